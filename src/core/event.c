#include "core/event.h"

#include <assert.h>
#include <stdatomic.h>

#include "os/log.h"
#include "store/key.h"

static const struct event_subscriber *subscribers[EVENT_SUBSCRIBERS_MAX];
static atomic_size_t subscriber_count;

void event_subscribe(const struct event_subscriber *subscriber)
{
    size_t n = atomic_load(&subscriber_count);

    assert(n < EVENT_SUBSCRIBERS_MAX && subscriber->deliver);
    for (size_t i = 0; i < n; i++)
        assert(!str_eq(str_of(subscribers[i]->name), str_of(subscriber->name)));
    subscribers[n] = subscriber;
    atomic_store(&subscriber_count, n + 1);
}

void event_unsubscribe_all(void)
{
    atomic_store(&subscriber_count, 0);
}

bool event_matches(str pattern, str text)
{
    str rest = pattern, piece = str_cut(&rest, '*');

    if (!rest.p)
        return str_eq(pattern, text);
    if (!str_starts(text, piece))
        return false;
    text = str_skip(text, piece.n);
    for (;;) {
        size_t at;

        piece = str_cut(&rest, '*');
        if (!rest.p)
            return str_ends(text, piece);
        at = str_find(text, piece);
        if (at == text.n && piece.n)
            return false;
        text = str_skip(text, at + piece.n);
    }
}

static str encode(struct arena *arena, const struct event *event, const char *subscriber)
{
    struct key value;

    key_init(&value, arena);
    key_text(&value, str_of(subscriber));
    key_text(&value, event->source);
    key_text(&value, event->name);
    key_text(&value, event->id);
    key_u64(&value, (uint64_t)event->at_ms);
    return arena_concat(arena, key_str(&value), event->detail.p ? event->detail : S(""));
}

static ERR decode(str payload, struct arena *arena, struct event *event, str *subscriber)
{
    uint64_t at;

    TRY(key_read_text(&payload, arena, subscriber));
    TRY(key_read_text(&payload, arena, &event->source));
    TRY(key_read_text(&payload, arena, &event->name));
    TRY(key_read_text(&payload, arena, &event->id));
    TRY(key_read_u64(&payload, &at));
    event->at_ms = (int64_t)at;
    event->detail = payload;
    return NULL;
}

static ERR is_wanted(struct call *call, const struct event_subscriber *subscriber, const struct event *event,
                     bool *wanted)
{
    *wanted = event_matches(str_of(subscriber->source), event->source) &&
              event_matches(str_of(subscriber->pattern), event->name);
    if (*wanted && subscriber->wants)
        return subscriber->wants(call, event, wanted);
    return NULL;
}

ERR event_emit(struct call *call, const struct event *event)
{
    struct event sent = *event;
    size_t n = atomic_load(&subscriber_count);

    assert(call->txn && kv_txn_mode(call->txn) == KV_WRITE);
    assert(event->detail.n <= JOB_PAYLOAD_MAX / 2);
    sent.account = call->account;
    sent.region = call->region;
    sent.at_ms = call->now_ms;
    for (size_t i = 0; i < n; i++) {
        bool wanted;

        TRY(is_wanted(call, subscribers[i], &sent, &wanted));
        if (!wanted)
            continue;
        if (!sent.id.p)
            sent.id = arena_printf(call->arena, "%016llx", (unsigned long long)call_sequence(call));
        TRY(call_add_job(call, &event_delivery, call->now_ms,
                         encode(call->arena, &sent, subscribers[i]->name), STR_NONE));
    }
    return NULL;
}

static const struct event_subscriber *by_name(str name)
{
    size_t n = atomic_load(&subscriber_count);

    for (size_t i = 0; i < n; i++) {
        if (str_eq(str_of(subscribers[i]->name), name))
            return subscribers[i];
    }
    return NULL;
}

static ERR deliver(struct call *call, str payload)
{
    const struct event_subscriber *subscriber;
    struct event event = {.account = call->account, .region = call->region};
    str name;

    TRY(decode(payload, call->arena, &event, &name));
    subscriber = by_name(name);
    if (!subscriber) {
        log_error("an event %.*s for %.*s, who is not here any more, was dropped", STR_ARG(event.name),
                  STR_ARG(name));
        return NULL;
    }
    return subscriber->deliver(call, &event);
}

static ERR delivered(struct call *call, str payload)
{
    (void)call;
    (void)payload;
    return NULL;
}

const struct job_kind event_delivery = {.name = "garua.event", .run = delivered, .prepare = deliver};
