#include "svc/s3/range.h"

#include "test/unit.h"

static void part(str header, uint64_t size, uint64_t first, uint64_t length)
{
    struct range range = {0};

    CHECK_INT(range_parse(header, size, &range), RANGE_PART);
    CHECK_INT(range.first, first);
    CHECK_INT(range.size, length);
}

static void result(str header, uint64_t size, enum range_result want)
{
    struct range range = {0};

    CHECK_INT(range_parse(header, size, &range), want);
}

TEST(s3_range)
{
    part(S("bytes=0-0"), 10, 0, 1);
    part(S("bytes=2-5"), 10, 2, 4);
    part(S("bytes=5-"), 10, 5, 5);
    part(S("bytes=5-99"), 10, 5, 5);
    part(S("bytes=5-99999999999999999999999"), 10, 5, 5);
    part(S("bytes=-3"), 10, 7, 3);
    part(S("bytes=-30"), 10, 0, 10);
    part(S("Bytes= 1 - 2 "), 10, 1, 2);
    result(S("bytes=10-"), 10, RANGE_UNSATISFIABLE);
    result(S("bytes=99999999999999999999999-"), 10, RANGE_UNSATISFIABLE);
    result(S("bytes=-0"), 10, RANGE_UNSATISFIABLE);
    result(S("bytes=0-"), 0, RANGE_UNSATISFIABLE);
    result(S("bytes=-1"), 0, RANGE_UNSATISFIABLE);
    result(S("bytes=5-2"), 10, RANGE_WHOLE);
    result(S("bytes=-"), 10, RANGE_WHOLE);
    result(S("bytes=a-b"), 10, RANGE_WHOLE);
    result(S("bytes=0-1,3-4"), 10, RANGE_WHOLE);
    result(S("items=0-1"), 10, RANGE_WHOLE);
    result(S("bytes"), 10, RANGE_WHOLE);
    result(STR_NONE, 10, RANGE_WHOLE);
}

TEST(s3_copy_range)
{
    struct range range = {0};

    CHECK(range_parse_copy(S("bytes=3-7"), &range));
    CHECK_INT(range.first, 3);
    CHECK_INT(range.size, 5);
    CHECK(!range_parse_copy(S("bytes=7-3"), &range));
    CHECK(!range_parse_copy(S("bytes=3-"), &range));
    CHECK(!range_parse_copy(S("bytes=-3"), &range));
    CHECK(!range_parse_copy(S("3-7"), &range));
    CHECK(!range_parse_copy(S("bytes=0-1,3-4"), &range));
    CHECK(!range_parse_copy(S("bytes=0-18446744073709551615"), &range));
}
