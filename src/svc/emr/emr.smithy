// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.emr

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "EMR", endpointPrefix: "elasticmapreduce")
@sigv4(name: "elasticmapreduce")
@awsJson1_1
@title("Amazon EMR")
service ElasticMapReduce {
    version: "2009-03-31"
    operations: [
        AddInstanceFleet
        AddInstanceGroups
        AddJobFlowSteps
        AddTags
        CancelSteps
        CreatePersistentAppUI
        CreateSecurityConfiguration
        CreateStudio
        CreateStudioSessionMapping
        DeleteSecurityConfiguration
        DeleteStudio
        DeleteStudioSessionMapping
        DescribeCluster
        DescribeJobFlows
        DescribeNotebookExecution
        DescribePersistentAppUI
        DescribeReleaseLabel
        DescribeSecurityConfiguration
        DescribeStep
        DescribeStudio
        GetAutoTerminationPolicy
        GetBlockPublicAccessConfiguration
        GetClusterSessionCredentials
        GetManagedScalingPolicy
        GetOnClusterAppUIPresignedURL
        GetPersistentAppUIPresignedURL
        GetStudioSessionMapping
        ListBootstrapActions
        ListClusters
        ListInstanceFleets
        ListInstanceGroups
        ListInstances
        ListNotebookExecutions
        ListReleaseLabels
        ListSecurityConfigurations
        ListSteps
        ListStudioSessionMappings
        ListStudios
        ListSupportedInstanceTypes
        ModifyCluster
        ModifyInstanceFleet
        ModifyInstanceGroups
        PutAutoScalingPolicy
        PutAutoTerminationPolicy
        PutBlockPublicAccessConfiguration
        PutManagedScalingPolicy
        RemoveAutoScalingPolicy
        RemoveAutoTerminationPolicy
        RemoveManagedScalingPolicy
        RemoveTags
        RunJobFlow
        SetKeepJobFlowAliveWhenNoSteps
        SetTerminationProtection
        SetUnhealthyNodeReplacement
        SetVisibleToAllUsers
        StartNotebookExecution
        StopNotebookExecution
        TerminateJobFlows
        UpdateStudio
        UpdateStudioSessionMapping
    ]
}

