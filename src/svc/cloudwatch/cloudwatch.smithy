// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.cloudwatch

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use aws.protocols#awsQuery
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError
use smithy.protocols#rpcv2Cbor

@service(sdkId: "CloudWatch", endpointPrefix: "monitoring")
@sigv4(name: "monitoring")
@rpcv2Cbor
@awsJson1_0
@awsQuery
@awsQueryCompatible
@xmlNamespace(uri: "http://monitoring.amazonaws.com/doc/2010-08-01/")
@title("Amazon CloudWatch")
service GraniteServiceVersion20100801 {
    version: "2010-08-01"
    operations: [
        DeleteAlarmMuteRule
        DeleteAlarms
        DeleteAnomalyDetector
        DeleteDashboards
        DeleteInsightRules
        DeleteMetricStream
        DescribeAlarmContributors
        DescribeAlarmHistory
        DescribeAlarms
        DescribeAlarmsForMetric
        DescribeAnomalyDetectors
        DescribeInsightRules
        DisableAlarmActions
        DisableInsightRules
        EnableAlarmActions
        EnableInsightRules
        GetAlarmMuteRule
        GetDashboard
        GetInsightRuleReport
        GetMetricData
        GetMetricStatistics
        GetMetricStream
        GetMetricWidgetImage
        GetOTelEnrichment
        ListAlarmMuteRules
        ListDashboards
        ListManagedInsightRules
        ListMetricStreams
        ListMetrics
        ListTagsForResource
        PutAlarmMuteRule
        PutAnomalyDetector
        PutCompositeAlarm
        PutDashboard
        PutInsightRule
        PutManagedInsightRules
        PutMetricAlarm
        PutMetricData
        PutMetricStream
        SetAlarmState
        StartMetricStreams
        StartOTelEnrichment
        StopMetricStreams
        StopOTelEnrichment
        TagResource
        UntagResource
    ]
}

operation DeleteAlarmMuteRule {
    input: DeleteAlarmMuteRuleInput
}

operation DeleteAlarms {
    input: DeleteAlarmsInput
    errors: [
        ResourceNotFound
    ]
}

operation DeleteAnomalyDetector {
    input: DeleteAnomalyDetectorInput
    output: DeleteAnomalyDetectorOutput
    errors: [
        InternalServiceFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        MissingRequiredParameterException
        ResourceNotFoundException
    ]
}

operation DeleteDashboards {
    input: DeleteDashboardsInput
    output: DeleteDashboardsOutput
    errors: [
        ConflictException
        InternalServiceFault
        InvalidParameterValueException
    ]
}

