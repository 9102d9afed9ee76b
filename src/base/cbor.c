#include "base/cbor.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/utf8.h"

/* RFC 8949, 3: a head is three bits of major type and five of argument. */
enum {
    MAJOR_SIMPLE = 7,
    INDEFINITE = 31,
    SIMPLE_FALSE = 20,
    SIMPLE_TRUE = 21,
    SIMPLE_NULL = 22,
    SIMPLE_UNDEFINED = 23,
    FLOAT_HALF = 25,
    FLOAT_SINGLE = 26,
    FLOAT_DOUBLE = 27,
    BREAK = 0xFF
};

static ERR malformed(const struct cbor_reader *reader, const char *what)
{
    return err_make(&fault_syntax, "%s at offset %zu", what, (size_t)(reader->at - reader->start));
}

void cbor_open(struct cbor_reader *reader, str bytes, struct arena *arena, unsigned depth_max)
{
    const unsigned char *p = (const unsigned char *)(bytes.p ? bytes.p : "");

    assert(depth_max <= CBOR_DEPTH_MAX);
    *reader =
        (struct cbor_reader){.at = p, .end = p + bytes.n, .start = p, .arena = arena, .depth_max = depth_max};
}

ERR cbor_close(struct cbor_reader *reader)
{
    if (reader->at != reader->end)
        return malformed(reader, "more than one item");
    return NULL;
}

static ERR peek_simple(struct cbor_reader *reader, unsigned argument, enum cbor_kind *kind)
{
    if (argument == SIMPLE_FALSE || argument == SIMPLE_TRUE)
        *kind = CBOR_BOOLEAN;
    else if (argument == SIMPLE_NULL || argument == SIMPLE_UNDEFINED)
        *kind = CBOR_NULL;
    else if (argument >= FLOAT_HALF && argument <= FLOAT_DOUBLE)
        *kind = CBOR_FLOAT;
    else
        return malformed(reader, argument == INDEFINITE ? "a break out of place" : "an unknown simple value");
    return NULL;
}

ERR cbor_peek(struct cbor_reader *reader, enum cbor_kind *kind)
{
    static const enum cbor_kind kinds[] = {CBOR_UNSIGNED, CBOR_NEGATIVE, CBOR_BYTES, CBOR_TEXT,
                                           CBOR_ARRAY,    CBOR_MAP,      CBOR_TAG};

    if (reader->at == reader->end)
        return malformed(reader, "the bytes end where an item should be");
    if (*reader->at >> 5 == MAJOR_SIMPLE)
        return peek_simple(reader, *reader->at & 31, kind);
    *kind = kinds[*reader->at >> 5];
    return NULL;
}

/* Takes a head of that major type and its argument; *indefinite is set instead when it has none. */
static ERR take_head(struct cbor_reader *reader, unsigned major, bool *indefinite, uint64_t *n)
{
    unsigned argument;
    size_t width;
    uint64_t value = 0;

    if (reader->at == reader->end || *reader->at >> 5 != major)
        return malformed(reader, "not the kind of item that is expected");
    argument = *reader->at & 31;
    *indefinite = argument == INDEFINITE;
    if (argument < 24 || *indefinite) {
        reader->at++;
        *n = *indefinite ? 0 : argument;
        return NULL;
    }
    if (argument > 27)
        return malformed(reader, "a reserved head");
    width = (size_t)1 << (argument - 24);
    if ((size_t)(reader->end - reader->at) < width + 1)
        return malformed(reader, "the bytes end within a head");
    for (size_t i = 1; i <= width; i++)
        value = value << 8 | reader->at[i];
    reader->at += width + 1;
    *n = value;
    return NULL;
}

static ERR take_definite(struct cbor_reader *reader, unsigned major, uint64_t *n)
{
    bool indefinite;

    TRY(take_head(reader, major, &indefinite, n));
    if (indefinite)
        return malformed(reader, "an indefinite head out of place");
    return NULL;
}

ERR cbor_enter(struct cbor_reader *reader, enum cbor_kind kind, struct cbor_items *items)
{
    size_t rest;

    assert(kind == CBOR_ARRAY || kind == CBOR_MAP);
    if (reader->depth == reader->depth_max)
        return err_make(&fault_limit, "nested more than %u deep", reader->depth_max);
    TRY(take_head(reader, kind, &items->indefinite, &items->left));
    rest = (size_t)(reader->end - reader->at);
    if (items->left > (kind == CBOR_MAP ? rest / 2 : rest))
        return malformed(reader, "more items announced than there are bytes");
    reader->depth++;
    return NULL;
}

