/* NAME.h: the C structs, the operations table, the faults; and NAME_layout.c, which proves the layout. */
#include "tools/modelc/plan.h"

#include "base/buf.h"

str c_name(struct arena *arena, str name)
{
    static const char *const taken[] = {
        "alignas",      "alignof",  "asm",     "auto",     "bool",     "break",  "case",     "char",
        "const",        "continue", "default", "do",       "double",   "else",   "enum",     "errno",
        "extern",       "false",    "float",   "for",      "goto",     "if",     "inline",   "int",
        "linux",        "long",     "nullptr", "register", "restrict", "return", "short",    "signed",
        "sizeof",       "static",   "stderr",  "stdin",    "stdout",   "str",    "struct",   "switch",
        "thread_local", "true",     "typedef", "typeof",   "union",    "unix",   "unsigned", "void",
        "volatile",     "while",    "ERR",     "EOF",      "NULL",
    };

    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++) {
        if (str_eq(name, str_of(taken[i])))
            return arena_concat(arena, name, S("_"));
    }
    return name;
}

static bool is_struct(const struct plan_shape *shape)
{
    return shape->out.kind == SHAPE_STRUCTURE || shape->out.kind == SHAPE_UNION;
}

static void named(const struct plan *plan, const struct plan_shape *shape, struct buf *out)
{
    buf_printf(out, "struct %.*s_%.*s ", STR_ARG(plan->prefix), STR_ARG(shape->name));
}

void c_element_type(const struct plan *plan, const struct plan_shape *shape, struct buf *out)
{
    switch ((enum shape_kind)shape->out.kind) {
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
    case SHAPE_LIST:
    case SHAPE_MAP:
        named(plan, shape, out);
        break;
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_BLOB:
    case SHAPE_DOCUMENT:
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
        buf_add(out, S("str "));
        break;
    case SHAPE_BOOLEAN:
        buf_add(out, S("struct opt_bool "));
        break;
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        buf_add(out, S("struct opt_int "));
        break;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        buf_add(out, S("struct opt_double "));
        break;
    case SHAPE_TIMESTAMP:
        buf_add(out, S("struct opt_time "));
        break;
    case SHAPE_KINDS:
        break;
    }
}

void c_member_type(const struct plan *plan, const struct plan_shape *shape, struct buf *out)
{
    if (is_streaming(shape)) {
        buf_add(out, shape->out.kind == SHAPE_UNION ? S("struct event_stream *") : S("struct body *"));
        return;
    }
    if (is_struct(shape))
        buf_add(out, S("const "));
    c_element_type(plan, shape, out);
    if (is_struct(shape))
        buf_char(out, '*');
}

static str member_name(const struct plan *plan, const struct plan_member *member)
{
    return c_name(plan->arena, member->source->name);
}

/* Lists and maps hold pointers only, so they come first and need no order among themselves. */
static void emit_collections(const struct plan *plan, struct buf *out)
{
    for (uint32_t i = 0; i < plan->shape_rows; i++) {
        const struct plan_shape *shape = plan->by_row[i];

        if (shape->out.kind != SHAPE_LIST && shape->out.kind != SHAPE_MAP)
            continue;
        named(plan, shape, out);
        buf_add(out, S("{\n    "));
        if (shape->out.kind == SHAPE_LIST)
            c_element_type(plan, plan->members[shape->out.first].target, out);
        else
            buf_printf(out, "struct %.*s_%.*s_entry ", STR_ARG(plan->prefix), STR_ARG(shape->name));
        buf_add(out, S("*v;\n    size_t n;\n};\n"));
    }
}

static void emit_structs(const struct plan *plan, struct buf *out)
{
    for (uint32_t i = 0; i < plan->shape_rows; i++) {
        const struct plan_shape *shape = plan->by_row[i];

        if (!is_struct(shape))
            continue;
        buf_char(out, '\n');
        named(plan, shape, out);
        buf_add(out, S("{\n"));
        for (uint32_t k = 0; k < shape->out.count; k++) {
            const struct plan_member *member = &plan->members[shape->out.first + k];

            buf_add(out, S("    "));
            c_member_type(plan, member->target, out);
            buf_printf(out, "%.*s;\n", STR_ARG(member_name(plan, member)));
        }
        buf_add(out, shape->out.count ? S("};\n") : S("    char unused;\n};\n"));
    }
}

