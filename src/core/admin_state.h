/* admin_state.h -- what the program's own endpoints do: reset, the clock, the init stages. */
#ifndef CORE_ADMIN_STATE_H
#define CORE_ADMIN_STATE_H

#include "base/buf.h"
#include "core/cloud.h"

/* Absent parts mean all of them. */
struct reset_wish {
    str service, account, region;
};

/* *n: how many services were emptied (wholly, or of the account's and region's things). fault_usage for a
 * service that doesn't exist or can't be reset by halves, fault_busy when calls don't end in time. */
ERR admin_reset(struct cloud *cloud, const struct reset_wish *wish, unsigned *n);

/* Advances the virtual clock by a decimal number of milliseconds (absent: not), and writes what it shows. */
ERR admin_clock(struct cloud *cloud, str advance_ms, struct buf *out);

/* stage: "" for all, or "/ready". */
ERR admin_write_init(str stage, struct buf *out);

#endif
