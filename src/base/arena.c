#include "base/arena.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define ONE_MALLOC_EACH 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ONE_MALLOC_EACH 1
#endif
#endif
#ifndef ONE_MALLOC_EACH
#define ONE_MALLOC_EACH 0
#endif

enum { BLOCK_SIZE_MIN = 8 * 1024 - 64, BLOCK_SIZE_MAX = 256 * 1024, ALIGNMENT = 16 };

struct arena_block {
    struct arena_block *older;
    size_t size;
    _Alignas(ALIGNMENT) char bytes[];
};

struct arena_deferred {
    struct arena_deferred *older;
    void (*action)(void *arg);
    void *arg;
};

static void *out_of_memory(void)
{
    fputs("garua: out of memory\n", stderr);
    abort();
}

static char *add_block(struct arena *arena, size_t size)
{
    struct arena_block *block = malloc(sizeof *block + size);

    if (!block)
        out_of_memory();
    block->older = arena->blocks;
    block->size = size;
    arena->blocks = block;
    return block->bytes;
}

void arena_init(struct arena *arena)
{
    *arena = (struct arena){0};
}

static void run_deferred(struct arena *arena)
{
    while (arena->deferred) {
        struct arena_deferred *deferred = arena->deferred;

        arena->deferred = deferred->older;
        deferred->action(deferred->arg);
    }
}

void arena_done(struct arena *arena)
{
    run_deferred(arena);
    for (struct arena_block *block = arena->blocks; block;) {
        struct arena_block *older = block->older;

        free(block);
        block = older;
    }
    arena_init(arena);
}

void arena_reset(struct arena *arena)
{
    struct arena_block *kept = arena->blocks;

    if (!kept || ONE_MALLOC_EACH || kept->size > BLOCK_SIZE_MIN) {
        arena_done(arena);
        return;
    }
    run_deferred(arena);
    for (struct arena_block *block = kept->older; block;) {
        struct arena_block *older = block->older;

        free(block);
        block = older;
    }
    kept->older = NULL;
    *arena = (struct arena){.blocks = kept, .next = kept->bytes, .end = kept->bytes + kept->size};
}

void *arena_alloc(struct arena *arena, size_t size)
{
    char *p;

    assert(size < SIZE_MAX / 2);
    arena->used += size;
    if (ONE_MALLOC_EACH)
        return memset(add_block(arena, size), 0, size);
    size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (size > (size_t)(arena->end - arena->next)) {
        size_t block_size = arena->blocks ? 2 * arena->blocks->size : BLOCK_SIZE_MIN;

        if (block_size > BLOCK_SIZE_MAX)
            block_size = BLOCK_SIZE_MAX;
        if (size > block_size / 4 && arena->blocks) {
            /* Large things get a block of their own, behind the one that still has room. */
            struct arena_block *current = arena->blocks;

            p = add_block(arena, size);
            arena->blocks->older = current->older;
            current->older = arena->blocks;
            arena->blocks = current;
            return memset(p, 0, size);
        }
        if (size > block_size)
            block_size = size;
        arena->next = add_block(arena, block_size);
        arena->end = arena->next + block_size;
    }
    p = arena->next;
    arena->next += size;
    return memset(p, 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    size_t bytes;

    if (__builtin_mul_overflow(count, size, &bytes))
        out_of_memory();
    return arena_alloc(arena, bytes);
}

str arena_str(struct arena *arena, str s)
{
    char *copy;

    if (!s.p)
        return STR_NONE;
    copy = arena_alloc(arena, s.n + 1);
    if (s.n)
        memcpy(copy, s.p, s.n);
    return (str){copy, s.n};
}

const char *arena_cstr(struct arena *arena, str s)
{
    return arena_str(arena, s.p ? s : S("")).p;
}

str arena_vprintf(struct arena *arena, const char *format, va_list args)
{
    va_list again;
    int n;
    char *text;

    va_copy(again, args);
    n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    assert(n >= 0);
    text = arena_alloc(arena, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, args);
    return (str){text, (size_t)n};
}

str arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args;
    str text;

    va_start(args, format);
    text = arena_vprintf(arena, format, args);
    va_end(args);
    return text;
}

str arena_concat(struct arena *arena, str a, str b)
{
    char *text = arena_alloc(arena, a.n + b.n + 1);

    if (a.n)
        memcpy(text, a.p, a.n);
    if (b.n)
        memcpy(text + a.n, b.p, b.n);
    return (str){text, a.n + b.n};
}

void arena_defer(struct arena *arena, void (*action)(void *arg), void *arg)
{
    struct arena_deferred *deferred = arena_new(arena, struct arena_deferred);

    *deferred = (struct arena_deferred){.older = arena->deferred, .action = action, .arg = arg};
    arena->deferred = deferred;
}
