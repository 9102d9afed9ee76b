// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.athena

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Athena", endpointPrefix: "athena")
@sigv4(name: "athena")
@awsJson1_1
@title("Amazon Athena")
service AmazonAthena {
    version: "2017-05-18"
    operations: [
        BatchGetNamedQuery
        BatchGetPreparedStatement
        BatchGetQueryExecution
        CancelCapacityReservation
        CreateCapacityReservation
        CreateDataCatalog
        CreateNamedQuery
        CreateNotebook
        CreatePreparedStatement
        CreatePresignedNotebookUrl
        CreateWorkGroup
        DeleteCapacityReservation
        DeleteDataCatalog
        DeleteNamedQuery
        DeleteNotebook
        DeletePreparedStatement
        DeleteWorkGroup
        ExportNotebook
        GetCalculationExecution
        GetCalculationExecutionCode
        GetCalculationExecutionStatus
        GetCapacityAssignmentConfiguration
        GetCapacityReservation
        GetDataCatalog
        GetDatabase
        GetNamedQuery
        GetNotebookMetadata
        GetPreparedStatement
        GetQueryExecution
        GetQueryResults
        GetQueryRuntimeStatistics
        GetResourceDashboard
        GetSession
        GetSessionEndpoint
        GetSessionStatus
        GetTableMetadata
        GetWorkGroup
        ImportNotebook
        ListApplicationDPUSizes
        ListCalculationExecutions
        ListCapacityReservations
        ListDataCatalogs
        ListDatabases
        ListEngineVersions
        ListExecutors
        ListNamedQueries
        ListNotebookMetadata
        ListNotebookSessions
        ListPreparedStatements
        ListQueryExecutions
        ListSessions
        ListTableMetadata
        ListTagsForResource
        ListWorkGroups
        PutCapacityAssignmentConfiguration
        StartCalculationExecution
        StartQueryExecution
        StartSession
        StopCalculationExecution
        StopQueryExecution
        TagResource
        TerminateSession
        UntagResource
        UpdateCapacityReservation
        UpdateDataCatalog
        UpdateNamedQuery
        UpdateNotebook
        UpdateNotebookMetadata
        UpdatePreparedStatement
        UpdateWorkGroup
    ]
}

