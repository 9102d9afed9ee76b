#include "net/conn.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/loop.h"
#include "net/intake.h"
#include "net/respond.h"
#include "os/clock.h"

enum { STEPS_MAX = 64, INPUT_ROOM = 1024 };

static enum step close_now(struct conn *conn)
{
    loop_bury(conn);
    return STEP_GONE;
}

static const struct {
    enum step (*run)(struct conn *conn);
    enum place place; /* PLACE_ELSEWHERE: anywhere */
} phases[PHASES] = {
    [PHASE_FIRST] = {intake_first, PLACE_LOOP},         [PHASE_MAKE_TLS] = {intake_make_tls, PLACE_WORKER},
    [PHASE_HANDSHAKE] = {intake_handshake, PLACE_LOOP}, [PHASE_HEAD] = {intake_head, PLACE_LOOP},
    [PHASE_BODY] = {intake_body, PLACE_LOOP},           [PHASE_PUMP] = {intake_pump, PLACE_WORKER},
    [PHASE_REQUEST] = {respond_request, PLACE_WORKER},  [PHASE_REQUEST_LOOP] = {respond_request, PLACE_LOOP},
    [PHASE_ANSWER] = {respond_answer, PLACE_ELSEWHERE}, [PHASE_SEND] = {respond_send, PLACE_ELSEWHERE},
    [PHASE_SEND_FILE] = {respond_send, PLACE_WORKER},   [PHASE_SKIP] = {intake_skip, PLACE_LOOP},
    [PHASE_LINGER] = {intake_linger, PLACE_LOOP},       [PHASE_CLOSE] = {close_now, PLACE_LOOP},
};

static void *must(void *p)
{
    if (!p) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    return p;
}

struct conn *conn_new(struct loop *loop, int descriptor, const struct socket_peer *peer)
{
    struct conn *conn = must(calloc(1, sizeof *conn));

    conn->state = CONN_HELD;
    conn->deadline_ms = CONN_NO_DEADLINE;
    conn->loop = loop;
    conn->stream.descriptor = descriptor;
    conn->peer = *peer;
    return conn;
}

static void drop_input(struct conn *conn)
{
    if (!conn->in.borrowed)
        free(conn->in.p);
    conn->in = (struct input){0};
}

void conn_free(struct conn *conn)
{
    assert(!conn->exchange);
    drop_input(conn);
    stream_close(&conn->stream);
    free(conn);
}

bool conn_take(struct conn *conn, bool ended)
{
    unsigned before = atomic_load_explicit(&conn->state, memory_order_relaxed), after;

    do {
        after = before | (ended ? CONN_ENDED : 0);
        after |= before & CONN_HELD ? CONN_READY : CONN_HELD;
    } while (!atomic_compare_exchange_weak_explicit(&conn->state, &before, after, memory_order_acq_rel,
                                                    memory_order_relaxed));
    if (before & CONN_HELD)
        return false;
    conn->drained = false;
    conn->ended = after & CONN_ENDED;
    return true;
}

bool conn_try(struct conn *conn)
{
    unsigned before = atomic_load_explicit(&conn->state, memory_order_relaxed);

    do {
        if (before & CONN_HELD)
            return false;
    } while (!atomic_compare_exchange_weak_explicit(&conn->state, &before, before | CONN_HELD,
                                                    memory_order_acq_rel, memory_order_relaxed));
    return true;
}

void conn_keep_input(struct conn *conn)
{
    str bytes = conn_input(conn);

    if (!bytes.n) {
        drop_input(conn);
    } else if (conn->in.borrowed) {
        size_t capacity = bytes.n + INPUT_ROOM;
        char *p = must(malloc(capacity));

        memcpy(p, bytes.p, bytes.n);
        conn->in = (struct input){.p = p, .end = bytes.n, .capacity = capacity};
    }
}

/* Lets go of it; false when an event has come meanwhile, so that there may be more to do. */
static bool release(struct conn *conn)
{
    unsigned state = atomic_load_explicit(&conn->state, memory_order_acquire);

    for (;;) {
        assert(state & CONN_HELD);
        if (state & CONN_READY) {
            state = atomic_fetch_and_explicit(&conn->state, ~(unsigned)CONN_READY, memory_order_acq_rel);
            conn->drained = false;
            conn->ended = state & CONN_ENDED;
            return false;
        }
        if (atomic_compare_exchange_weak_explicit(&conn->state, &state, state & ~(unsigned)CONN_HELD,
                                                  memory_order_acq_rel, memory_order_acquire))
            return true; /* from here on it may be gone */
    }
}

static void work(void *arg)
{
    conn_run(arg, PLACE_WORKER);
}

static void hand_over(struct conn *conn, enum place to)
{
    conn_keep_input(conn);
    if (to == PLACE_WORKER)
        workers_post(conn->loop->server->options.workers, work, conn);
    else
        loop_give(conn);
}

void conn_run(struct conn *conn, enum place here)
{
    for (unsigned steps = 0;; steps++) {
        enum place wanted = phases[conn->phase].place;
        enum step step;

        if (wanted != here && wanted != PLACE_ELSEWHERE) {
            hand_over(conn, wanted);
            return;
        }
        step = phases[conn->phase].run(conn);
        if (step == STEP_GONE)
            return;
        if (step == STEP_WAIT) {
            conn_keep_input(conn);
            if (release(conn))
                return;
        } else if (step == STEP_YIELD || steps > STEPS_MAX) {
            hand_over(conn, here == PLACE_WORKER ? PLACE_WORKER : PLACE_LOOP);
            return;
        }
    }
}

void conn_wait_ms(struct conn *conn, int64_t timeout_ms)
{
    conn->expired = false;
    atomic_store_explicit(&conn->deadline_ms, clock_monotonic_ms() + timeout_ms, memory_order_relaxed);
}

/* Room for at least a byte behind the input. */
static void make_room(struct conn *conn)
{
    struct input *in = &conn->in;

    if (in->start == in->end) {
        drop_input(conn);
        *in =
            (struct input){.p = conn->loop->scratch, .capacity = conn->loop->scratch_size, .borrowed = true};
    }
    if (in->end < in->capacity)
        return;
    if (in->start > 0) {
        memmove(in->p, in->p + in->start, in->end - in->start);
        in->end -= in->start;
        in->start = 0;
        return;
    }
    if (in->borrowed)
        conn_keep_input(conn);
    else
        in->p = must(realloc(in->p, in->capacity *= 2));
}

enum io conn_read(struct conn *conn)
{
    struct input *in = &conn->in;
    size_t got = 0;
    bool drained;
    enum io io;

    make_room(conn);
    io = stream_read(&conn->stream, in->p + in->end, in->capacity - in->end, &got, &drained);
    conn->drained = io == IO_AGAIN || (drained && !conn->ended);
    if (io == IO_DONE) {
        in->end += got;
        counter_add(&conn->loop->counters.bytes_in, got);
    }
    return io;
}

void conn_unread(struct conn *conn, str bytes)
{
    if (!bytes.n)
        return;
    assert(conn->in.start == conn->in.end);
    drop_input(conn);
    conn->in = (struct input){.p = must(malloc(bytes.n)), .end = bytes.n, .capacity = bytes.n};
    memcpy(conn->in.p, bytes.p, bytes.n);
}
