// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.config

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Config Service", endpointPrefix: "config")
@sigv4(name: "config")
@awsJson1_1
@title("AWS Config")
service StarlingDoveService {
    version: "2014-11-12"
    operations: [
        AssociateResourceTypes
        BatchGetAggregateResourceConfig
        BatchGetResourceConfig
        DeleteAggregationAuthorization
        DeleteConfigRule
        DeleteConfigurationAggregator
        DeleteConfigurationRecorder
        DeleteConformancePack
        DeleteDeliveryChannel
        DeleteEvaluationResults
        DeleteOrganizationConfigRule
        DeleteOrganizationConformancePack
        DeletePendingAggregationRequest
        DeleteRemediationConfiguration
        DeleteRemediationExceptions
        DeleteResourceConfig
        DeleteRetentionConfiguration
        DeleteServiceLinkedConfigurationRecorder
        DeleteStoredQuery
        DeliverConfigSnapshot
        DescribeAggregateComplianceByConfigRules
        DescribeAggregateComplianceByConformancePacks
        DescribeAggregationAuthorizations
        DescribeComplianceByConfigRule
        DescribeComplianceByResource
        DescribeConfigRuleEvaluationStatus
        DescribeConfigRules
        DescribeConfigurationAggregatorSourcesStatus
        DescribeConfigurationAggregators
        DescribeConfigurationRecorderStatus
        DescribeConfigurationRecorders
        DescribeConformancePackCompliance
        DescribeConformancePackStatus
        DescribeConformancePacks
        DescribeDeliveryChannelStatus
        DescribeDeliveryChannels
        DescribeOrganizationConfigRuleStatuses
        DescribeOrganizationConfigRules
        DescribeOrganizationConformancePackStatuses
        DescribeOrganizationConformancePacks
        DescribePendingAggregationRequests
        DescribeRemediationConfigurations
        DescribeRemediationExceptions
        DescribeRemediationExecutionStatus
        DescribeRetentionConfigurations
        DisassociateResourceTypes
        GetAggregateComplianceDetailsByConfigRule
        GetAggregateConfigRuleComplianceSummary
        GetAggregateConformancePackComplianceSummary
        GetAggregateDiscoveredResourceCounts
        GetAggregateResourceConfig
        GetComplianceDetailsByConfigRule
        GetComplianceDetailsByResource
        GetComplianceSummaryByConfigRule
        GetComplianceSummaryByResourceType
        GetConformancePackComplianceDetails
        GetConformancePackComplianceSummary
        GetCustomRulePolicy
        GetDiscoveredResourceCounts
        GetOrganizationConfigRuleDetailedStatus
        GetOrganizationConformancePackDetailedStatus
        GetOrganizationCustomRulePolicy
        GetResourceConfigHistory
        GetResourceEvaluationSummary
        GetStoredQuery
        ListAggregateDiscoveredResources
        ListConfigurationRecorders
        ListConformancePackComplianceScores
        ListDiscoveredResources
        ListResourceEvaluations
        ListStoredQueries
        ListTagsForResource
        PutAggregationAuthorization
        PutConfigRule
        PutConfigurationAggregator
        PutConfigurationRecorder
        PutConformancePack
        PutDeliveryChannel
        PutEvaluations
        PutExternalEvaluation
        PutOrganizationConfigRule
        PutOrganizationConformancePack
        PutRemediationConfigurations
        PutRemediationExceptions
        PutResourceConfig
        PutRetentionConfiguration
        PutServiceLinkedConfigurationRecorder
        PutStoredQuery
        SelectAggregateResourceConfig
        SelectResourceConfig
        StartConfigRulesEvaluation
        StartConfigurationRecorder
        StartRemediationExecution
        StartResourceEvaluation
        StopConfigurationRecorder
        TagResource
        UntagResource
    ]
}

operation AssociateResourceTypes {
    input: AssociateResourceTypesRequest
    output: AssociateResourceTypesResponse
    errors: [
        ConflictException
        NoSuchConfigurationRecorderException
        ValidationException
    ]
}

operation BatchGetAggregateResourceConfig {
    input: BatchGetAggregateResourceConfigRequest
    output: BatchGetAggregateResourceConfigResponse
    errors: [
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation BatchGetResourceConfig {
    input: BatchGetResourceConfigRequest
    output: BatchGetResourceConfigResponse
    errors: [
        NoAvailableConfigurationRecorderException
        ValidationException
    ]
}

operation DeleteAggregationAuthorization {
    input: DeleteAggregationAuthorizationRequest
    errors: [
        InvalidParameterValueException
    ]
}

operation DeleteConfigRule {
    input: DeleteConfigRuleRequest
    errors: [
        NoSuchConfigRuleException
        ResourceInUseException
    ]
}

operation DeleteConfigurationAggregator {
    input: DeleteConfigurationAggregatorRequest
    errors: [
        NoSuchConfigurationAggregatorException
    ]
}

operation DeleteConfigurationRecorder {
    input: DeleteConfigurationRecorderRequest
    errors: [
        NoSuchConfigurationRecorderException
        UnmodifiableEntityException
    ]
}

operation DeleteConformancePack {
    input: DeleteConformancePackRequest
    errors: [
        NoSuchConformancePackException
        ResourceInUseException
    ]
}

operation DeleteDeliveryChannel {
    input: DeleteDeliveryChannelRequest
    errors: [
        LastDeliveryChannelDeleteFailedException
        NoSuchDeliveryChannelException
    ]
}

operation DeleteEvaluationResults {
    input: DeleteEvaluationResultsRequest
    output: DeleteEvaluationResultsResponse
    errors: [
        NoSuchConfigRuleException
        ResourceInUseException
    ]
}

operation DeleteOrganizationConfigRule {
    input: DeleteOrganizationConfigRuleRequest
    errors: [
        NoSuchOrganizationConfigRuleException
        OrganizationAccessDeniedException
        ResourceInUseException
    ]
}

operation DeleteOrganizationConformancePack {
    input: DeleteOrganizationConformancePackRequest
    errors: [
        NoSuchOrganizationConformancePackException
        OrganizationAccessDeniedException
        ResourceInUseException
    ]
}

operation DeletePendingAggregationRequest {
    input: DeletePendingAggregationRequestRequest
    errors: [
        InvalidParameterValueException
    ]
}

operation DeleteRemediationConfiguration {
    input: DeleteRemediationConfigurationRequest
    output: DeleteRemediationConfigurationResponse
    errors: [
        InsufficientPermissionsException
        InvalidParameterValueException
        NoSuchRemediationConfigurationException
        RemediationInProgressException
    ]
}

operation DeleteRemediationExceptions {
    input: DeleteRemediationExceptionsRequest
    output: DeleteRemediationExceptionsResponse
    errors: [
        NoSuchRemediationExceptionException
    ]
}

operation DeleteResourceConfig {
    input: DeleteResourceConfigRequest
    errors: [
        NoRunningConfigurationRecorderException
        ValidationException
    ]
}

operation DeleteRetentionConfiguration {
    input: DeleteRetentionConfigurationRequest
    errors: [
        InvalidParameterValueException
        NoSuchRetentionConfigurationException
    ]
}

operation DeleteServiceLinkedConfigurationRecorder {
    input: DeleteServiceLinkedConfigurationRecorderRequest
    output: DeleteServiceLinkedConfigurationRecorderResponse
    errors: [
        ConflictException
        NoSuchConfigurationRecorderException
        ValidationException
    ]
}

operation DeleteStoredQuery {
    input: DeleteStoredQueryRequest
    output: DeleteStoredQueryResponse
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeliverConfigSnapshot {
    input: DeliverConfigSnapshotRequest
    output: DeliverConfigSnapshotResponse
    errors: [
        NoAvailableConfigurationRecorderException
        NoRunningConfigurationRecorderException
        NoSuchDeliveryChannelException
    ]
}

operation DescribeAggregateComplianceByConfigRules {
    input: DescribeAggregateComplianceByConfigRulesRequest
    output: DescribeAggregateComplianceByConfigRulesResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation DescribeAggregateComplianceByConformancePacks {
    input: DescribeAggregateComplianceByConformancePacksRequest
    output: DescribeAggregateComplianceByConformancePacksResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation DescribeAggregationAuthorizations {
    input: DescribeAggregationAuthorizationsRequest
    output: DescribeAggregationAuthorizationsResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

operation DescribeComplianceByConfigRule {
    input: DescribeComplianceByConfigRuleRequest
    output: DescribeComplianceByConfigRuleResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigRuleException
    ]
}

operation DescribeComplianceByResource {
    input: DescribeComplianceByResourceRequest
    output: DescribeComplianceByResourceResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

operation DescribeConfigRuleEvaluationStatus {
    input: DescribeConfigRuleEvaluationStatusRequest
    output: DescribeConfigRuleEvaluationStatusResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigRuleException
    ]
}

operation DescribeConfigRules {
    input: DescribeConfigRulesRequest
    output: DescribeConfigRulesResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigRuleException
    ]
}

operation DescribeConfigurationAggregatorSourcesStatus {
    input: DescribeConfigurationAggregatorSourcesStatusRequest
    output: DescribeConfigurationAggregatorSourcesStatusResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigurationAggregatorException
    ]
}

operation DescribeConfigurationAggregators {
    input: DescribeConfigurationAggregatorsRequest
    output: DescribeConfigurationAggregatorsResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigurationAggregatorException
    ]
}

operation DescribeConfigurationRecorderStatus {
    input: DescribeConfigurationRecorderStatusRequest
    output: DescribeConfigurationRecorderStatusResponse
    errors: [
        NoSuchConfigurationRecorderException
        ValidationException
    ]
}

operation DescribeConfigurationRecorders {
    input: DescribeConfigurationRecordersRequest
    output: DescribeConfigurationRecordersResponse
    errors: [
        NoSuchConfigurationRecorderException
        ValidationException
    ]
}

operation DescribeConformancePackCompliance {
    input: DescribeConformancePackComplianceRequest
    output: DescribeConformancePackComplianceResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigRuleInConformancePackException
        NoSuchConformancePackException
    ]
}

operation DescribeConformancePackStatus {
    input: DescribeConformancePackStatusRequest
    output: DescribeConformancePackStatusResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

operation DescribeConformancePacks {
    input: DescribeConformancePacksRequest
    output: DescribeConformancePacksResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConformancePackException
    ]
}

operation DescribeDeliveryChannelStatus {
    input: DescribeDeliveryChannelStatusRequest
    output: DescribeDeliveryChannelStatusResponse
    errors: [
        NoSuchDeliveryChannelException
    ]
}

operation DescribeDeliveryChannels {
    input: DescribeDeliveryChannelsRequest
    output: DescribeDeliveryChannelsResponse
    errors: [
        NoSuchDeliveryChannelException
    ]
}

operation DescribeOrganizationConfigRuleStatuses {
    input: DescribeOrganizationConfigRuleStatusesRequest
    output: DescribeOrganizationConfigRuleStatusesResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchOrganizationConfigRuleException
        OrganizationAccessDeniedException
    ]
}

operation DescribeOrganizationConfigRules {
    input: DescribeOrganizationConfigRulesRequest
    output: DescribeOrganizationConfigRulesResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchOrganizationConfigRuleException
        OrganizationAccessDeniedException
    ]
}

operation DescribeOrganizationConformancePackStatuses {
    input: DescribeOrganizationConformancePackStatusesRequest
    output: DescribeOrganizationConformancePackStatusesResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchOrganizationConformancePackException
        OrganizationAccessDeniedException
    ]
}

operation DescribeOrganizationConformancePacks {
    input: DescribeOrganizationConformancePacksRequest
    output: DescribeOrganizationConformancePacksResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchOrganizationConformancePackException
        OrganizationAccessDeniedException
    ]
}

operation DescribePendingAggregationRequests {
    input: DescribePendingAggregationRequestsRequest
    output: DescribePendingAggregationRequestsResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

operation DescribeRemediationConfigurations {
    input: DescribeRemediationConfigurationsRequest
    output: DescribeRemediationConfigurationsResponse
}

operation DescribeRemediationExceptions {
    input: DescribeRemediationExceptionsRequest
    output: DescribeRemediationExceptionsResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

operation DescribeRemediationExecutionStatus {
    input: DescribeRemediationExecutionStatusRequest
    output: DescribeRemediationExecutionStatusResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchRemediationConfigurationException
    ]
}

operation DescribeRetentionConfigurations {
    input: DescribeRetentionConfigurationsRequest
    output: DescribeRetentionConfigurationsResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchRetentionConfigurationException
    ]
}

operation DisassociateResourceTypes {
    input: DisassociateResourceTypesRequest
    output: DisassociateResourceTypesResponse
    errors: [
        ConflictException
        NoSuchConfigurationRecorderException
        ValidationException
    ]
}

operation GetAggregateComplianceDetailsByConfigRule {
    input: GetAggregateComplianceDetailsByConfigRuleRequest
    output: GetAggregateComplianceDetailsByConfigRuleResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation GetAggregateConfigRuleComplianceSummary {
    input: GetAggregateConfigRuleComplianceSummaryRequest
    output: GetAggregateConfigRuleComplianceSummaryResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation GetAggregateConformancePackComplianceSummary {
    input: GetAggregateConformancePackComplianceSummaryRequest
    output: GetAggregateConformancePackComplianceSummaryResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation GetAggregateDiscoveredResourceCounts {
    input: GetAggregateDiscoveredResourceCountsRequest
    output: GetAggregateDiscoveredResourceCountsResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation GetAggregateResourceConfig {
    input: GetAggregateResourceConfigRequest
    output: GetAggregateResourceConfigResponse
    errors: [
        NoSuchConfigurationAggregatorException
        OversizedConfigurationItemException
        ResourceNotDiscoveredException
        ValidationException
    ]
}

operation GetComplianceDetailsByConfigRule {
    input: GetComplianceDetailsByConfigRuleRequest
    output: GetComplianceDetailsByConfigRuleResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigRuleException
    ]
}

operation GetComplianceDetailsByResource {
    input: GetComplianceDetailsByResourceRequest
    output: GetComplianceDetailsByResourceResponse
    errors: [
        InvalidParameterValueException
    ]
}

operation GetComplianceSummaryByConfigRule {
    output: GetComplianceSummaryByConfigRuleResponse
}

operation GetComplianceSummaryByResourceType {
    input: GetComplianceSummaryByResourceTypeRequest
    output: GetComplianceSummaryByResourceTypeResponse
    errors: [
        InvalidParameterValueException
    ]
}

operation GetConformancePackComplianceDetails {
    input: GetConformancePackComplianceDetailsRequest
    output: GetConformancePackComplianceDetailsResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigRuleInConformancePackException
        NoSuchConformancePackException
    ]
}

operation GetConformancePackComplianceSummary {
    input: GetConformancePackComplianceSummaryRequest
    output: GetConformancePackComplianceSummaryResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConformancePackException
    ]
}

operation GetCustomRulePolicy {
    input: GetCustomRulePolicyRequest
    output: GetCustomRulePolicyResponse
    errors: [
        NoSuchConfigRuleException
    ]
}

operation GetDiscoveredResourceCounts {
    input: GetDiscoveredResourceCountsRequest
    output: GetDiscoveredResourceCountsResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        ValidationException
    ]
}

operation GetOrganizationConfigRuleDetailedStatus {
    input: GetOrganizationConfigRuleDetailedStatusRequest
    output: GetOrganizationConfigRuleDetailedStatusResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchOrganizationConfigRuleException
        OrganizationAccessDeniedException
    ]
}

operation GetOrganizationConformancePackDetailedStatus {
    input: GetOrganizationConformancePackDetailedStatusRequest
    output: GetOrganizationConformancePackDetailedStatusResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchOrganizationConformancePackException
        OrganizationAccessDeniedException
    ]
}

operation GetOrganizationCustomRulePolicy {
    input: GetOrganizationCustomRulePolicyRequest
    output: GetOrganizationCustomRulePolicyResponse
    errors: [
        NoSuchOrganizationConfigRuleException
        OrganizationAccessDeniedException
    ]
}

operation GetResourceConfigHistory {
    input: GetResourceConfigHistoryRequest
    output: GetResourceConfigHistoryResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidTimeRangeException
        NoAvailableConfigurationRecorderException
        ResourceNotDiscoveredException
        ValidationException
    ]
}

operation GetResourceEvaluationSummary {
    input: GetResourceEvaluationSummaryRequest
    output: GetResourceEvaluationSummaryResponse
    errors: [
        ResourceNotFoundException
    ]
}

operation GetStoredQuery {
    input: GetStoredQueryRequest
    output: GetStoredQueryResponse
    errors: [
        ResourceNotFoundException
        ValidationException
    ]
}

operation ListAggregateDiscoveredResources {
    input: ListAggregateDiscoveredResourcesRequest
    output: ListAggregateDiscoveredResourcesResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
        ValidationException
    ]
}

operation ListConfigurationRecorders {
    input: ListConfigurationRecordersRequest
    output: ListConfigurationRecordersResponse
    errors: [
        ValidationException
    ]
}

operation ListConformancePackComplianceScores {
    input: ListConformancePackComplianceScoresRequest
    output: ListConformancePackComplianceScoresResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

operation ListDiscoveredResources {
    input: ListDiscoveredResourcesRequest
    output: ListDiscoveredResourcesResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoAvailableConfigurationRecorderException
        ValidationException
    ]
}

operation ListResourceEvaluations {
    input: ListResourceEvaluationsRequest
    output: ListResourceEvaluationsResponse
    errors: [
        InvalidNextTokenException
        InvalidParameterValueException
        InvalidTimeRangeException
    ]
}

