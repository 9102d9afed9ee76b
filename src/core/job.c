#include "core/job.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/clock.h"
#include "core/event.h"
#include "core/job_row.h"
#include "core/timer.h"
#include "os/log.h"
#include "os/worker.h"

enum {
    BATCH = 16,          /* jobs that a worker runs before it goes to the end of the workers' queue */
    CONFLICTS_MAX = 16,  /* a transaction that lost is run again so often */
    TROUBLE_MS = 1000,   /* a pause when the store itself fails */
    ATTEMPTS_LOGGED = 3, /* of a job that fails for ever, the first few and then every tenth */
};

struct claim {
    int64_t due_ms;
    uint64_t id;
};

struct jobs {
    struct jobs_options options;
    struct jobs *next; /* of all */
    struct timer timer;
    pthread_mutex_t scanning; /* one worker at a time looks for the next job */
    bool corrupt_logged;      /* the scanning worker's */

    pthread_mutex_t lock; /* all that follows */
    pthread_cond_t idle;
    /* No job is due before floor_ms: scans begin there and not among the traces of all that is done.
     * added_ms: the earliest that was added since the last scan began. */
    int64_t floor_ms, added_ms;
    int64_t next_due_ms; /* of those that nobody runs, as far as is known; INT64_MAX: none */
    unsigned tasks;      /* posted to the workers and not ended */
    bool closing;
    struct claim claims[JOB_CONCURRENCY_MAX]; /* what runs now; id 0: free */
};

static pthread_rwlock_t all_lock = PTHREAD_RWLOCK_INITIALIZER;
static struct jobs *all;
static bool stopped; /* nothing begins any more */

static pthread_mutex_t tasks_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t tasks_ended = PTHREAD_COND_INITIALIZER;
static unsigned tasks_of_all;

static void count_tasks(int change)
{
    pthread_mutex_lock(&tasks_lock);
    tasks_of_all += (unsigned)change;
    if (tasks_of_all == 0)
        pthread_cond_broadcast(&tasks_ended);
    pthread_mutex_unlock(&tasks_lock);
}

static void work(void *arg);

/* Called with the lock: starts a worker, or sets the timer. */
static void arm(struct jobs *jobs)
{
    if (jobs->closing || jobs->next_due_ms == INT64_MAX || jobs->tasks == jobs->options.concurrency)
        return; /* a worker that ends looks again */
    if (jobs->next_due_ms > vclock_now_ms()) {
        timer_set(&jobs->timer, jobs->next_due_ms);
        return;
    }
    jobs->tasks++;
    count_tasks(1);
    workers_post(jobs->options.workers, work, jobs);
}

/* There may be something due then that nobody runs. */
static void wake(struct jobs *jobs, int64_t due_ms)
{
    pthread_mutex_lock(&jobs->lock);
    jobs->floor_ms = due_ms < jobs->floor_ms ? due_ms : jobs->floor_ms;
    jobs->added_ms = due_ms < jobs->added_ms ? due_ms : jobs->added_ms;
    if (due_ms < jobs->next_due_ms) {
        jobs->next_due_ms = due_ms;
        arm(jobs);
    }
    pthread_mutex_unlock(&jobs->lock);
}

static void fire(void *arg)
{
    struct jobs *jobs = arg;

    pthread_mutex_lock(&jobs->lock);
    arm(jobs);
    pthread_mutex_unlock(&jobs->lock);
}

struct waking {
    struct kv *kv;
    int64_t due_ms;
};

/* A kv without jobs is one that is being closed, or a tool's. */
static void wake_durable(void *arg)
{
    const struct waking *waking = arg;

    pthread_rwlock_rdlock(&all_lock);
    for (struct jobs *jobs = all; jobs; jobs = jobs->next) {
        if (jobs->options.kv == waking->kv)
            wake(jobs, waking->due_ms);
    }
    pthread_rwlock_unlock(&all_lock);
}

void jobs_wake_after(struct kv_txn *txn, int64_t due_ms)
{
    struct waking *waking = arena_new(kv_txn_arena(txn), struct waking);

    *waking = (struct waking){kv_txn_kv(txn), due_ms};
    kv_after_commit(txn, wake_durable, waking);
}

static bool is_claimed(struct jobs *jobs, const struct job_row *row)
{
    bool claimed = false;

    pthread_mutex_lock(&jobs->lock);
    for (size_t i = 0; i < jobs->options.concurrency; i++)
        claimed = claimed || (jobs->claims[i].id == row->id && jobs->claims[i].due_ms == row->due_ms);
    pthread_mutex_unlock(&jobs->lock);
    return claimed;
}

