#include "base/json.h"

#include <math.h>
#include <string.h>

#include "test/unit.h"

static ERR again(str text, str *out)
{
    const struct json *json;
    struct buf *buf = buf_new(unit_arena(), 1 << 20);

    TRY(json_parse(text, unit_arena(), 64, &json));
    json_write(buf, json);
    *out = buf_str(buf);
    return NULL;
}

static void check_same(str text, str want)
{
    str got = STR_NONE;

    REQUIRE_OK(again(text, &got));
    CHECK_STR(got, want);
}

TEST(json_reads_and_writes)
{
    check_same(S(" { \"a\" : [ 1 , -2.50e+3 , true , false , null , \"x\" ] , \"\" : { } } "),
               S("{\"a\":[1,-2.50e+3,true,false,null,\"x\"],\"\":{}}"));
    check_same(S("\"\\u0041\\n\\/\\\"\\\\\\b\\f\\r\\t\\u001f\\ud83d\\ude00\""),
               S("\"A\\n/\\\"\\\\\\b\\f\\r\\t\\u001f\xF0\x9F\x98\x80\""));
    check_same(S("[]"), S("[]"));
    check_same(S("\"\\u0000\""), S("\"\\u0000\""));
}

TEST(json_refuses_what_rfc_8259_does_not_allow)
{
    static const char *const texts[] = {
        "",
        " ",
        "{",
        "[1",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "[1,]",
        "[,1]",
        "{,}",
        "{\"a\":1,}",
        "[1 2]",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "0x10",
        "NaN",
        "Infinity",
        "tru",
        "nul",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\n\"",
        "\"a\" \"b\"",
        "[1]]",
        "\"\\\"",
        "\"\\ud800\\u0041\"",
        "{\"a\":1 \"b\":2}",
        "[\"a\":1]",
        "\xEF\xBB\xBF[]",
        "truefalse",
        "--1",
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        str out;

        if (!CHECK_FAULT(again(str_of(texts[i]), &out), &fault_syntax))
            CHECK_STR(str_of(texts[i]), S("refused"));
    }
    CHECK_FAULT(again(S("\"\xFF\""), &(str){0}), &fault_syntax);
}

TEST(json_depth_has_a_limit)
{
    char deep[131];
    str out;

    memset(deep, '[', 65);
    memset(deep + 65, ']', 65);
    CHECK_FAULT(again((str){deep, 130}, &out), &fault_limit);
    CHECK_OK(again((str){deep + 1, 128}, &out));
}

TEST(json_last_of_equal_keys_counts)
{
    const struct json *json;

    REQUIRE_OK(json_parse(S("{\"a\":\"1\",\"b\":2,\"a\":\"3\"}"), unit_arena(), 8, &json));
    CHECK_STR(json_text(json_get(json, S("a"))), S("3"));
    CHECK(!json_get(json, S("c")) && !json_get(NULL, S("a")));
    CHECK_STR(json_text(json_get(json, S("b"))), STR_NONE);
}

TEST(json_cursor_skips_and_keeps_text)
{
    struct json_reader reader;
    bool more;
    str key, raw;

    REQUIRE_OK(json_open(&reader, S("{\"a\": {\"x\": [1, \"}\"]} , \"b\":2}"), unit_arena(), 8));
    REQUIRE_OK(json_enter_object(&reader));
    REQUIRE_OK(json_next_member(&reader, &more, &key));
    CHECK(more);
    REQUIRE_OK(json_skip(&reader, &raw));
    CHECK_STR(raw, S("{\"x\": [1, \"}\"]}"));
    REQUIRE_OK(json_next_member(&reader, &more, &key));
    CHECK_STR(key, S("b"));
    REQUIRE_OK(json_take_number(&reader, &raw));
    CHECK_STR(raw, S("2"));
    REQUIRE_OK(json_next_member(&reader, &more, &key));
    CHECK(!more);
    CHECK_OK(json_close(&reader));
}

TEST(json_numbers_are_written_shortest)
{
    static const struct {
        double value;
        const char *text;
    } rows[] = {{0, "0"},
                {-1, "-1"},
                {0.1, "0.1"},
                {1.5e300, "1.5e+300"},
                {1e14, "100000000000000"},
                {-0.0, "-0"},
                {1.0 / 3, "0.3333333333333333"}};
    struct buf *buf = buf_new(unit_arena(), 1000);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        buf_clear(buf);
        json_write_double(buf, rows[i].value);
        CHECK_STR(buf_str(buf), str_of(rows[i].text));
    }
    buf_clear(buf);
    json_write_double(buf, NAN);
    json_write_double(buf, -INFINITY);
    json_write_number_text(buf, (double)3.4028235e38f, true);
    CHECK_STR(buf_str(buf), S("\"NaN\"\"-Infinity\"3.4028235e+38"));
}

TEST(json_writer_replaces_what_is_not_utf8)
{
    struct buf *buf = buf_new(unit_arena(), 1000);

    json_write_string(buf, S("a\xFF\xC3\xA9\xC3"));
    CHECK_STR(buf_str(buf), S("\"a\xEF\xBF\xBD\xC3\xA9\xEF\xBF\xBD\""));
}
