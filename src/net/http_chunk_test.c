#include "net/http_chunk.h"

#include "base/buf.h"
#include "test/unit.h"

/* Decodes bytes that come piece by piece; the body goes to out, what follows it to *rest. */
static enum http_chunked decode(str bytes, size_t piece, struct buf *out, str *rest)
{
    struct http_chunks chunks = {0};

    while (bytes.n) {
        str in = str_take(bytes, piece), data;
        enum http_chunked result;

        bytes = str_skip(bytes, piece);
        do {
            result = http_chunked_next(&chunks, &in, &data);
            if (result == CHUNKED_DATA)
                buf_add(out, data);
        } while (result == CHUNKED_DATA);
        if (result != CHUNKED_MORE) {
            *rest = (str){in.p, in.n + bytes.n};
            return result;
        }
        CHECK_INT(in.n, 0);
    }
    return CHUNKED_MORE;
}

static enum http_chunked outcome(str bytes)
{
    struct buf *out = buf_new(unit_arena(), 1 << 20);
    str rest;

    return decode(bytes, bytes.n, out, &rest);
}

TEST(http_chunks_at_any_cut)
{
    str bytes =
        S("4\r\nWiki\r\n005;a=b;c=\"d\"\r\npedia\r\nA \t;x\r\n in chunks\r\n0\r\nX-T: v\r\nY:\r\n\r\nGET");

    for (size_t piece = 1; piece <= bytes.n; piece++) {
        struct buf *out = buf_new(unit_arena(), 100);
        str rest = STR_NONE;

        CHECK_INT(decode(bytes, piece, out, &rest), CHUNKED_END);
        CHECK_STR(buf_str(out), S("Wikipedia in chunks"));
        CHECK_STR(rest, S("GET"));
    }
}

TEST(http_chunks_refuse_malformed)
{
    static const char *const bad[] = {
        "\r\n",
        "x\r\n",
        "-1\r\n",
        "+1\r\n",
        " 1\r\n",
        "1 \r\n",
        "1\n",
        "1\rx",
        "1;a\x01\r\n",
        "1;\n",
        "1\r\nab\r\n",
        "1\r\na\n",
        "1\r\na\rx",
        "0\r\nX\r\n",
        "0\r\n X: y\r\n",
        "0\r\nX : y\r\n",
        "0\r\n: y\r\n",
        "0\r\n\rx",
        "0x1\r\n",
        "1\r\na\r\n\r\n",
        "8000000000000000\r\n",
        "10000000000000000\r\n",
        "0\r\nX: a\rb\r\n",
        "0\r\nX: a\nb\r\n",
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (!CHECK_INT(outcome(str_of(bad[i])), CHUNKED_BAD))
            printf("    %s\n", bad[i]);
    }
    CHECK_INT(outcome(S("0\r\n\r\n")), CHUNKED_END);
    CHECK_INT(outcome(S("0;x\r\n\r\n")), CHUNKED_END);
    CHECK_INT(outcome(S("3ffffffffffffff\r\n")), CHUNKED_MORE);
}

TEST(http_chunks_bound_extensions_and_trailers)
{
    struct buf *bytes = buf_new(unit_arena(), 1 << 20);

    buf_add(bytes, S("1;"));
    for (int i = 0; i < HTTP_CHUNK_LINE_MAX; i++)
        buf_char(bytes, 'x');
    CHECK_INT(outcome(buf_str(bytes)), CHUNKED_BAD);
    buf_clear(bytes);
    for (int i = 0; i < 200; i++) { /* each line is short enough, but together they say too little */
        buf_add(bytes, S("1;"));
        for (int j = 0; j < 1000; j++)
            buf_char(bytes, 'x');
        buf_add(bytes, S("\r\na\r\n"));
    }
    CHECK_INT(outcome(buf_str(bytes)), CHUNKED_BAD);
    buf_clear(bytes);
    buf_add(bytes, S("0\r\n"));
    while (bytes->n < HTTP_CHUNK_TRAILERS_MAX + 10)
        buf_add(bytes, S("X-T: v\r\n"));
    CHECK_INT(outcome(buf_str(bytes)), CHUNKED_BAD);
}
