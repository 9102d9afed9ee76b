/* remote.h -- asking a running server, for the commands that do. */
#ifndef CLI_REMOTE_H
#define CLI_REMOTE_H

#include "base/json.h"

struct remote {
    str address; /* "127.0.0.1:4566" */
    struct arena *arena;
};

#define REMOTE_ENDPOINT_TEXT "where it listens (default: $AWS_ENDPOINT_URL, or http://127.0.0.1:4566)"

/* endpoint: the option's value, "http://host:port", or absent: $AWS_ENDPOINT_URL, else the default. The port
 * answers HTTP and HTTPS, so that an https:// endpoint is asked by plain HTTP too. fault_usage when it is no
 * endpoint. */
ERR remote_find(str endpoint, struct arena *arena, struct remote *out);

/* The JSON of a successful answer, and its text in *raw, which may be NULL. Other answers become an err with
 * the server's own message. */
ERR remote_call(const struct remote *remote, const char *method, str target, const struct json **out,
                str *raw);

/* A number of an answer; 0 when it isn't there. */
int64_t remote_number(const struct json *object, str key);

#endif
