#include <errno.h>

struct reply {
    int errno_of, code;
};

int first(const struct reply *reply)
{
    if (errno)
        return -1;
    if (reply->errno)
        return 0;
    return -1;
}

int second(const struct reply *reply)
{
    if (reply->code)
        return -EINVAL;
    return reply->code ? -1 : 0;
}

int row_of(const struct reply *reply, int code)
{
    for (int i = 0; i < 2; i++) {
        if (reply[i].code == code)
            return i;
    }
    return -1;
}
