/* bucket_config.h -- what the configuration subresources of a bucket answer while nothing can be
 * configured.
 *
 * Each is true of a bucket as AWS makes it: no policy, no CORS rules, owner-enforced ownership, public
 * access blocked ... The operations that would configure them are not built.
 */
#ifndef S3_BUCKET_CONFIG_H
#define S3_BUCKET_CONFIG_H

#include "core/call.h"
#include "gen/s3.h"

ERR s3_get_bucket_abac(struct call *call, const struct s3_GetBucketAbacRequest *in,
                       struct s3_GetBucketAbacOutput *out);
ERR s3_get_bucket_accelerate_configuration(struct call *call,
                                           const struct s3_GetBucketAccelerateConfigurationRequest *in,
                                           struct s3_GetBucketAccelerateConfigurationOutput *out);
ERR s3_get_bucket_acl(struct call *call, const struct s3_GetBucketAclRequest *in,
                      struct s3_GetBucketAclOutput *out);
ERR s3_get_bucket_analytics_configuration(struct call *call,
                                          const struct s3_GetBucketAnalyticsConfigurationRequest *in,
                                          struct s3_GetBucketAnalyticsConfigurationOutput *out);
ERR s3_get_bucket_cors(struct call *call, const struct s3_GetBucketCorsRequest *in,
                       struct s3_GetBucketCorsOutput *out);
ERR s3_get_bucket_encryption(struct call *call, const struct s3_GetBucketEncryptionRequest *in,
                             struct s3_GetBucketEncryptionOutput *out);
ERR s3_get_bucket_intelligent_tiering_configuration(
    struct call *call, const struct s3_GetBucketIntelligentTieringConfigurationRequest *in,
    struct s3_GetBucketIntelligentTieringConfigurationOutput *out);
ERR s3_get_bucket_inventory_configuration(struct call *call,
                                          const struct s3_GetBucketInventoryConfigurationRequest *in,
                                          struct s3_GetBucketInventoryConfigurationOutput *out);
ERR s3_get_bucket_lifecycle(struct call *call, const struct s3_GetBucketLifecycleRequest *in,
                            struct s3_GetBucketLifecycleOutput *out);
ERR s3_get_bucket_lifecycle_configuration(struct call *call,
                                          const struct s3_GetBucketLifecycleConfigurationRequest *in,
                                          struct s3_GetBucketLifecycleConfigurationOutput *out);
ERR s3_get_bucket_logging(struct call *call, const struct s3_GetBucketLoggingRequest *in,
                          struct s3_GetBucketLoggingOutput *out);
ERR s3_get_bucket_metrics_configuration(struct call *call,
                                        const struct s3_GetBucketMetricsConfigurationRequest *in,
                                        struct s3_GetBucketMetricsConfigurationOutput *out);
ERR s3_get_bucket_notification(struct call *call,
                               const struct s3_GetBucketNotificationConfigurationRequest *in,
                               struct s3_NotificationConfigurationDeprecated *out);
ERR s3_get_bucket_notification_configuration(struct call *call,
                                             const struct s3_GetBucketNotificationConfigurationRequest *in,
                                             struct s3_NotificationConfiguration *out);
ERR s3_get_bucket_ownership_controls(struct call *call, const struct s3_GetBucketOwnershipControlsRequest *in,
                                     struct s3_GetBucketOwnershipControlsOutput *out);
ERR s3_get_bucket_policy(struct call *call, const struct s3_GetBucketPolicyRequest *in,
                         struct s3_GetBucketPolicyOutput *out);
ERR s3_get_bucket_policy_status(struct call *call, const struct s3_GetBucketPolicyStatusRequest *in,
                                struct s3_GetBucketPolicyStatusOutput *out);
ERR s3_get_bucket_replication(struct call *call, const struct s3_GetBucketReplicationRequest *in,
                              struct s3_GetBucketReplicationOutput *out);
ERR s3_get_bucket_request_payment(struct call *call, const struct s3_GetBucketRequestPaymentRequest *in,
                                  struct s3_GetBucketRequestPaymentOutput *out);
ERR s3_get_bucket_website(struct call *call, const struct s3_GetBucketWebsiteRequest *in,
                          struct s3_GetBucketWebsiteOutput *out);
ERR s3_get_object_acl(struct call *call, const struct s3_GetObjectAclRequest *in,
                      struct s3_GetObjectAclOutput *out);
ERR s3_get_object_legal_hold(struct call *call, const struct s3_GetObjectLegalHoldRequest *in,
                             struct s3_GetObjectLegalHoldOutput *out);
ERR s3_get_object_lock_configuration(struct call *call, const struct s3_GetObjectLockConfigurationRequest *in,
                                     struct s3_GetObjectLockConfigurationOutput *out);
ERR s3_get_object_retention(struct call *call, const struct s3_GetObjectRetentionRequest *in,
                            struct s3_GetObjectRetentionOutput *out);
ERR s3_get_public_access_block(struct call *call, const struct s3_GetPublicAccessBlockRequest *in,
                               struct s3_GetPublicAccessBlockOutput *out);
ERR s3_list_bucket_analytics_configurations(struct call *call,
                                            const struct s3_ListBucketAnalyticsConfigurationsRequest *in,
                                            struct s3_ListBucketAnalyticsConfigurationsOutput *out);
ERR s3_list_bucket_intelligent_tiering_configurations(
    struct call *call, const struct s3_ListBucketIntelligentTieringConfigurationsRequest *in,
    struct s3_ListBucketIntelligentTieringConfigurationsOutput *out);
ERR s3_list_bucket_inventory_configurations(struct call *call,
                                            const struct s3_ListBucketInventoryConfigurationsRequest *in,
                                            struct s3_ListBucketInventoryConfigurationsOutput *out);
ERR s3_list_bucket_metrics_configurations(struct call *call,
                                          const struct s3_ListBucketMetricsConfigurationsRequest *in,
                                          struct s3_ListBucketMetricsConfigurationsOutput *out);

#endif
