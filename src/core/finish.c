#include "core/finish.h"

#include <string.h>

#include "base/encode.h"
#include "core/auth_error.h"
#include "core/call_private.h"
#include "core/meter.h"
#include "core/request_log.h"
#include "net/server.h"
#include "os/clock.h"
#include "os/log.h"
#include "os/random.h"

/* Ids need to be unlike each other, not secret: a fast generator a thread, seeded once. */
static uint64_t next_random(void)
{
    static _Thread_local uint64_t state;
    uint64_t z;

    if (!state)
        state = random_u64() | 1;
    z = state += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

str finish_request_id(struct call *call)
{
    uint64_t random[2] = {next_random(), next_random()};
    char hex[32];
    char *id = arena_alloc(call->arena, 37);

    hex_put(hex, (str){(const char *)random, sizeof random});
    hex[12] = '4';
    hex[16] = "89ab"[random[1] % 4];
    for (size_t i = 0, at = 0; i < sizeof hex; i++) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            id[at++] = '-';
        id[at++] = hex[i];
    }
    return (str){id, 36};
}

/* A range of a blob on its way out. Of an object of many parts only the first are opened at once, and each
 * of the others when its turn comes and the one before it has gone: thousands of descriptors would be too
 * many. */
enum { EXTENTS_OPENED = 64, VERIFIED_FIRST = 1024 * 1024 };

struct outgoing {
    struct blobs *blobs;
    struct blob_id blob;
    struct blob_reader *reader; /* NULL: not yet, or not any more */
    struct http_segment *segment;
    struct outgoing *before;
    uint64_t verified; /* up to this offset of the blob, from the range's start on */
};

static void close_outgoing(void *arg)
{
    struct outgoing *outgoing = arg;

    if (outgoing->reader)
        blob_close(outgoing->reader);
    outgoing->reader = NULL;
}

static ERR open_outgoing(struct outgoing *outgoing)
{
    TRY(blob_open(outgoing->blobs, outgoing->blob, &outgoing->reader));
    outgoing->segment->descriptor = blob_descriptor(outgoing->reader);
    return NULL;
}

static ERR verify_outgoing(void *arg, uint64_t offset, uint64_t size)
{
    struct outgoing *outgoing = arg;

    if (outgoing->before)
        close_outgoing(outgoing->before);
    if (!outgoing->reader)
        TRY(open_outgoing(outgoing));
    return offset + size <= outgoing->verified ? NULL : blob_verify(outgoing->reader, offset, size);
}

/* Before the head is sent, so that damage found here can still become an error; later it breaks the
 * connection. */
static ERR verify_first(struct outgoing *outgoing)
{
    const struct http_segment *segment = outgoing->segment;
    uint64_t size = segment->size < VERIFIED_FIRST ? segment->size : VERIFIED_FIRST;

    TRY(blob_verify(outgoing->reader, segment->offset, size));
    outgoing->verified = segment->offset + size;
    return NULL;
}

static ERR set_stream(struct call *call, const struct body *body)
{
    struct http_response *response = &call->http->response;
    struct outgoing *outgoing;

    if (body->memory.p || body->extent_count == 0) {
        http_set_body(call->http, body->memory.p ? body->memory : S(""));
        return NULL;
    }
    outgoing = arena_new_array(call->arena, body->extent_count, struct outgoing);
    response->segments = arena_new_array(call->arena, body->extent_count, struct http_segment);
    for (size_t i = 0; i < body->extent_count; i++) {
        const struct extent *extent = &body->extents[i];
        struct http_segment *segment = &response->segments[i];

        outgoing[i] =
            (struct outgoing){body->blobs, extent->blob, NULL, segment, i ? &outgoing[i - 1] : NULL, 0};
        *segment = (struct http_segment){.descriptor = -1,
                                         .offset = extent->offset,
                                         .size = extent->size,
                                         .verify = verify_outgoing,
                                         .arg = &outgoing[i]};
        arena_defer(call->arena, close_outgoing, &outgoing[i]);
        if (i < EXTENTS_OPENED)
            TRY(open_outgoing(&outgoing[i]));
    }
    response->segment_count = body->extent_count;
    return verify_first(&outgoing[0]);
}

/* The codec may state a length (of what HEAD would have brought); the server states all others itself. */
static void add_headers(struct call *call)
{
    const struct wire_response *encoded = &call->private->response;

    for (size_t i = 0; i < encoded->header_count; i++) {
        const struct http_header *header = &encoded->headers[i];
        int64_t length;

        if (!str_eq_nocase(header->name, S("content-length")))
            http_add_header(call->http, header->name, header->value);
        else if (str_eq(call->http->request.method, S("HEAD")) && str_to_i64(header->value, &length))
            call->http->response.content_length = length;
    }
}

