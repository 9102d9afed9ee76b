#include "core/job.h"

#include <pthread.h>

#include "base/buf.h"
#include "core/clock.h"
#include "core/job_row.h"
#include "core/timer.h"
#include "os/worker.h"
#include "test/unit.h"

enum { HOUR_MS = 3600 * 1000, WORKERS = 4 };

/* What the handlers have seen, in order. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static char seen[64][64];
static unsigned seen_count, running, running_max, failures_left;
static bool gate_closed;

static struct kv *kv;
static struct jobs *jobs;
static struct workers *workers;

static void note(str text)
{
    pthread_mutex_lock(&lock);
    snprintf(seen[seen_count % 64], sizeof seen[0], "%.*s", STR_ARG(text));
    seen_count++;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void wait_for(unsigned n)
{
    pthread_mutex_lock(&lock);
    while (seen_count < n)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
}

static unsigned count(void)
{
    unsigned n;

    pthread_mutex_lock(&lock);
    n = seen_count;
    pthread_mutex_unlock(&lock);
    return n;
}

static str all_seen(void)
{
    struct buf *text = buf_new(unit_arena(), 4096);

    for (unsigned i = 0; i < seen_count && i < 64; i++)
        buf_printf(text, "%s%s", i ? " " : "", seen[i]);
    return buf_str(text);
}

/* Leaves a row, so that a test sees whether the transaction was the job's. */
static ERR run_plain(struct call *call, str payload)
{
    TRY(kv_put(call->txn, arena_concat(call->arena, S("done/"), payload), call->account));
    note(payload);
    return NULL;
}

static ERR run_failing(struct call *call, str payload)
{
    bool fail_now;

    TRY(kv_put(call->txn, S("traces"), payload));
    pthread_mutex_lock(&lock);
    fail_now = failures_left > 0;
    failures_left -= fail_now;
    pthread_mutex_unlock(&lock);
    note(fail_now ? S("failed") : payload);
    return fail_now ? err_make(&fault_io, "not yet") : NULL;
}

static ERR give_up(struct call *call, str payload, const struct err *why)
{
    TRY(kv_put(call->txn, S("given up"), why->message));
    note(arena_concat(call->arena, S("gave up "), payload));
    return NULL;
}

static ERR prepare_gated(struct call *call, str payload)
{
    (void)call;
    (void)payload;
    pthread_mutex_lock(&lock);
    running++;
    running_max = running > running_max ? running : running_max;
    pthread_cond_broadcast(&changed);
    while (gate_closed)
        pthread_cond_wait(&changed, &lock);
    running--;
    pthread_mutex_unlock(&lock);
    return NULL;
}

static ERR run_again(struct call *call, str payload);

static const struct job_kind plain = {.name = "plain", .run = run_plain};
static const struct job_kind failing = {.name = "failing", .run = run_failing};
static const struct job_kind hopeless = {
    .name = "hopeless", .run = run_failing, .give_up = give_up, .attempts_max = 3, .retry_ms = 10};
static const struct job_kind gated = {.name = "gated", .run = run_plain, .prepare = prepare_gated};
static const struct job_kind again = {.name = "again", .run = run_again};
static const struct job_kind *const kinds[] = {&plain, &failing, &hopeless, &gated, &again, NULL};

static ERR run_again(struct call *call, str payload)
{
    note(payload);
    if (count() < 3)
        return call_add_job(call, &again, call->now_ms, payload, S("one"));
    return NULL;
}

static void open_jobs(unsigned concurrency)
{
    CHECK_OK(jobs_open(
        &(struct jobs_options){.kv = kv, .kinds = kinds, .workers = workers, .concurrency = concurrency},
        &jobs));
}

static bool begin(unsigned concurrency)
{
    seen_count = running = running_max = failures_left = 0;
    gate_closed = false;
    jobs = NULL;
    if (!CHECK_OK(kv_open(&kv_mem, S(""), &kv)) || !CHECK_OK(workers_start(WORKERS, &workers)))
        return false;
    if (concurrency)
        open_jobs(concurrency);
    return true;
}

static void end(void)
{
    jobs_close(jobs);
    workers_stop(workers);
    kv_close(kv);
    timers_stop();
    vclock_setup(0, NULL, NULL);
}

static void add(const struct job_kind *kind, int64_t in_ms, const char *payload, const char *name)
{
    struct kv_txn *txn;
    struct job job = {.kind = kind,
                      .account = S("000000000000"),
                      .region = S("us-east-1"),
                      .due_ms = vclock_now_ms() + in_ms,
                      .payload = str_of(payload),
                      .name = str_of(name)};

    if (!CHECK_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn)))
        return;
    CHECK_OK(job_add(txn, &job));
    CHECK_OK(kv_commit(txn));
}

