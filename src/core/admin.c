#include "core/admin.h"

#include <stdatomic.h>

#include "base/json.h"
#include "base/version.h"
#include "core/admin_state.h"
#include "core/meter.h"
#include "core/params.h"
#include "os/clock.h"
#include "os/process.h"

enum { ADMIN_BODY_MAX = 64 * 1024, ADMIN_ANSWER_MAX = 16 * 1024 * 1024, ADMIN_PARAMS_MAX = 32 };

struct asked {
    struct cloud *cloud;
    struct http_exchange *exchange;
    const struct wire_param *params;
    size_t count;
    struct buf *out;
};

struct endpoint {
    const char *method, *path;
    bool changes;     /* loopback only */
    const char *type; /* of the answer */
    ERR (*answer)(struct asked *asked);
};

static const struct server *_Atomic server;

void admin_set_server(const struct server *running)
{
    atomic_store(&server, running);
}

/* Zeros when the server has begun to stop. */
static void add_stats(struct server_stats *stats)
{
    const struct server *running = atomic_load(&server);

    if (running)
        server_stats(running, stats);
}

static void add_field(struct buf *out, const char *name, str value)
{
    buf_printf(out, "\"%s\":", name);
    json_write_string(out, value);
}

/* "s3":"running","iam":"available": what is in use, what could be; what is not built is left out. */
static void add_services(struct asked *asked)
{
    bool first = true;

    buf_add(asked->out, S("\"services\":{"));
    for (unsigned i = 0; i < services_count; i++) {
        if (!services[i].service)
            continue;
        buf_printf(asked->out, "%s\"%s\":\"%s\"", first ? "" : ",", services[i].name,
                   cloud_used(asked->cloud, &services[i]) ? "running" : "available");
        first = false;
    }
    buf_char(asked->out, '}');
}

static ERR answer_health(struct asked *asked)
{
    const struct cloud *cloud = asked->cloud;
    struct server_stats stats = {0};
    struct buf *out = asked->out;

    add_stats(&stats);
    buf_printf(
        out, "{\"status\":\"running\",\"version\":\"" GARUA_VERSION "\",\"process\":%ld,\"uptime_ms\":%lld,",
        process_id(), (long long)(clock_real_ms() - cloud->started_ms));
    add_field(out, "data_directory", cloud->options.memory ? S("") : cloud->options.directory);
    buf_char(out, ',');
    add_field(out, "region", cloud->options.region);
    buf_char(out, ',');
    add_field(out, "account", cloud->options.account);
    buf_printf(out, ",\"resident_bytes\":%llu,\"connections\":%llu,\"requests\":%llu,",
               (unsigned long long)process_resident_size(), (unsigned long long)stats.connections_open,
               (unsigned long long)stats.requests_total);
    add_services(asked);
    buf_add(out, S(",\"requests_by_service\":{"));
    for (unsigned i = 0, n = 0; i < services_count; i++) {
        struct meter_row row = meter_of(&services[i], -1);

        if (row.calls)
            buf_printf(out, "%s\"%s\":%llu", n++ ? "," : "", services[i].name, (unsigned long long)row.calls);
    }
    buf_add(out, S("}}\n"));
    return NULL;
}

static ERR answer_compatible_health(struct asked *asked)
{
    buf_char(asked->out, '{');
    add_services(asked);
    buf_add(asked->out, S(",\"edition\":\"garua\",\"version\":\"" GARUA_VERSION "\"}\n"));
    return NULL;
}

static ERR answer_info(struct asked *asked)
{
    buf_printf(asked->out,
               "{\"version\":\"" GARUA_VERSION "\",\"edition\":\"garua\",\"is_license_activated\":false,"
               "\"session_id\":\"%ld\",\"system\":\"linux\",\"is_docker\":false,\"uptime\":%lld}\n",
               process_id(), (long long)(clock_real_ms() - asked->cloud->started_ms) / 1000);
    return NULL;
}

static ERR answer_metrics(struct asked *asked)
{
    struct server_stats stats = {0};
    struct buf *out = asked->out;

    add_stats(&stats);
    meter_write(out);
    buf_printf(
        out,
        "# HELP garua_resident_bytes Resident memory.\n# TYPE garua_resident_bytes gauge\n"
        "garua_resident_bytes %llu\n"
        "# HELP garua_connections Open connections.\n# TYPE garua_connections gauge\ngarua_connections %llu\n"
        "# HELP garua_connections_total Connections accepted.\n# TYPE garua_connections_total counter\n"
        "garua_connections_total %llu\n"
        "# HELP garua_rejected_total Requests refused before they reached a service.\n"
        "# TYPE garua_rejected_total counter\ngarua_rejected_total %llu\n",
        (unsigned long long)process_resident_size(), (unsigned long long)stats.connections_open,
        (unsigned long long)stats.connections_total, (unsigned long long)stats.rejected_total);
    return NULL;
}

static bool operation_built(const struct service_row *service, uint32_t operation)
{
    return service->service && service->service->operations[operation].run;
}

static void add_operations(struct buf *out, const struct service_row *service)
{
    buf_add(out, S(",\"by_operation\":{"));
    for (uint32_t i = 0; i < service->model->operation_count; i++)
        buf_printf(out, "%s\"%s\":%s", i ? "," : "",
                   model_text(service->model, service->model->operations[i].name),
                   operation_built(service, i) ? "true" : "false");
    buf_char(out, '}');
}

