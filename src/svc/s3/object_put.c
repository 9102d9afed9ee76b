#include "svc/s3/object_put.h"

#include "core/authorize.h"
#include "svc/s3/attributes.h"

#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/condition.h"
#include "svc/s3/content.h"
#include "svc/s3/fail.h"
#include "svc/s3/object.h"
#include "svc/s3/tagging.h"

ERR put_check_size(struct call *call, const struct body *body)
{
    if (!body || body->size <= OBJECT_PUT_MAX)
        return NULL;
    return fail_detail(call, &s3_EntityTooLarge,
                       DETAIL(call, s3_EntityTooLarge, .ProposedSize = {true, (int64_t)body->size},
                              .MaxSizeAllowed = {true, (int64_t)OBJECT_PUT_MAX}),
                       "Your proposed upload exceeds the maximum allowed size");
}

/* What the request says of the object, and whether the bytes are those that the client meant. */
static ERR describe(struct call *call, const struct s3_PutObjectRequest *in, struct s3_ObjectRecord *object)
{
    static const struct body nothing = {.memory = {"", 0}};
    const struct body *body = in->Body ? in->Body : &nothing;
    struct write_request request = WRITE_REQUEST(in);
    struct checksum_values values = CHECKSUM_VALUES(in);
    struct checksum_declared declared;
    struct digests *digests = arena_new(call->arena, struct digests);

    TRY(object_check_key(call, in->Key));
    if (in->WriteOffsetBytes.set) /* directory buckets only */
        return fail_header(call, S("x-amz-write-offset-bytes"), STR_NONE);
    TRY(attributes_check(call, &request));
    TRY(attributes_set_class(call, request.storage_class, object));
    TRY(attributes_set(call, &request, object));
    if (request.tagging.p)
        TRY(authorize_also(call, S("s3:PutObjectTagging"), call->resource));
    TRY(tagging_parse(call, request.tagging, &object->Tags));
    TRY(checksum_declare(call, in->ContentMD5, &values, in->ChecksumAlgorithm, &declared));
    TRY(checksum_digests(call, body, declared.algorithm, digests));
    TRY(checksum_verify(call, &declared, digests));
    object->Md5 = digest_str(digests, HASH_MD5);
    object->ChecksumAlgorithm = hash_name(declared.algorithm);
    object->ChecksumType = S("FULL_OBJECT");
    object->Checksum = digest_str(digests, declared.algorithm);
    object->ChecksumAsked = (struct opt_bool){declared.asked, declared.asked};
    object->LastModified = (struct opt_time){true, call->now_ms};
    return NULL;
}

ERR s3_put_object(struct call *call, const struct s3_PutObjectRequest *in, struct s3_PutObjectOutput *out)
{
    struct s3_ObjectRecord object = {0}, current;
    struct s3_BucketRecord bucket;
    bool exists;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(put_check_size(call, in->Body));
    TRY(condition_write_headers(call, in->IfMatch, in->IfNoneMatch));
    TRY(describe(call, in, &object));
    TRY(object_current(call, bucket.Id.v, in->Key, &current, &exists));
    TRY(condition_write(call, in->IfMatch, in->IfNoneMatch, in->Key, exists ? &current : NULL));
    TRY(content_keep(call, in->Body, &object));
    TRY(object_insert(call, &bucket, in->Key, &object, exists ? &current : NULL));
    out->ETag = object_etag(call->arena, &object);
    CHECKSUM_SHOW(out, checksum_shown(call, &object));
    out->ChecksumType = object.ChecksumType;
    out->VersionId = object_version_made(call, &object);
    return NULL;
}
