/* request_log.h -- one line a request: time, principal, service, operation, resource, status, duration. */
#ifndef CORE_REQUEST_LOG_H
#define CORE_REQUEST_LOG_H

#include "core/call.h"
#include "core/meter.h"

/* In the format that log_setup() chose. sent: whether the answer went out whole. */
void request_log(const struct call *call, const struct meter_sample *sample, bool sent);

#endif
