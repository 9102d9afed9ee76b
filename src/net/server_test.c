#include "net/server.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/fixture_test.h"
#include "test/unit.h"

TEST(server_answers_on_worker_and_loop)
{
    struct fixture *fixture = fixture_start(NULL);
    struct server_stats stats;
    int client;
    str answer;

    REQUIRE(fixture);
    client = client_open(fixture);
    for (int i = 0; i < 100; i++) {
        client_send(client, i % 2 ? S("GET /loop HTTP/1.1\r\nHost: h\r\n\r\n")
                                  : S("GET /hello HTTP/1.1\r\nHost: h\r\n\r\n"));
        answer = client_answer(client);
        CHECK_INT(answer_status(answer), 200);
        CHECK_STR(answer_body(answer), S("hello"));
        CHECK(str_has(answer, S("\r\nDate: ")) && !str_has(answer, S("\r\nConnection: ")));
    }
    server_stats(fixture->server, &stats);
    CHECK_INT(stats.connections_open, 1);
    CHECK_INT(stats.requests_total, 100);
    close(client);
    fixture_wait(fixture, &fixture->sent, 100);
    fixture_stop(fixture, 0);
}

TEST(server_pipelining_keeps_order)
{
    static const char *const paths[] = {"/hello", "/loop", "/204", "/pieces", "/loop", "/echo"};
    struct fixture *fixture = fixture_start(NULL);
    int client;

    REQUIRE(fixture);
    client = client_open(fixture);
    for (int i = 0; i < 300; i++)
        client_send(client,
                    arena_printf(unit_arena(), "POST %s HTTP/1.1\r\nHost: h\r\nX-Fill: %0200d\r\n%s",
                                 paths[i % 6], i, i % 6 == 5 ? "Content-Length: 3\r\n\r\nabc" : "\r\n"));
    for (int i = 0; i < 300; i++)
        CHECK(str_has(client_answer(client), arena_printf(unit_arena(), "\r\nX-Path: %s\r\n", paths[i % 6])));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_pipelining_in_one_packet)
{
    struct fixture *fixture = fixture_start(NULL);
    struct buf *requests = buf_new(unit_arena(), 1 << 20);
    int client;

    REQUIRE(fixture);
    for (int i = 0; i < 1000; i++)
        buf_add(requests, i % 3 ? S("GET /loop HTTP/1.1\r\nHost: h\r\n\r\n")
                                : S("PUT /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: "
                                    "chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"));
    client = client_open(fixture);
    client_send(client, buf_str(requests));
    for (int i = 0; i < 1000; i++)
        CHECK_STR(answer_body(client_answer(client)), i % 3 ? S("hello") : S("x"));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_request_byte_by_byte)
{
    str bytes = S(
        "PUT /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x\r\nde\r\n0\r\nT: "
        "v\r\n\r\n");
    struct fixture *fixture = fixture_start(NULL);
    int client, on = 1;

    REQUIRE(fixture);
    client = client_open(fixture);
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    for (size_t i = 0; i < bytes.n; i++)
        client_send(client, (str){bytes.p + i, 1});
    CHECK_STR(answer_body(client_answer(client)), S("abcde"));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_refuses_malformed_and_closes)
{
    static const struct {
        int status;
        const char *bytes;
    } cases[] = {
        {400, "\x16\x03\x01 no TLS here\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: h\r\nX: a\nY: b\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"},
        {417, "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nExpect: tea\r\n\r\n"},
        {501, "PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"},
        {505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"},
    };
    struct fixture *fixture = fixture_start(NULL);
    struct server_stats stats;

    REQUIRE(fixture);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        /* What follows is never taken for a request. */
        str answer = client_ask(
            fixture, arena_printf(unit_arena(), "%sGET /hello HTTP/1.1\r\nHost: h\r\n\r\n", cases[i].bytes));

        CHECK_INT(answer_status(answer), cases[i].status);
        CHECK(str_has(answer, S("\r\nConnection: close\r\n")));
    }
    CHECK_INT(fixture->requests, 0);
    server_stats(fixture->server, &stats);
    CHECK_INT(stats.rejected_total, sizeof cases / sizeof *cases);
    fixture_stop(fixture, 0);
}

