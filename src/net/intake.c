#include "net/intake.h"

#include <assert.h>
#include <stdlib.h>

#include "net/loop.h"
#include "net/respond.h"
#include "net/tls.h"
#include "os/log.h"

/* The first byte of a TLS connection: a record with a handshake message (RFC 8446, 5.1). */
enum { TLS_HANDSHAKE = 0x16 };
enum {
    PUMP_SIZE = 256 * 1024,
    PUMP_BUDGET = 64 * 1024 * 1024,
    FAST_READ = 16 * 1024,
    FAST_WAIT_MS = 1,
    BODY_UNCOUNTED = 16 * 1024
};

static enum step go_on(struct conn *conn, enum phase phase)
{
    conn->phase = phase;
    return STEP_AGAIN;
}

static bool take_expired(struct conn *conn)
{
    bool expired = conn->expired;

    conn->expired = false;
    return expired;
}

enum step intake_first(struct conn *conn)
{
    const struct server_options *options = &conn->loop->server->options;
    unsigned char first = 0;

    if (take_expired(conn) || conn->loop->server->stopping)
        return go_on(conn, PHASE_CLOSE);
    if (!options->tls && !options->make_tls)
        return go_on(conn, PHASE_HEAD);
    switch (socket_peek(conn->stream.descriptor, &first)) {
    case IO_AGAIN:
        conn->drained = true;
        return STEP_WAIT;
    case IO_DONE:
        break;
    case IO_END:
    case IO_BROKEN:
        return go_on(conn, PHASE_CLOSE);
    }
    if (first != TLS_HANDSHAKE)
        return go_on(conn, PHASE_HEAD);
    conn_wait_ms(conn, options->head_timeout_ms);
    return go_on(conn, atomic_load(&conn->loop->server->tls) ? PHASE_HANDSHAKE : PHASE_MAKE_TLS);
}

enum step intake_make_tls(struct conn *conn)
{
    struct server *server = conn->loop->server;
    struct tls_context *made = NULL;
    struct err *err = NULL;

    pthread_mutex_lock(&server->tls_lock);
    if (!atomic_load(&server->tls)) {
        err = server->options.make_tls(server->options.make_tls_arg, &made);
        if (!err)
            atomic_store(&server->tls, made);
    }
    pthread_mutex_unlock(&server->tls_lock);
    if (err)
        log_error("no TLS: %.*s", STR_ARG(err->message));
    return go_on(conn, err ? PHASE_CLOSE : PHASE_HANDSHAKE);
}

enum step intake_handshake(struct conn *conn)
{
    if (take_expired(conn))
        return go_on(conn, PHASE_CLOSE);
    if (!conn->stream.tls &&
        tls_session_new(atomic_load(&conn->loop->server->tls), conn->stream.descriptor, &conn->stream.tls))
        return go_on(conn, PHASE_CLOSE);
    switch (tls_handshake(conn->stream.tls)) {
    case IO_AGAIN:
        conn->drained = true;
        return STEP_WAIT;
    case IO_DONE:
        break;
    case IO_END:
    case IO_BROKEN:
        counter_add(&conn->loop->counters.rejected, 1);
        return go_on(conn, PHASE_CLOSE);
    }
    conn->drained = false;
    conn_wait_ms(conn, conn->loop->server->options.idle_timeout_ms);
    return go_on(conn, PHASE_HEAD);
}

static const struct server_options *options(const struct conn *conn)
{
    return &conn->loop->server->options;
}

static void fail_body(struct exchange *exchange, const struct err *err)
{
    exchange->shared.body_error = err_keep(&exchange->arena, err);
}

static enum step body_over(struct conn *conn)
{
    struct exchange *exchange = conn->exchange;

    if (!exchange->shared.body_error && exchange->shared.request.has_body && !exchange->shared.sink.write)
        exchange->shared.body = buf_str(&exchange->body);
    return go_on(conn, exchange->shared.on_loop ? PHASE_REQUEST_LOOP : PHASE_REQUEST);
}

