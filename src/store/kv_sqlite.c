/* The engine on SQLite: one connection writes, others read, each in a transaction of its own. */
#include <assert.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "os/file.h"
#include "store/heap.h"
#include "store/kv_engine.h"
#include "store/mark.h"

enum {
    PAGE_SIZE = 8192,
    WRITER_CACHE_KIB = 4 * 1024, /* at most */
    READER_CACHE_KIB = 2 * 1024,
    READERS_KEPT = 8,          /* connections that wait for use; more are closed after it */
    CHECKPOINT_PAGES = 2048,   /* of the log, then they go into the main file */
    LOG_PAGES_MAX = 16 * 2048, /* then readers are waited for, a little, so that the log begins anew */
    WAIT_MS = 200 /* for others: readers before the log begins anew, a shell that has the file open */
};

/* By order: ascending, descending. */
static const char *const scan_sql[] = {
    [KV_ASCENDING] = "SELECT k, v, c FROM kv WHERE k >= ?1 AND k < ?2 ORDER BY k",
    [KV_DESCENDING] = "SELECT k, v, c FROM kv WHERE k >= ?1 AND k < ?2 ORDER BY k DESC",
};

struct walk;

/* A connection that reads: a view. */
struct reader {
    struct sqlite_store *store;
    sqlite3 *db;
    sqlite3_stmt *begin, *end, *get;
    struct walk *idle[2]; /* prepared scans for reuse, by order */
    struct reader *next;
};

struct walk {
    struct reader *reader;
    sqlite3_stmt *scan;
    struct kv_range range;
    char *sought; /* what the statement's bound points to after a seek */
    struct walk *next;
};

struct sqlite_store {
    char *path;
    char *past_all; /* sorts after every key */
    sqlite3 *db;
    sqlite3_stmt *begin, *put, *remove, *count, *commit, *rollback;
    uint64_t groups; /* so many have been applied */
    struct mark mark;
    int log_pages; /* in the log after the last commit */
    pthread_mutex_t lock;
    struct reader *idle;
    unsigned idle_n;
};

static ERR failed(const struct sqlite_store *store, const char *what, sqlite3 *db)
{
    int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    const struct fault *fault = &fault_io;

    if ((code & 0xff) == SQLITE_FULL)
        fault = &fault_full;
    else if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
        fault = &fault_corrupt;
    else if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        fault = &fault_busy;
    return err_make(fault, "%s %s: %s (%d)", what, store->path, db ? sqlite3_errmsg(db) : "no memory", code);
}

static bool run(sqlite3_stmt *statement)
{
    (void)sqlite3_step(statement);
    return sqlite3_reset(statement) == SQLITE_OK;
}

static bool prepare(sqlite3 *db, const char *sql, sqlite3_stmt **statement)
{
    return sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) == SQLITE_OK;
}

static bool configure(sqlite3 *db)
{
    char sql[256];

    snprintf(sql, sizeof sql,
             "PRAGMA page_size=%d; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-%d;"
             "PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit=%d",
             PAGE_SIZE, WRITER_CACHE_KIB, CHECKPOINT_PAGES * PAGE_SIZE);
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static int log_grew(void *arg, sqlite3 *db, const char *name, int pages)
{
    struct sqlite_store *store = arg;

    (void)db;
    (void)name;
    store->log_pages = pages;
    return SQLITE_OK;
}

/* A row's c is the CRC-32C of key and value, since SQLite has no checksums of its own. */
static const char schema[] =
    "CREATE TABLE IF NOT EXISTS kv (k BLOB PRIMARY KEY, v BLOB NOT NULL, c INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY CHECK (id = 0), store INTEGER, groups INTEGER);"
    "INSERT OR IGNORE INTO state VALUES (0, random(), 0)";

static bool open_writer(struct sqlite_store *store)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;

    if (sqlite3_open_v2(store->path, &store->db, flags, NULL) != SQLITE_OK)
        return false;
    sqlite3_extended_result_codes(store->db, 1);
    sqlite3_busy_timeout(store->db, WAIT_MS);
    if (!configure(store->db) || sqlite3_exec(store->db, schema, NULL, NULL, NULL) != SQLITE_OK)
        return false;
    sqlite3_wal_hook(store->db, log_grew, store);
    return prepare(store->db, "BEGIN IMMEDIATE", &store->begin) &&
           prepare(store->db, "REPLACE INTO kv VALUES (?1, ?2, ?3)", &store->put) &&
           prepare(store->db, "DELETE FROM kv WHERE k = ?1", &store->remove) &&
           prepare(store->db, "UPDATE state SET groups = ?1", &store->count) &&
           prepare(store->db, "COMMIT", &store->commit) && prepare(store->db, "ROLLBACK", &store->rollback);
}

