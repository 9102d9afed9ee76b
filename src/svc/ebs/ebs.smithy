// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.ebs

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.protocols#restJson1

@service(sdkId: "EBS", endpointPrefix: "ebs")
@sigv4(name: "ebs")
@restJson1
@title("Amazon Elastic Block Store")
service EBS {
    version: "2019-11-02"
    operations: [
        CompleteSnapshot
        GetSnapshotBlock
        ListChangedBlocks
        ListSnapshotBlocks
        PutSnapshotBlock
        StartSnapshot
    ]
}

@http(method: "POST", uri: "/snapshots/completion/{SnapshotId}", code: 202)
operation CompleteSnapshot {
    input: CompleteSnapshotRequest
    output: CompleteSnapshotResponse
    errors: [
        AccessDeniedException
        InternalServerException
        RequestThrottledException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "GET", uri: "/snapshots/{SnapshotId}/blocks/{BlockIndex}", code: 200)
operation GetSnapshotBlock {
    input: GetSnapshotBlockRequest
    output: GetSnapshotBlockResponse
    errors: [
        AccessDeniedException
        InternalServerException
        RequestThrottledException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "GET", uri: "/snapshots/{SecondSnapshotId}/changedblocks", code: 200)
operation ListChangedBlocks {
    input: ListChangedBlocksRequest
    output: ListChangedBlocksResponse
    errors: [
        AccessDeniedException
        InternalServerException
        RequestThrottledException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "GET", uri: "/snapshots/{SnapshotId}/blocks", code: 200)
operation ListSnapshotBlocks {
    input: ListSnapshotBlocksRequest
    output: ListSnapshotBlocksResponse
    errors: [
        AccessDeniedException
        InternalServerException
        RequestThrottledException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/snapshots/{SnapshotId}/blocks/{BlockIndex}", code: 201)
@unsignedPayload
operation PutSnapshotBlock {
    input: PutSnapshotBlockRequest
    output: PutSnapshotBlockResponse
    errors: [
        AccessDeniedException
        InternalServerException
        RequestThrottledException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/snapshots", code: 201)
operation StartSnapshot {
    input: StartSnapshotRequest
    output: StartSnapshotResponse
    errors: [
        AccessDeniedException
        ConcurrentLimitExceededException
        ConflictException
        InternalServerException
        RequestThrottledException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@error("client")
@httpError(403)
structure AccessDeniedException {
    Message: ErrorMessage
    @required Reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    UNAUTHORIZED_ACCOUNT
    DEPENDENCY_ACCESS_DENIED
}

structure Block {
    BlockIndex: BlockIndex
    BlockToken: BlockToken
}

@sensitive
@streaming
blob BlockData

@range(min: 0)
integer BlockIndex

integer BlockSize

@length(max: 256)
@pattern("^[A-Za-z0-9+/=]+$")
string BlockToken

@sensitive
list Blocks {
    member: Block
}

boolean Boolean

@sensitive
structure ChangedBlock {
    BlockIndex: BlockIndex
    FirstBlockToken: BlockToken
    SecondBlockToken: BlockToken
}

list ChangedBlocks {
    member: ChangedBlock
}

@range(min: 0)
integer ChangedBlocksCount

@length(max: 64)
@pattern("^[A-Za-z0-9+/=]+$")
string Checksum

@length(max: 32)
@pattern("^[A-Za-z0-9]+$")
enum ChecksumAggregationMethod {
    LINEAR
}

@length(max: 32)
@pattern("^[A-Za-z0-9]+$")
enum ChecksumAlgorithm {
    SHA256
}

structure CompleteSnapshotRequest {
    @required @httpLabel SnapshotId: SnapshotId
    @required @httpHeader("x-amz-ChangedBlocksCount") ChangedBlocksCount: ChangedBlocksCount
    @httpHeader("x-amz-Checksum") Checksum: Checksum
    @httpHeader("x-amz-Checksum-Algorithm") ChecksumAlgorithm: ChecksumAlgorithm
    @httpHeader("x-amz-Checksum-Aggregation-Method") ChecksumAggregationMethod: ChecksumAggregationMethod
}

structure CompleteSnapshotResponse {
    Status: Status
}

@error("client")
structure ConcurrentLimitExceededException {
    Message: ErrorMessage
}

@error("client")
@httpError(409)
structure ConflictException {
    Message: ErrorMessage
}

integer DataLength

@length(max: 255)
@pattern("^[\\S\\s]+$")
string Description

@length(max: 256)
string ErrorMessage

structure GetSnapshotBlockRequest {
    @required @httpLabel SnapshotId: SnapshotId
    @required @httpLabel BlockIndex: BlockIndex
    @required @httpQuery("blockToken") BlockToken: BlockToken
}

structure GetSnapshotBlockResponse {
    @httpHeader("x-amz-Data-Length") DataLength: DataLength
    @httpPayload BlockData: BlockData
    @httpHeader("x-amz-Checksum") Checksum: Checksum
    @httpHeader("x-amz-Checksum-Algorithm") ChecksumAlgorithm: ChecksumAlgorithm
}

@length(max: 255)
@pattern("^[\\S]+$")
string IdempotencyToken

@error("server")
structure InternalServerException {
    Message: ErrorMessage
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:kms:.*:[0-9]{12}:key/.*")
@sensitive
string KmsKeyArn

structure ListChangedBlocksRequest {
    @httpQuery("firstSnapshotId") FirstSnapshotId: SnapshotId
    @required @httpLabel SecondSnapshotId: SnapshotId
    @httpQuery("pageToken") NextToken: PageToken
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("startingBlockIndex") StartingBlockIndex: BlockIndex
}

structure ListChangedBlocksResponse {
    ChangedBlocks: ChangedBlocks
    ExpiryTime: TimeStamp
    VolumeSize: VolumeSize
    BlockSize: BlockSize
    NextToken: PageToken
}

structure ListSnapshotBlocksRequest {
    @required @httpLabel SnapshotId: SnapshotId
    @httpQuery("pageToken") NextToken: PageToken
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("startingBlockIndex") StartingBlockIndex: BlockIndex
}

structure ListSnapshotBlocksResponse {
    Blocks: Blocks
    ExpiryTime: TimeStamp
    VolumeSize: VolumeSize
    BlockSize: BlockSize
    NextToken: PageToken
}

@range(min: 100, max: 10000)
integer MaxResults

@length(min: 1, max: 24)
@pattern("\\S+")
string OwnerId

@length(max: 256)
@pattern("^[A-Za-z0-9+/=]+$")
string PageToken

@range(min: 0, max: 100)
integer Progress

structure PutSnapshotBlockRequest {
    @required @httpLabel SnapshotId: SnapshotId
    @required @httpLabel BlockIndex: BlockIndex
    @required @httpPayload BlockData: BlockData
    @required @httpHeader("x-amz-Data-Length") DataLength: DataLength
    @httpHeader("x-amz-Progress") Progress: Progress
    @required @httpHeader("x-amz-Checksum") Checksum: Checksum
    @required @httpHeader("x-amz-Checksum-Algorithm") ChecksumAlgorithm: ChecksumAlgorithm
}

structure PutSnapshotBlockResponse {
    @httpHeader("x-amz-Checksum") Checksum: Checksum
    @httpHeader("x-amz-Checksum-Algorithm") ChecksumAlgorithm: ChecksumAlgorithm
}

@error("client")
structure RequestThrottledException {
    Message: ErrorMessage
    Reason: RequestThrottledExceptionReason
}

enum RequestThrottledExceptionReason {
    ACCOUNT_THROTTLED
    DEPENDENCY_REQUEST_THROTTLED
    RESOURCE_LEVEL_THROTTLE
}

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    Message: ErrorMessage
    Reason: ResourceNotFoundExceptionReason
}

enum ResourceNotFoundExceptionReason {
    SNAPSHOT_NOT_FOUND
    GRANT_NOT_FOUND
    DEPENDENCY_RESOURCE_NOT_FOUND
    IMAGE_NOT_FOUND
}

enum SSEType {
    sse_ebs = "sse-ebs"
    sse_kms = "sse-kms"
    none
}

@error("client")
@httpError(402)
structure ServiceQuotaExceededException {
    Message: ErrorMessage
    Reason: ServiceQuotaExceededExceptionReason
}

enum ServiceQuotaExceededExceptionReason {
    DEPENDENCY_SERVICE_QUOTA_EXCEEDED
}

@length(min: 1, max: 64)
@pattern("^snap-[0-9a-f]+$")
string SnapshotId

structure StartSnapshotRequest {
    @required VolumeSize: VolumeSize
    ParentSnapshotId: SnapshotId
    Tags: Tags
    Description: Description
    @idempotencyToken ClientToken: IdempotencyToken
    Encrypted: Boolean
    KmsKeyArn: KmsKeyArn
    Timeout: Timeout
}

structure StartSnapshotResponse {
    Description: Description
    SnapshotId: SnapshotId
    OwnerId: OwnerId
    Status: Status
    StartTime: TimeStamp
    VolumeSize: VolumeSize
    BlockSize: BlockSize
    Tags: Tags
    ParentSnapshotId: SnapshotId
    KmsKeyArn: KmsKeyArn
    SseType: SSEType
}

@length(max: 32)
enum Status {
    completed
    pending
    error
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(max: 127)
@pattern("^[\\S\\s]+$")
string TagKey

@length(max: 255)
@pattern("^[\\S\\s]*$")
string TagValue

list Tags {
    member: Tag
}

timestamp TimeStamp

@range(min: 10, max: 4320)
integer Timeout

@error("client")
structure ValidationException {
    Message: ErrorMessage
    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    INVALID_CUSTOMER_KEY
    INVALID_PAGE_TOKEN
    INVALID_BLOCK_TOKEN
    INVALID_GRANT_TOKEN
    INVALID_SNAPSHOT_ID
    UNRELATED_SNAPSHOTS
    INVALID_BLOCK
    INVALID_CONTENT_ENCODING
    INVALID_TAG
    INVALID_DEPENDENCY_REQUEST
    INVALID_PARAMETER_VALUE
    INVALID_VOLUME_SIZE
    CONFLICTING_BLOCK_UPDATE
    INVALID_IMAGE_ID
    WRITE_REQUEST_TIMEOUT
}

@range(min: 1)
long VolumeSize
