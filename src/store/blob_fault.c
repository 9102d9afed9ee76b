#include "store/blob_fault.h"

#include <stdlib.h>

#include "store/blob_front.h"
#include "store/heap.h"

struct faulty {
    const struct blob_engine *inner;
    void *store;
    struct blob_fault_plan *plan;
};

struct faulty_file {
    struct faulty *faulty;
    void *file;
};

static ERR strike(struct blob_fault_plan *plan, enum blob_operation operation)
{
    uint64_t number;

    if (plan->about && !(plan->about & BLOB_BIT(operation)))
        return NULL;
    number = atomic_fetch_add(&plan->count, 1) + 1;
    if (!plan->at || number < plan->at || (number > plan->at && !plan->lasting))
        return NULL;
    atomic_fetch_add(&plan->strikes, 1);
    return err_make(plan->fault ? plan->fault : &fault_io, "operation %llu fails as planned",
                    (unsigned long long)number);
}

static ERR faulty_open(str path, void **store)
{
    (void)path;
    (void)store;
    return err_make(&fault_usage, "opened with blob_fault_open()");
}

static void faulty_close(void *store)
{
    struct faulty *faulty = store;

    faulty->inner->close(faulty->store);
    free(faulty);
}

static struct faulty_file *file_new(struct faulty *faulty, void *inner)
{
    struct faulty_file *file = heap_alloc(sizeof *file);

    *file = (struct faulty_file){faulty, inner};
    return file;
}

static ERR faulty_stage(void *store, void **out)
{
    struct faulty *faulty = store;
    void *inner;

    TRY(strike(faulty->plan, BLOB_STAGE));
    TRY(faulty->inner->stage(faulty->store, &inner));
    *out = file_new(faulty, inner);
    return NULL;
}

static ERR faulty_reserve(void *arg, uint64_t size)
{
    struct faulty_file *file = arg;

    TRY(strike(file->faulty->plan, BLOB_RESERVE));
    return file->faulty->inner->reserve(file->file, size);
}

static ERR faulty_append(void *arg, str bytes)
{
    struct faulty_file *file = arg;

    TRY(strike(file->faulty->plan, BLOB_APPEND));
    return file->faulty->inner->append(file->file, bytes);
}

static ERR faulty_publish(void *store, void *arg, struct blob_id id)
{
    struct faulty *faulty = store;
    struct faulty_file *file = arg;
    struct err *err = strike(faulty->plan, BLOB_PUBLISH);

    if (err)
        faulty->inner->drop(faulty->store, file->file);
    else
        err = faulty->inner->publish(faulty->store, file->file, id);
    free(file);
    return err;
}

static void faulty_drop(void *store, void *arg)
{
    struct faulty *faulty = store;
    struct faulty_file *file = arg;

    faulty->inner->drop(faulty->store, file->file);
    free(file);
}

static ERR faulty_find(void *store, struct blob_id id, void **out, uint64_t *size)
{
    struct faulty *faulty = store;
    void *inner;

    TRY(strike(faulty->plan, BLOB_FIND));
    TRY(faulty->inner->find(faulty->store, id, &inner, size));
    *out = file_new(faulty, inner);
    return NULL;
}

static ERR faulty_read(void *arg, uint64_t offset, char *into, size_t n)
{
    struct faulty_file *file = arg;
    struct err *err = strike(file->faulty->plan, BLOB_READ);

    if (err && !file->faulty->plan->flips)
        return err;
    TRY(file->faulty->inner->read(file->file, offset, into, n));
    if (err && n)
        into[n / 2] ^= 0x10;
    return NULL;
}

static int faulty_descriptor(void *arg)
{
    struct faulty_file *file = arg;

    return file->faulty->inner->descriptor(file->file);
}

static void faulty_release(void *store, void *arg)
{
    struct faulty *faulty = store;
    struct faulty_file *file = arg;

    faulty->inner->release(faulty->store, file->file);
    free(file);
}

static ERR faulty_remove(void *store, struct blob_id id)
{
    struct faulty *faulty = store;

    TRY(strike(faulty->plan, BLOB_REMOVE));
    return faulty->inner->remove(faulty->store, id);
}

static ERR faulty_each(void *store, ERR (*visit)(void *arg, struct blob_id id, uint64_t size), void *arg)
{
    struct faulty *faulty = store;

    TRY(strike(faulty->plan, BLOB_EACH));
    return faulty->inner->each(faulty->store, visit, arg);
}

static const struct blob_engine faulty_engine = {
    .name = "faulty",
    .open = faulty_open,
    .close = faulty_close,
    .stage = faulty_stage,
    .reserve = faulty_reserve,
    .append = faulty_append,
    .publish = faulty_publish,
    .drop = faulty_drop,
    .find = faulty_find,
    .read = faulty_read,
    .descriptor = faulty_descriptor,
    .release = faulty_release,
    .remove = faulty_remove,
    .each = faulty_each,
};

ERR blob_fault_open(const struct blob_engine *inner, str path, struct blob_fault_plan *plan,
                    struct blobs **out)
{
    struct faulty *faulty;
    void *store;

    TRY(inner->open(path, &store));
    faulty = heap_alloc(sizeof *faulty);
    *faulty = (struct faulty){inner, store, plan};
    return blobs_open_store(&faulty_engine, faulty, out);
}