static ERR answer_coverage(struct asked *asked)
{
    str wanted = params_get(asked->params, asked->count, S("service"));
    struct buf *out = asked->out;

    if (wanted.p && !service_by_name(wanted))
        return err_make(&fault_usage, "there is no service %.*s", STR_ARG(wanted));
    buf_char(out, '{');
    for (unsigned i = 0, n = 0; i < services_count; i++) {
        uint32_t built = 0;

        if (wanted.p && !str_eq(wanted, str_of(services[i].name)))
            continue;
        for (uint32_t o = 0; o < services[i].model->operation_count; o++)
            built += operation_built(&services[i], o);
        buf_printf(out, "%s\"%s\":{\"built\":%u,\"operations\":%u", n++ ? "," : "", services[i].name, built,
                   services[i].model->operation_count);
        if (wanted.p)
            add_operations(out, &services[i]);
        buf_char(out, '}');
    }
    buf_add(out, S("}\n"));
    return NULL;
}

static ERR answer_reset(struct asked *asked)
{
    struct reset_wish wish = {
        .service = params_get(asked->params, asked->count, S("service")),
        .account = params_get(asked->params, asked->count, S("account")),
        .region = params_get(asked->params, asked->count, S("region")),
    };
    unsigned n;

    TRY(admin_reset(asked->cloud, &wish, &n));
    buf_printf(asked->out, "{\"reset\":%u}\n", n);
    return NULL;
}

static ERR answer_clock(struct asked *asked)
{
    str advance = params_get(asked->params, asked->count, S("advance_ms"));

    return admin_clock(asked->cloud, advance, asked->out);
}

static ERR answer_init(struct asked *asked)
{
    str path = asked->exchange->request.path;

    return admin_write_init(str_skip(path, sizeof "/_localstack/init" - 1), asked->out);
}

static const char json_type[] = "application/json";

static const struct endpoint endpoints[] = {
    {"GET", "/_garua/health", false, json_type, answer_health},
    {"GET", "/_garua/metrics", false, "text/plain; version=0.0.4", answer_metrics},
    {"GET", "/_garua/coverage", false, json_type, answer_coverage},
    {"GET", "/_garua/clock", false, json_type, answer_clock},
    {"POST", "/_garua/clock", true, json_type, answer_clock},
    {"POST", "/_garua/reset", true, json_type, answer_reset},
    {"GET", "/_localstack/health", false, json_type, answer_compatible_health},
    {"GET", "/_localstack/info", false, json_type, answer_info},
    {"GET", "/_localstack/init", false, json_type, answer_init},
    {"GET", "/_localstack/init/boot", false, json_type, answer_init},
    {"GET", "/_localstack/init/start", false, json_type, answer_init},
    {"GET", "/_localstack/init/ready", false, json_type, answer_init},
    {"GET", "/_localstack/init/shutdown", false, json_type, answer_init},
    {"POST", "/_localstack/state/reset", true, json_type, answer_reset},
};

static bool claims(const struct http_request *request)
{
    return str_starts(request->path, S("/_garua/")) || str_starts(request->path, S("/_localstack/"));
}

static void respond(struct http_exchange *exchange, int status, const char *type, str body)
{
    exchange->response.status = status;
    http_add_header(exchange, S("Content-Type"), str_of(type));
    http_add_header(exchange, S("Cache-Control"), S("no-store"));
    http_set_body(exchange, body);
    http_respond(exchange);
}

static void respond_error(struct http_exchange *exchange, int status, str message)
{
    struct buf *out = buf_new(exchange->arena, ADMIN_ANSWER_MAX);

    buf_add(out, S("{"));
    add_field(out, "error", message);
    buf_add(out, S("}\n"));
    respond(exchange, status, json_type, buf_str(out));
}

static const struct endpoint *find_endpoint(const struct http_request *request, bool *path_known)
{
    str method = str_eq(request->method, S("HEAD")) ? S("GET") : request->method;

    *path_known = false;
    for (size_t i = 0; i < sizeof endpoints / sizeof *endpoints; i++) {
        if (!str_eq(request->path, str_of(endpoints[i].path)))
            continue;
        *path_known = true;
        if (str_eq(method, str_of(endpoints[i].method)))
            return &endpoints[i];
    }
    return NULL;
}

static int status_of(const struct err *err)
{
    return err->fault == &fault_busy ? 409 : err->fault->http;
}

static void answer(struct cloud *cloud, struct http_exchange *exchange)
{
    struct asked asked = {cloud, exchange, NULL, 0, buf_new(exchange->arena, ADMIN_ANSWER_MAX)};
    bool path_known;
    const struct endpoint *endpoint = find_endpoint(&exchange->request, &path_known);
    struct err *err;

    if (!endpoint) {
        respond_error(exchange, path_known ? 405 : 404,
                      path_known ? S("method not allowed") : S("no such endpoint"));
        return;
    }
    if (endpoint->changes && !exchange->request.loopback) {
        respond_error(exchange, 403, S("only from this machine"));
        return;
    }
    err = params_parse(exchange->request.query, false, ADMIN_PARAMS_MAX, exchange->arena, &asked.params,
                       &asked.count);
    if (!err)
        err = endpoint->answer(&asked);
    if (err)
        respond_error(exchange, status_of(err), err->message);
    else
        respond(exchange, 200, endpoint->type, buf_str(asked.out));
}

const struct own_endpoints admin_endpoints = {.claims = claims, .answer = answer, .body_max = ADMIN_BODY_MAX};
