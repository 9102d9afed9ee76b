#include "os/terminal.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool terminal_output(void)
{
    return isatty(STDOUT_FILENO);
}

bool terminal_errors(void)
{
    return isatty(STDERR_FILENO);
}

bool terminal_colours(void)
{
    str none = str_of(getenv("NO_COLOR"));

    return none.n == 0 && !str_eq(str_of(getenv("TERM")), S("dumb")) && terminal_output();
}

unsigned terminal_width(void)
{
    struct winsize size;

    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
}
