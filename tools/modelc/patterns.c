#include "tools/modelc/patterns.h"

#include "base/buf.h"

enum { PATTERN_MAX = 64 * 1024 };

/* What the models get wrong in Java's terms too, and what PCRE2 has no room for. */
static const struct {
    const char *from, *to;
} repairs[] = {
    {"\\u10000-\\u10FFFF", "\\x{10000}-\\x{10FFFF}"},
    {"\\uD800\\uDBFF-\\uDC00\\uDFFF", "\\x{10000}-\\x{10FFFF}"},
    {"${1,128}", "$"},
    {"${1,256}", "$"},
    {"{1,100000}", "+"}, /* PCRE2 counts to 65535; the length is checked anyway */
};

/* Java's POSIX classes are ASCII's; LD is a letter or digit. */
static const struct {
    const char *java, *pcre2;
} classes[] = {
    {"Alnum", "[:alnum:]"},   {"Alpha", "[:alpha:]"},  {"ASCII", "\\x00-\\x7F"}, {"Blank", "[:blank:]"},
    {"Cntrl", "[:cntrl:]"},   {"Digit", "[:digit:]"},  {"Graph", "[:graph:]"},   {"Lower", "[:lower:]"},
    {"Print", "[:print:]"},   {"Punct", "[:punct:]"},  {"Space", "[:space:]"},   {"Upper", "[:upper:]"},
    {"XDigit", "[:xdigit:]"}, {"LD", "\\p{L}\\p{Nd}"},
};

struct reader {
    str rest;
    struct buf *out;
    bool in_class;    /* between [ and ] */
    bool after_class; /* in a class, right behind \w, \p{L} and such: a '-' is no range */
};

static bool hex4(str text, unsigned *out)
{
    *out = 0;
    if (text.n < 6 || text.p[0] != '\\' || text.p[1] != 'u')
        return false;
    for (size_t i = 2; i < 6; i++) {
        char c = char_lower(text.p[i]);

        if (!char_is_digit(c) && (c < 'a' || c > 'f'))
            return false;
        *out = *out * 16 + (unsigned)(char_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return true;
}

static bool repair(struct reader *reader)
{
    for (size_t i = 0; i < sizeof repairs / sizeof repairs[0]; i++) {
        if (str_starts(reader->rest, str_of(repairs[i].from))) {
            buf_add(reader->out, str_of(repairs[i].to));
            reader->rest = str_skip(reader->rest, str_of(repairs[i].from).n);
            return true;
        }
    }
    return false;
}

/* \uXXXX, or two that are one character. */
static bool code_point(struct reader *reader)
{
    unsigned high, low;

    if (!hex4(reader->rest, &high))
        return false;
    reader->rest = str_skip(reader->rest, 6);
    if (high >= 0xD800 && high < 0xDC00 && hex4(reader->rest, &low) && low >= 0xDC00 && low < 0xE000) {
        high = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        reader->rest = str_skip(reader->rest, 6);
    }
    if (high >= 0xD800 && high < 0xE000) /* half a character matches nothing that is UTF-8 */
        high = 0xFFFE;
    buf_printf(reader->out, "\\x{%X}", high);
    return true;
}

static bool named_class(struct reader *reader)
{
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        str name = str_take(str_skip(reader->rest, 3), str_index(str_skip(reader->rest, 3), '}'));

        if (!str_starts(reader->rest, S("\\p{")) || !str_eq(name, str_of(classes[i].java)))
            continue;
        if (!reader->in_class)
            buf_char(reader->out, '[');
        buf_add(reader->out, str_of(classes[i].pcre2));
        if (!reader->in_class)
            buf_char(reader->out, ']');
        reader->rest = str_skip(reader->rest, name.n + 4);
        reader->after_class = reader->in_class;
        return true;
    }
    return false;
}

static void escape(struct reader *reader)
{
    char c = reader->rest.n > 1 ? reader->rest.p[1] : '\0';
    size_t n = 2;

    if (c == 'p' || c == 'P')
        n = reader->rest.n > 2 && reader->rest.p[2] == '{' ? str_index(reader->rest, '}') + 1 : 3;
    buf_add(reader->out, str_take(reader->rest, n));
    reader->rest = str_skip(reader->rest, n);
    reader->after_class = reader->in_class && c && str_has(S("wWdDsSpP"), (str){&c, 1});
}

static void plain(struct reader *reader)
{
    char c = reader->rest.p[0], following = reader->rest.n > 1 ? reader->rest.p[1] : '\0';

    if (c == '-' && reader->after_class && following != ']')
        buf_char(reader->out, '\\');
    buf_char(reader->out, c);
    reader->rest = str_skip(reader->rest, 1);
    reader->after_class = false;
    if (c == '[' && !reader->in_class) {
        reader->in_class = true;
        /* ']' first in a class stands for itself. */
        while (reader->rest.n > 0 && (reader->rest.p[0] == '^' || reader->rest.p[0] == ']')) {
            bool itself = reader->rest.p[0] == ']';

            buf_char(reader->out, reader->rest.p[0]);
            reader->rest = str_skip(reader->rest, 1);
            if (itself)
                break;
        }
    } else if (c == ']') {
        reader->in_class = false;
    }
}

str pattern_for_pcre2(struct arena *arena, str pattern)
{
    struct reader reader = {.rest = pattern, .out = buf_new(arena, PATTERN_MAX)};

    while (reader.rest.n > 0) {
        if (repair(&reader) || code_point(&reader) || named_class(&reader))
            continue;
        if (reader.rest.p[0] == '\\')
            escape(&reader);
        else
            plain(&reader);
    }
    return buf_ok(reader.out) ? buf_str(reader.out) : pattern;
}
