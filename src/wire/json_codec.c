#include "wire/json_codec.h"

#include <math.h>
#include <stddef.h>

#include "base/encode.h"
#include "base/json.h"
#include "core/protocol.h"
#include "wire/scalar.h"

/* ---- Reading ---- */

struct json_input {
    struct maker *maker;
    struct json_reader reader;
    size_t name_column; /* of struct member */
};

static ERR read_value(struct json_input *input, const struct member *member, void *at);

/* In the words of AWS's servers. */
static ERR wrong_kind(const struct json_input *input, enum json_kind kind, const char *wanted)
{
    static const char *const names[] = {"NULL_VALUE", "TRUE_VALUE", "NUMBER_VALUE", "STRING_VALUE"};

    if (kind == JSON_OBJECT)
        return err_make(input->maker->fault, "Start of structure or map found where not expected.");
    if (kind == JSON_ARRAY)
        return err_make(input->maker->fault, "Start of list found where not expected.");
    return err_make(input->maker->fault, "%s can not be converted to %s.", names[kind], wanted);
}

static ERR want(struct json_input *input, enum json_kind wanted, const char *what)
{
    enum json_kind kind;

    TRY(json_peek(&input->reader, &kind));
    return kind == wanted ? NULL : wrong_kind(input, kind, what);
}

static ERR malformed(const struct json_input *input, const struct member *member)
{
    return err_make(input->maker->fault, "The value of %s is malformed.",
                    model_text(input->maker->model, member->name));
}

/* A label or header may have the name of a member of the body (API Gateway's httpMethod). */
static const struct member *find_member(const struct json_input *input, const struct shape *shape,
                                        enum members_wanted wanted, str key, uint32_t *hint)
{
    const struct model *model = input->maker->model;
    const struct member *member = member_by_name(model, shape, input->name_column, key, hint);

    if (!member || is_wanted(member, wanted))
        return member;
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *other = member_at(model, shape, i);

        if (is_wanted(other, wanted) && other->json_name == member->json_name)
            return other;
    }
    return NULL;
}

static ERR read_members(struct json_input *input, const struct shape *shape, enum members_wanted wanted,
                        void *structure)
{
    const struct model *model = input->maker->model;
    uint32_t hint = 0;

    TRY(want(input, JSON_OBJECT, "a structure"));
    TRY(json_enter_object(&input->reader));
    for (;;) {
        const struct member *member;
        enum json_kind kind;
        bool more;
        void *at;
        str key;

        TRY(json_next_member(&input->reader, &more, &key));
        if (!more)
            break;
        member = find_member(input, shape, wanted, key, &hint);
        TRY(json_peek(&input->reader, &kind));
        if (!member || kind == JSON_NULL || shape_of(model, member)->flags & SHAPE_STREAMING) {
            TRY(json_skip(&input->reader, NULL));
            continue;
        }
        TRY(make_member(input->maker, member, structure, &at));
        TRY(read_value(input, member, at));
    }
    return shape->kind == SHAPE_UNION ? check_union(input->maker, shape, structure) : NULL;
}

/* An element or a map's value; null only where the collection is sparse. */
static ERR read_element(struct json_input *input, const struct shape *shape, const struct member *element,
                        void *at)
{
    enum json_kind kind;

    TRY(json_peek(&input->reader, &kind));
    if (kind != JSON_NULL || shape_of(input->maker->model, element)->kind == SHAPE_DOCUMENT)
        return read_value(input, element, at);
    if (!(shape->flags & SHAPE_SPARSE))
        return err_make(input->maker->fault, "A null is not allowed here.");
    return json_take_null(&input->reader);
}

static ERR read_list(struct json_input *input, const struct shape *shape, struct list_value *list)
{
    const struct member *element = member_at(input->maker->model, shape, 0);
    bool more;
    void *at;

    TRY(want(input, JSON_ARRAY, "a list"));
    TRY(json_enter_array(&input->reader));
    make_list(list);
    for (;;) {
        TRY(json_next_element(&input->reader, &more));
        if (!more)
            return NULL;
        TRY(make_element(input->maker, shape, list, &at));
        TRY(read_element(input, shape, element, at));
    }
}

static ERR read_map(struct json_input *input, const struct shape *shape, struct list_value *list)
{
    const struct member *value = member_at(input->maker->model, shape, 1);
    bool more;
    void *at;
    str key;

    TRY(want(input, JSON_OBJECT, "a map"));
    TRY(json_enter_object(&input->reader));
    make_list(list);
    for (;;) {
        TRY(json_next_member(&input->reader, &more, &key));
        if (!more)
            break;
        TRY(make_entry(input->maker, shape, list, key, &at));
        TRY(read_element(input, shape, value, at));
    }
    map_last_wins(input->maker, shape, list);
    return NULL;
}

