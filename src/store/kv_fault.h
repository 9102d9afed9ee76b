/* kv_fault.h -- a kv that fails on purpose, over any engine, for tests.
 *
 * A plan counts the operations it is about, from 1, over all threads, and makes the n-th fail (and, if it
 * is lasting, all later ones). So a test runs its work for n = 1, 2, 3 ... until `strikes` stays 0. The
 * plan is the caller's, lives as long as the kv and may be changed while no transaction is open.
 */
#ifndef STORE_KV_FAULT_H
#define STORE_KV_FAULT_H

#include <stdatomic.h>

#include "store/kv.h"

/* What a kv is asked to do. */
enum kv_operation {
    KV_BEGIN_READ,
    KV_BEGIN_WRITE,
    KV_GET,
    KV_PUT,
    KV_DELETE,
    KV_SCAN,
    KV_NEXT,
    KV_SEEK,
    KV_COMMIT, /* of one write transaction */
    KV_APPLY,  /* a group of committed transactions goes to the engine: fails for all of them */
    KV_OPERATIONS
};

#define KV_BIT(operation) (1U << (operation))

struct kv_fault_plan {
    uint64_t at;               /* the n-th, from 1; 0: never */
    unsigned about;            /* KV_BIT()s; 0: all */
    const struct fault *fault; /* NULL: fault_io. fault_conflict says: run it again */
    bool lasting;
    /* KV_APPLY only, but for fault_full after which nothing has changed: the group's sync failed, nobody
     * knows what is on the disk. Whether the rows are there: */
    bool applied;
    atomic_uint_fast64_t count, strikes;
};

/* Of an open kv: operations are counted from its opening on. */
ERR kv_fault_open(const struct kv_engine *inner, str path, struct kv_fault_plan *plan, struct kv **out);

#endif
