// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.codebuild

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "CodeBuild", endpointPrefix: "codebuild")
@sigv4(name: "codebuild")
@awsJson1_1
@title("AWS CodeBuild")
service CodeBuild_20161006 {
    version: "2016-10-06"
    operations: [
        BatchDeleteBuilds
        BatchGetBuildBatches
        BatchGetBuilds
        BatchGetCommandExecutions
        BatchGetFleets
        BatchGetProjects
        BatchGetReportGroups
        BatchGetReports
        BatchGetSandboxes
        CreateFleet
        CreateProject
        CreateReportGroup
        CreateWebhook
        DeleteBuildBatch
        DeleteFleet
        DeleteProject
        DeleteReport
        DeleteReportGroup
        DeleteResourcePolicy
        DeleteSourceCredentials
        DeleteWebhook
        DescribeCodeCoverages
        DescribeTestCases
        GetReportGroupTrend
        GetResourcePolicy
        ImportSourceCredentials
        InvalidateProjectCache
        ListBuildBatches
        ListBuildBatchesForProject
        ListBuilds
        ListBuildsForProject
        ListCommandExecutionsForSandbox
        ListCuratedEnvironmentImages
        ListFleets
        ListProjects
        ListReportGroups
        ListReports
        ListReportsForReportGroup
        ListSandboxes
        ListSandboxesForProject
        ListSharedProjects
        ListSharedReportGroups
        ListSourceCredentials
        PutResourcePolicy
        RetryBuild
        RetryBuildBatch
        StartBuild
        StartBuildBatch
        StartCommandExecution
        StartSandbox
        StartSandboxConnection
        StopBuild
        StopBuildBatch
        StopSandbox
        UpdateFleet
        UpdateProject
        UpdateProjectVisibility
        UpdateReportGroup
        UpdateWebhook
    ]
}

