#include "base/date.h"

#include "test/unit.h"

static str iso(int64_t ms, enum date_fraction fraction)
{
    struct buf *buf = buf_new(unit_arena(), 64);

    date_add_iso(buf, ms, fraction);
    return buf_str(buf);
}

static int64_t from(bool (*parse)(str text, int64_t *ms), str text)
{
    int64_t ms = INT64_MIN;

    return parse(text, &ms) ? ms : INT64_MIN;
}

TEST(date_iso_is_read)
{
    CHECK_INT(from(date_parse_iso, S("1985-04-12T23:20:50.52Z")), 482196050520);
    CHECK_INT(from(date_parse_iso, S("2019-12-16T23:48:18Z")), 1576540098000);
    CHECK_INT(from(date_parse_iso, S("2019-12-16T22:48:18-01:00")), 1576540098000);
    CHECK_INT(from(date_parse_iso, S("2019-12-17T00:48:18+01:00")), 1576540098000);
    CHECK_INT(from(date_parse_iso, S("2000-01-02T20:34:56.123456789Z")), 946845296123);
    CHECK_INT(from(date_parse_iso, S("0001-01-01T00:00:00Z")), DATE_MIN_MS);
    CHECK_INT(from(date_parse_iso, S("9999-12-31T23:59:59.999Z")), DATE_MAX_MS);
    CHECK_INT(from(date_parse_iso, S("2016-12-31T23:59:60Z")), 1483228800000);
    CHECK_INT(from(date_parse_iso, S("2024-02-29T00:00:00Z")), 1709164800000);
}

TEST(date_iso_refuses_what_is_no_date)
{
    static const char *const malformed[] = {
        "",
        "2019-12-16",
        "2019-12-16T23:48:18",
        "2019-12-16 23:48:18Z",
        "2019-13-16T23:48:18Z",
        "2019-02-29T23:48:18Z",
        "2019-12-16T24:00:00Z",
        "2019-12-16T23:48:61Z",
        "2019-12-16T23:48:18.Z",
        "2019-12-16T23:48:18.0123456789Z",
        "2019-12-16T23:48:18ZZ",
        "+2019-12-16T23:48:18Z",
        "19-12-16T23:48:18Z",
        "0000-12-16T23:48:18Z",
        "9999-12-31T23:59:59-01:00",
        "0001-01-01T00:00:00+00:01",
        "1576540098",
        "Mon, 16 Dec 2019 23:48:18 GMT",
        "2019-12-16T23:48:18+24:00",
    };

    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++)
        CHECK_INT(from(date_parse_iso, str_of(malformed[i])), INT64_MIN);
}

TEST(date_http_has_three_forms)
{
    CHECK_INT(from(date_parse_http, S("Mon, 16 Dec 2019 23:48:18 GMT")), 1576540098000);
    CHECK_INT(from(date_parse_http, S("Sun, 02 Jan 2000 20:34:56.456 GMT")), 946845296456);
    CHECK_INT(from(date_parse_http, S("Sunday, 06-Nov-94 08:49:37 GMT")), 784111777000);
    CHECK_INT(from(date_parse_http, S("Sun Nov  6 08:49:37 1994")), 784111777000);
    CHECK_INT(from(date_parse_http, S("Sun Nov 16 08:49:37 1994")), 784975777000);
    CHECK_INT(from(date_parse_http, S("Mon, 16 Dec 2019 23:48:18")), INT64_MIN);
    CHECK_INT(from(date_parse_http, S("Mon, 16 Dec 2019 23:48:18 CET")), INT64_MIN);
    CHECK_INT(from(date_parse_http, S("Mon, 32 Dec 2019 23:48:18 GMT")), INT64_MIN);
    CHECK_INT(from(date_parse_http, S("Mon, 16 Dez 2019 23:48:18 GMT")), INT64_MIN);
    CHECK_INT(from(date_parse_http, S("2019-12-16T23:48:18Z")), INT64_MIN);
}

TEST(date_epoch_is_exact)
{
    CHECK_INT(from(date_parse_epoch, S("1576540098")), 1576540098000);
    CHECK_INT(from(date_parse_epoch, S("1576540098.1")), 1576540098100);
    CHECK_INT(from(date_parse_epoch, S("1515531081.123456")), 1515531081123);
    CHECK_INT(from(date_parse_epoch, S("1.515531081123E9")), 1515531081123);
    CHECK_INT(from(date_parse_epoch, S("-1.5")), -1500);
    CHECK_INT(from(date_parse_epoch, S("0")), 0);
    CHECK_INT(from(date_parse_epoch, S("253402300800")), INT64_MIN);
    CHECK_INT(from(date_parse_epoch, S("1e99")), INT64_MIN);
    CHECK_INT(from(date_parse_epoch, S("NaN")), INT64_MIN);
    CHECK_INT(from(date_parse_epoch, S("Infinity")), INT64_MIN);
    CHECK_INT(from(date_parse_epoch, S("0x42")), INT64_MIN);
    CHECK_INT(from(date_parse_epoch, S("1.")), INT64_MIN);
    CHECK_INT(from(date_parse_epoch, S("")), INT64_MIN);
    CHECK_INT(from(date_parse_epoch, S("9223372036854775807")), INT64_MIN);
}

TEST(date_is_written)
{
    struct buf *buf = buf_new(unit_arena(), 64);

    CHECK_STR(iso(1576540098000, DATE_FRACTION), S("2019-12-16T23:48:18Z"));
    CHECK_STR(iso(1576540098007, DATE_FRACTION), S("2019-12-16T23:48:18.007Z"));
    CHECK_STR(iso(1576540098000, DATE_MILLISECONDS), S("2019-12-16T23:48:18.000Z"));
    CHECK_STR(iso(1576540098999, DATE_SECONDS), S("2019-12-16T23:48:18Z"));
    CHECK_STR(iso(-1, DATE_FRACTION), S("1969-12-31T23:59:59.999Z"));
    CHECK_STR(iso(DATE_MIN_MS, DATE_FRACTION), S("0001-01-01T00:00:00Z"));
    date_add_http(buf, 1576540098000);
    CHECK_STR(buf_str(buf), S("Mon, 16 Dec 2019 23:48:18 GMT"));
    buf_clear(buf);
    date_add_epoch(buf, 1576540098120);
    buf_char(buf, ' ');
    date_add_epoch(buf, -500);
    buf_char(buf, ' ');
    date_add_epoch(buf, 2000);
    CHECK_STR(buf_str(buf), S("1576540098.12 -0.5 2"));
}

TEST(date_every_day_round_trips)
{
    for (int64_t ms = DATE_MIN_MS + 12345; ms <= DATE_MAX_MS; ms += INT64_C(86400000) * 97 + 1001) {
        struct date date;
        int64_t again = 0;

        date_split(ms, &date);
        REQUIRE(date_join(&date, &again) && again == ms);
    }
}
