#include "core/call.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

#include "base/encode.h"
#include "core/cloud.h"
#include "core/sequence.h"
#include "os/random.h"

struct err *call_fail(struct call *call, const struct fault *fault, const void *detail, const char *where,
                      const char *format, ...)
{
    struct err *err = arena_new(call->arena, struct err);
    va_list args;

    va_start(args, format);
    *err = (struct err){.fault = fault,
                        .message = arena_vprintf(call->arena, format, args),
                        .where = where,
                        .detail = detail};
    va_end(args);
    return err;
}

const struct fault *call_common(const struct call *call, enum common_failure failure)
{
    return common_fault(failure, call->protocol ? call->protocol->bit : 0);
}

void call_random_bytes(struct call *call, void *into, size_t n)
{
    (void)call;
    random_fill(into, n);
}

str call_random_hex(struct call *call, size_t n)
{
    size_t bytes = (n + 1) / 2;
    char *random = arena_alloc(call->arena, bytes);

    random_fill(random, bytes);
    return str_take(hex_of(call->arena, (str){random, bytes}), n);
}

str call_random_id(struct call *call, size_t n)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    char *id = arena_alloc(call->arena, n + 1);

    random_fill(id, n);
    for (size_t i = 0; i < n; i++)
        id[i] = letters[(unsigned char)id[i] % 32];
    return (str){id, n};
}

/* RFC 9562, 5.4: version 4. */
str call_uuid(struct call *call)
{
    unsigned char random[16];
    str hex;

    random_fill(random, sizeof random);
    random[6] = (unsigned char)((random[6] & 0x0f) | 0x40);
    random[8] = (unsigned char)((random[8] & 0x3f) | 0x80);
    hex = hex_of(call->arena, (str){(char *)random, sizeof random});
    return arena_printf(call->arena, "%.8s-%.4s-%.4s-%.4s-%.12s", hex.p, hex.p + 8, hex.p + 12, hex.p + 16,
                        hex.p + 20);
}

uint64_t call_sequence(struct call *call)
{
    return sequence_next(call->now_ms);
}

struct owned_blob {
    struct blobs *blobs;
    struct blob_id id;
};

static void discard(void *arg)
{
    struct owned_blob *owned = arg;

    blob_discard(owned->blobs, owned->id);
}

void call_own_blob(struct call *call, struct blob_id id)
{
    struct owned_blob *owned = arena_new(call->arena, struct owned_blob);

    assert(call->blobs);
    *owned = (struct owned_blob){call->blobs, id};
    arena_defer(call->arena, discard, owned);
}

static ERR digest_extent(const struct body *body, const struct extent *extent, struct hasher *hasher,
                         char *piece)
{
    struct blob_reader *reader;
    struct err *err = NULL;

    TRY(blob_open(body->blobs, extent->blob, &reader));
    for (uint64_t done = 0; done < extent->size && !err;) {
        size_t n = extent->size - done < BLOB_BLOCK_SIZE ? (size_t)(extent->size - done) : BLOB_BLOCK_SIZE;

        err = blob_read(reader, extent->offset + done, piece, n);
        if (!err)
            hasher_add(hasher, (str){piece, n});
        done += n;
    }
    blob_close(reader);
    return err;
}

ERR call_body_digests(struct call *call, const struct body *body, unsigned wanted, struct digests *out)
{
    struct hasher *hasher = hasher_new(wanted);
    struct err *err = NULL;

    if (body->memory.p) {
        hasher_add(hasher, body->memory);
    } else {
        char *piece = arena_alloc(call->arena, BLOB_BLOCK_SIZE);

        for (size_t i = 0; i < body->extent_count && !err; i++)
            err = digest_extent(body, &body->extents[i], hasher, piece);
    }
    if (!err)
        hasher_done(hasher, out);
    hasher_free(hasher);
    return err;
}
