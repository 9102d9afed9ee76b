/* Group commit, step by step: over an engine that applies a group only when the test says so. */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

#include "store/kv_engine.h"
#include "test/unit.h"

enum { MEMBERS = 16 };

/* kv_mem behind a gate. */
static struct gate {
    void *store;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    unsigned entered, allowed; /* groups that came, and that may pass */
    const struct fault *fault; /* for those that pass, or NULL */
    size_t rows[8];            /* of each group */
} gate;

static ERR gate_open(str path, void **store)
{
    gate = (struct gate){.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
    TRY(kv_mem.open(path, &gate.store));
    *store = gate.store;
    return NULL;
}

static ERR gate_apply(void *store, const struct kv_change *changes, size_t n, bool *usable)
{
    const struct fault *fault;

    pthread_mutex_lock(&gate.lock);
    gate.rows[gate.entered % 8] = n;
    gate.entered++;
    pthread_cond_broadcast(&gate.changed);
    while (gate.allowed < gate.entered)
        pthread_cond_wait(&gate.changed, &gate.lock);
    fault = gate.fault;
    pthread_mutex_unlock(&gate.lock);
    if (!fault)
        return kv_mem.apply(store, changes, n, usable);
    *usable = fault == &fault_full;
    return err_make(fault, "the gate says so");
}

static void wait_entered(unsigned n)
{
    pthread_mutex_lock(&gate.lock);
    while (gate.entered < n)
        pthread_cond_wait(&gate.changed, &gate.lock);
    pthread_mutex_unlock(&gate.lock);
}

static void allow(unsigned n, const struct fault *fault)
{
    pthread_mutex_lock(&gate.lock);
    gate.allowed = n;
    gate.fault = fault;
    pthread_cond_broadcast(&gate.changed);
    pthread_mutex_unlock(&gate.lock);
}

static struct kv *open_gated(void)
{
    static struct kv_engine engine;
    struct kv *kv = NULL;

    engine = kv_mem;
    engine.open = gate_open;
    engine.apply = gate_apply;
    CHECK_OK(kv_open(&engine, S(""), &kv));
    return kv;
}

struct member {
    struct kv *kv;
    pthread_t thread;
    char key[2];
    const struct fault *fault; /* of its commit */
    enum kv_outcome outcome;
    bool ended;
};

static void ended(void *arg, enum kv_outcome outcome)
{
    struct member *member = arg;

    member->ended = true;
    member->outcome = outcome;
}

static void *commit_one(void *arg)
{
    struct member *member = arg;
    struct arena arena = {0};
    struct kv_txn *txn;
    struct err *err = kv_begin(member->kv, KV_WRITE, &arena, &txn);

    if (!err) {
        kv_at_end(txn, ended, member);
        err = kv_put(txn, (str){member->key, 1}, S("1"));
        if (!err)
            err = kv_commit(txn);
    }
    member->fault = err ? err->fault : NULL;
    arena_done(&arena);
    return NULL;
}

static void start(struct member *member, struct kv *kv, char key)
{
    *member = (struct member){.kv = kv, .key = {key, '\0'}};
    REQUIRE(pthread_create(&member->thread, NULL, commit_one, member) == 0);
}

static bool sees(struct kv *kv, enum kv_mode mode, char key)
{
    struct kv_txn *txn;
    str value = STR_NONE;

    if (!CHECK_OK(kv_begin(kv, mode, unit_arena(), &txn)))
        return false;
    CHECK_OK(kv_get(txn, (str){&key, 1}, &value));
    kv_abort(txn);
    return value.p != NULL;
}

/* Until those that committed have given their turn away. */
static void wait_committed(struct kv *kv, const struct member *members, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        while (!sees(kv, KV_WRITE, members[i].key[0]))
            sched_yield();
    }
}

static void join_all(struct member *members, unsigned n, const struct fault *fault, enum kv_outcome outcome)
{
    for (unsigned i = 0; i < n; i++) {
        pthread_join(members[i].thread, NULL);
        CHECK(members[i].fault == fault);
        CHECK(members[i].ended && members[i].outcome == outcome);
    }
}

TEST(kv_group_gathers_while_another_is_synced)
{
    struct kv *kv = open_gated();
    struct member first, members[MEMBERS];

    REQUIRE(kv);
    start(&first, kv, 'A');
    wait_entered(1);
    for (unsigned i = 0; i < MEMBERS; i++)
        start(&members[i], kv, (char)('a' + i));
    wait_committed(kv, members, MEMBERS);
    /* Writers see what is on its way, readers don't. */
    CHECK(sees(kv, KV_WRITE, 'A') && !sees(kv, KV_READ, 'A') && !sees(kv, KV_READ, 'a'));
    allow(1, NULL);
    join_all(&first, 1, NULL, KV_DURABLE);
    wait_entered(2);
    CHECK(sees(kv, KV_READ, 'A') && !sees(kv, KV_READ, 'a'));
    allow(2, NULL);
    join_all(members, MEMBERS, NULL, KV_DURABLE);
    CHECK_INT(gate.entered, 2);
    CHECK_INT(gate.rows[0], 1);
    CHECK_INT(gate.rows[1], MEMBERS);
    CHECK(sees(kv, KV_READ, 'a') && sees(kv, KV_READ, 'a' + MEMBERS - 1));
    kv_close(kv);
}

