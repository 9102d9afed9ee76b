#include "core/timer.h"

#include <pthread.h>

#include "core/clock.h"
#include "test/unit.h"

enum { TIMERS = 200, FAR_MS = 3600 * 1000 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t noted = PTHREAD_COND_INITIALIZER;
static uintptr_t order[TIMERS];
static size_t fired_count;

static void note(void *arg)
{
    pthread_mutex_lock(&lock);
    order[fired_count++ % TIMERS] = (uintptr_t)arg;
    pthread_cond_broadcast(&noted);
    pthread_mutex_unlock(&lock);
}

static void wait_for(size_t n)
{
    pthread_mutex_lock(&lock);
    while (fired_count < n)
        pthread_cond_wait(&noted, &lock);
    pthread_mutex_unlock(&lock);
}

static void begin(void)
{
    pthread_mutex_lock(&lock);
    fired_count = 0;
    pthread_mutex_unlock(&lock);
}

static void end(void)
{
    timers_stop();
    vclock_setup(0, NULL, NULL);
}

TEST(timer_fires_in_order_when_the_clock_is_advanced)
{
    static struct timer timers[TIMERS];
    int64_t now_ms = vclock_now_ms();
    uint64_t random = unit_seed() | 1;

    begin();
    for (size_t i = 0; i < TIMERS; i++) {
        timers[i] = (struct timer){.fire = note, .arg = (void *)i};
        random = random * 6364136223846793005U + 1442695040888963407U;
        /* Set twice, the second time anywhere, the third where it belongs: the heap must follow. */
        timer_set(&timers[i], now_ms + FAR_MS);
        timer_set(&timers[i], now_ms + FAR_MS + (int64_t)(random >> 40));
        timer_set(&timers[i], now_ms + FAR_MS + (int64_t)((i * 77) % TIMERS));
    }
    for (size_t i = 0; i < TIMERS; i += 2)
        CHECK(timer_cancel(&timers[i]) && !timer_cancel(&timers[i]));
    CHECK(fired_count == 0);
    CHECK_OK(vclock_advance(FAR_MS + TIMERS));
    wait_for(TIMERS / 2);
    for (size_t i = 0; i < TIMERS / 2; i++) {
        CHECK(order[i] % 2 == 1);
        CHECK(i == 0 || (order[i - 1] * 77) % TIMERS < (order[i] * 77) % TIMERS);
    }
    end();
}

TEST(timer_fires_by_itself)
{
    struct timer soon = {.fire = note, .arg = (void *)1}, past = {.fire = note, .arg = (void *)2};

    begin();
    timer_set(&soon, vclock_now_ms() + 20);
    timer_set(&past, vclock_now_ms() - 20);
    wait_for(2);
    CHECK(order[0] == 2 && order[1] == 1);
    CHECK(!timer_cancel(&soon));
    end();
}

static struct timer again;

static void fire_again(void *arg)
{
    note(arg);
    CHECK(!timer_cancel(&again)); /* does not wait for itself */
    if (fired_count < 5)
        timer_set(&again, vclock_now_ms());
}

TEST(timer_can_be_set_again_by_itself)
{
    begin();
    again = (struct timer){.fire = fire_again};
    timer_set(&again, 0);
    wait_for(5);
    timer_cancel(&again);
    end();
    CHECK_INT(fired_count, 5);
}

static pthread_barrier_t inside, leave;
static bool left;

static void fire_slowly(void *arg)
{
    (void)arg;
    pthread_barrier_wait(&inside);
    pthread_barrier_wait(&leave);
    __atomic_store_n(&left, true, __ATOMIC_SEQ_CST);
}

static void *let_leave(void *arg)
{
    (void)arg;
    pthread_barrier_wait(&leave);
    return NULL;
}

TEST(timer_cancel_waits_for_a_timer_that_is_firing)
{
    struct timer slow = {.fire = fire_slowly};
    pthread_t helper;

    pthread_barrier_init(&inside, NULL, 2);
    pthread_barrier_init(&leave, NULL, 2);
    __atomic_store_n(&left, false, __ATOMIC_SEQ_CST);
    timer_set(&slow, 0);
    pthread_barrier_wait(&inside);
    pthread_create(&helper, NULL, let_leave, NULL);
    CHECK(!timer_cancel(&slow));
    CHECK(__atomic_load_n(&left, __ATOMIC_SEQ_CST));
    pthread_join(helper, NULL);
    end();
    pthread_barrier_destroy(&inside);
    pthread_barrier_destroy(&leave);
}
