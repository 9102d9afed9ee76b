#include "store/kv.h"
#include "svc/s3/attributes.h"
#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/content.h"
#include "svc/s3/copy_source.h"
#include "svc/s3/fail.h"
#include "svc/s3/multipart.h"
#include "svc/s3/object_put.h"
#include "svc/s3/range.h"
#include "svc/s3/record.h"

static const uint64_t copy_max = 5ULL << 30;

/* What is done before the transaction: bytes read, digests computed, blobs made. */
struct part_prepared {
    struct s3_PartRecord part;
    struct checksum_declared declared; /* of UploadPart */
    str declared_digest;
    int64_t source; /* of UploadPartCopy: the sequence of the version */
};

/* Parts are blobs, however small, so that a completed object is one list of extents. */
static ERR blob_from_memory(struct call *call, str bytes, struct extent *out)
{
    struct blob_writer *writer;
    struct err *err;

    TRY(blob_stage(call->blobs, &writer));
    err = blob_write(writer, bytes);
    if (err) {
        blob_abandon(writer);
        return err;
    }
    out->offset = 0;
    TRY(blob_seal(writer, &out->blob, &out->size));
    call_own_blob(call, out->blob);
    return NULL;
}

static ERR extents_of(struct call *call, const struct body *body, struct s3_ExtentRecords *out)
{
    struct extent extent;
    struct body staged = *body;

    if (!body->size)
        return NULL;
    if (body->memory.p) {
        TRY(blob_from_memory(call, body->memory, &extent));
        staged.extents = &extent;
        staged.extent_count = 1;
    }
    *out = extents_of_body(call, &staged);
    return NULL;
}

static ERR put_part(struct call *call, const struct upload *upload, int64_t number,
                    const struct s3_PartRecord *part)
{
    str row = row_part(call->arena, upload->record.Sequence.v, number);
    struct s3_PartRecord before = {0};
    bool found;

    TRY(row_get(call, row, S3_SHAPE_PartRecord, &before, &found));
    TRY(extents_ref(call, &part->Extents));
    if (found)
        TRY(extents_unref(call, &before.Extents));
    return row_put(call, row, S3_SHAPE_PartRecord, part);
}

static ERR check_algorithm(struct call *call, const struct checksum_declared *declared,
                           const struct s3_ObjectRecord *object)
{
    enum hash_algorithm expected;

    if (!object->ChecksumAsked.v || !declared->asked ||
        !checksum_algorithm(object->ChecksumAlgorithm, &expected) || expected == declared->algorithm)
        return NULL;
    return fail_invalid_request(
        call, "Checksum Type mismatch occurred, expected checksum Type: %.*s, actual checksum Type: %.*s",
        STR_ARG(checksum_lower(call->arena, expected)),
        STR_ARG(checksum_lower(call->arena, declared->algorithm)));
}

/* The digests of a part: MD5, that of the object's algorithm, and that which the request declares. */
static ERR digest_part(struct call *call, const struct body *body, const struct s3_ObjectRecord *object,
                       struct part_prepared *prepared)
{
    struct digests *digests = arena_new(call->arena, struct digests);
    struct body digested = *body;
    enum hash_algorithm algorithm = CHECKSUM_DEFAULT;

    if (!checksum_algorithm(object->ChecksumAlgorithm, &algorithm))
        return err_make(&fault_corrupt, "S3: an upload without its checksum's algorithm");
    if (prepared->declared.asked) {
        TRY(checksum_digests(call, body, prepared->declared.algorithm, digests));
        TRY(checksum_verify(call, &prepared->declared, digests));
        prepared->declared_digest = digest_str(digests, prepared->declared.algorithm);
        digested.digests = *digests;
        digests = arena_new(call->arena, struct digests);
    }
    TRY(checksum_digests(call, &digested, algorithm, digests));
    TRY(checksum_verify(call, &prepared->declared, digests));
    prepared->part.Md5 = digest_str(digests, HASH_MD5);
    prepared->part.Checksum = digest_str(digests, algorithm);
    prepared->part.Size = (struct opt_int){true, (int64_t)body->size};
    prepared->part.LastModified = (struct opt_time){true, call->now_ms};
    return NULL;
}

ERR s3_prepare_upload_part(struct call *call, const struct s3_UploadPartRequest *in,
                           struct s3_UploadPartOutput *out)
{
    static const struct body nothing = {.memory = {"", 0}};
    const struct body *body = in->Body ? in->Body : &nothing;
    struct part_prepared *prepared = arena_new(call->arena, struct part_prepared);
    struct checksum_values values = CHECKSUM_VALUES(in);
    struct s3_BucketRecord bucket;
    struct upload upload;

