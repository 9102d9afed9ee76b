// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.ecr

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "ECR", endpointPrefix: "api.ecr")
@sigv4(name: "ecr")
@awsJson1_1
@title("Amazon Elastic Container Registry")
service AmazonEC2ContainerRegistry_V20150921 {
    version: "2015-09-21"
    operations: [
        BatchCheckLayerAvailability
        BatchDeleteImage
        BatchGetImage
        BatchGetRepositoryScanningConfiguration
        CompleteLayerUpload
        CreatePullThroughCacheRule
        CreateRepository
        CreateRepositoryCreationTemplate
        DeleteLifecyclePolicy
        DeletePullThroughCacheRule
        DeleteRegistryPolicy
        DeleteRepository
        DeleteRepositoryCreationTemplate
        DeleteRepositoryPolicy
        DeleteSigningConfiguration
        DeregisterPullTimeUpdateExclusion
        DescribeImageReplicationStatus
        DescribeImageScanFindings
        DescribeImageSigningStatus
        DescribeImages
        DescribePullThroughCacheRules
        DescribeRegistry
        DescribeRepositories
        DescribeRepositoryCreationTemplates
        GetAccountSetting
        GetAuthorizationToken
        GetDownloadUrlForLayer
        GetLifecyclePolicy
        GetLifecyclePolicyPreview
        GetRegistryPolicy
        GetRegistryScanningConfiguration
        GetRepositoryPolicy
        GetSigningConfiguration
        InitiateLayerUpload
        ListImageReferrers
        ListImages
        ListPullTimeUpdateExclusions
        ListTagsForResource
        PutAccountSetting
        PutImage
        PutImageScanningConfiguration
        PutImageTagMutability
        PutLifecyclePolicy
        PutRegistryPolicy
        PutRegistryScanningConfiguration
        PutReplicationConfiguration
        PutSigningConfiguration
        RegisterPullTimeUpdateExclusion
        SetRepositoryPolicy
        StartImageScan
        StartLifecyclePolicyPreview
        TagResource
        UntagResource
        UpdateImageStorageClass
        UpdatePullThroughCacheRule
        UpdateRepositoryCreationTemplate
        UploadLayerPart
        ValidatePullThroughCacheRule
    ]
}

