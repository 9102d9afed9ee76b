#include "wire/cbor_codec.h"

#include <math.h>
#include <stddef.h>

#include "base/cbor.h"
#include "base/date.h"
#include "core/protocol.h"
#include "wire/cbor_big.h"
#include "wire/scalar.h"

/* ---- Reading ---- */

struct cbor_input {
    struct maker *maker;
    struct cbor_reader reader;
    enum cbor_style style;
};

static ERR read_value(struct cbor_input *input, const struct member *member, void *at);

static ERR malformed(const struct cbor_input *input, const struct member *member)
{
    return err_make(input->maker->fault, "The value of %s is malformed.",
                    model_text(input->maker->model, member->name));
}

static ERR read_members(struct cbor_input *input, const struct shape *shape, enum members_wanted wanted,
                        void *structure)
{
    const struct model *model = input->maker->model;
    struct cbor_items items;
    uint32_t hint = 0;

    TRY(cbor_enter(&input->reader, CBOR_MAP, &items));
    for (;;) {
        const struct member *member;
        enum cbor_kind kind;
        bool more;
        void *at;
        str key;

        TRY(cbor_next(&input->reader, &items, &more));
        if (!more)
            break;
        TRY(cbor_take_string(&input->reader, CBOR_TEXT, &key));
        member = member_by_name(model, shape, offsetof(struct member, name), key, &hint);
        TRY(cbor_peek(&input->reader, &kind));
        if (!member || kind == CBOR_NULL || !is_wanted(member, wanted) ||
            shape_of(model, member)->flags & SHAPE_STREAMING) {
            TRY(cbor_skip(&input->reader));
            continue;
        }
        TRY(make_member(input->maker, member, structure, &at));
        TRY(read_value(input, member, at));
    }
    return shape->kind == SHAPE_UNION ? check_union(input->maker, shape, structure) : NULL;
}

static ERR read_element(struct cbor_input *input, const struct shape *shape, const struct member *element,
                        void *at)
{
    enum cbor_kind kind;

    TRY(cbor_peek(&input->reader, &kind));
    if (kind != CBOR_NULL)
        return read_value(input, element, at);
    if (!(shape->flags & SHAPE_SPARSE))
        return err_make(input->maker->fault, "A null is not allowed here.");
    return cbor_take_null(&input->reader);
}

static ERR read_elements(struct cbor_input *input, const struct shape *shape, struct list_value *list)
{
    bool map = shape->kind == SHAPE_MAP, more;
    const struct member *element = member_at(input->maker->model, shape, map);
    struct cbor_items items;
    void *at;
    str key;

    TRY(cbor_enter(&input->reader, map ? CBOR_MAP : CBOR_ARRAY, &items));
    make_list(list);
    for (;;) {
        TRY(cbor_next(&input->reader, &items, &more));
        if (!more)
            break;
        if (map) {
            TRY(cbor_take_string(&input->reader, CBOR_TEXT, &key));
            TRY(make_entry(input->maker, shape, list, key, &at));
        } else {
            TRY(make_element(input->maker, shape, list, &at));
        }
        TRY(read_element(input, shape, element, at));
    }
    if (map)
        map_last_wins(input->maker, shape, list);
    return NULL;
}

/* A float that says a whole number is taken, as from JavaScript. */
static ERR read_integer(struct cbor_input *input, const struct member *member, const struct shape *shape,
                        struct opt_int *integer)
{
    enum cbor_kind kind;
    double number;

    TRY(cbor_peek(&input->reader, &kind));
    if (kind == CBOR_FLOAT) {
        TRY(cbor_take_double(&input->reader, &number));
        if (!(fabs(number) < 9.2e18) || number != trunc(number))
            return malformed(input, member);
        integer->v = (int64_t)number;
    } else {
        TRY(cbor_take_integer(&input->reader, &integer->v));
    }
    integer->set = integer_fits(shape, integer->v);
    return integer->set ? NULL : malformed(input, member);
}

/* RFC 8949, 3.4.2: tag 1. */
static ERR read_time(struct cbor_input *input, const struct member *member, struct opt_time *time)
{
    double number, scale = input->style == CBOR_AWS_1_1 ? 1 : 1000;
    enum cbor_kind kind;
    uint64_t tag;

    TRY(cbor_peek(&input->reader, &kind));
    if (kind == CBOR_TAG) {
        TRY(cbor_take_tag(&input->reader, &tag));
        if (tag != CBOR_TAG_EPOCH)
            return malformed(input, member);
    } else if (input->style == CBOR_RPC_V2) {
        return malformed(input, member);
    }
    TRY(cbor_take_double(&input->reader, &number));
    number = round(number * scale);
    if (!(number >= (double)DATE_MIN_MS && number <= (double)DATE_MAX_MS))
        return malformed(input, member);
    *time = (struct opt_time){true, (int64_t)number};
    return NULL;
}

static ERR read_scalar(struct cbor_input *input, const struct member *member, const struct shape *shape,
                       void *at)
{
    struct opt_bool *boolean = at;
    struct opt_double *number = at;

    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRING:
    case SHAPE_ENUM:
        return cbor_take_string(&input->reader, CBOR_TEXT, at);
    case SHAPE_BLOB:
        return cbor_take_string(&input->reader, CBOR_BYTES, at);
    case SHAPE_BOOLEAN:
        TRY(cbor_take_boolean(&input->reader, &boolean->v));
        boolean->set = true;
        return NULL;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        TRY(cbor_take_double(&input->reader, &number->v));
        number->set = true;
        return NULL;
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
        return cbor_read_big(&input->reader, at);
    case SHAPE_TIMESTAMP:
        return read_time(input, member, at);
    case SHAPE_DOCUMENT:
        return err_make(input->maker->fault, "Documents are not supported.");
    default:
        return read_integer(input, member, shape, at);
    }
}