operation ListStoredQueries {
    input: ListStoredQueriesRequest
    output: ListStoredQueriesResponse
    errors: [
        InvalidNextTokenException
        ValidationException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        ResourceNotFoundException
        ValidationException
    ]
}

operation PutAggregationAuthorization {
    input: PutAggregationAuthorizationRequest
    output: PutAggregationAuthorizationResponse
    errors: [
        InvalidParameterValueException
    ]
}

operation PutConfigRule {
    input: PutConfigRuleRequest
    errors: [
        InsufficientPermissionsException
        InvalidParameterValueException
        MaxNumberOfConfigRulesExceededException
        NoAvailableConfigurationRecorderException
        ResourceInUseException
    ]
}

operation PutConfigurationAggregator {
    input: PutConfigurationAggregatorRequest
    output: PutConfigurationAggregatorResponse
    errors: [
        InvalidParameterValueException
        InvalidRoleException
        LimitExceededException
        NoAvailableOrganizationException
        OrganizationAccessDeniedException
        OrganizationAllFeaturesNotEnabledException
    ]
}

operation PutConfigurationRecorder {
    input: PutConfigurationRecorderRequest
    errors: [
        InvalidConfigurationRecorderNameException
        InvalidRecordingGroupException
        InvalidRoleException
        MaxNumberOfConfigurationRecordersExceededException
        UnmodifiableEntityException
        ValidationException
    ]
}

operation PutConformancePack {
    input: PutConformancePackRequest
    output: PutConformancePackResponse
    errors: [
        ConformancePackTemplateValidationException
        InsufficientPermissionsException
        InvalidParameterValueException
        MaxNumberOfConformancePacksExceededException
        ResourceInUseException
    ]
}

operation PutDeliveryChannel {
    input: PutDeliveryChannelRequest
    errors: [
        InsufficientDeliveryPolicyException
        InvalidDeliveryChannelNameException
        InvalidS3KeyPrefixException
        InvalidS3KmsKeyArnException
        InvalidSNSTopicARNException
        MaxNumberOfDeliveryChannelsExceededException
        NoAvailableConfigurationRecorderException
        NoSuchBucketException
    ]
}

operation PutEvaluations {
    input: PutEvaluationsRequest
    output: PutEvaluationsResponse
    errors: [
        InvalidParameterValueException
        InvalidResultTokenException
        NoSuchConfigRuleException
    ]
}

operation PutExternalEvaluation {
    input: PutExternalEvaluationRequest
    output: PutExternalEvaluationResponse
    errors: [
        InvalidParameterValueException
        NoSuchConfigRuleException
    ]
}

operation PutOrganizationConfigRule {
    input: PutOrganizationConfigRuleRequest
    output: PutOrganizationConfigRuleResponse
    errors: [
        InsufficientPermissionsException
        InvalidParameterValueException
        MaxNumberOfOrganizationConfigRulesExceededException
        NoAvailableOrganizationException
        OrganizationAccessDeniedException
        OrganizationAllFeaturesNotEnabledException
        ResourceInUseException
        ValidationException
    ]
}

operation PutOrganizationConformancePack {
    input: PutOrganizationConformancePackRequest
    output: PutOrganizationConformancePackResponse
    errors: [
        InsufficientPermissionsException
        MaxNumberOfOrganizationConformancePacksExceededException
        NoAvailableOrganizationException
        OrganizationAccessDeniedException
        OrganizationAllFeaturesNotEnabledException
        OrganizationConformancePackTemplateValidationException
        ResourceInUseException
        ValidationException
    ]
}

operation PutRemediationConfigurations {
    input: PutRemediationConfigurationsRequest
    output: PutRemediationConfigurationsResponse
    errors: [
        InsufficientPermissionsException
        InvalidParameterValueException
    ]
}

operation PutRemediationExceptions {
    input: PutRemediationExceptionsRequest
    output: PutRemediationExceptionsResponse
    errors: [
        InsufficientPermissionsException
        InvalidParameterValueException
    ]
}

operation PutResourceConfig {
    input: PutResourceConfigRequest
    errors: [
        InsufficientPermissionsException
        MaxActiveResourcesExceededException
        NoRunningConfigurationRecorderException
        ValidationException
    ]
}

operation PutRetentionConfiguration {
    input: PutRetentionConfigurationRequest
    output: PutRetentionConfigurationResponse
    errors: [
        InvalidParameterValueException
        MaxNumberOfRetentionConfigurationsExceededException
    ]
}

operation PutServiceLinkedConfigurationRecorder {
    input: PutServiceLinkedConfigurationRecorderRequest
    output: PutServiceLinkedConfigurationRecorderResponse
    errors: [
        ConflictException
        InsufficientPermissionsException
        LimitExceededException
        ValidationException
    ]
}

operation PutStoredQuery {
    input: PutStoredQueryRequest
    output: PutStoredQueryResponse
    errors: [
        ResourceConcurrentModificationException
        TooManyTagsException
        ValidationException
    ]
}

