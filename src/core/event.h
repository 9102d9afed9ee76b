/* event.h -- what happens in one service and concerns others.
 *
 * event_emit() is called by a handler inside its write transaction: for every subscriber that wants the
 * event a job is written in that same transaction, and nothing when nobody does. So an event is delivered
 * if and only if the change was made, at least once, also after a crash; each subscriber has its own job,
 * so that one that fails is tried again alone and delays nobody.
 *
 * Subscribers are registered at start-up, before any store is opened, and never taken back. Order: events
 * of one service that are emitted one after another are begun in that order; a subscriber that must not
 * see two out of order looks at their ids.
 */
#ifndef CORE_EVENT_H
#define CORE_EVENT_H

#include "core/job.h"

struct event {
    str source; /* who tells: "s3" */
    str name;   /* what: "ObjectCreated:Put" */
    str detail; /* more, as the two agree on; at most JOB_PAYLOAD_MAX / 2 */
    str account, region;
    int64_t at_ms;
    str id; /* 16 hexadecimal digits; later events of a process have greater ones. Filled by event_emit() */
};

struct event_subscriber {
    const char *name;             /* stored: unique, never changed */
    const char *source, *pattern; /* "s3", "ObjectCreated:*"; a star stands for any text, also in source */
    /* Whether this one event is wanted; may read with the call's transaction (the emitting service's).
     * NULL: every one that matches. */
    ERR (*wants)(struct call *call, const struct event *event, bool *wanted);
    /* In a job of the emitting service, with no write transaction open, as the service principal: calls
     * other services' operations. An error: again later. */
    ERR (*deliver)(struct call *call, const struct event *event);
};

enum { EVENT_SUBSCRIBERS_MAX = 64 };

void event_subscribe(const struct event_subscriber *subscriber);
/* For tests: as if nobody had subscribed. */
void event_unsubscribe_all(void);

/* event->source, name and detail; the rest is the call's. */
ERR event_emit(struct call *call, const struct event *event);

/* '*' in the pattern stands for any text. */
bool event_matches(str pattern, str text);

/* The kind of the jobs; every service has it. */
extern const struct job_kind event_delivery;

#endif
