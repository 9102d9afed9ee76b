#include "svc/s3/content.h"

#include <assert.h>
#include <string.h>

#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/grow.h"
#include "svc/s3/record.h"

static struct blob_id blob_of(const struct s3_ExtentRecord *extent)
{
    struct blob_id id = {{0}};

    assert(extent->Blob.n == sizeof(id.bytes));
    memcpy(id.bytes, extent->Blob.p, sizeof(id.bytes));
    return id;
}

ERR extents_ref(struct call *call, const struct s3_ExtentRecords *extents)
{
    for (size_t i = 0; i < extents->n; i++)
        TRY(blob_ref(call->blobs, call->txn, blob_of(&extents->v[i])));
    return NULL;
}

ERR extents_unref(struct call *call, const struct s3_ExtentRecords *extents)
{
    for (size_t i = 0; i < extents->n; i++)
        TRY(blob_unref(call->blobs, call->txn, blob_of(&extents->v[i])));
    return NULL;
}

struct s3_ExtentRecords extents_of_body(struct call *call, const struct body *body)
{
    struct s3_ExtentRecords extents = {
        arena_new_array(call->arena, body->extent_count, struct s3_ExtentRecord), body->extent_count};

    for (size_t i = 0; i < extents.n; i++) {
        const struct extent *extent = &body->extents[i];

        extents.v[i] = (struct s3_ExtentRecord){
            .Blob =
                arena_str(call->arena, (str){(const char *)extent->blob.bytes, sizeof(extent->blob.bytes)}),
            .Offset = {true, (int64_t)extent->offset},
            .Size = {true, (int64_t)extent->size},
        };
    }
    return extents;
}

static ERR keep_data(struct call *call, str bytes, struct s3_ObjectRecord *object)
{
    object->Data = (struct opt_int){true, (int64_t)call_sequence(call)};
    return kv_put(call->txn, row_data(call->arena, object->Data.v), bytes);
}

ERR content_keep(struct call *call, const struct body *body, struct s3_ObjectRecord *object)
{
    object->Size = (struct opt_int){true, body ? (int64_t)body->size : 0};
    if (!object->Size.v)
        return NULL;
    if (body->memory.p)
        return keep_data(call, body->memory, object);
    object->Extents = extents_of_body(call, body);
    return extents_ref(call, &object->Extents);
}

ERR content_share(struct call *call, const struct s3_ObjectRecord *from, struct s3_ObjectRecord *to)
{
    int64_t count;
    str bytes, row;

    to->Size = from->Size;
    to->Extents = from->Extents;
    to->Layout = from->Layout;

    if (from->Data.set) {
        TRY(kv_get(call->txn, row_data(call->arena, from->Data.v), &bytes));
        if (!bytes.p)
            return err_make(&fault_missing, "S3: a data row is missing");
        return keep_data(call, bytes, to);
    }
    if (from->Layout.set) {
        row = row_layout_count(call->arena, from->Layout.v);
        TRY(row_get_number(call, row, &count));
        return row_put_number(call, row, count ? count + 1 : 2);
    }
    return extents_ref(call, &from->Extents);
}

static ERR drop_layout(struct call *call, int64_t layout)
{
    str start = row_start_layout(call->arena, layout), row, value;
    struct kv_cursor *cursor;
    bool found = true;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    for (;;) {
        struct s3_PartRecord part = {0};

        TRY(kv_next(cursor, &found, &row, &value));
        if (!found)
            break;
        TRY(row_decode(call, value, S3_SHAPE_PartRecord, &part));
        TRY(extents_unref(call, &part.Extents));
        TRY(kv_delete(call->txn, arena_str(call->arena, row)));
    }
    kv_cursor_done(cursor);
    return NULL;
}

static ERR release_layout(struct call *call, int64_t layout)
{
    str row = row_layout_count(call->arena, layout);
    int64_t count;

    TRY(row_get_number(call, row, &count));
    if (!count)
        return drop_layout(call, layout);
    return count > 2 ? row_put_number(call, row, count - 1) : kv_delete(call->txn, row);
}

ERR content_release(struct call *call, const struct s3_ObjectRecord *object)
{
    if (object->Data.set)
        return kv_delete(call->txn, row_data(call->arena, object->Data.v));
    if (object->Layout.set)
        return release_layout(call, object->Layout.v);
    return extents_unref(call, &object->Extents);
}

