#include "wire/event.h"

#include <stddef.h>

#include "base/utf8.h"
#include "wire/scalar.h"

enum { HEADERS_BEFORE = 3 }; /* :message-type, :event-type or :exception-type, :content-type */

const struct member *event_stream_member(const struct model *model, const struct shape *shape)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(model, shape, i);

        if (shape_of(model, member)->kind == SHAPE_UNION && shape_of(model, member)->flags & SHAPE_STREAMING)
            return member;
    }
    return NULL;
}

static const struct member *payload_of(const struct model *model, const struct shape *shape)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        if (member_at(model, shape, i)->flags & MEMBER_EVENT_PAYLOAD)
            return member_at(model, shape, i);
    }
    return NULL;
}

static bool has_body(const struct model *model, const struct shape *shape)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        if (is_wanted(member_at(model, shape, i), MEMBERS_IN_BODY))
            return true;
    }
    return false;
}

static struct event_header text_header(str name, str text)
{
    return (struct event_header){.name = name, .type = EVENT_STRING, .bytes = text};
}

/* ---- Writing ---- */

static struct event_header header_of(const struct model *model, const struct member *member, const void *at)
{
    struct event_header header = {.name = model_str(model, member->name), .type = EVENT_STRING};

    switch ((enum shape_kind)shape_of(model, member)->kind) {
    case SHAPE_BOOLEAN:
        header.type = ((const struct opt_bool *)at)->v ? EVENT_TRUE : EVENT_FALSE;
        return header;
    case SHAPE_BYTE:
        header.type = EVENT_BYTE;
        break;
    case SHAPE_SHORT:
        header.type = EVENT_SHORT;
        break;
    case SHAPE_INTEGER:
        header.type = EVENT_INTEGER;
        break;
    case SHAPE_LONG:
        header.type = EVENT_LONG;
        break;
    case SHAPE_TIMESTAMP:
        header.type = EVENT_TIMESTAMP;
        header.number = ((const struct opt_time *)at)->ms;
        return header;
    case SHAPE_BLOB:
        header.type = EVENT_BYTES;
        header.bytes = *(const str *)at;
        return header;
    default:
        header.bytes = *(const str *)at;
        return header;
    }
    header.number = ((const struct opt_int *)at)->v;
    return header;
}

/* Fills message->payload; its type, absent when there is none. */
static str write_payload(const struct event_format *format, const struct model *model,
                         const struct shape *shape, const void *structure, struct buf *body)
{
    const struct member *payload = payload_of(model, shape);
    const void *at = payload ? member_value(model, payload, structure) : NULL;
    enum shape_kind kind;

    if (!payload) {
        if (!has_body(model, shape))
            return STR_NONE;
        format->write(model, NULL, shape, structure, body);
        return str_of(format->content_type);
    }
    kind = shape_of(model, payload)->kind;
    if (kind == SHAPE_BLOB || kind == SHAPE_STRING || kind == SHAPE_ENUM) {
        if (at)
            buf_add(body, *(const str *)at);
        return kind == SHAPE_BLOB ? S("application/octet-stream") : S("text/plain");
    }
    if (!at)
        return STR_NONE;
    format->write(model, payload, shape_of(model, payload), at, body);
    return str_of(format->content_type);
}

ERR event_write(const struct event_format *format, const struct model *model, const struct shape *shape,
                const void *event, struct arena *arena, struct buf *out)
{
    const struct member *type = NULL;
    struct event_message message = {0};
    struct event_header *headers;
    struct buf body CLEANUP(buf_done) = {0};
    const void *structure;
    bool exception;
    str content_type;

    for (uint32_t i = 0; i < shape->count && !type; i++)
        type = member_value(model, member_at(model, shape, i), event) ? member_at(model, shape, i) : NULL;
    if (!type)
        return err_make(&fault_missing, "an event without a member");
    structure = member_value(model, type, event);
    shape = shape_of(model, type);
    exception = shape->flags & SHAPE_ERROR;
    headers = arena_new_array(arena, HEADERS_BEFORE + shape->count, struct event_header);
    headers[message.header_count++] =
        text_header(S(":message-type"), exception ? S("exception") : S("event"));
    headers[message.header_count++] =
        text_header(exception ? S(":exception-type") : S(":event-type"), model_str(model, type->name));
    buf_init(&body, EVENT_MESSAGE_MAX);
    content_type = write_payload(format, model, shape, structure, &body);
    if (content_type.p)
        headers[message.header_count++] = text_header(S(":content-type"), content_type);
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(model, shape, i);
        const void *at = member->flags & MEMBER_EVENT_HEADER ? member_value(model, member, structure) : NULL;

        if (at)
            headers[message.header_count++] = header_of(model, member, at);
    }
    message.headers = headers;
    message.payload = buf_str(&body);
    return event_message_write(&message, out);
}

ERR event_write_initial(str content_type, str payload, struct buf *out)
{
    struct event_header headers[] = {text_header(S(":message-type"), S("event")),
                                     text_header(S(":event-type"), S("initial-response")),
                                     text_header(S(":content-type"), content_type)};
    struct event_message message = {.headers = headers, .header_count = 3, .payload = payload};

    return event_message_write(&message, out);
}

