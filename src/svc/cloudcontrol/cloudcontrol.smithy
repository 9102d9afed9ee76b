// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.cloudcontrol

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0

@service(sdkId: "CloudControl", endpointPrefix: "cloudcontrolapi")
@sigv4(name: "cloudcontrolapi")
@awsJson1_0
@title("AWS Cloud Control API")
service CloudApiService {
    version: "2021-09-30"
    operations: [
        CancelResourceRequest
        CreateResource
        DeleteResource
        GetResource
        GetResourceRequestStatus
        ListResourceRequests
        ListResources
        UpdateResource
    ]
}

@idempotent
operation CancelResourceRequest {
    input: CancelResourceRequestInput
    output: CancelResourceRequestOutput
    errors: [
        ConcurrentModificationException
        RequestTokenNotFoundException
    ]
}

operation CreateResource {
    input: CreateResourceInput
    output: CreateResourceOutput
    errors: [
        AlreadyExistsException
        ClientTokenConflictException
        ConcurrentOperationException
        GeneralServiceException
        HandlerFailureException
        HandlerInternalFailureException
        InvalidCredentialsException
        InvalidRequestException
        NetworkFailureException
        NotStabilizedException
        NotUpdatableException
        PrivateTypeException
        ResourceConflictException
        ResourceNotFoundException
        ServiceInternalErrorException
        ServiceLimitExceededException
        ThrottlingException
        TypeNotFoundException
        UnsupportedActionException
    ]
}

operation DeleteResource {
    input: DeleteResourceInput
    output: DeleteResourceOutput
    errors: [
        AlreadyExistsException
        ClientTokenConflictException
        ConcurrentOperationException
        GeneralServiceException
        HandlerFailureException
        HandlerInternalFailureException
        InvalidCredentialsException
        InvalidRequestException
        NetworkFailureException
        NotStabilizedException
        NotUpdatableException
        PrivateTypeException
        ResourceConflictException
        ResourceNotFoundException
        ServiceInternalErrorException
        ServiceLimitExceededException
        ThrottlingException
        TypeNotFoundException
        UnsupportedActionException
    ]
}

operation GetResource {
    input: GetResourceInput
    output: GetResourceOutput
    errors: [
        AlreadyExistsException
        GeneralServiceException
        HandlerFailureException
        HandlerInternalFailureException
        InvalidCredentialsException
        InvalidRequestException
        NetworkFailureException
        NotStabilizedException
        NotUpdatableException
        PrivateTypeException
        ResourceConflictException
        ResourceNotFoundException
        ServiceInternalErrorException
        ServiceLimitExceededException
        ThrottlingException
        TypeNotFoundException
        UnsupportedActionException
    ]
}

operation GetResourceRequestStatus {
    input: GetResourceRequestStatusInput
    output: GetResourceRequestStatusOutput
    errors: [
        RequestTokenNotFoundException
    ]
}

operation ListResourceRequests {
    input: ListResourceRequestsInput
    output: ListResourceRequestsOutput
}

operation ListResources {
    input: ListResourcesInput
    output: ListResourcesOutput
    errors: [
        AlreadyExistsException
        GeneralServiceException
        HandlerFailureException
        HandlerInternalFailureException
        InvalidCredentialsException
        InvalidRequestException
        NetworkFailureException
        NotStabilizedException
        NotUpdatableException
        PrivateTypeException
        ResourceConflictException
        ResourceNotFoundException
        ServiceInternalErrorException
        ServiceLimitExceededException
        ThrottlingException
        TypeNotFoundException
        UnsupportedActionException
    ]
}

operation UpdateResource {
    input: UpdateResourceInput
    output: UpdateResourceOutput
    errors: [
        AlreadyExistsException
        ClientTokenConflictException
        ConcurrentOperationException
        GeneralServiceException
        HandlerFailureException
        HandlerInternalFailureException
        InvalidCredentialsException
        InvalidRequestException
        NetworkFailureException
        NotStabilizedException
        NotUpdatableException
        PrivateTypeException
        ResourceConflictException
        ResourceNotFoundException
        ServiceInternalErrorException
        ServiceLimitExceededException
        ThrottlingException
        TypeNotFoundException
        UnsupportedActionException
    ]
}

