/* AWS's published SigV4 test suite (aws-signing-test-suite, v4): what was sent and the signatures that it
 * must have, in the Authorization header and presigned. Key AKIDEXAMPLE, 2015-08-30T12:36:00Z, us-east-1,
 * service. */
#include "core/sigv4.h"

#include "base/encode.h"
#include "test/unit.h"

#define SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#define CREDENTIAL "AKIDEXAMPLE/20150830/us-east-1/service/aws4_request"

/* NULL: GET, "/", none, only Host, none, "host;x-amz-date", "host". Headers are lines of name:value. */
struct vector {
    const char *name, *method, *path, *query, *headers, *token;
    bool token_unsigned;
    const char *signed_headers, *query_signed_headers;
    const char *signature, *query_signature;
};

static const struct vector vectors[] = {
    {.name = "get-header-key-duplicate",
     .headers = "My-Header1:value2\n"
                "My-Header1:value2\n"
                "My-Header1:value1\n",
     .signed_headers = "host;my-header1;x-amz-date",
     .query_signed_headers = "host;my-header1",
     .signature = "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
     .query_signature = "3349ee0b81b4b589da0ff28a395c3591e04de515651dd74f298fa992d1507a97"},
    {.name = "get-header-value-multiline",
     .headers = "My-Header1:value1\015  value2\015     value3\n",
     .signed_headers = "host;my-header1;x-amz-date",
     .query_signed_headers = "host;my-header1",
     .signature = "cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd",
     .query_signature = "e6f5def831211aca02987a44b96826706278c7bc078112ae0263659c5b2f2d56"},
    {.name = "get-header-value-order",
     .headers = "My-Header1:value4\n"
                "My-Header1:value1\n"
                "My-Header1:value3\n"
                "My-Header1:value2\n",
     .signed_headers = "host;my-header1;x-amz-date",
     .query_signed_headers = "host;my-header1",
     .signature = "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
     .query_signature = "313720e71ca6202fdcfa9b20f88de01a4eb0638a83c833b1c184359a4eda864e"},
    {.name = "get-header-value-trim",
     .headers = "My-Header1: value1\n"
                "My-Header2: \"a   b   c\"\n",
     .signed_headers = "host;my-header1;my-header2;x-amz-date",
     .query_signed_headers = "host;my-header1;my-header2",
     .signature = "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
     .query_signature = "e7bb0fd515e125e1aec2ecc4c0c17484fb06f6846b927c35e46005dd3df3acd4"},
    {.name = "get-relative-normalized",
     .path = "/example/..",
     .signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
     .query_signature = "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d"},
    {.name = "get-relative-relative-normalized",
     .path = "/example1/example2/../..",
     .signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
     .query_signature = "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d"},
    {.name = "get-relative-relative-unnormalized",
     .path = "/example1/example2/../..",
     .signature = "dc33e0856fd4baca4d7aa2146c38958283844764f38c74252a333df5e613003b",
     .query_signature = "b45db0bfd1cf15003493b733e33aa208dd981bd0e63037a6ed953f71d2118a16"},
    {.name = "get-relative-unnormalized",
     .path = "/example/..",
     .signature = "eca7ead57bb5aa5c8e28007acd4ff04e1ff9a0ff3b237ec1554a184887ff9282",
     .query_signature = "cbcb213b928a077e43275df47b500f1dfaa864ab3f5a18f6b95f4ff0938167ee"},
    {.name = "get-slash-dot-slash-normalized",
     .path = "/./",
     .signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
     .query_signature = "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d"},
    {.name = "get-slash-dot-slash-unnormalized",
     .path = "/./",
     .signature = "68714168e6557f8f2de0ef956fc24dc2593a4bd2961f8df51898d8a134695145",
     .query_signature = "a9b13e8f3484d9505bf1a6f347219f8f35b0fe8f128ceea597efc146a3dfe90c"},
    {.name = "get-slash-normalized",
     .path = "//",
     .signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
     .query_signature = "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d"},
    {.name = "get-slash-pointless-dot-normalized",
     .path = "/./example",
     .signature = "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5",
     .query_signature = "35034b1a0bdd969f346975386daf8aedfd4976573b8348cf4f67eaa41c5857de"},
    {.name = "get-slash-pointless-dot-unnormalized",
     .path = "/./example",
     .signature = "beb03f223f7deae4146464f06e29eebbee9c8afbe15c290cf07aa8b119e14cff",
     .query_signature = "72b11f16d9530b18204bfb71f2d6ab085894c0ed8d352730a6e76234c58b5e10"},
    {.name = "get-slash-unnormalized",
     .path = "//",
     .signature = "c88bcd3d312d75078c0cd961d6deae3f4c754924b01669efcfcb439fd5e5b76e",
     .query_signature = "b2a9542809db687769200f56a844a03f2bd0291d6eb90232d5101c6a579446cd"},
    {.name = "get-slashes-normalized",
     .path = "//example//",
     .signature = "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
     .query_signature = "c1834e8fb0307243711f0f907f6ab7311ed300d87f13792d7ee4da89ab93e082"},
    {.name = "get-slashes-unnormalized",
     .path = "//example//",
     .signature = "87cca117541a147f6df867677d98a7d80dff226d2bfca9e4ffa899665623c7e5",
     .query_signature = "822a5a9ba28072c5ab2bb4a6307d0c88276d40e49fec6b724c03fb4d4ba60fc2"},
    {.name = "get-space-normalized",
     .path = "/example space/",
     .signature = "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
     .query_signature = "7a1f416954786484c9824d93c1f26ef64acb9b1b6c9154d08c9f07d0e394abf6"},
    {.name = "get-space-unnormalized",
     .path = "/example space/",
     .signature = "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
     .query_signature = "7a1f416954786484c9824d93c1f26ef64acb9b1b6c9154d08c9f07d0e394abf6"},
    {.name = "get-unreserved",
     .path = "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
     .signature = "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
     .query_signature = "95968482db1b9e0fadef6efc1bd24689f77c77d9ef56919c96a28cc92e0d6005"},
    {.name = "get-utf8",
     .path = "/\341\210\264",
     .signature = "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
     .query_signature = "10eae3f14a260bd3911cc6d008d3c576d143b05b62f09782a7a4b37f52178e44"},
    {.name = "get-vanilla-empty-query-key",
     .query = "Param1=value1",
     .signature = "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
     .query_signature = "49096700cbbaa5753443850f40df10f904fc2fdb544dc9512203cc77c471a9de"},
    {.name = "get-vanilla-query-order-encoded",
     .query = "Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
     .signature = "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac",
     .query_signature = "c5f1848ceec943ac2ca68ee720460c23aaae30a2300586597ada94c4a65e4787"},
    {.name = "get-vanilla-query-order-key-case",
     .query = "Param2=value2&Param1=value1",
     .signature = "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
     .query_signature = "86012e2c9ad4d77369f5d81c11f75158aae4f895a085212cc6d3f923d300bed5"},
    {.name = "get-vanilla-query-unreserved",
     .query = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDE"
              "FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
     .signature = "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197",
     .query_signature = "8e76a88a7433637b12778d5592799b29ad21ecd6cf6325051c21d86f0acda2bf"},
    {.name = "get-vanilla-query",
     .signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
     .query_signature = "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d"},
    {.name = "get-vanilla-utf8-query",
     .query = "\341\210\264=bar",
     .signature = "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
     .query_signature = "0bdd809b1519ac4f0c1dc3540e2cc46bd0c7f778eda408b2ebf3b913d21ff600"},
    {.name = "get-vanilla-with-session-token",
     .token = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267",
     .signed_headers = "host;x-amz-date;x-amz-security-token",
     .signature = "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8",
     .query_signature = "7ff2b50b376cb4d151970630573d6291dc128cc5c2a12ffb237f73cc53f67b6c"},
    {.name = "get-vanilla",
     .signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
     .query_signature = "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d"},
    {.name = "post-header-key-case",
     .method = "POST",
     .signature = "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
     .query_signature = "2ce6e6d2e0cf2f9d1b55fafec88cd20574c31dc2e7631979f71ba2310083e95b"},
    {.name = "post-header-key-sort",
     .method = "POST",
     .headers = "My-Header1:value1\n",
     .signed_headers = "host;my-header1;x-amz-date",
     .query_signed_headers = "host;my-header1",
     .signature = "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
     .query_signature = "c09d07e0d55871f10f2a6d350d994acf6825a3cae70673d7def55616e6119dd7"},
    {.name = "post-header-value-case",
     .method = "POST",
     .headers = "My-Header1:VALUE1\n",
     .signed_headers = "host;my-header1;x-amz-date",
     .query_signed_headers = "host;my-header1",
     .signature = "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
     .query_signature = "0698bc9e4f7f9139065ba2909c0e99da257e8e2a42492a097bcd46d792391fed"},
    {.name = "post-sts-header-after",
     .method = "POST",
     .token = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRX"
              "mxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburE"
              "Dy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL"
              "64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==",
     .token_unsigned = true,
     .signature = "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
     .query_signature = "2ce6e6d2e0cf2f9d1b55fafec88cd20574c31dc2e7631979f71ba2310083e95b"},
    {.name = "post-sts-header-before",
     .method = "POST",
     .token = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRX"
              "mxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburE"
              "Dy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL"
              "64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==",
     .signed_headers = "host;x-amz-date;x-amz-security-token",
     .signature = "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
     .query_signature = "46c2e3c63c1dbe7d39f8ada16fe7f001c1f56c5791441565323677f96308871c"},
    {.name = "post-vanilla-empty-query-value",
     .method = "POST",
     .query = "Param1=value1",
     .signature = "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
     .query_signature = "a9ef26247f293bffe40eeff86a0480ba8c14d31503b2e0c3399e3a16bf1a3682"},
    {.name = "post-vanilla-query",
     .method = "POST",
     .query = "Param1=value1",
     .signature = "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
     .query_signature = "a9ef26247f293bffe40eeff86a0480ba8c14d31503b2e0c3399e3a16bf1a3682"},
    {.name = "post-vanilla",
     .method = "POST",
     .signature = "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
     .query_signature = "2ce6e6d2e0cf2f9d1b55fafec88cd20574c31dc2e7631979f71ba2310083e95b"},
    {.name = "post-x-www-form-urlencoded-parameters",
     .method = "POST",
     .headers = "Content-Type:application/x-www-form-urlencoded; charset=utf-8\n"
                "Content-Length:13\n"
                "X-Amz-Content-Sha256:9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"
                "\n",
     .signed_headers = "content-length;content-type;host;x-amz-content-sha256;x-amz-date",
     .query_signed_headers = "content-length;content-type;host",
     .signature = "328d1b9eaadca9f5818ef05e8392801e091653bafec24fcab71e7344e7f51422",
     .query_signature = "0dbeb9b026c7b6675f266b8427efec9b4fa8b1f6ef1477d717aea231106eab4d"},
    {.name = "post-x-www-form-urlencoded",
     .method = "POST",
     .headers = "Content-Type:application/x-www-form-urlencoded\n"
                "Content-Length:13\n"
                "X-Amz-Content-Sha256:9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"
                "\n",
     .signed_headers = "content-length;content-type;host;x-amz-content-sha256;x-amz-date",
     .query_signed_headers = "content-length;content-type;host",
     .signature = "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b",
     .query_signature = "89a40deed0f26f9461242825a082d2222717248abc7ab41f552ad84a94ad46e9"},
};

