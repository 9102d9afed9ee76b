/* object_copy.h -- CopyObject.
 *
 * A copy shares its source's bytes (svc/s3/content.h), so that its cost does not depend on their number.
 * Only a checksum that the source doesn't have is computed by reading them, before the transaction. The
 * copy of a multipart object keeps its parts, and so its ETag and a composite checksum; AWS, which
 * rewrites the bytes, answers with those of a whole.
 */
#ifndef S3_OBJECT_COPY_H
#define S3_OBJECT_COPY_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_prepare_copy_object(struct call *call, const struct s3_CopyObjectRequest *in,
                           struct s3_CopyObjectOutput *out);
ERR s3_copy_object(struct call *call, const struct s3_CopyObjectRequest *in, struct s3_CopyObjectOutput *out);

#endif
