#include <stddef.h>

#include "cli/commands.h"
#include "cli/data_directory.h"
#include "cli/up.h"

struct options {
    str listen, data, region, account, log;
    struct opt_int ready_fd;
    bool memory, quiet, strict;
};

static const struct option_row rows[] = {
    {"listen", OPTION_TEXT, offsetof(struct options, listen), "ADDRESS:PORT",
     "where to listen (127.0.0.1:4566)"},
    {"data", OPTION_TEXT, offsetof(struct options, data), "DIR",
     "where everything is kept ($XDG_DATA_HOME/garua)"},
    {"memory", OPTION_FLAG, offsetof(struct options, memory), NULL,
     "keep everything in memory, and nothing at the end"},
    {"region", OPTION_TEXT, offsetof(struct options, region), "REGION", "the default region (us-east-1)"},
    {"account", OPTION_TEXT, offsetof(struct options, account), "ID", "the default account (000000000000)"},
    {"strict", OPTION_FLAG, offsetof(struct options, strict), NULL,
     "accept issued access keys only, also on loopback"},
    {"ready-fd", OPTION_NUMBER, offsetof(struct options, ready_fd), "N",
     "write HOST:PORT to this descriptor when ready"},
    {"log", OPTION_TEXT, offsetof(struct options, log), "text|json", "how requests are logged (text)"},
    {"quiet", OPTION_FLAG, offsetof(struct options, quiet), NULL, "log no requests"},
    {0},
};

static str or_else(str given, str otherwise)
{
    return given.n ? given : otherwise;
}

static bool is_account(str text)
{
    uint64_t number;

    return text.n == 12 && str_to_u64(text, &number);
}

static bool is_region(str text)
{
    for (size_t i = 0; i < text.n; i++) {
        if (!char_is_alnum(text.p[i]) && text.p[i] != '-')
            return false;
    }
    return text.n > 0 && text.n <= 32;
}

static ERR choose_log(str name, enum log_format *out)
{
    if (!name.p || str_eq(name, S("text")))
        *out = LOG_TEXT;
    else if (str_eq(name, S("json")))
        *out = LOG_JSON;
    else
        return err_make(&fault_usage, "--log is text or json, not %.*s", STR_ARG(name));
    return NULL;
}

static ERR run(struct invocation *invocation)
{
    const struct options *given = invocation->options;
    struct up_options options = {
        .listen = or_else(given->listen, S("127.0.0.1:4566")),
        .memory = given->memory,
        .region = or_else(given->region, S("us-east-1")),
        .account = or_else(given->account, S("000000000000")),
        .strict = given->strict,
        .quiet = given->quiet,
        .ready_fd = given->ready_fd.set ? (int)given->ready_fd.v : -1,
    };

    if (given->memory && given->data.p)
        return err_make(&fault_usage, "--memory and --data exclude each other");
    if (!is_account(options.account))
        return err_make(&fault_usage, "--account is 12 digits, not %.*s", STR_ARG(options.account));
    if (!is_region(options.region))
        return err_make(&fault_usage, "--region %.*s is no name of a region", STR_ARG(options.region));
    TRY(choose_log(given->log, &options.log));
    if (!options.memory)
        TRY(data_directory(given->data, invocation->arena, &options.directory));
    return up(&options);
}

const struct command command_up = {
    .name = "up",
    .arguments = "",
    .summary = "run the server",
    .options = rows,
    .options_size = sizeof(struct options),
    .run = run,
};