operation DeleteInsightRules {
    input: DeleteInsightRulesInput
    output: DeleteInsightRulesOutput
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation DeleteMetricStream {
    input: DeleteMetricStreamInput
    output: DeleteMetricStreamOutput
    errors: [
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation DescribeAlarmContributors {
    input: DescribeAlarmContributorsInput
    output: DescribeAlarmContributorsOutput
    errors: [
        InvalidNextToken
        ResourceNotFoundException
    ]
}

operation DescribeAlarmHistory {
    input: DescribeAlarmHistoryInput
    output: DescribeAlarmHistoryOutput
    errors: [
        InvalidNextToken
    ]
}

operation DescribeAlarms {
    input: DescribeAlarmsInput
    output: DescribeAlarmsOutput
    errors: [
        InvalidNextToken
    ]
}

operation DescribeAlarmsForMetric {
    input: DescribeAlarmsForMetricInput
    output: DescribeAlarmsForMetricOutput
}

operation DescribeAnomalyDetectors {
    input: DescribeAnomalyDetectorsInput
    output: DescribeAnomalyDetectorsOutput
    errors: [
        InternalServiceFault
        InvalidNextToken
        InvalidParameterCombinationException
        InvalidParameterValueException
    ]
}

operation DescribeInsightRules {
    input: DescribeInsightRulesInput
    output: DescribeInsightRulesOutput
    errors: [
        InvalidNextToken
    ]
}

operation DisableAlarmActions {
    input: DisableAlarmActionsInput
}

operation DisableInsightRules {
    input: DisableInsightRulesInput
    output: DisableInsightRulesOutput
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation EnableAlarmActions {
    input: EnableAlarmActionsInput
}

operation EnableInsightRules {
    input: EnableInsightRulesInput
    output: EnableInsightRulesOutput
    errors: [
        InvalidParameterValueException
        LimitExceededException
        MissingRequiredParameterException
    ]
}

operation GetAlarmMuteRule {
    input: GetAlarmMuteRuleInput
    output: GetAlarmMuteRuleOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation GetDashboard {
    input: GetDashboardInput
    output: GetDashboardOutput
    errors: [
        DashboardNotFoundError
        InternalServiceFault
        InvalidParameterValueException
    ]
}

operation GetInsightRuleReport {
    input: GetInsightRuleReportInput
    output: GetInsightRuleReportOutput
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
        ResourceNotFoundException
    ]
}

operation GetMetricData {
    input: GetMetricDataInput
    output: GetMetricDataOutput
    errors: [
        InvalidNextToken
    ]
}

operation GetMetricStatistics {
    input: GetMetricStatisticsInput
    output: GetMetricStatisticsOutput
    errors: [
        InternalServiceFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation GetMetricStream {
    input: GetMetricStreamInput
    output: GetMetricStreamOutput
    errors: [
        InternalServiceFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        MissingRequiredParameterException
        ResourceNotFoundException
    ]
}

operation GetMetricWidgetImage {
    input: GetMetricWidgetImageInput
    output: GetMetricWidgetImageOutput
}

operation GetOTelEnrichment {
    input: GetOTelEnrichmentInput
    output: GetOTelEnrichmentOutput
}

operation ListAlarmMuteRules {
    input: ListAlarmMuteRulesInput
    output: ListAlarmMuteRulesOutput
    errors: [
        InvalidNextToken
        ResourceNotFoundException
    ]
}

operation ListDashboards {
    input: ListDashboardsInput
    output: ListDashboardsOutput
    errors: [
        InternalServiceFault
        InvalidParameterValueException
    ]
}

operation ListManagedInsightRules {
    input: ListManagedInsightRulesInput
    output: ListManagedInsightRulesOutput
    errors: [
        InvalidNextToken
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation ListMetricStreams {
    input: ListMetricStreamsInput
    output: ListMetricStreamsOutput
    errors: [
        InternalServiceFault
        InvalidNextToken
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation ListMetrics {
    input: ListMetricsInput
    output: ListMetricsOutput
    errors: [
        InternalServiceFault
        InvalidParameterValueException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        InternalServiceFault
        InvalidParameterValueException
        ResourceNotFoundException
    ]
}

operation PutAlarmMuteRule {
    input: PutAlarmMuteRuleInput
    errors: [
        LimitExceededFault
    ]
}

operation PutAnomalyDetector {
    input: PutAnomalyDetectorInput
    output: PutAnomalyDetectorOutput
    errors: [
        InternalServiceFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        LimitExceededException
        MissingRequiredParameterException
    ]
}

operation PutCompositeAlarm {
    input: PutCompositeAlarmInput
    errors: [
        LimitExceededFault
    ]
}

operation PutDashboard {
    input: PutDashboardInput
    output: PutDashboardOutput
    errors: [
        ConflictException
        DashboardInvalidInputError
        InternalServiceFault
    ]
}

operation PutInsightRule {
    input: PutInsightRuleInput
    output: PutInsightRuleOutput
    errors: [
        InvalidParameterValueException
        LimitExceededException
        MissingRequiredParameterException
    ]
}

operation PutManagedInsightRules {
    input: PutManagedInsightRulesInput
    output: PutManagedInsightRulesOutput
    errors: [
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation PutMetricAlarm {
    input: PutMetricAlarmInput
    errors: [
        LimitExceededFault
    ]
}

@requestCompression(encodings: ["gzip"])
operation PutMetricData {
    input: PutMetricDataInput
    errors: [
        InternalServiceFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation PutMetricStream {
    input: PutMetricStreamInput
    output: PutMetricStreamOutput
    errors: [
        ConcurrentModificationException
        InternalServiceFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation SetAlarmState {
    input: SetAlarmStateInput
    errors: [
        InvalidFormatFault
        ResourceNotFound
    ]
}

operation StartMetricStreams {
    input: StartMetricStreamsInput
    output: StartMetricStreamsOutput
    errors: [
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation StartOTelEnrichment {
    input: StartOTelEnrichmentInput
    output: StartOTelEnrichmentOutput
}

operation StopMetricStreams {
    input: StopMetricStreamsInput
    output: StopMetricStreamsOutput
    errors: [
        InternalServiceFault
        InvalidParameterValueException
        MissingRequiredParameterException
    ]
}

operation StopOTelEnrichment {
    input: StopOTelEnrichmentInput
    output: StopOTelEnrichmentOutput
}

operation TagResource {
    input: TagResourceInput
    output: TagResourceOutput
    errors: [
        ConcurrentModificationException
        ConflictException
        InternalServiceFault
        InvalidParameterValueException
        ResourceNotFoundException
    ]
}

operation UntagResource {
    input: UntagResourceInput
    output: UntagResourceOutput
    errors: [
        ConcurrentModificationException
        ConflictException
        InternalServiceFault
        InvalidParameterValueException
        ResourceNotFoundException
    ]
}

@length(min: 1, max: 255)
string AccountId

@length(min: 1, max: 1024)
string ActionPrefix

boolean ActionsEnabled

enum ActionsSuppressedBy {
    WaitPeriod
    ExtensionPeriod
    Alarm
}

@length(min: 0, max: 1024)
string ActionsSuppressedReason

@length(min: 1, max: 1600)
string AlarmArn

structure AlarmContributor {
    @required ContributorId: ContributorId
    @required ContributorAttributes: ContributorAttributes
    @required StateReason: StateReason
    StateTransitionedTimestamp: Timestamp
}

list AlarmContributors {
    member: AlarmContributor
}

@length(min: 0, max: 1024)
string AlarmDescription

structure AlarmHistoryItem {
    AlarmName: AlarmName
    AlarmContributorId: ContributorId
    AlarmType: AlarmType
    Timestamp: Timestamp
    HistoryItemType: HistoryItemType
    HistorySummary: HistorySummary
    HistoryData: HistoryData
    AlarmContributorAttributes: ContributorAttributes
}

list AlarmHistoryItems {
    member: AlarmHistoryItem
}

enum AlarmMuteRuleStatus {
    SCHEDULED
    ACTIVE
    EXPIRED
}

list AlarmMuteRuleStatuses {
    member: AlarmMuteRuleStatus
}

list AlarmMuteRuleSummaries {
    member: AlarmMuteRuleSummary
}

structure AlarmMuteRuleSummary {
    AlarmMuteRuleArn: Arn
    ExpireDate: Timestamp
    Status: AlarmMuteRuleStatus
    MuteType: MuteType
    LastUpdatedTimestamp: Timestamp
}

@length(min: 1, max: 255)
string AlarmName

@length(min: 1, max: 255)
string AlarmNamePrefix

@length(max: 100)
list AlarmNames {
    member: AlarmName
}

structure AlarmPromQLCriteria {
    @required Query: Query
    PendingPeriod: PendingPeriod
    RecoveryPeriod: RecoveryPeriod
}

@length(min: 1, max: 10240)
string AlarmRule

enum AlarmType {
    CompositeAlarm
    MetricAlarm
}

list AlarmTypes {
    member: AlarmType
}

@length(min: 1, max: 1024)
string AmazonResourceName

structure AnomalyDetector {
    @deprecated Namespace: Namespace
    @deprecated MetricName: MetricName
    @deprecated Dimensions: Dimensions
    @deprecated Stat: AnomalyDetectorMetricStat
    Configuration: AnomalyDetectorConfiguration
    StateValue: AnomalyDetectorStateValue
    MetricCharacteristics: MetricCharacteristics
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetector
}

structure AnomalyDetectorConfiguration {
    ExcludedTimeRanges: AnomalyDetectorExcludedTimeRanges
    MetricTimezone: AnomalyDetectorMetricTimezone
}

list AnomalyDetectorExcludedTimeRanges {
    member: Range
}

@length(max: 50)
@pattern("(SampleCount|Average|Sum|Minimum|Maximum|IQM|(p|tc|tm|ts|wm)(\\d{1,2}(\\.\\d{0,10})?|100)|[ou]\\d+(\\.\\d*)?)(_E|_L|_H)?|(TM|TC|TS|WM)\\(((((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?:((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%|((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%:(((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?)\\)|(TM|TC|TS|WM|PR)\\(((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)):((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?|((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?:(\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))\\)")
string AnomalyDetectorMetricStat

@length(max: 50)
@pattern(".*")
string AnomalyDetectorMetricTimezone

enum AnomalyDetectorStateValue {
    PENDING_TRAINING
    TRAINED_INSUFFICIENT_DATA
    TRAINED
}

enum AnomalyDetectorType {
    SINGLE_METRIC
    METRIC_MATH
}

@length(max: 2)
list AnomalyDetectorTypes {
    member: AnomalyDetectorType
}

list AnomalyDetectors {
    member: AnomalyDetector
}

@length(min: 1, max: 1600)
string Arn

@length(min: 1, max: 255)
string AttributeName

@length(min: 1, max: 1024)
string AttributeValue

string AwsQueryErrorMessage

list BatchFailures {
    member: PartialFailure
}

enum ComparisonOperator {
    GreaterThanOrEqualToThreshold
    GreaterThanThreshold
    LessThanThreshold
    LessThanOrEqualToThreshold
    LessThanLowerOrGreaterThanUpperThreshold
    LessThanLowerThreshold
    GreaterThanUpperThreshold
}

structure CompositeAlarm {
    ActionsEnabled: ActionsEnabled
    AlarmActions: ResourceList
    AlarmArn: AlarmArn
    AlarmConfigurationUpdatedTimestamp: Timestamp
    AlarmDescription: AlarmDescription
    AlarmName: AlarmName
    AlarmRule: AlarmRule
    InsufficientDataActions: ResourceList
    OKActions: ResourceList
    StateReason: StateReason
    StateReasonData: StateReasonData
    StateUpdatedTimestamp: Timestamp
    StateValue: StateValue
    StateTransitionedTimestamp: Timestamp
    ActionsSuppressedBy: ActionsSuppressedBy
    ActionsSuppressedReason: ActionsSuppressedReason
    ActionsSuppressor: AlarmArn
    ActionsSuppressorWaitPeriod: SuppressorPeriod
    ActionsSuppressorExtensionPeriod: SuppressorPeriod
}

list CompositeAlarms {
    member: CompositeAlarm
}

@error("client")
@httpError(429)
@awsQueryError(code: "ConcurrentModificationException", httpResponseCode: 429)
structure ConcurrentModificationException {}

@error("client")
@httpError(409)
structure ConflictException {
    Message: ErrorMessage
}

@length(min: 0, max: 150)
map ContributorAttributes {
    key: AttributeName
    value: AttributeValue
}

@length(min: 1, max: 16)
string ContributorId

list Counts {
    member: DatapointValue
}

string DashboardArn

string DashboardBody

list DashboardEntries {
    member: DashboardEntry
}

structure DashboardEntry {
    DashboardName: DashboardName
    DashboardArn: DashboardArn
    LastModified: LastModified
    Size: Size
}

string DashboardErrorMessage

@error("client")
@awsQueryError(code: "InvalidParameterInput", httpResponseCode: 400)
structure DashboardInvalidInputError {
    message: DashboardErrorMessage
    dashboardValidationMessages: DashboardValidationMessages
}

string DashboardName

string DashboardNamePrefix

list DashboardNames {
    member: DashboardName
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFound", httpResponseCode: 404)
structure DashboardNotFoundError {
    message: DashboardErrorMessage
}

structure DashboardValidationMessage {
    DataPath: DataPath
    Message: Message
}

list DashboardValidationMessages {
    member: DashboardValidationMessage
}

string DataPath

structure Datapoint {
    Timestamp: Timestamp
    SampleCount: DatapointValue
    Average: DatapointValue
    Sum: DatapointValue
    Minimum: DatapointValue
    Maximum: DatapointValue
    Unit: StandardUnit
    ExtendedStatistics: DatapointValueMap
}

double DatapointValue

map DatapointValueMap {
    key: ExtendedStatistic
    value: DatapointValue
}

list DatapointValues {
    member: DatapointValue
}

list Datapoints {
    member: Datapoint
}

@range(min: 1)
integer DatapointsToAlarm

structure DeleteAlarmMuteRuleInput {
    @required AlarmMuteRuleName: Name
}

structure DeleteAlarmsInput {
    @required AlarmNames: AlarmNames
}

structure DeleteAnomalyDetectorInput {
    @deprecated Namespace: Namespace
    @deprecated MetricName: MetricName
    @deprecated Dimensions: Dimensions
    @deprecated Stat: AnomalyDetectorMetricStat
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetector
}

structure DeleteAnomalyDetectorOutput {}

structure DeleteDashboardsInput {
    @required DashboardNames: DashboardNames
}

structure DeleteDashboardsOutput {}

structure DeleteInsightRulesInput {
    @required RuleNames: InsightRuleNames
}

structure DeleteInsightRulesOutput {
    Failures: BatchFailures
}

structure DeleteMetricStreamInput {
    @required Name: MetricStreamName
}

structure DeleteMetricStreamOutput {}

structure DescribeAlarmContributorsInput {
    @required AlarmName: AlarmName
    NextToken: NextToken
}

structure DescribeAlarmContributorsOutput {
    @required AlarmContributors: AlarmContributors
    NextToken: NextToken
}

structure DescribeAlarmHistoryInput {
    AlarmName: AlarmName
    AlarmContributorId: ContributorId
    AlarmTypes: AlarmTypes
    HistoryItemType: HistoryItemType
    StartDate: Timestamp
    EndDate: Timestamp
    MaxRecords: MaxRecords
    NextToken: NextToken
    ScanBy: ScanBy
}

structure DescribeAlarmHistoryOutput {
    AlarmHistoryItems: AlarmHistoryItems
    NextToken: NextToken
}

structure DescribeAlarmsForMetricInput {
    @required MetricName: MetricName
    @required Namespace: Namespace
    Statistic: Statistic
    ExtendedStatistic: ExtendedStatistic
    Dimensions: Dimensions
    Period: Period
    Unit: StandardUnit
}

structure DescribeAlarmsForMetricOutput {
    MetricAlarms: MetricAlarms
}

structure DescribeAlarmsInput {
    AlarmNames: AlarmNames
    AlarmNamePrefix: AlarmNamePrefix
    AlarmTypes: AlarmTypes
    ChildrenOfAlarmName: AlarmName
    ParentsOfAlarmName: AlarmName
    StateValue: StateValue
    ActionPrefix: ActionPrefix
    MaxRecords: MaxRecords
    NextToken: NextToken
}

structure DescribeAlarmsOutput {
    CompositeAlarms: CompositeAlarms
    MetricAlarms: MetricAlarms
    NextToken: NextToken
}

structure DescribeAnomalyDetectorsInput {
    NextToken: NextToken
    MaxResults: MaxReturnedResultsCount
    Namespace: Namespace
    MetricName: MetricName
    Dimensions: Dimensions
    AnomalyDetectorTypes: AnomalyDetectorTypes
}

structure DescribeAnomalyDetectorsOutput {
    AnomalyDetectors: AnomalyDetectors
    NextToken: NextToken
}

structure DescribeInsightRulesInput {
    NextToken: NextToken
    MaxResults: InsightRuleMaxResults
}

structure DescribeInsightRulesOutput {
    NextToken: NextToken
    InsightRules: InsightRules
}

structure Dimension {
    @required Name: DimensionName
    @required Value: DimensionValue
}

structure DimensionFilter {
    @required Name: DimensionName
    Value: DimensionValue
}

@length(max: 10)
list DimensionFilters {
    member: DimensionFilter
}

@length(min: 1, max: 255)
string DimensionName

@length(min: 1, max: 1024)
string DimensionValue

@length(max: 30)
list Dimensions {
    member: Dimension
}

structure DisableAlarmActionsInput {
    @required AlarmNames: AlarmNames
}

structure DisableInsightRulesInput {
    @required RuleNames: InsightRuleNames
}

structure DisableInsightRulesOutput {
    Failures: BatchFailures
}

@length(min: 1, max: 50)
string Duration

structure EnableAlarmActionsInput {
    @required AlarmNames: AlarmNames
}

structure EnableInsightRulesInput {
    @required RuleNames: InsightRuleNames
}

structure EnableInsightRulesOutput {
    Failures: BatchFailures
}

structure Entity {
    KeyAttributes: EntityKeyAttributesMap
    Attributes: EntityAttributesMap
}

@length(min: 0, max: 10)
map EntityAttributesMap {
    key: EntityAttributesMapKeyString
    value: EntityAttributesMapValueString
}

@length(min: 1, max: 256)
string EntityAttributesMapKeyString

@length(min: 1, max: 2048)
string EntityAttributesMapValueString

@length(min: 2, max: 4)
map EntityKeyAttributesMap {
    key: EntityKeyAttributesMapKeyString
    value: EntityKeyAttributesMapValueString
}

@length(min: 1, max: 32)
string EntityKeyAttributesMapKeyString

@length(min: 1, max: 2048)
string EntityKeyAttributesMapValueString

structure EntityMetricData {
    Entity: Entity
    MetricData: MetricData
}

list EntityMetricDataList {
    member: EntityMetricData
}

@length(min: 1, max: 255)
string ErrorMessage

@length(min: 1, max: 255)
string EvaluateLowSampleCountPercentile

union EvaluationCriteria {
    PromQLCriteria: AlarmPromQLCriteria
}

@range(min: 10, max: 3600)
integer EvaluationInterval

@range(min: 1)
integer EvaluationPeriods

enum EvaluationState {
    PARTIAL_DATA
    EVALUATION_FAILURE
    EVALUATION_ERROR
}

string ExceptionType

@length(min: 1, max: 256)
string Expression

string ExtendedStatistic

@length(min: 1, max: 10)
list ExtendedStatistics {
    member: ExtendedStatistic
}

string FailureCode

string FailureDescription

string FailureResource

string FaultDescription

structure GetAlarmMuteRuleInput {
    @required AlarmMuteRuleName: Name
}

structure GetAlarmMuteRuleOutput {
    Name: Name
    AlarmMuteRuleArn: Arn
    Description: AlarmDescription
    Rule: Rule
    MuteTargets: MuteTargets
    StartDate: Timestamp
    ExpireDate: Timestamp
    Status: AlarmMuteRuleStatus
    LastUpdatedTimestamp: Timestamp
    MuteType: MuteType
}

structure GetDashboardInput {
    @required DashboardName: DashboardName
}

structure GetDashboardOutput {
    DashboardArn: DashboardArn
    DashboardBody: DashboardBody
    DashboardName: DashboardName
}

structure GetInsightRuleReportInput {
    @required RuleName: InsightRuleName
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    @required Period: Period
    MaxContributorCount: InsightRuleUnboundInteger
    Metrics: InsightRuleMetricList
    OrderBy: InsightRuleOrderBy
}

structure GetInsightRuleReportOutput {
    KeyLabels: InsightRuleContributorKeyLabels
    AggregationStatistic: InsightRuleAggregationStatistic
    AggregateValue: InsightRuleUnboundDouble
    ApproximateUniqueCount: InsightRuleUnboundLong
    Contributors: InsightRuleContributors
    MetricDatapoints: InsightRuleMetricDatapoints
}

structure GetMetricDataInput {
    @required MetricDataQueries: MetricDataQueries
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    NextToken: NextToken
    ScanBy: ScanBy
    MaxDatapoints: GetMetricDataMaxDatapoints
    LabelOptions: LabelOptions
}

string GetMetricDataLabelTimezone

integer GetMetricDataMaxDatapoints

structure GetMetricDataOutput {
    MetricDataResults: MetricDataResults
    NextToken: NextToken
    Messages: MetricDataResultMessages
}

structure GetMetricStatisticsInput {
    @required Namespace: Namespace
    @required MetricName: MetricName
    Dimensions: Dimensions
    @required StartTime: Timestamp
    @required EndTime: Timestamp
    @required Period: Period
    Statistics: Statistics
    ExtendedStatistics: ExtendedStatistics
    Unit: StandardUnit
}

structure GetMetricStatisticsOutput {
    Label: MetricLabel
    Datapoints: Datapoints
}

structure GetMetricStreamInput {
    @required Name: MetricStreamName
}

structure GetMetricStreamOutput {
    Arn: AmazonResourceName
    Name: MetricStreamName
    IncludeFilters: MetricStreamFilters
    ExcludeFilters: MetricStreamFilters
    FirehoseArn: AmazonResourceName
    RoleArn: AmazonResourceName
    State: MetricStreamState
    CreationDate: Timestamp
    LastUpdateDate: Timestamp
    OutputFormat: MetricStreamOutputFormat
    StatisticsConfigurations: MetricStreamStatisticsConfigurations
    IncludeLinkedAccountsMetrics: IncludeLinkedAccountsMetrics
}

structure GetMetricWidgetImageInput {
    @required MetricWidget: MetricWidget
    OutputFormat: OutputFormat
}

structure GetMetricWidgetImageOutput {
    MetricWidgetImage: MetricWidgetImage
}

structure GetOTelEnrichmentInput {}

structure GetOTelEnrichmentOutput {
    @required Status: OTelEnrichmentStatus
}

@length(min: 1, max: 4095)
string HistoryData

enum HistoryItemType {
    ConfigurationUpdate
    StateUpdate
    Action
    AlarmContributorStateUpdate
    AlarmContributorAction
}

@length(min: 1, max: 255)
string HistorySummary

boolean IncludeLinkedAccounts

boolean IncludeLinkedAccountsMetrics

structure InsightRule {
    @required Name: InsightRuleName
    @required State: InsightRuleState
    @required Schema: InsightRuleSchema
    @required Definition: InsightRuleDefinition
    ManagedRule: InsightRuleIsManaged
    ApplyOnTransformedLogs: InsightRuleOnTransformedLogs
}

string InsightRuleAggregationStatistic

structure InsightRuleContributor {
    @required Keys: InsightRuleContributorKeys
    @required ApproximateAggregateValue: InsightRuleUnboundDouble
    @required Datapoints: InsightRuleContributorDatapoints
}

structure InsightRuleContributorDatapoint {
    @required Timestamp: Timestamp
    @required ApproximateValue: InsightRuleUnboundDouble
}

list InsightRuleContributorDatapoints {
    member: InsightRuleContributorDatapoint
}

string InsightRuleContributorKey

string InsightRuleContributorKeyLabel

list InsightRuleContributorKeyLabels {
    member: InsightRuleContributorKeyLabel
}

list InsightRuleContributorKeys {
    member: InsightRuleContributorKey
}

list InsightRuleContributors {
    member: InsightRuleContributor
}

@length(min: 1, max: 8192)
@pattern("[\\x00-\\x7F]+")
string InsightRuleDefinition

boolean InsightRuleIsManaged

@range(min: 1, max: 500)
integer InsightRuleMaxResults

structure InsightRuleMetricDatapoint {
    @required Timestamp: Timestamp
    UniqueContributors: InsightRuleUnboundDouble
    MaxContributorValue: InsightRuleUnboundDouble
    SampleCount: InsightRuleUnboundDouble
    Average: InsightRuleUnboundDouble
    Sum: InsightRuleUnboundDouble
    Minimum: InsightRuleUnboundDouble
    Maximum: InsightRuleUnboundDouble
}

list InsightRuleMetricDatapoints {
    member: InsightRuleMetricDatapoint
}

list InsightRuleMetricList {
    member: InsightRuleMetricName
}

@length(min: 1, max: 32)
@pattern("[\\x20-\\x7E]+")
string InsightRuleMetricName

@length(min: 1, max: 128)
@pattern("[\\x20-\\x7E]+")
string InsightRuleName

list InsightRuleNames {
    member: InsightRuleName
}

boolean InsightRuleOnTransformedLogs

@length(min: 1, max: 32)
@pattern("[\\x20-\\x7E]+")
string InsightRuleOrderBy

string InsightRuleSchema

@length(min: 1, max: 32)
@pattern("[\\x20-\\x7E]+")
string InsightRuleState

double InsightRuleUnboundDouble

integer InsightRuleUnboundInteger

long InsightRuleUnboundLong

list InsightRules {
    member: InsightRule
}

@error("server")
@awsQueryError(code: "InternalServiceError", httpResponseCode: 500)
structure InternalServiceFault {
    Message: FaultDescription
}

@error("client")
@awsQueryError(code: "InvalidFormat", httpResponseCode: 400)
structure InvalidFormatFault {
    message: ErrorMessage
}

@error("client")
@awsQueryError(code: "InvalidNextToken", httpResponseCode: 400)
structure InvalidNextToken {
    message: ErrorMessage
}

@error("client")
@awsQueryError(code: "InvalidParameterCombination", httpResponseCode: 400)
structure InvalidParameterCombinationException {
    message: AwsQueryErrorMessage
}

@error("client")
@awsQueryError(code: "InvalidParameterValue", httpResponseCode: 400)
structure InvalidParameterValueException {
    message: AwsQueryErrorMessage
}

structure LabelOptions {
    Timezone: GetMetricDataLabelTimezone
}

timestamp LastModified

@error("client")
@awsQueryError(code: "LimitExceededException", httpResponseCode: 400)
structure LimitExceededException {}

@error("client")
@awsQueryError(code: "LimitExceeded", httpResponseCode: 400)
structure LimitExceededFault {
    message: ErrorMessage
}

structure ListAlarmMuteRulesInput {
    AlarmName: Name
    Statuses: AlarmMuteRuleStatuses
    MaxRecords: MaxRecords
    NextToken: NextToken
}

structure ListAlarmMuteRulesOutput {
    AlarmMuteRuleSummaries: AlarmMuteRuleSummaries
    NextToken: NextToken
}

structure ListDashboardsInput {
    DashboardNamePrefix: DashboardNamePrefix
    NextToken: NextToken
}

structure ListDashboardsOutput {
    DashboardEntries: DashboardEntries
    NextToken: NextToken
}

structure ListManagedInsightRulesInput {
    @required ResourceARN: AmazonResourceName
    NextToken: NextToken
    MaxResults: InsightRuleMaxResults
}

structure ListManagedInsightRulesOutput {
    ManagedRules: ManagedRuleDescriptions
    NextToken: NextToken
}

structure ListMetricStreamsInput {
    NextToken: NextToken
    MaxResults: ListMetricStreamsMaxResults
}

@range(min: 1, max: 500)
integer ListMetricStreamsMaxResults

structure ListMetricStreamsOutput {
    NextToken: NextToken
    Entries: MetricStreamEntries
}

structure ListMetricsInput {
    Namespace: Namespace
    MetricName: MetricName
    Dimensions: DimensionFilters
    NextToken: NextToken
    RecentlyActive: RecentlyActive
    IncludeLinkedAccounts: IncludeLinkedAccounts
    OwningAccount: AccountId
}

structure ListMetricsOutput {
    Metrics: Metrics
    NextToken: NextToken
    OwningAccounts: OwningAccounts
}

structure ListTagsForResourceInput {
    @required ResourceARN: AmazonResourceName
}

structure ListTagsForResourceOutput {
    Tags: TagList
}

structure ManagedRule {
    @required TemplateName: TemplateName
    @required ResourceARN: AmazonResourceName
    Tags: TagList
}

structure ManagedRuleDescription {
    TemplateName: TemplateName
    ResourceARN: AmazonResourceName
    RuleState: ManagedRuleState
}

list ManagedRuleDescriptions {
    member: ManagedRuleDescription
}

structure ManagedRuleState {
    @required RuleName: InsightRuleName
    @required State: InsightRuleState
}

list ManagedRules {
    member: ManagedRule
}

@range(min: 1, max: 100)
integer MaxRecords

@range(min: 1)
integer MaxReturnedResultsCount

string Message

structure MessageData {
    Code: MessageDataCode
    Value: MessageDataValue
}

string MessageDataCode

string MessageDataValue

structure Metric {
    Namespace: Namespace
    MetricName: MetricName
    Dimensions: Dimensions
}

structure MetricAlarm {
    AlarmName: AlarmName
    AlarmArn: AlarmArn
    AlarmDescription: AlarmDescription
    AlarmConfigurationUpdatedTimestamp: Timestamp
    ActionsEnabled: ActionsEnabled
    OKActions: ResourceList
    AlarmActions: ResourceList
    InsufficientDataActions: ResourceList
    StateValue: StateValue
    StateReason: StateReason
    StateReasonData: StateReasonData
    StateUpdatedTimestamp: Timestamp
    MetricName: MetricName
    Namespace: Namespace
    Statistic: Statistic
    Dimensions: Dimensions
    Period: Period
    Unit: StandardUnit
    EvaluationPeriods: EvaluationPeriods
    Threshold: Threshold
    ComparisonOperator: ComparisonOperator
    ExtendedStatistic: ExtendedStatistic
    TreatMissingData: TreatMissingData
    EvaluateLowSampleCountPercentile: EvaluateLowSampleCountPercentile
    DatapointsToAlarm: DatapointsToAlarm
    Metrics: MetricDataQueries
    ThresholdMetricId: MetricId
    EvaluationState: EvaluationState
    StateTransitionedTimestamp: Timestamp
    EvaluationCriteria: EvaluationCriteria
    EvaluationInterval: EvaluationInterval
}

list MetricAlarms {
    member: MetricAlarm
}

structure MetricCharacteristics {
    PeriodicSpikes: PeriodicSpikes
}

list MetricData {
    member: MetricDatum
}

list MetricDataQueries {
    member: MetricDataQuery
}

structure MetricDataQuery {
    @required Id: MetricId
    MetricStat: MetricStat
    Expression: MetricExpression
    Label: MetricLabel
    ReturnData: ReturnData
    Period: Period
    AccountId: AccountId
}

structure MetricDataResult {
    Id: MetricId
    Label: MetricLabel
    Timestamps: Timestamps
    Values: DatapointValues
    StatusCode: StatusCode
    Messages: MetricDataResultMessages
}

list MetricDataResultMessages {
    member: MessageData
}

list MetricDataResults {
    member: MetricDataResult
}

structure MetricDatum {
    @required MetricName: MetricName
    Dimensions: Dimensions
    Timestamp: Timestamp
    Value: DatapointValue
    StatisticValues: StatisticSet
    Values: Values
    Counts: Counts
    Unit: StandardUnit
    StorageResolution: StorageResolution
}

@length(min: 1, max: 2048)
string MetricExpression

@length(min: 1, max: 255)
string MetricId

string MetricLabel

structure MetricMathAnomalyDetector {
    MetricDataQueries: MetricDataQueries
}

@length(min: 1, max: 255)
string MetricName

structure MetricStat {
    @required Metric: Metric
    @required Period: Period
    @required Stat: Stat
    Unit: StandardUnit
}

list MetricStreamEntries {
    member: MetricStreamEntry
}

structure MetricStreamEntry {
    Arn: AmazonResourceName
    CreationDate: Timestamp
    LastUpdateDate: Timestamp
    Name: MetricStreamName
    FirehoseArn: AmazonResourceName
    State: MetricStreamState
    OutputFormat: MetricStreamOutputFormat
}

structure MetricStreamFilter {
    Namespace: Namespace
    MetricNames: MetricStreamFilterMetricNames
}

list MetricStreamFilterMetricNames {
    member: MetricName
}

list MetricStreamFilters {
    member: MetricStreamFilter
}

@length(min: 1, max: 255)
string MetricStreamName

list MetricStreamNames {
    member: MetricStreamName
}

@length(min: 1, max: 255)
enum MetricStreamOutputFormat {
    json
    opentelemetry0_7 = "opentelemetry0.7"
    opentelemetry1_0 = "opentelemetry1.0"
}

string MetricStreamState

string MetricStreamStatistic

list MetricStreamStatisticsAdditionalStatistics {
    member: MetricStreamStatistic
}

structure MetricStreamStatisticsConfiguration {
    @required IncludeMetrics: MetricStreamStatisticsIncludeMetrics
    @required AdditionalStatistics: MetricStreamStatisticsAdditionalStatistics
}

list MetricStreamStatisticsConfigurations {
    member: MetricStreamStatisticsConfiguration
}

list MetricStreamStatisticsIncludeMetrics {
    member: MetricStreamStatisticsMetric
}

structure MetricStreamStatisticsMetric {
    @required Namespace: Namespace
    @required MetricName: MetricName
}

string MetricWidget

blob MetricWidgetImage

list Metrics {
    member: Metric
}

@error("client")
@awsQueryError(code: "MissingParameter", httpResponseCode: 400)
structure MissingRequiredParameterException {
    message: AwsQueryErrorMessage
}

@length(max: 100)
list MuteTargetAlarmNameList {
    member: Name
}

structure MuteTargets {
    @required AlarmNames: MuteTargetAlarmNameList
}

string MuteType

@length(min: 1, max: 255)
string Name

@length(min: 1, max: 255)
@pattern("[^:].*")
string Namespace

string NextToken

enum OTelEnrichmentStatus {
    Running
    Stopped
}

string OutputFormat

list OwningAccounts {
    member: AccountId
}

structure PartialFailure {
    FailureResource: FailureResource
    ExceptionType: ExceptionType
    FailureCode: FailureCode
    FailureDescription: FailureDescription
}

@range(min: 0, max: 86400)
integer PendingPeriod

@range(min: 1)
integer Period

boolean PeriodicSpikes

structure PutAlarmMuteRuleInput {
    @required Name: Name
    Description: AlarmDescription
    @required Rule: Rule
    MuteTargets: MuteTargets
    Tags: TagList
    StartDate: Timestamp
    ExpireDate: Timestamp
}

structure PutAnomalyDetectorInput {
    @deprecated Namespace: Namespace
    @deprecated MetricName: MetricName
    @deprecated Dimensions: Dimensions
    @deprecated Stat: AnomalyDetectorMetricStat
    Configuration: AnomalyDetectorConfiguration
    MetricCharacteristics: MetricCharacteristics
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetector
}

structure PutAnomalyDetectorOutput {}

structure PutCompositeAlarmInput {
    ActionsEnabled: ActionsEnabled
    AlarmActions: ResourceList
    AlarmDescription: AlarmDescription
    @required AlarmName: AlarmName
    @required AlarmRule: AlarmRule
    InsufficientDataActions: ResourceList
    OKActions: ResourceList
    Tags: TagList
    ActionsSuppressor: AlarmArn
    ActionsSuppressorWaitPeriod: SuppressorPeriod
    ActionsSuppressorExtensionPeriod: SuppressorPeriod
}

structure PutDashboardInput {
    @required DashboardName: DashboardName
    @required DashboardBody: DashboardBody
    Tags: TagList
}

structure PutDashboardOutput {
    DashboardValidationMessages: DashboardValidationMessages
}

structure PutInsightRuleInput {
    @required RuleName: InsightRuleName
    RuleState: InsightRuleState
    @required RuleDefinition: InsightRuleDefinition
    Tags: TagList
    ApplyOnTransformedLogs: InsightRuleOnTransformedLogs
}

structure PutInsightRuleOutput {}

structure PutManagedInsightRulesInput {
    @required ManagedRules: ManagedRules
}

structure PutManagedInsightRulesOutput {
    Failures: BatchFailures
}

structure PutMetricAlarmInput {
    @required AlarmName: AlarmName
    AlarmDescription: AlarmDescription
    ActionsEnabled: ActionsEnabled
    OKActions: ResourceList
    AlarmActions: ResourceList
    InsufficientDataActions: ResourceList
    MetricName: MetricName
    Namespace: Namespace
    Statistic: Statistic
    ExtendedStatistic: ExtendedStatistic
    Dimensions: Dimensions
    Period: Period
    Unit: StandardUnit
    EvaluationPeriods: EvaluationPeriods
    DatapointsToAlarm: DatapointsToAlarm
    Threshold: Threshold
    ComparisonOperator: ComparisonOperator
    TreatMissingData: TreatMissingData
    EvaluateLowSampleCountPercentile: EvaluateLowSampleCountPercentile
    Metrics: MetricDataQueries
    Tags: TagList
    ThresholdMetricId: MetricId
    EvaluationCriteria: EvaluationCriteria
    EvaluationInterval: EvaluationInterval
}

structure PutMetricDataInput {
    @required Namespace: Namespace
    MetricData: MetricData
    EntityMetricData: EntityMetricDataList
    StrictEntityValidation: StrictEntityValidation
}

structure PutMetricStreamInput {
    @required Name: MetricStreamName
    IncludeFilters: MetricStreamFilters
    ExcludeFilters: MetricStreamFilters
    @required FirehoseArn: AmazonResourceName
    @required RoleArn: AmazonResourceName
    @required OutputFormat: MetricStreamOutputFormat
    Tags: TagList
    StatisticsConfigurations: MetricStreamStatisticsConfigurations
    IncludeLinkedAccountsMetrics: IncludeLinkedAccountsMetrics
}

structure PutMetricStreamOutput {
    Arn: AmazonResourceName
}

@length(min: 1, max: 10000)
string Query

structure Range {
    @required StartTime: Timestamp
    @required EndTime: Timestamp
}

enum RecentlyActive {
    PT3H
}

@range(min: 0, max: 86400)
integer RecoveryPeriod

string ResourceId

@length(max: 5)
list ResourceList {
    member: ResourceName
}

@length(min: 1, max: 1024)
string ResourceName

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFound", httpResponseCode: 404)
structure ResourceNotFound {
    message: ErrorMessage
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundException", httpResponseCode: 404)
structure ResourceNotFoundException {
    ResourceType: ResourceType
    ResourceId: ResourceId
}

string ResourceType

boolean ReturnData

structure Rule {
    @required Schedule: Schedule
}

enum ScanBy {
    TimestampDescending
    TimestampAscending
}

structure Schedule {
    @required Expression: Expression
    @required Duration: Duration
    Timezone: Timezone
}

structure SetAlarmStateInput {
    @required AlarmName: AlarmName
    @required StateValue: StateValue
    @required StateReason: StateReason
    StateReasonData: StateReasonData
}

structure SingleMetricAnomalyDetector {
    AccountId: AccountId
    Namespace: Namespace
    MetricName: MetricName
    Dimensions: Dimensions
    Stat: AnomalyDetectorMetricStat
}

long Size

enum StandardUnit {
    Seconds
    Microseconds
    Milliseconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

structure StartMetricStreamsInput {
    @required Names: MetricStreamNames
}

structure StartMetricStreamsOutput {}

structure StartOTelEnrichmentInput {}

structure StartOTelEnrichmentOutput {}

string Stat

@length(min: 0, max: 1023)
string StateReason

@length(min: 0, max: 4000)
string StateReasonData

enum StateValue {
    OK
    ALARM
    INSUFFICIENT_DATA
}

enum Statistic {
    SampleCount
    Average
    Sum
    Minimum
    Maximum
}

structure StatisticSet {
    @required SampleCount: DatapointValue
    @required Sum: DatapointValue
    @required Minimum: DatapointValue
    @required Maximum: DatapointValue
}

@length(min: 1, max: 5)
list Statistics {
    member: Statistic
}

enum StatusCode {
    Complete
    InternalError
    PartialData
    Forbidden
}

structure StopMetricStreamsInput {
    @required Names: MetricStreamNames
}

structure StopMetricStreamsOutput {}

structure StopOTelEnrichmentInput {}

structure StopOTelEnrichmentOutput {}

@range(min: 1)
integer StorageResolution

boolean StrictEntityValidation

integer SuppressorPeriod

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

structure TagResourceInput {
    @required ResourceARN: AmazonResourceName
    @required Tags: TagList
}

structure TagResourceOutput {}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 128)
@pattern("[0-9A-Za-z][\\-\\.\\_0-9A-Za-z]{0,126}[0-9A-Za-z]")
string TemplateName

double Threshold

timestamp Timestamp

list Timestamps {
    member: Timestamp
}

@length(min: 1, max: 50)
string Timezone

@length(min: 1, max: 255)
string TreatMissingData

structure UntagResourceInput {
    @required ResourceARN: AmazonResourceName
    @required TagKeys: TagKeyList
}

structure UntagResourceOutput {}

list Values {
    member: DatapointValue
}
