#include "store/overlay.h"

#include <assert.h>

/* Lives in the arena that it holds. */
struct overlay_memory {
    struct arena arena;
    struct overlay_memory *next;
};

void overlay_init(struct overlay *overlay, uint64_t seed)
{
    *overlay = (struct overlay){.dice = seed | 1};
}

void overlay_done(struct overlay *overlay)
{
    while (overlay->more) {
        struct arena arena = overlay->more->arena;

        overlay->more = overlay->more->next;
        arena_done(&arena);
    }
    arena_done(&overlay->arena);
    overlay->root = overlay->first = overlay->last = NULL;
    overlay->n = overlay->bytes = 0;
}

/* xorshift64*: G. Marsaglia, "Xorshift RNGs", 2003; S. Vigna, 2016. */
static uint32_t roll(struct overlay *overlay)
{
    overlay->dice ^= overlay->dice >> 12;
    overlay->dice ^= overlay->dice << 25;
    overlay->dice ^= overlay->dice >> 27;
    return (uint32_t)((overlay->dice * 0x2545f4914f6cdd1d) >> 32);
}

static struct overlay_entry *find(const struct overlay *overlay, str key)
{
    struct overlay_entry *at = overlay->root;

    while (at) {
        int order = str_cmp(key, at->change.key);

        if (order == 0)
            return at;
        at = order < 0 ? at->left : at->right;
    }
    return NULL;
}

const struct kv_change *overlay_find(const struct overlay *overlay, str key)
{
    struct overlay_entry *entry = find(overlay, key);

    return entry ? &entry->change : NULL;
}

/* Parts a tree into what sorts before and after a key that it doesn't have. */
static void split(struct overlay_entry *at, str key, struct overlay_entry **before,
                  struct overlay_entry **after)
{
    while (at) {
        if (str_cmp(at->change.key, key) < 0) {
            *before = at;
            before = &at->right;
            at = at->right;
        } else {
            *after = at;
            after = &at->left;
            at = at->left;
        }
    }
    *before = NULL;
    *after = NULL;
}

/* Of a key that is not there yet. */
static void insert(struct overlay *overlay, struct overlay_entry *entry)
{
    struct overlay_entry **at = &overlay->root;

    entry->priority = roll(overlay);
    while (*at && (*at)->priority >= entry->priority)
        at = str_cmp(entry->change.key, (*at)->change.key) < 0 ? &(*at)->left : &(*at)->right;
    split(*at, entry->change.key, &entry->left, &entry->right);
    *at = entry;
    entry->next = NULL;
    if (overlay->last)
        overlay->last->next = entry;
    else
        overlay->first = entry;
    overlay->last = entry;
    overlay->n++;
    overlay->bytes += entry->change.key.n + entry->change.value.n + sizeof *entry;
}

void overlay_set(struct overlay *overlay, str key, str value)
{
    struct overlay_entry *entry = find(overlay, key);

    assert(key.p);
    value = arena_str(&overlay->arena, value);
    if (entry) {
        entry->change.value = value;
        overlay->bytes += value.n;
        return;
    }
    entry = arena_new(&overlay->arena, struct overlay_entry);
    entry->change = (struct kv_change){arena_str(&overlay->arena, key), value};
    insert(overlay, entry);
}

const struct kv_change *overlay_seek(const struct overlay *overlay, str key, enum kv_order order, bool past)
{
    struct overlay_entry *at = overlay->root, *best = NULL;

    while (at) {
        int sign = key.p ? str_cmp(at->change.key, key) : order == KV_ASCENDING ? 1 : -1;

        if (order == KV_DESCENDING)
            sign = -sign;
        if (sign > 0 || (sign == 0 && !past)) {
            best = at;
            at = order == KV_ASCENDING ? at->left : at->right;
        } else {
            at = order == KV_ASCENDING ? at->right : at->left;
        }
    }
    return best ? &best->change : NULL;
}

static void take_memory(struct overlay *overlay, struct overlay *from)
{
    struct overlay_memory *memory = arena_new(&from->arena, struct overlay_memory), **end = &memory->next;

    memory->next = from->more;
    while (*end)
        end = &(*end)->next;
    *end = overlay->more;
    memory->arena = from->arena;
    overlay->more = memory;
    from->arena = (struct arena){0};
    from->more = NULL;
}

void overlay_take(struct overlay *overlay, struct overlay *from)
{
    struct overlay_entry *entry = from->first;

    if (!overlay->n && !overlay->arena.blocks && !overlay->more) {
        *overlay = *from;
        *from = (struct overlay){.dice = from->dice};
        return;
    }
    while (entry) {
        struct overlay_entry *next = entry->next, *known = find(overlay, entry->change.key);

        if (known) {
            known->change.value = entry->change.value;
            overlay->bytes += entry->change.value.n;
        } else {
            insert(overlay, entry);
        }
        entry = next;
    }
    take_memory(overlay, from);
    overlay_done(from);
}

const struct kv_change *overlay_list(struct overlay *overlay)
{
    struct kv_change *list = arena_new_array(&overlay->arena, overlay->n, struct kv_change);
    struct overlay_entry **above = arena_new_array(&overlay->arena, overlay->n, struct overlay_entry *);
    struct overlay_entry *at = overlay->root;
    size_t n = 0, depth = 0;

    while (at || depth) {
        while (at) {
            above[depth++] = at;
            at = at->left;
        }
        at = above[--depth];
        list[n++] = at->change;
        at = at->right;
    }
    assert(n == overlay->n);
    return list;
}
