#include "svc/s3/list.h"

#include <string.h>

#include "base/encode.h"
#include "base/hash.h"

#include "svc/s3/bucket.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/object.h"
#include "svc/s3/walk.h"

/* One page of either version of the operation. */
struct page {
    struct call *call;
    const struct s3_BucketRecord *bucket;
    str prefix, delimiter, encoding, marker;
    size_t max;
    bool owner;

    struct s3_ObjectList contents;
    struct s3_CommonPrefixList prefixes;
    str last; /* the last key or prefix of the page */
    bool truncated;
};

static void add(struct page *page, const struct walked *walked)
{
    const struct s3_ObjectRecord *object = &walked->object;
    struct s3_Object *shown;

    if (walked->prefix.p) {
        GROW(page->call->arena, &page->prefixes)->Prefix =
            walk_shown(page->call, page->encoding, walked->prefix);
        return;
    }
    shown = GROW(page->call->arena, &page->contents);
    shown->Key = walk_shown(page->call, page->encoding, walked->key);
    shown->LastModified = object_modified(object);
    shown->ETag = object_etag(page->call->arena, object);
    shown->Size = object->Size;
    shown->StorageClass = object->StorageClass;
    if (object->ChecksumAlgorithm.p) {
        *GROW(page->call->arena, &shown->ChecksumAlgorithm) = object->ChecksumAlgorithm;
        shown->ChecksumType = object->ChecksumType;
    }
    if (page->owner)
        shown->Owner = owner_of(page->call, page->bucket->Account);
}

static ERR fill(struct page *page)
{
    struct walk walk = {
        .call = page->call,
        .kind = ROW_OBJECTS,
        .bucket = page->bucket->Id.v,
        .prefix = page->prefix,
        .delimiter = page->delimiter,
        .marker = page->marker,
        .skip_markers = true,
    };
    size_t count = 0;

    if (!page->max)
        return NULL;
    TRY(walk_begin(&walk));
    for (;; count++) {
        struct walked walked;

        TRY(walk_next(&walk, &walked));
        page->truncated = walked.found && count == page->max;
        if (!walked.found || page->truncated)
            break;
        add(page, &walked);
        page->last = walked.prefix.p ? walked.prefix : walked.key;
    }
    walk_end(&walk);
    return NULL;
}

static str present(str s)
{
    return s.p ? s : S("");
}

ERR s3_list_objects(struct call *call, const struct s3_ListObjectsRequest *in,
                    struct s3_ListObjectsOutput *out)
{
    struct page page = {.call = call,
                        .prefix = in->Prefix,
                        .delimiter = in->Delimiter,
                        .encoding = in->EncodingType,
                        .marker = in->Marker,
                        .owner = true};
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(walk_check_encoding(call, in->EncodingType));
    TRY(walk_page_size(call, in->MaxKeys, "maxKeys", &page.max));
    page.bucket = &bucket;
    TRY(fill(&page));
    out->Name = in->Bucket;
    out->Prefix = walk_shown(call, in->EncodingType, present(in->Prefix));
    out->Marker = walk_shown(call, in->EncodingType, present(in->Marker));
    if (in->Delimiter.n)
        out->Delimiter = walk_shown(call, in->EncodingType, in->Delimiter);
    out->EncodingType = in->EncodingType;
    out->MaxKeys = (struct opt_int){true, (int64_t)page.max};
    out->Contents = page.contents;
    out->CommonPrefixes = page.prefixes;
    out->IsTruncated = (struct opt_bool){true, page.truncated};
    if (page.truncated && in->Delimiter.n) /* AWS: without a delimiter the last key is the marker */
        out->NextMarker = walk_shown(call, in->EncodingType, page.last);
    return NULL;
}

/* A token is the last key of the page before, so that it stays good whatever changes, and a sum by which it
 * is told from what is none. */
enum { TOKEN_SUM = 4 };

static str make_token(struct call *call, str key)
{
    uint32_t sum = crc32_of(key, 0);
    char *bytes = arena_alloc(call->arena, TOKEN_SUM + key.n);

    memcpy(bytes, &sum, TOKEN_SUM);
    memcpy(bytes + TOKEN_SUM, key.p, key.n);
    return base64url_of(call->arena, (str){bytes, TOKEN_SUM + key.n});
}

static bool read_token(struct call *call, str token, str *key)
{
    uint32_t sum;
    str bytes;

    if (!base64url_decode(call->arena, token, &bytes) || bytes.n <= TOKEN_SUM)
        return false;
    memcpy(&sum, bytes.p, TOKEN_SUM);
    *key = str_skip(bytes, TOKEN_SUM);
    return sum == crc32_of(*key, 0);
}

static ERR after_token(struct call *call, const struct s3_ListObjectsV2Request *in, str *marker)
{
    *marker = in->StartAfter;
    if (!in->ContinuationToken.p)
        return NULL;
    if (!read_token(call, in->ContinuationToken, marker))
        return fail_argument(call, S("continuation-token"), STR_NONE,
                             "The continuation token provided is incorrect");
    return NULL;
}

ERR s3_list_objects_v2(struct call *call, const struct s3_ListObjectsV2Request *in,
                       struct s3_ListObjectsV2Output *out)
{
    struct page page = {.call = call,
                        .prefix = in->Prefix,
                        .delimiter = in->Delimiter,
                        .encoding = in->EncodingType,
                        .owner = in->FetchOwner.v};
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(walk_check_encoding(call, in->EncodingType));
    TRY(walk_page_size(call, in->MaxKeys, "maxKeys", &page.max));
    TRY(after_token(call, in, &page.marker));
    page.bucket = &bucket;
    TRY(fill(&page));
    out->Name = in->Bucket;
    out->Prefix = walk_shown(call, in->EncodingType, present(in->Prefix));
    if (in->Delimiter.n)
        out->Delimiter = walk_shown(call, in->EncodingType, in->Delimiter);
    if (in->StartAfter.n)
        out->StartAfter = walk_shown(call, in->EncodingType, in->StartAfter);
    out->ContinuationToken = in->ContinuationToken;
    out->EncodingType = in->EncodingType;
    out->MaxKeys = (struct opt_int){true, (int64_t)page.max};
    out->KeyCount = (struct opt_int){true, (int64_t)(page.contents.n + page.prefixes.n)};
    out->Contents = page.contents;
    out->CommonPrefixes = page.prefixes;
    out->IsTruncated = (struct opt_bool){true, page.truncated};
    if (page.truncated)
        out->NextContinuationToken = make_token(call, page.last);
    return NULL;
}