static ERR read_string(struct json_input *input, const struct member *member, const struct shape *shape,
                       void *at)
{
    str text;

    TRY(want(input, JSON_STRING, shape->kind == SHAPE_BLOB ? "a blob" : "a string"));
    TRY(json_take_string(&input->reader, &text));
    if (shape->kind != SHAPE_BLOB) {
        *(str *)at = text;
        return NULL;
    }
    return base64_decode(input->maker->arena, text, at) ? NULL : malformed(input, member);
}

static ERR read_number(struct json_input *input, const struct member *member, const struct shape *shape,
                       void *at)
{
    struct opt_int *integer = at;
    struct opt_double *number = at;
    bool real = shape->kind == SHAPE_FLOAT || shape->kind == SHAPE_DOUBLE;
    enum json_kind kind;
    str text;

    TRY(json_peek(&input->reader, &kind));
    if (kind == JSON_STRING && real) { /* NaN, Infinity, -Infinity */
        TRY(json_take_string(&input->reader, &text));
        number->set = double_read(text, &number->v) && !isfinite(number->v);
        return number->set ? NULL : wrong_kind(input, kind, "a number");
    }
    TRY(want(input, JSON_NUMBER, real ? "a number" : "an integer"));
    TRY(json_take_number(&input->reader, &text));
    if (real) {
        number->set = double_read(text, &number->v);
        return number->set ? NULL : malformed(input, member);
    }
    integer->set = integer_read(shape, text, &integer->v);
    return integer->set ? NULL : malformed(input, member);
}

static ERR read_time(struct json_input *input, const struct member *member, struct opt_time *time)
{
    uint8_t format = time_format_or(member, TIME_EPOCH_SECONDS);
    str text;

    if (format == TIME_EPOCH_SECONDS) {
        TRY(want(input, JSON_NUMBER, "a timestamp"));
        TRY(json_take_number(&input->reader, &text));
    } else {
        TRY(want(input, JSON_STRING, "a timestamp"));
        TRY(json_take_string(&input->reader, &text));
    }
    time->set = time_read(format, text, &time->ms);
    return time->set ? NULL : malformed(input, member);
}

static ERR read_boolean(struct json_input *input, struct opt_bool *boolean)
{
    TRY(want(input, JSON_BOOLEAN, "a boolean"));
    TRY(json_take_boolean(&input->reader, &boolean->v));
    boolean->set = true;
    return NULL;
}

/* Nesting is bounded by the reader's depth. */
static ERR read_value(struct json_input *input, const struct member *member, void *at)
{
    const struct shape *shape = shape_of(input->maker->model, member);

    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
        return read_members(input, shape, MEMBERS_ALL, at);
    case SHAPE_LIST:
        return read_list(input, shape, at);
    case SHAPE_MAP:
        return read_map(input, shape, at);
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_BLOB:
        return read_string(input, member, shape, at);
    case SHAPE_DOCUMENT:
        return json_skip(&input->reader, at);
    case SHAPE_BOOLEAN:
        return read_boolean(input, at);
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        return read_number(input, member, shape, at);
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
        TRY(want(input, JSON_NUMBER, "a number"));
        return json_take_number(&input->reader, at);
    case SHAPE_TIMESTAMP:
        return read_time(input, member, at);
    case SHAPE_KINDS:
        break;
    }
    return malformed(input, member);
}

static ERR open_input(struct json_input *input, struct maker *maker, enum json_names names, str text)
{
    *input = (struct json_input){.maker = maker,
                                 .name_column = names == JSON_WIRE_NAMES ? offsetof(struct member, json_name)
                                                                         : offsetof(struct member, name)};
    return json_open(&input->reader, text, maker->arena, WIRE_DEPTH_MAX);
}

ERR json_read_structure(struct maker *maker, enum json_names names, const struct shape *shape,
                        enum members_wanted wanted, str text, void *structure)
{
    struct json_input input;

    TRY(open_input(&input, maker, names, text));
    TRY(read_members(&input, shape, wanted, structure));
    return json_close(&input.reader);
}

ERR json_read_member(struct maker *maker, enum json_names names, const struct member *member, str text,
                     void *at)
{
    struct json_input input;

    TRY(open_input(&input, maker, names, text));
    TRY(read_value(&input, member, at));
    return json_close(&input.reader);
}

/* ---- Writing ---- */

struct json_output {
    const struct model *model;
    struct buf *out;
    bool wire_names;
};

static void write_value(const struct json_output *output, const struct member *member, const void *at);

