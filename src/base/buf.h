/* buf.h -- growing text with a maximum.
 *
 * A buf owns its bytes (heap) and never grows past the maximum it was made with: what would not fit is
 * dropped and `full` is set for good, so that one check at the end, buf_ok(), is enough. Always NUL-ended
 * behind n.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>

#include "base/str.h"

struct arena;

struct buf {
    char *p;
    size_t n;
    size_t capacity, max;
    bool full;
};

void buf_init(struct buf *buf, size_t max);
void buf_done(struct buf *buf);
/* A buf whose bytes go with the arena. */
struct buf *buf_new(struct arena *arena, size_t max);

void buf_add(struct buf *buf, str s);
void buf_char(struct buf *buf, char c);
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *buf, const char *format, va_list args);
void buf_u64(struct buf *buf, uint64_t value); /* decimal; faster than buf_printf() */
void buf_i64(struct buf *buf, int64_t value);
void buf_clear(struct buf *buf);              /* n becomes 0, full is cleared; the memory stays */
void buf_truncate(struct buf *buf, size_t n); /* n must not be more than buf->n */
/* Room for n more bytes at buf->p + buf->n, to be filled by the caller, who then adds to buf->n; NULL (and
 * full) if past the maximum. */
char *buf_room(struct buf *buf, size_t n);

static inline bool buf_ok(const struct buf *buf)
{
    return !buf->full;
}

/* Good until the buf changes. */
static inline str buf_str(const struct buf *buf)
{
    return (str){buf->p ? buf->p : "", buf->n};
}

#endif
