/* service.h -- what a service tells core about itself: one table, typed by modelc.
 *
 * A service is a const struct service: its model and one row an operation. The generated header declares
 * struct NAME_operations with one typed row an operation, so that a handler with the wrong signature does
 * not compile; a row that is left out is not built and answers 501.
 */
#ifndef CORE_SERVICE_H
#define CORE_SERVICE_H

#include "base/err.h"
#include "core/shape.h"

struct blobs;
struct call;
struct job_kind;
struct kv_engine;
struct kv_txn;

enum operation_trait {
    OP_READS = 1,           /* changes nothing: runs in a KV_READ transaction */
    OP_NEVER_BLOCKS = 2,    /* with OP_READS: short enough to be answered on the event loop */
    OP_STATELESS = 4,       /* needs no transaction at all */
    OP_DIGEST_REQUIRED = 8, /* refused without a digest of its body (core/body_digest.h) */
    OP_AUTHORIZES = 16,     /* its handler asks for each thing that it touches: authorize_also() */
};

/* The columns of an operation's row, beside its handlers. */
struct operation_info {
    unsigned traits;    /* enum operation_trait; 0: a write */
    const char *action; /* IAM's action, when it isn't SIGNING-NAME:OperationName */
    /* Another action when a member of the input was sent: "VersionId", "s3:GetObjectVersion". */
    const char *refined_by, *refined_action;
    /* The ARN that is authorized, e.g. "arn:{partition}:s3:::{Bucket}/{Key}": {partition}, {region},
     * {account}, or a member of the input. NULL: "*". */
    const char *resource;
    unsigned
        /* HASH_BIT()s of a streaming body that the handler wants, beside those that the request names */
        body_hashes;
    size_t body_max; /* of a body that is decoded; 0: WIRE_BODY_MAX */
};

/* Every row of a generated struct NAME_operations has this layout. `run` is the handler: a plain function
 * that can be run again, with no effect but its transaction and its output. `prepare`, when there is one,
 * runs before the transaction with none open for writing (call->txn is a KV_READ snapshot), for what is
 * slow, such as copying bytes; it leaves what it made in `out` or call->prepared. */
struct operation_row {
    ERR (*run)(struct call *call, const void *in, void *out);
    ERR (*prepare)(struct call *call, const void *in, void *out);
    struct operation_info info;
};

/* Which faults the validation of inputs becomes; NULL: the protocol's usual ones. */
struct service_faults {
    const struct fault *invalid, *missing;
};

struct service {
    const struct model *model;
    const struct operation_row *operations; /* in the model's order, as many */
    struct service_faults validation;
    /* its handlers check their inputs in their own words (S3's errors are like no others): core does not */
    /* The error of a part of the request (protocol.h) that can't be read. NULL: the protocol's own. */
    ERR (*malformed)(struct call *call, str name, str value);
    bool validates;
    bool virtual_hosts; /* "x.NAME.localhost/y" means "/x/y" */
    bool global;        /* one key space for all regions (the call's region is still the request's) */
    bool blobs;         /* it keeps blobs beside its kv */
    const struct job_kind *const *jobs; /* NULL-ended, or NULL */
    /* Removes what belongs to an account and a region (absent: to any), in a write transaction; *more:
     * some is left, for another one. NULL: it can only be reset as a whole. */
    ERR (*reset)(struct call *call, str account, str region, bool *more);
};

/* services.def, one row a service (generated). service is NULL when only the model is there. */
struct service_row {
    const char *name;
    const struct model *model;
    const struct service *service;
    const struct kv_engine *engine;
};

extern const struct service_row services[];
extern const unsigned services_count;

const struct service_row *service_by_name(str name);

/* Calls another service's operation in process, as this call's principal, through the same stages; the
 * generated call_NAME_Operation() wrap it. Inside a write transaction only reading operations may be
 * called (asserted): a change elsewhere is an event or a job. */
ERR call_operation(struct call *call, const struct model *model, int operation, const void *in, void *out);

#endif
