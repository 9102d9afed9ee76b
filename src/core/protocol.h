/* protocol.h -- what core needs of an AWS protocol: one vtable each, implemented in wire/.
 *
 * Core routes and runs a call without knowing how its bytes look; a protocol turns a request into the
 * operation's typed input and the typed output, or an error, into an answer, walking the model's tables. A
 * service never sees any of this.
 */
#ifndef CORE_PROTOCOL_H
#define CORE_PROTOCOL_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "core/body.h"
#include "core/shape.h"
#include "net/http.h"

/* Bounds on every decoded input, whatever the protocol. */
enum {
    WIRE_DEPTH_MAX = 96,        /* nesting: an item of DynamoDB is 32 levels, each two of JSON */
    WIRE_ELEMENTS_MAX = 200000, /* list elements and map entries of one request, in all */
    WIRE_BODY_MAX =
        16 * 1024 * 1024, /* a request body that is decoded, unless the operation's row allows more */
    WIRE_RESPONSE_MAX = 64 * 1024 * 1024,
};

/* A header, query parameter or label that can't be read: the detail of a decoding error that has no structure
 * of its own (fault->shape is 0), so that a service can say it in its own words. */
struct wire_malformed {
    str name, value;
};

struct wire_param {
    str name, value; /* percent-decoded; value is empty for "?acl" */
};

/* A request as the codecs see it; everything is borrowed from the call's arena. */
struct wire_request {
    const struct http_request *http;
    str path; /* percent-encoded, after virtual-host rewriting: what the operation's uri matches */
    const struct wire_param *query; /* of the query string */
    size_t query_count;
    const struct wire_param *labels; /* the uri's labels, decoded */
    size_t label_count;
    str body;            /* decoded (gzip, aws-chunked), when it is in memory */
    struct body *stream; /* for an operation whose input streams */
};

/* An answer under construction. */
struct wire_response {
    int status;
    struct http_header *headers;
    size_t header_count, header_capacity;
    struct buf *body;    /* never NULL; empty when stream is set */
    struct body *stream; /* the output's streaming payload */
    struct event_stream *events;
};

struct protocol {
    const char *name; /* "rest-xml" */
    uint32_t bit;     /* enum protocol_bit */

    /* Fills `in` (zeroed, the operation's input struct). Checks syntax and limits, not constraints. Errors
     * are made with the faults below in the protocol's own terms (SerializationException, MalformedXML,
     * MalformedQueryString ...). */
    ERR(*decode)
    (const struct model *model, const struct operation *operation, const struct wire_request *request,
     struct arena *arena, void *in);
    ERR(*encode)
    (const struct model *model, const struct operation *operation, const void *out, str request_id,
     struct arena *arena, struct wire_response *response);
    /* err->detail, when set, is the error's own structure. operation is NULL when the request was not
     * routed that far. */
    void (*encode_error)(const struct model *model, const struct operation *operation, const struct err *err,
                         str request_id, struct arena *arena, struct wire_response *response);
    /* For operations whose output or input is a stream of events (OP_EVENT_OUTPUT, OP_EVENT_INPUT); NULL
     * where a protocol has none. encode leaves in response->body what comes before the first event, and
     * response->events; encode_event adds the message of one event (a value of the stream's union) to out.
     * decode_event takes the next event off *bytes; !*more: that needs more bytes. */
    ERR(*encode_event)
    (const struct model *model, const struct operation *operation, const void *event, struct arena *arena,
     struct buf *out);
    ERR(*decode_event)
    (const struct model *model, const struct operation *operation, str *bytes, struct arena *arena,
     void *event, bool *more);
};

/* What wire gives core at start-up. */
struct wire {
    const struct protocol *const *protocols; /* NULL-ended, the preferred first */
    /* Required, length, range, pattern and enum checks of a decoded input. Absent when all is well, else
     * AWS's message ("2 validation errors detected: Value 'x' at 'name' failed to satisfy constraint:
     * ..."); which fault that becomes is the service's or the protocol's choice. *missing says whether the
     * first error is a missing member. */
    str (*validate)(const struct model *model, const struct operation *operation, const void *in,
                    struct arena *arena, bool *missing);
    /* The members of an input that an ARN pattern, a log line or an audit record names: a scalar's text,
     * else absent. */
    str (*member_text)(const struct model *model, uint32_t shape, const void *value, str name,
                       struct arena *arena);
    /* Fills members marked as idempotency tokens that were not sent. */
    void (*fill_tokens)(const struct model *model, const struct operation *operation, void *in,
                        struct arena *arena);
};

/* Once, at start-up. */
void wire_register(const struct wire *wire);
const struct wire *wire_registered(void);
/* NULL when there is none. */
const struct protocol *protocol_of(uint32_t bit);

#endif
