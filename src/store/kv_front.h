/* kv_front.h -- what kv.c (transactions), kv_commit.c (group commit) and kv_cursor.c (scans) share. */
#ifndef STORE_KV_FRONT_H
#define STORE_KV_FRONT_H

#include <pthread.h>
#include <stdatomic.h>

#include "store/kv_engine.h"
#include "store/overlay.h"

/* What the members of a group wait on: a futex. */
enum kv_progress {
    KV_WAITING,
    KV_LEADERLESS, /* the one who sees it may lead */
    KV_ENDED       /* outcome and err are final */
};

/* Transactions that become durable together. */
struct kv_group {
    struct overlay overlay;
    atomic_uint refs; /* the kv, each member that waits, a write transaction that reads through it */
    atomic_uint progress;
    enum kv_outcome outcome;
    struct err *err; /* in the overlay's arena */
    /* Those of kv_commit_then(), in their order; under the kv's lock until the group has ended. */
    struct kv_txn *first, *last;
};

struct kv_turn {
    atomic_uint mine; /* futex */
    struct kv_turn *next;
};

struct kv {
    const struct kv_engine *engine;
    void *store;
    atomic_uint transactions;

    pthread_mutex_t lock; /* all that follows */
    struct kv_turn *first, *last;
    bool taken;              /* some thread has the turn to write */
    pthread_t holder;        /* that thread */
    struct kv_group *open;   /* committed, waiting for the engine */
    struct kv_group *sealed; /* on its way into the engine */
    uint64_t dice;           /* seeds of overlays */
    /* Groups lost: a writer that began before one must not commit, it may have read what is gone. */
    uint64_t failures;
    pthread_t committer; /* leads groups that nobody waits in */
    bool has_committer, stopping;
    bool written; /* since the engine last rested */
    pthread_cond_t work; /* for the committer */
    struct err *broken;  /* why nothing more may be written, in memory */
    struct arena memory;
};

struct kv_action {
    void (*durable)(void *arg);
    void (*at_end)(void *arg, enum kv_outcome outcome);
    void *arg;
    struct kv_action *next;
};

/* A write transaction reads its own changes, then those of the groups that the engine may not have yet,
 * then the engine. What the engine gains meanwhile is what the groups say. */
struct kv_txn {
    struct kv *kv;
    enum kv_mode mode;
    struct arena *arena;
    void *view; /* made when first needed by a writer */
    struct kv_cursor *cursors;
    /* Writers only: */
    struct overlay own;
    struct kv_group *open, *sealed;
    uint64_t failures;
    struct kv_action *actions, **actions_end;
    void (*done)(void *arg, struct err *err); /* of kv_commit_then() */
    void *done_arg;
    struct kv_txn *next; /* in its group */
};

enum { KV_TXN_BYTES_MAX = 512 * 1024 * 1024 };

ERR kv_before(struct kv *kv, enum kv_operation operation);
/* A writer's view of the engine, made when first needed. */
ERR kv_need_view(struct kv_txn *txn);
/* The transaction reads nothing any more. */
void kv_release_view(struct kv_txn *txn);
void kv_release_groups(struct kv_txn *txn);
/* Runs the transaction's actions and frees what it has outside its arena. */
void kv_end(struct kv_txn *txn, enum kv_outcome outcome);

/* Under the lock, which taking lets go of while it waits. */
void kv_take_turn(struct kv *kv);
void kv_give_turn(struct kv *kv);

/* NULL is ignored. */
struct kv_group *kv_group_ref(struct kv_group *group);
void kv_group_unref(struct kv_group *group);

void kv_stop_committer(struct kv *kv);

#endif
