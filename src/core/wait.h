/* wait.h -- calls that were parked, and their being run again. */
#ifndef CORE_WAIT_H
#define CORE_WAIT_H

#include "core/call.h"

/* What call_park() fails with. It never reaches a client. */
extern const struct fault fault_parked;

/* Before the call's transaction begins: what is notified from now on is not missed. */
void call_mark(struct call *call);

/* Of a call whose run failed with fault_parked: again(call) runs on a worker when it is time, once. The
 * caller must not touch the call any more: again() may have begun. */
void call_wait(struct call *call, void (*again)(struct call *call));

#endif
