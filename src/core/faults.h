/* faults.h -- the errors that every service can answer, in each protocol family's words.
 *
 * AWS names one and the same failure differently: AccessDenied in query, UnauthorizedOperation in EC2,
 * AccessDeniedException in JSON. The stages say which failure it is and common_fault() gives the row that
 * the call's protocol has for it. Source: "Common Errors" in each service's API reference; "Error
 * responses" of the S3 API reference.
 */
#ifndef CORE_FAULTS_H
#define CORE_FAULTS_H

#include "base/err.h"

enum common_failure {
    COMMON_ACCESS_DENIED,
    COMMON_INTERNAL,
    COMMON_NOT_IMPLEMENTED,
    COMMON_UNAVAILABLE,
    COMMON_UNKNOWN_OPERATION,
    COMMON_INVALID,   /* a constraint failed */
    COMMON_MISSING,   /* a required member is missing */
    COMMON_MALFORMED, /* the body does not parse */
    COMMON_BAD_URI,
    COMMON_TOO_LARGE,
    COMMON_NO_LENGTH,  /* a body of a length that nobody stated */
    COMMON_TIMEOUT,    /* the body did not come in time */
    COMMON_INCOMPLETE, /* the body ended too soon */
    COMMON_THROTTLED,
    COMMON_FULL, /* no space left: nothing of AWS's, 507 */
    COMMON_FAILURES
};

/* protocol: one enum protocol_bit (core/shape.h); 0 when there is none yet. */
const struct fault *common_fault(enum common_failure failure, uint32_t protocol);

#endif
