#include "os/worker.h"

#include <assert.h>
#include <malloc.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "os/futex.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { STACK_SIZE = 2 * 1024 * 1024 };
#else
enum { STACK_SIZE = 256 * 1024 };
#endif
enum { IDLE_MS = 10 * 1000, QUEUE_FIRST = 64 };

struct job {
    void (*run)(void *arg);
    void *arg;
};

/* One thread's place while it has nothing to do; on its own stack. Who takes it off the list calls it once,
 * without the lock, so that the thread doesn't find it held when it wakes. */
struct idler {
    struct idler *below;
    atomic_uint called; /* futex */
    struct job job;     /* what it is called for; run is NULL: to end */
};

struct workers {
    pthread_mutex_t lock;
    pthread_cond_t ended;
    struct idler *idle; /* the last one to fall idle is woken first, so that the others can end */
    struct job *queue;  /* a ring, used only when no thread is idle and no more may be started */
    size_t queue_capacity, queue_first, queue_count;
    unsigned threads, threads_max;
    pthread_t
        last; /* the thread that ended last; each joins the one before it, and workers_stop() the last */
    bool any_ended, stopping;
};

static void *must(void *p)
{
    if (!p) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    return p;
}

static void queue_push(struct workers *workers, struct job job)
{
    if (workers->queue_count == workers->queue_capacity) {
        size_t capacity = workers->queue_capacity ? 2 * workers->queue_capacity : QUEUE_FIRST;
        struct job *queue = must(malloc(capacity * sizeof *queue));

        for (size_t i = 0; i < workers->queue_count; i++)
            queue[i] = workers->queue[(workers->queue_first + i) % workers->queue_capacity];
        free(workers->queue);
        workers->queue = queue;
        workers->queue_capacity = capacity;
        workers->queue_first = 0;
    }
    workers->queue[(workers->queue_first + workers->queue_count++) % workers->queue_capacity] = job;
}

static bool queue_pop(struct workers *workers, struct job *out)
{
    if (!workers->queue_count)
        return false;
    *out = workers->queue[workers->queue_first];
    workers->queue_first = (workers->queue_first + 1) % workers->queue_capacity;
    workers->queue_count--;
    return true;
}

/* Takes it off the list; false when somebody has done so, and posts. */
static bool leave_idle(struct workers *workers, const struct idler *idler)
{
    struct idler **at = &workers->idle;

    while (*at && *at != idler)
        at = &(*at)->below;
    if (!*at)
        return false;
    *at = idler->below;
    return true;
}

static void call(struct idler *idler)
{
    atomic_store(&idler->called, 1);
    futex_wake(&idler->called, 1); /* it may be gone by now: then this wakes nobody */
}

static bool called_in_time(struct idler *idler)
{
    while (!atomic_load(&idler->called)) {
        if (!futex_wait_ms(&idler->called, 0, IDLE_MS))
            return false;
    }
    return true;
}

/* Waits for a job, without the lock. False, with the lock, when there was none for a while or the pool
 * stops. */
static bool wait_for_job(struct workers *workers, struct idler *idler, struct job *out)
{
    atomic_store(&idler->called, 0);
    idler->job = (struct job){0};
    idler->below = workers->idle;
    workers->idle = idler;
    pthread_mutex_unlock(&workers->lock);
    if (!called_in_time(idler)) {
        pthread_mutex_lock(&workers->lock);
        if (leave_idle(workers, idler))
            return false;
        pthread_mutex_unlock(&workers->lock);
        while (!atomic_load(&idler->called))
            futex_wait(&idler->called, 0);
    }
    *out = idler->job;
    if (out->run)
        return true;
    pthread_mutex_lock(&workers->lock);
    return false;
}

/* The next job; or false, with the lock: the thread is to end, and nothing may be posted to it any more. */
static bool next_job(struct workers *workers, struct idler *idler, struct job *out)
{
    pthread_mutex_lock(&workers->lock);
    if (queue_pop(workers, out)) {
        pthread_mutex_unlock(&workers->lock);
        return true;
    }
    return !workers->stopping && wait_for_job(workers, idler, out);
}

static void cond_init(pthread_cond_t *cond)
{
    pthread_condattr_t attributes;

    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(cond, &attributes);
    pthread_condattr_destroy(&attributes);
}

/* The end of a thread; called with the lock, returns without it. */
static void leave(struct workers *workers)
{
    bool any_before = workers->any_ended, rest = workers->threads == 1 && !workers->stopping;
    pthread_t before = workers->last;

    workers->last = pthread_self();
    workers->any_ended = true;
    if (--workers->threads == 0)
        pthread_cond_broadcast(&workers->ended);
    pthread_mutex_unlock(&workers->lock);
    if (rest)
        malloc_trim(0); /* what the load needed goes back to the system */
    if (any_before)
        pthread_join(before, NULL);
}

static void *work(void *arg)
{
    struct workers *workers = arg;
    struct idler idler = {0};
    struct job job;

    while (next_job(workers, &idler, &job))
        job.run(job.arg);
    leave(workers);
    return NULL;
}

/* Called with the lock. */
static bool start_thread(struct workers *workers)
{
    pthread_attr_t attributes;
    pthread_t thread;
    bool started;

    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_SIZE);
    started = pthread_create(&thread, &attributes, work, workers) == 0;
    pthread_attr_destroy(&attributes);
    workers->threads += started;
    return started;
}

ERR workers_start(unsigned max, struct workers **out)
{
    struct workers *workers = must(calloc(1, sizeof *workers));

    assert(max > 0);
    workers->threads_max = max;
    pthread_mutex_init(&workers->lock, NULL);
    cond_init(&workers->ended);
    *out = workers;
    return NULL;
}

void workers_post(struct workers *workers, void (*run)(void *arg), void *arg)
{
    struct job job = {run, arg};
    struct idler *idler;
    bool alone = false;

    assert(run);
    pthread_mutex_lock(&workers->lock);
    idler = workers->idle;
    if (idler) {
        workers->idle = idler->below;
        idler->job = job;
    } else {
        queue_push(workers, job);
        /* Without a thread to be had, one of the running ones gets to it; without any, the caller must. */
        if (workers->threads < workers->threads_max && !start_thread(workers))
            alone = workers->threads == 0 && queue_pop(workers, &job);
    }
    pthread_mutex_unlock(&workers->lock);
    if (idler)
        call(idler);
    if (alone)
        job.run(job.arg);
}

void workers_stop(struct workers *workers)
{
    if (!workers)
        return;
    pthread_mutex_lock(&workers->lock);
    workers->stopping = true;
    while (workers->idle) {
        struct idler *idler = workers->idle;

        workers->idle = idler->below;
        call(idler);
    }
    while (workers->threads)
        pthread_cond_wait(&workers->ended, &workers->lock);
    assert(!workers->queue_count);
    pthread_mutex_unlock(&workers->lock);
    if (workers->any_ended)
        pthread_join(workers->last, NULL);
    pthread_cond_destroy(&workers->ended);
    pthread_mutex_destroy(&workers->lock);
    free(workers->queue);
    free(workers);
}

unsigned processor_count(void)
{
    cpu_set_t set;

    return sched_getaffinity(0, sizeof set, &set) == 0 ? (unsigned)CPU_COUNT(&set) : 1;
}
