/* call_private.h -- what the stages keep of a call, and handlers have no business with. */
#ifndef CORE_CALL_PRIVATE_H
#define CORE_CALL_PRIVATE_H

#include "core/call.h"
#include "core/route.h"

struct call_waiting;
struct receiver;
struct signature;

struct call_private {
    struct route route;
    struct receiver *receiver;   /* of a streaming body */
    struct signature *signature; /* core/authenticate.h; NULL until looked at */
    str sent_body;               /* as it came, before it was decompressed: what the signature covers */
    bool authenticated;
    const struct service_row *entered; /* whose stores the call holds */
    uint64_t mark;                     /* core/park.h: taken before the handler looked */
    struct call_waiting *waiting;      /* core/wait.h; NULL when it never parked */
    int64_t began_ns;
    struct wire_response response;
    struct err *err;  /* why the call failed, for the log */
    const char *code; /* what the client was told */
};

#endif
