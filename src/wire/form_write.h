/* form_write.h -- a client's half of query and EC2, for tests: a structure as form parameters. */
#ifndef WIRE_FORM_WRITE_H
#define WIRE_FORM_WRITE_H

#include "wire/form.h"

void form_write(const struct model *model, enum form_style style, const struct shape *shape,
                const void *structure, struct arena *arena, const struct wire_param **params, size_t *count);

#endif
