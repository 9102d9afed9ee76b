#include "core/aws_chunked.h"

#include <string.h>

#include "test/unit.h"

#define SECRET "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
#define SCOPE "20130524/us-east-1/s3/aws4_request"

/* The two examples of the S3 API reference: 66560 bytes 'a' in chunks of 64 KiB and 1 KiB. */
struct example {
    const char *content_hash, *signed_headers, *signature, *trailer, *length_header;
    const char *chunk_signatures[3], *trailers;
};

static const struct example plain = {
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;"
    "x-amz-storage-class",
    "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
    NULL,
    "66824",
    {"ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
     "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
     "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"},
    "",
};
static const struct example trailed = {
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
    "content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;"
    "x-amz-trailer",
    "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
    "x-amz-checksum-crc32c",
    NULL,
    {"b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
     "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
     "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992"},
    "x-amz-checksum-crc32c:sOO8/Q==\r\n"
    "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n",
};

struct received {
    struct hasher *hasher;
    uint64_t size;
};

static ERR receive(void *arg, str bytes)
{
    struct received *received = arg;

    received->size += bytes.n;
    for (size_t i = 0; i < bytes.n; i++) {
        if (bytes.p[i] != 'a')
            return err_make(&fault_corrupt, "not an a");
    }
    return NULL;
}

static void header(struct http_request *request, const char *name, const char *value)
{
    struct http_header *headers = (struct http_header *)(uintptr_t)request->headers;

    if (value)
        headers[request->header_count++] = (struct http_header){str_of(name), str_of(value)};
}

static struct http_request request_of(const struct example *example)
{
    struct http_request request = {
        .method = S("PUT"), .path = S("/examplebucket/chunkObject.txt"), .host = S("s3.amazonaws.com")};

    request.headers = arena_new_array(unit_arena(), 16, struct http_header);
    header(&request, "Host", "s3.amazonaws.com");
    header(&request, "x-amz-date", "20130524T000000Z");
    header(&request, "x-amz-storage-class", "REDUCED_REDUNDANCY");
    header(&request, "x-amz-content-sha256", example->content_hash);
    header(&request, "Content-Encoding", "aws-chunked");
    header(&request, "x-amz-decoded-content-length", "66560");
    header(&request, "Content-Length", example->length_header);
    header(&request, "x-amz-trailer", example->trailer);
    header(&request, "Authorization",
           arena_cstr(unit_arena(), arena_printf(unit_arena(),
                                                 "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/" SCOPE
                                                 ",SignedHeaders=%s,Signature=%s",
                                                 example->signed_headers, example->signature)));
    return request;
}

static str body_of(const struct example *example)
{
    struct buf *body = buf_new(unit_arena(), 100 * 1000);

    buf_printf(body, "10000;chunk-signature=%s\r\n", example->chunk_signatures[0]);
    memset(buf_room(body, 65536), 'a', 65536);
    body->n += 65536;
    buf_printf(body, "\r\n400;chunk-signature=%s\r\n", example->chunk_signatures[1]);
    memset(buf_room(body, 1024), 'a', 1024);
    body->n += 1024;
    buf_printf(body, "\r\n0;chunk-signature=%s\r\n%s\r\n", example->chunk_signatures[2], example->trailers);
    return buf_str(body);
}

/* Feeds it in pieces of `step` bytes. */
static struct err *decode(const struct example *example, str body, size_t step, struct received *received)
{
    struct arena *arena = unit_arena();
    struct http_request request = request_of(example);
    struct sigv4 *sigv4 = arena_new(arena, struct sigv4);
    struct sigv4_verified *verified = arena_new(arena, struct sigv4_verified);
    struct aws_chunked *chunked;

    TRY(sigv4_parse(&request, arena, sigv4));
    TRY(sigv4_check_scope(sigv4, &request, arena, S("s3"), S("us-east-1")));
    TRY(sigv4_verify(sigv4, &request, arena, S(SECRET), STR_NONE, NULL, verified));
    TRY(aws_chunked_new(&request, sigv4, verified, arena, &(struct http_sink){receive, received}, &chunked));
    for (; body.n; body = str_skip(body, step))
        TRY(aws_chunked_feed(chunked, str_take(body, step)));
    TRY(aws_chunked_end(chunked));
    if (example->trailer && !str_eq(aws_chunked_trailer(chunked, S("X-Amz-Checksum-Crc32c")), S("sOO8/Q==")))
        return err_make(&fault_corrupt, "no trailer");
    return NULL;
}

