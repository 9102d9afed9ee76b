#include "store/idmap.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "store/heap.h"

struct idmap_slot {
    struct blob_id id;
    int value;
    bool used;
};

enum { CAPACITY_MIN = 16 };

void idmap_done(struct idmap *map)
{
    free(map->slots);
    *map = (struct idmap){0};
}

static size_t home_of(const struct idmap *map, struct blob_id id)
{
    uint64_t bits;

    memcpy(&bits, id.bytes, sizeof bits);
    return (size_t)bits & (map->capacity - 1);
}

/* Where the id is, or the free slot where it would be. */
static struct idmap_slot *slot_of(const struct idmap *map, struct blob_id id)
{
    size_t i = home_of(map, id);

    while (map->slots[i].used && memcmp(&map->slots[i].id, &id, sizeof id) != 0)
        i = (i + 1) & (map->capacity - 1);
    return &map->slots[i];
}

int *idmap_find(const struct idmap *map, struct blob_id id)
{
    struct idmap_slot *slot = map->n ? slot_of(map, id) : NULL;

    return slot && slot->used ? &slot->value : NULL;
}

static void grow(struct idmap *map)
{
    struct idmap old = *map;

    map->capacity = old.capacity ? 2 * old.capacity : CAPACITY_MIN;
    map->slots = heap_alloc(map->capacity * sizeof *map->slots);
    for (size_t i = 0; i < old.capacity; i++) {
        if (old.slots[i].used)
            *slot_of(map, old.slots[i].id) = old.slots[i];
    }
    free(old.slots);
}

void idmap_set(struct idmap *map, struct blob_id id, int value)
{
    struct idmap_slot *slot;

    if (2 * (map->n + 1) > map->capacity)
        grow(map);
    slot = slot_of(map, id);
    map->n += !slot->used;
    *slot = (struct idmap_slot){id, value, true};
}

/* What was pushed on past the freed slot moves back, so that no search stops too early. D. Knuth, TAOCP
 * 6.4, algorithm R. */
bool idmap_remove(struct idmap *map, struct blob_id id)
{
    struct idmap_slot *slot = map->n ? slot_of(map, id) : NULL;
    size_t mask = map->capacity - 1, hole, i;

    if (!slot || !slot->used)
        return false;
    hole = i = (size_t)(slot - map->slots);
    for (;;) {
        size_t home;

        map->slots[hole].used = false;
        do {
            i = (i + 1) & mask;
            if (!map->slots[i].used) {
                map->n--;
                return true;
            }
            home = home_of(map, map->slots[i].id);
        } while (((i - home) & mask) < ((i - hole) & mask));
        map->slots[hole] = map->slots[i];
        hole = i;
    }
}

bool idmap_next(const struct idmap *map, size_t *at, struct blob_id *id, int *value)
{
    while (*at < map->capacity) {
        const struct idmap_slot *slot = &map->slots[(*at)++];

        if (slot->used) {
            *id = slot->id;
            *value = slot->value;
            return true;
        }
    }
    return false;
}
