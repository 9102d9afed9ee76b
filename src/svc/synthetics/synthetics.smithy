// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.synthetics

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "synthetics", endpointPrefix: "synthetics")
@sigv4(name: "synthetics")
@restJson1
@title("Synthetics")
service synthetics {
    version: "2017-10-11"
    operations: [
        AssociateResource
        CreateCanary
        CreateGroup
        DeleteCanary
        DeleteGroup
        DescribeCanaries
        DescribeCanariesLastRun
        DescribeRuntimeVersions
        DisassociateResource
        GetCanary
        GetCanaryRuns
        GetGroup
        ListAssociatedGroups
        ListGroupResources
        ListGroups
        ListTagsForResource
        StartCanary
        StartCanaryDryRun
        StopCanary
        TagResource
        UntagResource
        UpdateCanary
    ]
}

@http(method: "PATCH", uri: "/group/{GroupIdentifier}/associate", code: 200)
operation AssociateResource {
    input: AssociateResourceRequest
    output: AssociateResourceResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/canary", code: 200)
operation CreateCanary {
    input: CreateCanaryRequest
    output: CreateCanaryResponse
    errors: [
        InternalServerException
        RequestEntityTooLargeException
        ValidationException
    ]
}

@http(method: "POST", uri: "/group", code: 200)
operation CreateGroup {
    input: CreateGroupRequest
    output: CreateGroupResponse
    errors: [
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/canary/{Name}", code: 200)
operation DeleteCanary {
    input: DeleteCanaryRequest
    output: DeleteCanaryResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/group/{GroupIdentifier}", code: 200)
operation DeleteGroup {
    input: DeleteGroupRequest
    output: DeleteGroupResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/canaries", code: 200)
operation DescribeCanaries {
    input: DescribeCanariesRequest
    output: DescribeCanariesResponse
    errors: [
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/canaries/last-run", code: 200)
operation DescribeCanariesLastRun {
    input: DescribeCanariesLastRunRequest
    output: DescribeCanariesLastRunResponse
    errors: [
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/runtime-versions", code: 200)
operation DescribeRuntimeVersions {
    input: DescribeRuntimeVersionsRequest
    output: DescribeRuntimeVersionsResponse
    errors: [
        InternalServerException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/group/{GroupIdentifier}/disassociate", code: 200)
operation DisassociateResource {
    input: DisassociateResourceRequest
    output: DisassociateResourceResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/canary/{Name}", code: 200)
operation GetCanary {
    input: GetCanaryRequest
    output: GetCanaryResponse
    errors: [
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/canary/{Name}/runs", code: 200)
operation GetCanaryRuns {
    input: GetCanaryRunsRequest
    output: GetCanaryRunsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/group/{GroupIdentifier}", code: 200)
operation GetGroup {
    input: GetGroupRequest
    output: GetGroupResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/resource/{ResourceArn}/groups", code: 200)
operation ListAssociatedGroups {
    input: ListAssociatedGroupsRequest
    output: ListAssociatedGroupsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/group/{GroupIdentifier}/resources", code: 200)
operation ListGroupResources {
    input: ListGroupResourcesRequest
    output: ListGroupResourcesResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/groups", code: 200)
operation ListGroups {
    input: ListGroupsRequest
    output: ListGroupsResponse
    errors: [
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}", code: 200)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        BadRequestException
        ConflictException
        InternalFailureException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/canary/{Name}/start", code: 200)
operation StartCanary {
    input: StartCanaryRequest
    output: StartCanaryResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/canary/{Name}/dry-run/start", code: 200)
operation StartCanaryDryRun {
    input: StartCanaryDryRunRequest
    output: StartCanaryDryRunResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/canary/{Name}/stop", code: 200)
operation StopCanary {
    input: StopCanaryRequest
    output: StopCanaryResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 200)
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        BadRequestException
        ConflictException
        InternalFailureException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 200)
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        BadRequestException
        ConflictException
        InternalFailureException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/canary/{Name}", code: 200)
operation UpdateCanary {
    input: UpdateCanaryRequest
    output: UpdateCanaryResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        RequestEntityTooLargeException
        ResourceNotFoundException
        ValidationException
    ]
}

@error("client")
@httpError(403)
structure AccessDeniedException {
    Message: ErrorMessage
}

structure ArtifactConfigInput {
    S3Encryption: S3EncryptionConfig
}

structure ArtifactConfigOutput {
    S3Encryption: S3EncryptionConfig
}

structure AssociateResourceRequest {
    @required @httpLabel GroupIdentifier: GroupIdentifier
    @required ResourceArn: CanaryArn
}

structure AssociateResourceResponse {}

@error("client")
structure BadRequestException {
    Message: ErrorMessage
}

structure BaseScreenshot {
    @required ScreenshotName: String
    IgnoreCoordinates: BaseScreenshotIgnoreCoordinates
}

@pattern("^(-?\\d{1,5}\\.?\\d{0,2},){3}(-?\\d{1,5}\\.?\\d{0,2}){1}$")
string BaseScreenshotConfigIgnoreCoordinate

@length(min: 0, max: 20)
list BaseScreenshotIgnoreCoordinates {
    member: BaseScreenshotConfigIgnoreCoordinate
}

list BaseScreenshots {
    member: BaseScreenshot
}

@length(min: 1, max: 10000000)
blob Blob

@length(min: 1, max: 128)
@pattern("[0-9a-zA-Z_\\-\\.]+")
string BlueprintType

@length(min: 0, max: 1)
list BlueprintTypes {
    member: BlueprintType
}

structure BrowserConfig {
    BrowserType: BrowserType
}

@length(min: 1, max: 2)
list BrowserConfigs {
    member: BrowserConfig
}

enum BrowserType {
    CHROME
    FIREFOX
}

list Canaries {
    member: Canary
}

list CanariesLastRun {
    member: CanaryLastRun
}

structure Canary {
    Id: UUID
    Name: CanaryName
    Code: CanaryCodeOutput
    ExecutionRoleArn: RoleArn
    Schedule: CanaryScheduleOutput
    RunConfig: CanaryRunConfigOutput
    SuccessRetentionPeriodInDays: MaxSize1024
    FailureRetentionPeriodInDays: MaxSize1024
    Status: CanaryStatus
    Timeline: CanaryTimeline
    ArtifactS3Location: String
    EngineArn: FunctionArn
    RuntimeVersion: String
    VpcConfig: VpcConfigOutput
    VisualReference: VisualReferenceOutput
    ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
    BrowserConfigs: BrowserConfigs
    EngineConfigs: EngineConfigs
    VisualReferences: VisualReferencesOutput
    Tags: TagMap
    ArtifactConfig: ArtifactConfigOutput
    DryRunConfig: DryRunConfigOutput
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:synthetics:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:canary:[0-9a-z_\\-]{1,255}")
string CanaryArn

structure CanaryCodeInput {
    S3Bucket: String
    S3Key: String
    S3Version: String
    ZipFile: Blob
    Handler: CodeHandler
    BlueprintTypes: BlueprintTypes
    Dependencies: Dependencies
}

structure CanaryCodeOutput {
    SourceLocationArn: String
    Handler: String
    BlueprintTypes: BlueprintTypes
    Dependencies: Dependencies
}

structure CanaryDryRunConfigOutput {
    DryRunId: UUID
}

structure CanaryLastRun {
    CanaryName: CanaryName
    LastRun: CanaryRun
}

@length(min: 1, max: 255)
@pattern("^[0-9a-z_\\-]+$")
string CanaryName

structure CanaryRun {
    Id: UUID
    ScheduledRunId: UUID
    RetryAttempt: RetryAttempt
    Name: CanaryName
    Status: CanaryRunStatus
    Timeline: CanaryRunTimeline
    ArtifactS3Location: String
    DryRunConfig: CanaryDryRunConfigOutput
    BrowserType: BrowserType
}

structure CanaryRunConfigInput {
    TimeoutInSeconds: MaxFifteenMinutesInSeconds
    MemoryInMB: MaxSize3008
    ActiveTracing: NullableBoolean
    EnvironmentVariables: EnvironmentVariablesMap
    EphemeralStorage: EphemeralStorageSize
}

structure CanaryRunConfigOutput {
    TimeoutInSeconds: MaxFifteenMinutesInSeconds
    MemoryInMB: MaxSize3008
    ActiveTracing: NullableBoolean
    EphemeralStorage: EphemeralStorageSize
}

enum CanaryRunState {
    RUNNING
    PASSED
    FAILED
}

enum CanaryRunStateReasonCode {
    CANARY_FAILURE
    EXECUTION_FAILURE
}

structure CanaryRunStatus {
    State: CanaryRunState
    StateReason: String
    StateReasonCode: CanaryRunStateReasonCode
    TestResult: CanaryRunTestResult
}

enum CanaryRunTestResult {
    PASSED
    FAILED
    UNKNOWN
}

structure CanaryRunTimeline {
    Started: Timestamp
    Completed: Timestamp
    MetricTimestampForRunAndRetries: Timestamp
}

list CanaryRuns {
    member: CanaryRun
}

structure CanaryScheduleInput {
    @required Expression: String
    DurationInSeconds: MaxOneYearInSeconds
    RetryConfig: RetryConfigInput
}

structure CanaryScheduleOutput {
    Expression: String
    DurationInSeconds: MaxOneYearInSeconds
    RetryConfig: RetryConfigOutput
}

enum CanaryState {
    CREATING
    READY
    STARTING
    RUNNING
    UPDATING
    STOPPING
    STOPPED
    ERROR
    DELETING
}

enum CanaryStateReasonCode {
    INVALID_PERMISSIONS
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_FAILED
    UPDATE_PENDING
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    ROLLBACK_COMPLETE
    ROLLBACK_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
    SYNC_DELETE_IN_PROGRESS
}

structure CanaryStatus {
    State: CanaryState
    StateReason: String
    StateReasonCode: CanaryStateReasonCode
}

structure CanaryTimeline {
    Created: Timestamp
    LastModified: Timestamp
    LastStarted: Timestamp
    LastStopped: Timestamp
}

@length(min: 0, max: 128)
@pattern("^(([0-9a-zA-Z_-]+(\\/|\\.))*[0-9A-Za-z_\\\\-]+(\\.|::)[A-Za-z_][A-Za-z0-9_]*)?$")
string CodeHandler

@error("client")
@httpError(409)
structure ConflictException {
    Message: ErrorMessage
}

structure CreateCanaryRequest {
    @required Name: CanaryName
    @required Code: CanaryCodeInput
    @required ArtifactS3Location: String
    @required ExecutionRoleArn: RoleArn
    @required Schedule: CanaryScheduleInput
    RunConfig: CanaryRunConfigInput
    SuccessRetentionPeriodInDays: MaxSize1024
    FailureRetentionPeriodInDays: MaxSize1024
    @required RuntimeVersion: String
    VpcConfig: VpcConfigInput
    ResourcesToReplicateTags: ResourceList
    ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
    BrowserConfigs: BrowserConfigs
    Tags: TagMap
    ArtifactConfig: ArtifactConfigInput
}

structure CreateCanaryResponse {
    Canary: Canary
}

structure CreateGroupRequest {
    @required Name: GroupName
    Tags: TagMap
}

structure CreateGroupResponse {
    Group: Group
}

structure DeleteCanaryRequest {
    @required @httpLabel Name: CanaryName
    @httpQuery("deleteLambda") DeleteLambda: boolean
}

structure DeleteCanaryResponse {}

structure DeleteGroupRequest {
    @required @httpLabel GroupIdentifier: GroupIdentifier
}

structure DeleteGroupResponse {}

@length(min: 0, max: 1)
list Dependencies {
    member: Dependency
}

structure Dependency {
    Type: DependencyType
    @required Reference: String
}

enum DependencyType {
    LambdaLayer
}

@length(min: 1, max: 5)
list DescribeCanariesLastRunNameFilter {
    member: CanaryName
}

structure DescribeCanariesLastRunRequest {
    NextToken: Token
    MaxResults: MaxSize100
    Names: DescribeCanariesLastRunNameFilter
    BrowserType: BrowserType
}

structure DescribeCanariesLastRunResponse {
    CanariesLastRun: CanariesLastRun
    NextToken: Token
}

@length(min: 1, max: 5)
list DescribeCanariesNameFilter {
    member: CanaryName
}

structure DescribeCanariesRequest {
    NextToken: Token
    MaxResults: MaxCanaryResults
    Names: DescribeCanariesNameFilter
}

structure DescribeCanariesResponse {
    Canaries: Canaries
    NextToken: Token
}

structure DescribeRuntimeVersionsRequest {
    NextToken: Token
    MaxResults: MaxSize100
}

structure DescribeRuntimeVersionsResponse {
    RuntimeVersions: RuntimeVersionList
    NextToken: Token
}

structure DisassociateResourceRequest {
    @required @httpLabel GroupIdentifier: GroupIdentifier
    @required ResourceArn: CanaryArn
}

structure DisassociateResourceResponse {}

structure DryRunConfigOutput {
    DryRunId: UUID
    LastDryRunExecutionStatus: String
}

enum EncryptionMode {
    SSE_S3
    SSE_KMS
}

structure EngineConfig {
    EngineArn: FunctionArn
    BrowserType: BrowserType
}

list EngineConfigs {
    member: EngineConfig
}

@pattern("[a-zA-Z]([a-zA-Z0-9_])+")
string EnvironmentVariableName

string EnvironmentVariableValue

map EnvironmentVariablesMap {
    key: EnvironmentVariableName
    value: EnvironmentVariableValue
}

@range(min: 1024, max: 10240)
integer EphemeralStorageSize

string ErrorMessage

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionArn

structure GetCanaryRequest {
    @required @httpLabel Name: CanaryName
    @httpQuery("dryRunId") DryRunId: UUID
}

structure GetCanaryResponse {
    Canary: Canary
}

structure GetCanaryRunsRequest {
    @required @httpLabel Name: CanaryName
    NextToken: Token
    MaxResults: MaxSize100
    DryRunId: UUID
    RunType: RunType
}

structure GetCanaryRunsResponse {
    CanaryRuns: CanaryRuns
    NextToken: Token
}

structure GetGroupRequest {
    @required @httpLabel GroupIdentifier: GroupIdentifier
}

structure GetGroupResponse {
    Group: Group
}

structure Group {
    Id: String
    Name: GroupName
    Arn: GroupArn
    Tags: TagMap
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 1, max: 128)
@pattern("arn:(aws[a-zA-Z-]*)?:synthetics:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:group:[0-9a-z]+")
string GroupArn

@length(min: 1, max: 128)
string GroupIdentifier

@length(min: 1, max: 64)
string GroupName

structure GroupSummary {
    Id: String
    Name: GroupName
    Arn: GroupArn
}

list GroupSummaryList {
    member: GroupSummary
}

@error("server")
structure InternalFailureException {
    Message: ErrorMessage
}

@error("server")
structure InternalServerException {
    Message: ErrorMessage
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:key/[\\w\\-\\/]+")
string KmsKeyArn

structure ListAssociatedGroupsRequest {
    NextToken: PaginationToken
    MaxResults: MaxGroupResults
    @required @httpLabel ResourceArn: CanaryArn
}

structure ListAssociatedGroupsResponse {
    Groups: GroupSummaryList
    NextToken: PaginationToken
}

structure ListGroupResourcesRequest {
    NextToken: PaginationToken
    MaxResults: MaxGroupResults
    @required @httpLabel GroupIdentifier: GroupIdentifier
}

structure ListGroupResourcesResponse {
    Resources: StringList
    NextToken: PaginationToken
}

structure ListGroupsRequest {
    NextToken: PaginationToken
    MaxResults: MaxGroupResults
}

structure ListGroupsResponse {
    Groups: GroupSummaryList
    NextToken: Token
}

structure ListTagsForResourceRequest {
    @required @httpLabel ResourceArn: ResourceArn
}

structure ListTagsForResourceResponse {
    Tags: TagMap
}

@range(min: 1, max: 20)
integer MaxCanaryResults

@range(min: 3, max: 840)
integer MaxFifteenMinutesInSeconds

@range(min: 1, max: 20)
integer MaxGroupResults

@range(min: 0, max: 31622400)
long MaxOneYearInSeconds

@range(min: 0, max: 2)
integer MaxRetries

@range(min: 1, max: 100)
integer MaxSize100

@range(min: 1, max: 1024)
integer MaxSize1024

@range(min: 960, max: 3008)
integer MaxSize3008

@error("client")
@httpError(404)
structure NotFoundException {
    Message: ErrorMessage
}

boolean NullableBoolean

@length(min: 1, max: 512)
@pattern("^.+$")
string PaginationToken

enum ProvisionedResourceCleanupSetting {
    AUTOMATIC
    OFF
}

@error("client")
@httpError(413)
structure RequestEntityTooLargeException {
    Message: ErrorMessage
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:synthetics:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}:\\d{12}:(canary|group):[0-9a-z_\\-]+")
string ResourceArn

@length(min: 1, max: 1)
list ResourceList {
    member: ResourceToTag
}

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    Message: ErrorMessage
}

enum ResourceToTag {
    lambda_function = "lambda-function"
}

@range(min: 1, max: 2)
integer RetryAttempt

structure RetryConfigInput {
    @required MaxRetries: MaxRetries
}

structure RetryConfigOutput {
    MaxRetries: MaxRetries
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

enum RunType {
    CANARY_RUN
    DRY_RUN
}

structure RuntimeVersion {
    VersionName: String
    Description: String
    ReleaseDate: Timestamp
    DeprecationDate: Timestamp
}

list RuntimeVersionList {
    member: RuntimeVersion
}

structure S3EncryptionConfig {
    EncryptionMode: EncryptionMode
    KmsKeyArn: KmsKeyArn
}

string SecurityGroupId

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

@error("client")
@httpError(402)
structure ServiceQuotaExceededException {
    Message: ErrorMessage
}

structure StartCanaryDryRunRequest {
    @required @httpLabel Name: CanaryName
    Code: CanaryCodeInput
    RuntimeVersion: String
    RunConfig: CanaryRunConfigInput
    VpcConfig: VpcConfigInput
    ExecutionRoleArn: RoleArn
    SuccessRetentionPeriodInDays: MaxSize1024
    FailureRetentionPeriodInDays: MaxSize1024
    VisualReference: VisualReferenceInput
    ArtifactS3Location: String
    ArtifactConfig: ArtifactConfigInput
    ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
    BrowserConfigs: BrowserConfigs
    VisualReferences: VisualReferences
}

structure StartCanaryDryRunResponse {
    DryRunConfig: DryRunConfigOutput
}

structure StartCanaryRequest {
    @required @httpLabel Name: CanaryName
}

structure StartCanaryResponse {}

structure StopCanaryRequest {
    @required @httpLabel Name: CanaryName
}

structure StopCanaryResponse {}

@length(min: 1, max: 1024)
string String

list StringList {
    member: String
}

string SubnetId

@length(min: 0, max: 16)
list SubnetIds {
    member: SubnetId
}

@length(min: 1, max: 128)
@pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

structure TagResourceRequest {
    @required @httpLabel ResourceArn: ResourceArn
    @required Tags: TagMap
}

structure TagResourceResponse {}

@length(max: 256)
string TagValue

timestamp Timestamp

@length(min: 4, max: 252)
string Token

@error("client")
@httpError(429)
structure TooManyRequestsException {
    Message: ErrorMessage
}

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string UUID

structure UntagResourceRequest {
    @required @httpLabel ResourceArn: ResourceArn
    @required @httpQuery("tagKeys") TagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateCanaryRequest {
    @required @httpLabel Name: CanaryName
    Code: CanaryCodeInput
    ExecutionRoleArn: RoleArn
    RuntimeVersion: String
    Schedule: CanaryScheduleInput
    RunConfig: CanaryRunConfigInput
    SuccessRetentionPeriodInDays: MaxSize1024
    FailureRetentionPeriodInDays: MaxSize1024
    VpcConfig: VpcConfigInput
    VisualReference: VisualReferenceInput
    ArtifactS3Location: String
    ArtifactConfig: ArtifactConfigInput
    ProvisionedResourceCleanup: ProvisionedResourceCleanupSetting
    DryRunId: UUID
    VisualReferences: VisualReferences
    BrowserConfigs: BrowserConfigs
}

structure UpdateCanaryResponse {}

@error("client")
structure ValidationException {
    Message: ErrorMessage
}

structure VisualReferenceInput {
    BaseScreenshots: BaseScreenshots
    @required BaseCanaryRunId: String
    BrowserType: BrowserType
}

structure VisualReferenceOutput {
    BaseScreenshots: BaseScreenshots
    BaseCanaryRunId: String
    BrowserType: BrowserType
}

@length(min: 1, max: 2)
list VisualReferences {
    member: VisualReferenceInput
}

@length(min: 1, max: 2)
list VisualReferencesOutput {
    member: VisualReferenceOutput
}

structure VpcConfigInput {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    Ipv6AllowedForDualStack: NullableBoolean
}

structure VpcConfigOutput {
    VpcId: VpcId
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    Ipv6AllowedForDualStack: NullableBoolean
}

string VpcId

boolean boolean