/* There is room: as many claims as tasks. */
static void claim(struct jobs *jobs, const struct job_row *row)
{
    size_t i = 0;

    pthread_mutex_lock(&jobs->lock);
    while (jobs->claims[i].id) {
        i++;
        assert(i < jobs->options.concurrency);
    }
    jobs->claims[i] = (struct claim){row->due_ms, row->id};
    pthread_mutex_unlock(&jobs->lock);
}

static void unclaim(struct jobs *jobs, const struct job_row *row)
{
    pthread_mutex_lock(&jobs->lock);
    for (size_t i = 0; i < jobs->options.concurrency; i++) {
        if (jobs->claims[i].id == row->id && jobs->claims[i].due_ms == row->due_ms)
            jobs->claims[i] = (struct claim){0};
    }
    pthread_mutex_unlock(&jobs->lock);
}

/* A row that makes no sense stays where it is, for whoever wants to know why, and holds up nobody. */
static void pass_over(struct jobs *jobs, const struct err *err)
{
    if (!jobs->corrupt_logged)
        log_error("a job is passed over: %s: %.*s", err->fault->code, STR_ARG(err->message));
    jobs->corrupt_logged = true;
}

struct scan {
    struct job_row row; /* the first that is due and that nobody runs */
    bool claimed;       /* there is one, and it is ours */
    int64_t first_ms;   /* when the first of all is due */
    int64_t next_ms;    /* when the first that is neither ours nor anybody's is due */
};

static ERR scan(struct jobs *jobs, struct kv_txn *txn, int64_t from_ms, struct scan *out)
{
    struct arena *arena = kv_txn_arena(txn);
    int64_t now_ms = vclock_now_ms();
    struct kv_cursor *cursor;

    *out = (struct scan){.first_ms = INT64_MAX, .next_ms = INT64_MAX};
    TRY(kv_scan(txn, job_rows_from(arena, from_ms), job_rows_to(arena), KV_ASCENDING, &cursor));
    for (;;) {
        struct job_row row;
        struct err *err;
        bool found;
        str key, value;

        TRY(kv_next(cursor, &found, &key, &value));
        if (!found)
            return NULL;
        err = job_row_decode(key, value, arena, &row);
        if (err) {
            pass_over(jobs, err);
            continue;
        }
        out->first_ms = row.due_ms < out->first_ms ? row.due_ms : out->first_ms;
        if (is_claimed(jobs, &row))
            continue;
        if (out->claimed || row.due_ms > now_ms) {
            out->next_ms = row.due_ms;
            return NULL;
        }
        claim(jobs, &row);
        out->row = row;
        out->claimed = true;
    }
}

/* The first job that is due and that nobody runs becomes ours. What is added while we look lowers
 * next_due_ms and floor_ms by itself once it is durable; what was durable before is seen. */
static ERR take_first(struct jobs *jobs, struct arena *arena, struct scan *out)
{
    struct kv_txn *txn;
    struct err *err;
    int64_t from_ms;

    pthread_mutex_lock(&jobs->scanning);
    pthread_mutex_lock(&jobs->lock);
    from_ms = jobs->floor_ms;
    jobs->next_due_ms = jobs->added_ms = INT64_MAX;
    pthread_mutex_unlock(&jobs->lock);
    *out = (struct scan){.first_ms = from_ms, .next_ms = vclock_now_ms() + TROUBLE_MS};
    err = kv_begin(jobs->options.kv, KV_READ, arena, &txn);
    if (!err) {
        err = scan(jobs, txn, from_ms, out);
        kv_abort(txn);
    }
    if (err)
        out->first_ms = from_ms;
    pthread_mutex_lock(&jobs->lock);
    jobs->floor_ms = out->first_ms < jobs->added_ms ? out->first_ms : jobs->added_ms;
    pthread_mutex_unlock(&jobs->lock);
    pthread_mutex_unlock(&jobs->scanning);
    wake(jobs, out->next_ms);
    return err;
}

static const struct job_kind *find_kind(const struct jobs *jobs, str name)
{
    const struct job_kind *const *kinds = jobs->options.kinds;

    if (str_eq(name, str_of(event_delivery.name)))
        return &event_delivery;
    for (size_t i = 0; kinds && kinds[i]; i++) {
        if (str_eq(name, str_of(kinds[i]->name)))
            return kinds[i];
    }
    return NULL;
}

