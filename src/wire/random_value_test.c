#include "wire/random_value.h"

#include <math.h>
#include <string.h>

#include "wire/scalar.h"

/* Splitmix64. */
uint64_t random_next(struct random_value *random)
{
    uint64_t z = random->state += 0x9E3779B97F4A7C15U;

    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
    z = (z ^ z >> 27) * 0x94D049BB133111EBU;
    return z ^ z >> 31;
}

static unsigned below(struct random_value *random, unsigned n)
{
    return (unsigned)(random_next(random) % n);
}

static str random_word(struct random_value *random, const char *letters, unsigned min, unsigned max)
{
    unsigned n = min + below(random, max - min + 1);
    char *text = arena_alloc(random->arena, n + 1);

    for (unsigned i = 0; i < n; i++)
        text[i] = letters[below(random, (unsigned)strlen(letters))];
    return (str){text, n};
}

static str random_string(struct random_value *random)
{
    static const char *const pieces[] = {
        "a",
        "Z",
        "0",
        " ",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "\\",
        "/",
        "%",
        "+",
        "=",
        ",",
        ".",
        "\n",
        "\r",
        "\t",
        "\xC3\xA9",
        "\xE2\x82\xAC",
        "\xF0\x9F\x98\x80",
        "]]>",
        "\x7F",
        "\xE2\x80\xA8",
        "\x01",
        "\x1F",
        "\b",
    };
    enum { PIECES = sizeof pieces / sizeof *pieces, CONTROLS = 3 };
    unsigned n = below(random, 12);
    str text = S("");

    for (unsigned i = 0; i < n; i++)
        text = arena_concat(random->arena, text,
                            str_of(pieces[below(random, PIECES - (random->controls ? 0 : CONTROLS))]));
    return text;
}

static str random_bytes(struct random_value *random)
{
    unsigned n = below(random, 20);
    char *bytes = arena_alloc(random->arena, n + 1);

    for (unsigned i = 0; i < n; i++)
        bytes[i] = (char)random_next(random);
    return (str){bytes, n};
}

static int64_t random_integer(struct random_value *random, const struct shape *shape)
{
    int64_t value = (int64_t)random_next(random);

    switch (below(random, 4)) {
    case 0:
        value %= 100;
        break;
    case 1:
        value = value % 2 ? INT64_MAX : INT64_MIN;
        break;
    default:
        break;
    }
    if (shape->kind == SHAPE_BYTE)
        return (int8_t)value;
    if (shape->kind == SHAPE_SHORT)
        return (int16_t)value;
    return shape->kind == SHAPE_INTEGER ? (int32_t)value : value;
}

static double random_double(struct random_value *random, const struct shape *shape)
{
    static const double special[] = {0, -0.0, 1, -1, 0.1, 1e300, 5e-324, 123456.789, 1e15, 1e22};
    double value = special[below(random, sizeof special / sizeof *special)];

    switch (below(random, 8)) {
    case 0:
        return NAN;
    case 1:
        return below(random, 2) ? INFINITY : -INFINITY;
    case 2:
    case 3:
        value = (double)(int64_t)random_next(random) / 1e6;
        break;
    default:
        break;
    }
    if (shape->kind == SHAPE_FLOAT)
        return fabs(value) > 1e38 ? 1.5 : (double)(float)value;
    return value;
}

static int64_t random_time(struct random_value *random, const struct member *member, bool bound)
{
    int64_t ms = (int64_t)(random_next(random) % (uint64_t)(DATE_MAX_MS - DATE_MIN_MS)) + DATE_MIN_MS;
    bool fraction = member->time_format ? member->time_format != TIME_HTTP_DATE : random->fractions && !bound;

    return fraction ? ms : ms / 1000 * 1000;
}

