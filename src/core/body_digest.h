/* body_digest.h -- the digest that must come with a request's body.
 *
 * @httpChecksumRequired: clients say what the body is, with Content-MD5 or a header x-amz-checksum-...; it
 * must be true. That it is there AWS demands of a few operations only (OP_DIGEST_REQUIRED), whatever its
 * models say. Only of bodies that are decoded: the digests of a streaming one are its handler's.
 */
#ifndef CORE_BODY_DIGEST_H
#define CORE_BODY_DIGEST_H

#include "core/call.h"

/* InvalidRequest, InvalidDigest, BadDigest. */
ERR body_digest_check(struct call *call);

#endif
