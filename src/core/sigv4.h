/* sigv4.h -- AWS Signature Version 4: who says to have sent a request, and whether it is so.
 *
 * Three steps, because what they need becomes known one after another. sigv4_parse() reads the
 * Authorization header or the presigned query string: routing needs the scope's service, finding the
 * secret the access key, receiving the body the payload mode. sigv4_check_scope() and sigv4_check_time()
 * compare with what the endpoint is. sigv4_verify() computes the signature. S3 looks at the time after the
 * signature, all others before it. Errors are of fault_auth (core/auth_error.h).
 *
 * Pure functions over a request as net/http.h has it; any thread. Strs of struct sigv4 point into the
 * request or the arena. Requests are canonicalised as AWS does it, and once more as the client sent them,
 * because clients differ in what they encode; either way the signature covers what the request says.
 *
 * AWS: IAM user guide, "Create a signed AWS API request"; S3 API reference, "Authenticating Requests (AWS
 * Signature Version 4)".
 */
#ifndef CORE_SIGV4_H
#define CORE_SIGV4_H

#include "base/hash.h"
#include "core/auth_error.h"
#include "net/http.h"

enum sigv4_scheme {
    SIGV4_NONE,   /* no Signature Version 4; maybe version 2 (core/sigv2.h), maybe anonymous */
    SIGV4_HEADER, /* Authorization: AWS4-HMAC-SHA256 ... */
    SIGV4_QUERY,  /* presigned: ?X-Amz-Algorithm=... */
    SIGV4_OTHER,  /* an Authorization header of another kind: Bearer, Basic ... */
};

enum sigv4_payload {
    SIGV4_BODY_HASHED, /* the signature covers the SHA-256 of the body; sigv4_verify() needs it */
    SIGV4_HASH_GIVEN,  /* x-amz-content-sha256 says it: first the signature, later the body against it */
    SIGV4_UNSIGNED,
    SIGV4_CHUNKS_SIGNED,         /* aws-chunked (core/aws_chunked.h) */
    SIGV4_CHUNKS_SIGNED_TRAILER, /* with a signed trailer */
    SIGV4_CHUNKS_UNSIGNED,       /* with a trailer */
};

enum {
    SIGV4_HEADERS_MAX = 200, /* signed ones */
    SIGV4_SKEW_MS = 15 * 60 * 1000,
    SIGV4_EXPIRES_MAX_S = 7 * 24 * 60 * 60,
    SIGV4_KEYS_MAX = 512, /* remembered signing keys */
};

struct sigv4 {
    enum sigv4_scheme scheme;
    str access_key;
    str day, region, service; /* the credential's scope: "20150830", "us-east-1", "s3" */
    str token;                /* x-amz-security-token; absent when there is none */
    str timestamp;            /* "20150830T123600Z" */
    int64_t signed_ms;        /* the same */
    int64_t expires_s;        /* of a presigned request; -1 when it doesn't say */
    enum sigv4_payload payload;
    str content_hash;   /* x-amz-content-sha256 as sent; absent when there is none */
    str signed_headers; /* as sent: "host;x-amz-date" */
    str signature;      /* as sent, not yet looked at */
    bool date_header;   /* the timestamp came from Date */
};

/* With no sign of Signature Version 4 the scheme is SIGV4_NONE, the rest is zero, and all is well. */
ERR sigv4_parse(const struct http_request *request, struct arena *arena, struct sigv4 *out);
/* The error for a service that can do nothing with SIGV4_OTHER: AUTH_TYPE. */
struct err *sigv4_refuse_other(const struct http_request *request, struct arena *arena);

/* The scope against the service's signing name and the region, when that is fixed (absent: any); and that
 * what must be signed is, and that S3's requests have x-amz-content-sha256. */
ERR sigv4_check_scope(const struct sigv4 *sigv4, const struct http_request *request, struct arena *arena,
                      str service, str region);

/* Whether it was signed within 15 minutes of now, or a presigned request is within its time. The client's
 * clock runs in real time: with a virtual clock, pass vclock_now_since(sigv4->signed_ms). */
ERR sigv4_check_time(const struct sigv4 *sigv4, struct arena *arena, int64_t now_ms);

/* Signing keys are derived with four HMACs and good for a day: a bounded, thread-safe memory of them. */
struct sigv4_keys;
struct sigv4_keys *sigv4_keys_new(void);
void sigv4_keys_free(struct sigv4_keys *keys);

/* What a verified request's chunks go on from. */
struct sigv4_verified {
    struct hmac_key key;
    str scope; /* "20150830/us-east-1/s3/aws4_request" */
    char signature[64];
};

/* body_hash: the SHA-256 of the body, raw; needed for SIGV4_BODY_HASHED only (absent: that of nothing).
 * keys may be NULL. AUTH_MISMATCH. */
ERR sigv4_verify(const struct sigv4 *sigv4, const struct http_request *request, struct arena *arena,
                 str secret, str body_hash, struct sigv4_keys *keys, struct sigv4_verified *out);

/* Of SIGV4_HASH_GIVEN, when the body has been read: AUTH_CONTENT_MISMATCH. */
ERR sigv4_check_body(const struct sigv4 *sigv4, struct arena *arena, str body_hash);

/* The signing key of a scope, and a signature in hexadecimal: for POST policies, which sign another
 * string. */
void sigv4_key(struct sigv4_keys *keys, const struct sigv4 *sigv4, str secret, struct hmac_key *out);
void sigv4_sign(const struct hmac_key *key, str text, char out[64]);

#endif
