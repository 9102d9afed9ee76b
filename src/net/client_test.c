#include "net/client.h"

#include <pthread.h>
#include <string.h>

#include "os/socket.h"
#include "test/unit.h"

enum { ANSWER_MAX = 1024 };

static struct err *parse(const char *bytes, bool ended, struct client_answer *out, bool *complete)
{
    return client_parse(str_of(bytes), ended, ANSWER_MAX, unit_arena(), out, complete);
}

TEST(client_reads_an_answer_of_each_kind)
{
    static const struct {
        const char *bytes;
        bool ended;
        const char *body;
    } cases[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", false, "hi"},
        {"HTTP/1.1 200 OK\r\ncontent-length:2\r\n\r\nhi and more", false, "hi"},
        {"HTTP/1.0 200 OK\r\n\r\nto the end", true, "to the end"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n", false,
         "abcd"},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", false, "x"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct client_answer answer = {0};
        bool complete;

        CHECK_OK(parse(cases[i].bytes, cases[i].ended, &answer, &complete));
        CHECK(complete && answer.status == 200);
        CHECK_STR(answer.body, str_of(cases[i].body));
    }
}

TEST(client_waits_for_the_rest)
{
    static const char *const parts[] = {
        "", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nh",
        "HTTP/1.1 200 OK\r\n\r\nto the", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab"};

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct client_answer answer;
        bool complete = true;

        CHECK_OK(parse(parts[i], false, &answer, &complete));
        CHECK(!complete);
        if (i != 3)
            CHECK_FAULT(parse(parts[i], true, &answer, &complete), &fault_io);
    }
}

TEST(client_refuses_what_is_not_an_answer)
{
    static const char *const bad[] = {
        "SSH-2.0-x\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    };
    struct client_answer answer;
    bool complete;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK_FAULT(parse(bad[i], false, &answer, &complete), &fault_syntax);
    CHECK_FAULT(parse("HTTP/1.1 200 OK\r\nContent-Length: 1025\r\n\r\n", false, &answer, &complete),
                &fault_limit);
}

struct peer {
    int listener;
    str answer;
    char request[1024];
    size_t request_size;
};

/* Takes one connection, reads one request, sends the answer, closes. */
static void *serve_one(void *arg)
{
    struct peer *peer = arg;
    struct iovec piece = {(char *)(uintptr_t)peer->answer.p, peer->answer.n};
    size_t got = 0, sent = 0;
    int connection;

    while (socket_accept(peer->listener, &connection, &(struct socket_peer){0}) != SOCKET_ACCEPTED)
        socket_wait(peer->listener, false, 1000);
    while (!str_has((str){peer->request, peer->request_size}, S("\r\n\r\n"))) {
        socket_wait(connection, false, 1000);
        if (socket_read(connection, peer->request + peer->request_size,
                        sizeof peer->request - peer->request_size, &got) != IO_DONE)
            break;
        peer->request_size += got;
    }
    if (piece.iov_len)
        socket_send(connection, &piece, 1, false, &sent);
    else
        socket_wait(connection, false, 5000); /* until the client gives up */
    socket_close(connection);
    return NULL;
}

static struct err *call(struct peer *peer, int timeout_ms, struct client_answer *out)
{
    char name[SOCKET_NAME_MAX];
    pthread_t thread;
    struct err *err = socket_listen(S("127.0.0.1:0"), &peer->listener, name);
    struct client_request request = {.address = str_of(name),
                                     .method = S("POST"),
                                     .target = S("/_garua/reset?service=s3"),
                                     .body = S(""),
                                     .timeout_ms = timeout_ms,
                                     .answer_max = ANSWER_MAX};

    if (err)
        return err;
    pthread_create(&thread, NULL, serve_one, peer);
    err = client_call(&request, unit_arena(), out);
    pthread_join(thread, NULL);
    socket_close(peer->listener);
    return err;
}

TEST(client_calls_over_a_socket)
{
    struct peer peer = {.answer =
                            S("HTTP/1.1 409 Conflict\r\nContent-Type: a/b\r\nContent-Length: 3\r\n\r\nno!")};
    struct client_answer answer;

    REQUIRE_OK(call(&peer, 5000, &answer));
    CHECK_INT(answer.status, 409);
    CHECK_STR(answer.body, S("no!"));
    CHECK_STR(answer.content_type, S("a/b"));
    CHECK(
        str_starts((str){peer.request, peer.request_size}, S("POST /_garua/reset?service=s3 HTTP/1.1\r\n")));
    CHECK(str_has((str){peer.request, peer.request_size}, S("\r\nContent-Length: 0\r\n")));
}

TEST(client_gives_up_in_time)
{
    struct peer peer = {.answer = STR_NONE};
    struct client_answer answer;

    CHECK_FAULT(call(&peer, 50, &answer), &fault_io);
}

TEST(client_says_when_nobody_listens)
{
    struct client_request request = {
        .method = S("GET"), .target = S("/"), .timeout_ms = 1000, .answer_max = 1};
    struct client_answer answer;
    char name[SOCKET_NAME_MAX];
    int listener;

    REQUIRE_OK(socket_listen(S("127.0.0.1:0"), &listener, name));
    socket_close(listener);
    request.address = str_of(name);
    CHECK_FAULT(client_call(&request, unit_arena(), &answer), &fault_missing);
    request.address = S("nonsense");
    CHECK_FAULT(client_call(&request, unit_arena(), &answer), &fault_usage);
}
