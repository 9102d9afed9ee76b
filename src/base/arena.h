/* arena.h -- memory with one lifetime.
 *
 * An arena hands out zeroed memory and takes all of it back at once. A call has one, a connection has one.
 * Nothing from an arena is freed singly. Files, locks and other things that must be let go of join its
 * lifetime with arena_defer(). One thread at a time. Running out of memory ends the process: what outsiders
 * control was capped before.
 *
 * Built with a sanitizer, every allocation is a malloc of its own, so that an overrun is seen.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>

#include "base/str.h"

struct arena {
    struct arena_block *blocks; /* newest first */
    char *next, *end;           /* free space in the newest */
    struct arena_deferred *deferred;
    size_t used; /* bytes handed out, for metering */
};

/* An all-zero struct arena is ready for use; arena_init() is for clarity. */
void arena_init(struct arena *arena);
/* Runs what was deferred, last first, then frees everything; the arena is ready for use again. */
void arena_done(struct arena *arena);
/* Like arena_done(), but keeps one block for the next user. */
void arena_reset(struct arena *arena);

/* Zeroed, aligned for any type; never NULL, also for size 0. */
void *arena_alloc(struct arena *arena, size_t size) __attribute__((malloc, returns_nonnull));
/* The same for count things; an overflow of count * size ends the process. */
void *arena_array(struct arena *arena, size_t count, size_t size) __attribute__((malloc, returns_nonnull));

#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define arena_new_array(arena, count, type) ((type *)arena_array((arena), (count), sizeof(type)))

/* A copy. An absent str stays absent. The copy has a NUL behind it, which its n does not count. */
str arena_str(struct arena *arena, str s);
str arena_printf(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
str arena_vprintf(struct arena *arena, const char *format, va_list args);
/* NUL-ended, for the system's and libraries' functions. */
const char *arena_cstr(struct arena *arena, str s);
str arena_concat(struct arena *arena, str a, str b);

/* Runs action(arg) when the arena is done or reset. */
void arena_defer(struct arena *arena, void (*action)(void *arg), void *arg);

/* For arenas of one scope: struct arena scratch CLEANUP(arena_done) = {0}; */
#define CLEANUP(function) __attribute__((cleanup(function)))

#endif
