// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.elb

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "Elastic Load Balancing", endpointPrefix: "elasticloadbalancing")
@sigv4(name: "elasticloadbalancing")
@awsQuery
@xmlNamespace(uri: "http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/")
@title("Elastic Load Balancing")
service ElasticLoadBalancing {
    version: "2012-06-01"
    operations: [
        AddTags
        ApplySecurityGroupsToLoadBalancer
        AttachLoadBalancerToSubnets
        ConfigureHealthCheck
        CreateAppCookieStickinessPolicy
        CreateLBCookieStickinessPolicy
        CreateLoadBalancer
        CreateLoadBalancerListeners
        CreateLoadBalancerPolicy
        DeleteLoadBalancer
        DeleteLoadBalancerListeners
        DeleteLoadBalancerPolicy
        DeregisterInstancesFromLoadBalancer
        DescribeAccountLimits
        DescribeInstanceHealth
        DescribeLoadBalancerAttributes
        DescribeLoadBalancerPolicies
        DescribeLoadBalancerPolicyTypes
        DescribeLoadBalancers
        DescribeTags
        DetachLoadBalancerFromSubnets
        DisableAvailabilityZonesForLoadBalancer
        EnableAvailabilityZonesForLoadBalancer
        ModifyLoadBalancerAttributes
        RegisterInstancesWithLoadBalancer
        RemoveTags
        SetLoadBalancerListenerSSLCertificate
        SetLoadBalancerPoliciesForBackendServer
        SetLoadBalancerPoliciesOfListener
    ]
}

operation AddTags {
    input: AddTagsInput
    output: AddTagsOutput
    errors: [
        AccessPointNotFoundException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation ApplySecurityGroupsToLoadBalancer {
    input: ApplySecurityGroupsToLoadBalancerInput
    output: ApplySecurityGroupsToLoadBalancerOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
        InvalidSecurityGroupException
    ]
}

operation AttachLoadBalancerToSubnets {
    input: AttachLoadBalancerToSubnetsInput
    output: AttachLoadBalancerToSubnetsOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
        InvalidSubnetException
        SubnetNotFoundException
    ]
}

operation ConfigureHealthCheck {
    input: ConfigureHealthCheckInput
    output: ConfigureHealthCheckOutput
    errors: [
        AccessPointNotFoundException
    ]
}

operation CreateAppCookieStickinessPolicy {
    input: CreateAppCookieStickinessPolicyInput
    output: CreateAppCookieStickinessPolicyOutput
    errors: [
        AccessPointNotFoundException
        DuplicatePolicyNameException
        InvalidConfigurationRequestException
        TooManyPoliciesException
    ]
}

operation CreateLBCookieStickinessPolicy {
    input: CreateLBCookieStickinessPolicyInput
    output: CreateLBCookieStickinessPolicyOutput
    errors: [
        AccessPointNotFoundException
        DuplicatePolicyNameException
        InvalidConfigurationRequestException
        TooManyPoliciesException
    ]
}

operation CreateLoadBalancer {
    input: CreateAccessPointInput
    output: CreateAccessPointOutput
    errors: [
        CertificateNotFoundException
        DuplicateAccessPointNameException
        DuplicateTagKeysException
        InvalidConfigurationRequestException
        InvalidSchemeException
        InvalidSecurityGroupException
        InvalidSubnetException
        OperationNotPermittedException
        SubnetNotFoundException
        TooManyAccessPointsException
        TooManyTagsException
        UnsupportedProtocolException
    ]
}

operation CreateLoadBalancerListeners {
    input: CreateLoadBalancerListenerInput
    output: CreateLoadBalancerListenerOutput
    errors: [
        AccessPointNotFoundException
        CertificateNotFoundException
        DuplicateListenerException
        InvalidConfigurationRequestException
        UnsupportedProtocolException
    ]
}

operation CreateLoadBalancerPolicy {
    input: CreateLoadBalancerPolicyInput
    output: CreateLoadBalancerPolicyOutput
    errors: [
        AccessPointNotFoundException
        DuplicatePolicyNameException
        InvalidConfigurationRequestException
        PolicyTypeNotFoundException
        TooManyPoliciesException
    ]
}