static str or_else(const char *text, const char *otherwise)
{
    return str_of(text ? text : otherwise);
}

static void add_header(struct http_request *request, struct http_header *headers, str name, str value)
{
    headers[request->header_count++] = (struct http_header){name, value};
}

static void fill(const struct vector *vector, struct http_request *request, struct http_header *headers)
{
    str lines = or_else(vector->headers, "");

    *request = (struct http_request){.method = or_else(vector->method, "GET"),
                                     .path = or_else(vector->path, "/"),
                                     .query = str_of(vector->query),
                                     .host = S("example.amazonaws.com"),
                                     .headers = headers};
    add_header(request, headers, S("Host"), request->host);
    while (lines.n) {
        str line = str_cut(&lines, '\n');
        str name = str_cut(&line, ':');

        add_header(request, headers, name, line);
    }
}

static void check(const struct vector *vector, const struct http_request *request, const char *how)
{
    struct arena *arena = unit_arena();
    struct sigv4 sigv4;
    struct sigv4_verified verified;
    const struct err *err = sigv4_parse(request, arena, &sigv4);

    if (!err)
        err = sigv4_check_scope(&sigv4, request, arena, S("service"), S("us-east-1"));
    if (!err)
        err = sigv4_check_time(&sigv4, arena, 1440938160000);
    if (!err)
        err = sigv4_verify(&sigv4, request, arena, S(SECRET), STR_NONE, NULL, &verified);
    if (!CHECK_OK(err))
        CHECK_STR(arena_printf(arena, "%s, %s", vector->name, how), S(""));
}

