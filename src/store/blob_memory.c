/* The engine in memory: a memfd a blob, so that what sends files can send these too. */
#include <pthread.h>
#include <stdlib.h>

#include "os/file.h"
#include "store/blob_front.h"
#include "store/heap.h"

struct memory {
    pthread_mutex_t lock;
    struct idmap descriptors;
};

struct file {
    int descriptor;
    uint64_t end;
};

static ERR memory_open(str path, void **store)
{
    struct memory *memory = heap_alloc(sizeof *memory);

    (void)path;
    file_allow_many(); /* descriptors: each blob holds one */
    pthread_mutex_init(&memory->lock, NULL);
    *store = memory;
    return NULL;
}

static void memory_close(void *store)
{
    struct memory *memory = store;
    struct blob_id id;
    size_t at = 0;
    int descriptor;

    while (idmap_next(&memory->descriptors, &at, &id, &descriptor))
        file_close(descriptor);
    idmap_done(&memory->descriptors);
    pthread_mutex_destroy(&memory->lock);
    free(memory);
}

static ERR memory_stage(void *store, void **out)
{
    struct file *file;
    int descriptor;

    (void)store;
    TRY(file_open_memory("blob", &descriptor));
    file = heap_alloc(sizeof *file);
    file->descriptor = descriptor;
    *out = file;
    return NULL;
}

static ERR memory_reserve(void *arg, uint64_t size)
{
    /* Memory that may never be needed is not taken. */
    (void)arg;
    (void)size;
    return NULL;
}

static ERR memory_append(void *arg, str bytes)
{
    struct file *file = arg;

    TRY(file_write_at(file->descriptor, file->end, bytes));
    file->end += bytes.n;
    return NULL;
}

static void memory_drop(void *store, void *arg)
{
    struct file *file = arg;

    (void)store;
    file_close(file->descriptor);
    free(file);
}

static ERR memory_publish(void *store, void *arg, struct blob_id id)
{
    struct memory *memory = store;
    struct file *file = arg;

    pthread_mutex_lock(&memory->lock);
    idmap_set(&memory->descriptors, id, file->descriptor);
    pthread_mutex_unlock(&memory->lock);
    free(file);
    return NULL;
}

static ERR memory_find(void *store, struct blob_id id, void **out, uint64_t *size)
{
    struct memory *memory = store;
    struct err *err = NULL;
    struct file *file;
    int *known, descriptor = -1;

    pthread_mutex_lock(&memory->lock);
    known = idmap_find(&memory->descriptors, id);
    if (known)
        err = file_duplicate(*known, &descriptor);
    pthread_mutex_unlock(&memory->lock);
    if (!known)
        return err_make(&fault_missing, "no such blob in memory");
    if (!err)
        err = file_size(descriptor, size);
    if (err) {
        file_close(descriptor);
        return err;
    }
    file = heap_alloc(sizeof *file);
    file->descriptor = descriptor;
    *out = file;
    return NULL;
}

static ERR memory_read(void *arg, uint64_t offset, char *into, size_t n)
{
    struct file *file = arg;

    return file_read_exactly(file->descriptor, offset, into, n);
}

static int memory_descriptor(void *arg)
{
    struct file *file = arg;

    return file->descriptor;
}

static ERR memory_remove(void *store, struct blob_id id)
{
    struct memory *memory = store;
    int *known, descriptor = -1;

    pthread_mutex_lock(&memory->lock);
    known = idmap_find(&memory->descriptors, id);
    if (known) {
        descriptor = *known;
        idmap_remove(&memory->descriptors, id);
    }
    pthread_mutex_unlock(&memory->lock);
    if (descriptor < 0)
        return err_make(&fault_missing, "no such blob in memory");
    file_close(descriptor);
    return NULL;
}

struct entry {
    struct blob_id id;
    uint64_t size;
};

/* Of a moment: what is visited may have gone meanwhile. The list is the caller's to free. */
static ERR list(struct memory *memory, struct entry **out, size_t *n)
{
    struct err *err = NULL;
    size_t at = 0;
    int descriptor;

    pthread_mutex_lock(&memory->lock);
    *n = 0;
    *out = heap_alloc((memory->descriptors.n + 1) * sizeof **out);
    while (!err && idmap_next(&memory->descriptors, &at, &(*out)[*n].id, &descriptor)) {
        err = file_size(descriptor, &(*out)[*n].size);
        ++*n;
    }
    pthread_mutex_unlock(&memory->lock);
    return err;
}

static ERR memory_each(void *store, ERR (*visit)(void *arg, struct blob_id id, uint64_t size), void *arg)
{
    struct entry *entries;
    size_t n;
    struct err *err = list(store, &entries, &n);

    for (size_t i = 0; i < n && !err; i++)
        err = visit(arg, entries[i].id, blob_size_in(entries[i].size));
    free(entries);
    return err;
}

const struct blob_engine blob_memory = {
    .name = "memory",
    .open = memory_open,
    .close = memory_close,
    .stage = memory_stage,
    .reserve = memory_reserve,
    .append = memory_append,
    .publish = memory_publish,
    .drop = memory_drop,
    .find = memory_find,
    .read = memory_read,
    .descriptor = memory_descriptor,
    .release = memory_drop,
    .remove = memory_remove,
    .each = memory_each,
};
