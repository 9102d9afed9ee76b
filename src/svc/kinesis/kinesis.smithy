// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.kinesis

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Kinesis", endpointPrefix: "kinesis")
@sigv4(name: "kinesis")
@awsJson1_1
@title("Amazon Kinesis")
service Kinesis_20131202 {
    version: "2013-12-02"
    operations: [
        AddTagsToStream
        CreateStream
        DecreaseStreamRetentionPeriod
        DeleteResourcePolicy
        DeleteStream
        DeregisterStreamConsumer
        DescribeAccountSettings
        DescribeLimits
        DescribeStream
        DescribeStreamConsumer
        DescribeStreamSummary
        DisableEnhancedMonitoring
        EnableEnhancedMonitoring
        GetRecords
        GetResourcePolicy
        GetShardIterator
        IncreaseStreamRetentionPeriod
        ListShards
        ListStreamConsumers
        ListStreams
        ListTagsForResource
        ListTagsForStream
        MergeShards
        PutRecord
        PutRecords
        PutResourcePolicy
        RegisterStreamConsumer
        RemoveTagsFromStream
        SplitShard
        StartStreamEncryption
        StopStreamEncryption
        SubscribeToShard
        TagResource
        UntagResource
        UpdateAccountSettings
        UpdateMaxRecordSize
        UpdateShardCount
        UpdateStreamMode
        UpdateStreamWarmThroughput
    ]
}

operation AddTagsToStream {
    input: AddTagsToStreamInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation CreateStream {
    input: CreateStreamInput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ValidationException
    ]
}

