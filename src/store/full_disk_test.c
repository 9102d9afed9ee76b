/* A disk that is really full: a file system of a few MiB in memory. Only root can mount one. */
#include <stdio.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/blob.h"
#include "store/kv.h"
#include "test/unit.h"

enum { VALUE_SIZE = 64 * 1024, ROWS_MAX = 2000 };

static str mount_point(void)
{
    return arena_printf(unit_arena(), "%.*s/full", STR_ARG(unit_directory()));
}

static bool mount_small(const char *options)
{
    return mkdir(arena_cstr(unit_arena(), mount_point()), 0700) == 0 &&
           mount("tmpfs", arena_cstr(unit_arena(), mount_point()), "tmpfs", 0, options) == 0;
}

static void unmount(void)
{
    CHECK(umount2(arena_cstr(unit_arena(), mount_point()), MNT_DETACH) == 0);
}

static str row_key(unsigned i)
{
    return arena_printf(unit_arena(), "%08u", i);
}

static ERR put(struct kv *kv, str key, size_t n)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct kv_txn *txn;
    struct err *err;

    TRY(kv_begin(kv, KV_WRITE, &arena, &txn));
    err = kv_put(txn, key, (str){arena_alloc(&arena, n), n});
    if (!err)
        return kv_commit(txn);
    kv_abort(txn);
    return err;
}

static void all_there(struct kv *kv, unsigned rows)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct kv_txn *txn;
    str value;

    if (!CHECK_OK(kv_begin(kv, KV_READ, &arena, &txn)))
        return;
    for (unsigned i = 0; i < rows; i++)
        CHECK(CHECK_OK(kv_get(txn, row_key(i), &value)) && value.n == VALUE_SIZE);
    CHECK_OK(kv_get(txn, row_key(rows), &value));
    CHECK(!value.p);
    kv_abort(txn);
}

/* Writes until it is full: a clear error, nothing acknowledged lost, and it works again once there is
 * space. */
static void fill(const struct kv_engine *engine, const char *name)
{
    str path = arena_printf(unit_arena(), "%.*s/%s", STR_ARG(mount_point()), name);
    struct err *err = NULL;
    unsigned rows = 0;
    struct kv *kv;

    REQUIRE_OK(kv_open(engine, path, &kv));
    while (!err && rows < ROWS_MAX) {
        err = put(kv, row_key(rows), VALUE_SIZE);
        rows += !err;
    }
    CHECK_FAULT(err, &fault_full);
    CHECK(rows > 10 && rows < ROWS_MAX);
    CHECK_FAULT(put(kv, row_key(rows), VALUE_SIZE), &fault_full);
    all_there(kv, rows);
    CHECK(mount("tmpfs", arena_cstr(unit_arena(), mount_point()), "tmpfs", MS_REMOUNT, "size=200m") == 0);
    kv_close(kv);
    REQUIRE_OK(kv_open(engine, path, &kv));
    all_there(kv, rows);
    for (unsigned i = 0; i < 20; i++)
        CHECK_OK(put(kv, row_key(rows + i), VALUE_SIZE));
    all_there(kv, rows + 20);
    kv_close(kv);
}

static void with_small_disk(const struct kv_engine *engine, const char *name)
{
    if (geteuid() != 0 || !mount_small("size=24m")) {
        printf("    (not run: no permission to mount)\n");
        return;
    }
    fill(engine, name);
    unmount();
}

TEST(full_disk_sqlite)
{
    with_small_disk(&kv_sqlite, "sqlite");
}

TEST(full_disk_rocks)
{
    with_small_disk(&kv_rocks, "rocks");
}

static ERR write_blob(struct blobs *blobs, size_t n)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct blob_writer *writer;
    struct blob_id id;
    struct err *err;
    uint64_t size;

    TRY(blob_stage(blobs, &writer));
    err = blob_write(writer, (str){arena_alloc(&arena, n), n});
    if (!err)
        return blob_seal(writer, &id, &size);
    blob_abandon(writer);
    return err;
}

TEST(full_disk_blobs)
{
    struct blobs *blobs;
    struct err *err = NULL;
    unsigned written = 0;

    if (geteuid() != 0 || !mount_small("size=4m")) {
        printf("    (not run: no permission to mount)\n");
        return;
    }
    if (CHECK_OK(blobs_open(&blob_files, arena_concat(unit_arena(), mount_point(), S("/blobs")), &blobs))) {
        while (!err && written < 100) {
            err = write_blob(blobs, 300000);
            written += !err;
        }
        CHECK_FAULT(err, &fault_full);
        CHECK(written > 5 && written < 20);
        /* What failed has left nothing behind. */
        CHECK_OK(write_blob(blobs, 1000));
        blobs_close(blobs);
    }
    unmount();
}
