/* A kv whose operations fail, one after another, over every engine. */
#include "store/kv_fault.h"

#include "test/unit.h"

static const struct suite_engine {
    const char *name;
    const struct kv_engine *engine;
    bool keeps;
} engines[] = {{"mem", &kv_mem, false}, {"sqlite", &kv_sqlite, true}, {"rocks", &kv_rocks, true}};

enum { ENGINES = sizeof engines / sizeof *engines, STEPS = 4, ROWS = 3 };

/* Each run has rows of its own in the same store. */
static str key_of(struct arena *arena, unsigned run, const char *row, unsigned step, unsigned i)
{
    return arena_printf(arena, "%03u-%s-%u-%u", run, row, step, i);
}

static ERR change_rows(struct kv_txn *txn, unsigned run, unsigned step)
{
    struct arena *arena = kv_txn_arena(txn);
    struct kv_cursor *cursor;
    str key, value;
    bool found;

    TRY(kv_get(txn, key_of(arena, run, "step", 0, 0), &value));
    TRY(kv_put(txn, key_of(arena, run, "step", 0, 0), arena_printf(arena, "%u", step)));
    for (unsigned i = 0; i < ROWS; i++)
        TRY(kv_put(txn, key_of(arena, run, "row", step, i), S("here")));
    TRY(kv_scan(txn, key_of(arena, run, "row", 0, 0), STR_NONE, KV_DESCENDING, &cursor));
    do
        TRY(kv_next(cursor, &found, &key, &value));
    while (found);
    TRY(kv_seek(cursor, key_of(arena, run, "row", step, 0)));
    return step ? kv_delete(txn, key_of(arena, run, "row", step - 1, 0)) : NULL;
}

/* One transaction: all of a step's rows, or none. */
static ERR do_step(struct kv *kv, unsigned run, unsigned step)
{
    struct kv_txn *txn;
    struct err *err;

    TRY(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    err = change_rows(txn, run, step);
    if (err) {
        kv_abort(txn);
        return err;
    }
    return kv_commit(txn);
}

/* The rows must be those of `done` steps (or, where nobody knows, of one more). */
static bool steps_are_there(struct kv *kv, unsigned run, unsigned done, bool perhaps_more)
{
    struct kv_txn *txn;
    unsigned there = 0;
    str value;
    bool ok;

    if (!CHECK_OK(kv_begin(kv, KV_READ, unit_arena(), &txn)))
        return false;
    ok = CHECK_OK(kv_get(txn, key_of(unit_arena(), run, "step", 0, 0), &value));
    if (ok && value.p)
        there = (unsigned)(value.p[0] - '0') + 1;
    ok = ok && CHECK(there == done || (perhaps_more && there == done + 1));
    for (unsigned n = 0; n < STEPS * ROWS && ok; n++) {
        unsigned step = n / ROWS, i = n % ROWS;
        bool want = step < there && (i || step + 1 == there);

        ok = CHECK_OK(kv_get(txn, key_of(unit_arena(), run, "row", step, i), &value)) &&
             CHECK(want == (value.p != NULL));
    }
    kv_abort(txn);
    return ok;
}

/* All steps; one that the plan makes fail is done again. */
static void run_steps(struct kv *kv, struct kv_fault_plan *plan, unsigned run)
{
    for (unsigned done = 0; done < STEPS; done++) {
        struct err *err = do_step(kv, run, done);

        if (!err)
            continue;
        CHECK_FAULT(err, plan->fault ? plan->fault : &fault_io);
        CHECK_INT(atomic_load(&plan->strikes), 1);
        REQUIRE(steps_are_there(kv, run, done, false));
        REQUIRE_OK(do_step(kv, run, done));
    }
    plan->at = 0;
    CHECK(steps_are_there(kv, run, STEPS, false));
}

/* The n-th operation of run n fails, until a run is through before its n-th. */
static void every_operation_fails_once(const struct fault *fault, unsigned about)
{
    for (unsigned e = 0; e < ENGINES; e++) {
        str path = arena_printf(unit_arena(), "%.*s/%s", STR_ARG(unit_directory()), engines[e].name);
        struct kv_fault_plan plan = {.about = about, .fault = fault};
        unsigned runs = 0;
        struct kv *kv;

        REQUIRE_OK(kv_fault_open(engines[e].engine, path, &plan, &kv));
        do {
            atomic_store(&plan.count, 0);
            atomic_store(&plan.strikes, 0);
            plan.at = ++runs;
            run_steps(kv, &plan, runs);
        } while (atomic_load(&plan.strikes) && runs < 200);
        kv_close(kv);
        CHECK(runs > STEPS && runs < 200);
        if (!engines[e].keeps)
            continue;
        REQUIRE_OK(kv_open(engines[e].engine, path, &kv));
        for (unsigned run = 1; run <= runs; run++)
            CHECK(steps_are_there(kv, run, STEPS, false));
        kv_close(kv);
    }
}

/* The sync of the n-th group fails: all that was acknowledged before is there, nothing more is written, and
 * opening again helps. */
static void failed_sync(const struct suite_engine *engine, unsigned n, bool applied)
{
    str path = arena_printf(unit_arena(), "%.*s/%s-%u", STR_ARG(unit_directory()), engine->name, n);
    struct kv_fault_plan plan = {.at = n, .about = KV_BIT(KV_APPLY), .applied = applied};
    struct kv *kv;
    unsigned done;

    REQUIRE_OK(kv_fault_open(engine->engine, path, &plan, &kv));
    for (done = 0; done + 1 < n; done++)
        CHECK_OK(do_step(kv, 1, done));
    CHECK_FAULT(do_step(kv, 1, done), &fault_io);
    CHECK_FAULT(do_step(kv, 1, done), &fault_io);
    CHECK(steps_are_there(kv, 1, done, applied));
    kv_close(kv);
    if (!engine->keeps)
        return;
    REQUIRE_OK(kv_open(engine->engine, path, &kv));
    CHECK(steps_are_there(kv, 1, done, applied));
    CHECK_OK(do_step(kv, 1, done));
    CHECK(steps_are_there(kv, 1, done + 1, false));
    kv_close(kv);
}

TEST(kv_fault_at_every_operation_loses_nothing)
{
    every_operation_fails_once(NULL, KV_BIT(KV_APPLY) - 1);
}

TEST(kv_fault_conflict_at_every_commit_can_be_run_again)
{
    every_operation_fails_once(&fault_conflict, KV_BIT(KV_COMMIT));
}

TEST(kv_fault_full_disk_at_every_group_changes_nothing)
{
    every_operation_fails_once(&fault_full, KV_BIT(KV_APPLY));
}

TEST(kv_fault_failed_sync_stops_writing_until_opened_again)
{
    for (unsigned e = 0; e < ENGINES; e++) {
        for (unsigned n = 1; n <= STEPS; n++)
            failed_sync(&engines[e], n, n % 2 == 0);
    }
}
