/* blob_fault.h -- blobs that fail on purpose, over any engine, for tests.
 *
 * Like kv_fault.h; os/fault.h goes deeper, but only under files. */
#ifndef STORE_BLOB_FAULT_H
#define STORE_BLOB_FAULT_H

#include <stdatomic.h>

#include "store/blob.h"

enum blob_operation {
    BLOB_STAGE,
    BLOB_RESERVE,
    BLOB_APPEND, /* of gathered pieces: not each blob_write() */
    BLOB_PUBLISH,
    BLOB_FIND,
    BLOB_READ,
    BLOB_REMOVE,
    BLOB_EACH,
    BLOB_OPERATIONS
};

#define BLOB_BIT(operation) (1U << (operation))

struct blob_fault_plan {
    uint64_t at;               /* the n-th, from 1; 0: never */
    unsigned about;            /* BLOB_BIT()s; 0: all */
    const struct fault *fault; /* NULL: fault_io */
    bool lasting;
    bool flips; /* a read that is struck succeeds with one bit changed */
    atomic_uint_fast64_t count, strikes;
};

ERR blob_fault_open(const struct blob_engine *inner, str path, struct blob_fault_plan *plan,
                    struct blobs **out);

#endif
