/* query and EC2: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html and
 * aws-ec2-query-protocol.html. */
#include <string.h>

#include "base/utf8.h"
#include "core/params.h"
#include "wire/answer.h"
#include "wire/faults.h"
#include "wire/form.h"
#include "wire/wire.h"
#include "wire/xml_codec.h"

static ERR check_text(const struct wire_param *params, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!utf8_valid(params[i].name) || !utf8_valid(params[i].value))
            return err_make(&wire_malformed_query_string, "A parameter is not UTF-8.");
    }
    return NULL;
}

/* The form's parameters, behind those of the query string. */
static ERR all_params(const struct wire_request *request, struct arena *arena, const struct wire_param **out,
                      size_t *count)
{
    const struct wire_param *form = NULL;
    struct wire_param *both;
    size_t form_count = 0;

    if (request->body.n)
        TRY(malformed_as(params_parse(request->body, true, WIRE_ELEMENTS_MAX, arena, &form, &form_count),
                         &wire_malformed_query_string));
    *out = request->query_count ? request->query : form;
    *count = request->query_count + form_count;
    if (!request->query_count || !form_count)
        return check_text(*out, *count);
    both = arena_new_array(arena, *count, struct wire_param);
    memcpy(both, request->query, request->query_count * sizeof *both);
    memcpy(both + request->query_count, form, form_count * sizeof *both);
    *out = both;
    return check_text(*out, *count);
}

static ERR decode(const struct model *model, const struct operation *operation,
                  const struct wire_request *request, struct arena *arena, enum form_style style, void *in)
{
    const struct wire_param *params;
    struct maker maker;
    size_t count;

    TRY(all_params(request, arena, &params, &count));
    maker_init(&maker, model, arena, style == FORM_EC2 ? &wire_invalid_parameter : &wire_malformed_input);
    return form_read(&maker, style, &model->shapes[operation->input], params, count, in);
}

static ERR query_decode(const struct model *model, const struct operation *operation,
                        const struct wire_request *request, struct arena *arena, void *in)
{
    return decode(model, operation, request, arena, FORM_QUERY, in);
}

static ERR ec2_decode(const struct model *model, const struct operation *operation,
                      const struct wire_request *request, struct arena *arena, void *in)
{
    return decode(model, operation, request, arena, FORM_EC2, in);
}

/* <OperationResponse xmlns="..."> */
static void open_response(const struct model *model, str operation, struct buf *out)
{
    buf_char(out, '<');
    buf_add(out, operation);
    buf_add(out, S("Response"));
    if (model->xml_namespace)
        xml_write_attribute(out, S("xmlns"), model_str(model, model->xml_namespace));
    buf_char(out, '>');
}

static void close_response(str operation, struct buf *out)
{
    buf_add(out, S("</"));
    buf_add(out, operation);
    buf_add(out, S("Response>"));
}

static void write_result(const struct model *model, const struct operation *operation, const void *out,
                         struct buf *body)
{
    struct xml_output output = {model, body, DATE_FRACTION};
    str name = model_str(model, operation->name);

    buf_char(body, '<');
    buf_add(body, name);
    buf_add(body, S("Result>"));
    xml_write_members(&output, &model->shapes[operation->output], MEMBERS_ALL, out);
    buf_add(body, S("</"));
    buf_add(body, name);
    buf_add(body, S("Result>"));
}

static ERR query_encode(const struct model *model, const struct operation *operation, const void *out,
                        str request_id, struct arena *arena, struct wire_response *response)
{
    str name = model_str(model, operation->name);
    struct buf *body = response->body;

    response->status = 200;
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("Content-Type"), S("text/xml"));
    open_response(model, name, body);
    if (operation->output)
        write_result(model, operation, out, body);
    buf_add(body, S("<ResponseMetadata>"));
    xml_write_element(body, S("RequestId"), request_id);
    buf_add(body, S("</ResponseMetadata>"));
    close_response(name, body);
    return NULL;
}

static ERR ec2_encode(const struct model *model, const struct operation *operation, const void *out,
                      str request_id, struct arena *arena, struct wire_response *response)
{
    struct xml_output output = {model, response->body, DATE_MILLISECONDS};
    str name = model_str(model, operation->name);
    struct buf *body = response->body;

    response->status = 200;
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("Content-Type"), S("text/xml;charset=UTF-8"));
    xml_write_declaration(body);
    open_response(model, name, body);
    xml_write_element(body, S("requestId"), request_id);
    if (operation->output)
        xml_write_members(&output, &model->shapes[operation->output], MEMBERS_ALL, out);
    else
        xml_write_element(body, S("return"), S("true"));
    close_response(name, body);
    return NULL;
}

static void write_error(const struct model *model, const struct shown_error *error, struct buf *body)
{
    struct xml_output output = {model, body, DATE_FRACTION};

    xml_write_element(body, S("Code"), error->code);
    xml_write_element(body, S("Message"), error->message);
    for (uint32_t i = 0; error->shape && error->detail && i < error->shape->count; i++) {
        const struct member *member = member_at(model, error->shape, i);
        const void *at = member_value(model, member, error->detail);

        if (at && !is_message(model, member))
            xml_write_member(&output, member, at);
    }
}

static void query_encode_error(const struct model *model, const struct operation *operation,
                               const struct err *err, str request_id, struct arena *arena,
                               struct wire_response *response)
{
    struct shown_error error = answer_error(model, err, PROTOCOL_QUERY);
    struct buf *body = response->body;

    (void)operation;
    response->status = error.http;
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("Content-Type"), S("text/xml"));
    buf_add(body, S("<ErrorResponse"));
    if (model && model->xml_namespace)
        xml_write_attribute(body, S("xmlns"), model_str(model, model->xml_namespace));
    buf_add(body, S("><Error>"));
    xml_write_element(body, S("Type"), error.sender ? S("Sender") : S("Receiver"));
    write_error(model, &error, body);
    buf_add(body, S("</Error>"));
    xml_write_element(body, S("RequestId"), request_id);
    xml_write_close(body, S("ErrorResponse"));
}

static void ec2_encode_error(const struct model *model, const struct operation *operation,
                             const struct err *err, str request_id, struct arena *arena,
                             struct wire_response *response)
{
    struct shown_error error = answer_error(model, err, PROTOCOL_EC2);
    struct buf *body = response->body;

    (void)operation;
    response->status = error.http;
    answer_header(response, arena, S("x-amzn-RequestId"), request_id);
    answer_header(response, arena, S("Content-Type"), S("text/xml;charset=UTF-8"));
    xml_write_declaration(body);
    buf_add(body, S("<Response><Errors><Error>"));
    write_error(model, &error, body);
    buf_add(body, S("</Error></Errors>"));
    xml_write_element(body, S("RequestID"), request_id);
    xml_write_close(body, S("Response"));
}

const struct protocol protocol_query = {.name = "query",
                                        .bit = PROTOCOL_QUERY,
                                        .decode = query_decode,
                                        .encode = query_encode,
                                        .encode_error = query_encode_error};

const struct protocol protocol_ec2 = {.name = "ec2",
                                      .bit = PROTOCOL_EC2,
                                      .decode = ec2_decode,
                                      .encode = ec2_encode,
                                      .encode_error = ec2_encode_error};
