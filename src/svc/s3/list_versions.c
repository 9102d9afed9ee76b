#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/bucket.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/list.h"
#include "svc/s3/object.h"
#include "svc/s3/walk.h"

/* A page of versions: those of a key come from its row o, then from its rows v, newest first. */
struct page {
    struct call *call;
    const struct s3_BucketRecord *bucket;
    const struct s3_ListObjectVersionsRequest *in;
    struct s3_ListObjectVersionsOutput *out;
    struct kv_cursor *versions; /* NULL in a bucket that never had versions */
    int64_t after;              /* of the marker's key: versions older than this one; 0: all */
    size_t max, count;
    str last_key, last_version; /* of the page; no version of a common prefix */
    bool full;                  /* there is more than the page holds */
};

static bool page_full(struct page *page)
{
    page->full = page->count == page->max;
    return page->full;
}

static void add_marker(struct page *page, str key, const struct s3_ObjectRecord *object, bool newest)
{
    *GROW(page->call->arena, &page->out->DeleteMarkers) = (struct s3_DeleteMarkerEntry){
        .Key = walk_shown(page->call, page->in->EncodingType, key),
        .VersionId = page->last_version,
        .IsLatest = {true, newest},
        .LastModified = object_modified(object),
        .Owner = owner_of(page->call, page->bucket->Account),
    };
}

static void add_version(struct page *page, str key, const struct s3_ObjectRecord *object, bool newest)
{
    struct s3_ObjectVersion *shown;

    page->count++;
    page->last_key = key;
    page->last_version = object_version_id(page->call, object);
    if (object->DeleteMarker.v) {
        add_marker(page, key, object, newest);
        return;
    }
    shown = GROW(page->call->arena, &page->out->Versions);
    *shown = (struct s3_ObjectVersion){
        .Key = walk_shown(page->call, page->in->EncodingType, key),
        .VersionId = page->last_version,
        .IsLatest = {true, newest},
        .LastModified = object_modified(object),
        .ETag = object_etag(page->call->arena, object),
        .Size = object->Size,
        .StorageClass = object->StorageClass,
        .Owner = owner_of(page->call, page->bucket->Account),
    };
    if (object->ChecksumAlgorithm.p) {
        *GROW(page->call->arena, &shown->ChecksumAlgorithm) = object->ChecksumAlgorithm;
        shown->ChecksumType = object->ChecksumType;
    }
}

static ERR add_older(struct page *page, str key, int64_t after)
{
    struct call *call = page->call;
    str start = after ? row_version(call->arena, page->bucket->Id.v, key, after)
                      : row_start_key(call->arena, ROW_VERSIONS, page->bucket->Id.v, key);

    TRY(kv_seek(page->versions, start));
    for (;;) {
        struct s3_ObjectRecord object = {0};
        str row, value, of;
        int64_t sequence;
        bool found;

        TRY(kv_next(page->versions, &found, &row, &value));
        if (!found)
            return NULL;
        TRY(row_read(row, ROW_VERSIONS, call->arena, &of, &sequence));
        if (!str_eq(of, key))
            return NULL;
        if (after && sequence >= after)
            continue;
        if (page_full(page))
            return NULL;
        TRY(row_decode(call, arena_str(call->arena, value), S3_SHAPE_ObjectRecord, &object));
        add_version(page, key, &object, false);
    }
}

static ERR add_key(struct page *page, const struct walked *walked)
{
    bool resumed = page->after && str_eq(walked->key, page->in->KeyMarker);

    if (!resumed || walked->object.Sequence.v < page->after) {
        if (page_full(page))
            return NULL;
        add_version(page, walked->key, &walked->object, true);
    }
    if (!page->versions)
        return NULL;
    return add_older(page, walked->key, resumed ? page->after : 0);
}

static void add_prefix(struct page *page, str prefix)
{
    page->count++;
    page->last_key = prefix;
    page->last_version = STR_NONE;
    GROW(page->call->arena, &page->out->CommonPrefixes)->Prefix =
        walk_shown(page->call, page->in->EncodingType, prefix);
}

static ERR fill(struct page *page)
{
    struct call *call = page->call;
    str start = row_start(call->arena, ROW_VERSIONS, page->bucket->Id.v);
    struct walk walk = {
        .call = call,
        .kind = ROW_OBJECTS,
        .bucket = page->bucket->Id.v,
        .prefix = page->in->Prefix,
        .delimiter = page->in->Delimiter,
        .marker = page->in->KeyMarker,
        .marker_too = page->after != 0,
    };

    if (!page->max)
        return NULL;
    if (bucket_has_versions(page->bucket))
        TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &page->versions));
    TRY(walk_begin(&walk));
    while (!page->full) {
        struct walked walked;

        TRY(walk_next(&walk, &walked));
        if (!walked.found)
            break;
        if (!walked.prefix.p)
            TRY(add_key(page, &walked));
        else if (!page_full(page))
            add_prefix(page, walked.prefix);
    }
    walk_end(&walk);
    if (page->versions)
        kv_cursor_done(page->versions);
    return NULL;
}

/* version-id-marker: where in the versions of the key marker to go on. A version that is gone meanwhile
 * still has its place, which its id tells; only the null version's must be looked up. */
static ERR place_marker(struct page *page)
{
    str marker = page->in->VersionIdMarker;
    struct object_found version;
    struct call *call = page->call;

    if (!marker.p)
        return NULL;
    if (!marker.n)
        return fail_argument(call, S("version-id-marker"), marker, "A version-id marker cannot be empty.");
    if (!page->in->KeyMarker.n)
        return fail_argument(call, S("version-id-marker"), marker,
                             "A version-id marker cannot be specified without a key marker.");
    if (!str_eq(marker, S("null")))
        return object_version_place(call, marker, &page->after);
    TRY(object_version(call, page->bucket, page->in->KeyMarker, marker, &version));
    page->after = version.found ? version.object.Sequence.v : 1;
    return NULL;
}

static str present(str s)
{
    return s.p ? s : S("");
}

ERR s3_list_object_versions(struct call *call, const struct s3_ListObjectVersionsRequest *in,
                            struct s3_ListObjectVersionsOutput *out)
{
    struct page page = {.call = call, .in = in, .out = out};
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(walk_check_encoding(call, in->EncodingType));
    TRY(walk_page_size(call, in->MaxKeys, "maxKeys", &page.max));
    page.bucket = &bucket;
    TRY(place_marker(&page));
    TRY(fill(&page));
    out->Name = in->Bucket;
    out->Prefix = walk_shown(call, in->EncodingType, present(in->Prefix));
    if (in->Delimiter.n)
        out->Delimiter = walk_shown(call, in->EncodingType, in->Delimiter);
    out->KeyMarker = walk_shown(call, in->EncodingType, present(in->KeyMarker));
    out->VersionIdMarker = present(in->VersionIdMarker);
    out->EncodingType = in->EncodingType;
    out->MaxKeys = (struct opt_int){true, (int64_t)page.max};
    out->IsTruncated = (struct opt_bool){true, page.full};
    if (page.full) {
        out->NextKeyMarker = walk_shown(call, in->EncodingType, page.last_key);
        out->NextVersionIdMarker = page.last_version;
    }
    return NULL;
}
