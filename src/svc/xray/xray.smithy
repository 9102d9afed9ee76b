// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.xray

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "XRay", endpointPrefix: "xray")
@sigv4(name: "xray")
@restJson1
@title("AWS X-Ray")
service XRay {
    version: "2016-04-12"
    operations: [
        BatchGetTraces
        CancelTraceRetrieval
        CreateGroup
        CreateSamplingRule
        DeleteGroup
        DeleteResourcePolicy
        DeleteSamplingRule
        GetEncryptionConfig
        GetGroup
        GetGroups
        GetIndexingRules
        GetInsight
        GetInsightEvents
        GetInsightImpactGraph
        GetInsightSummaries
        GetRetrievedTracesGraph
        GetSamplingRules
        GetSamplingStatisticSummaries
        GetSamplingTargets
        GetServiceGraph
        GetTimeSeriesServiceStatistics
        GetTraceGraph
        GetTraceSegmentDestination
        GetTraceSummaries
        ListResourcePolicies
        ListRetrievedTraces
        ListTagsForResource
        PutEncryptionConfig
        PutResourcePolicy
        PutTelemetryRecords
        PutTraceSegments
        StartTraceRetrieval
        TagResource
        UntagResource
        UpdateGroup
        UpdateIndexingRule
        UpdateSamplingRule
        UpdateTraceSegmentDestination
    ]
}

