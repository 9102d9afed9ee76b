/* json.h -- JSON (RFC 8259): a cursor that decoders walk, a small tree, and a writer.
 *
 * The cursor builds nothing: a decoder asks what comes next and takes it, or skips it. Strings without
 * escapes point into the text; others are unescaped into the arena, so both must live as long as what was
 * read. The reader is strict: UTF-8 is checked as a whole when it is opened, escaped surrogates must pair,
 * numbers keep their text, nothing may follow the value. Errors are fault_syntax and fault_limit (nesting
 * deeper than depth_max).
 *
 *     TRY(json_open(&reader, text, arena, 64));
 *     TRY(json_enter_object(&reader));
 *     while (json_next_member(&reader, &key, &e)) ... take or skip one value ...
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

enum { JSON_DEPTH_MAX = 128 };

enum json_kind { JSON_NULL, JSON_BOOLEAN, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

struct json_reader {
    const char *at, *end, *start;
    struct arena *arena;
    unsigned depth, depth_max;
    bool first; /* just behind a { or [ */
};

ERR json_open(struct json_reader *reader, str text, struct arena *arena, unsigned depth_max);
/* Nothing but blanks may follow. */
ERR json_close(struct json_reader *reader);

/* What the next value is, by its first byte; nothing is taken. */
ERR json_peek(struct json_reader *reader, enum json_kind *kind);
ERR json_enter_object(struct json_reader *reader);
ERR json_enter_array(struct json_reader *reader);
/* *more: there is one more, its key in *key and its value next. Not *more: the object was left. */
ERR json_next_member(struct json_reader *reader, bool *more, str *key);
ERR json_next_element(struct json_reader *reader, bool *more);
ERR json_take_string(struct json_reader *reader, str *out);
ERR json_take_number(struct json_reader *reader, str *text);
ERR json_take_boolean(struct json_reader *reader, bool *out);
ERR json_take_null(struct json_reader *reader);
/* Takes any value; raw, which may be NULL, gets its text. */
ERR json_skip(struct json_reader *reader, str *raw);

/* A tree, for documents whose form no table describes (policies). Of a key that comes twice the last one
 * counts. */
struct json {
    enum json_kind kind;
    bool boolean;
    str text; /* a string, or a number's text */
    struct json_member *members;
    struct json *elements;
    size_t n; /* members or elements */
};

struct json_member {
    str key;
    struct json value;
};

ERR json_parse(str text, struct arena *arena, unsigned depth_max, const struct json **out);
/* The value of a key, or NULL; also of what is no object. */
const struct json *json_get(const struct json *object, str key);
/* The text of a string, else absent; json may be NULL. */
str json_text(const struct json *json);

void json_write(struct buf *out, const struct json *json);
/* With quotes. Bytes that are not UTF-8 become U+FFFD. */
void json_write_string(struct buf *out, str s);
/* The shortest text that reads back as the same double; NaN, Infinity and -Infinity in quotes, as AWS has
 * them. */
void json_write_double(struct buf *out, double value);
/* The shortest text that reads back as the same double (or float), without quotes. */
void json_write_number_text(struct buf *out, double value, bool is_float);

#endif
