#define PCRE2_CODE_UNIT_WIDTH 8

#include "wire/pattern.h"

#include <pcre2.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"

enum {
    MATCH_LIMIT = 2000000,
    DEPTH_LIMIT = 1000000,
    HEAP_LIMIT_KIB = 20000,
    TRANSLATED_MAX = 64 * 1024,
    PROBES = 16,
};

struct compiled {
    const char *pattern;
    pcre2_code *code; /* NULL: it can't be compiled */
};

static _Atomic(struct compiled *) cache[PATTERNS_MAX];

/* ---- Translation ---- */

/* Java's character classes that PCRE2 calls otherwise. */
static const struct {
    const char *java, *pcre;
} classes[] = {
    {"\\p{Alnum}", "[:alnum:]"},   {"\\p{Alpha}", "[:alpha:]"}, {"\\p{Digit}", "[:digit:]"},
    {"\\p{Lower}", "[:lower:]"},   {"\\p{Upper}", "[:upper:]"}, {"\\p{Punct}", "[:punct:]"},
    {"\\p{Graph}", "[:graph:]"},   {"\\p{Print}", "[:print:]"}, {"\\p{Space}", "[:space:]"},
    {"\\p{XDigit}", "[:xdigit:]"}, {"\\p{ASCII}", "[:ascii:]"}, {"\\p{Blank}", "[:blank:]"},
    {"\\p{Cntrl}", "[:cntrl:]"},   {"\\p{IsLetter}", "\\p{L}"}, {"\\p{IsAlphabetic}", "\\p{L}"},
    {"\\p{IsDigit}", "\\p{Nd}"},
};

static bool hex4(const char *p, unsigned *out)
{
    unsigned value = 0;

    for (int i = 0; i < 4; i++) {
        char c = char_lower(p[i]);

        if (!char_is_digit(c) && !(c >= 'a' && c <= 'f'))
            return false;
        value = value * 16 + (unsigned)(char_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    *out = value;
    return true;
}

/* \uD800\uDC00-\uDBFF\uDFFF is what UTF-16 makes of all characters past U+FFFF; here each pair is one character. */
static const char *add_unicode(const char *at, struct buf *out)
{
    unsigned code, low;

    if (!hex4(at + 2, &code))
        return NULL;
    at += 6;
    if (code >= 0xD800 && code <= 0xDBFF) {
        if (at[0] != '\\' || at[1] != 'u' || !hex4(at + 2, &low) || low < 0xDC00 || low > 0xDFFF)
            return NULL;
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        at += 6;
    }
    buf_printf(out, "\\x{%X}", code);
    return at;
}

static const char *add_class(const char *at, bool in_class, struct buf *out)
{
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        str java = str_of(classes[i].java), pcre = str_of(classes[i].pcre);
        bool wrapped = !in_class && pcre.p[0] == '[';

        if (strncmp(at, java.p, java.n) != 0)
            continue;
        if (wrapped)
            buf_char(out, '[');
        buf_add(out, pcre);
        if (wrapped)
            buf_char(out, ']');
        return at + java.n;
    }
    return NULL;
}

/* Java's and ECMAScript's syntax as PCRE2 has it. */
static void translate(const char *pattern, struct buf *out)
{
    bool in_class = false;

    for (const char *at = pattern; *at;) {
        const char *next = NULL;

        if (at[0] == '\\' && at[1] == 'u')
            next = add_unicode(at, out);
        else if (at[0] == '\\' && at[1] == 'p')
            next = add_class(at, in_class, out);
        if (next) {
            at = next;
            continue;
        }
        if (at[0] == '\\' && at[1]) {
            buf_add(out, (str){at, 2});
            at += 2;
            continue;
        }
        if (in_class && *at == '[') /* a bracket within a class needs no escape in the others */
            buf_char(out, '\\');
        else if (*at == '[')
            in_class = true;
        else if (*at == ']')
            in_class = false;
        buf_char(out, *at++);
    }
}

/* ---- Compiling and keeping ---- */

/* Without an anchor of its own a pattern is about the whole text, as Java's matches() has it. */
static uint32_t anchors(const char *pattern)
{
    size_t n = strlen(pattern);

    if (pattern[0] == '^' || (n && pattern[n - 1] == '$'))
        return 0;
    return PCRE2_ANCHORED | PCRE2_ENDANCHORED;
}

static pcre2_code *compile(const char *pattern)
{
    struct buf text CLEANUP(buf_done);
    pcre2_code *code;
    PCRE2_SIZE offset;
    int error;

    buf_init(&text, TRANSLATED_MAX);
    translate(pattern, &text);
    if (!buf_ok(&text))
        return NULL;
    code = pcre2_compile((PCRE2_SPTR)(text.p ? text.p : ""), text.n, PCRE2_UTF | PCRE2_UCP | anchors(pattern),
                         &error, &offset, NULL);
    if (!code) /* perhaps it is in PCRE2's own syntax */
        code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                             PCRE2_UTF | PCRE2_UCP | anchors(pattern), &error, &offset, NULL);
    return code;
}

static struct compiled *make(const char *pattern)
{
    struct compiled *made = malloc(sizeof *made);

    if (!made)
        abort();
    *made = (struct compiled){.pattern = pattern, .code = compile(pattern)};
    return made;
}

static void drop(struct compiled *compiled)
{
    pcre2_code_free(compiled->code);
    free(compiled);
}

/* What the cache has, or now has; *own is set when there was no room and the caller must drop it. */
static struct compiled *find(const char *pattern, bool *own)
{
    size_t slot = str_hash((str){(const char *)&pattern, sizeof pattern}, 0) % PATTERNS_MAX;
    struct compiled *made = NULL;

    *own = false;
    for (unsigned i = 0; i < PROBES; i++, slot = (slot + 1) % PATTERNS_MAX) {
        struct compiled *there = atomic_load(&cache[slot]);

        if (!there) {
            made = made ? made : make(pattern);
            if (atomic_compare_exchange_strong(&cache[slot], &there, made))
                return made;
        }
        if (there->pattern == pattern) {
            if (made)
                drop(made);
            return there;
        }
    }
    *own = true;
    return made ? made : make(pattern);
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

bool pattern_matches(const char *pattern, str text)
{
    bool own, result;
    struct compiled *compiled = find(pattern, &own);

    result = !compiled->code || matches(compiled->code, text);
    if (own)
        drop(compiled);
    return result;
}

bool pattern_compiles(const char *pattern)
{
    pcre2_code *code = compile(pattern);

    pcre2_code_free(code);
    return code;
}
