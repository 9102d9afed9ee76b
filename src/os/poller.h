/* poller.h -- which of many descriptors became ready.
 *
 * Edge-triggered: a descriptor is added once, for both directions, and reported when something new happened
 * to it; whoever is told must read (or write) until IO_AGAIN. Nothing has to be armed again, so a thread that
 * works on a descriptor never tells the poller. The exception is a listening socket: level-triggered and
 * exclusive (one poller of many is told).
 *
 * poller_wait() is for one thread; the rest may be called from any.
 */
#ifndef OS_POLLER_H
#define OS_POLLER_H

#include "base/err.h"

struct poller;

struct poller_event {
    void *data;
    bool
        ended; /* the peer has ended its side or the connection broke: reading leads to IO_END or IO_BROKEN */
};

enum { POLLER_EVENTS = 128 };

ERR poller_open(struct poller **out);
void poller_close(struct poller *poller);
ERR poller_add(struct poller *poller, int descriptor, void *data);
ERR poller_add_listener(struct poller *poller, int descriptor, void *data);
void poller_remove(struct poller *poller, int descriptor);
/* Events, at most POLLER_EVENTS; 0 when the time is over, or for no reason. timeout_ms -1: for ever. */
size_t poller_wait(struct poller *poller, struct poller_event *events, int timeout_ms);
/* Makes a present or the next poller_wait() return; that shows as no event. */
void poller_wake(struct poller *poller);

#endif
