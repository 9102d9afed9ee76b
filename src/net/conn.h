/* conn.h -- one connection of the server, and who holds it.
 *
 * A connection is worked on by one thread at a time: its holder. Nobody holds it while it waits in its loop's
 * poller. An event (or its deadline) lets the loop take it; the holder does steps until it must wait
 * (release), or until another thread has to go on: a worker, the loop, or whoever answers an exchange that
 * its handler has put aside. What each phase does and where it may run is a row of the table in conn.c. Since
 * the poller is edge-triggered, an event that comes while somebody else holds the connection is left as a
 * mark (CONN_READY), which the holder finds when it wants to let go.
 *
 * Only the loop frees a connection, so it may look at any of its own at any time.
 */
#ifndef NET_CONN_H
#define NET_CONN_H

#include <stdatomic.h>

#include "net/http_parse.h"
#include "net/stream.h"

struct loop;
struct exchange;

enum phase {
    PHASE_FIRST,        /* nothing has come yet: HTTP or TLS? */
    PHASE_MAKE_TLS,     /* the certificates are made when first needed */
    PHASE_HANDSHAKE,    /* of TLS */
    PHASE_HEAD,         /* between requests, or a head is arriving */
    PHASE_BODY,         /* into memory */
    PHASE_PUMP,         /* into the handler's sink */
    PHASE_REQUEST,      /* complete; its handler is to be called on a worker */
    PHASE_REQUEST_LOOP, /* the same on the loop */
    PHASE_ANSWER,       /* the answer's head is to be written */
    PHASE_SEND,         /* the answer is being sent: only memory */
    PHASE_SEND_FILE,    /* the answer is being sent: reading files or producing may block */
    PHASE_SKIP,         /* what is left of a body that nobody wants */
    PHASE_LINGER,       /* everything was said; bytes are dropped until the client has heard it */
    PHASE_CLOSE,
    PHASES
};

/* How a step left its connection. */
enum step {
    STEP_AGAIN, /* do the next one */
    STEP_WAIT,  /* for an event or the deadline */
    STEP_YIELD, /* let others have a turn first */
    STEP_GONE   /* somebody else holds it already: don't touch it */
};

enum place { PLACE_LOOP, PLACE_WORKER, PLACE_ELSEWHERE };

enum {
    CONN_HELD = 1,
    CONN_READY = 2, /* an event came while it was held */
    CONN_ENDED = 4, /* the peer has ended its side: reading goes on until it says so */
};

#define CONN_NO_DEADLINE INT64_MAX

/* Bytes that were read and not used yet: p[start..end). */
struct input {
    char *p;
    size_t start, end, capacity;
    bool borrowed; /* p is the loop's, only while the loop runs the connection */
};

struct conn {
    _Atomic unsigned state;
    _Atomic int64_t deadline_ms;
    struct loop *loop;
    struct conn *older, *newer; /* in its slot of the loop */
    struct conn *next;          /* in the loop's inbox, or among the dead */
    struct exchange *exchange;  /* NULL between requests */
    struct stream stream;
    struct input in;
    struct http_scan scan;
    uint64_t skip; /* PHASE_SKIP, PHASE_LINGER: bytes to drop still */
    enum phase phase;
    unsigned slot;
    bool registered;   /* with its loop */
    bool drained;      /* reading would find nothing until an event */
    bool ended;        /* the holder's copy of CONN_ENDED */
    bool expired;      /* the deadline has passed */
    bool head_started; /* the deadline is that of a head */
    struct socket_peer peer;
};

struct conn *conn_new(struct loop *loop, int descriptor, const struct socket_peer *peer);
/* By the loop, of a connection that nobody will touch again. */
void conn_free(struct conn *conn);

/* An event: true when the caller holds the connection now. */
bool conn_take(struct conn *conn, bool ended);
/* Takes a connection that waits; false when somebody holds it. */
bool conn_try(struct conn *conn);
/* Does steps until the connection waits or is somebody else's. */
void conn_run(struct conn *conn, enum place place);

/* Sets the deadline to that many milliseconds from now. */
void conn_wait_ms(struct conn *conn, int64_t timeout_ms);

/* Reads more; only on the loop. */
enum io conn_read(struct conn *conn);
static inline str conn_input(const struct conn *conn)
{
    return (str){conn->in.p + conn->in.start, conn->in.end - conn->in.start};
}
/* Makes what was read the connection's own; before its handler is called, who may give it to another
 * thread. */
void conn_keep_input(struct conn *conn);
/* Takes bytes that were read elsewhere as input; there must be no other. */
void conn_unread(struct conn *conn, str bytes);

#endif
