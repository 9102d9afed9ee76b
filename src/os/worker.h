/* worker.h -- a pool of threads that run what is posted to them.
 *
 * Threads are started when work waits and none is free, up to a maximum, and end after some idle seconds, so
 * that an idle program has none. Posted work starts in order. Small stacks (256 KiB).
 */
#ifndef OS_WORKER_H
#define OS_WORKER_H

#include "base/err.h"

struct workers;

ERR workers_start(unsigned max, struct workers **out);
/* Never fails: the queue is bounded by what posts it (an exchange posts itself once). */
void workers_post(struct workers *workers, void (*run)(void *arg), void *arg);
/* Waits for what was posted, then ends the threads. */
void workers_stop(struct workers *workers);

/* How many processors this process may use. */
unsigned processor_count(void);

#endif
