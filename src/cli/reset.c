#include "base/encode.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/remote.h"

struct reset_options {
    str endpoint, service, account, region;
};

static void add_parameter(struct buf *target, const char *name, str value)
{
    if (!value.p)
        return;
    buf_printf(target, "%c%s=", str_has(buf_str(target), S("?")) ? '&' : '?', name);
    percent_add(target, value, SLASH_ENCODED);
}

static ERR run_reset(struct invocation *invocation)
{
    const struct reset_options *options = invocation->options;
    struct buf *target = buf_new(invocation->arena, 4096);
    const struct json *answer;
    struct remote remote;
    int64_t n;

    buf_add(target, S("/_garua/reset"));
    add_parameter(target, "service", options->service);
    add_parameter(target, "account", options->account);
    add_parameter(target, "region", options->region);
    if (!buf_ok(target))
        return err_make(&fault_usage, "such a long name is no service, account or region");
    TRY(remote_find(options->endpoint, invocation->arena, &remote));
    TRY(remote_call(&remote, "POST", buf_str(target), &answer, NULL));
    n = remote_number(answer, S("reset"));
    return cli_print(arena_printf(invocation->arena, "%lld %s reset\n", (long long)n,
                                  n == 1 ? "service was" : "services were"));
}

static const struct option_row reset_rows[] = {
    {"endpoint", OPTION_TEXT, offsetof(struct reset_options, endpoint), "URL", REMOTE_ENDPOINT_TEXT},
    {"service", OPTION_TEXT, offsetof(struct reset_options, service), "NAME", "only this service: s3"},
    {"account", OPTION_TEXT, offsetof(struct reset_options, account), "ID", "only what is in this account"},
    {"region", OPTION_TEXT, offsetof(struct reset_options, region), "NAME", "only what is in this region"},
    {NULL},
};

const struct command command_reset = {
    .name = "reset",
    .arguments = "",
    .summary = "empty a running cloud, or one service, account or region of it",
    .options = reset_rows,
    .options_size = sizeof(struct reset_options),
    .run = run_reset,
};
