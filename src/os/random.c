#include "os/random.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

static atomic_bool simulated;
static pthread_mutex_t simulation_lock = PTHREAD_MUTEX_INITIALIZER;
static uint64_t simulation;

void random_simulate(uint64_t seed)
{
    simulation = seed;
    atomic_store(&simulated, seed != 0);
}

/* SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014. */
static uint64_t simulated_u64(void)
{
    uint64_t z = simulation += 0x9e3779b97f4a7c15;

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

static void simulated_fill(char *into, size_t n)
{
    pthread_mutex_lock(&simulation_lock);
    while (n) {
        uint64_t word = simulated_u64();
        size_t piece = n < sizeof word ? n : sizeof word;

        memcpy(into, &word, piece);
        into += piece;
        n -= piece;
    }
    pthread_mutex_unlock(&simulation_lock);
}

void random_fill(void *into, size_t n)
{
    char *p = into;

    if (atomic_load_explicit(&simulated, memory_order_relaxed)) {
        simulated_fill(p, n);
        return;
    }
    while (n) {
        ssize_t got = getrandom(p, n, 0);

        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            fputs("garua: the kernel gives no random bytes\n", stderr);
            abort();
        }
        p += got;
        n -= (size_t)got;
    }
}

uint64_t random_u64(void)
{
    uint64_t number;

    random_fill(&number, sizeof number);
    return number;
}
