#include "net/respond.h"

#include <assert.h>
#include <string.h>
#include <time.h>

#include "net/loop.h"

enum {
    PIECES_MAX = 16,
    FILE_PIECE = 1 * 1024 * 1024, /* verified and sent at once */
    FILE_ON_LOOP_MAX = 64 * 1024, /* more than that of files is sent by workers */
    BUDGET = 1 * 1024 * 1024,     /* sent by the loop before others have a turn */
    BUDGET_WORKER = 64 * 1024 * 1024,
    PRODUCE_MAX = 1024 * 1024,
    CHUNK_HEAD = 8,       /* six hex digits and CR LF */
    SKIP_MAX = 64 * 1024, /* an unwanted body up to this is read, a larger one costs the connection */
    FAST_SENT = 256 * 1024,
    FAST_WAIT_MS = 1,
    LINGER_MAX = 1024 * 1024,
    LINGER_MS = 2000,
    HEAD_FIXED = 256, /* status line and the server's own headers */
    DATE_SIZE = 29,
};

void http_respond(struct http_exchange *shared)
{
    struct exchange *exchange = (struct exchange *)shared;
    int before = atomic_exchange_explicit(&exchange->turn, TURN_ANSWERED, memory_order_acq_rel);

    assert(before == TURN_CALLING || before == TURN_ASIDE);
    if (before == TURN_ASIDE) {
        exchange->conn->phase = PHASE_ANSWER;
        conn_run(exchange->conn, PLACE_ELSEWHERE);
    }
}

enum step respond_request(struct conn *conn)
{
    const struct server_handler *handler = &conn->loop->server->handler;
    struct exchange *exchange = conn->exchange;
    int calling = TURN_CALLING;

    conn_keep_input(conn);
    atomic_store_explicit(&exchange->turn, TURN_CALLING, memory_order_relaxed);
    handler->request(handler->user, &exchange->shared);
    if (atomic_compare_exchange_strong_explicit(&exchange->turn, &calling, TURN_ASIDE, memory_order_acq_rel,
                                                memory_order_acquire))
        return STEP_GONE;
    conn->phase = PHASE_ANSWER;
    return STEP_AGAIN;
}

enum step respond_refuse(struct conn *conn, int status)
{
    struct exchange *exchange = conn->exchange ? conn->exchange : loop_exchange(conn->loop);
    str reason = http_reason(status);

    conn->exchange = exchange;
    exchange->conn = conn;
    exchange->internal = true;
    exchange->turn = TURN_ANSWERED;
    exchange->shared.response.status = status;
    http_add_header(&exchange->shared, S("Content-Type"), S("text/plain"));
    http_set_body(&exchange->shared, arena_printf(&exchange->arena, "%d %.*s\n", status, STR_ARG(reason)));
    counter_add(&conn->loop->counters.rejected, 1);
    conn->phase = PHASE_ANSWER;
    return STEP_AGAIN;
}

void respond_finish(struct conn *conn, bool sent)
{
    const struct server_handler *handler = &conn->loop->server->handler;
    struct exchange *exchange = conn->exchange;

    conn->exchange = NULL;
    if (exchange->body_counted)
        atomic_fetch_sub(&conn->loop->server->body_bytes, exchange->body_counted);
    if (!exchange->internal && handler->done)
        handler->done(handler->user, &exchange->shared, sent);
    loop_return(conn->loop, exchange);
}

/* A second as HTTP writes it, made once a second and thread. */
static str date_of(int64_t now_ms)
{
    static _Thread_local time_t made = -1;
    static _Thread_local char text[DATE_SIZE + 1];
    time_t now = now_ms / 1000;
    struct tm parts;

    if (now != made) {
        gmtime_r(&now, &parts);
        strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
        made = now;
    }
    return (str){text, DATE_SIZE};
}

static void put(char **at, str s)
{
    if (s.n)
        memcpy(*at, s.p, s.n);
    *at += s.n;
}

