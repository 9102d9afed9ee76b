#include "os/connect.h"

#include <errno.h>
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"
#include "os/clock.h"
#include "os/socket.h"

/* Waits for a connect() under way; the system's error, or 0. */
static int finish_connect(int descriptor, int64_t deadline_ms)
{
    int64_t left_ms = deadline_ms - clock_monotonic_ms();
    int error = 0;
    socklen_t size = sizeof error;

    if (left_ms <= 0 || !socket_wait(descriptor, true, (int)left_ms))
        return ETIMEDOUT;
    if (getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        return errno;
    return error;
}

static int connect_to(const struct addrinfo *to, int64_t deadline_ms, int *out)
{
    int descriptor = socket(to->ai_family, to->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int error = 0;

    if (descriptor < 0)
        return errno;
    if (connect(descriptor, to->ai_addr, to->ai_addrlen) != 0)
        error = errno == EINPROGRESS ? finish_connect(descriptor, deadline_ms) : errno;
    if (error)
        close(descriptor);
    else
        *out = descriptor;
    return error;
}

static ERR resolve(str address, struct addrinfo **out)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV};
    size_t colon = str_rindex(address, ':');
    str host = str_take(address, colon), port = str_skip(address, colon + 1);
    uint64_t number;
    int error;

    if (str_starts(host, S("[")) && str_ends(host, S("]")))
        host = str_take(str_skip(host, 1), host.n - 2);
    if (!host.n || !str_to_u64(port, &number) || number == 0 || number > UINT16_MAX)
        return err_make(&fault_usage, "%.*s: not an address and port", STR_ARG(address));
    error = getaddrinfo(arena_cstr(&scratch, host), arena_cstr(&scratch, port), &hints, out);
    if (error)
        return err_make(&fault_missing, "%.*s: %s", STR_ARG(host), gai_strerror(error));
    return NULL;
}

ERR socket_connect(str address, int timeout_ms, int *out)
{
    int64_t deadline_ms = clock_monotonic_ms() + timeout_ms;
    struct addrinfo *all;
    int error = EADDRNOTAVAIL;

    TRY(resolve(address, &all));
    for (const struct addrinfo *one = all; one && error; one = one->ai_next)
        error = connect_to(one, deadline_ms, out);
    freeaddrinfo(all);
    if (error)
        return err_make(error == ECONNREFUSED ? &fault_missing : &fault_io, "connect to %.*s: %s",
                        STR_ARG(address), strerror(error));
    return NULL;
}
