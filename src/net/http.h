/* http.h -- an HTTP/1.1 message as the server hands it on, and the answer it takes back.
 *
 * One struct http_exchange is one request and its response. It and everything in it live in its own arena
 * until `done` has run. The server (net/server.h) owns it; whoever handles it holds it from `head` to
 * http_respond().
 */
#ifndef NET_HTTP_H
#define NET_HTTP_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

struct http_header {
    str name, value; /* the name as sent; compare without case */
};

struct http_request {
    str method;
    str target;      /* as sent */
    str path, query; /* of the target, still percent-encoded; query is absent without a '?' */
    str host;        /* the Host header, or an absolute target's authority */
    int minor;       /* HTTP/1.minor */
    const struct http_header *headers;
    size_t header_count;
    bool has_body, chunked;
    int64_t content_length; /* -1 when chunked or none was sent */
    bool tls;
    bool loopback;    /* the peer's address is a loopback one */
    str peer_address; /* "127.0.0.1", "::1" */
    int peer_port;
};

/* Takes a request body's bytes in order, on a worker thread, never two calls at a time. An error ends
 * receiving. */
struct http_sink {
    ERR (*write)(void *arg, str bytes);
    void *arg;
};

/* A piece of a response's body. */
struct http_segment {
    str memory;     /* bytes that live as long as the exchange; or, when absent: */
    int descriptor; /* a range of a file, sent with sendfile where possible */
    uint64_t offset, size;
    /* Called on the loop or a worker just before a part of the range is sent; its failure breaks the
     * connection. May be NULL. */
    ERR (*verify)(void *arg, uint64_t offset, uint64_t size);
    void *arg;
};

struct http_response {
    int status; /* 100..599; 0 until set */
    struct http_header *headers;
    size_t header_count, header_capacity;
    struct http_segment *segments;
    size_t segment_count;
    /* Content-Length when it is not the segments' sum: the answer to HEAD. -1: the sum. */
    int64_t content_length;
    /* An answer whose end is not known: called on a worker whenever the socket has room, adds bytes to out,
     * sets *end; sent chunked. NULL: segments are the body. */
    ERR (*produce)(void *arg, struct buf *out, bool *end);
    void *produce_arg;
    bool close; /* end the connection after this answer */
};

struct http_exchange {
    struct arena *arena;
    struct http_request request;
    struct http_response response;

    /* Decided in `head`: */
    size_t body_max; /* the largest body in memory; a larger one is answered 413 by body_error. Default 0 */
    struct http_sink sink; /* when write is set, the body goes there instead */
    bool on_loop;          /* `request` may run on the loop (it never blocks) */

    /* When `request` runs: */
    str body; /* the whole body, when it was received into memory */
    /* What went wrong while receiving, or NULL: the sink's own error, or
     * fault_limit     more than body_max
     * fault_conflict  too much of other bodies in memory: try again
     * fault_syntax    malformed chunks
     * fault_missing   the client ended its side too early (it may still read)
     * fault_busy      nothing came for too long
     * fault_io        the connection broke
     * Whatever is answered then, the connection ends after it. */
    const struct err *body_error;

    void *user; /* the handler's */
};

/* The first header of that name (any case), absent when there is none. */
str http_header(const struct http_request *request, str name);
/* How many there are. */
size_t http_header_count(const struct http_request *request, str name);

/* Adds a response header; name and value must live as long as the exchange. A value with a control character
 * is dropped (nothing a client sent can split a response). */
void http_add_header(struct http_exchange *exchange, str name, str value);
/* Sets the whole body; the memory must live as long as the exchange. */
void http_set_body(struct http_exchange *exchange, str memory);
/* The standard reason of a status, "OK". */
str http_reason(int status);

#endif
