#include "os/worker.h"

#include <pthread.h>

#include "test/unit.h"

struct tally {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int started, running, running_most, ended;
    bool open; /* the gate */
    int order[64];
};

static struct tally *tally_new(void)
{
    struct tally *tally = arena_new(unit_arena(), struct tally);

    pthread_mutex_init(&tally->lock, NULL);
    pthread_cond_init(&tally->changed, NULL);
    return tally;
}

static void wait_at_gate(void *arg)
{
    struct tally *tally = arg;

    pthread_mutex_lock(&tally->lock);
    tally->started++;
    tally->running++;
    if (tally->running > tally->running_most)
        tally->running_most = tally->running;
    pthread_cond_broadcast(&tally->changed);
    while (!tally->open)
        pthread_cond_wait(&tally->changed, &tally->lock);
    tally->running--;
    tally->ended++;
    pthread_mutex_unlock(&tally->lock);
}

static void open_gate(struct tally *tally)
{
    pthread_mutex_lock(&tally->lock);
    tally->open = true;
    pthread_cond_broadcast(&tally->changed);
    pthread_mutex_unlock(&tally->lock);
}

TEST(workers_run_all_with_at_most_so_many_threads)
{
    struct tally *tally = tally_new();
    struct workers *workers;

    REQUIRE_OK(workers_start(3, &workers));
    for (int i = 0; i < 200; i++)
        workers_post(workers, wait_at_gate, tally);
    pthread_mutex_lock(&tally->lock);
    while (tally->started < 3)
        pthread_cond_wait(&tally->changed, &tally->lock);
    pthread_mutex_unlock(&tally->lock);
    open_gate(tally);
    workers_stop(workers);
    CHECK_INT(tally->ended, 200);
    CHECK_INT(tally->running_most, 3);
}

struct numbered {
    struct tally *tally;
    int number;
};

static void note(void *arg)
{
    struct numbered *numbered = arg;

    numbered->tally->order[numbered->tally->ended++] = numbered->number;
}

TEST(workers_start_in_order)
{
    struct tally *tally = tally_new();
    struct numbered numbered[64];
    struct workers *workers;

    REQUIRE_OK(workers_start(1, &workers));
    for (int i = 0; i < 64; i++) {
        numbered[i] = (struct numbered){tally, i};
        workers_post(workers, note, &numbered[i]);
    }
    workers_stop(workers);
    CHECK_INT(tally->ended, 64);
    for (int i = 0; i < 64; i++)
        CHECK_INT(tally->order[i], i);
}

struct reposting {
    struct workers *workers;
    int left;
};

static void post_again(void *arg)
{
    struct reposting *reposting = arg;

    if (reposting->left-- > 0)
        workers_post(reposting->workers, post_again, reposting);
}

TEST(workers_stop_runs_what_running_work_posts)
{
    struct reposting reposting = {.left = 1000};

    REQUIRE_OK(workers_start(2, &reposting.workers));
    workers_post(reposting.workers, post_again, &reposting);
    workers_stop(reposting.workers);
    CHECK_INT(reposting.left, -1);
}