operation SelectAggregateResourceConfig {
    input: SelectAggregateResourceConfigRequest
    output: SelectAggregateResourceConfigResponse
    errors: [
        InvalidExpressionException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

operation SelectResourceConfig {
    input: SelectResourceConfigRequest
    output: SelectResourceConfigResponse
    errors: [
        InvalidExpressionException
        InvalidLimitException
        InvalidNextTokenException
    ]
}

operation StartConfigRulesEvaluation {
    input: StartConfigRulesEvaluationRequest
    output: StartConfigRulesEvaluationResponse
    errors: [
        InvalidParameterValueException
        LimitExceededException
        NoSuchConfigRuleException
        ResourceInUseException
    ]
}

operation StartConfigurationRecorder {
    input: StartConfigurationRecorderRequest
    errors: [
        NoAvailableDeliveryChannelException
        NoSuchConfigurationRecorderException
        UnmodifiableEntityException
    ]
}

operation StartRemediationExecution {
    input: StartRemediationExecutionRequest
    output: StartRemediationExecutionResponse
    errors: [
        InsufficientPermissionsException
        InvalidParameterValueException
        NoSuchRemediationConfigurationException
    ]
}

operation StartResourceEvaluation {
    input: StartResourceEvaluationRequest
    output: StartResourceEvaluationResponse
    errors: [
        IdempotentParameterMismatch
        InvalidParameterValueException
    ]
}

operation StopConfigurationRecorder {
    input: StopConfigurationRecorderRequest
    errors: [
        NoSuchConfigurationRecorderException
        UnmodifiableEntityException
    ]
}

operation TagResource {
    input: TagResourceRequest
    errors: [
        ResourceNotFoundException
        TooManyTagsException
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

string ARN

structure AccountAggregationSource {
    @required AccountIds: AccountAggregationSourceAccountList
    AllAwsRegions: Boolean
    AwsRegions: AggregatorRegionList
}

@length(min: 1)
list AccountAggregationSourceAccountList {
    member: AccountId
}

@length(min: 0, max: 1)
list AccountAggregationSourceList {
    member: AccountAggregationSource
}

@pattern("\\d{12}")
string AccountId

structure AggregateComplianceByConfigRule {
    ConfigRuleName: ConfigRuleName
    Compliance: Compliance
    AccountId: AccountId
    AwsRegion: AwsRegion
}

list AggregateComplianceByConfigRuleList {
    member: AggregateComplianceByConfigRule
}

structure AggregateComplianceByConformancePack {
    ConformancePackName: ConformancePackName
    Compliance: AggregateConformancePackCompliance
    AccountId: AccountId
    AwsRegion: AwsRegion
}

list AggregateComplianceByConformancePackList {
    member: AggregateComplianceByConformancePack
}

structure AggregateComplianceCount {
    GroupName: StringWithCharLimit256
    ComplianceSummary: ComplianceSummary
}

list AggregateComplianceCountList {
    member: AggregateComplianceCount
}

structure AggregateConformancePackCompliance {
    ComplianceType: ConformancePackComplianceType
    CompliantRuleCount: Integer
    NonCompliantRuleCount: Integer
    TotalRuleCount: Integer
}

structure AggregateConformancePackComplianceCount {
    CompliantConformancePackCount: Integer
    NonCompliantConformancePackCount: Integer
}

structure AggregateConformancePackComplianceFilters {
    ConformancePackName: ConformancePackName
    ComplianceType: ConformancePackComplianceType
    AccountId: AccountId
    AwsRegion: AwsRegion
}

structure AggregateConformancePackComplianceSummary {
    ComplianceSummary: AggregateConformancePackComplianceCount
    GroupName: StringWithCharLimit256
}

structure AggregateConformancePackComplianceSummaryFilters {
    AccountId: AccountId
    AwsRegion: AwsRegion
}

enum AggregateConformancePackComplianceSummaryGroupKey {
    ACCOUNT_ID
    AWS_REGION
}

list AggregateConformancePackComplianceSummaryList {
    member: AggregateConformancePackComplianceSummary
}

structure AggregateEvaluationResult {
    EvaluationResultIdentifier: EvaluationResultIdentifier
    ComplianceType: ComplianceType
    ResultRecordedTime: Date
    ConfigRuleInvokedTime: Date
    Annotation: StringWithCharLimit256
    AccountId: AccountId
    AwsRegion: AwsRegion
}

list AggregateEvaluationResultList {
    member: AggregateEvaluationResult
}

structure AggregateResourceIdentifier {
    @required SourceAccountId: AccountId
    @required SourceRegion: AwsRegion
    @required ResourceId: ResourceId
    @required ResourceType: ResourceType
    ResourceName: ResourceName
}

structure AggregatedSourceStatus {
    SourceId: String
    SourceType: AggregatedSourceType
    AwsRegion: AwsRegion
    LastUpdateStatus: AggregatedSourceStatusType
    LastUpdateTime: Date
    LastErrorCode: String
    LastErrorMessage: String
}

list AggregatedSourceStatusList {
    member: AggregatedSourceStatus
}

enum AggregatedSourceStatusType {
    FAILED
    SUCCEEDED
    OUTDATED
}

@length(min: 1)
list AggregatedSourceStatusTypeList {
    member: AggregatedSourceStatusType
}

enum AggregatedSourceType {
    ACCOUNT
    ORGANIZATION
}

structure AggregationAuthorization {
    AggregationAuthorizationArn: String
    AuthorizedAccountId: AccountId
    AuthorizedAwsRegion: AwsRegion
    CreationTime: Date
}

list AggregationAuthorizationList {
    member: AggregationAuthorization
}

structure AggregatorFilterResourceType {
    Type: AggregatorFilterType
    Value: ResourceTypeValueList
}

structure AggregatorFilterServicePrincipal {
    Type: AggregatorFilterType
    Value: ServicePrincipalValueList
}

enum AggregatorFilterType {
    INCLUDE
}

structure AggregatorFilters {
    ResourceType: AggregatorFilterResourceType
    ServicePrincipal: AggregatorFilterServicePrincipal
}

@length(min: 1)
list AggregatorRegionList {
    member: String
}

boolean AllSupported

@length(min: 1, max: 1000)
string AmazonResourceName

@length(min: 0, max: 256)
string Annotation

structure AssociateResourceTypesRequest {
    @required ConfigurationRecorderArn: AmazonResourceName
    @required ResourceTypes: ResourceTypeList
}

structure AssociateResourceTypesResponse {
    @required ConfigurationRecorder: ConfigurationRecorder
}

@range(min: 1, max: 2678000)
long AutoRemediationAttemptSeconds

@range(min: 1, max: 25)
integer AutoRemediationAttempts

string AvailabilityZone

@length(min: 1, max: 64)
string AwsRegion

structure BaseConfigurationItem {
    version: Version
    accountId: AccountId
    configurationItemCaptureTime: ConfigurationItemCaptureTime
    configurationItemStatus: ConfigurationItemStatus
    configurationStateId: ConfigurationStateId
    arn: ARN
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: ResourceName
    awsRegion: AwsRegion
    availabilityZone: AvailabilityZone
    resourceCreationTime: ResourceCreationTime
    configuration: Configuration
    supplementaryConfiguration: SupplementaryConfiguration
    recordingFrequency: RecordingFrequency
    configurationItemDeliveryTime: ConfigurationItemDeliveryTime
}

list BaseConfigurationItems {
    member: BaseConfigurationItem
}

@length(min: 1, max: 768)
string BaseResourceId

structure BatchGetAggregateResourceConfigRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    @required ResourceIdentifiers: ResourceIdentifiersList
}

structure BatchGetAggregateResourceConfigResponse {
    BaseConfigurationItems: BaseConfigurationItems
    UnprocessedResourceIdentifiers: UnprocessedResourceIdentifierList
}

structure BatchGetResourceConfigRequest {
    @required resourceKeys: ResourceKeys
}

structure BatchGetResourceConfigResponse {
    baseConfigurationItems: BaseConfigurationItems
    unprocessedResourceKeys: ResourceKeys
}

boolean Boolean

@length(min: 1, max: 256)
string ChannelName

enum ChronologicalOrder {
    Reverse
    Forward
}

@length(min: 64, max: 256)
string ClientToken

structure Compliance {
    ComplianceType: ComplianceType
    ComplianceContributorCount: ComplianceContributorCount
}

structure ComplianceByConfigRule {
    ConfigRuleName: StringWithCharLimit64
    Compliance: Compliance
}

list ComplianceByConfigRules {
    member: ComplianceByConfigRule
}

structure ComplianceByResource {
    ResourceType: StringWithCharLimit256
    ResourceId: BaseResourceId
    Compliance: Compliance
}

list ComplianceByResources {
    member: ComplianceByResource
}

structure ComplianceContributorCount {
    CappedCount: Integer
    CapExceeded: Boolean
}

@length(min: 0, max: 100)
list ComplianceResourceTypes {
    member: StringWithCharLimit256
}

string ComplianceScore

list ComplianceSummariesByResourceType {
    member: ComplianceSummaryByResourceType
}

structure ComplianceSummary {
    CompliantResourceCount: ComplianceContributorCount
    NonCompliantResourceCount: ComplianceContributorCount
    ComplianceSummaryTimestamp: Date
}

structure ComplianceSummaryByResourceType {
    ResourceType: StringWithCharLimit256
    ComplianceSummary: ComplianceSummary
}

enum ComplianceType {
    COMPLIANT
    NON_COMPLIANT
    NOT_APPLICABLE
    INSUFFICIENT_DATA
}

@length(min: 0, max: 3)
list ComplianceTypes {
    member: ComplianceType
}

structure ConfigExportDeliveryInfo {
    lastStatus: DeliveryStatus
    lastErrorCode: String
    lastErrorMessage: String
    lastAttemptTime: Date
    lastSuccessfulTime: Date
    nextDeliveryTime: Date
}

structure ConfigRule {
    ConfigRuleName: ConfigRuleName
    ConfigRuleArn: StringWithCharLimit256
    ConfigRuleId: StringWithCharLimit64
    Description: EmptiableStringWithCharLimit256
    Scope: Scope
    @required Source: Source
    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ConfigRuleState: ConfigRuleState
    CreatedBy: StringWithCharLimit256
    EvaluationModes: EvaluationModes
}

structure ConfigRuleComplianceFilters {
    ConfigRuleName: ConfigRuleName
    ComplianceType: ComplianceType
    AccountId: AccountId
    AwsRegion: AwsRegion
}

structure ConfigRuleComplianceSummaryFilters {
    AccountId: AccountId
    AwsRegion: AwsRegion
}

enum ConfigRuleComplianceSummaryGroupKey {
    ACCOUNT_ID
    AWS_REGION
}

structure ConfigRuleEvaluationStatus {
    ConfigRuleName: ConfigRuleName
    ConfigRuleArn: String
    ConfigRuleId: String
    LastSuccessfulInvocationTime: Date
    LastFailedInvocationTime: Date
    LastSuccessfulEvaluationTime: Date
    LastFailedEvaluationTime: Date
    FirstActivatedTime: Date
    LastDeactivatedTime: Date
    LastErrorCode: String
    LastErrorMessage: String
    FirstEvaluationStarted: Boolean
    LastDebugLogDeliveryStatus: String
    LastDebugLogDeliveryStatusReason: String
    LastDebugLogDeliveryTime: Date
}

list ConfigRuleEvaluationStatusList {
    member: ConfigRuleEvaluationStatus
}

@length(min: 1, max: 128)
@pattern(".*\\S.*")
string ConfigRuleName

@length(min: 0, max: 25)
list ConfigRuleNames {
    member: ConfigRuleName
}

enum ConfigRuleState {
    ACTIVE
    DELETING
    DELETING_RESULTS
    EVALUATING
}

list ConfigRules {
    member: ConfigRule
}

structure ConfigSnapshotDeliveryProperties {
    deliveryFrequency: MaximumExecutionFrequency
}

structure ConfigStreamDeliveryInfo {
    lastStatus: DeliveryStatus
    lastErrorCode: String
    lastErrorMessage: String
    lastStatusChangeTime: Date
}

string Configuration

structure ConfigurationAggregator {
    ConfigurationAggregatorName: ConfigurationAggregatorName
    ConfigurationAggregatorArn: ConfigurationAggregatorArn
    AccountAggregationSources: AccountAggregationSourceList
    OrganizationAggregationSource: OrganizationAggregationSource
    CreationTime: Date
    LastUpdatedTime: Date
    CreatedBy: StringWithCharLimit256
    AggregatorFilters: AggregatorFilters
}

@pattern("arn:aws[a-z\\-]*:config:[a-z\\-\\d]+:\\d+:config-aggregator/config-aggregator-[a-z\\d]+")
string ConfigurationAggregatorArn

list ConfigurationAggregatorList {
    member: ConfigurationAggregator
}

@length(min: 1, max: 256)
@pattern("[\\w\\-]+")
string ConfigurationAggregatorName

@length(min: 0, max: 10)
list ConfigurationAggregatorNameList {
    member: ConfigurationAggregatorName
}

structure ConfigurationItem {
    version: Version
    accountId: AccountId
    configurationItemCaptureTime: ConfigurationItemCaptureTime
    configurationItemStatus: ConfigurationItemStatus
    configurationStateId: ConfigurationStateId
    configurationItemMD5Hash: ConfigurationItemMD5Hash
    arn: ARN
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: ResourceName
    awsRegion: AwsRegion
    availabilityZone: AvailabilityZone
    resourceCreationTime: ResourceCreationTime
    tags: Tags
    relatedEvents: RelatedEventList
    relationships: RelationshipList
    configuration: Configuration
    supplementaryConfiguration: SupplementaryConfiguration
    recordingFrequency: RecordingFrequency
    configurationItemDeliveryTime: ConfigurationItemDeliveryTime
}

timestamp ConfigurationItemCaptureTime

timestamp ConfigurationItemDeliveryTime

list ConfigurationItemList {
    member: ConfigurationItem
}

string ConfigurationItemMD5Hash

enum ConfigurationItemStatus {
    OK
    ResourceDiscovered
    ResourceNotRecorded
    ResourceDeleted
    ResourceDeletedNotRecorded
}

structure ConfigurationRecorder {
    arn: AmazonResourceName
    name: RecorderName
    roleARN: String
    recordingGroup: RecordingGroup
    recordingMode: RecordingMode
    recordingScope: RecordingScope
    servicePrincipal: ServicePrincipal
}

structure ConfigurationRecorderFilter {
    filterName: ConfigurationRecorderFilterName
    filterValue: ConfigurationRecorderFilterValues
}

list ConfigurationRecorderFilterList {
    member: ConfigurationRecorderFilter
}

enum ConfigurationRecorderFilterName {
    recordingScope
}

@pattern("^[0-9a-zA-Z\\\\*\\\\.\\\\\\/\\\\?-]*$")
string ConfigurationRecorderFilterValue

list ConfigurationRecorderFilterValues {
    member: ConfigurationRecorderFilterValue
}

list ConfigurationRecorderList {
    member: ConfigurationRecorder
}

list ConfigurationRecorderNameList {
    member: RecorderName
}

structure ConfigurationRecorderStatus {
    arn: AmazonResourceName
    name: String
    lastStartTime: Date
    lastStopTime: Date
    recording: Boolean
    lastStatus: RecorderStatus
    lastErrorCode: String
    lastErrorMessage: String
    lastStatusChangeTime: Date
    servicePrincipal: ServicePrincipal
}

list ConfigurationRecorderStatusList {
    member: ConfigurationRecorderStatus
}

list ConfigurationRecorderSummaries {
    member: ConfigurationRecorderSummary
}

structure ConfigurationRecorderSummary {
    @required arn: AmazonResourceName
    @required name: RecorderName
    servicePrincipal: ServicePrincipal
    @required recordingScope: RecordingScope
}

string ConfigurationStateId

@error("client")
structure ConflictException {}

@length(min: 1, max: 2048)
string ConformancePackArn

structure ConformancePackComplianceFilters {
    ConfigRuleNames: ConformancePackConfigRuleNames
    ComplianceType: ConformancePackComplianceType
}

@length(min: 0, max: 5)
list ConformancePackComplianceResourceIds {
    member: StringWithCharLimit256
}

structure ConformancePackComplianceScore {
    Score: ComplianceScore
    ConformancePackName: ConformancePackName
    LastUpdatedTime: LastUpdatedTime
}

list ConformancePackComplianceScores {
    member: ConformancePackComplianceScore
}

structure ConformancePackComplianceScoresFilters {
    @required ConformancePackNames: ConformancePackNameFilter
}

structure ConformancePackComplianceSummary {
    @required ConformancePackName: ConformancePackName
    @required ConformancePackComplianceStatus: ConformancePackComplianceType
}

@length(min: 1, max: 5)
list ConformancePackComplianceSummaryList {
    member: ConformancePackComplianceSummary
}

enum ConformancePackComplianceType {
    COMPLIANT
    NON_COMPLIANT
    INSUFFICIENT_DATA
}

@length(min: 0, max: 10)
list ConformancePackConfigRuleNames {
    member: StringWithCharLimit64
}

structure ConformancePackDetail {
    @required ConformancePackName: ConformancePackName
    @required ConformancePackArn: ConformancePackArn
    @required ConformancePackId: ConformancePackId
    DeliveryS3Bucket: DeliveryS3Bucket
    DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
    ConformancePackInputParameters: ConformancePackInputParameters
    LastUpdateRequestedTime: Date
    CreatedBy: StringWithCharLimit256
    TemplateSSMDocumentDetails: TemplateSSMDocumentDetails
}

@length(min: 0, max: 25)
list ConformancePackDetailList {
    member: ConformancePackDetail
}

structure ConformancePackEvaluationFilters {
    ConfigRuleNames: ConformancePackConfigRuleNames
    ComplianceType: ConformancePackComplianceType
    ResourceType: StringWithCharLimit256
    ResourceIds: ConformancePackComplianceResourceIds
}

structure ConformancePackEvaluationResult {
    @required ComplianceType: ConformancePackComplianceType
    @required EvaluationResultIdentifier: EvaluationResultIdentifier
    @required ConfigRuleInvokedTime: Date
    @required ResultRecordedTime: Date
    Annotation: Annotation
}

@length(min: 1, max: 1024)
string ConformancePackId

structure ConformancePackInputParameter {
    @required ParameterName: ParameterName
    @required ParameterValue: ParameterValue
}

@length(min: 0, max: 60)
list ConformancePackInputParameters {
    member: ConformancePackInputParameter
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z][-a-zA-Z0-9]*")
string ConformancePackName

@length(min: 1, max: 25)
list ConformancePackNameFilter {
    member: ConformancePackName
}

@length(min: 0, max: 25)
list ConformancePackNamesList {
    member: ConformancePackName
}

@length(min: 1, max: 5)
list ConformancePackNamesToSummarizeList {
    member: ConformancePackName
}

structure ConformancePackRuleCompliance {
    ConfigRuleName: ConfigRuleName
    ComplianceType: ConformancePackComplianceType
    Controls: ControlsList
}

@length(min: 0, max: 1000)
list ConformancePackRuleComplianceList {
    member: ConformancePackRuleCompliance
}

@length(min: 0, max: 100)
list ConformancePackRuleEvaluationResultsList {
    member: ConformancePackEvaluationResult
}

enum ConformancePackState {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure ConformancePackStatusDetail {
    @required ConformancePackName: ConformancePackName
    @required ConformancePackId: ConformancePackId
    @required ConformancePackArn: ConformancePackArn
    @required ConformancePackState: ConformancePackState
    @required StackArn: StackArn
    ConformancePackStatusReason: ConformancePackStatusReason
    @required LastUpdateRequestedTime: Date
    LastUpdateCompletedTime: Date
}

@length(min: 0, max: 25)
list ConformancePackStatusDetailsList {
    member: ConformancePackStatusDetail
}

@length(min: 0, max: 2000)
string ConformancePackStatusReason

@error("client")
structure ConformancePackTemplateValidationException {}

@length(min: 0, max: 20)
list ControlsList {
    member: StringWithCharLimit128
}

@range(min: 0, max: 100)
integer CosmosPageLimit

structure CustomPolicyDetails {
    @required PolicyRuntime: PolicyRuntime
    @required PolicyText: PolicyText
    EnableDebugLogDelivery: Boolean
}

timestamp Date

@length(min: 0, max: 1000)
list DebugLogDeliveryAccounts {
    member: AccountId
}

structure DeleteAggregationAuthorizationRequest {
    @required AuthorizedAccountId: AccountId
    @required AuthorizedAwsRegion: AwsRegion
}

structure DeleteConfigRuleRequest {
    @required ConfigRuleName: ConfigRuleName
}

structure DeleteConfigurationAggregatorRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
}

structure DeleteConfigurationRecorderRequest {
    @required ConfigurationRecorderName: RecorderName
}

structure DeleteConformancePackRequest {
    @required ConformancePackName: ConformancePackName
}

structure DeleteDeliveryChannelRequest {
    @required DeliveryChannelName: ChannelName
}

structure DeleteEvaluationResultsRequest {
    @required ConfigRuleName: StringWithCharLimit64
}

structure DeleteEvaluationResultsResponse {}

structure DeleteOrganizationConfigRuleRequest {
    @required OrganizationConfigRuleName: OrganizationConfigRuleName
}

structure DeleteOrganizationConformancePackRequest {
    @required OrganizationConformancePackName: OrganizationConformancePackName
}

structure DeletePendingAggregationRequestRequest {
    @required RequesterAccountId: AccountId
    @required RequesterAwsRegion: AwsRegion
}

structure DeleteRemediationConfigurationRequest {
    @required ConfigRuleName: ConfigRuleName
    ResourceType: String
}

structure DeleteRemediationConfigurationResponse {}

structure DeleteRemediationExceptionsRequest {
    @required ConfigRuleName: ConfigRuleName
    @required ResourceKeys: RemediationExceptionResourceKeys
}

structure DeleteRemediationExceptionsResponse {
    FailedBatches: FailedDeleteRemediationExceptionsBatches
}

structure DeleteResourceConfigRequest {
    @required ResourceType: ResourceTypeString
    @required ResourceId: ResourceId
}

structure DeleteRetentionConfigurationRequest {
    @required RetentionConfigurationName: RetentionConfigurationName
}

structure DeleteServiceLinkedConfigurationRecorderRequest {
    @required ServicePrincipal: ServicePrincipal
}

structure DeleteServiceLinkedConfigurationRecorderResponse {
    @required Arn: AmazonResourceName
    @required Name: RecorderName
}

structure DeleteStoredQueryRequest {
    @required QueryName: QueryName
}

structure DeleteStoredQueryResponse {}

structure DeliverConfigSnapshotRequest {
    @required deliveryChannelName: ChannelName
}

structure DeliverConfigSnapshotResponse {
    configSnapshotId: String
}

structure DeliveryChannel {
    name: ChannelName
    s3BucketName: String
    s3KeyPrefix: String
    s3KmsKeyArn: String
    snsTopicARN: String
    configSnapshotDeliveryProperties: ConfigSnapshotDeliveryProperties
}

list DeliveryChannelList {
    member: DeliveryChannel
}

list DeliveryChannelNameList {
    member: ChannelName
}

structure DeliveryChannelStatus {
    name: String
    configSnapshotDeliveryInfo: ConfigExportDeliveryInfo
    configHistoryDeliveryInfo: ConfigExportDeliveryInfo
    configStreamDeliveryInfo: ConfigStreamDeliveryInfo
}

list DeliveryChannelStatusList {
    member: DeliveryChannelStatus
}

@length(min: 0, max: 63)
string DeliveryS3Bucket

@length(min: 0, max: 1024)
string DeliveryS3KeyPrefix

enum DeliveryStatus {
    Success
    Failure
    Not_Applicable
}

structure DescribeAggregateComplianceByConfigRulesRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    Filters: ConfigRuleComplianceFilters
    Limit: GroupByAPILimit
    NextToken: NextToken
}

structure DescribeAggregateComplianceByConfigRulesResponse {
    AggregateComplianceByConfigRules: AggregateComplianceByConfigRuleList
    NextToken: NextToken
}

structure DescribeAggregateComplianceByConformancePacksRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    Filters: AggregateConformancePackComplianceFilters
    Limit: Limit
    NextToken: NextToken
}

structure DescribeAggregateComplianceByConformancePacksResponse {
    AggregateComplianceByConformancePacks: AggregateComplianceByConformancePackList
    NextToken: NextToken
}

structure DescribeAggregationAuthorizationsRequest {
    Limit: Limit
    NextToken: String
}

structure DescribeAggregationAuthorizationsResponse {
    AggregationAuthorizations: AggregationAuthorizationList
    NextToken: String
}

structure DescribeComplianceByConfigRuleRequest {
    ConfigRuleNames: ConfigRuleNames
    ComplianceTypes: ComplianceTypes
    NextToken: String
}

structure DescribeComplianceByConfigRuleResponse {
    ComplianceByConfigRules: ComplianceByConfigRules
    NextToken: String
}

structure DescribeComplianceByResourceRequest {
    ResourceType: StringWithCharLimit256
    ResourceId: BaseResourceId
    ComplianceTypes: ComplianceTypes
    Limit: Limit
    NextToken: NextToken
}

structure DescribeComplianceByResourceResponse {
    ComplianceByResources: ComplianceByResources
    NextToken: NextToken
}

structure DescribeConfigRuleEvaluationStatusRequest {
    ConfigRuleNames: ConfigRuleNames
    NextToken: String
    Limit: RuleLimit
}

structure DescribeConfigRuleEvaluationStatusResponse {
    ConfigRulesEvaluationStatus: ConfigRuleEvaluationStatusList
    NextToken: String
}

structure DescribeConfigRulesFilters {
    EvaluationMode: EvaluationMode
}

structure DescribeConfigRulesRequest {
    ConfigRuleNames: ConfigRuleNames
    NextToken: String
    Filters: DescribeConfigRulesFilters
}

structure DescribeConfigRulesResponse {
    ConfigRules: ConfigRules
    NextToken: String
}

structure DescribeConfigurationAggregatorSourcesStatusRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    UpdateStatus: AggregatedSourceStatusTypeList
    NextToken: String
    Limit: Limit
}

structure DescribeConfigurationAggregatorSourcesStatusResponse {
    AggregatedSourceStatusList: AggregatedSourceStatusList
    NextToken: String
}

structure DescribeConfigurationAggregatorsRequest {
    ConfigurationAggregatorNames: ConfigurationAggregatorNameList
    NextToken: String
    Limit: Limit
}

structure DescribeConfigurationAggregatorsResponse {
    ConfigurationAggregators: ConfigurationAggregatorList
    NextToken: String
}

structure DescribeConfigurationRecorderStatusRequest {
    ConfigurationRecorderNames: ConfigurationRecorderNameList
    ServicePrincipal: ServicePrincipal
    Arn: AmazonResourceName
}

structure DescribeConfigurationRecorderStatusResponse {
    ConfigurationRecordersStatus: ConfigurationRecorderStatusList
}

structure DescribeConfigurationRecordersRequest {
    ConfigurationRecorderNames: ConfigurationRecorderNameList
    ServicePrincipal: ServicePrincipal
    Arn: AmazonResourceName
}

structure DescribeConfigurationRecordersResponse {
    ConfigurationRecorders: ConfigurationRecorderList
}

@range(min: 0, max: 1000)
integer DescribeConformancePackComplianceLimit

structure DescribeConformancePackComplianceRequest {
    @required ConformancePackName: ConformancePackName
    Filters: ConformancePackComplianceFilters
    Limit: DescribeConformancePackComplianceLimit
    NextToken: NextToken
}

structure DescribeConformancePackComplianceResponse {
    @required ConformancePackName: ConformancePackName
    @required ConformancePackRuleComplianceList: ConformancePackRuleComplianceList
    NextToken: NextToken
}

structure DescribeConformancePackStatusRequest {
    ConformancePackNames: ConformancePackNamesList
    Limit: PageSizeLimit
    NextToken: NextToken
}

structure DescribeConformancePackStatusResponse {
    ConformancePackStatusDetails: ConformancePackStatusDetailsList
    NextToken: NextToken
}

structure DescribeConformancePacksRequest {
    ConformancePackNames: ConformancePackNamesList
    Limit: PageSizeLimit
    NextToken: NextToken
}

structure DescribeConformancePacksResponse {
    ConformancePackDetails: ConformancePackDetailList
    NextToken: NextToken
}

structure DescribeDeliveryChannelStatusRequest {
    DeliveryChannelNames: DeliveryChannelNameList
}

structure DescribeDeliveryChannelStatusResponse {
    DeliveryChannelsStatus: DeliveryChannelStatusList
}

structure DescribeDeliveryChannelsRequest {
    DeliveryChannelNames: DeliveryChannelNameList
}

structure DescribeDeliveryChannelsResponse {
    DeliveryChannels: DeliveryChannelList
}

structure DescribeOrganizationConfigRuleStatusesRequest {
    OrganizationConfigRuleNames: OrganizationConfigRuleNames
    Limit: CosmosPageLimit
    NextToken: String
}

structure DescribeOrganizationConfigRuleStatusesResponse {
    OrganizationConfigRuleStatuses: OrganizationConfigRuleStatuses
    NextToken: String
}

structure DescribeOrganizationConfigRulesRequest {
    OrganizationConfigRuleNames: OrganizationConfigRuleNames
    Limit: CosmosPageLimit
    NextToken: String
}

structure DescribeOrganizationConfigRulesResponse {
    OrganizationConfigRules: OrganizationConfigRules
    NextToken: String
}

structure DescribeOrganizationConformancePackStatusesRequest {
    OrganizationConformancePackNames: OrganizationConformancePackNames
    Limit: CosmosPageLimit
    NextToken: String
}

structure DescribeOrganizationConformancePackStatusesResponse {
    OrganizationConformancePackStatuses: OrganizationConformancePackStatuses
    NextToken: String
}

structure DescribeOrganizationConformancePacksRequest {
    OrganizationConformancePackNames: OrganizationConformancePackNames
    Limit: CosmosPageLimit
    NextToken: String
}

structure DescribeOrganizationConformancePacksResponse {
    OrganizationConformancePacks: OrganizationConformancePacks
    NextToken: String
}

@range(min: 0, max: 20)
integer DescribePendingAggregationRequestsLimit

structure DescribePendingAggregationRequestsRequest {
    Limit: DescribePendingAggregationRequestsLimit
    NextToken: String
}

structure DescribePendingAggregationRequestsResponse {
    PendingAggregationRequests: PendingAggregationRequestList
    NextToken: String
}

