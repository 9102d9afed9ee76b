/* Codecs: any request of any operation in any protocol its service speaks is refused or decodes; what was
 * decoded is validated, and can be stored. The first four bytes choose the service, operation and protocol;
 * then a line that stands for every label, header and query parameter; the rest is the body. */
#include <assert.h>

#include "core/record.h"
#include "core/service.h"
#include "core/value.h"
#include "net/http.h"
#include "wire/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is bound outside the body gets the line. */
static void bind(const struct model *model, const struct shape *shape, str line, struct arena *arena,
                 struct http_request *http, struct wire_request *request)
{
    struct http_header *headers = arena_new_array(arena, shape->count, struct http_header);
    struct wire_param *labels = arena_new_array(arena, shape->count, struct wire_param);
    struct wire_param *query = arena_new_array(arena, shape->count, struct wire_param);

    for (uint32_t i = 0; i < shape->count && line.n; i++) {
        const struct member *member = member_at(model, shape, i);
        struct wire_param param = {model_str(model, member->location_name), line};

        if (member->location == IN_HEADER || member->location == IN_PREFIX_HEADERS)
            headers[http->header_count++] = (struct http_header){param.name, line};
        else if (member->location == IN_LABEL || member->location == IN_GREEDY_LABEL)
            labels[request->label_count++] = param;
        else if (member->location == IN_QUERY || member->location == IN_QUERY_PARAMS)
            query[request->query_count++] = param;
    }
    http->headers = headers;
    request->labels = labels;
    request->query = query;
}

static const struct protocol *choose(const struct model *model, unsigned at)
{
    for (unsigned i = 0; i < 32; i++) {
        const struct protocol *protocol = wire_api.protocols[(at + i) % 7];

        if (model->protocols & protocol->bit)
            return protocol;
    }
    return NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct http_request http = {0};
    struct wire_request request = {.http = &http};
    const struct model *model;
    const struct operation *operation;
    const struct protocol *protocol;
    bool missing;
    void *in, *again;
    str line, bytes;

    if (size < 4)
        return 0;
    model = services[data[0] % services_count].model;
    operation = &model->operations[(data[1] | (unsigned)data[2] << 8) % model->operation_count];
    protocol = choose(model, data[3]);
    if (!protocol)
        return 0;
    request.body = (str){(const char *)data + 4, size - 4};
    line = str_cut(&request.body, '\n');
    bind(model, &model->shapes[operation->input], line, &arena, &http, &request);
    in = arena_alloc(&arena, model->shapes[operation->input].size);
    if (protocol->decode(model, operation, &request, &arena, in))
        return 0;
    (void)wire_api.validate(model, operation, in, &arena, &missing);
    bytes = record_encode(model, operation->input, in, &arena);
    again = arena_alloc(&arena, model->shapes[operation->input].size);
    assert(!record_decode(model, operation->input, bytes, &arena, again));
    return 0;
}
