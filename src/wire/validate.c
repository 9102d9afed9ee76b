#include "wire/validate.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/json.h"
#include "base/utf8.h"
#include "core/value.h"
#include "wire/pattern.h"
#include "wire/scalar.h"

enum { MESSAGE_MAX = 32 * 1024, SHOWN_MAX = 4096, ERRORS_MAX = 100 };

/* Where a value is: 'tags.1.member.key'. */
struct step {
    const struct step *up;
    const struct member *member; /* or NULL: an element */
    str key;                     /* of a map's value */
    size_t index;                /* of a list's element, from 1 */
};

struct checker {
    const struct model *model;
    struct buf *text; /* the errors so far, made with the first */
    struct arena *arena;
    unsigned errors;
    bool missing; /* the first is a missing member */
};

/* ---- What went wrong ---- */

static void add_path(const struct checker *checker, const struct step *step)
{
    str name;

    if (step->up) {
        add_path(checker, step->up);
        buf_char(checker->text, '.');
    }
    if (step->member) {
        name = model_str(checker->model, step->member->name);
        buf_char(checker->text, char_lower(name.p[0]));
        buf_add(checker->text, str_skip(name, 1));
        return;
    }
    if (step->index)
        buf_u64(checker->text, step->index);
    else
        buf_add(checker->text, step->key);
    buf_add(checker->text, S(".member"));
}

static void add_value(const struct checker *checker, const struct shape *shape, const void *at,
                      unsigned depth);

static void add_elements(const struct checker *checker, const struct shape *shape,
                         const struct list_value *list, unsigned depth)
{
    bool map = shape->kind == SHAPE_MAP;
    const struct shape *element = shape_of(checker->model, member_at(checker->model, shape, map));

    buf_char(checker->text, map ? '{' : '[');
    for (size_t i = 0; i < list->n && checker->text->n < MESSAGE_MAX - SHOWN_MAX; i++) {
        if (i)
            buf_add(checker->text, S(", "));
        if (map) {
            buf_add(checker->text, str_take(map_key(shape, list, i), SHOWN_MAX));
            buf_char(checker->text, '=');
        }
        add_value(checker, element, element_at(checker->model, shape, list, i), depth + 1);
    }
    buf_char(checker->text, map ? '}' : ']');
}

/* As Java prints it, of which AWS's servers are made. Structures don't show what is in them. */
static void add_value(const struct checker *checker, const struct shape *shape, const void *at,
                      unsigned depth)
{
    struct buf *text = checker->text;
    str name = model_str(checker->model, shape->name);

    if (is_structure(shape)) {
        buf_printf(text, "com.amazonaws.%s.%.*s@%08x", checker->model->name, STR_ARG(name),
                   (unsigned)str_hash(name, 0));
    } else if (!value_present(checker->model, shape, at)) {
        buf_add(text, S("null"));
    } else if (shape->flags & SHAPE_SENSITIVE) {
        buf_add(text, S("***"));
    } else if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP) {
        if (depth < 4)
            add_elements(checker, shape, at, depth);
    } else if (shape->kind == SHAPE_BLOB) {
        size_t n = ((const str *)at)->n;

        buf_printf(text, "java.nio.HeapByteBuffer[pos=0 lim=%zu cap=%zu]", n, n);
    } else if (shape->kind == SHAPE_STRING || shape->kind == SHAPE_ENUM || shape->kind == SHAPE_DOCUMENT) {
        buf_add(text, str_take(*(const str *)at, SHOWN_MAX));
    } else {
        scalar_write(shape, TIME_DATE_TIME, DATE_FRACTION, at, text);
    }
}

/* EC2 has words of its own, and parameters' names: "Filter.1.Name". */
static void add_parameter(const struct checker *checker, const struct step *step)
{
    if (step->up) {
        add_parameter(checker, step->up);
        buf_char(checker->text, '.');
    }
    if (step->member)
        buf_add(checker->text, model_str(checker->model, step->member->query_name));
    else if (step->index)
        buf_u64(checker->text, step->index);
    else
        buf_add(checker->text, step->key);
}

