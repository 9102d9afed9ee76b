#include "cli/cli.h"

#include <assert.h>
#include <stdio.h>

#include "cli/options.h"

enum { EXIT_FINE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2, COMMANDS_MAX = 64 };

ERR cli_print(str text)
{
    if (fwrite(text.p, 1, text.n, stdout) != text.n || fflush(stdout) != 0)
        return err_make(&fault_io, "can't write to standard output");
    return NULL;
}

/* What is wrong on standard error, and where to read more; returns the exit status. */
static int complain(const struct err *err, const struct command *command)
{
    fprintf(stderr, "garua: %.*s\n", STR_ARG(err->message));
    if (err->fault != &fault_usage)
        return EXIT_FAILED;
    fprintf(stderr, "Try 'garua help%s%s'.\n", command ? " " : "", command ? command->name : "");
    return EXIT_USAGE;
}

static ERR find_command(str name, const struct command **out)
{
    const char *names[COMMANDS_MAX + 1] = {0};
    str nearest;

    *out = command_by_name(str_eq(name, S("--version")) ? S("version") : name);
    if (*out)
        return NULL;
    for (size_t i = 0; commands[i] && i < COMMANDS_MAX; i++)
        names[i] = commands[i]->name;
    nearest = nearest_word(name, names);
    if (nearest.p)
        return err_make(&fault_usage, "there is no command '%.*s'; did you mean '%.*s'?", STR_ARG(name),
                        STR_ARG(nearest));
    return err_make(&fault_usage, "there is no command '%.*s'", STR_ARG(name));
}

static ERR print_help(const struct command *command, struct arena *arena)
{
    struct buf *text = buf_new(arena, CLI_TEXT_MAX);

    if (command)
        help_command(command, text);
    else
        help_overview(text);
    return cli_print(buf_str(text));
}

static int run_command(const struct command *command, int argc, char *const *argv, struct arena *arena)
{
    struct invocation invocation = {.arena = arena};
    bool help;
    struct err *err = options_parse(command, argc, argv, &invocation, &help);

    if (!err && help)
        err = print_help(command, arena);
    else if (!err)
        err = command->run(&invocation);
    return err ? complain(err, command) : invocation.status;
}

int cli_main(int argc, char *const *argv)
{
    struct arena arena CLEANUP(arena_done) = {0};
    const struct command *command = NULL;
    struct err *err;
    str name = argc > 1 ? str_of(argv[1]) : STR_NONE;

    if (!name.p) {
        struct buf *text = buf_new(&arena, CLI_TEXT_MAX);

        help_overview(text);
        fwrite(text->p, 1, text->n, stderr);
        return EXIT_USAGE;
    }
    if (str_eq(name, S("--help")) || str_eq(name, S("-h"))) {
        err = print_help(NULL, &arena);
        return err ? complain(err, NULL) : EXIT_FINE;
    }
    err = find_command(name, &command);
    return err ? complain(err, NULL) : run_command(command, argc - 2, argv + 2, &arena);
}
