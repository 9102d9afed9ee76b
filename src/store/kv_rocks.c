/* The engine on RocksDB: one synced write a batch; a view is a snapshot, shared by all that begin between
 * two batches. */
#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "os/file.h"
#include "store/heap.h"
#include "store/kv_engine.h"
#include "store/mark.h"
#include "store/rocks_api.h"
#include "store/rocks_manifest.h"

enum {
    WRITE_BUFFER_SIZE = 16 * 1024 * 1024,
    WRITE_BUFFERS = 3,
    BLOCK_SIZE = 8 * 1024,
    FILES_MAX = 256,
    LEVELS = 7,
    FILTER_BITS = 10,
    FLUSH_SIZE = 1024 * 1024, /* of changes: more is not left for the next start to read from the log */
    /* InfoLogLevel::FATAL_LEVEL: nothing. What goes wrong comes as an error, and Debian's build aborts when
     * its log meets a full disk. */
    LOG_NOTHING = 4
};

struct view {
    struct rocks *rocks;
    const rocksdb_snapshot_t *snapshot;
    rocksdb_readoptions_t *options;
    unsigned refs;
};

struct rocks {
    const struct rocks_api *api;
    rocksdb_t *db;
    char *path;
    rocksdb_writeoptions_t *sync; /* all below: of apply(), one thread at a time */
    rocksdb_writebatch_t *batch;
    uint64_t log_size; /* what was written since the store was opened, or its last flush */
    bool failed;       /* a write failed for another reason than a full disk */
    struct mark mark;  /* RocksDB's own numbers */
    pthread_mutex_t lock;
    struct view *current; /* of what has been applied last; NULL until somebody wants it */
};

struct walk {
    const struct rocks_api *api;
    rocksdb_readoptions_t *options;
    rocksdb_iterator_t *iterator;
    struct kv_range range;
    bool placed; /* the iterator stands on the next row, not on the last */
};

/* RocksDB's messages name the file. Which kind of failure it was is only in their text. Frees the message. */
static ERR failed(const struct rocks *rocks, const char *what, char *message)
{
    const struct fault *fault = &fault_io;
    struct err *err;

    if (strstr(message, "No space left") || strstr(message, "Disk quota exceeded"))
        fault = &fault_full;
    else if (strstr(message, "Corruption"))
        fault = &fault_corrupt;
    else if (strstr(message, "lock hold by") || strstr(message, "While lock file"))
        fault = &fault_busy;
    err = err_make(fault, "%s %s: %s", what, rocks->path, message);
    rocks->api->rocksdb_free(message);
    return err;
}

static rocksdb_block_based_table_options_t *table_options(const struct rocks_api *api)
{
    rocksdb_block_based_table_options_t *table = api->rocksdb_block_based_options_create();

    api->rocksdb_block_based_options_set_block_cache(table, api->cache);
    api->rocksdb_block_based_options_set_block_size(table, BLOCK_SIZE);
    /* Indexes and filters count against the cache, so that memory stays bounded however much is stored. */
    api->rocksdb_block_based_options_set_cache_index_and_filter_blocks(table, 1);
    /* In small parts, so that a large store does not throw them out whole for every read. */
    api->rocksdb_block_based_options_set_index_type(
        table, rocksdb_block_based_table_index_type_two_level_index_search);
    api->rocksdb_block_based_options_set_partition_filters(table, 1);
    api->rocksdb_block_based_options_set_metadata_block_size(table, BLOCK_SIZE);
    api->rocksdb_block_based_options_set_pin_top_level_index_and_filter(table, 1);
    api->rocksdb_block_based_options_set_pin_l0_filter_and_index_blocks_in_cache(table, 1);
    api->rocksdb_block_based_options_set_filter_policy(
        table, api->rocksdb_filterpolicy_create_bloom_full(FILTER_BITS));
    api->rocksdb_block_based_options_set_format_version(table, 5);
    return table;
}