operation DeleteLoadBalancer {
    input: DeleteAccessPointInput
    output: DeleteAccessPointOutput
}

operation DeleteLoadBalancerListeners {
    input: DeleteLoadBalancerListenerInput
    output: DeleteLoadBalancerListenerOutput
    errors: [
        AccessPointNotFoundException
    ]
}

operation DeleteLoadBalancerPolicy {
    input: DeleteLoadBalancerPolicyInput
    output: DeleteLoadBalancerPolicyOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
    ]
}

operation DeregisterInstancesFromLoadBalancer {
    input: DeregisterEndPointsInput
    output: DeregisterEndPointsOutput
    errors: [
        AccessPointNotFoundException
        InvalidEndPointException
    ]
}

operation DescribeAccountLimits {
    input: DescribeAccountLimitsInput
    output: DescribeAccountLimitsOutput
}

operation DescribeInstanceHealth {
    input: DescribeEndPointStateInput
    output: DescribeEndPointStateOutput
    errors: [
        AccessPointNotFoundException
        InvalidEndPointException
    ]
}

operation DescribeLoadBalancerAttributes {
    input: DescribeLoadBalancerAttributesInput
    output: DescribeLoadBalancerAttributesOutput
    errors: [
        AccessPointNotFoundException
        LoadBalancerAttributeNotFoundException
    ]
}

operation DescribeLoadBalancerPolicies {
    input: DescribeLoadBalancerPoliciesInput
    output: DescribeLoadBalancerPoliciesOutput
    errors: [
        AccessPointNotFoundException
        PolicyNotFoundException
    ]
}

operation DescribeLoadBalancerPolicyTypes {
    input: DescribeLoadBalancerPolicyTypesInput
    output: DescribeLoadBalancerPolicyTypesOutput
    errors: [
        PolicyTypeNotFoundException
    ]
}

operation DescribeLoadBalancers {
    input: DescribeAccessPointsInput
    output: DescribeAccessPointsOutput
    errors: [
        AccessPointNotFoundException
        DependencyThrottleException
    ]
}

operation DescribeTags {
    input: DescribeTagsInput
    output: DescribeTagsOutput
    errors: [
        AccessPointNotFoundException
    ]
}

operation DetachLoadBalancerFromSubnets {
    input: DetachLoadBalancerFromSubnetsInput
    output: DetachLoadBalancerFromSubnetsOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
    ]
}

operation DisableAvailabilityZonesForLoadBalancer {
    input: RemoveAvailabilityZonesInput
    output: RemoveAvailabilityZonesOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
    ]
}

operation EnableAvailabilityZonesForLoadBalancer {
    input: AddAvailabilityZonesInput
    output: AddAvailabilityZonesOutput
    errors: [
        AccessPointNotFoundException
    ]
}

operation ModifyLoadBalancerAttributes {
    input: ModifyLoadBalancerAttributesInput
    output: ModifyLoadBalancerAttributesOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
        LoadBalancerAttributeNotFoundException
    ]
}

operation RegisterInstancesWithLoadBalancer {
    input: RegisterEndPointsInput
    output: RegisterEndPointsOutput
    errors: [
        AccessPointNotFoundException
        InvalidEndPointException
    ]
}

operation RemoveTags {
    input: RemoveTagsInput
    output: RemoveTagsOutput
    errors: [
        AccessPointNotFoundException
    ]
}

operation SetLoadBalancerListenerSSLCertificate {
    input: SetLoadBalancerListenerSSLCertificateInput
    output: SetLoadBalancerListenerSSLCertificateOutput
    errors: [
        AccessPointNotFoundException
        CertificateNotFoundException
        InvalidConfigurationRequestException
        ListenerNotFoundException
        UnsupportedProtocolException
    ]
}

operation SetLoadBalancerPoliciesForBackendServer {
    input: SetLoadBalancerPoliciesForBackendServerInput
    output: SetLoadBalancerPoliciesForBackendServerOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
        PolicyNotFoundException
    ]
}

operation SetLoadBalancerPoliciesOfListener {
    input: SetLoadBalancerPoliciesOfListenerInput
    output: SetLoadBalancerPoliciesOfListenerOutput
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
        ListenerNotFoundException
        PolicyNotFoundException
    ]
}

