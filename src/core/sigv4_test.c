#include "core/sigv4.h"

#include "core/sigv4_canonical.h"
#include "test/unit.h"

#define SECRET "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
#define SCOPE "20130524/us-east-1/s3/aws4_request"
#define CREDENTIAL "AKIAIOSFODNN7EXAMPLE/" SCOPE
#define HOST "examplebucket.s3.amazonaws.com"
#define EMPTY "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

enum { HEADERS_MAX = 16 };
static const int64_t SIGNED_MS = 1369353600000; /* 2013-05-24T00:00:00Z */

/* headers: lines of name:value. */
static struct http_request make(const char *method, const char *path, const char *query, const char *headers)
{
    struct http_header *v = arena_new_array(unit_arena(), HEADERS_MAX, struct http_header);
    struct http_request request = {
        .method = str_of(method), .path = str_of(path), .query = str_of(query), .headers = v};
    str lines = str_of(headers);

    while (lines.n) {
        str line = str_cut(&lines, '\n'), name = str_cut(&line, ':');

        if (str_eq_nocase(name, S("host")))
            request.host = str_trim(line);
        v[request.header_count++] = (struct http_header){name, line};
    }
    return request;
}

static str authorization(const char *signed_headers, const char *signature)
{
    return arena_printf(unit_arena(),
                        "Authorization:AWS4-HMAC-SHA256 Credential=" CREDENTIAL
                        ",SignedHeaders=%s,Signature=%s\n",
                        signed_headers, signature);
}

/* The examples of the S3 API reference, "Authenticating Requests" and its sub-pages. */
static const struct {
    const char *method, *path, *query, *headers, *signed_headers, *signature;
} examples[] = {
    {"GET", "/test.txt", NULL, "Range:bytes=0-9\nx-amz-content-sha256:" EMPTY "\n",
     "host;range;x-amz-content-sha256;x-amz-date",
     "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"},
    {"PUT", "/test%24file.text", NULL,
     "Date:Fri, 24 May 2013 00:00:00 GMT\nx-amz-storage-class:REDUCED_REDUNDANCY\n"
     "x-amz-content-sha256:44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072\n",
     "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
     "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"},
    {"GET", "/", "lifecycle", "x-amz-content-sha256:" EMPTY "\n", "host;x-amz-content-sha256;x-amz-date",
     "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"},
    {"GET", "/", "max-keys=2&prefix=J", "x-amz-content-sha256:" EMPTY "\n",
     "host;x-amz-content-sha256;x-amz-date",
     "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"},
};

TEST(sigv4_s3_documented_examples)
{
    struct arena *arena = unit_arena();
    struct sigv4_keys *keys = sigv4_keys_new();

    for (size_t i = 0; i < 2 * sizeof examples / sizeof *examples; i++) {
        size_t at = i / 2; /* twice: once with a key to derive, once with a remembered one */
        struct http_request request =
            make(examples[at].method, examples[at].path, examples[at].query,
                 arena_cstr(arena, arena_printf(arena, "Host:" HOST "\nx-amz-date:20130524T000000Z\n%s%.*s",
                                                examples[at].headers,
                                                STR_ARG(authorization(examples[at].signed_headers,
                                                                      examples[at].signature)))));
        struct sigv4 sigv4;
        struct sigv4_verified verified;

        REQUIRE_OK(sigv4_parse(&request, arena, &sigv4));
        CHECK(sigv4.scheme == SIGV4_HEADER && sigv4.payload == SIGV4_HASH_GIVEN);
        CHECK_OK(sigv4_check_scope(&sigv4, &request, arena, S("s3"), S("us-east-1")));
        CHECK_OK(sigv4_verify(&sigv4, &request, arena, S(SECRET), STR_NONE, keys, &verified));
        CHECK_STR(verified.scope, S(SCOPE));
        CHECK_OK(sigv4_check_time(&sigv4, arena, SIGNED_MS));
    }
    sigv4_keys_free(keys);
}

#define PRESIGNED                                                                                            \
    "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2F"  \
    "aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
#define PRESIGNED_SIGNATURE                                                                                  \
    "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"

