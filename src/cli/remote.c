#include "cli/remote.h"

#include "net/client.h"
#include "os/process.h"

enum { TIMEOUT_MS = 30000, ANSWER_MAX = 16 * 1024 * 1024, DEPTH_MAX = 16 };

static str without_scheme(str endpoint, const char **port)
{
    *port = NULL;
    if (str_starts_nocase(endpoint, S("http://"))) {
        *port = "80";
        return str_skip(endpoint, 7);
    }
    if (str_starts_nocase(endpoint, S("https://"))) {
        *port = "443";
        return str_skip(endpoint, 8);
    }
    return endpoint;
}

ERR remote_find(str endpoint, struct arena *arena, struct remote *out)
{
    const char *port;
    str address, tail;

    if (!endpoint.p)
        endpoint = process_environment("AWS_ENDPOINT_URL");
    if (!endpoint.n)
        endpoint = S("http://127.0.0.1:4566");
    address = without_scheme(endpoint, &port);
    tail = str_skip(address, str_index(address, '/'));
    address = str_take(address, str_index(address, '/'));
    if (!address.n || (tail.n && !str_eq(tail, S("/"))) || str_has(address, S("@")))
        return err_make(&fault_usage, "'%.*s' is no endpoint; one is http://127.0.0.1:4566",
                        STR_ARG(endpoint));
    /* A port stands behind the last colon, unless that is inside an IPv6 address's brackets. */
    if (str_rindex(address, ':') == address.n || str_ends(address, S("]"))) {
        if (!port)
            return err_make(&fault_usage, "'%.*s' has no port", STR_ARG(endpoint));
        address = arena_printf(arena, "%.*s:%s", STR_ARG(address), port);
    }
    *out = (struct remote){.address = address, .arena = arena};
    return NULL;
}

static ERR refused(const struct remote *remote, const struct client_answer *answer, const struct json *json)
{
    str message = json_text(json_get(json, S("error")));

    if (message.n)
        return err_make(&fault_io, "%.*s", STR_ARG(message));
    return err_make(&fault_io, "%.*s answered with status %d: is that a garua?", STR_ARG(remote->address),
                    answer->status);
}

ERR remote_call(const struct remote *remote, const char *method, str target, const struct json **out,
                str *raw)
{
    struct client_request request = {
        .address = remote->address,
        .method = str_of(method),
        .target = target,
        .body = str_eq(str_of(method), S("POST")) ? S("") : STR_NONE,
        .timeout_ms = TIMEOUT_MS,
        .answer_max = ANSWER_MAX,
    };
    struct client_answer answer;
    struct err *err = client_call(&request, remote->arena, &answer);

    if (err && err->fault == &fault_missing)
        return err_make(&fault_missing, "no garua answers at %.*s; 'garua up' starts one",
                        STR_ARG(remote->address));
    if (err)
        return err;
    err = json_parse(answer.body, remote->arena, DEPTH_MAX, out);
    if (answer.status != 200)
        return refused(remote, &answer, err ? NULL : *out);
    if (err)
        return err_make(&fault_syntax, "%.*s answered with something else than JSON: is that a garua?",
                        STR_ARG(remote->address));
    if (raw)
        *raw = answer.body;
    return NULL;
}

int64_t remote_number(const struct json *object, str key)
{
    const struct json *number = json_get(object, key);
    int64_t value = 0;

    if (number && number->kind == JSON_NUMBER)
        str_to_i64(number->text, &value);
    return value;
}
