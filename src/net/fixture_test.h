/* fixture_test.h -- a server on a free port with a handler for tests, and a client that sends raw bytes.
 *
 * Paths: /hello (worker), /loop, /early (answered in head), /aside (answered by fixture_answer()), /echo (64
 * KiB at most), /sink (counts and sums), /sink-fails (after 100 KiB), /file (16 MiB), /bad-file (its fourth
 * MiB can't be verified), /produce (1 MiB in pieces), /bad-produce, /204, /304, /pieces (memory and file
 * mixed), /split (a header value with a line break).
 */
#ifndef NET_FIXTURE_TEST_H
#define NET_FIXTURE_TEST_H

#include <pthread.h>

#include "net/server.h"

enum { FIXTURE_FILE_SIZE = 16 * 1024 * 1024, FIXTURE_ECHO_MAX = 64 * 1024 };

struct fixture {
    struct server *server;
    struct workers *workers;
    int port;
    int file; /* of FIXTURE_FILE_SIZE bytes, fixture_byte() each */
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct http_exchange *aside; /* the last one put aside */
    int requests, done, sent;    /* calls of `request` and `done`; done with sent */
    uint64_t received, sum;      /* by the sink */
    const struct fault *body_fault;
};

char fixture_byte(uint64_t offset);
/* NULL when it can't be started (which fails the test). options: timeouts, limits, TLS. */
struct fixture *fixture_start(const struct server_options *options);
void fixture_stop(struct fixture *fixture, int64_t drain_ms);
/* Waits until *counter is at least n. */
void fixture_wait(struct fixture *fixture, const int *counter, int n);
struct http_exchange *fixture_wait_aside(struct fixture *fixture);
void fixture_answer(struct http_exchange *exchange);

/* A blocking socket that gives up after ten seconds. */
int client_open(const struct fixture *fixture);
void client_send(int client, str bytes);
/* What comes until the server closes or n bytes are there; in the test's arena. */
str client_read(int client, size_t n);
str client_read_all(int client);
/* One answer with a Content-Length, or chunked ("0\r\n\r\n" ends it), and nothing behind it. */
str client_answer(int client);
/* Opens, sends, reads all, closes. */
str client_ask(const struct fixture *fixture, str request);
int answer_status(str answer);
str answer_body(str answer);

#endif
