#include "os/process.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "os/file.h"

enum { VARIABLES_MAX = 1024, STATM_MAX = 256 };

extern char **environ;

long process_id(void)
{
    return getpid();
}

uint64_t process_resident_size(void)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    uint64_t pages = 0;
    str text;

    if (file_load(S("/proc/self/statm"), STATM_MAX, &scratch, &text))
        return 0;
    str_cut(&text, ' ');
    if (!text.p || !str_to_u64(str_cut(&text, ' '), &pages))
        return 0;
    return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

str process_environment(const char *name)
{
    return str_of(getenv(name));
}

/* The given ones in front of ours: getenv() takes the first of a name. */
static ERR join_environment(const char *const *variables, struct arena *arena, char ***out)
{
    char **joined = arena_new_array(arena, VARIABLES_MAX, char *);
    size_t n = 0;

    for (size_t i = 0; variables && variables[i] && n < VARIABLES_MAX - 1; i++)
        joined[n++] = (char *)(uintptr_t)variables[i];
    for (size_t i = 0; environ[i]; i++) {
        if (n == VARIABLES_MAX - 1)
            return err_make(&fault_limit, "more than %d environment variables", VARIABLES_MAX);
        joined[n++] = environ[i];
    }
    *out = joined;
    return NULL;
}

ERR process_run(const char *const *arguments, const char *const *variables, int *status)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    posix_spawn_file_actions_t actions;
    char **environment;
    pid_t child;
    int error, wait_status;

    TRY(join_environment(variables, &scratch, &environment));
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    error = posix_spawnp(&child, arguments[0], &actions, NULL, (char **)(uintptr_t)arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    if (error)
        return err_make(&fault_io, "%s: %s", arguments[0], strerror(error));
    while (waitpid(child, &wait_status, 0) < 0) {
        if (errno != EINTR)
            return err_make(&fault_io, "%s: %s", arguments[0], strerror(errno));
    }
    *status = WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : 128 + WTERMSIG(wait_status);
    return NULL;
}
