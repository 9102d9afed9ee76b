// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.route53resolver

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Route53Resolver", endpointPrefix: "route53resolver")
@sigv4(name: "route53resolver")
@awsJson1_1
@title("Amazon Route 53 Resolver")
service Route53Resolver {
    version: "2018-04-01"
    operations: [
        AssociateFirewallRuleGroup
        AssociateResolverEndpointIpAddress
        AssociateResolverQueryLogConfig
        AssociateResolverRule
        CreateFirewallDomainList
        CreateFirewallRule
        CreateFirewallRuleGroup
        CreateOutpostResolver
        CreateResolverEndpoint
        CreateResolverQueryLogConfig
        CreateResolverRule
        DeleteFirewallDomainList
        DeleteFirewallRule
        DeleteFirewallRuleGroup
        DeleteOutpostResolver
        DeleteResolverEndpoint
        DeleteResolverQueryLogConfig
        DeleteResolverRule
        DisassociateFirewallRuleGroup
        DisassociateResolverEndpointIpAddress
        DisassociateResolverQueryLogConfig
        DisassociateResolverRule
        GetFirewallConfig
        GetFirewallDomainList
        GetFirewallRuleGroup
        GetFirewallRuleGroupAssociation
        GetFirewallRuleGroupPolicy
        GetOutpostResolver
        GetResolverConfig
        GetResolverDnssecConfig
        GetResolverEndpoint
        GetResolverQueryLogConfig
        GetResolverQueryLogConfigAssociation
        GetResolverQueryLogConfigPolicy
        GetResolverRule
        GetResolverRuleAssociation
        GetResolverRulePolicy
        ImportFirewallDomains
        ListFirewallConfigs
        ListFirewallDomainLists
        ListFirewallDomains
        ListFirewallRuleGroupAssociations
        ListFirewallRuleGroups
        ListFirewallRules
        ListOutpostResolvers
        ListResolverConfigs
        ListResolverDnssecConfigs
        ListResolverEndpointIpAddresses
        ListResolverEndpoints
        ListResolverQueryLogConfigAssociations
        ListResolverQueryLogConfigs
        ListResolverRuleAssociations
        ListResolverRules
        ListTagsForResource
        PutFirewallRuleGroupPolicy
        PutResolverQueryLogConfigPolicy
        PutResolverRulePolicy
        TagResource
        UntagResource
        UpdateFirewallConfig
        UpdateFirewallDomains
        UpdateFirewallRule
        UpdateFirewallRuleGroupAssociation
        UpdateOutpostResolver
        UpdateResolverConfig
        UpdateResolverDnssecConfig
        UpdateResolverEndpoint
        UpdateResolverRule
    ]
}

