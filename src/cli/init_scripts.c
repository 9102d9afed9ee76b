#include "cli/init_scripts.h"

#include <stdlib.h>

#include "base/arena.h"
#include "os/file.h"
#include "os/log.h"
#include "os/process.h"

enum { SCRIPTS_MAX = 1000 };

static struct arena kept;
static str root;

struct listing {
    struct arena *arena;
    str *names;
    size_t count;
};

void init_scripts_setup(str directory)
{
    str chosen = process_environment("GARUA_INIT_DIR");
    bool exists = false;

    if (!chosen.n && directory.p) {
        chosen = arena_printf(&kept, "%.*s/init", STR_ARG(directory));
        if (file_exists(chosen, &exists) || !exists)
            chosen = STR_NONE;
    }
    root = chosen.n ? arena_str(&kept, chosen) : S("/etc/localstack/init");
}

static ERR collect(void *arg, str name, bool is_directory)
{
    struct listing *listing = arg;

    if (!is_directory && listing->count < SCRIPTS_MAX)
        listing->names[listing->count++] = arena_str(listing->arena, name);
    return NULL;
}

static int by_name(const void *a, const void *b)
{
    return str_cmp(*(const str *)a, *(const str *)b);
}

static void run_script(enum init_stage stage, struct arena *arena, str directory, str name, str address)
{
    const char *path = arena_cstr(arena, arena_printf(arena, "%.*s/%.*s", STR_ARG(directory), STR_ARG(name)));
    const char *endpoint =
        arena_cstr(arena, arena_printf(arena, "AWS_ENDPOINT_URL=http://%.*s", STR_ARG(address)));
    const char *interpreter = str_ends(name, S(".sh")) ? "sh" : str_ends(name, S(".py")) ? "python3" : NULL;
    const char *arguments[] = {interpreter ? interpreter : path, interpreter ? path : NULL, NULL};
    const char *variables[] = {endpoint, NULL, NULL, NULL, NULL};
    size_t n = address.p ? 1 : 0;
    struct err *err;
    int status;

    if (!process_environment("AWS_ACCESS_KEY_ID").n) {
        variables[n++] = "AWS_ACCESS_KEY_ID=test";
        variables[n++] = "AWS_SECRET_ACCESS_KEY=test";
    }
    if (!process_environment("AWS_DEFAULT_REGION").n)
        variables[n++] = "AWS_DEFAULT_REGION=us-east-1";
    err = process_run(arguments, variables, &status);
    if (err)
        log_error("%.*s", STR_ARG(err->message));
    else if (status)
        log_error("%s: exit status %d", path, status);
    admin_script_ran(stage, name, !err && status == 0);
}

void init_scripts_run(enum init_stage stage, str address)
{
    static const char *const folders[INIT_STAGES] = {"boot.d", "start.d", "ready.d", "shutdown.d"};
    struct arena arena CLEANUP(arena_done) = {0};
    str directory = arena_printf(&arena, "%.*s/%s", STR_ARG(root), folders[stage]);
    struct listing listing = {.arena = &arena};
    bool exists = false;

    if (!file_exists(directory, &exists) && exists) {
        struct err *err;

        listing.names = arena_new_array(&arena, SCRIPTS_MAX, str);
        err = file_list(directory, collect, &listing);
        if (err)
            log_error("%.*s", STR_ARG(err->message));
        qsort(listing.names, listing.count, sizeof *listing.names, by_name);
        for (size_t i = 0; i < listing.count; i++)
            run_script(stage, &arena, directory, listing.names[i], address);
    }
    admin_stage_completed(stage);
}
