/* exchange.h -- a request and its answer without a server, for tests of the protocols. */
#ifndef WIRE_EXCHANGE_H
#define WIRE_EXCHANGE_H

#include "core/protocol.h"

/* What a client sends; all of it may be left out. */
struct sent {
    str body;
    struct http_header headers[8]; /* up to the first without a name */
    struct wire_param query[8], labels[8];
};

/* Into a new structure of the operation's input. */
ERR sent_decode(const struct protocol *protocol, const struct model *model, int operation,
                const struct sent *sent, const void **in);
/* The same of an operation that takes a body alone, or a form. */
ERR body_decode(const struct protocol *protocol, const struct model *model, int operation, str body,
                const void **in);

/* Answers with the request id "id-1". */
const struct wire_response *answered(const struct protocol *protocol, const struct model *model,
                                     int operation, const void *out);
const struct wire_response *refused(const struct protocol *protocol, const struct model *model,
                                    const struct err *err);
str header_of(const struct wire_response *response, str name);
str body_of(const struct wire_response *response);

#endif
