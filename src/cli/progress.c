#include "cli/progress.h"

#include <stdio.h>

#include "os/terminal.h"

enum { SHOW_AFTER_MS = 1000, SHOW_EVERY_MS = 100, BAR_MAX = 30, LINE_MAX_SIZE = 512 };

void progress_begin(struct progress *progress, const char *what, uint64_t total, int64_t now_ms)
{
    *progress = (struct progress){.what = what, .total = total, .begun_ms = now_ms, .shown_ms = now_ms};
    progress->terminal = terminal_errors();
}

void progress_line(const struct progress *progress, uint64_t done, int64_t now_ms, unsigned width,
                   struct buf *out)
{
    int64_t spent_s = (now_ms - progress->begun_ms) / 1000;
    size_t start = out->n;
    double part = progress->total ? (double)done / (double)progress->total : 0;

    if (part > 1)
        part = 1;
    buf_add(out, str_of(progress->what));
    if (progress->total) {
        unsigned filled = (unsigned)(part * BAR_MAX);

        buf_add(out, S(" ["));
        for (unsigned i = 0; i < BAR_MAX; i++)
            buf_char(out, i < filled ? '#' : '.');
        buf_printf(out, "] %3.0f%%", part * 100);
    } else {
        buf_printf(out, " %llu", (unsigned long long)done);
    }
    if (part > 0.01)
        buf_printf(out, "  %lld s left", (long long)((double)spent_s * (1 - part) / part + 0.5));
    else
        buf_printf(out, "  %lld s", (long long)spent_s);
    if (out->n - start > width)
        buf_truncate(out, start + width);
}

void progress_at(struct progress *progress, uint64_t done, int64_t now_ms)
{
    struct buf line;

    if (!progress->terminal || now_ms - progress->begun_ms < SHOW_AFTER_MS)
        return;
    if (progress->shown && now_ms - progress->shown_ms < SHOW_EVERY_MS)
        return;
    progress->shown = true;
    progress->shown_ms = now_ms;
    buf_init(&line, LINE_MAX_SIZE);
    buf_add(&line, S("\r\033[K"));
    progress_line(progress, done, now_ms, terminal_width() - 1, &line);
    fwrite(line.p, 1, line.n, stderr);
    buf_done(&line);
}

void progress_end(struct progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
    progress->shown = false;
}