TEST(sigv4_s3_documented_presigned_example)
{
    struct arena *arena = unit_arena();
    struct http_request request = make("GET", "/test.txt", PRESIGNED PRESIGNED_SIGNATURE, "Host:" HOST "\n");
    struct sigv4 sigv4;
    struct sigv4_verified verified;

    REQUIRE_OK(sigv4_parse(&request, arena, &sigv4));
    CHECK(sigv4.scheme == SIGV4_QUERY && sigv4.payload == SIGV4_UNSIGNED && sigv4.expires_s == 86400);
    CHECK_OK(sigv4_check_scope(&sigv4, &request, arena, S("s3"), STR_NONE));
    CHECK_OK(sigv4_verify(&sigv4, &request, arena, S(SECRET), STR_NONE, NULL, &verified));
    CHECK_OK(sigv4_check_time(&sigv4, arena, SIGNED_MS + 86400000));
    CHECK_OK(sigv4_check_time(&sigv4, arena, SIGNED_MS - 900000));
    CHECK(auth_problem_of(sigv4_check_time(&sigv4, arena, SIGNED_MS + 86400001)) == AUTH_EXPIRED);
    CHECK(auth_problem_of(sigv4_check_time(&sigv4, arena, SIGNED_MS - 900001)) == AUTH_NOT_YET);
}

/* How targets and headers are made canonical. */
static const struct {
    const char *service, *path, *query, *want_path, *want_query;
} targets[] = {
    {"s3", "/b", "b=2&a=1", "/b", "a=1&b=2"},
    {"s3", "/b", "a=2&a=1&a=&A=3", "/b", "A=3&a=&a=1&a=2"},
    {"s3", "/b", "acl&b=&&", "/b", "acl=&b="},
    {"s3", "/b", "a=b+c&d=e%2Bf&g=%20", "/b", "a=b%20c&d=e%2Bf&g=%20"},
    {"s3", "/b", "k=1&k-x=2&k.y=3&k0=4", "/b", "k=1&k-x=2&k.y=3&k0=4"},
    {"s3", "/b", "k=%c3%bc~!*'()&l=a=b&m=a:b/c", "/b", "k=%C3%BC~%21%2A%27%28%29&l=a%3Db&m=a%3Ab%2Fc"},
    {"s3", "/b", "%41=%7E", "/b", "A=~"},
    {"s3", "/a%20b/a+b", NULL, "/a%20b/a%2Bb", ""},
    {"s3", "/%c3%bc/%E4%B8%AD%2fx", NULL, "/%C3%BC/%E4%B8%AD/x", ""},
    {"s3", "/!*'()~=&:@$,;", NULL, "/%21%2A%27%28%29~%3D%26%3A%40%24%2C%3B", ""},
    {"s3", "/100%25/100%/%4", NULL, "/100%25/100%25/%254", ""},
    {"s3", "//a//../b/./", NULL, "//a//../b/./", ""},
    {"s3", "", NULL, "/", ""},
    {"lambda", "", NULL, "/", ""},
    {"lambda", "/a//b/../c/./d/", NULL, "/a/c/d/", ""},
    {"lambda", "/../../a", NULL, "/a", ""},
    {"lambda", "/f/arn%3Aaws%3a", NULL, "/f/arn%253Aaws%253a", ""},
    {"lambda", "/f:1", "a=%2f", "/f%3A1", "a=%2F"},
};

TEST(sigv4_canonical_targets)
{
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        struct http_request request = make("GET", targets[i].path, targets[i].query, "Host:h\n");
        struct sigv4 sigv4 = {
            .scheme = SIGV4_HEADER, .service = str_of(targets[i].service), .signed_headers = S("host")};

        CHECK_STR(sigv4_canonical(&sigv4, &request, unit_arena(), S("x"), 0),
                  arena_printf(unit_arena(), "GET\n%s\n%s\nhost:h\n\nhost\nx", targets[i].want_path,
                               targets[i].want_query));
    }
}

TEST(sigv4_canonical_headers)
{
    struct http_request request =
        make("GET", "/", NULL, "X-B:  two  \t words \nHost: h.example:443\nx-a:1\nX-B:\nx-b: 3 \n");
    struct sigv4 sigv4 = {
        .scheme = SIGV4_HEADER, .service = S("s3"), .signed_headers = S("X-B;x-absent;host;x-a")};

    CHECK_STR(
        sigv4_canonical(&sigv4, &request, unit_arena(), S("-"), 0),
        S("GET\n/\n\nx-b:two words,,3\nhost:h.example:443\nx-a:1\nx-absent:\n\nx-b;host;x-a;x-absent\n-"));
    CHECK_STR(sigv4_canonical(&sigv4, &request, unit_arena(), S("-"), CANONICAL_AS_SENT | CANONICAL_NO_PORT),
              S("GET\n/\n\nx-b:two words,,3\nx-absent:\nhost:h.example\nx-a:1\n\nx-b;x-absent;host;x-a\n-"));
}

