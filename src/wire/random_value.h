/* random_value.h -- random structures of any shape, for tests: what goes through a codec must come out
 * again. */
#ifndef WIRE_RANDOM_VALUE_H
#define WIRE_RANDOM_VALUE_H

#include "base/arena.h"
#include "core/value.h"

struct random_value {
    const struct model *model;
    struct arena *arena;
    uint64_t state; /* the seed */
    unsigned depth_max;
    unsigned chance;      /* of a member's being set, in percent */
    bool bound_only_here; /* the message's own structure has members outside the body */
    /* What a format can say. */
    bool nulls;     /* nulls in @sparse lists and maps */
    bool empty;     /* empty lists, maps and structures */
    bool controls;  /* control characters in strings */
    bool documents; /* documents */
    bool fractions; /* milliseconds where a timestamp's format isn't given */
    bool big;       /* big numbers */
};

uint64_t random_next(struct random_value *random);
/* A structure of that shape, in the arena. */
void *random_structure(struct random_value *random, const struct shape *shape);
/* Whether two structures say the same. */
bool same_structure(const struct model *model, const struct shape *shape, const void *a, const void *b);

#endif
