#include "base/utf8.h"

#include "test/unit.h"

TEST(utf8_accepts_what_rfc_3629_allows)
{
    CHECK(utf8_valid(S("")) && utf8_valid(STR_NONE) && utf8_valid(S("plain ascii, longer than eight bytes")));
    CHECK(utf8_valid(
        S("\xC2\x80 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xF0\x90\x80\x80 \xF4\x8F\xBF\xBF")));
    CHECK(utf8_valid(S("a\0b")));
}

TEST(utf8_refuses_malformed_text)
{
    static const str malformed[] = {
        {"\x80", 1},         {"\xC0\x80", 2},         {"\xC1\xBF", 2},         {"\xE0\x9F\xBF", 3},
        {"\xED\xA0\x80", 3}, {"\xF0\x8F\xBF\xBF", 4}, {"\xF4\x90\x80\x80", 4}, {"\xF5\x80\x80\x80", 4},
        {"\xC2", 1},         {"\xE1\x80", 2},         {"\xF1\x80\x80", 3},     {"12345678\xFF", 9},
        {"\xE1\x80\x41", 3}, {"\xC2\x41", 2},
    };

    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++)
        CHECK(!utf8_valid(malformed[i]));
}

TEST(utf8_characters_round_trip)
{
    static const uint32_t codes[] = {0,      0x41,   0x7F,   0x80,    0x7FF,   0x800,
                                     0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF};

    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        char bytes[4];
        str text = {bytes, utf8_put(bytes, codes[i])};
        uint32_t code = 1;

        CHECK(utf8_valid(text));
        CHECK_INT(utf8_length(text), 1);
        CHECK(utf8_next(&text, &code) && text.n == 0);
        CHECK_INT(code, codes[i]);
    }
    CHECK_INT(utf8_length(S("a\xC3\xA9\xE2\x82\xAC")), 3);
}