TEST(sigv4_suite_in_headers)
{
    struct http_header headers[16];
    struct http_request request;

    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        str authorization = arena_printf(
            unit_arena(), "AWS4-HMAC-SHA256 Credential=" CREDENTIAL ", SignedHeaders=%s, Signature=%s",
            vectors[i].signed_headers ? vectors[i].signed_headers : "host;x-amz-date", vectors[i].signature);

        fill(&vectors[i], &request, headers);
        add_header(&request, headers, S("X-Amz-Date"), S("20150830T123600Z"));
        if (vectors[i].token)
            add_header(&request, headers, S("X-Amz-Security-Token"), str_of(vectors[i].token));
        add_header(&request, headers, S("Authorization"), authorization);
        check(&vectors[i], &request, "header");
    }
}

TEST(sigv4_suite_presigned)
{
    struct http_header headers[16];
    struct http_request request;

    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        struct arena *arena = unit_arena();
        str more = arena_printf(
            arena,
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=%.*s&X-Amz-Date=20150830T123600Z"
            "&X-Amz-SignedHeaders=%.*s&X-Amz-Expires=3600&X-Amz-Signature=%s",
            STR_ARG(percent_of(arena, S(CREDENTIAL), SLASH_ENCODED)),
            STR_ARG(percent_of(arena, or_else(vectors[i].query_signed_headers, "host"), SLASH_ENCODED)),
            vectors[i].query_signature);

        fill(&vectors[i], &request, headers);
        if (vectors[i].token)
            more = arena_printf(arena, "%.*s&X-Amz-Security-Token=%.*s", STR_ARG(more),
                                STR_ARG(percent_of(arena, str_of(vectors[i].token), SLASH_ENCODED)));
        request.query =
            vectors[i].query ? arena_printf(arena, "%s&%.*s", vectors[i].query, STR_ARG(more)) : more;
        check(&vectors[i], &request, "presigned");
    }
}

