#include "core/run.h"

#include <assert.h>
#include <string.h>

#include "core/authorize.h"
#include "core/cloud.h"
#include "core/faults.h"
#include "core/wait.h"
#include "os/worker.h"

enum { ATTEMPTS_MAX = 16, CALL_DEPTH_MAX = 16 };

static size_t output_size(const struct call *call)
{
    return call->model->shapes[call->operation->output].size;
}

static ERR open_stores(struct call *call, struct kv **kv)
{
    *kv = NULL;
    if (!(call->row->info.traits & OP_STATELESS))
        TRY(cloud_kv(call->cloud, call->service, kv));
    if (call->service->service->blobs && !call->blobs)
        TRY(cloud_blobs(call->cloud, call->service, &call->blobs));
    return NULL;
}

static ERR prepare(struct call *call, struct kv *kv)
{
    struct err *err;

    if (!call->row->prepare)
        return NULL;
    TRY(kv_begin(kv, KV_READ, call->arena, &call->txn));
    err = call->row->prepare(call, call->in, call->out);
    kv_abort(call->txn);
    call->txn = NULL;
    return err;
}

/* Runs the handler in a transaction, which is to be committed then. */
static ERR run_handler(struct call *call, struct kv *kv, struct kv_txn **out)
{
    struct kv_txn *txn;
    struct err *err;

    memset(call->out, 0, output_size(call));
    call->status = 0;
    call_mark(call);
    TRY(prepare(call, kv));
    TRY(kv_begin(kv, call->row->info.traits & OP_READS ? KV_READ : KV_WRITE, call->arena, &txn));
    call->txn = txn;
    err = call->row->run(call, call->in, call->out);
    call->txn = NULL;
    if (err)
        kv_abort(txn);
    else
        *out = txn;
    return err;
}

ERR call_run(struct call *call)
{
    struct kv_txn *txn;
    struct kv *kv;
    struct err *err = NULL;

    TRY(open_stores(call, &kv));
    call_mark(call);
    if (!kv)
        return call->row->run(call, call->in, call->out);
    for (unsigned attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
        err = run_handler(call, kv, &txn);
        if (!err)
            err = kv_commit(txn);
        if (!err || err->fault != &fault_conflict)
            return err;
    }
    return err;
}

/* A call whose transaction is on its way to the disk; in its arena. */
struct committing {
    struct call *call;
    void (*done)(struct call *call, struct err *err);
};

static void run_again(void *arg)
{
    struct committing *committing = arg;

    committing->done(committing->call, call_run(committing->call));
}

static void committed(void *arg, struct err *err)
{
    struct committing *committing = arg;
    struct call *call = committing->call;

    if (err && err->fault == &fault_conflict)
        workers_post(call->cloud->options.workers, run_again, committing);
    else
        committing->done(call, err ? err_keep(call->arena, err) : NULL);
}

void call_run_then(struct call *call, void (*done)(struct call *call, struct err *err))
{
    struct committing *committing = arena_new(call->arena, struct committing);
    struct kv_txn *txn;
    struct kv *kv;
    struct err *err;

    *committing = (struct committing){call, done};
    if (call->row->info.traits & (OP_READS | OP_STATELESS)) {
        run_again(committing);
        return;
    }
    err = open_stores(call, &kv);
    if (!err)
        err = run_handler(call, kv, &txn);
    if (!err && !kv_txn_acts(txn)) {
        kv_commit_then(txn, committed, committing);
        return;
    }
    if (!err)
        err = kv_commit(txn);
    if (err && err->fault == &fault_conflict)
        err = call_run(call);
    done(call, err);
}

static unsigned depth_of(const struct call *call)
{
    unsigned depth = 0;

    for (; call->parent; call = call->parent)
        depth++;
    return depth;
}

static const struct service_row *row_of(const struct model *model)
{
    for (unsigned i = 0; i < services_count; i++) {
        if (services[i].model == model)
            return &services[i];
    }
    return NULL;
}

ERR call_operation(struct call *call, const struct model *model, int operation, const void *in, void *out)
{
    const struct service_row *service = row_of(model);
    struct call inner = *call;
    struct err *err;

    assert(service && depth_of(call) < CALL_DEPTH_MAX);
    inner.service = service;
    inner.model = model;
    inner.operation = &model->operations[operation];
    inner.row = service->service ? &service->service->operations[operation] : NULL;
    inner.in = in;
    inner.out = out;
    inner.txn = NULL;
    inner.blobs = NULL;
    inner.http = NULL;
    inner.parent = call;
    if (!inner.row || !inner.row->run)
        return fail(call, call_common(call, COMMON_NOT_IMPLEMENTED), "%s %s is not built", service->name,
                    model_text(model, inner.operation->name));
    assert(!call->txn || kv_txn_mode(call->txn) == KV_READ || inner.row->info.traits & OP_READS);
    TRY(authorize(&inner));
    if (!cloud_enter(call->cloud, service))
        return fail(call, call_common(call, COMMON_UNAVAILABLE), "%s is being reset", service->name);
    err = call_run(&inner);
    cloud_leave(call->cloud, service);
    return err;
}
