#include "core/clock.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>

#include "base/date.h"
#include "os/clock.h"

enum { WATCHERS_MAX = 16 };

static _Atomic int64_t offset;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ERR (*save_offset)(void *arg, int64_t offset_ms);
static void *save_arg;
static struct watcher {
    void (*jumped)(void *arg);
    void *arg;
} watchers[WATCHERS_MAX];
static size_t watcher_count;

int64_t vclock_offset_ms(void)
{
    return atomic_load_explicit(&offset, memory_order_relaxed);
}

int64_t vclock_now_ms(void)
{
    return clock_real_ms() + vclock_offset_ms();
}

int64_t vclock_now_since(int64_t stated_ms)
{
    int64_t real_ms = clock_real_ms(), virtual_ms = real_ms + vclock_offset_ms();

    return stated_ms - real_ms > virtual_ms - stated_ms ? virtual_ms : real_ms;
}

void vclock_setup(int64_t offset_ms, ERR (*save)(void *arg, int64_t offset_ms), void *arg)
{
    pthread_mutex_lock(&lock);
    atomic_store(&offset, offset_ms);
    save_offset = save;
    save_arg = arg;
    pthread_mutex_unlock(&lock);
}

ERR vclock_advance(int64_t ms)
{
    struct err *err = NULL;
    int64_t advanced;
    size_t n;

    assert(ms >= 0);
    pthread_mutex_lock(&lock);
    if (__builtin_add_overflow(vclock_offset_ms(), ms, &advanced) || advanced > DATE_MAX_MS - clock_real_ms())
        err = err_make(&fault_limit, "the clock can't go past the year 9999");
    else if (save_offset)
        err = save_offset(save_arg, advanced);
    if (!err)
        atomic_store(&offset, advanced);
    n = watcher_count;
    pthread_mutex_unlock(&lock);
    for (size_t i = 0; i < n && !err; i++)
        watchers[i].jumped(watchers[i].arg);
    return err;
}

void vclock_watch(void (*jumped)(void *arg), void *arg)
{
    pthread_mutex_lock(&lock);
    assert(watcher_count < WATCHERS_MAX);
    watchers[watcher_count++] = (struct watcher){jumped, arg};
    pthread_mutex_unlock(&lock);
}
