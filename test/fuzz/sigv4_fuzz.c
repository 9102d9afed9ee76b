/* Signatures of hostile requests. Input: "METHOD TARGET", then lines of "Name: value". */
#include <assert.h>

#include "core/sigv2.h"
#include "core/sigv4.h"

enum { HEADERS_MAX = 64 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct http_request request_of(str text, struct http_header headers[HEADERS_MAX])
{
    struct http_request request = {.headers = headers};
    str line = str_cut(&text, '\n');

    request.method = str_cut(&line, ' ');
    request.target = line;
    request.query = line;
    request.path = str_cut(&request.query, '?');
    while (text.p && request.header_count < HEADERS_MAX) {
        str value = str_cut(&text, '\n'), name = str_cut(&value, ':');

        if (!value.p)
            continue;
        if (str_eq_nocase(name, S("host")))
            request.host = str_trim(value);
        headers[request.header_count++] = (struct http_header){name, value};
    }
    return request;
}

static void tell(struct arena *arena, struct err *err)
{
    for (enum auth_family family = 0; family < AUTH_FAMILIES; family++)
        assert(auth_error(arena, err, family)->fault->http >= 400);
}

static struct err *version_4(const struct http_request *request, struct arena *arena, str service)
{
    struct sigv4 sigv4;
    struct sigv4_verified verified;

    TRY(sigv4_parse(request, arena, &sigv4));
    if (sigv4.scheme == SIGV4_OTHER)
        return sigv4_refuse_other(request, arena);
    if (sigv4.scheme == SIGV4_NONE)
        return NULL;
    tell(arena,
         auth_fail(arena, &(struct auth_trouble){.problem = AUTH_UNKNOWN_KEY, .args = {sigv4.access_key}}));
    /* However its scope looks: what is signed must be computable. */
    if (!sigv4_verify(&sigv4, request, arena, S("secret"), STR_NONE, NULL, &verified))
        assert(sigv4.signature.n == 64);
    TRY(sigv4_check_scope(&sigv4, request, arena, service, S("us-east-1")));
    TRY(sigv4_check_time(&sigv4, arena, 1369353600000));
    return sigv4_verify(&sigv4, request, arena, S("secret"), STR_NONE, NULL, &verified);
}

static struct err *version_2(const struct http_request *request, struct arena *arena)
{
    struct sigv2 sigv2;

    TRY(sigv2_parse(request, arena, &sigv2));
    if (sigv2.scheme == SIGV2_NONE)
        return NULL;
    TRY(sigv2_check_time(&sigv2, arena, 1369353600000));
    return sigv2_verify(&sigv2, request, arena, S("bucket"), S("secret"));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct http_header headers[HEADERS_MAX];
    struct http_request request = request_of((str){(const char *)data, size}, headers);
    struct err *errs[] = {version_4(&request, &arena, S("s3")), version_4(&request, &arena, S("iam")),
                          version_2(&request, &arena)};

    for (size_t i = 0; i < sizeof errs / sizeof *errs; i++) {
        if (errs[i])
            tell(&arena, errs[i]);
    }
    arena_done(&arena);
    return 0;
}
