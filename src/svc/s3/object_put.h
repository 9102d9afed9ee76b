/* object_put.h -- PutObject. */
#ifndef S3_OBJECT_PUT_H
#define S3_OBJECT_PUT_H

#include "core/call.h"
#include "gen/s3.h"

/* AWS: "Uploading objects": the most that one PutObject or one part takes. */
#define OBJECT_PUT_MAX (5ULL << 30)

ERR s3_put_object(struct call *call, const struct s3_PutObjectRequest *in, struct s3_PutObjectOutput *out);

/* EntityTooLarge past 5 GiB: one PutObject, one part. */
ERR put_check_size(struct call *call, const struct body *body);

#endif
