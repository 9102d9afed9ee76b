// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.s3control

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restXml

@service(sdkId: "S3 Control", endpointPrefix: "s3-control")
@sigv4(name: "s3")
@restXml
@xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/")
@title("AWS S3 Control")
service S3Control {
    version: "2018-08-20"
    operations: [
        AssociateAccessGrantsIdentityCenter
        CreateAccessGrant
        CreateAccessGrantsInstance
        CreateAccessGrantsLocation
        CreateAccessPoint
        CreateAccessPointForObjectLambda
        CreateBucket
        CreateJob
        CreateMultiRegionAccessPoint
        CreateStorageLensGroup
        DeleteAccessGrant
        DeleteAccessGrantsInstance
        DeleteAccessGrantsInstanceResourcePolicy
        DeleteAccessGrantsLocation
        DeleteAccessPoint
        DeleteAccessPointForObjectLambda
        DeleteAccessPointPolicy
        DeleteAccessPointPolicyForObjectLambda
        DeleteAccessPointScope
        DeleteBucket
        DeleteBucketLifecycleConfiguration
        DeleteBucketPolicy
        DeleteBucketReplication
        DeleteBucketTagging
        DeleteJobTagging
        DeleteMultiRegionAccessPoint
        DeletePublicAccessBlock
        DeleteStorageLensConfiguration
        DeleteStorageLensConfigurationTagging
        DeleteStorageLensGroup
        DescribeJob
        DescribeMultiRegionAccessPointOperation
        DissociateAccessGrantsIdentityCenter
        GetAccessGrant
        GetAccessGrantsInstance
        GetAccessGrantsInstanceForPrefix
        GetAccessGrantsInstanceResourcePolicy
        GetAccessGrantsLocation
        GetAccessPoint
        GetAccessPointConfigurationForObjectLambda
        GetAccessPointForObjectLambda
        GetAccessPointPolicy
        GetAccessPointPolicyForObjectLambda
        GetAccessPointPolicyStatus
        GetAccessPointPolicyStatusForObjectLambda
        GetAccessPointScope
        GetBucket
        GetBucketLifecycleConfiguration
        GetBucketPolicy
        GetBucketReplication
        GetBucketTagging
        GetBucketVersioning
        GetDataAccess
        GetJobTagging
        GetMultiRegionAccessPoint
        GetMultiRegionAccessPointPolicy
        GetMultiRegionAccessPointPolicyStatus
        GetMultiRegionAccessPointRoutes
        GetPublicAccessBlock
        GetStorageLensConfiguration
        GetStorageLensConfigurationTagging
        GetStorageLensGroup
        ListAccessGrants
        ListAccessGrantsInstances
        ListAccessGrantsLocations
        ListAccessPoints
        ListAccessPointsForDirectoryBuckets
        ListAccessPointsForObjectLambda
        ListCallerAccessGrants
        ListJobs
        ListMultiRegionAccessPoints
        ListRegionalBuckets
        ListStorageLensConfigurations
        ListStorageLensGroups
        ListTagsForResource
        PutAccessGrantsInstanceResourcePolicy
        PutAccessPointConfigurationForObjectLambda
        PutAccessPointPolicy
        PutAccessPointPolicyForObjectLambda
        PutAccessPointScope
        PutBucketLifecycleConfiguration
        PutBucketPolicy
        PutBucketReplication
        PutBucketTagging
        PutBucketVersioning
        PutJobTagging
        PutMultiRegionAccessPointPolicy
        PutPublicAccessBlock
        PutStorageLensConfiguration
        PutStorageLensConfigurationTagging
        SubmitMultiRegionAccessPointRoutes
        TagResource
        UntagResource
        UpdateAccessGrantsLocation
        UpdateJobPriority
        UpdateJobStatus
        UpdateStorageLensGroup
    ]
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance/identitycenter", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation AssociateAccessGrantsIdentityCenter {
    input: AssociateAccessGrantsIdentityCenterRequest
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance/grant", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation CreateAccessGrant {
    input: CreateAccessGrantRequest
    output: CreateAccessGrantResult
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation CreateAccessGrantsInstance {
    input: CreateAccessGrantsInstanceRequest
    output: CreateAccessGrantsInstanceResult
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance/location", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation CreateAccessGrantsLocation {
    input: CreateAccessGrantsLocationRequest
    output: CreateAccessGrantsLocationResult
}

@http(method: "PUT", uri: "/v20180820/accesspoint/{Name}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation CreateAccessPoint {
    input: CreateAccessPointRequest
    output: CreateAccessPointResult
}

@http(method: "PUT", uri: "/v20180820/accesspointforobjectlambda/{Name}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation CreateAccessPointForObjectLambda {
    input: CreateAccessPointForObjectLambdaRequest
    output: CreateAccessPointForObjectLambdaResult
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}", code: 200)
@httpChecksumRequired
operation CreateBucket {
    input: CreateBucketRequest
    output: CreateBucketResult
    errors: [
        BucketAlreadyExists
        BucketAlreadyOwnedByYou
    ]
}

@http(method: "POST", uri: "/v20180820/jobs", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation CreateJob {
    input: CreateJobRequest
    output: CreateJobResult
    errors: [
        BadRequestException
        IdempotencyException
        InternalServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v20180820/async-requests/mrap/create", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation CreateMultiRegionAccessPoint {
    input: CreateMultiRegionAccessPointRequest
    output: CreateMultiRegionAccessPointResult
}

@http(method: "POST", uri: "/v20180820/storagelensgroup", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
operation CreateStorageLensGroup {
    input: CreateStorageLensGroupRequest
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/grant/{AccessGrantId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation DeleteAccessGrant {
    input: DeleteAccessGrantRequest
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation DeleteAccessGrantsInstance {
    input: DeleteAccessGrantsInstanceRequest
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/resourcepolicy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation DeleteAccessGrantsInstanceResourcePolicy {
    input: DeleteAccessGrantsInstanceResourcePolicyRequest
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation DeleteAccessGrantsLocation {
    input: DeleteAccessGrantsLocationRequest
}

@http(method: "DELETE", uri: "/v20180820/accesspoint/{Name}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteAccessPoint {
    input: DeleteAccessPointRequest
}

@http(method: "DELETE", uri: "/v20180820/accesspointforobjectlambda/{Name}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteAccessPointForObjectLambda {
    input: DeleteAccessPointForObjectLambdaRequest
}

@http(method: "DELETE", uri: "/v20180820/accesspoint/{Name}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteAccessPointPolicy {
    input: DeleteAccessPointPolicyRequest
}

@http(method: "DELETE", uri: "/v20180820/accesspointforobjectlambda/{Name}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteAccessPointPolicyForObjectLambda {
    input: DeleteAccessPointPolicyForObjectLambdaRequest
}

@http(method: "DELETE", uri: "/v20180820/accesspoint/{Name}/scope", code: 200)
operation DeleteAccessPointScope {
    input: DeleteAccessPointScopeRequest
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteBucket {
    input: DeleteBucketRequest
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/lifecycleconfiguration", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteBucketLifecycleConfiguration {
    input: DeleteBucketLifecycleConfigurationRequest
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteBucketPolicy {
    input: DeleteBucketPolicyRequest
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/replication", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteBucketReplication {
    input: DeleteBucketReplicationRequest
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/tagging", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteBucketTagging {
    input: DeleteBucketTaggingRequest
}

@http(method: "DELETE", uri: "/v20180820/jobs/{JobId}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteJobTagging {
    input: DeleteJobTaggingRequest
    output: DeleteJobTaggingResult
    errors: [
        InternalServiceException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v20180820/async-requests/mrap/delete", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation DeleteMultiRegionAccessPoint {
    input: DeleteMultiRegionAccessPointRequest
    output: DeleteMultiRegionAccessPointResult
}

@http(method: "DELETE", uri: "/v20180820/configuration/publicAccessBlock", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeletePublicAccessBlock {
    input: DeletePublicAccessBlockRequest
}

@http(method: "DELETE", uri: "/v20180820/storagelens/{ConfigId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteStorageLensConfiguration {
    input: DeleteStorageLensConfigurationRequest
}

@http(method: "DELETE", uri: "/v20180820/storagelens/{ConfigId}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteStorageLensConfigurationTagging {
    input: DeleteStorageLensConfigurationTaggingRequest
    output: DeleteStorageLensConfigurationTaggingResult
}

@http(method: "DELETE", uri: "/v20180820/storagelensgroup/{Name}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
operation DeleteStorageLensGroup {
    input: DeleteStorageLensGroupRequest
}

@http(method: "GET", uri: "/v20180820/jobs/{JobId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation DescribeJob {
    input: DescribeJobRequest
    output: DescribeJobResult
    errors: [
        BadRequestException
        InternalServiceException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v20180820/async-requests/mrap/{RequestTokenARN+}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation DescribeMultiRegionAccessPointOperation {
    input: DescribeMultiRegionAccessPointOperationRequest
    output: DescribeMultiRegionAccessPointOperationResult
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/identitycenter", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation DissociateAccessGrantsIdentityCenter {
    input: DissociateAccessGrantsIdentityCenterRequest
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/grant/{AccessGrantId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetAccessGrant {
    input: GetAccessGrantRequest
    output: GetAccessGrantResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetAccessGrantsInstance {
    input: GetAccessGrantsInstanceRequest
    output: GetAccessGrantsInstanceResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/prefix", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetAccessGrantsInstanceForPrefix {
    input: GetAccessGrantsInstanceForPrefixRequest
    output: GetAccessGrantsInstanceForPrefixResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/resourcepolicy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetAccessGrantsInstanceResourcePolicy {
    input: GetAccessGrantsInstanceResourcePolicyRequest
    output: GetAccessGrantsInstanceResourcePolicyResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetAccessGrantsLocation {
    input: GetAccessGrantsLocationRequest
    output: GetAccessGrantsLocationResult
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetAccessPoint {
    input: GetAccessPointRequest
    output: GetAccessPointResult
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}/configuration", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetAccessPointConfigurationForObjectLambda {
    input: GetAccessPointConfigurationForObjectLambdaRequest
    output: GetAccessPointConfigurationForObjectLambdaResult
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetAccessPointForObjectLambda {
    input: GetAccessPointForObjectLambdaRequest
    output: GetAccessPointForObjectLambdaResult
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetAccessPointPolicy {
    input: GetAccessPointPolicyRequest
    output: GetAccessPointPolicyResult
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetAccessPointPolicyForObjectLambda {
    input: GetAccessPointPolicyForObjectLambdaRequest
    output: GetAccessPointPolicyForObjectLambdaResult
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}/policyStatus", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetAccessPointPolicyStatus {
    input: GetAccessPointPolicyStatusRequest
    output: GetAccessPointPolicyStatusResult
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}/policyStatus", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetAccessPointPolicyStatusForObjectLambda {
    input: GetAccessPointPolicyStatusForObjectLambdaRequest
    output: GetAccessPointPolicyStatusForObjectLambdaResult
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}/scope", code: 200)
operation GetAccessPointScope {
    input: GetAccessPointScopeRequest
    output: GetAccessPointScopeResult
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetBucket {
    input: GetBucketRequest
    output: GetBucketResult
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/lifecycleconfiguration", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetBucketLifecycleConfiguration {
    input: GetBucketLifecycleConfigurationRequest
    output: GetBucketLifecycleConfigurationResult
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetBucketPolicy {
    input: GetBucketPolicyRequest
    output: GetBucketPolicyResult
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/replication", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetBucketReplication {
    input: GetBucketReplicationRequest
    output: GetBucketReplicationResult
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetBucketTagging {
    input: GetBucketTaggingRequest
    output: GetBucketTaggingResult
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/versioning", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetBucketVersioning {
    input: GetBucketVersioningRequest
    output: GetBucketVersioningResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/dataaccess", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetDataAccess {
    input: GetDataAccessRequest
    output: GetDataAccessResult
}

@http(method: "GET", uri: "/v20180820/jobs/{JobId}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetJobTagging {
    input: GetJobTaggingRequest
    output: GetJobTaggingResult
    errors: [
        InternalServiceException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Name+}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetMultiRegionAccessPoint {
    input: GetMultiRegionAccessPointRequest
    output: GetMultiRegionAccessPointResult
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Name+}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetMultiRegionAccessPointPolicy {
    input: GetMultiRegionAccessPointPolicyRequest
    output: GetMultiRegionAccessPointPolicyResult
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Name+}/policystatus", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetMultiRegionAccessPointPolicyStatus {
    input: GetMultiRegionAccessPointPolicyStatusRequest
    output: GetMultiRegionAccessPointPolicyStatusResult
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Mrap+}/routes", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation GetMultiRegionAccessPointRoutes {
    input: GetMultiRegionAccessPointRoutesRequest
    output: GetMultiRegionAccessPointRoutesResult
}

@http(method: "GET", uri: "/v20180820/configuration/publicAccessBlock", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetPublicAccessBlock {
    input: GetPublicAccessBlockRequest
    output: GetPublicAccessBlockOutput
    errors: [
        NoSuchPublicAccessBlockConfiguration
    ]
}

@http(method: "GET", uri: "/v20180820/storagelens/{ConfigId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetStorageLensConfiguration {
    input: GetStorageLensConfigurationRequest
    output: GetStorageLensConfigurationResult
}

@http(method: "GET", uri: "/v20180820/storagelens/{ConfigId}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetStorageLensConfigurationTagging {
    input: GetStorageLensConfigurationTaggingRequest
    output: GetStorageLensConfigurationTaggingResult
}

@http(method: "GET", uri: "/v20180820/storagelensgroup/{Name}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation GetStorageLensGroup {
    input: GetStorageLensGroupRequest
    output: GetStorageLensGroupResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/grants", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation ListAccessGrants {
    input: ListAccessGrantsRequest
    output: ListAccessGrantsResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstances", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation ListAccessGrantsInstances {
    input: ListAccessGrantsInstancesRequest
    output: ListAccessGrantsInstancesResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/locations", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation ListAccessGrantsLocations {
    input: ListAccessGrantsLocationsRequest
    output: ListAccessGrantsLocationsResult
}

@http(method: "GET", uri: "/v20180820/accesspoint", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation ListAccessPoints {
    input: ListAccessPointsRequest
    output: ListAccessPointsResult
}

@http(method: "GET", uri: "/v20180820/accesspointfordirectory", code: 200)
operation ListAccessPointsForDirectoryBuckets {
    input: ListAccessPointsForDirectoryBucketsRequest
    output: ListAccessPointsForDirectoryBucketsResult
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation ListAccessPointsForObjectLambda {
    input: ListAccessPointsForObjectLambdaRequest
    output: ListAccessPointsForObjectLambdaResult
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/caller/grants", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation ListCallerAccessGrants {
    input: ListCallerAccessGrantsRequest
    output: ListCallerAccessGrantsResult
}

@http(method: "GET", uri: "/v20180820/jobs", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation ListJobs {
    input: ListJobsRequest
    output: ListJobsResult
    errors: [
        InternalServiceException
        InvalidNextTokenException
        InvalidRequestException
    ]
}

@http(method: "GET", uri: "/v20180820/mrap/instances", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation ListMultiRegionAccessPoints {
    input: ListMultiRegionAccessPointsRequest
    output: ListMultiRegionAccessPointsResult
}

@http(method: "GET", uri: "/v20180820/bucket", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation ListRegionalBuckets {
    input: ListRegionalBucketsRequest
    output: ListRegionalBucketsResult
}

@http(method: "GET", uri: "/v20180820/storagelens", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation ListStorageLensConfigurations {
    input: ListStorageLensConfigurationsRequest
    output: ListStorageLensConfigurationsResult
}

@http(method: "GET", uri: "/v20180820/storagelensgroup", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation ListStorageLensGroups {
    input: ListStorageLensGroupsRequest
    output: ListStorageLensGroupsResult
}

@http(method: "GET", uri: "/v20180820/tags/{ResourceArn+}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResult
}

@http(method: "PUT", uri: "/v20180820/accessgrantsinstance/resourcepolicy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation PutAccessGrantsInstanceResourcePolicy {
    input: PutAccessGrantsInstanceResourcePolicyRequest
    output: PutAccessGrantsInstanceResourcePolicyResult
}

@http(method: "PUT", uri: "/v20180820/accesspointforobjectlambda/{Name}/configuration", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation PutAccessPointConfigurationForObjectLambda {
    input: PutAccessPointConfigurationForObjectLambdaRequest
}

@http(method: "PUT", uri: "/v20180820/accesspoint/{Name}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation PutAccessPointPolicy {
    input: PutAccessPointPolicyRequest
}

@http(method: "PUT", uri: "/v20180820/accesspointforobjectlambda/{Name}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation PutAccessPointPolicyForObjectLambda {
    input: PutAccessPointPolicyForObjectLambdaRequest
}

@http(method: "PUT", uri: "/v20180820/accesspoint/{Name}/scope", code: 200)
operation PutAccessPointScope {
    input: PutAccessPointScopeRequest
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/lifecycleconfiguration", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation PutBucketLifecycleConfiguration {
    input: PutBucketLifecycleConfigurationRequest
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation PutBucketPolicy {
    input: PutBucketPolicyRequest
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/replication", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation PutBucketReplication {
    input: PutBucketReplicationRequest
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation PutBucketTagging {
    input: PutBucketTaggingRequest
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/versioning", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation PutBucketVersioning {
    input: PutBucketVersioningRequest
}

@http(method: "PUT", uri: "/v20180820/jobs/{JobId}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation PutJobTagging {
    input: PutJobTaggingRequest
    output: PutJobTaggingResult
    errors: [
        InternalServiceException
        NotFoundException
        TooManyRequestsException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/v20180820/async-requests/mrap/put-policy", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation PutMultiRegionAccessPointPolicy {
    input: PutMultiRegionAccessPointPolicyRequest
    output: PutMultiRegionAccessPointPolicyResult
}

@http(method: "PUT", uri: "/v20180820/configuration/publicAccessBlock", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation PutPublicAccessBlock {
    input: PutPublicAccessBlockRequest
}

@http(method: "PUT", uri: "/v20180820/storagelens/{ConfigId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation PutStorageLensConfiguration {
    input: PutStorageLensConfigurationRequest
}

@http(method: "PUT", uri: "/v20180820/storagelens/{ConfigId}/tagging", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation PutStorageLensConfigurationTagging {
    input: PutStorageLensConfigurationTaggingRequest
    output: PutStorageLensConfigurationTaggingResult
}

@http(method: "PATCH", uri: "/v20180820/mrap/instances/{Mrap+}/routes", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation SubmitMultiRegionAccessPointRoutes {
    input: SubmitMultiRegionAccessPointRoutesRequest
    output: SubmitMultiRegionAccessPointRoutesResult
}

@http(method: "POST", uri: "/v20180820/tags/{ResourceArn+}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResult
}

@http(method: "DELETE", uri: "/v20180820/tags/{ResourceArn+}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResult
}

@http(method: "PUT", uri: "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
operation UpdateAccessGrantsLocation {
    input: UpdateAccessGrantsLocationRequest
    output: UpdateAccessGrantsLocationResult
}

@http(method: "POST", uri: "/v20180820/jobs/{JobId}/priority", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation UpdateJobPriority {
    input: UpdateJobPriorityRequest
    output: UpdateJobPriorityResult
    errors: [
        BadRequestException
        InternalServiceException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v20180820/jobs/{JobId}/status", code: 200)
@endpoint(hostPrefix: "{AccountId}.")
operation UpdateJobStatus {
    input: UpdateJobStatusRequest
    output: UpdateJobStatusResult
    errors: [
        BadRequestException
        InternalServiceException
        JobStatusException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v20180820/storagelensgroup/{Name}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
operation UpdateStorageLensGroup {
    input: UpdateStorageLensGroupRequest
}

structure AbortIncompleteMultipartUpload {
    DaysAfterInitiation: DaysAfterInitiation
}

structure AccessControlTranslation {
    @required Owner: OwnerOverride
}

@length(min: 1, max: 2048)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/grant/[a-zA-Z0-9\\-]+")
string AccessGrantArn

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9\\-]+")
string AccessGrantId

@length(min: 1, max: 2048)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/[a-zA-Z0-9\\-]+")
string AccessGrantsInstanceArn

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9\\-]+")
string AccessGrantsInstanceId

list AccessGrantsInstancesList {
    @xmlName("AccessGrantsInstance") member: ListAccessGrantsInstanceEntry
}

list AccessGrantsList {
    @xmlName("AccessGrant") member: ListAccessGrantEntry
}

@length(min: 1, max: 2048)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/location/[a-zA-Z0-9\\-]+")
string AccessGrantsLocationArn

structure AccessGrantsLocationConfiguration {
    S3SubPrefix: S3Prefix
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9\\-]+")
string AccessGrantsLocationId

list AccessGrantsLocationsList {
    @xmlName("AccessGrantsLocation") member: ListAccessGrantsLocationsEntry
}

@sensitive
string AccessKeyId

structure AccessPoint {
    @required Name: AccessPointName
    @required NetworkOrigin: NetworkOrigin
    VpcConfiguration: VpcConfiguration
    @required Bucket: AccessPointBucketName
    AccessPointArn: S3AccessPointArn
    Alias: Alias
    BucketAccountId: AccountId
    DataSourceId: DataSourceId
    DataSourceType: DataSourceType
}

@length(max: 255)
string AccessPointBucketName

list AccessPointList {
    @xmlName("AccessPoint") member: AccessPoint
}

@length(min: 3, max: 255)
string AccessPointName

@length(max: 64)
@pattern("^\\d{12}$")
string AccountId

structure AccountLevel {
    ActivityMetrics: ActivityMetrics
    @required BucketLevel: BucketLevel
    AdvancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics
    AdvancedDataProtectionMetrics: AdvancedDataProtectionMetrics
    DetailedStatusCodesMetrics: DetailedStatusCodesMetrics
    AdvancedPerformanceMetrics: AdvancedPerformanceMetrics
    StorageLensGroupLevel: StorageLensGroupLevel
}

structure ActivityMetrics {
    IsEnabled: IsEnabled
}

structure AdvancedCostOptimizationMetrics {
    IsEnabled: IsEnabled
}

structure AdvancedDataProtectionMetrics {
    IsEnabled: IsEnabled
}

structure AdvancedPerformanceMetrics {
    IsEnabled: IsEnabled
}

@length(max: 63)
@pattern("^[0-9a-z\\\\-]{63}")
string Alias

structure AssociateAccessGrantsIdentityCenterRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required IdentityCenterArn: IdentityCenterArn
}

timestamp AsyncCreationTimestamp

structure AsyncErrorDetails {
    Code: MaxLength1024String
    Message: MaxLength1024String
    Resource: MaxLength1024String
    RequestId: MaxLength1024String
}

structure AsyncOperation {
    CreationTime: AsyncCreationTimestamp
    Operation: AsyncOperationName
    RequestTokenARN: AsyncRequestTokenARN
    RequestParameters: AsyncRequestParameters
    RequestStatus: AsyncRequestStatus
    ResponseDetails: AsyncResponseDetails
}

enum AsyncOperationName {
    CreateMultiRegionAccessPoint
    DeleteMultiRegionAccessPoint
    PutMultiRegionAccessPointPolicy
}

structure AsyncRequestParameters {
    CreateMultiRegionAccessPointRequest: CreateMultiRegionAccessPointInput
    DeleteMultiRegionAccessPointRequest: DeleteMultiRegionAccessPointInput
    PutMultiRegionAccessPointPolicyRequest: PutMultiRegionAccessPointPolicyInput
}

string AsyncRequestStatus

@length(min: 1, max: 1024)
@pattern("arn:.+")
string AsyncRequestTokenARN

structure AsyncResponseDetails {
    MultiRegionAccessPointDetails: MultiRegionAccessPointsAsyncResponse
    ErrorDetails: AsyncErrorDetails
}

@length(min: 1, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string AuditContext

structure AwsLambdaTransformation {
    @required FunctionArn: FunctionArnString
    FunctionPayload: AwsLambdaTransformationPayload
}

string AwsLambdaTransformationPayload

@length(min: 1, max: 1024)
@pattern("arn:[a-z\\-]+:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}")
string AwsOrgArn

@error("client")
structure BadRequestException {
    Message: ExceptionMessage
}

boolean Boolean

@error("client")
structure BucketAlreadyExists {}

@error("client")
structure BucketAlreadyOwnedByYou {}

enum BucketCannedACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    authenticated_read = "authenticated-read"
}

string BucketIdentifierString

structure BucketLevel {
    ActivityMetrics: ActivityMetrics
    PrefixLevel: PrefixLevel
    AdvancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics
    AdvancedDataProtectionMetrics: AdvancedDataProtectionMetrics
    DetailedStatusCodesMetrics: DetailedStatusCodesMetrics
    AdvancedPerformanceMetrics: AdvancedPerformanceMetrics
}

enum BucketLocationConstraint {
    EU
    eu_west_1 = "eu-west-1"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    ap_south_1 = "ap-south-1"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_northeast_1 = "ap-northeast-1"
    sa_east_1 = "sa-east-1"
    cn_north_1 = "cn-north-1"
    eu_central_1 = "eu-central-1"
}

@length(min: 3, max: 255)
string BucketName

enum BucketVersioningStatus {
    Enabled
    Suspended
}

list Buckets {
    @xmlName("Arn") member: S3BucketArnString
}

list CallerAccessGrantsList {
    @xmlName("AccessGrant") member: ListCallerAccessGrantsEntry
}

structure CloudWatchMetrics {
    @required IsEnabled: IsEnabled
}

enum ComputeObjectChecksumAlgorithm {
    CRC32
    CRC32C
    CRC64NVME
    MD5
    SHA1
    SHA256
    SHA512
    XXHASH64
    XXHASH3
    XXHASH128
}

enum ComputeObjectChecksumType {
    FULL_OBJECT
    COMPOSITE
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9\\-\\_\\.]+")
string ConfigId

boolean ConfirmRemoveSelfBucketAccess

boolean ConfirmationRequired

string ContinuationToken

structure CreateAccessGrantRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration
    @required Grantee: Grantee
    @required Permission: Permission
    ApplicationArn: IdentityCenterApplicationArn
    S3PrefixType: S3PrefixType
    Tags: TagList
}

structure CreateAccessGrantResult {
    CreatedAt: CreationTimestamp
    AccessGrantId: AccessGrantId
    AccessGrantArn: AccessGrantArn
    Grantee: Grantee
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration
    Permission: Permission
    ApplicationArn: IdentityCenterApplicationArn
    GrantScope: S3Prefix
}

structure CreateAccessGrantsInstanceRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    IdentityCenterArn: IdentityCenterArn
    Tags: TagList
}

structure CreateAccessGrantsInstanceResult {
    CreatedAt: CreationTimestamp
    AccessGrantsInstanceId: AccessGrantsInstanceId
    AccessGrantsInstanceArn: AccessGrantsInstanceArn
    @deprecated IdentityCenterArn: IdentityCenterArn
    IdentityCenterInstanceArn: IdentityCenterArn
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
}

structure CreateAccessGrantsLocationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required LocationScope: S3Prefix
    @required IAMRoleArn: IAMRoleArn
    Tags: TagList
}

structure CreateAccessGrantsLocationResult {
    CreatedAt: CreationTimestamp
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationArn: AccessGrantsLocationArn
    LocationScope: S3Prefix
    IAMRoleArn: IAMRoleArn
}

structure CreateAccessPointForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
    @required Configuration: ObjectLambdaConfiguration
}

structure CreateAccessPointForObjectLambdaResult {
    ObjectLambdaAccessPointArn: ObjectLambdaAccessPointArn
    Alias: ObjectLambdaAccessPointAlias
}

structure CreateAccessPointRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
    @required Bucket: BucketName
    VpcConfiguration: VpcConfiguration
    PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
    BucketAccountId: AccountId
    Scope: Scope
    Tags: TagList
}

structure CreateAccessPointResult {
    AccessPointArn: S3AccessPointArn
    Alias: Alias
}

structure CreateBucketConfiguration {
    LocationConstraint: BucketLocationConstraint
}

structure CreateBucketRequest {
    @httpHeader("x-amz-acl") ACL: BucketCannedACL
    @required @httpLabel Bucket: BucketName
    @httpPayload CreateBucketConfiguration: CreateBucketConfiguration
    @httpHeader("x-amz-grant-full-control") GrantFullControl: GrantFullControl
    @httpHeader("x-amz-grant-read") GrantRead: GrantRead
    @httpHeader("x-amz-grant-read-acp") GrantReadACP: GrantReadACP
    @httpHeader("x-amz-grant-write") GrantWrite: GrantWrite
    @httpHeader("x-amz-grant-write-acp") GrantWriteACP: GrantWriteACP
    @httpHeader("x-amz-bucket-object-lock-enabled") ObjectLockEnabledForBucket: ObjectLockEnabledForBucket
    @httpHeader("x-amz-outpost-id") OutpostId: NonEmptyMaxLength64String
}

structure CreateBucketResult {
    @httpHeader("Location") Location: Location
    BucketArn: S3RegionalBucketArn
}

structure CreateJobRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    ConfirmationRequired: ConfirmationRequired
    @required Operation: JobOperation
    @required Report: JobReport
    @required @idempotencyToken ClientRequestToken: NonEmptyMaxLength64String
    Manifest: JobManifest
    Description: NonEmptyMaxLength256String
    @required Priority: JobPriority
    @required RoleArn: IAMRoleArn
    Tags: S3TagSet
    ManifestGenerator: JobManifestGenerator
}

structure CreateJobResult {
    JobId: JobId
}

structure CreateMultiRegionAccessPointInput {
    @required Name: MultiRegionAccessPointName
    PublicAccessBlock: PublicAccessBlockConfiguration
    @required Regions: RegionCreationList
}

structure CreateMultiRegionAccessPointRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @idempotencyToken ClientToken: MultiRegionAccessPointClientToken
    @required Details: CreateMultiRegionAccessPointInput
}

structure CreateMultiRegionAccessPointResult {
    RequestTokenARN: AsyncRequestTokenARN
}

structure CreateStorageLensGroupRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required StorageLensGroup: StorageLensGroup
    Tags: TagList
}

timestamp CreationDate

timestamp CreationTimestamp

@sensitive
structure Credentials {
    AccessKeyId: AccessKeyId
    SecretAccessKey: SecretAccessKey
    SessionToken: SessionToken
    Expiration: Expiration
}

structure DSSEKMSFilter {
    KmsKeyArn: NonEmptyKmsKeyArnString
}

@length(max: 191)
string DataSourceId

string DataSourceType

timestamp Date

integer Days

integer DaysAfterInitiation

structure DeleteAccessGrantRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel AccessGrantId: AccessGrantId
}

structure DeleteAccessGrantsInstanceRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure DeleteAccessGrantsInstanceResourcePolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure DeleteAccessGrantsLocationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel AccessGrantsLocationId: AccessGrantsLocationId
}

structure DeleteAccessPointForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
}

structure DeleteAccessPointPolicyForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
}

structure DeleteAccessPointPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
}

structure DeleteAccessPointRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
}

structure DeleteAccessPointScopeRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
}

structure DeleteBucketLifecycleConfigurationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure DeleteBucketPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure DeleteBucketReplicationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure DeleteBucketRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure DeleteBucketTaggingRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure DeleteJobTaggingRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel JobId: JobId
}

structure DeleteJobTaggingResult {}

structure DeleteMarkerReplication {
    @required Status: DeleteMarkerReplicationStatus
}

enum DeleteMarkerReplicationStatus {
    Enabled
    Disabled
}

structure DeleteMultiRegionAccessPointInput {
    @required Name: MultiRegionAccessPointName
}

structure DeleteMultiRegionAccessPointRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @idempotencyToken ClientToken: MultiRegionAccessPointClientToken
    @required Details: DeleteMultiRegionAccessPointInput
}

structure DeleteMultiRegionAccessPointResult {
    RequestTokenARN: AsyncRequestTokenARN
}

structure DeletePublicAccessBlockRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure DeleteStorageLensConfigurationRequest {
    @required @httpLabel ConfigId: ConfigId
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure DeleteStorageLensConfigurationTaggingRequest {
    @required @httpLabel ConfigId: ConfigId
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure DeleteStorageLensConfigurationTaggingResult {}

structure DeleteStorageLensGroupRequest {
    @required @httpLabel Name: StorageLensGroupName
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure DescribeJobRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel JobId: JobId
}

structure DescribeJobResult {
    Job: JobDescriptor
}

structure DescribeMultiRegionAccessPointOperationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel RequestTokenARN: AsyncRequestTokenARN
}

structure DescribeMultiRegionAccessPointOperationResult {
    AsyncOperation: AsyncOperation
}

structure Destination {
    Account: AccountId
    @required Bucket: BucketIdentifierString
    ReplicationTime: ReplicationTime
    AccessControlTranslation: AccessControlTranslation
    EncryptionConfiguration: EncryptionConfiguration
    Metrics: Metrics
    StorageClass: ReplicationStorageClass
}

structure DetailedStatusCodesMetrics {
    IsEnabled: IsEnabled
}

structure DissociateAccessGrantsIdentityCenterRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

@range(min: 900, max: 43200)
integer DurationSeconds

structure EncryptionConfiguration {
    ReplicaKmsKeyID: ReplicaKmsKeyID
}

map Endpoints {
    key: NonEmptyMaxLength64String
    value: NonEmptyMaxLength1024String
}

structure EstablishedMultiRegionAccessPointPolicy {
    Policy: Policy
}

@length(min: 1, max: 1024)
string ExceptionMessage

structure Exclude {
    Buckets: Buckets
    Regions: Regions
}

structure ExistingObjectReplication {
    @required Status: ExistingObjectReplicationStatus
}

enum ExistingObjectReplicationStatus {
    Enabled
    Disabled
}

timestamp Expiration

enum ExpirationStatus {
    Enabled
    Disabled
}

boolean ExpiredObjectDeleteMarker

enum Format {
    CSV
    Parquet
}

@length(min: 1, max: 1024)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionArnString

structure GeneratedManifestEncryption {
    @xmlName("SSE-S3") SSES3: SSES3Encryption
    @xmlName("SSE-KMS") SSEKMS: SSEKMSEncryption
}

enum GeneratedManifestFormat {
    S3InventoryReport_CSV_20211130
}

structure GetAccessGrantRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel AccessGrantId: AccessGrantId
}

structure GetAccessGrantResult {
    CreatedAt: CreationTimestamp
    AccessGrantId: AccessGrantId
    AccessGrantArn: AccessGrantArn
    Grantee: Grantee
    Permission: Permission
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration
    GrantScope: S3Prefix
    ApplicationArn: IdentityCenterApplicationArn
}

structure GetAccessGrantsInstanceForPrefixRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpQuery("s3prefix") S3Prefix: S3Prefix
}

structure GetAccessGrantsInstanceForPrefixResult {
    AccessGrantsInstanceArn: AccessGrantsInstanceArn
    AccessGrantsInstanceId: AccessGrantsInstanceId
}

structure GetAccessGrantsInstanceRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure GetAccessGrantsInstanceResourcePolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure GetAccessGrantsInstanceResourcePolicyResult {
    Policy: PolicyDocument
    Organization: Organization
    CreatedAt: CreationTimestamp
}

structure GetAccessGrantsInstanceResult {
    AccessGrantsInstanceArn: AccessGrantsInstanceArn
    AccessGrantsInstanceId: AccessGrantsInstanceId
    @deprecated IdentityCenterArn: IdentityCenterArn
    IdentityCenterInstanceArn: IdentityCenterArn
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
    CreatedAt: CreationTimestamp
}

structure GetAccessGrantsLocationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel AccessGrantsLocationId: AccessGrantsLocationId
}

structure GetAccessGrantsLocationResult {
    CreatedAt: CreationTimestamp
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationArn: AccessGrantsLocationArn
    LocationScope: S3Prefix
    IAMRoleArn: IAMRoleArn
}

structure GetAccessPointConfigurationForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
}

structure GetAccessPointConfigurationForObjectLambdaResult {
    Configuration: ObjectLambdaConfiguration
}

structure GetAccessPointForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
}

structure GetAccessPointForObjectLambdaResult {
    Name: ObjectLambdaAccessPointName
    PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
    CreationDate: CreationDate
    Alias: ObjectLambdaAccessPointAlias
}

structure GetAccessPointPolicyForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
}

structure GetAccessPointPolicyForObjectLambdaResult {
    Policy: ObjectLambdaPolicy
}

structure GetAccessPointPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
}

structure GetAccessPointPolicyResult {
    Policy: Policy
}

structure GetAccessPointPolicyStatusForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
}

structure GetAccessPointPolicyStatusForObjectLambdaResult {
    PolicyStatus: PolicyStatus
}

structure GetAccessPointPolicyStatusRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
}

structure GetAccessPointPolicyStatusResult {
    PolicyStatus: PolicyStatus
}

structure GetAccessPointRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
}

structure GetAccessPointResult {
    Name: AccessPointName
    Bucket: AccessPointBucketName
    NetworkOrigin: NetworkOrigin
    VpcConfiguration: VpcConfiguration
    PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
    CreationDate: CreationDate
    Alias: Alias
    AccessPointArn: S3AccessPointArn
    Endpoints: Endpoints
    BucketAccountId: AccountId
    DataSourceId: DataSourceId
    DataSourceType: DataSourceType
}

structure GetAccessPointScopeRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
}

structure GetAccessPointScopeResult {
    Scope: Scope
}

structure GetBucketLifecycleConfigurationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure GetBucketLifecycleConfigurationResult {
    Rules: LifecycleRules
}

structure GetBucketPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure GetBucketPolicyResult {
    Policy: Policy
}

structure GetBucketReplicationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure GetBucketReplicationResult {
    ReplicationConfiguration: ReplicationConfiguration
}

structure GetBucketRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure GetBucketResult {
    Bucket: BucketName
    PublicAccessBlockEnabled: PublicAccessBlockEnabled
    CreationDate: CreationDate
}

structure GetBucketTaggingRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure GetBucketTaggingResult {
    @required TagSet: S3TagSet
}

structure GetBucketVersioningRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
}

structure GetBucketVersioningResult {
    Status: BucketVersioningStatus
    @xmlName("MfaDelete") MFADelete: MFADeleteStatus
}

structure GetDataAccessRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpQuery("target") Target: S3Prefix
    @required @httpQuery("permission") Permission: Permission
    @httpQuery("durationSeconds") DurationSeconds: DurationSeconds
    @httpQuery("privilege") Privilege: Privilege
    @httpQuery("targetType") TargetType: S3PrefixType
    @httpQuery("auditContext") AuditContext: AuditContext
}

structure GetDataAccessResult {
    Credentials: Credentials
    MatchedGrantTarget: S3Prefix
    Grantee: Grantee
}

structure GetJobTaggingRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel JobId: JobId
}

structure GetJobTaggingResult {
    Tags: S3TagSet
}

structure GetMultiRegionAccessPointPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: MultiRegionAccessPointName
}

structure GetMultiRegionAccessPointPolicyResult {
    Policy: MultiRegionAccessPointPolicyDocument
}

structure GetMultiRegionAccessPointPolicyStatusRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: MultiRegionAccessPointName
}

structure GetMultiRegionAccessPointPolicyStatusResult {
    Established: PolicyStatus
}

structure GetMultiRegionAccessPointRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: MultiRegionAccessPointName
}

structure GetMultiRegionAccessPointResult {
    AccessPoint: MultiRegionAccessPointReport
}

structure GetMultiRegionAccessPointRoutesRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Mrap: MultiRegionAccessPointId
}

structure GetMultiRegionAccessPointRoutesResult {
    Mrap: MultiRegionAccessPointId
    Routes: RouteList
}

structure GetPublicAccessBlockOutput {
    @httpPayload PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
}

structure GetPublicAccessBlockRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure GetStorageLensConfigurationRequest {
    @required @httpLabel ConfigId: ConfigId
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure GetStorageLensConfigurationResult {
    @httpPayload StorageLensConfiguration: StorageLensConfiguration
}

structure GetStorageLensConfigurationTaggingRequest {
    @required @httpLabel ConfigId: ConfigId
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure GetStorageLensConfigurationTaggingResult {
    Tags: StorageLensTags
}

structure GetStorageLensGroupRequest {
    @required @httpLabel Name: StorageLensGroupName
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure GetStorageLensGroupResult {
    @httpPayload StorageLensGroup: StorageLensGroup
}

string GrantFullControl

string GrantRead

string GrantReadACP

string GrantWrite

string GrantWriteACP

structure Grantee {
    GranteeType: GranteeType
    GranteeIdentifier: GranteeIdentifier
}

string GranteeIdentifier

enum GranteeType {
    DIRECTORY_USER
    DIRECTORY_GROUP
    IAM
}

@length(min: 1, max: 2048)
@pattern("arn:[^:]+:iam::\\d{12}:role/.*")
string IAMRoleArn

string ID

@error("client")
structure IdempotencyException {
    Message: ExceptionMessage
}

@length(min: 10, max: 1224)
@pattern("arn:[^:]+:sso::\\d{12}:application/.*$")
string IdentityCenterApplicationArn

@length(min: 10, max: 1224)
@pattern("arn:[^:]+:sso::(\\d{12}){0,1}:instance/.*$")
string IdentityCenterArn

structure Include {
    Buckets: Buckets
    Regions: Regions
}

@error("server")
structure InternalServiceException {
    Message: ExceptionMessage
}

@error("client")
structure InvalidNextTokenException {
    Message: ExceptionMessage
}

@error("client")
structure InvalidRequestException {
    Message: ExceptionMessage
}

boolean IsEnabled

boolean IsPublic

@length(min: 1, max: 1024)
@pattern("arn:[^:]+:s3:[a-zA-Z0-9\\-]+:\\d{12}:job\\/.*")
string JobArn

timestamp JobCreationTime

structure JobDescriptor {
    JobId: JobId
    ConfirmationRequired: ConfirmationRequired
    Description: NonEmptyMaxLength256String
    JobArn: JobArn
    Status: JobStatus
    Manifest: JobManifest
    Operation: JobOperation
    Priority: JobPriority
    ProgressSummary: JobProgressSummary
    StatusUpdateReason: JobStatusUpdateReason
    FailureReasons: JobFailureList
    Report: JobReport
    CreationTime: JobCreationTime
    TerminationDate: JobTerminationDate
    RoleArn: IAMRoleArn
    SuspendedDate: SuspendedDate
    SuspendedCause: SuspendedCause
    ManifestGenerator: JobManifestGenerator
    GeneratedManifestDescriptor: S3GeneratedManifestDescriptor
}

structure JobFailure {
    FailureCode: JobFailureCode
    FailureReason: JobFailureReason
}

@length(min: 1, max: 64)
string JobFailureCode

list JobFailureList {
    member: JobFailure
}

@length(min: 1, max: 256)
string JobFailureReason

@length(min: 5, max: 36)
@pattern("[a-zA-Z0-9\\-\\_]+")
string JobId

structure JobListDescriptor {
    JobId: JobId
    Description: NonEmptyMaxLength256String
    Operation: OperationName
    Priority: JobPriority
    Status: JobStatus
    CreationTime: JobCreationTime
    TerminationDate: JobTerminationDate
    ProgressSummary: JobProgressSummary
}

list JobListDescriptorList {
    member: JobListDescriptor
}

structure JobManifest {
    @required Spec: JobManifestSpec
    @required Location: JobManifestLocation
}

list JobManifestFieldList {
    member: JobManifestFieldName
}

enum JobManifestFieldName {
    Ignore
    Bucket
    Key
    VersionId
}

enum JobManifestFormat {
    S3BatchOperations_CSV_20180820
    S3InventoryReport_CSV_20161130
}

union JobManifestGenerator {
    S3JobManifestGenerator: S3JobManifestGenerator
}

structure JobManifestGeneratorFilter {
    EligibleForReplication: Boolean
    CreatedAfter: ObjectCreationTime
    CreatedBefore: ObjectCreationTime
    ObjectReplicationStatuses: ReplicationStatusFilterList
    KeyNameConstraint: KeyNameConstraint
    ObjectSizeGreaterThanBytes: ObjectSizeGreaterThanBytes
    ObjectSizeLessThanBytes: ObjectSizeLessThanBytes
    MatchAnyStorageClass: StorageClassList
    MatchAnyObjectEncryption: ObjectEncryptionFilterList
}

structure JobManifestLocation {
    @required ObjectArn: S3KeyArnString
    ObjectVersionId: S3ObjectVersionId
    @required ETag: NonEmptyMaxLength1024String
}

structure JobManifestSpec {
    @required Format: JobManifestFormat
    Fields: JobManifestFieldList
}

@range(min: 0)
long JobNumberOfTasksFailed

@range(min: 0)
long JobNumberOfTasksSucceeded

structure JobOperation {
    LambdaInvoke: LambdaInvokeOperation
    S3PutObjectCopy: S3CopyObjectOperation
    S3PutObjectAcl: S3SetObjectAclOperation
    S3PutObjectTagging: S3SetObjectTaggingOperation
    S3DeleteObjectTagging: S3DeleteObjectTaggingOperation
    S3InitiateRestoreObject: S3InitiateRestoreObjectOperation
    S3PutObjectLegalHold: S3SetObjectLegalHoldOperation
    S3PutObjectRetention: S3SetObjectRetentionOperation
    S3ReplicateObject: S3ReplicateObjectOperation
    S3ComputeObjectChecksum: S3ComputeObjectChecksumOperation
    S3UpdateObjectEncryption: S3UpdateObjectEncryptionOperation
}

@range(min: 0, max: 2147483647)
integer JobPriority

structure JobProgressSummary {
    TotalNumberOfTasks: JobTotalNumberOfTasks
    NumberOfTasksSucceeded: JobNumberOfTasksSucceeded
    NumberOfTasksFailed: JobNumberOfTasksFailed
    Timers: JobTimers
}

structure JobReport {
    Bucket: S3BucketArnString
    Format: JobReportFormat
    @required Enabled: Boolean
    Prefix: ReportPrefixString
    ReportScope: JobReportScope
    ExpectedBucketOwner: AccountId
}

enum JobReportFormat {
    Report_CSV_20180820
}

enum JobReportScope {
    AllTasks
    FailedTasksOnly
}

enum JobStatus {
    Active
    Cancelled
    Cancelling
    Complete
    Completing
    Failed
    Failing
    New
    Paused
    Pausing
    Preparing
    Ready
    Suspended
}

@error("client")
structure JobStatusException {
    Message: ExceptionMessage
}

list JobStatusList {
    member: JobStatus
}

@length(min: 1, max: 256)
string JobStatusUpdateReason

timestamp JobTerminationDate

@range(min: 0)
long JobTimeInStateSeconds

structure JobTimers {
    ElapsedTimeInActiveSeconds: JobTimeInStateSeconds
}

@range(min: 0)
long JobTotalNumberOfTasks

structure KeyNameConstraint {
    MatchAnyPrefix: NonEmptyMaxLength1024StringList
    MatchAnySuffix: NonEmptyMaxLength1024StringList
    MatchAnySubstring: NonEmptyMaxLength1024StringList
}

@length(min: 1, max: 2000)
string KmsKeyArnString

structure LambdaInvokeOperation {
    FunctionArn: FunctionArnString
    InvocationSchemaVersion: NonEmptyMaxLength64String
    UserArguments: UserArguments
}

structure LifecycleConfiguration {
    Rules: LifecycleRules
}

structure LifecycleExpiration {
    Date: Date
    Days: Days
    ExpiredObjectDeleteMarker: ExpiredObjectDeleteMarker
}

structure LifecycleRule {
    Expiration: LifecycleExpiration
    ID: ID
    Filter: LifecycleRuleFilter
    @required Status: ExpirationStatus
    Transitions: TransitionList
    NoncurrentVersionTransitions: NoncurrentVersionTransitionList
    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
}

structure LifecycleRuleAndOperator {
    Prefix: Prefix
    Tags: S3TagSet
    ObjectSizeGreaterThan: ObjectSizeGreaterThanBytes
    ObjectSizeLessThan: ObjectSizeLessThanBytes
}

structure LifecycleRuleFilter {
    Prefix: Prefix
    Tag: S3Tag
    And: LifecycleRuleAndOperator
    ObjectSizeGreaterThan: ObjectSizeGreaterThanBytes
    ObjectSizeLessThan: ObjectSizeLessThanBytes
}

list LifecycleRules {
    @xmlName("Rule") member: LifecycleRule
}

structure ListAccessGrantEntry {
    CreatedAt: CreationTimestamp
    AccessGrantId: AccessGrantId
    AccessGrantArn: AccessGrantArn
    Grantee: Grantee
    Permission: Permission
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration
    GrantScope: S3Prefix
    ApplicationArn: IdentityCenterApplicationArn
}

structure ListAccessGrantsInstanceEntry {
    AccessGrantsInstanceId: AccessGrantsInstanceId
    AccessGrantsInstanceArn: AccessGrantsInstanceArn
    CreatedAt: CreationTimestamp
    @deprecated IdentityCenterArn: IdentityCenterArn
    IdentityCenterInstanceArn: IdentityCenterArn
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
}

structure ListAccessGrantsInstancesRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: ContinuationToken
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListAccessGrantsInstancesResult {
    NextToken: ContinuationToken
    AccessGrantsInstancesList: AccessGrantsInstancesList
}

structure ListAccessGrantsLocationsEntry {
    CreatedAt: CreationTimestamp
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationArn: AccessGrantsLocationArn
    LocationScope: S3Prefix
    IAMRoleArn: IAMRoleArn
}

structure ListAccessGrantsLocationsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: ContinuationToken
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("locationscope") LocationScope: S3Prefix
}

structure ListAccessGrantsLocationsResult {
    NextToken: ContinuationToken
    AccessGrantsLocationsList: AccessGrantsLocationsList
}

structure ListAccessGrantsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: ContinuationToken
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("granteetype") GranteeType: GranteeType
    @httpQuery("granteeidentifier") GranteeIdentifier: GranteeIdentifier
    @httpQuery("permission") Permission: Permission
    @httpQuery("grantscope") GrantScope: S3Prefix
    @httpQuery("application_arn") ApplicationArn: IdentityCenterApplicationArn
}

structure ListAccessGrantsResult {
    NextToken: ContinuationToken
    AccessGrantsList: AccessGrantsList
}

structure ListAccessPointsForDirectoryBucketsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("directoryBucket") DirectoryBucket: BucketName
    @httpQuery("nextToken") NextToken: NonEmptyMaxLength1024String
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListAccessPointsForDirectoryBucketsResult {
    AccessPointList: AccessPointList
    NextToken: NonEmptyMaxLength1024String
}

structure ListAccessPointsForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: NonEmptyMaxLength1024String
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListAccessPointsForObjectLambdaResult {
    ObjectLambdaAccessPointList: ObjectLambdaAccessPointList
    NextToken: NonEmptyMaxLength1024String
}

structure ListAccessPointsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("bucket") Bucket: BucketName
    @httpQuery("nextToken") NextToken: NonEmptyMaxLength1024String
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("dataSourceId") DataSourceId: DataSourceId
    @httpQuery("dataSourceType") DataSourceType: DataSourceType
}

structure ListAccessPointsResult {
    AccessPointList: AccessPointList
    NextToken: NonEmptyMaxLength1024String
}

structure ListCallerAccessGrantsEntry {
    Permission: Permission
    GrantScope: S3Prefix
    ApplicationArn: IdentityCenterApplicationArn
}

structure ListCallerAccessGrantsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("grantscope") GrantScope: S3Prefix
    @httpQuery("nextToken") NextToken: ContinuationToken
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("allowedByApplication") AllowedByApplication: Boolean
}

structure ListCallerAccessGrantsResult {
    NextToken: ContinuationToken
    CallerAccessGrantsList: CallerAccessGrantsList
}

structure ListJobsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("jobStatuses") JobStatuses: JobStatusList
    @httpQuery("nextToken") NextToken: StringForNextToken
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListJobsResult {
    NextToken: StringForNextToken
    Jobs: JobListDescriptorList
}

structure ListMultiRegionAccessPointsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: NonEmptyMaxLength1024String
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListMultiRegionAccessPointsResult {
    AccessPoints: MultiRegionAccessPointReportList
    NextToken: NonEmptyMaxLength1024String
}

structure ListRegionalBucketsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: NonEmptyMaxLength1024String
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpHeader("x-amz-outpost-id") OutpostId: NonEmptyMaxLength64String
}

structure ListRegionalBucketsResult {
    RegionalBucketList: RegionalBucketList
    NextToken: NonEmptyMaxLength1024String
}

structure ListStorageLensConfigurationEntry {
    @required Id: ConfigId
    @required StorageLensArn: StorageLensArn
    @required HomeRegion: S3AWSRegion
    IsEnabled: IsEnabled
}

structure ListStorageLensConfigurationsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: ContinuationToken
}

structure ListStorageLensConfigurationsResult {
    NextToken: ContinuationToken
    @xmlFlattened @xmlName("StorageLensConfiguration") StorageLensConfigurationList: StorageLensConfigurationList
}

structure ListStorageLensGroupEntry {
    @required Name: StorageLensGroupName
    @required StorageLensGroupArn: StorageLensGroupArn
    @required HomeRegion: S3AWSRegion
}

structure ListStorageLensGroupsRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @httpQuery("nextToken") NextToken: ContinuationToken
}

structure ListStorageLensGroupsResult {
    NextToken: ContinuationToken
    @xmlFlattened @xmlName("StorageLensGroup") StorageLensGroupList: StorageLensGroupList
}

structure ListTagsForResourceRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel ResourceArn: S3ResourceArn
}

structure ListTagsForResourceResult {
    Tags: TagList
}

string Location

string MFA

enum MFADelete {
    Enabled
    Disabled
}

enum MFADeleteStatus {
    Enabled
    Disabled
}

@length(min: 1, max: 512)
string ManifestPrefixString

list MatchAnyPrefix {
    @xmlName("Prefix") member: Prefix
}

list MatchAnySuffix {
    @xmlName("Suffix") member: Suffix
}

list MatchAnyTag {
    @xmlName("Tag") member: S3Tag
}

structure MatchObjectAge {
    DaysGreaterThan: ObjectAgeValue
    DaysLessThan: ObjectAgeValue
}

structure MatchObjectSize {
    BytesGreaterThan: ObjectSizeValue
    BytesLessThan: ObjectSizeValue
}

@length(max: 1024)
string MaxLength1024String

@range(min: 0, max: 1000)
integer MaxResults

structure Metrics {
    @required Status: MetricsStatus
    EventThreshold: ReplicationTimeValue
}

enum MetricsStatus {
    Enabled
    Disabled
}

@range(min: 0.1, max: 100)
double MinStorageBytesPercentage

integer Minutes

@length(max: 63)
@pattern("^[a-z][a-z0-9]*[.]mrap$")
string MultiRegionAccessPointAlias

@length(max: 64)
@pattern("\\S+")
string MultiRegionAccessPointClientToken

@length(max: 200)
@pattern("^[a-zA-Z0-9\\:.-]{3,200}$")
string MultiRegionAccessPointId

@length(max: 50)
@pattern("^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$")
string MultiRegionAccessPointName

structure MultiRegionAccessPointPolicyDocument {
    Established: EstablishedMultiRegionAccessPointPolicy
    Proposed: ProposedMultiRegionAccessPointPolicy
}

structure MultiRegionAccessPointRegionalResponse {
    Name: RegionName
    RequestStatus: AsyncRequestStatus
}

list MultiRegionAccessPointRegionalResponseList {
    @xmlName("Region") member: MultiRegionAccessPointRegionalResponse
}

structure MultiRegionAccessPointReport {
    Name: MultiRegionAccessPointName
    Alias: MultiRegionAccessPointAlias
    CreatedAt: CreationTimestamp
    PublicAccessBlock: PublicAccessBlockConfiguration
    Status: MultiRegionAccessPointStatus
    Regions: RegionReportList
}

list MultiRegionAccessPointReportList {
    @xmlName("AccessPoint") member: MultiRegionAccessPointReport
}

structure MultiRegionAccessPointRoute {
    Bucket: BucketName
    Region: RegionName
    @required TrafficDialPercentage: TrafficDialPercentage
}

enum MultiRegionAccessPointStatus {
    READY
    INCONSISTENT_ACROSS_REGIONS
    CREATING
    PARTIALLY_CREATED
    PARTIALLY_DELETED
    DELETING
}

structure MultiRegionAccessPointsAsyncResponse {
    Regions: MultiRegionAccessPointRegionalResponseList
}

enum NetworkOrigin {
    Internet
    VPC
}

@error("client")
@httpError(404)
structure NoSuchPublicAccessBlockConfiguration {
    Message: NoSuchPublicAccessBlockConfigurationMessage
}

string NoSuchPublicAccessBlockConfigurationMessage

@length(min: 20, max: 2048)
@pattern("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+")
string NonEmptyKmsKeyArnString

@length(min: 1, max: 1024)
string NonEmptyMaxLength1024String

list NonEmptyMaxLength1024StringList {
    member: NonEmptyMaxLength1024String
}

@length(min: 1, max: 2048)
string NonEmptyMaxLength2048String

@length(min: 1, max: 256)
string NonEmptyMaxLength256String

@length(min: 1, max: 64)
string NonEmptyMaxLength64String

integer NoncurrentVersionCount

structure NoncurrentVersionExpiration {
    NoncurrentDays: Days
    NewerNoncurrentVersions: NoncurrentVersionCount
}

structure NoncurrentVersionTransition {
    NoncurrentDays: Days
    StorageClass: TransitionStorageClass
}

list NoncurrentVersionTransitionList {
    @xmlName("NoncurrentVersionTransition") member: NoncurrentVersionTransition
}

@error("client")
structure NotFoundException {
    Message: ExceptionMessage
}

structure NotSSEFilter {}

integer ObjectAgeValue

timestamp ObjectCreationTime

structure ObjectEncryption {
    @xmlName("SSE-KMS") SSEKMS: S3UpdateObjectEncryptionSSEKMS
}

union ObjectEncryptionFilter {
    @xmlName("SSE-S3") SSES3: SSES3Filter
    @xmlName("SSE-KMS") SSEKMS: SSEKMSFilter
    @xmlName("DSSE-KMS") DSSEKMS: DSSEKMSFilter
    @xmlName("SSE-C") SSEC: SSECFilter
    @xmlName("NOT-SSE") NOTSSE: NotSSEFilter
}

@length(min: 1, max: 1)
list ObjectEncryptionFilterList {
    @xmlName("ObjectEncryption") member: ObjectEncryptionFilter
}

structure ObjectLambdaAccessPoint {
    @required Name: ObjectLambdaAccessPointName
    ObjectLambdaAccessPointArn: ObjectLambdaAccessPointArn
    Alias: ObjectLambdaAccessPointAlias
}

structure ObjectLambdaAccessPointAlias {
    Value: ObjectLambdaAccessPointAliasValue
    Status: ObjectLambdaAccessPointAliasStatus
}

@length(min: 2, max: 16)
enum ObjectLambdaAccessPointAliasStatus {
    PROVISIONING
    READY
}

@length(min: 3, max: 63)
@pattern("^[0-9a-z\\\\-]{3,63}")
string ObjectLambdaAccessPointAliasValue

@length(min: 1, max: 2048)
@pattern("arn:[^:]+:s3-object-lambda:[^:]*:\\d{12}:accesspoint/.*")
string ObjectLambdaAccessPointArn

list ObjectLambdaAccessPointList {
    @xmlName("ObjectLambdaAccessPoint") member: ObjectLambdaAccessPoint
}

@length(min: 3, max: 45)
@pattern("^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$")
string ObjectLambdaAccessPointName

enum ObjectLambdaAllowedFeature {
    GetObject_Range = "GetObject-Range"
    GetObject_PartNumber = "GetObject-PartNumber"
    HeadObject_Range = "HeadObject-Range"
    HeadObject_PartNumber = "HeadObject-PartNumber"
}

list ObjectLambdaAllowedFeaturesList {
    @xmlName("AllowedFeature") member: ObjectLambdaAllowedFeature
}

structure ObjectLambdaConfiguration {
    @required SupportingAccessPoint: ObjectLambdaSupportingAccessPointArn
    CloudWatchMetricsEnabled: Boolean
    AllowedFeatures: ObjectLambdaAllowedFeaturesList
    @required TransformationConfigurations: ObjectLambdaTransformationConfigurationsList
}

union ObjectLambdaContentTransformation {
    AwsLambda: AwsLambdaTransformation
}

string ObjectLambdaPolicy

@length(min: 1, max: 2048)
@pattern("arn:[^:]+:s3:[^:]*:\\d{12}:accesspoint/.*")
string ObjectLambdaSupportingAccessPointArn

structure ObjectLambdaTransformationConfiguration {
    @required Actions: ObjectLambdaTransformationConfigurationActionsList
    @required ContentTransformation: ObjectLambdaContentTransformation
}

enum ObjectLambdaTransformationConfigurationAction {
    GetObject
    HeadObject
    ListObjects
    ListObjectsV2
}

list ObjectLambdaTransformationConfigurationActionsList {
    @xmlName("Action") member: ObjectLambdaTransformationConfigurationAction
}

list ObjectLambdaTransformationConfigurationsList {
    @xmlName("TransformationConfiguration") member: ObjectLambdaTransformationConfiguration
}

boolean ObjectLockEnabledForBucket

long ObjectSizeGreaterThanBytes

long ObjectSizeLessThanBytes

long ObjectSizeValue

enum OperationName {
    LambdaInvoke
    S3PutObjectCopy
    S3PutObjectAcl
    S3PutObjectTagging
    S3DeleteObjectTagging
    S3InitiateRestoreObject
    S3PutObjectLegalHold
    S3PutObjectRetention
    S3ReplicateObject
    S3ComputeObjectChecksum
    S3UpdateObjectEncryption
}

@length(min: 12, max: 34)
@pattern("^o-[a-z0-9]{10,32}$")
string Organization

enum OutputSchemaVersion {
    V_1
}

enum OwnerOverride {
    Destination
}

enum Permission {
    READ
    WRITE
    READWRITE
}

string Policy

@length(min: 1, max: 350000)
string PolicyDocument

structure PolicyStatus {
    IsPublic: IsPublic
}

string Prefix

structure PrefixLevel {
    @required StorageMetrics: PrefixLevelStorageMetrics
}

structure PrefixLevelStorageMetrics {
    IsEnabled: IsEnabled
    SelectionCriteria: SelectionCriteria
}

list PrefixesList {
    @xmlName("Prefix") member: Prefix
}

integer Priority

enum Privilege {
    Minimal
    Default
}

structure ProposedMultiRegionAccessPointPolicy {
    Policy: Policy
}

structure PublicAccessBlockConfiguration {
    BlockPublicAcls: Setting
    IgnorePublicAcls: Setting
    BlockPublicPolicy: Setting
    RestrictPublicBuckets: Setting
}

boolean PublicAccessBlockEnabled

structure PutAccessGrantsInstanceResourcePolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required Policy: PolicyDocument
    Organization: Organization
}

structure PutAccessGrantsInstanceResourcePolicyResult {
    Policy: PolicyDocument
    Organization: Organization
    CreatedAt: CreationTimestamp
}

structure PutAccessPointConfigurationForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
    @required Configuration: ObjectLambdaConfiguration
}

structure PutAccessPointPolicyForObjectLambdaRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: ObjectLambdaAccessPointName
    @required Policy: ObjectLambdaPolicy
}

