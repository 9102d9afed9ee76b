/* A structure is its members one after another: a key (tag * 8 + form) as a varint, and the value in that
 * form. Everything of varying size has its length in front, so that the bytes are written backwards, when
 * the length is known, in one pass. */
#include "core/record.h"

#include <assert.h>
#include <string.h>

#include "core/value.h"

enum form { FORM_VARINT, FORM_FIXED64, FORM_BYTES };

enum { DEPTH_MAX = 128, VARINT_MAX = 10, KEY_MAX = 6 };

static enum form form_of(const struct shape *shape)
{
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BOOLEAN:
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
    case SHAPE_TIMESTAMP:
        return FORM_VARINT;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        return FORM_FIXED64;
    case SHAPE_STRING:
    case SHAPE_ENUM:
    case SHAPE_BLOB:
    case SHAPE_DOCUMENT:
    case SHAPE_BIG_INTEGER:
    case SHAPE_BIG_DECIMAL:
    case SHAPE_LIST:
    case SHAPE_MAP:
    case SHAPE_STRUCTURE:
    case SHAPE_UNION:
    case SHAPE_KINDS:
        break;
    }
    return FORM_BYTES;
}

/* ---- Writing ---- */

/* At least as many bytes as the value will take. */
static size_t bound_of(const struct model *model, const struct shape *shape, const void *at)
{
    const struct list_value *list = at;
    size_t bound = 2 * VARINT_MAX;

    if (form_of(shape) != FORM_BYTES)
        return VARINT_MAX;
    if (is_structure(shape)) {
        for (uint32_t i = 0; i < shape->count; i++) {
            const struct member *member = member_at(model, shape, i);
            const void *value = member_value(model, member, at);

            if (value)
                bound += KEY_MAX + bound_of(model, shape_of(model, member), value);
        }
        return bound;
    }
    if (shape->kind != SHAPE_LIST && shape->kind != SHAPE_MAP)
        return bound + ((const str *)at)->n;
    for (size_t i = 0; i < list->n; i++) {
        const struct member *element = member_at(model, shape, shape->kind == SHAPE_MAP);

        if (shape->kind == SHAPE_MAP)
            bound += VARINT_MAX + map_key(shape, list, i).n;
        bound += 1 + bound_of(model, shape_of(model, element), element_at(model, shape, list, i));
    }
    return bound;
}

struct writer {
    const struct model *model;
    char *at, *start; /* what was written is from at on */
};

static void put_bytes(struct writer *writer, str bytes)
{
    assert((size_t)(writer->at - writer->start) >= bytes.n);
    writer->at -= bytes.n;
    if (bytes.n)
        memcpy(writer->at, bytes.p, bytes.n);
}

static void put_varint(struct writer *writer, uint64_t value)
{
    char bytes[VARINT_MAX];
    size_t n = 0;

    do {
        bytes[n] = (char)(value & 0x7F);
        value >>= 7;
        if (value)
            bytes[n] |= (char)0x80;
        n++;
    } while (value);
    put_bytes(writer, (str){bytes, n});
}

/* Small numbers of either sign are short. */
static uint64_t zigzag(int64_t value)
{
    return (uint64_t)value << 1 ^ (uint64_t)(value >> 63);
}

static int64_t unzigzag(uint64_t value)
{
    return (int64_t)(value >> 1 ^ (0 - (value & 1)));
}

static void put_members(struct writer *writer, const struct shape *shape, const void *structure);
static void put_elements(struct writer *writer, const struct shape *shape, const struct list_value *list);

static void put_value(struct writer *writer, const struct shape *shape, const void *at)
{
    const char *end = writer->at;

    switch (form_of(shape)) {
    case FORM_VARINT:
        if (shape->kind == SHAPE_BOOLEAN)
            put_varint(writer, ((const struct opt_bool *)at)->v);
        else if (shape->kind == SHAPE_TIMESTAMP)
            put_varint(writer, zigzag(((const struct opt_time *)at)->ms));
        else
            put_varint(writer, zigzag(((const struct opt_int *)at)->v));
        return;
    case FORM_FIXED64:
        put_bytes(writer, (str){(const char *)&((const struct opt_double *)at)->v, sizeof(double)});
        return;
    case FORM_BYTES:
        break;
    }
    if (is_structure(shape))
        put_members(writer, shape, at);
    else if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        put_elements(writer, shape, at);
    else
        put_bytes(writer, *(const str *)at);
    put_varint(writer, (uint64_t)(end - writer->at));
}

