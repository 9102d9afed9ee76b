/* Members, enum values and constraints, and where members lie in their C structs (LP64). */
#include "tools/modelc/patterns.h"
#include "tools/modelc/plan.h"

#include <assert.h>
#include <string.h>

enum { NUMBER_DIGITS_MAX = 18 };

/* ---- Layout */

static struct c_type c_scalar(enum shape_kind kind)
{
    switch (kind) {
    case SHAPE_BOOLEAN:
        return (struct c_type){2, 1};
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
    case SHAPE_TIMESTAMP:
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_BLOB:
    case SHAPE_DOCUMENT:
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
    case SHAPE_LIST:
    case SHAPE_MAP:
        return (struct c_type){16, 8};
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
    case SHAPE_KINDS:
        break;
    }
    assert(!"not a scalar");
    return (struct c_type){0, 1};
}

bool is_streaming(const struct plan_shape *shape)
{
    return (shape->out.flags & SHAPE_STREAMING) != 0;
}

static bool is_struct(const struct plan_shape *shape)
{
    return shape->out.kind == SHAPE_STRUCTURE || shape->out.kind == SHAPE_UNION;
}

struct c_type c_element(const struct plan_shape *shape)
{
    if (is_struct(shape))
        return (struct c_type){shape->out.size, shape->out.align};
    return c_scalar(shape->out.kind);
}

struct c_type c_member(const struct plan_shape *shape)
{
    if (is_struct(shape) || is_streaming(shape)) /* a pointer */
        return (struct c_type){8, 8};
    return c_scalar(shape->out.kind);
}

static uint32_t aligned(uint32_t n, uint32_t align)
{
    return (n + align - 1) / align * align;
}

static void lay_out_struct(struct plan *plan, struct plan_shape *shape)
{
    uint32_t size = 0, align = 1;

    for (uint32_t i = 0; i < shape->out.count; i++) {
        struct plan_member *member = &plan->members[shape->out.first + i];
        struct c_type type = c_member(member->target);

        size = aligned(size, type.align);
        member->out.offset = size;
        size += type.size;
        align = type.align > align ? type.align : align;
    }
    shape->out.size = size ? aligned(size, align) : 1; /* struct { char unused; } */
    shape->out.align = (uint16_t)align;
}

/* Structures first: a map's entry holds its value, which may be one, as it is. */
static void lay_out(struct plan *plan)
{
    for (uint32_t row = 0; row < plan->shape_rows; row++) {
        if (is_struct(plan->by_row[row]))
            lay_out_struct(plan, plan->by_row[row]);
    }
    for (uint32_t row = 0; row < plan->shape_rows; row++) {
        struct plan_shape *shape = plan->by_row[row];
        struct c_type type = c_element(shape);

        shape->out.size = type.size;
        shape->out.align = (uint16_t)type.align;
        if (shape->out.kind == SHAPE_MAP) {
            struct c_type value = c_element(plan->members[shape->out.first + 1].target);

            shape->out.entry_offset = aligned(16, value.align);
            shape->out.entry_size = aligned(shape->out.entry_offset + value.size, 8);
        }
    }
}

/* ---- Constraints */

/* "-12.50" as -1250 with two decimals. */
static ERR decimal(const struct smithy_node *node, int64_t *out, unsigned *decimals)
{
    str text = node->text, whole = str_cut(&text, '.');
    char digits[NUMBER_DIGITS_MAX + 2];

    while (text.n > 0 && text.p[text.n - 1] == '0')
        text.n--;
    if (node->kind != NODE_NUMBER || whole.n + text.n > sizeof digits)
        return plan_error(node->place, "a bound must be a short decimal number");
    memcpy(digits, whole.p, whole.n);
    if (text.n > 0)
        memcpy(digits + whole.n, text.p, text.n);
    *decimals = (unsigned)text.n;
    if (!str_to_i64((str){digits, whole.n + text.n}, out))
        return plan_error(node->place, "a bound must be a short decimal number");
    return NULL;
}

static ERR scale(const struct smithy_node *node, unsigned by, int64_t *value)
{
    while (by-- > 0) {
        if (__builtin_mul_overflow(*value, 10, value))
            return plan_error(node->place, "the bounds are too far apart");
    }
    return NULL;
}

