#include "wire/rest_message.h"

#include "base/utf8.h"
#include "wire/answer.h"
#include "wire/faults.h"

/* ---- Reading ---- */

/* "application/json" of "Application/JSON; charset=utf-8" */
static bool is_type(str header, str type)
{
    return str_eq_nocase(str_trim(str_take(header, str_index(header, ';'))), type);
}

static bool accepts(str header, str type)
{
    for (str rest = header; rest.p;) {
        str one = str_cut(&rest, ',');
        str family = str_take(type, str_index(type, '/') + 1);

        if (is_type(one, type) || is_type(one, S("*/*")))
            return true;
        one = str_trim(str_take(one, str_index(one, ';')));
        if (one.n == family.n + 1 && str_starts_nocase(one, family) && str_ends(one, S("*")))
            return true;
    }
    return false;
}

bool rest_accepts(const struct wire_request *request, str type)
{
    str header = http_header(request->http, S("accept"));

    return !header.p || accepts(header, type);
}

static bool binds_header(const struct model *model, const struct shape *shape, str name)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(model, shape, i);

        if (member->location == IN_HEADER && str_eq_nocase(model_str(model, member->location_name), name))
            return true;
    }
    return false;
}

/* What a body of that payload is, absent when it may be anything. */
static str payload_type(const struct rest_format *format, const struct model *model,
                        const struct member *payload)
{
    const struct shape *shape = payload ? shape_of(model, payload) : NULL;

    if (!shape)
        return str_of(format->content_type);
    if (shape->kind == SHAPE_BLOB)
        return STR_NONE;
    if (shape->flags & SHAPE_STREAMING)
        return S("application/vnd.amazon.eventstream");
    return shape->kind == SHAPE_STRING || shape->kind == SHAPE_ENUM ? S("text/plain")
                                                                    : str_of(format->content_type);
}

/* As Smithy's tests "MalformedContentType..." describe, but a body without any type is taken for what it
 * should be. */
static ERR check_type(const struct rest_format *format, const struct model *model, const struct shape *shape,
                      const struct wire_request *request)
{
    const struct member *payload = rest_payload(model, shape);
    str type = http_header(request->http, S("content-type"));
    str wanted;

    if (!format->strict_types || !type.p || !request->body.n || binds_header(model, shape, S("content-type")))
        return NULL;
    if (!payload && !rest_has_body_members(model, shape))
        return NULL;
    wanted = payload_type(format, model, payload);
    if (wanted.p && !is_type(type, wanted))
        return err_make(&wire_unsupported_media_type, "Content-Type must be %.*s.", STR_ARG(wanted));
    return NULL;
}

static ERR read_payload(const struct rest_format *format, struct maker *maker, const struct member *payload,
                        const struct wire_request *request, void *structure)
{
    const struct shape *shape = shape_of(maker->model, payload);
    void *at = (char *)structure + payload->offset;

    if (shape->flags & SHAPE_STREAMING) {
        if (shape->kind == SHAPE_BLOB)
            *(struct body **)at = request->stream;
        return NULL;
    }
    if (!request->body.n)
        return NULL;
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BLOB:
        *(str *)at = request->body;
        return NULL;
    case SHAPE_STRING:
    case SHAPE_ENUM:
        if (!utf8_valid(request->body))
            return err_make(format->bad_body, "The body is not UTF-8.");
        *(str *)at = request->body;
        return NULL;
    default:
        TRY(make_member(maker, payload, structure, &at));
        return malformed_as(format->read(maker, payload, shape, request->body, at), format->bad_body);
    }
}

ERR rest_read(const struct rest_format *format, const struct model *model, const struct shape *shape,
              const struct wire_request *request, int status, struct arena *arena, void *structure)
{
    const struct member *payload = rest_payload(model, shape);
    struct maker maker;

    TRY(check_type(format, model, shape, request));
    maker_init(&maker, model, arena, format->bad_part);
    TRY(rest_read_parts(&maker, shape, request, status, structure));
    maker.fault = format->bad_body;
    if (payload)
        return read_payload(format, &maker, payload, request, structure);
    if (!request->body.n || !rest_has_body_members(model, shape))
        return NULL;
    return malformed_as(format->read(&maker, NULL, shape, request->body, structure), format->bad_body);
}

/* ---- Writing ---- */

static void write_payload(const struct rest_format *format, const struct model *model,
                          const struct member *payload, const void *structure, struct buf *body,
                          str *content_type)
{
    const struct shape *shape = shape_of(model, payload);
    const void *at = member_value(model, payload, structure);

    if (shape->flags & SHAPE_STREAMING) {
        *content_type = shape->kind == SHAPE_BLOB ? S("application/octet-stream")
                                                  : S("application/vnd.amazon.eventstream");
        return;
    }
    if (!at)
        return;
    if (shape->kind == SHAPE_STRING || shape->kind == SHAPE_ENUM || shape->kind == SHAPE_BLOB) {
        buf_add(body, *(const str *)at);
        *content_type = shape->kind == SHAPE_BLOB ? S("application/octet-stream") : S("text/plain");
        return;
    }
    format->write(model, payload, shape, at, body);
    *content_type = str_of(format->content_type);
}

void rest_write(const struct rest_format *format, const struct model *model, const struct shape *shape,
                const void *structure, struct arena *arena, struct rest_parts *parts, struct buf *body,
                str *content_type)
{
    const struct member *payload = rest_payload(model, shape);

    *content_type = STR_NONE;
    rest_write_parts(model, shape, structure, arena, parts);
    if (payload) {
        write_payload(format, model, payload, structure, body, content_type);
    } else if (rest_has_body_members(model, shape)) {
        format->write(model, NULL, shape, structure, body);
        *content_type = str_of(format->content_type);
    }
}

static void answer_payload(const struct model *model, const struct shape *shape, const void *out,
                           struct wire_response *response)
{
    const struct member *payload = rest_payload(model, shape);
    const struct shape *target = payload ? shape_of(model, payload) : NULL;
    const void *at;

    if (!target || !(target->flags & SHAPE_STREAMING))
        return;
    at = (const char *)out + payload->offset;
    if (target->kind == SHAPE_BLOB)
        response->stream = *(struct body *const *)at;
    else
        response->events = *(struct event_stream *const *)at;
}

void rest_answer(const struct rest_format *format, const struct model *model,
                 const struct operation *operation, const void *out, struct arena *arena,
                 struct wire_response *response)
{
    const struct shape *shape = &model->shapes[operation->output];
    struct rest_parts parts;
    str content_type;

    rest_write(format, model, shape, out, arena, &parts, response->body, &content_type);
    for (size_t i = 0; i < parts.header_count; i++)
        answer_header(response, arena, parts.headers[i].name, parts.headers[i].value);
    if (content_type.p && !answer_has_header(response, S("content-type")))
        answer_header(response, arena, S("Content-Type"), content_type);
    response->status = parts.status ? parts.status : operation->status;
    answer_payload(model, shape, out, response);
}
