/* timer.h -- something to do at a time of the virtual clock.
 *
 * One thread, started with the first timer, calls fire(arg) of each timer when its time has come, earliest
 * first, also when the clock was advanced past it. fire() must be short: it posts work, it does not do it.
 * The memory is the caller's and must stay until the timer has fired or timer_cancel() has returned. Any
 * thread.
 */
#ifndef CORE_TIMER_H
#define CORE_TIMER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct timer {
    void (*fire)(void *arg);
    void *arg;
    int64_t due_ms; /* the timer's own from here on */
    size_t place;   /* in the heap, from 1; 0: not set */
};

/* Sets it, or sets it anew. May be called from its own fire(). */
void timer_set(struct timer *timer, int64_t due_ms);
/* Whether it was set; then it will not fire. If it is firing right now, waits for the end of that (but not
 * in its own fire()). */
bool timer_cancel(struct timer *timer);

/* Ends the thread; timers that are set stay set. For the end of the program; the next timer_set() would
 * start it again. */
void timers_stop(void);

#endif
