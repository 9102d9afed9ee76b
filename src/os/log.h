/* log.h -- lines for whoever runs the program: requests to standard output, trouble to standard error.
 *
 * A line is written whole, by one system call, from any thread. Nothing secret goes in, and control
 * characters that came from outside are shown as '?'.
 */
#ifndef OS_LOG_H
#define OS_LOG_H

#include "base/str.h"

struct buf;

enum log_format { LOG_TEXT, LOG_JSON, LOG_NONE };

/* Once, at start-up; LOG_TEXT until then. LOG_NONE silences log_request() alone. */
void log_setup(enum log_format format);
enum log_format log_format(void);
/* Whether standard output is a terminal that wants colours (NO_COLOR is not set). */
bool log_colours(void);

/* A request's line, newline included by the caller. */
void log_request(str line);
/* "garua: ..." on standard error, with a newline added. */
void log_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* A line for standard output that is no request's: the banner, "Ready." */
void log_line(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Appends text with control characters shown as '?'. */
void log_add_safe(struct buf *out, str text);

#endif
