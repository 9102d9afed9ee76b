// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.applicationautoscaling

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Application Auto Scaling", endpointPrefix: "application-autoscaling")
@sigv4(name: "application-autoscaling")
@awsJson1_1
@title("Application Auto Scaling")
service AnyScaleFrontendService {
    version: "2016-02-06"
    operations: [
        DeleteScalingPolicy
        DeleteScheduledAction
        DeregisterScalableTarget
        DescribeScalableTargets
        DescribeScalingActivities
        DescribeScalingPolicies
        DescribeScheduledActions
        GetPredictiveScalingForecast
        ListTagsForResource
        PutScalingPolicy
        PutScheduledAction
        RegisterScalableTarget
        TagResource
        UntagResource
    ]
}

operation DeleteScalingPolicy {
    input: DeleteScalingPolicyRequest
    output: DeleteScalingPolicyResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        ObjectNotFoundException
        ValidationException
    ]
}

operation DeleteScheduledAction {
    input: DeleteScheduledActionRequest
    output: DeleteScheduledActionResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        ObjectNotFoundException
        ValidationException
    ]
}

operation DeregisterScalableTarget {
    input: DeregisterScalableTargetRequest
    output: DeregisterScalableTargetResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        ObjectNotFoundException
        ValidationException
    ]
}

operation DescribeScalableTargets {
    input: DescribeScalableTargetsRequest
    output: DescribeScalableTargetsResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        InvalidNextTokenException
        ValidationException
    ]
}

operation DescribeScalingActivities {
    input: DescribeScalingActivitiesRequest
    output: DescribeScalingActivitiesResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        InvalidNextTokenException
        ValidationException
    ]
}

operation DescribeScalingPolicies {
    input: DescribeScalingPoliciesRequest
    output: DescribeScalingPoliciesResponse
    errors: [
        ConcurrentUpdateException
        FailedResourceAccessException
        InternalServiceException
        InvalidNextTokenException
        ValidationException
    ]
}

operation DescribeScheduledActions {
    input: DescribeScheduledActionsRequest
    output: DescribeScheduledActionsResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        InvalidNextTokenException
        ValidationException
    ]
}

operation GetPredictiveScalingForecast {
    input: GetPredictiveScalingForecastRequest
    output: GetPredictiveScalingForecastResponse
    errors: [
        InternalServiceException
        ValidationException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ResourceNotFoundException
    ]
}

operation PutScalingPolicy {
    input: PutScalingPolicyRequest
    output: PutScalingPolicyResponse
    errors: [
        ConcurrentUpdateException
        FailedResourceAccessException
        InternalServiceException
        LimitExceededException
        ObjectNotFoundException
        ValidationException
    ]
}

operation PutScheduledAction {
    input: PutScheduledActionRequest
    output: PutScheduledActionResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        LimitExceededException
        ObjectNotFoundException
        ValidationException
    ]
}

