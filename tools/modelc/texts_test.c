#include "test/unit.h"
#include "tools/modelc/plan.h"

TEST(modelc_texts_share_ends)
{
    struct texts texts;
    uint32_t bucket, get, same, empty;

    texts_init(&texts, unit_arena());
    bucket = texts_add(&texts, S("Bucket"));
    get = texts_add(&texts, S("GetBucket"));
    same = texts_add(&texts, S("Bucket"));
    empty = texts_add(&texts, S(""));
    texts_place(&texts);
    CHECK_INT(bucket, same);
    CHECK_INT(text_offset(&texts, empty), 0);
    CHECK_INT(text_offset(&texts, bucket), text_offset(&texts, get) + 3);
    CHECK_INT(texts.pool_size, 1 + sizeof "GetBucket");
    CHECK_STR(str_of(texts.pool + text_offset(&texts, bucket)), S("Bucket"));
}

TEST(modelc_texts_of_thousands_read_back)
{
    struct texts texts;
    enum { COUNT = 5000 };
    uint32_t numbers[COUNT];

    texts_init(&texts, unit_arena());
    for (int i = 0; i < COUNT; i++)
        numbers[i] = texts_add(&texts, arena_printf(unit_arena(), "%d", i));
    texts_place(&texts);
    for (int i = 0; i < COUNT; i++)
        CHECK_STR(str_of(texts.pool + text_offset(&texts, numbers[i])), arena_printf(unit_arena(), "%d", i));
    CHECK(texts.pool_size < COUNT * 5); /* 0..999 are the ends of others */
}
