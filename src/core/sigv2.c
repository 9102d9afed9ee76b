#include "core/sigv2.h"

#include <assert.h>
#include <stdlib.h>

#include "base/encode.h"
#include "base/hash.h"
#include "core/amz_date.h"
#include "core/sigv4_canonical.h"

enum { AMZ_HEADERS_MAX = 200, TEXT_MAX = 512 * 1024 };

#define FAIL(arena, ...) auth_fail((arena), &(struct auth_trouble){__VA_ARGS__})

/* The parameters that are part of the resource; sorted. */
static const char *const subresources[] = {
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "delete",
    "encryption",
    "inventory",
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
    "partNumber",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "retention",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
};

static str header(const struct http_request *request, str name)
{
    for (size_t i = 0; i < request->header_count; i++) {
        if (str_eq_nocase(request->headers[i].name, name))
            return str_trim(request->headers[i].value);
    }
    return STR_NONE;
}

/* The decoded value of the first parameter of that name; one that can't be decoded is empty. */
static str parameter(const struct http_request *request, struct arena *arena, str wanted)
{
    str query = request->query;

    while (query.p) {
        str name, value;

        sigv4_next_parameter(&query, &name, &value);
        if (!str_eq_nocase(name, wanted))
            continue;
        if (!percent_decode(arena, value, PLUS_IS_SPACE, &value))
            return S("");
        return value;
    }
    return STR_NONE;
}

static ERR parse_header(const struct http_request *request, struct arena *arena, str value,
                        struct sigv2 *sigv2)
{
    str date = header(request, S("x-amz-date"));

    sigv2->scheme = SIGV2_HEADER;
    value = str_trim(str_skip(value, 4));
    sigv2->access_key = str_cut(&value, ':');
    sigv2->signature = value;
    sigv2->token = header(request, S("x-amz-security-token"));
    if (sigv2->access_key.n == 0 || sigv2->signature.n == 0)
        return FAIL(arena, .problem = AUTH_V2_HEADER_FORM, .args = {S("AWS")});
    if (!date.p)
        date = header(request, S("date"));
    if (!date.p)
        return FAIL(arena, .problem = AUTH_NO_DATE);
    if (!http_date_parse(date, &sigv2->signed_ms) && !amz_date_parse(date, &sigv2->signed_ms))
        return FAIL(arena, .problem = AUTH_DATE_FORM, .args = {str_take(date, 64)});
    return NULL;
}

static ERR parse_query(const struct http_request *request, struct arena *arena, struct sigv2 *sigv2)
{
    sigv2->scheme = SIGV2_QUERY;
    sigv2->access_key = parameter(request, arena, S("AWSAccessKeyId"));
    sigv2->signature = parameter(request, arena, S("Signature"));
    sigv2->expires = parameter(request, arena, S("Expires"));
    sigv2->token = parameter(request, arena, S("x-amz-security-token"));
    if (sigv2->access_key.n == 0 || sigv2->signature.n == 0 || sigv2->expires.n == 0)
        return FAIL(arena, .problem = AUTH_V2_QUERY_PARAMETERS, .presigned = true);
    if (!str_to_i64(sigv2->expires, &sigv2->expires_s) || sigv2->expires_s < 0 ||
        sigv2->expires_s > INT64_MAX / 1000)
        return FAIL(arena, .problem = AUTH_V2_EXPIRES_FORM, .presigned = true,
                    .args = {str_take(sigv2->expires, 64)});
    return NULL;
}

ERR sigv2_parse(const struct http_request *request, struct arena *arena, struct sigv2 *out)
{
    struct sigv2 sigv2 = {0};
    str authorization = header(request, S("authorization"));
    bool query = false;

    /* Signature alone, or AWSAccessKeyId alone, could be any other API's parameter. */
    if (request->query.n)
        query =
            parameter(request, arena, S("AWSAccessKeyId")).p && parameter(request, arena, S("Signature")).p;
    if (query && authorization.n)
        return FAIL(arena, .problem = AUTH_TWICE,
                    .args = {str_take(authorization, str_index(authorization, ' '))});
    if (query)
        TRY(parse_query(request, arena, &sigv2));
    else if (str_starts(authorization, S("AWS ")))
        TRY(parse_header(request, arena, authorization, &sigv2));
    *out = sigv2;
    return NULL;
}

ERR sigv2_check_time(const struct sigv2 *sigv2, struct arena *arena, int64_t now_ms)
{
    const int64_t skew_ms = SIGV4_SKEW_MS;
    str now = amz_date_of(arena, now_ms), now_extended = amz_date_extended_of(arena, now_ms);
    int64_t difference_ms = now_ms - sigv2->signed_ms;

    assert(sigv2->scheme != SIGV2_NONE);
    if (sigv2->scheme == SIGV2_QUERY) {
        if (now_ms <= sigv2->expires_s * 1000)
            return NULL;
        return FAIL(arena, .problem = AUTH_V2_EXPIRED, .presigned = true,
                    .args = {amz_date_extended_of(arena, sigv2->expires_s * 1000), now_extended});
    }
    if (difference_ms >= -skew_ms && difference_ms <= skew_ms)
        return NULL;
    return FAIL(arena, .problem = difference_ms > 0 ? AUTH_OLD : AUTH_EARLY,
                .args = {amz_date_of(arena, sigv2->signed_ms),
                         amz_date_of(arena, difference_ms > 0 ? now_ms - skew_ms : now_ms + skew_ms), now,
                         S("15 min."), now_extended});
}