TEST(aws_chunked_documented_examples)
{
    static const size_t steps[] = {1, 2, 7, 4096, 65536, 1000000};

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct received received = {0};

        CHECK_OK(decode(&plain, body_of(&plain), steps[i], &received));
        CHECK_INT(received.size, 66560);
        received = (struct received){0};
        CHECK_OK(decode(&trailed, body_of(&trailed), steps[i], &received));
        CHECK_INT(received.size, 66560);
    }
}

static str replaced(str body, const char *what, const char *with)
{
    size_t at = str_find(body, str_of(what));
    struct buf *buf = buf_new(unit_arena(), body.n + 1000);

    CHECK(at < body.n);
    buf_add(buf, str_take(body, at));
    buf_add(buf, str_of(with));
    buf_add(buf, str_skip(body, at + strlen(what)));
    return buf_str(buf);
}

TEST(aws_chunked_signed_failures)
{
    static const struct {
        const char *what, *with;
        enum auth_problem problem;
    } cases[] = {
        {"ad80c7", "ad80c8", AUTH_MISMATCH},
        {"005562", "105562", AUTH_MISMATCH},
        {"b6c6ea", "b6c6eb", AUTH_MISMATCH},
        {"10000;", "10001;", AUTH_MISMATCH}, /* the next byte is a CR: the sink refuses it first */
        {"10000;", "xyz;", AUTH_BODY_CUT},
        {"10000;", ";", AUTH_BODY_CUT},
        {"10000;", "1000000000000000;", AUTH_BODY_CUT},
        {"10000;", "100000;", AUTH_BODY_LENGTH},
        {"chunk-signature=a", "chunk-signature=", AUTH_BODY_CUT},
        {"chunk-signature=a", "chunk-signatur=a", AUTH_BODY_CUT},
        {"\r\n400;", "\r400;", AUTH_BODY_CUT},
        {"\r\n400;", "\r\n\r\n400;", AUTH_BODY_CUT},
        {"9df9\r\n\r\n", "9df9\r\n", AUTH_BODY_CUT},
        {"9df9\r\n\r\n", "9df9\r\n\r\nx", AUTH_BODY_CUT},
        {"9df9\r\n\r\n", "9df9\r\nx-amz-checksum-crc32c:sOO8/Q==\r\n\r\n", AUTH_BODY_CUT},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct received received = {0};
        struct err *err =
            decode(&plain, replaced(body_of(&plain), cases[i].what, cases[i].with), 1000, &received);

        if (i == 3)
            CHECK_FAULT(err, &fault_corrupt);
        else if (!CHECK(err && auth_problem_of(err) == cases[i].problem))
            CHECK_STR(str_of(cases[i].with), err ? err->message : S("fine"));
    }
}

TEST(aws_chunked_trailer_failures)
{
    static const struct {
        const char *what, *with;
        enum auth_problem problem;
    } cases[] = {
        {"sOO8/Q==", "sOO8/Q=", AUTH_MISMATCH},
        {"signature:d81f", "signature:d81e", AUTH_MISMATCH},
        {"x-amz-checksum-crc32c", "x-amz-checksum-crc32", AUTH_TRAILER},
        {"x-amz-checksum-crc32c:sOO8/Q==\r\n", "", AUTH_MISMATCH},
        {"x-amz-checksum-crc32c:", ":", AUTH_TRAILER},
        {"x-amz-checksum-crc32c:", "", AUTH_TRAILER},
        {"x-amz-trailer-signature", "x-amz-trailer", AUTH_TRAILER},
        {"x-amz-checksum-crc32c:", "x-amz-checksum-crc32c:1\r\nx-amz-checksum-crc32c:", AUTH_TRAILER},
        {"e435\r\n\r\n", "e435\r\nx-amz-checksum-crc32c:1\r\n\r\n", AUTH_TRAILER},
        {"e435\r\n\r\n", "e435\r\n", AUTH_BODY_CUT},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct received received = {0};
        struct err *err =
            decode(&trailed, replaced(body_of(&trailed), cases[i].what, cases[i].with), 1000, &received);

        if (!CHECK(err && auth_problem_of(err) == cases[i].problem))
            CHECK_STR(str_of(cases[i].with), err ? err->message : S("fine"));
    }
}

TEST(aws_chunked_mismatch_names_the_chunk)
{
    struct received received = {0};
    struct err *err = decode(&plain, replaced(body_of(&plain), "005562", "105562"), 1000, &received);

    REQUIRE(err);
    err = auth_error(unit_arena(), err, AUTH_FAMILY_S3);
    CHECK_STR(str_of(err->fault->code), S("SignatureDoesNotMatch"));
    CHECK_INT(err->extra_count, 4); /* no canonical request */
    CHECK(str_starts(err->extras[1].value,
                     S("AWS4-HMAC-SHA256-PAYLOAD\n20130524T000000Z\n" SCOPE "\nad80c730")));
}