/* The count, with a bit that says whether a byte before each element says whether it is there. */
static void put_elements(struct writer *writer, const struct shape *shape, const struct list_value *list)
{
    bool map = shape->kind == SHAPE_MAP, nulls = false;
    const struct shape *target = shape_of(writer->model, member_at(writer->model, shape, map));

    for (size_t i = 0; i < list->n && !nulls; i++)
        nulls = !value_present(writer->model, target, element_at(writer->model, shape, list, i)) &&
                !(is_structure(target) && !(shape->flags & SHAPE_SPARSE));
    for (size_t i = list->n; i-- > 0;) {
        const void *at = element_at(writer->model, shape, list, i);
        bool present = !nulls || value_present(writer->model, target, at);

        if (present)
            put_value(writer, target, at);
        if (nulls)
            put_bytes(writer, present ? S("\1") : S("\0"));
        if (map) {
            put_bytes(writer, map_key(shape, list, i));
            put_varint(writer, map_key(shape, list, i).n);
        }
    }
    put_varint(writer, (uint64_t)list->n << 1 | nulls);
}

static void put_members(struct writer *writer, const struct shape *shape, const void *structure)
{
    for (uint32_t i = shape->count; i-- > 0;) {
        const struct member *member = member_at(writer->model, shape, i);
        const struct shape *target = shape_of(writer->model, member);
        const void *at = member_value(writer->model, member, structure);

        if (!at)
            continue;
        put_value(writer, target, at);
        put_varint(writer, (uint64_t)member->tag << 3 | form_of(target));
    }
}

str record_encode(const struct model *model, uint32_t shape, const void *value, struct arena *arena)
{
    const struct shape *row = &model->shapes[shape];
    size_t bound = 1 + bound_of(model, row, value);
    struct writer writer = {.model = model, .start = arena_alloc(arena, bound)};

    assert(is_structure(row));
    writer.at = writer.start + bound;
    put_members(&writer, row, value);
    put_bytes(&writer, (str){(const char[]){RECORD_FORMAT}, 1});
    return (str){writer.at, (size_t)(writer.start + bound - writer.at)};
}

/* ---- Reading ---- */

struct reader {
    const struct model *model;
    struct arena *arena;
    str rest;
    unsigned depth;
};

static ERR corrupt(const char *what)
{
    return err_make(&fault_corrupt, "a record with %s", what);
}

static ERR take_varint(struct reader *reader, uint64_t *out)
{
    uint64_t value = 0;

    for (unsigned i = 0; i < VARINT_MAX && i < reader->rest.n; i++) {
        unsigned char byte = (unsigned char)reader->rest.p[i];

        if (i == VARINT_MAX - 1 && byte > 1)
            break;
        value |= (uint64_t)(byte & 0x7F) << 7 * i;
        if (!(byte & 0x80)) {
            reader->rest = str_skip(reader->rest, i + 1);
            *out = value;
            return NULL;
        }
    }
    return corrupt("a number that does not end");
}

static ERR take_bytes(struct reader *reader, str *out)
{
    uint64_t n;

    TRY(take_varint(reader, &n));
    if (n > reader->rest.n)
        return corrupt("a length past its end");
    *out = str_take(reader->rest, n);
    reader->rest = str_skip(reader->rest, n);
    return NULL;
}

static ERR take_fixed(struct reader *reader, void *out)
{
    if (reader->rest.n < sizeof(uint64_t))
        return corrupt("a number cut short");
    memcpy(out, reader->rest.p, sizeof(uint64_t));
    reader->rest = str_skip(reader->rest, sizeof(uint64_t));
    return NULL;
}

static ERR take_members(struct reader *reader, const struct shape *shape, void *structure);
static ERR take_elements(struct reader *reader, const struct shape *shape, struct list_value *list);

/* Reads what is inside `bytes`, which then is used up. */
static ERR take_nested(struct reader *reader, const struct shape *shape, str bytes, void *at)
{
    str rest = reader->rest;

    if (reader->depth == DEPTH_MAX)
        return corrupt("too much nesting");
    reader->rest = bytes;
    reader->depth++;
    if (is_structure(shape))
        TRY(take_members(reader, shape, at));
    else
        TRY(take_elements(reader, shape, at));
    reader->depth--;
    reader->rest = rest;
    return NULL;
}

