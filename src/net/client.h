/* client.h -- one HTTP/1.1 request and its answer, whole, for the commands of the command line.
 *
 * Plain HTTP, a connection a request, blocking. Everything is bounded: the time from the first byte to the
 * last, and the answer's size. The answer lives in the arena.
 */
#ifndef NET_CLIENT_H
#define NET_CLIENT_H

#include "base/arena.h"
#include "base/err.h"

struct client_request {
    str address;    /* "127.0.0.1:4566", "localhost:80"; also the Host header */
    str method;     /* "GET" */
    str target;     /* "/path?query", percent-encoded */
    str body;       /* absent: none, and no Content-Length */
    int timeout_ms; /* in all */
    size_t answer_max;
};

struct client_answer {
    int status;
    str content_type; /* absent when there is none */
    str body;
};

/* fault_missing when nobody listens there, fault_io when the connection breaks or takes too long, fault_limit
 * when the answer is larger than answer_max, fault_syntax when it isn't HTTP. A status of 400 and more is an
 * answer, not an error. */
ERR client_call(const struct client_request *request, struct arena *arena, struct client_answer *out);

/* The answer in the bytes of a whole response; ended says that the peer closed the connection behind them.
 * *complete is false when more must come. Apart from client_call() for its tests. */
ERR client_parse(str bytes, bool ended, size_t answer_max, struct arena *arena, struct client_answer *out,
                 bool *complete);

#endif
