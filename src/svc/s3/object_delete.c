#include "svc/s3/object_delete.h"

#include "core/authorize.h"
#include "svc/s3/bucket.h"

#include "svc/s3/condition.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/multipart.h"
#include "svc/s3/name.h"

#include "svc/s3/object.h"

enum { BATCH_MAX = 1000 };

/* One key or version to delete, and what became of it. */
struct deletion {
    str key, version, if_match;
    bool marker;    /* a delete marker was made, or was what was deleted */
    str marker_id;  /* its id */
    str version_id; /* of the version that was deleted for good */
};

/* AWS: S3 user guide, "How to perform conditional deletes": what counts is the newest version, whichever is
 * deleted; nothing is 404, a delete marker matches no tag, and "*" is whatever else is there. */
static ERR check_match(struct call *call, int64_t bucket, const struct deletion *deletion)
{
    struct s3_ObjectRecord current;
    bool found;

    if (!deletion->if_match.p)
        return NULL;
    TRY(object_current(call, bucket, deletion->key, &current, &found));
    if (!found)
        return fail_no_such_key(call, deletion->key);
    if (current.DeleteMarker.v)
        return fail_precondition(call, "If-Match");
    return condition_write(call, deletion->if_match, STR_NONE, deletion->key, &current);
}

static ERR delete_version(struct call *call, const struct s3_BucketRecord *bucket, struct deletion *deletion)
{
    struct object_found version;

    TRY(object_version(call, bucket, deletion->key, deletion->version, &version));
    TRY(check_match(call, bucket->Id.v, deletion));
    if (bucket_has_versions(bucket))
        deletion->version_id = deletion->version;
    if (!version.found)
        return NULL;
    if (version.current)
        TRY(upload_disturb(call, bucket->Id.v, deletion->key));
    if (version.object.DeleteMarker.v) {
        deletion->marker = true;
        deletion->marker_id = deletion->version;
    }
    return object_remove(call, bucket, deletion->key, &version);
}

/* Without versioning the object goes; with it a delete marker comes on top, even where there was nothing. */
static ERR delete_key(struct call *call, const struct s3_BucketRecord *bucket, struct deletion *deletion)
{
    struct s3_ObjectRecord marker = {.DeleteMarker = {true, true}, .LastModified = {true, call->now_ms}};
    struct object_found version;

    TRY(object_version(call, bucket, deletion->key, STR_NONE, &version));
    TRY(check_match(call, bucket->Id.v, deletion));
    if (version.found && !version.object.DeleteMarker.v)
        TRY(upload_disturb(call, bucket->Id.v, deletion->key));
    if (!bucket_has_versions(bucket))
        return version.found ? object_remove(call, bucket, deletion->key, &version) : NULL;
    TRY(object_insert(call, bucket, deletion->key, &marker, version.found ? &version.object : NULL));
    deletion->marker = true;
    deletion->marker_id = object_version_id(call, &marker);
    return NULL;
}

static ERR carry_out(struct call *call, const struct s3_BucketRecord *bucket, struct deletion *deletion)
{
    TRY(object_check_key(call, deletion->key));
    return deletion->version.p ? delete_version(call, bucket, deletion) : delete_key(call, bucket, deletion);
}

static ERR check_headers(struct call *call, struct opt_time modified, struct opt_int size,
                         struct opt_bool bypass)
{
    if (modified.set) /* directory buckets only */
        return fail_header(call, S("x-amz-if-match-last-modified-time"), STR_NONE);
    if (size.set)
        return fail_header(call, S("x-amz-if-match-size"), STR_NONE);
    if (bypass.v)
        return fail_argument(
            call, S("x-amz-bypass-governance-retention"), STR_NONE,
            "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.");
    return NULL;
}

ERR s3_delete_object(struct call *call, const struct s3_DeleteObjectRequest *in,
                     struct s3_DeleteObjectOutput *out)
{
    struct deletion deletion = {.key = in->Key, .version = in->VersionId, .if_match = in->IfMatch};
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(check_headers(call, in->IfMatchLastModifiedTime, in->IfMatchSize, in->BypassGovernanceRetention));
    TRY(carry_out(call, &bucket, &deletion));
    if (deletion.marker)
        out->DeleteMarker = (struct opt_bool){true, true};
    out->VersionId = deletion.version_id.p ? deletion.version_id : deletion.marker_id;
    return NULL;
}

static void show_deleted(struct call *call, const struct deletion *deletion, struct s3_DeletedObjects *out)
{
    struct s3_DeletedObject *shown = GROW(call->arena, out);

    shown->Key = deletion->key;
    shown->VersionId = deletion->version;
    if (!deletion->marker)
        return;
    shown->DeleteMarker = (struct opt_bool){true, true};
    shown->DeleteMarkerVersionId = deletion->marker_id;
}

static void show_error(struct call *call, const struct deletion *deletion, const struct err *err,
                       struct s3_Errors *out)
{
    *GROW(call->arena, out) = (struct s3_Error){
        .Key = str_take(deletion->key, KEY_MAX),
        .VersionId = deletion->version,
        .Code = str_of(err->fault->code),
        .Message = err->message,
    };
}

/* A row of the batch fails alone when the client is to blame; else the whole of it does. */
static ERR delete_one(struct call *call, const struct s3_BucketRecord *bucket, bool quiet,
                      const struct s3_ObjectIdentifier *wanted, struct s3_DeleteObjectsOutput *out)
{
    struct deletion deletion = {.key = wanted->Key, .version = wanted->VersionId, .if_match = wanted->ETag};
    struct err *err;

    if (deletion.version.p && !deletion.version.n)
        deletion.version = STR_NONE;
    err = check_headers(call, wanted->LastModifiedTime, wanted->Size, (struct opt_bool){0});
    if (!err)
        err = authorize_also(call, deletion.version.p ? S("s3:DeleteObjectVersion") : S("s3:DeleteObject"),
                             object_arn(call, bucket->Name, deletion.key));
    if (!err)
        err = carry_out(call, bucket, &deletion);
    if (err && err->fault == &s3_InvalidArgument && deletion.version.p) /* here AWS does not tell it apart */
        err = fail_no_such_version(call, deletion.key, deletion.version);
    if (!err) {
        if (!quiet)
            show_deleted(call, &deletion, &out->Deleted);
        return NULL;
    }
    if (!err->detail && err->fault->blame != BLAME_CLIENT && err->fault != &s3_NotImplemented)
        return err;
    show_error(call, &deletion, err, &out->Errors);
    return NULL;
}

ERR s3_delete_objects(struct call *call, const struct s3_DeleteObjectsRequest *in,
                      struct s3_DeleteObjectsOutput *out)
{
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    if (!in->Delete || !in->Delete->Objects.n || in->Delete->Objects.n > BATCH_MAX)
        return fail_malformed_xml(call);
    for (size_t i = 0; i < in->Delete->Objects.n; i++)
        if (!in->Delete->Objects.v[i].Key.n)
            return fail_malformed_xml(call);
    for (size_t i = 0; i < in->Delete->Objects.n; i++)
        TRY(delete_one(call, &bucket, in->Delete->Quiet.v, &in->Delete->Objects.v[i], out));
    return NULL;
}
