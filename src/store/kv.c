/* Opening, transactions and rows. How a transaction is committed is in kv_commit.c, scans are in
 * kv_cursor.c. */
#include "store/kv.h"

#include <assert.h>
#include <stdlib.h>

#include "os/random.h"
#include "store/heap.h"
#include "store/kv_front.h"

ERR kv_before(struct kv *kv, enum kv_operation operation)
{
    return kv->engine->before ? kv->engine->before(kv->store, operation) : NULL;
}

ERR kv_open_store(const struct kv_engine *engine, void *store, struct kv **out)
{
    struct kv *kv = heap_alloc(sizeof *kv);

    kv->engine = engine;
    kv->store = store;
    kv->dice = random_u64();
    pthread_mutex_init(&kv->lock, NULL);
    pthread_cond_init(&kv->work, NULL);
    *out = kv;
    return NULL;
}

ERR kv_open(const struct kv_engine *engine, str path, struct kv **out)
{
    void *store;

    TRY(engine->open(path, &store));
    return kv_open_store(engine, store, out);
}

void kv_close(struct kv *kv)
{
    if (!kv)
        return;
    assert(atomic_load(&kv->transactions) == 0);
    assert(!kv->open && !kv->taken);
    kv_stop_committer(kv);
    kv->engine->close(kv->store);
    pthread_cond_destroy(&kv->work);
    pthread_mutex_destroy(&kv->lock);
    arena_done(&kv->memory);
    free(kv);
}

/* Transactions. */

static struct kv_txn *txn_new(struct kv *kv, enum kv_mode mode, struct arena *arena)
{
    struct kv_txn *txn = arena_new(arena, struct kv_txn);

    *txn = (struct kv_txn){.kv = kv, .mode = mode, .arena = arena};
    txn->actions_end = &txn->actions;
    atomic_fetch_add(&kv->transactions, 1);
    return txn;
}

static ERR begin_read(struct kv *kv, struct arena *arena, struct kv_txn **out)
{
    struct kv_txn *txn;
    void *view;

    TRY(kv->engine->view(kv->store, &view));
    txn = txn_new(kv, KV_READ, arena);
    txn->view = view;
    *out = txn;
    return NULL;
}

ERR kv_begin(struct kv *kv, enum kv_mode mode, struct arena *arena, struct kv_txn **out)
{
    struct err *err = NULL;
    struct kv_txn *txn;

    TRY(kv_before(kv, mode == KV_READ ? KV_BEGIN_READ : KV_BEGIN_WRITE));
    if (mode == KV_READ)
        return begin_read(kv, arena, out);
    txn = txn_new(kv, KV_WRITE, arena);
    overlay_init(&txn->own, (uint64_t)(uintptr_t)txn ^ 0x9e3779b97f4a7c15);
    pthread_mutex_lock(&kv->lock);
    kv_take_turn(kv);
    if (kv->broken) {
        err = err_make(kv->broken->fault,
                       "%s refuses writes until it is opened again, because one failed: %.*s",
                       kv->engine->name, STR_ARG(kv->broken->message));
        kv_give_turn(kv);
    }
    txn->open = err ? NULL : kv_group_ref(kv->open);
    txn->sealed = err ? NULL : kv_group_ref(kv->sealed);
    txn->failures = kv->failures;
    pthread_mutex_unlock(&kv->lock);
    if (err) {
        atomic_fetch_sub(&kv->transactions, 1);
        return err;
    }
    *out = txn;
    return NULL;
}

ERR kv_need_view(struct kv_txn *txn)
{
    return txn->view ? NULL : txn->kv->engine->view(txn->kv->store, &txn->view);
}

void kv_release_view(struct kv_txn *txn)
{
    while (txn->cursors)
        kv_cursor_done(txn->cursors);
    if (txn->view)
        txn->kv->engine->view_done(txn->kv->store, txn->view);
    txn->view = NULL;
}

void kv_release_groups(struct kv_txn *txn)
{
    kv_group_unref(txn->open);
    kv_group_unref(txn->sealed);
    txn->open = txn->sealed = NULL;
}

void kv_abort(struct kv_txn *txn)
{
    struct kv *kv = txn->kv;

    kv_release_view(txn);
    if (txn->mode == KV_WRITE) {
        kv_release_groups(txn);
        pthread_mutex_lock(&kv->lock);
        kv_give_turn(kv);
        pthread_mutex_unlock(&kv->lock);
    }
    kv_end(txn, KV_UNDONE);
}

/* Rows. */

static ERR check_key(str key)
{
    assert(key.p);
    if (key.n > KV_KEY_MAX)
        return err_make(&fault_limit, "a key of %zu bytes is longer than %d", key.n, KV_KEY_MAX);
    return NULL;
}

static const struct kv_change *find_change(struct kv_txn *txn, str key)
{
    const struct kv_change *change = overlay_find(&txn->own, key);

    if (!change && txn->open)
        change = overlay_find(&txn->open->overlay, key);
    if (!change && txn->sealed)
        change = overlay_find(&txn->sealed->overlay, key);
    return change;
}

ERR kv_get(struct kv_txn *txn, str key, str *value)
{
    const struct kv_change *change;

    TRY(check_key(key));
    TRY(kv_before(txn->kv, KV_GET));
    change = find_change(txn, key);
    if (change) {
        *value = arena_str(txn->arena, change->value);
        return NULL;
    }
    TRY(kv_need_view(txn));
    return txn->kv->engine->get(txn->view, key, txn->arena, value);
}

static ERR check_change(struct kv_txn *txn, str key, size_t value_size)
{
    assert(txn->mode == KV_WRITE);
    TRY(check_key(key));
    if (value_size > KV_VALUE_MAX)
        return err_make(&fault_limit, "a value of %zu bytes is longer than %d", value_size, KV_VALUE_MAX);
    if (txn->own.bytes + key.n + value_size > KV_TXN_BYTES_MAX)
        return err_make(&fault_limit, "a transaction changes more than %d bytes", KV_TXN_BYTES_MAX);
    return NULL;
}

ERR kv_put(struct kv_txn *txn, str key, str value)
{
    assert(value.p);
    TRY(check_change(txn, key, value.n));
    TRY(kv_before(txn->kv, KV_PUT));
    overlay_set(&txn->own, key, value);
    return NULL;
}

ERR kv_delete(struct kv_txn *txn, str key)
{
    TRY(check_change(txn, key, 0));
    TRY(kv_before(txn->kv, KV_DELETE));
    overlay_set(&txn->own, key, STR_NONE);
    return NULL;
}

static void add_action(struct kv_txn *txn, struct kv_action action)
{
    struct kv_action *copy = arena_new(txn->arena, struct kv_action);

    assert(txn->mode == KV_WRITE);
    *copy = action;
    *txn->actions_end = copy;
    txn->actions_end = &copy->next;
}

void kv_after_commit(struct kv_txn *txn, void (*action)(void *arg), void *arg)
{
    add_action(txn, (struct kv_action){.durable = action, .arg = arg});
}

void kv_at_end(struct kv_txn *txn, void (*action)(void *arg, enum kv_outcome outcome), void *arg)
{
    add_action(txn, (struct kv_action){.at_end = action, .arg = arg});
}

bool kv_txn_acts(const struct kv_txn *txn)
{
    return txn->actions;
}

enum kv_mode kv_txn_mode(const struct kv_txn *txn)
{
    return txn->mode;
}

struct arena *kv_txn_arena(const struct kv_txn *txn)
{
    return txn->arena;
}

struct kv *kv_txn_kv(const struct kv_txn *txn)
{
    return txn->kv;
}