ERR layout_part(struct call *call, int64_t layout, int64_t from, struct layout_part *out, bool *found)
{
    str start = row_layout_part(call->arena, layout, from), row, value;
    str end = key_end(call->arena, row_start_layout(call->arena, layout));
    struct kv_cursor *cursor;

    *out = (struct layout_part){0};
    TRY(kv_scan(call->txn, start, end, KV_ASCENDING, &cursor));
    TRY(kv_next(cursor, found, &row, &value));
    if (*found) {
        TRY(row_read_number(row, &out->number));
        TRY(row_decode(call, arena_str(call->arena, value), S3_SHAPE_PartRecord, &out->part));
    }
    kv_cursor_done(cursor);
    return NULL;
}

/* The extents that a body is made of, while it is gathered. */
struct gathering {
    struct extent *v;
    size_t n;
    uint64_t skip, want; /* bytes to pass over, bytes still to take */
};

static void gather(struct call *call, struct gathering *gathering, const struct s3_ExtentRecords *extents)
{
    for (size_t i = 0; i < extents->n && gathering->want; i++) {
        const struct s3_ExtentRecord *extent = &extents->v[i];
        uint64_t size = (uint64_t)extent->Size.v;

        if (gathering->skip >= size) {
            gathering->skip -= size;
            continue;
        }
        size -= gathering->skip;
        if (size > gathering->want)
            size = gathering->want;
        *GROW(call->arena, gathering) =
            (struct extent){blob_of(extent), (uint64_t)extent->Offset.v + gathering->skip, size};
        gathering->want -= size;
        gathering->skip = 0;
    }
}

enum { PART_NUMBER_MAX = 10000 };

/* The number of the part of a layout that holds the byte at offset: numbers have gaps, but offsets grow
 * with them. */
static ERR find_part(struct call *call, int64_t layout, uint64_t offset, int64_t *out)
{
    int64_t low = 1,
            high = PART_NUMBER_MAX; /* the last part whose offset is <= the one wanted is in [low, high] */

    while (low < high) {
        int64_t middle = (low + high + 1) / 2;
        struct layout_part part;
        bool found;

        TRY(layout_part(call, layout, middle, &part, &found));
        if (!found || (uint64_t)part.part.Offset.v > offset)
            high = middle - 1;
        else
            low = part.number;
    }
    *out = low;
    return NULL;
}

static ERR gather_layout(struct call *call, int64_t layout, struct gathering *gathering)
{
    str start, end = key_end(call->arena, row_start_layout(call->arena, layout)), row, value;
    struct kv_cursor *cursor;
    int64_t number = 0;
    bool first = true, found;

    if (gathering->skip)
        TRY(find_part(call, layout, gathering->skip, &number));
    start = row_layout_part(call->arena, layout, number);
    TRY(kv_scan(call->txn, start, end, KV_ASCENDING, &cursor));
    for (; gathering->want; first = false) {
        struct s3_PartRecord part = {0};

        TRY(kv_next(cursor, &found, &row, &value));
        if (!found)
            break;
        TRY(row_decode(call, value, S3_SHAPE_PartRecord, &part));
        if (first)
            gathering->skip -= (uint64_t)part.Offset.v;
        gather(call, gathering, &part.Extents);
    }
    kv_cursor_done(cursor);
    return NULL;
}

ERR content_body(struct call *call, const struct s3_ObjectRecord *object, uint64_t offset, uint64_t size,
                 struct body **out)
{
    struct body *body = arena_new(call->arena, struct body);
    struct gathering gathering = {.skip = offset, .want = size};

    assert(offset + size <= (uint64_t)object->Size.v);
    body->size = size;
    body->blobs = call->blobs;
    if (object->Data.set) {
        TRY(kv_get(call->txn, row_data(call->arena, object->Data.v), &body->memory));
        if (!body->memory.p || body->memory.n < offset + size)
            return err_make(&fault_missing, "S3: a data row is missing or too short");
        body->memory = str_take(str_skip(body->memory, offset), size);
    } else if (!size) {
        body->memory = S("");
    } else {
        if (object->Layout.set)
            TRY(gather_layout(call, object->Layout.v, &gathering));
        else
            gather(call, &gathering, &object->Extents);
        if (gathering.want)
            return err_make(&fault_missing, "S3: parts of an object are missing");
        body->extents = gathering.v;
        body->extent_count = gathering.n;
    }
    *out = body;
    return NULL;
}
