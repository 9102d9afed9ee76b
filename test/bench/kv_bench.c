/* kv_bench.c -- how fast the kv engines are: kv_bench [rocks|sqlite|mem|all [ROWS [DIRECTORY]]]
 *
 *
 * 1 KiB values under 27-byte keys: durable puts by 1 and 64 threads, random gets by 1 and 4 threads, scans,
 * time to open, resident memory of the process before and after an empty store is opened.
 */
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "os/file.h"
#include "store/key.h"
#include "store/kv.h"

enum { VALUE_SIZE = 1024, THREADS_MAX = 64 };

struct job {
    struct kv *kv;
    atomic_long *left;
    uint64_t rows;
    unsigned number;
    bool writes, ahead;
    unsigned per_txn;
};

static char value_bytes[VALUE_SIZE];

static double now_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static double cpu_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static double resident_mb(void)
{
    struct arena arena CLEANUP(arena_done) = {0};
    uint64_t pages = 0;
    str text;

    if (file_load(S("/proc/self/statm"), 4096, &arena, &text))
        return 0;
    (void)str_cut(&text, ' ');
    (void)str_to_u64(str_cut(&text, ' '), &pages);
    return (double)pages * 4096 / 1e6;
}

static void must(const struct err *err)
{
    if (err) {
        fprintf(stderr, "%s: %.*s (%s)\n", err->fault->code, STR_ARG(err->message), err->where);
        exit(1);
    }
}

