#include "os/file.h"

#include <assert.h>

enum { TREE_DEPTH_MAX = 32 };

struct branch {
    str path;
    unsigned depth;
};

static ERR remove_branch(str path, unsigned depth);

static ERR remove_entry(void *arg, str name, bool is_directory)
{
    const struct branch *branch = arg;
    struct arena scratch CLEANUP(arena_done) = {0};
    str path = arena_printf(&scratch, "%.*s/%.*s", STR_ARG(branch->path), STR_ARG(name));

    return is_directory ? remove_branch(path, branch->depth + 1) : file_remove(path);
}

static ERR remove_branch(str path, unsigned depth)
{
    struct branch branch = {path, depth};

    if (depth > TREE_DEPTH_MAX)
        return err_make(&fault_limit, "%.*s: directories are nested too deeply", STR_ARG(path));
    TRY(file_list(path, remove_entry, &branch));
    return file_remove_directory(path);
}

ERR file_remove_tree(str path)
{
    return remove_branch(path, 0);
}