structure PutAccessPointPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
    @required Policy: Policy
}

structure PutAccessPointScopeRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Name: AccessPointName
    @required Scope: Scope
}

structure PutBucketLifecycleConfigurationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
    @httpPayload LifecycleConfiguration: LifecycleConfiguration
}

structure PutBucketPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
    @httpHeader("x-amz-confirm-remove-self-bucket-access") ConfirmRemoveSelfBucketAccess: ConfirmRemoveSelfBucketAccess
    @required Policy: Policy
}

structure PutBucketReplicationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
    @required @httpPayload ReplicationConfiguration: ReplicationConfiguration
}

structure PutBucketTaggingRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
    @required @httpPayload Tagging: Tagging
}

structure PutBucketVersioningRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Bucket: BucketName
    @httpHeader("x-amz-mfa") MFA: MFA
    @required @httpPayload VersioningConfiguration: VersioningConfiguration
}

structure PutJobTaggingRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel JobId: JobId
    @required Tags: S3TagSet
}

structure PutJobTaggingResult {}

structure PutMultiRegionAccessPointPolicyInput {
    @required Name: MultiRegionAccessPointName
    @required Policy: Policy
}

structure PutMultiRegionAccessPointPolicyRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @idempotencyToken ClientToken: MultiRegionAccessPointClientToken
    @required Details: PutMultiRegionAccessPointPolicyInput
}

