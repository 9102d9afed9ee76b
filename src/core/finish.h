/* finish.h -- the last stages of a call: its answer, its line in the log, its place in the meters. */
#ifndef CORE_FINISH_H
#define CORE_FINISH_H

#include "core/call.h"
#include "net/http.h"

/* A fresh request id: a UUID, or 16 capital hexadecimal digits where the protocol's own look so (decided
 * when it is encoded). */
str finish_request_id(struct call *call);

/* Sends the encoded response / the error as the call's protocol has it. The call must not be touched
 * afterwards. */
void finish(struct call *call);
void finish_with_error(struct call *call, struct err *err);
/* 403 to what did not come from this machine's own programs. */
void finish_refused(struct http_exchange *exchange, const char *why);

/* When the answer has gone (or could not be sent). */
void finish_account(struct call *call, bool sent);

#endif
