/* tagging.h -- the tags of buckets and objects: AWS's rules for them, and the operations. */
#ifndef S3_TAGGING_H
#define S3_TAGGING_H

#include "core/call.h"
#include "gen/s3.h"

enum tags_kind { TAGS_OBJECT, TAGS_BUCKET, TAGS_NEW_BUCKET };

/* MalformedXML, BadRequest (too many), InvalidTag. */
ERR tagging_check(struct call *call, const struct s3_TagSet *tags, enum tags_kind kind);
/* The x-amz-tagging header, "a=1&b=2" percent-encoded; an absent one gives none. InvalidArgument, and as
 * above. */
ERR tagging_parse(struct call *call, str header, struct s3_TagSet *out);

ERR s3_put_object_tagging(struct call *call, const struct s3_PutObjectTaggingRequest *in,
                          struct s3_PutObjectTaggingOutput *out);
ERR s3_get_object_tagging(struct call *call, const struct s3_GetObjectTaggingRequest *in,
                          struct s3_GetObjectTaggingOutput *out);
ERR s3_delete_object_tagging(struct call *call, const struct s3_DeleteObjectTaggingRequest *in,
                             struct s3_DeleteObjectTaggingOutput *out);
ERR s3_put_bucket_tagging(struct call *call, const struct s3_PutBucketTaggingRequest *in,
                          struct s3_Unit *out);
ERR s3_get_bucket_tagging(struct call *call, const struct s3_GetBucketTaggingRequest *in,
                          struct s3_GetBucketTaggingOutput *out);
ERR s3_delete_bucket_tagging(struct call *call, const struct s3_DeleteBucketTaggingRequest *in,
                             struct s3_Unit *out);

#endif