static unsigned rows(str from, str to)
{
    struct kv_txn *txn;
    struct kv_cursor *cursor;
    bool found = true;
    str key, value;
    unsigned n = 0;

    if (!CHECK_OK(kv_begin(kv, KV_READ, unit_arena(), &txn)))
        return 0;
    CHECK_OK(kv_scan(txn, from, to, KV_ASCENDING, &cursor));
    while (CHECK_OK(kv_next(cursor, &found, &key, &value)) && found)
        n++;
    kv_abort(txn);
    return n;
}

/* Of jobs and of their names. */
static unsigned job_rows(void)
{
    return rows(S("\xfd"), S("\xfe"));
}

static str value_of(const char *key)
{
    struct kv_txn *txn;
    str value = STR_NONE;

    if (!CHECK_OK(kv_begin(kv, KV_READ, unit_arena(), &txn)))
        return value;
    CHECK_OK(kv_get(txn, str_of(key), &value));
    kv_abort(txn);
    return value;
}

/* A handler is seen before its transaction has ended; nothing else tells a test of that end. */
static void wait_until_gone(void)
{
    jobs_close(jobs);
    jobs = NULL;
}

TEST(job_runs_when_due_in_the_order_of_due_times)
{
    if (!begin(1))
        return;
    add(&plain, HOUR_MS + 30, "c", NULL);
    add(&plain, HOUR_MS + 10, "a", NULL);
    add(&plain, HOUR_MS + 40, "d", NULL);
    add(&plain, HOUR_MS + 20, "b", NULL);
    add(&plain, 2 * HOUR_MS, "later", NULL);
    add(&plain, -5, "past", NULL);
    wait_for(1);
    CHECK_OK(vclock_advance(HOUR_MS + 50));
    wait_for(5);
    wait_until_gone();
    CHECK_STR(all_seen(), S("past a b c d"));
    CHECK_INT(job_rows(), 1);
    CHECK_STR(value_of("done/c"), S("000000000000"));
    end();
}

TEST(job_of_an_aborted_transaction_does_not_exist)
{
    struct kv_txn *txn;
    struct job job = {.kind = &plain, .payload = S("never")};

    if (!begin(1))
        return;
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK_OK(job_add(txn, &job));
    kv_abort(txn);
    add(&plain, 0, "ever", NULL);
    wait_for(1);
    wait_until_gone();
    CHECK_STR(all_seen(), S("ever"));
    CHECK_INT(job_rows(), 0);
    end();
}

TEST(job_that_fails_is_tried_again_later)
{
    if (!begin(1))
        return;
    failures_left = 2;
    add(&failing, 0, "worked", NULL);
    wait_for(1);
    CHECK(!value_of("traces").p); /* what a failing handler wrote is gone */
    /* The pauses are one and two seconds; nobody waits them out in a test. */
    while (count() < 3) {
        CHECK_OK(vclock_advance(JOB_RETRY_MS / 4));
        sched_yield();
    }
    wait_until_gone();
    CHECK_STR(all_seen(), S("failed failed worked"));
    CHECK(vclock_offset_ms() >= 3 * JOB_RETRY_MS - 100);
    CHECK_STR(value_of("traces"), S("worked"));
    CHECK_INT(job_rows(), 0);
    end();
}

TEST(job_is_given_up_after_its_attempts)
{
    if (!begin(1))
        return;
    failures_left = 100;
    add(&hopeless, 0, "it", "name");
    wait_for(4);
    wait_until_gone();
    CHECK_STR(all_seen(), S("failed failed failed gave up it"));
    CHECK_STR(value_of("given up"), S("not yet"));
    CHECK_INT(job_rows(), 0);
    end();
}

TEST(job_names_replace_and_cancel)
{
    struct kv_txn *txn;
    struct job job = {.kind = &plain, .account = S("000000000000"), .region = S("us-east-1"), .name = S("n")};
    bool found = false;
    int64_t due_ms;

    if (!begin(1))
        return;
    add(&plain, HOUR_MS, "first", "n");
    add(&plain, 2 * HOUR_MS, "second", "n");
    add(&plain, HOUR_MS, "other", "m");
    add(&failing, HOUR_MS, "another kind", "n");
    CHECK_INT(job_rows(), 6);
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK_OK(job_find(txn, &job, &found, &due_ms));
    CHECK(found && due_ms > vclock_now_ms() + HOUR_MS);
    job.name = S("m");
    CHECK_OK(job_cancel(txn, &job, &found));
    CHECK(found);
    CHECK_OK(job_cancel(txn, &job, &found));
    CHECK(!found);
    CHECK_OK(kv_commit(txn));
    CHECK_OK(vclock_advance(3 * HOUR_MS));
    wait_for(2);
    wait_until_gone();
    CHECK_STR(all_seen(), S("another kind second"));
    CHECK_INT(job_rows(), 0);
    end();
}