static ERR take_varint_value(struct reader *reader, const struct shape *shape, void *at)
{
    uint64_t value;

    TRY(take_varint(reader, &value));
    if (shape->kind == SHAPE_BOOLEAN)
        *(struct opt_bool *)at = (struct opt_bool){true, value != 0};
    else if (shape->kind == SHAPE_TIMESTAMP)
        *(struct opt_time *)at = (struct opt_time){true, unzigzag(value)};
    else
        *(struct opt_int *)at = (struct opt_int){true, unzigzag(value)};
    return NULL;
}

static ERR take_value(struct reader *reader, const struct shape *shape, void *at)
{
    struct opt_double *number = at;
    str bytes;

    switch (form_of(shape)) {
    case FORM_VARINT:
        return take_varint_value(reader, shape, at);
    case FORM_FIXED64:
        TRY(take_fixed(reader, &number->v));
        number->set = true;
        return NULL;
    case FORM_BYTES:
        break;
    }
    TRY(take_bytes(reader, &bytes));
    if (is_structure(shape) || shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        return take_nested(reader, shape, bytes, at);
    *(str *)at = bytes.n ? bytes : S("");
    return NULL;
}

static ERR take_element(struct reader *reader, const struct shape *shape, bool nulls, void *place)
{
    const struct member *element = member_at(reader->model, shape, shape->kind == SHAPE_MAP);
    bool present = true;
    str key;

    if (shape->kind == SHAPE_MAP) {
        TRY(take_bytes(reader, &key));
        memcpy(place, &key, sizeof key);
        place = (char *)place + shape->entry_offset;
    }
    if (nulls) {
        if (!reader->rest.n)
            return corrupt("a list cut short");
        present = reader->rest.p[0];
        reader->rest = str_skip(reader->rest, 1);
    }
    return present ? take_value(reader, shape_of(reader->model, element), place) : NULL;
}

static ERR take_elements(struct reader *reader, const struct shape *shape, struct list_value *list)
{
    size_t size = shape->kind == SHAPE_MAP
                      ? shape->entry_size
                      : shape_of(reader->model, member_at(reader->model, shape, 0))->size;
    uint64_t head, count;

    TRY(take_varint(reader, &head));
    count = head >> 1;
    if (count > reader->rest.n) /* each takes a byte at least */
        return corrupt("a list longer than its bytes");
    list->v = arena_array(reader->arena, count, size);
    for (list->n = 0; list->n < count; list->n++)
        TRY(take_element(reader, shape, head & 1, (char *)list->v + list->n * size));
    return NULL;
}

static const struct member *member_of_tag(const struct model *model, const struct shape *shape, uint64_t tag,
                                          uint32_t *hint)
{
    for (uint32_t i = 0, row = *hint; i < shape->count; i++, row++) {
        if (row >= shape->count)
            row = 0;
        if (member_at(model, shape, row)->tag == tag) {
            *hint = row + 1;
            return member_at(model, shape, row);
        }
    }
    return NULL;
}

static ERR skip(struct reader *reader, uint64_t form)
{
    uint64_t number;
    str bytes;

    switch (form) {
    case FORM_VARINT:
        return take_varint(reader, &number);
    case FORM_FIXED64:
        return take_fixed(reader, &number);
    case FORM_BYTES:
        return take_bytes(reader, &bytes);
    default:
        return corrupt("an unknown form");
    }
}

static ERR take_members(struct reader *reader, const struct shape *shape, void *structure)
{
    uint32_t hint = 0;

    while (reader->rest.n) {
        const struct member *member;
        const struct shape *target;
        void *place;
        uint64_t key;

        TRY(take_varint(reader, &key));
        member = member_of_tag(reader->model, shape, key >> 3, &hint);
        if (!member) {
            TRY(skip(reader, key & 7));
            continue;
        }
        target = shape_of(reader->model, member);
        if ((key & 7) != form_of(target) || target->flags & SHAPE_STREAMING)
            return corrupt("a member of another type");
        place = (char *)structure + member->offset;
        if (is_structure(target)) {
            void *nested = arena_alloc(reader->arena, target->size);

            *(void **)place = nested;
            place = nested;
        }
        TRY(take_value(reader, target, place));
    }
    return NULL;
}

ERR record_decode(const struct model *model, uint32_t shape, str bytes, struct arena *arena, void *value)
{
    struct reader reader = {.model = model, .arena = arena, .rest = str_skip(bytes, 1)};

    assert(is_structure(&model->shapes[shape]));
    if (!bytes.n || bytes.p[0] != RECORD_FORMAT)
        return corrupt("an unknown format");
    return take_members(&reader, &model->shapes[shape], value);
}
