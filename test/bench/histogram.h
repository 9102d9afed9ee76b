/* histogram.h -- how long things took: counts in buckets that are at most 3 % wide, from 1 microsecond to 19
 * hours. */
#ifndef BENCH_HISTOGRAM_H
#define BENCH_HISTOGRAM_H

#include <stdint.h>

enum { HISTOGRAM_STEPS = 64, HISTOGRAM_BUCKETS = 31 * HISTOGRAM_STEPS };

/* All zero at first. */
struct histogram {
    uint64_t buckets[HISTOGRAM_BUCKETS];
    uint64_t count, sum_us, max_us;
};

static inline unsigned histogram_bucket(uint64_t us)
{
    unsigned power = us < HISTOGRAM_STEPS ? 0 : 63 - 6 - (unsigned)__builtin_clzll(us) + 1;
    unsigned bucket = power ? power * HISTOGRAM_STEPS / 2 + (unsigned)(us >> power) : (unsigned)us;

    return bucket < HISTOGRAM_BUCKETS ? bucket : HISTOGRAM_BUCKETS - 1;
}

/* The least value of a bucket. */
static inline uint64_t histogram_value(unsigned bucket)
{
    unsigned power = bucket < HISTOGRAM_STEPS ? 0 : bucket / (HISTOGRAM_STEPS / 2) - 1;

    return power ? (uint64_t)(bucket - power * HISTOGRAM_STEPS / 2) << power : bucket;
}

static inline void histogram_add(struct histogram *histogram, uint64_t us)
{
    histogram->buckets[histogram_bucket(us)]++;
    histogram->count++;
    histogram->sum_us += us;
    if (us > histogram->max_us)
        histogram->max_us = us;
}

/* The time within which a part (0..1) of all were done. */
static inline uint64_t histogram_quantile(const struct histogram *histogram, double part)
{
    uint64_t wanted = (uint64_t)((double)histogram->count * part), seen = 0;

    for (unsigned i = 0; i < HISTOGRAM_BUCKETS; i++) {
        seen += histogram->buckets[i];
        if (seen > wanted)
            return histogram_value(i);
    }
    return histogram->max_us;
}

#endif