static void put_number(char **at, uint64_t value)
{
    char digits[20];
    size_t first = sizeof digits;

    do {
        digits[--first] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    put(at, (str){digits + first, sizeof digits - first});
}

static uint64_t segment_size(const struct http_segment *segment)
{
    return segment->memory.p ? segment->memory.n : segment->size;
}

static uint64_t body_size(const struct http_response *response)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < response->segment_count; i++)
        sum += segment_size(&response->segments[i]);
    return sum;
}

static uint64_t file_size(const struct http_response *response)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < response->segment_count; i++)
        sum += response->segments[i].memory.p ? 0 : response->segments[i].size;
    return sum;
}

/* RFC 9112, 6.3: how the end of the answer is known. */
static void put_framing(char **at, struct exchange *exchange)
{
    const struct http_response *response = &exchange->shared.response;
    struct sending *sending = &exchange->sending;
    bool head = str_eq(exchange->shared.request.method, S("HEAD"));
    int64_t length = response->content_length;

    sending->no_body = head || response->status == 204 || response->status == 304;
    if (response->produce) {
        sending->produce_chunked = exchange->shared.request.minor > 0;
        if (sending->produce_chunked)
            put(at, S("Transfer-Encoding: chunked\r\n"));
        return;
    }
    if (response->status == 204 || (response->status == 304 && length < 0))
        return;
    if (length < 0 || !sending->no_body)
        length = (int64_t)body_size(response);
    put(at, S("Content-Length: "));
    put_number(at, (uint64_t)length);
    put(at, S("\r\n"));
}

static void build_head(struct exchange *exchange)
{
    const struct http_response *response = &exchange->shared.response;
    size_t size = HEAD_FIXED;
    char *start, *at;

    for (size_t i = 0; i < response->header_count; i++)
        size += response->headers[i].name.n + response->headers[i].value.n + 4;
    start = at = arena_alloc(&exchange->arena, size);
    put(&at, S("HTTP/1.1 "));
    put_number(&at, (uint64_t)response->status);
    put(&at, S(" "));
    put(&at, http_reason(response->status));
    put(&at, S("\r\nDate: "));
    put(&at, date_of(exchange->conn->loop->server->options.date_ms()));
    put(&at, S("\r\n"));
    if (!exchange->keep_alive)
        put(&at, S("Connection: close\r\n"));
    else if (exchange->shared.request.minor == 0)
        put(&at, S("Connection: keep-alive\r\n"));
    put_framing(&at, exchange);
    for (size_t i = 0; i < response->header_count; i++) {
        put(&at, response->headers[i].name);
        put(&at, S(": "));
        put(&at, response->headers[i].value);
        put(&at, S("\r\n"));
    }
    put(&at, S("\r\n"));
    assert((size_t)(at - start) <= size);
    exchange->sending.head = (str){start, (size_t)(at - start)};
}

/* Whether the connection can go on after this answer. */
static bool keeps_alive(const struct exchange *exchange)
{
    const struct http_response *response = &exchange->shared.response;

    if (exchange->internal || !exchange->keep_alive || response->close ||
        exchange->conn->loop->server->stopping)
        return false;
    if (response->produce && exchange->shared.request.minor == 0)
        return false;
    /* A client that was not told to continue may or may not send its body: what follows can't be known. */
    if (exchange->expect_continue)
        return false;
    return exchange->body_done || (!exchange->shared.request.chunked && exchange->body_left <= SKIP_MAX);
}

enum step respond_answer(struct conn *conn)
{
    struct exchange *exchange = conn->exchange;
    const struct http_response *response = &exchange->shared.response;
    bool slow;

    assert(response->status >= 200 && response->status <= 599);
    exchange->keep_alive = keeps_alive(exchange);
    build_head(exchange);
    slow = !exchange->sending.no_body && (response->produce || file_size(response) > FILE_ON_LOOP_MAX);
    buf_init(&exchange->sending.chunk, PRODUCE_MAX);
    conn_wait_ms(conn, conn->loop->server->options.stall_timeout_ms);
    conn->phase = slow ? PHASE_SEND_FILE : PHASE_SEND;
    return STEP_AGAIN;
}

