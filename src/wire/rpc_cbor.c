/* smithy-rpc-v2-cbor: https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html. And what AWS calls
 * CBOR 1.1: JSON 1.1 with its body in CBOR, which clients of Kinesis choose by Content-Type:
 * application/x-amz-cbor-1.1. */
#include "base/cbor.h"
#include "wire/answer.h"
#include "wire/cbor_codec.h"
#include "wire/event.h"
#include "wire/faults.h"
#include "wire/json_error.h"
#include "wire/wire.h"

static ERR decode(const struct model *model, const struct operation *operation,
                  const struct wire_request *request, enum cbor_style style, struct arena *arena, void *in)
{
    struct maker maker;

    if (!request->body.n)
        return NULL;
    maker_init(&maker, model, arena, &wire_serialization);
    return malformed_as(
        cbor_read_structure(&maker, style, &model->shapes[operation->input], MEMBERS_ALL, request->body, in),
        &wire_serialization);
}

static ERR rpc_decode(const struct model *model, const struct operation *operation,
                      const struct wire_request *request, struct arena *arena, void *in)
{
    str type = http_header(request->http, S("content-type"));

    type = str_trim(str_take(type, str_index(type, ';')));
    if (request->body.n && type.n && !str_eq_nocase(type, S("application/cbor")))
        return err_make(&wire_unsupported_media_type, "Content-Type must be application/cbor.");
    return decode(model, operation, request, CBOR_RPC_V2, arena, in);
}

static ERR aws_decode(const struct model *model, const struct operation *operation,
                      const struct wire_request *request, struct arena *arena, void *in)
{
    return decode(model, operation, request, CBOR_AWS_1_1, arena, in);
}

static void add_headers(enum cbor_style style, str request_id, struct arena *arena,
                        struct wire_response *response)
{
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    if (style == CBOR_RPC_V2)
        answer_header(response, arena, S("Smithy-Protocol"), S("rpc-v2-cbor"));
    answer_header(response, arena, S("Content-Type"),
                  style == CBOR_RPC_V2 ? S("application/cbor") : S("application/x-amz-cbor-1.1"));
}

static ERR aws_encode(const struct model *model, const struct operation *operation, const void *out,
                      str request_id, struct arena *arena, struct wire_response *response)
{
    response->status = 200;
    add_headers(CBOR_AWS_1_1, request_id, arena, response);
    cbor_write_structure(model, CBOR_AWS_1_1, &model->shapes[operation->output], MEMBERS_ALL, out,
                         response->body);
    return NULL;
}

static ERR read_event(struct maker *maker, const struct member *payload, const struct shape *shape, str body,
                      void *at)
{
    return cbor_read_structure(maker, CBOR_RPC_V2, shape, payload ? MEMBERS_ALL : MEMBERS_IN_BODY, body, at);
}

static void write_event(const struct model *model, const struct member *payload, const struct shape *shape,
                        const void *at, struct buf *out)
{
    cbor_write_structure(model, CBOR_RPC_V2, shape, payload ? MEMBERS_ALL : MEMBERS_IN_BODY, at, out);
}

static const struct event_format event_format = {
    .content_type = "application/cbor", .bad = &wire_serialization, .read = read_event, .write = write_event};

static ERR encode_event(const struct model *model, const struct operation *operation, const void *event,
                        struct arena *arena, struct buf *out)
{
    return event_encode_output(&event_format, model, operation, event, arena, out);
}

static ERR decode_event(const struct model *model, const struct operation *operation, str *bytes,
                        struct arena *arena, void *event, bool *more)
{
    return event_decode_input(&event_format, model, operation, bytes, arena, event, more);
}

static ERR write_initial(const struct model *model, const struct shape *shape, const void *out,
                         struct buf *body)
{
    struct buf payload CLEANUP(buf_done) = {0};

    buf_init(&payload, EVENT_MESSAGE_MAX);
    cbor_write_structure(model, CBOR_RPC_V2, shape, MEMBERS_ALL, out, &payload);
    return event_write_initial(S("application/cbor"), buf_str(&payload), body);
}

/* An operation without an output has no body. */
static ERR rpc_encode(const struct model *model, const struct operation *operation, const void *out,
                      str request_id, struct arena *arena, struct wire_response *response)
{
    const struct shape *shape = &model->shapes[operation->output];
    const struct member *stream = event_stream_member(model, shape);

    response->status = 200;
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("Smithy-Protocol"), S("rpc-v2-cbor"));
    if (!operation->output)
        return NULL;
    if (stream) {
        response->events = *(struct event_stream *const *)(const void *)((const char *)out + stream->offset);
        answer_header(response, arena, S("Content-Type"), S("application/vnd.amazon.eventstream"));
        return write_initial(model, shape, out, response->body);
    }
    answer_header(response, arena, S("Content-Type"), S("application/cbor"));
    cbor_write_structure(model, CBOR_RPC_V2, shape, MEMBERS_ALL, out, response->body);
    return NULL;
}

static void write_text(struct buf *out, str name, str value)
{
    cbor_write_string(out, CBOR_TEXT, name);
    cbor_write_string(out, CBOR_TEXT, value);
}

static void write_error(const struct model *model, const struct shown_error *error, enum cbor_style style,
                        str type, struct buf *out)
{
    bool has_message = false;

    cbor_write_begin(out, CBOR_MAP);
    write_text(out, S("__type"), type);
    for (uint32_t i = 0; error->shape && i < error->shape->count; i++) {
        const struct member *member = member_at(model, error->shape, i);
        const void *at = error->detail ? member_value(model, member, error->detail) : NULL;

        has_message = has_message || is_message(model, member);
        if (at)
            cbor_write_member(model, style, member, at, out);
        else if (is_message(model, member))
            write_text(out, model_str(model, member->name), error->message);
    }
    if (!has_message)
        write_text(out, S("message"), error->message);
    cbor_write_end(out);
}

static void encode_error(const struct model *model, const struct err *err, enum cbor_style style,
                         str request_id, struct arena *arena, struct wire_response *response)
{
    struct shown_error error = answer_error(model, err, PROTOCOL_RPC_CBOR);
    str type = style == CBOR_RPC_V2 ? json_qualified_type(model, &error, arena) : error.code;

    response->status = error.http;
    add_headers(style, request_id, arena, response);
    answer_query_error(model, &error, arena, response);
    write_error(model, &error, style, type, response->body);
}

static void rpc_encode_error(const struct model *model, const struct operation *operation,
                             const struct err *err, str request_id, struct arena *arena,
                             struct wire_response *response)
{
    (void)operation;
    encode_error(model, err, CBOR_RPC_V2, request_id, arena, response);
}

static void aws_encode_error(const struct model *model, const struct operation *operation,
                             const struct err *err, str request_id, struct arena *arena,
                             struct wire_response *response)
{
    (void)operation;
    encode_error(model, err, CBOR_AWS_1_1, request_id, arena, response);
}

const struct protocol protocol_rpc_cbor = {.name = "smithy-rpc-v2-cbor",
                                           .bit = PROTOCOL_RPC_CBOR,
                                           .decode = rpc_decode,
                                           .encode = rpc_encode,
                                           .encode_error = rpc_encode_error,
                                           .encode_event = encode_event,
                                           .decode_event = decode_event};

const struct protocol protocol_aws_cbor = {.name = "aws-cbor-1.1",
                                           .bit = PROTOCOL_AWS_CBOR,
                                           .decode = aws_decode,
                                           .encode = aws_encode,
                                           .encode_error = aws_encode_error};