structure AccessLog {
    @required Enabled: AccessLogEnabled
    S3BucketName: S3BucketName
    EmitInterval: AccessLogInterval
    S3BucketPrefix: AccessLogPrefix
}

boolean AccessLogEnabled

integer AccessLogInterval

string AccessLogPrefix

string AccessPointName

@error("client")
@awsQueryError(code: "LoadBalancerNotFound", httpResponseCode: 400)
structure AccessPointNotFoundException {}

integer AccessPointPort

structure AddAvailabilityZonesInput {
    @required LoadBalancerName: AccessPointName
    @required AvailabilityZones: AvailabilityZones
}

structure AddAvailabilityZonesOutput {
    AvailabilityZones: AvailabilityZones
}

structure AddTagsInput {
    @required LoadBalancerNames: LoadBalancerNames
    @required Tags: TagList
}

structure AddTagsOutput {}

structure AdditionalAttribute {
    Key: AdditionalAttributeKey
    Value: AdditionalAttributeValue
}

@length(max: 256)
@pattern("^[a-zA-Z0-9.]+$")
string AdditionalAttributeKey

@length(max: 256)
@pattern("^[a-zA-Z0-9.]+$")
string AdditionalAttributeValue

@length(max: 10)
list AdditionalAttributes {
    member: AdditionalAttribute
}

list AppCookieStickinessPolicies {
    member: AppCookieStickinessPolicy
}

structure AppCookieStickinessPolicy {
    PolicyName: PolicyName
    CookieName: CookieName
}

structure ApplySecurityGroupsToLoadBalancerInput {
    @required LoadBalancerName: AccessPointName
    @required SecurityGroups: SecurityGroups
}

structure ApplySecurityGroupsToLoadBalancerOutput {
    SecurityGroups: SecurityGroups
}

structure AttachLoadBalancerToSubnetsInput {
    @required LoadBalancerName: AccessPointName
    @required Subnets: Subnets
}

structure AttachLoadBalancerToSubnetsOutput {
    Subnets: Subnets
}

string AttributeName

string AttributeType

string AttributeValue

string AvailabilityZone

list AvailabilityZones {
    member: AvailabilityZone
}

structure BackendServerDescription {
    InstancePort: InstancePort
    PolicyNames: PolicyNames
}

list BackendServerDescriptions {
    member: BackendServerDescription
}

string Cardinality

@error("client")
@awsQueryError(code: "CertificateNotFound", httpResponseCode: 400)
structure CertificateNotFoundException {}

structure ConfigureHealthCheckInput {
    @required LoadBalancerName: AccessPointName
    @required HealthCheck: HealthCheck
}

structure ConfigureHealthCheckOutput {
    HealthCheck: HealthCheck
}

structure ConnectionDraining {
    @required Enabled: ConnectionDrainingEnabled
    Timeout: ConnectionDrainingTimeout
}

boolean ConnectionDrainingEnabled

integer ConnectionDrainingTimeout

structure ConnectionSettings {
    @required IdleTimeout: IdleTimeout
}

long CookieExpirationPeriod

string CookieName

structure CreateAccessPointInput {
    @required LoadBalancerName: AccessPointName
    @required Listeners: Listeners
    AvailabilityZones: AvailabilityZones
    Subnets: Subnets
    SecurityGroups: SecurityGroups
    Scheme: LoadBalancerScheme
    Tags: TagList
}

structure CreateAccessPointOutput {
    DNSName: DNSName
}

structure CreateAppCookieStickinessPolicyInput {
    @required LoadBalancerName: AccessPointName
    @required PolicyName: PolicyName
    @required CookieName: CookieName
}

structure CreateAppCookieStickinessPolicyOutput {}

structure CreateLBCookieStickinessPolicyInput {
    @required LoadBalancerName: AccessPointName
    @required PolicyName: PolicyName
    CookieExpirationPeriod: CookieExpirationPeriod
}

structure CreateLBCookieStickinessPolicyOutput {}

structure CreateLoadBalancerListenerInput {
    @required LoadBalancerName: AccessPointName
    @required Listeners: Listeners
}

structure CreateLoadBalancerListenerOutput {}

structure CreateLoadBalancerPolicyInput {
    @required LoadBalancerName: AccessPointName
    @required PolicyName: PolicyName
    @required PolicyTypeName: PolicyTypeName
    PolicyAttributes: PolicyAttributes
}