structure PutMultiRegionAccessPointPolicyResult {
    RequestTokenARN: AsyncRequestTokenARN
}

structure PutPublicAccessBlockRequest {
    @required @httpPayload PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
}

structure PutStorageLensConfigurationRequest {
    @required @httpLabel ConfigId: ConfigId
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required StorageLensConfiguration: StorageLensConfiguration
    Tags: StorageLensTags
}

structure PutStorageLensConfigurationTaggingRequest {
    @required @httpLabel ConfigId: ConfigId
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required Tags: StorageLensTags
}

structure PutStorageLensConfigurationTaggingResult {}

structure Region {
    @required Bucket: BucketName
    BucketAccountId: AccountId
}

list RegionCreationList {
    @xmlName("Region") member: Region
}

@length(min: 1, max: 64)
string RegionName

structure RegionReport {
    Bucket: BucketName
    Region: RegionName
    BucketAccountId: AccountId
}

list RegionReportList {
    @xmlName("Region") member: RegionReport
}

structure RegionalBucket {
    @required Bucket: BucketName
    BucketArn: S3RegionalBucketArn
    @required PublicAccessBlockEnabled: PublicAccessBlockEnabled
    @required CreationDate: CreationDate
    OutpostId: NonEmptyMaxLength64String
}

list RegionalBucketList {
    @xmlName("RegionalBucket") member: RegionalBucket
}

