#include "tools/modelc/plan.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

void texts_init(struct texts *texts, struct arena *arena)
{
    *texts = (struct texts){.arena = arena, .capacity = 1024, .slot_count = 4096};
    texts->strings = arena_new_array(arena, texts->capacity, str);
    texts->slots = arena_new_array(arena, texts->slot_count, uint32_t);
    texts->strings[0] = S("");
    texts->count = 1;
}

static uint32_t *slot_of(const struct texts *texts, str s)
{
    uint32_t at = (uint32_t)str_hash(s, 0) & (texts->slot_count - 1);

    while (texts->slots[at] && !str_eq(texts->strings[texts->slots[at]], s))
        at = (at + 1) & (texts->slot_count - 1);
    return &texts->slots[at];
}

static void grow(struct texts *texts)
{
    str *strings = arena_new_array(texts->arena, (size_t)texts->capacity * 2, str);

    memcpy(strings, texts->strings, texts->count * sizeof *strings);
    texts->strings = strings;
    texts->capacity *= 2;
    texts->slot_count = texts->capacity * 4;
    texts->slots = arena_new_array(texts->arena, texts->slot_count, uint32_t);
    for (uint32_t i = 1; i < texts->count; i++)
        *slot_of(texts, texts->strings[i]) = i;
}

uint32_t texts_add(struct texts *texts, str s)
{
    uint32_t *slot;

    assert(!texts->offsets);
    if (s.n == 0)
        return 0;
    slot = slot_of(texts, s);
    if (*slot)
        return *slot;
    if (texts->count == texts->capacity) {
        grow(texts);
        slot = slot_of(texts, s);
    }
    texts->strings[texts->count] = s;
    *slot = texts->count;
    return texts->count++;
}

struct ordered {
    str s;
    uint32_t number;
};

/* From the back, so that a string stands right before those that it is the end of; then reversed. */
static int by_end(const void *left, const void *right)
{
    str a = ((const struct ordered *)left)->s, b = ((const struct ordered *)right)->s;

    while (a.n > 0 && b.n > 0) {
        unsigned char x = (unsigned char)a.p[--a.n], y = (unsigned char)b.p[--b.n];

        if (x != y)
            return y - x;
    }
    return (a.n < b.n) - (a.n > b.n);
}

void texts_place(struct texts *texts)
{
    struct ordered *ordered = arena_new_array(texts->arena, texts->count, struct ordered);
    size_t total = 1;
    uint32_t last = 0;

    texts->offsets = arena_new_array(texts->arena, texts->count, uint32_t);
    for (uint32_t i = 0; i < texts->count; i++) {
        ordered[i] = (struct ordered){texts->strings[i], i};
        total += texts->strings[i].n + 1;
    }
    texts->pool = arena_alloc(texts->arena, total);
    texts->pool_size = 1; /* offset 0 is the empty string */
    qsort(ordered, texts->count, sizeof *ordered, by_end);
    for (uint32_t i = 0; i < texts->count; i++) {
        str s = ordered[i].s;

        if (s.n == 0)
            continue;
        if (last && str_ends(texts->strings[last], s)) {
            texts->offsets[ordered[i].number] =
                texts->offsets[last] + (uint32_t)(texts->strings[last].n - s.n);
            continue;
        }
        last = ordered[i].number;
        texts->offsets[last] = texts->pool_size;
        memcpy(texts->pool + texts->pool_size, s.p, s.n);
        texts->pool_size += (uint32_t)s.n + 1;
    }
}
