#include "core/body_digest.h"

#include "base/encode.h"
#include "base/hash.h"
#include "net/http.h"

static const struct fault missing = {"InvalidRequest", 400, BLAME_CLIENT, 0};
static const struct fault invalid = {"InvalidDigest", 400, BLAME_CLIENT, 0};
static const struct fault bad = {"BadDigest", 400, BLAME_CLIENT, 0};

static void digest_of(str body, enum hash_algorithm algorithm, struct digests *out)
{
    struct hasher *hasher = hasher_new(HASH_BIT(algorithm));

    hasher_add(hasher, body);
    hasher_done(hasher, out);
    hasher_free(hasher);
}

static ERR check_md5(struct call *call, str given)
{
    struct digests *digests = arena_new(call->arena, struct digests);
    str raw;

    if (!base64_decode(call->arena, given, &raw) || raw.n != hash_size(HASH_MD5))
        return fail(call, &invalid, "The Content-MD5 you specified was invalid.");
    digest_of(call->request.body, HASH_MD5, digests);
    if (!str_eq(raw, digest_str(digests, HASH_MD5)))
        return fail(call, &bad, "The Content-MD5 you specified did not match what we received.");
    return NULL;
}

static ERR check_sum(struct call *call, enum hash_algorithm algorithm, const struct http_header *header)
{
    struct digests *digests = arena_new(call->arena, struct digests);
    str raw;

    if (!base64_decode(call->arena, str_trim(header->value), &raw) || raw.n != hash_size(algorithm))
        return fail(call, &missing, "Value for %.*s header is invalid.", STR_ARG(header->name));
    digest_of(call->request.body, algorithm, digests);
    if (!str_eq(raw, digest_str(digests, algorithm)))
        return fail(call, &bad, "The %.*s you specified did not match the calculated checksum.",
                    STR_ARG(hash_name(algorithm)));
    return NULL;
}

ERR body_digest_check(struct call *call)
{
    const str prefix = S("x-amz-checksum-");
    const struct http_request *http = call->request.http;
    bool found = false;

    if (!(call->operation->flags & OP_MD5_REQUIRED) || call->operation->flags & OP_REQUEST_STREAMS)
        return NULL;
    for (size_t i = 0; i < http->header_count; i++) {
        const struct http_header *header = &http->headers[i];
        enum hash_algorithm algorithm;

        if (str_eq_nocase(header->name, S("content-md5"))) {
            TRY(check_md5(call, str_trim(header->value)));
            found = true;
        } else if (str_starts_nocase(header->name, prefix) &&
                   hash_by_name(str_skip(header->name, prefix.n), &algorithm)) {
            TRY(check_sum(call, algorithm, header));
            found = true;
        }
    }
    return found || !(call->row->info.traits & OP_DIGEST_REQUIRED)
               ? NULL
               : fail(call, &missing, "Missing required header for this request: Content-MD5");
}
