#include "svc/s3/object_get.h"

#include "base/date.h"
#include "svc/s3/attributes.h"
#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/condition.h"
#include "svc/s3/content.h"
#include "svc/s3/fail.h"
#include "svc/s3/object.h"
#include "svc/s3/range.h"

/* What GetObject and HeadObject have in common. */
struct read_request {
    str bucket, key, version, expected_owner, range;
    struct opt_int part_number;
    struct conditions conditions;
    bool checksums;
    str cache_control, content_disposition, content_encoding, content_language, content_type;
    struct opt_time expires;
    const char *method;
};

#define READ_REQUEST(in, name)                                                                               \
    ((struct read_request){                                                                                  \
        .bucket = (in)->Bucket,                                                                              \
        .key = (in)->Key,                                                                                    \
        .version = (in)->VersionId,                                                                          \
        .expected_owner = (in)->ExpectedBucketOwner,                                                         \
        .range = (in)->Range,                                                                                \
        .part_number = (in)->PartNumber,                                                                     \
        .conditions = {(in)->IfMatch, (in)->IfNoneMatch, (in)->IfModifiedSince, (in)->IfUnmodifiedSince},    \
        .checksums = str_eq((in)->ChecksumMode, S("ENABLED")),                                               \
        .cache_control = (in)->ResponseCacheControl,                                                         \
        .content_disposition = (in)->ResponseContentDisposition,                                             \
        .content_encoding = (in)->ResponseContentEncoding,                                                   \
        .content_language = (in)->ResponseContentLanguage,                                                   \
        .content_type = (in)->ResponseContentType,                                                           \
        .expires = (in)->ResponseExpires,                                                                    \
        .method = (name),                                                                                    \
    })

struct read_answer {
    struct s3_BucketRecord bucket;
    struct object_found version;
    struct range range;    /* what is answered of the object */
    str content_range;     /* absent: the whole */
    str checksum, expires; /* raw, of the object or of the part; absent: none is shown */
};

static const str *overridden(const str *override, const str *own)
{
    return override->p ? override : own;
}

#define READ_SHOW(call, out, request, answer)                                                                \
    do {                                                                                                     \
        const struct s3_ObjectRecord *object_ = &(answer)->version.object;                                   \
        (out)->AcceptRanges = S("bytes");                                                                    \
        (out)->LastModified = object_modified(object_);                                                      \
        (out)->ContentLength = (struct opt_int){true, (int64_t)(answer)->range.size};                        \
        (out)->ContentRange = (answer)->content_range;                                                       \
        (out)->ETag = object_etag((call)->arena, object_);                                                   \
        (out)->VersionId = object_version_shown((call), &(answer)->bucket, object_);                         \
        (out)->CacheControl = *overridden(&(request)->cache_control, &object_->CacheControl);                \
        (out)->ContentDisposition =                                                                          \
            *overridden(&(request)->content_disposition, &object_->ContentDisposition);                      \
        (out)->ContentEncoding = *overridden(&(request)->content_encoding, &object_->ContentEncoding);       \
        (out)->ContentLanguage = *overridden(&(request)->content_language, &object_->ContentLanguage);       \
        (out)->ContentType = *overridden(&(request)->content_type, &object_->ContentType);                   \
        (out)->Expires = (answer)->expires;                                                                  \
        (out)->WebsiteRedirectLocation = object_->WebsiteRedirectLocation;                                   \
        (out)->Metadata = object_->Metadata;                                                                 \
        (out)->StorageClass = attributes_class_shown(object_);                                               \
        (out)->TagCount = (struct opt_int){object_->Tags.n > 0, (int64_t)object_->Tags.n};                   \
        if ((request)->part_number.set)                                                                      \
            (out)->PartsCount = object_->PartsCount;                                                         \
        if ((answer)->checksum.p) {                                                                          \
            CHECKSUM_SHOW((out), answer_checksum((call), (request), (answer)));                              \
            (out)->ChecksumType = object_->ChecksumType;                                                     \
        }                                                                                                    \
    } while (0)

static struct checksum_values answer_checksum(struct call *call, const struct read_request *request,
                                              const struct read_answer *answer)
{
    const struct s3_ObjectRecord *object = &answer->version.object;

    return request->part_number.set && object->PartsCount.set
               ? checksum_shown_part(call, object->ChecksumAlgorithm, answer->checksum)
               : checksum_shown(call, object);
}

static ERR no_such_part(struct call *call, int64_t number, const struct s3_ObjectRecord *object)
{
    return fail_detail(call, &s3_InvalidPartNumber,
                       DETAIL(call, s3_InvalidPartNumber, .PartNumberRequested = {true, number},
                              .ActualPartCount = {true, object->PartsCount.set ? object->PartsCount.v : 1}),
                       "The requested partnumber is not satisfiable");
}

