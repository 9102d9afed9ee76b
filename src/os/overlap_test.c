#include "os/overlap.h"

#include "test/unit.h"

static void count(void *arg)
{
    ++*(unsigned *)arg;
}

static void run_many(struct workers *workers, unsigned times)
{
    struct overlap *overlap = overlap_new(workers);
    unsigned counted = 0;

    for (unsigned i = 1; i <= times; i++) {
        overlap_start(overlap, count, &counted);
        overlap_finish(overlap);
        CHECK_INT(counted, i);
    }
    overlap_free(overlap);
}

TEST(overlap_runs_once_with_and_without_workers)
{
    struct workers *workers;

    overlap_free(NULL);
    run_many(NULL, 3);
    REQUIRE_OK(workers_start(2, &workers));
    run_many(workers, 20000);
    workers_stop(workers);
}

struct nested {
    struct workers *workers;
    unsigned counted;
};

static void overlap_within(void *arg)
{
    struct nested *nested = arg;
    struct overlap *overlap = overlap_new(nested->workers);

    overlap_start(overlap, count, &nested->counted);
    overlap_finish(overlap);
    overlap_free(overlap); /* while its job may wait behind this one */
}

/* The only worker overlaps: no other can come, so it must help itself. */
TEST(overlap_needs_no_second_worker)
{
    struct nested nested = {0};

    REQUIRE_OK(workers_start(1, &nested.workers));
    for (unsigned i = 0; i < 100; i++)
        workers_post(nested.workers, overlap_within, &nested);
    workers_stop(nested.workers);
    CHECK_INT(nested.counted, 100);
}
