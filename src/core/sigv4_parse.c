#include <assert.h>

#include "base/encode.h"
#include "core/amz_date.h"
#include "core/sigv4_canonical.h"

#define ALGORITHM "AWS4-HMAC-SHA256"

/* What goes into errors of what a client sent. */
enum { SHOWN_MAX = 256 };

#define FAIL(arena, ...) auth_fail((arena), &(struct auth_trouble){__VA_ARGS__})

/* The one header of that name; absent when there is none. More than one is as bad as a malformed one: "". */
static str single_header(const struct http_request *request, str name)
{
    str found = STR_NONE;

    for (size_t i = 0; i < request->header_count; i++) {
        if (request->headers[i].name.n != name.n || !str_eq_nocase(request->headers[i].name, name))
            continue;
        if (found.p)
            return S("");
        found = str_trim(request->headers[i].value);
    }
    return found;
}

static str shown(str s)
{
    return str_take(s.p ? s : S(""), SHOWN_MAX);
}

static str hash_shown(struct arena *arena, str header)
{
    unsigned char digest[32];

    hash_sha256(header, digest);
    return base64_of(arena, (str){(const char *)digest, sizeof digest});
}

static enum sigv4_payload payload_of(const struct sigv4 *sigv4, bool *known)
{
    str hash = sigv4->content_hash;

    *known = true;
    if (!hash.p)
        return sigv4->scheme == SIGV4_QUERY && sigv4_is_s3(sigv4->service) ? SIGV4_UNSIGNED
                                                                           : SIGV4_BODY_HASHED;
    if (str_eq(hash, S("UNSIGNED-PAYLOAD")))
        return SIGV4_UNSIGNED;
    if (str_eq(hash, S("STREAMING-AWS4-HMAC-SHA256-PAYLOAD")))
        return SIGV4_CHUNKS_SIGNED;
    if (str_eq(hash, S("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")))
        return SIGV4_CHUNKS_SIGNED_TRAILER;
    if (str_eq(hash, S("STREAMING-UNSIGNED-PAYLOAD-TRAILER")))
        return SIGV4_CHUNKS_UNSIGNED;
    for (size_t i = 0; i < hash.n; i++)
        *known = *known && (char_is_digit(hash.p[i]) || (hash.p[i] >= 'a' && hash.p[i] <= 'f'));
    *known = *known && hash.n == 64;
    return SIGV4_HASH_GIVEN;
}

static ERR parse_payload(struct arena *arena, struct sigv4 *sigv4)
{
    bool known;

    sigv4->payload = payload_of(sigv4, &known);
    if (known)
        return NULL;
    return FAIL(arena, .problem = AUTH_CONTENT_HASH_FORM, .presigned = sigv4->scheme == SIGV4_QUERY,
                .args = {shown(sigv4->content_hash)});
}

/* Access keys hold no slash, and neither does what follows. */
static ERR parse_credential(struct arena *arena, str credential, struct sigv4 *sigv4)
{
    bool presigned = sigv4->scheme == SIGV4_QUERY;
    str parts[5], rest = credential;
    size_t n = 0;

    while (rest.p && n < 5)
        parts[n++] = str_cut(&rest, '/');
    if (n < 5 || rest.p)
        return FAIL(arena, .problem = AUTH_CREDENTIAL_FORM, .presigned = presigned,
                    .args = {shown(credential)});
    if (parts[0].n == 0)
        return FAIL(arena, .problem = AUTH_ACCESS_KEY_EMPTY, .presigned = presigned);
    if (!str_eq(parts[4], S("aws4_request")))
        return FAIL(arena, .problem = AUTH_SCOPE_END, .presigned = presigned, .args = {shown(parts[4])});
    sigv4->access_key = parts[0];
    sigv4->day = parts[1];
    sigv4->region = parts[2];
    sigv4->service = parts[3];
    return NULL;
}

static bool listed_before(str list, size_t n, str name)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq_nocase(str_cut(&list, ';'), name))
            return true;
    }
    return false;
}

/* Names without blanks, none empty, none twice, not too many. */
static bool signed_headers_valid(str list)
{
    str rest = list, last = STR_NONE;
    bool sorted = true;

    for (size_t n = 0; rest.p; n++) {
        str name = str_cut(&rest, ';');

        if (n == SIGV4_HEADERS_MAX || name.n == 0 || str_index(name, ' ') < name.n)
            return false;
        for (size_t i = 0; i < name.n; i++)
            sorted = sorted && !(name.p[i] >= 'A' && name.p[i] <= 'Z');
        sorted = sorted && (n == 0 || str_cmp(last, name) < 0);
        if (!sorted && listed_before(list, n, name))
            return false;
        last = name;
    }
    return true;
}

