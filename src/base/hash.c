/* OpenSSL 3 calls the functions that take a plain context deprecated, because they pass by its providers.
 * That is what we want of them: they cost a fifth of EVP's for the short strings that a signature is made
 * of, and need no heap. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "base/hash.h"

#include <assert.h>
#include <openssl/crypto.h>
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

enum { HMAC_BLOCK = 64, PIECE = 32 * 1024 };

static const struct {
    const char *name;
    size_t size;
} algorithms[HASH_ALGORITHMS] = {
    [HASH_MD5] = {"MD5", 16},
    [HASH_SHA1] = {"SHA1", 20},
    [HASH_SHA256] = {"SHA256", 32},
    [HASH_SHA512] = {"SHA512", 64},
    [HASH_CRC32] = {"CRC32", 4},
    [HASH_CRC32C] = {"CRC32C", 4},
    [HASH_CRC64NVME] = {"CRC64NVME", 8},
    [HASH_XXHASH64] = {"XXHASH64", 8},
    [HASH_XXHASH3] = {"XXHASH3", 8},
    [HASH_XXHASH128] = {"XXHASH128", 16},
};

struct hasher {
    unsigned wanted;
    MD5_CTX md5;
    SHA_CTX sha1;
    SHA256_CTX sha256;
    SHA512_CTX sha512;
    uint32_t crc32, crc32c;
    uint64_t crc64nvme;
    XXH64_state_t *xxhash64;
    XXH3_state_t *xxhash3, *xxhash128;
};

size_t hash_size(enum hash_algorithm algorithm)
{
    return algorithms[algorithm].size;
}

str hash_name(enum hash_algorithm algorithm)
{
    return str_of(algorithms[algorithm].name);
}

bool hash_by_name(str name, enum hash_algorithm *out)
{
    for (enum hash_algorithm i = 0; i < HASH_ALGORITHMS; i++) {
        if (str_eq_nocase(name, hash_name(i))) {
            *out = i;
            return true;
        }
    }
    return false;
}

str digest_str(const struct digests *digests, enum hash_algorithm algorithm)
{
    if (!(digests->have & HASH_BIT(algorithm)))
        return STR_NONE;
    return (str){(const char *)digests->of[algorithm], hash_size(algorithm)};
}

static void *need(void *p)
{
    if (!p) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    return p;
}

static bool wants(const struct hasher *hasher, enum hash_algorithm algorithm)
{
    return hasher->wanted & HASH_BIT(algorithm);
}

struct hasher *hasher_new(unsigned wanted)
{
    struct hasher *hasher = need(calloc(1, sizeof *hasher));

    assert(wanted < HASH_BIT(HASH_ALGORITHMS));
    hasher->wanted = wanted;
    MD5_Init(&hasher->md5);
    SHA1_Init(&hasher->sha1);
    SHA256_Init(&hasher->sha256);
    SHA512_Init(&hasher->sha512);
    if (wants(hasher, HASH_XXHASH64)) {
        hasher->xxhash64 = need(XXH64_createState());
        XXH64_reset(hasher->xxhash64, 0);
    }
    if (wants(hasher, HASH_XXHASH3)) {
        hasher->xxhash3 = need(XXH3_createState());
        XXH3_64bits_reset(hasher->xxhash3);
    }
    if (wants(hasher, HASH_XXHASH128)) {
        hasher->xxhash128 = need(XXH3_createState());
        XXH3_128bits_reset(hasher->xxhash128);
    }
    return hasher;
}

void hasher_free(struct hasher *hasher)
{
    if (!hasher)
        return;
    XXH64_freeState(hasher->xxhash64);
    XXH3_freeState(hasher->xxhash3);
    XXH3_freeState(hasher->xxhash128);
    free(hasher);
}

static void add_piece(struct hasher *hasher, str piece)
{
    if (wants(hasher, HASH_MD5))
        MD5_Update(&hasher->md5, piece.p, piece.n);
    if (wants(hasher, HASH_SHA1))
        SHA1_Update(&hasher->sha1, piece.p, piece.n);
    if (wants(hasher, HASH_SHA256))
        SHA256_Update(&hasher->sha256, piece.p, piece.n);
    if (wants(hasher, HASH_SHA512))
        SHA512_Update(&hasher->sha512, piece.p, piece.n);
    if (wants(hasher, HASH_CRC32))
        hasher->crc32 = crc32_of(piece, hasher->crc32);
    if (wants(hasher, HASH_CRC32C))
        hasher->crc32c = crc32c_of(piece, hasher->crc32c);
    if (wants(hasher, HASH_CRC64NVME))
        hasher->crc64nvme = crc64nvme_of(piece, hasher->crc64nvme);
    if (wants(hasher, HASH_XXHASH64))
        XXH64_update(hasher->xxhash64, piece.p, piece.n);
    if (wants(hasher, HASH_XXHASH3))
        XXH3_64bits_update(hasher->xxhash3, piece.p, piece.n);
    if (wants(hasher, HASH_XXHASH128))
        XXH3_128bits_update(hasher->xxhash128, piece.p, piece.n);
}

void hasher_add(struct hasher *hasher, str bytes)
{
    /* In pieces that stay in the first cache while one algorithm after another reads them. */
    while (bytes.n) {
        str piece = str_take(bytes, PIECE);

        add_piece(hasher, piece);
        bytes = str_skip(bytes, piece.n);
    }
}

static void put_be(unsigned char *out, uint64_t value, size_t size)
{
    for (size_t i = 0; i < size; i++)
        out[i] = (unsigned char)(value >> (8 * (size - 1 - i)));
}

