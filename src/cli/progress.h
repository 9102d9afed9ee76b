/* progress.h -- a line that shows how far a long piece of work is.
 *
 * Shown on a terminal only, from the second second on, ten times a second at most, on standard error;
 * progress_end() wipes it. The caller gives the time, from a clock that never jumps. One thread at a time.
 *
 *     struct progress progress;
 *     progress_begin(&progress, "importing", total, now_ms);
 *     while (...) progress_at(&progress, done, now_ms);
 *     progress_end(&progress);
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "base/buf.h"

struct progress {
    const char *what;
    uint64_t total; /* 0: not known */
    int64_t begun_ms, shown_ms;
    bool terminal, shown;
};

void progress_begin(struct progress *progress, const char *what, uint64_t total, int64_t now_ms);
void progress_at(struct progress *progress, uint64_t done, int64_t now_ms);
void progress_end(struct progress *progress);

/* The line itself, width columns wide at most: "importing [#####.....]  50%  7 s left". */
void progress_line(const struct progress *progress, uint64_t done, int64_t now_ms, unsigned width,
                   struct buf *out);

#endif