static void group_fails(const struct fault *fault)
{
    struct kv *kv = open_gated();
    struct member first, members[MEMBERS];
    struct kv_txn *running, *late;

    REQUIRE(kv);
    start(&first, kv, 'A');
    wait_entered(1);
    for (unsigned i = 0; i < MEMBERS; i++)
        start(&members[i], kv, (char)('a' + i));
    wait_committed(kv, members, MEMBERS);
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &running));
    CHECK_OK(kv_put(running, S("R"), S("1")));
    allow(1, fault);
    join_all(&first, 1, fault, fault == &fault_full ? KV_UNDONE : KV_UNKNOWN);
    /* They may have read what the first wrote. */
    join_all(members, MEMBERS, fault, KV_UNDONE);
    CHECK_FAULT(kv_commit(running), fault == &fault_full ? &fault_conflict : fault);
    CHECK_INT(gate.entered, 1);
    CHECK(!sees(kv, KV_READ, 'A') && !sees(kv, KV_READ, 'a') && !sees(kv, KV_READ, 'R'));
    allow(9, NULL);
    if (fault == &fault_full) {
        CHECK_OK(kv_begin(kv, KV_WRITE, unit_arena(), &late));
        CHECK_OK(kv_put(late, S("L"), S("1")));
        CHECK_OK(kv_commit(late));
        CHECK(sees(kv, KV_READ, 'L') && !sees(kv, KV_READ, 'A'));
    } else {
        CHECK_FAULT(kv_begin(kv, KV_WRITE, unit_arena(), &late), fault);
    }
    kv_close(kv);
}

TEST(kv_group_whose_sync_fails_fails_for_all)
{
    group_fails(&fault_io);
}

TEST(kv_group_that_finds_no_space_fails_and_the_next_may_pass)
{
    group_fails(&fault_full);
}

/* A transaction that changed nothing must not be answered before what it has read is durable. */
TEST(kv_group_is_waited_for_by_who_has_read_it)
{
    struct kv *kv = open_gated();
    struct member first;
    struct kv_txn *txn;
    str value;

    REQUIRE(kv);
    start(&first, kv, 'A');
    wait_entered(1);
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    CHECK_OK(kv_get(txn, S("A"), &value));
    CHECK(value.p);
    allow(1, &fault_io);
    join_all(&first, 1, &fault_io, KV_UNKNOWN);
    CHECK_FAULT(kv_commit(txn), &fault_io);
    kv_close(kv);
}

static void *begin_and_note(void *arg)
{
    struct member *member = arg;
    struct arena arena = {0};
    struct kv_txn *txn;
    struct err *err = kv_begin(member->kv, KV_WRITE, &arena, &txn);
    str value = STR_NONE;

    /* Appends its letter to the row "order". */
    if (!err)
        err = kv_get(txn, S("order"), &value);
    if (!err)
        err = kv_put(txn, S("order"), arena_concat(&arena, value.p ? value : S(""), (str){member->key, 1}));
    if (!err)
        err = kv_commit(txn);
    member->fault = err ? err->fault : NULL;
    arena_done(&arena);
    return NULL;
}

TEST(kv_turns_are_served_all)
{
    struct member members[MEMBERS];
    struct kv_txn *txn;
    struct kv *kv;
    str order;

    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    for (unsigned i = 0; i < MEMBERS; i++) {
        members[i] = (struct member){.kv = kv, .key = {(char)('a' + i), '\0'}};
        REQUIRE(pthread_create(&members[i].thread, NULL, begin_and_note, &members[i]) == 0);
    }
    kv_abort(txn);
    for (unsigned i = 0; i < MEMBERS; i++) {
        pthread_join(members[i].thread, NULL);
        CHECK(!members[i].fault);
    }
    REQUIRE_OK(kv_begin(kv, KV_READ, unit_arena(), &txn));
    CHECK_OK(kv_get(txn, S("order"), &order));
    CHECK_INT(order.n, MEMBERS);
    for (unsigned i = 0; i < MEMBERS; i++)
        CHECK(str_has(order, (str){members[i].key, 1}));
    kv_abort(txn);
    kv_close(kv);
}

struct answers {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    unsigned n;
    char order[MEMBERS + 1];
    const struct fault *faults[MEMBERS + 1];
};

struct asker {
    struct answers *answers;
    char key[2];
    enum kv_outcome outcome;
    struct arena arena;
};

