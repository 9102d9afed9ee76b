#include "core/amz_date.h"

#include "base/date.h"

/* Digits from offset on; the caller knows that they are within the text. */
static bool digits(str text, size_t offset, size_t n, int *out)
{
    uint64_t value;

    if (!str_to_u64(str_take(str_skip(text, offset), n), &value))
        return false;
    *out = (int)value;
    return true;
}

static bool to_ms(const struct date *date, int64_t *out_ms)
{
    return date->year >= 1970 && date_join(date, out_ms);
}

bool amz_day_valid(str text)
{
    int value;

    return text.n == 8 && digits(text, 0, 8, &value);
}

bool amz_date_parse(str text, int64_t *out_ms)
{
    struct date date = {0};

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
    struct date date = {0};
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
    date.month = (int)at / 3 + 1;
    if (!digits(text, 5, 2, &date.day) || !digits(text, 12, 4, &date.year) ||
        !digits(text, 17, 2, &date.hour) || !digits(text, 20, 2, &date.minute) ||
        !digits(text, 23, 2, &date.second))
        return false;
    return to_ms(&date, out_ms);
}

static struct date split(int64_t ms)
{
    struct date date;

    date_split(ms < 0 ? 0 : ms > DATE_MAX_MS ? DATE_MAX_MS : ms, &date);
    return date;
}

str amz_date_of(struct arena *arena, int64_t ms)
{
    struct date date = split(ms);

    return arena_printf(arena, "%04d%02d%02dT%02d%02d%02dZ", date.year, date.month, date.day, date.hour,
                        date.minute, date.second);
}

str amz_date_extended_of(struct arena *arena, int64_t ms)
{
    struct date date = split(ms);

    return arena_printf(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", date.year, date.month, date.day, date.hour,
                        date.minute, date.second);
}
