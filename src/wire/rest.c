#include "wire/rest.h"

#include <string.h>

#include "base/encode.h"
#include "base/json.h"
#include "base/utf8.h"
#include "wire/scalar.h"

enum { QUERY_KEYS_MAX = 1000 }; /* that a map takes: they are compared one with another */

const struct member *rest_payload(const struct model *model, const struct shape *shape)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        if (member_at(model, shape, i)->location == IN_PAYLOAD)
            return member_at(model, shape, i);
    }
    return NULL;
}

bool rest_has_body_members(const struct model *model, const struct shape *shape)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        if (member_at(model, shape, i)->location == IN_BODY)
            return true;
    }
    return false;
}

/* ---- Reading ---- */

static ERR malformed_part(const struct maker *maker, const struct member *member, str text)
{
    struct wire_malformed *detail = arena_new(maker->arena, struct wire_malformed);
    struct err *err =
        err_make(maker->fault, "The value of %s is malformed.", model_text(maker->model, member->name));

    *detail = (struct wire_malformed){model_str(maker->model, member->location_name), text};
    err->detail = detail;
    return err;
}

static ERR read_text(struct maker *maker, const struct member *member, enum timestamp_format otherwise,
                     str text, void *at)
{
    const struct shape *shape = shape_of(maker->model, member);

    /* Python's older SDKs write "True" into headers, and AWS takes it. */
    if (shape->kind == SHAPE_BOOLEAN && str_eq(text, S("True")))
        text = S("true");
    if (shape->kind == SHAPE_BOOLEAN && str_eq(text, S("False")))
        text = S("false");
    if (!is_scalar(shape) || !scalar_read(shape, time_format_or(member, otherwise), text, maker->arena, at))
        return malformed_part(maker, member, text);
    return NULL;
}

/* "a \"quoted\" word", from behind its first quote; *rest moves behind its last. */
static ERR take_quoted(str *rest, struct arena *arena, str *element)
{
    char *into = arena_alloc(arena, rest->n);
    size_t n = 0, i = 0;

    for (; i < rest->n && rest->p[i] != '"'; i++) {
        if (rest->p[i] == '\\' && i + 1 < rest->n)
            i++;
        into[n++] = rest->p[i];
    }
    if (i == rest->n)
        return err_make(&fault_syntax, "a quote does not close");
    *rest = str_trim(str_skip(*rest, i + 1));
    *element = (str){into, n};
    if (rest->n && rest->p[0] != ',')
        return err_make(&fault_syntax, "no comma behind a quote");
    *rest = rest->n ? str_skip(*rest, 1) : STR_NONE;
    return NULL;
}

ERR header_list_next(str *rest, bool http_dates, struct arena *arena, str *element)
{
    str text = str_trim(*rest);
    size_t comma;

    if (text.n && text.p[0] == '"') {
        text = str_skip(text, 1);
        TRY(take_quoted(&text, arena, element));
        *rest = text;
        return NULL;
    }
    comma = str_index(text, ',');
    if (http_dates && comma < text.n)
        comma += 1 + str_index(str_skip(text, comma + 1), ',');
    *element = str_trim(str_take(text, comma));
    *rest = comma < text.n ? str_skip(text, comma + 1) : STR_NONE;
    return NULL;
}

static ERR read_header_list(struct maker *maker, const struct member *member, str text,
                            struct list_value *list)
{
    const struct shape *shape = shape_of(maker->model, member);
    const struct member *element = member_at(maker->model, shape, 0);
    bool http_dates = shape_of(maker->model, element)->kind == SHAPE_TIMESTAMP &&
                      time_format_or(element, TIME_HTTP_DATE) == TIME_HTTP_DATE;
    str piece;
    void *at;

    if (!list->v)
        make_list(list);
    for (str rest = text; rest.p && (str_trim(rest).n || rest.p != text.p);) {
        TRY(malformed_as(header_list_next(&rest, http_dates, maker->arena, &piece), maker->fault));
        TRY(make_element(maker, shape, list, &at));
        TRY(read_text(maker, element, TIME_HTTP_DATE, piece, at));
    }
    return NULL;
}

static bool is_precondition(const struct maker *maker, const struct member *member)
{
    return str_starts_nocase(model_str(maker->model, member->location_name), S("If-"));
}

