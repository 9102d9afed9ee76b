// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.support

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Support", endpointPrefix: "support")
@sigv4(name: "support")
@awsJson1_1
@title("AWS Support")
service AWSSupport_20130415 {
    version: "2013-04-15"
    operations: [
        AddAttachmentsToSet
        AddCommunicationToCase
        CreateCase
        DescribeAttachment
        DescribeCases
        DescribeCommunications
        DescribeCreateCaseOptions
        DescribeServices
        DescribeSeverityLevels
        DescribeSupportedLanguages
        DescribeTrustedAdvisorCheckRefreshStatuses
        DescribeTrustedAdvisorCheckResult
        DescribeTrustedAdvisorCheckSummaries
        DescribeTrustedAdvisorChecks
        RefreshTrustedAdvisorCheck
        ResolveCase
    ]
}

operation AddAttachmentsToSet {
    input: AddAttachmentsToSetRequest
    output: AddAttachmentsToSetResponse
    errors: [
        AttachmentLimitExceeded
        AttachmentSetExpired
        AttachmentSetIdNotFound
        AttachmentSetSizeLimitExceeded
        InternalServerError
    ]
}

operation AddCommunicationToCase {
    input: AddCommunicationToCaseRequest
    output: AddCommunicationToCaseResponse
    errors: [
        AttachmentSetExpired
        AttachmentSetIdNotFound
        CaseIdNotFound
        InternalServerError
    ]
}

operation CreateCase {
    input: CreateCaseRequest
    output: CreateCaseResponse
    errors: [
        AttachmentSetExpired
        AttachmentSetIdNotFound
        CaseCreationLimitExceeded
        InternalServerError
    ]
}

operation DescribeAttachment {
    input: DescribeAttachmentRequest
    output: DescribeAttachmentResponse
    errors: [
        AttachmentIdNotFound
        DescribeAttachmentLimitExceeded
        InternalServerError
    ]
}

operation DescribeCases {
    input: DescribeCasesRequest
    output: DescribeCasesResponse
    errors: [
        CaseIdNotFound
        InternalServerError
    ]
}

operation DescribeCommunications {
    input: DescribeCommunicationsRequest
    output: DescribeCommunicationsResponse
    errors: [
        CaseIdNotFound
        InternalServerError
    ]
}

operation DescribeCreateCaseOptions {
    input: DescribeCreateCaseOptionsRequest
    output: DescribeCreateCaseOptionsResponse
    errors: [
        InternalServerError
        ThrottlingException
    ]
}

operation DescribeServices {
    input: DescribeServicesRequest
    output: DescribeServicesResponse
    errors: [
        InternalServerError
    ]
}

operation DescribeSeverityLevels {
    input: DescribeSeverityLevelsRequest
    output: DescribeSeverityLevelsResponse
    errors: [
        InternalServerError
    ]
}

operation DescribeSupportedLanguages {
    input: DescribeSupportedLanguagesRequest
    output: DescribeSupportedLanguagesResponse
    errors: [
        InternalServerError
        ThrottlingException
    ]
}

operation DescribeTrustedAdvisorCheckRefreshStatuses {
    input: DescribeTrustedAdvisorCheckRefreshStatusesRequest
    output: DescribeTrustedAdvisorCheckRefreshStatusesResponse
    errors: [
        InternalServerError
        ThrottlingException
    ]
}

operation DescribeTrustedAdvisorCheckResult {
    input: DescribeTrustedAdvisorCheckResultRequest
    output: DescribeTrustedAdvisorCheckResultResponse
    errors: [
        InternalServerError
        ThrottlingException
    ]
}

operation DescribeTrustedAdvisorCheckSummaries {
    input: DescribeTrustedAdvisorCheckSummariesRequest
    output: DescribeTrustedAdvisorCheckSummariesResponse
    errors: [
        InternalServerError
        ThrottlingException
    ]
}

operation DescribeTrustedAdvisorChecks {
    input: DescribeTrustedAdvisorChecksRequest
    output: DescribeTrustedAdvisorChecksResponse
    errors: [
        InternalServerError
        ThrottlingException
    ]
}

operation RefreshTrustedAdvisorCheck {
    input: RefreshTrustedAdvisorCheckRequest
    output: RefreshTrustedAdvisorCheckResponse
    errors: [
        InternalServerError
    ]
}

operation ResolveCase {
    input: ResolveCaseRequest
    output: ResolveCaseResponse
    errors: [
        CaseIdNotFound
        InternalServerError
    ]
}

structure AddAttachmentsToSetRequest {
    attachmentSetId: AttachmentSetId
    @required attachments: Attachments
}

structure AddAttachmentsToSetResponse {
    attachmentSetId: AttachmentSetId
    expiryTime: ExpiryTime
}

structure AddCommunicationToCaseRequest {
    caseId: CaseId
    @required communicationBody: CommunicationBody
    ccEmailAddresses: CcEmailAddressList
    attachmentSetId: AttachmentSetId
}

structure AddCommunicationToCaseResponse {
    result: Result
}

string AfterTime

structure Attachment {
    fileName: FileName
    data: Data
}

