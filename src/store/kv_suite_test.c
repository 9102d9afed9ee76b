/* What kv.h promises, over every engine. */
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "store/kv.h"
#include "test/unit.h"

static const struct suite_engine {
    const char *name;
    const struct kv_engine *engine;
    bool keeps; /* what was committed is there after closing and opening again */
} engines[] = {{"mem", &kv_mem, false}, {"sqlite", &kv_sqlite, true}, {"rocks", &kv_rocks, true}};

enum { ENGINES = sizeof engines / sizeof *engines };

static str path_of(const struct suite_engine *engine)
{
    return arena_printf(unit_arena(), "%.*s/%s", STR_ARG(unit_directory()), engine->name);
}

static struct kv *open_kv(const struct suite_engine *engine)
{
    struct kv *kv = NULL;

    return CHECK_OK(kv_open(engine->engine, path_of(engine), &kv)) ? kv : NULL;
}

static struct kv_txn *begin(struct kv *kv, enum kv_mode mode)
{
    struct kv_txn *txn = NULL;

    CHECK_OK(kv_begin(kv, mode, unit_arena(), &txn));
    return txn;
}

static str get(struct kv_txn *txn, str key)
{
    str value = S("(failed)");

    CHECK_OK(kv_get(txn, key, &value));
    return value;
}

static void put(struct kv *kv, str key, str value)
{
    struct kv_txn *txn = begin(kv, KV_WRITE);

    CHECK_OK(kv_put(txn, key, value));
    CHECK_OK(kv_commit(txn));
}

static str read_one(struct kv *kv, str key)
{
    struct kv_txn *txn = begin(kv, KV_READ);
    str value = get(txn, key);

    CHECK_OK(kv_commit(txn));
    return value;
}

/* "a=1 b=2 " */
static str scan_all(struct kv_txn *txn, str from, str to, enum kv_order order)
{
    struct kv_cursor *cursor;
    str key, value, all = S("");
    bool found = true;

    CHECK_OK(kv_scan(txn, from, to, order, &cursor));
    while (found && CHECK_OK(kv_next(cursor, &found, &key, &value)) && found)
        all = arena_printf(unit_arena(), "%.*s%.*s=%.*s ", STR_ARG(all), STR_ARG(key), STR_ARG(value));
    kv_cursor_done(cursor);
    return all;
}

/* Runs a test over every engine on a fresh kv. */
static void with_each(void (*test)(const struct suite_engine *engine, struct kv *kv))
{
    for (unsigned i = 0; i < ENGINES; i++) {
        struct kv *kv = open_kv(&engines[i]);

        if (!kv)
            continue;
        test(&engines[i], kv);
        kv_close(kv);
    }
}

static void put_get_delete(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_txn *txn = begin(kv, KV_WRITE);
    str absent = S("set");

    (void)engine;
    CHECK(kv_txn_mode(txn) == KV_WRITE && kv_txn_kv(txn) == kv && kv_txn_arena(txn) == unit_arena());
    CHECK_OK(kv_get(txn, S("a"), &absent));
    CHECK(!absent.p);
    CHECK_OK(kv_put(txn, S("a"), S("1")));
    CHECK_OK(kv_put(txn, S("b"), S("")));
    CHECK_OK(kv_put(txn, S(""), S("the empty key")));
    CHECK_OK(kv_put(txn, S("\0\xff\0"), S("\0")));
    CHECK_OK(kv_put(txn, S("gone"), S("x")));
    CHECK_OK(kv_delete(txn, S("gone")));
    CHECK_OK(kv_delete(txn, S("never was")));
    CHECK_STR(get(txn, S("a")), S("1"));
    CHECK_STR(get(txn, S("b")), S(""));
    CHECK(!get(txn, S("gone")).p);
    CHECK_OK(kv_put(txn, S("a"), S("2")));
    CHECK_STR(get(txn, S("a")), S("2"));
    CHECK_OK(kv_commit(txn));
    CHECK_STR(read_one(kv, S("a")), S("2"));
    CHECK_STR(read_one(kv, S("b")), S(""));
    CHECK_STR(read_one(kv, S("")), S("the empty key"));
    CHECK_STR(read_one(kv, S("\0\xff\0")), S("\0"));
    CHECK(!read_one(kv, S("gone")).p);

    txn = begin(kv, KV_WRITE);
    CHECK_OK(kv_delete(txn, S("a")));
    CHECK(!get(txn, S("a")).p);
    CHECK_STR(read_one(kv, S("a")), S("2"));
    CHECK_OK(kv_commit(txn));
    CHECK(!read_one(kv, S("a")).p);
}

