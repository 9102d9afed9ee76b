// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.codedeploy

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "CodeDeploy", endpointPrefix: "codedeploy")
@sigv4(name: "codedeploy")
@awsJson1_1
@title("AWS CodeDeploy")
service CodeDeploy_20141006 {
    version: "2014-10-06"
    operations: [
        AddTagsToOnPremisesInstances
        BatchGetApplicationRevisions
        BatchGetApplications
        BatchGetDeploymentGroups
        BatchGetDeploymentInstances
        BatchGetDeploymentTargets
        BatchGetDeployments
        BatchGetOnPremisesInstances
        ContinueDeployment
        CreateApplication
        CreateDeployment
        CreateDeploymentConfig
        CreateDeploymentGroup
        DeleteApplication
        DeleteDeploymentConfig
        DeleteDeploymentGroup
        DeleteGitHubAccountToken
        DeleteResourcesByExternalId
        DeregisterOnPremisesInstance
        GetApplication
        GetApplicationRevision
        GetDeployment
        GetDeploymentConfig
        GetDeploymentGroup
        GetDeploymentInstance
        GetDeploymentTarget
        GetOnPremisesInstance
        ListApplicationRevisions
        ListApplications
        ListDeploymentConfigs
        ListDeploymentGroups
        ListDeploymentInstances
        ListDeploymentTargets
        ListDeployments
        ListGitHubAccountTokenNames
        ListOnPremisesInstances
        ListTagsForResource
        PutLifecycleEventHookExecutionStatus
        RegisterApplicationRevision
        RegisterOnPremisesInstance
        RemoveTagsFromOnPremisesInstances
        SkipWaitTimeForInstanceTermination
        StopDeployment
        TagResource
        UntagResource
        UpdateApplication
        UpdateDeploymentGroup
    ]
}

operation AddTagsToOnPremisesInstances {
    input: AddTagsToOnPremisesInstancesInput
    errors: [
        InstanceLimitExceededException
        InstanceNameRequiredException
        InstanceNotRegisteredException
        InvalidInstanceNameException
        InvalidTagException
        TagLimitExceededException
        TagRequiredException
    ]
}

operation BatchGetApplicationRevisions {
    input: BatchGetApplicationRevisionsInput
    output: BatchGetApplicationRevisionsOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        BatchLimitExceededException
        InvalidApplicationNameException
        InvalidRevisionException
        RevisionRequiredException
    ]
}

operation BatchGetApplications {
    input: BatchGetApplicationsInput
    output: BatchGetApplicationsOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        BatchLimitExceededException
        InvalidApplicationNameException
    ]
}

operation BatchGetDeploymentGroups {
    input: BatchGetDeploymentGroupsInput
    output: BatchGetDeploymentGroupsOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        BatchLimitExceededException
        DeploymentConfigDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidApplicationNameException
        InvalidDeploymentGroupNameException
    ]
}

@deprecated
operation BatchGetDeploymentInstances {
    input: BatchGetDeploymentInstancesInput
    output: BatchGetDeploymentInstancesOutput
    errors: [
        BatchLimitExceededException
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        InstanceIdRequiredException
        InvalidComputePlatformException
        InvalidDeploymentIdException
        InvalidInstanceNameException
    ]
}

operation BatchGetDeploymentTargets {
    input: BatchGetDeploymentTargetsInput
    output: BatchGetDeploymentTargetsOutput
    errors: [
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        DeploymentNotStartedException
        DeploymentTargetDoesNotExistException
        DeploymentTargetIdRequiredException
        DeploymentTargetListSizeExceededException
        InstanceDoesNotExistException
        InvalidDeploymentIdException
        InvalidDeploymentTargetIdException
    ]
}

operation BatchGetDeployments {
    input: BatchGetDeploymentsInput
    output: BatchGetDeploymentsOutput
    errors: [
        BatchLimitExceededException
        DeploymentIdRequiredException
        InvalidDeploymentIdException
    ]
}

operation BatchGetOnPremisesInstances {
    input: BatchGetOnPremisesInstancesInput
    output: BatchGetOnPremisesInstancesOutput
    errors: [
        BatchLimitExceededException
        InstanceNameRequiredException
        InvalidInstanceNameException
    ]
}

operation ContinueDeployment {
    input: ContinueDeploymentInput
    errors: [
        DeploymentAlreadyCompletedException
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        DeploymentIsNotInReadyStateException
        InvalidDeploymentIdException
        InvalidDeploymentStatusException
        InvalidDeploymentWaitTypeException
        UnsupportedActionForDeploymentTypeException
    ]
}

operation CreateApplication {
    input: CreateApplicationInput
    output: CreateApplicationOutput
    errors: [
        ApplicationAlreadyExistsException
        ApplicationLimitExceededException
        ApplicationNameRequiredException
        InvalidApplicationNameException
        InvalidComputePlatformException
        InvalidTagsToAddException
    ]
}

operation CreateDeployment {
    input: CreateDeploymentInput
    output: CreateDeploymentOutput
    errors: [
        AlarmsLimitExceededException
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        DeploymentConfigDoesNotExistException
        DeploymentGroupDoesNotExistException
        DeploymentGroupNameRequiredException
        DeploymentLimitExceededException
        DescriptionTooLongException
        InvalidAlarmConfigException
        InvalidApplicationNameException
        InvalidAutoRollbackConfigException
        InvalidAutoScalingGroupException
        InvalidDeploymentConfigNameException
        InvalidDeploymentGroupNameException
        InvalidFileExistsBehaviorException
        InvalidGitHubAccountTokenException
        InvalidIgnoreApplicationStopFailuresValueException
        InvalidLoadBalancerInfoException
        InvalidRevisionException
        InvalidRoleException
        InvalidTargetInstancesException
        InvalidTrafficRoutingConfigurationException
        InvalidUpdateOutdatedInstancesOnlyValueException
        RevisionDoesNotExistException
        RevisionRequiredException
        ThrottlingException
    ]
}

operation CreateDeploymentConfig {
    input: CreateDeploymentConfigInput
    output: CreateDeploymentConfigOutput
    errors: [
        DeploymentConfigAlreadyExistsException
        DeploymentConfigLimitExceededException
        DeploymentConfigNameRequiredException
        InvalidComputePlatformException
        InvalidDeploymentConfigNameException
        InvalidMinimumHealthyHostValueException
        InvalidTrafficRoutingConfigurationException
        InvalidZonalDeploymentConfigurationException
    ]
}

operation CreateDeploymentGroup {
    input: CreateDeploymentGroupInput
    output: CreateDeploymentGroupOutput
    errors: [
        AlarmsLimitExceededException
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        DeploymentConfigDoesNotExistException
        DeploymentGroupAlreadyExistsException
        DeploymentGroupLimitExceededException
        DeploymentGroupNameRequiredException
        ECSServiceMappingLimitExceededException
        InvalidAlarmConfigException
        InvalidApplicationNameException
        InvalidAutoRollbackConfigException
        InvalidAutoScalingGroupException
        InvalidBlueGreenDeploymentConfigurationException
        InvalidDeploymentConfigNameException
        InvalidDeploymentGroupNameException
        InvalidDeploymentStyleException
        InvalidEC2TagCombinationException
        InvalidEC2TagException
        InvalidECSServiceException
        InvalidInputException
        InvalidLoadBalancerInfoException
        InvalidOnPremisesTagCombinationException
        InvalidRoleException
        InvalidTagException
        InvalidTagsToAddException
        InvalidTargetGroupPairException
        InvalidTrafficRoutingConfigurationException
        InvalidTriggerConfigException
        LifecycleHookLimitExceededException
        RoleRequiredException
        TagSetListLimitExceededException
        ThrottlingException
        TriggerTargetsLimitExceededException
    ]
}