/* RFC 9110, 10.1.1: not when a part of the body is here already. */
static bool send_continue(struct conn *conn)
{
    static const char text[] = "HTTP/1.1 100 Continue\r\n\r\n";
    struct iovec piece = {(char *)text, sizeof text - 1};
    size_t sent = 0;

    if (!conn->exchange->expect_continue || conn_input(conn).n)
        return true;
    conn->exchange->expect_continue = false;
    return stream_send(&conn->stream, &piece, 1, false, &sent) == IO_DONE && sent == piece.iov_len;
}

static struct err *too_large(const struct exchange *exchange)
{
    return err_make(&fault_limit, "The body has more than %zu bytes.", exchange->shared.body_max);
}

/* The head was accepted: where its body goes. */
static enum step receive_rest(struct conn *conn)
{
    struct exchange *exchange = conn->exchange;
    const struct http_request *request = &exchange->shared.request;
    bool sink = exchange->shared.sink.write;

    if (!exchange->body_done && !sink && request->content_length > (int64_t)exchange->shared.body_max) {
        fail_body(exchange, too_large(exchange));
        return body_over(conn);
    }
    if (!send_continue(conn)) {
        respond_finish(conn, false);
        return go_on(conn, PHASE_CLOSE);
    }
    exchange->expect_continue = false;
    if (exchange->body_done)
        return body_over(conn);
    buf_init(&exchange->body, exchange->shared.body_max);
    conn_wait_ms(conn, options(conn)->stall_timeout_ms);
    return go_on(conn, sink ? PHASE_PUMP : PHASE_BODY);
}

static enum step call_head(struct conn *conn, const struct http_head *head)
{
    const struct server_handler *handler = &conn->loop->server->handler;
    struct exchange *exchange = conn->exchange;
    struct http_request *request = &exchange->shared.request;

    *request = head->request;
    request->tls = conn->stream.tls != NULL;
    request->loopback = conn->peer.loopback;
    request->peer_address = str_of(conn->peer.host);
    request->peer_port = conn->peer.port;
    exchange->keep_alive = head->keep_alive;
    /* An empty body is a body: a client that announced it waits for the 100, too. */
    exchange->expect_continue = head->expect_continue && (request->has_body || request->content_length == 0);
    exchange->body_done = !request->has_body;
    exchange->body_left = request->content_length > 0 ? (uint64_t)request->content_length : 0;
    counter_add(&conn->loop->counters.requests, 1);
    exchange->turn = TURN_CALLING;
    handler->head(handler->user, &exchange->shared);
    if (exchange->turn == TURN_ANSWERED)
        return go_on(conn, PHASE_ANSWER);
    exchange->turn = TURN_SERVER;
    return receive_rest(conn);
}

static enum step head_complete(struct conn *conn)
{
    struct exchange *exchange = loop_exchange(conn->loop);
    struct http_scan scan = conn->scan;
    str bytes = str_skip(str_take(conn_input(conn), scan.at), scan.start);
    struct http_header *headers;
    struct http_head head;
    int status;

    conn->exchange = exchange;
    exchange->conn = conn;
    conn->scan = (struct http_scan){0};
    conn->head_started = false;
    conn->in.start += scan.at;
    if (bytes.n > options(conn)->head_max || scan.lines - 1 > options(conn)->headers_max)
        return respond_refuse(conn, 431);
    bytes = arena_str(&exchange->arena, bytes);
    headers = arena_new_array(&exchange->arena, scan.lines - 1, struct http_header);
    status = http_parse_head(bytes, headers, scan.lines - 1, &head);
    if (status)
        return respond_refuse(conn, status);
    return call_head(conn, &head);
}

/* A head that is not complete: how long it may take, and how long it may be. 0, or the refusal. */
static int check_part(struct conn *conn, size_t size)
{
    if (size >= options(conn)->head_max)
        return conn->scan.lines ? 431 : 414;
    if (!conn->head_started) {
        conn->head_started = true;
        conn_wait_ms(conn, options(conn)->head_timeout_ms);
    }
    return take_expired(conn) ? 408 : 0;
}

