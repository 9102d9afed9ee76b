/* clock.h -- the virtual clock: real time plus an offset that can be advanced, never set back.
 *
 * Everything that the cloud does by itself (expiry, schedules, back-off) and every time that it shows is
 * by this clock, so that `garua clock advance 30d` makes a month pass. Timeouts of sockets and threads
 * stay real. Any thread.
 */
#ifndef CORE_CLOCK_H
#define CORE_CLOCK_H

#include "base/err.h"

int64_t vclock_now_ms(void);
int64_t vclock_offset_ms(void);

/* A moment that a client with a clock of its own stated is judged by real time, unless it lies past that,
 * when the client follows the virtual one: the now to compare it with. */
int64_t vclock_now_since(int64_t stated_ms);

/* save: keeps the offset durable, called before an advance takes effect; may be NULL. offset_ms: what was
 * saved before. */
void vclock_setup(int64_t offset_ms, ERR (*save)(void *arg, int64_t offset_ms), void *arg);

/* On by ms (not negative); wakes those who watch. fault_limit past the year 9999. */
ERR vclock_advance(int64_t ms);

/* Calls jumped(arg) after every advance, on the advancing thread. For schedulers; at most 16, never taken
 * back. */
void vclock_watch(void (*jumped)(void *arg), void *arg);

#endif
