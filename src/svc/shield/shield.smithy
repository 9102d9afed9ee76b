// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.shield

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Shield", endpointPrefix: "shield")
@sigv4(name: "shield")
@awsJson1_1
@title("AWS Shield")
service AWSShield_20160616 {
    version: "2016-06-02"
    operations: [
        AssociateDRTLogBucket
        AssociateDRTRole
        AssociateHealthCheck
        AssociateProactiveEngagementDetails
        CreateProtection
        CreateProtectionGroup
        CreateSubscription
        DeleteProtection
        DeleteProtectionGroup
        DeleteSubscription
        DescribeAttack
        DescribeAttackStatistics
        DescribeDRTAccess
        DescribeEmergencyContactSettings
        DescribeProtection
        DescribeProtectionGroup
        DescribeSubscription
        DisableApplicationLayerAutomaticResponse
        DisableProactiveEngagement
        DisassociateDRTLogBucket
        DisassociateDRTRole
        DisassociateHealthCheck
        EnableApplicationLayerAutomaticResponse
        EnableProactiveEngagement
        GetSubscriptionState
        ListAttacks
        ListProtectionGroups
        ListProtections
        ListResourcesInProtectionGroup
        ListTagsForResource
        TagResource
        UntagResource
        UpdateApplicationLayerAutomaticResponse
        UpdateEmergencyContactSettings
        UpdateProtectionGroup
        UpdateSubscription
    ]
}