static uint64_t mix(uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

static str row_key(struct arena *arena, uint64_t i)
{
    struct key key;

    key_init(&key, arena);
    key_text(&key, S("000000000000"));
    key_u64(&key, mix(i));
    key_u64(&key, i);
    return key_str(&key);
}

static void *work(void *arg)
{
    struct job *job = arg;
    struct arena arena = {0};
    uint64_t dice = mix(job->number + 1);
    long i;

    while ((i = atomic_fetch_sub(job->left, 1)) > 0) {
        struct kv_txn *txn;
        str value;

        dice = mix(dice + 0x9e3779b97f4a7c15);
        must(kv_begin(job->kv, job->writes ? KV_WRITE : KV_READ, &arena, &txn));
        for (unsigned k = 0; k < job->per_txn; k++) {
            if (job->writes)
                must(kv_put(txn, row_key(&arena, (uint64_t)i * job->per_txn + k),
                            (str){value_bytes, VALUE_SIZE}));
            else
                must(kv_get(txn, row_key(&arena, dice % job->rows + 1), &value));
        }
        if (!job->writes && !value.p) {
            fprintf(stderr, "a row is missing\n");
            exit(1);
        }
        must(kv_commit(txn));
        arena_reset(&arena);
    }
    arena_done(&arena);
    return NULL;
}

/* Writers that have several commits on their way. */
enum { IN_FLIGHT = 32 };

struct flight {
    struct fleet *fleet;
    struct arena arena;
    struct flight *next;
};

struct fleet {
    struct job *job;
    pthread_mutex_t lock;
    pthread_cond_t landed;
    struct flight *idle;
    unsigned idle_n;
};

static void land(void *arg, struct err *err)
{
    struct flight *flight = arg;
    struct fleet *fleet = flight->fleet;

    must(err);
    arena_reset(&flight->arena);
    pthread_mutex_lock(&fleet->lock);
    flight->next = fleet->idle;
    fleet->idle = flight;
    fleet->idle_n++;
    pthread_cond_signal(&fleet->landed);
    pthread_mutex_unlock(&fleet->lock);
}

static struct flight *take_off(struct fleet *fleet)
{
    struct flight *flight;

    pthread_mutex_lock(&fleet->lock);
    while (!fleet->idle)
        pthread_cond_wait(&fleet->landed, &fleet->lock);
    flight = fleet->idle;
    fleet->idle = flight->next;
    fleet->idle_n--;
    pthread_mutex_unlock(&fleet->lock);
    return flight;
}

static void *work_ahead(void *arg)
{
    struct fleet fleet = {arg, PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, NULL, 0};
    struct flight flights[IN_FLIGHT] = {0};
    long i;

    for (unsigned k = 0; k < IN_FLIGHT; k++) {
        flights[k].fleet = &fleet;
        land(&flights[k], NULL);
    }
    while ((i = atomic_fetch_sub(fleet.job->left, 1)) > 0) {
        struct flight *flight = take_off(&fleet);
        struct kv_txn *txn;

        must(kv_begin(fleet.job->kv, KV_WRITE, &flight->arena, &txn));
        must(kv_put(txn, row_key(&flight->arena, (uint64_t)i), (str){value_bytes, VALUE_SIZE}));
        kv_commit_then(txn, land, flight);
    }
    pthread_mutex_lock(&fleet.lock);
    while (fleet.idle_n < IN_FLIGHT)
        pthread_cond_wait(&fleet.landed, &fleet.lock);
    pthread_mutex_unlock(&fleet.lock);
    for (unsigned k = 0; k < IN_FLIGHT; k++)
        arena_done(&flights[k].arena);
    return NULL;
}

static void run(const char *what, struct job job, unsigned threads, long operations)
{
    pthread_t thread[THREADS_MAX];
    struct job jobs[THREADS_MAX];
    atomic_long left = operations / job.per_txn;
    double start = now_s(), cpu = cpu_s(), seconds;

    job.left = &left;
    for (unsigned i = 0; i < threads; i++) {
        jobs[i] = job;
        jobs[i].number = i;
        pthread_create(&thread[i], NULL, job.ahead ? work_ahead : work, &jobs[i]);
    }
    for (unsigned i = 0; i < threads; i++)
        pthread_join(thread[i], NULL);
    seconds = now_s() - start;
    printf("  %-38s %9.0f /s %8.1f us of CPU each\n", what, (double)operations / seconds,
           (cpu_s() - cpu) * 1e6 / (double)operations);
    fflush(stdout);
}

static void scan(struct kv *kv, enum kv_order order)
{
    struct arena arena = {0};
    struct kv_cursor *cursor;
    struct kv_txn *txn;
    uint64_t rows = 0;
    double start = now_s();
    bool found = true;
    str key, value;

    must(kv_begin(kv, KV_READ, &arena, &txn));
    must(kv_scan(txn, S(""), STR_NONE, order, &cursor));
    while (found) {
        must(kv_next(cursor, &found, &key, &value));
        rows += found;
    }
    kv_abort(txn);
    arena_done(&arena);
    printf("  %-38s %9.0f rows/s (%llu rows)\n", order == KV_ASCENDING ? "scan" : "scan, descending",
           (double)rows / (now_s() - start), (unsigned long long)rows);
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *ftw)
{
    (void)status;
    (void)type;
    (void)ftw;
    return remove(path);
}

static void bench(const char *name, const struct kv_engine *engine, long rows, const char *parent)
{
    char directory[256], path[300];
    struct job job = {.rows = (uint64_t)rows, .writes = true, .per_txn = 1};
    double start, before = resident_mb();

    snprintf(directory, sizeof directory, "%s/kv_bench-XXXXXX", parent);
    if (!mkdtemp(directory))
        return perror(directory);
    snprintf(path, sizeof path, "%s/store", directory);
    printf("%s, %ld rows of %d bytes\n", name, rows, VALUE_SIZE);
    start = now_s();
    must(kv_open(engine, str_of(path), &job.kv));
    printf("  %-38s %9.1f ms, +%.1f MB resident\n", "first open", (now_s() - start) * 1e3,
           resident_mb() - before);
    run("durable put, 1 thread", job, 1, rows / 40);
    run("durable put, 64 threads", job, 64, rows);
    job.ahead = true;
    run("durable put, 2 threads, 64 in flight", job, 2, rows);
    job.ahead = false;
    job.per_txn = 100;
    run("durable put, 1 thread, 100 a txn", job, 1, rows);
    job.per_txn = 1;
    job.writes = false;
    run("random get, 1 thread", job, 1, rows);
    run("random get, 4 threads", job, 4, rows);
    scan(job.kv, KV_ASCENDING);
    scan(job.kv, KV_DESCENDING);
    printf("  %-38s %9.1f MB\n", "resident", resident_mb());
    start = now_s();
    kv_close(job.kv);
    printf("  %-38s %9.1f ms\n", "close", (now_s() - start) * 1e3);
    start = now_s();
    must(kv_open(engine, str_of(path), &job.kv));
    printf("  %-38s %9.1f ms\n", "open again", (now_s() - start) * 1e3);
    kv_close(job.kv);
    nftw(directory, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        const struct kv_engine *engine;
    } engines[] = {{"rocks", &kv_rocks}, {"sqlite", &kv_sqlite}, {"mem", &kv_mem}};
    const char *wanted = argc > 1 ? argv[1] : "all";
    uint64_t rows = 200000;

    if (argc > 2 && (!str_to_u64(str_of(argv[2]), &rows) || rows < 1000))
        return 2;
    for (size_t i = 0; i < VALUE_SIZE; i++)
        value_bytes[i] = (char)mix(i);
    for (size_t i = 0; i < sizeof engines / sizeof *engines; i++) {
        if (strcmp(wanted, "all") == 0 || strcmp(wanted, engines[i].name) == 0)
            bench(engines[i].name, engines[i].engine, (long)rows, argc > 3 ? argv[3] : "/tmp");
    }
    return 0;
}
