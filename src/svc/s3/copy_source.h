/* copy_source.h -- x-amz-copy-source: which object CopyObject and UploadPartCopy take their bytes from. */
#ifndef S3_COPY_SOURCE_H
#define S3_COPY_SOURCE_H

#include "core/call.h"
#include "gen/s3.h"
#include "svc/s3/condition.h"
#include "svc/s3/object.h"

/* "bucket/key" or "/bucket/key", percent-encoded, and "?versionId=" and an id. */
struct copy_source {
    str bucket, key, version;
};
ERR copy_source_parse(struct call *call, str header, struct copy_source *out);

struct copy_request {
    str header, expected_owner;
    struct conditions conditions;
    str customer[3]; /* the source's SSE-C headers */
};
#define COPY_REQUEST(in)                                                                                     \
    ((struct copy_request){                                                                                  \
        .header = (in)->CopySource,                                                                          \
        .expected_owner = (in)->ExpectedSourceBucketOwner,                                                   \
        .conditions = {(in)->CopySourceIfMatch, (in)->CopySourceIfNoneMatch,                                 \
                       (in)->CopySourceIfModifiedSince, (in)->CopySourceIfUnmodifiedSince},                  \
        .customer = {(in)->CopySourceSSECustomerAlgorithm, (in)->CopySourceSSECustomerKey,                   \
                     (in)->CopySourceSSECustomerKeyMD5},                                                     \
    })

/* The object, which the caller may read and which passes the conditions. */
struct copy_found {
    struct copy_source source;
    struct s3_BucketRecord bucket;
    struct object_found version;
};
ERR copy_source_open(struct call *call, const struct copy_request *request, struct copy_found *out);

#endif