@http(method: "POST", uri: "/Traces", code: 200)
operation BatchGetTraces {
    input: BatchGetTracesRequest
    output: BatchGetTracesResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/CancelTraceRetrieval", code: 200)
operation CancelTraceRetrieval {
    input: CancelTraceRetrievalRequest
    output: CancelTraceRetrievalResult
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/CreateGroup", code: 200)
operation CreateGroup {
    input: CreateGroupRequest
    output: CreateGroupResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/CreateSamplingRule", code: 200)
operation CreateSamplingRule {
    input: CreateSamplingRuleRequest
    output: CreateSamplingRuleResult
    errors: [
        InvalidRequestException
        RuleLimitExceededException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/DeleteGroup", code: 200)
operation DeleteGroup {
    input: DeleteGroupRequest
    output: DeleteGroupResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/DeleteResourcePolicy", code: 200)
operation DeleteResourcePolicy {
    input: DeleteResourcePolicyRequest
    output: DeleteResourcePolicyResult
    errors: [
        InvalidPolicyRevisionIdException
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/DeleteSamplingRule", code: 200)
operation DeleteSamplingRule {
    input: DeleteSamplingRuleRequest
    output: DeleteSamplingRuleResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/EncryptionConfig", code: 200)
operation GetEncryptionConfig {
    input: GetEncryptionConfigRequest
    output: GetEncryptionConfigResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/GetGroup", code: 200)
operation GetGroup {
    input: GetGroupRequest
    output: GetGroupResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/Groups", code: 200)
operation GetGroups {
    input: GetGroupsRequest
    output: GetGroupsResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/GetIndexingRules", code: 200)
operation GetIndexingRules {
    input: GetIndexingRulesRequest
    output: GetIndexingRulesResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/Insight", code: 200)
operation GetInsight {
    input: GetInsightRequest
    output: GetInsightResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/InsightEvents", code: 200)
operation GetInsightEvents {
    input: GetInsightEventsRequest
    output: GetInsightEventsResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/InsightImpactGraph", code: 200)
operation GetInsightImpactGraph {
    input: GetInsightImpactGraphRequest
    output: GetInsightImpactGraphResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/InsightSummaries", code: 200)
operation GetInsightSummaries {
    input: GetInsightSummariesRequest
    output: GetInsightSummariesResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/GetRetrievedTracesGraph", code: 200)
operation GetRetrievedTracesGraph {
    input: GetRetrievedTracesGraphRequest
    output: GetRetrievedTracesGraphResult
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/GetSamplingRules", code: 200)
operation GetSamplingRules {
    input: GetSamplingRulesRequest
    output: GetSamplingRulesResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/SamplingStatisticSummaries", code: 200)
operation GetSamplingStatisticSummaries {
    input: GetSamplingStatisticSummariesRequest
    output: GetSamplingStatisticSummariesResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/SamplingTargets", code: 200)
operation GetSamplingTargets {
    input: GetSamplingTargetsRequest
    output: GetSamplingTargetsResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/ServiceGraph", code: 200)
operation GetServiceGraph {
    input: GetServiceGraphRequest
    output: GetServiceGraphResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/TimeSeriesServiceStatistics", code: 200)
operation GetTimeSeriesServiceStatistics {
    input: GetTimeSeriesServiceStatisticsRequest
    output: GetTimeSeriesServiceStatisticsResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/TraceGraph", code: 200)
operation GetTraceGraph {
    input: GetTraceGraphRequest
    output: GetTraceGraphResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/GetTraceSegmentDestination", code: 200)
operation GetTraceSegmentDestination {
    input: GetTraceSegmentDestinationRequest
    output: GetTraceSegmentDestinationResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/TraceSummaries", code: 200)
operation GetTraceSummaries {
    input: GetTraceSummariesRequest
    output: GetTraceSummariesResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/ListResourcePolicies", code: 200)
operation ListResourcePolicies {
    input: ListResourcePoliciesRequest
    output: ListResourcePoliciesResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/ListRetrievedTraces", code: 200)
operation ListRetrievedTraces {
    input: ListRetrievedTracesRequest
    output: ListRetrievedTracesResult
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/ListTagsForResource", code: 200)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/PutEncryptionConfig", code: 200)
operation PutEncryptionConfig {
    input: PutEncryptionConfigRequest
    output: PutEncryptionConfigResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/PutResourcePolicy", code: 200)
operation PutResourcePolicy {
    input: PutResourcePolicyRequest
    output: PutResourcePolicyResult
    errors: [
        InvalidPolicyRevisionIdException
        LockoutPreventionException
        MalformedPolicyDocumentException
        PolicyCountLimitExceededException
        PolicySizeLimitExceededException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/TelemetryRecords", code: 200)
operation PutTelemetryRecords {
    input: PutTelemetryRecordsRequest
    output: PutTelemetryRecordsResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/TraceSegments", code: 200)
operation PutTraceSegments {
    input: PutTraceSegmentsRequest
    output: PutTraceSegmentsResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/StartTraceRetrieval", code: 200)
operation StartTraceRetrieval {
    input: StartTraceRetrievalRequest
    output: StartTraceRetrievalResult
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/TagResource", code: 200)
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/UntagResource", code: 200)
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/UpdateGroup", code: 200)
operation UpdateGroup {
    input: UpdateGroupRequest
    output: UpdateGroupResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/UpdateIndexingRule", code: 200)
operation UpdateIndexingRule {
    input: UpdateIndexingRuleRequest
    output: UpdateIndexingRuleResult
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/UpdateSamplingRule", code: 200)
operation UpdateSamplingRule {
    input: UpdateSamplingRuleRequest
    output: UpdateSamplingRuleResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/UpdateTraceSegmentDestination", code: 200)
operation UpdateTraceSegmentDestination {
    input: UpdateTraceSegmentDestinationRequest
    output: UpdateTraceSegmentDestinationResult
    errors: [
        InvalidRequestException
        ThrottledException
    ]
}

structure Alias {
    Name: String
    Names: AliasNames
    Type: String
}

list AliasList {
    member: Alias
}

list AliasNames {
    member: String
}

@length(min: 1, max: 1011)
string AmazonResourceName

string AnnotationKey

structure AnnotationValue {
    NumberValue: NullableDouble
    BooleanValue: NullableBoolean
    StringValue: String
}

map Annotations {
    key: AnnotationKey
    value: ValuesWithServiceIds
}

structure AnomalousService {
    ServiceId: ServiceId
}

list AnomalousServiceList {
    member: AnomalousService
}

@range(min: 0)
integer AnomalyCount

@length(min: 1, max: 32)
string AttributeKey

@length(max: 5)
map AttributeMap {
    key: AttributeKey
    value: AttributeValue
}

@length(min: 1, max: 32)
string AttributeValue

structure AvailabilityZoneDetail {
    Name: String
}

structure BackendConnectionErrors {
    TimeoutCount: NullableInteger
    ConnectionRefusedCount: NullableInteger
    HTTPCode4XXCount: NullableInteger
    HTTPCode5XXCount: NullableInteger
    UnknownHostCount: NullableInteger
    OtherCount: NullableInteger
}

structure BatchGetTracesRequest {
    @required TraceIds: TraceIdList
    NextToken: String
}

structure BatchGetTracesResult {
    Traces: TraceList
    UnprocessedTraceIds: UnprocessedTraceIdList
    NextToken: String
}

boolean Boolean

@range(min: 0)
integer BorrowCount

structure CancelTraceRetrievalRequest {
    @required RetrievalToken: RetrievalToken
}

structure CancelTraceRetrievalResult {}

@length(min: 24, max: 24)
string ClientID

@range(min: 0)
integer CooldownWindowMinutes

structure CreateGroupRequest {
    @required GroupName: GroupName
    FilterExpression: FilterExpression
    InsightsConfiguration: InsightsConfiguration
    Tags: TagList
}

structure CreateGroupResult {
    Group: Group
}

structure CreateSamplingRuleRequest {
    @required SamplingRule: SamplingRule
    Tags: TagList
}

structure CreateSamplingRuleResult {
    SamplingRuleRecord: SamplingRuleRecord
}

structure DeleteGroupRequest {
    GroupName: GroupName
    GroupARN: GroupARN
}

structure DeleteGroupResult {}

structure DeleteResourcePolicyRequest {
    @required PolicyName: PolicyName
    PolicyRevisionId: PolicyRevisionId
}

structure DeleteResourcePolicyResult {}

structure DeleteSamplingRuleRequest {
    RuleName: String
    RuleARN: String
}

structure DeleteSamplingRuleResult {
    SamplingRuleRecord: SamplingRuleRecord
}

double Double

@length(max: 20)
string EC2InstanceId

structure Edge {
    ReferenceId: NullableInteger
    StartTime: Timestamp
    EndTime: Timestamp
    SummaryStatistics: EdgeStatistics
    ResponseTimeHistogram: Histogram
    Aliases: AliasList
    EdgeType: String
    ReceivedEventAgeHistogram: Histogram
}

list EdgeList {
    member: Edge
}

structure EdgeStatistics {
    OkCount: NullableLong
    ErrorStatistics: ErrorStatistics
    FaultStatistics: FaultStatistics
    TotalCount: NullableLong
    TotalResponseTime: NullableDouble
}

structure EncryptionConfig {
    KeyId: String
    Status: EncryptionStatus
    Type: EncryptionType
}

@length(min: 1, max: 3000)
string EncryptionKeyId

enum EncryptionStatus {
    UPDATING
    ACTIVE
}

enum EncryptionType {
    NONE
    KMS
}

@length(min: 1, max: 500)
string EntitySelectorExpression

string ErrorMessage

structure ErrorRootCause {
    Services: ErrorRootCauseServices
    ClientImpacting: NullableBoolean
}

structure ErrorRootCauseEntity {
    Name: String
    Exceptions: RootCauseExceptions
    Remote: NullableBoolean
}

list ErrorRootCauseEntityPath {
    member: ErrorRootCauseEntity
}

structure ErrorRootCauseService {
    Name: String
    Names: ServiceNames
    Type: String
    AccountId: String
    EntityPath: ErrorRootCauseEntityPath
    Inferred: NullableBoolean
}

list ErrorRootCauseServices {
    member: ErrorRootCauseService
}

list ErrorRootCauses {
    member: ErrorRootCause
}

structure ErrorStatistics {
    ThrottleCount: NullableLong
    OtherCount: NullableLong
    TotalCount: NullableLong
}

string EventSummaryText

structure FaultRootCause {
    Services: FaultRootCauseServices
    ClientImpacting: NullableBoolean
}

structure FaultRootCauseEntity {
    Name: String
    Exceptions: RootCauseExceptions
    Remote: NullableBoolean
}

list FaultRootCauseEntityPath {
    member: FaultRootCauseEntity
}

structure FaultRootCauseService {
    Name: String
    Names: ServiceNames
    Type: String
    AccountId: String
    EntityPath: FaultRootCauseEntityPath
    Inferred: NullableBoolean
}

list FaultRootCauseServices {
    member: FaultRootCauseService
}

list FaultRootCauses {
    member: FaultRootCause
}

structure FaultStatistics {
    OtherCount: NullableLong
    TotalCount: NullableLong
}

string FilterExpression

@range(min: 0, max: 1)
double FixedRate

structure ForecastStatistics {
    FaultCountHigh: NullableLong
    FaultCountLow: NullableLong
}

structure GetEncryptionConfigRequest {}

structure GetEncryptionConfigResult {
    EncryptionConfig: EncryptionConfig
}

structure GetGroupRequest {
    GroupName: GroupName
    GroupARN: GroupARN
}

structure GetGroupResult {
    Group: Group
}

@length(min: 1, max: 100)
string GetGroupsNextToken

structure GetGroupsRequest {
    NextToken: GetGroupsNextToken
}

structure GetGroupsResult {
    Groups: GroupSummaryList
    NextToken: String
}

structure GetIndexingRulesRequest {
    NextToken: String
}

structure GetIndexingRulesResult {
    IndexingRules: IndexingRuleList
    NextToken: String
}

@range(min: 1, max: 50)
integer GetInsightEventsMaxResults

structure GetInsightEventsRequest {
    @required InsightId: InsightId
    MaxResults: GetInsightEventsMaxResults
    NextToken: Token
}

structure GetInsightEventsResult {
    InsightEvents: InsightEventList
    NextToken: Token
}

structure GetInsightImpactGraphRequest {
    @required InsightId: InsightId
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    NextToken: Token
}

structure GetInsightImpactGraphResult {
    InsightId: InsightId
    StartTime: Timestamp
    EndTime: Timestamp
    ServiceGraphStartTime: Timestamp
    ServiceGraphEndTime: Timestamp
    Services: InsightImpactGraphServiceList
    NextToken: Token
}

structure GetInsightRequest {
    @required InsightId: InsightId
}

structure GetInsightResult {
    Insight: Insight
}

@range(min: 1, max: 100)
integer GetInsightSummariesMaxResults

structure GetInsightSummariesRequest {
    States: InsightStateList
    GroupARN: GroupARN
    GroupName: GroupName
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    MaxResults: GetInsightSummariesMaxResults
    NextToken: Token
}

structure GetInsightSummariesResult {
    InsightSummaries: InsightSummaryList
    NextToken: Token
}

structure GetRetrievedTracesGraphRequest {
    @required RetrievalToken: RetrievalToken
    NextToken: String
}

structure GetRetrievedTracesGraphResult {
    RetrievalStatus: RetrievalStatus
    Services: RetrievedServicesList
    NextToken: String
}

structure GetSamplingRulesRequest {
    NextToken: String
}

structure GetSamplingRulesResult {
    SamplingRuleRecords: SamplingRuleRecordList
    NextToken: String
}

structure GetSamplingStatisticSummariesRequest {
    NextToken: String
}

structure GetSamplingStatisticSummariesResult {
    SamplingStatisticSummaries: SamplingStatisticSummaryList
    NextToken: String
}

structure GetSamplingTargetsRequest {
    @required SamplingStatisticsDocuments: SamplingStatisticsDocumentList
    SamplingBoostStatisticsDocuments: SamplingBoostStatisticsDocumentList
}

structure GetSamplingTargetsResult {
    SamplingTargetDocuments: SamplingTargetDocumentList
    LastRuleModification: Timestamp
    UnprocessedStatistics: UnprocessedStatisticsList
    UnprocessedBoostStatistics: UnprocessedStatisticsList
}

structure GetServiceGraphRequest {
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    GroupName: GroupName
    GroupARN: GroupARN
    NextToken: String
}

structure GetServiceGraphResult {
    StartTime: Timestamp
    EndTime: Timestamp
    Services: ServiceList
    ContainsOldGroupVersions: Boolean
    NextToken: String
}

structure GetTimeSeriesServiceStatisticsRequest {
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    GroupName: GroupName
    GroupARN: GroupARN
    EntitySelectorExpression: EntitySelectorExpression
    Period: NullableInteger
    ForecastStatistics: NullableBoolean
    NextToken: String
}

structure GetTimeSeriesServiceStatisticsResult {
    TimeSeriesServiceStatistics: TimeSeriesServiceStatisticsList
    ContainsOldGroupVersions: Boolean
    NextToken: String
}

structure GetTraceGraphRequest {
    @required TraceIds: TraceIdList
    NextToken: String
}

structure GetTraceGraphResult {
    Services: ServiceList
    NextToken: String
}

structure GetTraceSegmentDestinationRequest {}

structure GetTraceSegmentDestinationResult {
    Destination: TraceSegmentDestination
    Status: TraceSegmentDestinationStatus
}

structure GetTraceSummariesRequest {
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    TimeRangeType: TimeRangeType
    Sampling: NullableBoolean
    SamplingStrategy: SamplingStrategy
    FilterExpression: FilterExpression
    NextToken: String
}

structure GetTraceSummariesResult {
    TraceSummaries: TraceSummaryList
    ApproximateTime: Timestamp
    TracesProcessedCount: NullableLong
    NextToken: String
}

structure GraphLink {
    ReferenceType: String
    SourceTraceId: String
    DestinationTraceIds: TraceIdList
}

structure Group {
    GroupName: String
    GroupARN: String
    FilterExpression: String
    InsightsConfiguration: InsightsConfiguration
}

@length(min: 1, max: 400)
string GroupARN

@length(min: 1, max: 32)
string GroupName

structure GroupSummary {
    GroupName: String
    GroupARN: String
    FilterExpression: String
    InsightsConfiguration: InsightsConfiguration
}

list GroupSummaryList {
    member: GroupSummary
}

@length(max: 10)
string HTTPMethod

list Histogram {
    member: HistogramEntry
}

structure HistogramEntry {
    Value: Double
    Count: Integer
}

@length(max: 64)
string Host

@length(max: 255)
string Hostname

structure Http {
    HttpURL: String
    HttpStatus: NullableInteger
    HttpMethod: String
    UserAgent: String
    ClientIp: String
}

structure IndexingRule {
    Name: RuleName
    ModifiedAt: Timestamp
    Rule: IndexingRuleValue
}

@length(min: 1, max: 10)
list IndexingRuleList {
    member: IndexingRule
}

union IndexingRuleValue {
    Probabilistic: ProbabilisticRuleValue
}

union IndexingRuleValueUpdate {
    Probabilistic: ProbabilisticRuleValueUpdate
}

structure Insight {
    InsightId: InsightId
    GroupARN: GroupARN
    GroupName: GroupName
    RootCauseServiceId: ServiceId
    Categories: InsightCategoryList
    State: InsightState
    StartTime: Timestamp
    EndTime: Timestamp
    Summary: InsightSummaryText
    ClientRequestImpactStatistics: RequestImpactStatistics
    RootCauseServiceRequestImpactStatistics: RequestImpactStatistics
    TopAnomalousServices: AnomalousServiceList
}

enum InsightCategory {
    FAULT
}

list InsightCategoryList {
    member: InsightCategory
}

structure InsightEvent {
    Summary: EventSummaryText
    EventTime: Timestamp
    ClientRequestImpactStatistics: RequestImpactStatistics
    RootCauseServiceRequestImpactStatistics: RequestImpactStatistics
    TopAnomalousServices: AnomalousServiceList
}

list InsightEventList {
    member: InsightEvent
}

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}")
string InsightId

structure InsightImpactGraphEdge {
    ReferenceId: NullableInteger
}

list InsightImpactGraphEdgeList {
    member: InsightImpactGraphEdge
}

structure InsightImpactGraphService {
    ReferenceId: NullableInteger
    Type: String
    Name: String
    Names: ServiceNames
    AccountId: String
    Edges: InsightImpactGraphEdgeList
}

list InsightImpactGraphServiceList {
    member: InsightImpactGraphService
}

enum InsightState {
    ACTIVE
    CLOSED
}

@length(min: 0, max: 1)
list InsightStateList {
    member: InsightState
}

structure InsightSummary {
    InsightId: InsightId
    GroupARN: GroupARN
    GroupName: GroupName
    RootCauseServiceId: ServiceId
    Categories: InsightCategoryList
    State: InsightState
    StartTime: Timestamp
    EndTime: Timestamp
    Summary: InsightSummaryText
    ClientRequestImpactStatistics: RequestImpactStatistics
    RootCauseServiceRequestImpactStatistics: RequestImpactStatistics
    TopAnomalousServices: AnomalousServiceList
    LastUpdateTime: Timestamp
}

list InsightSummaryList {
    member: InsightSummary
}

string InsightSummaryText

structure InsightsConfiguration {
    InsightsEnabled: NullableBoolean
    NotificationsEnabled: NullableBoolean
}

structure InstanceIdDetail {
    Id: String
}

integer Integer

@error("client")
structure InvalidPolicyRevisionIdException {
    Message: ErrorMessage
}

@error("client")
structure InvalidRequestException {
    Message: ErrorMessage
}

@length(min: 0, max: 100)
list LinksList {
    member: GraphLink
}

structure ListResourcePoliciesRequest {
    NextToken: ResourcePolicyNextToken
}

structure ListResourcePoliciesResult {
    ResourcePolicies: ResourcePolicyList
    NextToken: ResourcePolicyNextToken
}

structure ListRetrievedTracesRequest {
    @required RetrievalToken: RetrievalToken
    TraceFormat: TraceFormatType
    NextToken: String
}

structure ListRetrievedTracesResult {
    RetrievalStatus: RetrievalStatus
    TraceFormat: TraceFormatType
    Traces: TraceSpanList
    NextToken: String
}

structure ListTagsForResourceRequest {
    @required ResourceARN: AmazonResourceName
    NextToken: String
}

structure ListTagsForResourceResponse {
    Tags: TagList
    NextToken: String
}

@error("client")
structure LockoutPreventionException {
    Message: ErrorMessage
}

@error("client")
structure MalformedPolicyDocumentException {
    Message: ErrorMessage
}

@range(min: 0, max: 1)
double MaxRate

boolean NullableBoolean

double NullableDouble

integer NullableInteger

long NullableLong

@error("client")
structure PolicyCountLimitExceededException {
    Message: ErrorMessage
}

string PolicyDocument

@length(min: 1, max: 128)
@pattern("[\\w+=,.@-]+")
string PolicyName

string PolicyRevisionId

@error("client")
structure PolicySizeLimitExceededException {
    Message: ErrorMessage
}

@range(min: 1, max: 9999)
integer Priority

structure ProbabilisticRuleValue {
    @required DesiredSamplingPercentage: NullableDouble
    ActualSamplingPercentage: NullableDouble
}

structure ProbabilisticRuleValueUpdate {
    @required DesiredSamplingPercentage: NullableDouble
}

structure PutEncryptionConfigRequest {
    KeyId: EncryptionKeyId
    @required Type: EncryptionType
}

structure PutEncryptionConfigResult {
    EncryptionConfig: EncryptionConfig
}

structure PutResourcePolicyRequest {
    @required PolicyName: PolicyName
    @required PolicyDocument: PolicyDocument
    PolicyRevisionId: PolicyRevisionId
    BypassPolicyLockoutCheck: Boolean
}

structure PutResourcePolicyResult {
    ResourcePolicy: ResourcePolicy
}

structure PutTelemetryRecordsRequest {
    @required TelemetryRecords: TelemetryRecordList
    EC2InstanceId: EC2InstanceId
    Hostname: Hostname
    ResourceARN: ResourceARN
}

structure PutTelemetryRecordsResult {}

structure PutTraceSegmentsRequest {
    @required TraceSegmentDocuments: TraceSegmentDocumentList
}

structure PutTraceSegmentsResult {
    UnprocessedTraceSegments: UnprocessedTraceSegmentList
}

@range(min: 0)
integer RequestCount

structure RequestImpactStatistics {
    FaultCount: NullableLong
    OkCount: NullableLong
    TotalCount: NullableLong
}

@range(min: 0)
integer ReservoirSize

@length(max: 500)
string ResourceARN

structure ResourceARNDetail {
    ARN: String
}

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    Message: ErrorMessage
    ResourceName: AmazonResourceName
}

structure ResourcePolicy {
    PolicyName: PolicyName
    PolicyDocument: PolicyDocument
    PolicyRevisionId: PolicyRevisionId
    LastUpdatedTime: Timestamp
}

list ResourcePolicyList {
    member: ResourcePolicy
}

@length(min: 1, max: 100)
string ResourcePolicyNextToken

structure ResponseTimeRootCause {
    Services: ResponseTimeRootCauseServices
    ClientImpacting: NullableBoolean
}

structure ResponseTimeRootCauseEntity {
    Name: String
    Coverage: NullableDouble
    Remote: NullableBoolean
}

list ResponseTimeRootCauseEntityPath {
    member: ResponseTimeRootCauseEntity
}

structure ResponseTimeRootCauseService {
    Name: String
    Names: ServiceNames
    Type: String
    AccountId: String
    EntityPath: ResponseTimeRootCauseEntityPath
    Inferred: NullableBoolean
}

list ResponseTimeRootCauseServices {
    member: ResponseTimeRootCauseService
}

list ResponseTimeRootCauses {
    member: ResponseTimeRootCause
}

enum RetrievalStatus {
    SCHEDULED
    RUNNING
    COMPLETE
    FAILED
    CANCELLED
    TIMEOUT
}

@length(min: 0, max: 1020)
string RetrievalToken

structure RetrievedService {
    Service: Service
    Links: LinksList
}

@length(min: 0, max: 1000)
list RetrievedServicesList {
    member: RetrievedService
}

structure RetrievedTrace {
    Id: TraceId
    Duration: NullableDouble
    Spans: SpanList
}

structure RootCauseException {
    Name: String
    Message: String
}

list RootCauseExceptions {
    member: RootCauseException
}

@error("client")
structure RuleLimitExceededException {
    Message: ErrorMessage
}

@length(min: 1, max: 32)
string RuleName

@range(min: 0)
integer SampledAnomalyCount

@range(min: 0)
integer SampledCount

structure SamplingBoost {
    @required BoostRate: Double
    @required BoostRateTTL: Timestamp
}

structure SamplingBoostStatisticsDocument {
    @required RuleName: RuleName
    @required ServiceName: ServiceName
    @required Timestamp: Timestamp
    @required AnomalyCount: AnomalyCount
    @required TotalCount: TotalCount
    @required SampledAnomalyCount: SampledAnomalyCount
}

@length(max: 25)
list SamplingBoostStatisticsDocumentList {
    member: SamplingBoostStatisticsDocument
}

structure SamplingRateBoost {
    @required MaxRate: MaxRate
    @required CooldownWindowMinutes: CooldownWindowMinutes
}

structure SamplingRule {
    RuleName: RuleName
    RuleARN: String
    @required ResourceARN: ResourceARN
    @required Priority: Priority
    @required FixedRate: FixedRate
    @required ReservoirSize: ReservoirSize
    @required ServiceName: ServiceName
    @required ServiceType: ServiceType
    @required Host: Host
    @required HTTPMethod: HTTPMethod
    @required URLPath: URLPath
    @required Version: Version
    Attributes: AttributeMap
    SamplingRateBoost: SamplingRateBoost
}

structure SamplingRuleRecord {
    SamplingRule: SamplingRule
    CreatedAt: Timestamp
    ModifiedAt: Timestamp
}

list SamplingRuleRecordList {
    member: SamplingRuleRecord
}

structure SamplingRuleUpdate {
    RuleName: RuleName
    RuleARN: String
    ResourceARN: ResourceARN
    Priority: NullableInteger
    FixedRate: NullableDouble
    ReservoirSize: NullableInteger
    Host: Host
    ServiceName: ServiceName
    ServiceType: ServiceType
    HTTPMethod: HTTPMethod
    URLPath: URLPath
    Attributes: AttributeMap
    SamplingRateBoost: SamplingRateBoost
}

structure SamplingStatisticSummary {
    RuleName: String
    Timestamp: Timestamp
    RequestCount: Integer
    BorrowCount: Integer
    SampledCount: Integer
}

list SamplingStatisticSummaryList {
    member: SamplingStatisticSummary
}

structure SamplingStatisticsDocument {
    @required RuleName: RuleName
    @required ClientID: ClientID
    @required Timestamp: Timestamp
    @required RequestCount: RequestCount
    @required SampledCount: SampledCount
    BorrowCount: BorrowCount
}

@length(max: 25)
list SamplingStatisticsDocumentList {
    member: SamplingStatisticsDocument
}

structure SamplingStrategy {
    Name: SamplingStrategyName
    Value: NullableDouble
}

enum SamplingStrategyName {
    PartialScan
    FixedRate
}

structure SamplingTargetDocument {
    RuleName: String
    FixedRate: Double
    ReservoirQuota: NullableInteger
    ReservoirQuotaTTL: Timestamp
    Interval: NullableInteger
    SamplingBoost: SamplingBoost
}

list SamplingTargetDocumentList {
    member: SamplingTargetDocument
}

structure Segment {
    Id: SegmentId
    Document: SegmentDocument
}

@length(min: 1)
string SegmentDocument

string SegmentId

list SegmentList {
    member: Segment
}

structure Service {
    ReferenceId: NullableInteger
    Name: String
    Names: ServiceNames
    Root: NullableBoolean
    AccountId: String
    Type: String
    State: String
    StartTime: Timestamp
    EndTime: Timestamp
    Edges: EdgeList
    SummaryStatistics: ServiceStatistics
    DurationHistogram: Histogram
    ResponseTimeHistogram: Histogram
}

structure ServiceId {
    Name: String
    Names: ServiceNames
    AccountId: String
    Type: String
}

list ServiceIds {
    member: ServiceId
}

list ServiceList {
    member: Service
}

@length(max: 64)
string ServiceName

list ServiceNames {
    member: String
}

structure ServiceStatistics {
    OkCount: NullableLong
    ErrorStatistics: ErrorStatistics
    FaultStatistics: FaultStatistics
    TotalCount: NullableLong
    TotalResponseTime: NullableDouble
}

@length(max: 64)
string ServiceType

structure Span {
    Id: SpanId
    Document: SpanDocument
}

@length(max: 204800)
string SpanDocument

@length(min: 1, max: 16)
string SpanId

@length(min: 0, max: 100)
list SpanList {
    member: Span
}

structure StartTraceRetrievalRequest {
    @required TraceIds: TraceIdListForRetrieval
    @required StartTime: Timestamp
    @required EndTime: Timestamp
}

structure StartTraceRetrievalResult {
    RetrievalToken: RetrievalToken
}

string String

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required ResourceARN: AmazonResourceName
    @required Tags: TagList
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

structure TelemetryRecord {
    @required Timestamp: Timestamp
    SegmentsReceivedCount: NullableInteger
    SegmentsSentCount: NullableInteger
    SegmentsSpilloverCount: NullableInteger
    SegmentsRejectedCount: NullableInteger
    BackendConnectionErrors: BackendConnectionErrors
}

list TelemetryRecordList {
    member: TelemetryRecord
}

@error("client")
@httpError(429)
structure ThrottledException {
    Message: ErrorMessage
}

enum TimeRangeType {
    TraceId
    Event
    Service
}

structure TimeSeriesServiceStatistics {
    Timestamp: Timestamp
    EdgeSummaryStatistics: EdgeStatistics
    ServiceSummaryStatistics: ServiceStatistics
    ServiceForecastStatistics: ForecastStatistics
    ResponseTimeHistogram: Histogram
}

list TimeSeriesServiceStatisticsList {
    member: TimeSeriesServiceStatistics
}

timestamp Timestamp

@length(min: 1, max: 2000)
string Token

@error("client")
structure TooManyTagsException {
    Message: ErrorMessage
    ResourceName: AmazonResourceName
}

@range(min: 0)
integer TotalCount

structure Trace {
    Id: TraceId
    Duration: NullableDouble
    LimitExceeded: NullableBoolean
    Segments: SegmentList
}

list TraceAvailabilityZones {
    member: AvailabilityZoneDetail
}

enum TraceFormatType {
    XRAY
    OTEL
}

@length(min: 1, max: 35)
string TraceId

list TraceIdList {
    member: TraceId
}

@length(min: 0, max: 100)
list TraceIdListForRetrieval {
    member: TraceId
}

list TraceInstanceIds {
    member: InstanceIdDetail
}

list TraceList {
    member: Trace
}

list TraceResourceARNs {
    member: ResourceARNDetail
}

enum TraceSegmentDestination {
    XRay
    CloudWatchLogs
}

enum TraceSegmentDestinationStatus {
    PENDING
    ACTIVE
}

string TraceSegmentDocument

list TraceSegmentDocumentList {
    member: TraceSegmentDocument
}

@length(min: 0, max: 5)
list TraceSpanList {
    member: RetrievedTrace
}

structure TraceSummary {
    Id: TraceId
    StartTime: Timestamp
    Duration: NullableDouble
    ResponseTime: NullableDouble
    HasFault: NullableBoolean
    HasError: NullableBoolean
    HasThrottle: NullableBoolean
    IsPartial: NullableBoolean
    Http: Http
    Annotations: Annotations
    Users: TraceUsers
    ServiceIds: ServiceIds
    ResourceARNs: TraceResourceARNs
    InstanceIds: TraceInstanceIds
    AvailabilityZones: TraceAvailabilityZones
    EntryPoint: ServiceId
    FaultRootCauses: FaultRootCauses
    ErrorRootCauses: ErrorRootCauses
    ResponseTimeRootCauses: ResponseTimeRootCauses
    Revision: Integer
    MatchedEventTime: Timestamp
}

list TraceSummaryList {
    member: TraceSummary
}

structure TraceUser {
    UserName: String
    ServiceIds: ServiceIds
}

list TraceUsers {
    member: TraceUser
}

@length(max: 128)
string URLPath

structure UnprocessedStatistics {
    RuleName: String
    ErrorCode: String
    Message: String
}

list UnprocessedStatisticsList {
    member: UnprocessedStatistics
}

list UnprocessedTraceIdList {
    member: TraceId
}

structure UnprocessedTraceSegment {
    Id: String
    ErrorCode: String
    Message: String
}

list UnprocessedTraceSegmentList {
    member: UnprocessedTraceSegment
}

structure UntagResourceRequest {
    @required ResourceARN: AmazonResourceName
    @required TagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateGroupRequest {
    GroupName: GroupName
    GroupARN: GroupARN
    FilterExpression: FilterExpression
    InsightsConfiguration: InsightsConfiguration
}

structure UpdateGroupResult {
    Group: Group
}

structure UpdateIndexingRuleRequest {
    @required Name: String
    @required Rule: IndexingRuleValueUpdate
}

structure UpdateIndexingRuleResult {
    IndexingRule: IndexingRule
}

structure UpdateSamplingRuleRequest {
    @required SamplingRuleUpdate: SamplingRuleUpdate
}

structure UpdateSamplingRuleResult {
    SamplingRuleRecord: SamplingRuleRecord
}

structure UpdateTraceSegmentDestinationRequest {
    Destination: TraceSegmentDestination
}

structure UpdateTraceSegmentDestinationResult {
    Destination: TraceSegmentDestination
    Status: TraceSegmentDestinationStatus
}

structure ValueWithServiceIds {
    AnnotationValue: AnnotationValue
    ServiceIds: ServiceIds
}

list ValuesWithServiceIds {
    member: ValueWithServiceIds
}

@range(min: 1)
integer Version
