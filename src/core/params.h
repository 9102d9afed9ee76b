/* params.h -- the parameters of a query string or a form. */
#ifndef CORE_PARAMS_H
#define CORE_PARAMS_H

#include "base/arena.h"
#include "base/err.h"
#include "core/protocol.h"

/* Splits "a=b&c" into decoded params; '+' is a space when form is set. fault_syntax on a bad escape,
 * fault_limit past max. */
ERR params_parse(str text, bool form, size_t max, struct arena *arena, const struct wire_param **out,
                 size_t *count);
/* The first of that name; absent when there is none. */
str params_get(const struct wire_param *params, size_t count, str name);

#endif
