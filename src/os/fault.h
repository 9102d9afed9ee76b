/* fault.h -- makes the system fail on purpose, for tests.
 *
 * os/file asks fault_strike() before each operation. Unless a test has armed a plan that costs one relaxed
 * load. A plan counts the operations it is about, from 1, over all threads, and strikes at the n-th (and,
 * if it is lasting, at all later ones). So a test runs its work for n = 1, 2, 3 ... until fault_struck()
 * says that the plan found nothing more to strike.
 */
#ifndef OS_FAULT_H
#define OS_FAULT_H

#include <stdbool.h>
#include <stdint.h>

enum fault_operation {
    FAULT_OPEN, /* of what exists */
    FAULT_CREATE,
    FAULT_READ,
    FAULT_WRITE,
    FAULT_SYNC,
    FAULT_RENAME, /* and link */
    FAULT_REMOVE,
    FAULT_DIRECTORY, /* making, listing and locking */
    FAULT_RESERVE,
    FAULT_OPERATIONS
};

enum fault_effect {
    FAULT_NOTHING,
    FAULT_REFUSE, /* EIO */
    FAULT_FULL,   /* ENOSPC, but for operations that need no space: opening, reading, removing */
    FAULT_SHORT,  /* a write puts down half of its bytes, then fails with ENOSPC; other operations: EIO */
    FAULT_FLIP    /* a read succeeds with one bit changed; other operations: nothing */
};

struct fault_plan {
    uint64_t at;    /* the n-th, from 1 */
    unsigned about; /* FAULT_BIT()s; 0: all */
    enum fault_effect effect;
    bool lasting; /* strikes from the n-th on */
};

#define FAULT_BIT(operation) (1U << (operation))

void fault_arm(struct fault_plan plan);
/* Returns whether the plan struck. */
bool fault_disarm(void);
bool fault_struck(void);

/* For os/ only: what is to happen to this operation. */
enum fault_effect fault_strike(enum fault_operation operation);

#endif
