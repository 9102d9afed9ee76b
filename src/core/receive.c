#include "core/receive.h"

#include <string.h>
#include <zlib.h>

#include "core/aws_chunked.h"
#include "core/call_private.h"
#include "core/cloud.h"
#include "core/signature.h"
#include "os/overlap.h"

enum { OVERLAP_MIN = 64 * 1024 };

/* A streaming body on its way in. Lives in the call's arena; its writer and its hasher are let go with it. */
struct receiver {
    struct call *call;
    struct hasher *hasher;
    unsigned wanted;             /* HASH_BIT()s */
    struct buf *memory;          /* until it is too much */
    struct blob_writer *writer;  /* from then on */
    struct overlap *overlap;     /* with the writer: hashing beside writing */
    str piece;                   /* what is being hashed there */
    struct aws_chunked *chunked; /* NULL: the body is as it is */
    struct http_sink payload;    /* where its payload goes: take() */
    uint64_t size, size_max;
};

static unsigned by_name(str name)
{
    enum hash_algorithm algorithm;

    return hash_by_name(name, &algorithm) ? HASH_BIT(algorithm) : 0;
}

static unsigned by_header_name(str name)
{
    const str prefix = S("x-amz-checksum-");

    return str_starts_nocase(name, prefix) ? by_name(str_skip(name, prefix.n)) : 0;
}

/* What the operation's row wants, what the headers claim, and what the signature covers. */
static unsigned wanted_digests(const struct call *call)
{
    const struct http_request *http = call->request.http;
    unsigned wanted = call->row->info.body_hashes;

    for (size_t i = 0; i < http->header_count; i++) {
        const struct http_header *header = &http->headers[i];

        wanted |= by_header_name(header->name);
        if (str_eq_nocase(header->name, S("x-amz-sdk-checksum-algorithm")))
            wanted |= by_name(header->value);
        else if (str_eq_nocase(header->name, S("x-amz-trailer")))
            wanted |= by_header_name(str_trim(header->value));
        else if (str_eq_nocase(header->name, S("content-md5")))
            wanted |= HASH_BIT(HASH_MD5);
    }
    if (call->private->signature->v4.payload == SIGV4_HASH_GIVEN)
        wanted |= HASH_BIT(HASH_SHA256);
    return wanted;
}

static void let_go(void *arg)
{
    struct receiver *receiver = arg;

    overlap_free(receiver->overlap);
    if (receiver->writer)
        blob_abandon(receiver->writer);
    if (receiver->hasher)
        hasher_free(receiver->hasher);
}

/* The body has outgrown memory: what there is of it goes to a blob first. */
static ERR move_to_blob(struct receiver *receiver)
{
    struct call *call = receiver->call;
    int64_t expected = call->request.http->content_length;

    if (!call->blobs)
        TRY(cloud_blobs(call->cloud, call->service, &call->blobs));
    TRY(blob_stage(call->blobs, &receiver->writer));
    receiver->overlap = overlap_new(call->cloud->options.workers);
    TRY(blob_reserve(receiver->writer, expected > 0 ? (uint64_t)expected : 0));
    TRY(blob_write(receiver->writer, buf_str(receiver->memory)));
    buf_done(receiver->memory);
    return NULL;
}

static void hash_piece(void *arg)
{
    struct receiver *receiver = arg;

    hasher_add(receiver->hasher, receiver->piece);
}

/* MD5 takes longer than all else together, so a large piece is hashed beside its being written. */
static ERR hash_and_write(struct receiver *receiver, str bytes)
{
    struct err *err;

    if (bytes.n < OVERLAP_MIN) {
        hasher_add(receiver->hasher, bytes);
        return blob_write(receiver->writer, bytes);
    }
    receiver->piece = bytes;
    overlap_start(receiver->overlap, hash_piece, receiver);
    err = blob_write(receiver->writer, bytes);
    overlap_finish(receiver->overlap);
    return err;
}

/* A piece of the decoded body. */
static ERR take(void *arg, str bytes)
{
    struct receiver *receiver = arg;

    receiver->size += bytes.n;
    if (receiver->size > receiver->size_max)
        return fail(receiver->call, call_common(receiver->call, COMMON_TOO_LARGE),
                    "Your proposed upload exceeds the maximum allowed size");
    if (!receiver->writer && receiver->size <= BODY_MEMORY_MAX) {
        hasher_add(receiver->hasher, bytes);
        buf_add(receiver->memory, bytes);
        return NULL;
    }
    if (!receiver->writer)
        TRY(move_to_blob(receiver));
    return hash_and_write(receiver, bytes);
}

/* Bytes as they come from the socket. */
static ERR feed(void *arg, str bytes)
{
    struct receiver *receiver = arg;

    return receiver->chunked ? aws_chunked_feed(receiver->chunked, bytes) : take(receiver, bytes);
}

static bool is_chunked(enum sigv4_payload payload)
{
    return payload == SIGV4_CHUNKS_SIGNED || payload == SIGV4_CHUNKS_SIGNED_TRAILER ||
           payload == SIGV4_CHUNKS_UNSIGNED;
}

