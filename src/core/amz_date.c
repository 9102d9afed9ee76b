#include "core/amz_date.h"

#include <time.h>

struct date {
    unsigned year, month, day, hour, minute, second;
};

/* Digits from offset on; the caller knows that they are within the text. */
static bool digits(str text, size_t offset, size_t n, unsigned *out)
{
    uint64_t value;

    if (!str_to_u64(str_take(str_skip(text, offset), n), &value))
        return false;
    *out = (unsigned)value;
    return true;
}

static bool leap(unsigned year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static bool to_ms(const struct date *date, int64_t *out_ms)
{
    static const unsigned char month_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    unsigned days;
    struct tm tm = {0};

    if (date->year < 1970 || date->month < 1 || date->month > 12)
        return false;
    days = month_days[date->month - 1] + (date->month == 2 && leap(date->year));
    if (date->day < 1 || date->day > days || date->hour > 23 || date->minute > 59 || date->second > 60)
        return false;
    tm.tm_year = (int)date->year - 1900;
    tm.tm_mon = (int)date->month - 1;
    tm.tm_mday = (int)date->day;
    tm.tm_hour = (int)date->hour;
    tm.tm_min = (int)date->minute;
    tm.tm_sec = (int)date->second;
    *out_ms = (int64_t)timegm(&tm) * 1000;
    return true;
}

bool amz_day_valid(str text)
{
    unsigned value;

    return text.n == 8 && digits(text, 0, 8, &value);
}

bool amz_date_parse(str text, int64_t *out_ms)
{
    struct date date;

    if (text.n != AMZ_DATE_SIZE || text.p[8] != 'T' || text.p[15] != 'Z')
        return false;
    if (!digits(text, 0, 4, &date.year) || !digits(text, 4, 2, &date.month) ||
        !digits(text, 6, 2, &date.day) || !digits(text, 9, 2, &date.hour) ||
        !digits(text, 11, 2, &date.minute) || !digits(text, 13, 2, &date.second))
        return false;
    return to_ms(&date, out_ms);
}

bool http_date_parse(str text, int64_t *out_ms)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    struct date date;
    str month = str_take(str_skip(text, 8), 3);
    size_t at;

    /* "Sun, 30 Aug 2015 12:36:00 GMT": the name of the day says nothing new. */
    if (text.n < 29 || text.p[3] != ',' || text.p[4] != ' ' || text.p[7] != ' ' || text.p[11] != ' ' ||
        text.p[16] != ' ' || text.p[19] != ':' || text.p[22] != ':' || text.p[25] != ' ')
        return false;
    if (!str_eq(str_skip(text, 26), S("GMT")) && !str_eq(str_skip(text, 26), S("+0000")))
        return false;
    at = str_find((str){months, sizeof months - 1}, month);
    if (at % 3 || at >= sizeof months - 1)
        return false;
    date.month = (unsigned)at / 3 + 1;
    if (!digits(text, 5, 2, &date.day) || !digits(text, 12, 4, &date.year) ||
        !digits(text, 17, 2, &date.hour) || !digits(text, 20, 2, &date.minute) ||
        !digits(text, 23, 2, &date.second))
        return false;
    return to_ms(&date, out_ms);
}

static str formatted(struct arena *arena, int64_t ms, const char *format)
{
    char text[32];
    time_t seconds = (time_t)(ms / 1000);
    struct tm tm;
    size_t n;

    if (ms < 0)
        seconds = 0;
    gmtime_r(&seconds, &tm);
    n = strftime(text, sizeof text, format, &tm);
    return arena_str(arena, (str){text, n});
}

str amz_date_of(struct arena *arena, int64_t ms)
{
    return formatted(arena, ms, "%Y%m%dT%H%M%SZ");
}

str amz_date_extended_of(struct arena *arena, int64_t ms)
{
    return formatted(arena, ms, "%Y-%m-%dT%H:%M:%SZ");
}
