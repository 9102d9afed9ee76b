#include "net/client.h"

#include <string.h>

#include "base/buf.h"
#include "net/http_chunk.h"
#include "os/clock.h"
#include "os/connect.h"
#include "os/socket.h"

enum { HEAD_MAX = 64 * 1024, READ_SIZE = 64 * 1024 };

struct head {
    int status;
    str content_type;
    int64_t content_length; /* -1: not given */
    bool chunked;
};

static ERR parse_status_line(str line, int *status)
{
    str version = str_cut(&line, ' '), code = str_cut(&line, ' ');
    uint64_t number;

    if (!str_starts(version, S("HTTP/1.")) || code.n != 3 || !str_to_u64(code, &number))
        return err_make(&fault_syntax, "the answer is not HTTP");
    *status = (int)number;
    return NULL;
}

static ERR parse_header(str line, struct head *head)
{
    str name = str_cut(&line, ':'), value = str_trim(line);
    uint64_t number;

    if (!value.p || !name.n)
        return err_make(&fault_syntax, "a header of the answer has no colon");
    if (str_eq_nocase(name, S("Content-Type")))
        head->content_type = value;
    if (str_eq_nocase(name, S("Transfer-Encoding")))
        head->chunked = str_eq_nocase(value, S("chunked"));
    if (str_eq_nocase(name, S("Content-Length"))) {
        if (!str_to_u64(value, &number) || number > INT64_MAX)
            return err_make(&fault_syntax, "the answer's Content-Length is no number");
        head->content_length = (int64_t)number;
    }
    return NULL;
}

/* text is everything up to the empty line. */
static ERR parse_head(str text, struct head *head)
{
    str line = str_cut(&text, '\n');

    *head = (struct head){.content_length = -1};
    TRY(parse_status_line(str_ends(line, S("\r")) ? str_take(line, line.n - 1) : line, &head->status));
    while (text.p) {
        line = str_cut(&text, '\n');
        TRY(parse_header(str_ends(line, S("\r")) ? str_take(line, line.n - 1) : line, head));
    }
    return NULL;
}

static ERR parse_chunks(str bytes, size_t answer_max, struct arena *arena, str *body, bool *complete)
{
    struct http_chunks chunks = {0};
    struct buf *joined = buf_new(arena, answer_max);
    enum http_chunked got;
    str piece;

    while ((got = http_chunked_next(&chunks, &bytes, &piece)) == CHUNKED_DATA)
        buf_add(joined, piece);
    if (got == CHUNKED_BAD)
        return err_make(&fault_syntax, "the answer's chunks make no sense");
    if (!buf_ok(joined))
        return err_make(&fault_limit, "the answer is larger than %zu bytes", answer_max);
    *complete = got == CHUNKED_END;
    *body = buf_str(joined);
    return NULL;
}

static ERR parse_body(const struct head *head, str bytes, bool ended, size_t answer_max, str *body,
                      bool *complete)
{
    bool sized = head->content_length >= 0;

    if ((sized && (uint64_t)head->content_length > answer_max) || bytes.n > answer_max)
        return err_make(&fault_limit, "the answer is larger than %zu bytes", answer_max);
    if (sized && ended && bytes.n < (size_t)head->content_length)
        return err_make(&fault_io, "the connection broke in the middle of the answer");
    *complete = sized ? bytes.n >= (size_t)head->content_length : ended;
    *body = sized ? str_take(bytes, (size_t)head->content_length) : bytes;
    return NULL;
}

