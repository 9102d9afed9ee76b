#include "cli/progress.h"

#include "test/unit.h"

static str line_of(uint64_t total, uint64_t done, int64_t now_ms, unsigned width)
{
    struct progress progress = {.what = "importing", .total = total, .begun_ms = 1000};
    struct buf *line = buf_new(unit_arena(), 512);

    progress_line(&progress, done, now_ms, width, line);
    return buf_str(line);
}

TEST(progress_says_how_much_and_how_long)
{
    CHECK_STR(line_of(200, 100, 8000, 100), S("importing [###############...............]  50%  7 s left"));
    CHECK_STR(line_of(200, 0, 3000, 100), S("importing [..............................]   0%  2 s"));
    CHECK_STR(line_of(200, 300, 3000, 100), S("importing [##############################] 100%  0 s left"));
    CHECK_STR(line_of(0, 7, 3000, 100), S("importing 7  2 s"));
}

TEST(progress_stays_within_the_terminal)
{
    CHECK_STR(line_of(200, 100, 8000, 12), S("importing [#"));
}

TEST(progress_is_silent_where_nobody_looks)
{
    struct progress progress;

    progress_begin(&progress, "importing", 10, 0);
    progress.terminal = false;
    progress_at(&progress, 5, 5000);
    CHECK(!progress.shown);
    progress_end(&progress);
}
