#include "base/buf.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

enum { CAPACITY_MIN = 256 };

void buf_init(struct buf *buf, size_t max)
{
    *buf = (struct buf){.max = max};
}

void buf_done(struct buf *buf)
{
    free(buf->p);
    *buf = (struct buf){.max = buf->max};
}

static void done(void *buf)
{
    buf_done(buf);
}

struct buf *buf_new(struct arena *arena, size_t max)
{
    struct buf *buf = arena_new(arena, struct buf);

    buf_init(buf, max);
    arena_defer(arena, done, buf);
    return buf;
}

char *buf_room(struct buf *buf, size_t n)
{
    size_t need = buf->n + n + 1;

    if (buf->full || n > buf->max - buf->n) {
        buf->full = true;
        return NULL;
    }
    if (need > buf->capacity) {
        size_t capacity = buf->capacity ? buf->capacity * 2 : CAPACITY_MIN;
        char *p;

        if (capacity > buf->max + 1)
            capacity = buf->max + 1;
        if (capacity < need)
            capacity = need;
        p = realloc(buf->p, capacity);
        if (!p) {
            fputs("garua: out of memory\n", stderr);
            abort();
        }
        buf->p = p;
        buf->capacity = capacity;
    }
    return buf->p + buf->n;
}

void buf_add(struct buf *buf, str s)
{
    char *room = buf_room(buf, s.n);

    if (!room)
        return;
    if (s.n)
        memcpy(room, s.p, s.n);
    buf->n += s.n;
    buf->p[buf->n] = '\0';
}

void buf_char(struct buf *buf, char c)
{
    buf_add(buf, (str){&c, 1});
}

void buf_vprintf(struct buf *buf, const char *format, va_list args)
{
    va_list again;
    int n;
    char *room;

    va_copy(again, args);
    n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    assert(n >= 0);
    room = buf_room(buf, (size_t)n);
    if (!room)
        return;
    vsnprintf(room, (size_t)n + 1, format, args);
    buf->n += (size_t)n;
}

void buf_printf(struct buf *buf, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    buf_vprintf(buf, format, args);
    va_end(args);
}

void buf_u64(struct buf *buf, uint64_t value)
{
    char digits[20];
    size_t at = sizeof digits;

    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    buf_add(buf, (str){digits + at, sizeof digits - at});
}

void buf_i64(struct buf *buf, int64_t value)
{
    if (value < 0)
        buf_char(buf, '-');
    buf_u64(buf, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

void buf_clear(struct buf *buf)
{
    buf->n = 0;
    buf->full = false;
    if (buf->p)
        buf->p[0] = '\0';
}

void buf_truncate(struct buf *buf, size_t n)
{
    assert(n <= buf->n);
    buf->n = n;
    if (buf->p)
        buf->p[n] = '\0';
}