static str random_text(struct random_value *random, const struct shape *shape, bool bound)
{
    static const char token[] = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    static const char *const documents[] = {"{\"a\":[1,2,{\"b\":null}]}", "\"text\"", "[]", "12.5", "true"};

    switch ((enum shape_kind)shape->kind) {
    case SHAPE_ENUM:
        if (shape->count && !bound)
            return model_str(random->model,
                             random->model->enum_values[shape->first + below(random, shape->count)]);
        return random_word(random, token, 1, 10);
    case SHAPE_BLOB:
        return random_bytes(random);
    case SHAPE_DOCUMENT:
        return str_of(documents[below(random, 5)]);
    case SHAPE_BIG_INTEGER:
        return arena_concat(random->arena, below(random, 2) ? S("-1") : S("1"),
                            random_word(random, "0123456789", 0, 30));
    case SHAPE_BIG_DECIMAL:
        return arena_concat(random->arena, S("1.5"), random_word(random, "123456789", 0, 12));
    default:
        return bound ? random_word(random, token, 1, 12) : random_string(random);
    }
}

static void fill_structure(struct random_value *random, const struct shape *shape, unsigned depth,
                           void *structure);
static void fill_elements(struct random_value *random, const struct shape *shape, unsigned depth, bool bound,
                          struct list_value *list);

static bool can_say(const struct random_value *random, const struct shape *shape)
{
    if (shape->kind == SHAPE_DOCUMENT)
        return random->documents;
    if (shape->kind == SHAPE_BIG_INTEGER || shape->kind == SHAPE_BIG_DECIMAL)
        return random->big;
    return !(shape->flags & SHAPE_STREAMING);
}

static void fill_value(struct random_value *random, const struct member *member, unsigned depth, bool bound,
                       void *at)
{
    const struct shape *shape = shape_of(random->model, member);

    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
        fill_structure(random, shape, depth + 1, at);
        break;
    case SHAPE_LIST:
    case SHAPE_MAP:
        fill_elements(random, shape, depth + 1, bound, at);
        break;
    case SHAPE_BOOLEAN:
        *(struct opt_bool *)at = (struct opt_bool){true, below(random, 2)};
        break;
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        *(struct opt_int *)at = (struct opt_int){true, random_integer(random, shape)};
        break;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        *(struct opt_double *)at = (struct opt_double){true, random_double(random, shape)};
        break;
    case SHAPE_TIMESTAMP:
        *(struct opt_time *)at = (struct opt_time){true, random_time(random, member, bound)};
        break;
    default:
        *(str *)at = random_text(random, shape, bound);
        break;
    }
}

/* Whether what was made says anything that a format without empty things can say. */
static bool is_worth(const struct random_value *random, const struct shape *shape, const void *at)
{
    if (random->empty)
        return true;
    if (is_structure(shape))
        return members_set(random->model, shape, at) > 0;
    if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        return ((const struct list_value *)at)->n > 0;
    return true;
}

static void fill_elements(struct random_value *random, const struct shape *shape, unsigned depth, bool bound,
                          struct list_value *list)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
    bool map = shape->kind == SHAPE_MAP;
    const struct member *element = member_at(random->model, shape, map);
    const struct shape *target = shape_of(random->model, element);
    unsigned n = depth > random->depth_max ? 0 : below(random, 4);
    struct maker maker;
    void *at;

    maker_init(&maker, random->model, random->arena, &fault_limit);
    make_list(list);
    if (!can_say(random, target))
        return;
    for (unsigned i = 0; i < n; i++) {
        str key = arena_concat(random->arena, random_word(random, letters, i + 1, i + 1), S("x"));
        struct err *err =
            map ? make_entry(&maker, shape, list, key, &at) : make_element(&maker, shape, list, &at);

        if (err)
            return;
        if (shape->flags & SHAPE_SPARSE && random->nulls && below(random, 3) == 0)
            continue;
        fill_value(random, element, depth, bound, at);
        if (!is_worth(random, target, at))
            list->n--;
    }
}

static void fill_member(struct random_value *random, const struct member *member, unsigned depth,
                        void *structure)
{
    const struct shape *shape = shape_of(random->model, member);
    void *place = (char *)structure + member->offset, *at = place;
    bool bound = depth == 0 && random->bound_only_here && member->location != IN_BODY &&
                 member->location != IN_PAYLOAD;

    if (is_structure(shape))
        at = arena_alloc(random->arena, shape->size);
    fill_value(random, member, depth, bound, at);
    if (is_structure(shape))
        *(void **)place = is_worth(random, shape, at) ? at : NULL;
    else if (!is_worth(random, shape, at))
        *(struct list_value *)at = (struct list_value){0};
    if (bound && (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP) && !((struct list_value *)at)->n)
        *(struct list_value *)at = (struct list_value){0};
    if (bound && member->location == IN_STATUS_CODE)
        *(struct opt_int *)at = (struct opt_int){true, 200 + below(random, 300)};
}

