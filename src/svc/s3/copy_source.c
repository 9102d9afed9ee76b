#include "svc/s3/copy_source.h"

#include "base/encode.h"
#include "core/authorize.h"

#include "svc/s3/attributes.h"
#include "svc/s3/bucket.h"
#include "svc/s3/fail.h"

static ERR invalid_source(struct call *call)
{
    return fail_argument(call, S("x-amz-copy-source"), S("x-amz-copy-source"),
                         "Invalid copy source object key");
}

ERR copy_source_parse(struct call *call, str header, struct copy_source *out)
{
    str mark = S("?versionId="), path = header, version = STR_NONE, key, bucket;
    size_t at = str_find(header, mark);

    if (at < header.n) {
        path = str_take(header, at);
        version = str_skip(header, at + mark.n);
        version = str_take(version, str_index(version, '&'));
    }
    if (!header.p || !percent_decode(call->arena, path, PLUS_IS_SPACE, &key))
        return invalid_source(call);
    if (str_starts(key, S("/")))
        key = str_skip(key, 1);
    bucket = str_cut(&key, '/');
    if (!key.n || !bucket.n)
        return invalid_source(call);
    *out = (struct copy_source){bucket, key, version};
    return NULL;
}

ERR copy_source_open(struct call *call, const struct copy_request *request, struct copy_found *out)
{
    const struct s3_ObjectRecord *object = &out->version.object;

    *out = (struct copy_found){0};
    TRY(copy_source_parse(call, request->header, &out->source));
    TRY(attributes_check_customer(call, request->customer[0], request->customer[1], request->customer[2]));
    TRY(bucket_open_anywhere(call, out->source.bucket, request->expected_owner, &out->bucket));
    TRY(object_check_key(call, out->source.key));
    TRY(authorize_also(call, out->source.version.p ? S("s3:GetObjectVersion") : S("s3:GetObject"),
                       object_arn(call, out->source.bucket, out->source.key)));
    TRY(object_version(call, &out->bucket, out->source.key, out->source.version, &out->version));
    if (out->version.found && object->DeleteMarker.v && out->source.version.p)
        return fail_invalid_request(
            call,
            "The source of a copy request may not specifically refer to a delete marker by version id.");
    TRY(object_require(call, &out->bucket, out->source.key, out->source.version, "GET", &out->version));
    TRY(condition_source(call, &request->conditions, object));
    if (attributes_is_archived(object))
        return fail_detail(call, &s3_InvalidObjectState,
                           DETAIL(call, s3_InvalidObjectState, .StorageClass = object->StorageClass),
                           "Operation is not valid for the source object's storage class");
    return NULL;
}