/* Whether all that was acknowledged is there. */
static ERR check_mark(struct sqlite_store *store)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str path = arena_printf(&scratch, "%s.mark", store->path);
    sqlite3_stmt *state = NULL;
    uint64_t number = 0;

    if (prepare(store->db, "SELECT store, groups FROM state", &state) && sqlite3_step(state) == SQLITE_ROW) {
        number = (uint64_t)sqlite3_column_int64(state, 0);
        store->groups = (uint64_t)sqlite3_column_int64(state, 1);
    }
    if (sqlite3_finalize(state) != SQLITE_OK)
        return failed(store, "open", store->db);
    TRY(mark_open(path, number, &store->mark));
    return mark_check(&store->mark, path, store->groups);
}

static void walk_free(struct walk *walk)
{
    sqlite3_finalize(walk->scan);
    free(walk->sought);
    free(walk);
}

static void reader_free(struct reader *reader)
{
    for (int order = 0; order < 2; order++) {
        while (reader->idle[order]) {
            struct walk *walk = reader->idle[order];

            reader->idle[order] = walk->next;
            walk_free(walk);
        }
    }
    sqlite3_finalize(reader->begin);
    sqlite3_finalize(reader->end);
    sqlite3_finalize(reader->get);
    sqlite3_close(reader->db);
    free(reader);
}

static void sqlite_close(void *arg)
{
    struct sqlite_store *store = arg;

    while (store->idle) {
        struct reader *next = store->idle->next;

        reader_free(store->idle);
        store->idle = next;
    }
    sqlite3_finalize(store->begin);
    sqlite3_finalize(store->put);
    sqlite3_finalize(store->remove);
    sqlite3_finalize(store->count);
    sqlite3_finalize(store->commit);
    sqlite3_finalize(store->rollback);
    sqlite3_close(store->db);
    mark_close(&store->mark);
    pthread_mutex_destroy(&store->lock);
    free(store->past_all);
    free(store->path);
    free(store);
}

static ERR sqlite_open(str path, void **out)
{
    struct sqlite_store *store;
    size_t slash = str_rindex(path, '/');
    struct err *err;

    if (slash > 0 && slash < path.n)
        TRY(file_make_directories(str_take(path, slash)));
    store = heap_alloc(sizeof *store);
    store->path = heap_cstr(path);
    store->past_all = heap_alloc(KV_KEY_MAX + 1);
    memset(store->past_all, 0xff, KV_KEY_MAX + 1);
    pthread_mutex_init(&store->lock, NULL);
    store->mark.descriptor = -1;
    err = open_writer(store) ? check_mark(store) : failed(store, "open", store->db);
    if (err) {
        sqlite_close(store);
        return err;
    }
    *out = store;
    return NULL;
}

static uint32_t row_crc(str key, str value)
{
    return crc32c_of(value, crc32c_of(key, 0));
}

static bool change_row(struct sqlite_store *store, const struct kv_change *change)
{
    sqlite3_stmt *statement = change->value.p ? store->put : store->remove;
    bool ok;

    ok = sqlite3_bind_blob64(statement, 1, change->key.p, change->key.n, SQLITE_STATIC) == SQLITE_OK;
    if (ok && change->value.p)
        ok =
            sqlite3_bind_blob64(statement, 2, change->value.p, change->value.n, SQLITE_STATIC) == SQLITE_OK &&
            sqlite3_bind_int64(statement, 3, row_crc(change->key, change->value)) == SQLITE_OK;
    return run(statement) && ok;
}

/* Moves the log into the main file, late enough that pages written often are moved once. Its failing loses
 * nothing: the log has it all, and the next commit tries again. */
