/* guard.h -- requests that must not reach any service: those that a web page could have sent.
 *
 * A page in a browser on this machine can send requests to loopback. What gives them away is an Origin
 * that is not ours, or, where a name of theirs was made to point here (DNS rebinding), a Host name that is
 * not ours.
 */
#ifndef CORE_GUARD_H
#define CORE_GUARD_H

#include "net/http.h"

/* NULL when the request may go on, else why not. */
const char *guard_refuses(const struct http_request *request);

#endif
