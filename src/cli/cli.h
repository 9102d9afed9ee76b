/* cli.h -- the command line: finds the command, parses its options, runs it, says what went wrong. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "base/buf.h"
#include "cli/command.h"

/* Runs a command line. Returns the exit status: 0; 1 when the command failed; 2 when the command line makes
 * no sense. */
int cli_main(int argc, char *const *argv);

/* Writes text for people or programs to standard output, whole; fault_io when it can't be. */
ERR cli_print(str text);

/* The text of `garua help`, and of `garua help COMMAND`. */
void help_overview(struct buf *out);
void help_command(const struct command *command, struct buf *out);

enum { CLI_TEXT_MAX = 16 * 1024 * 1024 };

#endif
