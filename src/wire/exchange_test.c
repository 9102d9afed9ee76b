#include "wire/exchange.h"

#include "test/unit.h"

static size_t params(const struct wire_param *list)
{
    size_t n = 0;

    while (n < 8 && list[n].name.p)
        n++;
    return n;
}

ERR sent_decode(const struct protocol *protocol, const struct model *model, int operation,
                const struct sent *sent, const void **in)
{
    struct http_request http = {.headers = sent->headers};
    struct wire_request request = {.http = &http,
                                   .body = sent->body,
                                   .query = sent->query,
                                   .query_count = params(sent->query),
                                   .labels = sent->labels,
                                   .label_count = params(sent->labels)};
    const struct operation *row = &model->operations[operation];
    void *structure = arena_alloc(unit_arena(), model->shapes[row->input].size);

    while (http.header_count < 8 && sent->headers[http.header_count].name.p)
        http.header_count++;
    *in = structure;
    return protocol->decode(model, row, &request, unit_arena(), structure);
}

ERR body_decode(const struct protocol *protocol, const struct model *model, int operation, str body,
                const void **in)
{
    struct sent sent = {.body = body};

    return sent_decode(protocol, model, operation, &sent, in);
}

static struct wire_response *new_response(void)
{
    struct wire_response *response = arena_new(unit_arena(), struct wire_response);

    response->body = buf_new(unit_arena(), WIRE_RESPONSE_MAX);
    return response;
}

const struct wire_response *answered(const struct protocol *protocol, const struct model *model,
                                     int operation, const void *out)
{
    struct wire_response *response = new_response();

    CHECK_OK(protocol->encode(model, &model->operations[operation], out, S("id-1"), unit_arena(), response));
    return response;
}

const struct wire_response *refused(const struct protocol *protocol, const struct model *model,
                                    const struct err *err)
{
    struct wire_response *response = new_response();

    protocol->encode_error(model, NULL, err, S("id-1"), unit_arena(), response);
    return response;
}

str header_of(const struct wire_response *response, str name)
{
    for (size_t i = 0; i < response->header_count; i++) {
        if (str_eq_nocase(response->headers[i].name, name))
            return response->headers[i].value;
    }
    return STR_NONE;
}

str body_of(const struct wire_response *response)
{
    return buf_str(response->body);
}