list Regions {
    @xmlName("Region") member: S3AWSRegion
}

string ReplicaKmsKeyID

structure ReplicaModifications {
    @required Status: ReplicaModificationsStatus
}

enum ReplicaModificationsStatus {
    Enabled
    Disabled
}

structure ReplicationConfiguration {
    @required Role: Role
    @required Rules: ReplicationRules
}

structure ReplicationRule {
    ID: ID
    Priority: Priority
    @deprecated Prefix: Prefix
    Filter: ReplicationRuleFilter
    @required Status: ReplicationRuleStatus
    SourceSelectionCriteria: SourceSelectionCriteria
    ExistingObjectReplication: ExistingObjectReplication
    @required Destination: Destination
    DeleteMarkerReplication: DeleteMarkerReplication
    @required Bucket: BucketIdentifierString
}

structure ReplicationRuleAndOperator {
    Prefix: Prefix
    Tags: S3TagSet
}

structure ReplicationRuleFilter {
    Prefix: Prefix
    Tag: S3Tag
    And: ReplicationRuleAndOperator
}

enum ReplicationRuleStatus {
    Enabled
    Disabled
}

list ReplicationRules {
    @xmlName("Rule") member: ReplicationRule
}

enum ReplicationStatus {
    COMPLETED
    FAILED
    REPLICA
    NONE
}

