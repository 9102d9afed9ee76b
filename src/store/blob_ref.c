/* References to blobs, and what becomes of those that have none. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "store/blob_front.h"
#include "store/heap.h"
#include "store/key.h"
#include "store/kv_engine.h"

enum { REF_KEY_SIZE = 1 + sizeof(struct blob_id), REF_KEY_FIRST = 0xfe };

ERR blobs_open_store(const struct blob_engine *engine, void *store, struct blobs **out)
{
    struct blobs *blobs = heap_alloc(sizeof *blobs);

    blobs->engine = engine;
    blobs->store = store;
    pthread_mutex_init(&blobs->lock, NULL);
    *out = blobs;
    return NULL;
}

ERR blobs_open(const struct blob_engine *engine, str path, struct blobs **out)
{
    void *store;

    TRY(engine->open(path, &store));
    return blobs_open_store(engine, store, out);
}

void blobs_close(struct blobs *blobs)
{
    if (!blobs)
        return;
    blobs->engine->close(blobs->store);
    pthread_mutex_destroy(&blobs->lock);
    idmap_done(&blobs->states);
    free(blobs);
}

void blob_name(struct blob_id id, char name[BLOB_NAME_SIZE])
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < sizeof id.bytes; i++) {
        name[2 * i] = digits[id.bytes[i] >> 4];
        name[2 * i + 1] = digits[id.bytes[i] & 15];
    }
    name[BLOB_NAME_SIZE - 1] = '\0';
}

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool blob_id_of(str name, struct blob_id *id)
{
    if (name.n != BLOB_NAME_SIZE - 1)
        return false;
    for (size_t i = 0; i < sizeof id->bytes; i++) {
        int high = digit_of(name.p[2 * i]), low = digit_of(name.p[2 * i + 1]);

        if (high < 0 || low < 0)
            return false;
        id->bytes[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}

void blob_set_state(struct blobs *blobs, struct blob_id id, enum blob_state state)
{
    pthread_mutex_lock(&blobs->lock);
    idmap_set(&blobs->states, id, (int)state);
    pthread_mutex_unlock(&blobs->lock);
}

void blob_clear_state(struct blobs *blobs, struct blob_id id)
{
    pthread_mutex_lock(&blobs->lock);
    idmap_remove(&blobs->states, id);
    pthread_mutex_unlock(&blobs->lock);
}

/* 0: nothing is known. */
static int state_of(struct blobs *blobs, struct blob_id id)
{
    int *state, found;

    pthread_mutex_lock(&blobs->lock);
    state = idmap_find(&blobs->states, id);
    found = state ? *state : 0;
    pthread_mutex_unlock(&blobs->lock);
    return found;
}

/* Whether the state was `from`. `to` may be 0. */
static bool change_state(struct blobs *blobs, struct blob_id id, int from, int to)
{
    int *state;
    bool was;

    pthread_mutex_lock(&blobs->lock);
    state = idmap_find(&blobs->states, id);
    was = from == (state ? *state : 0);
    if (was && to)
        idmap_set(&blobs->states, id, to);
    else if (was)
        idmap_remove(&blobs->states, id);
    pthread_mutex_unlock(&blobs->lock);
    return was;
}

static str ref_key(struct blob_id id, char bytes[REF_KEY_SIZE])
{
    bytes[0] = (char)REF_KEY_FIRST;
    memcpy(bytes + 1, id.bytes, sizeof id.bytes);
    return (str){bytes, REF_KEY_SIZE};
}

static ERR read_count(struct kv_txn *txn, struct blob_id id, uint64_t *count)
{
    char bytes[REF_KEY_SIZE];
    uint64_t number = 0;
    str value;

    TRY(kv_get(txn, ref_key(id, bytes), &value));
    if (value.p) {
        TRY(key_read_u64(&value, &number));
        if (!number)
            return err_make(&fault_corrupt, "a blob's count of references is 0");
    }
    *count = number;
    return NULL;
}

static ERR write_count(struct kv_txn *txn, struct blob_id id, uint64_t count)
{
    struct key value;
    char bytes[REF_KEY_SIZE];

    if (!count)
        return kv_delete(txn, ref_key(id, bytes));
    key_init(&value, kv_txn_arena(txn));
    key_u64(&value, count);
    return kv_put(txn, ref_key(id, bytes), key_str(&value));
}

struct pending {
    struct blobs *blobs;
    struct kv *kv;
    struct blob_id id;
};

static struct pending *pending_new(struct blobs *blobs, struct kv_txn *txn, struct blob_id id)
{
    struct pending *pending = arena_new(kv_txn_arena(txn), struct pending);

    *pending = (struct pending){blobs, kv_txn_kv(txn), id};
    return pending;
}

static void referenced(void *arg, enum kv_outcome outcome)
{
    struct pending *pending = arg;

    if (outcome == KV_DURABLE)
        change_state(pending->blobs, pending->id, BLOB_FRESH, 0);
    else if (outcome == KV_UNKNOWN)
        change_state(pending->blobs, pending->id, BLOB_FRESH, BLOB_UNDECIDED);
}

