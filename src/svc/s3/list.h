/* list.h -- ListObjects, ListObjectsV2 and ListObjectVersions (list_versions.c). */
#ifndef S3_LIST_H
#define S3_LIST_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_list_objects(struct call *call, const struct s3_ListObjectsRequest *in,
                    struct s3_ListObjectsOutput *out);
ERR s3_list_objects_v2(struct call *call, const struct s3_ListObjectsV2Request *in,
                       struct s3_ListObjectsV2Output *out);
ERR s3_list_object_versions(struct call *call, const struct s3_ListObjectVersionsRequest *in,
                            struct s3_ListObjectVersionsOutput *out);

#endif