void hasher_done(struct hasher *hasher, struct digests *out)
{
    *out = (struct digests){.have = hasher->wanted};
    if (wants(hasher, HASH_MD5))
        MD5_Final(out->of[HASH_MD5], &hasher->md5);
    if (wants(hasher, HASH_SHA1))
        SHA1_Final(out->of[HASH_SHA1], &hasher->sha1);
    if (wants(hasher, HASH_SHA256))
        SHA256_Final(out->of[HASH_SHA256], &hasher->sha256);
    if (wants(hasher, HASH_SHA512))
        SHA512_Final(out->of[HASH_SHA512], &hasher->sha512);
    put_be(out->of[HASH_CRC32], hasher->crc32, 4);
    put_be(out->of[HASH_CRC32C], hasher->crc32c, 4);
    put_be(out->of[HASH_CRC64NVME], hasher->crc64nvme, 8);
    if (wants(hasher, HASH_XXHASH64))
        put_be(out->of[HASH_XXHASH64], XXH64_digest(hasher->xxhash64), 8);
    if (wants(hasher, HASH_XXHASH3))
        put_be(out->of[HASH_XXHASH3], XXH3_64bits_digest(hasher->xxhash3), 8);
    if (wants(hasher, HASH_XXHASH128)) {
        XXH128_hash_t hash = XXH3_128bits_digest(hasher->xxhash128);

        put_be(out->of[HASH_XXHASH128], hash.high64, 8);
        put_be(out->of[HASH_XXHASH128] + 8, hash.low64, 8);
    }
}

_Static_assert(sizeof(struct sha256) >= sizeof(SHA256_CTX), "OpenSSL's context fits in ours");
_Static_assert(_Alignof(struct sha256) >= _Alignof(SHA256_CTX), "and is aligned");

void sha256_init(struct sha256 *sha256)
{
    SHA256_Init((SHA256_CTX *)sha256->opaque);
}

void sha256_add(struct sha256 *sha256, str bytes)
{
    SHA256_Update((SHA256_CTX *)sha256->opaque, bytes.p, bytes.n);
}

void sha256_done(struct sha256 *sha256, unsigned char out[32])
{
    SHA256_Final(out, (SHA256_CTX *)sha256->opaque);
}

void hash_sha256(str bytes, unsigned char out[32])
{
    struct sha256 sha256;

    sha256_init(&sha256);
    sha256_add(&sha256, bytes);
    sha256_done(&sha256, out);
}

void hash_md5(str bytes, unsigned char out[16])
{
    MD5_CTX md5;

    MD5_Init(&md5);
    MD5_Update(&md5, bytes.p, bytes.n);
    MD5_Final(out, &md5);
}

/* RFC 2104: the key, or its digest when it is longer than a block, padded with zeros and mixed with a
 * constant. */
static void hmac_pad(unsigned char block[HMAC_BLOCK], str key, unsigned char mix)
{
    memset(block, 0, HMAC_BLOCK);
    if (key.n)
        memcpy(block, key.p, key.n);
    for (size_t i = 0; i < HMAC_BLOCK; i++)
        block[i] ^= mix;
}

void hmac_key_init(struct hmac_key *hmac_key, str key)
{
    unsigned char block[HMAC_BLOCK], digest[32];

    if (key.n > HMAC_BLOCK) {
        hash_sha256(key, digest);
        key = (str){(const char *)digest, sizeof digest};
    }
    hmac_pad(block, key, 0x36);
    sha256_init(&hmac_key->inner);
    sha256_add(&hmac_key->inner, (str){(const char *)block, sizeof block});
    hmac_pad(block, key, 0x5c);
    sha256_init(&hmac_key->outer);
    sha256_add(&hmac_key->outer, (str){(const char *)block, sizeof block});
    hash_wipe(block, sizeof block);
}

void hmac_key_sign(const struct hmac_key *hmac_key, str bytes, unsigned char out[32])
{
    struct sha256 inner = hmac_key->inner, outer = hmac_key->outer;
    unsigned char digest[32];

    sha256_add(&inner, bytes);
    sha256_done(&inner, digest);
    sha256_add(&outer, (str){(const char *)digest, sizeof digest});
    sha256_done(&outer, out);
}

void hmac_sha256(str key, str bytes, unsigned char out[32])
{
    struct hmac_key hmac_key;

    hmac_key_init(&hmac_key, key);
    hmac_key_sign(&hmac_key, bytes, out);
    hash_wipe(&hmac_key, sizeof hmac_key);
}

void hmac_sha1(str key, str bytes, unsigned char out[20])
{
    unsigned char block[HMAC_BLOCK], digest[20];
    SHA_CTX sha1;

    if (key.n > HMAC_BLOCK) {
        SHA1_Init(&sha1);
        SHA1_Update(&sha1, key.p, key.n);
        SHA1_Final(digest, &sha1);
        key = (str){(const char *)digest, sizeof digest};
    }
    hmac_pad(block, key, 0x36);
    SHA1_Init(&sha1);
    SHA1_Update(&sha1, block, sizeof block);
    SHA1_Update(&sha1, bytes.p, bytes.n);
    SHA1_Final(out, &sha1);
    hmac_pad(block, key, 0x5c);
    SHA1_Init(&sha1);
    SHA1_Update(&sha1, block, sizeof block);
    SHA1_Update(&sha1, out, 20);
    SHA1_Final(out, &sha1);
    hash_wipe(block, sizeof block);
}

bool hash_secret_eq(str a, str b)
{
    return a.n == b.n && (a.n == 0 || CRYPTO_memcmp(a.p, b.p, a.n) == 0);
}

void hash_wipe(void *p, size_t n)
{
    OPENSSL_cleanse(p, n);
}
