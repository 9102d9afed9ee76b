#include "core/guard.h"

#include "core/route.h"

/* The authority of an origin: "http://localhost:3000" -> "localhost:3000". */
static str origin_host(str origin)
{
    size_t at = str_find(origin, S("://"));

    return at < origin.n ? str_skip(origin, at + 3) : STR_NONE;
}

static bool is_ipv4(str name)
{
    for (size_t i = 0; i < name.n; i++) {
        if (!char_is_digit(name.p[i]) && name.p[i] != '.')
            return false;
    }
    return name.n > 0;
}

/* "127.0.0.1:3000", but not "127.0.0.1.example". */
static bool is_loopback(str host)
{
    str name = str_take(host, str_index(host, ':'));

    return (str_starts(name, S("127.")) && is_ipv4(name)) || str_eq(host, S("[::1]")) ||
           str_starts(host, S("[::1]:"));
}

static bool is_own_origin(str origin)
{
    str host = origin_host(origin);
    str name = str_take(host, str_index(host, ':'));

    if (!host.p)
        return false;
    return is_loopback(host) || str_eq_nocase(name, S("localhost")) || str_ends(name, S(".localhost")) ||
           str_ends(name, S(".localhost.localstack.cloud")) ||
           str_eq_nocase(name, S("localhost.localstack.cloud"));
}

/* "10.0.0.1" from a loopback peer: somebody's tunnel, or a page of a server of that address. */
static bool is_address_of_another(const struct http_request *request)
{
    str name = str_take(request->host, str_index(request->host, ':'));

    return request->loopback && is_ipv4(name) && !is_loopback(request->host);
}

const char *guard_refuses(const struct http_request *request)
{
    str origin = http_header(request, S("origin"));

    if (request->host.n && (!host_parse(request->host).known || is_address_of_another(request)))
        return "the Host is not a name of this server";
    if (origin.p && !is_own_origin(origin))
        return "the Origin is not this machine";
    return NULL;
}
