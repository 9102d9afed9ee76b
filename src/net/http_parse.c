#include "net/http_parse.h"

#include <assert.h>
#include <string.h>

enum { BLANK_LINES_MAX = 2, LENGTH_DIGITS_MAX = 18 };

/* RFC 9110, 5.6.2: tchar. */
static const bool token_chars[256] = {
    ['!'] = 1, ['#'] = 1, ['$'] = 1, ['%'] = 1, ['&'] = 1, ['\''] = 1, ['*'] = 1, ['+'] = 1, ['-'] = 1,
    ['.'] = 1, ['^'] = 1, ['_'] = 1, ['`'] = 1, ['|'] = 1, ['~'] = 1,  ['0'] = 1, ['1'] = 1, ['2'] = 1,
    ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1, ['8'] = 1,  ['9'] = 1, ['a'] = 1, ['b'] = 1,
    ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1, ['g'] = 1, ['h'] = 1,  ['i'] = 1, ['j'] = 1, ['k'] = 1,
    ['l'] = 1, ['m'] = 1, ['n'] = 1, ['o'] = 1, ['p'] = 1, ['q'] = 1,  ['r'] = 1, ['s'] = 1, ['t'] = 1,
    ['u'] = 1, ['v'] = 1, ['w'] = 1, ['x'] = 1, ['y'] = 1, ['z'] = 1,  ['A'] = 1, ['B'] = 1, ['C'] = 1,
    ['D'] = 1, ['E'] = 1, ['F'] = 1, ['G'] = 1, ['H'] = 1, ['I'] = 1,  ['J'] = 1, ['K'] = 1, ['L'] = 1,
    ['M'] = 1, ['N'] = 1, ['O'] = 1, ['P'] = 1, ['Q'] = 1, ['R'] = 1,  ['S'] = 1, ['T'] = 1, ['U'] = 1,
    ['V'] = 1, ['W'] = 1, ['X'] = 1, ['Y'] = 1, ['Z'] = 1,
};

static size_t token_length(str s)
{
    size_t n = 0;

    while (n < s.n && token_chars[(unsigned char)s.p[n]])
        n++;
    return n;
}

bool http_is_token(str s)
{
    return s.n && token_length(s) == s.n;
}

/* Whether one of eight bytes is below 0x20 or 0x7f. A false alarm is possible, a miss is not. */
static bool maybe_control(const char *p)
{
    const uint64_t ones = UINT64_MAX / 255, highs = ones * 0x80;
    uint64_t word, del;

    memcpy(&word, p, sizeof word);
    del = word ^ (ones * 0x7f);
    return (((word - ones * 0x20) & ~word) | ((del - ones) & ~del)) & highs;
}

static bool is_control(char c)
{
    return ((unsigned char)c < 0x20 && c != '\t') || c == 0x7f;
}

bool http_is_field_value(str s)
{
    size_t i = 0;

    while (i < s.n) {
        if (s.n - i >= 8 && !maybe_control(s.p + i)) {
            i += 8;
            continue;
        }
        if (is_control(s.p[i]))
            return false;
        i++;
    }
    return true;
}

enum http_scanned http_scan(struct http_scan *scan, str bytes)
{
    assert(scan->at <= bytes.n);
    while (scan->at < bytes.n) {
        const char *feed = memchr(bytes.p + scan->at, '\n', bytes.n - scan->at);
        size_t end = feed ? (size_t)(feed - bytes.p) : bytes.n;

        if (!feed) {
            scan->at = end;
            return SCAN_MORE;
        }
        /* RFC 9112, 2.2: lines end in CR LF; one that ends in LF alone may be read so or be refused. */
        if (end == scan->line || feed[-1] != '\r')
            return SCAN_BAD;
        scan->at = end + 1;
        if (end - scan->line > 1) {
            scan->lines++;
        } else if (scan->lines) {
            scan->line = scan->at;
            return SCAN_DONE;
        } else {
            /* RFC 9112, 2.2: an empty line before the request line is ignored. */
            if (++scan->forgiven > BLANK_LINES_MAX)
                return SCAN_BAD;
            scan->start = scan->at;
        }
        scan->line = scan->at;
    }
    return SCAN_MORE;
}