TEST(server_bounds_the_head)
{
    struct server_options options = {.head_max = 8192, .headers_max = 10};
    struct fixture *fixture = fixture_start(&options);
    char *filler = arena_alloc(unit_arena(), 9000);
    struct buf *many = buf_new(unit_arena(), 1 << 16);

    REQUIRE(fixture);
    memset(filler, 'a', 9000);
    CHECK_INT(answer_status(client_ask(fixture, arena_printf(unit_arena(), "GET /%.9000s", filler))), 414);
    CHECK_INT(answer_status(
                  client_ask(fixture, arena_printf(unit_arena(), "GET / HTTP/1.1\r\nX: %.9000s", filler))),
              431);
    CHECK_INT(
        answer_status(client_ask(
            fixture, arena_printf(unit_arena(),
                                  "GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\nX: %.7000s\r\n\r\n",
                                  filler))),
        200);
    buf_add(many, S("GET / HTTP/1.1\r\nHost: h\r\n"));
    for (int i = 0; i < 10; i++)
        buf_printf(many, "X%d: y\r\n", i);
    buf_add(many, S("\r\n"));
    CHECK_INT(answer_status(client_ask(fixture, buf_str(many))), 431);
    fixture_stop(fixture, 0);
}

TEST(server_bodies_in_memory)
{
    struct fixture *fixture = fixture_start(NULL);
    struct buf *body = buf_new(unit_arena(), 1 << 20);
    int client;

    REQUIRE(fixture);
    while (body->n < FIXTURE_ECHO_MAX)
        buf_char(body, fixture_byte(body->n));
    client = client_open(fixture);
    client_send(
        client,
        arena_printf(unit_arena(), "PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: %zu\r\n\r\n", body->n));
    client_send(client, buf_str(body));
    CHECK_STR(answer_body(client_answer(client)), buf_str(body));
    client_send(client, S("PUT /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"));
    for (str rest = buf_str(body); rest.n;) {
        size_t n = rest.n < 1000 ? rest.n : 1000;

        client_send(client, arena_printf(unit_arena(), "%zX\r\n", n));
        client_send(client, str_take(rest, n));
        client_send(client, S("\r\n"));
        rest = str_skip(rest, n);
    }
    client_send(client, S("0\r\n\r\n"));
    CHECK_STR(answer_body(client_answer(client)), buf_str(body));
    client_send(client, S("PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n"));
    CHECK_STR(answer_body(client_answer(client)), S(""));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_bodies_that_are_too_large)
{
    struct fixture *fixture = fixture_start(NULL);
    struct buf *chunks = buf_new(unit_arena(), 1 << 20);

    REQUIRE(fixture);
    CHECK_INT(answer_status(
                  client_ask(fixture, S("PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 65537\r\n\r\nab"))),
              400);
    CHECK(fixture->body_fault == &fault_limit);
    buf_add(chunks, S("PUT /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"));
    for (int i = 0; i < 17; i++)
        buf_printf(chunks, "1000\r\n%04096d\r\n", i);
    CHECK_INT(answer_status(client_ask(fixture, buf_str(chunks))), 400);
    CHECK(fixture->body_fault == &fault_limit);
    /* A path that expects no body. */
    CHECK_INT(answer_status(client_ask(
                  fixture, S("PUT /hello HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n"))),
              400);
    CHECK_INT(answer_status(client_ask(
                  fixture, S("PUT /sink HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"))),
              400);
    CHECK(fixture->body_fault == &fault_syntax);
    fixture_stop(fixture, 0);
}

