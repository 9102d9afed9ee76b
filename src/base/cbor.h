/* cbor.h -- CBOR (RFC 8949): a cursor that decoders walk, and a writer.
 *
 * The cursor takes definite and indefinite lengths, all widths of integers and floats, and any tags. Strings
 * of definite length point into the bytes; pieces of indefinite ones are joined in the arena; text is checked
 * to be UTF-8. A length is never believed before the bytes are there. Errors are fault_syntax and fault_limit
 * (nesting deeper than depth_max).
 */
#ifndef BASE_CBOR_H
#define BASE_CBOR_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

enum { CBOR_DEPTH_MAX = 128 };

enum cbor_kind {
    CBOR_UNSIGNED,
    CBOR_NEGATIVE,
    CBOR_BYTES,
    CBOR_TEXT,
    CBOR_ARRAY,
    CBOR_MAP,
    CBOR_TAG,
    CBOR_BOOLEAN,
    CBOR_NULL, /* undefined too */
    CBOR_FLOAT,
};

enum { CBOR_TAG_EPOCH = 1, CBOR_TAG_BIGNUM = 2, CBOR_TAG_NEGATIVE_BIGNUM = 3, CBOR_TAG_DECIMAL = 4 };

struct cbor_reader {
    const unsigned char *at, *end, *start;
    struct arena *arena;
    unsigned depth, depth_max;
};

/* An array or map that was entered. */
struct cbor_items {
    bool indefinite;
    uint64_t left; /* elements, or keys with values */
};

void cbor_open(struct cbor_reader *reader, str bytes, struct arena *arena, unsigned depth_max);
/* Nothing may follow. */
ERR cbor_close(struct cbor_reader *reader);

/* What the next item is; nothing is taken. */
ERR cbor_peek(struct cbor_reader *reader, enum cbor_kind *kind);
/* CBOR_ARRAY or CBOR_MAP. */
ERR cbor_enter(struct cbor_reader *reader, enum cbor_kind kind, struct cbor_items *items);
/* Whether there is one more element, or key and value; when not, the array or map was left. */
ERR cbor_next(struct cbor_reader *reader, struct cbor_items *items, bool *more);
/* fault_limit when it needs more than 64 bits with sign. */
ERR cbor_take_integer(struct cbor_reader *reader, int64_t *out);
/* An unsigned or negative integer: its magnitude n, or -1 - n. */
ERR cbor_take_magnitude(struct cbor_reader *reader, bool *negative, uint64_t *n);
/* A float of any width, or an integer. */
ERR cbor_take_double(struct cbor_reader *reader, double *out);
/* CBOR_BYTES or CBOR_TEXT. */
ERR cbor_take_string(struct cbor_reader *reader, enum cbor_kind kind, str *out);
ERR cbor_take_boolean(struct cbor_reader *reader, bool *out);
ERR cbor_take_null(struct cbor_reader *reader);
ERR cbor_take_tag(struct cbor_reader *reader, uint64_t *tag);
/* Takes any item with all that is in it. */
ERR cbor_skip(struct cbor_reader *reader);

void cbor_write_integer(struct buf *out, int64_t value);
/* The head of an item: kind with its number n (CBOR_UNSIGNED .. CBOR_TAG). */
void cbor_write_head(struct buf *out, enum cbor_kind kind, uint64_t n);
/* CBOR_BYTES or CBOR_TEXT. */
void cbor_write_string(struct buf *out, enum cbor_kind kind, str s);
void cbor_write_boolean(struct buf *out, bool value);
void cbor_write_null(struct buf *out);
void cbor_write_double(struct buf *out, double value); /* eight bytes */
void cbor_write_float(struct buf *out, float value);   /* four bytes */
/* An array or map whose size isn't known yet, and its end. */
void cbor_write_begin(struct buf *out, enum cbor_kind kind);
void cbor_write_end(struct buf *out);

#endif
