#include "svc/s3/record.h"

#include <assert.h>

#include "core/record.h"
#include "store/key.h"
#include "store/kv.h"

static void row_begin(struct key *key, struct arena *arena, char kind)
{
    key_init(key, arena);
    key_text(key, (str){&kind, 1});
}

static void row_number(struct key *key, int64_t number)
{
    assert(number >= 0);
    key_u64(key, (uint64_t)number);
}

str row_bucket(struct arena *arena, str name)
{
    struct key key;

    row_begin(&key, arena, 'b');
    key_text(&key, name);
    return key_str(&key);
}

str row_start_buckets(struct arena *arena)
{
    struct key key;

    row_begin(&key, arena, 'b');
    return key_str(&key);
}

str row_account(struct arena *arena, str account, str name)
{
    struct key key;

    row_begin(&key, arena, 'a');
    key_text(&key, account);
    if (name.p)
        key_text(&key, name);
    return key_str(&key);
}

static str row_of_key(struct arena *arena, char kind, int64_t bucket, str name)
{
    struct key key;

    row_begin(&key, arena, kind);
    row_number(&key, bucket);
    key_text(&key, name);
    return key_str(&key);
}

static str row_of_numbers(struct arena *arena, char kind, int64_t first, int64_t second)
{
    struct key key;

    row_begin(&key, arena, kind);
    row_number(&key, first);
    if (second >= 0)
        row_number(&key, second);
    return key_str(&key);
}

str row_object(struct arena *arena, int64_t bucket, str key)
{
    return row_of_key(arena, ROW_OBJECTS, bucket, key);
}

str row_version(struct arena *arena, int64_t bucket, str name, int64_t sequence)
{
    struct key key;

    row_begin(&key, arena, ROW_VERSIONS);
    row_number(&key, bucket);
    key_text(&key, name);
    key_descending_u64(&key, (uint64_t)sequence);
    return key_str(&key);
}

str row_null(struct arena *arena, int64_t bucket, str key)
{
    return row_of_key(arena, 'n', bucket, key);
}

str row_data(struct arena *arena, int64_t data)
{
    return row_of_numbers(arena, 'd', data, -1);
}

str row_layout_part(struct arena *arena, int64_t layout, int64_t number)
{
    return row_of_numbers(arena, 'l', layout, number);
}

str row_layout_count(struct arena *arena, int64_t layout)
{
    return row_of_numbers(arena, 'c', layout, -1);
}

str row_upload(struct arena *arena, int64_t bucket, str name, int64_t sequence)
{
    struct key key;

    row_begin(&key, arena, ROW_UPLOADS);
    row_number(&key, bucket);
    key_text(&key, name);
    row_number(&key, sequence);
    return key_str(&key);
}

str row_part(struct arena *arena, int64_t upload, int64_t number)
{
    return row_of_numbers(arena, 'p', upload, number);
}

str row_completed(struct arena *arena, int64_t bucket, int64_t upload)
{
    return row_of_numbers(arena, ROW_COMPLETED, bucket, upload);
}

str row_start(struct arena *arena, enum row_kind kind, int64_t bucket)
{
    return row_of_numbers(arena, (char)kind, bucket, -1);
}

str row_start_prefix(struct arena *arena, enum row_kind kind, int64_t bucket, str prefix)
{
    struct key key;

    row_begin(&key, arena, (char)kind);
    row_number(&key, bucket);
    key_text_start(&key, prefix);
    return key_str(&key);
}

str row_start_key(struct arena *arena, enum row_kind kind, int64_t bucket, str key)
{
    return row_of_key(arena, (char)kind, bucket, key);
}

str row_start_parts(struct arena *arena, int64_t upload)
{
    return row_of_numbers(arena, 'p', upload, -1);
}

str row_start_layout(struct arena *arena, int64_t layout)
{
    return row_of_numbers(arena, 'l', layout, -1);
}

ERR row_read(str row, enum row_kind kind, struct arena *arena, str *key, int64_t *number)
{
    uint64_t n = 0;
    str tag;

    row = arena_str(arena, row); /* the text that is read may be a part of it */
    TRY(key_read_text(&row, arena, &tag));
    assert(tag.n == 1 && tag.p[0] == (char)kind);
    TRY(key_read_u64(&row, &n));
    if (kind != ROW_COMPLETED)
        TRY(key_read_text(&row, arena, key));
    if (kind == ROW_VERSIONS)
        TRY(key_read_descending_u64(&row, &n));
    if (kind == ROW_UPLOADS || kind == ROW_COMPLETED)
        TRY(key_read_u64(&row, &n));
    *number = (int64_t)n;
    return NULL;
}

ERR row_read_number(str row, int64_t *number)
{
    uint64_t n;

    row = str_skip(row, row.n < 8 ? 0 : row.n - 8);
    TRY(key_read_u64(&row, &n));
    *number = (int64_t)n;
    return NULL;
}

ERR row_decode(struct call *call, str value, uint32_t shape, void *record)
{
    return record_decode(call->model, shape, value, call->arena, record);
}

ERR row_get(struct call *call, str row, uint32_t shape, void *record, bool *found)
{
    str value;

    TRY(kv_get(call->txn, row, &value));
    *found = value.p;
    return value.p ? row_decode(call, value, shape, record) : NULL;
}

ERR row_put(struct call *call, str row, uint32_t shape, const void *record)
{
    return kv_put(call->txn, row, record_encode(call->model, shape, record, call->arena));
}

ERR row_get_number(struct call *call, str row, int64_t *number)
{
    uint64_t n = 0;
    str value;

    TRY(kv_get(call->txn, row, &value));
    if (value.p)
        TRY(key_read_u64(&value, &n));
    *number = (int64_t)n;
    return NULL;
}

ERR row_put_number(struct call *call, str row, int64_t number)
{
    struct key key;

    key_init(&key, call->arena);
    row_number(&key, number);
    return kv_put(call->txn, row, key_str(&key));
}
