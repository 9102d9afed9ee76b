// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.cloud9

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Cloud9", endpointPrefix: "cloud9")
@sigv4(name: "cloud9")
@awsJson1_1
@title("AWS Cloud9")
service AWSCloud9WorkspaceManagementService {
    version: "2017-09-23"
    operations: [
        CreateEnvironmentEC2
        CreateEnvironmentMembership
        DeleteEnvironment
        DeleteEnvironmentMembership
        DescribeEnvironmentMemberships
        DescribeEnvironmentStatus
        DescribeEnvironments
        ListEnvironments
        ListTagsForResource
        TagResource
        UntagResource
        UpdateEnvironment
        UpdateEnvironmentMembership
    ]
}

@idempotent
operation CreateEnvironmentEC2 {
    input: CreateEnvironmentEC2Request
    output: CreateEnvironmentEC2Result
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@idempotent
operation CreateEnvironmentMembership {
    input: CreateEnvironmentMembershipRequest
    output: CreateEnvironmentMembershipResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@idempotent
operation DeleteEnvironment {
    input: DeleteEnvironmentRequest
    output: DeleteEnvironmentResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@idempotent
operation DeleteEnvironmentMembership {
    input: DeleteEnvironmentMembershipRequest
    output: DeleteEnvironmentMembershipResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

operation DescribeEnvironmentMemberships {
    input: DescribeEnvironmentMembershipsRequest
    output: DescribeEnvironmentMembershipsResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

operation DescribeEnvironmentStatus {
    input: DescribeEnvironmentStatusRequest
    output: DescribeEnvironmentStatusResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

operation DescribeEnvironments {
    input: DescribeEnvironmentsRequest
    output: DescribeEnvironmentsResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

operation ListEnvironments {
    input: ListEnvironmentsRequest
    output: ListEnvironmentsResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        BadRequestException
        InternalServerErrorException
        NotFoundException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        BadRequestException
        ConcurrentAccessException
        InternalServerErrorException
        NotFoundException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        BadRequestException
        ConcurrentAccessException
        InternalServerErrorException
        NotFoundException
    ]
}

@idempotent
operation UpdateEnvironment {
    input: UpdateEnvironmentRequest
    output: UpdateEnvironmentResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@idempotent
operation UpdateEnvironmentMembership {
    input: UpdateEnvironmentMembershipRequest
    output: UpdateEnvironmentMembershipResult
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@range(min: 0, max: 20160)
integer AutomaticStopTimeMinutes

@error("client")
structure BadRequestException {}

@length(min: 1, max: 25)
list BoundedEnvironmentIdList {
    member: EnvironmentId
}

@pattern("[\\x20-\\x7E]{10,128}")
string ClientRequestToken

@error("client")
structure ConcurrentAccessException {}

@error("client")
structure ConflictException {}

enum ConnectionType {
    CONNECT_SSH
    CONNECT_SSM
}

structure CreateEnvironmentEC2Request {
    @required name: EnvironmentName
    description: EnvironmentDescription
    clientRequestToken: ClientRequestToken
    @required instanceType: InstanceType
    subnetId: SubnetId
    @required imageId: ImageId
    automaticStopTimeMinutes: AutomaticStopTimeMinutes
    ownerArn: UserArn
    tags: TagList
    connectionType: ConnectionType
    dryRun: NullableBoolean
}

structure CreateEnvironmentEC2Result {
    environmentId: EnvironmentId
}

structure CreateEnvironmentMembershipRequest {
    @required environmentId: EnvironmentId
    @required userArn: UserArn
    @required permissions: MemberPermissions
}

structure CreateEnvironmentMembershipResult {
    @required membership: EnvironmentMember
}

structure DeleteEnvironmentMembershipRequest {
    @required environmentId: EnvironmentId
    @required userArn: UserArn
}

structure DeleteEnvironmentMembershipResult {}

structure DeleteEnvironmentRequest {
    @required environmentId: EnvironmentId
}

structure DeleteEnvironmentResult {}

structure DescribeEnvironmentMembershipsRequest {
    userArn: UserArn
    environmentId: EnvironmentId
    permissions: PermissionsList
    nextToken: String
    maxResults: MaxResults
}

structure DescribeEnvironmentMembershipsResult {
    memberships: EnvironmentMembersList
    nextToken: String
}

structure DescribeEnvironmentStatusRequest {
    @required environmentId: EnvironmentId
}

structure DescribeEnvironmentStatusResult {
    @required status: EnvironmentStatus
    @required message: String
}

structure DescribeEnvironmentsRequest {
    @required environmentIds: BoundedEnvironmentIdList
}

structure DescribeEnvironmentsResult {
    environments: EnvironmentList
}

structure Environment {
    id: EnvironmentId
    name: EnvironmentName
    description: EnvironmentDescription
    @required type: EnvironmentType
    connectionType: ConnectionType
    @required arn: String
    @required ownerArn: String
    lifecycle: EnvironmentLifecycle
    managedCredentialsStatus: ManagedCredentialsStatus
}

@pattern("arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):cloud9:([a-z]{2}-[a-z]+-\\d{1}):[0-9]{12}:environment:[a-zA-Z0-9]{8,32}")
string EnvironmentArn

@length(max: 200)
@sensitive
string EnvironmentDescription

@pattern("^[a-zA-Z0-9]{8,32}$")
string EnvironmentId

list EnvironmentIdList {
    member: EnvironmentId
}

structure EnvironmentLifecycle {
    status: EnvironmentLifecycleStatus
    reason: String
    failureResource: String
}

enum EnvironmentLifecycleStatus {
    CREATING
    CREATED
    CREATE_FAILED
    DELETING
    DELETE_FAILED
}

list EnvironmentList {
    member: Environment
}

structure EnvironmentMember {
    @required permissions: Permissions
    @required userId: String
    @required userArn: UserArn
    @required environmentId: EnvironmentId
    lastAccess: Timestamp
}

list EnvironmentMembersList {
    member: EnvironmentMember
}

@length(min: 1, max: 60)
string EnvironmentName

enum EnvironmentStatus {
    error
    creating
    connecting
    ready
    stopping
    stopped
    deleting
}

enum EnvironmentType {
    ssh
    ec2
}

@error("client")
structure ForbiddenException {}

@length(max: 512)
string ImageId

@length(min: 5, max: 20)
@pattern("^[a-z]+[1-9][.][a-z0-9]+$")
string InstanceType

@error("server")
structure InternalServerErrorException {}

@error("client")
structure LimitExceededException {}

structure ListEnvironmentsRequest {
    nextToken: String
    maxResults: MaxResults
}

structure ListEnvironmentsResult {
    nextToken: String
    environmentIds: EnvironmentIdList
}

structure ListTagsForResourceRequest {
    @required ResourceARN: EnvironmentArn
}

structure ListTagsForResourceResponse {
    Tags: TagList
}

enum ManagedCredentialsAction {
    ENABLE
    DISABLE
}

enum ManagedCredentialsStatus {
    ENABLED_ON_CREATE
    ENABLED_BY_OWNER
    DISABLED_BY_DEFAULT
    DISABLED_BY_OWNER
    DISABLED_BY_COLLABORATOR
    PENDING_REMOVAL_BY_COLLABORATOR
    PENDING_START_REMOVAL_BY_COLLABORATOR
    PENDING_REMOVAL_BY_OWNER
    PENDING_START_REMOVAL_BY_OWNER
    FAILED_REMOVAL_BY_COLLABORATOR
    FAILED_REMOVAL_BY_OWNER
}

@range(min: 0, max: 25)
integer MaxResults

enum MemberPermissions {
    read_write = "read-write"
    read_only = "read-only"
}

@error("client")
structure NotFoundException {}

boolean NullableBoolean

enum Permissions {
    owner
    read_write = "read-write"
    read_only = "read-only"
}

list PermissionsList {
    member: Permissions
}

string String

@length(min: 15, max: 24)
@pattern("^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$")
string SubnetId

@sensitive
structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
@sensitive
string TagKey

@length(min: 0, max: 200)
@sensitive
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
@sensitive
list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required ResourceARN: EnvironmentArn
    @required Tags: TagList
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
@sensitive
string TagValue

timestamp Timestamp

@error("client")
structure TooManyRequestsException {}

structure UntagResourceRequest {
    @required ResourceARN: EnvironmentArn
    @required TagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateEnvironmentMembershipRequest {
    @required environmentId: EnvironmentId
    @required userArn: UserArn
    @required permissions: MemberPermissions
}

structure UpdateEnvironmentMembershipResult {
    membership: EnvironmentMember
}

structure UpdateEnvironmentRequest {
    @required environmentId: EnvironmentId
    name: EnvironmentName
    description: EnvironmentDescription
    managedCredentialsAction: ManagedCredentialsAction
}

structure UpdateEnvironmentResult {}

@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):(iam|sts)::\\d+:(root|(user\\/[\\w+=/:,.@-]{1,64}|federated-user\\/[\\w+=/:,.@-]{2,32}|assumed-role\\/[\\w+=:,.@-]{1,64}\\/[\\w+=,.@-]{1,64}))$")
string UserArn