list ReplicationStatusFilterList {
    member: ReplicationStatus
}

enum ReplicationStorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    GLACIER
    DEEP_ARCHIVE
    OUTPOSTS
    GLACIER_IR
}

structure ReplicationTime {
    @required Status: ReplicationTimeStatus
    @required Time: ReplicationTimeValue
}

enum ReplicationTimeStatus {
    Enabled
    Disabled
}

structure ReplicationTimeValue {
    Minutes: Minutes
}

@length(min: 1, max: 512)
string ReportPrefixString

enum RequestedJobStatus {
    Cancelled
    Ready
}

string Role

list RouteList {
    @xmlName("Route") member: MultiRegionAccessPointRoute
}

@length(min: 5, max: 30)
@pattern("[a-z0-9\\-]+")
string S3AWSRegion

structure S3AccessControlList {
    @required Owner: S3ObjectOwner
    Grants: S3GrantList
}

structure S3AccessControlPolicy {
    AccessControlList: S3AccessControlList
    CannedAccessControlList: S3CannedAccessControlList
}

@length(min: 4, max: 128)
string S3AccessPointArn

@length(min: 1, max: 128)
@pattern("arn:[^:]+:s3:.*")
string S3BucketArnString

structure S3BucketDestination {
    @required Format: Format
    @required OutputSchemaVersion: OutputSchemaVersion
    @required AccountId: AccountId
    @required Arn: S3BucketArnString
    Prefix: Prefix
    Encryption: StorageLensDataExportEncryption
}

