/* eventstream.h -- the framing of application/vnd.amazon.eventstream.
 *
 * A message is its total length, its headers' length, a CRC-32 of these two, headers, payload, and a CRC-32
 * of all before it, in big-endian. https://smithy.io/2.0/aws/amazon-eventstream.html
 */
#ifndef WIRE_EVENTSTREAM_H
#define WIRE_EVENTSTREAM_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

enum {
    EVENT_MESSAGE_MAX = 24 * 1024 * 1024,
    EVENT_HEADERS_SIZE_MAX = 128 * 1024,
    EVENT_HEADERS_MAX = 256,
};

enum event_header_type {
    EVENT_TRUE,
    EVENT_FALSE,
    EVENT_BYTE,
    EVENT_SHORT,
    EVENT_INTEGER,
    EVENT_LONG,
    EVENT_BYTES,
    EVENT_STRING,
    EVENT_TIMESTAMP, /* milliseconds */
    EVENT_UUID,      /* 16 bytes */
};

struct event_header {
    str name; /* 1 to 255 bytes */
    enum event_header_type type;
    int64_t number; /* numbers and timestamps */
    str bytes;      /* bytes, strings (at most 65,535) and UUIDs */
};

struct event_message {
    const struct event_header *headers;
    size_t header_count;
    str payload;
};

/* Takes one message off *bytes; headers are in the arena, what they say and the payload in *bytes. *complete
 * is false when more bytes are needed, and nothing was taken. fault_syntax, fault_limit. */
ERR event_message_read(str *bytes, struct arena *arena, struct event_message *out, bool *complete);
/* fault_limit when a name or value is too long. */
ERR event_message_write(const struct event_message *message, struct buf *out);
/* The header of that name, or NULL. */
const struct event_header *event_header(const struct event_message *message, str name);

#endif
