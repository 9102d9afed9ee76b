#include "core/route.h"

#include "core/params.h"
#include "core/uri.h"

enum { REST = PROTOCOL_REST_JSON | PROTOCOL_REST_XML, FORM = PROTOCOL_QUERY | PROTOCOL_EC2 };

/* What the request says, while it is looked at. */
struct asking {
    const struct http_request *request;
    const struct wire_param *query, *form;
    size_t query_count, form_count;
    struct host_name host;
    str scope_service;
    struct arena *arena;
};

/* Whether a service answers to the name in a credential scope, or else to an endpoint's. */
static bool answers_to(const struct asking *asking, const struct model *model)
{
    if (asking->scope_service.p)
        return str_eq(asking->scope_service, model_signing_name(model));
    return asking->host.service.p &&
           str_eq_nocase(asking->host.service, model_str(model, model->endpoint_prefix));
}

static const struct protocol *first_protocol(const struct model *model, uint32_t among)
{
    for (uint32_t bit = 1; bit <= PROTOCOL_RPC_CBOR; bit <<= 1) {
        if (model->protocols & among & bit)
            return protocol_of(bit);
    }
    return NULL;
}

static void found(struct route *out, const struct service_row *service, uint32_t protocols_among,
                  str operation)
{
    uint32_t row = model_operation(service->model, operation);

    out->service = service;
    out->operation = row < service->model->operation_count ? &service->model->operations[row] : NULL;
    out->protocol = first_protocol(service->model, protocols_among);
    out->asked = operation;
}

/* POST /service/NAME/operation/NAME with Smithy-Protocol: rpc-v2-cbor. */
static bool by_rpc_path(const struct asking *asking, struct route *out)
{
    str rest = asking->request->path, name, operation;

    if (!str_starts(rest, S("/service/")) || !http_header(asking->request, S("smithy-protocol")).p)
        return false;
    rest = str_skip(rest, 9);
    name = str_cut(&rest, '/');
    if (!rest.p || !str_starts(rest, S("operation/")))
        return false;
    operation = str_skip(rest, 10);
    for (unsigned i = 0; i < services_count; i++) {
        const struct model *model = services[i].model;

        if (model->protocols & PROTOCOL_RPC_CBOR && str_eq(name, model_str(model, model->service_name))) {
            found(out, &services[i], PROTOCOL_RPC_CBOR, operation);
            return true;
        }
    }
    return false;
}

/* Some targets are qualified ("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"), and clients that
 * read AWS's Smithy models send the last part alone. */
static bool is_target(const struct model *model, str prefix)
{
    str own = model_str(model, model->target_prefix);

    if (!own.n)
        return false;
    return str_eq(prefix, own) || str_eq(prefix, str_skip(own, str_rindex(own, '.') + 1));
}

/* X-Amz-Target: PREFIX.Operation */
static bool by_target(const struct asking *asking, struct route *out)
{
    str target = http_header(asking->request, S("x-amz-target"));
    str type = http_header(asking->request, S("content-type"));
    uint32_t json =
        str_starts_nocase(type, S("application/x-amz-json-1.0")) ? PROTOCOL_JSON10 : PROTOCOL_JSON11;
    bool cbor = str_starts_nocase(type, S("application/x-amz-cbor-1.1"));
    size_t dot = str_rindex(target, '.');

    if (!target.p || dot == target.n)
        return false;
    for (unsigned i = 0; i < services_count; i++) {
        const struct model *model = services[i].model;

        if (is_target(model, str_take(target, dot))) {
            if (!(model->protocols & json))
                json = PROTOCOL_JSON10 | PROTOCOL_JSON11;
            found(out, &services[i], json, str_skip(target, dot + 1));
            if (cbor && out->protocol)
                out->protocol = protocol_of(PROTOCOL_AWS_CBOR);
            return true;
        }
    }
    return false;
}

/* The form service that the request could mean: of that version, or of any. */
static const struct service_row *form_service(const struct asking *asking, str action, str version)
{
    bool named = asking->scope_service.p || asking->host.service.p;

    for (unsigned i = 0; i < services_count; i++) {
        const struct model *model = services[i].model;

        if (!(model->protocols & FORM) || (named && !answers_to(asking, model)))
            continue;
        if (version.p && !str_eq(version, model_str(model, model->api_version)))
            continue;
        if (named || model_operation(model, action) < model->operation_count)
            return &services[i];
    }
    return NULL;
}

