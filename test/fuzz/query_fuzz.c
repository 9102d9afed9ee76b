/* Forms: the requests of query and EC2. The first two bytes choose the service and the operation. */
#include "core/service.h"
#include "net/http.h"
#include "wire/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"iam",         "ec2", "sqs", "cloudformation",
                                        "autoscaling", "sts", "rds", "sns"};
    struct arena arena CLEANUP(arena_done) = {0};
    struct http_request http = {0};
    struct wire_request request = {.http = &http};
    const struct service_row *service;
    const struct operation *operation;
    bool missing;
    void *in;

    if (size < 2)
        return 0;
    service = service_by_name(str_of(names[data[0] % 8]));
    operation = &service->model->operations[data[1] % service->model->operation_count];
    request.body = (str){(const char *)data + 2, size - 2};
    in = arena_alloc(&arena, service->model->shapes[operation->input].size);
    if ((data[0] % 8 == 1 ? &protocol_ec2 : &protocol_query)
            ->decode(service->model, operation, &request, &arena, in))
        return 0;
    (void)wire_api.validate(service->model, operation, in, &arena, &missing);
    return 0;
}
