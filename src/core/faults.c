#include "core/faults.h"

#include "core/shape.h"

enum family { QUERY, EC2, JSON, REST_JSON, REST_XML, FAMILIES };

#define CLIENT(code, http)                                                                                   \
    {                                                                                                        \
        code, http, BLAME_CLIENT, 0                                                                          \
    }
#define SERVER(code, http)                                                                                   \
    {                                                                                                        \
        code, http, BLAME_SERVER, 0                                                                          \
    }

static const struct fault rows[COMMON_FAILURES][FAMILIES] = {
    [COMMON_ACCESS_DENIED] = {CLIENT("AccessDenied", 403), CLIENT("UnauthorizedOperation", 403),
                              CLIENT("AccessDeniedException", 400), CLIENT("AccessDeniedException", 403),
                              CLIENT("AccessDenied", 403)},
    [COMMON_INTERNAL] = {SERVER("InternalFailure", 500), SERVER("InternalError", 500),
                         SERVER("InternalServerError", 500), SERVER("InternalFailure", 500),
                         SERVER("InternalError", 500)},
    [COMMON_NOT_IMPLEMENTED] = {SERVER("NotImplemented", 501), SERVER("NotImplemented", 501),
                                SERVER("NotImplemented", 501), SERVER("NotImplemented", 501),
                                SERVER("NotImplemented", 501)},
    [COMMON_UNAVAILABLE] = {SERVER("ServiceUnavailable", 503), SERVER("Unavailable", 503),
                            SERVER("ServiceUnavailable", 503), SERVER("ServiceUnavailableException", 503),
                            SERVER("ServiceUnavailable", 503)},
    [COMMON_UNKNOWN_OPERATION] = {CLIENT("InvalidAction", 400), CLIENT("InvalidAction", 400),
                                  CLIENT("UnknownOperationException", 400),
                                  CLIENT("UnknownOperationException", 404), CLIENT("MethodNotAllowed", 405)},
    [COMMON_INVALID] = {CLIENT("ValidationError", 400), CLIENT("InvalidParameterValue", 400),
                        CLIENT("ValidationException", 400), CLIENT("ValidationException", 400),
                        CLIENT("InvalidRequest", 400)},
    [COMMON_MISSING] = {CLIENT("ValidationError", 400), CLIENT("MissingParameter", 400),
                        CLIENT("ValidationException", 400), CLIENT("ValidationException", 400),
                        CLIENT("InvalidRequest", 400)},
    [COMMON_MALFORMED] = {CLIENT("MalformedQueryString", 400), CLIENT("MalformedQueryString", 400),
                          CLIENT("SerializationException", 400), CLIENT("SerializationException", 400),
                          CLIENT("MalformedXML", 400)},
    [COMMON_BAD_URI] = {CLIENT("MalformedQueryString", 404), CLIENT("MalformedQueryString", 404),
                        CLIENT("SerializationException", 400), CLIENT("SerializationException", 400),
                        CLIENT("InvalidURI", 400)},
    [COMMON_TOO_LARGE] = {CLIENT("RequestEntityTooLarge", 413), CLIENT("RequestEntityTooLarge", 413),
                          CLIENT("RequestEntityTooLargeException", 413),
                          CLIENT("RequestEntityTooLargeException", 413), CLIENT("EntityTooLarge", 400)},
    [COMMON_NO_LENGTH] = {CLIENT("LengthRequired", 411), CLIENT("LengthRequired", 411),
                          CLIENT("LengthRequiredException", 411), CLIENT("LengthRequiredException", 411),
                          CLIENT("MissingContentLength", 411)},
    [COMMON_TIMEOUT] = {CLIENT("RequestTimeout", 408), CLIENT("RequestTimeout", 408),
                        CLIENT("RequestTimeoutException", 408), CLIENT("RequestTimeoutException", 408),
                        CLIENT("RequestTimeout", 400)},
    [COMMON_INCOMPLETE] = {CLIENT("MalformedQueryString", 400), CLIENT("MalformedQueryString", 400),
                           CLIENT("SerializationException", 400), CLIENT("SerializationException", 400),
                           CLIENT("IncompleteBody", 400)},
    [COMMON_THROTTLED] = {CLIENT("Throttling", 400), CLIENT("RequestLimitExceeded", 503),
                          CLIENT("ThrottlingException", 400), CLIENT("ThrottlingException", 429),
                          SERVER("SlowDown", 503)},
    [COMMON_FULL] = {SERVER("InsufficientStorage", 507), SERVER("InsufficientStorage", 507),
                     SERVER("InsufficientStorage", 507), SERVER("InsufficientStorage", 507),
                     SERVER("InsufficientStorage", 507)},
};

static enum family family_of(uint32_t protocol)
{
    if (protocol & PROTOCOL_QUERY)
        return QUERY;
    if (protocol & PROTOCOL_EC2)
        return EC2;
    if (protocol & (PROTOCOL_JSON10 | PROTOCOL_JSON11 | PROTOCOL_RPC_CBOR | PROTOCOL_AWS_CBOR))
        return JSON;
    return protocol & PROTOCOL_REST_JSON ? REST_JSON : REST_XML;
}

const struct fault *common_fault(enum common_failure failure, uint32_t protocol)
{
    return &rows[failure][family_of(protocol)];
}
