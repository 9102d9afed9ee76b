/* What blob.h promises, over every engine. */
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "store/blob_front.h"
#include "test/unit.h"

static const struct suite_engine {
    const char *name;
    const struct blob_engine *engine;
    bool keeps;
} engines[] = {{"memory", &blob_memory, false}, {"files", &blob_files, true}};

enum { ENGINES = sizeof engines / sizeof *engines };

struct fixture {
    const struct suite_engine *engine;
    struct blobs *blobs;
    struct kv *kv;
};

static str path_of(const struct suite_engine *engine)
{
    return arena_printf(unit_arena(), "%.*s/%s", STR_ARG(unit_directory()), engine->name);
}

static void with_each(void (*test)(struct fixture *fixture))
{
    for (unsigned i = 0; i < ENGINES; i++) {
        struct fixture fixture = {.engine = &engines[i]};

        if (!CHECK_OK(blobs_open(engines[i].engine, path_of(&engines[i]), &fixture.blobs)))
            continue;
        if (CHECK_OK(kv_open(&kv_mem, S(""), &fixture.kv)))
            test(&fixture);
        blobs_close(fixture.blobs);
        kv_close(fixture.kv);
    }
}

/* Bytes that tell their place. */
static str pattern(size_t n)
{
    char *p = arena_alloc(unit_arena(), n + 1);
    uint64_t dice = 1;

    for (size_t i = 0; i < n; i++) {
        dice = dice * 6364136223846793005 + 1442695040888963407;
        p[i] = (char)(dice >> 56);
    }
    return (str){p, n};
}

static bool write_blob(struct blobs *blobs, str bytes, size_t piece, struct blob_id *id)
{
    struct blob_writer *writer;
    uint64_t size = 0;

    if (!CHECK_OK(blob_stage(blobs, &writer)))
        return false;
    CHECK_OK(blob_reserve(writer, bytes.n));
    for (str rest = bytes; rest.n; rest = str_skip(rest, piece)) {
        if (!CHECK_OK(blob_write(writer, str_take(rest, piece)))) {
            blob_abandon(writer);
            return false;
        }
    }
    return CHECK_OK(blob_seal(writer, id, &size)) && CHECK_INT(size, bytes.n);
}

static bool blob_holds(struct blobs *blobs, struct blob_id id, str want)
{
    struct blob_reader *reader;
    char *bytes = arena_alloc(unit_arena(), want.n + 1);
    bool ok;

    if (!CHECK_OK(blob_open(blobs, id, &reader)))
        return false;
    ok = CHECK_INT(blob_size(reader), want.n) && CHECK_OK(blob_verify(reader, 0, want.n)) &&
         CHECK_OK(blob_read(reader, 0, bytes, want.n)) && CHECK(memcmp(bytes, want.p, want.n) == 0);
    blob_close(reader);
    return ok;
}

static bool blob_exists(struct blobs *blobs, struct blob_id id)
{
    struct blob_reader *reader;
    struct err *err = blob_open(blobs, id, &reader);

    if (err)
        return !CHECK_FAULT(err, &fault_missing);
    blob_close(reader);
    return true;
}

static ERR count_one(void *arg, struct blob_id id, uint64_t size)
{
    unsigned *count = arg;

    (void)id;
    (void)size;
    ++*count;
    return NULL;
}

static unsigned count_blobs(struct blobs *blobs)
{
    unsigned count = 0;

    CHECK_OK(blob_each(blobs, count_one, &count));
    return count;
}

static struct kv_txn *begin(struct fixture *fixture)
{
    struct kv_txn *txn = NULL;

    CHECK_OK(kv_begin(fixture->kv, KV_WRITE, unit_arena(), &txn));
    return txn;
}

static void refer(struct fixture *fixture, struct blob_id id)
{
    struct kv_txn *txn = begin(fixture);

    CHECK_OK(blob_ref(fixture->blobs, txn, id));
    CHECK_OK(kv_commit(txn));
}

static void unrefer(struct fixture *fixture, struct blob_id id)
{
    struct kv_txn *txn = begin(fixture);

    CHECK_OK(blob_unref(fixture->blobs, txn, id));
    CHECK_OK(kv_commit(txn));
}

static void sizes(struct fixture *fixture)
{
    static const size_t all[] = {0,     1,         4095,    65535,          65536,
                                 65537, 2 * 65536, 1 << 20, 3 * 65536 + 17, 64 * 65536 + 1};
    static const size_t pieces[] = {SIZE_MAX, 7777, 32768, 65536, 100000};

    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        str bytes = pattern(all[i]);

        for (size_t k = 0; k < sizeof pieces / sizeof *pieces; k++) {
            struct blob_id id;

            if (write_blob(fixture->blobs, bytes, pieces[k], &id))
                CHECK(blob_holds(fixture->blobs, id, bytes));
        }
    }
    CHECK_INT(count_blobs(fixture->blobs), sizeof all / sizeof *all * (sizeof pieces / sizeof *pieces));
}

