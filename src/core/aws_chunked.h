/* aws_chunked.h -- bodies in chunks of AWS's own, each with its signature, and headers that follow.
 *
 * An incremental decoder: bytes of any sizes go in with aws_chunked_feed(), the payload comes out through
 * a sink, in order and without being copied. The chunks' signatures continue the request's; without a
 * verified request (its secret is not known) they are parsed but not compared. Payload is handed on before
 * its chunk's signature is known: whoever takes it must keep nothing until aws_chunked_end() has
 * succeeded. After an error only the arena's end is allowed. Errors are of fault_auth, or the sink's.
 *
 * AWS: S3 API reference, "Signature calculations for the Authorization header: Transferring payload in
 * multiple chunks" and "... in multiple chunks with trailing headers".
 */
#ifndef CORE_AWS_CHUNKED_H
#define CORE_AWS_CHUNKED_H

#include "core/sigv4.h"

enum {
    AWS_CHUNK_SIZE_MIN = 8192, /* but for the last */
    AWS_CHUNK_TRAILERS_MAX = 16,
    AWS_CHUNK_TRAILERS_SIZE_MAX = 16 * 1024,
};

struct aws_chunked;

/* For a request whose payload mode is one of the SIGV4_CHUNKS ones. verified may be NULL. sigv4, verified
 * and the request must live as long as the arena. AUTH_NO_LENGTH without a good
 * x-amz-decoded-content-length. */
ERR aws_chunked_new(const struct http_request *request, const struct sigv4 *sigv4,
                    const struct sigv4_verified *verified, struct arena *arena, const struct http_sink *sink,
                    struct aws_chunked **out);
/* AUTH_BODY_CUT, AUTH_BODY_LENGTH, AUTH_CHUNK_SIZE, AUTH_MISMATCH, AUTH_TRAILER. */
ERR aws_chunked_feed(struct aws_chunked *chunked, str bytes);
/* The body is over: whether all of it came. */
ERR aws_chunked_end(struct aws_chunked *chunked);

/* x-amz-decoded-content-length. */
int64_t aws_chunked_length(const struct aws_chunked *chunked);
/* After aws_chunked_end(): a trailing header's value, absent when there is none of that name. Names are
 * lower case. */
str aws_chunked_trailer(const struct aws_chunked *chunked, str name);
size_t aws_chunked_trailers(const struct aws_chunked *chunked, const struct http_header **out);

#endif
