#include "wire/eventstream.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"

enum { PRELUDE = 12, CRC = 4, NAME_MAX_SIZE = 255, VALUE_MAX_SIZE = 65535 };

static uint64_t big_endian(const char *p, size_t n)
{
    uint64_t value = 0;

    for (size_t i = 0; i < n; i++)
        value = value << 8 | (unsigned char)p[i];
    return value;
}

static ERR malformed(const char *what)
{
    return err_make(&fault_syntax, "an event with %s", what);
}

/* ---- Reading ---- */

static ERR take(str *rest, size_t n, str *out)
{
    if (n > rest->n)
        return malformed("a header cut short");
    *out = str_take(*rest, n);
    *rest = str_skip(*rest, n);
    return NULL;
}

/* A number of n bytes with its sign. */
static ERR take_number(str *rest, size_t n, int64_t *out)
{
    unsigned spare = 64 - 8 * (unsigned)n;
    str bytes;

    TRY(take(rest, n, &bytes));
    *out = (int64_t)(big_endian(bytes.p, n) << spare) >> spare;
    return NULL;
}

static ERR take_bytes(str *rest, str *out)
{
    str length;

    TRY(take(rest, 2, &length));
    return take(rest, big_endian(length.p, 2), out);
}

static ERR take_value(str *rest, struct event_header *out)
{
    switch (out->type) {
    case EVENT_TRUE:
    case EVENT_FALSE:
        return NULL;
    case EVENT_BYTE:
        return take_number(rest, 1, &out->number);
    case EVENT_SHORT:
        return take_number(rest, 2, &out->number);
    case EVENT_INTEGER:
        return take_number(rest, 4, &out->number);
    case EVENT_LONG:
    case EVENT_TIMESTAMP:
        return take_number(rest, 8, &out->number);
    case EVENT_BYTES:
        return take_bytes(rest, &out->bytes);
    case EVENT_STRING:
        TRY(take_bytes(rest, &out->bytes));
        return utf8_valid(out->bytes) ? NULL : malformed("a header that is not UTF-8");
    case EVENT_UUID:
        return take(rest, 16, &out->bytes);
    }
    return malformed("a header of an unknown type");
}

static ERR take_header(str *rest, struct event_header *out)
{
    str byte;

    TRY(take(rest, 1, &byte));
    TRY(take(rest, (unsigned char)byte.p[0], &out->name));
    if (!out->name.n || !utf8_valid(out->name))
        return malformed("a malformed header name");
    TRY(take(rest, 1, &byte));
    if ((unsigned char)byte.p[0] > EVENT_UUID)
        return malformed("a header of an unknown type");
    out->type = (enum event_header_type)byte.p[0];
    return take_value(rest, out);
}

static ERR take_headers(str rest, struct arena *arena, struct event_message *out)
{
    struct event_header *headers = arena_new_array(
        arena, rest.n / 3 + 1 < EVENT_HEADERS_MAX ? rest.n / 3 + 1 : EVENT_HEADERS_MAX, struct event_header);

    out->headers = headers;
    for (out->header_count = 0; rest.n; out->header_count++) {
        if (out->header_count == EVENT_HEADERS_MAX)
            return err_make(&fault_limit, "an event with more than %d headers", EVENT_HEADERS_MAX);
        TRY(take_header(&rest, &headers[out->header_count]));
    }
    return NULL;
}

ERR event_message_read(str *bytes, struct arena *arena, struct event_message *out, bool *complete)
{
    struct event_message message = {0};
    uint64_t total, headers;

    *complete = false;
    if (bytes->n < PRELUDE)
        return NULL;
    total = big_endian(bytes->p, 4);
    headers = big_endian(bytes->p + 4, 4);
    if (crc32_of(str_take(*bytes, 8), 0) != big_endian(bytes->p + 8, 4))
        return malformed("a prelude whose checksum is wrong");
    if (total > EVENT_MESSAGE_MAX || headers > EVENT_HEADERS_SIZE_MAX)
        return err_make(&fault_limit, "an event of %llu bytes", (unsigned long long)total);
    if (total < PRELUDE + headers + CRC)
        return malformed("headers past its end");
    if (bytes->n < total)
        return NULL;
    if (crc32_of(str_take(*bytes, total - CRC), 0) != big_endian(bytes->p + total - CRC, CRC))
        return malformed("a wrong checksum");
    TRY(take_headers((str){bytes->p + PRELUDE, headers}, arena, &message));
    message.payload = (str){bytes->p + PRELUDE + headers, total - PRELUDE - headers - CRC};
    *bytes = str_skip(*bytes, total);
    *out = message;
    *complete = true;
    return NULL;
}

const struct event_header *event_header(const struct event_message *message, str name)
{
    for (size_t i = 0; i < message->header_count; i++) {
        if (str_eq(message->headers[i].name, name))
            return &message->headers[i];
    }
    return NULL;
}

/* ---- Writing ---- */

static void add_number(struct buf *out, uint64_t value, size_t n)
{
    char bytes[8];

    for (size_t i = 0; i < n; i++)
        bytes[i] = (char)(value >> 8 * (n - 1 - i));
    buf_add(out, (str){bytes, n});
}

static void add_value(const struct event_header *header, struct buf *out)
{
    static const size_t sizes[] = {[EVENT_BYTE] = 1, [EVENT_SHORT] = 2,     [EVENT_INTEGER] = 4,
                                   [EVENT_LONG] = 8, [EVENT_TIMESTAMP] = 8, [EVENT_UUID] = 0};

    if (header->type == EVENT_BYTES || header->type == EVENT_STRING)
        add_number(out, header->bytes.n, 2);
    if (header->type == EVENT_BYTES || header->type == EVENT_STRING || header->type == EVENT_UUID)
        buf_add(out, header->bytes);
    else
        add_number(out, (uint64_t)header->number, sizes[header->type]);
}

ERR event_message_write(const struct event_message *message, struct buf *out)
{
    size_t start = out->n, headers;
    char prelude[8];

    buf_add(out, S("\0\0\0\0\0\0\0\0\0\0\0\0"));
    for (size_t i = 0; i < message->header_count; i++) {
        const struct event_header *header = &message->headers[i];

        if (!header->name.n || header->name.n > NAME_MAX_SIZE || header->bytes.n > VALUE_MAX_SIZE ||
            (header->type == EVENT_UUID && header->bytes.n != 16))
            return err_make(&fault_limit, "an event's header is too long");
        buf_char(out, (char)header->name.n);
        buf_add(out, header->name);
        buf_char(out, (char)header->type);
        add_value(header, out);
    }
    headers = out->n - start - PRELUDE;
    buf_add(out, message->payload);
    if (!buf_ok(out) || headers > EVENT_HEADERS_SIZE_MAX || out->n - start + CRC > EVENT_MESSAGE_MAX)
        return err_make(&fault_limit, "an event is too large");
    for (size_t i = 0; i < 4; i++) {
        prelude[i] = (char)((out->n - start + CRC) >> 8 * (3 - i));
        prelude[4 + i] = (char)(headers >> 8 * (3 - i));
    }
    memcpy(out->p + start, prelude, sizeof prelude);
    for (size_t i = 0, crc = crc32_of((str){prelude, sizeof prelude}, 0); i < 4; i++)
        out->p[start + 8 + i] = (char)(crc >> 8 * (3 - i));
    add_number(out, crc32_of((str){out->p + start, out->n - start}, 0), CRC);
    return buf_ok(out) ? NULL : err_make(&fault_limit, "an event is too large");
}
