#include "svc/s3/object_copy.h"

#include "svc/s3/attributes.h"
#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/condition.h"
#include "svc/s3/content.h"
#include "svc/s3/copy_source.h"
#include "svc/s3/fail.h"
#include "svc/s3/object.h"
#include "svc/s3/tagging.h"

static const int64_t copy_max = 5LL << 30;

/* What prepare computed of the source, which must still be that version. */
struct copy_prepared {
    int64_t sequence;
    struct digests digests;
};

static ERR check_directive(struct call *call, str header, str directive, const char *message)
{
    if (!directive.p || str_eq(directive, S("COPY")) || str_eq(directive, S("REPLACE")))
        return NULL;
    return fail_argument(call, header, directive, "%s", message);
}

static ERR check_request(struct call *call, const struct s3_CopyObjectRequest *in,
                         enum hash_algorithm *algorithm)
{
    struct write_request request = WRITE_REQUEST(in);

    TRY(object_check_key(call, in->Key));
    TRY(check_directive(call, S("x-amz-metadata-directive"), in->MetadataDirective,
                        "Unknown metadata directive."));
    TRY(check_directive(call, S("x-amz-tagging-directive"), in->TaggingDirective,
                        "Unknown tagging directive."));
    TRY(condition_write_headers(call, in->IfMatch, in->IfNoneMatch));
    TRY(attributes_check(call, &request));
    if (in->ChecksumAlgorithm.p && !checksum_algorithm(in->ChecksumAlgorithm, algorithm))
        return fail_invalid_request(
            call, "Checksum algorithm provided is unsupported. Please try again with any of "
                  "the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]");
    return NULL;
}

static bool replaces(str directive)
{
    return str_eq(directive, S("REPLACE"));
}

/* AWS: a copy onto itself must change something. */
static ERR check_changes(struct call *call, const struct s3_CopyObjectRequest *in,
                         const struct copy_found *source)
{
    bool same = str_eq(in->Bucket, source->source.bucket) && str_eq(in->Key, source->source.key);

    if (!same || source->source.version.p || replaces(in->MetadataDirective) || in->StorageClass.p ||
        in->WebsiteRedirectLocation.p)
        return NULL;
    return fail_invalid_request(
        call, "This copy request is illegal because it is trying to copy an object to itself "
              "without changing the object's metadata, storage class, website redirect "
              "location or encryption attributes.");
}

static ERR open_source(struct call *call, const struct s3_CopyObjectRequest *in, struct copy_found *source)
{
    struct copy_request request = COPY_REQUEST(in);

    TRY(copy_source_open(call, &request, source));
    if (source->version.object.Size.v > copy_max)
        return fail_invalid_request(
            call,
            "The specified copy source is larger than the maximum allowable size for a copy source: %lld",
            (long long)copy_max);
    return check_changes(call, in, source);
}

/* The digests of the whole that the copy needs and the source does not have: AWS's copies are never multipart
 * ones, so the ETag is an MD5 and the checksum that of the whole. */
static unsigned missing_digests(const struct s3_CopyObjectRequest *in, const struct s3_ObjectRecord *source,
                                enum hash_algorithm *algorithm)
{
    enum hash_algorithm there = CHECKSUM_DEFAULT;
    bool has = checksum_algorithm(source->ChecksumAlgorithm, &there) &&
               str_eq(source->ChecksumType, S("FULL_OBJECT"));
    unsigned missing = source->PartsCount.set ? HASH_BIT(HASH_MD5) : 0;

    if (!in->ChecksumAlgorithm.p)
        *algorithm = there;
    if (!has || there != *algorithm)
        missing |= HASH_BIT(*algorithm);
    return missing;
}

ERR s3_prepare_copy_object(struct call *call, const struct s3_CopyObjectRequest *in,
                           struct s3_CopyObjectOutput *out)
{
    struct copy_prepared *prepared = arena_new(call->arena, struct copy_prepared);
    enum hash_algorithm algorithm = CHECKSUM_DEFAULT;
    struct s3_BucketRecord bucket;
    struct copy_found source;
    struct body *body;
    unsigned missing;

