#include "cli/duration.h"

struct unit {
    const char *name, *shown;
    int64_t ms;
};

static const struct unit units[] = {
    {"w", NULL, INT64_C(7) * 24 * 3600 * 1000},
    {"d", "d", INT64_C(24) * 3600 * 1000},
    {"h", "h", INT64_C(3600) * 1000},
    {"m", "min", INT64_C(60) * 1000},
    {"s", "s", 1000},
    {"ms", NULL, 1},
};

static const int64_t longest_ms = INT64_C(1000) * 366 * 24 * 3600 * 1000;

static const struct unit *unit_by_name(str name)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (str_eq(name, str_of(units[i].name)))
            return &units[i];
    }
    return NULL;
}

/* How many bytes at the front of text are digits (or, not digits). */
static size_t span(str text, bool digits)
{
    size_t n = 0;

    while (n < text.n && char_is_digit(text.p[n]) == digits)
        n++;
    return n;
}

bool duration_parse(str text, int64_t *ms)
{
    int64_t sum = 0;

    while (text.n) {
        size_t digits = span(text, true), letters = span(str_skip(text, digits), false);
        const struct unit *unit = unit_by_name(str_take(str_skip(text, digits), letters));
        uint64_t number;

        if (!unit || !str_to_u64(str_take(text, digits), &number) ||
            number > (uint64_t)(longest_ms / unit->ms))
            return false;
        sum += (int64_t)number * unit->ms;
        if (sum > longest_ms)
            return false;
        text = str_skip(text, digits + letters);
    }
    if (sum == 0)
        return false;
    *ms = sum;
    return true;
}

str duration_text(struct arena *arena, int64_t ms)
{
    const struct unit *large = NULL;

    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        const struct unit *unit = &units[i];

        if (!unit->shown || (!large && ms < unit->ms && unit->ms > 1000))
            continue;
        if (large)
            return arena_printf(arena, "%lld %s %lld %s", (long long)(ms / large->ms), large->shown,
                                (long long)(ms % large->ms / unit->ms), unit->shown);
        large = unit;
    }
    return arena_printf(arena, "%lld s", (long long)(ms / 1000));
}
