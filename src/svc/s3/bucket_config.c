#include "svc/s3/bucket_config.h"

#include "svc/s3/bucket.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/object.h"

/* The bucket is there and the caller's. */
static ERR check_bucket(struct call *call, str name, str expected_owner)
{
    struct s3_BucketRecord bucket;

    return bucket_open(call, name, expected_owner, &bucket);
}

static const struct s3_Grant *owner_grant(struct call *call, str account)
{
    struct s3_Grant *grant = arena_new(call->arena, struct s3_Grant);
    struct s3_Grantee *grantee = arena_new(call->arena, struct s3_Grantee);

    grantee->Type = S("CanonicalUser");
    grantee->ID = owner_id(call, account);
    grant->Grantee = grantee;
    grant->Permission = S("FULL_CONTROL");
    return grant;
}

ERR s3_get_bucket_abac(struct call *call, const struct s3_GetBucketAbacRequest *in,
                       struct s3_GetBucketAbacOutput *out)
{
    struct s3_AbacStatus *status = arena_new(call->arena, struct s3_AbacStatus);

    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    status->Status = S("Disabled");
    out->AbacStatus = status;
    return NULL;
}

ERR s3_get_bucket_accelerate_configuration(struct call *call,
                                           const struct s3_GetBucketAccelerateConfigurationRequest *in,
                                           struct s3_GetBucketAccelerateConfigurationOutput *out)
{
    (void)out;
    return check_bucket(call, in->Bucket, in->ExpectedBucketOwner);
}

ERR s3_get_bucket_acl(struct call *call, const struct s3_GetBucketAclRequest *in,
                      struct s3_GetBucketAclOutput *out)
{
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    out->Owner = owner_of(call, bucket.Account);
    *GROW(call->arena, &out->Grants) = *owner_grant(call, bucket.Account);
    return NULL;
}

ERR s3_get_bucket_analytics_configuration(struct call *call,
                                          const struct s3_GetBucketAnalyticsConfigurationRequest *in,
                                          struct s3_GetBucketAnalyticsConfigurationOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail(call, &s3_NoSuchConfiguration, "The specified configuration does not exist.");
}

ERR s3_get_bucket_cors(struct call *call, const struct s3_GetBucketCorsRequest *in,
                       struct s3_GetBucketCorsOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_NoSuchCORSConfiguration,
                       DETAIL(call, s3_NoSuchCORSConfiguration, .BucketName = in->Bucket),
                       "The CORS configuration does not exist");
}

ERR s3_get_bucket_encryption(struct call *call, const struct s3_GetBucketEncryptionRequest *in,
                             struct s3_GetBucketEncryptionOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(
        call, &s3_ServerSideEncryptionConfigurationNotFoundError,
        DETAIL(call, s3_ServerSideEncryptionConfigurationNotFoundError, .BucketName = in->Bucket),
        "The server side encryption configuration was not found");
}

ERR s3_get_bucket_intelligent_tiering_configuration(
    struct call *call, const struct s3_GetBucketIntelligentTieringConfigurationRequest *in,
    struct s3_GetBucketIntelligentTieringConfigurationOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail(call, &s3_NoSuchConfiguration, "The specified configuration does not exist.");
}

ERR s3_get_bucket_inventory_configuration(struct call *call,
                                          const struct s3_GetBucketInventoryConfigurationRequest *in,
                                          struct s3_GetBucketInventoryConfigurationOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail(call, &s3_NoSuchConfiguration, "The specified configuration does not exist.");
}

ERR s3_get_bucket_lifecycle(struct call *call, const struct s3_GetBucketLifecycleRequest *in,
                            struct s3_GetBucketLifecycleOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_NoSuchLifecycleConfiguration,
                       DETAIL(call, s3_NoSuchLifecycleConfiguration, .BucketName = in->Bucket),
                       "The lifecycle configuration does not exist");
}

ERR s3_get_bucket_lifecycle_configuration(struct call *call,
                                          const struct s3_GetBucketLifecycleConfigurationRequest *in,
                                          struct s3_GetBucketLifecycleConfigurationOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_NoSuchLifecycleConfiguration,
                       DETAIL(call, s3_NoSuchLifecycleConfiguration, .BucketName = in->Bucket),
                       "The lifecycle configuration does not exist");
}

ERR s3_get_bucket_logging(struct call *call, const struct s3_GetBucketLoggingRequest *in,
                          struct s3_GetBucketLoggingOutput *out)
{
    (void)out;
    return check_bucket(call, in->Bucket, in->ExpectedBucketOwner);
}

ERR s3_get_bucket_metrics_configuration(struct call *call,
                                        const struct s3_GetBucketMetricsConfigurationRequest *in,
                                        struct s3_GetBucketMetricsConfigurationOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail(call, &s3_NoSuchConfiguration, "The specified configuration does not exist.");
}

ERR s3_get_bucket_notification(struct call *call,
                               const struct s3_GetBucketNotificationConfigurationRequest *in,
                               struct s3_NotificationConfigurationDeprecated *out)
{
    (void)out;
    return check_bucket(call, in->Bucket, in->ExpectedBucketOwner);
}

ERR s3_get_bucket_notification_configuration(struct call *call,
                                             const struct s3_GetBucketNotificationConfigurationRequest *in,
                                             struct s3_NotificationConfiguration *out)
{
    (void)out;
    return check_bucket(call, in->Bucket, in->ExpectedBucketOwner);
}

ERR s3_get_bucket_ownership_controls(struct call *call, const struct s3_GetBucketOwnershipControlsRequest *in,
                                     struct s3_GetBucketOwnershipControlsOutput *out)
{
    struct s3_OwnershipControls *controls = arena_new(call->arena, struct s3_OwnershipControls);

    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    GROW(call->arena, &controls->Rules)->ObjectOwnership = S("BucketOwnerEnforced");
    out->OwnershipControls = controls;
    return NULL;
}

