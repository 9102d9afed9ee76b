#include "svc/s3/name.h"

#include "test/unit.h"

TEST(s3_bucket_names)
{
    static const char *const good[] = {"abc", "my-bucket", "a.b.c", "1234567890", "x--y", "a1.2b"};
    static const char *const bad[] = {
        "",      "ab",          "Abc",      "a_b",      "-abc",        "abc-",       ".abc",           "abc.",
        "a..b",  "192.168.0.1", "xn--abc",  "sthree-a", "abc-s3alias", "abc--ol-s3", "amzn-s3-demo-a", "a/b",
        "a b c", "abc--x-s3",   "abc.mrap", "a.-b",     "a-.b"};
    char longest[64];

    for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
        CHECK(name_is_bucket(str_of(good[i])));
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
        CHECK(!name_is_bucket(str_of(bad[i])));
    for (size_t i = 0; i < sizeof(longest); i++)
        longest[i] = 'a';
    CHECK(name_is_bucket((str){longest, 63}));
    CHECK(!name_is_bucket((str){longest, 64}));
    CHECK(name_is_bucket(S("1.2.3.4.5")));
    CHECK(name_is_bucket(S("1.2.3.abcd")));
}

TEST(s3_regions)
{
    CHECK(name_is_region(S("us-east-1")));
    CHECK(name_is_region(S("ap-southeast-2")));
    CHECK(name_is_region(S("us-gov-west-1")));
    CHECK(!name_is_region(S("EU")));
    CHECK(!name_is_region(S("us-east")));
    CHECK(!name_is_region(S("us--1")));
    CHECK(!name_is_region(S("aws-global")));
    CHECK(!name_is_region(S("")));
    CHECK(name_is_account(S("000000000000")));
    CHECK(!name_is_account(S("00000000000")));
    CHECK(!name_is_account(S("00000000000x")));
}

TEST(s3_keys_that_climb_out)
{
    CHECK(name_climbs_out(S("..")));
    CHECK(name_climbs_out(S("a/../../b")));
    CHECK(!name_climbs_out(S("a/../b")));
    CHECK(!name_climbs_out(S("a..b")));
    CHECK(!name_climbs_out(S("...")));
    CHECK(!name_climbs_out(S("a/..")));
}
