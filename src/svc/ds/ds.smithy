// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.ds

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Directory Service", endpointPrefix: "ds")
@sigv4(name: "ds")
@awsJson1_1
@title("AWS Directory Service")
service DirectoryService_20150416 {
    version: "2015-04-16"
    operations: [
        AcceptSharedDirectory
        AddIpRoutes
        AddRegion
        AddTagsToResource
        CancelSchemaExtension
        ConnectDirectory
        CreateAlias
        CreateComputer
        CreateConditionalForwarder
        CreateDirectory
        CreateHybridAD
        CreateLogSubscription
        CreateMicrosoftAD
        CreateSnapshot
        CreateTrust
        DeleteADAssessment
        DeleteConditionalForwarder
        DeleteDirectory
        DeleteLogSubscription
        DeleteSnapshot
        DeleteTrust
        DeregisterCertificate
        DeregisterEventTopic
        DescribeADAssessment
        DescribeCAEnrollmentPolicy
        DescribeCertificate
        DescribeClientAuthenticationSettings
        DescribeConditionalForwarders
        DescribeDirectories
        DescribeDirectoryDataAccess
        DescribeDomainControllers
        DescribeEventTopics
        DescribeHybridADUpdate
        DescribeLDAPSSettings
        DescribeRegions
        DescribeSettings
        DescribeSharedDirectories
        DescribeSnapshots
        DescribeTrusts
        DescribeUpdateDirectory
        DisableCAEnrollmentPolicy
        DisableClientAuthentication
        DisableDirectoryDataAccess
        DisableLDAPS
        DisableRadius
        DisableSso
        EnableCAEnrollmentPolicy
        EnableClientAuthentication
        EnableDirectoryDataAccess
        EnableLDAPS
        EnableRadius
        EnableSso
        GetDirectoryLimits
        GetSnapshotLimits
        ListADAssessments
        ListCertificates
        ListIpRoutes
        ListLogSubscriptions
        ListSchemaExtensions
        ListTagsForResource
        RegisterCertificate
        RegisterEventTopic
        RejectSharedDirectory
        RemoveIpRoutes
        RemoveRegion
        RemoveTagsFromResource
        ResetUserPassword
        RestoreFromSnapshot
        ShareDirectory
        StartADAssessment
        StartSchemaExtension
        UnshareDirectory
        UpdateConditionalForwarder
        UpdateDirectorySetup
        UpdateHybridAD
        UpdateNumberOfDomainControllers
        UpdateRadius
        UpdateSettings
        UpdateTrust
        VerifyTrust
    ]
}

operation AcceptSharedDirectory {
    input: AcceptSharedDirectoryRequest
    output: AcceptSharedDirectoryResult
    errors: [
        ClientException
        DirectoryAlreadySharedException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation AddIpRoutes {
    input: AddIpRoutesRequest
    output: AddIpRoutesResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        IpRouteLimitExceededException
        ServiceException
    ]
}

operation AddRegion {
    input: AddRegionRequest
    output: AddRegionResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryAlreadyInRegionException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidParameterException
        RegionLimitExceededException
        ServiceException
        UnsupportedOperationException
    ]
}

operation AddTagsToResource {
    input: AddTagsToResourceRequest
    output: AddTagsToResourceResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        TagLimitExceededException
    ]
}

operation CancelSchemaExtension {
    input: CancelSchemaExtensionRequest
    output: CancelSchemaExtensionResult
    errors: [
        ClientException
        EntityDoesNotExistException
        ServiceException
    ]
}

operation ConnectDirectory {
    input: ConnectDirectoryRequest
    output: ConnectDirectoryResult
    errors: [
        ClientException
        DirectoryLimitExceededException
        InvalidParameterException
        ServiceException
    ]
}