TEST(blob_holds_what_was_written)
{
    with_each(sizes);
}

static void ranges(struct fixture *fixture)
{
    str bytes = pattern(5 * BLOB_BLOCK_SIZE + 1234);
    char *room = arena_alloc(unit_arena(), bytes.n);
    struct blob_reader *reader;
    struct blob_id id;
    uint64_t dice = unit_seed();

    REQUIRE(write_blob(fixture->blobs, bytes, SIZE_MAX, &id));
    REQUIRE_OK(blob_open(fixture->blobs, id, &reader));
    for (int i = 0; i < 300; i++) {
        size_t offset, n;

        dice = dice * 6364136223846793005 + 1442695040888963407;
        offset = (size_t)(dice >> 33) % (bytes.n + 1);
        dice = dice * 6364136223846793005 + 1442695040888963407;
        n = (size_t)(dice >> 33) % (bytes.n - offset + 1);
        CHECK_OK(blob_read(reader, offset, room, n));
        CHECK(memcmp(room, bytes.p + offset, n) == 0);
        CHECK_OK(blob_verify(reader, offset, n));
    }
    CHECK(blob_descriptor(reader) >= 0);
    CHECK(pread(blob_descriptor(reader), room, bytes.n, 0) == (ssize_t)bytes.n &&
          memcmp(room, bytes.p, bytes.n) == 0);
    blob_close(reader);
}

TEST(blob_ranges_and_descriptor)
{
    with_each(ranges);
}

static void references(struct fixture *fixture)
{
    struct blobs *blobs = fixture->blobs;
    struct blob_id id, other = {{9}};
    struct blob_reader *reader;
    struct kv_txn *txn;
    char bytes[3];

    REQUIRE(write_blob(blobs, S("abc"), SIZE_MAX, &id));
    refer(fixture, id);
    blob_discard(blobs, id);
    CHECK(blob_exists(blobs, id));
    refer(fixture, id);
    unrefer(fixture, id);
    CHECK(blob_exists(blobs, id));
    txn = begin(fixture);
    CHECK_OK(blob_unref(blobs, txn, id));
    kv_abort(txn);
    CHECK(blob_exists(blobs, id));
    /* Given up and taken again in one transaction, either way round. */
    txn = begin(fixture);
    CHECK_OK(blob_unref(blobs, txn, id));
    CHECK_OK(blob_ref(blobs, txn, id));
    CHECK_OK(kv_commit(txn));
    txn = begin(fixture);
    CHECK_OK(blob_ref(blobs, txn, id));
    CHECK_OK(blob_unref(blobs, txn, id));
    CHECK_OK(kv_commit(txn));
    REQUIRE_OK(blob_open(blobs, id, &reader));
    unrefer(fixture, id);
    CHECK(!blob_exists(blobs, id));
    CHECK_OK(blob_read(reader, 0, bytes, 3));
    CHECK_STR(((str){bytes, 3}), S("abc"));
    blob_close(reader);

    txn = begin(fixture);
    CHECK_FAULT(blob_unref(blobs, txn, id), &fault_corrupt);
    CHECK_FAULT(blob_ref(blobs, txn, id), &fault_missing);
    CHECK_FAULT(blob_ref(blobs, txn, other), &fault_missing);
    kv_abort(txn);
    CHECK_INT(blobs->states.n, 0);
}

TEST(blob_references_keep_it)
{
    with_each(references);
}

static void discards(struct fixture *fixture)
{
    struct blobs *blobs = fixture->blobs;
    struct blob_writer *writer;
    struct blob_id id;
    struct kv_txn *txn;

    REQUIRE_OK(blob_stage(blobs, &writer));
    CHECK_OK(blob_write(writer, S("half")));
    blob_abandon(writer);
    CHECK_INT(count_blobs(blobs), 0);
    REQUIRE(write_blob(blobs, S("abc"), SIZE_MAX, &id));
    blob_discard(blobs, id);
    CHECK(!blob_exists(blobs, id));
    REQUIRE(write_blob(blobs, S("abc"), SIZE_MAX, &id));
    txn = begin(fixture);
    CHECK_OK(blob_ref(blobs, txn, id));
    kv_abort(txn);
    CHECK(blob_exists(blobs, id));
    blob_discard(blobs, id);
    CHECK(!blob_exists(blobs, id));
    blob_discard(blobs, id);
    REQUIRE(write_blob(blobs, S("abc"), SIZE_MAX, &id));
    txn = begin(fixture);
    CHECK_OK(blob_ref(blobs, txn, id));
    CHECK_OK(blob_unref(blobs, txn, id));
    CHECK_OK(kv_commit(txn));
    CHECK(!blob_exists(blobs, id));
    CHECK_INT(blobs->states.n, 0);
}

TEST(blob_that_nobody_references_is_discarded)
{
    with_each(discards);
}

