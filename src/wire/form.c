#include "wire/form.h"

#include <stddef.h>
#include <stdlib.h>

#include "wire/scalar.h"

struct form {
    struct maker *maker;
    size_t name_column; /* of struct member */
    bool flat;          /* every list is flattened: EC2 */
    unsigned depth;
};

/* Parameters with one beginning, in order; their next segment begins at `from`. */
struct range {
    const struct wire_param *const *first, *const *end;
    size_t from;
};

/* What one segment leads to: a value of its own, and what is below it. */
struct branch {
    str segment;
    str value; /* absent: only what is below */
    struct range below;
};

/* One text for one number, so that equal segments are equal bytes. */
static bool is_number(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (!char_is_digit(s.p[i]))
            return false;
    }
    return s.n == 1 || (s.n > 1 && s.p[0] != '0');
}

/* Numbers by size, before everything else. */
static int compare_segments(str a, str b)
{
    bool a_number = is_number(a), b_number = is_number(b);

    if (a_number != b_number)
        return a_number ? -1 : 1;
    if (a_number && a.n != b.n)
        return a.n > b.n ? 1 : -1;
    return str_cmp(a, b);
}

static int compare_params(const void *left, const void *right)
{
    const struct wire_param *a = *(const struct wire_param *const *)left;
    const struct wire_param *b = *(const struct wire_param *const *)right;
    str a_rest = a->name, b_rest = b->name;

    while (a_rest.p && b_rest.p) {
        int order = compare_segments(str_cut(&a_rest, '.'), str_cut(&b_rest, '.'));

        if (order)
            return order;
    }
    if (!a_rest.p != !b_rest.p)
        return a_rest.p ? 1 : -1;
    return (a > b) - (a < b);
}

static str segment_at(const struct wire_param *param, size_t from)
{
    str rest = str_skip(param->name, from);

    return str_take(rest, str_index(rest, '.'));
}

/* Takes the parameters of the next segment off the range. */
static bool next_branch(struct range *range, struct branch *out)
{
    const struct wire_param *const *at = range->first;
    size_t end;

    if (at == range->end)
        return false;
    *out = (struct branch){.segment = segment_at(*at, range->from)};
    end = range->from + out->segment.n;
    for (; at < range->end && (*at)->name.n == end && str_eq(segment_at(*at, range->from), out->segment);
         at++)
        out->value = (*at)->value;
    out->below = (struct range){.first = at, .from = end + 1};
    while (at < range->end && str_eq(segment_at(*at, range->from), out->segment))
        at++;
    out->below.end = at;
    range->first = at;
    return true;
}

static ERR read_value(struct form *form, const struct member *member, const struct branch *branch, void *at);

static ERR malformed(const struct form *form, const struct member *member)
{
    return err_make(form->maker->fault, "The value of %s is malformed.",
                    model_text(form->maker->model, member->name));
}

static ERR read_structure(struct form *form, const struct shape *shape, struct range range, void *structure)
{
    uint32_t hint = 0;
    struct branch branch;
    void *at;

    if (form->depth == WIRE_DEPTH_MAX)
        return err_make(form->maker->fault, "Parameters are nested too deep.");
    form->depth++;
    while (next_branch(&range, &branch)) {
        const struct member *member =
            member_by_name(form->maker->model, shape, form->name_column, branch.segment, &hint);

        if (!member || shape_of(form->maker->model, member)->flags & SHAPE_STREAMING)
            continue;
        TRY(make_member(form->maker, member, structure, &at));
        TRY(read_value(form, member, &branch, at));
    }
    form->depth--;
    return shape->kind == SHAPE_UNION ? check_union(form->maker, shape, structure) : NULL;
}

/* The numbered branches of a flattened list or map. */
static ERR read_elements(struct form *form, const struct shape *shape, struct range range,
                         struct list_value *list)
{
    struct branch branch;
    void *at;

    while (next_branch(&range, &branch)) {
        if (!is_number(branch.segment))
            continue;
        TRY(make_element(form->maker, shape, list, &at));
        TRY(read_value(form, member_at(form->maker->model, shape, 0), &branch, at));
    }
    return NULL;
}

static ERR read_entry(struct form *form, const struct shape *shape, struct range range,
                      struct list_value *list)
{
    const struct model *model = form->maker->model;
    const struct member *key = member_at(model, shape, 0), *value = member_at(model, shape, 1);
    struct branch branch, value_branch = {.segment = STR_NONE};
    str name = STR_NONE;
    void *at;

    while (next_branch(&range, &branch)) {
        if (str_eq(branch.segment, model_str(model, key->xml_name)))
            name = branch.value;
        else if (str_eq(branch.segment, model_str(model, value->xml_name)))
            value_branch = branch;
    }
    if (!name.p)
        return err_make(form->maker->fault, "An entry of a map has no key.");
    TRY(make_entry(form->maker, shape, list, name, &at));
    return value_branch.segment.p ? read_value(form, value, &value_branch, at) : NULL;
}

static ERR read_entries(struct form *form, const struct shape *shape, struct range range,
                        struct list_value *list)
{
    struct branch branch;

    while (next_branch(&range, &branch)) {
        if (is_number(branch.segment))
            TRY(read_entry(form, shape, branch.below, list));
    }
    return NULL;
}

/* "Foo.1", "Foo.member.1", "Foo.entry.1"; "Foo=" is an empty one. Numbers right below are taken whether or
 * not the model has the list flattened, as AWS does. */
static ERR read_list(struct form *form, const struct member *member, const struct branch *branch,
                     struct list_value *list)
{
    const struct shape *shape = shape_of(form->maker->model, member);
    bool map = shape->kind == SHAPE_MAP;
    str wrapper =
        map ? S("entry") : model_str(form->maker->model, member_at(form->maker->model, shape, 0)->xml_name);
    struct range range = branch->below, scan = branch->below;
    struct branch inner;

    make_list(list);
    if (branch->value.n)
        return malformed(form, member);
    while (!form->flat && !(member->flags & MEMBER_FLATTENED) && next_branch(&scan, &inner)) {
        if (str_eq(inner.segment, wrapper))
            range = inner.below;
    }
    if (!map)
        return read_elements(form, shape, range, list);
    TRY(read_entries(form, shape, range, list));
    map_last_wins(form->maker, shape, list);
    return NULL;
}

/* Nesting is bounded by that of structures, between which lists and maps take turns at most as deep as the
 * model has them. */
static ERR read_value(struct form *form, const struct member *member, const struct branch *branch, void *at)
{
    const struct shape *shape = shape_of(form->maker->model, member);

    if (is_structure(shape)) {
        if (branch->value.n)
            return malformed(form, member);
        return read_structure(form, shape, branch->below, at);
    }
    if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        return read_list(form, member, branch, at);
    if (!branch->value.p ||
        !scalar_read(shape, time_format_or(member, TIME_DATE_TIME), branch->value, form->maker->arena, at))
        return malformed(form, member);
    return NULL;
}

ERR form_read(struct maker *maker, enum form_style style, const struct shape *shape,
              const struct wire_param *params, size_t count, void *structure)
{
    struct form form = {.maker = maker,
                        .name_column = style == FORM_EC2 ? offsetof(struct member, query_name)
                                                         : offsetof(struct member, xml_name),
                        .flat = style == FORM_EC2};
    const struct wire_param **sorted = arena_new_array(maker->arena, count, const struct wire_param *);

    for (size_t i = 0; i < count; i++)
        sorted[i] = &params[i];
    qsort(sorted, count, sizeof *sorted, compare_params);
    return read_structure(&form, shape, (struct range){sorted, sorted + count, 0}, structure);
}
