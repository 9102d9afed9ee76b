/* smithy.h -- Smithy IDL 2.0 text as a tree: the subset that describes services.
 *
 * Read: control statements, namespace, use, metadata (ignored), the simple shapes, enum, intEnum, list, map,
 * structure, union, operation, service, traits, apply, inline input and output (:= {...}), defaults, every
 * kind of node value, text blocks and comments. Refused with an error: resources, mixins, elided members;
 * nothing here needs them.
 *
 * Names are kept as they were written, with what was before '#' cut off: one service is one namespace, and
 * traits are known by their last name. Everything lives in the arena; strings that need no unescaping point
 * into the text.
 */
#ifndef TOOLS_SMITHY_H
#define TOOLS_SMITHY_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { SMITHY_DEPTH_MAX = 32, SMITHY_TEXT_MAX = 16 * 1024 * 1024 };

struct smithy_place {
    str file;
    unsigned line, column;
};

enum smithy_node_kind { NODE_NULL, NODE_BOOL, NODE_NUMBER, NODE_STRING, NODE_ID, NODE_ARRAY, NODE_OBJECT };

struct smithy_node {
    enum smithy_node_kind kind;
    str text;                  /* a string's bytes, a number as written, "true", an id */
    str key;                   /* of an object's field */
    struct smithy_node *items; /* of an array or object, in order */
    struct smithy_node *next;
    struct smithy_place place;
};

struct smithy_trait {
    str name;
    struct smithy_node *value; /* NULL: @name alone */
    struct smithy_trait *next;
    struct smithy_place place;
};

enum smithy_kind {
    SMITHY_BLOB,
    SMITHY_BOOLEAN,
    SMITHY_STRING,
    SMITHY_BYTE,
    SMITHY_SHORT,
    SMITHY_INTEGER,
    SMITHY_LONG,
    SMITHY_FLOAT,
    SMITHY_DOUBLE,
    SMITHY_BIG_INTEGER,
    SMITHY_BIG_DECIMAL,
    SMITHY_TIMESTAMP,
    SMITHY_DOCUMENT,
    SMITHY_ENUM,
    SMITHY_INT_ENUM,
    SMITHY_LIST,
    SMITHY_MAP,
    SMITHY_STRUCTURE,
    SMITHY_UNION,
    SMITHY_OPERATION,
    SMITHY_SERVICE,
};

struct smithy_member {
    str name;
    str target;                /* absent in an enum */
    struct smithy_node *value; /* an enum's value or a member's default, or NULL */
    struct smithy_trait *traits;
    struct smithy_member *next;
    struct smithy_place place;
};

struct smithy_shape {
    enum smithy_kind kind;
    str name;
    struct smithy_trait *traits;
    struct smithy_member *members;  /* in order */
    struct smithy_node *properties; /* an operation's or service's, an object */
    struct smithy_shape *next;
    struct smithy_place place;
    unsigned source; /* which call of smithy_parse() it came from, counted from 0 */
    void *user;
};

struct smithy_apply {
    str shape, member; /* member is absent for the shape itself */
    struct smithy_trait *traits;
    struct smithy_apply *next;
    struct smithy_place place;
};

/* All-zero is an empty model. */
struct smithy_model {
    struct smithy_shape *shapes, *last;
    struct smithy_apply *applies, *last_apply;
    unsigned sources;
};

/* Adds a file's shapes to the model. fault_syntax or fault_limit, with "file:line:column: what" as message;
 * the model is then of no use. Nothing is resolved: neither targets nor applies. */
ERR smithy_parse(struct arena *arena, str file, str text, struct smithy_model *model);

const struct smithy_trait *smithy_trait(const struct smithy_trait *traits, str name);
/* A field of a trait's object, or NULL. */
const struct smithy_node *smithy_field(const struct smithy_node *object, str key);

#endif
