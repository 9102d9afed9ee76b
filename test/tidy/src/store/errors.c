#include <errno.h>

struct reply {
    int errno_of, code;
};

int first(const struct reply *reply)
{
    if (errno)
        return -1;
    if (reply->errno)
        return -EINVAL;
    return -2;
}
