/* store_crash.c -- kills a writing process at random moments and looks at what it left.
 *
 *     store_crash [-k KILLS] [-s SEED] [-d DIRECTORY] [sqlite|rocks ...]
 *
 * A child process writes to a kv and its blobs with several threads and says over a pipe what was
 * acknowledged. The parent kills it (SIGKILL) after a random number of these or a random time, opens the
 * store and compares: every acknowledged transaction is there and whole, of the others each is there whole
 * or not at all, every referenced blob is intact, and after blob_collect() no other is left. Then a new
 * child goes on from there. Prints the seed; the last line is "N passed, N failed".
 */
#include <errno.h>
#include <ftw.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "store/blob.h"
#include "store/key.h"
#include "store/kv.h"

enum { WRITERS = 8, KEPT = 3, BLOB_SIZE_MAX = 200000, VALUE_SIZE_MAX = 3000 };

static const struct crash_engine {
    const char *name;
    const struct kv_engine *engine;
} engines[] = {{"sqlite", &kv_sqlite}, {"rocks", &kv_rocks}};

/* What a writer says after each acknowledged transaction. */
struct ack {
    uint32_t writer;
    uint32_t number;
};

struct store {
    struct kv *kv;
    struct blobs *blobs;
};

static uint64_t mix(uint64_t x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

static void must(const struct err *err, const char *what)
{
    if (!err)
        return;
    fprintf(stderr, "%s: %s: %.*s (%s)\n", what, err->fault->code, STR_ARG(err->message), err->where);
    exit(1);
}

static struct store open_store(const struct crash_engine *engine, const char *directory)
{
    struct arena arena = {0};
    struct store store;

    must(kv_open(engine->engine, arena_printf(&arena, "%s/kv", directory), &store.kv), "open kv");
    must(blobs_open(&blob_files, arena_printf(&arena, "%s/blobs", directory), &store.blobs), "open blobs");
    arena_done(&arena);
    return store;
}

static void close_store(struct store *store)
{
    blobs_close(store->blobs);
    kv_close(store->kv);
}

/* The n-th transaction of a writer writes these bytes: of a length and content of their own. */
static str bytes_of(struct arena *arena, unsigned writer, uint32_t number, size_t max)
{
    uint64_t dice = mix((uint64_t)writer << 32 | number);
    size_t n = dice % max;
    char *p = arena_alloc(arena, n + 8);

    for (size_t i = 0; i < n; i += 8) {
        dice = mix(dice);
        memcpy(p + i, &dice, 8);
    }
    return (str){p, n};
}

static str row_key(struct arena *arena, const char *kind, unsigned writer, uint32_t number)
{
    struct key key;

    key_init(&key, arena);
    key_text(&key, str_of(kind));
    key_u64(&key, writer);
    key_u64(&key, number);
    return key_str(&key);
}

static bool has_blob(uint32_t number)
{
    return number % 4 == 0;
}

/* The child. */

static ERR write_blob(struct blobs *blobs, str bytes, struct blob_id *id)
{
    struct blob_writer *writer;
    struct err *err;
    uint64_t size;

    TRY(blob_stage(blobs, &writer));
    err = blob_write(writer, bytes);
    if (!err)
        return blob_seal(writer, id, &size);
    blob_abandon(writer);
    return err;
}

static ERR remove_old(struct store *store, struct kv_txn *txn, unsigned writer, uint32_t number)
{
    struct arena *arena = kv_txn_arena(txn);
    struct blob_id id;
    str value;

    TRY(kv_delete(txn, row_key(arena, "row", writer, number)));
    if (!has_blob(number))
        return NULL;
    TRY(kv_get(txn, row_key(arena, "blob", writer, number), &value));
    if (value.n != sizeof id)
        return err_make(&fault_corrupt, "no blob row");
    memcpy(&id, value.p, sizeof id);
    TRY(blob_unref(store->blobs, txn, id));
    return kv_delete(txn, row_key(arena, "blob", writer, number));
}

static ERR change_rows(struct store *store, struct kv_txn *txn, unsigned writer, uint32_t number,
                       const struct blob_id *id)
{
    struct arena *arena = kv_txn_arena(txn);

    TRY(kv_put(txn, row_key(arena, "last", writer, 0), (str){(char *)&number, sizeof number}));
    TRY(kv_put(txn, row_key(arena, "row", writer, number), bytes_of(arena, writer, number, VALUE_SIZE_MAX)));
    if (has_blob(number)) {
        TRY(blob_ref(store->blobs, txn, *id));
        TRY(kv_put(txn, row_key(arena, "blob", writer, number), (str){(char *)id, sizeof *id}));
    }
    return number > KEPT ? remove_old(store, txn, writer, number - KEPT) : NULL;
}

static ERR write_one(struct store *store, struct arena *arena, unsigned writer, uint32_t number)
{
    struct blob_id id = {{0}};
    struct kv_txn *txn;
    struct err *err;

    if (has_blob(number))
        TRY(write_blob(store->blobs, bytes_of(arena, writer, number, BLOB_SIZE_MAX), &id));
    TRY(kv_begin(store->kv, KV_WRITE, arena, &txn));
    err = change_rows(store, txn, writer, number, &id);
    if (!err)
        return kv_commit(txn);
    kv_abort(txn);
    return err;
}

static ERR last_number(struct kv *kv, unsigned writer, uint32_t *number)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct kv_txn *txn;
    struct err *err;
    str value = STR_NONE;

    TRY(kv_begin(kv, KV_READ, &arena, &txn));
    err = kv_get(txn, row_key(&arena, "last", writer, 0), &value);
    kv_abort(txn);
    TRY(err);
    *number = 0;
    if (value.n == sizeof *number)
        memcpy(number, value.p, sizeof *number);
    return NULL;
}