operation CreateAlias {
    input: CreateAliasRequest
    output: CreateAliasResult
    errors: [
        ClientException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation CreateComputer {
    input: CreateComputerRequest
    output: CreateComputerResult
    errors: [
        AuthenticationFailedException
        ClientException
        DirectoryUnavailableException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation CreateConditionalForwarder {
    input: CreateConditionalForwarderRequest
    output: CreateConditionalForwarderResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation CreateDirectory {
    input: CreateDirectoryRequest
    output: CreateDirectoryResult
    errors: [
        ClientException
        DirectoryLimitExceededException
        InvalidParameterException
        ServiceException
    ]
}

operation CreateHybridAD {
    input: CreateHybridADRequest
    output: CreateHybridADResult
    errors: [
        ADAssessmentLimitExceededException
        ClientException
        DirectoryLimitExceededException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation CreateLogSubscription {
    input: CreateLogSubscriptionRequest
    output: CreateLogSubscriptionResult
    errors: [
        ClientException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InsufficientPermissionsException
        ServiceException
        UnsupportedOperationException
    ]
}

operation CreateMicrosoftAD {
    input: CreateMicrosoftADRequest
    output: CreateMicrosoftADResult
    errors: [
        ClientException
        DirectoryLimitExceededException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation CreateSnapshot {
    input: CreateSnapshotRequest
    output: CreateSnapshotResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        SnapshotLimitExceededException
    ]
}

operation CreateTrust {
    input: CreateTrustRequest
    output: CreateTrustResult
    errors: [
        ClientException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeleteADAssessment {
    input: DeleteADAssessmentRequest
    output: DeleteADAssessmentResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeleteConditionalForwarder {
    input: DeleteConditionalForwarderRequest
    output: DeleteConditionalForwarderResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeleteDirectory {
    input: DeleteDirectoryRequest
    output: DeleteDirectoryResult
    errors: [
        ClientException
        EntityDoesNotExistException
        ServiceException
    ]
}

operation DeleteLogSubscription {
    input: DeleteLogSubscriptionRequest
    output: DeleteLogSubscriptionResult
    errors: [
        ClientException
        EntityDoesNotExistException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeleteSnapshot {
    input: DeleteSnapshotRequest
    output: DeleteSnapshotResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation DeleteTrust {
    input: DeleteTrustRequest
    output: DeleteTrustResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeregisterCertificate {
    input: DeregisterCertificateRequest
    output: DeregisterCertificateResult
    errors: [
        CertificateDoesNotExistException
        CertificateInUseException
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeregisterEventTopic {
    input: DeregisterEventTopicRequest
    output: DeregisterEventTopicResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation DescribeADAssessment {
    input: DescribeADAssessmentRequest
    output: DescribeADAssessmentResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeCAEnrollmentPolicy {
    input: DescribeCAEnrollmentPolicyRequest
    output: DescribeCAEnrollmentPolicyResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeCertificate {
    input: DescribeCertificateRequest
    output: DescribeCertificateResult
    errors: [
        CertificateDoesNotExistException
        ClientException
        DirectoryDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeClientAuthenticationSettings {
    input: DescribeClientAuthenticationSettingsRequest
    output: DescribeClientAuthenticationSettingsResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeConditionalForwarders {
    input: DescribeConditionalForwardersRequest
    output: DescribeConditionalForwardersResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeDirectories {
    input: DescribeDirectoriesRequest
    output: DescribeDirectoriesResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
    ]
}

operation DescribeDirectoryDataAccess {
    input: DescribeDirectoryDataAccessRequest
    output: DescribeDirectoryDataAccessResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeDomainControllers {
    input: DescribeDomainControllersRequest
    output: DescribeDomainControllersResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeEventTopics {
    input: DescribeEventTopicsRequest
    output: DescribeEventTopicsResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation DescribeHybridADUpdate {
    input: DescribeHybridADUpdateRequest
    output: DescribeHybridADUpdateResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeLDAPSSettings {
    input: DescribeLDAPSSettingsRequest
    output: DescribeLDAPSSettingsResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeRegions {
    input: DescribeRegionsRequest
    output: DescribeRegionsResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeSettings {
    input: DescribeSettingsRequest
    output: DescribeSettingsResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeSharedDirectories {
    input: DescribeSharedDirectoriesRequest
    output: DescribeSharedDirectoriesResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeSnapshots {
    input: DescribeSnapshotsRequest
    output: DescribeSnapshotsResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
    ]
}

operation DescribeTrusts {
    input: DescribeTrustsRequest
    output: DescribeTrustsResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeUpdateDirectory {
    input: DescribeUpdateDirectoryRequest
    output: DescribeUpdateDirectoryResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
    ]
}

operation DisableCAEnrollmentPolicy {
    input: DisableCAEnrollmentPolicyRequest
    output: DisableCAEnrollmentPolicyResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        DisableAlreadyInProgressException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation DisableClientAuthentication {
    input: DisableClientAuthenticationRequest
    output: DisableClientAuthenticationResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        InvalidClientAuthStatusException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DisableDirectoryDataAccess {
    input: DisableDirectoryDataAccessRequest
    output: DisableDirectoryDataAccessResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        DirectoryInDesiredStateException
        DirectoryUnavailableException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DisableLDAPS {
    input: DisableLDAPSRequest
    output: DisableLDAPSResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        InvalidLDAPSStatusException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DisableRadius {
    input: DisableRadiusRequest
    output: DisableRadiusResult
    errors: [
        ClientException
        EntityDoesNotExistException
        ServiceException
    ]
}

operation DisableSso {
    input: DisableSsoRequest
    output: DisableSsoResult
    errors: [
        AuthenticationFailedException
        ClientException
        EntityDoesNotExistException
        InsufficientPermissionsException
        ServiceException
    ]
}

operation EnableCAEnrollmentPolicy {
    input: EnableCAEnrollmentPolicyRequest
    output: EnableCAEnrollmentPolicyResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        EnableAlreadyInProgressException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation EnableClientAuthentication {
    input: EnableClientAuthenticationRequest
    output: EnableClientAuthenticationResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        InvalidClientAuthStatusException
        NoAvailableCertificateException
        ServiceException
        UnsupportedOperationException
    ]
}

operation EnableDirectoryDataAccess {
    input: EnableDirectoryDataAccessRequest
    output: EnableDirectoryDataAccessResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        DirectoryInDesiredStateException
        DirectoryUnavailableException
        ServiceException
        UnsupportedOperationException
    ]
}

operation EnableLDAPS {
    input: EnableLDAPSRequest
    output: EnableLDAPSResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        InvalidLDAPSStatusException
        InvalidParameterException
        NoAvailableCertificateException
        ServiceException
        UnsupportedOperationException
    ]
}

operation EnableRadius {
    input: EnableRadiusRequest
    output: EnableRadiusResult
    errors: [
        ClientException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation EnableSso {
    input: EnableSsoRequest
    output: EnableSsoResult
    errors: [
        AuthenticationFailedException
        ClientException
        EntityDoesNotExistException
        InsufficientPermissionsException
        ServiceException
    ]
}

operation GetDirectoryLimits {
    input: GetDirectoryLimitsRequest
    output: GetDirectoryLimitsResult
    errors: [
        ClientException
        EntityDoesNotExistException
        ServiceException
    ]
}

operation GetSnapshotLimits {
    input: GetSnapshotLimitsRequest
    output: GetSnapshotLimitsResult
    errors: [
        ClientException
        EntityDoesNotExistException
        ServiceException
    ]
}

operation ListADAssessments {
    input: ListADAssessmentsRequest
    output: ListADAssessmentsResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation ListCertificates {
    input: ListCertificatesRequest
    output: ListCertificatesResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation ListIpRoutes {
    input: ListIpRoutesRequest
    output: ListIpRoutesResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
    ]
}

operation ListLogSubscriptions {
    input: ListLogSubscriptionsRequest
    output: ListLogSubscriptionsResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        ServiceException
    ]
}

operation ListSchemaExtensions {
    input: ListSchemaExtensionsRequest
    output: ListSchemaExtensionsResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        ServiceException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ServiceException
    ]
}

operation RegisterCertificate {
    input: RegisterCertificateRequest
    output: RegisterCertificateResult
    errors: [
        CertificateAlreadyExistsException
        CertificateLimitExceededException
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        InvalidCertificateException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation RegisterEventTopic {
    input: RegisterEventTopicRequest
    output: RegisterEventTopicResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation RejectSharedDirectory {
    input: RejectSharedDirectoryRequest
    output: RejectSharedDirectoryResult
    errors: [
        ClientException
        DirectoryAlreadySharedException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation RemoveIpRoutes {
    input: RemoveIpRoutesRequest
    output: RemoveIpRoutesResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation RemoveRegion {
    input: RemoveRegionRequest
    output: RemoveRegionResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        ServiceException
        UnsupportedOperationException
    ]
}

operation RemoveTagsFromResource {
    input: RemoveTagsFromResourceRequest
    output: RemoveTagsFromResourceResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation ResetUserPassword {
    input: ResetUserPasswordRequest
    output: ResetUserPasswordResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidPasswordException
        ServiceException
        UnsupportedOperationException
        UserDoesNotExistException
    ]
}

operation RestoreFromSnapshot {
    input: RestoreFromSnapshotRequest
    output: RestoreFromSnapshotResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation ShareDirectory {
    input: ShareDirectoryRequest
    output: ShareDirectoryResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryAlreadySharedException
        EntityDoesNotExistException
        InvalidParameterException
        InvalidTargetException
        OrganizationsException
        ServiceException
        ShareLimitExceededException
        UnsupportedOperationException
    ]
}

operation StartADAssessment {
    input: StartADAssessmentRequest
    output: StartADAssessmentResult
    errors: [
        ADAssessmentLimitExceededException
        ClientException
        DirectoryDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation StartSchemaExtension {
    input: StartSchemaExtensionRequest
    output: StartSchemaExtensionResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        SnapshotLimitExceededException
    ]
}

operation UnshareDirectory {
    input: UnshareDirectoryRequest
    output: UnshareDirectoryResult
    errors: [
        ClientException
        DirectoryNotSharedException
        EntityDoesNotExistException
        InvalidTargetException
        ServiceException
    ]
}

operation UpdateConditionalForwarder {
    input: UpdateConditionalForwarderRequest
    output: UpdateConditionalForwarderResult
    errors: [
        ClientException
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation UpdateDirectorySetup {
    input: UpdateDirectorySetupRequest
    output: UpdateDirectorySetupResult
    errors: [
        AccessDeniedException
        ClientException
        DirectoryDoesNotExistException
        DirectoryInDesiredStateException
        DirectoryUnavailableException
        InvalidParameterException
        ServiceException
        SnapshotLimitExceededException
        UnsupportedOperationException
    ]
}

operation UpdateHybridAD {
    input: UpdateHybridADRequest
    output: UpdateHybridADResult
    errors: [
        ADAssessmentLimitExceededException
        ClientException
        DirectoryDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation UpdateNumberOfDomainControllers {
    input: UpdateNumberOfDomainControllersRequest
    output: UpdateNumberOfDomainControllersResult
    errors: [
        ClientException
        DirectoryUnavailableException
        DomainControllerLimitExceededException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

operation UpdateRadius {
    input: UpdateRadiusRequest
    output: UpdateRadiusResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation UpdateSettings {
    input: UpdateSettingsRequest
    output: UpdateSettingsResult
    errors: [
        ClientException
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        IncompatibleSettingsException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
        UnsupportedSettingsException
    ]
}

operation UpdateTrust {
    input: UpdateTrustRequest
    output: UpdateTrustResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
    ]
}

operation VerifyTrust {
    input: VerifyTrustRequest
    output: VerifyTrustResult
    errors: [
        ClientException
        EntityDoesNotExistException
        InvalidParameterException
        ServiceException
        UnsupportedOperationException
    ]
}

@error("client")
structure ADAssessmentLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure AcceptSharedDirectoryRequest {
    @required SharedDirectoryId: DirectoryId
}

structure AcceptSharedDirectoryResult {
    SharedDirectory: SharedDirectory
}

@error("client")
structure AccessDeniedException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@length(min: 1, max: 128)
string AccessUrl

structure AddIpRoutesRequest {
    @required DirectoryId: DirectoryId
    @required IpRoutes: IpRoutes
    UpdateSecurityGroupForDirectoryControllers: UpdateSecurityGroupForDirectoryControllers
}

structure AddIpRoutesResult {}

structure AddRegionRequest {
    @required DirectoryId: DirectoryId
    @required RegionName: RegionName
    @required VPCSettings: DirectoryVpcSettings
}

structure AddRegionResult {}

structure AddTagsToResourceRequest {
    @required ResourceId: ResourceId
    @required Tags: Tags
}

structure AddTagsToResourceResult {}

timestamp AddedDateTime

list AdditionalRegions {
    member: RegionName
}

@length(min: 1, max: 62)
@pattern("^(?!D-|d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*")
string AliasName

structure Assessment {
    AssessmentId: AssessmentId
    DirectoryId: DirectoryId
    DnsName: DirectoryName
    StartTime: AssessmentStartTime
    LastUpdateDateTime: LastUpdateDateTime
    Status: AssessmentStatus
    StatusCode: AssessmentStatusCode
    StatusReason: AssessmentStatusReason
    CustomerDnsIps: CustomerDnsIps
    VpcId: VpcId
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    SelfManagedInstanceIds: AssessmentInstanceIds
    ReportType: AssessmentReportType
    Version: AssessmentVersion
}

structure AssessmentConfiguration {
    @required CustomerDnsIps: CustomerDnsIps
    @required DnsName: DirectoryName
    @required VpcSettings: DirectoryVpcSettings
    @required InstanceIds: AssessmentInstanceIds
    SecurityGroupIds: SecurityGroupIds
}

@pattern("^da-[0-9a-f]{18}$")
string AssessmentId

@pattern("^(i-[0-9a-f]{8}|i-[0-9a-f]{17}|mi-[0-9a-f]{8}|mi-[0-9a-f]{17})$")
string AssessmentInstanceId

@length(min: 2, max: 2)
list AssessmentInstanceIds {
    member: AssessmentInstanceId
}

@range(min: 1, max: 100)
integer AssessmentLimit

structure AssessmentReport {
    DomainControllerIp: IpAddr
    Validations: AssessmentValidations
}

string AssessmentReportType

list AssessmentReports {
    member: AssessmentReport
}

timestamp AssessmentStartTime

string AssessmentStatus

string AssessmentStatusCode

string AssessmentStatusReason

structure AssessmentSummary {
    AssessmentId: AssessmentId
    DirectoryId: DirectoryId
    DnsName: DirectoryName
    StartTime: AssessmentStartTime
    LastUpdateDateTime: LastUpdateDateTime
    Status: AssessmentStatus
    CustomerDnsIps: CustomerDnsIps
    ReportType: AssessmentReportType
}

structure AssessmentValidation {
    Category: AssessmentValidationCategory
    Name: AssessmentValidationName
    Status: AssessmentValidationStatus
    StatusCode: AssessmentValidationStatusCode
    StatusReason: AssessmentValidationStatusReason
    StartTime: AssessmentValidationTimeStamp
    LastUpdateDateTime: AssessmentValidationTimeStamp
}

string AssessmentValidationCategory

string AssessmentValidationName

string AssessmentValidationStatus

string AssessmentValidationStatusCode

string AssessmentValidationStatusReason

timestamp AssessmentValidationTimeStamp

list AssessmentValidations {
    member: AssessmentValidation
}

string AssessmentVersion

list Assessments {
    member: AssessmentSummary
}

structure Attribute {
    Name: AttributeName
    Value: AttributeValue
}

@length(min: 1)
string AttributeName

string AttributeValue

list Attributes {
    member: Attribute
}

@error("client")
structure AuthenticationFailedException {
    Message: ExceptionMessage
    RequestId: RequestId
}

string AvailabilityZone

list AvailabilityZones {
    member: AvailabilityZone
}

enum CaEnrollmentPolicyStatus {
    InProgress
    Success
    Failed
    Disabling
    Disabled
    Impaired
}

string CaEnrollmentPolicyStatusReason

structure CancelSchemaExtensionRequest {
    @required DirectoryId: DirectoryId
    @required SchemaExtensionId: SchemaExtensionId
}

structure CancelSchemaExtensionResult {}

structure Certificate {
    CertificateId: CertificateId
    State: CertificateState
    StateReason: CertificateStateReason
    CommonName: CertificateCN
    RegisteredDateTime: CertificateRegisteredDateTime
    ExpiryDateTime: CertificateExpiryDateTime
    Type: CertificateType
    ClientCertAuthSettings: ClientCertAuthSettings
}

@error("client")
structure CertificateAlreadyExistsException {
    Message: ExceptionMessage
    RequestId: RequestId
}

string CertificateCN

@length(min: 1, max: 8192)
string CertificateData

@error("client")
structure CertificateDoesNotExistException {
    Message: ExceptionMessage
    RequestId: RequestId
}

timestamp CertificateExpiryDateTime

@pattern("^c-[0-9a-f]{10}$")
string CertificateId

@error("client")
structure CertificateInUseException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure CertificateInfo {
    CertificateId: CertificateId
    CommonName: CertificateCN
    State: CertificateState
    ExpiryDateTime: CertificateExpiryDateTime
    Type: CertificateType
}

@error("client")
structure CertificateLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

timestamp CertificateRegisteredDateTime

enum CertificateState {
    Registering
    Registered
    RegisterFailed
    Deregistering
    Deregistered
    DeregisterFailed
}

string CertificateStateReason

enum CertificateType {
    ClientCertAuth
    ClientLDAPS
}

list CertificatesInfo {
    member: CertificateInfo
}

@pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/([1-9]|[1-2][0-9]|3[0-2]))$")
string CidrIp

list CidrIps {
    member: CidrIp
}

@pattern("^((([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4})|(([0-9a-fA-F]{1,4}:){1,7}:)|(([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4})|(([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2})|(([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3})|(([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4})|(([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5})|([0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6}))|(:((:[0-9a-fA-F]{1,4}){1,7}|:)))\\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$")
string CidrIpv6

list CidrIpv6s {
    member: CidrIpv6
}

structure ClientAuthenticationSettingInfo {
    Type: ClientAuthenticationType
    Status: ClientAuthenticationStatus
    LastUpdatedDateTime: LastUpdatedDateTime
}

list ClientAuthenticationSettingsInfo {
    member: ClientAuthenticationSettingInfo
}

enum ClientAuthenticationStatus {
    Enabled
    Disabled
}

enum ClientAuthenticationType {
    SmartCard
    SmartCardOrPassword
}

structure ClientCertAuthSettings {
    OCSPUrl: OCSPUrl
}

@error("client")
structure ClientException {
    Message: ExceptionMessage
    RequestId: RequestId
}

boolean CloudOnlyDirectoriesLimitReached

structure Computer {
    ComputerId: SID
    ComputerName: ComputerName
    ComputerAttributes: Attributes
}

@length(min: 1, max: 15)
string ComputerName

@length(min: 8, max: 64)
@pattern("[\\u0020-\\u00FF]+")
@sensitive
string ComputerPassword

structure ConditionalForwarder {
    RemoteDomainName: RemoteDomainName
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
    ReplicationScope: ReplicationScope
}

list ConditionalForwarders {
    member: ConditionalForwarder
}

structure ConnectDirectoryRequest {
    @required Name: DirectoryName
    ShortName: DirectoryShortName
    @required Password: ConnectPassword
    Description: Description
    @required Size: DirectorySize
    @required ConnectSettings: DirectoryConnectSettings
    Tags: Tags
    NetworkType: NetworkType
}

structure ConnectDirectoryResult {
    DirectoryId: DirectoryId
}

@length(min: 1, max: 128)
@sensitive
string ConnectPassword

boolean ConnectedDirectoriesLimitReached

structure CreateAliasRequest {
    @required DirectoryId: DirectoryId
    @required Alias: AliasName
}

structure CreateAliasResult {
    DirectoryId: DirectoryId
    Alias: AliasName
}

structure CreateComputerRequest {
    @required DirectoryId: DirectoryId
    @required ComputerName: ComputerName
    @required Password: ComputerPassword
    OrganizationalUnitDistinguishedName: OrganizationalUnitDN
    ComputerAttributes: Attributes
}

structure CreateComputerResult {
    Computer: Computer
}

structure CreateConditionalForwarderRequest {
    @required DirectoryId: DirectoryId
    @required RemoteDomainName: RemoteDomainName
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
}

structure CreateConditionalForwarderResult {}

structure CreateDirectoryRequest {
    @required Name: DirectoryName
    ShortName: DirectoryShortName
    @required Password: Password
    Description: Description
    @required Size: DirectorySize
    VpcSettings: DirectoryVpcSettings
    Tags: Tags
    NetworkType: NetworkType
}

structure CreateDirectoryResult {
    DirectoryId: DirectoryId
}

structure CreateHybridADRequest {
    @required SecretArn: SecretArn
    @required AssessmentId: AssessmentId
    Tags: Tags
}

structure CreateHybridADResult {
    DirectoryId: DirectoryId
}

structure CreateLogSubscriptionRequest {
    @required DirectoryId: DirectoryId
    @required LogGroupName: LogGroupName
}

structure CreateLogSubscriptionResult {}

structure CreateMicrosoftADRequest {
    @required Name: DirectoryName
    ShortName: DirectoryShortName
    @required Password: Password
    Description: Description
    @required VpcSettings: DirectoryVpcSettings
    Edition: DirectoryEdition
    Tags: Tags
    NetworkType: NetworkType
}

structure CreateMicrosoftADResult {
    DirectoryId: DirectoryId
}

boolean CreateSnapshotBeforeSchemaExtension

boolean CreateSnapshotBeforeUpdate

structure CreateSnapshotRequest {
    @required DirectoryId: DirectoryId
    Name: SnapshotName
}

structure CreateSnapshotResult {
    SnapshotId: SnapshotId
}

structure CreateTrustRequest {
    @required DirectoryId: DirectoryId
    @required RemoteDomainName: RemoteDomainName
    @required TrustPassword: TrustPassword
    @required TrustDirection: TrustDirection
    TrustType: TrustType
    ConditionalForwarderIpAddrs: DnsIpAddrs
    ConditionalForwarderIpv6Addrs: DnsIpv6Addrs
    SelectiveAuth: SelectiveAuth
}

structure CreateTrustResult {
    TrustId: TrustId
}

timestamp CreatedDateTime

@length(min: 2, max: 2)
list CustomerDnsIps {
    member: IpAddr
}

@pattern("^(\\d{12})$")
string CustomerId

@length(min: 1, max: 64)
@pattern("^(?!.*\\\\|.*\"|.*\\/|.*\\[|.*\\]|.*:|.*;|.*\\||.*=|.*,|.*\\+|.*\\*|.*\\?|.*<|.*>|.*@).*$")
string CustomerUserName

enum DataAccessStatus {
    Disabled
    Disabling
    Enabled
    Enabling
    Failed
}

structure DeleteADAssessmentRequest {
    @required AssessmentId: AssessmentId
}

structure DeleteADAssessmentResult {
    AssessmentId: AssessmentId
}

boolean DeleteAssociatedConditionalForwarder

structure DeleteConditionalForwarderRequest {
    @required DirectoryId: DirectoryId
    @required RemoteDomainName: RemoteDomainName
}

structure DeleteConditionalForwarderResult {}

structure DeleteDirectoryRequest {
    @required DirectoryId: DirectoryId
}

structure DeleteDirectoryResult {
    DirectoryId: DirectoryId
}

structure DeleteLogSubscriptionRequest {
    @required DirectoryId: DirectoryId
}

structure DeleteLogSubscriptionResult {}

structure DeleteSnapshotRequest {
    @required SnapshotId: SnapshotId
}

structure DeleteSnapshotResult {
    SnapshotId: SnapshotId
}

structure DeleteTrustRequest {
    @required TrustId: TrustId
    DeleteAssociatedConditionalForwarder: DeleteAssociatedConditionalForwarder
}

structure DeleteTrustResult {
    TrustId: TrustId
}

structure DeregisterCertificateRequest {
    @required DirectoryId: DirectoryId
    @required CertificateId: CertificateId
}

structure DeregisterCertificateResult {}

structure DeregisterEventTopicRequest {
    @required DirectoryId: DirectoryId
    @required TopicName: TopicName
}

structure DeregisterEventTopicResult {}

structure DescribeADAssessmentRequest {
    @required AssessmentId: AssessmentId
}

structure DescribeADAssessmentResult {
    Assessment: Assessment
    AssessmentReports: AssessmentReports
}

structure DescribeCAEnrollmentPolicyRequest {
    @required DirectoryId: DirectoryId
}

structure DescribeCAEnrollmentPolicyResult {
    DirectoryId: DirectoryId
    PcaConnectorArn: PcaConnectorArn
    CaEnrollmentPolicyStatus: CaEnrollmentPolicyStatus
    LastUpdatedDateTime: LastUpdatedDateTime
    CaEnrollmentPolicyStatusReason: CaEnrollmentPolicyStatusReason
}

structure DescribeCertificateRequest {
    @required DirectoryId: DirectoryId
    @required CertificateId: CertificateId
}

structure DescribeCertificateResult {
    Certificate: Certificate
}

structure DescribeClientAuthenticationSettingsRequest {
    @required DirectoryId: DirectoryId
    Type: ClientAuthenticationType
    NextToken: NextToken
    Limit: PageLimit
}

structure DescribeClientAuthenticationSettingsResult {
    ClientAuthenticationSettingsInfo: ClientAuthenticationSettingsInfo
    NextToken: NextToken
}

structure DescribeConditionalForwardersRequest {
    @required DirectoryId: DirectoryId
    RemoteDomainNames: RemoteDomainNames
}

structure DescribeConditionalForwardersResult {
    ConditionalForwarders: ConditionalForwarders
}

structure DescribeDirectoriesRequest {
    DirectoryIds: DirectoryIds
    NextToken: NextToken
    Limit: Limit
}

structure DescribeDirectoriesResult {
    DirectoryDescriptions: DirectoryDescriptions
    NextToken: NextToken
}

structure DescribeDirectoryDataAccessRequest {
    @required DirectoryId: DirectoryId
}

structure DescribeDirectoryDataAccessResult {
    DataAccessStatus: DataAccessStatus
}

structure DescribeDomainControllersRequest {
    @required DirectoryId: DirectoryId
    DomainControllerIds: DomainControllerIds
    NextToken: NextToken
    Limit: Limit
}

structure DescribeDomainControllersResult {
    DomainControllers: DomainControllers
    NextToken: NextToken
}

structure DescribeEventTopicsRequest {
    DirectoryId: DirectoryId
    TopicNames: TopicNames
}

structure DescribeEventTopicsResult {
    EventTopics: EventTopics
}

structure DescribeHybridADUpdateRequest {
    @required DirectoryId: DirectoryId
    UpdateType: HybridUpdateType
    NextToken: NextToken
}

structure DescribeHybridADUpdateResult {
    UpdateActivities: HybridUpdateActivities
    NextToken: NextToken
}

structure DescribeLDAPSSettingsRequest {
    @required DirectoryId: DirectoryId
    Type: LDAPSType
    NextToken: NextToken
    Limit: PageLimit
}

structure DescribeLDAPSSettingsResult {
    LDAPSSettingsInfo: LDAPSSettingsInfo
    NextToken: NextToken
}

structure DescribeRegionsRequest {
    @required DirectoryId: DirectoryId
    RegionName: RegionName
    NextToken: NextToken
}

structure DescribeRegionsResult {
    RegionsDescription: RegionsDescription
    NextToken: NextToken
}

structure DescribeSettingsRequest {
    @required DirectoryId: DirectoryId
    Status: DirectoryConfigurationStatus
    NextToken: NextToken
}

structure DescribeSettingsResult {
    DirectoryId: DirectoryId
    SettingEntries: SettingEntries
    NextToken: NextToken
}

structure DescribeSharedDirectoriesRequest {
    @required OwnerDirectoryId: DirectoryId
    SharedDirectoryIds: DirectoryIds
    NextToken: NextToken
    Limit: Limit
}

structure DescribeSharedDirectoriesResult {
    SharedDirectories: SharedDirectories
    NextToken: NextToken
}

structure DescribeSnapshotsRequest {
    DirectoryId: DirectoryId
    SnapshotIds: SnapshotIds
    NextToken: NextToken
    Limit: Limit
}

structure DescribeSnapshotsResult {
    Snapshots: Snapshots
    NextToken: NextToken
}

structure DescribeTrustsRequest {
    DirectoryId: DirectoryId
    TrustIds: TrustIds
    NextToken: NextToken
    Limit: Limit
}

structure DescribeTrustsResult {
    Trusts: Trusts
    NextToken: NextToken
}

structure DescribeUpdateDirectoryRequest {
    @required DirectoryId: DirectoryId
    @required UpdateType: UpdateType
    RegionName: RegionName
    NextToken: NextToken
}

structure DescribeUpdateDirectoryResult {
    UpdateActivities: UpdateActivities
    NextToken: NextToken
}

@length(min: 0, max: 128)
@pattern("^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$")
string Description

@range(min: 2)
integer DesiredNumberOfDomainControllers

@error("client")
structure DirectoryAlreadyInRegionException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure DirectoryAlreadySharedException {
    Message: ExceptionMessage
    RequestId: RequestId
}

string DirectoryConfigurationSettingAllowedValues

string DirectoryConfigurationSettingDataType

timestamp DirectoryConfigurationSettingLastRequestedDateTime

timestamp DirectoryConfigurationSettingLastUpdatedDateTime

@length(min: 1, max: 255)
@pattern("^[a-zA-Z0-9-/. _]*$")
string DirectoryConfigurationSettingName

map DirectoryConfigurationSettingRequestDetailedStatus {
    key: RegionName
    value: DirectoryConfigurationStatus
}

string DirectoryConfigurationSettingRequestStatusMessage

string DirectoryConfigurationSettingType

@length(min: 1, max: 255)
@pattern("^[a-zA-Z0-9_]*$")
string DirectoryConfigurationSettingValue

enum DirectoryConfigurationStatus {
    Requested
    Updating
    Updated
    Failed
    Default
}

structure DirectoryConnectSettings {
    @required VpcId: VpcId
    @required SubnetIds: SubnetIds
    CustomerDnsIps: DnsIpAddrs
    CustomerDnsIpsV6: DnsIpv6Addrs
    @required CustomerUserName: UserName
}

structure DirectoryConnectSettingsDescription {
    VpcId: VpcId
    SubnetIds: SubnetIds
    CustomerUserName: UserName
    SecurityGroupId: SecurityGroupId
    AvailabilityZones: AvailabilityZones
    ConnectIps: IpAddrs
    ConnectIpsV6: IpV6Addrs
}

structure DirectoryDescription {
    DirectoryId: DirectoryId
    Name: DirectoryName
    ShortName: DirectoryShortName
    Size: DirectorySize
    Edition: DirectoryEdition
    Alias: AliasName
    AccessUrl: AccessUrl
    Description: Description
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
    Stage: DirectoryStage
    ShareStatus: ShareStatus
    ShareMethod: ShareMethod
    ShareNotes: Notes
    LaunchTime: LaunchTime
    StageLastUpdatedDateTime: LastUpdatedDateTime
    Type: DirectoryType
    VpcSettings: DirectoryVpcSettingsDescription
    ConnectSettings: DirectoryConnectSettingsDescription
    RadiusSettings: RadiusSettings
    RadiusStatus: RadiusStatus
    StageReason: StageReason
    SsoEnabled: SsoEnabled
    DesiredNumberOfDomainControllers: DesiredNumberOfDomainControllers
    OwnerDirectoryDescription: OwnerDirectoryDescription
    RegionsInfo: RegionsInfo
    OsVersion: OSVersion
    HybridSettings: HybridSettingsDescription
    NetworkType: NetworkType
}

list DirectoryDescriptions {
    member: DirectoryDescription
}

@error("client")
structure DirectoryDoesNotExistException {
    Message: ExceptionMessage
    RequestId: RequestId
}

enum DirectoryEdition {
    Enterprise
    Standard
    Hybrid
}

@pattern("^d-[0-9a-f]{10}$")
string DirectoryId

list DirectoryIds {
    member: DirectoryId
}

@error("client")
structure DirectoryInDesiredStateException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure DirectoryLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure DirectoryLimits {
    CloudOnlyDirectoriesLimit: Limit
    CloudOnlyDirectoriesCurrentCount: Limit
    CloudOnlyDirectoriesLimitReached: CloudOnlyDirectoriesLimitReached
    CloudOnlyMicrosoftADLimit: Limit
    CloudOnlyMicrosoftADCurrentCount: Limit
    CloudOnlyMicrosoftADLimitReached: CloudOnlyDirectoriesLimitReached
    ConnectedDirectoriesLimit: Limit
    ConnectedDirectoriesCurrentCount: Limit
    ConnectedDirectoriesLimitReached: ConnectedDirectoriesLimitReached
}

@pattern("^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$")
string DirectoryName

@error("client")
structure DirectoryNotSharedException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@pattern("^[^\\\\/:*?\"<>|.]+[^\\\\/:*?\"<>|]*$")
string DirectoryShortName

enum DirectorySize {
    Small
    Large
}

structure DirectorySizeUpdateSettings {
    DirectorySize: DirectorySize
}

enum DirectoryStage {
    Requested
    Creating
    Created
    Active
    Inoperable
    Impaired
    Restoring
    RestoreFailed
    Deleting
    Deleted
    Failed
    Updating
}

enum DirectoryType {
    SimpleAD
    ADConnector
    MicrosoftAD
    SharedMicrosoftAD
}

@error("client")
structure DirectoryUnavailableException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure DirectoryVpcSettings {
    @required VpcId: VpcId
    @required SubnetIds: SubnetIds
}

structure DirectoryVpcSettingsDescription {
    VpcId: VpcId
    SubnetIds: SubnetIds
    SecurityGroupId: SecurityGroupId
    AvailabilityZones: AvailabilityZones
}

@error("client")
structure DisableAlreadyInProgressException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure DisableCAEnrollmentPolicyRequest {
    @required DirectoryId: DirectoryId
}

structure DisableCAEnrollmentPolicyResult {}

structure DisableClientAuthenticationRequest {
    @required DirectoryId: DirectoryId
    @required Type: ClientAuthenticationType
}

structure DisableClientAuthenticationResult {}

structure DisableDirectoryDataAccessRequest {
    @required DirectoryId: DirectoryId
}

structure DisableDirectoryDataAccessResult {}

structure DisableLDAPSRequest {
    @required DirectoryId: DirectoryId
    @required Type: LDAPSType
}

structure DisableLDAPSResult {}

structure DisableRadiusRequest {
    @required DirectoryId: DirectoryId
}

structure DisableRadiusResult {}

structure DisableSsoRequest {
    @required DirectoryId: DirectoryId
    UserName: UserName
    Password: ConnectPassword
}

structure DisableSsoResult {}

list DnsIpAddrs {
    member: IpAddr
}

list DnsIpv6Addrs {
    member: Ipv6Addr
}

structure DomainController {
    DirectoryId: DirectoryId
    DomainControllerId: DomainControllerId
    DnsIpAddr: IpAddr
    DnsIpv6Addr: Ipv6Addr
    VpcId: VpcId
    SubnetId: SubnetId
    AvailabilityZone: AvailabilityZone
    Status: DomainControllerStatus
    StatusReason: DomainControllerStatusReason
    LaunchTime: LaunchTime
    StatusLastUpdatedDateTime: LastUpdatedDateTime
}

@pattern("^dc-[0-9a-f]{10}$")
string DomainControllerId

list DomainControllerIds {
    member: DomainControllerId
}

@error("client")
structure DomainControllerLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

enum DomainControllerStatus {
    Creating
    Active
    Impaired
    Restoring
    Deleting
    Deleted
    Failed
    Updating
}

string DomainControllerStatusReason

list DomainControllers {
    member: DomainController
}

@error("client")
structure EnableAlreadyInProgressException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure EnableCAEnrollmentPolicyRequest {
    @required DirectoryId: DirectoryId
    @required PcaConnectorArn: PcaConnectorArn
}

structure EnableCAEnrollmentPolicyResult {}

structure EnableClientAuthenticationRequest {
    @required DirectoryId: DirectoryId
    @required Type: ClientAuthenticationType
}

structure EnableClientAuthenticationResult {}

structure EnableDirectoryDataAccessRequest {
    @required DirectoryId: DirectoryId
}

structure EnableDirectoryDataAccessResult {}

structure EnableLDAPSRequest {
    @required DirectoryId: DirectoryId
    @required Type: LDAPSType
}

structure EnableLDAPSResult {}

structure EnableRadiusRequest {
    @required DirectoryId: DirectoryId
    @required RadiusSettings: RadiusSettings
}

structure EnableRadiusResult {}

structure EnableSsoRequest {
    @required DirectoryId: DirectoryId
    UserName: UserName
    Password: ConnectPassword
}

structure EnableSsoResult {}

timestamp EndDateTime

@error("client")
structure EntityAlreadyExistsException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure EntityDoesNotExistException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure EventTopic {
    DirectoryId: DirectoryId
    TopicName: TopicName
    TopicArn: TopicArn
    CreatedDateTime: CreatedDateTime
    Status: TopicStatus
}

list EventTopics {
    member: EventTopic
}

string ExceptionMessage

structure GetDirectoryLimitsRequest {}

structure GetDirectoryLimitsResult {
    DirectoryLimits: DirectoryLimits
}

structure GetSnapshotLimitsRequest {
    @required DirectoryId: DirectoryId
}

structure GetSnapshotLimitsResult {
    SnapshotLimits: SnapshotLimits
}

structure HybridAdministratorAccountUpdate {
    @required SecretArn: SecretArn
}

structure HybridCustomerInstancesSettings {
    @required CustomerDnsIps: CustomerDnsIps
    @required InstanceIds: AssessmentInstanceIds
}

structure HybridSettingsDescription {
    SelfManagedDnsIpAddrs: IpAddrs
    SelfManagedInstanceIds: AssessmentInstanceIds
}

structure HybridUpdateActivities {
    SelfManagedInstances: HybridUpdateInfoEntries
    HybridAdministratorAccount: HybridUpdateInfoEntries
}

list HybridUpdateInfoEntries {
    member: HybridUpdateInfoEntry
}

structure HybridUpdateInfoEntry {
    Status: UpdateStatus
    StatusReason: UpdateStatusReason
    InitiatedBy: InitiatedBy
    NewValue: HybridUpdateValue
    PreviousValue: HybridUpdateValue
    StartTime: StartDateTime
    LastUpdatedDateTime: LastUpdatedDateTime
    AssessmentId: AssessmentId
}

enum HybridUpdateType {
    SelfManagedInstances
    HybridAdministratorAccount
}

structure HybridUpdateValue {
    InstanceIds: AssessmentInstanceIds
    DnsIps: CustomerDnsIps
}

@error("client")
structure IncompatibleSettingsException {
    Message: ExceptionMessage
    RequestId: RequestId
}

string InitiatedBy

@error("client")
structure InsufficientPermissionsException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure InvalidCertificateException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure InvalidClientAuthStatusException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure InvalidLDAPSStatusException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure InvalidNextTokenException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure InvalidParameterException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure InvalidPasswordException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure InvalidTargetException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@pattern("^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$")
string IpAddr

list IpAddrs {
    member: IpAddr
}

structure IpRoute {
    CidrIp: CidrIp
    CidrIpv6: CidrIpv6
    Description: Description
}

structure IpRouteInfo {
    DirectoryId: DirectoryId
    CidrIp: CidrIp
    CidrIpv6: CidrIpv6
    IpRouteStatusMsg: IpRouteStatusMsg
    AddedDateTime: AddedDateTime
    IpRouteStatusReason: IpRouteStatusReason
    Description: Description
}

@error("client")
structure IpRouteLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

enum IpRouteStatusMsg {
    Adding
    Added
    Removing
    Removed
    AddFailed
    RemoveFailed
}

string IpRouteStatusReason

list IpRoutes {
    member: IpRoute
}

list IpRoutesInfo {
    member: IpRouteInfo
}

list IpV6Addrs {
    member: Ipv6Addr
}

@pattern("^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$")
string Ipv6Addr

structure LDAPSSettingInfo {
    LDAPSStatus: LDAPSStatus
    LDAPSStatusReason: LDAPSStatusReason
    LastUpdatedDateTime: LastUpdatedDateTime
}

list LDAPSSettingsInfo {
    member: LDAPSSettingInfo
}

enum LDAPSStatus {
    Enabling
    Enabled
    EnableFailed
    Disabled
}

string LDAPSStatusReason

enum LDAPSType {
    Client
}

timestamp LastUpdateDateTime

timestamp LastUpdatedDateTime

timestamp LaunchTime

@length(min: 1, max: 500000)
string LdifContent

@range(min: 0)
integer Limit

structure ListADAssessmentsRequest {
    DirectoryId: DirectoryId
    NextToken: NextToken
    Limit: AssessmentLimit
}

structure ListADAssessmentsResult {
    Assessments: Assessments
    NextToken: NextToken
}

structure ListCertificatesRequest {
    @required DirectoryId: DirectoryId
    NextToken: NextToken
    Limit: PageLimit
}

structure ListCertificatesResult {
    NextToken: NextToken
    CertificatesInfo: CertificatesInfo
}

structure ListIpRoutesRequest {
    @required DirectoryId: DirectoryId
    NextToken: NextToken
    Limit: Limit
}

structure ListIpRoutesResult {
    IpRoutesInfo: IpRoutesInfo
    NextToken: NextToken
}

structure ListLogSubscriptionsRequest {
    DirectoryId: DirectoryId
    NextToken: NextToken
    Limit: Limit
}

structure ListLogSubscriptionsResult {
    LogSubscriptions: LogSubscriptions
    NextToken: NextToken
}

structure ListSchemaExtensionsRequest {
    @required DirectoryId: DirectoryId
    NextToken: NextToken
    Limit: Limit
}

structure ListSchemaExtensionsResult {
    SchemaExtensionsInfo: SchemaExtensionsInfo
    NextToken: NextToken
}

structure ListTagsForResourceRequest {
    @required ResourceId: ResourceId
    NextToken: NextToken
    Limit: Limit
}

structure ListTagsForResourceResult {
    Tags: Tags
    NextToken: NextToken
}

@length(min: 1, max: 512)
@pattern("[-._/#A-Za-z0-9]+")
string LogGroupName

structure LogSubscription {
    DirectoryId: DirectoryId
    LogGroupName: LogGroupName
    SubscriptionCreatedDateTime: SubscriptionCreatedDateTime
}

list LogSubscriptions {
    member: LogSubscription
}

boolean ManualSnapshotsLimitReached

enum NetworkType {
    Dual_stack = "Dual-stack"
    IPv4
    IPv6
}

structure NetworkUpdateSettings {
    NetworkType: NetworkType
    CustomerDnsIpsV6: DnsIpv6Addrs
}

string NextToken

@error("client")
structure NoAvailableCertificateException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@length(max: 1024)
@sensitive
string Notes

@length(min: 1, max: 1024)
@pattern("^(https?|ftp|file|ldaps?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;()]*[-a-zA-Z0-9+&@#/%=~_|()]")
string OCSPUrl

structure OSUpdateSettings {
    OSVersion: OSVersion
}

enum OSVersion {
    SERVER_2012
    SERVER_2019
}

@length(min: 1, max: 2000)
string OrganizationalUnitDN

@error("client")
structure OrganizationsException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure OwnerDirectoryDescription {
    DirectoryId: DirectoryId
    AccountId: CustomerId
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
    VpcSettings: DirectoryVpcSettingsDescription
    RadiusSettings: RadiusSettings
    RadiusStatus: RadiusStatus
    NetworkType: NetworkType
}

@range(min: 1, max: 50)
integer PageLimit

@pattern("(?=^.{8,64}$)((?=.*\\d)(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[^A-Za-z0-9\\s])(?=.*[a-z])|(?=.*[^A-Za-z0-9\\s])(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[A-Z])(?=.*[^A-Za-z0-9\\s]))^.*")
@sensitive
string Password

@pattern("^arn:[\\w-]+:pca-connector-ad:[\\w-]+:[0-9]+:connector\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
string PcaConnectorArn

@range(min: 1025, max: 65535)
integer PortNumber

enum RadiusAuthenticationProtocol {
    PAP
    CHAP
    MS_CHAPv1 = "MS-CHAPv1"
    MS_CHAPv2 = "MS-CHAPv2"
}

@length(min: 1, max: 64)
string RadiusDisplayLabel

@range(min: 0, max: 10)
integer RadiusRetries

structure RadiusSettings {
    RadiusServers: Servers
    RadiusServersIpv6: Servers
    RadiusPort: PortNumber
    RadiusTimeout: RadiusTimeout
    RadiusRetries: RadiusRetries
    SharedSecret: RadiusSharedSecret
    AuthenticationProtocol: RadiusAuthenticationProtocol
    DisplayLabel: RadiusDisplayLabel
    UseSameUsername: UseSameUsername
}

@length(min: 8, max: 512)
@pattern("^(\\p{LD}|\\p{Punct}| )+$")
@sensitive
string RadiusSharedSecret

enum RadiusStatus {
    Creating
    Completed
    Failed
}

@range(min: 1, max: 50)
integer RadiusTimeout

structure RegionDescription {
    DirectoryId: DirectoryId
    RegionName: RegionName
    RegionType: RegionType
    Status: DirectoryStage
    VpcSettings: DirectoryVpcSettings
    DesiredNumberOfDomainControllers: DesiredNumberOfDomainControllers
    LaunchTime: LaunchTime
    StatusLastUpdatedDateTime: StateLastUpdatedDateTime
    LastUpdatedDateTime: LastUpdatedDateTime
}

@error("client")
structure RegionLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@length(min: 8, max: 32)
string RegionName

enum RegionType {
    Primary
    Additional
}

list RegionsDescription {
    member: RegionDescription
}

structure RegionsInfo {
    PrimaryRegion: RegionName
    AdditionalRegions: AdditionalRegions
}

structure RegisterCertificateRequest {
    @required DirectoryId: DirectoryId
    @required CertificateData: CertificateData
    Type: CertificateType
    ClientCertAuthSettings: ClientCertAuthSettings
}

structure RegisterCertificateResult {
    CertificateId: CertificateId
}

structure RegisterEventTopicRequest {
    @required DirectoryId: DirectoryId
    @required TopicName: TopicName
}

structure RegisterEventTopicResult {}

structure RejectSharedDirectoryRequest {
    @required SharedDirectoryId: DirectoryId
}

structure RejectSharedDirectoryResult {
    SharedDirectoryId: DirectoryId
}

@length(max: 1024)
@pattern("^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+[.]?$")
string RemoteDomainName

list RemoteDomainNames {
    member: RemoteDomainName
}

structure RemoveIpRoutesRequest {
    @required DirectoryId: DirectoryId
    CidrIps: CidrIps
    CidrIpv6s: CidrIpv6s
}

structure RemoveIpRoutesResult {}

structure RemoveRegionRequest {
    @required DirectoryId: DirectoryId
}

structure RemoveRegionResult {}

structure RemoveTagsFromResourceRequest {
    @required ResourceId: ResourceId
    @required TagKeys: TagKeys
}

structure RemoveTagsFromResourceResult {}

enum ReplicationScope {
    Domain
}

@pattern("^([A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})$")
string RequestId

structure ResetUserPasswordRequest {
    @required DirectoryId: DirectoryId
    @required UserName: CustomerUserName
    @required NewPassword: UserPassword
}

structure ResetUserPasswordResult {}

@pattern("^[d]-[0-9a-f]{10}$")
string ResourceId

structure RestoreFromSnapshotRequest {
    @required SnapshotId: SnapshotId
}

structure RestoreFromSnapshotResult {}

@length(min: 1, max: 256)
@pattern("[&\\w+-.@]+")
string SID

@pattern("^e-[0-9a-f]{10}$")
string SchemaExtensionId

structure SchemaExtensionInfo {
    DirectoryId: DirectoryId
    SchemaExtensionId: SchemaExtensionId
    Description: Description
    SchemaExtensionStatus: SchemaExtensionStatus
    SchemaExtensionStatusReason: SchemaExtensionStatusReason
    StartDateTime: StartDateTime
    EndDateTime: EndDateTime
}

enum SchemaExtensionStatus {
    Initializing
    CreatingSnapshot
    UpdatingSchema
    Replicating
    CancelInProgress
    RollbackInProgress
    Cancelled
    Failed
    Completed
}

string SchemaExtensionStatusReason

list SchemaExtensionsInfo {
    member: SchemaExtensionInfo
}

@pattern("^arn:aws:secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=.@-]+-[a-zA-Z0-9]{6}$")
string SecretArn

@pattern("^(sg-[0-9a-f]{8}|sg-[0-9a-f]{17})$")
string SecurityGroupId

@length(min: 1, max: 1)
list SecurityGroupIds {
    member: SecurityGroupId
}

enum SelectiveAuth {
    Enabled
    Disabled
}

@length(min: 1, max: 256)
string Server

list Servers {
    member: Server
}

@error("server")
structure ServiceException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure Setting {
    @required Name: DirectoryConfigurationSettingName
    @required Value: DirectoryConfigurationSettingValue
}

list SettingEntries {
    member: SettingEntry
}

structure SettingEntry {
    Type: DirectoryConfigurationSettingType
    Name: DirectoryConfigurationSettingName
    AllowedValues: DirectoryConfigurationSettingAllowedValues
    AppliedValue: DirectoryConfigurationSettingValue
    RequestedValue: DirectoryConfigurationSettingValue
    RequestStatus: DirectoryConfigurationStatus
    RequestDetailedStatus: DirectoryConfigurationSettingRequestDetailedStatus
    RequestStatusMessage: DirectoryConfigurationSettingRequestStatusMessage
    LastUpdatedDateTime: DirectoryConfigurationSettingLastUpdatedDateTime
    LastRequestedDateTime: DirectoryConfigurationSettingLastRequestedDateTime
    DataType: DirectoryConfigurationSettingDataType
}

list Settings {
    member: Setting
}

structure ShareDirectoryRequest {
    @required DirectoryId: DirectoryId
    ShareNotes: Notes
    @required ShareTarget: ShareTarget
    @required ShareMethod: ShareMethod
}

structure ShareDirectoryResult {
    SharedDirectoryId: DirectoryId
}

@error("client")
structure ShareLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

enum ShareMethod {
    ORGANIZATIONS
    HANDSHAKE
}

enum ShareStatus {
    Shared
    PendingAcceptance
    Rejected
    Rejecting
    RejectFailed
    Sharing
    ShareFailed
    Deleted
    Deleting
}

structure ShareTarget {
    @required Id: TargetId
    @required Type: TargetType
}

list SharedDirectories {
    member: SharedDirectory
}

structure SharedDirectory {
    OwnerAccountId: CustomerId
    OwnerDirectoryId: DirectoryId
    ShareMethod: ShareMethod
    SharedAccountId: CustomerId
    SharedDirectoryId: DirectoryId
    ShareStatus: ShareStatus
    ShareNotes: Notes
    CreatedDateTime: CreatedDateTime
    LastUpdatedDateTime: LastUpdatedDateTime
}

structure Snapshot {
    DirectoryId: DirectoryId
    SnapshotId: SnapshotId
    Type: SnapshotType
    Name: SnapshotName
    Status: SnapshotStatus
    StartTime: StartTime
}

@pattern("^s-[0-9a-f]{10}$")
string SnapshotId

list SnapshotIds {
    member: SnapshotId
}

@error("client")
structure SnapshotLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

structure SnapshotLimits {
    ManualSnapshotsLimit: Limit
    ManualSnapshotsCurrentCount: Limit
    ManualSnapshotsLimitReached: ManualSnapshotsLimitReached
}

@length(min: 0, max: 128)
@pattern("^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$")
string SnapshotName

enum SnapshotStatus {
    Creating
    Completed
    Failed
}

enum SnapshotType {
    Auto
    Manual
}

list Snapshots {
    member: Snapshot
}

boolean SsoEnabled

string StageReason

structure StartADAssessmentRequest {
    AssessmentConfiguration: AssessmentConfiguration
    DirectoryId: DirectoryId
}

structure StartADAssessmentResult {
    AssessmentId: AssessmentId
}

timestamp StartDateTime

structure StartSchemaExtensionRequest {
    @required DirectoryId: DirectoryId
    @required CreateSnapshotBeforeSchemaExtension: CreateSnapshotBeforeSchemaExtension
    @required LdifContent: LdifContent
    @required Description: Description
}

structure StartSchemaExtensionResult {
    SchemaExtensionId: SchemaExtensionId
}

timestamp StartTime

timestamp StateLastUpdatedDateTime

@pattern("^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$")
string SubnetId

list SubnetIds {
    member: SubnetId
}

timestamp SubscriptionCreatedDateTime

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

@error("client")
structure TagLimitExceededException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@length(min: 0, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

list Tags {
    member: Tag
}

@length(min: 1, max: 64)
string TargetId

enum TargetType {
    ACCOUNT
}

string TopicArn

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9_-]+")
string TopicName

list TopicNames {
    member: TopicName
}

enum TopicStatus {
    Registered
    Topic_not_found = "Topic not found"
    Failed
    Deleted
}

structure Trust {
    DirectoryId: DirectoryId
    TrustId: TrustId
    RemoteDomainName: RemoteDomainName
    TrustType: TrustType
    TrustDirection: TrustDirection
    TrustState: TrustState
    CreatedDateTime: CreatedDateTime
    LastUpdatedDateTime: LastUpdatedDateTime
    StateLastUpdatedDateTime: StateLastUpdatedDateTime
    TrustStateReason: TrustStateReason
    SelectiveAuth: SelectiveAuth
}

enum TrustDirection {
    One_Way__Outgoing = "One-Way: Outgoing"
    One_Way__Incoming = "One-Way: Incoming"
    Two_Way = "Two-Way"
}

@pattern("^t-[0-9a-f]{10}$")
string TrustId

list TrustIds {
    member: TrustId
}

@length(min: 1, max: 128)
@pattern("^(\\p{LD}|\\p{Punct}| )+$")
@sensitive
string TrustPassword

enum TrustState {
    Creating
    Created
    Verifying
    VerifyFailed
    Verified
    Updating
    UpdateFailed
    Updated
    Deleting
    Deleted
    Failed
}

string TrustStateReason

enum TrustType {
    Forest
    External
}

list Trusts {
    member: Trust
}

structure UnshareDirectoryRequest {
    @required DirectoryId: DirectoryId
    @required UnshareTarget: UnshareTarget
}

structure UnshareDirectoryResult {
    SharedDirectoryId: DirectoryId
}

structure UnshareTarget {
    @required Id: TargetId
    @required Type: TargetType
}

@error("client")
structure UnsupportedOperationException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@error("client")
structure UnsupportedSettingsException {
    Message: ExceptionMessage
    RequestId: RequestId
}

list UpdateActivities {
    member: UpdateInfoEntry
}

structure UpdateConditionalForwarderRequest {
    @required DirectoryId: DirectoryId
    @required RemoteDomainName: RemoteDomainName
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
}

structure UpdateConditionalForwarderResult {}

structure UpdateDirectorySetupRequest {
    @required DirectoryId: DirectoryId
    @required UpdateType: UpdateType
    OSUpdateSettings: OSUpdateSettings
    DirectorySizeUpdateSettings: DirectorySizeUpdateSettings
    NetworkUpdateSettings: NetworkUpdateSettings
    CreateSnapshotBeforeUpdate: CreateSnapshotBeforeUpdate
}

structure UpdateDirectorySetupResult {}

structure UpdateHybridADRequest {
    @required DirectoryId: DirectoryId
    HybridAdministratorAccountUpdate: HybridAdministratorAccountUpdate
    SelfManagedInstancesSettings: HybridCustomerInstancesSettings
}

structure UpdateHybridADResult {
    DirectoryId: DirectoryId
    AssessmentId: AssessmentId
}

structure UpdateInfoEntry {
    Region: RegionName
    Status: UpdateStatus
    StatusReason: UpdateStatusReason
    InitiatedBy: InitiatedBy
    NewValue: UpdateValue
    PreviousValue: UpdateValue
    StartTime: StartDateTime
    LastUpdatedDateTime: LastUpdatedDateTime
}

structure UpdateNumberOfDomainControllersRequest {
    @required DirectoryId: DirectoryId
    @required DesiredNumber: DesiredNumberOfDomainControllers
}

structure UpdateNumberOfDomainControllersResult {}

structure UpdateRadiusRequest {
    @required DirectoryId: DirectoryId
    @required RadiusSettings: RadiusSettings
}

structure UpdateRadiusResult {}

boolean UpdateSecurityGroupForDirectoryControllers

structure UpdateSettingsRequest {
    @required DirectoryId: DirectoryId
    @required Settings: Settings
}

structure UpdateSettingsResult {
    DirectoryId: DirectoryId
}

enum UpdateStatus {
    Updated
    Updating
    UpdateFailed
}

string UpdateStatusReason

structure UpdateTrustRequest {
    @required TrustId: TrustId
    SelectiveAuth: SelectiveAuth
}

structure UpdateTrustResult {
    RequestId: RequestId
    TrustId: TrustId
}

enum UpdateType {
    OS
    NETWORK
    SIZE
}

structure UpdateValue {
    OSUpdateSettings: OSUpdateSettings
}

boolean UseSameUsername

@error("client")
structure UserDoesNotExistException {
    Message: ExceptionMessage
    RequestId: RequestId
}

@length(min: 1)
@pattern("[a-zA-Z0-9._-]+")
string UserName

@length(min: 1, max: 127)
@sensitive
string UserPassword

structure VerifyTrustRequest {
    @required TrustId: TrustId
}

structure VerifyTrustResult {
    TrustId: TrustId
}

@pattern("^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$")
string VpcId
