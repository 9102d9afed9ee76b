/* event.h -- events of a model's streams as messages: a union's member is an event's type.
 *
 * A member marked @eventHeader is a header, @eventPayload the whole payload; all others are together a
 * structure in the protocol's own format. An event that is an error is an exception.
 * https://smithy.io/2.0/spec/streaming.html
 */
#ifndef WIRE_EVENT_H
#define WIRE_EVENT_H

#include "core/protocol.h"
#include "wire/eventstream.h"
#include "wire/rest_message.h"

struct event_format {
    const char *content_type;
    const struct fault *bad; /* an event that makes no sense */
    ERR(*read)
    (struct maker *maker, const struct member *payload, const struct shape *shape, str body, void *at);
    void (*write)(const struct model *model, const struct member *payload, const struct shape *shape,
                  const void *at, struct buf *out);
};

/* The member that is a stream of events, or NULL. */
const struct member *event_stream_member(const struct model *model, const struct shape *shape);

/* One event, a value of the union `shape`. */
ERR event_write(const struct event_format *format, const struct model *model, const struct shape *shape,
                const void *event, struct arena *arena, struct buf *out);
/* A message's event; *known is false when the model doesn't have it (or it is the initial message). */
ERR event_read(const struct event_format *format, const struct model *model, const struct shape *shape,
               const struct event_message *message, struct arena *arena, void *event, bool *known);
/* The message of RPC protocols before the first event: the members outside the stream, written in that
 * type. */
ERR event_write_initial(str content_type, str payload, struct buf *out);

/* The functions of struct protocol for a format. */
ERR event_encode_output(const struct event_format *format, const struct model *model,
                        const struct operation *operation, const void *event, struct arena *arena,
                        struct buf *out);
ERR event_decode_input(const struct event_format *format, const struct model *model,
                       const struct operation *operation, str *bytes, struct arena *arena, void *event,
                       bool *more);

#endif