static void checkpoint(struct sqlite_store *store)
{
    if (store->log_pages >= LOG_PAGES_MAX) {
        (void)sqlite3_wal_checkpoint_v2(store->db, NULL, SQLITE_CHECKPOINT_RESTART, NULL, NULL);
    } else if (store->log_pages >= CHECKPOINT_PAGES) {
        (void)sqlite3_wal_checkpoint_v2(store->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    }
}

static ERR sqlite_apply(void *arg, const struct kv_change *changes, size_t n, bool *usable)
{
    struct sqlite_store *store = arg;
    struct err *err = NULL;
    bool ok = run(store->begin);

    for (size_t i = 0; ok && i < n; i++)
        ok = change_row(store, &changes[i]);
    ok = ok && sqlite3_bind_int64(store->count, 1, (sqlite3_int64)(store->groups + 1)) == SQLITE_OK &&
         run(store->count);
    if (ok && run(store->commit)) {
        mark_set(&store->mark, ++store->groups);
        checkpoint(store);
        return NULL;
    }
    err = failed(store, "write to", store->db);
    if (!sqlite3_get_autocommit(store->db))
        (void)run(store->rollback);
    /* After a failed write of the log nothing says which of it a later sync would make durable. */
    *usable = (err->fault == &fault_full || err->fault == &fault_busy) && sqlite3_get_autocommit(store->db);
    return err;
}

static bool open_reader(struct reader *reader)
{
    char cache[64];

    if (sqlite3_open_v2(reader->store->path, &reader->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) !=
        SQLITE_OK)
        return false;
    sqlite3_extended_result_codes(reader->db, 1);
    sqlite3_busy_timeout(reader->db, WAIT_MS);
    snprintf(cache, sizeof cache, "PRAGMA cache_size=-%d", READER_CACHE_KIB);
    return sqlite3_exec(reader->db, cache, NULL, NULL, NULL) == SQLITE_OK &&
           prepare(reader->db, "BEGIN", &reader->begin) && prepare(reader->db, "COMMIT", &reader->end) &&
           prepare(reader->db, "SELECT v, c FROM kv WHERE k = ?1", &reader->get);
}

static ERR get_reader(struct sqlite_store *store, struct reader **out)
{
    struct reader *reader;

    pthread_mutex_lock(&store->lock);
    reader = store->idle;
    if (reader) {
        store->idle = reader->next;
        store->idle_n--;
    }
    pthread_mutex_unlock(&store->lock);
    if (!reader) {
        reader = heap_alloc(sizeof *reader);
        reader->store = store;
        if (!open_reader(reader)) {
            struct err *err = failed(store, "open", reader->db);

            reader_free(reader);
            return err;
        }
    }
    *out = reader;
    return NULL;
}

/* Looks for a key that no row has: SQLite takes its snapshot at a transaction's first read. */
static bool take_snapshot(struct reader *reader)
{
    return run(reader->begin) && sqlite3_bind_zeroblob(reader->get, 1, 0) == SQLITE_OK && run(reader->get);
}

static ERR sqlite_view(void *arg, void **view)
{
    struct sqlite_store *store = arg;
    struct reader *reader = NULL;

    TRY(get_reader(store, &reader));
    if (!take_snapshot(reader)) {
        struct err *err = failed(store, "read", reader->db);

        reader_free(reader);
        return err;
    }
    *view = reader;
    return NULL;
}

static void sqlite_view_done(void *arg, void *view)
{
    struct sqlite_store *store = arg;
    struct reader *reader = view;
    bool keep;

    keep = run(reader->end);
    pthread_mutex_lock(&store->lock);
    keep = keep && store->idle_n < READERS_KEPT;
    if (keep) {
        reader->next = store->idle;
        store->idle = reader;
        store->idle_n++;
    }
    pthread_mutex_unlock(&store->lock);
    if (!keep)
        reader_free(reader);
}

/* sqlite3_column_blob() of an empty value is NULL. */
static str column(sqlite3_stmt *statement, int i)
{
    const char *p = sqlite3_column_blob(statement, i);
    int n = sqlite3_column_bytes(statement, i);

    return p && n ? (str){p, (size_t)n} : S("");
}

static ERR check_row(const struct sqlite_store *store, str key, str value, sqlite3_int64 crc)
{
    if (crc == row_crc(key, value))
        return NULL;
    return err_make(&fault_corrupt, "%s: a row's checksum is wrong", store->path);
}

static ERR sqlite_get(void *view, str key, struct arena *arena, str *value)
{
    struct reader *reader = view;
    struct err *err = NULL;
    int code;

    if (sqlite3_bind_blob64(reader->get, 1, key.p, key.n, SQLITE_STATIC) != SQLITE_OK)
        return failed(reader->store, "read", reader->db);
    code = sqlite3_step(reader->get);
    if (code == SQLITE_ROW)
        err = check_row(reader->store, key, column(reader->get, 0), sqlite3_column_int64(reader->get, 1));
    else if (code != SQLITE_DONE)
        err = failed(reader->store, "read", reader->db);
    if (!err)
        *value = code == SQLITE_ROW ? arena_str(arena, column(reader->get, 0)) : STR_NONE;
    sqlite3_reset(reader->get);
    return err;
}

static bool bind_range(struct walk *walk, str from, str to)
{
    /* Without a bound: past every key. */
    if (!to.p)
        to = (str){walk->reader->store->past_all, KV_KEY_MAX + 1};
    return sqlite3_bind_blob64(walk->scan, 1, from.p, from.n, SQLITE_STATIC) == SQLITE_OK &&
           sqlite3_bind_blob64(walk->scan, 2, to.p, to.n, SQLITE_STATIC) == SQLITE_OK;
}

static ERR sqlite_walk(void *view, const struct kv_range *range, void **out)
{
    struct reader *reader = view;
    struct walk *walk = reader->idle[range->order];

    if (walk) {
        reader->idle[range->order] = walk->next;
    } else {
        walk = heap_alloc(sizeof *walk);
        walk->reader = reader;
        if (!prepare(reader->db, scan_sql[range->order], &walk->scan)) {
            free(walk);
            return failed(reader->store, "read", reader->db);
        }
    }
    walk->range = *range;
    if (!bind_range(walk, range->from, range->to)) {
        walk_free(walk);
        return failed(reader->store, "read", reader->db);
    }
    *out = walk;
    return NULL;
}

static ERR sqlite_step(void *arg, bool *found, str *key, str *value)
{
    struct walk *walk = arg;
    int code = sqlite3_step(walk->scan);

    if (code == SQLITE_ROW) {
        str k = column(walk->scan, 0), v = column(walk->scan, 1);

        TRY(check_row(walk->reader->store, k, v, sqlite3_column_int64(walk->scan, 2)));
        *found = true;
        *key = k;
        *value = v;
        return NULL;
    }
    if (code != SQLITE_DONE)
        return failed(walk->reader->store, "read", walk->reader->db);
    *found = false;
    return NULL;
}

/* Descending, the key itself is still wanted: what sorts right after it becomes the bound. */
static ERR sqlite_seek(void *arg, str key)
{
    struct walk *walk = arg;
    bool descending = walk->range.order == KV_DESCENDING;
    str bound;

    sqlite3_reset(walk->scan);
    free(walk->sought);
    walk->sought = heap_alloc(key.n + 1);
    memcpy(walk->sought, key.p, key.n);
    bound = (str){walk->sought, key.n + descending};
    if (!bind_range(walk, descending ? walk->range.from : bound, descending ? bound : walk->range.to))
        return failed(walk->reader->store, "read", walk->reader->db);
    return NULL;
}

static void sqlite_walk_done(void *arg)
{
    struct walk *walk = arg;

    sqlite3_reset(walk->scan);
    sqlite3_clear_bindings(walk->scan);
    walk->next = walk->reader->idle[walk->range.order];
    walk->reader->idle[walk->range.order] = walk;
}

const struct kv_engine kv_sqlite = {
    .name = "SQLite",
    .open = sqlite_open,
    .close = sqlite_close,
    .apply = sqlite_apply,
    .view = sqlite_view,
    .view_done = sqlite_view_done,
    .get = sqlite_get,
    .walk = sqlite_walk,
    .step = sqlite_step,
    .seek = sqlite_seek,
    .walk_done = sqlite_walk_done,
};