ERR s3_get_bucket_policy(struct call *call, const struct s3_GetBucketPolicyRequest *in,
                         struct s3_GetBucketPolicyOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_NoSuchBucketPolicy,
                       DETAIL(call, s3_NoSuchBucketPolicy, .BucketName = in->Bucket),
                       "The bucket policy does not exist");
}

ERR s3_get_bucket_policy_status(struct call *call, const struct s3_GetBucketPolicyStatusRequest *in,
                                struct s3_GetBucketPolicyStatusOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_NoSuchBucketPolicy,
                       DETAIL(call, s3_NoSuchBucketPolicy, .BucketName = in->Bucket),
                       "The bucket policy does not exist");
}

ERR s3_get_bucket_replication(struct call *call, const struct s3_GetBucketReplicationRequest *in,
                              struct s3_GetBucketReplicationOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_ReplicationConfigurationNotFoundError,
                       DETAIL(call, s3_ReplicationConfigurationNotFoundError, .BucketName = in->Bucket),
                       "The replication configuration was not found");
}

ERR s3_get_bucket_request_payment(struct call *call, const struct s3_GetBucketRequestPaymentRequest *in,
                                  struct s3_GetBucketRequestPaymentOutput *out)
{
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    out->Payer = S("BucketOwner");
    return NULL;
}

ERR s3_get_bucket_website(struct call *call, const struct s3_GetBucketWebsiteRequest *in,
                          struct s3_GetBucketWebsiteOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_NoSuchWebsiteConfiguration,
                       DETAIL(call, s3_NoSuchWebsiteConfiguration, .BucketName = in->Bucket),
                       "The specified bucket does not have a website configuration");
}

ERR s3_get_object_acl(struct call *call, const struct s3_GetObjectAclRequest *in,
                      struct s3_GetObjectAclOutput *out)
{
    struct s3_BucketRecord bucket;
    struct object_found version;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(object_check_key(call, in->Key));
    TRY(object_require(call, &bucket, in->Key, in->VersionId, "GET", &version));
    out->Owner = owner_of(call, bucket.Account);
    *GROW(call->arena, &out->Grants) = *owner_grant(call, bucket.Account);
    return NULL;
}

/* Retention and legal holds need a bucket with object lock, and none has it. */
static ERR missing_lock(struct call *call, str bucket, str expected_owner)
{
    TRY(check_bucket(call, bucket, expected_owner));
    return fail_invalid_request(call, "Bucket is missing Object Lock Configuration");
}

ERR s3_get_object_legal_hold(struct call *call, const struct s3_GetObjectLegalHoldRequest *in,
                             struct s3_GetObjectLegalHoldOutput *out)
{
    (void)out;
    return missing_lock(call, in->Bucket, in->ExpectedBucketOwner);
}

ERR s3_get_object_lock_configuration(struct call *call, const struct s3_GetObjectLockConfigurationRequest *in,
                                     struct s3_GetObjectLockConfigurationOutput *out)
{
    (void)out;
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    return fail_detail(call, &s3_ObjectLockConfigurationNotFoundError,
                       DETAIL(call, s3_ObjectLockConfigurationNotFoundError, .BucketName = in->Bucket),
                       "Object Lock configuration does not exist for this bucket");
}

ERR s3_get_object_retention(struct call *call, const struct s3_GetObjectRetentionRequest *in,
                            struct s3_GetObjectRetentionOutput *out)
{
    (void)out;
    return missing_lock(call, in->Bucket, in->ExpectedBucketOwner);
}

ERR s3_get_public_access_block(struct call *call, const struct s3_GetPublicAccessBlockRequest *in,
                               struct s3_GetPublicAccessBlockOutput *out)
{
    struct s3_PublicAccessBlockConfiguration *block =
        arena_new(call->arena, struct s3_PublicAccessBlockConfiguration);

    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    block->BlockPublicAcls = block->IgnorePublicAcls = (struct opt_bool){true, true};
    block->BlockPublicPolicy = block->RestrictPublicBuckets = (struct opt_bool){true, true};
    out->PublicAccessBlockConfiguration = block;
    return NULL;
}

ERR s3_list_bucket_analytics_configurations(struct call *call,
                                            const struct s3_ListBucketAnalyticsConfigurationsRequest *in,
                                            struct s3_ListBucketAnalyticsConfigurationsOutput *out)
{
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    out->IsTruncated = (struct opt_bool){true, false};
    return NULL;
}

ERR s3_list_bucket_intelligent_tiering_configurations(
    struct call *call, const struct s3_ListBucketIntelligentTieringConfigurationsRequest *in,
    struct s3_ListBucketIntelligentTieringConfigurationsOutput *out)
{
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    out->IsTruncated = (struct opt_bool){true, false};
    return NULL;
}

ERR s3_list_bucket_inventory_configurations(struct call *call,
                                            const struct s3_ListBucketInventoryConfigurationsRequest *in,
                                            struct s3_ListBucketInventoryConfigurationsOutput *out)
{
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    out->IsTruncated = (struct opt_bool){true, false};
    return NULL;
}

ERR s3_list_bucket_metrics_configurations(struct call *call,
                                          const struct s3_ListBucketMetricsConfigurationsRequest *in,
                                          struct s3_ListBucketMetricsConfigurationsOutput *out)
{
    TRY(check_bucket(call, in->Bucket, in->ExpectedBucketOwner));
    out->IsTruncated = (struct opt_bool){true, false};
    return NULL;
}