static ERR fill_response(struct call *call)
{
    struct wire_response *encoded = &call->private->response;

    if (!buf_ok(encoded->body))
        return err_make(&fault_limit, "the answer is larger than %d bytes", WIRE_RESPONSE_MAX);
    if (encoded->stream)
        TRY(set_stream(call, encoded->stream));
    else
        http_set_body(call->http, buf_str(encoded->body));
    call->http->response.status = encoded->status;
    add_headers(call);
    return NULL;
}

/* A failure of a layer below becomes one that AWS has; what it was goes to the log, never to the client. */
static struct err *translate(struct call *call, struct err *err)
{
    const struct fault *fault = err->fault;

    if (fault == &fault_full)
        return fail(call, call_common(call, COMMON_FULL), "There is no space left for this request.");
    if (fault == &fault_conflict || fault == &fault_busy)
        return fail(call, call_common(call, COMMON_UNAVAILABLE), "Please reduce your request rate.");
    if (fault == &fault_limit)
        return fail(call, call_common(call, COMMON_TOO_LARGE),
                    "The request is larger than this service allows.");
    if (fault == &fault_syntax)
        return fail(call, call_common(call, COMMON_MALFORMED), "The request is malformed: %.*s",
                    STR_ARG(err->message));
    if (fault == &fault_io || fault == &fault_corrupt || fault == &fault_missing || fault == &fault_usage)
        return fail(call, call_common(call, COMMON_INTERNAL),
                    "We encountered an internal error. Please try again.");
    return err;
}

static enum auth_family family_of(const struct call *call)
{
    uint32_t bit = call->protocol ? call->protocol->bit : PROTOCOL_QUERY;

    if (bit == PROTOCOL_EC2)
        return AUTH_FAMILY_EC2;
    if (bit == PROTOCOL_REST_JSON)
        return AUTH_FAMILY_REST_JSON;
    if (bit == PROTOCOL_REST_XML && call->model->s3_unwrapped)
        return AUTH_FAMILY_S3;
    return bit & (PROTOCOL_QUERY | PROTOCOL_REST_XML) ? AUTH_FAMILY_QUERY : AUTH_FAMILY_JSON;
}

/* A request that named no service is answered in the form in which it seems to have asked. */
static void choose_protocol(struct call *call)
{
    const struct http_request *request = call->request.http;

    if (!call->model)
        call->model = services[0].model;
    if (call->protocol)
        return;
    if (http_header(request, S("x-amz-target")).p)
        call->protocol = protocol_of(PROTOCOL_JSON11);
    else if (http_header(request, S("smithy-protocol")).p)
        call->protocol = protocol_of(PROTOCOL_RPC_CBOR);
    else
        call->protocol = protocol_of(call->service ? call->model->protocol : PROTOCOL_QUERY);
}

void finish_with_error(struct call *call, struct err *err)
{
    struct wire_response *response = &call->private->response;
    struct err *shown;

    choose_protocol(call);
    call->private->err = err_keep(call->arena, err);
    shown = translate(call, auth_error(call->arena, err, family_of(call)));
    call->private->code = shown->fault->code;
    *response = (struct wire_response){.body = buf_new(call->arena, WIRE_RESPONSE_MAX)};
    call->protocol->encode_error(call->model, call->operation, shown, call->request_id, call->arena,
                                 response);
    if (fill_response(call))
        call->http->response.status = 500;
    http_respond(call->http);
}

void finish(struct call *call)
{
    struct err *err = fill_response(call);

    if (err)
        finish_with_error(call, err);
    else
        http_respond(call->http);
}

void finish_refused(struct http_exchange *exchange, const char *why)
{
    log_error("refused a request to %.*s: %s", STR_ARG(exchange->request.host), why);
    exchange->response.status = 403;
    http_add_header(exchange, S("Content-Type"), S("text/plain"));
    http_set_body(exchange, arena_printf(exchange->arena, "Forbidden: %s.\n", why));
    http_respond(exchange);
}

static uint64_t body_size(const struct http_exchange *exchange)
{
    uint64_t size = 0;

    for (size_t i = 0; i < exchange->response.segment_count; i++)
        size += exchange->response.segments[i].memory.p ? exchange->response.segments[i].memory.n
                                                        : exchange->response.segments[i].size;
    return size;
}

static uint64_t received_size(const struct call *call)
{
    const struct http_request *request = call->request.http;

    if (call->request.stream)
        return call->request.stream->size;
    return request->content_length > 0 ? (uint64_t)request->content_length : call->request.body.n;
}

void finish_account(struct call *call, bool sent)
{
    struct meter_sample sample = {.status = call->http->response.status,
                                  .duration_ns = clock_monotonic_ns() - call->private->began_ns,
                                  .bytes_in = received_size(call),
                                  .bytes_out = body_size(call->http)};
    const struct err *err = call->private->err;

    if (call->service)
        meter_add(call->service, call->operation ? (int)(call->operation - call->model->operations) : -1,
                  &sample);
    if (sample.status == 500 && err)
        log_error("request %.*s failed: %s: %.*s (%s)", STR_ARG(call->request_id), err->fault->code,
                  STR_ARG(err->message), err->where);
    request_log(call, &sample, sent);
}
