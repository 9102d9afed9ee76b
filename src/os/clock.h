/* clock.h -- the system's clocks. The time that the cloud lives in is core/clock.h's. */
#ifndef OS_CLOCK_H
#define OS_CLOCK_H

#include <stdint.h>

/* Since 1970-01-01T00:00:00Z; may jump when the system's time is set. */
int64_t clock_real_ms(void);
/* Since some moment; never goes back. For durations and deadlines. */
int64_t clock_monotonic_ns(void);
int64_t clock_monotonic_ms(void);

#endif
