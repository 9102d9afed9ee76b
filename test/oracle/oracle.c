/* A server's half of an exchange for test/oracle/run, which plays the client with botocore. One JSON object a
 * line comes in, one goes out. A request ("s", "o" and "p" name service, operation and protocol; "m", "path",
 * "q", "h", "b": method, path, query, headers, body in base64) is answered with its decoded input; one with a
 * "seed" with a random output, encoded and as it is. */
#include "base/encode.h"
#include "base/json.h"
#include "core/service.h"
#include "core/uri.h"
#include "wire/json_codec.h"
#include "wire/random_value.h"
#include "wire/wire.h"

enum { LINE_MAX_SIZE = 16 * 1024 * 1024, OUT_MAX = 64 * 1024 * 1024 };

struct question {
    const struct json *json;
    const struct model *model;
    const struct operation *operation;
    const struct protocol *protocol;
    struct arena *arena;
};

static str text(const struct question *question, const char *name)
{
    return json_text(json_get(question->json, str_of(name)));
}

static const struct protocol *protocol_named(str name)
{
    for (const struct protocol *const *at = wire_api.protocols; *at; at++) {
        if (str_eq(name, str_of((*at)->name)))
            return *at;
    }
    return NULL;
}

/* [["name", "value"], ...] */
static size_t pairs(const struct question *question, const char *name, struct wire_param **out)
{
    const struct json *list = json_get(question->json, str_of(name));
    size_t n = list ? list->n : 0;

    *out = arena_new_array(question->arena, n, struct wire_param);
    for (size_t i = 0; i < n; i++) {
        (*out)[i].name = json_text(&list->elements[i].elements[0]);
        (*out)[i].value = json_text(&list->elements[i].elements[1]);
    }
    return n;
}

static ERR route(const struct question *question, struct wire_request *request)
{
    struct uri_match match = {0};

    if (!(question->protocol->bit & (PROTOCOL_REST_JSON | PROTOCOL_REST_XML)))
        return NULL;
    if (!uri_find(question->model, request->http, request->path, request->query, request->query_count,
                  &match))
        return err_make(&fault_missing, "no operation has such a path");
    if (match.operation != question->operation)
        return err_make(&fault_missing, "the path leads to %s",
                        model_text(question->model, match.operation->name));
    return uri_labels(question->model, question->operation, request->path, question->arena, &request->labels,
                      &request->label_count);
}

static ERR answer_request(const struct question *question, struct buf *out)
{
    const struct shape *shape = &question->model->shapes[question->operation->input];
    struct http_request http = {.method = text(question, "m"), .path = text(question, "path")};
    struct wire_request request = {.http = &http, .path = http.path};
    struct http_header *headers;
    struct wire_param *header_pairs, *query;
    void *in = arena_alloc(question->arena, shape->size);

    http.header_count = pairs(question, "h", &header_pairs);
    headers = arena_new_array(question->arena, http.header_count, struct http_header);
    for (size_t i = 0; i < http.header_count; i++)
        headers[i] = (struct http_header){header_pairs[i].name, header_pairs[i].value};
    http.headers = headers;
    request.query_count = pairs(question, "q", &query);
    request.query = query;
    if (!base64_decode(question->arena, text(question, "b"), &request.body))
        return err_make(&fault_syntax, "the body is not base64");
    TRY(route(question, &request));
    TRY(question->protocol->decode(question->model, question->operation, &request, question->arena, in));
    json_write_structure(question->model, JSON_MODEL_NAMES, shape, MEMBERS_ALL, in, out);
    return NULL;
}

static void write_response(const struct wire_response *response, struct buf *out)
{
    buf_printf(out, "{\"status\":%d,\"headers\":[", response->status);
    for (size_t i = 0; i < response->header_count; i++) {
        buf_add(out, i ? S(",[") : S("["));
        json_write_string(out, response->headers[i].name);
        buf_char(out, ',');
        json_write_string(out, response->headers[i].value);
        buf_char(out, ']');
    }
    buf_add(out, S("],\"body\":\""));
    base64_add(out, buf_str(response->body));
}

