#include "store/heap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *given(void *p)
{
    if (!p) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    return p;
}

void *heap_alloc(size_t size)
{
    return given(calloc(1, size ? size : 1));
}

void *heap_grow(void *p, size_t size)
{
    return given(realloc(p, size ? size : 1));
}

char *heap_cstr(str s)
{
    char *copy = heap_alloc(s.n + 1);

    if (s.n)
        memcpy(copy, s.p, s.n);
    return copy;
}
