/* object_copy.h -- CopyObject.
 *
 * A copy shares its source's bytes (svc/s3/content.h): none is moved, and its cost does not depend on their
 * number. Only digests that the source doesn't have are computed by reading them, before the transaction: the
 * MD5 of a multipart object (whose copy is an object like any other), and a checksum that was not there.
 */
#ifndef S3_OBJECT_COPY_H
#define S3_OBJECT_COPY_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_prepare_copy_object(struct call *call, const struct s3_CopyObjectRequest *in,
                           struct s3_CopyObjectOutput *out);
ERR s3_copy_object(struct call *call, const struct s3_CopyObjectRequest *in, struct s3_CopyObjectOutput *out);

#endif
