#include "store/kv_fault.h"

#include <stdlib.h>

#include "store/heap.h"
#include "store/kv_engine.h"

struct faulty {
    const struct kv_engine *inner;
    void *store;
    struct kv_fault_plan *plan;
};

struct faulty_view {
    const struct kv_engine *inner;
    void *view;
};

struct faulty_walk {
    const struct kv_engine *inner;
    void *walk;
};

static ERR strike(struct kv_fault_plan *plan, enum kv_operation operation)
{
    uint64_t number;

    if (plan->about && !(plan->about & KV_BIT(operation)))
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
    return err_make(&fault_usage, "opened with kv_fault_open()");
}

static void faulty_close(void *store)
{
    struct faulty *faulty = store;

    faulty->inner->close(faulty->store);
    free(faulty);
}

static ERR faulty_before(void *store, enum kv_operation operation)
{
    struct faulty *faulty = store;

    return strike(faulty->plan, operation);
}

static ERR faulty_apply(void *store, const struct kv_change *changes, size_t n, bool *usable)
{
    struct faulty *faulty = store;
    struct err *err = strike(faulty->plan, KV_APPLY);

    if (!err)
        return faulty->inner->apply(faulty->store, changes, n, usable);
    *usable = err->fault == &fault_full;
    if (faulty->plan->applied && !*usable) {
        bool ignored;

        TRY(faulty->inner->apply(faulty->store, changes, n, &ignored));
    }
    return err;
}

static ERR faulty_view(void *store, void **out)
{
    struct faulty *faulty = store;
    struct faulty_view *view;
    void *inner;

    TRY(faulty->inner->view(faulty->store, &inner));
    view = heap_alloc(sizeof *view);
    *view = (struct faulty_view){faulty->inner, inner};
    *out = view;
    return NULL;
}

static void faulty_view_done(void *store, void *arg)
{
    struct faulty *faulty = store;
    struct faulty_view *view = arg;

    view->inner->view_done(faulty->store, view->view);
    free(view);
}

static ERR faulty_get(void *arg, str key, struct arena *arena, str *value)
{
    struct faulty_view *view = arg;

    return view->inner->get(view->view, key, arena, value);
}

static ERR faulty_walk(void *arg, const struct kv_range *range, void **out)
{
    struct faulty_view *view = arg;
    struct faulty_walk *walk;
    void *inner;

    TRY(view->inner->walk(view->view, range, &inner));
    walk = heap_alloc(sizeof *walk);
    *walk = (struct faulty_walk){view->inner, inner};
    *out = walk;
    return NULL;
}

static ERR faulty_step(void *arg, bool *found, str *key, str *value)
{
    struct faulty_walk *walk = arg;

    return walk->inner->step(walk->walk, found, key, value);
}

static ERR faulty_seek(void *arg, str key)
{
    struct faulty_walk *walk = arg;

    return walk->inner->seek(walk->walk, key);
}

static void faulty_walk_done(void *arg)
{
    struct faulty_walk *walk = arg;

    walk->inner->walk_done(walk->walk);
    free(walk);
}

static const struct kv_engine faulty_engine = {
    .name = "faulty",
    .open = faulty_open,
    .close = faulty_close,
    .apply = faulty_apply,
    .view = faulty_view,
    .view_done = faulty_view_done,
    .get = faulty_get,
    .walk = faulty_walk,
    .step = faulty_step,
    .seek = faulty_seek,
    .walk_done = faulty_walk_done,
    .before = faulty_before,
};

ERR kv_fault_open(const struct kv_engine *inner, str path, struct kv_fault_plan *plan, struct kv **out)
{
    struct faulty *faulty;
    void *store;

    TRY(inner->open(path, &store));
    faulty = heap_alloc(sizeof *faulty);
    *faulty = (struct faulty){inner, store, plan};
    return kv_open_store(&faulty_engine, faulty, out);
}
