// What the wire needs and the imported model does not have: the root elements of answers.
// AWS: S3 API reference, "Response Syntax" of each operation.
$version: "2.0"

namespace com.amazonaws.s3

apply GetBucketLocation @s3UnwrappedXmlOutput
apply GetBucketLocationOutput @xmlName("LocationConstraint")

apply CompleteMultipartUploadOutput @xmlName("CompleteMultipartUploadResult")
apply CreateMultipartUploadOutput @xmlName("InitiateMultipartUploadResult")
apply CreateSessionOutput @xmlName("CreateSessionResult")
apply DeleteObjectsOutput @xmlName("DeleteResult")
apply GetBucketAccelerateConfigurationOutput @xmlName("AccelerateConfiguration")
apply GetBucketAclOutput @xmlName("AccessControlPolicy")
apply GetBucketCorsOutput @xmlName("CORSConfiguration")
apply GetBucketLifecycleConfigurationOutput @xmlName("LifecycleConfiguration")
apply GetBucketLifecycleOutput @xmlName("LifecycleConfiguration")
apply GetBucketLoggingOutput @xmlName("BucketLoggingStatus")
apply GetBucketRequestPaymentOutput @xmlName("RequestPaymentConfiguration")
apply GetBucketTaggingOutput @xmlName("Tagging")
apply GetBucketVersioningOutput @xmlName("VersioningConfiguration")
apply GetBucketWebsiteOutput @xmlName("WebsiteConfiguration")
apply GetObjectAclOutput @xmlName("AccessControlPolicy")
apply GetObjectAttributesOutput @xmlName("GetObjectAttributesResponse")
apply GetObjectTaggingOutput @xmlName("Tagging")
apply ListBucketAnalyticsConfigurationsOutput @xmlName("ListBucketAnalyticsConfigurationResult")
apply ListBucketInventoryConfigurationsOutput @xmlName("ListInventoryConfigurationsResult")
apply ListBucketMetricsConfigurationsOutput @xmlName("ListMetricsConfigurationsResult")
apply ListBucketsOutput @xmlName("ListAllMyBucketsResult")
apply ListDirectoryBucketsOutput @xmlName("ListAllMyDirectoryBucketsResult")
apply ListMultipartUploadsOutput @xmlName("ListMultipartUploadsResult")
apply ListObjectVersionsOutput @xmlName("ListVersionsResult")
apply ListObjectsOutput @xmlName("ListBucketResult")
apply ListObjectsV2Output @xmlName("ListBucketResult")
apply ListPartsOutput @xmlName("ListPartsResult")
apply NotificationConfigurationDeprecated @xmlName("NotificationConfiguration")
