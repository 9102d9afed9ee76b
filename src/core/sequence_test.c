#include "core/sequence.h"

#include "test/unit.h"

static uint64_t saved;
static unsigned saves;

static ERR save(void *arg, uint64_t floor)
{
    (void)arg;
    saved = floor;
    saves++;
    return NULL;
}

TEST(sequence_numbers_grow_whatever_the_clock_does)
{
    uint64_t first, second;

    saves = 0;
    sequence_setup(0, save, NULL);
    first = sequence_next(1000000);
    CHECK_INT(first, 1000000000);
    CHECK(saved > first && saves == 1);
    CHECK(sequence_next(1000000) == first + 1 && sequence_next(5) == first + 2);
    second = sequence_next(1000001);
    CHECK(second > first + 2 && saves == 1);
    sequence_next(1000000 + 120000);
    CHECK_INT(saves, 2);

    /* A restart, with a clock that was set back. */
    sequence_setup(saved, save, NULL);
    CHECK(sequence_next(1000) > (uint64_t)(1000000 + 120000) * 1000);
    sequence_setup(0, NULL, NULL);
}