static ERR answer_seed(const struct question *question, uint64_t seed, struct buf *out)
{
    const struct shape *shape = &question->model->shapes[question->operation->output];
    bool xml = question->protocol->bit & (PROTOCOL_QUERY | PROTOCOL_EC2 | PROTOCOL_REST_XML);
    struct random_value random = {.model = question->model,
                                  .arena = question->arena,
                                  .state = seed,
                                  .depth_max = 3,
                                  .chance = 60,
                                  .bound_only_here = true,
                                  .empty = !xml,
                                  .fractions = true,
                                  .documents = question->protocol->bit == PROTOCOL_REST_JSON};
    struct wire_response response = {.body = buf_new(question->arena, OUT_MAX)};
    void *output = random_structure(&random, shape);

    TRY(question->protocol->encode(question->model, question->operation, output, S("id-1"), question->arena,
                                   &response));
    write_response(&response, out);
    buf_add(out, S("\",\"out\":"));
    json_write_structure(question->model, JSON_MODEL_NAMES, shape, MEMBERS_ALL, output, out);
    buf_char(out, '}');
    return NULL;
}

/* The error whose structure has that name, with a message alone. */
static ERR answer_error(const struct question *question, str name, struct buf *out)
{
    const struct model *model = question->model;
    struct wire_response response = {.body = buf_new(question->arena, OUT_MAX)};

    for (uint32_t i = 0; i < model->error_count; i++) {
        const struct error_row *row = &model->errors[i];
        struct fault fault = {.code = model_text(model, row->code),
                              .http = row->http,
                              .blame = row->sender ? BLAME_CLIENT : BLAME_SERVER,
                              .shape = row->shape};

        if (!str_eq(name, model_str(model, model->shapes[row->shape].name)))
            continue;
        question->protocol->encode_error(model, question->operation, err_make(&fault, "The message."),
                                         S("id-1"), question->arena, &response);
        write_response(&response, out);
        buf_add(out, S("\"}"));
        return NULL;
    }
    return err_make(&fault_missing, "no such error");
}

static ERR answer(str line, struct arena *arena, struct buf *out)
{
    struct question question = {.arena = arena};
    const struct service_row *service;
    const struct json *seed;
    uint64_t number = 0;
    int row;

    TRY(json_parse(line, arena, 64, &question.json));
    service = service_by_name(text(&question, "s"));
    question.protocol = protocol_named(text(&question, "p"));
    if (!service || !question.protocol)
        return err_make(&fault_missing, "no such service or protocol");
    question.model = service->model;
    row = model_operation(question.model, text(&question, "o"));
    if (row < 0)
        return err_make(&fault_missing, "no such operation");
    question.operation = &question.model->operations[row];
    if (text(&question, "error").p)
        return answer_error(&question, text(&question, "error"), out);
    seed = json_get(question.json, S("seed"));
    if (!seed)
        return answer_request(&question, out);
    str_to_u64(seed->text, &number);
    return answer_seed(&question, number, out);
}

int main(void)
{
    char *line = malloc(LINE_MAX_SIZE);

    while (line && fgets(line, LINE_MAX_SIZE, stdin)) {
        struct arena arena CLEANUP(arena_done) = {0};
        struct buf *out = buf_new(&arena, OUT_MAX);
        struct err *err = answer(str_of(line), &arena, out);

        if (err) {
            buf_clear(out);
            buf_add(out, S("{\"#error\":"));
            json_write_string(out, str_of(err->fault->code));
            buf_add(out, S(",\"#message\":"));
            json_write_string(out, err->message);
            buf_char(out, '}');
        }
        printf("%.*s\n", STR_ARG(buf_str(out)));
        fflush(stdout);
    }
    free(line);
    return 0;
}
