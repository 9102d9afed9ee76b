#include "base/hash.h"

#include <string.h>

#include "test/unit.h"

static str hex(str bytes)
{
    static const char digits[] = "0123456789abcdef";
    char *out = arena_alloc(unit_arena(), bytes.n * 2 + 1);

    for (size_t i = 0; i < bytes.n; i++) {
        out[2 * i] = digits[(unsigned char)bytes.p[i] >> 4];
        out[2 * i + 1] = digits[(unsigned char)bytes.p[i] & 15];
    }
    return (str){out, bytes.n * 2};
}

/* The digests of "abc" and of "123456789" as the algorithms' own documents and catalogues give them. */
static const struct {
    enum hash_algorithm algorithm;
    const char *bytes, *digest;
} known[] = {
    {HASH_MD5, "abc", "900150983cd24fb0d6963f7d28e17f72"},          /* RFC 1321, A.5 */
    {HASH_SHA1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"}, /* RFC 3174 */
    {HASH_SHA256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}, /* FIPS 180 */
    {HASH_SHA512, "abc",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
     "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"},
    {HASH_CRC32, "123456789", "cbf43926"},
    {HASH_CRC32C, "123456789", "e3069283"}, /* RFC 3720, B.4 gives others of the same function */
    {HASH_CRC64NVME, "123456789", "ae8b14860a799888"},
    {HASH_XXHASH64, "", "ef46db3751d8e999"},
    {HASH_XXHASH3, "", "2d06800538d394c2"},
    {HASH_XXHASH128, "", "99aa06d3014798d86001c324468d497f"},
};

TEST(hash_known_digests)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        struct hasher *hasher = hasher_new(HASH_BIT(known[i].algorithm));
        struct digests digests;

        hasher_add(hasher, str_of(known[i].bytes));
        hasher_done(hasher, &digests);
        hasher_free(hasher);
        CHECK_STR(hex(digest_str(&digests, known[i].algorithm)), str_of(known[i].digest));
        CHECK(!digest_str(&digests, (known[i].algorithm + 1) % HASH_ALGORITHMS).p);
    }
}

TEST(hash_names_are_awss)
{
    enum hash_algorithm algorithm = HASH_MD5;

    for (enum hash_algorithm i = 0; i < HASH_ALGORITHMS; i++)
        CHECK(hash_by_name(hash_name(i), &algorithm) && algorithm == i && hash_size(i) <= HASH_SIZE_MAX);
    CHECK(hash_by_name(S("crc64nvme"), &algorithm) && algorithm == HASH_CRC64NVME);
    CHECK(!hash_by_name(S("CRC"), &algorithm) && !hash_by_name(S(""), &algorithm));
}

TEST(hash_hmac_known)
{
    /* RFC 4231, 4.3 and 4.7; RFC 2202, test cases 2 and 6. */
    static char long_key[131];
    unsigned char out[32];

    memset(long_key, 0xaa, sizeof long_key);
    hmac_sha256(S("Jefe"), S("what do ya want for nothing?"), out);
    CHECK_STR(hex((str){(char *)out, 32}),
              S("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    hmac_sha256((str){long_key, 131}, S("Test Using Larger Than Block-Size Key - Hash Key First"), out);
    CHECK_STR(hex((str){(char *)out, 32}),
              S("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    hmac_sha1(S("Jefe"), S("what do ya want for nothing?"), out);
    CHECK_STR(hex((str){(char *)out, 20}), S("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
    hmac_sha1((str){long_key, 80}, S("Test Using Larger Than Block-Size Key - Hash Key First"), out);
    CHECK_STR(hex((str){(char *)out, 20}), S("aa4ae5e15272d00e95705637ce8a3b55ed402112"));
}

TEST(hash_secret_eq_compares)
{
    CHECK(hash_secret_eq(S("abc"), S("abc")) && hash_secret_eq(S(""), STR_NONE));
    CHECK(!hash_secret_eq(S("abc"), S("abd")) && !hash_secret_eq(S("abc"), S("abcd")));
}

static char *noise(size_t n)
{
    char *bytes = arena_alloc(unit_arena(), n);
    uint64_t state = unit_seed() | 1;

    for (size_t i = 0; i < n; i++) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        bytes[i] = (char)(state >> 56);
    }
    return bytes;
}

/* One bit at a time: slow and plain. */
static uint64_t crc64_plainly(str bytes)
{
    uint64_t crc = ~0ULL;

    for (size_t i = 0; i < bytes.n; i++) {
        crc ^= (unsigned char)bytes.p[i];
        for (unsigned bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >> 1) ^ 0x9A6C9329AC4BC9B5U : crc >> 1;
    }
    return ~crc;
}

TEST(crc64nvme_equals_the_plain_one_at_every_length)
{
    char *bytes = noise(700);

    for (size_t n = 0; n <= 600; n++) {
        str piece = {bytes + n % 17, n};

        CHECK(crc64nvme_of(piece, 0) == crc64_plainly(piece));
    }
}

TEST(crc_of_pieces_and_combined_equal_the_crc_of_the_whole)
{
    enum { SIZE = 3000 };
    str whole = {noise(SIZE), SIZE};

    for (size_t cut = 0; cut <= SIZE; cut += 1 + cut / 5) {
        str a = str_take(whole, cut), b = str_skip(whole, cut);

        CHECK(crc32_of(b, crc32_of(a, 0)) == crc32_of(whole, 0));
        CHECK(crc32c_of(b, crc32c_of(a, 0)) == crc32c_of(whole, 0));
        CHECK(crc64nvme_of(b, crc64nvme_of(a, 0)) == crc64nvme_of(whole, 0));
        CHECK(crc32_combine_of(crc32_of(a, 0), crc32_of(b, 0), b.n) == crc32_of(whole, 0));
        CHECK(crc32c_combine_of(crc32c_of(a, 0), crc32c_of(b, 0), b.n) == crc32c_of(whole, 0));
        CHECK(crc64nvme_combine_of(crc64nvme_of(a, 0), crc64nvme_of(b, 0), b.n) == crc64nvme_of(whole, 0));
    }
}

TEST(hasher_pieces_equal_the_whole)
{
    enum { SIZE = 200 * 1000, ALL = HASH_BIT(HASH_ALGORITHMS) - 1 };
    char *bytes = noise(SIZE);
    struct hasher *one = hasher_new(ALL), *many = hasher_new(ALL);
    struct digests a, b;

    hasher_add(one, (str){bytes, SIZE});
    for (size_t at = 0, n = 1; at < SIZE; at += n, n = n * 3 + 1)
        hasher_add(many, str_take((str){bytes + at, SIZE - at}, n));
    hasher_done(one, &a);
    hasher_done(many, &b);
    hasher_free(one);
    hasher_free(many);
    CHECK(a.have == ALL && b.have == ALL);
    for (enum hash_algorithm i = 0; i < HASH_ALGORITHMS; i++)
        CHECK_STR(hex(digest_str(&a, i)), hex(digest_str(&b, i)));
}
