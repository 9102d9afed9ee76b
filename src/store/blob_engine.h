/* blob_engine.h -- what an engine of blob.h does. For the files of store/ only.
 *
 * The front (blob.c) has the format, the checksums and the references; an engine keeps files of bytes under
 * ids. Files are the engine's own structs. Any thread, but one file by one thread at a time while it is
 * written.
 */
#ifndef STORE_BLOB_ENGINE_H
#define STORE_BLOB_ENGINE_H

#include "store/blob.h"

struct blob_engine {
    const char *name;
    ERR (*open)(str path, void **store);
    void (*close)(void *store);

    /* A file that nobody else sees. It ends with publish() or drop(). */
    ERR (*stage)(void *store, void **file);
    ERR (*reserve)(void *file, uint64_t size);
    ERR (*append)(void *file, str bytes);
    /* Durable and found under the id, or (on failure) gone. */
    ERR (*publish)(void *store, void *file, struct blob_id id);
    void (*drop)(void *store, void *file);

    /* A published file for reading; it stays readable when it is removed. Ends with release(). */
    ERR (*find)(void *store, struct blob_id id, void **file, uint64_t *size);
    ERR (*read)(void *file, uint64_t offset, char *into, size_t n);
    int (*descriptor)(void *file); /* -1: it has none */
    void (*release)(void *store, void *file);

    ERR (*remove)(void *store, struct blob_id id);
    ERR (*each)(void *store, ERR (*visit)(void *arg, struct blob_id id, uint64_t size), void *arg);
};

/* Over a store that is already open; the blobs close it. */
ERR blobs_open_store(const struct blob_engine *engine, void *store, struct blobs **out);

#endif
