#include "os/probe.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "os/file.h"

enum { PROC_FILE_MAX = 64 * 1024, VERSIONS_MAX = 64 };

str probe_kernel(struct arena *arena, unsigned *major, unsigned *minor)
{
    struct utsname names = {0};
    uint64_t first = 0, second = 0;
    str release, rest;

    uname(&names);
    release = arena_str(arena, str_of(names.release));
    rest = release;
    if (str_to_u64(str_cut(&rest, '.'), &first) && rest.p)
        str_to_u64(str_cut(&rest, '.'), &second);
    *major = (unsigned)first;
    *minor = (unsigned)second;
    return release;
}

bool probe_is_root(void)
{
    return geteuid() == 0;
}

unsigned probe_processors(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);

    return n > 0 ? (unsigned)n : 1;
}

/* Lines are "nodev\tNAME" and "\tNAME". */
bool probe_filesystem(str name)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str text;

    if (file_load(S("/proc/filesystems"), PROC_FILE_MAX, &scratch, &text))
        return false;
    while (text.p) {
        str line = str_cut(&text, '\n');

        if (str_eq(str_skip(line, str_rindex(line, '\t') + 1), name))
            return true;
    }
    return false;
}

bool probe_device(const char *path)
{
    return access(path, R_OK | W_OK) == 0;
}

void probe_descriptors(uint64_t *now, uint64_t *allowed)
{
    struct rlimit limit = {0};

    getrlimit(RLIMIT_NOFILE, &limit);
    *now = limit.rlim_cur;
    *allowed = limit.rlim_max;
}

bool probe_kernel_tls(void)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str text;

    if (file_load(S("/proc/sys/net/ipv4/tcp_available_ulp"), PROC_FILE_MAX, &scratch, &text))
        return false;
    while (text.p) {
        if (str_eq(str_cut(&text, ' '), S("tls")))
            return true;
    }
    return false;
}

static bool is_program(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0;
}

static str find_in(str folders, str name, struct arena *arena)
{
    while (folders.p) {
        str folder = str_cut(&folders, ':');
        str path = arena_printf(arena, "%.*s/%.*s", STR_ARG(folder), STR_ARG(name));

        if (folder.n && is_program(path.p))
            return path;
    }
    return STR_NONE;
}

/* FOLDER/VERSION/bin/NAME, as PostgreSQL's packages have it; of several, the highest version by name. */
static str find_versioned(str folder, str name, struct arena *arena)
{
    DIR *directory = opendir(arena_cstr(arena, folder));
    const struct dirent *entry;
    str found = STR_NONE;

    for (unsigned i = 0; directory && i < VERSIONS_MAX && (entry = readdir(directory)); i++) {
        str path = arena_printf(arena, "%.*s/%s/bin/%.*s", STR_ARG(folder), entry->d_name, STR_ARG(name));

        if (entry->d_name[0] != '.' && is_program(path.p) && (!found.p || str_cmp(path, found) > 0))
            found = path;
    }
    if (directory)
        closedir(directory);
    return found;
}

str probe_program(str name, str extra, struct arena *arena)
{
    str found = find_in(str_of(getenv("PATH")), name, arena);

    if (!found.p)
        found = find_in(S("/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin:/usr/libexec"), name,
                        arena);
    if (!found.p && extra.n)
        found = find_versioned(extra, name, arena);
    return found;
}
