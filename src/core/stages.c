#include "core/stages.h"

#include <assert.h>

#include "core/authenticate.h"
#include "core/authorize.h"
#include "core/body_digest.h"
#include "core/call_private.h"
#include "core/clock.h"
#include "core/finish.h"
#include "core/guard.h"
#include "core/params.h"
#include "core/receive.h"
#include "core/run.h"
#include "core/signature.h"
#include "core/wait.h"
#include "os/clock.h"

enum { PARAMS_MAX = 10000 };

static const struct own_endpoints *own_endpoints;

void stages_register_endpoints(const struct own_endpoints *endpoints)
{
    own_endpoints = endpoints;
}

static void adopt_route(struct call *call)
{
    const struct route *route = &call->private->route;

    call->service = route->service;
    call->model = route->service ? route->service->model : NULL;
    call->operation = route->operation;
    call->protocol = route->protocol;
    call->row = NULL;
    if (route->operation && route->service->service)
        call->row = &route->service->service->operations[route->operation - call->model->operations];
    call->request.path = route->path;
    call->request.labels = route->labels;
    call->request.label_count = route->label_count;
}

static struct err *bad_request(struct call *call, const struct err *err)
{
    return fail(call, call_common(call, COMMON_BAD_URI), "The request could not be understood: %.*s",
                STR_ARG(err->message));
}

static ERR route(struct call *call)
{
    struct wire_request *request = &call->request;
    struct route *found = &call->private->route;
    struct err *err, *signature_err;

    err = params_parse(request->http->query, false, PARAMS_MAX, call->arena, &request->query,
                       &request->query_count);
    if (err)
        return bad_request(call, err);
    /* What is wrong with a signature is told in the words of the service that was meant. */
    signature_err = authenticate_parse(call);
    err = route_find(request->http, request->query, request->query_count, authenticate_scope_service(call),
                     NULL, 0, call->arena, found);
    if (err)
        return bad_request(call, err);
    adopt_route(call);
    if (!call->region.p)
        call->region = found->region.p ? found->region : call->cloud->options.region;
    return signature_err;
}

static ERR route_by_form(struct call *call)
{
    struct wire_request *request = &call->request;
    const struct wire_param *form = NULL;
    size_t count = 0;
    struct err *err;

    if (!call->private->route.needs_body)
        return NULL;
    err = params_parse(request->body, true, PARAMS_MAX, call->arena, &form, &count);
    if (!err)
        err = route_find(request->http, request->query, request->query_count,
                         authenticate_scope_service(call), form, count, call->arena, &call->private->route);
    if (err)
        return bad_request(call, err);
    adopt_route(call);
    return NULL;
}

static void leave(void *arg)
{
    struct call *call = arg;

    cloud_leave(call->cloud, call->private->entered);
}

/* Deferred early, so that it happens after what the call defers later: discarding its blobs needs the
 * stores. */
static ERR enter(struct call *call)
{
    if (!call->service || call->private->entered)
        return NULL;
    if (!cloud_enter(call->cloud, call->service))
        return fail(call, call_common(call, COMMON_UNAVAILABLE), "%s is being reset", call->service->name);
    call->private->entered = call->service;
    arena_defer(call->arena, leave, call);
    return NULL;
}

/* An operation that isn't built names itself; one that doesn't exist is the client's mistake. */
static ERR built(struct call *call)
{
    if (!call->operation)
        return fail(
            call, call_common(call, COMMON_UNKNOWN_OPERATION), "Could not find operation %.*s",
            STR_ARG(call->private->route.asked.p ? call->private->route.asked : call->request.http->method));
    if (!call->row || !call->row->run)
        return fail(call, call_common(call, COMMON_NOT_IMPLEMENTED), "%s %s is not built yet",
                    call->service->name, model_text(call->model, call->operation->name));
    return NULL;
}

/* AWS: S3 user guide, "Sharing objects with presigned URLs": what would be an x-amz- header may be a signed
 * parameter. */
static void adopt_presigned_headers(struct call *call)
{
    const struct wire_request *request = &call->request;
    struct http_header *headers = arena_new_array(call->arena, request->query_count, struct http_header);
    size_t n = 0;

    for (size_t i = 0; i < request->query_count; i++) {
        const struct wire_param *param = &request->query[i];

        if (str_starts_nocase(param->name, S("x-amz-")) && !http_header(request->http, param->name).p)
            headers[n++] = (struct http_header){param->name, param->value};
    }
    receive_headers(call, headers, n);
}

static ERR authenticate_once(struct call *call)
{
    if (call->private->authenticated)
        return NULL;
    TRY(authenticate(call));
    call->private->authenticated = true;
    if (call->private->signature->v4.scheme == SIGV4_QUERY && call->model->s3_unwrapped)
        adopt_presigned_headers(call);
    return NULL;
}

static ERR decode(struct call *call)
{
    void *in = arena_alloc(call->arena, call->model->shapes[call->operation->input].size);
    struct err *err = call->protocol->decode(call->model, call->operation, &call->request, call->arena, in);

    if (err && err->detail && !err->fault->shape && call->service->service->malformed) {
        const struct wire_malformed *part = err->detail;

        return call->service->service->malformed(call, part->name, part->value);
    }
    TRY(err);
    wire_registered()->fill_tokens(call->model, call->operation, in, call->arena);
    call->in = in;
    call->out = arena_alloc(call->arena, call->model->shapes[call->operation->output].size);
    return NULL;
}