structure DescribeRemediationConfigurationsRequest {
    @required ConfigRuleNames: ConfigRuleNames
}

structure DescribeRemediationConfigurationsResponse {
    RemediationConfigurations: RemediationConfigurations
}

structure DescribeRemediationExceptionsRequest {
    @required ConfigRuleName: ConfigRuleName
    ResourceKeys: RemediationExceptionResourceKeys
    Limit: Limit
    NextToken: String
}

structure DescribeRemediationExceptionsResponse {
    RemediationExceptions: RemediationExceptions
    NextToken: String
}

structure DescribeRemediationExecutionStatusRequest {
    @required ConfigRuleName: ConfigRuleName
    ResourceKeys: ResourceKeys
    Limit: Limit
    NextToken: String
}

structure DescribeRemediationExecutionStatusResponse {
    RemediationExecutionStatuses: RemediationExecutionStatuses
    NextToken: String
}

structure DescribeRetentionConfigurationsRequest {
    RetentionConfigurationNames: RetentionConfigurationNameList
    NextToken: NextToken
}

structure DescribeRetentionConfigurationsResponse {
    RetentionConfigurations: RetentionConfigurationList
    NextToken: NextToken
}

@length(min: 1, max: 256)
string Description

structure DisassociateResourceTypesRequest {
    @required ConfigurationRecorderArn: AmazonResourceName
    @required ResourceTypes: ResourceTypeList
}

structure DisassociateResourceTypesResponse {
    @required ConfigurationRecorder: ConfigurationRecorder
}

list DiscoveredResourceIdentifierList {
    member: AggregateResourceIdentifier
}

timestamp EarlierTime

@length(min: 0, max: 256)
string EmptiableStringWithCharLimit256

string ErrorMessage

structure Evaluation {
    @required ComplianceResourceType: StringWithCharLimit256
    @required ComplianceResourceId: BaseResourceId
    @required ComplianceType: ComplianceType
    Annotation: StringWithCharLimit256
    @required OrderingTimestamp: OrderingTimestamp
}

structure EvaluationContext {
    EvaluationContextIdentifier: EvaluationContextIdentifier
}

@length(min: 1, max: 128)
string EvaluationContextIdentifier

enum EvaluationMode {
    DETECTIVE
    PROACTIVE
}

structure EvaluationModeConfiguration {
    Mode: EvaluationMode
}

list EvaluationModes {
    member: EvaluationModeConfiguration
}

structure EvaluationResult {
    EvaluationResultIdentifier: EvaluationResultIdentifier
    ComplianceType: ComplianceType
    ResultRecordedTime: Date
    ConfigRuleInvokedTime: Date
    Annotation: StringWithCharLimit256
    ResultToken: String
}

structure EvaluationResultIdentifier {
    EvaluationResultQualifier: EvaluationResultQualifier
    OrderingTimestamp: Date
    ResourceEvaluationId: ResourceEvaluationId
}

structure EvaluationResultQualifier {
    ConfigRuleName: ConfigRuleName
    ResourceType: StringWithCharLimit256
    ResourceId: BaseResourceId
    EvaluationMode: EvaluationMode
}

list EvaluationResults {
    member: EvaluationResult
}

structure EvaluationStatus {
    @required Status: ResourceEvaluationStatus
    FailureReason: StringWithCharLimit1024
}

@range(min: 0, max: 3600)
integer EvaluationTimeout

@length(min: 0, max: 100)
list Evaluations {
    member: Evaluation
}

enum EventSource {
    aws_config = "aws.config"
}

@length(min: 0, max: 1000)
list ExcludedAccounts {
    member: AccountId
}

structure ExclusionByResourceTypes {
    resourceTypes: ResourceTypeList
}

structure ExecutionControls {
    SsmControls: SsmControls
}

@length(min: 1, max: 4096)
string Expression

structure ExternalEvaluation {
    @required ComplianceResourceType: StringWithCharLimit256
    @required ComplianceResourceId: BaseResourceId
    @required ComplianceType: ComplianceType
    Annotation: StringWithCharLimit256
    @required OrderingTimestamp: OrderingTimestamp
}

structure FailedDeleteRemediationExceptionsBatch {
    FailureMessage: String
    FailedItems: RemediationExceptionResourceKeys
}

list FailedDeleteRemediationExceptionsBatches {
    member: FailedDeleteRemediationExceptionsBatch
}

structure FailedRemediationBatch {
    FailureMessage: String
    FailedItems: RemediationConfigurations
}

list FailedRemediationBatches {
    member: FailedRemediationBatch
}

structure FailedRemediationExceptionBatch {
    FailureMessage: String
    FailedItems: RemediationExceptions
}

list FailedRemediationExceptionBatches {
    member: FailedRemediationExceptionBatch
}

structure FieldInfo {
    Name: FieldName
}

list FieldInfoList {
    member: FieldInfo
}

string FieldName

structure GetAggregateComplianceDetailsByConfigRuleRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    @required ConfigRuleName: ConfigRuleName
    @required AccountId: AccountId
    @required AwsRegion: AwsRegion
    ComplianceType: ComplianceType
    Limit: Limit
    NextToken: NextToken
}

structure GetAggregateComplianceDetailsByConfigRuleResponse {
    AggregateEvaluationResults: AggregateEvaluationResultList
    NextToken: NextToken
}

structure GetAggregateConfigRuleComplianceSummaryRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    Filters: ConfigRuleComplianceSummaryFilters
    GroupByKey: ConfigRuleComplianceSummaryGroupKey
    Limit: GroupByAPILimit
    NextToken: NextToken
}

structure GetAggregateConfigRuleComplianceSummaryResponse {
    GroupByKey: StringWithCharLimit256
    AggregateComplianceCounts: AggregateComplianceCountList
    NextToken: NextToken
}

structure GetAggregateConformancePackComplianceSummaryRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    Filters: AggregateConformancePackComplianceSummaryFilters
    GroupByKey: AggregateConformancePackComplianceSummaryGroupKey
    Limit: Limit
    NextToken: NextToken
}

structure GetAggregateConformancePackComplianceSummaryResponse {
    AggregateConformancePackComplianceSummaries: AggregateConformancePackComplianceSummaryList
    GroupByKey: StringWithCharLimit256
    NextToken: NextToken
}

structure GetAggregateDiscoveredResourceCountsRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    Filters: ResourceCountFilters
    GroupByKey: ResourceCountGroupKey
    Limit: GroupByAPILimit
    NextToken: NextToken
}

structure GetAggregateDiscoveredResourceCountsResponse {
    @required TotalDiscoveredResources: Long
    GroupByKey: StringWithCharLimit256
    GroupedResourceCounts: GroupedResourceCountList
    NextToken: NextToken
}

structure GetAggregateResourceConfigRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    @required ResourceIdentifier: AggregateResourceIdentifier
}

structure GetAggregateResourceConfigResponse {
    ConfigurationItem: ConfigurationItem
}

structure GetComplianceDetailsByConfigRuleRequest {
    @required ConfigRuleName: StringWithCharLimit64
    ComplianceTypes: ComplianceTypes
    Limit: Limit
    NextToken: NextToken
}

structure GetComplianceDetailsByConfigRuleResponse {
    EvaluationResults: EvaluationResults
    NextToken: NextToken
}

structure GetComplianceDetailsByResourceRequest {
    ResourceType: StringWithCharLimit256
    ResourceId: BaseResourceId
    ComplianceTypes: ComplianceTypes
    NextToken: String
    ResourceEvaluationId: ResourceEvaluationId
}

structure GetComplianceDetailsByResourceResponse {
    EvaluationResults: EvaluationResults
    NextToken: String
}

structure GetComplianceSummaryByConfigRuleResponse {
    ComplianceSummary: ComplianceSummary
}

structure GetComplianceSummaryByResourceTypeRequest {
    ResourceTypes: ResourceTypes
}

structure GetComplianceSummaryByResourceTypeResponse {
    ComplianceSummariesByResourceType: ComplianceSummariesByResourceType
}

@range(min: 0, max: 100)
integer GetConformancePackComplianceDetailsLimit

structure GetConformancePackComplianceDetailsRequest {
    @required ConformancePackName: ConformancePackName
    Filters: ConformancePackEvaluationFilters
    Limit: GetConformancePackComplianceDetailsLimit
    NextToken: NextToken
}

structure GetConformancePackComplianceDetailsResponse {
    @required ConformancePackName: ConformancePackName
    ConformancePackRuleEvaluationResults: ConformancePackRuleEvaluationResultsList
    NextToken: NextToken
}

structure GetConformancePackComplianceSummaryRequest {
    @required ConformancePackNames: ConformancePackNamesToSummarizeList
    Limit: PageSizeLimit
    NextToken: NextToken
}

structure GetConformancePackComplianceSummaryResponse {
    ConformancePackComplianceSummaryList: ConformancePackComplianceSummaryList
    NextToken: NextToken
}

structure GetCustomRulePolicyRequest {
    ConfigRuleName: ConfigRuleName
}

structure GetCustomRulePolicyResponse {
    PolicyText: PolicyText
}

structure GetDiscoveredResourceCountsRequest {
    resourceTypes: ResourceTypes
    limit: Limit
    nextToken: NextToken
}

structure GetDiscoveredResourceCountsResponse {
    totalDiscoveredResources: Long
    resourceCounts: ResourceCounts
    nextToken: NextToken
}

structure GetOrganizationConfigRuleDetailedStatusRequest {
    @required OrganizationConfigRuleName: OrganizationConfigRuleName
    Filters: StatusDetailFilters
    Limit: CosmosPageLimit
    NextToken: String
}

structure GetOrganizationConfigRuleDetailedStatusResponse {
    OrganizationConfigRuleDetailedStatus: OrganizationConfigRuleDetailedStatus
    NextToken: String
}

structure GetOrganizationConformancePackDetailedStatusRequest {
    @required OrganizationConformancePackName: OrganizationConformancePackName
    Filters: OrganizationResourceDetailedStatusFilters
    Limit: CosmosPageLimit
    NextToken: String
}

structure GetOrganizationConformancePackDetailedStatusResponse {
    OrganizationConformancePackDetailedStatuses: OrganizationConformancePackDetailedStatuses
    NextToken: String
}

structure GetOrganizationCustomRulePolicyRequest {
    @required OrganizationConfigRuleName: OrganizationConfigRuleName
}

structure GetOrganizationCustomRulePolicyResponse {
    PolicyText: PolicyText
}

structure GetResourceConfigHistoryRequest {
    @required resourceType: ResourceType
    @required resourceId: ResourceId
    laterTime: LaterTime
    earlierTime: EarlierTime
    chronologicalOrder: ChronologicalOrder
    limit: Limit
    nextToken: NextToken
}

structure GetResourceConfigHistoryResponse {
    configurationItems: ConfigurationItemList
    nextToken: NextToken
}

structure GetResourceEvaluationSummaryRequest {
    @required ResourceEvaluationId: ResourceEvaluationId
}

structure GetResourceEvaluationSummaryResponse {
    ResourceEvaluationId: ResourceEvaluationId
    EvaluationMode: EvaluationMode
    EvaluationStatus: EvaluationStatus
    EvaluationStartTimestamp: Date
    Compliance: ComplianceType
    EvaluationContext: EvaluationContext
    ResourceDetails: ResourceDetails
}

structure GetStoredQueryRequest {
    @required QueryName: QueryName
}

structure GetStoredQueryResponse {
    StoredQuery: StoredQuery
}

@range(min: 0, max: 1000)
integer GroupByAPILimit

structure GroupedResourceCount {
    @required GroupName: StringWithCharLimit256
    @required ResourceCount: Long
}

list GroupedResourceCountList {
    member: GroupedResourceCount
}

@error("client")
structure IdempotentParameterMismatch {
    message: String
}

boolean IncludeGlobalResourceTypes

@error("client")
structure InsufficientDeliveryPolicyException {}

@error("client")
structure InsufficientPermissionsException {}

integer Integer

@error("client")
structure InvalidConfigurationRecorderNameException {}

@error("client")
structure InvalidDeliveryChannelNameException {}

@error("client")
structure InvalidExpressionException {}

@error("client")
structure InvalidLimitException {}

@error("client")
structure InvalidNextTokenException {}

@error("client")
structure InvalidParameterValueException {}

@error("client")
structure InvalidRecordingGroupException {}

@error("client")
structure InvalidResultTokenException {}

@error("client")
structure InvalidRoleException {}

@error("client")
structure InvalidS3KeyPrefixException {}

@error("client")
structure InvalidS3KmsKeyArnException {}

@error("client")
structure InvalidSNSTopicARNException {}

@error("client")
structure InvalidTimeRangeException {}

@error("client")
structure LastDeliveryChannelDeleteFailedException {}

timestamp LastUpdatedTime

timestamp LaterTime

@range(min: 0, max: 100)
integer Limit

@error("client")
structure LimitExceededException {}

structure ListAggregateDiscoveredResourcesRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    @required ResourceType: ResourceType
    Filters: ResourceFilters
    Limit: Limit
    NextToken: NextToken
}

structure ListAggregateDiscoveredResourcesResponse {
    ResourceIdentifiers: DiscoveredResourceIdentifierList
    NextToken: NextToken
}

