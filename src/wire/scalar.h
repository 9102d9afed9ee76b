/* scalar.h -- simple values as text: in XML, forms, headers, labels and query strings.
 *
 * Reading is strict: "true" and "false"; integers within their type's range, without blanks or a plus;
 * timestamps in exactly their format; base64 with its padding.
 */
#ifndef WIRE_SCALAR_H
#define WIRE_SCALAR_H

#include "base/buf.h"
#include "base/date.h"
#include "core/shape.h"

static inline bool is_scalar(const struct shape *shape)
{
    return shape->kind >= SHAPE_STRING;
}

/* Of those places where a timestamp's member says nothing. */
static inline uint8_t time_format_or(const struct member *member, enum timestamp_format otherwise)
{
    return member->time_format ? member->time_format : (uint8_t)otherwise;
}

/* Fills the value at `at`; strings point into text when they can. False when the text is no such value. */
bool scalar_read(const struct shape *shape, uint8_t time_format, str text, struct arena *arena, void *at);
bool integer_fits(const struct shape *shape, int64_t value);
/* Decimal or exponent notation of an integer value: "10", "10.0", "1e1". Within the type's range. */
bool integer_read(const struct shape *shape, str text, int64_t *out);
/* NaN, Infinity, -Infinity, or a finite number. */
bool double_read(str text, double *out);
bool time_read(uint8_t time_format, str text, int64_t *ms);

/* The text of a present value. */
void scalar_write(const struct shape *shape, uint8_t time_format, enum date_fraction fraction, const void *at,
                  struct buf *out);
void double_write(const struct shape *shape, double value, struct buf *out);
/* A time that a handler got wrong is moved into the range. */
void time_write(uint8_t time_format, enum date_fraction fraction, int64_t ms, struct buf *out);

#endif
