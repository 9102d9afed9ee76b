#include "core/park.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>

#include "core/clock.h"
#include "store/kv.h"

enum { BUCKETS = 1024 };

/* Topics by their hash. `notified` is the mark of the last notification of any topic in here. */
struct bucket {
    pthread_mutex_t lock;
    struct parked *first;
    uint64_t notified;
};

static struct bucket buckets[BUCKETS];
static _Atomic uint64_t marks = 1;
static atomic_size_t parked_count;
static atomic_bool stopped;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void prepare(void)
{
    for (size_t i = 0; i < BUCKETS; i++)
        pthread_mutex_init(&buckets[i].lock, NULL);
}

static struct bucket *bucket_of(uint64_t topic)
{
    pthread_once(&once, prepare);
    return &buckets[topic % BUCKETS];
}

static uint64_t hash_of(str topic)
{
    return str_hash(topic, 0);
}

/* Called with the bucket's lock. Whoever takes it out is the one who resumes it. */
static void put_in(struct bucket *bucket, struct parked *parked)
{
    parked->next = bucket->first;
    parked->link = &bucket->first;
    if (parked->next)
        parked->next->link = &parked->next;
    bucket->first = parked;
    atomic_fetch_add(&parked_count, 1);
}

static void take_out(struct parked *parked)
{
    *parked->link = parked->next;
    if (parked->next)
        parked->next->link = parked->link;
    parked->link = NULL;
    parked->next = NULL;
    atomic_fetch_sub(&parked_count, 1);
}

static void expire(void *arg)
{
    struct parked *parked = arg;
    struct bucket *bucket = bucket_of(parked->topic);
    bool mine;

    pthread_mutex_lock(&bucket->lock);
    mine = parked->link;
    if (mine)
        take_out(parked);
    pthread_mutex_unlock(&bucket->lock);
    if (mine)
        parked->resume(parked->arg, PARK_DEADLINE);
}

uint64_t park_mark(void)
{
    return atomic_load(&marks);
}

void park_wait(struct parked *parked, str topic, uint64_t mark, int64_t deadline_ms)
{
    struct bucket *bucket;
    enum park_end why = PARK_NOTIFIED;
    bool at_once = true;

    assert(parked->resume && !parked->link);
    parked->topic = hash_of(topic);
    parked->deadline = (struct timer){.fire = expire, .arg = parked};
    bucket = bucket_of(parked->topic);
    pthread_mutex_lock(&bucket->lock);
    if (atomic_load(&stopped)) {
        why = PARK_STOPPED;
    } else if (bucket->notified > mark) {
        why = PARK_NOTIFIED;
    } else if (deadline_ms <= vclock_now_ms()) {
        why = PARK_DEADLINE;
    } else {
        at_once = false;
        put_in(bucket, parked);
        /* Within the lock, so that nobody resumes it before its timer is set. The timers' lock is never
         * held around ours. */
        timer_set(&parked->deadline, deadline_ms);
    }
    pthread_mutex_unlock(&bucket->lock);
    if (at_once)
        parked->resume(parked->arg, why);
}

/* A list of those that were taken out, linked by next. Their timers may be firing: expire() then finds
 * that they are not its. */
static void resume_all(struct parked *list, enum park_end why)
{
    while (list) {
        struct parked *parked = list;

        list = parked->next;
        parked->next = NULL;
        timer_cancel(&parked->deadline);
        parked->resume(parked->arg, why);
    }
}

/* Takes those of a topic (or all) out; called with the lock. First come, first resumed. */
static struct parked *collect(struct bucket *bucket, bool all, uint64_t topic)
{
    struct parked *list = NULL;

    for (struct parked *parked = bucket->first, *next; parked; parked = next) {
        next = parked->next;
        if (!all && parked->topic != topic)
            continue;
        take_out(parked);
        parked->next = list;
        list = parked;
    }
    return list;
}

static void notify(uint64_t topic)
{
    struct bucket *bucket = bucket_of(topic);
    struct parked *list;

    pthread_mutex_lock(&bucket->lock);
    bucket->notified = atomic_fetch_add(&marks, 1) + 1;
    list = collect(bucket, false, topic);
    pthread_mutex_unlock(&bucket->lock);
    resume_all(list, PARK_NOTIFIED);
}

void park_notify(str topic)
{
    notify(hash_of(topic));
}

static void notify_durable(void *arg)
{
    notify(*(uint64_t *)arg);
}

void park_notify_after(struct kv_txn *txn, str topic)
{
    uint64_t *hash = arena_new(kv_txn_arena(txn), uint64_t);

    *hash = hash_of(topic);
    kv_after_commit(txn, notify_durable, hash);
}

bool park_cancel(struct parked *parked)
{
    struct bucket *bucket = bucket_of(parked->topic);
    bool mine;

    pthread_mutex_lock(&bucket->lock);
    mine = parked->link;
    if (mine)
        take_out(parked);
    pthread_mutex_unlock(&bucket->lock);
    if (mine)
        timer_cancel(&parked->deadline);
    return mine;
}

void park_stop(void)
{
    atomic_store(&stopped, true);
    for (size_t i = 0; i < BUCKETS; i++) {
        struct bucket *bucket = bucket_of(i);
        struct parked *list;

        pthread_mutex_lock(&bucket->lock);
        list = collect(bucket, true, 0);
        pthread_mutex_unlock(&bucket->lock);
        resume_all(list, PARK_STOPPED);
    }
}

void park_start(void)
{
    atomic_store(&stopped, false);
}

size_t park_count(void)
{
    return atomic_load(&parked_count);
}
