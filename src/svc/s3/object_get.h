/* object_get.h -- GetObject and HeadObject; GetObjectAttributes (object_attributes.c). */
#ifndef S3_OBJECT_GET_H
#define S3_OBJECT_GET_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_get_object(struct call *call, const struct s3_GetObjectRequest *in, struct s3_GetObjectOutput *out);
ERR s3_head_object(struct call *call, const struct s3_HeadObjectRequest *in, struct s3_HeadObjectOutput *out);
ERR s3_get_object_attributes(struct call *call, const struct s3_GetObjectAttributesRequest *in,
                             struct s3_GetObjectAttributesOutput *out);

#endif