structure ListConfigurationRecordersRequest {
    Filters: ConfigurationRecorderFilterList
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListConfigurationRecordersResponse {
    @required ConfigurationRecorderSummaries: ConfigurationRecorderSummaries
    NextToken: NextToken
}

structure ListConformancePackComplianceScoresRequest {
    Filters: ConformancePackComplianceScoresFilters
    SortOrder: SortOrder
    SortBy: SortBy
    Limit: PageSizeLimit
    NextToken: NextToken
}

structure ListConformancePackComplianceScoresResponse {
    NextToken: NextToken
    @required ConformancePackComplianceScores: ConformancePackComplianceScores
}

structure ListDiscoveredResourcesRequest {
    @required resourceType: ResourceType
    resourceIds: ResourceIdList
    resourceName: ResourceName
    limit: Limit
    includeDeletedResources: Boolean
    nextToken: NextToken
}

structure ListDiscoveredResourcesResponse {
    resourceIdentifiers: ResourceIdentifierList
    nextToken: NextToken
}

@range(min: 0, max: 100)
integer ListResourceEvaluationsPageItemLimit

structure ListResourceEvaluationsRequest {
    Filters: ResourceEvaluationFilters
    Limit: ListResourceEvaluationsPageItemLimit
    NextToken: String
}

structure ListResourceEvaluationsResponse {
    ResourceEvaluations: ResourceEvaluations
    NextToken: String
}

structure ListStoredQueriesRequest {
    NextToken: String
    MaxResults: Limit
}

structure ListStoredQueriesResponse {
    StoredQueryMetadata: StoredQueryMetadataList
    NextToken: String
}

structure ListTagsForResourceRequest {
    @required ResourceArn: AmazonResourceName
    Limit: Limit
    NextToken: NextToken
}

structure ListTagsForResourceResponse {
    Tags: TagList
    NextToken: NextToken
}

long Long

@error("client")
structure MaxActiveResourcesExceededException {}

@error("client")
structure MaxNumberOfConfigRulesExceededException {}

@error("client")
structure MaxNumberOfConfigurationRecordersExceededException {}

@error("client")
structure MaxNumberOfConformancePacksExceededException {}

@error("client")
structure MaxNumberOfDeliveryChannelsExceededException {}

@error("client")
structure MaxNumberOfOrganizationConfigRulesExceededException {}

@error("client")
structure MaxNumberOfOrganizationConformancePacksExceededException {}

@error("client")
structure MaxNumberOfRetentionConfigurationsExceededException {}

@range(min: 0, max: 20)
integer MaxResults

enum MaximumExecutionFrequency {
    One_Hour
    Three_Hours
    Six_Hours
    Twelve_Hours
    TwentyFour_Hours
}

enum MemberAccountRuleStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

structure MemberAccountStatus {
    @required AccountId: AccountId
    @required ConfigRuleName: StringWithCharLimit64
    @required MemberAccountRuleStatus: MemberAccountRuleStatus
    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Date
}

enum MessageType {
    ConfigurationItemChangeNotification
    ConfigurationSnapshotDeliveryCompleted
    ScheduledNotification
    OversizedConfigurationItemChangeNotification
}

string Name

string NextToken

@error("client")
structure NoAvailableConfigurationRecorderException {}

@error("client")
structure NoAvailableDeliveryChannelException {}

@error("client")
structure NoAvailableOrganizationException {}

@error("client")
structure NoRunningConfigurationRecorderException {}

@error("client")
structure NoSuchBucketException {}

@error("client")
structure NoSuchConfigRuleException {}

@error("client")
structure NoSuchConfigRuleInConformancePackException {}

@error("client")
structure NoSuchConfigurationAggregatorException {}

@error("client")
structure NoSuchConfigurationRecorderException {}

@error("client")
structure NoSuchConformancePackException {}

@error("client")
structure NoSuchDeliveryChannelException {}

@error("client")
structure NoSuchOrganizationConfigRuleException {}

@error("client")
structure NoSuchOrganizationConformancePackException {}

@error("client")
structure NoSuchRemediationConfigurationException {}

@error("client")
structure NoSuchRemediationExceptionException {}

@error("client")
structure NoSuchRetentionConfigurationException {}

timestamp OrderingTimestamp

@error("client")
structure OrganizationAccessDeniedException {}

structure OrganizationAggregationSource {
    @required RoleArn: String
    AwsRegions: AggregatorRegionList
    AllAwsRegions: Boolean
}

@error("client")
structure OrganizationAllFeaturesNotEnabledException {}

structure OrganizationConfigRule {
    @required OrganizationConfigRuleName: OrganizationConfigRuleName
    @required OrganizationConfigRuleArn: StringWithCharLimit256
    OrganizationManagedRuleMetadata: OrganizationManagedRuleMetadata
    OrganizationCustomRuleMetadata: OrganizationCustomRuleMetadata
    ExcludedAccounts: ExcludedAccounts
    LastUpdateTime: Date
    OrganizationCustomPolicyRuleMetadata: OrganizationCustomPolicyRuleMetadataNoPolicy
}

list OrganizationConfigRuleDetailedStatus {
    member: MemberAccountStatus
}

@length(min: 1, max: 64)
@pattern("[A-Za-z0-9-_]+")
string OrganizationConfigRuleName

@length(min: 0, max: 25)
list OrganizationConfigRuleNames {
    member: StringWithCharLimit64
}

structure OrganizationConfigRuleStatus {
    @required OrganizationConfigRuleName: OrganizationConfigRuleName
    @required OrganizationRuleStatus: OrganizationRuleStatus
    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Date
}

list OrganizationConfigRuleStatuses {
    member: OrganizationConfigRuleStatus
}

enum OrganizationConfigRuleTriggerType {
    ConfigurationItemChangeNotification
    OversizedConfigurationItemChangeNotification
    ScheduledNotification
}

enum OrganizationConfigRuleTriggerTypeNoSN {
    ConfigurationItemChangeNotification
    OversizedConfigurationItemChangeNotification
}

list OrganizationConfigRuleTriggerTypeNoSNs {
    member: OrganizationConfigRuleTriggerTypeNoSN
}

list OrganizationConfigRuleTriggerTypes {
    member: OrganizationConfigRuleTriggerType
}

list OrganizationConfigRules {
    member: OrganizationConfigRule
}

structure OrganizationConformancePack {
    @required OrganizationConformancePackName: OrganizationConformancePackName
    @required OrganizationConformancePackArn: StringWithCharLimit256
    DeliveryS3Bucket: DeliveryS3Bucket
    DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
    ConformancePackInputParameters: ConformancePackInputParameters
    ExcludedAccounts: ExcludedAccounts
    @required LastUpdateTime: Date
}

structure OrganizationConformancePackDetailedStatus {
    @required AccountId: AccountId
    @required ConformancePackName: StringWithCharLimit256
    @required Status: OrganizationResourceDetailedStatus
    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Date
}

list OrganizationConformancePackDetailedStatuses {
    member: OrganizationConformancePackDetailedStatus
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z][-a-zA-Z0-9]*")
string OrganizationConformancePackName

@length(min: 0, max: 25)
list OrganizationConformancePackNames {
    member: OrganizationConformancePackName
}

structure OrganizationConformancePackStatus {
    @required OrganizationConformancePackName: OrganizationConformancePackName
    @required Status: OrganizationResourceStatus
    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Date
}

list OrganizationConformancePackStatuses {
    member: OrganizationConformancePackStatus
}

@error("client")
structure OrganizationConformancePackTemplateValidationException {}

list OrganizationConformancePacks {
    member: OrganizationConformancePack
}

structure OrganizationCustomPolicyRuleMetadata {
    Description: StringWithCharLimit256Min0
    OrganizationConfigRuleTriggerTypes: OrganizationConfigRuleTriggerTypeNoSNs
    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256
    @required PolicyRuntime: PolicyRuntime
    @required PolicyText: PolicyText
    DebugLogDeliveryAccounts: DebugLogDeliveryAccounts
}

structure OrganizationCustomPolicyRuleMetadataNoPolicy {
    Description: StringWithCharLimit256Min0
    OrganizationConfigRuleTriggerTypes: OrganizationConfigRuleTriggerTypeNoSNs
    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256
    PolicyRuntime: PolicyRuntime
    DebugLogDeliveryAccounts: DebugLogDeliveryAccounts
}

structure OrganizationCustomRuleMetadata {
    Description: StringWithCharLimit256Min0
    @required LambdaFunctionArn: StringWithCharLimit256
    @required OrganizationConfigRuleTriggerTypes: OrganizationConfigRuleTriggerTypes
    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256
}

structure OrganizationManagedRuleMetadata {
    Description: StringWithCharLimit256Min0
    @required RuleIdentifier: StringWithCharLimit256
    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256
}

enum OrganizationResourceDetailedStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

structure OrganizationResourceDetailedStatusFilters {
    AccountId: AccountId
    Status: OrganizationResourceDetailedStatus
}

enum OrganizationResourceStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

enum OrganizationRuleStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

@error("client")
structure OversizedConfigurationItemException {}

enum Owner {
    CUSTOM_LAMBDA
    AWS
    CUSTOM_POLICY
}

@range(min: 0, max: 20)
integer PageSizeLimit

@length(min: 0, max: 255)
string ParameterName

@length(min: 0, max: 4096)
string ParameterValue

structure PendingAggregationRequest {
    RequesterAccountId: AccountId
    RequesterAwsRegion: AwsRegion
}

list PendingAggregationRequestList {
    member: PendingAggregationRequest
}

@range(min: 1, max: 100)
integer Percentage

@length(min: 1, max: 64)
@pattern("guard\\-2\\.x\\.x")
string PolicyRuntime

@length(min: 0, max: 10000)
string PolicyText

structure PutAggregationAuthorizationRequest {
    @required AuthorizedAccountId: AccountId
    @required AuthorizedAwsRegion: AwsRegion
    Tags: TagsList
}

structure PutAggregationAuthorizationResponse {
    AggregationAuthorization: AggregationAuthorization
}

structure PutConfigRuleRequest {
    @required ConfigRule: ConfigRule
    Tags: TagsList
}

structure PutConfigurationAggregatorRequest {
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    AccountAggregationSources: AccountAggregationSourceList
    OrganizationAggregationSource: OrganizationAggregationSource
    Tags: TagsList
    AggregatorFilters: AggregatorFilters
}

structure PutConfigurationAggregatorResponse {
    ConfigurationAggregator: ConfigurationAggregator
}

structure PutConfigurationRecorderRequest {
    @required ConfigurationRecorder: ConfigurationRecorder
    Tags: TagsList
}

structure PutConformancePackRequest {
    @required ConformancePackName: ConformancePackName
    TemplateS3Uri: TemplateS3Uri
    TemplateBody: TemplateBody
    DeliveryS3Bucket: DeliveryS3Bucket
    DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
    ConformancePackInputParameters: ConformancePackInputParameters
    TemplateSSMDocumentDetails: TemplateSSMDocumentDetails
    Tags: TagsList
}

structure PutConformancePackResponse {
    ConformancePackArn: ConformancePackArn
}

structure PutDeliveryChannelRequest {
    @required DeliveryChannel: DeliveryChannel
}

structure PutEvaluationsRequest {
    Evaluations: Evaluations
    @required ResultToken: String
    TestMode: Boolean
}

structure PutEvaluationsResponse {
    FailedEvaluations: Evaluations
}

structure PutExternalEvaluationRequest {
    @required ConfigRuleName: ConfigRuleName
    @required ExternalEvaluation: ExternalEvaluation
}

structure PutExternalEvaluationResponse {}

structure PutOrganizationConfigRuleRequest {
    @required OrganizationConfigRuleName: OrganizationConfigRuleName
    OrganizationManagedRuleMetadata: OrganizationManagedRuleMetadata
    OrganizationCustomRuleMetadata: OrganizationCustomRuleMetadata
    ExcludedAccounts: ExcludedAccounts
    OrganizationCustomPolicyRuleMetadata: OrganizationCustomPolicyRuleMetadata
}

structure PutOrganizationConfigRuleResponse {
    OrganizationConfigRuleArn: StringWithCharLimit256
}

structure PutOrganizationConformancePackRequest {
    @required OrganizationConformancePackName: OrganizationConformancePackName
    TemplateS3Uri: TemplateS3Uri
    TemplateBody: TemplateBody
    DeliveryS3Bucket: DeliveryS3Bucket
    DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
    ConformancePackInputParameters: ConformancePackInputParameters
    ExcludedAccounts: ExcludedAccounts
}

structure PutOrganizationConformancePackResponse {
    OrganizationConformancePackArn: StringWithCharLimit256
}

structure PutRemediationConfigurationsRequest {
    @required RemediationConfigurations: RemediationConfigurations
}

structure PutRemediationConfigurationsResponse {
    FailedBatches: FailedRemediationBatches
}

structure PutRemediationExceptionsRequest {
    @required ConfigRuleName: ConfigRuleName
    @required ResourceKeys: RemediationExceptionResourceKeys
    Message: StringWithCharLimit1024
    ExpirationTime: Date
}

structure PutRemediationExceptionsResponse {
    FailedBatches: FailedRemediationExceptionBatches
}

structure PutResourceConfigRequest {
    @required ResourceType: ResourceTypeString
    @required SchemaVersionId: SchemaVersionId
    @required ResourceId: ResourceId
    ResourceName: ResourceName
    @required Configuration: Configuration
    Tags: Tags
}

structure PutRetentionConfigurationRequest {
    @required RetentionPeriodInDays: RetentionPeriodInDays
}

structure PutRetentionConfigurationResponse {
    RetentionConfiguration: RetentionConfiguration
}

structure PutServiceLinkedConfigurationRecorderRequest {
    @required ServicePrincipal: ServicePrincipal
    Tags: TagsList
}

structure PutServiceLinkedConfigurationRecorderResponse {
    Arn: AmazonResourceName
    Name: RecorderName
}

structure PutStoredQueryRequest {
    @required StoredQuery: StoredQuery
    Tags: TagsList
}

structure PutStoredQueryResponse {
    QueryArn: QueryArn
}

@length(min: 1, max: 500)
@pattern("^arn:aws[a-z\\-]*:config:[a-z\\-\\d]+:\\d+:stored-query/[a-zA-Z0-9-_]+/query-[a-zA-Z\\d-_/]+$")
string QueryArn

@length(min: 0, max: 256)
@pattern("[\\s\\S]*")
string QueryDescription

@length(min: 1, max: 4096)
@pattern("[\\s\\S]*")
string QueryExpression

@length(min: 1, max: 36)
@pattern("^\\S+$")
string QueryId

structure QueryInfo {
    SelectFields: FieldInfoList
}

@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9-_]+$")
string QueryName

@length(min: 1, max: 256)
string RecorderName

enum RecorderStatus {
    Pending
    Success
    Failure
    NotApplicable
}

enum RecordingFrequency {
    CONTINUOUS
    DAILY
}

structure RecordingGroup {
    allSupported: AllSupported
    includeGlobalResourceTypes: IncludeGlobalResourceTypes
    resourceTypes: ResourceTypeList
    exclusionByResourceTypes: ExclusionByResourceTypes
    recordingStrategy: RecordingStrategy
}

structure RecordingMode {
    @required recordingFrequency: RecordingFrequency
    recordingModeOverrides: RecordingModeOverrides
}

structure RecordingModeOverride {
    description: Description
    @required resourceTypes: RecordingModeResourceTypesList
    @required recordingFrequency: RecordingFrequency
}

@length(min: 0, max: 1)
list RecordingModeOverrides {
    member: RecordingModeOverride
}

list RecordingModeResourceTypesList {
    member: ResourceType
}

enum RecordingScope {
    INTERNAL
    PAID
}

structure RecordingStrategy {
    useOnly: RecordingStrategyType
}

enum RecordingStrategyType {
    ALL_SUPPORTED_RESOURCE_TYPES
    INCLUSION_BY_RESOURCE_TYPES
    EXCLUSION_BY_RESOURCE_TYPES
}

@length(min: 1, max: 25)
list ReevaluateConfigRuleNames {
    member: ConfigRuleName
}

string RelatedEvent

list RelatedEventList {
    member: RelatedEvent
}

structure Relationship {
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: ResourceName
    relationshipName: RelationshipName
}

list RelationshipList {
    member: Relationship
}

string RelationshipName

structure RemediationConfiguration {
    @required ConfigRuleName: ConfigRuleName
    @required TargetType: RemediationTargetType
    @required TargetId: StringWithCharLimit256
    TargetVersion: String
    Parameters: RemediationParameters
    ResourceType: String
    Automatic: Boolean
    ExecutionControls: ExecutionControls
    MaximumAutomaticAttempts: AutoRemediationAttempts
    RetryAttemptSeconds: AutoRemediationAttemptSeconds
    Arn: StringWithCharLimit1024
    CreatedByService: StringWithCharLimit1024
}

@length(min: 0, max: 25)
list RemediationConfigurations {
    member: RemediationConfiguration
}

structure RemediationException {
    @required ConfigRuleName: ConfigRuleName
    @required ResourceType: StringWithCharLimit256
    @required ResourceId: StringWithCharLimit1024
    Message: StringWithCharLimit1024
    ExpirationTime: Date
}

structure RemediationExceptionResourceKey {
    ResourceType: StringWithCharLimit256
    ResourceId: StringWithCharLimit1024
}

@length(min: 1, max: 100)
list RemediationExceptionResourceKeys {
    member: RemediationExceptionResourceKey
}

@length(min: 0, max: 25)
list RemediationExceptions {
    member: RemediationException
}

enum RemediationExecutionState {
    QUEUED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    UNKNOWN
}

structure RemediationExecutionStatus {
    ResourceKey: ResourceKey
    State: RemediationExecutionState
    StepDetails: RemediationExecutionSteps
    InvocationTime: Date
    LastUpdatedTime: Date
}

list RemediationExecutionStatuses {
    member: RemediationExecutionStatus
}

structure RemediationExecutionStep {
    Name: String
    State: RemediationExecutionStepState
    ErrorMessage: String
    StartTime: Date
    StopTime: Date
}

enum RemediationExecutionStepState {
    SUCCEEDED
    PENDING
    FAILED
    IN_PROGRESS
    EXITED
    UNKNOWN
}

list RemediationExecutionSteps {
    member: RemediationExecutionStep
}

@error("client")
structure RemediationInProgressException {}

structure RemediationParameterValue {
    ResourceValue: ResourceValue
    StaticValue: StaticValue
}

@length(min: 0, max: 25)
map RemediationParameters {
    key: StringWithCharLimit256
    value: RemediationParameterValue
}

enum RemediationTargetType {
    SSM_DOCUMENT
}

@error("client")
structure ResourceConcurrentModificationException {
    message: ErrorMessage
}

@length(min: 1, max: 51200)
string ResourceConfiguration

enum ResourceConfigurationSchemaType {
    CFN_RESOURCE_SCHEMA
}

structure ResourceCount {
    resourceType: ResourceType
    count: Long
}

structure ResourceCountFilters {
    ResourceType: ResourceType
    AccountId: AccountId
    Region: AwsRegion
}

enum ResourceCountGroupKey {
    RESOURCE_TYPE
    ACCOUNT_ID
    AWS_REGION
}

list ResourceCounts {
    member: ResourceCount
}

timestamp ResourceCreationTime

timestamp ResourceDeletionTime

structure ResourceDetails {
    @required ResourceId: BaseResourceId
    @required ResourceType: StringWithCharLimit256
    @required ResourceConfiguration: ResourceConfiguration
    ResourceConfigurationSchemaType: ResourceConfigurationSchemaType
}

structure ResourceEvaluation {
    ResourceEvaluationId: ResourceEvaluationId
    EvaluationMode: EvaluationMode
    EvaluationStartTimestamp: Date
}

structure ResourceEvaluationFilters {
    EvaluationMode: EvaluationMode
    TimeWindow: TimeWindow
    EvaluationContextIdentifier: EvaluationContextIdentifier
}

@length(min: 1, max: 128)
string ResourceEvaluationId

