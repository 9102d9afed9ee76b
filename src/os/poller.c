#include "os/poller.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct poller {
    int epoll, wake;
};

static ERR failed(const char *what)
{
    return err_make(&fault_io, "%s: %s", what, strerror(errno));
}

ERR poller_open(struct poller **out)
{
    struct poller *poller = calloc(1, sizeof *poller);
    struct epoll_event event = {.events = EPOLLIN | EPOLLET};

    if (!poller) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    event.data.ptr = poller;
    poller->epoll = epoll_create1(EPOLL_CLOEXEC);
    poller->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (poller->epoll < 0 || poller->wake < 0 ||
        epoll_ctl(poller->epoll, EPOLL_CTL_ADD, poller->wake, &event) != 0) {
        struct err *err = failed("epoll");

        poller_close(poller);
        return err;
    }
    *out = poller;
    return NULL;
}

void poller_close(struct poller *poller)
{
    if (!poller)
        return;
    if (poller->epoll >= 0)
        close(poller->epoll);
    if (poller->wake >= 0)
        close(poller->wake);
    free(poller);
}

ERR poller_add(struct poller *poller, int descriptor, void *data)
{
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data.ptr = data};

    assert(data != poller);
    return epoll_ctl(poller->epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 ? NULL : failed("epoll_ctl");
}

ERR poller_add_listener(struct poller *poller, int descriptor, void *data)
{
    struct epoll_event event = {.events = EPOLLIN | EPOLLEXCLUSIVE, .data.ptr = data};

    assert(data != poller);
    return epoll_ctl(poller->epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 ? NULL : failed("epoll_ctl");
}

void poller_remove(struct poller *poller, int descriptor)
{
    epoll_ctl(poller->epoll, EPOLL_CTL_DEL, descriptor, NULL);
}

size_t poller_wait(struct poller *poller, struct poller_event *events, int timeout_ms)
{
    struct epoll_event raw[POLLER_EVENTS];
    int n = epoll_wait(poller->epoll, raw, POLLER_EVENTS, timeout_ms);
    size_t count = 0;

    for (int i = 0; i < n; i++) {
        if (raw[i].data.ptr == poller)
            continue; /* edge-triggered: each write to it is told once, so its number need not be read */
        events[count++] = (struct poller_event){
            raw[i].data.ptr,
            (raw[i].events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0,
        };
    }
    return count;
}

void poller_wake(struct poller *poller)
{
    uint64_t one = 1;
    ssize_t n = write(poller->wake, &one, sizeof one);

    (void)n; /* it can only be full, and then a wake-up is pending anyway */
}
