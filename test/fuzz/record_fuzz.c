/* Records: any bytes are refused or decode; what was decoded encodes, and then reads as the same bytes. */
#include <assert.h>

#include "core/record.h"
#include "core/service.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"s3", "ec2", "iam", "dynamodb"};
    struct arena arena CLEANUP(arena_done) = {0};
    const struct model *model;
    uint32_t shape;
    void *value, *again;
    str bytes;

    if (size < 4)
        return 0;
    model = service_by_name(str_of(names[data[0] % 4]))->model;
    shape = (data[1] | (uint32_t)data[2] << 8) % model->shape_count;
    if (model->shapes[shape].kind != SHAPE_STRUCTURE && model->shapes[shape].kind != SHAPE_UNION)
        return 0;
    value = arena_alloc(&arena, model->shapes[shape].size);
    again = arena_alloc(&arena, model->shapes[shape].size);
    if (record_decode(model, shape, (str){(const char *)data + 3, size - 3}, &arena, value))
        return 0;
    bytes = record_encode(model, shape, value, &arena);
    assert(!record_decode(model, shape, bytes, &arena, again));
    assert(str_eq(bytes, record_encode(model, shape, again, &arena)));
    return 0;
}
