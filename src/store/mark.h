/* mark.h -- how far a store had come, beside it, so that a damaged log is noticed.
 *
 * An engine that finds a broken record in its log takes it for the end: after a crash that is what it is. But
 * when a disk has changed a bit, it is the loss of acknowledged transactions, and without a word. So the
 * engine notes the number of the last durable group in a file of its own, unsynced: what the file says is
 * never more than what was durable when it was written, so that a store that comes back with less has lost
 * something.
 */
#ifndef STORE_MARK_H
#define STORE_MARK_H

#include "base/err.h"

struct mark {
    int descriptor;
    uint64_t store, number;
};

/* The file is made when it is missing. One that makes no sense, or is of another store (each has a random
 * number, made with it), counts as 0. */
ERR mark_open(str path, uint64_t store, struct mark *mark);
void mark_close(struct mark *mark);
/* fault_corrupt when the store has come back with less than the mark says. `path` is the mark's, for the
 * message. */
ERR mark_check(const struct mark *mark, str path, uint64_t found);
/* Never fails: an older mark is only less sharp. */
void mark_set(struct mark *mark, uint64_t number);

#endif
