/* park.h -- calls that wait for something to happen, without a thread.
 *
 * A long poll finds nothing, parks on a topic ("sqs/000000000000/us-east-1/queue") with a deadline, and is
 * run again when the topic is notified or its time is over. A notification between the look and the
 * parking is not lost: the caller takes park_mark() before it looks (before its transaction begins), and
 * park_wait() resumes at once when the topic was notified since.
 *
 * Everyone who waits on a topic is resumed by a notification, and now and then without one (topics share
 * marks by their hash): whoever is resumed looks again. resume() is called exactly once for a park_wait(),
 * on any thread, possibly before park_wait() returns, with no lock held; it must be short: it posts the
 * call to the workers. From then on the struct is the caller's again. Any thread. Deadlines are of the
 * virtual clock.
 */
#ifndef CORE_PARK_H
#define CORE_PARK_H

#include "base/str.h"
#include "core/timer.h"

struct kv_txn;

enum park_end { PARK_NOTIFIED, PARK_DEADLINE, PARK_STOPPED };

/* The caller's memory, zeroed but for the first two. */
struct parked {
    void (*resume)(void *arg, enum park_end why);
    void *arg;
    /* park.c's: */
    struct parked *next, **link; /* link: what points here; NULL when not parked */
    uint64_t topic;              /* hash */
    struct timer deadline;
};

uint64_t park_mark(void);
/* PARK_NOTIFIED at once if the topic was notified since mark, PARK_DEADLINE at once if the deadline is
 * past. */
void park_wait(struct parked *parked, str topic, uint64_t mark, int64_t deadline_ms);
/* For a client that has gone: true when it was still parked; resume() will not be called. Only while its
 * memory is known to live. */
bool park_cancel(struct parked *parked);

/* The change that it tells of must be visible already: after the commit. */
void park_notify(str topic);
/* When this write transaction has become durable. */
void park_notify_after(struct kv_txn *txn, str topic);

/* Resumes all with PARK_STOPPED, now and at once whoever parks later. For the end of the program;
 * park_start() takes it back. */
void park_stop(void);
void park_start(void);
size_t park_count(void);

#endif
