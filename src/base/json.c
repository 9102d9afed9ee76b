#include "base/json.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

static ERR malformed(const struct json_reader *reader, const char *what)
{
    return err_make(&fault_syntax, "%s at offset %zu", what, (size_t)(reader->at - reader->start));
}

static void skip_blanks(struct json_reader *reader)
{
    while (reader->at < reader->end &&
           (*reader->at == ' ' || *reader->at == '\n' || *reader->at == '\r' || *reader->at == '\t'))
        reader->at++;
}

ERR json_open(struct json_reader *reader, str text, struct arena *arena, unsigned depth_max)
{
    assert(depth_max <= JSON_DEPTH_MAX);
    if (!text.p)
        text = S("");
    *reader = (struct json_reader){
        .at = text.p, .end = text.p + text.n, .start = text.p, .arena = arena, .depth_max = depth_max};
    if (!utf8_valid(text))
        return malformed(reader, "text that is not UTF-8");
    return NULL;
}

ERR json_close(struct json_reader *reader)
{
    skip_blanks(reader);
    if (reader->at != reader->end)
        return malformed(reader, "more than one value");
    return NULL;
}

ERR json_peek(struct json_reader *reader, enum json_kind *kind)
{
    skip_blanks(reader);
    if (reader->at == reader->end)
        return malformed(reader, "the text ends where a value should be");
    switch (*reader->at) {
    case '{':
        *kind = JSON_OBJECT;
        return NULL;
    case '[':
        *kind = JSON_ARRAY;
        return NULL;
    case '"':
        *kind = JSON_STRING;
        return NULL;
    case 't':
    case 'f':
        *kind = JSON_BOOLEAN;
        return NULL;
    case 'n':
        *kind = JSON_NULL;
        return NULL;
    default:
        if (*reader->at != '-' && !char_is_digit(*reader->at))
            return malformed(reader, "not a value");
        *kind = JSON_NUMBER;
        return NULL;
    }
}

static ERR enter(struct json_reader *reader, char bracket)
{
    skip_blanks(reader);
    if (reader->at == reader->end || *reader->at != bracket)
        return malformed(reader, bracket == '{' ? "not an object" : "not an array");
    if (reader->depth == reader->depth_max)
        return err_make(&fault_limit, "nested more than %u deep", reader->depth_max);
    reader->at++;
    reader->depth++;
    reader->first = true;
    return NULL;
}

ERR json_enter_object(struct json_reader *reader)
{
    return enter(reader, '{');
}

ERR json_enter_array(struct json_reader *reader)
{
    return enter(reader, '[');
}

/* Behind a bracket or a value: takes the comma, or the closing bracket. */
static ERR next(struct json_reader *reader, char closing, bool *more)
{
    assert(reader->depth > 0);
    skip_blanks(reader);
    if (reader->at == reader->end)
        return malformed(reader, "the text ends within a value");
    if (*reader->at == closing) {
        reader->at++;
        reader->depth--;
        reader->first = false;
        *more = false;
        return NULL;
    }
    if (!reader->first) {
        if (*reader->at != ',')
            return malformed(reader, "no comma");
        reader->at++;
        skip_blanks(reader);
    }
    reader->first = false;
    *more = true;
    return NULL;
}

ERR json_next_element(struct json_reader *reader, bool *more)
{
    return next(reader, ']', more);
}

ERR json_next_member(struct json_reader *reader, bool *more, str *key)
{
    TRY(next(reader, '}', more));
    if (!*more)
        return NULL;
    TRY(json_take_string(reader, key));
    skip_blanks(reader);
    if (reader->at == reader->end || *reader->at != ':')
        return malformed(reader, "no colon");
    reader->at++;
    return NULL;
}

static bool take_hex4(const char *p, const char *end, uint32_t *out)
{
    uint32_t value = 0;

    if (end - p < 4)
        return false;
    for (int i = 0; i < 4; i++) {
        char c = char_lower(p[i]);

        if (!char_is_digit(c) && !(c >= 'a' && c <= 'f'))
            return false;
        value = value * 16 + (uint32_t)(char_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    *out = value;
    return true;
}

/* The character after "\u"; *at is behind the u and moves behind the escape. */
static bool take_unicode(const char **at, const char *end, uint32_t *code)
{
    uint32_t low;

    if (!take_hex4(*at, end, code))
        return false;
    *at += 4;
    if (*code < 0xD800 || *code > 0xDFFF)
        return true;
    if (*code > 0xDBFF || end - *at < 6 || (*at)[0] != '\\' || (*at)[1] != 'u')
        return false;
    if (!take_hex4(*at + 2, end, &low) || low < 0xDC00 || low > 0xDFFF)
        return false;
    *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
    *at += 6;
    return true;
}

/* Unescapes from..end (which has no quotes of its own) into `into`, which is as large; NULL when an escape is
 * wrong. */
static char *unescape(const char *from, const char *end, char *into)
{
    static const char escapes[] = "\"\"\\\\//b\bf\fn\nr\rt\t";

    while (from < end) {
        const char *known = escapes;
        uint32_t code;

        if (*from != '\\') {
            *into++ = *from++;
            continue;
        }
        from++;
        if (*from == 'u') {
            from++;
            if (!take_unicode(&from, end, &code))
                return NULL;
            into += utf8_put(into, code);
            continue;
        }
        while (*known && *known != *from)
            known += 2;
        if (!*known)
            return NULL;
        *into++ = known[1];
        from++;
    }
    return into;
}

ERR json_take_string(struct json_reader *reader, str *out)
{
    bool escaped = false;
    const char *from, *at;
    char *into, *into_end;

    skip_blanks(reader);
    if (reader->at == reader->end || *reader->at != '"')
        return malformed(reader, "not a string");
    from = at = reader->at + 1;
    while (at < reader->end && *at != '"') {
        if ((unsigned char)*at < 0x20)
            return malformed(reader, "a control character in a string");
        if (*at == '\\') {
            escaped = true;
            at++;
            if (at == reader->end)
                break;
        }
        at++;
    }
    if (at >= reader->end)
        return malformed(reader, "a string without an end");
    if (!escaped) {
        *out = (str){from, (size_t)(at - from)};
    } else {
        into = arena_alloc(reader->arena, (size_t)(at - from));
        into_end = unescape(from, at, into);
        if (!into_end)
            return malformed(reader, "a wrong escape in a string");
        *out = (str){into, (size_t)(into_end - into)};
    }
    reader->at = at + 1;
    return NULL;
}

static const char *skip_digits(const char *at, const char *end)
{
    while (at < end && char_is_digit(*at))
        at++;
    return at;
}

/* RFC 8259, 6. */
ERR json_take_number(struct json_reader *reader, str *text)
{
    const char *at, *end = reader->end, *digits;

    skip_blanks(reader);
    at = reader->at;
    if (at < end && *at == '-')
        at++;
    digits = at;
    at = skip_digits(at, end);
    if (at == digits || (*digits == '0' && at - digits > 1))
        return malformed(reader, "not a number");
    if (at < end && *at == '.') {
        digits = ++at;
        at = skip_digits(at, end);
        if (at == digits)
            return malformed(reader, "not a number");
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        at++;
        if (at < end && (*at == '+' || *at == '-'))
            at++;
        digits = at;
        at = skip_digits(at, end);
        if (at == digits)
            return malformed(reader, "not a number");
    }
    *text = (str){reader->at, (size_t)(at - reader->at)};
    reader->at = at;
    return NULL;
}

static bool take_word(struct json_reader *reader, str word)
{
    skip_blanks(reader);
    if (!str_starts((str){reader->at, (size_t)(reader->end - reader->at)}, word))
        return false;
    reader->at += word.n;
    return true;
}

ERR json_take_boolean(struct json_reader *reader, bool *out)
{
    bool truth = take_word(reader, S("true"));

    if (!truth && !take_word(reader, S("false")))
        return malformed(reader, "not a boolean");
    *out = truth;
    return NULL;
}

ERR json_take_null(struct json_reader *reader)
{
    if (!take_word(reader, S("null")))
        return malformed(reader, "not null");
    return NULL;
}

static ERR skip_members(struct json_reader *reader)
{
    bool more;
    str key;

    TRY(json_enter_object(reader));
    for (;;) {
        TRY(json_next_member(reader, &more, &key));
        if (!more)
            return NULL;
        TRY(json_skip(reader, NULL));
    }
}

static ERR skip_elements(struct json_reader *reader)
{
    bool more;

    TRY(json_enter_array(reader));
    for (;;) {
        TRY(json_next_element(reader, &more));
        if (!more)
            return NULL;
        TRY(json_skip(reader, NULL));
    }
}

static ERR skip_value(struct json_reader *reader, enum json_kind kind)
{
    bool boolean;
    str text;

    switch (kind) {
    case JSON_OBJECT:
        return skip_members(reader);
    case JSON_ARRAY:
        return skip_elements(reader);
    case JSON_STRING:
        return json_take_string(reader, &text);
    case JSON_NUMBER:
        return json_take_number(reader, &text);
    case JSON_BOOLEAN:
        return json_take_boolean(reader, &boolean);
    case JSON_NULL:
        return json_take_null(reader);
    }
    return malformed(reader, "not a value");
}

ERR json_skip(struct json_reader *reader, str *raw)
{
    enum json_kind kind;
    const char *from;

    TRY(json_peek(reader, &kind));
    from = reader->at;
    TRY(skip_value(reader, kind));
    if (raw)
        *raw = (str){from, (size_t)(reader->at - from)};
    return NULL;
}

/* How many bytes from the beginning of s need no escape. */
static size_t plain_size(str s, bool valid)
{
    size_t n = 0;

    while (n < s.n) {
        unsigned char c = (unsigned char)s.p[n];

        if (c < 0x20 || c == '"' || c == '\\' || (c >= 0x80 && !valid))
            break;
        n++;
    }
    return n;
}

/* Plain characters go out in runs. */
void json_write_string(struct buf *out, str s)
{
    static const char hex[] = "0123456789abcdef", controls[] = "\b\f\n\r\t";
    const char *run = s.p;
    bool valid = utf8_valid(s);

    buf_char(out, '"');
    for (str rest = str_skip(s, plain_size(s, valid)); rest.n;
         rest = str_skip(rest, plain_size(rest, valid))) {
        unsigned char c = (unsigned char)rest.p[0];
        const char *named = c < 0x20 ? memchr(controls, c, 5) : NULL;
        char escape[6] = {'\\', (char)c};
        size_t size = 1, escape_size = 2;
        uint32_t code;
        str after = rest;

        if (c >= 0x80 && !valid) {
            escape_size = utf8_next(&after, &code) ? 0 : utf8_put(escape, 0xFFFD);
            size = escape_size ? 1 : rest.n - after.n;
        } else if (named) {
            escape[1] = "bfnrt"[named - controls];
        } else if (c < 0x20) {
            memcpy(escape, (char[]){'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]}, 6);
            escape_size = 6;
        } else if (c != '"' && c != '\\') {
            escape_size = 0;
        }
        if (escape_size) {
            buf_add(out, (str){run, (size_t)(rest.p - run)});
            buf_add(out, (str){escape, escape_size});
            run = rest.p + size;
        }
        rest = str_skip(rest, size);
    }
    if (s.n)
        buf_add(out, (str){run, (size_t)(s.p + s.n - run)});
    buf_char(out, '"');
}

void json_write_number_text(struct buf *out, double value, bool is_float)
{
    char text[40];
    int n = 0;

    assert(isfinite(value));
    if (fabs(value) < 1e15 && value == (double)(int64_t)value && !(value == 0 && signbit(value))) {
        buf_i64(out, (int64_t)value);
        return;
    }
    for (int digits = is_float ? 6 : 15; digits <= 17; digits++) {
        n = snprintf(text, sizeof text, "%.*g", digits, value);
        if (is_float ? strtof(text, NULL) == (float)value : strtod(text, NULL) == value)
            break;
    }
    buf_add(out, (str){text, (size_t)n});
}

void json_write_double(struct buf *out, double value)
{
    if (isnan(value))
        buf_add(out, S("\"NaN\""));
    else if (isinf(value))
        buf_add(out, value > 0 ? S("\"Infinity\"") : S("\"-Infinity\""));
    else
        json_write_number_text(out, value, false);
}
