/* walk.h -- going through the keys of a bucket in order, prefixes rolled up: what every list is made of.
 *
 * A walk costs what it returns: rows under a common prefix are passed over with one seek, however many
 * there are.
 */
#ifndef S3_WALK_H
#define S3_WALK_H

#include "core/call.h"
#include "gen/s3.h"
#include "svc/s3/record.h"

struct walk {
    /* Set by the caller. */
    struct call *call;
    enum row_kind kind; /* ROW_OBJECTS or ROW_UPLOADS */
    int64_t bucket;
    str prefix, delimiter; /* absent or empty: none */
    str marker;            /* begin after this key; a common prefix that it begins with is not shown again */
    bool marker_too;       /* the marker's own rows are walked as well */
    bool skip_markers;     /* delete markers are not there */

    struct kv_cursor *cursor; /* its own */
};

struct walked {
    bool found;
    str prefix; /* a common prefix; or, when absent: */
    str key, value;
    int64_t number;                /* of an upload's row */
    struct s3_ObjectRecord object; /* of an object's row */
};

ERR walk_begin(struct walk *walk);
ERR walk_next(struct walk *walk, struct walked *out);
void walk_end(struct walk *walk);

/* encoding-type=url: the bytes of keys as Java's URLEncoder writes them, slashes kept. */
ERR walk_check_encoding(struct call *call, str encoding);
str walk_shown(struct call *call, str encoding, str key);
/* How many entries a page has: 1000 unless fewer are asked for. name: "maxKeys". */
ERR walk_page_size(struct call *call, struct opt_int asked, const char *name, size_t *out);

#endif
