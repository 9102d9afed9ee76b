#include "core/clock.h"

#include "os/clock.h"
#include "test/unit.h"

static int64_t saved;
static unsigned jumps;

static ERR save(void *arg, int64_t offset_ms)
{
    (void)arg;
    if (offset_ms > 1000000)
        return err_make(&fault_io, "not saved");
    saved = offset_ms;
    return NULL;
}

static void jumped(void *arg)
{
    (void)arg;
    jumps++;
}

TEST(clock_advances_are_saved_first_and_watched)
{
    vclock_setup(5000, save, NULL);
    vclock_watch(jumped, NULL);
    CHECK_INT(vclock_offset_ms(), 5000);
    CHECK_OK(vclock_advance(1000));
    CHECK(saved == 6000 && vclock_offset_ms() == 6000 && jumps == 1);
    CHECK_FAULT(vclock_advance(1000000), &fault_io);
    CHECK(vclock_offset_ms() == 6000 && jumps == 1);
    vclock_setup(0, NULL, NULL);
    CHECK_FAULT(vclock_advance(INT64_MAX), &fault_limit);
}

TEST(clock_judges_stated_times_by_the_nearer_clock)
{
    int64_t real_ms = clock_real_ms(), day_ms = 86400000;

    vclock_setup(30 * day_ms, NULL, NULL);
    CHECK(vclock_now_since(real_ms) < real_ms + 1000);
    CHECK(vclock_now_since(real_ms + 30 * day_ms) >= real_ms + 30 * day_ms);
    vclock_setup(0, NULL, NULL);
}
