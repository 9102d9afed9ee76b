/* reply.h -- the answers that the load generator reads: status, and where the body ends.
 *
 * Fed with bytes as they come. Takes Content-Length, chunked and the statuses without a body; the servers
 * measured send no others.
 */
#ifndef BENCH_REPLY_H
#define BENCH_REPLY_H

#include "base/str.h"

enum { REPLY_HEAD_MAX = 8192, REPLY_SHOWN = 512 };

enum reply_state {
    REPLY_HEAD,
    REPLY_BODY,
    REPLY_CHUNK_SIZE,
    REPLY_CHUNK_DATA,
    REPLY_TRAILER,
    REPLY_DONE,
    REPLY_BAD
};

struct reply {
    enum reply_state state;
    int status;
    bool closes;   /* the connection is not kept */
    uint64_t left; /* of the body or the chunk */
    uint64_t size; /* of the body so far */
    size_t head_n, shown_n;
    char head[REPLY_HEAD_MAX];
    char shown[REPLY_SHOWN]; /* the body's beginning, for messages */
};

void reply_init(struct reply *reply);
/* Bytes that came; true when the answer is complete or bad. */
bool reply_feed(struct reply *reply, str bytes);

#endif
