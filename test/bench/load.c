/* load.c -- a load generator for S3's paths, lighter than what it measures: one thread, epoll, kept
 * connections.
 *
 *     load [options] HOST:PORT METHOD PATH
 *
 *     -k FILE     sign with the key of this file (id and secret), else unsigned; -r REGION (us-east-1)
 *     -q QUERY    query string, encoded and sorted
 *     -K KEYS     the path is followed by a key's number of eight digits, one of KEYS; -f FIRST: the first
 *     -s SIZE     bytes of a PUT's body, or what a GET's must have
 *     -h          sign the body's SHA-256 rather than UNSIGNED-PAYLOAD
 *     -c N        connections (1)
 *     -n N        requests in all; -t SECONDS: for so long (whichever ends first)
 *
 * Prints one line of JSON. An answer that is not 2xx, or not of its size, is an error: the first is shown,
 * and the exit status is 1.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/encode.h"
#include "test/bench/histogram.h"
#include "test/bench/reply.h"
#include "test/bench/request.h"

enum { BODY_PERIOD = 1024 * 1024, READ_SIZE = 256 * 1024, CONNECTIONS_MAX = 20000, EVENTS = 256 };

struct connection {
    int descriptor; /* -1: idle for good */
    bool busy, wants_out;
    int64_t begun_ns;
    size_t head_n, head_sent;
    uint64_t body_sent;
    struct reply reply;
    char head[REQUEST_HEAD_MAX];
};

static struct {
    struct request_options request;
    const char *address;
    uint64_t keys, first_key, count;
    double seconds;
    unsigned connections;
    bool signs_body;
    char access_key[160], secret[160];
} options = {.keys = 0, .count = UINT64_MAX, .seconds = 1e9, .connections = 1};

static struct requests *requests;
static struct connection *connections;
static struct histogram histogram;
static uint64_t issued, errors, bytes;
static unsigned busy;
static int poller;
static int64_t deadline_ns;
static char body[BODY_PERIOD], incoming[READ_SIZE];

static int64_t now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

__attribute__((noreturn)) static void stop(const char *what)
{
    fprintf(stderr, "load: %s\n", what);
    exit(2);
}

static void open_connection(struct connection *connection)
{
    struct sockaddr_in to = {.sin_family = AF_INET};
    const char *colon = strrchr(options.address, ':');
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    char host[64];
    uint64_t port;
    int one = 1;

    if (!colon || !str_to_u64(str_of(colon + 1), &port))
        stop("the address is HOST:PORT");
    snprintf(host, sizeof host, "%.*s", (int)(colon - options.address), options.address);
    to.sin_port = htons((uint16_t)port);
    if (inet_pton(AF_INET, host, &to.sin_addr) != 1)
        stop("the host is an IPv4 address");
    connection->descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection->descriptor < 0 ||
        connect(connection->descriptor, (struct sockaddr *)&to, sizeof to) != 0) {
        perror("load: connect");
        exit(2);
    }
    setsockopt(connection->descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    epoll_ctl(poller, EPOLL_CTL_ADD, connection->descriptor, &event);
    connection->wants_out = false;
}

static void want_out(struct connection *connection, bool wanted)
{
    struct epoll_event event = {.events = EPOLLIN | (wanted ? EPOLLOUT : 0), .data.ptr = connection};

    if (connection->wants_out == wanted)
        return;
    connection->wants_out = wanted;
    epoll_ctl(poller, EPOLL_CTL_MOD, connection->descriptor, &event);
}

