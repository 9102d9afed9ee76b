/* route.h -- which service and operation a request means.
 *
 * From the Smithy RPC path, X-Amz-Target, the credential's scope, the Host name, Action and Version, or a
 * REST path, in that order. A service's paths are compiled once, most specific first, when the service is
 * first asked for.
 *
 * Among REST operations that match a method and path, the one that asks for more wins: literal segments,
 * then query literals and the headers and query parameters that its input requires, so that PUT /b/k with
 * x-amz-copy-source is CopyObject.
 */
#ifndef CORE_ROUTE_H
#define CORE_ROUTE_H

#include "base/arena.h"
#include "base/err.h"
#include "core/protocol.h"
#include "core/service.h"

/* What a Host name says. Absent parts were not there. */
struct host_name {
    str label;   /* what stands before the service: a virtual host's bucket, an endpoint's prefix */
    str service; /* endpoint prefix: "s3", "sqs" */
    str region;
    bool known; /* one of ours: localhost, a loopback address, *.localhost, *.amazonaws.com ... */
};

struct host_name host_parse(str host);

struct route {
    const struct service_row *service; /* NULL: no idea */
    const struct operation *operation; /* NULL: unknown operation, or only the body will tell (needs_body) */
    const struct protocol *protocol;
    bool needs_body; /* the Action is in the form that has not been read yet */
    str asked;       /* what was asked for, when the operation is unknown */
    str path;        /* after virtual-host rewriting */
    const struct wire_param *labels;
    size_t label_count;
    str region; /* of the Host name, or absent */
};

/* scope_service is the service of the credential scope, absent when unsigned. form: the parsed body of a
 * form request, or NULL before it was read. An error only for malformed paths and queries (fault_syntax,
 * fault_limit). */
ERR route_find(const struct http_request *request, const struct wire_param *query, size_t query_count,
               str scope_service, const struct wire_param *form, size_t form_count, struct arena *arena,
               struct route *out);

#endif
