#include "core/sequence.h"

#include <pthread.h>
#include <stdatomic.h>

#include "os/log.h"

static const uint64_t AHEAD = 60 * 1000 * 1000;

static _Atomic uint64_t last, reserved;
static pthread_mutex_t reserving = PTHREAD_MUTEX_INITIALIZER;
static ERR (*save_floor)(void *arg, uint64_t floor);
static void *save_arg;

void sequence_setup(uint64_t floor, ERR (*save)(void *arg, uint64_t floor), void *arg)
{
    pthread_mutex_lock(&reserving);
    save_floor = save;
    save_arg = arg;
    atomic_store(&last, floor);
    atomic_store(&reserved, floor);
    pthread_mutex_unlock(&reserving);
}

/* A disk that takes no floor takes no transaction either; should it recover, the next minute saves one. */
static void reserve(uint64_t number)
{
    struct err *err = NULL;

    pthread_mutex_lock(&reserving);
    if (number > atomic_load(&reserved)) {
        if (save_floor)
            err = save_floor(save_arg, number + AHEAD);
        if (err)
            log_error("%.*s", STR_ARG(err->message));
        atomic_store(&reserved, number + AHEAD);
    }
    pthread_mutex_unlock(&reserving);
}

uint64_t sequence_next(int64_t now_ms)
{
    uint64_t now = (uint64_t)now_ms * 1000, before = atomic_load(&last), next;

    do {
        next = now > before ? now : before + 1;
    } while (!atomic_compare_exchange_weak(&last, &before, next));
    if (next > atomic_load_explicit(&reserved, memory_order_acquire))
        reserve(next);
    return next;
}
