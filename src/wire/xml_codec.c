#include "wire/xml_codec.h"

#include <stddef.h>

#include "wire/scalar.h"

/* The part of a name behind its prefix: "type" of "xsi:type". */
static str local_name(str name)
{
    size_t colon = str_index(name, ':');

    return colon < name.n ? str_skip(name, colon + 1) : name;
}

/* ---- Reading ---- */

static bool is_sought(const struct member *member, enum members_wanted wanted, bool attribute)
{
    return !(member->flags & MEMBER_XML_ATTRIBUTE) == !attribute && is_wanted(member, wanted);
}

/* Members' names are compared as they are, and without prefixes when there is one in the table. */
static const struct member *member_of(const struct model *model, const struct shape *shape,
                                      enum members_wanted wanted, bool attribute, str name, uint32_t *hint)
{
    const struct member *member = member_by_name(model, shape, offsetof(struct member, xml_name), name, hint);

    if (member && is_sought(member, wanted, attribute))
        return member;
    for (uint32_t i = 0; i < shape->count; i++) {
        member = member_at(model, shape, i);
        if (is_sought(member, wanted, attribute) &&
            str_eq(local_name(model_str(model, member->xml_name)), name))
            return member;
    }
    return NULL;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* XML Schema, 4.3.6: blanks around anything but strings mean nothing. */
static str collapsed(str text)
{
    while (text.n && is_blank(text.p[0]))
        text = str_skip(text, 1);
    while (text.n && is_blank(text.p[text.n - 1]))
        text.n--;
    return text;
}

static ERR read_scalar(struct maker *maker, const struct member *member, str text, void *at)
{
    const struct shape *shape = shape_of(maker->model, member);

    if (shape->kind != SHAPE_STRING && shape->kind != SHAPE_ENUM)
        text = collapsed(text);
    if (!scalar_read(shape, time_format_or(member, TIME_DATE_TIME), text, maker->arena, at))
        return err_make(maker->fault, "The value of %s is malformed.",
                        model_text(maker->model, member->name));
    return NULL;
}

static ERR read_list(struct maker *maker, const struct shape *shape, const struct xml_node *node,
                     struct list_value *list)
{
    const struct member *element = member_at(maker->model, shape, 0);
    str name = model_str(maker->model, element->xml_name);
    void *at;

    make_list(list);
    for (const struct xml_node *child = node->first; child; child = child->next) {
        if (!str_eq(child->name, name))
            continue;
        TRY(make_element(maker, shape, list, &at));
        TRY(xml_read_value(maker, element, child, at));
    }
    return NULL;
}

/* One <entry>, or one element of a flattened map. */
static ERR read_entry(struct maker *maker, const struct shape *shape, const struct xml_node *node,
                      struct list_value *list)
{
    const struct member *key = member_at(maker->model, shape, 0), *value = member_at(maker->model, shape, 1);
    const struct xml_node *key_node = xml_child(node, model_str(maker->model, key->xml_name));
    const struct xml_node *value_node = xml_child(node, model_str(maker->model, value->xml_name));
    void *at;

    if (!key_node)
        return err_make(maker->fault, "An entry of a map has no key.");
    TRY(make_entry(maker, shape, list, key_node->text, &at));
    return value_node ? xml_read_value(maker, value, value_node, at) : NULL;
}

static ERR read_map(struct maker *maker, const struct shape *shape, const struct xml_node *node,
                    struct list_value *list)
{
    make_list(list);
    for (const struct xml_node *child = node->first; child; child = child->next) {
        if (str_eq(child->name, S("entry")))
            TRY(read_entry(maker, shape, child, list));
    }
    map_last_wins(maker, shape, list);
    return NULL;
}

ERR xml_read_value(struct maker *maker, const struct member *member, const struct xml_node *node, void *at)
{
    const struct shape *shape = shape_of(maker->model, member);

    if (is_structure(shape)) {
        TRY(xml_read_structure(maker, shape, MEMBERS_ALL, node, at));
        return shape->kind == SHAPE_UNION ? check_union(maker, shape, at) : NULL;
    }
    if (shape->kind == SHAPE_LIST)
        return read_list(maker, shape, node, at);
    if (shape->kind == SHAPE_MAP)
        return read_map(maker, shape, node, at);
    return read_scalar(maker, member, node->text, at);
}

/* One element of a flattened list or map: it joins those that came before. */
static ERR read_flattened(struct maker *maker, const struct member *member, const struct xml_node *node,
                          struct list_value *list)
{
    const struct shape *shape = shape_of(maker->model, member);
    void *at;

