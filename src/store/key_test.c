#include "store/key.h"

#include <string.h>

#include "os/random.h"
#include "test/unit.h"

static str text_key(str text)
{
    struct key key;

    key_init(&key, unit_arena());
    key_text(&key, text);
    return key_str(&key);
}

TEST(key_text_sorts_as_the_text)
{
    static const str texts[] = {
        {"", 0},   {"\0", 1}, {"\0\0", 2}, {"\0\1", 2},   {"\0\xff", 2},
        {"\1", 1}, {"a", 1},  {"a\0", 2},  {"a\0b", 3},   {"a\1", 2},
        {"ab", 2}, {"b", 1},  {"\xff", 1}, {"\xff\0", 2}, {"\xff\xff", 2},
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        str rest = text_key(texts[i]), back = STR_NONE;

        if (i)
            CHECK(str_cmp(text_key(texts[i - 1]), rest) < 0);
        REQUIRE_OK(key_read_text(&rest, unit_arena(), &back));
        CHECK_STR(back, texts[i]);
        CHECK_INT(rest.n, 0);
    }
}

TEST(key_numbers_sort_both_ways)
{
    static const uint64_t numbers[] = {0, 1, 255, 256, 1ULL << 32, UINT64_MAX - 1, UINT64_MAX};
    str before_up = STR_NONE, before_down = STR_NONE;

    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct key up, down;
        str rest;
        uint64_t back = 7;

        key_init(&up, unit_arena());
        key_u64(&up, numbers[i]);
        key_init(&down, unit_arena());
        key_descending_u64(&down, numbers[i]);
        if (i) {
            CHECK(str_cmp(before_up, key_str(&up)) < 0);
            CHECK(str_cmp(before_down, key_str(&down)) > 0);
        }
        before_up = rest = key_str(&up);
        CHECK_OK(key_read_u64(&rest, &back));
        CHECK(back == numbers[i] && rest.n == 0);
        before_down = rest = key_str(&down);
        CHECK_OK(key_read_descending_u64(&rest, &back));
        CHECK(back == numbers[i] && rest.n == 0);
    }
}

TEST(key_str_stays_good_when_parts_are_added)
{
    struct key key;
    str first, second;

    key_init(&key, unit_arena());
    CHECK_STR(key_str(&key), S(""));
    key_text(&key, S("a"));
    first = key_str(&key);
    for (int i = 0; i < 100; i++)
        key_u64(&key, (uint64_t)i);
    second = key_str(&key);
    CHECK_STR(first, S("a\0\1"));
    CHECK_INT(second.n, 803);
    CHECK(str_starts(second, first));
}

TEST(key_text_start_begins_the_keys_of_longer_texts)
{
    struct key start;
    str end;

    key_init(&start, unit_arena());
    key_text_start(&start, S("ab\0"));
    end = key_end(unit_arena(), key_str(&start));
    CHECK(str_cmp(text_key(S("ab")), key_str(&start)) < 0);
    CHECK(str_cmp(text_key(S("ab\0")), key_str(&start)) >= 0 && str_cmp(text_key(S("ab\0")), end) < 0);
    CHECK(str_cmp(text_key(S("ab\0zz")), key_str(&start)) >= 0 && str_cmp(text_key(S("ab\0zz")), end) < 0);
    CHECK(str_cmp(text_key(S("ac")), end) >= 0);
}

TEST(key_end_is_past_the_prefix)
{
    CHECK_STR(key_end(unit_arena(), S("ab")), S("ac"));
    CHECK_STR(key_end(unit_arena(), S("a\xff\xff")), S("b"));
    CHECK(!key_end(unit_arena(), S("\xff")).p);
    CHECK(!key_end(unit_arena(), S("")).p);
}

TEST(key_read_refuses_what_is_no_key)
{
    static const str broken[] = {{"", 0},      {"abc", 3},     {"abc\0", 4},
                                 {"a\0\2", 3}, {"a\0\xff", 3}, {"\0\0\1", 3}};
    uint64_t number = 5;

    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        str rest = broken[i], out = S("untouched");

        CHECK_FAULT(key_read_text(&rest, unit_arena(), &out), &fault_corrupt);
        CHECK_STR(out, S("untouched"));
        CHECK_INT(rest.n, broken[i].n);
    }
    for (size_t n = 0; n < 8; n++) {
        str rest = {"1234567", n};

        CHECK_FAULT(key_read_u64(&rest, &number), &fault_corrupt);
        CHECK_FAULT(key_read_descending_u64(&rest, &number), &fault_corrupt);
    }
    CHECK_INT(number, 5);
}

/* Random tuples of two texts and a number: the order of the keys is the order of the tuples. */
TEST(key_order_is_the_tuples_order)
{
    struct tuple {
        char text[2][4];
        size_t n[2];
        uint64_t number;
    } now, before = {0};
    uint64_t dice = unit_seed();
    str key_before = STR_NONE;

    for (int round = 0; round < 20000; round++) {
        struct key key;
        int want = 0;

        key_init(&key, unit_arena());
        for (int part = 0; part < 2; part++) {
            now.n[part] = 0;
            dice = dice * 6364136223846793005 + 1442695040888963407;
            for (size_t n = dice >> 62; now.n[part] < n; now.n[part]++)
                now.text[part][now.n[part]] = "\0\1a\xff"[dice >> (40 + 2 * now.n[part]) & 3];
            key_text(&key, (str){now.text[part], now.n[part]});
        }
        now.number = dice >> 30 & 1;
        key_descending_u64(&key, now.number);
        for (int part = 0; part < 2 && !want && key_before.p; part++)
            want = str_cmp((str){before.text[part], before.n[part]}, (str){now.text[part], now.n[part]});
        if (!want && key_before.p)
            want = before.number < now.number ? 1 : -(before.number > now.number);
        if (key_before.p) {
            int got = str_cmp(key_before, key_str(&key));

            REQUIRE((got < 0) == (want < 0) && (got > 0) == (want > 0));
        }
        before = now;
        key_before = key_str(&key);
    }
}