static ERR validate(struct call *call)
{
    const struct service_faults *own = &call->service->service->validation;
    const struct fault *fault;
    bool missing = false;
    str message;

    if (call->service->service->validates)
        return NULL;
    message = wire_registered()->validate(call->model, call->operation, call->in, call->arena, &missing);
    if (!message.p)
        return NULL;
    fault = missing && own->missing ? own->missing : own->invalid;
    if (!fault)
        fault = call_common(call, missing ? COMMON_MISSING : COMMON_INVALID);
    return fail(call, fault, "%.*s", STR_ARG(message));
}

static ERR encode(struct call *call)
{
    struct wire_response *response = &call->private->response;

    response->body = buf_new(call->arena, WIRE_RESPONSE_MAX);
    TRY(call->protocol->encode(call->model, call->operation, call->out, call->request_id, call->arena,
                               response));
    if (call->status)
        response->status = call->status;
    return NULL;
}

struct stage {
    const char *name;
    ERR (*run)(struct call *call);
};

static const struct stage head_stages[] = {{"route", route}, {"enter", enter}};

static const struct stage streaming_stages[] = {{"authenticate", authenticate_once}, {"built", built}};

static const struct stage stages[] = {
    {"route by form", route_by_form},
    {"enter", enter},
    {"authenticate", authenticate_once},
    {"built", built},
    {"body digest", body_digest_check},
    {"decode", decode},
    {"validate", validate},
    {"authorize", authorize},
};

static ERR run_stages(struct call *call, const struct stage *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        TRY(rows[i].run(call));
    return NULL;
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct call *call_new(struct cloud *cloud, struct http_exchange *exchange)
{
    struct call *call = arena_new(exchange->arena, struct call);

    call->arena = exchange->arena;
    call->cloud = cloud;
    call->http = exchange;
    call->partition = S("aws");
    call->now_ms = vclock_now_ms();
    call->request.http = &exchange->request;
    call->private = arena_new(call->arena, struct call_private);
    call->private->began_ns = clock_monotonic_ns();
    call->request_id = finish_request_id(call);
    exchange->user = call;
    return call;
}

static bool streams(const struct call *call)
{
    return call->operation && call->operation->flags & OP_REQUEST_STREAMS;
}

static size_t body_max(const struct call *call)
{
    return call->row && call->row->info.body_max ? call->row->info.body_max : WIRE_BODY_MAX;
}

/* Opening a store takes a while, so the first call of a service always goes to a worker. */
static bool answered_on_loop(const struct call *call, const struct http_exchange *exchange)
{
    unsigned wanted = OP_READS | OP_NEVER_BLOCKS;

    if (exchange->request.has_body || !call->row || (call->row->info.traits & wanted) != wanted)
        return false;
    return call->row->info.traits & OP_STATELESS || cloud_is_open(call->cloud, call->service);
}

static void head(void *user, struct http_exchange *exchange)
{
    struct cloud *cloud = user;
    const char *refused = guard_refuses(&exchange->request);
    struct call *call;
    struct err *err;

    if (refused) {
        finish_refused(exchange, refused);
        return;
    }
    if (own_endpoints && own_endpoints->claims(&exchange->request)) {
        exchange->body_max = own_endpoints->body_max;
        return;
    }
    call = call_new(cloud, exchange);
    err = run_stages(call, head_stages, COUNT(head_stages));
    if (!err && streams(call))
        err = run_stages(call, streaming_stages, COUNT(streaming_stages));
    if (!err && streams(call))
        err = receive_begin(call, &exchange->sink);
    if (err) {
        finish_with_error(call, err);
        return;
    }
    exchange->body_max = body_max(call);
    exchange->on_loop = answered_on_loop(call, exchange);
}

static void run_last_stages(struct call *call);

/* On any thread. */
static void after_run(struct call *call, struct err *err)
{
    if (!err)
        err = encode(call);
    if (!err)
        finish(call);
    else if (err->fault == &fault_parked)
        call_wait(call, run_last_stages);
    else
        finish_with_error(call, err);
}

/* Once more for a call that was parked. */
static void run_last_stages(struct call *call)
{
    call_run_then(call, after_run);
}

static void request(void *user, struct http_exchange *exchange)
{
    struct call *call = exchange->user;
    struct err *err;

    if (!call) {
        own_endpoints->answer(user, exchange);
        return;
    }
    if (streams(call))
        err = receive_end(call, exchange->body_error);
    else
        err = receive_whole(call, exchange->body, exchange->body_error);
    if (!err)
        err = run_stages(call, stages, COUNT(stages));
    if (err)
        finish_with_error(call, err);
    else
        run_last_stages(call);
}

static void done(void *user, struct http_exchange *exchange, bool sent)
{
    struct call *call = exchange->user;

    (void)user;
    if (call)
        finish_account(call, sent);
}

struct server_handler stages_handler(struct cloud *cloud)
{
    return (struct server_handler){.head = head, .request = request, .done = done, .user = cloud};
}