ERR client_parse(str bytes, bool ended, size_t answer_max, struct arena *arena, struct client_answer *out,
                 bool *complete)
{
    size_t end = str_find(bytes, S("\r\n\r\n"));
    struct head head;
    str body = STR_NONE;

    *complete = false;
    if (end == bytes.n) {
        if (bytes.n > HEAD_MAX)
            return err_make(&fault_limit, "the head of the answer is larger than %d bytes", HEAD_MAX);
        return ended ? err_make(&fault_io, "the connection ended without an answer") : NULL;
    }
    TRY(parse_head(str_take(bytes, end), &head));
    if (head.status < 200)
        return client_parse(str_skip(bytes, end + 4), ended, answer_max, arena, out, complete);
    if (head.status == 204 || head.status == 304)
        *complete = true;
    else if (head.chunked)
        TRY(parse_chunks(str_skip(bytes, end + 4), answer_max, arena, &body, complete));
    else
        TRY(parse_body(&head, str_skip(bytes, end + 4), ended, answer_max, &body, complete));
    if (ended && !*complete)
        return err_make(&fault_io, "the connection broke in the middle of the answer");
    *out = (struct client_answer){head.status, head.content_type, body};
    return NULL;
}

static ERR wait_for(int descriptor, bool to_write, int64_t deadline_ms)
{
    int64_t left_ms = deadline_ms - clock_monotonic_ms();

    if (left_ms <= 0 || !socket_wait(descriptor, to_write, (int)left_ms))
        return err_make(&fault_io, "the answer took too long");
    return NULL;
}

static ERR send_all(int descriptor, str bytes, int64_t deadline_ms)
{
    while (bytes.n) {
        struct iovec piece = {(char *)(uintptr_t)bytes.p, bytes.n};
        size_t sent = 0;
        enum io io = socket_send(descriptor, &piece, 1, false, &sent);

        if (io == IO_END || io == IO_BROKEN)
            return err_make(&fault_io, "the connection broke");
        if (io == IO_AGAIN)
            TRY(wait_for(descriptor, true, deadline_ms));
        bytes = str_skip(bytes, sent);
    }
    return NULL;
}

/* Reads until the answer is complete. Each new piece parses the answer anew: answers to these commands are
 * small. */
static ERR receive(int descriptor, size_t answer_max, int64_t deadline_ms, struct arena *arena,
                   struct client_answer *out)
{
    struct buf *bytes = buf_new(arena, answer_max + HEAD_MAX + READ_SIZE);
    bool complete = false, ended = false;

    while (!complete) {
        char *room = buf_room(bytes, READ_SIZE);
        size_t got = 0;
        enum io io;

        if (!room)
            return err_make(&fault_limit, "the answer is larger than %zu bytes", answer_max);
        io = socket_read(descriptor, room, READ_SIZE, &got);
        if (io == IO_AGAIN) {
            TRY(wait_for(descriptor, false, deadline_ms));
            continue;
        }
        bytes->n += io == IO_DONE ? got : 0;
        ended = io == IO_END || io == IO_BROKEN;
        TRY(client_parse(buf_str(bytes), ended, answer_max, arena, out, &complete));
    }
    return NULL;
}

static str request_text(const struct client_request *request, struct arena *arena)
{
    struct buf *text = buf_new(arena, HEAD_MAX + request->body.n);

    buf_printf(text, "%.*s %.*s HTTP/1.1\r\nHost: %.*s\r\nConnection: close\r\nUser-Agent: garua\r\n",
               STR_ARG(request->method), STR_ARG(request->target), STR_ARG(request->address));
    if (request->body.p)
        buf_printf(text, "Content-Length: %zu\r\n", request->body.n);
    buf_add(text, S("\r\n"));
    buf_add(text, request->body);
    return buf_ok(text) ? buf_str(text) : STR_NONE;
}

ERR client_call(const struct client_request *request, struct arena *arena, struct client_answer *out)
{
    int64_t deadline_ms = clock_monotonic_ms() + request->timeout_ms;
    str text = request_text(request, arena);
    int descriptor;
    struct err *err;

    if (!text.p)
        return err_make(&fault_limit, "the request is too large");
    TRY(socket_connect(request->address, request->timeout_ms, &descriptor));
    err = send_all(descriptor, text, deadline_ms);
    if (!err)
        err = receive(descriptor, request->answer_max, deadline_ms, arena, out);
    socket_close(descriptor);
    return err;
}
