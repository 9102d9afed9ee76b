#include "net/loop.h"

#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "net/respond.h"
#include "os/clock.h"

enum {
    ACCEPT_BATCH = 64,
    LOAD_SLACK = 2,     /* connections that a loop may have more than another */
    FULL_WAIT_MS = 100, /* after descriptors ran out */
    SPARE_MAX = 64,
    TICK_MIN_MS = 5,
    TICK_MAX_MS = 1000,
    STOP_TURN_MS = 20,
    STOP_GRACE_MS = 1000, /* for handlers that hold connections after the last ones were cut */
};

static _Thread_local struct loop *current;

static void *must(void *p)
{
    if (!p) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    return p;
}

void loop_wake(struct loop *loop)
{
    poller_wake(loop->poller);
}

static void push(_Atomic(struct conn *) *list, struct conn *conn, bool *first)
{
    struct conn *head = atomic_load_explicit(list, memory_order_relaxed);

    do
        conn->next = head;
    while (!atomic_compare_exchange_weak_explicit(list, &head, conn, memory_order_release,
                                                  memory_order_relaxed));
    *first = !head;
}

void loop_give(struct conn *conn)
{
    struct loop *loop = conn->loop;
    bool first;

    atomic_fetch_add_explicit(&loop->givers, 1, memory_order_relaxed);
    push(&loop->inbox, conn, &first);
    if (first && loop != current)
        loop_wake(loop);
    atomic_fetch_sub_explicit(&loop->givers, 1, memory_order_release);
}

struct exchange *loop_exchange(struct loop *loop)
{
    struct exchange *exchange;

    assert(loop == current);
    if (!loop->spare)
        loop->spare = atomic_exchange_explicit(&loop->returned, NULL, memory_order_acquire);
    exchange = loop->spare;
    if (exchange) {
        loop->spare = exchange->next;
        atomic_fetch_sub_explicit(&loop->spare_count, 1, memory_order_relaxed);
        exchange->next = NULL;
    } else {
        exchange = must(calloc(1, sizeof *exchange));
    }
    exchange->shared.arena = &exchange->arena;
    exchange->shared.response.content_length = -1;
    return exchange;
}

static void free_exchange(struct exchange *exchange)
{
    arena_done(&exchange->arena);
    free(exchange);
}

void loop_return(struct loop *loop, struct exchange *exchange)
{
    struct exchange *head;

    buf_done(&exchange->body);
    buf_done(&exchange->sending.chunk);
    if (atomic_load_explicit(&loop->spare_count, memory_order_relaxed) >= SPARE_MAX) {
        free_exchange(exchange);
        return;
    }
    arena_reset(&exchange->arena);
    *exchange = (struct exchange){.arena = exchange->arena};
    atomic_fetch_add_explicit(&loop->spare_count, 1, memory_order_relaxed);
    if (loop == current) {
        exchange->next = loop->spare;
        loop->spare = exchange;
        return;
    }
    head = atomic_load_explicit(&loop->returned, memory_order_relaxed);
    do
        exchange->next = head;
    while (!atomic_compare_exchange_weak_explicit(&loop->returned, &head, exchange, memory_order_release,
                                                  memory_order_relaxed));
}

static void free_exchanges(struct loop *loop, struct exchange *exchange)
{
    while (exchange) {
        struct exchange *next = exchange->next;

        free_exchange(exchange);
        atomic_fetch_sub_explicit(&loop->spare_count, 1, memory_order_relaxed);
        exchange = next;
    }
}

static void free_spares(struct loop *loop)
{
    free_exchanges(loop, loop->spare);
    loop->spare = NULL;
    free_exchanges(loop, atomic_exchange_explicit(&loop->returned, NULL, memory_order_acquire));
}

static void link_conn(struct loop *loop, struct conn *conn)
{
    conn->slot = (unsigned)loop->open % LOOP_SLOTS;
    conn->older = loop->slots[conn->slot];
    if (conn->older)
        conn->older->newer = conn;
    loop->slots[conn->slot] = conn;
    conn->registered = true;
    if (loop->open++ == 0)
        loop->tick_at_ms = clock_monotonic_ms() + loop->tick_ms;
}

static void unlink_conn(struct loop *loop, struct conn *conn)
{
    if (conn->older)
        conn->older->newer = conn->newer;
    if (conn->newer)
        conn->newer->older = conn->older;
    else
        loop->slots[conn->slot] = conn->older;
    loop->open--;
}

void loop_bury(struct conn *conn)
{
    struct loop *loop = conn->loop;

    assert(loop == current && conn->phase == PHASE_CLOSE && !conn->exchange);
    if (conn->registered)
        unlink_conn(loop, conn);
    conn->next = loop->dead;
    loop->dead = conn;
}

