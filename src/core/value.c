#include "core/value.h"

#include <stdlib.h>
#include <string.h>

#include "core/protocol.h"

enum {
    MEMORY_MAX = 192 * 1024 * 1024, /* of one decoded request: small bodies can say large structures */
    FEW_ENTRIES = 16
};

bool value_present(const struct model *model, const struct shape *shape, const void *at)
{
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_BLOB:
    case SHAPE_DOCUMENT:
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
        return ((const str *)at)->p;
    case SHAPE_BOOLEAN:
        return ((const struct opt_bool *)at)->set;
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        return ((const struct opt_int *)at)->set;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        return ((const struct opt_double *)at)->set;
    case SHAPE_TIMESTAMP:
        return ((const struct opt_time *)at)->set;
    case SHAPE_LIST:
    case SHAPE_MAP:
        return ((const struct list_value *)at)->v;
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
        return members_set(model, shape, at) > 0;
    case SHAPE_KINDS:
        break;
    }
    return false;
}

const void *member_value(const struct model *model, const struct member *member, const void *structure)
{
    const struct shape *shape = shape_of(model, member);
    const void *at = (const char *)structure + member->offset;

    if (shape->flags & SHAPE_STREAMING)
        return NULL;
    if (is_structure(shape))
        return *(const void *const *)at;
    return value_present(model, shape, at) ? at : NULL;
}

const void *element_at(const struct model *model, const struct shape *shape, const struct list_value *list,
                       size_t i)
{
    if (shape->kind == SHAPE_MAP)
        return (const char *)list->v + i * shape->entry_size + shape->entry_offset;
    return (const char *)list->v + i * shape_of(model, member_at(model, shape, 0))->size;
}

unsigned members_set(const struct model *model, const struct shape *shape, const void *structure)
{
    unsigned set = 0;

    for (uint32_t i = 0; i < shape->count; i++)
        set += member_value(model, member_at(model, shape, i), structure) != NULL;
    return set;
}

static bool is_named(const struct model *model, const struct member *member, size_t column, str name)
{
    uint32_t offset;
    const char *text;

    memcpy(&offset, (const char *)member + column, sizeof offset);
    text = model_text(model, offset);
    return strncmp(text, name.p, name.n) == 0 && text[name.n] == '\0';
}

const struct member *member_by_name(const struct model *model, const struct shape *shape, size_t column,
                                    str name, uint32_t *hint)
{
    if (!name.n || memchr(name.p, '\0', name.n))
        return NULL;
    for (uint32_t i = 0, row = *hint; i < shape->count; i++, row++) {
        const struct member *member;

        if (row >= shape->count)
            row = 0;
        member = member_at(model, shape, row);
        if (is_named(model, member, column, name)) {
            *hint = row + 1;
            return member;
        }
    }
    return NULL;
}

void maker_init(struct maker *maker, const struct model *model, struct arena *arena,
                const struct fault *fault)
{
    *maker = (struct maker){.model = model,
                            .arena = arena,
                            .fault = fault,
                            .memory_max = arena->used + MEMORY_MAX,
                            .elements_left = WIRE_ELEMENTS_MAX};
}

static ERR check_memory(const struct maker *maker, size_t size)
{
    if (maker->arena->used > maker->memory_max || size > maker->memory_max - maker->arena->used)
        return err_make(maker->fault, "The request is too large.");
    return NULL;
}

ERR make_member(struct maker *maker, const struct member *member, void *structure, void **at)
{
    const struct shape *shape = shape_of(maker->model, member);
    void *place = (char *)structure + member->offset;

    if (is_structure(shape)) {
        TRY(check_memory(maker, shape->size));
        *(void **)place = arena_alloc(maker->arena, shape->size);
        place = *(void **)place;
    }
    *at = place;
    return NULL;
}

void make_list(struct list_value *list)
{
    static max_align_t nothing;

    *list = (struct list_value){&nothing, 0};
}

/* Room is doubled whenever the count is a power of two. */
static ERR grow(struct maker *maker, struct list_value *list, size_t size)
{
    void *larger;

    if (maker->elements_left == 0)
        return err_make(maker->fault, "The request has too many elements.");
    maker->elements_left--;
    if (list->n & (list->n - 1))
        return NULL;
    TRY(check_memory(maker, 2 * (list->n + 1) * size));
    larger = arena_array(maker->arena, list->n ? 2 * list->n : 1, size);
    if (list->n)
        memcpy(larger, list->v, list->n * size);
    list->v = larger;
    return NULL;
}

ERR make_element(struct maker *maker, const struct shape *shape, struct list_value *list, void **at)
{
    size_t size = shape_of(maker->model, member_at(maker->model, shape, 0))->size;

    TRY(grow(maker, list, size));
    *at = (char *)list->v + list->n++ * size;
    return NULL;
}

ERR make_entry(struct maker *maker, const struct shape *shape, struct list_value *list, str key, void **at)
{
    char *entry;

    TRY(grow(maker, list, shape->entry_size));
    entry = (char *)list->v + list->n++ * shape->entry_size;
    memcpy(entry, &key, sizeof key);
    *at = entry + shape->entry_offset;
    return NULL;
}

static int by_key_then_place(const void *left, const void *right)
{
    const str *a = *(const str *const *)left, *b = *(const str *const *)right;
    int order = str_cmp(*a, *b);

    return order ? order : (a > b) - (a < b);
}

static void drop_unkeyed(const struct shape *shape, struct list_value *list)
{
    char *entries = list->v;
    size_t kept = 0;

    for (size_t i = 0; i < list->n; i++) {
        const str *key = (const void *)(entries + i * shape->entry_size);

        if (!key->p)
            continue;
        if (kept != i)
            memcpy(entries + kept * shape->entry_size, key, shape->entry_size);
        kept++;
    }
    list->n = kept;
}

void map_last_wins(struct maker *maker, const struct shape *shape, struct list_value *list)
{
    str *few[FEW_ENTRIES];
    str **keys = few;
    bool dropped = false;

    if (list->n < 2)
        return;
    if (list->n > FEW_ENTRIES)
        keys = arena_new_array(maker->arena, list->n, str *);
    for (size_t i = 0; i < list->n; i++)
        keys[i] = (void *)((char *)list->v + i * shape->entry_size);
    qsort(keys, list->n, sizeof *keys, by_key_then_place);
    for (size_t i = 0; i + 1 < list->n; i++) {
        if (str_eq(*keys[i], *keys[i + 1])) {
            *keys[i] = STR_NONE;
            dropped = true;
        }
    }
    if (dropped)
        drop_unkeyed(shape, list);
}

ERR check_union(struct maker *maker, const struct shape *shape, const void *at)
{
    unsigned set = members_set(maker->model, shape, at);

    if (set != 1)
        return err_make(maker->fault, "Unions must have exactly one member set.");
    return NULL;
}

ERR malformed_as(struct err *err, const struct fault *fault)
{
    char message[ERR_MESSAGE_MAX];

    if (!err || (err->fault != &fault_syntax && err->fault != &fault_limit))
        return err;
    memcpy(message, err->message.p,
           err->message.n); /* the message is in the ring that err_make() writes to */
    return err_make(fault, "%.*s", (int)err->message.n, message);
}
