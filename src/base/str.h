/* str.h -- borrowed strings: a pointer and a length.
 *
 * A str never owns its bytes and is never NUL-ended. p == NULL says "absent"; an empty string has n == 0 and
 * p != NULL. Whoever made the bytes says how long they live: a literal for ever, an arena's until it is
 * freed. All functions here are pure and may be called from any thread.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *p;
    size_t n;
} str;

#define S(literal) ((str){"" literal, sizeof(literal) - 1})
#define STR_NONE ((str){NULL, 0})
/* For printf's %.*s. */
#define STR_ARG(s) (int)(s).n, (s).p ? (s).p : ""

str str_of(const char *nul_ended);

bool str_eq(str a, str b);
bool str_eq_nocase(str a, str b); /* ASCII only */
int str_cmp(str a, str b);        /* bytewise, like memcmp, shorter first */
bool str_starts(str s, str prefix);
bool str_starts_nocase(str s, str prefix); /* ASCII only */
bool str_ends(str s, str suffix);
bool str_has(str s, str needle);

/* The offset of the first/last such byte (or needle), or s.n when there is none. */
size_t str_index(str s, char c);
size_t str_rindex(str s, char c);
size_t str_find(str s, str needle);

/* s without its first n bytes / only its first n bytes; n is clamped to s.n. */
str str_skip(str s, size_t n);
str str_take(str s, size_t n);

/* Without leading and trailing spaces and tabs. */
str str_trim(str s);

/* Cuts *rest at the first sep: returns what is before it and leaves what is after it in *rest. Without a sep
 * it returns all of *rest and makes *rest absent, so that `while (rest.p)` visits every field. */
str str_cut(str *rest, char sep);

/* Decimal numbers, whole string, no sign for u64, no blanks. False when malformed or out of range, and *out
 * is untouched. */
bool str_to_u64(str s, uint64_t *out);
bool str_to_i64(str s, int64_t *out);
/* A decimal or exponent notation number, whole string, also NaN, Infinity and -Infinity as AWS spells
 * them. */
bool str_to_double(str s, double *out);

/* FNV-1a, for hash tables whose keys the outside can't choose, or with a seed that it can't know. */
uint64_t str_hash(str s, uint64_t seed);

/* ASCII only; other bytes stay. */
char char_lower(char c);
char char_upper(char c);
bool char_is_digit(char c);
bool char_is_alpha(char c);
bool char_is_alnum(char c);

#endif
