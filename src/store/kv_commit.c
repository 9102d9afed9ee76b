/* Group commit, and the turn to write.
 *
 * A committed transaction's changes go into the open group, and the turn to the next writer. When no group
 * is on its way into the engine, someone leads the open one there: a thread that waits for it in
 * kv_commit(), or the committer, a thread of the kv's own that exists once kv_commit_then() was used. A
 * writer that is alone leads its own group at once.
 */
#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <time.h>

#include "os/futex.h"
#include "store/heap.h"
#include "store/kv_front.h"

enum { REST_S = 5 }; /* without a write */

/* The turn to write. All under the lock. */

void kv_take_turn(struct kv *kv)
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

void kv_give_turn(struct kv *kv)
{
    struct kv_turn *next = kv->first;

    assert(kv->taken && pthread_equal(kv->holder, pthread_self()));
    if (!next) {
        kv->taken = false;
        return;
    }
    /* The turn stays taken while it changes hands, so that nobody overtakes; the holder is nobody until
     * then. */
    kv->holder = (pthread_t){0};
    kv->first = next->next;
    if (!kv->first)
        kv->last = NULL;
    atomic_store(&next->mine, 1);
    futex_wake(&next->mine, 1); /* `next` may be gone by now: then this wakes nobody */
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

struct kv_group *kv_group_ref(struct kv_group *group)
{
    if (group)
        atomic_fetch_add(&group->refs, 1);
    return group;
}

void kv_group_unref(struct kv_group *group)
{
    if (!group || atomic_fetch_sub(&group->refs, 1) != 1)
        return;
    overlay_done(&group->overlay);
    free(group);
}

void kv_end(struct kv_txn *txn, enum kv_outcome outcome)
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

static void answer(struct kv_txn *txn, enum kv_outcome outcome, struct err *err)
{
    void (*done)(void *arg, struct err *err) = txn->done;
    void *arg = txn->done_arg;

    kv_end(txn, outcome);
    done(arg, err); /* the transaction may be gone after it */
}

/* Sees to it that someone leads the open group, if there is one. Under the lock. */
static void want_leader(struct kv *kv)
{
    if (!kv->open || kv->sealed)
        return;
    if (kv->open->first) {
        pthread_cond_signal(&kv->work);
        return;
    }
    atomic_store(&kv->open->progress, KV_LEADERLESS);
    futex_wake(&kv->open->progress, 1);
}

/* What built on the lost group is lost with it. Under the lock; returns it, or NULL. */
static struct kv_group *group_failed(struct kv *kv, const struct err *err, bool usable)
{
    struct kv_group *next = kv->open;

    kv->failures++;
    if (!usable)
        kv->broken = err_keep(&kv->memory, err);
    kv->open = NULL;
    return next;
}

/* The group, which is no longer open, has ended: wakes those who wait for it and answers for those who
 * don't. */
static void group_end(struct kv_group *group, const struct err *err, enum kv_outcome outcome)
{
    struct kv_txn *txn = group->first;

    group->err = err ? err_keep(&group->overlay.arena, err) : NULL;
    group->outcome = outcome;
    atomic_store(&group->progress, KV_ENDED);
    futex_wake(&group->progress, INT_MAX);
    while (txn) {
        struct kv_txn *next = txn->next; /* which goes when it is done */

        answer(txn, outcome, group->err);
        txn = next;
    }
    kv_group_unref(group);
}

/* Hands the open group to the engine, on this thread. Begins under the lock and ends without: the next
 * group gathers meanwhile. */
static void lead(struct kv *kv)
{
    struct kv_group *group = kv->open, *lost = NULL;
    bool usable = true;
    struct err *err;

    assert(group && !kv->sealed);
    kv->sealed = group;
    kv->open = NULL;
    pthread_mutex_unlock(&kv->lock);
    err = kv->engine->apply(kv->store, overlay_list(&group->overlay), group->overlay.n, &usable);
    pthread_mutex_lock(&kv->lock);
    kv->sealed = NULL;
    kv->written = true;
    if (err)
        lost = group_failed(kv, err, usable);
    want_leader(kv);
    pthread_mutex_unlock(&kv->lock);
    kv_group_ref(group); /* for its copy of the error */
    group_end(group, err, !err ? KV_DURABLE : usable ? KV_UNDONE : KV_UNKNOWN);
    if (lost)
        group_end(lost, group->err, KV_UNDONE);
    kv_group_unref(group);
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
    kv_group_unref(group);
    return err;
}

/* The committer. */

static bool has_work(const struct kv *kv)
{
    return kv->stopping || (kv->open && kv->open->first && !kv->sealed);
}

/* Under the lock. When there is none for a while, the engine rests. */
static void await_work(struct kv *kv)
{
    struct timespec until;
    bool in_time = true;

    if (!kv->written || !kv->engine->rest) {
        pthread_cond_wait(&kv->work, &kv->lock);
        return;
    }
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += REST_S;
    while (!has_work(kv) && in_time)
        in_time = pthread_cond_clockwait(&kv->work, &kv->lock, CLOCK_MONOTONIC, &until) == 0;
    if (in_time || has_work(kv) || kv->sealed)
        return;
    kv->written = false;
    kv->engine->rest(kv->store);
}

/* Leads the groups in which nobody waits. */
static void *commit_groups(void *arg)
{
    struct kv *kv = arg;

    pthread_mutex_lock(&kv->lock);
    for (;;) {
        while (!has_work(kv))
            await_work(kv);
        if (kv->stopping)
            break;
        lead(kv);
        pthread_mutex_lock(&kv->lock);
    }
    pthread_mutex_unlock(&kv->lock);
    return NULL;
}

/* Under the lock. */
static ERR need_committer(struct kv *kv)
{
    if (kv->has_committer)
        return NULL;
    if (pthread_create(&kv->committer, NULL, commit_groups, kv) != 0)
        return err_make(&fault_limit, "no thread for group commit");
    kv->has_committer = true;
    return NULL;
}

void kv_stop_committer(struct kv *kv)
{
    if (!kv->has_committer)
        return;
    pthread_mutex_lock(&kv->lock);
    kv->stopping = true;
    pthread_cond_signal(&kv->work);
    pthread_mutex_unlock(&kv->lock);
    pthread_join(kv->committer, NULL);
}

/* Committing. */

/* Puts the transaction's changes into the open group and returns what it must wait for: that, or, having
 * changed nothing, whatever it may have read that is not durable yet. NULL: nothing. Under the lock. */
static struct kv_group *join(struct kv *kv, struct kv_txn *txn)
{
    if (txn->own.n) {
        if (!kv->open)
            kv->open = group_new(kv);
        overlay_take(&kv->open->overlay, &txn->own);
    }
    return kv->open ? kv->open : kv->sealed;
}

/* The transaction's changes are in the group that it gets, and the turn is given away. Returns under the
 * lock. */
static ERR hand_in(struct kv_txn *txn, bool waits, struct kv_group **group)
{
    struct kv *kv = txn->kv;
    struct err *err = NULL;

    kv_release_view(txn);
    kv_release_groups(txn);
    pthread_mutex_lock(&kv->lock);
    if (txn->failures != kv->failures)
        err = err_make(kv->broken ? kv->broken->fault : &fault_conflict,
                       "%s: an earlier transaction that this one may have read failed to become durable",
                       kv->engine->name);
    else if (!waits)
        err = need_committer(kv);
    if (!err)
        *group = join(kv, txn);
    kv_give_turn(kv);
    return err;
}

static ERR commit_write(struct kv_txn *txn, enum kv_outcome *outcome)
{
    struct kv *kv = txn->kv;
    struct kv_group *group;
    struct err *err = hand_in(txn, true, &group);

    *outcome = err ? KV_UNDONE : KV_DURABLE;
    if (err || !group) {
        pthread_mutex_unlock(&kv->lock);
        return err;
    }
    kv_group_ref(group);
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
    err = commit_write(txn, &outcome);
    kv_end(txn, outcome);
    return err;
}

/* Whether the transaction joined the group's list, so that whoever leads it answers. */
static bool wait_in(struct kv_group *group, struct kv_txn *txn)
{
    if (!group)
        return false;
    if (group->last)
        group->last->next = txn;
    else
        group->first = txn;
    group->last = txn;
    return true;
}

void kv_commit_then(struct kv_txn *txn, void (*done)(void *arg, struct err *err), void *arg)
{
    struct kv *kv = txn->kv;
    struct kv_group *group = NULL;
    struct err *err = kv_before(kv, KV_COMMIT);
    bool waits;

    assert(txn->mode == KV_WRITE);
    txn->done = done;
    txn->done_arg = arg;
    if (err) {
        kv_abort(txn);
        done(arg, err);
        return;
    }
    err = hand_in(txn, false, &group);
    waits = wait_in(group, txn);
    want_leader(kv);
    pthread_mutex_unlock(&kv->lock);
    if (!waits)
        answer(txn, err ? KV_UNDONE : KV_DURABLE, err);
}
