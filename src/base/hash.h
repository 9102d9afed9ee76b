/* hash.h -- digests and checksums, singly and many at a time.
 *
 * Single-shot functions for small things; struct hasher for bodies, which feeds any set of algorithms at
 * once. Digests are in the byte order in which AWS writes them (CRCs big-endian).
 */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/str.h"

enum hash_algorithm {
    HASH_MD5,
    HASH_SHA1,
    HASH_SHA256,
    HASH_SHA512,
    HASH_CRC32,
    HASH_CRC32C,
    HASH_CRC64NVME,
    HASH_XXHASH64,
    HASH_XXHASH3,
    HASH_XXHASH128,
    HASH_ALGORITHMS
};

enum { HASH_SIZE_MAX = 64 };

#define HASH_BIT(algorithm) (1U << (algorithm))

/* Bytes of a digest. */
size_t hash_size(enum hash_algorithm algorithm);
/* "MD5", "SHA256", "CRC64NVME" ... as AWS spells them in x-amz-checksum-algorithm. */
str hash_name(enum hash_algorithm algorithm);
/* By name, any case; false when unknown. */
bool hash_by_name(str name, enum hash_algorithm *out);

struct digests {
    unsigned have; /* HASH_BIT()s */
    unsigned char of[HASH_ALGORITHMS][HASH_SIZE_MAX];
};

/* Raw bytes of one digest, borrowed from digests; absent when it was not computed. */
str digest_str(const struct digests *digests, enum hash_algorithm algorithm);

struct hasher; /* heap; any one thread at a time */
struct hasher *hasher_new(unsigned wanted /* HASH_BIT()s */);
void hasher_free(struct hasher *hasher);
void hasher_add(struct hasher *hasher, str bytes);
/* The digests of what was added; the hasher may only be freed then. */
void hasher_done(struct hasher *hasher, struct digests *out);

void hash_sha256(str bytes, unsigned char out[32]);
void hash_md5(str bytes, unsigned char out[16]);

/* SHA-256 piece by piece, without heap. Plain memory: a copy of it goes on from where the original was. */
struct sha256 {
    uint64_t opaque[14];
};
void sha256_init(struct sha256 *sha256);
void sha256_add(struct sha256 *sha256, str bytes);
void sha256_done(struct sha256 *sha256, unsigned char out[32]);

void hmac_sha256(str key, str bytes, unsigned char out[32]);
void hmac_sha1(str key, str bytes, unsigned char out[20]);

/* A key that signs often: half of the work is done beforehand. Plain memory, constant once made. */
struct hmac_key {
    struct sha256 inner, outer;
};
void hmac_key_init(struct hmac_key *hmac_key, str key);
void hmac_key_sign(const struct hmac_key *hmac_key, str bytes, unsigned char out[32]);

/* Whether they are equal, in a time that tells nothing about where they differ (only whether their sizes
 * do). For signatures and tokens. */
bool hash_secret_eq(str a, str b);
/* Zeroes what held a secret, also where the compiler sees no use of it. */
void hash_wipe(void *p, size_t n);

/* Each takes 0 before the first piece, then what it returned for the pieces so far. */
uint32_t crc32_of(str bytes, uint32_t before);
uint32_t crc32c_of(str bytes, uint32_t before);
uint64_t crc64nvme_of(str bytes, uint64_t before);
/* Checksums of a whole from those of its parts: S3's full-object checksums of multipart uploads. */
uint32_t crc32_combine_of(uint32_t a, uint32_t b, uint64_t b_size);
uint32_t crc32c_combine_of(uint32_t a, uint32_t b, uint64_t b_size);
uint64_t crc64nvme_combine_of(uint64_t a, uint64_t b, uint64_t b_size);

#endif
