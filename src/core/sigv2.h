/* sigv2.h -- Signature Version 2, as old S3 clients and presigners still send it.
 *
 * Two forms: Authorization: AWS KEY:SIGNATURE, and ?AWSAccessKeyId=...&Expires=...&Signature=... Only S3
 * has it. The steps are those of core/sigv4.h: parse, check the time, verify; errors are of fault_auth.
 * Pure; any thread.
 *
 * AWS: S3 user guide, "Signing and authenticating REST requests (AWS signature version 2)".
 */
#ifndef CORE_SIGV2_H
#define CORE_SIGV2_H

#include "core/auth_error.h"
#include "net/http.h"

enum sigv2_scheme { SIGV2_NONE, SIGV2_HEADER, SIGV2_QUERY };

struct sigv2 {
    enum sigv2_scheme scheme;
    str access_key;
    str signature;     /* base64, not yet looked at */
    str token;         /* x-amz-security-token, or absent */
    str expires;       /* of the query: seconds since 1970, as sent */
    int64_t expires_s; /* the same */
    int64_t signed_ms; /* of the header form: x-amz-date or Date */
};

/* scheme is SIGV2_NONE, and all is well, when there is no sign of it. Call it when sigv4_parse() found
 * SIGV4_NONE. */
ERR sigv2_parse(const struct http_request *request, struct arena *arena, struct sigv2 *out);
/* The header form within 15 minutes of now, the query form before it expires. */
ERR sigv2_check_time(const struct sigv2 *sigv2, struct arena *arena, int64_t now_ms);
/* bucket: of a virtual-hosted request, whose path doesn't have it; else absent. AUTH_MISMATCH. */
ERR sigv2_verify(const struct sigv2 *sigv2, const struct http_request *request, struct arena *arena,
                 str bucket, str secret);

#endif
