/* command.h -- a command of the command line, described: help, completion's test and the parser read the same
 * rows.
 *
 * A command is one const struct in a file of its own; src/cli/commands.c lists them. It returns an err to
 * fail: fault_usage exits 2 with a hint, any other fault exits 1. All memory is the invocation's arena.
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "base/arena.h"
#include "base/err.h"
#include "base/opt.h"

enum option_kind {
    OPTION_FLAG,   /* bool: --name */
    OPTION_TEXT,   /* str: --name VALUE or --name=VALUE; absent when not given */
    OPTION_NUMBER, /* struct opt_int, not negative */
};

struct option_row {
    const char *name; /* without the dashes; NULL ends the rows */
    enum option_kind kind;
    size_t offset;     /* in the command's struct of options */
    const char *value; /* what help calls the value: "URL" */
    const char *text;
};

struct invocation {
    struct arena *arena;
    const void *options; /* the command's struct, all zero but for what was given */
    const str *arguments;
    size_t argument_count;
    int status; /* exit status of a run without an error; 0 unless the command sets it */
};

struct command {
    const char *name;
    const char *arguments; /* as help shows them: "[SERVICE]"; "" for none */
    const char *summary;
    const struct option_row *options; /* NULL for none */
    size_t options_size;
    size_t arguments_max;
    ERR (*run)(struct invocation *invocation);
};

extern const struct command *const commands[]; /* NULL-ended, in the order of help */

/* NULL when there is none. */
const struct command *command_by_name(str name);

#endif
