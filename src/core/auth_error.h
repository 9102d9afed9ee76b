/* auth_error.h -- every way in which authenticating a request fails, and what AWS answers.
 *
 * Authentication begins before it is known which service a request means, and the same mistake has another
 * code and text at S3, in the query services, in the JSON ones and at EC2. So what checks signatures says
 * neutrally what is wrong: an ERR whose fault is fault_auth and whose detail is a struct auth_trouble.
 * auth_error() turns that into the error of a family of services once that is known. No text ever holds a
 * secret or a whole Authorization header.
 */
#ifndef CORE_AUTH_ERROR_H
#define CORE_AUTH_ERROR_H

#include "base/arena.h"
#include "base/err.h"

enum auth_family {
    AUTH_FAMILY_S3,
    AUTH_FAMILY_QUERY, /* query protocol, and REST-XML but for S3 */
    AUTH_FAMILY_EC2,
    AUTH_FAMILY_JSON, /* JSON 1.0 and 1.1, CBOR */
    AUTH_FAMILY_REST_JSON,
    AUTH_FAMILIES
};

/* args: what the comment says, {0} first. */
enum auth_problem {
    AUTH_MISSING,    /* an operation that wants credentials got none */
    AUTH_TYPE,       /* {0}: an Authorization header of a kind that we don't know; {1}: its hash */
    AUTH_TWICE,      /* {0}: the Authorization header's scheme; more than one way of signing at once */
    AUTH_ALGORITHM,  /* {0} */
    AUTH_COMPONENTS, /* {0}: what is missing, in sentences; {1}: the header's hash */
    AUTH_COMPONENT_MALFORMED, /* {0}: its name; {1}: the header's hash */
    AUTH_QUERY_PARAMETERS,    /* {0}: what is missing, in sentences */
    AUTH_QUERY_ALGORITHM,     /* {0} */
    AUTH_NO_DATE,
    AUTH_DATE_FORM,       /* {0} */
    AUTH_QUERY_DATE_FORM, /* {0} */
    AUTH_CREDENTIAL_FORM, /* {0}: the credential */
    AUTH_ACCESS_KEY_EMPTY,
    AUTH_SCOPE_DAY_FORM, /* {0}: the scope's day; {1}: the timestamp's; {2}: the timestamp */
    AUTH_SCOPE_DAY,      /* the same */
    AUTH_SCOPE_END,      /* {0}: the terminator */
    AUTH_SCOPE_SERVICE,  /* {0}: sent; {1}: expected */
    AUTH_SCOPE_REGION,   /* {0}: sent; {1}: expected */
    AUTH_HOST_UNSIGNED,
    AUTH_HEADERS_UNSIGNED, /* {0}: their names */
    AUTH_HEADER_ABSENT,    /* {0}: a signed header that the request doesn't have */
    AUTH_EXPIRES_FORM,
    AUTH_EXPIRES_NEGATIVE,
    AUTH_EXPIRES_LONG,
    /* Of all four: {0}: signed at; {1}: the first or last moment that is valid; {2}: now; {3}: the span,
     * in words. */
    AUTH_OLD,     /* {4}: now, extended form */
    AUTH_EARLY,   /* {4}: now, extended form */
    AUTH_EXPIRED, /* {4}: seconds; {5}: when it expired; {6}: now, both extended */
    AUTH_NOT_YET, /* {4}: signed at, in milliseconds; {5}: when it expires; {6}: now, both extended */
    AUTH_NO_CONTENT_HASH,
    AUTH_CONTENT_HASH_FORM, /* {0} */
    AUTH_CONTENT_MISMATCH,  /* {0}: the request's; {1}: ours */
    AUTH_UNKNOWN_KEY,       /* {0} */
    /* {0}: access key; {1}: string to sign; {2}: signature sent; {3}: canonical request; {4}, {5}: the
     * bytes of {1} and {3} */
    AUTH_MISMATCH,
    AUTH_TOKEN_INVALID,  /* {0}: the token */
    AUTH_TOKEN_EXPIRED,  /* {0}: the token */
    AUTH_V2_HEADER_FORM, /* {0}: the scheme */
    AUTH_V2_QUERY_PARAMETERS,
    AUTH_V2_EXPIRES_FORM, /* {0} */
    AUTH_V2_EXPIRED,      /* {0}: when, {1}: now, both in the extended form */
    AUTH_V2_REFUSED,      /* the service takes Signature Version 4 only */
    AUTH_BODY_CUT,        /* an aws-chunked body that ends early or is malformed */
    AUTH_BODY_LENGTH,     /* {0}: x-amz-decoded-content-length; {1}: what came */
    AUTH_NO_LENGTH,       /* an aws-chunked body without x-amz-decoded-content-length */
    AUTH_CHUNK_SIZE,      /* {0}: the chunk's number; {1}: its size */
    AUTH_CHUNK_LIMIT,     /* a chunk larger than we take */
    AUTH_TRAILER,         /* malformed, unannounced or missing trailers */
    AUTH_PROBLEMS
};

enum { AUTH_ARGS = 7 };

struct auth_trouble {
    enum auth_problem problem;
    bool presigned; /* the signature is in the query string */
    str args[AUTH_ARGS];
};

extern const struct fault fault_auth;

/* An error with fault_auth, in the arena. */
struct err *auth_fail(struct arena *arena, const struct auth_trouble *trouble)
    __attribute__((returns_nonnull));

/* err in the words of a family. An err that isn't of fault_auth comes back as it is. */
struct err *auth_error(struct arena *arena, struct err *err, enum auth_family family)
    __attribute__((returns_nonnull));

/* The problem behind an err of fault_auth; AUTH_PROBLEMS for other errs. */
enum auth_problem auth_problem_of(const struct err *err);

#endif
