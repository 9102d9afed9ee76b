#include "wire/cbor_big.h"

#include <string.h>

enum { DIGITS_MAX = 160, EXPONENT_MAX = 1000 };

/* A magnitude, most significant byte first. */
struct big {
    unsigned char bytes[BIG_BYTES_MAX];
};

/* Divides by ten and returns the rest. */
static unsigned divide(struct big *big)
{
    unsigned rest = 0;

    for (size_t i = 0; i < BIG_BYTES_MAX; i++) {
        rest = rest << 8 | big->bytes[i];
        big->bytes[i] = (unsigned char)(rest / 10);
        rest %= 10;
    }
    return rest;
}

/* big * 10 + digit; false when it doesn't fit. */
static bool multiply(struct big *big, unsigned digit)
{
    unsigned carry = digit;

    for (size_t i = BIG_BYTES_MAX; i-- > 0;) {
        carry += big->bytes[i] * 10U;
        big->bytes[i] = (unsigned char)carry;
        carry >>= 8;
    }
    return carry == 0;
}

static bool is_zero(const struct big *big)
{
    for (size_t i = 0; i < BIG_BYTES_MAX; i++) {
        if (big->bytes[i])
            return false;
    }
    return true;
}

static void add_one(struct big *big)
{
    for (size_t i = BIG_BYTES_MAX; i-- > 0 && ++big->bytes[i] == 0;)
        continue;
}

static void subtract_one(struct big *big)
{
    for (size_t i = BIG_BYTES_MAX; i-- > 0 && big->bytes[i]-- == 0;)
        continue;
}

/* ---- Reading ---- */

static str decimal_text(struct arena *arena, struct big big, bool negative)
{
    char digits[DIGITS_MAX + 1];
    size_t at = sizeof digits;

    do {
        digits[--at] = (char)('0' + divide(&big));
    } while (!is_zero(&big) && at > 1);
    if (negative)
        digits[--at] = '-';
    return arena_str(arena, (str){digits + at, sizeof digits - at});
}

static ERR read_bignum(struct cbor_reader *reader, bool negative, str *out)
{
    struct big big = {{0}};
    str bytes;

    TRY(cbor_take_string(reader, CBOR_BYTES, &bytes));
    if (bytes.n > BIG_BYTES_MAX)
        return err_make(&fault_limit, "a number of more than %d bytes", BIG_BYTES_MAX);
    if (bytes.n)
        memcpy(big.bytes + BIG_BYTES_MAX - bytes.n, bytes.p, bytes.n);
    if (negative)
        add_one(&big);
    *out = decimal_text(reader->arena, big, negative);
    return NULL;
}

static ERR read_integer(struct cbor_reader *reader, str *out)
{
    struct big big = {{0}};
    enum cbor_kind kind;
    bool negative;
    uint64_t n;

    TRY(cbor_peek(reader, &kind));
    if (kind == CBOR_TAG) {
        TRY(cbor_take_tag(reader, &n));
        if (n != CBOR_TAG_BIGNUM && n != CBOR_TAG_NEGATIVE_BIGNUM)
            return err_make(&fault_syntax, "a tag that is no number's");
        return read_bignum(reader, n == CBOR_TAG_NEGATIVE_BIGNUM, out);
    }
    TRY(cbor_take_magnitude(reader, &negative, &n));
    for (size_t i = 0; i < sizeof n; i++)
        big.bytes[BIG_BYTES_MAX - 1 - i] = (unsigned char)(n >> 8 * i);
    if (negative)
        add_one(&big);
    *out = decimal_text(reader->arena, big, negative);
    return NULL;
}

/* "1234" with exponent -2 is "12.34". */
static str scaled_text(struct arena *arena, str digits, int64_t exponent)
{
    bool negative = str_starts(digits, S("-"));
    struct buf *out = buf_new(arena, DIGITS_MAX + 2 * EXPONENT_MAX);
    size_t places = exponent < 0 ? (size_t)-exponent : 0;

    if (negative)
        digits = str_skip(digits, 1);
    if (negative)
        buf_char(out, '-');
    if (!places) {
        buf_add(out, digits);
        for (int64_t i = 0; i < exponent && !str_eq(digits, S("0")); i++)
            buf_char(out, '0');
        return buf_str(out);
    }
    if (digits.n <= places) {
        buf_add(out, S("0."));
        for (size_t i = digits.n; i < places; i++)
            buf_char(out, '0');
        buf_add(out, digits);
        return buf_str(out);
    }
    buf_add(out, str_take(digits, digits.n - places));
    buf_char(out, '.');
    buf_add(out, str_skip(digits, digits.n - places));
    return buf_str(out);
}

