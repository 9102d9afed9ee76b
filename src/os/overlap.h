/* overlap.h -- one function beside the caller, on a worker when there is one in time.
 *
 *     overlap_start(overlap, hash, piece);
 *     ... what the caller does meanwhile ...
 *     overlap_finish(overlap);
 *
 * For two things to be done with the same bytes, of which neither needs the other. If no worker has come to
 * the function when the caller has finished, the caller runs it: so it never waits for a thread that isn't
 * there.
 */
#ifndef OS_OVERLAP_H
#define OS_OVERLAP_H

#include "os/worker.h"

struct overlap;

/* workers may be NULL: then the caller runs everything. */
struct overlap *overlap_new(struct workers *workers);
/* Not between start and finish. NULL: nothing. */
void overlap_free(struct overlap *overlap);

/* By one thread at a time, in turns. */
void overlap_start(struct overlap *overlap, void (*run)(void *arg), void *arg);
/* When it returns, run has returned. */
void overlap_finish(struct overlap *overlap);

#endif