TEST(server_sink_gets_everything_in_both_framings)
{
    enum { SIZE = 3 * 1024 * 1024 + 17 };
    struct fixture *fixture = fixture_start(NULL);
    char *body = arena_alloc(unit_arena(), SIZE);
    uint64_t sum = 0;
    int client;

    REQUIRE(fixture);
    for (size_t i = 0; i < SIZE; i++) {
        body[i] = fixture_byte(i);
        sum += (unsigned char)body[i];
    }
    client = client_open(fixture);
    client_send(client, arena_printf(unit_arena(),
                                     "PUT /sink HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n", SIZE));
    client_send(client, (str){body, SIZE});
    client_send(client, S("GET /hello HTTP/1.1\r\nHost: h\r\n\r\n"));
    CHECK_INT(answer_status(client_answer(client)), 200);
    CHECK_INT(fixture->received, SIZE);
    CHECK_INT(fixture->sum, sum);
    CHECK_STR(answer_body(client_answer(client)), S("hello"));
    client_send(client, S("PUT /sink HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"));
    client_send(client, arena_printf(unit_arena(), "%x\r\n", SIZE));
    client_send(client, (str){body, SIZE});
    client_send(client, S("\r\n0\r\n\r\nGET /loop HTTP/1.1\r\nHost: h\r\n\r\n"));
    CHECK_INT(answer_status(client_answer(client)), 200);
    CHECK_INT(fixture->received, 2 * SIZE);
    CHECK_INT(fixture->sum, 2 * sum);
    CHECK_STR(answer_body(client_answer(client)), S("hello"));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_sink_failure_is_answered)
{
    struct fixture *fixture = fixture_start(NULL);
    char *body = arena_alloc(unit_arena(), 1 << 20);
    int client;
    str answer;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("PUT /sink-fails HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n"));
    client_send(client, (str){body, 1 << 20});
    answer = client_read_all(client);
    CHECK_INT(answer_status(answer), 503);
    CHECK(str_has(answer, S("\r\nConnection: close\r\n")));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_expect_continue)
{
    struct fixture *fixture = fixture_start(NULL);
    int client;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client,
                S("PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"));
    CHECK_STR(client_read(client, 25), S("HTTP/1.1 100 Continue\r\n\r\n"));
    client_send(client, S("ab"));
    CHECK_STR(answer_body(client_answer(client)), S("ab"));
    client_send(
        client,
        S("PUT /sink HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"));
    CHECK_STR(client_read(client, 25), S("HTTP/1.1 100 Continue\r\n\r\n"));
    client_send(client, S("1\r\na\r\n0\r\n\r\n"));
    CHECK_INT(answer_status(client_answer(client)), 200);
    /* Refused in the head: no 100, and since the client may send its body or not, the end. */
    client_send(client,
                S("PUT /early HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"));
    CHECK(str_starts(client_read_all(client), S("HTTP/1.1 403 ")));
    close(client);
    client = client_open(fixture);
    client_send(client,
                S("PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 99999\r\nExpect: 100-continue\r\n\r\n"));
    CHECK(str_starts(client_read_all(client), S("HTTP/1.1 400 ")));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_early_answer_skips_a_small_body)
{
    struct fixture *fixture = fixture_start(NULL);
    char *body = arena_alloc(unit_arena(), 200 * 1024);
    int client;
    str answer;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("PUT /early HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n"));
    CHECK_INT(answer_status(client_answer(client)), 403);
    client_send(client, S("12345GET /hello HTTP/1.1\r\nHost: h\r\n\r\n"));
    CHECK_STR(answer_body(client_answer(client)), S("hello"));
    /* A large one ends the connection, but the client still sees the answer. */
    client_send(client, S("PUT /early HTTP/1.1\r\nHost: h\r\nContent-Length: 204800\r\n\r\n"));
    client_send(client, (str){body, 200 * 1024});
    answer = client_read_all(client);
    CHECK_INT(answer_status(answer), 403);
    CHECK_STR(answer_body(answer), S("no"));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_answers_without_a_body)
{
    struct fixture *fixture = fixture_start(NULL);
    int client;
    str answer;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("HEAD /file HTTP/1.1\r\nHost: h\r\n\r\nHEAD /produce HTTP/1.1\r\nHost: h\r\n\r\n"
                          "GET /204 HTTP/1.1\r\nHost: h\r\n\r\nGET /304 HTTP/1.1\r\nHost: h\r\n\r\n"
                          "GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
    answer = client_read_all(client);
    CHECK(str_has(answer, S("\r\nContent-Length: 16777216\r\n")));
    CHECK(str_has(answer, S("HTTP/1.1 204 No Content\r\n")) &&
          str_has(answer, S("HTTP/1.1 304 Not Modified\r\n")));
    CHECK(str_ends(answer, S("\r\n\r\nhello")));
    CHECK_INT(answer.n < 1200, true);
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_speaks_http_1_0)
{
    struct fixture *fixture = fixture_start(NULL);
    int client;
    str answer;

    REQUIRE(fixture);
    answer = client_ask(fixture, S("GET /hello HTTP/1.0\r\n\r\n"));
    CHECK(str_has(answer, S("\r\nConnection: close\r\n")) && str_ends(answer, S("\r\n\r\nhello")));
    answer = client_ask(fixture, S("GET /produce HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    CHECK(!str_has(answer, S("Transfer-Encoding")) && str_has(answer, S("\r\nConnection: close\r\n")));
    CHECK_INT(answer_body(answer).n, 1 << 20);
    client = client_open(fixture);
    client_send(client, S("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    CHECK(str_has(client_answer(client), S("\r\nConnection: keep-alive\r\n")));
    client_send(client, S("GET /hello HTTP/1.0\r\n\r\n"));
    CHECK(str_has(client_read_all(client), S("\r\nConnection: close\r\n")));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_answers_cannot_be_split)
{
    struct fixture *fixture = fixture_start(NULL);
    str answer;

    REQUIRE(fixture);
    answer = client_ask(fixture, S("GET /split HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
    CHECK_INT(answer_status(answer), 200);
    CHECK(!str_has(answer, S("X-Evil")));
    fixture_stop(fixture, 0);
}

static bool is_file(str bytes, uint64_t offset)
{
    for (size_t i = 0; i < bytes.n; i++) {
        if (bytes.p[i] != fixture_byte(offset + i))
            return false;
    }
    return true;
}

TEST(server_sends_files_and_mixed_segments)
{
    struct fixture *fixture = fixture_start(NULL);
    int client;
    str body;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("GET /pieces HTTP/1.1\r\nHost: h\r\n\r\nGET /file HTTP/1.1\r\nHost: h\r\n\r\n"));
    body = answer_body(client_answer(client));
    CHECK(body.n == 19 && str_starts(body, S("first")) && str_ends(body, S("last")) &&
          is_file(str_take(str_skip(body, 5), 10), 100));
    body = answer_body(client_answer(client));
    CHECK(body.n == FIXTURE_FILE_SIZE && is_file(body, 0));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_sends_a_file_to_a_slow_reader)
{
    struct fixture *fixture = fixture_start(NULL);
    str start, rest;
    int client;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("GET /file HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
    start = client_read(client, 1000);
    CHECK_INT(answer_status(start), 200);
    /* While it waits for the reader, others are served. */
    for (int i = 0; i < 20; i++)
        CHECK_INT(answer_status(
                      client_ask(fixture, S("GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))),
                  200);
    start = answer_body(start);
    rest = client_read_all(client);
    CHECK_INT(start.n + rest.n, FIXTURE_FILE_SIZE);
    CHECK(is_file(start, 0) && is_file(rest, start.n));
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_file_that_fails_its_check_breaks_the_connection)
{
    struct fixture *fixture = fixture_start(NULL);
    str answer;

    REQUIRE(fixture);
    answer = client_ask(fixture, S("GET /bad-file HTTP/1.1\r\nHost: h\r\n\r\n"));
    CHECK_INT(answer_status(answer), 200);
    CHECK_INT(answer_body(answer).n, 3 << 20);
    fixture_wait(fixture, &fixture->done, 1);
    CHECK_INT(fixture->sent, 0);
    fixture_stop(fixture, 0);
}

TEST(server_produces_chunks)
{
    struct fixture *fixture = fixture_start(NULL);
    int client;
    str answer, body;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("GET /produce HTTP/1.1\r\nHost: h\r\n\r\nGET /loop HTTP/1.1\r\nHost: h\r\n\r\n"));
    answer = client_answer(client);
    body = answer_body(answer);
    CHECK_INT(body.n, 16 * (8 + 65536 + 2) + 5);
    CHECK(str_starts(body, S("010000\r\nqqqq")) && str_ends(body, S("bbb\r\n0\r\n\r\n")));
    CHECK_STR(answer_body(client_answer(client)), S("hello"));
    close(client);
    answer = client_ask(fixture, S("GET /bad-produce HTTP/1.1\r\nHost: h\r\n\r\n"));
    CHECK(!str_ends(answer, S("0\r\n\r\n")));
    fixture_stop(fixture, 0);
}

TEST(server_exchange_put_aside_is_answered_later)
{
    struct fixture *fixture = fixture_start(NULL);
    int client;

    REQUIRE(fixture);
    client = client_open(fixture);
    for (int i = 0; i < 20; i++) {
        /* The next request is there before this one's answer. */
        client_send(client, S("GET /aside HTTP/1.1\r\nHost: h\r\n\r\nGET /loop HTTP/1.1\r\nHost: h\r\n\r\n"));
        fixture_answer(fixture_wait_aside(fixture));
        CHECK(str_has(client_answer(client), S("\r\nX-Path: /aside\r\n")));
        CHECK(str_has(client_answer(client), S("\r\nX-Path: /loop\r\n")));
    }
    close(client);
    fixture_stop(fixture, 0);
}

TEST(server_half_closed_client_gets_its_answer)
{
    struct fixture *fixture = fixture_start(NULL);
    int client;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("GET /hello HTTP/1.1\r\nHost: h\r\n\r\n"));
    shutdown(client, SHUT_WR);
    CHECK(str_ends(client_read_all(client), S("\r\n\r\nhello")));
    close(client);
    client = client_open(fixture);
    client_send(client, S("PUT /sink HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc"));
    shutdown(client, SHUT_WR);
    CHECK_INT(answer_status(client_read_all(client)), 500);
    CHECK(fixture->body_fault == &fault_missing);
    close(client);
    fixture_stop(fixture, 0);
}

static void vanish(int client)
{
    struct linger reset = {.l_onoff = 1};

    setsockopt(client, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    close(client);
}

TEST(server_client_that_vanishes)
{
    struct fixture *fixture = fixture_start(NULL);
    struct http_exchange *aside;
    struct server_stats stats;
    int client;

    REQUIRE(fixture);
    client = client_open(fixture);
    client_send(client, S("GET /file HTTP/1.1\r\nHost: h\r\n\r\n"));
    client_read(client, 1000);
    vanish(client);
    fixture_wait(fixture, &fixture->done, 1);
    client = client_open(fixture);
    client_send(client, S("PUT /sink HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc"));
    fixture_wait(fixture, &fixture->done, 1);
    vanish(client);
    fixture_wait(fixture, &fixture->done, 2);
    client = client_open(fixture);
    client_send(client, S("GET /aside HTTP/1.1\r\nHost: h\r\n\r\n"));
    aside = fixture_wait_aside(fixture);
    vanish(client);
    fixture_answer(aside);
    fixture_wait(fixture, &fixture->done, 3);
    CHECK_INT(fixture->sent <= 1, true); /* what was written before the reset came counts as sent */
    do
        server_stats(fixture->server, &stats);
    while (stats.connections_open > 0);
    fixture_stop(fixture, 0);
}

TEST(server_slow_uploads_stop_nobody)
{
    enum { UPLOADS = 100 };
    struct fixture *fixture = fixture_start(NULL);
    int uploads[UPLOADS];

    REQUIRE(fixture);
    for (int i = 0; i < UPLOADS; i++) {
        uploads[i] = client_open(fixture);
        client_send(uploads[i], i % 2 ? S("PUT /sink HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n")
                                      : S("PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n"));
    }
    for (int piece = 0; piece < 4; piece++) {
        for (int i = 0; i < UPLOADS; i++)
            client_send(uploads[i], S("x"));
        CHECK_INT(answer_status(
                      client_ask(fixture, S("GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))),
                  200);
    }
    for (int i = 0; i < UPLOADS; i++) {
        CHECK_INT(answer_status(client_answer(uploads[i])), 200);
        close(uploads[i]);
    }
    fixture_stop(fixture, 0);
}

TEST(server_cuts_the_slow)
{
    struct server_options options = {.head_timeout_ms = 100, .idle_timeout_ms = 100, .stall_timeout_ms = 100};
    struct fixture *fixture = fixture_start(&options);
    int idle, slow_head, slow_body, slow_sink, slow_reader;

    REQUIRE(fixture);
    idle = client_open(fixture);
    slow_head = client_open(fixture);
    client_send(slow_head, S("GET / HT"));
    slow_body = client_open(fixture);
    client_send(slow_body, S("PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nab"));
    slow_sink = client_open(fixture);
    client_send(slow_sink, S("PUT /sink HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nab"));
    slow_reader = client_open(fixture);
    client_send(slow_reader, S("GET /file HTTP/1.1\r\nHost: h\r\n\r\n"));
    CHECK_INT(client_read_all(idle).n, 0);
    CHECK_INT(answer_status(client_read_all(slow_head)), 408);
    CHECK_INT(answer_status(client_read_all(slow_body)), 503);
    CHECK_INT(answer_status(client_read_all(slow_sink)), 503);
    CHECK(fixture->body_fault == &fault_busy);
    fixture_wait(fixture, &fixture->done, 3);
    CHECK_INT(fixture->sent, 2);
    close(idle);
    close(slow_head);
    close(slow_body);
    close(slow_sink);
    close(slow_reader);
    fixture_stop(fixture, 0);
}

TEST(server_waits_with_connections_beyond_its_maximum)
{
    struct server_options options = {.connections_max = 3};
    struct fixture *fixture = fixture_start(&options);
    struct server_stats stats;
    int clients[6];

    REQUIRE(fixture);
    for (int i = 0; i < 6; i++) {
        clients[i] = client_open(fixture);
        client_send(clients[i], S("GET /loop HTTP/1.1\r\nHost: h\r\n\r\n"));
    }
    for (int i = 0; i < 3; i++)
        CHECK_INT(answer_status(client_answer(clients[i])), 200);
    server_stats(fixture->server, &stats);
    CHECK_INT(stats.connections_open, 3);
    for (int i = 0; i < 3; i++)
        close(clients[i]);
    for (int i = 3; i < 6; i++) {
        CHECK_INT(answer_status(client_answer(clients[i])), 200);
        close(clients[i]);
    }
    fixture_stop(fixture, 0);
}

static int64_t long_ago(void)
{
    return 784111777000; /* RFC 9110's example */
}

TEST(server_says_the_date_it_is_told)
{
    struct server_options options = {.date_ms = long_ago};
    struct fixture *fixture = fixture_start(&options);

    REQUIRE(fixture);
    CHECK(str_has(client_ask(fixture, S("GET /loop HTTP/1.0\r\n\r\n")),
                  S("\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n")));
    fixture_stop(fixture, 0);
}

TEST(server_bounds_bodies_together)
{
    enum { UPLOADS = 4 };
    struct server_options options = {.bodies_max = 150 * 1024};
    struct fixture *fixture = fixture_start(&options);
    char *body = arena_alloc(unit_arena(), FIXTURE_ECHO_MAX);
    int uploads[UPLOADS], refused = 0;

    REQUIRE(fixture);
    for (int round = 0; round < 2; round++) { /* the second time shows that what was counted is given back */
        for (int i = 0; i < UPLOADS; i++) {
            uploads[i] = client_open(fixture);
            client_send(uploads[i], S("PUT /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 65536\r\n\r\n"));
            client_send(uploads[i], (str){body, FIXTURE_ECHO_MAX - 1});
        }
        fixture_wait(fixture, &fixture->requests,
                     2 + 4 * round); /* those that are refused don't wait for the rest */
        for (int i = 0; i < UPLOADS; i++) {
            client_send(uploads[i], S("x"));
            refused += answer_status(client_answer(uploads[i])) == 503;
            close(uploads[i]);
        }
        fixture_wait(fixture, &fixture->done, 4 * (round + 1));
    }
    /* Two fit. More than two may be refused while those that are refused still count. */
    CHECK(refused >= 4 && refused < 8);
    fixture_stop(fixture, 0);
}

TEST(server_waits_for_descriptors)
{
    enum { LOW = 200 };
    struct fixture *fixture = fixture_start(NULL);
    struct pollfd answered = {.events = POLLIN};
    int fillers[LOW], count = 0, client;
    struct rlimit limit, low;

    REQUIRE(fixture && getrlimit(RLIMIT_NOFILE, &limit) == 0);
    low = (struct rlimit){LOW, limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_NOFILE, &low) == 0);
    while (count < LOW && (fillers[count] = dup(STDERR_FILENO)) >= 0)
        count++;
    close(fillers[--count]);
    client = client_open(fixture); /* takes the last one: the server can't accept */
    client_send(client, S("GET /loop HTTP/1.0\r\n\r\n"));
    answered.fd = client;
    CHECK_INT(poll(&answered, 1, 50), 0);
    setrlimit(RLIMIT_NOFILE, &limit);
    CHECK_INT(answer_status(client_read_all(client)), 200);
    close(client);
    while (count > 0)
        close(fillers[--count]);
    fixture_stop(fixture, 0);
}

TEST(server_listens_on_ipv6)
{
    struct server_options options = {.listen = S("[::1]:0")};
    struct fixture *fixture;
    int probe = socket(AF_INET6, SOCK_STREAM, 0);
    struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    bool available = probe >= 0 && bind(probe, (struct sockaddr *)&address, sizeof address) == 0;

    close(probe);
    if (!available)
        return;
    fixture = fixture_start(&options);
    REQUIRE(fixture);
    CHECK(str_starts(server_address(fixture->server), S("[::1]:")));
    fixture_stop(fixture, 0);
}