operation BatchCheckLayerAvailability {
    input: BatchCheckLayerAvailabilityRequest
    output: BatchCheckLayerAvailabilityResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation BatchDeleteImage {
    input: BatchDeleteImageRequest
    output: BatchDeleteImageResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation BatchGetImage {
    input: BatchGetImageRequest
    output: BatchGetImageResponse
    errors: [
        InvalidParameterException
        LimitExceededException
        RepositoryNotFoundException
        ServerException
        UnableToGetUpstreamImageException
    ]
}

operation BatchGetRepositoryScanningConfiguration {
    input: BatchGetRepositoryScanningConfigurationRequest
    output: BatchGetRepositoryScanningConfigurationResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation CompleteLayerUpload {
    input: CompleteLayerUploadRequest
    output: CompleteLayerUploadResponse
    errors: [
        EmptyUploadException
        InvalidLayerException
        InvalidParameterException
        KmsException
        LayerAlreadyExistsException
        LayerPartTooSmallException
        RepositoryNotFoundException
        ServerException
        UploadNotFoundException
    ]
}

operation CreatePullThroughCacheRule {
    input: CreatePullThroughCacheRuleRequest
    output: CreatePullThroughCacheRuleResponse
    errors: [
        InvalidParameterException
        LimitExceededException
        PullThroughCacheRuleAlreadyExistsException
        SecretNotFoundException
        ServerException
        UnableToAccessSecretException
        UnableToDecryptSecretValueException
        UnsupportedUpstreamRegistryException
        ValidationException
    ]
}

operation CreateRepository {
    input: CreateRepositoryRequest
    output: CreateRepositoryResponse
    errors: [
        InvalidParameterException
        InvalidTagParameterException
        KmsException
        LimitExceededException
        RepositoryAlreadyExistsException
        ServerException
        TooManyTagsException
    ]
}

operation CreateRepositoryCreationTemplate {
    input: CreateRepositoryCreationTemplateRequest
    output: CreateRepositoryCreationTemplateResponse
    errors: [
        InvalidParameterException
        LimitExceededException
        ServerException
        TemplateAlreadyExistsException
        ValidationException
    ]
}

operation DeleteLifecyclePolicy {
    input: DeleteLifecyclePolicyRequest
    output: DeleteLifecyclePolicyResponse
    errors: [
        InvalidParameterException
        LifecyclePolicyNotFoundException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation DeletePullThroughCacheRule {
    input: DeletePullThroughCacheRuleRequest
    output: DeletePullThroughCacheRuleResponse
    errors: [
        InvalidParameterException
        PullThroughCacheRuleNotFoundException
        ServerException
        ValidationException
    ]
}

operation DeleteRegistryPolicy {
    input: DeleteRegistryPolicyRequest
    output: DeleteRegistryPolicyResponse
    errors: [
        InvalidParameterException
        RegistryPolicyNotFoundException
        ServerException
        ValidationException
    ]
}

operation DeleteRepository {
    input: DeleteRepositoryRequest
    output: DeleteRepositoryResponse
    errors: [
        InvalidParameterException
        KmsException
        RepositoryNotEmptyException
        RepositoryNotFoundException
        ServerException
    ]
}

operation DeleteRepositoryCreationTemplate {
    input: DeleteRepositoryCreationTemplateRequest
    output: DeleteRepositoryCreationTemplateResponse
    errors: [
        InvalidParameterException
        ServerException
        TemplateNotFoundException
        ValidationException
    ]
}

operation DeleteRepositoryPolicy {
    input: DeleteRepositoryPolicyRequest
    output: DeleteRepositoryPolicyResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        RepositoryPolicyNotFoundException
        ServerException
    ]
}

operation DeleteSigningConfiguration {
    input: DeleteSigningConfigurationRequest
    output: DeleteSigningConfigurationResponse
    errors: [
        ServerException
        SigningConfigurationNotFoundException
        ValidationException
    ]
}

operation DeregisterPullTimeUpdateExclusion {
    input: DeregisterPullTimeUpdateExclusionRequest
    output: DeregisterPullTimeUpdateExclusionResponse
    errors: [
        ExclusionNotFoundException
        InvalidParameterException
        LimitExceededException
        ServerException
        ValidationException
    ]
}

operation DescribeImageReplicationStatus {
    input: DescribeImageReplicationStatusRequest
    output: DescribeImageReplicationStatusResponse
    errors: [
        ImageNotFoundException
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation DescribeImageScanFindings {
    input: DescribeImageScanFindingsRequest
    output: DescribeImageScanFindingsResponse
    errors: [
        ImageNotFoundException
        InvalidParameterException
        RepositoryNotFoundException
        ScanNotFoundException
        ServerException
        ValidationException
    ]
}

operation DescribeImageSigningStatus {
    input: DescribeImageSigningStatusRequest
    output: DescribeImageSigningStatusResponse
    errors: [
        ImageNotFoundException
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation DescribeImages {
    input: DescribeImagesRequest
    output: DescribeImagesResponse
    errors: [
        ImageNotFoundException
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation DescribePullThroughCacheRules {
    input: DescribePullThroughCacheRulesRequest
    output: DescribePullThroughCacheRulesResponse
    errors: [
        InvalidParameterException
        PullThroughCacheRuleNotFoundException
        ServerException
        ValidationException
    ]
}

operation DescribeRegistry {
    input: DescribeRegistryRequest
    output: DescribeRegistryResponse
    errors: [
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation DescribeRepositories {
    input: DescribeRepositoriesRequest
    output: DescribeRepositoriesResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation DescribeRepositoryCreationTemplates {
    input: DescribeRepositoryCreationTemplatesRequest
    output: DescribeRepositoryCreationTemplatesResponse
    errors: [
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation GetAccountSetting {
    input: GetAccountSettingRequest
    output: GetAccountSettingResponse
    errors: [
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation GetAuthorizationToken {
    input: GetAuthorizationTokenRequest
    output: GetAuthorizationTokenResponse
    errors: [
        InvalidParameterException
        ServerException
    ]
}

operation GetDownloadUrlForLayer {
    input: GetDownloadUrlForLayerRequest
    output: GetDownloadUrlForLayerResponse
    errors: [
        InvalidParameterException
        LayerInaccessibleException
        LayersNotFoundException
        RepositoryNotFoundException
        ServerException
        UnableToGetUpstreamLayerException
    ]
}

operation GetLifecyclePolicy {
    input: GetLifecyclePolicyRequest
    output: GetLifecyclePolicyResponse
    errors: [
        InvalidParameterException
        LifecyclePolicyNotFoundException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation GetLifecyclePolicyPreview {
    input: GetLifecyclePolicyPreviewRequest
    output: GetLifecyclePolicyPreviewResponse
    errors: [
        InvalidParameterException
        LifecyclePolicyPreviewNotFoundException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation GetRegistryPolicy {
    input: GetRegistryPolicyRequest
    output: GetRegistryPolicyResponse
    errors: [
        InvalidParameterException
        RegistryPolicyNotFoundException
        ServerException
        ValidationException
    ]
}

operation GetRegistryScanningConfiguration {
    input: GetRegistryScanningConfigurationRequest
    output: GetRegistryScanningConfigurationResponse
    errors: [
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation GetRepositoryPolicy {
    input: GetRepositoryPolicyRequest
    output: GetRepositoryPolicyResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        RepositoryPolicyNotFoundException
        ServerException
    ]
}

operation GetSigningConfiguration {
    input: GetSigningConfigurationRequest
    output: GetSigningConfigurationResponse
    errors: [
        InvalidParameterException
        ServerException
        SigningConfigurationNotFoundException
        ValidationException
    ]
}

operation InitiateLayerUpload {
    input: InitiateLayerUploadRequest
    output: InitiateLayerUploadResponse
    errors: [
        InvalidParameterException
        KmsException
        RepositoryNotFoundException
        ServerException
    ]
}

operation ListImageReferrers {
    input: ListImageReferrersRequest
    output: ListImageReferrersResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
        UnableToListUpstreamImageReferrersException
        ValidationException
    ]
}

operation ListImages {
    input: ListImagesRequest
    output: ListImagesResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation ListPullTimeUpdateExclusions {
    input: ListPullTimeUpdateExclusionsRequest
    output: ListPullTimeUpdateExclusionsResponse
    errors: [
        InvalidParameterException
        LimitExceededException
        ServerException
        ValidationException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation PutAccountSetting {
    input: PutAccountSettingRequest
    output: PutAccountSettingResponse
    errors: [
        InvalidParameterException
        LimitExceededException
        ServerException
        ValidationException
    ]
}

operation PutImage {
    input: PutImageRequest
    output: PutImageResponse
    errors: [
        ImageAlreadyExistsException
        ImageDigestDoesNotMatchException
        ImageTagAlreadyExistsException
        InvalidParameterException
        KmsException
        LayersNotFoundException
        LimitExceededException
        ReferencedImagesNotFoundException
        RepositoryNotFoundException
        ServerException
    ]
}

operation PutImageScanningConfiguration {
    input: PutImageScanningConfigurationRequest
    output: PutImageScanningConfigurationResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation PutImageTagMutability {
    input: PutImageTagMutabilityRequest
    output: PutImageTagMutabilityResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation PutLifecyclePolicy {
    input: PutLifecyclePolicyRequest
    output: PutLifecyclePolicyResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation PutRegistryPolicy {
    input: PutRegistryPolicyRequest
    output: PutRegistryPolicyResponse
    errors: [
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation PutRegistryScanningConfiguration {
    input: PutRegistryScanningConfigurationRequest
    output: PutRegistryScanningConfigurationResponse
    errors: [
        BlockedByOrganizationPolicyException
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation PutReplicationConfiguration {
    input: PutReplicationConfigurationRequest
    output: PutReplicationConfigurationResponse
    errors: [
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation PutSigningConfiguration {
    input: PutSigningConfigurationRequest
    output: PutSigningConfigurationResponse
    errors: [
        InvalidParameterException
        ServerException
        ValidationException
    ]
}

operation RegisterPullTimeUpdateExclusion {
    input: RegisterPullTimeUpdateExclusionRequest
    output: RegisterPullTimeUpdateExclusionResponse
    errors: [
        ExclusionAlreadyExistsException
        InvalidParameterException
        LimitExceededException
        ServerException
        ValidationException
    ]
}

operation SetRepositoryPolicy {
    input: SetRepositoryPolicyRequest
    output: SetRepositoryPolicyResponse
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
    ]
}

operation StartImageScan {
    input: StartImageScanRequest
    output: StartImageScanResponse
    errors: [
        ImageArchivedException
        ImageNotFoundException
        InvalidParameterException
        LimitExceededException
        RepositoryNotFoundException
        ServerException
        UnsupportedImageTypeException
        ValidationException
    ]
}

operation StartLifecyclePolicyPreview {
    input: StartLifecyclePolicyPreviewRequest
    output: StartLifecyclePolicyPreviewResponse
    errors: [
        InvalidParameterException
        LifecyclePolicyNotFoundException
        LifecyclePolicyPreviewInProgressException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InvalidParameterException
        InvalidTagParameterException
        RepositoryNotFoundException
        ServerException
        TooManyTagsException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InvalidParameterException
        InvalidTagParameterException
        RepositoryNotFoundException
        ServerException
        TooManyTagsException
    ]
}

operation UpdateImageStorageClass {
    input: UpdateImageStorageClassRequest
    output: UpdateImageStorageClassResponse
    errors: [
        ImageNotFoundException
        ImageStorageClassUpdateNotSupportedException
        InvalidParameterException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation UpdatePullThroughCacheRule {
    input: UpdatePullThroughCacheRuleRequest
    output: UpdatePullThroughCacheRuleResponse
    errors: [
        InvalidParameterException
        PullThroughCacheRuleNotFoundException
        SecretNotFoundException
        ServerException
        UnableToAccessSecretException
        UnableToDecryptSecretValueException
        ValidationException
    ]
}

operation UpdateRepositoryCreationTemplate {
    input: UpdateRepositoryCreationTemplateRequest
    output: UpdateRepositoryCreationTemplateResponse
    errors: [
        InvalidParameterException
        ServerException
        TemplateNotFoundException
        ValidationException
    ]
}

operation UploadLayerPart {
    input: UploadLayerPartRequest
    output: UploadLayerPartResponse
    errors: [
        InvalidLayerPartException
        InvalidParameterException
        KmsException
        LimitExceededException
        RepositoryNotFoundException
        ServerException
        UploadNotFoundException
    ]
}

operation ValidatePullThroughCacheRule {
    input: ValidatePullThroughCacheRuleRequest
    output: ValidatePullThroughCacheRuleResponse
    errors: [
        InvalidParameterException
        PullThroughCacheRuleNotFoundException
        ServerException
        ValidationException
    ]
}

@length(min: 1, max: 64)
string AccountSettingName

string AccountSettingValue

map Annotations {
    key: String
    value: String
}

string Arch

string Arn

enum ArtifactStatus {
    ACTIVE
    ARCHIVED
    ACTIVATING
}

enum ArtifactStatusFilter {
    ACTIVE
    ARCHIVED
    ACTIVATING
    ANY
}

@length(min: 1, max: 255)
string ArtifactType

@length(min: 0, max: 5)
list ArtifactTypeList {
    member: ArtifactType
}

structure Attribute {
    @required key: AttributeKey
    value: AttributeValue
}

@length(min: 1, max: 128)
string AttributeKey

@length(min: 0, max: 50)
list AttributeList {
    member: Attribute
}

@length(min: 1, max: 256)
string AttributeValue

string Author

structure AuthorizationData {
    authorizationToken: Base64
    expiresAt: ExpirationTimestamp
    proxyEndpoint: ProxyEndpoint
}

list AuthorizationDataList {
    member: AuthorizationData
}

structure AwsEcrContainerImageDetails {
    architecture: Arch
    author: Author
    imageHash: ImageDigest
    imageTags: ImageTagsList
    platform: Platform
    pushedAt: Date
    lastInUseAt: Date
    inUseCount: InUseCount
    registry: RegistryId
    repositoryName: RepositoryName
}

@pattern("^\\S+$")
string Base64

double BaseScore

structure BatchCheckLayerAvailabilityRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required layerDigests: BatchedOperationLayerDigestList
}

structure BatchCheckLayerAvailabilityResponse {
    layers: LayerList
    failures: LayerFailureList
}

structure BatchDeleteImageRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageIds: ImageIdentifierList
}

structure BatchDeleteImageResponse {
    imageIds: ImageIdentifierList
    failures: ImageFailureList
}

structure BatchGetImageRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageIds: ImageIdentifierList
    acceptedMediaTypes: MediaTypeList
}

structure BatchGetImageResponse {
    images: ImageList
    failures: ImageFailureList
}

structure BatchGetRepositoryScanningConfigurationRequest {
    @required repositoryNames: ScanningConfigurationRepositoryNameList
}

structure BatchGetRepositoryScanningConfigurationResponse {
    scanningConfigurations: RepositoryScanningConfigurationList
    failures: RepositoryScanningConfigurationFailureList
}

@length(min: 0, max: 1000)
string BatchedOperationLayerDigest

@length(min: 1, max: 100)
list BatchedOperationLayerDigestList {
    member: BatchedOperationLayerDigest
}

@error("client")
structure BlockedByOrganizationPolicyException {
    message: ExceptionMessage
}

structure CompleteLayerUploadRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required uploadId: UploadId
    @required layerDigests: LayerDigestList
}

structure CompleteLayerUploadResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    uploadId: UploadId
    layerDigest: LayerDigest
}

structure CreatePullThroughCacheRuleRequest {
    @required ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    @required upstreamRegistryUrl: Url
    registryId: RegistryId
    upstreamRegistry: UpstreamRegistry
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
    upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
}

structure CreatePullThroughCacheRuleResponse {
    ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    upstreamRegistryUrl: Url
    createdAt: CreationTimestamp
    registryId: RegistryId
    upstreamRegistry: UpstreamRegistry
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
    upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
}

structure CreateRepositoryCreationTemplateRequest {
    @required prefix: Prefix
    description: RepositoryTemplateDescription
    encryptionConfiguration: EncryptionConfigurationForRepositoryCreationTemplate
    resourceTags: TagList
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    repositoryPolicy: RepositoryPolicyText
    lifecyclePolicy: LifecyclePolicyTextForRepositoryCreationTemplate
    @required appliedFor: RCTAppliedForList
    customRoleArn: CustomRoleArn
}

structure CreateRepositoryCreationTemplateResponse {
    registryId: RegistryId
    repositoryCreationTemplate: RepositoryCreationTemplate
}

structure CreateRepositoryRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    tags: TagList
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    imageScanningConfiguration: ImageScanningConfiguration
    encryptionConfiguration: EncryptionConfiguration
}

structure CreateRepositoryResponse {
    repository: Repository
}

timestamp CreationTimestamp

@length(min: 50, max: 612)
@pattern("^arn:aws(-\\w+)*:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$")
string CredentialArn

@length(max: 2048)
string CustomRoleArn

structure CvssScore {
    baseScore: BaseScore
    scoringVector: ScoringVector
    source: Source
    version: Version
}

structure CvssScoreAdjustment {
    metric: Metric
    reason: Reason
}

list CvssScoreAdjustmentList {
    member: CvssScoreAdjustment
}

structure CvssScoreDetails {
    adjustments: CvssScoreAdjustmentList
    score: Score
    scoreSource: Source
    scoringVector: ScoringVector
    version: Version
}

list CvssScoreList {
    member: CvssScore
}

timestamp Date

structure DeleteLifecyclePolicyRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
}

structure DeleteLifecyclePolicyResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    lifecyclePolicyText: LifecyclePolicyText
    lastEvaluatedAt: EvaluationTimestamp
}

structure DeletePullThroughCacheRuleRequest {
    @required ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    registryId: RegistryId
}

structure DeletePullThroughCacheRuleResponse {
    ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    upstreamRegistryUrl: Url
    createdAt: CreationTimestamp
    registryId: RegistryId
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
    upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
}

structure DeleteRegistryPolicyRequest {}

structure DeleteRegistryPolicyResponse {
    registryId: RegistryId
    policyText: RegistryPolicyText
}

structure DeleteRepositoryCreationTemplateRequest {
    @required prefix: Prefix
}

structure DeleteRepositoryCreationTemplateResponse {
    registryId: RegistryId
    repositoryCreationTemplate: RepositoryCreationTemplate
}

structure DeleteRepositoryPolicyRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
}

structure DeleteRepositoryPolicyResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    policyText: RepositoryPolicyText
}

structure DeleteRepositoryRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    force: ForceFlag
}

structure DeleteRepositoryResponse {
    repository: Repository
}

structure DeleteSigningConfigurationRequest {}

structure DeleteSigningConfigurationResponse {
    registryId: RegistryId
    signingConfiguration: SigningConfiguration
}

structure DeregisterPullTimeUpdateExclusionRequest {
    @required principalArn: PrincipalArn
}

structure DeregisterPullTimeUpdateExclusionResponse {
    principalArn: PrincipalArn
}

structure DescribeImageReplicationStatusRequest {
    @required repositoryName: RepositoryName
    @required imageId: ImageIdentifier
    registryId: RegistryId
}

structure DescribeImageReplicationStatusResponse {
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    replicationStatuses: ImageReplicationStatusList
}

structure DescribeImageScanFindingsRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageId: ImageIdentifier
    nextToken: NextToken
    maxResults: MaxResults
}

structure DescribeImageScanFindingsResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    imageScanStatus: ImageScanStatus
    imageScanFindings: ImageScanFindings
    nextToken: NextToken
}

structure DescribeImageSigningStatusRequest {
    @required repositoryName: RepositoryName
    @required imageId: ImageIdentifier
    registryId: RegistryId
}

structure DescribeImageSigningStatusResponse {
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    registryId: RegistryId
    signingStatuses: ImageSigningStatusList
}

structure DescribeImagesFilter {
    tagStatus: TagStatus
    imageStatus: ImageStatusFilter
}

structure DescribeImagesRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    imageIds: ImageIdentifierList
    nextToken: NextToken
    maxResults: MaxResults
    filter: DescribeImagesFilter
}

structure DescribeImagesResponse {
    imageDetails: ImageDetailList
    nextToken: NextToken
}

structure DescribePullThroughCacheRulesRequest {
    registryId: RegistryId
    ecrRepositoryPrefixes: PullThroughCacheRuleRepositoryPrefixList
    nextToken: NextToken
    maxResults: MaxResults
}

structure DescribePullThroughCacheRulesResponse {
    pullThroughCacheRules: PullThroughCacheRuleList
    nextToken: NextToken
}

structure DescribeRegistryRequest {}

structure DescribeRegistryResponse {
    registryId: RegistryId
    replicationConfiguration: ReplicationConfiguration
}

structure DescribeRepositoriesRequest {
    registryId: RegistryId
    repositoryNames: RepositoryNameList
    nextToken: NextToken
    maxResults: MaxResults
}

structure DescribeRepositoriesResponse {
    repositories: RepositoryList
    nextToken: NextToken
}

structure DescribeRepositoryCreationTemplatesRequest {
    prefixes: PrefixList
    nextToken: NextToken
    maxResults: MaxResults
}

structure DescribeRepositoryCreationTemplatesResponse {
    registryId: RegistryId
    repositoryCreationTemplates: RepositoryCreationTemplateList
    nextToken: NextToken
}

@error("client")
structure EmptyUploadException {
    message: ExceptionMessage
}

structure EncryptionConfiguration {
    @required encryptionType: EncryptionType
    kmsKey: KmsKey
}

structure EncryptionConfigurationForRepositoryCreationTemplate {
    @required encryptionType: EncryptionType
    kmsKey: KmsKeyForRepositoryCreationTemplate
}

enum EncryptionType {
    AES256
    KMS
    KMS_DSSE
}

structure EnhancedImageScanFinding {
    awsAccountId: RegistryId
    description: FindingDescription
    findingArn: FindingArn
    firstObservedAt: Date
    lastObservedAt: Date
    packageVulnerabilityDetails: PackageVulnerabilityDetails
    remediation: Remediation
    resources: ResourceList
    score: Score
    scoreDetails: ScoreDetails
    severity: Severity
    status: Status
    title: Title
    type: Type
    updatedAt: Date
    fixAvailable: FixAvailable
    exploitAvailable: ExploitAvailable
}

list EnhancedImageScanFindingList {
    member: EnhancedImageScanFinding
}

integer Epoch

timestamp EvaluationTimestamp

string ExceptionMessage

@error("client")
structure ExclusionAlreadyExistsException {
    message: ExceptionMessage
}

@error("client")
structure ExclusionNotFoundException {
    message: ExceptionMessage
}

timestamp ExpirationTimestamp

string ExploitAvailable

@range(min: 1, max: 50)
integer FiftyMaxResults

string FilePath

string FindingArn

string FindingDescription

string FindingName

enum FindingSeverity {
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
    UNDEFINED
}

map FindingSeverityCounts {
    key: FindingSeverity
    value: SeverityCount
}

string FixAvailable

string FixedInVersion

boolean ForceFlag

structure GetAccountSettingRequest {
    @required name: AccountSettingName
}

structure GetAccountSettingResponse {
    name: AccountSettingName
    value: AccountSettingName
}

@length(min: 1, max: 10)
list GetAuthorizationTokenRegistryIdList {
    member: RegistryId
}

structure GetAuthorizationTokenRequest {
    @deprecated registryIds: GetAuthorizationTokenRegistryIdList
}

structure GetAuthorizationTokenResponse {
    authorizationData: AuthorizationDataList
}

structure GetDownloadUrlForLayerRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required layerDigest: LayerDigest
}

structure GetDownloadUrlForLayerResponse {
    downloadUrl: Url
    layerDigest: LayerDigest
}

structure GetLifecyclePolicyPreviewRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    imageIds: ImageIdentifierList
    nextToken: NextToken
    maxResults: LifecyclePreviewMaxResults
    filter: LifecyclePolicyPreviewFilter
}

structure GetLifecyclePolicyPreviewResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    lifecyclePolicyText: LifecyclePolicyText
    status: LifecyclePolicyPreviewStatus
    nextToken: NextToken
    previewResults: LifecyclePolicyPreviewResultList
    summary: LifecyclePolicyPreviewSummary
}

structure GetLifecyclePolicyRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
}

structure GetLifecyclePolicyResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    lifecyclePolicyText: LifecyclePolicyText
    lastEvaluatedAt: EvaluationTimestamp
}

structure GetRegistryPolicyRequest {}

structure GetRegistryPolicyResponse {
    registryId: RegistryId
    policyText: RegistryPolicyText
}

structure GetRegistryScanningConfigurationRequest {}

structure GetRegistryScanningConfigurationResponse {
    registryId: RegistryId
    scanningConfiguration: RegistryScanningConfiguration
}

structure GetRepositoryPolicyRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
}

structure GetRepositoryPolicyResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    policyText: RepositoryPolicyText
}

structure GetSigningConfigurationRequest {}

structure GetSigningConfigurationResponse {
    registryId: RegistryId
    signingConfiguration: SigningConfiguration
}

structure Image {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    imageManifest: ImageManifest
    imageManifestMediaType: MediaType
}

enum ImageActionType {
    EXPIRE
    TRANSITION
}

@error("client")
structure ImageAlreadyExistsException {
    message: ExceptionMessage
}

@error("client")
structure ImageArchivedException {
    message: ExceptionMessage
}

@range(min: 0)
integer ImageCount

structure ImageDetail {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageDigest: ImageDigest
    imageTags: ImageTagList
    imageSizeInBytes: ImageSizeInBytes
    imagePushedAt: PushTimestamp
    imageScanStatus: ImageScanStatus
    imageScanFindingsSummary: ImageScanFindingsSummary
    imageManifestMediaType: MediaType
    artifactMediaType: MediaType
    lastRecordedPullTime: RecordedPullTimestamp
    subjectManifestDigest: ImageDigest
    imageStatus: ImageStatus
    lastArchivedAt: LastArchivedAtTimestamp
    lastActivatedAt: LastActivatedAtTimestamp
}

list ImageDetailList {
    member: ImageDetail
}

string ImageDigest

@error("client")
structure ImageDigestDoesNotMatchException {
    message: ExceptionMessage
}

structure ImageFailure {
    imageId: ImageIdentifier
    failureCode: ImageFailureCode
    failureReason: ImageFailureReason
}

enum ImageFailureCode {
    InvalidImageDigest
    InvalidImageTag
    ImageTagDoesNotMatchDigest
    ImageNotFound
    MissingDigestAndTag
    ImageReferencedByManifestList
    KmsError
    UpstreamAccessDenied
    UpstreamTooManyRequests
    UpstreamUnavailable
    ImageInaccessible
}

list ImageFailureList {
    member: ImageFailure
}

string ImageFailureReason

structure ImageIdentifier {
    imageDigest: ImageDigest
    imageTag: ImageTag
}

@length(min: 1, max: 100)
list ImageIdentifierList {
    member: ImageIdentifier
}

list ImageList {
    member: Image
}

@length(min: 1, max: 4194304)
string ImageManifest

@error("client")
structure ImageNotFoundException {
    message: ExceptionMessage
}

structure ImageReferrer {
    @required digest: ImageDigest
    @required mediaType: MediaType
    artifactType: ArtifactType
    @required size: ImageSizeInBytes
    annotations: Annotations
    artifactStatus: ArtifactStatus
}

list ImageReferrerList {
    member: ImageReferrer
}

structure ImageReplicationStatus {
    region: Region
    registryId: RegistryId
    status: ReplicationStatus
    failureCode: ReplicationError
}

list ImageReplicationStatusList {
    member: ImageReplicationStatus
}

structure ImageScanFinding {
    name: FindingName
    description: FindingDescription
    uri: Url
    severity: FindingSeverity
    attributes: AttributeList
}

list ImageScanFindingList {
    member: ImageScanFinding
}

structure ImageScanFindings {
    imageScanCompletedAt: ScanTimestamp
    vulnerabilitySourceUpdatedAt: VulnerabilitySourceUpdateTimestamp
    findingSeverityCounts: FindingSeverityCounts
    findings: ImageScanFindingList
    enhancedFindings: EnhancedImageScanFindingList
}

structure ImageScanFindingsSummary {
    imageScanCompletedAt: ScanTimestamp
    vulnerabilitySourceUpdatedAt: VulnerabilitySourceUpdateTimestamp
    findingSeverityCounts: FindingSeverityCounts
}

structure ImageScanStatus {
    status: ScanStatus
    description: ScanStatusDescription
}

structure ImageScanningConfiguration {
    scanOnPush: ScanOnPushFlag
}

structure ImageSigningStatus {
    signingProfileArn: SigningProfileArn
    failureCode: SigningStatusFailureCode
    failureReason: SigningStatusFailureReason
    status: SigningStatus
}

list ImageSigningStatusList {
    member: ImageSigningStatus
}

long ImageSizeInBytes

enum ImageStatus {
    ACTIVE
    ARCHIVED
    ACTIVATING
}

enum ImageStatusFilter {
    ACTIVE
    ARCHIVED
    ACTIVATING
    ANY
}

@error("client")
structure ImageStorageClassUpdateNotSupportedException {
    message: ExceptionMessage
}

@length(min: 1, max: 300)
string ImageTag

@error("client")
structure ImageTagAlreadyExistsException {
    message: ExceptionMessage
}

list ImageTagList {
    member: ImageTag
}

enum ImageTagMutability {
    MUTABLE
    IMMUTABLE
    IMMUTABLE_WITH_EXCLUSION
    MUTABLE_WITH_EXCLUSION
}

structure ImageTagMutabilityExclusionFilter {
    @required filterType: ImageTagMutabilityExclusionFilterType
    @required filter: ImageTagMutabilityExclusionFilterValue
}

enum ImageTagMutabilityExclusionFilterType {
    WILDCARD
}

@length(min: 1, max: 128)
@pattern("^[0-9a-zA-Z._*-]{1,128}$")
string ImageTagMutabilityExclusionFilterValue

@length(min: 1, max: 5)
list ImageTagMutabilityExclusionFilters {
    member: ImageTagMutabilityExclusionFilter
}

list ImageTagsList {
    member: ImageTag
}

@range(min: 0)
long InUseCount

structure InitiateLayerUploadRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
}

structure InitiateLayerUploadResponse {
    uploadId: UploadId
    partSize: PartSize
}

@error("client")
structure InvalidLayerException {
    message: ExceptionMessage
}

@error("client")
structure InvalidLayerPartException {
    registryId: RegistryId
    repositoryName: RepositoryName
    uploadId: UploadId
    lastValidByteReceived: PartSize
    message: ExceptionMessage
}

@error("client")
structure InvalidParameterException {
    message: ExceptionMessage
}

@error("client")
structure InvalidTagParameterException {
    message: ExceptionMessage
}

boolean IsPTCRuleValid

string KmsError

@error("client")
structure KmsException {
    message: ExceptionMessage
    kmsError: KmsError
}

@length(min: 1, max: 2048)
string KmsKey

@length(min: 0, max: 2048)
@pattern("^$|arn:aws[a-z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key\\/[a-z0-9-]+")
string KmsKeyForRepositoryCreationTemplate

timestamp LastActivatedAtTimestamp

timestamp LastArchivedAtTimestamp

structure Layer {
    layerDigest: LayerDigest
    layerAvailability: LayerAvailability
    layerSize: LayerSizeInBytes
    mediaType: MediaType
}

@error("client")
structure LayerAlreadyExistsException {
    message: ExceptionMessage
}

enum LayerAvailability {
    AVAILABLE
    UNAVAILABLE
    ARCHIVED
}

@pattern("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+")
string LayerDigest

@length(min: 1, max: 100)
list LayerDigestList {
    member: LayerDigest
}

structure LayerFailure {
    layerDigest: BatchedOperationLayerDigest
    failureCode: LayerFailureCode
    failureReason: LayerFailureReason
}

enum LayerFailureCode {
    InvalidLayerDigest
    MissingLayerDigest
}

list LayerFailureList {
    member: LayerFailure
}

string LayerFailureReason

@error("client")
structure LayerInaccessibleException {
    message: ExceptionMessage
}

list LayerList {
    member: Layer
}

@length(min: 0, max: 20971520)
blob LayerPartBlob

@error("client")
structure LayerPartTooSmallException {
    message: ExceptionMessage
}

long LayerSizeInBytes

@error("client")
structure LayersNotFoundException {
    message: ExceptionMessage
}

@error("client")
structure LifecyclePolicyNotFoundException {
    message: ExceptionMessage
}

structure LifecyclePolicyPreviewFilter {
    tagStatus: TagStatus
}

@error("client")
structure LifecyclePolicyPreviewInProgressException {
    message: ExceptionMessage
}

@error("client")
structure LifecyclePolicyPreviewNotFoundException {
    message: ExceptionMessage
}

structure LifecyclePolicyPreviewResult {
    imageTags: ImageTagList
    imageDigest: ImageDigest
    imagePushedAt: PushTimestamp
    action: LifecyclePolicyRuleAction
    appliedRulePriority: LifecyclePolicyRulePriority
    storageClass: LifecyclePolicyStorageClass
}

list LifecyclePolicyPreviewResultList {
    member: LifecyclePolicyPreviewResult
}

enum LifecyclePolicyPreviewStatus {
    IN_PROGRESS
    COMPLETE
    EXPIRED
    FAILED
}

structure LifecyclePolicyPreviewSummary {
    expiringImageTotalCount: ImageCount
    transitioningImageTotalCounts: TransitioningImageTotalCounts
}

structure LifecyclePolicyRuleAction {
    type: ImageActionType
    targetStorageClass: LifecyclePolicyTargetStorageClass
}

@range(min: 1)
integer LifecyclePolicyRulePriority

enum LifecyclePolicyStorageClass {
    ARCHIVE
    STANDARD
}

enum LifecyclePolicyTargetStorageClass {
    ARCHIVE
}

@length(min: 100, max: 30720)
string LifecyclePolicyText

@length(min: 0, max: 30720)
string LifecyclePolicyTextForRepositoryCreationTemplate

@range(min: 1, max: 100)
integer LifecyclePreviewMaxResults

@error("client")
structure LimitExceededException {
    message: ExceptionMessage
}

structure ListImageReferrersFilter {
    artifactTypes: ArtifactTypeList
    artifactStatus: ArtifactStatusFilter
}

structure ListImageReferrersRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required subjectId: SubjectIdentifier
    filter: ListImageReferrersFilter
    nextToken: NextToken
    maxResults: FiftyMaxResults
}

structure ListImageReferrersResponse {
    referrers: ImageReferrerList
    nextToken: NextToken
}

structure ListImagesFilter {
    tagStatus: TagStatus
    imageStatus: ImageStatusFilter
}

structure ListImagesRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    nextToken: NextToken
    maxResults: MaxResults
    filter: ListImagesFilter
}

structure ListImagesResponse {
    imageIds: ImageIdentifierList
    nextToken: NextToken
}

structure ListPullTimeUpdateExclusionsRequest {
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListPullTimeUpdateExclusionsResponse {
    pullTimeUpdateExclusions: PullTimeUpdateExclusionList
    nextToken: NextToken
}

structure ListTagsForResourceRequest {
    @required resourceArn: Arn
}

structure ListTagsForResourceResponse {
    tags: TagList
}

@range(min: 1, max: 1000)
integer MaxResults

string MediaType

@length(min: 1, max: 100)
list MediaTypeList {
    member: MediaType
}

string Metric

string NextToken

string PTCValidateFailure

string PackageManager

structure PackageVulnerabilityDetails {
    cvss: CvssScoreList
    referenceUrls: ReferenceUrlsList
    relatedVulnerabilities: RelatedVulnerabilitiesList
    source: Source
    sourceUrl: Url
    vendorCreatedAt: Date
    vendorSeverity: Severity
    vendorUpdatedAt: Date
    vulnerabilityId: VulnerabilityId
    vulnerablePackages: VulnerablePackagesList
}

@range(min: 0)
long PartSize

string Platform

@length(min: 1, max: 256)
@pattern("^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
string Prefix

list PrefixList {
    member: Prefix
}

@length(max: 200)
@pattern("^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$")
string PrincipalArn

string ProxyEndpoint

structure PullThroughCacheRule {
    ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    upstreamRegistryUrl: Url
    createdAt: CreationTimestamp
    registryId: RegistryId
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
    upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    upstreamRegistry: UpstreamRegistry
    updatedAt: UpdatedTimestamp
}

@error("client")
structure PullThroughCacheRuleAlreadyExistsException {
    message: ExceptionMessage
}

list PullThroughCacheRuleList {
    member: PullThroughCacheRule
}

@error("client")
structure PullThroughCacheRuleNotFoundException {
    message: ExceptionMessage
}

@length(min: 2, max: 30)
@pattern("^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
string PullThroughCacheRuleRepositoryPrefix

@length(min: 1, max: 100)
list PullThroughCacheRuleRepositoryPrefixList {
    member: PullThroughCacheRuleRepositoryPrefix
}

@length(min: 0, max: 100)
list PullTimeUpdateExclusionList {
    member: PrincipalArn
}

timestamp PushTimestamp

structure PutAccountSettingRequest {
    @required name: AccountSettingName
    @required value: AccountSettingValue
}

structure PutAccountSettingResponse {
    name: AccountSettingName
    value: AccountSettingValue
}

structure PutImageRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageManifest: ImageManifest
    imageManifestMediaType: MediaType
    imageTag: ImageTag
    imageDigest: ImageDigest
}

structure PutImageResponse {
    image: Image
}

structure PutImageScanningConfigurationRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageScanningConfiguration: ImageScanningConfiguration
}

structure PutImageScanningConfigurationResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageScanningConfiguration: ImageScanningConfiguration
}

structure PutImageTagMutabilityRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
}

structure PutImageTagMutabilityResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
}

structure PutLifecyclePolicyRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required lifecyclePolicyText: LifecyclePolicyText
}

structure PutLifecyclePolicyResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    lifecyclePolicyText: LifecyclePolicyText
}

structure PutRegistryPolicyRequest {
    @required policyText: RegistryPolicyText
}

structure PutRegistryPolicyResponse {
    registryId: RegistryId
    policyText: RegistryPolicyText
}

structure PutRegistryScanningConfigurationRequest {
    scanType: ScanType
    rules: RegistryScanningRuleList
}

structure PutRegistryScanningConfigurationResponse {
    registryScanningConfiguration: RegistryScanningConfiguration
}

structure PutReplicationConfigurationRequest {
    @required replicationConfiguration: ReplicationConfiguration
}

structure PutReplicationConfigurationResponse {
    replicationConfiguration: ReplicationConfiguration
}

structure PutSigningConfigurationRequest {
    @required signingConfiguration: SigningConfiguration
}

structure PutSigningConfigurationResponse {
    signingConfiguration: SigningConfiguration
}

enum RCTAppliedFor {
    REPLICATION
    PULL_THROUGH_CACHE
    CREATE_ON_PUSH
}

list RCTAppliedForList {
    member: RCTAppliedFor
}

string Reason

structure Recommendation {
    url: Url
    text: RecommendationText
}

string RecommendationText

timestamp RecordedPullTimestamp

list ReferenceUrlsList {
    member: Url
}

@error("client")
structure ReferencedImagesNotFoundException {
    message: ExceptionMessage
}

@length(min: 2, max: 25)
@pattern("[0-9a-z-]{2,25}")
string Region

structure RegisterPullTimeUpdateExclusionRequest {
    @required principalArn: PrincipalArn
}

structure RegisterPullTimeUpdateExclusionResponse {
    principalArn: PrincipalArn
    createdAt: CreationTimestamp
}

@pattern("[0-9]{12}")
string RegistryId

@error("client")
structure RegistryPolicyNotFoundException {
    message: ExceptionMessage
}

@length(min: 0, max: 10240)
string RegistryPolicyText

structure RegistryScanningConfiguration {
    scanType: ScanType
    rules: RegistryScanningRuleList
}

structure RegistryScanningRule {
    @required scanFrequency: ScanFrequency
    @required repositoryFilters: ScanningRepositoryFilterList
}

@length(min: 0, max: 2)
list RegistryScanningRuleList {
    member: RegistryScanningRule
}

list RelatedVulnerabilitiesList {
    member: RelatedVulnerability
}

string RelatedVulnerability

string Release

structure Remediation {
    recommendation: Recommendation
}

structure ReplicationConfiguration {
    @required rules: ReplicationRuleList
}

structure ReplicationDestination {
    @required region: Region
    @required registryId: RegistryId
}

@length(min: 0, max: 100)
list ReplicationDestinationList {
    member: ReplicationDestination
}

string ReplicationError

structure ReplicationRule {
    @required destinations: ReplicationDestinationList
    repositoryFilters: RepositoryFilterList
}

@length(min: 0, max: 10)
list ReplicationRuleList {
    member: ReplicationRule
}

enum ReplicationStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

structure Repository {
    repositoryArn: Arn
    registryId: RegistryId
    repositoryName: RepositoryName
    repositoryUri: Url
    createdAt: CreationTimestamp
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    imageScanningConfiguration: ImageScanningConfiguration
    encryptionConfiguration: EncryptionConfiguration
}

@error("client")
structure RepositoryAlreadyExistsException {
    message: ExceptionMessage
}

structure RepositoryCreationTemplate {
    prefix: Prefix
    description: RepositoryTemplateDescription
    encryptionConfiguration: EncryptionConfigurationForRepositoryCreationTemplate
    resourceTags: TagList
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    repositoryPolicy: RepositoryPolicyText
    lifecyclePolicy: LifecyclePolicyTextForRepositoryCreationTemplate
    appliedFor: RCTAppliedForList
    customRoleArn: CustomRoleArn
    createdAt: Date
    updatedAt: Date
}

list RepositoryCreationTemplateList {
    member: RepositoryCreationTemplate
}

structure RepositoryFilter {
    @required filter: RepositoryFilterValue
    @required filterType: RepositoryFilterType
}

@length(min: 1, max: 100)
list RepositoryFilterList {
    member: RepositoryFilter
}

enum RepositoryFilterType {
    PREFIX_MATCH
}

@length(min: 2, max: 256)
@pattern("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$")
string RepositoryFilterValue

list RepositoryList {
    member: Repository
}

@length(min: 2, max: 256)
@pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
string RepositoryName

@length(min: 1, max: 100)
list RepositoryNameList {
    member: RepositoryName
}

@error("client")
structure RepositoryNotEmptyException {
    message: ExceptionMessage
}

@error("client")
structure RepositoryNotFoundException {
    message: ExceptionMessage
}

@error("client")
structure RepositoryPolicyNotFoundException {
    message: ExceptionMessage
}

@length(min: 0, max: 10240)
string RepositoryPolicyText

structure RepositoryScanningConfiguration {
    repositoryArn: Arn
    repositoryName: RepositoryName
    scanOnPush: ScanOnPushFlag
    scanFrequency: ScanFrequency
    appliedScanFilters: ScanningRepositoryFilterList
}

structure RepositoryScanningConfigurationFailure {
    repositoryName: RepositoryName
    failureCode: ScanningConfigurationFailureCode
    failureReason: ScanningConfigurationFailureReason
}

list RepositoryScanningConfigurationFailureList {
    member: RepositoryScanningConfigurationFailure
}

list RepositoryScanningConfigurationList {
    member: RepositoryScanningConfiguration
}

@length(max: 256)
string RepositoryTemplateDescription

structure Resource {
    details: ResourceDetails
    id: ResourceId
    tags: Tags
    type: Type
}

structure ResourceDetails {
    awsEcrContainerImage: AwsEcrContainerImageDetails
}

string ResourceId

list ResourceList {
    member: Resource
}

enum ScanFrequency {
    SCAN_ON_PUSH
    CONTINUOUS_SCAN
    MANUAL
}

@error("client")
structure ScanNotFoundException {
    message: ExceptionMessage
}

boolean ScanOnPushFlag

enum ScanStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
    UNSUPPORTED_IMAGE
    ACTIVE
    PENDING
    SCAN_ELIGIBILITY_EXPIRED
    FINDINGS_UNAVAILABLE
    LIMIT_EXCEEDED
    IMAGE_ARCHIVED
}

string ScanStatusDescription

timestamp ScanTimestamp

enum ScanType {
    BASIC
    ENHANCED
}

enum ScanningConfigurationFailureCode {
    REPOSITORY_NOT_FOUND
}

string ScanningConfigurationFailureReason

@length(min: 1, max: 25)
list ScanningConfigurationRepositoryNameList {
    member: RepositoryName
}

structure ScanningRepositoryFilter {
    @required filter: ScanningRepositoryFilterValue
    @required filterType: ScanningRepositoryFilterType
}

@length(min: 0, max: 100)
list ScanningRepositoryFilterList {
    member: ScanningRepositoryFilter
}

enum ScanningRepositoryFilterType {
    WILDCARD
}

@length(min: 1, max: 255)
@pattern("^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$")
string ScanningRepositoryFilterValue

double Score

structure ScoreDetails {
    cvss: CvssScoreDetails
}

string ScoringVector

@error("client")
structure SecretNotFoundException {
    message: ExceptionMessage
}

@error("server")
structure ServerException {
    message: ExceptionMessage
}

structure SetRepositoryPolicyRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required policyText: RepositoryPolicyText
    force: ForceFlag
}

structure SetRepositoryPolicyResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    policyText: RepositoryPolicyText
}

string Severity

@range(min: 0)
integer SeverityCount

structure SigningConfiguration {
    @required rules: SigningRuleList
}

@error("client")
structure SigningConfigurationNotFoundException {
    message: ExceptionMessage
}

@length(max: 200)
@pattern("^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$")
string SigningProfileArn

structure SigningRepositoryFilter {
    @required filter: SigningRepositoryFilterValue
    @required filterType: SigningRepositoryFilterType
}

@length(min: 1, max: 100)
list SigningRepositoryFilterList {
    member: SigningRepositoryFilter
}

enum SigningRepositoryFilterType {
    WILDCARD_MATCH
}

@length(min: 1, max: 256)
@pattern("^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$")
string SigningRepositoryFilterValue

structure SigningRule {
    @required signingProfileArn: SigningProfileArn
    repositoryFilters: SigningRepositoryFilterList
}

@length(min: 0, max: 10)
list SigningRuleList {
    member: SigningRule
}

enum SigningStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

string SigningStatusFailureCode

string SigningStatusFailureReason

string Source

string SourceLayerHash

structure StartImageScanRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageId: ImageIdentifier
}

structure StartImageScanResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    imageScanStatus: ImageScanStatus
}

structure StartLifecyclePolicyPreviewRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    lifecyclePolicyText: LifecyclePolicyText
}

structure StartLifecyclePolicyPreviewResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    lifecyclePolicyText: LifecyclePolicyText
    status: LifecyclePolicyPreviewStatus
}

string Status

string String

structure SubjectIdentifier {
    @required imageDigest: ImageDigest
}

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required resourceArn: Arn
    @required tags: TagList
}

structure TagResourceResponse {}

enum TagStatus {
    TAGGED
    UNTAGGED
    ANY
}

string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

enum TargetStorageClass {
    STANDARD
    ARCHIVE
}

@error("client")
structure TemplateAlreadyExistsException {
    message: ExceptionMessage
}

@error("client")
structure TemplateNotFoundException {
    message: ExceptionMessage
}

string Title

@error("client")
structure TooManyTagsException {
    message: ExceptionMessage
}

structure TransitioningImageTotalCount {
    targetStorageClass: LifecyclePolicyTargetStorageClass
    imageTotalCount: ImageCount
}

list TransitioningImageTotalCounts {
    member: TransitioningImageTotalCount
}

string Type

@error("client")
structure UnableToAccessSecretException {
    message: ExceptionMessage
}

@error("client")
structure UnableToDecryptSecretValueException {
    message: ExceptionMessage
}

@error("client")
structure UnableToGetUpstreamImageException {
    message: ExceptionMessage
}