/* After the structs: an entry holds its value as it is. */
static void emit_entries(const struct plan *plan, struct buf *out)
{
    for (uint32_t i = 0; i < plan->shape_rows; i++) {
        const struct plan_shape *shape = plan->by_row[i];

        if (shape->out.kind != SHAPE_MAP)
            continue;
        buf_printf(out, "\nstruct %.*s_%.*s_entry {\n    str key;\n    ", STR_ARG(plan->prefix),
                   STR_ARG(shape->name));
        c_element_type(plan, plan->members[shape->out.first + 1].target, out);
        buf_add(out, S("value;\n};\n"));
    }
}

static void emit_forward(const struct plan *plan, struct buf *out)
{
    for (uint32_t i = 0; i < plan->shape_rows; i++) {
        const struct plan_shape *shape = plan->by_row[i];

        if (is_struct(shape) || shape->out.kind == SHAPE_LIST || shape->out.kind == SHAPE_MAP)
            buf_printf(out, "struct %.*s_%.*s;\n", STR_ARG(plan->prefix), STR_ARG(shape->name));
        if (shape->out.kind == SHAPE_MAP)
            buf_printf(out, "struct %.*s_%.*s_entry;\n", STR_ARG(plan->prefix), STR_ARG(shape->name));
    }
    buf_char(out, '\n');
}

static void emit_enums(const struct plan *plan, struct buf *out)
{
    buf_printf(out, "\nenum %.*s_operation {\n", STR_ARG(plan->prefix));
    for (uint32_t i = 0; i < plan->operation_count; i++)
        buf_printf(out, "    %.*s_OP_%.*s,\n", STR_ARG(plan->capital),
                   STR_ARG(plan->operations[i].source->name));
    buf_printf(out, "    %.*s_OPERATIONS\n};\n\n", STR_ARG(plan->capital));
    buf_printf(out, "/* Rows of shapes. */\nenum {\n");
    for (uint32_t i = 0; i < plan->shape_rows; i++) {
        if (is_struct(plan->by_row[i]))
            buf_printf(out, "    %.*s_SHAPE_%.*s = %u,\n", STR_ARG(plan->capital),
                       STR_ARG(plan->by_row[i]->name), i);
    }
    buf_add(out, S("};\n"));
}

/* "struct call *call, const struct s3_X *in, struct s3_Y *out" */
static void emit_parameters(const struct plan *plan, const struct plan_operation *operation, struct buf *out)
{
    buf_printf(out, "struct call *call, const struct %.*s_%.*s *in, struct %.*s_%.*s *out",
               STR_ARG(plan->prefix), STR_ARG(operation->input->name), STR_ARG(plan->prefix),
               STR_ARG(operation->output->name));
}

static void emit_operations(const struct plan *plan, struct buf *out)
{
    buf_printf(out, "\n/* Every row has the layout of struct operation_row. */\nstruct %.*s_operations {\n",
               STR_ARG(plan->prefix));
    for (uint32_t i = 0; i < plan->operation_count; i++) {
        buf_add(out, S("    struct {\n        ERR (*run)("));
        emit_parameters(plan, &plan->operations[i], out);
        buf_add(out, S(");\n        ERR (*prepare)("));
        emit_parameters(plan, &plan->operations[i], out);
        buf_printf(out, ");\n        struct operation_info info;\n    } %.*s;\n",
                   STR_ARG(c_name(plan->arena, plan->operations[i].source->name)));
    }
    buf_add(out, S("};\n"));
    for (uint32_t i = 0; i < plan->operation_count; i++) {
        str name = plan->operations[i].source->name;

        buf_printf(out, "\nstatic inline ERR call_%.*s_%.*s(", STR_ARG(plan->prefix), STR_ARG(name));
        emit_parameters(plan, &plan->operations[i], out);
        buf_printf(out, ")\n{\n    return call_operation(call, &%.*s_model, %.*s_OP_%.*s, in, out);\n}\n",
                   STR_ARG(plan->prefix), STR_ARG(plan->capital), STR_ARG(name));
    }
}

