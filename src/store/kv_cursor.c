/* Scans: the rows of up to four layers, merged. */
#include <assert.h>

#include "store/kv_front.h"

enum { LAYERS = 3 }; /* own, open, sealed; the engine's walk is beneath */

struct kv_cursor {
    struct kv_txn *txn;
    struct kv_range range;
    const struct overlay *layers[LAYERS];
    const struct kv_change *at[LAYERS]; /* next candidate, NULL at the end */
    void *walk;
    bool has_row, wants_row; /* the walk's candidate; whether the walk is to be stepped for the next one */
    struct kv_change row;
    struct kv_cursor *next, **link;
};

static bool in_bounds(const struct kv_range *range, str key)
{
    return str_cmp(key, range->from) >= 0 && (!range->to.p || str_cmp(key, range->to) < 0);
}

/* key is in the range, or absent for the start of the order. */
static const struct kv_change *layer_seek(const struct kv_cursor *cursor, unsigned i, str key, bool past)
{
    const struct kv_range *range = &cursor->range;
    const struct kv_change *change;

    if (!cursor->layers[i])
        return NULL;
    if (!key.p) {
        key = range->order == KV_ASCENDING ? range->from : range->to;
        past = range->order == KV_DESCENDING;
    }
    change = overlay_seek(cursor->layers[i], key, range->order, past);
    return change && in_bounds(range, change->key) ? change : NULL;
}

static void seek_layers(struct kv_cursor *cursor, str key)
{
    for (unsigned i = 0; i < LAYERS; i++)
        cursor->at[i] = layer_seek(cursor, i, key, false);
}

ERR kv_scan(struct kv_txn *txn, str from, str to, enum kv_order order, struct kv_cursor **out)
{
    struct kv_cursor *cursor;

    TRY(kv_before(txn->kv, KV_SCAN));
    TRY(kv_need_view(txn));
    cursor = arena_new(txn->arena, struct kv_cursor);
    cursor->txn = txn;
    /* The caller's bytes need not live on. */
    from = arena_str(txn->arena, from.p ? from : S(""));
    cursor->range = (struct kv_range){from, arena_str(txn->arena, to), order};
    TRY(txn->kv->engine->walk(txn->view, &cursor->range, &cursor->walk));
    cursor->wants_row = true;
    if (txn->mode == KV_WRITE) {
        cursor->layers[0] = &txn->own;
        cursor->layers[1] = txn->open ? &txn->open->overlay : NULL;
        cursor->layers[2] = txn->sealed ? &txn->sealed->overlay : NULL;
        seek_layers(cursor, STR_NONE);
    }
    cursor->next = txn->cursors;
    cursor->link = &txn->cursors;
    if (cursor->next)
        cursor->next->link = &cursor->next;
    txn->cursors = cursor;
    *out = cursor;
    return NULL;
}

/* The candidate that comes first; of equal keys that of the upper layer. */
static const struct kv_change *first_of(const struct kv_cursor *cursor)
{
    const struct kv_change *best = NULL;

    for (unsigned i = 0; i <= LAYERS; i++) {
        const struct kv_change *at = i < LAYERS ? cursor->at[i] : cursor->has_row ? &cursor->row : NULL;
        int order;

        if (!at)
            continue;
        order = best ? str_cmp(at->key, best->key) : -1;
        if (best && cursor->range.order == KV_DESCENDING)
            order = -order;
        if (order < 0)
            best = at;
    }
    return best;
}

/* Moves each layer past the key that is being given out. */
static void pass(struct kv_cursor *cursor, str key)
{
    for (unsigned i = 0; i < LAYERS; i++) {
        if (cursor->at[i] && str_eq(cursor->at[i]->key, key))
            cursor->at[i] = layer_seek(cursor, i, cursor->at[i]->key, true);
    }
    if (cursor->has_row && str_eq(cursor->row.key, key))
        cursor->wants_row = true; /* not before the next call: the row must stay good */
}

static ERR step_walk(struct kv_cursor *cursor)
{
    if (!cursor->wants_row)
        return NULL;
    TRY(cursor->txn->kv->engine->step(cursor->walk, &cursor->has_row, &cursor->row.key, &cursor->row.value));
    cursor->wants_row = false;
    return NULL;
}

ERR kv_next(struct kv_cursor *cursor, bool *found, str *key, str *value)
{
    TRY(kv_before(cursor->txn->kv, KV_NEXT));
    for (;;) {
        const struct kv_change *best;

        TRY(step_walk(cursor));
        best = first_of(cursor);
        if (!best) {
            *found = false;
            return NULL;
        }
        if (best->value.p) {
            *found = true;
            *key = best->key;
            *value = best->value;
            pass(cursor, best->key);
            return NULL;
        }
        pass(cursor, best->key);
    }
}

ERR kv_seek(struct kv_cursor *cursor, str key)
{
    const struct kv_engine *engine = cursor->txn->kv->engine;
    const struct kv_range *range = &cursor->range;
    void *walk;

    assert(key.p);
    TRY(kv_before(cursor->txn->kv, KV_SEEK));
    if (in_bounds(range, key)) {
        TRY(engine->seek(cursor->walk, key));
        cursor->wants_row = true;
        seek_layers(cursor, key);
        return NULL;
    }
    if ((str_cmp(key, range->from) < 0) == (range->order == KV_ASCENDING)) {
        /* Before the order's start. */
        TRY(engine->walk(cursor->txn->view, range, &walk));
        engine->walk_done(cursor->walk);
        cursor->walk = walk;
        cursor->wants_row = true;
        seek_layers(cursor, STR_NONE);
        return NULL;
    }
    for (unsigned i = 0; i < LAYERS; i++)
        cursor->at[i] = NULL;
    cursor->has_row = cursor->wants_row = false;
    return NULL;
}

void kv_cursor_done(struct kv_cursor *cursor)
{
    if (!cursor->link)
        return;
    *cursor->link = cursor->next;
    if (cursor->next)
        cursor->next->link = cursor->link;
    cursor->link = NULL;
    cursor->txn->kv->engine->walk_done(cursor->walk);
}
