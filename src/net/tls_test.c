#include "net/tls.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "net/authority.h"
#include "net/fixture_test.h"
#include "os/clock.h"
#include "os/file.h"
#include "test/unit.h"

struct secure {
    struct fixture *fixture;
    struct authority *authority;
    SSL_CTX *client; /* trusts the authority */
};

static ERR make_tls(void *arg, struct tls_context **out)
{
    return authority_tls(arg, out);
}

static void trust(SSL_CTX *client, str pem)
{
    BIO *bio = BIO_new_mem_buf(pem.p, (int)pem.n);
    X509 *certificate = PEM_read_bio_X509(bio, NULL, NULL, NULL);

    CHECK(certificate && X509_STORE_add_cert(SSL_CTX_get_cert_store(client), certificate) == 1);
    X509_free(certificate);
    BIO_free(bio);
}

static struct secure secure_start(str directory)
{
    struct server_options options = {.make_tls = make_tls};
    struct secure secure = {.client = SSL_CTX_new(TLS_client_method())};
    str pem = S("");

    CHECK_OK(authority_open(directory, &secure.authority));
    CHECK_OK(authority_certificate(secure.authority, unit_arena(), &pem));
    trust(secure.client, pem);
    SSL_CTX_set_verify(secure.client, SSL_VERIFY_PEER, NULL);
    options.make_tls_arg = secure.authority;
    secure.fixture = fixture_start(&options);
    return secure;
}

static void secure_stop(struct secure *secure)
{
    fixture_stop(secure->fixture, 0);
    authority_close(secure->authority);
    SSL_CTX_free(secure->client);
}

/* NULL when the handshake fails, or the certificate isn't for that name. */
static SSL *tls_open(const struct secure *secure, const char *name, int version, SSL_SESSION *session)
{
    SSL *ssl = SSL_new(secure->client);
    int client = client_open(secure->fixture);

    SSL_set_fd(ssl, client);
    SSL_set_tlsext_host_name(ssl, name);
    SSL_set1_host(ssl, name);
    SSL_set_min_proto_version(ssl, version);
    SSL_set_max_proto_version(ssl, version);
    if (session)
        SSL_set_session(ssl, session);
    ERR_clear_error();
    if (SSL_connect(ssl) == 1)
        return ssl;
    close(client);
    SSL_free(ssl);
    ERR_clear_error();
    return NULL;
}

static void tls_close(SSL *ssl)
{
    int client = SSL_get_fd(ssl);

    SSL_shutdown(ssl);
    SSL_free(ssl);
    close(client);
}

static void tls_say(SSL *ssl, str bytes)
{
    CHECK(SSL_write(ssl, bytes.p, (int)bytes.n) == (int)bytes.n);
}

static str tls_hear_all(SSL *ssl)
{
    struct buf *out = buf_new(unit_arena(), 64 << 20);
    char *room = buf_room(out, 65536);
    int n;

    while (room && (n = SSL_read(ssl, room, 65536)) > 0) {
        out->n += (size_t)n;
        room = buf_room(out, 65536);
    }
    return buf_str(out);
}

