/* The part of os/file.h about directories and whole small files. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "os/file.h"
#include "os/random.h"
#include "os/refusal.h"

ERR file_sync_directory(str path)
{
    int descriptor;
    struct err *err = NULL;

    TRY(file_open_directory(path, &descriptor));
    if (refusal_planned(FAULT_SYNC) || fsync(descriptor) != 0)
        err = refusal("sync", path);
    file_close(descriptor);
    return err;
}

ERR file_make_directory(str path, bool *made)
{
    struct path name;

    TRY(path_of(path, &name));
    if (refusal_planned(FAULT_DIRECTORY))
        return refusal("make directory", path);
    if (mkdir(name.text, 0700) == 0) {
        *made = true;
        return NULL;
    }
    if (errno != EEXIST)
        return refusal("make directory", path);
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
    struct path name;

    TRY(path_of(path, &name));
    if (refusal_planned(FAULT_REMOVE) || rmdir(name.text) != 0)
        return refusal("remove", path);
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
    struct path name;
    DIR *directory;
    struct err *err = NULL;

    TRY(path_of(path, &name));
    directory = refusal_planned(FAULT_DIRECTORY) ? NULL : opendir(name.text);
    if (!directory)
        return refusal("list", path);
    while (!err) {
        struct dirent *entry;

        errno = 0;
        entry = readdir(directory);
        if (!entry) {
            if (errno)
                err = refusal("list", path);
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