TEST(kv_put_get_delete)
{
    with_each(put_get_delete);
}

static void aborted(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_txn *txn;

    (void)engine;
    put(kv, S("a"), S("1"));
    txn = begin(kv, KV_WRITE);
    CHECK_OK(kv_put(txn, S("a"), S("2")));
    CHECK_OK(kv_put(txn, S("b"), S("2")));
    kv_abort(txn);
    CHECK_STR(read_one(kv, S("a")), S("1"));
    CHECK(!read_one(kv, S("b")).p);
    txn = begin(kv, KV_WRITE);
    CHECK_STR(get(txn, S("a")), S("1"));
    CHECK(!get(txn, S("b")).p);
    kv_abort(txn);
}

TEST(kv_aborted_changes_are_invisible)
{
    with_each(aborted);
}

static void limits(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_txn *txn = begin(kv, KV_WRITE);
    str longest = {arena_alloc(unit_arena(), KV_KEY_MAX + 1), KV_KEY_MAX};
    str big = {arena_alloc(unit_arena(), KV_VALUE_MAX / 16), KV_VALUE_MAX / 16}, back = STR_NONE;

    (void)engine;
    memset((char *)longest.p, 0xff, longest.n);
    CHECK_OK(kv_put(txn, longest, big));
    CHECK_FAULT(kv_put(txn, (str){longest.p, KV_KEY_MAX + 1}, S("")), &fault_limit);
    CHECK_FAULT(kv_get(txn, (str){longest.p, KV_KEY_MAX + 1}, &back), &fault_limit);
    CHECK_FAULT(kv_put(txn, S("a"), (str){longest.p, (size_t)KV_VALUE_MAX + 1}), &fault_limit);
    CHECK_OK(kv_commit(txn));
    back = read_one(kv, longest);
    CHECK(back.n == big.n && memcmp(back.p, big.p, big.n) == 0);
    txn = begin(kv, KV_READ);
    CHECK(scan_all(txn, S(""), STR_NONE, KV_DESCENDING).n > 0);
    kv_abort(txn);
}

TEST(kv_limits)
{
    with_each(limits);
}

static void fill_letters(struct kv *kv, const char *letters)
{
    struct kv_txn *txn = begin(kv, KV_WRITE);

    for (; *letters; letters++)
        CHECK_OK(kv_put(txn, (str){letters, 1}, (str){letters, 1}));
    CHECK_OK(kv_commit(txn));
}

