#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/multipart.h"
#include "svc/s3/object.h"
#include "svc/s3/walk.h"

static void add_part(struct call *call, const struct upload *upload, int64_t number,
                     const struct s3_PartRecord *part, struct s3_Parts *out)
{
    struct s3_Part *shown = GROW(call->arena, out);

    shown->PartNumber = (struct opt_int){true, number};
    shown->LastModified = (struct opt_time){true, part->LastModified.ms / 1000 * 1000};
    shown->ETag = etag_of_md5(call->arena, part->Md5);
    shown->Size = part->Size;
    if (upload->object.ChecksumAsked.v)
        CHECKSUM_SHOW(shown, checksum_shown_part(call, upload->object.ChecksumAlgorithm, part->Checksum));
}

static ERR list_parts(struct call *call, const struct upload *upload, int64_t after, size_t max,
                      struct s3_ListPartsOutput *out)
{
    int64_t sequence = upload->record.Sequence.v, number, last = 0;
    str end = key_end(call->arena, row_start_parts(call->arena, sequence)), row, value;
    struct kv_cursor *cursor;
    bool found = false;

    TRY(kv_scan(call->txn, row_part(call->arena, sequence, after + 1), end, KV_ASCENDING, &cursor));
    for (;;) {
        struct s3_PartRecord part = {0};

        TRY(kv_next(cursor, &found, &row, &value));
        if (!found || out->Parts.n == max)
            break;
        TRY(row_read_number(row, &number));
        TRY(row_decode(call, arena_str(call->arena, value), S3_SHAPE_PartRecord, &part));
        add_part(call, upload, number, &part, &out->Parts);
        last = number;
    }
    kv_cursor_done(cursor);
    out->IsTruncated = (struct opt_bool){true, found && max};
    out->NextPartNumberMarker = (struct opt_int){true, last};
    return NULL;
}

ERR s3_list_parts(struct call *call, const struct s3_ListPartsRequest *in, struct s3_ListPartsOutput *out)
{
    struct s3_BucketRecord bucket;
    struct upload upload;
    size_t max;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(walk_page_size(call, in->MaxParts, "max-parts", &max));
    if (in->PartNumberMarker.set && (in->PartNumberMarker.v < 0 || in->PartNumberMarker.v > INT32_MAX))
        return fail_argument(call, S("part-number-marker"),
                             arena_printf(call->arena, "%lld", (long long)in->PartNumberMarker.v),
                             "Argument part-number-marker must be an integer between 0 and 2147483647");
    TRY(upload_open(call, bucket.Id.v, in->Key, in->UploadId, &upload));
    TRY(list_parts(call, &upload, in->PartNumberMarker.v, max, out));
    out->Bucket = in->Bucket;
    out->Key = in->Key;
    out->UploadId = in->UploadId;
    out->PartNumberMarker = (struct opt_int){true, in->PartNumberMarker.v};
    out->MaxParts = (struct opt_int){true, (int64_t)max};
    out->Initiator = upload_initiator(call, &upload.record);
    out->Owner = owner_of(call, bucket.Account);
    out->StorageClass = upload.object.StorageClass;
    if (upload.object.ChecksumAsked.v) {
        out->ChecksumAlgorithm = upload.object.ChecksumAlgorithm;
        out->ChecksumType = upload.object.ChecksumType;
    }
    return NULL;
}

/* A page of uploads. */
struct page {
    struct call *call;
    const struct s3_BucketRecord *bucket;
    const struct s3_ListMultipartUploadsRequest *in;
    struct s3_ListMultipartUploadsOutput *out;
    int64_t after; /* of the key marker's uploads: those begun after this one */
    size_t max, count;
};

