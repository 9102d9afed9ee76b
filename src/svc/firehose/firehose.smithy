// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.firehose

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Firehose", endpointPrefix: "firehose")
@sigv4(name: "firehose")
@awsJson1_1
@title("Amazon Kinesis Firehose")
service Firehose_20150804 {
    version: "2015-08-04"
    operations: [
        CreateDeliveryStream
        DeleteDeliveryStream
        DescribeDeliveryStream
        ListDeliveryStreams
        ListTagsForDeliveryStream
        PutRecord
        PutRecordBatch
        StartDeliveryStreamEncryption
        StopDeliveryStreamEncryption
        TagDeliveryStream
        UntagDeliveryStream
        UpdateDestination
    ]
}

operation CreateDeliveryStream {
    input: CreateDeliveryStreamInput
    output: CreateDeliveryStreamOutput
    errors: [
        InvalidArgumentException
        InvalidKMSResourceException
        LimitExceededException
        ResourceInUseException
    ]
}

operation DeleteDeliveryStream {
    input: DeleteDeliveryStreamInput
    output: DeleteDeliveryStreamOutput
    errors: [
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DescribeDeliveryStream {
    input: DescribeDeliveryStreamInput
    output: DescribeDeliveryStreamOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation ListDeliveryStreams {
    input: ListDeliveryStreamsInput
    output: ListDeliveryStreamsOutput
}

operation ListTagsForDeliveryStream {
    input: ListTagsForDeliveryStreamInput
    output: ListTagsForDeliveryStreamOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation PutRecord {
    input: PutRecordInput
    output: PutRecordOutput
    errors: [
        InvalidArgumentException
        InvalidKMSResourceException
        InvalidSourceException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation PutRecordBatch {
    input: PutRecordBatchInput
    output: PutRecordBatchOutput
    errors: [
        InvalidArgumentException
        InvalidKMSResourceException
        InvalidSourceException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

operation StartDeliveryStreamEncryption {
    input: StartDeliveryStreamEncryptionInput
    output: StartDeliveryStreamEncryptionOutput
    errors: [
        InvalidArgumentException
        InvalidKMSResourceException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation StopDeliveryStreamEncryption {
    input: StopDeliveryStreamEncryptionInput
    output: StopDeliveryStreamEncryptionOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation TagDeliveryStream {
    input: TagDeliveryStreamInput
    output: TagDeliveryStreamOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UntagDeliveryStream {
    input: UntagDeliveryStreamInput
    output: UntagDeliveryStreamOutput
    errors: [
        InvalidArgumentException
        LimitExceededException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation UpdateDestination {
    input: UpdateDestinationInput
    output: UpdateDestinationOutput
    errors: [
        ConcurrentModificationException
        InvalidArgumentException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

@length(min: 1, max: 512)
@pattern("arn:.*:kms:[a-zA-Z0-9\\-]+:\\d{12}:(key|alias)/[a-zA-Z_0-9+=,.@\\-_/]+")
string AWSKMSKeyARN

structure AmazonOpenSearchServerlessBufferingHints {
    IntervalInSeconds: AmazonOpenSearchServerlessBufferingIntervalInSeconds
    SizeInMBs: AmazonOpenSearchServerlessBufferingSizeInMBs
}

@range(min: 0, max: 900)
integer AmazonOpenSearchServerlessBufferingIntervalInSeconds

@range(min: 1, max: 100)
integer AmazonOpenSearchServerlessBufferingSizeInMBs

@length(min: 1, max: 512)
@pattern("https:.*")
string AmazonOpenSearchServerlessCollectionEndpoint

structure AmazonOpenSearchServerlessDestinationConfiguration {
    @required RoleARN: RoleARN
    CollectionEndpoint: AmazonOpenSearchServerlessCollectionEndpoint
    @required IndexName: AmazonOpenSearchServerlessIndexName
    BufferingHints: AmazonOpenSearchServerlessBufferingHints
    RetryOptions: AmazonOpenSearchServerlessRetryOptions
    S3BackupMode: AmazonOpenSearchServerlessS3BackupMode
    @required S3Configuration: S3DestinationConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    VpcConfiguration: VpcConfiguration
}

structure AmazonOpenSearchServerlessDestinationDescription {
    RoleARN: RoleARN
    CollectionEndpoint: AmazonOpenSearchServerlessCollectionEndpoint
    IndexName: AmazonOpenSearchServerlessIndexName
    BufferingHints: AmazonOpenSearchServerlessBufferingHints
    RetryOptions: AmazonOpenSearchServerlessRetryOptions
    S3BackupMode: AmazonOpenSearchServerlessS3BackupMode
    S3DestinationDescription: S3DestinationDescription
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    VpcConfigurationDescription: VpcConfigurationDescription
}

structure AmazonOpenSearchServerlessDestinationUpdate {
    RoleARN: RoleARN
    CollectionEndpoint: AmazonOpenSearchServerlessCollectionEndpoint
    IndexName: AmazonOpenSearchServerlessIndexName
    BufferingHints: AmazonOpenSearchServerlessBufferingHints
    RetryOptions: AmazonOpenSearchServerlessRetryOptions
    S3Update: S3DestinationUpdate
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
}

@length(min: 1, max: 80)
@pattern(".*")
string AmazonOpenSearchServerlessIndexName

@range(min: 0, max: 7200)
integer AmazonOpenSearchServerlessRetryDurationInSeconds

structure AmazonOpenSearchServerlessRetryOptions {
    DurationInSeconds: AmazonOpenSearchServerlessRetryDurationInSeconds
}

enum AmazonOpenSearchServerlessS3BackupMode {
    FailedDocumentsOnly
    AllDocuments
}

structure AmazonopensearchserviceBufferingHints {
    IntervalInSeconds: AmazonopensearchserviceBufferingIntervalInSeconds
    SizeInMBs: AmazonopensearchserviceBufferingSizeInMBs
}

@range(min: 0, max: 900)
integer AmazonopensearchserviceBufferingIntervalInSeconds

@range(min: 1, max: 100)
integer AmazonopensearchserviceBufferingSizeInMBs

@length(min: 1, max: 512)
@pattern("https:.*")
string AmazonopensearchserviceClusterEndpoint

structure AmazonopensearchserviceDestinationConfiguration {
    @required RoleARN: RoleARN
    DomainARN: AmazonopensearchserviceDomainARN
    ClusterEndpoint: AmazonopensearchserviceClusterEndpoint
    @required IndexName: AmazonopensearchserviceIndexName
    TypeName: AmazonopensearchserviceTypeName
    IndexRotationPeriod: AmazonopensearchserviceIndexRotationPeriod
    BufferingHints: AmazonopensearchserviceBufferingHints
    RetryOptions: AmazonopensearchserviceRetryOptions
    S3BackupMode: AmazonopensearchserviceS3BackupMode
    @required S3Configuration: S3DestinationConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    VpcConfiguration: VpcConfiguration
    DocumentIdOptions: DocumentIdOptions
}

structure AmazonopensearchserviceDestinationDescription {
    RoleARN: RoleARN
    DomainARN: AmazonopensearchserviceDomainARN
    ClusterEndpoint: AmazonopensearchserviceClusterEndpoint
    IndexName: AmazonopensearchserviceIndexName
    TypeName: AmazonopensearchserviceTypeName
    IndexRotationPeriod: AmazonopensearchserviceIndexRotationPeriod
    BufferingHints: AmazonopensearchserviceBufferingHints
    RetryOptions: AmazonopensearchserviceRetryOptions
    S3BackupMode: AmazonopensearchserviceS3BackupMode
    S3DestinationDescription: S3DestinationDescription
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    VpcConfigurationDescription: VpcConfigurationDescription
    DocumentIdOptions: DocumentIdOptions
}

structure AmazonopensearchserviceDestinationUpdate {
    RoleARN: RoleARN
    DomainARN: AmazonopensearchserviceDomainARN
    ClusterEndpoint: AmazonopensearchserviceClusterEndpoint
    IndexName: AmazonopensearchserviceIndexName
    TypeName: AmazonopensearchserviceTypeName
    IndexRotationPeriod: AmazonopensearchserviceIndexRotationPeriod
    BufferingHints: AmazonopensearchserviceBufferingHints
    RetryOptions: AmazonopensearchserviceRetryOptions
    S3Update: S3DestinationUpdate
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    DocumentIdOptions: DocumentIdOptions
}

@length(min: 1, max: 512)
@pattern("arn:.*:es:[a-zA-Z0-9\\-]+:\\d{12}:domain/[a-z][-0-9a-z]{2,27}")
string AmazonopensearchserviceDomainARN

@length(min: 1, max: 80)
@pattern(".*")
string AmazonopensearchserviceIndexName

enum AmazonopensearchserviceIndexRotationPeriod {
    NoRotation
    OneHour
    OneDay
    OneWeek
    OneMonth
}

@range(min: 0, max: 7200)
integer AmazonopensearchserviceRetryDurationInSeconds

structure AmazonopensearchserviceRetryOptions {
    DurationInSeconds: AmazonopensearchserviceRetryDurationInSeconds
}

enum AmazonopensearchserviceS3BackupMode {
    FailedDocumentsOnly
    AllDocuments
}

@length(min: 0, max: 100)
@pattern(".*")
string AmazonopensearchserviceTypeName

structure AuthenticationConfiguration {
    @required RoleARN: RoleARN
    @required Connectivity: Connectivity
}

@range(min: 67108864)
integer BlockSizeBytes

boolean BooleanObject

@length(min: 1, max: 2048)
@pattern("arn:.*:s3:::[\\w\\.\\-]{1,255}")
string BucketARN

structure BufferingHints {
    SizeInMBs: SizeInMBs
    IntervalInSeconds: IntervalInSeconds
}

structure CatalogConfiguration {
    CatalogARN: GlueDataCatalogARN
    WarehouseLocation: WarehouseLocation
}

structure CloudWatchLoggingOptions {
    Enabled: BooleanObject
    LogGroupName: LogGroupName
    LogStreamName: LogStreamName
}

@length(min: 1, max: 512)
@pattern("jdbc:(redshift|postgresql)://((?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+(redshift(-serverless)?)\\.([a-zA-Z0-9\\.\\-]+):\\d{1,5}/[a-zA-Z0-9_$-]+")
string ClusterJDBCURL

map ColumnToJsonKeyMappings {
    key: NonEmptyStringWithoutWhitespace
    value: NonEmptyString
}

enum CompressionFormat {
    UNCOMPRESSED
    GZIP
    ZIP
    Snappy
    HADOOP_SNAPPY
}

@error("client")
structure ConcurrentModificationException {
    message: ErrorMessage
}

enum Connectivity {
    PUBLIC
    PRIVATE
}

enum ContentEncoding {
    NONE
    GZIP
}

structure CopyCommand {
    @required DataTableName: DataTableName
    DataTableColumns: DataTableColumns
    CopyOptions: CopyOptions
}

@length(min: 0, max: 10240)
@pattern(".*")
string CopyOptions

structure CreateDeliveryStreamInput {
    @required DeliveryStreamName: DeliveryStreamName
    DeliveryStreamType: DeliveryStreamType
    DirectPutSourceConfiguration: DirectPutSourceConfiguration
    KinesisStreamSourceConfiguration: KinesisStreamSourceConfiguration
    DeliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput
    @deprecated S3DestinationConfiguration: S3DestinationConfiguration
    ExtendedS3DestinationConfiguration: ExtendedS3DestinationConfiguration
    RedshiftDestinationConfiguration: RedshiftDestinationConfiguration
    ElasticsearchDestinationConfiguration: ElasticsearchDestinationConfiguration
    AmazonopensearchserviceDestinationConfiguration: AmazonopensearchserviceDestinationConfiguration
    SplunkDestinationConfiguration: SplunkDestinationConfiguration
    HttpEndpointDestinationConfiguration: HttpEndpointDestinationConfiguration
    Tags: TagDeliveryStreamInputTagList
    AmazonOpenSearchServerlessDestinationConfiguration: AmazonOpenSearchServerlessDestinationConfiguration
    MSKSourceConfiguration: MSKSourceConfiguration
    SnowflakeDestinationConfiguration: SnowflakeDestinationConfiguration
    IcebergDestinationConfiguration: IcebergDestinationConfiguration
    DatabaseSourceConfiguration: DatabaseSourceConfiguration
}

structure CreateDeliveryStreamOutput {
    DeliveryStreamARN: DeliveryStreamARN
}

@length(min: 0, max: 50)
@pattern("^$|[a-zA-Z/_]+")
string CustomTimeZone

@length(min: 0, max: 1024000)
blob Data

structure DataFormatConversionConfiguration {
    SchemaConfiguration: SchemaConfiguration
    InputFormatConfiguration: InputFormatConfiguration
    OutputFormatConfiguration: OutputFormatConfiguration
    Enabled: BooleanObject
}

@length(min: 0, max: 10240)
@pattern(".*")
string DataTableColumns

@length(min: 1, max: 512)
@pattern(".*")
string DataTableName

list DatabaseColumnIncludeOrExcludeList {
    member: DatabaseColumnName
}

structure DatabaseColumnList {
    Include: DatabaseColumnIncludeOrExcludeList
    Exclude: DatabaseColumnIncludeOrExcludeList
}

@length(min: 1, max: 194)
@pattern("[\\u0001-\\uFFFF]*")
string DatabaseColumnName

@length(min: 1, max: 255)
@pattern("^(?!\\s*$).+")
string DatabaseEndpoint

list DatabaseIncludeOrExcludeList {
    member: DatabaseName
}

structure DatabaseList {
    Include: DatabaseIncludeOrExcludeList
    Exclude: DatabaseIncludeOrExcludeList
}

@length(min: 1, max: 64)
@pattern("[\\u0001-\\uFFFF]*")
string DatabaseName

@range(min: 0, max: 65535)
integer DatabasePort

structure DatabaseSnapshotInfo {
    @required Id: NonEmptyStringWithoutWhitespace
    @required Table: DatabaseTableName
    @required RequestTimestamp: Timestamp
    @required RequestedBy: SnapshotRequestedBy
    @required Status: SnapshotStatus
    FailureDescription: FailureDescription
}

list DatabaseSnapshotInfoList {
    member: DatabaseSnapshotInfo
}

structure DatabaseSourceAuthenticationConfiguration {
    @required SecretsManagerConfiguration: SecretsManagerConfiguration
}

structure DatabaseSourceConfiguration {
    @required Type: DatabaseType
    @required Endpoint: DatabaseEndpoint
    @required Port: DatabasePort
    SSLMode: SSLMode
    @required Databases: DatabaseList
    @required Tables: DatabaseTableList
    Columns: DatabaseColumnList
    SurrogateKeys: DatabaseSurrogateKeyList
    @required SnapshotWatermarkTable: DatabaseTableName
    @required DatabaseSourceAuthenticationConfiguration: DatabaseSourceAuthenticationConfiguration
    @required DatabaseSourceVPCConfiguration: DatabaseSourceVPCConfiguration
}

structure DatabaseSourceDescription {
    Type: DatabaseType
    Endpoint: DatabaseEndpoint
    Port: DatabasePort
    SSLMode: SSLMode
    Databases: DatabaseList
    Tables: DatabaseTableList
    Columns: DatabaseColumnList
    SurrogateKeys: DatabaseColumnIncludeOrExcludeList
    SnapshotWatermarkTable: DatabaseTableName
    SnapshotInfo: DatabaseSnapshotInfoList
    DatabaseSourceAuthenticationConfiguration: DatabaseSourceAuthenticationConfiguration
    DatabaseSourceVPCConfiguration: DatabaseSourceVPCConfiguration
}

structure DatabaseSourceVPCConfiguration {
    @required VpcEndpointServiceName: VpcEndpointServiceName
}

list DatabaseSurrogateKeyList {
    member: NonEmptyStringWithoutWhitespace
}

list DatabaseTableIncludeOrExcludeList {
    member: DatabaseTableName
}

structure DatabaseTableList {
    Include: DatabaseTableIncludeOrExcludeList
    Exclude: DatabaseTableIncludeOrExcludeList
}

@length(min: 1, max: 129)
@pattern("[\\u0001-\\uFFFF]*")
string DatabaseTableName

enum DatabaseType {
    MySQL
    PostgreSQL
}

enum DefaultDocumentIdFormat {
    FIREHOSE_DEFAULT
    NO_DOCUMENT_ID
}

structure DeleteDeliveryStreamInput {
    @required DeliveryStreamName: DeliveryStreamName
    AllowForceDelete: BooleanObject
}

structure DeleteDeliveryStreamOutput {}

timestamp DeliveryStartTimestamp

@length(min: 1, max: 512)
@pattern("arn:.*:firehose:[a-zA-Z0-9\\-]+:\\d{12}:deliverystream/[a-zA-Z0-9._-]+")
string DeliveryStreamARN

structure DeliveryStreamDescription {
    @required DeliveryStreamName: DeliveryStreamName
    @required DeliveryStreamARN: DeliveryStreamARN
    @required DeliveryStreamStatus: DeliveryStreamStatus
    FailureDescription: FailureDescription
    DeliveryStreamEncryptionConfiguration: DeliveryStreamEncryptionConfiguration
    @required DeliveryStreamType: DeliveryStreamType
    @required VersionId: DeliveryStreamVersionId
    CreateTimestamp: Timestamp
    LastUpdateTimestamp: Timestamp
    Source: SourceDescription
    @required Destinations: DestinationDescriptionList
    @required HasMoreDestinations: BooleanObject
}

structure DeliveryStreamEncryptionConfiguration {
    KeyARN: AWSKMSKeyARN
    KeyType: KeyType
    Status: DeliveryStreamEncryptionStatus
    FailureDescription: FailureDescription
}

structure DeliveryStreamEncryptionConfigurationInput {
    KeyARN: AWSKMSKeyARN
    @required KeyType: KeyType
}

enum DeliveryStreamEncryptionStatus {
    ENABLED
    ENABLING
    ENABLING_FAILED
    DISABLED
    DISABLING
    DISABLING_FAILED
}

enum DeliveryStreamFailureType {
    VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND
    VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED
    RETIRE_KMS_GRANT_FAILED
    CREATE_KMS_GRANT_FAILED
    KMS_ACCESS_DENIED
    DISABLED_KMS_KEY
    INVALID_KMS_KEY
    KMS_KEY_NOT_FOUND
    KMS_OPT_IN_REQUIRED
    CREATE_ENI_FAILED
    DELETE_ENI_FAILED
    SUBNET_NOT_FOUND
    SECURITY_GROUP_NOT_FOUND
    ENI_ACCESS_DENIED
    SUBNET_ACCESS_DENIED
    SECURITY_GROUP_ACCESS_DENIED
    UNKNOWN_ERROR
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9_.-]+")
string DeliveryStreamName

list DeliveryStreamNameList {
    member: DeliveryStreamName
}

enum DeliveryStreamStatus {
    CREATING
    CREATING_FAILED
    DELETING
    DELETING_FAILED
    ACTIVE
}

enum DeliveryStreamType {
    DirectPut
    KinesisStreamAsSource
    MSKAsSource
    DatabaseAsSource
}

@length(min: 1, max: 50)
@pattern("[0-9]+")
string DeliveryStreamVersionId

structure DescribeDeliveryStreamInput {
    @required DeliveryStreamName: DeliveryStreamName
    Limit: DescribeDeliveryStreamInputLimit
    ExclusiveStartDestinationId: DestinationId
}

@range(min: 1, max: 10000)
integer DescribeDeliveryStreamInputLimit

structure DescribeDeliveryStreamOutput {
    @required DeliveryStreamDescription: DeliveryStreamDescription
}

structure Deserializer {
    OpenXJsonSerDe: OpenXJsonSerDe
    HiveJsonSerDe: HiveJsonSerDe
}

structure DestinationDescription {
    @required DestinationId: DestinationId
    S3DestinationDescription: S3DestinationDescription
    ExtendedS3DestinationDescription: ExtendedS3DestinationDescription
    RedshiftDestinationDescription: RedshiftDestinationDescription
    ElasticsearchDestinationDescription: ElasticsearchDestinationDescription
    AmazonopensearchserviceDestinationDescription: AmazonopensearchserviceDestinationDescription
    SplunkDestinationDescription: SplunkDestinationDescription
    HttpEndpointDestinationDescription: HttpEndpointDestinationDescription
    SnowflakeDestinationDescription: SnowflakeDestinationDescription
    AmazonOpenSearchServerlessDestinationDescription: AmazonOpenSearchServerlessDestinationDescription
    IcebergDestinationDescription: IcebergDestinationDescription
}

list DestinationDescriptionList {
    member: DestinationDescription
}

@length(min: 1, max: 100)
@pattern("[a-zA-Z0-9-]+")
string DestinationId

structure DestinationTableConfiguration {
    @required DestinationTableName: StringWithLettersDigitsUnderscoresDots
    @required DestinationDatabaseName: StringWithLettersDigitsUnderscoresDots
    UniqueKeys: ListOfNonEmptyStringsWithoutWhitespace
    PartitionSpec: PartitionSpec
    S3ErrorOutputPrefix: ErrorOutputPrefix
}

list DestinationTableConfigurationList {
    member: DestinationTableConfiguration
}

structure DirectPutSourceConfiguration {
    @required ThroughputHintInMBs: ThroughputHintInMBs
}

structure DirectPutSourceDescription {
    ThroughputHintInMBs: ThroughputHintInMBs
}

structure DocumentIdOptions {
    @required DefaultDocumentIdFormat: DefaultDocumentIdFormat
}

structure DynamicPartitioningConfiguration {
    RetryOptions: RetryOptions
    Enabled: BooleanObject
}

structure ElasticsearchBufferingHints {
    IntervalInSeconds: ElasticsearchBufferingIntervalInSeconds
    SizeInMBs: ElasticsearchBufferingSizeInMBs
}

@range(min: 0, max: 900)
integer ElasticsearchBufferingIntervalInSeconds

@range(min: 1, max: 100)
integer ElasticsearchBufferingSizeInMBs

@length(min: 1, max: 512)
@pattern("https:.*")
string ElasticsearchClusterEndpoint

structure ElasticsearchDestinationConfiguration {
    @required RoleARN: RoleARN
    DomainARN: ElasticsearchDomainARN
    ClusterEndpoint: ElasticsearchClusterEndpoint
    @required IndexName: ElasticsearchIndexName
    TypeName: ElasticsearchTypeName
    IndexRotationPeriod: ElasticsearchIndexRotationPeriod
    BufferingHints: ElasticsearchBufferingHints
    RetryOptions: ElasticsearchRetryOptions
    S3BackupMode: ElasticsearchS3BackupMode
    @required S3Configuration: S3DestinationConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    VpcConfiguration: VpcConfiguration
    DocumentIdOptions: DocumentIdOptions
}

structure ElasticsearchDestinationDescription {
    RoleARN: RoleARN
    DomainARN: ElasticsearchDomainARN
    ClusterEndpoint: ElasticsearchClusterEndpoint
    IndexName: ElasticsearchIndexName
    TypeName: ElasticsearchTypeName
    IndexRotationPeriod: ElasticsearchIndexRotationPeriod
    BufferingHints: ElasticsearchBufferingHints
    RetryOptions: ElasticsearchRetryOptions
    S3BackupMode: ElasticsearchS3BackupMode
    S3DestinationDescription: S3DestinationDescription
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    VpcConfigurationDescription: VpcConfigurationDescription
    DocumentIdOptions: DocumentIdOptions
}

structure ElasticsearchDestinationUpdate {
    RoleARN: RoleARN
    DomainARN: ElasticsearchDomainARN
    ClusterEndpoint: ElasticsearchClusterEndpoint
    IndexName: ElasticsearchIndexName
    TypeName: ElasticsearchTypeName
    IndexRotationPeriod: ElasticsearchIndexRotationPeriod
    BufferingHints: ElasticsearchBufferingHints
    RetryOptions: ElasticsearchRetryOptions
    S3Update: S3DestinationUpdate
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    DocumentIdOptions: DocumentIdOptions
}

@length(min: 1, max: 512)
@pattern("arn:.*:es:[a-zA-Z0-9\\-]+:\\d{12}:domain/[a-z][-0-9a-z]{2,27}")
string ElasticsearchDomainARN

@length(min: 1, max: 80)
@pattern(".*")
string ElasticsearchIndexName

enum ElasticsearchIndexRotationPeriod {
    NoRotation
    OneHour
    OneDay
    OneWeek
    OneMonth
}

@range(min: 0, max: 7200)
integer ElasticsearchRetryDurationInSeconds

structure ElasticsearchRetryOptions {
    DurationInSeconds: ElasticsearchRetryDurationInSeconds
}

enum ElasticsearchS3BackupMode {
    FailedDocumentsOnly
    AllDocuments
}

@length(min: 0, max: 100)
@pattern(".*")
string ElasticsearchTypeName

structure EncryptionConfiguration {
    NoEncryptionConfig: NoEncryptionConfig
    KMSEncryptionConfig: KMSEncryptionConfig
}

string ErrorCode

string ErrorMessage

@length(min: 0, max: 1024)
@pattern(".*")
string ErrorOutputPrefix

structure ExtendedS3DestinationConfiguration {
    @required RoleARN: RoleARN
    @required BucketARN: BucketARN
    Prefix: Prefix
    ErrorOutputPrefix: ErrorOutputPrefix
    BufferingHints: BufferingHints
    CompressionFormat: CompressionFormat
    EncryptionConfiguration: EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: S3BackupMode
    S3BackupConfiguration: S3DestinationConfiguration
    DataFormatConversionConfiguration: DataFormatConversionConfiguration
    DynamicPartitioningConfiguration: DynamicPartitioningConfiguration
    FileExtension: FileExtension
    CustomTimeZone: CustomTimeZone
}

structure ExtendedS3DestinationDescription {
    @required RoleARN: RoleARN
    @required BucketARN: BucketARN
    Prefix: Prefix
    ErrorOutputPrefix: ErrorOutputPrefix
    @required BufferingHints: BufferingHints
    @required CompressionFormat: CompressionFormat
    @required EncryptionConfiguration: EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: S3BackupMode
    S3BackupDescription: S3DestinationDescription
    DataFormatConversionConfiguration: DataFormatConversionConfiguration
    DynamicPartitioningConfiguration: DynamicPartitioningConfiguration
    FileExtension: FileExtension
    CustomTimeZone: CustomTimeZone
}

structure ExtendedS3DestinationUpdate {
    RoleARN: RoleARN
    BucketARN: BucketARN
    Prefix: Prefix
    ErrorOutputPrefix: ErrorOutputPrefix
    BufferingHints: BufferingHints
    CompressionFormat: CompressionFormat
    EncryptionConfiguration: EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: S3BackupMode
    S3BackupUpdate: S3DestinationUpdate
    DataFormatConversionConfiguration: DataFormatConversionConfiguration
    DynamicPartitioningConfiguration: DynamicPartitioningConfiguration
    FileExtension: FileExtension
    CustomTimeZone: CustomTimeZone
}

structure FailureDescription {
    @required Type: DeliveryStreamFailureType
    @required Details: NonEmptyString
}

@length(min: 0, max: 128)
@pattern("^$|\\.[0-9a-z!\\-_.*'()]+")
string FileExtension

@length(min: 1, max: 512)
@pattern("arn:.*:glue:.*:\\d{12}:catalog(?:(/[a-z0-9_-]+){1,2})?")
string GlueDataCatalogARN

@range(min: 180, max: 600)
integer HECAcknowledgmentTimeoutInSeconds

@length(min: 0, max: 2048)
@pattern(".*")
string HECEndpoint

enum HECEndpointType {
    Raw
    Event
}

@length(min: 0, max: 2048)
@pattern(".*")
string HECToken

structure HiveJsonSerDe {
    TimestampFormats: ListOfNonEmptyStrings
}

@length(min: 0, max: 4096)
@pattern(".*")
@sensitive
string HttpEndpointAccessKey

@length(min: 1, max: 256)
@pattern("^(?!\\s*$).+")
@sensitive
string HttpEndpointAttributeName

@length(min: 0, max: 1024)
@pattern(".*")
@sensitive
string HttpEndpointAttributeValue

structure HttpEndpointBufferingHints {
    SizeInMBs: HttpEndpointBufferingSizeInMBs
    IntervalInSeconds: HttpEndpointBufferingIntervalInSeconds
}

@range(min: 0, max: 900)
integer HttpEndpointBufferingIntervalInSeconds

@range(min: 1, max: 64)
integer HttpEndpointBufferingSizeInMBs

structure HttpEndpointCommonAttribute {
    @required AttributeName: HttpEndpointAttributeName
    @required AttributeValue: HttpEndpointAttributeValue
}

@length(min: 0, max: 50)
list HttpEndpointCommonAttributesList {
    member: HttpEndpointCommonAttribute
}

structure HttpEndpointConfiguration {
    @required Url: HttpEndpointUrl
    Name: HttpEndpointName
    AccessKey: HttpEndpointAccessKey
}

structure HttpEndpointDescription {
    Url: HttpEndpointUrl
    Name: HttpEndpointName
}

structure HttpEndpointDestinationConfiguration {
    @required EndpointConfiguration: HttpEndpointConfiguration
    BufferingHints: HttpEndpointBufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    RequestConfiguration: HttpEndpointRequestConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    RoleARN: RoleARN
    RetryOptions: HttpEndpointRetryOptions
    S3BackupMode: HttpEndpointS3BackupMode
    @required S3Configuration: S3DestinationConfiguration
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

structure HttpEndpointDestinationDescription {
    EndpointConfiguration: HttpEndpointDescription
    BufferingHints: HttpEndpointBufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    RequestConfiguration: HttpEndpointRequestConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    RoleARN: RoleARN
    RetryOptions: HttpEndpointRetryOptions
    S3BackupMode: HttpEndpointS3BackupMode
    S3DestinationDescription: S3DestinationDescription
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

structure HttpEndpointDestinationUpdate {
    EndpointConfiguration: HttpEndpointConfiguration
    BufferingHints: HttpEndpointBufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    RequestConfiguration: HttpEndpointRequestConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    RoleARN: RoleARN
    RetryOptions: HttpEndpointRetryOptions
    S3BackupMode: HttpEndpointS3BackupMode
    S3Update: S3DestinationUpdate
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

@length(min: 1, max: 256)
@pattern("^(?!\\s*$).+")
string HttpEndpointName

structure HttpEndpointRequestConfiguration {
    ContentEncoding: ContentEncoding
    CommonAttributes: HttpEndpointCommonAttributesList
}

@range(min: 0, max: 7200)
integer HttpEndpointRetryDurationInSeconds

structure HttpEndpointRetryOptions {
    DurationInSeconds: HttpEndpointRetryDurationInSeconds
}

enum HttpEndpointS3BackupMode {
    FailedDataOnly
    AllData
}

@length(min: 1, max: 1000)
@pattern("https://.*")
@sensitive
string HttpEndpointUrl

structure IcebergDestinationConfiguration {
    DestinationTableConfigurationList: DestinationTableConfigurationList
    SchemaEvolutionConfiguration: SchemaEvolutionConfiguration
    TableCreationConfiguration: TableCreationConfiguration
    BufferingHints: BufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: IcebergS3BackupMode
    RetryOptions: RetryOptions
    @required RoleARN: RoleARN
    AppendOnly: BooleanObject
    @required CatalogConfiguration: CatalogConfiguration
    @required S3Configuration: S3DestinationConfiguration
}

structure IcebergDestinationDescription {
    DestinationTableConfigurationList: DestinationTableConfigurationList
    SchemaEvolutionConfiguration: SchemaEvolutionConfiguration
    TableCreationConfiguration: TableCreationConfiguration
    BufferingHints: BufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: IcebergS3BackupMode
    RetryOptions: RetryOptions
    RoleARN: RoleARN
    AppendOnly: BooleanObject
    CatalogConfiguration: CatalogConfiguration
    S3DestinationDescription: S3DestinationDescription
}

structure IcebergDestinationUpdate {
    DestinationTableConfigurationList: DestinationTableConfigurationList
    SchemaEvolutionConfiguration: SchemaEvolutionConfiguration
    TableCreationConfiguration: TableCreationConfiguration
    BufferingHints: BufferingHints
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: IcebergS3BackupMode
    RetryOptions: RetryOptions
    RoleARN: RoleARN
    AppendOnly: BooleanObject
    CatalogConfiguration: CatalogConfiguration
    S3Configuration: S3DestinationConfiguration
}

enum IcebergS3BackupMode {
    FailedDataOnly
    AllData
}

structure InputFormatConfiguration {
    Deserializer: Deserializer
}

@range(min: 0, max: 900)
integer IntervalInSeconds

@error("client")
structure InvalidArgumentException {
    message: ErrorMessage
}

@error("client")
structure InvalidKMSResourceException {
    code: ErrorCode
    message: ErrorMessage
}

@error("client")
structure InvalidSourceException {
    code: ErrorCode
    message: ErrorMessage
}

structure KMSEncryptionConfig {
    @required AWSKMSKeyARN: AWSKMSKeyARN
}

enum KeyType {
    AWS_OWNED_CMK
    CUSTOMER_MANAGED_CMK
}

@length(min: 1, max: 512)
@pattern("arn:.*:kinesis:[a-zA-Z0-9\\-]+:\\d{12}:stream/[a-zA-Z0-9_.-]+")
string KinesisStreamARN

structure KinesisStreamSourceConfiguration {
    @required KinesisStreamARN: KinesisStreamARN
    @required RoleARN: RoleARN
}

structure KinesisStreamSourceDescription {
    KinesisStreamARN: KinesisStreamARN
    RoleARN: RoleARN
    DeliveryStartTimestamp: DeliveryStartTimestamp
}

@error("client")
structure LimitExceededException {
    message: ErrorMessage
}

structure ListDeliveryStreamsInput {
    Limit: ListDeliveryStreamsInputLimit
    DeliveryStreamType: DeliveryStreamType
    ExclusiveStartDeliveryStreamName: DeliveryStreamName
}

@range(min: 1, max: 10000)
integer ListDeliveryStreamsInputLimit

structure ListDeliveryStreamsOutput {
    @required DeliveryStreamNames: DeliveryStreamNameList
    @required HasMoreDeliveryStreams: BooleanObject
}

list ListOfNonEmptyStrings {
    member: NonEmptyString
}

list ListOfNonEmptyStringsWithoutWhitespace {
    member: NonEmptyStringWithoutWhitespace
}

structure ListTagsForDeliveryStreamInput {
    @required DeliveryStreamName: DeliveryStreamName
    ExclusiveStartTagKey: TagKey
    Limit: ListTagsForDeliveryStreamInputLimit
}

@range(min: 1, max: 50)
integer ListTagsForDeliveryStreamInputLimit

structure ListTagsForDeliveryStreamOutput {
    @required Tags: ListTagsForDeliveryStreamOutputTagList
    @required HasMoreTags: BooleanObject
}

@length(min: 0, max: 50)
list ListTagsForDeliveryStreamOutputTagList {
    member: Tag
}

@length(min: 0, max: 512)
@pattern("[\\.\\-_/#A-Za-z0-9]*")
string LogGroupName

@length(min: 0, max: 512)
@pattern("[^:*]*")
string LogStreamName

@length(min: 1, max: 512)
@pattern("arn:.*")
string MSKClusterARN

structure MSKSourceConfiguration {
    @required MSKClusterARN: MSKClusterARN
    @required TopicName: TopicName
    @required AuthenticationConfiguration: AuthenticationConfiguration
    ReadFromTimestamp: ReadFromTimestamp
}

structure MSKSourceDescription {
    MSKClusterARN: MSKClusterARN
    TopicName: TopicName
    AuthenticationConfiguration: AuthenticationConfiguration
    DeliveryStartTimestamp: DeliveryStartTimestamp
    ReadFromTimestamp: ReadFromTimestamp
}

enum NoEncryptionConfig {
    NoEncryption
}

@length(min: 1, max: 1024)
@pattern("^(?!\\s*$).+")
string NonEmptyString

@length(min: 1, max: 1024)
@pattern("^\\S+$")
string NonEmptyStringWithoutWhitespace

@range(min: 0)
integer NonNegativeIntegerObject

structure OpenXJsonSerDe {
    ConvertDotsInJsonKeysToUnderscores: BooleanObject
    CaseInsensitive: BooleanObject
    ColumnToJsonKeyMappings: ColumnToJsonKeyMappings
}

enum OrcCompression {
    NONE
    ZLIB
    SNAPPY
}

enum OrcFormatVersion {
    V0_11
    V0_12
}

@range(min: 1000)
integer OrcRowIndexStride

structure OrcSerDe {
    StripeSizeBytes: OrcStripeSizeBytes
    BlockSizeBytes: BlockSizeBytes
    RowIndexStride: OrcRowIndexStride
    EnablePadding: BooleanObject
    PaddingTolerance: Proportion
    Compression: OrcCompression
    BloomFilterColumns: ListOfNonEmptyStringsWithoutWhitespace
    BloomFilterFalsePositiveProbability: Proportion
    DictionaryKeyThreshold: Proportion
    FormatVersion: OrcFormatVersion
}

@range(min: 8388608)
integer OrcStripeSizeBytes

structure OutputFormatConfiguration {
    Serializer: Serializer
}

enum ParquetCompression {
    UNCOMPRESSED
    GZIP
    SNAPPY
}

@range(min: 65536)
integer ParquetPageSizeBytes

structure ParquetSerDe {
    BlockSizeBytes: BlockSizeBytes
    PageSizeBytes: ParquetPageSizeBytes
    Compression: ParquetCompression
    EnableDictionaryCompression: BooleanObject
    MaxPaddingBytes: NonNegativeIntegerObject
    WriterVersion: ParquetWriterVersion
}

enum ParquetWriterVersion {
    V1
    V2
}

structure PartitionField {
    @required SourceName: NonEmptyStringWithoutWhitespace
}

list PartitionFields {
    member: PartitionField
}

structure PartitionSpec {
    Identity: PartitionFields
}

@length(min: 6, max: 512)
@pattern(".*")
@sensitive
string Password

@length(min: 0, max: 1024)
@pattern(".*")
string Prefix

structure ProcessingConfiguration {
    Enabled: BooleanObject
    Processors: ProcessorList
}

structure Processor {
    @required Type: ProcessorType
    Parameters: ProcessorParameterList
}

list ProcessorList {
    member: Processor
}

structure ProcessorParameter {
    @required ParameterName: ProcessorParameterName
    @required ParameterValue: ProcessorParameterValue
}

list ProcessorParameterList {
    member: ProcessorParameter
}

enum ProcessorParameterName {
    LambdaArn
    NumberOfRetries
    MetadataExtractionQuery
    JsonParsingEngine
    RoleArn
    BufferSizeInMBs
    BufferIntervalInSeconds
    SubRecordType
    Delimiter
    CompressionFormat
    DataMessageExtraction
}

@length(min: 1, max: 5120)
@pattern("^(?!\\s*$).+")
string ProcessorParameterValue

enum ProcessorType {
    RecordDeAggregation
    Decompression
    CloudWatchLogProcessing
    Lambda
    MetadataExtraction
    AppendDelimiterToRecord
}

@range(min: 0, max: 1)
double Proportion

structure PutRecordBatchInput {
    @required DeliveryStreamName: DeliveryStreamName
    @required Records: PutRecordBatchRequestEntryList
}

structure PutRecordBatchOutput {
    @required FailedPutCount: NonNegativeIntegerObject
    Encrypted: BooleanObject
    @required RequestResponses: PutRecordBatchResponseEntryList
}

@length(min: 1, max: 500)
list PutRecordBatchRequestEntryList {
    member: Record
}

structure PutRecordBatchResponseEntry {
    RecordId: PutResponseRecordId
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
}

@length(min: 1, max: 500)
list PutRecordBatchResponseEntryList {
    member: PutRecordBatchResponseEntry
}

structure PutRecordInput {
    @required DeliveryStreamName: DeliveryStreamName
    @required Record: Record
}

structure PutRecordOutput {
    @required RecordId: PutResponseRecordId
    Encrypted: BooleanObject
}

@length(min: 1)
string PutResponseRecordId

timestamp ReadFromTimestamp

structure Record {
    @required Data: Data
}

structure RedshiftDestinationConfiguration {
    @required RoleARN: RoleARN
    @required ClusterJDBCURL: ClusterJDBCURL
    @required CopyCommand: CopyCommand
    Username: Username
    Password: Password
    RetryOptions: RedshiftRetryOptions
    @required S3Configuration: S3DestinationConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: RedshiftS3BackupMode
    S3BackupConfiguration: S3DestinationConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

structure RedshiftDestinationDescription {
    @required RoleARN: RoleARN
    @required ClusterJDBCURL: ClusterJDBCURL
    @required CopyCommand: CopyCommand
    Username: Username
    RetryOptions: RedshiftRetryOptions
    @required S3DestinationDescription: S3DestinationDescription
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: RedshiftS3BackupMode
    S3BackupDescription: S3DestinationDescription
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

structure RedshiftDestinationUpdate {
    RoleARN: RoleARN
    ClusterJDBCURL: ClusterJDBCURL
    CopyCommand: CopyCommand
    Username: Username
    Password: Password
    RetryOptions: RedshiftRetryOptions
    S3Update: S3DestinationUpdate
    ProcessingConfiguration: ProcessingConfiguration
    S3BackupMode: RedshiftS3BackupMode
    S3BackupUpdate: S3DestinationUpdate
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

@range(min: 0, max: 7200)
integer RedshiftRetryDurationInSeconds

structure RedshiftRetryOptions {
    DurationInSeconds: RedshiftRetryDurationInSeconds
}

enum RedshiftS3BackupMode {
    Disabled
    Enabled
}

@error("client")
structure ResourceInUseException {
    message: ErrorMessage
}

@error("client")
structure ResourceNotFoundException {
    message: ErrorMessage
}

@range(min: 0, max: 7200)
integer RetryDurationInSeconds

structure RetryOptions {
    DurationInSeconds: RetryDurationInSeconds
}

@length(min: 1, max: 512)
@pattern("arn:.*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleARN

enum S3BackupMode {
    Disabled
    Enabled
}

structure S3DestinationConfiguration {
    @required RoleARN: RoleARN
    @required BucketARN: BucketARN
    Prefix: Prefix
    ErrorOutputPrefix: ErrorOutputPrefix
    BufferingHints: BufferingHints
    CompressionFormat: CompressionFormat
    EncryptionConfiguration: EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
}

structure S3DestinationDescription {
    @required RoleARN: RoleARN
    @required BucketARN: BucketARN
    Prefix: Prefix
    ErrorOutputPrefix: ErrorOutputPrefix
    @required BufferingHints: BufferingHints
    @required CompressionFormat: CompressionFormat
    @required EncryptionConfiguration: EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
}

structure S3DestinationUpdate {
    RoleARN: RoleARN
    BucketARN: BucketARN
    Prefix: Prefix
    ErrorOutputPrefix: ErrorOutputPrefix
    BufferingHints: BufferingHints
    CompressionFormat: CompressionFormat
    EncryptionConfiguration: EncryptionConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
}

enum SSLMode {
    Disabled
    Enabled
}

structure SchemaConfiguration {
    RoleARN: NonEmptyStringWithoutWhitespace
    CatalogId: NonEmptyStringWithoutWhitespace
    DatabaseName: NonEmptyStringWithoutWhitespace
    TableName: NonEmptyStringWithoutWhitespace
    Region: NonEmptyStringWithoutWhitespace
    VersionId: NonEmptyStringWithoutWhitespace
}

structure SchemaEvolutionConfiguration {
    @required Enabled: BooleanObject
}

@length(min: 1, max: 2048)
@pattern("arn:.*:secretsmanager:[a-zA-Z0-9\\-]+:\\d{12}:secret:[a-zA-Z0-9\\-/_+=.@!]+")
string SecretARN

structure SecretsManagerConfiguration {
    SecretARN: SecretARN
    RoleARN: RoleARN
    @required Enabled: BooleanObject
}

@length(min: 1, max: 5)
list SecurityGroupIdList {
    member: NonEmptyStringWithoutWhitespace
}

structure Serializer {
    ParquetSerDe: ParquetSerDe
    OrcSerDe: OrcSerDe
}

@error("server")
structure ServiceUnavailableException {
    message: ErrorMessage
}

@range(min: 1, max: 128)
integer SizeInMBs

enum SnapshotRequestedBy {
    USER
    FIREHOSE
}

enum SnapshotStatus {
    IN_PROGRESS
    COMPLETE
    SUSPENDED
}

@length(min: 24, max: 2048)
@pattern(".+?\\.snowflakecomputing\\.com")
@sensitive
string SnowflakeAccountUrl

structure SnowflakeBufferingHints {
    SizeInMBs: SnowflakeBufferingSizeInMBs
    IntervalInSeconds: SnowflakeBufferingIntervalInSeconds
}

@range(min: 0, max: 900)
integer SnowflakeBufferingIntervalInSeconds

@range(min: 1, max: 128)
integer SnowflakeBufferingSizeInMBs

@length(min: 1, max: 255)
@sensitive
string SnowflakeContentColumnName

enum SnowflakeDataLoadingOption {
    JSON_MAPPING
    VARIANT_CONTENT_MAPPING
    VARIANT_CONTENT_AND_METADATA_MAPPING
}

@length(min: 1, max: 255)
@sensitive
string SnowflakeDatabase

structure SnowflakeDestinationConfiguration {
    @required AccountUrl: SnowflakeAccountUrl
    PrivateKey: SnowflakePrivateKey
    KeyPassphrase: SnowflakeKeyPassphrase
    User: SnowflakeUser
    @required Database: SnowflakeDatabase
    @required Schema: SnowflakeSchema
    @required Table: SnowflakeTable
    SnowflakeRoleConfiguration: SnowflakeRoleConfiguration
    DataLoadingOption: SnowflakeDataLoadingOption
    MetaDataColumnName: SnowflakeMetaDataColumnName
    ContentColumnName: SnowflakeContentColumnName
    SnowflakeVpcConfiguration: SnowflakeVpcConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    @required RoleARN: RoleARN
    RetryOptions: SnowflakeRetryOptions
    S3BackupMode: SnowflakeS3BackupMode
    @required S3Configuration: S3DestinationConfiguration
    SecretsManagerConfiguration: SecretsManagerConfiguration
    BufferingHints: SnowflakeBufferingHints
}

structure SnowflakeDestinationDescription {
    AccountUrl: SnowflakeAccountUrl
    User: SnowflakeUser
    Database: SnowflakeDatabase
    Schema: SnowflakeSchema
    Table: SnowflakeTable
    SnowflakeRoleConfiguration: SnowflakeRoleConfiguration
    DataLoadingOption: SnowflakeDataLoadingOption
    MetaDataColumnName: SnowflakeMetaDataColumnName
    ContentColumnName: SnowflakeContentColumnName
    SnowflakeVpcConfiguration: SnowflakeVpcConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    RoleARN: RoleARN
    RetryOptions: SnowflakeRetryOptions
    S3BackupMode: SnowflakeS3BackupMode
    S3DestinationDescription: S3DestinationDescription
    SecretsManagerConfiguration: SecretsManagerConfiguration
    BufferingHints: SnowflakeBufferingHints
}

structure SnowflakeDestinationUpdate {
    AccountUrl: SnowflakeAccountUrl
    PrivateKey: SnowflakePrivateKey
    KeyPassphrase: SnowflakeKeyPassphrase
    User: SnowflakeUser
    Database: SnowflakeDatabase
    Schema: SnowflakeSchema
    Table: SnowflakeTable
    SnowflakeRoleConfiguration: SnowflakeRoleConfiguration
    DataLoadingOption: SnowflakeDataLoadingOption
    MetaDataColumnName: SnowflakeMetaDataColumnName
    ContentColumnName: SnowflakeContentColumnName
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    ProcessingConfiguration: ProcessingConfiguration
    RoleARN: RoleARN
    RetryOptions: SnowflakeRetryOptions
    S3BackupMode: SnowflakeS3BackupMode
    S3Update: S3DestinationUpdate
    SecretsManagerConfiguration: SecretsManagerConfiguration
    BufferingHints: SnowflakeBufferingHints
}

@length(min: 7, max: 255)
@sensitive
string SnowflakeKeyPassphrase

@length(min: 1, max: 255)
@sensitive
string SnowflakeMetaDataColumnName

@length(min: 256, max: 4096)
@pattern("^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$")
@sensitive
string SnowflakePrivateKey

@length(min: 47, max: 255)
@pattern("([a-zA-Z0-9\\-\\_]+\\.){2,3}vpce\\.[a-zA-Z0-9\\-]*\\.vpce-svc\\-[a-zA-Z0-9\\-]{17}$")
@sensitive
string SnowflakePrivateLinkVpceId

@range(min: 0, max: 7200)
integer SnowflakeRetryDurationInSeconds

structure SnowflakeRetryOptions {
    DurationInSeconds: SnowflakeRetryDurationInSeconds
}

@length(min: 1, max: 255)
@sensitive
string SnowflakeRole

structure SnowflakeRoleConfiguration {
    Enabled: BooleanObject
    SnowflakeRole: SnowflakeRole
}

enum SnowflakeS3BackupMode {
    FailedDataOnly
    AllData
}

@length(min: 1, max: 255)
@sensitive
string SnowflakeSchema

@length(min: 1, max: 255)
@sensitive
string SnowflakeTable

@length(min: 1, max: 255)
@sensitive
string SnowflakeUser

structure SnowflakeVpcConfiguration {
    @required PrivateLinkVpceId: SnowflakePrivateLinkVpceId
}

structure SourceDescription {
    DirectPutSourceDescription: DirectPutSourceDescription
    KinesisStreamSourceDescription: KinesisStreamSourceDescription
    MSKSourceDescription: MSKSourceDescription
    DatabaseSourceDescription: DatabaseSourceDescription
}

structure SplunkBufferingHints {
    IntervalInSeconds: SplunkBufferingIntervalInSeconds
    SizeInMBs: SplunkBufferingSizeInMBs
}

@range(min: 0, max: 60)
integer SplunkBufferingIntervalInSeconds

@range(min: 1, max: 5)
integer SplunkBufferingSizeInMBs

structure SplunkDestinationConfiguration {
    @required HECEndpoint: HECEndpoint
    @required HECEndpointType: HECEndpointType
    HECToken: HECToken
    HECAcknowledgmentTimeoutInSeconds: HECAcknowledgmentTimeoutInSeconds
    RetryOptions: SplunkRetryOptions
    S3BackupMode: SplunkS3BackupMode
    @required S3Configuration: S3DestinationConfiguration
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    BufferingHints: SplunkBufferingHints
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

structure SplunkDestinationDescription {
    HECEndpoint: HECEndpoint
    HECEndpointType: HECEndpointType
    HECToken: HECToken
    HECAcknowledgmentTimeoutInSeconds: HECAcknowledgmentTimeoutInSeconds
    RetryOptions: SplunkRetryOptions
    S3BackupMode: SplunkS3BackupMode
    S3DestinationDescription: S3DestinationDescription
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    BufferingHints: SplunkBufferingHints
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

structure SplunkDestinationUpdate {
    HECEndpoint: HECEndpoint
    HECEndpointType: HECEndpointType
    HECToken: HECToken
    HECAcknowledgmentTimeoutInSeconds: HECAcknowledgmentTimeoutInSeconds
    RetryOptions: SplunkRetryOptions
    S3BackupMode: SplunkS3BackupMode
    S3Update: S3DestinationUpdate
    ProcessingConfiguration: ProcessingConfiguration
    CloudWatchLoggingOptions: CloudWatchLoggingOptions
    BufferingHints: SplunkBufferingHints
    SecretsManagerConfiguration: SecretsManagerConfiguration
}

@range(min: 0, max: 7200)
integer SplunkRetryDurationInSeconds

structure SplunkRetryOptions {
    DurationInSeconds: SplunkRetryDurationInSeconds
}

enum SplunkS3BackupMode {
    FailedEventsOnly
    AllEvents
}

structure StartDeliveryStreamEncryptionInput {
    @required DeliveryStreamName: DeliveryStreamName
    DeliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput
}

structure StartDeliveryStreamEncryptionOutput {}

structure StopDeliveryStreamEncryptionInput {
    @required DeliveryStreamName: DeliveryStreamName
}

structure StopDeliveryStreamEncryptionOutput {}

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9\\.\\_]+")
string StringWithLettersDigitsUnderscoresDots

@length(min: 1, max: 16)
list SubnetIdList {
    member: NonEmptyStringWithoutWhitespace
}

structure TableCreationConfiguration {
    @required Enabled: BooleanObject
}

structure Tag {
    @required Key: TagKey
    Value: TagValue
}

structure TagDeliveryStreamInput {
    @required DeliveryStreamName: DeliveryStreamName
    @required Tags: TagDeliveryStreamInputTagList
}

@length(min: 1, max: 50)
list TagDeliveryStreamInputTagList {
    member: Tag
}

structure TagDeliveryStreamOutput {}

@length(min: 1, max: 128)
@pattern("^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@%]*$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256)
@pattern("^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@%]*$")
string TagValue

@range(min: 1, max: 100)
integer ThroughputHintInMBs

timestamp Timestamp

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9\\\\._\\\\-]+")
string TopicName

structure UntagDeliveryStreamInput {
    @required DeliveryStreamName: DeliveryStreamName
    @required TagKeys: TagKeyList
}

structure UntagDeliveryStreamOutput {}

structure UpdateDestinationInput {
    @required DeliveryStreamName: DeliveryStreamName
    @required CurrentDeliveryStreamVersionId: DeliveryStreamVersionId
    @required DestinationId: DestinationId
    @deprecated S3DestinationUpdate: S3DestinationUpdate
    ExtendedS3DestinationUpdate: ExtendedS3DestinationUpdate
    RedshiftDestinationUpdate: RedshiftDestinationUpdate
    ElasticsearchDestinationUpdate: ElasticsearchDestinationUpdate
    AmazonopensearchserviceDestinationUpdate: AmazonopensearchserviceDestinationUpdate
    SplunkDestinationUpdate: SplunkDestinationUpdate
    HttpEndpointDestinationUpdate: HttpEndpointDestinationUpdate
    AmazonOpenSearchServerlessDestinationUpdate: AmazonOpenSearchServerlessDestinationUpdate
    SnowflakeDestinationUpdate: SnowflakeDestinationUpdate
    IcebergDestinationUpdate: IcebergDestinationUpdate
}

structure UpdateDestinationOutput {}

@length(min: 1, max: 512)
@pattern(".*")
@sensitive
string Username

structure VpcConfiguration {
    @required SubnetIds: SubnetIdList
    @required RoleARN: RoleARN
    @required SecurityGroupIds: SecurityGroupIdList
}

structure VpcConfigurationDescription {
    @required SubnetIds: SubnetIdList
    @required RoleARN: RoleARN
    @required SecurityGroupIds: SecurityGroupIdList
    @required VpcId: NonEmptyStringWithoutWhitespace
}

@length(min: 47, max: 255)
@pattern("([a-zA-Z0-9\\-\\_]+\\.){2,3}vpce\\.[a-zA-Z0-9\\-]*\\.vpce-svc\\-[a-zA-Z0-9\\-]{17}$")
string VpcEndpointServiceName

@length(min: 1, max: 2048)
@pattern("s3:\\/\\/.*")
string WarehouseLocation
