#include "wire/scalar.h"

#include <math.h>

#include "base/encode.h"
#include "base/json.h"

bool integer_fits(const struct shape *shape, int64_t value)
{
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BYTE:
        return value >= INT8_MIN && value <= INT8_MAX;
    case SHAPE_SHORT:
        return value >= INT16_MIN && value <= INT16_MAX;
    case SHAPE_INTEGER:
        return value >= INT32_MIN && value <= INT32_MAX;
    default:
        return true;
    }
}

bool integer_read(const struct shape *shape, str text, int64_t *out)
{
    int64_t value;
    double number;

    if (!str_to_i64(text, &value)) {
        if (!str_to_double(text, &number) || !(fabs(number) < 9.2e18) || number != trunc(number))
            return false;
        value = (int64_t)number;
    }
    if (!integer_fits(shape, value))
        return false;
    *out = value;
    return true;
}

bool double_read(str text, double *out)
{
    double value;
    bool named = str_ends(text, S("N")) || str_ends(text, S("y")); /* NaN, Infinity, -Infinity */

    if (!str_to_double(text, &value) || (!named && !isfinite(value)))
        return false;
    *out = value;
    return true;
}

bool time_read(uint8_t time_format, str text, int64_t *ms)
{
    switch ((enum timestamp_format)time_format) {
    case TIME_HTTP_DATE:
        return date_parse_http(text, ms);
    case TIME_EPOCH_SECONDS:
        return date_parse_epoch(text, ms);
    case TIME_DEFAULT:
    case TIME_DATE_TIME:
        break;
    }
    return date_parse_iso(text, ms);
}

static bool boolean_read(str text, bool *out)
{
    *out = str_eq(text, S("true"));
    return *out || str_eq(text, S("false"));
}

/* A number whose text is kept: digits with an optional sign, and for decimals also a fraction and an
 * exponent. */
static bool big_number(const struct shape *shape, str text)
{
    double value;

    if (shape->kind == SHAPE_BIG_DECIMAL)
        return text.n > 0 && text.n < 64 && double_read(text, &value);
    text = str_starts(text, S("-")) ? str_skip(text, 1) : text;
    for (size_t i = 0; i < text.n; i++) {
        if (!char_is_digit(text.p[i]))
            return false;
    }
    return text.n > 0;
}

bool scalar_read(const struct shape *shape, uint8_t time_format, str text, struct arena *arena, void *at)
{
    struct opt_bool *boolean = at;
    struct opt_int *integer = at;
    struct opt_double *number = at;
    struct opt_time *time = at;

    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
        if (!big_number(shape, text))
            return false;
        *(str *)at = text;
        return true;
    case SHAPE_BLOB:
        return base64_decode(arena, text, at);
    case SHAPE_BOOLEAN:
        boolean->set = boolean_read(text, &boolean->v);
        return boolean->set;
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        integer->set = str_to_i64(text, &integer->v) && integer_fits(shape, integer->v);
        return integer->set;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        number->set = double_read(text, &number->v);
        return number->set;
    case SHAPE_TIMESTAMP:
        time->set = time_read(time_format, text, &time->ms);
        return time->set;
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_DOCUMENT:
        *(str *)at = text.p ? text : S("");
        return true;
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
    case SHAPE_LIST:
    case SHAPE_MAP:
    case SHAPE_KINDS:
        break;
    }
    return false;
}

void double_write(const struct shape *shape, double value, struct buf *out)
{
    if (isnan(value))
        buf_add(out, S("NaN"));
    else if (isinf(value))
        buf_add(out, value > 0 ? S("Infinity") : S("-Infinity"));
    else
        json_write_number_text(out, value, shape->kind == SHAPE_FLOAT);
}

void time_write(uint8_t time_format, enum date_fraction fraction, int64_t ms, struct buf *out)
{
    if (ms < DATE_MIN_MS)
        ms = DATE_MIN_MS;
    if (ms > DATE_MAX_MS)
        ms = DATE_MAX_MS;
    switch ((enum timestamp_format)time_format) {
    case TIME_HTTP_DATE:
        date_add_http(out, ms);
        return;
    case TIME_EPOCH_SECONDS:
        date_add_epoch(out, ms);
        return;
    case TIME_DEFAULT:
    case TIME_DATE_TIME:
        break;
    }
    date_add_iso(out, ms, fraction);
}

void scalar_write(const struct shape *shape, uint8_t time_format, enum date_fraction fraction, const void *at,
                  struct buf *out)
{
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BLOB:
        base64_add(out, *(const str *)at);
        break;
    case SHAPE_BOOLEAN:
        buf_add(out, ((const struct opt_bool *)at)->v ? S("true") : S("false"));
        break;
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        buf_i64(out, ((const struct opt_int *)at)->v);
        break;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        double_write(shape, ((const struct opt_double *)at)->v, out);
        break;
    case SHAPE_TIMESTAMP:
        time_write(time_format, fraction, ((const struct opt_time *)at)->ms, out);
        break;
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_DOCUMENT:
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
        buf_add(out, *(const str *)at);
        break;
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
    case SHAPE_LIST:
    case SHAPE_MAP:
    case SHAPE_KINDS:
        break;
    }
}
