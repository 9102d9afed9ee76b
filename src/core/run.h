/* run.h -- a handler in its transaction: prepare, begin, run, commit, and again when the transaction lost. */
#ifndef CORE_RUN_H
#define CORE_RUN_H

#include "core/call.h"

/* Needs call->service, operation, row, in and out. Opens the service's stores. On success the call's
 * changes are durable. */
ERR call_run(struct call *call);

/* The same without a thread that waits for the disk: done() is called once, with what call_run() would have
 * returned, on this thread or another, maybe before this returns; the call is done()'s from then on, which
 * must not wait. */
void call_run_then(struct call *call, void (*done)(struct call *call, struct err *err));

#endif
