#include "cli/duration.h"

#include "test/unit.h"

TEST(duration_reads_numbers_with_units)
{
    int64_t ms = 0;

    CHECK(duration_parse(S("90s"), &ms) && ms == 90000);
    CHECK(duration_parse(S("1d12h"), &ms) && ms == INT64_C(129600000));
    CHECK(duration_parse(S("250ms"), &ms) && ms == 250);
    CHECK(duration_parse(S("2w"), &ms) && ms == INT64_C(1209600000));
}

TEST(duration_refuses_what_is_none)
{
    static const char *const bad[] = {
        "", "5", "s", "5x", "-5s", "5 s", "0s", "1001y", "400000d", "99999999999999999999s", "1h5"};
    int64_t ms = 7;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!duration_parse(str_of(bad[i]), &ms));
    CHECK_INT(ms, 7);
}

TEST(duration_shows_two_units)
{
    CHECK_STR(duration_text(unit_arena(), 0), S("0 s"));
    CHECK_STR(duration_text(unit_arena(), 59999), S("59 s"));
    CHECK_STR(duration_text(unit_arena(), 192000), S("3 min 12 s"));
    CHECK_STR(duration_text(unit_arena(), INT64_C(86400000) * 5 + 3 * 3600000 + 1), S("5 d 3 h"));
}