operation RegisterScalableTarget {
    input: RegisterScalableTargetRequest
    output: RegisterScalableTargetResponse
    errors: [
        ConcurrentUpdateException
        InternalServiceException
        LimitExceededException
        ValidationException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        ResourceNotFoundException
        TooManyTagsException
        ValidationException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

enum AdjustmentType {
    ChangeInCapacity
    PercentChangeInCapacity
    ExactCapacity
}

structure Alarm {
    @required AlarmName: ResourceId
    @required AlarmARN: ResourceId
}

list Alarms {
    member: Alarm
}

@length(min: 1, max: 1011)
@pattern("^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\\/[a-zA-Z0-9-]+$")
string AmazonResourceName

structure CapacityForecast {
    @required Timestamps: PredictiveScalingForecastTimestamps
    @required Values: PredictiveScalingForecastValues
}

@error("client")
structure ConcurrentUpdateException {
    Message: ErrorMessage
}

integer Cooldown

structure CustomizedMetricSpecification {
    MetricName: MetricName
    Namespace: MetricNamespace
    Dimensions: MetricDimensions
    Statistic: MetricStatistic
    Unit: MetricUnit
    Metrics: TargetTrackingMetricDataQueries
}

structure DeleteScalingPolicyRequest {
    @required PolicyName: ResourceIdMaxLen1600
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
}

structure DeleteScalingPolicyResponse {}

structure DeleteScheduledActionRequest {
    @required ServiceNamespace: ServiceNamespace
    @required ScheduledActionName: ResourceIdMaxLen1600
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
}

structure DeleteScheduledActionResponse {}

structure DeregisterScalableTargetRequest {
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
}

structure DeregisterScalableTargetResponse {}

structure DescribeScalableTargetsRequest {
    @required ServiceNamespace: ServiceNamespace
    ResourceIds: ResourceIdsMaxLen1600
    ScalableDimension: ScalableDimension
    MaxResults: MaxResults
    NextToken: XmlString
}

structure DescribeScalableTargetsResponse {
    ScalableTargets: ScalableTargets
    NextToken: XmlString
}

structure DescribeScalingActivitiesRequest {
    @required ServiceNamespace: ServiceNamespace
    ResourceId: ResourceIdMaxLen1600
    ScalableDimension: ScalableDimension
    MaxResults: MaxResults
    NextToken: XmlString
    IncludeNotScaledActivities: IncludeNotScaledActivities
}

structure DescribeScalingActivitiesResponse {
    ScalingActivities: ScalingActivities
    NextToken: XmlString
}

structure DescribeScalingPoliciesRequest {
    PolicyNames: ResourceIdsMaxLen1600
    @required ServiceNamespace: ServiceNamespace
    ResourceId: ResourceIdMaxLen1600
    ScalableDimension: ScalableDimension
    MaxResults: MaxResults
    NextToken: XmlString
}

structure DescribeScalingPoliciesResponse {
    ScalingPolicies: ScalingPolicies
    NextToken: XmlString
}

structure DescribeScheduledActionsRequest {
    ScheduledActionNames: ResourceIdsMaxLen1600
    @required ServiceNamespace: ServiceNamespace
    ResourceId: ResourceIdMaxLen1600
    ScalableDimension: ScalableDimension
    MaxResults: MaxResults
    NextToken: XmlString
}

structure DescribeScheduledActionsResponse {
    ScheduledActions: ScheduledActions
    NextToken: XmlString
}

boolean DisableScaleIn

string ErrorMessage

string ExceptionMessage

@length(min: 1, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string Expression

@error("client")
structure FailedResourceAccessException {
    Message: ErrorMessage
}

structure GetPredictiveScalingForecastRequest {
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
    @required PolicyName: PolicyName
    @required StartTime: TimestampType
    @required EndTime: TimestampType
}

structure GetPredictiveScalingForecastResponse {
    LoadForecast: LoadForecasts
    CapacityForecast: CapacityForecast
    UpdateTime: TimestampType
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string Id

boolean IncludeNotScaledActivities

@error("client")
structure InternalServiceException {
    Message: ErrorMessage
}

@error("client")
structure InvalidNextTokenException {
    Message: ErrorMessage
}

@error("client")
structure LimitExceededException {
    Message: ErrorMessage
}

structure ListTagsForResourceRequest {
    @required ResourceARN: AmazonResourceName
}

structure ListTagsForResourceResponse {
    Tags: TagMap
}

structure LoadForecast {
    @required Timestamps: PredictiveScalingForecastTimestamps
    @required Values: PredictiveScalingForecastValues
    @required MetricSpecification: PredictiveScalingMetricSpecification
}

list LoadForecasts {
    member: LoadForecast
}

integer MaxResults

enum MetricAggregationType {
    Average
    Minimum
    Maximum
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

string MetricName

string MetricNamespace

double MetricScale

enum MetricStatistic {
    Average
    Minimum
    Maximum
    SampleCount
    Sum
}

enum MetricType {
    DynamoDBReadCapacityUtilization
    DynamoDBWriteCapacityUtilization
    ALBRequestCountPerTarget
    RDSReaderAverageCPUUtilization
    RDSReaderAverageDatabaseConnections
    EC2SpotFleetRequestAverageCPUUtilization
    EC2SpotFleetRequestAverageNetworkIn
    EC2SpotFleetRequestAverageNetworkOut
    SageMakerVariantInvocationsPerInstance
    ECSServiceAverageCPUUtilization
    ECSServiceAverageMemoryUtilization
    AppStreamAverageCapacityUtilization
    ComprehendInferenceUtilization
    LambdaProvisionedConcurrencyUtilization
    CassandraReadCapacityUtilization
    CassandraWriteCapacityUtilization
    KafkaBrokerStorageUtilization
    ElastiCacheEngineCPUUtilization
    ElastiCacheDatabaseMemoryUsagePercentage
    ElastiCachePrimaryEngineCPUUtilization
    ElastiCacheReplicaEngineCPUUtilization
    ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage
    NeptuneReaderAverageCPUUtilization
    SageMakerVariantProvisionedConcurrencyUtilization
    ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage
    SageMakerInferenceComponentInvocationsPerCopy
    WorkSpacesAverageUserSessionsCapacityUtilization
    SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution
    SageMakerVariantConcurrentRequestsPerModelHighResolution
}

string MetricUnit

integer MinAdjustmentMagnitude

structure NotScaledReason {
    @required Code: XmlString
    MaxCapacity: ResourceCapacity
    MinCapacity: ResourceCapacity
    CurrentCapacity: ResourceCapacity
}

list NotScaledReasons {
    member: NotScaledReason
}

@error("client")
structure ObjectNotFoundException {
    Message: ErrorMessage
}

@length(min: 1, max: 256)
@pattern("\\p{Print}+")
string PolicyName

enum PolicyType {
    StepScaling
    TargetTrackingScaling
    PredictiveScaling
}

structure PredefinedMetricSpecification {
    @required PredefinedMetricType: MetricType
    ResourceLabel: ResourceLabel
}

structure PredictiveScalingCustomizedMetricSpecification {
    @required MetricDataQueries: PredictiveScalingMetricDataQueries
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

structure PredictiveScalingMetric {
    Dimensions: PredictiveScalingMetricDimensions
    MetricName: PredictiveScalingMetricName
    Namespace: PredictiveScalingMetricNamespace
}

list PredictiveScalingMetricDataQueries {
    member: PredictiveScalingMetricDataQuery
}

structure PredictiveScalingMetricDataQuery {
    @required Id: Id
    Expression: Expression
    MetricStat: PredictiveScalingMetricStat
    Label: XmlString
    ReturnData: ReturnData
}

structure PredictiveScalingMetricDimension {
    @required Name: PredictiveScalingMetricDimensionName
    @required Value: PredictiveScalingMetricDimensionValue
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricDimensionName

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricDimensionValue

list PredictiveScalingMetricDimensions {
    member: PredictiveScalingMetricDimension
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricName

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricNamespace

structure PredictiveScalingMetricSpecification {
    @required TargetValue: MetricScale
    PredefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification
    PredefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification
    PredefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification
    CustomizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification
    CustomizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification
    CustomizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification
}

list PredictiveScalingMetricSpecifications {
    member: PredictiveScalingMetricSpecification
}

structure PredictiveScalingMetricStat {
    @required Metric: PredictiveScalingMetric
    @required Stat: XmlString
    Unit: PredictiveScalingMetricUnit
}

@length(min: 1, max: 128)
string PredictiveScalingMetricType

@length(min: 1, max: 1023)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricUnit

enum PredictiveScalingMode {
    ForecastOnly
    ForecastAndScale
}

structure PredictiveScalingPolicyConfiguration {
    @required MetricSpecifications: PredictiveScalingMetricSpecifications
    Mode: PredictiveScalingMode
    SchedulingBufferTime: PredictiveScalingSchedulingBufferTime
    MaxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior
    MaxCapacityBuffer: PredictiveScalingMaxCapacityBuffer
}

structure PredictiveScalingPredefinedLoadMetricSpecification {
    @required PredefinedMetricType: PredictiveScalingMetricType
    ResourceLabel: ResourceLabel
}

structure PredictiveScalingPredefinedMetricPairSpecification {
    @required PredefinedMetricType: PredictiveScalingMetricType
    ResourceLabel: ResourceLabel
}

structure PredictiveScalingPredefinedScalingMetricSpecification {
    @required PredefinedMetricType: PredictiveScalingMetricType
    ResourceLabel: ResourceLabel
}

@range(min: 0, max: 3600)
integer PredictiveScalingSchedulingBufferTime

structure PutScalingPolicyRequest {
    @required PolicyName: PolicyName
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
    PolicyType: PolicyType
    StepScalingPolicyConfiguration: StepScalingPolicyConfiguration
    TargetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration
    PredictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration
}

structure PutScalingPolicyResponse {
    @required PolicyARN: ResourceIdMaxLen1600
    Alarms: Alarms
}

structure PutScheduledActionRequest {
    @required ServiceNamespace: ServiceNamespace
    Schedule: ResourceIdMaxLen1600
    Timezone: ResourceIdMaxLen1600
    @required ScheduledActionName: ScheduledActionName
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
    StartTime: TimestampType
    EndTime: TimestampType
    ScalableTargetAction: ScalableTargetAction
}

structure PutScheduledActionResponse {}

structure RegisterScalableTargetRequest {
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
    MinCapacity: ResourceCapacity
    MaxCapacity: ResourceCapacity
    RoleARN: ResourceIdMaxLen1600
    SuspendedState: SuspendedState
    Tags: TagMap
}

structure RegisterScalableTargetResponse {
    ScalableTargetARN: XmlString
}

integer ResourceCapacity

@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string ResourceId

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string ResourceIdMaxLen1600

@length(max: 50)
list ResourceIdsMaxLen1600 {
    member: ResourceIdMaxLen1600
}

@length(min: 1, max: 1023)
string ResourceLabel

@error("client")
structure ResourceNotFoundException {
    Message: ExceptionMessage
    ResourceName: AmazonResourceName
}

boolean ReturnData

enum ScalableDimension {
    ecs_service_DesiredCount = "ecs:service:DesiredCount"
    ec2_spot_fleet_request_TargetCapacity = "ec2:spot-fleet-request:TargetCapacity"
    elasticmapreduce_instancegroup_InstanceCount = "elasticmapreduce:instancegroup:InstanceCount"
    appstream_fleet_DesiredCapacity = "appstream:fleet:DesiredCapacity"
    dynamodb_table_ReadCapacityUnits = "dynamodb:table:ReadCapacityUnits"
    dynamodb_table_WriteCapacityUnits = "dynamodb:table:WriteCapacityUnits"
    dynamodb_index_ReadCapacityUnits = "dynamodb:index:ReadCapacityUnits"
    dynamodb_index_WriteCapacityUnits = "dynamodb:index:WriteCapacityUnits"
    rds_cluster_ReadReplicaCount = "rds:cluster:ReadReplicaCount"
    sagemaker_variant_DesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount"
    custom_resource_ResourceType_Property = "custom-resource:ResourceType:Property"
    comprehend_document_classifier_endpoint_DesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
    comprehend_entity_recognizer_endpoint_DesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
    lambda_function_ProvisionedConcurrency = "lambda:function:ProvisionedConcurrency"
    cassandra_table_ReadCapacityUnits = "cassandra:table:ReadCapacityUnits"
    cassandra_table_WriteCapacityUnits = "cassandra:table:WriteCapacityUnits"
    kafka_broker_storage_VolumeSize = "kafka:broker-storage:VolumeSize"
    elasticache_cache_cluster_Nodes = "elasticache:cache-cluster:Nodes"
    elasticache_replication_group_NodeGroups = "elasticache:replication-group:NodeGroups"
    elasticache_replication_group_Replicas = "elasticache:replication-group:Replicas"
    neptune_cluster_ReadReplicaCount = "neptune:cluster:ReadReplicaCount"
    sagemaker_variant_DesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency"
    sagemaker_inference_component_DesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount"
    workspaces_workspacespool_DesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions"
}

structure ScalableTarget {
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
    @required MinCapacity: ResourceCapacity
    @required MaxCapacity: ResourceCapacity
    PredictedCapacity: ResourceCapacity
    @required RoleARN: ResourceIdMaxLen1600
    @required CreationTime: TimestampType
    SuspendedState: SuspendedState
    ScalableTargetARN: XmlString
}

structure ScalableTargetAction {
    MinCapacity: ResourceCapacity
    MaxCapacity: ResourceCapacity
}

list ScalableTargets {
    member: ScalableTarget
}

list ScalingActivities {
    member: ScalingActivity
}

structure ScalingActivity {
    @required ActivityId: ResourceId
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
    @required Description: XmlString
    @required Cause: XmlString
    @required StartTime: TimestampType
    EndTime: TimestampType
    @required StatusCode: ScalingActivityStatusCode
    StatusMessage: XmlString
    Details: XmlString
    NotScaledReasons: NotScaledReasons
}

enum ScalingActivityStatusCode {
    Pending
    InProgress
    Successful
    Overridden
    Unfulfilled
    Failed
}

integer ScalingAdjustment

list ScalingPolicies {
    member: ScalingPolicy
}

structure ScalingPolicy {
    @required PolicyARN: ResourceIdMaxLen1600
    @required PolicyName: PolicyName
    @required ServiceNamespace: ServiceNamespace
    @required ResourceId: ResourceIdMaxLen1600
    @required ScalableDimension: ScalableDimension
    @required PolicyType: PolicyType
    StepScalingPolicyConfiguration: StepScalingPolicyConfiguration
    TargetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration
    PredictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration
    Alarms: Alarms
    @required CreationTime: TimestampType
}

boolean ScalingSuspended

structure ScheduledAction {
    @required ScheduledActionName: ScheduledActionName
    @required ScheduledActionARN: ResourceIdMaxLen1600
    @required ServiceNamespace: ServiceNamespace
    @required Schedule: ResourceIdMaxLen1600
    Timezone: ResourceIdMaxLen1600
    @required ResourceId: ResourceIdMaxLen1600
    ScalableDimension: ScalableDimension
    StartTime: TimestampType
    EndTime: TimestampType
    ScalableTargetAction: ScalableTargetAction
    @required CreationTime: TimestampType
}

@length(min: 1, max: 256)
@pattern("(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+")
string ScheduledActionName

list ScheduledActions {
    member: ScheduledAction
}

enum ServiceNamespace {
    ecs
    elasticmapreduce
    ec2
    appstream
    dynamodb
    rds
    sagemaker
    custom_resource = "custom-resource"
    comprehend
    lambda
    cassandra
    kafka
    elasticache
    neptune
    workspaces
}

structure StepAdjustment {
    MetricIntervalLowerBound: MetricScale
    MetricIntervalUpperBound: MetricScale
    @required ScalingAdjustment: ScalingAdjustment
}

list StepAdjustments {
    member: StepAdjustment
}

structure StepScalingPolicyConfiguration {
    AdjustmentType: AdjustmentType
    StepAdjustments: StepAdjustments
    MinAdjustmentMagnitude: MinAdjustmentMagnitude
    Cooldown: Cooldown
    MetricAggregationType: MetricAggregationType
}

structure SuspendedState {
    DynamicScalingInSuspended: ScalingSuspended
    DynamicScalingOutSuspended: ScalingSuspended
    ScheduledScalingSuspended: ScalingSuspended
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

structure TagResourceRequest {
    @required ResourceARN: AmazonResourceName
    @required Tags: TagMap
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

structure TargetTrackingMetric {
    Dimensions: TargetTrackingMetricDimensions
    MetricName: TargetTrackingMetricName
    Namespace: TargetTrackingMetricNamespace
}

list TargetTrackingMetricDataQueries {
    member: TargetTrackingMetricDataQuery
}

structure TargetTrackingMetricDataQuery {
    Expression: Expression
    @required Id: Id
    Label: XmlString
    MetricStat: TargetTrackingMetricStat
    ReturnData: ReturnData
}

structure TargetTrackingMetricDimension {
    @required Name: TargetTrackingMetricDimensionName
    @required Value: TargetTrackingMetricDimensionValue
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricDimensionName

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricDimensionValue

list TargetTrackingMetricDimensions {
    member: TargetTrackingMetricDimension
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricName

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricNamespace

structure TargetTrackingMetricStat {
    @required Metric: TargetTrackingMetric
    @required Stat: XmlString
    Unit: TargetTrackingMetricUnit
}

@length(min: 1, max: 1023)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricUnit

structure TargetTrackingScalingPolicyConfiguration {
    @required TargetValue: MetricScale
    PredefinedMetricSpecification: PredefinedMetricSpecification
    CustomizedMetricSpecification: CustomizedMetricSpecification
    ScaleOutCooldown: Cooldown
    ScaleInCooldown: Cooldown
    DisableScaleIn: DisableScaleIn
}

timestamp TimestampType

@error("client")
structure TooManyTagsException {
    Message: ExceptionMessage
    ResourceName: AmazonResourceName
}

structure UntagResourceRequest {
    @required ResourceARN: AmazonResourceName
    @required TagKeys: TagKeyList
}

structure UntagResourceResponse {}

@error("client")
structure ValidationException {
    Message: ErrorMessage
}

@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlString
