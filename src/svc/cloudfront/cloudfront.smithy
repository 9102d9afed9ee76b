// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.cloudfront

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restXml

@service(sdkId: "CloudFront", endpointPrefix: "cloudfront")
@sigv4(name: "cloudfront")
@restXml
@xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
@title("Amazon CloudFront")
service CloudFront {
    version: "2020-05-31"
    operations: [
        AssociateAlias
        AssociateDistributionTenantWebACL
        AssociateDistributionWebACL
        CopyDistribution
        CreateAnycastIpList
        CreateCachePolicy
        CreateCloudFrontOriginAccessIdentity
        CreateConnectionFunction
        CreateConnectionGroup
        CreateContinuousDeploymentPolicy
        CreateDistribution
        CreateDistributionTenant
        CreateDistributionWithTags
        CreateFieldLevelEncryptionConfig
        CreateFieldLevelEncryptionProfile
        CreateFunction
        CreateInvalidation
        CreateInvalidationForDistributionTenant
        CreateKeyGroup
        CreateKeyValueStore
        CreateMonitoringSubscription
        CreateOriginAccessControl
        CreateOriginRequestPolicy
        CreatePublicKey
        CreateRealtimeLogConfig
        CreateResponseHeadersPolicy
        CreateStreamingDistribution
        CreateStreamingDistributionWithTags
        CreateTrustStore
        CreateVpcOrigin
        DeleteAnycastIpList
        DeleteCachePolicy
        DeleteCloudFrontOriginAccessIdentity
        DeleteConnectionFunction
        DeleteConnectionGroup
        DeleteContinuousDeploymentPolicy
        DeleteDistribution
        DeleteDistributionTenant
        DeleteFieldLevelEncryptionConfig
        DeleteFieldLevelEncryptionProfile
        DeleteFunction
        DeleteKeyGroup
        DeleteKeyValueStore
        DeleteMonitoringSubscription
        DeleteOriginAccessControl
        DeleteOriginRequestPolicy
        DeletePublicKey
        DeleteRealtimeLogConfig
        DeleteResourcePolicy
        DeleteResponseHeadersPolicy
        DeleteStreamingDistribution
        DeleteTrustStore
        DeleteVpcOrigin
        DescribeConnectionFunction
        DescribeFunction
        DescribeKeyValueStore
        DisassociateDistributionTenantWebACL
        DisassociateDistributionWebACL
        GetAnycastIpList
        GetCachePolicy
        GetCachePolicyConfig
        GetCloudFrontOriginAccessIdentity
        GetCloudFrontOriginAccessIdentityConfig
        GetConnectionFunction
        GetConnectionGroup
        GetConnectionGroupByRoutingEndpoint
        GetContinuousDeploymentPolicy
        GetContinuousDeploymentPolicyConfig
        GetDistribution
        GetDistributionConfig
        GetDistributionTenant
        GetDistributionTenantByDomain
        GetFieldLevelEncryption
        GetFieldLevelEncryptionConfig
        GetFieldLevelEncryptionProfile
        GetFieldLevelEncryptionProfileConfig
        GetFunction
        GetInvalidation
        GetInvalidationForDistributionTenant
        GetKeyGroup
        GetKeyGroupConfig
        GetManagedCertificateDetails
        GetMonitoringSubscription
        GetOriginAccessControl
        GetOriginAccessControlConfig
        GetOriginRequestPolicy
        GetOriginRequestPolicyConfig
        GetPublicKey
        GetPublicKeyConfig
        GetRealtimeLogConfig
        GetResourcePolicy
        GetResponseHeadersPolicy
        GetResponseHeadersPolicyConfig
        GetStreamingDistribution
        GetStreamingDistributionConfig
        GetTrustStore
        GetVpcOrigin
        ListAnycastIpLists
        ListCachePolicies
        ListCloudFrontOriginAccessIdentities
        ListConflictingAliases
        ListConnectionFunctions
        ListConnectionGroups
        ListContinuousDeploymentPolicies
        ListDistributionTenants
        ListDistributionTenantsByCustomization
        ListDistributions
        ListDistributionsByAnycastIpListId
        ListDistributionsByCachePolicyId
        ListDistributionsByConnectionFunction
        ListDistributionsByConnectionMode
        ListDistributionsByKeyGroup
        ListDistributionsByOriginRequestPolicyId
        ListDistributionsByOwnedResource
        ListDistributionsByRealtimeLogConfig
        ListDistributionsByResponseHeadersPolicyId
        ListDistributionsByTrustStore
        ListDistributionsByVpcOriginId
        ListDistributionsByWebACLId
        ListDomainConflicts
        ListFieldLevelEncryptionConfigs
        ListFieldLevelEncryptionProfiles
        ListFunctions
        ListInvalidations
        ListInvalidationsForDistributionTenant
        ListKeyGroups
        ListKeyValueStores
        ListOriginAccessControls
        ListOriginRequestPolicies
        ListPublicKeys
        ListRealtimeLogConfigs
        ListResponseHeadersPolicies
        ListStreamingDistributions
        ListTagsForResource
        ListTrustStores
        ListVpcOrigins
        PublishConnectionFunction
        PublishFunction
        PutResourcePolicy
        TagResource
        TestConnectionFunction
        TestFunction
        UntagResource
        UpdateAnycastIpList
        UpdateCachePolicy
        UpdateCloudFrontOriginAccessIdentity
        UpdateConnectionFunction
        UpdateConnectionGroup
        UpdateContinuousDeploymentPolicy
        UpdateDistribution
        UpdateDistributionTenant
        UpdateDistributionWithStagingConfig
        UpdateDomainAssociation
        UpdateFieldLevelEncryptionConfig
        UpdateFieldLevelEncryptionProfile
        UpdateFunction
        UpdateKeyGroup
        UpdateKeyValueStore
        UpdateOriginAccessControl
        UpdateOriginRequestPolicy
        UpdatePublicKey
        UpdateRealtimeLogConfig
        UpdateResponseHeadersPolicy
        UpdateStreamingDistribution
        UpdateTrustStore
        UpdateVpcOrigin
        VerifyDnsConfiguration
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{TargetDistributionId}/associate-alias", code: 200)
operation AssociateAlias {
    input: AssociateAliasRequest
    errors: [
        AccessDenied
        IllegalUpdate
        InvalidArgument
        NoSuchDistribution
        TooManyDistributionCNAMEs
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}/associate-web-acl", code: 200)
operation AssociateDistributionTenantWebACL {
    input: AssociateDistributionTenantWebACLRequest
    output: AssociateDistributionTenantWebACLResult
    errors: [
        AccessDenied
        EntityLimitExceeded
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/associate-web-acl", code: 200)
operation AssociateDistributionWebACL {
    input: AssociateDistributionWebACLRequest
    output: AssociateDistributionWebACLResult
    errors: [
        AccessDenied
        EntityLimitExceeded
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution/{PrimaryDistributionId}/copy", code: 201)
operation CopyDistribution {
    input: CopyDistributionRequest
    output: CopyDistributionResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        DistributionAlreadyExists
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        InconsistentQuantities
        InvalidArgument
        InvalidDefaultRootObject
        InvalidErrorCode
        InvalidForwardCookies
        InvalidFunctionAssociation
        InvalidGeoRestrictionParameter
        InvalidHeadersForS3Origin
        InvalidIfMatchVersion
        InvalidLambdaFunctionAssociation
        InvalidLocationCode
        InvalidMinimumProtocolVersion
        InvalidOrigin
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        InvalidOriginKeepaliveTimeout
        InvalidOriginReadTimeout
        InvalidProtocolSettings
        InvalidQueryStringParameters
        InvalidRelativePath
        InvalidRequiredProtocol
        InvalidResponseCode
        InvalidTTLOrder
        InvalidViewerCertificate
        InvalidWebACLId
        MissingBody
        NoSuchCachePolicy
        NoSuchDistribution
        NoSuchFieldLevelEncryptionConfig
        NoSuchOrigin
        NoSuchOriginRequestPolicy
        NoSuchRealtimeLogConfig
        NoSuchResponseHeadersPolicy
        PreconditionFailed
        RealtimeLogConfigOwnerMismatch
        TooManyCacheBehaviors
        TooManyCertificates
        TooManyCookieNamesInWhiteList
        TooManyDistributionCNAMEs
        TooManyDistributions
        TooManyDistributionsAssociatedToCachePolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        TooManyDistributionsAssociatedToKeyGroup
        TooManyDistributionsAssociatedToOriginAccessControl
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        TooManyDistributionsWithFunctionAssociations
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsWithSingleFunctionARN
        TooManyFunctionAssociations
        TooManyHeadersInForwardedValues
        TooManyKeyGroupsAssociatedToDistribution
        TooManyLambdaFunctionAssociations
        TooManyOriginCustomHeaders
        TooManyOriginGroupsPerDistribution
        TooManyOrigins
        TooManyQueryStringParameters
        TooManyTrustedSigners
        TrustedKeyGroupDoesNotExist
        TrustedSignerDoesNotExist
    ]
}

@http(method: "POST", uri: "/2020-05-31/anycast-ip-list", code: 202)
operation CreateAnycastIpList {
    input: CreateAnycastIpListRequest
    output: CreateAnycastIpListResult
    errors: [
        AccessDenied
        EntityAlreadyExists
        EntityLimitExceeded
        InvalidArgument
        InvalidTagging
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/cache-policy", code: 201)
operation CreateCachePolicy {
    input: CreateCachePolicyRequest
    output: CreateCachePolicyResult
    errors: [
        AccessDenied
        CachePolicyAlreadyExists
        InconsistentQuantities
        InvalidArgument
        TooManyCachePolicies
        TooManyCookiesInCachePolicy
        TooManyHeadersInCachePolicy
        TooManyQueryStringsInCachePolicy
    ]
}

@http(method: "POST", uri: "/2020-05-31/origin-access-identity/cloudfront", code: 201)
operation CreateCloudFrontOriginAccessIdentity {
    input: CreateCloudFrontOriginAccessIdentityRequest
    output: CreateCloudFrontOriginAccessIdentityResult
    errors: [
        CloudFrontOriginAccessIdentityAlreadyExists
        InconsistentQuantities
        InvalidArgument
        MissingBody
        TooManyCloudFrontOriginAccessIdentities
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-function", code: 201)
operation CreateConnectionFunction {
    input: CreateConnectionFunctionRequest
    output: CreateConnectionFunctionResult
    errors: [
        AccessDenied
        EntityAlreadyExists
        EntityLimitExceeded
        EntitySizeLimitExceeded
        InvalidArgument
        InvalidTagging
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-group", code: 201)
operation CreateConnectionGroup {
    input: CreateConnectionGroupRequest
    output: CreateConnectionGroupResult
    errors: [
        AccessDenied
        EntityAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        InvalidArgument
        InvalidTagging
    ]
}

@http(method: "POST", uri: "/2020-05-31/continuous-deployment-policy", code: 201)
operation CreateContinuousDeploymentPolicy {
    input: CreateContinuousDeploymentPolicyRequest
    output: CreateContinuousDeploymentPolicyResult
    errors: [
        AccessDenied
        ContinuousDeploymentPolicyAlreadyExists
        InconsistentQuantities
        InvalidArgument
        StagingDistributionInUse
        TooManyContinuousDeploymentPolicies
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution", code: 201)
operation CreateDistribution {
    input: CreateDistributionRequest
    output: CreateDistributionResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        ContinuousDeploymentPolicyInUse
        DistributionAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        IllegalOriginAccessConfiguration
        InconsistentQuantities
        InvalidArgument
        InvalidDefaultRootObject
        InvalidDomainNameForOriginAccessControl
        InvalidErrorCode
        InvalidForwardCookies
        InvalidFunctionAssociation
        InvalidGeoRestrictionParameter
        InvalidHeadersForS3Origin
        InvalidLambdaFunctionAssociation
        InvalidLocationCode
        InvalidMinimumProtocolVersion
        InvalidOrigin
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        InvalidOriginKeepaliveTimeout
        InvalidOriginReadTimeout
        InvalidProtocolSettings
        InvalidQueryStringParameters
        InvalidRelativePath
        InvalidRequiredProtocol
        InvalidResponseCode
        InvalidTTLOrder
        InvalidViewerCertificate
        InvalidWebACLId
        MissingBody
        NoSuchCachePolicy
        NoSuchContinuousDeploymentPolicy
        NoSuchFieldLevelEncryptionConfig
        NoSuchOrigin
        NoSuchOriginRequestPolicy
        NoSuchRealtimeLogConfig
        NoSuchResponseHeadersPolicy
        RealtimeLogConfigOwnerMismatch
        TooManyCacheBehaviors
        TooManyCertificates
        TooManyCookieNamesInWhiteList
        TooManyDistributionCNAMEs
        TooManyDistributions
        TooManyDistributionsAssociatedToCachePolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        TooManyDistributionsAssociatedToKeyGroup
        TooManyDistributionsAssociatedToOriginAccessControl
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        TooManyDistributionsWithFunctionAssociations
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsWithSingleFunctionARN
        TooManyFunctionAssociations
        TooManyHeadersInForwardedValues
        TooManyKeyGroupsAssociatedToDistribution
        TooManyLambdaFunctionAssociations
        TooManyOriginCustomHeaders
        TooManyOriginGroupsPerDistribution
        TooManyOrigins
        TooManyQueryStringParameters
        TooManyTrustedSigners
        TrustedKeyGroupDoesNotExist
        TrustedSignerDoesNotExist
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenant", code: 201)
operation CreateDistributionTenant {
    input: CreateDistributionTenantRequest
    output: CreateDistributionTenantResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        EntityAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        InvalidArgument
        InvalidAssociation
        InvalidTagging
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution?WithTags", code: 201)
operation CreateDistributionWithTags {
    input: CreateDistributionWithTagsRequest
    output: CreateDistributionWithTagsResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        ContinuousDeploymentPolicyInUse
        DistributionAlreadyExists
        EntityNotFound
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        IllegalOriginAccessConfiguration
        InconsistentQuantities
        InvalidArgument
        InvalidDefaultRootObject
        InvalidDomainNameForOriginAccessControl
        InvalidErrorCode
        InvalidForwardCookies
        InvalidFunctionAssociation
        InvalidGeoRestrictionParameter
        InvalidHeadersForS3Origin
        InvalidLambdaFunctionAssociation
        InvalidLocationCode
        InvalidMinimumProtocolVersion
        InvalidOrigin
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        InvalidOriginKeepaliveTimeout
        InvalidOriginReadTimeout
        InvalidProtocolSettings
        InvalidQueryStringParameters
        InvalidRelativePath
        InvalidRequiredProtocol
        InvalidResponseCode
        InvalidTTLOrder
        InvalidTagging
        InvalidViewerCertificate
        InvalidWebACLId
        MissingBody
        NoSuchCachePolicy
        NoSuchContinuousDeploymentPolicy
        NoSuchFieldLevelEncryptionConfig
        NoSuchOrigin
        NoSuchOriginRequestPolicy
        NoSuchRealtimeLogConfig
        NoSuchResponseHeadersPolicy
        RealtimeLogConfigOwnerMismatch
        TooManyCacheBehaviors
        TooManyCertificates
        TooManyCookieNamesInWhiteList
        TooManyDistributionCNAMEs
        TooManyDistributions
        TooManyDistributionsAssociatedToCachePolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        TooManyDistributionsAssociatedToKeyGroup
        TooManyDistributionsAssociatedToOriginAccessControl
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        TooManyDistributionsWithFunctionAssociations
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsWithSingleFunctionARN
        TooManyFunctionAssociations
        TooManyHeadersInForwardedValues
        TooManyKeyGroupsAssociatedToDistribution
        TooManyLambdaFunctionAssociations
        TooManyOriginCustomHeaders
        TooManyOriginGroupsPerDistribution
        TooManyOrigins
        TooManyQueryStringParameters
        TooManyTrustedSigners
        TrustedKeyGroupDoesNotExist
        TrustedSignerDoesNotExist
    ]
}

@http(method: "POST", uri: "/2020-05-31/field-level-encryption", code: 201)
operation CreateFieldLevelEncryptionConfig {
    input: CreateFieldLevelEncryptionConfigRequest
    output: CreateFieldLevelEncryptionConfigResult
    errors: [
        FieldLevelEncryptionConfigAlreadyExists
        InconsistentQuantities
        InvalidArgument
        NoSuchFieldLevelEncryptionProfile
        QueryArgProfileEmpty
        TooManyFieldLevelEncryptionConfigs
        TooManyFieldLevelEncryptionContentTypeProfiles
        TooManyFieldLevelEncryptionQueryArgProfiles
    ]
}

@http(method: "POST", uri: "/2020-05-31/field-level-encryption-profile", code: 201)
operation CreateFieldLevelEncryptionProfile {
    input: CreateFieldLevelEncryptionProfileRequest
    output: CreateFieldLevelEncryptionProfileResult
    errors: [
        FieldLevelEncryptionProfileAlreadyExists
        FieldLevelEncryptionProfileSizeExceeded
        InconsistentQuantities
        InvalidArgument
        NoSuchPublicKey
        TooManyFieldLevelEncryptionEncryptionEntities
        TooManyFieldLevelEncryptionFieldPatterns
        TooManyFieldLevelEncryptionProfiles
    ]
}

@http(method: "POST", uri: "/2020-05-31/function", code: 201)
operation CreateFunction {
    input: CreateFunctionRequest
    output: CreateFunctionResult
    errors: [
        FunctionAlreadyExists
        FunctionSizeLimitExceeded
        InvalidArgument
        TooManyFunctions
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution/{DistributionId}/invalidation", code: 201)
operation CreateInvalidation {
    input: CreateInvalidationRequest
    output: CreateInvalidationResult
    errors: [
        AccessDenied
        BatchTooLarge
        InconsistentQuantities
        InvalidArgument
        MissingBody
        NoSuchDistribution
        TooManyInvalidationsInProgress
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenant/{Id}/invalidation", code: 201)
operation CreateInvalidationForDistributionTenant {
    input: CreateInvalidationForDistributionTenantRequest
    output: CreateInvalidationForDistributionTenantResult
    errors: [
        AccessDenied
        BatchTooLarge
        EntityNotFound
        InconsistentQuantities
        InvalidArgument
        MissingBody
        TooManyInvalidationsInProgress
    ]
}

@http(method: "POST", uri: "/2020-05-31/key-group", code: 201)
operation CreateKeyGroup {
    input: CreateKeyGroupRequest
    output: CreateKeyGroupResult
    errors: [
        InvalidArgument
        KeyGroupAlreadyExists
        TooManyKeyGroups
        TooManyPublicKeysInKeyGroup
    ]
}

@http(method: "POST", uri: "/2020-05-31/key-value-store", code: 201)
operation CreateKeyValueStore {
    input: CreateKeyValueStoreRequest
    output: CreateKeyValueStoreResult
    errors: [
        AccessDenied
        EntityAlreadyExists
        EntityLimitExceeded
        EntitySizeLimitExceeded
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription", code: 200)
operation CreateMonitoringSubscription {
    input: CreateMonitoringSubscriptionRequest
    output: CreateMonitoringSubscriptionResult
    errors: [
        AccessDenied
        MonitoringSubscriptionAlreadyExists
        NoSuchDistribution
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/origin-access-control", code: 201)
operation CreateOriginAccessControl {
    input: CreateOriginAccessControlRequest
    output: CreateOriginAccessControlResult
    errors: [
        InvalidArgument
        OriginAccessControlAlreadyExists
        TooManyOriginAccessControls
    ]
}

@http(method: "POST", uri: "/2020-05-31/origin-request-policy", code: 201)
operation CreateOriginRequestPolicy {
    input: CreateOriginRequestPolicyRequest
    output: CreateOriginRequestPolicyResult
    errors: [
        AccessDenied
        InconsistentQuantities
        InvalidArgument
        OriginRequestPolicyAlreadyExists
        TooManyCookiesInOriginRequestPolicy
        TooManyHeadersInOriginRequestPolicy
        TooManyOriginRequestPolicies
        TooManyQueryStringsInOriginRequestPolicy
    ]
}

@http(method: "POST", uri: "/2020-05-31/public-key", code: 201)
operation CreatePublicKey {
    input: CreatePublicKeyRequest
    output: CreatePublicKeyResult
    errors: [
        InvalidArgument
        PublicKeyAlreadyExists
        TooManyPublicKeys
    ]
}

@http(method: "POST", uri: "/2020-05-31/realtime-log-config", code: 201)
operation CreateRealtimeLogConfig {
    input: CreateRealtimeLogConfigRequest
    output: CreateRealtimeLogConfigResult
    errors: [
        AccessDenied
        InvalidArgument
        RealtimeLogConfigAlreadyExists
        TooManyRealtimeLogConfigs
    ]
}

@http(method: "POST", uri: "/2020-05-31/response-headers-policy", code: 201)
operation CreateResponseHeadersPolicy {
    input: CreateResponseHeadersPolicyRequest
    output: CreateResponseHeadersPolicyResult
    errors: [
        AccessDenied
        InconsistentQuantities
        InvalidArgument
        ResponseHeadersPolicyAlreadyExists
        TooLongCSPInResponseHeadersPolicy
        TooManyCustomHeadersInResponseHeadersPolicy
        TooManyRemoveHeadersInResponseHeadersPolicy
        TooManyResponseHeadersPolicies
    ]
}

@http(method: "POST", uri: "/2020-05-31/streaming-distribution", code: 201)
operation CreateStreamingDistribution {
    input: CreateStreamingDistributionRequest
    output: CreateStreamingDistributionResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        InconsistentQuantities
        InvalidArgument
        InvalidOrigin
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        MissingBody
        StreamingDistributionAlreadyExists
        TooManyStreamingDistributionCNAMEs
        TooManyStreamingDistributions
        TooManyTrustedSigners
        TrustedSignerDoesNotExist
    ]
}

@http(method: "POST", uri: "/2020-05-31/streaming-distribution?WithTags", code: 201)
operation CreateStreamingDistributionWithTags {
    input: CreateStreamingDistributionWithTagsRequest
    output: CreateStreamingDistributionWithTagsResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        InconsistentQuantities
        InvalidArgument
        InvalidOrigin
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        InvalidTagging
        MissingBody
        StreamingDistributionAlreadyExists
        TooManyStreamingDistributionCNAMEs
        TooManyStreamingDistributions
        TooManyTrustedSigners
        TrustedSignerDoesNotExist
    ]
}

@http(method: "POST", uri: "/2020-05-31/trust-store", code: 201)
operation CreateTrustStore {
    input: CreateTrustStoreRequest
    output: CreateTrustStoreResult
    errors: [
        AccessDenied
        EntityAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        InvalidArgument
        InvalidTagging
    ]
}

@http(method: "POST", uri: "/2020-05-31/vpc-origin", code: 202)
operation CreateVpcOrigin {
    input: CreateVpcOriginRequest
    output: CreateVpcOriginResult
    errors: [
        AccessDenied
        EntityAlreadyExists
        EntityLimitExceeded
        InconsistentQuantities
        InvalidArgument
        InvalidTagging
        UnsupportedOperation
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/anycast-ip-list/{Id}", code: 204)
operation DeleteAnycastIpList {
    input: DeleteAnycastIpListRequest
    errors: [
        AccessDenied
        CannotDeleteEntityWhileInUse
        EntityNotFound
        IllegalDelete
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/cache-policy/{Id}", code: 204)
operation DeleteCachePolicy {
    input: DeleteCachePolicyRequest
    errors: [
        AccessDenied
        CachePolicyInUse
        IllegalDelete
        InvalidIfMatchVersion
        NoSuchCachePolicy
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}", code: 204)
operation DeleteCloudFrontOriginAccessIdentity {
    input: DeleteCloudFrontOriginAccessIdentityRequest
    errors: [
        AccessDenied
        CloudFrontOriginAccessIdentityInUse
        InvalidIfMatchVersion
        NoSuchCloudFrontOriginAccessIdentity
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/connection-function/{Id}", code: 204)
operation DeleteConnectionFunction {
    input: DeleteConnectionFunctionRequest
    errors: [
        AccessDenied
        CannotDeleteEntityWhileInUse
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/connection-group/{Id}", code: 204)
operation DeleteConnectionGroup {
    input: DeleteConnectionGroupRequest
    errors: [
        AccessDenied
        CannotDeleteEntityWhileInUse
        EntityNotFound
        InvalidIfMatchVersion
        PreconditionFailed
        ResourceNotDisabled
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/continuous-deployment-policy/{Id}", code: 204)
operation DeleteContinuousDeploymentPolicy {
    input: DeleteContinuousDeploymentPolicyRequest
    errors: [
        AccessDenied
        ContinuousDeploymentPolicyInUse
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchContinuousDeploymentPolicy
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/distribution/{Id}", code: 204)
operation DeleteDistribution {
    input: DeleteDistributionRequest
    errors: [
        AccessDenied
        DistributionNotDisabled
        InvalidIfMatchVersion
        NoSuchDistribution
        PreconditionFailed
        ResourceInUse
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/distribution-tenant/{Id}", code: 204)
operation DeleteDistributionTenant {
    input: DeleteDistributionTenantRequest
    errors: [
        AccessDenied
        EntityNotFound
        InvalidIfMatchVersion
        PreconditionFailed
        ResourceNotDisabled
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/field-level-encryption/{Id}", code: 204)
operation DeleteFieldLevelEncryptionConfig {
    input: DeleteFieldLevelEncryptionConfigRequest
    errors: [
        AccessDenied
        FieldLevelEncryptionConfigInUse
        InvalidIfMatchVersion
        NoSuchFieldLevelEncryptionConfig
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/field-level-encryption-profile/{Id}", code: 204)
operation DeleteFieldLevelEncryptionProfile {
    input: DeleteFieldLevelEncryptionProfileRequest
    errors: [
        AccessDenied
        FieldLevelEncryptionProfileInUse
        InvalidIfMatchVersion
        NoSuchFieldLevelEncryptionProfile
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/function/{Name}", code: 204)
operation DeleteFunction {
    input: DeleteFunctionRequest
    errors: [
        FunctionInUse
        InvalidIfMatchVersion
        NoSuchFunctionExists
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/key-group/{Id}", code: 204)
operation DeleteKeyGroup {
    input: DeleteKeyGroupRequest
    errors: [
        InvalidIfMatchVersion
        NoSuchResource
        PreconditionFailed
        ResourceInUse
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/key-value-store/{Name}", code: 204)
@idempotent
operation DeleteKeyValueStore {
    input: DeleteKeyValueStoreRequest
    errors: [
        AccessDenied
        CannotDeleteEntityWhileInUse
        EntityNotFound
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription", code: 200)
operation DeleteMonitoringSubscription {
    input: DeleteMonitoringSubscriptionRequest
    output: DeleteMonitoringSubscriptionResult
    errors: [
        AccessDenied
        NoSuchDistribution
        NoSuchMonitoringSubscription
        UnsupportedOperation
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/origin-access-control/{Id}", code: 204)
operation DeleteOriginAccessControl {
    input: DeleteOriginAccessControlRequest
    errors: [
        AccessDenied
        InvalidIfMatchVersion
        NoSuchOriginAccessControl
        OriginAccessControlInUse
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/origin-request-policy/{Id}", code: 204)
operation DeleteOriginRequestPolicy {
    input: DeleteOriginRequestPolicyRequest
    errors: [
        AccessDenied
        IllegalDelete
        InvalidIfMatchVersion
        NoSuchOriginRequestPolicy
        OriginRequestPolicyInUse
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/public-key/{Id}", code: 204)
operation DeletePublicKey {
    input: DeletePublicKeyRequest
    errors: [
        AccessDenied
        InvalidIfMatchVersion
        NoSuchPublicKey
        PreconditionFailed
        PublicKeyInUse
    ]
}

@http(method: "POST", uri: "/2020-05-31/delete-realtime-log-config", code: 204)
operation DeleteRealtimeLogConfig {
    input: DeleteRealtimeLogConfigRequest
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchRealtimeLogConfig
        RealtimeLogConfigInUse
    ]
}

@http(method: "POST", uri: "/2020-05-31/delete-resource-policy", code: 200)
operation DeleteResourcePolicy {
    input: DeleteResourcePolicyRequest
    errors: [
        AccessDenied
        EntityNotFound
        IllegalDelete
        InvalidArgument
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/response-headers-policy/{Id}", code: 204)
operation DeleteResponseHeadersPolicy {
    input: DeleteResponseHeadersPolicyRequest
    errors: [
        AccessDenied
        IllegalDelete
        InvalidIfMatchVersion
        NoSuchResponseHeadersPolicy
        PreconditionFailed
        ResponseHeadersPolicyInUse
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/streaming-distribution/{Id}", code: 204)
operation DeleteStreamingDistribution {
    input: DeleteStreamingDistributionRequest
    errors: [
        AccessDenied
        InvalidIfMatchVersion
        NoSuchStreamingDistribution
        PreconditionFailed
        StreamingDistributionNotDisabled
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/trust-store/{Id}", code: 204)
operation DeleteTrustStore {
    input: DeleteTrustStoreRequest
    errors: [
        AccessDenied
        CannotDeleteEntityWhileInUse
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/vpc-origin/{Id}", code: 202)
operation DeleteVpcOrigin {
    input: DeleteVpcOriginRequest
    output: DeleteVpcOriginResult
    errors: [
        AccessDenied
        CannotDeleteEntityWhileInUse
        EntityNotFound
        IllegalDelete
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/connection-function/{Identifier}/describe", code: 200)
operation DescribeConnectionFunction {
    input: DescribeConnectionFunctionRequest
    output: DescribeConnectionFunctionResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/function/{Name}/describe", code: 200)
operation DescribeFunction {
    input: DescribeFunctionRequest
    output: DescribeFunctionResult
    errors: [
        NoSuchFunctionExists
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/key-value-store/{Name}", code: 200)
operation DescribeKeyValueStore {
    input: DescribeKeyValueStoreRequest
    output: DescribeKeyValueStoreResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}/disassociate-web-acl", code: 200)
operation DisassociateDistributionTenantWebACL {
    input: DisassociateDistributionTenantWebACLRequest
    output: DisassociateDistributionTenantWebACLResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/disassociate-web-acl", code: 200)
operation DisassociateDistributionWebACL {
    input: DisassociateDistributionWebACLRequest
    output: DisassociateDistributionWebACLResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "GET", uri: "/2020-05-31/anycast-ip-list/{Id}", code: 200)
operation GetAnycastIpList {
    input: GetAnycastIpListRequest
    output: GetAnycastIpListResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/cache-policy/{Id}", code: 200)
operation GetCachePolicy {
    input: GetCachePolicyRequest
    output: GetCachePolicyResult
    errors: [
        AccessDenied
        NoSuchCachePolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/cache-policy/{Id}/config", code: 200)
operation GetCachePolicyConfig {
    input: GetCachePolicyConfigRequest
    output: GetCachePolicyConfigResult
    errors: [
        AccessDenied
        NoSuchCachePolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}", code: 200)
operation GetCloudFrontOriginAccessIdentity {
    input: GetCloudFrontOriginAccessIdentityRequest
    output: GetCloudFrontOriginAccessIdentityResult
    errors: [
        AccessDenied
        NoSuchCloudFrontOriginAccessIdentity
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}/config", code: 200)
operation GetCloudFrontOriginAccessIdentityConfig {
    input: GetCloudFrontOriginAccessIdentityConfigRequest
    output: GetCloudFrontOriginAccessIdentityConfigResult
    errors: [
        AccessDenied
        NoSuchCloudFrontOriginAccessIdentity
    ]
}

@http(method: "GET", uri: "/2020-05-31/connection-function/{Identifier}", code: 200)
operation GetConnectionFunction {
    input: GetConnectionFunctionRequest
    output: GetConnectionFunctionResult
    errors: [
        AccessDenied
        EntityNotFound
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/connection-group/{Identifier}", code: 200)
operation GetConnectionGroup {
    input: GetConnectionGroupRequest
    output: GetConnectionGroupResult
    errors: [
        AccessDenied
        EntityNotFound
    ]
}

@http(method: "GET", uri: "/2020-05-31/connection-group", code: 200)
operation GetConnectionGroupByRoutingEndpoint {
    input: GetConnectionGroupByRoutingEndpointRequest
    output: GetConnectionGroupByRoutingEndpointResult
    errors: [
        AccessDenied
        EntityNotFound
    ]
}

@http(method: "GET", uri: "/2020-05-31/continuous-deployment-policy/{Id}", code: 200)
operation GetContinuousDeploymentPolicy {
    input: GetContinuousDeploymentPolicyRequest
    output: GetContinuousDeploymentPolicyResult
    errors: [
        AccessDenied
        NoSuchContinuousDeploymentPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/continuous-deployment-policy/{Id}/config", code: 200)
operation GetContinuousDeploymentPolicyConfig {
    input: GetContinuousDeploymentPolicyConfigRequest
    output: GetContinuousDeploymentPolicyConfigResult
    errors: [
        AccessDenied
        NoSuchContinuousDeploymentPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{Id}", code: 200)
operation GetDistribution {
    input: GetDistributionRequest
    output: GetDistributionResult
    errors: [
        AccessDenied
        NoSuchDistribution
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{Id}/config", code: 200)
operation GetDistributionConfig {
    input: GetDistributionConfigRequest
    output: GetDistributionConfigResult
    errors: [
        AccessDenied
        NoSuchDistribution
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution-tenant/{Identifier}", code: 200)
operation GetDistributionTenant {
    input: GetDistributionTenantRequest
    output: GetDistributionTenantResult
    errors: [
        AccessDenied
        EntityNotFound
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution-tenant", code: 200)
operation GetDistributionTenantByDomain {
    input: GetDistributionTenantByDomainRequest
    output: GetDistributionTenantByDomainResult
    errors: [
        AccessDenied
        EntityNotFound
    ]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption/{Id}", code: 200)
operation GetFieldLevelEncryption {
    input: GetFieldLevelEncryptionRequest
    output: GetFieldLevelEncryptionResult
    errors: [
        AccessDenied
        NoSuchFieldLevelEncryptionConfig
    ]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption/{Id}/config", code: 200)
operation GetFieldLevelEncryptionConfig {
    input: GetFieldLevelEncryptionConfigRequest
    output: GetFieldLevelEncryptionConfigResult
    errors: [
        AccessDenied
        NoSuchFieldLevelEncryptionConfig
    ]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption-profile/{Id}", code: 200)
operation GetFieldLevelEncryptionProfile {
    input: GetFieldLevelEncryptionProfileRequest
    output: GetFieldLevelEncryptionProfileResult
    errors: [
        AccessDenied
        NoSuchFieldLevelEncryptionProfile
    ]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption-profile/{Id}/config", code: 200)
operation GetFieldLevelEncryptionProfileConfig {
    input: GetFieldLevelEncryptionProfileConfigRequest
    output: GetFieldLevelEncryptionProfileConfigResult
    errors: [
        AccessDenied
        NoSuchFieldLevelEncryptionProfile
    ]
}

@http(method: "GET", uri: "/2020-05-31/function/{Name}", code: 200)
operation GetFunction {
    input: GetFunctionRequest
    output: GetFunctionResult
    errors: [
        NoSuchFunctionExists
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{DistributionId}/invalidation/{Id}", code: 200)
operation GetInvalidation {
    input: GetInvalidationRequest
    output: GetInvalidationResult
    errors: [
        AccessDenied
        NoSuchDistribution
        NoSuchInvalidation
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution-tenant/{DistributionTenantId}/invalidation/{Id}", code: 200)
operation GetInvalidationForDistributionTenant {
    input: GetInvalidationForDistributionTenantRequest
    output: GetInvalidationForDistributionTenantResult
    errors: [
        AccessDenied
        EntityNotFound
        NoSuchInvalidation
    ]
}

@http(method: "GET", uri: "/2020-05-31/key-group/{Id}", code: 200)
operation GetKeyGroup {
    input: GetKeyGroupRequest
    output: GetKeyGroupResult
    errors: [
        NoSuchResource
    ]
}

@http(method: "GET", uri: "/2020-05-31/key-group/{Id}/config", code: 200)
operation GetKeyGroupConfig {
    input: GetKeyGroupConfigRequest
    output: GetKeyGroupConfigResult
    errors: [
        NoSuchResource
    ]
}

@http(method: "GET", uri: "/2020-05-31/managed-certificate/{Identifier}", code: 200)
operation GetManagedCertificateDetails {
    input: GetManagedCertificateDetailsRequest
    output: GetManagedCertificateDetailsResult
    errors: [
        AccessDenied
        EntityNotFound
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription", code: 200)
operation GetMonitoringSubscription {
    input: GetMonitoringSubscriptionRequest
    output: GetMonitoringSubscriptionResult
    errors: [
        AccessDenied
        NoSuchDistribution
        NoSuchMonitoringSubscription
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-control/{Id}", code: 200)
operation GetOriginAccessControl {
    input: GetOriginAccessControlRequest
    output: GetOriginAccessControlResult
    errors: [
        AccessDenied
        NoSuchOriginAccessControl
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-control/{Id}/config", code: 200)
operation GetOriginAccessControlConfig {
    input: GetOriginAccessControlConfigRequest
    output: GetOriginAccessControlConfigResult
    errors: [
        AccessDenied
        NoSuchOriginAccessControl
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-request-policy/{Id}", code: 200)
operation GetOriginRequestPolicy {
    input: GetOriginRequestPolicyRequest
    output: GetOriginRequestPolicyResult
    errors: [
        AccessDenied
        NoSuchOriginRequestPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-request-policy/{Id}/config", code: 200)
operation GetOriginRequestPolicyConfig {
    input: GetOriginRequestPolicyConfigRequest
    output: GetOriginRequestPolicyConfigResult
    errors: [
        AccessDenied
        NoSuchOriginRequestPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/public-key/{Id}", code: 200)
operation GetPublicKey {
    input: GetPublicKeyRequest
    output: GetPublicKeyResult
    errors: [
        AccessDenied
        NoSuchPublicKey
    ]
}

@http(method: "GET", uri: "/2020-05-31/public-key/{Id}/config", code: 200)
operation GetPublicKeyConfig {
    input: GetPublicKeyConfigRequest
    output: GetPublicKeyConfigResult
    errors: [
        AccessDenied
        NoSuchPublicKey
    ]
}

@http(method: "POST", uri: "/2020-05-31/get-realtime-log-config", code: 200)
operation GetRealtimeLogConfig {
    input: GetRealtimeLogConfigRequest
    output: GetRealtimeLogConfigResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchRealtimeLogConfig
    ]
}

@http(method: "POST", uri: "/2020-05-31/get-resource-policy", code: 200)
operation GetResourcePolicy {
    input: GetResourcePolicyRequest
    output: GetResourcePolicyResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/response-headers-policy/{Id}", code: 200)
operation GetResponseHeadersPolicy {
    input: GetResponseHeadersPolicyRequest
    output: GetResponseHeadersPolicyResult
    errors: [
        AccessDenied
        NoSuchResponseHeadersPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/response-headers-policy/{Id}/config", code: 200)
operation GetResponseHeadersPolicyConfig {
    input: GetResponseHeadersPolicyConfigRequest
    output: GetResponseHeadersPolicyConfigResult
    errors: [
        AccessDenied
        NoSuchResponseHeadersPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/streaming-distribution/{Id}", code: 200)
operation GetStreamingDistribution {
    input: GetStreamingDistributionRequest
    output: GetStreamingDistributionResult
    errors: [
        AccessDenied
        NoSuchStreamingDistribution
    ]
}

@http(method: "GET", uri: "/2020-05-31/streaming-distribution/{Id}/config", code: 200)
operation GetStreamingDistributionConfig {
    input: GetStreamingDistributionConfigRequest
    output: GetStreamingDistributionConfigResult
    errors: [
        AccessDenied
        NoSuchStreamingDistribution
    ]
}

@http(method: "GET", uri: "/2020-05-31/trust-store/{Identifier}", code: 200)
operation GetTrustStore {
    input: GetTrustStoreRequest
    output: GetTrustStoreResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/vpc-origin/{Id}", code: 200)
operation GetVpcOrigin {
    input: GetVpcOriginRequest
    output: GetVpcOriginResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/anycast-ip-list", code: 200)
operation ListAnycastIpLists {
    input: ListAnycastIpListsRequest
    output: ListAnycastIpListsResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/cache-policy", code: 200)
operation ListCachePolicies {
    input: ListCachePoliciesRequest
    output: ListCachePoliciesResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchCachePolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront", code: 200)
operation ListCloudFrontOriginAccessIdentities {
    input: ListCloudFrontOriginAccessIdentitiesRequest
    output: ListCloudFrontOriginAccessIdentitiesResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/conflicting-alias", code: 200)
operation ListConflictingAliases {
    input: ListConflictingAliasesRequest
    output: ListConflictingAliasesResult
    errors: [
        InvalidArgument
        NoSuchDistribution
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-functions", code: 200)
operation ListConnectionFunctions {
    input: ListConnectionFunctionsRequest
    output: ListConnectionFunctionsResult
    errors: [
        AccessDenied
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-groups", code: 200)
operation ListConnectionGroups {
    input: ListConnectionGroupsRequest
    output: ListConnectionGroupsResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/continuous-deployment-policy", code: 200)
operation ListContinuousDeploymentPolicies {
    input: ListContinuousDeploymentPoliciesRequest
    output: ListContinuousDeploymentPoliciesResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchContinuousDeploymentPolicy
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenants", code: 200)
operation ListDistributionTenants {
    input: ListDistributionTenantsRequest
    output: ListDistributionTenantsResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenants-by-customization", code: 200)
operation ListDistributionTenantsByCustomization {
    input: ListDistributionTenantsByCustomizationRequest
    output: ListDistributionTenantsByCustomizationResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution", code: 200)
operation ListDistributions {
    input: ListDistributionsRequest
    output: ListDistributionsResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByAnycastIpListId/{AnycastIpListId}", code: 200)
operation ListDistributionsByAnycastIpListId {
    input: ListDistributionsByAnycastIpListIdRequest
    output: ListDistributionsByAnycastIpListIdResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByCachePolicyId/{CachePolicyId}", code: 200)
operation ListDistributionsByCachePolicyId {
    input: ListDistributionsByCachePolicyIdRequest
    output: ListDistributionsByCachePolicyIdResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchCachePolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByConnectionFunction", code: 200)
operation ListDistributionsByConnectionFunction {
    input: ListDistributionsByConnectionFunctionRequest
    output: ListDistributionsByConnectionFunctionResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByConnectionMode/{ConnectionMode}", code: 200)
operation ListDistributionsByConnectionMode {
    input: ListDistributionsByConnectionModeRequest
    output: ListDistributionsByConnectionModeResult
    errors: [
        AccessDenied
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByKeyGroupId/{KeyGroupId}", code: 200)
operation ListDistributionsByKeyGroup {
    input: ListDistributionsByKeyGroupRequest
    output: ListDistributionsByKeyGroupResult
    errors: [
        InvalidArgument
        NoSuchResource
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByOriginRequestPolicyId/{OriginRequestPolicyId}", code: 200)
operation ListDistributionsByOriginRequestPolicyId {
    input: ListDistributionsByOriginRequestPolicyIdRequest
    output: ListDistributionsByOriginRequestPolicyIdResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchOriginRequestPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByOwnedResource/{ResourceArn}", code: 200)
operation ListDistributionsByOwnedResource {
    input: ListDistributionsByOwnedResourceRequest
    output: ListDistributionsByOwnedResourceResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/distributionsByRealtimeLogConfig", code: 200)
operation ListDistributionsByRealtimeLogConfig {
    input: ListDistributionsByRealtimeLogConfigRequest
    output: ListDistributionsByRealtimeLogConfigResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByResponseHeadersPolicyId/{ResponseHeadersPolicyId}", code: 200)
operation ListDistributionsByResponseHeadersPolicyId {
    input: ListDistributionsByResponseHeadersPolicyIdRequest
    output: ListDistributionsByResponseHeadersPolicyIdResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchResponseHeadersPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByTrustStore", code: 200)
operation ListDistributionsByTrustStore {
    input: ListDistributionsByTrustStoreRequest
    output: ListDistributionsByTrustStoreResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByVpcOriginId/{VpcOriginId}", code: 200)
operation ListDistributionsByVpcOriginId {
    input: ListDistributionsByVpcOriginIdRequest
    output: ListDistributionsByVpcOriginIdResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByWebACLId/{WebACLId}", code: 200)
operation ListDistributionsByWebACLId {
    input: ListDistributionsByWebACLIdRequest
    output: ListDistributionsByWebACLIdResult
    errors: [
        InvalidArgument
        InvalidWebACLId
    ]
}

@http(method: "POST", uri: "/2020-05-31/domain-conflicts", code: 200)
operation ListDomainConflicts {
    input: ListDomainConflictsRequest
    output: ListDomainConflictsResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption", code: 200)
operation ListFieldLevelEncryptionConfigs {
    input: ListFieldLevelEncryptionConfigsRequest
    output: ListFieldLevelEncryptionConfigsResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption-profile", code: 200)
operation ListFieldLevelEncryptionProfiles {
    input: ListFieldLevelEncryptionProfilesRequest
    output: ListFieldLevelEncryptionProfilesResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/function", code: 200)
operation ListFunctions {
    input: ListFunctionsRequest
    output: ListFunctionsResult
    errors: [
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{DistributionId}/invalidation", code: 200)
operation ListInvalidations {
    input: ListInvalidationsRequest
    output: ListInvalidationsResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchDistribution
    ]
}

@http(method: "GET", uri: "/2020-05-31/distribution-tenant/{Id}/invalidation", code: 200)
operation ListInvalidationsForDistributionTenant {
    input: ListInvalidationsForDistributionTenantRequest
    output: ListInvalidationsForDistributionTenantResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/key-group", code: 200)
operation ListKeyGroups {
    input: ListKeyGroupsRequest
    output: ListKeyGroupsResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/key-value-store", code: 200)
operation ListKeyValueStores {
    input: ListKeyValueStoresRequest
    output: ListKeyValueStoresResult
    errors: [
        AccessDenied
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-control", code: 200)
operation ListOriginAccessControls {
    input: ListOriginAccessControlsRequest
    output: ListOriginAccessControlsResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/origin-request-policy", code: 200)
operation ListOriginRequestPolicies {
    input: ListOriginRequestPoliciesRequest
    output: ListOriginRequestPoliciesResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchOriginRequestPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/public-key", code: 200)
operation ListPublicKeys {
    input: ListPublicKeysRequest
    output: ListPublicKeysResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/realtime-log-config", code: 200)
operation ListRealtimeLogConfigs {
    input: ListRealtimeLogConfigsRequest
    output: ListRealtimeLogConfigsResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchRealtimeLogConfig
    ]
}

@http(method: "GET", uri: "/2020-05-31/response-headers-policy", code: 200)
operation ListResponseHeadersPolicies {
    input: ListResponseHeadersPoliciesRequest
    output: ListResponseHeadersPoliciesResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchResponseHeadersPolicy
    ]
}

@http(method: "GET", uri: "/2020-05-31/streaming-distribution", code: 200)
operation ListStreamingDistributions {
    input: ListStreamingDistributionsRequest
    output: ListStreamingDistributionsResult
    errors: [
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/tagging", code: 200)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResult
    errors: [
        AccessDenied
        InvalidArgument
        InvalidTagging
        NoSuchResource
    ]
}

@http(method: "POST", uri: "/2020-05-31/trust-stores", code: 200)
operation ListTrustStores {
    input: ListTrustStoresRequest
    output: ListTrustStoresResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

@http(method: "GET", uri: "/2020-05-31/vpc-origin", code: 200)
operation ListVpcOrigins {
    input: ListVpcOriginsRequest
    output: ListVpcOriginsResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-function/{Id}/publish", code: 200)
operation PublishConnectionFunction {
    input: PublishConnectionFunctionRequest
    output: PublishConnectionFunctionResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/function/{Name}/publish", code: 200)
operation PublishFunction {
    input: PublishFunctionRequest
    output: PublishFunctionResult
    errors: [
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchFunctionExists
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/put-resource-policy", code: 200)
operation PutResourcePolicy {
    input: PutResourcePolicyRequest
    output: PutResourcePolicyResult
    errors: [
        AccessDenied
        EntityNotFound
        IllegalUpdate
        InvalidArgument
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/tagging?Operation=Tag", code: 204)
operation TagResource {
    input: TagResourceRequest
    errors: [
        AccessDenied
        InvalidArgument
        InvalidTagging
        NoSuchResource
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-function/{Id}/test", code: 200)
operation TestConnectionFunction {
    input: TestConnectionFunctionRequest
    output: TestConnectionFunctionResult
    errors: [
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        TestFunctionFailed
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/function/{Name}/test", code: 200)
operation TestFunction {
    input: TestFunctionRequest
    output: TestFunctionResult
    errors: [
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchFunctionExists
        TestFunctionFailed
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/tagging?Operation=Untag", code: 204)
operation UntagResource {
    input: UntagResourceRequest
    errors: [
        AccessDenied
        InvalidArgument
        InvalidTagging
        NoSuchResource
    ]
}

@http(method: "PUT", uri: "/2020-05-31/anycast-ip-list/{Id}", code: 200)
operation UpdateAnycastIpList {
    input: UpdateAnycastIpListRequest
    output: UpdateAnycastIpListResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "PUT", uri: "/2020-05-31/cache-policy/{Id}", code: 200)
operation UpdateCachePolicy {
    input: UpdateCachePolicyRequest
    output: UpdateCachePolicyResult
    errors: [
        AccessDenied
        CachePolicyAlreadyExists
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchCachePolicy
        PreconditionFailed
        TooManyCookiesInCachePolicy
        TooManyHeadersInCachePolicy
        TooManyQueryStringsInCachePolicy
    ]
}

@http(method: "PUT", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}/config", code: 200)
operation UpdateCloudFrontOriginAccessIdentity {
    input: UpdateCloudFrontOriginAccessIdentityRequest
    output: UpdateCloudFrontOriginAccessIdentityResult
    errors: [
        AccessDenied
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        MissingBody
        NoSuchCloudFrontOriginAccessIdentity
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/connection-function/{Id}", code: 200)
operation UpdateConnectionFunction {
    input: UpdateConnectionFunctionRequest
    output: UpdateConnectionFunctionResult
    errors: [
        AccessDenied
        EntityNotFound
        EntitySizeLimitExceeded
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "PUT", uri: "/2020-05-31/connection-group/{Id}", code: 200)
operation UpdateConnectionGroup {
    input: UpdateConnectionGroupRequest
    output: UpdateConnectionGroupResult
    errors: [
        AccessDenied
        EntityAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        ResourceInUse
    ]
}

@http(method: "PUT", uri: "/2020-05-31/continuous-deployment-policy/{Id}", code: 200)
operation UpdateContinuousDeploymentPolicy {
    input: UpdateContinuousDeploymentPolicyRequest
    output: UpdateContinuousDeploymentPolicyResult
    errors: [
        AccessDenied
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchContinuousDeploymentPolicy
        PreconditionFailed
        StagingDistributionInUse
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/config", code: 200)
operation UpdateDistribution {
    input: UpdateDistributionRequest
    output: UpdateDistributionResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        ContinuousDeploymentPolicyInUse
        EntityNotFound
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        IllegalOriginAccessConfiguration
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidDefaultRootObject
        InvalidDomainNameForOriginAccessControl
        InvalidErrorCode
        InvalidForwardCookies
        InvalidFunctionAssociation
        InvalidGeoRestrictionParameter
        InvalidHeadersForS3Origin
        InvalidIfMatchVersion
        InvalidLambdaFunctionAssociation
        InvalidLocationCode
        InvalidMinimumProtocolVersion
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        InvalidOriginKeepaliveTimeout
        InvalidOriginReadTimeout
        InvalidQueryStringParameters
        InvalidRelativePath
        InvalidRequiredProtocol
        InvalidResponseCode
        InvalidTTLOrder
        InvalidViewerCertificate
        InvalidWebACLId
        MissingBody
        NoSuchCachePolicy
        NoSuchContinuousDeploymentPolicy
        NoSuchDistribution
        NoSuchFieldLevelEncryptionConfig
        NoSuchOrigin
        NoSuchOriginRequestPolicy
        NoSuchRealtimeLogConfig
        NoSuchResponseHeadersPolicy
        PreconditionFailed
        RealtimeLogConfigOwnerMismatch
        StagingDistributionInUse
        TooManyCacheBehaviors
        TooManyCertificates
        TooManyCookieNamesInWhiteList
        TooManyDistributionCNAMEs
        TooManyDistributionsAssociatedToCachePolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        TooManyDistributionsAssociatedToKeyGroup
        TooManyDistributionsAssociatedToOriginAccessControl
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        TooManyDistributionsWithFunctionAssociations
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsWithSingleFunctionARN
        TooManyFunctionAssociations
        TooManyHeadersInForwardedValues
        TooManyKeyGroupsAssociatedToDistribution
        TooManyLambdaFunctionAssociations
        TooManyOriginCustomHeaders
        TooManyOriginGroupsPerDistribution
        TooManyOrigins
        TooManyQueryStringParameters
        TooManyTrustedSigners
        TrustedKeyGroupDoesNotExist
        TrustedSignerDoesNotExist
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}", code: 200)
operation UpdateDistributionTenant {
    input: UpdateDistributionTenantRequest
    output: UpdateDistributionTenantResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        EntityAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        InvalidArgument
        InvalidAssociation
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/promote-staging-config", code: 200)
operation UpdateDistributionWithStagingConfig {
    input: UpdateDistributionWithStagingConfigRequest
    output: UpdateDistributionWithStagingConfigResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidDefaultRootObject
        InvalidErrorCode
        InvalidForwardCookies
        InvalidFunctionAssociation
        InvalidGeoRestrictionParameter
        InvalidHeadersForS3Origin
        InvalidIfMatchVersion
        InvalidLambdaFunctionAssociation
        InvalidLocationCode
        InvalidMinimumProtocolVersion
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        InvalidOriginKeepaliveTimeout
        InvalidOriginReadTimeout
        InvalidQueryStringParameters
        InvalidRelativePath
        InvalidRequiredProtocol
        InvalidResponseCode
        InvalidTTLOrder
        InvalidViewerCertificate
        InvalidWebACLId
        MissingBody
        NoSuchCachePolicy
        NoSuchDistribution
        NoSuchFieldLevelEncryptionConfig
        NoSuchOrigin
        NoSuchOriginRequestPolicy
        NoSuchRealtimeLogConfig
        NoSuchResponseHeadersPolicy
        PreconditionFailed
        RealtimeLogConfigOwnerMismatch
        TooManyCacheBehaviors
        TooManyCertificates
        TooManyCookieNamesInWhiteList
        TooManyDistributionCNAMEs
        TooManyDistributionsAssociatedToCachePolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        TooManyDistributionsAssociatedToKeyGroup
        TooManyDistributionsAssociatedToOriginAccessControl
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        TooManyDistributionsWithFunctionAssociations
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsWithSingleFunctionARN
        TooManyFunctionAssociations
        TooManyHeadersInForwardedValues
        TooManyKeyGroupsAssociatedToDistribution
        TooManyLambdaFunctionAssociations
        TooManyOriginCustomHeaders
        TooManyOriginGroupsPerDistribution
        TooManyOrigins
        TooManyQueryStringParameters
        TooManyTrustedSigners
        TrustedKeyGroupDoesNotExist
        TrustedSignerDoesNotExist
    ]
}

@http(method: "POST", uri: "/2020-05-31/domain-association", code: 200)
operation UpdateDomainAssociation {
    input: UpdateDomainAssociationRequest
    output: UpdateDomainAssociationResult
    errors: [
        AccessDenied
        EntityNotFound
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/field-level-encryption/{Id}/config", code: 200)
operation UpdateFieldLevelEncryptionConfig {
    input: UpdateFieldLevelEncryptionConfigRequest
    output: UpdateFieldLevelEncryptionConfigResult
    errors: [
        AccessDenied
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchFieldLevelEncryptionConfig
        NoSuchFieldLevelEncryptionProfile
        PreconditionFailed
        QueryArgProfileEmpty
        TooManyFieldLevelEncryptionContentTypeProfiles
        TooManyFieldLevelEncryptionQueryArgProfiles
    ]
}

@http(method: "PUT", uri: "/2020-05-31/field-level-encryption-profile/{Id}/config", code: 200)
operation UpdateFieldLevelEncryptionProfile {
    input: UpdateFieldLevelEncryptionProfileRequest
    output: UpdateFieldLevelEncryptionProfileResult
    errors: [
        AccessDenied
        FieldLevelEncryptionProfileAlreadyExists
        FieldLevelEncryptionProfileSizeExceeded
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchFieldLevelEncryptionProfile
        NoSuchPublicKey
        PreconditionFailed
        TooManyFieldLevelEncryptionEncryptionEntities
        TooManyFieldLevelEncryptionFieldPatterns
    ]
}

@http(method: "PUT", uri: "/2020-05-31/function/{Name}", code: 200)
operation UpdateFunction {
    input: UpdateFunctionRequest
    output: UpdateFunctionResult
    errors: [
        FunctionSizeLimitExceeded
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchFunctionExists
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "PUT", uri: "/2020-05-31/key-group/{Id}", code: 200)
operation UpdateKeyGroup {
    input: UpdateKeyGroupRequest
    output: UpdateKeyGroupResult
    errors: [
        InvalidArgument
        InvalidIfMatchVersion
        KeyGroupAlreadyExists
        NoSuchResource
        PreconditionFailed
        TooManyPublicKeysInKeyGroup
    ]
}

@http(method: "PUT", uri: "/2020-05-31/key-value-store/{Name}", code: 200)
@idempotent
operation UpdateKeyValueStore {
    input: UpdateKeyValueStoreRequest
    output: UpdateKeyValueStoreResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "PUT", uri: "/2020-05-31/origin-access-control/{Id}/config", code: 200)
operation UpdateOriginAccessControl {
    input: UpdateOriginAccessControlRequest
    output: UpdateOriginAccessControlResult
    errors: [
        AccessDenied
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchOriginAccessControl
        OriginAccessControlAlreadyExists
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/origin-request-policy/{Id}", code: 200)
operation UpdateOriginRequestPolicy {
    input: UpdateOriginRequestPolicyRequest
    output: UpdateOriginRequestPolicyResult
    errors: [
        AccessDenied
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchOriginRequestPolicy
        OriginRequestPolicyAlreadyExists
        PreconditionFailed
        TooManyCookiesInOriginRequestPolicy
        TooManyHeadersInOriginRequestPolicy
        TooManyQueryStringsInOriginRequestPolicy
    ]
}

@http(method: "PUT", uri: "/2020-05-31/public-key/{Id}/config", code: 200)
operation UpdatePublicKey {
    input: UpdatePublicKeyRequest
    output: UpdatePublicKeyResult
    errors: [
        AccessDenied
        CannotChangeImmutablePublicKeyFields
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchPublicKey
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/realtime-log-config", code: 200)
operation UpdateRealtimeLogConfig {
    input: UpdateRealtimeLogConfigRequest
    output: UpdateRealtimeLogConfigResult
    errors: [
        AccessDenied
        InvalidArgument
        NoSuchRealtimeLogConfig
    ]
}

@http(method: "PUT", uri: "/2020-05-31/response-headers-policy/{Id}", code: 200)
operation UpdateResponseHeadersPolicy {
    input: UpdateResponseHeadersPolicyRequest
    output: UpdateResponseHeadersPolicyResult
    errors: [
        AccessDenied
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchResponseHeadersPolicy
        PreconditionFailed
        ResponseHeadersPolicyAlreadyExists
        TooLongCSPInResponseHeadersPolicy
        TooManyCustomHeadersInResponseHeadersPolicy
        TooManyRemoveHeadersInResponseHeadersPolicy
    ]
}

@http(method: "PUT", uri: "/2020-05-31/streaming-distribution/{Id}/config", code: 200)
operation UpdateStreamingDistribution {
    input: UpdateStreamingDistributionRequest
    output: UpdateStreamingDistributionResult
    errors: [
        AccessDenied
        CNAMEAlreadyExists
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        InvalidOriginAccessControl
        InvalidOriginAccessIdentity
        MissingBody
        NoSuchStreamingDistribution
        PreconditionFailed
        TooManyStreamingDistributionCNAMEs
        TooManyTrustedSigners
        TrustedSignerDoesNotExist
    ]
}

@http(method: "PUT", uri: "/2020-05-31/trust-store/{Id}", code: 200)
operation UpdateTrustStore {
    input: UpdateTrustStoreRequest
    output: UpdateTrustStoreResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
    ]
}

@http(method: "PUT", uri: "/2020-05-31/vpc-origin/{Id}", code: 202)
operation UpdateVpcOrigin {
    input: UpdateVpcOriginRequest
    output: UpdateVpcOriginResult
    errors: [
        AccessDenied
        CannotUpdateEntityWhileInUse
        EntityAlreadyExists
        EntityLimitExceeded
        EntityNotFound
        IllegalUpdate
        InconsistentQuantities
        InvalidArgument
        InvalidIfMatchVersion
        PreconditionFailed
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/verify-dns-configuration", code: 200)
operation VerifyDnsConfiguration {
    input: VerifyDnsConfigurationRequest
    output: VerifyDnsConfigurationResult
    errors: [
        AccessDenied
        EntityNotFound
        InvalidArgument
    ]
}

list AccessControlAllowHeadersList {
    @xmlName("Header") member: string
}

list AccessControlAllowMethodsList {
    @xmlName("Method") member: ResponseHeadersPolicyAccessControlAllowMethodsValues
}

list AccessControlAllowOriginsList {
    @xmlName("Origin") member: string
}

list AccessControlExposeHeadersList {
    @xmlName("Header") member: string
}

@error("client")
@httpError(403)
structure AccessDenied {
    Message: string
}

structure ActiveTrustedKeyGroups {
    @required Enabled: boolean
    @required Quantity: integer
    Items: KGKeyPairIdsList
}

structure ActiveTrustedSigners {
    @required Enabled: boolean
    @required Quantity: integer
    Items: SignerList
}

structure AliasICPRecordal {
    CNAME: string
    ICPRecordalStatus: ICPRecordalStatus
}

list AliasICPRecordals {
    @xmlName("AliasICPRecordal") member: AliasICPRecordal
}

list AliasList {
    @xmlName("CNAME") member: string
}

structure Aliases {
    @required Quantity: integer
    Items: AliasList
}

structure AllowedMethods {
    @required Quantity: integer
    @required Items: MethodsList
    CachedMethods: CachedMethods
}

structure AnycastIpList {
    @required Id: string
    @required Name: AnycastIpListName
    @required Status: string
    @required Arn: string
    IpAddressType: IpAddressType
    IpamConfig: IpamConfig
    @required AnycastIps: AnycastIps
    @required IpCount: integer
    @required LastModifiedTime: timestamp
}

structure AnycastIpListCollection {
    Items: AnycastIpListSummaries
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9-_]{1,64}")
string AnycastIpListName

list AnycastIpListSummaries {
    @xmlName("AnycastIpListSummary") member: AnycastIpListSummary
}

structure AnycastIpListSummary {
    @required Id: string
    @required Name: AnycastIpListName
    @required Status: string
    @required Arn: string
    @required IpCount: integer
    @required LastModifiedTime: timestamp
    IpAddressType: IpAddressType
    ETag: string
    IpamConfig: IpamConfig
}

list AnycastIps {
    @xmlName("AnycastIp") member: string
}

structure AssociateAliasRequest {
    @required @httpLabel TargetDistributionId: string
    @required @httpQuery("Alias") Alias: string
}

structure AssociateDistributionTenantWebACLRequest {
    @required @httpLabel Id: string
    @required WebACLArn: string
    @httpHeader("If-Match") IfMatch: string
}

structure AssociateDistributionTenantWebACLResult {
    Id: string
    WebACLArn: string
    @httpHeader("ETag") ETag: string
}

structure AssociateDistributionWebACLRequest {
    @required @httpLabel Id: string
    @required WebACLArn: string
    @httpHeader("If-Match") IfMatch: string
}

structure AssociateDistributionWebACLResult {
    Id: string
    WebACLArn: string
    @httpHeader("ETag") ETag: string
}

list AwsAccountNumberList {
    @xmlName("AwsAccountNumber") member: string
}

@error("client")
@httpError(413)
structure BatchTooLarge {
    Message: string
}

@error("client")
@httpError(409)
structure CNAMEAlreadyExists {
    Message: string
}

structure CaCertificatesBundleS3Location {
    @required Bucket: string
    @required Key: string
    @required Region: CaCertificatesBundleS3LocationRegionString
    Version: string
}

@length(min: 1, max: 32)
@pattern("[a-z]{2}-[a-z]+-\\d")
string CaCertificatesBundleS3LocationRegionString

union CaCertificatesBundleSource {
    CaCertificatesBundleS3Location: CaCertificatesBundleS3Location
}

structure CacheBehavior {
    @required PathPattern: string
    @required TargetOriginId: string
    TrustedSigners: TrustedSigners
    TrustedKeyGroups: TrustedKeyGroups
    @required ViewerProtocolPolicy: ViewerProtocolPolicy
    AllowedMethods: AllowedMethods
    SmoothStreaming: boolean
    Compress: boolean
    LambdaFunctionAssociations: LambdaFunctionAssociations
    FunctionAssociations: FunctionAssociations
    FieldLevelEncryptionId: string
    RealtimeLogConfigArn: string
    CachePolicyId: string
    OriginRequestPolicyId: string
    ResponseHeadersPolicyId: string
    GrpcConfig: GrpcConfig
    @deprecated ForwardedValues: ForwardedValues
    @deprecated MinTTL: long
    @deprecated DefaultTTL: long
    @deprecated MaxTTL: long
}

list CacheBehaviorList {
    @xmlName("CacheBehavior") member: CacheBehavior
}

structure CacheBehaviors {
    @required Quantity: integer
    Items: CacheBehaviorList
}

structure CachePolicy {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required CachePolicyConfig: CachePolicyConfig
}

@error("client")
@httpError(409)
structure CachePolicyAlreadyExists {
    Message: string
}

structure CachePolicyConfig {
    Comment: string
    @required Name: string
    DefaultTTL: long
    MaxTTL: long
    @required MinTTL: long
    ParametersInCacheKeyAndForwardedToOrigin: ParametersInCacheKeyAndForwardedToOrigin
}

enum CachePolicyCookieBehavior {
    none
    whitelist
    allExcept
    all
}

structure CachePolicyCookiesConfig {
    @required CookieBehavior: CachePolicyCookieBehavior
    Cookies: CookieNames
}

enum CachePolicyHeaderBehavior {
    none
    whitelist
}

structure CachePolicyHeadersConfig {
    @required HeaderBehavior: CachePolicyHeaderBehavior
    Headers: Headers
}

@error("client")
@httpError(409)
structure CachePolicyInUse {
    Message: string
}

structure CachePolicyList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: CachePolicySummaryList
}

enum CachePolicyQueryStringBehavior {
    none
    whitelist
    allExcept
    all
}

structure CachePolicyQueryStringsConfig {
    @required QueryStringBehavior: CachePolicyQueryStringBehavior
    QueryStrings: QueryStringNames
}

structure CachePolicySummary {
    @required Type: CachePolicyType
    @required CachePolicy: CachePolicy
}

list CachePolicySummaryList {
    @xmlName("CachePolicySummary") member: CachePolicySummary
}

enum CachePolicyType {
    managed
    custom
}

structure CacheTagConfig {
    @required HeaderName: string
}

structure CachedMethods {
    @required Quantity: integer
    @required Items: MethodsList
}

@error("client")
structure CannotChangeImmutablePublicKeyFields {
    Message: string
}

@error("client")
@httpError(409)
structure CannotDeleteEntityWhileInUse {
    Message: string
}

@error("client")
@httpError(409)
structure CannotUpdateEntityWhileInUse {
    Message: string
}

structure Certificate {
    @required Arn: string
}

enum CertificateSource {
    cloudfront
    iam
    acm
}

enum CertificateTransparencyLoggingPreference {
    enabled
    disabled
}

structure CloudFrontOriginAccessIdentity {
    @required Id: string
    @required S3CanonicalUserId: string
    CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
}

@error("client")
@httpError(409)
structure CloudFrontOriginAccessIdentityAlreadyExists {
    Message: string
}

structure CloudFrontOriginAccessIdentityConfig {
    @required CallerReference: string
    @required Comment: string
}

@error("client")
@httpError(409)
structure CloudFrontOriginAccessIdentityInUse {
    Message: string
}

structure CloudFrontOriginAccessIdentityList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: CloudFrontOriginAccessIdentitySummaryList
}

structure CloudFrontOriginAccessIdentitySummary {
    @required Id: string
    @required S3CanonicalUserId: string
    @required Comment: string
}

list CloudFrontOriginAccessIdentitySummaryList {
    @xmlName("CloudFrontOriginAccessIdentitySummary") member: CloudFrontOriginAccessIdentitySummary
}

@sensitive
string CommentType

structure ConflictingAlias {
    Alias: string
    DistributionId: string
    AccountId: string
}

list ConflictingAliases {
    @xmlName("ConflictingAlias") member: ConflictingAlias
}

structure ConflictingAliasesList {
    NextMarker: string
    MaxItems: integer
    Quantity: integer
    Items: ConflictingAliases
}

structure ConnectionFunctionAssociation {
    @required Id: ResourceId
}

structure ConnectionFunctionSummary {
    @required Name: FunctionName
    @required Id: ResourceId
    @required ConnectionFunctionConfig: FunctionConfig
    @required ConnectionFunctionArn: string
    @required Status: string
    @required Stage: FunctionStage
    @required CreatedTime: timestamp
    @required LastModifiedTime: timestamp
}

list ConnectionFunctionSummaryList {
    @xmlName("ConnectionFunctionSummary") member: ConnectionFunctionSummary
}

structure ConnectionFunctionTestResult {
    ConnectionFunctionSummary: ConnectionFunctionSummary
    ComputeUtilization: string
    ConnectionFunctionExecutionLogs: FunctionExecutionLogList
    ConnectionFunctionErrorMessage: sensitiveStringType
    ConnectionFunctionOutput: sensitiveStringType
}

structure ConnectionGroup {
    Id: string
    Name: string
    Arn: string
    CreatedTime: timestamp
    LastModifiedTime: timestamp
    Tags: Tags
    Ipv6Enabled: boolean
    RoutingEndpoint: string
    AnycastIpListId: string
    Status: string
    Enabled: boolean
    IsDefault: boolean
}

structure ConnectionGroupAssociationFilter {
    AnycastIpListId: string
}

structure ConnectionGroupSummary {
    @required Id: string
    @required Name: string
    @required Arn: string
    @required RoutingEndpoint: string
    @required CreatedTime: timestamp
    @required LastModifiedTime: timestamp
    @required ETag: string
    AnycastIpListId: string
    Enabled: boolean
    Status: string
    IsDefault: boolean
}

list ConnectionGroupSummaryList {
    @xmlName("ConnectionGroupSummary") member: ConnectionGroupSummary
}

enum ConnectionMode {
    direct
    tenant_only = "tenant-only"
}

structure ContentTypeProfile {
    @required Format: Format
    ProfileId: string
    @required ContentType: string
}

structure ContentTypeProfileConfig {
    @required ForwardWhenContentTypeIsUnknown: boolean
    ContentTypeProfiles: ContentTypeProfiles
}

list ContentTypeProfileList {
    @xmlName("ContentTypeProfile") member: ContentTypeProfile
}

structure ContentTypeProfiles {
    @required Quantity: integer
    Items: ContentTypeProfileList
}

structure ContinuousDeploymentPolicy {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
}

@error("client")
@httpError(409)
structure ContinuousDeploymentPolicyAlreadyExists {
    Message: string
}

structure ContinuousDeploymentPolicyConfig {
    @required StagingDistributionDnsNames: StagingDistributionDnsNames
    @required Enabled: boolean
    TrafficConfig: TrafficConfig
}

@error("client")
@httpError(409)
structure ContinuousDeploymentPolicyInUse {
    Message: string
}

structure ContinuousDeploymentPolicyList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: ContinuousDeploymentPolicySummaryList
}

structure ContinuousDeploymentPolicySummary {
    @required ContinuousDeploymentPolicy: ContinuousDeploymentPolicy
}

list ContinuousDeploymentPolicySummaryList {
    @xmlName("ContinuousDeploymentPolicySummary") member: ContinuousDeploymentPolicySummary
}

enum ContinuousDeploymentPolicyType {
    SingleWeight
    SingleHeader
}

structure ContinuousDeploymentSingleHeaderConfig {
    @required Header: string
    @required Value: string
}

structure ContinuousDeploymentSingleWeightConfig {
    @required Weight: float
    SessionStickinessConfig: SessionStickinessConfig
}

list CookieNameList {
    @xmlName("Name") member: string
}

structure CookieNames {
    @required Quantity: integer
    Items: CookieNameList
}

structure CookiePreference {
    @required Forward: ItemSelection
    WhitelistedNames: CookieNames
}

structure CopyDistributionRequest {
    @required @httpLabel PrimaryDistributionId: string
    @httpHeader("Staging") Staging: boolean
    @httpHeader("If-Match") IfMatch: string
    @required CallerReference: string
    Enabled: boolean
}

structure CopyDistributionResult {
    @httpPayload Distribution: Distribution
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateAnycastIpListRequest {
    @required Name: AnycastIpListName
    @required IpCount: integer
    Tags: Tags
    IpAddressType: IpAddressType
    IpamCidrConfigs: IpamCidrConfigList
}

structure CreateAnycastIpListResult {
    @httpPayload AnycastIpList: AnycastIpList
    @httpHeader("ETag") ETag: string
}

structure CreateCachePolicyRequest {
    @required @httpPayload CachePolicyConfig: CachePolicyConfig
}

structure CreateCachePolicyResult {
    @httpPayload CachePolicy: CachePolicy
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateCloudFrontOriginAccessIdentityRequest {
    @required @httpPayload CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
}

structure CreateCloudFrontOriginAccessIdentityResult {
    @httpPayload CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentity
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateConnectionFunctionRequest {
    @required Name: FunctionName
    @required ConnectionFunctionConfig: FunctionConfig
    @required ConnectionFunctionCode: FunctionBlob
    Tags: Tags
}

structure CreateConnectionFunctionResult {
    @httpPayload ConnectionFunctionSummary: ConnectionFunctionSummary
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateConnectionGroupRequest {
    @required Name: string
    Ipv6Enabled: boolean
    Tags: Tags
    AnycastIpListId: string
    Enabled: boolean
}

structure CreateConnectionGroupResult {
    @httpPayload ConnectionGroup: ConnectionGroup
    @httpHeader("ETag") ETag: string
}

structure CreateContinuousDeploymentPolicyRequest {
    @required @httpPayload ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
}

structure CreateContinuousDeploymentPolicyResult {
    @httpPayload ContinuousDeploymentPolicy: ContinuousDeploymentPolicy
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateDistributionRequest {
    @required @httpPayload DistributionConfig: DistributionConfig
}

structure CreateDistributionResult {
    @httpPayload Distribution: Distribution
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateDistributionTenantRequest {
    @required DistributionId: string
    @required Name: CreateDistributionTenantRequestNameString
    @required Domains: DomainList
    Tags: Tags
    Customizations: Customizations
    Parameters: Parameters
    ConnectionGroupId: string
    ManagedCertificateRequest: ManagedCertificateRequest
    Enabled: boolean
}

@pattern("[a-zA-Z0-9][a-zA-Z0-9-.]{1,126}[a-zA-Z0-9]")
string CreateDistributionTenantRequestNameString

structure CreateDistributionTenantResult {
    @httpPayload DistributionTenant: DistributionTenant
    @httpHeader("ETag") ETag: string
}

structure CreateDistributionWithTagsRequest {
    @required @httpPayload DistributionConfigWithTags: DistributionConfigWithTags
}

structure CreateDistributionWithTagsResult {
    @httpPayload Distribution: Distribution
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateFieldLevelEncryptionConfigRequest {
    @required @httpPayload FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
}

structure CreateFieldLevelEncryptionConfigResult {
    @httpPayload FieldLevelEncryption: FieldLevelEncryption
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateFieldLevelEncryptionProfileRequest {
    @required @httpPayload FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
}

structure CreateFieldLevelEncryptionProfileResult {
    @httpPayload FieldLevelEncryptionProfile: FieldLevelEncryptionProfile
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateFunctionRequest {
    @required Name: FunctionName
    @required FunctionConfig: FunctionConfig
    @required FunctionCode: FunctionBlob
    Tags: Tags
}

structure CreateFunctionResult {
    @httpPayload FunctionSummary: FunctionSummary
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateInvalidationForDistributionTenantRequest {
    @required @httpLabel Id: string
    @required @httpPayload InvalidationBatch: InvalidationBatch
}

structure CreateInvalidationForDistributionTenantResult {
    @httpHeader("Location") Location: string
    @httpPayload Invalidation: Invalidation
}

structure CreateInvalidationRequest {
    @required @httpLabel DistributionId: string
    @required @httpPayload InvalidationBatch: InvalidationBatch
}

structure CreateInvalidationResult {
    @httpHeader("Location") Location: string
    @httpPayload Invalidation: Invalidation
}

structure CreateKeyGroupRequest {
    @required @httpPayload KeyGroupConfig: KeyGroupConfig
}

structure CreateKeyGroupResult {
    @httpPayload KeyGroup: KeyGroup
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateKeyValueStoreRequest {
    @required Name: KeyValueStoreName
    Comment: KeyValueStoreComment
    ImportSource: ImportSource
    Tags: Tags
}

structure CreateKeyValueStoreResult {
    @httpPayload KeyValueStore: KeyValueStore
    @httpHeader("ETag") ETag: string
    @httpHeader("Location") Location: string
}

structure CreateMonitoringSubscriptionRequest {
    @required @httpLabel DistributionId: string
    @required @httpPayload MonitoringSubscription: MonitoringSubscription
}

structure CreateMonitoringSubscriptionResult {
    @httpPayload MonitoringSubscription: MonitoringSubscription
}

structure CreateOriginAccessControlRequest {
    @required @httpPayload OriginAccessControlConfig: OriginAccessControlConfig
}

structure CreateOriginAccessControlResult {
    @httpPayload OriginAccessControl: OriginAccessControl
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateOriginRequestPolicyRequest {
    @required @httpPayload OriginRequestPolicyConfig: OriginRequestPolicyConfig
}

structure CreateOriginRequestPolicyResult {
    @httpPayload OriginRequestPolicy: OriginRequestPolicy
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreatePublicKeyRequest {
    @required @httpPayload PublicKeyConfig: PublicKeyConfig
}

structure CreatePublicKeyResult {
    @httpPayload PublicKey: PublicKey
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateRealtimeLogConfigRequest {
    @required EndPoints: EndPointList
    @required Fields: FieldList
    @required Name: string
    @required SamplingRate: long
}

structure CreateRealtimeLogConfigResult {
    RealtimeLogConfig: RealtimeLogConfig
}

structure CreateResponseHeadersPolicyRequest {
    @required @httpPayload ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
}

structure CreateResponseHeadersPolicyResult {
    @httpPayload ResponseHeadersPolicy: ResponseHeadersPolicy
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateStreamingDistributionRequest {
    @required @httpPayload StreamingDistributionConfig: StreamingDistributionConfig
}

structure CreateStreamingDistributionResult {
    @httpPayload StreamingDistribution: StreamingDistribution
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateStreamingDistributionWithTagsRequest {
    @required @httpPayload StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTags
}

structure CreateStreamingDistributionWithTagsResult {
    @httpPayload StreamingDistribution: StreamingDistribution
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CreateTrustStoreRequest {
    @required Name: string
    @required CaCertificatesBundleSource: CaCertificatesBundleSource
    UseClientCertificateOCSPEndpoint: boolean
    Tags: Tags
}

structure CreateTrustStoreResult {
    @httpPayload TrustStore: TrustStore
    @httpHeader("ETag") ETag: string
}

structure CreateVpcOriginRequest {
    @required VpcOriginEndpointConfig: VpcOriginEndpointConfig
    Tags: Tags
}

structure CreateVpcOriginResult {
    @httpPayload VpcOrigin: VpcOrigin
    @httpHeader("Location") Location: string
    @httpHeader("ETag") ETag: string
}

structure CustomErrorResponse {
    @required ErrorCode: integer
    ResponsePagePath: string
    ResponseCode: string
    ErrorCachingMinTTL: long
}

list CustomErrorResponseList {
    @xmlName("CustomErrorResponse") member: CustomErrorResponse
}

structure CustomErrorResponses {
    @required Quantity: integer
    Items: CustomErrorResponseList
}

structure CustomHeaders {
    @required Quantity: integer
    Items: OriginCustomHeadersList
}

structure CustomOriginConfig {
    @required HTTPPort: integer
    @required HTTPSPort: integer
    @required OriginProtocolPolicy: OriginProtocolPolicy
    OriginSslProtocols: OriginSslProtocols
    OriginReadTimeout: integer
    OriginKeepaliveTimeout: integer
    IpAddressType: IpAddressType
    OriginMtlsConfig: OriginMtlsConfig
}

enum CustomizationActionType {
    override
    disable
}

structure Customizations {
    WebAcl: WebAclCustomization
    Certificate: Certificate
    GeoRestrictions: GeoRestrictionCustomization
}

structure DefaultCacheBehavior {
    @required TargetOriginId: string
    TrustedSigners: TrustedSigners
    TrustedKeyGroups: TrustedKeyGroups
    @required ViewerProtocolPolicy: ViewerProtocolPolicy
    AllowedMethods: AllowedMethods
    SmoothStreaming: boolean
    Compress: boolean
    LambdaFunctionAssociations: LambdaFunctionAssociations
    FunctionAssociations: FunctionAssociations
    FieldLevelEncryptionId: string
    RealtimeLogConfigArn: string
    CachePolicyId: string
    OriginRequestPolicyId: string
    ResponseHeadersPolicyId: string
    GrpcConfig: GrpcConfig
    @deprecated ForwardedValues: ForwardedValues
    @deprecated MinTTL: long
    @deprecated DefaultTTL: long
    @deprecated MaxTTL: long
}

structure DeleteAnycastIpListRequest {
    @required @httpLabel Id: string
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteCachePolicyRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteCloudFrontOriginAccessIdentityRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteConnectionFunctionRequest {
    @required @httpLabel Id: ResourceId
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteConnectionGroupRequest {
    @required @httpLabel Id: string
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteContinuousDeploymentPolicyRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteDistributionRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteDistributionTenantRequest {
    @required @httpLabel Id: string
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteFieldLevelEncryptionConfigRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteFieldLevelEncryptionProfileRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteFunctionRequest {
    @required @httpLabel Name: FunctionName
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteKeyGroupRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteKeyValueStoreRequest {
    @required @httpLabel Name: KeyValueStoreName
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteMonitoringSubscriptionRequest {
    @required @httpLabel DistributionId: string
}

structure DeleteMonitoringSubscriptionResult {}

structure DeleteOriginAccessControlRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteOriginRequestPolicyRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeletePublicKeyRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteRealtimeLogConfigRequest {
    Name: string
    ARN: string
}

structure DeleteResourcePolicyRequest {
    @required ResourceArn: string
}

structure DeleteResponseHeadersPolicyRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteStreamingDistributionRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DeleteTrustStoreRequest {
    @required @httpLabel Id: ResourceId
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteVpcOriginRequest {
    @required @httpLabel Id: string
    @required @httpHeader("If-Match") IfMatch: string
}

structure DeleteVpcOriginResult {
    @httpPayload VpcOrigin: VpcOrigin
    @httpHeader("ETag") ETag: string
}

structure DescribeConnectionFunctionRequest {
    @required @httpLabel Identifier: string
    @httpQuery("Stage") Stage: FunctionStage
}

structure DescribeConnectionFunctionResult {
    @httpPayload ConnectionFunctionSummary: ConnectionFunctionSummary
    @httpHeader("ETag") ETag: string
}

structure DescribeFunctionRequest {
    @required @httpLabel Name: FunctionName
    @httpQuery("Stage") Stage: FunctionStage
}

structure DescribeFunctionResult {
    @httpPayload FunctionSummary: FunctionSummary
    @httpHeader("ETag") ETag: string
}

structure DescribeKeyValueStoreRequest {
    @required @httpLabel Name: KeyValueStoreName
}

structure DescribeKeyValueStoreResult {
    @httpPayload KeyValueStore: KeyValueStore
    @httpHeader("ETag") ETag: string
}

structure DisassociateDistributionTenantWebACLRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DisassociateDistributionTenantWebACLResult {
    Id: string
    @httpHeader("ETag") ETag: string
}

structure DisassociateDistributionWebACLRequest {
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure DisassociateDistributionWebACLResult {
    Id: string
    @httpHeader("ETag") ETag: string
}

structure Distribution {
    @required Id: string
    @required ARN: string
    @required Status: string
    @required LastModifiedTime: timestamp
    @required InProgressInvalidationBatches: integer
    @required DomainName: string
    ActiveTrustedSigners: ActiveTrustedSigners
    ActiveTrustedKeyGroups: ActiveTrustedKeyGroups
    @required DistributionConfig: DistributionConfig
    AliasICPRecordals: AliasICPRecordals
}

@error("client")
@httpError(409)
structure DistributionAlreadyExists {
    Message: string
}

structure DistributionConfig {
    @required CallerReference: string
    Aliases: Aliases
    DefaultRootObject: string
    @required Origins: Origins
    OriginGroups: OriginGroups
    @required DefaultCacheBehavior: DefaultCacheBehavior
    CacheBehaviors: CacheBehaviors
    CustomErrorResponses: CustomErrorResponses
    @required Comment: CommentType
    Logging: LoggingConfig
    PriceClass: PriceClass
    @required Enabled: boolean
    ViewerCertificate: ViewerCertificate
    Restrictions: Restrictions
    WebACLId: string
    HttpVersion: HttpVersion
    IsIPV6Enabled: boolean
    ContinuousDeploymentPolicyId: string
    Staging: boolean
    AnycastIpListId: string
    TenantConfig: TenantConfig
    ConnectionMode: ConnectionMode
    ViewerMtlsConfig: ViewerMtlsConfig
    ConnectionFunctionAssociation: ConnectionFunctionAssociation
    CacheTagConfig: CacheTagConfig
}

structure DistributionConfigWithTags {
    @required DistributionConfig: DistributionConfig
    @required Tags: Tags
}

structure DistributionIdList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: DistributionIdListSummary
}

list DistributionIdListSummary {
    @xmlName("DistributionId") member: string
}

structure DistributionIdOwner {
    @required DistributionId: string
    @required OwnerAccountId: string
}

list DistributionIdOwnerItemList {
    @xmlName("DistributionIdOwner") member: DistributionIdOwner
}

structure DistributionIdOwnerList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: DistributionIdOwnerItemList
}

structure DistributionList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: DistributionSummaryList
}

@error("client")
@httpError(409)
structure DistributionNotDisabled {
    Message: string
}

structure DistributionResourceId {
    DistributionId: string
    DistributionTenantId: string
}

enum DistributionResourceType {
    distribution
    distribution_tenant = "distribution-tenant"
}

structure DistributionSummary {
    @required Id: string
    @required ARN: string
    ETag: string
    @required Status: string
    @required LastModifiedTime: timestamp
    @required DomainName: string
    @required Aliases: Aliases
    @required Origins: Origins
    OriginGroups: OriginGroups
    @required DefaultCacheBehavior: DefaultCacheBehavior
    @required CacheBehaviors: CacheBehaviors
    @required CustomErrorResponses: CustomErrorResponses
    @required Comment: sensitiveStringType
    @required PriceClass: PriceClass
    @required Enabled: boolean
    @required ViewerCertificate: ViewerCertificate
    @required Restrictions: Restrictions
    @required WebACLId: string
    @required HttpVersion: HttpVersion
    @required IsIPV6Enabled: boolean
    AliasICPRecordals: AliasICPRecordals
    @required Staging: boolean
    ConnectionMode: ConnectionMode
    AnycastIpListId: string
    ViewerMtlsConfig: ViewerMtlsConfig
    ConnectionFunctionAssociation: ConnectionFunctionAssociation
}

list DistributionSummaryList {
    @xmlName("DistributionSummary") member: DistributionSummary
}

structure DistributionTenant {
    Id: string
    DistributionId: string
    Name: string
    Arn: string
    Domains: DomainResultList
    Tags: Tags
    Customizations: Customizations
    Parameters: Parameters
    ConnectionGroupId: string
    CreatedTime: timestamp
    LastModifiedTime: timestamp
    Enabled: boolean
    Status: string
}

structure DistributionTenantAssociationFilter {
    DistributionId: string
    ConnectionGroupId: string
}

list DistributionTenantList {
    @xmlName("DistributionTenantSummary") member: DistributionTenantSummary
}

structure DistributionTenantSummary {
    @required Id: string
    @required DistributionId: string
    @required Name: string
    @required Arn: string
    @required Domains: DomainResultList
    ConnectionGroupId: string
    Customizations: Customizations
    @required CreatedTime: timestamp
    @required LastModifiedTime: timestamp
    @required ETag: string
    Enabled: boolean
    Status: string
}

structure DnsConfiguration {
    @required Domain: string
    @required Status: DnsConfigurationStatus
    Reason: string
}

list DnsConfigurationList {
    @xmlName("DnsConfiguration") member: DnsConfiguration
}

enum DnsConfigurationStatus {
    valid_configuration = "valid-configuration"
    invalid_configuration = "invalid-configuration"
    unknown_configuration = "unknown-configuration"
}

structure DomainConflict {
    @required Domain: string
    @required ResourceType: DistributionResourceType
    @required ResourceId: string
    @required AccountId: string
}

list DomainConflictsList {
    @xmlName("DomainConflicts") member: DomainConflict
}

structure DomainItem {
    @required Domain: string
}

list DomainList {
    member: DomainItem
}

structure DomainResult {
    @required Domain: string
    Status: DomainStatus
}

list DomainResultList {
    member: DomainResult
}

enum DomainStatus {
    active
    inactive
}

structure EncryptionEntities {
    @required Quantity: integer
    Items: EncryptionEntityList
}

structure EncryptionEntity {
    @required PublicKeyId: string
    @required ProviderId: string
    @required FieldPatterns: FieldPatterns
}

list EncryptionEntityList {
    @xmlName("EncryptionEntity") member: EncryptionEntity
}

structure EndPoint {
    @required StreamType: string
    KinesisStreamConfig: KinesisStreamConfig
}

list EndPointList {
    member: EndPoint
}

@error("client")
@httpError(409)
structure EntityAlreadyExists {
    Message: string
}

@error("client")
structure EntityLimitExceeded {
    Message: string
}

@error("client")
@httpError(404)
structure EntityNotFound {
    Message: string
}

@error("client")
@httpError(413)
structure EntitySizeLimitExceeded {
    Message: string
}

enum EventType {
    viewer_request = "viewer-request"
    viewer_response = "viewer-response"
    origin_request = "origin-request"
    origin_response = "origin-response"
}

structure FieldLevelEncryption {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
}

structure FieldLevelEncryptionConfig {
    @required CallerReference: string
    Comment: string
    QueryArgProfileConfig: QueryArgProfileConfig
    ContentTypeProfileConfig: ContentTypeProfileConfig
}

@error("client")
@httpError(409)
structure FieldLevelEncryptionConfigAlreadyExists {
    Message: string
}

@error("client")
@httpError(409)
structure FieldLevelEncryptionConfigInUse {
    Message: string
}

structure FieldLevelEncryptionList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: FieldLevelEncryptionSummaryList
}

structure FieldLevelEncryptionProfile {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
}

@error("client")
@httpError(409)
structure FieldLevelEncryptionProfileAlreadyExists {
    Message: string
}

structure FieldLevelEncryptionProfileConfig {
    @required Name: string
    @required CallerReference: string
    Comment: string
    @required EncryptionEntities: EncryptionEntities
}

@error("client")
@httpError(409)
structure FieldLevelEncryptionProfileInUse {
    Message: string
}

structure FieldLevelEncryptionProfileList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: FieldLevelEncryptionProfileSummaryList
}

@error("client")
structure FieldLevelEncryptionProfileSizeExceeded {
    Message: string
}

structure FieldLevelEncryptionProfileSummary {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required Name: string
    @required EncryptionEntities: EncryptionEntities
    Comment: string
}

list FieldLevelEncryptionProfileSummaryList {
    @xmlName("FieldLevelEncryptionProfileSummary") member: FieldLevelEncryptionProfileSummary
}

structure FieldLevelEncryptionSummary {
    @required Id: string
    @required LastModifiedTime: timestamp
    Comment: string
    QueryArgProfileConfig: QueryArgProfileConfig
    ContentTypeProfileConfig: ContentTypeProfileConfig
}

list FieldLevelEncryptionSummaryList {
    @xmlName("FieldLevelEncryptionSummary") member: FieldLevelEncryptionSummary
}

list FieldList {
    @xmlName("Field") member: string
}

list FieldPatternList {
    @xmlName("FieldPattern") member: string
}

structure FieldPatterns {
    @required Quantity: integer
    Items: FieldPatternList
}

enum Format {
    URLEncoded
}

structure ForwardedValues {
    @required QueryString: boolean
    @required Cookies: CookiePreference
    Headers: Headers
    QueryStringCacheKeys: QueryStringCacheKeys
}

enum FrameOptionsList {
    DENY
    SAMEORIGIN
}

@length(min: 0, max: 108)
@pattern("arn:aws:cloudfront::[0-9]{12}:function\\/[a-zA-Z0-9-_]{1,64}")
string FunctionARN

@error("client")
@httpError(409)
structure FunctionAlreadyExists {
    Message: string
}

structure FunctionAssociation {
    @required FunctionARN: FunctionARN
    @required EventType: EventType
}

list FunctionAssociationList {
    @xmlName("FunctionAssociation") member: FunctionAssociation
}

structure FunctionAssociations {
    @required Quantity: integer
    Items: FunctionAssociationList
}

@length(min: 1, max: 40960)
@sensitive
blob FunctionBlob

structure FunctionConfig {
    @required Comment: string
    @required Runtime: FunctionRuntime
    KeyValueStoreAssociations: KeyValueStoreAssociations
}

@length(min: 0, max: 40960)
@sensitive
blob FunctionEventObject

@sensitive
list FunctionExecutionLogList {
    member: string
}

@error("client")
@httpError(409)
structure FunctionInUse {
    Message: string
}

structure FunctionList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: FunctionSummaryList
}

structure FunctionMetadata {
    @required FunctionARN: string
    Stage: FunctionStage
    CreatedTime: timestamp
    @required LastModifiedTime: timestamp
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9-_]{1,64}")
string FunctionName

enum FunctionRuntime {
    cloudfront_js_1_0 = "cloudfront-js-1.0"
    cloudfront_js_2_0 = "cloudfront-js-2.0"
}

@error("client")
@httpError(413)
structure FunctionSizeLimitExceeded {
    Message: string
}

enum FunctionStage {
    DEVELOPMENT
    LIVE
}

structure FunctionSummary {
    @required Name: FunctionName
    Status: string
    @required FunctionConfig: FunctionConfig
    @required FunctionMetadata: FunctionMetadata
}

list FunctionSummaryList {
    @xmlName("FunctionSummary") member: FunctionSummary
}

structure GeoRestriction {
    @required RestrictionType: GeoRestrictionType
    @required Quantity: integer
    Items: LocationList
}

structure GeoRestrictionCustomization {
    @required RestrictionType: GeoRestrictionType
    Locations: LocationList
}

enum GeoRestrictionType {
    blacklist
    whitelist
    none
}

structure GetAnycastIpListRequest {
    @required @httpLabel Id: string
}

structure GetAnycastIpListResult {
    @httpPayload AnycastIpList: AnycastIpList
    @httpHeader("ETag") ETag: string
}

structure GetCachePolicyConfigRequest {
    @required @httpLabel Id: string
}

structure GetCachePolicyConfigResult {
    @httpPayload CachePolicyConfig: CachePolicyConfig
    @httpHeader("ETag") ETag: string
}

structure GetCachePolicyRequest {
    @required @httpLabel Id: string
}

structure GetCachePolicyResult {
    @httpPayload CachePolicy: CachePolicy
    @httpHeader("ETag") ETag: string
}

structure GetCloudFrontOriginAccessIdentityConfigRequest {
    @required @httpLabel Id: string
}

structure GetCloudFrontOriginAccessIdentityConfigResult {
    @httpPayload CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
    @httpHeader("ETag") ETag: string
}

structure GetCloudFrontOriginAccessIdentityRequest {
    @required @httpLabel Id: string
}

structure GetCloudFrontOriginAccessIdentityResult {
    @httpPayload CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentity
    @httpHeader("ETag") ETag: string
}

structure GetConnectionFunctionRequest {
    @required @httpLabel Identifier: string
    @httpQuery("Stage") Stage: FunctionStage
}

structure GetConnectionFunctionResult {
    @httpPayload ConnectionFunctionCode: FunctionBlob
    @httpHeader("ETag") ETag: string
    @httpHeader("Content-Type") ContentType: string
}

structure GetConnectionGroupByRoutingEndpointRequest {
    @required @httpQuery("RoutingEndpoint") RoutingEndpoint: string
}

structure GetConnectionGroupByRoutingEndpointResult {
    @httpPayload ConnectionGroup: ConnectionGroup
    @httpHeader("ETag") ETag: string
}

structure GetConnectionGroupRequest {
    @required @httpLabel Identifier: string
}

structure GetConnectionGroupResult {
    @httpPayload ConnectionGroup: ConnectionGroup
    @httpHeader("ETag") ETag: string
}

structure GetContinuousDeploymentPolicyConfigRequest {
    @required @httpLabel Id: string
}

structure GetContinuousDeploymentPolicyConfigResult {
    @httpPayload ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
    @httpHeader("ETag") ETag: string
}

structure GetContinuousDeploymentPolicyRequest {
    @required @httpLabel Id: string
}

structure GetContinuousDeploymentPolicyResult {
    @httpPayload ContinuousDeploymentPolicy: ContinuousDeploymentPolicy
    @httpHeader("ETag") ETag: string
}

structure GetDistributionConfigRequest {
    @required @httpLabel Id: string
}

structure GetDistributionConfigResult {
    @httpPayload DistributionConfig: DistributionConfig
    @httpHeader("ETag") ETag: string
}

structure GetDistributionRequest {
    @required @httpLabel Id: string
}

structure GetDistributionResult {
    @httpPayload Distribution: Distribution
    @httpHeader("ETag") ETag: string
}

structure GetDistributionTenantByDomainRequest {
    @required @httpQuery("domain") Domain: string
}

structure GetDistributionTenantByDomainResult {
    @httpPayload DistributionTenant: DistributionTenant
    @httpHeader("ETag") ETag: string
}

structure GetDistributionTenantRequest {
    @required @httpLabel Identifier: string
}

structure GetDistributionTenantResult {
    @httpPayload DistributionTenant: DistributionTenant
    @httpHeader("ETag") ETag: string
}

structure GetFieldLevelEncryptionConfigRequest {
    @required @httpLabel Id: string
}

structure GetFieldLevelEncryptionConfigResult {
    @httpPayload FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
    @httpHeader("ETag") ETag: string
}

structure GetFieldLevelEncryptionProfileConfigRequest {
    @required @httpLabel Id: string
}

structure GetFieldLevelEncryptionProfileConfigResult {
    @httpPayload FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
    @httpHeader("ETag") ETag: string
}

structure GetFieldLevelEncryptionProfileRequest {
    @required @httpLabel Id: string
}

structure GetFieldLevelEncryptionProfileResult {
    @httpPayload FieldLevelEncryptionProfile: FieldLevelEncryptionProfile
    @httpHeader("ETag") ETag: string
}

structure GetFieldLevelEncryptionRequest {
    @required @httpLabel Id: string
}

structure GetFieldLevelEncryptionResult {
    @httpPayload FieldLevelEncryption: FieldLevelEncryption
    @httpHeader("ETag") ETag: string
}

structure GetFunctionRequest {
    @required @httpLabel Name: FunctionName
    @httpQuery("Stage") Stage: FunctionStage
}

structure GetFunctionResult {
    @httpPayload FunctionCode: FunctionBlob
    @httpHeader("ETag") ETag: string
    @httpHeader("Content-Type") ContentType: string
}

structure GetInvalidationForDistributionTenantRequest {
    @required @httpLabel DistributionTenantId: string
    @required @httpLabel Id: string
}

structure GetInvalidationForDistributionTenantResult {
    @httpPayload Invalidation: Invalidation
}

structure GetInvalidationRequest {
    @required @httpLabel DistributionId: string
    @required @httpLabel Id: string
}

structure GetInvalidationResult {
    @httpPayload Invalidation: Invalidation
}

structure GetKeyGroupConfigRequest {
    @required @httpLabel Id: string
}

structure GetKeyGroupConfigResult {
    @httpPayload KeyGroupConfig: KeyGroupConfig
    @httpHeader("ETag") ETag: string
}

structure GetKeyGroupRequest {
    @required @httpLabel Id: string
}

structure GetKeyGroupResult {
    @httpPayload KeyGroup: KeyGroup
    @httpHeader("ETag") ETag: string
}

structure GetManagedCertificateDetailsRequest {
    @required @httpLabel Identifier: string
}

structure GetManagedCertificateDetailsResult {
    @httpPayload ManagedCertificateDetails: ManagedCertificateDetails
}

structure GetMonitoringSubscriptionRequest {
    @required @httpLabel DistributionId: string
}

structure GetMonitoringSubscriptionResult {
    @httpPayload MonitoringSubscription: MonitoringSubscription
}

structure GetOriginAccessControlConfigRequest {
    @required @httpLabel Id: string
}

structure GetOriginAccessControlConfigResult {
    @httpPayload OriginAccessControlConfig: OriginAccessControlConfig
    @httpHeader("ETag") ETag: string
}

structure GetOriginAccessControlRequest {
    @required @httpLabel Id: string
}

structure GetOriginAccessControlResult {
    @httpPayload OriginAccessControl: OriginAccessControl
    @httpHeader("ETag") ETag: string
}

structure GetOriginRequestPolicyConfigRequest {
    @required @httpLabel Id: string
}

structure GetOriginRequestPolicyConfigResult {
    @httpPayload OriginRequestPolicyConfig: OriginRequestPolicyConfig
    @httpHeader("ETag") ETag: string
}

structure GetOriginRequestPolicyRequest {
    @required @httpLabel Id: string
}

structure GetOriginRequestPolicyResult {
    @httpPayload OriginRequestPolicy: OriginRequestPolicy
    @httpHeader("ETag") ETag: string
}

structure GetPublicKeyConfigRequest {
    @required @httpLabel Id: string
}

structure GetPublicKeyConfigResult {
    @httpPayload PublicKeyConfig: PublicKeyConfig
    @httpHeader("ETag") ETag: string
}

structure GetPublicKeyRequest {
    @required @httpLabel Id: string
}

structure GetPublicKeyResult {
    @httpPayload PublicKey: PublicKey
    @httpHeader("ETag") ETag: string
}

structure GetRealtimeLogConfigRequest {
    Name: string
    ARN: string
}

structure GetRealtimeLogConfigResult {
    RealtimeLogConfig: RealtimeLogConfig
}

structure GetResourcePolicyRequest {
    @required ResourceArn: string
}

structure GetResourcePolicyResult {
    ResourceArn: string
    PolicyDocument: string
}

structure GetResponseHeadersPolicyConfigRequest {
    @required @httpLabel Id: string
}

structure GetResponseHeadersPolicyConfigResult {
    @httpPayload ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
    @httpHeader("ETag") ETag: string
}

structure GetResponseHeadersPolicyRequest {
    @required @httpLabel Id: string
}

structure GetResponseHeadersPolicyResult {
    @httpPayload ResponseHeadersPolicy: ResponseHeadersPolicy
    @httpHeader("ETag") ETag: string
}

structure GetStreamingDistributionConfigRequest {
    @required @httpLabel Id: string
}

structure GetStreamingDistributionConfigResult {
    @httpPayload StreamingDistributionConfig: StreamingDistributionConfig
    @httpHeader("ETag") ETag: string
}

structure GetStreamingDistributionRequest {
    @required @httpLabel Id: string
}

structure GetStreamingDistributionResult {
    @httpPayload StreamingDistribution: StreamingDistribution
    @httpHeader("ETag") ETag: string
}

structure GetTrustStoreRequest {
    @required @httpLabel Identifier: string
}

structure GetTrustStoreResult {
    @httpPayload TrustStore: TrustStore
    @httpHeader("ETag") ETag: string
}

structure GetVpcOriginRequest {
    @required @httpLabel Id: string
}

structure GetVpcOriginResult {
    @httpPayload VpcOrigin: VpcOrigin
    @httpHeader("ETag") ETag: string
}

structure GrpcConfig {
    @required Enabled: boolean
}

list HeaderList {
    @xmlName("Name") member: string
}

structure Headers {
    @required Quantity: integer
    Items: HeaderList
}

enum HttpVersion {
    http1_1 = "http1.1"
    http2
    http3
    http2and3
}

enum ICPRecordalStatus {
    APPROVED
    SUSPENDED
    PENDING
}

@error("client")
structure IllegalDelete {
    Message: string
}

@error("client")
structure IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior {
    Message: string
}

@error("client")
structure IllegalOriginAccessConfiguration {
    Message: string
}

@error("client")
structure IllegalUpdate {
    Message: string
}

structure ImportSource {
    @required SourceType: ImportSourceType
    @required SourceARN: string
}

enum ImportSourceType {
    S3
}

@error("client")
structure InconsistentQuantities {
    Message: string
}

@error("client")
structure InvalidArgument {
    Message: string
}

@error("client")
@httpError(409)
structure InvalidAssociation {
    Message: string
}

@error("client")
structure InvalidDefaultRootObject {
    Message: string
}

@error("client")
structure InvalidDomainNameForOriginAccessControl {
    Message: string
}

@error("client")
structure InvalidErrorCode {
    Message: string
}

@error("client")
structure InvalidForwardCookies {
    Message: string
}

@error("client")
structure InvalidFunctionAssociation {
    Message: string
}

@error("client")
structure InvalidGeoRestrictionParameter {
    Message: string
}

@error("client")
structure InvalidHeadersForS3Origin {
    Message: string
}

@error("client")
structure InvalidIfMatchVersion {
    Message: string
}

@error("client")
structure InvalidLambdaFunctionAssociation {
    Message: string
}

@error("client")
structure InvalidLocationCode {
    Message: string
}

@error("client")
structure InvalidMinimumProtocolVersion {
    Message: string
}

@error("client")
structure InvalidOrigin {
    Message: string
}

@error("client")
structure InvalidOriginAccessControl {
    Message: string
}

@error("client")
structure InvalidOriginAccessIdentity {
    Message: string
}

@error("client")
structure InvalidOriginKeepaliveTimeout {
    Message: string
}

@error("client")
structure InvalidOriginReadTimeout {
    Message: string
}

@error("client")
structure InvalidProtocolSettings {
    Message: string
}

@error("client")
structure InvalidQueryStringParameters {
    Message: string
}

@error("client")
structure InvalidRelativePath {
    Message: string
}

@error("client")
structure InvalidRequiredProtocol {
    Message: string
}

@error("client")
structure InvalidResponseCode {
    Message: string
}

@error("client")
structure InvalidTTLOrder {
    Message: string
}

@error("client")
structure InvalidTagging {
    Message: string
}

@error("client")
structure InvalidViewerCertificate {
    Message: string
}

@error("client")
structure InvalidWebACLId {
    Message: string
}

structure Invalidation {
    @required Id: string
    @required Status: string
    @required CreateTime: timestamp
    @required InvalidationBatch: InvalidationBatch
}

structure InvalidationBatch {
    @required Paths: Paths
    @required CallerReference: string
}

structure InvalidationList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: InvalidationSummaryList
}

structure InvalidationSummary {
    @required Id: string
    @required CreateTime: timestamp
    @required Status: string
}

list InvalidationSummaryList {
    @xmlName("InvalidationSummary") member: InvalidationSummary
}

enum IpAddressType {
    ipv4
    ipv6
    dualstack
}

structure IpamCidrConfig {
    @required Cidr: string
    @required IpamPoolArn: string
    AnycastIp: string
    Status: IpamCidrStatus
}

list IpamCidrConfigList {
    @xmlName("IpamCidrConfig") member: IpamCidrConfig
}

enum IpamCidrStatus {
    provisioned
    failed_provision = "failed-provision"
    provisioning
    deprovisioned
    failed_deprovision = "failed-deprovision"
    deprovisioning
    advertised
    failed_advertise = "failed-advertise"
    advertising
    withdrawn
    failed_withdraw = "failed-withdraw"
    withdrawing
}

structure IpamConfig {
    @required Quantity: integer
    @required IpamCidrConfigs: IpamCidrConfigList
}

enum ItemSelection {
    none
    whitelist
    all
}

structure KGKeyPairIds {
    KeyGroupId: string
    KeyPairIds: KeyPairIds
}

list KGKeyPairIdsList {
    @xmlName("KeyGroup") member: KGKeyPairIds
}

structure KeyGroup {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required KeyGroupConfig: KeyGroupConfig
}

@error("client")
@httpError(409)
structure KeyGroupAlreadyExists {
    Message: string
}

structure KeyGroupConfig {
    @required Name: string
    @required Items: PublicKeyIdList
    Comment: string
}

structure KeyGroupList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: KeyGroupSummaryList
}

structure KeyGroupSummary {
    @required KeyGroup: KeyGroup
}

list KeyGroupSummaryList {
    @xmlName("KeyGroupSummary") member: KeyGroupSummary
}

list KeyPairIdList {
    @xmlName("KeyPairId") member: string
}

structure KeyPairIds {
    @required Quantity: integer
    Items: KeyPairIdList
}

structure KeyValueStore {
    @required Name: string
    @required Id: string
    @required Comment: string
    @required ARN: string
    Status: string
    @required LastModifiedTime: timestamp
}

@length(min: 0, max: 85)
@pattern("arn:aws:cloudfront::[0-9]{12}:key-value-store\\/[0-9a-fA-F-]{36}")
string KeyValueStoreARN

structure KeyValueStoreAssociation {
    @required KeyValueStoreARN: KeyValueStoreARN
}

list KeyValueStoreAssociationList {
    @xmlName("KeyValueStoreAssociation") member: KeyValueStoreAssociation
}

structure KeyValueStoreAssociations {
    @required Quantity: integer
    Items: KeyValueStoreAssociationList
}

@length(min: 0, max: 128)
string KeyValueStoreComment

structure KeyValueStoreList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: KeyValueStoreSummaryList
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9-_]{1,64}")
string KeyValueStoreName

list KeyValueStoreSummaryList {
    @xmlName("KeyValueStore") member: KeyValueStore
}

structure KinesisStreamConfig {
    @required RoleARN: string
    @required StreamARN: string
}

string LambdaFunctionARN

structure LambdaFunctionAssociation {
    @required LambdaFunctionARN: LambdaFunctionARN
    @required EventType: EventType
    IncludeBody: boolean
}

list LambdaFunctionAssociationList {
    @xmlName("LambdaFunctionAssociation") member: LambdaFunctionAssociation
}

structure LambdaFunctionAssociations {
    @required Quantity: integer
    Items: LambdaFunctionAssociationList
}

structure ListAnycastIpListsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: integer
}

structure ListAnycastIpListsResult {
    @httpPayload AnycastIpLists: AnycastIpListCollection
}

structure ListCachePoliciesRequest {
    @httpQuery("Type") Type: CachePolicyType
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListCachePoliciesResult {
    @httpPayload CachePolicyList: CachePolicyList
}

structure ListCloudFrontOriginAccessIdentitiesRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListCloudFrontOriginAccessIdentitiesResult {
    @httpPayload CloudFrontOriginAccessIdentityList: CloudFrontOriginAccessIdentityList
}

structure ListConflictingAliasesRequest {
    @required @httpQuery("DistributionId") DistributionId: distributionIdString
    @required @httpQuery("Alias") Alias: aliasString
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: listConflictingAliasesMaxItemsInteger
}

structure ListConflictingAliasesResult {
    @httpPayload ConflictingAliasesList: ConflictingAliasesList
}

structure ListConnectionFunctionsRequest {
    Marker: string
    MaxItems: integer
    Stage: FunctionStage
}

structure ListConnectionFunctionsResult {
    NextMarker: string
    ConnectionFunctions: ConnectionFunctionSummaryList
}

structure ListConnectionGroupsRequest {
    AssociationFilter: ConnectionGroupAssociationFilter
    Marker: string
    MaxItems: integer
}

structure ListConnectionGroupsResult {
    NextMarker: string
    ConnectionGroups: ConnectionGroupSummaryList
}

structure ListContinuousDeploymentPoliciesRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListContinuousDeploymentPoliciesResult {
    @httpPayload ContinuousDeploymentPolicyList: ContinuousDeploymentPolicyList
}

structure ListDistributionTenantsByCustomizationRequest {
    WebACLArn: string
    CertificateArn: string
    Marker: string
    MaxItems: integer
}

structure ListDistributionTenantsByCustomizationResult {
    NextMarker: string
    DistributionTenantList: DistributionTenantList
}

structure ListDistributionTenantsRequest {
    AssociationFilter: DistributionTenantAssociationFilter
    Marker: string
    MaxItems: integer
}

structure ListDistributionTenantsResult {
    NextMarker: string
    DistributionTenantList: DistributionTenantList
}

structure ListDistributionsByAnycastIpListIdRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @required @httpLabel AnycastIpListId: string
}

structure ListDistributionsByAnycastIpListIdResult {
    @httpPayload DistributionList: DistributionList
}

structure ListDistributionsByCachePolicyIdRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @required @httpLabel CachePolicyId: string
}

structure ListDistributionsByCachePolicyIdResult {
    @httpPayload DistributionIdList: DistributionIdList
}

structure ListDistributionsByConnectionFunctionRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: integer
    @required @httpQuery("ConnectionFunctionIdentifier") ConnectionFunctionIdentifier: string
}

structure ListDistributionsByConnectionFunctionResult {
    @httpPayload DistributionList: DistributionList
}

structure ListDistributionsByConnectionModeRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: integer
    @required @httpLabel ConnectionMode: ConnectionMode
}

structure ListDistributionsByConnectionModeResult {
    @httpPayload DistributionList: DistributionList
}

structure ListDistributionsByKeyGroupRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @required @httpLabel KeyGroupId: string
}

structure ListDistributionsByKeyGroupResult {
    @httpPayload DistributionIdList: DistributionIdList
}

structure ListDistributionsByOriginRequestPolicyIdRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @required @httpLabel OriginRequestPolicyId: string
}

structure ListDistributionsByOriginRequestPolicyIdResult {
    @httpPayload DistributionIdList: DistributionIdList
}

structure ListDistributionsByOwnedResourceRequest {
    @required @httpLabel ResourceArn: string
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListDistributionsByOwnedResourceResult {
    @httpPayload DistributionList: DistributionIdOwnerList
}

structure ListDistributionsByRealtimeLogConfigRequest {
    Marker: string
    MaxItems: string
    RealtimeLogConfigName: string
    RealtimeLogConfigArn: string
}

structure ListDistributionsByRealtimeLogConfigResult {
    @httpPayload DistributionList: DistributionList
}

structure ListDistributionsByResponseHeadersPolicyIdRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @required @httpLabel ResponseHeadersPolicyId: string
}

structure ListDistributionsByResponseHeadersPolicyIdResult {
    @httpPayload DistributionIdList: DistributionIdList
}

structure ListDistributionsByTrustStoreRequest {
    @required @httpQuery("TrustStoreIdentifier") TrustStoreIdentifier: string
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListDistributionsByTrustStoreResult {
    @httpPayload DistributionList: DistributionList
}

structure ListDistributionsByVpcOriginIdRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @required @httpLabel VpcOriginId: string
}

structure ListDistributionsByVpcOriginIdResult {
    @httpPayload DistributionIdList: DistributionIdList
}

structure ListDistributionsByWebACLIdRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @required @httpLabel WebACLId: string
}

structure ListDistributionsByWebACLIdResult {
    @httpPayload DistributionList: DistributionList
}

structure ListDistributionsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListDistributionsResult {
    @httpPayload DistributionList: DistributionList
}

structure ListDomainConflictsRequest {
    @required Domain: string
    @required DomainControlValidationResource: DistributionResourceId
    MaxItems: integer
    Marker: string
}

structure ListDomainConflictsResult {
    DomainConflicts: DomainConflictsList
    NextMarker: string
}

structure ListFieldLevelEncryptionConfigsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListFieldLevelEncryptionConfigsResult {
    @httpPayload FieldLevelEncryptionList: FieldLevelEncryptionList
}

structure ListFieldLevelEncryptionProfilesRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListFieldLevelEncryptionProfilesResult {
    @httpPayload FieldLevelEncryptionProfileList: FieldLevelEncryptionProfileList
}

structure ListFunctionsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @httpQuery("Stage") Stage: FunctionStage
}

structure ListFunctionsResult {
    @httpPayload FunctionList: FunctionList
}

structure ListInvalidationsForDistributionTenantRequest {
    @required @httpLabel Id: string
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: integer
}

structure ListInvalidationsForDistributionTenantResult {
    @httpPayload InvalidationList: InvalidationList
}

structure ListInvalidationsRequest {
    @required @httpLabel DistributionId: string
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListInvalidationsResult {
    @httpPayload InvalidationList: InvalidationList
}

structure ListKeyGroupsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListKeyGroupsResult {
    @httpPayload KeyGroupList: KeyGroupList
}

structure ListKeyValueStoresRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
    @httpQuery("Status") Status: string
}

structure ListKeyValueStoresResult {
    @httpPayload KeyValueStoreList: KeyValueStoreList
}

structure ListOriginAccessControlsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListOriginAccessControlsResult {
    @httpPayload OriginAccessControlList: OriginAccessControlList
}

structure ListOriginRequestPoliciesRequest {
    @httpQuery("Type") Type: OriginRequestPolicyType
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListOriginRequestPoliciesResult {
    @httpPayload OriginRequestPolicyList: OriginRequestPolicyList
}

structure ListPublicKeysRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListPublicKeysResult {
    @httpPayload PublicKeyList: PublicKeyList
}

structure ListRealtimeLogConfigsRequest {
    @httpQuery("MaxItems") MaxItems: string
    @httpQuery("Marker") Marker: string
}

structure ListRealtimeLogConfigsResult {
    @httpPayload RealtimeLogConfigs: RealtimeLogConfigs
}

structure ListResponseHeadersPoliciesRequest {
    @httpQuery("Type") Type: ResponseHeadersPolicyType
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListResponseHeadersPoliciesResult {
    @httpPayload ResponseHeadersPolicyList: ResponseHeadersPolicyList
}

structure ListStreamingDistributionsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListStreamingDistributionsResult {
    @httpPayload StreamingDistributionList: StreamingDistributionList
}

structure ListTagsForResourceRequest {
    @required @httpQuery("Resource") Resource: ResourceARN
}

structure ListTagsForResourceResult {
    @required @httpPayload Tags: Tags
}

structure ListTrustStoresRequest {
    Marker: string
    MaxItems: integer
}

structure ListTrustStoresResult {
    NextMarker: string
    TrustStoreList: TrustStoreList
}

structure ListVpcOriginsRequest {
    @httpQuery("Marker") Marker: string
    @httpQuery("MaxItems") MaxItems: string
}

structure ListVpcOriginsResult {
    @httpPayload VpcOriginList: VpcOriginList
}

list LocationList {
    @xmlName("Location") member: string
}

structure LoggingConfig {
    Enabled: boolean
    IncludeCookies: boolean
    Bucket: string
    Prefix: string
}

structure ManagedCertificateDetails {
    CertificateArn: string
    CertificateStatus: ManagedCertificateStatus
    ValidationTokenHost: ValidationTokenHost
    ValidationTokenDetails: ValidationTokenDetailList
}

structure ManagedCertificateRequest {
    @required ValidationTokenHost: ValidationTokenHost
    PrimaryDomainName: string
    CertificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference
}

enum ManagedCertificateStatus {
    pending_validation = "pending-validation"
    issued
    inactive
    expired
    validation_timed_out = "validation-timed-out"
    revoked
    failed
}

enum Method {
    GET
    HEAD
    POST
    PUT
    PATCH
    OPTIONS
    DELETE
}

list MethodsList {
    @xmlName("Method") member: Method
}

enum MinimumProtocolVersion {
    SSLv3
    TLSv1
    TLSv1_2016
    TLSv1_1_2016 = "TLSv1.1_2016"
    TLSv1_2_2018 = "TLSv1.2_2018"
    TLSv1_2_2019 = "TLSv1.2_2019"
    TLSv1_2_2021 = "TLSv1.2_2021"
    TLSv1_3_2025 = "TLSv1.3_2025"
    TLSv1_2_2025 = "TLSv1.2_2025"
}

@error("client")
structure MissingBody {
    Message: string
}

structure MonitoringSubscription {
    RealtimeMetricsSubscriptionConfig: RealtimeMetricsSubscriptionConfig
}

@error("client")
@httpError(409)
structure MonitoringSubscriptionAlreadyExists {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchCachePolicy {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchCloudFrontOriginAccessIdentity {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchContinuousDeploymentPolicy {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchDistribution {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchFieldLevelEncryptionConfig {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchFieldLevelEncryptionProfile {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchFunctionExists {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchInvalidation {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchMonitoringSubscription {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchOrigin {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchOriginAccessControl {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchOriginRequestPolicy {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchPublicKey {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchRealtimeLogConfig {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchResource {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchResponseHeadersPolicy {
    Message: string
}

@error("client")
@httpError(404)
structure NoSuchStreamingDistribution {
    Message: string
}

structure Origin {
    @required Id: string
    @required DomainName: string
    OriginPath: string
    CustomHeaders: CustomHeaders
    S3OriginConfig: S3OriginConfig
    CustomOriginConfig: CustomOriginConfig
    VpcOriginConfig: VpcOriginConfig
    ConnectionAttempts: integer
    ConnectionTimeout: integer
    ResponseCompletionTimeout: integer
    OriginShield: OriginShield
    OriginAccessControlId: string
}

structure OriginAccessControl {
    @required Id: string
    OriginAccessControlConfig: OriginAccessControlConfig
}

@error("client")
@httpError(409)
structure OriginAccessControlAlreadyExists {
    Message: string
}

structure OriginAccessControlConfig {
    @required Name: string
    Description: string
    @required SigningProtocol: OriginAccessControlSigningProtocols
    @required SigningBehavior: OriginAccessControlSigningBehaviors
    @required OriginAccessControlOriginType: OriginAccessControlOriginTypes
}

@error("client")
@httpError(409)
structure OriginAccessControlInUse {
    Message: string
}

structure OriginAccessControlList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: OriginAccessControlSummaryList
}

enum OriginAccessControlOriginTypes {
    s3
    mediastore
    mediapackagev2
    lambda
}

enum OriginAccessControlSigningBehaviors {
    never
    always
    no_override = "no-override"
}

enum OriginAccessControlSigningProtocols {
    sigv4
}

structure OriginAccessControlSummary {
    @required Id: string
    @required Description: string
    @required Name: string
    @required SigningProtocol: OriginAccessControlSigningProtocols
    @required SigningBehavior: OriginAccessControlSigningBehaviors
    @required OriginAccessControlOriginType: OriginAccessControlOriginTypes
}

list OriginAccessControlSummaryList {
    @xmlName("OriginAccessControlSummary") member: OriginAccessControlSummary
}

structure OriginCustomHeader {
    @required HeaderName: string
    @required HeaderValue: sensitiveStringType
}

list OriginCustomHeadersList {
    @xmlName("OriginCustomHeader") member: OriginCustomHeader
}

structure OriginGroup {
    @required Id: string
    @required FailoverCriteria: OriginGroupFailoverCriteria
    @required Members: OriginGroupMembers
    SelectionCriteria: OriginGroupSelectionCriteria
}

structure OriginGroupFailoverCriteria {
    @required StatusCodes: StatusCodes
}

list OriginGroupList {
    @xmlName("OriginGroup") member: OriginGroup
}

structure OriginGroupMember {
    @required OriginId: string
}

@length(min: 2, max: 2)
list OriginGroupMemberList {
    @xmlName("OriginGroupMember") member: OriginGroupMember
}

structure OriginGroupMembers {
    @required Quantity: integer
    @required Items: OriginGroupMemberList
}

enum OriginGroupSelectionCriteria {
    default
    media_quality_based = "media-quality-based"
}

structure OriginGroups {
    @required Quantity: integer
    Items: OriginGroupList
}

@length(min: 1)
list OriginList {
    @xmlName("Origin") member: Origin
}

structure OriginMtlsConfig {
    @required ClientCertificateArn: string
}

enum OriginProtocolPolicy {
    http_only = "http-only"
    match_viewer = "match-viewer"
    https_only = "https-only"
}

structure OriginRequestPolicy {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required OriginRequestPolicyConfig: OriginRequestPolicyConfig
}

@error("client")
@httpError(409)
structure OriginRequestPolicyAlreadyExists {
    Message: string
}

structure OriginRequestPolicyConfig {
    Comment: string
    @required Name: string
    @required HeadersConfig: OriginRequestPolicyHeadersConfig
    @required CookiesConfig: OriginRequestPolicyCookiesConfig
    @required QueryStringsConfig: OriginRequestPolicyQueryStringsConfig
}

enum OriginRequestPolicyCookieBehavior {
    none
    whitelist
    all
    allExcept
}

structure OriginRequestPolicyCookiesConfig {
    @required CookieBehavior: OriginRequestPolicyCookieBehavior
    Cookies: CookieNames
}

enum OriginRequestPolicyHeaderBehavior {
    none
    whitelist
    allViewer
    allViewerAndWhitelistCloudFront
    allExcept
}

structure OriginRequestPolicyHeadersConfig {
    @required HeaderBehavior: OriginRequestPolicyHeaderBehavior
    Headers: Headers
}

@error("client")
@httpError(409)
structure OriginRequestPolicyInUse {
    Message: string
}

structure OriginRequestPolicyList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: OriginRequestPolicySummaryList
}

enum OriginRequestPolicyQueryStringBehavior {
    none
    whitelist
    all
    allExcept
}

structure OriginRequestPolicyQueryStringsConfig {
    @required QueryStringBehavior: OriginRequestPolicyQueryStringBehavior
    QueryStrings: QueryStringNames
}

structure OriginRequestPolicySummary {
    @required Type: OriginRequestPolicyType
    @required OriginRequestPolicy: OriginRequestPolicy
}

list OriginRequestPolicySummaryList {
    @xmlName("OriginRequestPolicySummary") member: OriginRequestPolicySummary
}

enum OriginRequestPolicyType {
    managed
    custom
}

structure OriginShield {
    @required Enabled: boolean
    OriginShieldRegion: OriginShieldRegion
}

@length(min: 1, max: 32)
@pattern("[a-z]{2}-[a-z]+-\\d")
string OriginShieldRegion

structure OriginSslProtocols {
    @required Quantity: integer
    @required Items: SslProtocolsList
}

structure Origins {
    @required Quantity: integer
    @required Items: OriginList
}

structure Parameter {
    @required Name: ParameterName
    @required Value: ParameterValue
}

structure ParameterDefinition {
    @required Name: ParameterName
    @required Definition: ParameterDefinitionSchema
}

structure ParameterDefinitionSchema {
    StringSchema: StringSchemaConfig
}

list ParameterDefinitions {
    member: ParameterDefinition
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9-_]+")
string ParameterName

@length(min: 1, max: 256)
string ParameterValue

list Parameters {
    member: Parameter
}

structure ParametersInCacheKeyAndForwardedToOrigin {
    @required EnableAcceptEncodingGzip: boolean
    EnableAcceptEncodingBrotli: boolean
    @required HeadersConfig: CachePolicyHeadersConfig
    @required CookiesConfig: CachePolicyCookiesConfig
    @required QueryStringsConfig: CachePolicyQueryStringsConfig
}

list PathList {
    @xmlName("Path") member: string
}

structure Paths {
    @required Quantity: integer
    Items: PathList
}

@error("client")
@httpError(412)
structure PreconditionFailed {
    Message: string
}

enum PriceClass {
    PriceClass_100
    PriceClass_200
    PriceClass_All
    None
}

structure PublicKey {
    @required Id: string
    @required CreatedTime: timestamp
    @required PublicKeyConfig: PublicKeyConfig
}

@error("client")
@httpError(409)
structure PublicKeyAlreadyExists {
    Message: string
}

structure PublicKeyConfig {
    @required CallerReference: string
    @required Name: string
    @required EncodedKey: string
    Comment: string
}

list PublicKeyIdList {
    @xmlName("PublicKey") member: string
}

@error("client")
@httpError(409)
structure PublicKeyInUse {
    Message: string
}

structure PublicKeyList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: PublicKeySummaryList
}

structure PublicKeySummary {
    @required Id: string
    @required Name: string
    @required CreatedTime: timestamp
    @required EncodedKey: string
    Comment: string
}

list PublicKeySummaryList {
    @xmlName("PublicKeySummary") member: PublicKeySummary
}

structure PublishConnectionFunctionRequest {
    @required @httpLabel Id: ResourceId
    @required @httpHeader("If-Match") IfMatch: string
}

structure PublishConnectionFunctionResult {
    @httpPayload ConnectionFunctionSummary: ConnectionFunctionSummary
}

structure PublishFunctionRequest {
    @required @httpLabel Name: FunctionName
    @required @httpHeader("If-Match") IfMatch: string
}

structure PublishFunctionResult {
    @httpPayload FunctionSummary: FunctionSummary
}

structure PutResourcePolicyRequest {
    @required ResourceArn: string
    @required PolicyDocument: string
}

structure PutResourcePolicyResult {
    ResourceArn: string
}

structure QueryArgProfile {
    @required QueryArg: string
    @required ProfileId: string
}

structure QueryArgProfileConfig {
    @required ForwardWhenQueryArgProfileIsUnknown: boolean
    QueryArgProfiles: QueryArgProfiles
}

@error("client")
structure QueryArgProfileEmpty {
    Message: string
}

list QueryArgProfileList {
    @xmlName("QueryArgProfile") member: QueryArgProfile
}

structure QueryArgProfiles {
    @required Quantity: integer
    Items: QueryArgProfileList
}

structure QueryStringCacheKeys {
    @required Quantity: integer
    Items: QueryStringCacheKeysList
}

list QueryStringCacheKeysList {
    @xmlName("Name") member: string
}

structure QueryStringNames {
    @required Quantity: integer
    Items: QueryStringNamesList
}

list QueryStringNamesList {
    @xmlName("Name") member: string
}

structure RealtimeLogConfig {
    @required ARN: string
    @required Name: string
    @required SamplingRate: long
    @required EndPoints: EndPointList
    @required Fields: FieldList
}

@error("client")
@httpError(409)
structure RealtimeLogConfigAlreadyExists {
    Message: string
}

@error("client")
structure RealtimeLogConfigInUse {
    Message: string
}

list RealtimeLogConfigList {
    member: RealtimeLogConfig
}

@error("client")
@httpError(401)
structure RealtimeLogConfigOwnerMismatch {
    Message: string
}

structure RealtimeLogConfigs {
    @required MaxItems: integer
    Items: RealtimeLogConfigList
    @required IsTruncated: boolean
    @required Marker: string
    NextMarker: string
}

structure RealtimeMetricsSubscriptionConfig {
    @required RealtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionStatus
}

enum RealtimeMetricsSubscriptionStatus {
    Enabled
    Disabled
}

enum ReferrerPolicyList {
    no_referrer = "no-referrer"
    no_referrer_when_downgrade = "no-referrer-when-downgrade"
    origin
    origin_when_cross_origin = "origin-when-cross-origin"
    same_origin = "same-origin"
    strict_origin = "strict-origin"
    strict_origin_when_cross_origin = "strict-origin-when-cross-origin"
    unsafe_url = "unsafe-url"
}

@pattern("arn:aws(-cn)?:cloudfront::[0-9]+:.*")
string ResourceARN

@length(min: 1, max: 64)
string ResourceId

@error("client")
@httpError(409)
structure ResourceInUse {
    Message: string
}

@error("client")
@httpError(409)
structure ResourceNotDisabled {
    Message: string
}

structure ResponseHeadersPolicy {
    @required Id: string
    @required LastModifiedTime: timestamp
    @required ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
}

structure ResponseHeadersPolicyAccessControlAllowHeaders {
    @required Quantity: integer
    @required Items: AccessControlAllowHeadersList
}

structure ResponseHeadersPolicyAccessControlAllowMethods {
    @required Quantity: integer
    @required Items: AccessControlAllowMethodsList
}

enum ResponseHeadersPolicyAccessControlAllowMethodsValues {
    GET
    POST
    OPTIONS
    PUT
    DELETE
    PATCH
    HEAD
    ALL
}

structure ResponseHeadersPolicyAccessControlAllowOrigins {
    @required Quantity: integer
    @required Items: AccessControlAllowOriginsList
}

structure ResponseHeadersPolicyAccessControlExposeHeaders {
    @required Quantity: integer
    Items: AccessControlExposeHeadersList
}

@error("client")
@httpError(409)
structure ResponseHeadersPolicyAlreadyExists {
    Message: string
}

structure ResponseHeadersPolicyConfig {
    Comment: string
    @required Name: string
    CorsConfig: ResponseHeadersPolicyCorsConfig
    SecurityHeadersConfig: ResponseHeadersPolicySecurityHeadersConfig
    ServerTimingHeadersConfig: ResponseHeadersPolicyServerTimingHeadersConfig
    CustomHeadersConfig: ResponseHeadersPolicyCustomHeadersConfig
    RemoveHeadersConfig: ResponseHeadersPolicyRemoveHeadersConfig
}

structure ResponseHeadersPolicyContentSecurityPolicy {
    @required Override: boolean
    @required ContentSecurityPolicy: string
}

structure ResponseHeadersPolicyContentTypeOptions {
    @required Override: boolean
}

structure ResponseHeadersPolicyCorsConfig {
    @required AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins
    @required AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders
    @required AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods
    @required AccessControlAllowCredentials: boolean
    AccessControlExposeHeaders: ResponseHeadersPolicyAccessControlExposeHeaders
    AccessControlMaxAgeSec: integer
    @required OriginOverride: boolean
}

structure ResponseHeadersPolicyCustomHeader {
    @required Header: string
    @required Value: string
    @required Override: boolean
}

list ResponseHeadersPolicyCustomHeaderList {
    @xmlName("ResponseHeadersPolicyCustomHeader") member: ResponseHeadersPolicyCustomHeader
}

structure ResponseHeadersPolicyCustomHeadersConfig {
    @required Quantity: integer
    Items: ResponseHeadersPolicyCustomHeaderList
}

structure ResponseHeadersPolicyFrameOptions {
    @required Override: boolean
    @required FrameOption: FrameOptionsList
}

@error("client")
@httpError(409)
structure ResponseHeadersPolicyInUse {
    Message: string
}

structure ResponseHeadersPolicyList {
    NextMarker: string
    @required MaxItems: integer
    @required Quantity: integer
    Items: ResponseHeadersPolicySummaryList
}

structure ResponseHeadersPolicyReferrerPolicy {
    @required Override: boolean
    @required ReferrerPolicy: ReferrerPolicyList
}

structure ResponseHeadersPolicyRemoveHeader {
    @required Header: string
}

list ResponseHeadersPolicyRemoveHeaderList {
    @xmlName("ResponseHeadersPolicyRemoveHeader") member: ResponseHeadersPolicyRemoveHeader
}

structure ResponseHeadersPolicyRemoveHeadersConfig {
    @required Quantity: integer
    Items: ResponseHeadersPolicyRemoveHeaderList
}

structure ResponseHeadersPolicySecurityHeadersConfig {
    XSSProtection: ResponseHeadersPolicyXSSProtection
    FrameOptions: ResponseHeadersPolicyFrameOptions
    ReferrerPolicy: ResponseHeadersPolicyReferrerPolicy
    ContentSecurityPolicy: ResponseHeadersPolicyContentSecurityPolicy
    ContentTypeOptions: ResponseHeadersPolicyContentTypeOptions
    StrictTransportSecurity: ResponseHeadersPolicyStrictTransportSecurity
}

structure ResponseHeadersPolicyServerTimingHeadersConfig {
    @required Enabled: boolean
    SamplingRate: SamplingRate
}

structure ResponseHeadersPolicyStrictTransportSecurity {
    @required Override: boolean
    IncludeSubdomains: boolean
    Preload: boolean
    @required AccessControlMaxAgeSec: integer
}

structure ResponseHeadersPolicySummary {
    @required Type: ResponseHeadersPolicyType
    @required ResponseHeadersPolicy: ResponseHeadersPolicy
}

list ResponseHeadersPolicySummaryList {
    @xmlName("ResponseHeadersPolicySummary") member: ResponseHeadersPolicySummary
}

enum ResponseHeadersPolicyType {
    managed
    custom
}

structure ResponseHeadersPolicyXSSProtection {
    @required Override: boolean
    @required Protection: boolean
    ModeBlock: boolean
    ReportUri: string
}

structure Restrictions {
    @required GeoRestriction: GeoRestriction
}

structure S3Origin {
    @required DomainName: string
    @required OriginAccessIdentity: string
}

structure S3OriginConfig {
    @required OriginAccessIdentity: string
    OriginReadTimeout: integer
}

enum SSLSupportMethod {
    sni_only = "sni-only"
    vip
    static_ip = "static-ip"
}

@range(min: 0, max: 100)
double SamplingRate

@length(min: 0, max: 32)
string ServerCertificateId

structure SessionStickinessConfig {
    @required IdleTTL: integer
    @required MaximumTTL: integer
}

structure Signer {
    AwsAccountNumber: string
    KeyPairIds: KeyPairIds
}

list SignerList {
    @xmlName("Signer") member: Signer
}

enum SslProtocol {
    SSLv3
    TLSv1
    TLSv1_1 = "TLSv1.1"
    TLSv1_2 = "TLSv1.2"
}

list SslProtocolsList {
    @xmlName("SslProtocol") member: SslProtocol
}

list StagingDistributionDnsNameList {
    @xmlName("DnsName") member: string
}

structure StagingDistributionDnsNames {
    @required Quantity: integer
    Items: StagingDistributionDnsNameList
}

@error("client")
@httpError(409)
structure StagingDistributionInUse {
    Message: string
}

@length(min: 1)
list StatusCodeList {
    @xmlName("StatusCode") member: integer
}

structure StatusCodes {
    @required Quantity: integer
    @required Items: StatusCodeList
}

structure StreamingDistribution {
    @required Id: string
    @required ARN: string
    @required Status: string
    LastModifiedTime: timestamp
    @required DomainName: string
    @required ActiveTrustedSigners: ActiveTrustedSigners
    @required StreamingDistributionConfig: StreamingDistributionConfig
}

@error("client")
@httpError(409)
structure StreamingDistributionAlreadyExists {
    Message: string
}

structure StreamingDistributionConfig {
    @required CallerReference: string
    @required S3Origin: S3Origin
    Aliases: Aliases
    @required Comment: string
    Logging: StreamingLoggingConfig
    @required TrustedSigners: TrustedSigners
    PriceClass: PriceClass
    @required Enabled: boolean
}

structure StreamingDistributionConfigWithTags {
    @required StreamingDistributionConfig: StreamingDistributionConfig
    @required Tags: Tags
}

structure StreamingDistributionList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: StreamingDistributionSummaryList
}

@error("client")
@httpError(409)
structure StreamingDistributionNotDisabled {
    Message: string
}

structure StreamingDistributionSummary {
    @required Id: string
    @required ARN: string
    @required Status: string
    @required LastModifiedTime: timestamp
    @required DomainName: string
    @required S3Origin: S3Origin
    @required Aliases: Aliases
    @required TrustedSigners: TrustedSigners
    @required Comment: string
    @required PriceClass: PriceClass
    @required Enabled: boolean
}

list StreamingDistributionSummaryList {
    @xmlName("StreamingDistributionSummary") member: StreamingDistributionSummary
}

structure StreamingLoggingConfig {
    @required Enabled: boolean
    @required Bucket: string
    @required Prefix: string
}

structure StringSchemaConfig {
    Comment: sensitiveStringType
    DefaultValue: ParameterValue
    @required Required: boolean
}

structure Tag {
    @required Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeyList {
    @xmlName("Key") member: TagKey
}

structure TagKeys {
    Items: TagKeyList
}

list TagList {
    @xmlName("Tag") member: Tag
}

structure TagResourceRequest {
    @required @httpQuery("Resource") Resource: ResourceARN
    @required @httpPayload Tags: Tags
}

@length(min: 0, max: 256)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

structure Tags {
    Items: TagList
}

structure TenantConfig {
    ParameterDefinitions: ParameterDefinitions
}

structure TestConnectionFunctionRequest {
    @required @httpLabel Id: ResourceId
    @required @httpHeader("If-Match") IfMatch: string
    Stage: FunctionStage
    @required ConnectionObject: FunctionEventObject
}

structure TestConnectionFunctionResult {
    @httpPayload ConnectionFunctionTestResult: ConnectionFunctionTestResult
}

@error("server")
structure TestFunctionFailed {
    Message: string
}

structure TestFunctionRequest {
    @required @httpLabel Name: FunctionName
    @required @httpHeader("If-Match") IfMatch: string
    Stage: FunctionStage
    @required EventObject: FunctionEventObject
}

structure TestFunctionResult {
    @httpPayload TestResult: TestResult
}

structure TestResult {
    FunctionSummary: FunctionSummary
    ComputeUtilization: string
    FunctionExecutionLogs: FunctionExecutionLogList
    FunctionErrorMessage: sensitiveStringType
    FunctionOutput: sensitiveStringType
}

@error("client")
structure TooLongCSPInResponseHeadersPolicy {
    Message: string
}

@error("client")
structure TooManyCacheBehaviors {
    Message: string
}

@error("client")
structure TooManyCachePolicies {
    Message: string
}

@error("client")
structure TooManyCertificates {
    Message: string
}

@error("client")
structure TooManyCloudFrontOriginAccessIdentities {
    Message: string
}

@error("client")
structure TooManyContinuousDeploymentPolicies {
    Message: string
}

@error("client")
structure TooManyCookieNamesInWhiteList {
    Message: string
}

@error("client")
structure TooManyCookiesInCachePolicy {
    Message: string
}

@error("client")
structure TooManyCookiesInOriginRequestPolicy {
    Message: string
}

@error("client")
structure TooManyCustomHeadersInResponseHeadersPolicy {
    Message: string
}

@error("client")
structure TooManyDistributionCNAMEs {
    Message: string
}

@error("client")
structure TooManyDistributions {
    Message: string
}

@error("client")
structure TooManyDistributionsAssociatedToCachePolicy {
    Message: string
}

@error("client")
structure TooManyDistributionsAssociatedToFieldLevelEncryptionConfig {
    Message: string
}

@error("client")
structure TooManyDistributionsAssociatedToKeyGroup {
    Message: string
}

@error("client")
structure TooManyDistributionsAssociatedToOriginAccessControl {
    Message: string
}

@error("client")
structure TooManyDistributionsAssociatedToOriginRequestPolicy {
    Message: string
}

@error("client")
structure TooManyDistributionsAssociatedToResponseHeadersPolicy {
    Message: string
}

@error("client")
structure TooManyDistributionsWithFunctionAssociations {
    Message: string
}

@error("client")
structure TooManyDistributionsWithLambdaAssociations {
    Message: string
}

@error("client")
structure TooManyDistributionsWithSingleFunctionARN {
    Message: string
}

@error("client")
structure TooManyFieldLevelEncryptionConfigs {
    Message: string
}

@error("client")
structure TooManyFieldLevelEncryptionContentTypeProfiles {
    Message: string
}

@error("client")
structure TooManyFieldLevelEncryptionEncryptionEntities {
    Message: string
}

@error("client")
structure TooManyFieldLevelEncryptionFieldPatterns {
    Message: string
}

@error("client")
structure TooManyFieldLevelEncryptionProfiles {
    Message: string
}

@error("client")
structure TooManyFieldLevelEncryptionQueryArgProfiles {
    Message: string
}

@error("client")
structure TooManyFunctionAssociations {
    Message: string
}

@error("client")
structure TooManyFunctions {
    Message: string
}

@error("client")
structure TooManyHeadersInCachePolicy {
    Message: string
}

@error("client")
structure TooManyHeadersInForwardedValues {
    Message: string
}

@error("client")
structure TooManyHeadersInOriginRequestPolicy {
    Message: string
}

@error("client")
structure TooManyInvalidationsInProgress {
    Message: string
}

@error("client")
structure TooManyKeyGroups {
    Message: string
}

@error("client")
structure TooManyKeyGroupsAssociatedToDistribution {
    Message: string
}

@error("client")
structure TooManyLambdaFunctionAssociations {
    Message: string
}

@error("client")
structure TooManyOriginAccessControls {
    Message: string
}

@error("client")
structure TooManyOriginCustomHeaders {
    Message: string
}

@error("client")
structure TooManyOriginGroupsPerDistribution {
    Message: string
}

@error("client")
structure TooManyOriginRequestPolicies {
    Message: string
}

@error("client")
structure TooManyOrigins {
    Message: string
}

@error("client")
structure TooManyPublicKeys {
    Message: string
}

@error("client")
structure TooManyPublicKeysInKeyGroup {
    Message: string
}

@error("client")
structure TooManyQueryStringParameters {
    Message: string
}

@error("client")
structure TooManyQueryStringsInCachePolicy {
    Message: string
}

@error("client")
structure TooManyQueryStringsInOriginRequestPolicy {
    Message: string
}

@error("client")
structure TooManyRealtimeLogConfigs {
    Message: string
}

@error("client")
structure TooManyRemoveHeadersInResponseHeadersPolicy {
    Message: string
}

@error("client")
structure TooManyResponseHeadersPolicies {
    Message: string
}

@error("client")
structure TooManyStreamingDistributionCNAMEs {
    Message: string
}

@error("client")
structure TooManyStreamingDistributions {
    Message: string
}

@error("client")
structure TooManyTrustedSigners {
    Message: string
}

structure TrafficConfig {
    SingleWeightConfig: ContinuousDeploymentSingleWeightConfig
    SingleHeaderConfig: ContinuousDeploymentSingleHeaderConfig
    @required Type: ContinuousDeploymentPolicyType
}

structure TrustStore {
    Id: string
    Arn: string
    Name: string
    Status: TrustStoreStatus
    NumberOfCaCertificates: integer
    LastModifiedTime: timestamp
    Reason: string
    UseClientCertificateOCSPEndpoint: boolean
}

structure TrustStoreConfig {
    @required TrustStoreId: string
    AdvertiseTrustStoreCaNames: boolean
    IgnoreCertificateExpiry: boolean
}

list TrustStoreList {
    @xmlName("TrustStoreSummary") member: TrustStoreSummary
}

enum TrustStoreStatus {
    pending
    active
    failed
}

structure TrustStoreSummary {
    @required Id: string
    @required Arn: string
    @required Name: string
    @required Status: TrustStoreStatus
    @required NumberOfCaCertificates: integer
    @required LastModifiedTime: timestamp
    Reason: string
    @required ETag: string
}

@error("client")
structure TrustedKeyGroupDoesNotExist {
    Message: string
}

list TrustedKeyGroupIdList {
    @xmlName("KeyGroup") member: string
}

structure TrustedKeyGroups {
    @required Enabled: boolean
    @required Quantity: integer
    Items: TrustedKeyGroupIdList
}

@error("client")
structure TrustedSignerDoesNotExist {
    Message: string
}

structure TrustedSigners {
    @required Enabled: boolean
    @required Quantity: integer
    Items: AwsAccountNumberList
}

@error("client")
structure UnsupportedOperation {
    Message: string
}

structure UntagResourceRequest {
    @required @httpQuery("Resource") Resource: ResourceARN
    @required @httpPayload TagKeys: TagKeys
}

structure UpdateAnycastIpListRequest {
    @required @httpLabel Id: string
    IpAddressType: IpAddressType
    IpamCidrConfigs: IpamCidrConfigList
    @required @httpHeader("If-Match") IfMatch: string
}

structure UpdateAnycastIpListResult {
    @httpPayload AnycastIpList: AnycastIpList
    @httpHeader("ETag") ETag: string
}

structure UpdateCachePolicyRequest {
    @required @httpPayload CachePolicyConfig: CachePolicyConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateCachePolicyResult {
    @httpPayload CachePolicy: CachePolicy
    @httpHeader("ETag") ETag: string
}

structure UpdateCloudFrontOriginAccessIdentityRequest {
    @required @httpPayload CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateCloudFrontOriginAccessIdentityResult {
    @httpPayload CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentity
    @httpHeader("ETag") ETag: string
}

structure UpdateConnectionFunctionRequest {
    @required @httpLabel Id: ResourceId
    @required @httpHeader("If-Match") IfMatch: string
    @required ConnectionFunctionConfig: FunctionConfig
    @required ConnectionFunctionCode: FunctionBlob
}

structure UpdateConnectionFunctionResult {
    @httpPayload ConnectionFunctionSummary: ConnectionFunctionSummary
    @httpHeader("ETag") ETag: string
}

structure UpdateConnectionGroupRequest {
    @required @httpLabel Id: string
    Ipv6Enabled: boolean
    @required @httpHeader("If-Match") IfMatch: string
    AnycastIpListId: string
    Enabled: boolean
}

structure UpdateConnectionGroupResult {
    @httpPayload ConnectionGroup: ConnectionGroup
    @httpHeader("ETag") ETag: string
}

structure UpdateContinuousDeploymentPolicyRequest {
    @required @httpPayload ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateContinuousDeploymentPolicyResult {
    @httpPayload ContinuousDeploymentPolicy: ContinuousDeploymentPolicy
    @httpHeader("ETag") ETag: string
}

structure UpdateDistributionRequest {
    @required @httpPayload DistributionConfig: DistributionConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateDistributionResult {
    @httpPayload Distribution: Distribution
    @httpHeader("ETag") ETag: string
}

structure UpdateDistributionTenantRequest {
    @required @httpLabel Id: string
    DistributionId: string
    Domains: DomainList
    Customizations: Customizations
    Parameters: Parameters
    ConnectionGroupId: string
    @required @httpHeader("If-Match") IfMatch: string
    ManagedCertificateRequest: ManagedCertificateRequest
    Enabled: boolean
}

structure UpdateDistributionTenantResult {
    @httpPayload DistributionTenant: DistributionTenant
    @httpHeader("ETag") ETag: string
}

structure UpdateDistributionWithStagingConfigRequest {
    @required @httpLabel Id: string
    @httpQuery("StagingDistributionId") StagingDistributionId: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateDistributionWithStagingConfigResult {
    @httpPayload Distribution: Distribution
    @httpHeader("ETag") ETag: string
}

structure UpdateDomainAssociationRequest {
    @required Domain: string
    @required TargetResource: DistributionResourceId
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateDomainAssociationResult {
    Domain: string
    ResourceId: string
    @httpHeader("ETag") ETag: string
}

structure UpdateFieldLevelEncryptionConfigRequest {
    @required @httpPayload FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateFieldLevelEncryptionConfigResult {
    @httpPayload FieldLevelEncryption: FieldLevelEncryption
    @httpHeader("ETag") ETag: string
}

structure UpdateFieldLevelEncryptionProfileRequest {
    @required @httpPayload FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateFieldLevelEncryptionProfileResult {
    @httpPayload FieldLevelEncryptionProfile: FieldLevelEncryptionProfile
    @httpHeader("ETag") ETag: string
}

structure UpdateFunctionRequest {
    @required @httpLabel Name: FunctionName
    @required @httpHeader("If-Match") IfMatch: string
    @required FunctionConfig: FunctionConfig
    @required FunctionCode: FunctionBlob
}

structure UpdateFunctionResult {
    @httpPayload FunctionSummary: FunctionSummary
    @httpHeader("ETtag") ETag: string
}

structure UpdateKeyGroupRequest {
    @required @httpPayload KeyGroupConfig: KeyGroupConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateKeyGroupResult {
    @httpPayload KeyGroup: KeyGroup
    @httpHeader("ETag") ETag: string
}

structure UpdateKeyValueStoreRequest {
    @required @httpLabel Name: KeyValueStoreName
    @required Comment: KeyValueStoreComment
    @required @httpHeader("If-Match") IfMatch: string
}

structure UpdateKeyValueStoreResult {
    @httpPayload KeyValueStore: KeyValueStore
    @httpHeader("ETag") ETag: string
}

structure UpdateOriginAccessControlRequest {
    @required @httpPayload OriginAccessControlConfig: OriginAccessControlConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateOriginAccessControlResult {
    @httpPayload OriginAccessControl: OriginAccessControl
    @httpHeader("ETag") ETag: string
}

structure UpdateOriginRequestPolicyRequest {
    @required @httpPayload OriginRequestPolicyConfig: OriginRequestPolicyConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateOriginRequestPolicyResult {
    @httpPayload OriginRequestPolicy: OriginRequestPolicy
    @httpHeader("ETag") ETag: string
}

structure UpdatePublicKeyRequest {
    @required @httpPayload PublicKeyConfig: PublicKeyConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdatePublicKeyResult {
    @httpPayload PublicKey: PublicKey
    @httpHeader("ETag") ETag: string
}

structure UpdateRealtimeLogConfigRequest {
    EndPoints: EndPointList
    Fields: FieldList
    Name: string
    ARN: string
    SamplingRate: long
}

structure UpdateRealtimeLogConfigResult {
    RealtimeLogConfig: RealtimeLogConfig
}

structure UpdateResponseHeadersPolicyRequest {
    @required @httpPayload ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateResponseHeadersPolicyResult {
    @httpPayload ResponseHeadersPolicy: ResponseHeadersPolicy
    @httpHeader("ETag") ETag: string
}

structure UpdateStreamingDistributionRequest {
    @required @httpPayload StreamingDistributionConfig: StreamingDistributionConfig
    @required @httpLabel Id: string
    @httpHeader("If-Match") IfMatch: string
}

structure UpdateStreamingDistributionResult {
    @httpPayload StreamingDistribution: StreamingDistribution
    @httpHeader("ETag") ETag: string
}

structure UpdateTrustStoreRequest {
    @required @httpLabel Id: ResourceId
    @httpPayload CaCertificatesBundleSource: CaCertificatesBundleSource
    @httpHeader("UseClientCertificateOCSPEndpoint") UseClientCertificateOCSPEndpoint: boolean
    @required @httpHeader("If-Match") IfMatch: string
}

structure UpdateTrustStoreResult {
    @httpPayload TrustStore: TrustStore
    @httpHeader("ETag") ETag: string
}

structure UpdateVpcOriginRequest {
    @required @httpPayload VpcOriginEndpointConfig: VpcOriginEndpointConfig
    @required @httpLabel Id: string
    @required @httpHeader("If-Match") IfMatch: string
}

structure UpdateVpcOriginResult {
    @httpPayload VpcOrigin: VpcOrigin
    @httpHeader("ETag") ETag: string
}

structure ValidationTokenDetail {
    @required Domain: string
    RedirectTo: string
    RedirectFrom: string
}

list ValidationTokenDetailList {
    member: ValidationTokenDetail
}

enum ValidationTokenHost {
    cloudfront
    self_hosted = "self-hosted"
}

structure VerifyDnsConfigurationRequest {
    Domain: string
    @required Identifier: string
}

structure VerifyDnsConfigurationResult {
    DnsConfigurationList: DnsConfigurationList
}

structure ViewerCertificate {
    CloudFrontDefaultCertificate: boolean
    IAMCertificateId: ServerCertificateId
    ACMCertificateArn: string
    SSLSupportMethod: SSLSupportMethod
    MinimumProtocolVersion: MinimumProtocolVersion
    @deprecated Certificate: string
    @deprecated CertificateSource: CertificateSource
}

structure ViewerMtlsConfig {
    Mode: ViewerMtlsMode
    TrustStoreConfig: TrustStoreConfig
}

enum ViewerMtlsMode {
    required
    optional
    passthrough
}

enum ViewerProtocolPolicy {
    allow_all = "allow-all"
    https_only = "https-only"
    redirect_to_https = "redirect-to-https"
}

structure VpcOrigin {
    @required Id: string
    @required Arn: string
    AccountId: string
    @required Status: string
    @required CreatedTime: timestamp
    @required LastModifiedTime: timestamp
    @required VpcOriginEndpointConfig: VpcOriginEndpointConfig
}

structure VpcOriginConfig {
    @required VpcOriginId: string
    OwnerAccountId: string
    OriginReadTimeout: integer
    OriginKeepaliveTimeout: integer
}

structure VpcOriginEndpointConfig {
    @required Name: string
    @required Arn: string
    @required HTTPPort: integer
    @required HTTPSPort: integer
    @required OriginProtocolPolicy: OriginProtocolPolicy
    OriginSslProtocols: OriginSslProtocols
}

structure VpcOriginList {
    @required Marker: string
    NextMarker: string
    @required MaxItems: integer
    @required IsTruncated: boolean
    @required Quantity: integer
    Items: VpcOriginSummaryList
}

structure VpcOriginSummary {
    @required Id: string
    @required Name: string
    @required Status: string
    @required CreatedTime: timestamp
    @required LastModifiedTime: timestamp
    @required Arn: string
    AccountId: string
    @required OriginEndpointArn: string
}

list VpcOriginSummaryList {
    @xmlName("VpcOriginSummary") member: VpcOriginSummary
}

structure WebAclCustomization {
    @required Action: CustomizationActionType
    Arn: string
}

@length(min: 0, max: 253)
string aliasString

boolean boolean

@length(min: 0, max: 25)
string distributionIdString

float float

integer integer

@range(max: 100)
integer listConflictingAliasesMaxItemsInteger

long long

@sensitive
string sensitiveStringType

string string

timestamp timestamp
