// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.elasticbeanstalk

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "Elastic Beanstalk", endpointPrefix: "elasticbeanstalk")
@sigv4(name: "elasticbeanstalk")
@awsQuery
@xmlNamespace(uri: "http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/")
@title("AWS Elastic Beanstalk")
service ElasticBeanstalk {
    version: "2010-12-01"
    operations: [
        AbortEnvironmentUpdate
        ApplyEnvironmentManagedAction
        AssociateEnvironmentOperationsRole
        CheckDNSAvailability
        ComposeEnvironments
        CreateApplication
        CreateApplicationVersion
        CreateConfigurationTemplate
        CreateEnvironment
        CreatePlatformVersion
        CreateStorageLocation
        DeleteApplication
        DeleteApplicationVersion
        DeleteConfigurationTemplate
        DeleteEnvironmentConfiguration
        DeletePlatformVersion
        DescribeAccountAttributes
        DescribeApplicationVersions
        DescribeApplications
        DescribeConfigurationOptions
        DescribeConfigurationSettings
        DescribeEnvironmentHealth
        DescribeEnvironmentManagedActionHistory
        DescribeEnvironmentManagedActions
        DescribeEnvironmentResources
        DescribeEnvironments
        DescribeEvents
        DescribeInstancesHealth
        DescribePlatformVersion
        DisassociateEnvironmentOperationsRole
        ListAvailableSolutionStacks
        ListPlatformBranches
        ListPlatformVersions
        ListTagsForResource
        RebuildEnvironment
        RequestEnvironmentInfo
        RestartAppServer
        RetrieveEnvironmentInfo
        SwapEnvironmentCNAMEs
        TerminateEnvironment
        UpdateApplication
        UpdateApplicationResourceLifecycle
        UpdateApplicationVersion
        UpdateConfigurationTemplate
        UpdateEnvironment
        UpdateTagsForResource
        ValidateConfigurationSettings
    ]
}

operation AbortEnvironmentUpdate {
    input: AbortEnvironmentUpdateMessage
    errors: [
        InsufficientPrivilegesException
    ]
}

operation ApplyEnvironmentManagedAction {
    input: ApplyEnvironmentManagedActionRequest
    output: ApplyEnvironmentManagedActionResult
    errors: [
        ElasticBeanstalkServiceException
        ManagedActionInvalidStateException
    ]
}

operation AssociateEnvironmentOperationsRole {
    input: AssociateEnvironmentOperationsRoleMessage
    errors: [
        InsufficientPrivilegesException
    ]
}

operation CheckDNSAvailability {
    input: CheckDNSAvailabilityMessage
    output: CheckDNSAvailabilityResultMessage
}

operation ComposeEnvironments {
    input: ComposeEnvironmentsMessage
    output: EnvironmentDescriptionsMessage
    errors: [
        InsufficientPrivilegesException
        TooManyEnvironmentsException
    ]
}

operation CreateApplication {
    input: CreateApplicationMessage
    output: ApplicationDescriptionMessage
    errors: [
        TooManyApplicationsException
    ]
}

operation CreateApplicationVersion {
    input: CreateApplicationVersionMessage
    output: ApplicationVersionDescriptionMessage
    errors: [
        CodeBuildNotInServiceRegionException
        InsufficientPrivilegesException
        S3LocationNotInServiceRegionException
        TooManyApplicationVersionsException
        TooManyApplicationsException
    ]
}

operation CreateConfigurationTemplate {
    input: CreateConfigurationTemplateMessage
    output: ConfigurationSettingsDescription
    errors: [
        InsufficientPrivilegesException
        TooManyBucketsException
        TooManyConfigurationTemplatesException
    ]
}

operation CreateEnvironment {
    input: CreateEnvironmentMessage
    output: EnvironmentDescription
    errors: [
        InsufficientPrivilegesException
        TooManyEnvironmentsException
    ]
}

operation CreatePlatformVersion {
    input: CreatePlatformVersionRequest
    output: CreatePlatformVersionResult
    errors: [
        ElasticBeanstalkServiceException
        InsufficientPrivilegesException
        TooManyPlatformsException
    ]
}

operation CreateStorageLocation {
    output: CreateStorageLocationResultMessage
    errors: [
        InsufficientPrivilegesException
        S3SubscriptionRequiredException
        TooManyBucketsException
    ]
}

operation DeleteApplication {
    input: DeleteApplicationMessage
    errors: [
        OperationInProgressException
    ]
}

operation DeleteApplicationVersion {
    input: DeleteApplicationVersionMessage
    errors: [
        InsufficientPrivilegesException
        OperationInProgressException
        S3LocationNotInServiceRegionException
        SourceBundleDeletionException
    ]
}

operation DeleteConfigurationTemplate {
    input: DeleteConfigurationTemplateMessage
    errors: [
        OperationInProgressException
    ]
}

operation DeleteEnvironmentConfiguration {
    input: DeleteEnvironmentConfigurationMessage
}

operation DeletePlatformVersion {
    input: DeletePlatformVersionRequest
    output: DeletePlatformVersionResult
    errors: [
        ElasticBeanstalkServiceException
        InsufficientPrivilegesException
        OperationInProgressException
        PlatformVersionStillReferencedException
    ]
}

operation DescribeAccountAttributes {
    output: DescribeAccountAttributesResult
    errors: [
        InsufficientPrivilegesException
    ]
}

operation DescribeApplicationVersions {
    input: DescribeApplicationVersionsMessage
    output: ApplicationVersionDescriptionsMessage
}

operation DescribeApplications {
    input: DescribeApplicationsMessage
    output: ApplicationDescriptionsMessage
}

