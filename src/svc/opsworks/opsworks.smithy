// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.opsworks

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "OpsWorks", endpointPrefix: "opsworks")
@sigv4(name: "opsworks")
@awsJson1_1
@title("AWS OpsWorks")
service OpsWorks_20130218 {
    version: "2013-02-18"
    operations: [
        AssignInstance
        AssignVolume
        AssociateElasticIp
        AttachElasticLoadBalancer
        CloneStack
        CreateApp
        CreateDeployment
        CreateInstance
        CreateLayer
        CreateStack
        CreateUserProfile
        DeleteApp
        DeleteInstance
        DeleteLayer
        DeleteStack
        DeleteUserProfile
        DeregisterEcsCluster
        DeregisterElasticIp
        DeregisterInstance
        DeregisterRdsDbInstance
        DeregisterVolume
        DescribeAgentVersions
        DescribeApps
        DescribeCommands
        DescribeDeployments
        DescribeEcsClusters
        DescribeElasticIps
        DescribeElasticLoadBalancers
        DescribeInstances
        DescribeLayers
        DescribeLoadBasedAutoScaling
        DescribeMyUserProfile
        DescribeOperatingSystems
        DescribePermissions
        DescribeRaidArrays
        DescribeRdsDbInstances
        DescribeServiceErrors
        DescribeStackProvisioningParameters
        DescribeStackSummary
        DescribeStacks
        DescribeTimeBasedAutoScaling
        DescribeUserProfiles
        DescribeVolumes
        DetachElasticLoadBalancer
        DisassociateElasticIp
        GetHostnameSuggestion
        GrantAccess
        ListTags
        RebootInstance
        RegisterEcsCluster
        RegisterElasticIp
        RegisterInstance
        RegisterRdsDbInstance
        RegisterVolume
        SetLoadBasedAutoScaling
        SetPermission
        SetTimeBasedAutoScaling
        StartInstance
        StartStack
        StopInstance
        StopStack
        TagResource
        UnassignInstance
        UnassignVolume
        UntagResource
        UpdateApp
        UpdateElasticIp
        UpdateInstance
        UpdateLayer
        UpdateMyUserProfile
        UpdateRdsDbInstance
        UpdateStack
        UpdateUserProfile
        UpdateVolume
    ]
}

