#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/duration.h"
#include "cli/remote.h"

struct status_options {
    str endpoint;
    bool json;
};

/* "s3, sts": the names whose value is the wanted one. */
static void add_names(struct buf *out, const struct json *services, str wanted)
{
    const char *separator = "";

    for (size_t i = 0; services && i < services->n; i++) {
        if (!str_eq(json_text(&services->members[i].value), wanted))
            continue;
        buf_printf(out, "%s%.*s", separator, STR_ARG(services->members[i].key));
        separator = ", ";
    }
    if (!*separator)
        buf_add(out, S("none"));
}

static void add_requests(struct buf *out, const struct json *by_service)
{
    for (size_t i = 0; by_service && i < by_service->n; i++)
        buf_printf(out, "%s%.*s %.*s", i ? ", " : ": ", STR_ARG(by_service->members[i].key),
                   STR_ARG(by_service->members[i].value.text));
}

static void add_status(struct buf *out, const struct remote *remote, const struct json *health)
{
    str data = json_text(json_get(health, S("data_directory")));

    buf_printf(out, "garua %.*s at %.*s, up %.*s, process %lld\n",
               STR_ARG(json_text(json_get(health, S("version")))), STR_ARG(remote->address),
               STR_ARG(duration_text(remote->arena, remote_number(health, S("uptime_ms")))),
               (long long)remote_number(health, S("process")));
    buf_printf(out, "  data         %.*s\n", STR_ARG(data.n ? data : S("in memory")));
    buf_printf(out, "  account      %.*s in %.*s\n", STR_ARG(json_text(json_get(health, S("account")))),
               STR_ARG(json_text(json_get(health, S("region")))));
    buf_printf(out, "  memory       %.1f MB\n", (double)remote_number(health, S("resident_bytes")) / 1e6);
    buf_printf(out, "  connections  %lld\n", (long long)remote_number(health, S("connections")));
    buf_add(out, S("  in use       "));
    add_names(out, json_get(health, S("services")), S("running"));
    buf_add(out, S("\n  available    "));
    add_names(out, json_get(health, S("services")), S("available"));
    buf_printf(out, "\n  requests     %lld", (long long)remote_number(health, S("requests")));
    add_requests(out, json_get(health, S("requests_by_service")));
    buf_char(out, '\n');
}

static ERR run_status(struct invocation *invocation)
{
    const struct status_options *options = invocation->options;
    struct buf *out = buf_new(invocation->arena, CLI_TEXT_MAX);
    const struct json *health;
    struct remote remote;
    str raw;

    TRY(remote_find(options->endpoint, invocation->arena, &remote));
    TRY(remote_call(&remote, "GET", S("/_garua/health"), &health, &raw));
    if (options->json)
        return cli_print(raw);
    add_status(out, &remote, health);
    return cli_print(buf_str(out));
}

static const struct option_row status_rows[] = {
    {"endpoint", OPTION_TEXT, offsetof(struct status_options, endpoint), "URL", REMOTE_ENDPOINT_TEXT},
    {"json", OPTION_FLAG, offsetof(struct status_options, json), NULL, "as JSON, for programs"},
    {NULL},
};

const struct command command_status = {
    .name = "status",
    .arguments = "",
    .summary = "say how a running cloud is: uptime, data, memory, requests",
    .options = status_rows,
    .options_size = sizeof(struct status_options),
    .run = run_status,
};