@error("client")
structure AlreadyExistsException {
    Message: ErrorMessage
}

structure CancelResourceRequestInput {
    @required RequestToken: RequestToken
}

structure CancelResourceRequestOutput {
    ProgressEvent: ProgressEvent
}

@length(min: 1, max: 128)
@pattern("[-A-Za-z0-9+/=]+")
string ClientToken

@error("client")
structure ClientTokenConflictException {
    Message: ErrorMessage
}

@error("server")
structure ConcurrentModificationException {
    Message: ErrorMessage
}

@error("client")
structure ConcurrentOperationException {
    Message: ErrorMessage
}

structure CreateResourceInput {
    @required TypeName: TypeName
    TypeVersionId: TypeVersionId
    RoleArn: RoleArn
    @idempotencyToken ClientToken: ClientToken
    @required DesiredState: Properties
}

structure CreateResourceOutput {
    ProgressEvent: ProgressEvent
}

structure DeleteResourceInput {
    @required TypeName: TypeName
    TypeVersionId: TypeVersionId
    RoleArn: RoleArn
    @idempotencyToken ClientToken: ClientToken
    @required Identifier: Identifier
}

structure DeleteResourceOutput {
    ProgressEvent: ProgressEvent
}

@length(min: 1, max: 2048)
@pattern(".+")
string ErrorMessage

@error("client")
structure GeneralServiceException {
    Message: ErrorMessage
}

structure GetResourceInput {
    @required TypeName: TypeName
    TypeVersionId: TypeVersionId
    RoleArn: RoleArn
    @required Identifier: Identifier
}

structure GetResourceOutput {
    TypeName: TypeName
    ResourceDescription: ResourceDescription
}

structure GetResourceRequestStatusInput {
    @required RequestToken: RequestToken
}

structure GetResourceRequestStatusOutput {
    ProgressEvent: ProgressEvent
    HooksProgressEvent: HooksProgressEvent
}

enum HandlerErrorCode {
    NotUpdatable
    InvalidRequest
    AccessDenied
    UnauthorizedTaggingOperation
    InvalidCredentials
    AlreadyExists
    NotFound
    ResourceConflict
    Throttling
    ServiceLimitExceeded
    NotStabilized
    GeneralServiceException
    ServiceInternalError
    ServiceTimeout
    NetworkFailure
    InternalFailure
}

@error("server")
structure HandlerFailureException {
    Message: ErrorMessage
}

@error("server")
structure HandlerInternalFailureException {
    Message: ErrorMessage
}

@length(min: 1, max: 4096)
@pattern(".+")
string HandlerNextToken

@length(min: 1, max: 128)
@pattern("[-A-Za-z_]+")
string HookFailureMode

@length(min: 1, max: 128)
@pattern("[-A-Za-z_]+")
string HookInvocationPoint

structure HookProgressEvent {
    HookTypeName: TypeName
    HookTypeVersionId: TypeVersionId
    HookTypeArn: HookTypeArn
    InvocationPoint: HookInvocationPoint
    HookStatus: HookStatus
    HookEventTime: Timestamp
    HookStatusMessage: StatusMessage
    FailureMode: HookFailureMode
}

@length(min: 1, max: 128)
@pattern("[-A-Za-z_]+")
string HookStatus

@length(min: 1, max: 2048)
@pattern("arn:aws.*:.+:.*:.*:.+")
string HookTypeArn

list HooksProgressEvent {
    member: HookProgressEvent
}

@length(min: 1, max: 1024)
@pattern(".+")
string Identifier

@error("client")
structure InvalidCredentialsException {
    Message: ErrorMessage
}

@error("client")
structure InvalidRequestException {
    Message: ErrorMessage
}

structure ListResourceRequestsInput {
    MaxResults: MaxResults
    NextToken: NextToken
    ResourceRequestStatusFilter: ResourceRequestStatusFilter
}