static ERR bounds(const struct smithy_trait *trait, struct constraint *out)
{
    const struct smithy_node *min = smithy_field(trait->value, S("min")),
                             *max = smithy_field(trait->value, S("max"));
    unsigned min_decimals = 0, max_decimals = 0;

    if (min)
        TRY(decimal(min, &out->min, &min_decimals));
    if (max)
        TRY(decimal(max, &out->max, &max_decimals));
    out->scale = (uint8_t)(min_decimals > max_decimals ? min_decimals : max_decimals);
    if (min)
        TRY(scale(min, out->scale - min_decimals, &out->min));
    if (max)
        TRY(scale(max, out->scale - max_decimals, &out->max));
    out->has_min = min != NULL;
    out->has_max = max != NULL;
    return NULL;
}

static uint32_t constraint_row(struct plan *plan, const struct constraint *wanted)
{
    for (uint32_t i = 1; i < plan->constraint_count; i++) {
        if (memcmp(&plan->constraints[i], wanted, sizeof *wanted) == 0)
            return i;
    }
    plan->constraints[plan->constraint_count] = *wanted;
    return plan->constraint_count++;
}

static ERR constrain(struct plan *plan, struct plan_shape *shape)
{
    const struct smithy_trait *length = smithy_trait(shape->traits, S("length"));
    const struct smithy_trait *range = smithy_trait(shape->traits, S("range"));
    str pattern = trait_text(shape->traits, S("pattern"));
    struct constraint out;

    if (!length && !range && !pattern.p)
        return NULL;
    memset(&out, 0, sizeof out); /* rows are compared bytewise */
    if (length || range)
        TRY(bounds(length ? length : range, &out));
    out.is_range = range != NULL;
    out.pattern = texts_add(&plan->texts, pattern);
    out.regex = texts_add(&plan->texts, pattern_for_pcre2(plan->arena, pattern));
    shape->out.constraint = constraint_row(plan, &out);
    return NULL;
}

/* ---- Members */

static uint16_t flags_of(const struct plan_member *member)
{
    static const struct {
        const char *trait;
        uint16_t flag;
    } flags[] = {
        {"required", MEMBER_REQUIRED},          {"xmlFlattened", MEMBER_FLATTENED},
        {"xmlAttribute", MEMBER_XML_ATTRIBUTE}, {"idempotencyToken", MEMBER_IDEMPOTENCY_TOKEN},
        {"eventHeader", MEMBER_EVENT_HEADER},   {"eventPayload", MEMBER_EVENT_PAYLOAD},
        {"sensitive", MEMBER_SENSITIVE},        {"hostLabel", MEMBER_HOST_LABEL},
    };
    const struct smithy_member *source = member->source;
    const struct smithy_trait *here = smithy_trait(source->traits, S("default"));
    const struct smithy_node *value = source->value ? source->value : here ? here->value : NULL;
    str media = trait_text(source->traits, S("mediaType"));
    uint16_t out = 0;

    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        if (has_trait(source->traits, str_of(flags[i].trait)))
            out |= flags[i].flag;
    }
    if (member->target->out.flags & SHAPE_SENSITIVE)
        out |= MEMBER_SENSITIVE;
    if (!media.p)
        media = trait_text(member->target->traits, S("mediaType"));
    if (str_eq(media, S("application/json")) && has_trait(source->traits, S("httpHeader")))
        out |= MEMBER_BASE64_JSON;
    if (value ? value->kind != NODE_NULL : has_trait(member->target->traits, S("default")))
        out |= MEMBER_BOX_DEFAULT;
    return out;
}