static void scans(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_txn *txn;

    (void)engine;
    fill_letters(kv, "acegi");
    txn = begin(kv, KV_READ);
    CHECK_STR(scan_all(txn, S(""), STR_NONE, KV_ASCENDING), S("a=a c=c e=e g=g i=i "));
    CHECK_STR(scan_all(txn, STR_NONE, STR_NONE, KV_DESCENDING), S("i=i g=g e=e c=c a=a "));
    CHECK_STR(scan_all(txn, S("c"), S("g"), KV_ASCENDING), S("c=c e=e "));
    CHECK_STR(scan_all(txn, S("c"), S("g"), KV_DESCENDING), S("e=e c=c "));
    CHECK_STR(scan_all(txn, S("b"), S("h"), KV_ASCENDING), S("c=c e=e g=g "));
    CHECK_STR(scan_all(txn, S("b"), S("h"), KV_DESCENDING), S("g=g e=e c=c "));
    CHECK_STR(scan_all(txn, S("j"), STR_NONE, KV_ASCENDING), S(""));
    CHECK_STR(scan_all(txn, S("c"), S("c"), KV_ASCENDING), S(""));
    CHECK_STR(scan_all(txn, S("g"), S("c"), KV_ASCENDING), S(""));
    CHECK_STR(scan_all(txn, S("g"), S("c"), KV_DESCENDING), S(""));
    kv_abort(txn);

    txn = begin(kv, KV_WRITE);
    CHECK_OK(kv_put(txn, S("b"), S("own")));
    CHECK_OK(kv_put(txn, S("e"), S("own")));
    CHECK_OK(kv_delete(txn, S("g")));
    CHECK_OK(kv_delete(txn, S("a")));
    CHECK_OK(kv_put(txn, S("z"), S("own")));
    CHECK_OK(kv_delete(txn, S("z")));
    CHECK_STR(scan_all(txn, S(""), STR_NONE, KV_ASCENDING), S("b=own c=c e=own i=i "));
    CHECK_STR(scan_all(txn, S(""), STR_NONE, KV_DESCENDING), S("i=i e=own c=c b=own "));
    CHECK_STR(scan_all(txn, S("b"), S("e"), KV_ASCENDING), S("b=own c=c "));
    CHECK_STR(scan_all(txn, S("b"), S("e"), KV_DESCENDING), S("c=c b=own "));
    kv_abort(txn);
}

TEST(kv_scans_see_bounds_order_and_own_writes)
{
    with_each(scans);
}

static str next_key(struct kv_cursor *cursor)
{
    bool found = false;
    str key, value;

    if (!CHECK_OK(kv_next(cursor, &found, &key, &value)) || !found)
        return S("(end)");
    CHECK_STR(value, key);
    return arena_str(unit_arena(), key);
}

static void seek(struct kv_cursor *cursor, const char *key)
{
    CHECK_OK(kv_seek(cursor, str_of(key)));
}

static void seeks(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_cursor *cursor;
    struct kv_txn *txn;

    (void)engine;
    fill_letters(kv, "acegikm");
    for (int own = 0; own < 2; own++) {
        /* The second time some rows are the transaction's own. */
        txn = begin(kv, own ? KV_WRITE : KV_READ);
        for (const char *letter = "cgh"; own && *letter; letter++)
            CHECK_OK(kv_put(txn, (str){letter, 1}, (str){letter, 1}));
        CHECK_OK(kv_scan(txn, S("b"), S("l"), KV_ASCENDING, &cursor));
        CHECK_STR(next_key(cursor), S("c"));
        seek(cursor, "i");
        CHECK_STR(next_key(cursor), S("i"));
        CHECK_STR(next_key(cursor), S("k"));
        CHECK_STR(next_key(cursor), S("(end)"));
        CHECK_STR(next_key(cursor), S("(end)"));
        seek(cursor, "f");
        CHECK_STR(next_key(cursor), S("g"));
        seek(cursor, "");
        CHECK_STR(next_key(cursor), S("c"));
        seek(cursor, "l");
        CHECK_STR(next_key(cursor), S("(end)"));
        seek(cursor, "b");
        CHECK_STR(next_key(cursor), S("c"));
        CHECK_OK(kv_scan(txn, S("b"), own ? S("l") : STR_NONE, KV_DESCENDING, &cursor));
        CHECK_STR(next_key(cursor), own ? S("k") : S("m"));
        seek(cursor, "e");
        CHECK_STR(next_key(cursor), S("e"));
        CHECK_STR(next_key(cursor), S("c"));
        CHECK_STR(next_key(cursor), S("(end)"));
        seek(cursor, "f");
        CHECK_STR(next_key(cursor), S("e"));
        seek(cursor, "zz");
        CHECK_STR(next_key(cursor), own ? S("k") : S("m"));
        seek(cursor, "a");
        CHECK_STR(next_key(cursor), S("(end)"));
        seek(cursor, "h");
        CHECK_STR(next_key(cursor), own ? S("h") : S("g"));
        kv_abort(txn); /* cursors left open end with it */
    }
}

