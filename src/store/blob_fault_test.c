/* Blobs under a system that fails: the n-th operation, for every n, and each way to fail. */
#include "store/blob_fault.h"

#include <string.h>

#include "os/fault.h"
#include "store/blob_front.h"
#include "store/kv_fault.h"
#include "test/unit.h"

enum { BLOB_SIZE = 3 * BLOB_BLOCK_SIZE + 5000 };

static str pattern(void)
{
    char *p = arena_alloc(unit_arena(), BLOB_SIZE);

    for (size_t i = 0; i < BLOB_SIZE; i++)
        p[i] = (char)(i * 2654435761U >> 13);
    return (str){p, BLOB_SIZE};
}

static ERR write_pieces(struct blob_writer *writer, str bytes)
{
    TRY(blob_reserve(writer, bytes.n));
    for (; bytes.n; bytes = str_skip(bytes, 50000))
        TRY(blob_write(writer, str_take(bytes, 50000)));
    return NULL;
}

static ERR write_blob(struct blobs *blobs, str bytes, struct blob_id *id)
{
    struct blob_writer *writer;
    struct err *err;
    uint64_t size;

    TRY(blob_stage(blobs, &writer));
    err = write_pieces(writer, bytes);
    if (err) {
        blob_abandon(writer);
        return err;
    }
    return blob_seal(writer, id, &size);
}

static ERR read_blob(struct blobs *blobs, struct blob_id id, str *out)
{
    struct blob_reader *reader;
    struct err *err;
    char *bytes;

    TRY(blob_open(blobs, id, &reader));
    bytes = arena_alloc(unit_arena(), blob_size(reader));
    err = blob_read(reader, 0, bytes, blob_size(reader));
    *out = (str){bytes, blob_size(reader)};
    blob_close(reader);
    return err;
}

static ERR commit_ref(struct blobs *blobs, struct kv *kv, struct blob_id id)
{
    struct kv_txn *txn;
    struct err *err;

    TRY(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    err = blob_ref(blobs, txn, id);
    if (!err)
        return kv_commit(txn);
    kv_abort(txn);
    return err;
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

/* One life of the store: writes, references and reads a blob while the system fails as planned. */
static ERR live(struct blobs *blobs, struct kv *kv, str bytes, struct blob_id *id, bool *acknowledged)
{
    struct err *err;
    str back;

    TRY(write_blob(blobs, bytes, id));
    err = commit_ref(blobs, kv, *id);
    blob_discard(blobs, *id);
    TRY(err);
    *acknowledged = true;
    TRY(read_blob(blobs, *id, &back));
    CHECK(back.n == bytes.n && memcmp(back.p, bytes.p, bytes.n) == 0);
    return NULL;
}

/* Whether the plan struck. */
static bool live_under(struct fault_plan plan, str path, struct kv *kv)
{
    str bytes = pattern(), back;
    struct blobs *blobs = NULL;
    struct blob_id id;
    bool acknowledged = false, struck;
    uint64_t removed;
    struct err *err;

    fault_arm(plan);
    err = blobs_open(&blob_files, path, &blobs);
    if (!err)
        err = live(blobs, kv, bytes, &id, &acknowledged);
    struck = fault_disarm();
    if (!struck && plan.effect != FAULT_FLIP)
        CHECK_OK(err);
    if (err && plan.effect == FAULT_FULL)
        CHECK_FAULT(err, &fault_full);
    if (err && plan.effect == FAULT_FLIP)
        CHECK_FAULT(err, &fault_corrupt);
    blobs_close(blobs);

    /* After the restart: all that was acknowledged, and once collected nothing else. */
    if (!CHECK_OK(blobs_open(&blob_files, path, &blobs)))
        return false;
    CHECK_OK(blob_collect(blobs, kv, &removed));
    CHECK_INT(count_blobs(blobs), acknowledged);
    if (acknowledged && CHECK_OK(read_blob(blobs, id, &back)))
        CHECK(back.n == bytes.n && memcmp(back.p, bytes.p, bytes.n) == 0);
    blobs_close(blobs);
    return struck;
}

static void every_operation_fails_once(enum fault_effect effect, bool lasting)
{
    bool struck = true;

    for (uint64_t n = 1; struck; n++) {
        str path = arena_printf(unit_arena(), "%.*s/%d-%d-%llu", STR_ARG(unit_directory()), effect, lasting,
                                (unsigned long long)n);
        struct kv *kv;

        REQUIRE(n < 100);
        REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
        struck = live_under((struct fault_plan){.at = n, .effect = effect, .lasting = lasting}, path, kv);
        kv_close(kv);
    }
}

TEST(blob_fault_refused_operations_lose_nothing)
{
    every_operation_fails_once(FAULT_REFUSE, false);
    every_operation_fails_once(FAULT_REFUSE, true);
}

TEST(blob_fault_full_disk_loses_nothing)
{
    every_operation_fails_once(FAULT_FULL, true);
}

TEST(blob_fault_short_writes_lose_nothing)
{
    every_operation_fails_once(FAULT_SHORT, false);
}

TEST(blob_fault_flipped_bits_are_seen)
{
    every_operation_fails_once(FAULT_FLIP, false);
}

TEST(blob_fault_over_any_engine)
{
    static const struct blob_engine *const engines[] = {&blob_memory, &blob_files};

    for (unsigned e = 0; e < 2; e++) {
        str path = arena_printf(unit_arena(), "%.*s/%u", STR_ARG(unit_directory()), e), back;
        struct blob_fault_plan plan = {.flips = false};
        struct blobs *blobs;
        struct kv *kv;
        bool struck = true;

        REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
        REQUIRE_OK(blob_fault_open(engines[e], path, &plan, &blobs));
        for (uint64_t n = 1; struck && n < 100; n++) {
            struct blob_id id;
            bool acknowledged = false;
            struct err *err;

            atomic_store(&plan.count, 0);
            atomic_store(&plan.strikes, 0);
            plan.at = n;
            err = live(blobs, kv, pattern(), &id, &acknowledged);
            struck = atomic_load(&plan.strikes) > 0;
            CHECK(struck == (err != NULL));
            plan.at = 0;
            if (acknowledged)
                CHECK_OK(read_blob(blobs, id, &back));
        }
        CHECK(!struck);
        blobs_close(blobs);
        kv_close(kv);
    }
}

/* A commit after whose failure nobody knows what is on the disk: the blob stays until a restart has told. */
TEST(blob_fault_unknown_commit_keeps_the_blob)
{
    struct kv_fault_plan plan = {.at = 1, .about = KV_BIT(KV_APPLY), .applied = true};
    struct blobs *blobs;
    struct blob_id id;
    uint64_t removed;
    struct kv *kv;
    str back;

    REQUIRE_OK(kv_fault_open(&kv_mem, S(""), &plan, &kv));
    REQUIRE_OK(blobs_open(&blob_memory, S(""), &blobs));
    REQUIRE_OK(write_blob(blobs, pattern(), &id));
    CHECK_FAULT(commit_ref(blobs, kv, id), &fault_io);
    blob_discard(blobs, id);
    CHECK_OK(blob_collect(blobs, kv, &removed));
    CHECK_OK(read_blob(blobs, id, &back));
    blobs_close(blobs);
    kv_close(kv);
}
