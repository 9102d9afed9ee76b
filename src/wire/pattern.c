#define PCRE2_CODE_UNIT_WIDTH 8

#include "wire/pattern.h"

#include <pcre2.h>
#include <stdatomic.h>
#include <stdlib.h>

enum {
    MATCH_LIMIT = 2000000,
    DEPTH_LIMIT = 1000000,
    HEAP_LIMIT_KIB = 20000,
    PROBES = 16,
};

struct compiled {
    const char *regex;
    pcre2_code *code; /* NULL: it can't be compiled */
};

static _Atomic(struct compiled *) cache[PATTERNS_MAX];

static pcre2_code *compile(const char *regex)
{
    PCRE2_SIZE offset;
    int error;

    return pcre2_compile((PCRE2_SPTR)regex, PCRE2_ZERO_TERMINATED,
                         PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_NEVER_BACKSLASH_C, &error,
                         &offset, NULL);
}

static struct compiled *make(const char *regex)
{
    struct compiled *made = malloc(sizeof *made);

    if (!made)
        abort();
    *made = (struct compiled){.regex = regex, .code = compile(regex)};
    return made;
}

static void drop(struct compiled *compiled)
{
    pcre2_code_free(compiled->code);
    free(compiled);
}

/* What the cache has, or now has; *own is set when there was no room and the caller must drop it. */
static struct compiled *find(const char *regex, bool *own)
{
    size_t slot = str_hash((str){(const char *)&regex, sizeof regex}, 0) % PATTERNS_MAX;
    struct compiled *made = NULL;

    *own = false;
    for (unsigned i = 0; i < PROBES; i++, slot = (slot + 1) % PATTERNS_MAX) {
        struct compiled *there = atomic_load(&cache[slot]);

        if (!there) {
            made = made ? made : make(regex);
            if (atomic_compare_exchange_strong(&cache[slot], &there, made))
                return made;
        }
        if (there->regex == regex) {
            if (made)
                drop(made);
            return there;
        }
    }
    *own = true;
    return made ? made : make(regex);
}

static bool matches(const pcre2_code *code, str text)
{
    pcre2_match_context *limits = pcre2_match_context_create(NULL);
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    int rc;

    if (!limits || !data)
        abort();
    pcre2_set_match_limit(limits, MATCH_LIMIT);
    pcre2_set_depth_limit(limits, DEPTH_LIMIT);
    pcre2_set_heap_limit(limits, HEAP_LIMIT_KIB);
    rc = pcre2_match(code, (PCRE2_SPTR)(text.n ? text.p : ""), text.n, 0, 0, data, limits);
    pcre2_match_data_free(data);
    pcre2_match_context_free(limits);
    return rc >= 0;
}

bool pattern_matches(const char *regex, str text)
{
    bool own, result;
    struct compiled *compiled = find(regex, &own);

    result = !compiled->code || matches(compiled->code, text);
    if (own)
        drop(compiled);
    return result;
}

bool pattern_compiles(const char *regex)
{
    pcre2_code *code = compile(regex);

    pcre2_code_free(code);
    return code;
}