static void collects(struct fixture *fixture)
{
    struct blob_id kept, lost[3], fresh;
    uint64_t removed = 0;

    REQUIRE(write_blob(fixture->blobs, S("kept"), SIZE_MAX, &kept));
    refer(fixture, kept);
    for (int i = 0; i < 3; i++)
        REQUIRE(write_blob(fixture->blobs, S("lost"), SIZE_MAX, &lost[i]));
    CHECK_OK(blob_collect(fixture->blobs, fixture->kv, &removed));
    CHECK_INT(removed, 0);
    if (!fixture->engine->keeps)
        return;
    blobs_close(fixture->blobs);
    fixture->blobs = NULL;
    REQUIRE_OK(blobs_open(fixture->engine->engine, path_of(fixture->engine), &fixture->blobs));
    REQUIRE(write_blob(fixture->blobs, S("fresh"), SIZE_MAX, &fresh));
    CHECK_OK(blob_collect(fixture->blobs, fixture->kv, &removed));
    CHECK_INT(removed, 3);
    CHECK(blob_holds(fixture->blobs, kept, S("kept")) && blob_holds(fixture->blobs, fresh, S("fresh")));
    CHECK(!blob_exists(fixture->blobs, lost[0]) && !blob_exists(fixture->blobs, lost[2]));
}

TEST(blob_collect_removes_what_a_crash_left)
{
    with_each(collects);
}

/* Changes one byte of the only blob in the directory. */
static void damage(str directory, struct blob_id id, off_t at)
{
    char name[BLOB_NAME_SIZE], byte = 0;
    str path;
    int descriptor;

    blob_name(id, name);
    path = arena_printf(unit_arena(), "%.*s/%.2s/%s", STR_ARG(directory), name, name + 2);
    descriptor = open(arena_cstr(unit_arena(), path), O_RDWR);
    CHECK(descriptor >= 0 && pread(descriptor, &byte, 1, at) == 1);
    byte ^= 4;
    CHECK(pwrite(descriptor, &byte, 1, at) == 1);
    close(descriptor);
}

static void damaged_at(struct blobs *blobs, str directory, str bytes, size_t at)
{
    char *room = arena_alloc(unit_arena(), bytes.n);
    struct blob_reader *reader;
    struct blob_id id;
    struct err *err;

    REQUIRE(write_blob(blobs, bytes, SIZE_MAX, &id));
    damage(directory, id, (off_t)at);
    err = blob_open(blobs, id, &reader);
    if (!err) {
        CHECK(at < bytes.n);
        CHECK_FAULT(blob_verify(reader, 0, bytes.n), &fault_corrupt);
        CHECK_FAULT(blob_verify(reader, at, 1), &fault_corrupt);
        if (at >= BLOB_BLOCK_SIZE)
            CHECK_OK(blob_read(reader, 0, room, BLOB_BLOCK_SIZE));
        err = blob_read(reader, 0, room, bytes.n);
        blob_close(reader);
    }
    CHECK_FAULT(err, &fault_corrupt);
    blob_discard(blobs, id);
}

TEST(blob_damage_is_seen_wherever_it_is)
{
    static const size_t places[] = {
        0, 1, 40000, BLOB_BLOCK_SIZE - 1, BLOB_BLOCK_SIZE, 2 * BLOB_BLOCK_SIZE + 99};
    const struct suite_engine *files = &engines[1];
    str bytes = pattern(2 * BLOB_BLOCK_SIZE + 100), directory = path_of(files);
    size_t end = bytes.n + 3 * 4 + 40;
    struct blobs *blobs;

    REQUIRE_OK(blobs_open(files->engine, directory, &blobs));
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        damaged_at(blobs, directory, bytes, places[i]);
    for (size_t at = bytes.n; at < end; at++)
        damaged_at(blobs, directory, bytes, at);
    blobs_close(blobs);
}

TEST(blob_files_cut_short_are_seen)
{
    const struct suite_engine *files = &engines[1];
    str bytes = pattern(BLOB_BLOCK_SIZE + 100);
    struct blobs *blobs;
    struct blob_id id;

    REQUIRE_OK(blobs_open(files->engine, path_of(files), &blobs));
    REQUIRE(write_blob(blobs, bytes, SIZE_MAX, &id));
    for (size_t n = bytes.n + 47;; n = n > bytes.n ? n - 1 : n / 2) {
        struct blob_reader *reader;
        char name[BLOB_NAME_SIZE];
        str path;

        blob_name(id, name);
        path = arena_printf(unit_arena(), "%.*s/%.2s/%s", STR_ARG(path_of(files)), name, name + 2);
        CHECK(truncate(arena_cstr(unit_arena(), path), (off_t)n) == 0);
        CHECK_FAULT(blob_open(blobs, id, &reader), &fault_corrupt);
        if (!n)
            break;
    }
    blobs_close(blobs);
}
