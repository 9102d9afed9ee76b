#include "core/sigv2.h"

#include "test/unit.h"

#define SECRET "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
#define KEY "AKIAIOSFODNN7EXAMPLE"

/* The examples of the S3 user guide, "Signing and authenticating REST requests (AWS signature version 2)". */
struct example {
    const char *method, *path, *query, *bucket, *headers, *signature;
};

static const struct example examples[] = {
    {"GET", "/photos/puppy.jpg", NULL, "johnsmith", "Date:Tue, 27 Mar 2007 19:36:42 +0000\n",
     "bWq2s1WEIj+Ydj0vQ697zp+IXMU="},
    {"GET", "/photos/puppy.jpg", NULL, "awsexamplebucket1", "Date:Tue, 27 Mar 2007 19:36:42 +0000\n",
     "qgk2+6Sv9/oM7G3qLEjTH1a1l1g="},
    {"PUT", "/photos/puppy.jpg", NULL, "johnsmith",
     "Content-Type:image/jpeg\nContent-Length:94328\nDate:Tue, 27 Mar 2007 21:15:45 +0000\n",
     "MyyxeRY7whkBe+bq8fHCL/2kKUg="},
    {"GET", "/", "prefix=photos&max-keys=50&marker=puppy", "johnsmith",
     "Date:Tue, 27 Mar 2007 19:42:41 +0000\n", "htDYFYduRNen8P9ZfE/s9SuKy0U="},
    {"GET", "/", "acl", "johnsmith", "Date:Tue, 27 Mar 2007 19:44:46 +0000\n",
     "c2WLPFtWHVgbEmeEG93a4cG37dM="},
    {"DELETE", "/johnsmith/photos/puppy.jpg", NULL, NULL,
     "Date:Tue, 27 Mar 2007 21:20:27 +0000\nx-amz-date:Tue, 27 Mar 2007 21:20:26 +0000\n",
     "R4dJ53KECjStyBO5iTBJZ4XVOaI="},
    {"PUT", "/db-backup.dat.gz", NULL, "static.johnsmith.net",
     "User-Agent:curl/7.15.5\nDate:Tue, 27 Mar 2007 21:06:08 +0000\nx-amz-acl:public-read\n"
     "content-type:application/x-download\nContent-MD5:4gJE4saaMU4BqNR0kLY+lw==\n"
     "X-Amz-Meta-ReviewedBy:joe@johnsmith.net\nX-Amz-Meta-ReviewedBy:jane@johnsmith.net\n"
     "X-Amz-Meta-FileChecksum:0x02661779\nX-Amz-Meta-ChecksumAlgorithm:crc32\n"
     "Content-Disposition:attachment; filename=database.dat\nContent-Encoding:gzip\nContent-Length:5913339\n",
     "ilyl83RwaSoYIEdixDQcA4OnAnc="},
    {"GET", "/", NULL, NULL, "Date:Wed, 28 Mar 2007 01:29:59 +0000\n", "qGdzdERIC03wnaRNKh6OqZehG9s="},
    {"GET", "/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re", NULL, NULL,
     "Date:Wed, 28 Mar 2007 01:49:49 +0000\n", "DNEZGsoieTZ92F3bUfSPQcbGmlM="},
};

static struct http_request request_of(const struct example *example, struct http_header headers[32])
{
    struct http_request request = {.method = str_of(example->method),
                                   .path = str_of(example->path),
                                   .query = str_of(example->query),
                                   .headers = headers};
    str lines = str_of(example->headers);

    while (lines.n) {
        str line = str_cut(&lines, '\n'), name = str_cut(&line, ':');

        headers[request.header_count++] = (struct http_header){name, line};
    }
    return request;
}