enum ResourceEvaluationStatus {
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

list ResourceEvaluations {
    member: ResourceEvaluation
}

structure ResourceFilters {
    AccountId: AccountId
    ResourceId: ResourceId
    ResourceName: ResourceName
    Region: AwsRegion
}

@length(min: 1, max: 768)
string ResourceId

list ResourceIdList {
    member: ResourceId
}

structure ResourceIdentifier {
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: ResourceName
    resourceDeletionTime: ResourceDeletionTime
}

list ResourceIdentifierList {
    member: ResourceIdentifier
}

@length(min: 1, max: 100)
list ResourceIdentifiersList {
    member: AggregateResourceIdentifier
}

@error("client")
structure ResourceInUseException {}

structure ResourceKey {
    @required resourceType: ResourceType
    @required resourceId: ResourceId
}

@length(min: 1, max: 100)
list ResourceKeys {
    member: ResourceKey
}

string ResourceName

@error("client")
structure ResourceNotDiscoveredException {}

@error("client")
structure ResourceNotFoundException {}

enum ResourceType {
    AWS__EC2__CustomerGateway = "AWS::EC2::CustomerGateway"
    AWS__EC2__EIP = "AWS::EC2::EIP"
    AWS__EC2__Host = "AWS::EC2::Host"
    AWS__EC2__Instance = "AWS::EC2::Instance"
    AWS__EC2__InternetGateway = "AWS::EC2::InternetGateway"
    AWS__EC2__NetworkAcl = "AWS::EC2::NetworkAcl"
    AWS__EC2__NetworkInterface = "AWS::EC2::NetworkInterface"
    AWS__EC2__RouteTable = "AWS::EC2::RouteTable"
    AWS__EC2__SecurityGroup = "AWS::EC2::SecurityGroup"
    AWS__EC2__Subnet = "AWS::EC2::Subnet"
    AWS__CloudTrail__Trail = "AWS::CloudTrail::Trail"
    AWS__EC2__Volume = "AWS::EC2::Volume"
    AWS__EC2__VPC = "AWS::EC2::VPC"
    AWS__EC2__VPNConnection = "AWS::EC2::VPNConnection"
    AWS__EC2__VPNGateway = "AWS::EC2::VPNGateway"
    AWS__EC2__RegisteredHAInstance = "AWS::EC2::RegisteredHAInstance"
    AWS__EC2__NatGateway = "AWS::EC2::NatGateway"
    AWS__EC2__EgressOnlyInternetGateway = "AWS::EC2::EgressOnlyInternetGateway"
    AWS__EC2__VPCEndpoint = "AWS::EC2::VPCEndpoint"
    AWS__EC2__VPCEndpointService = "AWS::EC2::VPCEndpointService"
    AWS__EC2__FlowLog = "AWS::EC2::FlowLog"
    AWS__EC2__VPCPeeringConnection = "AWS::EC2::VPCPeeringConnection"
    AWS__Elasticsearch__Domain = "AWS::Elasticsearch::Domain"
    AWS__IAM__Group = "AWS::IAM::Group"
    AWS__IAM__Policy = "AWS::IAM::Policy"
    AWS__IAM__Role = "AWS::IAM::Role"
    AWS__IAM__User = "AWS::IAM::User"
    AWS__ElasticLoadBalancingV2__LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    AWS__ACM__Certificate = "AWS::ACM::Certificate"
    AWS__RDS__DBInstance = "AWS::RDS::DBInstance"
    AWS__RDS__DBSubnetGroup = "AWS::RDS::DBSubnetGroup"
    AWS__RDS__DBSecurityGroup = "AWS::RDS::DBSecurityGroup"
    AWS__RDS__DBSnapshot = "AWS::RDS::DBSnapshot"
    AWS__RDS__DBCluster = "AWS::RDS::DBCluster"
    AWS__RDS__DBClusterSnapshot = "AWS::RDS::DBClusterSnapshot"
    AWS__RDS__EventSubscription = "AWS::RDS::EventSubscription"
    AWS__S3__Bucket = "AWS::S3::Bucket"
    AWS__S3__AccountPublicAccessBlock = "AWS::S3::AccountPublicAccessBlock"
    AWS__Redshift__Cluster = "AWS::Redshift::Cluster"
    AWS__Redshift__ClusterSnapshot = "AWS::Redshift::ClusterSnapshot"
    AWS__Redshift__ClusterParameterGroup = "AWS::Redshift::ClusterParameterGroup"
    AWS__Redshift__ClusterSecurityGroup = "AWS::Redshift::ClusterSecurityGroup"
    AWS__Redshift__ClusterSubnetGroup = "AWS::Redshift::ClusterSubnetGroup"
    AWS__Redshift__EventSubscription = "AWS::Redshift::EventSubscription"
    AWS__SSM__ManagedInstanceInventory = "AWS::SSM::ManagedInstanceInventory"
    AWS__CloudWatch__Alarm = "AWS::CloudWatch::Alarm"
    AWS__CloudFormation__Stack = "AWS::CloudFormation::Stack"
    AWS__ElasticLoadBalancing__LoadBalancer = "AWS::ElasticLoadBalancing::LoadBalancer"
    AWS__AutoScaling__AutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup"
    AWS__AutoScaling__LaunchConfiguration = "AWS::AutoScaling::LaunchConfiguration"
    AWS__AutoScaling__ScalingPolicy = "AWS::AutoScaling::ScalingPolicy"
    AWS__AutoScaling__ScheduledAction = "AWS::AutoScaling::ScheduledAction"
    AWS__DynamoDB__Table = "AWS::DynamoDB::Table"
    AWS__CodeBuild__Project = "AWS::CodeBuild::Project"
    AWS__WAF__RateBasedRule = "AWS::WAF::RateBasedRule"
    AWS__WAF__Rule = "AWS::WAF::Rule"
    AWS__WAF__RuleGroup = "AWS::WAF::RuleGroup"
    AWS__WAF__WebACL = "AWS::WAF::WebACL"
    AWS__WAFRegional__RateBasedRule = "AWS::WAFRegional::RateBasedRule"
    AWS__WAFRegional__Rule = "AWS::WAFRegional::Rule"
    AWS__WAFRegional__RuleGroup = "AWS::WAFRegional::RuleGroup"
    AWS__WAFRegional__WebACL = "AWS::WAFRegional::WebACL"
    AWS__CloudFront__Distribution = "AWS::CloudFront::Distribution"
    AWS__CloudFront__StreamingDistribution = "AWS::CloudFront::StreamingDistribution"
    AWS__Lambda__Function = "AWS::Lambda::Function"
    AWS__NetworkFirewall__Firewall = "AWS::NetworkFirewall::Firewall"
    AWS__NetworkFirewall__FirewallPolicy = "AWS::NetworkFirewall::FirewallPolicy"
    AWS__NetworkFirewall__RuleGroup = "AWS::NetworkFirewall::RuleGroup"
    AWS__ElasticBeanstalk__Application = "AWS::ElasticBeanstalk::Application"
    AWS__ElasticBeanstalk__ApplicationVersion = "AWS::ElasticBeanstalk::ApplicationVersion"
    AWS__ElasticBeanstalk__Environment = "AWS::ElasticBeanstalk::Environment"
    AWS__WAFv2__WebACL = "AWS::WAFv2::WebACL"
    AWS__WAFv2__RuleGroup = "AWS::WAFv2::RuleGroup"
    AWS__WAFv2__IPSet = "AWS::WAFv2::IPSet"
    AWS__WAFv2__RegexPatternSet = "AWS::WAFv2::RegexPatternSet"
    AWS__WAFv2__ManagedRuleSet = "AWS::WAFv2::ManagedRuleSet"
    AWS__XRay__EncryptionConfig = "AWS::XRay::EncryptionConfig"
    AWS__SSM__AssociationCompliance = "AWS::SSM::AssociationCompliance"
    AWS__SSM__PatchCompliance = "AWS::SSM::PatchCompliance"
    AWS__Shield__Protection = "AWS::Shield::Protection"
    AWS__ShieldRegional__Protection = "AWS::ShieldRegional::Protection"
    AWS__Config__ConformancePackCompliance = "AWS::Config::ConformancePackCompliance"
    AWS__Config__ResourceCompliance = "AWS::Config::ResourceCompliance"
    AWS__ApiGateway__Stage = "AWS::ApiGateway::Stage"
    AWS__ApiGateway__RestApi = "AWS::ApiGateway::RestApi"
    AWS__ApiGatewayV2__Stage = "AWS::ApiGatewayV2::Stage"
    AWS__ApiGatewayV2__Api = "AWS::ApiGatewayV2::Api"
    AWS__CodePipeline__Pipeline = "AWS::CodePipeline::Pipeline"
    AWS__ServiceCatalog__CloudFormationProvisionedProduct = "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
    AWS__ServiceCatalog__CloudFormationProduct = "AWS::ServiceCatalog::CloudFormationProduct"
    AWS__ServiceCatalog__Portfolio = "AWS::ServiceCatalog::Portfolio"
    AWS__SQS__Queue = "AWS::SQS::Queue"
    AWS__KMS__Key = "AWS::KMS::Key"
    AWS__QLDB__Ledger = "AWS::QLDB::Ledger"
    AWS__SecretsManager__Secret = "AWS::SecretsManager::Secret"
    AWS__SNS__Topic = "AWS::SNS::Topic"
    AWS__SSM__FileData = "AWS::SSM::FileData"
    AWS__Backup__BackupPlan = "AWS::Backup::BackupPlan"
    AWS__Backup__BackupSelection = "AWS::Backup::BackupSelection"
    AWS__Backup__BackupVault = "AWS::Backup::BackupVault"
    AWS__Backup__RecoveryPoint = "AWS::Backup::RecoveryPoint"
    AWS__ECR__Repository = "AWS::ECR::Repository"
    AWS__ECS__Cluster = "AWS::ECS::Cluster"
    AWS__ECS__Service = "AWS::ECS::Service"
    AWS__ECS__TaskDefinition = "AWS::ECS::TaskDefinition"
    AWS__EFS__AccessPoint = "AWS::EFS::AccessPoint"
    AWS__EFS__FileSystem = "AWS::EFS::FileSystem"
    AWS__EKS__Cluster = "AWS::EKS::Cluster"
    AWS__OpenSearch__Domain = "AWS::OpenSearch::Domain"
    AWS__EC2__TransitGateway = "AWS::EC2::TransitGateway"
    AWS__Kinesis__Stream = "AWS::Kinesis::Stream"
    AWS__Kinesis__StreamConsumer = "AWS::Kinesis::StreamConsumer"
    AWS__CodeDeploy__Application = "AWS::CodeDeploy::Application"
    AWS__CodeDeploy__DeploymentConfig = "AWS::CodeDeploy::DeploymentConfig"
    AWS__CodeDeploy__DeploymentGroup = "AWS::CodeDeploy::DeploymentGroup"
    AWS__EC2__LaunchTemplate = "AWS::EC2::LaunchTemplate"
    AWS__ECR__PublicRepository = "AWS::ECR::PublicRepository"
    AWS__GuardDuty__Detector = "AWS::GuardDuty::Detector"
    AWS__EMR__SecurityConfiguration = "AWS::EMR::SecurityConfiguration"
    AWS__SageMaker__CodeRepository = "AWS::SageMaker::CodeRepository"
    AWS__Route53Resolver__ResolverEndpoint = "AWS::Route53Resolver::ResolverEndpoint"
    AWS__Route53Resolver__ResolverRule = "AWS::Route53Resolver::ResolverRule"
    AWS__Route53Resolver__ResolverRuleAssociation = "AWS::Route53Resolver::ResolverRuleAssociation"
    AWS__DMS__ReplicationSubnetGroup = "AWS::DMS::ReplicationSubnetGroup"
    AWS__DMS__EventSubscription = "AWS::DMS::EventSubscription"
    AWS__MSK__Cluster = "AWS::MSK::Cluster"
    AWS__StepFunctions__Activity = "AWS::StepFunctions::Activity"
    AWS__WorkSpaces__Workspace = "AWS::WorkSpaces::Workspace"
    AWS__WorkSpaces__ConnectionAlias = "AWS::WorkSpaces::ConnectionAlias"
    AWS__SageMaker__Model = "AWS::SageMaker::Model"
    AWS__ElasticLoadBalancingV2__Listener = "AWS::ElasticLoadBalancingV2::Listener"
    AWS__StepFunctions__StateMachine = "AWS::StepFunctions::StateMachine"
    AWS__Batch__JobQueue = "AWS::Batch::JobQueue"
    AWS__Batch__ComputeEnvironment = "AWS::Batch::ComputeEnvironment"
    AWS__AccessAnalyzer__Analyzer = "AWS::AccessAnalyzer::Analyzer"
    AWS__Athena__WorkGroup = "AWS::Athena::WorkGroup"
    AWS__Athena__DataCatalog = "AWS::Athena::DataCatalog"
    AWS__Detective__Graph = "AWS::Detective::Graph"
    AWS__GlobalAccelerator__Accelerator = "AWS::GlobalAccelerator::Accelerator"
    AWS__GlobalAccelerator__EndpointGroup = "AWS::GlobalAccelerator::EndpointGroup"
    AWS__GlobalAccelerator__Listener = "AWS::GlobalAccelerator::Listener"
    AWS__EC2__TransitGatewayAttachment = "AWS::EC2::TransitGatewayAttachment"
    AWS__EC2__TransitGatewayRouteTable = "AWS::EC2::TransitGatewayRouteTable"
    AWS__DMS__Certificate = "AWS::DMS::Certificate"
    AWS__AppConfig__Application = "AWS::AppConfig::Application"
    AWS__AppSync__GraphQLApi = "AWS::AppSync::GraphQLApi"
    AWS__DataSync__LocationSMB = "AWS::DataSync::LocationSMB"
    AWS__DataSync__LocationFSxLustre = "AWS::DataSync::LocationFSxLustre"
    AWS__DataSync__LocationS3 = "AWS::DataSync::LocationS3"
    AWS__DataSync__LocationEFS = "AWS::DataSync::LocationEFS"
    AWS__DataSync__Task = "AWS::DataSync::Task"
    AWS__DataSync__LocationNFS = "AWS::DataSync::LocationNFS"
    AWS__EC2__NetworkInsightsAccessScopeAnalysis = "AWS::EC2::NetworkInsightsAccessScopeAnalysis"
    AWS__EKS__FargateProfile = "AWS::EKS::FargateProfile"
    AWS__Glue__Job = "AWS::Glue::Job"
    AWS__GuardDuty__ThreatIntelSet = "AWS::GuardDuty::ThreatIntelSet"
    AWS__GuardDuty__IPSet = "AWS::GuardDuty::IPSet"
    AWS__SageMaker__Workteam = "AWS::SageMaker::Workteam"
    AWS__SageMaker__NotebookInstanceLifecycleConfig = "AWS::SageMaker::NotebookInstanceLifecycleConfig"
    AWS__ServiceDiscovery__Service = "AWS::ServiceDiscovery::Service"
    AWS__ServiceDiscovery__PublicDnsNamespace = "AWS::ServiceDiscovery::PublicDnsNamespace"
    AWS__SES__ContactList = "AWS::SES::ContactList"
    AWS__SES__ConfigurationSet = "AWS::SES::ConfigurationSet"
    AWS__Route53__HostedZone = "AWS::Route53::HostedZone"
    AWS__IoTEvents__Input = "AWS::IoTEvents::Input"
    AWS__IoTEvents__DetectorModel = "AWS::IoTEvents::DetectorModel"
    AWS__IoTEvents__AlarmModel = "AWS::IoTEvents::AlarmModel"
    AWS__ServiceDiscovery__HttpNamespace = "AWS::ServiceDiscovery::HttpNamespace"
    AWS__Events__EventBus = "AWS::Events::EventBus"
    AWS__ImageBuilder__ContainerRecipe = "AWS::ImageBuilder::ContainerRecipe"
    AWS__ImageBuilder__DistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration"
    AWS__ImageBuilder__InfrastructureConfiguration = "AWS::ImageBuilder::InfrastructureConfiguration"
    AWS__DataSync__LocationObjectStorage = "AWS::DataSync::LocationObjectStorage"
    AWS__DataSync__LocationHDFS = "AWS::DataSync::LocationHDFS"
    AWS__Glue__Classifier = "AWS::Glue::Classifier"
    AWS__Route53RecoveryReadiness__Cell = "AWS::Route53RecoveryReadiness::Cell"
    AWS__Route53RecoveryReadiness__ReadinessCheck = "AWS::Route53RecoveryReadiness::ReadinessCheck"
    AWS__ECR__RegistryPolicy = "AWS::ECR::RegistryPolicy"
    AWS__Backup__ReportPlan = "AWS::Backup::ReportPlan"
    AWS__Lightsail__Certificate = "AWS::Lightsail::Certificate"
    AWS__RUM__AppMonitor = "AWS::RUM::AppMonitor"
    AWS__Events__Endpoint = "AWS::Events::Endpoint"
    AWS__SES__ReceiptRuleSet = "AWS::SES::ReceiptRuleSet"
    AWS__Events__Archive = "AWS::Events::Archive"
    AWS__Events__ApiDestination = "AWS::Events::ApiDestination"
    AWS__Lightsail__Disk = "AWS::Lightsail::Disk"
    AWS__FIS__ExperimentTemplate = "AWS::FIS::ExperimentTemplate"
    AWS__DataSync__LocationFSxWindows = "AWS::DataSync::LocationFSxWindows"
    AWS__SES__ReceiptFilter = "AWS::SES::ReceiptFilter"
    AWS__GuardDuty__Filter = "AWS::GuardDuty::Filter"
    AWS__SES__Template = "AWS::SES::Template"
    AWS__AmazonMQ__Broker = "AWS::AmazonMQ::Broker"
    AWS__AppConfig__Environment = "AWS::AppConfig::Environment"
    AWS__AppConfig__ConfigurationProfile = "AWS::AppConfig::ConfigurationProfile"
    AWS__Cloud9__EnvironmentEC2 = "AWS::Cloud9::EnvironmentEC2"
    AWS__EventSchemas__Registry = "AWS::EventSchemas::Registry"
    AWS__EventSchemas__RegistryPolicy = "AWS::EventSchemas::RegistryPolicy"
    AWS__EventSchemas__Discoverer = "AWS::EventSchemas::Discoverer"
    AWS__FraudDetector__Label = "AWS::FraudDetector::Label"
    AWS__FraudDetector__EntityType = "AWS::FraudDetector::EntityType"
    AWS__FraudDetector__Variable = "AWS::FraudDetector::Variable"
    AWS__FraudDetector__Outcome = "AWS::FraudDetector::Outcome"
    AWS__IoT__Authorizer = "AWS::IoT::Authorizer"
    AWS__IoT__SecurityProfile = "AWS::IoT::SecurityProfile"
    AWS__IoT__RoleAlias = "AWS::IoT::RoleAlias"
    AWS__IoT__Dimension = "AWS::IoT::Dimension"
    AWS__IoTAnalytics__Datastore = "AWS::IoTAnalytics::Datastore"
    AWS__Lightsail__Bucket = "AWS::Lightsail::Bucket"
    AWS__Lightsail__StaticIp = "AWS::Lightsail::StaticIp"
    AWS__MediaPackage__PackagingGroup = "AWS::MediaPackage::PackagingGroup"
    AWS__Route53RecoveryReadiness__RecoveryGroup = "AWS::Route53RecoveryReadiness::RecoveryGroup"
    AWS__ResilienceHub__ResiliencyPolicy = "AWS::ResilienceHub::ResiliencyPolicy"
    AWS__Transfer__Workflow = "AWS::Transfer::Workflow"
    AWS__EKS__IdentityProviderConfig = "AWS::EKS::IdentityProviderConfig"
    AWS__EKS__Addon = "AWS::EKS::Addon"
    AWS__Glue__MLTransform = "AWS::Glue::MLTransform"
    AWS__IoT__Policy = "AWS::IoT::Policy"
    AWS__IoT__MitigationAction = "AWS::IoT::MitigationAction"
    AWS__IoTTwinMaker__Workspace = "AWS::IoTTwinMaker::Workspace"
    AWS__IoTTwinMaker__Entity = "AWS::IoTTwinMaker::Entity"
    AWS__IoTAnalytics__Dataset = "AWS::IoTAnalytics::Dataset"
    AWS__IoTAnalytics__Pipeline = "AWS::IoTAnalytics::Pipeline"
    AWS__IoTAnalytics__Channel = "AWS::IoTAnalytics::Channel"
    AWS__IoTSiteWise__Dashboard = "AWS::IoTSiteWise::Dashboard"
    AWS__IoTSiteWise__Project = "AWS::IoTSiteWise::Project"
    AWS__IoTSiteWise__Portal = "AWS::IoTSiteWise::Portal"
    AWS__IoTSiteWise__AssetModel = "AWS::IoTSiteWise::AssetModel"
    AWS__IVS__Channel = "AWS::IVS::Channel"
    AWS__IVS__RecordingConfiguration = "AWS::IVS::RecordingConfiguration"
    AWS__IVS__PlaybackKeyPair = "AWS::IVS::PlaybackKeyPair"
    AWS__KinesisAnalyticsV2__Application = "AWS::KinesisAnalyticsV2::Application"
    AWS__RDS__GlobalCluster = "AWS::RDS::GlobalCluster"
    AWS__S3__MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint"
    AWS__DeviceFarm__TestGridProject = "AWS::DeviceFarm::TestGridProject"
    AWS__Budgets__BudgetsAction = "AWS::Budgets::BudgetsAction"
    AWS__Lex__Bot = "AWS::Lex::Bot"
    AWS__CodeGuruReviewer__RepositoryAssociation = "AWS::CodeGuruReviewer::RepositoryAssociation"
    AWS__IoT__CustomMetric = "AWS::IoT::CustomMetric"
    AWS__Route53Resolver__FirewallDomainList = "AWS::Route53Resolver::FirewallDomainList"
    AWS__RoboMaker__RobotApplicationVersion = "AWS::RoboMaker::RobotApplicationVersion"
    AWS__EC2__TrafficMirrorSession = "AWS::EC2::TrafficMirrorSession"
    AWS__IoTSiteWise__Gateway = "AWS::IoTSiteWise::Gateway"
    AWS__Lex__BotAlias = "AWS::Lex::BotAlias"
    AWS__LookoutMetrics__Alert = "AWS::LookoutMetrics::Alert"
    AWS__IoT__AccountAuditConfiguration = "AWS::IoT::AccountAuditConfiguration"
    AWS__EC2__TrafficMirrorTarget = "AWS::EC2::TrafficMirrorTarget"
    AWS__S3__StorageLens = "AWS::S3::StorageLens"
    AWS__IoT__ScheduledAudit = "AWS::IoT::ScheduledAudit"
    AWS__Events__Connection = "AWS::Events::Connection"
    AWS__EventSchemas__Schema = "AWS::EventSchemas::Schema"
    AWS__MediaPackage__PackagingConfiguration = "AWS::MediaPackage::PackagingConfiguration"
    AWS__KinesisVideo__SignalingChannel = "AWS::KinesisVideo::SignalingChannel"
    AWS__AppStream__DirectoryConfig = "AWS::AppStream::DirectoryConfig"
    AWS__LookoutVision__Project = "AWS::LookoutVision::Project"
    AWS__Route53RecoveryControl__Cluster = "AWS::Route53RecoveryControl::Cluster"
    AWS__Route53RecoveryControl__SafetyRule = "AWS::Route53RecoveryControl::SafetyRule"
    AWS__Route53RecoveryControl__ControlPanel = "AWS::Route53RecoveryControl::ControlPanel"
    AWS__Route53RecoveryControl__RoutingControl = "AWS::Route53RecoveryControl::RoutingControl"
    AWS__Route53RecoveryReadiness__ResourceSet = "AWS::Route53RecoveryReadiness::ResourceSet"
    AWS__RoboMaker__SimulationApplication = "AWS::RoboMaker::SimulationApplication"
    AWS__RoboMaker__RobotApplication = "AWS::RoboMaker::RobotApplication"
    AWS__HealthLake__FHIRDatastore = "AWS::HealthLake::FHIRDatastore"
    AWS__Pinpoint__Segment = "AWS::Pinpoint::Segment"
    AWS__Pinpoint__ApplicationSettings = "AWS::Pinpoint::ApplicationSettings"
    AWS__Events__Rule = "AWS::Events::Rule"
    AWS__EC2__DHCPOptions = "AWS::EC2::DHCPOptions"
    AWS__EC2__NetworkInsightsPath = "AWS::EC2::NetworkInsightsPath"
    AWS__EC2__TrafficMirrorFilter = "AWS::EC2::TrafficMirrorFilter"
    AWS__EC2__IPAM = "AWS::EC2::IPAM"
    AWS__IoTTwinMaker__Scene = "AWS::IoTTwinMaker::Scene"
    AWS__NetworkManager__TransitGatewayRegistration = "AWS::NetworkManager::TransitGatewayRegistration"
    AWS__CustomerProfiles__Domain = "AWS::CustomerProfiles::Domain"
    AWS__AutoScaling__WarmPool = "AWS::AutoScaling::WarmPool"
    AWS__Connect__PhoneNumber = "AWS::Connect::PhoneNumber"
    AWS__AppConfig__DeploymentStrategy = "AWS::AppConfig::DeploymentStrategy"
    AWS__AppFlow__Flow = "AWS::AppFlow::Flow"
    AWS__AuditManager__Assessment = "AWS::AuditManager::Assessment"
    AWS__CloudWatch__MetricStream = "AWS::CloudWatch::MetricStream"
    AWS__DeviceFarm__InstanceProfile = "AWS::DeviceFarm::InstanceProfile"
    AWS__DeviceFarm__Project = "AWS::DeviceFarm::Project"
    AWS__EC2__EC2Fleet = "AWS::EC2::EC2Fleet"
    AWS__EC2__SubnetRouteTableAssociation = "AWS::EC2::SubnetRouteTableAssociation"
    AWS__ECR__PullThroughCacheRule = "AWS::ECR::PullThroughCacheRule"
    AWS__GroundStation__Config = "AWS::GroundStation::Config"
    AWS__ImageBuilder__ImagePipeline = "AWS::ImageBuilder::ImagePipeline"
    AWS__IoT__FleetMetric = "AWS::IoT::FleetMetric"
    AWS__IoTWireless__ServiceProfile = "AWS::IoTWireless::ServiceProfile"
    AWS__NetworkManager__Device = "AWS::NetworkManager::Device"
    AWS__NetworkManager__GlobalNetwork = "AWS::NetworkManager::GlobalNetwork"
    AWS__NetworkManager__Link = "AWS::NetworkManager::Link"
    AWS__NetworkManager__Site = "AWS::NetworkManager::Site"
    AWS__Panorama__Package = "AWS::Panorama::Package"
    AWS__Pinpoint__App = "AWS::Pinpoint::App"
    AWS__Redshift__ScheduledAction = "AWS::Redshift::ScheduledAction"
    AWS__Route53Resolver__FirewallRuleGroupAssociation = "AWS::Route53Resolver::FirewallRuleGroupAssociation"
    AWS__SageMaker__AppImageConfig = "AWS::SageMaker::AppImageConfig"
    AWS__SageMaker__Image = "AWS::SageMaker::Image"
    AWS__ECS__TaskSet = "AWS::ECS::TaskSet"
    AWS__Cassandra__Keyspace = "AWS::Cassandra::Keyspace"
    AWS__Signer__SigningProfile = "AWS::Signer::SigningProfile"
    AWS__Amplify__App = "AWS::Amplify::App"
    AWS__AppMesh__VirtualNode = "AWS::AppMesh::VirtualNode"
    AWS__AppMesh__VirtualService = "AWS::AppMesh::VirtualService"
    AWS__AppRunner__VpcConnector = "AWS::AppRunner::VpcConnector"
    AWS__AppStream__Application = "AWS::AppStream::Application"
    AWS__CodeArtifact__Repository = "AWS::CodeArtifact::Repository"
    AWS__EC2__PrefixList = "AWS::EC2::PrefixList"
    AWS__EC2__SpotFleet = "AWS::EC2::SpotFleet"
    AWS__Evidently__Project = "AWS::Evidently::Project"
    AWS__Forecast__Dataset = "AWS::Forecast::Dataset"
    AWS__IAM__SAMLProvider = "AWS::IAM::SAMLProvider"
    AWS__IAM__ServerCertificate = "AWS::IAM::ServerCertificate"
    AWS__Pinpoint__Campaign = "AWS::Pinpoint::Campaign"
    AWS__Pinpoint__InAppTemplate = "AWS::Pinpoint::InAppTemplate"
    AWS__SageMaker__Domain = "AWS::SageMaker::Domain"
    AWS__Transfer__Agreement = "AWS::Transfer::Agreement"
    AWS__Transfer__Connector = "AWS::Transfer::Connector"
    AWS__KinesisFirehose__DeliveryStream = "AWS::KinesisFirehose::DeliveryStream"
    AWS__Amplify__Branch = "AWS::Amplify::Branch"
    AWS__AppIntegrations__EventIntegration = "AWS::AppIntegrations::EventIntegration"
    AWS__AppMesh__Route = "AWS::AppMesh::Route"
    AWS__Athena__PreparedStatement = "AWS::Athena::PreparedStatement"
    AWS__EC2__IPAMScope = "AWS::EC2::IPAMScope"
    AWS__Evidently__Launch = "AWS::Evidently::Launch"
    AWS__Forecast__DatasetGroup = "AWS::Forecast::DatasetGroup"
    AWS__GreengrassV2__ComponentVersion = "AWS::GreengrassV2::ComponentVersion"
    AWS__GroundStation__MissionProfile = "AWS::GroundStation::MissionProfile"
    AWS__MediaConnect__FlowEntitlement = "AWS::MediaConnect::FlowEntitlement"
    AWS__MediaConnect__FlowVpcInterface = "AWS::MediaConnect::FlowVpcInterface"
    AWS__MediaTailor__PlaybackConfiguration = "AWS::MediaTailor::PlaybackConfiguration"
    AWS__MSK__Configuration = "AWS::MSK::Configuration"
    AWS__Personalize__Dataset = "AWS::Personalize::Dataset"
    AWS__Personalize__Schema = "AWS::Personalize::Schema"
    AWS__Personalize__Solution = "AWS::Personalize::Solution"
    AWS__Pinpoint__EmailTemplate = "AWS::Pinpoint::EmailTemplate"
    AWS__Pinpoint__EventStream = "AWS::Pinpoint::EventStream"
    AWS__ResilienceHub__App = "AWS::ResilienceHub::App"
    AWS__ACMPCA__CertificateAuthority = "AWS::ACMPCA::CertificateAuthority"
    AWS__AppConfig__HostedConfigurationVersion = "AWS::AppConfig::HostedConfigurationVersion"
    AWS__AppMesh__VirtualGateway = "AWS::AppMesh::VirtualGateway"
    AWS__AppMesh__VirtualRouter = "AWS::AppMesh::VirtualRouter"
    AWS__AppRunner__Service = "AWS::AppRunner::Service"
    AWS__CustomerProfiles__ObjectType = "AWS::CustomerProfiles::ObjectType"
    AWS__DMS__Endpoint = "AWS::DMS::Endpoint"
    AWS__EC2__CapacityReservation = "AWS::EC2::CapacityReservation"
    AWS__EC2__ClientVpnEndpoint = "AWS::EC2::ClientVpnEndpoint"
    AWS__Kendra__Index = "AWS::Kendra::Index"
    AWS__KinesisVideo__Stream = "AWS::KinesisVideo::Stream"
    AWS__Logs__Destination = "AWS::Logs::Destination"
    AWS__Pinpoint__EmailChannel = "AWS::Pinpoint::EmailChannel"
    AWS__S3__AccessPoint = "AWS::S3::AccessPoint"
    AWS__NetworkManager__CustomerGatewayAssociation = "AWS::NetworkManager::CustomerGatewayAssociation"
    AWS__NetworkManager__LinkAssociation = "AWS::NetworkManager::LinkAssociation"
    AWS__IoTWireless__MulticastGroup = "AWS::IoTWireless::MulticastGroup"
    AWS__Personalize__DatasetGroup = "AWS::Personalize::DatasetGroup"
    AWS__IoTTwinMaker__ComponentType = "AWS::IoTTwinMaker::ComponentType"
    AWS__CodeBuild__ReportGroup = "AWS::CodeBuild::ReportGroup"
    AWS__SageMaker__FeatureGroup = "AWS::SageMaker::FeatureGroup"
    AWS__MSK__BatchScramSecret = "AWS::MSK::BatchScramSecret"
    AWS__AppStream__Stack = "AWS::AppStream::Stack"
    AWS__IoT__JobTemplate = "AWS::IoT::JobTemplate"
    AWS__IoTWireless__FuotaTask = "AWS::IoTWireless::FuotaTask"
    AWS__IoT__ProvisioningTemplate = "AWS::IoT::ProvisioningTemplate"
    AWS__InspectorV2__Filter = "AWS::InspectorV2::Filter"
    AWS__Route53Resolver__ResolverQueryLoggingConfigAssociation = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation"
    AWS__ServiceDiscovery__Instance = "AWS::ServiceDiscovery::Instance"
    AWS__Transfer__Certificate = "AWS::Transfer::Certificate"
    AWS__MediaConnect__FlowSource = "AWS::MediaConnect::FlowSource"
    AWS__APS__RuleGroupsNamespace = "AWS::APS::RuleGroupsNamespace"
    AWS__CodeGuruProfiler__ProfilingGroup = "AWS::CodeGuruProfiler::ProfilingGroup"
    AWS__Route53Resolver__ResolverQueryLoggingConfig = "AWS::Route53Resolver::ResolverQueryLoggingConfig"
    AWS__Batch__SchedulingPolicy = "AWS::Batch::SchedulingPolicy"
    AWS__ACMPCA__CertificateAuthorityActivation = "AWS::ACMPCA::CertificateAuthorityActivation"
    AWS__AppMesh__GatewayRoute = "AWS::AppMesh::GatewayRoute"
    AWS__AppMesh__Mesh = "AWS::AppMesh::Mesh"
    AWS__Connect__Instance = "AWS::Connect::Instance"
    AWS__Connect__QuickConnect = "AWS::Connect::QuickConnect"
    AWS__EC2__CarrierGateway = "AWS::EC2::CarrierGateway"
    AWS__EC2__IPAMPool = "AWS::EC2::IPAMPool"
    AWS__EC2__TransitGatewayConnect = "AWS::EC2::TransitGatewayConnect"
    AWS__EC2__TransitGatewayMulticastDomain = "AWS::EC2::TransitGatewayMulticastDomain"
    AWS__ECS__CapacityProvider = "AWS::ECS::CapacityProvider"
    AWS__IAM__InstanceProfile = "AWS::IAM::InstanceProfile"
    AWS__IoT__CACertificate = "AWS::IoT::CACertificate"
    AWS__IoTTwinMaker__SyncJob = "AWS::IoTTwinMaker::SyncJob"
    AWS__KafkaConnect__Connector = "AWS::KafkaConnect::Connector"
    AWS__Lambda__CodeSigningConfig = "AWS::Lambda::CodeSigningConfig"
    AWS__NetworkManager__ConnectPeer = "AWS::NetworkManager::ConnectPeer"
    AWS__ResourceExplorer2__Index = "AWS::ResourceExplorer2::Index"
    AWS__AppStream__Fleet = "AWS::AppStream::Fleet"
    AWS__Cognito__UserPool = "AWS::Cognito::UserPool"
    AWS__Cognito__UserPoolClient = "AWS::Cognito::UserPoolClient"
    AWS__Cognito__UserPoolGroup = "AWS::Cognito::UserPoolGroup"
    AWS__EC2__NetworkInsightsAccessScope = "AWS::EC2::NetworkInsightsAccessScope"
    AWS__EC2__NetworkInsightsAnalysis = "AWS::EC2::NetworkInsightsAnalysis"
    AWS__Grafana__Workspace = "AWS::Grafana::Workspace"
    AWS__GroundStation__DataflowEndpointGroup = "AWS::GroundStation::DataflowEndpointGroup"
    AWS__ImageBuilder__ImageRecipe = "AWS::ImageBuilder::ImageRecipe"
    AWS__KMS__Alias = "AWS::KMS::Alias"
    AWS__M2__Environment = "AWS::M2::Environment"
    AWS__QuickSight__DataSource = "AWS::QuickSight::DataSource"
    AWS__QuickSight__Template = "AWS::QuickSight::Template"
    AWS__QuickSight__Theme = "AWS::QuickSight::Theme"
    AWS__RDS__OptionGroup = "AWS::RDS::OptionGroup"
    AWS__Redshift__EndpointAccess = "AWS::Redshift::EndpointAccess"
    AWS__Route53Resolver__FirewallRuleGroup = "AWS::Route53Resolver::FirewallRuleGroup"
    AWS__SSM__Document = "AWS::SSM::Document"
    AWS__AppConfig__ExtensionAssociation = "AWS::AppConfig::ExtensionAssociation"
    AWS__AppIntegrations__Application = "AWS::AppIntegrations::Application"
    AWS__AppSync__ApiCache = "AWS::AppSync::ApiCache"
    AWS__Bedrock__Guardrail = "AWS::Bedrock::Guardrail"
    AWS__Bedrock__KnowledgeBase = "AWS::Bedrock::KnowledgeBase"
    AWS__Cognito__IdentityPool = "AWS::Cognito::IdentityPool"
    AWS__Connect__Rule = "AWS::Connect::Rule"
    AWS__Connect__User = "AWS::Connect::User"
    AWS__EC2__ClientVpnTargetNetworkAssociation = "AWS::EC2::ClientVpnTargetNetworkAssociation"
    AWS__EC2__EIPAssociation = "AWS::EC2::EIPAssociation"
    AWS__EC2__IPAMResourceDiscovery = "AWS::EC2::IPAMResourceDiscovery"
    AWS__EC2__IPAMResourceDiscoveryAssociation = "AWS::EC2::IPAMResourceDiscoveryAssociation"
    AWS__EC2__InstanceConnectEndpoint = "AWS::EC2::InstanceConnectEndpoint"
    AWS__EC2__SnapshotBlockPublicAccess = "AWS::EC2::SnapshotBlockPublicAccess"
    AWS__EC2__VPCBlockPublicAccessExclusion = "AWS::EC2::VPCBlockPublicAccessExclusion"
    AWS__EC2__VPCBlockPublicAccessOptions = "AWS::EC2::VPCBlockPublicAccessOptions"
    AWS__EC2__VPCEndpointConnectionNotification = "AWS::EC2::VPCEndpointConnectionNotification"
    AWS__EC2__VPNConnectionRoute = "AWS::EC2::VPNConnectionRoute"
    AWS__Evidently__Segment = "AWS::Evidently::Segment"
    AWS__IAM__OIDCProvider = "AWS::IAM::OIDCProvider"
    AWS__InspectorV2__Activation = "AWS::InspectorV2::Activation"
    AWS__MSK__ClusterPolicy = "AWS::MSK::ClusterPolicy"
    AWS__MSK__VpcConnection = "AWS::MSK::VpcConnection"
    AWS__MediaConnect__Gateway = "AWS::MediaConnect::Gateway"
    AWS__MemoryDB__SubnetGroup = "AWS::MemoryDB::SubnetGroup"
    AWS__OpenSearchServerless__Collection = "AWS::OpenSearchServerless::Collection"
    AWS__OpenSearchServerless__VpcEndpoint = "AWS::OpenSearchServerless::VpcEndpoint"
    AWS__Redshift__EndpointAuthorization = "AWS::Redshift::EndpointAuthorization"
    AWS__Route53Profiles__Profile = "AWS::Route53Profiles::Profile"
    AWS__S3__StorageLensGroup = "AWS::S3::StorageLensGroup"
    AWS__S3Express__BucketPolicy = "AWS::S3Express::BucketPolicy"
    AWS__S3Express__DirectoryBucket = "AWS::S3Express::DirectoryBucket"
    AWS__SageMaker__InferenceExperiment = "AWS::SageMaker::InferenceExperiment"
    AWS__SecurityHub__Standard = "AWS::SecurityHub::Standard"
    AWS__Transfer__Profile = "AWS::Transfer::Profile"
    AWS__CloudFormation__StackSet = "AWS::CloudFormation::StackSet"
    AWS__MediaPackageV2__Channel = "AWS::MediaPackageV2::Channel"
    AWS__S3__AccessGrantsLocation = "AWS::S3::AccessGrantsLocation"
    AWS__S3__AccessGrant = "AWS::S3::AccessGrant"
    AWS__S3__AccessGrantsInstance = "AWS::S3::AccessGrantsInstance"
    AWS__EMRServerless__Application = "AWS::EMRServerless::Application"
    AWS__Config__AggregationAuthorization = "AWS::Config::AggregationAuthorization"
    AWS__Bedrock__ApplicationInferenceProfile = "AWS::Bedrock::ApplicationInferenceProfile"
    AWS__ApiGatewayV2__Integration = "AWS::ApiGatewayV2::Integration"
    AWS__SageMaker__MlflowTrackingServer = "AWS::SageMaker::MlflowTrackingServer"
    AWS__SageMaker__ModelBiasJobDefinition = "AWS::SageMaker::ModelBiasJobDefinition"
    AWS__SecretsManager__RotationSchedule = "AWS::SecretsManager::RotationSchedule"
    AWS__Deadline__QueueFleetAssociation = "AWS::Deadline::QueueFleetAssociation"
    AWS__ECR__RepositoryCreationTemplate = "AWS::ECR::RepositoryCreationTemplate"
    AWS__CloudFormation__LambdaHook = "AWS::CloudFormation::LambdaHook"
    AWS__EC2__SubnetNetworkAclAssociation = "AWS::EC2::SubnetNetworkAclAssociation"
    AWS__ApiGateway__UsagePlan = "AWS::ApiGateway::UsagePlan"
    AWS__AppConfig__Extension = "AWS::AppConfig::Extension"
    AWS__Deadline__Fleet = "AWS::Deadline::Fleet"
    AWS__EMR__Studio = "AWS::EMR::Studio"
    AWS__S3Tables__TableBucket = "AWS::S3Tables::TableBucket"
    AWS__CloudFront__RealtimeLogConfig = "AWS::CloudFront::RealtimeLogConfig"
    AWS__BackupGateway__Hypervisor = "AWS::BackupGateway::Hypervisor"
    AWS__BCMDataExports__Export = "AWS::BCMDataExports::Export"
    AWS__CloudFormation__GuardHook = "AWS::CloudFormation::GuardHook"
    AWS__CloudFront__PublicKey = "AWS::CloudFront::PublicKey"
    AWS__CloudTrail__EventDataStore = "AWS::CloudTrail::EventDataStore"
    AWS__EntityResolution__IdMappingWorkflow = "AWS::EntityResolution::IdMappingWorkflow"
    AWS__EntityResolution__SchemaMapping = "AWS::EntityResolution::SchemaMapping"
    AWS__IoT__DomainConfiguration = "AWS::IoT::DomainConfiguration"
    AWS__PCAConnectorAD__DirectoryRegistration = "AWS::PCAConnectorAD::DirectoryRegistration"
    AWS__RDS__Integration = "AWS::RDS::Integration"
    AWS__Config__ConformancePack = "AWS::Config::ConformancePack"
    AWS__RolesAnywhere__Profile = "AWS::RolesAnywhere::Profile"
    AWS__CodeArtifact__Domain = "AWS::CodeArtifact::Domain"
    AWS__Backup__RestoreTestingPlan = "AWS::Backup::RestoreTestingPlan"
    AWS__Config__StoredQuery = "AWS::Config::StoredQuery"
    AWS__SageMaker__DataQualityJobDefinition = "AWS::SageMaker::DataQualityJobDefinition"
    AWS__SageMaker__ModelExplainabilityJobDefinition = "AWS::SageMaker::ModelExplainabilityJobDefinition"
    AWS__SageMaker__ModelQualityJobDefinition = "AWS::SageMaker::ModelQualityJobDefinition"
    AWS__SageMaker__StudioLifecycleConfig = "AWS::SageMaker::StudioLifecycleConfig"
    AWS__SES__DedicatedIpPool = "AWS::SES::DedicatedIpPool"
    AWS__SES__MailManagerTrafficPolicy = "AWS::SES::MailManagerTrafficPolicy"
    AWS__SSM__ResourceDataSync = "AWS::SSM::ResourceDataSync"
    AWS__BedrockAgentCore__Runtime = "AWS::BedrockAgentCore::Runtime"
    AWS__BedrockAgentCore__BrowserCustom = "AWS::BedrockAgentCore::BrowserCustom"
    AWS__ElasticLoadBalancingV2__TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup"
    AWS__EMRContainers__VirtualCluster = "AWS::EMRContainers::VirtualCluster"
    AWS__EntityResolution__MatchingWorkflow = "AWS::EntityResolution::MatchingWorkflow"
    AWS__IoTCoreDeviceAdvisor__SuiteDefinition = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition"
    AWS__EC2__SecurityGroupVpcAssociation = "AWS::EC2::SecurityGroupVpcAssociation"
    AWS__EC2__VerifiedAccessInstance = "AWS::EC2::VerifiedAccessInstance"
    AWS__KafkaConnect__CustomPlugin = "AWS::KafkaConnect::CustomPlugin"
    AWS__NetworkManager__TransitGatewayPeering = "AWS::NetworkManager::TransitGatewayPeering"
    AWS__OpenSearchServerless__SecurityConfig = "AWS::OpenSearchServerless::SecurityConfig"
    AWS__Redshift__Integration = "AWS::Redshift::Integration"
    AWS__RolesAnywhere__TrustAnchor = "AWS::RolesAnywhere::TrustAnchor"
    AWS__Route53Profiles__ProfileAssociation = "AWS::Route53Profiles::ProfileAssociation"
    AWS__SSMIncidents__ResponsePlan = "AWS::SSMIncidents::ResponsePlan"
    AWS__Transfer__Server = "AWS::Transfer::Server"
    AWS__Glue__Database = "AWS::Glue::Database"
    AWS__Organizations__OrganizationalUnit = "AWS::Organizations::OrganizationalUnit"
    AWS__EC2__IPAMPoolCidr = "AWS::EC2::IPAMPoolCidr"
    AWS__EC2__VPCGatewayAttachment = "AWS::EC2::VPCGatewayAttachment"
    AWS__Bedrock__Prompt = "AWS::Bedrock::Prompt"
    AWS__Comprehend__Flywheel = "AWS::Comprehend::Flywheel"
    AWS__DataSync__Agent = "AWS::DataSync::Agent"
    AWS__MediaTailor__LiveSource = "AWS::MediaTailor::LiveSource"
    AWS__MSK__ServerlessCluster = "AWS::MSK::ServerlessCluster"
    AWS__IoTSiteWise__Asset = "AWS::IoTSiteWise::Asset"
    AWS__B2BI__Capability = "AWS::B2BI::Capability"
    AWS__CloudFront__KeyValueStore = "AWS::CloudFront::KeyValueStore"
    AWS__Deadline__Monitor = "AWS::Deadline::Monitor"
    AWS__GuardDuty__MalwareProtectionPlan = "AWS::GuardDuty::MalwareProtectionPlan"
    AWS__Location__APIKey = "AWS::Location::APIKey"
    AWS__MediaPackageV2__OriginEndpoint = "AWS::MediaPackageV2::OriginEndpoint"
    AWS__PCAConnectorAD__Connector = "AWS::PCAConnectorAD::Connector"
    AWS__S3Tables__TableBucketPolicy = "AWS::S3Tables::TableBucketPolicy"
    AWS__SecretsManager__ResourcePolicy = "AWS::SecretsManager::ResourcePolicy"
    AWS__SSMContacts__Contact = "AWS::SSMContacts::Contact"
    AWS__IoT__ThingGroup = "AWS::IoT::ThingGroup"
    AWS__ImageBuilder__LifecyclePolicy = "AWS::ImageBuilder::LifecyclePolicy"
    AWS__GameLift__Build = "AWS::GameLift::Build"
    AWS__ECR__ReplicationConfiguration = "AWS::ECR::ReplicationConfiguration"
    AWS__EC2__SubnetCidrBlock = "AWS::EC2::SubnetCidrBlock"
    AWS__Connect__SecurityProfile = "AWS::Connect::SecurityProfile"
    AWS__CleanRoomsML__TrainingDataset = "AWS::CleanRoomsML::TrainingDataset"
    AWS__AppStream__AppBlockBuilder = "AWS::AppStream::AppBlockBuilder"
    AWS__Route53__DNSSEC = "AWS::Route53::DNSSEC"
    AWS__SageMaker__UserProfile = "AWS::SageMaker::UserProfile"
    AWS__ApiGateway__Method = "AWS::ApiGateway::Method"
}

list ResourceTypeList {
    member: ResourceType
}

@length(min: 1, max: 196)
string ResourceTypeString

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}")
string ResourceTypeValue