ERR receive_begin(struct call *call, struct http_sink *sink)
{
    struct receiver *receiver = arena_new(call->arena, struct receiver);
    const struct signature *signature = call->private->signature;
    int64_t announced = call->request.http->content_length;

    receiver->call = call;
    receiver->size_max = call->row->info.body_max ? call->row->info.body_max : WIRE_BODY_MAX;
    if (announced > 0 && (uint64_t)announced > receiver->size_max && !is_chunked(signature->v4.payload))
        return fail(call, call_common(call, COMMON_TOO_LARGE),
                    "Your proposed upload exceeds the maximum allowed size");
    /* AWS: S3 API reference, "Error responses", MissingContentLength. */
    if (announced < 0 && !call->request.http->chunked)
        return fail(call, call_common(call, COMMON_NO_LENGTH),
                    "You must provide the Content-Length HTTP header.");
    arena_defer(call->arena, let_go, receiver);
    receiver->payload = (struct http_sink){take, receiver};
    if (is_chunked(signature->v4.payload))
        TRY(aws_chunked_new(call->request.http, &signature->v4,
                            signature->is_verified ? &signature->verified : NULL, call->arena,
                            &receiver->payload, &receiver->chunked));
    receiver->wanted = wanted_digests(call);
    receiver->hasher = hasher_new(receiver->wanted);
    receiver->memory = buf_new(call->arena, BODY_MEMORY_MAX);
    call->private->receiver = receiver;
    *sink = (struct http_sink){feed, receiver};
    return NULL;
}

void receive_headers(struct call *call, const struct http_header *more, size_t count)
{
    struct http_request *http = &call->http->request;
    struct http_header *headers =
        arena_new_array(call->arena, http->header_count + count, struct http_header);

    if (http->header_count)
        memcpy(headers, http->headers, http->header_count * sizeof *headers);
    if (count)
        memcpy(headers + http->header_count, more, count * sizeof *headers);
    http->headers = headers;
    http->header_count += count;
}

static ERR end_of_chunks(struct call *call, struct receiver *receiver)
{
    const struct http_header *trailers;
    size_t count;

    if (!receiver->chunked)
        return NULL;
    TRY(aws_chunked_end(receiver->chunked));
    count = aws_chunked_trailers(receiver->chunked, &trailers);
    receive_headers(call, trailers, count);
    return NULL;
}

static ERR seal(struct call *call, struct receiver *receiver, struct body *body)
{
    struct extent *extent = arena_new(call->arena, struct extent);
    struct blob_writer *writer = receiver->writer;
    uint64_t size;

    receiver->writer = NULL;
    TRY(blob_seal(writer, &extent->blob, &size));
    call_own_blob(call, extent->blob);
    extent->size = size;
    body->extents = extent;
    body->extent_count = 1;
    body->blobs = call->blobs;
    return NULL;
}

/* What went wrong while the body came, in the call's own words. */
static struct err *receiving_failed(struct call *call, const struct err *error)
{
    if (error->fault == &fault_limit)
        return fail(call, call_common(call, COMMON_TOO_LARGE), "The request body is larger than allowed.");
    if (error->fault == &fault_missing || error->fault == &fault_syntax)
        return fail(call, call_common(call, COMMON_INCOMPLETE),
                    "You did not provide the number of bytes specified by the Content-Length HTTP header");
    if (error->fault == &fault_busy)
        return fail(call, call_common(call, COMMON_TIMEOUT),
                    "Your socket connection to the server was not read from or written to within the timeout "
                    "period.");
    return err_keep(call->arena, error);
}

ERR receive_end(struct call *call, const struct err *error)
{
    struct receiver *receiver = call->private->receiver;
    const struct sigv4 *v4 = &call->private->signature->v4;
    struct body *body = arena_new(call->arena, struct body);

    if (error)
        return receiving_failed(call, error);
    TRY(end_of_chunks(call, receiver));
    hasher_done(receiver->hasher, &body->digests);
    if (v4->payload == SIGV4_HASH_GIVEN)
        TRY(sigv4_check_body(v4, call->arena, digest_str(&body->digests, HASH_SHA256)));
    body->size = receiver->size;
    call->request.stream = body;
    if (receiver->writer)
        return seal(call, receiver, body);
    body->memory = buf_str(receiver->memory);
    return NULL;
}

/* RFC 1952 and, with the same magic found by zlib, RFC 1950. */
static ERR inflate_body(struct call *call, str body, str *out)
{
    z_stream stream = {.next_in = (Bytef *)(uintptr_t)body.p, .avail_in = (uInt)body.n};
    struct buf *plain = buf_new(call->arena, WIRE_BODY_MAX);
    int status = inflateInit2(&stream, 15 + 32);

    while (status == Z_OK) {
        char *room = buf_room(plain, 16 * 1024);

        if (!room)
            break;
        stream.next_out = (Bytef *)room;
        stream.avail_out = 16 * 1024;
        status = inflate(&stream, Z_NO_FLUSH);
        plain->n += 16 * 1024 - stream.avail_out;
    }
    inflateEnd(&stream);
    if (!buf_ok(plain))
        return fail(call, call_common(call, COMMON_TOO_LARGE), "The request body is larger than allowed.");
    if (status != Z_STREAM_END)
        return fail(call, call_common(call, COMMON_MALFORMED), "The request body is not valid gzip.");
    *out = buf_str(plain);
    return NULL;
}

ERR receive_whole(struct call *call, str body, const struct err *error)
{
    const struct sigv4 *v4 = &call->private->signature->v4;
    unsigned char hash[32];

    if (error)
        return receiving_failed(call, error);
    call->request.body = call->private->sent_body = body.p ? body : S("");
    if (v4->payload == SIGV4_HASH_GIVEN) {
        hash_sha256(call->request.body, hash);
        TRY(sigv4_check_body(v4, call->arena, (str){(const char *)hash, sizeof hash}));
    }
    if (!body.n || !str_eq_nocase(http_header(call->request.http, S("content-encoding")), S("gzip")))
        return NULL;
    return inflate_body(call, body, &call->request.body);
}
