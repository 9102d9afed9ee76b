#include "base/hash.h"
#include "core/service.h"
#include "svc/s3/bucket.h"
#include "svc/s3/bucket_config.h"
#include "svc/s3/list.h"
#include "svc/s3/multipart.h"
#include "svc/s3/object_copy.h"
#include "svc/s3/object_delete.h"
#include "svc/s3/object_get.h"
#include "svc/s3/object_put.h"
#include "svc/s3/tagging.h"
#include "svc/s3/versioning.h"

#define BUCKET "arn:{partition}:s3:::{Bucket}"
#define OBJECT "arn:{partition}:s3:::{Bucket}/{Key}"

enum { BODY_HASHES = HASH_BIT(HASH_MD5) | HASH_BIT(HASH_CRC64NVME) };

static const struct s3_operations operations = {
    .AbortMultipartUpload = {s3_abort_multipart_upload, NULL, {.action = "s3:AbortMultipartUpload", .resource = OBJECT}},
    .CompleteMultipartUpload = {s3_complete_multipart_upload, NULL, {.action = "s3:PutObject", .resource = OBJECT}},
    .CopyObject = {s3_copy_object, s3_prepare_copy_object, {.action = "s3:PutObject", .resource = OBJECT}},
    .CreateBucket = {s3_create_bucket, NULL, {.resource = BUCKET}},
    .CreateMultipartUpload = {s3_create_multipart_upload, NULL, {.action = "s3:PutObject", .resource = OBJECT}},
    .DeleteBucket = {s3_delete_bucket, NULL, {.resource = BUCKET}},
    .DeleteBucketTagging = {s3_delete_bucket_tagging, NULL, {.action = "s3:PutBucketTagging", .resource = BUCKET}},
    .DeleteObject = {s3_delete_object, NULL, {.resource = OBJECT}},
    .DeleteObjectTagging = {s3_delete_object_tagging, NULL, {.resource = OBJECT}},
    .DeleteObjects = {s3_delete_objects, NULL, {.action = "s3:DeleteObject", .resource = BUCKET}},
    .GetBucketAbac = {s3_get_bucket_abac, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketAccelerateConfiguration = {s3_get_bucket_accelerate_configuration, NULL, {.traits = OP_READS, .action = "s3:GetAccelerateConfiguration", .resource = BUCKET}},
    .GetBucketAcl = {s3_get_bucket_acl, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketAnalyticsConfiguration = {s3_get_bucket_analytics_configuration, NULL, {.traits = OP_READS, .action = "s3:GetAnalyticsConfiguration", .resource = BUCKET}},
    .GetBucketCors = {s3_get_bucket_cors, NULL, {.traits = OP_READS, .action = "s3:GetBucketCORS", .resource = BUCKET}},
    .GetBucketEncryption = {s3_get_bucket_encryption, NULL, {.traits = OP_READS, .action = "s3:GetEncryptionConfiguration", .resource = BUCKET}},
    .GetBucketIntelligentTieringConfiguration = {s3_get_bucket_intelligent_tiering_configuration, NULL, {.traits = OP_READS, .action = "s3:GetIntelligentTieringConfiguration", .resource = BUCKET}},
    .GetBucketInventoryConfiguration = {s3_get_bucket_inventory_configuration, NULL, {.traits = OP_READS, .action = "s3:GetInventoryConfiguration", .resource = BUCKET}},
    .GetBucketLifecycle = {s3_get_bucket_lifecycle, NULL, {.traits = OP_READS, .action = "s3:GetLifecycleConfiguration", .resource = BUCKET}},
    .GetBucketLifecycleConfiguration = {s3_get_bucket_lifecycle_configuration, NULL, {.traits = OP_READS, .action = "s3:GetLifecycleConfiguration", .resource = BUCKET}},
    .GetBucketLocation = {s3_get_bucket_location, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketLogging = {s3_get_bucket_logging, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketMetricsConfiguration = {s3_get_bucket_metrics_configuration, NULL, {.traits = OP_READS, .action = "s3:GetMetricsConfiguration", .resource = BUCKET}},
    .GetBucketNotification = {s3_get_bucket_notification, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketNotificationConfiguration = {s3_get_bucket_notification_configuration, NULL, {.traits = OP_READS, .action = "s3:GetBucketNotification", .resource = BUCKET}},
    .GetBucketOwnershipControls = {s3_get_bucket_ownership_controls, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketPolicy = {s3_get_bucket_policy, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketPolicyStatus = {s3_get_bucket_policy_status, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketReplication = {s3_get_bucket_replication, NULL, {.traits = OP_READS, .action = "s3:GetReplicationConfiguration", .resource = BUCKET}},
    .GetBucketRequestPayment = {s3_get_bucket_request_payment, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketTagging = {s3_get_bucket_tagging, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketVersioning = {s3_get_bucket_versioning, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetBucketWebsite = {s3_get_bucket_website, NULL, {.traits = OP_READS, .resource = BUCKET}},
    .GetObject = {s3_get_object, NULL, {.traits = OP_READS, .resource = OBJECT}},
    .GetObjectAcl = {s3_get_object_acl, NULL, {.traits = OP_READS, .resource = OBJECT}},
    .GetObjectAttributes = {s3_get_object_attributes, NULL, {.traits = OP_READS, .action = "s3:GetObject", .resource = OBJECT}},
    .GetObjectLegalHold = {s3_get_object_legal_hold, NULL, {.traits = OP_READS, .resource = OBJECT}},
    .GetObjectLockConfiguration = {s3_get_object_lock_configuration, NULL, {.traits = OP_READS, .action = "s3:GetBucketObjectLockConfiguration", .resource = BUCKET}},
    .GetObjectRetention = {s3_get_object_retention, NULL, {.traits = OP_READS, .resource = OBJECT}},
    .GetObjectTagging = {s3_get_object_tagging, NULL, {.traits = OP_READS, .resource = OBJECT}},
    .GetPublicAccessBlock = {s3_get_public_access_block, NULL, {.traits = OP_READS, .action = "s3:GetBucketPublicAccessBlock", .resource = BUCKET}},
    .HeadBucket = {s3_head_bucket, NULL, {.traits = OP_READS, .action = "s3:ListBucket", .resource = BUCKET}},
    .HeadObject = {s3_head_object, NULL, {.traits = OP_READS, .action = "s3:GetObject", .resource = OBJECT}},
    .ListBucketAnalyticsConfigurations = {s3_list_bucket_analytics_configurations, NULL, {.traits = OP_READS, .action = "s3:GetAnalyticsConfiguration", .resource = BUCKET}},
    .ListBucketIntelligentTieringConfigurations = {s3_list_bucket_intelligent_tiering_configurations, NULL, {.traits = OP_READS, .action = "s3:GetIntelligentTieringConfiguration", .resource = BUCKET}},
    .ListBucketInventoryConfigurations = {s3_list_bucket_inventory_configurations, NULL, {.traits = OP_READS, .action = "s3:GetInventoryConfiguration", .resource = BUCKET}},
    .ListBucketMetricsConfigurations = {s3_list_bucket_metrics_configurations, NULL, {.traits = OP_READS, .action = "s3:GetMetricsConfiguration", .resource = BUCKET}},
    .ListBuckets = {s3_list_buckets, NULL, {.traits = OP_READS, .action = "s3:ListAllMyBuckets"}},
    .ListMultipartUploads = {s3_list_multipart_uploads, NULL, {.traits = OP_READS, .action = "s3:ListBucketMultipartUploads", .resource = BUCKET}},
    .ListObjectVersions = {s3_list_object_versions, NULL, {.traits = OP_READS, .action = "s3:ListBucketVersions", .resource = BUCKET}},
    .ListObjects = {s3_list_objects, NULL, {.traits = OP_READS, .action = "s3:ListBucket", .resource = BUCKET}},
    .ListObjectsV2 = {s3_list_objects_v2, NULL, {.traits = OP_READS, .action = "s3:ListBucket", .resource = BUCKET}},
    .ListParts = {s3_list_parts, NULL, {.traits = OP_READS, .action = "s3:ListMultipartUploadParts", .resource = OBJECT}},
    .PutBucketTagging = {s3_put_bucket_tagging, NULL, {.resource = BUCKET}},
    .PutBucketVersioning = {s3_put_bucket_versioning, NULL, {.resource = BUCKET}},
    .PutObject = {s3_put_object, NULL, {.resource = OBJECT, .body_hashes = BODY_HASHES}},
    .PutObjectTagging = {s3_put_object_tagging, NULL, {.resource = OBJECT}},
    .UploadPart = {s3_upload_part, s3_prepare_upload_part, {.action = "s3:PutObject", .resource = OBJECT, .body_hashes = BODY_HASHES}},
    .UploadPartCopy = {s3_upload_part_copy, s3_prepare_upload_part_copy, {.action = "s3:PutObject", .resource = OBJECT}},
};

const struct service s3_service = {
    .model = &s3_model,
    .operations = (const struct operation_row *)&operations,
    .validates = true,
    .virtual_hosts = true,
    .global = true,
    .blobs = true,
};
