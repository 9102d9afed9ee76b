/* condition.h -- conditional requests: which headers win, and what S3 answers.
 *
 * RFC 9110, 13.2.2: If-Match, else If-Unmodified-Since; then If-None-Match, else If-Modified-Since. Dates
 * are whole seconds.
 */
#ifndef S3_CONDITION_H
#define S3_CONDITION_H

#include "core/call.h"
#include "gen/s3.h"

struct conditions {
    str if_match, if_none_match;
    struct opt_time if_modified_since, if_unmodified_since;
};

/* Reading: 412, or 304 with its headers. */
ERR condition_read(struct call *call, const struct conditions *conditions,
                   const struct s3_ObjectRecord *object);
/* A copy's source: 412 whichever failed. */
ERR condition_source(struct call *call, const struct conditions *conditions,
                     const struct s3_ObjectRecord *object);

/* Writing: which of the headers S3 accepts at all (before anything is looked up), then against what is
 * there now: NULL, or a delete marker, is nothing. */
ERR condition_write_headers(struct call *call, str if_match, str if_none_match);
ERR condition_write(struct call *call, str if_match, str if_none_match, str key,
                    const struct s3_ObjectRecord *current);

#endif
