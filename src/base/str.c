#include "base/str.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

str str_of(const char *nul_ended)
{
    return nul_ended ? (str){nul_ended, strlen(nul_ended)} : STR_NONE;
}

bool str_eq(str a, str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool str_eq_nocase(str a, str b)
{
    return a.n == b.n && str_starts_nocase(a, b);
}

int str_cmp(str a, str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;

    if (order)
        return order;
    return a.n < b.n ? -1 : a.n > b.n;
}

bool str_starts(str s, str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool str_starts_nocase(str s, str prefix)
{
    if (s.n < prefix.n)
        return false;
    for (size_t i = 0; i < prefix.n; i++) {
        if (char_lower(s.p[i]) != char_lower(prefix.p[i]))
            return false;
    }
    return true;
}

bool str_ends(str s, str suffix)
{
    return s.n >= suffix.n && str_eq(str_skip(s, s.n - suffix.n), suffix);
}

bool str_has(str s, str needle)
{
    return needle.n == 0 || str_find(s, needle) < s.n;
}

size_t str_index(str s, char c)
{
    const char *at = s.n ? memchr(s.p, c, s.n) : NULL;

    return at ? (size_t)(at - s.p) : s.n;
}

size_t str_rindex(str s, char c)
{
    const char *at = s.n ? memrchr(s.p, c, s.n) : NULL;

    return at ? (size_t)(at - s.p) : s.n;
}

size_t str_find(str s, str needle)
{
    const char *at = s.n && needle.n ? memmem(s.p, s.n, needle.p, needle.n) : NULL;

    if (needle.n == 0)
        return 0;
    return at ? (size_t)(at - s.p) : s.n;
}

str str_skip(str s, size_t n)
{
    n = n < s.n ? n : s.n;
    return (str){s.p ? s.p + n : NULL, s.n - n};
}

str str_take(str s, size_t n)
{
    return (str){s.p, n < s.n ? n : s.n};
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

str str_trim(str s)
{
    while (s.n && is_blank(s.p[0]))
        s = str_skip(s, 1);
    while (s.n && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

str str_cut(str *rest, char sep)
{
    size_t at = str_index(*rest, sep);
    str field = str_take(*rest, at);

    *rest = at < rest->n ? str_skip(*rest, at + 1) : STR_NONE;
    return field;
}

bool str_to_u64(str s, uint64_t *out)
{
    uint64_t value = 0;

    if (s.n == 0)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (!char_is_digit(s.p[i]))
            return false;
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, s.p[i] - '0', &value))
            return false;
    }
    *out = value;
    return true;
}

bool str_to_i64(str s, int64_t *out)
{
    bool negative = s.n && s.p[0] == '-';
    uint64_t magnitude;

    if (!str_to_u64(negative ? str_skip(s, 1) : s, &magnitude))
        return false;
    if (magnitude > (uint64_t)INT64_MAX + negative)
        return false;
    *out = negative ? (int64_t)(0 - magnitude) : (int64_t)magnitude;
    return true;
}

bool str_to_double(str s, double *out)
{
    char text[64];
    char *end;
    double value;

    if (str_eq(s, S("NaN")))
        value = NAN;
    else if (str_eq(s, S("Infinity")))
        value = INFINITY;
    else if (str_eq(s, S("-Infinity")))
        value = -INFINITY;
    else {
        if (s.n == 0 || s.n >= sizeof text)
            return false;
        for (size_t i = 0; i < s.n; i++) {
            if (!char_is_digit(s.p[i]) && !memchr("+-.eE", s.p[i], 5))
                return false;
        }
        memcpy(text, s.p, s.n);
        text[s.n] = '\0';
        value = strtod(text, &end);
        if (end != text + s.n)
            return false;
    }
    *out = value;
    return true;
}

uint64_t str_hash(str s, uint64_t seed)
{
    uint64_t hash = 14695981039346656037U ^ seed;

    for (size_t i = 0; i < s.n; i++)
        hash = (hash ^ (unsigned char)s.p[i]) * 1099511628211U;
    return hash ^ (hash >> 32);
}

char char_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

char char_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

bool char_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool char_is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool char_is_alnum(char c)
{
    return char_is_alpha(c) || char_is_digit(c);
}
