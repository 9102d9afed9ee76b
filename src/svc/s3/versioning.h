/* versioning.h -- whether a bucket keeps versions. */
#ifndef S3_VERSIONING_H
#define S3_VERSIONING_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_put_bucket_versioning(struct call *call, const struct s3_PutBucketVersioningRequest *in,
                             struct s3_Unit *out);
ERR s3_get_bucket_versioning(struct call *call, const struct s3_GetBucketVersioningRequest *in,
                             struct s3_GetBucketVersioningOutput *out);

#endif
