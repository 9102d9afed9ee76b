#include "core/guard.h"

#include "test/unit.h"

static bool refused(const char *host, const char *origin)
{
    struct http_header header = {S("Origin"), str_of(origin)};
    struct http_request request = {.host = str_of(host), .headers = &header, .loopback = true};

    request.header_count = origin ? 1 : 0;
    return guard_refuses(&request) != NULL;
}

TEST(guard_lets_in_what_this_machine_could_have_sent)
{
    static const char *const origins[] = {"http://localhost:3000",
                                          "https://localhost",
                                          "http://127.0.0.1:8080",
                                          "http://127.1.2.3",
                                          "http://[::1]:3000",
                                          "http://app.localhost",
                                          "http://s3.localhost.localstack.cloud:4566"};

    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++)
        CHECK(!refused("localhost:4566", origins[i]));
    CHECK(!refused("127.0.0.1:4566", NULL) && !refused("bucket.s3.amazonaws.com", NULL) &&
          !refused("garua", NULL));
}

TEST(guard_refuses_what_a_page_of_others_could_have_sent)
{
    static const char *const origins[] = {"http://127.0.0.1.evil.example",
                                          "http://localhost.evil.example",
                                          "http://evil.example",
                                          "null",
                                          "",
                                          "http://[::1].evil.example",
                                          "http://10.0.0.1",
                                          "http://127.evil",
                                          "http://evillocalhost"};

    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++)
        CHECK(refused("localhost:4566", origins[i]));
    CHECK(refused("evil.example", NULL) && refused("10.0.0.1:4566", NULL) && refused("a.b", NULL));
}
