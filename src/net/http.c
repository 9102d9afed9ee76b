#include "net/http.h"

#include <assert.h>
#include <string.h>

#include "net/http_parse.h"

enum { HEADERS_FIRST = 8 };

str http_header(const struct http_request *request, str name)
{
    for (size_t i = 0; i < request->header_count; i++) {
        if (str_eq_nocase(request->headers[i].name, name))
            return request->headers[i].value;
    }
    return STR_NONE;
}

size_t http_header_count(const struct http_request *request, str name)
{
    size_t count = 0;

    for (size_t i = 0; i < request->header_count; i++)
        count += str_eq_nocase(request->headers[i].name, name);
    return count;
}

/* The server sends these itself. */
static bool is_servers_own(str name)
{
    return str_eq_nocase(name, S("content-length")) || str_eq_nocase(name, S("connection")) ||
           str_eq_nocase(name, S("transfer-encoding"));
}

void http_add_header(struct http_exchange *exchange, str name, str value)
{
    struct http_response *response = &exchange->response;

    if (!http_is_token(name) || !http_is_field_value(value) || is_servers_own(name))
        return;
    if (response->header_count == response->header_capacity) {
        size_t capacity = response->header_capacity ? 2 * response->header_capacity : HEADERS_FIRST;
        struct http_header *headers = arena_new_array(exchange->arena, capacity, struct http_header);

        if (response->header_count)
            memcpy(headers, response->headers, response->header_count * sizeof *headers);
        response->headers = headers;
        response->header_capacity = capacity;
    }
    response->headers[response->header_count++] = (struct http_header){name, value};
}

void http_set_body(struct http_exchange *exchange, str memory)
{
    struct http_segment *segment = arena_new(exchange->arena, struct http_segment);

    segment->memory = memory.p ? memory : S("");
    exchange->response.segments = segment;
    exchange->response.segment_count = 1;
}

str http_reason(int status)
{
    static const struct {
        int status;
        str reason;
    } reasons[] = {
        {100, {"Continue", 8}},
        {200, {"OK", 2}},
        {201, {"Created", 7}},
        {202, {"Accepted", 8}},
        {204, {"No Content", 10}},
        {206, {"Partial Content", 15}},
        {301, {"Moved Permanently", 17}},
        {302, {"Found", 5}},
        {303, {"See Other", 9}},
        {304, {"Not Modified", 12}},
        {307, {"Temporary Redirect", 18}},
        {308, {"Permanent Redirect", 18}},
        {400, {"Bad Request", 11}},
        {401, {"Unauthorized", 12}},
        {403, {"Forbidden", 9}},
        {404, {"Not Found", 9}},
        {405, {"Method Not Allowed", 18}},
        {406, {"Not Acceptable", 14}},
        {408, {"Request Timeout", 15}},
        {409, {"Conflict", 8}},
        {410, {"Gone", 4}},
        {411, {"Length Required", 15}},
        {412, {"Precondition Failed", 19}},
        {413, {"Content Too Large", 17}},
        {414, {"URI Too Long", 12}},
        {415, {"Unsupported Media Type", 22}},
        {416, {"Range Not Satisfiable", 21}},
        {417, {"Expectation Failed", 18}},
        {422, {"Unprocessable Content", 21}},
        {424, {"Failed Dependency", 17}},
        {429, {"Too Many Requests", 17}},
        {431, {"Request Header Fields Too Large", 31}},
        {500, {"Internal Server Error", 21}},
        {501, {"Not Implemented", 15}},
        {502, {"Bad Gateway", 11}},
        {503, {"Service Unavailable", 19}},
        {504, {"Gateway Timeout", 15}},
        {505, {"HTTP Version Not Supported", 26}},
        {507, {"Insufficient Storage", 20}},
    };

    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        if (reasons[i].status == status)
            return reasons[i].reason;
    }
    return S("Unknown");
}