operation DeleteApplication {
    input: DeleteApplicationInput
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        InvalidRoleException
    ]
}

operation DeleteDeploymentConfig {
    input: DeleteDeploymentConfigInput
    errors: [
        DeploymentConfigInUseException
        DeploymentConfigNameRequiredException
        InvalidDeploymentConfigNameException
        InvalidOperationException
    ]
}

operation DeleteDeploymentGroup {
    input: DeleteDeploymentGroupInput
    output: DeleteDeploymentGroupOutput
    errors: [
        ApplicationNameRequiredException
        DeploymentGroupNameRequiredException
        InvalidApplicationNameException
        InvalidDeploymentGroupNameException
        InvalidRoleException
    ]
}

operation DeleteGitHubAccountToken {
    input: DeleteGitHubAccountTokenInput
    output: DeleteGitHubAccountTokenOutput
    errors: [
        GitHubAccountTokenDoesNotExistException
        GitHubAccountTokenNameRequiredException
        InvalidGitHubAccountTokenNameException
        OperationNotSupportedException
        ResourceValidationException
    ]
}

operation DeleteResourcesByExternalId {
    input: DeleteResourcesByExternalIdInput
    output: DeleteResourcesByExternalIdOutput
}

operation DeregisterOnPremisesInstance {
    input: DeregisterOnPremisesInstanceInput
    errors: [
        InstanceNameRequiredException
        InvalidInstanceNameException
    ]
}

operation GetApplication {
    input: GetApplicationInput
    output: GetApplicationOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
    ]
}

operation GetApplicationRevision {
    input: GetApplicationRevisionInput
    output: GetApplicationRevisionOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
        InvalidRevisionException
        RevisionDoesNotExistException
        RevisionRequiredException
    ]
}

operation GetDeployment {
    input: GetDeploymentInput
    output: GetDeploymentOutput
    errors: [
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        InvalidDeploymentIdException
    ]
}

operation GetDeploymentConfig {
    input: GetDeploymentConfigInput
    output: GetDeploymentConfigOutput
    errors: [
        DeploymentConfigDoesNotExistException
        DeploymentConfigNameRequiredException
        InvalidComputePlatformException
        InvalidDeploymentConfigNameException
    ]
}

operation GetDeploymentGroup {
    input: GetDeploymentGroupInput
    output: GetDeploymentGroupOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        DeploymentConfigDoesNotExistException
        DeploymentGroupDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidApplicationNameException
        InvalidDeploymentGroupNameException
    ]
}

@deprecated
operation GetDeploymentInstance {
    input: GetDeploymentInstanceInput
    output: GetDeploymentInstanceOutput
    errors: [
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        InstanceDoesNotExistException
        InstanceIdRequiredException
        InvalidComputePlatformException
        InvalidDeploymentIdException
        InvalidInstanceNameException
    ]
}

operation GetDeploymentTarget {
    input: GetDeploymentTargetInput
    output: GetDeploymentTargetOutput
    errors: [
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        DeploymentNotStartedException
        DeploymentTargetDoesNotExistException
        DeploymentTargetIdRequiredException
        InvalidDeploymentIdException
        InvalidDeploymentTargetIdException
        InvalidInstanceNameException
    ]
}

operation GetOnPremisesInstance {
    input: GetOnPremisesInstanceInput
    output: GetOnPremisesInstanceOutput
    errors: [
        InstanceNameRequiredException
        InstanceNotRegisteredException
        InvalidInstanceNameException
    ]
}

operation ListApplicationRevisions {
    input: ListApplicationRevisionsInput
    output: ListApplicationRevisionsOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        BucketNameFilterRequiredException
        InvalidApplicationNameException
        InvalidBucketNameFilterException
        InvalidDeployedStateFilterException
        InvalidKeyPrefixFilterException
        InvalidNextTokenException
        InvalidSortByException
        InvalidSortOrderException
    ]
}

operation ListApplications {
    input: ListApplicationsInput
    output: ListApplicationsOutput
    errors: [
        InvalidNextTokenException
    ]
}

operation ListDeploymentConfigs {
    input: ListDeploymentConfigsInput
    output: ListDeploymentConfigsOutput
    errors: [
        InvalidNextTokenException
    ]
}

operation ListDeploymentGroups {
    input: ListDeploymentGroupsInput
    output: ListDeploymentGroupsOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
        InvalidNextTokenException
    ]
}

@deprecated
operation ListDeploymentInstances {
    input: ListDeploymentInstancesInput
    output: ListDeploymentInstancesOutput
    errors: [
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        DeploymentNotStartedException
        InvalidComputePlatformException
        InvalidDeploymentIdException
        InvalidDeploymentInstanceTypeException
        InvalidInstanceStatusException
        InvalidInstanceTypeException
        InvalidNextTokenException
        InvalidTargetFilterNameException
    ]
}

operation ListDeploymentTargets {
    input: ListDeploymentTargetsInput
    output: ListDeploymentTargetsOutput
    errors: [
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        DeploymentNotStartedException
        InvalidDeploymentIdException
        InvalidDeploymentInstanceTypeException
        InvalidInstanceStatusException
        InvalidInstanceTypeException
        InvalidNextTokenException
        InvalidTargetFilterNameException
    ]
}

operation ListDeployments {
    input: ListDeploymentsInput
    output: ListDeploymentsOutput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        DeploymentGroupDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidApplicationNameException
        InvalidDeploymentGroupNameException
        InvalidDeploymentStatusException
        InvalidExternalIdException
        InvalidInputException
        InvalidNextTokenException
        InvalidTimeRangeException
    ]
}

operation ListGitHubAccountTokenNames {
    input: ListGitHubAccountTokenNamesInput
    output: ListGitHubAccountTokenNamesOutput
    errors: [
        InvalidNextTokenException
        OperationNotSupportedException
        ResourceValidationException
    ]
}

operation ListOnPremisesInstances {
    input: ListOnPremisesInstancesInput
    output: ListOnPremisesInstancesOutput
    errors: [
        InvalidNextTokenException
        InvalidRegistrationStatusException
        InvalidTagFilterException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        ArnNotSupportedException
        InvalidArnException
        ResourceArnRequiredException
    ]
}

operation PutLifecycleEventHookExecutionStatus {
    input: PutLifecycleEventHookExecutionStatusInput
    output: PutLifecycleEventHookExecutionStatusOutput
    errors: [
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        InvalidDeploymentIdException
        InvalidLifecycleEventHookExecutionIdException
        InvalidLifecycleEventHookExecutionStatusException
        LifecycleEventAlreadyCompletedException
        UnsupportedActionForDeploymentTypeException
    ]
}

