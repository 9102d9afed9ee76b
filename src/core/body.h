/* body.h -- a streaming payload: bytes too many to be a member.
 *
 * A request's body is complete before its handler runs: in memory when small, else sealed in a blob that
 * nothing references yet; the handler keeps it with blob_ref() or lets it go (it is discarded with the
 * call). A response's body is memory, or ranges of blobs one after another, which the loop sends with
 * sendfile after verifying them.
 */
#ifndef CORE_BODY_H
#define CORE_BODY_H

#include "base/hash.h"
#include "store/blob.h"

enum { BODY_MEMORY_MAX = 64 * 1024 }; /* a streaming request body up to this size stays in memory */

struct extent {
    struct blob_id blob;
    uint64_t offset, size; /* a range of the blob */
};

struct body {
    uint64_t size;
    str memory;                   /* the whole, or absent */
    const struct extent *extents; /* else these, in order */
    size_t extent_count;
    struct blobs *blobs; /* whose extents they are */
    struct digests
        digests; /* of a request's body: those that the operation's row or the request's headers asked for */
};

/* A response that is a series of events (not built yet by any service). */
struct event_stream {
    ERR(*next)
    (struct event_stream *stream, struct arena *arena, const void **event); /* a union, or NULL at the end */
    void *user;
};

#endif