static bool at_end(const struct exchange *exchange)
{
    const struct sending *sending = &exchange->sending;

    if (sending->head.n)
        return false;
    if (sending->no_body)
        return true;
    if (exchange->shared.response.produce)
        return sending->produced_all && sending->chunk_sent == sending->chunk.n;
    return sending->segment == exchange->shared.response.segment_count;
}

/* Counts n bytes of the body as sent. */
static void advance(struct exchange *exchange, uint64_t n)
{
    struct sending *sending = &exchange->sending;
    const struct http_response *response = &exchange->shared.response;
    size_t head = n < sending->head.n ? (size_t)n : sending->head.n;

    sending->head = str_skip(sending->head, head);
    n -= head;
    if (response->produce) {
        sending->chunk_sent += n;
        return;
    }
    while (!sending->no_body && sending->segment < response->segment_count) {
        uint64_t left = segment_size(&response->segments[sending->segment]) - sending->offset;

        if (n < left) {
            sending->offset += n;
            return;
        }
        n -= left;
        sending->segment++;
        sending->offset = sending->verified = 0;
    }
}

/* Whether the segments from this one on have any bytes. */
static bool has_bytes(const struct http_response *response, size_t from)
{
    for (size_t i = from; i < response->segment_count; i++) {
        if (segment_size(&response->segments[i]))
            return true;
    }
    return false;
}

/* The bytes in memory that are to be sent next; *more: others follow. */
static size_t gather(struct exchange *exchange, struct iovec pieces[PIECES_MAX], bool *more)
{
    const struct sending *sending = &exchange->sending;
    const struct http_response *response = &exchange->shared.response;
    uint64_t offset = sending->offset;
    size_t count = 0, i;

    *more = false;
    if (sending->head.n)
        pieces[count++] = (struct iovec){(char *)sending->head.p, sending->head.n};
    if (sending->no_body)
        return count;
    if (response->produce) {
        if (sending->chunk_sent < sending->chunk.n)
            pieces[count++] = (struct iovec){sending->chunk.p + sending->chunk_sent,
                                             sending->chunk.n - sending->chunk_sent};
        return count;
    }
    for (i = sending->segment; i < response->segment_count && count < PIECES_MAX; i++, offset = 0) {
        str memory = response->segments[i].memory;

        if (!memory.p)
            break;
        if (memory.n > offset)
            pieces[count++] = (struct iovec){(char *)memory.p + offset, memory.n - (size_t)offset};
    }
    *more = has_bytes(response, i);
    return count;
}

/* RFC 9112, 7.1: a chunk, or the raw bytes for a client of 1.0. */
static bool produce(struct exchange *exchange)
{
    const struct http_response *response = &exchange->shared.response;
    struct sending *sending = &exchange->sending;
    struct buf *chunk = &sending->chunk;
    size_t head = sending->produce_chunked ? CHUNK_HEAD : 0, size;

    buf_clear(chunk);
    sending->chunk_sent = 0;
    buf_add(chunk, str_take(S("......\r\n"), head));
    if (response->produce(response->produce_arg, chunk, &sending->produced_all) || !buf_ok(chunk))
        return false;
    size = chunk->n - head;
    assert(chunk->n >= head && (size || sending->produced_all));
    if (!head)
        return true;
    if (size) {
        for (size_t i = 0; i < CHUNK_HEAD - 2; i++)
            chunk->p[i] = "0123456789abcdef"[size >> 4 * (CHUNK_HEAD - 3 - i) & 15];
        buf_add(chunk, S("\r\n"));
    } else {
        buf_truncate(chunk, 0);
    }
    if (sending->produced_all)
        buf_add(chunk, S("0\r\n\r\n"));
    return buf_ok(chunk);
}

static enum io send_file(struct conn *conn, size_t *sent)
{
    struct sending *sending = &conn->exchange->sending;
    const struct http_segment *segment = &conn->exchange->shared.response.segments[sending->segment];
    uint64_t left = segment->size - sending->offset;
    enum io io;

