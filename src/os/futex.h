/* futex.h -- waiting for a word in memory to change, where a mutex and a condition cost too much. */
#ifndef OS_FUTEX_H
#define OS_FUTEX_H

#include <stdatomic.h>
#include <stdbool.h>

/* Sleeps while the word is `expected`, until woken; may also return for no reason. */
void futex_wait(atomic_uint *word, unsigned expected);
/* The same for at most so long; false when that has passed. */
bool futex_wait_ms(atomic_uint *word, unsigned expected, unsigned timeout_ms);
/* Wakes at most so many of those that sleep on it. */
void futex_wake(atomic_uint *word, int count);

#endif