static ERR read_fraction(struct cbor_reader *reader, str *out)
{
    struct cbor_items items;
    int64_t exponent;
    bool more;
    str digits;

    TRY(cbor_enter(reader, CBOR_ARRAY, &items));
    TRY(cbor_next(reader, &items, &more));
    if (more) {
        TRY(cbor_take_integer(reader, &exponent));
        TRY(cbor_next(reader, &items, &more));
    }
    if (!more)
        return err_make(&fault_syntax, "a decimal fraction without two parts");
    if (exponent > EXPONENT_MAX || exponent < -EXPONENT_MAX)
        return err_make(&fault_limit, "an exponent past %d", EXPONENT_MAX);
    TRY(read_integer(reader, &digits));
    TRY(cbor_next(reader, &items, &more));
    if (more)
        return err_make(&fault_syntax, "a decimal fraction of more than two parts");
    *out = scaled_text(reader->arena, digits, exponent);
    return NULL;
}

ERR cbor_read_big(struct cbor_reader *reader, str *out)
{
    struct cbor_reader ahead = *reader;
    enum cbor_kind kind;
    uint64_t tag;

    TRY(cbor_peek(reader, &kind));
    if (kind != CBOR_TAG)
        return read_integer(reader, out);
    TRY(cbor_take_tag(&ahead, &tag));
    if (tag != CBOR_TAG_DECIMAL)
        return read_integer(reader, out);
    *reader = ahead;
    return read_fraction(reader, out);
}

/* ---- Writing ---- */

static bool parse_digits(str digits, struct big *big)
{
    if (!digits.n || digits.n > DIGITS_MAX)
        return false;
    for (size_t i = 0; i < digits.n; i++) {
        if (!char_is_digit(digits.p[i]) || !multiply(big, (unsigned)(digits.p[i] - '0')))
            return false;
    }
    return true;
}

/* The magnitude of a negative number is written as one less. */
static void write_magnitude(struct buf *out, struct big big, bool negative)
{
    size_t first = 0;
    uint64_t n = 0;

    negative = negative && !is_zero(&big);
    if (negative)
        subtract_one(&big);
    while (first < BIG_BYTES_MAX && !big.bytes[first])
        first++;
    if (BIG_BYTES_MAX - first <= sizeof n) {
        for (size_t i = first; i < BIG_BYTES_MAX; i++)
            n = n << 8 | big.bytes[i];
        cbor_write_head(out, negative ? CBOR_NEGATIVE : CBOR_UNSIGNED, n);
        return;
    }
    cbor_write_head(out, CBOR_TAG, negative ? CBOR_TAG_NEGATIVE_BIGNUM : CBOR_TAG_BIGNUM);
    cbor_write_string(out, CBOR_BYTES, (str){(const char *)big.bytes + first, BIG_BYTES_MAX - first});
}

/* Splits "-12.34e5" into its digits, without the dot, and the exponent that then is left. */
static bool parse_number(str text, struct big *big, bool *negative, int64_t *exponent)
{
    size_t e = str_index(text, 'e') < text.n ? str_index(text, 'e') : str_index(text, 'E');
    str power = str_skip(text, e), fraction, whole;

    *exponent = 0;
    if (power.n && !str_to_i64(str_skip(power, str_starts(str_skip(power, 1), S("+")) ? 2 : 1), exponent))
        return false;
    fraction = str_take(text, e);
    whole = str_cut(&fraction, '.');
    *negative = str_starts(whole, S("-"));
    if (*negative)
        whole = str_skip(whole, 1);
    if (fraction.n > DIGITS_MAX || *exponent > EXPONENT_MAX ||
        *exponent < -EXPONENT_MAX + (int64_t)fraction.n)
        return false;
    *exponent -= (int64_t)fraction.n;
    return parse_digits(whole, big) && (!fraction.n || parse_digits(fraction, big));
}

void cbor_write_big(struct buf *out, str number)
{
    struct big big = {{0}};
    bool negative;
    int64_t exponent;

    if (!parse_number(number, &big, &negative, &exponent)) {
        cbor_write_string(out, CBOR_TEXT, number);
        return;
    }
    if (exponent) {
        cbor_write_head(out, CBOR_TAG, CBOR_TAG_DECIMAL);
        cbor_write_head(out, CBOR_ARRAY, 2);
        cbor_write_integer(out, exponent);
    }
    write_magnitude(out, big, negative);
}
