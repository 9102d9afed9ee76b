#include "net/http_parse.h"

#include "test/unit.h"

/* The status of the refusal, 0 when it parses, -1 when it is incomplete. */
static int parse(str bytes, struct http_head *out)
{
    struct http_scan scan = {0};
    struct http_header *headers;
    str head;

    switch (http_scan(&scan, bytes)) {
    case SCAN_MORE:
        return -1;
    case SCAN_BAD:
        return 400;
    case SCAN_DONE:
        break;
    }
    head = arena_str(unit_arena(), str_skip(str_take(bytes, scan.at), scan.start));
    headers = arena_new_array(unit_arena(), scan.lines, struct http_header);
    return http_parse_head(head, headers, scan.lines - 1, out);
}

static int status_of(str bytes)
{
    struct http_head head;

    return parse(bytes, &head);
}

TEST(http_parse_takes_a_request_apart)
{
    struct http_head head;

    REQUIRE(parse(S("\r\nGET /a/b%20c?x=1&y? HTTP/1.1\r\nHost: b.s3.localhost:4566\r\nX-Empty:\r\n"
                    "x-two: \t a, b \t\r\nX-Two: c\xe9\r\n\r\nrest"),
                  &head) == 0);
    CHECK_STR(head.request.method, S("GET"));
    CHECK_STR(head.request.target, S("/a/b%20c?x=1&y?"));
    CHECK_STR(head.request.path, S("/a/b%20c"));
    CHECK_STR(head.request.query, S("x=1&y?"));
    CHECK_STR(head.request.host, S("b.s3.localhost:4566"));
    CHECK_INT(head.request.minor, 1);
    CHECK_INT(head.request.header_count, 4);
    CHECK_STR(http_header(&head.request, S("X-TWO")), S("a, b"));
    CHECK_INT(http_header_count(&head.request, S("x-two")), 2);
    CHECK_STR(http_header(&head.request, S("x-empty")), S(""));
    CHECK_STR(http_header(&head.request, S("absent")), STR_NONE);
    CHECK(!head.request.has_body && !head.request.chunked && head.request.content_length == -1);
    CHECK(head.keep_alive && !head.expect_continue);
}

