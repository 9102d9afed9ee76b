// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.rekognition

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Rekognition", endpointPrefix: "rekognition")
@sigv4(name: "rekognition")
@awsJson1_1
@title("Amazon Rekognition")
service RekognitionService {
    version: "2016-06-27"
    operations: [
        AssociateFaces
        CompareFaces
        CopyProjectVersion
        CreateCollection
        CreateDataset
        CreateFaceLivenessSession
        CreateProject
        CreateProjectVersion
        CreateStreamProcessor
        CreateUser
        DeleteCollection
        DeleteDataset
        DeleteFaces
        DeleteProject
        DeleteProjectPolicy
        DeleteProjectVersion
        DeleteStreamProcessor
        DeleteUser
        DescribeCollection
        DescribeDataset
        DescribeProjectVersions
        DescribeProjects
        DescribeStreamProcessor
        DetectCustomLabels
        DetectFaces
        DetectLabels
        DetectModerationLabels
        DetectProtectiveEquipment
        DetectText
        DisassociateFaces
        DistributeDatasetEntries
        GetCelebrityInfo
        GetCelebrityRecognition
        GetContentModeration
        GetFaceDetection
        GetFaceLivenessSessionResults
        GetFaceSearch
        GetLabelDetection
        GetMediaAnalysisJob
        GetPersonTracking
        GetSegmentDetection
        GetTextDetection
        IndexFaces
        ListCollections
        ListDatasetEntries
        ListDatasetLabels
        ListFaces
        ListMediaAnalysisJobs
        ListProjectPolicies
        ListStreamProcessors
        ListTagsForResource
        ListUsers
        PutProjectPolicy
        RecognizeCelebrities
        SearchFaces
        SearchFacesByImage
        SearchUsers
        SearchUsersByImage
        StartCelebrityRecognition
        StartContentModeration
        StartFaceDetection
        StartFaceSearch
        StartLabelDetection
        StartMediaAnalysisJob
        StartPersonTracking
        StartProjectVersion
        StartSegmentDetection
        StartStreamProcessor
        StartTextDetection
        StopProjectVersion
        StopStreamProcessor
        TagResource
        UntagResource
        UpdateDatasetEntries
        UpdateStreamProcessor
    ]
}