static ERR check_signed_headers(struct arena *arena, const struct sigv4 *sigv4, str header)
{
    if (signed_headers_valid(sigv4->signed_headers))
        return NULL;
    return FAIL(arena, .problem = AUTH_COMPONENT_MALFORMED, .presigned = sigv4->scheme == SIGV4_QUERY,
                .args = {S("SignedHeaders"), hash_shown(arena, header)});
}

static ERR parse_header_date(const struct http_request *request, struct arena *arena, struct sigv4 *sigv4)
{
    str date = single_header(request, S("x-amz-date"));

    if (!date.p) {
        date = single_header(request, S("date"));
        if (!date.p)
            return FAIL(arena, .problem = AUTH_NO_DATE);
        sigv4->date_header = true;
        if (http_date_parse(date, &sigv4->signed_ms))
            date = amz_date_of(arena, sigv4->signed_ms);
    }
    if (!amz_date_parse(date, &sigv4->signed_ms))
        return FAIL(arena, .problem = AUTH_DATE_FORM, .args = {shown(date)});
    sigv4->timestamp = date;
    return NULL;
}

struct components {
    str credential, signed_headers, signature;
};

/* Known components, each once; unknown ones are passed over. */
static bool take_component(struct components *components, str component)
{
    str name = str_cut(&component, '=');
    str *place = str_eq(name, S("Credential"))      ? &components->credential
                 : str_eq(name, S("SignedHeaders")) ? &components->signed_headers
                 : str_eq(name, S("Signature"))     ? &components->signature
                                                    : NULL;

    if (!component.p)
        return false;
    if (!place)
        return true;
    if (place->p || component.n == 0)
        return false;
    *place = component;
    return true;
}

static ERR components_missing(const struct http_request *request, struct arena *arena,
                              const struct components *components, str header)
{
    bool dated = single_header(request, S("x-amz-date")).p || single_header(request, S("date")).p;
    str sentences = arena_printf(
        arena, "%s%s%s%s",
        components->credential.p ? "" : "Authorization header requires 'Credential' parameter. ",
        components->signature.p ? "" : "Authorization header requires 'Signature' parameter. ",
        components->signed_headers.p ? "" : "Authorization header requires 'SignedHeaders' parameter. ",
        dated ? "" : "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");

    return FAIL(arena, .problem = AUTH_COMPONENTS, .args = {sentences, hash_shown(arena, header)});
}

static ERR parse_header(const struct http_request *request, struct arena *arena, str header,
                        struct sigv4 *sigv4)
{
    struct components components = {0};
    str rest = header;
    str algorithm = str_cut(&rest, ' ');

    sigv4->scheme = SIGV4_HEADER;
    if (!str_eq(algorithm, S(ALGORITHM)))
        return FAIL(arena, .problem = AUTH_ALGORITHM, .args = {shown(algorithm)});
    while (rest.p) {
        str component = str_trim(str_cut(&rest, ','));

        if (component.n && !take_component(&components, component))
            return FAIL(arena, .problem = AUTH_COMPONENT_MALFORMED,
                        .args = {str_take(component, str_index(component, '=')), hash_shown(arena, header)});
    }
    if (!components.credential.p || !components.signed_headers.p || !components.signature.p)
        return components_missing(request, arena, &components, header);
    sigv4->signed_headers = components.signed_headers;
    sigv4->signature = components.signature;
    sigv4->content_hash = single_header(request, S("x-amz-content-sha256"));
    sigv4->token = single_header(request, S("x-amz-security-token"));
    sigv4->expires_s = -1;
    TRY(parse_header_date(request, arena, sigv4));
    TRY(parse_credential(arena, components.credential, sigv4));
    TRY(check_signed_headers(arena, sigv4, header));
    return parse_payload(arena, sigv4);
}

enum query_part {
    ALGORITHM_PART,
    CREDENTIAL,
    DATE,
    EXPIRES,
    SIGNED_HEADERS,
    SIGNATURE,
    TOKEN,
    CONTENT_HASH,
    PARTS
};

static const char *const query_names[PARTS] = {
    [ALGORITHM_PART] = "X-Amz-Algorithm",
    [CREDENTIAL] = "X-Amz-Credential",
    [DATE] = "X-Amz-Date",
    [EXPIRES] = "X-Amz-Expires",
    [SIGNED_HEADERS] = "X-Amz-SignedHeaders",
    [SIGNATURE] = "X-Amz-Signature",
    [TOKEN] = "X-Amz-Security-Token",
    [CONTENT_HASH] = "X-Amz-Content-Sha256",
};

