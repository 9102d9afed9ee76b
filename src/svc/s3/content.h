/* content.h -- where an object's bytes are: a data row, ranges of blobs, or a layout of parts.
 *
 * Bytes are written once and never moved: a copy of an object shares its blobs or its layout, and a
 * multipart upload that is completed turns the extents of its parts into a layout. Every extent that a row
 * holds is one reference of its blob; a layout counts the versions that share it.
 */
#ifndef S3_CONTENT_H
#define S3_CONTENT_H

#include "core/body.h"
#include "core/call.h"
#include "gen/s3.h"

/* Keeps a request's body as the content of object, in the transaction: Size, and Data or Extents. */
ERR content_keep(struct call *call, const struct body *body, struct s3_ObjectRecord *object);
/* Makes to's content that of from, both referring to it. */
ERR content_share(struct call *call, const struct s3_ObjectRecord *from, struct s3_ObjectRecord *to);
/* The version that held it is gone. */
ERR content_release(struct call *call, const struct s3_ObjectRecord *object);

/* The bytes [offset, offset + size) of an object, to be answered or read. */
ERR content_body(struct call *call, const struct s3_ObjectRecord *object, uint64_t offset, uint64_t size,
                 struct body **out);

/* Extents as records hold them. */
ERR extents_ref(struct call *call, const struct s3_ExtentRecords *extents);
ERR extents_unref(struct call *call, const struct s3_ExtentRecords *extents);
struct s3_ExtentRecords extents_of_body(struct call *call, const struct body *body);

/* The parts of a layout, in order. */
struct layout_part {
    int64_t number;
    struct s3_PartRecord part;
};
/* The part with the smallest number >= from; found is false when there is none. */
ERR layout_part(struct call *call, int64_t layout, int64_t from, struct layout_part *out, bool *found);

#endif