static void note_answer(void *arg, struct err *err)
{
    struct asker *asker = arg;
    struct answers *answers = asker->answers;

    pthread_mutex_lock(&answers->lock);
    answers->order[answers->n] = asker->key[0];
    answers->faults[answers->n] = err ? err->fault : NULL;
    answers->n++;
    pthread_cond_signal(&answers->changed);
    pthread_mutex_unlock(&answers->lock);
}

static void note_outcome(void *arg, enum kv_outcome outcome)
{
    struct asker *asker = arg;

    asker->outcome = outcome;
}

static void wait_answers(struct answers *answers, unsigned n)
{
    pthread_mutex_lock(&answers->lock);
    while (answers->n < n)
        pthread_cond_wait(&answers->changed, &answers->lock);
    pthread_mutex_unlock(&answers->lock);
}

static void ask(struct kv *kv, struct asker *asker, struct answers *answers, char key)
{
    struct kv_txn *txn;

    *asker = (struct asker){.answers = answers, .key = {key, '\0'}, .outcome = KV_UNKNOWN};
    REQUIRE_OK(kv_begin(kv, KV_WRITE, &asker->arena, &txn));
    kv_at_end(txn, note_outcome, asker);
    CHECK_OK(kv_put(txn, (str){asker->key, 1}, S("1")));
    kv_commit_then(txn, note_answer, asker);
}

/* One thread, many commits on their way. */
static void answers_come_later(const struct fault *fault)
{
    struct answers answers = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, "", {NULL}};
    struct asker first, askers[MEMBERS];
    struct kv *kv = open_gated();

    REQUIRE(kv);
    ask(kv, &first, &answers, 'A');
    wait_entered(1);
    for (unsigned i = 0; i < MEMBERS; i++)
        ask(kv, &askers[i], &answers, (char)('a' + i));
    CHECK_INT(answers.n, 0);
    CHECK(sees(kv, KV_WRITE, 'A') && sees(kv, KV_WRITE, 'a') && !sees(kv, KV_READ, 'A'));
    allow(1, fault);
    if (!fault) {
        wait_entered(2);
        wait_answers(&answers, 1);
        CHECK_INT(answers.n, 1);
        allow(2, NULL);
    }
    wait_answers(&answers, MEMBERS + 1);
    for (unsigned i = 0; i <= MEMBERS; i++) {
        struct asker *asker = i ? &askers[i - 1] : &first;

        CHECK(answers.order[i] == asker->key[0] && answers.faults[i] == fault);
        CHECK(asker->outcome == (!fault ? KV_DURABLE : i ? KV_UNDONE : KV_UNKNOWN));
        CHECK(sees(kv, KV_READ, asker->key[0]) == !fault);
        arena_done(&asker->arena);
    }
    CHECK_INT(gate.entered, fault ? 1 : 2);
    kv_close(kv);
}

TEST(kv_commit_then_answers_in_order)
{
    answers_come_later(NULL);
}

TEST(kv_commit_then_tells_each_of_a_failure)
{
    answers_come_later(&fault_io);
}

/* A thread that waits and a transaction that doesn't, in one group, whichever comes first. */
TEST(kv_commit_then_beside_commits_that_wait)
{
    struct answers answers = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, "", {NULL}};
    struct asker askers[3];
    struct member members[3];
    struct kv *kv = open_gated();

    REQUIRE(kv);
    start(&members[0], kv, 'A');
    wait_entered(1);
    ask(kv, &askers[0], &answers, 'a');
    start(&members[1], kv, 'B');
    wait_committed(kv, members, 2);
    ask(kv, &askers[1], &answers, 'b');
    allow(2, NULL);
    join_all(members, 2, NULL, KV_DURABLE);
    wait_answers(&answers, 2);
    ask(kv, &askers[2], &answers, 'c');
    wait_entered(3);
    start(&members[2], kv, 'C');
    wait_committed(kv, members + 2, 1);
    allow(9, NULL);
    join_all(members + 2, 1, NULL, KV_DURABLE);
    wait_answers(&answers, 3);
    CHECK_INT(gate.entered, 4);
    for (unsigned i = 0; i < 3; i++)
        arena_done(&askers[i].arena);
    kv_close(kv);
}

TEST(kv_commit_then_with_nothing_changed_is_answered_at_once)
{
    struct answers answers = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, "", {NULL}};
    struct asker asker = {.answers = &answers, .key = "x"};
    struct kv_txn *txn;
    struct kv *kv;

    REQUIRE_OK(kv_open(&kv_mem, S(""), &kv));
    REQUIRE_OK(kv_begin(kv, KV_WRITE, unit_arena(), &txn));
    kv_commit_then(txn, note_answer, &asker);
    CHECK_INT(answers.n, 1);
    CHECK(!answers.faults[0]);
    kv_close(kv);
}