enum S3CannedAccessControlList {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    aws_exec_read = "aws-exec-read"
    authenticated_read = "authenticated-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
}

enum S3ChecksumAlgorithm {
    CRC32
    CRC32C
    SHA1
    SHA256
    CRC64NVME
    SHA512
    MD5
    XXHASH64
    XXHASH3
    XXHASH128
}

structure S3ComputeObjectChecksumOperation {
    ChecksumAlgorithm: ComputeObjectChecksumAlgorithm
    ChecksumType: ComputeObjectChecksumType
}

@range(min: 0)
long S3ContentLength

structure S3CopyObjectOperation {
    TargetResource: S3RegionalOrS3ExpressBucketArnString
    CannedAccessControlList: S3CannedAccessControlList
    AccessControlGrants: S3GrantList
    MetadataDirective: S3MetadataDirective
    ModifiedSinceConstraint: TimeStamp
    NewObjectMetadata: S3ObjectMetadata
    NewObjectTagging: S3TagSet
    RedirectLocation: NonEmptyMaxLength2048String
    RequesterPays: Boolean
    StorageClass: S3StorageClass
    UnModifiedSinceConstraint: TimeStamp
    SSEAwsKmsKeyId: KmsKeyArnString
    TargetKeyPrefix: NonEmptyMaxLength1024String
    ObjectLockLegalHoldStatus: S3ObjectLockLegalHoldStatus
    ObjectLockMode: S3ObjectLockMode
    ObjectLockRetainUntilDate: TimeStamp
    BucketKeyEnabled: Boolean
    ChecksumAlgorithm: S3ChecksumAlgorithm
}

