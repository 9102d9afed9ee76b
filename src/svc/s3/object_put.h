/* object_put.h -- PutObject. */
#ifndef S3_OBJECT_PUT_H
#define S3_OBJECT_PUT_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_put_object(struct call *call, const struct s3_PutObjectRequest *in, struct s3_PutObjectOutput *out);

/* EntityTooLarge past 5 GiB: one PutObject, one part. */
ERR put_check_size(struct call *call, const struct body *body);

#endif
