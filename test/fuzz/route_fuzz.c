/* Which service and operation a request means. Input: lines: method, host, target, scope, and a header's name
 * and value. */
#include <assert.h>

#include "core/params.h"
#include "core/route.h"
#include "wire/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Absent when the input is at its end. */
static str next_line(str *rest)
{
    return rest->p ? str_cut(rest, '\n') : STR_NONE;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena CLEANUP(arena_done) = {0};
    str rest = {(const char *)data, size};
    struct http_request request = {.method = next_line(&rest), .host = next_line(&rest)};
    str target = next_line(&rest), scope = next_line(&rest);
    struct http_header header = {next_line(&rest), rest};
    const struct wire_param *query = NULL;
    struct route route;
    size_t count = 0;

    wire_register(&wire_api);
    request.path = str_cut(&target, '?');
    request.query = target;
    request.headers = &header;
    request.header_count = header.name.p ? 1 : 0;
    if (params_parse(request.query, false, 100, &arena, &query, &count))
        return 0;
    if (route_find(&request, query, count, scope.n ? scope : STR_NONE, NULL, 0, &arena, &route))
        return 0;
    assert(!route.operation || (route.service && route.protocol));
    assert(!route.service || route.protocol);
    return 0;
}
