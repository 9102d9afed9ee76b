#include "svc/s3/range.h"

/* A number of any length: one past 64 bits is as good as the largest. */
static bool parse_number(str digits, uint64_t *out)
{
    for (size_t i = 0; i < digits.n; i++)
        if (!char_is_digit(digits.p[i]))
            return false;
    if (!digits.n)
        return false;
    if (!str_to_u64(digits, out))
        *out = UINT64_MAX;
    return true;
}

enum range_result range_parse(str header, uint64_t size, struct range *out)
{
    uint64_t first, last = UINT64_MAX;
    str rest, start, end;

    if (!header.p || !str_starts_nocase(header, S("bytes=")))
        return RANGE_WHOLE;
    rest = str_trim(str_skip(header, 6));
    start = str_trim(str_cut(&rest, '-'));
    if (!rest.p)
        return RANGE_WHOLE;
    end = str_trim(rest);
    if (end.n && !parse_number(end, &last))
        return RANGE_WHOLE;
    if (!start.n) { /* the last `last` bytes */
        if (!end.n)
            return RANGE_WHOLE;
        if (!last || !size)
            return RANGE_UNSATISFIABLE;
        out->size = last < size ? last : size;
        out->first = size - out->size;
        return RANGE_PART;
    }
    if (!parse_number(start, &first) || last < first)
        return RANGE_WHOLE;
    if (first >= size)
        return RANGE_UNSATISFIABLE;
    out->first = first;
    out->size = (last < size - 1 ? last : size - 1) - first + 1;
    return RANGE_PART;
}

bool range_parse_copy(str header, struct range *out)
{
    uint64_t first, last;
    str rest, start;

    if (!str_starts(header, S("bytes=")))
        return false;
    rest = str_skip(header, 6);
    start = str_cut(&rest, '-');
    if (!rest.p || !str_to_u64(start, &first) || !str_to_u64(rest, &last) || last < first ||
        last == UINT64_MAX)
        return false;
    *out = (struct range){first, last - first + 1};
    return true;
}
