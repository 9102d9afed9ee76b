#include "os/socket.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BACKLOG = 4096 };

union address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
};

size_t socket_prepare_process(void)
{
    struct rlimit limit;

    signal(SIGPIPE, SIG_IGN);
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    if (limit.rlim_cur < limit.rlim_max) {
        struct rlimit raised = {limit.rlim_max, limit.rlim_max};

        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            return raised.rlim_cur;
    }
    return limit.rlim_cur;
}

static ERR system_failed(const char *what, str about)
{
    return err_make(errno == EADDRINUSE ? &fault_busy : &fault_io, "%s %.*s: %s", what, STR_ARG(about),
                    strerror(errno));
}

/* "127.0.0.1:80" or "[::1]:80". */
static ERR parse_address(str text, union address *out, socklen_t *out_size)
{
    size_t colon = str_rindex(text, ':');
    str host = str_take(text, colon);
    char nul_ended[SOCKET_HOST_MAX];
    uint64_t port;
    union address address = {0};
    bool bracketed = host.n >= 2 && host.p[0] == '[' && host.p[host.n - 1] == ']';

    if (colon == text.n || !str_to_u64(str_skip(text, colon + 1), &port) || port > UINT16_MAX)
        return err_make(&fault_usage, "%.*s: not an address and port", STR_ARG(text));
    if (bracketed)
        host = str_take(str_skip(host, 1), host.n - 2);
    if (str_eq(host, S("localhost")))
        host = S("127.0.0.1");
    if (host.n >= sizeof nul_ended)
        return err_make(&fault_usage, "%.*s: not an address and port", STR_ARG(text));
    memcpy(nul_ended, host.p, host.n);
    nul_ended[host.n] = '\0';
    if (bracketed && inet_pton(AF_INET6, nul_ended, &address.v6.sin6_addr) == 1) {
        address.v6.sin6_family = AF_INET6;
        address.v6.sin6_port = htons((uint16_t)port);
        *out_size = sizeof address.v6;
    } else if (!bracketed && inet_pton(AF_INET, nul_ended, &address.v4.sin_addr) == 1) {
        address.v4.sin_family = AF_INET;
        address.v4.sin_port = htons((uint16_t)port);
        *out_size = sizeof address.v4;
    } else {
        return err_make(&fault_usage, "%.*s: not an address and port", STR_ARG(text));
    }
    *out = address;
    return NULL;
}

static void describe(const union address *address, struct socket_peer *out)
{
    static const unsigned char mapped[12] = {[10] = 0xff, [11] = 0xff};
    const unsigned char *v6 = address->v6.sin6_addr.s6_addr;

    *out = (struct socket_peer){0};
    if (address->any.sa_family == AF_INET) {
        inet_ntop(AF_INET, &address->v4.sin_addr, out->host, sizeof out->host);
        out->port = ntohs(address->v4.sin_port);
        out->loopback = ntohl(address->v4.sin_addr.s_addr) >> 24 == 127;
        return;
    }
    out->port = ntohs(address->v6.sin6_port);
    if (memcmp(v6, mapped, sizeof mapped) == 0) {
        inet_ntop(AF_INET, v6 + sizeof mapped, out->host, sizeof out->host);
        out->loopback = v6[12] == 127;
        return;
    }
    inet_ntop(AF_INET6, v6, out->host, sizeof out->host);
    out->loopback = IN6_IS_ADDR_LOOPBACK(&address->v6.sin6_addr);
}

static ERR bind_and_listen(int descriptor, const union address *address, socklen_t size, str text)
{
    int on = 1;

    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    /* Accepted sockets inherit it. Whole answers go out in one call, so Nagle's waiting would only delay
     * them. */
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (bind(descriptor, &address->any, size) != 0 || listen(descriptor, BACKLOG) != 0)
        return system_failed("listen on", text);
    return NULL;
}

ERR socket_listen(str text, int *out, char name[SOCKET_NAME_MAX])
{
    union address address;
    socklen_t size;
    struct socket_peer bound;
    struct err *err;
    int descriptor;

    TRY(parse_address(text, &address, &size));
    descriptor = socket(address.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return system_failed("socket for", text);
    err = bind_and_listen(descriptor, &address, size, text);
    if (err) {
        close(descriptor);
        return err;
    }
    size = sizeof address;
    getsockname(descriptor, &address.any, &size);
    describe(&address, &bound);
    snprintf(name, SOCKET_NAME_MAX, address.any.sa_family == AF_INET6 ? "[%s]:%u" : "%s:%u", bound.host,
             bound.port);
    *out = descriptor;
    return NULL;
}

enum socket_accepted socket_accept(int listener, int *out, struct socket_peer *peer)
{
    union address address = {0};
    socklen_t size = sizeof address;
    int descriptor;

    do
        descriptor = accept4(listener, &address.any, &size, SOCK_CLOEXEC | SOCK_NONBLOCK);
    while (descriptor < 0 && (errno == EINTR || errno == ECONNABORTED));
    if (descriptor < 0)
        return errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM ? SOCKET_ACCEPT_FULL
                                                                                         : SOCKET_ACCEPT_NONE;
    describe(&address, peer);
    *out = descriptor;
    return SOCKET_ACCEPTED;
}

static enum io failed(void)
{
    return errno == EAGAIN || errno == EWOULDBLOCK ? IO_AGAIN : IO_BROKEN;
}

enum io socket_read(int descriptor, void *p, size_t size, size_t *got)
{
    ssize_t n;

    assert(size);
    do
        n = recv(descriptor, p, size, 0);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return failed();
    *got = (size_t)n;
    return n ? IO_DONE : IO_END;
}

enum io socket_send(int descriptor, const struct iovec *pieces, size_t count, bool more, size_t *sent)
{
    struct msghdr message = {.msg_iov = (struct iovec *)pieces, .msg_iovlen = count};
    ssize_t n;

    do
        n = sendmsg(descriptor, &message, MSG_NOSIGNAL | (more ? MSG_MORE : 0));
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return failed();
    *sent = (size_t)n;
    return IO_DONE;
}

enum io socket_send_file(int descriptor, int file, uint64_t offset, size_t size, size_t *sent)
{
    off_t at = (off_t)offset;
    ssize_t n;

    assert(size);
    do
        n = sendfile(descriptor, file, &at, size);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return failed();
    *sent = (size_t)n;
    return n ? IO_DONE : IO_END;
}

bool socket_wait(int descriptor, bool to_write, int timeout_ms)
{
    struct pollfd wanted = {.fd = descriptor, .events = to_write ? POLLOUT : POLLIN | POLLRDHUP};

    return poll(&wanted, 1, timeout_ms) > 0;
}

enum io socket_peek(int descriptor, unsigned char *first)
{
    ssize_t n;

    do
        n = recv(descriptor, first, 1, MSG_PEEK);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return failed();
    return n ? IO_DONE : IO_END;
}

void socket_end_sending(int descriptor)
{
    shutdown(descriptor, SHUT_WR);
}

void socket_end_both(int descriptor)
{
    shutdown(descriptor, SHUT_RDWR);
}

void socket_close(int descriptor)
{
    close(descriptor);
}