structure S3DeleteObjectTaggingOperation {}

@range(min: 0)
integer S3ExpirationInDays

structure S3GeneratedManifestDescriptor {
    Format: GeneratedManifestFormat
    Location: JobManifestLocation
}

enum S3GlacierJobTier {
    BULK
    STANDARD
}

structure S3Grant {
    Grantee: S3Grantee
    Permission: S3Permission
}

list S3GrantList {
    member: S3Grant
}

structure S3Grantee {
    TypeIdentifier: S3GranteeTypeIdentifier
    Identifier: NonEmptyMaxLength1024String
    DisplayName: NonEmptyMaxLength1024String
}

enum S3GranteeTypeIdentifier {
    id
    emailAddress
    uri
}

structure S3InitiateRestoreObjectOperation {
    ExpirationInDays: S3ExpirationInDays
    GlacierJobTier: S3GlacierJobTier
}

structure S3JobManifestGenerator {
    ExpectedBucketOwner: AccountId
    @required SourceBucket: S3BucketArnString
    ManifestOutputLocation: S3ManifestOutputLocation
    Filter: JobManifestGeneratorFilter
    @required EnableManifestOutput: Boolean
}

@length(min: 1, max: 2000)
@pattern("arn:[^:]+:s3:.*")
string S3KeyArnString

structure S3ManifestOutputLocation {
    ExpectedManifestBucketOwner: AccountId
    @required Bucket: S3BucketArnString
    ManifestPrefix: ManifestPrefixString
    ManifestEncryption: GeneratedManifestEncryption
    @required ManifestFormat: GeneratedManifestFormat
}

enum S3MetadataDirective {
    COPY
    REPLACE
}

structure S3ObjectLockLegalHold {
    @required Status: S3ObjectLockLegalHoldStatus
}

enum S3ObjectLockLegalHoldStatus {
    OFF
    ON
}

enum S3ObjectLockMode {
    COMPLIANCE
    GOVERNANCE
}

enum S3ObjectLockRetentionMode {
    COMPLIANCE
    GOVERNANCE
}

structure S3ObjectMetadata {
    CacheControl: NonEmptyMaxLength1024String
    ContentDisposition: NonEmptyMaxLength1024String
    ContentEncoding: NonEmptyMaxLength1024String
    ContentLanguage: NonEmptyMaxLength1024String
    UserMetadata: S3UserMetadata
    ContentLength: S3ContentLength
    ContentMD5: NonEmptyMaxLength1024String
    ContentType: NonEmptyMaxLength1024String
    HttpExpiresDate: TimeStamp
    RequesterCharged: Boolean
    SSEAlgorithm: S3SSEAlgorithm
}

