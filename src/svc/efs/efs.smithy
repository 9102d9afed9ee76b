// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.efs

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "EFS", endpointPrefix: "elasticfilesystem")
@sigv4(name: "elasticfilesystem")
@restJson1
@title("Amazon Elastic File System")
service EFS {
    version: "2015-02-01"
    operations: [
        CreateAccessPoint
        CreateFileSystem
        CreateMountTarget
        CreateReplicationConfiguration
        CreateTags
        DeleteAccessPoint
        DeleteFileSystem
        DeleteFileSystemPolicy
        DeleteMountTarget
        DeleteReplicationConfiguration
        DeleteTags
        DescribeAccessPoints
        DescribeAccountPreferences
        DescribeBackupPolicy
        DescribeFileSystemPolicy
        DescribeFileSystems
        DescribeLifecycleConfiguration
        DescribeMountTargetSecurityGroups
        DescribeMountTargets
        DescribeReplicationConfigurations
        DescribeTags
        ListTagsForResource
        ModifyMountTargetSecurityGroups
        PutAccountPreferences
        PutBackupPolicy
        PutFileSystemPolicy
        PutLifecycleConfiguration
        TagResource
        UntagResource
        UpdateFileSystem
        UpdateFileSystemProtection
    ]
}

@http(method: "POST", uri: "/2015-02-01/access-points", code: 200)
operation CreateAccessPoint {
    input: CreateAccessPointRequest
    output: AccessPointDescription
    errors: [
        AccessPointAlreadyExists
        AccessPointLimitExceeded
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InternalServerError
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/2015-02-01/file-systems", code: 201)
operation CreateFileSystem {
    input: CreateFileSystemRequest
    output: FileSystemDescription
    errors: [
        BadRequest
        FileSystemAlreadyExists
        FileSystemLimitExceeded
        InsufficientThroughputCapacity
        InternalServerError
        ThroughputLimitExceeded
        UnsupportedAvailabilityZone
    ]
}

@http(method: "POST", uri: "/2015-02-01/mount-targets", code: 200)
operation CreateMountTarget {
    input: CreateMountTargetRequest
    output: MountTargetDescription
    errors: [
        AvailabilityZonesMismatch
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InternalServerError
        IpAddressInUse
        MountTargetConflict
        NetworkInterfaceLimitExceeded
        NoFreeAddressesInSubnet
        SecurityGroupLimitExceeded
        SecurityGroupNotFound
        SubnetNotFound
        UnsupportedAvailabilityZone
    ]
}

@http(method: "POST", uri: "/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration", code: 200)
operation CreateReplicationConfiguration {
    input: CreateReplicationConfigurationRequest
    output: ReplicationConfigurationDescription
    errors: [
        BadRequest
        ConflictException
        FileSystemLimitExceeded
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InsufficientThroughputCapacity
        InternalServerError
        ReplicationNotFound
        ThroughputLimitExceeded
        UnsupportedAvailabilityZone
        ValidationException
    ]
}

@http(method: "POST", uri: "/2015-02-01/create-tags/{FileSystemId}", code: 204)
@deprecated
operation CreateTags {
    input: CreateTagsRequest
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "DELETE", uri: "/2015-02-01/access-points/{AccessPointId}", code: 204)
operation DeleteAccessPoint {
    input: DeleteAccessPointRequest
    errors: [
        AccessPointNotFound
        BadRequest
        InternalServerError
    ]
}

@http(method: "DELETE", uri: "/2015-02-01/file-systems/{FileSystemId}", code: 204)
operation DeleteFileSystem {
    input: DeleteFileSystemRequest
    errors: [
        BadRequest
        FileSystemInUse
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "DELETE", uri: "/2015-02-01/file-systems/{FileSystemId}/policy", code: 200)
operation DeleteFileSystemPolicy {
    input: DeleteFileSystemPolicyRequest
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InternalServerError
    ]
}

@http(method: "DELETE", uri: "/2015-02-01/mount-targets/{MountTargetId}", code: 204)
operation DeleteMountTarget {
    input: DeleteMountTargetRequest
    errors: [
        BadRequest
        DependencyTimeout
        InternalServerError
        MountTargetNotFound
    ]
}

@http(method: "DELETE", uri: "/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration", code: 204)
operation DeleteReplicationConfiguration {
    input: DeleteReplicationConfigurationRequest
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
        ReplicationNotFound
    ]
}

@http(method: "POST", uri: "/2015-02-01/delete-tags/{FileSystemId}", code: 204)
@deprecated
operation DeleteTags {
    input: DeleteTagsRequest
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "GET", uri: "/2015-02-01/access-points", code: 200)
operation DescribeAccessPoints {
    input: DescribeAccessPointsRequest
    output: DescribeAccessPointsResponse
    errors: [
        AccessPointNotFound
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "GET", uri: "/2015-02-01/account-preferences", code: 200)
operation DescribeAccountPreferences {
    input: DescribeAccountPreferencesRequest
    output: DescribeAccountPreferencesResponse
    errors: [
        InternalServerError
    ]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/{FileSystemId}/backup-policy", code: 200)
operation DescribeBackupPolicy {
    input: DescribeBackupPolicyRequest
    output: BackupPolicyDescription
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
        PolicyNotFound
        ValidationException
    ]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/{FileSystemId}/policy", code: 200)
operation DescribeFileSystemPolicy {
    input: DescribeFileSystemPolicyRequest
    output: FileSystemPolicyDescription
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
        PolicyNotFound
    ]
}

@http(method: "GET", uri: "/2015-02-01/file-systems", code: 200)
operation DescribeFileSystems {
    input: DescribeFileSystemsRequest
    output: DescribeFileSystemsResponse
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration", code: 200)
operation DescribeLifecycleConfiguration {
    input: DescribeLifecycleConfigurationRequest
    output: LifecycleConfigurationDescription
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "GET", uri: "/2015-02-01/mount-targets/{MountTargetId}/security-groups", code: 200)
operation DescribeMountTargetSecurityGroups {
    input: DescribeMountTargetSecurityGroupsRequest
    output: DescribeMountTargetSecurityGroupsResponse
    errors: [
        BadRequest
        IncorrectMountTargetState
        InternalServerError
        MountTargetNotFound
    ]
}

@http(method: "GET", uri: "/2015-02-01/mount-targets", code: 200)
operation DescribeMountTargets {
    input: DescribeMountTargetsRequest
    output: DescribeMountTargetsResponse
    errors: [
        AccessPointNotFound
        BadRequest
        FileSystemNotFound
        InternalServerError
        MountTargetNotFound
    ]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/replication-configurations", code: 200)
operation DescribeReplicationConfigurations {
    input: DescribeReplicationConfigurationsRequest
    output: DescribeReplicationConfigurationsResponse
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
        ReplicationNotFound
        ValidationException
    ]
}

@http(method: "GET", uri: "/2015-02-01/tags/{FileSystemId}/", code: 200)
@deprecated
operation DescribeTags {
    input: DescribeTagsRequest
    output: DescribeTagsResponse
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "GET", uri: "/2015-02-01/resource-tags/{ResourceId}", code: 200)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        AccessPointNotFound
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "PUT", uri: "/2015-02-01/mount-targets/{MountTargetId}/security-groups", code: 204)
operation ModifyMountTargetSecurityGroups {
    input: ModifyMountTargetSecurityGroupsRequest
    errors: [
        BadRequest
        IncorrectMountTargetState
        InternalServerError
        MountTargetNotFound
        SecurityGroupLimitExceeded
        SecurityGroupNotFound
    ]
}

@http(method: "PUT", uri: "/2015-02-01/account-preferences", code: 200)
operation PutAccountPreferences {
    input: PutAccountPreferencesRequest
    output: PutAccountPreferencesResponse
    errors: [
        BadRequest
        InternalServerError
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/backup-policy", code: 200)
operation PutBackupPolicy {
    input: PutBackupPolicyRequest
    output: BackupPolicyDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InternalServerError
        ValidationException
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/policy", code: 200)
operation PutFileSystemPolicy {
    input: PutFileSystemPolicyRequest
    output: FileSystemPolicyDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InternalServerError
        InvalidPolicyException
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration", code: 200)
operation PutLifecycleConfiguration {
    input: PutLifecycleConfigurationRequest
    output: LifecycleConfigurationDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InternalServerError
    ]
}

@http(method: "POST", uri: "/2015-02-01/resource-tags/{ResourceId}", code: 200)
operation TagResource {
    input: TagResourceRequest
    errors: [
        AccessPointNotFound
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "DELETE", uri: "/2015-02-01/resource-tags/{ResourceId}", code: 200)
operation UntagResource {
    input: UntagResourceRequest
    errors: [
        AccessPointNotFound
        BadRequest
        FileSystemNotFound
        InternalServerError
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}", code: 202)
operation UpdateFileSystem {
    input: UpdateFileSystemRequest
    output: FileSystemDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InsufficientThroughputCapacity
        InternalServerError
        ThroughputLimitExceeded
        TooManyRequests
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/protection", code: 200)
@idempotent
operation UpdateFileSystemProtection {
    input: UpdateFileSystemProtectionRequest
    output: FileSystemProtectionDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InsufficientThroughputCapacity
        InternalServerError
        ReplicationAlreadyExists
        ThroughputLimitExceeded
        TooManyRequests
    ]
}

@error("client")
@httpError(409)
structure AccessPointAlreadyExists {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
    @required AccessPointId: AccessPointId
}

@length(max: 128)
@pattern("^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$")
string AccessPointArn

structure AccessPointDescription {
    ClientToken: ClientToken
    Name: Name
    Tags: Tags
    AccessPointId: AccessPointId
    AccessPointArn: AccessPointArn
    FileSystemId: FileSystemId
    PosixUser: PosixUser
    RootDirectory: RootDirectory
    OwnerId: AwsAccountId
    LifeCycleState: LifeCycleState
}

list AccessPointDescriptions {
    member: AccessPointDescription
}

@length(max: 128)
@pattern("^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")
string AccessPointId

@error("client")
@httpError(403)
structure AccessPointLimitExceeded {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
@httpError(404)
structure AccessPointNotFound {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

string AvailabilityZoneId

@length(min: 1, max: 64)
@pattern(".+")
string AvailabilityZoneName

@error("client")
structure AvailabilityZonesMismatch {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

@length(max: 14)
@pattern("^(\\d{12})|(\\d{4}-\\d{4}-\\d{4})$")
string AwsAccountId

boolean Backup

structure BackupPolicy {
    @required Status: Status
}

structure BackupPolicyDescription {
    BackupPolicy: BackupPolicy
}

@error("client")
structure BadRequest {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

boolean BypassPolicyLockoutSafetyCheck

@length(min: 1, max: 64)
@pattern(".+")
string ClientToken

@error("client")
@httpError(409)
structure ConflictException {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

structure CreateAccessPointRequest {
    @required @idempotencyToken ClientToken: ClientToken
    Tags: Tags
    @required FileSystemId: FileSystemId
    PosixUser: PosixUser
    RootDirectory: RootDirectory
}

structure CreateFileSystemRequest {
    @required @idempotencyToken CreationToken: CreationToken
    PerformanceMode: PerformanceMode
    Encrypted: Encrypted
    KmsKeyId: KmsKeyId
    ThroughputMode: ThroughputMode
    ProvisionedThroughputInMibps: ProvisionedThroughputInMibps
    AvailabilityZoneName: AvailabilityZoneName
    Backup: Backup
    Tags: Tags
}

structure CreateMountTargetRequest {
    @required FileSystemId: FileSystemId
    @required SubnetId: SubnetId
    IpAddress: IpAddress
    Ipv6Address: Ipv6Address
    IpAddressType: IpAddressType
    SecurityGroups: SecurityGroups
}

structure CreateReplicationConfigurationRequest {
    @required @httpLabel SourceFileSystemId: FileSystemId
    @required Destinations: DestinationsToCreate
}

structure CreateTagsRequest {
    @required @httpLabel FileSystemId: FileSystemId
    @required Tags: Tags
}

structure CreationInfo {
    @required OwnerUid: OwnerUid
    @required OwnerGid: OwnerGid
    @required Permissions: Permissions
}

@length(min: 1, max: 64)
@pattern(".+")
string CreationToken

structure DeleteAccessPointRequest {
    @required @httpLabel AccessPointId: AccessPointId
}

structure DeleteFileSystemPolicyRequest {
    @required @httpLabel FileSystemId: FileSystemId
}

structure DeleteFileSystemRequest {
    @required @httpLabel FileSystemId: FileSystemId
}

structure DeleteMountTargetRequest {
    @required @httpLabel MountTargetId: MountTargetId
}

structure DeleteReplicationConfigurationRequest {
    @required @httpLabel SourceFileSystemId: FileSystemId
    @httpQuery("deletionMode") DeletionMode: DeletionMode
}

structure DeleteTagsRequest {
    @required @httpLabel FileSystemId: FileSystemId
    @required TagKeys: TagKeys
}

enum DeletionMode {
    ALL_CONFIGURATIONS
    LOCAL_CONFIGURATION_ONLY
}

@error("server")
@httpError(504)
structure DependencyTimeout {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

structure DescribeAccessPointsRequest {
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: Token
    @httpQuery("AccessPointId") AccessPointId: AccessPointId
    @httpQuery("FileSystemId") FileSystemId: FileSystemId
}

structure DescribeAccessPointsResponse {
    AccessPoints: AccessPointDescriptions
    NextToken: Token
}

structure DescribeAccountPreferencesRequest {
    NextToken: Token
    MaxResults: MaxResults
}

structure DescribeAccountPreferencesResponse {
    ResourceIdPreference: ResourceIdPreference
    NextToken: Token
}

structure DescribeBackupPolicyRequest {
    @required @httpLabel FileSystemId: FileSystemId
}

structure DescribeFileSystemPolicyRequest {
    @required @httpLabel FileSystemId: FileSystemId
}

structure DescribeFileSystemsRequest {
    @httpQuery("MaxItems") MaxItems: MaxItems
    @httpQuery("Marker") Marker: Marker
    @httpQuery("CreationToken") CreationToken: CreationToken
    @httpQuery("FileSystemId") FileSystemId: FileSystemId
}

structure DescribeFileSystemsResponse {
    Marker: Marker
    FileSystems: FileSystemDescriptions
    NextMarker: Marker
}

structure DescribeLifecycleConfigurationRequest {
    @required @httpLabel FileSystemId: FileSystemId
}

structure DescribeMountTargetSecurityGroupsRequest {
    @required @httpLabel MountTargetId: MountTargetId
}

structure DescribeMountTargetSecurityGroupsResponse {
    @required SecurityGroups: SecurityGroups
}

structure DescribeMountTargetsRequest {
    @httpQuery("MaxItems") MaxItems: MaxItems
    @httpQuery("Marker") Marker: Marker
    @httpQuery("FileSystemId") FileSystemId: FileSystemId
    @httpQuery("MountTargetId") MountTargetId: MountTargetId
    @httpQuery("AccessPointId") AccessPointId: AccessPointId
}

structure DescribeMountTargetsResponse {
    Marker: Marker
    MountTargets: MountTargetDescriptions
    NextMarker: Marker
}

structure DescribeReplicationConfigurationsRequest {
    @httpQuery("FileSystemId") FileSystemId: FileSystemId
    @httpQuery("NextToken") NextToken: Token
    @httpQuery("MaxResults") MaxResults: MaxResults
}

structure DescribeReplicationConfigurationsResponse {
    Replications: ReplicationConfigurationDescriptions
    NextToken: Token
}

structure DescribeTagsRequest {
    @httpQuery("MaxItems") MaxItems: MaxItems
    @httpQuery("Marker") Marker: Marker
    @required @httpLabel FileSystemId: FileSystemId
}

structure DescribeTagsResponse {
    Marker: Marker
    @required Tags: Tags
    NextMarker: Marker
}

structure Destination {
    @required Status: ReplicationStatus
    @required FileSystemId: FileSystemId
    @required Region: RegionName
    LastReplicatedTimestamp: Timestamp
    OwnerId: AwsAccountId
    StatusMessage: StatusMessage
    RoleArn: RoleArn
}

structure DestinationToCreate {
    Region: RegionName
    AvailabilityZoneName: AvailabilityZoneName
    KmsKeyId: KmsKeyId
    FileSystemId: FileSystemId
    RoleArn: RoleArn
}

list Destinations {
    member: Destination
}

list DestinationsToCreate {
    member: DestinationToCreate
}

boolean Encrypted

@length(min: 1)
string ErrorCode

string ErrorMessage

@error("client")
@httpError(409)
structure FileSystemAlreadyExists {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
    @required FileSystemId: FileSystemId
}

string FileSystemArn

structure FileSystemDescription {
    @required OwnerId: AwsAccountId
    @required CreationToken: CreationToken
    @required FileSystemId: FileSystemId
    FileSystemArn: FileSystemArn
    @required CreationTime: Timestamp
    @required LifeCycleState: LifeCycleState
    Name: TagValue
    @required NumberOfMountTargets: MountTargetCount
    @required SizeInBytes: FileSystemSize
    @required PerformanceMode: PerformanceMode
    Encrypted: Encrypted
    KmsKeyId: KmsKeyId
    ThroughputMode: ThroughputMode
    ProvisionedThroughputInMibps: ProvisionedThroughputInMibps
    AvailabilityZoneName: AvailabilityZoneName
    AvailabilityZoneId: AvailabilityZoneId
    @required Tags: Tags
    FileSystemProtection: FileSystemProtectionDescription
}

list FileSystemDescriptions {
    member: FileSystemDescription
}

@length(max: 128)
@pattern("^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
string FileSystemId

@error("client")
@httpError(409)
structure FileSystemInUse {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
@httpError(403)
structure FileSystemLimitExceeded {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
@httpError(404)
structure FileSystemNotFound {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@range(min: 0)
long FileSystemNullableSizeValue

structure FileSystemPolicyDescription {
    FileSystemId: FileSystemId
    Policy: Policy
}

structure FileSystemProtectionDescription {
    ReplicationOverwriteProtection: ReplicationOverwriteProtection
}

structure FileSystemSize {
    @required Value: FileSystemSizeValue
    Timestamp: Timestamp
    ValueInIA: FileSystemNullableSizeValue
    ValueInStandard: FileSystemNullableSizeValue
    ValueInArchive: FileSystemNullableSizeValue
}

@range(min: 0)
long FileSystemSizeValue

@range(min: 0, max: 4294967295)
long Gid

@error("client")
@httpError(409)
structure IncorrectFileSystemLifeCycleState {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
@httpError(409)
structure IncorrectMountTargetState {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("server")
@httpError(503)
structure InsufficientThroughputCapacity {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("server")
structure InternalServerError {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
structure InvalidPolicyException {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

@length(min: 7, max: 15)
@pattern("^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$")
string IpAddress

@error("client")
@httpError(409)
structure IpAddressInUse {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

enum IpAddressType {
    IPV4_ONLY
    IPV6_ONLY
    DUAL_STACK
}

@length(min: 3, max: 39)
string Ipv6Address

@length(max: 2048)
@pattern("^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$")
string KmsKeyId

enum LifeCycleState {
    creating
    available
    updating
    deleting
    deleted
    error
}

structure LifecycleConfigurationDescription {
    LifecyclePolicies: LifecyclePolicies
}

@length(max: 3)
list LifecyclePolicies {
    member: LifecyclePolicy
}

structure LifecyclePolicy {
    TransitionToIA: TransitionToIARules
    TransitionToPrimaryStorageClass: TransitionToPrimaryStorageClassRules
    TransitionToArchive: TransitionToArchiveRules
}

structure ListTagsForResourceRequest {
    @required @httpLabel ResourceId: ResourceId
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: Token
}

structure ListTagsForResourceResponse {
    Tags: Tags
    NextToken: Token
}

@length(min: 1, max: 128)
@pattern(".+")
string Marker

@range(min: 1)
integer MaxItems

@range(min: 1)
integer MaxResults

structure ModifyMountTargetSecurityGroupsRequest {
    @required @httpLabel MountTargetId: MountTargetId
    SecurityGroups: SecurityGroups
}

@error("client")
@httpError(409)
structure MountTargetConflict {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@range(min: 0)
integer MountTargetCount

structure MountTargetDescription {
    OwnerId: AwsAccountId
    @required MountTargetId: MountTargetId
    @required FileSystemId: FileSystemId
    @required SubnetId: SubnetId
    @required LifeCycleState: LifeCycleState
    IpAddress: IpAddress
    Ipv6Address: Ipv6Address
    NetworkInterfaceId: NetworkInterfaceId
    AvailabilityZoneId: AvailabilityZoneId
    AvailabilityZoneName: AvailabilityZoneName
    VpcId: VpcId
}

list MountTargetDescriptions {
    member: MountTargetDescription
}

@length(min: 13, max: 45)
@pattern("^fsmt-[0-9a-f]{8,40}$")
string MountTargetId

@error("client")
@httpError(404)
structure MountTargetNotFound {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

string Name

string NetworkInterfaceId

@error("client")
@httpError(409)
structure NetworkInterfaceLimitExceeded {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
@httpError(409)
structure NoFreeAddressesInSubnet {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@range(min: 0, max: 4294967295)
long OwnerGid

@range(min: 0, max: 4294967295)
long OwnerUid

@length(min: 1, max: 100)
@pattern("^(\\/|(\\/(?!\\.)+[^$#<>;`|&?{}^*/\\n]+){1,4})$")
string Path

enum PerformanceMode {
    generalPurpose
    maxIO
}

@length(min: 3, max: 4)
@pattern("^[0-7]{3,4}$")
string Permissions

@length(min: 1, max: 20000)
@pattern("[\\s\\S]+")
string Policy

@error("client")
@httpError(404)
structure PolicyNotFound {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

structure PosixUser {
    @required Uid: Uid
    @required Gid: Gid
    SecondaryGids: SecondaryGids
}

@range(min: 1)
double ProvisionedThroughputInMibps

structure PutAccountPreferencesRequest {
    @required ResourceIdType: ResourceIdType
}

structure PutAccountPreferencesResponse {
    ResourceIdPreference: ResourceIdPreference
}

structure PutBackupPolicyRequest {
    @required @httpLabel FileSystemId: FileSystemId
    @required BackupPolicy: BackupPolicy
}

structure PutFileSystemPolicyRequest {
    @required @httpLabel FileSystemId: FileSystemId
    @required Policy: Policy
    BypassPolicyLockoutSafetyCheck: BypassPolicyLockoutSafetyCheck
}

structure PutLifecycleConfigurationRequest {
    @required @httpLabel FileSystemId: FileSystemId
    @required LifecyclePolicies: LifecyclePolicies
}

@length(min: 1, max: 64)
@pattern("^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-{0,1}[0-9]{0,1}$")
string RegionName

@error("client")
@httpError(409)
structure ReplicationAlreadyExists {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

structure ReplicationConfigurationDescription {
    @required SourceFileSystemId: FileSystemId
    @required SourceFileSystemRegion: RegionName
    @required SourceFileSystemArn: FileSystemArn
    @required OriginalSourceFileSystemArn: FileSystemArn
    @required CreationTime: Timestamp
    @required Destinations: Destinations
    SourceFileSystemOwnerId: AwsAccountId
}

list ReplicationConfigurationDescriptions {
    member: ReplicationConfigurationDescription
}

@error("client")
@httpError(404)
structure ReplicationNotFound {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

enum ReplicationOverwriteProtection {
    ENABLED
    DISABLED
    REPLICATING
}

enum ReplicationStatus {
    ENABLED
    ENABLING
    DELETING
    ERROR
    PAUSED
    PAUSING
}

enum Resource {
    FILE_SYSTEM
    MOUNT_TARGET
}

@length(max: 128)
@pattern("^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})$")
string ResourceId

structure ResourceIdPreference {
    ResourceIdType: ResourceIdType
    Resources: Resources
}

enum ResourceIdType {
    LONG_ID
    SHORT_ID
}

list Resources {
    member: Resource
}

@length(max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure RootDirectory {
    Path: Path
    CreationInfo: CreationInfo
}

@length(min: 0, max: 16)
list SecondaryGids {
    member: Gid
}

@length(min: 11, max: 43)
@pattern("^sg-[0-9a-f]{8,40}")
string SecurityGroup

@error("client")
structure SecurityGroupLimitExceeded {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
structure SecurityGroupNotFound {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

@length(max: 100)
list SecurityGroups {
    member: SecurityGroup
}

enum Status {
    ENABLED
    ENABLING
    DISABLED
    DISABLING
}

string StatusMessage

@length(min: 15, max: 47)
@pattern("^subnet-[0-9a-f]{8,40}$")
string SubnetId

@error("client")
structure SubnetNotFound {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
@pattern("^(?![aA]{1}[wW]{1}[sS]{1}:)([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: TagKey
}

structure TagResourceRequest {
    @required @httpLabel ResourceId: ResourceId
    @required Tags: Tags
}

@length(max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

list Tags {
    member: Tag
}

@error("client")
@httpError(429)
structure ThrottlingException {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
structure ThroughputLimitExceeded {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

enum ThroughputMode {
    bursting
    provisioned
    elastic
}

timestamp Timestamp

@length(min: 1, max: 128)
@pattern(".+")
string Token

@error("client")
@httpError(429)
structure TooManyRequests {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

enum TransitionToArchiveRules {
    AFTER_1_DAY
    AFTER_7_DAYS
    AFTER_14_DAYS
    AFTER_30_DAYS
    AFTER_60_DAYS
    AFTER_90_DAYS
    AFTER_180_DAYS
    AFTER_270_DAYS
    AFTER_365_DAYS
}

enum TransitionToIARules {
    AFTER_7_DAYS
    AFTER_14_DAYS
    AFTER_30_DAYS
    AFTER_60_DAYS
    AFTER_90_DAYS
    AFTER_1_DAY
    AFTER_180_DAYS
    AFTER_270_DAYS
    AFTER_365_DAYS
}

enum TransitionToPrimaryStorageClassRules {
    AFTER_1_ACCESS
}

@range(min: 0, max: 4294967295)
long Uid

@error("client")
structure UnsupportedAvailabilityZone {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

structure UntagResourceRequest {
    @required @httpLabel ResourceId: ResourceId
    @required @httpQuery("tagKeys") TagKeys: TagKeys
}

structure UpdateFileSystemProtectionRequest {
    @required @httpLabel FileSystemId: FileSystemId
    ReplicationOverwriteProtection: ReplicationOverwriteProtection
}

structure UpdateFileSystemRequest {
    @required @httpLabel FileSystemId: FileSystemId
    ThroughputMode: ThroughputMode
    ProvisionedThroughputInMibps: ProvisionedThroughputInMibps
}

@error("client")
structure ValidationException {
    @required ErrorCode: ErrorCode
    Message: ErrorMessage
}

string VpcId