/* Only the first is told. False: nothing more is to be said. */
static bool begin_ec2_error(struct checker *checker, const struct step *step, const struct shape *shape,
                            const void *at)
{
    if (checker->errors++)
        return false;
    if (!at) {
        buf_add(checker->text, S("The request must contain the parameter "));
        add_parameter(checker, step);
        return false;
    }
    buf_add(checker->text, S("Value ("));
    if (!(shape->flags & SHAPE_SENSITIVE))
        add_value(checker, shape, at, 0);
    buf_add(checker->text, S(") for parameter "));
    add_parameter(checker, step);
    buf_add(checker->text, S(" is invalid. "));
    return true;
}

/* "Value 'x' at 'path' failed to satisfy constraint: "; at is NULL when the member is missing. False when
 * there were enough. */
static bool begin_error(struct checker *checker, const struct step *step, const struct shape *shape,
                        const void *at)
{
    bool sensitive =
        shape->flags & SHAPE_SENSITIVE || (step->member && step->member->flags & MEMBER_SENSITIVE);

    if (!checker->errors)
        checker->missing = !at;
    if (!checker->text)
        checker->text = buf_new(checker->arena, 2 * MESSAGE_MAX);
    if (checker->model->protocol == PROTOCOL_EC2)
        return begin_ec2_error(checker, step, shape, at);
    if (checker->errors == ERRORS_MAX || checker->text->n > MESSAGE_MAX)
        return false;
    if (checker->errors++)
        buf_add(checker->text, S("; "));
    buf_add(checker->text, S("Value "));
    if (!at) {
        buf_add(checker->text, S("null "));
    } else if (!sensitive) {
        buf_char(checker->text, '\'');
        add_value(checker, shape, at, 0);
        buf_add(checker->text, S("' "));
    }
    buf_add(checker->text, S("at '"));
    add_path(checker, step);
    buf_add(checker->text, S("' failed to satisfy constraint: "));
    return true;
}

/* ---- What is wrong ---- */

enum rule { RULE_MAX, RULE_MIN, RULE_PATTERN, RULE_ENUM, RULES };

static int64_t power_of_ten(unsigned n)
{
    int64_t value = 1;

    while (n-- > 0)
        value *= 10;
    return value;
}

static void add_bound(const struct constraint *constraint, int64_t bound, struct buf *text)
{
    if (!constraint->scale)
        buf_i64(text, bound);
    else
        json_write_number_text(text, (double)bound / (double)power_of_ten(constraint->scale), false);
}

static void add_rule(const struct checker *checker, const struct shape *shape, enum rule rule)
{
    const struct constraint *constraint = &checker->model->constraints[shape->constraint];
    struct buf *text = checker->text;

    switch (rule) {
    case RULE_MAX:
        buf_add(text, constraint->is_range ? S("Member must have value less than or equal to ")
                                           : S("Member must have length less than or equal to "));
        add_bound(constraint, constraint->max, text);
        break;
    case RULE_MIN:
        buf_add(text, constraint->is_range ? S("Member must have value greater than or equal to ")
                                           : S("Member must have length greater than or equal to "));
        add_bound(constraint, constraint->min, text);
        break;
    case RULE_PATTERN:
        buf_add(text, S("Member must satisfy regular expression pattern: "));
        buf_add(text, model_str(checker->model, constraint->pattern));
        break;
    case RULE_ENUM:
        buf_add(text, S("Member must satisfy enum value set: ["));
        for (uint32_t i = 0; i < shape->count; i++) {
            if (i)
                buf_add(text, S(", "));
            buf_add(text, model_str(checker->model, checker->model->enum_values[shape->first + i]));
        }
        buf_char(text, ']');
        break;
    case RULES:
        break;
    }
}

