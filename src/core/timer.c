#include "core/timer.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "core/clock.h"

/* The system's time may be set, so the thread looks again after a while even when nothing is due. */
enum { SLEEP_MAX_MS = 60 * 1000, HEAP_FIRST = 64 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* all that follows */
static pthread_cond_t changed, fired;
static struct timer **heap; /* [1] is the earliest */
static size_t count, capacity;
static struct timer *firing;
static pthread_t thread;
static bool prepared, running, stopping;

static void put(struct timer *timer, size_t place)
{
    heap[place] = timer;
    timer->place = place;
}

static void rise(struct timer *timer, size_t place)
{
    while (place > 1 && heap[place / 2]->due_ms > timer->due_ms) {
        put(heap[place / 2], place);
        place /= 2;
    }
    put(timer, place);
}

static void sink(struct timer *timer, size_t place)
{
    for (size_t child; (child = 2 * place) <= count; place = child) {
        if (child < count && heap[child + 1]->due_ms < heap[child]->due_ms)
            child++;
        if (heap[child]->due_ms >= timer->due_ms)
            break;
        put(heap[child], place);
    }
    put(timer, place);
}

static void take_out(struct timer *timer)
{
    size_t place = timer->place;
    struct timer *last = heap[count--];

    timer->place = 0;
    if (last == timer)
        return;
    if (place > 1 && heap[place / 2]->due_ms > last->due_ms)
        rise(last, place);
    else
        sink(last, place);
}

static void put_in(struct timer *timer)
{
    if (count + 1 >= capacity) {
        capacity = capacity ? 2 * capacity : HEAP_FIRST;
        heap = realloc(heap, capacity * sizeof(struct timer *));
        if (!heap) {
            fputs("garua: out of memory\n", stderr);
            abort();
        }
    }
    count++;
    rise(timer, count);
}

static void fire_first(void)
{
    struct timer *timer = heap[1];

    take_out(timer);
    firing = timer;
    pthread_mutex_unlock(&lock);
    timer->fire(timer->arg);
    /* The timer's memory may be gone. */
    pthread_mutex_lock(&lock);
    firing = NULL;
    pthread_cond_broadcast(&fired);
}

static void sleep_for(int64_t ms)
{
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += ms / 1000;
    until.tv_nsec += ms % 1000 * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    pthread_cond_timedwait(&changed, &lock, &until);
}

static void *run(void *arg)
{
    (void)arg;
    pthread_mutex_lock(&lock);
    while (!stopping) {
        int64_t now_ms = vclock_now_ms();

        if (count == 0)
            pthread_cond_wait(&changed, &lock);
        else if (heap[1]->due_ms <= now_ms)
            fire_first();
        else
            sleep_for(heap[1]->due_ms - now_ms < SLEEP_MAX_MS ? heap[1]->due_ms - now_ms : SLEEP_MAX_MS);
    }
    pthread_mutex_unlock(&lock);
    return NULL;
}

static void jumped(void *arg)
{
    (void)arg;
    pthread_mutex_lock(&lock);
    if (prepared)
        pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

/* Called with the lock. True the first time. */
static bool start(void)
{
    bool first = !prepared;
    pthread_condattr_t attributes;

    if (first) {
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        pthread_cond_init(&changed, &attributes);
        pthread_cond_init(&fired, NULL);
        pthread_condattr_destroy(&attributes);
        prepared = true;
    }
    if (!running && pthread_create(&thread, NULL, run, NULL) != 0) {
        fputs("garua: no thread for timers\n", stderr);
        abort();
    }
    running = true;
    return first;
}

void timer_set(struct timer *timer, int64_t due_ms)
{
    bool first;

    assert(timer->fire);
    pthread_mutex_lock(&lock);
    first = start();
    if (timer->place)
        take_out(timer);
    timer->due_ms = due_ms;
    put_in(timer);
    if (timer->place == 1)
        pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
    if (first)
        vclock_watch(jumped, NULL); /* without our lock: the clock calls jumped() without its own */
}

bool timer_cancel(struct timer *timer)
{
    bool was_set;

    pthread_mutex_lock(&lock);
    was_set = timer->place != 0;
    if (was_set)
        take_out(timer);
    while (firing == timer && !pthread_equal(pthread_self(), thread))
        pthread_cond_wait(&fired, &lock);
    pthread_mutex_unlock(&lock);
    return was_set;
}

void timers_stop(void)
{
    bool was_running;

    pthread_mutex_lock(&lock);
    was_running = running;
    stopping = true;
    if (prepared)
        pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
    if (was_running)
        pthread_join(thread, NULL);
    pthread_mutex_lock(&lock);
    running = stopping = false;
    if (count == 0) {
        free(heap);
        heap = NULL;
        capacity = 0;
    }
    pthread_mutex_unlock(&lock);
}
