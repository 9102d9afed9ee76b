#include "core/shape.h"

str model_str(const struct model *model, uint32_t offset)
{
    return str_of(model_text(model, offset));
}

str model_signing_name(const struct model *model)
{
    return model_str(model, model->signing_name ? model->signing_name : model->endpoint_prefix);
}

uint32_t model_operation(const struct model *model, str name)
{
    size_t low = 0, high = model->operation_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_cmp(name, model_str(model, model->operations[middle].name));

        if (order == 0)
            return (uint32_t)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return model->operation_count;
}

const struct error_row *model_error(const struct model *model, uint32_t shape)
{
    for (uint32_t i = 0; i < model->error_count; i++) {
        if (model->errors[i].shape == shape)
            return &model->errors[i];
    }
    return NULL;
}
