/* options.h -- reading a command's options and arguments.
 *
 * Long options only: --name VALUE, --name=VALUE, --flag; "--" ends them; options and arguments may be mixed;
 * of an option that comes twice the last one counts. Every error is fault_usage and names what was wrong,
 * with the nearest known word.
 */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "cli/command.h"

/* Fills invocation->options, ->arguments and ->argument_count from argv[0..argc). *help is set when --help or
 * -h was among them, and nothing else then matters. What was parsed points into argv. */
ERR options_parse(const struct command *command, int argc, char *const *argv, struct invocation *invocation,
                  bool *help);

/* The word of a NULL-ended list that is nearest to word: at most two letters wrong, or absent. */
str nearest_word(str word, const char *const *words);

#endif
