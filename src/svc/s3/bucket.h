/* bucket.h -- buckets: finding one for an operation, and the operations on buckets themselves. */
#ifndef S3_BUCKET_H
#define S3_BUCKET_H

#include "core/call.h"
#include "gen/s3.h"

/* The bucket that an operation names. NoSuchBucket; PermanentRedirect when it is in another region than
 * the request; AccessDenied when it belongs to another account than the caller's, or not to the one that
 * the request expects (x-amz-expected-bucket-owner). */
ERR bucket_open(struct call *call, str name, str expected_owner, struct s3_BucketRecord *out);
/* The same, wherever the bucket is. */
ERR bucket_open_anywhere(struct call *call, str name, str expected_owner, struct s3_BucketRecord *out);

static inline bool bucket_has_versions(const struct s3_BucketRecord *bucket)
{
    return bucket->Versioning.p;
}

/* The canonical user id of an account: 64 hexadecimal digits. */
str owner_id(struct call *call, str account);
const struct s3_Owner *owner_of(struct call *call, str account);

ERR s3_create_bucket(struct call *call, const struct s3_CreateBucketRequest *in,
                     struct s3_CreateBucketOutput *out);
ERR s3_delete_bucket(struct call *call, const struct s3_DeleteBucketRequest *in, struct s3_Unit *out);
ERR s3_head_bucket(struct call *call, const struct s3_HeadBucketRequest *in, struct s3_HeadBucketOutput *out);
ERR s3_get_bucket_location(struct call *call, const struct s3_GetBucketLocationRequest *in,
                           struct s3_GetBucketLocationOutput *out);
ERR s3_list_buckets(struct call *call, const struct s3_ListBucketsRequest *in,
                    struct s3_ListBucketsOutput *out);

#endif
