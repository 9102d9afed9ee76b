/* kv_engine.h -- what an engine of kv.h does. For the files of store/ only.
 *
 * The front (kv.c) has the transactions, their order, their own writes and the group commit; an engine
 * keeps rows. It applies sorted batches of changes, each durably and as a whole, one at a time on any
 * thread, and gives views: snapshots of all that had been applied when the view was made. Views are made
 * and used on any thread beside apply(), each by one thread at a time, and never wait for apply().
 */
#ifndef STORE_KV_ENGINE_H
#define STORE_KV_ENGINE_H

#include "store/kv_fault.h"

struct kv_change {
    str key;
    str value; /* absent: delete */
};

struct kv_range {
    str from, to; /* an absent `to`: no bound */
    enum kv_order order;
};

/* Stores, views and walks are the engine's own structs. A walk is within a view and done before it. */
struct kv_engine {
    const char *name;
    ERR (*open)(str path, void **store);
    void (*close)(void *store);

    /* All n changes or none, durable on return. The keys differ and are sorted. After a failure *usable
     * says whether the store is certainly as it was before and may be used on; otherwise nothing more is
     * applied until it was opened again. */
    ERR (*apply)(void *store, const struct kv_change *changes, size_t n, bool *usable);

    /* Nothing was written for some time: memory that is kept for writing may go. Not beside apply(), and soon
     * over. May be NULL. */
    void (*rest)(void *store);

    ERR (*view)(void *store, void **view);
    void (*view_done)(void *store, void *view);
    ERR (*get)(void *view, str key, struct arena *arena, str *value);

    /* A walk gives each row of its range in its order; what it gives is good until the next call. The
     * range's bytes live as long. */
    ERR (*walk)(void *view, const struct kv_range *range, void **walk);
    ERR (*step)(void *walk, bool *found, str *key, str *value);
    /* The next step gives the first row at or past key, which is within the range. */
    ERR (*seek)(void *walk, str key);
    void (*walk_done)(void *walk);

    /* May be NULL. Called before each operation but KV_APPLY; an error makes it fail. */
    ERR (*before)(void *store, enum kv_operation operation);
};

/* A kv over a store that is already open; the kv closes it, also when this fails. */
ERR kv_open_store(const struct kv_engine *engine, void *store, struct kv **out);

/* Tells how a write transaction ended, once: durable, changed nothing, or, after a failed sync, nobody
 * knows. */
enum kv_outcome { KV_DURABLE, KV_UNDONE, KV_UNKNOWN };
void kv_at_end(struct kv_txn *txn, void (*action)(void *arg, enum kv_outcome outcome), void *arg);

#endif