structure CreateLoadBalancerPolicyOutput {}

timestamp CreatedTime

structure CrossZoneLoadBalancing {
    @required Enabled: CrossZoneLoadBalancingEnabled
}

boolean CrossZoneLoadBalancingEnabled

string DNSName

string DefaultValue

structure DeleteAccessPointInput {
    @required LoadBalancerName: AccessPointName
}

structure DeleteAccessPointOutput {}

structure DeleteLoadBalancerListenerInput {
    @required LoadBalancerName: AccessPointName
    @required LoadBalancerPorts: Ports
}

structure DeleteLoadBalancerListenerOutput {}

structure DeleteLoadBalancerPolicyInput {
    @required LoadBalancerName: AccessPointName
    @required PolicyName: PolicyName
}

structure DeleteLoadBalancerPolicyOutput {}

@error("client")
@awsQueryError(code: "DependencyThrottle", httpResponseCode: 400)
structure DependencyThrottleException {}

structure DeregisterEndPointsInput {
    @required LoadBalancerName: AccessPointName
    @required Instances: Instances
}

structure DeregisterEndPointsOutput {
    Instances: Instances
}

structure DescribeAccessPointsInput {
    LoadBalancerNames: LoadBalancerNames
    Marker: Marker
    PageSize: PageSize
}

structure DescribeAccessPointsOutput {
    LoadBalancerDescriptions: LoadBalancerDescriptions
    NextMarker: Marker
}

structure DescribeAccountLimitsInput {
    Marker: Marker
    PageSize: PageSize
}

structure DescribeAccountLimitsOutput {
    Limits: Limits
    NextMarker: Marker
}

structure DescribeEndPointStateInput {
    @required LoadBalancerName: AccessPointName
    Instances: Instances
}

structure DescribeEndPointStateOutput {
    InstanceStates: InstanceStates
}

structure DescribeLoadBalancerAttributesInput {
    @required LoadBalancerName: AccessPointName
}

structure DescribeLoadBalancerAttributesOutput {
    LoadBalancerAttributes: LoadBalancerAttributes
}

structure DescribeLoadBalancerPoliciesInput {
    LoadBalancerName: AccessPointName
    PolicyNames: PolicyNames
}

structure DescribeLoadBalancerPoliciesOutput {
    PolicyDescriptions: PolicyDescriptions
}

structure DescribeLoadBalancerPolicyTypesInput {
    PolicyTypeNames: PolicyTypeNames
}

structure DescribeLoadBalancerPolicyTypesOutput {
    PolicyTypeDescriptions: PolicyTypeDescriptions
}

structure DescribeTagsInput {
    @required LoadBalancerNames: LoadBalancerNamesMax20
}

structure DescribeTagsOutput {
    TagDescriptions: TagDescriptions
}

string Description

structure DetachLoadBalancerFromSubnetsInput {
    @required LoadBalancerName: AccessPointName
    @required Subnets: Subnets
}

structure DetachLoadBalancerFromSubnetsOutput {
    Subnets: Subnets
}

@error("client")
@awsQueryError(code: "DuplicateLoadBalancerName", httpResponseCode: 400)
structure DuplicateAccessPointNameException {}

@error("client")
@awsQueryError(code: "DuplicateListener", httpResponseCode: 400)
structure DuplicateListenerException {}

@error("client")
@awsQueryError(code: "DuplicatePolicyName", httpResponseCode: 400)
structure DuplicatePolicyNameException {}

@error("client")
@awsQueryError(code: "DuplicateTagKeys", httpResponseCode: 400)
structure DuplicateTagKeysException {}

integer EndPointPort

structure HealthCheck {
    @required Target: HealthCheckTarget
    @required Interval: HealthCheckInterval
    @required Timeout: HealthCheckTimeout
    @required UnhealthyThreshold: UnhealthyThreshold
    @required HealthyThreshold: HealthyThreshold
}

@range(min: 5, max: 300)
integer HealthCheckInterval

string HealthCheckTarget

@range(min: 2, max: 60)
integer HealthCheckTimeout

@range(min: 2, max: 10)
integer HealthyThreshold

@range(min: 1, max: 3600)
integer IdleTimeout

