// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.glacier

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "Glacier", endpointPrefix: "glacier")
@sigv4(name: "glacier")
@restJson1
@title("Amazon Glacier")
service Glacier {
    version: "2012-06-01"
    operations: [
        AbortMultipartUpload
        AbortVaultLock
        AddTagsToVault
        CompleteMultipartUpload
        CompleteVaultLock
        CreateVault
        DeleteArchive
        DeleteVault
        DeleteVaultAccessPolicy
        DeleteVaultNotifications
        DescribeJob
        DescribeVault
        GetDataRetrievalPolicy
        GetJobOutput
        GetVaultAccessPolicy
        GetVaultLock
        GetVaultNotifications
        InitiateJob
        InitiateMultipartUpload
        InitiateVaultLock
        ListJobs
        ListMultipartUploads
        ListParts
        ListProvisionedCapacity
        ListTagsForVault
        ListVaults
        PurchaseProvisionedCapacity
        RemoveTagsFromVault
        SetDataRetrievalPolicy
        SetVaultAccessPolicy
        SetVaultNotifications
        UploadArchive
        UploadMultipartPart
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}", code: 204)
operation AbortMultipartUpload {
    input: AbortMultipartUploadInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/lock-policy", code: 204)
operation AbortVaultLock {
    input: AbortVaultLockInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/tags?operation=add", code: 204)
operation AddTagsToVault {
    input: AddTagsToVaultInput
    errors: [
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}", code: 201)
operation CompleteMultipartUpload {
    input: CompleteMultipartUploadInput
    output: ArchiveCreationOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/lock-policy/{lockId}", code: 204)
operation CompleteVaultLock {
    input: CompleteVaultLockInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}", code: 201)
operation CreateVault {
    input: CreateVaultInput
    output: CreateVaultOutput
    errors: [
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        NoLongerSupportedException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/archives/{archiveId}", code: 204)
operation DeleteArchive {
    input: DeleteArchiveInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}", code: 204)
operation DeleteVault {
    input: DeleteVaultInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/access-policy", code: 204)
operation DeleteVaultAccessPolicy {
    input: DeleteVaultAccessPolicyInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/notification-configuration", code: 204)
operation DeleteVaultNotifications {
    input: DeleteVaultNotificationsInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/jobs/{jobId}", code: 200)
operation DescribeJob {
    input: DescribeJobInput
    output: GlacierJobDescription
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}", code: 200)
operation DescribeVault {
    input: DescribeVaultInput
    output: DescribeVaultOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/policies/data-retrieval", code: 200)
operation GetDataRetrievalPolicy {
    input: GetDataRetrievalPolicyInput
    output: GetDataRetrievalPolicyOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/jobs/{jobId}/output", code: 200)
operation GetJobOutput {
    input: GetJobOutputInput
    output: GetJobOutputOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/access-policy", code: 200)
operation GetVaultAccessPolicy {
    input: GetVaultAccessPolicyInput
    output: GetVaultAccessPolicyOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/lock-policy", code: 200)
operation GetVaultLock {
    input: GetVaultLockInput
    output: GetVaultLockOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/notification-configuration", code: 200)
operation GetVaultNotifications {
    input: GetVaultNotificationsInput
    output: GetVaultNotificationsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/jobs", code: 202)
operation InitiateJob {
    input: InitiateJobInput
    output: InitiateJobOutput
    errors: [
        InsufficientCapacityException
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        PolicyEnforcedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads", code: 201)
operation InitiateMultipartUpload {
    input: InitiateMultipartUploadInput
    output: InitiateMultipartUploadOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/lock-policy", code: 201)
operation InitiateVaultLock {
    input: InitiateVaultLockInput
    output: InitiateVaultLockOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/jobs", code: 200)
operation ListJobs {
    input: ListJobsInput
    output: ListJobsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads", code: 200)
operation ListMultipartUploads {
    input: ListMultipartUploadsInput
    output: ListMultipartUploadsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}", code: 200)
operation ListParts {
    input: ListPartsInput
    output: ListPartsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/provisioned-capacity", code: 200)
operation ListProvisionedCapacity {
    input: ListProvisionedCapacityInput
    output: ListProvisionedCapacityOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/tags", code: 200)
operation ListTagsForVault {
    input: ListTagsForVaultInput
    output: ListTagsForVaultOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults", code: 200)
operation ListVaults {
    input: ListVaultsInput
    output: ListVaultsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/provisioned-capacity", code: 201)
operation PurchaseProvisionedCapacity {
    input: PurchaseProvisionedCapacityInput
    output: PurchaseProvisionedCapacityOutput
    errors: [
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        NoLongerSupportedException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/tags?operation=remove", code: 204)
operation RemoveTagsFromVault {
    input: RemoveTagsFromVaultInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/{accountId}/policies/data-retrieval", code: 204)
operation SetDataRetrievalPolicy {
    input: SetDataRetrievalPolicyInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}/access-policy", code: 204)
operation SetVaultAccessPolicy {
    input: SetVaultAccessPolicyInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}/notification-configuration", code: 204)
operation SetVaultNotifications {
    input: SetVaultNotificationsInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/archives", code: 201)
operation UploadArchive {
    input: UploadArchiveInput
    output: ArchiveCreationOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        RequestTimeoutException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}", code: 204)
operation UploadMultipartPart {
    input: UploadMultipartPartInput
    output: UploadMultipartPartOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        NoLongerSupportedException
        RequestTimeoutException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

structure AbortMultipartUploadInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel uploadId: string
}

structure AbortVaultLockInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

list AccessControlPolicyList {
    member: Grant
}

enum ActionCode {
    ArchiveRetrieval
    InventoryRetrieval
    Select
}

structure AddTagsToVaultInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    Tags: TagMap
}

structure ArchiveCreationOutput {
    @httpHeader("Location") location: string
    @httpHeader("x-amz-sha256-tree-hash") checksum: string
    @httpHeader("x-amz-archive-id") archiveId: string
}

structure CSVInput {
    FileHeaderInfo: FileHeaderInfo
    Comments: string
    QuoteEscapeCharacter: string
    RecordDelimiter: string
    FieldDelimiter: string
    QuoteCharacter: string
}

structure CSVOutput {
    QuoteFields: QuoteFields
    QuoteEscapeCharacter: string
    RecordDelimiter: string
    FieldDelimiter: string
    QuoteCharacter: string
}

enum CannedACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    aws_exec_read = "aws-exec-read"
    authenticated_read = "authenticated-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
}

structure CompleteMultipartUploadInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel uploadId: string
    @httpHeader("x-amz-archive-size") archiveSize: string
    @httpHeader("x-amz-sha256-tree-hash") checksum: string
}

structure CompleteVaultLockInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel lockId: string
}

structure CreateVaultInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure CreateVaultOutput {
    @httpHeader("Location") location: string
}

structure DataRetrievalPolicy {
    Rules: DataRetrievalRulesList
}

structure DataRetrievalRule {
    Strategy: string
    BytesPerHour: NullableLong
}

list DataRetrievalRulesList {
    member: DataRetrievalRule
}

string DateTime

structure DeleteArchiveInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel archiveId: string
}

structure DeleteVaultAccessPolicyInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure DeleteVaultInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure DeleteVaultNotificationsInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure DescribeJobInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel jobId: string
}

structure DescribeVaultInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure DescribeVaultOutput {
    VaultARN: string
    VaultName: string
    CreationDate: string
    LastInventoryDate: string
    NumberOfArchives: long
    SizeInBytes: long
}

structure Encryption {
    EncryptionType: EncryptionType
    KMSKeyId: string
    KMSContext: string
}

enum EncryptionType {
    aws_kms = "aws:kms"
    AES256
}

enum ExpressionType {
    SQL
}

enum FileHeaderInfo {
    USE
    IGNORE
    NONE
}

structure GetDataRetrievalPolicyInput {
    @required @httpLabel accountId: string
}

structure GetDataRetrievalPolicyOutput {
    Policy: DataRetrievalPolicy
}

structure GetJobOutputInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel jobId: string
    @httpHeader("Range") range: string
}

structure GetJobOutputOutput {
    @httpPayload body: Stream
    @httpHeader("x-amz-sha256-tree-hash") checksum: string
    @httpResponseCode status: httpstatus
    @httpHeader("Content-Range") contentRange: string
    @httpHeader("Accept-Ranges") acceptRanges: string
    @httpHeader("Content-Type") contentType: string
    @httpHeader("x-amz-archive-description") archiveDescription: string
}

structure GetVaultAccessPolicyInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure GetVaultAccessPolicyOutput {
    @httpPayload policy: VaultAccessPolicy
}

structure GetVaultLockInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure GetVaultLockOutput {
    Policy: string
    State: string
    ExpirationDate: string
    CreationDate: string
}

structure GetVaultNotificationsInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure GetVaultNotificationsOutput {
    @httpPayload vaultNotificationConfig: VaultNotificationConfig
}

structure GlacierJobDescription {
    JobId: string
    JobDescription: string
    Action: ActionCode
    ArchiveId: string
    VaultARN: string
    CreationDate: string
    Completed: boolean
    StatusCode: StatusCode
    StatusMessage: string
    ArchiveSizeInBytes: Size
    InventorySizeInBytes: Size
    SNSTopic: string
    CompletionDate: string
    SHA256TreeHash: string
    ArchiveSHA256TreeHash: string
    RetrievalByteRange: string
    Tier: string
    InventoryRetrievalParameters: InventoryRetrievalJobDescription
    JobOutputPath: string
    SelectParameters: SelectParameters
    OutputLocation: OutputLocation
}

structure Grant {
    Grantee: Grantee
    Permission: Permission
}

structure Grantee {
    @required Type: Type
    DisplayName: string
    URI: string
    ID: string
    EmailAddress: string
}

structure InitiateJobInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @httpPayload jobParameters: JobParameters
}

structure InitiateJobOutput {
    @httpHeader("Location") location: string
    @httpHeader("x-amz-job-id") jobId: string
    @httpHeader("x-amz-job-output-path") jobOutputPath: string
}

structure InitiateMultipartUploadInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @httpHeader("x-amz-archive-description") archiveDescription: string
    @httpHeader("x-amz-part-size") partSize: string
}

structure InitiateMultipartUploadOutput {
    @httpHeader("Location") location: string
    @httpHeader("x-amz-multipart-upload-id") uploadId: string
}

structure InitiateVaultLockInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @httpPayload policy: VaultLockPolicy
}

structure InitiateVaultLockOutput {
    @httpHeader("x-amz-lock-id") lockId: string
}

structure InputSerialization {
    csv: CSVInput
}

@error("client")
structure InsufficientCapacityException {
    type: string
    code: string
    message: string
}

@error("client")
structure InvalidParameterValueException {
    type: string
    code: string
    message: string
}

structure InventoryRetrievalJobDescription {
    Format: string
    StartDate: DateTime
    EndDate: DateTime
    Limit: string
    Marker: string
}

structure InventoryRetrievalJobInput {
    StartDate: string
    EndDate: string
    Limit: string
    Marker: string
}

list JobList {
    member: GlacierJobDescription
}

structure JobParameters {
    Format: string
    Type: string
    ArchiveId: string
    Description: string
    SNSTopic: string
    RetrievalByteRange: string
    Tier: string
    InventoryRetrievalParameters: InventoryRetrievalJobInput
    SelectParameters: SelectParameters
    OutputLocation: OutputLocation
}

@error("client")
structure LimitExceededException {
    type: string
    code: string
    message: string
}

structure ListJobsInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @httpQuery("limit") limit: string
    @httpQuery("marker") marker: string
    @httpQuery("statuscode") statuscode: string
    @httpQuery("completed") completed: string
}

structure ListJobsOutput {
    JobList: JobList
    Marker: string
}

structure ListMultipartUploadsInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @httpQuery("marker") marker: string
    @httpQuery("limit") limit: string
}

structure ListMultipartUploadsOutput {
    UploadsList: UploadsList
    Marker: string
}

structure ListPartsInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel uploadId: string
    @httpQuery("marker") marker: string
    @httpQuery("limit") limit: string
}

structure ListPartsOutput {
    MultipartUploadId: string
    VaultARN: string
    ArchiveDescription: string
    PartSizeInBytes: long
    CreationDate: string
    Parts: PartList
    Marker: string
}

structure ListProvisionedCapacityInput {
    @required @httpLabel accountId: string
}

structure ListProvisionedCapacityOutput {
    ProvisionedCapacityList: ProvisionedCapacityList
}

structure ListTagsForVaultInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
}

structure ListTagsForVaultOutput {
    Tags: TagMap
}

structure ListVaultsInput {
    @required @httpLabel accountId: string
    @httpQuery("marker") marker: string
    @httpQuery("limit") limit: string
}

structure ListVaultsOutput {
    VaultList: VaultList
    Marker: string
}

@error("client")
structure MissingParameterValueException {
    type: string
    code: string
    message: string
}

@error("client")
structure NoLongerSupportedException {
    type: string
    code: string
    message: string
}

list NotificationEventList {
    member: string
}

long NullableLong

structure OutputLocation {
    S3: S3Location
}

structure OutputSerialization {
    csv: CSVOutput
}

list PartList {
    member: PartListElement
}

structure PartListElement {
    RangeInBytes: string
    SHA256TreeHash: string
}

enum Permission {
    FULL_CONTROL
    WRITE
    WRITE_ACP
    READ
    READ_ACP
}

@error("client")
structure PolicyEnforcedException {
    type: string
    code: string
    message: string
}

structure ProvisionedCapacityDescription {
    CapacityId: string
    StartDate: string
    ExpirationDate: string
}

list ProvisionedCapacityList {
    member: ProvisionedCapacityDescription
}

structure PurchaseProvisionedCapacityInput {
    @required @httpLabel accountId: string
}

structure PurchaseProvisionedCapacityOutput {
    @httpHeader("x-amz-capacity-id") capacityId: string
}

enum QuoteFields {
    ALWAYS
    ASNEEDED
}

structure RemoveTagsFromVaultInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    TagKeys: TagKeyList
}

@error("client")
@httpError(408)
structure RequestTimeoutException {
    type: string
    code: string
    message: string
}

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    type: string
    code: string
    message: string
}

structure S3Location {
    BucketName: string
    Prefix: string
    Encryption: Encryption
    CannedACL: CannedACL
    AccessControlList: AccessControlPolicyList
    Tagging: hashmap
    UserMetadata: hashmap
    StorageClass: StorageClass
}

structure SelectParameters {
    InputSerialization: InputSerialization
    ExpressionType: ExpressionType
    Expression: string
    OutputSerialization: OutputSerialization
}

@error("server")
structure ServiceUnavailableException {
    type: string
    code: string
    message: string
}

structure SetDataRetrievalPolicyInput {
    @required @httpLabel accountId: string
    Policy: DataRetrievalPolicy
}

structure SetVaultAccessPolicyInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @httpPayload policy: VaultAccessPolicy
}

structure SetVaultNotificationsInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @httpPayload vaultNotificationConfig: VaultNotificationConfig
}

long Size

enum StatusCode {
    InProgress
    Succeeded
    Failed
}

enum StorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    STANDARD_IA
}

@streaming
blob Stream

string TagKey

list TagKeyList {
    member: string
}

map TagMap {
    key: TagKey
    value: TagValue
}

string TagValue

enum Type {
    AmazonCustomerByEmail
    CanonicalUser
    Group
}

structure UploadArchiveInput {
    @required @httpLabel vaultName: string
    @required @httpLabel accountId: string
    @httpHeader("x-amz-archive-description") archiveDescription: string
    @httpHeader("x-amz-sha256-tree-hash") checksum: string
    @httpPayload body: Stream
}

structure UploadListElement {
    MultipartUploadId: string
    VaultARN: string
    ArchiveDescription: string
    PartSizeInBytes: long
    CreationDate: string
}

structure UploadMultipartPartInput {
    @required @httpLabel accountId: string
    @required @httpLabel vaultName: string
    @required @httpLabel uploadId: string
    @httpHeader("x-amz-sha256-tree-hash") checksum: string
    @httpHeader("Content-Range") range: string
    @httpPayload body: Stream
}

structure UploadMultipartPartOutput {
    @httpHeader("x-amz-sha256-tree-hash") checksum: string
}

list UploadsList {
    member: UploadListElement
}

structure VaultAccessPolicy {
    Policy: string
}

list VaultList {
    member: DescribeVaultOutput
}

structure VaultLockPolicy {
    Policy: string
}

structure VaultNotificationConfig {
    SNSTopic: string
    Events: NotificationEventList
}

boolean boolean

map hashmap {
    key: string
    value: string
}

integer httpstatus

long long

string string
