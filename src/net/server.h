/* server.h -- the HTTP/1.1 server: connections, TLS, reading, sending.
 *
 * Idle connections wait in the event loops (one a core, at most four) and cost no thread; a complete request
 * runs on a worker, or on the loop when its handler said so. Small bodies are gathered in memory; large ones
 * are pumped into the handler's sink by a worker for as long as the socket has bytes, and the connection goes
 * back to the loop when it has none, so that a slow client holds no worker. HTTP and TLS share one port: the
 * first byte tells.
 *
 * The server sends Date, Connection and Content-Length (or Transfer-Encoding) itself; it answers malformed
 * requests with 400, 408, 414, 417, 431, 501 or 505 and a closed connection, without the handler.
 */
#ifndef NET_SERVER_H
#define NET_SERVER_H

#include "net/http.h"
#include "os/worker.h"

struct server;
struct tls_context; /* net/tls.h */

struct server_handler {
    /* On the loop, when a request's head is complete. Sets body_max or sink, and on_loop; or answers at once
     * with http_respond() (the body is then drained within limits, or the connection closed). */
    void (*head)(void *user, struct http_exchange *exchange);
    /* When the body is complete, or failed (body_error). On a worker, or on the loop when on_loop. Leads to
     * one http_respond(). */
    void (*request)(void *user, struct http_exchange *exchange);
    /* When the answer has been sent, or can't be any more (`sent` says which), before the exchange's arena
     * goes. On any thread. */
    void (*done)(void *user, struct http_exchange *exchange, bool sent);
    void *user;
};

struct server_options {
    str listen;              /* "127.0.0.1:4566", "[::1]:0" */
    struct tls_context *tls; /* NULL: no TLS on this port. Or made at the first handshake by: */
    ERR (*make_tls)(void *arg, struct tls_context **out); /* on a worker; the context is the maker's */
    void *make_tls_arg;
    struct workers *workers;
    size_t head_max;          /* bytes of request line and headers; 0: 64 KiB */
    size_t headers_max;       /* how many; 0: 200 */
    size_t connections_max;   /* 0: what RLIMIT_NOFILE allows, less 256 */
    size_t bodies_max;        /* bytes of all bodies in memory together; 0: 256 MiB. Beyond: body_error */
    int64_t (*date_ms)(void); /* what the Date header says; NULL: the real time */
    int64_t head_timeout_ms;  /* from a connection's or request's first byte to its complete head; 0: 30 s */
    int64_t idle_timeout_ms;  /* between requests; 0: 120 s */
    int64_t stall_timeout_ms; /* without progress while a body is read or an answer is sent; 0: 60 s */
};

ERR server_start(const struct server_options *options, const struct server_handler *handler,
                 struct server **out);
/* The address that is bound, with the real port: "127.0.0.1:4566". */
str server_address(const struct server *server);
/* Stops accepting, lets running requests finish for at most drain_ms, then cuts all connections and frees.
 * What handlers hold a second later still is abandoned, with its memory, so that they may answer at any
 * time. */
void server_stop(struct server *server, int64_t drain_ms);

/* Sends exchange->response. From any thread, once. The exchange must not be touched afterwards. Called within
 * `head` or `request`, the answer goes out when that has returned; called later, for an exchange that was put
 * aside, it goes out from here, without blocking. */
void http_respond(struct http_exchange *exchange);

struct server_stats {
    uint64_t connections_open, connections_total, requests_total, bytes_in, bytes_out, rejected_total;
};
void server_stats(const struct server *server, struct server_stats *out);

#endif
