#include "core/park.h"

#include <pthread.h>

#include "core/clock.h"
#include "store/kv.h"
#include "test/unit.h"

enum { FAR_MS = 3600 * 1000 };

struct waiter {
    struct parked parked;
    pthread_mutex_t lock;
    pthread_cond_t resumed;
    unsigned times;
    enum park_end why;
};

static void resume(void *arg, enum park_end why)
{
    struct waiter *waiter = arg;

    pthread_mutex_lock(&waiter->lock);
    waiter->times++;
    waiter->why = why;
    pthread_cond_signal(&waiter->resumed);
    pthread_mutex_unlock(&waiter->lock);
}

static void init(struct waiter *waiter)
{
    *waiter = (struct waiter){.parked = {.resume = resume, .arg = waiter},
                              .lock = PTHREAD_MUTEX_INITIALIZER,
                              .resumed = PTHREAD_COND_INITIALIZER};
}

static enum park_end wait_for(struct waiter *waiter)
{
    enum park_end why;

    pthread_mutex_lock(&waiter->lock);
    while (!waiter->times)
        pthread_cond_wait(&waiter->resumed, &waiter->lock);
    CHECK_INT(waiter->times, 1);
    why = waiter->why;
    pthread_mutex_unlock(&waiter->lock);
    return why;
}

static void end(void)
{
    timers_stop();
    vclock_setup(0, NULL, NULL);
}

TEST(park_is_resumed_by_its_topic_alone)
{
    struct waiter a, b, other;
    int64_t deadline_ms = vclock_now_ms() + FAR_MS;

    init(&a);
    init(&b);
    init(&other);
    park_wait(&a.parked, S("topic"), park_mark(), deadline_ms);
    park_wait(&b.parked, S("topic"), park_mark(), deadline_ms);
    park_wait(&other.parked, S("other"), park_mark(), deadline_ms);
    CHECK_INT(park_count(), 3);
    park_notify(S("nobody's"));
    CHECK_INT(park_count(), 3);
    park_notify(S("topic"));
    CHECK(a.times == 1 && b.times == 1 && other.times == 0 && a.why == PARK_NOTIFIED);
    CHECK(park_cancel(&other.parked) && !park_cancel(&other.parked));
    park_notify(S("other"));
    CHECK(other.times == 0 && park_count() == 0);
    end();
}

TEST(park_sees_a_notification_since_its_mark)
{
    struct waiter waiter;
    uint64_t mark = park_mark();

    park_notify(S("topic"));
    init(&waiter);
    park_wait(&waiter.parked, S("topic"), mark, vclock_now_ms() + FAR_MS);
    CHECK(waiter.times == 1 && waiter.why == PARK_NOTIFIED);
    init(&waiter);
    park_wait(&waiter.parked, S("topic"), park_mark(), vclock_now_ms() + FAR_MS);
    CHECK(waiter.times == 0);
    CHECK(park_cancel(&waiter.parked));
    end();
}

TEST(park_ends_at_its_deadline)
{
    struct waiter soon, far, past;

    init(&soon);
    init(&far);
    init(&past);
    park_wait(&past.parked, S("topic"), park_mark(), vclock_now_ms());
    CHECK(past.times == 1 && past.why == PARK_DEADLINE);
    park_wait(&far.parked, S("topic"), park_mark(), vclock_now_ms() + FAR_MS);
    park_wait(&soon.parked, S("topic"), park_mark(), vclock_now_ms() + 20);
    CHECK(wait_for(&soon) == PARK_DEADLINE);
    CHECK(far.times == 0);
    CHECK_OK(vclock_advance(FAR_MS));
    CHECK(wait_for(&far) == PARK_DEADLINE);
    end();
}

TEST(park_stop_resumes_everybody)
{
    struct waiter before, after;

    init(&before);
    init(&after);
    park_wait(&before.parked, S("topic"), park_mark(), vclock_now_ms() + FAR_MS);
    park_stop();
    CHECK(before.times == 1 && before.why == PARK_STOPPED);
    park_wait(&after.parked, S("topic"), park_mark(), vclock_now_ms() + FAR_MS);
    CHECK(after.times == 1 && after.why == PARK_STOPPED);
    park_start();
    end();
}

TEST(park_is_notified_when_the_change_is_durable)
{
    struct waiter waiter;
    struct kv *kv;
    struct kv_txn *txn;

    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    init(&waiter);
    park_wait(&waiter.parked, S("topic"), park_mark(), vclock_now_ms() + FAR_MS);
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK_OK(kv_put(txn, S("k"), S("1")));
    park_notify_after(txn, S("topic"));
    kv_abort(txn);
    CHECK(waiter.times == 0);
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK_OK(kv_put(txn, S("k"), S("2")));
    park_notify_after(txn, S("topic"));
    CHECK(waiter.times == 0);
    CHECK_OK(kv_commit(txn));
    CHECK(wait_for(&waiter) == PARK_NOTIFIED);
    kv_close(kv);
    end();
}

/* Producers add to a counter and notify; consumers look, park, look again. A lost wake-up would make a
 * consumer wait for ever: its deadline never comes. Deadlines that come meanwhile and cancellations take
 * part in the race. */
enum { PRODUCERS = 2, CONSUMERS = 4, ROUNDS = 3000 };

static _Atomic unsigned produced;

static void *produce(void *arg)
{
    (void)arg;
    for (unsigned i = 0; i < ROUNDS; i++) {
        produced++;
        park_notify(S("race"));
    }
    return NULL;
}

static void *consume(void *arg)
{
    unsigned seen = 0, number = (unsigned)(uintptr_t)arg;

    while (seen < PRODUCERS * ROUNDS) {
        uint64_t mark = park_mark();
        struct waiter waiter;

        seen = produced;
        if (seen == PRODUCERS * ROUNDS)
            break;
        init(&waiter);
        park_wait(&waiter.parked, S("race"), mark, vclock_now_ms() + (number % 2 ? 1 : FAR_MS));
        if (number == 2 && park_cancel(&waiter.parked))
            continue;
        wait_for(&waiter);
    }
    return NULL;
}

TEST(park_loses_no_wake_up_in_a_race)
{
    pthread_t producers[PRODUCERS], consumers[CONSUMERS];

    produced = 0;
    for (uintptr_t i = 0; i < CONSUMERS; i++)
        pthread_create(&consumers[i], NULL, consume, (void *)i);
    for (size_t i = 0; i < PRODUCERS; i++)
        pthread_create(&producers[i], NULL, produce, NULL);
    for (size_t i = 0; i < PRODUCERS; i++)
        pthread_join(producers[i], NULL);
    for (size_t i = 0; i < CONSUMERS; i++)
        pthread_join(consumers[i], NULL);
    CHECK_INT(park_count(), 0);
    end();
}
