/* Which shapes there are: the files' own, what errors.smithy puts in their place, the prelude's; and which
 * are used. */
#include "tools/modelc/plan.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/buf.h"

struct err *plan_error(struct smithy_place place, const char *format, ...)
{
    char text[512];
    struct buf buf CLEANUP(buf_done) = {0};
    va_list args;

    buf_init(&buf, sizeof text);
    va_start(args, format);
    buf_vprintf(&buf, format, args);
    va_end(args);
    return err_make(&fault_syntax, "%.*s:%u:%u: %.*s", STR_ARG(place.file), place.line, place.column,
                    STR_ARG(buf_str(&buf)));
}

bool has_trait(const struct smithy_trait *traits, str name)
{
    return smithy_trait(traits, name) != NULL;
}

str trait_text(const struct smithy_trait *traits, str name)
{
    const struct smithy_trait *trait = smithy_trait(traits, name);

    if (!trait || !trait->value || trait->value->kind == NODE_OBJECT || trait->value->kind == NODE_ARRAY)
        return STR_NONE;
    return trait->value->text;
}

str trait_field(const struct smithy_trait *traits, str name, str field)
{
    const struct smithy_trait *trait = smithy_trait(traits, name);
    const struct smithy_node *node = trait ? smithy_field(trait->value, field) : NULL;

    return node && node->kind != NODE_OBJECT && node->kind != NODE_ARRAY ? node->text : STR_NONE;
}

static const struct {
    const char *name;
    enum shape_kind kind;
} prelude[] = {
    {"BigDecimal", SHAPE_BIG_DECIMAL},
    {"BigInteger", SHAPE_BIG_INTEGER},
    {"Blob", SHAPE_BLOB},
    {"Boolean", SHAPE_BOOLEAN},
    {"Byte", SHAPE_BYTE},
    {"Document", SHAPE_DOCUMENT},
    {"Double", SHAPE_DOUBLE},
    {"Float", SHAPE_FLOAT},
    {"Integer", SHAPE_INTEGER},
    {"Long", SHAPE_LONG},
    {"Short", SHAPE_SHORT},
    {"String", SHAPE_STRING},
    {"Timestamp", SHAPE_TIMESTAMP},
    {"Unit", SHAPE_STRUCTURE},
};
enum { PRELUDE = sizeof prelude / sizeof prelude[0] };

static enum shape_kind kind_of(enum smithy_kind kind)
{
    static const enum shape_kind kinds[] = {
        [SMITHY_BLOB] = SHAPE_BLOB,
        [SMITHY_BOOLEAN] = SHAPE_BOOLEAN,
        [SMITHY_STRING] = SHAPE_STRING,
        [SMITHY_BYTE] = SHAPE_BYTE,
        [SMITHY_SHORT] = SHAPE_SHORT,
        [SMITHY_INTEGER] = SHAPE_INTEGER,
        [SMITHY_LONG] = SHAPE_LONG,
        [SMITHY_FLOAT] = SHAPE_FLOAT,
        [SMITHY_DOUBLE] = SHAPE_DOUBLE,
        [SMITHY_BIG_INTEGER] = SHAPE_BIG_INTEGER,
        [SMITHY_BIG_DECIMAL] = SHAPE_BIG_DECIMAL,
        [SMITHY_TIMESTAMP] = SHAPE_TIMESTAMP,
        [SMITHY_DOCUMENT] = SHAPE_DOCUMENT,
        [SMITHY_ENUM] = SHAPE_ENUM,
        [SMITHY_INT_ENUM] = SHAPE_INTEGER,
        [SMITHY_LIST] = SHAPE_LIST,
        [SMITHY_MAP] = SHAPE_MAP,
        [SMITHY_STRUCTURE] = SHAPE_STRUCTURE,
        [SMITHY_UNION] = SHAPE_UNION,
    };

    return kinds[kind];
}

