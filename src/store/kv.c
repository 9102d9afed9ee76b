/* Transactions and group commit: see kv.h and kv_engine.h. */
#include "store/kv.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>

#include "os/futex.h"
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
    assert(!kv->open && !kv->sealed && !kv->taken);
    kv->engine->close(kv->store);
    pthread_mutex_destroy(&kv->lock);
    arena_done(&kv->memory);
    free(kv);
}

/* Groups. */

static struct kv_group *group_new(struct kv *kv)
{
    struct kv_group *group = heap_alloc(sizeof *group);

    atomic_init(&group->refs, 1);
    atomic_init(&group->progress, KV_WAITING);
    kv->dice = kv->dice * 6364136223846793005 + 1442695040888963407;
    overlay_init(&group->overlay, kv->dice);
    return group;
}

static struct kv_group *group_ref(struct kv_group *group)
{
    if (group)
        atomic_fetch_add(&group->refs, 1);
    return group;
}

static void group_unref(struct kv_group *group)
{
    if (!group || atomic_fetch_sub(&group->refs, 1) != 1)
        return;
    overlay_done(&group->overlay);
    free(group);
}

static void group_end(struct kv_group *group, const struct err *err, enum kv_outcome outcome)
{
    group->err = err ? err_keep(&group->overlay.arena, err) : NULL;
    group->outcome = outcome;
    atomic_store(&group->progress, KV_ENDED);
    futex_wake(&group->progress, INT_MAX);
}

/* What built on the lost group is lost with it. Under the lock. */
static void group_failed(struct kv *kv, const struct err *err, bool usable)
{
    kv->failures++;
    if (!usable)
        kv->broken = err_keep(&kv->memory, err);
    if (!kv->open)
        return;
    group_end(kv->open, err, KV_UNDONE);
    group_unref(kv->open);
    kv->open = NULL;
}

/* Hands the open group to the engine, on this thread. Begins under the lock and ends without: the next group gathers meanwhile. */
static void lead(struct kv *kv)
{
    struct kv_group *group = kv->open;
    bool usable = true;
    struct err *err;

    assert(group && !kv->sealed);
    kv->sealed = group;
    kv->open = NULL;
    pthread_mutex_unlock(&kv->lock);
    err = kv->engine->apply(kv->store, overlay_list(&group->overlay), group->overlay.n, &usable);
    pthread_mutex_lock(&kv->lock);
    kv->sealed = NULL;
    if (err)
        group_failed(kv, err, usable);
    if (kv->open) {
        atomic_store(&kv->open->progress, KV_LEADERLESS);
        futex_wake(&kv->open->progress, 1);
    }
    pthread_mutex_unlock(&kv->lock);
    group_end(group, err, !err ? KV_DURABLE : usable ? KV_UNDONE : KV_UNKNOWN);
    group_unref(group);
}

/* Begins under the lock and ends without. */
static void lead_if_none(struct kv *kv, struct kv_group *group)
{
    if (group == kv->open && !kv->sealed)
        lead(kv);
    else
        pthread_mutex_unlock(&kv->lock);
}

/* Waits for a group that the caller has a reference to, which ends. */
static ERR wait_for(struct kv *kv, struct kv_group *group, enum kv_outcome *outcome)
{
    struct err *err = NULL;
    unsigned progress;

    while ((progress = atomic_load(&group->progress)) != KV_ENDED) {
        if (progress == KV_WAITING) {
            futex_wait(&group->progress, KV_WAITING);
        } else if (atomic_compare_exchange_strong(&group->progress, &progress, KV_WAITING)) {
            pthread_mutex_lock(&kv->lock);
            lead_if_none(kv, group);
        }
    }
    *outcome = group->outcome;
    if (group->err)
        err = err_make_at(group->err->fault, group->err->where, "%.*s", STR_ARG(group->err->message));
    group_unref(group);
    return err;
}

/* The turn to write. All under the lock. */

static void take_turn(struct kv *kv)
{
    struct kv_turn turn = {.mine = 0};

    assert(!(kv->taken && pthread_equal(kv->holder, pthread_self())));
    if (kv->taken) {
        if (kv->last)
            kv->last->next = &turn;
        else
            kv->first = &turn;
        kv->last = &turn;
        pthread_mutex_unlock(&kv->lock);
        while (!atomic_load(&turn.mine))
            futex_wait(&turn.mine, 0);
        pthread_mutex_lock(&kv->lock);
    }
    kv->taken = true;
    kv->holder = pthread_self();
}