structure AttachmentDetails {
    attachmentId: AttachmentId
    fileName: FileName
}

string AttachmentId

@error("client")
structure AttachmentIdNotFound {
    message: ErrorMessage
}

@error("client")
structure AttachmentLimitExceeded {
    message: ErrorMessage
}

list AttachmentSet {
    member: AttachmentDetails
}

@error("client")
structure AttachmentSetExpired {
    message: ErrorMessage
}

string AttachmentSetId

@error("client")
structure AttachmentSetIdNotFound {
    message: ErrorMessage
}

@error("client")
structure AttachmentSetSizeLimitExceeded {
    message: ErrorMessage
}

list Attachments {
    member: Attachment
}

string AvailabilityErrorMessage

string BeforeTime

boolean Boolean

@error("client")
structure CaseCreationLimitExceeded {
    message: ErrorMessage
}

structure CaseDetails {
    caseId: CaseId
    displayId: DisplayId
    subject: Subject
    status: Status
    serviceCode: ServiceCode
    categoryCode: CategoryCode
    severityCode: SeverityCode
    submittedBy: SubmittedBy
    timeCreated: TimeCreated
    recentCommunications: RecentCaseCommunications
    ccEmailAddresses: CcEmailAddressList
    language: Language
}

string CaseId

@length(min: 0, max: 100)
list CaseIdList {
    member: CaseId
}

@error("client")
structure CaseIdNotFound {
    message: ErrorMessage
}

list CaseList {
    member: CaseDetails
}

string CaseStatus

structure Category {
    code: CategoryCode
    name: CategoryName
}

string CategoryCode

list CategoryList {
    member: Category
}

string CategoryName

string CcEmailAddress

@length(min: 0, max: 10)
list CcEmailAddressList {
    member: CcEmailAddress
}

string Code

structure Communication {
    caseId: CaseId
    body: ValidatedCommunicationBody
    submittedBy: SubmittedBy
    timeCreated: TimeCreated
    attachmentSet: AttachmentSet
}

@length(min: 1, max: 8000)
string CommunicationBody

list CommunicationList {
    member: Communication
}

structure CommunicationTypeOptions {
    type: Type
    supportedHours: SupportedHoursList
    datesWithoutSupport: DatesWithoutSupportList
}

@length(min: 1, max: 100)
list CommunicationTypeOptionsList {
    member: CommunicationTypeOptions
}

structure CreateCaseRequest {
    @required subject: Subject
    serviceCode: ServiceCode
    severityCode: SeverityCode
    categoryCode: CategoryCode
    @required communicationBody: CommunicationBody
    ccEmailAddresses: CcEmailAddressList
    language: Language
    issueType: IssueType
    attachmentSetId: AttachmentSetId
}

structure CreateCaseResponse {
    caseId: CaseId
}

blob Data

structure DateInterval {
    startDateTime: ValidatedDateTime
    endDateTime: ValidatedDateTime
}

list DatesWithoutSupportList {
    member: DateInterval
}

@error("client")
structure DescribeAttachmentLimitExceeded {
    message: ErrorMessage
}

structure DescribeAttachmentRequest {
    @required attachmentId: AttachmentId
}

structure DescribeAttachmentResponse {
    attachment: Attachment
}

structure DescribeCasesRequest {
    caseIdList: CaseIdList
    displayId: DisplayId
    afterTime: AfterTime
    beforeTime: BeforeTime
    includeResolvedCases: IncludeResolvedCases
    nextToken: NextToken
    maxResults: MaxResults
    language: Language
    includeCommunications: IncludeCommunications
}

structure DescribeCasesResponse {
    cases: CaseList
    nextToken: NextToken
}

structure DescribeCommunicationsRequest {
    @required caseId: CaseId
    beforeTime: BeforeTime
    afterTime: AfterTime
    nextToken: NextToken
    maxResults: MaxResults
}

structure DescribeCommunicationsResponse {
    communications: CommunicationList
    nextToken: NextToken
}

structure DescribeCreateCaseOptionsRequest {
    @required issueType: IssueType
    @required serviceCode: ServiceCode
    @required language: Language
    @required categoryCode: CategoryCode
}

structure DescribeCreateCaseOptionsResponse {
    languageAvailability: ValidatedLanguageAvailability
    communicationTypes: CommunicationTypeOptionsList
}

structure DescribeServicesRequest {
    serviceCodeList: ServiceCodeList
    language: Language
}

structure DescribeServicesResponse {
    services: ServiceList
}

structure DescribeSeverityLevelsRequest {
    language: Language
}

structure DescribeSeverityLevelsResponse {
    severityLevels: SeverityLevelsList
}

structure DescribeSupportedLanguagesRequest {
    @required issueType: ValidatedIssueTypeString
    @required serviceCode: ValidatedServiceCode
    @required categoryCode: ValidatedCategoryCode
}

structure DescribeSupportedLanguagesResponse {
    supportedLanguages: SupportedLanguagesList
}

structure DescribeTrustedAdvisorCheckRefreshStatusesRequest {
    @required checkIds: StringList
}