list ResourceTypeValueList {
    member: ResourceTypeValue
}

@length(min: 0, max: 20)
list ResourceTypes {
    member: StringWithCharLimit256
}

@length(min: 0, max: 100)
list ResourceTypesScope {
    member: StringWithCharLimit256
}

structure ResourceValue {
    @required Value: ResourceValueType
}

enum ResourceValueType {
    RESOURCE_ID
}

list Results {
    member: String
}

structure RetentionConfiguration {
    @required Name: RetentionConfigurationName
    @required RetentionPeriodInDays: RetentionPeriodInDays
}

list RetentionConfigurationList {
    member: RetentionConfiguration
}

@length(min: 1, max: 256)
@pattern("[\\w\\-]+")
string RetentionConfigurationName

@length(min: 0, max: 1)
list RetentionConfigurationNameList {
    member: RetentionConfigurationName
}

@range(min: 30, max: 2557)
integer RetentionPeriodInDays

@range(min: 0, max: 50)
integer RuleLimit

@pattern("^[a-zA-Z0-9_\\-.:/]{3,200}$")
string SSMDocumentName

@pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")
string SSMDocumentVersion

@length(min: 1, max: 128)
@pattern("[A-Za-z0-9-]+")
string SchemaVersionId

structure Scope {
    ComplianceResourceTypes: ComplianceResourceTypes
    TagKey: StringWithCharLimit128
    TagValue: StringWithCharLimit256
    ComplianceResourceId: BaseResourceId
}

