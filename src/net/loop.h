/* loop.h -- one event loop: a thread, a poller and the connections that it owns.
 *
 * Timeouts need no timer of their own: each connection has a deadline that its holder writes, and the loop
 * looks at every connection once in a while (a quarter of the shortest timeout), a slice of them at each
 * tick.
 */
#ifndef NET_LOOP_H
#define NET_LOOP_H

#include <pthread.h>
#include <stdatomic.h>

#include "net/conn.h"
#include "net/exchange.h"
#include "net/server_state.h"
#include "os/poller.h"

enum { LOOP_SLOTS = 8 };

/* A loop's share of struct server_stats. */
struct counters {
    _Atomic uint64_t connections, requests, bytes_in, bytes_out, rejected;
};

static inline void counter_add(_Atomic uint64_t *counter, uint64_t n)
{
    atomic_fetch_add_explicit(counter, n, memory_order_relaxed);
}

struct loop {
    struct server *server;
    struct poller *poller;
    pthread_t thread;
    char *scratch; /* what arrives is read into here first, so that a waiting connection needs no buffer */
    size_t scratch_size;
    struct conn *slots[LOOP_SLOTS];
    unsigned slot;
    int64_t tick_ms, tick_at_ms;
    bool accepting, done, started;
    int64_t accept_at_ms; /* not before */
    size_t open;          /* registered connections */
    _Atomic size_t load;  /* those given to it */
    struct conn *dead;    /* to be freed after this turn's events */
    _Atomic(struct conn *) inbox;
    _Atomic unsigned givers; /* threads that still touch the loop after having given it a connection */
    _Atomic(struct exchange *) returned; /* exchanges that others have finished with */
    _Atomic size_t spare_count;
    struct exchange *spare; /* the loop's own */
    struct counters counters;
};

ERR loop_new(struct server *server, struct loop **out);
/* Starts its thread, once all loops of the server are there. */
ERR loop_start(struct loop *loop);
/* Waits for the thread; false when connections are still held by others (then nothing may be freed). */
bool loop_join(struct loop *loop);
void loop_free(struct loop *loop); /* NULL: nothing */
void loop_wake(struct loop *loop);

/* Gives a held connection to its loop; from any thread. */
void loop_give(struct conn *conn);
/* A held connection in PHASE_CLOSE, on the loop. */
void loop_bury(struct conn *conn);

/* A fresh exchange, on the loop. */
struct exchange *loop_exchange(struct loop *loop);
/* Takes it back, from any thread. */
void loop_return(struct loop *loop, struct exchange *exchange);

#endif
