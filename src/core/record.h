/* record.h -- stored values: a structure of state.smithy as bytes.
 *
 * A record is a format number (one byte, RECORD_FORMAT) and then, for every member that is present, its
 * tag and its value, in a compact binary form (varints; nested structures are length-prefixed). Members
 * are known by their tags, which are never used again, so that a newer program reads older records and an
 * older one skips what it doesn't know.
 */
#ifndef CORE_RECORD_H
#define CORE_RECORD_H

#include "base/arena.h"
#include "base/err.h"
#include "core/shape.h"

enum { RECORD_FORMAT = 1 };

/* The bytes, in the arena (of which twice as many may be used). shape is a row of the model (the generated
 * enum NAME_SHAPE_X). */
str record_encode(const struct model *model, uint32_t shape, const void *value, struct arena *arena);
/* Fills value (zeroed by the caller); strings point into bytes, which must live as long. fault_corrupt. */
ERR record_decode(const struct model *model, uint32_t shape, str bytes, struct arena *arena, void *value);

#endif
