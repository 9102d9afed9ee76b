/* receive.h -- a request's body on its way in.
 *
 * Of an operation that streams, the body is decoded (aws-chunked) and digested as it comes, kept in memory
 * up to BODY_MEMORY_MAX and beyond that in a staged blob. Any other body comes whole, into memory; it is
 * decompressed here.
 */
#ifndef CORE_RECEIVE_H
#define CORE_RECEIVE_H

#include "core/call.h"
#include "net/http.h"

/* On the loop: prepares to receive a streaming body. The call was authenticated. */
ERR receive_begin(struct call *call, struct http_sink *sink);
/* On the worker, when the body is complete: seals it, checks what its headers claimed of it, sets
 * call->request.stream. error is what went wrong while it came, or NULL. */
ERR receive_end(struct call *call, const struct err *error);

/* A body in memory: checks the hash that a header claimed of it, undoes Content-Encoding gzip; sets
 * call->request.body, and call->private->sent_body, which is what a signature covers. */
ERR receive_whole(struct call *call, str body, const struct err *error);

/* What counts as headers for whoever decodes the request, though it came otherwise: trailers, and a presigned
 * URL's parameters. They must live as long as the call. */
void receive_headers(struct call *call, const struct http_header *more, size_t count);

#endif
