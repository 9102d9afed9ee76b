/* JSON 1.0 and 1.1: https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html,
 * aws-json-1_1-protocol.html, and aws-query-compatible trait (x-amzn-query-error). */
#include "wire/answer.h"
#include "wire/event.h"
#include "wire/faults.h"
#include "wire/json_error.h"
#include "wire/wire.h"

static ERR decode(const struct model *model, const struct operation *operation,
                  const struct wire_request *request, struct arena *arena, void *in)
{
    struct maker maker;

    if (!request->body.n)
        return NULL;
    maker_init(&maker, model, arena, &wire_serialization);
    return malformed_as(json_read_structure(&maker, JSON_MODEL_NAMES, &model->shapes[operation->input],
                                            MEMBERS_ALL, request->body, in),
                        &wire_serialization);
}

static ERR read_event(struct maker *maker, const struct member *payload, const struct shape *shape, str body,
                      void *at)
{
    if (payload)
        return json_read_member(maker, JSON_MODEL_NAMES, payload, body, at);
    return json_read_structure(maker, JSON_MODEL_NAMES, shape, MEMBERS_IN_BODY, body, at);
}

static void write_event(const struct model *model, const struct member *payload, const struct shape *shape,
                        const void *at, struct buf *out)
{
    if (payload)
        json_write_member(model, JSON_MODEL_NAMES, payload, at, out);
    else
        json_write_structure(model, JSON_MODEL_NAMES, shape, MEMBERS_IN_BODY, at, out);
}

static const struct event_format event_format = {
    .content_type = "application/json", .bad = &wire_serialization, .read = read_event, .write = write_event};

static void add_headers(str content_type, str request_id, struct arena *arena, struct wire_response *response)
{
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("Content-Type"), content_type);
}

static ERR write_initial(const struct model *model, const struct shape *shape, const void *out,
                         struct buf *body)
{
    struct buf payload CLEANUP(buf_done) = {0};

    buf_init(&payload, EVENT_MESSAGE_MAX);
    json_write_structure(model, JSON_MODEL_NAMES, shape, MEMBERS_ALL, out, &payload);
    return event_write_initial(S("application/json"), buf_str(&payload), body);
}

static ERR encode(const struct model *model, const struct operation *operation, const void *out,
                  str content_type, str request_id, struct arena *arena, struct wire_response *response)
{
    const struct shape *shape = &model->shapes[operation->output];
    const struct member *stream = event_stream_member(model, shape);

    response->status = 200;
    if (stream) {
        response->events = *(struct event_stream *const *)(const void *)((const char *)out + stream->offset);
        add_headers(S("application/vnd.amazon.eventstream"), request_id, arena, response);
        return write_initial(model, shape, out, response->body);
    }
    add_headers(content_type, request_id, arena, response);
    json_write_structure(model, JSON_MODEL_NAMES, &model->shapes[operation->output], MEMBERS_ALL, out,
                         response->body);
    return NULL;
}

static ERR encode10(const struct model *model, const struct operation *operation, const void *out,
                    str request_id, struct arena *arena, struct wire_response *response)
{
    return encode(model, operation, out, S("application/x-amz-json-1.0"), request_id, arena, response);
}

static ERR encode11(const struct model *model, const struct operation *operation, const void *out,
                    str request_id, struct arena *arena, struct wire_response *response)
{
    return encode(model, operation, out, S("application/x-amz-json-1.1"), request_id, arena, response);
}

static void encode_error(const struct model *model, const struct err *err, bool qualified, str content_type,
                         str request_id, struct arena *arena, struct wire_response *response)
{
    struct shown_error error = answer_error(model, err, PROTOCOL_JSON11);

    response->status = error.http;
    add_headers(content_type, request_id, arena, response);
    answer_query_error(model, &error, arena, response);
    json_write_error(model, &error, qualified ? json_qualified_type(model, &error, arena) : error.code,
                     JSON_MODEL_NAMES, MEMBERS_ALL, response->body);
}

static void encode_error10(const struct model *model, const struct operation *operation,
                           const struct err *err, str request_id, struct arena *arena,
                           struct wire_response *response)
{
    (void)operation;
    encode_error(model, err, true, S("application/x-amz-json-1.0"), request_id, arena, response);
}

static void encode_error11(const struct model *model, const struct operation *operation,
                           const struct err *err, str request_id, struct arena *arena,
                           struct wire_response *response)
{
    (void)operation;
    encode_error(model, err, false, S("application/x-amz-json-1.1"), request_id, arena, response);
}

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

const struct protocol protocol_json10 = {.name = "json-1.0",
                                         .bit = PROTOCOL_JSON10,
                                         .decode = decode,
                                         .encode = encode10,
                                         .encode_error = encode_error10,
                                         .encode_event = encode_event,
                                         .decode_event = decode_event};

const struct protocol protocol_json11 = {.name = "json-1.1",
                                         .bit = PROTOCOL_JSON11,
                                         .decode = decode,
                                         .encode = encode11,
                                         .encode_error = encode_error11,
                                         .encode_event = encode_event,
                                         .decode_event = decode_event};
