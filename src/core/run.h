/* run.h -- a handler in its transaction: prepare, begin, run, commit, and again when the transaction lost. */
#ifndef CORE_RUN_H
#define CORE_RUN_H

#include "core/call.h"

/* Needs call->service, operation, row, in and out. Opens the service's stores. On success the call's
 * changes are durable. */
ERR call_run(struct call *call);

#endif