/* Whether a shape has such a rule at all. */
static bool has_rule(const struct model *model, const struct shape *shape, enum rule rule)
{
    const struct constraint *constraint = &model->constraints[shape->constraint];

    switch (rule) {
    case RULE_MAX:
        return shape->constraint && constraint->has_max;
    case RULE_MIN:
        return shape->constraint && constraint->has_min;
    case RULE_PATTERN:
        return shape->constraint && constraint->regex;
    case RULE_ENUM:
        return shape->kind == SHAPE_ENUM && shape->count > 0;
    case RULES:
        break;
    }
    return false;
}

static int64_t length_of(const struct shape *shape, const void *at)
{
    if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        return (int64_t)((const struct list_value *)at)->n;
    if (shape->kind == SHAPE_BLOB)
        return (int64_t)((const str *)at)->n;
    return (int64_t)utf8_length(*(const str *)at);
}

/* -1, 0 or 1: a number's order to a bound. What is no number is within. */
static int compare_to_bound(const struct constraint *constraint, const struct shape *shape, const void *at,
                            int64_t bound)
{
    double number;

    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG: {
        int64_t value = ((const struct opt_int *)at)->v;

        if (!constraint->scale)
            return (value > bound) - (value < bound);
        number = (double)value;
        break;
    }
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        number = ((const struct opt_double *)at)->v;
        break;
    default:
        return 0;
    }
    return (number > (double)bound / (double)power_of_ten(constraint->scale)) -
           (number < (double)bound / (double)power_of_ten(constraint->scale));
}

static bool within_bound(const struct constraint *constraint, const struct shape *shape, const void *at,
                         enum rule rule)
{
    int64_t bound = rule == RULE_MAX ? constraint->max : constraint->min, length;
    int order;

    if (constraint->is_range) {
        order = compare_to_bound(constraint, shape, at, bound);
    } else {
        length = length_of(shape, at);
        order = (length > bound) - (length < bound);
    }
    return rule == RULE_MAX ? order <= 0 : order >= 0;
}

static bool in_enum(const struct model *model, const struct shape *shape, str value)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        if (str_eq(value, model_str(model, model->enum_values[shape->first + i])))
            return true;
    }
    return false;
}

static bool obeys(const struct model *model, const struct shape *shape, const void *at, enum rule rule)
{
    const struct constraint *constraint = &model->constraints[shape->constraint];

    if (!has_rule(model, shape, rule))
        return true;
    if (rule == RULE_ENUM)
        return in_enum(model, shape, *(const str *)at);
    if (rule == RULE_PATTERN)
        return pattern_matches(model_text(model, constraint->regex), *(const str *)at);
    return within_bound(constraint, shape, at, rule);
}

static bool has_rules(const struct shape *shape)
{
    return shape->constraint || shape->kind == SHAPE_ENUM;
}

static void check_rules(struct checker *checker, const struct step *step, const struct shape *shape,
                        const void *at)
{
    for (enum rule rule = 0; rule < RULES; rule++) {
        if (!obeys(checker->model, shape, at, rule) && begin_error(checker, step, shape, at))
            add_rule(checker, shape, rule);
    }
}

/* ---- Walking ---- */

static void check_structure(struct checker *checker, const struct step *up, const struct shape *shape,
                            const void *structure);

static bool obeys_all(const struct model *model, const struct shape *shape, const void *at)
{
    for (enum rule rule = 0; rule < RULES; rule++) {
        if (!obeys(model, shape, at, rule))
            return false;
    }
    return true;
}

/* Simple elements are spoken of together: "Value '[a, b]' ... Member must satisfy constraint: [..., ...]". */
static void report_elements(struct checker *checker, const struct step *step, const struct shape *list,
                            const void *at, const char *what, const struct shape *element)
{
    const char *comma = "";

    if (!begin_error(checker, step, list, at))
        return;
    buf_printf(checker->text, "%s must satisfy constraint: [", what);
    for (enum rule rule = 0; rule < RULES; rule++) {
        if (!has_rule(checker->model, element, rule))
            continue;
        buf_printf(checker->text, "%s", comma);
        add_rule(checker, element, rule);
        comma = ", ";
    }
    buf_char(checker->text, ']');
}

