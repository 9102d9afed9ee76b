// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.dynamodb

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0

@service(sdkId: "DynamoDB", endpointPrefix: "dynamodb")
@sigv4(name: "dynamodb")
@awsJson1_0
@title("Amazon DynamoDB")
service DynamoDB_20120810 {
    version: "2012-08-10"
    operations: [
        BatchExecuteStatement
        BatchGetItem
        BatchWriteItem
        CreateBackup
        CreateGlobalTable
        CreateTable
        DeleteBackup
        DeleteItem
        DeleteResourcePolicy
        DeleteTable
        DescribeBackup
        DescribeContinuousBackups
        DescribeContributorInsights
        DescribeEndpoints
        DescribeExport
        DescribeGlobalTable
        DescribeGlobalTableSettings
        DescribeImport
        DescribeKinesisStreamingDestination
        DescribeLimits
        DescribeTable
        DescribeTableReplicaAutoScaling
        DescribeTimeToLive
        DisableKinesisStreamingDestination
        EnableKinesisStreamingDestination
        ExecuteStatement
        ExecuteTransaction
        ExportTableToPointInTime
        GetItem
        GetResourcePolicy
        ImportTable
        ListBackups
        ListContributorInsights
        ListExports
        ListGlobalTables
        ListImports
        ListTables
        ListTagsOfResource
        PutItem
        PutResourcePolicy
        Query
        RestoreTableFromBackup
        RestoreTableToPointInTime
        Scan
        TagResource
        TransactGetItems
        TransactWriteItems
        UntagResource
        UpdateContinuousBackups
        UpdateContributorInsights
        UpdateGlobalTable
        UpdateGlobalTableSettings
        UpdateItem
        UpdateKinesisStreamingDestination
        UpdateTable
        UpdateTableReplicaAutoScaling
        UpdateTimeToLive
    ]
}

operation BatchExecuteStatement {
    input: BatchExecuteStatementInput
    output: BatchExecuteStatementOutput
    errors: [
        InternalServerError
        RequestLimitExceeded
        ThrottlingException
    ]
}

