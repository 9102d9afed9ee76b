#include "base/hash.h"

#include <endian.h>
#include <immintrin.h>
#include <isa-l.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>

/* The checksums of hash.h. All three are reflected CRCs that begin with all ones and end inverted: bit 0
 * of a register is the highest power of x. The polynomials, in the same order and without their highest
 * term: */
#define CRC32_POLY 0xEDB88320U
#define CRC32C_POLY 0x82F63B78U
#define CRC64NVME_POLY 0x9A6C9329AC4BC9B5U /* NVM Express NVM Command Set Specification 1.0, 5.2.1.3.4 */

enum { TABLES = 8, SIZE_BITS = 61, LANES = 8, FOLD_SIZE_MIN = 2 * 16 * LANES };

struct field {
    uint64_t poly;
    uint64_t one;              /* x to the power of 0 */
    uint64_t shift[SIZE_BITS]; /* [i]: what 2^i more bytes multiply a remainder by */
};

static struct field crc32_field = {.poly = CRC32_POLY, .one = 1U << 31};
static struct field crc32c_field = {.poly = CRC32C_POLY, .one = 1U << 31};
static struct field crc64nvme_field = {.poly = CRC64NVME_POLY, .one = 1ULL << 63};

/* table[k][b]: the remainder of byte b followed by k zero bytes. */
static uint64_t table[TABLES][256];
/* x to the powers by which folding over all lanes and over one multiplies the two halves of a register. */
static uint64_t fold_all[2], fold_one[2];
static bool has_clmul;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static uint64_t times_x(const struct field *field, uint64_t a)
{
    return a & 1 ? (a >> 1) ^ field->poly : a >> 1;
}

static uint64_t multiply(const struct field *field, uint64_t a, uint64_t b)
{
    uint64_t product = 0;

    for (uint64_t bit = field->one; bit && a; bit >>= 1) {
        if (a & bit) {
            product ^= b;
            a ^= bit;
        }
        b = times_x(field, b);
    }
    return product;
}

static uint64_t power_of_x(const struct field *field, unsigned n)
{
    uint64_t power = field->one;

    while (n--)
        power = times_x(field, power);
    return power;
}

static void prepare_field(struct field *field)
{
    field->shift[0] = power_of_x(field, 8);
    for (unsigned i = 1; i < SIZE_BITS; i++)
        field->shift[i] = multiply(field, field->shift[i - 1], field->shift[i - 1]);
}

static void prepare(void)
{
    const struct field *field = &crc64nvme_field;

    prepare_field(&crc32_field);
    prepare_field(&crc32c_field);
    prepare_field(&crc64nvme_field);
    for (unsigned b = 0; b < 256; b++) {
        uint64_t remainder = b;

        for (unsigned bit = 0; bit < 8; bit++)
            remainder = times_x(field, remainder);
        table[0][b] = remainder;
    }
    for (unsigned k = 1; k < TABLES; k++) {
        for (unsigned b = 0; b < 256; b++)
            table[k][b] = table[0][table[k - 1][b] & 0xff] ^ (table[k - 1][b] >> 8);
    }
    /* The product of two reflected registers comes out times x, hence the - 1. The first half is 64 bits
     * further from the end. */
    fold_all[0] = power_of_x(field, LANES * 128 + 64 - 1);
    fold_all[1] = power_of_x(field, LANES * 128 - 1);
    fold_one[0] = power_of_x(field, 128 + 64 - 1);
    fold_one[1] = power_of_x(field, 128 - 1);
    has_clmul = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
}

/* crc64nvme without the inversions, eight bytes at a time. */
static uint64_t crc64_by_table(uint64_t crc, const unsigned char *p, size_t n)
{
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t word;

        memcpy(&word, p, 8);
        word = le64toh(word) ^ crc;
        crc = 0;
        for (unsigned k = 0; k < 8; k++)
            crc ^= table[7 - k][word >> (8 * k) & 0xff];
    }
    for (; n; n--, p++)
        crc = table[0][(crc ^ *p) & 0xff] ^ (crc >> 8);
    return crc;
}

