/* checksum.h -- S3's checksums: what the client declared, whether it is true, and how it is shown.
 *
 * AWS: S3 user guide, "Checking object integrity". One algorithm an object: the one that the client named,
 * else S3's own default, CRC64NVME. A whole object's is FULL_OBJECT; a multipart object's may be
 * COMPOSITE, the checksum of its parts' checksums.
 */
#ifndef S3_CHECKSUM_H
#define S3_CHECKSUM_H

#include "base/hash.h"
#include "core/call.h"
#include "gen/s3.h"

/* The algorithm when the client names none. */
#define CHECKSUM_DEFAULT HASH_CRC64NVME

/* The model's Checksum... members of a structure, by algorithm. */
struct checksum_values {
    str of[HASH_ALGORITHMS];
};
#define CHECKSUM_VALUES(in)                                                                                  \
    ((struct checksum_values){{                                                                              \
        [HASH_MD5] = (in)->ChecksumMD5,                                                                      \
        [HASH_SHA1] = (in)->ChecksumSHA1,                                                                    \
        [HASH_SHA256] = (in)->ChecksumSHA256,                                                                \
        [HASH_SHA512] = (in)->ChecksumSHA512,                                                                \
        [HASH_CRC32] = (in)->ChecksumCRC32,                                                                  \
        [HASH_CRC32C] = (in)->ChecksumCRC32C,                                                                \
        [HASH_CRC64NVME] = (in)->ChecksumCRC64NVME,                                                          \
        [HASH_XXHASH64] = (in)->ChecksumXXHASH64,                                                            \
        [HASH_XXHASH3] = (in)->ChecksumXXHASH3,                                                              \
        [HASH_XXHASH128] = (in)->ChecksumXXHASH128,                                                          \
    }})
#define CHECKSUM_SHOW(out, values)                                                                           \
    do {                                                                                                     \
        struct checksum_values values_ = (values);                                                           \
        (out)->ChecksumMD5 = values_.of[HASH_MD5];                                                           \
        (out)->ChecksumSHA1 = values_.of[HASH_SHA1];                                                         \
        (out)->ChecksumSHA256 = values_.of[HASH_SHA256];                                                     \
        (out)->ChecksumSHA512 = values_.of[HASH_SHA512];                                                     \
        (out)->ChecksumCRC32 = values_.of[HASH_CRC32];                                                       \
        (out)->ChecksumCRC32C = values_.of[HASH_CRC32C];                                                     \
        (out)->ChecksumCRC64NVME = values_.of[HASH_CRC64NVME];                                               \
        (out)->ChecksumXXHASH64 = values_.of[HASH_XXHASH64];                                                 \
        (out)->ChecksumXXHASH3 = values_.of[HASH_XXHASH3];                                                   \
        (out)->ChecksumXXHASH128 = values_.of[HASH_XXHASH128];                                               \
    } while (0)

/* What a request says of its body. */
struct checksum_declared {
    str md5; /* raw; absent when Content-MD5 was not sent */
    bool asked;
    enum hash_algorithm algorithm; /* the default when not asked */
    str digest;                    /* raw; absent when only the algorithm was named */
};

/* "CRC32" to HASH_CRC32; false when it is none of S3's. */
bool checksum_algorithm(str name, enum hash_algorithm *out);
/* "crc32", as messages and headers have it. */
str checksum_lower(struct arena *arena, enum hash_algorithm algorithm);

/* named is x-amz-sdk-checksum-algorithm. InvalidRequest, InvalidDigest. */
ERR checksum_declare(struct call *call, str content_md5, const struct checksum_values *values, str named,
                     struct checksum_declared *out);
/* The digests of a body that the request needs: what core computed, and the rest by reading it. */
ERR checksum_digests(struct call *call, const struct body *body, enum hash_algorithm algorithm,
                     struct digests *out);
/* BadDigest. */
ERR checksum_verify(struct call *call, const struct checksum_declared *declared,
                    const struct digests *digests);

/* An object's checksum as base64, by algorithm (one at most is set). */
struct checksum_values checksum_shown(struct call *call, const struct s3_ObjectRecord *object);
/* One of a part, whose algorithm is the object's. */
struct checksum_values checksum_shown_part(struct call *call, str algorithm, str digest);

/* The whole's checksum from its parts'. composite: the digest of digests; else CRCs are combined. */
struct checksum_part {
    str digest;
    uint64_t size;
};
str checksum_of_parts(struct call *call, enum hash_algorithm algorithm, bool composite,
                      const struct checksum_part *parts, size_t count);
/* Which of the two types an algorithm can have in a multipart upload. */
bool checksum_can_be_full(enum hash_algorithm algorithm);
bool checksum_can_be_composite(enum hash_algorithm algorithm);

#endif