/* ---- Reading ---- */

static bool read_number(const struct shape *shape, const struct event_header *header, struct opt_int *out)
{
    if (header->type < EVENT_BYTE || header->type > EVENT_LONG || !integer_fits(shape, header->number))
        return false;
    *out = (struct opt_int){true, header->number};
    return true;
}

static bool read_header(const struct shape *shape, const struct event_header *header, void *at)
{
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BOOLEAN:
        *(struct opt_bool *)at = (struct opt_bool){header->type <= EVENT_FALSE, header->type == EVENT_TRUE};
        return header->type <= EVENT_FALSE;
    case SHAPE_BYTE:
    case SHAPE_SHORT:
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        return read_number(shape, header, at);
    case SHAPE_TIMESTAMP:
        *(struct opt_time *)at = (struct opt_time){header->type == EVENT_TIMESTAMP, header->number};
        return header->type == EVENT_TIMESTAMP && header->number >= DATE_MIN_MS &&
               header->number <= DATE_MAX_MS;
    case SHAPE_BLOB:
        *(str *)at = header->bytes;
        return header->type == EVENT_BYTES;
    case SHAPE_STRING:
    case SHAPE_ENUM:
        *(str *)at = header->bytes;
        return header->type == EVENT_STRING;
    default:
        return false;
    }
}

static ERR read_headers(struct maker *maker, const struct shape *shape, const struct event_message *message,
                        void *structure)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(maker->model, shape, i);
        const struct event_header *header;

        if (!(member->flags & MEMBER_EVENT_HEADER))
            continue;
        header = event_header(message, model_str(maker->model, member->name));
        if (header &&
            !read_header(shape_of(maker->model, member), header, (char *)structure + member->offset))
            return err_make(maker->fault, "The header %s is malformed.",
                            model_text(maker->model, member->name));
    }
    return NULL;
}

static ERR read_payload(const struct event_format *format, struct maker *maker, const struct shape *shape,
                        str body, void *structure)
{
    const struct member *payload = payload_of(maker->model, shape);
    enum shape_kind kind;
    void *at;

    if (!payload)
        return body.n && has_body(maker->model, shape) ? format->read(maker, NULL, shape, body, structure)
                                                       : NULL;
    kind = shape_of(maker->model, payload)->kind;
    if (kind != SHAPE_BLOB && !body.n)
        return NULL;
    TRY(make_member(maker, payload, structure, &at));
    if (kind == SHAPE_STRING || kind == SHAPE_ENUM) {
        if (!utf8_valid(body))
            return err_make(maker->fault, "The payload is not UTF-8.");
        *(str *)at = body;
        return NULL;
    }
    if (kind == SHAPE_BLOB) {
        *(str *)at = body;
        return NULL;
    }
    return format->read(maker, payload, shape_of(maker->model, payload), body, at);
}

ERR event_read(const struct event_format *format, const struct model *model, const struct shape *shape,
               const struct event_message *message, struct arena *arena, void *event, bool *known)
{
    const struct event_header *type = event_header(message, S(":event-type"));
    const struct member *member;
    struct maker maker;
    uint32_t hint = 0;
    void *at;

    *known = false;
    if (!type)
        type = event_header(message, S(":exception-type"));
    if (!type || type->type != EVENT_STRING)
        return err_make(format->bad, "An event without a type.");
    member = member_by_name(model, shape, offsetof(struct member, name), type->bytes, &hint);
    if (!member || !is_structure(shape_of(model, member)))
        return NULL;
    maker_init(&maker, model, arena, format->bad);
    TRY(make_member(&maker, member, event, &at));
    TRY(read_headers(&maker, shape_of(model, member), message, at));
    TRY(malformed_as(read_payload(format, &maker, shape_of(model, member), message->payload, at),
                     format->bad));
    *known = true;
    return NULL;
}

ERR event_encode_output(const struct event_format *format, const struct model *model,
                        const struct operation *operation, const void *event, struct arena *arena,
                        struct buf *out)
{
    const struct member *stream = event_stream_member(model, &model->shapes[operation->output]);

    if (!stream)
        return err_make(&fault_missing, "an operation without an event stream");
    return event_write(format, model, shape_of(model, stream), event, arena, out);
}

ERR event_decode_input(const struct event_format *format, const struct model *model,
                       const struct operation *operation, str *bytes, struct arena *arena, void *event,
                       bool *more)
{
    const struct member *stream = event_stream_member(model, &model->shapes[operation->input]);
    struct event_message message;
    bool known = false;

    *more = false;
    if (!stream)
        return err_make(&fault_missing, "an operation without an event stream");
    while (!known) {
        bool complete;

        TRY(malformed_as(event_message_read(bytes, arena, &message, &complete), format->bad));
        if (!complete)
            return NULL;
        TRY(event_read(format, model, shape_of(model, stream), &message, arena, event, &known));
    }
    *more = true;
    return NULL;
}