operation RegisterApplicationRevision {
    input: RegisterApplicationRevisionInput
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        DescriptionTooLongException
        InvalidApplicationNameException
        InvalidRevisionException
        RevisionRequiredException
    ]
}

operation RegisterOnPremisesInstance {
    input: RegisterOnPremisesInstanceInput
    errors: [
        IamArnRequiredException
        IamSessionArnAlreadyRegisteredException
        IamUserArnAlreadyRegisteredException
        IamUserArnRequiredException
        InstanceNameAlreadyRegisteredException
        InstanceNameRequiredException
        InvalidIamSessionArnException
        InvalidIamUserArnException
        InvalidInstanceNameException
        MultipleIamArnsProvidedException
    ]
}

operation RemoveTagsFromOnPremisesInstances {
    input: RemoveTagsFromOnPremisesInstancesInput
    errors: [
        InstanceLimitExceededException
        InstanceNameRequiredException
        InstanceNotRegisteredException
        InvalidInstanceNameException
        InvalidTagException
        TagLimitExceededException
        TagRequiredException
    ]
}

@deprecated
operation SkipWaitTimeForInstanceTermination {
    input: SkipWaitTimeForInstanceTerminationInput
    errors: [
        DeploymentAlreadyCompletedException
        DeploymentDoesNotExistException
        DeploymentIdRequiredException
        DeploymentNotStartedException
        InvalidDeploymentIdException
        UnsupportedActionForDeploymentTypeException
    ]
}

operation StopDeployment {
    input: StopDeploymentInput
    output: StopDeploymentOutput
    errors: [
        DeploymentAlreadyCompletedException
        DeploymentDoesNotExistException
        DeploymentGroupDoesNotExistException
        DeploymentIdRequiredException
        InvalidDeploymentIdException
        UnsupportedActionForDeploymentTypeException
    ]
}

operation TagResource {
    input: TagResourceInput
    output: TagResourceOutput
    errors: [
        ApplicationDoesNotExistException
        ArnNotSupportedException
        DeploymentConfigDoesNotExistException
        DeploymentGroupDoesNotExistException
        InvalidArnException
        InvalidTagsToAddException
        ResourceArnRequiredException
        TagRequiredException
    ]
}

operation UntagResource {
    input: UntagResourceInput
    output: UntagResourceOutput
    errors: [
        ApplicationDoesNotExistException
        ArnNotSupportedException
        DeploymentConfigDoesNotExistException
        DeploymentGroupDoesNotExistException
        InvalidArnException
        InvalidTagsToAddException
        ResourceArnRequiredException
        TagRequiredException
    ]
}

operation UpdateApplication {
    input: UpdateApplicationInput
    errors: [
        ApplicationAlreadyExistsException
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
    ]
}

operation UpdateDeploymentGroup {
    input: UpdateDeploymentGroupInput
    output: UpdateDeploymentGroupOutput
    errors: [
        AlarmsLimitExceededException
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        DeploymentConfigDoesNotExistException
        DeploymentGroupAlreadyExistsException
        DeploymentGroupDoesNotExistException
        DeploymentGroupNameRequiredException
        ECSServiceMappingLimitExceededException
        InvalidAlarmConfigException
        InvalidApplicationNameException
        InvalidAutoRollbackConfigException
        InvalidAutoScalingGroupException
        InvalidBlueGreenDeploymentConfigurationException
        InvalidDeploymentConfigNameException
        InvalidDeploymentGroupNameException
        InvalidDeploymentStyleException
        InvalidEC2TagCombinationException
        InvalidEC2TagException
        InvalidECSServiceException
        InvalidInputException
        InvalidLoadBalancerInfoException
        InvalidOnPremisesTagCombinationException
        InvalidRoleException
        InvalidTagException
        InvalidTargetGroupPairException
        InvalidTrafficRoutingConfigurationException
        InvalidTriggerConfigException
        LifecycleHookLimitExceededException
        TagSetListLimitExceededException
        ThrottlingException
        TriggerTargetsLimitExceededException
    ]
}

structure AddTagsToOnPremisesInstancesInput {
    @required tags: TagList
    @required instanceNames: InstanceNameList
}

@deprecated
string AdditionalDeploymentStatusInfo

structure Alarm {
    name: AlarmName
}

structure AlarmConfiguration {
    enabled: Boolean
    ignorePollAlarmFailure: Boolean
    alarms: AlarmList
}

list AlarmList {
    member: Alarm
}

string AlarmName

@error("client")
structure AlarmsLimitExceededException {}

structure AppSpecContent {
    content: RawStringContent
    sha256: RawStringSha256
}

@error("client")
structure ApplicationAlreadyExistsException {}

@error("client")
structure ApplicationDoesNotExistException {}

string ApplicationId

structure ApplicationInfo {
    applicationId: ApplicationId
    applicationName: ApplicationName
    createTime: Timestamp
    linkedToGitHub: Boolean
    gitHubAccountName: GitHubAccountTokenName
    computePlatform: ComputePlatform
}

@error("client")
structure ApplicationLimitExceededException {}

@length(min: 1, max: 100)
string ApplicationName

@error("client")
structure ApplicationNameRequiredException {}

enum ApplicationRevisionSortBy {
    registerTime
    firstUsedTime
    lastUsedTime
}

list ApplicationsInfoList {
    member: ApplicationInfo
}

list ApplicationsList {
    member: ApplicationName
}

@length(min: 1, max: 1011)
string Arn

@error("client")
structure ArnNotSupportedException {}

structure AutoRollbackConfiguration {
    enabled: Boolean
    events: AutoRollbackEventsList
}

enum AutoRollbackEvent {
    DEPLOYMENT_FAILURE
    DEPLOYMENT_STOP_ON_ALARM
    DEPLOYMENT_STOP_ON_REQUEST
}

list AutoRollbackEventsList {
    member: AutoRollbackEvent
}

structure AutoScalingGroup {
    name: AutoScalingGroupName
    hook: AutoScalingGroupHook
    terminationHook: AutoScalingGroupHook
}

string AutoScalingGroupHook

list AutoScalingGroupList {
    member: AutoScalingGroup
}

string AutoScalingGroupName

list AutoScalingGroupNameList {
    member: AutoScalingGroupName
}

structure BatchGetApplicationRevisionsInput {
    @required applicationName: ApplicationName
    @required revisions: RevisionLocationList
}

structure BatchGetApplicationRevisionsOutput {
    applicationName: ApplicationName
    errorMessage: ErrorMessage
    revisions: RevisionInfoList
}

structure BatchGetApplicationsInput {
    @required applicationNames: ApplicationsList
}

structure BatchGetApplicationsOutput {
    applicationsInfo: ApplicationsInfoList
}

structure BatchGetDeploymentGroupsInput {
    @required applicationName: ApplicationName
    @required deploymentGroupNames: DeploymentGroupsList
}

structure BatchGetDeploymentGroupsOutput {
    deploymentGroupsInfo: DeploymentGroupInfoList
    errorMessage: ErrorMessage
}

structure BatchGetDeploymentInstancesInput {
    @required deploymentId: DeploymentId
    @required instanceIds: InstancesList
}

structure BatchGetDeploymentInstancesOutput {
    instancesSummary: InstanceSummaryList
    errorMessage: ErrorMessage
}

