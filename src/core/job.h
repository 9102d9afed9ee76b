/* job.h -- work for later that survives: rows in the kv of the service that owns it.
 *
 * A job is added inside a write transaction of the service, together with the change that makes it
 * necessary, and removed in the transaction in which its handler did what was to be done. So it happens if
 * and only if the change does, and at least once: what a handler does outside its transaction may happen
 * again after a crash. Times are of the virtual clock. A handler that fails is run again, later each time,
 * with exponential back-off.
 *
 * Every open kv whose service has jobs gets a struct jobs: it sleeps until the earliest is due (a timer;
 * woken by what is added and by the clock's jumps) and runs them on the workers, the earliest first, a few
 * at a time, and in turn with the other services'. Any thread.
 *
 * Rows: keys that begin with 0xFD, which no service uses.
 */
#ifndef CORE_JOB_H
#define CORE_JOB_H

#include "core/call.h"

struct workers;

enum {
    JOB_PAYLOAD_MAX = 1024 * 1024,
    JOB_NAME_MAX = 2048,
    JOB_CONCURRENCY = 4, /* at once, of one service, unless its options say otherwise */
    JOB_CONCURRENCY_MAX = 32,
    JOB_RETRY_MS = 1000,
    JOB_RETRY_MAX_MS = 15 * 60 * 1000,
};

struct job_kind {
    const char *name; /* stored: never changed, unique within the service */
    /* In a KV_WRITE transaction (call->txn), like an operation's handler: no other effect, may be run
     * again. The principal is the service's, account and region are the job's. */
    ERR (*run)(struct call *call, str payload);
    /* Before it, with a KV_READ transaction: for what is slow, or changes something elsewhere. What it
     * makes may go into call->prepared. NULL: nothing. */
    ERR (*prepare)(struct call *call, str payload);
    /* Instead of a further attempt, when attempts_max have failed; in the transaction that removes the
     * job. NULL: it is logged. */
    ERR (*give_up)(struct call *call, str payload, const struct err *why);
    unsigned attempts_max; /* 0: for ever */
    /* The first pause and the longest; 0: JOB_RETRY_MS, JOB_RETRY_MAX_MS. */
    int64_t retry_ms, retry_max_ms;
};

struct job {
    const struct job_kind *kind;
    str account, region;
    int64_t due_ms; /* in the past: now */
    str payload;
    /* or absent. A kind has at most one waiting job of a name in an account and region: a new one replaces
     * it */
    str name;
};

/* Inside a KV_WRITE transaction of the service whose kind it is. */
ERR job_add(struct kv_txn *txn, const struct job *job);
/* The same, with the call's transaction, account and region. */
ERR call_add_job(struct call *call, const struct job_kind *kind, int64_t due_ms, str payload, str name);
/* kind, account, region and name say which. *found may be NULL. One that is running now is cancelled only
 * if it has not begun its transaction. */
ERR job_cancel(struct kv_txn *txn, const struct job *job, bool *found);
/* When a named job is due; in any transaction. */
ERR job_find(struct kv_txn *txn, const struct job *job, bool *found, int64_t *due_ms);

struct jobs;

struct jobs_options {
    struct kv *kv;
    const struct job_kind *const *kinds; /* NULL-ended, or NULL */
    struct workers *workers;
    unsigned concurrency; /* 0: JOB_CONCURRENCY */
    /* Fills a zeroed call whose arena is set: cloud, service, principal ... May be NULL in tests. end:
     * after everything else, may be NULL. */
    void (*begin)(void *user, struct call *call);
    void (*end)(void *user, struct call *call);
    void *user;
};

/* From now on its jobs run, those that a former process left first. One for a kv. */
ERR jobs_open(const struct jobs_options *options, struct jobs **out);
/* Starts no more, waits for those that run. Before kv_close(), with no other transaction under way. NULL
 * is allowed. */
void jobs_close(struct jobs *jobs);

/* The end of the program: no job of any service begins from now on; waits for those that run. Before
 * timers_stop() and workers_stop(). Every jobs_close() comes later. */
void jobs_stop(void);
/* Takes it back, for jobs that are opened later; for tests. */
void jobs_start(void);

#endif
