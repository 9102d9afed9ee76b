// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.ecs

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "ECS", endpointPrefix: "ecs")
@sigv4(name: "ecs")
@awsJson1_1
@title("Amazon EC2 Container Service")
service AmazonEC2ContainerServiceV20141113 {
    version: "2014-11-13"
    operations: [
        ContinueServiceDeployment
        CreateCapacityProvider
        CreateCluster
        CreateDaemon
        CreateExpressGatewayService
        CreateService
        CreateTaskSet
        DeleteAccountSetting
        DeleteAttributes
        DeleteCapacityProvider
        DeleteCluster
        DeleteDaemon
        DeleteDaemonTaskDefinition
        DeleteExpressGatewayService
        DeleteService
        DeleteTaskDefinitions
        DeleteTaskSet
        DeregisterContainerInstance
        DeregisterTaskDefinition
        DescribeCapacityProviders
        DescribeClusters
        DescribeContainerInstances
        DescribeDaemon
        DescribeDaemonDeployments
        DescribeDaemonRevisions
        DescribeDaemonTaskDefinition
        DescribeExpressGatewayService
        DescribeServiceDeployments
        DescribeServiceRevisions
        DescribeServices
        DescribeTaskDefinition
        DescribeTaskSets
        DescribeTasks
        DiscoverPollEndpoint
        ExecuteCommand
        GetTaskProtection
        ListAccountSettings
        ListAttributes
        ListClusters
        ListContainerInstances
        ListDaemonDeployments
        ListDaemonTaskDefinitions
        ListDaemons
        ListServiceDeployments
        ListServices
        ListServicesByNamespace
        ListTagsForResource
        ListTaskDefinitionFamilies
        ListTaskDefinitions
        ListTasks
        PutAccountSetting
        PutAccountSettingDefault
        PutAttributes
        PutClusterCapacityProviders
        RegisterContainerInstance
        RegisterDaemonTaskDefinition
        RegisterTaskDefinition
        RunTask
        StartTask
        StopServiceDeployment
        StopTask
        SubmitAttachmentStateChanges
        SubmitContainerStateChange
        SubmitTaskStateChange
        TagResource
        UntagResource
        UpdateCapacityProvider
        UpdateCluster
        UpdateClusterSettings
        UpdateContainerAgent
        UpdateContainerInstancesState
        UpdateDaemon
        UpdateExpressGatewayService
        UpdateService
        UpdateServicePrimaryTaskSet
        UpdateTaskProtection
        UpdateTaskSet
    ]
}

operation ContinueServiceDeployment {
    input: ContinueServiceDeploymentRequest
    output: ContinueServiceDeploymentResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
        ServiceDeploymentNotFoundException
        UnsupportedFeatureException
    ]
}

@idempotent
operation CreateCapacityProvider {
    input: CreateCapacityProviderRequest
    output: CreateCapacityProviderResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        LimitExceededException
        ServerException
        UnsupportedFeatureException
        UpdateInProgressException
    ]
}

operation CreateCluster {
    input: CreateClusterRequest
    output: CreateClusterResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        NamespaceNotFoundException
        ServerException
    ]
}

operation CreateDaemon {
    input: CreateDaemonRequest
    output: CreateDaemonResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        PlatformUnknownException
        ServerException
        UnsupportedFeatureException
    ]
}

operation CreateExpressGatewayService {
    input: CreateExpressGatewayServiceRequest
    output: CreateExpressGatewayServiceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        PlatformTaskDefinitionIncompatibilityException
        PlatformUnknownException
        ServerException
        UnsupportedFeatureException
    ]
}

operation CreateService {
    input: CreateServiceRequest
    output: CreateServiceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        NamespaceNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        PlatformUnknownException
        ServerException
        UnsupportedFeatureException
    ]
}

operation CreateTaskSet {
    input: CreateTaskSetRequest
    output: CreateTaskSetResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        LimitExceededException
        NamespaceNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        PlatformUnknownException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

operation DeleteAccountSetting {
    input: DeleteAccountSettingRequest
    output: DeleteAccountSettingResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

operation DeleteAttributes {
    input: DeleteAttributesRequest
    output: DeleteAttributesResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        TargetNotFoundException
    ]
}

@idempotent
operation DeleteCapacityProvider {
    input: DeleteCapacityProviderRequest
    output: DeleteCapacityProviderResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
        UpdateInProgressException
    ]
}

@idempotent
operation DeleteCluster {
    input: DeleteClusterRequest
    output: DeleteClusterResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterContainsCapacityProviderException
        ClusterContainsContainerInstancesException
        ClusterContainsServicesException
        ClusterContainsTasksException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UpdateInProgressException
    ]
}