structure BatchGetDeploymentTargetsInput {
    @required deploymentId: DeploymentId
    @required targetIds: TargetIdList
}

structure BatchGetDeploymentTargetsOutput {
    deploymentTargets: DeploymentTargetList
}

structure BatchGetDeploymentsInput {
    @required deploymentIds: DeploymentsList
}

structure BatchGetDeploymentsOutput {
    deploymentsInfo: DeploymentsInfoList
}

structure BatchGetOnPremisesInstancesInput {
    @required instanceNames: InstanceNameList
}

structure BatchGetOnPremisesInstancesOutput {
    instanceInfos: InstanceInfoList
}

@error("client")
structure BatchLimitExceededException {}

structure BlueGreenDeploymentConfiguration {
    terminateBlueInstancesOnDeploymentSuccess: BlueInstanceTerminationOption
    deploymentReadyOption: DeploymentReadyOption
    greenFleetProvisioningOption: GreenFleetProvisioningOption
}

structure BlueInstanceTerminationOption {
    action: InstanceAction
    terminationWaitTimeInMinutes: Duration
}

boolean Boolean

@error("client")
structure BucketNameFilterRequiredException {}

enum BundleType {
    tar
    tgz
    zip
    YAML
    JSON
}

string CloudFormationResourceType

structure CloudFormationTarget {
    deploymentId: DeploymentId
    targetId: TargetId
    lastUpdatedAt: Time
    lifecycleEvents: LifecycleEventList
    status: TargetStatus
    resourceType: CloudFormationResourceType
    targetVersionWeight: TrafficWeight
}

string CommitId

enum ComputePlatform {
    Server
    Lambda
    ECS
}

structure ContinueDeploymentInput {
    deploymentId: DeploymentId
    deploymentWaitType: DeploymentWaitType
}

structure CreateApplicationInput {
    @required applicationName: ApplicationName
    computePlatform: ComputePlatform
    tags: TagList
}

structure CreateApplicationOutput {
    applicationId: ApplicationId
}

structure CreateDeploymentConfigInput {
    @required deploymentConfigName: DeploymentConfigName
    minimumHealthyHosts: MinimumHealthyHosts
    trafficRoutingConfig: TrafficRoutingConfig
    computePlatform: ComputePlatform
    zonalConfig: ZonalConfig
}

structure CreateDeploymentConfigOutput {
    deploymentConfigId: DeploymentConfigId
}

structure CreateDeploymentGroupInput {
    @required applicationName: ApplicationName
    @required deploymentGroupName: DeploymentGroupName
    deploymentConfigName: DeploymentConfigName
    ec2TagFilters: EC2TagFilterList
    onPremisesInstanceTagFilters: TagFilterList
    autoScalingGroups: AutoScalingGroupNameList
    @required serviceRoleArn: Role
    triggerConfigurations: TriggerConfigList
    alarmConfiguration: AlarmConfiguration
    autoRollbackConfiguration: AutoRollbackConfiguration
    outdatedInstancesStrategy: OutdatedInstancesStrategy
    deploymentStyle: DeploymentStyle
    blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
    loadBalancerInfo: LoadBalancerInfo
    ec2TagSet: EC2TagSet
    ecsServices: ECSServiceList
    onPremisesTagSet: OnPremisesTagSet
    tags: TagList
    terminationHookEnabled: NullableBoolean
}

structure CreateDeploymentGroupOutput {
    deploymentGroupId: DeploymentGroupId
}

structure CreateDeploymentInput {
    @required applicationName: ApplicationName
    deploymentGroupName: DeploymentGroupName
    revision: RevisionLocation
    deploymentConfigName: DeploymentConfigName
    description: Description
    ignoreApplicationStopFailures: Boolean
    targetInstances: TargetInstances
    autoRollbackConfiguration: AutoRollbackConfiguration
    updateOutdatedInstancesOnly: Boolean
    fileExistsBehavior: FileExistsBehavior
    overrideAlarmConfiguration: AlarmConfiguration
}

structure CreateDeploymentOutput {
    deploymentId: DeploymentId
}

structure DeleteApplicationInput {
    @required applicationName: ApplicationName
}

structure DeleteDeploymentConfigInput {
    @required deploymentConfigName: DeploymentConfigName
}

structure DeleteDeploymentGroupInput {
    @required applicationName: ApplicationName
    @required deploymentGroupName: DeploymentGroupName
}

structure DeleteDeploymentGroupOutput {
    hooksNotCleanedUp: AutoScalingGroupList
}

structure DeleteGitHubAccountTokenInput {
    tokenName: GitHubAccountTokenName
}

structure DeleteGitHubAccountTokenOutput {
    tokenName: GitHubAccountTokenName
}

structure DeleteResourcesByExternalIdInput {
    externalId: ExternalId
}

structure DeleteResourcesByExternalIdOutput {}

@error("client")
structure DeploymentAlreadyCompletedException {}

@error("client")
structure DeploymentAlreadyStartedException {}

@error("client")
structure DeploymentConfigAlreadyExistsException {}

@error("client")
structure DeploymentConfigDoesNotExistException {}

string DeploymentConfigId

@error("client")
structure DeploymentConfigInUseException {}

structure DeploymentConfigInfo {
    deploymentConfigId: DeploymentConfigId
    deploymentConfigName: DeploymentConfigName
    minimumHealthyHosts: MinimumHealthyHosts
    createTime: Timestamp
    computePlatform: ComputePlatform
    trafficRoutingConfig: TrafficRoutingConfig
    zonalConfig: ZonalConfig
}

@error("client")
structure DeploymentConfigLimitExceededException {}

@length(min: 1, max: 100)
string DeploymentConfigName

@error("client")
structure DeploymentConfigNameRequiredException {}

list DeploymentConfigsList {
    member: DeploymentConfigName
}

enum DeploymentCreator {
    user
    autoscaling
    codeDeployRollback
    CodeDeploy
    CodeDeployAutoUpdate
    CloudFormation
    CloudFormationRollback
    autoscalingTermination
}

@error("client")
structure DeploymentDoesNotExistException {}

@error("client")
structure DeploymentGroupAlreadyExistsException {}

@error("client")
structure DeploymentGroupDoesNotExistException {}

string DeploymentGroupId

structure DeploymentGroupInfo {
    applicationName: ApplicationName
    deploymentGroupId: DeploymentGroupId
    deploymentGroupName: DeploymentGroupName
    deploymentConfigName: DeploymentConfigName
    ec2TagFilters: EC2TagFilterList
    onPremisesInstanceTagFilters: TagFilterList
    autoScalingGroups: AutoScalingGroupList
    serviceRoleArn: Role
    targetRevision: RevisionLocation
    triggerConfigurations: TriggerConfigList
    alarmConfiguration: AlarmConfiguration
    autoRollbackConfiguration: AutoRollbackConfiguration
    deploymentStyle: DeploymentStyle
    outdatedInstancesStrategy: OutdatedInstancesStrategy
    blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
    loadBalancerInfo: LoadBalancerInfo
    lastSuccessfulDeployment: LastDeploymentInfo
    lastAttemptedDeployment: LastDeploymentInfo
    ec2TagSet: EC2TagSet
    onPremisesTagSet: OnPremisesTagSet
    computePlatform: ComputePlatform
    ecsServices: ECSServiceList
    terminationHookEnabled: Boolean
}