TEST(kv_cursors_seek_both_ways)
{
    with_each(seeks);
}

static void write_while_scanning(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_txn *txn;
    struct kv_cursor *cursor;
    bool found = true;
    str key, value;
    unsigned rows = 0;

    (void)engine;
    fill_letters(kv, "abcdefgh");
    txn = begin(kv, KV_WRITE);
    CHECK_OK(kv_scan(txn, S(""), STR_NONE, KV_ASCENDING, &cursor));
    while (CHECK_OK(kv_next(cursor, &found, &key, &value)) && found) {
        rows++;
        CHECK_OK(kv_delete(txn, key));
        CHECK_OK(kv_put(txn, arena_printf(unit_arena(), "A%.*s", STR_ARG(key)), value));
    }
    CHECK_INT(rows, 8);
    CHECK_OK(kv_commit(txn));
    txn = begin(kv, KV_READ);
    CHECK_STR(scan_all(txn, S(""), STR_NONE, KV_ASCENDING), S("Aa=a Ab=b Ac=c Ad=d Ae=e Af=f Ag=g Ah=h "));
    kv_abort(txn);
}

TEST(kv_rows_can_change_under_a_cursor)
{
    with_each(write_while_scanning);
}

static void snapshots(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_txn *before, *after;
    struct kv_cursor *cursor;

    (void)engine;
    fill_letters(kv, "ab");
    before = begin(kv, KV_READ);
    put(kv, S("a"), S("2"));
    put(kv, S("c"), S("2"));
    after = begin(kv, KV_READ);
    CHECK_OK(kv_scan(after, S(""), STR_NONE, KV_ASCENDING, &cursor));
    put(kv, S("d"), S("3"));
    CHECK_STR(get(before, S("a")), S("a"));
    CHECK(!get(before, S("c")).p);
    CHECK_STR(scan_all(before, S(""), STR_NONE, KV_ASCENDING), S("a=a b=b "));
    CHECK_STR(scan_all(after, S(""), STR_NONE, KV_ASCENDING), S("a=2 b=b c=2 "));
    CHECK_STR(get(after, S("c")), S("2"));
    kv_abort(before);
    kv_abort(after);
    after = begin(kv, KV_READ);
    CHECK_STR(scan_all(after, S(""), STR_NONE, KV_ASCENDING), S("a=2 b=b c=2 d=3 "));
    kv_abort(after);
}

TEST(kv_readers_keep_their_snapshot)
{
    with_each(snapshots);
}

static void reopened(const struct suite_engine *engine, struct kv *kv)
{
    if (!engine->keeps)
        return;
    put(kv, S("a"), S("1"));
    put(kv, S("b"), S("2"));
    for (int i = 0; i < 3; i++) {
        struct kv *again = NULL;
        str path = arena_printf(unit_arena(), "%.*s.again", STR_ARG(path_of(engine)));

        REQUIRE_OK(kv_open(engine->engine, path, &again));
        if (i)
            CHECK_STR(read_one(again, S("n")), i == 1 ? S("0") : S("1"));
        put(again, S("n"), i ? S("1") : S("0"));
        kv_close(again);
    }
}

TEST(kv_what_was_committed_is_there_after_opening_again)
{
    with_each(reopened);
}

static void note(void *arg)
{
    str *notes = arg;

    *notes = arena_printf(unit_arena(), "%.*s.", STR_ARG(*notes));
}

