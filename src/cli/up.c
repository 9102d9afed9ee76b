#include "cli/up.h"

#include <pthread.h>
#include <signal.h>

#include "base/version.h"
#include "cli/init_scripts.h"
#include "core/admin.h"
#include "core/clock.h"
#include "core/cloud.h"
#include "core/job.h"
#include "core/park.h"
#include "core/sequence.h"
#include "core/stages.h"
#include "core/timer.h"
#include "net/authority.h"
#include "os/file.h"
#include "wire/wire.h"

enum { WORKERS_MAX = 96, DRAIN_MS = 1500, NUMBER_FILE_MAX = 64 };

/* What is running, in the order in which it was started. */
struct running {
    const struct up_options *options;
    struct arena arena;
    struct workers *workers;
    struct cloud *cloud;
    struct authority *authority;
    struct server *server;
    str address; /* where it listens */
};

static str data_path(const struct running *running, struct arena *arena, const char *name)
{
    return arena_printf(arena, "%.*s/%s", STR_ARG(running->options->directory), name);
}

static ERR save_number(const struct running *running, const char *name, int64_t number)
{
    struct arena scratch CLEANUP(arena_done) = {0};

    return file_store(data_path(running, &scratch, name),
                      arena_printf(&scratch, "%lld\n", (long long)number));
}

/* 0 when there is none yet. */
static ERR load_number(const struct running *running, const char *name, int64_t *number)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str text;
    struct err *err = file_load(data_path(running, &scratch, name), NUMBER_FILE_MAX, &scratch, &text);

    *number = 0;
    if (err)
        return err->fault == &fault_missing ? NULL : err;
    if (!str_to_i64(str_cut(&text, '\n'), number) || *number < 0)
        return err_make(&fault_corrupt, "the file %s in the data directory holds no number", name);
    return NULL;
}

static ERR save_clock(void *arg, int64_t offset_ms)
{
    return save_number(arg, "clock", offset_ms);
}

static ERR save_sequence(void *arg, uint64_t floor)
{
    return save_number(arg, "sequence", (int64_t)floor);
}

static ERR setup_clock(struct running *running)
{
    int64_t offset_ms, floor;

    if (running->options->memory)
        return NULL;
    TRY(load_number(running, "clock", &offset_ms));
    TRY(load_number(running, "sequence", &floor));
    vclock_setup(offset_ms, save_clock, running);
    sequence_setup((uint64_t)floor, save_sequence, running);
    return NULL;
}

static ERR make_tls(void *arg, struct tls_context **out)
{
    struct running *running = arg;

    return authority_tls(running->authority, out);
}

static ERR start_server(struct running *running)
{
    struct server_handler handler = stages_handler(running->cloud);
    struct server_options options = {.listen = running->options->listen,
                                     .make_tls = make_tls,
                                     .make_tls_arg = running,
                                     .workers = running->workers};

    stages_register_endpoints(&admin_endpoints);
    TRY(authority_open(running->options->memory ? STR_NONE : running->options->directory,
                       &running->authority));
    TRY(server_start(&options, &handler, &running->server));
    admin_set_server(running->server);
    running->address = arena_str(&running->arena, server_address(running->server));
    return cloud_announce(running->cloud, running->address);
}

static ERR start(struct running *running)
{
    const struct up_options *options = running->options;
    struct cloud_options cloud = {.directory = options->directory,
                                  .memory = options->memory,
                                  .region = options->region,
                                  .account = options->account,
                                  .strict = options->strict,
                                  .wire = &wire_api};

    TRY(workers_start(WORKERS_MAX, &running->workers));
    cloud.workers = running->workers;
    TRY(cloud_open(&cloud, &running->cloud));
    TRY(setup_clock(running));
    init_scripts_setup(options->memory ? STR_NONE : options->directory);
    init_scripts_run(INIT_BOOT, STR_NONE);
    TRY(start_server(running));
    init_scripts_run(INIT_START, running->address);
    return NULL;
}

static ERR announce(const struct running *running)
{
    str address = running->address;
    bool show = !running->options->quiet && log_format() == LOG_TEXT;

    if (show)
        log_line("Garua " GARUA_VERSION " on http://%.*s (and https), %s%.*s", STR_ARG(address),
                 running->options->memory ? "in memory" : "data in ",
                 STR_ARG(running->options->memory ? S("") : running->options->directory));
    if (!running->options->quiet)
        log_line("Ready.");
    if (running->options->ready_fd >= 0) {
        struct arena scratch CLEANUP(arena_done) = {0};

        TRY(file_write_stream(running->options->ready_fd, arena_concat(&scratch, address, S("\n"))));
        file_close(running->options->ready_fd);
    }
    return NULL;
}

/* What need not be done before the first request: the ready scripts, and what a crash left to be tidied
 * up. */
static void after_start(void *arg)
{
    struct running *running = arg;
    struct err *err = cloud_resume(running->cloud);

    if (err)
        log_error("%.*s", STR_ARG(err->message));
    init_scripts_run(INIT_READY, running->address);
}

static void stop(struct running *running)
{
    if (running->server) {
        init_scripts_run(INIT_SHUTDOWN, running->address);
        admin_set_server(NULL);
        park_stop();
        server_stop(running->server, DRAIN_MS);
    }
    jobs_stop();
    timers_stop();
    if (running->workers)
        workers_stop(running->workers);
    if (running->cloud)
        cloud_close(running->cloud);
    if (running->authority)
        authority_close(running->authority);
    arena_done(&running->arena);
}

ERR up(const struct up_options *options)
{
    struct running running = {.options = options};
    sigset_t signals;
    struct err *err;
    int which;

    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* a file-size limit (RLIMIT_FSIZE) is an error of the write, not the end */
    log_setup(options->quiet ? LOG_NONE : options->log);
    err = start(&running);
    if (!err)
        err = announce(&running);
    if (!err) {
        workers_post(running.workers, after_start, &running);
        sigwait(&signals, &which);
    }
    stop(&running);
    return err;
}