list DeploymentGroupInfoList {
    member: DeploymentGroupInfo
}

@error("client")
structure DeploymentGroupLimitExceededException {}

@length(min: 1, max: 100)
string DeploymentGroupName

@error("client")
structure DeploymentGroupNameRequiredException {}

list DeploymentGroupsList {
    member: DeploymentGroupName
}

string DeploymentId

@error("client")
structure DeploymentIdRequiredException {}

structure DeploymentInfo {
    applicationName: ApplicationName
    deploymentGroupName: DeploymentGroupName
    deploymentConfigName: DeploymentConfigName
    deploymentId: DeploymentId
    previousRevision: RevisionLocation
    revision: RevisionLocation
    status: DeploymentStatus
    errorInformation: ErrorInformation
    createTime: Timestamp
    startTime: Timestamp
    completeTime: Timestamp
    deploymentOverview: DeploymentOverview
    description: Description
    creator: DeploymentCreator
    ignoreApplicationStopFailures: Boolean
    autoRollbackConfiguration: AutoRollbackConfiguration
    updateOutdatedInstancesOnly: Boolean
    rollbackInfo: RollbackInfo
    deploymentStyle: DeploymentStyle
    targetInstances: TargetInstances
    instanceTerminationWaitTimeStarted: Boolean
    blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
    loadBalancerInfo: LoadBalancerInfo
    additionalDeploymentStatusInfo: AdditionalDeploymentStatusInfo
    fileExistsBehavior: FileExistsBehavior
    deploymentStatusMessages: DeploymentStatusMessageList
    computePlatform: ComputePlatform
    externalId: ExternalId
    relatedDeployments: RelatedDeployments
    overrideAlarmConfiguration: AlarmConfiguration
}

@error("client")
structure DeploymentIsNotInReadyStateException {}

@error("client")
structure DeploymentLimitExceededException {}

@error("client")
structure DeploymentNotStartedException {}

enum DeploymentOption {
    WITH_TRAFFIC_CONTROL
    WITHOUT_TRAFFIC_CONTROL
}

structure DeploymentOverview {
    Pending: InstanceCount
    InProgress: InstanceCount
    Succeeded: InstanceCount
    Failed: InstanceCount
    Skipped: InstanceCount
    Ready: InstanceCount
}

enum DeploymentReadyAction {
    CONTINUE_DEPLOYMENT
    STOP_DEPLOYMENT
}

structure DeploymentReadyOption {
    actionOnTimeout: DeploymentReadyAction
    waitTimeInMinutes: Duration
}

enum DeploymentStatus {
    Created
    Queued
    InProgress
    Baking
    Succeeded
    Failed
    Stopped
    Ready
}

list DeploymentStatusList {
    member: DeploymentStatus
}

list DeploymentStatusMessageList {
    member: ErrorMessage
}

structure DeploymentStyle {
    deploymentType: DeploymentType
    deploymentOption: DeploymentOption
}

structure DeploymentTarget {
    deploymentTargetType: DeploymentTargetType
    instanceTarget: InstanceTarget
    lambdaTarget: LambdaTarget
    ecsTarget: ECSTarget
    cloudFormationTarget: CloudFormationTarget
}

@error("client")
structure DeploymentTargetDoesNotExistException {}

@error("client")
structure DeploymentTargetIdRequiredException {}

list DeploymentTargetList {
    member: DeploymentTarget
}

@error("client")
structure DeploymentTargetListSizeExceededException {}

enum DeploymentTargetType {
    InstanceTarget
    LambdaTarget
    ECSTarget
    CloudFormationTarget
}

enum DeploymentType {
    IN_PLACE
    BLUE_GREEN
}

enum DeploymentWaitType {
    READY_WAIT
    TERMINATION_WAIT
}

list DeploymentsInfoList {
    member: DeploymentInfo
}

list DeploymentsList {
    member: DeploymentId
}

structure DeregisterOnPremisesInstanceInput {
    @required instanceName: InstanceName
}

string Description

@error("client")
structure DescriptionTooLongException {}

structure Diagnostics {
    errorCode: LifecycleErrorCode
    scriptName: ScriptName
    message: LifecycleMessage
    logTail: LogTail
}

integer Duration

structure EC2TagFilter {
    Key: Key
    Value: Value
    Type: EC2TagFilterType
}

list EC2TagFilterList {
    member: EC2TagFilter
}

enum EC2TagFilterType {
    KEY_ONLY
    VALUE_ONLY
    KEY_AND_VALUE
}

structure EC2TagSet {
    ec2TagSetList: EC2TagSetList
}

list EC2TagSetList {
    member: EC2TagFilterList
}

string ECSClusterName

structure ECSService {
    serviceName: ECSServiceName
    clusterName: ECSClusterName
}

list ECSServiceList {
    member: ECSService
}

@error("client")
structure ECSServiceMappingLimitExceededException {}

string ECSServiceName

structure ECSTarget {
    deploymentId: DeploymentId
    targetId: TargetId
    targetArn: TargetArn
    lastUpdatedAt: Time
    lifecycleEvents: LifecycleEventList
    status: TargetStatus
    taskSetsInfo: ECSTaskSetList
}

structure ECSTaskSet {
    identifer: ECSTaskSetIdentifier
    desiredCount: ECSTaskSetCount
    pendingCount: ECSTaskSetCount
    runningCount: ECSTaskSetCount
    status: ECSTaskSetStatus
    trafficWeight: TrafficWeight
    targetGroup: TargetGroupInfo
    taskSetLabel: TargetLabel
}

long ECSTaskSetCount

string ECSTaskSetIdentifier

list ECSTaskSetList {
    member: ECSTaskSet
}

string ECSTaskSetStatus

structure ELBInfo {
    name: ELBName
}

list ELBInfoList {
    member: ELBInfo
}

string ELBName

string ETag

enum ErrorCode {
    AGENT_ISSUE
    ALARM_ACTIVE
    APPLICATION_MISSING
    AUTOSCALING_VALIDATION_ERROR
    AUTO_SCALING_CONFIGURATION
    AUTO_SCALING_IAM_ROLE_PERMISSIONS
    CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND
    CUSTOMER_APPLICATION_UNHEALTHY
    DEPLOYMENT_GROUP_MISSING
    ECS_UPDATE_ERROR
    ELASTIC_LOAD_BALANCING_INVALID
    ELB_INVALID_INSTANCE
    HEALTH_CONSTRAINTS
    HEALTH_CONSTRAINTS_INVALID
    HOOK_EXECUTION_FAILURE
    IAM_ROLE_MISSING
    IAM_ROLE_PERMISSIONS
    INTERNAL_ERROR
    INVALID_ECS_SERVICE
    INVALID_LAMBDA_CONFIGURATION
    INVALID_LAMBDA_FUNCTION
    INVALID_REVISION
    MANUAL_STOP
    MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION
    MISSING_ELB_INFORMATION
    MISSING_GITHUB_TOKEN
    NO_EC2_SUBSCRIPTION
    NO_INSTANCES
    OVER_MAX_INSTANCES
    RESOURCE_LIMIT_EXCEEDED
    REVISION_MISSING
    THROTTLED
    TIMEOUT
    CLOUDFORMATION_STACK_FAILURE
}

