#include "os/file.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "os/refusal.h"

static ERR open_path(str name, int flags, int *descriptor)
{
    enum fault_operation operation = flags & O_CREAT ? FAULT_CREATE : FAULT_OPEN;
    struct path path;
    int opened;

    TRY(path_of(name, &path));
    if (refusal_planned(operation))
        return refusal("open", str_of(path.text));
    do
        opened = open(path.text, flags | O_CLOEXEC, 0600);
    while (opened < 0 && errno == EINTR);
    if (opened < 0)
        return refusal("open", str_of(path.text));
    *descriptor = opened;
    return NULL;
}

ERR file_open(str path, enum file_mode mode, int *descriptor)
{
    static const int flags[] = {
        [FILE_READ] = O_RDONLY,
        [FILE_WRITE] = O_RDWR,
        [FILE_CREATE] = O_RDWR | O_CREAT,
        [FILE_CREATE_NEW] = O_RDWR | O_CREAT | O_EXCL,
    };

    return open_path(path, flags[mode], descriptor);
}

ERR file_open_directory(str path, int *descriptor)
{
    return open_path(path, O_RDONLY | O_DIRECTORY, descriptor);
}

ERR file_open_nameless(str directory, int *descriptor)
{
    struct path path;
    int opened;

    TRY(path_of(directory, &path));
    if (refusal_planned(FAULT_CREATE))
        return refusal("open a file in", str_of(path.text));
    do
        opened = open(path.text, O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
    while (opened < 0 && errno == EINTR);
    /* Kernels and file systems without it see a directory opened for writing. */
    if (opened < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL))
        return err_make(&fault_usage, "%s: its file system has no nameless files", path.text);
    if (opened < 0)
        return refusal("open a file in", str_of(path.text));
    *descriptor = opened;
    return NULL;
}

ERR file_open_memory(const char *name, int *descriptor)
{
    int opened;

    if (refusal_planned(FAULT_CREATE))
        return refusal("make memory file", str_of(name));
    opened = memfd_create(name, MFD_CLOEXEC);
    if (opened < 0)
        return refusal("make memory file", str_of(name));
    *descriptor = opened;
    return NULL;
}

ERR file_duplicate(int descriptor, int *copy)
{
    int made = refusal_planned(FAULT_OPEN) ? -1 : fcntl(descriptor, F_DUPFD_CLOEXEC, 0);

    if (made < 0)
        return refusal_of("duplicate", descriptor);
    *copy = made;
    return NULL;
}

void file_allow_many(void)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void file_close(int descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
}

ERR file_link(int descriptor, str name)
{
    char from[64];
    struct path path;

    TRY(path_of(name, &path));
    snprintf(from, sizeof from, "/proc/self/fd/%d", descriptor);
    if (refusal_planned(FAULT_RENAME) || linkat(AT_FDCWD, from, AT_FDCWD, path.text, AT_SYMLINK_FOLLOW) != 0)
        return refusal("name", str_of(path.text));
    return NULL;
}

ERR file_rename(str from, str to)
{
    struct path old_path, new_path;

    TRY(path_of(from, &old_path));
    TRY(path_of(to, &new_path));
    if (refusal_planned(FAULT_RENAME) || rename(old_path.text, new_path.text) != 0)
        return refusal("rename to", str_of(new_path.text));
    return NULL;
}

ERR file_remove(str name)
{
    struct path path;

    TRY(path_of(name, &path));
    if (refusal_planned(FAULT_REMOVE) || unlink(path.text) != 0)
        return refusal("remove", str_of(path.text));
    return NULL;
}

ERR file_exists(str name, bool *exists)
{
    struct path path;
    struct stat status;

    TRY(path_of(name, &path));
    if (stat(path.text, &status) == 0) {
        *exists = true;
        return NULL;
    }
    if (errno != ENOENT && errno != ENOTDIR)
        return refusal("look at", str_of(path.text));
    *exists = false;
    return NULL;
}

