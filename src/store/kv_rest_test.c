/* An engine that has rested goes on as before; which transactions have actions. */
#include <string.h>

#include "store/kv.h"
#include "store/kv_engine.h"
#include "test/unit.h"

enum { ROW_SIZE = 64 * 1024, ROWS = 32 }; /* more than what the engine leaves in its log */

static char bytes[ROW_SIZE];

static str row_key(unsigned i)
{
    return arena_printf(unit_arena(), "row %02u", i);
}

static void write_rows(void *store, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++) {
        struct kv_change change = {row_key(i), {bytes, ROW_SIZE - i}};
        bool usable;

        CHECK_OK(kv_rocks.apply(store, &change, 1, &usable));
    }
}

static void check_rows(void *store, unsigned n)
{
    void *view;
    str value;

    REQUIRE_OK(kv_rocks.view(store, &view));
    for (unsigned i = 0; i < n; i++) {
        REQUIRE_OK(kv_rocks.get(view, row_key(i), unit_arena(), &value));
        CHECK(value.p && str_eq(value, (str){bytes, ROW_SIZE - i}));
    }
    kv_rocks.view_done(store, view);
}

TEST(rocks_rests_and_goes_on)
{
    str path = arena_printf(unit_arena(), "%.*s/rocks", STR_ARG(unit_directory()));
    void *store;

    memset(bytes, 'r', sizeof bytes);
    REQUIRE_OK(kv_rocks.open(path, &store));
    kv_rocks.rest(store);
    write_rows(store, 0, ROWS / 2);
    kv_rocks.rest(store);
    write_rows(store, ROWS / 2, ROWS);
    kv_rocks.rest(store);
    kv_rocks.rest(store);
    check_rows(store, ROWS);
    kv_rocks.close(store);
    REQUIRE_OK(kv_rocks.open(path, &store));
    check_rows(store, ROWS);
    kv_rocks.close(store);
}

static void count(void *arg)
{
    ++*(unsigned *)arg;
}

TEST(a_transaction_knows_of_its_actions)
{
    struct kv_txn *txn;
    unsigned counted = 0;
    struct kv *kv;

    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK(!kv_txn_acts(txn));
    kv_after_commit(txn, count, &counted);
    CHECK(kv_txn_acts(txn));
    CHECK_OK(kv_commit(txn));
    CHECK_INT(counted, 1);
    kv_close(kv);
}