operation DescribeConfigurationOptions {
    input: DescribeConfigurationOptionsMessage
    output: ConfigurationOptionsDescription
    errors: [
        TooManyBucketsException
    ]
}

operation DescribeConfigurationSettings {
    input: DescribeConfigurationSettingsMessage
    output: ConfigurationSettingsDescriptions
    errors: [
        TooManyBucketsException
    ]
}

operation DescribeEnvironmentHealth {
    input: DescribeEnvironmentHealthRequest
    output: DescribeEnvironmentHealthResult
    errors: [
        ElasticBeanstalkServiceException
        InvalidRequestException
    ]
}

operation DescribeEnvironmentManagedActionHistory {
    input: DescribeEnvironmentManagedActionHistoryRequest
    output: DescribeEnvironmentManagedActionHistoryResult
    errors: [
        ElasticBeanstalkServiceException
    ]
}

operation DescribeEnvironmentManagedActions {
    input: DescribeEnvironmentManagedActionsRequest
    output: DescribeEnvironmentManagedActionsResult
    errors: [
        ElasticBeanstalkServiceException
    ]
}

operation DescribeEnvironmentResources {
    input: DescribeEnvironmentResourcesMessage
    output: EnvironmentResourceDescriptionsMessage
    errors: [
        InsufficientPrivilegesException
    ]
}

operation DescribeEnvironments {
    input: DescribeEnvironmentsMessage
    output: EnvironmentDescriptionsMessage
}

operation DescribeEvents {
    input: DescribeEventsMessage
    output: EventDescriptionsMessage
}

operation DescribeInstancesHealth {
    input: DescribeInstancesHealthRequest
    output: DescribeInstancesHealthResult
    errors: [
        ElasticBeanstalkServiceException
        InvalidRequestException
    ]
}

operation DescribePlatformVersion {
    input: DescribePlatformVersionRequest
    output: DescribePlatformVersionResult
    errors: [
        ElasticBeanstalkServiceException
        InsufficientPrivilegesException
    ]
}

operation DisassociateEnvironmentOperationsRole {
    input: DisassociateEnvironmentOperationsRoleMessage
    errors: [
        InsufficientPrivilegesException
    ]
}

operation ListAvailableSolutionStacks {
    output: ListAvailableSolutionStacksResultMessage
}

operation ListPlatformBranches {
    input: ListPlatformBranchesRequest
    output: ListPlatformBranchesResult
}