structure DescribeTrustedAdvisorCheckRefreshStatusesResponse {
    @required statuses: TrustedAdvisorCheckRefreshStatusList
}

structure DescribeTrustedAdvisorCheckResultRequest {
    @required checkId: String
    language: String
}

structure DescribeTrustedAdvisorCheckResultResponse {
    result: TrustedAdvisorCheckResult
}

structure DescribeTrustedAdvisorCheckSummariesRequest {
    @required checkIds: StringList
}

structure DescribeTrustedAdvisorCheckSummariesResponse {
    @required summaries: TrustedAdvisorCheckSummaryList
}

structure DescribeTrustedAdvisorChecksRequest {
    @required language: String
}

structure DescribeTrustedAdvisorChecksResponse {
    @required checks: TrustedAdvisorCheckList
}

string Display

string DisplayId

double Double

string EndTime

string ErrorMessage

string ExpiryTime

string FileName

boolean IncludeCommunications

boolean IncludeResolvedCases

@error("server")
structure InternalServerError {
    message: ErrorMessage
}

string IssueType

string Language

long Long

@range(min: 10, max: 100)
integer MaxResults

string NextToken

structure RecentCaseCommunications {
    communications: CommunicationList
    nextToken: NextToken
}

structure RefreshTrustedAdvisorCheckRequest {
    @required checkId: String
}

structure RefreshTrustedAdvisorCheckResponse {
    @required status: TrustedAdvisorCheckRefreshStatus
}

structure ResolveCaseRequest {
    caseId: CaseId
}

structure ResolveCaseResponse {
    initialCaseStatus: CaseStatus
    finalCaseStatus: CaseStatus
}

boolean Result

structure Service {
    code: ServiceCode
    name: ServiceName
    categories: CategoryList
}

string ServiceCode

@length(min: 0, max: 100)
list ServiceCodeList {
    member: ServiceCode
}

list ServiceList {
    member: Service
}

string ServiceName

string SeverityCode

structure SeverityLevel {
    code: SeverityLevelCode
    name: SeverityLevelName
}

string SeverityLevelCode

string SeverityLevelName

list SeverityLevelsList {
    member: SeverityLevel
}

string StartTime

string Status

string String

list StringList {
    member: String
}

string Subject

string SubmittedBy

structure SupportedHour {
    startTime: StartTime
    endTime: EndTime
}

list SupportedHoursList {
    member: SupportedHour
}

structure SupportedLanguage {
    code: Code
    language: Language
    display: Display
}

@length(min: 0, max: 100)
list SupportedLanguagesList {
    member: SupportedLanguage
}

@error("client")
structure ThrottlingException {
    message: AvailabilityErrorMessage
}

string TimeCreated

structure TrustedAdvisorCategorySpecificSummary {
    costOptimizing: TrustedAdvisorCostOptimizingSummary
}

structure TrustedAdvisorCheckDescription {
    @required id: String
    @required name: String
    @required description: String
    @required category: String
    @required metadata: StringList
}

list TrustedAdvisorCheckList {
    member: TrustedAdvisorCheckDescription
}

structure TrustedAdvisorCheckRefreshStatus {
    @required checkId: String
    @required status: String
    @required millisUntilNextRefreshable: Long
}

list TrustedAdvisorCheckRefreshStatusList {
    member: TrustedAdvisorCheckRefreshStatus
}

structure TrustedAdvisorCheckResult {
    @required checkId: String
    @required timestamp: String
    @required status: String
    @required resourcesSummary: TrustedAdvisorResourcesSummary
    @required categorySpecificSummary: TrustedAdvisorCategorySpecificSummary
    @required flaggedResources: TrustedAdvisorResourceDetailList
}

structure TrustedAdvisorCheckSummary {
    @required checkId: String
    @required timestamp: String
    @required status: String
    hasFlaggedResources: Boolean
    @required resourcesSummary: TrustedAdvisorResourcesSummary
    @required categorySpecificSummary: TrustedAdvisorCategorySpecificSummary
}

list TrustedAdvisorCheckSummaryList {
    member: TrustedAdvisorCheckSummary
}

structure TrustedAdvisorCostOptimizingSummary {
    @required estimatedMonthlySavings: Double
    @required estimatedPercentMonthlySavings: Double
}

structure TrustedAdvisorResourceDetail {
    @required status: String
    region: String
    @required resourceId: String
    isSuppressed: Boolean
    @required metadata: StringList
}

list TrustedAdvisorResourceDetailList {
    member: TrustedAdvisorResourceDetail
}

structure TrustedAdvisorResourcesSummary {
    @required resourcesProcessed: Long
    @required resourcesFlagged: Long
    @required resourcesIgnored: Long
    @required resourcesSuppressed: Long
}

string Type

@length(min: 0, max: 100)
string ValidatedCategoryCode

@length(min: 1, max: 8000)
string ValidatedCommunicationBody

@length(min: 8, max: 30)
string ValidatedDateTime

@length(min: 9, max: 22)
string ValidatedIssueTypeString

@length(min: 0, max: 100)
string ValidatedLanguageAvailability

@length(min: 0, max: 100)
string ValidatedServiceCode
