#include <string.h>

struct calls {
    int (*atoi)(const char *);
};

void copy(char *to, const char *from, struct calls *calls)
{
    strcpy(to, from);
    calls->atoi(sprintf(to, from));
    memcpy(to, "strcat(a, b)", 3);
}
