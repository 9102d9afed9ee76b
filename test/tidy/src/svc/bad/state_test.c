#include "gen/bad.h"
#include "test/unit.h"

static int counter;

TEST(counts)
{
    CHECK(counter++ == time(NULL));
}
