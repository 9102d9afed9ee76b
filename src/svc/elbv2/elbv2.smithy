// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.elbv2

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "Elastic Load Balancing v2", endpointPrefix: "elasticloadbalancing")
@sigv4(name: "elasticloadbalancing")
@awsQuery
@xmlNamespace(uri: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/")
@title("Elastic Load Balancing")
service ElasticLoadBalancingv2 {
    version: "2015-12-01"
    operations: [
        AddListenerCertificates
        AddTags
        AddTrustStoreRevocations
        CreateListener
        CreateLoadBalancer
        CreateRule
        CreateTargetGroup
        CreateTrustStore
        DeleteListener
        DeleteLoadBalancer
        DeleteRule
        DeleteSharedTrustStoreAssociation
        DeleteTargetGroup
        DeleteTrustStore
        DeregisterTargets
        DescribeAccountLimits
        DescribeCapacityReservation
        DescribeListenerAttributes
        DescribeListenerCertificates
        DescribeListeners
        DescribeLoadBalancerAttributes
        DescribeLoadBalancers
        DescribeRules
        DescribeSSLPolicies
        DescribeTags
        DescribeTargetGroupAttributes
        DescribeTargetGroups
        DescribeTargetHealth
        DescribeTrustStoreAssociations
        DescribeTrustStoreRevocations
        DescribeTrustStores
        GetResourcePolicy
        GetTrustStoreCaCertificatesBundle
        GetTrustStoreRevocationContent
        ModifyCapacityReservation
        ModifyIpPools
        ModifyListener
        ModifyListenerAttributes
        ModifyLoadBalancerAttributes
        ModifyRule
        ModifyTargetGroup
        ModifyTargetGroupAttributes
        ModifyTrustStore
        RegisterTargets
        RemoveListenerCertificates
        RemoveTags
        RemoveTrustStoreRevocations
        SetIpAddressType
        SetRulePriorities
        SetSecurityGroups
        SetSubnets
    ]
}

operation AddListenerCertificates {
    input: AddListenerCertificatesInput
    output: AddListenerCertificatesOutput
    errors: [
        CertificateNotFoundException
        ListenerNotFoundException
        TooManyCertificatesException
    ]
}

operation AddTags {
    input: AddTagsInput
    output: AddTagsOutput
    errors: [
        DuplicateTagKeysException
        ListenerNotFoundException
        LoadBalancerNotFoundException
        RuleNotFoundException
        TargetGroupNotFoundException
        TooManyTagsException
        TrustStoreNotFoundException
    ]
}

operation AddTrustStoreRevocations {
    input: AddTrustStoreRevocationsInput
    output: AddTrustStoreRevocationsOutput
    errors: [
        InvalidRevocationContentException
        RevocationContentNotFoundException
        TooManyTrustStoreRevocationEntriesException
        TrustStoreNotFoundException
    ]
}

operation CreateListener {
    input: CreateListenerInput
    output: CreateListenerOutput
    errors: [
        ALPNPolicyNotSupportedException
        CertificateNotFoundException
        DuplicateListenerException
        IncompatibleProtocolsException
        InvalidConfigurationRequestException
        InvalidLoadBalancerActionException
        LoadBalancerNotFoundException
        SSLPolicyNotFoundException
        TargetGroupAssociationLimitException
        TargetGroupNotFoundException
        TooManyActionsException
        TooManyCertificatesException
        TooManyListenersException
        TooManyRegistrationsForTargetIdException
        TooManyTagsException
        TooManyTargetsException
        TooManyUniqueTargetGroupsPerLoadBalancerException
        TrustStoreNotFoundException
        TrustStoreNotReadyException
        UnsupportedProtocolException
    ]
}

operation CreateLoadBalancer {
    input: CreateLoadBalancerInput
    output: CreateLoadBalancerOutput
    errors: [
        AllocationIdNotFoundException
        AvailabilityZoneNotSupportedException
        DuplicateLoadBalancerNameException
        DuplicateTagKeysException
        InvalidConfigurationRequestException
        InvalidSchemeException
        InvalidSecurityGroupException
        InvalidSubnetException
        OperationNotPermittedException
        ResourceInUseException
        SubnetNotFoundException
        TooManyLoadBalancersException
        TooManyTagsException
    ]
}

operation CreateRule {
    input: CreateRuleInput
    output: CreateRuleOutput
    errors: [
        IncompatibleProtocolsException
        InvalidConfigurationRequestException
        InvalidLoadBalancerActionException
        ListenerNotFoundException
        PriorityInUseException
        TargetGroupAssociationLimitException
        TargetGroupNotFoundException
        TooManyActionsException
        TooManyRegistrationsForTargetIdException
        TooManyRulesException
        TooManyTagsException
        TooManyTargetGroupsException
        TooManyTargetsException
        TooManyUniqueTargetGroupsPerLoadBalancerException
        UnsupportedProtocolException
    ]
}

operation CreateTargetGroup {
    input: CreateTargetGroupInput
    output: CreateTargetGroupOutput
    errors: [
        DuplicateTargetGroupNameException
        InvalidConfigurationRequestException
        TooManyTagsException
        TooManyTargetGroupsException
    ]
}

operation CreateTrustStore {
    input: CreateTrustStoreInput
    output: CreateTrustStoreOutput
    errors: [
        CaCertificatesBundleNotFoundException
        DuplicateTagKeysException
        DuplicateTrustStoreNameException
        InvalidCaCertificatesBundleException
        TooManyTagsException
        TooManyTrustStoresException
    ]
}

operation DeleteListener {
    input: DeleteListenerInput
    output: DeleteListenerOutput
    errors: [
        ListenerNotFoundException
        ResourceInUseException
    ]
}

operation DeleteLoadBalancer {
    input: DeleteLoadBalancerInput
    output: DeleteLoadBalancerOutput
    errors: [
        LoadBalancerNotFoundException
        OperationNotPermittedException
        ResourceInUseException
    ]
}

operation DeleteRule {
    input: DeleteRuleInput
    output: DeleteRuleOutput
    errors: [
        OperationNotPermittedException
        RuleNotFoundException
    ]
}

operation DeleteSharedTrustStoreAssociation {
    input: DeleteSharedTrustStoreAssociationInput
    output: DeleteSharedTrustStoreAssociationOutput
    errors: [
        DeleteAssociationSameAccountException
        TrustStoreAssociationNotFoundException
        TrustStoreNotFoundException
    ]
}

operation DeleteTargetGroup {
    input: DeleteTargetGroupInput
    output: DeleteTargetGroupOutput
    errors: [
        ResourceInUseException
    ]
}

operation DeleteTrustStore {
    input: DeleteTrustStoreInput
    output: DeleteTrustStoreOutput
    errors: [
        TrustStoreInUseException
        TrustStoreNotFoundException
    ]
}

operation DeregisterTargets {
    input: DeregisterTargetsInput
    output: DeregisterTargetsOutput
    errors: [
        InvalidTargetException
        TargetGroupNotFoundException
    ]
}

operation DescribeAccountLimits {
    input: DescribeAccountLimitsInput
    output: DescribeAccountLimitsOutput
}

operation DescribeCapacityReservation {
    input: DescribeCapacityReservationInput
    output: DescribeCapacityReservationOutput
    errors: [
        LoadBalancerNotFoundException
    ]
}

operation DescribeListenerAttributes {
    input: DescribeListenerAttributesInput
    output: DescribeListenerAttributesOutput
    errors: [
        ListenerNotFoundException
    ]
}

operation DescribeListenerCertificates {
    input: DescribeListenerCertificatesInput
    output: DescribeListenerCertificatesOutput
    errors: [
        ListenerNotFoundException
    ]
}

operation DescribeListeners {
    input: DescribeListenersInput
    output: DescribeListenersOutput
    errors: [
        ListenerNotFoundException
        LoadBalancerNotFoundException
        UnsupportedProtocolException
    ]
}

operation DescribeLoadBalancerAttributes {
    input: DescribeLoadBalancerAttributesInput
    output: DescribeLoadBalancerAttributesOutput
    errors: [
        LoadBalancerNotFoundException
    ]
}

operation DescribeLoadBalancers {
    input: DescribeLoadBalancersInput
    output: DescribeLoadBalancersOutput
    errors: [
        LoadBalancerNotFoundException
    ]
}

operation DescribeRules {
    input: DescribeRulesInput
    output: DescribeRulesOutput
    errors: [
        ListenerNotFoundException
        RuleNotFoundException
        UnsupportedProtocolException
    ]
}

operation DescribeSSLPolicies {
    input: DescribeSSLPoliciesInput
    output: DescribeSSLPoliciesOutput
    errors: [
        SSLPolicyNotFoundException
    ]
}

operation DescribeTags {
    input: DescribeTagsInput
    output: DescribeTagsOutput
    errors: [
        ListenerNotFoundException
        LoadBalancerNotFoundException
        RuleNotFoundException
        TargetGroupNotFoundException
        TrustStoreNotFoundException
    ]
}

operation DescribeTargetGroupAttributes {
    input: DescribeTargetGroupAttributesInput
    output: DescribeTargetGroupAttributesOutput
    errors: [
        TargetGroupNotFoundException
    ]
}

operation DescribeTargetGroups {
    input: DescribeTargetGroupsInput
    output: DescribeTargetGroupsOutput
    errors: [
        LoadBalancerNotFoundException
        TargetGroupNotFoundException
    ]
}

operation DescribeTargetHealth {
    input: DescribeTargetHealthInput
    output: DescribeTargetHealthOutput
    errors: [
        HealthUnavailableException
        InvalidTargetException
        TargetGroupNotFoundException
    ]
}

operation DescribeTrustStoreAssociations {
    input: DescribeTrustStoreAssociationsInput
    output: DescribeTrustStoreAssociationsOutput
    errors: [
        TrustStoreNotFoundException
    ]
}

operation DescribeTrustStoreRevocations {
    input: DescribeTrustStoreRevocationsInput
    output: DescribeTrustStoreRevocationsOutput
    errors: [
        RevocationIdNotFoundException
        TrustStoreNotFoundException
    ]
}

operation DescribeTrustStores {
    input: DescribeTrustStoresInput
    output: DescribeTrustStoresOutput
    errors: [
        TrustStoreNotFoundException
    ]
}

operation GetResourcePolicy {
    input: GetResourcePolicyInput
    output: GetResourcePolicyOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation GetTrustStoreCaCertificatesBundle {
    input: GetTrustStoreCaCertificatesBundleInput
    output: GetTrustStoreCaCertificatesBundleOutput
    errors: [
        TrustStoreNotFoundException
    ]
}

operation GetTrustStoreRevocationContent {
    input: GetTrustStoreRevocationContentInput
    output: GetTrustStoreRevocationContentOutput
    errors: [
        RevocationIdNotFoundException
        TrustStoreNotFoundException
    ]
}

operation ModifyCapacityReservation {
    input: ModifyCapacityReservationInput
    output: ModifyCapacityReservationOutput
    errors: [
        CapacityDecreaseRequestsLimitExceededException
        CapacityReservationPendingException
        CapacityUnitsLimitExceededException
        InsufficientCapacityException
        InvalidConfigurationRequestException
        LoadBalancerNotFoundException
        OperationNotPermittedException
        PriorRequestNotCompleteException
    ]
}

operation ModifyIpPools {
    input: ModifyIpPoolsInput
    output: ModifyIpPoolsOutput
    errors: [
        LoadBalancerNotFoundException
    ]
}

operation ModifyListener {
    input: ModifyListenerInput
    output: ModifyListenerOutput
    errors: [
        ALPNPolicyNotSupportedException
        CertificateNotFoundException
        DuplicateListenerException
        IncompatibleProtocolsException
        InvalidConfigurationRequestException
        InvalidLoadBalancerActionException
        ListenerNotFoundException
        SSLPolicyNotFoundException
        TargetGroupAssociationLimitException
        TargetGroupNotFoundException
        TooManyActionsException
        TooManyCertificatesException
        TooManyListenersException
        TooManyRegistrationsForTargetIdException
        TooManyTargetsException
        TooManyUniqueTargetGroupsPerLoadBalancerException
        TrustStoreNotFoundException
        TrustStoreNotReadyException
        UnsupportedProtocolException
    ]
}

operation ModifyListenerAttributes {
    input: ModifyListenerAttributesInput
    output: ModifyListenerAttributesOutput
    errors: [
        InvalidConfigurationRequestException
        ListenerNotFoundException
    ]
}

operation ModifyLoadBalancerAttributes {
    input: ModifyLoadBalancerAttributesInput
    output: ModifyLoadBalancerAttributesOutput
    errors: [
        InvalidConfigurationRequestException
        LoadBalancerNotFoundException
    ]
}

operation ModifyRule {
    input: ModifyRuleInput
    output: ModifyRuleOutput
    errors: [
        IncompatibleProtocolsException
        InvalidLoadBalancerActionException
        OperationNotPermittedException
        RuleNotFoundException
        TargetGroupAssociationLimitException
        TargetGroupNotFoundException
        TooManyActionsException
        TooManyRegistrationsForTargetIdException
        TooManyTargetsException
        TooManyUniqueTargetGroupsPerLoadBalancerException
        UnsupportedProtocolException
    ]
}

operation ModifyTargetGroup {
    input: ModifyTargetGroupInput
    output: ModifyTargetGroupOutput
    errors: [
        InvalidConfigurationRequestException
        TargetGroupNotFoundException
    ]
}

operation ModifyTargetGroupAttributes {
    input: ModifyTargetGroupAttributesInput
    output: ModifyTargetGroupAttributesOutput
    errors: [
        InvalidConfigurationRequestException
        TargetGroupNotFoundException
    ]
}

operation ModifyTrustStore {
    input: ModifyTrustStoreInput
    output: ModifyTrustStoreOutput
    errors: [
        CaCertificatesBundleNotFoundException
        InvalidCaCertificatesBundleException
        TrustStoreNotFoundException
    ]
}

operation RegisterTargets {
    input: RegisterTargetsInput
    output: RegisterTargetsOutput
    errors: [
        InvalidTargetException
        TargetGroupNotFoundException
        TooManyRegistrationsForTargetIdException
        TooManyTargetsException
    ]
}

operation RemoveListenerCertificates {
    input: RemoveListenerCertificatesInput
    output: RemoveListenerCertificatesOutput
    errors: [
        ListenerNotFoundException
        OperationNotPermittedException
    ]
}

operation RemoveTags {
    input: RemoveTagsInput
    output: RemoveTagsOutput
    errors: [
        ListenerNotFoundException
        LoadBalancerNotFoundException
        RuleNotFoundException
        TargetGroupNotFoundException
        TooManyTagsException
        TrustStoreNotFoundException
    ]
}

operation RemoveTrustStoreRevocations {
    input: RemoveTrustStoreRevocationsInput
    output: RemoveTrustStoreRevocationsOutput
    errors: [
        RevocationIdNotFoundException
        TrustStoreNotFoundException
    ]
}

operation SetIpAddressType {
    input: SetIpAddressTypeInput
    output: SetIpAddressTypeOutput
    errors: [
        InvalidConfigurationRequestException
        InvalidSubnetException
        LoadBalancerNotFoundException
    ]
}

operation SetRulePriorities {
    input: SetRulePrioritiesInput
    output: SetRulePrioritiesOutput
    errors: [
        OperationNotPermittedException
        PriorityInUseException
        RuleNotFoundException
    ]
}

operation SetSecurityGroups {
    input: SetSecurityGroupsInput
    output: SetSecurityGroupsOutput
    errors: [
        InvalidConfigurationRequestException
        InvalidSecurityGroupException
        LoadBalancerNotFoundException
    ]
}

operation SetSubnets {
    input: SetSubnetsInput
    output: SetSubnetsOutput
    errors: [
        AllocationIdNotFoundException
        AvailabilityZoneNotSupportedException
        CapacityReservationPendingException
        InvalidConfigurationRequestException
        InvalidSubnetException
        LoadBalancerNotFoundException
        SubnetNotFoundException
    ]
}

@error("client")
@awsQueryError(code: "ALPNPolicyNotFound", httpResponseCode: 400)
structure ALPNPolicyNotSupportedException {}

structure Action {
    @required Type: ActionTypeEnum
    TargetGroupArn: TargetGroupArn
    AuthenticateOidcConfig: AuthenticateOidcActionConfig
    AuthenticateCognitoConfig: AuthenticateCognitoActionConfig
    Order: ActionOrder
    RedirectConfig: RedirectActionConfig
    FixedResponseConfig: FixedResponseActionConfig
    ForwardConfig: ForwardActionConfig
    JwtValidationConfig: JwtValidationActionConfig
}

@range(min: 1, max: 50000)
integer ActionOrder

enum ActionTypeEnum {
    forward
    authenticate_oidc = "authenticate-oidc"
    authenticate_cognito = "authenticate-cognito"
    redirect
    fixed_response = "fixed-response"
    jwt_validation = "jwt-validation"
}

list Actions {
    member: Action
}

structure AddListenerCertificatesInput {
    @required ListenerArn: ListenerArn
    @required Certificates: CertificateList
}

structure AddListenerCertificatesOutput {
    Certificates: CertificateList
}

structure AddTagsInput {
    @required ResourceArns: ResourceArns
    @required Tags: TagList
}

structure AddTagsOutput {}

structure AddTrustStoreRevocationsInput {
    @required TrustStoreArn: TrustStoreArn
    RevocationContents: RevocationContents
}

structure AddTrustStoreRevocationsOutput {
    TrustStoreRevocations: TrustStoreRevocations
}

structure AdministrativeOverride {
    State: TargetAdministrativeOverrideStateEnum
    Reason: TargetAdministrativeOverrideReasonEnum
    Description: Description
}

enum AdvertiseTrustStoreCaNamesEnum {
    on
    off
}

string AllocationId

@error("client")
@awsQueryError(code: "AllocationIdNotFound", httpResponseCode: 400)
structure AllocationIdNotFoundException {}

list AlpnPolicyName {
    member: AlpnPolicyValue
}

string AlpnPolicyValue

structure AnomalyDetection {
    Result: AnomalyResultEnum
    MitigationInEffect: MitigationInEffectEnum
}

enum AnomalyResultEnum {
    anomalous
    normal
}

map AuthenticateCognitoActionAuthenticationRequestExtraParams {
    key: AuthenticateCognitoActionAuthenticationRequestParamName
    value: AuthenticateCognitoActionAuthenticationRequestParamValue
}

string AuthenticateCognitoActionAuthenticationRequestParamName

string AuthenticateCognitoActionAuthenticationRequestParamValue

enum AuthenticateCognitoActionConditionalBehaviorEnum {
    deny
    allow
    authenticate
}

structure AuthenticateCognitoActionConfig {
    @required UserPoolArn: AuthenticateCognitoActionUserPoolArn
    @required UserPoolClientId: AuthenticateCognitoActionUserPoolClientId
    @required UserPoolDomain: AuthenticateCognitoActionUserPoolDomain
    SessionCookieName: AuthenticateCognitoActionSessionCookieName
    Scope: AuthenticateCognitoActionScope
    SessionTimeout: AuthenticateCognitoActionSessionTimeout
    AuthenticationRequestExtraParams: AuthenticateCognitoActionAuthenticationRequestExtraParams
    OnUnauthenticatedRequest: AuthenticateCognitoActionConditionalBehaviorEnum
}

string AuthenticateCognitoActionScope

string AuthenticateCognitoActionSessionCookieName

long AuthenticateCognitoActionSessionTimeout

string AuthenticateCognitoActionUserPoolArn

string AuthenticateCognitoActionUserPoolClientId

string AuthenticateCognitoActionUserPoolDomain

map AuthenticateOidcActionAuthenticationRequestExtraParams {
    key: AuthenticateOidcActionAuthenticationRequestParamName
    value: AuthenticateOidcActionAuthenticationRequestParamValue
}

string AuthenticateOidcActionAuthenticationRequestParamName

string AuthenticateOidcActionAuthenticationRequestParamValue

string AuthenticateOidcActionAuthorizationEndpoint

string AuthenticateOidcActionClientId

string AuthenticateOidcActionClientSecret

enum AuthenticateOidcActionConditionalBehaviorEnum {
    deny
    allow
    authenticate
}

structure AuthenticateOidcActionConfig {
    @required Issuer: AuthenticateOidcActionIssuer
    @required AuthorizationEndpoint: AuthenticateOidcActionAuthorizationEndpoint
    @required TokenEndpoint: AuthenticateOidcActionTokenEndpoint
    @required UserInfoEndpoint: AuthenticateOidcActionUserInfoEndpoint
    @required ClientId: AuthenticateOidcActionClientId
    ClientSecret: AuthenticateOidcActionClientSecret
    SessionCookieName: AuthenticateOidcActionSessionCookieName
    Scope: AuthenticateOidcActionScope
    SessionTimeout: AuthenticateOidcActionSessionTimeout
    AuthenticationRequestExtraParams: AuthenticateOidcActionAuthenticationRequestExtraParams
    OnUnauthenticatedRequest: AuthenticateOidcActionConditionalBehaviorEnum
    UseExistingClientSecret: AuthenticateOidcActionUseExistingClientSecret
}

string AuthenticateOidcActionIssuer

string AuthenticateOidcActionScope

string AuthenticateOidcActionSessionCookieName

long AuthenticateOidcActionSessionTimeout

string AuthenticateOidcActionTokenEndpoint

boolean AuthenticateOidcActionUseExistingClientSecret

string AuthenticateOidcActionUserInfoEndpoint

structure AvailabilityZone {
    ZoneName: ZoneName
    SubnetId: SubnetId
    OutpostId: OutpostId
    LoadBalancerAddresses: LoadBalancerAddresses
    SourceNatIpv6Prefixes: SourceNatIpv6Prefixes
}

@error("client")
@awsQueryError(code: "AvailabilityZoneNotSupported", httpResponseCode: 400)
structure AvailabilityZoneNotSupportedException {}

list AvailabilityZones {
    member: AvailabilityZone
}

@error("client")
@awsQueryError(code: "CaCertificatesBundleNotFound", httpResponseCode: 400)
structure CaCertificatesBundleNotFoundException {}

string CanonicalHostedZoneId

@error("client")
@awsQueryError(code: "CapacityDecreaseRequestLimitExceeded", httpResponseCode: 400)
structure CapacityDecreaseRequestsLimitExceededException {}

@error("client")
@awsQueryError(code: "CapacityReservationPending", httpResponseCode: 400)
structure CapacityReservationPendingException {}

enum CapacityReservationStateEnum {
    provisioned
    pending
    rebalancing
    failed
}

structure CapacityReservationStatus {
    Code: CapacityReservationStateEnum
    Reason: StateReason
}

integer CapacityUnits

double CapacityUnitsDouble

@error("client")
@awsQueryError(code: "CapacityUnitsLimitExceeded", httpResponseCode: 400)
structure CapacityUnitsLimitExceededException {}

structure Certificate {
    CertificateArn: CertificateArn
    IsDefault: Default
}

string CertificateArn

list CertificateList {
    member: Certificate
}

@error("client")
@awsQueryError(code: "CertificateNotFound", httpResponseCode: 400)
structure CertificateNotFoundException {}

structure Cipher {
    Name: CipherName
    Priority: CipherPriority
}

string CipherName

integer CipherPriority

list Ciphers {
    member: Cipher
}

@length(max: 64)
string ConditionFieldName

structure CreateListenerInput {
    @required LoadBalancerArn: LoadBalancerArn
    Protocol: ProtocolEnum
    Port: Port
    SslPolicy: SslPolicyName
    Certificates: CertificateList
    @required DefaultActions: Actions
    AlpnPolicy: AlpnPolicyName
    Tags: TagList
    MutualAuthentication: MutualAuthenticationAttributes
}

structure CreateListenerOutput {
    Listeners: Listeners
}

structure CreateLoadBalancerInput {
    @required Name: LoadBalancerName
    Subnets: Subnets
    SubnetMappings: SubnetMappings
    SecurityGroups: SecurityGroups
    Scheme: LoadBalancerSchemeEnum
    Tags: TagList
    Type: LoadBalancerTypeEnum
    IpAddressType: IpAddressType
    CustomerOwnedIpv4Pool: CustomerOwnedIpv4Pool
    EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
    IpamPools: IpamPools
}

structure CreateLoadBalancerOutput {
    LoadBalancers: LoadBalancers
}

structure CreateRuleInput {
    @required ListenerArn: ListenerArn
    @required Conditions: RuleConditionList
    @required Priority: RulePriority
    @required Actions: Actions
    Tags: TagList
    Transforms: RuleTransformList
}

structure CreateRuleOutput {
    Rules: Rules
}

structure CreateTargetGroupInput {
    @required Name: TargetGroupName
    Protocol: ProtocolEnum
    ProtocolVersion: ProtocolVersion
    Port: Port
    VpcId: VpcId
    HealthCheckProtocol: ProtocolEnum
    HealthCheckPort: HealthCheckPort
    HealthCheckEnabled: HealthCheckEnabled
    HealthCheckPath: Path
    HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
    HealthCheckTimeoutSeconds: HealthCheckTimeoutSeconds
    HealthyThresholdCount: HealthCheckThresholdCount
    UnhealthyThresholdCount: HealthCheckThresholdCount
    Matcher: Matcher
    TargetType: TargetTypeEnum
    Tags: TagList
    IpAddressType: TargetGroupIpAddressTypeEnum
    TargetControlPort: TargetControlPort
}

structure CreateTargetGroupOutput {
    TargetGroups: TargetGroups
}

structure CreateTrustStoreInput {
    @required Name: TrustStoreName
    @required CaCertificatesBundleS3Bucket: S3Bucket
    @required CaCertificatesBundleS3Key: S3Key
    CaCertificatesBundleS3ObjectVersion: S3ObjectVersion
    Tags: TagList
}

structure CreateTrustStoreOutput {
    TrustStores: TrustStores
}

timestamp CreatedTime

@length(max: 256)
@pattern("^(ipv4pool-coip-)[a-zA-Z0-9]+$")
string CustomerOwnedIpv4Pool

string DNSName

integer DecreaseRequestsRemaining

boolean Default

@error("client")
@awsQueryError(code: "DeleteAssociationSameAccount", httpResponseCode: 400)
structure DeleteAssociationSameAccountException {}

structure DeleteListenerInput {
    @required ListenerArn: ListenerArn
}

structure DeleteListenerOutput {}

structure DeleteLoadBalancerInput {
    @required LoadBalancerArn: LoadBalancerArn
}

structure DeleteLoadBalancerOutput {}

structure DeleteRuleInput {
    @required RuleArn: RuleArn
}

structure DeleteRuleOutput {}

structure DeleteSharedTrustStoreAssociationInput {
    @required TrustStoreArn: TrustStoreArn
    @required ResourceArn: ResourceArn
}

structure DeleteSharedTrustStoreAssociationOutput {}

structure DeleteTargetGroupInput {
    @required TargetGroupArn: TargetGroupArn
}

structure DeleteTargetGroupOutput {}

structure DeleteTrustStoreInput {
    @required TrustStoreArn: TrustStoreArn
}

structure DeleteTrustStoreOutput {}

structure DeregisterTargetsInput {
    @required TargetGroupArn: TargetGroupArn
    @required Targets: TargetDescriptions
}

structure DeregisterTargetsOutput {}

structure DescribeAccountLimitsInput {
    Marker: Marker
    PageSize: PageSize
}

structure DescribeAccountLimitsOutput {
    Limits: Limits
    NextMarker: Marker
}

structure DescribeCapacityReservationInput {
    @required LoadBalancerArn: LoadBalancerArn
}

structure DescribeCapacityReservationOutput {
    LastModifiedTime: LastModifiedTime
    DecreaseRequestsRemaining: DecreaseRequestsRemaining
    MinimumLoadBalancerCapacity: MinimumLoadBalancerCapacity
    CapacityReservationState: ZonalCapacityReservationStates
}

structure DescribeListenerAttributesInput {
    @required ListenerArn: ListenerArn
}

structure DescribeListenerAttributesOutput {
    Attributes: ListenerAttributes
}

structure DescribeListenerCertificatesInput {
    @required ListenerArn: ListenerArn
    Marker: Marker
    PageSize: PageSize
}

structure DescribeListenerCertificatesOutput {
    Certificates: CertificateList
    NextMarker: Marker
}

structure DescribeListenersInput {
    LoadBalancerArn: LoadBalancerArn
    ListenerArns: ListenerArns
    Marker: Marker
    PageSize: PageSize
}

structure DescribeListenersOutput {
    Listeners: Listeners
    NextMarker: Marker
}

structure DescribeLoadBalancerAttributesInput {
    @required LoadBalancerArn: LoadBalancerArn
}

structure DescribeLoadBalancerAttributesOutput {
    Attributes: LoadBalancerAttributes
}

structure DescribeLoadBalancersInput {
    LoadBalancerArns: LoadBalancerArns
    Names: LoadBalancerNames
    Marker: Marker
    PageSize: PageSize
}

structure DescribeLoadBalancersOutput {
    LoadBalancers: LoadBalancers
    NextMarker: Marker
}

structure DescribeRulesInput {
    ListenerArn: ListenerArn
    RuleArns: RuleArns
    Marker: Marker
    PageSize: PageSize
}

structure DescribeRulesOutput {
    Rules: Rules
    NextMarker: Marker
}

structure DescribeSSLPoliciesInput {
    Names: SslPolicyNames
    Marker: Marker
    PageSize: PageSize
    LoadBalancerType: LoadBalancerTypeEnum
}

structure DescribeSSLPoliciesOutput {
    SslPolicies: SslPolicies
    NextMarker: Marker
}

structure DescribeTagsInput {
    @required ResourceArns: ResourceArns
}

structure DescribeTagsOutput {
    TagDescriptions: TagDescriptions
}

structure DescribeTargetGroupAttributesInput {
    @required TargetGroupArn: TargetGroupArn
}

structure DescribeTargetGroupAttributesOutput {
    Attributes: TargetGroupAttributes
}

structure DescribeTargetGroupsInput {
    LoadBalancerArn: LoadBalancerArn
    TargetGroupArns: TargetGroupArns
    Names: TargetGroupNames
    Marker: Marker
    PageSize: PageSize
}

structure DescribeTargetGroupsOutput {
    TargetGroups: TargetGroups
    NextMarker: Marker
}

structure DescribeTargetHealthInput {
    @required TargetGroupArn: TargetGroupArn
    Targets: TargetDescriptions
    Include: ListOfDescribeTargetHealthIncludeOptions
}

enum DescribeTargetHealthInputIncludeEnum {
    AnomalyDetection
    All
}

structure DescribeTargetHealthOutput {
    TargetHealthDescriptions: TargetHealthDescriptions
}

structure DescribeTrustStoreAssociationsInput {
    @required TrustStoreArn: TrustStoreArn
    Marker: Marker
    PageSize: PageSize
}

structure DescribeTrustStoreAssociationsOutput {
    TrustStoreAssociations: TrustStoreAssociations
    NextMarker: Marker
}

structure DescribeTrustStoreRevocation {
    TrustStoreArn: TrustStoreArn
    RevocationId: RevocationId
    RevocationType: RevocationType
    NumberOfRevokedEntries: NumberOfRevokedEntries
}

list DescribeTrustStoreRevocationResponse {
    member: DescribeTrustStoreRevocation
}

structure DescribeTrustStoreRevocationsInput {
    @required TrustStoreArn: TrustStoreArn
    RevocationIds: RevocationIds
    Marker: Marker
    PageSize: PageSize
}

structure DescribeTrustStoreRevocationsOutput {
    TrustStoreRevocations: DescribeTrustStoreRevocationResponse
    NextMarker: Marker
}

structure DescribeTrustStoresInput {
    TrustStoreArns: TrustStoreArns
    Names: TrustStoreNames
    Marker: Marker
    PageSize: PageSize
}

structure DescribeTrustStoresOutput {
    TrustStores: TrustStores
    NextMarker: Marker
}

string Description

@error("client")
@awsQueryError(code: "DuplicateListener", httpResponseCode: 400)
structure DuplicateListenerException {}

@error("client")
@awsQueryError(code: "DuplicateLoadBalancerName", httpResponseCode: 400)
structure DuplicateLoadBalancerNameException {}

@error("client")
@awsQueryError(code: "DuplicateTagKeys", httpResponseCode: 400)
structure DuplicateTagKeysException {}

@error("client")
@awsQueryError(code: "DuplicateTargetGroupName", httpResponseCode: 400)
structure DuplicateTargetGroupNameException {}

@error("client")
@awsQueryError(code: "DuplicateTrustStoreName", httpResponseCode: 400)
structure DuplicateTrustStoreNameException {}

enum EnablePrefixForIpv6SourceNatEnum {
    on
    off
}

string EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic

enum EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum {
    on
    off
}

structure FixedResponseActionConfig {
    MessageBody: FixedResponseActionMessage
    @required StatusCode: FixedResponseActionStatusCode
    ContentType: FixedResponseActionContentType
}

@length(min: 0, max: 32)
string FixedResponseActionContentType

@length(min: 0, max: 1024)
string FixedResponseActionMessage

@pattern("^(2|4|5)\\d\\d$")
string FixedResponseActionStatusCode

structure ForwardActionConfig {
    TargetGroups: TargetGroupList
    TargetGroupStickinessConfig: TargetGroupStickinessConfig
}

structure GetResourcePolicyInput {
    @required ResourceArn: ResourceArn
}

structure GetResourcePolicyOutput {
    Policy: Policy
}

structure GetTrustStoreCaCertificatesBundleInput {
    @required TrustStoreArn: TrustStoreArn
}

structure GetTrustStoreCaCertificatesBundleOutput {
    Location: Location
}

structure GetTrustStoreRevocationContentInput {
    @required TrustStoreArn: TrustStoreArn
    @required RevocationId: RevocationId
}

structure GetTrustStoreRevocationContentOutput {
    Location: Location
}

string GrpcCode

boolean HealthCheckEnabled

@range(min: 5, max: 300)
integer HealthCheckIntervalSeconds

string HealthCheckPort

@range(min: 2, max: 10)
integer HealthCheckThresholdCount

@range(min: 2, max: 120)
integer HealthCheckTimeoutSeconds

@error("server")
@awsQueryError(code: "HealthUnavailable", httpResponseCode: 500)
structure HealthUnavailableException {}

structure HostHeaderConditionConfig {
    Values: ListOfString
    RegexValues: ListOfString
}

structure HostHeaderRewriteConfig {
    Rewrites: RewriteConfigList
}

string HttpCode

structure HttpHeaderConditionConfig {
    HttpHeaderName: HttpHeaderConditionName
    Values: ListOfString
    RegexValues: ListOfString
}

string HttpHeaderConditionName

structure HttpRequestMethodConditionConfig {
    Values: ListOfString
}

string IPv6Address

boolean IgnoreClientCertificateExpiry

@error("client")
@awsQueryError(code: "IncompatibleProtocols", httpResponseCode: 400)
structure IncompatibleProtocolsException {}

@error("server")
@awsQueryError(code: "InsufficientCapacity", httpResponseCode: 500)
structure InsufficientCapacityException {}

@error("client")
@awsQueryError(code: "InvalidCaCertificatesBundle", httpResponseCode: 400)
structure InvalidCaCertificatesBundleException {}

@error("client")
@awsQueryError(code: "InvalidConfigurationRequest", httpResponseCode: 400)
structure InvalidConfigurationRequestException {}

@error("client")
@awsQueryError(code: "InvalidLoadBalancerAction", httpResponseCode: 400)
structure InvalidLoadBalancerActionException {}

@error("client")
@awsQueryError(code: "InvalidRevocationContent", httpResponseCode: 400)
structure InvalidRevocationContentException {}

@error("client")
@awsQueryError(code: "InvalidScheme", httpResponseCode: 400)
structure InvalidSchemeException {}

@error("client")
@awsQueryError(code: "InvalidSecurityGroup", httpResponseCode: 400)
structure InvalidSecurityGroupException {}

@error("client")
@awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnetException {}

@error("client")
@awsQueryError(code: "InvalidTarget", httpResponseCode: 400)
structure InvalidTargetException {}

string IpAddress

enum IpAddressType {
    ipv4
    dualstack
    dualstack_without_public_ipv4 = "dualstack-without-public-ipv4"
}

@length(max: 1000)
@pattern("^(ipam-pool-)[a-zA-Z0-9]+$")
string IpamPoolId

structure IpamPools {
    Ipv4IpamPoolId: IpamPoolId
}

boolean IsDefault

structure JwtValidationActionAdditionalClaim {
    @required Format: JwtValidationActionAdditionalClaimFormatEnum
    @required Name: JwtValidationActionAdditionalClaimName
    @required Values: JwtValidationActionAdditionalClaimValues
}

enum JwtValidationActionAdditionalClaimFormatEnum {
    single_string = "single-string"
    string_array = "string-array"
    space_separated_values = "space-separated-values"
}

string JwtValidationActionAdditionalClaimName

string JwtValidationActionAdditionalClaimValue

list JwtValidationActionAdditionalClaimValues {
    member: JwtValidationActionAdditionalClaimValue
}

list JwtValidationActionAdditionalClaims {
    member: JwtValidationActionAdditionalClaim
}

structure JwtValidationActionConfig {
    @required JwksEndpoint: JwtValidationActionJwksEndpoint
    @required Issuer: JwtValidationActionIssuer
    AdditionalClaims: JwtValidationActionAdditionalClaims
}

string JwtValidationActionIssuer

string JwtValidationActionJwksEndpoint

timestamp LastModifiedTime

structure Limit {
    Name: Name
    Max: Max
}

list Limits {
    member: Limit
}

list ListOfDescribeTargetHealthIncludeOptions {
    member: DescribeTargetHealthInputIncludeEnum
}

list ListOfString {
    member: StringValue
}

structure Listener {
    ListenerArn: ListenerArn
    LoadBalancerArn: LoadBalancerArn
    Port: Port
    Protocol: ProtocolEnum
    Certificates: CertificateList
    SslPolicy: SslPolicyName
    DefaultActions: Actions
    AlpnPolicy: AlpnPolicyName
    MutualAuthentication: MutualAuthenticationAttributes
}

string ListenerArn

list ListenerArns {
    member: ListenerArn
}

structure ListenerAttribute {
    Key: ListenerAttributeKey
    Value: ListenerAttributeValue
}

@length(max: 256)
@pattern("^[a-zA-Z0-9._]+$")
string ListenerAttributeKey

string ListenerAttributeValue

list ListenerAttributes {
    member: ListenerAttribute
}

@error("client")
@awsQueryError(code: "ListenerNotFound", httpResponseCode: 400)
structure ListenerNotFoundException {}

list Listeners {
    member: Listener
}

structure LoadBalancer {
    LoadBalancerArn: LoadBalancerArn
    DNSName: DNSName
    CanonicalHostedZoneId: CanonicalHostedZoneId
    CreatedTime: CreatedTime
    LoadBalancerName: LoadBalancerName
    Scheme: LoadBalancerSchemeEnum
    VpcId: VpcId
    State: LoadBalancerState
    Type: LoadBalancerTypeEnum
    AvailabilityZones: AvailabilityZones
    SecurityGroups: SecurityGroups
    IpAddressType: IpAddressType
    CustomerOwnedIpv4Pool: CustomerOwnedIpv4Pool
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic
    EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
    IpamPools: IpamPools
}

structure LoadBalancerAddress {
    IpAddress: IpAddress
    AllocationId: AllocationId
    PrivateIPv4Address: PrivateIPv4Address
    IPv6Address: IPv6Address
}

list LoadBalancerAddresses {
    member: LoadBalancerAddress
}

string LoadBalancerArn

list LoadBalancerArns {
    member: LoadBalancerArn
}

structure LoadBalancerAttribute {
    Key: LoadBalancerAttributeKey
    Value: LoadBalancerAttributeValue
}

@length(max: 256)
@pattern("^[a-zA-Z0-9._]+$")
string LoadBalancerAttributeKey

@length(max: 1024)
string LoadBalancerAttributeValue

@length(max: 20)
list LoadBalancerAttributes {
    member: LoadBalancerAttribute
}

string LoadBalancerName

list LoadBalancerNames {
    member: LoadBalancerName
}

@error("client")
@awsQueryError(code: "LoadBalancerNotFound", httpResponseCode: 400)
structure LoadBalancerNotFoundException {}

enum LoadBalancerSchemeEnum {
    internet_facing = "internet-facing"
    internal
}

structure LoadBalancerState {
    Code: LoadBalancerStateEnum
    Reason: StateReason
}

enum LoadBalancerStateEnum {
    active
    provisioning
    active_impaired
    failed
}

enum LoadBalancerTypeEnum {
    application
    network
    gateway
}

list LoadBalancers {
    member: LoadBalancer
}

string Location

string Marker

structure Matcher {
    HttpCode: HttpCode
    GrpcCode: GrpcCode
}

string Max

structure MinimumLoadBalancerCapacity {
    CapacityUnits: CapacityUnits
}

enum MitigationInEffectEnum {
    yes
    no
}

string Mode

structure ModifyCapacityReservationInput {
    @required LoadBalancerArn: LoadBalancerArn
    MinimumLoadBalancerCapacity: MinimumLoadBalancerCapacity
    ResetCapacityReservation: ResetCapacityReservation
}

structure ModifyCapacityReservationOutput {
    LastModifiedTime: LastModifiedTime
    DecreaseRequestsRemaining: DecreaseRequestsRemaining
    MinimumLoadBalancerCapacity: MinimumLoadBalancerCapacity
    CapacityReservationState: ZonalCapacityReservationStates
}

structure ModifyIpPoolsInput {
    @required LoadBalancerArn: LoadBalancerArn
    IpamPools: IpamPools
    RemoveIpamPools: RemoveIpamPools
}

structure ModifyIpPoolsOutput {
    IpamPools: IpamPools
}

structure ModifyListenerAttributesInput {
    @required ListenerArn: ListenerArn
    @required Attributes: ListenerAttributes
}

structure ModifyListenerAttributesOutput {
    Attributes: ListenerAttributes
}

structure ModifyListenerInput {
    @required ListenerArn: ListenerArn
    Port: Port
    Protocol: ProtocolEnum
    SslPolicy: SslPolicyName
    Certificates: CertificateList
    DefaultActions: Actions
    AlpnPolicy: AlpnPolicyName
    MutualAuthentication: MutualAuthenticationAttributes
}

structure ModifyListenerOutput {
    Listeners: Listeners
}

structure ModifyLoadBalancerAttributesInput {
    @required LoadBalancerArn: LoadBalancerArn
    @required Attributes: LoadBalancerAttributes
}

structure ModifyLoadBalancerAttributesOutput {
    Attributes: LoadBalancerAttributes
}

structure ModifyRuleInput {
    @required RuleArn: RuleArn
    Conditions: RuleConditionList
    Actions: Actions
    Transforms: RuleTransformList
    ResetTransforms: ResetTransforms
}

structure ModifyRuleOutput {
    Rules: Rules
}

structure ModifyTargetGroupAttributesInput {
    @required TargetGroupArn: TargetGroupArn
    @required Attributes: TargetGroupAttributes
}

structure ModifyTargetGroupAttributesOutput {
    Attributes: TargetGroupAttributes
}

structure ModifyTargetGroupInput {
    @required TargetGroupArn: TargetGroupArn
    HealthCheckProtocol: ProtocolEnum
    HealthCheckPort: HealthCheckPort
    HealthCheckPath: Path
    HealthCheckEnabled: HealthCheckEnabled
    HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
    HealthCheckTimeoutSeconds: HealthCheckTimeoutSeconds
    HealthyThresholdCount: HealthCheckThresholdCount
    UnhealthyThresholdCount: HealthCheckThresholdCount
    Matcher: Matcher
}

structure ModifyTargetGroupOutput {
    TargetGroups: TargetGroups
}

structure ModifyTrustStoreInput {
    @required TrustStoreArn: TrustStoreArn
    @required CaCertificatesBundleS3Bucket: S3Bucket
    @required CaCertificatesBundleS3Key: S3Key
    CaCertificatesBundleS3ObjectVersion: S3ObjectVersion
}

structure ModifyTrustStoreOutput {
    TrustStores: TrustStores
}

structure MutualAuthenticationAttributes {
    Mode: Mode
    TrustStoreArn: TrustStoreArn
    IgnoreClientCertificateExpiry: IgnoreClientCertificateExpiry
    TrustStoreAssociationStatus: TrustStoreAssociationStatusEnum
    AdvertiseTrustStoreCaNames: AdvertiseTrustStoreCaNamesEnum
}

string Name

integer NumberOfCaCertificates

long NumberOfRevokedEntries

@error("client")
@awsQueryError(code: "OperationNotPermitted", httpResponseCode: 400)
structure OperationNotPermittedException {}

string OutpostId

@range(min: 1, max: 400)
integer PageSize

@length(min: 1, max: 1024)
string Path

structure PathPatternConditionConfig {
    Values: ListOfString
    RegexValues: ListOfString
}

@length(min: 1)
string Policy

@range(min: 1, max: 65535)
integer Port

@error("client")
@httpError(429)
@awsQueryError(code: "PriorRequestNotComplete", httpResponseCode: 429)
structure PriorRequestNotCompleteException {}

@error("client")
@awsQueryError(code: "PriorityInUse", httpResponseCode: 400)
structure PriorityInUseException {}

string PrivateIPv4Address

enum ProtocolEnum {
    HTTP
    HTTPS
    TCP
    TLS
    UDP
    TCP_UDP
    GENEVE
    QUIC
    TCP_QUIC
}

string ProtocolVersion

structure QueryStringConditionConfig {
    Values: QueryStringKeyValuePairList
}

structure QueryStringKeyValuePair {
    Key: StringValue
    Value: StringValue
}

list QueryStringKeyValuePairList {
    member: QueryStringKeyValuePair
}

@length(min: 1, max: 256)
string QuicServerId

structure RedirectActionConfig {
    Protocol: RedirectActionProtocol
    Port: RedirectActionPort
    Host: RedirectActionHost
    Path: RedirectActionPath
    Query: RedirectActionQuery
    @required StatusCode: RedirectActionStatusCodeEnum
}

@length(min: 1, max: 128)
string RedirectActionHost

@length(min: 1, max: 128)
string RedirectActionPath

string RedirectActionPort

@pattern("^(HTTPS?|#\\{protocol\\})$")
string RedirectActionProtocol

@length(min: 0, max: 128)
string RedirectActionQuery

enum RedirectActionStatusCodeEnum {
    HTTP_301
    HTTP_302
}

structure RegisterTargetsInput {
    @required TargetGroupArn: TargetGroupArn
    @required Targets: TargetDescriptions
}

structure RegisterTargetsOutput {}

enum RemoveIpamPoolEnum {
    ipv4
}

list RemoveIpamPools {
    member: RemoveIpamPoolEnum
}

structure RemoveListenerCertificatesInput {
    @required ListenerArn: ListenerArn
    @required Certificates: CertificateList
}

structure RemoveListenerCertificatesOutput {}

structure RemoveTagsInput {
    @required ResourceArns: ResourceArns
    @required TagKeys: TagKeys
}

structure RemoveTagsOutput {}

structure RemoveTrustStoreRevocationsInput {
    @required TrustStoreArn: TrustStoreArn
    @required RevocationIds: RevocationIds
}

structure RemoveTrustStoreRevocationsOutput {}

boolean ResetCapacityReservation

boolean ResetTransforms

string ResourceArn

list ResourceArns {
    member: ResourceArn
}

@error("client")
@awsQueryError(code: "ResourceInUse", httpResponseCode: 400)
structure ResourceInUseException {}

@error("client")
@awsQueryError(code: "ResourceNotFound", httpResponseCode: 400)
structure ResourceNotFoundException {}

structure RevocationContent {
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    RevocationType: RevocationType
}

@error("client")
@awsQueryError(code: "RevocationContentNotFound", httpResponseCode: 400)
structure RevocationContentNotFoundException {}

list RevocationContents {
    member: RevocationContent
}

long RevocationId

@error("client")
@awsQueryError(code: "RevocationIdNotFound", httpResponseCode: 400)
structure RevocationIdNotFoundException {}

list RevocationIds {
    member: RevocationId
}

enum RevocationType {
    CRL
}

structure RewriteConfig {
    @required Regex: StringValue
    @required Replace: StringValue
}

list RewriteConfigList {
    member: RewriteConfig
}

structure Rule {
    RuleArn: RuleArn
    Priority: String
    Conditions: RuleConditionList
    Actions: Actions
    IsDefault: IsDefault
    Transforms: RuleTransformList
}

string RuleArn

list RuleArns {
    member: RuleArn
}

structure RuleCondition {
    Field: ConditionFieldName
    Values: ListOfString
    HostHeaderConfig: HostHeaderConditionConfig
    PathPatternConfig: PathPatternConditionConfig
    HttpHeaderConfig: HttpHeaderConditionConfig
    QueryStringConfig: QueryStringConditionConfig
    HttpRequestMethodConfig: HttpRequestMethodConditionConfig
    SourceIpConfig: SourceIpConditionConfig
    RegexValues: ListOfString
}

list RuleConditionList {
    member: RuleCondition
}

@error("client")
@awsQueryError(code: "RuleNotFound", httpResponseCode: 400)
structure RuleNotFoundException {}

@range(min: 1, max: 50000)
integer RulePriority

list RulePriorityList {
    member: RulePriorityPair
}

structure RulePriorityPair {
    RuleArn: RuleArn
    Priority: RulePriority
}

structure RuleTransform {
    @required Type: TransformTypeEnum
    HostHeaderRewriteConfig: HostHeaderRewriteConfig
    UrlRewriteConfig: UrlRewriteConfig
}

list RuleTransformList {
    member: RuleTransform
}

list Rules {
    member: Rule
}

string S3Bucket

string S3Key

string S3ObjectVersion

@error("client")
@awsQueryError(code: "SSLPolicyNotFound", httpResponseCode: 400)
structure SSLPolicyNotFoundException {}

string SecurityGroupId

list SecurityGroups {
    member: SecurityGroupId
}

structure SetIpAddressTypeInput {
    @required LoadBalancerArn: LoadBalancerArn
    @required IpAddressType: IpAddressType
}

structure SetIpAddressTypeOutput {
    IpAddressType: IpAddressType
}

structure SetRulePrioritiesInput {
    @required RulePriorities: RulePriorityList
}

structure SetRulePrioritiesOutput {
    Rules: Rules
}

structure SetSecurityGroupsInput {
    @required LoadBalancerArn: LoadBalancerArn
    @required SecurityGroups: SecurityGroups
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
}

structure SetSecurityGroupsOutput {
    SecurityGroupIds: SecurityGroups
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
}

structure SetSubnetsInput {
    @required LoadBalancerArn: LoadBalancerArn
    Subnets: Subnets
    SubnetMappings: SubnetMappings
    IpAddressType: IpAddressType
    EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
}

structure SetSubnetsOutput {
    AvailabilityZones: AvailabilityZones
    IpAddressType: IpAddressType
    EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
}

structure SourceIpConditionConfig {
    Values: ListOfString
}

string SourceNatIpv6Prefix

list SourceNatIpv6Prefixes {
    member: SourceNatIpv6Prefix
}

list SslPolicies {
    member: SslPolicy
}

structure SslPolicy {
    SslProtocols: SslProtocols
    Ciphers: Ciphers
    Name: SslPolicyName
    SupportedLoadBalancerTypes: ListOfString
}

string SslPolicyName

list SslPolicyNames {
    member: SslPolicyName
}

string SslProtocol

list SslProtocols {
    member: SslProtocol
}

string StateReason

string String

string StringValue

string SubnetId

structure SubnetMapping {
    SubnetId: SubnetId
    AllocationId: AllocationId
    PrivateIPv4Address: PrivateIPv4Address
    IPv6Address: IPv6Address
    SourceNatIpv6Prefix: SourceNatIpv6Prefix
}

list SubnetMappings {
    member: SubnetMapping
}

@error("client")
@awsQueryError(code: "SubnetNotFound", httpResponseCode: 400)
structure SubnetNotFoundException {}

list Subnets {
    member: SubnetId
}

structure Tag {
    @required Key: TagKey
    Value: TagValue
}

structure TagDescription {
    ResourceArn: ResourceArn
    Tags: TagList
}

list TagDescriptions {
    member: TagDescription
}

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

enum TargetAdministrativeOverrideReasonEnum {
    AdministrativeOverride_Unknown = "AdministrativeOverride.Unknown"
    AdministrativeOverride_NoOverride = "AdministrativeOverride.NoOverride"
    AdministrativeOverride_ZonalShiftActive = "AdministrativeOverride.ZonalShiftActive"
    AdministrativeOverride_ZonalShiftDelegatedToDns = "AdministrativeOverride.ZonalShiftDelegatedToDns"
}

enum TargetAdministrativeOverrideStateEnum {
    unknown
    no_override
    zonal_shift_active
    zonal_shift_delegated_to_dns
}

@range(min: 1, max: 65535)
integer TargetControlPort

structure TargetDescription {
    @required Id: TargetId
    Port: Port
    AvailabilityZone: ZoneName
    QuicServerId: QuicServerId
}

list TargetDescriptions {
    member: TargetDescription
}

structure TargetGroup {
    TargetGroupArn: TargetGroupArn
    TargetGroupName: TargetGroupName
    Protocol: ProtocolEnum
    Port: Port
    VpcId: VpcId
    HealthCheckProtocol: ProtocolEnum
    HealthCheckPort: HealthCheckPort
    HealthCheckEnabled: HealthCheckEnabled
    HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
    HealthCheckTimeoutSeconds: HealthCheckTimeoutSeconds
    HealthyThresholdCount: HealthCheckThresholdCount
    UnhealthyThresholdCount: HealthCheckThresholdCount
    HealthCheckPath: Path
    Matcher: Matcher
    LoadBalancerArns: LoadBalancerArns
    TargetType: TargetTypeEnum
    ProtocolVersion: ProtocolVersion
    IpAddressType: TargetGroupIpAddressTypeEnum
    TargetControlPort: TargetControlPort
}

string TargetGroupArn

list TargetGroupArns {
    member: TargetGroupArn
}

@error("client")
@awsQueryError(code: "TargetGroupAssociationLimit", httpResponseCode: 400)
structure TargetGroupAssociationLimitException {}

structure TargetGroupAttribute {
    Key: TargetGroupAttributeKey
    Value: TargetGroupAttributeValue
}

@length(max: 256)
@pattern("^[a-zA-Z0-9._]+$")
string TargetGroupAttributeKey

string TargetGroupAttributeValue

list TargetGroupAttributes {
    member: TargetGroupAttribute
}

enum TargetGroupIpAddressTypeEnum {
    ipv4
    ipv6
}

list TargetGroupList {
    member: TargetGroupTuple
}

string TargetGroupName

list TargetGroupNames {
    member: TargetGroupName
}

@error("client")
@awsQueryError(code: "TargetGroupNotFound", httpResponseCode: 400)
structure TargetGroupNotFoundException {}

structure TargetGroupStickinessConfig {
    Enabled: TargetGroupStickinessEnabled
    DurationSeconds: TargetGroupStickinessDurationSeconds
}

integer TargetGroupStickinessDurationSeconds

boolean TargetGroupStickinessEnabled

structure TargetGroupTuple {
    TargetGroupArn: TargetGroupArn
    Weight: TargetGroupWeight
}

integer TargetGroupWeight

list TargetGroups {
    member: TargetGroup
}

structure TargetHealth {
    State: TargetHealthStateEnum
    Reason: TargetHealthReasonEnum
    Description: Description
}

structure TargetHealthDescription {
    Target: TargetDescription
    HealthCheckPort: HealthCheckPort
    TargetHealth: TargetHealth
    AnomalyDetection: AnomalyDetection
    AdministrativeOverride: AdministrativeOverride
}

list TargetHealthDescriptions {
    member: TargetHealthDescription
}

enum TargetHealthReasonEnum {
    Elb_RegistrationInProgress = "Elb.RegistrationInProgress"
    Elb_InitialHealthChecking = "Elb.InitialHealthChecking"
    Target_ResponseCodeMismatch = "Target.ResponseCodeMismatch"
    Target_Timeout = "Target.Timeout"
    Target_FailedHealthChecks = "Target.FailedHealthChecks"
    Target_NotRegistered = "Target.NotRegistered"
    Target_NotInUse = "Target.NotInUse"
    Target_DeregistrationInProgress = "Target.DeregistrationInProgress"
    Target_InvalidState = "Target.InvalidState"
    Target_IpUnusable = "Target.IpUnusable"
    Target_HealthCheckDisabled = "Target.HealthCheckDisabled"
    Elb_InternalError = "Elb.InternalError"
}

enum TargetHealthStateEnum {
    initial
    healthy
    unhealthy
    unhealthy_draining = "unhealthy.draining"
    unused
    draining
    unavailable
}

string TargetId

enum TargetTypeEnum {
    instance
    ip
    lambda
    alb
}

@error("client")
@awsQueryError(code: "TooManyActions", httpResponseCode: 400)
structure TooManyActionsException {}

@error("client")
@awsQueryError(code: "TooManyCertificates", httpResponseCode: 400)
structure TooManyCertificatesException {}

@error("client")
@awsQueryError(code: "TooManyListeners", httpResponseCode: 400)
structure TooManyListenersException {}

@error("client")
@awsQueryError(code: "TooManyLoadBalancers", httpResponseCode: 400)
structure TooManyLoadBalancersException {}

@error("client")
@awsQueryError(code: "TooManyRegistrationsForTargetId", httpResponseCode: 400)
structure TooManyRegistrationsForTargetIdException {}

@error("client")
@awsQueryError(code: "TooManyRules", httpResponseCode: 400)
structure TooManyRulesException {}

@error("client")
@awsQueryError(code: "TooManyTags", httpResponseCode: 400)
structure TooManyTagsException {}

@error("client")
@awsQueryError(code: "TooManyTargetGroups", httpResponseCode: 400)
structure TooManyTargetGroupsException {}

@error("client")
@awsQueryError(code: "TooManyTargets", httpResponseCode: 400)
structure TooManyTargetsException {}

@error("client")
@awsQueryError(code: "TooManyTrustStoreRevocationEntries", httpResponseCode: 400)
structure TooManyTrustStoreRevocationEntriesException {}

@error("client")
@awsQueryError(code: "TooManyTrustStores", httpResponseCode: 400)
structure TooManyTrustStoresException {}

@error("client")
@awsQueryError(code: "TooManyUniqueTargetGroupsPerLoadBalancer", httpResponseCode: 400)
structure TooManyUniqueTargetGroupsPerLoadBalancerException {}

long TotalRevokedEntries

enum TransformTypeEnum {
    host_header_rewrite = "host-header-rewrite"
    url_rewrite = "url-rewrite"
}

structure TrustStore {
    Name: TrustStoreName
    TrustStoreArn: TrustStoreArn
    Status: TrustStoreStatus
    NumberOfCaCertificates: NumberOfCaCertificates
    TotalRevokedEntries: TotalRevokedEntries
}

string TrustStoreArn

list TrustStoreArns {
    member: TrustStoreArn
}

structure TrustStoreAssociation {
    ResourceArn: TrustStoreAssociationResourceArn
}

@error("client")
@awsQueryError(code: "AssociationNotFound", httpResponseCode: 400)
structure TrustStoreAssociationNotFoundException {}

string TrustStoreAssociationResourceArn

enum TrustStoreAssociationStatusEnum {
    active
    removed
}

list TrustStoreAssociations {
    member: TrustStoreAssociation
}

@error("client")
@awsQueryError(code: "TrustStoreInUse", httpResponseCode: 400)
structure TrustStoreInUseException {}

@length(min: 1, max: 32)
@pattern("^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$")
string TrustStoreName

list TrustStoreNames {
    member: TrustStoreName
}

@error("client")
@awsQueryError(code: "TrustStoreNotFound", httpResponseCode: 400)
structure TrustStoreNotFoundException {}

@error("client")
@awsQueryError(code: "TrustStoreNotReady", httpResponseCode: 400)
structure TrustStoreNotReadyException {}

structure TrustStoreRevocation {
    TrustStoreArn: TrustStoreArn
    RevocationId: RevocationId
    RevocationType: RevocationType
    NumberOfRevokedEntries: NumberOfRevokedEntries
}

list TrustStoreRevocations {
    member: TrustStoreRevocation
}

enum TrustStoreStatus {
    ACTIVE
    CREATING
}

list TrustStores {
    member: TrustStore
}

@error("client")
@awsQueryError(code: "UnsupportedProtocol", httpResponseCode: 400)
structure UnsupportedProtocolException {}

structure UrlRewriteConfig {
    Rewrites: RewriteConfigList
}

string VpcId

structure ZonalCapacityReservationState {
    State: CapacityReservationStatus
    AvailabilityZone: ZoneName
    EffectiveCapacityUnits: CapacityUnitsDouble
}

list ZonalCapacityReservationStates {
    member: ZonalCapacityReservationState
}

string ZoneName
