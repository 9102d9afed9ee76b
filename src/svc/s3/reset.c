#include "svc/s3/reset.h"

#include "gen/s3.h"
#include "store/key.h"
#include "svc/s3/multipart.h"
#include "svc/s3/object.h"
#include "svc/s3/record.h"

enum { VERSIONS_A_TRANSACTION = 5000 };

/* The first row of a range. */
static ERR first_row(struct call *call, str start, bool *found, str *key, str *value)
{
    struct kv_cursor *cursor;
    str row, bytes;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    TRY(kv_next(cursor, found, &row, &bytes));
    if (*found) {
        *key = arena_str(call->arena, row);
        *value = arena_str(call->arena, bytes);
    }
    kv_cursor_done(cursor);
    return NULL;
}

/* All versions of all keys, as long as there are any left of budget. */
static ERR empty_bucket(struct call *call, const struct s3_BucketRecord *bucket, unsigned *budget,
                        bool *empty)
{
    str start = row_start(call->arena, ROW_OBJECTS, bucket->Id.v), row, value, key;
    int64_t number;
    bool found;

    for (; *budget > 0; (*budget)--) {
        struct object_found version = {.found = true, .current = true};

        TRY(first_row(call, start, &found, &row, &value));
        *empty = !found;
        if (!found)
            return NULL;
        TRY(row_read(row, ROW_OBJECTS, call->arena, &key, &number));
        TRY(row_decode(call, value, S3_SHAPE_ObjectRecord, &version.object));
        TRY(object_remove(call, bucket, key, &version));
    }
    *empty = false;
    return NULL;
}

static ERR remove_bucket(struct call *call, const struct s3_BucketRecord *bucket)
{
    TRY(upload_drop_all(call, bucket->Id.v));
    TRY(kv_delete(call->txn, row_account(call->arena, bucket->Account, bucket->Name)));
    return kv_delete(call->txn, row_bucket(call->arena, bucket->Name));
}

/* The first bucket past *after that is meant. */
static ERR next_bucket(struct call *call, str account, str region, str *after, bool *found,
                       struct s3_BucketRecord *out)
{
    struct kv_cursor *cursor;
    str start = row_start_buckets(call->arena), key, value;

    *found = false;
    TRY(kv_scan(call->txn, after->p ? *after : start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    for (;;) {
        struct s3_BucketRecord bucket = {0};
        bool more;

        TRY(kv_next(cursor, &more, &key, &value));
        if (!more)
            break;
        TRY(row_decode(call, arena_str(call->arena, value), S3_SHAPE_BucketRecord, &bucket));
        if ((account.p && !str_eq(account, bucket.Account)) || (region.p && !str_eq(region, bucket.Region)))
            continue;
        *after = key_end(call->arena, key);
        *out = bucket;
        *found = true;
        break;
    }
    kv_cursor_done(cursor);
    return NULL;
}

ERR s3_reset(struct call *call, str account, str region, bool *more)
{
    unsigned budget = VERSIONS_A_TRANSACTION;
    str after = STR_NONE;

    for (;;) {
        struct s3_BucketRecord bucket;
        bool found, empty;

        TRY(next_bucket(call, account, region, &after, &found, &bucket));
        *more = found;
        if (!found)
            return NULL;
        TRY(empty_bucket(call, &bucket, &budget, &empty));
        if (!empty)
            return NULL;
        TRY(remove_bucket(call, &bucket));
    }
}
