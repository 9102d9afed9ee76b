#include "core/record.h"

#include "gen/wiretest.h"
#include "test/unit.h"

static str encode(const struct wiretest_TagsIO *value)
{
    return record_encode(&wiretest_model, WIRETEST_SHAPE_TagsIO, value, unit_arena());
}

static ERR decode(str bytes, struct wiretest_TagsIO *value)
{
    *value = (struct wiretest_TagsIO){0};
    return record_decode(&wiretest_model, WIRETEST_SHAPE_TagsIO, bytes, unit_arena(), value);
}

/* The form that is on disk: it must never change. */
TEST(record_bytes_are_what_they_are)
{
    struct wiretest_TagsIO inner = {.First = {true, -1}};
    struct wiretest_TagsIO value = {.First = {true, 3}, .Third = S("abc"), .Record = &inner};

    CHECK_STR(encode(&value), S("\x01\x1A\x03"
                                "abc\x08\x06\x3A\x02\x08\x01"));
    CHECK_STR(encode(&(struct wiretest_TagsIO){0}), S("\x01"));
    CHECK_STR(encode(&(struct wiretest_TagsIO){.Third = S("")}), S("\x01\x1A\x00"));
}

TEST(record_skips_what_it_does_not_know)
{
    struct wiretest_TagsIO value;

    /* Tag 2 as a number, tag 90 as bytes, tag 4 as eight bytes. */
    REQUIRE_OK(decode(S("\x01\x10\xFF\x01\xD2\x05\x02zz\x21"
                        "12345678\x08\x02"),
                      &value));
    CHECK(value.First.set && value.First.v == 1 && !value.Third.p);
}

TEST(record_refuses_corrupt_bytes)
{
    static const str corrupt[] = {
        {"", 0},
        {"\x02", 1},
        {"\x01\x08", 2},
        {"\x01\x08\xFF", 3},
        {"\x01\x1A\x04"
         "abc",
         6},
        {"\x01\x1A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 12},
        {"\x01\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02", 12},
        {"\x01\x0A\x00", 3},         /* another form for the tag */
        {"\x01\x13", 2},             /* an unknown form */
        {"\x01\x3A\x02\x08", 4},     /* a nested record cut short */
        {"\x01\x82\x01\x01\x7F", 5}, /* a list longer than its bytes */
    };
    struct wiretest_TagsIO value;

    for (size_t i = 0; i < sizeof corrupt / sizeof *corrupt; i++) {
        if (!CHECK_FAULT(decode(corrupt[i], &value), &fault_corrupt))
            CHECK_INT(i, -1);
    }
}

TEST(record_every_truncation_is_refused_or_shorter)
{
    struct wiretest_Rule rules[] = {{.Id = S("a"), .Days = {true, 5}}, {.Id = S("b")}};
    struct wiretest_RuleMap_entry entries[] = {{S("k"), {.Id = S("c")}}};
    struct wiretest_TagsIO value = {.Third = S("x"), .Rules = {rules, 2}, .ByName = {entries, 1}}, again;
    str bytes = encode(&value);

    for (size_t n = 0; n < bytes.n; n++) {
        struct err *err = decode(str_take(bytes, n), &again);

        CHECK(!err || err->fault == &fault_corrupt);
    }
    REQUIRE_OK(decode(bytes, &again));
    CHECK(again.Rules.n == 2 && again.Rules.v[0].Days.v == 5 && again.ByName.n == 1);
    CHECK_STR(again.ByName.v[0].key, S("k"));
    CHECK_STR(again.ByName.v[0].value.Id, S("c"));
}

TEST(record_nesting_has_a_limit)
{
    struct wiretest_TagsIO *value = arena_new(unit_arena(), struct wiretest_TagsIO), again;

    for (int i = 0; i < 200; i++) {
        struct wiretest_TagsIO *outer = arena_new(unit_arena(), struct wiretest_TagsIO);

        outer->Record = value;
        value = outer;
    }
    CHECK_FAULT(decode(encode(value), &again), &fault_corrupt);
}