static rocksdb_options_t *options_new(const struct rocks_api *api)
{
    rocksdb_options_t *options = api->rocksdb_options_create();
    rocksdb_block_based_table_options_t *table = table_options(api);
    int compression[LEVELS];

    /* What is young is rewritten soon, compressing it costs more than it saves. */
    for (int level = 0; level < LEVELS; level++)
        compression[level] = level < 2 ? rocksdb_no_compression : rocksdb_lz4_compression;
    api->rocksdb_options_set_create_if_missing(options, 1);
    api->rocksdb_options_set_block_based_table_factory(options, table);
    api->rocksdb_block_based_options_destroy(table);
    api->rocksdb_options_set_compression_per_level(options, compression, LEVELS);
    api->rocksdb_options_set_level_compaction_dynamic_level_bytes(options, 1);
    api->rocksdb_options_set_write_buffer_size(options, WRITE_BUFFER_SIZE);
    api->rocksdb_options_set_max_write_buffer_number(options, WRITE_BUFFERS);
    api->rocksdb_options_set_max_background_jobs(options, 2);
    api->rocksdb_options_set_max_open_files(options, FILES_MAX);
    api->rocksdb_options_set_bytes_per_sync(options, 1024 * 1024);
    /* One thread writes at a time anyway. */
    api->rocksdb_options_set_allow_concurrent_memtable_write(options, 0);
    /* A record of the log cut off by a crash was never acknowledged: what is before it counts. */
    api->rocksdb_options_set_wal_recovery_mode(options, rocksdb_point_in_time_recovery);
    api->rocksdb_options_set_info_log_level(options, LOG_NOTHING);
    api->rocksdb_options_set_keep_log_file_num(options, 1);
    api->rocksdb_options_set_stats_dump_period_sec(options, 0);
    api->rocksdb_options_set_stats_persist_period_sec(options, 0);
    return options;
}

static void rocks_close(void *store);

static ERR open_db(struct rocks *rocks)
{
    const struct rocks_api *api = rocks->api;
    struct arena scratch CLEANUP(arena_done) = {0};
    str mark = arena_printf(&scratch, "%s/GARUA_MARK", rocks->path);
    rocksdb_options_t *options;
    char *message = NULL;

    TRY(rocks_manifest_check(str_of(rocks->path)));
    options = options_new(api);
    rocks->db = api->rocksdb_open(options, rocks->path, &message);
    api->rocksdb_options_destroy(options);
    if (message)
        return failed(rocks, "open", message);
    rocks->sync = api->rocksdb_writeoptions_create();
    api->rocksdb_writeoptions_set_sync(rocks->sync, 1);
    rocks->batch = api->rocksdb_writebatch_create();
    /* Within the folder, so that it goes with it: no need to tell stores apart. */
    TRY(mark_open(mark, 0, &rocks->mark));
    return mark_check(&rocks->mark, mark, api->rocksdb_get_latest_sequence_number(rocks->db));
}

static ERR rocks_open(str path, void **store)
{
    const struct rocks_api *api;
    struct rocks *rocks;
    struct err *err;

    TRY(rocks_api_get(&api));
    TRY(file_make_directories(path));
    rocks = heap_alloc(sizeof *rocks);
    rocks->api = api;
    rocks->path = heap_cstr(path);
    rocks->mark.descriptor = -1;
    pthread_mutex_init(&rocks->lock, NULL);
    err = open_db(rocks);
    if (err) {
        rocks_close(rocks);
        return err;
    }
    *store = rocks;
    return NULL;
}

static void view_free(struct view *view)
{
    const struct rocks_api *api = view->rocks->api;

    api->rocksdb_readoptions_destroy(view->options);
    api->rocksdb_release_snapshot(view->rocks->db, view->snapshot);
    free(view);
}

/* Under the lock: whether nobody has it any more, so that it is to be freed. */
static bool unref(struct view *view)
{
    return view && --view->refs == 0;
}

