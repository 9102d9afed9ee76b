/* value.h -- C values as the tables describe them: reading, making and growing them without knowing their
 * types.
 *
 * core/shape.h says how a Smithy type looks in C. `at` is always where a value lies: a member's place in its
 * structure, an element of a list, an entry's value of a map; a structure's own bytes (not the pointer to
 * them).
 */
#ifndef CORE_VALUE_H
#define CORE_VALUE_H

#include "base/arena.h"
#include "base/err.h"
#include "core/shape.h"

/* Lists and maps alike. */
struct list_value {
    void *v; /* NULL: absent */
    size_t n;
};

static inline const struct shape *shape_of(const struct model *model, const struct member *member)
{
    return &model->shapes[member->shape];
}

/* A structure's i-th member; 0 of a list is its element; 0 and 1 of a map are its key and value. */
static inline const struct member *member_at(const struct model *model, const struct shape *shape, uint32_t i)
{
    return &model->members[shape->first + i];
}

/* Which members of a structure a codec looks at: in a message's own structure, or an event's, only those of
 * the body. */
enum members_wanted { MEMBERS_ALL, MEMBERS_IN_BODY };

static inline bool is_wanted(const struct member *member, enum members_wanted wanted)
{
    return wanted == MEMBERS_ALL ||
           (member->location == IN_BODY && !(member->flags & (MEMBER_EVENT_HEADER | MEMBER_EVENT_PAYLOAD)));
}

static inline bool is_structure(const struct shape *shape)
{
    return shape->kind == SHAPE_STRUCTURE || shape->kind == SHAPE_UNION;
}

/* Whether there is a value at `at`, an element or a scalar member: with @sparse a structure without any
 * member is null. */
bool value_present(const struct model *model, const struct shape *shape, const void *at);
/* A member's value, NULL when it is absent. Streaming members are not looked at: they are absent. */
const void *member_value(const struct model *model, const struct member *member, const void *structure);
/* The i-th element of a list, or the value of the i-th entry of a map. */
const void *element_at(const struct model *model, const struct shape *shape, const struct list_value *list,
                       size_t i);
static inline str map_key(const struct shape *map, const struct list_value *list, size_t i)
{
    const str *key = (const void *)((const char *)list->v + i * map->entry_size);

    return *key;
}

/* How many members of a structure are set. */
unsigned members_set(const struct model *model, const struct shape *shape, const void *structure);

/* The member whose name in that column of struct member (offsetof(struct member, json_name)) is `name`, or
 * NULL. *hint is where the search begins, what was found last: names mostly come in order, and a flattened
 * list's again and again. */
const struct member *member_by_name(const struct model *model, const struct shape *shape, size_t column,
                                    str name, uint32_t *hint);

/* Decoding: what one request may make. fault is the protocol's for malformed input. */
struct maker {
    const struct model *model;
    struct arena *arena;
    const struct fault *fault;
    size_t memory_max;      /* of arena->used */
    unsigned elements_left; /* list elements and map entries */
};

void maker_init(struct maker *maker, const struct model *model, struct arena *arena,
                const struct fault *fault);
/* Where a decoder puts a member's value: a nested structure is made and linked. */
ERR make_member(struct maker *maker, const struct member *member, void *structure, void **at);
/* An empty list or map, which is not an absent one. */
void make_list(struct list_value *list);
/* One more element, zeroed. It moves when the next one is added. */
ERR make_element(struct maker *maker, const struct shape *shape, struct list_value *list, void **at);
ERR make_entry(struct maker *maker, const struct shape *shape, struct list_value *list, str key, void **at);
/* Drops entries whose key comes again later. */
void map_last_wins(struct maker *maker, const struct shape *shape, struct list_value *list);
/* A union must have exactly one member. */
ERR check_union(struct maker *maker, const struct shape *shape, const void *at);

/* The same error in the protocol's terms when it is one of the parsers' below; NULL stays NULL. */
ERR malformed_as(struct err *err, const struct fault *fault);

#endif