static void check_simple_elements(struct checker *checker, const struct step *step, const struct shape *shape,
                                  const struct list_value *list, const struct shape *element)
{
    for (size_t i = 0; i < list->n; i++) {
        const void *at = element_at(checker->model, shape, list, i);

        if (value_present(checker->model, element, at) && !obeys_all(checker->model, element, at)) {
            report_elements(checker, step, shape, list, shape->kind == SHAPE_MAP ? "Map value" : "Member",
                            element);
            return;
        }
    }
}

static void check_keys(struct checker *checker, const struct step *step, const struct shape *shape,
                       const struct list_value *list)
{
    const struct shape *key = shape_of(checker->model, member_at(checker->model, shape, 0));

    for (size_t i = 0; has_rules(key) && i < list->n; i++) {
        str text = map_key(shape, list, i);

        if (!obeys_all(checker->model, key, &text)) {
            report_elements(checker, step, shape, list, "Map keys", key);
            return;
        }
    }
}

static void check_elements(struct checker *checker, const struct step *step, const struct shape *shape,
                           const struct list_value *list)
{
    bool map = shape->kind == SHAPE_MAP;
    const struct shape *element = shape_of(checker->model, member_at(checker->model, shape, map));

    if (map)
        check_keys(checker, step, shape, list);
    if (is_scalar(element)) {
        if (has_rules(element))
            check_simple_elements(checker, step, shape, list, element);
        return;
    }
    for (size_t i = 0; i < list->n; i++) {
        struct step inner = {.up = step};
        const void *at = element_at(checker->model, shape, list, i);

        if (map)
            inner.key = map_key(shape, list, i);
        else
            inner.index = i + 1;
        if (is_structure(element)) {
            if (!(shape->flags & SHAPE_SPARSE) || value_present(checker->model, element, at))
                check_structure(checker, &inner, element, at);
        } else if (value_present(checker->model, element, at)) {
            check_rules(checker, &inner, element, at);
            check_elements(checker, &inner, element, at);
        }
    }
}

static void check_member(struct checker *checker, const struct step *up, const struct member *member,
                         const void *structure)
{
    const struct shape *shape = shape_of(checker->model, member);
    const void *at = member_value(checker->model, member, structure);
    struct step step = {.up = up, .member = member};

    if (shape->flags & SHAPE_STREAMING)
        return;
    if (!at) {
        if (member->flags & MEMBER_REQUIRED && begin_error(checker, &step, shape, NULL))
            buf_add(checker->text, S("Member must not be null"));
        return;
    }
    if (has_rules(shape))
        check_rules(checker, &step, shape, at);
    if (is_structure(shape))
        check_structure(checker, &step, shape, at);
    else if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        check_elements(checker, &step, shape, at);
}

/* Nesting was bounded when the input was decoded. */
static void check_structure(struct checker *checker, const struct step *up, const struct shape *shape,
                            const void *structure)
{
    for (uint32_t i = 0; i < shape->count; i++)
        check_member(checker, up, member_at(checker->model, shape, i), structure);
}

str validate_input(const struct model *model, const struct operation *operation, const void *in,
                   struct arena *arena, bool *missing)
{
    struct checker checker = {.model = model, .arena = arena};

    check_structure(&checker, NULL, &model->shapes[operation->input], in);
    if (!checker.errors)
        return STR_NONE;
    *missing = checker.missing;
    if (model->protocol == PROTOCOL_EC2)
        return buf_str(checker.text);
    return arena_printf(arena, "%u validation error%s detected: %.*s", checker.errors,
                        checker.errors == 1 ? "" : "s", STR_ARG(buf_str(checker.text)));
}
