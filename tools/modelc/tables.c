/* NAME.c: the rows as numbers, and the faults. */
#include "tools/modelc/plan.h"

#include <stdarg.h>

#include "base/buf.h"

enum { TEXT_LINE = 100, NUMBERS_MAX = 16 };

/* {1, 2, 3}, without the zeros at its end, which C adds. */
static void row(struct buf *out, size_t count, const int64_t *numbers)
{
    while (count > 1 && numbers[count - 1] == 0)
        count--;
    buf_char(out, '{');
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            buf_char(out, ',');
        buf_i64(out, numbers[i]);
    }
    buf_add(out, S("},\n"));
}

#define ROW(out, ...)                                                                                        \
    row((out), sizeof((int64_t[]){__VA_ARGS__}) / sizeof(int64_t), (const int64_t[]){__VA_ARGS__})

static void literal_char(struct buf *out, unsigned char c)
{
    if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '?')
        buf_printf(out, "\\%03o", c);
    else
        buf_char(out, (char)c);
}

static void emit_texts(const struct texts *texts, struct buf *out)
{
    size_t column = 0;

    buf_add(out, S("static const char text[] = \"\\0"));
    for (uint32_t i = 1; i + 1 < texts->pool_size; i++) { /* C adds the last NUL */
        unsigned char c = (unsigned char)texts->pool[i];

        literal_char(out, c);
        if (++column >= TEXT_LINE && c == '\0') {
            buf_add(out, S("\"\n\""));
            column = 0;
        }
    }
    buf_add(out, S("\";\n"));
}

static void emit_shapes(const struct plan *plan, struct buf *out)
{
    const struct texts *t = &plan->texts;

    buf_add(out, S("static const struct shape shapes[] = {\n"));
    for (uint32_t i = 0; i < plan->shape_rows; i++) {
        const struct shape *s = &plan->by_row[i]->out;

        ROW(out, text_offset(t, s->name), s->kind, s->flags, s->align, s->size, s->first, s->count,
            s->constraint, text_offset(t, s->xml_name), text_offset(t, s->xml_namespace),
            text_offset(t, s->xml_prefix), s->entry_size, s->entry_offset);
    }
    buf_add(out, S("};\n"));
}

static void emit_members(const struct plan *plan, struct buf *out)
{
    const struct texts *t = &plan->texts;

    buf_add(out, S("static const struct member members[] = {\n"));
    for (uint32_t i = 0; i < plan->member_count; i++) {
        const struct member *m = &plan->members[i].out;

        ROW(out, text_offset(t, m->name), m->shape, m->offset, m->flags, m->location, m->time_format,
            text_offset(t, m->json_name), text_offset(t, m->xml_name), text_offset(t, m->query_name),
            text_offset(t, m->location_name), text_offset(t, m->xml_namespace), text_offset(t, m->xml_prefix),
            m->tag);
    }
    buf_add(out, S("};\n"));
}

static void emit_values(const struct plan *plan, struct buf *out)
{
    buf_add(out, S("static const uint32_t enum_values[] = {\n"));
    for (uint32_t i = 0; i < plan->enum_value_count; i++)
        buf_printf(out, "%u,%c", text_offset(&plan->texts, plan->enum_values[i]), i % 16 == 15 ? '\n' : ' ');
    buf_add(out, S("0};\nstatic const struct constraint constraints[] = {\n"));
    for (uint32_t i = 0; i < plan->constraint_count; i++) {
        const struct constraint *c = &plan->constraints[i];

        ROW(out, c->has_min, c->has_max, c->is_range, c->scale, text_offset(&plan->texts, c->pattern),
            text_offset(&plan->texts, c->regex), c->min, c->max);
    }
    buf_add(out, S("};\n"));
}

