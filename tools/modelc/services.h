/* services.h -- services.def as a C table.
 *
 * One line a service: its name, the engine of its kv (sqlite or rocksdb), and whether it is built or only
 * modelled; '#' begins a comment.
 */
#ifndef TOOLS_MODELC_SERVICES_H
#define TOOLS_MODELC_SERVICES_H

#include "base/err.h"
#include "base/str.h"

struct buf;

/* Appends the whole C file. fault_syntax with "file:line:column: what". */
ERR emit_services(str file, str text, struct buf *out);

/* The same for tests: "const struct model *const models[]", which needs no service. */
ERR emit_models(str file, str text, struct buf *out);

#endif
