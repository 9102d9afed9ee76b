#include "svc/s3/versioning.h"

#include "svc/s3/bucket.h"
#include "svc/s3/fail.h"
#include "svc/s3/record.h"

ERR s3_put_bucket_versioning(struct call *call, const struct s3_PutBucketVersioningRequest *in,
                             struct s3_Unit *out)
{
    const struct s3_VersioningConfiguration *wanted = in->VersioningConfiguration;
    struct s3_BucketRecord bucket;

    (void)out;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    if (!wanted)
        return fail_malformed_xml(call);
    if (!wanted->Status.p && !wanted->MFADelete.p)
        return fail(call, &s3_IllegalVersioningConfigurationException,
                    "The Versioning element must be specified");
    if (str_eq(wanted->MFADelete, S("Enabled"))) /* no devices there are until IAM */
        return fail_header(call, S("x-amz-mfa"), STR_NONE);
    if (wanted->MFADelete.p && !str_eq(wanted->MFADelete, S("Disabled")))
        return fail_malformed_xml(call);
    if (!str_eq(wanted->Status, S("Enabled")) && !str_eq(wanted->Status, S("Suspended")))
        return fail_malformed_xml(call);
    bucket.Versioning = wanted->Status;
    return row_put(call, row_bucket(call->arena, in->Bucket), S3_SHAPE_BucketRecord, &bucket);
}

ERR s3_get_bucket_versioning(struct call *call, const struct s3_GetBucketVersioningRequest *in,
                             struct s3_GetBucketVersioningOutput *out)
{
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    out->Status = bucket.Versioning;
    return NULL;
}
