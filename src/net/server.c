#include "net/server.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "net/loop.h"
#include "os/clock.h"

enum { DESCRIPTORS_KEPT = 256 };

static void fill_defaults(struct server_options *options)
{
    size_t descriptors = socket_prepare_process();

    if (!options->head_max)
        options->head_max = 64 * 1024;
    if (!options->headers_max)
        options->headers_max = 200;
    if (!options->connections_max)
        options->connections_max =
            descriptors > 2 * DESCRIPTORS_KEPT ? descriptors - DESCRIPTORS_KEPT : descriptors / 2;
    if (!options->bodies_max)
        options->bodies_max = 256 * 1024 * 1024;
    if (!options->date_ms)
        options->date_ms = clock_real_ms;
    if (!options->head_timeout_ms)
        options->head_timeout_ms = 30 * 1000;
    if (!options->idle_timeout_ms)
        options->idle_timeout_ms = 120 * 1000;
    if (!options->stall_timeout_ms)
        options->stall_timeout_ms = 60 * 1000;
}

static struct err *open_all(struct server *server)
{
    unsigned processors = processor_count();

    TRY(socket_listen(server->options.listen, &server->listener, server->name));
    while (server->loop_count < LOOPS_MAX && server->loop_count < processors) {
        TRY(loop_new(server, &server->loops[server->loop_count]));
        server->loop_count++;
    }
    for (unsigned i = 0; i < server->loop_count; i++)
        TRY(loop_start(server->loops[i]));
    return NULL;
}

ERR server_start(const struct server_options *options, const struct server_handler *handler,
                 struct server **out)
{
    struct server *server = calloc(1, sizeof *server);
    struct err *err;

    if (!server)
        abort();
    assert(handler->head && handler->request && options->workers);
    server->options = *options;
    server->handler = *handler;
    server->tls = options->tls;
    server->listener = -1;
    server->stop_at_ms = INT64_MAX;
    pthread_mutex_init(&server->tls_lock, NULL);
    fill_defaults(&server->options);
    err = open_all(server);
    if (err) {
        server_stop(server, 0);
        return err;
    }
    *out = server;
    return NULL;
}

str server_address(const struct server *server)
{
    return str_of(server->name);
}

void server_stop(struct server *server, int64_t drain_ms)
{
    bool idle = true;

    if (!server)
        return;
    server->stop_at_ms = clock_monotonic_ms() + drain_ms;
    server->stopping = true;
    for (unsigned i = 0; i < server->loop_count; i++)
        loop_wake(server->loops[i]);
    for (unsigned i = 0; i < server->loop_count; i++)
        idle &= loop_join(server->loops[i]);
    if (server->listener >= 0)
        socket_close(server->listener);
    if (!idle)
        return; /* a handler still holds an exchange: what it may touch must stay */
    for (unsigned i = 0; i < server->loop_count; i++)
        loop_free(server->loops[i]);
    pthread_mutex_destroy(&server->tls_lock);
    free(server);
}

void server_stats(const struct server *server, struct server_stats *out)
{
    *out = (struct server_stats){.connections_open = server->open};
    for (unsigned i = 0; i < server->loop_count; i++) {
        const struct counters *counters = &server->loops[i]->counters;

        out->connections_total += counters->connections;
        out->requests_total += counters->requests;
        out->bytes_in += counters->bytes_in;
        out->bytes_out += counters->bytes_out;
        out->rejected_total += counters->rejected;
    }
}
