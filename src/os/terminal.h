/* terminal.h -- what stands at the other end of our outputs. */
#ifndef OS_TERMINAL_H
#define OS_TERMINAL_H

#include "base/str.h"

/* Whether standard output (or standard error) is a terminal. */
bool terminal_output(void);
bool terminal_errors(void);
/* Whether standard output is a terminal that wants colours: NO_COLOR is not set, TERM is not "dumb". */
bool terminal_colours(void);
/* Columns of the terminal at standard error; 80 when it doesn't say. */
unsigned terminal_width(void);

#endif