static void send_more(struct connection *connection)
{
    uint64_t size = options.request.size * (options.request.method[0] == 'P');

    while (connection->head_sent < connection->head_n || connection->body_sent < size) {
        size_t at = connection->body_sent % BODY_PERIOD;
        uint64_t left = size - connection->body_sent;
        struct iovec pieces[2] = {
            {connection->head + connection->head_sent, connection->head_n - connection->head_sent},
            {body + at, left < BODY_PERIOD - at ? left : BODY_PERIOD - at}};
        struct msghdr message = {.msg_iov = pieces, .msg_iovlen = 2};
        ssize_t n = sendmsg(connection->descriptor, &message, MSG_DONTWAIT | MSG_NOSIGNAL);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) { /* what went wrong is what there is to read */
            want_out(connection, errno == EAGAIN);
            return;
        }
        if ((size_t)n < pieces[0].iov_len) {
            connection->head_sent += (size_t)n;
            continue;
        }
        connection->head_sent = connection->head_n;
        connection->body_sent += (size_t)n - pieces[0].iov_len;
    }
    want_out(connection, false);
}

static void begin(struct connection *connection)
{
    uint64_t key = options.first_key + (options.keys ? issued % options.keys : 0);
    str head;

    if (issued >= options.count || now_ns() >= deadline_ns) {
        connection->busy = false;
        return;
    }
    head = requests_head(requests, key);
    memcpy(connection->head, head.p, head.n);
    connection->head_n = head.n;
    connection->head_sent = 0;
    connection->body_sent = 0;
    reply_init(&connection->reply);
    connection->begun_ns = now_ns();
    connection->busy = true;
    busy++;
    issued++;
    send_more(connection);
}

static void ended(struct connection *connection)
{
    const struct reply *reply = &connection->reply;
    bool sized = options.request.method[0] == 'G' && options.request.size;
    bool good = reply->state == REPLY_DONE && reply->status / 100 == 2 &&
                (!sized || reply->size == options.request.size);

    histogram_add(&histogram, (uint64_t)(now_ns() - connection->begun_ns) / 1000);
    bytes += reply->size + connection->body_sent;
    if (!good && !errors++)
        fprintf(stderr, "load: status %d, %llu bytes: %.*s\n", reply->status, (unsigned long long)reply->size,
                (int)reply->shown_n, reply->shown);
    busy--;
    if (!good && errors > 100)
        stop("too many errors");
    if (!good || reply->closes) {
        close(connection->descriptor);
        open_connection(connection);
    }
    begin(connection);
}

static void receive(struct connection *connection)
{
    for (unsigned i = 0; i < 16; i++) {
        ssize_t n = recv(connection->descriptor, incoming, READ_SIZE, MSG_DONTWAIT);

        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (!connection->busy) {
            epoll_ctl(poller, EPOLL_CTL_DEL, connection->descriptor, NULL);
            return;
        }
        if (n <= 0)
            connection->reply.state = REPLY_BAD;
        if (n <= 0 || reply_feed(&connection->reply, (str){incoming, (size_t)n})) {
            ended(connection);
            return;
        }
        if (n < READ_SIZE && connection->reply.left > READ_SIZE)
            return;
    }
}

static void run(void)
{
    struct epoll_event events[EVENTS];

    poller = epoll_create1(EPOLL_CLOEXEC);
    connections = calloc(options.connections, sizeof *connections);
    if (!connections)
        abort();
    for (unsigned i = 0; i < options.connections; i++)
        open_connection(&connections[i]);
    deadline_ns = now_ns() + (int64_t)(options.seconds * 1e9);
    for (unsigned i = 0; i < options.connections; i++)
        begin(&connections[i]);
    while (busy) {
        int n = epoll_wait(poller, events, EVENTS, -1);

        for (int i = 0; i < n; i++) {
            struct connection *connection = events[i].data.ptr;

            if (events[i].events & EPOLLOUT)
                send_more(connection);
            if (events[i].events & ~(unsigned)EPOLLOUT)
                receive(connection);
        }
    }
}