/* The decoded values of the parameters that sign; *malformed when one is there twice or can't be decoded. */
static bool find_parts(struct arena *arena, str query, str parts[PARTS], bool *malformed)
{
    *malformed = false;
    while (query.p) {
        str name, value;

        sigv4_next_parameter(&query, &name, &value);
        if (!str_starts_nocase(name, S("X-Amz-")))
            continue;
        for (size_t i = 0; i < PARTS; i++) {
            if (!str_eq_nocase(name, str_of(query_names[i])))
                continue;
            if (parts[i].p || !percent_decode(arena, value, PLUS_IS_SPACE, &parts[i]))
                *malformed = true;
        }
    }
    return parts[ALGORITHM_PART].p || parts[CREDENTIAL].p || parts[SIGNATURE].p;
}

static ERR parts_missing(struct arena *arena, const str parts[PARTS])
{
    str sentences = S("");

    for (size_t i = 0; i < TOKEN; i++) {
        if (!parts[i].p && i != EXPIRES)
            sentences = arena_printf(arena, "%.*sAWS query-string parameters must include '%s'. ",
                                     STR_ARG(sentences), query_names[i]);
    }
    return FAIL(arena, .problem = AUTH_QUERY_PARAMETERS, .presigned = true, .args = {sentences});
}

static ERR parse_expires(struct arena *arena, str text, struct sigv4 *sigv4)
{
    enum auth_problem problem = AUTH_EXPIRES_FORM;
    int64_t seconds = -1;

    sigv4->expires_s = -1;
    if (!text.p)
        return NULL;
    if (str_to_i64(text, &seconds)) {
        sigv4->expires_s = seconds;
        if (seconds >= 0 && seconds <= SIGV4_EXPIRES_MAX_S)
            return NULL;
        problem = seconds < 0 ? AUTH_EXPIRES_NEGATIVE : AUTH_EXPIRES_LONG;
    }
    return FAIL(arena, .problem = problem, .presigned = true);
}

static ERR parse_query(const struct http_request *request, struct arena *arena, const str parts[PARTS],
                       struct sigv4 *sigv4)
{
    sigv4->scheme = SIGV4_QUERY;
    for (size_t i = 0; i < TOKEN; i++) {
        if (!parts[i].p && i != EXPIRES)
            return parts_missing(arena, parts);
    }
    if (!str_eq(parts[ALGORITHM_PART], S(ALGORITHM)))
        return FAIL(arena, .problem = AUTH_QUERY_ALGORITHM, .presigned = true,
                    .args = {shown(parts[ALGORITHM_PART])});
    TRY(parse_credential(arena, parts[CREDENTIAL], sigv4));
    if (!parts[EXPIRES].p && sigv4_is_s3(sigv4->service))
        return parts_missing(arena, parts);
    if (!amz_date_parse(parts[DATE], &sigv4->signed_ms))
        return FAIL(arena, .problem = AUTH_QUERY_DATE_FORM, .presigned = true, .args = {shown(parts[DATE])});
    sigv4->timestamp = parts[DATE];
    TRY(parse_expires(arena, parts[EXPIRES], sigv4));
    sigv4->signed_headers = parts[SIGNED_HEADERS];
    sigv4->signature = parts[SIGNATURE];
    sigv4->token = parts[TOKEN];
    sigv4->content_hash =
        parts[CONTENT_HASH].p ? parts[CONTENT_HASH] : single_header(request, S("x-amz-content-sha256"));
    TRY(check_signed_headers(arena, sigv4, parts[SIGNED_HEADERS]));
    return parse_payload(arena, sigv4);
}

ERR sigv4_parse(const struct http_request *request, struct arena *arena, struct sigv4 *out)
{
    struct sigv4 sigv4 = {0};
    str parts[PARTS] = {0};
    str header = single_header(request, S("authorization"));
    bool malformed = false, presigned = false;

    if (request->query.n)
        presigned = find_parts(arena, request->query, parts, &malformed);
    if (presigned && header.n)
        return FAIL(arena, .problem = AUTH_TWICE, .args = {str_take(header, str_index(header, ' '))});
    if (presigned && malformed)
        return parts_missing(arena, (str[PARTS]){0});
    if (presigned)
        TRY(parse_query(request, arena, parts, &sigv4));
    else if (str_starts(header, S("AWS4-")))
        TRY(parse_header(request, arena, header, &sigv4));
    else if (header.n && !str_starts(header, S("AWS ")))
        sigv4.scheme = SIGV4_OTHER;
    *out = sigv4;
    return NULL;
}

struct err *sigv4_refuse_other(const struct http_request *request, struct arena *arena)
{
    str header = single_header(request, S("authorization"));

    return FAIL(arena, .problem = AUTH_TYPE,
                .args = {str_take(header, str_index(header, ' ')), hash_shown(arena, header)});
}
