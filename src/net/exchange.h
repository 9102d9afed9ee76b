/* exchange.h -- the server's side of a struct http_exchange: one request being received, handled and
 * answered. */
#ifndef NET_EXCHANGE_H
#define NET_EXCHANGE_H

#include <stdatomic.h>

#include "net/http.h"
#include "net/http_chunk.h"

struct conn;

enum turn {
    TURN_SERVER,  /* nobody else has it */
    TURN_CALLING, /* its handler is running */
    TURN_ASIDE,   /* its handler has returned without an answer: who answers goes on with the connection */
    TURN_ANSWERED,
};

struct sending {
    str head;          /* of the answer, what is left of it */
    size_t segment;    /* the current one */
    uint64_t offset;   /* within it, sent */
    uint64_t verified; /* within it, up to here */
    struct buf chunk;  /* produced bytes */
    size_t chunk_sent;
    bool produced_all, produce_chunked;
    bool no_body;
};

struct exchange {
    struct http_exchange shared; /* first */
    struct arena arena;
    struct conn *conn;
    struct exchange *next; /* in a list of free ones */
    _Atomic int turn;
    bool internal; /* a refusal of the server's own: no handler knows of it */
    bool keep_alive, expect_continue;
    bool body_done; /* all of the request has been received */
    struct http_chunks chunks;
    uint64_t body_left;
    struct buf body;
    size_t body_counted; /* of it, in the server's sum */
    struct sending sending;
};

#endif