operation AddInstanceFleet {
    input: AddInstanceFleetInput
    output: AddInstanceFleetOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation AddInstanceGroups {
    input: AddInstanceGroupsInput
    output: AddInstanceGroupsOutput
    errors: [
        InternalServerError
    ]
}

operation AddJobFlowSteps {
    input: AddJobFlowStepsInput
    output: AddJobFlowStepsOutput
    errors: [
        InternalServerError
    ]
}

operation AddTags {
    input: AddTagsInput
    output: AddTagsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation CancelSteps {
    input: CancelStepsInput
    output: CancelStepsOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation CreatePersistentAppUI {
    input: CreatePersistentAppUIInput
    output: CreatePersistentAppUIOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation CreateSecurityConfiguration {
    input: CreateSecurityConfigurationInput
    output: CreateSecurityConfigurationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation CreateStudio {
    input: CreateStudioInput
    output: CreateStudioOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation CreateStudioSessionMapping {
    input: CreateStudioSessionMappingInput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation DeleteSecurityConfiguration {
    input: DeleteSecurityConfigurationInput
    output: DeleteSecurityConfigurationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DeleteStudio {
    input: DeleteStudioInput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DeleteStudioSessionMapping {
    input: DeleteStudioSessionMappingInput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation DescribeCluster {
    input: DescribeClusterInput
    output: DescribeClusterOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

@deprecated
operation DescribeJobFlows {
    input: DescribeJobFlowsInput
    output: DescribeJobFlowsOutput
    errors: [
        InternalServerError
    ]
}

operation DescribeNotebookExecution {
    input: DescribeNotebookExecutionInput
    output: DescribeNotebookExecutionOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation DescribePersistentAppUI {
    input: DescribePersistentAppUIInput
    output: DescribePersistentAppUIOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DescribeReleaseLabel {
    input: DescribeReleaseLabelInput
    output: DescribeReleaseLabelOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DescribeSecurityConfiguration {
    input: DescribeSecurityConfigurationInput
    output: DescribeSecurityConfigurationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DescribeStep {
    input: DescribeStepInput
    output: DescribeStepOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation DescribeStudio {
    input: DescribeStudioInput
    output: DescribeStudioOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetAutoTerminationPolicy {
    input: GetAutoTerminationPolicyInput
    output: GetAutoTerminationPolicyOutput
}

operation GetBlockPublicAccessConfiguration {
    input: GetBlockPublicAccessConfigurationInput
    output: GetBlockPublicAccessConfigurationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation GetClusterSessionCredentials {
    input: GetClusterSessionCredentialsInput
    output: GetClusterSessionCredentialsOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation GetManagedScalingPolicy {
    input: GetManagedScalingPolicyInput
    output: GetManagedScalingPolicyOutput
}

operation GetOnClusterAppUIPresignedURL {
    input: GetOnClusterAppUIPresignedURLInput
    output: GetOnClusterAppUIPresignedURLOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation GetPersistentAppUIPresignedURL {
    input: GetPersistentAppUIPresignedURLInput
    output: GetPersistentAppUIPresignedURLOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation GetStudioSessionMapping {
    input: GetStudioSessionMappingInput
    output: GetStudioSessionMappingOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation ListBootstrapActions {
    input: ListBootstrapActionsInput
    output: ListBootstrapActionsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListClusters {
    input: ListClustersInput
    output: ListClustersOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListInstanceFleets {
    input: ListInstanceFleetsInput
    output: ListInstanceFleetsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListInstanceGroups {
    input: ListInstanceGroupsInput
    output: ListInstanceGroupsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListInstances {
    input: ListInstancesInput
    output: ListInstancesOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListNotebookExecutions {
    input: ListNotebookExecutionsInput
    output: ListNotebookExecutionsOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation ListReleaseLabels {
    input: ListReleaseLabelsInput
    output: ListReleaseLabelsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListSecurityConfigurations {
    input: ListSecurityConfigurationsInput
    output: ListSecurityConfigurationsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListSteps {
    input: ListStepsInput
    output: ListStepsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListStudioSessionMappings {
    input: ListStudioSessionMappingsInput
    output: ListStudioSessionMappingsOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation ListStudios {
    input: ListStudiosInput
    output: ListStudiosOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ListSupportedInstanceTypes {
    input: ListSupportedInstanceTypesInput
    output: ListSupportedInstanceTypesOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ModifyCluster {
    input: ModifyClusterInput
    output: ModifyClusterOutput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation ModifyInstanceFleet {
    input: ModifyInstanceFleetInput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation ModifyInstanceGroups {
    input: ModifyInstanceGroupsInput
    errors: [
        InternalServerError
    ]
}

operation PutAutoScalingPolicy {
    input: PutAutoScalingPolicyInput
    output: PutAutoScalingPolicyOutput
}

operation PutAutoTerminationPolicy {
    input: PutAutoTerminationPolicyInput
    output: PutAutoTerminationPolicyOutput
}

operation PutBlockPublicAccessConfiguration {
    input: PutBlockPublicAccessConfigurationInput
    output: PutBlockPublicAccessConfigurationOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation PutManagedScalingPolicy {
    input: PutManagedScalingPolicyInput
    output: PutManagedScalingPolicyOutput
}

operation RemoveAutoScalingPolicy {
    input: RemoveAutoScalingPolicyInput
    output: RemoveAutoScalingPolicyOutput
}

operation RemoveAutoTerminationPolicy {
    input: RemoveAutoTerminationPolicyInput
    output: RemoveAutoTerminationPolicyOutput
}

operation RemoveManagedScalingPolicy {
    input: RemoveManagedScalingPolicyInput
    output: RemoveManagedScalingPolicyOutput
}

operation RemoveTags {
    input: RemoveTagsInput
    output: RemoveTagsOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation RunJobFlow {
    input: RunJobFlowInput
    output: RunJobFlowOutput
    errors: [
        InternalServerError
    ]
}

operation SetKeepJobFlowAliveWhenNoSteps {
    input: SetKeepJobFlowAliveWhenNoStepsInput
    errors: [
        InternalServerError
    ]
}

operation SetTerminationProtection {
    input: SetTerminationProtectionInput
    errors: [
        InternalServerError
    ]
}

operation SetUnhealthyNodeReplacement {
    input: SetUnhealthyNodeReplacementInput
    errors: [
        InternalServerError
    ]
}

operation SetVisibleToAllUsers {
    input: SetVisibleToAllUsersInput
    errors: [
        InternalServerError
    ]
}

operation StartNotebookExecution {
    input: StartNotebookExecutionInput
    output: StartNotebookExecutionOutput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation StopNotebookExecution {
    input: StopNotebookExecutionInput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

operation TerminateJobFlows {
    input: TerminateJobFlowsInput
    errors: [
        InternalServerError
    ]
}

operation UpdateStudio {
    input: UpdateStudioInput
    errors: [
        InternalServerException
        InvalidRequestException
    ]
}

operation UpdateStudioSessionMapping {
    input: UpdateStudioSessionMappingInput
    errors: [
        InternalServerError
        InvalidRequestException
    ]
}

enum ActionOnFailure {
    TERMINATE_JOB_FLOW
    TERMINATE_CLUSTER
    CANCEL_AND_WAIT
    CONTINUE
}

structure AddInstanceFleetInput {
    @required ClusterId: XmlStringMaxLen256
    @required InstanceFleet: InstanceFleetConfig
}

structure AddInstanceFleetOutput {
    ClusterId: XmlStringMaxLen256
    InstanceFleetId: InstanceFleetId
    ClusterArn: ArnType
}

structure AddInstanceGroupsInput {
    @required InstanceGroups: InstanceGroupConfigList
    @required JobFlowId: XmlStringMaxLen256
}

structure AddInstanceGroupsOutput {
    JobFlowId: XmlStringMaxLen256
    InstanceGroupIds: InstanceGroupIdsList
    ClusterArn: ArnType
}

structure AddJobFlowStepsInput {
    @required JobFlowId: XmlStringMaxLen256
    @required Steps: StepConfigList
    ExecutionRoleArn: ArnType
}

structure AddJobFlowStepsOutput {
    StepIds: StepIdsList
}

structure AddTagsInput {
    @required ResourceId: ResourceId
    @required Tags: TagList
}

structure AddTagsOutput {}

enum AdjustmentType {
    CHANGE_IN_CAPACITY
    PERCENT_CHANGE_IN_CAPACITY
    EXACT_CAPACITY
}

structure Application {
    Name: String
    Version: String
    Args: StringList
    AdditionalInfo: StringMap
}

list ApplicationList {
    member: Application
}

@length(min: 20, max: 2048)
string ArnType

enum AuthMode {
    SSO
    IAM
}

structure AutoScalingPolicy {
    @required Constraints: ScalingConstraints
    @required Rules: ScalingRuleList
}

structure AutoScalingPolicyDescription {
    Status: AutoScalingPolicyStatus
    Constraints: ScalingConstraints
    Rules: ScalingRuleList
}

enum AutoScalingPolicyState {
    PENDING
    ATTACHING
    ATTACHED
    DETACHING
    DETACHED
    FAILED
}

structure AutoScalingPolicyStateChangeReason {
    Code: AutoScalingPolicyStateChangeReasonCode
    Message: String
}

enum AutoScalingPolicyStateChangeReasonCode {
    USER_REQUEST
    PROVISION_FAILURE
    CLEANUP_FAILURE
}

structure AutoScalingPolicyStatus {
    State: AutoScalingPolicyState
    StateChangeReason: AutoScalingPolicyStateChangeReason
}

structure AutoTerminationPolicy {
    IdleTimeout: Long
}

structure BlockPublicAccessConfiguration {
    @required BlockPublicSecurityGroupRules: Boolean
    PermittedPublicSecurityGroupRuleRanges: PortRanges
}

structure BlockPublicAccessConfigurationMetadata {
    @required CreationDateTime: Date
    @required CreatedByArn: ArnType
}

boolean Boolean

boolean BooleanObject

structure BootstrapActionConfig {
    @required Name: XmlStringMaxLen256
    @required ScriptBootstrapAction: ScriptBootstrapActionConfig
}

list BootstrapActionConfigList {
    member: BootstrapActionConfig
}

structure BootstrapActionDetail {
    BootstrapActionConfig: BootstrapActionConfig
}

list BootstrapActionDetailList {
    member: BootstrapActionDetail
}

structure CancelStepsInfo {
    StepId: StepId
    Status: CancelStepsRequestStatus
    Reason: String
}

list CancelStepsInfoList {
    member: CancelStepsInfo
}

structure CancelStepsInput {
    @required ClusterId: XmlStringMaxLen256
    @required StepIds: StepIdsList
    StepCancellationOption: StepCancellationOption
}

structure CancelStepsOutput {
    CancelStepsInfoList: CancelStepsInfoList
}

enum CancelStepsRequestStatus {
    SUBMITTED
    FAILED
}

structure CloudWatchAlarmDefinition {
    @required ComparisonOperator: ComparisonOperator
    EvaluationPeriods: Integer
    @required MetricName: String
    Namespace: String
    @required Period: Integer
    Statistic: Statistic
    @required Threshold: NonNegativeDouble
    Unit: Unit
    Dimensions: MetricDimensionList
}

structure CloudWatchLogConfiguration {
    @required Enabled: Boolean
    LogGroupName: XmlString
    LogStreamNamePrefix: XmlString
    EncryptionKeyArn: XmlString
    LogTypes: LogTypesMap
}

structure Cluster {
    Id: ClusterId
    Name: String
    Status: ClusterStatus
    Ec2InstanceAttributes: Ec2InstanceAttributes
    InstanceCollectionType: InstanceCollectionType
    LogUri: String
    LogEncryptionKmsKeyId: String
    RequestedAmiVersion: String
    RunningAmiVersion: String
    ReleaseLabel: String
    AutoTerminate: Boolean
    TerminationProtected: Boolean
    UnhealthyNodeReplacement: BooleanObject
    VisibleToAllUsers: Boolean
    Applications: ApplicationList
    Tags: TagList
    ServiceRole: String
    NormalizedInstanceHours: Integer
    MasterPublicDnsName: String
    Configurations: ConfigurationList
    SecurityConfiguration: XmlString
    AutoScalingRole: XmlString
    ScaleDownBehavior: ScaleDownBehavior
    CustomAmiId: XmlStringMaxLen256
    EbsRootVolumeSize: Integer
    RepoUpgradeOnBoot: RepoUpgradeOnBoot
    KerberosAttributes: KerberosAttributes
    ClusterArn: ArnType
    OutpostArn: OptionalArnType
    StepConcurrencyLevel: Integer
    PlacementGroups: PlacementGroupConfigList
    OSReleaseLabel: String
    EbsRootVolumeIops: Integer
    EbsRootVolumeThroughput: Integer
    ExtendedSupport: BooleanObject
    MonitoringConfiguration: MonitoringConfiguration
}

string ClusterId

enum ClusterState {
    STARTING
    BOOTSTRAPPING
    RUNNING
    WAITING
    TERMINATING
    TERMINATED
    TERMINATED_WITH_ERRORS
}

structure ClusterStateChangeReason {
    Code: ClusterStateChangeReasonCode
    Message: String
}

enum ClusterStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    INSTANCE_FLEET_TIMEOUT
    BOOTSTRAP_FAILURE
    USER_REQUEST
    STEP_FAILURE
    ALL_STEPS_COMPLETED
}

list ClusterStateList {
    member: ClusterState
}

structure ClusterStatus {
    State: ClusterState
    StateChangeReason: ClusterStateChangeReason
    Timeline: ClusterTimeline
    ErrorDetails: ErrorDetailList
}

structure ClusterSummary {
    Id: ClusterId
    Name: String
    Status: ClusterStatus
    NormalizedInstanceHours: Integer
    ClusterArn: ArnType
    OutpostArn: OptionalArnType
}

list ClusterSummaryList {
    member: ClusterSummary
}

structure ClusterTimeline {
    CreationDateTime: Date
    ReadyDateTime: Date
    EndDateTime: Date
}

structure Command {
    Name: String
    ScriptPath: String
    Args: StringList
}

list CommandList {
    member: Command
}

enum ComparisonOperator {
    GREATER_THAN_OR_EQUAL
    GREATER_THAN
    LESS_THAN
    LESS_THAN_OR_EQUAL
}

structure ComputeLimits {
    @required UnitType: ComputeLimitsUnitType
    @required MinimumCapacityUnits: Integer
    @required MaximumCapacityUnits: Integer
    MaximumOnDemandCapacityUnits: Integer
    MaximumCoreCapacityUnits: Integer
}

enum ComputeLimitsUnitType {
    InstanceFleetUnits
    Instances
    VCPU
}

structure Configuration {
    Classification: String
    Configurations: ConfigurationList
    Properties: StringMap
}

list ConfigurationList {
    member: Configuration
}

structure CreatePersistentAppUIInput {
    @required TargetResourceArn: ArnType
    EMRContainersConfig: EMRContainersConfig
    Tags: TagList
    XReferer: String
    ProfilerType: ProfilerType
}

structure CreatePersistentAppUIOutput {
    PersistentAppUIId: XmlStringMaxLen256
    RuntimeRoleEnabledCluster: Boolean
}

structure CreateSecurityConfigurationInput {
    @required Name: XmlString
    @required SecurityConfiguration: String
}

structure CreateSecurityConfigurationOutput {
    @required Name: XmlString
    @required CreationDateTime: Date
}

structure CreateStudioInput {
    @required Name: XmlStringMaxLen256
    Description: XmlStringMaxLen256
    @required AuthMode: AuthMode
    @required VpcId: XmlStringMaxLen256
    @required SubnetIds: SubnetIdList
    @required ServiceRole: XmlString
    UserRole: XmlString
    @required WorkspaceSecurityGroupId: XmlStringMaxLen256
    @required EngineSecurityGroupId: XmlStringMaxLen256
    @required DefaultS3Location: XmlString
    IdpAuthUrl: XmlString
    IdpRelayStateParameterName: XmlStringMaxLen256
    Tags: TagList
    TrustedIdentityPropagationEnabled: BooleanObject
    IdcUserAssignment: IdcUserAssignment
    IdcInstanceArn: ArnType
    EncryptionKeyArn: XmlString
}

structure CreateStudioOutput {
    StudioId: XmlStringMaxLen256
    Url: XmlString
}

structure CreateStudioSessionMappingInput {
    @required StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    @required IdentityType: IdentityType
    @required SessionPolicyArn: XmlStringMaxLen256
}

union Credentials {
    UsernamePassword: UsernamePassword
}

timestamp Date

structure DeleteSecurityConfigurationInput {
    @required Name: XmlString
}

structure DeleteSecurityConfigurationOutput {}

structure DeleteStudioInput {
    @required StudioId: XmlStringMaxLen256
}

structure DeleteStudioSessionMappingInput {
    @required StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    @required IdentityType: IdentityType
}

structure DescribeClusterInput {
    @required ClusterId: ClusterId
}

structure DescribeClusterOutput {
    Cluster: Cluster
}

structure DescribeJobFlowsInput {
    CreatedAfter: Date
    CreatedBefore: Date
    JobFlowIds: XmlStringList
    JobFlowStates: JobFlowExecutionStateList
}

structure DescribeJobFlowsOutput {
    JobFlows: JobFlowDetailList
}

structure DescribeNotebookExecutionInput {
    @required NotebookExecutionId: XmlStringMaxLen256
}

structure DescribeNotebookExecutionOutput {
    NotebookExecution: NotebookExecution
}

structure DescribePersistentAppUIInput {
    @required PersistentAppUIId: XmlStringMaxLen256
}

structure DescribePersistentAppUIOutput {
    PersistentAppUI: PersistentAppUI
}

structure DescribeReleaseLabelInput {
    ReleaseLabel: String
    NextToken: String
    MaxResults: MaxResultsNumber
}

structure DescribeReleaseLabelOutput {
    ReleaseLabel: String
    Applications: SimplifiedApplicationList
    NextToken: String
    AvailableOSReleases: OSReleaseList
}

structure DescribeSecurityConfigurationInput {
    @required Name: XmlString
}

structure DescribeSecurityConfigurationOutput {
    Name: XmlString
    SecurityConfiguration: String
    CreationDateTime: Date
}

structure DescribeStepInput {
    @required ClusterId: ClusterId
    @required StepId: StepId
}

structure DescribeStepOutput {
    Step: Step
}

structure DescribeStudioInput {
    @required StudioId: XmlStringMaxLen256
}

structure DescribeStudioOutput {
    Studio: Studio
}

list EC2InstanceIdsList {
    member: InstanceId
}

list EC2InstanceIdsToTerminateList {
    member: InstanceId
}

structure EMRContainersConfig {
    JobRunId: XmlStringMaxLen256
}

structure EbsBlockDevice {
    VolumeSpecification: VolumeSpecification
    Device: String
}

structure EbsBlockDeviceConfig {
    @required VolumeSpecification: VolumeSpecification
    VolumesPerInstance: Integer
}

list EbsBlockDeviceConfigList {
    member: EbsBlockDeviceConfig
}

list EbsBlockDeviceList {
    member: EbsBlockDevice
}

structure EbsConfiguration {
    EbsBlockDeviceConfigs: EbsBlockDeviceConfigList
    EbsOptimized: BooleanObject
}

structure EbsVolume {
    Device: String
    VolumeId: String
}

list EbsVolumeList {
    member: EbsVolume
}

structure Ec2InstanceAttributes {
    Ec2KeyName: String
    Ec2SubnetId: String
    RequestedEc2SubnetIds: XmlStringMaxLen256List
    Ec2AvailabilityZone: String
    RequestedEc2AvailabilityZones: XmlStringMaxLen256List
    IamInstanceProfile: String
    EmrManagedMasterSecurityGroup: String
    EmrManagedSlaveSecurityGroup: String
    ServiceAccessSecurityGroup: String
    AdditionalMasterSecurityGroups: StringList
    AdditionalSlaveSecurityGroups: StringList
}

map EnvironmentVariablesMap {
    key: XmlStringMaxLen256
    value: XmlString
}

@length(min: 1, max: 256)
string ErrorCode

list ErrorData {
    member: StringMap
}

structure ErrorDetail {
    ErrorCode: String
    ErrorData: ErrorData
    ErrorMessage: String
}

list ErrorDetailList {
    member: ErrorDetail
}

string ErrorMessage

structure ExecutionEngineConfig {
    @required Id: XmlStringMaxLen256
    Type: ExecutionEngineType
    MasterInstanceSecurityGroupId: XmlStringMaxLen256
    ExecutionRoleArn: IAMRoleArn
}

enum ExecutionEngineType {
    EMR
}

structure FailureDetails {
    Reason: String
    Message: String
    LogFile: String
}

float Float

structure GetAutoTerminationPolicyInput {
    @required ClusterId: ClusterId
}

structure GetAutoTerminationPolicyOutput {
    AutoTerminationPolicy: AutoTerminationPolicy
}

structure GetBlockPublicAccessConfigurationInput {}

structure GetBlockPublicAccessConfigurationOutput {
    @required BlockPublicAccessConfiguration: BlockPublicAccessConfiguration
    @required BlockPublicAccessConfigurationMetadata: BlockPublicAccessConfigurationMetadata
}

structure GetClusterSessionCredentialsInput {
    @required ClusterId: XmlStringMaxLen256
    ExecutionRoleArn: ArnType
}

structure GetClusterSessionCredentialsOutput {
    Credentials: Credentials
    ExpiresAt: Date
}

structure GetManagedScalingPolicyInput {
    @required ClusterId: ClusterId
}

structure GetManagedScalingPolicyOutput {
    ManagedScalingPolicy: ManagedScalingPolicy
}

structure GetOnClusterAppUIPresignedURLInput {
    @required ClusterId: XmlStringMaxLen256
    OnClusterAppUIType: OnClusterAppUIType
    ApplicationId: XmlStringMaxLen256
    DryRun: BooleanObject
    ExecutionRoleArn: ArnType
}

structure GetOnClusterAppUIPresignedURLOutput {
    PresignedURLReady: Boolean
    PresignedURL: XmlString
}

structure GetPersistentAppUIPresignedURLInput {
    @required PersistentAppUIId: XmlStringMaxLen256
    PersistentAppUIType: PersistentAppUIType
    ApplicationId: XmlStringMaxLen256
    AuthProxyCall: BooleanObject
    ExecutionRoleArn: ArnType
}

structure GetPersistentAppUIPresignedURLOutput {
    PresignedURLReady: Boolean
    PresignedURL: XmlString
}

structure GetStudioSessionMappingInput {
    @required StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    @required IdentityType: IdentityType
}

structure GetStudioSessionMappingOutput {
    SessionMapping: SessionMappingDetail
}

structure HadoopJarStepConfig {
    Properties: KeyValueList
    @required Jar: XmlString
    MainClass: XmlString
    Args: XmlStringList
}

structure HadoopStepConfig {
    Jar: String
    Properties: StringMap
    MainClass: String
    Args: StringList
}

@length(min: 20, max: 2048)
@pattern("^arn:(aws[a-zA-Z0-9-]*):iam::(\\d{12})?:(role((\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F))[\\w+=,.@-]+)$")
string IAMRoleArn

enum IdcUserAssignment {
    REQUIRED
    OPTIONAL
}

enum IdentityType {
    USER
    GROUP
}

structure Instance {
    Id: InstanceId
    Ec2InstanceId: InstanceId
    PublicDnsName: String
    PublicIpAddress: String
    PrivateDnsName: String
    PrivateIpAddress: String
    Status: InstanceStatus
    InstanceGroupId: String
    InstanceFleetId: InstanceFleetId
    Market: MarketType
    InstanceType: InstanceType
    EbsVolumes: EbsVolumeList
}

enum InstanceCollectionType {
    INSTANCE_FLEET
    INSTANCE_GROUP
}

structure InstanceFleet {
    Id: InstanceFleetId
    Name: XmlStringMaxLen256
    Status: InstanceFleetStatus
    InstanceFleetType: InstanceFleetType
    TargetOnDemandCapacity: WholeNumber
    TargetSpotCapacity: WholeNumber
    ProvisionedOnDemandCapacity: WholeNumber
    ProvisionedSpotCapacity: WholeNumber
    InstanceTypeSpecifications: InstanceTypeSpecificationList
    LaunchSpecifications: InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecifications
    Context: XmlStringMaxLen256
}

structure InstanceFleetConfig {
    Name: XmlStringMaxLen256
    @required InstanceFleetType: InstanceFleetType
    TargetOnDemandCapacity: WholeNumber
    TargetSpotCapacity: WholeNumber
    InstanceTypeConfigs: InstanceTypeConfigList
    LaunchSpecifications: InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecifications
    Context: XmlStringMaxLen256
}

list InstanceFleetConfigList {
    member: InstanceFleetConfig
}

string InstanceFleetId

list InstanceFleetList {
    member: InstanceFleet
}

structure InstanceFleetModifyConfig {
    @required InstanceFleetId: InstanceFleetId
    TargetOnDemandCapacity: WholeNumber
    TargetSpotCapacity: WholeNumber
    ResizeSpecifications: InstanceFleetResizingSpecifications
    InstanceTypeConfigs: InstanceTypeConfigList
    Context: XmlStringMaxLen256
}

structure InstanceFleetProvisioningSpecifications {
    SpotSpecification: SpotProvisioningSpecification
    OnDemandSpecification: OnDemandProvisioningSpecification
}

structure InstanceFleetResizingSpecifications {
    SpotResizeSpecification: SpotResizingSpecification
    OnDemandResizeSpecification: OnDemandResizingSpecification
}

enum InstanceFleetState {
    PROVISIONING
    BOOTSTRAPPING
    RUNNING
    RESIZING
    RECONFIGURING
    SUSPENDED
    TERMINATING
    TERMINATED
}

structure InstanceFleetStateChangeReason {
    Code: InstanceFleetStateChangeReasonCode
    Message: String
}

enum InstanceFleetStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    CLUSTER_TERMINATED
}

structure InstanceFleetStatus {
    State: InstanceFleetState
    StateChangeReason: InstanceFleetStateChangeReason
    Timeline: InstanceFleetTimeline
}

structure InstanceFleetTimeline {
    CreationDateTime: Date
    ReadyDateTime: Date
    EndDateTime: Date
}

enum InstanceFleetType {
    MASTER
    CORE
    TASK
}

structure InstanceGroup {
    Id: InstanceGroupId
    Name: String
    Market: MarketType
    InstanceGroupType: InstanceGroupType
    BidPrice: String
    InstanceType: InstanceType
    RequestedInstanceCount: Integer
    RunningInstanceCount: Integer
    Status: InstanceGroupStatus
    Configurations: ConfigurationList
    ConfigurationsVersion: Long
    LastSuccessfullyAppliedConfigurations: ConfigurationList
    LastSuccessfullyAppliedConfigurationsVersion: Long
    EbsBlockDevices: EbsBlockDeviceList
    EbsOptimized: BooleanObject
    ShrinkPolicy: ShrinkPolicy
    AutoScalingPolicy: AutoScalingPolicyDescription
    CustomAmiId: XmlStringMaxLen256
}

structure InstanceGroupConfig {
    Name: XmlStringMaxLen256
    Market: MarketType
    @required InstanceRole: InstanceRoleType
    BidPrice: XmlStringMaxLen256
    @required InstanceType: InstanceType
    @required InstanceCount: Integer
    Configurations: ConfigurationList
    EbsConfiguration: EbsConfiguration
    AutoScalingPolicy: AutoScalingPolicy
    CustomAmiId: XmlStringMaxLen256
}

list InstanceGroupConfigList {
    member: InstanceGroupConfig
}

structure InstanceGroupDetail {
    InstanceGroupId: XmlStringMaxLen256
    Name: XmlStringMaxLen256
    @required Market: MarketType
    @required InstanceRole: InstanceRoleType
    BidPrice: XmlStringMaxLen256
    @required InstanceType: InstanceType
    @required InstanceRequestCount: Integer
    @required InstanceRunningCount: Integer
    @required State: InstanceGroupState
    LastStateChangeReason: XmlString
    @required CreationDateTime: Date
    StartDateTime: Date
    ReadyDateTime: Date
    EndDateTime: Date
    CustomAmiId: XmlStringMaxLen256
}

list InstanceGroupDetailList {
    member: InstanceGroupDetail
}

string InstanceGroupId

list InstanceGroupIdsList {
    member: XmlStringMaxLen256
}

list InstanceGroupList {
    member: InstanceGroup
}

structure InstanceGroupModifyConfig {
    @required InstanceGroupId: XmlStringMaxLen256
    InstanceCount: Integer
    EC2InstanceIdsToTerminate: EC2InstanceIdsToTerminateList
    ShrinkPolicy: ShrinkPolicy
    ReconfigurationType: ReconfigurationType
    Configurations: ConfigurationList
}

list InstanceGroupModifyConfigList {
    member: InstanceGroupModifyConfig
}

enum InstanceGroupState {
    PROVISIONING
    BOOTSTRAPPING
    RUNNING
    RECONFIGURING
    RESIZING
    SUSPENDED
    TERMINATING
    TERMINATED
    ARRESTED
    SHUTTING_DOWN
    ENDED
}

structure InstanceGroupStateChangeReason {
    Code: InstanceGroupStateChangeReasonCode
    Message: String
}

enum InstanceGroupStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    CLUSTER_TERMINATED
}

structure InstanceGroupStatus {
    State: InstanceGroupState
    StateChangeReason: InstanceGroupStateChangeReason
    Timeline: InstanceGroupTimeline
}

structure InstanceGroupTimeline {
    CreationDateTime: Date
    ReadyDateTime: Date
    EndDateTime: Date
}

enum InstanceGroupType {
    MASTER
    CORE
    TASK
}

list InstanceGroupTypeList {
    member: InstanceGroupType
}

string InstanceId

list InstanceList {
    member: Instance
}

structure InstanceResizePolicy {
    InstancesToTerminate: EC2InstanceIdsList
    InstancesToProtect: EC2InstanceIdsList
    InstanceTerminationTimeout: Integer
}

enum InstanceRoleType {
    MASTER
    CORE
    TASK
}

enum InstanceState {
    AWAITING_FULFILLMENT
    PROVISIONING
    BOOTSTRAPPING
    RUNNING
    TERMINATED
}

structure InstanceStateChangeReason {
    Code: InstanceStateChangeReasonCode
    Message: String
}

enum InstanceStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    BOOTSTRAP_FAILURE
    CLUSTER_TERMINATED
}

list InstanceStateList {
    member: InstanceState
}

structure InstanceStatus {
    State: InstanceState
    StateChangeReason: InstanceStateChangeReason
    Timeline: InstanceTimeline
}

structure InstanceTimeline {
    CreationDateTime: Date
    ReadyDateTime: Date
    EndDateTime: Date
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string InstanceType

structure InstanceTypeConfig {
    @required InstanceType: InstanceType
    WeightedCapacity: WholeNumber
    BidPrice: XmlStringMaxLen256
    BidPriceAsPercentageOfOnDemandPrice: NonNegativeDouble
    EbsConfiguration: EbsConfiguration
    Configurations: ConfigurationList
    CustomAmiId: XmlStringMaxLen256
    Priority: NonNegativeDouble
}

list InstanceTypeConfigList {
    member: InstanceTypeConfig
}

structure InstanceTypeSpecification {
    InstanceType: InstanceType
    WeightedCapacity: WholeNumber
    BidPrice: XmlStringMaxLen256
    BidPriceAsPercentageOfOnDemandPrice: NonNegativeDouble
    Configurations: ConfigurationList
    EbsBlockDevices: EbsBlockDeviceList
    EbsOptimized: BooleanObject
    CustomAmiId: XmlStringMaxLen256
    Priority: NonNegativeDouble
}

list InstanceTypeSpecificationList {
    member: InstanceTypeSpecification
}

integer Integer

@error("client")
structure InternalServerError {}

@error("server")
structure InternalServerException {
    Message: ErrorMessage
}

@error("client")
structure InvalidRequestException {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

structure JobFlowDetail {
    @required JobFlowId: XmlStringMaxLen256
    @required Name: XmlStringMaxLen256
    LogUri: XmlString
    LogEncryptionKmsKeyId: XmlString
    AmiVersion: XmlStringMaxLen256
    @required ExecutionStatusDetail: JobFlowExecutionStatusDetail
    @required Instances: JobFlowInstancesDetail
    Steps: StepDetailList
    BootstrapActions: BootstrapActionDetailList
    SupportedProducts: SupportedProductsList
    VisibleToAllUsers: Boolean
    JobFlowRole: XmlString
    ServiceRole: XmlString
    AutoScalingRole: XmlString
    ScaleDownBehavior: ScaleDownBehavior
}

list JobFlowDetailList {
    member: JobFlowDetail
}

enum JobFlowExecutionState {
    STARTING
    BOOTSTRAPPING
    RUNNING
    WAITING
    SHUTTING_DOWN
    TERMINATED
    COMPLETED
    FAILED
}

list JobFlowExecutionStateList {
    member: JobFlowExecutionState
}

structure JobFlowExecutionStatusDetail {
    @required State: JobFlowExecutionState
    @required CreationDateTime: Date
    StartDateTime: Date
    ReadyDateTime: Date
    EndDateTime: Date
    LastStateChangeReason: XmlString
}

structure JobFlowInstancesConfig {
    MasterInstanceType: InstanceType
    SlaveInstanceType: InstanceType
    InstanceCount: Integer
    InstanceGroups: InstanceGroupConfigList
    InstanceFleets: InstanceFleetConfigList
    Ec2KeyName: XmlStringMaxLen256
    Placement: PlacementType
    KeepJobFlowAliveWhenNoSteps: Boolean
    TerminationProtected: Boolean
    UnhealthyNodeReplacement: BooleanObject
    HadoopVersion: XmlStringMaxLen256
    Ec2SubnetId: XmlStringMaxLen256
    Ec2SubnetIds: XmlStringMaxLen256List
    EmrManagedMasterSecurityGroup: XmlStringMaxLen256
    EmrManagedSlaveSecurityGroup: XmlStringMaxLen256
    ServiceAccessSecurityGroup: XmlStringMaxLen256
    AdditionalMasterSecurityGroups: SecurityGroupsList
    AdditionalSlaveSecurityGroups: SecurityGroupsList
}

structure JobFlowInstancesDetail {
    @required MasterInstanceType: InstanceType
    MasterPublicDnsName: XmlString
    MasterInstanceId: XmlString
    @required SlaveInstanceType: InstanceType
    @required InstanceCount: Integer
    InstanceGroups: InstanceGroupDetailList
    NormalizedInstanceHours: Integer
    Ec2KeyName: XmlStringMaxLen256
    Ec2SubnetId: XmlStringMaxLen256
    Placement: PlacementType
    KeepJobFlowAliveWhenNoSteps: Boolean
    TerminationProtected: Boolean
    UnhealthyNodeReplacement: BooleanObject
    HadoopVersion: XmlStringMaxLen256
}

structure KerberosAttributes {
    @required Realm: XmlStringMaxLen256
    @required KdcAdminPassword: XmlStringMaxLen256
    CrossRealmTrustPrincipalPassword: XmlStringMaxLen256
    ADDomainJoinUser: XmlStringMaxLen256
    ADDomainJoinPassword: XmlStringMaxLen256
}

structure KeyValue {
    Key: XmlString
    Value: XmlString
}

list KeyValueList {
    member: KeyValue
}

structure ListBootstrapActionsInput {
    @required ClusterId: ClusterId
    Marker: Marker
}

structure ListBootstrapActionsOutput {
    BootstrapActions: CommandList
    Marker: Marker
}

structure ListClustersInput {
    CreatedAfter: Date
    CreatedBefore: Date
    ClusterStates: ClusterStateList
    Marker: Marker
}

structure ListClustersOutput {
    Clusters: ClusterSummaryList
    Marker: Marker
}

structure ListInstanceFleetsInput {
    @required ClusterId: ClusterId
    Marker: Marker
}

structure ListInstanceFleetsOutput {
    InstanceFleets: InstanceFleetList
    Marker: Marker
}

structure ListInstanceGroupsInput {
    @required ClusterId: ClusterId
    Marker: Marker
}

structure ListInstanceGroupsOutput {
    InstanceGroups: InstanceGroupList
    Marker: Marker
}

structure ListInstancesInput {
    @required ClusterId: ClusterId
    InstanceGroupId: InstanceGroupId
    InstanceGroupTypes: InstanceGroupTypeList
    InstanceFleetId: InstanceFleetId
    InstanceFleetType: InstanceFleetType
    InstanceStates: InstanceStateList
    Marker: Marker
}

structure ListInstancesOutput {
    Instances: InstanceList
    Marker: Marker
}

structure ListNotebookExecutionsInput {
    EditorId: XmlStringMaxLen256
    Status: NotebookExecutionStatus
    From: Date
    To: Date
    Marker: Marker
    ExecutionEngineId: XmlString
}

structure ListNotebookExecutionsOutput {
    NotebookExecutions: NotebookExecutionSummaryList
    Marker: Marker
}

structure ListReleaseLabelsInput {
    Filters: ReleaseLabelFilter
    NextToken: String
    MaxResults: MaxResultsNumber
}

structure ListReleaseLabelsOutput {
    ReleaseLabels: StringList
    NextToken: String
}

structure ListSecurityConfigurationsInput {
    Marker: Marker
}

structure ListSecurityConfigurationsOutput {
    SecurityConfigurations: SecurityConfigurationList
    Marker: Marker
}

structure ListStepsInput {
    @required ClusterId: ClusterId
    StepStates: StepStateList
    StepIds: XmlStringList
    Marker: Marker
}

structure ListStepsOutput {
    Steps: StepSummaryList
    Marker: Marker
}

structure ListStudioSessionMappingsInput {
    StudioId: XmlStringMaxLen256
    IdentityType: IdentityType
    Marker: Marker
}

structure ListStudioSessionMappingsOutput {
    SessionMappings: SessionMappingSummaryList
    Marker: Marker
}

structure ListStudiosInput {
    Marker: Marker
}

structure ListStudiosOutput {
    Studios: StudioSummaryList
    Marker: Marker
}

structure ListSupportedInstanceTypesInput {
    @required ReleaseLabel: String
    Marker: String
}

structure ListSupportedInstanceTypesOutput {
    SupportedInstanceTypes: SupportedInstanceTypesList
    Marker: String
}

enum LogType {
    system_logs = "system-logs"
    application_logs = "application-logs"
    persistent_ui_logs = "persistent-ui-logs"
}

map LogTypeMap {
    key: LogType
    value: LogUploadPolicyValue
}

map LogTypesMap {
    key: XmlString
    value: XmlStringList
}

enum LogUploadPolicyValue {
    emr_managed = "emr-managed"
    on_customer_s3only = "on-customer-s3only"
    disabled
}

long Long

structure ManagedScalingPolicy {
    ComputeLimits: ComputeLimits
    UtilizationPerformanceIndex: UtilizationPerformanceIndexInteger
    ScalingStrategy: ScalingStrategy
}

string Marker

enum MarketType {
    ON_DEMAND
    SPOT
}

@range(min: 1, max: 100)
integer MaxResultsNumber

structure MetricDimension {
    Key: String
    Value: String
}

list MetricDimensionList {
    member: MetricDimension
}

structure ModifyClusterInput {
    @required ClusterId: String
    StepConcurrencyLevel: Integer
    ExtendedSupport: BooleanObject
}

structure ModifyClusterOutput {
    StepConcurrencyLevel: Integer
    ExtendedSupport: BooleanObject
}

structure ModifyInstanceFleetInput {
    @required ClusterId: ClusterId
    @required InstanceFleet: InstanceFleetModifyConfig
}

structure ModifyInstanceGroupsInput {
    ClusterId: ClusterId
    InstanceGroups: InstanceGroupModifyConfigList
}

structure MonitoringConfiguration {
    CloudWatchLogConfiguration: CloudWatchLogConfiguration
    S3LoggingConfiguration: S3LoggingConfiguration
}

list NewSupportedProductsList {
    member: SupportedProductConfig
}

@range(min: 0)
double NonNegativeDouble

structure NotebookExecution {
    NotebookExecutionId: XmlStringMaxLen256
    EditorId: XmlStringMaxLen256
    ExecutionEngine: ExecutionEngineConfig
    NotebookExecutionName: XmlStringMaxLen256
    NotebookParams: XmlString
    Status: NotebookExecutionStatus
    StartTime: Date
    EndTime: Date
    Arn: XmlStringMaxLen256
    OutputNotebookURI: XmlString
    LastStateChangeReason: XmlString
    NotebookInstanceSecurityGroupId: XmlStringMaxLen256
    Tags: TagList
    NotebookS3Location: NotebookS3LocationForOutput
    OutputNotebookS3Location: OutputNotebookS3LocationForOutput
    OutputNotebookFormat: OutputNotebookFormat
    EnvironmentVariables: EnvironmentVariablesMap
}

enum NotebookExecutionStatus {
    START_PENDING
    STARTING
    RUNNING
    FINISHING
    FINISHED
    FAILING
    FAILED
    STOP_PENDING
    STOPPING
    STOPPED
}

structure NotebookExecutionSummary {
    NotebookExecutionId: XmlStringMaxLen256
    EditorId: XmlStringMaxLen256
    NotebookExecutionName: XmlStringMaxLen256
    Status: NotebookExecutionStatus
    StartTime: Date
    EndTime: Date
    NotebookS3Location: NotebookS3LocationForOutput
    ExecutionEngineId: XmlString
}

list NotebookExecutionSummaryList {
    member: NotebookExecutionSummary
}

structure NotebookS3LocationForOutput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure NotebookS3LocationFromInput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure OSRelease {
    Label: String
}

list OSReleaseList {
    member: OSRelease
}

enum OnClusterAppUIType {
    SparkHistoryServer
    YarnTimelineService
    TezUI
    ApplicationMaster
    JobHistoryServer
    ResourceManager
}

structure OnDemandCapacityReservationOptions {
    UsageStrategy: OnDemandCapacityReservationUsageStrategy
    CapacityReservationPreference: OnDemandCapacityReservationPreference
    CapacityReservationResourceGroupArn: XmlStringMaxLen256
}

enum OnDemandCapacityReservationPreference {
    open
    none
}

enum OnDemandCapacityReservationUsageStrategy {
    use_capacity_reservations_first = "use-capacity-reservations-first"
}

enum OnDemandProvisioningAllocationStrategy {
    lowest_price = "lowest-price"
    prioritized
}

structure OnDemandProvisioningSpecification {
    @required AllocationStrategy: OnDemandProvisioningAllocationStrategy
    CapacityReservationOptions: OnDemandCapacityReservationOptions
}

structure OnDemandResizingSpecification {
    TimeoutDurationMinutes: WholeNumber
    AllocationStrategy: OnDemandProvisioningAllocationStrategy
    CapacityReservationOptions: OnDemandCapacityReservationOptions
}

@length(min: 0, max: 2048)
string OptionalArnType

enum OutputNotebookFormat {
    HTML
}

structure OutputNotebookS3LocationForOutput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure OutputNotebookS3LocationFromInput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure PersistentAppUI {
    PersistentAppUIId: XmlStringMaxLen256
    PersistentAppUITypeList: PersistentAppUITypeList
    PersistentAppUIStatus: XmlStringMaxLen256
    AuthorId: XmlStringMaxLen256
    CreationTime: Date
    LastModifiedTime: Date
    LastStateChangeReason: XmlString
    Tags: TagList
}

enum PersistentAppUIType {
    SHS
    TEZ
    YTS
}

list PersistentAppUITypeList {
    member: PersistentAppUIType
}

structure PlacementGroupConfig {
    @required InstanceRole: InstanceRoleType
    PlacementStrategy: PlacementGroupStrategy
}

list PlacementGroupConfigList {
    member: PlacementGroupConfig
}

enum PlacementGroupStrategy {
    SPREAD
    PARTITION
    CLUSTER
    NONE
}

structure PlacementType {
    AvailabilityZone: XmlString
    AvailabilityZones: XmlStringMaxLen256List
}

@range(min: -1, max: 65535)
integer Port

structure PortRange {
    @required MinRange: Port
    MaxRange: Port
}

list PortRanges {
    member: PortRange
}

enum ProfilerType {
    SHS
    TEZUI
    YTS
}

structure PutAutoScalingPolicyInput {
    @required ClusterId: ClusterId
    @required InstanceGroupId: InstanceGroupId
    @required AutoScalingPolicy: AutoScalingPolicy
}

structure PutAutoScalingPolicyOutput {
    ClusterId: ClusterId
    InstanceGroupId: InstanceGroupId
    AutoScalingPolicy: AutoScalingPolicyDescription
    ClusterArn: ArnType
}

structure PutAutoTerminationPolicyInput {
    @required ClusterId: ClusterId
    AutoTerminationPolicy: AutoTerminationPolicy
}

structure PutAutoTerminationPolicyOutput {}

structure PutBlockPublicAccessConfigurationInput {
    @required BlockPublicAccessConfiguration: BlockPublicAccessConfiguration
}

structure PutBlockPublicAccessConfigurationOutput {}

structure PutManagedScalingPolicyInput {
    @required ClusterId: ClusterId
    @required ManagedScalingPolicy: ManagedScalingPolicy
}

structure PutManagedScalingPolicyOutput {}

enum ReconfigurationType {
    OVERWRITE
    MERGE
}

structure ReleaseLabelFilter {
    Prefix: String
    Application: String
}

structure RemoveAutoScalingPolicyInput {
    @required ClusterId: ClusterId
    @required InstanceGroupId: InstanceGroupId
}

structure RemoveAutoScalingPolicyOutput {}

structure RemoveAutoTerminationPolicyInput {
    @required ClusterId: ClusterId
}

structure RemoveAutoTerminationPolicyOutput {}

structure RemoveManagedScalingPolicyInput {
    @required ClusterId: ClusterId
}

structure RemoveManagedScalingPolicyOutput {}

structure RemoveTagsInput {
    @required ResourceId: ResourceId
    @required TagKeys: StringList
}

structure RemoveTagsOutput {}

enum RepoUpgradeOnBoot {
    SECURITY
    NONE
}

string ResourceId

structure RunJobFlowInput {
    @required Name: XmlStringMaxLen256
    LogUri: XmlString
    LogEncryptionKmsKeyId: XmlString
    AdditionalInfo: XmlString
    AmiVersion: XmlStringMaxLen256
    ReleaseLabel: XmlStringMaxLen256
    @required Instances: JobFlowInstancesConfig
    Steps: StepConfigList
    StepExecutionRoleArn: ArnType
    BootstrapActions: BootstrapActionConfigList
    SupportedProducts: SupportedProductsList
    NewSupportedProducts: NewSupportedProductsList
    Applications: ApplicationList
    Configurations: ConfigurationList
    VisibleToAllUsers: Boolean
    JobFlowRole: XmlString
    ServiceRole: XmlString
    Tags: TagList
    SecurityConfiguration: XmlString
    AutoScalingRole: XmlString
    ScaleDownBehavior: ScaleDownBehavior
    CustomAmiId: XmlStringMaxLen256
    EbsRootVolumeSize: Integer
    RepoUpgradeOnBoot: RepoUpgradeOnBoot
    KerberosAttributes: KerberosAttributes
    StepConcurrencyLevel: Integer
    ManagedScalingPolicy: ManagedScalingPolicy
    PlacementGroupConfigs: PlacementGroupConfigList
    AutoTerminationPolicy: AutoTerminationPolicy
    OSReleaseLabel: XmlStringMaxLen256
    EbsRootVolumeIops: Integer
    EbsRootVolumeThroughput: Integer
    ExtendedSupport: BooleanObject
    MonitoringConfiguration: MonitoringConfiguration
}

structure RunJobFlowOutput {
    JobFlowId: XmlStringMaxLen256
    ClusterArn: ArnType
}

structure S3LoggingConfiguration {
    LogTypeUploadPolicy: LogTypeMap
}

structure S3MonitoringConfiguration {
    LogUri: XmlString
    EncryptionKeyArn: XmlString
}

enum ScaleDownBehavior {
    TERMINATE_AT_INSTANCE_HOUR
    TERMINATE_AT_TASK_COMPLETION
}

structure ScalingAction {
    Market: MarketType
    @required SimpleScalingPolicyConfiguration: SimpleScalingPolicyConfiguration
}

structure ScalingConstraints {
    @required MinCapacity: Integer
    @required MaxCapacity: Integer
}

structure ScalingRule {
    @required Name: String
    Description: String
    @required Action: ScalingAction
    @required Trigger: ScalingTrigger
}

list ScalingRuleList {
    member: ScalingRule
}

enum ScalingStrategy {
    DEFAULT
    ADVANCED
}

structure ScalingTrigger {
    @required CloudWatchAlarmDefinition: CloudWatchAlarmDefinition
}

structure ScriptBootstrapActionConfig {
    @required Path: XmlString
    Args: XmlStringList
}

list SecurityConfigurationList {
    member: SecurityConfigurationSummary
}

structure SecurityConfigurationSummary {
    Name: XmlString
    CreationDateTime: Date
}

list SecurityGroupsList {
    member: XmlStringMaxLen256
}

structure SessionMappingDetail {
    StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    IdentityType: IdentityType
    SessionPolicyArn: XmlStringMaxLen256
    CreationTime: Date
    LastModifiedTime: Date
}

structure SessionMappingSummary {
    StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    IdentityType: IdentityType
    SessionPolicyArn: XmlStringMaxLen256
    CreationTime: Date
}

list SessionMappingSummaryList {
    member: SessionMappingSummary
}

structure SetKeepJobFlowAliveWhenNoStepsInput {
    @required JobFlowIds: XmlStringList
    @required KeepJobFlowAliveWhenNoSteps: Boolean
}

structure SetTerminationProtectionInput {
    @required JobFlowIds: XmlStringList
    @required TerminationProtected: Boolean
}

structure SetUnhealthyNodeReplacementInput {
    @required JobFlowIds: XmlStringList
    @required UnhealthyNodeReplacement: BooleanObject
}

structure SetVisibleToAllUsersInput {
    @required JobFlowIds: XmlStringList
    @required VisibleToAllUsers: Boolean
}

structure ShrinkPolicy {
    DecommissionTimeout: Integer
    InstanceResizePolicy: InstanceResizePolicy
}

structure SimpleScalingPolicyConfiguration {
    AdjustmentType: AdjustmentType
    @required ScalingAdjustment: Integer
    CoolDown: Integer
}

structure SimplifiedApplication {
    Name: String
    Version: String
}

list SimplifiedApplicationList {
    member: SimplifiedApplication
}

enum SpotProvisioningAllocationStrategy {
    capacity_optimized = "capacity-optimized"
    price_capacity_optimized = "price-capacity-optimized"
    lowest_price = "lowest-price"
    diversified
    capacity_optimized_prioritized = "capacity-optimized-prioritized"
}

structure SpotProvisioningSpecification {
    @required TimeoutDurationMinutes: WholeNumber
    @required TimeoutAction: SpotProvisioningTimeoutAction
    BlockDurationMinutes: WholeNumber
    AllocationStrategy: SpotProvisioningAllocationStrategy
}

enum SpotProvisioningTimeoutAction {
    SWITCH_TO_ON_DEMAND
    TERMINATE_CLUSTER
}

structure SpotResizingSpecification {
    TimeoutDurationMinutes: WholeNumber
    AllocationStrategy: SpotProvisioningAllocationStrategy
}

structure StartNotebookExecutionInput {
    EditorId: XmlStringMaxLen256
    RelativePath: XmlString
    NotebookExecutionName: XmlStringMaxLen256
    NotebookParams: XmlString
    @required ExecutionEngine: ExecutionEngineConfig
    @required ServiceRole: XmlString
    NotebookInstanceSecurityGroupId: XmlStringMaxLen256
    Tags: TagList
    NotebookS3Location: NotebookS3LocationFromInput
    OutputNotebookS3Location: OutputNotebookS3LocationFromInput
    OutputNotebookFormat: OutputNotebookFormat
    EnvironmentVariables: EnvironmentVariablesMap
}

structure StartNotebookExecutionOutput {
    NotebookExecutionId: XmlStringMaxLen256
}

enum Statistic {
    SAMPLE_COUNT
    AVERAGE
    SUM
    MINIMUM
    MAXIMUM
}

structure Step {
    Id: StepId
    Name: String
    Config: HadoopStepConfig
    ActionOnFailure: ActionOnFailure
    Status: StepStatus
    ExecutionRoleArn: OptionalArnType
    LogUri: String
    EncryptionKeyArn: String
}

enum StepCancellationOption {
    SEND_INTERRUPT
    TERMINATE_PROCESS
}

structure StepConfig {
    @required Name: XmlStringMaxLen256
    ActionOnFailure: ActionOnFailure
    @required HadoopJarStep: HadoopJarStepConfig
    StepMonitoringConfiguration: StepMonitoringConfiguration
}

list StepConfigList {
    member: StepConfig
}

structure StepDetail {
    @required StepConfig: StepConfig
    @required ExecutionStatusDetail: StepExecutionStatusDetail
}

list StepDetailList {
    member: StepDetail
}

enum StepExecutionState {
    PENDING
    RUNNING
    CONTINUE
    COMPLETED
    CANCELLED
    FAILED
    INTERRUPTED
}

structure StepExecutionStatusDetail {
    @required State: StepExecutionState
    @required CreationDateTime: Date
    StartDateTime: Date
    EndDateTime: Date
    LastStateChangeReason: XmlString
}

string StepId

list StepIdsList {
    member: XmlStringMaxLen256
}

structure StepMonitoringConfiguration {
    S3MonitoringConfiguration: S3MonitoringConfiguration
}

enum StepState {
    PENDING
    CANCEL_PENDING
    RUNNING
    COMPLETED
    CANCELLED
    FAILED
    INTERRUPTED
}

structure StepStateChangeReason {
    Code: StepStateChangeReasonCode
    Message: String
}

enum StepStateChangeReasonCode {
    NONE
}

list StepStateList {
    member: StepState
}

structure StepStatus {
    State: StepState
    StateChangeReason: StepStateChangeReason
    FailureDetails: FailureDetails
    Timeline: StepTimeline
}

structure StepSummary {
    Id: StepId
    Name: String
    Config: HadoopStepConfig
    ActionOnFailure: ActionOnFailure
    Status: StepStatus
    LogUri: String
    EncryptionKeyArn: String
}

list StepSummaryList {
    member: StepSummary
}

structure StepTimeline {
    CreationDateTime: Date
    StartDateTime: Date
    EndDateTime: Date
}

structure StopNotebookExecutionInput {
    @required NotebookExecutionId: XmlStringMaxLen256
}

string String

list StringList {
    member: String
}

map StringMap {
    key: String
    value: String
}

structure Studio {
    StudioId: XmlStringMaxLen256
    StudioArn: XmlStringMaxLen256
    Name: XmlStringMaxLen256
    Description: XmlStringMaxLen256
    AuthMode: AuthMode
    VpcId: XmlStringMaxLen256
    SubnetIds: SubnetIdList
    ServiceRole: XmlString
    UserRole: XmlString
    WorkspaceSecurityGroupId: XmlStringMaxLen256
    EngineSecurityGroupId: XmlStringMaxLen256
    Url: XmlString
    CreationTime: Date
    DefaultS3Location: XmlString
    IdpAuthUrl: XmlString
    IdpRelayStateParameterName: XmlStringMaxLen256
    Tags: TagList
    IdcInstanceArn: ArnType
    TrustedIdentityPropagationEnabled: BooleanObject
    IdcUserAssignment: IdcUserAssignment
    EncryptionKeyArn: XmlString
}

structure StudioSummary {
    StudioId: XmlStringMaxLen256
    Name: XmlStringMaxLen256
    VpcId: XmlStringMaxLen256
    Description: XmlStringMaxLen256
    Url: XmlStringMaxLen256
    AuthMode: AuthMode
    CreationTime: Date
}

list StudioSummaryList {
    member: StudioSummary
}

list SubnetIdList {
    member: String
}

structure SupportedInstanceType {
    Type: String
    MemoryGB: Float
    StorageGB: Integer
    VCPU: Integer
    Is64BitsOnly: Boolean
    InstanceFamilyId: String
    EbsOptimizedAvailable: Boolean
    EbsOptimizedByDefault: Boolean
    NumberOfDisks: Integer
    EbsStorageOnly: Boolean
    Architecture: String
}

list SupportedInstanceTypesList {
    member: SupportedInstanceType
}

structure SupportedProductConfig {
    Name: XmlStringMaxLen256
    Args: XmlStringList
}

list SupportedProductsList {
    member: XmlStringMaxLen256
}

structure Tag {
    Key: String
    Value: String
}

list TagList {
    member: Tag
}

structure TerminateJobFlowsInput {
    @required JobFlowIds: XmlStringList
}

@range(min: 0)
integer ThroughputVal

enum Unit {
    NONE
    SECONDS
    MICRO_SECONDS
    MILLI_SECONDS
    BYTES
    KILO_BYTES
    MEGA_BYTES
    GIGA_BYTES
    TERA_BYTES
    BITS
    KILO_BITS
    MEGA_BITS
    GIGA_BITS
    TERA_BITS
    PERCENT
    COUNT
    BYTES_PER_SECOND
    KILO_BYTES_PER_SECOND
    MEGA_BYTES_PER_SECOND
    GIGA_BYTES_PER_SECOND
    TERA_BYTES_PER_SECOND
    BITS_PER_SECOND
    KILO_BITS_PER_SECOND
    MEGA_BITS_PER_SECOND
    GIGA_BITS_PER_SECOND
    TERA_BITS_PER_SECOND
    COUNT_PER_SECOND
}

structure UpdateStudioInput {
    @required StudioId: XmlStringMaxLen256
    Name: XmlStringMaxLen256
    Description: XmlStringMaxLen256
    SubnetIds: SubnetIdList
    DefaultS3Location: XmlString
    EncryptionKeyArn: XmlString
}

structure UpdateStudioSessionMappingInput {
    @required StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    @required IdentityType: IdentityType
    @required SessionPolicyArn: XmlStringMaxLen256
}

@length(min: 1, max: 10280)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\r\\n\\t]*")
string UriString

@sensitive
structure UsernamePassword {
    Username: XmlStringMaxLen256
    Password: XmlStringMaxLen256
}

@range(min: 1, max: 100)
integer UtilizationPerformanceIndexInteger

structure VolumeSpecification {
    @required VolumeType: String
    Iops: Integer
    @required SizeInGB: Integer
    Throughput: ThroughputVal
}

@range(min: 0)
integer WholeNumber

@length(min: 0, max: 10280)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlString

list XmlStringList {
    member: XmlString
}

@length(min: 0, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen256

list XmlStringMaxLen256List {
    member: XmlStringMaxLen256
}
