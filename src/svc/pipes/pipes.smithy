// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.pipes

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "Pipes", endpointPrefix: "pipes")
@sigv4(name: "pipes")
@restJson1
@title("Amazon EventBridge Pipes")
service Pipes {
    version: "2015-10-07"
    operations: [
        CreatePipe
        DeletePipe
        DescribePipe
        ListPipes
        ListTagsForResource
        StartPipe
        StopPipe
        TagResource
        UntagResource
        UpdatePipe
    ]
}

@http(method: "POST", uri: "/v1/pipes/{Name}", code: 200)
@idempotent
operation CreatePipe {
    input: CreatePipeRequest
    output: CreatePipeResponse
    errors: [
        ConflictException
        InternalException
        NotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/pipes/{Name}", code: 200)
@idempotent
operation DeletePipe {
    input: DeletePipeRequest
    output: DeletePipeResponse
    errors: [
        ConflictException
        InternalException
        NotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/pipes/{Name}", code: 200)
operation DescribePipe {
    input: DescribePipeRequest
    output: DescribePipeResponse
    errors: [
        InternalException
        NotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/pipes", code: 200)
operation ListPipes {
    input: ListPipesRequest
    output: ListPipesResponse
    errors: [
        InternalException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}", code: 200)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InternalException
        NotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/pipes/{Name}/start", code: 200)
operation StartPipe {
    input: StartPipeRequest
    output: StartPipeResponse
    errors: [
        ConflictException
        InternalException
        NotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/pipes/{Name}/stop", code: 200)
operation StopPipe {
    input: StopPipeRequest
    output: StopPipeResponse
    errors: [
        ConflictException
        InternalException
        NotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 200)
@idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InternalException
        NotFoundException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 200)
@idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InternalException
        NotFoundException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/v1/pipes/{Name}", code: 200)
@idempotent
operation UpdatePipe {
    input: UpdatePipeRequest
    output: UpdatePipeResponse
    errors: [
        ConflictException
        InternalException
        NotFoundException
        ThrottlingException
        ValidationException
    ]
}

@length(min: 1, max: 1600)
@pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)")
string Arn

@length(min: 1, max: 1600)
@pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
string ArnOrJsonPath

@length(min: 1, max: 1600)
@pattern("smk://(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)")
string ArnOrUrl

enum AssignPublicIp {
    ENABLED
    DISABLED
}

structure AwsVpcConfiguration {
    @required Subnets: Subnets
    SecurityGroups: SecurityGroups
    AssignPublicIp: AssignPublicIp
}

structure BatchArrayProperties {
    Size: BatchArraySize
}

@range(min: 2, max: 10000)
integer BatchArraySize

structure BatchContainerOverrides {
    Command: StringList
    Environment: BatchEnvironmentVariableList
    InstanceType: String
    ResourceRequirements: BatchResourceRequirementsList
}

@length(min: 0, max: 20)
list BatchDependsOn {
    member: BatchJobDependency
}

structure BatchEnvironmentVariable {
    Name: String
    Value: String
}

list BatchEnvironmentVariableList {
    member: BatchEnvironmentVariable
}

structure BatchJobDependency {
    JobId: String
    Type: BatchJobDependencyType
}

enum BatchJobDependencyType {
    N_TO_N
    SEQUENTIAL
}

map BatchParametersMap {
    key: String
    value: String
}

structure BatchResourceRequirement {
    @required Type: BatchResourceRequirementType
    @required Value: String
}

enum BatchResourceRequirementType {
    GPU
    MEMORY
    VCPU
}

list BatchResourceRequirementsList {
    member: BatchResourceRequirement
}

@range(min: 1, max: 10)
integer BatchRetryAttempts

structure BatchRetryStrategy {
    Attempts: BatchRetryAttempts
}

boolean Boolean

@length(min: 1, max: 255)
@sensitive
string CapacityProvider

@length(min: 0, max: 6)
list CapacityProviderStrategy {
    member: CapacityProviderStrategyItem
}

structure CapacityProviderStrategyItem {
    @required capacityProvider: CapacityProvider
    weight: CapacityProviderStrategyItemWeight
    base: CapacityProviderStrategyItemBase
}

@range(min: 0, max: 100000)
integer CapacityProviderStrategyItemBase

@range(min: 0, max: 1000)
integer CapacityProviderStrategyItemWeight

@length(min: 1, max: 1600)
@pattern("(^arn:aws([a-z]|\\-)*:logs:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):log-group:[\\.\\-_/#A-Za-z0-9]{1,512}(:\\*)?)")
string CloudwatchLogGroupArn

structure CloudwatchLogsLogDestination {
    LogGroupArn: CloudwatchLogGroupArn
}

structure CloudwatchLogsLogDestinationParameters {
    @required LogGroupArn: CloudwatchLogGroupArn
}

@error("client")
@httpError(409)
structure ConflictException {
    @required message: String
    @required resourceId: String
    @required resourceType: String
}

structure CreatePipeRequest {
    @required @httpLabel Name: PipeName
    Description: PipeDescription
    DesiredState: RequestedPipeState
    @required Source: ArnOrUrl
    SourceParameters: PipeSourceParameters
    Enrichment: OptionalArn
    EnrichmentParameters: PipeEnrichmentParameters
    @required Target: Arn
    TargetParameters: PipeTargetParameters
    @required RoleArn: RoleArn
    Tags: TagMap
    LogConfiguration: PipeLogConfigurationParameters
    KmsKeyIdentifier: KmsKeyIdentifier
}

structure CreatePipeResponse {
    Arn: PipeArn
    Name: PipeName
    DesiredState: RequestedPipeState
    CurrentState: PipeState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 1, max: 64)
@sensitive
string Database

@length(min: 1, max: 128)
@sensitive
string DbUser

structure DeadLetterConfig {
    Arn: Arn
}

structure DeletePipeRequest {
    @required @httpLabel Name: PipeName
}

structure DeletePipeResponse {
    Arn: PipeArn
    Name: PipeName
    DesiredState: RequestedPipeStateDescribeResponse
    CurrentState: PipeState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure DescribePipeRequest {
    @required @httpLabel Name: PipeName
}

structure DescribePipeResponse {
    Arn: PipeArn
    Name: PipeName
    Description: PipeDescription
    DesiredState: RequestedPipeStateDescribeResponse
    CurrentState: PipeState
    StateReason: PipeStateReason
    Source: ArnOrUrl
    SourceParameters: PipeSourceParameters
    Enrichment: OptionalArn
    EnrichmentParameters: PipeEnrichmentParameters
    Target: Arn
    TargetParameters: PipeTargetParameters
    RoleArn: RoleArn
    Tags: TagMap
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LogConfiguration: PipeLogConfiguration
    KmsKeyIdentifier: KmsKeyIdentifier
}

structure DimensionMapping {
    @required DimensionValue: DimensionValue
    @required DimensionValueType: DimensionValueType
    @required DimensionName: DimensionName
}

@length(min: 1, max: 128)
list DimensionMappings {
    member: DimensionMapping
}

@length(min: 1, max: 256)
string DimensionName

@length(min: 1, max: 2048)
string DimensionValue

enum DimensionValueType {
    VARCHAR
}

enum DynamoDBStreamStartPosition {
    TRIM_HORIZON
    LATEST
}

structure EcsContainerOverride {
    Command: StringList
    Cpu: Integer
    Environment: EcsEnvironmentVariableList
    EnvironmentFiles: EcsEnvironmentFileList
    Memory: Integer
    MemoryReservation: Integer
    Name: String
    ResourceRequirements: EcsResourceRequirementsList
}

list EcsContainerOverrideList {
    member: EcsContainerOverride
}

structure EcsEnvironmentFile {
    @required type: EcsEnvironmentFileType
    @required value: String
}

list EcsEnvironmentFileList {
    member: EcsEnvironmentFile
}

enum EcsEnvironmentFileType {
    s3
}

structure EcsEnvironmentVariable {
    name: String
    value: String
}

list EcsEnvironmentVariableList {
    member: EcsEnvironmentVariable
}

structure EcsEphemeralStorage {
    @required sizeInGiB: EphemeralStorageSize
}

structure EcsInferenceAcceleratorOverride {
    deviceName: String
    deviceType: String
}

list EcsInferenceAcceleratorOverrideList {
    member: EcsInferenceAcceleratorOverride
}

structure EcsResourceRequirement {
    @required type: EcsResourceRequirementType
    @required value: String
}

enum EcsResourceRequirementType {
    GPU
    InferenceAccelerator
}

list EcsResourceRequirementsList {
    member: EcsResourceRequirement
}

structure EcsTaskOverride {
    ContainerOverrides: EcsContainerOverrideList
    Cpu: String
    EphemeralStorage: EcsEphemeralStorage
    ExecutionRoleArn: ArnOrJsonPath
    InferenceAcceleratorOverrides: EcsInferenceAcceleratorOverrideList
    Memory: String
    TaskRoleArn: ArnOrJsonPath
}

@length(min: 1, max: 300)
@pattern("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}")
@sensitive
string EndpointString

@range(min: 21, max: 200)
integer EphemeralStorageSize

enum EpochTimeUnit {
    MILLISECONDS
    SECONDS
    MICROSECONDS
    NANOSECONDS
}

string ErrorMessage

@length(min: 1, max: 128)
@sensitive
string EventBridgeDetailType

@length(min: 1, max: 50)
@pattern("[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+")
@sensitive
string EventBridgeEndpointId

@length(min: 0, max: 10)
list EventBridgeEventResourceList {
    member: ArnOrJsonPath
}

@length(min: 1, max: 256)
@pattern(".*(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*).*")
@sensitive
string EventBridgeEventSource

@length(min: 0, max: 4096)
@sensitive
string EventPattern

structure Filter {
    Pattern: EventPattern
}

structure FilterCriteria {
    Filters: FilterList
}

@length(min: 0, max: 5)
list FilterList {
    member: Filter
}

@length(min: 1, max: 1600)
@pattern("(^arn:aws([a-z]|\\-)*:firehose:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):deliverystream/[a-zA-Z0-9_.-]{1,64})")
string FirehoseArn

structure FirehoseLogDestination {
    DeliveryStreamArn: FirehoseArn
}

structure FirehoseLogDestinationParameters {
    @required DeliveryStreamArn: FirehoseArn
}

@length(min: 0, max: 512)
@pattern("[!#$%&'*+-.^_`|~0-9a-zA-Z]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
string HeaderKey

map HeaderParametersMap {
    key: HeaderKey
    value: HeaderValue
}

@length(min: 0, max: 512)
@pattern("[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
@sensitive
string HeaderValue

list IncludeExecutionData {
    member: IncludeExecutionDataOption
}

enum IncludeExecutionDataOption {
    ALL
}

@length(min: 0, max: 8192)
@sensitive
string InputTemplate

integer Integer

@error("server")
structure InternalException {
    @required message: String
    @httpHeader("Retry-After") retryAfterSeconds: Integer
}

@length(min: 1, max: 256)
@pattern("\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*")
string JsonPath

@length(min: 0, max: 2)
list KafkaBootstrapServers {
    member: EndpointString
}

@length(min: 1, max: 249)
@pattern("[^.]([a-zA-Z0-9\\-_.]+)")
@sensitive
string KafkaTopicName

@length(min: 0, max: 256)
@sensitive
string KinesisPartitionKey

enum KinesisStreamStartPosition {
    TRIM_HORIZON
    LATEST
    AT_TIMESTAMP
}

@length(min: 0, max: 2048)
@pattern("[a-zA-Z0-9_\\-/:]*")
string KmsKeyIdentifier

enum LaunchType {
    EC2
    FARGATE
    EXTERNAL
}

@range(min: 1, max: 10)
integer LimitMax10

@range(min: 1, max: 100)
integer LimitMax100

@range(min: 1, max: 10000)
integer LimitMax10000

@range(min: 1)
integer LimitMin1

structure ListPipesRequest {
    @httpQuery("NamePrefix") NamePrefix: PipeName
    @httpQuery("DesiredState") DesiredState: RequestedPipeState
    @httpQuery("CurrentState") CurrentState: PipeState
    @httpQuery("SourcePrefix") SourcePrefix: ResourceArn
    @httpQuery("TargetPrefix") TargetPrefix: ResourceArn
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("Limit") Limit: LimitMax100
}

structure ListPipesResponse {
    Pipes: PipeList
    NextToken: NextToken
}

structure ListTagsForResourceRequest {
    @required @httpLabel resourceArn: PipeArn
}

structure ListTagsForResourceResponse {
    tags: TagMap
}

enum LogLevel {
    OFF
    ERROR
    INFO
    TRACE
}

@length(min: 1, max: 256)
string LogStreamName

union MQBrokerAccessCredentials {
    BasicAuth: SecretManagerArn
}

@length(min: 1, max: 1000)
@pattern("[\\s\\S]*")
@sensitive
string MQBrokerQueueName

union MSKAccessCredentials {
    SaslScram512Auth: SecretManagerArn
    ClientCertificateTlsAuth: SecretManagerArn
}

enum MSKStartPosition {
    TRIM_HORIZON
    LATEST
}

@range(min: 0, max: 300)
integer MaximumBatchingWindowInSeconds

@range(min: -1, max: 604800)
integer MaximumRecordAgeInSeconds

@range(min: -1, max: 10000)
integer MaximumRetryAttemptsESM

@length(min: 1, max: 1024)
string MeasureName

@length(min: 1, max: 2048)
string MeasureValue

enum MeasureValueType {
    DOUBLE
    BIGINT
    VARCHAR
    BOOLEAN
    TIMESTAMP
}

@length(min: 0, max: 100)
@sensitive
string MessageDeduplicationId

@length(min: 0, max: 100)
@sensitive
string MessageGroupId

structure MultiMeasureAttributeMapping {
    @required MeasureValue: MeasureValue
    @required MeasureValueType: MeasureValueType
    @required MultiMeasureAttributeName: MultiMeasureAttributeName
}

@length(min: 1, max: 256)
list MultiMeasureAttributeMappings {
    member: MultiMeasureAttributeMapping
}

@length(min: 1, max: 256)
string MultiMeasureAttributeName

structure MultiMeasureMapping {
    @required MultiMeasureName: MultiMeasureName
    @required MultiMeasureAttributeMappings: MultiMeasureAttributeMappings
}

@length(min: 0, max: 1024)
list MultiMeasureMappings {
    member: MultiMeasureMapping
}

@length(min: 1, max: 256)
string MultiMeasureName

structure NetworkConfiguration {
    awsvpcConfiguration: AwsVpcConfiguration
}

@length(min: 1, max: 2048)
@sensitive
string NextToken

@error("client")
@httpError(404)
structure NotFoundException {
    message: ErrorMessage
}

enum OnPartialBatchItemFailureStreams {
    AUTOMATIC_BISECT
}

@length(min: 0, max: 1600)
@pattern("$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)")
string OptionalArn

@pattern("(?!\\s*$).+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
@sensitive
string PathParameter

list PathParameterList {
    member: PathParameter
}

structure Pipe {
    Name: PipeName
    Arn: PipeArn
    DesiredState: RequestedPipeState
    CurrentState: PipeState
    StateReason: PipeStateReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    Source: ArnOrUrl
    Target: Arn
    Enrichment: OptionalArn
}

@length(min: 1, max: 1600)
@pattern("arn:aws([a-z]|\\-)*:([a-zA-Z0-9\\-]+):([a-z]|\\d|\\-)*:([0-9]{12})?:(.+)")
string PipeArn

@length(min: 0, max: 512)
@pattern(".*")
@sensitive
string PipeDescription

structure PipeEnrichmentHttpParameters {
    PathParameterValues: PathParameterList
    HeaderParameters: HeaderParametersMap
    QueryStringParameters: QueryStringParametersMap
}

structure PipeEnrichmentParameters {
    InputTemplate: InputTemplate
    HttpParameters: PipeEnrichmentHttpParameters
}

list PipeList {
    member: Pipe
}

structure PipeLogConfiguration {
    S3LogDestination: S3LogDestination
    FirehoseLogDestination: FirehoseLogDestination
    CloudwatchLogsLogDestination: CloudwatchLogsLogDestination
    Level: LogLevel
    IncludeExecutionData: IncludeExecutionData
}

structure PipeLogConfigurationParameters {
    S3LogDestination: S3LogDestinationParameters
    FirehoseLogDestination: FirehoseLogDestinationParameters
    CloudwatchLogsLogDestination: CloudwatchLogsLogDestinationParameters
    @required Level: LogLevel
    IncludeExecutionData: IncludeExecutionData
}

@length(min: 1, max: 64)
@pattern("[\\.\\-_A-Za-z0-9]+")
string PipeName

structure PipeSourceActiveMQBrokerParameters {
    @required Credentials: MQBrokerAccessCredentials
    @required QueueName: MQBrokerQueueName
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
}

structure PipeSourceDynamoDBStreamParameters {
    BatchSize: LimitMax10000
    DeadLetterConfig: DeadLetterConfig
    OnPartialBatchItemFailure: OnPartialBatchItemFailureStreams
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    MaximumRetryAttempts: MaximumRetryAttemptsESM
    ParallelizationFactor: LimitMax10
    @required StartingPosition: DynamoDBStreamStartPosition
}

structure PipeSourceKinesisStreamParameters {
    BatchSize: LimitMax10000
    DeadLetterConfig: DeadLetterConfig
    OnPartialBatchItemFailure: OnPartialBatchItemFailureStreams
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    MaximumRetryAttempts: MaximumRetryAttemptsESM
    ParallelizationFactor: LimitMax10
    @required StartingPosition: KinesisStreamStartPosition
    StartingPositionTimestamp: Timestamp
}

structure PipeSourceManagedStreamingKafkaParameters {
    @required TopicName: KafkaTopicName
    StartingPosition: MSKStartPosition
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    ConsumerGroupID: URI
    Credentials: MSKAccessCredentials
}

structure PipeSourceParameters {
    FilterCriteria: FilterCriteria
    KinesisStreamParameters: PipeSourceKinesisStreamParameters
    DynamoDBStreamParameters: PipeSourceDynamoDBStreamParameters
    SqsQueueParameters: PipeSourceSqsQueueParameters
    ActiveMQBrokerParameters: PipeSourceActiveMQBrokerParameters
    RabbitMQBrokerParameters: PipeSourceRabbitMQBrokerParameters
    ManagedStreamingKafkaParameters: PipeSourceManagedStreamingKafkaParameters
    SelfManagedKafkaParameters: PipeSourceSelfManagedKafkaParameters
}

structure PipeSourceRabbitMQBrokerParameters {
    @required Credentials: MQBrokerAccessCredentials
    @required QueueName: MQBrokerQueueName
    VirtualHost: URI
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
}

structure PipeSourceSelfManagedKafkaParameters {
    @required TopicName: KafkaTopicName
    StartingPosition: SelfManagedKafkaStartPosition
    AdditionalBootstrapServers: KafkaBootstrapServers
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    ConsumerGroupID: URI
    Credentials: SelfManagedKafkaAccessConfigurationCredentials
    ServerRootCaCertificate: SecretManagerArn
    Vpc: SelfManagedKafkaAccessConfigurationVpc
}

structure PipeSourceSqsQueueParameters {
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
}

enum PipeState {
    RUNNING
    STOPPED
    CREATING
    UPDATING
    DELETING
    STARTING
    STOPPING
    CREATE_FAILED
    UPDATE_FAILED
    START_FAILED
    STOP_FAILED
    DELETE_FAILED
    CREATE_ROLLBACK_FAILED
    DELETE_ROLLBACK_FAILED
    UPDATE_ROLLBACK_FAILED
}

@length(min: 0, max: 512)
@pattern(".*")
string PipeStateReason

structure PipeTargetBatchJobParameters {
    @required JobDefinition: String
    @required JobName: String
    ArrayProperties: BatchArrayProperties
    RetryStrategy: BatchRetryStrategy
    ContainerOverrides: BatchContainerOverrides
    DependsOn: BatchDependsOn
    Parameters: BatchParametersMap
}

structure PipeTargetCloudWatchLogsParameters {
    LogStreamName: LogStreamName
    Timestamp: JsonPath
}

structure PipeTargetEcsTaskParameters {
    @required TaskDefinitionArn: ArnOrJsonPath
    TaskCount: LimitMin1
    LaunchType: LaunchType
    NetworkConfiguration: NetworkConfiguration
    PlatformVersion: String
    Group: String
    CapacityProviderStrategy: CapacityProviderStrategy
    EnableECSManagedTags: Boolean
    EnableExecuteCommand: Boolean
    PlacementConstraints: PlacementConstraints
    PlacementStrategy: PlacementStrategies
    PropagateTags: PropagateTags
    ReferenceId: ReferenceId
    Overrides: EcsTaskOverride
    Tags: TagList
}

structure PipeTargetEventBridgeEventBusParameters {
    EndpointId: EventBridgeEndpointId
    DetailType: EventBridgeDetailType
    Source: EventBridgeEventSource
    Resources: EventBridgeEventResourceList
    Time: JsonPath
}

structure PipeTargetHttpParameters {
    PathParameterValues: PathParameterList
    HeaderParameters: HeaderParametersMap
    QueryStringParameters: QueryStringParametersMap
}

enum PipeTargetInvocationType {
    REQUEST_RESPONSE
    FIRE_AND_FORGET
}

structure PipeTargetKinesisStreamParameters {
    @required PartitionKey: KinesisPartitionKey
}

structure PipeTargetLambdaFunctionParameters {
    InvocationType: PipeTargetInvocationType
}

structure PipeTargetParameters {
    InputTemplate: InputTemplate
    LambdaFunctionParameters: PipeTargetLambdaFunctionParameters
    StepFunctionStateMachineParameters: PipeTargetStateMachineParameters
    KinesisStreamParameters: PipeTargetKinesisStreamParameters
    EcsTaskParameters: PipeTargetEcsTaskParameters
    BatchJobParameters: PipeTargetBatchJobParameters
    SqsQueueParameters: PipeTargetSqsQueueParameters
    HttpParameters: PipeTargetHttpParameters
    RedshiftDataParameters: PipeTargetRedshiftDataParameters
    SageMakerPipelineParameters: PipeTargetSageMakerPipelineParameters
    EventBridgeEventBusParameters: PipeTargetEventBridgeEventBusParameters
    CloudWatchLogsParameters: PipeTargetCloudWatchLogsParameters
    TimestreamParameters: PipeTargetTimestreamParameters
}

structure PipeTargetRedshiftDataParameters {
    SecretManagerArn: SecretManagerArnOrJsonPath
    @required Database: Database
    DbUser: DbUser
    StatementName: StatementName
    WithEvent: Boolean
    @required Sqls: Sqls
}

structure PipeTargetSageMakerPipelineParameters {
    PipelineParameterList: SageMakerPipelineParameterList
}

structure PipeTargetSqsQueueParameters {
    MessageGroupId: MessageGroupId
    MessageDeduplicationId: MessageDeduplicationId
}

structure PipeTargetStateMachineParameters {
    InvocationType: PipeTargetInvocationType
}

structure PipeTargetTimestreamParameters {
    @required TimeValue: TimeValue
    EpochTimeUnit: EpochTimeUnit
    TimeFieldType: TimeFieldType
    TimestampFormat: TimestampFormat
    @required VersionValue: VersionValue
    @required DimensionMappings: DimensionMappings
    SingleMeasureMappings: SingleMeasureMappings
    MultiMeasureMappings: MultiMeasureMappings
}

structure PlacementConstraint {
    type: PlacementConstraintType
    expression: PlacementConstraintExpression
}

@length(min: 0, max: 2000)
@sensitive
string PlacementConstraintExpression

enum PlacementConstraintType {
    distinctInstance
    memberOf
}

@length(min: 0, max: 10)
list PlacementConstraints {
    member: PlacementConstraint
}

@length(min: 0, max: 5)
list PlacementStrategies {
    member: PlacementStrategy
}

structure PlacementStrategy {
    type: PlacementStrategyType
    field: PlacementStrategyField
}

@length(min: 0, max: 255)
@sensitive
string PlacementStrategyField

enum PlacementStrategyType {
    random
    spread
    binpack
}

enum PropagateTags {
    TASK_DEFINITION
}

@length(min: 0, max: 512)
@pattern("[^\\x00-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
string QueryStringKey

map QueryStringParametersMap {
    key: QueryStringKey
    value: QueryStringValue
}

@length(min: 0, max: 512)
@pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
@sensitive
string QueryStringValue

@length(min: 0, max: 1024)
@sensitive
string ReferenceId

enum RequestedPipeState {
    RUNNING
    STOPPED
}

enum RequestedPipeStateDescribeResponse {
    RUNNING
    STOPPED
    DELETED
}

@length(min: 1, max: 1600)
string ResourceArn

@length(min: 1, max: 1600)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z0-9+=,.@\\-_/]+")
string RoleArn

structure S3LogDestination {
    BucketName: String
    Prefix: String
    BucketOwner: String
    OutputFormat: S3OutputFormat
}

structure S3LogDestinationParameters {
    @required BucketName: S3LogDestinationParametersBucketNameString
    @required BucketOwner: S3LogDestinationParametersBucketOwnerString
    OutputFormat: S3OutputFormat
    Prefix: S3LogDestinationParametersPrefixString
}

@length(min: 3, max: 63)
string S3LogDestinationParametersBucketNameString

@pattern("\\d{12}")
string S3LogDestinationParametersBucketOwnerString

@length(min: 0, max: 256)
string S3LogDestinationParametersPrefixString

enum S3OutputFormat {
    json
    plain
    w3c
}

structure SageMakerPipelineParameter {
    @required Name: SageMakerPipelineParameterName
    @required Value: SageMakerPipelineParameterValue
}

@length(min: 0, max: 200)
list SageMakerPipelineParameterList {
    member: SageMakerPipelineParameter
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
@sensitive
string SageMakerPipelineParameterName

@length(min: 0, max: 1024)
@sensitive
string SageMakerPipelineParameterValue

@length(min: 1, max: 1600)
@pattern("(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)")
string SecretManagerArn

@length(min: 1, max: 1600)
@pattern("(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
string SecretManagerArnOrJsonPath

@length(min: 1, max: 1024)
@pattern("sg-[0-9a-zA-Z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
@sensitive
string SecurityGroup

@length(min: 1, max: 1024)
@pattern("sg-[0-9a-zA-Z]*")
@sensitive
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 0, max: 5)
list SecurityGroups {
    member: SecurityGroup
}

union SelfManagedKafkaAccessConfigurationCredentials {
    BasicAuth: SecretManagerArn
    SaslScram512Auth: SecretManagerArn
    SaslScram256Auth: SecretManagerArn
    ClientCertificateTlsAuth: SecretManagerArn
}

structure SelfManagedKafkaAccessConfigurationVpc {
    Subnets: SubnetIds
    SecurityGroup: SecurityGroupIds
}

enum SelfManagedKafkaStartPosition {
    TRIM_HORIZON
    LATEST
}

@error("client")
@httpError(402)
structure ServiceQuotaExceededException {
    @required message: String
    @required resourceId: String
    @required resourceType: String
    @required serviceCode: String
    @required quotaCode: String
}

structure SingleMeasureMapping {
    @required MeasureValue: MeasureValue
    @required MeasureValueType: MeasureValueType
    @required MeasureName: MeasureName
}

@length(min: 0, max: 8192)
list SingleMeasureMappings {
    member: SingleMeasureMapping
}

@length(min: 1, max: 100000)
@sensitive
string Sql

@length(min: 1, max: 40)
list Sqls {
    member: Sql
}

structure StartPipeRequest {
    @required @httpLabel Name: PipeName
}

structure StartPipeResponse {
    Arn: PipeArn
    Name: PipeName
    DesiredState: RequestedPipeState
    CurrentState: PipeState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 1, max: 500)
@sensitive
string StatementName

structure StopPipeRequest {
    @required @httpLabel Name: PipeName
}

structure StopPipeResponse {
    Arn: PipeArn
    Name: PipeName
    DesiredState: RequestedPipeState
    CurrentState: PipeState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

string String

list StringList {
    member: String
}

@length(min: 1, max: 1024)
@pattern("subnet-[0-9a-z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)")
@sensitive
string Subnet

@length(min: 1, max: 1024)
@pattern("subnet-[0-9a-z]*")
@sensitive
string SubnetId

@length(min: 1, max: 16)
list SubnetIds {
    member: SubnetId
}

@length(min: 0, max: 16)
list Subnets {
    member: Subnet
}

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

structure TagResourceRequest {
    @required @httpLabel resourceArn: PipeArn
    @required tags: TagMap
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
@sensitive
string TagValue

@error("client")
@httpError(429)
structure ThrottlingException {
    @required message: String
    serviceCode: String
    quotaCode: String
    @httpHeader("Retry-After") retryAfterSeconds: Integer
}

enum TimeFieldType {
    EPOCH
    TIMESTAMP_FORMAT
}

@length(min: 1, max: 256)
string TimeValue

timestamp Timestamp

@length(min: 1, max: 256)
string TimestampFormat

@length(min: 1, max: 200)
@pattern("[a-zA-Z0-9-\\/*:_+=.@-]*")
@sensitive
string URI

structure UntagResourceRequest {
    @required @httpLabel resourceArn: PipeArn
    @required @httpQuery("tagKeys") tagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdatePipeRequest {
    @required @httpLabel Name: PipeName
    Description: PipeDescription
    DesiredState: RequestedPipeState
    SourceParameters: UpdatePipeSourceParameters
    Enrichment: OptionalArn
    EnrichmentParameters: PipeEnrichmentParameters
    Target: Arn
    TargetParameters: PipeTargetParameters
    @required RoleArn: RoleArn
    LogConfiguration: PipeLogConfigurationParameters
    KmsKeyIdentifier: KmsKeyIdentifier
}

structure UpdatePipeResponse {
    Arn: PipeArn
    Name: PipeName
    DesiredState: RequestedPipeState
    CurrentState: PipeState
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure UpdatePipeSourceActiveMQBrokerParameters {
    @required Credentials: MQBrokerAccessCredentials
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
}

structure UpdatePipeSourceDynamoDBStreamParameters {
    BatchSize: LimitMax10000
    DeadLetterConfig: DeadLetterConfig
    OnPartialBatchItemFailure: OnPartialBatchItemFailureStreams
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    MaximumRetryAttempts: MaximumRetryAttemptsESM
    ParallelizationFactor: LimitMax10
}

structure UpdatePipeSourceKinesisStreamParameters {
    BatchSize: LimitMax10000
    DeadLetterConfig: DeadLetterConfig
    OnPartialBatchItemFailure: OnPartialBatchItemFailureStreams
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    MaximumRetryAttempts: MaximumRetryAttemptsESM
    ParallelizationFactor: LimitMax10
}

structure UpdatePipeSourceManagedStreamingKafkaParameters {
    BatchSize: LimitMax10000
    Credentials: MSKAccessCredentials
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
}

structure UpdatePipeSourceParameters {
    FilterCriteria: FilterCriteria
    KinesisStreamParameters: UpdatePipeSourceKinesisStreamParameters
    DynamoDBStreamParameters: UpdatePipeSourceDynamoDBStreamParameters
    SqsQueueParameters: UpdatePipeSourceSqsQueueParameters
    ActiveMQBrokerParameters: UpdatePipeSourceActiveMQBrokerParameters
    RabbitMQBrokerParameters: UpdatePipeSourceRabbitMQBrokerParameters
    ManagedStreamingKafkaParameters: UpdatePipeSourceManagedStreamingKafkaParameters
    SelfManagedKafkaParameters: UpdatePipeSourceSelfManagedKafkaParameters
}

structure UpdatePipeSourceRabbitMQBrokerParameters {
    @required Credentials: MQBrokerAccessCredentials
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
}

structure UpdatePipeSourceSelfManagedKafkaParameters {
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    Credentials: SelfManagedKafkaAccessConfigurationCredentials
    ServerRootCaCertificate: SecretManagerArn
    Vpc: SelfManagedKafkaAccessConfigurationVpc
}

structure UpdatePipeSourceSqsQueueParameters {
    BatchSize: LimitMax10000
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
}

@error("client")
structure ValidationException {
    message: ErrorMessage
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required name: String
    @required message: ErrorMessage
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

@length(min: 1, max: 256)
string VersionValue