/* Action=NAME&Version=DATE: services with one signing name (elb, elbv2) differ in their versions. */
static bool by_action(const struct asking *asking, const struct wire_param *params, size_t count,
                      struct route *out)
{
    str action = params_get(params, count, S("Action"));
    str version = params_get(params, count, S("Version"));
    const struct service_row *service;

    if (!action.p)
        return false;
    service = form_service(asking, action, version);
    if (!service)
        service = form_service(asking, action, STR_NONE);
    if (service)
        found(out, service, FORM, action);
    return service;
}

static bool is_form(const struct http_request *request)
{
    return str_starts_nocase(http_header(request, S("content-type")), S("application/x-www-form-urlencoded"));
}

/* The path as the service's uris have it: a virtual host's name goes in front. */
static str rest_path(const struct asking *asking, const struct service_row *service)
{
    str path = asking->request->path;

    if (service->service && service->service->virtual_hosts && asking->host.label.p)
        return arena_printf(asking->arena, "/%.*s%.*s", STR_ARG(asking->host.label), STR_ARG(path));
    return path;
}

static bool better(const struct uri_match *match, const struct uri_match *best)
{
    return match->complete != best->complete ? match->complete : match->literals > best->literals;
}

/* The best match among the services that could be meant; without a hint that is S3 alone, whose objects
 * are read unsigned. */
static bool by_path(const struct asking *asking, struct route *out)
{
    bool named = asking->scope_service.p || asking->host.service.p;
    struct uri_match best = {0};

    for (unsigned i = 0; i < services_count; i++) {
        const struct model *model = services[i].model;
        struct uri_match match;
        str path;

        if (!(model->protocols & REST))
            continue;
        if (named ? !answers_to(asking, model) : !(services[i].service && services[i].service->virtual_hosts))
            continue;
        path = rest_path(asking, &services[i]);
        if (!out->service) {
            out->service = &services[i];
            out->protocol = first_protocol(model, REST);
            out->path = path;
        }
        if (!uri_find(model, asking->request, path, asking->query, asking->query_count, &match))
            continue;
        if (best.operation && !better(&match, &best))
            continue;
        best = match;
        *out = (struct route){.service = &services[i], .operation = match.operation, .path = path};
        out->protocol = first_protocol(model, REST);
    }
    if (best.operation)
        out->asked = model_str(out->service->model, best.operation->name);
    return out->service;
}

/* A service was named, but nothing it could answer: so that the error comes in its own form. */
static void by_name(const struct asking *asking, struct route *out)
{
    for (unsigned i = 0; i < services_count && !out->service; i++) {
        if (answers_to(asking, services[i].model)) {
            out->service = &services[i];
            out->protocol = protocol_of(services[i].model->protocol);
        }
    }
}

ERR route_find(const struct http_request *request, const struct wire_param *query, size_t query_count,
               str scope_service, const struct wire_param *form, size_t form_count, struct arena *arena,
               struct route *out)
{
    struct asking asking = {.request = request,
                            .query = query,
                            .query_count = query_count,
                            .form = form,
                            .form_count = form_count,
                            .host = host_parse(request->host),
                            .scope_service = scope_service,
                            .arena = arena};
    struct route route = {0};

    if (!by_rpc_path(&asking, &route) && !by_target(&asking, &route) &&
        !by_action(&asking, query, query_count, &route)) {
        if (is_form(request) && str_eq(request->path, S("/")) && !form) {
            by_name(&asking, &route);
            route.needs_body = !route.service || route.service->model->protocols & FORM;
        } else if (!form || !by_action(&asking, form, form_count, &route)) {
            if (!by_path(&asking, &route))
                by_name(&asking, &route);
        }
    }
    if (!route.path.p)
        route.path = request->path;
    if (route.operation && route.operation->uri && route.protocol && route.protocol->bit & REST)
        TRY(uri_labels(route.service->model, route.operation, route.path, arena, &route.labels,
                       &route.label_count));
    route.region = asking.host.region;
    *out = route;
    return NULL;
}