enum step intake_head(struct conn *conn)
{
    for (;;) {
        str bytes = conn_input(conn);

        if (bytes.n) {
            enum http_scanned scanned = http_scan(&conn->scan, bytes);
            int status = 400;

            if (scanned == SCAN_DONE)
                return head_complete(conn);
            if (scanned == SCAN_MORE)
                status = check_part(conn, bytes.n);
            if (status)
                return respond_refuse(conn, status);
        } else if (take_expired(conn) || conn->loop->server->stopping) {
            return go_on(conn, PHASE_CLOSE);
        }
        if (conn->drained)
            return STEP_WAIT;
        switch (conn_read(conn)) {
        case IO_DONE:
        case IO_AGAIN:
            break;
        case IO_END:
        case IO_BROKEN:
            return go_on(conn, PHASE_CLOSE);
        }
    }
}

/* All connections' bodies together have a bound too. */
static ERR count_body(struct exchange *exchange)
{
    struct server *server = exchange->conn->loop->server;
    size_t grown = exchange->body.capacity - exchange->body_counted;

    if (exchange->body.capacity <= BODY_UNCOUNTED || grown == 0)
        return NULL;
    exchange->body_counted += grown;
    if (atomic_fetch_add(&server->body_bytes, grown) + grown > server->options.bodies_max)
        return err_make(&fault_conflict, "Too many large bodies are being received.");
    return NULL;
}

static struct err *deliver(struct exchange *exchange, str piece)
{
    if (exchange->shared.sink.write)
        return exchange->shared.sink.write(exchange->shared.sink.arg, piece);
    buf_add(&exchange->body, piece);
    return buf_ok(&exchange->body) ? count_body(exchange) : too_large(exchange);
}

/* Takes what belongs to the body from *bytes. body_done says whether that was all of it. */
static ERR feed(struct exchange *exchange, str *bytes)
{
    str piece = {0};

    if (!exchange->shared.request.chunked) {
        piece = str_take(*bytes, exchange->body_left < bytes->n ? (size_t)exchange->body_left : bytes->n);
        *bytes = str_skip(*bytes, piece.n);
        exchange->body_left -= piece.n;
        exchange->body_done = !exchange->body_left;
        return piece.n ? deliver(exchange, piece) : NULL;
    }
    for (;;) {
        switch (http_chunked_next(&exchange->chunks, bytes, &piece)) {
        case CHUNKED_MORE:
            return NULL;
        case CHUNKED_END:
            exchange->body_done = true;
            return NULL;
        case CHUNKED_BAD:
            return err_make(&fault_syntax, "The body's chunks are malformed.");
        case CHUNKED_DATA:
            TRY(deliver(exchange, piece));
            break;
        }
    }
}

static struct err *io_failed(enum io io)
{
    if (io == IO_END)
        return err_make(&fault_missing, "The client ended the body before it was complete.");
    return err_make(&fault_io, "The connection broke while the body was received.");
}

static struct err *too_slow(void)
{
    return err_make(&fault_busy, "No part of the body came for too long.");
}

enum step intake_body(struct conn *conn)
{
    struct exchange *exchange = conn->exchange;
    bool progress = false;

    for (;;) {
        str bytes = conn_input(conn);
        struct err *err = feed(exchange, &bytes);
        enum io io;

        conn->in.start = conn->in.end - bytes.n;
        if (!err && exchange->body_done)
            return body_over(conn);
        if (!err && take_expired(conn))
            err = too_slow();
        if (!err && conn->drained) {
            if (progress)
                conn_wait_ms(conn, options(conn)->stall_timeout_ms);
            return STEP_WAIT;
        }
        if (!err) {
            io = conn_read(conn);
            progress |= io == IO_DONE;
            if (io == IO_END || io == IO_BROKEN)
                err = io_failed(io);
        }
        if (err) {
            fail_body(exchange, err);
            return body_over(conn);
        }
    }
}