structure ErrorInformation {
    code: ErrorCode
    message: ErrorMessage
}

string ErrorMessage

string ExternalId

enum FileExistsBehavior {
    DISALLOW
    OVERWRITE
    RETAIN
}

string FilterValue

list FilterValueList {
    member: FilterValue
}

structure GenericRevisionInfo {
    description: Description
    deploymentGroups: DeploymentGroupsList
    firstUsedTime: Timestamp
    lastUsedTime: Timestamp
    registerTime: Timestamp
}

structure GetApplicationInput {
    @required applicationName: ApplicationName
}

structure GetApplicationOutput {
    application: ApplicationInfo
}

structure GetApplicationRevisionInput {
    @required applicationName: ApplicationName
    @required revision: RevisionLocation
}

structure GetApplicationRevisionOutput {
    applicationName: ApplicationName
    revision: RevisionLocation
    revisionInfo: GenericRevisionInfo
}

structure GetDeploymentConfigInput {
    @required deploymentConfigName: DeploymentConfigName
}

structure GetDeploymentConfigOutput {
    deploymentConfigInfo: DeploymentConfigInfo
}

structure GetDeploymentGroupInput {
    @required applicationName: ApplicationName
    @required deploymentGroupName: DeploymentGroupName
}

structure GetDeploymentGroupOutput {
    deploymentGroupInfo: DeploymentGroupInfo
}

structure GetDeploymentInput {
    @required deploymentId: DeploymentId
}

structure GetDeploymentInstanceInput {
    @required deploymentId: DeploymentId
    @required instanceId: InstanceId
}

structure GetDeploymentInstanceOutput {
    instanceSummary: InstanceSummary
}

structure GetDeploymentOutput {
    deploymentInfo: DeploymentInfo
}

structure GetDeploymentTargetInput {
    @required deploymentId: DeploymentId
    @required targetId: TargetId
}

structure GetDeploymentTargetOutput {
    deploymentTarget: DeploymentTarget
}

structure GetOnPremisesInstanceInput {
    @required instanceName: InstanceName
}

structure GetOnPremisesInstanceOutput {
    instanceInfo: InstanceInfo
}

@error("client")
structure GitHubAccountTokenDoesNotExistException {}

string GitHubAccountTokenName

list GitHubAccountTokenNameList {
    member: GitHubAccountTokenName
}

@error("client")
structure GitHubAccountTokenNameRequiredException {}

structure GitHubLocation {
    repository: Repository
    commitId: CommitId
}

enum GreenFleetProvisioningAction {
    DISCOVER_EXISTING
    COPY_AUTO_SCALING_GROUP
}

structure GreenFleetProvisioningOption {
    action: GreenFleetProvisioningAction
}

@error("client")
structure IamArnRequiredException {}

string IamSessionArn

@error("client")
structure IamSessionArnAlreadyRegisteredException {}

string IamUserArn

@error("client")
structure IamUserArnAlreadyRegisteredException {}

@error("client")
structure IamUserArnRequiredException {}

enum InstanceAction {
    TERMINATE
    KEEP_ALIVE
}

string InstanceArn

long InstanceCount

@error("client")
@deprecated
structure InstanceDoesNotExistException {}

string InstanceId

@error("client")
@deprecated
structure InstanceIdRequiredException {}

structure InstanceInfo {
    instanceName: InstanceName
    iamSessionArn: IamSessionArn
    iamUserArn: IamUserArn
    instanceArn: InstanceArn
    registerTime: Timestamp
    deregisterTime: Timestamp
    tags: TagList
}

list InstanceInfoList {
    member: InstanceInfo
}

@error("client")
structure InstanceLimitExceededException {}

string InstanceName

@error("client")
structure InstanceNameAlreadyRegisteredException {}

list InstanceNameList {
    member: InstanceName
}

@error("client")
structure InstanceNameRequiredException {}

@error("client")
structure InstanceNotRegisteredException {}

@deprecated
enum InstanceStatus {
    Pending
    InProgress
    Succeeded
    Failed
    Skipped
    Unknown
    Ready
}

list InstanceStatusList {
    member: InstanceStatus
}

@deprecated
structure InstanceSummary {
    deploymentId: DeploymentId
    instanceId: InstanceId
    status: InstanceStatus
    lastUpdatedAt: Timestamp
    lifecycleEvents: LifecycleEventList
    instanceType: InstanceType
}

list InstanceSummaryList {
    member: InstanceSummary
}

structure InstanceTarget {
    deploymentId: DeploymentId
    targetId: TargetId
    targetArn: TargetArn
    status: TargetStatus
    lastUpdatedAt: Time
    lifecycleEvents: LifecycleEventList
    instanceLabel: TargetLabel
}

enum InstanceType {
    Blue
    Green
}

list InstanceTypeList {
    member: InstanceType
}

list InstancesList {
    member: InstanceId
}

@error("client")
structure InvalidAlarmConfigException {}

@error("client")
structure InvalidApplicationNameException {}

@error("client")
structure InvalidArnException {}

@error("client")
structure InvalidAutoRollbackConfigException {}

@error("client")
structure InvalidAutoScalingGroupException {}

@error("client")
structure InvalidBlueGreenDeploymentConfigurationException {}

@error("client")
structure InvalidBucketNameFilterException {}

@error("client")
structure InvalidComputePlatformException {}

@error("client")
structure InvalidDeployedStateFilterException {}

@error("client")
structure InvalidDeploymentConfigNameException {}

@error("client")
structure InvalidDeploymentGroupNameException {}

@error("client")
structure InvalidDeploymentIdException {}

@error("client")
structure InvalidDeploymentInstanceTypeException {}

@error("client")
structure InvalidDeploymentStatusException {}

@error("client")
structure InvalidDeploymentStyleException {}

@error("client")
structure InvalidDeploymentTargetIdException {}

@error("client")
structure InvalidDeploymentWaitTypeException {}

@error("client")
structure InvalidEC2TagCombinationException {}

@error("client")
structure InvalidEC2TagException {}

@error("client")
structure InvalidECSServiceException {}

@error("client")
structure InvalidExternalIdException {}

@error("client")
structure InvalidFileExistsBehaviorException {}

@error("client")
structure InvalidGitHubAccountTokenException {}

@error("client")
structure InvalidGitHubAccountTokenNameException {}

@error("client")
structure InvalidIamSessionArnException {}

@error("client")
structure InvalidIamUserArnException {}

@error("client")
structure InvalidIgnoreApplicationStopFailuresValueException {}

@error("client")
structure InvalidInputException {}

@error("client")
structure InvalidInstanceIdException {}

@error("client")
structure InvalidInstanceNameException {}

@error("client")
structure InvalidInstanceStatusException {}

@error("client")
structure InvalidInstanceTypeException {}

@error("client")
structure InvalidKeyPrefixFilterException {}

@error("client")
structure InvalidLifecycleEventHookExecutionIdException {}

@error("client")
structure InvalidLifecycleEventHookExecutionStatusException {}

@error("client")
structure InvalidLoadBalancerInfoException {}

@error("client")
structure InvalidMinimumHealthyHostValueException {}