structure Instance {
    InstanceId: InstanceId
}

string InstanceId

@range(min: 1, max: 65535)
integer InstancePort

structure InstanceState {
    InstanceId: InstanceId
    State: State
    ReasonCode: ReasonCode
    Description: Description
}

list InstanceStates {
    member: InstanceState
}

list Instances {
    member: Instance
}

@error("client")
@httpError(409)
@awsQueryError(code: "InvalidConfigurationRequest", httpResponseCode: 409)
structure InvalidConfigurationRequestException {}

@error("client")
@awsQueryError(code: "InvalidInstance", httpResponseCode: 400)
structure InvalidEndPointException {}

@error("client")
@awsQueryError(code: "InvalidScheme", httpResponseCode: 400)
structure InvalidSchemeException {}

@error("client")
@awsQueryError(code: "InvalidSecurityGroup", httpResponseCode: 400)
structure InvalidSecurityGroupException {}

@error("client")
@awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnetException {}

list LBCookieStickinessPolicies {
    member: LBCookieStickinessPolicy
}

structure LBCookieStickinessPolicy {
    PolicyName: PolicyName
    CookieExpirationPeriod: CookieExpirationPeriod
}

structure Limit {
    Name: Name
    Max: Max
}

list Limits {
    member: Limit
}

structure Listener {
    @required Protocol: Protocol
    @required LoadBalancerPort: AccessPointPort
    InstanceProtocol: Protocol
    @required InstancePort: InstancePort
    SSLCertificateId: SSLCertificateId
}

structure ListenerDescription {
    Listener: Listener
    PolicyNames: PolicyNames
}

list ListenerDescriptions {
    member: ListenerDescription
}

@error("client")
@awsQueryError(code: "ListenerNotFound", httpResponseCode: 400)
structure ListenerNotFoundException {}

list Listeners {
    member: Listener
}

@error("client")
@awsQueryError(code: "LoadBalancerAttributeNotFound", httpResponseCode: 400)
structure LoadBalancerAttributeNotFoundException {}

structure LoadBalancerAttributes {
    CrossZoneLoadBalancing: CrossZoneLoadBalancing
    AccessLog: AccessLog
    ConnectionDraining: ConnectionDraining
    ConnectionSettings: ConnectionSettings
    AdditionalAttributes: AdditionalAttributes
}

structure LoadBalancerDescription {
    LoadBalancerName: AccessPointName
    DNSName: DNSName
    CanonicalHostedZoneName: DNSName
    CanonicalHostedZoneNameID: DNSName
    ListenerDescriptions: ListenerDescriptions
    Policies: Policies
    BackendServerDescriptions: BackendServerDescriptions
    AvailabilityZones: AvailabilityZones
    Subnets: Subnets
    VPCId: VPCId
    Instances: Instances
    HealthCheck: HealthCheck
    SourceSecurityGroup: SourceSecurityGroup
    SecurityGroups: SecurityGroups
    CreatedTime: CreatedTime
    Scheme: LoadBalancerScheme
}

list LoadBalancerDescriptions {
    member: LoadBalancerDescription
}

list LoadBalancerNames {
    member: AccessPointName
}

@length(min: 1, max: 20)
list LoadBalancerNamesMax20 {
    member: AccessPointName
}

string LoadBalancerScheme

string Marker

string Max

structure ModifyLoadBalancerAttributesInput {
    @required LoadBalancerName: AccessPointName
    @required LoadBalancerAttributes: LoadBalancerAttributes
}

structure ModifyLoadBalancerAttributesOutput {
    LoadBalancerName: AccessPointName
    LoadBalancerAttributes: LoadBalancerAttributes
}

string Name

@error("client")
@awsQueryError(code: "OperationNotPermitted", httpResponseCode: 400)
structure OperationNotPermittedException {}

@range(min: 1, max: 400)
integer PageSize

structure Policies {
    AppCookieStickinessPolicies: AppCookieStickinessPolicies
    LBCookieStickinessPolicies: LBCookieStickinessPolicies
    OtherPolicies: PolicyNames
}

structure PolicyAttribute {
    AttributeName: AttributeName
    AttributeValue: AttributeValue
}

