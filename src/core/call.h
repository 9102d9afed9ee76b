/* call.h -- one operation being carried out: what every handler gets.
 *
 * A call begins when a request's head arrives and ends when its answer was sent. Its arena holds all of
 * its memory. A handler reads its typed input, changes things through call->txn and fills its typed
 * output; it returns NULL or an error made with fail(). It may be run again, so it has no other effect.
 * Memory of the input, and what is put into the output, lives in the arena.
 */
#ifndef CORE_CALL_H
#define CORE_CALL_H

#include "base/arena.h"
#include "base/err.h"
#include "core/body.h"
#include "core/faults.h"
#include "core/protocol.h"
#include "core/service.h"
#include "store/kv.h"

struct cloud; /* core/cloud.h: the running program's state */
struct http_exchange;

enum principal_kind {
    PRINCIPAL_ANONYMOUS,
    PRINCIPAL_ROOT, /* of an account: may do anything in it */
    PRINCIPAL_USER,
    PRINCIPAL_ROLE,
    PRINCIPAL_SERVICE, /* an AWS service acting for itself: jobs */
};

struct principal {
    enum principal_kind kind;
    str account; /* 12 digits; absent when anonymous */
    str arn;     /* "arn:aws:iam::000000000000:root" */
    str id;      /* unique id; the account's for root */
    str access_key;
    bool verified; /* its signature was checked against a secret we issued */
};

struct call {
    struct arena *arena;
    struct cloud *cloud;
    const struct service_row *service;
    const struct model *model;
    const struct operation *operation; /* NULL until routed */
    const struct operation_row *row;   /* NULL when not built */
    const struct protocol *protocol;

    str partition;  /* "aws" */
    str account;    /* whose resources: the principal's, 12 digits */
    str region;     /* from the credential scope, or the server's default */
    str request_id; /* 36 or 16 characters, as the protocol has it */
    struct principal principal;
    int64_t now_ms; /* of the virtual clock; stays the same however often the handler is run */
    str resource;   /* the ARN that was authorized */

    const void *in;
    void *out;
    void *prepared;      /* the prepare handler's, for run */
    int status;          /* of success, when it is not the operation's: S3's 206. 0: the operation's */
    struct kv_txn *txn;  /* the service's kv: KV_READ or KV_WRITE as the row says; NULL when stateless */
    struct blobs *blobs; /* the service's, when it keeps blobs */

    struct http_exchange *http;   /* NULL of an inner call */
    const struct call *parent;    /* of an inner call */
    struct wire_request request;  /* unused of an inner call */
    struct call_private *private; /* the stages' own */
};

/* An error of this call, in its arena. where is the caller. */
#define fail(call, fault, ...) call_fail((call), (fault), NULL, __FILE__ ":" ERR_LINE(__LINE__), __VA_ARGS__)
/* The same with the error's own structure (fault->shape), which must live as long as the call. */
#define fail_detail(call, fault, detail, ...)                                                                \
    call_fail((call), (fault), (detail), __FILE__ ":" ERR_LINE(__LINE__), __VA_ARGS__)
struct err *call_fail(struct call *call, const struct fault *fault, const void *detail, const char *where,
                      const char *format, ...) __attribute__((format(printf, 5, 6), returns_nonnull));

/* For a handler that has nothing to answer yet: `TRY(call_park(call, topic, wait_ms));`, and behind it what
 * is answered when the time is over. No thread waits: the call is run again when the topic is notified
 * (core/park.h), and when wait_ms are over, by the virtual clock and since the call first parked, or the
 * program ends; then call_park() returns NULL. In a call that another handler makes it does so at once. */
ERR call_park(struct call *call, str topic, int64_t wait_ms);

/* The row that this call's protocol has for a failure that every service can answer. */
const struct fault *call_common(const struct call *call, enum common_failure failure);

/* Randomness for identifiers: lower-case hex or base32-like characters (A-Z2-7), n of them, in the call's
 * arena. */
str call_random_hex(struct call *call, size_t n);
str call_random_id(struct call *call, size_t n);
void call_random_bytes(struct call *call, void *into, size_t n);
str call_uuid(struct call *call);
/* A number that grows with every call of it in this process and across restarts (time in microseconds at
 * least); for version order. */
uint64_t call_sequence(struct call *call);

/* Discards a sealed blob at the end of the call unless it was referenced by then. For blobs that prepare
 * made. */
void call_own_blob(struct call *call, struct blob_id id);
/* The digests wanted of a body, computed by reading it (memory or extents). */
ERR call_body_digests(struct call *call, const struct body *body, unsigned wanted, struct digests *out);

#endif