operation BatchGetNamedQuery {
    input: BatchGetNamedQueryInput
    output: BatchGetNamedQueryOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation BatchGetPreparedStatement {
    input: BatchGetPreparedStatementInput
    output: BatchGetPreparedStatementOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation BatchGetQueryExecution {
    input: BatchGetQueryExecutionInput
    output: BatchGetQueryExecutionOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@idempotent
operation CancelCapacityReservation {
    input: CancelCapacityReservationInput
    output: CancelCapacityReservationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@idempotent
operation CreateCapacityReservation {
    input: CreateCapacityReservationInput
    output: CreateCapacityReservationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation CreateDataCatalog {
    input: CreateDataCatalogInput
    output: CreateDataCatalogOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@idempotent
operation CreateNamedQuery {
    input: CreateNamedQueryInput
    output: CreateNamedQueryOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation CreateNotebook {
    input: CreateNotebookInput
    output: CreateNotebookOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation CreatePreparedStatement {
    input: CreatePreparedStatementInput
    output: CreatePreparedStatementOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation CreatePresignedNotebookUrl {
    input: CreatePresignedNotebookUrlRequest
    output: CreatePresignedNotebookUrlResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation CreateWorkGroup {
    input: CreateWorkGroupInput
    output: CreateWorkGroupOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@idempotent
operation DeleteCapacityReservation {
    input: DeleteCapacityReservationInput
    output: DeleteCapacityReservationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DeleteDataCatalog {
    input: DeleteDataCatalogInput
    output: DeleteDataCatalogOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@idempotent
operation DeleteNamedQuery {
    input: DeleteNamedQueryInput
    output: DeleteNamedQueryOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DeleteNotebook {
    input: DeleteNotebookInput
    output: DeleteNotebookOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation DeletePreparedStatement {
    input: DeletePreparedStatementInput
    output: DeletePreparedStatementOutput
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteWorkGroup {
    input: DeleteWorkGroupInput
    output: DeleteWorkGroupOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ExportNotebook {
    input: ExportNotebookInput
    output: ExportNotebookOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation GetCalculationExecution {
    input: GetCalculationExecutionRequest
    output: GetCalculationExecutionResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetCalculationExecutionCode {
    input: GetCalculationExecutionCodeRequest
    output: GetCalculationExecutionCodeResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetCalculationExecutionStatus {
    input: GetCalculationExecutionStatusRequest
    output: GetCalculationExecutionStatusResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetCapacityAssignmentConfiguration {
    input: GetCapacityAssignmentConfigurationInput
    output: GetCapacityAssignmentConfigurationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetCapacityReservation {
    input: GetCapacityReservationInput
    output: GetCapacityReservationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetDataCatalog {
    input: GetDataCatalogInput
    output: GetDataCatalogOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetDatabase {
    input: GetDatabaseInput
    output: GetDatabaseOutput
    errors: [
        InternalServerException
        InvalidRequestException
        MetadataException
    ]
}

operation GetNamedQuery {
    input: GetNamedQueryInput
    output: GetNamedQueryOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetNotebookMetadata {
    input: GetNotebookMetadataInput
    output: GetNotebookMetadataOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation GetPreparedStatement {
    input: GetPreparedStatementInput
    output: GetPreparedStatementOutput
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetQueryExecution {
    input: GetQueryExecutionInput
    output: GetQueryExecutionOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetQueryResults {
    input: GetQueryResultsInput
    output: GetQueryResultsOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation GetQueryRuntimeStatistics {
    input: GetQueryRuntimeStatisticsInput
    output: GetQueryRuntimeStatisticsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetResourceDashboard {
    input: GetResourceDashboardRequest
    output: GetResourceDashboardResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetSession {
    input: GetSessionRequest
    output: GetSessionResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetSessionEndpoint {
    input: GetSessionEndpointRequest
    output: GetSessionEndpointResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetSessionStatus {
    input: GetSessionStatusRequest
    output: GetSessionStatusResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation GetTableMetadata {
    input: GetTableMetadataInput
    output: GetTableMetadataOutput
    errors: [
        InternalServerException
        InvalidRequestException
        MetadataException
    ]
}

operation GetWorkGroup {
    input: GetWorkGroupInput
    output: GetWorkGroupOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ImportNotebook {
    input: ImportNotebookInput
    output: ImportNotebookOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation ListApplicationDPUSizes {
    input: ListApplicationDPUSizesInput
    output: ListApplicationDPUSizesOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation ListCalculationExecutions {
    input: ListCalculationExecutionsRequest
    output: ListCalculationExecutionsResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation ListCapacityReservations {
    input: ListCapacityReservationsInput
    output: ListCapacityReservationsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListDataCatalogs {
    input: ListDataCatalogsInput
    output: ListDataCatalogsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListDatabases {
    input: ListDatabasesInput
    output: ListDatabasesOutput
    errors: [
        InternalServerException
        InvalidRequestException
        MetadataException
    ]
}

operation ListEngineVersions {
    input: ListEngineVersionsInput
    output: ListEngineVersionsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListExecutors {
    input: ListExecutorsRequest
    output: ListExecutorsResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation ListNamedQueries {
    input: ListNamedQueriesInput
    output: ListNamedQueriesOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListNotebookMetadata {
    input: ListNotebookMetadataInput
    output: ListNotebookMetadataOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation ListNotebookSessions {
    input: ListNotebookSessionsRequest
    output: ListNotebookSessionsResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation ListPreparedStatements {
    input: ListPreparedStatementsInput
    output: ListPreparedStatementsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListQueryExecutions {
    input: ListQueryExecutionsInput
    output: ListQueryExecutionsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListSessions {
    input: ListSessionsRequest
    output: ListSessionsResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation ListTableMetadata {
    input: ListTableMetadataInput
    output: ListTableMetadataOutput
    errors: [
        InternalServerException
        InvalidRequestException
        MetadataException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation ListWorkGroups {
    input: ListWorkGroupsInput
    output: ListWorkGroupsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@idempotent
operation PutCapacityAssignmentConfiguration {
    input: PutCapacityAssignmentConfigurationInput
    output: PutCapacityAssignmentConfigurationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation StartCalculationExecution {
    input: StartCalculationExecutionRequest
    output: StartCalculationExecutionResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

@idempotent
operation StartQueryExecution {
    input: StartQueryExecutionInput
    output: StartQueryExecutionOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation StartSession {
    input: StartSessionRequest
    output: StartSessionResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
        SessionAlreadyExistsException
        TooManyRequestsException
    ]
}

operation StopCalculationExecution {
    input: StopCalculationExecutionRequest
    output: StopCalculationExecutionResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

@idempotent
operation StopQueryExecution {
    input: StopQueryExecutionInput
    output: StopQueryExecutionOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation TagResource {
    input: TagResourceInput
    output: TagResourceOutput
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation TerminateSession {
    input: TerminateSessionRequest
    output: TerminateSessionResponse
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation UntagResource {
    input: UntagResourceInput
    output: UntagResourceOutput
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation UpdateCapacityReservation {
    input: UpdateCapacityReservationInput
    output: UpdateCapacityReservationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation UpdateDataCatalog {
    input: UpdateDataCatalogInput
    output: UpdateDataCatalogOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@idempotent
operation UpdateNamedQuery {
    input: UpdateNamedQueryInput
    output: UpdateNamedQueryOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation UpdateNotebook {
    input: UpdateNotebookInput
    output: UpdateNotebookOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation UpdateNotebookMetadata {
    input: UpdateNotebookMetadataInput
    output: UpdateNotebookMetadataOutput
    errors: [
        InternalServerException
        InvalidRequestException
        TooManyRequestsException
    ]
}

operation UpdatePreparedStatement {
    input: UpdatePreparedStatementInput
    output: UpdatePreparedStatementOutput
    errors: [
        InternalServerException
        InvalidRequestException
        ResourceNotFoundException
    ]
}

operation UpdateWorkGroup {
    input: UpdateWorkGroupInput
    output: UpdateWorkGroupOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

structure AclConfiguration {
    @required S3AclOption: S3AclOption
}

@range(min: 0, max: 10080)
integer Age

@range(min: 0)
integer AllocatedDpusInteger

@length(min: 1, max: 1011)
string AmazonResourceName

structure ApplicationDPUSizes {
    ApplicationRuntimeId: NameString
    SupportedDPUSizes: SupportedDPUSizeList
}

list ApplicationDPUSizesList {
    member: ApplicationDPUSizes
}

structure AthenaError {
    ErrorCategory: ErrorCategory
    ErrorType: ErrorType
    Retryable: Boolean
    ErrorMessage: String
}

@length(max: 2048)
string AuthToken

enum AuthenticationType {
    DIRECTORY_IDENTITY
}

@length(min: 12, max: 12)
@pattern("^[0-9]+$")
string AwsAccountId

structure BatchGetNamedQueryInput {
    @required NamedQueryIds: NamedQueryIdList
}

structure BatchGetNamedQueryOutput {
    NamedQueries: NamedQueryList
    UnprocessedNamedQueryIds: UnprocessedNamedQueryIdList
}

structure BatchGetPreparedStatementInput {
    @required PreparedStatementNames: PreparedStatementNameList
    @required WorkGroup: WorkGroupName
}

structure BatchGetPreparedStatementOutput {
    PreparedStatements: PreparedStatementDetailsList
    UnprocessedPreparedStatementNames: UnprocessedPreparedStatementNameList
}

structure BatchGetQueryExecutionInput {
    @required QueryExecutionIds: QueryExecutionIdList
}

structure BatchGetQueryExecutionOutput {
    QueryExecutions: QueryExecutionList
    UnprocessedQueryExecutionIds: UnprocessedQueryExecutionIdList
}

boolean Boolean

boolean BoxedBoolean

@range(min: 10000000)
long BytesScannedCutoffValue

structure CalculationConfiguration {
    CodeBlock: CodeBlock
}

@length(min: 1, max: 36)
string CalculationExecutionId

enum CalculationExecutionState {
    CREATING
    CREATED
    QUEUED
    RUNNING
    CANCELING
    CANCELED
    COMPLETED
    FAILED
}

structure CalculationResult {
    StdOutS3Uri: S3Uri
    StdErrorS3Uri: S3Uri
    ResultS3Uri: S3Uri
    ResultType: CalculationResultType
}

@length(min: 1, max: 256)
@pattern("\\w+\\/[-+.\\w]+")
string CalculationResultType

structure CalculationStatistics {
    DpuExecutionInMillis: Long
    Progress: DescriptionString
}

structure CalculationStatus {
    SubmissionDateTime: Date
    CompletionDateTime: Date
    State: CalculationExecutionState
    StateChangeReason: DescriptionString
}

structure CalculationSummary {
    CalculationExecutionId: CalculationExecutionId
    Description: DescriptionString
    Status: CalculationStatus
}

@length(min: 0, max: 100)
list CalculationsList {
    member: CalculationSummary
}

structure CancelCapacityReservationInput {
    @required Name: CapacityReservationName
}

structure CancelCapacityReservationOutput {}

structure CapacityAllocation {
    @required Status: CapacityAllocationStatus
    StatusMessage: String
    @required RequestTime: Timestamp
    RequestCompletionTime: Timestamp
}

enum CapacityAllocationStatus {
    PENDING
    SUCCEEDED
    FAILED
}

structure CapacityAssignment {
    WorkGroupNames: WorkGroupNamesList
}

structure CapacityAssignmentConfiguration {
    CapacityReservationName: CapacityReservationName
    CapacityAssignments: CapacityAssignmentsList
}

list CapacityAssignmentsList {
    member: CapacityAssignment
}

structure CapacityReservation {
    @required Name: CapacityReservationName
    @required Status: CapacityReservationStatus
    @required TargetDpus: TargetDpusInteger
    @required AllocatedDpus: AllocatedDpusInteger
    LastAllocation: CapacityAllocation
    LastSuccessfulAllocationTime: Timestamp
    @required CreationTime: Timestamp
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9._-]+")
string CapacityReservationName

enum CapacityReservationStatus {
    PENDING
    ACTIVE
    CANCELLING
    CANCELLED
    FAILED
    UPDATE_PENDING
}

list CapacityReservationsList {
    member: CapacityReservation
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CatalogNameString

structure Classification {
    Name: NameString
    Properties: ParametersMap
}

list ClassificationList {
    member: Classification
}

@length(min: 1, max: 36)
@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ClientRequestToken

structure CloudWatchLoggingConfiguration {
    @required Enabled: BoxedBoolean
    LogGroup: LogGroupName
    LogStreamNamePrefix: LogStreamNamePrefix
    LogTypes: LogTypesMap
}

@length(max: 68000)
string CodeBlock

structure Column {
    @required Name: NameString
    Type: TypeString
    Comment: CommentString
}

structure ColumnInfo {
    CatalogName: String
    SchemaName: String
    TableName: String
    @required Name: String
    Label: String
    @required Type: String
    Precision: Integer
    Scale: Integer
    Nullable: ColumnNullable
    CaseSensitive: Boolean
}

list ColumnInfoList {
    member: ColumnInfo
}

list ColumnList {
    member: Column
}

enum ColumnNullable {
    NOT_NULL
    NULLABLE
    UNKNOWN
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CommentString

enum ConnectionType {
    DYNAMODB
    MYSQL
    POSTGRESQL
    REDSHIFT
    ORACLE
    SYNAPSE
    SQLSERVER
    DB2
    OPENSEARCH
    BIGQUERY
    GOOGLECLOUDSTORAGE
    HBASE
    DOCUMENTDB
    CMDB
    TPCDS
    TIMESTREAM
    SAPHANA
    SNOWFLAKE
    DATALAKEGEN2
    DB2AS400
}

@range(min: 1, max: 1)
integer CoordinatorDpuSize

structure CreateCapacityReservationInput {
    @required TargetDpus: TargetDpusInteger
    @required Name: CapacityReservationName
    Tags: TagList
}

structure CreateCapacityReservationOutput {}

structure CreateDataCatalogInput {
    @required Name: CatalogNameString
    @required Type: DataCatalogType
    Description: DescriptionString
    Parameters: ParametersMap
    Tags: TagList
}

structure CreateDataCatalogOutput {
    DataCatalog: DataCatalog
}

structure CreateNamedQueryInput {
    @required Name: NameString
    Description: DescriptionString
    @required Database: DatabaseString
    @required QueryString: QueryString
    @idempotencyToken ClientRequestToken: IdempotencyToken
    WorkGroup: WorkGroupName
}

structure CreateNamedQueryOutput {
    NamedQueryId: NamedQueryId
}

structure CreateNotebookInput {
    @required WorkGroup: WorkGroupName
    @required Name: NotebookName
    ClientRequestToken: ClientRequestToken
}

structure CreateNotebookOutput {
    NotebookId: NotebookId
}

structure CreatePreparedStatementInput {
    @required StatementName: StatementName
    @required WorkGroup: WorkGroupName
    @required QueryStatement: QueryString
    Description: DescriptionString
}

structure CreatePreparedStatementOutput {}

structure CreatePresignedNotebookUrlRequest {
    @required SessionId: SessionId
}

structure CreatePresignedNotebookUrlResponse {
    @required NotebookUrl: String
    @required AuthToken: AuthToken
    @required AuthTokenExpirationTime: Long
}

structure CreateWorkGroupInput {
    @required Name: WorkGroupName
    Configuration: WorkGroupConfiguration
    Description: WorkGroupDescriptionString
    Tags: TagList
}

structure CreateWorkGroupOutput {}

structure CustomerContentEncryptionConfiguration {
    @required KmsKey: KmsKey
}

structure DataCatalog {
    @required Name: CatalogNameString
    Description: DescriptionString
    @required Type: DataCatalogType
    Parameters: ParametersMap
    Status: DataCatalogStatus
    ConnectionType: ConnectionType
    Error: ErrorMessage
}

enum DataCatalogStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    CREATE_FAILED_CLEANUP_IN_PROGRESS
    CREATE_FAILED_CLEANUP_COMPLETE
    CREATE_FAILED_CLEANUP_FAILED
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
}

structure DataCatalogSummary {
    CatalogName: CatalogNameString
    Type: DataCatalogType
    Status: DataCatalogStatus
    ConnectionType: ConnectionType
    Error: ErrorMessage
}

list DataCatalogSummaryList {
    member: DataCatalogSummary
}

enum DataCatalogType {
    LAMBDA
    GLUE
    HIVE
    FEDERATED
}

structure Database {
    @required Name: NameString
    Description: DescriptionString
    Parameters: ParametersMap
}

list DatabaseList {
    member: Database
}

@length(min: 1, max: 255)
string DatabaseString

timestamp Date

structure Datum {
    VarCharValue: datumString
}

@range(min: 1, max: 1)
integer DefaultExecutorDpuSize

structure DeleteCapacityReservationInput {
    @required Name: CapacityReservationName
}

structure DeleteCapacityReservationOutput {}

structure DeleteDataCatalogInput {
    @required Name: CatalogNameString
    DeleteCatalogOnly: Boolean
}

structure DeleteDataCatalogOutput {
    DataCatalog: DataCatalog
}

structure DeleteNamedQueryInput {
    @required @idempotencyToken NamedQueryId: NamedQueryId
}

structure DeleteNamedQueryOutput {}

structure DeleteNotebookInput {
    @required NotebookId: NotebookId
}

structure DeleteNotebookOutput {}

structure DeletePreparedStatementInput {
    @required StatementName: StatementName
    @required WorkGroup: WorkGroupName
}

structure DeletePreparedStatementOutput {}

structure DeleteWorkGroupInput {
    @required WorkGroup: WorkGroupName
    RecursiveDeleteOption: BoxedBoolean
}

structure DeleteWorkGroupOutput {}

@length(min: 1, max: 1024)
string DescriptionString

double DpuCount

structure EncryptionConfiguration {
    @required EncryptionOption: EncryptionOption
    KmsKey: String
}

enum EncryptionOption {
    SSE_S3
    SSE_KMS
    CSE_KMS
}

structure EngineConfiguration {
    CoordinatorDpuSize: CoordinatorDpuSize
    MaxConcurrentDpus: MaxConcurrentDpus
    DefaultExecutorDpuSize: DefaultExecutorDpuSize
    AdditionalConfigs: ParametersMap
    SparkProperties: ParametersMap
    Classifications: ClassificationList
}

structure EngineVersion {
    SelectedEngineVersion: NameString
    EffectiveEngineVersion: NameString
}

@length(min: 0, max: 10)
list EngineVersionsList {
    member: EngineVersion
}

@range(min: 1, max: 3)
integer ErrorCategory

@length(min: 1, max: 256)
string ErrorCode

string ErrorMessage

@range(min: 0, max: 9999)
integer ErrorType

@length(min: 1, max: 1024)
string ExecutionParameter

@length(min: 1)
list ExecutionParameters {
    member: ExecutionParameter
}

@length(max: 100000)
@pattern(".*")
string ExecutorId

enum ExecutorState {
    CREATING
    CREATED
    REGISTERED
    TERMINATING
    TERMINATED
    FAILED
}

enum ExecutorType {
    COORDINATOR
    GATEWAY
    WORKER
}

structure ExecutorsSummary {
    @required ExecutorId: ExecutorId
    ExecutorType: ExecutorType
    StartDateTime: Long
    TerminationDateTime: Long
    ExecutorState: ExecutorState
    ExecutorSize: Long
}

list ExecutorsSummaryList {
    member: ExecutorsSummary
}

structure ExportNotebookInput {
    @required NotebookId: NotebookId
}

structure ExportNotebookOutput {
    NotebookMetadata: NotebookMetadata
    Payload: Payload
}

@length(min: 0, max: 256)
string ExpressionString

structure FilterDefinition {
    Name: NotebookName
}

structure GetCalculationExecutionCodeRequest {
    @required CalculationExecutionId: CalculationExecutionId
}

structure GetCalculationExecutionCodeResponse {
    CodeBlock: CodeBlock
}

structure GetCalculationExecutionRequest {
    @required CalculationExecutionId: CalculationExecutionId
}

structure GetCalculationExecutionResponse {
    CalculationExecutionId: CalculationExecutionId
    SessionId: SessionId
    Description: DescriptionString
    WorkingDirectory: S3Uri
    Status: CalculationStatus
    Statistics: CalculationStatistics
    Result: CalculationResult
}

structure GetCalculationExecutionStatusRequest {
    @required CalculationExecutionId: CalculationExecutionId
}

structure GetCalculationExecutionStatusResponse {
    Status: CalculationStatus
    Statistics: CalculationStatistics
}

structure GetCapacityAssignmentConfigurationInput {
    @required CapacityReservationName: CapacityReservationName
}

structure GetCapacityAssignmentConfigurationOutput {
    @required CapacityAssignmentConfiguration: CapacityAssignmentConfiguration
}

structure GetCapacityReservationInput {
    @required Name: CapacityReservationName
}

structure GetCapacityReservationOutput {
    @required CapacityReservation: CapacityReservation
}

structure GetDataCatalogInput {
    @required Name: CatalogNameString
    WorkGroup: WorkGroupName
}

structure GetDataCatalogOutput {
    DataCatalog: DataCatalog
}

structure GetDatabaseInput {
    @required CatalogName: CatalogNameString
    @required DatabaseName: NameString
    WorkGroup: WorkGroupName
}

structure GetDatabaseOutput {
    Database: Database
}

structure GetNamedQueryInput {
    @required NamedQueryId: NamedQueryId
}

structure GetNamedQueryOutput {
    NamedQuery: NamedQuery
}

structure GetNotebookMetadataInput {
    @required NotebookId: NotebookId
}

structure GetNotebookMetadataOutput {
    NotebookMetadata: NotebookMetadata
}

structure GetPreparedStatementInput {
    @required StatementName: StatementName
    @required WorkGroup: WorkGroupName
}

structure GetPreparedStatementOutput {
    PreparedStatement: PreparedStatement
}

structure GetQueryExecutionInput {
    @required QueryExecutionId: QueryExecutionId
}

structure GetQueryExecutionOutput {
    QueryExecution: QueryExecution
}

structure GetQueryResultsInput {
    @required QueryExecutionId: QueryExecutionId
    NextToken: Token
    MaxResults: MaxQueryResults
    QueryResultType: QueryResultType
}

structure GetQueryResultsOutput {
    UpdateCount: Long
    ResultSet: ResultSet
    NextToken: Token
}

structure GetQueryRuntimeStatisticsInput {
    @required QueryExecutionId: QueryExecutionId
}

structure GetQueryRuntimeStatisticsOutput {
    QueryRuntimeStatistics: QueryRuntimeStatistics
}

structure GetResourceDashboardRequest {
    @required ResourceARN: AmazonResourceName
}

structure GetResourceDashboardResponse {
    @required Url: String
}

structure GetSessionEndpointRequest {
    @required SessionId: SessionId
}

structure GetSessionEndpointResponse {
    @required EndpointUrl: String
    @required AuthToken: String
    @required AuthTokenExpirationTime: Timestamp
}

structure GetSessionRequest {
    @required SessionId: SessionId
}

structure GetSessionResponse {
    SessionId: SessionId
    Description: DescriptionString
    WorkGroup: WorkGroupName
    EngineVersion: NameString
    EngineConfiguration: EngineConfiguration
    NotebookVersion: NameString
    MonitoringConfiguration: MonitoringConfiguration
    SessionConfiguration: SessionConfiguration
    Status: SessionStatus
    Statistics: SessionStatistics
}

structure GetSessionStatusRequest {
    @required SessionId: SessionId
}

structure GetSessionStatusResponse {
    SessionId: SessionId
    Status: SessionStatus
}

structure GetTableMetadataInput {
    @required CatalogName: CatalogNameString
    @required DatabaseName: NameString
    @required TableName: NameString
    WorkGroup: WorkGroupName
}

structure GetTableMetadataOutput {
    TableMetadata: TableMetadata
}

structure GetWorkGroupInput {
    @required WorkGroup: WorkGroupName
}

structure GetWorkGroupOutput {
    WorkGroup: WorkGroup
}

@length(min: 32, max: 128)
string IdempotencyToken

@length(min: 0, max: 255)
@pattern("^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}$")
string IdentityCenterApplicationArn

structure IdentityCenterConfiguration {
    EnableIdentityCenter: BoxedBoolean
    IdentityCenterInstanceArn: IdentityCenterInstanceArn
}

@length(min: 0, max: 255)
@pattern("^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$")
string IdentityCenterInstanceArn

structure ImportNotebookInput {
    @required WorkGroup: WorkGroupName
    @required Name: NotebookName
    Payload: Payload
    @required Type: NotebookType
    NotebookS3LocationUri: S3Uri
    ClientRequestToken: ClientRequestToken
}

structure ImportNotebookOutput {
    NotebookId: NotebookId
}

integer Integer

@error("server")
structure InternalServerException {
    Message: ErrorMessage
}

@error("client")
structure InvalidRequestException {
    AthenaErrorCode: ErrorCode
    Message: ErrorMessage
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string KeyString

@length(min: 1, max: 2048)
@pattern("^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):\\d{12}:key/?[a-zA-Z_0-9+=,.@\\-_/]+$|^arn:aws[a-z\\-]*:kms:([a-z0-9\\-]+):\\d{12}:alias/?[a-zA-Z_0-9+=,.@\\-_/]+$|^alias/[a-zA-Z0-9/_-]+$|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string KmsKey

structure ListApplicationDPUSizesInput {
    MaxResults: MaxApplicationDPUSizesCount
    NextToken: Token
}

structure ListApplicationDPUSizesOutput {
    ApplicationDPUSizes: ApplicationDPUSizesList
    NextToken: Token
}

structure ListCalculationExecutionsRequest {
    @required SessionId: SessionId
    StateFilter: CalculationExecutionState
    MaxResults: MaxCalculationsCount
    NextToken: SessionManagerToken
}

structure ListCalculationExecutionsResponse {
    NextToken: SessionManagerToken
    Calculations: CalculationsList
}

structure ListCapacityReservationsInput {
    NextToken: Token
    MaxResults: MaxCapacityReservationsCount
}

structure ListCapacityReservationsOutput {
    NextToken: Token
    @required CapacityReservations: CapacityReservationsList
}

structure ListDataCatalogsInput {
    NextToken: Token
    MaxResults: MaxDataCatalogsCount
    WorkGroup: WorkGroupName
}

structure ListDataCatalogsOutput {
    DataCatalogsSummary: DataCatalogSummaryList
    NextToken: Token
}

structure ListDatabasesInput {
    @required CatalogName: CatalogNameString
    NextToken: Token
    MaxResults: MaxDatabasesCount
    WorkGroup: WorkGroupName
}

structure ListDatabasesOutput {
    DatabaseList: DatabaseList
    NextToken: Token
}

structure ListEngineVersionsInput {
    NextToken: Token
    MaxResults: MaxEngineVersionsCount
}

structure ListEngineVersionsOutput {
    EngineVersions: EngineVersionsList
    NextToken: Token
}

structure ListExecutorsRequest {
    @required SessionId: SessionId
    ExecutorStateFilter: ExecutorState
    MaxResults: MaxListExecutorsCount
    NextToken: SessionManagerToken
}

structure ListExecutorsResponse {
    @required SessionId: SessionId
    NextToken: SessionManagerToken
    ExecutorsSummary: ExecutorsSummaryList
}

structure ListNamedQueriesInput {
    NextToken: Token
    MaxResults: MaxNamedQueriesCount
    WorkGroup: WorkGroupName
}

structure ListNamedQueriesOutput {
    NamedQueryIds: NamedQueryIdList
    NextToken: Token
}

structure ListNotebookMetadataInput {
    Filters: FilterDefinition
    NextToken: Token
    MaxResults: MaxNotebooksCount
    @required WorkGroup: WorkGroupName
}

structure ListNotebookMetadataOutput {
    NextToken: Token
    NotebookMetadataList: NotebookMetadataArray
}

structure ListNotebookSessionsRequest {
    @required NotebookId: NotebookId
    MaxResults: MaxSessionsCount
    NextToken: Token
}

structure ListNotebookSessionsResponse {
    @required NotebookSessionsList: NotebookSessionsList
    NextToken: Token
}

structure ListPreparedStatementsInput {
    @required WorkGroup: WorkGroupName
    NextToken: Token
    MaxResults: MaxPreparedStatementsCount
}

structure ListPreparedStatementsOutput {
    PreparedStatements: PreparedStatementsList
    NextToken: Token
}

structure ListQueryExecutionsInput {
    NextToken: Token
    MaxResults: MaxQueryExecutionsCount
    WorkGroup: WorkGroupName
}

structure ListQueryExecutionsOutput {
    QueryExecutionIds: QueryExecutionIdList
    NextToken: Token
}

structure ListSessionsRequest {
    @required WorkGroup: WorkGroupName
    StateFilter: SessionState
    MaxResults: MaxSessionsCount
    NextToken: SessionManagerToken
}

structure ListSessionsResponse {
    NextToken: SessionManagerToken
    Sessions: SessionsList
}

structure ListTableMetadataInput {
    @required CatalogName: CatalogNameString
    @required DatabaseName: NameString
    Expression: ExpressionString
    NextToken: Token
    MaxResults: MaxTableMetadataCount
    WorkGroup: WorkGroupName
}

structure ListTableMetadataOutput {
    TableMetadataList: TableMetadataList
    NextToken: Token
}

structure ListTagsForResourceInput {
    @required ResourceARN: AmazonResourceName
    NextToken: Token
    MaxResults: MaxTagsCount
}

structure ListTagsForResourceOutput {
    Tags: TagList
    NextToken: Token
}

structure ListWorkGroupsInput {
    NextToken: Token
    MaxResults: MaxWorkGroupsCount
}

structure ListWorkGroupsOutput {
    WorkGroups: WorkGroupsList
    NextToken: Token
}

@length(min: 1, max: 512)
@pattern("^[a-zA-Z0-9._/-]+$")
string LogGroupName

@length(min: 1, max: 512)
@pattern("^[^:*]*$")
string LogStreamNamePrefix

string LogTypeKey

string LogTypeValue

list LogTypeValuesList {
    member: LogTypeValue
}

map LogTypesMap {
    key: LogTypeKey
    value: LogTypeValuesList
}

long Long

structure ManagedLoggingConfiguration {
    @required Enabled: BoxedBoolean
    KmsKey: KmsKey
}

structure ManagedQueryResultsConfiguration {
    @required Enabled: Boolean
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfiguration
}

structure ManagedQueryResultsConfigurationUpdates {
    Enabled: BoxedBoolean
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfiguration
    RemoveEncryptionConfiguration: BoxedBoolean
}

structure ManagedQueryResultsEncryptionConfiguration {
    @required KmsKey: KmsKey
}

@range(min: 1, max: 100)
integer MaxApplicationDPUSizesCount

@range(min: 1, max: 100)
integer MaxCalculationsCount

@range(min: 1, max: 50)
integer MaxCapacityReservationsCount

@range(min: 2, max: 5000)
integer MaxConcurrentDpus

@range(min: 2, max: 50)
integer MaxDataCatalogsCount

@range(min: 1, max: 50)
integer MaxDatabasesCount

@range(min: 1, max: 10)
integer MaxEngineVersionsCount

@range(min: 1, max: 100)
integer MaxListExecutorsCount

@range(min: 0, max: 50)
integer MaxNamedQueriesCount

@range(min: 1, max: 50)
integer MaxNotebooksCount

@range(min: 1, max: 50)
integer MaxPreparedStatementsCount

@range(min: 0, max: 50)
integer MaxQueryExecutionsCount

@range(min: 1, max: 1000)
integer MaxQueryResults

@range(min: 1, max: 100)
integer MaxSessionsCount

@range(min: 1, max: 50)
integer MaxTableMetadataCount

@range(min: 75)
integer MaxTagsCount

@range(min: 1, max: 50)
integer MaxWorkGroupsCount

@error("client")
structure MetadataException {
    Message: ErrorMessage
}

structure MonitoringConfiguration {
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: ManagedLoggingConfiguration
    S3LoggingConfiguration: S3LoggingConfiguration
}

@length(min: 1, max: 128)
string NameString

structure NamedQuery {
    @required Name: NameString
    Description: DescriptionString
    @required Database: DatabaseString
    @required QueryString: QueryString
    NamedQueryId: NamedQueryId
    WorkGroup: WorkGroupName
}

@length(min: 0, max: 1024)
string NamedQueryDescriptionString

@length(min: 1, max: 128)
@pattern("\\S+")
string NamedQueryId

@length(min: 1, max: 50)
list NamedQueryIdList {
    member: NamedQueryId
}

list NamedQueryList {
    member: NamedQuery
}

@length(min: 1, max: 36)
@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string NotebookId

structure NotebookMetadata {
    NotebookId: NotebookId
    Name: NotebookName
    WorkGroup: WorkGroupName
    CreationTime: Date
    Type: NotebookType
    LastModifiedTime: Date
}

list NotebookMetadataArray {
    member: NotebookMetadata
}

@length(min: 1, max: 255)
@pattern("(?!.*[/:\\\\])[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]+")
string NotebookName

structure NotebookSessionSummary {
    SessionId: SessionId
    CreationTime: Date
}

@length(min: 0, max: 10)
list NotebookSessionsList {
    member: NotebookSessionSummary
}

enum NotebookType {
    IPYNB
}

map ParametersMap {
    key: KeyString
    value: ParametersMapValue
}

@length(max: 51200)
string ParametersMapValue

@length(min: 1, max: 10485760)
string Payload

structure PreparedStatement {
    StatementName: StatementName
    QueryStatement: QueryString
    WorkGroupName: WorkGroupName
    Description: DescriptionString
    LastModifiedTime: Date
}

list PreparedStatementDetailsList {
    member: PreparedStatement
}

list PreparedStatementNameList {
    member: StatementName
}

structure PreparedStatementSummary {
    StatementName: StatementName
    LastModifiedTime: Date
}

@length(min: 0, max: 50)
list PreparedStatementsList {
    member: PreparedStatementSummary
}

structure PutCapacityAssignmentConfigurationInput {
    @required CapacityReservationName: CapacityReservationName
    @required CapacityAssignments: CapacityAssignmentsList
}

structure PutCapacityAssignmentConfigurationOutput {}

structure QueryExecution {
    QueryExecutionId: QueryExecutionId
    Query: QueryString
    StatementType: StatementType
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfiguration
    ResultConfiguration: ResultConfiguration
    ResultReuseConfiguration: ResultReuseConfiguration
    QueryExecutionContext: QueryExecutionContext
    Status: QueryExecutionStatus
    Statistics: QueryExecutionStatistics
    WorkGroup: WorkGroupName
    EngineVersion: EngineVersion
    ExecutionParameters: ExecutionParameters
    SubstatementType: String
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfiguration
}

structure QueryExecutionContext {
    Database: DatabaseString
    Catalog: CatalogNameString
}

@length(min: 1, max: 128)
@pattern("\\S+")
string QueryExecutionId

@length(min: 1, max: 50)
list QueryExecutionIdList {
    member: QueryExecutionId
}

list QueryExecutionList {
    member: QueryExecution
}

enum QueryExecutionState {
    QUEUED
    RUNNING
    SUCCEEDED
    FAILED
    CANCELLED
}

structure QueryExecutionStatistics {
    EngineExecutionTimeInMillis: Long
    DataScannedInBytes: Long
    DataManifestLocation: String
    TotalExecutionTimeInMillis: Long
    QueryQueueTimeInMillis: Long
    ServicePreProcessingTimeInMillis: Long
    QueryPlanningTimeInMillis: Long
    ServiceProcessingTimeInMillis: Long
    ResultReuseInformation: ResultReuseInformation
    DpuCount: DpuCount
}

structure QueryExecutionStatus {
    State: QueryExecutionState
    StateChangeReason: String
    SubmissionDateTime: Date
    CompletionDateTime: Date
    AthenaError: AthenaError
}

enum QueryResultType {
    DATA_MANIFEST
    DATA_ROWS
}

structure QueryResultsS3AccessGrantsConfiguration {
    @required EnableS3AccessGrants: BoxedBoolean
    CreateUserLevelPrefix: BoxedBoolean
    @required AuthenticationType: AuthenticationType
}

structure QueryRuntimeStatistics {
    Timeline: QueryRuntimeStatisticsTimeline
    Rows: QueryRuntimeStatisticsRows
    OutputStage: QueryStage
}

structure QueryRuntimeStatisticsRows {
    InputRows: Long
    InputBytes: Long
    OutputBytes: Long
    OutputRows: Long
}

structure QueryRuntimeStatisticsTimeline {
    QueryQueueTimeInMillis: Long
    ServicePreProcessingTimeInMillis: Long
    QueryPlanningTimeInMillis: Long
    EngineExecutionTimeInMillis: Long
    ServiceProcessingTimeInMillis: Long
    TotalExecutionTimeInMillis: Long
}

structure QueryStage {
    StageId: Long
    State: String
    OutputBytes: Long
    OutputRows: Long
    InputBytes: Long
    InputRows: Long
    ExecutionTime: Long
    QueryStagePlan: QueryStagePlanNode
    SubStages: QueryStages
}

structure QueryStagePlanNode {
    Name: String
    Identifier: String
    Children: QueryStagePlanNodes
    RemoteSources: StringList
}

list QueryStagePlanNodes {
    member: QueryStagePlanNode
}

list QueryStages {
    member: QueryStage
}

@length(min: 1, max: 262144)
string QueryString

@error("client")
structure ResourceNotFoundException {
    Message: ErrorMessage
    ResourceName: AmazonResourceName
}

structure ResultConfiguration {
    OutputLocation: ResultOutputLocation
    EncryptionConfiguration: EncryptionConfiguration
    ExpectedBucketOwner: AwsAccountId
    AclConfiguration: AclConfiguration
}

structure ResultConfigurationUpdates {
    OutputLocation: ResultOutputLocation
    RemoveOutputLocation: BoxedBoolean
    EncryptionConfiguration: EncryptionConfiguration
    RemoveEncryptionConfiguration: BoxedBoolean
    ExpectedBucketOwner: AwsAccountId
    RemoveExpectedBucketOwner: BoxedBoolean
    AclConfiguration: AclConfiguration
    RemoveAclConfiguration: BoxedBoolean
}

string ResultOutputLocation

structure ResultReuseByAgeConfiguration {
    @required Enabled: Boolean
    MaxAgeInMinutes: Age
}

structure ResultReuseConfiguration {
    ResultReuseByAgeConfiguration: ResultReuseByAgeConfiguration
}

structure ResultReuseInformation {
    @required ReusedPreviousResult: Boolean
}

structure ResultSet {
    Rows: RowList
    ResultSetMetadata: ResultSetMetadata
}

structure ResultSetMetadata {
    ColumnInfo: ColumnInfoList
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$")
string RoleArn

structure Row {
    Data: datumList
}

list RowList {
    member: Row
}

enum S3AclOption {
    BUCKET_OWNER_FULL_CONTROL
}

structure S3LoggingConfiguration {
    @required Enabled: BoxedBoolean
    KmsKey: KmsKey
    LogLocation: S3OutputLocation
}

@length(max: 1024)
@pattern("^s3://[a-z0-9][a-z0-9\\-]*[a-z0-9](/.*)?$")
string S3OutputLocation

@length(max: 1024)
@pattern("^(https|s3|S3)://([^/]+)/?(.*)$")
string S3Uri

@error("client")
structure SessionAlreadyExistsException {
    Message: ErrorMessage
}

structure SessionConfiguration {
    ExecutionRole: RoleArn
    WorkingDirectory: ResultOutputLocation
    IdleTimeoutSeconds: Long
    SessionIdleTimeoutInMinutes: SessionIdleTimeoutInMinutes
    EncryptionConfiguration: EncryptionConfiguration
}

@length(min: 1, max: 256)
string SessionId

@range(min: 1, max: 480)
integer SessionIdleTimeoutInMinutes

@length(max: 2048)
string SessionManagerToken

enum SessionState {
    CREATING
    CREATED
    IDLE
    BUSY
    TERMINATING
    TERMINATED
    DEGRADED
    FAILED
}

structure SessionStatistics {
    DpuExecutionInMillis: Long
}

structure SessionStatus {
    StartDateTime: Date
    LastModifiedDateTime: Date
    EndDateTime: Date
    IdleSinceDateTime: Date
    State: SessionState
    StateChangeReason: DescriptionString
}

structure SessionSummary {
    SessionId: SessionId
    Description: DescriptionString
    EngineVersion: EngineVersion
    NotebookVersion: NameString
    Status: SessionStatus
}

@length(min: 0, max: 100)
list SessionsList {
    member: SessionSummary
}

structure StartCalculationExecutionRequest {
    @required SessionId: SessionId
    Description: DescriptionString
    @deprecated CalculationConfiguration: CalculationConfiguration
    CodeBlock: CodeBlock
    ClientRequestToken: IdempotencyToken
}

structure StartCalculationExecutionResponse {
    CalculationExecutionId: CalculationExecutionId
    State: CalculationExecutionState
}

structure StartQueryExecutionInput {
    @required QueryString: QueryString
    @idempotencyToken ClientRequestToken: IdempotencyToken
    QueryExecutionContext: QueryExecutionContext
    ResultConfiguration: ResultConfiguration
    WorkGroup: WorkGroupName
    ExecutionParameters: ExecutionParameters
    ResultReuseConfiguration: ResultReuseConfiguration
    EngineConfiguration: EngineConfiguration
}

structure StartQueryExecutionOutput {
    QueryExecutionId: QueryExecutionId
}

structure StartSessionRequest {
    Description: DescriptionString
    @required WorkGroup: WorkGroupName
    @required EngineConfiguration: EngineConfiguration
    ExecutionRole: RoleArn
    MonitoringConfiguration: MonitoringConfiguration
    NotebookVersion: NameString
    SessionIdleTimeoutInMinutes: SessionIdleTimeoutInMinutes
    ClientRequestToken: IdempotencyToken
    Tags: TagList
    CopyWorkGroupTags: BoxedBoolean
}

structure StartSessionResponse {
    SessionId: SessionId
    State: SessionState
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z_][a-zA-Z0-9_@:]{1,256}")
string StatementName

enum StatementType {
    DDL
    DML
    UTILITY
}

structure StopCalculationExecutionRequest {
    @required CalculationExecutionId: CalculationExecutionId
}

structure StopCalculationExecutionResponse {
    State: CalculationExecutionState
}

structure StopQueryExecutionInput {
    @required @idempotencyToken QueryExecutionId: QueryExecutionId
}

structure StopQueryExecutionOutput {}

string String

list StringList {
    member: String
}

list SupportedDPUSizeList {
    member: Integer
}

structure TableMetadata {
    @required Name: NameString
    CreateTime: Timestamp
    LastAccessTime: Timestamp
    TableType: TableTypeString
    Columns: ColumnList
    PartitionKeys: ColumnList
    Parameters: ParametersMap
}

list TableMetadataList {
    member: TableMetadata
}

@length(max: 255)
string TableTypeString

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

structure TagResourceInput {
    @required ResourceARN: AmazonResourceName
    @required Tags: TagList
}

structure TagResourceOutput {}

@length(min: 0, max: 256)
string TagValue

@range(min: 4)
integer TargetDpusInteger

structure TerminateSessionRequest {
    @required SessionId: SessionId
}

structure TerminateSessionResponse {
    State: SessionState
}

enum ThrottleReason {
    CONCURRENT_QUERY_LIMIT_EXCEEDED
}

timestamp Timestamp

@length(min: 1, max: 1024)
string Token

@error("client")
structure TooManyRequestsException {
    Message: ErrorMessage
    Reason: ThrottleReason
}

@length(min: 0, max: 4096)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TypeString

structure UnprocessedNamedQueryId {
    NamedQueryId: NamedQueryId
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

list UnprocessedNamedQueryIdList {
    member: UnprocessedNamedQueryId
}

structure UnprocessedPreparedStatementName {
    StatementName: StatementName
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

list UnprocessedPreparedStatementNameList {
    member: UnprocessedPreparedStatementName
}

structure UnprocessedQueryExecutionId {
    QueryExecutionId: QueryExecutionId
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

list UnprocessedQueryExecutionIdList {
    member: UnprocessedQueryExecutionId
}

structure UntagResourceInput {
    @required ResourceARN: AmazonResourceName
    @required TagKeys: TagKeyList
}

structure UntagResourceOutput {}

structure UpdateCapacityReservationInput {
    @required TargetDpus: TargetDpusInteger
    @required Name: CapacityReservationName
}

structure UpdateCapacityReservationOutput {}

structure UpdateDataCatalogInput {
    @required Name: CatalogNameString
    @required Type: DataCatalogType
    Description: DescriptionString
    Parameters: ParametersMap
}

structure UpdateDataCatalogOutput {}

structure UpdateNamedQueryInput {
    @required NamedQueryId: NamedQueryId
    @required Name: NameString
    Description: NamedQueryDescriptionString
    @required QueryString: QueryString
}

structure UpdateNamedQueryOutput {}

structure UpdateNotebookInput {
    @required NotebookId: NotebookId
    @required Payload: Payload
    @required Type: NotebookType
    SessionId: SessionId
    ClientRequestToken: ClientRequestToken
}

structure UpdateNotebookMetadataInput {
    @required NotebookId: NotebookId
    ClientRequestToken: ClientRequestToken
    @required Name: NotebookName
}

structure UpdateNotebookMetadataOutput {}

structure UpdateNotebookOutput {}

structure UpdatePreparedStatementInput {
    @required StatementName: StatementName
    @required WorkGroup: WorkGroupName
    @required QueryStatement: QueryString
    Description: DescriptionString
}

structure UpdatePreparedStatementOutput {}

structure UpdateWorkGroupInput {
    @required WorkGroup: WorkGroupName
    Description: WorkGroupDescriptionString
    ConfigurationUpdates: WorkGroupConfigurationUpdates
    State: WorkGroupState
}

structure UpdateWorkGroupOutput {}

structure WorkGroup {
    @required Name: WorkGroupName
    State: WorkGroupState
    Configuration: WorkGroupConfiguration
    Description: WorkGroupDescriptionString
    CreationTime: Date
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
}

structure WorkGroupConfiguration {
    ResultConfiguration: ResultConfiguration
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfiguration
    EnforceWorkGroupConfiguration: BoxedBoolean
    PublishCloudWatchMetricsEnabled: BoxedBoolean
    BytesScannedCutoffPerQuery: BytesScannedCutoffValue
    RequesterPaysEnabled: BoxedBoolean
    EngineVersion: EngineVersion
    AdditionalConfiguration: NameString
    ExecutionRole: RoleArn
    MonitoringConfiguration: MonitoringConfiguration
    EngineConfiguration: EngineConfiguration
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: BoxedBoolean
    IdentityCenterConfiguration: IdentityCenterConfiguration
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfiguration
}

structure WorkGroupConfigurationUpdates {
    EnforceWorkGroupConfiguration: BoxedBoolean
    ResultConfigurationUpdates: ResultConfigurationUpdates
    ManagedQueryResultsConfigurationUpdates: ManagedQueryResultsConfigurationUpdates
    PublishCloudWatchMetricsEnabled: BoxedBoolean
    BytesScannedCutoffPerQuery: BytesScannedCutoffValue
    RemoveBytesScannedCutoffPerQuery: BoxedBoolean
    RequesterPaysEnabled: BoxedBoolean
    EngineVersion: EngineVersion
    RemoveCustomerContentEncryptionConfiguration: BoxedBoolean
    AdditionalConfiguration: NameString
    ExecutionRole: RoleArn
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: BoxedBoolean
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfiguration
    MonitoringConfiguration: MonitoringConfiguration
    EngineConfiguration: EngineConfiguration
}

@length(min: 0, max: 1024)
string WorkGroupDescriptionString

@pattern("[a-zA-Z0-9._-]{1,128}")
string WorkGroupName

list WorkGroupNamesList {
    member: WorkGroupName
}

enum WorkGroupState {
    ENABLED
    DISABLED
}

structure WorkGroupSummary {
    Name: WorkGroupName
    State: WorkGroupState
    Description: WorkGroupDescriptionString
    CreationTime: Date
    EngineVersion: EngineVersion
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
}

@length(min: 0, max: 50)
list WorkGroupsList {
    member: WorkGroupSummary
}

list datumList {
    member: Datum
}

string datumString
