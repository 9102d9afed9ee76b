/* http_parse.h -- the head of an HTTP/1.1 request, from bytes.
 *
 * Pure functions; the only place that looks at a request's head. Two steps: http_scan() finds where the head
 * ends while bytes arrive (looking at each once), http_parse_head() takes the whole head apart. Strict by RFC
 * 9110 and 9112: whatever two parsers could read in two ways is refused, because that is how requests are
 * smuggled. Everything in the result points into the head's bytes.
 */
#ifndef NET_HTTP_PARSE_H
#define NET_HTTP_PARSE_H

#include "net/http.h"

enum { HTTP_TARGET_MAX = 32 * 1024, HTTP_METHOD_MAX = 32 };

/* All zero before the first byte of a request. */
struct http_scan {
    size_t start; /* of the head: behind empty lines that are forgiven */
    size_t at;    /* looked at so far; at SCAN_DONE the head's end */
    size_t line;  /* where the current line starts */
    size_t lines; /* complete ones: the request line and the headers */
    unsigned forgiven;
};

enum http_scanned { SCAN_MORE, SCAN_DONE, SCAN_BAD };

/* bytes: all since the request's first. */
enum http_scanned http_scan(struct http_scan *scan, str bytes);

struct http_head {
    struct http_request request; /* not: tls, loopback and peer_* */
    bool keep_alive;
    bool expect_continue;
};

/* head: from scan.start to scan.at; headers: room for scan.lines - 1. Returns 0, or the status of the
 * refusal: 400, 414, 417, 501 or 505; *out is then unspecified. */
int http_parse_head(str head, struct http_header *headers, size_t capacity, struct http_head *out);

/* RFC 9110, 5.6.2 (token) and 5.5 (field values: no control characters but the tab). */
bool http_is_token(str s);
bool http_is_field_value(str s);

#endif
