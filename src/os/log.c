#include "os/log.h"

#include <stdarg.h>
#include <unistd.h>

#include "base/buf.h"
#include "os/terminal.h"

enum { LINE_MAX_SIZE = 8192 };

static enum log_format current;

void log_setup(enum log_format format)
{
    current = format;
}

enum log_format log_format(void)
{
    return current;
}

bool log_colours(void)
{
    return terminal_colours();
}

/* What can't be written is lost: there is nowhere to say so. */
static void write_line(int descriptor, str line)
{
    ssize_t written = write(descriptor, line.p, line.n);

    (void)written;
}

void log_request(str line)
{
    if (current != LOG_NONE)
        write_line(STDOUT_FILENO, line);
}

static void write_formatted(int descriptor, const char *prefix, const char *format, va_list args)
{
    struct buf line;

    buf_init(&line, LINE_MAX_SIZE);
    buf_add(&line, str_of(prefix));
    buf_vprintf(&line, format, args);
    buf_char(&line, '\n');
    write_line(descriptor, buf_str(&line));
    buf_done(&line);
}

void log_error(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    write_formatted(STDERR_FILENO, "garua: ", format, args);
    va_end(args);
}

void log_line(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    write_formatted(STDOUT_FILENO, "", format, args);
    va_end(args);
}

void log_add_safe(struct buf *out, str text)
{
    for (size_t i = 0; i < text.n; i++)
        buf_char(out, (unsigned char)text.p[i] < 0x20 || text.p[i] == 0x7f ? '?' : text.p[i]);
}
