#include "net/fixture_test.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "test/unit.h"

enum { WORKERS = 4, MIB = 1024 * 1024, SINK_FAILS_AFTER = 100 * 1024, PATIENCE_S = 10 };

static const struct fault fault_sink = {"SinkFailed", 503, BLAME_SERVER, 0};

char fixture_byte(uint64_t offset)
{
    return (char)(offset * 31 + (offset >> 12));
}

static ERR sink(void *arg, str bytes)
{
    struct fixture *fixture = arg;

    pthread_mutex_lock(&fixture->lock);
    fixture->received += bytes.n;
    for (size_t i = 0; i < bytes.n; i++)
        fixture->sum += (unsigned char)bytes.p[i];
    pthread_mutex_unlock(&fixture->lock);
    return NULL;
}

static ERR failing_sink(void *arg, str bytes)
{
    struct fixture *fixture = arg;

    TRY(sink(arg, bytes));
    if (fixture->received > SINK_FAILS_AFTER)
        return err_make(&fault_sink, "full");
    return NULL;
}

static void head(void *user, struct http_exchange *exchange)
{
    struct fixture *fixture = user;
    str path = exchange->request.path;

    exchange->on_loop = str_eq(path, S("/loop"));
    if (str_eq(path, S("/echo")))
        exchange->body_max = FIXTURE_ECHO_MAX;
    if (str_starts(path, S("/sink")))
        exchange->sink = (struct http_sink){str_eq(path, S("/sink")) ? sink : failing_sink, fixture};
    if (str_eq(path, S("/early"))) {
        exchange->response.status = 403;
        http_set_body(exchange, S("no"));
        http_respond(exchange);
    }
}

static ERR verify(void *arg, uint64_t offset, uint64_t size)
{
    (void)arg;
    CHECK(size > 0 && size <= MIB);
    return offset >= 3 * MIB ? err_make(&fault_corrupt, "flipped") : NULL;
}

static struct http_segment *add_segments(struct http_exchange *exchange, size_t count)
{
    exchange->response.segments = arena_new_array(exchange->arena, count, struct http_segment);
    exchange->response.segment_count = count;
    return exchange->response.segments;
}

struct producing {
    int left;
    bool fails;
};

static ERR produce(void *arg, struct buf *out, bool *end)
{
    struct producing *producing = arg;

    for (int i = 0; i < 64 * 1024; i++)
        buf_char(out, (char)('a' + producing->left));
    *end = --producing->left == 0;
    return producing->fails && producing->left < 8 ? err_make(&fault_io, "stuck") : NULL;
}

static void set_pieces(struct http_exchange *exchange, int file)
{
    struct http_segment *segments = add_segments(exchange, 5);

    segments[0].memory = S("first");
    segments[1] = (struct http_segment){.descriptor = file, .offset = 100, .size = 10};
    segments[2].memory = S("");
    segments[3].memory = S("last");
    segments[4] = (struct http_segment){.descriptor = file, .offset = 0, .size = 0};
}

static void set_body(struct fixture *fixture, struct http_exchange *exchange, str path)
{
    if (str_eq(path, S("/echo"))) {
        http_set_body(exchange, exchange->body);
    } else if (str_ends(path, S("file"))) {
        *add_segments(exchange, 1) =
            (struct http_segment){.descriptor = fixture->file,
                                  .size = FIXTURE_FILE_SIZE,
                                  .verify = str_eq(path, S("/file")) ? NULL : verify};
    } else if (str_ends(path, S("produce"))) {
        struct producing *producing = arena_new(exchange->arena, struct producing);

        *producing = (struct producing){16, str_eq(path, S("/bad-produce"))};
        exchange->response.produce = produce;
        exchange->response.produce_arg = producing;
    } else if (str_eq(path, S("/pieces"))) {
        set_pieces(exchange, fixture->file);
    } else {
        http_set_body(exchange, S("hello"));
    }
}

static void request(void *user, struct http_exchange *exchange)
{
    struct fixture *fixture = user;
    str path = exchange->request.path;
    bool aside = str_eq(path, S("/aside"));

    exchange->response.status = 200;
    if (str_eq(path, S("/204")) || str_eq(path, S("/304")))
        exchange->response.status = path.p[1] == '2' ? 204 : 304;
    if (exchange->body_error)
        exchange->response.status = exchange->body_error->fault->http;
    http_add_header(exchange, S("X-Path"), path);
    if (str_eq(path, S("/split")))
        http_add_header(exchange, S("X-Split"), S("a\r\nX-Evil: b"));
    set_body(fixture, exchange, path);
    pthread_mutex_lock(&fixture->lock);
    fixture->requests++;
    fixture->body_fault = exchange->body_error ? exchange->body_error->fault : NULL;
    if (aside)
        fixture->aside = exchange;
    pthread_cond_broadcast(&fixture->changed);
    pthread_mutex_unlock(&fixture->lock);
    if (!aside)
        http_respond(exchange);
}

static void done(void *user, struct http_exchange *exchange, bool sent)
{
    struct fixture *fixture = user;

    (void)exchange;
    pthread_mutex_lock(&fixture->lock);
    fixture->done++;
    fixture->sent += sent;
    pthread_cond_broadcast(&fixture->changed);
    pthread_mutex_unlock(&fixture->lock);
}

