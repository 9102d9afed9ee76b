/* uri.h -- a service's REST paths, compiled.
 *
 * Every operation with a method and a uri becomes a pattern; the patterns of a service are sorted so that
 * the most demanding come first, and the first that fits a request completely is its operation. Compiled
 * once a service, on first use, for the life of the process; any thread.
 */
#ifndef CORE_URI_H
#define CORE_URI_H

#include "base/arena.h"
#include "core/protocol.h"
#include "core/shape.h"

struct uri_match {
    const struct operation *operation;
    unsigned literals; /* how much of the path was spelled out: to compare the matches of two services */
    unsigned demands;  /* query literals and required headers and parameters that were there */
    bool complete;     /* nothing that the operation requires in headers or query is missing */
};

/* False when no operation has such a method and path. Matches the path alone when nothing fits completely. */
bool uri_find(const struct model *model, const struct http_request *request, str path,
              const struct wire_param *query, size_t query_count, struct uri_match *out);

/* The labels of a path that the operation's pattern matches, percent-decoded. fault_syntax on a bad
 * escape. */
ERR uri_labels(const struct model *model, const struct operation *operation, str path, struct arena *arena,
               const struct wire_param **out, size_t *count);

#endif