ERR cbor_next(struct cbor_reader *reader, struct cbor_items *items, bool *more)
{
    assert(reader->depth > 0);
    if (items->indefinite) {
        if (reader->at == reader->end)
            return malformed(reader, "the bytes end within an item");
        *more = *reader->at != BREAK;
        reader->at += !*more;
    } else {
        *more = items->left > 0;
        items->left -= *more;
    }
    reader->depth -= !*more;
    return NULL;
}

ERR cbor_take_magnitude(struct cbor_reader *reader, bool *negative, uint64_t *n)
{
    *negative = reader->at < reader->end && *reader->at >> 5 == CBOR_NEGATIVE;
    return take_definite(reader, *negative ? CBOR_NEGATIVE : CBOR_UNSIGNED, n);
}

ERR cbor_take_integer(struct cbor_reader *reader, int64_t *out)
{
    bool negative;
    uint64_t n;

    TRY(cbor_take_magnitude(reader, &negative, &n));
    if (n > INT64_MAX)
        return err_make(&fault_limit, "an integer past 64 bits");
    *out = negative ? -1 - (int64_t)n : (int64_t)n;
    return NULL;
}

static double half_value(unsigned half)
{
    unsigned exponent = half >> 10 & 31, mantissa = half & 1023;
    double value;

    if (exponent == 0)
        value = ldexp(mantissa, -24);
    else if (exponent == 31)
        value = mantissa ? NAN : INFINITY;
    else
        value = ldexp(mantissa + 1024, (int)exponent - 25);
    return half & 0x8000 ? -value : value;
}

ERR cbor_take_double(struct cbor_reader *reader, double *out)
{
    enum cbor_kind kind;
    bool negative;
    uint64_t n;
    unsigned argument;
    uint32_t bits;
    float single;

    TRY(cbor_peek(reader, &kind));
    if (kind != CBOR_FLOAT) {
        TRY(cbor_take_magnitude(reader, &negative, &n));
        *out = negative ? -1 - (double)n : (double)n;
        return NULL;
    }
    argument = *reader->at & 31;
    TRY(take_definite(reader, MAJOR_SIMPLE, &n));
    if (argument == FLOAT_HALF) {
        *out = half_value((unsigned)n);
    } else if (argument == FLOAT_SINGLE) {
        bits = (uint32_t)n;
        memcpy(&single, &bits, sizeof single);
        *out = single;
    } else {
        memcpy(out, &n, sizeof *out);
    }
    return NULL;
}

static ERR take_piece(struct cbor_reader *reader, enum cbor_kind kind, uint64_t n, str *out)
{
    if (n > (size_t)(reader->end - reader->at))
        return malformed(reader, "the bytes end within a string");
    *out = (str){(const char *)reader->at, n};
    if (kind == CBOR_TEXT && !utf8_valid(*out))
        return malformed(reader, "text that is not UTF-8");
    reader->at += n;
    return NULL;
}

/* The pieces of a string of indefinite length: counted first (out absent), then copied. */
static ERR take_pieces(struct cbor_reader *reader, enum cbor_kind kind, char *out, size_t *total)
{
    uint64_t n;
    str piece;

    *total = 0;
    for (;;) {
        if (reader->at == reader->end)
            return malformed(reader, "the bytes end within a string");
        if (*reader->at == BREAK)
            break;
        TRY(take_definite(reader, kind, &n));
        TRY(take_piece(reader, kind, n, &piece));
        if (out && piece.n)
            memcpy(out + *total, piece.p, piece.n);
        *total += piece.n;
    }
    reader->at++;
    return NULL;
}

ERR cbor_take_string(struct cbor_reader *reader, enum cbor_kind kind, str *out)
{
    const unsigned char *from;
    bool indefinite;
    uint64_t n;
    size_t total;
    char *joined;

    assert(kind == CBOR_BYTES || kind == CBOR_TEXT);
    TRY(take_head(reader, kind, &indefinite, &n));
    if (!indefinite)
        return take_piece(reader, kind, n, out);
    from = reader->at;
    TRY(take_pieces(reader, kind, NULL, &total));
    reader->at = from;
    joined = arena_alloc(reader->arena, total);
    TRY(take_pieces(reader, kind, joined, &total));
    *out = (str){joined, total};
    return NULL;
}

ERR cbor_take_boolean(struct cbor_reader *reader, bool *out)
{
    enum cbor_kind kind;

    TRY(cbor_peek(reader, &kind));
    if (kind != CBOR_BOOLEAN)
        return malformed(reader, "not a boolean");
    *out = (*reader->at++ & 31) == SIMPLE_TRUE;
    return NULL;
}

ERR cbor_take_null(struct cbor_reader *reader)
{
    enum cbor_kind kind;

    TRY(cbor_peek(reader, &kind));
    if (kind != CBOR_NULL)
        return malformed(reader, "not null");
    reader->at++;
    return NULL;
}

