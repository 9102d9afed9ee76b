#include "os/overlap.h"

#include <assert.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "os/futex.h"

enum state { IDLE, WANTED, RUNNING };

struct overlap {
    struct workers *workers;
    atomic_uint refs;  /* the owner's, and that of the job which is with the workers */
    atomic_uint state; /* futex */
    atomic_bool posted;
    void (*run)(void *arg);
    void *arg;
};

struct overlap *overlap_new(struct workers *workers)
{
    struct overlap *overlap = calloc(1, sizeof *overlap);

    if (!overlap) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    overlap->workers = workers;
    atomic_init(&overlap->refs, 1);
    return overlap;
}

static void unref(struct overlap *overlap)
{
    if (atomic_fetch_sub(&overlap->refs, 1) == 1)
        free(overlap);
}

void overlap_free(struct overlap *overlap)
{
    assert(!overlap || atomic_load(&overlap->state) == IDLE);
    if (overlap)
        unref(overlap);
}

/* Runs what is wanted, unless somebody does already. */
static bool claim(struct overlap *overlap)
{
    unsigned wanted = WANTED;

    if (!atomic_compare_exchange_strong(&overlap->state, &wanted, RUNNING))
        return false;
    overlap->run(overlap->arg);
    atomic_store(&overlap->state, IDLE);
    return true;
}

/* It may come late, when the caller has helped itself; then it finds nothing, or what is wanted by now. */
static void work(void *arg)
{
    struct overlap *overlap = arg;

    atomic_store(&overlap->posted, false);
    if (claim(overlap))
        futex_wake(&overlap->state, 1);
    unref(overlap);
}

void overlap_start(struct overlap *overlap, void (*run)(void *arg), void *arg)
{
    assert(atomic_load(&overlap->state) == IDLE);
    overlap->run = run;
    overlap->arg = arg;
    atomic_store(&overlap->state, WANTED);
    if (!overlap->workers || atomic_exchange(&overlap->posted, true))
        return;
    atomic_fetch_add(&overlap->refs, 1);
    workers_post(overlap->workers, work, overlap);
}

void overlap_finish(struct overlap *overlap)
{
    if (claim(overlap))
        return;
    while (atomic_load(&overlap->state) != IDLE)
        futex_wait(&overlap->state, RUNNING);
}