@idempotent
operation DeleteDaemon {
    input: DeleteDaemonRequest
    output: DeleteDaemonResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        DaemonNotActiveException
        DaemonNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

operation DeleteDaemonTaskDefinition {
    input: DeleteDaemonTaskDefinitionRequest
    output: DeleteDaemonTaskDefinitionResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

operation DeleteExpressGatewayService {
    input: DeleteExpressGatewayServiceRequest
    output: DeleteExpressGatewayServiceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

@idempotent
operation DeleteService {
    input: DeleteServiceRequest
    output: DeleteServiceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotFoundException
    ]
}

operation DeleteTaskDefinitions {
    input: DeleteTaskDefinitionsRequest
    output: DeleteTaskDefinitionsResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@idempotent
operation DeleteTaskSet {
    input: DeleteTaskSetRequest
    output: DeleteTaskSetResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        LimitExceededException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        TaskSetNotFoundException
        UnsupportedFeatureException
    ]
}

operation DeregisterContainerInstance {
    input: DeregisterContainerInstanceRequest
    output: DeregisterContainerInstanceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation DeregisterTaskDefinition {
    input: DeregisterTaskDefinitionRequest
    output: DeregisterTaskDefinitionResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation DescribeCapacityProviders {
    input: DescribeCapacityProvidersRequest
    output: DescribeCapacityProvidersResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeClusters {
    input: DescribeClustersRequest
    output: DescribeClustersResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation DescribeContainerInstances {
    input: DescribeContainerInstancesRequest
    output: DescribeContainerInstancesResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation DescribeDaemon {
    input: DescribeDaemonRequest
    output: DescribeDaemonResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        DaemonNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeDaemonDeployments {
    input: DescribeDaemonDeploymentsRequest
    output: DescribeDaemonDeploymentsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeDaemonRevisions {
    input: DescribeDaemonRevisionsRequest
    output: DescribeDaemonRevisionsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeDaemonTaskDefinition {
    input: DescribeDaemonTaskDefinitionRequest
    output: DescribeDaemonTaskDefinitionResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation DescribeExpressGatewayService {
    input: DescribeExpressGatewayServiceRequest
    output: DescribeExpressGatewayServiceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ResourceNotFoundException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeServiceDeployments {
    input: DescribeServiceDeploymentsRequest
    output: DescribeServiceDeploymentsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeServiceRevisions {
    input: DescribeServiceRevisionsRequest
    output: DescribeServiceRevisionsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeServices {
    input: DescribeServicesRequest
    output: DescribeServicesResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation DescribeTaskDefinition {
    input: DescribeTaskDefinitionRequest
    output: DescribeTaskDefinitionResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation DescribeTaskSets {
    input: DescribeTaskSetsRequest
    output: DescribeTaskSetsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeTasks {
    input: DescribeTasksRequest
    output: DescribeTasksResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation DiscoverPollEndpoint {
    input: DiscoverPollEndpointRequest
    output: DiscoverPollEndpointResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

operation ExecuteCommand {
    input: ExecuteCommandRequest
    output: ExecuteCommandResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        TargetNotConnectedException
    ]
}

@readonly
operation GetTaskProtection {
    input: GetTaskProtectionRequest
    output: GetTaskProtectionResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ResourceNotFoundException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation ListAccountSettings {
    input: ListAccountSettingsRequest
    output: ListAccountSettingsResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListAttributes {
    input: ListAttributesRequest
    output: ListAttributesResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListClusters {
    input: ListClustersRequest
    output: ListClustersResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListContainerInstances {
    input: ListContainerInstancesRequest
    output: ListContainerInstancesResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListDaemonDeployments {
    input: ListDaemonDeploymentsRequest
    output: ListDaemonDeploymentsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation ListDaemonTaskDefinitions {
    input: ListDaemonTaskDefinitionsRequest
    output: ListDaemonTaskDefinitionsResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListDaemons {
    input: ListDaemonsRequest
    output: ListDaemonsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

@readonly
operation ListServiceDeployments {
    input: ListServiceDeploymentsRequest
    output: ListServiceDeploymentsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation ListServices {
    input: ListServicesRequest
    output: ListServicesResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListServicesByNamespace {
    input: ListServicesByNamespaceRequest
    output: ListServicesByNamespaceResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        NamespaceNotFoundException
        ServerException
    ]
}

@readonly
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListTaskDefinitionFamilies {
    input: ListTaskDefinitionFamiliesRequest
    output: ListTaskDefinitionFamiliesResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListTaskDefinitions {
    input: ListTaskDefinitionsRequest
    output: ListTaskDefinitionsResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

@readonly
operation ListTasks {
    input: ListTasksRequest
    output: ListTasksResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotFoundException
    ]
}

operation PutAccountSetting {
    input: PutAccountSettingRequest
    output: PutAccountSettingResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

operation PutAccountSettingDefault {
    input: PutAccountSettingDefaultRequest
    output: PutAccountSettingDefaultResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        ServerException
    ]
}

operation PutAttributes {
    input: PutAttributesRequest
    output: PutAttributesResponse
    errors: [
        AccessDeniedException
        AttributeLimitExceededException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        TargetNotFoundException
    ]
}

operation PutClusterCapacityProviders {
    input: PutClusterCapacityProvidersRequest
    output: PutClusterCapacityProvidersResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ResourceInUseException
        ServerException
        UpdateInProgressException
    ]
}

operation RegisterContainerInstance {
    input: RegisterContainerInstanceRequest
    output: RegisterContainerInstanceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation RegisterDaemonTaskDefinition {
    input: RegisterDaemonTaskDefinitionRequest
    output: RegisterDaemonTaskDefinitionResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        LimitExceededException
        ServerException
    ]
}

operation RegisterTaskDefinition {
    input: RegisterTaskDefinitionRequest
    output: RegisterTaskDefinitionResponse
    errors: [
        AccessDeniedException
        ClientException
        InvalidParameterException
        LimitExceededException
        ServerException
    ]
}

operation RunTask {
    input: RunTaskRequest
    output: RunTaskResponse
    errors: [
        AccessDeniedException
        BlockedException
        ClientException
        ClusterNotFoundException
        ConflictException
        InvalidParameterException
        PlatformTaskDefinitionIncompatibilityException
        PlatformUnknownException
        ServerException
        UnsupportedFeatureException
    ]
}

operation StartTask {
    input: StartTaskRequest
    output: StartTaskResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        NamespaceNotFoundException
        ServerException
        UnsupportedFeatureException
    ]
}

operation StopServiceDeployment {
    input: StopServiceDeploymentRequest
    output: StopServiceDeploymentResponse
    errors: [
        AccessDeniedException
        ClientException
        ConflictException
        InvalidParameterException
        ServerException
        ServiceDeploymentNotFoundException
        UnsupportedFeatureException
    ]
}

operation StopTask {
    input: StopTaskRequest
    output: StopTaskResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation SubmitAttachmentStateChanges {
    input: SubmitAttachmentStateChangesRequest
    output: SubmitAttachmentStateChangesResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation SubmitContainerStateChange {
    input: SubmitContainerStateChangeRequest
    output: SubmitContainerStateChangeResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation SubmitTaskStateChange {
    input: SubmitTaskStateChangeRequest
    output: SubmitTaskStateChangeResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        ServerException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ResourceNotFoundException
        ServerException
    ]
}

operation UpdateCapacityProvider {
    input: UpdateCapacityProviderRequest
    output: UpdateCapacityProviderResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UnsupportedFeatureException
    ]
}

operation UpdateCluster {
    input: UpdateClusterRequest
    output: UpdateClusterResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        NamespaceNotFoundException
        ServerException
    ]
}

operation UpdateClusterSettings {
    input: UpdateClusterSettingsRequest
    output: UpdateClusterSettingsResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        UpdateInProgressException
    ]
}

operation UpdateContainerAgent {
    input: UpdateContainerAgentRequest
    output: UpdateContainerAgentResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        MissingVersionException
        NoUpdateAvailableException
        ServerException
        UpdateInProgressException
    ]
}

operation UpdateContainerInstancesState {
    input: UpdateContainerInstancesStateRequest
    output: UpdateContainerInstancesStateResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
    ]
}

operation UpdateDaemon {
    input: UpdateDaemonRequest
    output: UpdateDaemonResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        DaemonNotActiveException
        DaemonNotFoundException
        InvalidParameterException
        PlatformUnknownException
        ServerException
        UnsupportedFeatureException
    ]
}

operation UpdateExpressGatewayService {
    input: UpdateExpressGatewayServiceRequest
    output: UpdateExpressGatewayServiceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateService {
    input: UpdateServiceRequest
    output: UpdateServiceResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        NamespaceNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        PlatformUnknownException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateServicePrimaryTaskSet {
    input: UpdateServicePrimaryTaskSetRequest
    output: UpdateServicePrimaryTaskSetResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        TaskSetNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateTaskProtection {
    input: UpdateTaskProtectionRequest
    output: UpdateTaskProtectionResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        ResourceNotFoundException
        ServerException
        UnsupportedFeatureException
    ]
}

operation UpdateTaskSet {
    input: UpdateTaskSetRequest
    output: UpdateTaskSetResponse
    errors: [
        AccessDeniedException
        ClientException
        ClusterNotFoundException
        InvalidParameterException
        LimitExceededException
        ServerException
        ServiceNotActiveException
        ServiceNotFoundException
        TaskSetNotFoundException
        UnsupportedFeatureException
    ]
}

structure AcceleratorCountRequest {
    min: BoxedInteger
    max: BoxedInteger
}

enum AcceleratorManufacturer {
    amazon_web_services = "amazon-web-services"
    amd
    nvidia
    xilinx
    habana
}

list AcceleratorManufacturerSet {
    member: AcceleratorManufacturer
}

enum AcceleratorName {
    a100
    inferentia
    k520
    k80
    m60
    radeon_pro_v520 = "radeon-pro-v520"
    t4
    vu9p
    v100
    a10g
    h100
    t4g
}

list AcceleratorNameSet {
    member: AcceleratorName
}

structure AcceleratorTotalMemoryMiBRequest {
    min: BoxedInteger
    max: BoxedInteger
}

enum AcceleratorType {
    gpu
    fpga
    inference
}

list AcceleratorTypeSet {
    member: AcceleratorType
}

@error("client")
structure AccessDeniedException {
    message: String
}

enum AccessType {
    PUBLIC
    PRIVATE
}

structure AdvancedConfiguration {
    alternateTargetGroupArn: String
    productionListenerRule: String
    testListenerRule: String
    roleArn: String
}

enum AgentUpdateStatus {
    PENDING
    STAGING
    STAGED
    UPDATING
    UPDATED
    FAILED
}

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\.\\*\\-]+")
string AllowedInstanceType

@length(min: 0, max: 400)
list AllowedInstanceTypeSet {
    member: AllowedInstanceType
}

enum ApplicationProtocol {
    http
    http2
    grpc
}

enum AssignPublicIp {
    ENABLED
    DISABLED
}

structure Attachment {
    id: String
    type: String
    status: String
    details: AttachmentDetails
}

list AttachmentDetails {
    member: KeyValuePair
}

structure AttachmentStateChange {
    @required attachmentArn: String
    @required status: String
}

list AttachmentStateChanges {
    member: AttachmentStateChange
}

list Attachments {
    member: Attachment
}

structure Attribute {
    @required name: String
    value: String
    targetType: TargetType
    targetId: String
}

@error("client")
structure AttributeLimitExceededException {
    message: String
}

list Attributes {
    member: Attribute
}

enum AutoRepairActionsStatus {
    ENABLED
    DISABLED
}

structure AutoRepairConfiguration {
    actionsStatus: AutoRepairActionsStatus
}

structure AutoScalingGroupProvider {
    @required autoScalingGroupArn: String
    managedScaling: ManagedScaling
    managedTerminationProtection: ManagedTerminationProtection
    managedDraining: ManagedDraining
}

structure AutoScalingGroupProviderUpdate {
    managedScaling: ManagedScaling
    managedTerminationProtection: ManagedTerminationProtection
    managedDraining: ManagedDraining
}

enum AvailabilityZoneRebalancing {
    ENABLED
    DISABLED
}

structure AwsVpcConfiguration {
    @required subnets: StringList
    securityGroups: StringList
    assignPublicIp: AssignPublicIp
}

enum BareMetal {
    included
    required
    excluded
}

structure BaselineEbsBandwidthMbpsRequest {
    min: BoxedInteger
    max: BoxedInteger
}

@error("client")
structure BlockedException {
    message: String
}

boolean Boolean

boolean BoxedBoolean

double BoxedDouble

integer BoxedInteger

enum BurstablePerformance {
    included
    required
    excluded
}

enum CPUArchitecture {
    X86_64
    ARM64
}

structure CanaryConfiguration {
    canaryPercent: Double
    canaryBakeTimeInMinutes: Integer
}

enum CapacityOptionType {
    ON_DEMAND
    SPOT
    RESERVED
}

structure CapacityProvider {
    capacityProviderArn: String
    name: String
    cluster: String
    status: CapacityProviderStatus
    autoScalingGroupProvider: AutoScalingGroupProvider
    managedInstancesProvider: ManagedInstancesProvider
    updateStatus: CapacityProviderUpdateStatus
    updateStatusReason: String
    tags: Tags
    type: CapacityProviderType
}

enum CapacityProviderField {
    TAGS
}

list CapacityProviderFieldList {
    member: CapacityProviderField
}

enum CapacityProviderStatus {
    PROVISIONING
    ACTIVE
    DEPROVISIONING
    INACTIVE
}

list CapacityProviderStrategy {
    member: CapacityProviderStrategyItem
}

structure CapacityProviderStrategyItem {
    @required capacityProvider: String
    weight: CapacityProviderStrategyItemWeight
    base: CapacityProviderStrategyItemBase
}

@range(min: 0, max: 100000)
integer CapacityProviderStrategyItemBase

@range(min: 0, max: 1000)
integer CapacityProviderStrategyItemWeight

enum CapacityProviderType {
    EC2_AUTOSCALING
    MANAGED_INSTANCES
    FARGATE
    FARGATE_SPOT
}

enum CapacityProviderUpdateStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_FAILED
}

list CapacityProviders {
    member: CapacityProvider
}

enum CapacityReservationPreference {
    RESERVATIONS_ONLY
    RESERVATIONS_FIRST
    RESERVATIONS_EXCLUDED
}

structure CapacityReservationRequest {
    reservationGroupArn: String
    reservationPreference: CapacityReservationPreference
}

@error("client")
structure ClientException {
    message: String
}

structure Cluster {
    clusterArn: String
    clusterName: String
    configuration: ClusterConfiguration
    status: String
    registeredContainerInstancesCount: Integer
    runningTasksCount: Integer
    pendingTasksCount: Integer
    activeServicesCount: Integer
    statistics: Statistics
    tags: Tags
    settings: ClusterSettings
    capacityProviders: StringList
    defaultCapacityProviderStrategy: CapacityProviderStrategy
    attachments: Attachments
    attachmentsStatus: String
    serviceConnectDefaults: ClusterServiceConnectDefaults
}

structure ClusterConfiguration {
    executeCommandConfiguration: ExecuteCommandConfiguration
    managedStorageConfiguration: ManagedStorageConfiguration
}

@error("client")
structure ClusterContainsCapacityProviderException {
    message: String
}

@error("client")
structure ClusterContainsContainerInstancesException {
    message: String
}

@error("client")
structure ClusterContainsServicesException {
    message: String
}

@error("client")
structure ClusterContainsTasksException {
    message: String
}

enum ClusterField {
    ATTACHMENTS
    CONFIGURATIONS
    SETTINGS
    STATISTICS
    TAGS
}

list ClusterFieldList {
    member: ClusterField
}

@error("client")
structure ClusterNotFoundException {
    message: String
}

structure ClusterServiceConnectDefaults {
    namespace: String
}

structure ClusterServiceConnectDefaultsRequest {
    @required namespace: String
}

structure ClusterSetting {
    name: ClusterSettingName
    value: String
}

enum ClusterSettingName {
    containerInsights
}

list ClusterSettings {
    member: ClusterSetting
}

list Clusters {
    member: Cluster
}

enum Compatibility {
    EC2
    FARGATE
    EXTERNAL
    MANAGED_INSTANCES
}

list CompatibilityList {
    member: Compatibility
}

@error("client")
structure ConflictException {
    resourceIds: ResourceIds
    message: String
}

enum Connectivity {
    CONNECTED
    DISCONNECTED
}

structure Container {
    containerArn: String
    taskArn: String
    name: String
    image: String
    imageDigest: String
    runtimeId: String
    lastStatus: String
    exitCode: BoxedInteger
    reason: String
    networkBindings: NetworkBindings
    networkInterfaces: NetworkInterfaces
    healthStatus: HealthStatus
    managedAgents: ManagedAgents
    cpu: String
    memory: String
    memoryReservation: String
    gpuIds: GpuIds
}

enum ContainerCondition {
    START
    COMPLETE
    SUCCESS
    HEALTHY
}

structure ContainerDefinition {
    name: String
    image: String
    repositoryCredentials: RepositoryCredentials
    cpu: Integer
    memory: BoxedInteger
    memoryReservation: BoxedInteger
    links: StringList
    portMappings: PortMappingList
    essential: BoxedBoolean
    restartPolicy: ContainerRestartPolicy
    entryPoint: StringList
    command: StringList
    environment: EnvironmentVariables
    environmentFiles: EnvironmentFiles
    mountPoints: MountPointList
    volumesFrom: VolumeFromList
    linuxParameters: LinuxParameters
    secrets: SecretList
    dependsOn: ContainerDependencies
    startTimeout: BoxedInteger
    stopTimeout: BoxedInteger
    versionConsistency: VersionConsistency
    hostname: String
    user: String
    workingDirectory: String
    disableNetworking: BoxedBoolean
    privileged: BoxedBoolean
    readonlyRootFilesystem: BoxedBoolean
    dnsServers: StringList
    dnsSearchDomains: StringList
    extraHosts: HostEntryList
    dockerSecurityOptions: StringList
    interactive: BoxedBoolean
    pseudoTerminal: BoxedBoolean
    dockerLabels: DockerLabelsMap
    ulimits: UlimitList
    logConfiguration: LogConfiguration
    healthCheck: HealthCheck
    systemControls: SystemControls
    resourceRequirements: ResourceRequirements
    firelensConfiguration: FirelensConfiguration
    credentialSpecs: StringList
}

list ContainerDefinitions {
    member: ContainerDefinition
}

list ContainerDependencies {
    member: ContainerDependency
}

structure ContainerDependency {
    @required containerName: String
    @required condition: ContainerCondition
}

structure ContainerImage {
    containerName: String
    imageDigest: String
    image: String
}

list ContainerImages {
    member: ContainerImage
}

structure ContainerInstance {
    containerInstanceArn: String
    ec2InstanceId: String
    capacityProviderName: String
    version: Long
    versionInfo: VersionInfo
    remainingResources: Resources
    registeredResources: Resources
    status: String
    statusReason: String
    agentConnected: Boolean
    runningTasksCount: Integer
    pendingTasksCount: Integer
    agentUpdateStatus: AgentUpdateStatus
    attributes: Attributes
    registeredAt: Timestamp
    attachments: Attachments
    tags: Tags
    healthStatus: ContainerInstanceHealthStatus
}

enum ContainerInstanceField {
    TAGS
    CONTAINER_INSTANCE_HEALTH
}

list ContainerInstanceFieldList {
    member: ContainerInstanceField
}

structure ContainerInstanceHealthStatus {
    overallStatus: InstanceHealthCheckState
    details: InstanceHealthCheckResultList
}

enum ContainerInstanceStatus {
    ACTIVE
    DRAINING
    REGISTERING
    DEREGISTERING
    REGISTRATION_FAILED
}

list ContainerInstances {
    member: ContainerInstance
}

structure ContainerOverride {
    name: String
    command: StringList
    environment: EnvironmentVariables
    environmentFiles: EnvironmentFiles
    cpu: BoxedInteger
    memory: BoxedInteger
    memoryReservation: BoxedInteger
    resourceRequirements: ResourceRequirements
}

list ContainerOverrides {
    member: ContainerOverride
}

structure ContainerRestartPolicy {
    @required enabled: BoxedBoolean
    ignoredExitCodes: IntegerList
    restartAttemptPeriod: BoxedInteger
}

structure ContainerStateChange {
    containerName: String
    imageDigest: String
    runtimeId: String
    exitCode: BoxedInteger
    networkBindings: NetworkBindings
    reason: String
    status: String
}

list ContainerStateChanges {
    member: ContainerStateChange
}

list Containers {
    member: Container
}

structure ContinueServiceDeploymentRequest {
    @required serviceDeploymentArn: String
    @required hookId: String
    action: DeploymentLifecycleHookAction
}

structure ContinueServiceDeploymentResponse {
    serviceDeploymentArn: String
}

enum CpuManufacturer {
    intel
    amd
    amazon_web_services = "amazon-web-services"
}

list CpuManufacturerSet {
    member: CpuManufacturer
}

structure CreateCapacityProviderRequest {
    @required name: String
    cluster: String
    autoScalingGroupProvider: AutoScalingGroupProvider
    managedInstancesProvider: CreateManagedInstancesProviderConfiguration
    tags: Tags
}

structure CreateCapacityProviderResponse {
    capacityProvider: CapacityProvider
}

structure CreateClusterRequest {
    clusterName: String
    tags: Tags
    settings: ClusterSettings
    configuration: ClusterConfiguration
    capacityProviders: StringList
    defaultCapacityProviderStrategy: CapacityProviderStrategy
    serviceConnectDefaults: ClusterServiceConnectDefaultsRequest
}

structure CreateClusterResponse {
    cluster: Cluster
}

structure CreateDaemonRequest {
    @required daemonName: String
    clusterArn: String
    @required daemonTaskDefinitionArn: String
    @required capacityProviderArns: StringList
    deploymentConfiguration: DaemonDeploymentConfiguration
    tags: Tags
    propagateTags: DaemonPropagateTags
    enableECSManagedTags: Boolean
    enableExecuteCommand: Boolean
    clientToken: String
}

structure CreateDaemonResponse {
    daemonArn: String
    status: DaemonStatus
    createdAt: Timestamp
    deploymentArn: String
}

structure CreateExpressGatewayServiceRequest {
    @required executionRoleArn: String
    @required infrastructureRoleArn: String
    serviceName: String
    cluster: String
    healthCheckPath: String
    @required primaryContainer: ExpressGatewayContainer
    taskRoleArn: String
    networkConfiguration: ExpressGatewayServiceNetworkConfiguration
    cpu: String
    memory: String
    scalingTarget: ExpressGatewayScalingTarget
    tags: Tags
}

structure CreateExpressGatewayServiceResponse {
    service: ECSExpressGatewayService
}

structure CreateManagedInstancesProviderConfiguration {
    @required infrastructureRoleArn: String
    @required instanceLaunchTemplate: InstanceLaunchTemplate
    propagateTags: PropagateMITags
    infrastructureOptimization: InfrastructureOptimization
    autoRepairConfiguration: AutoRepairConfiguration
}

structure CreateServiceRequest {
    cluster: String
    @required serviceName: String
    taskDefinition: String
    availabilityZoneRebalancing: AvailabilityZoneRebalancing
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    desiredCount: BoxedInteger
    clientToken: String
    launchType: LaunchType
    capacityProviderStrategy: CapacityProviderStrategy
    platformVersion: String
    role: String
    deploymentConfiguration: DeploymentConfiguration
    placementConstraints: PlacementConstraints
    placementStrategy: PlacementStrategies
    networkConfiguration: NetworkConfiguration
    healthCheckGracePeriodSeconds: BoxedInteger
    schedulingStrategy: SchedulingStrategy
    deploymentController: DeploymentController
    tags: Tags
    enableECSManagedTags: Boolean
    propagateTags: PropagateTags
    enableExecuteCommand: Boolean
    serviceConnectConfiguration: ServiceConnectConfiguration
    volumeConfigurations: ServiceVolumeConfigurations
    vpcLatticeConfigurations: VpcLatticeConfigurations
}

structure CreateServiceResponse {
    service: Service
}

structure CreateTaskSetRequest {
    @required service: String
    @required cluster: String
    externalId: String
    @required taskDefinition: String
    networkConfiguration: NetworkConfiguration
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    launchType: LaunchType
    capacityProviderStrategy: CapacityProviderStrategy
    platformVersion: String
    scale: Scale
    clientToken: String
    tags: Tags
}

structure CreateTaskSetResponse {
    taskSet: TaskSet
}

structure CreatedAt {
    before: Timestamp
    after: Timestamp
}

structure DaemonAlarmConfiguration {
    alarmNames: StringList
    enable: Boolean
}

structure DaemonCapacityProvider {
    arn: String
    runningCount: Integer
}

list DaemonCapacityProviderList {
    member: DaemonCapacityProvider
}

structure DaemonCircuitBreaker {
    failureCount: Integer
    status: DaemonDeploymentRollbackMonitorsStatus
    threshold: Integer
}

structure DaemonContainerDefinition {
    name: String
    @required image: String
    memory: BoxedInteger
    memoryReservation: BoxedInteger
    repositoryCredentials: RepositoryCredentials
    healthCheck: HealthCheck
    cpu: Integer
    essential: BoxedBoolean
    entryPoint: StringList
    command: StringList
    workingDirectory: String
    environmentFiles: EnvironmentFiles
    environment: EnvironmentVariables
    secrets: SecretList
    readonlyRootFilesystem: BoxedBoolean
    mountPoints: MountPointList
    logConfiguration: LogConfiguration
    firelensConfiguration: FirelensConfiguration
    privileged: BoxedBoolean
    user: String
    ulimits: UlimitList
    linuxParameters: DaemonLinuxParameters
    dependsOn: ContainerDependencies
    startTimeout: BoxedInteger
    stopTimeout: BoxedInteger
    systemControls: SystemControls
    interactive: BoxedBoolean
    pseudoTerminal: BoxedBoolean
    restartPolicy: ContainerRestartPolicy
}

list DaemonContainerDefinitionList {
    member: DaemonContainerDefinition
}

structure DaemonContainerImage {
    containerName: String
    imageDigest: String
    image: String
}

list DaemonContainerImages {
    member: DaemonContainerImage
}

structure DaemonDeployment {
    daemonDeploymentArn: String
    clusterArn: String
    status: DaemonDeploymentStatus
    statusReason: String
    targetDaemonRevision: DaemonDeploymentRevisionDetail
    sourceDaemonRevisions: DaemonDeploymentRevisionDetailList
    circuitBreaker: DaemonCircuitBreaker
    alarms: DaemonDeploymentAlarms
    rollback: DaemonRollback
    deploymentConfiguration: DaemonDeploymentConfiguration
    createdAt: Timestamp
    startedAt: Timestamp
    stoppedAt: Timestamp
    finishedAt: Timestamp
}

structure DaemonDeploymentAlarms {
    status: DaemonDeploymentRollbackMonitorsStatus
    alarmNames: StringList
    triggeredAlarmNames: StringList
}

structure DaemonDeploymentCapacityProvider {
    arn: String
    runningInstanceCount: BoxedInteger
    drainingInstanceCount: BoxedInteger
}

list DaemonDeploymentCapacityProviderList {
    member: DaemonDeploymentCapacityProvider
}

structure DaemonDeploymentConfiguration {
    drainPercent: DaemonDrainPercent
    alarms: DaemonAlarmConfiguration
    bakeTimeInMinutes: Integer
}

list DaemonDeploymentList {
    member: DaemonDeployment
}

structure DaemonDeploymentRevisionDetail {
    arn: String
    capacityProviders: DaemonDeploymentCapacityProviderList
    totalRunningInstanceCount: BoxedInteger
    totalDrainingInstanceCount: BoxedInteger
}

list DaemonDeploymentRevisionDetailList {
    member: DaemonDeploymentRevisionDetail
}

enum DaemonDeploymentRollbackMonitorsStatus {
    TRIGGERED
    MONITORING
    MONITORING_COMPLETE
    DISABLED
}

enum DaemonDeploymentStatus {
    PENDING
    SUCCESSFUL
    STOPPED
    STOP_REQUESTED
    IN_PROGRESS
    ROLLBACK_IN_PROGRESS
    ROLLBACK_SUCCESSFUL
    ROLLBACK_FAILED
}

list DaemonDeploymentStatusList {
    member: DaemonDeploymentStatus
}

structure DaemonDeploymentSummary {
    daemonDeploymentArn: String
    daemonArn: String
    clusterArn: String
    status: DaemonDeploymentStatus
    statusReason: String
    targetDaemonRevisionArn: String
    createdAt: Timestamp
    startedAt: Timestamp
    stoppedAt: Timestamp
    finishedAt: Timestamp
}

list DaemonDeploymentSummaryList {
    member: DaemonDeploymentSummary
}

structure DaemonDetail {
    daemonArn: String
    clusterArn: String
    status: DaemonStatus
    currentRevisions: DaemonRevisionDetailList
    deploymentArn: String
    createdAt: Timestamp
    updatedAt: Timestamp
}

@range(min: 0, max: 100)
double DaemonDrainPercent

structure DaemonLinuxParameters {
    capabilities: KernelCapabilities
    devices: DevicesList
    initProcessEnabled: BoxedBoolean
    tmpfs: TmpfsList
}

@error("client")
structure DaemonNotActiveException {
    message: String
}

@error("client")
structure DaemonNotFoundException {
    message: String
}

enum DaemonPropagateTags {
    DAEMON
    NONE
}

structure DaemonRevision {
    daemonRevisionArn: String
    clusterArn: String
    daemonArn: String
    daemonTaskDefinitionArn: String
    createdAt: Timestamp
    containerImages: DaemonContainerImages
    propagateTags: DaemonPropagateTags
    enableECSManagedTags: BoxedBoolean
    enableExecuteCommand: BoxedBoolean
}

structure DaemonRevisionDetail {
    arn: String
    capacityProviders: DaemonCapacityProviderList
    totalRunningCount: Integer
}

list DaemonRevisionDetailList {
    member: DaemonRevisionDetail
}

list DaemonRevisions {
    member: DaemonRevision
}

structure DaemonRollback {
    reason: String
    startedAt: Timestamp
    rollbackTargetDaemonRevisionArn: String
    rollbackCapacityProviders: StringList
}

enum DaemonStatus {
    ACTIVE
    DELETE_IN_PROGRESS
}

list DaemonSummariesList {
    member: DaemonSummary
}

structure DaemonSummary {
    daemonArn: String
    status: DaemonStatus
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure DaemonTaskDefinition {
    daemonTaskDefinitionArn: String
    family: String
    revision: Integer
    taskRoleArn: String
    executionRoleArn: String
    containerDefinitions: DaemonContainerDefinitionList
    volumes: DaemonVolumeList
    cpu: String
    memory: String
    status: DaemonTaskDefinitionStatus
    registeredAt: Timestamp
    deleteRequestedAt: Timestamp
    registeredBy: String
}

enum DaemonTaskDefinitionRevisionFilter {
    LAST_REGISTERED
}

enum DaemonTaskDefinitionStatus {
    ACTIVE
    DELETE_IN_PROGRESS
    DELETED
}

enum DaemonTaskDefinitionStatusFilter {
    ACTIVE
    DELETE_IN_PROGRESS
    ALL
}

list DaemonTaskDefinitionSummaries {
    member: DaemonTaskDefinitionSummary
}

structure DaemonTaskDefinitionSummary {
    arn: String
    registeredAt: Timestamp
    registeredBy: String
    deleteRequestedAt: Timestamp
    status: DaemonTaskDefinitionStatus
}

structure DaemonVolume {
    name: String
    host: HostVolumeProperties
}

list DaemonVolumeList {
    member: DaemonVolume
}

structure DeleteAccountSettingRequest {
    @required name: SettingName
    principalArn: String
}

structure DeleteAccountSettingResponse {
    setting: Setting
}

structure DeleteAttributesRequest {
    cluster: String
    @required attributes: Attributes
}

structure DeleteAttributesResponse {
    attributes: Attributes
}

structure DeleteCapacityProviderRequest {
    @required capacityProvider: String
    cluster: String
}

structure DeleteCapacityProviderResponse {
    capacityProvider: CapacityProvider
}

structure DeleteClusterRequest {
    @required cluster: String
}

structure DeleteClusterResponse {
    cluster: Cluster
}

structure DeleteDaemonRequest {
    @required daemonArn: String
}

structure DeleteDaemonResponse {
    daemonArn: String
    status: DaemonStatus
    createdAt: Timestamp
    updatedAt: Timestamp
    deploymentArn: String
}

structure DeleteDaemonTaskDefinitionRequest {
    @required daemonTaskDefinition: String
}

structure DeleteDaemonTaskDefinitionResponse {
    daemonTaskDefinitionArn: String
}

structure DeleteExpressGatewayServiceRequest {
    @required serviceArn: String
}

structure DeleteExpressGatewayServiceResponse {
    service: ECSExpressGatewayService
}

structure DeleteServiceRequest {
    cluster: String
    @required service: String
    force: BoxedBoolean
}

structure DeleteServiceResponse {
    service: Service
}

structure DeleteTaskDefinitionsRequest {
    @required taskDefinitions: StringList
}

structure DeleteTaskDefinitionsResponse {
    taskDefinitions: TaskDefinitionList
    failures: Failures
}

structure DeleteTaskSetRequest {
    @required cluster: String
    @required service: String
    @required taskSet: String
    force: BoxedBoolean
}

structure DeleteTaskSetResponse {
    taskSet: TaskSet
}

structure Deployment {
    id: String
    status: String
    taskDefinition: String
    desiredCount: Integer
    pendingCount: Integer
    runningCount: Integer
    failedTasks: Integer
    createdAt: Timestamp
    updatedAt: Timestamp
    capacityProviderStrategy: CapacityProviderStrategy
    launchType: LaunchType
    platformVersion: String
    platformFamily: String
    networkConfiguration: NetworkConfiguration
    rolloutState: DeploymentRolloutState
    rolloutStateReason: String
    serviceConnectConfiguration: ServiceConnectConfiguration
    serviceConnectResources: ServiceConnectServiceResourceList
    volumeConfigurations: ServiceVolumeConfigurations
    fargateEphemeralStorage: DeploymentEphemeralStorage
    vpcLatticeConfigurations: VpcLatticeConfigurations
}

structure DeploymentAlarms {
    @required alarmNames: StringList
    @required rollback: Boolean
    @required enable: Boolean
}

structure DeploymentCircuitBreaker {
    @required enable: Boolean
    @required rollback: Boolean
}

structure DeploymentConfiguration {
    deploymentCircuitBreaker: DeploymentCircuitBreaker
    maximumPercent: BoxedInteger
    minimumHealthyPercent: BoxedInteger
    alarms: DeploymentAlarms
    strategy: DeploymentStrategy
    bakeTimeInMinutes: BoxedInteger
    lifecycleHooks: DeploymentLifecycleHookList
    linearConfiguration: LinearConfiguration
    canaryConfiguration: CanaryConfiguration
}

structure DeploymentController {
    @required type: DeploymentControllerType
}

enum DeploymentControllerType {
    ECS
    CODE_DEPLOY
    EXTERNAL
}

structure DeploymentEphemeralStorage {
    kmsKeyId: String
}

structure DeploymentLifecycleHook {
    targetType: DeploymentLifecycleHookTargetType
    hookTargetArn: String
    roleArn: IAMRoleArn
    lifecycleStages: DeploymentLifecycleHookStageList
    hookDetails: HookDetails
    timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration
}

enum DeploymentLifecycleHookAction {
    ROLLBACK
    CONTINUE
}

structure DeploymentLifecycleHookDetail {
    hookId: String
    targetType: DeploymentLifecycleHookTargetType
    targetArn: String
    status: DeploymentLifecycleHookStatus
    expiresAt: Timestamp
    timeoutAction: DeploymentLifecycleHookAction
}

list DeploymentLifecycleHookDetailList {
    member: DeploymentLifecycleHookDetail
}

@range(min: 1, max: 20160)
integer DeploymentLifecycleHookDuration

list DeploymentLifecycleHookList {
    member: DeploymentLifecycleHook
}

enum DeploymentLifecycleHookStage {
    RECONCILE_SERVICE
    PRE_SCALE_UP
    POST_SCALE_UP
    TEST_TRAFFIC_SHIFT
    POST_TEST_TRAFFIC_SHIFT
    PRE_PRODUCTION_TRAFFIC_SHIFT
    PRODUCTION_TRAFFIC_SHIFT
    POST_PRODUCTION_TRAFFIC_SHIFT
}

list DeploymentLifecycleHookStageList {
    member: DeploymentLifecycleHookStage
}

enum DeploymentLifecycleHookStatus {
    AWAITING_ACTION
    IN_PROGRESS
    SUCCEEDED
    FAILED
    TIMED_OUT
}

enum DeploymentLifecycleHookTargetType {
    AWS_LAMBDA
    PAUSE
}

structure DeploymentLifecycleHookTimeoutConfiguration {
    timeoutInMinutes: DeploymentLifecycleHookDuration
    action: DeploymentLifecycleHookAction
}

enum DeploymentRolloutState {
    COMPLETED
    FAILED
    IN_PROGRESS
}

enum DeploymentStrategy {
    ROLLING
    BLUE_GREEN
    LINEAR
    CANARY
}

list Deployments {
    member: Deployment
}

structure DeregisterContainerInstanceRequest {
    cluster: String
    @required containerInstance: String
    force: BoxedBoolean
}

structure DeregisterContainerInstanceResponse {
    containerInstance: ContainerInstance
}

structure DeregisterTaskDefinitionRequest {
    @required taskDefinition: String
}

structure DeregisterTaskDefinitionResponse {
    taskDefinition: TaskDefinition
}

structure DescribeCapacityProvidersRequest {
    capacityProviders: StringList
    cluster: String
    include: CapacityProviderFieldList
    maxResults: BoxedInteger
    nextToken: String
}

structure DescribeCapacityProvidersResponse {
    capacityProviders: CapacityProviders
    failures: Failures
    nextToken: String
}

structure DescribeClustersRequest {
    clusters: StringList
    include: ClusterFieldList
}

structure DescribeClustersResponse {
    clusters: Clusters
    failures: Failures
}

structure DescribeContainerInstancesRequest {
    cluster: String
    @required containerInstances: StringList
    include: ContainerInstanceFieldList
}

structure DescribeContainerInstancesResponse {
    containerInstances: ContainerInstances
    failures: Failures
}

structure DescribeDaemonDeploymentsRequest {
    @required daemonDeploymentArns: StringList
}

structure DescribeDaemonDeploymentsResponse {
    failures: Failures
    daemonDeployments: DaemonDeploymentList
}

structure DescribeDaemonRequest {
    @required daemonArn: String
}

structure DescribeDaemonResponse {
    daemon: DaemonDetail
}

structure DescribeDaemonRevisionsRequest {
    @required daemonRevisionArns: StringList
}

structure DescribeDaemonRevisionsResponse {
    daemonRevisions: DaemonRevisions
    failures: Failures
}

structure DescribeDaemonTaskDefinitionRequest {
    @required daemonTaskDefinition: String
}

structure DescribeDaemonTaskDefinitionResponse {
    daemonTaskDefinition: DaemonTaskDefinition
}

structure DescribeExpressGatewayServiceRequest {
    @required serviceArn: String
    include: ExpressGatewayServiceIncludeList
}

structure DescribeExpressGatewayServiceResponse {
    service: ECSExpressGatewayService
}

structure DescribeServiceDeploymentsRequest {
    @required serviceDeploymentArns: StringList
}

structure DescribeServiceDeploymentsResponse {
    serviceDeployments: ServiceDeployments
    failures: Failures
}

structure DescribeServiceRevisionsRequest {
    @required serviceRevisionArns: StringList
}

structure DescribeServiceRevisionsResponse {
    serviceRevisions: ServiceRevisions
    failures: Failures
}

structure DescribeServicesRequest {
    cluster: String
    @required services: StringList
    include: ServiceFieldList
}

structure DescribeServicesResponse {
    services: Services
    failures: Failures
}

structure DescribeTaskDefinitionRequest {
    @required taskDefinition: String
    include: TaskDefinitionFieldList
}

structure DescribeTaskDefinitionResponse {
    taskDefinition: TaskDefinition
    tags: Tags
}

structure DescribeTaskSetsRequest {
    @required cluster: String
    @required service: String
    taskSets: StringList
    include: TaskSetFieldList
}

structure DescribeTaskSetsResponse {
    taskSets: TaskSets
    failures: Failures
}

structure DescribeTasksRequest {
    cluster: String
    @required tasks: StringList
    include: TaskFieldList
}

structure DescribeTasksResponse {
    tasks: Tasks
    failures: Failures
}

enum DesiredStatus {
    RUNNING
    PENDING
    STOPPED
}

structure Device {
    @required hostPath: String
    containerPath: String
    permissions: DeviceCgroupPermissions
}

enum DeviceCgroupPermission {
    read
    write
    mknod
}

list DeviceCgroupPermissions {
    member: DeviceCgroupPermission
}

list DevicesList {
    member: Device
}

structure DiscoverPollEndpointRequest {
    containerInstance: String
    cluster: String
}

structure DiscoverPollEndpointResponse {
    endpoint: String
    telemetryEndpoint: String
    serviceConnectEndpoint: String
}

map DockerLabelsMap {
    key: String
    value: String
}

structure DockerVolumeConfiguration {
    scope: Scope
    autoprovision: BoxedBoolean
    driver: String
    driverOpts: StringMap
    labels: StringMap
}

double Double

@range(min: 0, max: 2147483647)
integer Duration

string EBSKMSKeyId

enum EBSResourceType {
    volume
}

string EBSSnapshotId

structure EBSTagSpecification {
    @required resourceType: EBSResourceType
    tags: Tags
    propagateTags: PropagateTags
}

list EBSTagSpecifications {
    member: EBSTagSpecification
}

string EBSVolumeType

structure ECSExpressGatewayService {
    cluster: String
    serviceName: String
    serviceArn: String
    infrastructureRoleArn: String
    status: ExpressGatewayServiceStatus
    currentDeployment: String
    activeConfigurations: ExpressGatewayServiceConfigurations
    tags: Tags
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure ECSManagedResources {
    ingressPaths: ManagedIngressPaths
    autoScaling: ManagedAutoScaling
    metricAlarms: ManagedMetricAlarms
    serviceSecurityGroups: ManagedSecurityGroups
    logGroups: ManagedLogGroups
}

string ECSVolumeName

structure EFSAuthorizationConfig {
    accessPointId: String
    iam: EFSAuthorizationConfigIAM
}

enum EFSAuthorizationConfigIAM {
    ENABLED
    DISABLED
}

enum EFSTransitEncryption {
    ENABLED
    DISABLED
}

structure EFSVolumeConfiguration {
    @required fileSystemId: String
    rootDirectory: String
    transitEncryption: EFSTransitEncryption
    transitEncryptionPort: BoxedInteger
    authorizationConfig: EFSAuthorizationConfig
}

structure EnvironmentFile {
    @required value: String
    @required type: EnvironmentFileType
}

enum EnvironmentFileType {
    s3
}

list EnvironmentFiles {
    member: EnvironmentFile
}

@sensitive
list EnvironmentVariables {
    member: KeyValuePair
}

structure EphemeralStorage {
    @required sizeInGiB: Integer
}

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\.\\*\\-]+")
string ExcludedInstanceType

@length(min: 0, max: 400)
list ExcludedInstanceTypeSet {
    member: ExcludedInstanceType
}

structure ExecuteCommandConfiguration {
    kmsKeyId: String
    logging: ExecuteCommandLogging
    logConfiguration: ExecuteCommandLogConfiguration
}

structure ExecuteCommandLogConfiguration {
    cloudWatchLogGroupName: String
    cloudWatchEncryptionEnabled: Boolean
    s3BucketName: String
    s3EncryptionEnabled: Boolean
    s3KeyPrefix: String
}

enum ExecuteCommandLogging {
    NONE
    DEFAULT
    OVERRIDE
}

structure ExecuteCommandRequest {
    cluster: String
    container: String
    @required command: String
    @required interactive: Boolean
    @required task: String
}

structure ExecuteCommandResponse {
    clusterArn: String
    containerArn: String
    containerName: String
    interactive: Boolean
    session: Session
    taskArn: String
}

structure ExpressGatewayContainer {
    @required image: String
    containerPort: BoxedInteger
    awsLogsConfiguration: ExpressGatewayServiceAwsLogsConfiguration
    repositoryCredentials: ExpressGatewayRepositoryCredentials
    command: StringList
    environment: EnvironmentVariables
    secrets: SecretList
}

structure ExpressGatewayRepositoryCredentials {
    credentialsParameter: String
}

structure ExpressGatewayScalingTarget {
    minTaskCount: BoxedInteger
    maxTaskCount: BoxedInteger
    autoScalingMetric: ExpressGatewayServiceScalingMetric
    autoScalingTargetValue: BoxedInteger
}

structure ExpressGatewayServiceAwsLogsConfiguration {
    @required logGroup: String
    @required logStreamPrefix: String
}

structure ExpressGatewayServiceConfiguration {
    serviceRevisionArn: String
    executionRoleArn: String
    taskRoleArn: String
    cpu: String
    memory: String
    networkConfiguration: ExpressGatewayServiceNetworkConfiguration
    healthCheckPath: String
    primaryContainer: ExpressGatewayContainer
    scalingTarget: ExpressGatewayScalingTarget
    ingressPaths: IngressPathSummaries
    createdAt: Timestamp
}

list ExpressGatewayServiceConfigurations {
    member: ExpressGatewayServiceConfiguration
}

enum ExpressGatewayServiceInclude {
    TAGS
}

list ExpressGatewayServiceIncludeList {
    member: ExpressGatewayServiceInclude
}

structure ExpressGatewayServiceNetworkConfiguration {
    securityGroups: StringList
    subnets: StringList
}

enum ExpressGatewayServiceScalingMetric {
    AVERAGE_CPU
    AVERAGE_MEMORY
    REQUEST_COUNT_PER_TARGET
}

structure ExpressGatewayServiceStatus {
    statusCode: ExpressGatewayServiceStatusCode
    statusReason: String
}

enum ExpressGatewayServiceStatusCode {
    ACTIVE
    DRAINING
    INACTIVE
}

structure FSxWindowsFileServerAuthorizationConfig {
    @required credentialsParameter: String
    @required domain: String
}

structure FSxWindowsFileServerVolumeConfiguration {
    @required fileSystemId: String
    @required rootDirectory: String
    @required authorizationConfig: FSxWindowsFileServerAuthorizationConfig
}

structure Failure {
    arn: String
    reason: String
    detail: String
}

list Failures {
    member: Failure
}

structure FirelensConfiguration {
    @required type: FirelensConfigurationType
    options: FirelensConfigurationOptionsMap
}

map FirelensConfigurationOptionsMap {
    key: String
    value: String
}

enum FirelensConfigurationType {
    fluentd
    fluentbit
}

structure GetTaskProtectionRequest {
    @required cluster: String
    tasks: StringList
}

structure GetTaskProtectionResponse {
    protectedTasks: ProtectedTasks
    failures: Failures
}

list GpuIds {
    member: String
}

structure HealthCheck {
    @required command: StringList
    interval: BoxedInteger
    timeout: BoxedInteger
    retries: BoxedInteger
    startPeriod: BoxedInteger
}

enum HealthStatus {
    HEALTHY
    UNHEALTHY
    UNKNOWN
}

document HookDetails

structure HostEntry {
    @required hostname: String
    @required ipAddress: String
}

list HostEntryList {
    member: HostEntry
}

structure HostVolumeProperties {
    sourcePath: String
}

string IAMRoleArn

@deprecated
structure InferenceAccelerator {
    @required deviceName: String
    @required deviceType: String
}

@deprecated
structure InferenceAcceleratorOverride {
    deviceName: String
    deviceType: String
}

@deprecated
list InferenceAcceleratorOverrides {
    member: InferenceAcceleratorOverride
}

@deprecated
list InferenceAccelerators {
    member: InferenceAccelerator
}

structure InfrastructureOptimization {
    scaleInAfter: BoxedInteger
}

list IngressPathSummaries {
    member: IngressPathSummary
}

structure IngressPathSummary {
    @required accessType: AccessType
    @required endpoint: String
}

enum InstanceGeneration {
    current
    previous
}

list InstanceGenerationSet {
    member: InstanceGeneration
}

structure InstanceHealthCheckResult {
    type: InstanceHealthCheckType
    status: InstanceHealthCheckState
    statusReason: String
    lastUpdated: Timestamp
    lastStatusChange: Timestamp
}

list InstanceHealthCheckResultList {
    member: InstanceHealthCheckResult
}

enum InstanceHealthCheckState {
    OK
    IMPAIRED
    INSUFFICIENT_DATA
    INITIALIZING
}

enum InstanceHealthCheckType {
    CONTAINER_RUNTIME
    ACCELERATED_COMPUTE
    DAEMON
}

structure InstanceLaunchTemplate {
    @required ec2InstanceProfileArn: String
    @required networkConfiguration: ManagedInstancesNetworkConfiguration
    storageConfiguration: ManagedInstancesStorageConfiguration
    localStorageConfiguration: ManagedInstancesLocalStorageConfiguration
    monitoring: ManagedInstancesMonitoringOptions
    capacityOptionType: CapacityOptionType
    instanceMetadataTagsPropagation: BoxedBoolean
    instanceRequirements: InstanceRequirementsRequest
    fipsEnabled: BoxedBoolean
    capacityReservations: CapacityReservationRequest
}

structure InstanceLaunchTemplateUpdate {
    ec2InstanceProfileArn: String
    networkConfiguration: ManagedInstancesNetworkConfiguration
    storageConfiguration: ManagedInstancesStorageConfiguration
    instanceMetadataTagsPropagation: BoxedBoolean
    localStorageConfiguration: ManagedInstancesLocalStorageConfiguration
    monitoring: ManagedInstancesMonitoringOptions
    instanceRequirements: InstanceRequirementsRequest
    capacityReservations: CapacityReservationRequest
}

structure InstanceRequirementsRequest {
    @required vCpuCount: VCpuCountRangeRequest
    @required memoryMiB: MemoryMiBRequest
    cpuManufacturers: CpuManufacturerSet
    memoryGiBPerVCpu: MemoryGiBPerVCpuRequest
    excludedInstanceTypes: ExcludedInstanceTypeSet
    instanceGenerations: InstanceGenerationSet
    spotMaxPricePercentageOverLowestPrice: BoxedInteger
    onDemandMaxPricePercentageOverLowestPrice: BoxedInteger
    bareMetal: BareMetal
    burstablePerformance: BurstablePerformance
    requireHibernateSupport: BoxedBoolean
    networkInterfaceCount: NetworkInterfaceCountRequest
    localStorage: LocalStorage
    localStorageTypes: LocalStorageTypeSet
    totalLocalStorageGB: TotalLocalStorageGBRequest
    baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest
    acceleratorTypes: AcceleratorTypeSet
    acceleratorCount: AcceleratorCountRequest
    acceleratorManufacturers: AcceleratorManufacturerSet
    acceleratorNames: AcceleratorNameSet
    acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    networkBandwidthGbps: NetworkBandwidthGbpsRequest
    allowedInstanceTypes: AllowedInstanceTypeSet
    maxSpotPriceAsPercentageOfOptimalOnDemandPrice: BoxedInteger
}

integer Integer

list IntegerList {
    member: BoxedInteger
}

@error("client")
structure InvalidParameterException {
    message: String
}

enum IpcMode {
    host
    task
    none
}

structure KernelCapabilities {
    add: StringList
    drop: StringList
}

structure KeyValuePair {
    name: String
    value: String
}

enum LaunchType {
    EC2
    FARGATE
    EXTERNAL
    MANAGED_INSTANCES
}

@error("client")
structure LimitExceededException {
    message: String
}

structure LinearConfiguration {
    stepPercent: Double
    stepBakeTimeInMinutes: Integer
}

structure LinuxParameters {
    capabilities: KernelCapabilities
    devices: DevicesList
    initProcessEnabled: BoxedBoolean
    sharedMemorySize: BoxedInteger
    tmpfs: TmpfsList
    maxSwap: BoxedInteger
    swappiness: BoxedInteger
}

structure ListAccountSettingsRequest {
    name: SettingName
    value: String
    principalArn: String
    effectiveSettings: Boolean
    nextToken: String
    maxResults: Integer
}

structure ListAccountSettingsResponse {
    settings: Settings
    nextToken: String
}

structure ListAttributesRequest {
    cluster: String
    @required targetType: TargetType
    attributeName: String
    attributeValue: String
    nextToken: String
    maxResults: BoxedInteger
}

structure ListAttributesResponse {
    attributes: Attributes
    nextToken: String
}

structure ListClustersRequest {
    nextToken: String
    maxResults: BoxedInteger
}

structure ListClustersResponse {
    clusterArns: StringList
    nextToken: String
}

structure ListContainerInstancesRequest {
    cluster: String
    filter: String
    nextToken: String
    maxResults: BoxedInteger
    status: ContainerInstanceStatus
}

structure ListContainerInstancesResponse {
    containerInstanceArns: StringList
    nextToken: String
}

structure ListDaemonDeploymentsRequest {
    @required daemonArn: String
    status: DaemonDeploymentStatusList
    createdAt: CreatedAt
    maxResults: BoxedInteger
    nextToken: String
}

structure ListDaemonDeploymentsResponse {
    nextToken: String
    daemonDeployments: DaemonDeploymentSummaryList
}

structure ListDaemonTaskDefinitionsRequest {
    familyPrefix: String
    family: String
    revision: DaemonTaskDefinitionRevisionFilter
    status: DaemonTaskDefinitionStatusFilter
    sort: SortOrder
    nextToken: String
    maxResults: BoxedInteger
}

structure ListDaemonTaskDefinitionsResponse {
    daemonTaskDefinitions: DaemonTaskDefinitionSummaries
    nextToken: String
}

structure ListDaemonsRequest {
    clusterArn: String
    capacityProviderArns: StringList
    maxResults: BoxedInteger
    nextToken: String
}

structure ListDaemonsResponse {
    daemonSummariesList: DaemonSummariesList
    nextToken: String
}

structure ListServiceDeploymentsRequest {
    @required service: String
    cluster: String
    status: ServiceDeploymentStatusList
    createdAt: CreatedAt
    nextToken: String
    maxResults: BoxedInteger
}

structure ListServiceDeploymentsResponse {
    serviceDeployments: ServiceDeploymentsBrief
    nextToken: String
}

structure ListServicesByNamespaceRequest {
    @required namespace: String
    nextToken: String
    maxResults: BoxedInteger
}

structure ListServicesByNamespaceResponse {
    serviceArns: StringList
    nextToken: String
}

structure ListServicesRequest {
    cluster: String
    nextToken: String
    maxResults: BoxedInteger
    launchType: LaunchType
    schedulingStrategy: SchedulingStrategy
    resourceManagementType: ResourceManagementType
}

structure ListServicesResponse {
    serviceArns: StringList
    nextToken: String
}

structure ListTagsForResourceRequest {
    @required resourceArn: String
}

structure ListTagsForResourceResponse {
    tags: Tags
}

structure ListTaskDefinitionFamiliesRequest {
    familyPrefix: String
    status: TaskDefinitionFamilyStatus
    nextToken: String
    maxResults: BoxedInteger
}

structure ListTaskDefinitionFamiliesResponse {
    families: StringList
    nextToken: String
}

structure ListTaskDefinitionsRequest {
    familyPrefix: String
    status: TaskDefinitionStatus
    sort: SortOrder
    nextToken: String
    maxResults: BoxedInteger
}

structure ListTaskDefinitionsResponse {
    taskDefinitionArns: StringList
    nextToken: String
}

structure ListTasksRequest {
    cluster: String
    containerInstance: String
    family: String
    nextToken: String
    maxResults: BoxedInteger
    startedBy: String
    serviceName: String
    desiredStatus: DesiredStatus
    launchType: LaunchType
    daemonName: String
}

structure ListTasksResponse {
    taskArns: StringList
    nextToken: String
}

structure LoadBalancer {
    targetGroupArn: String
    loadBalancerName: String
    containerName: String
    containerPort: BoxedInteger
    advancedConfiguration: AdvancedConfiguration
}

list LoadBalancers {
    member: LoadBalancer
}

enum LocalStorage {
    included
    required
    excluded
}

enum LocalStorageType {
    hdd
    ssd
}

list LocalStorageTypeSet {
    member: LocalStorageType
}

structure LogConfiguration {
    @required logDriver: LogDriver
    options: LogConfigurationOptionsMap
    secretOptions: SecretList
}

map LogConfigurationOptionsMap {
    key: String
    value: String
}

enum LogDriver {
    json_file = "json-file"
    syslog
    journald
    gelf
    fluentd
    awslogs
    splunk
    awsfirelens
}

long Long

structure ManagedAgent {
    lastStartedAt: Timestamp
    name: ManagedAgentName
    reason: String
    lastStatus: String
}

enum ManagedAgentName {
    ExecuteCommandAgent
}

structure ManagedAgentStateChange {
    @required containerName: String
    @required managedAgentName: ManagedAgentName
    @required status: String
    reason: String
}

list ManagedAgentStateChanges {
    member: ManagedAgentStateChange
}

list ManagedAgents {
    member: ManagedAgent
}

list ManagedApplicationAutoScalingPolicies {
    member: ManagedApplicationAutoScalingPolicy
}

structure ManagedApplicationAutoScalingPolicy {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
    @required policyType: String
    @required targetValue: Double
    @required metric: String
}

structure ManagedAutoScaling {
    scalableTarget: ManagedScalableTarget
    applicationAutoScalingPolicies: ManagedApplicationAutoScalingPolicies
}

structure ManagedCertificate {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
    @required domainName: String
}

enum ManagedDraining {
    ENABLED
    DISABLED
}

structure ManagedIngressPath {
    @required accessType: AccessType
    @required endpoint: String
    loadBalancer: ManagedLoadBalancer
    loadBalancerSecurityGroups: ManagedSecurityGroups
    certificate: ManagedCertificate
    listener: ManagedListener
    rule: ManagedListenerRule
    targetGroups: ManagedTargetGroups
}

list ManagedIngressPaths {
    member: ManagedIngressPath
}

structure ManagedInstancesLocalStorageConfiguration {
    useLocalStorage: Boolean
}

enum ManagedInstancesMonitoringOptions {
    BASIC
    DETAILED
}

structure ManagedInstancesNetworkConfiguration {
    subnets: StringList
    securityGroups: StringList
}

structure ManagedInstancesProvider {
    infrastructureRoleArn: String
    instanceLaunchTemplate: InstanceLaunchTemplate
    propagateTags: PropagateMITags
    infrastructureOptimization: InfrastructureOptimization
    autoRepairConfiguration: AutoRepairConfiguration
}

structure ManagedInstancesStorageConfiguration {
    storageSizeGiB: TaskVolumeStorageGiB
}

structure ManagedListener {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
}

structure ManagedListenerRule {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
}

structure ManagedLoadBalancer {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
    @required scheme: String
    subnetIds: StringList
    securityGroupIds: StringList
}

structure ManagedLogGroup {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
    @required logGroupName: String
}

list ManagedLogGroups {
    member: ManagedLogGroup
}

structure ManagedMetricAlarm {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
}

list ManagedMetricAlarms {
    member: ManagedMetricAlarm
}

enum ManagedResourceStatus {
    PROVISIONING
    ACTIVE
    DEPROVISIONING
    DELETED
    FAILED
}

structure ManagedScalableTarget {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
    @required minCapacity: Integer
    @required maxCapacity: Integer
}

structure ManagedScaling {
    status: ManagedScalingStatus
    targetCapacity: ManagedScalingTargetCapacity
    minimumScalingStepSize: ManagedScalingStepSize
    maximumScalingStepSize: ManagedScalingStepSize
    instanceWarmupPeriod: ManagedScalingInstanceWarmupPeriod
}

@range(min: 0, max: 10000)
integer ManagedScalingInstanceWarmupPeriod

enum ManagedScalingStatus {
    ENABLED
    DISABLED
}

@range(min: 1, max: 10000)
integer ManagedScalingStepSize

@range(min: 1, max: 100)
integer ManagedScalingTargetCapacity

structure ManagedSecurityGroup {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
}

list ManagedSecurityGroups {
    member: ManagedSecurityGroup
}

structure ManagedStorageConfiguration {
    kmsKeyId: String
    fargateEphemeralStorageKmsKeyId: String
}

structure ManagedTargetGroup {
    arn: String
    @required status: ManagedResourceStatus
    statusReason: String
    @required updatedAt: Timestamp
    @required healthCheckPath: String
    @required healthCheckPort: Integer
    @required port: Integer
}

list ManagedTargetGroups {
    member: ManagedTargetGroup
}

enum ManagedTerminationProtection {
    ENABLED
    DISABLED
}

structure MemoryGiBPerVCpuRequest {
    min: BoxedDouble
    max: BoxedDouble
}

structure MemoryMiBRequest {
    @required min: BoxedInteger
    max: BoxedInteger
}

@error("client")
structure MissingVersionException {
    message: String
}

structure MountPoint {
    sourceVolume: String
    containerPath: String
    readOnly: BoxedBoolean
}

list MountPointList {
    member: MountPoint
}

@error("client")
structure NamespaceNotFoundException {
    message: String
}

structure NetworkBandwidthGbpsRequest {
    min: BoxedDouble
    max: BoxedDouble
}

structure NetworkBinding {
    bindIP: String
    containerPort: BoxedInteger
    hostPort: BoxedInteger
    protocol: TransportProtocol
    containerPortRange: String
    hostPortRange: String
}

list NetworkBindings {
    member: NetworkBinding
}

structure NetworkConfiguration {
    awsvpcConfiguration: AwsVpcConfiguration
}

structure NetworkInterface {
    attachmentId: String
    privateIpv4Address: String
    ipv6Address: String
}

structure NetworkInterfaceCountRequest {
    min: BoxedInteger
    max: BoxedInteger
}

list NetworkInterfaces {
    member: NetworkInterface
}

enum NetworkMode {
    bridge
    host
    awsvpc
    none
}

@error("client")
structure NoUpdateAvailableException {
    message: String
}

enum OSFamily {
    WINDOWS_SERVER_2019_FULL
    WINDOWS_SERVER_2019_CORE
    WINDOWS_SERVER_2016_FULL
    WINDOWS_SERVER_2004_CORE
    WINDOWS_SERVER_2022_CORE
    WINDOWS_SERVER_2022_FULL
    WINDOWS_SERVER_2025_CORE
    WINDOWS_SERVER_2025_FULL
    WINDOWS_SERVER_20H2_CORE
    LINUX
}

enum PidMode {
    host
    task
}

structure PlacementConstraint {
    type: PlacementConstraintType
    expression: String
}

enum PlacementConstraintType {
    distinctInstance
    memberOf
}

list PlacementConstraints {
    member: PlacementConstraint
}

list PlacementStrategies {
    member: PlacementStrategy
}

structure PlacementStrategy {
    type: PlacementStrategyType
    field: String
}

enum PlacementStrategyType {
    random
    spread
    binpack
}

structure PlatformDevice {
    @required id: String
    @required type: PlatformDeviceType
}

enum PlatformDeviceType {
    GPU
}

list PlatformDevices {
    member: PlatformDevice
}

@error("client")
structure PlatformTaskDefinitionIncompatibilityException {
    message: String
}

@error("client")
structure PlatformUnknownException {
    message: String
}

structure PortMapping {
    containerPort: BoxedInteger
    hostPort: BoxedInteger
    protocol: TransportProtocol
    name: String
    appProtocol: ApplicationProtocol
    containerPortRange: String
}

list PortMappingList {
    member: PortMapping
}

@range(min: 0, max: 65535)
integer PortNumber

enum PropagateMITags {
    CAPACITY_PROVIDER
    NONE
}

enum PropagateTags {
    TASK_DEFINITION
    SERVICE
    NONE
}

structure ProtectedTask {
    taskArn: String
    protectionEnabled: Boolean
    expirationDate: Timestamp
}

list ProtectedTasks {
    member: ProtectedTask
}

structure ProxyConfiguration {
    type: ProxyConfigurationType
    @required containerName: String
    properties: ProxyConfigurationProperties
}

list ProxyConfigurationProperties {
    member: KeyValuePair
}

enum ProxyConfigurationType {
    APPMESH
}

structure PutAccountSettingDefaultRequest {
    @required name: SettingName
    @required value: String
}

structure PutAccountSettingDefaultResponse {
    setting: Setting
}

structure PutAccountSettingRequest {
    @required name: SettingName
    @required value: String
    principalArn: String
}

structure PutAccountSettingResponse {
    setting: Setting
}

structure PutAttributesRequest {
    cluster: String
    @required attributes: Attributes
}

structure PutAttributesResponse {
    attributes: Attributes
}

structure PutClusterCapacityProvidersRequest {
    @required cluster: String
    @required capacityProviders: StringList
    @required defaultCapacityProviderStrategy: CapacityProviderStrategy
}

structure PutClusterCapacityProvidersResponse {
    cluster: Cluster
}

structure RegisterContainerInstanceRequest {
    cluster: String
    instanceIdentityDocument: String
    instanceIdentityDocumentSignature: String
    totalResources: Resources
    versionInfo: VersionInfo
    containerInstanceArn: String
    attributes: Attributes
    platformDevices: PlatformDevices
    tags: Tags
}

structure RegisterContainerInstanceResponse {
    containerInstance: ContainerInstance
}

structure RegisterDaemonTaskDefinitionRequest {
    @required family: String
    taskRoleArn: String
    executionRoleArn: String
    @required containerDefinitions: DaemonContainerDefinitionList
    cpu: String
    memory: String
    volumes: DaemonVolumeList
    tags: Tags
}

structure RegisterDaemonTaskDefinitionResponse {
    daemonTaskDefinitionArn: String
}

structure RegisterTaskDefinitionRequest {
    @required family: String
    taskRoleArn: String
    executionRoleArn: String
    networkMode: NetworkMode
    @required containerDefinitions: ContainerDefinitions
    volumes: VolumeList
    placementConstraints: TaskDefinitionPlacementConstraints
    requiresCompatibilities: CompatibilityList
    cpu: String
    memory: String
    tags: Tags
    pidMode: PidMode
    ipcMode: IpcMode
    proxyConfiguration: ProxyConfiguration
    @deprecated inferenceAccelerators: InferenceAccelerators
    ephemeralStorage: EphemeralStorage
    runtimePlatform: RuntimePlatform
    enableFaultInjection: BoxedBoolean
}

structure RegisterTaskDefinitionResponse {
    taskDefinition: TaskDefinition
    tags: Tags
}

@sensitive
structure RepositoryCredentials {
    @required credentialsParameter: String
}

list RequiresAttributes {
    member: Attribute
}

structure ResolvedConfiguration {
    loadBalancers: ServiceRevisionLoadBalancers
}

structure Resource {
    name: String
    type: String
    doubleValue: Double
    longValue: Long
    integerValue: Integer
    stringSetValue: StringList
}

list ResourceIds {
    member: String
}

@error("client")
structure ResourceInUseException {
    message: String
}

enum ResourceManagementType {
    CUSTOMER
    ECS
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

structure ResourceRequirement {
    @required value: String
    @required type: ResourceType
}

list ResourceRequirements {
    member: ResourceRequirement
}

enum ResourceType {
    GPU
    InferenceAccelerator
}

list Resources {
    member: Resource
}

structure Rollback {
    reason: String
    startedAt: Timestamp
    serviceRevisionArn: String
}

structure RunTaskRequest {
    capacityProviderStrategy: CapacityProviderStrategy
    cluster: String
    count: BoxedInteger
    enableECSManagedTags: Boolean
    enableExecuteCommand: Boolean
    group: String
    launchType: LaunchType
    networkConfiguration: NetworkConfiguration
    overrides: TaskOverride
    placementConstraints: PlacementConstraints
    placementStrategy: PlacementStrategies
    platformVersion: String
    propagateTags: PropagateTags
    referenceId: String
    startedBy: String
    tags: Tags
    @required taskDefinition: String
    @idempotencyToken clientToken: String
    volumeConfigurations: TaskVolumeConfigurations
}

structure RunTaskResponse {
    tasks: Tasks
    failures: Failures
}

structure RuntimePlatform {
    cpuArchitecture: CPUArchitecture
    operatingSystemFamily: OSFamily
}

structure S3FilesVolumeConfiguration {
    @required fileSystemArn: String
    rootDirectory: String
    transitEncryptionPort: BoxedInteger
    accessPointArn: String
}

structure Scale {
    value: Double
    unit: ScaleUnit
}

enum ScaleUnit {
    PERCENT
}

enum SchedulingStrategy {
    REPLICA
    DAEMON
}

enum Scope {
    task
    shared
}

structure Secret {
    @required name: String
    @required valueFrom: String
}

list SecretList {
    member: Secret
}

@sensitive
string SensitiveString

@error("server")
structure ServerException {
    message: String
}

structure Service {
    serviceArn: String
    serviceName: String
    clusterArn: String
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    status: String
    desiredCount: Integer
    runningCount: Integer
    pendingCount: Integer
    launchType: LaunchType
    capacityProviderStrategy: CapacityProviderStrategy
    platformVersion: String
    platformFamily: String
    taskDefinition: String
    deploymentConfiguration: DeploymentConfiguration
    taskSets: TaskSets
    deployments: Deployments
    roleArn: String
    events: ServiceEvents
    createdAt: Timestamp
    currentServiceDeployment: String
    currentServiceRevisions: ServiceCurrentRevisionSummaryList
    placementConstraints: PlacementConstraints
    placementStrategy: PlacementStrategies
    networkConfiguration: NetworkConfiguration
    healthCheckGracePeriodSeconds: BoxedInteger
    schedulingStrategy: SchedulingStrategy
    deploymentController: DeploymentController
    tags: Tags
    createdBy: String
    enableECSManagedTags: Boolean
    propagateTags: PropagateTags
    enableExecuteCommand: Boolean
    availabilityZoneRebalancing: AvailabilityZoneRebalancing
    resourceManagementType: ResourceManagementType
}

structure ServiceConnectAccessLogConfiguration {
    @required format: ServiceConnectAccessLoggingFormat
    includeQueryParameters: ServiceConnectIncludeQueryParameters
}

enum ServiceConnectAccessLoggingFormat {
    TEXT
    JSON
}

structure ServiceConnectClientAlias {
    @required port: PortNumber
    dnsName: String
    testTrafficRules: ServiceConnectTestTrafficRules
}

list ServiceConnectClientAliasList {
    member: ServiceConnectClientAlias
}

structure ServiceConnectConfiguration {
    @required enabled: Boolean
    namespace: String
    services: ServiceConnectServiceList
    logConfiguration: LogConfiguration
    accessLogConfiguration: ServiceConnectAccessLogConfiguration
}

enum ServiceConnectIncludeQueryParameters {
    DISABLED
    ENABLED
}

structure ServiceConnectService {
    @required portName: String
    discoveryName: String
    clientAliases: ServiceConnectClientAliasList
    ingressPortOverride: PortNumber
    timeout: TimeoutConfiguration
    tls: ServiceConnectTlsConfiguration
}

list ServiceConnectServiceList {
    member: ServiceConnectService
}

structure ServiceConnectServiceResource {
    discoveryName: String
    discoveryArn: String
}

list ServiceConnectServiceResourceList {
    member: ServiceConnectServiceResource
}

structure ServiceConnectTestTrafficHeaderMatchRules {
    @required exact: String
}

structure ServiceConnectTestTrafficHeaderRules {
    @required name: String
    value: ServiceConnectTestTrafficHeaderMatchRules
}

structure ServiceConnectTestTrafficRules {
    @required header: ServiceConnectTestTrafficHeaderRules
}

structure ServiceConnectTlsCertificateAuthority {
    awsPcaAuthorityArn: String
}

structure ServiceConnectTlsConfiguration {
    @required issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority
    kmsKey: String
    roleArn: String
}

structure ServiceCurrentRevisionSummary {
    arn: String
    requestedTaskCount: Integer
    runningTaskCount: Integer
    pendingTaskCount: Integer
}

list ServiceCurrentRevisionSummaryList {
    member: ServiceCurrentRevisionSummary
}

structure ServiceDeployment {
    serviceDeploymentArn: String
    serviceArn: String
    clusterArn: String
    createdAt: Timestamp
    startedAt: Timestamp
    finishedAt: Timestamp
    stoppedAt: Timestamp
    updatedAt: Timestamp
    sourceServiceRevisions: ServiceRevisionsSummaryList
    targetServiceRevision: ServiceRevisionSummary
    status: ServiceDeploymentStatus
    statusReason: String
    lifecycleStage: ServiceDeploymentLifecycleStage
    lifecycleHookDetails: DeploymentLifecycleHookDetailList
    deploymentConfiguration: DeploymentConfiguration
    rollback: Rollback
    deploymentCircuitBreaker: ServiceDeploymentCircuitBreaker
    alarms: ServiceDeploymentAlarms
}

structure ServiceDeploymentAlarms {
    status: ServiceDeploymentRollbackMonitorsStatus
    alarmNames: StringList
    triggeredAlarmNames: StringList
}

structure ServiceDeploymentBrief {
    serviceDeploymentArn: String
    serviceArn: String
    clusterArn: String
    startedAt: Timestamp
    createdAt: Timestamp
    finishedAt: Timestamp
    targetServiceRevisionArn: String
    status: ServiceDeploymentStatus
    statusReason: String
}

structure ServiceDeploymentCircuitBreaker {
    status: ServiceDeploymentRollbackMonitorsStatus
    failureCount: Integer
    threshold: Integer
}

enum ServiceDeploymentLifecycleStage {
    RECONCILE_SERVICE
    PRE_SCALE_UP
    SCALE_UP
    POST_SCALE_UP
    TEST_TRAFFIC_SHIFT
    POST_TEST_TRAFFIC_SHIFT
    PRODUCTION_TRAFFIC_SHIFT
    POST_PRODUCTION_TRAFFIC_SHIFT
    BAKE_TIME
    CLEAN_UP
}

@error("client")
structure ServiceDeploymentNotFoundException {
    message: String
}

enum ServiceDeploymentRollbackMonitorsStatus {
    TRIGGERED
    MONITORING
    MONITORING_COMPLETE
    DISABLED
}

enum ServiceDeploymentStatus {
    PENDING
    SUCCESSFUL
    STOPPED
    STOP_REQUESTED
    IN_PROGRESS
    ROLLBACK_REQUESTED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_SUCCESSFUL
    ROLLBACK_FAILED
}

list ServiceDeploymentStatusList {
    member: ServiceDeploymentStatus
}

list ServiceDeployments {
    member: ServiceDeployment
}

list ServiceDeploymentsBrief {
    member: ServiceDeploymentBrief
}

structure ServiceEvent {
    id: String
    createdAt: Timestamp
    message: String
}

list ServiceEvents {
    member: ServiceEvent
}

enum ServiceField {
    TAGS
}

list ServiceFieldList {
    member: ServiceField
}

structure ServiceManagedEBSVolumeConfiguration {
    encrypted: BoxedBoolean
    kmsKeyId: EBSKMSKeyId
    volumeType: EBSVolumeType
    sizeInGiB: BoxedInteger
    snapshotId: EBSSnapshotId
    volumeInitializationRate: BoxedInteger
    iops: BoxedInteger
    throughput: BoxedInteger
    tagSpecifications: EBSTagSpecifications
    @required roleArn: IAMRoleArn
    filesystemType: TaskFilesystemType
}

@error("client")
structure ServiceNotActiveException {
    message: String
}

@error("client")
structure ServiceNotFoundException {
    message: String
}

list ServiceRegistries {
    member: ServiceRegistry
}

structure ServiceRegistry {
    registryArn: String
    port: BoxedInteger
    containerName: String
    containerPort: BoxedInteger
}

structure ServiceRevision {
    serviceRevisionArn: String
    serviceArn: String
    clusterArn: String
    taskDefinition: String
    capacityProviderStrategy: CapacityProviderStrategy
    launchType: LaunchType
    platformVersion: String
    platformFamily: String
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    networkConfiguration: NetworkConfiguration
    containerImages: ContainerImages
    guardDutyEnabled: Boolean
    serviceConnectConfiguration: ServiceConnectConfiguration
    volumeConfigurations: ServiceVolumeConfigurations
    fargateEphemeralStorage: DeploymentEphemeralStorage
    createdAt: Timestamp
    vpcLatticeConfigurations: VpcLatticeConfigurations
    resolvedConfiguration: ResolvedConfiguration
    ecsManagedResources: ECSManagedResources
}

structure ServiceRevisionLoadBalancer {
    targetGroupArn: String
    productionListenerRule: String
}

list ServiceRevisionLoadBalancers {
    member: ServiceRevisionLoadBalancer
}

structure ServiceRevisionSummary {
    arn: String
    requestedTaskCount: Integer
    runningTaskCount: Integer
    pendingTaskCount: Integer
    requestedTestTrafficWeight: Double
    requestedProductionTrafficWeight: Double
}

list ServiceRevisions {
    member: ServiceRevision
}

list ServiceRevisionsSummaryList {
    member: ServiceRevisionSummary
}

structure ServiceVolumeConfiguration {
    @required name: ECSVolumeName
    managedEBSVolume: ServiceManagedEBSVolumeConfiguration
}

list ServiceVolumeConfigurations {
    member: ServiceVolumeConfiguration
}

list Services {
    member: Service
}

structure Session {
    sessionId: String
    streamUrl: String
    tokenValue: SensitiveString
}

structure Setting {
    name: SettingName
    value: String
    principalArn: String
    type: SettingType
}

enum SettingName {
    serviceLongArnFormat
    taskLongArnFormat
    containerInstanceLongArnFormat
    awsvpcTrunking
    containerInsights
    fargateFIPSMode
    tagResourceAuthorization
    fargateTaskRetirementWaitPeriod
    guardDutyActivate
    defaultLogDriverMode
    fargateEventWindows
}

enum SettingType {
    user
    aws_managed
}

list Settings {
    member: Setting
}

enum SortOrder {
    ASC
    DESC
}

enum StabilityStatus {
    STEADY_STATE
    STABILIZING
}

structure StartTaskRequest {
    cluster: String
    @required containerInstances: StringList
    enableECSManagedTags: Boolean
    enableExecuteCommand: Boolean
    group: String
    networkConfiguration: NetworkConfiguration
    overrides: TaskOverride
    propagateTags: PropagateTags
    referenceId: String
    startedBy: String
    tags: Tags
    @required taskDefinition: String
    volumeConfigurations: TaskVolumeConfigurations
}

structure StartTaskResponse {
    tasks: Tasks
    failures: Failures
}

list Statistics {
    member: KeyValuePair
}

structure StopServiceDeploymentRequest {
    @required serviceDeploymentArn: String
    stopType: StopServiceDeploymentStopType
}

structure StopServiceDeploymentResponse {
    serviceDeploymentArn: String
}

enum StopServiceDeploymentStopType {
    ABORT
    ROLLBACK
}

structure StopTaskRequest {
    cluster: String
    @required task: String
    reason: String
}

structure StopTaskResponse {
    task: Task
}

string String

list StringList {
    member: String
}

map StringMap {
    key: String
    value: String
}

structure SubmitAttachmentStateChangesRequest {
    cluster: String
    @required attachments: AttachmentStateChanges
}

structure SubmitAttachmentStateChangesResponse {
    acknowledgment: String
}

structure SubmitContainerStateChangeRequest {
    cluster: String
    task: String
    containerName: String
    runtimeId: String
    status: String
    exitCode: BoxedInteger
    reason: String
    networkBindings: NetworkBindings
}

structure SubmitContainerStateChangeResponse {
    acknowledgment: String
}

structure SubmitTaskStateChangeRequest {
    cluster: String
    task: String
    status: String
    reason: String
    containers: ContainerStateChanges
    attachments: AttachmentStateChanges
    managedAgents: ManagedAgentStateChanges
    pullStartedAt: Timestamp
    pullStoppedAt: Timestamp
    executionStoppedAt: Timestamp
}

structure SubmitTaskStateChangeResponse {
    acknowledgment: String
}

structure SystemControl {
    namespace: String
    value: String
}

list SystemControls {
    member: SystemControl
}

structure Tag {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 128)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeys {
    member: TagKey
}

structure TagResourceRequest {
    @required resourceArn: String
    @required tags: Tags
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 0, max: 50)
list Tags {
    member: Tag
}

@error("client")
structure TargetNotConnectedException {
    message: String
}

@error("client")
structure TargetNotFoundException {
    message: String
}

enum TargetType {
    container_instance = "container-instance"
}

structure Task {
    attachments: Attachments
    attributes: Attributes
    availabilityZone: String
    capacityProviderName: String
    clusterArn: String
    connectivity: Connectivity
    connectivityAt: Timestamp
    containerInstanceArn: String
    containers: Containers
    cpu: String
    createdAt: Timestamp
    desiredStatus: String
    enableExecuteCommand: Boolean
    executionStoppedAt: Timestamp
    group: String
    healthStatus: HealthStatus
    inferenceAccelerators: InferenceAccelerators
    lastStatus: String
    launchType: LaunchType
    memory: String
    overrides: TaskOverride
    platformVersion: String
    platformFamily: String
    pullStartedAt: Timestamp
    pullStoppedAt: Timestamp
    startedAt: Timestamp
    startedBy: String
    stopCode: TaskStopCode
    stoppedAt: Timestamp
    stoppedReason: String
    stoppingAt: Timestamp
    tags: Tags
    taskArn: String
    taskDefinitionArn: String
    version: Long
    ephemeralStorage: EphemeralStorage
    fargateEphemeralStorage: TaskEphemeralStorage
}

structure TaskDefinition {
    taskDefinitionArn: String
    containerDefinitions: ContainerDefinitions
    family: String
    taskRoleArn: String
    executionRoleArn: String
    networkMode: NetworkMode
    revision: Integer
    volumes: VolumeList
    status: TaskDefinitionStatus
    requiresAttributes: RequiresAttributes
    placementConstraints: TaskDefinitionPlacementConstraints
    compatibilities: CompatibilityList
    runtimePlatform: RuntimePlatform
    requiresCompatibilities: CompatibilityList
    cpu: String
    memory: String
    inferenceAccelerators: InferenceAccelerators
    pidMode: PidMode
    ipcMode: IpcMode
    proxyConfiguration: ProxyConfiguration
    registeredAt: Timestamp
    deregisteredAt: Timestamp
    deleteRequestedAt: Timestamp
    registeredBy: String
    ephemeralStorage: EphemeralStorage
    enableFaultInjection: BoxedBoolean
}

enum TaskDefinitionFamilyStatus {
    ACTIVE
    INACTIVE
    ALL
}

enum TaskDefinitionField {
    TAGS
}

list TaskDefinitionFieldList {
    member: TaskDefinitionField
}

list TaskDefinitionList {
    member: TaskDefinition
}

structure TaskDefinitionPlacementConstraint {
    type: TaskDefinitionPlacementConstraintType
    expression: String
}

enum TaskDefinitionPlacementConstraintType {
    memberOf
}

list TaskDefinitionPlacementConstraints {
    member: TaskDefinitionPlacementConstraint
}

enum TaskDefinitionStatus {
    ACTIVE
    INACTIVE
    DELETE_IN_PROGRESS
}

structure TaskEphemeralStorage {
    sizeInGiB: Integer
    kmsKeyId: String
}

enum TaskField {
    TAGS
}

list TaskFieldList {
    member: TaskField
}

enum TaskFilesystemType {
    ext3
    ext4
    xfs
    ntfs
}

structure TaskManagedEBSVolumeConfiguration {
    encrypted: BoxedBoolean
    kmsKeyId: EBSKMSKeyId
    volumeType: EBSVolumeType
    sizeInGiB: BoxedInteger
    snapshotId: EBSSnapshotId
    volumeInitializationRate: BoxedInteger
    iops: BoxedInteger
    throughput: BoxedInteger
    tagSpecifications: EBSTagSpecifications
    @required roleArn: IAMRoleArn
    terminationPolicy: TaskManagedEBSVolumeTerminationPolicy
    filesystemType: TaskFilesystemType
}

structure TaskManagedEBSVolumeTerminationPolicy {
    @required deleteOnTermination: BoxedBoolean
}

structure TaskOverride {
    containerOverrides: ContainerOverrides
    cpu: String
    inferenceAcceleratorOverrides: InferenceAcceleratorOverrides
    executionRoleArn: String
    memory: String
    taskRoleArn: String
    ephemeralStorage: EphemeralStorage
}

structure TaskSet {
    id: String
    taskSetArn: String
    serviceArn: String
    clusterArn: String
    startedBy: String
    externalId: String
    status: String
    taskDefinition: String
    computedDesiredCount: Integer
    pendingCount: Integer
    runningCount: Integer
    createdAt: Timestamp
    updatedAt: Timestamp
    launchType: LaunchType
    capacityProviderStrategy: CapacityProviderStrategy
    platformVersion: String
    platformFamily: String
    networkConfiguration: NetworkConfiguration
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    scale: Scale
    stabilityStatus: StabilityStatus
    stabilityStatusAt: Timestamp
    tags: Tags
    fargateEphemeralStorage: DeploymentEphemeralStorage
}

enum TaskSetField {
    TAGS
}

list TaskSetFieldList {
    member: TaskSetField
}

@error("client")
structure TaskSetNotFoundException {
    message: String
}

list TaskSets {
    member: TaskSet
}

enum TaskStopCode {
    TaskFailedToStart
    EssentialContainerExited
    UserInitiated
    ServiceSchedulerInitiated
    SpotInterruption
    TerminationNotice
}

structure TaskVolumeConfiguration {
    @required name: ECSVolumeName
    managedEBSVolume: TaskManagedEBSVolumeConfiguration
}

list TaskVolumeConfigurations {
    member: TaskVolumeConfiguration
}

@range(min: 1)
integer TaskVolumeStorageGiB

list Tasks {
    member: Task
}

structure TimeoutConfiguration {
    idleTimeoutSeconds: Duration
    perRequestTimeoutSeconds: Duration
}

timestamp Timestamp

structure Tmpfs {
    @required containerPath: String
    @required size: Integer
    mountOptions: StringList
}

list TmpfsList {
    member: Tmpfs
}

structure TotalLocalStorageGBRequest {
    min: BoxedDouble
    max: BoxedDouble
}

enum TransportProtocol {
    tcp
    udp
}

structure Ulimit {
    @required name: UlimitName
    @required softLimit: Integer
    @required hardLimit: Integer
}

list UlimitList {
    member: Ulimit
}

enum UlimitName {
    core
    cpu
    data
    fsize
    locks
    memlock
    msgqueue
    nice
    nofile
    nproc
    rss
    rtprio
    rttime
    sigpending
    stack
}

@error("client")
structure UnsupportedFeatureException {
    message: String
}

structure UntagResourceRequest {
    @required resourceArn: String
    @required tagKeys: TagKeys
}

structure UntagResourceResponse {}

structure UpdateCapacityProviderRequest {
    @required name: String
    cluster: String
    autoScalingGroupProvider: AutoScalingGroupProviderUpdate
    managedInstancesProvider: UpdateManagedInstancesProviderConfiguration
}

structure UpdateCapacityProviderResponse {
    capacityProvider: CapacityProvider
}

structure UpdateClusterRequest {
    @required cluster: String
    settings: ClusterSettings
    configuration: ClusterConfiguration
    serviceConnectDefaults: ClusterServiceConnectDefaultsRequest
}

structure UpdateClusterResponse {
    cluster: Cluster
}

structure UpdateClusterSettingsRequest {
    @required cluster: String
    @required settings: ClusterSettings
}

structure UpdateClusterSettingsResponse {
    cluster: Cluster
}

structure UpdateContainerAgentRequest {
    cluster: String
    @required containerInstance: String
}

structure UpdateContainerAgentResponse {
    containerInstance: ContainerInstance
}

structure UpdateContainerInstancesStateRequest {
    cluster: String
    @required containerInstances: StringList
    @required status: ContainerInstanceStatus
}

structure UpdateContainerInstancesStateResponse {
    containerInstances: ContainerInstances
    failures: Failures
}

structure UpdateDaemonRequest {
    @required daemonArn: String
    @required daemonTaskDefinitionArn: String
    @required capacityProviderArns: StringList
    deploymentConfiguration: DaemonDeploymentConfiguration
    propagateTags: DaemonPropagateTags
    enableECSManagedTags: Boolean
    enableExecuteCommand: Boolean
}

structure UpdateDaemonResponse {
    daemonArn: String
    status: DaemonStatus
    createdAt: Timestamp
    updatedAt: Timestamp
    deploymentArn: String
}

structure UpdateExpressGatewayServiceRequest {
    @required serviceArn: String
    executionRoleArn: String
    healthCheckPath: String
    primaryContainer: ExpressGatewayContainer
    taskRoleArn: String
    networkConfiguration: ExpressGatewayServiceNetworkConfiguration
    cpu: String
    memory: String
    scalingTarget: ExpressGatewayScalingTarget
}

structure UpdateExpressGatewayServiceResponse {
    service: UpdatedExpressGatewayService
}

@error("client")
structure UpdateInProgressException {
    message: String
}

structure UpdateManagedInstancesProviderConfiguration {
    @required infrastructureRoleArn: String
    @required instanceLaunchTemplate: InstanceLaunchTemplateUpdate
    propagateTags: PropagateMITags
    infrastructureOptimization: InfrastructureOptimization
    autoRepairConfiguration: AutoRepairConfiguration
}

structure UpdateServicePrimaryTaskSetRequest {
    @required cluster: String
    @required service: String
    @required primaryTaskSet: String
}

structure UpdateServicePrimaryTaskSetResponse {
    taskSet: TaskSet
}

structure UpdateServiceRequest {
    cluster: String
    @required service: String
    desiredCount: BoxedInteger
    taskDefinition: String
    capacityProviderStrategy: CapacityProviderStrategy
    deploymentConfiguration: DeploymentConfiguration
    availabilityZoneRebalancing: AvailabilityZoneRebalancing
    networkConfiguration: NetworkConfiguration
    placementConstraints: PlacementConstraints
    placementStrategy: PlacementStrategies
    platformVersion: String
    forceNewDeployment: Boolean
    healthCheckGracePeriodSeconds: BoxedInteger
    deploymentController: DeploymentController
    enableExecuteCommand: BoxedBoolean
    enableECSManagedTags: BoxedBoolean
    loadBalancers: LoadBalancers
    propagateTags: PropagateTags
    serviceRegistries: ServiceRegistries
    serviceConnectConfiguration: ServiceConnectConfiguration
    volumeConfigurations: ServiceVolumeConfigurations
    vpcLatticeConfigurations: VpcLatticeConfigurations
}

structure UpdateServiceResponse {
    service: Service
}

structure UpdateTaskProtectionRequest {
    @required cluster: String
    @required tasks: StringList
    @required protectionEnabled: Boolean
    expiresInMinutes: BoxedInteger
}

structure UpdateTaskProtectionResponse {
    protectedTasks: ProtectedTasks
    failures: Failures
}

structure UpdateTaskSetRequest {
    @required cluster: String
    @required service: String
    @required taskSet: String
    @required scale: Scale
}

structure UpdateTaskSetResponse {
    taskSet: TaskSet
}

structure UpdatedExpressGatewayService {
    serviceArn: String
    cluster: String
    serviceName: String
    status: ExpressGatewayServiceStatus
    targetConfiguration: ExpressGatewayServiceConfiguration
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure VCpuCountRangeRequest {
    @required min: BoxedInteger
    max: BoxedInteger
}

enum VersionConsistency {
    enabled
    disabled
}

structure VersionInfo {
    agentVersion: String
    agentHash: String
    dockerVersion: String
}

structure Volume {
    name: String
    host: HostVolumeProperties
    dockerVolumeConfiguration: DockerVolumeConfiguration
    efsVolumeConfiguration: EFSVolumeConfiguration
    s3filesVolumeConfiguration: S3FilesVolumeConfiguration
    fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration
    configuredAtLaunch: BoxedBoolean
}

structure VolumeFrom {
    sourceContainer: String
    readOnly: BoxedBoolean
}

list VolumeFromList {
    member: VolumeFrom
}

list VolumeList {
    member: Volume
}

structure VpcLatticeConfiguration {
    @required roleArn: IAMRoleArn
    @required targetGroupArn: String
    @required portName: String
}

list VpcLatticeConfigurations {
    member: VpcLatticeConfiguration
}
