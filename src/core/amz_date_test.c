#include "core/amz_date.h"

#include "test/unit.h"

TEST(amz_date_both_ways)
{
    int64_t ms = 7;

    CHECK(amz_date_parse(S("20150830T123600Z"), &ms));
    CHECK_INT(ms, 1440938160000);
    CHECK_STR(amz_date_of(unit_arena(), ms), S("20150830T123600Z"));
    CHECK_STR(amz_date_extended_of(unit_arena(), ms + 999), S("2015-08-30T12:36:00Z"));
    ms = 7;
    CHECK(http_date_parse(S("Sun, 30 Aug 2015 12:36:00 GMT"), &ms));
    CHECK_INT(ms, 1440938160000);
    CHECK(http_date_parse(S("Thu, 29 Feb 2024 00:00:00 +0000"), &ms));
    CHECK_INT(ms, 1709164800000);
}

TEST(amz_date_refuses_others)
{
    static const char *const bad[] = {
        "",
        "20150830",
        "2015-08-30T12:36:00Z",
        "20150830T123600",
        "20150830t123600Z",
        "20151330T123600Z",
        "20150832T123600Z",
        "20150229T000000Z",
        "20150830T243600Z",
        "20150830T126000Z",
        "19690830T123600Z",
        "2015083 T123600Z",
        "20150830T123600z",
        "+0150830T123600Z",
        "20150830T123600ZZ",
    };
    static const char *const bad_http[] = {
        "",
        "Sun, 30 Aug 2015 12:36:00 CET",
        "Sunday, 30-Aug-15 12:36:00 GMT",
        "Sun Aug 30 12:36:00 2015",
        "Sun, 30 anF 2015 12:36:00 GMT",
        "Sun, 31 Feb 2015 12:36:00 GMT",
        "Sun, 30 Aug 2015 12:36:00 GMT ",
    };
    int64_t ms = 7;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!amz_date_parse(str_of(bad[i]), &ms));
    for (size_t i = 0; i < sizeof bad_http / sizeof *bad_http; i++)
        CHECK(!http_date_parse(str_of(bad_http[i]), &ms));
    CHECK_INT(ms, 7);
}