/* New to this loop, and held. From its being added to the poller on, events come. */
static void adopt(struct loop *loop, struct conn *conn)
{
    link_conn(loop, conn);
    conn_wait_ms(conn, loop->server->options.idle_timeout_ms);
    atomic_store_explicit(&conn->state, 0, memory_order_relaxed);
    if (poller_add(loop->poller, conn->stream.descriptor, conn)) {
        conn->state = CONN_HELD;
        conn->phase = PHASE_CLOSE;
        loop_bury(conn);
    }
}

static void free_dead(struct loop *loop)
{
    struct server *server = loop->server;

    while (loop->dead) {
        struct conn *conn = loop->dead;

        loop->dead = conn->next;
        conn_free(conn);
        atomic_fetch_sub(&loop->load, 1);
        atomic_fetch_sub(&server->open, 1);
        if (atomic_exchange(&server->paused, false)) {
            for (unsigned i = 0; i < server->loop_count; i++)
                loop_wake(server->loops[i]);
        }
    }
}

static void pause_accepting(struct loop *loop, int64_t wait_ms)
{
    poller_remove(loop->poller, loop->server->listener);
    loop->accepting = false;
    loop->accept_at_ms = wait_ms ? clock_monotonic_ms() + wait_ms : 0;
    atomic_store(&loop->server->paused, true);
}

/* Where a new connection goes: here, unless another loop has clearly fewer. */
static struct loop *choose(struct loop *loop)
{
    struct server *server = loop->server;
    struct loop *best = loop;

    for (unsigned i = 0; i < server->loop_count; i++) {
        if (server->loops[i]->load + LOAD_SLACK < best->load)
            best = server->loops[i];
    }
    return best;
}

static void accept_some(struct loop *loop)
{
    struct server *server = loop->server;

    for (int i = 0; i < ACCEPT_BATCH && loop->accepting; i++) {
        struct socket_peer peer;
        struct conn *conn;
        int descriptor;

        if (atomic_fetch_add(&server->open, 1) >= server->options.connections_max) {
            atomic_fetch_sub(&server->open, 1);
            pause_accepting(loop, 0);
            return;
        }
        switch (socket_accept(server->listener, &descriptor, &peer)) {
        case SOCKET_ACCEPT_FULL:
            pause_accepting(loop, FULL_WAIT_MS);
            atomic_fetch_sub(&server->open, 1);
            return;
        case SOCKET_ACCEPT_NONE:
            atomic_fetch_sub(&server->open, 1);
            return;
        case SOCKET_ACCEPTED:
            break;
        }
        counter_add(&loop->counters.connections, 1);
        conn = conn_new(choose(loop), descriptor, &peer);
        atomic_fetch_add(&conn->loop->load, 1);
        if (conn->loop == loop)
            adopt(loop, conn);
        else
            loop_give(conn);
    }
}

static void resume_accepting(struct loop *loop)
{
    struct server *server = loop->server;

    if (loop->accepting || server->stopping)
        return;
    if (loop->accept_at_ms && clock_monotonic_ms() < loop->accept_at_ms)
        return;
    if (atomic_load(&server->open) >= server->options.connections_max) {
        atomic_store(&server->paused, true);
        if (atomic_load(&server->open) >= server->options.connections_max)
            return;
    }
    loop->accept_at_ms = 0;
    loop->accepting = !poller_add_listener(loop->poller, server->listener, loop);
    if (!loop->accepting)
        loop->accept_at_ms = clock_monotonic_ms() + FULL_WAIT_MS;
}

static void run_inbox(struct loop *loop)
{
    struct conn *conn = atomic_exchange_explicit(&loop->inbox, NULL, memory_order_acquire);
    struct conn *in_order = NULL;

    while (conn) {
        struct conn *next = conn->next;

        conn->next = in_order;
        in_order = conn;
        conn = next;
    }
    while (in_order) {
        conn = in_order;
        in_order = conn->next;
        conn->next = NULL;
        if (conn->registered)
            conn_run(conn, PLACE_LOOP);
        else
            adopt(loop, conn);
    }
}

static bool is_late(struct conn *conn, int64_t now)
{
    return atomic_load_explicit(&conn->deadline_ms, memory_order_relaxed) <= now;
}

static void tick(struct loop *loop, int64_t now)
{
    struct conn *conn = loop->slots[loop->slot];

    loop->tick_at_ms = now + loop->tick_ms;
    loop->slot = (loop->slot + 1) % LOOP_SLOTS;
    if (loop->slot == 0)
        free_spares(loop);
    while (conn) {
        struct conn *older = conn->older;

        if (is_late(conn, now) && conn_try(conn)) {
            conn->expired = is_late(conn, now);
            conn_run(conn, PLACE_LOOP);
        }
        conn = older;
    }
}