/* The next line without its CR LF. */
static str cut_line(str *rest)
{
    str line = str_take(*rest, str_index(*rest, '\n'));

    *rest = str_skip(*rest, line.n + 1);
    assert(line.n && line.p[line.n - 1] == '\r'); /* http_scan() saw to it */
    line.n--;
    return line;
}

/* RFC 9112, 2.3. */
static int parse_version(str version, int *minor)
{
    if (version.n != 8 || !str_starts(version, S("HTTP/")) || !char_is_digit(version.p[5]) ||
        version.p[6] != '.' || !char_is_digit(version.p[7]))
        return 400;
    if (version.p[5] != '1')
        return 505;
    *minor = version.p[7] == '0' ? 0 : 1;
    return 0;
}

/* Letters, digits and marks of a host and port (RFC 3986, 3.2.2), no user information. */
static bool is_host(str host)
{
    for (size_t i = 0; i < host.n; i++) {
        char c = host.p[i];

        if (!char_is_alnum(c) && (c == 0 || !strchr("-._~%!$&'()*+,;=:[]", c)))
            return false;
    }
    return true;
}

/* http://host/path: the host overrules the Host header (RFC 9112, 3.2.2). */
static int parse_absolute(struct http_request *request, str rest)
{
    size_t authority = 0;

    while (authority < rest.n && rest.p[authority] != '/' && rest.p[authority] != '?')
        authority++;
    request->host = str_take(rest, authority);
    if (authority == 0 || !is_host(request->host))
        return 400;
    rest = str_skip(rest, authority);
    request->path = str_take(rest, str_index(rest, '?'));
    request->query = request->path.n < rest.n ? str_skip(rest, request->path.n + 1) : STR_NONE;
    if (!request->path.n)
        request->path = S("/");
    return 0;
}

/* RFC 9112, 3.2. */
static int parse_target(struct http_request *request)
{
    str target = request->target;

    if (target.n == 0)
        return 400;
    for (size_t i = 0; i < target.n; i++) {
        unsigned char c = (unsigned char)target.p[i];

        if (c <= ' ' || c == 0x7f || c == '#')
            return 400;
    }
    if (target.p[0] == '/') {
        request->path = str_take(target, str_index(target, '?'));
        request->query = request->path.n < target.n ? str_skip(target, request->path.n + 1) : STR_NONE;
        return 0;
    }
    if (str_starts_nocase(target, S("http://")))
        return parse_absolute(request, str_skip(target, 7));
    if (str_starts_nocase(target, S("https://")))
        return parse_absolute(request, str_skip(target, 8));
    if (str_eq(target, S("*")) && str_eq(request->method, S("OPTIONS"))) {
        request->path = target;
        return 0;
    }
    return str_eq(request->method, S("CONNECT")) ? 501 : 400;
}

static int parse_request_line(str line, struct http_request *request)
{
    size_t method = token_length(str_take(line, HTTP_METHOD_MAX + 1));
    size_t space = str_rindex(line, ' ');
    int status;

    if (method == 0 || method > HTTP_METHOD_MAX || method == line.n || line.p[method] != ' ' ||
        space == method)
        return 400;
    status = parse_version(str_skip(line, space + 1), &request->minor);
    if (status)
        return status;
    request->method = str_take(line, method);
    request->target = str_take(str_skip(line, method + 1), space - method - 1);
    return request->target.n > HTTP_TARGET_MAX ? 414 : parse_target(request);
}

/* What the headers said about the message's form. */
struct framing {
    str host, length, coding, expect;
    unsigned hosts, lengths, codings, expects;
    bool close, keep_alive;
};

static void note_connection(struct framing *framing, str value)
{
    while (value.p) {
        str option = str_trim(str_cut(&value, ','));

        framing->close |= str_eq_nocase(option, S("close"));
        framing->keep_alive |= str_eq_nocase(option, S("keep-alive"));
    }
}