struct writer {
    struct store *store;
    unsigned number;
    pthread_t thread;
};

static void *write_on(void *arg)
{
    struct writer *writer = arg;
    struct arena arena = {0};
    uint32_t number;

    must(last_number(writer->store->kv, writer->number, &number), "read");
    for (;;) {
        struct ack ack = {writer->number, ++number};

        must(write_one(writer->store, &arena, writer->number, number), "write");
        if (write(STDOUT_FILENO, &ack, sizeof ack) != sizeof ack)
            exit(0);
        arena_reset(&arena);
    }
}

static int child(const struct crash_engine *engine, const char *directory)
{
    struct store store = open_store(engine, directory);
    struct writer writers[WRITERS];

    for (unsigned i = 0; i < WRITERS; i++) {
        writers[i] = (struct writer){.store = &store, .number = i};
        if (pthread_create(&writers[i].thread, NULL, write_on, &writers[i]) != 0)
            return 1;
    }
    pthread_join(writers[0].thread, NULL);
    return 1;
}

/* The parent. */

static unsigned complaints;

static bool check(bool ok, const char *what, unsigned writer, uint32_t number)
{
    if (!ok && complaints++ < 20)
        printf("  wrong: %s (writer %u, transaction %u)\n", what, writer, number);
    return ok;
}

static bool blob_is_whole(struct blobs *blobs, struct arena *arena, str id_bytes, str want)
{
    struct blob_reader *reader;
    struct blob_id id;
    struct err *err;
    char *bytes;
    bool ok;

    if (id_bytes.n != sizeof id)
        return false;
    memcpy(&id, id_bytes.p, sizeof id);
    err = blob_open(blobs, id, &reader);
    if (err)
        return false;
    bytes = arena_alloc(arena, want.n + 1);
    ok = blob_size(reader) == want.n && !blob_read(reader, 0, bytes, want.n) &&
         memcmp(bytes, want.p, want.n) == 0;
    blob_close(reader);
    return ok;
}

/* Of one writer, whose last acknowledged transaction this was. Returns how many blobs it references. */
static unsigned check_writer(struct store *store, unsigned writer, uint32_t acknowledged)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct kv_txn *txn;
    uint32_t last;
    unsigned blobs = 0;
    str value;

    must(last_number(store->kv, writer, &last), "read");
    check(last >= acknowledged, "an acknowledged transaction is lost", writer, acknowledged);
    check(last <= acknowledged + 1, "a transaction is there that can't be", writer, last);
    must(kv_begin(store->kv, KV_READ, &arena, &txn), "begin");
    for (uint32_t i = last > KEPT + 5 ? last - KEPT - 5 : 1; i <= last + 3; i++) {
        bool want = i <= last && i + KEPT > last;

        must(kv_get(txn, row_key(&arena, "row", writer, i), &value), "get");
        check(want == (value.p != NULL), want ? "a row is missing" : "a row is left over", writer, i);
        if (want)
            check(str_eq(value, bytes_of(&arena, writer, i, VALUE_SIZE_MAX)), "a row has other bytes", writer,
                  i);
        must(kv_get(txn, row_key(&arena, "blob", writer, i), &value), "get");
        check((want && has_blob(i)) == (value.p != NULL), "a blob's row", writer, i);
        blobs += value.p != NULL;
        if (value.p)
            check(blob_is_whole(store->blobs, &arena, value, bytes_of(&arena, writer, i, BLOB_SIZE_MAX)),
                  "a blob is not whole", writer, i);
    }
    kv_abort(txn);
    return blobs;
}

static ERR count_one(void *arg, struct blob_id id, uint64_t size)
{
    unsigned *count = arg;

    (void)id;
    (void)size;
    ++*count;
    return NULL;
}

