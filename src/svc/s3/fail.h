/* fail.h -- S3's errors that more than one noun answers, with AWS's texts and members. */
#ifndef S3_FAIL_H
#define S3_FAIL_H

#include "core/call.h"
#include "gen/s3.h"

/* A copy of a structure that lives as long as the call: fail_detail(call, &s3_X, DETAIL(call, s3_X, .Key =
 * key), "..."). */
void *fail_keep(struct call *call, const void *detail, size_t size);
#define DETAIL(call, type, ...) fail_keep((call), &(const struct type){__VA_ARGS__}, sizeof(struct type))

ERR fail_invalid_request(struct call *call, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* An absent value is not shown. */
ERR fail_argument(struct call *call, str name, str value, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* 501: a header that asks for what is not built. */
ERR fail_header(struct call *call, str header, str additional);
/* A part of the request that can't be read as what it should be: service.h's `malformed`. */
ERR fail_malformed(struct call *call, str name, str value);
ERR fail_access_denied(struct call *call);
ERR fail_malformed_xml(struct call *call);
ERR fail_no_such_key(struct call *call, str key);
ERR fail_no_such_version(struct call *call, str key, str version);
ERR fail_no_such_upload(struct call *call, str upload);
ERR fail_precondition(struct call *call, const char *condition);

#endif
