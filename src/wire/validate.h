/* validate.h -- constraints of a decoded input, with AWS's messages. */
#ifndef WIRE_VALIDATE_H
#define WIRE_VALIDATE_H

#include "base/arena.h"
#include "core/shape.h"

/* See struct wire in core/protocol.h. */
str validate_input(const struct model *model, const struct operation *operation, const void *in,
                   struct arena *arena, bool *missing);

#endif