ERR cbor_take_tag(struct cbor_reader *reader, uint64_t *tag)
{
    return take_definite(reader, CBOR_TAG, tag);
}

static ERR skip_items(struct cbor_reader *reader, enum cbor_kind kind)
{
    struct cbor_items items;
    bool more;

    TRY(cbor_enter(reader, kind, &items));
    for (;;) {
        TRY(cbor_next(reader, &items, &more));
        if (!more)
            return NULL;
        TRY(cbor_skip(reader));
        if (kind == CBOR_MAP)
            TRY(cbor_skip(reader));
    }
}

/* A string is passed over without joining its pieces. */
static ERR skip_string(struct cbor_reader *reader, enum cbor_kind kind)
{
    bool indefinite;
    uint64_t n;
    size_t total;
    str piece;

    TRY(take_head(reader, kind, &indefinite, &n));
    return indefinite ? take_pieces(reader, kind, NULL, &total) : take_piece(reader, kind, n, &piece);
}

ERR cbor_skip(struct cbor_reader *reader)
{
    enum cbor_kind kind;
    uint64_t n;
    bool boolean;
    double number;

    TRY(cbor_peek(reader, &kind));
    for (unsigned tags = 0; kind == CBOR_TAG; tags++) {
        if (tags == CBOR_DEPTH_MAX)
            return err_make(&fault_limit, "too many tags");
        TRY(cbor_take_tag(reader, &n));
        TRY(cbor_peek(reader, &kind));
    }
    switch (kind) {
    case CBOR_UNSIGNED:
    case CBOR_NEGATIVE:
        return cbor_take_magnitude(reader, &boolean, &n);
    case CBOR_BYTES:
    case CBOR_TEXT:
        return skip_string(reader, kind);
    case CBOR_ARRAY:
    case CBOR_MAP:
        return skip_items(reader, kind);
    case CBOR_BOOLEAN:
        return cbor_take_boolean(reader, &boolean);
    case CBOR_NULL:
        return cbor_take_null(reader);
    case CBOR_FLOAT:
        return cbor_take_double(reader, &number);
    case CBOR_TAG:
        break;
    }
    return malformed(reader, "not an item");
}

static void write_big_endian(struct buf *out, unsigned char head, uint64_t value, size_t width)
{
    char bytes[9] = {(char)head};

    for (size_t i = 0; i < width; i++)
        bytes[1 + i] = (char)(value >> 8 * (width - 1 - i));
    buf_add(out, (str){bytes, width + 1});
}

void cbor_write_head(struct buf *out, enum cbor_kind kind, uint64_t n)
{
    unsigned char major = (unsigned char)(kind << 5);

    assert(kind <= CBOR_TAG);
    if (n < 24)
        buf_char(out, (char)(major | n));
    else if (n <= UINT8_MAX)
        write_big_endian(out, major | 24, n, 1);
    else if (n <= UINT16_MAX)
        write_big_endian(out, major | 25, n, 2);
    else if (n <= UINT32_MAX)
        write_big_endian(out, major | 26, n, 4);
    else
        write_big_endian(out, major | 27, n, 8);
}

void cbor_write_integer(struct buf *out, int64_t value)
{
    if (value >= 0)
        cbor_write_head(out, CBOR_UNSIGNED, (uint64_t)value);
    else
        cbor_write_head(out, CBOR_NEGATIVE, ~(uint64_t)value);
}

void cbor_write_string(struct buf *out, enum cbor_kind kind, str s)
{
    assert(kind == CBOR_BYTES || kind == CBOR_TEXT);
    cbor_write_head(out, kind, s.n);
    buf_add(out, s);
}

void cbor_write_boolean(struct buf *out, bool value)
{
    buf_char(out, (char)(MAJOR_SIMPLE << 5 | (value ? SIMPLE_TRUE : SIMPLE_FALSE)));
}

void cbor_write_null(struct buf *out)
{
    buf_char(out, (char)(MAJOR_SIMPLE << 5 | SIMPLE_NULL));
}

void cbor_write_double(struct buf *out, double value)
{
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    write_big_endian(out, MAJOR_SIMPLE << 5 | FLOAT_DOUBLE, bits, 8);
}

void cbor_write_float(struct buf *out, float value)
{
    uint32_t bits;

    memcpy(&bits, &value, sizeof bits);
    write_big_endian(out, MAJOR_SIMPLE << 5 | FLOAT_SINGLE, bits, 4);
}

void cbor_write_begin(struct buf *out, enum cbor_kind kind)
{
    assert(kind == CBOR_ARRAY || kind == CBOR_MAP);
    buf_char(out, (char)(kind << 5 | INDEFINITE));
}

void cbor_write_end(struct buf *out)
{
    buf_char(out, (char)BREAK);
}
