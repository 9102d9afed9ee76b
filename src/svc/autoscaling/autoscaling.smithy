// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.autoscaling

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "Auto Scaling", endpointPrefix: "autoscaling")
@sigv4(name: "autoscaling")
@awsQuery
@xmlNamespace(uri: "http://autoscaling.amazonaws.com/doc/2011-01-01/")
@title("Auto Scaling")
service AutoScaling {
    version: "2011-01-01"
    operations: [
        AttachInstances
        AttachLoadBalancerTargetGroups
        AttachLoadBalancers
        AttachTrafficSources
        BatchDeleteScheduledAction
        BatchPutScheduledUpdateGroupAction
        CancelInstanceRefresh
        CompleteLifecycleAction
        CreateAutoScalingGroup
        CreateLaunchConfiguration
        CreateOrUpdateTags
        DeleteAutoScalingGroup
        DeleteLaunchConfiguration
        DeleteLifecycleHook
        DeleteNotificationConfiguration
        DeletePolicy
        DeleteScheduledAction
        DeleteTags
        DeleteWarmPool
        DescribeAccountLimits
        DescribeAdjustmentTypes
        DescribeAutoScalingGroups
        DescribeAutoScalingInstances
        DescribeAutoScalingNotificationTypes
        DescribeInstanceRefreshes
        DescribeLaunchConfigurations
        DescribeLifecycleHookTypes
        DescribeLifecycleHooks
        DescribeLoadBalancerTargetGroups
        DescribeLoadBalancers
        DescribeMetricCollectionTypes
        DescribeNotificationConfigurations
        DescribePolicies
        DescribeScalingActivities
        DescribeScalingProcessTypes
        DescribeScheduledActions
        DescribeTags
        DescribeTerminationPolicyTypes
        DescribeTrafficSources
        DescribeWarmPool
        DetachInstances
        DetachLoadBalancerTargetGroups
        DetachLoadBalancers
        DetachTrafficSources
        DisableMetricsCollection
        EnableMetricsCollection
        EnterStandby
        ExecutePolicy
        ExitStandby
        GetPredictiveScalingForecast
        LaunchInstances
        PutLifecycleHook
        PutNotificationConfiguration
        PutScalingPolicy
        PutScheduledUpdateGroupAction
        PutWarmPool
        RecordLifecycleActionHeartbeat
        ResumeProcesses
        RollbackInstanceRefresh
        SetDesiredCapacity
        SetInstanceHealth
        SetInstanceProtection
        StartInstanceRefresh
        SuspendProcesses
        TerminateInstanceInAutoScalingGroup
        UpdateAutoScalingGroup
    ]
}

