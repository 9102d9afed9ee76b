#include "wire/json_error.h"

#include "base/json.h"

static void write_name(struct buf *out, str name, bool *first)
{
    if (!*first)
        buf_char(out, ',');
    *first = false;
    json_write_string(out, name);
    buf_char(out, ':');
}

/* Lambda's errors say whose fault they are. */
static bool is_type(const struct model *model, const struct member *member)
{
    return model->shapes[member->shape].kind == SHAPE_STRING &&
           str_eq(model_str(model, member->name), S("Type"));
}

static void write_member(const struct model *model, const struct shown_error *error, enum json_names names,
                         const struct member *member, struct buf *out, bool *first)
{
    const void *at = error->detail ? member_value(model, member, error->detail) : NULL;
    str name = model_str(model, names == JSON_WIRE_NAMES ? member->json_name : member->name);

    if (at) {
        write_name(out, name, first);
        json_write_member(model, names, member, at, out);
    } else if (is_message(model, member)) {
        write_name(out, name, first);
        json_write_string(out, error->message);
    } else if (!error->detail && is_type(model, member)) {
        write_name(out, name, first);
        json_write_string(out, error->sender ? S("User") : S("Server"));
    }
}

void json_write_error(const struct model *model, const struct shown_error *error, str type,
                      enum json_names names, enum members_wanted wanted, struct buf *out)
{
    bool first = true, has_message = false;

    buf_char(out, '{');
    if (type.p) {
        write_name(out, S("__type"), &first);
        json_write_string(out, type);
    }
    for (uint32_t i = 0; error->shape && i < error->shape->count; i++) {
        const struct member *member = member_at(model, error->shape, i);

        if (!is_wanted(member, wanted))
            continue;
        has_message = has_message || is_message(model, member);
        write_member(model, error, names, member, out, &first);
    }
    if (!has_message) {
        write_name(out, S("message"), &first);
        json_write_string(out, error->message);
    }
    buf_char(out, '}');
}

/* "20120810" of "DynamoDB_20120810" */
static str date_of_target(const struct model *model)
{
    str target = model_str(model, model->target_prefix);
    size_t mark = str_rindex(target, '_');
    str date = str_skip(target, mark < target.n ? mark + 1 : target.n);

    for (size_t i = 0; i < date.n; i++) {
        if (!char_is_digit(date.p[i]))
            return STR_NONE;
    }
    return date.n == 8 ? date : STR_NONE;
}

str json_qualified_type(const struct model *model, const struct shown_error *error, struct arena *arena)
{
    str date;

    if (str_eq(error->code, S("ValidationException")) && !error->shape)
        return S("com.amazon.coral.validate#ValidationException");
    if (!model || !error->shape)
        return arena_printf(arena, "com.amazon.coral.service#%.*s", STR_ARG(error->code));
    date = date_of_target(model);
    return arena_printf(arena, "com.amazonaws.%s%s%.*s#%.*s",
                        model_text(model, model->signing_name ? model->signing_name : model->endpoint_prefix),
                        date.p ? ".v" : "", STR_ARG(date), STR_ARG(error->code));
}