/* Looks at every connection that nobody holds: those between requests end, and all of them when cut. */
static void stop_conns(struct loop *loop, bool cut)
{
    for (unsigned slot = 0; slot < LOOP_SLOTS; slot++) {
        struct conn *conn = loop->slots[slot];

        while (conn) {
            struct conn *older = conn->older;

            if (conn_try(conn)) {
                if (cut && conn->exchange)
                    respond_finish(conn, false);
                if (cut)
                    conn->phase = PHASE_CLOSE;
                conn_run(conn, PLACE_LOOP);
            } else if (cut) {
                socket_end_both(conn->stream.descriptor);
            }
            conn = older;
        }
    }
}

static void stop_turn(struct loop *loop)
{
    int64_t now = clock_monotonic_ms(), stop_at = loop->server->stop_at_ms;

    if (loop->accepting) {
        poller_remove(loop->poller, loop->server->listener);
        loop->accepting = false;
    }
    stop_conns(loop, now >= stop_at);
    loop->done = (loop->open == 0 && !atomic_load(&loop->inbox) && !atomic_load(&loop->givers)) ||
                 now >= stop_at + STOP_GRACE_MS;
}

static int next_timeout(const struct loop *loop)
{
    int64_t at = INT64_MAX, now;

    if (atomic_load_explicit(&loop->inbox, memory_order_acquire))
        return 0;
    if (loop->server->stopping)
        return STOP_TURN_MS;
    if (loop->open)
        at = loop->tick_at_ms;
    if (loop->accept_at_ms && loop->accept_at_ms < at)
        at = loop->accept_at_ms;
    if (at == INT64_MAX)
        return -1;
    now = clock_monotonic_ms();
    return at > now ? (int)(at - now) : 0;
}

static void turn(struct loop *loop)
{
    struct poller_event events[POLLER_EVENTS];
    size_t n = poller_wait(loop->poller, events, next_timeout(loop));
    int64_t now;

    for (size_t i = 0; i < n; i++) {
        struct conn *conn = events[i].data;

        if (events[i].data == loop)
            accept_some(loop);
        else if (conn_take(conn, events[i].ended))
            conn_run(conn, PLACE_LOOP);
    }
    run_inbox(loop);
    now = clock_monotonic_ms();
    if (loop->open && now >= loop->tick_at_ms)
        tick(loop, now);
    if (loop->server->stopping)
        stop_turn(loop);
    free_dead(loop);
    if (!loop->open)
        free_spares(loop);
    resume_accepting(loop);
}

static void *run(void *arg)
{
    struct loop *loop = arg;

    current = loop;
    resume_accepting(loop);
    while (!loop->done)
        turn(loop);
    current = NULL;
    return NULL;
}

static int64_t tick_for(const struct server_options *options)
{
    int64_t shortest = options->head_timeout_ms;

    if (options->idle_timeout_ms < shortest)
        shortest = options->idle_timeout_ms;
    if (options->stall_timeout_ms < shortest)
        shortest = options->stall_timeout_ms;
    shortest /= 4 * LOOP_SLOTS;
    if (shortest < TICK_MIN_MS)
        return TICK_MIN_MS;
    return shortest < TICK_MAX_MS ? shortest : TICK_MAX_MS;
}

ERR loop_new(struct server *server, struct loop **out)
{
    struct loop *loop = must(calloc(1, sizeof *loop));
    struct err *err;

    loop->server = server;
    loop->tick_ms = tick_for(&server->options);
    loop->scratch_size = server->options.head_max;
    loop->scratch = must(malloc(loop->scratch_size));
    err = poller_open(&loop->poller);
    if (err) {
        loop_free(loop);
        return err;
    }
    *out = loop;
    return NULL;
}

ERR loop_start(struct loop *loop)
{
    sigset_t all, before;
    int failed;

    /* Signals are for the main thread. */
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    failed = pthread_create(&loop->thread, NULL, run, loop);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    loop->started = !failed;
    return failed ? err_make(&fault_io, "No thread could be started.") : NULL;
}

bool loop_join(struct loop *loop)
{
    if (loop->started)
        pthread_join(loop->thread, NULL);
    return loop->open == 0 && !atomic_load(&loop->givers);
}

void loop_free(struct loop *loop)
{
    struct conn *conn;

    if (!loop)
        return;
    conn = atomic_exchange(&loop->inbox, NULL);
    /* Given to it by another loop after it had ended. */
    while (conn) {
        struct conn *next = conn->next;

        conn_free(conn);
        conn = next;
    }
    free_spares(loop);
    poller_close(loop->poller);
    free(loop->scratch);
    free(loop);
}
