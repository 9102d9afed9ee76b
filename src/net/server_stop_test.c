#include "net/server.h"

#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/fixture_test.h"
#include "test/unit.h"

/* Answers an exchange once the server has closed a connection. */
struct late {
    int watched;
    struct http_exchange *exchange;
};

static void *answer_late(void *arg)
{
    struct late *late = arg;
    char byte;

    while (recv(late->watched, &byte, 1, 0) > 0)
        ;
    fixture_answer(late->exchange);
    return NULL;
}

TEST(server_stop_lets_requests_finish)
{
    struct fixture *fixture = fixture_start(NULL);
    pthread_t thread;
    struct late late;
    int busy;
    str answer;

    REQUIRE(fixture);
    late.watched = client_open(fixture);
    client_send(late.watched, S("GET /loop HTTP/1.1\r\nHost: h\r\n\r\n"));
    client_answer(late.watched);
    busy = client_open(fixture);
    client_send(busy, S("GET /aside HTTP/1.1\r\nHost: h\r\n\r\n"));
    late.exchange = fixture_wait_aside(fixture);
    REQUIRE(pthread_create(&thread, NULL, answer_late, &late) == 0);
    fixture_stop(fixture, 5000);
    pthread_join(thread, NULL);
    answer = client_read_all(busy);
    CHECK(str_ends(answer, S("\r\n\r\nhello")) && str_has(answer, S("\r\nConnection: close\r\n")));
    CHECK_INT(fixture->sent, 2);
    close(late.watched);
    close(busy);
}

TEST(server_stop_cuts_what_takes_too_long)
{
    struct fixture *fixture = fixture_start(NULL);
    int reader, uploader;
    pthread_t thread;
    struct late late;

    REQUIRE(fixture);
    late.watched = client_open(fixture);
    client_send(late.watched, S("GET /aside HTTP/1.1\r\nHost: h\r\n\r\n"));
    late.exchange = fixture_wait_aside(fixture);
    reader = client_open(fixture);
    client_send(reader, S("GET /file HTTP/1.1\r\nHost: h\r\n\r\n"));
    client_read(reader, 1000);
    uploader = client_open(fixture);
    client_send(uploader, S("PUT /sink HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nabc"));
    fixture_wait(fixture, &fixture->requests, 2);
    REQUIRE(pthread_create(&thread, NULL, answer_late, &late) == 0);
    fixture_stop(fixture, 50);
    pthread_join(thread, NULL);
    CHECK_INT(fixture->sent, 0);
    close(late.watched);
    close(reader);
    close(uploader);
}

TEST(server_stop_under_load)
{
    enum { CLIENTS = 32 };
    struct fixture *fixture = fixture_start(NULL);
    int clients[CLIENTS];

    REQUIRE(fixture);
    for (int i = 0; i < CLIENTS; i++) {
        clients[i] = client_open(fixture);
        for (int j = 0; j < 50; j++)
            client_send(clients[i], j % 2 ? S("GET /loop HTTP/1.1\r\nHost: h\r\n\r\n")
                                          : S("GET /hello HTTP/1.1\r\nHost: h\r\n\r\n"));
    }
    fixture_stop(fixture, 1000);
    for (int i = 0; i < CLIENTS; i++)
        close(clients[i]);
}

static void never(void *user, struct http_exchange *exchange)
{
    (void)user;
    (void)exchange;
    CHECK(!"called");
}

TEST(server_reports_an_address_that_is_taken)
{
    struct fixture *fixture = fixture_start(NULL);
    struct server_handler handler = {.head = never, .request = never};
    struct server_options options = {0};
    struct server *server;

    REQUIRE(fixture);
    options.workers = fixture->workers;
    options.listen = server_address(fixture->server);
    CHECK_FAULT(server_start(&options, &handler, &server), &fault_busy);
    options.listen = S("127.0.0.1");
    CHECK_FAULT(server_start(&options, &handler, &server), &fault_usage);
    options.listen = S("127.0.0.1:65536");
    CHECK_FAULT(server_start(&options, &handler, &server), &fault_usage);
    options.listen = S("::1:80");
    CHECK_FAULT(server_start(&options, &handler, &server), &fault_usage);
    fixture_stop(fixture, 0);
}
