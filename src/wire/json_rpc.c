/* JSON 1.0 and 1.1: https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html, aws-json-1_1-protocol.html, and
 * aws-query-compatible trait (x-amzn-query-error). */
#include "wire/answer.h"
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

static void add_headers(str content_type, str request_id, struct arena *arena, struct wire_response *response)
{
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("Content-Type"), content_type);
}

static ERR encode(const struct model *model, const struct operation *operation, const void *out,
                  str content_type, str request_id, struct arena *arena, struct wire_response *response)
{
    response->status = 200;
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

const struct protocol protocol_json10 = {.name = "json-1.0",
                                         .bit = PROTOCOL_JSON10,
                                         .decode = decode,
                                         .encode = encode10,
                                         .encode_error = encode_error10};

const struct protocol protocol_json11 = {.name = "json-1.1",
                                         .bit = PROTOCOL_JSON11,
                                         .decode = decode,
                                         .encode = encode11,
                                         .encode_error = encode_error11};
