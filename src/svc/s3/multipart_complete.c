#include "base/encode.h"
#include "base/hash.h"
#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/condition.h"
#include "svc/s3/content.h"
#include "svc/s3/fail.h"
#include "svc/s3/multipart.h"
#include "svc/s3/object.h"
#include "svc/s3/record.h"

enum { COMPLETED_KEPT_MS = 24 * 3600 * 1000, COMPLETED_SWEEP = 4, MD5_SIZE = 16 };

/* One completion while it is worked out. */
struct completion {
    struct call *call;
    const struct s3_CompleteMultipartUploadRequest *in;
    const struct s3_CompletedPartList *wanted;
    struct s3_BucketRecord bucket;
    struct upload upload;
    enum hash_algorithm algorithm;
    bool composite;

    char *md5s; /* of the parts, one after another */
    struct checksum_part *checksums;
    struct s3_PartRecord *parts; /* as stored */
    int64_t size;
};

static ERR check_list(struct completion *completion)
{
    struct call *call = completion->call;
    const struct s3_CompletedPartList *wanted = completion->wanted;

    if (!wanted->n)
        return fail_invalid_request(call, "You must specify at least one part");
    for (size_t i = 0; i < wanted->n; i++) {
        if (!wanted->v[i].PartNumber.set || !wanted->v[i].ETag.p)
            return fail_malformed_xml(call);
        TRY(upload_check_number(call, wanted->v[i].PartNumber));
        if (i && wanted->v[i].PartNumber.v <= wanted->v[i - 1].PartNumber.v)
            return fail_detail(
                call, &s3_InvalidPartOrder,
                DETAIL(call, s3_InvalidPartOrder, .UploadId = completion->in->UploadId),
                "The list of parts was not in ascending order. Parts must be ordered by part number.");
    }
    return NULL;
}

static str unquoted(str etag)
{
    return etag.n >= 2 && etag.p[0] == '"' && etag.p[etag.n - 1] == '"'
               ? str_take(str_skip(etag, 1), etag.n - 2)
               : etag;
}

static ERR invalid_part(struct completion *completion, const struct s3_CompletedPart *wanted)
{
    return fail_detail(
        completion->call, &s3_InvalidPart,
        DETAIL(completion->call, s3_InvalidPart, .UploadId = completion->in->UploadId,
               .PartNumber = wanted->PartNumber, .ETag = unquoted(wanted->ETag)),
        "One or more of the specified parts could not be found.  The part may not have been uploaded, "
        "or the specified entity tag may not match the part's entity tag.");
}

/* The checksum that the list gives for a part, against that of the part. */
static ERR check_part_checksum(struct completion *completion, const struct s3_CompletedPart *wanted,
                               const struct s3_PartRecord *part)
{
    struct checksum_values values = CHECKSUM_VALUES(wanted);
    bool asked = completion->upload.object.ChecksumAsked.v;
    str own = values.of[completion->algorithm];
    struct call *call = completion->call;

    for (unsigned i = 0; i < HASH_ALGORITHMS; i++) {
        if (i == completion->algorithm || !values.of[i].p)
            continue;
        if (!asked)
            return invalid_part(completion, wanted);
        return fail(call, &s3_BadDigest,
                    "The %.*s you specified for part %lld did not match what we received.",
                    STR_ARG(checksum_lower(call->arena, i)), (long long)wanted->PartNumber.v);
    }
    if (own.p && !str_eq(own, base64_of(call->arena, part->Checksum)))
        return invalid_part(completion, wanted);
    if (!own.p && asked && completion->composite)
        return fail_invalid_request(
            call,
            "The upload was created using a %.*s checksum. The complete request must include "
            "the checksum for each part. It was missing for part %lld in the request.",
            STR_ARG(checksum_lower(call->arena, completion->algorithm)), (long long)wanted->PartNumber.v);
    return NULL;
}

static ERR check_part(struct completion *completion, size_t i)
{
    const struct s3_CompletedPart *wanted = &completion->wanted->v[i];
    struct s3_PartRecord *part = &completion->parts[i];
    struct call *call = completion->call;
    bool found;

    TRY(row_get(call, row_part(call->arena, completion->upload.record.Sequence.v, wanted->PartNumber.v),
                S3_SHAPE_PartRecord, part, &found));
    if (!found || part->Md5.n != MD5_SIZE || !str_eq(unquoted(wanted->ETag), hex_of(call->arena, part->Md5)))
        return invalid_part(completion, wanted);
    TRY(check_part_checksum(completion, wanted, part));
    if (i + 1 < completion->wanted->n && part->Size.v < PART_SIZE_MIN)
        return fail_detail(call, &s3_EntityTooSmall,
                           DETAIL(call, s3_EntityTooSmall, .ProposedSize = part->Size,
                                  .MinSizeAllowed = {true, PART_SIZE_MIN}, .PartNumber = wanted->PartNumber,
                                  .ETag = hex_of(call->arena, part->Md5)),
                           "Your proposed upload is smaller than the minimum allowed size");
    for (unsigned j = 0; j < MD5_SIZE; j++)
        completion->md5s[i * MD5_SIZE + j] = part->Md5.p[j];
    completion->checksums[i] = (struct checksum_part){part->Checksum, (uint64_t)part->Size.v};
    part->Offset = (struct opt_int){true, completion->size};
    completion->size += part->Size.v;
    return NULL;
}