static void give_turn(struct kv *kv)
{
    struct kv_turn *next = kv->first;

    assert(kv->taken && pthread_equal(kv->holder, pthread_self()));
    if (!next) {
        kv->taken = false;
        return;
    }
    /* The turn stays taken while it changes hands, so that nobody overtakes; the holder is nobody until then. */
    kv->holder = (pthread_t){0};
    kv->first = next->next;
    if (!kv->first)
        kv->last = NULL;
    atomic_store(&next->mine, 1);
    futex_wake(&next->mine, 1); /* `next` may be gone by now: then this wakes nobody */
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
    take_turn(kv);
    if (kv->broken) {
        err = err_make(kv->broken->fault,
                       "%s refuses writes until it is opened again, because one failed: %.*s",
                       kv->engine->name, STR_ARG(kv->broken->message));
        give_turn(kv);
    }
    txn->open = err ? NULL : group_ref(kv->open);
    txn->sealed = err ? NULL : group_ref(kv->sealed);
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

static void release_view(struct kv_txn *txn)
{
    while (txn->cursors)
        kv_cursor_done(txn->cursors);
    if (txn->view)
        txn->kv->engine->view_done(txn->kv->store, txn->view);
    txn->view = NULL;
}

/* When the transaction reads nothing any more. */
static void release_groups(struct kv_txn *txn)
{
    group_unref(txn->open);
    group_unref(txn->sealed);
    txn->open = txn->sealed = NULL;
}

static void end(struct kv_txn *txn, enum kv_outcome outcome)
{
    for (struct kv_action *action = txn->actions; action; action = action->next) {
        if (action->at_end)
            action->at_end(action->arg, outcome);
        else if (outcome == KV_DURABLE)
            action->durable(action->arg);
    }
    overlay_done(&txn->own);
    atomic_fetch_sub(&txn->kv->transactions, 1);
}

/* Puts the transaction's changes into the open group and returns what it must wait for: that, or, having changed nothing, whatever it
 * may have read that is not durable yet. NULL: nothing. Under the lock. */
static struct kv_group *join(struct kv *kv, struct kv_txn *txn)
{
    if (txn->own.n) {
        if (!kv->open)
            kv->open = group_new(kv);
        overlay_take(&kv->open->overlay, &txn->own);
    }
    return kv->open ? kv->open : kv->sealed;
}

static ERR commit_write(struct kv_txn *txn, enum kv_outcome *outcome)
{
    struct kv *kv = txn->kv;
    struct kv_group *group;

    release_groups(txn);
    *outcome = KV_UNDONE;
    pthread_mutex_lock(&kv->lock);
    if (txn->failures != kv->failures) {
        struct err *err =
            err_make(kv->broken ? kv->broken->fault : &fault_conflict,
                     "%s: an earlier transaction that this one may have read failed to become durable",
                     kv->engine->name);

        give_turn(kv);
        pthread_mutex_unlock(&kv->lock);
        return err;
    }
    group = group_ref(join(kv, txn));
    give_turn(kv);
    if (!group) {
        pthread_mutex_unlock(&kv->lock);
        *outcome = KV_DURABLE;
        return NULL;
    }
    lead_if_none(kv, group);
    return wait_for(kv, group, outcome);
}

ERR kv_commit(struct kv_txn *txn)
{
    enum kv_outcome outcome;
    struct err *err;

    if (txn->mode == KV_READ) {
        kv_abort(txn);
        return NULL;
    }
    err = kv_before(txn->kv, KV_COMMIT);
    if (err) {
        kv_abort(txn);
        return err;
    }
    release_view(txn);
    err = commit_write(txn, &outcome);
    end(txn, outcome);
    return err;
}

void kv_abort(struct kv_txn *txn)
{
    struct kv *kv = txn->kv;

    release_view(txn);
    if (txn->mode == KV_WRITE) {
        release_groups(txn);
        pthread_mutex_lock(&kv->lock);
        give_turn(kv);
        pthread_mutex_unlock(&kv->lock);
    }
    end(txn, KV_UNDONE);
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