static ERR add_upload(struct page *page, const struct walked *walked)
{
    struct s3_UploadRecord record = {0};
    struct s3_MultipartUpload *shown;
    struct call *call = page->call;

    TRY(row_decode(call, arena_str(call->arena, walked->value), S3_SHAPE_UploadRecord, &record));
    shown = GROW(call->arena, &page->out->Uploads);
    *shown = (struct s3_MultipartUpload){
        .UploadId = upload_id(call, &record),
        .Key = walk_shown(call, page->in->EncodingType, walked->key),
        .Initiated = {true, record.Initiated.ms / 1000 * 1000},
        .StorageClass = record.Object ? record.Object->StorageClass : STR_NONE,
        .Owner = owner_of(call, page->bucket->Account),
        .Initiator = upload_initiator(call, &record),
    };
    if (record.Object && record.Object->ChecksumAsked.v) {
        shown->ChecksumAlgorithm = record.Object->ChecksumAlgorithm;
        shown->ChecksumType = record.Object->ChecksumType;
    }
    page->out->NextKeyMarker = shown->Key;
    page->out->NextUploadIdMarker = shown->UploadId;
    return NULL;
}

static void add_prefix(struct page *page, str prefix)
{
    str shown = walk_shown(page->call, page->in->EncodingType, prefix);

    GROW(page->call->arena, &page->out->CommonPrefixes)->Prefix = shown;
    page->out->NextKeyMarker = shown;
    page->out->NextUploadIdMarker = S("");
}

static ERR fill(struct page *page)
{
    struct walk walk = {
        .call = page->call,
        .kind = ROW_UPLOADS,
        .bucket = page->bucket->Id.v,
        .prefix = page->in->Prefix,
        .delimiter = page->in->Delimiter,
        .marker = page->in->KeyMarker,
        .marker_too = page->after != 0,
    };

    if (!page->max)
        return NULL;
    TRY(walk_begin(&walk));
    for (;;) {
        struct walked walked;

        TRY(walk_next(&walk, &walked));
        if (walked.found && !walked.prefix.p && page->after && str_eq(walked.key, page->in->KeyMarker) &&
            walked.number <= page->after)
            continue;
        page->out->IsTruncated.v = walked.found && page->count == page->max;
        if (!walked.found || page->out->IsTruncated.v)
            break;
        page->count++;
        if (walked.prefix.p)
            add_prefix(page, walked.prefix);
        else
            TRY(add_upload(page, &walked));
    }
    walk_end(&walk);
    return NULL;
}

/* AWS: without a key marker the upload id marker is not looked at. */
static ERR place_marker(struct page *page)
{
    str nonce;

    if (!page->in->KeyMarker.n || !page->in->UploadIdMarker.n)
        return NULL;
    if (upload_read_id(page->call, page->in->UploadIdMarker, &page->after, &nonce))
        return NULL;
    return fail_argument(page->call, S("upload-id-marker"), page->in->UploadIdMarker,
                         "Invalid uploadId marker");
}

static str present(str s)
{
    return s.p ? s : S("");
}

ERR s3_list_multipart_uploads(struct call *call, const struct s3_ListMultipartUploadsRequest *in,
                              struct s3_ListMultipartUploadsOutput *out)
{
    struct page page = {.call = call, .in = in, .out = out};
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(walk_check_encoding(call, in->EncodingType));
    TRY(walk_page_size(call, in->MaxUploads, "max-uploads", &page.max));
    page.bucket = &bucket;
    TRY(place_marker(&page));
    out->IsTruncated.set = true;
    out->NextKeyMarker = S("");
    out->NextUploadIdMarker = S("");
    TRY(fill(&page));
    out->Bucket = in->Bucket;
    out->KeyMarker = walk_shown(call, in->EncodingType, present(in->KeyMarker));
    out->UploadIdMarker = present(in->UploadIdMarker);
    if (in->Prefix.n)
        out->Prefix = walk_shown(call, in->EncodingType, in->Prefix);
    if (in->Delimiter.n)
        out->Delimiter = walk_shown(call, in->EncodingType, in->Delimiter);
    out->EncodingType = in->EncodingType;
    out->MaxUploads = (struct opt_int){true, (int64_t)page.max};
    return NULL;
}