operation AssociateFirewallRuleGroup {
    input: AssociateFirewallRuleGroupRequest
    output: AssociateFirewallRuleGroupResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation AssociateResolverEndpointIpAddress {
    input: AssociateResolverEndpointIpAddressRequest
    output: AssociateResolverEndpointIpAddressResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation AssociateResolverQueryLogConfig {
    input: AssociateResolverQueryLogConfigRequest
    output: AssociateResolverQueryLogConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation AssociateResolverRule {
    input: AssociateResolverRuleRequest
    output: AssociateResolverRuleResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ResourceUnavailableException
        ThrottlingException
    ]
}

operation CreateFirewallDomainList {
    input: CreateFirewallDomainListRequest
    output: CreateFirewallDomainListResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        LimitExceededException
        ThrottlingException
        ValidationException
    ]
}

operation CreateFirewallRule {
    input: CreateFirewallRuleRequest
    output: CreateFirewallRuleResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation CreateFirewallRuleGroup {
    input: CreateFirewallRuleGroupRequest
    output: CreateFirewallRuleGroupResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        LimitExceededException
        ThrottlingException
        ValidationException
    ]
}

operation CreateOutpostResolver {
    input: CreateOutpostResolverRequest
    output: CreateOutpostResolverResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation CreateResolverEndpoint {
    input: CreateResolverEndpointRequest
    output: CreateResolverEndpointResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation CreateResolverQueryLogConfig {
    input: CreateResolverQueryLogConfigRequest
    output: CreateResolverQueryLogConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation CreateResolverRule {
    input: CreateResolverRuleRequest
    output: CreateResolverRuleResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceExistsException
        ResourceNotFoundException
        ResourceUnavailableException
        ThrottlingException
    ]
}

operation DeleteFirewallDomainList {
    input: DeleteFirewallDomainListRequest
    output: DeleteFirewallDomainListResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteFirewallRule {
    input: DeleteFirewallRuleRequest
    output: DeleteFirewallRuleResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DeleteFirewallRuleGroup {
    input: DeleteFirewallRuleGroupRequest
    output: DeleteFirewallRuleGroupResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DeleteOutpostResolver {
    input: DeleteOutpostResolverRequest
    output: DeleteOutpostResolverResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DeleteResolverEndpoint {
    input: DeleteResolverEndpointRequest
    output: DeleteResolverEndpointResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteResolverQueryLogConfig {
    input: DeleteResolverQueryLogConfigRequest
    output: DeleteResolverQueryLogConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteResolverRule {
    input: DeleteResolverRuleRequest
    output: DeleteResolverRuleResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DisassociateFirewallRuleGroup {
    input: DisassociateFirewallRuleGroupRequest
    output: DisassociateFirewallRuleGroupResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DisassociateResolverEndpointIpAddress {
    input: DisassociateResolverEndpointIpAddressRequest
    output: DisassociateResolverEndpointIpAddressResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceExistsException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DisassociateResolverQueryLogConfig {
    input: DisassociateResolverQueryLogConfigRequest
    output: DisassociateResolverQueryLogConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DisassociateResolverRule {
    input: DisassociateResolverRuleRequest
    output: DisassociateResolverRuleResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFirewallConfig {
    input: GetFirewallConfigRequest
    output: GetFirewallConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetFirewallDomainList {
    input: GetFirewallDomainListRequest
    output: GetFirewallDomainListResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFirewallRuleGroup {
    input: GetFirewallRuleGroupRequest
    output: GetFirewallRuleGroupResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFirewallRuleGroupAssociation {
    input: GetFirewallRuleGroupAssociationRequest
    output: GetFirewallRuleGroupAssociationResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFirewallRuleGroupPolicy {
    input: GetFirewallRuleGroupPolicyRequest
    output: GetFirewallRuleGroupPolicyResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetOutpostResolver {
    input: GetOutpostResolverRequest
    output: GetOutpostResolverResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetResolverConfig {
    input: GetResolverConfigRequest
    output: GetResolverConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetResolverDnssecConfig {
    input: GetResolverDnssecConfigRequest
    output: GetResolverDnssecConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResolverEndpoint {
    input: GetResolverEndpointRequest
    output: GetResolverEndpointResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResolverQueryLogConfig {
    input: GetResolverQueryLogConfigRequest
    output: GetResolverQueryLogConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResolverQueryLogConfigAssociation {
    input: GetResolverQueryLogConfigAssociationRequest
    output: GetResolverQueryLogConfigAssociationResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResolverQueryLogConfigPolicy {
    input: GetResolverQueryLogConfigPolicyRequest
    output: GetResolverQueryLogConfigPolicyResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        UnknownResourceException
    ]
}

operation GetResolverRule {
    input: GetResolverRuleRequest
    output: GetResolverRuleResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResolverRuleAssociation {
    input: GetResolverRuleAssociationRequest
    output: GetResolverRuleAssociationResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResolverRulePolicy {
    input: GetResolverRulePolicyRequest
    output: GetResolverRulePolicyResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        UnknownResourceException
    ]
}

operation ImportFirewallDomains {
    input: ImportFirewallDomainsRequest
    output: ImportFirewallDomainsResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation ListFirewallConfigs {
    input: ListFirewallConfigsRequest
    output: ListFirewallConfigsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
        ValidationException
    ]
}

operation ListFirewallDomainLists {
    input: ListFirewallDomainListsRequest
    output: ListFirewallDomainListsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
        ValidationException
    ]
}

operation ListFirewallDomains {
    input: ListFirewallDomainsRequest
    output: ListFirewallDomainsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation ListFirewallRuleGroupAssociations {
    input: ListFirewallRuleGroupAssociationsRequest
    output: ListFirewallRuleGroupAssociationsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
        ValidationException
    ]
}

operation ListFirewallRuleGroups {
    input: ListFirewallRuleGroupsRequest
    output: ListFirewallRuleGroupsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
        ValidationException
    ]
}

operation ListFirewallRules {
    input: ListFirewallRulesRequest
    output: ListFirewallRulesResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation ListOutpostResolvers {
    input: ListOutpostResolversRequest
    output: ListOutpostResolversResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation ListResolverConfigs {
    input: ListResolverConfigsRequest
    output: ListResolverConfigsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
        ValidationException
    ]
}

operation ListResolverDnssecConfigs {
    input: ListResolverDnssecConfigsRequest
    output: ListResolverDnssecConfigsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

operation ListResolverEndpointIpAddresses {
    input: ListResolverEndpointIpAddressesRequest
    output: ListResolverEndpointIpAddressesResponse
    errors: [
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListResolverEndpoints {
    input: ListResolverEndpointsRequest
    output: ListResolverEndpointsResponse
    errors: [
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

operation ListResolverQueryLogConfigAssociations {
    input: ListResolverQueryLogConfigAssociationsRequest
    output: ListResolverQueryLogConfigAssociationsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ThrottlingException
    ]
}

operation ListResolverQueryLogConfigs {
    input: ListResolverQueryLogConfigsRequest
    output: ListResolverQueryLogConfigsResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

operation ListResolverRuleAssociations {
    input: ListResolverRuleAssociationsRequest
    output: ListResolverRuleAssociationsResponse
    errors: [
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

operation ListResolverRules {
    input: ListResolverRulesRequest
    output: ListResolverRulesResponse
    errors: [
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        ThrottlingException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InternalServiceErrorException
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation PutFirewallRuleGroupPolicy {
    input: PutFirewallRuleGroupPolicyRequest
    output: PutFirewallRuleGroupPolicyResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation PutResolverQueryLogConfigPolicy {
    input: PutResolverQueryLogConfigPolicyRequest
    output: PutResolverQueryLogConfigPolicyResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidPolicyDocument
        InvalidRequestException
        UnknownResourceException
    ]
}

operation PutResolverRulePolicy {
    input: PutResolverRulePolicyRequest
    output: PutResolverRulePolicyResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidPolicyDocument
        UnknownResourceException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        InvalidTagException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateFirewallConfig {
    input: UpdateFirewallConfigRequest
    output: UpdateFirewallConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateFirewallDomains {
    input: UpdateFirewallDomainsRequest
    output: UpdateFirewallDomainsResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateFirewallRule {
    input: UpdateFirewallRuleRequest
    output: UpdateFirewallRuleResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateFirewallRuleGroupAssociation {
    input: UpdateFirewallRuleGroupAssociationRequest
    output: UpdateFirewallRuleGroupAssociationResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateOutpostResolver {
    input: UpdateOutpostResolverRequest
    output: UpdateOutpostResolverResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateResolverConfig {
    input: UpdateResolverConfigRequest
    output: UpdateResolverConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ResourceUnavailableException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateResolverDnssecConfig {
    input: UpdateResolverDnssecConfigRequest
    output: UpdateResolverDnssecConfigResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateResolverEndpoint {
    input: UpdateResolverEndpointRequest
    output: UpdateResolverEndpointResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateResolverRule {
    input: UpdateResolverRuleRequest
    output: UpdateResolverRuleResponse
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ResourceUnavailableException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: ExceptionMessage
}

@length(min: 12, max: 32)
string AccountId

enum Action {
    ALLOW
    BLOCK
    ALERT
}

@length(min: 1, max: 255)
string Arn

structure AssociateFirewallRuleGroupRequest {
    @required @idempotencyToken CreatorRequestId: CreatorRequestId
    @required FirewallRuleGroupId: ResourceId
    @required VpcId: ResourceId
    @required Priority: Priority
    @required Name: Name
    MutationProtection: MutationProtectionStatus
    Tags: TagList
}

structure AssociateFirewallRuleGroupResponse {
    FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
}

structure AssociateResolverEndpointIpAddressRequest {
    @required ResolverEndpointId: ResourceId
    @required IpAddress: IpAddressUpdate
}

structure AssociateResolverEndpointIpAddressResponse {
    ResolverEndpoint: ResolverEndpoint
}

structure AssociateResolverQueryLogConfigRequest {
    @required ResolverQueryLogConfigId: ResourceId
    @required ResourceId: ResourceId
}

structure AssociateResolverQueryLogConfigResponse {
    ResolverQueryLogConfigAssociation: ResolverQueryLogConfigAssociation
}

structure AssociateResolverRuleRequest {
    @required ResolverRuleId: ResourceId
    Name: Name
    @required VPCId: ResourceId
}

structure AssociateResolverRuleResponse {
    ResolverRuleAssociation: ResolverRuleAssociation
}

enum AutodefinedReverseFlag {
    ENABLE
    DISABLE
    USE_LOCAL_RESOURCE_SETTING
}

enum BlockOverrideDnsType {
    CNAME
}

@length(min: 1, max: 255)
string BlockOverrideDomain

@range(min: 0, max: 604800)
integer BlockOverrideTtl

enum BlockResponse {
    NODATA
    NXDOMAIN
    OVERRIDE
}

boolean Boolean

enum ConfidenceThreshold {
    LOW
    MEDIUM
    HIGH
}

@error("client")
structure ConflictException {
    Message: ExceptionMessage
}

integer Count

structure CreateFirewallDomainListRequest {
    @required @idempotencyToken CreatorRequestId: CreatorRequestId
    @required Name: Name
    Tags: TagList
}

structure CreateFirewallDomainListResponse {
    FirewallDomainList: FirewallDomainList
}

structure CreateFirewallRuleGroupRequest {
    @required @idempotencyToken CreatorRequestId: CreatorRequestId
    @required Name: Name
    Tags: TagList
}

structure CreateFirewallRuleGroupResponse {
    FirewallRuleGroup: FirewallRuleGroup
}

structure CreateFirewallRuleRequest {
    @required @idempotencyToken CreatorRequestId: CreatorRequestId
    @required FirewallRuleGroupId: ResourceId
    FirewallDomainListId: ResourceId
    @required Priority: Priority
    @required Action: Action
    BlockResponse: BlockResponse
    BlockOverrideDomain: BlockOverrideDomain
    BlockOverrideDnsType: BlockOverrideDnsType
    BlockOverrideTtl: BlockOverrideTtl
    @required Name: Name
    FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
    Qtype: Qtype
    DnsThreatProtection: DnsThreatProtection
    ConfidenceThreshold: ConfidenceThreshold
}

structure CreateFirewallRuleResponse {
    FirewallRule: FirewallRule
}

structure CreateOutpostResolverRequest {
    @required CreatorRequestId: CreatorRequestId
    @required Name: OutpostResolverName
    InstanceCount: InstanceCount
    @required PreferredInstanceType: OutpostInstanceType
    @required OutpostArn: OutpostArn
    Tags: TagList
}

structure CreateOutpostResolverResponse {
    OutpostResolver: OutpostResolver
}

structure CreateResolverEndpointRequest {
    @required CreatorRequestId: CreatorRequestId
    Name: Name
    @required SecurityGroupIds: SecurityGroupIds
    @required Direction: ResolverEndpointDirection
    @required IpAddresses: IpAddressesRequest
    OutpostArn: OutpostArn
    PreferredInstanceType: OutpostInstanceType
    Tags: TagList
    ResolverEndpointType: ResolverEndpointType
    Protocols: ProtocolList
    RniEnhancedMetricsEnabled: RniEnhancedMetricsEnabled
    TargetNameServerMetricsEnabled: TargetNameServerMetricsEnabled
    Dns64Enabled: Dns64Enabled
    Ipv6InternetAccessEnabled: Ipv6InternetAccessEnabled
}

structure CreateResolverEndpointResponse {
    ResolverEndpoint: ResolverEndpoint
}

structure CreateResolverQueryLogConfigRequest {
    @required Name: ResolverQueryLogConfigName
    @required DestinationArn: DestinationArn
    @required @idempotencyToken CreatorRequestId: CreatorRequestId
    Tags: TagList
}

structure CreateResolverQueryLogConfigResponse {
    ResolverQueryLogConfig: ResolverQueryLogConfig
}

structure CreateResolverRuleRequest {
    @required CreatorRequestId: CreatorRequestId
    Name: Name
    @required RuleType: RuleTypeOption
    DomainName: DomainName
    TargetIps: TargetList
    ResolverEndpointId: ResourceId
    Tags: TagList
    DelegationRecord: DelegationRecord
}

structure CreateResolverRuleResponse {
    ResolverRule: ResolverRule
}

@length(min: 1, max: 255)
string CreatorRequestId

@length(min: 1, max: 256)
string DelegationRecord

structure DeleteFirewallDomainListRequest {
    @required FirewallDomainListId: ResourceId
}

structure DeleteFirewallDomainListResponse {
    FirewallDomainList: FirewallDomainList
}

structure DeleteFirewallRuleGroupRequest {
    @required FirewallRuleGroupId: ResourceId
}

structure DeleteFirewallRuleGroupResponse {
    FirewallRuleGroup: FirewallRuleGroup
}

structure DeleteFirewallRuleRequest {
    @required FirewallRuleGroupId: ResourceId
    FirewallDomainListId: ResourceId
    FirewallThreatProtectionId: ResourceId
    Qtype: Qtype
}

structure DeleteFirewallRuleResponse {
    FirewallRule: FirewallRule
}

structure DeleteOutpostResolverRequest {
    @required Id: ResourceId
}

structure DeleteOutpostResolverResponse {
    OutpostResolver: OutpostResolver
}

structure DeleteResolverEndpointRequest {
    @required ResolverEndpointId: ResourceId
}

structure DeleteResolverEndpointResponse {
    ResolverEndpoint: ResolverEndpoint
}

structure DeleteResolverQueryLogConfigRequest {
    @required ResolverQueryLogConfigId: ResourceId
}

structure DeleteResolverQueryLogConfigResponse {
    ResolverQueryLogConfig: ResolverQueryLogConfig
}

structure DeleteResolverRuleRequest {
    @required ResolverRuleId: ResourceId
}

structure DeleteResolverRuleResponse {
    ResolverRule: ResolverRule
}

@length(min: 1, max: 600)
string DestinationArn

structure DisassociateFirewallRuleGroupRequest {
    @required FirewallRuleGroupAssociationId: ResourceId
}

structure DisassociateFirewallRuleGroupResponse {
    FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
}

structure DisassociateResolverEndpointIpAddressRequest {
    @required ResolverEndpointId: ResourceId
    @required IpAddress: IpAddressUpdate
}

structure DisassociateResolverEndpointIpAddressResponse {
    ResolverEndpoint: ResolverEndpoint
}

structure DisassociateResolverQueryLogConfigRequest {
    @required ResolverQueryLogConfigId: ResourceId
    @required ResourceId: ResourceId
}

structure DisassociateResolverQueryLogConfigResponse {
    ResolverQueryLogConfigAssociation: ResolverQueryLogConfigAssociation
}

structure DisassociateResolverRuleRequest {
    @required VPCId: ResourceId
    @required ResolverRuleId: ResourceId
}

structure DisassociateResolverRuleResponse {
    ResolverRuleAssociation: ResolverRuleAssociation
}

boolean Dns64Enabled

enum DnsThreatProtection {
    DGA
    DNS_TUNNELING
    DICTIONARY_DGA
}

@length(min: 1, max: 1024)
string DomainListFileUrl

@length(min: 1, max: 256)
string DomainName

string ExceptionMessage

structure Filter {
    Name: FilterName
    Values: FilterValues
}

@length(min: 1, max: 64)
string FilterName

@length(min: 1, max: 600)
string FilterValue

list FilterValues {
    member: FilterValue
}

list Filters {
    member: Filter
}

structure FirewallConfig {
    Id: ResourceId
    ResourceId: ResourceId
    OwnerId: AccountId
    FirewallFailOpen: FirewallFailOpenStatus
}

list FirewallConfigList {
    member: FirewallConfig
}

enum FirewallDomainImportOperation {
    REPLACE
}

structure FirewallDomainList {
    Id: ResourceId
    Arn: Arn
    Name: Name
    DomainCount: Unsigned
    Status: FirewallDomainListStatus
    StatusMessage: StatusMessage
    ManagedOwnerName: ServicePrinciple
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
}

structure FirewallDomainListMetadata {
    Id: ResourceId
    Arn: Arn
    Name: Name
    CreatorRequestId: CreatorRequestId
    ManagedOwnerName: ServicePrinciple
}

list FirewallDomainListMetadataList {
    member: FirewallDomainListMetadata
}

enum FirewallDomainListStatus {
    COMPLETE
    COMPLETE_IMPORT_FAILED
    IMPORTING
    DELETING
    UPDATING
}

@length(min: 1, max: 255)
string FirewallDomainName

enum FirewallDomainRedirectionAction {
    INSPECT_REDIRECTION_DOMAIN
    TRUST_REDIRECTION_DOMAIN
}

enum FirewallDomainUpdateOperation {
    ADD
    REMOVE
    REPLACE
}

list FirewallDomains {
    member: FirewallDomainName
}

enum FirewallFailOpenStatus {
    ENABLED
    DISABLED
    USE_LOCAL_RESOURCE_SETTING
}

structure FirewallRule {
    FirewallRuleGroupId: ResourceId
    FirewallDomainListId: ResourceId
    FirewallThreatProtectionId: ResourceId
    Name: Name
    Priority: Priority
    Action: Action
    BlockResponse: BlockResponse
    BlockOverrideDomain: BlockOverrideDomain
    BlockOverrideDnsType: BlockOverrideDnsType
    BlockOverrideTtl: Unsigned
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
    Qtype: Qtype
    DnsThreatProtection: DnsThreatProtection
    ConfidenceThreshold: ConfidenceThreshold
}

structure FirewallRuleGroup {
    Id: ResourceId
    Arn: Arn
    Name: Name
    RuleCount: Unsigned
    Status: FirewallRuleGroupStatus
    StatusMessage: StatusMessage
    OwnerId: AccountId
    CreatorRequestId: CreatorRequestId
    ShareStatus: ShareStatus
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
}

structure FirewallRuleGroupAssociation {
    Id: ResourceId
    Arn: Arn
    FirewallRuleGroupId: ResourceId
    VpcId: ResourceId
    Name: Name
    Priority: Priority
    MutationProtection: MutationProtectionStatus
    ManagedOwnerName: ServicePrinciple
    Status: FirewallRuleGroupAssociationStatus
    StatusMessage: StatusMessage
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
}

enum FirewallRuleGroupAssociationStatus {
    COMPLETE
    DELETING
    UPDATING
}

list FirewallRuleGroupAssociations {
    member: FirewallRuleGroupAssociation
}

structure FirewallRuleGroupMetadata {
    Id: ResourceId
    Arn: Arn
    Name: Name
    OwnerId: AccountId
    CreatorRequestId: CreatorRequestId
    ShareStatus: ShareStatus
}

list FirewallRuleGroupMetadataList {
    member: FirewallRuleGroupMetadata
}

@length(max: 30000)
string FirewallRuleGroupPolicy

enum FirewallRuleGroupStatus {
    COMPLETE
    DELETING
    UPDATING
}

list FirewallRules {
    member: FirewallRule
}

structure GetFirewallConfigRequest {
    @required ResourceId: ResourceId
}

structure GetFirewallConfigResponse {
    FirewallConfig: FirewallConfig
}

structure GetFirewallDomainListRequest {
    @required FirewallDomainListId: ResourceId
}

structure GetFirewallDomainListResponse {
    FirewallDomainList: FirewallDomainList
}

structure GetFirewallRuleGroupAssociationRequest {
    @required FirewallRuleGroupAssociationId: ResourceId
}

structure GetFirewallRuleGroupAssociationResponse {
    FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
}

structure GetFirewallRuleGroupPolicyRequest {
    @required Arn: Arn
}

structure GetFirewallRuleGroupPolicyResponse {
    FirewallRuleGroupPolicy: FirewallRuleGroupPolicy
}

structure GetFirewallRuleGroupRequest {
    @required FirewallRuleGroupId: ResourceId
}

structure GetFirewallRuleGroupResponse {
    FirewallRuleGroup: FirewallRuleGroup
}

structure GetOutpostResolverRequest {
    @required Id: ResourceId
}

structure GetOutpostResolverResponse {
    OutpostResolver: OutpostResolver
}

structure GetResolverConfigRequest {
    @required ResourceId: ResourceId
}

structure GetResolverConfigResponse {
    ResolverConfig: ResolverConfig
}

structure GetResolverDnssecConfigRequest {
    @required ResourceId: ResourceId
}

structure GetResolverDnssecConfigResponse {
    ResolverDNSSECConfig: ResolverDnssecConfig
}

structure GetResolverEndpointRequest {
    @required ResolverEndpointId: ResourceId
}

structure GetResolverEndpointResponse {
    ResolverEndpoint: ResolverEndpoint
}

structure GetResolverQueryLogConfigAssociationRequest {
    @required ResolverQueryLogConfigAssociationId: ResourceId
}

structure GetResolverQueryLogConfigAssociationResponse {
    ResolverQueryLogConfigAssociation: ResolverQueryLogConfigAssociation
}

structure GetResolverQueryLogConfigPolicyRequest {
    @required Arn: Arn
}

structure GetResolverQueryLogConfigPolicyResponse {
    ResolverQueryLogConfigPolicy: ResolverQueryLogConfigPolicy
}

structure GetResolverQueryLogConfigRequest {
    @required ResolverQueryLogConfigId: ResourceId
}

structure GetResolverQueryLogConfigResponse {
    ResolverQueryLogConfig: ResolverQueryLogConfig
}

structure GetResolverRuleAssociationRequest {
    @required ResolverRuleAssociationId: ResourceId
}

structure GetResolverRuleAssociationResponse {
    ResolverRuleAssociation: ResolverRuleAssociation
}

structure GetResolverRulePolicyRequest {
    @required Arn: Arn
}

structure GetResolverRulePolicyResponse {
    ResolverRulePolicy: ResolverRulePolicy
}

structure GetResolverRuleRequest {
    @required ResolverRuleId: ResourceId
}

structure GetResolverRuleResponse {
    ResolverRule: ResolverRule
}

structure ImportFirewallDomainsRequest {
    @required FirewallDomainListId: ResourceId
    @required Operation: FirewallDomainImportOperation
    @required DomainFileUrl: DomainListFileUrl
}

structure ImportFirewallDomainsResponse {
    Id: ResourceId
    Name: Name
    Status: FirewallDomainListStatus
    StatusMessage: StatusMessage
}

integer InstanceCount

@error("client")
structure InternalServiceErrorException {
    Message: ExceptionMessage
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidParameterException {
    @required Message: ExceptionMessage
    FieldName: String
}

@error("client")
structure InvalidPolicyDocument {
    Message: ExceptionMessage
}

@error("client")
structure InvalidRequestException {
    Message: ExceptionMessage
}

@error("client")
structure InvalidTagException {
    Message: ExceptionMessage
}

@length(min: 7, max: 36)
string Ip

integer IpAddressCount

structure IpAddressRequest {
    @required SubnetId: SubnetId
    Ip: Ip
    Ipv6: Ipv6
}

structure IpAddressResponse {
    IpId: ResourceId
    SubnetId: SubnetId
    Ip: Ip
    Ipv6: Ipv6
    Status: IpAddressStatus
    StatusMessage: StatusMessage
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
}

enum IpAddressStatus {
    CREATING
    FAILED_CREATION
    ATTACHING
    ATTACHED
    REMAP_DETACHING
    REMAP_ATTACHING
    DETACHING
    FAILED_RESOURCE_GONE
    DELETING
    DELETE_FAILED_FAS_EXPIRED
    UPDATING
    UPDATE_FAILED
    ISOLATED
}

structure IpAddressUpdate {
    IpId: ResourceId
    SubnetId: SubnetId
    Ip: Ip
    Ipv6: Ipv6
}

@length(min: 2, max: 20)
list IpAddressesRequest {
    member: IpAddressRequest
}

list IpAddressesResponse {
    member: IpAddressResponse
}

@length(min: 7, max: 39)
string Ipv6

boolean Ipv6InternetAccessEnabled

@error("client")
structure LimitExceededException {
    Message: String
    ResourceType: String
}

@range(min: 1, max: 5000)
integer ListDomainMaxResults

@range(min: 5, max: 10)
integer ListFirewallConfigsMaxResult

structure ListFirewallConfigsRequest {
    MaxResults: ListFirewallConfigsMaxResult
    NextToken: NextToken
}

structure ListFirewallConfigsResponse {
    NextToken: NextToken
    FirewallConfigs: FirewallConfigList
}

structure ListFirewallDomainListsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListFirewallDomainListsResponse {
    NextToken: NextToken
    FirewallDomainLists: FirewallDomainListMetadataList
}

structure ListFirewallDomainsRequest {
    @required FirewallDomainListId: ResourceId
    MaxResults: ListDomainMaxResults
    NextToken: NextToken
}

structure ListFirewallDomainsResponse {
    NextToken: NextToken
    Domains: FirewallDomains
}

structure ListFirewallRuleGroupAssociationsRequest {
    FirewallRuleGroupId: ResourceId
    VpcId: ResourceId
    Priority: Priority
    Status: FirewallRuleGroupAssociationStatus
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListFirewallRuleGroupAssociationsResponse {
    NextToken: NextToken
    FirewallRuleGroupAssociations: FirewallRuleGroupAssociations
}

structure ListFirewallRuleGroupsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListFirewallRuleGroupsResponse {
    NextToken: NextToken
    FirewallRuleGroups: FirewallRuleGroupMetadataList
}

structure ListFirewallRulesRequest {
    @required FirewallRuleGroupId: ResourceId
    Priority: Priority
    Action: Action
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListFirewallRulesResponse {
    NextToken: NextToken
    FirewallRules: FirewallRules
}

structure ListOutpostResolversRequest {
    OutpostArn: OutpostArn
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListOutpostResolversResponse {
    OutpostResolvers: OutpostResolverList
    NextToken: NextToken
}

@range(min: 5, max: 100)
integer ListResolverConfigsMaxResult

structure ListResolverConfigsRequest {
    MaxResults: ListResolverConfigsMaxResult
    NextToken: NextToken
}

structure ListResolverConfigsResponse {
    NextToken: NextToken
    ResolverConfigs: ResolverConfigList
}

structure ListResolverDnssecConfigsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    Filters: Filters
}

structure ListResolverDnssecConfigsResponse {
    NextToken: NextToken
    ResolverDnssecConfigs: ResolverDnssecConfigList
}

structure ListResolverEndpointIpAddressesRequest {
    @required ResolverEndpointId: ResourceId
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListResolverEndpointIpAddressesResponse {
    NextToken: NextToken
    MaxResults: MaxResults
    IpAddresses: IpAddressesResponse
}

structure ListResolverEndpointsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    Filters: Filters
}

structure ListResolverEndpointsResponse {
    NextToken: NextToken
    MaxResults: MaxResults
    ResolverEndpoints: ResolverEndpoints
}

structure ListResolverQueryLogConfigAssociationsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    Filters: Filters
    SortBy: SortByKey
    SortOrder: SortOrder
}

structure ListResolverQueryLogConfigAssociationsResponse {
    NextToken: NextToken
    TotalCount: Count
    TotalFilteredCount: Count
    ResolverQueryLogConfigAssociations: ResolverQueryLogConfigAssociationList
}

structure ListResolverQueryLogConfigsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    Filters: Filters
    SortBy: SortByKey
    SortOrder: SortOrder
}

structure ListResolverQueryLogConfigsResponse {
    NextToken: NextToken
    TotalCount: Count
    TotalFilteredCount: Count
    ResolverQueryLogConfigs: ResolverQueryLogConfigList
}

structure ListResolverRuleAssociationsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    Filters: Filters
}

structure ListResolverRuleAssociationsResponse {
    NextToken: NextToken
    MaxResults: MaxResults
    ResolverRuleAssociations: ResolverRuleAssociations
}

structure ListResolverRulesRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    Filters: Filters
}

structure ListResolverRulesResponse {
    NextToken: NextToken
    MaxResults: MaxResults
    ResolverRules: ResolverRules
}

structure ListTagsForResourceRequest {
    @required ResourceArn: Arn
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListTagsForResourceResponse {
    Tags: TagList
    NextToken: NextToken
}

@range(min: 1, max: 100)
integer MaxResults

enum MutationProtectionStatus {
    ENABLED
    DISABLED
}

@length(max: 64)
@pattern("(?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)")
string Name

string NextToken

@length(min: 1, max: 255)
@pattern("^arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$")
string OutpostArn

@length(min: 1, max: 255)
string OutpostInstanceType

structure OutpostResolver {
    Arn: Arn
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    CreatorRequestId: CreatorRequestId
    Id: ResourceId
    InstanceCount: InstanceCount
    PreferredInstanceType: OutpostInstanceType
    Name: OutpostResolverName
    Status: OutpostResolverStatus
    StatusMessage: OutpostResolverStatusMessage
    OutpostArn: OutpostArn
}

list OutpostResolverList {
    member: OutpostResolver
}

@length(min: 1, max: 255)
string OutpostResolverName

enum OutpostResolverStatus {
    CREATING
    OPERATIONAL
    UPDATING
    DELETING
    ACTION_NEEDED
    FAILED_CREATION
    FAILED_DELETION
}

@length(max: 4096)
string OutpostResolverStatusMessage

@range(min: 0, max: 65535)
integer Port

integer Priority

enum Protocol {
    DoH
    Do53
    DoH_FIPS = "DoH-FIPS"
}

@length(min: 1, max: 2)
list ProtocolList {
    member: Protocol
}

structure PutFirewallRuleGroupPolicyRequest {
    @required Arn: Arn
    @required FirewallRuleGroupPolicy: FirewallRuleGroupPolicy
}

structure PutFirewallRuleGroupPolicyResponse {
    ReturnValue: Boolean
}

structure PutResolverQueryLogConfigPolicyRequest {
    @required Arn: Arn
    @required ResolverQueryLogConfigPolicy: ResolverQueryLogConfigPolicy
}

structure PutResolverQueryLogConfigPolicyResponse {
    ReturnValue: Boolean
}

structure PutResolverRulePolicyRequest {
    @required Arn: Arn
    @required ResolverRulePolicy: ResolverRulePolicy
}

structure PutResolverRulePolicyResponse {
    ReturnValue: Boolean
}

@length(min: 1, max: 16)
string Qtype

enum ResolverAutodefinedReverseStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    UPDATING_TO_USE_LOCAL_RESOURCE_SETTING
    USE_LOCAL_RESOURCE_SETTING
}

structure ResolverConfig {
    Id: ResourceId
    ResourceId: ResourceId
    OwnerId: AccountId
    AutodefinedReverse: ResolverAutodefinedReverseStatus
}

list ResolverConfigList {
    member: ResolverConfig
}

enum ResolverDNSSECValidationStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    UPDATING_TO_USE_LOCAL_RESOURCE_SETTING
    USE_LOCAL_RESOURCE_SETTING
}

structure ResolverDnssecConfig {
    Id: ResourceId
    OwnerId: AccountId
    ResourceId: ResourceId
    ValidationStatus: ResolverDNSSECValidationStatus
}

list ResolverDnssecConfigList {
    member: ResolverDnssecConfig
}

structure ResolverEndpoint {
    Id: ResourceId
    CreatorRequestId: CreatorRequestId
    Arn: Arn
    Name: Name
    SecurityGroupIds: SecurityGroupIds
    Direction: ResolverEndpointDirection
    IpAddressCount: IpAddressCount
    HostVPCId: ResourceId
    Status: ResolverEndpointStatus
    StatusMessage: StatusMessage
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    OutpostArn: OutpostArn
    PreferredInstanceType: OutpostInstanceType
    ResolverEndpointType: ResolverEndpointType
    Protocols: ProtocolList
    RniEnhancedMetricsEnabled: RniEnhancedMetricsEnabled
    TargetNameServerMetricsEnabled: TargetNameServerMetricsEnabled
    Dns64Enabled: Dns64Enabled
    Ipv6InternetAccessEnabled: Ipv6InternetAccessEnabled
}

enum ResolverEndpointDirection {
    INBOUND
    OUTBOUND
    INBOUND_DELEGATION
}

enum ResolverEndpointStatus {
    CREATING
    OPERATIONAL
    UPDATING
    AUTO_RECOVERING
    ACTION_NEEDED
    DELETING
}

enum ResolverEndpointType {
    IPV6
    IPV4
    DUALSTACK
}

list ResolverEndpoints {
    member: ResolverEndpoint
}

structure ResolverQueryLogConfig {
    Id: ResourceId
    OwnerId: AccountId
    Status: ResolverQueryLogConfigStatus
    ShareStatus: ShareStatus
    AssociationCount: Count
    Arn: Arn
    Name: ResolverQueryLogConfigName
    DestinationArn: DestinationArn
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
}

structure ResolverQueryLogConfigAssociation {
    Id: ResourceId
    ResolverQueryLogConfigId: ResourceId
    ResourceId: ResourceId
    Status: ResolverQueryLogConfigAssociationStatus
    Error: ResolverQueryLogConfigAssociationError
    ErrorMessage: ResolverQueryLogConfigAssociationErrorMessage
    CreationTime: Rfc3339TimeString
}

enum ResolverQueryLogConfigAssociationError {
    NONE
    DESTINATION_NOT_FOUND
    ACCESS_DENIED
    INTERNAL_SERVICE_ERROR
}

string ResolverQueryLogConfigAssociationErrorMessage

list ResolverQueryLogConfigAssociationList {
    member: ResolverQueryLogConfigAssociation
}

enum ResolverQueryLogConfigAssociationStatus {
    CREATING
    ACTIVE
    ACTION_NEEDED
    DELETING
    FAILED
}

list ResolverQueryLogConfigList {
    member: ResolverQueryLogConfig
}

@length(min: 1, max: 64)
@pattern("(?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)")
string ResolverQueryLogConfigName

@length(max: 30000)
string ResolverQueryLogConfigPolicy

enum ResolverQueryLogConfigStatus {
    CREATING
    CREATED
    DELETING
    FAILED
}

structure ResolverRule {
    Id: ResourceId
    CreatorRequestId: CreatorRequestId
    Arn: Arn
    DomainName: DomainName
    Status: ResolverRuleStatus
    StatusMessage: StatusMessage
    RuleType: RuleTypeOption
    Name: Name
    TargetIps: TargetList
    ResolverEndpointId: ResourceId
    OwnerId: AccountId
    ShareStatus: ShareStatus
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    DelegationRecord: DelegationRecord
}

structure ResolverRuleAssociation {
    Id: ResourceId
    ResolverRuleId: ResourceId
    Name: Name
    VPCId: ResourceId
    Status: ResolverRuleAssociationStatus
    StatusMessage: StatusMessage
}

enum ResolverRuleAssociationStatus {
    CREATING
    COMPLETE
    DELETING
    FAILED
    OVERRIDDEN
}

list ResolverRuleAssociations {
    member: ResolverRuleAssociation
}

structure ResolverRuleConfig {
    Name: Name
    TargetIps: TargetList
    ResolverEndpointId: ResourceId
}

@length(max: 30000)
string ResolverRulePolicy

enum ResolverRuleStatus {
    COMPLETE
    DELETING
    UPDATING
    FAILED
}

list ResolverRules {
    member: ResolverRule
}

@error("client")
structure ResourceExistsException {
    Message: String
    ResourceType: String
}

@length(min: 1, max: 64)
string ResourceId

@error("client")
structure ResourceInUseException {
    Message: String
    ResourceType: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceType: String
}

@error("client")
structure ResourceUnavailableException {
    Message: String
    ResourceType: String
}

@length(min: 20, max: 40)
string Rfc3339TimeString

boolean RniEnhancedMetricsEnabled

enum RuleTypeOption {
    FORWARD
    SYSTEM
    RECURSIVE
    DELEGATE
}

list SecurityGroupIds {
    member: ResourceId
}

@length(min: 0, max: 255)
string ServerNameIndication

@length(min: 1, max: 512)
string ServicePrinciple

@error("client")
structure ServiceQuotaExceededException {
    Message: ExceptionMessage
}

enum ShareStatus {
    NOT_SHARED
    SHARED_WITH_ME
    SHARED_BY_ME
}

@length(min: 1, max: 64)
string SortByKey

enum SortOrder {
    ASCENDING
    DESCENDING
}

@length(max: 255)
string StatusMessage

string String

@length(min: 1, max: 32)
string SubnetId

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(max: 200)
list TagKeyList {
    member: TagKey
}

@length(max: 200)
list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required ResourceArn: Arn
    @required Tags: TagList
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

structure TargetAddress {
    Ip: Ip
    Port: Port
    Ipv6: Ipv6
    Protocol: Protocol
    ServerNameIndication: ServerNameIndication
}

@length(min: 1)
list TargetList {
    member: TargetAddress
}

boolean TargetNameServerMetricsEnabled

@error("client")
structure ThrottlingException {
    Message: ExceptionMessage
}

@error("client")
structure UnknownResourceException {
    Message: ExceptionMessage
}

integer Unsigned

structure UntagResourceRequest {
    @required ResourceArn: Arn
    @required TagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateFirewallConfigRequest {
    @required ResourceId: ResourceId
    @required FirewallFailOpen: FirewallFailOpenStatus
}

structure UpdateFirewallConfigResponse {
    FirewallConfig: FirewallConfig
}

structure UpdateFirewallDomainsRequest {
    @required FirewallDomainListId: ResourceId
    @required Operation: FirewallDomainUpdateOperation
    @required Domains: FirewallDomains
}

structure UpdateFirewallDomainsResponse {
    Id: ResourceId
    Name: Name
    Status: FirewallDomainListStatus
    StatusMessage: StatusMessage
}

structure UpdateFirewallRuleGroupAssociationRequest {
    @required FirewallRuleGroupAssociationId: ResourceId
    Priority: Priority
    MutationProtection: MutationProtectionStatus
    Name: Name
}

structure UpdateFirewallRuleGroupAssociationResponse {
    FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
}

structure UpdateFirewallRuleRequest {
    @required FirewallRuleGroupId: ResourceId
    FirewallDomainListId: ResourceId
    FirewallThreatProtectionId: ResourceId
    Priority: Priority
    Action: Action
    BlockResponse: BlockResponse
    BlockOverrideDomain: BlockOverrideDomain
    BlockOverrideDnsType: BlockOverrideDnsType
    BlockOverrideTtl: BlockOverrideTtl
    Name: Name
    FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
    Qtype: Qtype
    DnsThreatProtection: DnsThreatProtection
    ConfidenceThreshold: ConfidenceThreshold
}

structure UpdateFirewallRuleResponse {
    FirewallRule: FirewallRule
}

structure UpdateIpAddress {
    @required IpId: ResourceId
    @required Ipv6: Ipv6
}

@length(min: 0, max: 50)
list UpdateIpAddresses {
    member: UpdateIpAddress
}

structure UpdateOutpostResolverRequest {
    @required Id: ResourceId
    Name: OutpostResolverName
    InstanceCount: InstanceCount
    PreferredInstanceType: OutpostInstanceType
}

structure UpdateOutpostResolverResponse {
    OutpostResolver: OutpostResolver
}

structure UpdateResolverConfigRequest {
    @required ResourceId: ResourceId
    @required AutodefinedReverseFlag: AutodefinedReverseFlag
}

structure UpdateResolverConfigResponse {
    ResolverConfig: ResolverConfig
}

structure UpdateResolverDnssecConfigRequest {
    @required ResourceId: ResourceId
    @required Validation: Validation
}

structure UpdateResolverDnssecConfigResponse {
    ResolverDNSSECConfig: ResolverDnssecConfig
}

structure UpdateResolverEndpointRequest {
    @required ResolverEndpointId: ResourceId
    Name: Name
    ResolverEndpointType: ResolverEndpointType
    UpdateIpAddresses: UpdateIpAddresses
    Protocols: ProtocolList
    RniEnhancedMetricsEnabled: RniEnhancedMetricsEnabled
    TargetNameServerMetricsEnabled: TargetNameServerMetricsEnabled
    Dns64Enabled: Dns64Enabled
    Ipv6InternetAccessEnabled: Ipv6InternetAccessEnabled
}

structure UpdateResolverEndpointResponse {
    ResolverEndpoint: ResolverEndpoint
}

structure UpdateResolverRuleRequest {
    @required ResolverRuleId: ResourceId
    @required Config: ResolverRuleConfig
}

structure UpdateResolverRuleResponse {
    ResolverRule: ResolverRule
}

enum Validation {
    ENABLE
    DISABLE
    USE_LOCAL_RESOURCE_SETTING
}

@error("client")
structure ValidationException {
    Message: ExceptionMessage
}
