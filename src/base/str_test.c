#include "base/str.h"

#include "test/unit.h"

TEST(str_cut_visits_every_field)
{
    str rest = S("a,,b");

    CHECK_STR(str_cut(&rest, ','), S("a"));
    CHECK_STR(str_cut(&rest, ','), S(""));
    CHECK_STR(str_cut(&rest, ','), S("b"));
    CHECK(!rest.p);
}

TEST(str_numbers_refuse_overflow_and_junk)
{
    uint64_t u = 7;
    int64_t i = 7;

    CHECK(str_to_u64(S("18446744073709551615"), &u) && u == UINT64_MAX);
    CHECK(!str_to_u64(S("18446744073709551616"), &u));
    CHECK(!str_to_u64(S(""), &u) && !str_to_u64(S("+1"), &u) && !str_to_u64(S(" 1"), &u));
    CHECK(u == UINT64_MAX);
    CHECK(str_to_i64(S("-9223372036854775808"), &i) && i == INT64_MIN);
    CHECK(!str_to_i64(S("9223372036854775808"), &i) && !str_to_i64(S("-"), &i));
}

TEST(str_find_and_compare)
{
    CHECK_INT(str_find(S("abcabc"), S("ca")), 2);
    CHECK_INT(str_find(S("abc"), S("x")), 3);
    CHECK(str_cmp(S("a"), S("ab")) < 0 && str_cmp(S("b"), S("ab")) > 0 && str_cmp(S(""), STR_NONE) == 0);
    CHECK(str_eq_nocase(S("Content-Type"), S("content-typE")) && !str_eq_nocase(S("a"), S("ab")));
    CHECK_STR(str_trim(S(" \ta b\t ")), S("a b"));
    CHECK_INT(str_rindex(S("a/b/c"), '/'), 3);
}
