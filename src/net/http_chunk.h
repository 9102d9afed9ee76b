/* http_chunk.h -- the chunked transfer coding, taken apart (RFC 9112, 7.1).
 *
 * Pure: feed it what arrived, get back pieces that point into it. Extensions and trailers are checked,
 * bounded and ignored.
 */
#ifndef NET_HTTP_CHUNK_H
#define NET_HTTP_CHUNK_H

#include "base/str.h"

enum {
    HTTP_CHUNK_LINE_MAX = 4096,          /* a chunk's size and extensions */
    HTTP_CHUNK_OVERHEAD_MAX = 64 * 1024, /* extensions of a body beyond one byte a byte of data */
    HTTP_CHUNK_TRAILERS_MAX = 16 * 1024,
};

enum chunk_state {
    CHUNK_SIZE_FIRST,
    CHUNK_SIZE,
    CHUNK_BLANK,
    CHUNK_EXTENSION,
    CHUNK_SIZE_LF,
    CHUNK_DATA,
    CHUNK_DATA_CR,
    CHUNK_DATA_LF,
    CHUNK_TRAILER_FIRST,
    CHUNK_TRAILER_NAME,
    CHUNK_TRAILER_VALUE,
    CHUNK_TRAILER_LF,
    CHUNK_LAST_LF,
    CHUNK_ENDED
};

/* All zero before the first byte of a body. */
struct http_chunks {
    enum chunk_state state;
    uint64_t left; /* of the chunk */
    size_t line;   /* bytes of the current size line, or of all trailers */
    uint64_t overhead, data;
};

enum http_chunked {
    CHUNKED_MORE, /* all of *in was used; more is needed */
    CHUNKED_DATA, /* *data is a piece of the body; call again */
    CHUNKED_END,  /* the body is complete; *in is what follows it */
    CHUNKED_BAD
};

enum http_chunked http_chunked_next(struct http_chunks *chunks, str *in, str *data);

#endif
