/* http_fuzz.c -- any bytes as a connection's requests: heads, framing and chunked bodies. */
#include <assert.h>

#include "net/http_chunk.h"
#include "net/http_parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_inside(str part, str whole)
{
    return !part.n || (part.p >= whole.p && part.p + part.n <= whole.p + whole.n);
}

/* The same head found in pieces. */
static void scan_in_pieces(str bytes, size_t piece, struct http_scan expected, enum http_scanned outcome)
{
    struct http_scan scan = {0};
    enum http_scanned scanned = SCAN_MORE;

    for (size_t n = 0; scanned == SCAN_MORE && n < bytes.n;) {
        n = n + piece < bytes.n ? n + piece : bytes.n;
        scanned = http_scan(&scan, str_take(bytes, n));
    }
    assert(scanned == outcome);
    if (outcome == SCAN_DONE)
        assert(scan.at == expected.at && scan.start == expected.start && scan.lines == expected.lines);
}

/* Whatever the head says, it says only one thing. */
static void check_head(const struct http_head *head, str bytes)
{
    const struct http_request *request = &head->request;

    assert(http_is_token(request->method) && is_inside(request->target, bytes) &&
           is_inside(request->host, bytes));
    assert(!request->chunked || request->content_length == -1);
    assert(request->has_body == (request->chunked || request->content_length > 0));
    assert(http_header_count(request, S("host")) <= 1);
    assert(http_header_count(request, S("content-length")) +
               http_header_count(request, S("transfer-encoding")) <=
           1);
    for (size_t i = 0; i < request->header_count; i++) {
        assert(http_is_token(request->headers[i].name) && http_is_field_value(request->headers[i].value));
        assert(is_inside(request->headers[i].name, bytes) && is_inside(request->headers[i].value, bytes));
    }
}

/* What is left after the body; absent when it is malformed or incomplete. */
static str skip_body(const struct http_request *request, str bytes)
{
    struct http_chunks chunks = {0};

    if (!request->chunked)
        return request->content_length <= (int64_t)bytes.n
                   ? str_skip(bytes, request->content_length > 0 ? (size_t)request->content_length : 0)
                   : STR_NONE;
    for (;;) {
        str in = bytes, data;

        switch (http_chunked_next(&chunks, &in, &data)) {
        case CHUNKED_DATA:
            assert(data.n && is_inside(data, bytes));
            bytes = in;
            break;
        case CHUNKED_END:
            return in;
        case CHUNKED_MORE:
            assert(!in.n);
            return STR_NONE;
        case CHUNKED_BAD:
            return STR_NONE;
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    str bytes = {(const char *)data, size};

    for (int i = 0; i < 8 && bytes.n; i++) {
        struct arena arena CLEANUP(arena_done) = {0};
        struct http_scan scan = {0};
        enum http_scanned scanned = http_scan(&scan, bytes);
        struct http_header *headers;
        struct http_head head;
        str text;

        scan_in_pieces(bytes, 1 + size % 7, scan, scanned);
        if (scanned != SCAN_DONE)
            break;
        text = arena_str(&arena, str_skip(str_take(bytes, scan.at), scan.start));
        headers = arena_new_array(&arena, scan.lines - 1, struct http_header);
        if (http_parse_head(text, headers, scan.lines - 1, &head))
            break;
        check_head(&head, text);
        bytes = skip_body(&head.request, str_skip(bytes, scan.at));
    }
    return 0;
}
