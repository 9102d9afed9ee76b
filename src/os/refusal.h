/* refusal.h -- what the system refused, as an err. For the files of os/ only; the code is in errno. */
#ifndef OS_REFUSAL_H
#define OS_REFUSAL_H

#include <limits.h>

#include "base/err.h"
#include "os/fault.h"

/* The system's calls want NUL-ended paths. */
struct path {
    char text[PATH_MAX];
};

/* fault_io for what is too long or has a NUL in it. */
ERR path_of(str s, struct path *path);

/* "open /path: Permission denied". ENOSPC, EDQUOT and EFBIG are fault_full; ENOENT and ENOTDIR
 * fault_missing; EEXIST, EWOULDBLOCK and EBUSY fault_busy; all else fault_io. */
ERR refusal(const char *what, str path);
/* The same for an open descriptor, whose name is looked up now. */
ERR refusal_of(const char *what, int descriptor);

/* Whether a test wants this operation to fail; errno is set then. */
bool refusal_planned(enum fault_operation operation);

#endif
