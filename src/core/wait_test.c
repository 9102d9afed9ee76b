#include "core/wait.h"

#include <pthread.h>

#include "core/call_private.h"
#include "core/clock.h"
#include "core/cloud.h"
#include "core/park.h"
#include "core/run.h"
#include "os/worker.h"
#include "test/unit.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static bool ready, answered;
static unsigned runs, parks;
static int64_t patience_ms;

/* Answers once it is ready, or when its time is over. */
static ERR wait_until_ready(struct call *call, const void *in, void *out)
{
    (void)in;
    (void)out;
    runs++;
    if (!__atomic_load_n(&ready, __ATOMIC_ACQUIRE))
        TRY(call_park(call, S("test/topic"), patience_ms));
    return NULL;
}

static const struct operation_row row = {.run = wait_until_ready,
                                         .info = {.traits = OP_READS | OP_STATELESS}};

static void again(struct call *call)
{
    struct err *err = call_run(call);

    if (err && err->fault == &fault_parked) {
        call_wait(call, again);
        pthread_mutex_lock(&lock);
        parks++;
        pthread_cond_signal(&changed);
        pthread_mutex_unlock(&lock);
        return;
    }
    pthread_mutex_lock(&lock);
    answered = !err;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

static void wait_for_answer(void)
{
    pthread_mutex_lock(&lock);
    while (!answered)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
}

/* Runs a call that parks until something is done about it. */
static void check_parked_call(unsigned runs_wanted, void (*act)(void))
{
    struct workers *workers;
    struct cloud cloud = {0};
    struct call call = {
        .arena = unit_arena(), .cloud = &cloud, .row = &row, .service = service_by_name(S("sts"))};

    REQUIRE_OK(workers_start(2, &workers));
    cloud.options.workers = workers;
    ready = answered = false;
    runs = parks = 0;
    patience_ms = 3600000;
    call.model = call.service->model;
    call.operation = &call.model->operations[0];
    call.private = arena_new(call.arena, struct call_private);
    call.out = arena_alloc(call.arena, call.model->shapes[call.operation->output].size);
    call.now_ms = vclock_now_ms();
    again(&call);
    CHECK(!answered);
    act();
    wait_for_answer();
    CHECK_INT(runs, runs_wanted);
    workers_stop(workers);
}

static void notify(void)
{
    __atomic_store_n(&ready, true, __ATOMIC_RELEASE);
    park_notify(S("test/topic"));
}

static void let_time_pass(void)
{
    CHECK_OK(vclock_advance(3600000));
}

TEST(wait_a_parked_call_is_run_again_when_its_topic_is_notified)
{
    check_parked_call(2, notify);
}

TEST(wait_a_parked_call_is_run_again_when_the_clock_passes_its_deadline)
{
    check_parked_call(2, let_time_pass);
    vclock_setup(0, NULL, NULL);
}

/* Notified for nothing it parks again, and its time does not begin anew. */
static void notify_in_vain(void)
{
    CHECK_OK(vclock_advance(1800000));
    park_notify(S("test/topic"));
    pthread_mutex_lock(&lock);
    while (parks < 2)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
    CHECK_OK(vclock_advance(1800000));
}

TEST(wait_a_parked_call_has_one_deadline_however_often_it_is_run)
{
    check_parked_call(3, notify_in_vain);
    vclock_setup(0, NULL, NULL);
}

TEST(wait_a_parked_call_answers_when_the_program_ends)
{
    check_parked_call(2, park_stop);
    park_start();
}
