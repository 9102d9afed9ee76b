// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.redshiftdata

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Redshift Data", endpointPrefix: "redshift-data")
@sigv4(name: "redshift-data")
@awsJson1_1
@title("Redshift Data API Service")
service RedshiftData {
    version: "2019-12-20"
    operations: [
        BatchExecuteStatement
        CancelStatement
        DescribeStatement
        DescribeTable
        ExecuteStatement
        GetStatementResult
        GetStatementResultV2
        ListDatabases
        ListSchemas
        ListStatements
        ListTables
    ]
}

operation BatchExecuteStatement {
    input: BatchExecuteStatementInput
    output: BatchExecuteStatementOutput
    errors: [
        ActiveSessionsExceededException
        ActiveStatementsExceededException
        BatchExecuteStatementException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

operation CancelStatement {
    input: CancelStatementRequest
    output: CancelStatementResponse
    errors: [
        DatabaseConnectionException
        InternalServerException
        QueryTimeoutException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation DescribeStatement {
    input: DescribeStatementRequest
    output: DescribeStatementResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation DescribeTable {
    input: DescribeTableRequest
    output: DescribeTableResponse
    errors: [
        DatabaseConnectionException
        InternalServerException
        QueryTimeoutException
        ResourceNotFoundException
        ValidationException
    ]
}

operation ExecuteStatement {
    input: ExecuteStatementInput
    output: ExecuteStatementOutput
    errors: [
        ActiveSessionsExceededException
        ActiveStatementsExceededException
        ExecuteStatementException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation GetStatementResult {
    input: GetStatementResultRequest
    output: GetStatementResultResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation GetStatementResultV2 {
    input: GetStatementResultV2Request
    output: GetStatementResultV2Response
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation ListDatabases {
    input: ListDatabasesRequest
    output: ListDatabasesResponse
    errors: [
        DatabaseConnectionException
        InternalServerException
        QueryTimeoutException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation ListSchemas {
    input: ListSchemasRequest
    output: ListSchemasResponse
    errors: [
        DatabaseConnectionException
        InternalServerException
        QueryTimeoutException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation ListStatements {
    input: ListStatementsRequest
    output: ListStatementsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation ListTables {
    input: ListTablesRequest
    output: ListTablesResponse
    errors: [
        DatabaseConnectionException
        InternalServerException
        QueryTimeoutException
        ResourceNotFoundException
        ValidationException
    ]
}

@error("client")
structure ActiveSessionsExceededException {
    Message: String
}

@error("client")
structure ActiveStatementsExceededException {
    Message: String
}

@error("server")
structure BatchExecuteStatementException {
    @required Message: String
    @required StatementId: String
}

structure BatchExecuteStatementInput {
    @required Sqls: SqlList
    ClusterIdentifier: ClusterIdentifierString
    SecretArn: SecretArn
    DbUser: String
    Database: String
    WithEvent: Boolean
    StatementName: StatementNameString
    Parameters: SqlParametersList
    WorkgroupName: WorkgroupNameString
    @idempotencyToken ClientToken: ClientToken
    ResultFormat: ResultFormatString
    SessionKeepAliveSeconds: SessionAliveSeconds
    SessionId: UUID
}

structure BatchExecuteStatementOutput {
    Id: UUID
    CreatedAt: Timestamp
    ClusterIdentifier: ClusterIdentifierString
    DbUser: String
    DbGroups: DbGroupList
    Database: String
    SecretArn: SecretArn
    WorkgroupName: WorkgroupNameString
    SessionId: UUID
}

blob Blob

boolean Boolean

boolean BoxedBoolean

double BoxedDouble

long BoxedLong

structure CancelStatementRequest {
    @required Id: UUID
}

structure CancelStatementResponse {
    Status: Boolean
}

@length(min: 1, max: 64)
string ClientToken

@length(min: 1, max: 63)
@pattern("[a-z][a-z0-9]*(-[a-z0-9]+)*")
string ClusterIdentifierString

list ColumnList {
    member: ColumnMetadata
}

structure ColumnMetadata {
    isCaseSensitive: bool
    isCurrency: bool
    isSigned: bool
    label: String
    name: String
    nullable: Integer
    precision: Integer
    scale: Integer
    schemaName: String
    tableName: String
    typeName: String
    length: Integer
    columnDefault: String
}

list ColumnMetadataList {
    member: ColumnMetadata
}

@error("server")
structure DatabaseConnectionException {
    @required Message: String
}

list DatabaseList {
    member: String
}

list DbGroupList {
    member: String
}

structure DescribeStatementRequest {
    @required Id: UUID
}

structure DescribeStatementResponse {
    @required Id: UUID
    SecretArn: SecretArn
    DbUser: String
    Database: String
    ClusterIdentifier: String
    Duration: Long
    Error: String
    Status: StatusString
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    RedshiftPid: Long
    HasResultSet: Boolean
    QueryString: StatementString
    ResultRows: Long
    ResultSize: Long
    RedshiftQueryId: Long
    QueryParameters: SqlParametersList
    SubStatements: SubStatementList
    WorkgroupName: WorkgroupNameString
    ResultFormat: ResultFormatString
    SessionId: String
}

structure DescribeTableRequest {
    ClusterIdentifier: ClusterIdentifierString
    SecretArn: SecretArn
    DbUser: String
    @required Database: String
    ConnectedDatabase: String
    Schema: String
    Table: String
    NextToken: String
    MaxResults: PageSize
    WorkgroupName: WorkgroupNameString
}

structure DescribeTableResponse {
    TableName: String
    ColumnList: ColumnList
    NextToken: String
}

@error("server")
structure ExecuteStatementException {
    @required Message: String
    @required StatementId: String
}

structure ExecuteStatementInput {
    @required Sql: StatementString
    ClusterIdentifier: ClusterIdentifierString
    SecretArn: SecretArn
    DbUser: String
    Database: String
    WithEvent: Boolean
    StatementName: StatementNameString
    Parameters: SqlParametersList
    WorkgroupName: WorkgroupNameString
    @idempotencyToken ClientToken: ClientToken
    ResultFormat: ResultFormatString
    SessionKeepAliveSeconds: SessionAliveSeconds
    SessionId: UUID
}

structure ExecuteStatementOutput {
    Id: UUID
    CreatedAt: Timestamp
    ClusterIdentifier: ClusterIdentifierString
    DbUser: String
    DbGroups: DbGroupList
    Database: String
    SecretArn: SecretArn
    WorkgroupName: WorkgroupNameString
    SessionId: UUID
}

union Field {
    isNull: BoxedBoolean
    booleanValue: BoxedBoolean
    longValue: BoxedLong
    doubleValue: BoxedDouble
    stringValue: String
    blobValue: Blob
}

list FieldList {
    member: Field
}

list FormattedSqlRecords {
    member: QueryRecords
}

structure GetStatementResultRequest {
    @required Id: UUID
    NextToken: String
}

structure GetStatementResultResponse {
    @required Records: SqlRecords
    ColumnMetadata: ColumnMetadataList
    TotalNumRows: Long
    NextToken: String
}

structure GetStatementResultV2Request {
    @required Id: UUID
    NextToken: String
}

structure GetStatementResultV2Response {
    @required Records: FormattedSqlRecords
    ColumnMetadata: ColumnMetadataList
    TotalNumRows: Long
    ResultFormat: ResultFormatString
    NextToken: String
}

integer Integer

@error("server")
structure InternalServerException {
    @required Message: String
}

structure ListDatabasesRequest {
    ClusterIdentifier: ClusterIdentifierString
    @required Database: String
    SecretArn: SecretArn
    DbUser: String
    NextToken: String
    MaxResults: PageSize
    WorkgroupName: WorkgroupNameString
}

structure ListDatabasesResponse {
    Databases: DatabaseList
    NextToken: String
}

structure ListSchemasRequest {
    ClusterIdentifier: ClusterIdentifierString
    SecretArn: SecretArn
    DbUser: String
    @required Database: String
    ConnectedDatabase: String
    SchemaPattern: String
    NextToken: String
    MaxResults: PageSize
    WorkgroupName: WorkgroupNameString
}

structure ListSchemasResponse {
    Schemas: SchemaList
    NextToken: String
}

@range(min: 0, max: 100)
integer ListStatementsLimit

structure ListStatementsRequest {
    NextToken: String
    MaxResults: ListStatementsLimit
    StatementName: StatementNameString
    Status: StatusString
    RoleLevel: Boolean
    Database: String
    ClusterIdentifier: ClusterIdentifierString
    WorkgroupName: WorkgroupNameString
}

structure ListStatementsResponse {
    @required Statements: StatementList
    NextToken: String
}

structure ListTablesRequest {
    ClusterIdentifier: ClusterIdentifierString
    SecretArn: SecretArn
    DbUser: String
    @required Database: String
    ConnectedDatabase: String
    SchemaPattern: String
    TablePattern: String
    NextToken: String
    MaxResults: PageSize
    WorkgroupName: WorkgroupNameString
}

structure ListTablesResponse {
    Tables: TableList
    NextToken: String
}

long Long

@range(min: 0, max: 1000)
integer PageSize

@pattern("[0-9a-zA-Z_]+")
string ParameterName

@length(min: 1)
string ParameterValue

union QueryRecords {
    CSVRecords: String
}

@error("client")
structure QueryTimeoutException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    @required Message: String
    @required ResourceId: String
}

enum ResultFormatString {
    JSON
    CSV
}

list SchemaList {
    member: String
}

string SecretArn

@range(min: 0, max: 86400)
integer SessionAliveSeconds

@length(min: 1, max: 40)
list SqlList {
    member: StatementString
}

structure SqlParameter {
    @required name: ParameterName
    @required value: ParameterValue
}

@length(min: 1)
list SqlParametersList {
    member: SqlParameter
}

list SqlRecords {
    member: FieldList
}

structure StatementData {
    @required Id: UUID
    QueryString: StatementString
    QueryStrings: StatementStringList
    SecretArn: SecretArn
    Status: StatusString
    StatementName: StatementNameString
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    QueryParameters: SqlParametersList
    IsBatchStatement: Boolean
    ResultFormat: ResultFormatString
    SessionId: UUID
}

list StatementList {
    member: StatementData
}

@length(min: 0, max: 2048)
string StatementNameString

enum StatementStatusString {
    SUBMITTED
    PICKED
    STARTED
    FINISHED
    ABORTED
    FAILED
}

string StatementString

list StatementStringList {
    member: StatementString
}

enum StatusString {
    SUBMITTED
    PICKED
    STARTED
    FINISHED
    ABORTED
    FAILED
    ALL
}

string String

structure SubStatementData {
    @required Id: UUID
    Duration: Long
    Error: String
    Status: StatementStatusString
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    QueryString: StatementString
    ResultRows: Long
    ResultSize: Long
    RedshiftQueryId: Long
    HasResultSet: Boolean
}

list SubStatementList {
    member: SubStatementData
}

list TableList {
    member: TableMember
}

structure TableMember {
    name: String
    type: String
    schema: String
}

timestamp Timestamp

@pattern("[a-z0-9]{8}(-[a-z0-9]{4}){3}-[a-z0-9]{12}(:\\d{0,2})?")
string UUID

@error("client")
structure ValidationException {
    Message: String
}

@length(min: 3, max: 128)
@pattern(".*((^[a-z0-9-]{3,63}$)|^(arn:(aws(-[a-z]+)*):redshift-serverless:[a-z]{2}(-gov|(-iso[a-z]?))?-[a-z]+-\\d{1}:\\d{12}:workgroup/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))")
string WorkgroupNameString

boolean bool
