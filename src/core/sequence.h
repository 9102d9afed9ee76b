/* sequence.h -- numbers that only grow: in this process, and from one to the next.
 *
 * They are microseconds of the virtual clock as long as that goes forward, and go on counting where it was
 * set back. So that no number comes twice after a restart with an earlier clock, a floor that is a minute
 * ahead is kept durable: whoever starts goes on from there when the clock is behind it. Any thread.
 */
#ifndef CORE_SEQUENCE_H
#define CORE_SEQUENCE_H

#include "base/err.h"

/* floor: what was saved before, or 0. save: keeps a floor durable before numbers up to it are given out;
 * NULL: nothing is kept. */
void sequence_setup(uint64_t floor, ERR (*save)(void *arg, uint64_t floor), void *arg);

uint64_t sequence_next(int64_t now_ms);

#endif