/* Each of them with one byte of the request changed: none may pass. */
TEST(sigv4_suite_notices_changes)
{
    struct http_header headers[16];
    struct http_request request;
    struct sigv4 sigv4;
    struct sigv4_verified verified;

    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        struct arena *arena = unit_arena();

        fill(&vectors[i], &request, headers);
        add_header(&request, headers, S("X-Amz-Date"), S("20150830T123600Z"));
        if (vectors[i].token)
            add_header(&request, headers, S("X-Amz-Security-Token"), str_of(vectors[i].token));
        add_header(&request, headers, S("Authorization"),
                   arena_printf(arena,
                                "AWS4-HMAC-SHA256 Credential=" CREDENTIAL ", SignedHeaders=%s, Signature=%s",
                                vectors[i].signed_headers ? vectors[i].signed_headers : "host;x-amz-date",
                                vectors[i].signature));
        REQUIRE_OK(sigv4_parse(&request, arena, &sigv4));
        request.path = arena_concat(arena, request.path, S("x"));
        CHECK_FAULT(sigv4_verify(&sigv4, &request, arena, S(SECRET), STR_NONE, NULL, &verified), &fault_auth);
        request.path = or_else(vectors[i].path, "/");
        request.host = S("example.amazonaws.con");
        CHECK_FAULT(sigv4_verify(&sigv4, &request, arena, S(SECRET), STR_NONE, NULL, &verified), &fault_auth);
        request.host = S("example.amazonaws.com");
        CHECK_FAULT(sigv4_verify(&sigv4, &request, arena, S(SECRET "x"), STR_NONE, NULL, &verified),
                    &fault_auth);
        CHECK_OK(sigv4_verify(&sigv4, &request, arena, S(SECRET), STR_NONE, NULL, &verified));
    }
}