TEST(job_may_add_itself_again_by_its_name)
{
    if (!begin(2))
        return;
    add(&again, 0, "tick", "one");
    wait_for(3);
    wait_until_gone();
    CHECK_STR(all_seen(), S("tick tick tick"));
    CHECK_INT(job_rows(), 0);
    end();
}

TEST(job_survives_a_restart)
{
    str path = arena_concat(unit_arena(), unit_directory(), S("/kv"));

    seen_count = 0;
    REQUIRE_OK(workers_start(WORKERS, &workers));
    REQUIRE_OK(kv_open(&kv_sqlite, path, &kv));
    open_jobs(0);
    add(&plain, HOUR_MS, "kept", "name");
    add(&plain, 0, "done", NULL);
    wait_for(1);
    jobs_close(jobs);
    kv_close(kv);
    CHECK_OK(vclock_advance(HOUR_MS));
    REQUIRE_OK(kv_open(&kv_sqlite, path, &kv));
    CHECK_INT(job_rows(), 2);
    open_jobs(0);
    wait_for(2);
    wait_until_gone();
    CHECK_STR(all_seen(), S("done kept"));
    CHECK_INT(job_rows(), 0);
    end();
}

TEST(job_of_an_unknown_kind_waits_and_a_corrupt_one_is_passed_over)
{
    static const struct job_kind unknown = {.name = "unknown", .run = run_plain};
    struct kv_txn *txn;

    if (!begin(0))
        return;
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK_OK(kv_put(txn, S("\xfd\x01rubbish"), S("more")));
    CHECK_OK(kv_commit(txn));
    add(&unknown, -2, "x", NULL);
    add(&plain, -1, "y", NULL);
    open_jobs(1);
    wait_for(1);
    wait_until_gone();
    CHECK_STR(all_seen(), S("y"));
    CHECK_INT(job_rows(), 2);
    end();
}

TEST(job_concurrency_is_bounded_and_used)
{
    char payload[16];

    if (!begin(2))
        return;
    gate_closed = true;
    for (int i = 0; i < 10; i++) {
        snprintf(payload, sizeof payload, "%d", i);
        add(&gated, 0, payload, NULL);
    }
    pthread_mutex_lock(&lock);
    while (running < 2)
        pthread_cond_wait(&changed, &lock);
    gate_closed = false;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    wait_for(10);
    wait_until_gone();
    CHECK_INT(running_max, 2);
    CHECK_INT(rows(S("done/"), S("done0")), 10);
    end();
}

static void *add_many(void *arg)
{
    struct arena arena = {0};

    for (int i = 0; i < 200; i++) {
        struct kv_txn *txn;
        struct job job = {.kind = &plain, .payload = arena_printf(&arena, "%s-%d", (const char *)arg, i)};

        job.due_ms = vclock_now_ms() + i % 3;
        CHECK_OK(kv_begin(kv, KV_WRITE, &arena, &txn));
        CHECK_OK(job_add(txn, &job));
        CHECK_OK(kv_commit(txn));
    }
    arena_done(&arena);
    return NULL;
}

/* A lost wake-up would leave one lying, and the test waiting. */
TEST(job_added_by_many_threads_runs_exactly_once)
{
    pthread_t threads[3];
    const char *const names[] = {"x", "y", "z"};

    if (!begin(4))
        return;
    for (size_t i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, add_many, (void *)(uintptr_t)names[i]);
    for (size_t i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    wait_for(600);
    wait_until_gone();
    CHECK_INT(seen_count, 600);
    CHECK_INT(rows(S("done/"), S("done0")), 600);
    CHECK_INT(job_rows(), 0);
    end();
}

/* One thread for two services: a long queue does not keep a short one waiting until its own end. */
TEST(job_services_take_turns)
{
    struct kv *first_kv;
    struct jobs *first_jobs;
    unsigned at = 0;

    seen_count = running = 0;
    gate_closed = true;
    REQUIRE_OK(workers_start(1, &workers));
    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    open_jobs(1);
    add(&gated, -1000, "gate", NULL);
    for (int i = 0; i < 50; i++)
        add(&plain, -10, "long", NULL);
    first_kv = kv;
    first_jobs = jobs;
    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    open_jobs(1);
    add(&plain, 0, "short", NULL);
    pthread_mutex_lock(&lock);
    gate_closed = false;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    wait_for(52);
    while (!str_eq(str_of(seen[at]), S("short")))
        at++;
    CHECK(at < 40);
    jobs_close(first_jobs);
    end();
    kv_close(first_kv);
}

TEST(job_none_begins_once_they_were_stopped)
{
    if (!begin(1))
        return;
    add(&plain, 0, "before", NULL);
    wait_for(1);
    jobs_stop();
    add(&plain, 0, "after", NULL);
    wait_until_gone();
    open_jobs(1);
    wait_until_gone();
    CHECK_STR(all_seen(), S("before"));
    CHECK_INT(job_rows(), 1);
    jobs_start();
    open_jobs(1);
    wait_for(2);
    end();
}