structure S3ObjectOwner {
    ID: NonEmptyMaxLength1024String
    DisplayName: NonEmptyMaxLength1024String
}

@length(min: 1, max: 2000)
string S3ObjectVersionId

enum S3Permission {
    FULL_CONTROL
    READ
    WRITE
    READ_ACP
    WRITE_ACP
}

@length(min: 1, max: 2000)
@pattern("^.+$")
string S3Prefix

enum S3PrefixType {
    Object
}

@length(min: 4, max: 128)
string S3RegionalBucketArn

@length(min: 1, max: 128)
@pattern("arn:[^:]+:(s3|s3express):.*")
string S3RegionalOrS3ExpressBucketArnString

structure S3ReplicateObjectOperation {}

@length(max: 1011)
@pattern("arn:[^:]+:s3(express)?:[^:].*")
string S3ResourceArn

structure S3Retention {
    RetainUntilDate: TimeStamp
    Mode: S3ObjectLockRetentionMode
}

enum S3SSEAlgorithm {
    AES256
    KMS
}

structure S3SetObjectAclOperation {
    AccessControlPolicy: S3AccessControlPolicy
}

structure S3SetObjectLegalHoldOperation {
    @required LegalHold: S3ObjectLockLegalHold
}

structure S3SetObjectRetentionOperation {
    BypassGovernanceRetention: Boolean
    @required Retention: S3Retention
}

structure S3SetObjectTaggingOperation {
    TagSet: S3TagSet
}

enum S3StorageClass {
    STANDARD
    STANDARD_IA
    ONEZONE_IA
    GLACIER
    INTELLIGENT_TIERING
    DEEP_ARCHIVE
    GLACIER_IR
}

structure S3Tag {
    @required Key: TagKeyString
    @required Value: TagValueString
}

list S3TagSet {
    member: S3Tag
}

structure S3UpdateObjectEncryptionOperation {
    ObjectEncryption: ObjectEncryption
}

structure S3UpdateObjectEncryptionSSEKMS {
    @required KMSKeyArn: NonEmptyKmsKeyArnString
    BucketKeyEnabled: Boolean
}

@length(max: 8192)
map S3UserMetadata {
    key: NonEmptyMaxLength1024String
    value: MaxLength1024String
}

structure SSECFilter {}

structure SSEKMS {
    @required KeyId: SSEKMSKeyId
}

structure SSEKMSEncryption {
    @required KeyId: KmsKeyArnString
}

structure SSEKMSFilter {
    KmsKeyArn: NonEmptyKmsKeyArnString
    BucketKeyEnabled: Boolean
}

string SSEKMSKeyId

structure SSES3 {}

structure SSES3Encryption {}

structure SSES3Filter {}

structure Scope {
    Prefixes: PrefixesList
    Permissions: ScopePermissionList
}

enum ScopePermission {
    GetObject
    GetObjectAttributes
    ListMultipartUploadParts
    ListBucket
    ListBucketMultipartUploads
    PutObject
    DeleteObject
    AbortMultipartUpload
}

list ScopePermissionList {
    @xmlName("Permission") member: ScopePermission
}

@sensitive
string SecretAccessKey

structure SelectionCriteria {
    Delimiter: StorageLensPrefixLevelDelimiter
    MaxDepth: StorageLensPrefixLevelMaxDepth
    MinStorageBytesPercentage: MinStorageBytesPercentage
}

@sensitive
string SessionToken

boolean Setting

structure SourceSelectionCriteria {
    SseKmsEncryptedObjects: SseKmsEncryptedObjects
    ReplicaModifications: ReplicaModifications
}

structure SseKmsEncryptedObjects {
    @required Status: SseKmsEncryptedObjectsStatus
}

enum SseKmsEncryptedObjectsStatus {
    Enabled
    Disabled
}

list StorageClassList {
    member: S3StorageClass
}

@length(min: 1, max: 1024)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\/.*")
string StorageLensArn

structure StorageLensAwsOrg {
    @required Arn: AwsOrgArn
}

structure StorageLensConfiguration {
    @required Id: ConfigId
    @required AccountLevel: AccountLevel
    Include: Include
    Exclude: Exclude
    DataExport: StorageLensDataExport
    ExpandedPrefixesDataExport: StorageLensExpandedPrefixesDataExport
    @required IsEnabled: IsEnabled
    AwsOrg: StorageLensAwsOrg
    StorageLensArn: StorageLensArn
    PrefixDelimiter: StorageLensPrefixLevelDelimiter
}

list StorageLensConfigurationList {
    @xmlName("StorageLensConfiguration") member: ListStorageLensConfigurationEntry
}

structure StorageLensDataExport {
    S3BucketDestination: S3BucketDestination
    CloudWatchMetrics: CloudWatchMetrics
    StorageLensTableDestination: StorageLensTableDestination
}

structure StorageLensDataExportEncryption {
    @xmlName("SSE-S3") SSES3: SSES3
    @xmlName("SSE-KMS") SSEKMS: SSEKMS
}

structure StorageLensExpandedPrefixesDataExport {
    S3BucketDestination: S3BucketDestination
    StorageLensTableDestination: StorageLensTableDestination
}

structure StorageLensGroup {
    @required Name: StorageLensGroupName
    @required Filter: StorageLensGroupFilter
    StorageLensGroupArn: StorageLensGroupArn
}

structure StorageLensGroupAndOperator {
    MatchAnyPrefix: MatchAnyPrefix
    MatchAnySuffix: MatchAnySuffix
    MatchAnyTag: MatchAnyTag
    MatchObjectAge: MatchObjectAge
    MatchObjectSize: MatchObjectSize
}

@length(min: 4, max: 1024)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\-group\\/.*")
string StorageLensGroupArn

structure StorageLensGroupFilter {
    MatchAnyPrefix: MatchAnyPrefix
    MatchAnySuffix: MatchAnySuffix
    MatchAnyTag: MatchAnyTag
    MatchObjectAge: MatchObjectAge
    MatchObjectSize: MatchObjectSize
    And: StorageLensGroupAndOperator
    Or: StorageLensGroupOrOperator
}

structure StorageLensGroupLevel {
    SelectionCriteria: StorageLensGroupLevelSelectionCriteria
}

list StorageLensGroupLevelExclude {
    @xmlName("Arn") member: StorageLensGroupArn
}

list StorageLensGroupLevelInclude {
    @xmlName("Arn") member: StorageLensGroupArn
}

structure StorageLensGroupLevelSelectionCriteria {
    Include: StorageLensGroupLevelInclude
    Exclude: StorageLensGroupLevelExclude
}

list StorageLensGroupList {
    @xmlName("StorageLensGroup") member: ListStorageLensGroupEntry
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9\\-\\_]+")
string StorageLensGroupName

structure StorageLensGroupOrOperator {
    MatchAnyPrefix: MatchAnyPrefix
    MatchAnySuffix: MatchAnySuffix
    MatchAnyTag: MatchAnyTag
    MatchObjectAge: MatchObjectAge
    MatchObjectSize: MatchObjectSize
}

@length(max: 1)
string StorageLensPrefixLevelDelimiter

@range(min: 1, max: 10)
integer StorageLensPrefixLevelMaxDepth

structure StorageLensTableDestination {
    @required IsEnabled: IsEnabled
    Encryption: StorageLensDataExportEncryption
}

structure StorageLensTag {
    @required Key: TagKeyString
    @required Value: TagValueString
}

list StorageLensTags {
    @xmlName("Tag") member: StorageLensTag
}

@length(min: 1, max: 1024)
@pattern("^[A-Za-z0-9\\+\\:\\/\\=\\?\\#-_]+$")
string StringForNextToken

structure SubmitMultiRegionAccessPointRoutesRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel Mrap: MultiRegionAccessPointId
    @required RouteUpdates: RouteList
}

structure SubmitMultiRegionAccessPointRoutesResult {}

string Suffix

@length(min: 1, max: 1024)
string SuspendedCause

timestamp SuspendedDate

structure Tag {
    @required Key: TagKeyString
    @required Value: TagValueString
}

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKeyString
}

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKeyString

@length(min: 0, max: 50)
list TagList {
    @xmlName("Tag") member: Tag
}

structure TagResourceRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel ResourceArn: S3ResourceArn
    @required Tags: TagList
}

structure TagResourceResult {}

@length(min: 0, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValueString

structure Tagging {
    @required TagSet: S3TagSet
}

timestamp TimeStamp

@error("client")
structure TooManyRequestsException {
    Message: ExceptionMessage
}

@error("client")
structure TooManyTagsException {
    Message: ExceptionMessage
}

@range(min: 0, max: 100)
integer TrafficDialPercentage

structure Transition {
    Date: Date
    Days: Days
    StorageClass: TransitionStorageClass
}

list TransitionList {
    @xmlName("Transition") member: Transition
}

enum TransitionStorageClass {
    GLACIER
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    DEEP_ARCHIVE
}

structure UntagResourceRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel ResourceArn: S3ResourceArn
    @required @httpQuery("tagKeys") TagKeys: TagKeyList
}

structure UntagResourceResult {}

structure UpdateAccessGrantsLocationRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel AccessGrantsLocationId: AccessGrantsLocationId
    @required IAMRoleArn: IAMRoleArn
}

structure UpdateAccessGrantsLocationResult {
    CreatedAt: CreationTimestamp
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationArn: AccessGrantsLocationArn
    LocationScope: S3Prefix
    IAMRoleArn: IAMRoleArn
}

structure UpdateJobPriorityRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel JobId: JobId
    @required @httpQuery("priority") Priority: JobPriority
}

structure UpdateJobPriorityResult {
    @required JobId: JobId
    @required Priority: JobPriority
}

structure UpdateJobStatusRequest {
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required @httpLabel JobId: JobId
    @required @httpQuery("requestedJobStatus") RequestedJobStatus: RequestedJobStatus
    @httpQuery("statusUpdateReason") StatusUpdateReason: JobStatusUpdateReason
}

structure UpdateJobStatusResult {
    JobId: JobId
    Status: JobStatus
    StatusUpdateReason: JobStatusUpdateReason
}

structure UpdateStorageLensGroupRequest {
    @required @httpLabel Name: StorageLensGroupName
    @required @httpHeader("x-amz-account-id") @hostLabel AccountId: AccountId
    @required StorageLensGroup: StorageLensGroup
}

@length(min: 1, max: 10)
map UserArguments {
    key: NonEmptyMaxLength64String
    value: MaxLength1024String
}

structure VersioningConfiguration {
    @xmlName("MfaDelete") MFADelete: MFADelete
    Status: BucketVersioningStatus
}

structure VpcConfiguration {
    @required VpcId: VpcId
}

@length(min: 1, max: 1024)
string VpcId
