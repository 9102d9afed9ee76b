/* stages.h -- the path of a call: one array of stages, and no second path.
 *
 * guard, route, enter run when a request's head is there; for an operation whose body streams,
 * authenticate too, so that nothing is received for someone who may not send it. The rest runs when the
 * body is complete: receive, route again when the action was in the form, authenticate, built, decode,
 * validate, authorize, run (transaction, handler, commit), encode. Then the answer is sent; when it has
 * gone the call is metered and logged. A stage that fails ends the call with its error.
 */
#ifndef CORE_STAGES_H
#define CORE_STAGES_H

#include "core/call.h"
#include "core/cloud.h"
#include "net/server.h"

/* What the server gives its requests to. */
struct server_handler stages_handler(struct cloud *cloud);

/* The program's own endpoints, /_garua/ and /_localstack/ (main registers them): answers by filling the
 * response and calling http_respond(). claims runs on the loop. */
struct own_endpoints {
    bool (*claims)(const struct http_request *request);
    void (*answer)(struct cloud *cloud, struct http_exchange *exchange);
    size_t body_max;
};

void stages_register_endpoints(const struct own_endpoints *endpoints);

#endif