structure PolicyAttributeDescription {
    AttributeName: AttributeName
    AttributeValue: AttributeValue
}

list PolicyAttributeDescriptions {
    member: PolicyAttributeDescription
}

structure PolicyAttributeTypeDescription {
    AttributeName: AttributeName
    AttributeType: AttributeType
    Description: Description
    DefaultValue: DefaultValue
    Cardinality: Cardinality
}

list PolicyAttributeTypeDescriptions {
    member: PolicyAttributeTypeDescription
}

list PolicyAttributes {
    member: PolicyAttribute
}

structure PolicyDescription {
    PolicyName: PolicyName
    PolicyTypeName: PolicyTypeName
    PolicyAttributeDescriptions: PolicyAttributeDescriptions
}

list PolicyDescriptions {
    member: PolicyDescription
}

string PolicyName

list PolicyNames {
    member: PolicyName
}

@error("client")
@awsQueryError(code: "PolicyNotFound", httpResponseCode: 400)
structure PolicyNotFoundException {}

structure PolicyTypeDescription {
    PolicyTypeName: PolicyTypeName
    Description: Description
    PolicyAttributeTypeDescriptions: PolicyAttributeTypeDescriptions
}

list PolicyTypeDescriptions {
    member: PolicyTypeDescription
}

string PolicyTypeName

list PolicyTypeNames {
    member: PolicyTypeName
}

@error("client")
@awsQueryError(code: "PolicyTypeNotFound", httpResponseCode: 400)
structure PolicyTypeNotFoundException {}

list Ports {
    member: AccessPointPort
}

string Protocol

string ReasonCode

structure RegisterEndPointsInput {
    @required LoadBalancerName: AccessPointName
    @required Instances: Instances
}

structure RegisterEndPointsOutput {
    Instances: Instances
}

structure RemoveAvailabilityZonesInput {
    @required LoadBalancerName: AccessPointName
    @required AvailabilityZones: AvailabilityZones
}

structure RemoveAvailabilityZonesOutput {
    AvailabilityZones: AvailabilityZones
}

structure RemoveTagsInput {
    @required LoadBalancerNames: LoadBalancerNames
    @required Tags: TagKeyList
}

structure RemoveTagsOutput {}

string S3BucketName

string SSLCertificateId

string SecurityGroupId

string SecurityGroupName

string SecurityGroupOwnerAlias

list SecurityGroups {
    member: SecurityGroupId
}

structure SetLoadBalancerListenerSSLCertificateInput {
    @required LoadBalancerName: AccessPointName
    @required LoadBalancerPort: AccessPointPort
    @required SSLCertificateId: SSLCertificateId
}

structure SetLoadBalancerListenerSSLCertificateOutput {}

structure SetLoadBalancerPoliciesForBackendServerInput {
    @required LoadBalancerName: AccessPointName
    @required InstancePort: EndPointPort
    @required PolicyNames: PolicyNames
}

structure SetLoadBalancerPoliciesForBackendServerOutput {}

structure SetLoadBalancerPoliciesOfListenerInput {
    @required LoadBalancerName: AccessPointName
    @required LoadBalancerPort: AccessPointPort
    @required PolicyNames: PolicyNames
}

structure SetLoadBalancerPoliciesOfListenerOutput {}

structure SourceSecurityGroup {
    OwnerAlias: SecurityGroupOwnerAlias
    GroupName: SecurityGroupName
}

string State

string SubnetId

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
    LoadBalancerName: AccessPointName
    Tags: TagList
}

list TagDescriptions {
    member: TagDescription
}

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1)
list TagKeyList {
    member: TagKeyOnly
}

structure TagKeyOnly {
    Key: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@error("client")
@awsQueryError(code: "TooManyLoadBalancers", httpResponseCode: 400)
structure TooManyAccessPointsException {}

@error("client")
@awsQueryError(code: "TooManyPolicies", httpResponseCode: 400)
structure TooManyPoliciesException {}

@error("client")
@awsQueryError(code: "TooManyTags", httpResponseCode: 400)
structure TooManyTagsException {}

@range(min: 2, max: 10)
integer UnhealthyThreshold

@error("client")
@awsQueryError(code: "UnsupportedProtocol", httpResponseCode: 400)
structure UnsupportedProtocolException {}

string VPCId