ERR file_read_at(int descriptor, uint64_t offset, char *into, size_t n, size_t *got)
{
    enum fault_effect effect = fault_strike(FAULT_READ);
    size_t done = 0;

    errno = EIO;
    if (effect != FAULT_NOTHING && effect != FAULT_FLIP)
        return refusal_of("read", descriptor);
    while (done < n) {
        ssize_t piece = pread(descriptor, into + done, n - done, (off_t)(offset + done));

        if (piece < 0 && errno == EINTR)
            continue;
        if (piece < 0)
            return refusal_of("read", descriptor);
        if (piece == 0)
            break;
        done += (size_t)piece;
    }
    if (effect == FAULT_FLIP && done)
        into[done / 2] ^= 0x10;
    *got = done;
    return NULL;
}

ERR file_read_exactly(int descriptor, uint64_t offset, char *into, size_t n)
{
    size_t got;

    TRY(file_read_at(descriptor, offset, into, n, &got));
    if (got < n)
        return err_make(&fault_corrupt, "read at %llu: the file ends %zu bytes too early",
                        (unsigned long long)offset, n - got);
    return NULL;
}

ERR file_write_at(int descriptor, uint64_t offset, str bytes)
{
    enum fault_effect effect = fault_strike(FAULT_WRITE);
    size_t done = 0, n = effect == FAULT_SHORT ? bytes.n / 2 : bytes.n;

    errno = effect == FAULT_FULL ? ENOSPC : EIO;
    if (effect == FAULT_REFUSE || effect == FAULT_FULL)
        return refusal_of("write", descriptor);
    while (done < n) {
        ssize_t piece = pwrite(descriptor, bytes.p + done, n - done, (off_t)(offset + done));

        if (piece < 0 && errno == EINTR)
            continue;
        if (piece < 0)
            return refusal_of("write", descriptor);
        done += (size_t)piece;
    }
    if (done < bytes.n) {
        errno = ENOSPC;
        return refusal_of("write", descriptor);
    }
    return NULL;
}

ERR file_write_stream(int descriptor, str bytes)
{
    while (bytes.n > 0) {
        ssize_t piece = write(descriptor, bytes.p, bytes.n);

        if (piece < 0 && errno == EINTR)
            continue;
        if (piece < 0)
            return refusal_of("write", descriptor);
        bytes = str_skip(bytes, (size_t)piece);
    }
    return NULL;
}

ERR file_size(int descriptor, uint64_t *size)
{
    struct stat status;

    if (fstat(descriptor, &status) != 0)
        return refusal_of("look at", descriptor);
    *size = (uint64_t)status.st_size;
    return NULL;
}

ERR file_size_at(str name, uint64_t *size)
{
    struct path path;
    struct stat status;

    TRY(path_of(name, &path));
    if (stat(path.text, &status) != 0)
        return refusal("look at", str_of(path.text));
    *size = (uint64_t)status.st_size;
    return NULL;
}

ERR file_truncate(int descriptor, uint64_t size)
{
    if (refusal_planned(FAULT_WRITE) || ftruncate(descriptor, (off_t)size) != 0)
        return refusal_of("resize", descriptor);
    return NULL;
}

ERR file_reserve(int descriptor, uint64_t offset, uint64_t size)
{
    int failed;

    if (!size)
        return NULL;
    if (refusal_planned(FAULT_RESERVE))
        return refusal_of("reserve space for", descriptor);
    do
        failed = fallocate(descriptor, FALLOC_FL_KEEP_SIZE, (off_t)offset, (off_t)size);
    while (failed && errno == EINTR);
    if (failed && errno != EOPNOTSUPP && errno != ENOSYS)
        return refusal_of("reserve space for", descriptor);
    return NULL;
}

ERR file_sync(int descriptor)
{
    if (refusal_planned(FAULT_SYNC) || fdatasync(descriptor) != 0)
        return refusal_of("sync", descriptor);
    return NULL;
}

void file_write_back(int descriptor, uint64_t offset, uint64_t n)
{
    /* Only a hint: file_sync() meets the same error and reports it. */
    (void)sync_file_range(descriptor, (off_t)offset, (off_t)n, SYNC_FILE_RANGE_WRITE);
}

ERR file_lock(int descriptor)
{
    if (refusal_planned(FAULT_DIRECTORY) || flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return refusal_of("lock", descriptor);
    return NULL;
}
