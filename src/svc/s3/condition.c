#include "svc/s3/condition.h"

#include "svc/s3/fail.h"
#include "svc/s3/object.h"

static int64_t seconds(int64_t ms)
{
    return ms / 1000;
}

/* A list of entity tags, quoted or not, weak or not; "*" is all of them. */
static bool etag_listed(str list, str etag)
{
    str bare = str_take(str_skip(etag, 1), etag.n - 2);

    for (str rest = list; rest.p;) {
        str item = str_trim(str_cut(&rest, ','));

        if (str_eq(item, S("*")))
            return true;
        if (str_starts(item, S("W/")))
            item = str_skip(item, 2);
        if (item.n >= 2 && item.p[0] == '"' && item.p[item.n - 1] == '"')
            item = str_take(str_skip(item, 1), item.n - 2);
        if (str_eq(item, bare))
            return true;
    }
    return false;
}

enum condition_result {
    CONDITION_HOLDS,
    FAILED_IF_MATCH,
    FAILED_IF_UNMODIFIED_SINCE,
    FAILED_IF_NONE_MATCH,
    FAILED_IF_MODIFIED_SINCE,
};

static enum condition_result evaluate(struct call *call, const struct conditions *conditions,
                                      const struct s3_ObjectRecord *object)
{
    int64_t modified = seconds(object->LastModified.ms), now = seconds(call->now_ms);
    str etag = object_etag(call->arena, object);

    if (conditions->if_match.p) {
        if (!etag_listed(conditions->if_match, etag))
            return FAILED_IF_MATCH;
    } else if (conditions->if_unmodified_since.set &&
               modified > seconds(conditions->if_unmodified_since.ms)) {
        return FAILED_IF_UNMODIFIED_SINCE;
    }
    if (conditions->if_none_match.p) {
        if (etag_listed(conditions->if_none_match, etag))
            return FAILED_IF_NONE_MATCH;
    } else if (conditions->if_modified_since.set) {
        int64_t since = seconds(conditions->if_modified_since.ms);

        if (modified <= since && since <= now) /* RFC 9110, 13.1.3: a date in the future is ignored */
            return FAILED_IF_MODIFIED_SINCE;
    }
    return CONDITION_HOLDS;
}

static ERR not_modified(struct call *call, const struct s3_ObjectRecord *object)
{
    return fail_detail(call, &s3_NotModified,
                       DETAIL(call, s3_NotModified, .ETag = object_etag(call->arena, object),
                              .LastModified = object_modified(object), .CacheControl = object->CacheControl,
                              .Expires = object->Expires),
                       "Not Modified");
}

ERR condition_read(struct call *call, const struct conditions *conditions,
                   const struct s3_ObjectRecord *object)
{
    switch (evaluate(call, conditions, object)) {
    case CONDITION_HOLDS:
        return NULL;
    case FAILED_IF_MATCH:
        return fail_precondition(call, "If-Match");
    case FAILED_IF_UNMODIFIED_SINCE:
        return fail_precondition(call, "If-Unmodified-Since");
    case FAILED_IF_NONE_MATCH:
    case FAILED_IF_MODIFIED_SINCE:
        return not_modified(call, object);
    }
    return NULL;
}

ERR condition_source(struct call *call, const struct conditions *conditions,
                     const struct s3_ObjectRecord *object)
{
    switch (evaluate(call, conditions, object)) {
    case CONDITION_HOLDS:
        return NULL;
    case FAILED_IF_MATCH:
        return fail_precondition(call, "x-amz-copy-source-If-Match");
    case FAILED_IF_UNMODIFIED_SINCE:
        return fail_precondition(call, "x-amz-copy-source-If-Unmodified-Since");
    case FAILED_IF_NONE_MATCH:
        return fail_precondition(call, "x-amz-copy-source-If-None-Match");
    case FAILED_IF_MODIFIED_SINCE:
        return fail_precondition(call, "x-amz-copy-source-If-Modified-Since");
    }
    return NULL;
}

ERR condition_write_headers(struct call *call, str if_match, str if_none_match)
{
    if (if_match.p && if_none_match.p)
        return fail_header(call, S("If-Match,If-None-Match"),
                           S("Multiple conditional request headers present in the request"));
    if (if_none_match.p && !str_eq(if_none_match, S("*")))
        return fail_header(call, S("If-None-Match"),
                           S("We don't accept the provided value of If-None-Match header for this API"));
    if (str_eq(if_match, S("*")))
        return fail_header(call, S("If-Match"),
                           S("We don't accept the provided value of If-Match header for this API"));
    return NULL;
}

ERR condition_write(struct call *call, str if_match, str if_none_match, str key,
                    const struct s3_ObjectRecord *current)
{
    bool exists = current && !current->DeleteMarker.v;

    if (if_none_match.p && exists)
        return fail_precondition(call, "If-None-Match");
    if (!if_match.p)
        return NULL;
    if (!exists)
        return fail_no_such_key(call, key);
    return etag_listed(if_match, object_etag(call->arena, current)) ? NULL
                                                                    : fail_precondition(call, "If-Match");
}
