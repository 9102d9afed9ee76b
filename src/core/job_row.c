#include "core/job_row.h"

#include <assert.h>
#include <stdatomic.h>

#include "os/clock.h"
#include "store/key.h"

enum { FORMAT = 1, JOB_ROWS = 1, NAME_ROWS = 2, RESERVED = 0xFD };

static struct key start(struct arena *arena, char table)
{
    char first[2] = {(char)RESERVED, table};
    struct key key;

    key_init(&key, arena);
    key_text_start(&key, (str){first, sizeof first});
    return key;
}

str job_rows_from(struct arena *arena, int64_t due_ms)
{
    struct key key = start(arena, JOB_ROWS);

    key_u64(&key, (uint64_t)due_ms);
    return key_str(&key);
}

str job_rows_to(struct arena *arena)
{
    struct key key = start(arena, JOB_ROWS);

    return key_end(arena, key_str(&key));
}

static str row_key(struct arena *arena, const struct job_row *row)
{
    struct key key = start(arena, JOB_ROWS);

    key_u64(&key, (uint64_t)row->due_ms);
    key_u64(&key, row->id);
    return key_str(&key);
}

static str name_key(struct arena *arena, const struct job_row *row)
{
    struct key key = start(arena, NAME_ROWS);

    key_text(&key, row->kind);
    key_text(&key, row->account);
    key_text(&key, row->region);
    key_text(&key, row->name);
    return key_str(&key);
}

/* Values are made of the same parts as keys; the payload is what is left. */
static str row_value(struct arena *arena, const struct job_row *row)
{
    struct key value;

    key_init(&value, arena);
    key_u64(&value, FORMAT);
    key_u64(&value, row->attempts);
    key_text(&value, row->kind);
    key_text(&value, row->account);
    key_text(&value, row->region);
    key_u64(&value, row->name.p != NULL);
    key_text(&value, row->name.p ? row->name : S(""));
    return arena_concat(arena, key_str(&value), row->payload);
}

ERR job_row_decode(str key, str value, struct arena *arena, struct job_row *out)
{
    struct job_row row;
    uint64_t due, format, named;

    key = str_skip(key, 2);
    TRY(key_read_u64(&key, &due));
    TRY(key_read_u64(&key, &row.id));
    TRY(key_read_u64(&value, &format));
    if (format != FORMAT)
        return err_make(&fault_corrupt, "a job of format %llu", (unsigned long long)format);
    TRY(key_read_u64(&value, &row.attempts));
    TRY(key_read_text(&value, arena, &row.kind));
    TRY(key_read_text(&value, arena, &row.account));
    TRY(key_read_text(&value, arena, &row.region));
    TRY(key_read_u64(&value, &named));
    TRY(key_read_text(&value, arena, &row.name));
    if (!named)
        row.name = STR_NONE;
    row.due_ms = (int64_t)due;
    row.payload = arena_str(arena, value);
    *out = row;
    return NULL;
}

static str place_value(struct arena *arena, const struct job_row *row)
{
    struct key value;

    key_init(&value, arena);
    key_u64(&value, (uint64_t)row->due_ms);
    key_u64(&value, row->id);
    return key_str(&value);
}

/* Where the job of the row's name is: its due time and id. */
static ERR find_place(struct kv_txn *txn, struct job_row *row, bool *found)
{
    uint64_t due;
    str place;

    *found = false;
    TRY(kv_get(txn, name_key(kv_txn_arena(txn), row), &place));
    if (!place.p)
        return NULL;
    TRY(key_read_u64(&place, &due));
    TRY(key_read_u64(&place, &row->id));
    row->due_ms = (int64_t)due;
    *found = true;
    return NULL;
}

ERR job_row_exists(struct kv_txn *txn, const struct job_row *row, bool *exists)
{
    str value;

    TRY(kv_get(txn, row_key(kv_txn_arena(txn), row), &value));
    *exists = value.p != NULL;
    return NULL;
}

ERR job_row_put(struct kv_txn *txn, const struct job_row *row)
{
    struct arena *arena = kv_txn_arena(txn);

    if (row->name.p)
        TRY(kv_put(txn, name_key(arena, row), place_value(arena, row)));
    TRY(kv_put(txn, row_key(arena, row), row_value(arena, row)));
    jobs_wake_after(txn, row->due_ms);
    return NULL;
}

/* The name stays when it belongs to another job by now. */
ERR job_row_delete(struct kv_txn *txn, const struct job_row *row)
{
    struct arena *arena = kv_txn_arena(txn);
    struct job_row named = *row;
    bool found = false;

    TRY(kv_delete(txn, row_key(arena, row)));
    if (row->name.p)
        TRY(find_place(txn, &named, &found));
    if (found && named.due_ms == row->due_ms && named.id == row->id)
        TRY(kv_delete(txn, name_key(arena, row)));
    return NULL;
}

/* Ids keep jobs of one due time in the order in which they were added, also over a restart (unless the
 * clock was set back). */
static uint64_t next_id(void)
{
    static _Atomic uint64_t last;
    uint64_t now = (uint64_t)clock_real_ms() << 20, before = atomic_load(&last), next;

    do {
        next = now > before ? now : before + 1;
    } while (!atomic_compare_exchange_weak(&last, &before, next));
    return next;
}

static struct job_row row_of(const struct job *job)
{
    return (struct job_row){.due_ms = job->due_ms < 0 ? 0 : job->due_ms,
                            .kind = str_of(job->kind->name),
                            .account = job->account.p ? job->account : S(""),
                            .region = job->region.p ? job->region : S(""),
                            .name = job->name,
                            .payload = job->payload.p ? job->payload : S("")};
}

ERR job_add(struct kv_txn *txn, const struct job *job)
{
    struct job_row row = row_of(job), before = row;
    bool found = false;

    assert(kv_txn_mode(txn) == KV_WRITE && job->kind->run);
    if (job->payload.n > JOB_PAYLOAD_MAX || job->name.n > JOB_NAME_MAX)
        return err_make(&fault_limit, "a job %s with %zu bytes", job->kind->name, job->payload.n);
    if (row.name.p)
        TRY(find_place(txn, &before, &found));
    if (found)
        TRY(job_row_delete(txn, &before));
    row.id = next_id();
    return job_row_put(txn, &row);
}

ERR call_add_job(struct call *call, const struct job_kind *kind, int64_t due_ms, str payload, str name)
{
    return job_add(call->txn, &(struct job){.kind = kind,
                                            .account = call->account,
                                            .region = call->region,
                                            .due_ms = due_ms,
                                            .payload = payload,
                                            .name = name});
}

ERR job_cancel(struct kv_txn *txn, const struct job *job, bool *found)
{
    struct job_row row = row_of(job);
    bool there;

    assert(job->name.p);
    TRY(find_place(txn, &row, &there));
    if (there)
        TRY(job_row_delete(txn, &row));
    if (found)
        *found = there;
    return NULL;
}

ERR job_find(struct kv_txn *txn, const struct job *job, bool *found, int64_t *due_ms)
{
    struct job_row row = row_of(job);

    assert(job->name.p);
    TRY(find_place(txn, &row, found));
    if (*found)
        *due_ms = row.due_ms;
    return NULL;
}
