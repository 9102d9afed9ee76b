#include "core/wait.h"

#include <assert.h>

#include "core/call_private.h"
#include "core/clock.h"
#include "core/cloud.h"
#include "core/park.h"
#include "os/worker.h"

const struct fault fault_parked = {"Parked", 500, BLAME_SERVER, 0};

/* What is remembered of a parked call; in its arena. */
struct call_waiting {
    struct parked parked;
    str topic;
    int64_t deadline_ms; /* stays, however often the call is run */
    bool over;           /* it must answer now */
    struct call *call;
    void (*again)(struct call *call);
};

void call_mark(struct call *call)
{
    call->private->mark = park_mark();
}

struct err *call_park(struct call *call, str topic, int64_t wait_ms)
{
    struct call_waiting *waiting = call->private->waiting;

    if (call->parent || wait_ms <= 0)
        return NULL;
    if (!waiting) {
        waiting = call->private->waiting = arena_new(call->arena, struct call_waiting);
        waiting->deadline_ms = call->now_ms + wait_ms;
    }
    if (waiting->over || call->now_ms >= waiting->deadline_ms)
        return NULL;
    waiting->topic = arena_str(call->arena, topic);
    return fail(call, &fault_parked, "waits for %.*s", STR_ARG(topic));
}

static void run_again(void *arg)
{
    struct call_waiting *waiting = arg;

    waiting->call->now_ms = vclock_now_ms();
    waiting->again(waiting->call);
}

static void resume(void *arg, enum park_end why)
{
    struct call_waiting *waiting = arg;

    waiting->over = why != PARK_NOTIFIED;
    workers_post(waiting->call->cloud->options.workers, run_again, waiting);
}

void call_wait(struct call *call, void (*again)(struct call *call))
{
    struct call_waiting *waiting = call->private->waiting;

    assert(waiting && waiting->topic.p);
    waiting->call = call;
    waiting->again = again;
    waiting->parked = (struct parked){.resume = resume, .arg = waiting};
    park_wait(&waiting->parked, waiting->topic, call->private->mark, waiting->deadline_ms);
}