operation AssignInstance {
    input: AssignInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation AssignVolume {
    input: AssignVolumeRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation AssociateElasticIp {
    input: AssociateElasticIpRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation AttachElasticLoadBalancer {
    input: AttachElasticLoadBalancerRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation CloneStack {
    input: CloneStackRequest
    output: CloneStackResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation CreateApp {
    input: CreateAppRequest
    output: CreateAppResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation CreateDeployment {
    input: CreateDeploymentRequest
    output: CreateDeploymentResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation CreateInstance {
    input: CreateInstanceRequest
    output: CreateInstanceResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation CreateLayer {
    input: CreateLayerRequest
    output: CreateLayerResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation CreateStack {
    input: CreateStackRequest
    output: CreateStackResult
    errors: [
        ValidationException
    ]
}

operation CreateUserProfile {
    input: CreateUserProfileRequest
    output: CreateUserProfileResult
    errors: [
        ValidationException
    ]
}

operation DeleteApp {
    input: DeleteAppRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteInstance {
    input: DeleteInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteLayer {
    input: DeleteLayerRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteStack {
    input: DeleteStackRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteUserProfile {
    input: DeleteUserProfileRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeregisterEcsCluster {
    input: DeregisterEcsClusterRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeregisterElasticIp {
    input: DeregisterElasticIpRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeregisterInstance {
    input: DeregisterInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeregisterRdsDbInstance {
    input: DeregisterRdsDbInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeregisterVolume {
    input: DeregisterVolumeRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeAgentVersions {
    input: DescribeAgentVersionsRequest
    output: DescribeAgentVersionsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeApps {
    input: DescribeAppsRequest
    output: DescribeAppsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeCommands {
    input: DescribeCommandsRequest
    output: DescribeCommandsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeDeployments {
    input: DescribeDeploymentsRequest
    output: DescribeDeploymentsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeEcsClusters {
    input: DescribeEcsClustersRequest
    output: DescribeEcsClustersResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeElasticIps {
    input: DescribeElasticIpsRequest
    output: DescribeElasticIpsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeElasticLoadBalancers {
    input: DescribeElasticLoadBalancersRequest
    output: DescribeElasticLoadBalancersResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeInstances {
    input: DescribeInstancesRequest
    output: DescribeInstancesResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeLayers {
    input: DescribeLayersRequest
    output: DescribeLayersResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeLoadBasedAutoScaling {
    input: DescribeLoadBasedAutoScalingRequest
    output: DescribeLoadBasedAutoScalingResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeMyUserProfile {
    output: DescribeMyUserProfileResult
}

operation DescribeOperatingSystems {
    output: DescribeOperatingSystemsResponse
}

operation DescribePermissions {
    input: DescribePermissionsRequest
    output: DescribePermissionsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeRaidArrays {
    input: DescribeRaidArraysRequest
    output: DescribeRaidArraysResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeRdsDbInstances {
    input: DescribeRdsDbInstancesRequest
    output: DescribeRdsDbInstancesResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeServiceErrors {
    input: DescribeServiceErrorsRequest
    output: DescribeServiceErrorsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeStackProvisioningParameters {
    input: DescribeStackProvisioningParametersRequest
    output: DescribeStackProvisioningParametersResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeStackSummary {
    input: DescribeStackSummaryRequest
    output: DescribeStackSummaryResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeStacks {
    input: DescribeStacksRequest
    output: DescribeStacksResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeTimeBasedAutoScaling {
    input: DescribeTimeBasedAutoScalingRequest
    output: DescribeTimeBasedAutoScalingResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeUserProfiles {
    input: DescribeUserProfilesRequest
    output: DescribeUserProfilesResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeVolumes {
    input: DescribeVolumesRequest
    output: DescribeVolumesResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DetachElasticLoadBalancer {
    input: DetachElasticLoadBalancerRequest
    errors: [
        ResourceNotFoundException
    ]
}

operation DisassociateElasticIp {
    input: DisassociateElasticIpRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation GetHostnameSuggestion {
    input: GetHostnameSuggestionRequest
    output: GetHostnameSuggestionResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation GrantAccess {
    input: GrantAccessRequest
    output: GrantAccessResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation ListTags {
    input: ListTagsRequest
    output: ListTagsResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation RebootInstance {
    input: RebootInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation RegisterEcsCluster {
    input: RegisterEcsClusterRequest
    output: RegisterEcsClusterResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation RegisterElasticIp {
    input: RegisterElasticIpRequest
    output: RegisterElasticIpResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation RegisterInstance {
    input: RegisterInstanceRequest
    output: RegisterInstanceResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation RegisterRdsDbInstance {
    input: RegisterRdsDbInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation RegisterVolume {
    input: RegisterVolumeRequest
    output: RegisterVolumeResult
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation SetLoadBasedAutoScaling {
    input: SetLoadBasedAutoScalingRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation SetPermission {
    input: SetPermissionRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation SetTimeBasedAutoScaling {
    input: SetTimeBasedAutoScalingRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation StartInstance {
    input: StartInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation StartStack {
    input: StartStackRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation StopInstance {
    input: StopInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation StopStack {
    input: StopStackRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation TagResource {
    input: TagResourceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UnassignInstance {
    input: UnassignInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UnassignVolume {
    input: UnassignVolumeRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateApp {
    input: UpdateAppRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateElasticIp {
    input: UpdateElasticIpRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateInstance {
    input: UpdateInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateLayer {
    input: UpdateLayerRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateMyUserProfile {
    input: UpdateMyUserProfileRequest
    errors: [
        ValidationException
    ]
}

operation UpdateRdsDbInstance {
    input: UpdateRdsDbInstanceRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateStack {
    input: UpdateStackRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateUserProfile {
    input: UpdateUserProfileRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateVolume {
    input: UpdateVolumeRequest
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

structure AgentVersion {
    Version: String
    ConfigurationManager: StackConfigurationManager
}

list AgentVersions {
    member: AgentVersion
}

structure App {
    AppId: String
    StackId: String
    Shortname: String
    Name: String
    Description: String
    DataSources: DataSources
    Type: AppType
    AppSource: Source
    Domains: Strings
    EnableSsl: Boolean
    SslConfiguration: SslConfiguration
    Attributes: AppAttributes
    CreatedAt: String
    Environment: EnvironmentVariables
}

map AppAttributes {
    key: AppAttributesKeys
    value: String
}

enum AppAttributesKeys {
    DocumentRoot
    RailsEnv
    AutoBundleOnDeploy
    AwsFlowRubySettings
}

enum AppType {
    aws_flow_ruby = "aws-flow-ruby"
    java
    rails
    php
    nodejs
    static
    other
}

list Apps {
    member: App
}

enum Architecture {
    x86_64
    i386
}

structure AssignInstanceRequest {
    @required InstanceId: String
    @required LayerIds: Strings
}

structure AssignVolumeRequest {
    @required VolumeId: String
    InstanceId: String
}

structure AssociateElasticIpRequest {
    @required ElasticIp: String
    InstanceId: String
}

structure AttachElasticLoadBalancerRequest {
    @required ElasticLoadBalancerName: String
    @required LayerId: String
}

structure AutoScalingThresholds {
    InstanceCount: Integer
    ThresholdsWaitTime: Minute
    IgnoreMetricsTime: Minute
    CpuThreshold: Double
    MemoryThreshold: Double
    LoadThreshold: Double
    Alarms: Strings
}

enum AutoScalingType {
    load
    timer
}

structure BlockDeviceMapping {
    DeviceName: String
    NoDevice: String
    VirtualName: String
    Ebs: EbsBlockDevice
}

list BlockDeviceMappings {
    member: BlockDeviceMapping
}

boolean Boolean

structure ChefConfiguration {
    ManageBerkshelf: Boolean
    BerkshelfVersion: String
}

structure CloneStackRequest {
    @required SourceStackId: String
    Name: String
    Region: String
    VpcId: String
    Attributes: StackAttributes
    @required ServiceRoleArn: String
    DefaultInstanceProfileArn: String
    DefaultOs: String
    HostnameTheme: String
    DefaultAvailabilityZone: String
    DefaultSubnetId: String
    CustomJson: String
    ConfigurationManager: StackConfigurationManager
    ChefConfiguration: ChefConfiguration
    UseCustomCookbooks: Boolean
    UseOpsworksSecurityGroups: Boolean
    CustomCookbooksSource: Source
    DefaultSshKeyName: String
    ClonePermissions: Boolean
    CloneAppIds: Strings
    DefaultRootDeviceType: RootDeviceType
    AgentVersion: String
}

structure CloneStackResult {
    StackId: String
}

structure CloudWatchLogsConfiguration {
    Enabled: Boolean
    LogStreams: CloudWatchLogsLogStreams
}

enum CloudWatchLogsEncoding {
    ascii
    big5
    big5hkscs
    cp037
    cp424
    cp437
    cp500
    cp720
    cp737
    cp775
    cp850
    cp852
    cp855
    cp856
    cp857
    cp858
    cp860
    cp861
    cp862
    cp863
    cp864
    cp865
    cp866
    cp869
    cp874
    cp875
    cp932
    cp949
    cp950
    cp1006
    cp1026
    cp1140
    cp1250
    cp1251
    cp1252
    cp1253
    cp1254
    cp1255
    cp1256
    cp1257
    cp1258
    euc_jp
    euc_jis_2004
    euc_jisx0213
    euc_kr
    gb2312
    gbk
    gb18030
    hz
    iso2022_jp
    iso2022_jp_1
    iso2022_jp_2
    iso2022_jp_2004
    iso2022_jp_3
    iso2022_jp_ext
    iso2022_kr
    latin_1
    iso8859_2
    iso8859_3
    iso8859_4
    iso8859_5
    iso8859_6
    iso8859_7
    iso8859_8
    iso8859_9
    iso8859_10
    iso8859_13
    iso8859_14
    iso8859_15
    iso8859_16
    johab
    koi8_r
    koi8_u
    mac_cyrillic
    mac_greek
    mac_iceland
    mac_latin2
    mac_roman
    mac_turkish
    ptcp154
    shift_jis
    shift_jis_2004
    shift_jisx0213
    utf_32
    utf_32_be
    utf_32_le
    utf_16
    utf_16_be
    utf_16_le
    utf_7
    utf_8
    utf_8_sig
}

enum CloudWatchLogsInitialPosition {
    start_of_file
    end_of_file
}

structure CloudWatchLogsLogStream {
    LogGroupName: String
    DatetimeFormat: String
    TimeZone: CloudWatchLogsTimeZone
    File: String
    FileFingerprintLines: String
    MultiLineStartPattern: String
    InitialPosition: CloudWatchLogsInitialPosition
    Encoding: CloudWatchLogsEncoding
    BufferDuration: Integer
    BatchCount: Integer
    BatchSize: Integer
}

list CloudWatchLogsLogStreams {
    member: CloudWatchLogsLogStream
}

enum CloudWatchLogsTimeZone {
    LOCAL
    UTC
}

structure Command {
    CommandId: String
    InstanceId: String
    DeploymentId: String
    CreatedAt: DateTime
    AcknowledgedAt: DateTime
    CompletedAt: DateTime
    Status: String
    ExitCode: Integer
    LogUrl: String
    Type: String
}

list Commands {
    member: Command
}

structure CreateAppRequest {
    @required StackId: String
    Shortname: String
    @required Name: String
    Description: String
    DataSources: DataSources
    @required Type: AppType
    AppSource: Source
    Domains: Strings
    EnableSsl: Boolean
    SslConfiguration: SslConfiguration
    Attributes: AppAttributes
    Environment: EnvironmentVariables
}

structure CreateAppResult {
    AppId: String
}

structure CreateDeploymentRequest {
    @required StackId: String
    AppId: String
    InstanceIds: Strings
    LayerIds: Strings
    @required Command: DeploymentCommand
    Comment: String
    CustomJson: String
}

structure CreateDeploymentResult {
    DeploymentId: String
}

structure CreateInstanceRequest {
    @required StackId: String
    @required LayerIds: Strings
    @required InstanceType: String
    AutoScalingType: AutoScalingType
    Hostname: String
    Os: String
    AmiId: String
    SshKeyName: String
    AvailabilityZone: String
    VirtualizationType: String
    SubnetId: String
    Architecture: Architecture
    RootDeviceType: RootDeviceType
    BlockDeviceMappings: BlockDeviceMappings
    InstallUpdatesOnBoot: Boolean
    EbsOptimized: Boolean
    AgentVersion: String
    Tenancy: String
}

structure CreateInstanceResult {
    InstanceId: String
}

structure CreateLayerRequest {
    @required StackId: String
    @required Type: LayerType
    @required Name: String
    @required Shortname: String
    Attributes: LayerAttributes
    CloudWatchLogsConfiguration: CloudWatchLogsConfiguration
    CustomInstanceProfileArn: String
    CustomJson: String
    CustomSecurityGroupIds: Strings
    Packages: Strings
    VolumeConfigurations: VolumeConfigurations
    EnableAutoHealing: Boolean
    AutoAssignElasticIps: Boolean
    AutoAssignPublicIps: Boolean
    CustomRecipes: Recipes
    InstallUpdatesOnBoot: Boolean
    UseEbsOptimizedInstances: Boolean
    LifecycleEventConfiguration: LifecycleEventConfiguration
}

structure CreateLayerResult {
    LayerId: String
}

structure CreateStackRequest {
    @required Name: String
    @required Region: String
    VpcId: String
    Attributes: StackAttributes
    @required ServiceRoleArn: String
    @required DefaultInstanceProfileArn: String
    DefaultOs: String
    HostnameTheme: String
    DefaultAvailabilityZone: String
    DefaultSubnetId: String
    CustomJson: String
    ConfigurationManager: StackConfigurationManager
    ChefConfiguration: ChefConfiguration
    UseCustomCookbooks: Boolean
    UseOpsworksSecurityGroups: Boolean
    CustomCookbooksSource: Source
    DefaultSshKeyName: String
    DefaultRootDeviceType: RootDeviceType
    AgentVersion: String
}

structure CreateStackResult {
    StackId: String
}

structure CreateUserProfileRequest {
    @required IamUserArn: String
    SshUsername: String
    SshPublicKey: String
    AllowSelfManagement: Boolean
}

structure CreateUserProfileResult {
    IamUserArn: String
}

map DailyAutoScalingSchedule {
    key: Hour
    value: Switch
}

structure DataSource {
    Type: String
    Arn: String
    DatabaseName: String
}

list DataSources {
    member: DataSource
}

string DateTime

structure DeleteAppRequest {
    @required AppId: String
}

structure DeleteInstanceRequest {
    @required InstanceId: String
    DeleteElasticIp: Boolean
    DeleteVolumes: Boolean
}

structure DeleteLayerRequest {
    @required LayerId: String
}

structure DeleteStackRequest {
    @required StackId: String
}

structure DeleteUserProfileRequest {
    @required IamUserArn: String
}

structure Deployment {
    DeploymentId: String
    StackId: String
    AppId: String
    CreatedAt: DateTime
    CompletedAt: DateTime
    Duration: Integer
    IamUserArn: String
    Comment: String
    Command: DeploymentCommand
    Status: String
    CustomJson: String
    InstanceIds: Strings
}

structure DeploymentCommand {
    @required Name: DeploymentCommandName
    Args: DeploymentCommandArgs
}

map DeploymentCommandArgs {
    key: String
    value: Strings
}

enum DeploymentCommandName {
    install_dependencies
    update_dependencies
    update_custom_cookbooks
    execute_recipes
    configure
    setup
    deploy
    rollback
    start
    stop
    restart
    undeploy
}

list Deployments {
    member: Deployment
}

structure DeregisterEcsClusterRequest {
    @required EcsClusterArn: String
}

structure DeregisterElasticIpRequest {
    @required ElasticIp: String
}

structure DeregisterInstanceRequest {
    @required InstanceId: String
}

structure DeregisterRdsDbInstanceRequest {
    @required RdsDbInstanceArn: String
}

structure DeregisterVolumeRequest {
    @required VolumeId: String
}

structure DescribeAgentVersionsRequest {
    StackId: String
    ConfigurationManager: StackConfigurationManager
}

structure DescribeAgentVersionsResult {
    AgentVersions: AgentVersions
}

structure DescribeAppsRequest {
    StackId: String
    AppIds: Strings
}

structure DescribeAppsResult {
    Apps: Apps
}

structure DescribeCommandsRequest {
    DeploymentId: String
    InstanceId: String
    CommandIds: Strings
}

structure DescribeCommandsResult {
    Commands: Commands
}

structure DescribeDeploymentsRequest {
    StackId: String
    AppId: String
    DeploymentIds: Strings
}

structure DescribeDeploymentsResult {
    Deployments: Deployments
}

structure DescribeEcsClustersRequest {
    EcsClusterArns: Strings
    StackId: String
    NextToken: String
    MaxResults: Integer
}

structure DescribeEcsClustersResult {
    EcsClusters: EcsClusters
    NextToken: String
}

structure DescribeElasticIpsRequest {
    InstanceId: String
    StackId: String
    Ips: Strings
}

structure DescribeElasticIpsResult {
    ElasticIps: ElasticIps
}

structure DescribeElasticLoadBalancersRequest {
    StackId: String
    LayerIds: Strings
}

structure DescribeElasticLoadBalancersResult {
    ElasticLoadBalancers: ElasticLoadBalancers
}

structure DescribeInstancesRequest {
    StackId: String
    LayerId: String
    InstanceIds: Strings
}

structure DescribeInstancesResult {
    Instances: Instances
}

structure DescribeLayersRequest {
    StackId: String
    LayerIds: Strings
}

structure DescribeLayersResult {
    Layers: Layers
}

structure DescribeLoadBasedAutoScalingRequest {
    @required LayerIds: Strings
}

structure DescribeLoadBasedAutoScalingResult {
    LoadBasedAutoScalingConfigurations: LoadBasedAutoScalingConfigurations
}

structure DescribeMyUserProfileResult {
    UserProfile: SelfUserProfile
}

structure DescribeOperatingSystemsResponse {
    OperatingSystems: OperatingSystems
}

structure DescribePermissionsRequest {
    IamUserArn: String
    StackId: String
}

structure DescribePermissionsResult {
    Permissions: Permissions
}

structure DescribeRaidArraysRequest {
    InstanceId: String
    StackId: String
    RaidArrayIds: Strings
}

structure DescribeRaidArraysResult {
    RaidArrays: RaidArrays
}

structure DescribeRdsDbInstancesRequest {
    @required StackId: String
    RdsDbInstanceArns: Strings
}

structure DescribeRdsDbInstancesResult {
    RdsDbInstances: RdsDbInstances
}

structure DescribeServiceErrorsRequest {
    StackId: String
    InstanceId: String
    ServiceErrorIds: Strings
}

structure DescribeServiceErrorsResult {
    ServiceErrors: ServiceErrors
}

structure DescribeStackProvisioningParametersRequest {
    @required StackId: String
}

structure DescribeStackProvisioningParametersResult {
    AgentInstallerUrl: String
    Parameters: Parameters
}

structure DescribeStackSummaryRequest {
    @required StackId: String
}

structure DescribeStackSummaryResult {
    StackSummary: StackSummary
}

structure DescribeStacksRequest {
    StackIds: Strings
}

structure DescribeStacksResult {
    Stacks: Stacks
}

structure DescribeTimeBasedAutoScalingRequest {
    @required InstanceIds: Strings
}

structure DescribeTimeBasedAutoScalingResult {
    TimeBasedAutoScalingConfigurations: TimeBasedAutoScalingConfigurations
}

structure DescribeUserProfilesRequest {
    IamUserArns: Strings
}

structure DescribeUserProfilesResult {
    UserProfiles: UserProfiles
}

structure DescribeVolumesRequest {
    InstanceId: String
    StackId: String
    RaidArrayId: String
    VolumeIds: Strings
}

structure DescribeVolumesResult {
    Volumes: Volumes
}

structure DetachElasticLoadBalancerRequest {
    @required ElasticLoadBalancerName: String
    @required LayerId: String
}

structure DisassociateElasticIpRequest {
    @required ElasticIp: String
}

double Double

structure EbsBlockDevice {
    SnapshotId: String
    Iops: Integer
    VolumeSize: Integer
    VolumeType: VolumeType
    DeleteOnTermination: Boolean
}

structure EcsCluster {
    EcsClusterArn: String
    EcsClusterName: String
    StackId: String
    RegisteredAt: DateTime
}

list EcsClusters {
    member: EcsCluster
}

structure ElasticIp {
    Ip: String
    Name: String
    Domain: String
    Region: String
    InstanceId: String
}

list ElasticIps {
    member: ElasticIp
}

structure ElasticLoadBalancer {
    ElasticLoadBalancerName: String
    Region: String
    DnsName: String
    StackId: String
    LayerId: String
    VpcId: String
    AvailabilityZones: Strings
    SubnetIds: Strings
    Ec2InstanceIds: Strings
}

list ElasticLoadBalancers {
    member: ElasticLoadBalancer
}

structure EnvironmentVariable {
    @required Key: String
    @required Value: String
    Secure: Boolean
}

list EnvironmentVariables {
    member: EnvironmentVariable
}

structure GetHostnameSuggestionRequest {
    @required LayerId: String
}

structure GetHostnameSuggestionResult {
    LayerId: String
    Hostname: String
}

structure GrantAccessRequest {
    @required InstanceId: String
    ValidForInMinutes: ValidForInMinutes
}

structure GrantAccessResult {
    TemporaryCredential: TemporaryCredential
}

string Hour

structure Instance {
    AgentVersion: String
    AmiId: String
    Architecture: Architecture
    Arn: String
    AutoScalingType: AutoScalingType
    AvailabilityZone: String
    BlockDeviceMappings: BlockDeviceMappings
    CreatedAt: DateTime
    EbsOptimized: Boolean
    Ec2InstanceId: String
    EcsClusterArn: String
    EcsContainerInstanceArn: String
    ElasticIp: String
    Hostname: String
    InfrastructureClass: String
    InstallUpdatesOnBoot: Boolean
    InstanceId: String
    InstanceProfileArn: String
    InstanceType: String
    LastServiceErrorId: String
    LayerIds: Strings
    Os: String
    Platform: String
    PrivateDns: String
    PrivateIp: String
    PublicDns: String
    PublicIp: String
    RegisteredBy: String
    ReportedAgentVersion: String
    ReportedOs: ReportedOs
    RootDeviceType: RootDeviceType
    RootDeviceVolumeId: String
    SecurityGroupIds: Strings
    SshHostDsaKeyFingerprint: String
    SshHostRsaKeyFingerprint: String
    SshKeyName: String
    StackId: String
    Status: String
    SubnetId: String
    Tenancy: String
    VirtualizationType: VirtualizationType
}

structure InstanceIdentity {
    Document: String
    Signature: String
}

list Instances {
    member: Instance
}

structure InstancesCount {
    Assigning: Integer
    Booting: Integer
    ConnectionLost: Integer
    Deregistering: Integer
    Online: Integer
    Pending: Integer
    Rebooting: Integer
    Registered: Integer
    Registering: Integer
    Requested: Integer
    RunningSetup: Integer
    SetupFailed: Integer
    ShuttingDown: Integer
    StartFailed: Integer
    StopFailed: Integer
    Stopped: Integer
    Stopping: Integer
    Terminated: Integer
    Terminating: Integer
    Unassigning: Integer
}

integer Integer

structure Layer {
    Arn: String
    StackId: String
    LayerId: String
    Type: LayerType
    Name: String
    Shortname: String
    Attributes: LayerAttributes
    CloudWatchLogsConfiguration: CloudWatchLogsConfiguration
    CustomInstanceProfileArn: String
    CustomJson: String
    CustomSecurityGroupIds: Strings
    DefaultSecurityGroupNames: Strings
    Packages: Strings
    VolumeConfigurations: VolumeConfigurations
    EnableAutoHealing: Boolean
    AutoAssignElasticIps: Boolean
    AutoAssignPublicIps: Boolean
    DefaultRecipes: Recipes
    CustomRecipes: Recipes
    CreatedAt: DateTime
    InstallUpdatesOnBoot: Boolean
    UseEbsOptimizedInstances: Boolean
    LifecycleEventConfiguration: LifecycleEventConfiguration
}

map LayerAttributes {
    key: LayerAttributesKeys
    value: String
}

enum LayerAttributesKeys {
    EcsClusterArn
    EnableHaproxyStats
    HaproxyStatsUrl
    HaproxyStatsUser
    HaproxyStatsPassword
    HaproxyHealthCheckUrl
    HaproxyHealthCheckMethod
    MysqlRootPassword
    MysqlRootPasswordUbiquitous
    GangliaUrl
    GangliaUser
    GangliaPassword
    MemcachedMemory
    NodejsVersion
    RubyVersion
    RubygemsVersion
    ManageBundler
    BundlerVersion
    RailsStack
    PassengerVersion
    Jvm
    JvmVersion
    JvmOptions
    JavaAppServer
    JavaAppServerVersion
}

enum LayerType {
    aws_flow_ruby = "aws-flow-ruby"
    ecs_cluster = "ecs-cluster"
    java_app = "java-app"
    lb
    web
    php_app = "php-app"
    rails_app = "rails-app"
    nodejs_app = "nodejs-app"
    memcached
    db_master = "db-master"
    monitoring_master = "monitoring-master"
    custom
}

list Layers {
    member: Layer
}

structure LifecycleEventConfiguration {
    Shutdown: ShutdownEventConfiguration
}

structure ListTagsRequest {
    @required ResourceArn: ResourceArn
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListTagsResult {
    Tags: Tags
    NextToken: NextToken
}

structure LoadBasedAutoScalingConfiguration {
    LayerId: String
    Enable: Boolean
    UpScaling: AutoScalingThresholds
    DownScaling: AutoScalingThresholds
}

list LoadBasedAutoScalingConfigurations {
    member: LoadBasedAutoScalingConfiguration
}

integer MaxResults

@range(min: 1, max: 100)
integer Minute

string NextToken

structure OperatingSystem {
    Name: String
    Id: String
    Type: String
    ConfigurationManagers: OperatingSystemConfigurationManagers
    ReportedName: String
    ReportedVersion: String
    Supported: Boolean
}

structure OperatingSystemConfigurationManager {
    Name: String
    Version: String
}

list OperatingSystemConfigurationManagers {
    member: OperatingSystemConfigurationManager
}

list OperatingSystems {
    member: OperatingSystem
}

map Parameters {
    key: String
    value: String
}

structure Permission {
    StackId: String
    IamUserArn: String
    AllowSsh: Boolean
    AllowSudo: Boolean
    Level: String
}

list Permissions {
    member: Permission
}

structure RaidArray {
    RaidArrayId: String
    InstanceId: String
    Name: String
    RaidLevel: Integer
    NumberOfDisks: Integer
    Size: Integer
    Device: String
    MountPoint: String
    AvailabilityZone: String
    CreatedAt: DateTime
    StackId: String
    VolumeType: String
    Iops: Integer
}

list RaidArrays {
    member: RaidArray
}

structure RdsDbInstance {
    RdsDbInstanceArn: String
    DbInstanceIdentifier: String
    DbUser: String
    DbPassword: String
    Region: String
    Address: String
    Engine: String
    StackId: String
    MissingOnRds: Boolean
}

list RdsDbInstances {
    member: RdsDbInstance
}

structure RebootInstanceRequest {
    @required InstanceId: String
}

structure Recipes {
    Setup: Strings
    Configure: Strings
    Deploy: Strings
    Undeploy: Strings
    Shutdown: Strings
}

structure RegisterEcsClusterRequest {
    @required EcsClusterArn: String
    @required StackId: String
}

structure RegisterEcsClusterResult {
    EcsClusterArn: String
}

structure RegisterElasticIpRequest {
    @required ElasticIp: String
    @required StackId: String
}

structure RegisterElasticIpResult {
    ElasticIp: String
}

structure RegisterInstanceRequest {
    @required StackId: String
    Hostname: String
    PublicIp: String
    PrivateIp: String
    RsaPublicKey: String
    RsaPublicKeyFingerprint: String
    InstanceIdentity: InstanceIdentity
}

structure RegisterInstanceResult {
    InstanceId: String
}

structure RegisterRdsDbInstanceRequest {
    @required StackId: String
    @required RdsDbInstanceArn: String
    @required DbUser: String
    @required DbPassword: String
}

structure RegisterVolumeRequest {
    Ec2VolumeId: String
    @required StackId: String
}

structure RegisterVolumeResult {
    VolumeId: String
}

structure ReportedOs {
    Family: String
    Name: String
    Version: String
}

string ResourceArn

@error("client")
structure ResourceNotFoundException {
    message: String
}

enum RootDeviceType {
    ebs
    instance_store = "instance-store"
}

structure SelfUserProfile {
    IamUserArn: String
    Name: String
    SshUsername: String
    SshPublicKey: String
}

structure ServiceError {
    ServiceErrorId: String
    StackId: String
    InstanceId: String
    Type: String
    Message: String
    CreatedAt: DateTime
}

list ServiceErrors {
    member: ServiceError
}

structure SetLoadBasedAutoScalingRequest {
    @required LayerId: String
    Enable: Boolean
    UpScaling: AutoScalingThresholds
    DownScaling: AutoScalingThresholds
}

structure SetPermissionRequest {
    @required StackId: String
    @required IamUserArn: String
    AllowSsh: Boolean
    AllowSudo: Boolean
    Level: String
}

structure SetTimeBasedAutoScalingRequest {
    @required InstanceId: String
    AutoScalingSchedule: WeeklyAutoScalingSchedule
}

structure ShutdownEventConfiguration {
    ExecutionTimeout: Integer
    DelayUntilElbConnectionsDrained: Boolean
}

structure Source {
    Type: SourceType
    Url: String
    Username: String
    Password: String
    SshKey: String
    Revision: String
}

enum SourceType {
    git
    svn
    archive
    s3
}

structure SslConfiguration {
    @required Certificate: String
    @required PrivateKey: String
    Chain: String
}

structure Stack {
    StackId: String
    Name: String
    Arn: String
    Region: String
    VpcId: String
    Attributes: StackAttributes
    ServiceRoleArn: String
    DefaultInstanceProfileArn: String
    DefaultOs: String
    HostnameTheme: String
    DefaultAvailabilityZone: String
    DefaultSubnetId: String
    CustomJson: String
    ConfigurationManager: StackConfigurationManager
    ChefConfiguration: ChefConfiguration
    UseCustomCookbooks: Boolean
    UseOpsworksSecurityGroups: Boolean
    CustomCookbooksSource: Source
    DefaultSshKeyName: String
    CreatedAt: DateTime
    DefaultRootDeviceType: RootDeviceType
    AgentVersion: String
}

map StackAttributes {
    key: StackAttributesKeys
    value: String
}

enum StackAttributesKeys {
    Color
}

structure StackConfigurationManager {
    Name: String
    Version: String
}

structure StackSummary {
    StackId: String
    Name: String
    Arn: String
    LayersCount: Integer
    AppsCount: Integer
    InstancesCount: InstancesCount
}

list Stacks {
    member: Stack
}

structure StartInstanceRequest {
    @required InstanceId: String
}

structure StartStackRequest {
    @required StackId: String
}

structure StopInstanceRequest {
    @required InstanceId: String
    Force: Boolean
}

structure StopStackRequest {
    @required StackId: String
}

string String

list Strings {
    member: String
}

string Switch

string TagKey

list TagKeys {
    member: TagKey
}

structure TagResourceRequest {
    @required ResourceArn: ResourceArn
    @required Tags: Tags
}

string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

structure TemporaryCredential {
    Username: String
    Password: String
    ValidForInMinutes: Integer
    InstanceId: String
}

structure TimeBasedAutoScalingConfiguration {
    InstanceId: String
    AutoScalingSchedule: WeeklyAutoScalingSchedule
}

list TimeBasedAutoScalingConfigurations {
    member: TimeBasedAutoScalingConfiguration
}

structure UnassignInstanceRequest {
    @required InstanceId: String
}

structure UnassignVolumeRequest {
    @required VolumeId: String
}

structure UntagResourceRequest {
    @required ResourceArn: ResourceArn
    @required TagKeys: TagKeys
}

structure UpdateAppRequest {
    @required AppId: String
    Name: String
    Description: String
    DataSources: DataSources
    Type: AppType
    AppSource: Source
    Domains: Strings
    EnableSsl: Boolean
    SslConfiguration: SslConfiguration
    Attributes: AppAttributes
    Environment: EnvironmentVariables
}

structure UpdateElasticIpRequest {
    @required ElasticIp: String
    Name: String
}

structure UpdateInstanceRequest {
    @required InstanceId: String
    LayerIds: Strings
    InstanceType: String
    AutoScalingType: AutoScalingType
    Hostname: String
    Os: String
    AmiId: String
    SshKeyName: String
    Architecture: Architecture
    InstallUpdatesOnBoot: Boolean
    EbsOptimized: Boolean
    AgentVersion: String
}

structure UpdateLayerRequest {
    @required LayerId: String
    Name: String
    Shortname: String
    Attributes: LayerAttributes
    CloudWatchLogsConfiguration: CloudWatchLogsConfiguration
    CustomInstanceProfileArn: String
    CustomJson: String
    CustomSecurityGroupIds: Strings
    Packages: Strings
    VolumeConfigurations: VolumeConfigurations
    EnableAutoHealing: Boolean
    AutoAssignElasticIps: Boolean
    AutoAssignPublicIps: Boolean
    CustomRecipes: Recipes
    InstallUpdatesOnBoot: Boolean
    UseEbsOptimizedInstances: Boolean
    LifecycleEventConfiguration: LifecycleEventConfiguration
}

structure UpdateMyUserProfileRequest {
    SshPublicKey: String
}

structure UpdateRdsDbInstanceRequest {
    @required RdsDbInstanceArn: String
    DbUser: String
    DbPassword: String
}

structure UpdateStackRequest {
    @required StackId: String
    Name: String
    Attributes: StackAttributes
    ServiceRoleArn: String
    DefaultInstanceProfileArn: String
    DefaultOs: String
    HostnameTheme: String
    DefaultAvailabilityZone: String
    DefaultSubnetId: String
    CustomJson: String
    ConfigurationManager: StackConfigurationManager
    ChefConfiguration: ChefConfiguration
    UseCustomCookbooks: Boolean
    CustomCookbooksSource: Source
    DefaultSshKeyName: String
    DefaultRootDeviceType: RootDeviceType
    UseOpsworksSecurityGroups: Boolean
    AgentVersion: String
}

structure UpdateUserProfileRequest {
    @required IamUserArn: String
    SshUsername: String
    SshPublicKey: String
    AllowSelfManagement: Boolean
}

structure UpdateVolumeRequest {
    @required VolumeId: String
    Name: String
    MountPoint: String
}

structure UserProfile {
    IamUserArn: String
    Name: String
    SshUsername: String
    SshPublicKey: String
    AllowSelfManagement: Boolean
}

list UserProfiles {
    member: UserProfile
}

@range(min: 60, max: 1440)
integer ValidForInMinutes

@error("client")
structure ValidationException {
    message: String
}

enum VirtualizationType {
    paravirtual
    hvm
}

structure Volume {
    VolumeId: String
    Ec2VolumeId: String
    Name: String
    RaidArrayId: String
    InstanceId: String
    Status: String
    Size: Integer
    Device: String
    MountPoint: String
    Region: String
    AvailabilityZone: String
    VolumeType: String
    Iops: Integer
    Encrypted: Boolean
}

structure VolumeConfiguration {
    @required MountPoint: String
    RaidLevel: Integer
    @required NumberOfDisks: Integer
    @required Size: Integer
    VolumeType: String
    Iops: Integer
    Encrypted: Boolean
}

list VolumeConfigurations {
    member: VolumeConfiguration
}

enum VolumeType {
    gp2
    io1
    standard
}

list Volumes {
    member: Volume
}

structure WeeklyAutoScalingSchedule {
    Monday: DailyAutoScalingSchedule
    Tuesday: DailyAutoScalingSchedule
    Wednesday: DailyAutoScalingSchedule
    Thursday: DailyAutoScalingSchedule
    Friday: DailyAutoScalingSchedule
    Saturday: DailyAutoScalingSchedule
    Sunday: DailyAutoScalingSchedule
}
