/* idmap.h -- a hash table from blob ids to small numbers.
 *
 * Ids are random, so that their bytes are hash enough. Not locked. */
#ifndef STORE_IDMAP_H
#define STORE_IDMAP_H

#include "store/blob.h"

struct idmap_slot;

struct idmap {
    struct idmap_slot *slots;
    size_t n, capacity; /* a power of two, or 0 */
};

void idmap_done(struct idmap *map);
/* NULL when the id is not there; good until the map changes. */
int *idmap_find(const struct idmap *map, struct blob_id id);
/* Adds or replaces. */
void idmap_set(struct idmap *map, struct blob_id id, int value);
/* Whether it was there. */
bool idmap_remove(struct idmap *map, struct blob_id id);
/* Visits all: *at begins as 0; false at the end. The map must not change meanwhile. */
bool idmap_next(const struct idmap *map, size_t *at, struct blob_id *id, int *value);

#endif
