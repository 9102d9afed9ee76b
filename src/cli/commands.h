/* commands.h -- the rows of all commands, each from the file of its name. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/command.h"

extern const struct command command_up;
extern const struct command command_status;
extern const struct command command_doctor;
extern const struct command command_coverage;
extern const struct command command_credentials;
extern const struct command command_reset;
extern const struct command command_clock;
extern const struct command command_help;
extern const struct command command_version;

#endif