static ERR check_type(struct completion *completion)
{
    const struct s3_ObjectRecord *object = &completion->upload.object;
    str type = object->ChecksumAsked.v ? object->ChecksumType : S("null");

    if (!checksum_algorithm(object->ChecksumAlgorithm, &completion->algorithm))
        return err_make(&fault_corrupt, "S3: an upload without its checksum's algorithm");
    completion->composite = str_eq(object->ChecksumType, S("COMPOSITE"));
    if (!completion->in->ChecksumType.p || str_eq(completion->in->ChecksumType, type))
        return NULL;
    return fail_invalid_request(completion->call,
                                "The upload was created using the %.*s checksum mode. The complete request "
                                "must use the same checksum mode.",
                                STR_ARG(type));
}

/* The whole's checksum, which the request may give with or without the number of parts. */
static ERR check_whole(struct completion *completion, struct s3_ObjectRecord *object)
{
    struct checksum_values values = CHECKSUM_VALUES(completion->in);
    struct call *call = completion->call;

    if (completion->in->MpuObjectSize.set && completion->in->MpuObjectSize.v != completion->size)
        return fail_invalid_request(
            call,
            "The provided 'x-amz-mp-object-size' header value %lld does not match what was computed: %lld",
            (long long)completion->in->MpuObjectSize.v, (long long)completion->size);
    object->Checksum = checksum_of_parts(call, completion->algorithm, completion->composite,
                                         completion->checksums, completion->wanted->n);
    for (unsigned i = 0; i < HASH_ALGORITHMS; i++) {
        str given = values.of[i];

        if (completion->composite)
            given = str_take(given, str_index(given, '-'));
        if (given.p &&
            (i != completion->algorithm || !str_eq(given, base64_of(call->arena, object->Checksum))))
            return fail(call, &s3_BadDigest, "The %.*s you specified did not match the calculated checksum.",
                        STR_ARG(checksum_lower(call->arena, completion->algorithm)));
    }
    return NULL;
}

/* The parts of the list become the layout; the rest of the upload goes. */
static ERR make_layout(struct completion *completion, struct s3_ObjectRecord *object)
{
    int64_t sequence = completion->upload.record.Sequence.v;
    struct call *call = completion->call;
    unsigned char digest[MD5_SIZE];

    for (size_t i = 0; i < completion->wanted->n; i++) {
        int64_t number = completion->wanted->v[i].PartNumber.v;

        TRY(row_put(call, row_layout_part(call->arena, sequence, number), S3_SHAPE_PartRecord,
                    &completion->parts[i]));
        TRY(kv_delete(call->txn, row_part(call->arena, sequence, number)));
    }
    TRY(upload_drop(call, completion->bucket.Id.v, completion->in->Key, sequence));
    hash_md5((str){completion->md5s, completion->wanted->n * MD5_SIZE}, digest);
    object->Md5 = arena_str(call->arena, (str){(const char *)digest, sizeof(digest)});
    object->PartsCount = (struct opt_int){true, (int64_t)completion->wanted->n};
    object->Layout = (struct opt_int){true, sequence};
    object->Size = (struct opt_int){true, completion->size};
    object->LastModified = (struct opt_time){true, call->now_ms};
    return NULL;
}

/* What identifies the list of parts, should it be sent again. */
static str digest_of_list(struct call *call, const struct s3_CompletedPartList *wanted)
{
    struct hasher *hasher = hasher_new(HASH_BIT(HASH_SHA256));
    struct digests *digests = arena_new(call->arena, struct digests);

    for (size_t i = 0; i < wanted->n; i++)
        hasher_add(hasher, arena_printf(call->arena, "%lld %.*s\n", (long long)wanted->v[i].PartNumber.v,
                                        STR_ARG(unquoted(wanted->v[i].ETag))));
    hasher_done(hasher, digests);
    hasher_free(hasher);
    return digest_str(digests, HASH_SHA256);
}

/* Completed uploads are remembered for a day; each one that is added removes a few that are older. */
static ERR sweep_completed(struct call *call, int64_t bucket)
{
    str start = row_start(call->arena, ROW_COMPLETED, bucket), row, value;
    struct kv_cursor *cursor;
    bool found;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    for (unsigned i = 0; i < COMPLETED_SWEEP; i++) {
        struct s3_CompletedRecord record = {0};

        TRY(kv_next(cursor, &found, &row, &value));
        if (!found)
            break;
        TRY(row_decode(call, value, S3_SHAPE_CompletedRecord, &record));
        if (record.Completed.ms > call->now_ms - COMPLETED_KEPT_MS)
            break;
        TRY(kv_delete(call->txn, arena_str(call->arena, row)));
    }
    kv_cursor_done(cursor);
    return NULL;
}