@error("client")
structure UnableToGetUpstreamLayerException {
    message: ExceptionMessage
}

@error("client")
structure UnableToListUpstreamImageReferrersException {
    message: ExceptionMessage
}

@error("client")
structure UnsupportedImageTypeException {
    message: ExceptionMessage
}

@error("client")
structure UnsupportedUpstreamRegistryException {
    message: ExceptionMessage
}

structure UntagResourceRequest {
    @required resourceArn: Arn
    @required tagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateImageStorageClassRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required imageId: ImageIdentifier
    @required targetStorageClass: TargetStorageClass
}

structure UpdateImageStorageClassResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    imageStatus: ImageStatus
}

structure UpdatePullThroughCacheRuleRequest {
    registryId: RegistryId
    @required ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
}

structure UpdatePullThroughCacheRuleResponse {
    ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    registryId: RegistryId
    updatedAt: UpdatedTimestamp
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
    upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
}

structure UpdateRepositoryCreationTemplateRequest {
    @required prefix: Prefix
    description: RepositoryTemplateDescription
    encryptionConfiguration: EncryptionConfigurationForRepositoryCreationTemplate
    resourceTags: TagList
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    repositoryPolicy: RepositoryPolicyText
    lifecyclePolicy: LifecyclePolicyTextForRepositoryCreationTemplate
    appliedFor: RCTAppliedForList
    customRoleArn: CustomRoleArn
}

