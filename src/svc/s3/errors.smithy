$version: "2.0"

namespace com.amazonaws.s3

// Errors that S3 documents and its model doesn't list, and the members that those of the model have on the wire.

@error("client")
@httpError(403)
structure AccessDenied {}

@error("client")
@httpError(400)
structure AccessControlListNotSupported {}

@error("client")
@httpError(400)
structure BadDigest {
    ExpectedDigest: String
    CalculatedDigest: String
}

@error("client")
@httpError(400)
structure BadRequest {}

@error("client")
@httpError(409)
structure BucketAlreadyExists {
    BucketName: String
}

@error("client")
@httpError(409)
structure BucketAlreadyOwnedByYou {
    BucketName: String
}

@error("client")
@httpError(409)
structure BucketNotEmpty {
    BucketName: String
}

@error("client")
@httpError(409)
structure ConditionalRequestConflict {
    Condition: String
    Key: String
}

@error("client")
@httpError(400)
structure EntityTooLarge {
    ProposedSize: Long
    MaxSizeAllowed: Long
}

@error("client")
@httpError(400)
structure EntityTooSmall {
    ProposedSize: Long
    MinSizeAllowed: Long
    PartNumber: Integer
    ETag: String
}

@error("client")
@httpError(400)
structure IllegalLocationConstraintException {}

@error("client")
@httpError(400)
structure IllegalVersioningConfigurationException {}

@error("client")
@httpError(400)
structure InvalidArgument {
    ArgumentName: String
    ArgumentValue: String
}

@error("client")
@httpError(400)
structure InvalidBucketAclWithObjectOwnership {}

@error("client")
@httpError(400)
structure InvalidBucketName {
    BucketName: String
}

@error("client")
@httpError(400)
structure InvalidBucketOwnerAWSAccountID {}

@error("client")
@httpError(400)
structure InvalidDigest {
    @xmlName("Content-MD5") ContentMD5: String
}

@error("client")
@httpError(400)
structure InvalidLocationConstraint {
    LocationConstraint: String
}

@error("client")
@httpError(403)
structure InvalidObjectState {
    StorageClass: String
    AccessTier: String
}

@error("client")
@httpError(400)
structure InvalidPart {
    UploadId: String
    PartNumber: Integer
    ETag: String
}

@error("client")
@httpError(416)
structure InvalidPartNumber {
    PartNumberRequested: Integer
    ActualPartCount: Integer
}

@error("client")
@httpError(400)
structure InvalidPartOrder {
    UploadId: String
}

@error("client")
@httpError(416)
structure InvalidRange {
    RangeRequested: String
    ActualObjectSize: Long
}

@error("client")
@httpError(400)
structure InvalidRedirectLocation {}

@error("client")
@httpError(400)
structure InvalidRequest {}

@error("client")
@httpError(400)
structure InvalidStorageClass {
    StorageClassRequested: String
}

@error("client")
@httpError(400)
structure InvalidTag {
    TagKey: String
    TagValue: String
}

@error("client")
@httpError(400)
structure InvalidURI {
    URI: String
}

@error("client")
@httpError(400)
structure KeyTooLongError {
    Size: Long
    MaxSizeAllowed: Long
}

@error("client")
@httpError(400)
structure MalformedXML {}

@error("client")
@httpError(400)
structure MetadataTooLarge {
    Size: Long
    MaxSizeAllowed: Long
}

@error("client")
@httpError(405)
structure MethodNotAllowed {
    Method: String
    ResourceType: String
    @httpHeader("Allow") Allow: String
    @httpHeader("x-amz-delete-marker") DeleteMarker: Boolean
    @httpHeader("x-amz-version-id") VersionId: String
    @httpHeader("Last-Modified") LastModified: Timestamp
}

@error("client")
@httpError(404)
structure NoSuchBucket {
    BucketName: String
}

@error("client")
@httpError(404)
structure NoSuchBucketPolicy {
    BucketName: String
}

@error("client")
@httpError(404)
structure NoSuchConfiguration {}

@error("client")
@httpError(404)
structure NoSuchCORSConfiguration {
    BucketName: String
}

@error("client")
@httpError(404)
structure NoSuchKey {
    Key: String
    @httpHeader("x-amz-delete-marker") DeleteMarker: Boolean
    @httpHeader("x-amz-version-id") VersionId: String
}

@error("client")
@httpError(404)
structure NoSuchLifecycleConfiguration {
    BucketName: String
}

@error("client")
@httpError(404)
structure NoSuchTagSet {
    BucketName: String
}

@error("client")
@httpError(404)
structure NoSuchUpload {
    UploadId: String
}

@error("client")
@httpError(404)
structure NoSuchVersion {
    Key: String
    VersionId: String
}

@error("client")
@httpError(404)
structure NoSuchWebsiteConfiguration {
    BucketName: String
}

@error("server")
@httpError(501)
structure NotImplemented {
    Header: String
    additionalMessage: String
}

@error("client")
@httpError(304)
structure NotModified {
    @httpHeader("ETag") ETag: String
    @httpHeader("Last-Modified") LastModified: Timestamp
    @httpHeader("Cache-Control") CacheControl: String
    @httpHeader("Expires") Expires: String
}

@error("client")
@httpError(404)
structure ObjectLockConfigurationNotFoundError {
    BucketName: String
}

@error("client")
@httpError(301)
structure PermanentRedirect {
    Endpoint: String
    Bucket: String
    @httpHeader("x-amz-bucket-region") BucketRegion: String
}

@error("client")
@httpError(412)
structure PreconditionFailed {
    Condition: String
}

@error("client")
@httpError(404)
structure ReplicationConfigurationNotFoundError {
    BucketName: String
}

@error("client")
@httpError(404)
structure ServerSideEncryptionConfigurationNotFoundError {
    BucketName: String
}

@error("client")
@httpError(400)
structure TooManyBuckets {}