ERR blob_ref(struct blobs *blobs, struct kv_txn *txn, struct blob_id id)
{
    uint64_t count;

    TRY(read_count(txn, id, &count));
    if (!count && !state_of(blobs, id)) {
        char name[BLOB_NAME_SIZE];

        blob_name(id, name);
        return err_make(&fault_missing, "no blob %s to reference", name);
    }
    TRY(write_count(txn, id, count + 1));
    if (!count)
        kv_at_end(txn, referenced, pending_new(blobs, txn, id));
    return NULL;
}

static ERR is_referenced(struct kv *kv, struct blob_id id, bool *referenced_now)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    struct kv_txn *txn;
    uint64_t count = 0;
    struct err *err;

    TRY(kv_begin(kv, KV_READ, &scratch, &txn));
    err = read_count(txn, id, &count);
    kv_abort(txn);
    if (!err)
        *referenced_now = count > 0;
    return err;
}

/* What can't be removed now is found by blob_collect() at the next start. */
static void unreferenced(void *arg, enum kv_outcome outcome)
{
    struct pending *pending = arg;
    struct err *err = NULL;
    bool again = true;

    /* The same transaction may have referenced it anew. */
    if (outcome == KV_DURABLE)
        err = is_referenced(pending->kv, pending->id, &again);
    if (!err && !again)
        err = pending->blobs->engine->remove(pending->blobs->store, pending->id);
    (void)err;
    change_state(pending->blobs, pending->id, BLOB_DYING, 0);
}

ERR blob_unref(struct blobs *blobs, struct kv_txn *txn, struct blob_id id)
{
    uint64_t count;

    TRY(read_count(txn, id, &count));
    if (!count) {
        char name[BLOB_NAME_SIZE];

        blob_name(id, name);
        return err_make(&fault_corrupt, "blob %s has no reference to give up", name);
    }
    TRY(write_count(txn, id, count - 1));
    if (count == 1) {
        change_state(blobs, id, 0, BLOB_DYING);
        kv_at_end(txn, unreferenced, pending_new(blobs, txn, id));
    }
    return NULL;
}

void blob_discard(struct blobs *blobs, struct blob_id id)
{
    struct err *err = NULL;

    if (change_state(blobs, id, BLOB_FRESH, 0))
        err = blobs->engine->remove(blobs->store, id);
    (void)err; /* left for blob_collect() */
}

/* Collecting. Blobs are looked at in batches: a batch is listed, then those of which something is known
 * beside the rows are left out, and only then a transaction begins that looks for the rows of the others.
 * So a blob that is being referenced meanwhile is either still known as fresh or has its row. */

enum { BATCH = 1000 };

struct collection {
    struct blobs *blobs;
    struct kv *kv;
    struct blob_id *ids;
    size_t n;
    uint64_t removed;
};

static ERR sift(struct collection *all)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    struct kv_txn *txn;
    size_t n = 0;
    struct err *err = NULL;

    for (size_t i = 0; i < all->n; i++) {
        if (!state_of(all->blobs, all->ids[i]))
            all->ids[n++] = all->ids[i];
    }
    all->n = 0;
    if (!n)
        return NULL;
    TRY(kv_begin(all->kv, KV_READ, &scratch, &txn));
    for (size_t i = 0; i < n && !err; i++) {
        uint64_t count = 0;

        err = read_count(txn, all->ids[i], &count);
        if (!err && !count)
            all->ids[all->n++] = all->ids[i];
    }
    kv_abort(txn);
    return err;
}

static ERR remove_batch(struct collection *all)
{
    TRY(sift(all));
    for (size_t i = 0; i < all->n; i++) {
        struct err *err = all->blobs->engine->remove(all->blobs->store, all->ids[i]);

        if (err && err->fault != &fault_missing)
            return err;
        all->removed += !err;
    }
    all->n = 0;
    return NULL;
}

static ERR collect_one(void *arg, struct blob_id id, uint64_t size)
{
    struct collection *all = arg;

    (void)size;
    all->ids[all->n++] = id;
    return all->n == BATCH ? remove_batch(all) : NULL;
}

ERR blob_collect(struct blobs *blobs, struct kv *kv, uint64_t *removed)
{
    struct collection all = {.blobs = blobs, .kv = kv, .ids = heap_alloc(BATCH * sizeof *all.ids)};
    struct err *err = blobs->engine->each(blobs->store, collect_one, &all);

    if (!err)
        err = remove_batch(&all);
    free(all.ids);
    if (!err)
        *removed = all.removed;
    return err;
}

ERR blob_each(struct blobs *blobs, ERR (*visit)(void *arg, struct blob_id id, uint64_t size), void *arg)
{
    return blobs->engine->each(blobs->store, visit, arg);
}
