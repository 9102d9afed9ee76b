/* answer.h -- what the protocols' answers share: headers, and what an error shows of itself. */
#ifndef WIRE_ANSWER_H
#define WIRE_ANSWER_H

#include "core/protocol.h"

/* name and value must live as long as the call. */
void answer_header(struct wire_response *response, struct arena *arena, str name, str value);
bool answer_has_header(const struct wire_response *response, str name);

/* An error as it is shown. */
struct shown_error {
    str code, message;
    int http;
    bool sender;               /* the client's fault */
    str query_code;            /* what the query protocol calls it */
    const struct shape *shape; /* its structure's, or NULL */
    const void *detail;        /* its structure, or NULL; its message may be unset: then `message` is it */
};

/* A fault of the layers below is shown as an internal failure of that protocol, without its text. model may be NULL. */
struct shown_error answer_error(const struct model *model, const struct err *err, uint32_t protocol);
/* x-amzn-query-error, where a service once spoke query. */
void answer_query_error(const struct model *model, const struct shown_error *error, struct arena *arena,
                        struct wire_response *response);
/* Whether a member of an error's structure is its message. */
bool is_message(const struct model *model, const struct member *member);

#endif