void emit_header(const struct plan *plan, struct buf *out)
{
    buf_printf(out, "/* %.*s.h -- generated by modelc. */\n", STR_ARG(plan->name));
    buf_printf(out, "#ifndef GEN_%.*s_H\n#define GEN_%.*s_H\n\n", STR_ARG(plan->capital),
               STR_ARG(plan->capital));
    buf_add(out, S("#include \"base/err.h\"\n#include \"base/opt.h\"\n#include \"core/service.h\"\n"
                   "#include \"core/shape.h\"\n\nstruct body;\nstruct event_stream;\n\n"));
    emit_forward(plan, out);
    emit_collections(plan, out);
    emit_structs(plan, out);
    emit_entries(plan, out);
    emit_enums(plan, out);
    buf_printf(out, "\nextern const struct model %.*s_model;\n", STR_ARG(plan->prefix));
    for (uint32_t i = 0; i < plan->error_count; i++)
        buf_printf(out, "extern const struct fault %.*s_%.*s;\n", STR_ARG(plan->prefix),
                   STR_ARG(plan->errors[i].shape->name));
    emit_operations(plan, out);
    buf_add(out, S("\n#endif\n"));
}

static void assert_struct(const struct plan *plan, const struct plan_shape *shape, struct buf *out)
{
    buf_printf(out, "SIZE(struct %.*s_%.*s, %u, %u);\n", STR_ARG(plan->prefix), STR_ARG(shape->name),
               shape->out.size, shape->out.align);
    for (uint32_t k = 0; is_struct(shape) && k < shape->out.count; k++) {
        const struct plan_member *member = &plan->members[shape->out.first + k];

        buf_printf(out, "AT(struct %.*s_%.*s, %.*s, %u);\n", STR_ARG(plan->prefix), STR_ARG(shape->name),
                   STR_ARG(member_name(plan, member)), member->out.offset);
    }
}

void emit_layout(const struct plan *plan, struct buf *out)
{
    buf_printf(out,
               "/* %.*s_layout.c -- generated by modelc: the tables' offsets are the compiler's. */\n"
               "#include \"gen/%.*s.h\"\n\n",
               STR_ARG(plan->name), STR_ARG(plan->name));
    buf_add(out, S("#define SIZE(type, size, align) _Static_assert(sizeof(type) == size && _Alignof(type) == "
                   "align, #type)\n"
                   "#define AT(type, member, offset) _Static_assert(offsetof(type, member) == offset, #type "
                   "\".\" #member)\n\n"));
    for (uint32_t i = 0; i < plan->shape_rows; i++) {
        const struct plan_shape *shape = plan->by_row[i];

        if (is_struct(shape) || shape->out.kind == SHAPE_LIST || shape->out.kind == SHAPE_MAP)
            assert_struct(plan, shape, out);
        if (shape->out.kind == SHAPE_MAP)
            buf_printf(out,
                       "AT(struct %.*s_%.*s_entry, value, %u);\n_Static_assert(sizeof(struct "
                       "%.*s_%.*s_entry) == %u, \"entry\");\n",
                       STR_ARG(plan->prefix), STR_ARG(shape->name), shape->out.entry_offset,
                       STR_ARG(plan->prefix), STR_ARG(shape->name), shape->out.entry_size);
    }
    buf_printf(out,
               "_Static_assert(sizeof(struct %.*s_operations) == %.*s_OPERATIONS * sizeof(struct "
               "operation_row), \"rows\");\n",
               STR_ARG(plan->prefix), STR_ARG(plan->capital));
}