    if (!list->v)
        make_list(list);
    if (shape->kind == SHAPE_MAP)
        return read_entry(maker, shape, node, list);
    TRY(make_element(maker, shape, list, &at));
    return xml_read_value(maker, member_at(maker->model, shape, 0), node, at);
}

static ERR read_member(struct maker *maker, const struct member *member, const struct xml_node *node,
                       void *structure)
{
    const struct shape *shape = shape_of(maker->model, member);
    void *at;

    if (shape->flags & SHAPE_STREAMING)
        return NULL;
    TRY(make_member(maker, member, structure, &at));
    if ((shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP) && member->flags & MEMBER_FLATTENED)
        return read_flattened(maker, member, node, at);
    return xml_read_value(maker, member, node, at);
}

static ERR read_attributes(struct maker *maker, const struct shape *shape, const struct xml_node *node,
                           void *structure)
{
    uint32_t hint = 0;

    for (size_t i = 0; i < node->attribute_count; i++) {
        const struct xml_attribute *attribute = &node->attributes[i];
        const struct member *member =
            member_of(maker->model, shape, MEMBERS_ALL, true, attribute->name, &hint);
        void *at;

        if (!member || !is_scalar(shape_of(maker->model, member)))
            continue;
        TRY(make_member(maker, member, structure, &at));
        TRY(read_scalar(maker, member, attribute->value, at));
    }
    return NULL;
}

/* Flattened maps are complete only at the end of their structure. */
static void finish_maps(struct maker *maker, const struct shape *shape, void *structure)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(maker->model, shape, i);
        const struct shape *target = shape_of(maker->model, member);

        if (target->kind == SHAPE_MAP && member->flags & MEMBER_FLATTENED)
            map_last_wins(maker, target, (void *)((char *)structure + member->offset));
    }
}

/* Nesting is bounded by the parser's depth. */
ERR xml_read_structure(struct maker *maker, const struct shape *shape, enum members_wanted wanted,
                       const struct xml_node *node, void *structure)
{
    uint32_t hint = 0;

    if (node->attribute_count)
        TRY(read_attributes(maker, shape, node, structure));
    for (const struct xml_node *child = node->first; child; child = child->next) {
        const struct member *member = member_of(maker->model, shape, wanted, false, child->name, &hint);

        if (!member)
            continue;
        TRY(read_member(maker, member, child, structure));
    }
    finish_maps(maker, shape, structure);
    return NULL;
}

/* ---- Writing ---- */

static str text_of(const struct xml_output *output, uint32_t offset)
{
    return model_str(output->model, offset);
}

static void write_namespace(const struct xml_output *output, uint32_t space, uint32_t prefix)
{
    struct buf *out = output->out;

    buf_add(out, S(" xmlns"));
    if (prefix) {
        buf_char(out, ':');
        buf_add(out, text_of(output, prefix));
    }
    buf_add(out, S("=\""));
    xml_write_text(out, text_of(output, space));
    buf_char(out, '"');
}

static void write_attributes(const struct xml_output *output, const struct shape *shape,
                             const void *structure)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(output->model, shape, i);
        const void *at =
            member->flags & MEMBER_XML_ATTRIBUTE ? member_value(output->model, member, structure) : NULL;
        struct buf text CLEANUP(buf_done) = {0};

        if (!at)
            continue;
        buf_init(&text, output->out->max);
        scalar_write(shape_of(output->model, member), time_format_or(member, TIME_DATE_TIME),
                     output->fraction, at, &text);
        xml_write_attribute(output->out, text_of(output, member->xml_name), buf_str(&text));
    }
}

/* <name xmlns="..." attribute="..."> for a value of that shape. */
static void write_start(const struct xml_output *output, str name, const struct member *member,
                        const struct shape *shape, const void *at)
{
    buf_char(output->out, '<');
    buf_add(output->out, name);
    if (member && member->xml_namespace)
        write_namespace(output, member->xml_namespace, member->xml_prefix);
    else if (shape->xml_namespace)
        write_namespace(output, shape->xml_namespace, shape->xml_prefix);
    if (is_structure(shape))
        write_attributes(output, shape, at);
    buf_char(output->out, '>');
}

static void write_element(const struct xml_output *output, str name, const struct member *member,
                          const void *at)
{
    write_start(output, name, member, shape_of(output->model, member), at);
    xml_write_value(output, member, at);
    xml_write_close(output->out, name);
}