static ERR remember(struct completion *completion, const struct s3_ObjectRecord *object)
{
    struct call *call = completion->call;
    struct s3_CompletedRecord record = {
        .Key = completion->in->Key,
        .Nonce = completion->upload.record.Nonce,
        .Completed = {true, call->now_ms},
        .Object = object,
        .Request = digest_of_list(call, completion->wanted),
    };

    TRY(sweep_completed(call, completion->bucket.Id.v));
    return row_put(call,
                   row_completed(call->arena, completion->bucket.Id.v, completion->upload.record.Sequence.v),
                   S3_SHAPE_CompletedRecord, &record);
}

static void show(struct completion *completion, const struct s3_ObjectRecord *object,
                 struct s3_CompleteMultipartUploadOutput *out)
{
    const struct s3_CompleteMultipartUploadRequest *in = completion->in;
    struct call *call = completion->call;

    out->Location = arena_printf(call->arena, "https://%.*s.s3.%.*s.amazonaws.com/%.*s", STR_ARG(in->Bucket),
                                 STR_ARG(completion->bucket.Region),
                                 STR_ARG(percent_of(call->arena, in->Key, SLASH_ENCODED)));
    out->Bucket = in->Bucket;
    out->Key = in->Key;
    out->ETag = object_etag(call->arena, object);
    CHECKSUM_SHOW(out, checksum_shown(call, object));
    out->ChecksumType = object->ChecksumType;
    out->VersionId = object_version_made(call, object);
}

/* AWS: completing once more what was completed answers the same again. */
static ERR answer_again(struct completion *completion, struct s3_CompleteMultipartUploadOutput *out,
                        bool *done)
{
    const struct s3_CompleteMultipartUploadRequest *in = completion->in;
    struct s3_CompletedRecord record = {0};
    struct call *call = completion->call;
    int64_t sequence;
    bool found;
    str nonce;

    *done = false;
    if (!upload_read_id(call, in->UploadId, &sequence, &nonce))
        return NULL;
    TRY(row_get(call, row_completed(call->arena, completion->bucket.Id.v, sequence), S3_SHAPE_CompletedRecord,
                &record, &found));
    if (!found || !record.Object || !str_eq(record.Key, in->Key) || !str_eq(record.Nonce, nonce) ||
        !str_eq(record.Request, digest_of_list(call, completion->wanted)))
        return NULL;
    show(completion, record.Object, out);
    *done = true;
    return NULL;
}

/* AWS: what the condition was true of must not have come after the upload began. */
static ERR check_conditions(struct completion *completion, const struct s3_ObjectRecord *current)
{
    const struct s3_CompleteMultipartUploadRequest *in = completion->in;
    struct call *call = completion->call;

    bool conflict;

    TRY(condition_write(call, in->IfMatch, in->IfNoneMatch, in->Key, current));
    conflict = in->IfMatch.p ? current->Sequence.v > completion->upload.record.Sequence.v
                             : in->IfNoneMatch.p && completion->upload.record.Disturbed.v;
    if (!conflict)
        return NULL;
    return fail_detail(
        call, &s3_ConditionalRequestConflict,
        DETAIL(call, s3_ConditionalRequestConflict,
               .Condition = in->IfMatch.p ? S("If-Match") : S("If-None-Match"), .Key = in->Key),
        "The conditional request cannot succeed due to a conflicting operation against this resource.");
}

static ERR check_parts(struct completion *completion)
{
    struct arena *arena = completion->call->arena;
    size_t count = completion->wanted->n;

    TRY(check_type(completion));
    completion->md5s = arena_alloc(arena, count * MD5_SIZE);
    completion->checksums = arena_new_array(arena, count, struct checksum_part);
    completion->parts = arena_new_array(arena, count, struct s3_PartRecord);
    for (size_t i = 0; i < count; i++)
        TRY(check_part(completion, i));
    return NULL;
}

ERR s3_complete_multipart_upload(struct call *call, const struct s3_CompleteMultipartUploadRequest *in,
                                 struct s3_CompleteMultipartUploadOutput *out)
{
    static const struct s3_CompletedPartList none;
    struct completion completion = {.call = call, .in = in};
    struct s3_ObjectRecord object, current;
    bool done, exists;

    completion.wanted = in->MultipartUpload ? &in->MultipartUpload->Parts : &none;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &completion.bucket));
    TRY(condition_write_headers(call, in->IfMatch, in->IfNoneMatch));
    TRY(check_list(&completion));
    TRY(answer_again(&completion, out, &done));
    if (done)
        return NULL;
    TRY(upload_open(call, completion.bucket.Id.v, in->Key, in->UploadId, &completion.upload));
    TRY(object_current(call, completion.bucket.Id.v, in->Key, &current, &exists));
    TRY(check_conditions(&completion, exists ? &current : NULL));
    TRY(check_parts(&completion));
    object = completion.upload.object;
    TRY(check_whole(&completion, &object));
    TRY(make_layout(&completion, &object));
    TRY(object_insert(call, &completion.bucket, in->Key, &object, exists ? &current : NULL));
    TRY(remember(&completion, &object));
    show(&completion, &object, out);
    return NULL;
}
