/* rest.h -- what rest-json and rest-xml share: members outside the body, and which member is the body.
 *
 * Labels, query parameters, headers and the status go both ways: a server reads requests and writes answers,
 * and tests play the client.
 */
#ifndef WIRE_REST_H
#define WIRE_REST_H

#include "core/protocol.h"
#include "core/value.h"

struct rest_parts {
    struct http_header *headers;
    size_t header_count;
    struct wire_param *query, *labels;
    size_t query_count, label_count;
    int status; /* 0: no member says it */
};

/* Everything that is not in the body. status is an answer's, 0 of a request. bad is the fault of a malformed
 * value. */
ERR rest_read_parts(struct maker *maker, const struct shape *shape, const struct wire_request *request,
                    int status, void *structure);
void rest_write_parts(const struct model *model, const struct shape *shape, const void *structure,
                      struct arena *arena, struct rest_parts *out);
/* The member that is the whole body, or NULL. */
const struct member *rest_payload(const struct model *model, const struct shape *shape);
bool rest_has_body_members(const struct model *model, const struct shape *shape);

/* The elements of a header that is a list: fault_syntax when quotes don't close. http-dates hold one comma
 * each. */
ERR header_list_next(str *rest, bool http_dates, struct arena *arena, str *element);

#endif