/* Unsigned chunks, fed in one piece. trailer: x-amz-trailer. */
static struct err *unsigned_chunks(const char *length, const char *trailer, const char *body)
{
    struct arena *arena = unit_arena();
    struct http_request request = {.headers = arena_new_array(arena, 2, struct http_header)};
    static const struct sigv4 sigv4 = {.payload = SIGV4_CHUNKS_UNSIGNED};
    struct received received = {0};
    struct aws_chunked *chunked;

    header(&request, "X-Amz-Decoded-Content-Length", length);
    header(&request, "X-Amz-Trailer", trailer);
    TRY(aws_chunked_new(&request, &sigv4, NULL, arena, &(struct http_sink){receive, &received}, &chunked));
    TRY(aws_chunked_feed(chunked, str_of(body)));
    return aws_chunked_end(chunked);
}

TEST(aws_chunked_unsigned)
{
    static const struct {
        const char *length, *trailer, *body;
        enum auth_problem problem; /* AUTH_PROBLEMS: none */
    } cases[] = {
        {"3", "x-amz-checksum-crc32", "3\r\naaa\r\n0\r\nx-amz-checksum-crc32: abc=\r\n\r\n", AUTH_PROBLEMS},
        {"3", "x-amz-checksum-crc32", "3\r\naaa\r\n0\r\nX-Amz-Checksum-CRC32:abc=\n\r\n\r\n", AUTH_PROBLEMS},
        {"3", "a, b", "3\r\naaa\r\n0\r\nb:1\r\na:\r\n\r\n", AUTH_PROBLEMS},
        {"0", NULL, "0\r\n\r\n", AUTH_PROBLEMS},
        {NULL, NULL, "0\r\n\r\n", AUTH_NO_LENGTH},
        {"-1", NULL, "0\r\n\r\n", AUTH_NO_LENGTH},
        {"1e3", NULL, "0\r\n\r\n", AUTH_NO_LENGTH},
        {"4", NULL, "3\r\naaa\r\n0\r\n\r\n", AUTH_BODY_LENGTH},
        {"2", NULL, "3\r\naaa\r\n0\r\n\r\n", AUTH_BODY_LENGTH},
        {"3", NULL, "2\r\naa\r\n1\r\na\r\n0\r\n\r\n", AUTH_CHUNK_SIZE},
        {"3", NULL, "3;x=y\r\naaa\r\n0\r\n\r\n", AUTH_BODY_CUT},
        {"3", NULL, "3\naaa\r\n0\r\n\r\n", AUTH_BODY_CUT},
        {"3", NULL, "3\r\naaa\r\n", AUTH_BODY_CUT},
        {"3", NULL, "", AUTH_BODY_CUT},
        {"3", NULL, "3\r\naaa\r\n0\r\nb:1\r\n\r\n", AUTH_TRAILER},
        {"3", "b", "3\r\naaa\r\n0\r\n\r\n", AUTH_TRAILER},
        {"3", "b", "3\r\naaa\r\n0\r\nb\r\n\r\n", AUTH_TRAILER},
        {"3", "b", "3\r\naaa\r\n0\r\nx-amz-trailer-signature:1\r\nb:1\r\n\r\n", AUTH_TRAILER},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err *err = unsigned_chunks(cases[i].length, cases[i].trailer, cases[i].body);
        enum auth_problem problem = err ? auth_problem_of(err) : AUTH_PROBLEMS;

        if (!CHECK(problem == cases[i].problem && !err == (problem == AUTH_PROBLEMS)))
            CHECK_STR(str_of(cases[i].body), err ? err->message : S("fine"));
    }
}

TEST(aws_chunked_lines_are_bounded)
{
    struct buf *body = buf_new(unit_arena(), 100000);

    for (int i = 0; i < 200; i++)
        buf_char(body, '0');
    CHECK(auth_problem_of(unsigned_chunks("3", NULL, body->p)) == AUTH_BODY_CUT);
    buf_clear(body);
    buf_add(body, S("0\r\nb:"));
    for (int i = 0; i < AWS_CHUNK_TRAILERS_SIZE_MAX; i++)
        buf_char(body, 'x');
    CHECK(auth_problem_of(unsigned_chunks("0", "b", body->p)) == AUTH_TRAILER);
}