structure UpdateRepositoryCreationTemplateResponse {
    registryId: RegistryId
    repositoryCreationTemplate: RepositoryCreationTemplate
}

timestamp UpdatedTimestamp

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string UploadId

structure UploadLayerPartRequest {
    registryId: RegistryId
    @required repositoryName: RepositoryName
    @required uploadId: UploadId
    @required partFirstByte: PartSize
    @required partLastByte: PartSize
    @required layerPartBlob: LayerPartBlob
}

structure UploadLayerPartResponse {
    registryId: RegistryId
    repositoryName: RepositoryName
    uploadId: UploadId
    lastByteReceived: PartSize
}

@error("client")
structure UploadNotFoundException {
    message: ExceptionMessage
}

enum UpstreamRegistry {
    ecr
    ecr_public = "ecr-public"
    quay
    k8s
    docker_hub = "docker-hub"
    github_container_registry = "github-container-registry"
    azure_container_registry = "azure-container-registry"
    gitlab_container_registry = "gitlab-container-registry"
    chainguard
}

string Url

structure ValidatePullThroughCacheRuleRequest {
    @required ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    registryId: RegistryId
}

structure ValidatePullThroughCacheRuleResponse {
    ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    registryId: RegistryId
    upstreamRegistryUrl: Url
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
    upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    isValid: IsPTCRuleValid
    failure: PTCValidateFailure
}

@error("client")
structure ValidationException {
    message: ExceptionMessage
}

string Version

string VulnerabilityId

timestamp VulnerabilitySourceUpdateTimestamp

structure VulnerablePackage {
    arch: Arch
    epoch: Epoch
    filePath: FilePath
    name: VulnerablePackageName
    packageManager: PackageManager
    release: Release
    sourceLayerHash: SourceLayerHash
    version: Version
    fixedInVersion: FixedInVersion
}

string VulnerablePackageName

list VulnerablePackagesList {
    member: VulnerablePackage
}