/* Nesting is bounded by the reader's depth. */
static ERR read_value(struct cbor_input *input, const struct member *member, void *at)
{
    const struct shape *shape = shape_of(input->maker->model, member);

    if (is_structure(shape))
        return read_members(input, shape, MEMBERS_ALL, at);
    if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        return read_elements(input, shape, at);
    return read_scalar(input, member, shape, at);
}

ERR cbor_read_structure(struct maker *maker, enum cbor_style style, const struct shape *shape,
                        enum members_wanted wanted, str bytes, void *structure)
{
    struct cbor_input input = {.maker = maker, .style = style};

    cbor_open(&input.reader, bytes, maker->arena, WIRE_DEPTH_MAX);
    TRY(read_members(&input, shape, wanted, structure));
    return cbor_close(&input.reader);
}

/* ---- Writing ---- */

struct cbor_output {
    const struct model *model;
    struct buf *out;
    enum cbor_style style;
};

static void write_value(const struct cbor_output *output, const struct shape *shape, const void *at);

static void write_elements(const struct cbor_output *output, const struct shape *shape,
                           const struct list_value *list)
{
    bool map = shape->kind == SHAPE_MAP;
    const struct shape *element = shape_of(output->model, member_at(output->model, shape, map));
    bool can_be_null = !is_structure(element) || shape->flags & SHAPE_SPARSE;

    cbor_write_head(output->out, map ? CBOR_MAP : CBOR_ARRAY, list->n);
    for (size_t i = 0; i < list->n; i++) {
        const void *at = element_at(output->model, shape, list, i);

        if (map)
            cbor_write_string(output->out, CBOR_TEXT, map_key(shape, list, i));
        if (can_be_null && !value_present(output->model, element, at))
            cbor_write_null(output->out);
        else
            write_value(output, element, at);
    }
}

static void write_default(const struct cbor_output *output, const struct member *member)
{
    const struct shape *shape = shape_of(output->model, member);

    if (shape->kind < SHAPE_BOOLEAN || shape->kind > SHAPE_DOUBLE)
        return;
    cbor_write_string(output->out, CBOR_TEXT, model_str(output->model, member->name));
    if (shape->kind == SHAPE_BOOLEAN)
        cbor_write_boolean(output->out, false);
    else
        cbor_write_integer(output->out, 0);
}

static void write_members(const struct cbor_output *output, const struct shape *shape,
                          enum members_wanted wanted, const void *structure)
{
    cbor_write_begin(output->out, CBOR_MAP);
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(output->model, shape, i);
        const void *at = is_wanted(member, wanted) ? member_value(output->model, member, structure) : NULL;

        if (at) {
            cbor_write_string(output->out, CBOR_TEXT, model_str(output->model, member->name));
            write_value(output, shape_of(output->model, member), at);
        } else if (member->flags & MEMBER_BOX_DEFAULT && is_wanted(member, wanted)) {
            write_default(output, member);
        }
    }
    cbor_write_end(output->out);
}

static void write_time(const struct cbor_output *output, int64_t ms)
{
    cbor_write_head(output->out, CBOR_TAG, CBOR_TAG_EPOCH);
    if (output->style == CBOR_AWS_1_1)
        cbor_write_integer(output->out, ms);
    else if (ms % 1000 == 0)
        cbor_write_integer(output->out, ms / 1000);
    else
        cbor_write_double(output->out, (double)ms / 1000);
}

static void write_scalar(const struct cbor_output *output, const struct shape *shape, const void *at)
{
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_DOCUMENT:
        cbor_write_string(output->out, CBOR_TEXT, *(const str *)at);
        break;
    case SHAPE_BLOB:
        cbor_write_string(output->out, CBOR_BYTES, *(const str *)at);
        break;
    case SHAPE_BOOLEAN:
        cbor_write_boolean(output->out, ((const struct opt_bool *)at)->v);
        break;
    case SHAPE_FLOAT:
        cbor_write_float(output->out, (float)((const struct opt_double *)at)->v);
        break;
    case SHAPE_DOUBLE:
        cbor_write_double(output->out, ((const struct opt_double *)at)->v);
        break;
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
        cbor_write_big(output->out, *(const str *)at);
        break;
    case SHAPE_TIMESTAMP:
        write_time(output, ((const struct opt_time *)at)->ms);
        break;
    default:
        cbor_write_integer(output->out, ((const struct opt_int *)at)->v);
        break;
    }
}

static void write_value(const struct cbor_output *output, const struct shape *shape, const void *at)
{
    if (is_structure(shape))
        write_members(output, shape, MEMBERS_ALL, at);
    else if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        write_elements(output, shape, at);
    else
        write_scalar(output, shape, at);
}

void cbor_write_structure(const struct model *model, enum cbor_style style, const struct shape *shape,
                          enum members_wanted wanted, const void *structure, struct buf *out)
{
    struct cbor_output output = {model, out, style};

    write_members(&output, shape, wanted, structure);
}

void cbor_write_member(const struct model *model, enum cbor_style style, const struct member *member,
                       const void *at, struct buf *out)
{
    struct cbor_output output = {model, out, style};

    cbor_write_string(out, CBOR_TEXT, model_str(model, member->name));
    write_value(&output, shape_of(model, member), at);
}
