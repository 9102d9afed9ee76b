#include "svc/s3/checksum.h"

#include <assert.h>
#include <string.h>

#include "base/encode.h"
#include "svc/s3/fail.h"

bool checksum_algorithm(str name, enum hash_algorithm *out)
{
    return hash_by_name(name, out);
}

str checksum_lower(struct arena *arena, enum hash_algorithm algorithm)
{
    str name = hash_name(algorithm);
    char *lower = arena_alloc(arena, name.n);

    for (size_t i = 0; i < name.n; i++)
        lower[i] = char_lower(name.p[i]);
    return (str){lower, name.n};
}

static ERR decode_md5(struct call *call, str content_md5, str *out)
{
    str raw;

    if (!content_md5.p)
        return NULL;
    if (!base64_decode(call->arena, content_md5, &raw) || raw.n != hash_size(HASH_MD5))
        return fail_detail(call, &s3_InvalidDigest, DETAIL(call, s3_InvalidDigest, .ContentMD5 = content_md5),
                           "The Content-MD5 you specified was invalid.");
    *out = raw;
    return NULL;
}

ERR checksum_declare(struct call *call, str content_md5, const struct checksum_values *values, str named,
                     struct checksum_declared *out)
{
    struct checksum_declared declared = {.algorithm = CHECKSUM_DEFAULT};
    enum hash_algorithm algorithm;

    TRY(decode_md5(call, content_md5, &declared.md5));
    for (unsigned i = 0; i < HASH_ALGORITHMS; i++) {
        if (!values->of[i].p)
            continue;
        if (declared.asked)
            return fail_invalid_request(
                call, "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
        declared.asked = true;
        declared.algorithm = i;
        if (!base64_decode(call->arena, values->of[i], &declared.digest) || declared.digest.n != hash_size(i))
            return fail_invalid_request(call, "Value for x-amz-checksum-%.*s header is invalid.",
                                        STR_ARG(checksum_lower(call->arena, i)));
    }
    if (named.p) {
        if (!checksum_algorithm(named, &algorithm))
            return fail_invalid_request(call, "Value for x-amz-sdk-checksum-algorithm header is invalid.");
        if (!declared.asked)
            return fail_invalid_request(call, "x-amz-sdk-checksum-algorithm specified, but no corresponding "
                                              "x-amz-checksum-* or x-amz-trailer headers were found.");
        if (algorithm != declared.algorithm)
            return fail_invalid_request(call, "Value for x-amz-sdk-checksum-algorithm header is invalid.");
    }
    *out = declared;
    return NULL;
}

ERR checksum_digests(struct call *call, const struct body *body, enum hash_algorithm algorithm,
                     struct digests *out)
{
    unsigned wanted = HASH_BIT(HASH_MD5) | HASH_BIT(algorithm), missing = wanted & ~body->digests.have;
    struct digests rest;

    *out = body->digests;
    if (!missing)
        return NULL;
    TRY(call_body_digests(call, body, missing, &rest));
    for (unsigned i = 0; i < HASH_ALGORITHMS; i++)
        if (missing & HASH_BIT(i))
            memcpy(out->of[i], rest.of[i], HASH_SIZE_MAX);
    out->have |= missing;
    return NULL;
}

ERR checksum_verify(struct call *call, const struct checksum_declared *declared,
                    const struct digests *digests)
{
    str md5 = digest_str(digests, HASH_MD5);

    if (declared->md5.p && !str_eq(declared->md5, md5))
        return fail_detail(call, &s3_BadDigest,
                           DETAIL(call, s3_BadDigest, .ExpectedDigest = hex_of(call->arena, declared->md5),
                                  .CalculatedDigest = base64_of(call->arena, md5)),
                           "The Content-MD5 you specified did not match what we received.");
    if (declared->digest.p && !str_eq(declared->digest, digest_str(digests, declared->algorithm)))
        return fail(call, &s3_BadDigest, "The %.*s you specified did not match the calculated checksum.",
                    STR_ARG(hash_name(declared->algorithm)));
    return NULL;
}

struct checksum_values checksum_shown_part(struct call *call, str algorithm, str digest)
{
    struct checksum_values values = {0};
    enum hash_algorithm which;

    if (digest.p && checksum_algorithm(algorithm, &which))
        values.of[which] = base64_of(call->arena, digest);
    return values;
}

struct checksum_values checksum_shown(struct call *call, const struct s3_ObjectRecord *object)
{
    struct checksum_values values = checksum_shown_part(call, object->ChecksumAlgorithm, object->Checksum);

    if (!str_eq(object->ChecksumType, S("COMPOSITE")))
        return values;
    for (unsigned i = 0; i < HASH_ALGORITHMS; i++)
        if (values.of[i].p)
            values.of[i] = arena_printf(call->arena, "%.*s-%lld", STR_ARG(values.of[i]),
                                        (long long)object->PartsCount.v);
    return values;
}

bool checksum_can_be_full(enum hash_algorithm algorithm)
{
    return algorithm == HASH_CRC32 || algorithm == HASH_CRC32C || algorithm == HASH_CRC64NVME;
}

bool checksum_can_be_composite(enum hash_algorithm algorithm)
{
    return algorithm != HASH_CRC64NVME;
}

static str composite(struct call *call, enum hash_algorithm algorithm, const struct checksum_part *parts,
                     size_t count)
{
    struct digests *digests = arena_new(call->arena, struct digests);
    struct hasher *hasher = hasher_new(HASH_BIT(algorithm));

    for (size_t i = 0; i < count; i++)
        hasher_add(hasher, parts[i].digest);
    hasher_done(hasher, digests);
    hasher_free(hasher);
    return digest_str(digests, algorithm);
}

static uint64_t from_big_endian(str digest)
{
    uint64_t value = 0;

    for (size_t i = 0; i < digest.n; i++)
        value = value << 8 | (unsigned char)digest.p[i];
    return value;
}

str checksum_of_parts(struct call *call, enum hash_algorithm algorithm, bool is_composite,
                      const struct checksum_part *parts, size_t count)
{
    size_t size = hash_size(algorithm);
    uint64_t whole = 0;
    char *digest;

    if (is_composite)
        return composite(call, algorithm, parts, count);
    assert(checksum_can_be_full(algorithm));
    for (size_t i = 0; i < count; i++) {
        uint64_t part = from_big_endian(parts[i].digest);

        if (i == 0)
            whole = part;
        else if (algorithm == HASH_CRC32)
            whole = crc32_combine_of((uint32_t)whole, (uint32_t)part, parts[i].size);
        else if (algorithm == HASH_CRC32C)
            whole = crc32c_combine_of((uint32_t)whole, (uint32_t)part, parts[i].size);
        else
            whole = crc64nvme_combine_of(whole, part, parts[i].size);
    }
    digest = arena_alloc(call->arena, size);
    for (size_t i = 0; i < size; i++)
        digest[i] = (char)(whole >> 8 * (size - 1 - i));
    return (str){digest, size};
}