static void after_commit(const struct suite_engine *engine, struct kv *kv)
{
    struct kv_txn *txn = begin(kv, KV_WRITE);
    str committed = S("c"), aborted_notes = S("a");

    (void)engine;
    kv_after_commit(txn, note, &committed);
    kv_after_commit(txn, note, &committed);
    CHECK_OK(kv_put(txn, S("a"), S("1")));
    CHECK_STR(committed, S("c"));
    CHECK_OK(kv_commit(txn));
    CHECK_STR(committed, S("c.."));
    txn = begin(kv, KV_WRITE);
    kv_after_commit(txn, note, &aborted_notes);
    kv_abort(txn);
    CHECK_STR(aborted_notes, S("a"));
    txn = begin(kv, KV_WRITE);
    kv_after_commit(txn, note, &committed);
    CHECK_OK(kv_commit(txn));
    CHECK_STR(committed, S("c..."));
}

TEST(kv_actions_run_after_the_commit)
{
    with_each(after_commit);
}

/* Many writers: each adds to one counter and writes a row of its own. */
enum { WRITERS = 64, ROUNDS = 8 };

struct writer {
    struct kv *kv;
    unsigned number;
    atomic_uint *failures;
};

static ERR add_one(struct kv *kv, struct arena *arena, str own_key)
{
    struct kv_txn *txn;
    uint64_t count = 0;
    struct err *err;
    str value;

    TRY(kv_begin(kv, KV_WRITE, arena, &txn));
    err = kv_get(txn, S("counter"), &value);
    if (!err && value.p && !str_to_u64(value, &count))
        err = err_make(&fault_corrupt, "not a number");
    if (!err)
        err = kv_put(txn, S("counter"), arena_printf(arena, "%llu", (unsigned long long)count + 1));
    if (!err)
        err = kv_put(txn, own_key, value.p ? value : S("none"));
    if (err) {
        kv_abort(txn);
        return err;
    }
    return kv_commit(txn);
}

static ERR sees_own_write(struct kv *kv, struct arena *arena, str own_key)
{
    struct kv_txn *txn;
    struct err *err;
    str value;

    TRY(kv_begin(kv, KV_READ, arena, &txn));
    err = kv_get(txn, own_key, &value);
    kv_abort(txn);
    if (!err && !value.p)
        err = err_make(&fault_missing, "an acknowledged row can't be read");
    return err;
}

static void *write_rounds(void *arg)
{
    struct writer *writer = arg;
    struct arena arena = {0};

    for (unsigned i = 0; i < ROUNDS; i++) {
        str key = arena_printf(&arena, "row-%u-%u", writer->number, i);
        struct err *err = add_one(writer->kv, &arena, key);

        if (!err)
            err = sees_own_write(writer->kv, &arena, key);
        if (err)
            atomic_fetch_add(writer->failures, 1);
        arena_reset(&arena);
    }
    arena_done(&arena);
    return NULL;
}

static void many_writers(const struct suite_engine *engine, struct kv *kv)
{
    pthread_t threads[WRITERS];
    struct writer writers[WRITERS];
    atomic_uint failures = 0;
    struct kv_txn *txn;

    (void)engine;
    for (unsigned i = 0; i < WRITERS; i++) {
        writers[i] = (struct writer){kv, i, &failures};
        REQUIRE(pthread_create(&threads[i], NULL, write_rounds, &writers[i]) == 0);
    }
    for (unsigned i = 0; i < WRITERS; i++)
        pthread_join(threads[i], NULL);
    CHECK_INT(atomic_load(&failures), 0);
    CHECK_STR(read_one(kv, S("counter")), arena_printf(unit_arena(), "%d", WRITERS * ROUNDS));
    txn = begin(kv, KV_READ);
    for (unsigned i = 0; i < WRITERS * ROUNDS; i++)
        CHECK(get(txn, arena_printf(unit_arena(), "row-%u-%u", i / ROUNDS, i % ROUNDS)).p);
    kv_abort(txn);
}

TEST(kv_many_writers_take_turns_and_lose_nothing)
{
    with_each(many_writers);
}

/* Random operations against a model: an array of what each of 200 keys holds. */
enum { MODEL_KEYS = 200, MODEL_STEPS = 3000 };

struct model {
    int committed[MODEL_KEYS], own[MODEL_KEYS]; /* 0: absent */
    uint64_t dice;
    int next_value;
};