static void fill_union(struct random_value *random, const struct shape *shape, unsigned depth,
                       void *structure)
{
    for (unsigned tries = 0; tries < 50 && shape->count; tries++) {
        const struct member *member = member_at(random->model, shape, below(random, shape->count));
        bool nested = is_structure(shape_of(random->model, member));

        if (!can_say(random, shape_of(random->model, member)) ||
            (nested && depth > random->depth_max && tries < 40))
            continue;
        if (depth > random->depth_max + 20)
            return;
        fill_member(random, member, depth, structure);
        if (members_set(random->model, shape, structure))
            return;
    }
}

/* Whether an earlier member has the same name on the wire (S3's deprecated notifications): no reader could tell them apart. */
static bool is_twin(const struct random_value *random, const struct shape *shape, uint32_t i)
{
    for (uint32_t k = 0; k < i; k++) {
        const struct member *a = member_at(random->model, shape, k), *b = member_at(random->model, shape, i);

        if (a->xml_name == b->xml_name || a->json_name == b->json_name)
            return true;
    }
    return false;
}

static void fill_structure(struct random_value *random, const struct shape *shape, unsigned depth,
                           void *structure)
{
    if (shape->kind == SHAPE_UNION) {
        fill_union(random, shape, depth, structure);
        return;
    }
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(random->model, shape, i);
        bool nested = is_structure(shape_of(random->model, member));
        bool must = member->flags & MEMBER_BOX_DEFAULT || (depth == 0 && member->location == IN_LABEL);

        if (!can_say(random, shape_of(random->model, member)) || (nested && depth >= random->depth_max))
            continue;
        if (is_twin(random, shape, i))
            continue;
        if (must || below(random, 100) < random->chance)
            fill_member(random, member, depth, structure);
    }
}

void *random_structure(struct random_value *random, const struct shape *shape)
{
    void *structure = arena_alloc(random->arena, shape->size);

    fill_structure(random, shape, 0, structure);
    return structure;
}

/* ---- Comparing ---- */

static bool same_value(const struct model *model, const struct shape *shape, const void *a, const void *b);

static bool same_elements(const struct model *model, const struct shape *shape, const struct list_value *a,
                          const struct list_value *b)
{
    bool map = shape->kind == SHAPE_MAP;
    const struct shape *element = shape_of(model, member_at(model, shape, map));

    if (!a->v != !b->v || a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++) {
        if (map && !str_eq(map_key(shape, a, i), map_key(shape, b, i)))
            return false;
        if (!same_value(model, element, element_at(model, shape, a, i), element_at(model, shape, b, i)))
            return false;
    }
    return true;
}

static bool same_value(const struct model *model, const struct shape *shape, const void *a, const void *b)
{
    const struct opt_double *x = a, *y = b;

    if (is_structure(shape))
        return same_structure(model, shape, a, b);
    if (value_present(model, shape, a) != value_present(model, shape, b))
        return false;
    if (!value_present(model, shape, a))
        return true;
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_LIST:
    case SHAPE_MAP:
        return same_elements(model, shape, a, b);
    case SHAPE_BOOLEAN:
        return ((const struct opt_bool *)a)->v == ((const struct opt_bool *)b)->v;
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        return ((const struct opt_int *)a)->v == ((const struct opt_int *)b)->v;
    case SHAPE_FLOAT:
        return isnan(x->v) ? isnan(y->v) : (float)x->v == (float)y->v;
    case SHAPE_DOUBLE:
        return isnan(x->v) ? isnan(y->v) : x->v == y->v;
    case SHAPE_TIMESTAMP:
        return ((const struct opt_time *)a)->ms == ((const struct opt_time *)b)->ms;
    default:
        return str_eq(*(const str *)a, *(const str *)b);
    }
}

bool same_structure(const struct model *model, const struct shape *shape, const void *a, const void *b)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(model, shape, i);
        const void *x = member_value(model, member, a), *y = member_value(model, member, b);

        if (!x != !y || (x && !same_value(model, shape_of(model, member), x, y)))
            return false;
    }
    return true;
}
