/* rest-json: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html */
#include "wire/event.h"
#include "wire/faults.h"
#include "wire/json_error.h"
#include "wire/rest_message.h"
#include "wire/wire.h"

static ERR read_body(struct maker *maker, const struct member *payload, const struct shape *shape, str body,
                     void *at)
{
    if (payload)
        return json_read_member(maker, JSON_WIRE_NAMES, payload, body, at);
    return json_read_structure(maker, JSON_WIRE_NAMES, shape, MEMBERS_IN_BODY, body, at);
}

static void write_body(const struct model *model, const struct member *payload, const struct shape *shape,
                       const void *at, struct buf *out)
{
    if (payload)
        json_write_member(model, JSON_WIRE_NAMES, payload, at, out);
    else
        json_write_structure(model, JSON_WIRE_NAMES, shape, MEMBERS_IN_BODY, at, out);
}

const struct rest_format rest_json_format = {.bit = PROTOCOL_REST_JSON,
                                             .content_type = "application/json",
                                             .bad_body = &wire_serialization,
                                             .bad_part = &wire_serialization,
                                             .strict_types = true,
                                             .read = read_body,
                                             .write = write_body};

/* Whether the answer will be JSON, so that an Accept header that doesn't want it can be refused. */
static bool answers_json(const struct model *model, const struct operation *operation)
{
    const struct shape *output = &model->shapes[operation->output];

    return !rest_payload(model, output) && rest_has_body_members(model, output);
}

static ERR decode(const struct model *model, const struct operation *operation,
                  const struct wire_request *request, struct arena *arena, void *in)
{
    if (answers_json(model, operation) && !rest_accepts(request, S("application/json")))
        return err_make(&wire_not_acceptable,
                        "The answer is application/json, which the Accept header refuses.");
    return rest_read(&rest_json_format, model, &model->shapes[operation->input], request, 0, arena, in);
}

static ERR encode(const struct model *model, const struct operation *operation, const void *out,
                  str request_id, struct arena *arena, struct wire_response *response)
{
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    rest_answer(&rest_json_format, model, operation, out, arena, response);
    return NULL;
}

static void encode_error(const struct model *model, const struct operation *operation, const struct err *err,
                         str request_id, struct arena *arena, struct wire_response *response)
{
    struct shown_error error = answer_error(model, err, PROTOCOL_REST_JSON);
    struct rest_parts parts = {0};

    (void)operation;
    response->status = error.http;
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("x-amzn-ErrorType"), error.code);
    answer_header(response, arena, S("Content-Type"), S("application/json"));
    if (error.shape && error.detail)
        rest_write_parts(model, error.shape, error.detail, arena, &parts);
    for (size_t i = 0; i < parts.header_count; i++)
        answer_header(response, arena, parts.headers[i].name, parts.headers[i].value);
    json_write_error(model, &error, STR_NONE, JSON_WIRE_NAMES, MEMBERS_IN_BODY, response->body);
}

static const struct event_format event_format = {
    .content_type = "application/json", .bad = &wire_serialization, .read = read_body, .write = write_body};

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

const struct protocol protocol_rest_json = {.name = "rest-json",
                                            .bit = PROTOCOL_REST_JSON,
                                            .decode = decode,
                                            .encode = encode,
                                            .encode_error = encode_error,
                                            .encode_event = encode_event,
                                            .decode_event = decode_event};
