// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.controltower

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "ControlTower", endpointPrefix: "controltower")
@sigv4(name: "controltower")
@restJson1
@title("AWS Control Tower")
service ControlTower {
    version: "2018-05-10"
    operations: [
        CreateLandingZone
        DeleteLandingZone
        DisableBaseline
        DisableControl
        EnableBaseline
        EnableControl
        GetBaseline
        GetBaselineOperation
        GetControlOperation
        GetEnabledBaseline
        GetEnabledControl
        GetLandingZone
        GetLandingZoneOperation
        ListBaselines
        ListControlOperations
        ListEnabledBaselines
        ListEnabledControls
        ListLandingZoneOperations
        ListLandingZones
        ListTagsForResource
        ResetEnabledBaseline
        ResetEnabledControl
        ResetLandingZone
        TagResource
        UntagResource
        UpdateEnabledBaseline
        UpdateEnabledControl
        UpdateLandingZone
    ]
}

@http(method: "POST", uri: "/create-landingzone", code: 200)
operation CreateLandingZone {
    input: CreateLandingZoneInput
    output: CreateLandingZoneOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/delete-landingzone", code: 200)
@idempotent
operation DeleteLandingZone {
    input: DeleteLandingZoneInput
    output: DeleteLandingZoneOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/disable-baseline", code: 200)
@idempotent
operation DisableBaseline {
    input: DisableBaselineInput
    output: DisableBaselineOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/disable-control", code: 200)
operation DisableControl {
    input: DisableControlInput
    output: DisableControlOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/enable-baseline", code: 200)
operation EnableBaseline {
    input: EnableBaselineInput
    output: EnableBaselineOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/enable-control", code: 200)
operation EnableControl {
    input: EnableControlInput
    output: EnableControlOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/get-baseline", code: 200)
@readonly
operation GetBaseline {
    input: GetBaselineInput
    output: GetBaselineOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/get-baseline-operation", code: 200)
@readonly
operation GetBaselineOperation {
    input: GetBaselineOperationInput
    output: GetBaselineOperationOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/get-control-operation", code: 200)
@readonly
operation GetControlOperation {
    input: GetControlOperationInput
    output: GetControlOperationOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/get-enabled-baseline", code: 200)
@readonly
operation GetEnabledBaseline {
    input: GetEnabledBaselineInput
    output: GetEnabledBaselineOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/get-enabled-control", code: 200)
@readonly
operation GetEnabledControl {
    input: GetEnabledControlInput
    output: GetEnabledControlOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/get-landingzone", code: 200)
@readonly
operation GetLandingZone {
    input: GetLandingZoneInput
    output: GetLandingZoneOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/get-landingzone-operation", code: 200)
@readonly
operation GetLandingZoneOperation {
    input: GetLandingZoneOperationInput
    output: GetLandingZoneOperationOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/list-baselines", code: 200)
@readonly
operation ListBaselines {
    input: ListBaselinesInput
    output: ListBaselinesOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/list-control-operations", code: 200)
@readonly
operation ListControlOperations {
    input: ListControlOperationsInput
    output: ListControlOperationsOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/list-enabled-baselines", code: 200)
@readonly
operation ListEnabledBaselines {
    input: ListEnabledBaselinesInput
    output: ListEnabledBaselinesOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/list-enabled-controls", code: 200)
@readonly
operation ListEnabledControls {
    input: ListEnabledControlsInput
    output: ListEnabledControlsOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/list-landingzone-operations", code: 200)
@readonly
operation ListLandingZoneOperations {
    input: ListLandingZoneOperationsInput
    output: ListLandingZoneOperationsOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/list-landingzones", code: 200)
@readonly
operation ListLandingZones {
    input: ListLandingZonesInput
    output: ListLandingZonesOutput
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}", code: 200)
@readonly
operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/reset-enabled-baseline", code: 200)
operation ResetEnabledBaseline {
    input: ResetEnabledBaselineInput
    output: ResetEnabledBaselineOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/reset-enabled-control", code: 200)
operation ResetEnabledControl {
    input: ResetEnabledControlInput
    output: ResetEnabledControlOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/reset-landingzone", code: 200)
operation ResetLandingZone {
    input: ResetLandingZoneInput
    output: ResetLandingZoneOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input: TagResourceInput
    output: TagResourceOutput
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204)
operation UntagResource {
    input: UntagResourceInput
    output: UntagResourceOutput
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/update-enabled-baseline", code: 200)
operation UpdateEnabledBaseline {
    input: UpdateEnabledBaselineInput
    output: UpdateEnabledBaselineOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/update-enabled-control", code: 200)
operation UpdateEnabledControl {
    input: UpdateEnabledControlInput
    output: UpdateEnabledControlOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/update-landingzone", code: 200)
operation UpdateLandingZone {
    input: UpdateLandingZoneInput
    output: UpdateLandingZoneOutput
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@error("client")
@httpError(403)
structure AccessDeniedException {
    @required message: String
}

@length(min: 20, max: 2048)
@pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string Arn

@pattern("arn:[a-z-]+:controltower:[a-z0-9-]*:[0-9]{0,12}:baseline/[A-Z0-9]{16}")
string BaselineArn

structure BaselineOperation {
    operationIdentifier: OperationIdentifier
    operationType: BaselineOperationType
    status: BaselineOperationStatus
    startTime: Timestamp
    endTime: Timestamp
    statusMessage: String
}

enum BaselineOperationStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

enum BaselineOperationType {
    ENABLE_BASELINE
    DISABLE_BASELINE
    UPDATE_ENABLED_BASELINE
    RESET_ENABLED_BASELINE
}

structure BaselineSummary {
    @required arn: String
    @required name: String
    description: String
}

@length(min: 1, max: 10)
@pattern("\\d+(?:\\.\\d+){0,2}")
string BaselineVersion

list Baselines {
    member: BaselineSummary
}

boolean Boolean

@error("client")
@httpError(409)
structure ConflictException {
    @required message: String
}

@length(min: 20, max: 2048)
@pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string ControlIdentifier

@length(min: 1, max: 1)
list ControlIdentifiers {
    member: ControlIdentifier
}

structure ControlOperation {
    operationType: ControlOperationType
    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time
    status: ControlOperationStatus
    statusMessage: String
    operationIdentifier: OperationIdentifier
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    enabledControlIdentifier: Arn
}

structure ControlOperationFilter {
    controlIdentifiers: ControlIdentifiers
    targetIdentifiers: TargetIdentifiers
    enabledControlIdentifiers: EnabledControlIdentifiers
    statuses: ControlOperationStatuses
    controlOperationTypes: ControlOperationTypes
}

enum ControlOperationStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

@length(min: 1, max: 1)
list ControlOperationStatuses {
    member: ControlOperationStatus
}

structure ControlOperationSummary {
    operationType: ControlOperationType
    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time
    status: ControlOperationStatus
    statusMessage: String
    operationIdentifier: OperationIdentifier
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    enabledControlIdentifier: Arn
}

enum ControlOperationType {
    ENABLE_CONTROL
    DISABLE_CONTROL
    UPDATE_ENABLED_CONTROL
    RESET_ENABLED_CONTROL
}

@length(min: 1, max: 1)
list ControlOperationTypes {
    member: ControlOperationType
}

list ControlOperations {
    member: ControlOperationSummary
}

structure CreateLandingZoneInput {
    @required version: LandingZoneVersion
    remediationTypes: RemediationTypes
    tags: TagMap
    manifest: Manifest
}

structure CreateLandingZoneOutput {
    @required arn: Arn
    @required operationIdentifier: OperationIdentifier
}

structure DeleteLandingZoneInput {
    @required landingZoneIdentifier: String
}

structure DeleteLandingZoneOutput {
    @required operationIdentifier: OperationIdentifier
}

structure DisableBaselineInput {
    @required enabledBaselineIdentifier: Arn
}

structure DisableBaselineOutput {
    @required operationIdentifier: OperationIdentifier
}

structure DisableControlInput {
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    enabledControlIdentifier: Arn
}

structure DisableControlOutput {
    @required operationIdentifier: OperationIdentifier
}

document Document

enum DriftStatus {
    DRIFTED
    IN_SYNC
    NOT_CHECKING
    UNKNOWN
}

structure DriftStatusSummary {
    driftStatus: DriftStatus
    types: EnabledControlDriftTypes
}

@length(min: 1, max: 1)
list DriftStatuses {
    member: DriftStatus
}

structure EnableBaselineInput {
    @required baselineVersion: BaselineVersion
    parameters: EnabledBaselineParameters
    @required baselineIdentifier: Arn
    @required targetIdentifier: Arn
    tags: TagMap
}

structure EnableBaselineOutput {
    @required operationIdentifier: OperationIdentifier
    @required arn: Arn
}

structure EnableControlInput {
    @required controlIdentifier: ControlIdentifier
    @required targetIdentifier: TargetIdentifier
    tags: TagMap
    parameters: EnabledControlParameters
}

structure EnableControlOutput {
    @required operationIdentifier: OperationIdentifier
    arn: Arn
}

@length(min: 1, max: 5)
list EnabledBaselineBaselineIdentifiers {
    member: Arn
}

structure EnabledBaselineDetails {
    @required arn: Arn
    @required baselineIdentifier: String
    baselineVersion: String
    driftStatusSummary: EnabledBaselineDriftStatusSummary
    @required targetIdentifier: String
    parentIdentifier: Arn
    @required statusSummary: EnablementStatusSummary
    parameters: EnabledBaselineParameterSummaries
}

enum EnabledBaselineDriftStatus {
    IN_SYNC
    DRIFTED
}

structure EnabledBaselineDriftStatusSummary {
    types: EnabledBaselineDriftTypes
}

@length(min: 1, max: 1)
list EnabledBaselineDriftStatuses {
    member: EnabledBaselineDriftStatus
}

structure EnabledBaselineDriftTypes {
    inheritance: EnabledBaselineInheritanceDrift
}

@length(min: 1, max: 1)
list EnabledBaselineEnablementStatuses {
    member: EnablementStatus
}

structure EnabledBaselineFilter {
    targetIdentifiers: EnabledBaselineTargetIdentifiers
    baselineIdentifiers: EnabledBaselineBaselineIdentifiers
    parentIdentifiers: EnabledBaselineParentIdentifiers
    statuses: EnabledBaselineEnablementStatuses
    inheritanceDriftStatuses: EnabledBaselineDriftStatuses
}

structure EnabledBaselineInheritanceDrift {
    status: EnabledBaselineDriftStatus
}

structure EnabledBaselineParameter {
    @required key: String
    @required value: EnabledBaselineParameterDocument
}

document EnabledBaselineParameterDocument

list EnabledBaselineParameterSummaries {
    member: EnabledBaselineParameterSummary
}

structure EnabledBaselineParameterSummary {
    @required key: String
    @required value: EnabledBaselineParameterDocument
}

list EnabledBaselineParameters {
    member: EnabledBaselineParameter
}

@length(min: 1, max: 5)
list EnabledBaselineParentIdentifiers {
    member: Arn
}

structure EnabledBaselineSummary {
    @required arn: Arn
    @required baselineIdentifier: String
    baselineVersion: String
    driftStatusSummary: EnabledBaselineDriftStatusSummary
    @required targetIdentifier: String
    parentIdentifier: Arn
    @required statusSummary: EnablementStatusSummary
}

@length(min: 1, max: 5)
list EnabledBaselineTargetIdentifiers {
    member: Arn
}

list EnabledBaselines {
    member: EnabledBaselineSummary
}

structure EnabledControlDetails {
    arn: Arn
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    statusSummary: EnablementStatusSummary
    driftStatusSummary: DriftStatusSummary
    parentIdentifier: ParentIdentifier
    targetRegions: TargetRegions
    parameters: EnabledControlParameterSummaries
}

structure EnabledControlDriftTypes {
    inheritance: EnabledControlInheritanceDrift
    resource: EnabledControlResourceDrift
}

structure EnabledControlFilter {
    controlIdentifiers: ControlIdentifiers
    statuses: EnablementStatuses
    driftStatuses: DriftStatuses
    parentIdentifiers: ParentIdentifiers
    inheritanceDriftStatuses: DriftStatuses
    resourceDriftStatuses: DriftStatuses
}

@length(min: 1, max: 1)
list EnabledControlIdentifiers {
    member: Arn
}

structure EnabledControlInheritanceDrift {
    status: DriftStatus
}

structure EnabledControlParameter {
    @required key: String
    @required value: Document
}

list EnabledControlParameterSummaries {
    member: EnabledControlParameterSummary
}

structure EnabledControlParameterSummary {
    @required key: String
    @required value: Document
}

list EnabledControlParameters {
    member: EnabledControlParameter
}

structure EnabledControlResourceDrift {
    status: DriftStatus
}

structure EnabledControlSummary {
    arn: Arn
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    statusSummary: EnablementStatusSummary
    driftStatusSummary: DriftStatusSummary
    parentIdentifier: ParentIdentifier
}

list EnabledControls {
    member: EnabledControlSummary
}

enum EnablementStatus {
    SUCCEEDED
    FAILED
    UNDER_CHANGE
}

structure EnablementStatusSummary {
    status: EnablementStatus
    lastOperationIdentifier: OperationIdentifier
}

@length(min: 1, max: 1)
list EnablementStatuses {
    member: EnablementStatus
}

structure GetBaselineInput {
    @required baselineIdentifier: BaselineArn
}

structure GetBaselineOperationInput {
    @required operationIdentifier: OperationIdentifier
}

structure GetBaselineOperationOutput {
    @required baselineOperation: BaselineOperation
}

structure GetBaselineOutput {
    @required arn: BaselineArn
    @required name: String
    description: String
}

structure GetControlOperationInput {
    @required operationIdentifier: OperationIdentifier
}

structure GetControlOperationOutput {
    @required controlOperation: ControlOperation
}

structure GetEnabledBaselineInput {
    @required enabledBaselineIdentifier: Arn
}

structure GetEnabledBaselineOutput {
    enabledBaselineDetails: EnabledBaselineDetails
}

structure GetEnabledControlInput {
    @required enabledControlIdentifier: Arn
}

structure GetEnabledControlOutput {
    @required enabledControlDetails: EnabledControlDetails
}

structure GetLandingZoneInput {
    @required landingZoneIdentifier: String
}

structure GetLandingZoneOperationInput {
    @required operationIdentifier: OperationIdentifier
}

structure GetLandingZoneOperationOutput {
    @required operationDetails: LandingZoneOperationDetail
}

structure GetLandingZoneOutput {
    @required landingZone: LandingZoneDetail
}

integer Integer

@error("server")
structure InternalServerException {
    @required message: String
}

structure LandingZoneDetail {
    @required version: LandingZoneVersion
    remediationTypes: RemediationTypes
    arn: Arn
    status: LandingZoneStatus
    latestAvailableVersion: LandingZoneVersion
    driftStatus: LandingZoneDriftStatusSummary
    @required manifest: Manifest
}

enum LandingZoneDriftStatus {
    DRIFTED
    IN_SYNC
}

structure LandingZoneDriftStatusSummary {
    status: LandingZoneDriftStatus
}

structure LandingZoneOperationDetail {
    operationType: LandingZoneOperationType
    operationIdentifier: OperationIdentifier
    status: LandingZoneOperationStatus
    startTime: Timestamp
    endTime: Timestamp
    statusMessage: String
}

structure LandingZoneOperationFilter {
    types: LandingZoneOperationTypes
    statuses: LandingZoneOperationStatuses
}

enum LandingZoneOperationStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

@length(min: 1, max: 1)
list LandingZoneOperationStatuses {
    member: LandingZoneOperationStatus
}

structure LandingZoneOperationSummary {
    operationType: LandingZoneOperationType
    operationIdentifier: OperationIdentifier
    status: LandingZoneOperationStatus
}

enum LandingZoneOperationType {
    DELETE
    CREATE
    UPDATE
    RESET
}

@length(min: 1, max: 1)
list LandingZoneOperationTypes {
    member: LandingZoneOperationType
}

list LandingZoneOperations {
    member: LandingZoneOperationSummary
}

enum LandingZoneStatus {
    ACTIVE
    PROCESSING
    FAILED
}

structure LandingZoneSummary {
    arn: Arn
}

@length(min: 3, max: 10)
@pattern("\\d+.\\d+")
string LandingZoneVersion

structure ListBaselinesInput {
    nextToken: String
    maxResults: ListBaselinesMaxResults
}

@range(min: 4, max: 100)
integer ListBaselinesMaxResults

structure ListBaselinesOutput {
    @required baselines: Baselines
    nextToken: String
}

structure ListControlOperationsInput {
    filter: ControlOperationFilter
    nextToken: ListControlOperationsNextToken
    maxResults: ListControlOperationsMaxResults
}

@range(min: 1, max: 100)
integer ListControlOperationsMaxResults

@pattern(".*\\S+.*")
string ListControlOperationsNextToken

structure ListControlOperationsOutput {
    @required controlOperations: ControlOperations
    nextToken: ListControlOperationsNextToken
}

structure ListEnabledBaselinesInput {
    filter: EnabledBaselineFilter
    nextToken: ListEnabledBaselinesNextToken
    maxResults: ListEnabledBaselinesMaxResults
    includeChildren: Boolean
}

@range(min: 5, max: 100)
integer ListEnabledBaselinesMaxResults

@pattern(".*\\S+.*")
string ListEnabledBaselinesNextToken

structure ListEnabledBaselinesOutput {
    @required enabledBaselines: EnabledBaselines
    nextToken: ListEnabledBaselinesNextToken
}

structure ListEnabledControlsInput {
    targetIdentifier: TargetIdentifier
    nextToken: String
    maxResults: MaxResults
    filter: EnabledControlFilter
    includeChildren: Boolean
}

structure ListEnabledControlsOutput {
    @required enabledControls: EnabledControls
    nextToken: String
}

structure ListLandingZoneOperationsInput {
    filter: LandingZoneOperationFilter
    nextToken: String
    maxResults: ListLandingZoneOperationsMaxResults
}

@range(min: 1, max: 100)
integer ListLandingZoneOperationsMaxResults

structure ListLandingZoneOperationsOutput {
    @required landingZoneOperations: LandingZoneOperations
    nextToken: String
}

structure ListLandingZonesInput {
    nextToken: String
    maxResults: ListLandingZonesMaxResults
}

@range(min: 1, max: 1)
integer ListLandingZonesMaxResults

structure ListLandingZonesOutput {
    @required landingZones: ListLandingZonesOutputLandingZonesList
    nextToken: String
}

@length(min: 0, max: 1)
list ListLandingZonesOutputLandingZonesList {
    member: LandingZoneSummary
}

structure ListTagsForResourceInput {
    @required @httpLabel resourceArn: Arn
}

structure ListTagsForResourceOutput {
    @required tags: TagMap
}

document Manifest

@range(min: 1, max: 200)
integer MaxResults

@length(min: 36, max: 36)
@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string OperationIdentifier

@length(min: 20, max: 2048)
@pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string ParentIdentifier

@length(min: 1, max: 1)
list ParentIdentifiers {
    member: ParentIdentifier
}

structure Region {
    name: RegionName
}

@length(min: 1, max: 50)
string RegionName

enum RemediationType {
    INHERITANCE_DRIFT
}

@length(min: 1, max: 1)
list RemediationTypes {
    member: RemediationType
}

structure ResetEnabledBaselineInput {
    @required enabledBaselineIdentifier: Arn
}

structure ResetEnabledBaselineOutput {
    @required operationIdentifier: OperationIdentifier
}

structure ResetEnabledControlInput {
    @required enabledControlIdentifier: Arn
}

structure ResetEnabledControlOutput {
    @required operationIdentifier: OperationIdentifier
}

structure ResetLandingZoneInput {
    @required landingZoneIdentifier: String
}

structure ResetLandingZoneOutput {
    @required operationIdentifier: OperationIdentifier
}

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    @required message: String
}

@error("client")
@httpError(402)
structure ServiceQuotaExceededException {
    @required message: String
}

string String

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

structure TagResourceInput {
    @required @httpLabel resourceArn: Arn
    @required tags: TagMap
}

structure TagResourceOutput {}

@length(min: 0, max: 256)
string TagValue

@length(min: 20, max: 2048)
@pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string TargetIdentifier

@length(min: 1, max: 1)
list TargetIdentifiers {
    member: TargetIdentifier
}

list TargetRegions {
    member: Region
}

@error("client")
@httpError(429)
structure ThrottlingException {
    @required message: String
    serviceCode: String
    quotaCode: String
    @httpHeader("Retry-After") retryAfterSeconds: Integer
}

@timestampFormat("date-time")
timestamp Timestamp

structure UntagResourceInput {
    @required @httpLabel resourceArn: Arn
    @required @httpQuery("tagKeys") tagKeys: TagKeys
}

structure UntagResourceOutput {}

structure UpdateEnabledBaselineInput {
    @required baselineVersion: BaselineVersion
    parameters: EnabledBaselineParameters
    @required enabledBaselineIdentifier: Arn
}

structure UpdateEnabledBaselineOutput {
    @required operationIdentifier: OperationIdentifier
}

structure UpdateEnabledControlInput {
    @required parameters: EnabledControlParameters
    @required enabledControlIdentifier: Arn
}

structure UpdateEnabledControlOutput {
    @required operationIdentifier: OperationIdentifier
}

structure UpdateLandingZoneInput {
    @required version: LandingZoneVersion
    remediationTypes: RemediationTypes
    @required landingZoneIdentifier: String
    manifest: Manifest
}

structure UpdateLandingZoneOutput {
    @required operationIdentifier: OperationIdentifier
}

@error("client")
structure ValidationException {
    @required message: String
}