/* Unit is row 0; the others follow by name. */
static int by_name(const void *left, const void *right)
{
    const struct plan_shape *a = left, *b = right;
    bool a_unit = !a->source && str_eq(a->name, S("Unit")), b_unit = !b->source && str_eq(b->name, S("Unit"));

    if (a_unit != b_unit)
        return b_unit - a_unit;
    return str_cmp(a->name, b->name);
}

struct plan_shape *plan_find(const struct plan *plan, str name)
{
    uint32_t low = 1, high = plan->shape_count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = str_cmp(name, plan->shapes[middle].name);

        if (order == 0)
            return &plan->shapes[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return str_eq(name, plan->shapes[0].name) ? &plan->shapes[0] : NULL;
}

static bool is_named(struct smithy_place place, str file)
{
    size_t slash = str_rindex(place.file, '/');

    return str_eq(slash < place.file.n ? str_skip(place.file, slash + 1) : place.file, file);
}

static void add_shape(struct plan *plan, str name, enum shape_kind kind, const struct smithy_shape *source)
{
    struct plan_shape *shape = &plan->shapes[plan->shape_count++];

    *shape = (struct plan_shape){.name = name, .source = source, .out = {.kind = kind}};
    if (!source)
        return;
    shape->traits = source->traits;
    shape->members = source->members;
    shape->state = is_named(source->place, S("state.smithy"));
    if (has_trait(source->traits, S("streaming")))
        shape->out.flags |= SHAPE_STREAMING;
    if (has_trait(source->traits, S("sparse")))
        shape->out.flags |= SHAPE_SPARSE;
    if (has_trait(source->traits, S("sensitive")))
        shape->out.flags |= SHAPE_SENSITIVE;
    if (has_trait(source->traits, S("error")))
        shape->out.flags |= SHAPE_ERROR;
    if (has_trait(source->traits, S("requiresLength")))
        shape->out.flags |= SHAPE_REQUIRES_LENGTH;
}

/* An error of errors.smithy takes the model's place; anything else may be defined once. */
static ERR drop_doubles(struct plan *plan)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < plan->shape_count; i++) {
        struct plan_shape *shape = &plan->shapes[i], *before = kept ? &plan->shapes[kept - 1] : NULL;
        bool replaces;

        if (!before || !str_eq(before->name, shape->name)) {
            plan->shapes[kept++] = *shape;
            continue;
        }
        if (!before->source || !shape->source) { /* the model's own String hides the prelude's */
            if (shape->source)
                *before = *shape;
            continue;
        }
        replaces = is_named(shape->source->place, S("errors.smithy"));
        if (replaces == is_named(before->source->place, S("errors.smithy")))
            return plan_error(shape->source->place, "%.*s is defined twice", STR_ARG(shape->name));
        if (replaces)
            *before = *shape;
    }
    plan->shape_count = kept;
    return NULL;
}

static ERR collect(struct plan *plan)
{
    uint32_t count = PRELUDE;

    for (const struct smithy_shape *shape = plan->model.shapes; shape; shape = shape->next)
        count++;
    plan->shapes = arena_new_array(plan->arena, count, struct plan_shape);
    for (size_t i = 0; i < PRELUDE; i++)
        add_shape(plan, str_of(prelude[i].name), prelude[i].kind, NULL);
    for (const struct smithy_shape *shape = plan->model.shapes; shape; shape = shape->next) {
        if (shape->kind == SMITHY_SERVICE) {
            if (plan->service)
                return plan_error(shape->place, "a second service");
            plan->service = shape;
        } else if (str_eq(shape->name, S("Unit")) && shape->kind >= SMITHY_LIST &&
                   shape->kind <= SMITHY_UNION) {
            return plan_error(shape->place, "struct Unit is what an operation without input has");
        } else if (shape->kind != SMITHY_OPERATION) {
            add_shape(plan, shape->name, kind_of(shape->kind), shape);
        }
    }
    qsort(plan->shapes, plan->shape_count, sizeof *plan->shapes, by_name);
    if (!plan->service)
        return err_make(&fault_syntax, "%.*s: no service in its files", STR_ARG(plan->name));
    return drop_doubles(plan);
}

