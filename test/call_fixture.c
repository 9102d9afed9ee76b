#include "test/call_fixture.h"

#include <string.h>

#include "core/call_private.h"
#include "core/run.h"
#include "store/key.h"
#include "test/unit.h"
#include "wire/wire.h"

void fixture_open(struct fixture *fixture, const char *service)
{
    struct cloud_options options = {
        .memory = true, .region = S("us-east-1"), .account = S("000000000000"), .wire = &wire_api};

    *fixture = (struct fixture){.service = service_by_name(str_of(service)),
                                .account = options.account,
                                .region = options.region,
                                .now_ms = INT64_C(1700000000000)};
    CHECK(fixture->service && fixture->service->service);
    CHECK_OK(cloud_open(&options, &fixture->cloud));
    CHECK(cloud_enter(fixture->cloud, fixture->service));
    CHECK_OK(cloud_kv(fixture->cloud, fixture->service, &fixture->kv));
    if (fixture->service->service->blobs)
        CHECK_OK(cloud_blobs(fixture->cloud, fixture->service, &fixture->blobs));
}

void fixture_close(struct fixture *fixture)
{
    arena_done(&fixture->arena); /* lets go of bodies that nothing kept */
    cloud_leave(fixture->cloud, fixture->service);
    cloud_close(fixture->cloud);
}

static void fill(struct fixture *fixture, struct call *call, int operation)
{
    struct arena *arena = &fixture->arena;

    *call = (struct call){
        .arena = arena,
        .cloud = fixture->cloud,
        .service = fixture->service,
        .model = fixture->service->model,
        .operation = &fixture->service->model->operations[operation],
        .row = &fixture->service->service->operations[operation],
        .partition = S("aws"),
        .account = fixture->account,
        .region = fixture->region,
        .request_id = S("test"),
        .now_ms = fixture->now_ms,
        .private = arena_new(arena, struct call_private),
    };
    call->principal = (struct principal){
        .kind = PRINCIPAL_ROOT,
        .account = fixture->account,
        .arn = arena_printf(arena, "arn:aws:iam::%.*s:root", STR_ARG(fixture->account)),
        .id = fixture->account,
    };
}

ERR fixture_call(struct fixture *fixture, int operation, const void *in, void *out)
{
    struct call *call = arena_new(&fixture->arena, struct call);
    struct err *err;

    fill(fixture, call, operation);
    memset(out, 0, call->model->shapes[call->operation->output].size);
    call->in = in;
    call->out = out;
    err = call_run(call);
    fixture->status = call->status;
    return err;
}

struct body *fixture_body(struct fixture *fixture, str bytes)
{
    struct body *body = arena_new(unit_arena(), struct body);
    struct extent *extent = arena_new(unit_arena(), struct extent);
    struct blob_writer *writer;

    body->size = bytes.n;
    if (bytes.n <= BODY_MEMORY_MAX) {
        body->memory = bytes;
        return body;
    }
    CHECK_OK(blob_stage(fixture->blobs, &writer));
    CHECK_OK(blob_write(writer, bytes));
    CHECK_OK(blob_seal(writer, &extent->blob, &extent->size));
    body->extents = extent;
    body->extent_count = 1;
    body->blobs = fixture->blobs;
    return body;
}

str fixture_bytes(const struct body *body)
{
    char *bytes = arena_alloc(unit_arena(), body->size);
    size_t n = 0;

    if (body->memory.p)
        return body->memory;
    for (size_t i = 0; i < body->extent_count; i++) {
        const struct extent *extent = &body->extents[i];
        struct blob_reader *reader;

        CHECK_OK(blob_open(body->blobs, extent->blob, &reader));
        CHECK_OK(blob_read(reader, extent->offset, bytes + n, extent->size));
        blob_close(reader);
        n += extent->size;
    }
    CHECK_INT(n, body->size);
    return (str){bytes, n};
}

static ERR count(void *arg, struct blob_id id, uint64_t size)
{
    (void)id, (void)size;
    ++*(size_t *)arg;
    return NULL;
}

size_t fixture_blobs(struct fixture *fixture)
{
    size_t n = 0;

    CHECK_OK(blob_each(fixture->blobs, count, &n));
    return n;
}

size_t fixture_rows(struct fixture *fixture, str kind)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    struct kv_cursor *cursor;
    struct kv_txn *txn;
    struct key key;
    str row, value;
    size_t n = 0;
    bool found = true;

    key_init(&key, &scratch);
    key_text(&key, kind);
    CHECK_OK(kv_begin(fixture->kv, KV_READ, &scratch, &txn));
    CHECK_OK(kv_scan(txn, key_str(&key), key_end(&scratch, key_str(&key)), KV_ASCENDING, &cursor));
    while (found) {
        CHECK_OK(kv_next(cursor, &found, &row, &value));
        n += found;
    }
    kv_abort(txn);
    return n;
}

str fixture_code(const struct err *err)
{
    return err ? str_of(err->fault->code) : S("");
}
