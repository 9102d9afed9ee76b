/* overlay.h -- changes that no engine has yet, in key order.
 *
 * A treap in an arena of its own. The kv's front (kv.c) has one for each write transaction and one for each
 * group of committed transactions. Not for several threads at a time, but any number may read one that
 * nobody changes. The shape depends on the seed, which outsiders must not know.
 */
#ifndef STORE_OVERLAY_H
#define STORE_OVERLAY_H

#include "base/arena.h"
#include "store/kv_engine.h"

struct overlay_entry {
    struct kv_change change;
    struct overlay_entry *left, *right;
    struct overlay_entry *next; /* in the order of first mention */
    uint32_t priority;
};

struct overlay {
    struct arena arena;
    struct overlay_memory *more; /* arenas taken over from others */
    struct overlay_entry *root, *first, *last;
    size_t n, bytes;
    uint64_t dice;
};

void overlay_init(struct overlay *overlay, uint64_t seed);
void overlay_done(struct overlay *overlay);
/* Copies both; an absent value says that the key is deleted. */
void overlay_set(struct overlay *overlay, str key, str value);
/* NULL when the overlay says nothing about the key. */
const struct kv_change *overlay_find(const struct overlay *overlay, str key);
/* The nearest change at or (`past`) strictly past the key in this order; an absent key means the order's
 * start. */
const struct kv_change *overlay_seek(const struct overlay *overlay, str key, enum kv_order order, bool past);
/* Moves all of `from`, which is newer, into this one, with its memory; `from` is then done. */
void overlay_take(struct overlay *overlay, struct overlay *from);
/* All changes in key order, in the overlay's arena. */
const struct kv_change *overlay_list(struct overlay *overlay);

#endif
