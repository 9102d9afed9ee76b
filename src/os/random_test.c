#include "os/random.h"

#include <string.h>

#include "test/unit.h"

TEST(random_differs)
{
    unsigned char a[33] = {0}, b[33] = {0};
    unsigned zeros = 0;

    random_fill(a, 32);
    random_fill(b, 32);
    CHECK(memcmp(a, b, 32) != 0);
    CHECK(a[32] == 0 && b[32] == 0);
    for (int i = 0; i < 32; i++)
        zeros += !a[i];
    CHECK(zeros < 8);
    CHECK(random_u64() != random_u64());
}

TEST(random_can_be_simulated)
{
    unsigned char first[21], again[21];

    random_simulate(unit_seed() | 1);
    random_fill(first, sizeof first);
    random_simulate(unit_seed() | 1);
    random_fill(again, sizeof again);
    random_simulate(0);
    CHECK(memcmp(first, again, sizeof first) == 0);
    random_fill(again, sizeof again);
    CHECK(memcmp(first, again, sizeof first) != 0);
}
