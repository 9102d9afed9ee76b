#include "core/sigv4_canonical.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* RFC 3986, 2.3. */
static const bool unreserved[256] = {
    ['A' ... 'Z'] = true, ['a' ... 'z'] = true, ['0' ... '9'] = true, ['-'] = true,
    ['.'] = true,         ['_'] = true,         ['~'] = true,
};

/* The room was computed beforehand: no byte becomes more than three. */
struct out {
    char *p;
    size_t n, max;
};

static void put(struct out *out, str s)
{
    assert(s.n <= out->max - out->n);
    if (s.n)
        memcpy(out->p + out->n, s.p, s.n);
    out->n += s.n;
}

static void put_char(struct out *out, char c)
{
    assert(out->n < out->max);
    out->p[out->n++] = c;
}

static void put_lower(struct out *out, str s)
{
    for (size_t i = 0; i < s.n; i++)
        put_char(out, char_lower(s.p[i]));
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = char_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

enum encoding { DECODED_FIRST = 1, PLUS_TO_SPACE = 2, KEEP_SLASH = 4 };

/* A % that begins no escape is a byte like any other. */
static void put_encoded(struct out *out, str text, unsigned how)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];

        if (c == '%' && (how & DECODED_FIRST) && text.n - i > 2 && hex_digit(text.p[i + 1]) >= 0 &&
            hex_digit(text.p[i + 2]) >= 0) {
            c = (unsigned char)(hex_digit(text.p[i + 1]) << 4 | hex_digit(text.p[i + 2]));
            i += 2;
        } else if (c == '+' && (how & PLUS_TO_SPACE)) {
            c = ' ';
        }
        if (unreserved[c] || (c == '/' && (how & KEEP_SLASH))) {
            put_char(out, (char)c);
            continue;
        }
        put_char(out, '%');
        put_char(out, "0123456789ABCDEF"[c >> 4]);
        put_char(out, "0123456789ABCDEF"[c & 15]);
    }
}

bool sigv4_is_s3(str service)
{
    return str_eq(service, S("s3")) || str_eq(service, S("s3express")) || str_eq(service, S("s3-outposts")) ||
           str_eq(service, S("s3-object-lambda"));
}

/* Without empty, "." and ".." segments. A slash at the end stays. */
static str normalised(struct arena *arena, str path)
{
    struct out out = {arena_alloc(arena, path.n + 1), 0, path.n + 1};
    str rest = path;

    while (rest.p) {
        str segment = str_cut(&rest, '/');

        if (segment.n == 0 || str_eq(segment, S(".")))
            continue;
        if (str_eq(segment, S(".."))) {
            out.n = str_rindex((str){out.p, out.n}, '/');
            continue;
        }
        put_char(&out, '/');
        put(&out, segment);
    }
    if (out.n == 0 || str_ends(path, S("/")))
        put_char(&out, '/');
    return (str){out.p, out.n};
}

static void put_path(struct out *out, const struct sigv4 *sigv4, struct arena *arena, str path,
                     unsigned variant)
{
    if (path.n == 0)
        put_char(out, '/');
    else if (variant & CANONICAL_AS_SENT)
        put(out, path);
    else if (sigv4_is_s3(sigv4->service))
        put_encoded(out, path, DECODED_FIRST | KEEP_SLASH);
    else
        put_encoded(out, normalised(arena, path), KEEP_SLASH);
}

void sigv4_next_parameter(str *rest, str *name, str *value)
{
    *value = str_cut(rest, '&');
    *name = str_cut(value, '=');
    if (!value->p)
        *value = S("");
}

struct parameter {
    str name, value;
};

static int parameter_order(const void *a, const void *b)
{
    const struct parameter *one = a, *other = b;
    int order = str_cmp(one->name, other->name);

    return order ? order : str_cmp(one->value, other->value);
}

/* Most requests have few parameters, mostly sorted already. */
static void sort_parameters(struct parameter *v, size_t n)
{
    if (n > 32) {
        qsort(v, n, sizeof *v, parameter_order);
        return;
    }
    for (size_t i = 1; i < n; i++) {
        struct parameter moved = v[i];
        size_t at = i;

        for (; at && parameter_order(&v[at - 1], &moved) > 0; at--)
            v[at] = v[at - 1];
        v[at] = moved;
    }
}

static str encoded_part(struct out *scratch, str text, unsigned variant)
{
    size_t start = scratch->n;

    if (variant & CANONICAL_AS_SENT)
        put(scratch, text);
    else
        put_encoded(scratch, text, DECODED_FIRST | PLUS_TO_SPACE);
    return (str){scratch->p + start, scratch->n - start};
}

