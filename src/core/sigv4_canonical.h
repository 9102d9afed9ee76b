/* sigv4_canonical.h -- the canonical form of a request, for sigv4.c and its tests.
 *
 * AWS: IAM user guide, "Create a signed AWS API request", step 1. What S3 does differently: the path is
 * decoded and encoded once and never normalised; everywhere else it is normalised and what was sent is
 * encoded again.
 */
#ifndef CORE_SIGV4_CANONICAL_H
#define CORE_SIGV4_CANONICAL_H

#include "core/sigv4.h"

/* Clients differ; both can be set. */
enum canonical_variant {
    CANONICAL_AS_SENT =
        1, /* path and query parameters encoded, signed headers ordered, as the client did it */
    CANONICAL_NO_PORT = 2,  /* Host without a :80 or :443 that says what the scheme already says */
    CANONICAL_NO_TOKEN = 4, /* a presigned request's security token was added after it was signed */
    CANONICAL_VARIANTS = 8
};

/* payload: the last line. The text lives in the arena. */
str sigv4_canonical(const struct sigv4 *sigv4, const struct http_request *request, struct arena *arena,
                    str payload, unsigned variant);

/* Whether a service's requests are canonicalised as S3's. */
bool sigv4_is_s3(str service);

/* "41 57 53 34": how S3's errors show bytes. */
str sigv4_spaced_hex(struct arena *arena, str bytes);

/* Visits the parameters of a query string, as sent. While (rest.p). An empty one ("a&&b") has no name and
 * no value. */
void sigv4_next_parameter(str *rest, str *name, str *value);

#endif