operation AttachInstances {
    input: AttachInstancesQuery
    errors: [
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation AttachLoadBalancerTargetGroups {
    input: AttachLoadBalancerTargetGroupsType
    output: AttachLoadBalancerTargetGroupsResultType
    errors: [
        InstanceRefreshInProgressFault
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation AttachLoadBalancers {
    input: AttachLoadBalancersType
    output: AttachLoadBalancersResultType
    errors: [
        InstanceRefreshInProgressFault
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation AttachTrafficSources {
    input: AttachTrafficSourcesType
    output: AttachTrafficSourcesResultType
    errors: [
        InstanceRefreshInProgressFault
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation BatchDeleteScheduledAction {
    input: BatchDeleteScheduledActionType
    output: BatchDeleteScheduledActionAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation BatchPutScheduledUpdateGroupAction {
    input: BatchPutScheduledUpdateGroupActionType
    output: BatchPutScheduledUpdateGroupActionAnswer
    errors: [
        AlreadyExistsFault
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation CancelInstanceRefresh {
    input: CancelInstanceRefreshType
    output: CancelInstanceRefreshAnswer
    errors: [
        ActiveInstanceRefreshNotFoundFault
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation CompleteLifecycleAction {
    input: CompleteLifecycleActionType
    output: CompleteLifecycleActionAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation CreateAutoScalingGroup {
    input: CreateAutoScalingGroupType
    errors: [
        AlreadyExistsFault
        LimitExceededFault
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation CreateLaunchConfiguration {
    input: CreateLaunchConfigurationType
    errors: [
        AlreadyExistsFault
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation CreateOrUpdateTags {
    input: CreateOrUpdateTagsType
    errors: [
        AlreadyExistsFault
        LimitExceededFault
        ResourceContentionFault
        ResourceInUseFault
    ]
}

operation DeleteAutoScalingGroup {
    input: DeleteAutoScalingGroupType
    errors: [
        ResourceContentionFault
        ResourceInUseFault
        ScalingActivityInProgressFault
    ]
}

operation DeleteLaunchConfiguration {
    input: LaunchConfigurationNameType
    errors: [
        ResourceContentionFault
        ResourceInUseFault
    ]
}

operation DeleteLifecycleHook {
    input: DeleteLifecycleHookType
    output: DeleteLifecycleHookAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DeleteNotificationConfiguration {
    input: DeleteNotificationConfigurationType
    errors: [
        ResourceContentionFault
    ]
}

operation DeletePolicy {
    input: DeletePolicyType
    errors: [
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation DeleteScheduledAction {
    input: DeleteScheduledActionType
    errors: [
        ResourceContentionFault
    ]
}

operation DeleteTags {
    input: DeleteTagsType
    errors: [
        ResourceContentionFault
        ResourceInUseFault
    ]
}

operation DeleteWarmPool {
    input: DeleteWarmPoolType
    output: DeleteWarmPoolAnswer
    errors: [
        LimitExceededFault
        ResourceContentionFault
        ResourceInUseFault
        ScalingActivityInProgressFault
    ]
}

operation DescribeAccountLimits {
    output: DescribeAccountLimitsAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeAdjustmentTypes {
    output: DescribeAdjustmentTypesAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeAutoScalingGroups {
    input: AutoScalingGroupNamesType
    output: AutoScalingGroupsType
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeAutoScalingInstances {
    input: DescribeAutoScalingInstancesType
    output: AutoScalingInstancesType
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeAutoScalingNotificationTypes {
    output: DescribeAutoScalingNotificationTypesAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeInstanceRefreshes {
    input: DescribeInstanceRefreshesType
    output: DescribeInstanceRefreshesAnswer
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeLaunchConfigurations {
    input: LaunchConfigurationNamesType
    output: LaunchConfigurationsType
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeLifecycleHookTypes {
    output: DescribeLifecycleHookTypesAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeLifecycleHooks {
    input: DescribeLifecycleHooksType
    output: DescribeLifecycleHooksAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeLoadBalancerTargetGroups {
    input: DescribeLoadBalancerTargetGroupsRequest
    output: DescribeLoadBalancerTargetGroupsResponse
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeLoadBalancers {
    input: DescribeLoadBalancersRequest
    output: DescribeLoadBalancersResponse
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeMetricCollectionTypes {
    output: DescribeMetricCollectionTypesAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeNotificationConfigurations {
    input: DescribeNotificationConfigurationsType
    output: DescribeNotificationConfigurationsAnswer
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribePolicies {
    input: DescribePoliciesType
    output: PoliciesType
    errors: [
        InvalidNextToken
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation DescribeScalingActivities {
    input: DescribeScalingActivitiesType
    output: ActivitiesType
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeScalingProcessTypes {
    output: ProcessesType
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeScheduledActions {
    input: DescribeScheduledActionsType
    output: ScheduledActionsType
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeTags {
    input: DescribeTagsType
    output: TagsType
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeTerminationPolicyTypes {
    output: DescribeTerminationPolicyTypesAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DescribeTrafficSources {
    input: DescribeTrafficSourcesRequest
    output: DescribeTrafficSourcesResponse
    errors: [
        InvalidNextToken
        ResourceContentionFault
    ]
}

operation DescribeWarmPool {
    input: DescribeWarmPoolType
    output: DescribeWarmPoolAnswer
    errors: [
        InvalidNextToken
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation DetachInstances {
    input: DetachInstancesQuery
    output: DetachInstancesAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation DetachLoadBalancerTargetGroups {
    input: DetachLoadBalancerTargetGroupsType
    output: DetachLoadBalancerTargetGroupsResultType
    errors: [
        ResourceContentionFault
    ]
}

operation DetachLoadBalancers {
    input: DetachLoadBalancersType
    output: DetachLoadBalancersResultType
    errors: [
        ResourceContentionFault
    ]
}

operation DetachTrafficSources {
    input: DetachTrafficSourcesType
    output: DetachTrafficSourcesResultType
    errors: [
        ResourceContentionFault
    ]
}

operation DisableMetricsCollection {
    input: DisableMetricsCollectionQuery
    errors: [
        ResourceContentionFault
    ]
}

operation EnableMetricsCollection {
    input: EnableMetricsCollectionQuery
    errors: [
        ResourceContentionFault
    ]
}

operation EnterStandby {
    input: EnterStandbyQuery
    output: EnterStandbyAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation ExecutePolicy {
    input: ExecutePolicyType
    errors: [
        ResourceContentionFault
        ScalingActivityInProgressFault
    ]
}

operation ExitStandby {
    input: ExitStandbyQuery
    output: ExitStandbyAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation GetPredictiveScalingForecast {
    input: GetPredictiveScalingForecastType
    output: GetPredictiveScalingForecastAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation LaunchInstances {
    input: LaunchInstancesRequest
    output: LaunchInstancesResult
    errors: [
        IdempotentParameterMismatchError
        ResourceContentionFault
    ]
}

operation PutLifecycleHook {
    input: PutLifecycleHookType
    output: PutLifecycleHookAnswer
    errors: [
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation PutNotificationConfiguration {
    input: PutNotificationConfigurationType
    errors: [
        LimitExceededFault
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation PutScalingPolicy {
    input: PutScalingPolicyType
    output: PolicyARNType
    errors: [
        LimitExceededFault
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation PutScheduledUpdateGroupAction {
    input: PutScheduledUpdateGroupActionType
    errors: [
        AlreadyExistsFault
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation PutWarmPool {
    input: PutWarmPoolType
    output: PutWarmPoolAnswer
    errors: [
        InstanceRefreshInProgressFault
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation RecordLifecycleActionHeartbeat {
    input: RecordLifecycleActionHeartbeatType
    output: RecordLifecycleActionHeartbeatAnswer
    errors: [
        ResourceContentionFault
    ]
}

operation ResumeProcesses {
    input: ScalingProcessQuery
    errors: [
        ResourceContentionFault
        ResourceInUseFault
    ]
}

operation RollbackInstanceRefresh {
    input: RollbackInstanceRefreshType
    output: RollbackInstanceRefreshAnswer
    errors: [
        ActiveInstanceRefreshNotFoundFault
        IrreversibleInstanceRefreshFault
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation SetDesiredCapacity {
    input: SetDesiredCapacityType
    errors: [
        ResourceContentionFault
        ScalingActivityInProgressFault
    ]
}

operation SetInstanceHealth {
    input: SetInstanceHealthQuery
    errors: [
        ResourceContentionFault
    ]
}

operation SetInstanceProtection {
    input: SetInstanceProtectionQuery
    output: SetInstanceProtectionAnswer
    errors: [
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation StartInstanceRefresh {
    input: StartInstanceRefreshType
    output: StartInstanceRefreshAnswer
    errors: [
        InstanceRefreshInProgressFault
        LimitExceededFault
        ResourceContentionFault
    ]
}

operation SuspendProcesses {
    input: ScalingProcessQuery
    errors: [
        ResourceContentionFault
        ResourceInUseFault
    ]
}

operation TerminateInstanceInAutoScalingGroup {
    input: TerminateInstanceInAutoScalingGroupType
    output: ActivityType
    errors: [
        ResourceContentionFault
        ScalingActivityInProgressFault
    ]
}

operation UpdateAutoScalingGroup {
    input: UpdateAutoScalingGroupType
    errors: [
        ResourceContentionFault
        ScalingActivityInProgressFault
        ServiceLinkedRoleFailure
    ]
}

structure AcceleratorCountRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

enum AcceleratorManufacturer {
    nvidia
    amd
    amazon_web_services = "amazon-web-services"
    xilinx
}

list AcceleratorManufacturers {
    member: AcceleratorManufacturer
}

enum AcceleratorName {
    a100
    v100
    k80
    t4
    m60
    radeon_pro_v520 = "radeon-pro-v520"
    vu9p
}

list AcceleratorNames {
    member: AcceleratorName
}

structure AcceleratorTotalMemoryMiBRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

enum AcceleratorType {
    gpu
    fpga
    inference
}

list AcceleratorTypes {
    member: AcceleratorType
}

@error("client")
@awsQueryError(code: "ActiveInstanceRefreshNotFound", httpResponseCode: 400)
structure ActiveInstanceRefreshNotFoundFault {
    message: XmlStringMaxLen255
}

list Activities {
    member: Activity
}

structure ActivitiesType {
    @required Activities: Activities
    NextToken: XmlString
}

structure Activity {
    @required ActivityId: XmlString
    @required AutoScalingGroupName: XmlStringMaxLen255
    Description: XmlString
    @required Cause: XmlStringMaxLen1023
    @required StartTime: TimestampType
    EndTime: TimestampType
    @required StatusCode: ScalingActivityStatusCode
    StatusMessage: XmlStringMaxLen255
    Progress: Progress
    Details: XmlString
    AutoScalingGroupState: AutoScalingGroupState
    AutoScalingGroupARN: ResourceName
}

list ActivityIds {
    member: XmlString
}

structure ActivityType {
    Activity: Activity
}

structure AdjustmentType {
    AdjustmentType: XmlStringMaxLen255
}

list AdjustmentTypes {
    member: AdjustmentType
}

structure Alarm {
    AlarmName: XmlStringMaxLen255
    AlarmARN: ResourceName
}

list AlarmList {
    member: XmlStringMaxLen255
}

structure AlarmSpecification {
    Alarms: AlarmList
}

list Alarms {
    member: Alarm
}

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\.\\*\\-]+")
string AllowedInstanceType

@length(max: 400)
list AllowedInstanceTypes {
    member: AllowedInstanceType
}

@error("client")
@awsQueryError(code: "AlreadyExists", httpResponseCode: 400)
structure AlreadyExistsFault {
    message: XmlStringMaxLen255
}

@length(min: 1, max: 4000)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007e]+")
string AnyPrintableAsciiStringMaxLen4000

@length(min: 1, max: 255)
@pattern("[A-Za-z0-9\\-_\\/]+")
string AsciiStringMaxLen255

boolean AssociatePublicIpAddress

structure AttachInstancesQuery {
    InstanceIds: InstanceIds
    @required AutoScalingGroupName: XmlStringMaxLen255
}

structure AttachLoadBalancerTargetGroupsResultType {}

structure AttachLoadBalancerTargetGroupsType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required TargetGroupARNs: TargetGroupARNs
}

structure AttachLoadBalancersResultType {}

structure AttachLoadBalancersType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required LoadBalancerNames: LoadBalancerNames
}

structure AttachTrafficSourcesResultType {}

structure AttachTrafficSourcesType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required TrafficSources: TrafficSources
    SkipZonalShiftValidation: SkipZonalShiftValidation
}

boolean AutoRollback

structure AutoScalingGroup {
    @required AutoScalingGroupName: XmlStringMaxLen255
    AutoScalingGroupARN: ResourceName
    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    MixedInstancesPolicy: MixedInstancesPolicy
    @required MinSize: AutoScalingGroupMinSize
    @required MaxSize: AutoScalingGroupMaxSize
    @required DesiredCapacity: AutoScalingGroupDesiredCapacity
    PredictedCapacity: AutoScalingGroupPredictedCapacity
    @required DefaultCooldown: Cooldown
    @required AvailabilityZones: AvailabilityZones
    AvailabilityZoneIds: AvailabilityZoneIds
    LoadBalancerNames: LoadBalancerNames
    TargetGroupARNs: TargetGroupARNs
    @required HealthCheckType: XmlStringMaxLen32
    HealthCheckGracePeriod: HealthCheckGracePeriod
    Instances: Instances
    @required CreatedTime: TimestampType
    SuspendedProcesses: SuspendedProcesses
    PlacementGroup: XmlStringMaxLen255
    VPCZoneIdentifier: XmlStringMaxLen5000
    EnabledMetrics: EnabledMetrics
    Status: XmlStringMaxLen255
    Tags: TagDescriptionList
    TerminationPolicies: TerminationPolicies
    NewInstancesProtectedFromScaleIn: InstanceProtected
    ServiceLinkedRoleARN: ResourceName
    MaxInstanceLifetime: MaxInstanceLifetime
    CapacityRebalance: CapacityRebalanceEnabled
    WarmPoolConfiguration: WarmPoolConfiguration
    WarmPoolSize: WarmPoolSize
    Context: Context
    DesiredCapacityType: XmlStringMaxLen255
    DefaultInstanceWarmup: DefaultInstanceWarmup
    TrafficSources: TrafficSources
    InstanceMaintenancePolicy: InstanceMaintenancePolicy
    DeletionProtection: DeletionProtection
    AvailabilityZoneDistribution: AvailabilityZoneDistribution
    AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy
    CapacityReservationSpecification: CapacityReservationSpecification
    InstanceLifecyclePolicy: InstanceLifecyclePolicy
}

integer AutoScalingGroupDesiredCapacity

integer AutoScalingGroupMaxSize

integer AutoScalingGroupMinSize

list AutoScalingGroupNames {
    member: XmlStringMaxLen255
}

structure AutoScalingGroupNamesType {
    AutoScalingGroupNames: AutoScalingGroupNames
    IncludeInstances: IncludeInstances
    NextToken: XmlString
    MaxRecords: MaxRecords
    Filters: Filters
}

integer AutoScalingGroupPredictedCapacity

@length(min: 1, max: 32)
string AutoScalingGroupState

list AutoScalingGroups {
    member: AutoScalingGroup
}

structure AutoScalingGroupsType {
    @required AutoScalingGroups: AutoScalingGroups
    NextToken: XmlString
}

structure AutoScalingInstanceDetails {
    @required InstanceId: XmlStringMaxLen19
    InstanceType: XmlStringMaxLen255
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required AvailabilityZone: XmlStringMaxLen255
    AvailabilityZoneId: XmlStringMaxLen255
    @required LifecycleState: XmlStringMaxLen32
    @required HealthStatus: XmlStringMaxLen32
    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    ImageId: XmlStringMaxLen255
    @required ProtectedFromScaleIn: InstanceProtected
    WeightedCapacity: XmlStringMaxLen32
}

list AutoScalingInstances {
    member: AutoScalingInstanceDetails
}

structure AutoScalingInstancesType {
    AutoScalingInstances: AutoScalingInstances
    NextToken: XmlString
}

list AutoScalingNotificationTypes {
    member: XmlStringMaxLen255
}

structure AvailabilityZoneDistribution {
    CapacityDistributionStrategy: CapacityDistributionStrategy
}

list AvailabilityZoneIds {
    member: XmlStringMaxLen255
}

@length(max: 1)
list AvailabilityZoneIdsLimit1 {
    member: XmlStringMaxLen255
}

structure AvailabilityZoneImpairmentPolicy {
    ZonalShiftEnabled: ZonalShiftEnabled
    ImpairedZoneHealthCheckBehavior: ImpairedZoneHealthCheckBehavior
}

list AvailabilityZones {
    member: XmlStringMaxLen255
}

@length(max: 1)
list AvailabilityZonesLimit1 {
    member: XmlStringMaxLen255
}

@range(min: 0, max: 172800)
integer BakeTime

enum BareMetal {
    included
    excluded
    required
}

structure BaselineEbsBandwidthMbpsRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

structure BaselinePerformanceFactorsRequest {
    Cpu: CpuPerformanceFactorRequest
}

structure BatchDeleteScheduledActionAnswer {
    FailedScheduledActions: FailedScheduledUpdateGroupActionRequests
}

structure BatchDeleteScheduledActionType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required ScheduledActionNames: ScheduledActionNames
}

structure BatchPutScheduledUpdateGroupActionAnswer {
    FailedScheduledUpdateGroupActions: FailedScheduledUpdateGroupActionRequests
}

structure BatchPutScheduledUpdateGroupActionType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required ScheduledUpdateGroupActions: ScheduledUpdateGroupActionRequests
}

boolean BlockDeviceEbsDeleteOnTermination

boolean BlockDeviceEbsEncrypted

@range(min: 100, max: 20000)
integer BlockDeviceEbsIops

@range(min: 125, max: 1000)
integer BlockDeviceEbsThroughput

@range(min: 1, max: 16384)
integer BlockDeviceEbsVolumeSize

@length(min: 1, max: 255)
string BlockDeviceEbsVolumeType

structure BlockDeviceMapping {
    VirtualName: XmlStringMaxLen255
    @required DeviceName: XmlStringMaxLen255
    Ebs: Ebs
    NoDevice: NoDevice
}

list BlockDeviceMappings {
    member: BlockDeviceMapping
}

boolean BooleanType

enum BurstablePerformance {
    included
    excluded
    required
}

structure CancelInstanceRefreshAnswer {
    InstanceRefreshId: XmlStringMaxLen255
}

structure CancelInstanceRefreshType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    WaitForTransitioningInstances: BooleanType
}

enum CapacityDistributionStrategy {
    balanced_only = "balanced-only"
    balanced_best_effort = "balanced-best-effort"
}

structure CapacityForecast {
    @required Timestamps: PredictiveScalingForecastTimestamps
    @required Values: PredictiveScalingForecastValues
}

boolean CapacityRebalanceEnabled

list CapacityReservationIds {
    member: AsciiStringMaxLen255
}

enum CapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
    capacity_reservations_first = "capacity-reservations-first"
    none
    default
}

list CapacityReservationResourceGroupArns {
    member: ResourceName
}

structure CapacityReservationSpecification {
    CapacityReservationPreference: CapacityReservationPreference
    CapacityReservationTarget: CapacityReservationTarget
}

structure CapacityReservationTarget {
    CapacityReservationIds: CapacityReservationIds
    CapacityReservationResourceGroupArns: CapacityReservationResourceGroupArns
}

@range(min: 0, max: 172800)
integer CheckpointDelay

list CheckpointPercentages {
    member: NonZeroIntPercent
}

list ClassicLinkVPCSecurityGroups {
    member: XmlStringMaxLen255
}

@length(min: 1, max: 64)
@pattern("[A-Za-z0-9\\-_\\/]+")
string ClientToken

structure CompleteLifecycleActionAnswer {}

structure CompleteLifecycleActionType {
    @required LifecycleHookName: AsciiStringMaxLen255
    @required AutoScalingGroupName: ResourceName
    LifecycleActionToken: LifecycleActionToken
    @required LifecycleActionResult: LifecycleActionResult
    InstanceId: XmlStringMaxLen19
}

string Context

integer Cooldown

enum CpuManufacturer {
    intel
    amd
    amazon_web_services = "amazon-web-services"
    apple
}

list CpuManufacturers {
    member: CpuManufacturer
}

structure CpuPerformanceFactorRequest {
    @xmlName("Reference") References: PerformanceFactorReferenceSetRequest
}

structure CreateAutoScalingGroupType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    MixedInstancesPolicy: MixedInstancesPolicy
    InstanceId: XmlStringMaxLen19
    @required MinSize: AutoScalingGroupMinSize
    @required MaxSize: AutoScalingGroupMaxSize
    DesiredCapacity: AutoScalingGroupDesiredCapacity
    DefaultCooldown: Cooldown
    AvailabilityZones: AvailabilityZones
    AvailabilityZoneIds: AvailabilityZoneIds
    LoadBalancerNames: LoadBalancerNames
    TargetGroupARNs: TargetGroupARNs
    HealthCheckType: XmlStringMaxLen32
    HealthCheckGracePeriod: HealthCheckGracePeriod
    PlacementGroup: XmlStringMaxLen255
    VPCZoneIdentifier: XmlStringMaxLen5000
    TerminationPolicies: TerminationPolicies
    NewInstancesProtectedFromScaleIn: InstanceProtected
    CapacityRebalance: CapacityRebalanceEnabled
    LifecycleHookSpecificationList: LifecycleHookSpecifications
    DeletionProtection: DeletionProtection
    Tags: Tags
    ServiceLinkedRoleARN: ResourceName
    MaxInstanceLifetime: MaxInstanceLifetime
    Context: Context
    DesiredCapacityType: XmlStringMaxLen255
    DefaultInstanceWarmup: DefaultInstanceWarmup
    TrafficSources: TrafficSources
    InstanceMaintenancePolicy: InstanceMaintenancePolicy
    AvailabilityZoneDistribution: AvailabilityZoneDistribution
    AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy
    SkipZonalShiftValidation: SkipZonalShiftValidation
    CapacityReservationSpecification: CapacityReservationSpecification
    InstanceLifecyclePolicy: InstanceLifecyclePolicy
}

structure CreateLaunchConfigurationType {
    @required LaunchConfigurationName: XmlStringMaxLen255
    ImageId: XmlStringMaxLen255
    KeyName: XmlStringMaxLen255
    SecurityGroups: SecurityGroups
    ClassicLinkVPCId: XmlStringMaxLen255
    ClassicLinkVPCSecurityGroups: ClassicLinkVPCSecurityGroups
    UserData: XmlStringUserData
    InstanceId: XmlStringMaxLen19
    InstanceType: XmlStringMaxLen255
    KernelId: XmlStringMaxLen255
    RamdiskId: XmlStringMaxLen255
    BlockDeviceMappings: BlockDeviceMappings
    InstanceMonitoring: InstanceMonitoring
    SpotPrice: SpotPrice
    IamInstanceProfile: XmlStringMaxLen1600
    EbsOptimized: EbsOptimized
    AssociatePublicIpAddress: AssociatePublicIpAddress
    PlacementTenancy: XmlStringMaxLen64
    MetadataOptions: InstanceMetadataOptions
}

structure CreateOrUpdateTagsType {
    @required Tags: Tags
}

structure CustomizedMetricSpecification {
    MetricName: MetricName
    Namespace: MetricNamespace
    Dimensions: MetricDimensions
    Statistic: MetricStatistic
    Unit: MetricUnit
    Period: MetricGranularityInSeconds
    Metrics: TargetTrackingMetricDataQueries
}

integer DefaultInstanceWarmup

structure DeleteAutoScalingGroupType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    ForceDelete: ForceDelete
}

structure DeleteLifecycleHookAnswer {}

structure DeleteLifecycleHookType {
    @required LifecycleHookName: AsciiStringMaxLen255
    @required AutoScalingGroupName: XmlStringMaxLen255
}

structure DeleteNotificationConfigurationType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required TopicARN: XmlStringMaxLen255
}

structure DeletePolicyType {
    AutoScalingGroupName: XmlStringMaxLen255
    @required PolicyName: ResourceName
}

structure DeleteScheduledActionType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required ScheduledActionName: XmlStringMaxLen255
}

structure DeleteTagsType {
    @required Tags: Tags
}

structure DeleteWarmPoolAnswer {}

structure DeleteWarmPoolType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    ForceDelete: ForceDelete
}

enum DeletionProtection {
    none
    prevent_force_deletion = "prevent-force-deletion"
    prevent_all_deletion = "prevent-all-deletion"
}

structure DescribeAccountLimitsAnswer {
    MaxNumberOfAutoScalingGroups: MaxNumberOfAutoScalingGroups
    MaxNumberOfLaunchConfigurations: MaxNumberOfLaunchConfigurations
    NumberOfAutoScalingGroups: NumberOfAutoScalingGroups
    NumberOfLaunchConfigurations: NumberOfLaunchConfigurations
}

structure DescribeAdjustmentTypesAnswer {
    AdjustmentTypes: AdjustmentTypes
}

structure DescribeAutoScalingInstancesType {
    InstanceIds: InstanceIds
    MaxRecords: MaxRecords
    NextToken: XmlString
}

structure DescribeAutoScalingNotificationTypesAnswer {
    AutoScalingNotificationTypes: AutoScalingNotificationTypes
}

structure DescribeInstanceRefreshesAnswer {
    InstanceRefreshes: InstanceRefreshes
    NextToken: XmlString
}

structure DescribeInstanceRefreshesType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    InstanceRefreshIds: InstanceRefreshIds
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribeLifecycleHookTypesAnswer {
    LifecycleHookTypes: AutoScalingNotificationTypes
}

structure DescribeLifecycleHooksAnswer {
    LifecycleHooks: LifecycleHooks
}

structure DescribeLifecycleHooksType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    LifecycleHookNames: LifecycleHookNames
}

structure DescribeLoadBalancerTargetGroupsRequest {
    @required AutoScalingGroupName: XmlStringMaxLen255
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribeLoadBalancerTargetGroupsResponse {
    LoadBalancerTargetGroups: LoadBalancerTargetGroupStates
    NextToken: XmlString
}

structure DescribeLoadBalancersRequest {
    @required AutoScalingGroupName: XmlStringMaxLen255
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribeLoadBalancersResponse {
    LoadBalancers: LoadBalancerStates
    NextToken: XmlString
}

structure DescribeMetricCollectionTypesAnswer {
    Metrics: MetricCollectionTypes
    Granularities: MetricGranularityTypes
}

structure DescribeNotificationConfigurationsAnswer {
    @required NotificationConfigurations: NotificationConfigurations
    NextToken: XmlString
}

structure DescribeNotificationConfigurationsType {
    AutoScalingGroupNames: AutoScalingGroupNames
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribePoliciesType {
    AutoScalingGroupName: XmlStringMaxLen255
    PolicyNames: PolicyNames
    PolicyTypes: PolicyTypes
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribeScalingActivitiesType {
    ActivityIds: ActivityIds
    AutoScalingGroupName: XmlStringMaxLen255
    IncludeDeletedGroups: IncludeDeletedGroups
    MaxRecords: MaxRecords
    NextToken: XmlString
    Filters: Filters
}

structure DescribeScheduledActionsType {
    AutoScalingGroupName: XmlStringMaxLen255
    ScheduledActionNames: ScheduledActionNames
    StartTime: TimestampType
    EndTime: TimestampType
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribeTagsType {
    Filters: Filters
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribeTerminationPolicyTypesAnswer {
    TerminationPolicyTypes: TerminationPolicies
}

structure DescribeTrafficSourcesRequest {
    @required AutoScalingGroupName: XmlStringMaxLen255
    TrafficSourceType: XmlStringMaxLen255
    NextToken: XmlString
    MaxRecords: MaxRecords
}

structure DescribeTrafficSourcesResponse {
    TrafficSources: TrafficSourceStates
    NextToken: XmlString
}

structure DescribeWarmPoolAnswer {
    WarmPoolConfiguration: WarmPoolConfiguration
    Instances: Instances
    NextToken: XmlString
}

structure DescribeWarmPoolType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    MaxRecords: MaxRecords
    NextToken: XmlString
}

structure DesiredConfiguration {
    LaunchTemplate: LaunchTemplateSpecification
    MixedInstancesPolicy: MixedInstancesPolicy
}

structure DetachInstancesAnswer {
    Activities: Activities
}

structure DetachInstancesQuery {
    InstanceIds: InstanceIds
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required ShouldDecrementDesiredCapacity: ShouldDecrementDesiredCapacity
}

structure DetachLoadBalancerTargetGroupsResultType {}

structure DetachLoadBalancerTargetGroupsType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required TargetGroupARNs: TargetGroupARNs
}

structure DetachLoadBalancersResultType {}

structure DetachLoadBalancersType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required LoadBalancerNames: LoadBalancerNames
}

structure DetachTrafficSourcesResultType {}

structure DetachTrafficSourcesType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required TrafficSources: TrafficSources
}

structure DisableMetricsCollectionQuery {
    @required AutoScalingGroupName: XmlStringMaxLen255
    Metrics: Metrics
}

boolean DisableScaleIn

structure Ebs {
    SnapshotId: XmlStringMaxLen255
    VolumeSize: BlockDeviceEbsVolumeSize
    VolumeType: BlockDeviceEbsVolumeType
    DeleteOnTermination: BlockDeviceEbsDeleteOnTermination
    Iops: BlockDeviceEbsIops
    Encrypted: BlockDeviceEbsEncrypted
    Throughput: BlockDeviceEbsThroughput
}

boolean EbsOptimized

structure EnableMetricsCollectionQuery {
    @required AutoScalingGroupName: XmlStringMaxLen255
    Metrics: Metrics
    @required Granularity: XmlStringMaxLen255
}

structure EnabledMetric {
    Metric: XmlStringMaxLen255
    Granularity: XmlStringMaxLen255
}

list EnabledMetrics {
    member: EnabledMetric
}

structure EnterStandbyAnswer {
    Activities: Activities
}

structure EnterStandbyQuery {
    InstanceIds: InstanceIds
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required ShouldDecrementDesiredCapacity: ShouldDecrementDesiredCapacity
}

integer EstimatedInstanceWarmup

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\.\\*\\-]+")
string ExcludedInstance

@length(max: 400)
list ExcludedInstanceTypes {
    member: ExcludedInstance
}

structure ExecutePolicyType {
    AutoScalingGroupName: XmlStringMaxLen255
    @required PolicyName: ResourceName
    HonorCooldown: HonorCooldown
    MetricValue: MetricScale
    BreachThreshold: MetricScale
}

structure ExitStandbyAnswer {
    Activities: Activities
}

structure ExitStandbyQuery {
    InstanceIds: InstanceIds
    @required AutoScalingGroupName: XmlStringMaxLen255
}

structure FailedScheduledUpdateGroupActionRequest {
    @required ScheduledActionName: XmlStringMaxLen255
    ErrorCode: XmlStringMaxLen64
    ErrorMessage: XmlString
}

list FailedScheduledUpdateGroupActionRequests {
    member: FailedScheduledUpdateGroupActionRequest
}

structure Filter {
    Name: XmlString
    Values: Values
}

list Filters {
    member: Filter
}

boolean ForceDelete

structure GetPredictiveScalingForecastAnswer {
    @required LoadForecast: LoadForecasts
    @required CapacityForecast: CapacityForecast
    @required UpdateTime: TimestampType
}

structure GetPredictiveScalingForecastType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required PolicyName: XmlStringMaxLen255
    @required StartTime: TimestampType
    @required EndTime: TimestampType
}

integer GlobalTimeout

integer HealthCheckGracePeriod

integer HeartbeatTimeout

boolean HonorCooldown

@error("client")
@awsQueryError(code: "IdempotentParameterMismatch", httpResponseCode: 400)
structure IdempotentParameterMismatchError {
    Message: XmlStringMaxLen255
}

@length(min: 5, max: 21)
@pattern("^ami-[a-z0-9]{1,17}$")
string ImageId

enum ImpairedZoneHealthCheckBehavior {
    ReplaceUnhealthy
    IgnoreUnhealthy
}

boolean IncludeDeletedGroups

boolean IncludeInstances

structure Instance {
    @required InstanceId: XmlStringMaxLen19
    InstanceType: XmlStringMaxLen255
    @required AvailabilityZone: XmlStringMaxLen255
    AvailabilityZoneId: XmlStringMaxLen255
    @required LifecycleState: LifecycleState
    @required HealthStatus: XmlStringMaxLen32
    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    ImageId: XmlStringMaxLen255
    @required ProtectedFromScaleIn: InstanceProtected
    WeightedCapacity: XmlStringMaxLen32
}

structure InstanceCollection {
    InstanceType: XmlStringMaxLen255
    MarketType: XmlStringMaxLen64
    SubnetId: XmlStringMaxLen255
    AvailabilityZone: XmlStringMaxLen255
    AvailabilityZoneId: XmlStringMaxLen255
    InstanceIds: InstanceIds
}

list InstanceCollections {
    member: InstanceCollection
}

enum InstanceGeneration {
    current
    previous
}

list InstanceGenerations {
    member: InstanceGeneration
}

list InstanceIds {
    member: XmlStringMaxLen19
}

structure InstanceLifecyclePolicy {
    RetentionTriggers: RetentionTriggers
}

structure InstanceMaintenancePolicy {
    MinHealthyPercentage: IntPercentResettable
    MaxHealthyPercentage: IntPercent100To200Resettable
}

enum InstanceMetadataEndpointState {
    disabled
    enabled
}

@range(min: 1, max: 64)
integer InstanceMetadataHttpPutResponseHopLimit

enum InstanceMetadataHttpTokensState {
    optional
    required
}

structure InstanceMetadataOptions {
    HttpTokens: InstanceMetadataHttpTokensState
    HttpPutResponseHopLimit: InstanceMetadataHttpPutResponseHopLimit
    HttpEndpoint: InstanceMetadataEndpointState
}

structure InstanceMonitoring {
    Enabled: MonitoringEnabled
}

boolean InstanceProtected

structure InstanceRefresh {
    InstanceRefreshId: XmlStringMaxLen255
    AutoScalingGroupName: XmlStringMaxLen255
    Status: InstanceRefreshStatus
    StatusReason: XmlStringMaxLen1023
    StartTime: TimestampType
    EndTime: TimestampType
    PercentageComplete: IntPercent
    InstancesToUpdate: InstancesToUpdate
    ProgressDetails: InstanceRefreshProgressDetails
    Preferences: RefreshPreferences
    DesiredConfiguration: DesiredConfiguration
    RollbackDetails: RollbackDetails
    Strategy: RefreshStrategy
}

list InstanceRefreshIds {
    member: XmlStringMaxLen255
}

@error("client")
@awsQueryError(code: "InstanceRefreshInProgress", httpResponseCode: 400)
structure InstanceRefreshInProgressFault {
    message: XmlStringMaxLen255
}

structure InstanceRefreshLivePoolProgress {
    PercentageComplete: IntPercent
    InstancesToUpdate: InstancesToUpdate
}

structure InstanceRefreshProgressDetails {
    LivePoolProgress: InstanceRefreshLivePoolProgress
    WarmPoolProgress: InstanceRefreshWarmPoolProgress
}

enum InstanceRefreshStatus {
    Pending
    InProgress
    Successful
    Failed
    Cancelling
    Cancelled
    RollbackInProgress
    RollbackFailed
    RollbackSuccessful
    Baking
}

structure InstanceRefreshWarmPoolProgress {
    PercentageComplete: IntPercent
    InstancesToUpdate: InstancesToUpdate
}

list InstanceRefreshes {
    member: InstanceRefresh
}

structure InstanceRequirements {
    @required VCpuCount: VCpuCountRequest
    @required MemoryMiB: MemoryMiBRequest
    CpuManufacturers: CpuManufacturers
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequest
    ExcludedInstanceTypes: ExcludedInstanceTypes
    InstanceGenerations: InstanceGenerations
    SpotMaxPricePercentageOverLowestPrice: NullablePositiveInteger
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: NullablePositiveInteger
    OnDemandMaxPricePercentageOverLowestPrice: NullablePositiveInteger
    BareMetal: BareMetal
    BurstablePerformance: BurstablePerformance
    RequireHibernateSupport: NullableBoolean
    NetworkInterfaceCount: NetworkInterfaceCountRequest
    LocalStorage: LocalStorage
    LocalStorageTypes: LocalStorageTypes
    TotalLocalStorageGB: TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest
    AcceleratorTypes: AcceleratorTypes
    AcceleratorCount: AcceleratorCountRequest
    AcceleratorManufacturers: AcceleratorManufacturers
    AcceleratorNames: AcceleratorNames
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequest
    AllowedInstanceTypes: AllowedInstanceTypes
    BaselinePerformanceFactors: BaselinePerformanceFactorsRequest
}

structure InstanceReusePolicy {
    ReuseOnScaleIn: ReuseOnScaleIn
}

list Instances {
    member: Instance
}

structure InstancesDistribution {
    OnDemandAllocationStrategy: XmlString
    OnDemandBaseCapacity: OnDemandBaseCapacity
    OnDemandPercentageAboveBaseCapacity: OnDemandPercentageAboveBaseCapacity
    SpotAllocationStrategy: XmlString
    SpotInstancePools: SpotInstancePools
    SpotMaxPrice: MixedInstanceSpotPrice
}

@range(min: 0)
integer InstancesToUpdate

@range(min: 0, max: 100)
integer IntPercent

@range(min: 100, max: 200)
integer IntPercent100To200

@range(min: -1, max: 200)
integer IntPercent100To200Resettable

@range(min: -1, max: 100)
integer IntPercentResettable

@error("client")
@awsQueryError(code: "InvalidNextToken", httpResponseCode: 400)
structure InvalidNextToken {
    message: XmlStringMaxLen255
}

@error("client")
@awsQueryError(code: "IrreversibleInstanceRefresh", httpResponseCode: 400)
structure IrreversibleInstanceRefreshFault {
    message: XmlStringMaxLen255
}

structure LaunchConfiguration {
    @required LaunchConfigurationName: XmlStringMaxLen255
    LaunchConfigurationARN: ResourceName
    @required ImageId: XmlStringMaxLen255
    KeyName: XmlStringMaxLen255
    SecurityGroups: SecurityGroups
    ClassicLinkVPCId: XmlStringMaxLen255
    ClassicLinkVPCSecurityGroups: ClassicLinkVPCSecurityGroups
    UserData: XmlStringUserData
    @required InstanceType: XmlStringMaxLen255
    KernelId: XmlStringMaxLen255
    RamdiskId: XmlStringMaxLen255
    BlockDeviceMappings: BlockDeviceMappings
    InstanceMonitoring: InstanceMonitoring
    SpotPrice: SpotPrice
    IamInstanceProfile: XmlStringMaxLen1600
    @required CreatedTime: TimestampType
    EbsOptimized: EbsOptimized
    AssociatePublicIpAddress: AssociatePublicIpAddress
    PlacementTenancy: XmlStringMaxLen64
    MetadataOptions: InstanceMetadataOptions
}

structure LaunchConfigurationNameType {
    @required LaunchConfigurationName: XmlStringMaxLen255
}

list LaunchConfigurationNames {
    member: XmlStringMaxLen255
}

structure LaunchConfigurationNamesType {
    LaunchConfigurationNames: LaunchConfigurationNames
    NextToken: XmlString
    MaxRecords: MaxRecords
}

list LaunchConfigurations {
    member: LaunchConfiguration
}

structure LaunchConfigurationsType {
    @required LaunchConfigurations: LaunchConfigurations
    NextToken: XmlString
}

structure LaunchInstancesError {
    InstanceType: XmlStringMaxLen255
    MarketType: XmlStringMaxLen64
    SubnetId: XmlStringMaxLen255
    AvailabilityZone: XmlStringMaxLen255
    AvailabilityZoneId: XmlStringMaxLen255
    ErrorCode: XmlStringMaxLen64
    ErrorMessage: XmlString
}

list LaunchInstancesErrors {
    member: LaunchInstancesError
}

structure LaunchInstancesRequest {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required RequestedCapacity: RequestedCapacity
    @required @idempotencyToken ClientToken: ClientToken
    AvailabilityZones: AvailabilityZonesLimit1
    AvailabilityZoneIds: AvailabilityZoneIdsLimit1
    SubnetIds: SubnetIdsLimit1
    RetryStrategy: RetryStrategy
}

structure LaunchInstancesResult {
    AutoScalingGroupName: XmlStringMaxLen255
    ClientToken: ClientToken
    Instances: InstanceCollections
    Errors: LaunchInstancesErrors
}

structure LaunchTemplate {
    LaunchTemplateSpecification: LaunchTemplateSpecification
    Overrides: Overrides
}

@length(min: 3, max: 128)
@pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
string LaunchTemplateName

structure LaunchTemplateOverrides {
    InstanceType: XmlStringMaxLen255
    WeightedCapacity: XmlStringMaxLen32
    LaunchTemplateSpecification: LaunchTemplateSpecification
    InstanceRequirements: InstanceRequirements
    ImageId: ImageId
}

structure LaunchTemplateSpecification {
    LaunchTemplateId: XmlStringMaxLen255
    LaunchTemplateName: LaunchTemplateName
    Version: XmlStringMaxLen255
}

string LifecycleActionResult

@length(min: 36, max: 36)
string LifecycleActionToken

structure LifecycleHook {
    LifecycleHookName: AsciiStringMaxLen255
    AutoScalingGroupName: XmlStringMaxLen255
    LifecycleTransition: LifecycleTransition
    NotificationTargetARN: NotificationTargetResourceName
    RoleARN: XmlStringMaxLen255
    NotificationMetadata: AnyPrintableAsciiStringMaxLen4000
    HeartbeatTimeout: HeartbeatTimeout
    GlobalTimeout: GlobalTimeout
    DefaultResult: LifecycleActionResult
}

@length(max: 50)
list LifecycleHookNames {
    member: AsciiStringMaxLen255
}

structure LifecycleHookSpecification {
    @required LifecycleHookName: AsciiStringMaxLen255
    @required LifecycleTransition: LifecycleTransition
    NotificationMetadata: AnyPrintableAsciiStringMaxLen4000
    HeartbeatTimeout: HeartbeatTimeout
    DefaultResult: LifecycleActionResult
    NotificationTargetARN: NotificationTargetResourceName
    RoleARN: XmlStringMaxLen255
}

list LifecycleHookSpecifications {
    member: LifecycleHookSpecification
}

list LifecycleHooks {
    member: LifecycleHook
}

enum LifecycleState {
    Pending
    Pending_Wait = "Pending:Wait"
    Pending_Proceed = "Pending:Proceed"
    Quarantined
    InService
    Terminating
    Terminating_Wait = "Terminating:Wait"
    Terminating_Proceed = "Terminating:Proceed"
    Terminating_Retained = "Terminating:Retained"
    Terminated
    Detaching
    Detached
    EnteringStandby
    Standby
    ReplacingRootVolume
    ReplacingRootVolume_Wait = "ReplacingRootVolume:Wait"
    ReplacingRootVolume_Proceed = "ReplacingRootVolume:Proceed"
    RootVolumeReplaced
    Warmed_Pending = "Warmed:Pending"
    Warmed_Pending_Wait = "Warmed:Pending:Wait"
    Warmed_Pending_Proceed = "Warmed:Pending:Proceed"
    Warmed_Pending_Retained = "Warmed:Pending:Retained"
    Warmed_Terminating = "Warmed:Terminating"
    Warmed_Terminating_Wait = "Warmed:Terminating:Wait"
    Warmed_Terminating_Proceed = "Warmed:Terminating:Proceed"
    Warmed_Terminating_Retained = "Warmed:Terminating:Retained"
    Warmed_Terminated = "Warmed:Terminated"
    Warmed_Stopped = "Warmed:Stopped"
    Warmed_Running = "Warmed:Running"
    Warmed_Hibernated = "Warmed:Hibernated"
}

string LifecycleTransition

@error("client")
@awsQueryError(code: "LimitExceeded", httpResponseCode: 400)
structure LimitExceededFault {
    message: XmlStringMaxLen255
}

list LoadBalancerNames {
    member: XmlStringMaxLen255
}

structure LoadBalancerState {
    LoadBalancerName: XmlStringMaxLen255
    State: XmlStringMaxLen255
}

list LoadBalancerStates {
    member: LoadBalancerState
}

structure LoadBalancerTargetGroupState {
    LoadBalancerTargetGroupARN: XmlStringMaxLen511
    State: XmlStringMaxLen255
}

list LoadBalancerTargetGroupStates {
    member: LoadBalancerTargetGroupState
}

structure LoadForecast {
    @required Timestamps: PredictiveScalingForecastTimestamps
    @required Values: PredictiveScalingForecastValues
    @required MetricSpecification: PredictiveScalingMetricSpecification
}

list LoadForecasts {
    member: LoadForecast
}

enum LocalStorage {
    included
    excluded
    required
}

enum LocalStorageType {
    hdd
    ssd
}

list LocalStorageTypes {
    member: LocalStorageType
}

@range(min: -1)
integer MaxGroupPreparedCapacity

integer MaxInstanceLifetime

integer MaxNumberOfAutoScalingGroups

integer MaxNumberOfLaunchConfigurations

integer MaxRecords

structure MemoryGiBPerVCpuRequest {
    Min: NullablePositiveDouble
    Max: NullablePositiveDouble
}

structure MemoryMiBRequest {
    @required Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

structure Metric {
    @required Namespace: MetricNamespace
    @required MetricName: MetricName
    Dimensions: MetricDimensions
}

structure MetricCollectionType {
    Metric: XmlStringMaxLen255
}

list MetricCollectionTypes {
    member: MetricCollectionType
}

list MetricDataQueries {
    member: MetricDataQuery
}

structure MetricDataQuery {
    @required Id: XmlStringMaxLen255
    Expression: XmlStringMaxLen1023
    MetricStat: MetricStat
    Label: XmlStringMetricLabel
    ReturnData: ReturnData
}

structure MetricDimension {
    @required Name: MetricDimensionName
    @required Value: MetricDimensionValue
}

string MetricDimensionName

string MetricDimensionValue

list MetricDimensions {
    member: MetricDimension
}

@range(min: 1)
integer MetricGranularityInSeconds

structure MetricGranularityType {
    Granularity: XmlStringMaxLen255
}

list MetricGranularityTypes {
    member: MetricGranularityType
}

string MetricName

string MetricNamespace

double MetricScale

structure MetricStat {
    @required Metric: Metric
    @required Stat: XmlStringMetricStat
    Unit: MetricUnit
}

enum MetricStatistic {
    Average
    Minimum
    Maximum
    SampleCount
    Sum
}

enum MetricType {
    ASGAverageCPUUtilization
    ASGAverageNetworkIn
    ASGAverageNetworkOut
    ALBRequestCountPerTarget
}

string MetricUnit

list Metrics {
    member: XmlStringMaxLen255
}

integer MinAdjustmentMagnitude

@deprecated
integer MinAdjustmentStep

@length(min: 0, max: 255)
string MixedInstanceSpotPrice

structure MixedInstancesPolicy {
    LaunchTemplate: LaunchTemplate
    InstancesDistribution: InstancesDistribution
}

boolean MonitoringEnabled

structure NetworkBandwidthGbpsRequest {
    Min: NullablePositiveDouble
    Max: NullablePositiveDouble
}

structure NetworkInterfaceCountRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

boolean NoDevice

@range(min: 1, max: 100)
integer NonZeroIntPercent

structure NotificationConfiguration {
    AutoScalingGroupName: XmlStringMaxLen255
    TopicARN: XmlStringMaxLen255
    NotificationType: XmlStringMaxLen255
}

list NotificationConfigurations {
    member: NotificationConfiguration
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string NotificationTargetResourceName

boolean NullableBoolean

@range(min: 0)
double NullablePositiveDouble

@range(min: 0)
integer NullablePositiveInteger

integer NumberOfAutoScalingGroups

integer NumberOfLaunchConfigurations

integer OnDemandBaseCapacity

integer OnDemandPercentageAboveBaseCapacity

list Overrides {
    member: LaunchTemplateOverrides
}

structure PerformanceFactorReferenceRequest {
    InstanceFamily: String
}

list PerformanceFactorReferenceSetRequest {
    @xmlName("item") member: PerformanceFactorReferenceRequest
}

structure PoliciesType {
    ScalingPolicies: ScalingPolicies
    NextToken: XmlString
}

structure PolicyARNType {
    PolicyARN: ResourceName
    Alarms: Alarms
}

integer PolicyIncrement

list PolicyNames {
    member: ResourceName
}

list PolicyTypes {
    member: XmlStringMaxLen64
}

enum PredefinedLoadMetricType {
    ASGTotalCPUUtilization
    ASGTotalNetworkIn
    ASGTotalNetworkOut
    ALBTargetGroupRequestCount
}

enum PredefinedMetricPairType {
    ASGCPUUtilization
    ASGNetworkIn
    ASGNetworkOut
    ALBRequestCount
}

structure PredefinedMetricSpecification {
    @required PredefinedMetricType: MetricType
    ResourceLabel: XmlStringMaxLen1023
}

enum PredefinedScalingMetricType {
    ASGAverageCPUUtilization
    ASGAverageNetworkIn
    ASGAverageNetworkOut
    ALBRequestCountPerTarget
}

structure PredictiveScalingConfiguration {
    @required MetricSpecifications: PredictiveScalingMetricSpecifications
    Mode: PredictiveScalingMode
    SchedulingBufferTime: PredictiveScalingSchedulingBufferTime
    MaxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior
    MaxCapacityBuffer: PredictiveScalingMaxCapacityBuffer
}

structure PredictiveScalingCustomizedCapacityMetric {
    @required MetricDataQueries: MetricDataQueries
}

structure PredictiveScalingCustomizedLoadMetric {
    @required MetricDataQueries: MetricDataQueries
}

structure PredictiveScalingCustomizedScalingMetric {
    @required MetricDataQueries: MetricDataQueries
}

list PredictiveScalingForecastTimestamps {
    member: TimestampType
}

list PredictiveScalingForecastValues {
    member: MetricScale
}

enum PredictiveScalingMaxCapacityBreachBehavior {
    HonorMaxCapacity
    IncreaseMaxCapacity
}

@range(min: 0, max: 100)
integer PredictiveScalingMaxCapacityBuffer

structure PredictiveScalingMetricSpecification {
    @required TargetValue: MetricScale
    PredefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPair
    PredefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetric
    PredefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetric
    CustomizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetric
    CustomizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetric
    CustomizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetric
}

list PredictiveScalingMetricSpecifications {
    member: PredictiveScalingMetricSpecification
}

enum PredictiveScalingMode {
    ForecastAndScale
    ForecastOnly
}

structure PredictiveScalingPredefinedLoadMetric {
    @required PredefinedMetricType: PredefinedLoadMetricType
    ResourceLabel: XmlStringMaxLen1023
}

structure PredictiveScalingPredefinedMetricPair {
    @required PredefinedMetricType: PredefinedMetricPairType
    ResourceLabel: XmlStringMaxLen1023
}

structure PredictiveScalingPredefinedScalingMetric {
    @required PredefinedMetricType: PredefinedScalingMetricType
    ResourceLabel: XmlStringMaxLen1023
}

@range(min: 0)
integer PredictiveScalingSchedulingBufferTime

list ProcessNames {
    member: XmlStringMaxLen255
}

structure ProcessType {
    @required ProcessName: XmlStringMaxLen255
}

list Processes {
    member: ProcessType
}

structure ProcessesType {
    Processes: Processes
}

integer Progress

boolean PropagateAtLaunch

boolean ProtectedFromScaleIn

structure PutLifecycleHookAnswer {}

structure PutLifecycleHookType {
    @required LifecycleHookName: AsciiStringMaxLen255
    @required AutoScalingGroupName: XmlStringMaxLen255
    LifecycleTransition: LifecycleTransition
    RoleARN: XmlStringMaxLen255
    NotificationTargetARN: NotificationTargetResourceName
    NotificationMetadata: AnyPrintableAsciiStringMaxLen4000
    HeartbeatTimeout: HeartbeatTimeout
    DefaultResult: LifecycleActionResult
}

structure PutNotificationConfigurationType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required TopicARN: XmlStringMaxLen255
    @required NotificationTypes: AutoScalingNotificationTypes
}

structure PutScalingPolicyType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required PolicyName: XmlStringMaxLen255
    PolicyType: XmlStringMaxLen64
    AdjustmentType: XmlStringMaxLen255
    MinAdjustmentStep: MinAdjustmentStep
    MinAdjustmentMagnitude: MinAdjustmentMagnitude
    ScalingAdjustment: PolicyIncrement
    Cooldown: Cooldown
    MetricAggregationType: XmlStringMaxLen32
    StepAdjustments: StepAdjustments
    EstimatedInstanceWarmup: EstimatedInstanceWarmup
    TargetTrackingConfiguration: TargetTrackingConfiguration
    Enabled: ScalingPolicyEnabled
    PredictiveScalingConfiguration: PredictiveScalingConfiguration
}

structure PutScheduledUpdateGroupActionType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required ScheduledActionName: XmlStringMaxLen255
    Time: TimestampType
    StartTime: TimestampType
    EndTime: TimestampType
    Recurrence: XmlStringMaxLen255
    MinSize: AutoScalingGroupMinSize
    MaxSize: AutoScalingGroupMaxSize
    DesiredCapacity: AutoScalingGroupDesiredCapacity
    TimeZone: XmlStringMaxLen255
}

structure PutWarmPoolAnswer {}

structure PutWarmPoolType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    MaxGroupPreparedCapacity: MaxGroupPreparedCapacity
    MinSize: WarmPoolMinSize
    PoolState: WarmPoolState
    InstanceReusePolicy: InstanceReusePolicy
}

structure RecordLifecycleActionHeartbeatAnswer {}

structure RecordLifecycleActionHeartbeatType {
    @required LifecycleHookName: AsciiStringMaxLen255
    @required AutoScalingGroupName: ResourceName
    LifecycleActionToken: LifecycleActionToken
    InstanceId: XmlStringMaxLen19
}

@range(min: 0)
integer RefreshInstanceWarmup

structure RefreshPreferences {
    MinHealthyPercentage: IntPercent
    InstanceWarmup: RefreshInstanceWarmup
    CheckpointPercentages: CheckpointPercentages
    CheckpointDelay: CheckpointDelay
    SkipMatching: SkipMatching
    AutoRollback: AutoRollback
    ScaleInProtectedInstances: ScaleInProtectedInstances
    StandbyInstances: StandbyInstances
    AlarmSpecification: AlarmSpecification
    MaxHealthyPercentage: IntPercent100To200
    BakeTime: BakeTime
}

enum RefreshStrategy {
    Rolling
    ReplaceRootVolume
}

@range(min: 1)
integer RequestedCapacity

@error("server")
@awsQueryError(code: "ResourceContention", httpResponseCode: 500)
structure ResourceContentionFault {
    message: XmlStringMaxLen255
}

@error("client")
@awsQueryError(code: "ResourceInUse", httpResponseCode: 400)
structure ResourceInUseFault {
    message: XmlStringMaxLen255
}

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string ResourceName

enum RetentionAction {
    retain
    terminate
}

structure RetentionTriggers {
    TerminateHookAbandon: RetentionAction
}

enum RetryStrategy {
    retry_with_group_configuration = "retry-with-group-configuration"
    none
}

boolean ReturnData

boolean ReuseOnScaleIn

structure RollbackDetails {
    RollbackReason: XmlStringMaxLen1023
    RollbackStartTime: TimestampType
    PercentageCompleteOnRollback: IntPercent
    InstancesToUpdateOnRollback: InstancesToUpdate
    ProgressDetailsOnRollback: InstanceRefreshProgressDetails
}

structure RollbackInstanceRefreshAnswer {
    InstanceRefreshId: XmlStringMaxLen255
}

structure RollbackInstanceRefreshType {
    @required AutoScalingGroupName: XmlStringMaxLen255
}

enum ScaleInProtectedInstances {
    Refresh
    Ignore
    Wait
}

@error("client")
@awsQueryError(code: "ScalingActivityInProgress", httpResponseCode: 400)
structure ScalingActivityInProgressFault {
    message: XmlStringMaxLen255
}

enum ScalingActivityStatusCode {
    PendingSpotBidPlacement
    WaitingForSpotInstanceRequestId
    WaitingForSpotInstanceId
    WaitingForInstanceId
    PreInService
    InProgress
    WaitingForELBConnectionDraining
    MidLifecycleAction
    WaitingForInstanceWarmup
    Successful
    Failed
    Cancelled
    WaitingForConnectionDraining
    WaitingForInPlaceUpdateToStart
    WaitingForInPlaceUpdateToFinalize
    InPlaceUpdateInProgress
}

list ScalingPolicies {
    member: ScalingPolicy
}

structure ScalingPolicy {
    AutoScalingGroupName: XmlStringMaxLen255
    PolicyName: XmlStringMaxLen255
    PolicyARN: ResourceName
    PolicyType: XmlStringMaxLen64
    AdjustmentType: XmlStringMaxLen255
    MinAdjustmentStep: MinAdjustmentStep
    MinAdjustmentMagnitude: MinAdjustmentMagnitude
    ScalingAdjustment: PolicyIncrement
    Cooldown: Cooldown
    StepAdjustments: StepAdjustments
    MetricAggregationType: XmlStringMaxLen32
    EstimatedInstanceWarmup: EstimatedInstanceWarmup
    Alarms: Alarms
    TargetTrackingConfiguration: TargetTrackingConfiguration
    Enabled: ScalingPolicyEnabled
    PredictiveScalingConfiguration: PredictiveScalingConfiguration
}

boolean ScalingPolicyEnabled

structure ScalingProcessQuery {
    @required AutoScalingGroupName: XmlStringMaxLen255
    ScalingProcesses: ProcessNames
}

list ScheduledActionNames {
    member: XmlStringMaxLen255
}

structure ScheduledActionsType {
    ScheduledUpdateGroupActions: ScheduledUpdateGroupActions
    NextToken: XmlString
}

structure ScheduledUpdateGroupAction {
    AutoScalingGroupName: XmlStringMaxLen255
    ScheduledActionName: XmlStringMaxLen255
    ScheduledActionARN: ResourceName
    Time: TimestampType
    StartTime: TimestampType
    EndTime: TimestampType
    Recurrence: XmlStringMaxLen255
    MinSize: AutoScalingGroupMinSize
    MaxSize: AutoScalingGroupMaxSize
    DesiredCapacity: AutoScalingGroupDesiredCapacity
    TimeZone: XmlStringMaxLen255
}

structure ScheduledUpdateGroupActionRequest {
    @required ScheduledActionName: XmlStringMaxLen255
    StartTime: TimestampType
    EndTime: TimestampType
    Recurrence: XmlStringMaxLen255
    MinSize: AutoScalingGroupMinSize
    MaxSize: AutoScalingGroupMaxSize
    DesiredCapacity: AutoScalingGroupDesiredCapacity
    TimeZone: XmlStringMaxLen255
}

list ScheduledUpdateGroupActionRequests {
    member: ScheduledUpdateGroupActionRequest
}

list ScheduledUpdateGroupActions {
    member: ScheduledUpdateGroupAction
}

list SecurityGroups {
    member: XmlString
}

@error("server")
@awsQueryError(code: "ServiceLinkedRoleFailure", httpResponseCode: 500)
structure ServiceLinkedRoleFailure {
    message: XmlStringMaxLen255
}

structure SetDesiredCapacityType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required DesiredCapacity: AutoScalingGroupDesiredCapacity
    HonorCooldown: HonorCooldown
}

structure SetInstanceHealthQuery {
    @required InstanceId: XmlStringMaxLen19
    @required HealthStatus: XmlStringMaxLen32
    ShouldRespectGracePeriod: ShouldRespectGracePeriod
}

structure SetInstanceProtectionAnswer {}

structure SetInstanceProtectionQuery {
    @required InstanceIds: InstanceIds
    @required AutoScalingGroupName: XmlStringMaxLen255
    @required ProtectedFromScaleIn: ProtectedFromScaleIn
}

boolean ShouldDecrementDesiredCapacity

boolean ShouldRespectGracePeriod

boolean SkipMatching

boolean SkipZonalShiftValidation

integer SpotInstancePools

@length(min: 1, max: 255)
string SpotPrice

enum StandbyInstances {
    Terminate
    Ignore
    Wait
}

structure StartInstanceRefreshAnswer {
    InstanceRefreshId: XmlStringMaxLen255
}

structure StartInstanceRefreshType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    Strategy: RefreshStrategy
    DesiredConfiguration: DesiredConfiguration
    Preferences: RefreshPreferences
}

structure StepAdjustment {
    MetricIntervalLowerBound: MetricScale
    MetricIntervalUpperBound: MetricScale
    @required ScalingAdjustment: PolicyIncrement
}

list StepAdjustments {
    member: StepAdjustment
}

string String

@length(max: 1)
list SubnetIdsLimit1 {
    member: XmlStringMaxLen255
}

structure SuspendedProcess {
    ProcessName: XmlStringMaxLen255
    SuspensionReason: XmlStringMaxLen255
}

list SuspendedProcesses {
    member: SuspendedProcess
}

structure Tag {
    ResourceId: XmlString
    ResourceType: XmlString
    @required Key: TagKey
    Value: TagValue
    PropagateAtLaunch: PropagateAtLaunch
}

structure TagDescription {
    ResourceId: XmlString
    ResourceType: XmlString
    Key: TagKey
    Value: TagValue
    PropagateAtLaunch: PropagateAtLaunch
}

list TagDescriptionList {
    member: TagDescription
}

@length(min: 1, max: 128)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TagKey

@length(min: 0, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TagValue

list Tags {
    member: Tag
}

structure TagsType {
    Tags: TagDescriptionList
    NextToken: XmlString
}

list TargetGroupARNs {
    member: XmlStringMaxLen511
}

structure TargetTrackingConfiguration {
    PredefinedMetricSpecification: PredefinedMetricSpecification
    CustomizedMetricSpecification: CustomizedMetricSpecification
    @required TargetValue: MetricScale
    DisableScaleIn: DisableScaleIn
}

list TargetTrackingMetricDataQueries {
    member: TargetTrackingMetricDataQuery
}

structure TargetTrackingMetricDataQuery {
    @required Id: XmlStringMaxLen64
    Expression: XmlStringMaxLen2047
    MetricStat: TargetTrackingMetricStat
    Label: XmlStringMetricLabel
    Period: MetricGranularityInSeconds
    ReturnData: ReturnData
}

structure TargetTrackingMetricStat {
    @required Metric: Metric
    @required Stat: XmlStringMetricStat
    Unit: MetricUnit
    Period: MetricGranularityInSeconds
}

structure TerminateInstanceInAutoScalingGroupType {
    @required InstanceId: XmlStringMaxLen19
    @required ShouldDecrementDesiredCapacity: ShouldDecrementDesiredCapacity
}

list TerminationPolicies {
    member: XmlStringMaxLen1600
}

timestamp TimestampType

structure TotalLocalStorageGBRequest {
    Min: NullablePositiveDouble
    Max: NullablePositiveDouble
}

structure TrafficSourceIdentifier {
    @required Identifier: XmlStringMaxLen511
    Type: XmlStringMaxLen511
}

structure TrafficSourceState {
    @deprecated TrafficSource: XmlStringMaxLen511
    State: XmlStringMaxLen255
    Identifier: XmlStringMaxLen511
    Type: XmlStringMaxLen511
}

list TrafficSourceStates {
    member: TrafficSourceState
}

list TrafficSources {
    member: TrafficSourceIdentifier
}

structure UpdateAutoScalingGroupType {
    @required AutoScalingGroupName: XmlStringMaxLen255
    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    MixedInstancesPolicy: MixedInstancesPolicy
    MinSize: AutoScalingGroupMinSize
    MaxSize: AutoScalingGroupMaxSize
    DesiredCapacity: AutoScalingGroupDesiredCapacity
    DefaultCooldown: Cooldown
    AvailabilityZones: AvailabilityZones
    AvailabilityZoneIds: AvailabilityZoneIds
    HealthCheckType: XmlStringMaxLen32
    HealthCheckGracePeriod: HealthCheckGracePeriod
    PlacementGroup: UpdatePlacementGroupParam
    VPCZoneIdentifier: XmlStringMaxLen5000
    TerminationPolicies: TerminationPolicies
    NewInstancesProtectedFromScaleIn: InstanceProtected
    ServiceLinkedRoleARN: ResourceName
    MaxInstanceLifetime: MaxInstanceLifetime
    CapacityRebalance: CapacityRebalanceEnabled
    Context: Context
    DesiredCapacityType: XmlStringMaxLen255
    DefaultInstanceWarmup: DefaultInstanceWarmup
    InstanceMaintenancePolicy: InstanceMaintenancePolicy
    AvailabilityZoneDistribution: AvailabilityZoneDistribution
    AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy
    SkipZonalShiftValidation: SkipZonalShiftValidation
    CapacityReservationSpecification: CapacityReservationSpecification
    InstanceLifecyclePolicy: InstanceLifecyclePolicy
    DeletionProtection: DeletionProtection
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string UpdatePlacementGroupParam

structure VCpuCountRequest {
    @required Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

list Values {
    member: XmlString
}

structure WarmPoolConfiguration {
    MaxGroupPreparedCapacity: MaxGroupPreparedCapacity
    MinSize: WarmPoolMinSize
    PoolState: WarmPoolState
    Status: WarmPoolStatus
    InstanceReusePolicy: InstanceReusePolicy
}

@range(min: 0)
integer WarmPoolMinSize

integer WarmPoolSize

enum WarmPoolState {
    Stopped
    Running
    Hibernated
}

enum WarmPoolStatus {
    PendingDelete
}

@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlString

@length(min: 1, max: 1023)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen1023

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen1600

@length(min: 1, max: 19)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen19

@length(min: 1, max: 2047)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen2047

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen255

@length(min: 1, max: 32)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen32

@length(min: 1, max: 5000)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen5000

@length(min: 1, max: 511)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen511

@length(min: 1, max: 64)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen64

@length(max: 2047)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMetricLabel

@length(min: 1, max: 100)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMetricStat

@length(max: 21847)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringUserData

boolean ZonalShiftEnabled