static ERR read_header(struct maker *maker, const struct member *member, str text, void *at)
{
    if (member->flags & MEMBER_BASE64_JSON) {
        if (!base64_decode(maker->arena, text, at) || !utf8_valid(*(str *)at))
            return err_make(maker->fault, "The value of %s is malformed.",
                            model_text(maker->model, member->name));
        return NULL;
    }
    /* RFC 9110, 13.1.3 and 13.1.4: If-Modified-Since, If-Unmodified-Since with no valid date are ignored. */
    if (shape_of(maker->model, member)->kind == SHAPE_TIMESTAMP && is_precondition(maker, member) &&
        !scalar_read(shape_of(maker->model, member), time_format_or(member, TIME_HTTP_DATE), text,
                     maker->arena, at))
        return NULL;
    return read_text(maker, member, TIME_HTTP_DATE, text, at);
}

static ERR read_headers(struct maker *maker, const struct member *member, const struct http_request *http,
                        void *at)
{
    bool list = shape_of(maker->model, member)->kind == SHAPE_LIST;
    str name = model_str(maker->model, member->location_name);

    for (size_t i = 0; i < http->header_count; i++) {
        if (!str_eq_nocase(http->headers[i].name, name))
            continue;
        if (!list)
            return read_header(maker, member, str_trim(http->headers[i].value), at);
        TRY(read_header_list(maker, member, http->headers[i].value, at));
    }
    return NULL;
}

static str lower(struct arena *arena, str s)
{
    char *copy = arena_alloc(arena, s.n + 1);

    for (size_t i = 0; i < s.n; i++)
        copy[i] = char_lower(s.p[i]);
    return (str){copy, s.n};
}

/* Header names have no case; the keys come in lower case. */
static ERR read_prefix_headers(struct maker *maker, const struct member *member,
                               const struct http_request *http, struct list_value *list)
{
    const struct shape *shape = shape_of(maker->model, member);
    str prefix = model_str(maker->model, member->location_name);
    void *at;

    for (size_t i = 0; i < http->header_count; i++) {
        if (!str_starts_nocase(http->headers[i].name, prefix))
            continue;
        if (!list->v)
            make_list(list);
        TRY(make_entry(maker, shape, list, lower(maker->arena, str_skip(http->headers[i].name, prefix.n)),
                       &at));
        TRY(read_header(maker, member_at(maker->model, shape, 1), http->headers[i].value, at));
    }
    map_last_wins(maker, shape, list);
    return NULL;
}

static ERR read_query(struct maker *maker, const struct member *member, const struct wire_request *request,
                      void *at)
{
    const struct shape *shape = shape_of(maker->model, member);
    str name = model_str(maker->model, member->location_name);
    void *element;

    for (size_t i = 0; i < request->query_count; i++) {
        if (!str_eq(request->query[i].name, name))
            continue;
        if (shape->kind != SHAPE_LIST)
            return read_text(maker, member, TIME_DATE_TIME, request->query[i].value, at);
        if (!((struct list_value *)at)->v)
            make_list(at);
        TRY(make_element(maker, shape, at, &element));
        TRY(read_text(maker, member_at(maker->model, shape, 0), TIME_DATE_TIME, request->query[i].value,
                      element));
    }
    return NULL;
}

/* The value of a map of query parameters that has this key, made when there is none. */
static ERR query_entry(struct maker *maker, const struct shape *shape, struct list_value *list, str key,
                       void **at)
{
    for (size_t i = 0; i < list->n; i++) {
        if (str_eq(map_key(shape, list, i), key)) {
            *at = (char *)list->v + i * shape->entry_size + shape->entry_offset;
            return NULL;
        }
    }
    if (list->n == QUERY_KEYS_MAX)
        return err_make(maker->fault, "The request has too many query parameters.");
    return make_entry(maker, shape, list, key, at);
}

/* All parameters, also those that another member has (Smithy's RestJsonServersPutAllQueryParamsInMap), but
 * not the signature's. */