structure ListResourceRequestsOutput {
    ResourceRequestStatusSummaries: ResourceRequestStatusSummaries
    NextToken: NextToken
}

structure ListResourcesInput {
    @required TypeName: TypeName
    TypeVersionId: TypeVersionId
    RoleArn: RoleArn
    NextToken: HandlerNextToken
    MaxResults: MaxResults
    ResourceModel: Properties
}

structure ListResourcesOutput {
    TypeName: TypeName
    ResourceDescriptions: ResourceDescriptions
    NextToken: HandlerNextToken
}

@range(min: 1, max: 100)
integer MaxResults

@error("server")
structure NetworkFailureException {
    Message: ErrorMessage
}

@length(min: 1, max: 2048)
@pattern("[-A-Za-z0-9+/=]+")
string NextToken

@error("client")
structure NotStabilizedException {
    Message: ErrorMessage
}

@error("client")
structure NotUpdatableException {
    Message: ErrorMessage
}

enum Operation {
    CREATE
    DELETE
    UPDATE
}

enum OperationStatus {
    PENDING
    IN_PROGRESS
    SUCCESS
    FAILED
    CANCEL_IN_PROGRESS
    CANCEL_COMPLETE
}

list OperationStatuses {
    member: OperationStatus
}

list Operations {
    member: Operation
}

@length(min: 1, max: 262144)
@pattern("[\\s\\S]*")
@sensitive
string PatchDocument

@error("client")
structure PrivateTypeException {
    Message: ErrorMessage
}

structure ProgressEvent {
    TypeName: TypeName
    Identifier: Identifier
    RequestToken: RequestToken
    HooksRequestToken: RequestToken
    Operation: Operation
    OperationStatus: OperationStatus
    EventTime: Timestamp
    ResourceModel: Properties
    StatusMessage: StatusMessage
    ErrorCode: HandlerErrorCode
    RetryAfter: Timestamp
}

@length(min: 1, max: 262144)
@pattern("[\\s\\S]*")
@sensitive
string Properties

@length(min: 1, max: 128)
@pattern("[-A-Za-z0-9+/=]+")
string RequestToken

@error("client")
structure RequestTokenNotFoundException {
    Message: ErrorMessage
}

@error("client")
structure ResourceConflictException {
    Message: ErrorMessage
}

structure ResourceDescription {
    Identifier: Identifier
    Properties: Properties
}

list ResourceDescriptions {
    member: ResourceDescription
}

@error("client")
structure ResourceNotFoundException {
    Message: ErrorMessage
}

structure ResourceRequestStatusFilter {
    Operations: Operations
    OperationStatuses: OperationStatuses
}

list ResourceRequestStatusSummaries {
    member: ProgressEvent
}

@length(min: 20, max: 2048)
@pattern("arn:.+:iam::[0-9]{12}:role/.+")
string RoleArn

@error("server")
structure ServiceInternalErrorException {
    Message: ErrorMessage
}

@error("client")
structure ServiceLimitExceededException {
    Message: ErrorMessage
}

@length(min: 0, max: 2048)
@pattern("[\\s\\S]*")
string StatusMessage

@error("client")
structure ThrottlingException {
    Message: ErrorMessage
}

timestamp Timestamp

@length(min: 10, max: 196)
@pattern("[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}")
string TypeName

@error("client")
structure TypeNotFoundException {
    Message: ErrorMessage
}

@length(min: 1, max: 128)
@pattern("[A-Za-z0-9-]+")
string TypeVersionId

@error("client")
structure UnsupportedActionException {
    Message: ErrorMessage
}

structure UpdateResourceInput {
    @required TypeName: TypeName
    TypeVersionId: TypeVersionId
    RoleArn: RoleArn
    @idempotencyToken ClientToken: ClientToken
    @required Identifier: Identifier
    @required PatchDocument: PatchDocument
}

structure UpdateResourceOutput {
    ProgressEvent: ProgressEvent
}