TEST(sigv2_documented_examples)
{
    struct arena *arena = unit_arena();
    struct http_header headers[32];
    struct sigv2 sigv2;

    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct http_request request = request_of(&examples[i], headers);
        str bucket = str_of(examples[i].bucket);

        headers[request.header_count++] = (struct http_header){
            S("Authorization"), arena_printf(arena, "AWS " KEY ":%s", examples[i].signature)};
        REQUIRE_OK(sigv2_parse(&request, arena, &sigv2));
        CHECK(sigv2.scheme == SIGV2_HEADER);
        CHECK_STR(sigv2.access_key, S(KEY));
        CHECK_OK(sigv2_verify(&sigv2, &request, arena, bucket, S(SECRET)));
        CHECK_FAULT(sigv2_verify(&sigv2, &request, arena, bucket, S("x")), &fault_auth);
        CHECK_OK(sigv2_check_time(&sigv2, arena, sigv2.signed_ms + 900000));
        CHECK_FAULT(sigv2_check_time(&sigv2, arena, sigv2.signed_ms + 900001), &fault_auth);
        CHECK_FAULT(sigv2_check_time(&sigv2, arena, sigv2.signed_ms - 900001), &fault_auth);
    }
}

static struct http_request presigned(const char *query)
{
    return (struct http_request){.method = S("GET"), .path = S("/photos/puppy.jpg"), .query = str_of(query)};
}

TEST(sigv2_presigned)
{
    struct arena *arena = unit_arena();
    struct http_request request =
        presigned("AWSAccessKeyId=" KEY "&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620");
    struct sigv2 sigv2;
    struct err *err;

    REQUIRE_OK(sigv2_parse(&request, arena, &sigv2));
    CHECK(sigv2.scheme == SIGV2_QUERY);
    CHECK_OK(sigv2_verify(&sigv2, &request, arena, S("johnsmith"), S(SECRET)));
    CHECK_OK(sigv2_check_time(&sigv2, arena, 1175139620000));
    err = sigv2_check_time(&sigv2, arena, 1175139620001);
    REQUIRE(err && auth_problem_of(err) == AUTH_V2_EXPIRED);
    err = auth_error(arena, err, AUTH_FAMILY_S3);
    CHECK_STR(err->message, S("Request has expired"));
    CHECK_STR(err->extras[0].value, S("2007-03-29T03:40:20Z"));
    err = sigv2_verify(&sigv2, &request, arena, S("other"), S(SECRET));
    REQUIRE(err && auth_problem_of(err) == AUTH_MISMATCH);
    err = auth_error(arena, err, AUTH_FAMILY_S3);
    CHECK_STR(str_of(err->fault->code), S("SignatureDoesNotMatch"));
    CHECK_STR(err->extras[1].value, S("GET\n\n\n1175139620\n/other/photos/puppy.jpg"));
}

TEST(sigv2_refuses_malformed_ones)
{
    static const struct {
        const char *query;
        enum auth_problem problem;
    } cases[] = {
        {"AWSAccessKeyId=a&Signature=b", AUTH_V2_QUERY_PARAMETERS},
        {"AWSAccessKeyId=&Signature=b&Expires=1", AUTH_V2_QUERY_PARAMETERS},
        {"AWSAccessKeyId=a&Signature=%zz&Expires=1", AUTH_V2_QUERY_PARAMETERS},
        {"AWSAccessKeyId=a&Signature=b&Expires=soon", AUTH_V2_EXPIRES_FORM},
        {"AWSAccessKeyId=a&Signature=b&Expires=-1", AUTH_V2_EXPIRES_FORM},
        {"AWSAccessKeyId=a&Signature=b&Expires=9223372036854775807", AUTH_V2_EXPIRES_FORM},
    };
    struct http_request request;
    struct http_header header = {S("Authorization"), S("AWS nothing")};
    struct sigv2 sigv2;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err *err;

        request = presigned(cases[i].query);
        err = sigv2_parse(&request, unit_arena(), &sigv2);
        CHECK(err && auth_problem_of(err) == cases[i].problem);
    }
    request = presigned("Signature=x");
    CHECK_OK(sigv2_parse(&request, unit_arena(), &sigv2));
    CHECK(sigv2.scheme == SIGV2_NONE);
    request.headers = &header;
    request.header_count = 1;
    CHECK_FAULT(sigv2_parse(&request, unit_arena(), &sigv2), &fault_auth);
    request = presigned("AWSAccessKeyId=a&Signature=b&Expires=1");
    request.headers = &header;
    request.header_count = 1;
    CHECK_FAULT(sigv2_parse(&request, unit_arena(), &sigv2), &fault_auth);
}
