#include "base/encode.h"

#include <string.h>

#include "test/unit.h"

/* RFC 4648, 10. */
static const char *const pairs[][3] = {
    {"", "", ""},
    {"f", "Zg==", "Zg"},
    {"fo", "Zm8=", "Zm8"},
    {"foo", "Zm9v", "Zm9v"},
    {"foob", "Zm9vYg==", "Zm9vYg"},
    {"fooba", "Zm9vYmE=", "Zm9vYmE"},
    {"foobar", "Zm9vYmFy", "Zm9vYmFy"},
    {"\xfb\xff\xfe", "+//+", "-__-"},
};

TEST(base64_both_ways)
{
    struct arena *arena = unit_arena();
    str back = STR_NONE;

    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct buf *buf = buf_new(arena, 100);

        CHECK_STR(base64_of(arena, str_of(pairs[i][0])), str_of(pairs[i][1]));
        CHECK_STR(base64url_of(arena, str_of(pairs[i][0])), str_of(pairs[i][2]));
        CHECK(base64_decode(arena, str_of(pairs[i][1]), &back));
        CHECK_STR(back, str_of(pairs[i][0]));
        CHECK(base64url_decode(arena, str_of(pairs[i][2]), &back));
        CHECK_STR(back, str_of(pairs[i][0]));
        base64_add(buf, str_of(pairs[i][0]));
        base64url_add(buf, str_of(pairs[i][0]));
        CHECK_STR(buf_str(buf), arena_concat(arena, str_of(pairs[i][1]), str_of(pairs[i][2])));
    }
}

TEST(base64_refuses_what_is_not_exactly_it)
{
    static const char *const bad[] = {"Z",     "Zg",   "Zg=",  "Zg===",    "Zh==",    "Zm9=",
                                      "Zm9v=", "=",    "====", "Zg==Zg==", "Zm 9v",   "Zm9v\n",
                                      "Zm9v ", "Zm9-", "Zm9_", "Z===",     "Zm9v===="};
    static const char *const bad_url[] = {"Z", "Zg==", "Zh", "Zm9", "Zm9+", "Zm9/", "Zm9vZ"};
    str out = S("untouched");

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!base64_decode(unit_arena(), str_of(bad[i]), &out));
    for (size_t i = 0; i < sizeof bad_url / sizeof *bad_url; i++)
        CHECK(!base64url_decode(unit_arena(), str_of(bad_url[i]), &out));
    CHECK(!base64_decode(unit_arena(), (str){"Zm\0v", 4}, &out));
    CHECK_STR(out, S("untouched"));
}

TEST(hex_both_ways)
{
    struct arena *arena = unit_arena();
    str out = S("untouched");

    CHECK_STR(hex_of(arena, (str){"\x00\xffz", 3}), S("00ff7a"));
    CHECK(!hex_decode(arena, S("0"), &out) && !hex_decode(arena, S("0g"), &out) &&
          !hex_decode(arena, S(" 0"), &out));
    CHECK_STR(out, S("untouched"));
    CHECK(hex_decode(arena, S("7A7b"), &out));
    CHECK_STR(out, S("z{"));
    CHECK(hex_decode(arena, S(""), &out) && out.p && out.n == 0);
}

TEST(percent_encodes_all_but_unreserved)
{
    struct arena *arena = unit_arena();
    char all[256];
    str text, back;

    for (unsigned i = 0; i < 256; i++)
        all[i] = (char)i;
    text = percent_of(arena, (str){all, 256}, SLASH_ENCODED);
    CHECK_INT(text.n, 66 + 3 * 190);
    CHECK(percent_decode(arena, text, PLUS_IS_SPACE, &back));
    CHECK_STR(back, ((str){all, 256}));
    CHECK_STR(percent_of(arena, S("/a b/\xe1\x88\xb4~*"), SLASH_KEPT), S("/a%20b/%E1%88%B4~%2A"));
    CHECK_STR(percent_of(arena, S("/+"), SLASH_ENCODED), S("%2F%2B"));
}

TEST(percent_refuses_bad_escapes)
{
    static const char *const bad[] = {"%", "%4", "a%", "%4g", "%g4", "%%41", "%+1"};
    str out = S("untouched");

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!percent_decode(unit_arena(), str_of(bad[i]), PLUS_STAYS, &out));
    CHECK_STR(out, S("untouched"));
    CHECK(percent_decode(unit_arena(), S("a+b%2b%2B"), PLUS_STAYS, &out));
    CHECK_STR(out, S("a+b++"));
    CHECK(percent_decode(unit_arena(), S("a+b%2b%00"), PLUS_IS_SPACE, &out));
    CHECK_STR(out, ((str){"a b+\0", 5}));
}

TEST(encode_obeys_the_bufs_maximum)
{
    struct buf *buf = buf_new(unit_arena(), 5);

    base64_add(buf, S("foobar"));
    CHECK(!buf_ok(buf) && buf->n == 0);
    buf_clear(buf);
    percent_add(buf, S("//"), SLASH_ENCODED);
    CHECK(!buf_ok(buf) && buf->n == 0);
    buf_clear(buf);
    hex_add(buf, S("ab"));
    CHECK_STR(buf_str(buf), S("6162"));
}