static void write_entry(const struct xml_output *output, str name, const struct shape *shape,
                        const struct list_value *list, size_t i)
{
    const struct member *key = member_at(output->model, shape, 0),
                        *value = member_at(output->model, shape, 1);
    const void *at = element_at(output->model, shape, list, i);

    xml_write_open(output->out, name);
    xml_write_element(output->out, text_of(output, key->xml_name), map_key(shape, list, i));
    if (is_structure(shape_of(output->model, value)) ||
        value_present(output->model, shape_of(output->model, value), at))
        write_element(output, text_of(output, value->xml_name), value, at);
    xml_write_close(output->out, name);
}

/* A null among the elements is an empty one: XML has no other. */
static void write_list(const struct xml_output *output, str name, const struct shape *shape,
                       const struct list_value *list)
{
    const struct member *element = member_at(output->model, shape, 0);

    for (size_t i = 0; i < list->n; i++)
        write_element(output, name, element, element_at(output->model, shape, list, i));
}

static void write_map(const struct xml_output *output, str name, const struct shape *shape,
                      const struct list_value *list)
{
    for (size_t i = 0; i < list->n; i++)
        write_entry(output, name, shape, list, i);
}

static void write_scalar(const struct xml_output *output, const struct member *member,
                         const struct shape *shape, const void *at)
{
    if (shape->kind == SHAPE_STRING || shape->kind == SHAPE_ENUM || shape->kind == SHAPE_DOCUMENT) {
        xml_write_text(output->out, *(const str *)at);
        return;
    }
    if (value_present(output->model, shape, at))
        scalar_write(shape, time_format_or(member, TIME_DATE_TIME), output->fraction, at, output->out);
}

void xml_write_value(const struct xml_output *output, const struct member *member, const void *at)
{
    const struct shape *shape = shape_of(output->model, member);

    if (is_structure(shape))
        xml_write_members(output, shape, MEMBERS_ALL, at);
    else if (shape->kind == SHAPE_LIST)
        write_list(output, text_of(output, member_at(output->model, shape, 0)->xml_name), shape, at);
    else if (shape->kind == SHAPE_MAP)
        write_map(output, S("entry"), shape, at);
    else
        write_scalar(output, member, shape, at);
}

void xml_write_member(const struct xml_output *output, const struct member *member, const void *at)
{
    const struct shape *shape = shape_of(output->model, member);
    str name = text_of(output, member->xml_name);

    if (shape->kind == SHAPE_LIST && member->flags & MEMBER_FLATTENED)
        write_list(output, name, shape, at);
    else if (shape->kind == SHAPE_MAP && member->flags & MEMBER_FLATTENED)
        write_map(output, name, shape, at);
    else
        write_element(output, name, member, at);
}

static void write_default(const struct xml_output *output, const struct member *member)
{
    const struct shape *shape = shape_of(output->model, member);
    str zero = shape->kind == SHAPE_BOOLEAN ? S("false") : S("0");

    if (shape->kind >= SHAPE_BOOLEAN && shape->kind <= SHAPE_DOUBLE)
        xml_write_element(output->out, text_of(output, member->xml_name), zero);
}

void xml_write_members(const struct xml_output *output, const struct shape *shape, enum members_wanted wanted,
                       const void *structure)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(output->model, shape, i);
        const void *at;

        if (member->flags & MEMBER_XML_ATTRIBUTE || !is_wanted(member, wanted))
            continue;
        at = member_value(output->model, member, structure);
        if (at)
            xml_write_member(output, member, at);
        else if (member->flags & MEMBER_BOX_DEFAULT)
            write_default(output, member);
    }
}

void xml_write_root(const struct xml_output *output, str name, const struct member *payload,
                    const struct shape *shape, enum members_wanted wanted, const void *structure)
{
    bool own = (payload && payload->xml_namespace) || (shape->xml_namespace && !shape->xml_prefix);

    buf_char(output->out, '<');
    buf_add(output->out, name);
    if (!own && output->model->xml_namespace)
        write_namespace(output, output->model->xml_namespace, 0);
    if (payload && payload->xml_namespace)
        write_namespace(output, payload->xml_namespace, payload->xml_prefix);
    else if (shape->xml_namespace)
        write_namespace(output, shape->xml_namespace, shape->xml_prefix);
    write_attributes(output, shape, structure);
    buf_char(output->out, '>');
    xml_write_members(output, shape, wanted, structure);
    xml_write_close(output->out, name);
}
