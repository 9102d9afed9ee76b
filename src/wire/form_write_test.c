#include "wire/form_write.h"

#include <string.h>

#include "wire/scalar.h"

struct form_writer {
    const struct model *model;
    struct arena *arena;
    struct wire_param *params;
    size_t count, capacity;
    bool ec2;
};

static void add_param(struct form_writer *writer, str name, str value)
{
    if (writer->count == writer->capacity) {
        struct wire_param *larger;

        writer->capacity = writer->capacity ? 2 * writer->capacity : 64;
        larger = arena_new_array(writer->arena, writer->capacity, struct wire_param);
        if (writer->count)
            memcpy(larger, writer->params, writer->count * sizeof *larger);
        writer->params = larger;
    }
    writer->params[writer->count++] = (struct wire_param){name, value};
}

static str below(const struct form_writer *writer, str prefix, str name)
{
    return prefix.n ? arena_printf(writer->arena, "%.*s.%.*s", STR_ARG(prefix), STR_ARG(name))
                    : arena_str(writer->arena, name);
}

static void add_structure(struct form_writer *writer, const struct shape *shape, str prefix,
                          const void *structure);

static void add_value(struct form_writer *writer, const struct member *member, str name, const void *at)
{
    const struct shape *shape = shape_of(writer->model, member);
    bool map = shape->kind == SHAPE_MAP, flat = writer->ec2 || member->flags & MEMBER_FLATTENED;
    const struct list_value *list = at;
    struct buf text CLEANUP(buf_done) = {0};

    if (is_structure(shape)) {
        add_structure(writer, shape, name, at);
        return;
    }
    if (shape->kind != SHAPE_LIST && !map) {
        buf_init(&text, 1 << 20);
        scalar_write(shape, time_format_or(member, TIME_DATE_TIME), DATE_FRACTION, at, &text);
        add_param(writer, name, arena_str(writer->arena, buf_str(&text)));
        return;
    }
    if (!flat)
        name =
            below(writer, name,
                  map ? S("entry") : model_str(writer->model, member_at(writer->model, shape, 0)->xml_name));
    for (size_t i = 0; i < list->n; i++) {
        str element = arena_printf(writer->arena, "%.*s.%zu", STR_ARG(name), i + 1);
        const struct member *value = member_at(writer->model, shape, map);

        if (map) {
            add_param(writer,
                      below(writer, element,
                            model_str(writer->model, member_at(writer->model, shape, 0)->xml_name)),
                      map_key(shape, list, i));
            element = below(writer, element, model_str(writer->model, value->xml_name));
        }
        add_value(writer, value, element, element_at(writer->model, shape, list, i));
    }
}

static void add_structure(struct form_writer *writer, const struct shape *shape, str prefix,
                          const void *structure)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(writer->model, shape, i);
        const void *at = member_value(writer->model, member, structure);
        str name = model_str(writer->model, writer->ec2 ? member->query_name : member->xml_name);

        if (at)
            add_value(writer, member, below(writer, prefix, name), at);
    }
}

/* In the opposite order, so that readers have something to sort. */
void form_write(const struct model *model, enum form_style style, const struct shape *shape,
                const void *structure, struct arena *arena, const struct wire_param **params, size_t *count)
{
    struct form_writer writer = {.model = model, .arena = arena, .ec2 = style == FORM_EC2};

    add_structure(&writer, shape, STR_NONE, structure);
    for (size_t i = 0; i < writer.count / 2; i++) {
        struct wire_param other = writer.params[i];

        writer.params[i] = writer.params[writer.count - 1 - i];
        writer.params[writer.count - 1 - i] = other;
    }
    *params = writer.params;
    *count = writer.count;
}
