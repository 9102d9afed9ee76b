/* range.h -- byte ranges: the Range header of GET and HEAD, and x-amz-copy-source-range. Pure. */
#ifndef S3_RANGE_H
#define S3_RANGE_H

#include "base/str.h"

struct range {
    uint64_t first, size;
};

enum range_result {
    RANGE_WHOLE,         /* absent, malformed, or several ranges: S3 answers with the whole object */
    RANGE_PART,          /* *out says which; never empty */
    RANGE_UNSATISFIABLE, /* 416 */
};

/* RFC 9110, 14.1.2; of an object of that size. */
enum range_result range_parse(str header, uint64_t size, struct range *out);
/* "bytes=first-last" and nothing else; false when malformed. The range may lie outside the object. */
bool range_parse_copy(str header, struct range *out);

#endif
