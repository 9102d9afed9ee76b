#include "cli/commands.h"

const struct command *const commands[] = {
    &command_up,    &command_status, &command_doctor, &command_coverage, &command_credentials,
    &command_reset, &command_clock,  &command_help,   &command_version,  NULL,
};

const struct command *command_by_name(str name)
{
    for (size_t i = 0; commands[i]; i++) {
        if (str_eq(str_of(commands[i]->name), name))
            return commands[i];
    }
    return NULL;
}