static ERR read_query_params(struct maker *maker, const struct member *member,
                             const struct wire_request *request, struct list_value *list)
{
    const struct shape *shape = shape_of(maker->model, member);
    const struct member *value = member_at(maker->model, shape, 1);
    const struct shape *target = shape_of(maker->model, value);
    void *at;

    for (size_t i = 0; i < request->query_count; i++) {
        const struct wire_param *param = &request->query[i];

        if (str_starts_nocase(param->name, S("x-amz-")))
            continue;
        if (!list->v)
            make_list(list);
        TRY(query_entry(maker, shape, list, param->name, &at));
        if (target->kind == SHAPE_LIST) {
            if (!((struct list_value *)at)->v)
                make_list(at);
            TRY(make_element(maker, target, at, &at));
            TRY(read_text(maker, member_at(maker->model, target, 0), TIME_DATE_TIME, param->value, at));
        } else {
            TRY(read_text(maker, value, TIME_DATE_TIME, param->value, at));
        }
    }
    return NULL;
}

static ERR read_label(struct maker *maker, const struct member *member, const struct wire_request *request,
                      void *at)
{
    str name = model_str(maker->model, member->location_name);

    for (size_t i = 0; i < request->label_count; i++) {
        if (str_eq(request->labels[i].name, name))
            return read_text(maker, member, TIME_DATE_TIME, request->labels[i].value, at);
    }
    return NULL;
}

static ERR read_part(struct maker *maker, const struct member *member, const struct wire_request *request,
                     int status, void *at)
{
    switch ((enum member_location)member->location) {
    case IN_HEADER:
        return read_headers(maker, member, request->http, at);
    case IN_PREFIX_HEADERS:
        return read_prefix_headers(maker, member, request->http, at);
    case IN_QUERY:
        return read_query(maker, member, request, at);
    case IN_QUERY_PARAMS:
        return read_query_params(maker, member, request, at);
    case IN_LABEL:
    case IN_GREEDY_LABEL:
        return read_label(maker, member, request, at);
    case IN_STATUS_CODE:
        *(struct opt_int *)at = (struct opt_int){status != 0, status};
        return NULL;
    case IN_BODY:
    case IN_PAYLOAD:
        break;
    }
    return NULL;
}

ERR rest_read_parts(struct maker *maker, const struct shape *shape, const struct wire_request *request,
                    int status, void *structure)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(maker->model, shape, i);

        if (member->location != IN_BODY && member->location != IN_PAYLOAD)
            TRY(read_part(maker, member, request, status, (char *)structure + member->offset));
    }
    return NULL;
}

/* ---- Writing ---- */

struct parts_writer {
    const struct model *model;
    struct arena *arena;
    struct rest_parts *out;
    size_t header_capacity, query_capacity;
    uint32_t members; /* of the structure */
};

static str text_value(const struct parts_writer *writer, const struct member *member,
                      enum timestamp_format otherwise, const void *at)
{
    const struct shape *shape = shape_of(writer->model, member);
    struct buf text CLEANUP(buf_done) = {0};

    if (shape->kind == SHAPE_STRING || shape->kind == SHAPE_ENUM)
        return *(const str *)at;
    buf_init(&text, WIRE_RESPONSE_MAX);
    scalar_write(shape, time_format_or(member, otherwise), DATE_FRACTION, at, &text);
    return arena_str(writer->arena, buf_str(&text));
}

static void *grown(struct arena *arena, void *array, size_t n, size_t *capacity, size_t size)
{
    void *larger;

    if (n < *capacity)
        return array;
    *capacity = *capacity ? 2 * *capacity : 16;
    larger = arena_array(arena, *capacity, size);
    if (n)
        memcpy(larger, array, n * size);
    return larger;
}

static void add_header(struct parts_writer *writer, str name, str value)
{
    struct rest_parts *out = writer->out;

    out->headers =
        grown(writer->arena, out->headers, out->header_count, &writer->header_capacity, sizeof *out->headers);
    out->headers[out->header_count++] = (struct http_header){name, value};
}

static void add_query(struct parts_writer *writer, str name, str value)
{
    struct rest_parts *out = writer->out;

    out->query =
        grown(writer->arena, out->query, out->query_count, &writer->query_capacity, sizeof *out->query);
    out->query[out->query_count++] = (struct wire_param){name, value};
}

/* A string that would be taken for two, or for a quoted one, is quoted. */
static void add_element(struct buf *out, str text, bool quotable)
{
    if (!quotable ||
        (str_index(text, ',') == text.n && str_index(text, '"') == text.n && str_eq(str_trim(text), text))) {
        buf_add(out, text);
        return;
    }
    buf_char(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"' || text.p[i] == '\\')
            buf_char(out, '\\');
        buf_char(out, text.p[i]);
    }
    buf_char(out, '"');
}

