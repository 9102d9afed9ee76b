#include "base/date.h"

#include <assert.h>
#include <math.h>
#include <string.h>

static const char month_names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
static const char day_names[] = "SunMonTueWedThuFriSat";
static const str long_day_names[] = {{"Sunday", 6},   {"Monday", 6}, {"Tuesday", 7}, {"Wednesday", 9},
                                     {"Thursday", 8}, {"Friday", 6}, {"Saturday", 8}};

enum { MS_PER_DAY = 86400000 };

/* Days from 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years that begin in
 * March. */
static int64_t days_of(int year, int month, int day)
{
    int64_t y = year - (month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && leap ? 29 : days[month - 1];
}

void date_split(int64_t ms, struct date *out)
{
    int64_t days = ms >= 0 ? ms / MS_PER_DAY : -((MS_PER_DAY - 1 - ms) / MS_PER_DAY);
    int rest = (int)(ms - days * MS_PER_DAY);
    int64_t shifted = days + 719468;
    int64_t era, of_era, year_of_era, of_year, month;

    assert(ms >= DATE_MIN_MS && ms <= DATE_MAX_MS);
    era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    of_era = shifted - era * 146097;
    year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    month = (5 * of_year + 2) / 153;
    out->day = (int)(of_year - (153 * month + 2) / 5 + 1);
    out->month = (int)(month < 10 ? month + 3 : month - 9);
    out->year = (int)(year_of_era + era * 400 + (out->month <= 2));
    out->hour = rest / 3600000;
    out->minute = rest / 60000 % 60;
    out->second = rest / 1000 % 60;
    out->millisecond = rest % 1000;
    out->weekday = (int)(((days + 4) % 7 + 7) % 7);
}

bool date_join(const struct date *date, int64_t *ms)
{
    int64_t value;

    if (date->year < 1 || date->year > 9999 || date->month < 1 || date->month > 12 || date->day < 1)
        return false;
    if (date->day > days_in(date->year, date->month))
        return false;
    if (date->hour < 0 || date->hour > 23 || date->minute < 0 || date->minute > 59)
        return false;
    if (date->second < 0 || date->second > 60 || date->millisecond < 0 || date->millisecond > 999)
        return false;
    value = days_of(date->year, date->month, date->day) * MS_PER_DAY +
            ((date->hour * 60 + date->minute) * 60 + date->second) * INT64_C(1000) + date->millisecond;
    if (value > DATE_MAX_MS)
        return false;
    *ms = value;
    return true;
}

/* Takes a number of exactly n digits off *rest. */
static bool take_digits(str *rest, size_t n, int *out)
{
    int value = 0;

    if (rest->n < n)
        return false;
    for (size_t i = 0; i < n; i++) {
        if (!char_is_digit(rest->p[i]))
            return false;
        value = value * 10 + (rest->p[i] - '0');
    }
    *rest = str_skip(*rest, n);
    *out = value;
    return true;
}

static bool take(str *rest, str what)
{
    if (!str_starts(*rest, what))
        return false;
    *rest = str_skip(*rest, what.n);
    return true;
}

/* An optional ".123456789"; false only when a dot has no or too many digits behind it. */
static bool take_fraction(str *rest, int *millisecond)
{
    int scale = 100;
    size_t digits = 0;

    *millisecond = 0;
    if (!take(rest, S(".")))
        return true;
    while (rest->n && char_is_digit(rest->p[0])) {
        *millisecond += (rest->p[0] - '0') * scale;
        scale /= 10;
        digits++;
        *rest = str_skip(*rest, 1);
    }
    return digits >= 1 && digits <= 9;
}

static bool take_clock(str *rest, struct date *date)
{
    return take_digits(rest, 2, &date->hour) && take(rest, S(":")) && take_digits(rest, 2, &date->minute) &&
           take(rest, S(":")) && take_digits(rest, 2, &date->second);
}

/* "Z" or "+hh:mm", to the end of the text. */
static bool take_zone(str *rest, int64_t *offset_ms)
{
    int hours, minutes;
    bool west = str_starts(*rest, S("-"));

    *offset_ms = 0;
    if (take(rest, S("Z")) || take(rest, S("z")))
        return rest->n == 0;
    if (!take(rest, west ? S("-") : S("+")) || !take_digits(rest, 2, &hours))
        return false;
    take(rest, S(":"));
    if (!take_digits(rest, 2, &minutes) || hours > 23 || minutes > 59)
        return false;
    *offset_ms = (hours * 60 + minutes) * INT64_C(60000) * (west ? -1 : 1);
    return rest->n == 0;
}

bool date_parse_iso(str text, int64_t *ms)
{
    struct date date = {0};
    int64_t value, offset_ms;

    if (!take_digits(&text, 4, &date.year) || !take(&text, S("-")) || !take_digits(&text, 2, &date.month) ||
        !take(&text, S("-")) || !take_digits(&text, 2, &date.day))
        return false;
    if (!take(&text, S("T")) && !take(&text, S("t")))
        return false;
    if (!take_clock(&text, &date) || !take_fraction(&text, &date.millisecond) ||
        !take_zone(&text, &offset_ms))
        return false;
    if (!date_join(&date, &value))
        return false;
    value -= offset_ms;
    if (value < DATE_MIN_MS || value > DATE_MAX_MS)
        return false;
    *ms = value;
    return true;
}

/* A three-letter name off *rest: its place in names, from 0. */
static bool take_name(str *rest, const char *names, int *out)
{
    if (rest->n < 3)
        return false;
    for (int i = 0; names[3 * i]; i++) {
        if (memcmp(names + 3 * i, rest->p, 3) == 0) {
            *rest = str_skip(*rest, 3);
            *out = i;
            return true;
        }
    }
    return false;
}

static bool take_month(str *rest, struct date *date)
{
    int month;

    if (!take_name(rest, month_names, &month))
        return false;
    date->month = month + 1;
    return true;
}

/* "Mon, 23 Nov 2026 14:06:00 GMT" after the comma. */
static bool take_fixdate(str rest, struct date *date)
{
    return take_digits(&rest, 2, &date->day) && take(&rest, S(" ")) && take_month(&rest, date) &&
           take(&rest, S(" ")) && take_digits(&rest, 4, &date->year) && take(&rest, S(" ")) &&
           take_clock(&rest, date) && take_fraction(&rest, &date->millisecond) && str_eq(rest, S(" GMT"));
}

/* "Monday, 23-Nov-26 14:06:00 GMT" after the comma. Two digits of year: 1970 to 2069. */
static bool take_rfc850(str rest, struct date *date)
{
    if (!take_digits(&rest, 2, &date->day) || !take(&rest, S("-")) || !take_month(&rest, date) ||
        !take(&rest, S("-")) || !take_digits(&rest, 2, &date->year) || !take(&rest, S(" ")))
        return false;
    date->year += date->year < 70 ? 2000 : 1900;
    return take_clock(&rest, date) && str_eq(rest, S(" GMT"));
}

/* "Mon Nov 23 14:06:00 2026" after the name of the day; the day of the month is padded with a blank. */
static bool take_asctime(str rest, struct date *date)
{
    if (!take(&rest, S(" ")) || !take_month(&rest, date) || !take(&rest, S(" ")))
        return false;
    if (!take_digits(&rest, 2, &date->day) && !(take(&rest, S(" ")) && take_digits(&rest, 1, &date->day)))
        return false;
    return take(&rest, S(" ")) && take_clock(&rest, date) && take(&rest, S(" ")) &&
           take_digits(&rest, 4, &date->year) && rest.n == 0;
}

bool date_parse_http(str text, int64_t *ms)
{
    struct date date = {0};
    str rest = text;
    int weekday;

    for (size_t i = 0; i < 7; i++) {
        if (take(&rest, long_day_names[i]))
            return take(&rest, S(", ")) && take_rfc850(rest, &date) && date_join(&date, ms);
    }
    if (!take_name(&rest, day_names, &weekday))
        return false;
    if (take(&rest, S(", ")))
        return take_fixdate(rest, &date) && date_join(&date, ms);
    return take_asctime(rest, &date) && date_join(&date, ms);
}

bool date_parse_epoch(str text, int64_t *ms)
{
    str digits = str_starts(text, S("-")) ? str_skip(text, 1) : text;
    int64_t seconds;
    double value;
    str rest;
    int fraction;

    /* Whole and decimal seconds are read exactly; only exponents go through a double. */
    rest = digits;
    if (rest.n && rest.n <= 24 && char_is_digit(rest.p[0]) && str_index(rest, 'e') == rest.n &&
        str_index(rest, 'E') == rest.n) {
        size_t dot = str_index(rest, '.');
        int64_t magnitude;

        if (!str_to_i64(str_take(rest, dot), &seconds) || seconds > DATE_MAX_MS / 1000 - DATE_MIN_MS)
            return false;
        rest = str_skip(rest, dot);
        if (!take_fraction(&rest, &fraction) || rest.n)
            return false;
        magnitude = seconds * 1000 + fraction;
        if (digits.p != text.p)
            magnitude = -magnitude;
        if (magnitude < DATE_MIN_MS || magnitude > DATE_MAX_MS)
            return false;
        *ms = magnitude;
        return true;
    }
    if (digits.n == 0 || !char_is_digit(digits.p[0]) || !str_to_double(text, &value))
        return false;
    value = round(value * 1000);
    if (!(value >= (double)DATE_MIN_MS && value <= (double)DATE_MAX_MS))
        return false;
    *ms = (int64_t)value;
    return true;
}

static char *put_digits(char *at, int value, int n)
{
    for (int i = n - 1; i >= 0; i--) {
        at[i] = (char)('0' + value % 10);
        value /= 10;
    }
    return at + n;
}

static char *put_clock(char *at, const struct date *date)
{
    at = put_digits(at, date->hour, 2);
    *at++ = ':';
    at = put_digits(at, date->minute, 2);
    *at++ = ':';
    return put_digits(at, date->second, 2);
}

void date_add_iso(struct buf *out, int64_t ms, enum date_fraction fraction)
{
    char text[32];
    char *at = text;
    struct date date;

    date_split(ms, &date);
    at = put_digits(at, date.year, 4);
    *at++ = '-';
    at = put_digits(at, date.month, 2);
    *at++ = '-';
    at = put_digits(at, date.day, 2);
    *at++ = 'T';
    at = put_clock(at, &date);
    if (fraction == DATE_MILLISECONDS || (fraction == DATE_FRACTION && date.millisecond)) {
        *at++ = '.';
        at = put_digits(at, date.millisecond, 3);
    }
    *at++ = 'Z';
    buf_add(out, (str){text, (size_t)(at - text)});
}

void date_add_http(struct buf *out, int64_t ms)
{
    char text[32];
    char *at = text;
    struct date date;

    date_split(ms, &date);
    memcpy(at, day_names + (ptrdiff_t)3 * date.weekday, 3);
    memcpy(at + 3, ", ", 2);
    at = put_digits(at + 5, date.day, 2);
    *at++ = ' ';
    memcpy(at, month_names + (ptrdiff_t)3 * (date.month - 1), 3);
    at[3] = ' ';
    at = put_digits(at + 4, date.year, 4);
    *at++ = ' ';
    at = put_clock(at, &date);
    memcpy(at, " GMT", 4);
    buf_add(out, (str){text, (size_t)(at + 4 - text)});
}

void date_add_epoch(struct buf *out, int64_t ms)
{
    uint64_t magnitude = ms < 0 ? 0 - (uint64_t)ms : (uint64_t)ms;
    char fraction[4] = ".";
    size_t n = 4;

    if (ms < 0)
        buf_char(out, '-');
    buf_u64(out, magnitude / 1000);
    if (magnitude % 1000 == 0)
        return;
    put_digits(fraction + 1, (int)(magnitude % 1000), 3);
    while (fraction[n - 1] == '0')
        n--;
    buf_add(out, (str){fraction, n});
}