static void emit_operations(const struct plan *plan, struct buf *out)
{
    const struct texts *t = &plan->texts;

    buf_add(out, S("static const struct operation operations[] = {\n"));
    for (uint32_t i = 0; i < plan->operation_count; i++) {
        const struct operation *o = &plan->operations[i].out;

        ROW(out, text_offset(t, o->name), o->input, o->output, o->errors_first, o->errors_count,
            text_offset(t, o->method), text_offset(t, o->uri), text_offset(t, o->host_prefix),
            o->checksum_member, o->checksum_mode_member, o->status, o->flags);
    }
    buf_add(out, S("{0}};\nstatic const struct error_row errors[] = {\n"));
    for (uint32_t i = 0; i < plan->error_count; i++) {
        const struct error_row *e = &plan->errors[i].out;

        ROW(out, e->shape, text_offset(t, e->code), text_offset(t, e->query_code), e->http, e->sender);
    }
    buf_add(out, S("{0}};\nstatic const uint32_t error_list[] = {\n"));
    for (uint32_t i = 0; i < plan->error_list_count; i++)
        buf_printf(out, "%u,%c", plan->error_list[i], i % 16 == 15 ? '\n' : ' ');
    buf_add(out, S("0};\n"));
}

static void emit_faults(const struct plan *plan, struct buf *out)
{
    for (uint32_t i = 0; i < plan->error_count; i++) {
        const struct plan_error *e = &plan->errors[i];
        str code = plan->texts.strings[e->out.code];

        buf_printf(out, "const struct fault %.*s_%.*s = {\"", STR_ARG(plan->prefix), STR_ARG(e->shape->name));
        for (size_t k = 0; k < code.n; k++)
            literal_char(out, (unsigned char)code.p[k]);
        buf_printf(out, "\", %u, %s, %u};\n", e->out.http, e->out.sender ? "BLAME_CLIENT" : "BLAME_SERVER",
                   e->out.shape);
    }
}

static void emit_model(const struct plan *plan, struct buf *out)
{
    const struct texts *t = &plan->texts;
    const struct model *m = &plan->out;
    const struct {
        const char *field;
        uint32_t value;
    } fields[] = {
        {"text_size", t->pool_size},
        {"shape_count", plan->shape_rows},
        {"member_count", plan->member_count},
        {"enum_value_count", plan->enum_value_count},
        {"constraint_count", plan->constraint_count},
        {"operation_count", plan->operation_count},
        {"error_count", plan->error_count},
        {"error_list_count", plan->error_list_count},
        {"protocols", m->protocols},
        {"protocol", m->protocol},
        {"service_name", text_offset(t, m->service_name)},
        {"sdk_id", text_offset(t, m->sdk_id)},
        {"endpoint_prefix", text_offset(t, m->endpoint_prefix)},
        {"signing_name", text_offset(t, m->signing_name)},
        {"target_prefix", text_offset(t, m->target_prefix)},
        {"api_version", text_offset(t, m->api_version)},
        {"xml_namespace", text_offset(t, m->xml_namespace)},
        {"full_name", text_offset(t, m->full_name)},
        {"s3_unwrapped", m->s3_unwrapped},
        {"query_compatible", m->query_compatible},
    };

    buf_printf(out, "extern const struct model %.*s_model;\nconst struct model %.*s_model = {\n",
               STR_ARG(plan->prefix), STR_ARG(plan->prefix));
    buf_printf(out, "    .name = \"%.*s\", .text = text, .shapes = shapes, .members = members,\n",
               STR_ARG(plan->name));
    buf_add(out, S("    .enum_values = enum_values, .constraints = constraints, .operations = operations,\n"
                   "    .errors = errors, .error_list = error_list,\n"));
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        if (fields[i].value)
            buf_printf(out, "    .%s = %u,\n", fields[i].field, fields[i].value);
    }
    buf_add(out, S("};\n"));
}

void emit_tables(const struct plan *plan, struct buf *out)
{
    buf_printf(out,
               "/* %.*s.c -- generated by modelc. */\n#include \"base/err.h\"\n#include \"core/shape.h\"\n\n",
               STR_ARG(plan->name));
    emit_texts(&plan->texts, out);
    emit_shapes(plan, out);
    emit_members(plan, out);
    emit_values(plan, out);
    emit_operations(plan, out);
    emit_faults(plan, out);
    emit_model(plan, out);
}