static ERR bind(struct plan *plan, struct plan_member *member)
{
    static const struct {
        const char *trait;
        enum member_location location;
    } places[] = {
        {"httpHeader", IN_HEADER},
        {"httpPrefixHeaders", IN_PREFIX_HEADERS},
        {"httpQuery", IN_QUERY},
        {"httpQueryParams", IN_QUERY_PARAMS},
        {"httpLabel", IN_LABEL},
        {"httpPayload", IN_PAYLOAD},
        {"httpResponseCode", IN_STATUS_CODE},
    };
    const struct smithy_member *source = member->source;

    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        const struct smithy_trait *trait = smithy_trait(source->traits, str_of(places[i].trait));

        if (!trait)
            continue;
        if (member->out.location != IN_BODY)
            return plan_error(trait->place, "%.*s is bound twice", STR_ARG(source->name));
        member->out.location = (uint8_t)places[i].location;
        if (trait->value)
            member->out.location_name = texts_add(&plan->texts, trait->value->text);
    }
    if (member->out.location == IN_LABEL)
        member->out.location_name = member->out.name;
    return NULL;
}

static ERR time_format(const struct smithy_trait *traits, uint8_t *out)
{
    static const char *const names[] = {"", "date-time", "http-date", "epoch-seconds"};
    const struct smithy_trait *trait = smithy_trait(traits, S("timestampFormat"));

    if (!trait)
        return NULL;
    for (uint8_t i = TIME_DATE_TIME; i <= TIME_EPOCH_SECONDS; i++) {
        if (trait->value && str_eq(trait->value->text, str_of(names[i]))) {
            *out = i;
            return NULL;
        }
    }
    return plan_error(trait->place, "an unknown timestamp format");
}

static str capitalised(struct arena *arena, str s)
{
    char first = s.n ? char_upper(s.p[0]) : '\0';

    return s.n == 0 || first == s.p[0] ? s : arena_concat(arena, (str){&first, 1}, str_skip(s, 1));
}

static void name_member(struct plan *plan, struct plan_member *member)
{
    const struct smithy_member *source = member->source;
    const struct plan_shape *target = member->target;
    str json = trait_text(source->traits, S("jsonName")), xml = trait_text(source->traits, S("xmlName"));
    str query = trait_text(source->traits, S("ec2QueryName"));

    /* The root element of a payload has its structure's name. */
    if (!xml.p && member->out.location == IN_PAYLOAD && is_struct(target)) {
        xml = trait_text(target->traits, S("xmlName"));
        xml = xml.p ? xml : target->name;
    }
    if (!xml.p)
        xml = source->name;
    if (!query.p)
        query = plan->is_ec2 ? capitalised(plan->arena, xml) : xml;
    member->out.json_name = texts_add(&plan->texts, json.p ? json : source->name);
    member->out.xml_name = texts_add(&plan->texts, xml);
    member->out.query_name = texts_add(&plan->texts, query);
    member->out.xml_namespace =
        texts_add(&plan->texts, trait_field(source->traits, S("xmlNamespace"), S("uri")));
    member->out.xml_prefix =
        texts_add(&plan->texts, trait_field(source->traits, S("xmlNamespace"), S("prefix")));
}

/* The member's number in stored records. In state.smithy it is its place. A structure of the imported model
 * can be stored too, but its members move when AWS adds one, so theirs come from their names; two that agree
 * need an @tag. Stored records depend on this sum: it never changes. */
static ERR tag_member(struct plan_member *member, uint32_t place)
{
    const struct smithy_trait *trait = smithy_trait(member->source->traits, S("tag"));
    uint64_t tag = place + 1;

    if (trait && (!trait->value || !str_to_u64(trait->value->text, &tag) || tag == 0 || tag > UINT32_MAX))
        return plan_error(trait->place, "a tag is a number from 1");
    if (!trait && !member->owner->state)
        tag = (1 << 14) + str_hash(member->source->name, 0) % ((1 << 28) - (1 << 14));
    member->out.tag = (uint32_t)tag;
    return NULL;
}

static ERR check_tags(const struct plan *plan, const struct plan_shape *shape)
{
    for (uint32_t i = 0; i < shape->out.count; i++) {
        const struct plan_member *a = &plan->members[shape->out.first + i];

        for (uint32_t k = 0; k < i; k++) {
            if (plan->members[shape->out.first + k].out.tag == a->out.tag)
                return plan_error(a->source->place, "%.*s has the tag of another member: give it an @tag",
                                  STR_ARG(a->source->name));
        }
    }
    return NULL;
}