__attribute__((target("pclmul,sse4.1"))) static inline __m128i fold(__m128i a, __m128i by, __m128i next)
{
    __m128i first = _mm_clmulepi64_si128(a, by, 0x00), second = _mm_clmulepi64_si128(a, by, 0x11);

    return _mm_xor_si128(_mm_xor_si128(first, second), next);
}

/* The same by carry-less multiplication: eight registers, a lane of 16 bytes each, leap over one another,
 * then join; what is left is short. The method is Intel's: "Fast CRC Computation for Generic Polynomials
 * Using PCLMULQDQ Instruction", 2009. n is at least FOLD_SIZE_MIN. */
__attribute__((target("pclmul,sse4.1"))) static uint64_t crc64_by_folding(uint64_t crc,
                                                                          const unsigned char *p, size_t n)
{
    const __m128i by_all = _mm_loadu_si128((const __m128i *)(const void *)fold_all);
    const __m128i by_one = _mm_loadu_si128((const __m128i *)(const void *)fold_one);
    const __m128i *at = (const __m128i *)(const void *)p;
    unsigned char rest[16];
    __m128i a[LANES];

#pragma GCC unroll 8
    for (unsigned i = 0; i < LANES; i++)
        a[i] = _mm_loadu_si128(at + i);
    a[0] = _mm_xor_si128(a[0], _mm_cvtsi64_si128((long long)crc));
    for (at += LANES, n -= 16 * LANES; n >= 16 * LANES; at += LANES, n -= 16 * LANES) {
#pragma GCC unroll 8
        for (unsigned i = 0; i < LANES; i++)
            a[i] = fold(a[i], by_all, _mm_loadu_si128(at + i));
    }
#pragma GCC unroll 8
    for (unsigned i = 1; i < LANES; i++)
        a[0] = fold(a[0], by_one, a[i]);
    for (; n >= 16; at++, n -= 16)
        a[0] = fold(a[0], by_one, _mm_loadu_si128(at));
    _mm_storeu_si128((__m128i *)(void *)rest, a[0]);
    return crc64_by_table(crc64_by_table(0, rest, sizeof rest), (const unsigned char *)at, n);
}

uint64_t crc64nvme_of(str bytes, uint64_t before)
{
    const unsigned char *p = (const unsigned char *)bytes.p;

    pthread_once(&once, prepare);
    if (has_clmul && bytes.n >= FOLD_SIZE_MIN)
        return ~crc64_by_folding(~before, p, bytes.n);
    return ~crc64_by_table(~before, p, bytes.n);
}

uint32_t crc32_of(str bytes, uint32_t before)
{
    return crc32_gzip_refl(before, (const unsigned char *)bytes.p, bytes.n);
}

uint32_t crc32c_of(str bytes, uint32_t before)
{
    uint32_t crc = ~before;

    /* isa-l counts in int, does not invert, and does not write through its pointer. */
    while (bytes.n) {
        str piece = str_take(bytes, INT_MAX / 2);

        crc = crc32_iscsi((unsigned char *)(uintptr_t)piece.p, (int)piece.n, crc);
        bytes = str_skip(bytes, piece.n);
    }
    return ~crc;
}

/* The inversions cancel: the checksum of a whole is that of its first part, moved past the second, plus
 * that of the second. */
static uint64_t combine(const struct field *field, uint64_t a, uint64_t b, uint64_t b_size)
{
    pthread_once(&once, prepare);
    for (unsigned i = 0; b_size && i < SIZE_BITS; i++, b_size >>= 1) {
        if (b_size & 1)
            a = multiply(field, field->shift[i], a);
    }
    return a ^ b;
}

uint32_t crc32_combine_of(uint32_t a, uint32_t b, uint64_t b_size)
{
    return (uint32_t)combine(&crc32_field, a, b, b_size);
}

uint32_t crc32c_combine_of(uint32_t a, uint32_t b, uint64_t b_size)
{
    return (uint32_t)combine(&crc32c_field, a, b, b_size);
}

uint64_t crc64nvme_combine_of(uint64_t a, uint64_t b, uint64_t b_size)
{
    return combine(&crc64nvme_field, a, b, b_size);
}
