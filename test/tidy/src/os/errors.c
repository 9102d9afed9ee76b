#include <errno.h>

int first(void)
{
    return errno ? 0 : -1;
}