operation BatchGetItem {
    input: BatchGetItemInput
    output: BatchGetItemOutput
    errors: [
        InternalServerError
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation BatchWriteItem {
    input: BatchWriteItemInput
    output: BatchWriteItemOutput
    errors: [
        InternalServerError
        ItemCollectionSizeLimitExceededException
        ProvisionedThroughputExceededException
        ReplicatedWriteConflictException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation CreateBackup {
    input: CreateBackupInput
    output: CreateBackupOutput
    errors: [
        BackupInUseException
        ContinuousBackupsUnavailableException
        InternalServerError
        LimitExceededException
        TableInUseException
        TableNotFoundException
    ]
}

operation CreateGlobalTable {
    input: CreateGlobalTableInput
    output: CreateGlobalTableOutput
    errors: [
        GlobalTableAlreadyExistsException
        InternalServerError
        LimitExceededException
        TableNotFoundException
    ]
}

operation CreateTable {
    input: CreateTableInput
    output: CreateTableOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
    ]
}

operation DeleteBackup {
    input: DeleteBackupInput
    output: DeleteBackupOutput
    errors: [
        BackupInUseException
        BackupNotFoundException
        InternalServerError
        LimitExceededException
    ]
}

operation DeleteItem {
    input: DeleteItemInput
    output: DeleteItemOutput
    errors: [
        ConditionalCheckFailedException
        InternalServerError
        ItemCollectionSizeLimitExceededException
        ProvisionedThroughputExceededException
        ReplicatedWriteConflictException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
        TransactionConflictException
    ]
}

operation DeleteResourcePolicy {
    input: DeleteResourcePolicyInput
    output: DeleteResourcePolicyOutput
    errors: [
        InternalServerError
        LimitExceededException
        PolicyNotFoundException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeleteTable {
    input: DeleteTableInput
    output: DeleteTableOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DescribeBackup {
    input: DescribeBackupInput
    output: DescribeBackupOutput
    errors: [
        BackupNotFoundException
        InternalServerError
    ]
}

operation DescribeContinuousBackups {
    input: DescribeContinuousBackupsInput
    output: DescribeContinuousBackupsOutput
    errors: [
        InternalServerError
        TableNotFoundException
    ]
}

operation DescribeContributorInsights {
    input: DescribeContributorInsightsInput
    output: DescribeContributorInsightsOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation DescribeEndpoints {
    input: DescribeEndpointsRequest
    output: DescribeEndpointsResponse
}

operation DescribeExport {
    input: DescribeExportInput
    output: DescribeExportOutput
    errors: [
        ExportNotFoundException
        InternalServerError
        LimitExceededException
    ]
}

operation DescribeGlobalTable {
    input: DescribeGlobalTableInput
    output: DescribeGlobalTableOutput
    errors: [
        GlobalTableNotFoundException
        InternalServerError
    ]
}

operation DescribeGlobalTableSettings {
    input: DescribeGlobalTableSettingsInput
    output: DescribeGlobalTableSettingsOutput
    errors: [
        GlobalTableNotFoundException
        InternalServerError
    ]
}

operation DescribeImport {
    input: DescribeImportInput
    output: DescribeImportOutput
    errors: [
        ImportNotFoundException
    ]
}

operation DescribeKinesisStreamingDestination {
    input: DescribeKinesisStreamingDestinationInput
    output: DescribeKinesisStreamingDestinationOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation DescribeLimits {
    input: DescribeLimitsInput
    output: DescribeLimitsOutput
    errors: [
        InternalServerError
    ]
}

operation DescribeTable {
    input: DescribeTableInput
    output: DescribeTableOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation DescribeTableReplicaAutoScaling {
    input: DescribeTableReplicaAutoScalingInput
    output: DescribeTableReplicaAutoScalingOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation DescribeTimeToLive {
    input: DescribeTimeToLiveInput
    output: DescribeTimeToLiveOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation DisableKinesisStreamingDestination {
    input: KinesisStreamingDestinationInput
    output: KinesisStreamingDestinationOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation EnableKinesisStreamingDestination {
    input: KinesisStreamingDestinationInput
    output: KinesisStreamingDestinationOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation ExecuteStatement {
    input: ExecuteStatementInput
    output: ExecuteStatementOutput
    errors: [
        ConditionalCheckFailedException
        DuplicateItemException
        InternalServerError
        ItemCollectionSizeLimitExceededException
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
        TransactionConflictException
    ]
}

operation ExecuteTransaction {
    input: ExecuteTransactionInput
    output: ExecuteTransactionOutput
    errors: [
        IdempotentParameterMismatchException
        InternalServerError
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
        TransactionCanceledException
        TransactionInProgressException
    ]
}

operation ExportTableToPointInTime {
    input: ExportTableToPointInTimeInput
    output: ExportTableToPointInTimeOutput
    errors: [
        ExportConflictException
        InternalServerError
        InvalidExportTimeException
        LimitExceededException
        PointInTimeRecoveryUnavailableException
        TableNotFoundException
    ]
}

operation GetItem {
    input: GetItemInput
    output: GetItemOutput
    errors: [
        InternalServerError
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResourcePolicy {
    input: GetResourcePolicyInput
    output: GetResourcePolicyOutput
    errors: [
        InternalServerError
        PolicyNotFoundException
        ResourceNotFoundException
    ]
}

operation ImportTable {
    input: ImportTableInput
    output: ImportTableOutput
    errors: [
        ImportConflictException
        LimitExceededException
        ResourceInUseException
    ]
}

operation ListBackups {
    input: ListBackupsInput
    output: ListBackupsOutput
    errors: [
        InternalServerError
    ]
}

operation ListContributorInsights {
    input: ListContributorInsightsInput
    output: ListContributorInsightsOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation ListExports {
    input: ListExportsInput
    output: ListExportsOutput
    errors: [
        InternalServerError
        LimitExceededException
    ]
}

operation ListGlobalTables {
    input: ListGlobalTablesInput
    output: ListGlobalTablesOutput
    errors: [
        InternalServerError
    ]
}

operation ListImports {
    input: ListImportsInput
    output: ListImportsOutput
    errors: [
        LimitExceededException
    ]
}

operation ListTables {
    input: ListTablesInput
    output: ListTablesOutput
    errors: [
        InternalServerError
    ]
}

operation ListTagsOfResource {
    input: ListTagsOfResourceInput
    output: ListTagsOfResourceOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation PutItem {
    input: PutItemInput
    output: PutItemOutput
    errors: [
        ConditionalCheckFailedException
        InternalServerError
        ItemCollectionSizeLimitExceededException
        ProvisionedThroughputExceededException
        ReplicatedWriteConflictException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
        TransactionConflictException
    ]
}

operation PutResourcePolicy {
    input: PutResourcePolicyInput
    output: PutResourcePolicyOutput
    errors: [
        InternalServerError
        LimitExceededException
        PolicyNotFoundException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation Query {
    input: QueryInput
    output: QueryOutput
    errors: [
        InternalServerError
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation RestoreTableFromBackup {
    input: RestoreTableFromBackupInput
    output: RestoreTableFromBackupOutput
    errors: [
        BackupInUseException
        BackupNotFoundException
        InternalServerError
        LimitExceededException
        TableAlreadyExistsException
        TableInUseException
    ]
}

operation RestoreTableToPointInTime {
    input: RestoreTableToPointInTimeInput
    output: RestoreTableToPointInTimeOutput
    errors: [
        InternalServerError
        InvalidRestoreTimeException
        LimitExceededException
        PointInTimeRecoveryUnavailableException
        TableAlreadyExistsException
        TableInUseException
        TableNotFoundException
    ]
}

operation Scan {
    input: ScanInput
    output: ScanOutput
    errors: [
        InternalServerError
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation TagResource {
    input: TagResourceInput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation TransactGetItems {
    input: TransactGetItemsInput
    output: TransactGetItemsOutput
    errors: [
        InternalServerError
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
        TransactionCanceledException
    ]
}

operation TransactWriteItems {
    input: TransactWriteItemsInput
    output: TransactWriteItemsOutput
    errors: [
        IdempotentParameterMismatchException
        InternalServerError
        ProvisionedThroughputExceededException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
        TransactionCanceledException
        TransactionInProgressException
    ]
}

operation UntagResource {
    input: UntagResourceInput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UpdateContinuousBackups {
    input: UpdateContinuousBackupsInput
    output: UpdateContinuousBackupsOutput
    errors: [
        ContinuousBackupsUnavailableException
        InternalServerError
        TableNotFoundException
    ]
}

operation UpdateContributorInsights {
    input: UpdateContributorInsightsInput
    output: UpdateContributorInsightsOutput
    errors: [
        InternalServerError
        ResourceNotFoundException
    ]
}

operation UpdateGlobalTable {
    input: UpdateGlobalTableInput
    output: UpdateGlobalTableOutput
    errors: [
        GlobalTableNotFoundException
        InternalServerError
        ReplicaAlreadyExistsException
        ReplicaNotFoundException
        TableNotFoundException
    ]
}

operation UpdateGlobalTableSettings {
    input: UpdateGlobalTableSettingsInput
    output: UpdateGlobalTableSettingsOutput
    errors: [
        GlobalTableNotFoundException
        IndexNotFoundException
        InternalServerError
        LimitExceededException
        ReplicaNotFoundException
        ResourceInUseException
    ]
}

operation UpdateItem {
    input: UpdateItemInput
    output: UpdateItemOutput
    errors: [
        ConditionalCheckFailedException
        InternalServerError
        ItemCollectionSizeLimitExceededException
        ProvisionedThroughputExceededException
        ReplicatedWriteConflictException
        RequestLimitExceeded
        ResourceNotFoundException
        ThrottlingException
        TransactionConflictException
    ]
}

operation UpdateKinesisStreamingDestination {
    input: UpdateKinesisStreamingDestinationInput
    output: UpdateKinesisStreamingDestinationOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UpdateTable {
    input: UpdateTableInput
    output: UpdateTableOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UpdateTableReplicaAutoScaling {
    input: UpdateTableReplicaAutoScalingInput
    output: UpdateTableReplicaAutoScalingOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UpdateTimeToLive {
    input: UpdateTimeToLiveInput
    output: UpdateTimeToLiveOutput
    errors: [
        InternalServerError
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

enum ApproximateCreationDateTimePrecision {
    MILLISECOND
    MICROSECOND
}

string ArchivalReason

structure ArchivalSummary {
    ArchivalDateTime: Date
    ArchivalReason: ArchivalReason
    ArchivalBackupArn: BackupArn
}

enum AttributeAction {
    ADD
    PUT
    DELETE
}

structure AttributeDefinition {
    @required AttributeName: KeySchemaAttributeName
    @required AttributeType: ScalarAttributeType
}

list AttributeDefinitions {
    member: AttributeDefinition
}

map AttributeMap {
    key: AttributeName
    value: AttributeValue
}

@length(max: 65535)
string AttributeName

@length(min: 1)
list AttributeNameList {
    member: AttributeName
}

map AttributeUpdates {
    key: AttributeName
    value: AttributeValueUpdate
}

structure AttributeValue {
    S: StringAttributeValue
    N: NumberAttributeValue
    B: BinaryAttributeValue
    SS: StringSetAttributeValue
    NS: NumberSetAttributeValue
    BS: BinarySetAttributeValue
    M: MapAttributeValue
    L: ListAttributeValue
    NULL: NullAttributeValue
    BOOL: BooleanAttributeValue
}

list AttributeValueList {
    member: AttributeValue
}

structure AttributeValueUpdate {
    Value: AttributeValue
    Action: AttributeAction
}

structure AutoScalingPolicyDescription {
    PolicyName: AutoScalingPolicyName
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationDescription
}

list AutoScalingPolicyDescriptionList {
    member: AutoScalingPolicyDescription
}

@length(min: 1, max: 256)
@pattern("\\p{Print}+")
string AutoScalingPolicyName

structure AutoScalingPolicyUpdate {
    PolicyName: AutoScalingPolicyName
    @required TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
}

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string AutoScalingRoleArn

structure AutoScalingSettingsDescription {
    MinimumUnits: PositiveLongObject
    MaximumUnits: PositiveLongObject
    AutoScalingDisabled: BooleanObject
    AutoScalingRoleArn: String
    ScalingPolicies: AutoScalingPolicyDescriptionList
}

structure AutoScalingSettingsUpdate {
    MinimumUnits: PositiveLongObject
    MaximumUnits: PositiveLongObject
    AutoScalingDisabled: BooleanObject
    AutoScalingRoleArn: AutoScalingRoleArn
    ScalingPolicyUpdate: AutoScalingPolicyUpdate
}

structure AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    DisableScaleIn: BooleanObject
    ScaleInCooldown: IntegerObject
    ScaleOutCooldown: IntegerObject
    @required TargetValue: DoubleObject
}

structure AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    DisableScaleIn: BooleanObject
    ScaleInCooldown: IntegerObject
    ScaleOutCooldown: IntegerObject
    @required TargetValue: DoubleObject
}

string AvailabilityErrorMessage

boolean Backfilling

@length(min: 37, max: 1024)
string BackupArn

timestamp BackupCreationDateTime

structure BackupDescription {
    BackupDetails: BackupDetails
    SourceTableDetails: SourceTableDetails
    SourceTableFeatureDetails: SourceTableFeatureDetails
}

structure BackupDetails {
    @required BackupArn: BackupArn
    @required BackupName: BackupName
    BackupSizeBytes: BackupSizeBytes
    @required BackupStatus: BackupStatus
    @required BackupType: BackupType
    @required BackupCreationDateTime: BackupCreationDateTime
    BackupExpiryDateTime: Date
}

@error("client")
structure BackupInUseException {
    message: ErrorMessage
}

@length(min: 3, max: 255)
@pattern("[a-zA-Z0-9_.-]+")
string BackupName

@error("client")
structure BackupNotFoundException {
    message: ErrorMessage
}

@range(min: 0)
long BackupSizeBytes

enum BackupStatus {
    CREATING
    DELETED
    AVAILABLE
}

list BackupSummaries {
    member: BackupSummary
}

structure BackupSummary {
    TableName: TableName
    TableId: TableId
    TableArn: TableArn
    BackupArn: BackupArn
    BackupName: BackupName
    BackupCreationDateTime: BackupCreationDateTime
    BackupExpiryDateTime: Date
    BackupStatus: BackupStatus
    BackupType: BackupType
    BackupSizeBytes: BackupSizeBytes
}

enum BackupType {
    USER
    SYSTEM
    AWS_BACKUP
}

enum BackupTypeFilter {
    USER
    SYSTEM
    AWS_BACKUP
    ALL
}

@range(min: 1, max: 100)
integer BackupsInputLimit

structure BatchExecuteStatementInput {
    @required Statements: PartiQLBatchRequest
    ReturnConsumedCapacity: ReturnConsumedCapacity
}

structure BatchExecuteStatementOutput {
    Responses: PartiQLBatchResponse
    ConsumedCapacity: ConsumedCapacityMultiple
}

structure BatchGetItemInput {
    @required RequestItems: BatchGetRequestMap
    ReturnConsumedCapacity: ReturnConsumedCapacity
}

structure BatchGetItemOutput {
    Responses: BatchGetResponseMap
    UnprocessedKeys: BatchGetRequestMap
    ConsumedCapacity: ConsumedCapacityMultiple
}

@length(min: 1, max: 100)
map BatchGetRequestMap {
    key: TableArn
    value: KeysAndAttributes
}

map BatchGetResponseMap {
    key: TableArn
    value: ItemList
}

structure BatchStatementError {
    Code: BatchStatementErrorCodeEnum
    Message: String
    Item: AttributeMap
}

enum BatchStatementErrorCodeEnum {
    ConditionalCheckFailed
    ItemCollectionSizeLimitExceeded
    RequestLimitExceeded
    ValidationError
    ProvisionedThroughputExceeded
    TransactionConflict
    ThrottlingError
    InternalServerError
    ResourceNotFound
    AccessDenied
    DuplicateItem
}

structure BatchStatementRequest {
    @required Statement: PartiQLStatement
    Parameters: PreparedStatementParameters
    ConsistentRead: ConsistentRead
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure BatchStatementResponse {
    Error: BatchStatementError
    TableName: TableName
    Item: AttributeMap
}

structure BatchWriteItemInput {
    @required RequestItems: BatchWriteItemRequestMap
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
}

structure BatchWriteItemOutput {
    UnprocessedItems: BatchWriteItemRequestMap
    ItemCollectionMetrics: ItemCollectionMetricsPerTable
    ConsumedCapacity: ConsumedCapacityMultiple
}

@length(min: 1, max: 25)
map BatchWriteItemRequestMap {
    key: TableArn
    value: WriteRequests
}

@range(min: 0)
long BilledSizeBytes

enum BillingMode {
    PROVISIONED
    PAY_PER_REQUEST
}

structure BillingModeSummary {
    BillingMode: BillingMode
    LastUpdateToPayPerRequestDateTime: Date
}

blob BinaryAttributeValue

list BinarySetAttributeValue {
    member: BinaryAttributeValue
}

boolean BooleanAttributeValue

boolean BooleanObject

structure CancellationReason {
    Item: AttributeMap
    Code: Code
    Message: ErrorMessage
}

@length(min: 1, max: 100)
list CancellationReasonList {
    member: CancellationReason
}

structure Capacity {
    ReadCapacityUnits: ConsumedCapacityUnits
    WriteCapacityUnits: ConsumedCapacityUnits
    CapacityUnits: ConsumedCapacityUnits
}

@length(min: 1, max: 36)
string ClientRequestToken

@pattern("^[^\\$]+$")
string ClientToken

@length(min: 1, max: 1024)
string CloudWatchLogGroupArn

string Code

enum ComparisonOperator {
    EQ
    NE
    IN
    LE
    LT
    GE
    GT
    BETWEEN
    NOT_NULL
    NULL
    CONTAINS
    NOT_CONTAINS
    BEGINS_WITH
}

structure Condition {
    AttributeValueList: AttributeValueList
    @required ComparisonOperator: ComparisonOperator
}

structure ConditionCheck {
    @required Key: Key
    @required TableName: TableArn
    @required ConditionExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

string ConditionExpression

@error("client")
structure ConditionalCheckFailedException {
    message: ErrorMessage
    Item: AttributeMap
}

enum ConditionalOperator {
    AND
    OR
}

boolean ConfirmRemoveSelfResourceAccess

boolean ConsistentRead

structure ConsumedCapacity {
    TableName: TableArn
    CapacityUnits: ConsumedCapacityUnits
    ReadCapacityUnits: ConsumedCapacityUnits
    WriteCapacityUnits: ConsumedCapacityUnits
    Table: Capacity
    LocalSecondaryIndexes: SecondaryIndexesCapacityMap
    GlobalSecondaryIndexes: SecondaryIndexesCapacityMap
}

list ConsumedCapacityMultiple {
    member: ConsumedCapacity
}

double ConsumedCapacityUnits

structure ContinuousBackupsDescription {
    @required ContinuousBackupsStatus: ContinuousBackupsStatus
    PointInTimeRecoveryDescription: PointInTimeRecoveryDescription
}

enum ContinuousBackupsStatus {
    ENABLED
    DISABLED
}

@error("client")
structure ContinuousBackupsUnavailableException {
    message: ErrorMessage
}

enum ContributorInsightsAction {
    ENABLE
    DISABLE
}

enum ContributorInsightsMode {
    ACCESSED_AND_THROTTLED_KEYS
    THROTTLED_KEYS
}

@pattern("[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]")
string ContributorInsightsRule

list ContributorInsightsRuleList {
    member: ContributorInsightsRule
}

enum ContributorInsightsStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    FAILED
}

list ContributorInsightsSummaries {
    member: ContributorInsightsSummary
}

structure ContributorInsightsSummary {
    TableName: TableName
    IndexName: IndexName
    ContributorInsightsStatus: ContributorInsightsStatus
    ContributorInsightsMode: ContributorInsightsMode
}

structure CreateBackupInput {
    @required TableName: TableArn
    @required BackupName: BackupName
}

structure CreateBackupOutput {
    BackupDetails: BackupDetails
}

structure CreateGlobalSecondaryIndexAction {
    @required IndexName: IndexName
    @required KeySchema: KeySchema
    @required Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}

structure CreateGlobalTableInput {
    @required GlobalTableName: TableName
    @required ReplicationGroup: ReplicaList
}

structure CreateGlobalTableOutput {
    GlobalTableDescription: GlobalTableDescription
}

structure CreateGlobalTableWitnessGroupMemberAction {
    @required RegionName: RegionName
}

structure CreateReplicaAction {
    @required RegionName: RegionName
}

structure CreateReplicationGroupMemberAction {
    @required RegionName: RegionName
    KMSMasterKeyId: KMSMasterKeyId
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexList
    TableClassOverride: TableClass
}

structure CreateTableInput {
    AttributeDefinitions: AttributeDefinitions
    @required TableName: TableArn
    KeySchema: KeySchema
    LocalSecondaryIndexes: LocalSecondaryIndexList
    GlobalSecondaryIndexes: GlobalSecondaryIndexList
    BillingMode: BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    StreamSpecification: StreamSpecification
    SSESpecification: SSESpecification
    Tags: TagList
    TableClass: TableClass
    DeletionProtectionEnabled: DeletionProtectionEnabled
    WarmThroughput: WarmThroughput
    ResourcePolicy: ResourcePolicy
    OnDemandThroughput: OnDemandThroughput
    GlobalTableSourceArn: TableArn
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
}

structure CreateTableOutput {
    TableDescription: TableDescription
}

@length(min: 1, max: 1)
@pattern("[,;:|\\t ]")
string CsvDelimiter

@length(min: 1, max: 65536)
@pattern("[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*")
string CsvHeader

@length(min: 1, max: 255)
list CsvHeaderList {
    member: CsvHeader
}

structure CsvOptions {
    Delimiter: CsvDelimiter
    HeaderList: CsvHeaderList
}

timestamp Date

structure Delete {
    @required Key: Key
    @required TableName: TableArn
    ConditionExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure DeleteBackupInput {
    @required BackupArn: BackupArn
}

structure DeleteBackupOutput {
    BackupDescription: BackupDescription
}

structure DeleteGlobalSecondaryIndexAction {
    @required IndexName: IndexName
}

structure DeleteGlobalTableWitnessGroupMemberAction {
    @required RegionName: RegionName
}

structure DeleteItemInput {
    @required TableName: TableArn
    @required Key: Key
    Expected: ExpectedAttributeMap
    ConditionalOperator: ConditionalOperator
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    ConditionExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure DeleteItemOutput {
    Attributes: AttributeMap
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
}

structure DeleteReplicaAction {
    @required RegionName: RegionName
}

structure DeleteReplicationGroupMemberAction {
    @required RegionName: RegionName
}

structure DeleteRequest {
    @required Key: Key
}

structure DeleteResourcePolicyInput {
    @required ResourceArn: ResourceArnString
    ExpectedRevisionId: PolicyRevisionId
}

structure DeleteResourcePolicyOutput {
    RevisionId: PolicyRevisionId
}

structure DeleteTableInput {
    @required TableName: TableArn
}

structure DeleteTableOutput {
    TableDescription: TableDescription
}

boolean DeletionProtectionEnabled

structure DescribeBackupInput {
    @required BackupArn: BackupArn
}

structure DescribeBackupOutput {
    BackupDescription: BackupDescription
}

structure DescribeContinuousBackupsInput {
    @required TableName: TableArn
}

structure DescribeContinuousBackupsOutput {
    ContinuousBackupsDescription: ContinuousBackupsDescription
}

structure DescribeContributorInsightsInput {
    @required TableName: TableArn
    IndexName: IndexName
}

structure DescribeContributorInsightsOutput {
    TableName: TableName
    IndexName: IndexName
    ContributorInsightsRuleList: ContributorInsightsRuleList
    ContributorInsightsStatus: ContributorInsightsStatus
    LastUpdateDateTime: LastUpdateDateTime
    FailureException: FailureException
    ContributorInsightsMode: ContributorInsightsMode
}

structure DescribeEndpointsRequest {}

structure DescribeEndpointsResponse {
    @required Endpoints: Endpoints
}

structure DescribeExportInput {
    @required ExportArn: ExportArn
}

structure DescribeExportOutput {
    ExportDescription: ExportDescription
}

structure DescribeGlobalTableInput {
    @required GlobalTableName: TableName
}

structure DescribeGlobalTableOutput {
    GlobalTableDescription: GlobalTableDescription
}

structure DescribeGlobalTableSettingsInput {
    @required GlobalTableName: TableName
}

structure DescribeGlobalTableSettingsOutput {
    GlobalTableName: TableName
    ReplicaSettings: ReplicaSettingsDescriptionList
}

structure DescribeImportInput {
    @required ImportArn: ImportArn
}

structure DescribeImportOutput {
    @required ImportTableDescription: ImportTableDescription
}

structure DescribeKinesisStreamingDestinationInput {
    @required TableName: TableArn
}

structure DescribeKinesisStreamingDestinationOutput {
    TableName: TableName
    KinesisDataStreamDestinations: KinesisDataStreamDestinations
}

structure DescribeLimitsInput {}

structure DescribeLimitsOutput {
    AccountMaxReadCapacityUnits: PositiveLongObject
    AccountMaxWriteCapacityUnits: PositiveLongObject
    TableMaxReadCapacityUnits: PositiveLongObject
    TableMaxWriteCapacityUnits: PositiveLongObject
}

structure DescribeTableInput {
    @required TableName: TableArn
}

structure DescribeTableOutput {
    Table: TableDescription
}

structure DescribeTableReplicaAutoScalingInput {
    @required TableName: TableArn
}

structure DescribeTableReplicaAutoScalingOutput {
    TableAutoScalingDescription: TableAutoScalingDescription
}

structure DescribeTimeToLiveInput {
    @required TableName: TableArn
}

structure DescribeTimeToLiveOutput {
    TimeToLiveDescription: TimeToLiveDescription
}

enum DestinationStatus {
    ENABLING
    ACTIVE
    DISABLING
    DISABLED
    ENABLE_FAILED
    UPDATING
}

double DoubleObject

@error("client")
structure DuplicateItemException {
    message: ErrorMessage
}

structure EnableKinesisStreamingConfiguration {
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}

structure Endpoint {
    @required Address: String
    @required CachePeriodInMinutes: Long
}

list Endpoints {
    member: Endpoint
}

@range(min: 0)
long ErrorCount

string ErrorMessage

string ExceptionDescription

string ExceptionName

structure ExecuteStatementInput {
    @required Statement: PartiQLStatement
    Parameters: PreparedStatementParameters
    ConsistentRead: ConsistentRead
    NextToken: PartiQLNextToken
    ReturnConsumedCapacity: ReturnConsumedCapacity
    Limit: PositiveIntegerObject
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure ExecuteStatementOutput {
    Items: ItemList
    NextToken: PartiQLNextToken
    ConsumedCapacity: ConsumedCapacity
    LastEvaluatedKey: Key
}

structure ExecuteTransactionInput {
    @required TransactStatements: ParameterizedStatements
    @idempotencyToken ClientRequestToken: ClientRequestToken
    ReturnConsumedCapacity: ReturnConsumedCapacity
}

structure ExecuteTransactionOutput {
    Responses: ItemResponseList
    ConsumedCapacity: ConsumedCapacityMultiple
}

map ExpectedAttributeMap {
    key: AttributeName
    value: ExpectedAttributeValue
}

structure ExpectedAttributeValue {
    Value: AttributeValue
    Exists: BooleanObject
    ComparisonOperator: ComparisonOperator
    AttributeValueList: AttributeValueList
}

@length(min: 37, max: 1024)
string ExportArn

@error("client")
structure ExportConflictException {
    message: ErrorMessage
}

structure ExportDescription {
    ExportArn: ExportArn
    ExportStatus: ExportStatus
    StartTime: ExportStartTime
    EndTime: ExportEndTime
    ExportManifest: ExportManifest
    TableArn: TableArn
    TableId: TableId
    ExportTime: ExportTime
    ClientToken: ClientToken
    S3Bucket: S3Bucket
    S3BucketOwner: S3BucketOwner
    S3Prefix: S3Prefix
    S3SseAlgorithm: S3SseAlgorithm
    S3SseKmsKeyId: S3SseKmsKeyId
    FailureCode: FailureCode
    FailureMessage: FailureMessage
    ExportFormat: ExportFormat
    BilledSizeBytes: BilledSizeBytes
    ItemCount: ItemCount
    ExportType: ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
}

timestamp ExportEndTime

enum ExportFormat {
    DYNAMODB_JSON
    ION
}

timestamp ExportFromTime

string ExportManifest

string ExportNextToken

@error("client")
structure ExportNotFoundException {
    message: ErrorMessage
}

timestamp ExportStartTime

enum ExportStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

list ExportSummaries {
    member: ExportSummary
}

structure ExportSummary {
    ExportArn: ExportArn
    ExportStatus: ExportStatus
    ExportType: ExportType
}

structure ExportTableToPointInTimeInput {
    @required TableArn: TableArn
    ExportTime: ExportTime
    @idempotencyToken ClientToken: ClientToken
    @required S3Bucket: S3Bucket
    S3BucketOwner: S3BucketOwner
    S3Prefix: S3Prefix
    S3SseAlgorithm: S3SseAlgorithm
    S3SseKmsKeyId: S3SseKmsKeyId
    ExportFormat: ExportFormat
    ExportType: ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
}

structure ExportTableToPointInTimeOutput {
    ExportDescription: ExportDescription
}

timestamp ExportTime

timestamp ExportToTime

enum ExportType {
    FULL_EXPORT
    INCREMENTAL_EXPORT
}

enum ExportViewType {
    NEW_IMAGE
    NEW_AND_OLD_IMAGES
}

map ExpressionAttributeNameMap {
    key: ExpressionAttributeNameVariable
    value: AttributeName
}

string ExpressionAttributeNameVariable

map ExpressionAttributeValueMap {
    key: ExpressionAttributeValueVariable
    value: AttributeValue
}

string ExpressionAttributeValueVariable

string FailureCode

structure FailureException {
    ExceptionName: ExceptionName
    ExceptionDescription: ExceptionDescription
}

string FailureMessage

map FilterConditionMap {
    key: AttributeName
    value: Condition
}

structure Get {
    @required Key: Key
    @required TableName: TableArn
    ProjectionExpression: ProjectionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
}

structure GetItemInput {
    @required TableName: TableArn
    @required Key: Key
    AttributesToGet: AttributeNameList
    ConsistentRead: ConsistentRead
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ProjectionExpression: ProjectionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
}

structure GetItemOutput {
    Item: AttributeMap
    ConsumedCapacity: ConsumedCapacity
}

structure GetResourcePolicyInput {
    @required ResourceArn: ResourceArnString
}

structure GetResourcePolicyOutput {
    Policy: ResourcePolicy
    RevisionId: PolicyRevisionId
}

structure GlobalSecondaryIndex {
    @required IndexName: IndexName
    @required KeySchema: KeySchema
    @required Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}

structure GlobalSecondaryIndexAutoScalingUpdate {
    IndexName: IndexName
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}

@length(min: 1)
list GlobalSecondaryIndexAutoScalingUpdateList {
    member: GlobalSecondaryIndexAutoScalingUpdate
}

structure GlobalSecondaryIndexDescription {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    IndexStatus: IndexStatus
    Backfilling: Backfilling
    ProvisionedThroughput: ProvisionedThroughputDescription
    IndexSizeBytes: LongObject
    ItemCount: LongObject
    IndexArn: String
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
}

list GlobalSecondaryIndexDescriptionList {
    member: GlobalSecondaryIndexDescription
}

structure GlobalSecondaryIndexInfo {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
}

list GlobalSecondaryIndexList {
    member: GlobalSecondaryIndex
}

structure GlobalSecondaryIndexUpdate {
    Update: UpdateGlobalSecondaryIndexAction
    Create: CreateGlobalSecondaryIndexAction
    Delete: DeleteGlobalSecondaryIndexAction
}

list GlobalSecondaryIndexUpdateList {
    member: GlobalSecondaryIndexUpdate
}

structure GlobalSecondaryIndexWarmThroughputDescription {
    ReadUnitsPerSecond: PositiveLongObject
    WriteUnitsPerSecond: PositiveLongObject
    Status: IndexStatus
}

list GlobalSecondaryIndexes {
    member: GlobalSecondaryIndexInfo
}

structure GlobalTable {
    GlobalTableName: TableName
    ReplicationGroup: ReplicaList
}

@error("client")
structure GlobalTableAlreadyExistsException {
    message: ErrorMessage
}

string GlobalTableArnString

structure GlobalTableDescription {
    ReplicationGroup: ReplicaDescriptionList
    GlobalTableArn: GlobalTableArnString
    CreationDateTime: Date
    GlobalTableStatus: GlobalTableStatus
    GlobalTableName: TableName
}

structure GlobalTableGlobalSecondaryIndexSettingsUpdate {
    @required IndexName: IndexName
    ProvisionedWriteCapacityUnits: PositiveLongObject
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
}

@length(min: 1, max: 20)
list GlobalTableGlobalSecondaryIndexSettingsUpdateList {
    member: GlobalTableGlobalSecondaryIndexSettingsUpdate
}

list GlobalTableList {
    member: GlobalTable
}

@error("client")
structure GlobalTableNotFoundException {
    message: ErrorMessage
}

enum GlobalTableSettingsReplicationMode {
    ENABLED
    DISABLED
    ENABLED_WITH_OVERRIDES
}

enum GlobalTableStatus {
    CREATING
    ACTIVE
    DELETING
    UPDATING
}

structure GlobalTableWitnessDescription {
    RegionName: RegionName
    WitnessStatus: WitnessStatus
}

list GlobalTableWitnessDescriptionList {
    member: GlobalTableWitnessDescription
}

structure GlobalTableWitnessGroupUpdate {
    Create: CreateGlobalTableWitnessGroupMemberAction
    Delete: DeleteGlobalTableWitnessGroupMemberAction
}

@length(min: 1, max: 1)
list GlobalTableWitnessGroupUpdateList {
    member: GlobalTableWitnessGroupUpdate
}

@error("client")
structure IdempotentParameterMismatchException {
    Message: ErrorMessage
}

@length(min: 37, max: 1024)
string ImportArn

@error("client")
structure ImportConflictException {
    message: ErrorMessage
}

timestamp ImportEndTime

@length(min: 112, max: 1024)
@pattern("([0-9a-f]{16})+")
string ImportNextToken

@error("client")
structure ImportNotFoundException {
    message: ErrorMessage
}

timestamp ImportStartTime

enum ImportStatus {
    IN_PROGRESS
    COMPLETED
    CANCELLING
    CANCELLED
    FAILED
}

structure ImportSummary {
    ImportArn: ImportArn
    ImportStatus: ImportStatus
    TableArn: TableArn
    S3BucketSource: S3BucketSource
    CloudWatchLogGroupArn: CloudWatchLogGroupArn
    InputFormat: InputFormat
    StartTime: ImportStartTime
    EndTime: ImportEndTime
}

list ImportSummaryList {
    member: ImportSummary
}

structure ImportTableDescription {
    ImportArn: ImportArn
    ImportStatus: ImportStatus
    TableArn: TableArn
    TableId: TableId
    ClientToken: ClientToken
    S3BucketSource: S3BucketSource
    ErrorCount: ErrorCount
    CloudWatchLogGroupArn: CloudWatchLogGroupArn
    InputFormat: InputFormat
    InputFormatOptions: InputFormatOptions
    InputCompressionType: InputCompressionType
    TableCreationParameters: TableCreationParameters
    StartTime: ImportStartTime
    EndTime: ImportEndTime
    ProcessedSizeBytes: LongObject
    ProcessedItemCount: ProcessedItemCount
    ImportedItemCount: ImportedItemCount
    FailureCode: FailureCode
    FailureMessage: FailureMessage
}

structure ImportTableInput {
    @idempotencyToken ClientToken: ClientToken
    @required S3BucketSource: S3BucketSource
    @required InputFormat: InputFormat
    InputFormatOptions: InputFormatOptions
    InputCompressionType: InputCompressionType
    @required TableCreationParameters: TableCreationParameters
}

structure ImportTableOutput {
    @required ImportTableDescription: ImportTableDescription
}

@range(min: 0)
long ImportedItemCount

structure IncrementalExportSpecification {
    ExportFromTime: ExportFromTime
    ExportToTime: ExportToTime
    ExportViewType: ExportViewType
}

@length(min: 3, max: 255)
@pattern("[a-zA-Z0-9_.-]+")
string IndexName

@error("client")
structure IndexNotFoundException {
    message: ErrorMessage
}

enum IndexStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
}

enum InputCompressionType {
    GZIP
    ZSTD
    NONE
}

enum InputFormat {
    DYNAMODB_JSON
    ION
    CSV
}

structure InputFormatOptions {
    Csv: CsvOptions
}

integer Integer

integer IntegerObject

@error("server")
structure InternalServerError {
    message: ErrorMessage
}

@error("client")
structure InvalidExportTimeException {
    message: ErrorMessage
}

@error("client")
structure InvalidRestoreTimeException {
    message: ErrorMessage
}

map ItemCollectionKeyAttributeMap {
    key: AttributeName
    value: AttributeValue
}

structure ItemCollectionMetrics {
    ItemCollectionKey: ItemCollectionKeyAttributeMap
    SizeEstimateRangeGB: ItemCollectionSizeEstimateRange
}

list ItemCollectionMetricsMultiple {
    member: ItemCollectionMetrics
}

map ItemCollectionMetricsPerTable {
    key: TableArn
    value: ItemCollectionMetricsMultiple
}

double ItemCollectionSizeEstimateBound

list ItemCollectionSizeEstimateRange {
    member: ItemCollectionSizeEstimateBound
}

@error("client")
structure ItemCollectionSizeLimitExceededException {
    message: ErrorMessage
}

@range(min: 0)
long ItemCount

list ItemList {
    member: AttributeMap
}

structure ItemResponse {
    Item: AttributeMap
}

@length(min: 1, max: 100)
list ItemResponseList {
    member: ItemResponse
}

string KMSMasterKeyArn

string KMSMasterKeyId

map Key {
    key: AttributeName
    value: AttributeValue
}

map KeyConditions {
    key: AttributeName
    value: Condition
}

string KeyExpression

@length(min: 1, max: 100)
list KeyList {
    member: Key
}

@length(min: 1)
list KeySchema {
    member: KeySchemaElement
}

@length(min: 1, max: 255)
string KeySchemaAttributeName

structure KeySchemaElement {
    @required AttributeName: KeySchemaAttributeName
    @required KeyType: KeyType
}

enum KeyType {
    HASH
    RANGE
}

structure KeysAndAttributes {
    @required Keys: KeyList
    AttributesToGet: AttributeNameList
    ConsistentRead: ConsistentRead
    ProjectionExpression: ProjectionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
}

structure KinesisDataStreamDestination {
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    DestinationStatusDescription: String
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}

list KinesisDataStreamDestinations {
    member: KinesisDataStreamDestination
}

structure KinesisStreamingDestinationInput {
    @required TableName: TableArn
    @required StreamArn: StreamArn
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
}

structure KinesisStreamingDestinationOutput {
    TableName: TableName
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
}

timestamp LastUpdateDateTime

@error("client")
structure LimitExceededException {
    message: ErrorMessage
}

list ListAttributeValue {
    member: AttributeValue
}

structure ListBackupsInput {
    TableName: TableArn
    Limit: BackupsInputLimit
    TimeRangeLowerBound: TimeRangeLowerBound
    TimeRangeUpperBound: TimeRangeUpperBound
    ExclusiveStartBackupArn: BackupArn
    BackupType: BackupTypeFilter
}

structure ListBackupsOutput {
    BackupSummaries: BackupSummaries
    LastEvaluatedBackupArn: BackupArn
}

structure ListContributorInsightsInput {
    TableName: TableArn
    NextToken: NextTokenString
    MaxResults: ListContributorInsightsLimit
}

@range(max: 100)
integer ListContributorInsightsLimit

structure ListContributorInsightsOutput {
    ContributorInsightsSummaries: ContributorInsightsSummaries
    NextToken: NextTokenString
}

structure ListExportsInput {
    TableArn: TableArn
    MaxResults: ListExportsMaxLimit
    NextToken: ExportNextToken
}

@range(min: 1, max: 25)
integer ListExportsMaxLimit

structure ListExportsOutput {
    ExportSummaries: ExportSummaries
    NextToken: ExportNextToken
}

structure ListGlobalTablesInput {
    ExclusiveStartGlobalTableName: TableName
    Limit: PositiveIntegerObject
    RegionName: RegionName
}

structure ListGlobalTablesOutput {
    GlobalTables: GlobalTableList
    LastEvaluatedGlobalTableName: TableName
}

structure ListImportsInput {
    TableArn: TableArn
    PageSize: ListImportsMaxLimit
    NextToken: ImportNextToken
}

@range(min: 1, max: 25)
integer ListImportsMaxLimit

structure ListImportsOutput {
    ImportSummaryList: ImportSummaryList
    NextToken: ImportNextToken
}

structure ListTablesInput {
    ExclusiveStartTableName: TableName
    Limit: ListTablesInputLimit
}

@range(min: 1, max: 100)
integer ListTablesInputLimit

structure ListTablesOutput {
    TableNames: TableNameList
    LastEvaluatedTableName: TableName
}

structure ListTagsOfResourceInput {
    @required ResourceArn: ResourceArnString
    NextToken: NextTokenString
}

structure ListTagsOfResourceOutput {
    Tags: TagList
    NextToken: NextTokenString
}

structure LocalSecondaryIndex {
    @required IndexName: IndexName
    @required KeySchema: KeySchema
    @required Projection: Projection
}

structure LocalSecondaryIndexDescription {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
    IndexSizeBytes: LongObject
    ItemCount: LongObject
    IndexArn: String
}

list LocalSecondaryIndexDescriptionList {
    member: LocalSecondaryIndexDescription
}

structure LocalSecondaryIndexInfo {
    IndexName: IndexName
    KeySchema: KeySchema
    Projection: Projection
}

list LocalSecondaryIndexList {
    member: LocalSecondaryIndex
}

list LocalSecondaryIndexes {
    member: LocalSecondaryIndexInfo
}

long Long

long LongObject

map MapAttributeValue {
    key: AttributeName
    value: AttributeValue
}

enum MultiRegionConsistency {
    EVENTUAL
    STRONG
}

string NextTokenString

@length(min: 1, max: 255)
string NonKeyAttributeName

@length(min: 1, max: 20)
list NonKeyAttributeNameList {
    member: NonKeyAttributeName
}

@range(min: 0)
long NonNegativeLongObject

boolean NullAttributeValue

string NumberAttributeValue

list NumberSetAttributeValue {
    member: NumberAttributeValue
}

structure OnDemandThroughput {
    MaxReadRequestUnits: LongObject
    MaxWriteRequestUnits: LongObject
}

structure OnDemandThroughputOverride {
    MaxReadRequestUnits: LongObject
}

structure ParameterizedStatement {
    @required Statement: PartiQLStatement
    Parameters: PreparedStatementParameters
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

@length(min: 1, max: 100)
list ParameterizedStatements {
    member: ParameterizedStatement
}

@length(min: 1, max: 25)
list PartiQLBatchRequest {
    member: BatchStatementRequest
}

list PartiQLBatchResponse {
    member: BatchStatementResponse
}

@length(min: 1, max: 32768)
string PartiQLNextToken

@length(min: 1, max: 8192)
string PartiQLStatement

structure PointInTimeRecoveryDescription {
    PointInTimeRecoveryStatus: PointInTimeRecoveryStatus
    RecoveryPeriodInDays: RecoveryPeriodInDays
    EarliestRestorableDateTime: Date
    LatestRestorableDateTime: Date
}

structure PointInTimeRecoverySpecification {
    @required PointInTimeRecoveryEnabled: BooleanObject
    RecoveryPeriodInDays: RecoveryPeriodInDays
}

enum PointInTimeRecoveryStatus {
    ENABLED
    DISABLED
}

@error("client")
structure PointInTimeRecoveryUnavailableException {
    message: ErrorMessage
}

@error("client")
structure PolicyNotFoundException {
    message: ErrorMessage
}

@length(min: 1, max: 255)
string PolicyRevisionId

@range(min: 1)
integer PositiveIntegerObject

@range(min: 1)
long PositiveLongObject

@length(min: 1)
list PreparedStatementParameters {
    member: AttributeValue
}

@range(min: 0)
long ProcessedItemCount

structure Projection {
    ProjectionType: ProjectionType
    NonKeyAttributes: NonKeyAttributeNameList
}

string ProjectionExpression

enum ProjectionType {
    ALL
    KEYS_ONLY
    INCLUDE
}

structure ProvisionedThroughput {
    @required ReadCapacityUnits: PositiveLongObject
    @required WriteCapacityUnits: PositiveLongObject
}

structure ProvisionedThroughputDescription {
    LastIncreaseDateTime: Date
    LastDecreaseDateTime: Date
    NumberOfDecreasesToday: PositiveLongObject
    ReadCapacityUnits: NonNegativeLongObject
    WriteCapacityUnits: NonNegativeLongObject
}

@error("client")
structure ProvisionedThroughputExceededException {
    message: ErrorMessage
    ThrottlingReasons: ThrottlingReasonList
}

structure ProvisionedThroughputOverride {
    ReadCapacityUnits: PositiveLongObject
}

structure Put {
    @required Item: PutItemInputAttributeMap
    @required TableName: TableArn
    ConditionExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure PutItemInput {
    @required TableName: TableArn
    @required Item: PutItemInputAttributeMap
    Expected: ExpectedAttributeMap
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    ConditionalOperator: ConditionalOperator
    ConditionExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

map PutItemInputAttributeMap {
    key: AttributeName
    value: AttributeValue
}

structure PutItemOutput {
    Attributes: AttributeMap
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
}

structure PutRequest {
    @required Item: PutItemInputAttributeMap
}

structure PutResourcePolicyInput {
    @required ResourceArn: ResourceArnString
    @required Policy: ResourcePolicy
    ExpectedRevisionId: PolicyRevisionId
    ConfirmRemoveSelfResourceAccess: ConfirmRemoveSelfResourceAccess
}

structure PutResourcePolicyOutput {
    RevisionId: PolicyRevisionId
}

structure QueryInput {
    @required TableName: TableArn
    IndexName: IndexName
    Select: Select
    AttributesToGet: AttributeNameList
    Limit: PositiveIntegerObject
    ConsistentRead: ConsistentRead
    KeyConditions: KeyConditions
    QueryFilter: FilterConditionMap
    ConditionalOperator: ConditionalOperator
    ScanIndexForward: BooleanObject
    ExclusiveStartKey: Key
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ProjectionExpression: ProjectionExpression
    FilterExpression: ConditionExpression
    KeyConditionExpression: KeyExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
}

structure QueryOutput {
    Items: ItemList
    Count: Integer
    ScannedCount: Integer
    LastEvaluatedKey: Key
    ConsumedCapacity: ConsumedCapacity
}

string Reason

@range(min: 1, max: 35)
integer RecoveryPeriodInDays

string RegionName

structure Replica {
    RegionName: RegionName
}

@error("client")
structure ReplicaAlreadyExistsException {
    message: ErrorMessage
}

structure ReplicaAutoScalingDescription {
    RegionName: RegionName
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexAutoScalingDescriptionList
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaStatus: ReplicaStatus
}

list ReplicaAutoScalingDescriptionList {
    member: ReplicaAutoScalingDescription
}

structure ReplicaAutoScalingUpdate {
    @required RegionName: RegionName
    ReplicaGlobalSecondaryIndexUpdates: ReplicaGlobalSecondaryIndexAutoScalingUpdateList
    ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}

@length(min: 1)
list ReplicaAutoScalingUpdateList {
    member: ReplicaAutoScalingUpdate
}

structure ReplicaDescription {
    RegionName: RegionName
    ReplicaStatus: ReplicaStatus
    ReplicaArn: String
    ReplicaStatusDescription: ReplicaStatusDescription
    ReplicaStatusPercentProgress: ReplicaStatusPercentProgress
    KMSMasterKeyId: KMSMasterKeyId
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: TableWarmThroughputDescription
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexDescriptionList
    ReplicaInaccessibleDateTime: Date
    ReplicaTableClassSummary: TableClassSummary
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
}

list ReplicaDescriptionList {
    member: ReplicaDescription
}

structure ReplicaGlobalSecondaryIndex {
    @required IndexName: IndexName
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
}

structure ReplicaGlobalSecondaryIndexAutoScalingDescription {
    IndexName: IndexName
    IndexStatus: IndexStatus
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
}

list ReplicaGlobalSecondaryIndexAutoScalingDescriptionList {
    member: ReplicaGlobalSecondaryIndexAutoScalingDescription
}

structure ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    IndexName: IndexName
    ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
}

list ReplicaGlobalSecondaryIndexAutoScalingUpdateList {
    member: ReplicaGlobalSecondaryIndexAutoScalingUpdate
}

structure ReplicaGlobalSecondaryIndexDescription {
    IndexName: IndexName
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
}

list ReplicaGlobalSecondaryIndexDescriptionList {
    member: ReplicaGlobalSecondaryIndexDescription
}

@length(min: 1)
list ReplicaGlobalSecondaryIndexList {
    member: ReplicaGlobalSecondaryIndex
}

structure ReplicaGlobalSecondaryIndexSettingsDescription {
    @required IndexName: IndexName
    IndexStatus: IndexStatus
    ProvisionedReadCapacityUnits: PositiveLongObject
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityUnits: PositiveLongObject
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
}

list ReplicaGlobalSecondaryIndexSettingsDescriptionList {
    member: ReplicaGlobalSecondaryIndexSettingsDescription
}

structure ReplicaGlobalSecondaryIndexSettingsUpdate {
    @required IndexName: IndexName
    ProvisionedReadCapacityUnits: PositiveLongObject
    ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
}

@length(min: 1, max: 20)
list ReplicaGlobalSecondaryIndexSettingsUpdateList {
    member: ReplicaGlobalSecondaryIndexSettingsUpdate
}

list ReplicaList {
    member: Replica
}

@error("client")
structure ReplicaNotFoundException {
    message: ErrorMessage
}

structure ReplicaSettingsDescription {
    @required RegionName: RegionName
    ReplicaStatus: ReplicaStatus
    ReplicaBillingModeSummary: BillingModeSummary
    ReplicaProvisionedReadCapacityUnits: NonNegativeLongObject
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityUnits: NonNegativeLongObject
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaGlobalSecondaryIndexSettings: ReplicaGlobalSecondaryIndexSettingsDescriptionList
    ReplicaTableClassSummary: TableClassSummary
}

list ReplicaSettingsDescriptionList {
    member: ReplicaSettingsDescription
}

structure ReplicaSettingsUpdate {
    @required RegionName: RegionName
    ReplicaProvisionedReadCapacityUnits: PositiveLongObject
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    ReplicaGlobalSecondaryIndexSettingsUpdate: ReplicaGlobalSecondaryIndexSettingsUpdateList
    ReplicaTableClass: TableClass
}

@length(min: 1, max: 50)
list ReplicaSettingsUpdateList {
    member: ReplicaSettingsUpdate
}

enum ReplicaStatus {
    CREATING
    CREATION_FAILED
    UPDATING
    DELETING
    ACTIVE
    REGION_DISABLED
    INACCESSIBLE_ENCRYPTION_CREDENTIALS
    ARCHIVING
    ARCHIVED
    REPLICATION_NOT_AUTHORIZED
}

string ReplicaStatusDescription

string ReplicaStatusPercentProgress

structure ReplicaUpdate {
    Create: CreateReplicaAction
    Delete: DeleteReplicaAction
}

list ReplicaUpdateList {
    member: ReplicaUpdate
}

@error("client")
structure ReplicatedWriteConflictException {
    message: ErrorMessage
}

structure ReplicationGroupUpdate {
    Create: CreateReplicationGroupMemberAction
    Update: UpdateReplicationGroupMemberAction
    Delete: DeleteReplicationGroupMemberAction
}

@length(min: 1)
list ReplicationGroupUpdateList {
    member: ReplicationGroupUpdate
}

@error("client")
structure RequestLimitExceeded {
    message: ErrorMessage
    ThrottlingReasons: ThrottlingReasonList
}

string Resource

@length(min: 1, max: 1283)
string ResourceArnString

@error("client")
structure ResourceInUseException {
    message: ErrorMessage
}

@error("client")
structure ResourceNotFoundException {
    message: ErrorMessage
}

string ResourcePolicy

boolean RestoreInProgress

structure RestoreSummary {
    SourceBackupArn: BackupArn
    SourceTableArn: TableArn
    @required RestoreDateTime: Date
    @required RestoreInProgress: RestoreInProgress
}

structure RestoreTableFromBackupInput {
    @required TargetTableName: TableName
    @required BackupArn: BackupArn
    BillingModeOverride: BillingMode
    GlobalSecondaryIndexOverride: GlobalSecondaryIndexList
    LocalSecondaryIndexOverride: LocalSecondaryIndexList
    ProvisionedThroughputOverride: ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughput
    SSESpecificationOverride: SSESpecification
}

structure RestoreTableFromBackupOutput {
    TableDescription: TableDescription
}

structure RestoreTableToPointInTimeInput {
    SourceTableArn: TableArn
    SourceTableName: TableName
    @required TargetTableName: TableName
    UseLatestRestorableTime: BooleanObject
    RestoreDateTime: Date
    BillingModeOverride: BillingMode
    GlobalSecondaryIndexOverride: GlobalSecondaryIndexList
    LocalSecondaryIndexOverride: LocalSecondaryIndexList
    ProvisionedThroughputOverride: ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughput
    SSESpecificationOverride: SSESpecification
}

structure RestoreTableToPointInTimeOutput {
    TableDescription: TableDescription
}

enum ReturnConsumedCapacity {
    INDEXES
    TOTAL
    NONE
}

enum ReturnItemCollectionMetrics {
    SIZE
    NONE
}

enum ReturnValue {
    NONE
    ALL_OLD
    UPDATED_OLD
    ALL_NEW
    UPDATED_NEW
}

enum ReturnValuesOnConditionCheckFailure {
    ALL_OLD
    NONE
}

@length(max: 255)
@pattern("^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$")
string S3Bucket

@pattern("[0-9]{12}")
string S3BucketOwner

structure S3BucketSource {
    S3BucketOwner: S3BucketOwner
    @required S3Bucket: S3Bucket
    S3KeyPrefix: S3Prefix
}

@length(max: 1024)
string S3Prefix

enum S3SseAlgorithm {
    AES256
    KMS
}

@length(min: 1, max: 2048)
string S3SseKmsKeyId

structure SSEDescription {
    Status: SSEStatus
    SSEType: SSEType
    KMSMasterKeyArn: KMSMasterKeyArn
    InaccessibleEncryptionDateTime: Date
}

boolean SSEEnabled

structure SSESpecification {
    Enabled: SSEEnabled
    SSEType: SSEType
    KMSMasterKeyId: KMSMasterKeyId
}

enum SSEStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    UPDATING
}

enum SSEType {
    AES256
    KMS
}

enum ScalarAttributeType {
    S
    N
    B
}

structure ScanInput {
    @required TableName: TableArn
    IndexName: IndexName
    AttributesToGet: AttributeNameList
    Limit: PositiveIntegerObject
    Select: Select
    ScanFilter: FilterConditionMap
    ConditionalOperator: ConditionalOperator
    ExclusiveStartKey: Key
    ReturnConsumedCapacity: ReturnConsumedCapacity
    TotalSegments: ScanTotalSegments
    Segment: ScanSegment
    ProjectionExpression: ProjectionExpression
    FilterExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ConsistentRead: ConsistentRead
}

structure ScanOutput {
    Items: ItemList
    Count: Integer
    ScannedCount: Integer
    LastEvaluatedKey: Key
    ConsumedCapacity: ConsumedCapacity
}

@range(min: 0, max: 999999)
integer ScanSegment

@range(min: 1, max: 1000000)
integer ScanTotalSegments

map SecondaryIndexesCapacityMap {
    key: IndexName
    value: Capacity
}

enum Select {
    ALL_ATTRIBUTES
    ALL_PROJECTED_ATTRIBUTES
    SPECIFIC_ATTRIBUTES
    COUNT
}

structure SourceTableDetails {
    @required TableName: TableName
    @required TableId: TableId
    TableArn: TableArn
    TableSizeBytes: LongObject
    @required KeySchema: KeySchema
    @required TableCreationDateTime: TableCreationDateTime
    @required ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    ItemCount: ItemCount
    BillingMode: BillingMode
}

structure SourceTableFeatureDetails {
    LocalSecondaryIndexes: LocalSecondaryIndexes
    GlobalSecondaryIndexes: GlobalSecondaryIndexes
    StreamDescription: StreamSpecification
    TimeToLiveDescription: TimeToLiveDescription
    SSEDescription: SSEDescription
}

@length(min: 37, max: 1024)
string StreamArn

boolean StreamEnabled

structure StreamSpecification {
    @required StreamEnabled: StreamEnabled
    StreamViewType: StreamViewType
}

enum StreamViewType {
    NEW_IMAGE
    OLD_IMAGE
    NEW_AND_OLD_IMAGES
    KEYS_ONLY
}

string String

string StringAttributeValue

list StringSetAttributeValue {
    member: StringAttributeValue
}

@error("client")
structure TableAlreadyExistsException {
    message: ErrorMessage
}

@length(min: 1, max: 1024)
string TableArn

structure TableAutoScalingDescription {
    TableName: TableName
    TableStatus: TableStatus
    Replicas: ReplicaAutoScalingDescriptionList
}

enum TableClass {
    STANDARD
    STANDARD_INFREQUENT_ACCESS
}

structure TableClassSummary {
    TableClass: TableClass
    LastUpdateDateTime: Date
}

timestamp TableCreationDateTime

structure TableCreationParameters {
    @required TableName: TableName
    @required AttributeDefinitions: AttributeDefinitions
    @required KeySchema: KeySchema
    BillingMode: BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    SSESpecification: SSESpecification
    GlobalSecondaryIndexes: GlobalSecondaryIndexList
}

structure TableDescription {
    AttributeDefinitions: AttributeDefinitions
    TableName: TableName
    KeySchema: KeySchema
    TableStatus: TableStatus
    CreationDateTime: Date
    ProvisionedThroughput: ProvisionedThroughputDescription
    TableSizeBytes: LongObject
    ItemCount: LongObject
    TableArn: String
    TableId: TableId
    BillingModeSummary: BillingModeSummary
    LocalSecondaryIndexes: LocalSecondaryIndexDescriptionList
    GlobalSecondaryIndexes: GlobalSecondaryIndexDescriptionList
    StreamSpecification: StreamSpecification
    LatestStreamLabel: String
    LatestStreamArn: StreamArn
    GlobalTableVersion: String
    Replicas: ReplicaDescriptionList
    GlobalTableWitnesses: GlobalTableWitnessDescriptionList
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
    RestoreSummary: RestoreSummary
    SSEDescription: SSEDescription
    ArchivalSummary: ArchivalSummary
    TableClassSummary: TableClassSummary
    DeletionProtectionEnabled: DeletionProtectionEnabled
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: TableWarmThroughputDescription
    MultiRegionConsistency: MultiRegionConsistency
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string TableId

@error("client")
structure TableInUseException {
    message: ErrorMessage
}

@length(min: 3, max: 255)
@pattern("[a-zA-Z0-9_.-]+")
string TableName

list TableNameList {
    member: TableName
}

@error("client")
structure TableNotFoundException {
    message: ErrorMessage
}

enum TableStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    INACCESSIBLE_ENCRYPTION_CREDENTIALS
    ARCHIVING
    ARCHIVED
    REPLICATION_NOT_AUTHORIZED
}

structure TableWarmThroughputDescription {
    ReadUnitsPerSecond: PositiveLongObject
    WriteUnitsPerSecond: PositiveLongObject
    Status: TableStatus
}

structure Tag {
    @required Key: TagKeyString
    @required Value: TagValueString
}

list TagKeyList {
    member: TagKeyString
}

@length(min: 1, max: 128)
string TagKeyString

list TagList {
    member: Tag
}

structure TagResourceInput {
    @required ResourceArn: ResourceArnString
    @required Tags: TagList
}

@length(min: 0, max: 256)
string TagValueString

@error("client")
structure ThrottlingException {
    message: AvailabilityErrorMessage
    throttlingReasons: ThrottlingReasonList
}

structure ThrottlingReason {
    reason: Reason
    resource: Resource
}

list ThrottlingReasonList {
    member: ThrottlingReason
}

timestamp TimeRangeLowerBound

timestamp TimeRangeUpperBound

@length(min: 1, max: 255)
string TimeToLiveAttributeName

structure TimeToLiveDescription {
    TimeToLiveStatus: TimeToLiveStatus
    AttributeName: TimeToLiveAttributeName
}

boolean TimeToLiveEnabled

structure TimeToLiveSpecification {
    @required Enabled: TimeToLiveEnabled
    @required AttributeName: TimeToLiveAttributeName
}

enum TimeToLiveStatus {
    ENABLING
    DISABLING
    ENABLED
    DISABLED
}

structure TransactGetItem {
    @required Get: Get
}

@length(min: 1, max: 100)
list TransactGetItemList {
    member: TransactGetItem
}

structure TransactGetItemsInput {
    @required TransactItems: TransactGetItemList
    ReturnConsumedCapacity: ReturnConsumedCapacity
}

structure TransactGetItemsOutput {
    ConsumedCapacity: ConsumedCapacityMultiple
    Responses: ItemResponseList
}

structure TransactWriteItem {
    ConditionCheck: ConditionCheck
    Put: Put
    Delete: Delete
    Update: Update
}

@length(min: 1, max: 100)
list TransactWriteItemList {
    member: TransactWriteItem
}

structure TransactWriteItemsInput {
    @required TransactItems: TransactWriteItemList
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    @idempotencyToken ClientRequestToken: ClientRequestToken
}

structure TransactWriteItemsOutput {
    ConsumedCapacity: ConsumedCapacityMultiple
    ItemCollectionMetrics: ItemCollectionMetricsPerTable
}

@error("client")
structure TransactionCanceledException {
    Message: ErrorMessage
    CancellationReasons: CancellationReasonList
}

@error("client")
structure TransactionConflictException {
    message: ErrorMessage
}

@error("client")
structure TransactionInProgressException {
    Message: ErrorMessage
}

structure UntagResourceInput {
    @required ResourceArn: ResourceArnString
    @required TagKeys: TagKeyList
}

structure Update {
    @required Key: Key
    @required UpdateExpression: UpdateExpression
    @required TableName: TableArn
    ConditionExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure UpdateContinuousBackupsInput {
    @required TableName: TableArn
    @required PointInTimeRecoverySpecification: PointInTimeRecoverySpecification
}

structure UpdateContinuousBackupsOutput {
    ContinuousBackupsDescription: ContinuousBackupsDescription
}

structure UpdateContributorInsightsInput {
    @required TableName: TableArn
    IndexName: IndexName
    @required ContributorInsightsAction: ContributorInsightsAction
    ContributorInsightsMode: ContributorInsightsMode
}

structure UpdateContributorInsightsOutput {
    TableName: TableName
    IndexName: IndexName
    ContributorInsightsStatus: ContributorInsightsStatus
    ContributorInsightsMode: ContributorInsightsMode
}

string UpdateExpression

structure UpdateGlobalSecondaryIndexAction {
    @required IndexName: IndexName
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
}

structure UpdateGlobalTableInput {
    @required GlobalTableName: TableName
    @required ReplicaUpdates: ReplicaUpdateList
}

structure UpdateGlobalTableOutput {
    GlobalTableDescription: GlobalTableDescription
}

structure UpdateGlobalTableSettingsInput {
    @required GlobalTableName: TableName
    GlobalTableBillingMode: BillingMode
    GlobalTableProvisionedWriteCapacityUnits: PositiveLongObject
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    GlobalTableGlobalSecondaryIndexSettingsUpdate: GlobalTableGlobalSecondaryIndexSettingsUpdateList
    ReplicaSettingsUpdate: ReplicaSettingsUpdateList
}

structure UpdateGlobalTableSettingsOutput {
    GlobalTableName: TableName
    ReplicaSettings: ReplicaSettingsDescriptionList
}

structure UpdateItemInput {
    @required TableName: TableArn
    @required Key: Key
    AttributeUpdates: AttributeUpdates
    Expected: ExpectedAttributeMap
    ConditionalOperator: ConditionalOperator
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    UpdateExpression: UpdateExpression
    ConditionExpression: ConditionExpression
    ExpressionAttributeNames: ExpressionAttributeNameMap
    ExpressionAttributeValues: ExpressionAttributeValueMap
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
}

structure UpdateItemOutput {
    Attributes: AttributeMap
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
}

structure UpdateKinesisStreamingConfiguration {
    ApproximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision
}

structure UpdateKinesisStreamingDestinationInput {
    @required TableName: TableArn
    @required StreamArn: StreamArn
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
}

structure UpdateKinesisStreamingDestinationOutput {
    TableName: TableName
    StreamArn: StreamArn
    DestinationStatus: DestinationStatus
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
}

structure UpdateReplicationGroupMemberAction {
    @required RegionName: RegionName
    KMSMasterKeyId: KMSMasterKeyId
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: ReplicaGlobalSecondaryIndexList
    TableClassOverride: TableClass
}

structure UpdateTableInput {
    AttributeDefinitions: AttributeDefinitions
    @required TableName: TableArn
    BillingMode: BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    GlobalSecondaryIndexUpdates: GlobalSecondaryIndexUpdateList
    StreamSpecification: StreamSpecification
    SSESpecification: SSESpecification
    ReplicaUpdates: ReplicationGroupUpdateList
    TableClass: TableClass
    DeletionProtectionEnabled: DeletionProtectionEnabled
    MultiRegionConsistency: MultiRegionConsistency
    GlobalTableWitnessUpdates: GlobalTableWitnessGroupUpdateList
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
    GlobalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode
}

structure UpdateTableOutput {
    TableDescription: TableDescription
}

structure UpdateTableReplicaAutoScalingInput {
    GlobalSecondaryIndexUpdates: GlobalSecondaryIndexAutoScalingUpdateList
    @required TableName: TableArn
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
    ReplicaUpdates: ReplicaAutoScalingUpdateList
}

structure UpdateTableReplicaAutoScalingOutput {
    TableAutoScalingDescription: TableAutoScalingDescription
}

structure UpdateTimeToLiveInput {
    @required TableName: TableArn
    @required TimeToLiveSpecification: TimeToLiveSpecification
}

structure UpdateTimeToLiveOutput {
    TimeToLiveSpecification: TimeToLiveSpecification
}

structure WarmThroughput {
    ReadUnitsPerSecond: LongObject
    WriteUnitsPerSecond: LongObject
}

enum WitnessStatus {
    CREATING
    DELETING
    ACTIVE
}

structure WriteRequest {
    PutRequest: PutRequest
    DeleteRequest: DeleteRequest
}

@length(min: 1, max: 25)
list WriteRequests {
    member: WriteRequest
}