static ERR fill_member(struct plan *plan, struct plan_shape *shape, const struct smithy_member *source,
                       uint32_t place)
{
    struct plan_member *member = &plan->members[plan->member_count++];

    *member =
        (struct plan_member){.source = source, .owner = shape, .target = plan_find(plan, source->target)};
    if (has_trait(source->traits, S("length")) || has_trait(source->traits, S("range")) ||
        has_trait(source->traits, S("pattern")))
        return plan_error(source->place, "put the constraint on the shape of %.*s", STR_ARG(source->name));
    member->out.name = texts_add(&plan->texts, source->name);
    member->out.shape = member->target->row;
    member->out.flags = flags_of(member);
    TRY(bind(plan, member));
    name_member(plan, member);
    TRY(time_format(member->target->traits, &member->out.time_format));
    TRY(time_format(source->traits, &member->out.time_format));
    return tag_member(member, place);
}

static ERR fill_members(struct plan *plan, struct plan_shape *shape)
{
    uint32_t place = 0;

    shape->out.first = plan->member_count;
    for (const struct smithy_member *source = shape->members; source; source = source->next)
        TRY(fill_member(plan, shape, source, place++));
    shape->out.count = place;
    if (is_struct(shape))
        return check_tags(plan, shape);
    if (place != (shape->out.kind == SHAPE_LIST ? 1 : 2))
        return plan_error(shape->source->place, "a list has a member, a map a key and a value");
    if (shape->out.kind == SHAPE_MAP && plan->members[shape->out.first].target->out.kind != SHAPE_STRING &&
        plan->members[shape->out.first].target->out.kind != SHAPE_ENUM)
        return plan_error(shape->source->place, "a map's key must be a string");
    return NULL;
}

static void fill_enum(struct plan *plan, struct plan_shape *shape)
{
    shape->out.first = plan->enum_value_count;
    for (const struct smithy_member *member = shape->members; member; member = member->next) {
        str value = member->value ? member->value->text : member->name;

        plan->enum_values[plan->enum_value_count++] = texts_add(&plan->texts, value);
        shape->out.count++;
    }
}

static ERR fill_shape(struct plan *plan, struct plan_shape *shape)
{
    if (is_streaming(shape) && shape->out.kind != SHAPE_BLOB && shape->out.kind != SHAPE_UNION)
        return plan_error(shape->source->place, "only blobs and unions stream");
    shape->out.name = texts_add(&plan->texts, shape->name);
    shape->out.xml_name = texts_add(&plan->texts, trait_text(shape->traits, S("xmlName")));
    shape->out.xml_namespace =
        texts_add(&plan->texts, trait_field(shape->traits, S("xmlNamespace"), S("uri")));
    shape->out.xml_prefix =
        texts_add(&plan->texts, trait_field(shape->traits, S("xmlNamespace"), S("prefix")));
    TRY(constrain(plan, shape));
    if (shape->out.kind == SHAPE_ENUM)
        fill_enum(plan, shape);
    else if (is_struct(shape) || shape->out.kind == SHAPE_LIST || shape->out.kind == SHAPE_MAP)
        TRY(fill_members(plan, shape));
    return NULL;
}

ERR plan_members(struct plan *plan)
{
    size_t room = 1;

    for (uint32_t row = 0; row < plan->shape_rows; row++) {
        for (const struct smithy_member *member = plan->by_row[row]->members; member; member = member->next)
            room++;
    }
    plan->members = arena_new_array(plan->arena, room, struct plan_member);
    plan->enum_values = arena_new_array(plan->arena, room, uint32_t);
    plan->constraints = arena_new_array(plan->arena, (size_t)plan->shape_rows + 1, struct constraint);
    plan->member_count = plan->constraint_count = 1;
    for (uint32_t row = 0; row < plan->shape_rows; row++)
        TRY(fill_shape(plan, plan->by_row[row]));
    lay_out(plan);
    return NULL;
}

struct plan_member *plan_member_of(const struct plan *plan, const struct plan_shape *shape, str name)
{
    for (uint32_t i = 0; i < shape->out.count; i++) {
        struct plan_member *member = &plan->members[shape->out.first + i];

        if (str_eq(member->source->name, name))
            return member;
    }
    return NULL;
}