static void report(double seconds)
{
    const struct timeval *user, *system;
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    user = &usage.ru_utime;
    system = &usage.ru_stime;
    printf(
        "{\"requests\": %llu, \"errors\": %llu, \"seconds\": %.6f, \"per_second\": %.1f, \"mib_per_second\": "
        "%.1f, "
        "\"p50_us\": %llu, \"p90_us\": %llu, \"p99_us\": %llu, \"max_us\": %llu, \"client_cpu_s\": %.3f}\n",
        (unsigned long long)histogram.count, (unsigned long long)errors, seconds,
        (double)histogram.count / seconds, (double)bytes / seconds / 1048576,
        (unsigned long long)histogram_quantile(&histogram, 0.5),
        (unsigned long long)histogram_quantile(&histogram, 0.9),
        (unsigned long long)histogram_quantile(&histogram, 0.99), (unsigned long long)histogram.max_us,
        (double)(user->tv_sec + system->tv_sec) + (double)(user->tv_usec + system->tv_usec) / 1e6);
}

static uint64_t number(const char *text)
{
    uint64_t n;

    if (!str_to_u64(str_of(text), &n))
        stop("an option wants a number");
    return n;
}

static void read_key(const char *path)
{
    FILE *file = fopen(path, "re");

    if (!file || !fgets(options.access_key, sizeof options.access_key, file) ||
        !fgets(options.secret, sizeof options.secret, file))
        stop("the key file has two lines: id and secret");
    fclose(file);
    options.access_key[strcspn(options.access_key, "\n")] = 0;
    options.secret[strcspn(options.secret, "\n")] = 0;
    options.request.access_key = options.access_key;
    options.request.secret = options.secret;
}

static void hash_body(void)
{
    struct sha256 sha256;
    unsigned char digest[32];
    uint64_t left = options.request.method[0] == 'P' ? options.request.size : 0;

    snprintf(options.request.payload, sizeof options.request.payload, "UNSIGNED-PAYLOAD");
    if (!options.signs_body && left)
        return;
    sha256_init(&sha256);
    for (; left; left -= left < BODY_PERIOD ? left : BODY_PERIOD)
        sha256_add(&sha256, (str){body, left < BODY_PERIOD ? left : BODY_PERIOD});
    sha256_done(&sha256, digest);
    hex_put(options.request.payload, (str){(char *)digest, 32});
    options.request.payload[64] = 0;
}

static void fill_body(void)
{
    uint64_t state = 88172645463325252U; /* xorshift64 */

    for (size_t i = 0; i < BODY_PERIOD; i++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        body[i] = (char)(state >> 32);
    }
}

static void read_option(int option)
{
    double seconds;

    switch (option) {
    case 'k':
        read_key(optarg);
        break;
    case 'r':
        options.request.region = optarg;
        break;
    case 'q':
        options.request.query = optarg;
        break;
    case 'K':
        options.keys = number(optarg);
        break;
    case 'f':
        options.first_key = number(optarg);
        break;
    case 's':
        options.request.size = number(optarg);
        break;
    case 'h':
        options.signs_body = true;
        break;
    case 'c':
        options.connections = (unsigned)number(optarg);
        break;
    case 'n':
        options.count = number(optarg);
        break;
    case 't':
        if (!str_to_double(str_of(optarg), &seconds))
            stop("-t wants seconds");
        options.seconds = seconds;
        break;
    default:
        stop("see the head of test/bench/load.c for the options");
    }
}

int main(int argc, char **argv)
{
    int64_t begun;
    int option;

    options.request.region = "us-east-1";
    options.request.query = "";
    while ((option = getopt(argc, argv, "k:r:q:K:f:s:hc:n:t:")) >= 0)
        read_option(option);
    if (argc - optind != 3 || !options.connections || options.connections > CONNECTIONS_MAX)
        stop("usage: load [options] HOST:PORT GET|PUT|DELETE PATH");
    options.address = options.request.host = argv[optind];
    options.request.method = argv[optind + 1];
    options.request.path = argv[optind + 2];
    options.request.numbered = options.keys > 0;
    fill_body();
    hash_body();
    requests = requests_new(&options.request);
    begun = now_ns();
    run();
    report((double)(now_ns() - begun) / 1e9);
    requests_free(requests);
    free(connections);
    return errors > 0;
}
