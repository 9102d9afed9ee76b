/* authenticate.h -- who sent this? Signatures, credentials, and whose they are.
 *
 * On loopback an access key that nobody issued acts as the root of its account: a 12-digit key id is the
 * account, any other means the default one. Keys that were issued (the root key; IAM's and STS's through a
 * registered source) are verified. On any other address, and in strict mode, only those are accepted.
 */
#ifndef CORE_AUTHENTICATE_H
#define CORE_AUTHENTICATE_H

#include "core/call.h"

struct credential {
    str secret;
    struct principal principal;
    str session_token;  /* absent: none is expected */
    int64_t expires_ms; /* 0: never */
};

/* Upward: IAM and STS know whose keys they issued. */
struct identity_source {
    /* *found says whether the key is known. Strings live in the arena. */
    ERR(*find)
    (struct cloud *cloud, str access_key, struct arena *arena, bool *found, struct credential *out);
};

void identity_register(const struct identity_source *source);

/* Reads the Authorization header or query parameters; call->region and the scope's service become known.
 * Cheap. An unsigned request is no error. */
ERR authenticate_parse(struct call *call);
/* The service of the credential's scope, absent when unsigned. */
str authenticate_scope_service(const struct call *call);
/* Verifies; sets call->principal and call->account. Needs the body in call->request.body when the
 * signature covers its hash and no header claims one. */
ERR authenticate(struct call *call);

#endif