static int make_file(void)
{
    int file = memfd_create("fixture", MFD_CLOEXEC);
    char *bytes;

    if (file < 0 || ftruncate(file, FIXTURE_FILE_SIZE) != 0)
        return -1;
    bytes = mmap(NULL, FIXTURE_FILE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (bytes == MAP_FAILED)
        return -1;
    for (uint64_t i = 0; i < FIXTURE_FILE_SIZE; i++)
        bytes[i] = fixture_byte(i);
    munmap(bytes, FIXTURE_FILE_SIZE);
    return file;
}

struct fixture *fixture_start(const struct server_options *given)
{
    struct fixture *fixture = arena_new(unit_arena(), struct fixture);
    struct server_options options = given ? *given : (struct server_options){0};
    struct server_handler handler = {head, request, done, fixture};
    uint64_t port = 0;
    str name;

    pthread_mutex_init(&fixture->lock, NULL);
    pthread_cond_init(&fixture->changed, NULL);
    fixture->file = make_file();
    if (!CHECK(fixture->file >= 0) || !CHECK_OK(workers_start(WORKERS, &fixture->workers)))
        return NULL;
    options.workers = fixture->workers;
    if (!options.listen.p)
        options.listen = S("127.0.0.1:0");
    if (!CHECK_OK(server_start(&options, &handler, &fixture->server)))
        return NULL;
    name = server_address(fixture->server);
    CHECK(str_to_u64(str_skip(name, str_rindex(name, ':') + 1), &port));
    fixture->port = (int)port;
    return fixture;
}

void fixture_stop(struct fixture *fixture, int64_t drain_ms)
{
    server_stop(fixture->server, drain_ms);
    workers_stop(fixture->workers);
    CHECK_INT(fixture->requests <= fixture->done, true);
    close(fixture->file);
}

static void patience(struct timespec *until)
{
    clock_gettime(CLOCK_REALTIME, until);
    until->tv_sec += PATIENCE_S;
}

void fixture_wait(struct fixture *fixture, const int *counter, int n)
{
    struct timespec until;
    int timed_out = 0;

    patience(&until);
    pthread_mutex_lock(&fixture->lock);
    while (*counter < n && !timed_out)
        timed_out = pthread_cond_timedwait(&fixture->changed, &fixture->lock, &until);
    pthread_mutex_unlock(&fixture->lock);
    CHECK(!timed_out);
}

struct http_exchange *fixture_wait_aside(struct fixture *fixture)
{
    struct http_exchange *exchange;
    struct timespec until;
    int timed_out = 0;

    patience(&until);
    pthread_mutex_lock(&fixture->lock);
    while (!fixture->aside && !timed_out)
        timed_out = pthread_cond_timedwait(&fixture->changed, &fixture->lock, &until);
    exchange = fixture->aside;
    fixture->aside = NULL;
    pthread_mutex_unlock(&fixture->lock);
    CHECK(exchange != NULL);
    return exchange;
}

void fixture_answer(struct http_exchange *exchange)
{
    http_respond(exchange);
}

int client_open(const struct fixture *fixture)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)fixture->port)};
    struct timeval patient = {.tv_sec = PATIENCE_S};
    int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patient, sizeof patient);
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patient, sizeof patient);
    CHECK(connect(client, (struct sockaddr *)&address, sizeof address) == 0);
    return client;
}

void client_send(int client, str bytes)
{
    while (bytes.n) {
        ssize_t n = send(client, bytes.p, bytes.n, MSG_NOSIGNAL);

        if (n <= 0)
            return; /* the server may have closed: what it says is what a test looks at */
        bytes = str_skip(bytes, (size_t)n);
    }
}

str client_read(int client, size_t n)
{
    struct buf *out = buf_new(unit_arena(), 64 * MIB);

    while (out->n < n) {
        size_t want = n - out->n < 256 * 1024 ? n - out->n : 256 * 1024;
        char *room = buf_room(out, want);
        ssize_t got = room ? recv(client, room, want, 0) : 0;

        if (got <= 0) {
            CHECK(got == 0);
            break;
        }
        out->n += (size_t)got;
    }
    return buf_str(out);
}

str client_read_all(int client)
{
    return client_read(client, SIZE_MAX);
}

/* The size of the answer's body, by its head; -1: chunked. */
static int64_t body_length(str answer)
{
    size_t at = str_find(answer, S("\r\nContent-Length: "));
    str number = str_skip(answer, at + 18);
    int64_t length = 0;

    if (at == answer.n)
        return str_has(answer, S("\r\nTransfer-Encoding: chunked\r\n")) ? -1 : 0;
    CHECK(str_to_i64(str_take(number, str_index(number, '\r')), &length));
    return length;
}

str client_answer(int client)
{
    struct buf *out = buf_new(unit_arena(), 64 * MIB);
    int64_t length;

    while (!str_ends(buf_str(out), S("\r\n\r\n"))) {
        str byte = client_read(client, 1);

        if (!byte.n)
            return buf_str(out);
        buf_add(out, byte);
    }
    length = body_length(buf_str(out));
    if (length >= 0) {
        buf_add(out, client_read(client, (size_t)length));
        return buf_str(out);
    }
    do
        buf_add(out, client_read(client, 1));
    while (!str_ends(buf_str(out), S("\r\n0\r\n\r\n")));
    return buf_str(out);
}

str client_ask(const struct fixture *fixture, str bytes)
{
    int client = client_open(fixture);
    str answer;

    client_send(client, bytes);
    answer = client_read_all(client);
    close(client);
    return answer;
}

int answer_status(str answer)
{
    uint64_t status = 0;

    return str_starts(answer, S("HTTP/1.1 ")) && str_to_u64(str_take(str_skip(answer, 9), 3), &status)
               ? (int)status
               : 0;
}

str answer_body(str answer)
{
    return str_skip(answer, str_find(answer, S("\r\n\r\n")) + 4);
}