operation DecreaseStreamRetentionPeriod {
    input: DecreaseStreamRetentionPeriodInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeleteResourcePolicy {
    input: DeleteResourcePolicyInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeleteStream {
    input: DeleteStreamInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeregisterStreamConsumer {
    input: DeregisterStreamConsumerInput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation DescribeAccountSettings {
    input: DescribeAccountSettingsInput
    output: DescribeAccountSettingsOutput
    errors: [
        LimitExceededException
    ]
}

operation DescribeLimits {
    input: DescribeLimitsInput
    output: DescribeLimitsOutput
    errors: [
        LimitExceededException
    ]
}

operation DescribeStream {
    input: DescribeStreamInput
    output: DescribeStreamOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation DescribeStreamConsumer {
    input: DescribeStreamConsumerInput
    output: DescribeStreamConsumerOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation DescribeStreamSummary {
    input: DescribeStreamSummaryInput
    output: DescribeStreamSummaryOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation DisableEnhancedMonitoring {
    input: DisableEnhancedMonitoringInput
    output: EnhancedMonitoringOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation EnableEnhancedMonitoring {
    input: EnableEnhancedMonitoringInput
    output: EnhancedMonitoringOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation GetRecords {
    input: GetRecordsInput
    output: GetRecordsOutput
    errors: [
        AccessDeniedException
        ExpiredIteratorException
        InternalFailureException
        InvalidArgumentException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation GetResourcePolicy {
    input: GetResourcePolicyInput
    output: GetResourcePolicyOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation GetShardIterator {
    input: GetShardIteratorInput
    output: GetShardIteratorOutput
    errors: [
        AccessDeniedException
        InternalFailureException
        InvalidArgumentException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation IncreaseStreamRetentionPeriod {
    input: IncreaseStreamRetentionPeriodInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation ListShards {
    input: ListShardsInput
    output: ListShardsOutput
    errors: [
        AccessDeniedException
        ExpiredNextTokenException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation ListStreamConsumers {
    input: ListStreamConsumersInput
    output: ListStreamConsumersOutput
    errors: [
        ExpiredNextTokenException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation ListStreams {
    input: ListStreamsInput
    output: ListStreamsOutput
    errors: [
        ExpiredNextTokenException
        InvalidArgumentException
        LimitExceededException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation ListTagsForStream {
    input: ListTagsForStreamInput
    output: ListTagsForStreamOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation MergeShards {
    input: MergeShardsInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

operation PutRecord {
    input: PutRecordInput
    output: PutRecordOutput
    errors: [
        AccessDeniedException
        InternalFailureException
        InvalidArgumentException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation PutRecords {
    input: PutRecordsInput
    output: PutRecordsOutput
    errors: [
        AccessDeniedException
        InternalFailureException
        InvalidArgumentException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
    ]
}

operation PutResourcePolicy {
    input: PutResourcePolicyInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation RegisterStreamConsumer {
    input: RegisterStreamConsumerInput
    output: RegisterStreamConsumerOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation RemoveTagsFromStream {
    input: RemoveTagsFromStreamInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation SplitShard {
    input: SplitShardInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

operation StartStreamEncryption {
    input: StartStreamEncryptionInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation StopStreamEncryption {
    input: StopStreamEncryptionInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation SubscribeToShard {
    input: SubscribeToShardInput
    output: SubscribeToShardOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation TagResource {
    input: TagResourceInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UntagResource {
    input: UntagResourceInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UpdateAccountSettings {
    input: UpdateAccountSettingsInput
    output: UpdateAccountSettingsOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ValidationException
    ]
}

operation UpdateMaxRecordSize {
    input: UpdateMaxRecordSizeInput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateShardCount {
    input: UpdateShardCountInput
    output: UpdateShardCountOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateStreamMode {
    input: UpdateStreamModeInput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateStreamWarmThroughput {
    input: UpdateStreamWarmThroughputInput
    output: UpdateStreamWarmThroughputOutput
    errors: [
        AccessDeniedException
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

@error("client")
structure AccessDeniedException {
    message: ErrorMessage
}

structure AddTagsToStreamInput {
    StreamName: StreamName
    @required Tags: TagMap
    StreamARN: StreamARN
    StreamId: StreamId
}

boolean BooleanObject

structure ChildShard {
    @required ShardId: ShardId
    @required ParentShards: ShardIdList
    @required HashKeyRange: HashKeyRange
}

list ChildShardList {
    member: ChildShard
}

structure Consumer {
    @required ConsumerName: ConsumerName
    @required ConsumerARN: ConsumerARN
    @required ConsumerStatus: ConsumerStatus
    @required ConsumerCreationTimestamp: Timestamp
}

@length(min: 1, max: 2048)
@pattern("^(arn):aws.*:kinesis:.*:\\d{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+")
string ConsumerARN

@range(min: 0, max: 1000000)
integer ConsumerCountObject

structure ConsumerDescription {
    @required ConsumerName: ConsumerName
    @required ConsumerARN: ConsumerARN
    @required ConsumerStatus: ConsumerStatus
    @required ConsumerCreationTimestamp: Timestamp
    @required StreamARN: StreamARN
}

list ConsumerList {
    member: Consumer
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_.-]+")
string ConsumerName

enum ConsumerStatus {
    CREATING
    DELETING
    ACTIVE
}

structure CreateStreamInput {
    @required StreamName: StreamName
    ShardCount: PositiveIntegerObject
    StreamModeDetails: StreamModeDetails
    Tags: TagMap
    WarmThroughputMiBps: NaturalIntegerObject
    MaxRecordSizeInKiB: MaxRecordSizeInKiB
}

@length(min: 0, max: 10485760)
blob Data

structure DecreaseStreamRetentionPeriodInput {
    StreamName: StreamName
    @required RetentionPeriodHours: RetentionPeriodHours
    StreamARN: StreamARN
    StreamId: StreamId
}

structure DeleteResourcePolicyInput {
    @required ResourceARN: ResourceARN
    StreamId: StreamId
}

structure DeleteStreamInput {
    StreamName: StreamName
    EnforceConsumerDeletion: BooleanObject
    StreamARN: StreamARN
    StreamId: StreamId
}

structure DeregisterStreamConsumerInput {
    StreamARN: StreamARN
    ConsumerName: ConsumerName
    ConsumerARN: ConsumerARN
    StreamId: StreamId
}

structure DescribeAccountSettingsInput {}

structure DescribeAccountSettingsOutput {
    MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput
}

structure DescribeLimitsInput {}

structure DescribeLimitsOutput {
    @required ShardLimit: ShardCountObject
    @required OpenShardCount: ShardCountObject
    @required OnDemandStreamCount: OnDemandStreamCountObject
    @required OnDemandStreamCountLimit: OnDemandStreamCountLimitObject
}

structure DescribeStreamConsumerInput {
    StreamARN: StreamARN
    ConsumerName: ConsumerName
    ConsumerARN: ConsumerARN
    StreamId: StreamId
}

structure DescribeStreamConsumerOutput {
    @required ConsumerDescription: ConsumerDescription
}

structure DescribeStreamInput {
    StreamName: StreamName
    Limit: DescribeStreamInputLimit
    ExclusiveStartShardId: ShardId
    StreamARN: StreamARN
    StreamId: StreamId
}

@range(min: 1, max: 10000)
integer DescribeStreamInputLimit

structure DescribeStreamOutput {
    @required StreamDescription: StreamDescription
}

structure DescribeStreamSummaryInput {
    StreamName: StreamName
    StreamARN: StreamARN
    StreamId: StreamId
}

structure DescribeStreamSummaryOutput {
    @required StreamDescriptionSummary: StreamDescriptionSummary
}

structure DisableEnhancedMonitoringInput {
    StreamName: StreamName
    @required ShardLevelMetrics: MetricsNameList
    StreamARN: StreamARN
    StreamId: StreamId
}

structure EnableEnhancedMonitoringInput {
    StreamName: StreamName
    @required ShardLevelMetrics: MetricsNameList
    StreamARN: StreamARN
    StreamId: StreamId
}

enum EncryptionType {
    NONE
    KMS
}

structure EnhancedMetrics {
    ShardLevelMetrics: MetricsNameList
}

list EnhancedMonitoringList {
    member: EnhancedMetrics
}

structure EnhancedMonitoringOutput {
    StreamName: StreamName
    CurrentShardLevelMetrics: MetricsNameList
    DesiredShardLevelMetrics: MetricsNameList
    StreamARN: StreamARN
}

string ErrorCode

string ErrorMessage

@error("client")
structure ExpiredIteratorException {
    message: ErrorMessage
}

@error("client")
structure ExpiredNextTokenException {
    message: ErrorMessage
}

structure GetRecordsInput {
    @required ShardIterator: ShardIterator
    Limit: GetRecordsInputLimit
    StreamARN: StreamARN
    StreamId: StreamId
}

@range(min: 1, max: 10000)
integer GetRecordsInputLimit

structure GetRecordsOutput {
    @required Records: RecordList
    NextShardIterator: ShardIterator
    MillisBehindLatest: MillisBehindLatest
    ChildShards: ChildShardList
}

structure GetResourcePolicyInput {
    @required ResourceARN: ResourceARN
    StreamId: StreamId
}

structure GetResourcePolicyOutput {
    @required Policy: Policy
}

structure GetShardIteratorInput {
    StreamName: StreamName
    @required ShardId: ShardId
    @required ShardIteratorType: ShardIteratorType
    StartingSequenceNumber: SequenceNumber
    Timestamp: Timestamp
    StreamARN: StreamARN
    StreamId: StreamId
}

structure GetShardIteratorOutput {
    ShardIterator: ShardIterator
}

@pattern("0|([1-9]\\d{0,38})")
string HashKey

structure HashKeyRange {
    @required StartingHashKey: HashKey
    @required EndingHashKey: HashKey
}

structure IncreaseStreamRetentionPeriodInput {
    StreamName: StreamName
    @required RetentionPeriodHours: RetentionPeriodHours
    StreamARN: StreamARN
    StreamId: StreamId
}

@error("server")
structure InternalFailureException {
    message: ErrorMessage
}

@error("client")
structure InvalidArgumentException {
    message: ErrorMessage
}

@error("client")
structure KMSAccessDeniedException {
    message: ErrorMessage
}

@error("client")
structure KMSDisabledException {
    message: ErrorMessage
}

@error("client")
structure KMSInvalidStateException {
    message: ErrorMessage
}

@error("client")
structure KMSNotFoundException {
    message: ErrorMessage
}

@error("client")
structure KMSOptInRequired {
    message: ErrorMessage
}

@error("client")
structure KMSThrottlingException {
    message: ErrorMessage
}

@length(min: 1, max: 2048)
string KeyId

@error("client")
structure LimitExceededException {
    message: ErrorMessage
}

structure ListShardsInput {
    StreamName: StreamName
    NextToken: NextToken
    ExclusiveStartShardId: ShardId
    MaxResults: ListShardsInputLimit
    StreamCreationTimestamp: Timestamp
    ShardFilter: ShardFilter
    StreamARN: StreamARN
    StreamId: StreamId
}

@range(min: 1, max: 10000)
integer ListShardsInputLimit

structure ListShardsOutput {
    Shards: ShardList
    NextToken: NextToken
}

structure ListStreamConsumersInput {
    @required StreamARN: StreamARN
    NextToken: NextToken
    MaxResults: ListStreamConsumersInputLimit
    StreamCreationTimestamp: Timestamp
    StreamId: StreamId
}

@range(min: 1, max: 10000)
integer ListStreamConsumersInputLimit

structure ListStreamConsumersOutput {
    Consumers: ConsumerList
    NextToken: NextToken
}

structure ListStreamsInput {
    Limit: ListStreamsInputLimit
    ExclusiveStartStreamName: StreamName
    NextToken: NextToken
}

@range(min: 1, max: 10000)
integer ListStreamsInputLimit

structure ListStreamsOutput {
    @required StreamNames: StreamNameList
    @required HasMoreStreams: BooleanObject
    NextToken: NextToken
    StreamSummaries: StreamSummaryList
}

structure ListTagsForResourceInput {
    @required ResourceARN: ResourceARN
    StreamId: StreamId
}

structure ListTagsForResourceOutput {
    Tags: TagList
}

structure ListTagsForStreamInput {
    StreamName: StreamName
    ExclusiveStartTagKey: TagKey
    Limit: ListTagsForStreamInputLimit
    StreamARN: StreamARN
    StreamId: StreamId
}

@range(min: 1, max: 50)
integer ListTagsForStreamInputLimit

structure ListTagsForStreamOutput {
    @required Tags: TagList
    @required HasMoreTags: BooleanObject
}

@range(min: 1024, max: 10240)
integer MaxRecordSizeInKiB

structure MergeShardsInput {
    StreamName: StreamName
    @required ShardToMerge: ShardId
    @required AdjacentShardToMerge: ShardId
    StreamARN: StreamARN
    StreamId: StreamId
}

enum MetricsName {
    IncomingBytes
    IncomingRecords
    OutgoingBytes
    OutgoingRecords
    WriteProvisionedThroughputExceeded
    ReadProvisionedThroughputExceeded
    IteratorAgeMilliseconds
    ALL
}

@length(min: 1, max: 7)
list MetricsNameList {
    member: MetricsName
}

@range(min: 0)
long MillisBehindLatest

structure MinimumThroughputBillingCommitmentInput {
    @required Status: MinimumThroughputBillingCommitmentInputStatus
}

enum MinimumThroughputBillingCommitmentInputStatus {
    ENABLED
    DISABLED
}

structure MinimumThroughputBillingCommitmentOutput {
    @required Status: MinimumThroughputBillingCommitmentOutputStatus
    StartedAt: Timestamp
    EndedAt: Timestamp
    EarliestAllowedEndAt: Timestamp
}

enum MinimumThroughputBillingCommitmentOutputStatus {
    ENABLED
    DISABLED
    ENABLED_UNTIL_EARLIEST_ALLOWED_END
}

@range(min: 0)
integer NaturalIntegerObject

@length(min: 1, max: 1048576)
string NextToken

@range(min: 0, max: 1000000)
integer OnDemandStreamCountLimitObject

@range(min: 0, max: 1000000)
integer OnDemandStreamCountObject

@length(min: 1, max: 256)
string PartitionKey

string Policy

@range(min: 1)
integer PositiveIntegerObject

@error("client")
structure ProvisionedThroughputExceededException {
    message: ErrorMessage
}

structure PutRecordInput {
    StreamName: StreamName
    @required Data: Data
    @required PartitionKey: PartitionKey
    ExplicitHashKey: HashKey
    SequenceNumberForOrdering: SequenceNumber
    StreamARN: StreamARN
    StreamId: StreamId
}

structure PutRecordOutput {
    @required ShardId: ShardId
    @required SequenceNumber: SequenceNumber
    EncryptionType: EncryptionType
}

structure PutRecordsInput {
    @required Records: PutRecordsRequestEntryList
    StreamName: StreamName
    StreamARN: StreamARN
    StreamId: StreamId
}

structure PutRecordsOutput {
    FailedRecordCount: PositiveIntegerObject
    @required Records: PutRecordsResultEntryList
    EncryptionType: EncryptionType
}

structure PutRecordsRequestEntry {
    @required Data: Data
    ExplicitHashKey: HashKey
    @required PartitionKey: PartitionKey
}

@length(min: 1, max: 500)
list PutRecordsRequestEntryList {
    member: PutRecordsRequestEntry
}

structure PutRecordsResultEntry {
    SequenceNumber: SequenceNumber
    ShardId: ShardId
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

@length(min: 1, max: 500)
list PutRecordsResultEntryList {
    member: PutRecordsResultEntry
}

structure PutResourcePolicyInput {
    @required ResourceARN: ResourceARN
    StreamId: StreamId
    @required Policy: Policy
}

structure Record {
    @required SequenceNumber: SequenceNumber
    ApproximateArrivalTimestamp: Timestamp
    @required Data: Data
    @required PartitionKey: PartitionKey
    EncryptionType: EncryptionType
}

list RecordList {
    member: Record
}

structure RegisterStreamConsumerInput {
    @required StreamARN: StreamARN
    @required ConsumerName: ConsumerName
    StreamId: StreamId
    Tags: TagMap
}

structure RegisterStreamConsumerOutput {
    @required Consumer: Consumer
}

structure RemoveTagsFromStreamInput {
    StreamName: StreamName
    @required TagKeys: TagKeyList
    StreamARN: StreamARN
    StreamId: StreamId
}

@length(min: 1, max: 2048)
@pattern("arn:aws.*:kinesis:.*:\\d{12}:.*stream/\\S+")
string ResourceARN

@error("client")
structure ResourceInUseException {
    message: ErrorMessage
}

@error("client")
structure ResourceNotFoundException {
    message: ErrorMessage
}

integer RetentionPeriodHours

enum ScalingType {
    UNIFORM_SCALING
}

@pattern("0|([1-9]\\d{0,128})")
string SequenceNumber

structure SequenceNumberRange {
    @required StartingSequenceNumber: SequenceNumber
    EndingSequenceNumber: SequenceNumber
}

structure Shard {
    @required ShardId: ShardId
    ParentShardId: ShardId
    AdjacentParentShardId: ShardId
    @required HashKeyRange: HashKeyRange
    @required SequenceNumberRange: SequenceNumberRange
}

@range(min: 0, max: 1000000)
integer ShardCountObject

structure ShardFilter {
    @required Type: ShardFilterType
    ShardId: ShardId
    Timestamp: Timestamp
}

enum ShardFilterType {
    AFTER_SHARD_ID
    AT_TRIM_HORIZON
    FROM_TRIM_HORIZON
    AT_LATEST
    AT_TIMESTAMP
    FROM_TIMESTAMP
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_.-]+")
string ShardId

list ShardIdList {
    member: ShardId
}

@length(min: 1, max: 512)
string ShardIterator

enum ShardIteratorType {
    AT_SEQUENCE_NUMBER
    AFTER_SEQUENCE_NUMBER
    TRIM_HORIZON
    LATEST
    AT_TIMESTAMP
}

list ShardList {
    member: Shard
}

structure SplitShardInput {
    StreamName: StreamName
    @required ShardToSplit: ShardId
    @required NewStartingHashKey: HashKey
    StreamARN: StreamARN
    StreamId: StreamId
}

structure StartStreamEncryptionInput {
    StreamName: StreamName
    @required EncryptionType: EncryptionType
    @required KeyId: KeyId
    StreamARN: StreamARN
    StreamId: StreamId
}

structure StartingPosition {
    @required Type: ShardIteratorType
    SequenceNumber: SequenceNumber
    Timestamp: Timestamp
}

structure StopStreamEncryptionInput {
    StreamName: StreamName
    @required EncryptionType: EncryptionType
    @required KeyId: KeyId
    StreamARN: StreamARN
    StreamId: StreamId
}

@length(min: 1, max: 2048)
@pattern("arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+")
string StreamARN

structure StreamDescription {
    @required StreamName: StreamName
    @required StreamARN: StreamARN
    @required StreamStatus: StreamStatus
    StreamModeDetails: StreamModeDetails
    @required Shards: ShardList
    @required HasMoreShards: BooleanObject
    @required RetentionPeriodHours: RetentionPeriodHours
    @required StreamCreationTimestamp: Timestamp
    @required EnhancedMonitoring: EnhancedMonitoringList
    EncryptionType: EncryptionType
    KeyId: KeyId
}

structure StreamDescriptionSummary {
    @required StreamName: StreamName
    @required StreamARN: StreamARN
    StreamId: StreamId
    @required StreamStatus: StreamStatus
    StreamModeDetails: StreamModeDetails
    @required RetentionPeriodHours: RetentionPeriodHours
    @required StreamCreationTimestamp: Timestamp
    @required EnhancedMonitoring: EnhancedMonitoringList
    EncryptionType: EncryptionType
    KeyId: KeyId
    @required OpenShardCount: ShardCountObject
    ConsumerCount: ConsumerCountObject
    WarmThroughput: WarmThroughputObject
    MaxRecordSizeInKiB: MaxRecordSizeInKiB
}

@length(min: 1, max: 24)
@pattern("[a-z0-9]{20}-[a-z0-9]{3}")
string StreamId

enum StreamMode {
    PROVISIONED
    ON_DEMAND
}

structure StreamModeDetails {
    @required StreamMode: StreamMode
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_.-]+")
string StreamName

list StreamNameList {
    member: StreamName
}

enum StreamStatus {
    CREATING
    DELETING
    ACTIVE
    UPDATING
}

structure StreamSummary {
    @required StreamName: StreamName
    @required StreamARN: StreamARN
    @required StreamStatus: StreamStatus
    StreamModeDetails: StreamModeDetails
    StreamCreationTimestamp: Timestamp
}

list StreamSummaryList {
    member: StreamSummary
}

structure SubscribeToShardEvent {
    @required Records: RecordList
    @required ContinuationSequenceNumber: SequenceNumber
    @required MillisBehindLatest: MillisBehindLatest
    ChildShards: ChildShardList
}

@streaming
union SubscribeToShardEventStream {
    @required SubscribeToShardEvent: SubscribeToShardEvent
    ResourceNotFoundException: ResourceNotFoundException
    ResourceInUseException: ResourceInUseException
    KMSDisabledException: KMSDisabledException
    KMSInvalidStateException: KMSInvalidStateException
    KMSAccessDeniedException: KMSAccessDeniedException
    KMSNotFoundException: KMSNotFoundException
    KMSOptInRequired: KMSOptInRequired
    KMSThrottlingException: KMSThrottlingException
    InternalFailureException: InternalFailureException
}

structure SubscribeToShardInput {
    @required ConsumerARN: ConsumerARN
    StreamId: StreamId
    @required ShardId: ShardId
    @required StartingPosition: StartingPosition
}

structure SubscribeToShardOutput {
    @required EventStream: SubscribeToShardEventStream
}

structure Tag {
    @required Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

structure TagResourceInput {
    @required Tags: TagMap
    @required ResourceARN: ResourceARN
    StreamId: StreamId
}

@length(min: 0, max: 256)
string TagValue

timestamp Timestamp

structure UntagResourceInput {
    @required TagKeys: TagKeyList
    @required ResourceARN: ResourceARN
    StreamId: StreamId
}

structure UpdateAccountSettingsInput {
    @required MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput
}

structure UpdateAccountSettingsOutput {
    MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput
}

structure UpdateMaxRecordSizeInput {
    StreamARN: StreamARN
    StreamId: StreamId
    @required MaxRecordSizeInKiB: MaxRecordSizeInKiB
}

structure UpdateShardCountInput {
    StreamName: StreamName
    @required TargetShardCount: PositiveIntegerObject
    @required ScalingType: ScalingType
    StreamARN: StreamARN
    StreamId: StreamId
}

structure UpdateShardCountOutput {
    StreamName: StreamName
    CurrentShardCount: PositiveIntegerObject
    TargetShardCount: PositiveIntegerObject
    StreamARN: StreamARN
}

structure UpdateStreamModeInput {
    @required StreamARN: StreamARN
    StreamId: StreamId
    @required StreamModeDetails: StreamModeDetails
    WarmThroughputMiBps: NaturalIntegerObject
}

structure UpdateStreamWarmThroughputInput {
    StreamARN: StreamARN
    StreamName: StreamName
    StreamId: StreamId
    @required WarmThroughputMiBps: NaturalIntegerObject
}

structure UpdateStreamWarmThroughputOutput {
    StreamARN: StreamARN
    StreamName: StreamName
    WarmThroughput: WarmThroughputObject
}

@error("client")
structure ValidationException {
    message: ErrorMessage
}

structure WarmThroughputObject {
    TargetMiBps: NaturalIntegerObject
    CurrentMiBps: NaturalIntegerObject
}