TEST(tls_serves_both_versions_and_plain_on_one_port)
{
    static const int versions[] = {TLS1_2_VERSION, TLS1_3_VERSION};
    struct secure secure = secure_start(STR_NONE);

    REQUIRE(secure.fixture);
    for (size_t i = 0; i < 2; i++) {
        SSL *ssl = tls_open(&secure, "localhost", versions[i], NULL);
        str answers;

        REQUIRE(CHECK(ssl != NULL));
        tls_say(ssl, S("GET /hello HTTP/1.1\r\nHost: h\r\n\r\nPUT /echo HTTP/1.1\r\nHost: "
                       "h\r\nContent-Length: 3\r\n\r\n"));
        tls_say(ssl, S("ab"));
        tls_say(ssl, S("cGET /loop HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
        answers = tls_hear_all(ssl);
        CHECK(str_has(answers, S("\r\n\r\nabcHTTP/1.1 200 OK\r\n")) && str_ends(answers, S("\r\n\r\nhello")));
        tls_close(ssl);
    }
    CHECK(str_ends(client_ask(secure.fixture, S("GET /loop HTTP/1.0\r\n\r\n")), S("hello")));
    CHECK(!tls_open(&secure, "localhost", TLS1_1_VERSION, NULL));
    secure_stop(&secure);
}

TEST(tls_certificates_fit_the_name_that_is_asked_for)
{
    static const char *const good[] = {
        "localhost",
        "127.0.0.1",
        "bucket.localhost",
        "bucket.s3.localhost",
        "a.bucket.with.dots.s3.localhost",
        "MixedCase.Deeper.Localhost",
        "sqs.us-east-1.amazonaws.com",
        "bucket.s3.us-east-1.amazonaws.com",
        "bucket.s3.eu-central-1.amazonaws.com",
        "abc.execute-api.localhost.localstack.cloud",
        "d111.cloudfront.net",
    };
    static const char *const bad[] = {"example.com", "localhost.example.com", "amazonaws.com.evil",
                                      "notlocalhost", "*.localhost.evil"};
    struct secure secure = secure_start(STR_NONE);

    REQUIRE(secure.fixture);
    for (size_t round = 0; round < 2; round++) {
        for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
            SSL *ssl = tls_open(&secure, good[i], TLS1_3_VERSION, NULL);

            if (CHECK(ssl != NULL))
                tls_close(ssl);
            else
                printf("    %s\n", good[i]);
        }
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!tls_open(&secure, bad[i], TLS1_3_VERSION, NULL));
    secure_stop(&secure);
}

TEST(tls_more_names_than_are_kept)
{
    struct secure secure = secure_start(STR_NONE);

    REQUIRE(secure.fixture);
    for (int i = 0; i < 600; i++) {
        SSL *ssl =
            tls_open(&secure, arena_printf(unit_arena(), "a%d.b.localhost", i % 300).p, TLS1_3_VERSION, NULL);

        if (CHECK(ssl != NULL))
            tls_close(ssl);
    }
    secure_stop(&secure);
}

TEST(tls_large_bodies_both_ways)
{
    struct secure secure = secure_start(STR_NONE);
    char *body = arena_alloc(unit_arena(), 1 << 20);
    str answer;
    SSL *ssl;

    REQUIRE(secure.fixture);
    memset(body, 1, 1 << 20);
    ssl = tls_open(&secure, "localhost", TLS1_3_VERSION, NULL);
    REQUIRE(ssl);
    tls_say(ssl, S("PUT /sink HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n"));
    tls_say(ssl, (str){body, 1 << 20});
    tls_say(ssl, S("GET /produce HTTP/1.1\r\nHost: h\r\n\r\nGET /file HTTP/1.1\r\nHost: h\r\nConnection: "
                   "close\r\n\r\n"));
    answer = tls_hear_all(ssl);
    CHECK_INT(secure.fixture->sum, 1 << 20);
    REQUIRE(CHECK(answer.n > FIXTURE_FILE_SIZE + (1 << 20)));
    answer = str_skip(answer, answer.n - FIXTURE_FILE_SIZE);
    for (size_t i = 0; i < answer.n; i++) {
        if (answer.p[i] != fixture_byte(i))
            REQUIRE(!"the file's bytes");
    }
    tls_close(ssl);
    secure_stop(&secure);
}

TEST(tls_resumes_sessions)
{
    static const int versions[] = {TLS1_2_VERSION, TLS1_3_VERSION};
    struct secure secure = secure_start(STR_NONE);

    REQUIRE(secure.fixture);
    for (size_t i = 0; i < 2; i++) {
        SSL *ssl = tls_open(&secure, "localhost", versions[i], NULL);
        SSL_SESSION *session;

        REQUIRE(ssl);
        tls_say(ssl, S("GET /loop HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
        tls_hear_all(ssl);
        session = SSL_get1_session(ssl);
        tls_close(ssl);
        ssl = tls_open(&secure, "localhost", versions[i], session);
        REQUIRE(ssl);
        CHECK(SSL_session_reused(ssl));
        tls_close(ssl);
        SSL_SESSION_free(session);
    }
    secure_stop(&secure);
}

TEST(tls_protocol_is_http_1_1)
{
    struct secure secure = secure_start(STR_NONE);
    const unsigned char *chosen = NULL;
    unsigned chosen_size = 0;
    SSL *ssl;

    REQUIRE(secure.fixture);
    SSL_CTX_set_alpn_protos(secure.client, (const unsigned char *)"\x02h2\x08http/1.1", 12);
    ssl = tls_open(&secure, "localhost", TLS1_3_VERSION, NULL);
    REQUIRE(ssl);
    SSL_get0_alpn_selected(ssl, &chosen, &chosen_size);
    CHECK_STR(((str){(const char *)chosen, chosen_size}), S("http/1.1"));
    tls_close(ssl);
    SSL_CTX_set_alpn_protos(secure.client, (const unsigned char *)"\x02h2", 3);
    CHECK(!tls_open(&secure, "localhost", TLS1_3_VERSION, NULL));
    secure_stop(&secure);
}

/* Sends and waits for the end, whatever it is. */
static void provoke(const struct fixture *fixture, str bytes)
{
    int client = client_open(fixture);
    char byte;

    client_send(client, bytes);
    while (read(client, &byte, 1) > 0)
        ;
    close(client);
}

TEST(tls_hostile_handshakes)
{
    struct server_options options = {.make_tls = make_tls, .head_timeout_ms = 100};
    struct authority *authority;
    struct fixture *fixture;

    REQUIRE_OK(authority_open(STR_NONE, &authority));
    options.make_tls_arg = authority;
    fixture = fixture_start(&options);
    REQUIRE(fixture);
    provoke(fixture, S("\x16\x03\x01\x00\x05hello, this is no handshake"));
    provoke(fixture, S("\x16\x03\x01\xff\xff"));
    provoke(fixture, S("\x16")); /* cut after a while */
    CHECK(str_ends(client_ask(fixture, S("GET /loop HTTP/1.0\r\n\r\n")), S("hello")));
    fixture_stop(fixture, 0);
    authority_close(authority);
}

TEST(authority_keeps_its_files)
{
    str directory = unit_directory(), key_path = arena_concat(unit_arena(), directory, S("/ca-key.pem")), pem,
        again, file;
    struct authority *authority;
    struct stat status;

    REQUIRE_OK(authority_open(directory, &authority));
    REQUIRE_OK(authority_certificate(authority, unit_arena(), &pem));
    authority_close(authority);
    CHECK(stat(key_path.p, &status) == 0 && (status.st_mode & 0777) == 0600);
    REQUIRE_OK(file_load(arena_concat(unit_arena(), directory, S("/ca.pem")), 1 << 16, unit_arena(), &file));
    CHECK_STR(file, pem);
    CHECK_OK(file_remove(arena_concat(unit_arena(), directory, S("/ca.pem"))));
    REQUIRE_OK(authority_open(directory, &authority));
    REQUIRE_OK(authority_certificate(authority, unit_arena(), &again));
    CHECK_STR(again, pem);
    CHECK_OK(file_load(arena_concat(unit_arena(), directory, S("/ca.pem")), 1 << 16, unit_arena(), &file));
    authority_close(authority);
    CHECK_OK(file_store(key_path, S("junk")));
    REQUIRE_OK(authority_open(directory, &authority));
    CHECK_FAULT(authority_certificate(authority, unit_arena(), &again), &fault_corrupt);
    authority_close(authority);
}

TEST(ca_pairs_are_checked_and_end)
{
    int64_t now_ms = clock_real_ms(), year_ms = (int64_t)365 * 24 * 3600 * 1000;
    str certificate, key, other_certificate, other_key, wrong = S("a b");
    struct ca_leaf leaf;
    struct ca *ca;

    REQUIRE_OK(ca_create(now_ms, unit_arena(), &certificate, &key));
    REQUIRE_OK(ca_create(now_ms, unit_arena(), &other_certificate, &other_key));
    CHECK_FAULT(ca_load(certificate, other_key, &ca), &fault_corrupt);
    CHECK_FAULT(ca_load(S(""), key, &ca), &fault_corrupt);
    REQUIRE_OK(ca_load(certificate, key, &ca));
    CHECK(ca_is_fresh(ca, now_ms) && ca_is_fresh(ca, now_ms + 8 * year_ms) &&
          !ca_is_fresh(ca, now_ms + 9 * year_ms));
    CHECK_FAULT(ca_issue(ca, &wrong, 1, now_ms, &leaf), &fault_usage);
    wrong = S("x,DNS:evil");
    CHECK_FAULT(ca_issue(ca, &wrong, 1, now_ms, &leaf), &fault_usage);
    ca_free(ca);
    CHECK(ca_is_name(S("*.a-b.c_d")) && !ca_is_name(S("a..b")) && !ca_is_name(S("*")) &&
          !ca_is_name(S("-a")) && !ca_is_name(S("a.*.b")) && !ca_is_name(S("")));
}