    (void)out;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(upload_check_number(call, in->PartNumber));
    TRY(put_check_size(call, body));
    TRY(attributes_check_customer(call, in->SSECustomerAlgorithm, in->SSECustomerKey, in->SSECustomerKeyMD5));
    TRY(upload_open(call, bucket.Id.v, in->Key, in->UploadId, &upload));
    TRY(checksum_declare(call, in->ContentMD5, &values, in->ChecksumAlgorithm, &prepared->declared));
    TRY(check_algorithm(call, &prepared->declared, &upload.object));
    TRY(digest_part(call, body, &upload.object, prepared));
    TRY(extents_of(call, body, &prepared->part.Extents));
    call->prepared = prepared;
    return NULL;
}

ERR s3_upload_part(struct call *call, const struct s3_UploadPartRequest *in, struct s3_UploadPartOutput *out)
{
    const struct part_prepared *prepared = call->prepared;
    struct s3_BucketRecord bucket;
    struct upload upload;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(upload_open(call, bucket.Id.v, in->Key, in->UploadId, &upload));
    TRY(put_part(call, &upload, in->PartNumber.v, &prepared->part));
    out->ETag = etag_of_md5(call->arena, prepared->part.Md5);
    if (prepared->declared.asked)
        CHECKSUM_SHOW(out, checksum_shown_part(call, hash_name(prepared->declared.algorithm),
                                               prepared->declared_digest));
    else if (upload.object.ChecksumAsked.v)
        CHECKSUM_SHOW(out,
                      checksum_shown_part(call, upload.object.ChecksumAlgorithm, prepared->part.Checksum));
    return NULL;
}

/* x-amz-copy-source-range within the source; absent: all of it. */
static ERR choose_range(struct call *call, str header, uint64_t size, struct range *out)
{
    *out = (struct range){0, size};
    if (header.p && !range_parse_copy(header, out))
        return fail_argument(
            call, S("x-amz-copy-source-range"), header,
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and "
            "last are the zero-based offsets of the first and last bytes to copy");
    if (header.p && out->first >= size)
        return fail_invalid_request(call, "The specified copy range is invalid for the source object size");
    if (out->first + out->size > size)
        return fail_argument(call, S("x-amz-copy-source-range"), header,
                             "Range specified is not valid for source object of size: %llu",
                             (unsigned long long)size);
    if (out->size > copy_max)
        return fail_invalid_request(
            call,
            "The specified copy source is larger than the maximum allowable size for a copy source: %llu",
            (unsigned long long)copy_max);
    return NULL;
}

ERR s3_prepare_upload_part_copy(struct call *call, const struct s3_UploadPartCopyRequest *in,
                                struct s3_UploadPartCopyOutput *out)
{
    struct part_prepared *prepared = arena_new(call->arena, struct part_prepared);
    struct copy_request request = COPY_REQUEST(in);
    struct s3_BucketRecord bucket;
    struct copy_found source;
    struct upload upload;
    struct range range;
    struct body *body;

    (void)out;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(upload_check_number(call, in->PartNumber));
    TRY(attributes_check_customer(call, in->SSECustomerAlgorithm, in->SSECustomerKey, in->SSECustomerKeyMD5));
    TRY(upload_open(call, bucket.Id.v, in->Key, in->UploadId, &upload));
    TRY(copy_source_open(call, &request, &source));
    TRY(choose_range(call, in->CopySourceRange, (uint64_t)source.version.object.Size.v, &range));
    TRY(content_body(call, &source.version.object, range.first, range.size, &body));
    TRY(digest_part(call, body, &upload.object, prepared));
    TRY(extents_of(call, body, &prepared->part.Extents));
    prepared->source = source.version.object.Sequence.v;
    call->prepared = prepared;
    return NULL;
}

ERR s3_upload_part_copy(struct call *call, const struct s3_UploadPartCopyRequest *in,
                        struct s3_UploadPartCopyOutput *out)
{
    struct s3_CopyPartResult *result = arena_new(call->arena, struct s3_CopyPartResult);
    const struct part_prepared *prepared = call->prepared;
    struct copy_request request = COPY_REQUEST(in);
    struct s3_BucketRecord bucket;
    struct copy_found source;
    struct upload upload;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(upload_open(call, bucket.Id.v, in->Key, in->UploadId, &upload));
    TRY(copy_source_open(call, &request, &source));
    if (source.version.object.Sequence.v != prepared->source) /* it was replaced meanwhile: from the start */
        return err_make(&fault_conflict, "S3: the source of a copy has changed");
    TRY(put_part(call, &upload, in->PartNumber.v, &prepared->part));
    result->ETag = etag_of_md5(call->arena, prepared->part.Md5);
    result->LastModified = (struct opt_time){true, call->now_ms / 1000 * 1000};
    if (upload.object.ChecksumAsked.v)
        CHECKSUM_SHOW(result,
                      checksum_shown_part(call, upload.object.ChecksumAlgorithm, prepared->part.Checksum));
    out->CopyPartResult = result;
    out->CopySourceVersionId = object_version_shown(call, &source.bucket, &source.version.object);
    return NULL;
}