/* Traits of later files stand before the model's own, so that they are found first. */
static void prepend(struct smithy_trait **traits, struct smithy_trait *more)
{
    struct smithy_trait *last = more;

    while (last->next)
        last = last->next;
    last->next = *traits;
    *traits = more;
}

static struct smithy_shape *find_source(const struct plan *plan, str name)
{
    for (struct smithy_shape *shape = plan->model.shapes; shape; shape = shape->next) {
        if (str_eq(shape->name, name))
            return shape;
    }
    return NULL;
}

static ERR apply_traits(struct plan *plan)
{
    for (struct smithy_apply *apply = plan->model.applies; apply; apply = apply->next) {
        struct smithy_shape *shape = find_source(plan, apply->shape);
        struct smithy_member *member = shape ? shape->members : NULL;

        if (!shape)
            return plan_error(apply->place, "there is no shape %.*s", STR_ARG(apply->shape));
        if (!apply->member.p) {
            prepend(&shape->traits, apply->traits);
            continue;
        }
        while (member && !str_eq(member->name, apply->member))
            member = member->next;
        if (!member)
            return plan_error(apply->place, "%.*s has no member %.*s", STR_ARG(apply->shape),
                              STR_ARG(apply->member));
        prepend(&member->traits, apply->traits);
    }
    return NULL;
}

/* ---- What is used */

struct reach {
    struct plan_shape **stack;
    size_t n;
};

static void reach_one(struct reach *reach, struct plan_shape *shape)
{
    if (shape->reached)
        return;
    shape->reached = true;
    reach->stack[reach->n++] = shape; /* each shape once: the stack has room for all */
}

static ERR reach_name(const struct plan *plan, struct reach *reach, str name, struct smithy_place place)
{
    struct plan_shape *shape = plan_find(plan, name);

    if (!shape)
        return plan_error(place, "there is no shape %.*s", STR_ARG(name));
    reach_one(reach, shape);
    return NULL;
}

static ERR reach_operation(const struct plan *plan, struct reach *reach, const struct smithy_shape *operation)
{
    for (const struct smithy_node *item = operation->properties->items; item; item = item->next) {
        if (item->kind == NODE_ID)
            TRY(reach_name(plan, reach, item->text, item->place));
        for (const struct smithy_node *error = item->items; error; error = error->next)
            TRY(reach_name(plan, reach, error->text, error->place));
    }
    return NULL;
}

/* Operations' inputs, outputs and errors, every other error, everything in state.smithy; and what these are
 * made of. */
static ERR reach_all(struct plan *plan)
{
    struct reach reach = {arena_new_array(plan->arena, plan->shape_count, struct plan_shape *), 0};

    reach_one(&reach, &plan->shapes[0]);
    for (uint32_t i = 0; i < plan->shape_count; i++) {
        if (plan->shapes[i].state || (plan->shapes[i].out.flags & SHAPE_ERROR))
            reach_one(&reach, &plan->shapes[i]);
    }
    for (const struct smithy_shape *shape = plan->model.shapes; shape; shape = shape->next) {
        if (shape->kind == SMITHY_OPERATION)
            TRY(reach_operation(plan, &reach, shape));
    }
    while (reach.n > 0) {
        const struct plan_shape *shape = reach.stack[--reach.n];

        for (const struct smithy_member *member = shape->members; member; member = member->next) {
            if (member->target.p)
                TRY(reach_name(plan, &reach, member->target, member->place));
        }
    }
    return NULL;
}

ERR plan_shapes(struct plan *plan)
{
    TRY(apply_traits(plan));
    TRY(collect(plan));
    TRY(reach_all(plan));
    plan->by_row = arena_new_array(plan->arena, plan->shape_count, struct plan_shape *);
    for (uint32_t i = 0; i < plan->shape_count; i++) {
        if (!plan->shapes[i].reached)
            continue;
        plan->shapes[i].row = plan->shape_rows;
        plan->by_row[plan->shape_rows++] = &plan->shapes[i];
    }
    return NULL;
}
