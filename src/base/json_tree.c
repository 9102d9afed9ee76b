#include <string.h>

#include "base/json.h"

enum { FIRST_CAPACITY = 4 };

static ERR parse_value(struct json_reader *reader, struct json *out);

/* Room for one more of `size` bytes behind the n of array, which is moved when a power of two is reached. */
static void *grown(struct arena *arena, void *array, size_t n, size_t size)
{
    void *larger;

    if (n && (n < FIRST_CAPACITY || (n & (n - 1))))
        return array;
    larger = arena_array(arena, n ? 2 * n : FIRST_CAPACITY, size);
    if (n)
        memcpy(larger, array, n * size);
    return larger;
}

static ERR parse_object(struct json_reader *reader, struct json *out)
{
    bool more;
    str key;

    TRY(json_enter_object(reader));
    for (;;) {
        struct json_member *member;

        TRY(json_next_member(reader, &more, &key));
        if (!more)
            return NULL;
        out->members = grown(reader->arena, out->members, out->n, sizeof *out->members);
        member = &out->members[out->n];
        member->key = key;
        TRY(parse_value(reader, &member->value));
        out->n++;
    }
}

static ERR parse_array(struct json_reader *reader, struct json *out)
{
    bool more;

    TRY(json_enter_array(reader));
    for (;;) {
        TRY(json_next_element(reader, &more));
        if (!more)
            return NULL;
        out->elements = grown(reader->arena, out->elements, out->n, sizeof *out->elements);
        TRY(parse_value(reader, &out->elements[out->n]));
        out->n++;
    }
}

/* Nesting is bounded by the reader's depth_max. */
static ERR parse_value(struct json_reader *reader, struct json *out)
{
    TRY(json_peek(reader, &out->kind));
    switch (out->kind) {
    case JSON_OBJECT:
        return parse_object(reader, out);
    case JSON_ARRAY:
        return parse_array(reader, out);
    case JSON_STRING:
        return json_take_string(reader, &out->text);
    case JSON_NUMBER:
        return json_take_number(reader, &out->text);
    case JSON_BOOLEAN:
        return json_take_boolean(reader, &out->boolean);
    case JSON_NULL:
        return json_take_null(reader);
    }
    return err_make(&fault_syntax, "not a value");
}

ERR json_parse(str text, struct arena *arena, unsigned depth_max, const struct json **out)
{
    struct json_reader reader;
    struct json *root = arena_new(arena, struct json);

    TRY(json_open(&reader, text, arena, depth_max));
    TRY(parse_value(&reader, root));
    TRY(json_close(&reader));
    *out = root;
    return NULL;
}

const struct json *json_get(const struct json *object, str key)
{
    if (!object || object->kind != JSON_OBJECT)
        return NULL;
    for (size_t i = object->n; i > 0; i--) {
        if (str_eq(object->members[i - 1].key, key))
            return &object->members[i - 1].value;
    }
    return NULL;
}

str json_text(const struct json *json)
{
    return json && json->kind == JSON_STRING ? json->text : STR_NONE;
}

static void write_object(struct buf *out, const struct json *json)
{
    buf_char(out, '{');
    for (size_t i = 0; i < json->n; i++) {
        if (i)
            buf_char(out, ',');
        json_write_string(out, json->members[i].key);
        buf_char(out, ':');
        json_write(out, &json->members[i].value);
    }
    buf_char(out, '}');
}

static void write_array(struct buf *out, const struct json *json)
{
    buf_char(out, '[');
    for (size_t i = 0; i < json->n; i++) {
        if (i)
            buf_char(out, ',');
        json_write(out, &json->elements[i]);
    }
    buf_char(out, ']');
}

void json_write(struct buf *out, const struct json *json)
{
    switch (json->kind) {
    case JSON_OBJECT:
        write_object(out, json);
        break;
    case JSON_ARRAY:
        write_array(out, json);
        break;
    case JSON_STRING:
        json_write_string(out, json->text);
        break;
    case JSON_NUMBER:
        buf_add(out, json->text);
        break;
    case JSON_BOOLEAN:
        buf_add(out, json->boolean ? S("true") : S("false"));
        break;
    case JSON_NULL:
        buf_add(out, S("null"));
        break;
    }
}
