/* blob_front.h -- the parts of the front that blob.c (bytes) and blob_ref.c (references) share. */
#ifndef STORE_BLOB_FRONT_H
#define STORE_BLOB_FRONT_H

#include <pthread.h>

#include "store/blob_engine.h"
#include "store/idmap.h"

/* What is known beside the rows about a blob: nothing, for nearly all. */
enum blob_state {
    BLOB_FRESH = 1, /* sealed since the store was opened, and not referenced by a durable transaction */
    /* a transaction that references it failed, and nobody knows how: left for blob_collect() after a
     * restart */
    BLOB_UNDECIDED,
    BLOB_DYING /* a transaction under way has taken the last reference */
};

struct blobs {
    const struct blob_engine *engine;
    void *store;
    pthread_mutex_t lock;
    struct idmap states;
};

enum { BLOB_NAME_SIZE = 2 * sizeof(struct blob_id) + 1 };

/* Hexadecimal, NUL-ended; and back. */
void blob_name(struct blob_id id, char name[BLOB_NAME_SIZE]);
bool blob_id_of(str name, struct blob_id *id);
void blob_set_state(struct blobs *blobs, struct blob_id id, enum blob_state state);
void blob_clear_state(struct blobs *blobs, struct blob_id id);
/* How many bytes the blob has whose file has so many. */
uint64_t blob_size_in(uint64_t file_size);

#endif