static int by_name(const void *a, const void *b)
{
    const struct http_header *one = a, *other = b;
    int order = str_cmp(one->name, other->name);

    return order ? order : one->value.p < other->value.p ? -1 : one->value.p > other->value.p;
}

static str lowered(struct arena *arena, str s)
{
    char *out = arena_alloc(arena, s.n + 1);

    for (size_t i = 0; i < s.n; i++)
        out[i] = char_lower(s.p[i]);
    return (str){out, s.n};
}

/* A presigned request may have its x-amz-* headers as parameters. */
static size_t amz_headers(const struct sigv2 *sigv2, const struct http_request *request, struct arena *arena,
                          struct http_header *out)
{
    str query = sigv2->scheme == SIGV2_QUERY ? request->query : STR_NONE;
    size_t n = 0;

    for (size_t i = 0; i < request->header_count && n < AMZ_HEADERS_MAX; i++) {
        if (str_starts_nocase(request->headers[i].name, S("x-amz-")))
            out[n++] = (struct http_header){lowered(arena, request->headers[i].name),
                                            str_trim(request->headers[i].value)};
    }
    while (query.p && n < AMZ_HEADERS_MAX) {
        str name, value;

        sigv4_next_parameter(&query, &name, &value);
        if (str_starts_nocase(name, S("x-amz-")) && percent_decode(arena, value, PLUS_IS_SPACE, &value))
            out[n++] = (struct http_header){lowered(arena, name), value};
    }
    qsort(out, n, sizeof *out, by_name);
    return n;
}

static void add_amz_headers(struct buf *text, const struct sigv2 *sigv2, const struct http_request *request,
                            struct arena *arena)
{
    struct http_header *headers = arena_new_array(arena, AMZ_HEADERS_MAX, struct http_header);
    size_t n = amz_headers(sigv2, request, arena, headers);

    for (size_t i = 0; i < n; i++) {
        bool again = i && str_eq(headers[i - 1].name, headers[i].name);
        bool last = i + 1 == n || !str_eq(headers[i + 1].name, headers[i].name);

        buf_add(text, again ? S(",") : headers[i].name);
        buf_add(text, again ? S("") : S(":"));
        buf_add(text, headers[i].value);
        buf_add(text, last ? S("\n") : S(""));
    }
}

/* Path as sent; parameters' values decoded. */
static void add_resource(struct buf *text, const struct http_request *request, struct arena *arena,
                         str bucket)
{
    char separator = '?';

    if (bucket.n) {
        buf_char(text, '/');
        buf_add(text, bucket);
    }
    buf_add(text, request->path.n ? request->path : S("/"));
    for (size_t i = 0; request->query.n && i < sizeof subresources / sizeof *subresources; i++) {
        str value = parameter(request, arena, str_of(subresources[i]));

        if (!value.p)
            continue;
        buf_char(text, separator);
        buf_add(text, str_of(subresources[i]));
        if (value.n) {
            buf_char(text, '=');
            buf_add(text, value);
        }
        separator = '&';
    }
}

/* A header, or in a presigned request the parameter that stands for it. */
static void add_line(struct buf *text, const struct sigv2 *sigv2, const struct http_request *request,
                     struct arena *arena, str name)
{
    str value = header(request, name);

    if (!value.p && sigv2->scheme == SIGV2_QUERY)
        value = parameter(request, arena, name);
    buf_add(text, value);
    buf_char(text, '\n');
}

static str string_to_sign(const struct sigv2 *sigv2, const struct http_request *request, struct arena *arena,
                          str bucket)
{
    struct buf *text = buf_new(arena, TEXT_MAX);

    buf_add(text, request->method);
    buf_char(text, '\n');
    add_line(text, sigv2, request, arena, S("content-md5"));
    add_line(text, sigv2, request, arena, S("content-type"));
    if (sigv2->scheme == SIGV2_QUERY)
        buf_add(text, sigv2->expires);
    else if (!header(request, S("x-amz-date")).p)
        buf_add(text, header(request, S("date")));
    buf_char(text, '\n');
    add_amz_headers(text, sigv2, request, arena);
    add_resource(text, request, arena, bucket);
    return buf_str(text);
}

static bool matches(const struct sigv2 *sigv2, struct arena *arena, str text, str secret)
{
    unsigned char digest[20];
    str bytes;

    hmac_sha1(secret, text, digest);
    return base64_decode(arena, str_take(sigv2->signature, 64), &bytes) &&
           hash_secret_eq((str){(const char *)digest, sizeof digest}, bytes);
}

ERR sigv2_verify(const struct sigv2 *sigv2, const struct http_request *request, struct arena *arena,
                 str bucket, str secret)
{
    str text = string_to_sign(sigv2, request, arena, bucket);
    struct http_request slashed = *request;

    assert(sigv2->scheme != SIGV2_NONE && secret.p);
    if (matches(sigv2, arena, text, secret))
        return NULL;
    /* botocore asks for /bucket and signs /bucket/. */
    if (!bucket.n && request->path.n > 1 && str_rindex(request->path, '/') == 0) {
        slashed.path = arena_concat(arena, request->path, S("/"));
        if (matches(sigv2, arena, string_to_sign(sigv2, &slashed, arena, bucket), secret))
            return NULL;
    }
    return FAIL(arena, .problem = AUTH_MISMATCH, .presigned = sigv2->scheme == SIGV2_QUERY,
                .args = {sigv2->access_key, text, str_take(sigv2->signature, 64), STR_NONE,
                         sigv4_spaced_hex(arena, text)});
}
