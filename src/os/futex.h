/* futex.h -- waiting for a word in memory to change, where a mutex and a condition cost too much. */
#ifndef OS_FUTEX_H
#define OS_FUTEX_H

#include <stdatomic.h>

/* Sleeps while the word is `expected`, until woken; may also return for no reason. */
void futex_wait(atomic_uint *word, unsigned expected);
/* Wakes at most so many of those that sleep on it. */
void futex_wake(atomic_uint *word, int count);

#endif