    if (left == 0) {
        *sent = 0;
        return IO_DONE;
    }
    if (left > FILE_PIECE)
        left = FILE_PIECE;
    if (segment->verify && sending->offset == sending->verified) {
        if (segment->verify(segment->arg, segment->offset + sending->offset, left))
            return IO_BROKEN;
        sending->verified = sending->offset + left;
    }
    if (segment->verify)
        left = sending->verified - sending->offset;
    io = stream_send_file(&conn->stream, segment->descriptor, segment->offset + sending->offset, left, sent);
    return io == IO_END ? IO_BROKEN : io;
}

static enum io send_next(struct conn *conn, size_t *sent)
{
    struct exchange *exchange = conn->exchange;
    struct sending *sending = &exchange->sending;
    struct iovec pieces[PIECES_MAX];
    bool produces = exchange->shared.response.produce && !sending->no_body;
    bool more;
    size_t count;

    *sent = 0;
    if (produces && !sending->produced_all && sending->chunk_sent == sending->chunk.n && !produce(exchange))
        return IO_BROKEN;
    count = gather(exchange, pieces, &more);
    if (count)
        return stream_send(&conn->stream, pieces, count, more, sent);
    if (sending->no_body || produces)
        return IO_DONE;
    if (sending->segment == exchange->shared.response.segment_count ||
        exchange->shared.response.segments[sending->segment].memory.p)
        return IO_DONE; /* empty memory: advance() steps over it */
    return send_file(conn, sent);
}

static enum step start_linger(struct conn *conn)
{
    stream_end_sending(&conn->stream);
    conn->skip = LINGER_MAX;
    conn_wait_ms(conn, LINGER_MS);
    conn->phase = PHASE_LINGER;
    return STEP_AGAIN;
}

static enum step answered(struct conn *conn)
{
    struct exchange *exchange = conn->exchange;
    bool keep_alive = exchange->keep_alive, unread = !exchange->body_done;

    conn->skip = unread ? exchange->body_left : 0;
    respond_finish(conn, true);
    if (!keep_alive) {
        /* Closing with bytes unread would reset the connection, and the client might lose the answer. */
        if (unread || conn_input(conn).n)
            return start_linger(conn);
        conn->phase = PHASE_CLOSE;
        return STEP_AGAIN;
    }
    conn->phase = conn->skip ? PHASE_SKIP : PHASE_HEAD;
    conn_wait_ms(conn, conn->loop->server->options.idle_timeout_ms);
    if (conn->loop->server->stopping)
        return STEP_AGAIN;
    return conn->drained && !conn_input(conn).n ? STEP_WAIT : STEP_AGAIN;
}

static enum step broken(struct conn *conn)
{
    respond_finish(conn, false);
    conn->phase = PHASE_CLOSE;
    return STEP_AGAIN;
}

/* On a worker: a fast reader soon makes room again, and waiting for it here saves two hand-overs. */
static bool reads_fast(const struct conn *conn, uint64_t since)
{
    return conn->phase == PHASE_SEND_FILE && since >= FAST_SENT &&
           socket_wait(conn->stream.descriptor, true, FAST_WAIT_MS);
}

enum step respond_send(struct conn *conn)
{
    uint64_t budget = conn->phase == PHASE_SEND ? BUDGET : BUDGET_WORKER, total = 0, waited = 0;
    enum io io = IO_DONE;

    if (conn->expired)
        return broken(conn);
    while (!at_end(conn->exchange) && io == IO_DONE && total < budget) {
        size_t sent = 0;

        io = send_next(conn, &sent);
        advance(conn->exchange, sent);
        total += sent;
        if (io == IO_AGAIN && reads_fast(conn, total - waited)) {
            waited = total;
            io = IO_DONE;
        }
    }
    counter_add(&conn->loop->counters.bytes_out, total);
    if (io == IO_BROKEN || io == IO_END)
        return broken(conn);
    if (at_end(conn->exchange))
        return answered(conn);
    if (total)
        conn_wait_ms(conn, conn->loop->server->options.stall_timeout_ms);
    return io == IO_AGAIN ? STEP_WAIT : STEP_YIELD;
}
