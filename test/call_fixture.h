/* call_fixture.h -- operations of a service, run in a unit test as the stages would run them.
 *
 * A fixture is a cloud in memory, as the root of an account. fixture_call() does what follows decoding and
 * authorization: prepare, the transaction, run, commit. Everything it gives lives until fixture_close().
 */
#ifndef TEST_CALL_FIXTURE_H
#define TEST_CALL_FIXTURE_H

#include "core/call.h"
#include "core/cloud.h"
#include "core/service.h"

struct fixture {
    struct arena arena; /* of all calls */
    const struct service_row *service;
    struct cloud *cloud;
    str account, region;
    int64_t now_ms;
    int status; /* what the last call set */
    struct kv *kv;
    struct blobs *blobs;
};

void fixture_open(struct fixture *fixture, const char *service);
void fixture_close(struct fixture *fixture);

/* out is zeroed first. operation: S3_OP_PutObject. */
ERR fixture_call(struct fixture *fixture, int operation, const void *in, void *out);
/* A request's body as core makes it: in memory, or in a sealed blob that is discarded unless it was kept. */
struct body *fixture_body(struct fixture *fixture, str bytes);
/* All bytes of an answer's body. */
str fixture_bytes(const struct body *body);
/* How many blobs there are; how many rows whose key begins with the text part `kind`. */
size_t fixture_blobs(struct fixture *fixture);
size_t fixture_rows(struct fixture *fixture, str kind);

/* "NoSuchKey"; "" without an error. */
str fixture_code(const struct err *err);

#endif