static bool is_covered(const struct sigv4 *sigv4, str name, unsigned variant)
{
    if (sigv4->scheme != SIGV4_QUERY)
        return true;
    if ((variant & CANONICAL_NO_TOKEN) && str_eq_nocase(name, S("X-Amz-Security-Token")))
        return false;
    return !str_eq_nocase(name, S("X-Amz-Signature"));
}

static void put_query(struct out *out, const struct sigv4 *sigv4, struct arena *arena, str query,
                      unsigned variant)
{
    struct out scratch = {arena_alloc(arena, 3 * query.n + 1), 0, 3 * query.n + 1};
    struct parameter *v;
    size_t n = 0, count = 1;

    for (size_t i = 0; i < query.n; i++)
        count += query.p[i] == '&';
    v = arena_new_array(arena, count, struct parameter);
    while (query.p) {
        str name, value;

        sigv4_next_parameter(&query, &name, &value);
        if ((name.n == 0 && value.n == 0) || !is_covered(sigv4, name, variant))
            continue;
        v[n].name = encoded_part(&scratch, name, variant);
        v[n++].value = encoded_part(&scratch, value, variant);
    }
    sort_parameters(v, n);
    for (size_t i = 0; i < n; i++) {
        if (i)
            put_char(out, '&');
        put(out, v[i].name);
        put_char(out, '=');
        put(out, v[i].value);
    }
}

/* Trimmed, and every run of blanks inside made one space. */
static void put_value(struct out *out, str value)
{
    bool gap = false;

    value = str_trim(value);
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';

        if (blank && gap)
            continue;
        put_char(out, blank ? ' ' : c);
        gap = blank;
    }
}

static void put_host(struct out *out, str host, unsigned variant)
{
    if ((variant & CANONICAL_NO_PORT) && str_ends(host, S(":80")))
        host.n -= 3;
    else if ((variant & CANONICAL_NO_PORT) && str_ends(host, S(":443")))
        host.n -= 4;
    put_value(out, host);
}

/* Values of one name are joined with commas, in the order in which they came. One that isn't there is
 * empty. */
static void put_header(struct out *out, const struct http_request *request, str name, unsigned variant)
{
    bool first = true;

    put_lower(out, name);
    put_char(out, ':');
    if (str_eq_nocase(name, S("host"))) {
        put_host(out, request->host, variant);
        put_char(out, '\n');
        return;
    }
    for (size_t i = 0; i < request->header_count; i++) {
        if (!str_eq_nocase(request->headers[i].name, name))
            continue;
        if (!first)
            put_char(out, ',');
        put_value(out, request->headers[i].value);
        first = false;
    }
    put_char(out, '\n');
}

static int name_order(const void *a, const void *b)
{
    return str_cmp(*(const str *)a, *(const str *)b);
}

static void put_headers(struct out *out, const struct sigv4 *sigv4, const struct http_request *request,
                        unsigned variant)
{
    str names[SIGV4_HEADERS_MAX];
    size_t n = 0;
    bool sorted = true;

    for (str rest = sigv4->signed_headers; rest.p; n++) {
        assert(n < SIGV4_HEADERS_MAX);
        names[n] = str_cut(&rest, ';');
        sorted = sorted && (n == 0 || str_cmp(names[n - 1], names[n]) < 0);
    }
    if (!sorted && !(variant & CANONICAL_AS_SENT))
        qsort(names, n, sizeof *names, name_order);
    for (size_t i = 0; i < n; i++)
        put_header(out, request, names[i], variant);
    for (size_t i = 0; i < n; i++) {
        put_char(out, i ? ';' : '\n');
        put_lower(out, names[i]);
    }
}

/* A signed header is there twice: its line and its name. No header is signed twice (sigv4_parse() saw to
 * that). */
static size_t room(const struct sigv4 *sigv4, const struct http_request *request, str payload)
{
    size_t n = request->method.n + 3 * request->path.n + 3 * request->query.n + 2 * sigv4->signed_headers.n +
               request->host.n + payload.n + 64;

    for (size_t i = 0; i < request->query.n; i++)
        n += request->query.p[i] == '&';
    for (size_t i = 0; i < request->header_count; i++)
        n += request->headers[i].value.n + 1;
    return n + 2 * SIGV4_HEADERS_MAX;
}

str sigv4_canonical(const struct sigv4 *sigv4, const struct http_request *request, struct arena *arena,
                    str payload, unsigned variant)
{
    struct out out = {.max = room(sigv4, request, payload)};

    out.p = arena_alloc(arena, out.max);
    put(&out, request->method);
    put_char(&out, '\n');
    put_path(&out, sigv4, arena, request->path, variant);
    put_char(&out, '\n');
    put_query(&out, sigv4, arena, request->query, variant);
    put_char(&out, '\n');
    put_headers(&out, sigv4, request, variant);
    put_char(&out, '\n');
    put(&out, payload);
    return (str){out.p, out.n};
}
