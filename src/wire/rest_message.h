/* rest_message.h -- a whole message of a REST protocol: its parts outside the body, and its body.
 *
 * rest-json and rest-xml differ in struct rest_format only: how a structure looks in the body, and their errors.
 */
#ifndef WIRE_REST_MESSAGE_H
#define WIRE_REST_MESSAGE_H

#include "wire/rest.h"
#include "wire/xml_codec.h"

struct rest_format {
    uint32_t bit;
    const char *content_type;
    const struct fault *bad_body, *bad_part;
    bool strict_types; /* refuses a Content-Type that the operation doesn't have */
    /* A structure, union or document that is the body: payload is its member, NULL when it is the message's structure itself. */
    ERR(*read)
    (struct maker *maker, const struct member *payload, const struct shape *shape, str body, void *at);
    void (*write)(const struct model *model, const struct member *payload, const struct shape *shape,
                  const void *at, struct buf *out);
};

extern const struct rest_format rest_json_format, rest_xml_format;

/* status is an answer's, 0 of a request. */
ERR rest_read(const struct rest_format *format, const struct model *model, const struct shape *shape,
              const struct wire_request *request, int status, struct arena *arena, void *structure);
/* Fills parts and body; *content_type is absent when there is no body. A streaming payload is left to the caller. */
void rest_write(const struct rest_format *format, const struct model *model, const struct shape *shape,
                const void *structure, struct arena *arena, struct rest_parts *parts, struct buf *body,
                str *content_type);
/* Whether the request's Accept header, if any, allows that media type. */
bool rest_accepts(const struct wire_request *request, str type);
/* The answer of a successful operation, but for headers of the protocol's own. */
void rest_answer(const struct rest_format *format, const struct model *model,
                 const struct operation *operation, const void *out, struct arena *arena,
                 struct wire_response *response);

#endif