static ERR prepare(struct jobs *jobs, const struct job_kind *kind, const struct job_row *row,
                   struct call *call, bool *exists)
{
    struct err *err;

    *exists = true;
    if (!kind->prepare)
        return NULL;
    /* Another worker may have ended it between our scan and our claim: look again. */
    TRY(kv_begin(jobs->options.kv, KV_READ, call->arena, &call->txn));
    err = job_row_exists(call->txn, row, exists);
    if (!err && *exists)
        err = kind->prepare(call, row->payload);
    kv_abort(call->txn);
    call->txn = NULL;
    return err;
}

/* Runs the row's handler, or gives it up (why), and removes it. */
static ERR run_once(struct jobs *jobs, const struct job_kind *kind, const struct job_row *row,
                    struct call *call, const struct err *why)
{
    struct kv_txn *txn;
    struct err *err;
    bool exists = false;

    TRY(kv_begin(jobs->options.kv, KV_WRITE, call->arena, &txn));
    call->txn = txn;
    err = job_row_exists(txn, row, &exists);
    if (!err && exists && !why)
        err = kind->run(call, row->payload);
    else if (!err && exists && kind->give_up)
        err = kind->give_up(call, row->payload, why);
    if (!err && exists)
        err = job_row_delete(txn, row);
    call->txn = NULL;
    if (!err && exists)
        return kv_commit(txn);
    kv_abort(txn);
    return err;
}

static ERR run(struct jobs *jobs, const struct job_kind *kind, const struct job_row *row, struct call *call,
               const struct err *why)
{
    struct err *err = NULL;
    bool exists = true;

    for (unsigned i = 0; i < CONFLICTS_MAX; i++) {
        if (!why)
            err = prepare(jobs, kind, row, call, &exists);
        if (!err && exists)
            err = run_once(jobs, kind, row, call, why);
        if (!err || err->fault != &fault_conflict)
            break;
    }
    return err;
}

static int64_t pause_after(const struct job_kind *kind, uint64_t attempts)
{
    int64_t pause = kind && kind->retry_ms ? kind->retry_ms : JOB_RETRY_MS;
    int64_t max = kind && kind->retry_max_ms ? kind->retry_max_ms : JOB_RETRY_MAX_MS;

    for (uint64_t i = 1; i < attempts && pause < max; i++)
        pause *= 2;
    return pause < max ? pause : max;
}

/* The row moves to a later time, in one transaction; unless it was cancelled meanwhile. */
static ERR postpone(struct jobs *jobs, const struct job_kind *kind, const struct job_row *row,
                    struct arena *arena)
{
    struct job_row later = *row;
    struct kv_txn *txn;
    struct err *err;
    bool exists = false;

    later.attempts++;
    later.due_ms = vclock_now_ms() + pause_after(kind, later.attempts);
    TRY(kv_begin(jobs->options.kv, KV_WRITE, arena, &txn));
    err = job_row_exists(txn, row, &exists);
    if (!err && exists)
        err = job_row_delete(txn, row);
    if (!err && exists)
        err = job_row_put(txn, &later);
    if (!err && exists)
        return kv_commit(txn);
    kv_abort(txn);
    return err;
}

static void log_failure(const struct job_row *row, const struct err *why)
{
    uint64_t attempt = row->attempts + 1;

    if (attempt <= ATTEMPTS_LOGGED || attempt % 10 == 0)
        log_error("job %.*s failed (attempt %llu): %s: %.*s (%s)", STR_ARG(row->kind),
                  (unsigned long long)attempt, why->fault->code, STR_ARG(why->message), why->where);
}

/* Gives it up or tries again later. False when the store doesn't let us. */
static bool settle(struct jobs *jobs, const struct job_kind *kind, const struct job_row *row,
                   struct call *call, const struct err *why)
{
    struct err *err;

    log_failure(row, why);
    if (kind && kind->attempts_max && row->attempts + 1 >= kind->attempts_max)
        err = run(jobs, kind, row, call, why);
    else
        err = postpone(jobs, kind, row, call->arena);
    if (err)
        log_error("job %.*s can't be put off: %s: %.*s", STR_ARG(row->kind), err->fault->code,
                  STR_ARG(err->message));
    return !err;
}