@error("client")
structure InvalidNextTokenException {}

@error("client")
structure InvalidOnPremisesTagCombinationException {}

@error("client")
structure InvalidOperationException {}

@error("client")
structure InvalidRegistrationStatusException {}

@error("client")
structure InvalidRevisionException {}

@error("client")
structure InvalidRoleException {}

@error("client")
structure InvalidSortByException {}

@error("client")
structure InvalidSortOrderException {}

@error("client")
structure InvalidTagException {}

@error("client")
structure InvalidTagFilterException {}

@error("client")
structure InvalidTagsToAddException {}

@error("client")
structure InvalidTargetException {}

@error("client")
structure InvalidTargetFilterNameException {}

@error("client")
structure InvalidTargetGroupPairException {}

@error("client")
structure InvalidTargetInstancesException {}

@error("client")
structure InvalidTimeRangeException {}

@error("client")
structure InvalidTrafficRoutingConfigurationException {}

@error("client")
structure InvalidTriggerConfigException {}

@error("client")
structure InvalidUpdateOutdatedInstancesOnlyValueException {}

@error("client")
structure InvalidZonalDeploymentConfigurationException {}

string Key

string LambdaFunctionAlias

structure LambdaFunctionInfo {
    functionName: LambdaFunctionName
    functionAlias: LambdaFunctionAlias
    currentVersion: Version
    targetVersion: Version
    targetVersionWeight: TrafficWeight
}

string LambdaFunctionName

structure LambdaTarget {
    deploymentId: DeploymentId
    targetId: TargetId
    targetArn: TargetArn
    status: TargetStatus
    lastUpdatedAt: Time
    lifecycleEvents: LifecycleEventList
    lambdaFunctionInfo: LambdaFunctionInfo
}

structure LastDeploymentInfo {
    deploymentId: DeploymentId
    status: DeploymentStatus
    endTime: Timestamp
    createTime: Timestamp
}

enum LifecycleErrorCode {
    Success
    ScriptMissing
    ScriptNotExecutable
    ScriptTimedOut
    ScriptFailed
    UnknownError
}

structure LifecycleEvent {
    lifecycleEventName: LifecycleEventName
    diagnostics: Diagnostics
    startTime: Timestamp
    endTime: Timestamp
    status: LifecycleEventStatus
}

@error("client")
structure LifecycleEventAlreadyCompletedException {}

string LifecycleEventHookExecutionId

list LifecycleEventList {
    member: LifecycleEvent
}

string LifecycleEventName

enum LifecycleEventStatus {
    Pending
    InProgress
    Succeeded
    Failed
    Skipped
    Unknown
}

@error("client")
structure LifecycleHookLimitExceededException {}

string LifecycleMessage

structure ListApplicationRevisionsInput {
    @required applicationName: ApplicationName
    sortBy: ApplicationRevisionSortBy
    sortOrder: SortOrder
    s3Bucket: S3Bucket
    s3KeyPrefix: S3Key
    deployed: ListStateFilterAction
    nextToken: NextToken
}

structure ListApplicationRevisionsOutput {
    revisions: RevisionLocationList
    nextToken: NextToken
}

structure ListApplicationsInput {
    nextToken: NextToken
}

structure ListApplicationsOutput {
    applications: ApplicationsList
    nextToken: NextToken
}

structure ListDeploymentConfigsInput {
    nextToken: NextToken
}

structure ListDeploymentConfigsOutput {
    deploymentConfigsList: DeploymentConfigsList
    nextToken: NextToken
}

structure ListDeploymentGroupsInput {
    @required applicationName: ApplicationName
    nextToken: NextToken
}

structure ListDeploymentGroupsOutput {
    applicationName: ApplicationName
    deploymentGroups: DeploymentGroupsList
    nextToken: NextToken
}

structure ListDeploymentInstancesInput {
    @required deploymentId: DeploymentId
    nextToken: NextToken
    instanceStatusFilter: InstanceStatusList
    instanceTypeFilter: InstanceTypeList
}

structure ListDeploymentInstancesOutput {
    instancesList: InstancesList
    nextToken: NextToken
}

structure ListDeploymentTargetsInput {
    @required deploymentId: DeploymentId
    nextToken: NextToken
    targetFilters: TargetFilters
}

structure ListDeploymentTargetsOutput {
    targetIds: TargetIdList
    nextToken: NextToken
}

structure ListDeploymentsInput {
    applicationName: ApplicationName
    deploymentGroupName: DeploymentGroupName
    externalId: ExternalId
    includeOnlyStatuses: DeploymentStatusList
    createTimeRange: TimeRange
    nextToken: NextToken
}

structure ListDeploymentsOutput {
    deployments: DeploymentsList
    nextToken: NextToken
}

structure ListGitHubAccountTokenNamesInput {
    nextToken: NextToken
}

structure ListGitHubAccountTokenNamesOutput {
    tokenNameList: GitHubAccountTokenNameList
    nextToken: NextToken
}

structure ListOnPremisesInstancesInput {
    registrationStatus: RegistrationStatus
    tagFilters: TagFilterList
    nextToken: NextToken
}

structure ListOnPremisesInstancesOutput {
    instanceNames: InstanceNameList
    nextToken: NextToken
}

enum ListStateFilterAction {
    include
    exclude
    ignore
}

structure ListTagsForResourceInput {
    @required ResourceArn: Arn
    NextToken: NextToken
}

structure ListTagsForResourceOutput {
    Tags: TagList
    NextToken: NextToken
}

string ListenerArn

list ListenerArnList {
    member: ListenerArn
}

structure LoadBalancerInfo {
    elbInfoList: ELBInfoList
    targetGroupInfoList: TargetGroupInfoList
    targetGroupPairInfoList: TargetGroupPairInfoList
}

string LogTail

string Message

structure MinimumHealthyHosts {
    type: MinimumHealthyHostsType
    value: MinimumHealthyHostsValue
}

structure MinimumHealthyHostsPerZone {
    type: MinimumHealthyHostsPerZoneType
    value: MinimumHealthyHostsPerZoneValue
}

enum MinimumHealthyHostsPerZoneType {
    HOST_COUNT
    FLEET_PERCENT
}

integer MinimumHealthyHostsPerZoneValue

enum MinimumHealthyHostsType {
    HOST_COUNT
    FLEET_PERCENT
}

integer MinimumHealthyHostsValue

@error("client")
structure MultipleIamArnsProvidedException {}

string NextToken

boolean NullableBoolean

structure OnPremisesTagSet {
    onPremisesTagSetList: OnPremisesTagSetList
}

list OnPremisesTagSetList {
    member: TagFilterList
}

@error("client")
structure OperationNotSupportedException {}

enum OutdatedInstancesStrategy {
    UPDATE
    IGNORE
}

integer Percentage

structure PutLifecycleEventHookExecutionStatusInput {
    deploymentId: DeploymentId
    lifecycleEventHookExecutionId: LifecycleEventHookExecutionId
    status: LifecycleEventStatus
}

structure PutLifecycleEventHookExecutionStatusOutput {
    lifecycleEventHookExecutionId: LifecycleEventHookExecutionId
}

@deprecated
structure RawString {
    content: RawStringContent
    sha256: RawStringSha256
}