#define DATED                                                                                                \
    "Host:h\nx-amz-date:20130524T000000Z\nx-amz-content-sha256:UNSIGNED-PAYLOAD\n"                           \
    "Authorization:AWS4-HMAC-SHA256 "
#define AFTER ",SignedHeaders=host;x-amz-date,Signature=00\n"
#define MALFORMED "The authorization header is malformed; "
#define COMPONENTS                                                                                           \
    MALFORMED "the authorization header requires three components: Credential, SignedHeaders, and "          \
              "Signature."
#define QUERY_OF(algorithm, credential, date, expires)                                                       \
    "X-Amz-Algorithm=" algorithm "&X-Amz-Credential=" credential "&X-Amz-Date=" date                         \
    "&X-Amz-SignedHeaders=host&X-Amz-Signature=00&X-Amz-Expires=" expires
#define HMAC "AWS4-HMAC-SHA256"
#define PARAMETERS                                                                                           \
    "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "                 \
    "X-Amz-Signature, "                                                                                      \
    "X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
#define NO_DATE "AWS authentication requires a valid Date or x-amz-date header"

/* What S3 and a JSON service say; NULL: not looked at. */
static const struct {
    const char *query, *headers;
    enum auth_problem problem;
    const char *code, *message, *json_code, *json_message;
} failures[] = {
    {NULL, "Host:h\nAuthorization:AWS4-ECDSA-P256-SHA256 Credential=a/b\n", AUTH_ALGORITHM, "InvalidRequest",
     "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
     "IncompleteSignatureException",
     "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256' (only AWS4-HMAC-SHA256 for now). "},
    {NULL, DATED "\n", AUTH_COMPONENTS, "AuthorizationHeaderMalformed", COMPONENTS,
     "IncompleteSignatureException", NULL},
    {NULL, DATED "Credential=" CREDENTIAL ",SignedHeaders=host\n", AUTH_COMPONENTS, NULL, COMPONENTS, NULL,
     NULL},
    {NULL, DATED "Credential=" CREDENTIAL ",SignedHeaders=host,Signature\n", AUTH_COMPONENT_MALFORMED,
     "AuthorizationHeaderMalformed", MALFORMED "the authorization component \"Signature\" is malformed.",
     NULL, NULL},
    {NULL, DATED "Credential=" CREDENTIAL ",Credential=x,SignedHeaders=host,Signature=1\n",
     AUTH_COMPONENT_MALFORMED, NULL, NULL, NULL, NULL},
    {NULL, DATED "Credential=a/20130524/s3/aws4_request" AFTER, AUTH_CREDENTIAL_FORM, NULL,
     MALFORMED
     "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
     "IncompleteSignatureException",
     "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got "
     "'a/20130524/s3/aws4_request'"},
    {NULL, DATED "Credential=" CREDENTIAL "/" AFTER, AUTH_CREDENTIAL_FORM, NULL, NULL, NULL, NULL},
    {NULL, DATED "Credential=/" SCOPE AFTER, AUTH_ACCESS_KEY_EMPTY, NULL,
     MALFORMED "a non-empty Access Key (AKID) must be provided in the credential.",
     "UnrecognizedClientException", "The security token included in the request is invalid."},
    {NULL, DATED "Credential=a/20130524/r/s3/aws3_request" AFTER, AUTH_SCOPE_END, NULL,
     MALFORMED "incorrect terminal \"aws3_request\". This endpoint uses \"aws4_request\".",
     "InvalidSignatureException",
     "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws3_request'."},
    {NULL, DATED "Credential=a/2013052/r/s3/aws4_request" AFTER, AUTH_SCOPE_DAY_FORM, NULL,
     MALFORMED "incorrect date format \"2013052\". This date in the credential must be in the format "
               "\"yyyyMMdd\".",
     NULL, NULL},
    {NULL, DATED "Credential=a/20130523/us-east-1/s3/aws4_request" AFTER, AUTH_SCOPE_DAY, NULL,
     MALFORMED "Invalid credential date \"20130523\". This date is not the same as X-Amz-Date: \"20130524\".",
     "InvalidSignatureException",
     "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20130523' "
     "!= "
     "'20130524', from '20130524T000000Z'."},
    {NULL, DATED "Credential=a/20130524/us-east-1/ec2/aws4_request" AFTER, AUTH_SCOPE_SERVICE, NULL,
     MALFORMED "incorrect service \"ec2\". This endpoint belongs to \"s3\".", "InvalidSignatureException",
     "Credential should be scoped to correct service: 's3'."},
    {NULL, DATED "Credential=a/20130524/mars-1/s3/aws4_request" AFTER, AUTH_SCOPE_REGION,
     "AuthorizationHeaderMalformed", MALFORMED "the region 'mars-1' is wrong; expecting 'us-east-1'",
     "InvalidSignatureException", "Credential should be scoped to a valid region, not 'mars-1'."},
    {NULL, DATED "Credential=" CREDENTIAL ",SignedHeaders=x-amz-date,Signature=00\n", AUTH_HOST_UNSIGNED,
     "AccessDenied", "There were headers present in the request which were not signed",
     "InvalidSignatureException",
     "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."},
    {NULL, "x-amz-meta-a:1\nx-amz-acl:x\n" DATED "Credential=" CREDENTIAL AFTER, AUTH_HEADERS_UNSIGNED,
     "AccessDenied", "There were headers present in the request which were not signed", NULL, NULL},
    {NULL, DATED "Credential=" CREDENTIAL ",SignedHeaders=host;;x,Signature=1\n", AUTH_COMPONENT_MALFORMED,
     NULL, NULL, NULL, NULL},
    {NULL, DATED "Credential=" CREDENTIAL ",SignedHeaders=x;host;X,Signature=1\n", AUTH_COMPONENT_MALFORMED,
     NULL, MALFORMED "the authorization component \"SignedHeaders\" is malformed.", NULL, NULL},
    {NULL, "Host:h\nAuthorization:AWS4-HMAC-SHA256 Credential=" CREDENTIAL AFTER, AUTH_NO_DATE,
     "AccessDenied", NO_DATE, "IncompleteSignatureException", NULL},
    {NULL, "Host:h\nDate:tomorrow\nAuthorization:AWS4-HMAC-SHA256 Credential=" CREDENTIAL AFTER,
     AUTH_DATE_FORM, "AccessDenied", NO_DATE, "IncompleteSignatureException",
     "Date must be in ISO-8601 'basic format'. Got 'tomorrow'. See http://en.wikipedia.org/wiki/ISO_8601"},
    {NULL, "x-amz-date:20130524T000000Z\n" DATED "Credential=" CREDENTIAL AFTER, AUTH_DATE_FORM, NULL, NULL,
     NULL, NULL},
    {NULL, "Host:h\nx-amz-date:20130524T000000Z\nAuthorization:AWS4-HMAC-SHA256 Credential=" CREDENTIAL AFTER,
     AUTH_NO_CONTENT_HASH, "InvalidRequest", "Missing required header for this request: x-amz-content-sha256",
     NULL, NULL},
    {NULL,
     "Host:h\nx-amz-date:20130524T000000Z\nx-amz-content-sha256:ABC\nAuthorization:AWS4-HMAC-SHA256 "
     "Credential=" CREDENTIAL AFTER,
     AUTH_CONTENT_HASH_FORM, "InvalidArgument", NULL, NULL, NULL},
    {"X-Amz-Algorithm=AWS4-HMAC-SHA256", DATED "Credential=" CREDENTIAL AFTER, AUTH_TWICE, "InvalidArgument",
     "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
     "parameter or the Authorization header should be specified",
     NULL, NULL},
    {"X-Amz-Signature=00", "Host:h\n", AUTH_QUERY_PARAMETERS, "AuthorizationQueryParametersError", PARAMETERS,
     "IncompleteSignatureException",
     "AWS query-string parameters must include 'X-Amz-Algorithm'. AWS query-string parameters must include "
     "'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Date'. AWS query-string parameters "
     "must include 'X-Amz-SignedHeaders'. Re-examine the query-string parameters."},
    {PRESIGNED PRESIGNED_SIGNATURE "&x-amz-signature=1", "Host:h\n", AUTH_QUERY_PARAMETERS, NULL, PARAMETERS,
     NULL, NULL},
    {PRESIGNED "&X-Amz-Signature=%4", "Host:h\n", AUTH_QUERY_PARAMETERS, NULL, PARAMETERS, NULL, NULL},
    {QUERY_OF("AWS4-ECDSA-P256-SHA256", CREDENTIAL, "20130524T000000Z", "60"), "Host:h\n",
     AUTH_QUERY_ALGORITHM, "AuthorizationQueryParametersError",
     "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"", NULL, NULL},
    {QUERY_OF(HMAC, CREDENTIAL, "2013-05-24T00:00:00Z", "60"), "Host:h\n", AUTH_QUERY_DATE_FORM,
     "AuthorizationQueryParametersError",
     "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"", NULL, NULL},
    {QUERY_OF(HMAC, CREDENTIAL, "20130524T000000Z", "604801"), "Host:h\n", AUTH_EXPIRES_LONG, NULL,
     "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less "
     "than "
     "604800 seconds",
     NULL, NULL},
    {QUERY_OF(HMAC, CREDENTIAL, "20130524T000000Z", "-1"), "Host:h\n", AUTH_EXPIRES_NEGATIVE, NULL,
     "X-Amz-Expires must be non-negative", NULL, NULL},
    {QUERY_OF(HMAC, CREDENTIAL, "20130524T000000Z", "1h"), "Host:h\n", AUTH_EXPIRES_FORM, NULL,
     "X-Amz-Expires should be a number", NULL, NULL},
    {QUERY_OF(HMAC, "a/20130524/us-east-1/ec2/aws4_request", "20130524T000000Z", "60"), "Host:h\n",
     AUTH_SCOPE_SERVICE, "AuthorizationQueryParametersError",
     "Error parsing the X-Amz-Credential parameter; incorrect service \"ec2\". This endpoint belongs to "
     "\"s3\".",
     NULL, NULL},
    {QUERY_OF(HMAC, CREDENTIAL, "20130524T000000Z", "60"), "Host:h\nx-amz-meta-size:1\n",
     AUTH_HEADERS_UNSIGNED, "AccessDenied", NULL, NULL, NULL},
    {QUERY_OF(HMAC, CREDENTIAL, "20130524T000000Z", "60"), "Host:h\n", AUTH_MISMATCH, "SignatureDoesNotMatch",
     "The request signature we calculated does not match the signature you provided. Check your key and "
     "signing "
     "method.",
     "InvalidSignatureException", NULL},
};

static struct err *whole(const struct http_request *request)
{
    struct arena *arena = unit_arena();
    struct sigv4 sigv4;
    struct sigv4_verified verified;

    TRY(sigv4_parse(request, arena, &sigv4));
    TRY(sigv4_check_scope(&sigv4, request, arena, S("s3"), S("us-east-1")));
    return sigv4_verify(&sigv4, request, arena, S(SECRET), STR_NONE, NULL, &verified);
}

static void check_text(struct err *err, enum auth_family family, const char *code, const char *message)
{
    err = auth_error(unit_arena(), err, family);
    if (code)
        CHECK_STR(str_of(err->fault->code), str_of(code));
    if (message)
        CHECK_STR(err->message, str_of(message));
}

TEST(sigv4_failures_have_awss_codes_and_texts)
{
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        struct http_request request = make("GET", "/", failures[i].query, failures[i].headers);
        struct err *err = whole(&request);

        if (!CHECK(err && auth_problem_of(err) == failures[i].problem)) {
            CHECK_STR(arena_printf(unit_arena(), "row %zu: %.*s", i, STR_ARG(err ? err->message : S("fine"))),
                      S(""));
            continue;
        }
        check_text(err, AUTH_FAMILY_S3, failures[i].code, failures[i].message);
        check_text(err, AUTH_FAMILY_JSON, failures[i].json_code, failures[i].json_message);
    }
}

TEST(sigv4_every_problem_has_a_text_in_every_family)
{
    for (enum auth_problem problem = 0; problem < AUTH_PROBLEMS; problem++) {
        struct err *err = auth_fail(unit_arena(), &(struct auth_trouble){.problem = problem});

        for (enum auth_family family = 0; family < AUTH_FAMILIES; family++) {
            struct err *told = auth_error(unit_arena(), err, family);

            CHECK(told->fault->code && told->fault->http >= 400 && told->fault->http < 500 &&
                  told->message.n > 8);
            CHECK(!str_has(told->message, S("{")));
        }
    }
}

TEST(sigv4_s3_mismatch_shows_what_was_signed)
{
    struct http_request request =
        make("GET", "/", QUERY_OF(HMAC, CREDENTIAL, "20130524T000000Z", "60"), "Host:h\n");
    struct err *err = whole(&request);

    REQUIRE(err);
    err = auth_error(unit_arena(), err, AUTH_FAMILY_S3);
    CHECK_INT(err->extra_count, 6);
    CHECK_STR(err->extras[0].name, S("AWSAccessKeyId"));
    CHECK_STR(err->extras[0].value, S("AKIAIOSFODNN7EXAMPLE"));
    CHECK(str_starts(err->extras[1].value, S("AWS4-HMAC-SHA256\n20130524T000000Z\n" SCOPE "\n")));
    CHECK_STR(err->extras[2].value, S("00"));
    CHECK(str_starts(err->extras[3].value, S("41 57 53 34 2d 48")));
    CHECK(str_starts(err->extras[4].value, S("GET\n/\nX-Amz-Algorithm=AWS4-HMAC-SHA256&")));
    CHECK(!str_has(err->extras[4].value, S("X-Amz-Signature")));
}

TEST(sigv4_time_is_within_fifteen_minutes)
{
    struct arena *arena = unit_arena();
    struct http_request request = make("GET", "/", NULL, DATED "Credential=" CREDENTIAL AFTER);
    struct sigv4 sigv4;
    struct err *err;

    REQUIRE_OK(sigv4_parse(&request, arena, &sigv4));
    CHECK_OK(sigv4_check_time(&sigv4, arena, SIGNED_MS + 900000));
    CHECK_OK(sigv4_check_time(&sigv4, arena, SIGNED_MS - 900000));
    err = sigv4_check_time(&sigv4, arena, SIGNED_MS - 900001);
    REQUIRE(err && auth_problem_of(err) == AUTH_EARLY);
    err = sigv4_check_time(&sigv4, arena, SIGNED_MS + 901000);
    REQUIRE(err && auth_problem_of(err) == AUTH_OLD);
    check_text(
        err, AUTH_FAMILY_QUERY, "SignatureDoesNotMatch",
        "Signature expired: 20130524T000000Z is now earlier than 20130524T000001Z (20130524T001501Z - 15 "
        "min.)");
    check_text(err, AUTH_FAMILY_EC2, "RequestExpired", "Request has expired.");
    check_text(err, AUTH_FAMILY_S3, "RequestTimeTooSkewed",
               "The difference between the request time and the current time is too large.");
    err = auth_error(arena, err, AUTH_FAMILY_S3);
    CHECK_STR(err->extras[0].value, S("20130524T000000Z"));
    CHECK_STR(err->extras[1].value, S("2013-05-24T00:15:01Z"));
    CHECK_STR(err->extras[2].value, S("900000"));
}

TEST(sigv4_body_is_compared_with_its_hash)
{
    struct sigv4 sigv4 = {.payload = SIGV4_HASH_GIVEN, .content_hash = S(EMPTY)};
    unsigned char digest[32];

    hash_sha256(S(""), digest);
    CHECK_OK(sigv4_check_body(&sigv4, unit_arena(), (str){(char *)digest, 32}));
    hash_sha256(S("x"), digest);
    CHECK_FAULT(sigv4_check_body(&sigv4, unit_arena(), (str){(char *)digest, 32}), &fault_auth);
    sigv4.payload = SIGV4_UNSIGNED;
    CHECK_OK(sigv4_check_body(&sigv4, unit_arena(), (str){(char *)digest, 32}));
}

TEST(sigv4_without_a_signature_there_is_none)
{
    static const char *const headers[] = {"Host:h\n", "Host:h\nAuthorization:\n",
                                          "Host:h\nAuthorization:AWS a:b\n"};
    struct http_request request;
    struct sigv4 sigv4;

    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        request = make("GET", "/", "a=b&X-Amz-Target=1&x-amz-security-token=2", headers[i]);
        REQUIRE_OK(sigv4_parse(&request, unit_arena(), &sigv4));
        CHECK(sigv4.scheme == SIGV4_NONE);
    }
    request = make("GET", "/", NULL, "Host:h\nAuthorization:Bearer abc\n");
    REQUIRE_OK(sigv4_parse(&request, unit_arena(), &sigv4));
    CHECK(sigv4.scheme == SIGV4_OTHER);
    check_text(sigv4_refuse_other(&request, unit_arena()), AUTH_FAMILY_S3, "InvalidArgument",
               "Unsupported Authorization Type");
}