static bool run_claimed(struct jobs *jobs, const struct job_row *row, struct arena *arena)
{
    const struct job_kind *kind = find_kind(jobs, row->kind);
    struct call call = {.arena = arena};
    struct err *err;
    bool fine = true;

    if (jobs->options.begin)
        jobs->options.begin(jobs->options.user, &call);
    call.now_ms = vclock_now_ms();
    call.account = call.principal.account = row->account;
    call.region = row->region;
    err =
        kind ? run(jobs, kind, row, &call, NULL) : err_make(&fault_missing, "nobody knows this kind of job");
    if (err)
        fine = settle(jobs, kind, row, &call, err_keep(arena, err));
    if (jobs->options.end)
        jobs->options.end(jobs->options.user, &call);
    return fine;
}

/* One job, if one is due. False when there was none, or when the store is in trouble. */
static bool run_next(struct jobs *jobs)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct scan found;
    struct err *err;
    bool fine;

    err = take_first(jobs, &arena, &found);
    if (err)
        log_error("jobs can't be read: %s: %.*s", err->fault->code, STR_ARG(err->message));
    if (!found.claimed)
        return false;
    fine = run_claimed(jobs, &found.row, &arena);
    unclaim(jobs, &found.row);
    if (!fine)
        wake(jobs, vclock_now_ms() + TROUBLE_MS);
    return fine;
}

static bool is_closing(struct jobs *jobs)
{
    bool closing;

    pthread_mutex_lock(&jobs->lock);
    closing = jobs->closing;
    pthread_mutex_unlock(&jobs->lock);
    return closing;
}

static void work(void *arg)
{
    struct jobs *jobs = arg;
    bool more = true;

    for (unsigned i = 0; i < BATCH && more; i++)
        more = !is_closing(jobs) && run_next(jobs);
    pthread_mutex_lock(&jobs->lock);
    jobs->tasks--;
    if (more)
        jobs->next_due_ms = 0; /* look again, at the end of the queue */
    arm(jobs);
    if (jobs->tasks == 0)
        pthread_cond_broadcast(&jobs->idle);
    pthread_mutex_unlock(&jobs->lock);
    count_tasks(-1);
}

ERR jobs_open(const struct jobs_options *options, struct jobs **out)
{
    struct jobs *jobs = calloc(1, sizeof *jobs);

    if (!jobs) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    assert(options->workers && options->concurrency <= JOB_CONCURRENCY_MAX);
    jobs->options = *options;
    if (!jobs->options.concurrency)
        jobs->options.concurrency = JOB_CONCURRENCY;
    jobs->timer = (struct timer){.fire = fire, .arg = jobs};
    jobs->next_due_ms = jobs->added_ms = INT64_MAX;
    pthread_mutex_init(&jobs->scanning, NULL);
    pthread_mutex_init(&jobs->lock, NULL);
    pthread_cond_init(&jobs->idle, NULL);
    pthread_rwlock_wrlock(&all_lock);
    jobs->closing = stopped;
    jobs->next = all;
    all = jobs;
    pthread_rwlock_unlock(&all_lock);
    *out = jobs;
    wake(jobs, 0); /* the first worker finds out what is there */
    return NULL;
}

void jobs_close(struct jobs *jobs)
{
    struct jobs **at = &all;

    if (!jobs)
        return;
    pthread_rwlock_wrlock(&all_lock);
    while (*at != jobs)
        at = &(*at)->next;
    *at = jobs->next;
    pthread_rwlock_unlock(&all_lock);
    pthread_mutex_lock(&jobs->lock);
    jobs->closing = true;
    while (jobs->tasks)
        pthread_cond_wait(&jobs->idle, &jobs->lock);
    pthread_mutex_unlock(&jobs->lock);
    timer_cancel(&jobs->timer);
    pthread_mutex_destroy(&jobs->scanning);
    pthread_mutex_destroy(&jobs->lock);
    pthread_cond_destroy(&jobs->idle);
    free(jobs);
}

/* Waits without a lock of ours: a job that runs may open another service's store, and with it that one's
 * jobs. */
void jobs_stop(void)
{
    pthread_rwlock_wrlock(&all_lock);
    stopped = true;
    for (struct jobs *jobs = all; jobs; jobs = jobs->next) {
        pthread_mutex_lock(&jobs->lock);
        jobs->closing = true;
        pthread_mutex_unlock(&jobs->lock);
    }
    pthread_rwlock_unlock(&all_lock);
    pthread_mutex_lock(&tasks_lock);
    while (tasks_of_all)
        pthread_cond_wait(&tasks_ended, &tasks_lock);
    pthread_mutex_unlock(&tasks_lock);
}

void jobs_start(void)
{
    pthread_rwlock_wrlock(&all_lock);
    stopped = false;
    pthread_rwlock_unlock(&all_lock);
}
