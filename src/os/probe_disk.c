/* Of probe.h: what lies under the data directory. */
#include <fcntl.h>
#include <limits.h>
#include <linux/magic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/statfs.h>
#include <unistd.h>

#include "os/file.h"
#include "os/probe.h"

struct magic {
    long number;
    const char *name;
};

static const struct magic magics[] = {
    {EXT4_SUPER_MAGIC, "ext4"}, {XFS_SUPER_MAGIC, "xfs"},   {BTRFS_SUPER_MAGIC, "btrfs"},
    {TMPFS_MAGIC, "tmpfs"},     {RAMFS_MAGIC, "ramfs"},     {OVERLAYFS_SUPER_MAGIC, "overlay"},
    {NFS_SUPER_MAGIC, "nfs"},   {FUSE_SUPER_MAGIC, "fuse"}, {F2FS_SUPER_MAGIC, "f2fs"},
    {V9FS_MAGIC, "9p"},         {MSDOS_SUPER_MAGIC, "fat"}, {0x2fc12fc1, "zfs"},
};

static str name_of(long number, struct arena *arena)
{
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++) {
        if (magics[i].number == number)
            return str_of(magics[i].name);
    }
    return arena_printf(arena, "0x%lx", (unsigned long)number);
}

/* The path, or the nearest directory above it that exists; a relative path ends at ".". */
static const char *nearest_existing(str path, struct arena *arena)
{
    while (path.n) {
        const char *text = arena_cstr(arena, path);
        size_t slash = str_rindex(path, '/');

        if (access(text, F_OK) == 0)
            return text;
        if (slash == path.n)
            return ".";
        path = str_take(path, slash);
    }
    return "/";
}

/* A nameless file can be made and given a name. */
static bool has_nameless_files(const char *directory, struct arena *arena)
{
    str path = arena_printf(arena, "%s/.garua-doctor-%ld", directory, (long)getpid());
    int descriptor;
    struct err *err;

    if (file_open_nameless(str_of(directory), &descriptor))
        return false;
    err = file_link(descriptor, path);
    file_close(descriptor);
    if (!err)
        err = file_remove(path);
    return !err;
}

ERR probe_disk(str path, struct arena *arena, struct probe_disk *out)
{
    const char *directory = nearest_existing(path, arena);
    struct statfs status;

    if (statfs(directory, &status) != 0)
        return err_make(&fault_io, "%s can't be looked at", directory);
    *out = (struct probe_disk){
        .file_system = name_of(status.f_type, arena),
        .free_bytes = (uint64_t)status.f_bavail * (uint64_t)status.f_bsize,
        .total_bytes = (uint64_t)status.f_blocks * (uint64_t)status.f_bsize,
        .writable = access(directory, W_OK | X_OK) == 0,
    };
    out->nameless = out->writable && has_nameless_files(directory, arena);
    return NULL;
}