structure SelectAggregateResourceConfigRequest {
    @required Expression: Expression
    @required ConfigurationAggregatorName: ConfigurationAggregatorName
    Limit: Limit
    MaxResults: Limit
    NextToken: NextToken
}

structure SelectAggregateResourceConfigResponse {
    Results: Results
    QueryInfo: QueryInfo
    NextToken: NextToken
}

structure SelectResourceConfigRequest {
    @required Expression: Expression
    Limit: Limit
    NextToken: NextToken
}

structure SelectResourceConfigResponse {
    Results: Results
    QueryInfo: QueryInfo
    NextToken: NextToken
}

@length(min: 1, max: 128)
@pattern("[\\w+=,.@-]+")
string ServicePrincipal

@length(min: 1, max: 128)
@pattern("[\\w+=,.@-]+")
string ServicePrincipalValue

list ServicePrincipalValueList {
    member: ServicePrincipalValue
}

enum SortBy {
    SCORE
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure Source {
    @required Owner: Owner
    SourceIdentifier: StringWithCharLimit256
    SourceDetails: SourceDetails
    CustomPolicyDetails: CustomPolicyDetails
}

structure SourceDetail {
    EventSource: EventSource
    MessageType: MessageType
    MaximumExecutionFrequency: MaximumExecutionFrequency
}

@length(min: 0, max: 25)
list SourceDetails {
    member: SourceDetail
}

structure SsmControls {
    ConcurrentExecutionRatePercentage: Percentage
    ErrorPercentage: Percentage
}

@length(min: 1, max: 2048)
string StackArn

structure StartConfigRulesEvaluationRequest {
    ConfigRuleNames: ReevaluateConfigRuleNames
}

structure StartConfigRulesEvaluationResponse {}

structure StartConfigurationRecorderRequest {
    @required ConfigurationRecorderName: RecorderName
}

structure StartRemediationExecutionRequest {
    @required ConfigRuleName: ConfigRuleName
    @required ResourceKeys: ResourceKeys
}

structure StartRemediationExecutionResponse {
    FailureMessage: String
    FailedItems: ResourceKeys
}

structure StartResourceEvaluationRequest {
    @required ResourceDetails: ResourceDetails
    EvaluationContext: EvaluationContext
    @required EvaluationMode: EvaluationMode
    EvaluationTimeout: EvaluationTimeout
    ClientToken: ClientToken
}

structure StartResourceEvaluationResponse {
    ResourceEvaluationId: ResourceEvaluationId
}

@length(min: 0, max: 25)
list StaticParameterValues {
    member: StringWithCharLimit256
}

structure StaticValue {
    @required Values: StaticParameterValues
}

structure StatusDetailFilters {
    AccountId: AccountId
    MemberAccountRuleStatus: MemberAccountRuleStatus
}

structure StopConfigurationRecorderRequest {
    @required ConfigurationRecorderName: RecorderName
}

structure StoredQuery {
    QueryId: QueryId
    QueryArn: QueryArn
    @required QueryName: QueryName
    Description: QueryDescription
    Expression: QueryExpression
}

structure StoredQueryMetadata {
    @required QueryId: QueryId
    @required QueryArn: QueryArn
    @required QueryName: QueryName
    Description: QueryDescription
}

list StoredQueryMetadataList {
    member: StoredQueryMetadata
}

string String

@length(min: 1, max: 1024)
string StringWithCharLimit1024

@length(min: 1, max: 128)
string StringWithCharLimit128

@length(min: 1, max: 256)
string StringWithCharLimit256

@length(min: 0, max: 256)
string StringWithCharLimit256Min0

@length(min: 1, max: 64)
string StringWithCharLimit64

@length(min: 1, max: 768)
string StringWithCharLimit768

map SupplementaryConfiguration {
    key: SupplementaryConfigurationName
    value: SupplementaryConfigurationValue
}

string SupplementaryConfigurationName

string SupplementaryConfigurationValue

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required ResourceArn: AmazonResourceName
    @required Tags: TagList
}

@length(min: 0, max: 256)
string TagValue

map Tags {
    key: Name
    value: Value
}

@length(min: 0, max: 50)
list TagsList {
    member: Tag
}

@length(min: 1, max: 51200)
string TemplateBody

@length(min: 1, max: 1024)
@pattern("s3://.*")
string TemplateS3Uri

structure TemplateSSMDocumentDetails {
    @required DocumentName: SSMDocumentName
    DocumentVersion: SSMDocumentVersion
}

structure TimeWindow {
    StartTime: Date
    EndTime: Date
}

@error("client")
structure TooManyTagsException {}

@error("client")
structure UnmodifiableEntityException {}

list UnprocessedResourceIdentifierList {
    member: AggregateResourceIdentifier
}

structure UntagResourceRequest {
    @required ResourceArn: AmazonResourceName
    @required TagKeys: TagKeyList
}

@error("client")
structure ValidationException {}

string Value

string Version
