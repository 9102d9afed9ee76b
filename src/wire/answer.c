#include "wire/answer.h"

#include <string.h>

#include "core/faults.h"

enum { HEADERS_FIRST = 16, XML = PROTOCOL_QUERY | PROTOCOL_EC2 | PROTOCOL_REST_XML };

void answer_header(struct wire_response *response, struct arena *arena, str name, str value)
{
    if (response->header_count == response->header_capacity) {
        size_t capacity = response->header_capacity ? 2 * response->header_capacity : HEADERS_FIRST;
        struct http_header *larger = arena_new_array(arena, capacity, struct http_header);

        if (response->header_count)
            memcpy(larger, response->headers, response->header_count * sizeof *larger);
        response->headers = larger;
        response->header_capacity = capacity;
    }
    response->headers[response->header_count++] = (struct http_header){name, value};
}

bool answer_has_header(const struct wire_response *response, str name)
{
    for (size_t i = 0; i < response->header_count; i++) {
        if (str_eq_nocase(response->headers[i].name, name))
            return true;
    }
    return false;
}

static bool is_from_below(const struct fault *fault)
{
    const struct fault *const below[] = {&fault_io,      &fault_full,     &fault_corrupt,
                                         &fault_missing, &fault_conflict, &fault_busy,
                                         &fault_limit,   &fault_syntax,   &fault_usage};

    for (size_t i = 0; i < sizeof below / sizeof *below; i++) {
        if (fault == below[i])
            return true;
    }
    return false;
}

struct shown_error answer_error(const struct model *model, const struct err *err, uint32_t protocol)
{
    const struct fault *fault = err->fault;
    const struct error_row *row;
    struct shown_error shown;

    if (is_from_below(fault)) {
        fault = common_fault(COMMON_INTERNAL, protocol);
        return (struct shown_error){.code = str_of(fault->code),
                                    .query_code = str_of(fault->code),
                                    .message = S("We encountered an internal error. Please try again."),
                                    .http = fault->http};
    }
    shown = (struct shown_error){.code = str_of(fault->code),
                                 .message = err->message,
                                 .http = fault->http,
                                 .sender = fault->blame == BLAME_CLIENT,
                                 .detail = err->detail};
    shown.query_code = shown.code;
    if (!model || !fault->shape)
        return shown;
    row = model_error(model, fault->shape);
    if (!row || !str_eq(shown.code, model_str(model, row->code))) { /* another service's error */
        shown.detail = NULL;
        return shown;
    }
    shown.shape = &model->shapes[fault->shape];
    if (row->query_code)
        shown.query_code = model_str(model, row->query_code);
    shown.code = protocol & XML ? shown.query_code : model_str(model, shown.shape->name);
    return shown;
}

void answer_query_error(const struct model *model, const struct shown_error *error, struct arena *arena,
                        struct wire_response *response)
{
    if (model && model->query_compatible)
        answer_header(response, arena, S("x-amzn-query-error"),
                      arena_printf(arena, "%.*s;%s", STR_ARG(error->query_code),
                                   error->sender ? "Sender" : "Receiver"));
}

bool is_message(const struct model *model, const struct member *member)
{
    const struct shape *shape = &model->shapes[member->shape];

    return shape->kind == SHAPE_STRING && str_eq_nocase(model_str(model, member->name), S("message"));
}
