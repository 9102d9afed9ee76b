/* http_echo.c -- the smallest program around the HTTP server, for measuring it alone.
 *
 *     http_echo ADDRESS FILE
 *
 * /loop: 1 KiB from the loop; /worker: the same from a worker; /file: FILE; PUT /drop: a sink that counts;
 * POST /echo: the body back. Prints its address; ends on SIGINT or SIGTERM.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "net/authority.h"
#include "net/server.h"

enum { WORKERS = 16, ECHO_MAX = 1024 * 1024 };

static char kilobyte[1024];
static int file = -1;
static uint64_t file_size;

static ERR drop(void *arg, str bytes)
{
    (void)arg;
    (void)bytes;
    return NULL;
}

static void head(void *user, struct http_exchange *exchange)
{
    (void)user;
    exchange->on_loop = str_eq(exchange->request.path, S("/loop"));
    exchange->body_max = ECHO_MAX;
    if (str_eq(exchange->request.path, S("/drop")))
        exchange->sink.write = drop;
}

static void request(void *user, struct http_exchange *exchange)
{
    str path = exchange->request.path;

    (void)user;
    exchange->response.status = exchange->body_error ? 400 : 200;
    http_add_header(exchange, S("Content-Type"), S("application/octet-stream"));
    if (str_eq(path, S("/file"))) {
        struct http_segment *segment = arena_new(exchange->arena, struct http_segment);

        segment->descriptor = file;
        segment->size = file_size;
        exchange->response.segments = segment;
        exchange->response.segment_count = 1;
    } else if (str_eq(path, S("/echo"))) {
        http_set_body(exchange, exchange->body);
    } else if (!str_eq(path, S("/drop"))) {
        http_set_body(exchange, (str){kilobyte, sizeof kilobyte});
    }
    http_respond(exchange);
}

static ERR make_tls(void *arg, struct tls_context **out)
{
    return authority_tls(arg, out);
}

static int serve(const char *address)
{
    static const struct server_handler handler = {.head = head, .request = request};
    struct server_options options = {.listen = str_of(address), .make_tls = make_tls};
    struct authority *authority;
    struct server *server;
    struct err *err;
    sigset_t ending;
    int signal_number;

    err = authority_open(STR_NONE, &authority);
    options.make_tls_arg = authority;
    if (!err)
        err = workers_start(WORKERS, &options.workers);
    if (!err)
        err = server_start(&options, &handler, &server);
    if (err) {
        fprintf(stderr, "%.*s\n", STR_ARG(err->message));
        return 1;
    }
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, NULL);
    printf("%.*s\n", STR_ARG(server_address(server)));
    fflush(stdout);
    sigwait(&ending, &signal_number);
    server_stop(server, 1000);
    workers_stop(options.workers);
    authority_close(authority);
    return 0;
}

int main(int argc, char **argv)
{
    struct stat status;

    if (argc != 3) {
        fputs("usage: http_echo ADDRESS FILE\n", stderr);
        return 2;
    }
    memset(kilobyte, 'x', sizeof kilobyte);
    file = open(argv[2], O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status) != 0) {
        perror(argv[2]);
        return 1;
    }
    file_size = (uint64_t)status.st_size;
    return serve(argv[1]);
}