operation AssociateDRTLogBucket {
    input: AssociateDRTLogBucketRequest
    output: AssociateDRTLogBucketResponse
    errors: [
        AccessDeniedForDependencyException
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        LimitsExceededException
        NoAssociatedRoleException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation AssociateDRTRole {
    input: AssociateDRTRoleRequest
    output: AssociateDRTRoleResponse
    errors: [
        AccessDeniedForDependencyException
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation AssociateHealthCheck {
    input: AssociateHealthCheckRequest
    output: AssociateHealthCheckResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidResourceException
        LimitsExceededException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation AssociateProactiveEngagementDetails {
    input: AssociateProactiveEngagementDetailsRequest
    output: AssociateProactiveEngagementDetailsResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation CreateProtection {
    input: CreateProtectionRequest
    output: CreateProtectionResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        InvalidResourceException
        LimitsExceededException
        OptimisticLockException
        ResourceAlreadyExistsException
        ResourceNotFoundException
    ]
}

operation CreateProtectionGroup {
    input: CreateProtectionGroupRequest
    output: CreateProtectionGroupResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        LimitsExceededException
        OptimisticLockException
        ResourceAlreadyExistsException
        ResourceNotFoundException
    ]
}

operation CreateSubscription {
    input: CreateSubscriptionRequest
    output: CreateSubscriptionResponse
    errors: [
        InternalErrorException
        ResourceAlreadyExistsException
    ]
}

operation DeleteProtection {
    input: DeleteProtectionRequest
    output: DeleteProtectionResponse
    errors: [
        InternalErrorException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation DeleteProtectionGroup {
    input: DeleteProtectionGroupRequest
    output: DeleteProtectionGroupResponse
    errors: [
        InternalErrorException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

@deprecated
operation DeleteSubscription {
    input: DeleteSubscriptionRequest
    output: DeleteSubscriptionResponse
    errors: [
        InternalErrorException
        LockedSubscriptionException
        ResourceNotFoundException
    ]
}

operation DescribeAttack {
    input: DescribeAttackRequest
    output: DescribeAttackResponse
    errors: [
        AccessDeniedException
        InternalErrorException
    ]
}

operation DescribeAttackStatistics {
    input: DescribeAttackStatisticsRequest
    output: DescribeAttackStatisticsResponse
    errors: [
        InternalErrorException
    ]
}

operation DescribeDRTAccess {
    input: DescribeDRTAccessRequest
    output: DescribeDRTAccessResponse
    errors: [
        InternalErrorException
        ResourceNotFoundException
    ]
}

operation DescribeEmergencyContactSettings {
    input: DescribeEmergencyContactSettingsRequest
    output: DescribeEmergencyContactSettingsResponse
    errors: [
        InternalErrorException
        ResourceNotFoundException
    ]
}

operation DescribeProtection {
    input: DescribeProtectionRequest
    output: DescribeProtectionResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

operation DescribeProtectionGroup {
    input: DescribeProtectionGroupRequest
    output: DescribeProtectionGroupResponse
    errors: [
        InternalErrorException
        ResourceNotFoundException
    ]
}

operation DescribeSubscription {
    input: DescribeSubscriptionRequest
    output: DescribeSubscriptionResponse
    errors: [
        InternalErrorException
        ResourceNotFoundException
    ]
}

operation DisableApplicationLayerAutomaticResponse {
    input: DisableApplicationLayerAutomaticResponseRequest
    output: DisableApplicationLayerAutomaticResponseResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation DisableProactiveEngagement {
    input: DisableProactiveEngagementRequest
    output: DisableProactiveEngagementResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation DisassociateDRTLogBucket {
    input: DisassociateDRTLogBucketRequest
    output: DisassociateDRTLogBucketResponse
    errors: [
        AccessDeniedForDependencyException
        InternalErrorException
        InvalidOperationException
        NoAssociatedRoleException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation DisassociateDRTRole {
    input: DisassociateDRTRoleRequest
    output: DisassociateDRTRoleResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation DisassociateHealthCheck {
    input: DisassociateHealthCheckRequest
    output: DisassociateHealthCheckResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidResourceException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation EnableApplicationLayerAutomaticResponse {
    input: EnableApplicationLayerAutomaticResponseRequest
    output: EnableApplicationLayerAutomaticResponseResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        LimitsExceededException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation EnableProactiveEngagement {
    input: EnableProactiveEngagementRequest
    output: EnableProactiveEngagementResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation GetSubscriptionState {
    input: GetSubscriptionStateRequest
    output: GetSubscriptionStateResponse
    errors: [
        InternalErrorException
    ]
}

operation ListAttacks {
    input: ListAttacksRequest
    output: ListAttacksResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
    ]
}

operation ListProtectionGroups {
    input: ListProtectionGroupsRequest
    output: ListProtectionGroupsResponse
    errors: [
        InternalErrorException
        InvalidPaginationTokenException
        ResourceNotFoundException
    ]
}

operation ListProtections {
    input: ListProtectionsRequest
    output: ListProtectionsResponse
    errors: [
        InternalErrorException
        InvalidPaginationTokenException
        ResourceNotFoundException
    ]
}

operation ListResourcesInProtectionGroup {
    input: ListResourcesInProtectionGroupRequest
    output: ListResourcesInProtectionGroupResponse
    errors: [
        InternalErrorException
        InvalidPaginationTokenException
        ResourceNotFoundException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InternalErrorException
        InvalidResourceException
        ResourceNotFoundException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidResourceException
        ResourceNotFoundException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidResourceException
        ResourceNotFoundException
    ]
}

operation UpdateApplicationLayerAutomaticResponse {
    input: UpdateApplicationLayerAutomaticResponseRequest
    output: UpdateApplicationLayerAutomaticResponseResponse
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation UpdateEmergencyContactSettings {
    input: UpdateEmergencyContactSettingsRequest
    output: UpdateEmergencyContactSettingsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation UpdateProtectionGroup {
    input: UpdateProtectionGroupRequest
    output: UpdateProtectionGroupResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation UpdateSubscription {
    input: UpdateSubscriptionRequest
    output: UpdateSubscriptionResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        LockedSubscriptionException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {
    message: errorMessage
}

@error("client")
structure AccessDeniedForDependencyException {
    message: errorMessage
}

structure ApplicationLayerAutomaticResponseConfiguration {
    @required Status: ApplicationLayerAutomaticResponseStatus
    @required Action: ResponseAction
}

enum ApplicationLayerAutomaticResponseStatus {
    ENABLED
    DISABLED
}

structure AssociateDRTLogBucketRequest {
    @required LogBucket: LogBucket
}

structure AssociateDRTLogBucketResponse {}

structure AssociateDRTRoleRequest {
    @required RoleArn: RoleArn
}

structure AssociateDRTRoleResponse {}

structure AssociateHealthCheckRequest {
    @required ProtectionId: ProtectionId
    @required HealthCheckArn: HealthCheckArn
}

structure AssociateHealthCheckResponse {}

structure AssociateProactiveEngagementDetailsRequest {
    @required EmergencyContactList: EmergencyContactList
}

structure AssociateProactiveEngagementDetailsResponse {}

structure AttackDetail {
    AttackId: AttackId
    ResourceArn: ResourceArn
    SubResources: SubResourceSummaryList
    StartTime: AttackTimestamp
    EndTime: AttackTimestamp
    AttackCounters: SummarizedCounterList
    AttackProperties: AttackProperties
    Mitigations: MitigationList
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9\\\\-]*")
string AttackId

enum AttackLayer {
    NETWORK
    APPLICATION
}

list AttackProperties {
    member: AttackProperty
}

structure AttackProperty {
    AttackLayer: AttackLayer
    AttackPropertyIdentifier: AttackPropertyIdentifier
    TopContributors: TopContributors
    Unit: Unit
    Total: Long
}

enum AttackPropertyIdentifier {
    DESTINATION_URL
    REFERRER
    SOURCE_ASN
    SOURCE_COUNTRY
    SOURCE_IP_ADDRESS
    SOURCE_USER_AGENT
    WORDPRESS_PINGBACK_REFLECTOR
    WORDPRESS_PINGBACK_SOURCE
}

structure AttackStatisticsDataItem {
    AttackVolume: AttackVolume
    @required AttackCount: Long
}

list AttackStatisticsDataList {
    member: AttackStatisticsDataItem
}

list AttackSummaries {
    member: AttackSummary
}

structure AttackSummary {
    AttackId: String
    ResourceArn: String
    StartTime: AttackTimestamp
    EndTime: AttackTimestamp
    AttackVectors: AttackVectorDescriptionList
}

timestamp AttackTimestamp

structure AttackVectorDescription {
    @required VectorType: String
}

list AttackVectorDescriptionList {
    member: AttackVectorDescription
}

structure AttackVolume {
    BitsPerSecond: AttackVolumeStatistics
    PacketsPerSecond: AttackVolumeStatistics
    RequestsPerSecond: AttackVolumeStatistics
}

structure AttackVolumeStatistics {
    @required Max: Double
}

enum AutoRenew {
    ENABLED
    DISABLED
}

structure BlockAction {}

@length(min: 1, max: 1024)
@pattern("^[\\w\\s\\.\\-,:/()+@]*$")
string ContactNotes

structure Contributor {
    Name: String
    Value: Long
}

structure CountAction {}

structure CreateProtectionGroupRequest {
    @required ProtectionGroupId: ProtectionGroupId
    @required Aggregation: ProtectionGroupAggregation
    @required Pattern: ProtectionGroupPattern
    ResourceType: ProtectedResourceType
    Members: ProtectionGroupMembers
    Tags: TagList
}

structure CreateProtectionGroupResponse {}

structure CreateProtectionRequest {
    @required Name: ProtectionName
    @required ResourceArn: ResourceArn
    Tags: TagList
}

structure CreateProtectionResponse {
    ProtectionId: ProtectionId
}

structure CreateSubscriptionRequest {}

structure CreateSubscriptionResponse {}

structure DeleteProtectionGroupRequest {
    @required ProtectionGroupId: ProtectionGroupId
}

structure DeleteProtectionGroupResponse {}

structure DeleteProtectionRequest {
    @required ProtectionId: ProtectionId
}

structure DeleteProtectionResponse {}

@deprecated
structure DeleteSubscriptionRequest {}

@deprecated
structure DeleteSubscriptionResponse {}

structure DescribeAttackRequest {
    @required AttackId: AttackId
}

structure DescribeAttackResponse {
    Attack: AttackDetail
}

structure DescribeAttackStatisticsRequest {}

structure DescribeAttackStatisticsResponse {
    @required TimeRange: TimeRange
    @required DataItems: AttackStatisticsDataList
}

structure DescribeDRTAccessRequest {}

structure DescribeDRTAccessResponse {
    RoleArn: RoleArn
    LogBucketList: LogBucketList
}

structure DescribeEmergencyContactSettingsRequest {}

structure DescribeEmergencyContactSettingsResponse {
    EmergencyContactList: EmergencyContactList
}

structure DescribeProtectionGroupRequest {
    @required ProtectionGroupId: ProtectionGroupId
}

structure DescribeProtectionGroupResponse {
    @required ProtectionGroup: ProtectionGroup
}

structure DescribeProtectionRequest {
    ProtectionId: ProtectionId
    ResourceArn: ResourceArn
}

structure DescribeProtectionResponse {
    Protection: Protection
}

structure DescribeSubscriptionRequest {}

structure DescribeSubscriptionResponse {
    Subscription: Subscription
}

structure DisableApplicationLayerAutomaticResponseRequest {
    @required ResourceArn: ResourceArn
}

structure DisableApplicationLayerAutomaticResponseResponse {}

structure DisableProactiveEngagementRequest {}

structure DisableProactiveEngagementResponse {}

structure DisassociateDRTLogBucketRequest {
    @required LogBucket: LogBucket
}

structure DisassociateDRTLogBucketResponse {}

structure DisassociateDRTRoleRequest {}

structure DisassociateDRTRoleResponse {}

structure DisassociateHealthCheckRequest {
    @required ProtectionId: ProtectionId
    @required HealthCheckArn: HealthCheckArn
}

structure DisassociateHealthCheckResponse {}

double Double

@range(min: 0)
long DurationInSeconds

@length(min: 1, max: 150)
@pattern("^\\S+@\\S+\\.\\S+$")
string EmailAddress

structure EmergencyContact {
    @required EmailAddress: EmailAddress
    PhoneNumber: PhoneNumber
    ContactNotes: ContactNotes
}

@length(min: 0, max: 10)
list EmergencyContactList {
    member: EmergencyContact
}

structure EnableApplicationLayerAutomaticResponseRequest {
    @required ResourceArn: ResourceArn
    @required Action: ResponseAction
}

structure EnableApplicationLayerAutomaticResponseResponse {}

structure EnableProactiveEngagementRequest {}

structure EnableProactiveEngagementResponse {}

structure GetSubscriptionStateRequest {}

structure GetSubscriptionStateResponse {
    @required SubscriptionState: SubscriptionState
}

@length(min: 1, max: 2048)
@pattern("^arn:aws:route53:::healthcheck/\\S{36}$")
string HealthCheckArn

string HealthCheckId

list HealthCheckIds {
    member: HealthCheckId
}

structure InclusionProtectionFilters {
    ResourceArns: ResourceArnFilters
    ProtectionNames: ProtectionNameFilters
    ResourceTypes: ProtectedResourceTypeFilters
}

structure InclusionProtectionGroupFilters {
    ProtectionGroupIds: ProtectionGroupIdFilters
    Patterns: ProtectionGroupPatternFilters
    ResourceTypes: ProtectedResourceTypeFilters
    Aggregations: ProtectionGroupAggregationFilters
}

integer Integer

@error("server")
structure InternalErrorException {
    message: errorMessage
}

@error("client")
structure InvalidOperationException {
    message: errorMessage
}

@error("client")
structure InvalidPaginationTokenException {
    message: errorMessage
}

@error("client")
structure InvalidParameterException {
    message: errorMessage
    reason: ValidationExceptionReason
    fields: ValidationExceptionFieldList
}

@error("client")
structure InvalidResourceException {
    message: errorMessage
}

structure Limit {
    Type: String
    Max: Long
}

long LimitNumber

string LimitType

list Limits {
    member: Limit
}

@error("client")
structure LimitsExceededException {
    message: errorMessage
    Type: LimitType
    Limit: LimitNumber
}

structure ListAttacksRequest {
    ResourceArns: ResourceArnFilterList
    StartTime: TimeRange
    EndTime: TimeRange
    NextToken: Token
    MaxResults: MaxResults
}

structure ListAttacksResponse {
    AttackSummaries: AttackSummaries
    NextToken: Token
}

structure ListProtectionGroupsRequest {
    NextToken: Token
    MaxResults: MaxResults
    InclusionFilters: InclusionProtectionGroupFilters
}

structure ListProtectionGroupsResponse {
    @required ProtectionGroups: ProtectionGroups
    NextToken: Token
}

structure ListProtectionsRequest {
    NextToken: Token
    MaxResults: MaxResults
    InclusionFilters: InclusionProtectionFilters
}

structure ListProtectionsResponse {
    Protections: Protections
    NextToken: Token
}

structure ListResourcesInProtectionGroupRequest {
    @required ProtectionGroupId: ProtectionGroupId
    NextToken: Token
    MaxResults: MaxResults
}

structure ListResourcesInProtectionGroupResponse {
    @required ResourceArns: ResourceArnList
    NextToken: Token
}

structure ListTagsForResourceRequest {
    @required ResourceARN: ResourceArn
}

structure ListTagsForResourceResponse {
    Tags: TagList
}

@error("client")
structure LockedSubscriptionException {
    message: errorMessage
}

@length(min: 3, max: 63)
@pattern("^([a-z]|(\\d(?!\\d{0,2}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})))([a-z\\d]|(\\.(?!(\\.|-)))|(-(?!\\.))){1,61}[a-z\\d]$")
string LogBucket

@length(min: 0, max: 10)
list LogBucketList {
    member: LogBucket
}

long Long

@range(min: 0, max: 10000)
integer MaxResults

structure Mitigation {
    MitigationName: String
}

list MitigationList {
    member: Mitigation
}

@error("client")
structure NoAssociatedRoleException {
    message: errorMessage
}

@error("client")
structure OptimisticLockException {
    message: errorMessage
}

@length(min: 1, max: 16)
@pattern("^\\+[1-9]\\d{1,14}$")
string PhoneNumber

enum ProactiveEngagementStatus {
    ENABLED
    DISABLED
    PENDING
}

enum ProtectedResourceType {
    CLOUDFRONT_DISTRIBUTION
    ROUTE_53_HOSTED_ZONE
    ELASTIC_IP_ALLOCATION
    CLASSIC_LOAD_BALANCER
    APPLICATION_LOAD_BALANCER
    GLOBAL_ACCELERATOR
}

@length(min: 1, max: 1)
list ProtectedResourceTypeFilters {
    member: ProtectedResourceType
}

structure Protection {
    Id: ProtectionId
    Name: ProtectionName
    ResourceArn: ResourceArn
    HealthCheckIds: HealthCheckIds
    ProtectionArn: ResourceArn
    ApplicationLayerAutomaticResponseConfiguration: ApplicationLayerAutomaticResponseConfiguration
}

structure ProtectionGroup {
    @required ProtectionGroupId: ProtectionGroupId
    @required Aggregation: ProtectionGroupAggregation
    @required Pattern: ProtectionGroupPattern
    ResourceType: ProtectedResourceType
    @required Members: ProtectionGroupMembers
    ProtectionGroupArn: ResourceArn
}

enum ProtectionGroupAggregation {
    SUM
    MEAN
    MAX
}

@length(min: 1, max: 1)
list ProtectionGroupAggregationFilters {
    member: ProtectionGroupAggregation
}

structure ProtectionGroupArbitraryPatternLimits {
    @required MaxMembers: Long
}

@length(min: 1, max: 36)
@pattern("[a-zA-Z0-9\\\\-]*")
string ProtectionGroupId

@length(min: 1, max: 1)
list ProtectionGroupIdFilters {
    member: ProtectionGroupId
}

structure ProtectionGroupLimits {
    @required MaxProtectionGroups: Long
    @required PatternTypeLimits: ProtectionGroupPatternTypeLimits
}

@length(min: 0, max: 10000)
list ProtectionGroupMembers {
    member: ResourceArn
}

enum ProtectionGroupPattern {
    ALL
    ARBITRARY
    BY_RESOURCE_TYPE
}

@length(min: 1, max: 1)
list ProtectionGroupPatternFilters {
    member: ProtectionGroupPattern
}

structure ProtectionGroupPatternTypeLimits {
    @required ArbitraryPatternLimits: ProtectionGroupArbitraryPatternLimits
}

list ProtectionGroups {
    member: ProtectionGroup
}

@length(min: 36, max: 36)
@pattern("[a-zA-Z0-9\\\\-]*")
string ProtectionId

structure ProtectionLimits {
    @required ProtectedResourceTypeLimits: Limits
}

@length(min: 1, max: 128)
@pattern("[ a-zA-Z0-9_\\\\.\\\\-]*")
string ProtectionName

@length(min: 1, max: 1)
list ProtectionNameFilters {
    member: ProtectionName
}

list Protections {
    member: Protection
}

@error("client")
structure ResourceAlreadyExistsException {
    message: errorMessage
    resourceType: String
}

@length(min: 1, max: 2048)
@pattern("^arn:aws.*")
string ResourceArn

list ResourceArnFilterList {
    member: ResourceArn
}

@length(min: 1, max: 1)
list ResourceArnFilters {
    member: ResourceArn
}

list ResourceArnList {
    member: ResourceArn
}

@error("client")
structure ResourceNotFoundException {
    message: errorMessage
    resourceType: String
}

structure ResponseAction {
    Block: BlockAction
    Count: CountAction
}

@length(min: 1, max: 2048)
@pattern("^arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

string String

structure SubResourceSummary {
    Type: SubResourceType
    Id: String
    AttackVectors: SummarizedAttackVectorList
    Counters: SummarizedCounterList
}

list SubResourceSummaryList {
    member: SubResourceSummary
}

enum SubResourceType {
    IP
    URL
}

structure Subscription {
    StartTime: Timestamp
    EndTime: Timestamp
    TimeCommitmentInSeconds: DurationInSeconds
    AutoRenew: AutoRenew
    Limits: Limits
    ProactiveEngagementStatus: ProactiveEngagementStatus
    @required SubscriptionLimits: SubscriptionLimits
    SubscriptionArn: ResourceArn
}

structure SubscriptionLimits {
    @required ProtectionLimits: ProtectionLimits
    @required ProtectionGroupLimits: ProtectionGroupLimits
}

enum SubscriptionState {
    ACTIVE
    INACTIVE
}

structure SummarizedAttackVector {
    @required VectorType: String
    VectorCounters: SummarizedCounterList
}

list SummarizedAttackVectorList {
    member: SummarizedAttackVector
}

structure SummarizedCounter {
    Name: String
    Max: Double
    Average: Double
    Sum: Double
    N: Integer
    Unit: String
}

list SummarizedCounterList {
    member: SummarizedCounter
}

structure Tag {
    Key: TagKey
    Value: TagValue
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
    @required ResourceARN: ResourceArn
    @required Tags: TagList
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

structure TimeRange {
    FromInclusive: Timestamp
    ToExclusive: Timestamp
}

timestamp Timestamp

@length(min: 1, max: 4096)
@pattern("^.*$")
string Token

list TopContributors {
    member: Contributor
}

enum Unit {
    BITS
    BYTES
    PACKETS
    REQUESTS
}

structure UntagResourceRequest {
    @required ResourceARN: ResourceArn
    @required TagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateApplicationLayerAutomaticResponseRequest {
    @required ResourceArn: ResourceArn
    @required Action: ResponseAction
}

structure UpdateApplicationLayerAutomaticResponseResponse {}

structure UpdateEmergencyContactSettingsRequest {
    EmergencyContactList: EmergencyContactList
}

structure UpdateEmergencyContactSettingsResponse {}

structure UpdateProtectionGroupRequest {
    @required ProtectionGroupId: ProtectionGroupId
    @required Aggregation: ProtectionGroupAggregation
    @required Pattern: ProtectionGroupPattern
    ResourceType: ProtectedResourceType
    Members: ProtectionGroupMembers
}

structure UpdateProtectionGroupResponse {}

structure UpdateSubscriptionRequest {
    AutoRenew: AutoRenew
}

structure UpdateSubscriptionResponse {}

structure ValidationExceptionField {
    @required name: String
    @required message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    FIELD_VALIDATION_FAILED
    OTHER
}

string errorMessage
