/* The part of os/file.h about directories and whole small files. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "os/fault.h"
#include "os/file.h"
#include "os/random.h"

static ERR refused(const char *what, str path)
{
    char reason[128];
    int code = errno;
    const struct fault *fault = code == ENOSPC || code == EDQUOT ? &fault_full
                                : code == ENOENT                 ? &fault_missing
                                                                 : &fault_io;

    return err_make(fault, "%s %.*s: %s", what, STR_ARG(path), strerror_r(code, reason, sizeof reason));
}

static bool struck(enum fault_operation operation)
{
    enum fault_effect effect = fault_strike(operation);

    if (effect == FAULT_NOTHING || effect == FAULT_FLIP)
        return false;
    errno = effect == FAULT_FULL ? ENOSPC : EIO;
    return true;
}

ERR file_sync_directory(str path)
{
    int descriptor;
    struct err *err = NULL;

    TRY(file_open_directory(path, &descriptor));
    if (struck(FAULT_SYNC) || fsync(descriptor) != 0)
        err = refused("sync", path);
    file_close(descriptor);
    return err;
}

ERR file_make_directory(str path, bool *made)
{
    struct arena scratch CLEANUP(arena_done) = {0};

    if (struck(FAULT_DIRECTORY))
        return refused("make directory", path);
    if (mkdir(arena_cstr(&scratch, path), 0700) == 0) {
        *made = true;
        return NULL;
    }
    if (errno != EEXIST)
        return refused("make directory", path);
    *made = false;
    return NULL;
}

/* "/a/b" of "/a/b/c", "." of "c". */
static str parent_of(str path)
{
    size_t slash = str_rindex(path, '/');

    if (slash == path.n)
        return S(".");
    return slash ? str_take(path, slash) : S("/");
}

ERR file_make_directories(str path)
{
    bool made = false, exists;

    while (path.n > 1 && path.p[path.n - 1] == '/')
        path.n--;
    for (size_t i = 1; i <= path.n; i++) {
        str part = str_take(path, i);

        if (i < path.n && path.p[i] != '/')
            continue;
        TRY(file_exists(part, &exists));
        if (exists)
            continue;
        TRY(file_make_directory(part, &made));
        if (made)
            TRY(file_sync_directory(parent_of(part)));
    }
    return NULL;
}

ERR file_remove_directory(str path)
{
    struct arena scratch CLEANUP(arena_done) = {0};

    if (struck(FAULT_REMOVE) || rmdir(arena_cstr(&scratch, path)) != 0)
        return refused("remove", path);
    return NULL;
}

static bool is_directory(DIR *directory, const struct dirent *entry)
{
    struct stat status;

    if (entry->d_type != DT_UNKNOWN)
        return entry->d_type == DT_DIR;
    return fstatat(dirfd(directory), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISDIR(status.st_mode);
}

ERR file_list(str path, ERR (*visit)(void *arg, str name, bool is_directory), void *arg)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    DIR *directory;
    struct err *err = NULL;

    directory = struck(FAULT_DIRECTORY) ? NULL : opendir(arena_cstr(&scratch, path));
    if (!directory)
        return refused("list", path);
    while (!err) {
        struct dirent *entry;

        errno = 0;
        entry = readdir(directory);
        if (!entry) {
            if (errno)
                err = refused("list", path);
            break;
        }
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            err = visit(arg, str_of(entry->d_name), is_directory(directory, entry));
    }
    closedir(directory);
    return err;
}

static ERR load(int descriptor, str path, size_t max, struct arena *arena, str *out)
{
    uint64_t size;
    char *bytes;
    size_t got;

    TRY(file_size(descriptor, &size));
    /* Files under /proc say 0. */
    if (!size)
        size = max < 64 * 1024 ? max : 64 * 1024;
    if (size > max)
        return err_make(&fault_limit, "%.*s is larger than %zu bytes", STR_ARG(path), max);
    bytes = arena_alloc(arena, size + 1);
    TRY(file_read_at(descriptor, 0, bytes, size, &got));
    *out = (str){bytes, got};
    return NULL;
}

ERR file_load(str path, size_t max, struct arena *arena, str *out)
{
    struct err *err;
    int descriptor;

    TRY(file_open(path, FILE_READ, &descriptor));
    err = load(descriptor, path, max, arena, out);
    file_close(descriptor);
    return err;
}

static ERR write_and_sync(str path, str bytes)
{
    struct err *err;
    int descriptor;

    TRY(file_open(path, FILE_CREATE_NEW, &descriptor));
    err = file_write_at(descriptor, 0, bytes);
    if (!err)
        err = file_sync(descriptor);
    file_close(descriptor);
    return err;
}

ERR file_store(str path, str bytes)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str fresh = arena_printf(&scratch, "%.*s.%016llx.new", STR_ARG(path), (unsigned long long)random_u64());
    struct err *err = write_and_sync(fresh, bytes);

    if (!err)
        err = file_rename(fresh, path);
    if (err) {
        (void)unlink(arena_cstr(&scratch, fresh));
        return err;
    }
    return file_sync_directory(parent_of(path));
}
