/* json_error.h -- errors as JSON bodies. */
#ifndef WIRE_JSON_ERROR_H
#define WIRE_JSON_ERROR_H

#include "wire/answer.h"
#include "wire/json_codec.h"

/* {"__type":"...","message":"...", and the error's own members}. type may be absent. */
void json_write_error(const struct model *model, const struct shown_error *error, str type,
                      enum json_names names, enum members_wanted wanted, struct buf *out);
/* The code with the namespace that JSON 1.0 services put before it: "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException". */
str json_qualified_type(const struct model *model, const struct shown_error *error, struct arena *arena);

#endif
