#include "os/refusal.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

ERR path_of(str s, struct path *path)
{
    if (s.n >= sizeof path->text || memchr(s.p, '\0', s.n))
        return err_make(&fault_io, "not a path: \"%.*s\"", (int)(s.n > 100 ? 100 : s.n), s.p);
    memcpy(path->text, s.p, s.n);
    path->text[s.n] = '\0';
    return NULL;
}

ERR refusal(const char *what, str path)
{
    const struct fault *fault = &fault_io;
    char reason[128];
    int code = errno;

    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        fault = &fault_full;
    else if (code == ENOENT || code == ENOTDIR)
        fault = &fault_missing;
    else if (code == EEXIST || code == EWOULDBLOCK || code == EBUSY)
        fault = &fault_busy;
    return err_make(fault, "%s %.*s: %s", what, STR_ARG(path), strerror_r(code, reason, sizeof reason));
}

ERR refusal_of(const char *what, int descriptor)
{
    int code = errno;
    char link[64], path[PATH_MAX];
    ssize_t n;

    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    n = readlink(link, path, sizeof path);
    errno = code;
    return refusal(what, n > 0 ? (str){path, (size_t)n} : S("a file"));
}

bool refusal_planned(enum fault_operation operation)
{
    enum fault_effect effect = fault_strike(operation);

    if (effect == FAULT_NOTHING || effect == FAULT_FLIP)
        return false;
    errno = effect == FAULT_FULL ? ENOSPC : EIO;
    return true;
}