static unsigned roll(struct model *model, unsigned sides)
{
    model->dice = model->dice * 6364136223846793005 + 1442695040888963407;
    return (unsigned)(model->dice >> 33) % sides;
}

/* Of different lengths, so that some are prefixes of others. */
static str model_key(unsigned i)
{
    return arena_printf(unit_arena(), i % 3 ? "k%u" : "k%u\1x", i / 3 + (i % 3) * 1000);
}

static bool model_matches(struct kv_txn *txn, const int *want, struct model *model)
{
    str from = model_key(roll(model, MODEL_KEYS)),
        to = roll(model, 4) ? model_key(roll(model, MODEL_KEYS)) : STR_NONE;
    enum kv_order order = roll(model, 2) ? KV_ASCENDING : KV_DESCENDING;
    struct kv_cursor *cursor;
    str key, value, before = STR_NONE;
    unsigned rows = 0, expected = 0;
    bool found = true, ok = true;

    for (unsigned i = 0; i < MODEL_KEYS; i++)
        expected += want[i] && str_cmp(model_key(i), from) >= 0 && (!to.p || str_cmp(model_key(i), to) < 0);
    ok &= CHECK_OK(kv_scan(txn, from, to, order, &cursor));
    while (ok && CHECK_OK(kv_next(cursor, &found, &key, &value)) && found) {
        unsigned i = 0;
        int sign = before.p ? str_cmp(before, key) : 0;

        while (i < MODEL_KEYS && !str_eq(model_key(i), key))
            i++;
        ok &= CHECK(i < MODEL_KEYS) && CHECK(str_eq(value, arena_printf(unit_arena(), "%d", want[i])));
        ok &= CHECK(!before.p || (order == KV_ASCENDING ? sign < 0 : sign > 0));
        before = arena_str(unit_arena(), key);
        rows++;
    }
    kv_cursor_done(cursor);
    return ok && CHECK_INT(rows, expected);
}

static bool model_step(struct kv *kv, struct model *model)
{
    struct kv_txn *txn = begin(kv, KV_WRITE);
    bool ok = txn != NULL;

    memcpy(model->own, model->committed, sizeof model->own);
    for (unsigned n = roll(model, 12); ok && n; n--) {
        unsigned i = roll(model, MODEL_KEYS);
        int want = model->own[i];
        str value = get(txn, model_key(i));

        ok &= CHECK(want ? str_eq(value, arena_printf(unit_arena(), "%d", want)) : !value.p);
        model->own[i] = roll(model, 3) ? ++model->next_value : 0;
        if (model->own[i])
            ok &= CHECK_OK(kv_put(txn, model_key(i), arena_printf(unit_arena(), "%d", model->own[i])));
        else
            ok &= CHECK_OK(kv_delete(txn, model_key(i)));
    }
    if (ok && roll(model, 8) == 0)
        ok &= model_matches(txn, model->own, model);
    if (roll(model, 5)) {
        ok &= CHECK_OK(kv_commit(txn));
        memcpy(model->committed, model->own, sizeof model->own);
    } else {
        kv_abort(txn);
    }
    return ok;
}

TEST(kv_random_operations_match_a_model)
{
    for (unsigned e = 0; e < ENGINES; e++) {
        struct kv *kv = open_kv(&engines[e]);
        struct model *model = arena_new(unit_arena(), struct model);

        model->dice = unit_seed();
        for (unsigned step = 0; kv && step < MODEL_STEPS / 10; step++) {
            struct kv_txn *txn;
            bool ok = model_step(kv, model);

            if (engines[e].keeps && roll(model, 100) == 0) {
                kv_close(kv);
                kv = open_kv(&engines[e]);
            }
            if (!ok || !kv)
                break;
            if (roll(model, 10))
                continue;
            txn = begin(kv, KV_READ);
            ok = model_matches(txn, model->committed, model);
            kv_abort(txn);
            if (!ok)
                break;
        }
        kv_close(kv);
    }
}