operation BatchDeleteBuilds {
    input: BatchDeleteBuildsInput
    output: BatchDeleteBuildsOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetBuildBatches {
    input: BatchGetBuildBatchesInput
    output: BatchGetBuildBatchesOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetBuilds {
    input: BatchGetBuildsInput
    output: BatchGetBuildsOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetCommandExecutions {
    input: BatchGetCommandExecutionsInput
    output: BatchGetCommandExecutionsOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetFleets {
    input: BatchGetFleetsInput
    output: BatchGetFleetsOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetProjects {
    input: BatchGetProjectsInput
    output: BatchGetProjectsOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetReportGroups {
    input: BatchGetReportGroupsInput
    output: BatchGetReportGroupsOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetReports {
    input: BatchGetReportsInput
    output: BatchGetReportsOutput
    errors: [
        InvalidInputException
    ]
}

operation BatchGetSandboxes {
    input: BatchGetSandboxesInput
    output: BatchGetSandboxesOutput
    errors: [
        InvalidInputException
    ]
}

operation CreateFleet {
    input: CreateFleetInput
    output: CreateFleetOutput
    errors: [
        AccountLimitExceededException
        InvalidInputException
        ResourceAlreadyExistsException
    ]
}

operation CreateProject {
    input: CreateProjectInput
    output: CreateProjectOutput
    errors: [
        AccountLimitExceededException
        InvalidInputException
        ResourceAlreadyExistsException
    ]
}

operation CreateReportGroup {
    input: CreateReportGroupInput
    output: CreateReportGroupOutput
    errors: [
        AccountLimitExceededException
        InvalidInputException
        ResourceAlreadyExistsException
    ]
}

operation CreateWebhook {
    input: CreateWebhookInput
    output: CreateWebhookOutput
    errors: [
        InvalidInputException
        OAuthProviderException
        ResourceAlreadyExistsException
        ResourceNotFoundException
    ]
}

operation DeleteBuildBatch {
    input: DeleteBuildBatchInput
    output: DeleteBuildBatchOutput
    errors: [
        InvalidInputException
    ]
}

operation DeleteFleet {
    input: DeleteFleetInput
    output: DeleteFleetOutput
    errors: [
        InvalidInputException
    ]
}

operation DeleteProject {
    input: DeleteProjectInput
    output: DeleteProjectOutput
    errors: [
        InvalidInputException
    ]
}

operation DeleteReport {
    input: DeleteReportInput
    output: DeleteReportOutput
    errors: [
        InvalidInputException
    ]
}

operation DeleteReportGroup {
    input: DeleteReportGroupInput
    output: DeleteReportGroupOutput
    errors: [
        InvalidInputException
    ]
}

operation DeleteResourcePolicy {
    input: DeleteResourcePolicyInput
    output: DeleteResourcePolicyOutput
    errors: [
        InvalidInputException
    ]
}

operation DeleteSourceCredentials {
    input: DeleteSourceCredentialsInput
    output: DeleteSourceCredentialsOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation DeleteWebhook {
    input: DeleteWebhookInput
    output: DeleteWebhookOutput
    errors: [
        InvalidInputException
        OAuthProviderException
        ResourceNotFoundException
    ]
}

operation DescribeCodeCoverages {
    input: DescribeCodeCoveragesInput
    output: DescribeCodeCoveragesOutput
    errors: [
        InvalidInputException
    ]
}

operation DescribeTestCases {
    input: DescribeTestCasesInput
    output: DescribeTestCasesOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation GetReportGroupTrend {
    input: GetReportGroupTrendInput
    output: GetReportGroupTrendOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation GetResourcePolicy {
    input: GetResourcePolicyInput
    output: GetResourcePolicyOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ImportSourceCredentials {
    input: ImportSourceCredentialsInput
    output: ImportSourceCredentialsOutput
    errors: [
        AccountLimitExceededException
        InvalidInputException
        ResourceAlreadyExistsException
    ]
}

operation InvalidateProjectCache {
    input: InvalidateProjectCacheInput
    output: InvalidateProjectCacheOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ListBuildBatches {
    input: ListBuildBatchesInput
    output: ListBuildBatchesOutput
    errors: [
        InvalidInputException
    ]
}

operation ListBuildBatchesForProject {
    input: ListBuildBatchesForProjectInput
    output: ListBuildBatchesForProjectOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ListBuilds {
    input: ListBuildsInput
    output: ListBuildsOutput
    errors: [
        InvalidInputException
    ]
}

operation ListBuildsForProject {
    input: ListBuildsForProjectInput
    output: ListBuildsForProjectOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ListCommandExecutionsForSandbox {
    input: ListCommandExecutionsForSandboxInput
    output: ListCommandExecutionsForSandboxOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ListCuratedEnvironmentImages {
    input: ListCuratedEnvironmentImagesInput
    output: ListCuratedEnvironmentImagesOutput
}

operation ListFleets {
    input: ListFleetsInput
    output: ListFleetsOutput
    errors: [
        InvalidInputException
    ]
}

operation ListProjects {
    input: ListProjectsInput
    output: ListProjectsOutput
    errors: [
        InvalidInputException
    ]
}

operation ListReportGroups {
    input: ListReportGroupsInput
    output: ListReportGroupsOutput
    errors: [
        InvalidInputException
    ]
}

operation ListReports {
    input: ListReportsInput
    output: ListReportsOutput
    errors: [
        InvalidInputException
    ]
}

operation ListReportsForReportGroup {
    input: ListReportsForReportGroupInput
    output: ListReportsForReportGroupOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ListSandboxes {
    input: ListSandboxesInput
    output: ListSandboxesOutput
    errors: [
        InvalidInputException
    ]
}

operation ListSandboxesForProject {
    input: ListSandboxesForProjectInput
    output: ListSandboxesForProjectOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ListSharedProjects {
    input: ListSharedProjectsInput
    output: ListSharedProjectsOutput
    errors: [
        InvalidInputException
    ]
}

operation ListSharedReportGroups {
    input: ListSharedReportGroupsInput
    output: ListSharedReportGroupsOutput
    errors: [
        InvalidInputException
    ]
}

operation ListSourceCredentials {
    input: ListSourceCredentialsInput
    output: ListSourceCredentialsOutput
    errors: [
        InvalidInputException
    ]
}

operation PutResourcePolicy {
    input: PutResourcePolicyInput
    output: PutResourcePolicyOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation RetryBuild {
    input: RetryBuildInput
    output: RetryBuildOutput
    errors: [
        AccountLimitExceededException
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation RetryBuildBatch {
    input: RetryBuildBatchInput
    output: RetryBuildBatchOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StartBuild {
    input: StartBuildInput
    output: StartBuildOutput
    errors: [
        AccountLimitExceededException
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StartBuildBatch {
    input: StartBuildBatchInput
    output: StartBuildBatchOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StartCommandExecution {
    input: StartCommandExecutionInput
    output: StartCommandExecutionOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StartSandbox {
    input: StartSandboxInput
    output: StartSandboxOutput
    errors: [
        AccountSuspendedException
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StartSandboxConnection {
    input: StartSandboxConnectionInput
    output: StartSandboxConnectionOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StopBuild {
    input: StopBuildInput
    output: StopBuildOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StopBuildBatch {
    input: StopBuildBatchInput
    output: StopBuildBatchOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation StopSandbox {
    input: StopSandboxInput
    output: StopSandboxOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation UpdateFleet {
    input: UpdateFleetInput
    output: UpdateFleetOutput
    errors: [
        AccountLimitExceededException
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation UpdateProject {
    input: UpdateProjectInput
    output: UpdateProjectOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation UpdateProjectVisibility {
    input: UpdateProjectVisibilityInput
    output: UpdateProjectVisibilityOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation UpdateReportGroup {
    input: UpdateReportGroupInput
    output: UpdateReportGroupOutput
    errors: [
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation UpdateWebhook {
    input: UpdateWebhookInput
    output: UpdateWebhookOutput
    errors: [
        InvalidInputException
        OAuthProviderException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccountLimitExceededException {}

@error("client")
structure AccountSuspendedException {}

enum ArtifactNamespace {
    NONE
    BUILD_ID
}

enum ArtifactPackaging {
    NONE
    ZIP
}

enum ArtifactsType {
    CODEPIPELINE
    S3
    NO_ARTIFACTS
}

enum AuthType {
    OAUTH
    BASIC_AUTH
    PERSONAL_ACCESS_TOKEN
    CODECONNECTIONS
    SECRETS_MANAGER
}

structure AutoRetryConfig {
    autoRetryLimit: WrapperInt
    autoRetryNumber: WrapperInt
    nextAutoRetry: String
    previousAutoRetry: String
}

structure BatchDeleteBuildsInput {
    @required ids: BuildIds
}

structure BatchDeleteBuildsOutput {
    buildsDeleted: BuildIds
    buildsNotDeleted: BuildsNotDeleted
}

structure BatchGetBuildBatchesInput {
    @required ids: BuildBatchIds
}

structure BatchGetBuildBatchesOutput {
    buildBatches: BuildBatches
    buildBatchesNotFound: BuildBatchIds
}

structure BatchGetBuildsInput {
    @required ids: BuildIds
}

structure BatchGetBuildsOutput {
    builds: Builds
    buildsNotFound: BuildIds
}

structure BatchGetCommandExecutionsInput {
    @required sandboxId: NonEmptyString
    @required commandExecutionIds: CommandExecutionIds
}

structure BatchGetCommandExecutionsOutput {
    commandExecutions: CommandExecutions
    commandExecutionsNotFound: CommandExecutionIds
}

structure BatchGetFleetsInput {
    @required names: FleetNames
}

structure BatchGetFleetsOutput {
    fleets: Fleets
    fleetsNotFound: FleetNames
}

structure BatchGetProjectsInput {
    @required names: ProjectNames
}

structure BatchGetProjectsOutput {
    projects: Projects
    projectsNotFound: ProjectNames
}

structure BatchGetReportGroupsInput {
    @required reportGroupArns: ReportGroupArns
}

structure BatchGetReportGroupsOutput {
    reportGroups: ReportGroups
    reportGroupsNotFound: ReportGroupArns
}

structure BatchGetReportsInput {
    @required reportArns: ReportArns
}

structure BatchGetReportsOutput {
    reports: Reports
    reportsNotFound: ReportArns
}

structure BatchGetSandboxesInput {
    @required ids: SandboxIds
}

structure BatchGetSandboxesOutput {
    sandboxes: Sandboxes
    sandboxesNotFound: SandboxIds
}

enum BatchReportModeType {
    REPORT_INDIVIDUAL_BUILDS
    REPORT_AGGREGATED_BATCH
}

structure BatchRestrictions {
    maximumBuildsAllowed: WrapperInt
    computeTypesAllowed: ComputeTypesAllowed
    fleetsAllowed: FleetsAllowed
}

boolean Boolean

enum BucketOwnerAccess {
    NONE
    READ_ONLY
    FULL
}

structure Build {
    id: NonEmptyString
    arn: NonEmptyString
    buildNumber: WrapperLong
    startTime: Timestamp
    endTime: Timestamp
    currentPhase: String
    buildStatus: StatusType
    sourceVersion: NonEmptyString
    resolvedSourceVersion: NonEmptyString
    projectName: NonEmptyString
    phases: BuildPhases
    source: ProjectSource
    secondarySources: ProjectSources
    secondarySourceVersions: ProjectSecondarySourceVersions
    artifacts: BuildArtifacts
    secondaryArtifacts: BuildArtifactsList
    cache: ProjectCache
    environment: ProjectEnvironment
    serviceRole: NonEmptyString
    logs: LogsLocation
    timeoutInMinutes: WrapperInt
    queuedTimeoutInMinutes: WrapperInt
    buildComplete: Boolean
    initiator: String
    vpcConfig: VpcConfig
    networkInterface: NetworkInterface
    encryptionKey: NonEmptyString
    exportedEnvironmentVariables: ExportedEnvironmentVariables
    reportArns: BuildReportArns
    fileSystemLocations: ProjectFileSystemLocations
    debugSession: DebugSession
    buildBatchArn: String
    autoRetryConfig: AutoRetryConfig
}

structure BuildArtifacts {
    location: String
    sha256sum: String
    md5sum: String
    overrideArtifactName: WrapperBoolean
    encryptionDisabled: WrapperBoolean
    artifactIdentifier: String
    bucketOwnerAccess: BucketOwnerAccess
}

@length(min: 0, max: 12)
list BuildArtifactsList {
    member: BuildArtifacts
}

structure BuildBatch {
    id: NonEmptyString
    arn: NonEmptyString
    startTime: Timestamp
    endTime: Timestamp
    currentPhase: String
    buildBatchStatus: StatusType
    sourceVersion: NonEmptyString
    resolvedSourceVersion: NonEmptyString
    projectName: NonEmptyString
    phases: BuildBatchPhases
    source: ProjectSource
    secondarySources: ProjectSources
    secondarySourceVersions: ProjectSecondarySourceVersions
    artifacts: BuildArtifacts
    secondaryArtifacts: BuildArtifactsList
    cache: ProjectCache
    environment: ProjectEnvironment
    serviceRole: NonEmptyString
    logConfig: LogsConfig
    buildTimeoutInMinutes: WrapperInt
    queuedTimeoutInMinutes: WrapperInt
    complete: Boolean
    initiator: String
    vpcConfig: VpcConfig
    encryptionKey: NonEmptyString
    buildBatchNumber: WrapperLong
    fileSystemLocations: ProjectFileSystemLocations
    buildBatchConfig: ProjectBuildBatchConfig
    buildGroups: BuildGroups
    debugSessionEnabled: WrapperBoolean
    reportArns: BuildReportArns
}

structure BuildBatchFilter {
    status: StatusType
}

@length(min: 0, max: 100)
list BuildBatchIds {
    member: NonEmptyString
}

structure BuildBatchPhase {
    phaseType: BuildBatchPhaseType
    phaseStatus: StatusType
    startTime: Timestamp
    endTime: Timestamp
    durationInSeconds: WrapperLong
    contexts: PhaseContexts
}

enum BuildBatchPhaseType {
    SUBMITTED
    DOWNLOAD_BATCHSPEC
    IN_PROGRESS
    COMBINE_ARTIFACTS
    SUCCEEDED
    FAILED
    STOPPED
}

list BuildBatchPhases {
    member: BuildBatchPhase
}

@length(min: 0, max: 100)
list BuildBatches {
    member: BuildBatch
}

structure BuildGroup {
    identifier: String
    dependsOn: Identifiers
    ignoreFailure: Boolean
    currentBuildSummary: BuildSummary
    priorBuildSummaryList: BuildSummaries
}

list BuildGroups {
    member: BuildGroup
}

@length(min: 1, max: 100)
list BuildIds {
    member: NonEmptyString
}

structure BuildNotDeleted {
    id: NonEmptyString
    statusCode: String
}

structure BuildPhase {
    phaseType: BuildPhaseType
    phaseStatus: StatusType
    startTime: Timestamp
    endTime: Timestamp
    durationInSeconds: WrapperLong
    contexts: PhaseContexts
}

enum BuildPhaseType {
    SUBMITTED
    QUEUED
    PROVISIONING
    DOWNLOAD_SOURCE
    INSTALL
    PRE_BUILD
    BUILD
    POST_BUILD
    UPLOAD_ARTIFACTS
    FINALIZING
    COMPLETED
}

list BuildPhases {
    member: BuildPhase
}

list BuildReportArns {
    member: String
}

structure BuildStatusConfig {
    context: String
    targetUrl: String
}

list BuildSummaries {
    member: BuildSummary
}

structure BuildSummary {
    arn: String
    requestedOn: Timestamp
    buildStatus: StatusType
    primaryArtifact: ResolvedArtifact
    secondaryArtifacts: ResolvedSecondaryArtifacts
}

@range(min: 5, max: 2160)
integer BuildTimeOut

list Builds {
    member: Build
}

list BuildsNotDeleted {
    member: BuildNotDeleted
}

enum CacheMode {
    LOCAL_DOCKER_LAYER_CACHE
    LOCAL_SOURCE_CACHE
    LOCAL_CUSTOM_CACHE
}

enum CacheType {
    NO_CACHE
    S3
    LOCAL
}

structure CloudWatchLogsConfig {
    @required status: LogsConfigStatusType
    groupName: String
    streamName: String
}

structure CodeCoverage {
    id: NonEmptyString
    reportARN: NonEmptyString
    filePath: NonEmptyString
    lineCoveragePercentage: Percentage
    linesCovered: NonNegativeInt
    linesMissed: NonNegativeInt
    branchCoveragePercentage: Percentage
    branchesCovered: NonNegativeInt
    branchesMissed: NonNegativeInt
    expired: Timestamp
}

structure CodeCoverageReportSummary {
    lineCoveragePercentage: Percentage
    linesCovered: NonNegativeInt
    linesMissed: NonNegativeInt
    branchCoveragePercentage: Percentage
    branchesCovered: NonNegativeInt
    branchesMissed: NonNegativeInt
}

list CodeCoverages {
    member: CodeCoverage
}

structure CommandExecution {
    id: NonEmptyString
    sandboxId: NonEmptyString
    submitTime: Timestamp
    startTime: Timestamp
    endTime: Timestamp
    status: NonEmptyString
    command: SensitiveNonEmptyString
    type: CommandType
    exitCode: NonEmptyString
    standardOutputContent: SensitiveNonEmptyString
    standardErrContent: SensitiveNonEmptyString
    logs: LogsLocation
    sandboxArn: NonEmptyString
}

@length(min: 1, max: 100)
list CommandExecutionIds {
    member: NonEmptyString
}

list CommandExecutions {
    member: CommandExecution
}

enum CommandType {
    SHELL
}

structure ComputeConfiguration {
    vCpu: WrapperLong
    memory: WrapperLong
    disk: WrapperLong
    machineType: MachineType
    instanceType: NonEmptyString
}

enum ComputeType {
    BUILD_GENERAL1_SMALL
    BUILD_GENERAL1_MEDIUM
    BUILD_GENERAL1_LARGE
    BUILD_GENERAL1_XLARGE
    BUILD_GENERAL1_2XLARGE
    BUILD_LAMBDA_1GB
    BUILD_LAMBDA_2GB
    BUILD_LAMBDA_4GB
    BUILD_LAMBDA_8GB
    BUILD_LAMBDA_10GB
    ATTRIBUTE_BASED_COMPUTE
    CUSTOM_INSTANCE_TYPE
}

list ComputeTypesAllowed {
    member: NonEmptyString
}

structure CreateFleetInput {
    @required name: FleetName
    @required baseCapacity: FleetCapacity
    @required environmentType: EnvironmentType
    @required computeType: ComputeType
    computeConfiguration: ComputeConfiguration
    scalingConfiguration: ScalingConfigurationInput
    overflowBehavior: FleetOverflowBehavior
    vpcConfig: VpcConfig
    proxyConfiguration: ProxyConfiguration
    imageId: NonEmptyString
    fleetServiceRole: NonEmptyString
    tags: TagList
}

structure CreateFleetOutput {
    fleet: Fleet
}

structure CreateProjectInput {
    @required name: ProjectName
    description: ProjectDescription
    @required source: ProjectSource
    secondarySources: ProjectSources
    sourceVersion: String
    secondarySourceVersions: ProjectSecondarySourceVersions
    @required artifacts: ProjectArtifacts
    secondaryArtifacts: ProjectArtifactsList
    cache: ProjectCache
    @required environment: ProjectEnvironment
    @required serviceRole: NonEmptyString
    timeoutInMinutes: BuildTimeOut
    queuedTimeoutInMinutes: TimeOut
    encryptionKey: NonEmptyString
    tags: TagList
    vpcConfig: VpcConfig
    badgeEnabled: WrapperBoolean
    logsConfig: LogsConfig
    fileSystemLocations: ProjectFileSystemLocations
    buildBatchConfig: ProjectBuildBatchConfig
    concurrentBuildLimit: WrapperInt
    autoRetryLimit: WrapperInt
}

structure CreateProjectOutput {
    project: Project
}

structure CreateReportGroupInput {
    @required name: ReportGroupName
    @required type: ReportType
    @required exportConfig: ReportExportConfig
    tags: TagList
}

structure CreateReportGroupOutput {
    reportGroup: ReportGroup
}

structure CreateWebhookInput {
    @required projectName: ProjectName
    branchFilter: String
    filterGroups: FilterGroups
    buildType: WebhookBuildType
    manualCreation: WrapperBoolean
    scopeConfiguration: ScopeConfiguration
    pullRequestBuildPolicy: PullRequestBuildPolicy
}

structure CreateWebhookOutput {
    webhook: Webhook
}

enum CredentialProviderType {
    SECRETS_MANAGER
}

structure DebugSession {
    sessionEnabled: WrapperBoolean
    sessionTarget: NonEmptyString
}

structure DeleteBuildBatchInput {
    @required id: NonEmptyString
}

structure DeleteBuildBatchOutput {
    statusCode: String
    buildsDeleted: BuildIds
    buildsNotDeleted: BuildsNotDeleted
}

structure DeleteFleetInput {
    @required arn: NonEmptyString
}

structure DeleteFleetOutput {}

structure DeleteProjectInput {
    @required name: NonEmptyString
}

structure DeleteProjectOutput {}

structure DeleteReportGroupInput {
    @required arn: NonEmptyString
    deleteReports: Boolean
}

structure DeleteReportGroupOutput {}

structure DeleteReportInput {
    @required arn: NonEmptyString
}

structure DeleteReportOutput {}

structure DeleteResourcePolicyInput {
    @required resourceArn: NonEmptyString
}

structure DeleteResourcePolicyOutput {}

structure DeleteSourceCredentialsInput {
    @required arn: NonEmptyString
}

structure DeleteSourceCredentialsOutput {
    arn: NonEmptyString
}

structure DeleteWebhookInput {
    @required projectName: ProjectName
}

structure DeleteWebhookOutput {}

structure DescribeCodeCoveragesInput {
    @required reportArn: NonEmptyString
    nextToken: String
    maxResults: PageSize
    sortOrder: SortOrderType
    sortBy: ReportCodeCoverageSortByType
    minLineCoveragePercentage: Percentage
    maxLineCoveragePercentage: Percentage
}

structure DescribeCodeCoveragesOutput {
    nextToken: String
    codeCoverages: CodeCoverages
}

structure DescribeTestCasesInput {
    @required reportArn: String
    nextToken: String
    maxResults: PageSize
    filter: TestCaseFilter
}

structure DescribeTestCasesOutput {
    nextToken: String
    testCases: TestCases
}

structure DockerServer {
    @required computeType: ComputeType
    securityGroupIds: SecurityGroupIds
    status: DockerServerStatus
}

structure DockerServerStatus {
    status: String
    message: String
}

structure EnvironmentImage {
    name: String
    description: String
    versions: ImageVersions
}

list EnvironmentImages {
    member: EnvironmentImage
}

structure EnvironmentLanguage {
    language: LanguageType
    images: EnvironmentImages
}

list EnvironmentLanguages {
    member: EnvironmentLanguage
}

structure EnvironmentPlatform {
    platform: PlatformType
    languages: EnvironmentLanguages
}

list EnvironmentPlatforms {
    member: EnvironmentPlatform
}

enum EnvironmentType {
    WINDOWS_CONTAINER
    LINUX_CONTAINER
    LINUX_GPU_CONTAINER
    ARM_CONTAINER
    WINDOWS_SERVER_2019_CONTAINER
    WINDOWS_SERVER_2022_CONTAINER
    LINUX_LAMBDA_CONTAINER
    ARM_LAMBDA_CONTAINER
    LINUX_EC2
    ARM_EC2
    WINDOWS_EC2
    MAC_ARM
}

structure EnvironmentVariable {
    @required name: NonEmptyString
    @required value: String
    type: EnvironmentVariableType
}

enum EnvironmentVariableType {
    PLAINTEXT
    PARAMETER_STORE
    SECRETS_MANAGER
}

list EnvironmentVariables {
    member: EnvironmentVariable
}

structure ExportedEnvironmentVariable {
    name: NonEmptyString
    value: String
}

list ExportedEnvironmentVariables {
    member: ExportedEnvironmentVariable
}

enum FileSystemType {
    EFS
}

list FilterGroup {
    member: WebhookFilter
}

list FilterGroups {
    member: FilterGroup
}

structure Fleet {
    arn: NonEmptyString
    name: FleetName
    id: NonEmptyString
    created: Timestamp
    lastModified: Timestamp
    status: FleetStatus
    baseCapacity: FleetCapacity
    environmentType: EnvironmentType
    computeType: ComputeType
    computeConfiguration: ComputeConfiguration
    scalingConfiguration: ScalingConfigurationOutput
    overflowBehavior: FleetOverflowBehavior
    vpcConfig: VpcConfig
    proxyConfiguration: ProxyConfiguration
    imageId: NonEmptyString
    fleetServiceRole: NonEmptyString
    tags: TagList
}

@length(min: 1, max: 100)
list FleetArns {
    member: NonEmptyString
}

integer FleetCapacity

enum FleetContextCode {
    CREATE_FAILED
    UPDATE_FAILED
    ACTION_REQUIRED
    PENDING_DELETION
    INSUFFICIENT_CAPACITY
}

@length(min: 2, max: 128)
@pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{1,127}")
string FleetName

@length(min: 1, max: 100)
list FleetNames {
    member: NonEmptyString
}

enum FleetOverflowBehavior {
    QUEUE
    ON_DEMAND
}

structure FleetProxyRule {
    @required type: FleetProxyRuleType
    @required effect: FleetProxyRuleEffectType
    @required entities: FleetProxyRuleEntities
}

enum FleetProxyRuleBehavior {
    ALLOW_ALL
    DENY_ALL
}

enum FleetProxyRuleEffectType {
    ALLOW
    DENY
}

@length(min: 1, max: 100)
list FleetProxyRuleEntities {
    member: String
}

enum FleetProxyRuleType {
    DOMAIN
    IP
}

@length(max: 100)
list FleetProxyRules {
    member: FleetProxyRule
}

enum FleetScalingMetricType {
    FLEET_UTILIZATION_RATE
}

enum FleetScalingType {
    TARGET_TRACKING_SCALING
}

enum FleetSortByType {
    NAME
    CREATED_TIME
    LAST_MODIFIED_TIME
}

structure FleetStatus {
    statusCode: FleetStatusCode
    context: FleetContextCode
    message: String
}

enum FleetStatusCode {
    CREATING
    UPDATING
    ROTATING
    PENDING_DELETION
    DELETING
    CREATE_FAILED
    UPDATE_ROLLBACK_FAILED
    ACTIVE
}

@length(min: 1, max: 100)
list Fleets {
    member: Fleet
}

list FleetsAllowed {
    member: NonEmptyString
}

structure GetReportGroupTrendInput {
    @required reportGroupArn: NonEmptyString
    numOfReports: PageSize
    @required trendField: ReportGroupTrendFieldType
}

structure GetReportGroupTrendOutput {
    stats: ReportGroupTrendStats
    rawData: ReportGroupTrendRawDataList
}

structure GetResourcePolicyInput {
    @required resourceArn: NonEmptyString
}

structure GetResourcePolicyOutput {
    policy: NonEmptyString
}

@range(min: 0)
integer GitCloneDepth

structure GitSubmodulesConfig {
    @required fetchSubmodules: WrapperBoolean
}

list Identifiers {
    member: NonEmptyString
}

enum ImagePullCredentialsType {
    CODEBUILD
    SERVICE_ROLE
}

list ImageVersions {
    member: String
}

structure ImportSourceCredentialsInput {
    username: NonEmptyString
    @required token: SensitiveNonEmptyString
    @required serverType: ServerType
    @required authType: AuthType
    shouldOverwrite: WrapperBoolean
}

structure ImportSourceCredentialsOutput {
    arn: NonEmptyString
}

@error("client")
structure InvalidInputException {}

structure InvalidateProjectCacheInput {
    @required projectName: NonEmptyString
}

structure InvalidateProjectCacheOutput {}

@length(min: 1, max: 127)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$")
string KeyInput

enum LanguageType {
    JAVA
    PYTHON
    NODE_JS
    RUBY
    GOLANG
    DOCKER
    ANDROID
    DOTNET
    BASE
    PHP
}

structure ListBuildBatchesForProjectInput {
    projectName: NonEmptyString
    filter: BuildBatchFilter
    maxResults: PageSize
    sortOrder: SortOrderType
    nextToken: String
}

structure ListBuildBatchesForProjectOutput {
    ids: BuildBatchIds
    nextToken: String
}

structure ListBuildBatchesInput {
    filter: BuildBatchFilter
    maxResults: PageSize
    sortOrder: SortOrderType
    nextToken: String
}

structure ListBuildBatchesOutput {
    ids: BuildBatchIds
    nextToken: String
}

structure ListBuildsForProjectInput {
    @required projectName: NonEmptyString
    sortOrder: SortOrderType
    nextToken: String
}

structure ListBuildsForProjectOutput {
    ids: BuildIds
    nextToken: String
}

structure ListBuildsInput {
    sortOrder: SortOrderType
    nextToken: String
}

structure ListBuildsOutput {
    ids: BuildIds
    nextToken: String
}

structure ListCommandExecutionsForSandboxInput {
    @required sandboxId: NonEmptyString
    maxResults: PageSize
    sortOrder: SortOrderType
    nextToken: SensitiveString
}

structure ListCommandExecutionsForSandboxOutput {
    commandExecutions: CommandExecutions
    nextToken: String
}

structure ListCuratedEnvironmentImagesInput {}

structure ListCuratedEnvironmentImagesOutput {
    platforms: EnvironmentPlatforms
}

structure ListFleetsInput {
    nextToken: SensitiveString
    maxResults: PageSize
    sortOrder: SortOrderType
    sortBy: FleetSortByType
}

structure ListFleetsOutput {
    nextToken: String
    fleets: FleetArns
}

structure ListProjectsInput {
    sortBy: ProjectSortByType
    sortOrder: SortOrderType
    nextToken: NonEmptyString
}

structure ListProjectsOutput {
    nextToken: String
    projects: ProjectNames
}

structure ListReportGroupsInput {
    sortOrder: SortOrderType
    sortBy: ReportGroupSortByType
    nextToken: String
    maxResults: PageSize
}

structure ListReportGroupsOutput {
    nextToken: String
    reportGroups: ReportGroupArns
}

structure ListReportsForReportGroupInput {
    @required reportGroupArn: String
    nextToken: String
    sortOrder: SortOrderType
    maxResults: PageSize
    filter: ReportFilter
}

structure ListReportsForReportGroupOutput {
    nextToken: String
    reports: ReportArns
}

structure ListReportsInput {
    sortOrder: SortOrderType
    nextToken: String
    maxResults: PageSize
    filter: ReportFilter
}

structure ListReportsOutput {
    nextToken: String
    reports: ReportArns
}

structure ListSandboxesForProjectInput {
    @required projectName: NonEmptyString
    maxResults: PageSize
    sortOrder: SortOrderType
    nextToken: SensitiveString
}

structure ListSandboxesForProjectOutput {
    ids: SandboxIds
    nextToken: String
}

structure ListSandboxesInput {
    maxResults: PageSize
    sortOrder: SortOrderType
    nextToken: String
}

structure ListSandboxesOutput {
    ids: SandboxIds
    nextToken: String
}

structure ListSharedProjectsInput {
    sortBy: SharedResourceSortByType
    sortOrder: SortOrderType
    maxResults: PageSize
    nextToken: NonEmptyString
}

structure ListSharedProjectsOutput {
    nextToken: String
    projects: ProjectArns
}

structure ListSharedReportGroupsInput {
    sortOrder: SortOrderType
    sortBy: SharedResourceSortByType
    nextToken: String
    maxResults: PageSize
}

structure ListSharedReportGroupsOutput {
    nextToken: String
    reportGroups: ReportGroupArns
}

structure ListSourceCredentialsInput {}

structure ListSourceCredentialsOutput {
    sourceCredentialsInfos: SourceCredentialsInfos
}

structure LogsConfig {
    cloudWatchLogs: CloudWatchLogsConfig
    s3Logs: S3LogsConfig
}

enum LogsConfigStatusType {
    ENABLED
    DISABLED
}

structure LogsLocation {
    groupName: String
    streamName: String
    deepLink: String
    s3DeepLink: String
    cloudWatchLogsArn: String
    s3LogsArn: String
    cloudWatchLogs: CloudWatchLogsConfig
    s3Logs: S3LogsConfig
}

enum MachineType {
    GENERAL
    NVME
}

structure NetworkInterface {
    subnetId: NonEmptyString
    networkInterfaceId: NonEmptyString
}

@length(min: 1)
string NonEmptyString

@range(min: 0)
integer NonNegativeInt

@error("client")
structure OAuthProviderException {}

@range(min: 1, max: 100)
integer PageSize

@range(min: 0, max: 100)
double Percentage

structure PhaseContext {
    statusCode: String
    message: String
}

list PhaseContexts {
    member: PhaseContext
}

enum PlatformType {
    DEBIAN
    AMAZON_LINUX
    UBUNTU
    WINDOWS_SERVER
}

structure Project {
    name: ProjectName
    arn: String
    description: ProjectDescription
    source: ProjectSource
    secondarySources: ProjectSources
    sourceVersion: String
    secondarySourceVersions: ProjectSecondarySourceVersions
    artifacts: ProjectArtifacts
    secondaryArtifacts: ProjectArtifactsList
    cache: ProjectCache
    environment: ProjectEnvironment
    serviceRole: NonEmptyString
    timeoutInMinutes: BuildTimeOut
    queuedTimeoutInMinutes: TimeOut
    encryptionKey: NonEmptyString
    tags: TagList
    created: Timestamp
    lastModified: Timestamp
    webhook: Webhook
    vpcConfig: VpcConfig
    badge: ProjectBadge
    logsConfig: LogsConfig
    fileSystemLocations: ProjectFileSystemLocations
    buildBatchConfig: ProjectBuildBatchConfig
    concurrentBuildLimit: WrapperInt
    projectVisibility: ProjectVisibilityType
    publicProjectAlias: NonEmptyString
    resourceAccessRole: NonEmptyString
    autoRetryLimit: WrapperInt
}

@length(min: 1, max: 100)
list ProjectArns {
    member: NonEmptyString
}

structure ProjectArtifacts {
    @required type: ArtifactsType
    location: String
    path: String
    namespaceType: ArtifactNamespace
    name: String
    packaging: ArtifactPackaging
    overrideArtifactName: WrapperBoolean
    encryptionDisabled: WrapperBoolean
    artifactIdentifier: String
    bucketOwnerAccess: BucketOwnerAccess
}

@length(min: 0, max: 12)
list ProjectArtifactsList {
    member: ProjectArtifacts
}

structure ProjectBadge {
    badgeEnabled: Boolean
    badgeRequestUrl: String
}

structure ProjectBuildBatchConfig {
    serviceRole: NonEmptyString
    combineArtifacts: WrapperBoolean
    restrictions: BatchRestrictions
    timeoutInMins: WrapperInt
    batchReportMode: BatchReportModeType
}

structure ProjectCache {
    @required type: CacheType
    location: String
    modes: ProjectCacheModes
    cacheNamespace: String
}

list ProjectCacheModes {
    member: CacheMode
}

@length(min: 0, max: 255)
string ProjectDescription

structure ProjectEnvironment {
    @required type: EnvironmentType
    @required image: NonEmptyString
    @required computeType: ComputeType
    computeConfiguration: ComputeConfiguration
    fleet: ProjectFleet
    environmentVariables: EnvironmentVariables
    privilegedMode: WrapperBoolean
    certificate: String
    registryCredential: RegistryCredential
    imagePullCredentialsType: ImagePullCredentialsType
    dockerServer: DockerServer
}

structure ProjectFileSystemLocation {
    type: FileSystemType
    location: String
    mountPoint: String
    identifier: String
    mountOptions: String
}

list ProjectFileSystemLocations {
    member: ProjectFileSystemLocation
}

structure ProjectFleet {
    fleetArn: String
}

@length(min: 2, max: 150)
@pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{1,149}")
string ProjectName

@length(min: 1, max: 100)
list ProjectNames {
    member: NonEmptyString
}

@length(min: 0, max: 12)
list ProjectSecondarySourceVersions {
    member: ProjectSourceVersion
}

enum ProjectSortByType {
    NAME
    CREATED_TIME
    LAST_MODIFIED_TIME
}

structure ProjectSource {
    @required type: SourceType
    location: String
    gitCloneDepth: GitCloneDepth
    gitSubmodulesConfig: GitSubmodulesConfig
    buildspec: String
    auth: SourceAuth
    reportBuildStatus: WrapperBoolean
    buildStatusConfig: BuildStatusConfig
    insecureSsl: WrapperBoolean
    sourceIdentifier: String
}

structure ProjectSourceVersion {
    @required sourceIdentifier: String
    @required sourceVersion: String
}

@length(min: 0, max: 12)
list ProjectSources {
    member: ProjectSource
}

enum ProjectVisibilityType {
    PUBLIC_READ
    PRIVATE
}

list Projects {
    member: Project
}

structure ProxyConfiguration {
    defaultBehavior: FleetProxyRuleBehavior
    orderedProxyRules: FleetProxyRules
}

enum PullRequestBuildApproverRole {
    GITHUB_READ
    GITHUB_TRIAGE
    GITHUB_WRITE
    GITHUB_MAINTAIN
    GITHUB_ADMIN
    GITLAB_GUEST
    GITLAB_PLANNER
    GITLAB_REPORTER
    GITLAB_DEVELOPER
    GITLAB_MAINTAINER
    GITLAB_OWNER
    BITBUCKET_READ
    BITBUCKET_WRITE
    BITBUCKET_ADMIN
}

list PullRequestBuildApproverRoles {
    member: PullRequestBuildApproverRole
}

enum PullRequestBuildCommentApproval {
    DISABLED
    ALL_PULL_REQUESTS
    FORK_PULL_REQUESTS
}

structure PullRequestBuildPolicy {
    @required requiresCommentApproval: PullRequestBuildCommentApproval
    approverRoles: PullRequestBuildApproverRoles
}

structure PutResourcePolicyInput {
    @required policy: NonEmptyString
    @required resourceArn: NonEmptyString
}

structure PutResourcePolicyOutput {
    resourceArn: NonEmptyString
}

structure RegistryCredential {
    @required credential: NonEmptyString
    @required credentialProvider: CredentialProviderType
}

structure Report {
    arn: NonEmptyString
    type: ReportType
    name: String
    reportGroupArn: NonEmptyString
    executionId: String
    status: ReportStatusType
    created: Timestamp
    expired: Timestamp
    exportConfig: ReportExportConfig
    truncated: WrapperBoolean
    testSummary: TestReportSummary
    codeCoverageSummary: CodeCoverageReportSummary
}

@length(min: 1, max: 100)
list ReportArns {
    member: NonEmptyString
}

enum ReportCodeCoverageSortByType {
    LINE_COVERAGE_PERCENTAGE
    FILE_PATH
}

structure ReportExportConfig {
    exportConfigType: ReportExportConfigType
    s3Destination: S3ReportExportConfig
}

enum ReportExportConfigType {
    S3
    NO_EXPORT
}

structure ReportFilter {
    status: ReportStatusType
}

structure ReportGroup {
    arn: NonEmptyString
    name: ReportGroupName
    type: ReportType
    exportConfig: ReportExportConfig
    created: Timestamp
    lastModified: Timestamp
    tags: TagList
    status: ReportGroupStatusType
}

@length(min: 1, max: 100)
list ReportGroupArns {
    member: NonEmptyString
}

@length(min: 2, max: 128)
string ReportGroupName

enum ReportGroupSortByType {
    NAME
    CREATED_TIME
    LAST_MODIFIED_TIME
}

enum ReportGroupStatusType {
    ACTIVE
    DELETING
}

enum ReportGroupTrendFieldType {
    PASS_RATE
    DURATION
    TOTAL
    LINE_COVERAGE
    LINES_COVERED
    LINES_MISSED
    BRANCH_COVERAGE
    BRANCHES_COVERED
    BRANCHES_MISSED
}

list ReportGroupTrendRawDataList {
    member: ReportWithRawData
}

structure ReportGroupTrendStats {
    average: String
    max: String
    min: String
}

@length(min: 1, max: 100)
list ReportGroups {
    member: ReportGroup
}

enum ReportPackagingType {
    ZIP
    NONE
}

map ReportStatusCounts {
    key: String
    value: WrapperInt
}

enum ReportStatusType {
    GENERATING
    SUCCEEDED
    FAILED
    INCOMPLETE
    DELETING
}

enum ReportType {
    TEST
    CODE_COVERAGE
}

structure ReportWithRawData {
    reportArn: NonEmptyString
    data: String
}

@length(min: 1, max: 100)
list Reports {
    member: Report
}

structure ResolvedArtifact {
    type: ArtifactsType
    location: String
    identifier: String
}

list ResolvedSecondaryArtifacts {
    member: ResolvedArtifact
}

@error("client")
structure ResourceAlreadyExistsException {}

@error("client")
structure ResourceNotFoundException {}

structure RetryBuildBatchInput {
    id: NonEmptyString
    idempotencyToken: String
    retryType: RetryBuildBatchType
}

structure RetryBuildBatchOutput {
    buildBatch: BuildBatch
}

enum RetryBuildBatchType {
    RETRY_ALL_BUILDS
    RETRY_FAILED_BUILDS
}

structure RetryBuildInput {
    id: NonEmptyString
    idempotencyToken: String
}

structure RetryBuildOutput {
    build: Build
}

structure S3LogsConfig {
    @required status: LogsConfigStatusType
    location: String
    encryptionDisabled: WrapperBoolean
    bucketOwnerAccess: BucketOwnerAccess
}

structure S3ReportExportConfig {
    bucket: NonEmptyString
    bucketOwner: String
    path: String
    packaging: ReportPackagingType
    encryptionKey: NonEmptyString
    encryptionDisabled: WrapperBoolean
}

structure SSMSession {
    sessionId: String
    tokenValue: String
    streamUrl: String
}

structure Sandbox {
    id: NonEmptyString
    arn: NonEmptyString
    projectName: NonEmptyString
    requestTime: Timestamp
    startTime: Timestamp
    endTime: Timestamp
    status: String
    source: ProjectSource
    sourceVersion: NonEmptyString
    secondarySources: ProjectSources
    secondarySourceVersions: ProjectSecondarySourceVersions
    environment: ProjectEnvironment
    fileSystemLocations: ProjectFileSystemLocations
    timeoutInMinutes: WrapperInt
    queuedTimeoutInMinutes: WrapperInt
    vpcConfig: VpcConfig
    logConfig: LogsConfig
    encryptionKey: NonEmptyString
    serviceRole: NonEmptyString
    currentSession: SandboxSession
}

list SandboxIds {
    member: NonEmptyString
}

structure SandboxSession {
    id: NonEmptyString
    status: String
    startTime: Timestamp
    endTime: Timestamp
    currentPhase: String
    phases: SandboxSessionPhases
    resolvedSourceVersion: NonEmptyString
    logs: LogsLocation
    networkInterface: NetworkInterface
}

structure SandboxSessionPhase {
    phaseType: String
    phaseStatus: StatusType
    startTime: Timestamp
    endTime: Timestamp
    durationInSeconds: WrapperLong
    contexts: PhaseContexts
}

list SandboxSessionPhases {
    member: SandboxSessionPhase
}

list Sandboxes {
    member: Sandbox
}

structure ScalingConfigurationInput {
    scalingType: FleetScalingType
    targetTrackingScalingConfigs: TargetTrackingScalingConfigurations
    maxCapacity: FleetCapacity
}

structure ScalingConfigurationOutput {
    scalingType: FleetScalingType
    targetTrackingScalingConfigs: TargetTrackingScalingConfigurations
    maxCapacity: FleetCapacity
    desiredCapacity: FleetCapacity
}

structure ScopeConfiguration {
    @required name: String
    domain: String
    @required scope: WebhookScopeType
}

@length(max: 5)
list SecurityGroupIds {
    member: NonEmptyString
}

@length(min: 1)
@sensitive
string SensitiveNonEmptyString

@sensitive
string SensitiveString

enum ServerType {
    GITHUB
    BITBUCKET
    GITHUB_ENTERPRISE
    GITLAB
    GITLAB_SELF_MANAGED
}

enum SharedResourceSortByType {
    ARN
    MODIFIED_TIME
}

enum SortOrderType {
    ASCENDING
    DESCENDING
}

structure SourceAuth {
    @required type: SourceAuthType
    resource: String
}

enum SourceAuthType {
    OAUTH
    CODECONNECTIONS
    SECRETS_MANAGER
}

structure SourceCredentialsInfo {
    arn: NonEmptyString
    serverType: ServerType
    authType: AuthType
    resource: String
}

list SourceCredentialsInfos {
    member: SourceCredentialsInfo
}

enum SourceType {
    CODECOMMIT
    CODEPIPELINE
    GITHUB
    GITLAB
    GITLAB_SELF_MANAGED
    S3
    BITBUCKET
    GITHUB_ENTERPRISE
    NO_SOURCE
}

structure StartBuildBatchInput {
    @required projectName: NonEmptyString
    secondarySourcesOverride: ProjectSources
    secondarySourcesVersionOverride: ProjectSecondarySourceVersions
    sourceVersion: String
    artifactsOverride: ProjectArtifacts
    secondaryArtifactsOverride: ProjectArtifactsList
    environmentVariablesOverride: EnvironmentVariables
    sourceTypeOverride: SourceType
    sourceLocationOverride: String
    sourceAuthOverride: SourceAuth
    gitCloneDepthOverride: GitCloneDepth
    gitSubmodulesConfigOverride: GitSubmodulesConfig
    buildspecOverride: String
    insecureSslOverride: WrapperBoolean
    reportBuildBatchStatusOverride: WrapperBoolean
    environmentTypeOverride: EnvironmentType
    imageOverride: NonEmptyString
    computeTypeOverride: ComputeType
    certificateOverride: String
    cacheOverride: ProjectCache
    serviceRoleOverride: NonEmptyString
    privilegedModeOverride: WrapperBoolean
    buildTimeoutInMinutesOverride: BuildTimeOut
    queuedTimeoutInMinutesOverride: TimeOut
    encryptionKeyOverride: NonEmptyString
    idempotencyToken: String
    logsConfigOverride: LogsConfig
    registryCredentialOverride: RegistryCredential
    imagePullCredentialsTypeOverride: ImagePullCredentialsType
    buildBatchConfigOverride: ProjectBuildBatchConfig
    debugSessionEnabled: WrapperBoolean
}

structure StartBuildBatchOutput {
    buildBatch: BuildBatch
}

structure StartBuildInput {
    @required projectName: NonEmptyString
    secondarySourcesOverride: ProjectSources
    secondarySourcesVersionOverride: ProjectSecondarySourceVersions
    sourceVersion: String
    artifactsOverride: ProjectArtifacts
    secondaryArtifactsOverride: ProjectArtifactsList
    environmentVariablesOverride: EnvironmentVariables
    sourceTypeOverride: SourceType
    sourceLocationOverride: String
    sourceAuthOverride: SourceAuth
    gitCloneDepthOverride: GitCloneDepth
    gitSubmodulesConfigOverride: GitSubmodulesConfig
    buildspecOverride: String
    insecureSslOverride: WrapperBoolean
    reportBuildStatusOverride: WrapperBoolean
    buildStatusConfigOverride: BuildStatusConfig
    environmentTypeOverride: EnvironmentType
    imageOverride: NonEmptyString
    computeTypeOverride: ComputeType
    certificateOverride: String
    cacheOverride: ProjectCache
    serviceRoleOverride: NonEmptyString
    privilegedModeOverride: WrapperBoolean
    timeoutInMinutesOverride: BuildTimeOut
    queuedTimeoutInMinutesOverride: TimeOut
    encryptionKeyOverride: NonEmptyString
    idempotencyToken: String
    logsConfigOverride: LogsConfig
    registryCredentialOverride: RegistryCredential
    imagePullCredentialsTypeOverride: ImagePullCredentialsType
    debugSessionEnabled: WrapperBoolean
    fleetOverride: ProjectFleet
    autoRetryLimitOverride: WrapperInt
}

structure StartBuildOutput {
    build: Build
}

structure StartCommandExecutionInput {
    @required sandboxId: NonEmptyString
    @required command: SensitiveNonEmptyString
    type: CommandType
}

structure StartCommandExecutionOutput {
    commandExecution: CommandExecution
}

structure StartSandboxConnectionInput {
    @required sandboxId: NonEmptyString
}

structure StartSandboxConnectionOutput {
    ssmSession: SSMSession
}

structure StartSandboxInput {
    projectName: NonEmptyString
    idempotencyToken: SensitiveString
}

structure StartSandboxOutput {
    sandbox: Sandbox
}

enum StatusType {
    SUCCEEDED
    FAILED
    FAULT
    TIMED_OUT
    IN_PROGRESS
    STOPPED
}

structure StopBuildBatchInput {
    @required id: NonEmptyString
}

structure StopBuildBatchOutput {
    buildBatch: BuildBatch
}

structure StopBuildInput {
    @required id: NonEmptyString
}

structure StopBuildOutput {
    build: Build
}

structure StopSandboxInput {
    @required id: NonEmptyString
}

structure StopSandboxOutput {
    sandbox: Sandbox
}

string String

@length(max: 16)
list Subnets {
    member: NonEmptyString
}

structure Tag {
    key: KeyInput
    value: ValueInput
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

structure TargetTrackingScalingConfiguration {
    metricType: FleetScalingMetricType
    targetValue: WrapperDouble
}

list TargetTrackingScalingConfigurations {
    member: TargetTrackingScalingConfiguration
}

structure TestCase {
    reportArn: NonEmptyString
    testRawDataPath: String
    prefix: String
    name: String
    status: String
    durationInNanoSeconds: WrapperLong
    message: String
    expired: Timestamp
    testSuiteName: String
}

structure TestCaseFilter {
    status: String
    keyword: String
}

list TestCases {
    member: TestCase
}

structure TestReportSummary {
    @required total: WrapperInt
    @required statusCounts: ReportStatusCounts
    @required durationInNanoSeconds: WrapperLong
}

@range(min: 5, max: 480)
integer TimeOut

timestamp Timestamp

structure UpdateFleetInput {
    @required arn: NonEmptyString
    baseCapacity: FleetCapacity
    environmentType: EnvironmentType
    computeType: ComputeType
    computeConfiguration: ComputeConfiguration
    scalingConfiguration: ScalingConfigurationInput
    overflowBehavior: FleetOverflowBehavior
    vpcConfig: VpcConfig
    proxyConfiguration: ProxyConfiguration
    imageId: NonEmptyString
    fleetServiceRole: NonEmptyString
    tags: TagList
}

structure UpdateFleetOutput {
    fleet: Fleet
}

structure UpdateProjectInput {
    @required name: NonEmptyString
    description: ProjectDescription
    source: ProjectSource
    secondarySources: ProjectSources
    sourceVersion: String
    secondarySourceVersions: ProjectSecondarySourceVersions
    artifacts: ProjectArtifacts
    secondaryArtifacts: ProjectArtifactsList
    cache: ProjectCache
    environment: ProjectEnvironment
    serviceRole: NonEmptyString
    timeoutInMinutes: BuildTimeOut
    queuedTimeoutInMinutes: TimeOut
    encryptionKey: NonEmptyString
    tags: TagList
    vpcConfig: VpcConfig
    badgeEnabled: WrapperBoolean
    logsConfig: LogsConfig
    fileSystemLocations: ProjectFileSystemLocations
    buildBatchConfig: ProjectBuildBatchConfig
    concurrentBuildLimit: WrapperInt
    autoRetryLimit: WrapperInt
}

structure UpdateProjectOutput {
    project: Project
}

structure UpdateProjectVisibilityInput {
    @required projectArn: NonEmptyString
    @required projectVisibility: ProjectVisibilityType
    resourceAccessRole: NonEmptyString
}

structure UpdateProjectVisibilityOutput {
    projectArn: NonEmptyString
    publicProjectAlias: NonEmptyString
    projectVisibility: ProjectVisibilityType
}

structure UpdateReportGroupInput {
    @required arn: NonEmptyString
    exportConfig: ReportExportConfig
    tags: TagList
}

structure UpdateReportGroupOutput {
    reportGroup: ReportGroup
}

structure UpdateWebhookInput {
    @required projectName: ProjectName
    branchFilter: String
    rotateSecret: Boolean
    filterGroups: FilterGroups
    buildType: WebhookBuildType
    pullRequestBuildPolicy: PullRequestBuildPolicy
}

structure UpdateWebhookOutput {
    webhook: Webhook
}

@length(min: 0, max: 255)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$")
string ValueInput

structure VpcConfig {
    vpcId: NonEmptyString
    subnets: Subnets
    securityGroupIds: SecurityGroupIds
}

structure Webhook {
    url: NonEmptyString
    payloadUrl: NonEmptyString
    secret: NonEmptyString
    branchFilter: String
    filterGroups: FilterGroups
    buildType: WebhookBuildType
    manualCreation: WrapperBoolean
    lastModifiedSecret: Timestamp
    scopeConfiguration: ScopeConfiguration
    status: WebhookStatus
    statusMessage: String
    pullRequestBuildPolicy: PullRequestBuildPolicy
}

enum WebhookBuildType {
    BUILD
    BUILD_BATCH
    RUNNER_BUILDKITE_BUILD
}

structure WebhookFilter {
    @required type: WebhookFilterType
    @required pattern: String
    excludeMatchedPattern: WrapperBoolean
}

enum WebhookFilterType {
    EVENT
    BASE_REF
    HEAD_REF
    ACTOR_ACCOUNT_ID
    FILE_PATH
    COMMIT_MESSAGE
    WORKFLOW_NAME
    TAG_NAME
    RELEASE_NAME
    REPOSITORY_NAME
    ORGANIZATION_NAME
}

enum WebhookScopeType {
    GITHUB_ORGANIZATION
    GITHUB_GLOBAL
    GITLAB_GROUP
}

enum WebhookStatus {
    CREATING
    CREATE_FAILED
    ACTIVE
    DELETING
}

boolean WrapperBoolean

double WrapperDouble

integer WrapperInt

long WrapperLong
