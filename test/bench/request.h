/* request.h -- the heads of the load generator's requests, signed with Signature Version 4 or not at all.
 *
 * Paths and queries are sent as they are given: only unreserved characters (and, in queries, already encoded
 * and sorted pairs), so that they are canonical. One thread.
 */
#ifndef BENCH_REQUEST_H
#define BENCH_REQUEST_H

#include "base/hash.h"

enum { REQUEST_HEAD_MAX = 2048, REQUEST_CACHED_KEYS = 4096 };

struct request_options {
    const char *method, *host, *path, *query; /* path: "/bucket/key", or what precedes the key's number */
    const char *access_key, *secret;          /* NULL: unsigned */
    const char *region;
    uint64_t size;    /* of the body */
    char payload[72]; /* x-amz-content-sha256: "UNSIGNED-PAYLOAD" or a hash */
    bool numbered;    /* the path ends with the key's number, eight digits */
};

struct requests; /* heap */
struct requests *requests_new(const struct request_options *options);
void requests_free(struct requests *requests);

/* The head of a request for a key; good until the next call. The heads of the first keys are kept, and signed
 * again once a minute. */
str requests_head(struct requests *requests, uint64_t key);

#endif
