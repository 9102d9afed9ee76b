/* rest-xml: https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html; S3's own answers: "REST API error
 * responses" of its reference. */
#include "base/encode.h"
#include "base/hash.h"
#include "wire/answer.h"
#include "wire/event.h"
#include "wire/faults.h"
#include "wire/rest_message.h"
#include "wire/wire.h"

/* S3 always writes milliseconds; the others when there are some. */
static struct xml_output output_to(const struct model *model, struct buf *out)
{
    return (struct xml_output){model, out, model->s3_unwrapped ? DATE_MILLISECONDS : DATE_FRACTION};
}

static ERR read_body(struct maker *maker, const struct member *payload, const struct shape *shape, str body,
                     void *at)
{
    const struct xml_node *root;

    TRY(xml_parse(body, maker->arena, WIRE_DEPTH_MAX, &root));
    if (!payload)
        return xml_read_structure(maker, shape, MEMBERS_IN_BODY, root, at);
    /* The others take any root; S3 does not. */
    if (maker->model->s3_unwrapped && !str_eq(root->name, model_str(maker->model, payload->xml_name)))
        return err_make(maker->fault, "the root is not the one that was expected");
    return xml_read_value(maker, payload, root, at);
}

static void write_body(const struct model *model, const struct member *payload, const struct shape *shape,
                       const void *at, struct buf *out)
{
    struct xml_output output = output_to(model, out);
    bool own_name = !payload || payload->flags & MEMBER_EVENT_PAYLOAD;
    uint32_t name = !own_name ? payload->xml_name : shape->xml_name ? shape->xml_name : shape->name;

    xml_write_declaration(out);
    xml_write_root(&output, model_str(model, name), payload, shape, payload ? MEMBERS_ALL : MEMBERS_IN_BODY,
                   at);
}

const struct rest_format rest_xml_format = {.bit = PROTOCOL_REST_XML,
                                            .content_type = "application/xml",
                                            .bad_body = &wire_malformed_xml,
                                            .bad_part = &wire_invalid_argument,
                                            .read = read_body,
                                            .write = write_body};

static ERR decode(const struct model *model, const struct operation *operation,
                  const struct wire_request *request, struct arena *arena, void *in)
{
    struct err *err =
        rest_read(&rest_xml_format, model, &model->shapes[operation->input], request, 0, arena, in);

    /* S3 says no more than that, whatever is wrong. */
    if (err && err->fault == &wire_malformed_xml && model->s3_unwrapped)
        return err_make(&wire_malformed_xml, "The XML you provided was not well-formed or did not validate "
                                             "against our published schema");
    return err;
}

/* S3's second id, for its support. */
static str extended_id(struct arena *arena, str request_id)
{
    unsigned char digest[32];

    hash_sha256(request_id, digest);
    return base64_of(arena, (str){(const char *)digest, sizeof digest});
}

static void add_ids(const struct model *model, str request_id, struct arena *arena,
                    struct wire_response *response)
{
    if (model && !model->s3_unwrapped) {
        answer_header(response, arena, S("x-amzn-RequestId"), request_id);
        return;
    }
    answer_header(response, arena, S("x-amz-request-id"), request_id);
    answer_header(response, arena, S("x-amz-id-2"), extended_id(arena, request_id));
}

/* @s3UnwrappedXmlOutput: the one member is the root. */
static void write_unwrapped(const struct model *model, const struct shape *shape, const void *out,
                            struct buf *body)
{
    struct xml_output output = output_to(model, body);
    const struct member *member = member_at(model, shape, 0);
    const void *at = member_value(model, member, out);
    str name = model_str(model, member->xml_name);

    xml_write_declaration(body);
    buf_char(body, '<');
    buf_add(body, name);
    xml_write_attribute(body, S("xmlns"), model_str(model, model->xml_namespace));
    if (!at) {
        buf_add(body, S("/>"));
        return;
    }
    buf_char(body, '>');
    xml_write_value(&output, member, at);
    xml_write_close(body, name);
}

static ERR encode(const struct model *model, const struct operation *operation, const void *out,
                  str request_id, struct arena *arena, struct wire_response *response)
{
    add_ids(model, request_id, arena, response);
    if (operation->flags & OP_UNWRAPPED_OUTPUT) {
        write_unwrapped(model, &model->shapes[operation->output], out, response->body);
        answer_header(response, arena, S("Content-Type"), S("application/xml"));
        response->status = operation->status;
        return NULL;
    }
    rest_answer(&rest_xml_format, model, operation, out, arena, response);
    return NULL;
}

static void write_detail(const struct model *model, const struct shown_error *error, struct arena *arena,
                         struct wire_response *response)
{
    struct xml_output output = output_to(model, response->body);
    struct rest_parts parts;

    rest_write_parts(model, error->shape, error->detail, arena, &parts);
    for (size_t i = 0; i < parts.header_count; i++)
        answer_header(response, arena, parts.headers[i].name, parts.headers[i].value);
    for (uint32_t i = 0; i < error->shape->count; i++) {
        const struct member *member = member_at(model, error->shape, i);
        const void *at = member_value(model, member, error->detail);

        if (at && member->location == IN_BODY && !is_message(model, member))
            xml_write_member(&output, member, at);
    }
}

static void write_error(const struct model *model, const struct shown_error *error, struct arena *arena,
                        struct wire_response *response)
{
    struct buf *body = response->body;

    xml_write_element(body, S("Code"), error->code);
    xml_write_element(body, S("Message"), error->message);
    if (error->shape && error->detail)
        write_detail(model, error, arena, response);
}

static void encode_error(const struct model *model, const struct operation *operation, const struct err *err,
                         str request_id, struct arena *arena, struct wire_response *response)
{
    struct shown_error error = answer_error(model, err, PROTOCOL_REST_XML);
    struct buf *body = response->body;

    (void)operation;
    add_ids(model, request_id, arena, response);
    answer_header(response, arena, S("Content-Type"), S("application/xml"));
    response->status = error.http;
    xml_write_declaration(body);
    if (!model || model->s3_unwrapped) {
        xml_write_open(body, S("Error"));
        write_error(model, &error, arena, response);
        for (size_t i = 0; i < err->extra_count; i++)
            xml_write_element(body, err->extras[i].name, err->extras[i].value);
        xml_write_element(body, S("RequestId"), request_id);
        xml_write_element(body, S("HostId"), extended_id(arena, request_id));
        xml_write_close(body, S("Error"));
        return;
    }
    buf_add(body, S("<ErrorResponse"));
    if (model->xml_namespace)
        xml_write_attribute(body, S("xmlns"), model_str(model, model->xml_namespace));
    buf_add(body, S("><Error>"));
    xml_write_element(body, S("Type"), error.sender ? S("Sender") : S("Receiver"));
    write_error(model, &error, arena, response);
    buf_add(body, S("</Error>"));
    xml_write_element(body, S("RequestId"), request_id);
    xml_write_close(body, S("ErrorResponse"));
}

static const struct event_format event_format = {
    .content_type = "text/xml", .bad = &wire_malformed_xml, .read = read_body, .write = write_body};

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

const struct protocol protocol_rest_xml = {.name = "rest-xml",
                                           .bit = PROTOCOL_REST_XML,
                                           .decode = decode,
                                           .encode = encode,
                                           .encode_error = encode_error,
                                           .encode_event = encode_event,
                                           .decode_event = decode_event};
