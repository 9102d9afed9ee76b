/* object_delete.h -- DeleteObject and DeleteObjects. */
#ifndef S3_OBJECT_DELETE_H
#define S3_OBJECT_DELETE_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_delete_object(struct call *call, const struct s3_DeleteObjectRequest *in,
                     struct s3_DeleteObjectOutput *out);
ERR s3_delete_objects(struct call *call, const struct s3_DeleteObjectsRequest *in,
                      struct s3_DeleteObjectsOutput *out);

#endif