/* partNumber=N: the N-th part of a multipart object, or all of another one. */
static ERR choose_part(struct call *call, const struct read_request *request, struct read_answer *answer)
{
    const struct s3_ObjectRecord *object = &answer->version.object;
    int64_t number = request->part_number.v;
    struct layout_part part;
    bool found;

    if (number < 1 || number > 10000)
        return fail_argument(call, S("partNumber"), arena_printf(call->arena, "%lld", (long long)number),
                             "Part number must be an integer between 1 and 10000, inclusive");
    if (request->range.p)
        return fail_invalid_request(call, "Cannot specify both Range header and partNumber query parameter");
    if (!object->PartsCount.set) {
        answer->range.size = (uint64_t)object->Size.v;
        answer->checksum = request->checksums ? object->Checksum : STR_NONE;
        return number > 1 ? no_such_part(call, number, object) : NULL;
    }
    TRY(layout_part(call, object->Layout.v, number, &part, &found));
    if (!found || part.number != number)
        return no_such_part(call, number, object);
    answer->range = (struct range){(uint64_t)part.part.Offset.v, (uint64_t)part.part.Size.v};
    if (request->checksums && str_eq(object->ChecksumType, S("COMPOSITE")))
        answer->checksum = part.part.Checksum;
    return NULL;
}

static ERR choose_range(struct call *call, const struct read_request *request, struct read_answer *answer)
{
    const struct s3_ObjectRecord *object = &answer->version.object;
    uint64_t size = (uint64_t)object->Size.v;

    if (request->part_number.set) {
        TRY(choose_part(call, request, answer));
    } else {
        switch (range_parse(request->range, size, &answer->range)) {
        case RANGE_WHOLE:
            answer->range = (struct range){0, size};
            answer->checksum = request->checksums ? object->Checksum : STR_NONE;
            return NULL;
        case RANGE_PART:
            break;
        case RANGE_UNSATISFIABLE:
            return fail_detail(call, &s3_InvalidRange,
                               DETAIL(call, s3_InvalidRange, .RangeRequested = request->range,
                                      .ActualObjectSize = {true, (int64_t)size}),
                               "The requested range is not satisfiable");
        }
        if (request->checksums && answer->range.size == size)
            answer->checksum = object->Checksum;
    }
    if (!answer->range.size)
        return NULL;
    answer->content_range = arena_printf(
        call->arena, "bytes %llu-%llu/%llu", (unsigned long long)answer->range.first,
        (unsigned long long)(answer->range.first + answer->range.size - 1), (unsigned long long)size);
    call->status = 206;
    return NULL;
}

static str http_date(struct call *call, struct opt_time time)
{
    struct buf *text = buf_new(call->arena, 64);

    date_add_http(text, time.ms);
    return buf_str(text);
}

static ERR read_object(struct call *call, const struct read_request *request, struct read_answer *answer)
{
    const struct s3_ObjectRecord *object = &answer->version.object;

    TRY(bucket_open(call, request->bucket, request->expected_owner, &answer->bucket));
    TRY(object_check_key(call, request->key));
    TRY(object_require(call, &answer->bucket, request->key, request->version, request->method,
                       &answer->version));
    TRY(condition_read(call, &request->conditions, object));
    TRY(choose_range(call, request, answer));
    answer->expires = request->expires.set ? http_date(call, request->expires) : object->Expires;
    return NULL;
}

ERR s3_get_object(struct call *call, const struct s3_GetObjectRequest *in, struct s3_GetObjectOutput *out)
{
    struct read_request request = READ_REQUEST(in, "GET");
    struct read_answer answer = {0};

    TRY(attributes_check_customer(call, in->SSECustomerAlgorithm, in->SSECustomerKey, in->SSECustomerKeyMD5));
    TRY(read_object(call, &request, &answer));
    if (attributes_is_archived(&answer.version.object))
        return attributes_archived(call, &answer.version.object);
    READ_SHOW(call, out, &request, &answer);
    return content_body(call, &answer.version.object, answer.range.first, answer.range.size, &out->Body);
}

ERR s3_head_object(struct call *call, const struct s3_HeadObjectRequest *in, struct s3_HeadObjectOutput *out)
{
    struct read_request request = READ_REQUEST(in, "HEAD");
    struct read_answer answer = {0};

    TRY(attributes_check_customer(call, in->SSECustomerAlgorithm, in->SSECustomerKey, in->SSECustomerKeyMD5));
    TRY(read_object(call, &request, &answer));
    READ_SHOW(call, out, &request, &answer);
    return NULL;
}
