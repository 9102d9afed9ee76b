#include "base/arena.h"

#include "base/buf.h"
#include "test/unit.h"

static void append(void *arg)
{
    struct buf *log = arg;

    buf_char(log, (char)('a' + log->n));
}

static unsigned order[2];
static unsigned order_count;

static void note_first(void *arg)
{
    (void)arg;
    order[order_count++] = 1;
}

static void note_second(void *arg)
{
    (void)arg;
    order[order_count++] = 2;
}

TEST(arena_memory_is_zeroed_and_aligned)
{
    struct arena arena = {0};

    for (size_t size = 0; size < 70000; size = size * 3 + 1) {
        char *p = arena_alloc(&arena, size);

        CHECK((uintptr_t)p % 16 == 0);
        for (size_t i = 0; i < size; i++) {
            if (p[i])
                CHECK(!"zeroed");
            p[i] = 1;
        }
    }
    arena_reset(&arena);
    CHECK(*(char *)arena_alloc(&arena, 1) == 0);
    arena_done(&arena);
}

TEST(arena_deferred_actions_run_last_first)
{
    struct arena arena = {0};

    order_count = 0;
    arena_defer(&arena, note_first, NULL);
    arena_defer(&arena, note_second, NULL);
    arena_done(&arena);
    CHECK(order_count == 2 && order[0] == 2 && order[1] == 1);
}

TEST(buf_never_grows_past_its_maximum)
{
    struct buf buf;

    buf_init(&buf, 5);
    buf_add(&buf, S("abc"));
    append(&buf);
    CHECK_STR(buf_str(&buf), S("abcd"));
    buf_add(&buf, S("ef"));
    CHECK(!buf_ok(&buf) && buf.n == 4);
    buf_char(&buf, 'e');
    CHECK(buf.n == 4);
    buf_clear(&buf);
    buf_u64(&buf, 10203);
    CHECK(buf_ok(&buf));
    CHECK_STR(buf_str(&buf), S("10203"));
    buf_done(&buf);
}
