#include "net/http_chunk.h"

#include <assert.h>

#include "net/http_parse.h"

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = char_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool is_text(char c)
{
    return http_is_field_value((str){&c, 1});
}

/* What follows the digits of a chunk's size. */
static bool size_ends(struct http_chunks *chunks, char c)
{
    if (c == '\r')
        chunks->state = CHUNK_SIZE_LF;
    else if (c == ';')
        chunks->state = CHUNK_EXTENSION;
    else if (is_blank(c))
        chunks->state = CHUNK_BLANK; /* only an extension may follow it */
    else
        return false;
    return true;
}

static bool size_digit(struct http_chunks *chunks, char c)
{
    int digit = hex_digit(c);

    if (digit < 0)
        return chunks->state == CHUNK_SIZE && size_ends(chunks, c);
    if (chunks->left >> 58) /* keeps sums of sizes far from overflow */
        return false;
    chunks->left = chunks->left << 4 | (unsigned)digit;
    chunks->state = CHUNK_SIZE;
    return true;
}

/* The line of a chunk's size; false when it is malformed. */
static bool size_line(struct http_chunks *chunks, char c)
{
    if (++chunks->line > HTTP_CHUNK_LINE_MAX ||
        ++chunks->overhead > HTTP_CHUNK_OVERHEAD_MAX + 8 * chunks->data)
        return false;
    switch ((int)chunks->state) {
    case CHUNK_SIZE_FIRST:
    case CHUNK_SIZE:
        return size_digit(chunks, c);
    case CHUNK_BLANK:
        if (c == ';')
            chunks->state = CHUNK_EXTENSION;
        return c == ';' || is_blank(c);
    case CHUNK_EXTENSION:
        if (c == '\r')
            chunks->state = CHUNK_SIZE_LF;
        return c == '\r' || is_text(c);
    case CHUNK_SIZE_LF:
        chunks->line = 0;
        chunks->state = chunks->left ? CHUNK_DATA : CHUNK_TRAILER_FIRST;
        return c == '\n';
    default:
        return false;
    }
}

/* Header lines, then an empty one. */
static bool trailer(struct http_chunks *chunks, char c)
{
    if (++chunks->line > HTTP_CHUNK_TRAILERS_MAX)
        return false;
    switch ((int)chunks->state) {
    case CHUNK_TRAILER_FIRST:
        chunks->state = c == '\r' ? CHUNK_LAST_LF : CHUNK_TRAILER_NAME;
        return c == '\r' || http_is_token((str){&c, 1});
    case CHUNK_TRAILER_NAME:
        if (c == ':')
            chunks->state = CHUNK_TRAILER_VALUE;
        return c == ':' || http_is_token((str){&c, 1});
    case CHUNK_TRAILER_VALUE:
        if (c == '\r')
            chunks->state = CHUNK_TRAILER_LF;
        return c == '\r' || is_text(c);
    case CHUNK_TRAILER_LF:
        chunks->state = CHUNK_TRAILER_FIRST;
        return c == '\n';
    case CHUNK_LAST_LF:
        chunks->state = CHUNK_ENDED;
        return c == '\n';
    default:
        return false;
    }
}

static bool data_ends(struct http_chunks *chunks, char c)
{
    bool feed = chunks->state == CHUNK_DATA_LF;

    chunks->state = feed ? CHUNK_SIZE_FIRST : CHUNK_DATA_LF;
    return c == (feed ? '\n' : '\r');
}

enum http_chunked http_chunked_next(struct http_chunks *chunks, str *in, str *data)
{
    bool good = true;

    assert(chunks->state <= CHUNK_ENDED);
    while (good && in->n && chunks->state != CHUNK_ENDED) {
        char c = in->p[0];

        if (chunks->state == CHUNK_DATA) {
            *data = str_take(*in, chunks->left < in->n ? (size_t)chunks->left : in->n);
            *in = str_skip(*in, data->n);
            chunks->left -= data->n;
            chunks->data += data->n;
            if (!chunks->left)
                chunks->state = CHUNK_DATA_CR;
            return CHUNKED_DATA;
        }
        *in = str_skip(*in, 1);
        if (chunks->state < CHUNK_DATA)
            good = size_line(chunks, c);
        else if (chunks->state < CHUNK_TRAILER_FIRST)
            good = data_ends(chunks, c);
        else
            good = trailer(chunks, c);
    }
    if (!good)
        return CHUNKED_BAD;
    return chunks->state == CHUNK_ENDED ? CHUNKED_END : CHUNKED_MORE;
}
