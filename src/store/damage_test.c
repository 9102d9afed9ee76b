/* A disk that has changed a bit, in any file of a store: an error, or all rows as they were written; never
 * a row that is wrong or gone without a word. */
#include <string.h>

#include "os/file.h"
#include "store/kv.h"
#include "test/unit.h"

enum { ROWS = 40, FILES_MAX = 32, FILE_SIZE_MAX = 4 * 1024 * 1024 };

struct snapshot {
    str names[FILES_MAX], bytes[FILES_MAX]; /* names relative to the folder copied */
    unsigned n;
    str folder;
};

static str row_key(unsigned i)
{
    return arena_printf(unit_arena(), "key-%03u", i);
}

static str row_value(unsigned i)
{
    return arena_printf(unit_arena(), "value-%u-%u", i, i * 7919);
}

static void put(struct kv *kv, unsigned i)
{
    struct kv_txn *txn;

    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK_OK(kv_put(txn, row_key(i), row_value(i)));
    CHECK_OK(kv_commit(txn));
}

static ERR copy_file(void *arg, str name, bool is_directory)
{
    struct snapshot *all = arg;
    str path = arena_printf(unit_arena(), "%.*s/%.*s", STR_ARG(all->folder), STR_ARG(name));

    if (is_directory)
        return NULL;
    if (all->n == FILES_MAX)
        return err_make(&fault_limit, "too many files");
    all->names[all->n] = arena_str(unit_arena(), name);
    TRY(file_load(path, FILE_SIZE_MAX, unit_arena(), &all->bytes[all->n]));
    all->n++;
    return NULL;
}

static ERR write_file(str path, str bytes)
{
    struct err *err;
    int descriptor;

    TRY(file_open(path, FILE_CREATE_NEW, &descriptor));
    err = file_write_at(descriptor, 0, bytes);
    file_close(descriptor);
    return err;
}

/* Writes the files to a new folder, one bit of one of them changed. */
static void restore(const struct snapshot *all, str folder, unsigned file, size_t at)
{
    REQUIRE_OK(file_make_directories(folder));
    for (unsigned i = 0; i < all->n; i++) {
        char *bytes = (char *)(uintptr_t)arena_str(unit_arena(), all->bytes[i]).p;

        if (i == file)
            bytes[at] ^= (char)(1 << at % 8);
        CHECK_OK(write_file(arena_printf(unit_arena(), "%.*s/%.*s", STR_ARG(folder), STR_ARG(all->names[i])),
                            (str){bytes, all->bytes[i].n}));
    }
}

static ERR read_all(struct kv *kv)
{
    struct kv_cursor *cursor;
    unsigned rows = 0;
    struct kv_txn *txn;
    struct err *err = NULL;
    bool found = true;
    str key, value;

    TRY(kv_begin(kv, KV_READ, unit_arena(), &txn));
    for (unsigned i = 0; i < ROWS && !err; i++) {
        err = kv_get(txn, row_key(i), &value);
        if (!err)
            CHECK_STR(value, row_value(i));
    }
    if (!err)
        err = kv_scan(txn, S(""), STR_NONE, KV_ASCENDING, &cursor);
    while (!err && found) {
        err = kv_next(cursor, &found, &key, &value);
        rows += !err && found;
    }
    if (!err)
        CHECK_INT(rows, ROWS);
    kv_abort(txn);
    return err;
}

/* Half of the rows where a closed store keeps them, half in its log, as if the process had been killed. */
static bool make_snapshot(const struct kv_engine *engine, str folder, str path, struct snapshot *all)
{
    struct kv *kv;

    for (unsigned half = 0; half < 2; half++) {
        if (!CHECK_OK(kv_open(engine, path, &kv)))
            return false;
        for (unsigned i = 0; i < ROWS / 2; i++)
            put(kv, half * ROWS / 2 + i);
        all->folder = folder;
        if (half)
            CHECK_OK(file_list(folder, copy_file, all));
        kv_close(kv);
    }
    return true;
}

/* The path within the folder is "" for an engine whose store is a folder. */
static void flip_bits(const struct kv_engine *engine, const char *name, unsigned flips)
{
    struct snapshot *all = arena_new(unit_arena(), struct snapshot);
    str folder = arena_concat(unit_arena(), unit_directory(), S("/whole"));
    uint64_t dice = unit_seed();
    unsigned noticed = 0;

    if (!make_snapshot(engine, folder, arena_printf(unit_arena(), "%.*s%s", STR_ARG(folder), name), all))
        return;
    for (unsigned i = 0; i < flips; i++) {
        str copy = arena_printf(unit_arena(), "%.*s/copy-%u", STR_ARG(unit_directory()), i);
        unsigned file = i % all->n;
        struct kv *kv = NULL;
        struct err *err;

        dice = dice * 6364136223846793005 + 1442695040888963407;
        restore(all, copy, all->bytes[file].n ? file : all->n,
                all->bytes[file].n ? (dice >> 33) % all->bytes[file].n : 0);
        err = kv_open(engine, arena_printf(unit_arena(), "%.*s%s", STR_ARG(copy), name), &kv);
        if (!err)
            err = read_all(kv);
        /* A bit of a file's name in another file makes the engine look for what isn't there. */
        if (err)
            CHECK(err->fault == &fault_corrupt || err->fault == &fault_io);
        noticed += err != NULL;
        kv_close(kv);
    }
    CHECK(noticed > 0);
}

TEST(damage_to_sqlite_is_noticed)
{
    flip_bits(&kv_sqlite, "/kv", 24);
}

TEST(damage_to_rocks_is_noticed)
{
    flip_bits(&kv_rocks, "", 18);
}
