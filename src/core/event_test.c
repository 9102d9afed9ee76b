#include "core/event.h"

#include <pthread.h>

#include "base/buf.h"
#include "core/clock.h"
#include "core/timer.h"
#include "os/worker.h"
#include "test/unit.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static char got[8][128];
static unsigned got_count, refusals;

static ERR deliver_to(const char *who, struct call *call, const struct event *event)
{
    bool refuse;

    CHECK(call->txn && kv_txn_mode(call->txn) == KV_READ);
    CHECK_INT(event->id.n, 16);
    pthread_mutex_lock(&lock);
    refuse = refusals > 0 && who[0] == 'b';
    refusals -= refuse;
    snprintf(got[got_count++ % 8], sizeof got[0], "%s%s:%.*s/%.*s/%.*s@%.*s", refuse ? "!" : "", who,
             STR_ARG(event->source), STR_ARG(event->name), STR_ARG(event->detail), STR_ARG(event->account));
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    return refuse ? err_make(&fault_io, "busy") : NULL;
}

static ERR deliver_a(struct call *call, const struct event *event)
{
    return deliver_to("a", call, event);
}

static ERR deliver_b(struct call *call, const struct event *event)
{
    return deliver_to("b", call, event);
}

static ERR wants_detail(struct call *call, const struct event *event, bool *wanted)
{
    (void)call;
    *wanted = event->detail.n > 0;
    return NULL;
}

static const struct event_subscriber a = {
    .name = "a", .source = "s3", .pattern = "ObjectCreated:*", .deliver = deliver_a};
static const struct event_subscriber b = {
    .name = "b", .source = "*", .pattern = "*", .wants = wants_detail, .deliver = deliver_b};

static struct kv *kv;

static unsigned emit(const char *source, const char *name, const char *detail)
{
    struct arena *arena = unit_arena();
    struct call call = {
        .arena = arena, .account = S("123456789012"), .region = S("r"), .now_ms = vclock_now_ms()};
    struct event event = {.source = str_of(source), .name = str_of(name), .detail = str_of(detail)};
    struct kv_cursor *cursor;
    unsigned n = 0;
    bool found = true;
    str key, value;

    if (!CHECK_OK(kv_begin(kv, KV_WRITE, arena, &call.txn)))
        return 0;
    CHECK_OK(event_emit(&call, &event));
    CHECK_OK(kv_scan(call.txn, S(""), STR_NONE, KV_ASCENDING, &cursor));
    while (CHECK_OK(kv_next(cursor, &found, &key, &value)) && found)
        n++;
    CHECK_OK(kv_commit(call.txn));
    return n;
}

TEST(event_patterns)
{
    static const struct {
        const char *pattern, *text;
        bool matches;
    } cases[] = {
        {"a", "a", true},        {"a", "ab", false},    {"*", "", true},       {"*", "x", true},
        {"a*", "a", true},       {"a*", "ba", false},   {"*a", "ba", true},    {"*a", "ab", false},
        {"a*c", "abc", true},    {"a*c", "ac", true},   {"a*c", "acd", false}, {"a*b*c", "aXbYc", true},
        {"a*b*c", "acb", false}, {"a*a", "a", false},   {"**", "x", true},     {"a*bc*bc", "abc", false},
        {"*ab*", "xaby", true},  {"*ab", "abab", true}, {"", "", true},        {"", "x", false},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (!CHECK(event_matches(str_of(cases[i].pattern), str_of(cases[i].text)) == cases[i].matches))
            CHECK_STR(str_of(cases[i].pattern), str_of(cases[i].text));
    }
}

TEST(event_is_written_only_for_those_who_want_it)
{
    event_unsubscribe_all();
    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    CHECK_INT(emit("s3", "ObjectCreated:Put", "x"), 0);
    event_subscribe(&a);
    event_subscribe(&b);
    CHECK_INT(emit("s3", "ObjectRemoved", ""), 0);
    CHECK_INT(emit("ec2", "ObjectCreated:Put", ""), 0);
    CHECK_INT(emit("s3", "ObjectCreated:Put", ""), 1);
    CHECK_INT(emit("s3", "ObjectCreated:Put", "x"), 3);
    CHECK_INT(emit("ec2", "Started", "x"), 4);
    event_unsubscribe_all();
    kv_close(kv);
}

TEST(event_reaches_each_subscriber_however_the_others_fare)
{
    struct workers *workers;
    struct jobs *jobs;

    event_unsubscribe_all();
    event_subscribe(&a);
    event_subscribe(&b);
    got_count = 0;
    refusals = 2;
    REQUIRE_OK(workers_start(2, &workers));
    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    CHECK_INT(emit("s3", "ObjectCreated:Put", "key"), 2);
    REQUIRE_OK(jobs_open(&(struct jobs_options){.kv = kv, .workers = workers, .concurrency = 1}, &jobs));
    pthread_mutex_lock(&lock);
    while (got_count < 4) {
        pthread_mutex_unlock(&lock);
        CHECK_OK(vclock_advance(500));
        pthread_mutex_lock(&lock);
    }
    pthread_mutex_unlock(&lock);
    jobs_close(jobs);
    CHECK_STR(str_of(got[0]), S("a:s3/ObjectCreated:Put/key@123456789012"));
    CHECK_STR(str_of(got[1]), S("!b:s3/ObjectCreated:Put/key@123456789012"));
    CHECK_STR(str_of(got[2]), S("!b:s3/ObjectCreated:Put/key@123456789012"));
    CHECK_STR(str_of(got[3]), S("b:s3/ObjectCreated:Put/key@123456789012"));
    CHECK_INT(got_count, 4);
    event_unsubscribe_all();
    CHECK_INT(emit("s3", "x", "y"), 0);
    workers_stop(workers);
    kv_close(kv);
    timers_stop();
    vclock_setup(0, NULL, NULL);
}