static str header_list(const struct parts_writer *writer, const struct shape *shape,
                       const struct list_value *list)
{
    const struct member *element = member_at(writer->model, shape, 0);
    enum shape_kind kind = shape_of(writer->model, element)->kind;
    struct buf text CLEANUP(buf_done) = {0};

    buf_init(&text, WIRE_RESPONSE_MAX);
    for (size_t i = 0; i < list->n; i++) {
        if (i)
            buf_add(&text, S(", "));
        add_element(&text,
                    text_value(writer, element, TIME_HTTP_DATE, element_at(writer->model, shape, list, i)),
                    kind == SHAPE_STRING || kind == SHAPE_ENUM);
    }
    return arena_str(writer->arena, buf_str(&text));
}

static void write_header(struct parts_writer *writer, const struct member *member, const void *at)
{
    const struct shape *shape = shape_of(writer->model, member);
    str name = model_str(writer->model, member->location_name);

    if (shape->kind == SHAPE_LIST)
        add_header(writer, name, header_list(writer, shape, at));
    else if (member->flags & MEMBER_BASE64_JSON)
        add_header(writer, name, base64_of(writer->arena, *(const str *)at));
    else
        add_header(writer, name, text_value(writer, member, TIME_HTTP_DATE, at));
}

static void write_prefix_headers(struct parts_writer *writer, const struct member *member,
                                 const struct list_value *list)
{
    const struct shape *shape = shape_of(writer->model, member);
    str prefix = model_str(writer->model, member->location_name);

    for (size_t i = 0; i < list->n; i++)
        add_header(writer, arena_concat(writer->arena, prefix, map_key(shape, list, i)),
                   text_value(writer, member_at(writer->model, shape, 1), TIME_HTTP_DATE,
                              element_at(writer->model, shape, list, i)));
}

static void write_query(struct parts_writer *writer, const struct member *member, str name, const void *at)
{
    const struct shape *shape = shape_of(writer->model, member);
    const struct list_value *list = at;

    if (shape->kind != SHAPE_LIST) {
        add_query(writer, name, text_value(writer, member, TIME_DATE_TIME, at));
        return;
    }
    for (size_t i = 0; i < list->n; i++)
        add_query(writer, name,
                  text_value(writer, member_at(writer->model, shape, 0), TIME_DATE_TIME,
                             element_at(writer->model, shape, list, i)));
}

static void write_query_params(struct parts_writer *writer, const struct member *member,
                               const struct list_value *list)
{
    const struct shape *shape = shape_of(writer->model, member);

    for (size_t i = 0; i < list->n; i++)
        write_query(writer, member_at(writer->model, shape, 1), map_key(shape, list, i),
                    element_at(writer->model, shape, list, i));
}

static void write_label(struct parts_writer *writer, const struct member *member, const void *at)
{
    struct rest_parts *out = writer->out;

    if (!out->labels)
        out->labels = arena_new_array(writer->arena, writer->members, struct wire_param);
    out->labels[out->label_count++] = (struct wire_param){model_str(writer->model, member->location_name),
                                                          text_value(writer, member, TIME_DATE_TIME, at)};
}

static void write_part(struct parts_writer *writer, const struct member *member, const void *at)
{
    switch ((enum member_location)member->location) {
    case IN_HEADER:
        write_header(writer, member, at);
        break;
    case IN_PREFIX_HEADERS:
        write_prefix_headers(writer, member, at);
        break;
    case IN_QUERY:
        write_query(writer, member, model_str(writer->model, member->location_name), at);
        break;
    case IN_QUERY_PARAMS:
        write_query_params(writer, member, at);
        break;
    case IN_LABEL:
    case IN_GREEDY_LABEL:
        write_label(writer, member, at);
        break;
    case IN_STATUS_CODE:
        writer->out->status = (int)((const struct opt_int *)at)->v;
        break;
    case IN_BODY:
    case IN_PAYLOAD:
        break;
    }
}

void rest_write_parts(const struct model *model, const struct shape *shape, const void *structure,
                      struct arena *arena, struct rest_parts *out)
{
    struct parts_writer writer = {.model = model, .arena = arena, .out = out, .members = shape->count};

    *out = (struct rest_parts){0};
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(model, shape, i);
        const void *at;

        if (member->location == IN_BODY || member->location == IN_PAYLOAD)
            continue;
        at = member_value(model, member, structure);
        if (at)
            write_part(&writer, member, at);
    }
}