operation ListPlatformVersions {
    input: ListPlatformVersionsRequest
    output: ListPlatformVersionsResult
    errors: [
        ElasticBeanstalkServiceException
        InsufficientPrivilegesException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceMessage
    output: ResourceTagsDescriptionMessage
    errors: [
        InsufficientPrivilegesException
        ResourceNotFoundException
        ResourceTypeNotSupportedException
    ]
}

operation RebuildEnvironment {
    input: RebuildEnvironmentMessage
    errors: [
        InsufficientPrivilegesException
    ]
}

operation RequestEnvironmentInfo {
    input: RequestEnvironmentInfoMessage
}

operation RestartAppServer {
    input: RestartAppServerMessage
}

operation RetrieveEnvironmentInfo {
    input: RetrieveEnvironmentInfoMessage
    output: RetrieveEnvironmentInfoResultMessage
}

operation SwapEnvironmentCNAMEs {
    input: SwapEnvironmentCNAMEsMessage
}

operation TerminateEnvironment {
    input: TerminateEnvironmentMessage
    output: EnvironmentDescription
    errors: [
        InsufficientPrivilegesException
    ]
}

operation UpdateApplication {
    input: UpdateApplicationMessage
    output: ApplicationDescriptionMessage
}

operation UpdateApplicationResourceLifecycle {
    input: UpdateApplicationResourceLifecycleMessage
    output: ApplicationResourceLifecycleDescriptionMessage
    errors: [
        InsufficientPrivilegesException
    ]
}

operation UpdateApplicationVersion {
    input: UpdateApplicationVersionMessage
    output: ApplicationVersionDescriptionMessage
}

operation UpdateConfigurationTemplate {
    input: UpdateConfigurationTemplateMessage
    output: ConfigurationSettingsDescription
    errors: [
        InsufficientPrivilegesException
        TooManyBucketsException
    ]
}

operation UpdateEnvironment {
    input: UpdateEnvironmentMessage
    output: EnvironmentDescription
    errors: [
        InsufficientPrivilegesException
        TooManyBucketsException
    ]
}

operation UpdateTagsForResource {
    input: UpdateTagsForResourceMessage
    errors: [
        InsufficientPrivilegesException
        OperationInProgressException
        ResourceNotFoundException
        ResourceTypeNotSupportedException
        TooManyTagsException
    ]
}

operation ValidateConfigurationSettings {
    input: ValidateConfigurationSettingsMessage
    output: ConfigurationSettingsValidationMessages
    errors: [
        InsufficientPrivilegesException
        TooManyBucketsException
    ]
}

string ARN

structure AbortEnvironmentUpdateMessage {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
}

boolean AbortableOperationInProgress

enum ActionHistoryStatus {
    Completed
    Failed
    Unknown
}

enum ActionStatus {
    Scheduled
    Pending
    Running
    Unknown
}

enum ActionType {
    InstanceRefresh
    PlatformUpdate
    Unknown
}

string ApplicationArn

structure ApplicationDescription {
    ApplicationArn: ApplicationArn
    ApplicationName: ApplicationName
    Description: Description
    DateCreated: CreationDate
    DateUpdated: UpdateDate
    Versions: VersionLabelsList
    ConfigurationTemplates: ConfigurationTemplateNamesList
    ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
}

list ApplicationDescriptionList {
    member: ApplicationDescription
}

structure ApplicationDescriptionMessage {
    Application: ApplicationDescription
}

structure ApplicationDescriptionsMessage {
    Applications: ApplicationDescriptionList
}

structure ApplicationMetrics {
    Duration: NullableInteger
    RequestCount: RequestCount
    StatusCodes: StatusCodes
    Latency: Latency
}

@length(min: 1, max: 100)
string ApplicationName

list ApplicationNamesList {
    member: ApplicationName
}

structure ApplicationResourceLifecycleConfig {
    ServiceRole: String
    VersionLifecycleConfig: ApplicationVersionLifecycleConfig
}

structure ApplicationResourceLifecycleDescriptionMessage {
    ApplicationName: ApplicationName
    ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
}

string ApplicationVersionArn

structure ApplicationVersionDescription {
    ApplicationVersionArn: ApplicationVersionArn
    ApplicationName: ApplicationName
    Description: Description
    VersionLabel: VersionLabel
    SourceBuildInformation: SourceBuildInformation
    BuildArn: String
    SourceBundle: S3Location
    DateCreated: CreationDate
    DateUpdated: UpdateDate
    Status: ApplicationVersionStatus
}

list ApplicationVersionDescriptionList {
    member: ApplicationVersionDescription
}

structure ApplicationVersionDescriptionMessage {
    ApplicationVersion: ApplicationVersionDescription
}

structure ApplicationVersionDescriptionsMessage {
    ApplicationVersions: ApplicationVersionDescriptionList
    NextToken: Token
}

structure ApplicationVersionLifecycleConfig {
    MaxCountRule: MaxCountRule
    MaxAgeRule: MaxAgeRule
}

boolean ApplicationVersionProccess

enum ApplicationVersionStatus {
    Processed
    Unprocessed
    Failed
    Processing
    Building
}

structure ApplyEnvironmentManagedActionRequest {
    EnvironmentName: String
    EnvironmentId: String
    @required ActionId: String
}

structure ApplyEnvironmentManagedActionResult {
    ActionId: String
    ActionDescription: String
    ActionType: ActionType
    Status: String
}

structure AssociateEnvironmentOperationsRoleMessage {
    @required EnvironmentName: EnvironmentName
    @required OperationsRole: OperationsRole
}

boolean AutoCreateApplication

structure AutoScalingGroup {
    Name: ResourceId
}

list AutoScalingGroupList {
    member: AutoScalingGroup
}

list AvailableSolutionStackDetailsList {
    member: SolutionStackDescription
}

list AvailableSolutionStackNamesList {
    member: SolutionStackName
}

boolean BoxedBoolean

integer BoxedInt

string BranchName

integer BranchOrder

structure BuildConfiguration {
    ArtifactName: String
    @required CodeBuildServiceRole: NonEmptyString
    ComputeType: ComputeType
    @required Image: NonEmptyString
    TimeoutInMinutes: BoxedInt
}

structure Builder {
    ARN: ARN
}

structure CPUUtilization {
    User: NullableDouble
    Nice: NullableDouble
    System: NullableDouble
    Idle: NullableDouble
    IOWait: NullableDouble
    IRQ: NullableDouble
    SoftIRQ: NullableDouble
    Privileged: NullableDouble
}

@length(min: 1, max: 255)
string Cause

list Causes {
    member: Cause
}

structure CheckDNSAvailabilityMessage {
    @required CNAMEPrefix: DNSCnamePrefix
}

structure CheckDNSAvailabilityResultMessage {
    Available: CnameAvailability
    FullyQualifiedCNAME: DNSCname
}

boolean CnameAvailability

@error("client")
@awsQueryError(code: "CodeBuildNotInServiceRegionException", httpResponseCode: 400)
structure CodeBuildNotInServiceRegionException {}

structure ComposeEnvironmentsMessage {
    ApplicationName: ApplicationName
    GroupName: GroupName
    VersionLabels: VersionLabels
}

enum ComputeType {
    BUILD_GENERAL1_SMALL
    BUILD_GENERAL1_MEDIUM
    BUILD_GENERAL1_LARGE
}

enum ConfigurationDeploymentStatus {
    deployed
    pending
    failed
}

string ConfigurationOptionDefaultValue

structure ConfigurationOptionDescription {
    Namespace: OptionNamespace
    Name: ConfigurationOptionName
    DefaultValue: ConfigurationOptionDefaultValue
    ChangeSeverity: ConfigurationOptionSeverity
    UserDefined: UserDefinedOption
    ValueType: ConfigurationOptionValueType
    ValueOptions: ConfigurationOptionPossibleValues
    MinValue: OptionRestrictionMinValue
    MaxValue: OptionRestrictionMaxValue
    MaxLength: OptionRestrictionMaxLength
    Regex: OptionRestrictionRegex
}

list ConfigurationOptionDescriptionsList {
    member: ConfigurationOptionDescription
}

string ConfigurationOptionName

string ConfigurationOptionPossibleValue

list ConfigurationOptionPossibleValues {
    member: ConfigurationOptionPossibleValue
}

structure ConfigurationOptionSetting {
    ResourceName: ResourceName
    Namespace: OptionNamespace
    OptionName: ConfigurationOptionName
    Value: ConfigurationOptionValue
}

list ConfigurationOptionSettingsList {
    member: ConfigurationOptionSetting
}

string ConfigurationOptionSeverity

string ConfigurationOptionValue

enum ConfigurationOptionValueType {
    Scalar
    List
}

structure ConfigurationOptionsDescription {
    SolutionStackName: SolutionStackName
    PlatformArn: PlatformArn
    Options: ConfigurationOptionDescriptionsList
}

structure ConfigurationSettingsDescription {
    SolutionStackName: SolutionStackName
    PlatformArn: PlatformArn
    ApplicationName: ApplicationName
    TemplateName: ConfigurationTemplateName
    Description: Description
    EnvironmentName: EnvironmentName
    DeploymentStatus: ConfigurationDeploymentStatus
    DateCreated: CreationDate
    DateUpdated: UpdateDate
    OptionSettings: ConfigurationOptionSettingsList
}

list ConfigurationSettingsDescriptionList {
    member: ConfigurationSettingsDescription
}

structure ConfigurationSettingsDescriptions {
    ConfigurationSettings: ConfigurationSettingsDescriptionList
}

structure ConfigurationSettingsValidationMessages {
    Messages: ValidationMessagesList
}

@length(min: 1, max: 100)
string ConfigurationTemplateName

list ConfigurationTemplateNamesList {
    member: ConfigurationTemplateName
}

structure CreateApplicationMessage {
    @required ApplicationName: ApplicationName
    Description: Description
    ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
    Tags: Tags
}

structure CreateApplicationVersionMessage {
    @required ApplicationName: ApplicationName
    @required VersionLabel: VersionLabel
    Description: Description
    SourceBuildInformation: SourceBuildInformation
    SourceBundle: S3Location
    BuildConfiguration: BuildConfiguration
    AutoCreateApplication: AutoCreateApplication
    Process: ApplicationVersionProccess
    Tags: Tags
}

structure CreateConfigurationTemplateMessage {
    @required ApplicationName: ApplicationName
    @required TemplateName: ConfigurationTemplateName
    SolutionStackName: SolutionStackName
    PlatformArn: PlatformArn
    SourceConfiguration: SourceConfiguration
    EnvironmentId: EnvironmentId
    Description: Description
    OptionSettings: ConfigurationOptionSettingsList
    Tags: Tags
}

structure CreateEnvironmentMessage {
    @required ApplicationName: ApplicationName
    EnvironmentName: EnvironmentName
    GroupName: GroupName
    Description: Description
    CNAMEPrefix: DNSCnamePrefix
    Tier: EnvironmentTier
    Tags: Tags
    VersionLabel: VersionLabel
    TemplateName: ConfigurationTemplateName
    SolutionStackName: SolutionStackName
    PlatformArn: PlatformArn
    OptionSettings: ConfigurationOptionSettingsList
    OptionsToRemove: OptionsSpecifierList
    OperationsRole: OperationsRole
}

structure CreatePlatformVersionRequest {
    @required PlatformName: PlatformName
    @required PlatformVersion: PlatformVersion
    @required PlatformDefinitionBundle: S3Location
    EnvironmentName: EnvironmentName
    OptionSettings: ConfigurationOptionSettingsList
    Tags: Tags
}

structure CreatePlatformVersionResult {
    PlatformSummary: PlatformSummary
    Builder: Builder
}

structure CreateStorageLocationResultMessage {
    S3Bucket: S3Bucket
}

timestamp CreationDate

structure CustomAmi {
    VirtualizationType: VirtualizationType
    ImageId: ImageId
}

list CustomAmiList {
    member: CustomAmi
}

@length(min: 1, max: 255)
string DNSCname

@length(min: 4, max: 63)
string DNSCnamePrefix

structure DeleteApplicationMessage {
    @required ApplicationName: ApplicationName
    TerminateEnvByForce: TerminateEnvForce
}

structure DeleteApplicationVersionMessage {
    @required ApplicationName: ApplicationName
    @required VersionLabel: VersionLabel
    DeleteSourceBundle: DeleteSourceBundle
}

structure DeleteConfigurationTemplateMessage {
    @required ApplicationName: ApplicationName
    @required TemplateName: ConfigurationTemplateName
}

structure DeleteEnvironmentConfigurationMessage {
    @required ApplicationName: ApplicationName
    @required EnvironmentName: EnvironmentName
}

structure DeletePlatformVersionRequest {
    PlatformArn: PlatformArn
}

structure DeletePlatformVersionResult {
    PlatformSummary: PlatformSummary
}

boolean DeleteSourceBundle

structure Deployment {
    VersionLabel: String
    DeploymentId: NullableLong
    Status: String
    DeploymentTime: DeploymentTimestamp
}

timestamp DeploymentTimestamp

structure DescribeAccountAttributesResult {
    ResourceQuotas: ResourceQuotas
}

structure DescribeApplicationVersionsMessage {
    ApplicationName: ApplicationName
    VersionLabels: VersionLabelsList
    MaxRecords: MaxRecords
    NextToken: Token
}

structure DescribeApplicationsMessage {
    ApplicationNames: ApplicationNamesList
}

structure DescribeConfigurationOptionsMessage {
    ApplicationName: ApplicationName
    TemplateName: ConfigurationTemplateName
    EnvironmentName: EnvironmentName
    SolutionStackName: SolutionStackName
    PlatformArn: PlatformArn
    Options: OptionsSpecifierList
}

structure DescribeConfigurationSettingsMessage {
    @required ApplicationName: ApplicationName
    TemplateName: ConfigurationTemplateName
    EnvironmentName: EnvironmentName
}

structure DescribeEnvironmentHealthRequest {
    EnvironmentName: EnvironmentName
    EnvironmentId: EnvironmentId
    AttributeNames: EnvironmentHealthAttributes
}

structure DescribeEnvironmentHealthResult {
    EnvironmentName: EnvironmentName
    HealthStatus: String
    Status: EnvironmentHealth
    Color: String
    Causes: Causes
    ApplicationMetrics: ApplicationMetrics
    InstancesHealth: InstanceHealthSummary
    RefreshedAt: RefreshedAt
}

structure DescribeEnvironmentManagedActionHistoryRequest {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
    NextToken: String
    MaxItems: ManagedActionHistoryMaxItems
}

structure DescribeEnvironmentManagedActionHistoryResult {
    ManagedActionHistoryItems: ManagedActionHistoryItems
    NextToken: String
}

structure DescribeEnvironmentManagedActionsRequest {
    EnvironmentName: String
    EnvironmentId: String
    Status: ActionStatus
}

structure DescribeEnvironmentManagedActionsResult {
    ManagedActions: ManagedActions
}

structure DescribeEnvironmentResourcesMessage {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
}

structure DescribeEnvironmentsMessage {
    ApplicationName: ApplicationName
    VersionLabel: VersionLabel
    EnvironmentIds: EnvironmentIdList
    EnvironmentNames: EnvironmentNamesList
    IncludeDeleted: IncludeDeleted
    IncludedDeletedBackTo: IncludeDeletedBackTo
    MaxRecords: MaxRecords
    NextToken: Token
}

structure DescribeEventsMessage {
    ApplicationName: ApplicationName
    VersionLabel: VersionLabel
    TemplateName: ConfigurationTemplateName
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
    PlatformArn: PlatformArn
    RequestId: RequestId
    Severity: EventSeverity
    StartTime: TimeFilterStart
    EndTime: TimeFilterEnd
    MaxRecords: MaxRecords
    NextToken: Token
}

structure DescribeInstancesHealthRequest {
    EnvironmentName: EnvironmentName
    EnvironmentId: EnvironmentId
    AttributeNames: InstancesHealthAttributes
    NextToken: NextToken
}

structure DescribeInstancesHealthResult {
    InstanceHealthList: InstanceHealthList
    RefreshedAt: RefreshedAt
    NextToken: NextToken
}

structure DescribePlatformVersionRequest {
    PlatformArn: PlatformArn
}

structure DescribePlatformVersionResult {
    PlatformDescription: PlatformDescription
}

@length(max: 200)
string Description

structure DisassociateEnvironmentOperationsRoleMessage {
    @required EnvironmentName: EnvironmentName
}

string Ec2InstanceId

@error("client")
structure ElasticBeanstalkServiceException {
    message: ExceptionMessage
}

string EndpointURL

string EnvironmentArn

structure EnvironmentDescription {
    EnvironmentName: EnvironmentName
    EnvironmentId: EnvironmentId
    ApplicationName: ApplicationName
    VersionLabel: VersionLabel
    SolutionStackName: SolutionStackName
    PlatformArn: PlatformArn
    TemplateName: ConfigurationTemplateName
    Description: Description
    EndpointURL: EndpointURL
    CNAME: DNSCname
    DateCreated: CreationDate
    DateUpdated: UpdateDate
    Status: EnvironmentStatus
    AbortableOperationInProgress: AbortableOperationInProgress
    Health: EnvironmentHealth
    HealthStatus: EnvironmentHealthStatus
    Resources: EnvironmentResourcesDescription
    Tier: EnvironmentTier
    EnvironmentLinks: EnvironmentLinks
    EnvironmentArn: EnvironmentArn
    OperationsRole: OperationsRole
}

list EnvironmentDescriptionsList {
    member: EnvironmentDescription
}

structure EnvironmentDescriptionsMessage {
    Environments: EnvironmentDescriptionsList
    NextToken: Token
}

enum EnvironmentHealth {
    Green
    Yellow
    Red
    Grey
}

enum EnvironmentHealthAttribute {
    Status
    Color
    Causes
    ApplicationMetrics
    InstancesHealth
    All
    HealthStatus
    RefreshedAt
}

list EnvironmentHealthAttributes {
    member: EnvironmentHealthAttribute
}

enum EnvironmentHealthStatus {
    NoData
    Unknown
    Pending
    Ok
    Info
    Warning
    Degraded
    Severe
    Suspended
}

string EnvironmentId

list EnvironmentIdList {
    member: EnvironmentId
}

structure EnvironmentInfoDescription {
    InfoType: EnvironmentInfoType
    Ec2InstanceId: Ec2InstanceId
    SampleTimestamp: SampleTimestamp
    Message: Message
}

list EnvironmentInfoDescriptionList {
    member: EnvironmentInfoDescription
}

enum EnvironmentInfoType {
    tail
    bundle
    analyze
}

structure EnvironmentLink {
    LinkName: String
    EnvironmentName: String
}

list EnvironmentLinks {
    member: EnvironmentLink
}

@length(min: 4, max: 40)
string EnvironmentName

list EnvironmentNamesList {
    member: EnvironmentName
}

structure EnvironmentResourceDescription {
    EnvironmentName: EnvironmentName
    AutoScalingGroups: AutoScalingGroupList
    Instances: InstanceList
    LaunchConfigurations: LaunchConfigurationList
    LaunchTemplates: LaunchTemplateList
    LoadBalancers: LoadBalancerList
    Triggers: TriggerList
    Queues: QueueList
}

structure EnvironmentResourceDescriptionsMessage {
    EnvironmentResources: EnvironmentResourceDescription
}

structure EnvironmentResourcesDescription {
    LoadBalancer: LoadBalancerDescription
}

enum EnvironmentStatus {
    Aborting
    Launching
    Updating
    LinkingFrom
    LinkingTo
    Ready
    Terminating
    Terminated
}

structure EnvironmentTier {
    Name: String
    Type: String
    Version: String
}

timestamp EventDate

structure EventDescription {
    EventDate: EventDate
    Message: EventMessage
    ApplicationName: ApplicationName
    VersionLabel: VersionLabel
    TemplateName: ConfigurationTemplateName
    EnvironmentName: EnvironmentName
    PlatformArn: PlatformArn
    RequestId: RequestId
    Severity: EventSeverity
}

list EventDescriptionList {
    member: EventDescription
}

structure EventDescriptionsMessage {
    Events: EventDescriptionList
    NextToken: Token
}

string EventMessage

enum EventSeverity {
    TRACE
    DEBUG
    INFO
    WARN
    ERROR
    FATAL
}

string ExceptionMessage

enum FailureType {
    UpdateCancelled
    CancellationFailed
    RollbackFailed
    RollbackSuccessful
    InternalFailure
    InvalidEnvironmentState
    PermissionsError
}

@length(min: 1, max: 100)
string FileTypeExtension

boolean ForceTerminate

@length(min: 1, max: 19)
string GroupName

string ImageId

boolean IncludeDeleted

timestamp IncludeDeletedBackTo

structure Instance {
    Id: ResourceId
}

list InstanceHealthList {
    member: SingleInstanceHealth
}

structure InstanceHealthSummary {
    NoData: NullableInteger
    Unknown: NullableInteger
    Pending: NullableInteger
    Ok: NullableInteger
    Info: NullableInteger
    Warning: NullableInteger
    Degraded: NullableInteger
    Severe: NullableInteger
}

@length(min: 1, max: 255)
string InstanceId

list InstanceList {
    member: Instance
}

enum InstancesHealthAttribute {
    HealthStatus
    Color
    Causes
    ApplicationMetrics
    RefreshedAt
    LaunchedAt
    System
    Deployment
    AvailabilityZone
    InstanceType
    All
}

list InstancesHealthAttributes {
    member: InstancesHealthAttribute
}

@error("client")
@httpError(403)
@awsQueryError(code: "InsufficientPrivilegesException", httpResponseCode: 403)
structure InsufficientPrivilegesException {}

integer Integer

@error("client")
@awsQueryError(code: "InvalidRequestException", httpResponseCode: 400)
structure InvalidRequestException {}

structure Latency {
    P999: NullableDouble
    P99: NullableDouble
    P95: NullableDouble
    P90: NullableDouble
    P85: NullableDouble
    P75: NullableDouble
    P50: NullableDouble
    P10: NullableDouble
}

structure LaunchConfiguration {
    Name: ResourceId
}

list LaunchConfigurationList {
    member: LaunchConfiguration
}

structure LaunchTemplate {
    Id: ResourceId
}

list LaunchTemplateList {
    member: LaunchTemplate
}

timestamp LaunchedAt

structure ListAvailableSolutionStacksResultMessage {
    SolutionStacks: AvailableSolutionStackNamesList
    SolutionStackDetails: AvailableSolutionStackDetailsList
}

structure ListPlatformBranchesRequest {
    Filters: SearchFilters
    MaxRecords: PlatformBranchMaxRecords
    NextToken: Token
}

structure ListPlatformBranchesResult {
    PlatformBranchSummaryList: PlatformBranchSummaryList
    NextToken: Token
}

structure ListPlatformVersionsRequest {
    Filters: PlatformFilters
    MaxRecords: PlatformMaxRecords
    NextToken: Token
}

structure ListPlatformVersionsResult {
    PlatformSummaryList: PlatformSummaryList
    NextToken: Token
}

structure ListTagsForResourceMessage {
    @required ResourceArn: ResourceArn
}

structure Listener {
    Protocol: String
    Port: Integer
}

list LoadAverage {
    member: LoadAverageValue
}

double LoadAverageValue

structure LoadBalancer {
    Name: ResourceId
}

structure LoadBalancerDescription {
    LoadBalancerName: String
    Domain: String
    Listeners: LoadBalancerListenersDescription
}

list LoadBalancerList {
    member: LoadBalancer
}

list LoadBalancerListenersDescription {
    member: Listener
}

string Maintainer

structure ManagedAction {
    ActionId: String
    ActionDescription: String
    ActionType: ActionType
    Status: ActionStatus
    WindowStartTime: Timestamp
}

structure ManagedActionHistoryItem {
    ActionId: String
    ActionType: ActionType
    ActionDescription: String
    FailureType: FailureType
    Status: ActionHistoryStatus
    FailureDescription: String
    ExecutedTime: Timestamp
    FinishedTime: Timestamp
}

@length(min: 1, max: 100)
list ManagedActionHistoryItems {
    member: ManagedActionHistoryItem
}

@range(min: 1, max: 100)
integer ManagedActionHistoryMaxItems

@error("client")
@awsQueryError(code: "ManagedActionInvalidStateException", httpResponseCode: 400)
structure ManagedActionInvalidStateException {}

@length(min: 1, max: 100)
list ManagedActions {
    member: ManagedAction
}

structure MaxAgeRule {
    @required Enabled: BoxedBoolean
    MaxAgeInDays: BoxedInt
    DeleteSourceFromS3: BoxedBoolean
}

structure MaxCountRule {
    @required Enabled: BoxedBoolean
    MaxCount: BoxedInt
    DeleteSourceFromS3: BoxedBoolean
}

@range(min: 1, max: 1000)
integer MaxRecords

string Message

@length(min: 1, max: 100)
string NextToken

@pattern(".*\\S.*")
string NonEmptyString

double NullableDouble

integer NullableInteger

long NullableLong

string OperatingSystemName

string OperatingSystemVersion

@error("client")
@awsQueryError(code: "OperationInProgressFailure", httpResponseCode: 400)
structure OperationInProgressException {}

@length(min: 1, max: 256)
string OperationsRole

string OptionNamespace

integer OptionRestrictionMaxLength

integer OptionRestrictionMaxValue

integer OptionRestrictionMinValue

structure OptionRestrictionRegex {
    Pattern: RegexPattern
    Label: RegexLabel
}

structure OptionSpecification {
    ResourceName: ResourceName
    Namespace: OptionNamespace
    OptionName: ConfigurationOptionName
}

list OptionsSpecifierList {
    member: OptionSpecification
}

string PlatformArn

string PlatformBranchLifecycleState

@range(min: 1)
integer PlatformBranchMaxRecords

structure PlatformBranchSummary {
    PlatformName: PlatformName
    BranchName: BranchName
    LifecycleState: PlatformBranchLifecycleState
    BranchOrder: BranchOrder
    SupportedTierList: SupportedTierList
}

list PlatformBranchSummaryList {
    member: PlatformBranchSummary
}

string PlatformCategory

structure PlatformDescription {
    PlatformArn: PlatformArn
    PlatformOwner: PlatformOwner
    PlatformName: PlatformName
    PlatformVersion: PlatformVersion
    SolutionStackName: SolutionStackName
    PlatformStatus: PlatformStatus
    DateCreated: CreationDate
    DateUpdated: UpdateDate
    PlatformCategory: PlatformCategory
    Description: Description
    Maintainer: Maintainer
    OperatingSystemName: OperatingSystemName
    OperatingSystemVersion: OperatingSystemVersion
    ProgrammingLanguages: PlatformProgrammingLanguages
    Frameworks: PlatformFrameworks
    CustomAmiList: CustomAmiList
    SupportedTierList: SupportedTierList
    SupportedAddonList: SupportedAddonList
    PlatformLifecycleState: PlatformLifecycleState
    PlatformBranchName: BranchName
    PlatformBranchLifecycleState: PlatformBranchLifecycleState
}

structure PlatformFilter {
    Type: PlatformFilterType
    Operator: PlatformFilterOperator
    Values: PlatformFilterValueList
}

string PlatformFilterOperator

string PlatformFilterType

string PlatformFilterValue

list PlatformFilterValueList {
    member: PlatformFilterValue
}

list PlatformFilters {
    member: PlatformFilter
}

structure PlatformFramework {
    Name: String
    Version: String
}

list PlatformFrameworks {
    member: PlatformFramework
}

string PlatformLifecycleState

@range(min: 1)
integer PlatformMaxRecords

string PlatformName

string PlatformOwner

structure PlatformProgrammingLanguage {
    Name: String
    Version: String
}

list PlatformProgrammingLanguages {
    member: PlatformProgrammingLanguage
}

enum PlatformStatus {
    Creating
    Failed
    Ready
    Deleting
    Deleted
}

structure PlatformSummary {
    PlatformArn: PlatformArn
    PlatformOwner: PlatformOwner
    PlatformStatus: PlatformStatus
    PlatformCategory: PlatformCategory
    OperatingSystemName: OperatingSystemName
    OperatingSystemVersion: OperatingSystemVersion
    SupportedTierList: SupportedTierList
    SupportedAddonList: SupportedAddonList
    PlatformLifecycleState: PlatformLifecycleState
    PlatformVersion: PlatformVersion
    PlatformBranchName: BranchName
    PlatformBranchLifecycleState: PlatformBranchLifecycleState
}

list PlatformSummaryList {
    member: PlatformSummary
}

string PlatformVersion

@error("client")
@awsQueryError(code: "PlatformVersionStillReferencedException", httpResponseCode: 400)
structure PlatformVersionStillReferencedException {}

structure Queue {
    Name: String
    URL: String
}

list QueueList {
    member: Queue
}

structure RebuildEnvironmentMessage {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
}

timestamp RefreshedAt

string RegexLabel

string RegexPattern

integer RequestCount

structure RequestEnvironmentInfoMessage {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
    @required InfoType: EnvironmentInfoType
}

string RequestId

string ResourceArn

string ResourceId

@length(min: 1, max: 256)
string ResourceName

@error("client")
@awsQueryError(code: "ResourceNotFoundException", httpResponseCode: 400)
structure ResourceNotFoundException {}

structure ResourceQuota {
    Maximum: BoxedInt
}

structure ResourceQuotas {
    ApplicationQuota: ResourceQuota
    ApplicationVersionQuota: ResourceQuota
    EnvironmentQuota: ResourceQuota
    ConfigurationTemplateQuota: ResourceQuota
    CustomPlatformQuota: ResourceQuota
}

structure ResourceTagsDescriptionMessage {
    ResourceArn: ResourceArn
    ResourceTags: TagList
}

@error("client")
@awsQueryError(code: "ResourceTypeNotSupportedException", httpResponseCode: 400)
structure ResourceTypeNotSupportedException {}

structure RestartAppServerMessage {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
}

structure RetrieveEnvironmentInfoMessage {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
    @required InfoType: EnvironmentInfoType
}

structure RetrieveEnvironmentInfoResultMessage {
    EnvironmentInfo: EnvironmentInfoDescriptionList
}

@length(max: 255)
string S3Bucket

@length(max: 1024)
string S3Key

structure S3Location {
    S3Bucket: S3Bucket
    S3Key: S3Key
}

@error("client")
@awsQueryError(code: "S3LocationNotInServiceRegionException", httpResponseCode: 400)
structure S3LocationNotInServiceRegionException {}

@error("client")
@awsQueryError(code: "S3SubscriptionRequiredException", httpResponseCode: 400)
structure S3SubscriptionRequiredException {}

timestamp SampleTimestamp

structure SearchFilter {
    Attribute: SearchFilterAttribute
    Operator: SearchFilterOperator
    Values: SearchFilterValues
}

string SearchFilterAttribute

string SearchFilterOperator

string SearchFilterValue

list SearchFilterValues {
    member: SearchFilterValue
}

list SearchFilters {
    member: SearchFilter
}

structure SingleInstanceHealth {
    InstanceId: InstanceId
    HealthStatus: String
    Color: String
    Causes: Causes
    LaunchedAt: LaunchedAt
    ApplicationMetrics: ApplicationMetrics
    System: SystemStatus
    Deployment: Deployment
    AvailabilityZone: String
    InstanceType: String
}

structure SolutionStackDescription {
    SolutionStackName: SolutionStackName
    PermittedFileTypes: SolutionStackFileTypeList
}

list SolutionStackFileTypeList {
    member: FileTypeExtension
}

string SolutionStackName

structure SourceBuildInformation {
    @required SourceType: SourceType
    @required SourceRepository: SourceRepository
    @required SourceLocation: SourceLocation
}

@error("client")
@awsQueryError(code: "SourceBundleDeletionFailure", httpResponseCode: 400)
structure SourceBundleDeletionException {}

structure SourceConfiguration {
    ApplicationName: ApplicationName
    TemplateName: ConfigurationTemplateName
}

@length(min: 3, max: 255)
@pattern(".+/.+")
string SourceLocation

enum SourceRepository {
    CodeCommit
    S3
}

enum SourceType {
    Git
    Zip
}

structure StatusCodes {
    Status2xx: NullableInteger
    Status3xx: NullableInteger
    Status4xx: NullableInteger
    Status5xx: NullableInteger
}

string String

string SupportedAddon

list SupportedAddonList {
    member: SupportedAddon
}

string SupportedTier

list SupportedTierList {
    member: SupportedTier
}

structure SwapEnvironmentCNAMEsMessage {
    SourceEnvironmentId: EnvironmentId
    SourceEnvironmentName: EnvironmentName
    DestinationEnvironmentId: EnvironmentId
    DestinationEnvironmentName: EnvironmentName
}

structure SystemStatus {
    CPUUtilization: CPUUtilization
    LoadAverage: LoadAverage
}

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

@length(min: 1, max: 256)
string TagValue

list Tags {
    member: Tag
}

boolean TerminateEnvForce

structure TerminateEnvironmentMessage {
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
    TerminateResources: TerminateEnvironmentResources
    ForceTerminate: ForceTerminate
}

boolean TerminateEnvironmentResources

timestamp TimeFilterEnd

timestamp TimeFilterStart

timestamp Timestamp

string Token

@error("client")
structure TooManyApplicationVersionsException {}

@error("client")
@awsQueryError(code: "TooManyApplicationsException", httpResponseCode: 400)
structure TooManyApplicationsException {}

@error("client")
@awsQueryError(code: "TooManyBucketsException", httpResponseCode: 400)
structure TooManyBucketsException {}

@error("client")
@awsQueryError(code: "TooManyConfigurationTemplatesException", httpResponseCode: 400)
structure TooManyConfigurationTemplatesException {}

@error("client")
@awsQueryError(code: "TooManyEnvironmentsException", httpResponseCode: 400)
structure TooManyEnvironmentsException {}

@error("client")
@awsQueryError(code: "TooManyPlatformsException", httpResponseCode: 400)
structure TooManyPlatformsException {}

@error("client")
@awsQueryError(code: "TooManyTagsException", httpResponseCode: 400)
structure TooManyTagsException {}

structure Trigger {
    Name: ResourceId
}

list TriggerList {
    member: Trigger
}

structure UpdateApplicationMessage {
    @required ApplicationName: ApplicationName
    Description: Description
}

structure UpdateApplicationResourceLifecycleMessage {
    @required ApplicationName: ApplicationName
    @required ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
}

structure UpdateApplicationVersionMessage {
    @required ApplicationName: ApplicationName
    @required VersionLabel: VersionLabel
    Description: Description
}

structure UpdateConfigurationTemplateMessage {
    @required ApplicationName: ApplicationName
    @required TemplateName: ConfigurationTemplateName
    Description: Description
    OptionSettings: ConfigurationOptionSettingsList
    OptionsToRemove: OptionsSpecifierList
}

timestamp UpdateDate

structure UpdateEnvironmentMessage {
    ApplicationName: ApplicationName
    EnvironmentId: EnvironmentId
    EnvironmentName: EnvironmentName
    GroupName: GroupName
    Description: Description
    Tier: EnvironmentTier
    VersionLabel: VersionLabel
    TemplateName: ConfigurationTemplateName
    SolutionStackName: SolutionStackName
    PlatformArn: PlatformArn
    OptionSettings: ConfigurationOptionSettingsList
    OptionsToRemove: OptionsSpecifierList
}

structure UpdateTagsForResourceMessage {
    @required ResourceArn: ResourceArn
    TagsToAdd: TagList
    TagsToRemove: TagKeyList
}

boolean UserDefinedOption

structure ValidateConfigurationSettingsMessage {
    @required ApplicationName: ApplicationName
    TemplateName: ConfigurationTemplateName
    EnvironmentName: EnvironmentName
    @required OptionSettings: ConfigurationOptionSettingsList
}

structure ValidationMessage {
    Message: ValidationMessageString
    Severity: ValidationSeverity
    Namespace: OptionNamespace
    OptionName: ConfigurationOptionName
}

string ValidationMessageString

list ValidationMessagesList {
    member: ValidationMessage
}

enum ValidationSeverity {
    error
    warning
}

@length(min: 1, max: 100)
string VersionLabel

list VersionLabels {
    member: VersionLabel
}

list VersionLabelsList {
    member: VersionLabel
}

string VirtualizationType
