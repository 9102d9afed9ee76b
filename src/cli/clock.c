#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/duration.h"
#include "cli/remote.h"

struct clock_options {
    str endpoint;
};

static ERR print_clock(struct arena *arena, const struct json *clock)
{
    int64_t offset_ms = remote_number(clock, S("offset_ms"));
    str now = json_text(json_get(clock, S("now")));

    if (offset_ms == 0)
        return cli_print(arena_printf(arena, "%.*s, as on this machine\n", STR_ARG(now)));
    return cli_print(
        arena_printf(arena, "%.*s, %.*s ahead\n", STR_ARG(now), STR_ARG(duration_text(arena, offset_ms))));
}

static ERR run_clock(struct invocation *invocation)
{
    const struct clock_options *options = invocation->options;
    const str *arguments = invocation->arguments;
    bool advance = invocation->argument_count > 0 && str_eq(arguments[0], S("advance"));
    const char *method = advance ? "POST" : "GET";
    str target = S("/_garua/clock");
    const struct json *clock;
    struct remote remote;
    int64_t ms;

    if (invocation->argument_count > 0 && !advance && !str_eq(arguments[0], S("show")))
        return err_make(&fault_usage, "clock can 'show' and 'advance', not '%.*s'", STR_ARG(arguments[0]));
    if (invocation->argument_count != (advance ? 2 : invocation->argument_count > 0))
        return err_make(&fault_usage, advance ? "advance by how much? 'garua clock advance 30d'"
                                              : "show takes no argument");
    if (advance && !duration_parse(arguments[1], &ms))
        return err_make(&fault_usage, "'%.*s' is no duration; 90s, 15m, 1h30m and 30d are",
                        STR_ARG(arguments[1]));
    if (advance)
        target = arena_printf(invocation->arena, "/_garua/clock?advance_ms=%lld", (long long)ms);
    TRY(remote_find(options->endpoint, invocation->arena, &remote));
    TRY(remote_call(&remote, method, target, &clock, NULL));
    return print_clock(invocation->arena, clock);
}

static const struct option_row clock_rows[] = {
    {"endpoint", OPTION_TEXT, offsetof(struct clock_options, endpoint), "URL", REMOTE_ENDPOINT_TEXT},
    {NULL},
};

const struct command command_clock = {
    .name = "clock",
    .arguments = "[show | advance DURATION]",
    .summary = "show the cloud's clock, or make time pass in it",
    .options = clock_rows,
    .options_size = sizeof(struct clock_options),
    .arguments_max = 2,
    .run = run_clock,
};