/* Later views see what has been applied by now. */
static void renew_view(struct rocks *rocks)
{
    struct view *old;
    bool last;

    pthread_mutex_lock(&rocks->lock);
    old = rocks->current;
    rocks->current = NULL;
    last = unref(old);
    pthread_mutex_unlock(&rocks->lock);
    if (last)
        view_free(old);
}

/* So that the next start is quick, and the write buffers are free. If it fails the log has it all. */
static void flush(struct rocks *rocks, bool wait)
{
    rocksdb_flushoptions_t *options;
    char *message = NULL;

    if (rocks->log_size <= FLUSH_SIZE || rocks->failed)
        return;
    rocks->log_size = 0;
    options = rocks->api->rocksdb_flushoptions_create();
    rocks->api->rocksdb_flushoptions_set_wait(options, wait);
    rocks->api->rocksdb_flush(rocks->db, options, &message);
    rocks->api->rocksdb_free(message);
    rocks->api->rocksdb_flushoptions_destroy(options);
}

static void rocks_rest(void *store)
{
    flush(store, false);
}

static void rocks_close(void *store)
{
    struct rocks *rocks = store;
    const struct rocks_api *api = rocks->api;

    renew_view(rocks);
    if (rocks->db)
        flush(rocks, true);
    if (rocks->batch)
        api->rocksdb_writebatch_destroy(rocks->batch);
    if (rocks->sync)
        api->rocksdb_writeoptions_destroy(rocks->sync);
    if (rocks->db)
        api->rocksdb_close(rocks->db);
    mark_close(&rocks->mark);
    pthread_mutex_destroy(&rocks->lock);
    free(rocks->path);
    free(rocks);
}

static ERR rocks_apply(void *store, const struct kv_change *changes, size_t n, bool *usable)
{
    struct rocks *rocks = store;
    const struct rocks_api *api = rocks->api;
    char *message = NULL;
    struct err *err;

    for (size_t i = 0; i < n; i++) {
        const struct kv_change *change = &changes[i];

        if (change->value.p)
            api->rocksdb_writebatch_put(rocks->batch, change->key.p, change->key.n, change->value.p,
                                        change->value.n);
        else
            api->rocksdb_writebatch_delete(rocks->batch, change->key.p, change->key.n);
        rocks->log_size += change->key.n + change->value.n;
    }
    api->rocksdb_write(rocks->db, rocks->sync, rocks->batch, &message);
    api->rocksdb_writebatch_clear(rocks->batch);
    if (!message) {
        mark_set(&rocks->mark, api->rocksdb_get_latest_sequence_number(rocks->db));
        renew_view(rocks);
        return NULL;
    }
    err = failed(rocks, "write to", message);
    /* On a full disk RocksDB has not changed anything; it refuses writes itself until it has found space
     * and begun a new log. */
    *usable = err->fault == &fault_full;
    rocks->failed = !*usable;
    return err;
}

static ERR rocks_view(void *store, void **out)
{
    struct rocks *rocks = store;
    const struct rocks_api *api = rocks->api;
    struct view *view;

    pthread_mutex_lock(&rocks->lock);
    if (!rocks->current) {
        view = heap_alloc(sizeof *view);
        view->rocks = rocks;
        view->refs = 1;
        view->snapshot = api->rocksdb_create_snapshot(rocks->db);
        view->options = api->rocksdb_readoptions_create();
        api->rocksdb_readoptions_set_snapshot(view->options, view->snapshot);
        rocks->current = view;
    }
    view = rocks->current;
    view->refs++;
    pthread_mutex_unlock(&rocks->lock);
    *out = view;
    return NULL;
}

static void rocks_view_done(void *store, void *arg)
{
    struct rocks *rocks = store;
    struct view *view = arg;
    bool last;

    pthread_mutex_lock(&rocks->lock);
    last = unref(view);
    pthread_mutex_unlock(&rocks->lock);
    if (last)
        view_free(view);
}