/* One piece of the body from the socket to the sink; *go_on is false when no more can be read now. */
static ERR pump_piece(struct conn *conn, char *buffer, size_t *got, bool *waits)
{
    struct exchange *exchange = conn->exchange;
    bool fast = *got >= FAST_READ, drained;
    size_t size = PUMP_SIZE;
    str bytes;
    enum io io;

    *got = 0;
    /* A fast sender goes on at once: waiting for it here saves two hand-overs. */
    if (conn->drained && !(fast && socket_wait(conn->stream.descriptor, false, FAST_WAIT_MS))) {
        *waits = true;
        return NULL;
    }
    if (!exchange->shared.request.chunked && exchange->body_left < size)
        size = (size_t)exchange->body_left;
    io = stream_read(&conn->stream, buffer, size, got, &drained);
    conn->drained = io == IO_AGAIN || (drained && !conn->ended);
    if (io == IO_AGAIN)
        return NULL;
    if (io != IO_DONE)
        return io_failed(io);
    counter_add(&conn->loop->counters.bytes_in, *got);
    bytes = (str){buffer, *got};
    TRY(feed(exchange, &bytes));
    conn_unread(conn, bytes);
    return NULL;
}

/* NULL when the body is complete or the step's end (*out) is reached. */
static ERR pump(struct conn *conn, char *buffer, enum step *out)
{
    struct exchange *exchange = conn->exchange;
    str bytes = conn_input(conn);
    size_t got = 0, total = 0;
    bool waits = false;

    conn->in.start = conn->in.end;
    if (bytes.n) {
        struct err *err = feed(exchange, &bytes);

        conn->in.start = conn->in.end - bytes.n;
        if (err)
            return err;
    }
    if (take_expired(conn))
        return too_slow();
    while (!exchange->body_done && !waits && total < PUMP_BUDGET) {
        TRY(pump_piece(conn, buffer, &got, &waits));
        total += got;
    }
    if (total)
        conn_wait_ms(conn, options(conn)->stall_timeout_ms);
    *out = waits ? STEP_WAIT : STEP_YIELD;
    return NULL;
}

enum step intake_pump(struct conn *conn)
{
    enum step step = STEP_WAIT;
    char *buffer = malloc(PUMP_SIZE);
    struct err *err =
        buffer ? pump(conn, buffer, &step) : err_make(&fault_full, "No memory to receive with.");

    free(buffer);
    if (err)
        fail_body(conn->exchange, err);
    return err || conn->exchange->body_done ? body_over(conn) : step;
}

/* Reads and drops up to conn->skip bytes; true when that is over, one way or another. */
static bool drop(struct conn *conn, enum io *io)
{
    *io = IO_DONE;
    for (;;) {
        str bytes = conn_input(conn);
        size_t dropped = conn->skip < bytes.n ? (size_t)conn->skip : bytes.n;

        conn->in.start += dropped;
        conn->skip -= dropped;
        if (!conn->skip)
            return true;
        if (conn->drained)
            return false;
        *io = conn_read(conn);
        if (*io == IO_END || *io == IO_BROKEN)
            return true;
    }
}

enum step intake_skip(struct conn *conn)
{
    enum io io;

    if (take_expired(conn))
        return go_on(conn, PHASE_CLOSE);
    if (!drop(conn, &io))
        return STEP_WAIT;
    if (io == IO_END || io == IO_BROKEN)
        return go_on(conn, PHASE_CLOSE);
    conn_wait_ms(conn, options(conn)->idle_timeout_ms);
    return go_on(conn, PHASE_HEAD);
}

enum step intake_linger(struct conn *conn)
{
    enum io io;

    if (take_expired(conn) || drop(conn, &io))
        return go_on(conn, PHASE_CLOSE);
    return STEP_WAIT;
}
