#include "test/bench/reply.h"

void reply_init(struct reply *reply)
{
    reply->state = REPLY_HEAD;
    reply->status = 0;
    reply->closes = false;
    reply->left = reply->size = 0;
    reply->head_n = reply->shown_n = 0;
}

static bool read_headers(struct reply *reply, str head, bool *chunked)
{
    bool sized = false;
    str line = str_cut(&head, '\n');
    uint64_t status;

    if (!str_starts(line, S("HTTP/1.")) || !str_to_u64(str_take(str_skip(line, 9), 3), &status))
        return false;
    reply->status = (int)status;
    while (head.p) {
        str value = str_cut(&head, '\n'), name = str_cut(&value, ':');

        value = str_trim(str_take(value, value.n && value.p[value.n - 1] == '\r' ? value.n - 1 : value.n));
        if (str_eq_nocase(name, S("content-length")))
            sized = str_to_u64(value, &reply->left);
        else if (str_eq_nocase(name, S("transfer-encoding")))
            *chunked = str_eq_nocase(value, S("chunked"));
        else if (str_eq_nocase(name, S("connection")))
            reply->closes = str_eq_nocase(value, S("close"));
    }
    return sized || *chunked || status == 204 || status == 304 || status == 100;
}

/* Takes bytes up to the end of the head; false when they are no answer. */
static bool take_head(struct reply *reply, str *bytes)
{
    bool chunked = false;
    size_t before = reply->head_n, n = bytes->n, end;

    if (n > REPLY_HEAD_MAX - before)
        n = REPLY_HEAD_MAX - before;
    for (size_t i = 0; i < n; i++)
        reply->head[before + i] = bytes->p[i];
    reply->head_n += n;
    end = str_find((str){reply->head, reply->head_n}, S("\r\n\r\n"));
    if (end == reply->head_n) {
        *bytes = str_skip(*bytes, n);
        return reply->head_n < REPLY_HEAD_MAX;
    }
    *bytes = str_skip(*bytes, end + 4 - before);
    if (!read_headers(reply, (str){reply->head, end}, &chunked))
        return false;
    reply->head_n = 0;
    if (reply->status == 100)
        return true;
    reply->state = chunked ? REPLY_CHUNK_SIZE : reply->left ? REPLY_BODY : REPLY_DONE;
    return true;
}

static void take_body(struct reply *reply, str *bytes)
{
    str piece = str_take(*bytes, reply->left);

    for (size_t i = 0; i < piece.n && reply->shown_n < REPLY_SHOWN; i++)
        reply->shown[reply->shown_n++] = piece.p[i];
    reply->size += piece.n;
    reply->left -= piece.n;
    *bytes = str_skip(*bytes, piece.n);
    if (reply->left)
        return;
    reply->state = reply->state == REPLY_BODY ? REPLY_DONE : REPLY_CHUNK_SIZE;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = char_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A line of the chunked coding, byte by byte: the size, or what ends a chunk or the trailer. */
static void take_line(struct reply *reply, str *bytes)
{
    char c = *bytes->p;
    int digit = hex_digit(c);

    *bytes = str_skip(*bytes, 1);
    if (c != '\n') {
        if (c != '\r')
            reply->head_n++;
        if (reply->state == REPLY_CHUNK_SIZE && digit >= 0)
            reply->left = reply->left * 16 + (uint64_t)digit;
        return;
    }
    if (reply->state == REPLY_TRAILER)
        reply->state = reply->head_n ? REPLY_TRAILER : REPLY_DONE;
    else if (reply->head_n)
        reply->state = reply->left ? REPLY_CHUNK_DATA : REPLY_TRAILER;
    reply->head_n = 0;
}

bool reply_feed(struct reply *reply, str bytes)
{
    while (bytes.n && reply->state != REPLY_DONE && reply->state != REPLY_BAD) {
        if (reply->state == REPLY_HEAD) {
            if (!take_head(reply, &bytes))
                reply->state = REPLY_BAD;
        } else if (reply->state == REPLY_BODY || reply->state == REPLY_CHUNK_DATA) {
            take_body(reply, &bytes);
        } else {
            take_line(reply, &bytes);
        }
    }
    return reply->state == REPLY_DONE || reply->state == REPLY_BAD;
}
