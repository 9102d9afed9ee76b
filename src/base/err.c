#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/arena.h"

const struct fault fault_io = {"InputOutput", 500, BLAME_SERVER, 0};
const struct fault fault_full = {"NoSpace", 507, BLAME_SERVER, 0};
const struct fault fault_corrupt = {"Corrupt", 500, BLAME_SERVER, 0};
const struct fault fault_missing = {"Missing", 500, BLAME_SERVER, 0};
const struct fault fault_conflict = {"Conflict", 503, BLAME_SERVER, 0};
const struct fault fault_busy = {"Busy", 503, BLAME_SERVER, 0};
const struct fault fault_limit = {"Limit", 400, BLAME_CLIENT, 0};
const struct fault fault_syntax = {"Syntax", 400, BLAME_CLIENT, 0};
const struct fault fault_usage = {"Usage", 400, BLAME_CLIENT, 0};

struct slot {
    struct err err;
    char message[ERR_MESSAGE_MAX];
};

static _Thread_local struct slot ring[ERR_RING];
static _Thread_local unsigned ring_next;

struct err *err_make_at(const struct fault *fault, const char *where, const char *format, ...)
{
    struct slot *slot = &ring[ring_next++ % ERR_RING];
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(slot->message, sizeof slot->message, format, args);
    va_end(args);
    if (n < 0)
        n = 0;
    if ((size_t)n >= sizeof slot->message)
        n = sizeof slot->message - 1;
    slot->err = (struct err){.fault = fault, .message = {slot->message, (size_t)n}, .where = where};
    return &slot->err;
}

struct err *err_keep(struct arena *arena, const struct err *err)
{
    struct err *copy = arena_new(arena, struct err);

    *copy = *err;
    copy->message = arena_str(arena, err->message);
    return copy;
}
