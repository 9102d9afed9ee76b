/* date.h -- points in time as the protocols write them.
 *
 * A time is milliseconds since 1970-01-01T00:00:00Z, within the years 0001 to 9999
 * (DATE_MIN_MS..DATE_MAX_MS); whatever is outside is refused. Finer fractions are cut. Parsers take the whole
 * text, with no blanks around it, and leave *ms untouched when they return false. Leap seconds (:60) are read
 * as the first moment of the next minute.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/buf.h"

#define DATE_MIN_MS INT64_C(-62135596800000)
#define DATE_MAX_MS INT64_C(253402300799999)

/* "2026-11-23T14:06:00Z", ".123" fractions of 1 to 9 digits, "Z" or an offset "+01:00". RFC 3339. */
bool date_parse_iso(str text, int64_t *ms);
/* "Mon, 23 Nov 2026 14:06:00 GMT" (with an optional fraction), "Monday, 23-Nov-26 14:06:00 GMT" and
 * "Mon Nov 23 14:06:00 2026". RFC 9110, 5.6.7. The name of the day is not compared with the date. */
bool date_parse_http(str text, int64_t *ms);
/* Seconds since the epoch: "1732370760", "1732370760.123", "1.73237076E9", with an optional sign. */
bool date_parse_epoch(str text, int64_t *ms);

enum date_fraction {
    DATE_SECONDS,     /* never a fraction */
    DATE_FRACTION,    /* ".123" when there are milliseconds */
    DATE_MILLISECONDS /* always ".123" */
};

/* ms must be within the range. */
void date_add_iso(struct buf *out, int64_t ms, enum date_fraction fraction);
void date_add_http(struct buf *out, int64_t ms);
/* Seconds with at most three digits of fraction, no trailing zeros. */
void date_add_epoch(struct buf *out, int64_t ms);

struct date {
    int year, month, day; /* 1..9999, 1..12, 1..31 */
    int hour, minute, second, millisecond;
    int weekday; /* 0 is Sunday */
};

/* ms must be within the range. */
void date_split(int64_t ms, struct date *out);
/* False when a field is out of its range (the weekday is not looked at). */
bool date_join(const struct date *date, int64_t *ms);

#endif