TEST(http_parse_query_absent_is_not_empty)
{
    struct http_head head;

    REQUIRE(parse(S("GET /? HTTP/1.1\r\nHost: h\r\n\r\n"), &head) == 0);
    CHECK_STR(head.request.query, S(""));
    REQUIRE(parse(S("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), &head) == 0);
    CHECK_STR(head.request.query, STR_NONE);
}

TEST(http_parse_target_forms)
{
    struct http_head head;

    REQUIRE(parse(S("GET http://a.example:80/p?q HTTP/1.1\r\nHost: other\r\n\r\n"), &head) == 0);
    CHECK_STR(head.request.host, S("a.example:80"));
    CHECK_STR(head.request.path, S("/p"));
    CHECK_STR(head.request.query, S("q"));
    REQUIRE(parse(S("GET HTTPS://a.example HTTP/1.1\r\nHost: other\r\n\r\n"), &head) == 0);
    CHECK_STR(head.request.path, S("/"));
    REQUIRE(parse(S("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n"), &head) == 0);
    CHECK_STR(head.request.path, S("*"));
    CHECK_INT(status_of(S("GET * HTTP/1.1\r\nHost: h\r\n\r\n")), 400);
    CHECK_INT(status_of(S("GET a HTTP/1.1\r\nHost: h\r\n\r\n")), 400);
    CHECK_INT(status_of(S("GET http:///p HTTP/1.1\r\nHost: h\r\n\r\n")), 400);
    CHECK_INT(status_of(S("GET http://u@h/p HTTP/1.1\r\nHost: h\r\n\r\n")), 400);
    CHECK_INT(status_of(S("GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n")), 400);
    CHECK_INT(status_of(S("CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n")), 501);
}

TEST(http_parse_persistence)
{
    struct http_head head;

    REQUIRE(parse(S("GET / HTTP/1.0\r\n\r\n"), &head) == 0);
    CHECK(!head.keep_alive && head.request.minor == 0 && !head.request.host.p);
    REQUIRE(parse(S("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"), &head) == 0);
    CHECK(head.keep_alive);
    REQUIRE(parse(S("GET / HTTP/1.1\r\nHost: h\r\nConnection: upgrade ,Close\r\n\r\n"), &head) == 0);
    CHECK(!head.keep_alive);
    REQUIRE(parse(S("GET / HTTP/1.7\r\nHost: h\r\n\r\n"), &head) == 0);
    CHECK(head.keep_alive && head.request.minor == 1);
}

TEST(http_parse_bodies)
{
    struct http_head head;

    REQUIRE(
        parse(S("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 5368709120\r\nExpect: 100-Continue\r\n\r\n"),
              &head) == 0);
    CHECK(head.request.has_body && head.request.content_length == 5368709120 && head.expect_continue);
    REQUIRE(parse(S("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n"), &head) == 0);
    CHECK(!head.request.has_body && head.request.content_length == 0);
    REQUIRE(parse(S("PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"), &head) == 0);
    CHECK(head.request.has_body && head.request.chunked && head.request.content_length == -1);
}

static const struct {
    int status;
    const char *bytes;
} refused[] = {
    {400, "GET /\r\n\r\n"},
    {400, "GET  / HTTP/1.1\r\nHost: h\r\n\r\n"},
    {400, "GET / HTTP/1.1 \r\nHost: h\r\n\r\n"},
    {400, "GET /\tx HTTP/1.1\r\nHost: h\r\n\r\n"},
    {400, " GET / HTTP/1.1\r\nHost: h\r\n\r\n"},
    {400, "G@T / HTTP/1.1\r\nHost: h\r\n\r\n"},
    {400, "GET / HTTP/1.1\nHost: h\n\n"},
    {400, "GET / HTTP/1.1\r\nHost: h\n\r\n"},
    {400, "\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"},
    {400, "GET / http/1.1\r\nHost: h\r\n\r\n"},
    {400, "GET / HTTP/1.10\r\nHost: h\r\n\r\n"},
    {400, "GET / HTTP/+1.1\r\nHost: h\r\n\r\n"},
    {505, "GET / HTTP/2.0\r\nHost: h\r\n\r\n"},
    {505, "PRI * HTTP/2.0\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost : h\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: h\r\n folded\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\n X: y\r\nHost: h\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: h\r\nnocolon\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: h\r\n: v\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: h\r\nX: a\x01\r\n\r\n"},
    {400, "GET / HTTP/1.1\r\nHost: h\r\nX: 12345678\x7f\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: 1, 1\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: 0x1\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: 1 0\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length:\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: 18446744073709551617\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: 0000000000000000001\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, chunked\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, gzip\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: identity\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n"},
    {400, "P / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding:\r\n\r\n"},
    {501, "P / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"},
    {400, "P / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"},
    {417, "P / HTTP/1.1\r\nHost: h\r\nExpect: 200-ok\r\n\r\n"},
    {417, "P / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nExpect: 100-continue\r\n\r\n"},
};

TEST(http_parse_refuses_what_could_be_read_in_two_ways)
{
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        if (!CHECK_INT(status_of(str_of(refused[i].bytes)), refused[i].status))
            printf("    %s\n", refused[i].bytes);
    }
    CHECK_INT(status_of(S("GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n")), 400);
    CHECK_INT(status_of(S("GET /\0 HTTP/1.1\r\nHost: h\r\n\r\n")), 400);
}

TEST(http_parse_bounds_method_and_target)
{
    char *target = arena_alloc(unit_arena(), HTTP_TARGET_MAX + 1);

    memset(target, '/', HTTP_TARGET_MAX + 1);
    CHECK_INT(status_of(arena_printf(unit_arena(), "GET %.*s HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_TARGET_MAX,
                                     target)),
              0);
    CHECK_INT(status_of(arena_printf(unit_arena(), "GET %.*s HTTP/1.1\r\nHost: h\r\n\r\n",
                                     HTTP_TARGET_MAX + 1, target)),
              414);
    CHECK_INT(status_of(S("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG / HTTP/1.1\r\nHost: h\r\n\r\n")), 400);
}

TEST(http_scan_is_the_same_byte_by_byte)
{
    str whole = S("\r\nPUT /k HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc");
    struct http_scan scan = {0};
    size_t n = 0;
    enum http_scanned scanned;

    do
        scanned = http_scan(&scan, str_take(whole, ++n));
    while (scanned == SCAN_MORE && n < whole.n);
    CHECK(scanned == SCAN_DONE && n == whole.n - 3);
    CHECK(scan.start == 2 && scan.at == whole.n - 3 && scan.lines == 3);
}

TEST(http_field_values_allow_tabs_and_high_bytes)
{
    char value[40];

    CHECK(http_is_field_value(S("")) && http_is_field_value(S("a\tb \xff\x80 ~")));
    for (int c = 0; c < 256; c++) {
        for (size_t at = 0; at < sizeof value; at++) {
            memset(value, 'a', sizeof value);
            value[at] = (char)c;
            if (http_is_field_value((str){value, sizeof value}) != ((c >= 0x20 && c != 0x7f) || c == '\t'))
                CHECK(!"field value");
        }
    }
}