static void check_store(const struct crash_engine *engine, const char *directory,
                        uint32_t acknowledged[WRITERS])
{
    struct store store = open_store(engine, directory);
    unsigned referenced = 0, there = 0;
    uint64_t removed;

    for (unsigned i = 0; i < WRITERS; i++) {
        referenced += check_writer(&store, i, acknowledged[i]);
        must(last_number(store.kv, i, &acknowledged[i]), "read");
    }
    must(blob_collect(store.blobs, store.kv, &removed), "collect");
    must(blob_each(store.blobs, count_one, &there), "list");
    check(there == referenced, "blobs that nothing references are left", there, referenced);
    close_store(&store);
}

static pid_t start_child(const struct crash_engine *engine, const char *directory, int *from_child)
{
    int ends[2];
    pid_t pid;

    if (pipe(ends) != 0)
        exit(1);
    pid = fork();
    if (pid < 0)
        exit(1);
    if (pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl("/proc/self/exe", "store_crash", "--child", engine->name, directory, (char *)NULL);
        _exit(127);
    }
    close(ends[1]);
    *from_child = ends[0];
    return pid;
}

static long now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool take_ack(int from_child, uint32_t acknowledged[WRITERS])
{
    struct ack ack;

    if (read(from_child, &ack, sizeof ack) != sizeof ack)
        return false;
    if (ack.writer < WRITERS && ack.number > acknowledged[ack.writer])
        acknowledged[ack.writer] = ack.number;
    return true;
}

/* Lets a child write until so many transactions or milliseconds have passed, kills it, and takes what it
 * still had said. */
static unsigned run_child(const struct crash_engine *engine, const char *directory, uint64_t dice,
                          uint32_t acknowledged[WRITERS])
{
    unsigned wanted = dice % 16 ? (unsigned)(mix(dice) % 600) : 0, taken = 0;
    long end = now_ms() + (long)(dice >> 32) % 200;
    int from_child, status;
    pid_t pid = start_child(engine, directory, &from_child);

    while (taken < wanted) {
        struct pollfd waiting = {.fd = from_child, .events = POLLIN};
        long left = end - now_ms();

        if (left <= 0 || poll(&waiting, 1, (int)left) <= 0 || !take_ack(from_child, acknowledged))
            break;
        taken++;
    }
    kill(pid, SIGKILL);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    check(WIFSIGNALED(status), "the child ended by itself", 0, (uint32_t)status);
    while (take_ack(from_child, acknowledged))
        taken++;
    close(from_child);
    return taken;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *ftw)
{
    (void)status;
    (void)type;
    (void)ftw;
    return remove(path);
}

/* Whether all was well. */
static bool crash(const struct crash_engine *engine, const char *parent, unsigned kills, uint64_t seed)
{
    uint32_t acknowledged[WRITERS] = {0};
    unsigned taken = 0;
    char directory[512];
    long start = now_ms();

    complaints = 0;
    snprintf(directory, sizeof directory, "%s/store_crash-XXXXXX", parent);
    if (!mkdtemp(directory)) {
        perror(directory);
        return false;
    }
    for (unsigned i = 0; i < kills && !complaints; i++) {
        taken += run_child(engine, directory, mix(seed + i), acknowledged);
        check_store(engine, directory, acknowledged);
    }
    printf("%s: %u kills, %u acknowledged transactions, %ld ms: %s\n", engine->name, kills, taken,
           now_ms() - start, complaints ? "FAILED" : "nothing lost");
    if (complaints)
        printf("  seed %llu; left in %s\n", (unsigned long long)seed, directory);
    else
        nftw(directory, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    return complaints == 0;
}

static const struct crash_engine *engine_by_name(const char *name)
{
    for (size_t i = 0; i < sizeof engines / sizeof *engines; i++) {
        if (strcmp(engines[i].name, name) == 0)
            return &engines[i];
    }
    return NULL;
}

int main(int argc, char **argv)
{
    uint64_t kills = 30, seed = (uint64_t)time(NULL);
    const char *parent = "/tmp";
    unsigned passed = 0, failed = 0;
    int option;

    if (argc == 4 && strcmp(argv[1], "--child") == 0)
        return child(engine_by_name(argv[2]), argv[3]);
    while ((option = getopt(argc, argv, "k:s:d:")) != -1) {
        if (option == 'd')
            parent = optarg;
        else if (option == '?' || !str_to_u64(str_of(optarg), option == 'k' ? &kills : &seed))
            return 2;
    }
    printf("seed %llu\n", (unsigned long long)seed);
    for (size_t i = 0; i < sizeof engines / sizeof *engines; i++) {
        bool wanted = optind == argc;

        for (int k = optind; k < argc; k++)
            wanted |= strcmp(argv[k], engines[i].name) == 0;
        if (!wanted)
            continue;
        if (crash(&engines[i], parent, (unsigned)kills, seed))
            passed++;
        else
            failed++;
    }
    printf("%u passed, %u failed, 0 skipped\n", passed, failed);
    return failed || !passed;
}
