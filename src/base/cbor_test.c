#include "base/cbor.h"

#include <math.h>
#include <string.h>

#include "test/unit.h"

static struct cbor_reader open_bytes(str bytes)
{
    struct cbor_reader reader;

    cbor_open(&reader, bytes, unit_arena(), 16);
    return reader;
}

#define BYTES(literal) open_bytes(S(literal))

/* RFC 8949, appendix A. */
TEST(cbor_integers)
{
    static const struct {
        int64_t value;
        str bytes;
    } rows[] = {
        {0, {"\x00", 1}},
        {23, {"\x17", 1}},
        {24, {"\x18\x18", 2}},
        {1000, {"\x19\x03\xE8", 3}},
        {1000000, {"\x1A\x00\x0F\x42\x40", 5}},
        {1000000000000, {"\x1B\x00\x00\x00\xE8\xD4\xA5\x10\x00", 9}},
        {-1, {"\x20", 1}},
        {-1000, {"\x39\x03\xE7", 3}},
        {INT64_MIN, {"\x3B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9}},
        {INT64_MAX, {"\x1B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9}},
    };

    struct cbor_reader large = BYTES("\x1B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    int64_t value = 7;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cbor_reader reader = open_bytes(rows[i].bytes);
        struct buf *buf = buf_new(unit_arena(), 16);

        CHECK_OK(cbor_take_integer(&reader, &value));
        CHECK_OK(cbor_close(&reader));
        CHECK_INT(value, rows[i].value);
        cbor_write_integer(buf, rows[i].value);
        CHECK_STR(buf_str(buf), rows[i].bytes);
    }
    CHECK_FAULT(cbor_take_integer(&large, &value), &fault_limit);
}

TEST(cbor_floats)
{
    static const struct {
        double value;
        str bytes;
    } rows[] = {
        {1.5, {"\xF9\x3E\x00", 3}},
        {65504, {"\xF9\x7B\xFF", 3}},
        {5.960464477539063e-8, {"\xF9\x00\x01", 3}},
        {-4.0, {"\xF9\xC4\x00", 3}},
        {100000, {"\xFA\x47\xC3\x50\x00", 5}},
        {1.1, {"\xFB\x3F\xF1\x99\x99\x99\x99\x99\x9A", 9}},
        {-INFINITY, {"\xF9\xFC\x00", 3}},
        {INFINITY, {"\xFA\x7F\x80\x00\x00", 5}},
        {-3, {"\x22", 1}},
    };
    double value;
    struct cbor_reader nan = BYTES("\xF9\x7E\x00");

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cbor_reader reader = open_bytes(rows[i].bytes);

        CHECK_OK(cbor_take_double(&reader, &value));
        CHECK(value == rows[i].value);
    }
    CHECK_OK(cbor_take_double(&nan, &value));
    CHECK(isnan(value));
}

TEST(cbor_strings_and_pieces)
{
    struct cbor_reader whole = BYTES("\x64IETF"), pieces = BYTES("\x7F\x65strea\x64ming\xFF");
    struct cbor_reader bytes = BYTES("\x5F\x42\x01\x02\x40\x41\xFF\xFF");
    str text;

    CHECK_OK(cbor_take_string(&whole, CBOR_TEXT, &text));
    CHECK_STR(text, S("IETF"));
    CHECK_OK(cbor_take_string(&pieces, CBOR_TEXT, &text));
    CHECK_STR(text, S("streaming"));
    CHECK_OK(cbor_take_string(&bytes, CBOR_BYTES, &text));
    CHECK_STR(text, S("\x01\x02\xFF"));
    CHECK_OK(cbor_close(&bytes));
}

static ERR skip_all(str bytes)
{
    struct cbor_reader reader = open_bytes(bytes);

    TRY(cbor_skip(&reader));
    return cbor_close(&reader);
}

TEST(cbor_maps_and_arrays)
{
    struct cbor_reader reader = BYTES("\xBF\x63"
                                      "Fun\xF5\x63"
                                      "Amt\x82\x01\x9F\x02\xFF\xFF");
    struct cbor_items map, array;
    bool more, truth;
    int64_t value;
    str key;

    REQUIRE_OK(cbor_enter(&reader, CBOR_MAP, &map));
    REQUIRE_OK(cbor_next(&reader, &map, &more));
    REQUIRE_OK(cbor_take_string(&reader, CBOR_TEXT, &key));
    REQUIRE_OK(cbor_take_boolean(&reader, &truth));
    CHECK(more && truth && str_eq(key, S("Fun")));
    REQUIRE_OK(cbor_next(&reader, &map, &more));
    REQUIRE_OK(cbor_take_string(&reader, CBOR_TEXT, &key));
    REQUIRE_OK(cbor_enter(&reader, CBOR_ARRAY, &array));
    REQUIRE_OK(cbor_next(&reader, &array, &more));
    REQUIRE_OK(cbor_take_integer(&reader, &value));
    REQUIRE_OK(cbor_next(&reader, &array, &more));
    REQUIRE_OK(cbor_skip(&reader));
    REQUIRE_OK(cbor_next(&reader, &array, &more));
    CHECK(!more && value == 1);
    REQUIRE_OK(cbor_next(&reader, &map, &more));
    CHECK(!more);
    CHECK_OK(cbor_close(&reader));
    CHECK_OK(skip_all(S("\xC1\x1A\x51\x4B\x67\xB0")));
    CHECK_OK(skip_all(S("\xA2\x01\x02\x03\xF6")));
    CHECK_OK(skip_all(S("\xF7")));
}

TEST(cbor_refuses_malformed_bytes)
{
    static const str malformed[] = {
        {"", 0},
        {"\x18", 1},
        {"\x19\x01", 2},
        {"\x1C", 1},
        {"\xFF", 1},
        {"\x62\x61", 2},
        {"\x61\xFF", 2},
        {"\x9F\x01", 2},
        {"\x82\x01", 2},
        {"\xBF\x01\xFF", 3},
        {"\xF8\x20", 2},
        {"\x7F\x41\x61\xFF", 4},
        {"\xC1", 1},
        {"\x01\x01", 2},
        {"\x7F\x7F\x61\x61\xFF\xFF", 6},
        {"\xE0", 1},
        {"\x1F", 1},
        {"\xDF\x01", 2},
        {"\x9B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9},
        {"\xFC", 1},
        {"\xFA\x00", 2},
        {"\x5B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x00", 10},
    };

    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++) {
        if (!CHECK_FAULT(skip_all(malformed[i]), &fault_syntax))
            CHECK_INT(i, -1);
    }
}

TEST(cbor_depth_has_a_limit)
{
    char deep[34];
    char tags[200];

    memset(deep, 0x81, 17);
    deep[17] = 0;
    CHECK_FAULT(skip_all((str){deep, 18}), &fault_limit);
    CHECK_OK(skip_all((str){deep + 1, 17}));
    memset(tags, 0xC1, sizeof tags);
    CHECK_FAULT(skip_all((str){tags, sizeof tags}), &fault_limit);
}