static ERR rocks_get(void *arg, str key, struct arena *arena, str *value)
{
    struct view *view = arg;
    const struct rocks_api *api = view->rocks->api;
    rocksdb_pinnableslice_t *slice;
    char *message = NULL;
    const char *p;
    size_t n = 0;

    slice = api->rocksdb_get_pinned(view->rocks->db, view->options, key.p, key.n, &message);
    if (message)
        return failed(view->rocks, "read", message);
    if (!slice) {
        *value = STR_NONE;
        return NULL;
    }
    p = api->rocksdb_pinnableslice_value(slice, &n);
    *value = arena_str(arena, (str){p && n ? p : "", n});
    api->rocksdb_pinnableslice_destroy(slice);
    return NULL;
}

static void place_at_start(struct walk *walk)
{
    if (walk->range.order == KV_DESCENDING)
        walk->api->rocksdb_iter_seek_to_last(walk->iterator);
    else
        walk->api->rocksdb_iter_seek_to_first(walk->iterator);
    walk->placed = true;
}

static ERR rocks_walk(void *arg, const struct kv_range *range, void **out)
{
    struct view *view = arg;
    const struct rocks_api *api = view->rocks->api;
    struct walk *walk = heap_alloc(sizeof *walk);

    walk->api = api;
    walk->range = *range;
    walk->options = api->rocksdb_readoptions_create();
    api->rocksdb_readoptions_set_snapshot(walk->options, view->snapshot);
    api->rocksdb_readoptions_set_iterate_lower_bound(walk->options, range->from.p, range->from.n);
    if (range->to.p)
        api->rocksdb_readoptions_set_iterate_upper_bound(walk->options, range->to.p, range->to.n);
    walk->iterator = api->rocksdb_create_iterator(view->rocks->db, walk->options);
    /* RocksDB does not say what bounds that cross mean. */
    if (!range->to.p || str_cmp(range->from, range->to) < 0)
        place_at_start(walk);
    *out = walk;
    return NULL;
}

static ERR rocks_step(void *arg, bool *found, str *key, str *value)
{
    struct walk *walk = arg;
    const struct rocks_api *api = walk->api;
    char *message = NULL;

    if (!walk->placed && api->rocksdb_iter_valid(walk->iterator)) {
        if (walk->range.order == KV_DESCENDING)
            api->rocksdb_iter_prev(walk->iterator);
        else
            api->rocksdb_iter_next(walk->iterator);
    }
    walk->placed = false;
    *found = api->rocksdb_iter_valid(walk->iterator);
    if (!*found) {
        struct err *err;

        api->rocksdb_iter_get_error(walk->iterator, &message);
        if (!message)
            return NULL;
        err = err_make(strstr(message, "Corruption") ? &fault_corrupt : &fault_io, "scan: %s", message);
        api->rocksdb_free(message);
        return err;
    }
    key->p = api->rocksdb_iter_key(walk->iterator, &key->n);
    value->p = api->rocksdb_iter_value(walk->iterator, &value->n);
    if (!value->n)
        *value = S("");
    return NULL;
}

static ERR rocks_seek(void *arg, str key)
{
    struct walk *walk = arg;

    if (walk->range.order == KV_DESCENDING)
        walk->api->rocksdb_iter_seek_for_prev(walk->iterator, key.p, key.n);
    else
        walk->api->rocksdb_iter_seek(walk->iterator, key.p, key.n);
    walk->placed = true;
    return NULL;
}

static void rocks_walk_done(void *arg)
{
    struct walk *walk = arg;

    walk->api->rocksdb_iter_destroy(walk->iterator);
    walk->api->rocksdb_readoptions_destroy(walk->options);
    free(walk);
}

const struct kv_engine kv_rocks = {
    .name = "RocksDB",
    .open = rocks_open,
    .close = rocks_close,
    .apply = rocks_apply,
    .rest = rocks_rest,
    .view = rocks_view,
    .view_done = rocks_view_done,
    .get = rocks_get,
    .walk = rocks_walk,
    .step = rocks_step,
    .seek = rocks_seek,
    .walk_done = rocks_walk_done,
};