operation AssociateFaces {
    input: AssociateFacesRequest
    output: AssociateFacesResponse
    errors: [
        AccessDeniedException
        ConflictException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation CompareFaces {
    input: CompareFacesRequest
    output: CompareFacesResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation CopyProjectVersion {
    input: CopyProjectVersionRequest
    output: CopyProjectVersionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation CreateCollection {
    input: CreateCollectionRequest
    output: CreateCollectionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceAlreadyExistsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation CreateDataset {
    input: CreateDatasetRequest
    output: CreateDatasetResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation CreateFaceLivenessSession {
    input: CreateFaceLivenessSessionRequest
    output: CreateFaceLivenessSessionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation CreateProject {
    input: CreateProjectRequest
    output: CreateProjectResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ThrottlingException
    ]
}

operation CreateProjectVersion {
    input: CreateProjectVersionRequest
    output: CreateProjectVersionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation CreateStreamProcessor {
    input: CreateStreamProcessorRequest
    output: CreateStreamProcessorResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation CreateUser {
    input: CreateUserRequest
    output: CreateUserResponse
    errors: [
        AccessDeniedException
        ConflictException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation DeleteCollection {
    input: DeleteCollectionRequest
    output: DeleteCollectionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteDataset {
    input: DeleteDatasetRequest
    output: DeleteDatasetResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteFaces {
    input: DeleteFacesRequest
    output: DeleteFacesResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteProject {
    input: DeleteProjectRequest
    output: DeleteProjectResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteProjectPolicy {
    input: DeleteProjectPolicyRequest
    output: DeleteProjectPolicyResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPolicyRevisionIdException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteProjectVersion {
    input: DeleteProjectVersionRequest
    output: DeleteProjectVersionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteStreamProcessor {
    input: DeleteStreamProcessorRequest
    output: DeleteStreamProcessorResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteUser {
    input: DeleteUserRequest
    output: DeleteUserResponse
    errors: [
        AccessDeniedException
        ConflictException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeCollection {
    input: DescribeCollectionRequest
    output: DescribeCollectionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeDataset {
    input: DescribeDatasetRequest
    output: DescribeDatasetResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeProjectVersions {
    input: DescribeProjectVersionsRequest
    output: DescribeProjectVersionsResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeProjects {
    input: DescribeProjectsRequest
    output: DescribeProjectsResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation DescribeStreamProcessor {
    input: DescribeStreamProcessorRequest
    output: DescribeStreamProcessorResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DetectCustomLabels {
    input: DetectCustomLabelsRequest
    output: DetectCustomLabelsResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
    ]
}

operation DetectFaces {
    input: DetectFacesRequest
    output: DetectFacesResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation DetectLabels {
    input: DetectLabelsRequest
    output: DetectLabelsResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation DetectModerationLabels {
    input: DetectModerationLabelsRequest
    output: DetectModerationLabelsResponse
    errors: [
        AccessDeniedException
        HumanLoopQuotaExceededException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
    ]
}

operation DetectProtectiveEquipment {
    input: DetectProtectiveEquipmentRequest
    output: DetectProtectiveEquipmentResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation DetectText {
    input: DetectTextRequest
    output: DetectTextResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation DisassociateFaces {
    input: DisassociateFacesRequest
    output: DisassociateFacesResponse
    errors: [
        AccessDeniedException
        ConflictException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DistributeDatasetEntries {
    input: DistributeDatasetEntriesRequest
    output: DistributeDatasetEntriesResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
    ]
}

operation GetCelebrityInfo {
    input: GetCelebrityInfoRequest
    output: GetCelebrityInfoResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetCelebrityRecognition {
    input: GetCelebrityRecognitionRequest
    output: GetCelebrityRecognitionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetContentModeration {
    input: GetContentModerationRequest
    output: GetContentModerationResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFaceDetection {
    input: GetFaceDetectionRequest
    output: GetFaceDetectionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetFaceLivenessSessionResults {
    input: GetFaceLivenessSessionResultsRequest
    output: GetFaceLivenessSessionResultsResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        SessionNotFoundException
        ThrottlingException
    ]
}

operation GetFaceSearch {
    input: GetFaceSearchRequest
    output: GetFaceSearchResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetLabelDetection {
    input: GetLabelDetectionRequest
    output: GetLabelDetectionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetMediaAnalysisJob {
    input: GetMediaAnalysisJobRequest
    output: GetMediaAnalysisJobResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetPersonTracking {
    input: GetPersonTrackingRequest
    output: GetPersonTrackingResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetSegmentDetection {
    input: GetSegmentDetectionRequest
    output: GetSegmentDetectionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetTextDetection {
    input: GetTextDetectionRequest
    output: GetTextDetectionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation IndexFaces {
    input: IndexFacesRequest
    output: IndexFacesResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation ListCollections {
    input: ListCollectionsRequest
    output: ListCollectionsResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListDatasetEntries {
    input: ListDatasetEntriesRequest
    output: ListDatasetEntriesResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
    ]
}

operation ListDatasetLabels {
    input: ListDatasetLabelsRequest
    output: ListDatasetLabelsResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
    ]
}

operation ListFaces {
    input: ListFacesRequest
    output: ListFacesResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListMediaAnalysisJobs {
    input: ListMediaAnalysisJobsRequest
    output: ListMediaAnalysisJobsResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation ListProjectPolicies {
    input: ListProjectPoliciesRequest
    output: ListProjectPoliciesResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListStreamProcessors {
    input: ListStreamProcessorsRequest
    output: ListStreamProcessorsResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListUsers {
    input: ListUsersRequest
    output: ListUsersResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidPaginationTokenException
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation PutProjectPolicy {
    input: PutProjectPolicyRequest
    output: PutProjectPolicyResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        InvalidPolicyRevisionIdException
        LimitExceededException
        MalformedPolicyDocumentException
        ProvisionedThroughputExceededException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation RecognizeCelebrities {
    input: RecognizeCelebritiesRequest
    output: RecognizeCelebritiesResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ThrottlingException
    ]
}

operation SearchFaces {
    input: SearchFacesRequest
    output: SearchFacesResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation SearchFacesByImage {
    input: SearchFacesByImageRequest
    output: SearchFacesByImageResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation SearchUsers {
    input: SearchUsersRequest
    output: SearchUsersResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation SearchUsersByImage {
    input: SearchUsersByImageRequest
    output: SearchUsersByImageResponse
    errors: [
        AccessDeniedException
        ImageTooLargeException
        InternalServerError
        InvalidImageFormatException
        InvalidParameterException
        InvalidS3ObjectException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation StartCelebrityRecognition {
    input: StartCelebrityRecognitionRequest
    output: StartCelebrityRecognitionResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ThrottlingException
        VideoTooLargeException
    ]
}

@idempotent
operation StartContentModeration {
    input: StartContentModerationRequest
    output: StartContentModerationResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ThrottlingException
        VideoTooLargeException
    ]
}

@idempotent
operation StartFaceDetection {
    input: StartFaceDetectionRequest
    output: StartFaceDetectionResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ThrottlingException
        VideoTooLargeException
    ]
}

@idempotent
operation StartFaceSearch {
    input: StartFaceSearchRequest
    output: StartFaceSearchResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
        VideoTooLargeException
    ]
}

@idempotent
operation StartLabelDetection {
    input: StartLabelDetectionRequest
    output: StartLabelDetectionResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ThrottlingException
        VideoTooLargeException
    ]
}

@idempotent
operation StartMediaAnalysisJob {
    input: StartMediaAnalysisJobRequest
    output: StartMediaAnalysisJobResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidManifestException
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
    ]
}

@idempotent
operation StartPersonTracking {
    input: StartPersonTrackingRequest
    output: StartPersonTrackingResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ThrottlingException
        VideoTooLargeException
    ]
}

operation StartProjectVersion {
    input: StartProjectVersionRequest
    output: StartProjectVersionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation StartSegmentDetection {
    input: StartSegmentDetectionRequest
    output: StartSegmentDetectionResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ThrottlingException
        VideoTooLargeException
    ]
}

operation StartStreamProcessor {
    input: StartStreamProcessorRequest
    output: StartStreamProcessorResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation StartTextDetection {
    input: StartTextDetectionRequest
    output: StartTextDetectionResponse
    errors: [
        AccessDeniedException
        IdempotentParameterMismatchException
        InternalServerError
        InvalidParameterException
        InvalidS3ObjectException
        LimitExceededException
        ProvisionedThroughputExceededException
        ThrottlingException
        VideoTooLargeException
    ]
}

operation StopProjectVersion {
    input: StopProjectVersionRequest
    output: StopProjectVersionResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StopStreamProcessor {
    input: StopStreamProcessorRequest
    output: StopStreamProcessorResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateDatasetEntries {
    input: UpdateDatasetEntriesRequest
    output: UpdateDatasetEntriesResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        LimitExceededException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateStreamProcessor {
    input: UpdateStreamProcessorRequest
    output: UpdateStreamProcessorResponse
    errors: [
        AccessDeniedException
        InternalServerError
        InvalidParameterException
        ProvisionedThroughputExceededException
        ResourceInUseException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {}

structure AgeRange {
    Low: UInteger
    High: UInteger
}

structure Asset {
    GroundTruthManifest: GroundTruthManifest
}

list Assets {
    member: Asset
}

structure AssociateFacesRequest {
    @required CollectionId: CollectionId
    @required UserId: UserId
    @required FaceIds: UserFaceIdList
    UserMatchThreshold: Percent
    @idempotencyToken ClientRequestToken: ClientRequestToken
}

structure AssociateFacesResponse {
    AssociatedFaces: AssociatedFacesList
    UnsuccessfulFaceAssociations: UnsuccessfulFaceAssociationList
    UserStatus: UserStatus
}

structure AssociatedFace {
    FaceId: FaceId
}

@length(min: 0, max: 100)
list AssociatedFacesList {
    member: AssociatedFace
}

enum Attribute {
    DEFAULT
    ALL
    AGE_RANGE
    BEARD
    EMOTIONS
    EYE_DIRECTION
    EYEGLASSES
    EYES_OPEN
    GENDER
    MOUTH_OPEN
    MUSTACHE
    FACE_OCCLUDED
    SMILE
    SUNGLASSES
}

list Attributes {
    member: Attribute
}

structure AudioMetadata {
    Codec: String
    DurationMillis: ULong
    SampleRate: ULong
    NumberOfChannels: ULong
}

list AudioMetadataList {
    member: AudioMetadata
}

structure AuditImage {
    Bytes: LivenessImageBlob
    S3Object: S3Object
    BoundingBox: BoundingBox
}

list AuditImages {
    member: AuditImage
}

@range(min: 0, max: 4)
integer AuditImagesLimit

structure Beard {
    Value: Boolean
    Confidence: Percent
}

structure BlackFrame {
    MaxPixelThreshold: MaxPixelThreshold
    MinCoveragePercentage: MinCoveragePercentage
}

enum BodyPart {
    FACE
    HEAD
    LEFT_HAND
    RIGHT_HAND
}

list BodyParts {
    member: ProtectiveEquipmentBodyPart
}

boolean Boolean

structure BoundingBox {
    Width: Float
    Height: Float
    Left: Float
    Top: Float
}

@range(min: 0, max: 1)
float BoundingBoxHeight

@range(min: 0, max: 1)
float BoundingBoxWidth

structure Celebrity {
    Urls: Urls
    Name: String
    Id: RekognitionUniqueId
    Face: ComparedFace
    MatchConfidence: Percent
    KnownGender: KnownGender
}

structure CelebrityDetail {
    Urls: Urls
    Name: String
    Id: RekognitionUniqueId
    Confidence: Percent
    BoundingBox: BoundingBox
    Face: FaceDetail
    KnownGender: KnownGender
}

list CelebrityList {
    member: Celebrity
}

structure CelebrityRecognition {
    Timestamp: Timestamp
    Celebrity: CelebrityDetail
}

enum CelebrityRecognitionSortBy {
    ID
    TIMESTAMP
}

list CelebrityRecognitions {
    member: CelebrityRecognition
}

structure Challenge {
    @required Type: ChallengeType
    @required Version: Version
}

structure ChallengePreference {
    @required Type: ChallengeType
    Versions: Versions
}

list ChallengePreferences {
    member: ChallengePreference
}

enum ChallengeType {
    FaceMovementAndLightChallenge
    FaceMovementChallenge
}

@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9-_]+$")
string ClientRequestToken

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9_.\\-]+")
string CollectionId

list CollectionIdList {
    member: CollectionId
}

structure CompareFacesMatch {
    Similarity: Percent
    Face: ComparedFace
}

list CompareFacesMatchList {
    member: CompareFacesMatch
}

structure CompareFacesRequest {
    @required SourceImage: Image
    @required TargetImage: Image
    SimilarityThreshold: Percent
    QualityFilter: QualityFilter
}

structure CompareFacesResponse {
    SourceImageFace: ComparedSourceImageFace
    FaceMatches: CompareFacesMatchList
    UnmatchedFaces: CompareFacesUnmatchList
    SourceImageOrientationCorrection: OrientationCorrection
    TargetImageOrientationCorrection: OrientationCorrection
}

list CompareFacesUnmatchList {
    member: ComparedFace
}

structure ComparedFace {
    BoundingBox: BoundingBox
    Confidence: Percent
    Landmarks: Landmarks
    Pose: Pose
    Quality: ImageQuality
    Emotions: Emotions
    Smile: Smile
}

list ComparedFaceList {
    member: ComparedFace
}

structure ComparedSourceImageFace {
    BoundingBox: BoundingBox
    Confidence: Percent
}

@error("client")
structure ConflictException {}

string ConnectedHomeLabel

@length(min: 1, max: 128)
list ConnectedHomeLabels {
    member: ConnectedHomeLabel
}

structure ConnectedHomeSettings {
    @required Labels: ConnectedHomeLabels
    MinConfidence: Percent
}

structure ConnectedHomeSettingsForUpdate {
    Labels: ConnectedHomeLabels
    MinConfidence: Percent
}

enum ContentClassifier {
    FreeOfPersonallyIdentifiableInformation
    FreeOfAdultContent
}

@length(max: 256)
list ContentClassifiers {
    member: ContentClassifier
}

enum ContentModerationAggregateBy {
    TIMESTAMPS
    SEGMENTS
}

structure ContentModerationDetection {
    Timestamp: Timestamp
    ModerationLabel: ModerationLabel
    StartTimestampMillis: ULong
    EndTimestampMillis: ULong
    DurationMillis: ULong
    ContentTypes: ContentTypes
}

list ContentModerationDetections {
    member: ContentModerationDetection
}

enum ContentModerationSortBy {
    NAME
    TIMESTAMP
}

structure ContentType {
    Confidence: Percent
    Name: String
}

@length(min: 0, max: 50)
list ContentTypes {
    member: ContentType
}

structure CopyProjectVersionRequest {
    @required SourceProjectArn: ProjectArn
    @required SourceProjectVersionArn: ProjectVersionArn
    @required DestinationProjectArn: ProjectArn
    @required VersionName: VersionName
    @required OutputConfig: OutputConfig
    Tags: TagMap
    KmsKeyId: KmsKeyId
}

structure CopyProjectVersionResponse {
    ProjectVersionArn: ProjectVersionArn
}

structure CoversBodyPart {
    Confidence: Percent
    Value: Boolean
}

structure CreateCollectionRequest {
    @required CollectionId: CollectionId
    Tags: TagMap
}

structure CreateCollectionResponse {
    StatusCode: UInteger
    CollectionArn: String
    FaceModelVersion: String
}

structure CreateDatasetRequest {
    DatasetSource: DatasetSource
    @required DatasetType: DatasetType
    @required ProjectArn: ProjectArn
    Tags: TagMap
}

structure CreateDatasetResponse {
    DatasetArn: DatasetArn
}

structure CreateFaceLivenessSessionRequest {
    KmsKeyId: KmsKeyId
    Settings: CreateFaceLivenessSessionRequestSettings
    ClientRequestToken: ClientRequestToken
}

structure CreateFaceLivenessSessionRequestSettings {
    OutputConfig: LivenessOutputConfig
    AuditImagesLimit: AuditImagesLimit
    ChallengePreferences: ChallengePreferences
}

structure CreateFaceLivenessSessionResponse {
    @required SessionId: LivenessSessionId
}

structure CreateProjectRequest {
    @required ProjectName: ProjectName
    Feature: CustomizationFeature
    AutoUpdate: ProjectAutoUpdate
    Tags: TagMap
}

structure CreateProjectResponse {
    ProjectArn: ProjectArn
}

structure CreateProjectVersionRequest {
    @required ProjectArn: ProjectArn
    @required VersionName: VersionName
    @required OutputConfig: OutputConfig
    TrainingData: TrainingData
    TestingData: TestingData
    Tags: TagMap
    KmsKeyId: KmsKeyId
    VersionDescription: VersionDescription
    FeatureConfig: CustomizationFeatureConfig
}

structure CreateProjectVersionResponse {
    ProjectVersionArn: ProjectVersionArn
}

structure CreateStreamProcessorRequest {
    @required Input: StreamProcessorInput
    @required Output: StreamProcessorOutput
    @required Name: StreamProcessorName
    @required Settings: StreamProcessorSettings
    @required RoleArn: RoleArn
    Tags: TagMap
    NotificationChannel: StreamProcessorNotificationChannel
    KmsKeyId: KmsKeyId
    RegionsOfInterest: RegionsOfInterest
    DataSharingPreference: StreamProcessorDataSharingPreference
}

structure CreateStreamProcessorResponse {
    StreamProcessorArn: StreamProcessorArn
}

structure CreateUserRequest {
    @required CollectionId: CollectionId
    @required UserId: UserId
    @idempotencyToken ClientRequestToken: ClientRequestToken
}

structure CreateUserResponse {}

structure CustomLabel {
    Name: String
    Confidence: Percent
    Geometry: Geometry
}

list CustomLabels {
    member: CustomLabel
}

enum CustomizationFeature {
    CONTENT_MODERATION
    CUSTOM_LABELS
}

structure CustomizationFeatureConfig {
    ContentModeration: CustomizationFeatureContentModerationConfig
}

structure CustomizationFeatureContentModerationConfig {
    ConfidenceThreshold: Percent
}

@length(min: 1, max: 2)
list CustomizationFeatures {
    member: CustomizationFeature
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/dataset\\/(train|test)\\/[0-9]+$)")
string DatasetArn

structure DatasetChanges {
    @required GroundTruth: GroundTruthBlob
}

structure DatasetDescription {
    CreationTimestamp: DateTime
    LastUpdatedTimestamp: DateTime
    Status: DatasetStatus
    StatusMessage: StatusMessage
    StatusMessageCode: DatasetStatusMessageCode
    DatasetStats: DatasetStats
}

list DatasetEntries {
    member: DatasetEntry
}

@length(min: 1, max: 100000)
@pattern("^\\{.*\\}$")
string DatasetEntry

@length(min: 1, max: 255)
@pattern(".{1,}")
string DatasetLabel

structure DatasetLabelDescription {
    LabelName: DatasetLabel
    LabelStats: DatasetLabelStats
}

list DatasetLabelDescriptions {
    member: DatasetLabelDescription
}

structure DatasetLabelStats {
    EntryCount: UInteger
    BoundingBoxCount: UInteger
}

@length(min: 1, max: 10)
list DatasetLabels {
    member: DatasetLabel
}

structure DatasetMetadata {
    CreationTimestamp: DateTime
    DatasetType: DatasetType
    DatasetArn: DatasetArn
    Status: DatasetStatus
    StatusMessage: StatusMessage
    StatusMessageCode: DatasetStatusMessageCode
}

list DatasetMetadataList {
    member: DatasetMetadata
}

structure DatasetSource {
    GroundTruthManifest: GroundTruthManifest
    DatasetArn: DatasetArn
}

structure DatasetStats {
    LabeledEntries: UInteger
    TotalEntries: UInteger
    TotalLabels: UInteger
    ErrorEntries: UInteger
}

enum DatasetStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_FAILED
    DELETE_IN_PROGRESS
}

enum DatasetStatusMessageCode {
    SUCCESS
    SERVICE_ERROR
    CLIENT_ERROR
}

enum DatasetType {
    TRAIN
    TEST
}

timestamp DateTime

@range(min: -180, max: 180)
float Degree

structure DeleteCollectionRequest {
    @required CollectionId: CollectionId
}

structure DeleteCollectionResponse {
    StatusCode: UInteger
}

structure DeleteDatasetRequest {
    @required DatasetArn: DatasetArn
}

structure DeleteDatasetResponse {}

structure DeleteFacesRequest {
    @required CollectionId: CollectionId
    @required FaceIds: FaceIdList
}

structure DeleteFacesResponse {
    DeletedFaces: FaceIdList
    UnsuccessfulFaceDeletions: UnsuccessfulFaceDeletionsList
}

structure DeleteProjectPolicyRequest {
    @required ProjectArn: ProjectArn
    @required PolicyName: ProjectPolicyName
    PolicyRevisionId: ProjectPolicyRevisionId
}

structure DeleteProjectPolicyResponse {}

structure DeleteProjectRequest {
    @required ProjectArn: ProjectArn
}

structure DeleteProjectResponse {
    Status: ProjectStatus
}

structure DeleteProjectVersionRequest {
    @required ProjectVersionArn: ProjectVersionArn
}

structure DeleteProjectVersionResponse {
    Status: ProjectVersionStatus
}

structure DeleteStreamProcessorRequest {
    @required Name: StreamProcessorName
}

structure DeleteStreamProcessorResponse {}

structure DeleteUserRequest {
    @required CollectionId: CollectionId
    @required UserId: UserId
    @idempotencyToken ClientRequestToken: ClientRequestToken
}

structure DeleteUserResponse {}

structure DescribeCollectionRequest {
    @required CollectionId: CollectionId
}

structure DescribeCollectionResponse {
    FaceCount: ULong
    FaceModelVersion: String
    CollectionARN: String
    CreationTimestamp: DateTime
    UserCount: ULong
}

structure DescribeDatasetRequest {
    @required DatasetArn: DatasetArn
}

structure DescribeDatasetResponse {
    DatasetDescription: DatasetDescription
}

structure DescribeProjectVersionsRequest {
    @required ProjectArn: ProjectArn
    VersionNames: VersionNames
    NextToken: ExtendedPaginationToken
    MaxResults: ProjectVersionsPageSize
}

structure DescribeProjectVersionsResponse {
    ProjectVersionDescriptions: ProjectVersionDescriptions
    NextToken: ExtendedPaginationToken
}

structure DescribeProjectsRequest {
    NextToken: ExtendedPaginationToken
    MaxResults: ProjectsPageSize
    ProjectNames: ProjectNames
    Features: CustomizationFeatures
}

structure DescribeProjectsResponse {
    ProjectDescriptions: ProjectDescriptions
    NextToken: ExtendedPaginationToken
}

structure DescribeStreamProcessorRequest {
    @required Name: StreamProcessorName
}

structure DescribeStreamProcessorResponse {
    Name: StreamProcessorName
    StreamProcessorArn: StreamProcessorArn
    Status: StreamProcessorStatus
    StatusMessage: String
    CreationTimestamp: DateTime
    LastUpdateTimestamp: DateTime
    Input: StreamProcessorInput
    Output: StreamProcessorOutput
    RoleArn: RoleArn
    Settings: StreamProcessorSettings
    NotificationChannel: StreamProcessorNotificationChannel
    KmsKeyId: KmsKeyId
    RegionsOfInterest: RegionsOfInterest
    DataSharingPreference: StreamProcessorDataSharingPreference
}

structure DetectCustomLabelsRequest {
    @required ProjectVersionArn: ProjectVersionArn
    @required Image: Image
    MaxResults: UInteger
    MinConfidence: Percent
}

structure DetectCustomLabelsResponse {
    CustomLabels: CustomLabels
}

structure DetectFacesRequest {
    @required Image: Image
    Attributes: Attributes
}

structure DetectFacesResponse {
    FaceDetails: FaceDetailList
    OrientationCorrection: OrientationCorrection
}

@length(min: 0, max: 2)
list DetectLabelsFeatureList {
    member: DetectLabelsFeatureName
}

enum DetectLabelsFeatureName {
    GENERAL_LABELS
    IMAGE_PROPERTIES
}

structure DetectLabelsImageBackground {
    Quality: DetectLabelsImageQuality
    DominantColors: DominantColors
}

structure DetectLabelsImageForeground {
    Quality: DetectLabelsImageQuality
    DominantColors: DominantColors
}

structure DetectLabelsImageProperties {
    Quality: DetectLabelsImageQuality
    DominantColors: DominantColors
    Foreground: DetectLabelsImageForeground
    Background: DetectLabelsImageBackground
}

structure DetectLabelsImagePropertiesSettings {
    MaxDominantColors: DetectLabelsMaxDominantColors
}

structure DetectLabelsImageQuality {
    Brightness: Float
    Sharpness: Float
    Contrast: Float
}

@range(min: 0, max: 20)
integer DetectLabelsMaxDominantColors

structure DetectLabelsRequest {
    @required Image: Image
    MaxLabels: UInteger
    MinConfidence: Percent
    Features: DetectLabelsFeatureList
    Settings: DetectLabelsSettings
}

structure DetectLabelsResponse {
    Labels: Labels
    OrientationCorrection: OrientationCorrection
    LabelModelVersion: String
    ImageProperties: DetectLabelsImageProperties
}

structure DetectLabelsSettings {
    GeneralLabels: GeneralLabelsSettings
    ImageProperties: DetectLabelsImagePropertiesSettings
}

structure DetectModerationLabelsRequest {
    @required Image: Image
    MinConfidence: Percent
    HumanLoopConfig: HumanLoopConfig
    ProjectVersion: ProjectVersionId
}

structure DetectModerationLabelsResponse {
    ModerationLabels: ModerationLabels
    ModerationModelVersion: String
    HumanLoopActivationOutput: HumanLoopActivationOutput
    ProjectVersion: ProjectVersionId
    ContentTypes: ContentTypes
}

structure DetectProtectiveEquipmentRequest {
    @required Image: Image
    SummarizationAttributes: ProtectiveEquipmentSummarizationAttributes
}

structure DetectProtectiveEquipmentResponse {
    ProtectiveEquipmentModelVersion: String
    Persons: ProtectiveEquipmentPersons
    Summary: ProtectiveEquipmentSummary
}

structure DetectTextFilters {
    WordFilter: DetectionFilter
    RegionsOfInterest: RegionsOfInterest
}

structure DetectTextRequest {
    @required Image: Image
    Filters: DetectTextFilters
}

structure DetectTextResponse {
    TextDetections: TextDetectionList
    TextModelVersion: String
}

structure DetectionFilter {
    MinConfidence: Percent
    MinBoundingBoxHeight: BoundingBoxHeight
    MinBoundingBoxWidth: BoundingBoxWidth
}

structure DisassociateFacesRequest {
    @required CollectionId: CollectionId
    @required UserId: UserId
    @idempotencyToken ClientRequestToken: ClientRequestToken
    @required FaceIds: UserFaceIdList
}

structure DisassociateFacesResponse {
    DisassociatedFaces: DisassociatedFacesList
    UnsuccessfulFaceDisassociations: UnsuccessfulFaceDisassociationList
    UserStatus: UserStatus
}

structure DisassociatedFace {
    FaceId: FaceId
}

@length(min: 0, max: 100)
list DisassociatedFacesList {
    member: DisassociatedFace
}

structure DistributeDataset {
    @required Arn: DatasetArn
}

structure DistributeDatasetEntriesRequest {
    @required Datasets: DistributeDatasetMetadataList
}

structure DistributeDatasetEntriesResponse {}

@length(min: 2, max: 2)
list DistributeDatasetMetadataList {
    member: DistributeDataset
}

structure DominantColor {
    Red: UInteger
    Blue: UInteger
    Green: UInteger
    HexCode: String
    CSSColor: String
    SimplifiedColor: String
    PixelPercent: Percent
}

list DominantColors {
    member: DominantColor
}

structure Emotion {
    Type: EmotionName
    Confidence: Percent
}

enum EmotionName {
    HAPPY
    SAD
    ANGRY
    CONFUSED
    DISGUSTED
    SURPRISED
    CALM
    UNKNOWN
    FEAR
}

list Emotions {
    member: Emotion
}

structure EquipmentDetection {
    BoundingBox: BoundingBox
    Confidence: Percent
    Type: ProtectiveEquipmentType
    CoversBodyPart: CoversBodyPart
}

list EquipmentDetections {
    member: EquipmentDetection
}

structure EvaluationResult {
    F1Score: Float
    Summary: Summary
}

@length(max: 1024)
string ExtendedPaginationToken

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9_.\\-:]+")
string ExternalImageId

structure EyeDirection {
    Yaw: Degree
    Pitch: Degree
    Confidence: Percent
}

structure EyeOpen {
    Value: Boolean
    Confidence: Percent
}

structure Eyeglasses {
    Value: Boolean
    Confidence: Percent
}

structure Face {
    FaceId: FaceId
    BoundingBox: BoundingBox
    ImageId: ImageId
    ExternalImageId: ExternalImageId
    Confidence: Percent
    IndexFacesModelVersion: IndexFacesModelVersion
    UserId: UserId
}

enum FaceAttributes {
    DEFAULT
    ALL
}

structure FaceDetail {
    BoundingBox: BoundingBox
    AgeRange: AgeRange
    Smile: Smile
    Eyeglasses: Eyeglasses
    Sunglasses: Sunglasses
    Gender: Gender
    Beard: Beard
    Mustache: Mustache
    EyesOpen: EyeOpen
    MouthOpen: MouthOpen
    Emotions: Emotions
    Landmarks: Landmarks
    Pose: Pose
    Quality: ImageQuality
    Confidence: Percent
    FaceOccluded: FaceOccluded
    EyeDirection: EyeDirection
}

list FaceDetailList {
    member: FaceDetail
}

structure FaceDetection {
    Timestamp: Timestamp
    Face: FaceDetail
}

list FaceDetections {
    member: FaceDetection
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string FaceId

@length(min: 1, max: 4096)
list FaceIdList {
    member: FaceId
}

list FaceList {
    member: Face
}

structure FaceMatch {
    Similarity: Percent
    Face: Face
}

list FaceMatchList {
    member: FaceMatch
}

list FaceModelVersionList {
    member: String
}

structure FaceOccluded {
    Value: Boolean
    Confidence: Percent
}

structure FaceRecord {
    Face: Face
    FaceDetail: FaceDetail
}

list FaceRecordList {
    member: FaceRecord
}

structure FaceSearchSettings {
    CollectionId: CollectionId
    FaceMatchThreshold: Percent
}

enum FaceSearchSortBy {
    INDEX
    TIMESTAMP
}

float Float

@length(max: 256)
string FlowDefinitionArn

structure Gender {
    Value: GenderType
    Confidence: Percent
}

enum GenderType {
    Male
    Female
}

@length(min: 0, max: 100)
list GeneralLabelsFilterList {
    member: GeneralLabelsFilterValue
}

@length(min: 0, max: 50)
@pattern("[A-Za-z0-9àâèçñó'-_(). ]*")
string GeneralLabelsFilterValue

structure GeneralLabelsSettings {
    LabelInclusionFilters: GeneralLabelsFilterList
    LabelExclusionFilters: GeneralLabelsFilterList
    LabelCategoryInclusionFilters: GeneralLabelsFilterList
    LabelCategoryExclusionFilters: GeneralLabelsFilterList
}

structure Geometry {
    BoundingBox: BoundingBox
    Polygon: Polygon
}

structure GetCelebrityInfoRequest {
    @required Id: RekognitionUniqueId
}

structure GetCelebrityInfoResponse {
    Urls: Urls
    Name: String
    KnownGender: KnownGender
}

structure GetCelebrityRecognitionRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
    SortBy: CelebrityRecognitionSortBy
}

structure GetCelebrityRecognitionResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    VideoMetadata: VideoMetadata
    NextToken: PaginationToken
    Celebrities: CelebrityRecognitions
    JobId: JobId
    Video: Video
    JobTag: JobTag
}

structure GetContentModerationRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
    SortBy: ContentModerationSortBy
    AggregateBy: ContentModerationAggregateBy
}

structure GetContentModerationRequestMetadata {
    SortBy: ContentModerationSortBy
    AggregateBy: ContentModerationAggregateBy
}

structure GetContentModerationResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    VideoMetadata: VideoMetadata
    ModerationLabels: ContentModerationDetections
    NextToken: PaginationToken
    ModerationModelVersion: String
    JobId: JobId
    Video: Video
    JobTag: JobTag
    GetRequestMetadata: GetContentModerationRequestMetadata
}

structure GetFaceDetectionRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
}

structure GetFaceDetectionResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    VideoMetadata: VideoMetadata
    NextToken: PaginationToken
    Faces: FaceDetections
    JobId: JobId
    Video: Video
    JobTag: JobTag
}

structure GetFaceLivenessSessionResultsRequest {
    @required SessionId: LivenessSessionId
}

structure GetFaceLivenessSessionResultsResponse {
    @required SessionId: LivenessSessionId
    @required Status: LivenessSessionStatus
    Confidence: Percent
    ReferenceImage: AuditImage
    AuditImages: AuditImages
    Challenge: Challenge
}

structure GetFaceSearchRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
    SortBy: FaceSearchSortBy
}

structure GetFaceSearchResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    NextToken: PaginationToken
    VideoMetadata: VideoMetadata
    Persons: PersonMatches
    JobId: JobId
    Video: Video
    JobTag: JobTag
}

structure GetLabelDetectionRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
    SortBy: LabelDetectionSortBy
    AggregateBy: LabelDetectionAggregateBy
}

structure GetLabelDetectionRequestMetadata {
    SortBy: LabelDetectionSortBy
    AggregateBy: LabelDetectionAggregateBy
}

structure GetLabelDetectionResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    VideoMetadata: VideoMetadata
    NextToken: PaginationToken
    Labels: LabelDetections
    LabelModelVersion: String
    JobId: JobId
    Video: Video
    JobTag: JobTag
    GetRequestMetadata: GetLabelDetectionRequestMetadata
}

structure GetMediaAnalysisJobRequest {
    @required JobId: MediaAnalysisJobId
}

structure GetMediaAnalysisJobResponse {
    @required JobId: MediaAnalysisJobId
    JobName: MediaAnalysisJobName
    @required OperationsConfig: MediaAnalysisOperationsConfig
    @required Status: MediaAnalysisJobStatus
    FailureDetails: MediaAnalysisJobFailureDetails
    @required CreationTimestamp: DateTime
    CompletionTimestamp: DateTime
    @required Input: MediaAnalysisInput
    @required OutputConfig: MediaAnalysisOutputConfig
    KmsKeyId: KmsKeyId
    Results: MediaAnalysisResults
    ManifestSummary: MediaAnalysisManifestSummary
}

structure GetPersonTrackingRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
    SortBy: PersonTrackingSortBy
}

structure GetPersonTrackingResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    VideoMetadata: VideoMetadata
    NextToken: PaginationToken
    Persons: PersonDetections
    JobId: JobId
    Video: Video
    JobTag: JobTag
}

structure GetSegmentDetectionRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
}

structure GetSegmentDetectionResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    VideoMetadata: VideoMetadataList
    AudioMetadata: AudioMetadataList
    NextToken: PaginationToken
    Segments: SegmentDetections
    SelectedSegmentTypes: SegmentTypesInfo
    JobId: JobId
    Video: Video
    JobTag: JobTag
}

structure GetTextDetectionRequest {
    @required JobId: JobId
    MaxResults: MaxResults
    NextToken: PaginationToken
}

structure GetTextDetectionResponse {
    JobStatus: VideoJobStatus
    StatusMessage: StatusMessage
    VideoMetadata: VideoMetadata
    TextDetections: TextDetectionResults
    NextToken: PaginationToken
    TextModelVersion: String
    JobId: JobId
    Video: Video
    JobTag: JobTag
}

@length(min: 1, max: 5242880)
blob GroundTruthBlob

structure GroundTruthManifest {
    S3Object: S3Object
}

boolean HasErrors

@length(max: 10240)
string HumanLoopActivationConditionsEvaluationResults

structure HumanLoopActivationOutput {
    HumanLoopArn: HumanLoopArn
    HumanLoopActivationReasons: HumanLoopActivationReasons
    @mediaType("application/json") HumanLoopActivationConditionsEvaluationResults: HumanLoopActivationConditionsEvaluationResults
}

string HumanLoopActivationReason

@length(min: 1)
list HumanLoopActivationReasons {
    member: HumanLoopActivationReason
}

@length(max: 256)
string HumanLoopArn

structure HumanLoopConfig {
    @required HumanLoopName: HumanLoopName
    @required FlowDefinitionArn: FlowDefinitionArn
    DataAttributes: HumanLoopDataAttributes
}

structure HumanLoopDataAttributes {
    ContentClassifiers: ContentClassifiers
}

@length(min: 1, max: 63)
@pattern("^[a-z0-9](-*[a-z0-9])*")
string HumanLoopName

@error("client")
structure HumanLoopQuotaExceededException {
    ResourceType: String
    QuotaCode: String
    ServiceCode: String
}

@error("client")
structure IdempotentParameterMismatchException {}

structure Image {
    Bytes: ImageBlob
    S3Object: S3Object
}

@length(min: 1, max: 5242880)
blob ImageBlob

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ImageId

structure ImageQuality {
    Brightness: Float
    Sharpness: Float
}

@error("client")
structure ImageTooLargeException {}

@pattern("[0-9\\.]+")
string IndexFacesModelVersion

structure IndexFacesRequest {
    @required CollectionId: CollectionId
    @required Image: Image
    ExternalImageId: ExternalImageId
    DetectionAttributes: Attributes
    MaxFaces: MaxFacesToIndex
    QualityFilter: QualityFilter
}

structure IndexFacesResponse {
    FaceRecords: FaceRecordList
    OrientationCorrection: OrientationCorrection
    FaceModelVersion: String
    UnindexedFaces: UnindexedFaces
}

@range(min: 1)
integer InferenceUnits

structure Instance {
    BoundingBox: BoundingBox
    Confidence: Percent
    DominantColors: DominantColors
}

list Instances {
    member: Instance
}

@error("server")
structure InternalServerError {}

@error("client")
structure InvalidImageFormatException {}

@error("client")
structure InvalidManifestException {}

@error("client")
structure InvalidPaginationTokenException {}

@error("client")
structure InvalidParameterException {}

@error("client")
structure InvalidPolicyRevisionIdException {}

@error("client")
structure InvalidS3ObjectException {}

boolean IsLabeled

@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9-_]+$")
string JobId

@length(min: 1, max: 1024)
@pattern("[a-zA-Z0-9_.\\-:+=\\/]+")
string JobTag

@pattern("(^arn:([a-z\\d-]+):kinesis:([a-z\\d-]+):\\d{12}:.+$)")
string KinesisDataArn

structure KinesisDataStream {
    Arn: KinesisDataArn
}

@pattern("(^arn:([a-z\\d-]+):kinesisvideo:([a-z\\d-]+):\\d{12}:.+$)")
string KinesisVideoArn

structure KinesisVideoStream {
    Arn: KinesisVideoArn
}

@length(min: 1, max: 128)
@pattern("^[0-9]+$")
string KinesisVideoStreamFragmentNumber

structure KinesisVideoStreamStartSelector {
    ProducerTimestamp: ULong
    FragmentNumber: KinesisVideoStreamFragmentNumber
}

@length(min: 1, max: 2048)
@pattern("^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$")
string KmsKeyId

structure KnownGender {
    Type: KnownGenderType
}

enum KnownGenderType {
    Male
    Female
    Nonbinary
    Unlisted
}

structure Label {
    Name: String
    Confidence: Percent
    Instances: Instances
    Parents: Parents
    Aliases: LabelAliases
    Categories: LabelCategories
}

structure LabelAlias {
    Name: String
}

list LabelAliases {
    member: LabelAlias
}

list LabelCategories {
    member: LabelCategory
}

structure LabelCategory {
    Name: String
}

structure LabelDetection {
    Timestamp: Timestamp
    Label: Label
    StartTimestampMillis: ULong
    EndTimestampMillis: ULong
    DurationMillis: ULong
}

enum LabelDetectionAggregateBy {
    TIMESTAMPS
    SEGMENTS
}

@length(min: 0, max: 1)
list LabelDetectionFeatureList {
    member: LabelDetectionFeatureName
}

enum LabelDetectionFeatureName {
    GENERAL_LABELS
}

structure LabelDetectionSettings {
    GeneralLabels: GeneralLabelsSettings
}

enum LabelDetectionSortBy {
    NAME
    TIMESTAMP
}

list LabelDetections {
    member: LabelDetection
}

list Labels {
    member: Label
}

structure Landmark {
    Type: LandmarkType
    X: Float
    Y: Float
}

enum LandmarkType {
    eyeLeft
    eyeRight
    nose
    mouthLeft
    mouthRight
    leftEyeBrowLeft
    leftEyeBrowRight
    leftEyeBrowUp
    rightEyeBrowLeft
    rightEyeBrowRight
    rightEyeBrowUp
    leftEyeLeft
    leftEyeRight
    leftEyeUp
    leftEyeDown
    rightEyeLeft
    rightEyeRight
    rightEyeUp
    rightEyeDown
    noseLeft
    noseRight
    mouthUp
    mouthDown
    leftPupil
    rightPupil
    upperJawlineLeft
    midJawlineLeft
    chinBottom
    midJawlineRight
    upperJawlineRight
}

list Landmarks {
    member: Landmark
}

@error("client")
structure LimitExceededException {}

structure ListCollectionsRequest {
    NextToken: PaginationToken
    MaxResults: PageSize
}

structure ListCollectionsResponse {
    CollectionIds: CollectionIdList
    NextToken: PaginationToken
    FaceModelVersions: FaceModelVersionList
}

@range(min: 1, max: 100)
integer ListDatasetEntriesPageSize

structure ListDatasetEntriesRequest {
    @required DatasetArn: DatasetArn
    ContainsLabels: DatasetLabels
    Labeled: IsLabeled
    SourceRefContains: QueryString
    HasErrors: HasErrors
    NextToken: ExtendedPaginationToken
    MaxResults: ListDatasetEntriesPageSize
}

structure ListDatasetEntriesResponse {
    DatasetEntries: DatasetEntries
    NextToken: ExtendedPaginationToken
}

@range(min: 1, max: 100)
integer ListDatasetLabelsPageSize

structure ListDatasetLabelsRequest {
    @required DatasetArn: DatasetArn
    NextToken: ExtendedPaginationToken
    MaxResults: ListDatasetLabelsPageSize
}

structure ListDatasetLabelsResponse {
    DatasetLabelDescriptions: DatasetLabelDescriptions
    NextToken: ExtendedPaginationToken
}

structure ListFacesRequest {
    @required CollectionId: CollectionId
    NextToken: PaginationToken
    MaxResults: PageSize
    UserId: UserId
    FaceIds: FaceIdList
}

structure ListFacesResponse {
    Faces: FaceList
    NextToken: String
    FaceModelVersion: String
}

@range(min: 1, max: 100)
integer ListMediaAnalysisJobsPageSize

structure ListMediaAnalysisJobsRequest {
    NextToken: ExtendedPaginationToken
    MaxResults: ListMediaAnalysisJobsPageSize
}

structure ListMediaAnalysisJobsResponse {
    NextToken: ExtendedPaginationToken
    @required MediaAnalysisJobs: MediaAnalysisJobDescriptions
}

@range(min: 1, max: 5)
integer ListProjectPoliciesPageSize

structure ListProjectPoliciesRequest {
    @required ProjectArn: ProjectArn
    NextToken: ExtendedPaginationToken
    MaxResults: ListProjectPoliciesPageSize
}

structure ListProjectPoliciesResponse {
    ProjectPolicies: ProjectPolicies
    NextToken: ExtendedPaginationToken
}

structure ListStreamProcessorsRequest {
    NextToken: PaginationToken
    MaxResults: MaxResults
}

structure ListStreamProcessorsResponse {
    NextToken: PaginationToken
    StreamProcessors: StreamProcessorList
}

structure ListTagsForResourceRequest {
    @required ResourceArn: ResourceArn
}

structure ListTagsForResourceResponse {
    Tags: TagMap
}

structure ListUsersRequest {
    @required CollectionId: CollectionId
    MaxResults: MaxUserResults
    NextToken: PaginationToken
}

structure ListUsersResponse {
    Users: UserList
    NextToken: PaginationToken
}

@length(min: 1, max: 204800)
@sensitive
blob LivenessImageBlob

structure LivenessOutputConfig {
    @required S3Bucket: S3Bucket
    S3KeyPrefix: LivenessS3KeyPrefix
}

@length(max: 950)
@pattern("\\S*")
string LivenessS3KeyPrefix

@length(min: 36, max: 36)
@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string LivenessSessionId

enum LivenessSessionStatus {
    CREATED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    EXPIRED
}

@error("client")
structure MalformedPolicyDocumentException {}

structure MatchedUser {
    UserId: UserId
    UserStatus: UserStatus
}

@range(min: 1, max: 120)
long MaxDurationInSecondsULong

@range(min: 1, max: 4096)
integer MaxFaces

@range(min: 1)
integer MaxFacesToIndex

@range(min: 0, max: 1)
float MaxPixelThreshold

@range(min: 1)
integer MaxResults

@range(min: 1, max: 500)
integer MaxUserResults

structure MediaAnalysisDetectModerationLabelsConfig {
    MinConfidence: Percent
    ProjectVersion: ProjectVersionId
}

structure MediaAnalysisInput {
    @required S3Object: S3Object
}

structure MediaAnalysisJobDescription {
    @required JobId: MediaAnalysisJobId
    JobName: MediaAnalysisJobName
    @required OperationsConfig: MediaAnalysisOperationsConfig
    @required Status: MediaAnalysisJobStatus
    FailureDetails: MediaAnalysisJobFailureDetails
    @required CreationTimestamp: DateTime
    CompletionTimestamp: DateTime
    @required Input: MediaAnalysisInput
    @required OutputConfig: MediaAnalysisOutputConfig
    KmsKeyId: KmsKeyId
    Results: MediaAnalysisResults
    ManifestSummary: MediaAnalysisManifestSummary
}

list MediaAnalysisJobDescriptions {
    member: MediaAnalysisJobDescription
}

enum MediaAnalysisJobFailureCode {
    INTERNAL_ERROR
    INVALID_S3_OBJECT
    INVALID_MANIFEST
    INVALID_OUTPUT_CONFIG
    INVALID_KMS_KEY
    ACCESS_DENIED
    RESOURCE_NOT_FOUND
    RESOURCE_NOT_READY
    THROTTLED
}

structure MediaAnalysisJobFailureDetails {
    Code: MediaAnalysisJobFailureCode
    Message: String
}

@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9-_]+$")
string MediaAnalysisJobId

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9_.\\-]+")
string MediaAnalysisJobName

enum MediaAnalysisJobStatus {
    CREATED
    QUEUED
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

structure MediaAnalysisManifestSummary {
    S3Object: S3Object
}

structure MediaAnalysisModelVersions {
    Moderation: String
}

structure MediaAnalysisOperationsConfig {
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfig
}

structure MediaAnalysisOutputConfig {
    @required S3Bucket: S3Bucket
    S3KeyPrefix: MediaAnalysisS3KeyPrefix
}

structure MediaAnalysisResults {
    S3Object: S3Object
    ModelVersions: MediaAnalysisModelVersions
}

@length(max: 800)
@pattern("\\S*")
string MediaAnalysisS3KeyPrefix

@range(min: 0, max: 100)
float MinCoveragePercentage

structure ModerationLabel {
    Confidence: Percent
    Name: String
    ParentName: String
    TaxonomyLevel: UInteger
}

list ModerationLabels {
    member: ModerationLabel
}

structure MouthOpen {
    Value: Boolean
    Confidence: Percent
}

structure Mustache {
    Value: Boolean
    Confidence: Percent
}

structure NotificationChannel {
    @required SNSTopicArn: SNSTopicArn
    @required RoleArn: RoleArn
}

enum OrientationCorrection {
    ROTATE_0
    ROTATE_90
    ROTATE_180
    ROTATE_270
}

structure OutputConfig {
    S3Bucket: S3Bucket
    S3KeyPrefix: S3KeyPrefix
}

@range(min: 0, max: 4096)
integer PageSize

@length(max: 255)
string PaginationToken

structure Parent {
    Name: String
}

list Parents {
    member: Parent
}

@range(min: 0, max: 100)
float Percent

structure PersonDetail {
    Index: PersonIndex
    BoundingBox: BoundingBox
    Face: FaceDetail
}

structure PersonDetection {
    Timestamp: Timestamp
    Person: PersonDetail
}

list PersonDetections {
    member: PersonDetection
}

long PersonIndex

structure PersonMatch {
    Timestamp: Timestamp
    Person: PersonDetail
    FaceMatches: FaceMatchList
}

list PersonMatches {
    member: PersonMatch
}

enum PersonTrackingSortBy {
    INDEX
    TIMESTAMP
}

structure Point {
    X: Float
    Y: Float
}

list Polygon {
    member: Point
}

structure Pose {
    Roll: Degree
    Yaw: Degree
    Pitch: Degree
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)")
string ProjectArn

enum ProjectAutoUpdate {
    ENABLED
    DISABLED
}

structure ProjectDescription {
    ProjectArn: ProjectArn
    CreationTimestamp: DateTime
    Status: ProjectStatus
    Datasets: DatasetMetadataList
    Feature: CustomizationFeature
    AutoUpdate: ProjectAutoUpdate
}

list ProjectDescriptions {
    member: ProjectDescription
}

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9_.\\-]+")
string ProjectName

@length(min: 1, max: 10)
list ProjectNames {
    member: ProjectName
}

list ProjectPolicies {
    member: ProjectPolicy
}

structure ProjectPolicy {
    ProjectArn: ProjectArn
    PolicyName: ProjectPolicyName
    PolicyRevisionId: ProjectPolicyRevisionId
    PolicyDocument: ProjectPolicyDocument
    CreationTimestamp: DateTime
    LastUpdatedTimestamp: DateTime
}

@length(min: 1, max: 2000)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string ProjectPolicyDocument

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_.\\-]+")
string ProjectPolicyName

@length(max: 64)
@pattern("[0-9A-Fa-f]+")
string ProjectPolicyRevisionId

enum ProjectStatus {
    CREATING
    CREATED
    DELETING
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/version\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)")
string ProjectVersionArn

structure ProjectVersionDescription {
    ProjectVersionArn: ProjectVersionArn
    CreationTimestamp: DateTime
    MinInferenceUnits: InferenceUnits
    Status: ProjectVersionStatus
    StatusMessage: StatusMessage
    BillableTrainingTimeInSeconds: ULong
    TrainingEndTimestamp: DateTime
    OutputConfig: OutputConfig
    TrainingDataResult: TrainingDataResult
    TestingDataResult: TestingDataResult
    EvaluationResult: EvaluationResult
    ManifestSummary: GroundTruthManifest
    KmsKeyId: KmsKeyId
    MaxInferenceUnits: InferenceUnits
    SourceProjectVersionArn: ProjectVersionArn
    VersionDescription: VersionDescription
    Feature: CustomizationFeature
    BaseModelVersion: String
    FeatureConfig: CustomizationFeatureConfig
}

list ProjectVersionDescriptions {
    member: ProjectVersionDescription
}

@length(min: 20, max: 2048)
@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/version\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)")
string ProjectVersionId

enum ProjectVersionStatus {
    TRAINING_IN_PROGRESS
    TRAINING_COMPLETED
    TRAINING_FAILED
    STARTING
    RUNNING
    FAILED
    STOPPING
    STOPPED
    DELETING
    COPYING_IN_PROGRESS
    COPYING_COMPLETED
    COPYING_FAILED
    DEPRECATED
    EXPIRED
}

@range(min: 1, max: 100)
integer ProjectVersionsPageSize

@range(min: 1, max: 100)
integer ProjectsPageSize

structure ProtectiveEquipmentBodyPart {
    Name: BodyPart
    Confidence: Percent
    EquipmentDetections: EquipmentDetections
}

structure ProtectiveEquipmentPerson {
    BodyParts: BodyParts
    BoundingBox: BoundingBox
    Confidence: Percent
    Id: UInteger
}

list ProtectiveEquipmentPersonIds {
    member: UInteger
}

list ProtectiveEquipmentPersons {
    member: ProtectiveEquipmentPerson
}

structure ProtectiveEquipmentSummarizationAttributes {
    @required MinConfidence: Percent
    @required RequiredEquipmentTypes: ProtectiveEquipmentTypes
}

structure ProtectiveEquipmentSummary {
    PersonsWithRequiredEquipment: ProtectiveEquipmentPersonIds
    PersonsWithoutRequiredEquipment: ProtectiveEquipmentPersonIds
    PersonsIndeterminate: ProtectiveEquipmentPersonIds
}

enum ProtectiveEquipmentType {
    FACE_COVER
    HAND_COVER
    HEAD_COVER
}

list ProtectiveEquipmentTypes {
    member: ProtectiveEquipmentType
}

@error("client")
structure ProvisionedThroughputExceededException {}

structure PutProjectPolicyRequest {
    @required ProjectArn: ProjectArn
    @required PolicyName: ProjectPolicyName
    PolicyRevisionId: ProjectPolicyRevisionId
    @required PolicyDocument: ProjectPolicyDocument
}

structure PutProjectPolicyResponse {
    PolicyRevisionId: ProjectPolicyRevisionId
}

enum QualityFilter {
    NONE
    AUTO
    LOW
    MEDIUM
    HIGH
}

@length(min: 1, max: 2048)
@pattern(".*\\S.*")
string QueryString

enum Reason {
    EXCEEDS_MAX_FACES
    EXTREME_POSE
    LOW_BRIGHTNESS
    LOW_SHARPNESS
    LOW_CONFIDENCE
    SMALL_BOUNDING_BOX
    LOW_FACE_QUALITY
}

list Reasons {
    member: Reason
}

structure RecognizeCelebritiesRequest {
    @required Image: Image
}

structure RecognizeCelebritiesResponse {
    CelebrityFaces: CelebrityList
    UnrecognizedFaces: ComparedFaceList
    OrientationCorrection: OrientationCorrection
}

structure RegionOfInterest {
    BoundingBox: BoundingBox
    Polygon: Polygon
}

@length(min: 0, max: 10)
list RegionsOfInterest {
    member: RegionOfInterest
}

@pattern("[0-9A-Za-z]*")
string RekognitionUniqueId

@error("client")
structure ResourceAlreadyExistsException {}

@length(min: 20, max: 2048)
string ResourceArn

@error("client")
structure ResourceInUseException {}

@error("client")
structure ResourceNotFoundException {}

@error("client")
structure ResourceNotReadyException {}

@pattern("arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

@length(min: 3, max: 255)
@pattern("[0-9A-Za-z\\.\\-_]*")
string S3Bucket

structure S3Destination {
    Bucket: S3Bucket
    KeyPrefix: S3KeyPrefix
}

@length(max: 1024)
string S3KeyPrefix

structure S3Object {
    Bucket: S3Bucket
    Name: S3ObjectName
    Version: S3ObjectVersion
}

@length(min: 1, max: 1024)
string S3ObjectName

@length(min: 1, max: 1024)
string S3ObjectVersion

@pattern("(^arn:aws:sns:.*:\\w{12}:.+$)")
string SNSTopicArn

structure SearchFacesByImageRequest {
    @required CollectionId: CollectionId
    @required Image: Image
    MaxFaces: MaxFaces
    FaceMatchThreshold: Percent
    QualityFilter: QualityFilter
}

structure SearchFacesByImageResponse {
    SearchedFaceBoundingBox: BoundingBox
    SearchedFaceConfidence: Percent
    FaceMatches: FaceMatchList
    FaceModelVersion: String
}

structure SearchFacesRequest {
    @required CollectionId: CollectionId
    @required FaceId: FaceId
    MaxFaces: MaxFaces
    FaceMatchThreshold: Percent
}

structure SearchFacesResponse {
    SearchedFaceId: FaceId
    FaceMatches: FaceMatchList
    FaceModelVersion: String
}

structure SearchUsersByImageRequest {
    @required CollectionId: CollectionId
    @required Image: Image
    UserMatchThreshold: Percent
    MaxUsers: MaxUserResults
    QualityFilter: QualityFilter
}

structure SearchUsersByImageResponse {
    UserMatches: UserMatchList
    FaceModelVersion: String
    SearchedFace: SearchedFaceDetails
    UnsearchedFaces: UnsearchedFacesList
}

structure SearchUsersRequest {
    @required CollectionId: CollectionId
    UserId: UserId
    FaceId: FaceId
    UserMatchThreshold: Percent
    MaxUsers: MaxUserResults
}

structure SearchUsersResponse {
    UserMatches: UserMatchList
    FaceModelVersion: String
    SearchedFace: SearchedFace
    SearchedUser: SearchedUser
}

structure SearchedFace {
    FaceId: FaceId
}

structure SearchedFaceDetails {
    FaceDetail: FaceDetail
}

structure SearchedUser {
    UserId: UserId
}

@range(min: 50, max: 100)
float SegmentConfidence

structure SegmentDetection {
    Type: SegmentType
    StartTimestampMillis: Timestamp
    EndTimestampMillis: Timestamp
    DurationMillis: ULong
    StartTimecodeSMPTE: Timecode
    EndTimecodeSMPTE: Timecode
    DurationSMPTE: Timecode
    TechnicalCueSegment: TechnicalCueSegment
    ShotSegment: ShotSegment
    StartFrameNumber: ULong
    EndFrameNumber: ULong
    DurationFrames: ULong
}

list SegmentDetections {
    member: SegmentDetection
}

enum SegmentType {
    TECHNICAL_CUE
    SHOT
}

structure SegmentTypeInfo {
    Type: SegmentType
    ModelVersion: String
}

@length(min: 1)
list SegmentTypes {
    member: SegmentType
}

list SegmentTypesInfo {
    member: SegmentTypeInfo
}

@error("client")
structure ServiceQuotaExceededException {}

@error("client")
structure SessionNotFoundException {}

structure ShotSegment {
    Index: ULong
    Confidence: SegmentConfidence
}

structure Smile {
    Value: Boolean
    Confidence: Percent
}

structure StartCelebrityRecognitionRequest {
    @required Video: Video
    ClientRequestToken: ClientRequestToken
    NotificationChannel: NotificationChannel
    JobTag: JobTag
}

structure StartCelebrityRecognitionResponse {
    JobId: JobId
}

structure StartContentModerationRequest {
    @required Video: Video
    MinConfidence: Percent
    ClientRequestToken: ClientRequestToken
    NotificationChannel: NotificationChannel
    JobTag: JobTag
}

structure StartContentModerationResponse {
    JobId: JobId
}

structure StartFaceDetectionRequest {
    @required Video: Video
    ClientRequestToken: ClientRequestToken
    NotificationChannel: NotificationChannel
    FaceAttributes: FaceAttributes
    JobTag: JobTag
}

structure StartFaceDetectionResponse {
    JobId: JobId
}

structure StartFaceSearchRequest {
    @required Video: Video
    ClientRequestToken: ClientRequestToken
    FaceMatchThreshold: Percent
    @required CollectionId: CollectionId
    NotificationChannel: NotificationChannel
    JobTag: JobTag
}

structure StartFaceSearchResponse {
    JobId: JobId
}

structure StartLabelDetectionRequest {
    @required Video: Video
    ClientRequestToken: ClientRequestToken
    MinConfidence: Percent
    NotificationChannel: NotificationChannel
    JobTag: JobTag
    Features: LabelDetectionFeatureList
    Settings: LabelDetectionSettings
}

structure StartLabelDetectionResponse {
    JobId: JobId
}

structure StartMediaAnalysisJobRequest {
    @idempotencyToken ClientRequestToken: ClientRequestToken
    JobName: MediaAnalysisJobName
    @required OperationsConfig: MediaAnalysisOperationsConfig
    @required Input: MediaAnalysisInput
    @required OutputConfig: MediaAnalysisOutputConfig
    KmsKeyId: KmsKeyId
}

structure StartMediaAnalysisJobResponse {
    @required JobId: MediaAnalysisJobId
}

structure StartPersonTrackingRequest {
    @required Video: Video
    ClientRequestToken: ClientRequestToken
    NotificationChannel: NotificationChannel
    JobTag: JobTag
}

structure StartPersonTrackingResponse {
    JobId: JobId
}

structure StartProjectVersionRequest {
    @required ProjectVersionArn: ProjectVersionArn
    @required MinInferenceUnits: InferenceUnits
    MaxInferenceUnits: InferenceUnits
}

structure StartProjectVersionResponse {
    Status: ProjectVersionStatus
}

structure StartSegmentDetectionFilters {
    TechnicalCueFilter: StartTechnicalCueDetectionFilter
    ShotFilter: StartShotDetectionFilter
}

structure StartSegmentDetectionRequest {
    @required Video: Video
    ClientRequestToken: ClientRequestToken
    NotificationChannel: NotificationChannel
    JobTag: JobTag
    Filters: StartSegmentDetectionFilters
    @required SegmentTypes: SegmentTypes
}

structure StartSegmentDetectionResponse {
    JobId: JobId
}

structure StartShotDetectionFilter {
    MinSegmentConfidence: SegmentConfidence
}

structure StartStreamProcessorRequest {
    @required Name: StreamProcessorName
    StartSelector: StreamProcessingStartSelector
    StopSelector: StreamProcessingStopSelector
}

structure StartStreamProcessorResponse {
    SessionId: StartStreamProcessorSessionId
}

string StartStreamProcessorSessionId

structure StartTechnicalCueDetectionFilter {
    MinSegmentConfidence: SegmentConfidence
    BlackFrame: BlackFrame
}

structure StartTextDetectionFilters {
    WordFilter: DetectionFilter
    RegionsOfInterest: RegionsOfInterest
}

structure StartTextDetectionRequest {
    @required Video: Video
    ClientRequestToken: ClientRequestToken
    NotificationChannel: NotificationChannel
    JobTag: JobTag
    Filters: StartTextDetectionFilters
}

structure StartTextDetectionResponse {
    JobId: JobId
}

string StatusMessage

structure StopProjectVersionRequest {
    @required ProjectVersionArn: ProjectVersionArn
}

structure StopProjectVersionResponse {
    Status: ProjectVersionStatus
}

structure StopStreamProcessorRequest {
    @required Name: StreamProcessorName
}

structure StopStreamProcessorResponse {}

structure StreamProcessingStartSelector {
    KVSStreamStartSelector: KinesisVideoStreamStartSelector
}

structure StreamProcessingStopSelector {
    MaxDurationInSeconds: MaxDurationInSecondsULong
}

structure StreamProcessor {
    Name: StreamProcessorName
    Status: StreamProcessorStatus
}

@pattern("(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:streamprocessor\\/.+$)")
string StreamProcessorArn

structure StreamProcessorDataSharingPreference {
    @required OptIn: Boolean
}

structure StreamProcessorInput {
    KinesisVideoStream: KinesisVideoStream
}

list StreamProcessorList {
    member: StreamProcessor
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_.\\-]+")
string StreamProcessorName

structure StreamProcessorNotificationChannel {
    @required SNSTopicArn: SNSTopicArn
}

structure StreamProcessorOutput {
    KinesisDataStream: KinesisDataStream
    S3Destination: S3Destination
}

enum StreamProcessorParameterToDelete {
    ConnectedHomeMinConfidence
    RegionsOfInterest
}

list StreamProcessorParametersToDelete {
    member: StreamProcessorParameterToDelete
}

structure StreamProcessorSettings {
    FaceSearch: FaceSearchSettings
    ConnectedHome: ConnectedHomeSettings
}

structure StreamProcessorSettingsForUpdate {
    ConnectedHomeForUpdate: ConnectedHomeSettingsForUpdate
}

enum StreamProcessorStatus {
    STOPPED
    STARTING
    RUNNING
    FAILED
    STOPPING
    UPDATING
}

string String

structure Summary {
    S3Object: S3Object
}

structure Sunglasses {
    Value: Boolean
    Confidence: Percent
}

@length(min: 1, max: 128)
@pattern("^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

structure TagResourceRequest {
    @required ResourceArn: ResourceArn
    @required Tags: TagMap
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

structure TechnicalCueSegment {
    Type: TechnicalCueType
    Confidence: SegmentConfidence
}

enum TechnicalCueType {
    ColorBars
    EndCredits
    BlackFrames
    OpeningCredits
    StudioLogo
    Slate
    Content
}

structure TestingData {
    Assets: Assets
    AutoCreate: Boolean
}

structure TestingDataResult {
    Input: TestingData
    Output: TestingData
    Validation: ValidationData
}

structure TextDetection {
    DetectedText: String
    Type: TextTypes
    Id: UInteger
    ParentId: UInteger
    Confidence: Percent
    Geometry: Geometry
}

list TextDetectionList {
    member: TextDetection
}

structure TextDetectionResult {
    Timestamp: Timestamp
    TextDetection: TextDetection
}

list TextDetectionResults {
    member: TextDetectionResult
}

enum TextTypes {
    LINE
    WORD
}

@error("server")
structure ThrottlingException {}

string Timecode

long Timestamp

structure TrainingData {
    Assets: Assets
}

structure TrainingDataResult {
    Input: TrainingData
    Output: TrainingData
    Validation: ValidationData
}

@range(min: 0)
integer UInteger

@range(min: 0)
long ULong

structure UnindexedFace {
    Reasons: Reasons
    FaceDetail: FaceDetail
}

list UnindexedFaces {
    member: UnindexedFace
}

structure UnsearchedFace {
    FaceDetails: FaceDetail
    Reasons: UnsearchedFaceReasons
}

enum UnsearchedFaceReason {
    FACE_NOT_LARGEST
    EXCEEDS_MAX_FACES
    EXTREME_POSE
    LOW_BRIGHTNESS
    LOW_SHARPNESS
    LOW_CONFIDENCE
    SMALL_BOUNDING_BOX
    LOW_FACE_QUALITY
}

list UnsearchedFaceReasons {
    member: UnsearchedFaceReason
}

list UnsearchedFacesList {
    member: UnsearchedFace
}

structure UnsuccessfulFaceAssociation {
    FaceId: FaceId
    UserId: UserId
    Confidence: Percent
    Reasons: UnsuccessfulFaceAssociationReasons
}

@length(min: 0, max: 500)
list UnsuccessfulFaceAssociationList {
    member: UnsuccessfulFaceAssociation
}

enum UnsuccessfulFaceAssociationReason {
    FACE_NOT_FOUND
    ASSOCIATED_TO_A_DIFFERENT_USER
    LOW_MATCH_CONFIDENCE
}

list UnsuccessfulFaceAssociationReasons {
    member: UnsuccessfulFaceAssociationReason
}

structure UnsuccessfulFaceDeletion {
    FaceId: FaceId
    UserId: UserId
    Reasons: UnsuccessfulFaceDeletionReasons
}

enum UnsuccessfulFaceDeletionReason {
    ASSOCIATED_TO_AN_EXISTING_USER
    FACE_NOT_FOUND
}

list UnsuccessfulFaceDeletionReasons {
    member: UnsuccessfulFaceDeletionReason
}

@length(min: 0, max: 4096)
list UnsuccessfulFaceDeletionsList {
    member: UnsuccessfulFaceDeletion
}

structure UnsuccessfulFaceDisassociation {
    FaceId: FaceId
    UserId: UserId
    Reasons: UnsuccessfulFaceDisassociationReasons
}

@length(min: 0, max: 500)
list UnsuccessfulFaceDisassociationList {
    member: UnsuccessfulFaceDisassociation
}

enum UnsuccessfulFaceDisassociationReason {
    FACE_NOT_FOUND
    ASSOCIATED_TO_A_DIFFERENT_USER
}

list UnsuccessfulFaceDisassociationReasons {
    member: UnsuccessfulFaceDisassociationReason
}

structure UntagResourceRequest {
    @required ResourceArn: ResourceArn
    @required TagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateDatasetEntriesRequest {
    @required DatasetArn: DatasetArn
    @required Changes: DatasetChanges
}

structure UpdateDatasetEntriesResponse {}

structure UpdateStreamProcessorRequest {
    @required Name: StreamProcessorName
    SettingsForUpdate: StreamProcessorSettingsForUpdate
    RegionsOfInterestForUpdate: RegionsOfInterest
    DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreference
    ParametersToDelete: StreamProcessorParametersToDelete
}

structure UpdateStreamProcessorResponse {}

string Url

@length(min: 0, max: 255)
list Urls {
    member: Url
}

structure User {
    UserId: UserId
    UserStatus: UserStatus
}

@length(min: 1, max: 100)
list UserFaceIdList {
    member: FaceId
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_.\\-:]+")
string UserId

@length(max: 500)
list UserList {
    member: User
}

structure UserMatch {
    Similarity: Percent
    User: MatchedUser
}

@length(max: 500)
list UserMatchList {
    member: UserMatch
}

enum UserStatus {
    ACTIVE
    UPDATING
    CREATING
    CREATED
}

structure ValidationData {
    Assets: Assets
}

@length(min: 5, max: 11)
@pattern("^(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})$")
string Version

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9-_. ()':,;?]+")
string VersionDescription

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9_.\\-]+")
string VersionName

@length(min: 1, max: 10)
list VersionNames {
    member: VersionName
}

structure Versions {
    Minimum: Version
    Maximum: Version
}

structure Video {
    S3Object: S3Object
}

enum VideoColorRange {
    FULL
    LIMITED
}

enum VideoJobStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

structure VideoMetadata {
    Codec: String
    DurationMillis: ULong
    Format: String
    FrameRate: Float
    FrameHeight: ULong
    FrameWidth: ULong
    ColorRange: VideoColorRange
}

list VideoMetadataList {
    member: VideoMetadata
}

@error("client")
structure VideoTooLargeException {}