string RawStringContent

string RawStringSha256

structure RegisterApplicationRevisionInput {
    @required applicationName: ApplicationName
    description: Description
    @required revision: RevisionLocation
}

structure RegisterOnPremisesInstanceInput {
    @required instanceName: InstanceName
    iamSessionArn: IamSessionArn
    iamUserArn: IamUserArn
}

enum RegistrationStatus {
    Registered
    Deregistered
}

structure RelatedDeployments {
    autoUpdateOutdatedInstancesRootDeploymentId: DeploymentId
    autoUpdateOutdatedInstancesDeploymentIds: DeploymentsList
}

structure RemoveTagsFromOnPremisesInstancesInput {
    @required tags: TagList
    @required instanceNames: InstanceNameList
}

string Repository

@error("client")
structure ResourceArnRequiredException {}

@error("client")
structure ResourceValidationException {}

@error("client")
structure RevisionDoesNotExistException {}

structure RevisionInfo {
    revisionLocation: RevisionLocation
    genericRevisionInfo: GenericRevisionInfo
}

list RevisionInfoList {
    member: RevisionInfo
}

structure RevisionLocation {
    revisionType: RevisionLocationType
    s3Location: S3Location
    gitHubLocation: GitHubLocation
    string: RawString
    appSpecContent: AppSpecContent
}

list RevisionLocationList {
    member: RevisionLocation
}

enum RevisionLocationType {
    S3
    GitHub
    String
    AppSpecContent
}

@error("client")
structure RevisionRequiredException {}

string Role

@error("client")
structure RoleRequiredException {}

structure RollbackInfo {
    rollbackDeploymentId: DeploymentId
    rollbackTriggeringDeploymentId: DeploymentId
    rollbackMessage: Description
}

string S3Bucket

string S3Key

structure S3Location {
    bucket: S3Bucket
    key: S3Key
    bundleType: BundleType
    version: VersionId
    eTag: ETag
}

string ScriptName

structure SkipWaitTimeForInstanceTerminationInput {
    deploymentId: DeploymentId
}

enum SortOrder {
    ascending
    descending
}

structure StopDeploymentInput {
    @required deploymentId: DeploymentId
    autoRollbackEnabled: NullableBoolean
}

structure StopDeploymentOutput {
    status: StopStatus
    statusMessage: Message
}

enum StopStatus {
    Pending
    Succeeded
}

structure Tag {
    Key: Key
    Value: Value
}

structure TagFilter {
    Key: Key
    Value: Value
    Type: TagFilterType
}

list TagFilterList {
    member: TagFilter
}

enum TagFilterType {
    KEY_ONLY
    VALUE_ONLY
    KEY_AND_VALUE
}

list TagKeyList {
    member: Key
}

@error("client")
structure TagLimitExceededException {}

list TagList {
    member: Tag
}

@error("client")
structure TagRequiredException {}

structure TagResourceInput {
    @required ResourceArn: Arn
    @required Tags: TagList
}

structure TagResourceOutput {}

@error("client")
structure TagSetListLimitExceededException {}

string TargetArn

enum TargetFilterName {
    TargetStatus
    ServerInstanceLabel
}

map TargetFilters {
    key: TargetFilterName
    value: FilterValueList
}

structure TargetGroupInfo {
    name: TargetGroupName
}

list TargetGroupInfoList {
    member: TargetGroupInfo
}

string TargetGroupName

structure TargetGroupPairInfo {
    targetGroups: TargetGroupInfoList
    prodTrafficRoute: TrafficRoute
    testTrafficRoute: TrafficRoute
}

list TargetGroupPairInfoList {
    member: TargetGroupPairInfo
}

string TargetId

list TargetIdList {
    member: TargetId
}

structure TargetInstances {
    tagFilters: EC2TagFilterList
    autoScalingGroups: AutoScalingGroupNameList
    ec2TagSet: EC2TagSet
}

enum TargetLabel {
    Blue
    Green
}

enum TargetStatus {
    Pending
    InProgress
    Succeeded
    Failed
    Skipped
    Unknown
    Ready
}

@error("client")
structure ThrottlingException {}

timestamp Time

structure TimeBasedCanary {
    canaryPercentage: Percentage
    canaryInterval: WaitTimeInMins
}

structure TimeBasedLinear {
    linearPercentage: Percentage
    linearInterval: WaitTimeInMins
}

structure TimeRange {
    start: Timestamp
    end: Timestamp
}

timestamp Timestamp

structure TrafficRoute {
    listenerArns: ListenerArnList
}

structure TrafficRoutingConfig {
    type: TrafficRoutingType
    timeBasedCanary: TimeBasedCanary
    timeBasedLinear: TimeBasedLinear
}

enum TrafficRoutingType {
    TimeBasedCanary
    TimeBasedLinear
    AllAtOnce
}

double TrafficWeight

structure TriggerConfig {
    triggerName: TriggerName
    triggerTargetArn: TriggerTargetArn
    triggerEvents: TriggerEventTypeList
}

list TriggerConfigList {
    member: TriggerConfig
}

enum TriggerEventType {
    DeploymentStart
    DeploymentSuccess
    DeploymentFailure
    DeploymentStop
    DeploymentRollback
    DeploymentReady
    InstanceStart
    InstanceSuccess
    InstanceFailure
    InstanceReady
}

list TriggerEventTypeList {
    member: TriggerEventType
}

string TriggerName

string TriggerTargetArn

@error("client")
structure TriggerTargetsLimitExceededException {}

@error("client")
structure UnsupportedActionForDeploymentTypeException {}

structure UntagResourceInput {
    @required ResourceArn: Arn
    @required TagKeys: TagKeyList
}

structure UntagResourceOutput {}

structure UpdateApplicationInput {
    applicationName: ApplicationName
    newApplicationName: ApplicationName
}

structure UpdateDeploymentGroupInput {
    @required applicationName: ApplicationName
    @required currentDeploymentGroupName: DeploymentGroupName
    newDeploymentGroupName: DeploymentGroupName
    deploymentConfigName: DeploymentConfigName
    ec2TagFilters: EC2TagFilterList
    onPremisesInstanceTagFilters: TagFilterList
    autoScalingGroups: AutoScalingGroupNameList
    serviceRoleArn: Role
    triggerConfigurations: TriggerConfigList
    alarmConfiguration: AlarmConfiguration
    autoRollbackConfiguration: AutoRollbackConfiguration
    outdatedInstancesStrategy: OutdatedInstancesStrategy
    deploymentStyle: DeploymentStyle
    blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
    loadBalancerInfo: LoadBalancerInfo
    ec2TagSet: EC2TagSet
    ecsServices: ECSServiceList
    onPremisesTagSet: OnPremisesTagSet
    terminationHookEnabled: NullableBoolean
}

structure UpdateDeploymentGroupOutput {
    hooksNotCleanedUp: AutoScalingGroupList
}

string Value

string Version

string VersionId

integer WaitTimeInMins

long WaitTimeInSeconds

structure ZonalConfig {
    firstZoneMonitorDurationInSeconds: WaitTimeInSeconds
    monitorDurationInSeconds: WaitTimeInSeconds
    minimumHealthyHostsPerZone: MinimumHealthyHostsPerZone
}
