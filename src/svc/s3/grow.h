/* grow.h -- arrays in an arena that grow by doubling. */
#ifndef S3_GROW_H
#define S3_GROW_H

#include <string.h>

#include "base/arena.h"

/* Where v's n elements have room for one more: v itself, or a copy twice as large. Only for arrays that
 * grew this way from NULL. */
static inline void *grow_array(struct arena *arena, void *v, size_t n, size_t element)
{
    void *larger;

    if (v && (n < 16 || (n & (n - 1))))
        return v;
    larger = arena_array(arena, n ? 2 * n : 16, element);
    if (n)
        memcpy(larger, v, n * element);
    return larger;
}

/* The next element of a generated list, zeroed. */
#define GROW(arena, list)                                                                                    \
    ((list)->v = grow_array((arena), (list)->v, (list)->n, sizeof(*(list)->v)), &(list)->v[(list)->n++])

#endif
