/* plan.h -- a service's tables while modelc makes them.
 *
 * The rows are those of core/shape.h, with one difference: what is a text offset there is the number of a
 * string here, until texts_place() has found an offset for every string; emitting goes through text_offset().
 * Everything lives in the arena.
 */
#ifndef TOOLS_MODELC_PLAN_H
#define TOOLS_MODELC_PLAN_H

#include "core/shape.h"
#include "tools/smithy.h"

struct buf;

struct texts {
    struct arena *arena;
    str *strings; /* [0] is empty */
    uint32_t count, capacity;
    uint32_t *slots; /* open hash of string numbers */
    uint32_t slot_count;
    uint32_t *offsets; /* after texts_place() */
    char *pool;
    uint32_t pool_size;
};

void texts_init(struct texts *texts, struct arena *arena);
uint32_t texts_add(struct texts *texts, str s); /* the number of s; 0 for an empty or absent one */
void texts_place(struct texts *texts);

static inline uint32_t text_offset(const struct texts *texts, uint32_t number)
{
    return texts->offsets[number];
}

struct plan_shape {
    str name;
    const struct smithy_shape *source; /* NULL: Unit and the prelude */
    const struct smithy_trait *traits;
    const struct smithy_member *members;
    uint32_t row;
    bool reached, state, stored; /* state: of state.smithy; stored: its members have tags there */
    struct shape out;
};

struct plan_member {
    const struct smithy_member *source;
    const struct plan_shape *owner, *target;
    struct member out;
};

struct plan_operation {
    const struct smithy_shape *source;
    struct plan_shape *input, *output;
    struct operation out;
};

struct plan_error {
    const struct plan_shape *shape;
    struct error_row out;
};

struct plan {
    struct arena *arena;
    str name;    /* "redshift-data" */
    str prefix;  /* "redshift_data" */
    str capital; /* "REDSHIFT_DATA" */
    struct smithy_model model;
    const struct smithy_shape *service;
    struct texts texts;

    struct plan_shape *shapes; /* sorted by name, Unit first; only those reached have a row */
    uint32_t shape_count, shape_rows;
    struct plan_shape **by_row;
    struct plan_member *members; /* [0] is unused */
    uint32_t member_count;
    uint32_t *enum_values;
    uint32_t enum_value_count;
    struct constraint *constraints; /* [0] is unused */
    uint32_t constraint_count;
    struct plan_operation *operations;
    uint32_t operation_count;
    struct plan_error *errors;
    uint32_t error_count;
    uint32_t *error_list;
    uint32_t error_list_count;
    struct model out;
    bool is_ec2;
};

/* Resolves what was parsed into plan->model. Errors are fault_syntax with "file:line:column: what". */
ERR plan_make(struct plan *plan);

/* The steps, in order. */
ERR plan_traits(const struct plan *plan); /* traits.c: none is misspelt */
ERR plan_shapes(struct plan *plan);       /* shapes.c: which there are and which are used */
ERR plan_members(struct plan *plan);      /* members.c: rows, constraints, layout */
ERR plan_operations(struct plan *plan);   /* operations.c: operations, errors, the service */

struct plan_shape *plan_find(const struct plan *plan, str name);
struct plan_member *plan_member_of(const struct plan *plan, const struct plan_shape *shape, str name);
struct err *plan_error(struct smithy_place place, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

bool has_trait(const struct smithy_trait *traits, str name);
/* The trait's own string, or absent. */
str trait_text(const struct smithy_trait *traits, str name);
/* A field of the trait's object as text, or absent. */
str trait_field(const struct smithy_trait *traits, str name, str field);

/* How a member looks in C. */
struct c_type {
    uint32_t size, align;
};
bool is_streaming(const struct plan_shape *shape);
struct c_type c_element(const struct plan_shape *shape); /* as an element of a list or map */
struct c_type c_member(const struct plan_shape *shape);  /* as a member of a structure */
/* Its declaration's type, with a blank or '*' behind it. */
void c_element_type(const struct plan *plan, const struct plan_shape *shape, struct buf *out);
void c_member_type(const struct plan *plan, const struct plan_shape *shape, struct buf *out);
/* The member's name, with an underscore behind it when C has it already. */
str c_name(struct arena *arena, str name);

void emit_tables(const struct plan *plan, struct buf *out); /* NAME.c */
void emit_header(const struct plan *plan, struct buf *out); /* NAME.h */
void emit_layout(const struct plan *plan,
                 struct buf *out); /* NAME_layout.c: asserts that the layout is the compiler's */

#endif