    (void)out;
    call->prepared = NULL;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(check_request(call, in, &algorithm));
    TRY(open_source(call, in, &source));
    missing = missing_digests(in, &source.version.object, &algorithm);
    if (!missing)
        return NULL;
    TRY(content_body(call, &source.version.object, 0, (uint64_t)source.version.object.Size.v, &body));
    TRY(call_body_digests(call, body, missing, &prepared->digests));
    prepared->sequence = source.version.object.Sequence.v;
    call->prepared = prepared;
    return NULL;
}

static ERR copy_digests(struct call *call, const struct s3_CopyObjectRequest *in,
                        enum hash_algorithm algorithm, const struct s3_ObjectRecord *from,
                        struct s3_ObjectRecord *to)
{
    const struct copy_prepared *prepared = call->prepared;
    unsigned missing = missing_digests(in, from, &algorithm);

    if (missing && (!prepared || prepared->sequence != from->Sequence.v)) /* replaced meanwhile: once more */
        return err_make(&fault_conflict, "S3: the source of a copy has changed");
    to->Md5 = missing & HASH_BIT(HASH_MD5) ? digest_str(&prepared->digests, HASH_MD5) : from->Md5;
    to->Checksum = missing & HASH_BIT(algorithm) ? digest_str(&prepared->digests, algorithm) : from->Checksum;
    to->ChecksumAlgorithm = hash_name(algorithm);
    to->ChecksumType = S("FULL_OBJECT");
    to->ChecksumAsked.set = true;
    to->ChecksumAsked.v = in->ChecksumAlgorithm.p || from->ChecksumAsked.v;
    return NULL;
}

static ERR copy_attributes(struct call *call, const struct s3_CopyObjectRequest *in,
                           const struct s3_ObjectRecord *from, struct s3_ObjectRecord *to)
{
    struct write_request request = WRITE_REQUEST(in);

    TRY(attributes_set(call, &request, to)); /* also for its checks of what is replaced or not */
    TRY(attributes_set_class(call, request.storage_class, to));
    if (!replaces(in->MetadataDirective)) {
        to->CacheControl = from->CacheControl;
        to->ContentDisposition = from->ContentDisposition;
        to->ContentEncoding = from->ContentEncoding;
        to->ContentLanguage = from->ContentLanguage;
        to->ContentType = from->ContentType;
        to->Expires = from->Expires;
        to->Metadata = from->Metadata;
    }
    to->Tags = from->Tags;
    if (!replaces(in->TaggingDirective))
        return NULL;
    to->Tags = (struct s3_TagSet){0};
    return tagging_parse(call, in->Tagging, &to->Tags);
}

ERR s3_copy_object(struct call *call, const struct s3_CopyObjectRequest *in, struct s3_CopyObjectOutput *out)
{
    struct s3_ObjectRecord object = {.LastModified = {true, call->now_ms}}, current;
    struct s3_CopyObjectResult *result = arena_new(call->arena, struct s3_CopyObjectResult);
    enum hash_algorithm algorithm = CHECKSUM_DEFAULT;
    struct s3_BucketRecord bucket;
    struct copy_found source;
    bool exists;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(check_request(call, in, &algorithm));
    TRY(open_source(call, in, &source));
    TRY(object_current(call, bucket.Id.v, in->Key, &current, &exists));
    TRY(condition_write(call, in->IfMatch, in->IfNoneMatch, in->Key, exists ? &current : NULL));
    TRY(copy_attributes(call, in, &source.version.object, &object));
    TRY(copy_digests(call, in, algorithm, &source.version.object, &object));
    TRY(content_share(call, &source.version.object, &object));
    TRY(object_insert(call, &bucket, in->Key, &object, exists ? &current : NULL));
    result->ETag = object_etag(call->arena, &object);
    result->LastModified = object_modified(&object);
    CHECKSUM_SHOW(result, checksum_shown(call, &object));
    result->ChecksumType = object.ChecksumType;
    out->CopyObjectResult = result;
    out->CopySourceVersionId = object_version_shown(call, &source.bucket, &source.version.object);
    out->VersionId = object_version_made(call, &object);
    return NULL;
}
