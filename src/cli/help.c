#include <stdio.h>

#include "base/version.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/options.h"

enum { NAME_COLUMN = 14, OPTION_COLUMN = 22 };

static void add_row(struct buf *out, int column, str left, const char *right)
{
    buf_printf(out, "  %-*.*s  %s\n", column, STR_ARG(left), right);
}

void help_overview(struct buf *out)
{
    buf_add(out, S("Usage: garua COMMAND [OPTION...] [ARGUMENT...]\n\n"
                   "Garua: AWS on your own machine.\n\nCommands:\n"));
    for (size_t i = 0; commands[i]; i++)
        add_row(out, NAME_COLUMN, str_of(commands[i]->name), commands[i]->summary);
    buf_add(out, S("\n'garua help COMMAND' says more, and so does the manual, garua(1).\n"));
}

void help_command(const struct command *command, struct buf *out)
{
    bool arguments = command->arguments[0] != '\0';

    buf_printf(out, "Usage: garua %s%s%s%s\n\n%c%s.\n", command->name, command->options ? " [OPTION...]" : "",
               arguments ? " " : "", command->arguments, char_upper(command->summary[0]),
               command->summary + 1);
    if (command->options)
        buf_add(out, S("\nOptions:\n"));
    for (const struct option_row *row = command->options; row && row->name; row++) {
        char left[64];

        snprintf(left, sizeof left, "--%s%s%s", row->name, row->value ? " " : "",
                 row->value ? row->value : "");
        add_row(out, OPTION_COLUMN, str_of(left), row->text);
    }
}

static ERR run_help(struct invocation *invocation)
{
    struct buf *text = buf_new(invocation->arena, CLI_TEXT_MAX);
    const struct command *command;

    if (invocation->argument_count == 0) {
        help_overview(text);
        return cli_print(buf_str(text));
    }
    command = command_by_name(invocation->arguments[0]);
    if (!command)
        return err_make(&fault_usage, "there is no command '%.*s'", STR_ARG(invocation->arguments[0]));
    help_command(command, text);
    return cli_print(buf_str(text));
}

static ERR run_version(struct invocation *invocation)
{
    (void)invocation;
    return cli_print(S("garua " GARUA_VERSION "\n"));
}

const struct command command_help = {
    .name = "help",
    .arguments = "[COMMAND]",
    .summary = "list the commands, or explain one",
    .arguments_max = 1,
    .run = run_help,
};

const struct command command_version = {
    .name = "version",
    .arguments = "",
    .summary = "say which version this is",
    .run = run_version,
};
