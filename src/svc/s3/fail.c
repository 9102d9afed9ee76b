#include "svc/s3/fail.h"

#include <string.h>

void *fail_keep(struct call *call, const void *detail, size_t size)
{
    return memcpy(arena_alloc(call->arena, size), detail, size);
}

ERR fail_invalid_request(struct call *call, const char *format, ...)
{
    va_list args;
    str message;

    va_start(args, format);
    message = arena_vprintf(call->arena, format, args);
    va_end(args);
    return fail(call, &s3_InvalidRequest, "%.*s", STR_ARG(message));
}

ERR fail_argument(struct call *call, str name, str value, const char *format, ...)
{
    va_list args;
    str message;

    va_start(args, format);
    message = arena_vprintf(call->arena, format, args);
    va_end(args);
    return fail_detail(call, &s3_InvalidArgument,
                       DETAIL(call, s3_InvalidArgument, .ArgumentName = name, .ArgumentValue = value), "%.*s",
                       STR_ARG(message));
}

ERR fail_header(struct call *call, str header, str additional)
{
    return fail_detail(call, &s3_NotImplemented,
                       DETAIL(call, s3_NotImplemented, .Header = header, .additionalMessage = additional),
                       "A header you provided implies functionality that is not implemented");
}

/* Query parameters that are numbers. */
static const char *const numbers[] = {"max-buckets", "max-keys", "max-parts", "max-uploads",
                                      "part-number-marker"};

ERR fail_malformed(struct call *call, str name, str value)
{
    if (str_eq(name, S("partNumber")))
        return fail_argument(call, name, value,
                             "Part number must be an integer between 1 and 10000, inclusive");
    for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
        if (str_eq(name, str_of(numbers[i])))
            return fail_argument(call, name, value, "Provided %s not an integer or within integer range",
                                 numbers[i]);
    return fail_argument(call, name, value, "The value of %.*s is malformed.", STR_ARG(name));
}

ERR fail_access_denied(struct call *call)
{
    return fail(call, &s3_AccessDenied, "Access Denied");
}

ERR fail_malformed_xml(struct call *call)
{
    return fail(call, &s3_MalformedXML,
                "The XML you provided was not well-formed or did not validate against our published schema");
}

ERR fail_no_such_key(struct call *call, str key)
{
    return fail_detail(call, &s3_NoSuchKey, DETAIL(call, s3_NoSuchKey, .Key = key),
                       "The specified key does not exist.");
}

ERR fail_no_such_version(struct call *call, str key, str version)
{
    return fail_detail(call, &s3_NoSuchVersion,
                       DETAIL(call, s3_NoSuchVersion, .Key = key, .VersionId = version),
                       "The specified version does not exist.");
}

ERR fail_no_such_upload(struct call *call, str upload)
{
    return fail_detail(
        call, &s3_NoSuchUpload, DETAIL(call, s3_NoSuchUpload, .UploadId = upload),
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have "
        "been aborted or completed.");
}

ERR fail_precondition(struct call *call, const char *condition)
{
    return fail_detail(call, &s3_PreconditionFailed,
                       DETAIL(call, s3_PreconditionFailed, .Condition = str_of(condition)),
                       "At least one of the pre-conditions you specified did not hold");
}