static void write_null_or(const struct json_output *output, const struct shape *shape,
                          const struct member *element, const void *at)
{
    const struct shape *target = shape_of(output->model, element);
    bool can_be_null = !is_structure(target) || shape->flags & SHAPE_SPARSE;

    if (can_be_null && !value_present(output->model, target, at))
        buf_add(output->out, S("null"));
    else
        write_value(output, element, at);
}

static void write_list(const struct json_output *output, const struct shape *shape,
                       const struct list_value *list)
{
    const struct member *element = member_at(output->model, shape, 0);

    buf_char(output->out, '[');
    for (size_t i = 0; i < list->n; i++) {
        if (i)
            buf_char(output->out, ',');
        write_null_or(output, shape, element, element_at(output->model, shape, list, i));
    }
    buf_char(output->out, ']');
}

static void write_map(const struct json_output *output, const struct shape *shape,
                      const struct list_value *list)
{
    const struct member *value = member_at(output->model, shape, 1);

    buf_char(output->out, '{');
    for (size_t i = 0; i < list->n; i++) {
        if (i)
            buf_char(output->out, ',');
        json_write_string(output->out, map_key(shape, list, i));
        buf_char(output->out, ':');
        write_null_or(output, shape, value, element_at(output->model, shape, list, i));
    }
    buf_char(output->out, '}');
}

static void write_name(const struct json_output *output, const struct member *member, bool *first)
{
    if (!*first)
        buf_char(output->out, ',');
    *first = false;
    buf_char(output->out, '"');
    buf_add(output->out, model_str(output->model, output->wire_names ? member->json_name : member->name));
    buf_add(output->out, S("\":"));
}

static bool is_number(const struct shape *shape)
{
    return shape->kind >= SHAPE_BYTE && shape->kind <= SHAPE_DOUBLE;
}

static void write_members(const struct json_output *output, const struct shape *shape,
                          enum members_wanted wanted, const void *structure)
{
    bool first = true;

    buf_char(output->out, '{');
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(output->model, shape, i);
        const void *at;

        if (!is_wanted(member, wanted))
            continue;
        at = member_value(output->model, member, structure);
        if (at) {
            write_name(output, member, &first);
            write_value(output, member, at);
        } else if (member->flags & MEMBER_BOX_DEFAULT) {
            const struct shape *target = shape_of(output->model, member);

            if (target->kind != SHAPE_BOOLEAN && !is_number(target))
                continue;
            write_name(output, member, &first);
            buf_add(output->out, target->kind == SHAPE_BOOLEAN ? S("false") : S("0"));
        }
    }
    buf_char(output->out, '}');
}

static void write_time(const struct json_output *output, const struct member *member,
                       const struct opt_time *time)
{
    uint8_t format = time_format_or(member, TIME_EPOCH_SECONDS);
    bool quoted = format != TIME_EPOCH_SECONDS;

    if (quoted)
        buf_char(output->out, '"');
    time_write(format, DATE_FRACTION, time->ms, output->out);
    if (quoted)
        buf_char(output->out, '"');
}

static void write_double(const struct json_output *output, const struct shape *shape, double value)
{
    if (isfinite(value))
        json_write_number_text(output->out, value, shape->kind == SHAPE_FLOAT);
    else
        json_write_double(output->out, value);
}

static void write_value(const struct json_output *output, const struct member *member, const void *at)
{
    const struct shape *shape = shape_of(output->model, member);

    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
        write_members(output, shape, MEMBERS_ALL, at);
        break;
    case SHAPE_LIST:
        write_list(output, shape, at);
        break;
    case SHAPE_MAP:
        write_map(output, shape, at);
        break;
    case SHAPE_STRING:
    case SHAPE_ENUM:
        json_write_string(output->out, *(const str *)at);
        break;
    case SHAPE_BLOB:
        buf_char(output->out, '"');
        base64_add(output->out, *(const str *)at);
        buf_char(output->out, '"');
        break;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        write_double(output, shape, ((const struct opt_double *)at)->v);
        break;
    case SHAPE_TIMESTAMP:
        write_time(output, member, at);
        break;
    default:
        scalar_write(shape, TIME_DEFAULT, DATE_FRACTION, at, output->out);
        break;
    }
}

void json_write_structure(const struct model *model, enum json_names names, const struct shape *shape,
                          enum members_wanted wanted, const void *structure, struct buf *out)
{
    struct json_output output = {model, out, names == JSON_WIRE_NAMES};

    write_members(&output, shape, wanted, structure);
}

void json_write_member(const struct model *model, enum json_names names, const struct member *member,
                       const void *at, struct buf *out)
{
    struct json_output output = {model, out, names == JSON_WIRE_NAMES};

    write_value(&output, member, at);
}