static void note_framing(struct framing *framing, str name, str value)
{
    switch (name.n) {
    case 4:
        if (str_eq_nocase(name, S("host"))) {
            framing->host = value;
            framing->hosts++;
        }
        break;
    case 6:
        if (str_eq_nocase(name, S("expect"))) {
            framing->expect = value;
            framing->expects++;
        }
        break;
    case 10:
        if (str_eq_nocase(name, S("connection")))
            note_connection(framing, value);
        break;
    case 14:
        if (str_eq_nocase(name, S("content-length"))) {
            framing->length = value;
            framing->lengths++;
        }
        break;
    case 17:
        if (str_eq_nocase(name, S("transfer-encoding"))) {
            framing->coding = value;
            framing->codings++;
        }
        break;
    default:
        break;
    }
}

/* RFC 9112, 5: no space before the colon, no folding (a line that starts with a space has no name). */
static int parse_header(str line, struct http_header *out)
{
    size_t name = token_length(line);

    if (name == 0 || name == line.n || line.p[name] != ':')
        return 400;
    out->name = str_take(line, name);
    out->value = str_trim(str_skip(line, name + 1));
    return http_is_field_value(out->value) ? 0 : 400;
}

/* Whether the last coding of the list is chunked and no other one is. */
static bool ends_in_chunked(str codings)
{
    bool chunked = false;

    while (codings.p) {
        if (chunked)
            return false;
        chunked = str_eq_nocase(str_trim(str_cut(&codings, ',')), S("chunked"));
    }
    return chunked;
}

/* RFC 9112, 6. */
static int frame_body(const struct framing *framing, struct http_request *request)
{
    uint64_t length;

    request->content_length = -1;
    if (framing->codings) {
        /* Both a length and a coding, a coding from a client of 1.0, two of these headers, chunked not last:
         * smuggling. */
        if (framing->lengths || framing->codings > 1 || request->minor == 0)
            return 400;
        if (!str_eq_nocase(framing->coding, S("chunked")))
            return ends_in_chunked(framing->coding) ? 501 : 400;
        request->chunked = request->has_body = true;
        return 0;
    }
    if (framing->lengths == 0)
        return 0;
    if (framing->lengths > 1 || framing->length.n > LENGTH_DIGITS_MAX ||
        !str_to_u64(framing->length, &length))
        return 400;
    request->content_length = (int64_t)length;
    request->has_body = length > 0;
    return 0;
}

static int apply_framing(const struct framing *framing, struct http_head *out)
{
    struct http_request *request = &out->request;
    int status;

    /* RFC 9112, 3.2: exactly one, also when the target has the authority. */
    if (framing->hosts > 1 || (framing->hosts == 0 && request->minor > 0) || !is_host(framing->host))
        return 400;
    if (!request->host.p)
        request->host = framing->host;
    status = frame_body(framing, request);
    if (status)
        return status;
    /* RFC 9110, 10.1.1. A client of 1.0 can't expect anything. */
    if (framing->expects && request->minor > 0) {
        if (framing->expects > 1 || !str_eq_nocase(framing->expect, S("100-continue")))
            return 417;
        out->expect_continue = true;
    }
    out->keep_alive = !framing->close && (request->minor > 0 || framing->keep_alive);
    return 0;
}

int http_parse_head(str head, struct http_header *headers, size_t capacity, struct http_head *out)
{
    struct framing framing = {0};
    size_t count = 0;
    int status;

    *out = (struct http_head){0};
    status = parse_request_line(cut_line(&head), &out->request);
    if (status)
        return status;
    while (head.n > 2) {
        str line = cut_line(&head);

        assert(count < capacity);
        status = parse_header(line, &headers[count]);
        if (status)
            return status;
        note_framing(&framing, headers[count].name, headers[count].value);
        count++;
    }
    out->request.headers = headers;
    out->request.header_count = count;
    return apply_framing(&framing, out);
}
