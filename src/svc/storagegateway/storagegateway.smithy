// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.storagegateway

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Storage Gateway", endpointPrefix: "storagegateway")
@sigv4(name: "storagegateway")
@awsJson1_1
@title("AWS Storage Gateway")
service StorageGateway_20130630 {
    version: "2013-06-30"
    operations: [
        ActivateGateway
        AddCache
        AddTagsToResource
        AddUploadBuffer
        AddWorkingStorage
        AssignTapePool
        AssociateFileSystem
        AttachVolume
        CancelArchival
        CancelCacheReport
        CancelRetrieval
        CreateCachediSCSIVolume
        CreateNFSFileShare
        CreateSMBFileShare
        CreateSnapshot
        CreateSnapshotFromVolumeRecoveryPoint
        CreateStorediSCSIVolume
        CreateTapePool
        CreateTapeWithBarcode
        CreateTapes
        DeleteAutomaticTapeCreationPolicy
        DeleteBandwidthRateLimit
        DeleteCacheReport
        DeleteChapCredentials
        DeleteFileShare
        DeleteGateway
        DeleteSnapshotSchedule
        DeleteTape
        DeleteTapeArchive
        DeleteTapePool
        DeleteVolume
        DescribeAvailabilityMonitorTest
        DescribeBandwidthRateLimit
        DescribeBandwidthRateLimitSchedule
        DescribeCache
        DescribeCacheReport
        DescribeCachediSCSIVolumes
        DescribeChapCredentials
        DescribeFileSystemAssociations
        DescribeGatewayInformation
        DescribeMaintenanceStartTime
        DescribeNFSFileShares
        DescribeSMBFileShares
        DescribeSMBSettings
        DescribeSnapshotSchedule
        DescribeStorediSCSIVolumes
        DescribeTapeArchives
        DescribeTapeRecoveryPoints
        DescribeTapes
        DescribeUploadBuffer
        DescribeVTLDevices
        DescribeWorkingStorage
        DetachVolume
        DisableGateway
        DisassociateFileSystem
        EvictFilesFailingUpload
        JoinDomain
        ListAutomaticTapeCreationPolicies
        ListCacheReports
        ListFileShares
        ListFileSystemAssociations
        ListGateways
        ListLocalDisks
        ListTagsForResource
        ListTapePools
        ListTapes
        ListVolumeInitiators
        ListVolumeRecoveryPoints
        ListVolumes
        NotifyWhenUploaded
        RefreshCache
        RemoveTagsFromResource
        ResetCache
        RetrieveTapeArchive
        RetrieveTapeRecoveryPoint
        SetLocalConsolePassword
        SetSMBGuestPassword
        ShutdownGateway
        StartAvailabilityMonitorTest
        StartCacheReport
        StartGateway
        UpdateAutomaticTapeCreationPolicy
        UpdateBandwidthRateLimit
        UpdateBandwidthRateLimitSchedule
        UpdateChapCredentials
        UpdateFileSystemAssociation
        UpdateGatewayInformation
        UpdateGatewaySoftwareNow
        UpdateMaintenanceStartTime
        UpdateNFSFileShare
        UpdateSMBFileShare
        UpdateSMBFileShareVisibility
        UpdateSMBLocalGroups
        UpdateSMBSecurityStrategy
        UpdateSnapshotSchedule
        UpdateVTLDeviceType
    ]
}

operation ActivateGateway {
    input: ActivateGatewayInput
    output: ActivateGatewayOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation AddCache {
    input: AddCacheInput
    output: AddCacheOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation AddTagsToResource {
    input: AddTagsToResourceInput
    output: AddTagsToResourceOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation AddUploadBuffer {
    input: AddUploadBufferInput
    output: AddUploadBufferOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation AddWorkingStorage {
    input: AddWorkingStorageInput
    output: AddWorkingStorageOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation AssignTapePool {
    input: AssignTapePoolInput
    output: AssignTapePoolOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation AssociateFileSystem {
    input: AssociateFileSystemInput
    output: AssociateFileSystemOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation AttachVolume {
    input: AttachVolumeInput
    output: AttachVolumeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CancelArchival {
    input: CancelArchivalInput
    output: CancelArchivalOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CancelCacheReport {
    input: CancelCacheReportInput
    output: CancelCacheReportOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CancelRetrieval {
    input: CancelRetrievalInput
    output: CancelRetrievalOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CreateCachediSCSIVolume {
    input: CreateCachediSCSIVolumeInput
    output: CreateCachediSCSIVolumeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CreateNFSFileShare {
    input: CreateNFSFileShareInput
    output: CreateNFSFileShareOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CreateSMBFileShare {
    input: CreateSMBFileShareInput
    output: CreateSMBFileShareOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CreateSnapshot {
    input: CreateSnapshotInput
    output: CreateSnapshotOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
        ServiceUnavailableError
    ]
}

operation CreateSnapshotFromVolumeRecoveryPoint {
    input: CreateSnapshotFromVolumeRecoveryPointInput
    output: CreateSnapshotFromVolumeRecoveryPointOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
        ServiceUnavailableError
    ]
}

operation CreateStorediSCSIVolume {
    input: CreateStorediSCSIVolumeInput
    output: CreateStorediSCSIVolumeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CreateTapePool {
    input: CreateTapePoolInput
    output: CreateTapePoolOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CreateTapeWithBarcode {
    input: CreateTapeWithBarcodeInput
    output: CreateTapeWithBarcodeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation CreateTapes {
    input: CreateTapesInput
    output: CreateTapesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteAutomaticTapeCreationPolicy {
    input: DeleteAutomaticTapeCreationPolicyInput
    output: DeleteAutomaticTapeCreationPolicyOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteBandwidthRateLimit {
    input: DeleteBandwidthRateLimitInput
    output: DeleteBandwidthRateLimitOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteCacheReport {
    input: DeleteCacheReportInput
    output: DeleteCacheReportOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteChapCredentials {
    input: DeleteChapCredentialsInput
    output: DeleteChapCredentialsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteFileShare {
    input: DeleteFileShareInput
    output: DeleteFileShareOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteGateway {
    input: DeleteGatewayInput
    output: DeleteGatewayOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteSnapshotSchedule {
    input: DeleteSnapshotScheduleInput
    output: DeleteSnapshotScheduleOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteTape {
    input: DeleteTapeInput
    output: DeleteTapeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteTapeArchive {
    input: DeleteTapeArchiveInput
    output: DeleteTapeArchiveOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteTapePool {
    input: DeleteTapePoolInput
    output: DeleteTapePoolOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DeleteVolume {
    input: DeleteVolumeInput
    output: DeleteVolumeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeAvailabilityMonitorTest {
    input: DescribeAvailabilityMonitorTestInput
    output: DescribeAvailabilityMonitorTestOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeBandwidthRateLimit {
    input: DescribeBandwidthRateLimitInput
    output: DescribeBandwidthRateLimitOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeBandwidthRateLimitSchedule {
    input: DescribeBandwidthRateLimitScheduleInput
    output: DescribeBandwidthRateLimitScheduleOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeCache {
    input: DescribeCacheInput
    output: DescribeCacheOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeCacheReport {
    input: DescribeCacheReportInput
    output: DescribeCacheReportOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeCachediSCSIVolumes {
    input: DescribeCachediSCSIVolumesInput
    output: DescribeCachediSCSIVolumesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeChapCredentials {
    input: DescribeChapCredentialsInput
    output: DescribeChapCredentialsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeFileSystemAssociations {
    input: DescribeFileSystemAssociationsInput
    output: DescribeFileSystemAssociationsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeGatewayInformation {
    input: DescribeGatewayInformationInput
    output: DescribeGatewayInformationOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeMaintenanceStartTime {
    input: DescribeMaintenanceStartTimeInput
    output: DescribeMaintenanceStartTimeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeNFSFileShares {
    input: DescribeNFSFileSharesInput
    output: DescribeNFSFileSharesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeSMBFileShares {
    input: DescribeSMBFileSharesInput
    output: DescribeSMBFileSharesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeSMBSettings {
    input: DescribeSMBSettingsInput
    output: DescribeSMBSettingsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeSnapshotSchedule {
    input: DescribeSnapshotScheduleInput
    output: DescribeSnapshotScheduleOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeStorediSCSIVolumes {
    input: DescribeStorediSCSIVolumesInput
    output: DescribeStorediSCSIVolumesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeTapeArchives {
    input: DescribeTapeArchivesInput
    output: DescribeTapeArchivesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeTapeRecoveryPoints {
    input: DescribeTapeRecoveryPointsInput
    output: DescribeTapeRecoveryPointsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeTapes {
    input: DescribeTapesInput
    output: DescribeTapesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeUploadBuffer {
    input: DescribeUploadBufferInput
    output: DescribeUploadBufferOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeVTLDevices {
    input: DescribeVTLDevicesInput
    output: DescribeVTLDevicesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DescribeWorkingStorage {
    input: DescribeWorkingStorageInput
    output: DescribeWorkingStorageOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DetachVolume {
    input: DetachVolumeInput
    output: DetachVolumeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DisableGateway {
    input: DisableGatewayInput
    output: DisableGatewayOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation DisassociateFileSystem {
    input: DisassociateFileSystemInput
    output: DisassociateFileSystemOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation EvictFilesFailingUpload {
    input: EvictFilesFailingUploadInput
    output: EvictFilesFailingUploadOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation JoinDomain {
    input: JoinDomainInput
    output: JoinDomainOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListAutomaticTapeCreationPolicies {
    input: ListAutomaticTapeCreationPoliciesInput
    output: ListAutomaticTapeCreationPoliciesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListCacheReports {
    input: ListCacheReportsInput
    output: ListCacheReportsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListFileShares {
    input: ListFileSharesInput
    output: ListFileSharesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListFileSystemAssociations {
    input: ListFileSystemAssociationsInput
    output: ListFileSystemAssociationsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListGateways {
    input: ListGatewaysInput
    output: ListGatewaysOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListLocalDisks {
    input: ListLocalDisksInput
    output: ListLocalDisksOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListTapePools {
    input: ListTapePoolsInput
    output: ListTapePoolsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListTapes {
    input: ListTapesInput
    output: ListTapesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListVolumeInitiators {
    input: ListVolumeInitiatorsInput
    output: ListVolumeInitiatorsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListVolumeRecoveryPoints {
    input: ListVolumeRecoveryPointsInput
    output: ListVolumeRecoveryPointsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ListVolumes {
    input: ListVolumesInput
    output: ListVolumesOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation NotifyWhenUploaded {
    input: NotifyWhenUploadedInput
    output: NotifyWhenUploadedOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation RefreshCache {
    input: RefreshCacheInput
    output: RefreshCacheOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation RemoveTagsFromResource {
    input: RemoveTagsFromResourceInput
    output: RemoveTagsFromResourceOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ResetCache {
    input: ResetCacheInput
    output: ResetCacheOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation RetrieveTapeArchive {
    input: RetrieveTapeArchiveInput
    output: RetrieveTapeArchiveOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation RetrieveTapeRecoveryPoint {
    input: RetrieveTapeRecoveryPointInput
    output: RetrieveTapeRecoveryPointOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation SetLocalConsolePassword {
    input: SetLocalConsolePasswordInput
    output: SetLocalConsolePasswordOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation SetSMBGuestPassword {
    input: SetSMBGuestPasswordInput
    output: SetSMBGuestPasswordOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation ShutdownGateway {
    input: ShutdownGatewayInput
    output: ShutdownGatewayOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation StartAvailabilityMonitorTest {
    input: StartAvailabilityMonitorTestInput
    output: StartAvailabilityMonitorTestOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation StartCacheReport {
    input: StartCacheReportInput
    output: StartCacheReportOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation StartGateway {
    input: StartGatewayInput
    output: StartGatewayOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateAutomaticTapeCreationPolicy {
    input: UpdateAutomaticTapeCreationPolicyInput
    output: UpdateAutomaticTapeCreationPolicyOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateBandwidthRateLimit {
    input: UpdateBandwidthRateLimitInput
    output: UpdateBandwidthRateLimitOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateBandwidthRateLimitSchedule {
    input: UpdateBandwidthRateLimitScheduleInput
    output: UpdateBandwidthRateLimitScheduleOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateChapCredentials {
    input: UpdateChapCredentialsInput
    output: UpdateChapCredentialsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateFileSystemAssociation {
    input: UpdateFileSystemAssociationInput
    output: UpdateFileSystemAssociationOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateGatewayInformation {
    input: UpdateGatewayInformationInput
    output: UpdateGatewayInformationOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateGatewaySoftwareNow {
    input: UpdateGatewaySoftwareNowInput
    output: UpdateGatewaySoftwareNowOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateMaintenanceStartTime {
    input: UpdateMaintenanceStartTimeInput
    output: UpdateMaintenanceStartTimeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateNFSFileShare {
    input: UpdateNFSFileShareInput
    output: UpdateNFSFileShareOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateSMBFileShare {
    input: UpdateSMBFileShareInput
    output: UpdateSMBFileShareOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateSMBFileShareVisibility {
    input: UpdateSMBFileShareVisibilityInput
    output: UpdateSMBFileShareVisibilityOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateSMBLocalGroups {
    input: UpdateSMBLocalGroupsInput
    output: UpdateSMBLocalGroupsOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateSMBSecurityStrategy {
    input: UpdateSMBSecurityStrategyInput
    output: UpdateSMBSecurityStrategyOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateSnapshotSchedule {
    input: UpdateSnapshotScheduleInput
    output: UpdateSnapshotScheduleOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

operation UpdateVTLDeviceType {
    input: UpdateVTLDeviceTypeInput
    output: UpdateVTLDeviceTypeOutput
    errors: [
        InternalServerError
        InvalidGatewayRequestException
    ]
}

structure ActivateGatewayInput {
    @required ActivationKey: ActivationKey
    @required GatewayName: GatewayName
    @required GatewayTimezone: GatewayTimezone
    @required GatewayRegion: RegionId
    GatewayType: GatewayType
    TapeDriveType: TapeDriveType
    MediumChangerType: MediumChangerType
    Tags: Tags
}

structure ActivateGatewayOutput {
    GatewayARN: GatewayARN
}

@length(min: 1, max: 50)
string ActivationKey

enum ActiveDirectoryStatus {
    ACCESS_DENIED
    DETACHED
    JOINED
    JOINING
    NETWORK_ERROR
    TIMEOUT
    UNKNOWN_ERROR
    INSUFFICIENT_PERMISSIONS
}

structure AddCacheInput {
    @required GatewayARN: GatewayARN
    @required DiskIds: DiskIds
}

structure AddCacheOutput {
    GatewayARN: GatewayARN
}

structure AddTagsToResourceInput {
    @required ResourceARN: ResourceARN
    @required Tags: Tags
}

structure AddTagsToResourceOutput {
    ResourceARN: ResourceARN
}

structure AddUploadBufferInput {
    @required GatewayARN: GatewayARN
    @required DiskIds: DiskIds
}

structure AddUploadBufferOutput {
    GatewayARN: GatewayARN
}

structure AddWorkingStorageInput {
    @required GatewayARN: GatewayARN
    @required DiskIds: DiskIds
}

structure AddWorkingStorageOutput {
    GatewayARN: GatewayARN
}

structure AssignTapePoolInput {
    @required TapeARN: TapeARN
    @required PoolId: PoolId
    BypassGovernanceRetention: boolean
}

structure AssignTapePoolOutput {
    TapeARN: TapeARN
}

structure AssociateFileSystemInput {
    @required UserName: DomainUserName
    @required Password: DomainUserPassword
    @required ClientToken: ClientToken
    @required GatewayARN: GatewayARN
    @required LocationARN: FileSystemLocationARN
    Tags: Tags
    AuditDestinationARN: AuditDestinationARN
    CacheAttributes: CacheAttributes
    EndpointNetworkConfiguration: EndpointNetworkConfiguration
}

structure AssociateFileSystemOutput {
    FileSystemAssociationARN: FileSystemAssociationARN
}

structure AttachVolumeInput {
    @required GatewayARN: GatewayARN
    TargetName: TargetName
    @required VolumeARN: VolumeARN
    @required NetworkInterfaceId: NetworkInterfaceId
    DiskId: DiskId
}

structure AttachVolumeOutput {
    VolumeARN: VolumeARN
    TargetARN: TargetARN
}

@length(max: 1024)
string AuditDestinationARN

@length(min: 5, max: 15)
string Authentication

structure AutomaticTapeCreationPolicyInfo {
    AutomaticTapeCreationRules: AutomaticTapeCreationRules
    GatewayARN: GatewayARN
}

list AutomaticTapeCreationPolicyInfos {
    member: AutomaticTapeCreationPolicyInfo
}

structure AutomaticTapeCreationRule {
    @required TapeBarcodePrefix: TapeBarcodePrefix
    @required PoolId: PoolId
    @required TapeSizeInBytes: TapeSize
    @required MinimumNumTapes: MinimumNumTapes
    Worm: boolean
}

@length(min: 1, max: 10)
list AutomaticTapeCreationRules {
    member: AutomaticTapeCreationRule
}

enum AutomaticUpdatePolicy {
    ALL_VERSIONS
    EMERGENCY_VERSIONS_ONLY
}

enum AvailabilityMonitorTestStatus {
    COMPLETE
    FAILED
    PENDING
}

@range(min: 102400)
long BandwidthDownloadRateLimit

structure BandwidthRateLimitInterval {
    @required StartHourOfDay: HourOfDay
    @required StartMinuteOfHour: MinuteOfHour
    @required EndHourOfDay: HourOfDay
    @required EndMinuteOfHour: MinuteOfHour
    @required DaysOfWeek: DaysOfWeek
    AverageUploadRateLimitInBitsPerSec: BandwidthUploadRateLimit
    AverageDownloadRateLimitInBitsPerSec: BandwidthDownloadRateLimit
}

@length(min: 0, max: 20)
list BandwidthRateLimitIntervals {
    member: BandwidthRateLimitInterval
}

@length(min: 3, max: 25)
string BandwidthType

@range(min: 51200)
long BandwidthUploadRateLimit

boolean Boolean

structure CacheAttributes {
    CacheStaleTimeoutInSeconds: CacheStaleTimeoutInSeconds
}

@length(min: 50, max: 500)
string CacheReportARN

structure CacheReportFilter {
    @required Name: CacheReportFilterName
    @required Values: CacheReportFilterValues
}

list CacheReportFilterList {
    member: CacheReportFilter
}

enum CacheReportFilterName {
    UploadState
    UploadFailureReason
}

@length(min: 1, max: 25)
string CacheReportFilterValue

list CacheReportFilterValues {
    member: CacheReportFilterValue
}

structure CacheReportInfo {
    CacheReportARN: CacheReportARN
    CacheReportStatus: CacheReportStatus
    ReportCompletionPercent: ReportCompletionPercent
    EndTime: Time
    Role: Role
    FileShareARN: FileShareARN
    LocationARN: LocationARN
    StartTime: Time
    InclusionFilters: CacheReportFilterList
    ExclusionFilters: CacheReportFilterList
    ReportName: CacheReportName
    Tags: Tags
}

list CacheReportList {
    member: CacheReportInfo
}

@length(min: 1, max: 100)
string CacheReportName

enum CacheReportStatus {
    IN_PROGRESS
    COMPLETED
    CANCELED
    FAILED
    ERROR
}

integer CacheStaleTimeoutInSeconds

structure CachediSCSIVolume {
    VolumeARN: VolumeARN
    VolumeId: VolumeId
    VolumeType: VolumeType
    VolumeStatus: VolumeStatus
    VolumeAttachmentStatus: VolumeAttachmentStatus
    VolumeSizeInBytes: long
    VolumeProgress: DoubleObject
    SourceSnapshotId: SnapshotId
    VolumeiSCSIAttributes: VolumeiSCSIAttributes
    CreatedDate: CreatedDate
    VolumeUsedInBytes: VolumeUsedInBytes
    KMSKey: KMSKey
    TargetName: TargetName
}

list CachediSCSIVolumes {
    member: CachediSCSIVolume
}

structure CancelArchivalInput {
    @required GatewayARN: GatewayARN
    @required TapeARN: TapeARN
}

structure CancelArchivalOutput {
    TapeARN: TapeARN
}

structure CancelCacheReportInput {
    @required CacheReportARN: CacheReportARN
}

structure CancelCacheReportOutput {
    CacheReportARN: CacheReportARN
}

structure CancelRetrievalInput {
    @required GatewayARN: GatewayARN
    @required TapeARN: TapeARN
}

structure CancelRetrievalOutput {
    TapeARN: TapeARN
}

enum CaseSensitivity {
    ClientSpecified
    CaseSensitive
}

list ChapCredentials {
    member: ChapInfo
}

structure ChapInfo {
    TargetARN: TargetARN
    SecretToAuthenticateInitiator: ChapSecret
    InitiatorName: IqnName
    SecretToAuthenticateTarget: ChapSecret
}

@length(min: 1, max: 100)
@sensitive
string ChapSecret

@length(min: 5, max: 100)
string ClientToken

@length(max: 562)
string CloudWatchLogGroupARN

structure CreateCachediSCSIVolumeInput {
    @required GatewayARN: GatewayARN
    @required VolumeSizeInBytes: long
    SnapshotId: SnapshotId
    @required TargetName: TargetName
    SourceVolumeARN: VolumeARN
    @required NetworkInterfaceId: NetworkInterfaceId
    @required ClientToken: ClientToken
    KMSEncrypted: Boolean
    KMSKey: KMSKey
    Tags: Tags
}

structure CreateCachediSCSIVolumeOutput {
    VolumeARN: VolumeARN
    TargetARN: TargetARN
}

structure CreateNFSFileShareInput {
    @required ClientToken: ClientToken
    NFSFileShareDefaults: NFSFileShareDefaults
    @required GatewayARN: GatewayARN
    EncryptionType: EncryptionType
    @deprecated KMSEncrypted: Boolean
    KMSKey: KMSKey
    @required Role: Role
    @required LocationARN: LocationARN
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ClientList: FileShareClientList
    Squash: Squash
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    Tags: Tags
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    VPCEndpointDNSName: DNSHostName
    BucketRegion: RegionId
    AuditDestinationARN: AuditDestinationARN
}

structure CreateNFSFileShareOutput {
    FileShareARN: FileShareARN
}

structure CreateSMBFileShareInput {
    @required ClientToken: ClientToken
    @required GatewayARN: GatewayARN
    EncryptionType: EncryptionType
    @deprecated KMSEncrypted: Boolean
    KMSKey: KMSKey
    @required Role: Role
    @required LocationARN: LocationARN
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    SMBACLEnabled: Boolean
    AccessBasedEnumeration: Boolean
    AdminUserList: UserList
    ValidUserList: UserList
    InvalidUserList: UserList
    AuditDestinationARN: AuditDestinationARN
    Authentication: Authentication
    CaseSensitivity: CaseSensitivity
    Tags: Tags
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    VPCEndpointDNSName: DNSHostName
    BucketRegion: RegionId
    OplocksEnabled: Boolean
}

structure CreateSMBFileShareOutput {
    FileShareARN: FileShareARN
}

structure CreateSnapshotFromVolumeRecoveryPointInput {
    @required VolumeARN: VolumeARN
    @required SnapshotDescription: SnapshotDescription
    Tags: Tags
}

structure CreateSnapshotFromVolumeRecoveryPointOutput {
    SnapshotId: SnapshotId
    VolumeARN: VolumeARN
    VolumeRecoveryPointTime: string
}

structure CreateSnapshotInput {
    @required VolumeARN: VolumeARN
    @required SnapshotDescription: SnapshotDescription
    Tags: Tags
}

structure CreateSnapshotOutput {
    VolumeARN: VolumeARN
    SnapshotId: SnapshotId
}

structure CreateStorediSCSIVolumeInput {
    @required GatewayARN: GatewayARN
    @required DiskId: DiskId
    SnapshotId: SnapshotId
    @required PreserveExistingData: boolean
    @required TargetName: TargetName
    @required NetworkInterfaceId: NetworkInterfaceId
    KMSEncrypted: Boolean
    KMSKey: KMSKey
    Tags: Tags
}

structure CreateStorediSCSIVolumeOutput {
    VolumeARN: VolumeARN
    VolumeSizeInBytes: long
    TargetARN: TargetARN
}

structure CreateTapePoolInput {
    @required PoolName: PoolName
    @required StorageClass: TapeStorageClass
    RetentionLockType: RetentionLockType
    RetentionLockTimeInDays: RetentionLockTimeInDays
    Tags: Tags
}

structure CreateTapePoolOutput {
    PoolARN: PoolARN
}

structure CreateTapeWithBarcodeInput {
    @required GatewayARN: GatewayARN
    @required TapeSizeInBytes: TapeSize
    @required TapeBarcode: TapeBarcode
    KMSEncrypted: Boolean
    KMSKey: KMSKey
    PoolId: PoolId
    Worm: boolean
    Tags: Tags
}

structure CreateTapeWithBarcodeOutput {
    TapeARN: TapeARN
}

structure CreateTapesInput {
    @required GatewayARN: GatewayARN
    @required TapeSizeInBytes: TapeSize
    @required ClientToken: ClientToken
    @required NumTapesToCreate: NumTapesToCreate
    @required TapeBarcodePrefix: TapeBarcodePrefix
    KMSEncrypted: Boolean
    KMSKey: KMSKey
    PoolId: PoolId
    Worm: boolean
    Tags: Tags
}

structure CreateTapesOutput {
    TapeARNs: TapeARNs
}

timestamp CreatedDate

@length(min: 1, max: 255)
@pattern("^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])$")
string DNSHostName

@range(min: 1, max: 28)
integer DayOfMonth

@range(min: 0, max: 6)
integer DayOfWeek

@length(min: 1, max: 7)
list DaysOfWeek {
    member: DayOfWeek
}

structure DeleteAutomaticTapeCreationPolicyInput {
    @required GatewayARN: GatewayARN
}

structure DeleteAutomaticTapeCreationPolicyOutput {
    GatewayARN: GatewayARN
}

structure DeleteBandwidthRateLimitInput {
    @required GatewayARN: GatewayARN
    @required BandwidthType: BandwidthType
}

structure DeleteBandwidthRateLimitOutput {
    GatewayARN: GatewayARN
}

structure DeleteCacheReportInput {
    @required CacheReportARN: CacheReportARN
}

structure DeleteCacheReportOutput {
    CacheReportARN: CacheReportARN
}

structure DeleteChapCredentialsInput {
    @required TargetARN: TargetARN
    @required InitiatorName: IqnName
}

structure DeleteChapCredentialsOutput {
    TargetARN: TargetARN
    InitiatorName: IqnName
}

structure DeleteFileShareInput {
    @required FileShareARN: FileShareARN
    ForceDelete: boolean
}

structure DeleteFileShareOutput {
    FileShareARN: FileShareARN
}

structure DeleteGatewayInput {
    @required GatewayARN: GatewayARN
}

structure DeleteGatewayOutput {
    GatewayARN: GatewayARN
}

structure DeleteSnapshotScheduleInput {
    @required VolumeARN: VolumeARN
}

structure DeleteSnapshotScheduleOutput {
    VolumeARN: VolumeARN
}

structure DeleteTapeArchiveInput {
    @required TapeARN: TapeARN
    BypassGovernanceRetention: boolean
}

structure DeleteTapeArchiveOutput {
    TapeARN: TapeARN
}

structure DeleteTapeInput {
    @required GatewayARN: GatewayARN
    @required TapeARN: TapeARN
    BypassGovernanceRetention: boolean
}

structure DeleteTapeOutput {
    TapeARN: TapeARN
}

structure DeleteTapePoolInput {
    @required PoolARN: PoolARN
}

structure DeleteTapePoolOutput {
    PoolARN: PoolARN
}

structure DeleteVolumeInput {
    @required VolumeARN: VolumeARN
}

structure DeleteVolumeOutput {
    VolumeARN: VolumeARN
}

@length(min: 1, max: 25)
string DeprecationDate

structure DescribeAvailabilityMonitorTestInput {
    @required GatewayARN: GatewayARN
}

structure DescribeAvailabilityMonitorTestOutput {
    GatewayARN: GatewayARN
    Status: AvailabilityMonitorTestStatus
    StartTime: Time
}

structure DescribeBandwidthRateLimitInput {
    @required GatewayARN: GatewayARN
}

structure DescribeBandwidthRateLimitOutput {
    GatewayARN: GatewayARN
    AverageUploadRateLimitInBitsPerSec: BandwidthUploadRateLimit
    AverageDownloadRateLimitInBitsPerSec: BandwidthDownloadRateLimit
}

structure DescribeBandwidthRateLimitScheduleInput {
    @required GatewayARN: GatewayARN
}

structure DescribeBandwidthRateLimitScheduleOutput {
    GatewayARN: GatewayARN
    BandwidthRateLimitIntervals: BandwidthRateLimitIntervals
}

structure DescribeCacheInput {
    @required GatewayARN: GatewayARN
}

structure DescribeCacheOutput {
    GatewayARN: GatewayARN
    DiskIds: DiskIds
    CacheAllocatedInBytes: long
    CacheUsedPercentage: double
    CacheDirtyPercentage: double
    CacheHitPercentage: double
    CacheMissPercentage: double
}

structure DescribeCacheReportInput {
    @required CacheReportARN: CacheReportARN
}

structure DescribeCacheReportOutput {
    CacheReportInfo: CacheReportInfo
}

structure DescribeCachediSCSIVolumesInput {
    @required VolumeARNs: VolumeARNs
}

structure DescribeCachediSCSIVolumesOutput {
    CachediSCSIVolumes: CachediSCSIVolumes
}

structure DescribeChapCredentialsInput {
    @required TargetARN: TargetARN
}

structure DescribeChapCredentialsOutput {
    ChapCredentials: ChapCredentials
}

structure DescribeFileSystemAssociationsInput {
    @required FileSystemAssociationARNList: FileSystemAssociationARNList
}

structure DescribeFileSystemAssociationsOutput {
    FileSystemAssociationInfoList: FileSystemAssociationInfoList
}

structure DescribeGatewayInformationInput {
    @required GatewayARN: GatewayARN
}

structure DescribeGatewayInformationOutput {
    GatewayARN: GatewayARN
    GatewayId: GatewayId
    GatewayName: string
    GatewayTimezone: GatewayTimezone
    GatewayState: GatewayState
    GatewayNetworkInterfaces: GatewayNetworkInterfaces
    GatewayType: GatewayType
    NextUpdateAvailabilityDate: NextUpdateAvailabilityDate
    LastSoftwareUpdate: LastSoftwareUpdate
    Ec2InstanceId: Ec2InstanceId
    Ec2InstanceRegion: Ec2InstanceRegion
    Tags: Tags
    VPCEndpoint: string
    CloudWatchLogGroupARN: CloudWatchLogGroupARN
    HostEnvironment: HostEnvironment
    EndpointType: EndpointType
    SoftwareUpdatesEndDate: SoftwareUpdatesEndDate
    DeprecationDate: DeprecationDate
    GatewayCapacity: GatewayCapacity
    SupportedGatewayCapacities: SupportedGatewayCapacities
    HostEnvironmentId: HostEnvironmentId
    SoftwareVersion: SoftwareVersion
}

structure DescribeMaintenanceStartTimeInput {
    @required GatewayARN: GatewayARN
}

structure DescribeMaintenanceStartTimeOutput {
    GatewayARN: GatewayARN
    HourOfDay: HourOfDay
    MinuteOfHour: MinuteOfHour
    DayOfWeek: DayOfWeek
    DayOfMonth: DayOfMonth
    Timezone: GatewayTimezone
    SoftwareUpdatePreferences: SoftwareUpdatePreferences
}

structure DescribeNFSFileSharesInput {
    @required FileShareARNList: FileShareARNList
}

structure DescribeNFSFileSharesOutput {
    NFSFileShareInfoList: NFSFileShareInfoList
}

structure DescribeSMBFileSharesInput {
    @required FileShareARNList: FileShareARNList
}

structure DescribeSMBFileSharesOutput {
    SMBFileShareInfoList: SMBFileShareInfoList
}

structure DescribeSMBSettingsInput {
    @required GatewayARN: GatewayARN
}

structure DescribeSMBSettingsOutput {
    GatewayARN: GatewayARN
    DomainName: DomainName
    ActiveDirectoryStatus: ActiveDirectoryStatus
    SMBGuestPasswordSet: Boolean
    SMBSecurityStrategy: SMBSecurityStrategy
    FileSharesVisible: Boolean
    SMBLocalGroups: SMBLocalGroups
}

structure DescribeSnapshotScheduleInput {
    @required VolumeARN: VolumeARN
}

structure DescribeSnapshotScheduleOutput {
    VolumeARN: VolumeARN
    StartAt: HourOfDay
    RecurrenceInHours: RecurrenceInHours
    Description: Description
    Timezone: GatewayTimezone
    Tags: Tags
}

structure DescribeStorediSCSIVolumesInput {
    @required VolumeARNs: VolumeARNs
}

structure DescribeStorediSCSIVolumesOutput {
    StorediSCSIVolumes: StorediSCSIVolumes
}

structure DescribeTapeArchivesInput {
    TapeARNs: TapeARNs
    Marker: Marker
    Limit: PositiveIntObject
}

structure DescribeTapeArchivesOutput {
    TapeArchives: TapeArchives
    Marker: Marker
}

structure DescribeTapeRecoveryPointsInput {
    @required GatewayARN: GatewayARN
    Marker: Marker
    Limit: PositiveIntObject
}

structure DescribeTapeRecoveryPointsOutput {
    GatewayARN: GatewayARN
    TapeRecoveryPointInfos: TapeRecoveryPointInfos
    Marker: Marker
}

structure DescribeTapesInput {
    @required GatewayARN: GatewayARN
    TapeARNs: TapeARNs
    Marker: Marker
    Limit: PositiveIntObject
}

structure DescribeTapesOutput {
    Tapes: Tapes
    Marker: Marker
}

structure DescribeUploadBufferInput {
    @required GatewayARN: GatewayARN
}

structure DescribeUploadBufferOutput {
    GatewayARN: GatewayARN
    DiskIds: DiskIds
    UploadBufferUsedInBytes: long
    UploadBufferAllocatedInBytes: long
}

structure DescribeVTLDevicesInput {
    @required GatewayARN: GatewayARN
    VTLDeviceARNs: VTLDeviceARNs
    Marker: Marker
    Limit: PositiveIntObject
}

structure DescribeVTLDevicesOutput {
    GatewayARN: GatewayARN
    VTLDevices: VTLDevices
    Marker: Marker
}

structure DescribeWorkingStorageInput {
    @required GatewayARN: GatewayARN
}

structure DescribeWorkingStorageOutput {
    GatewayARN: GatewayARN
    DiskIds: DiskIds
    WorkingStorageUsedInBytes: long
    WorkingStorageAllocatedInBytes: long
}

@length(min: 1, max: 255)
string Description

structure DetachVolumeInput {
    @required VolumeARN: VolumeARN
    ForceDetach: Boolean
}

structure DetachVolumeOutput {
    VolumeARN: VolumeARN
}

@length(min: 2, max: 50)
string DeviceType

structure DeviceiSCSIAttributes {
    TargetARN: TargetARN
    NetworkInterfaceId: NetworkInterfaceId
    NetworkInterfacePort: integer
    ChapEnabled: boolean
}

structure DisableGatewayInput {
    @required GatewayARN: GatewayARN
}

structure DisableGatewayOutput {
    GatewayARN: GatewayARN
}

structure DisassociateFileSystemInput {
    @required FileSystemAssociationARN: FileSystemAssociationARN
    ForceDelete: boolean
}

structure DisassociateFileSystemOutput {
    FileSystemAssociationARN: FileSystemAssociationARN
}

structure Disk {
    DiskId: DiskId
    DiskPath: string
    DiskNode: string
    DiskStatus: string
    DiskSizeInBytes: long
    DiskAllocationType: DiskAllocationType
    DiskAllocationResource: string
    DiskAttributeList: DiskAttributeList
}

@length(min: 3, max: 100)
string DiskAllocationType

@length(min: 1, max: 64)
string DiskAttribute

@length(min: 0, max: 10)
list DiskAttributeList {
    member: DiskAttribute
}

@length(min: 1, max: 300)
string DiskId

list DiskIds {
    member: DiskId
}

list Disks {
    member: Disk
}

@length(min: 1, max: 1024)
@pattern("^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$")
string DomainName

@length(min: 1, max: 1024)
@pattern("^\\w[\\w\\.\\- ]*$")
string DomainUserName

@length(min: 1, max: 1024)
@pattern("^[ -~]+$")
@sensitive
string DomainUserPassword

double DoubleObject

string Ec2InstanceId

string Ec2InstanceRegion

enum EncryptionType {
    SseS3
    SseKms
    DsseKms
}

structure EndpointNetworkConfiguration {
    IpAddresses: IpAddressList
}

@length(min: 4, max: 8)
string EndpointType

enum ErrorCode {
    ActivationKeyExpired
    ActivationKeyInvalid
    ActivationKeyNotFound
    GatewayInternalError
    GatewayNotConnected
    GatewayNotFound
    GatewayProxyNetworkConnectionBusy
    AuthenticationFailure
    BandwidthThrottleScheduleNotFound
    Blocked
    CannotExportSnapshot
    ChapCredentialNotFound
    DiskAlreadyAllocated
    DiskDoesNotExist
    DiskSizeGreaterThanVolumeMaxSize
    DiskSizeLessThanVolumeSize
    DiskSizeNotGigAligned
    DuplicateCertificateInfo
    DuplicateSchedule
    EndpointNotFound
    IAMNotSupported
    InitiatorInvalid
    InitiatorNotFound
    InternalError
    InvalidGateway
    InvalidEndpoint
    InvalidParameters
    InvalidSchedule
    LocalStorageLimitExceeded
    LunAlreadyAllocated_ = "LunAlreadyAllocated "
    LunInvalid
    JoinDomainInProgress
    MaximumContentLengthExceeded
    MaximumTapeCartridgeCountExceeded
    MaximumVolumeCountExceeded
    NetworkConfigurationChanged
    NoDisksAvailable
    NotImplemented
    NotSupported
    OperationAborted
    OutdatedGateway
    ParametersNotImplemented
    RegionInvalid
    RequestTimeout
    ServiceUnavailable
    SnapshotDeleted
    SnapshotIdInvalid
    SnapshotInProgress
    SnapshotNotFound
    SnapshotScheduleNotFound
    StagingAreaFull
    StorageFailure
    TapeCartridgeNotFound
    TargetAlreadyExists
    TargetInvalid
    TargetNotFound
    UnauthorizedOperation
    VolumeAlreadyExists
    VolumeIdInvalid
    VolumeInUse
    VolumeNotFound
    VolumeNotReady
}

structure EvictFilesFailingUploadInput {
    @required FileShareARN: FileShareARN
    ForceRemove: boolean
}

structure EvictFilesFailingUploadOutput {
    NotificationId: string
}

@length(min: 50, max: 500)
string FileShareARN

@length(min: 1, max: 10)
list FileShareARNList {
    member: FileShareARN
}

@length(min: 1, max: 100)
list FileShareClientList {
    member: Ipv4OrIpv6AddressCIDR
}

@length(min: 12, max: 30)
string FileShareId

structure FileShareInfo {
    FileShareType: FileShareType
    FileShareARN: FileShareARN
    FileShareId: FileShareId
    FileShareStatus: FileShareStatus
    GatewayARN: GatewayARN
}

list FileShareInfoList {
    member: FileShareInfo
}

@length(min: 1, max: 255)
string FileShareName

@length(min: 3, max: 50)
string FileShareStatus

enum FileShareType {
    NFS
    SMB
}

@length(min: 50, max: 500)
string FileSystemAssociationARN

@length(min: 1, max: 10)
list FileSystemAssociationARNList {
    member: FileSystemAssociationARN
}

@length(min: 10, max: 30)
string FileSystemAssociationId

structure FileSystemAssociationInfo {
    FileSystemAssociationARN: FileSystemAssociationARN
    LocationARN: FileSystemLocationARN
    FileSystemAssociationStatus: FileSystemAssociationStatus
    AuditDestinationARN: AuditDestinationARN
    GatewayARN: GatewayARN
    Tags: Tags
    CacheAttributes: CacheAttributes
    EndpointNetworkConfiguration: EndpointNetworkConfiguration
    FileSystemAssociationStatusDetails: FileSystemAssociationStatusDetails
}

list FileSystemAssociationInfoList {
    member: FileSystemAssociationInfo
}

@length(min: 3, max: 50)
string FileSystemAssociationStatus

structure FileSystemAssociationStatusDetail {
    ErrorCode: FileSystemAssociationSyncErrorCode
}

list FileSystemAssociationStatusDetails {
    member: FileSystemAssociationStatusDetail
}

structure FileSystemAssociationSummary {
    FileSystemAssociationId: FileSystemAssociationId
    FileSystemAssociationARN: FileSystemAssociationARN
    FileSystemAssociationStatus: FileSystemAssociationStatus
    GatewayARN: GatewayARN
}

list FileSystemAssociationSummaryList {
    member: FileSystemAssociationSummary
}

string FileSystemAssociationSyncErrorCode

@length(min: 8, max: 512)
string FileSystemLocationARN

@length(min: 1, max: 1024)
string Folder

@length(min: 1, max: 50)
list FolderList {
    member: Folder
}

@length(min: 50, max: 500)
string GatewayARN

enum GatewayCapacity {
    Small
    Medium
    Large
}

@length(min: 12, max: 30)
string GatewayId

structure GatewayInfo {
    GatewayId: GatewayId
    GatewayARN: GatewayARN
    GatewayType: GatewayType
    GatewayOperationalState: GatewayOperationalState
    GatewayName: string
    Ec2InstanceId: Ec2InstanceId
    Ec2InstanceRegion: Ec2InstanceRegion
    HostEnvironment: HostEnvironment
    HostEnvironmentId: HostEnvironmentId
    DeprecationDate: DeprecationDate
    SoftwareVersion: SoftwareVersion
}

@length(min: 2, max: 255)
@pattern("^[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*$")
string GatewayName

list GatewayNetworkInterfaces {
    member: NetworkInterface
}

@length(min: 2, max: 25)
string GatewayOperationalState

@length(min: 2, max: 25)
string GatewayState

@length(min: 3, max: 10)
string GatewayTimezone

@length(min: 2, max: 20)
string GatewayType

list Gateways {
    member: GatewayInfo
}

@length(min: 2, max: 1024)
@pattern("^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])(:(\\d+))?$|^(?:\\[(?:(?:(?:[A-Fa-f0-9]{1,4}:){6}|(?=(?:[A-Fa-f0-9]{0,4}:){0,6}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){0,5}|:)(?:(?::[0-9A-Fa-f]{1,4}){1,5}:|:)|::(?:[A-Fa-f0-9]{1,4}:){5})(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}|(?=(?:[A-Fa-f0-9]{0,4}:){0,7}[A-Fa-f0-9]{0,4}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){1,7}|:)(?:(:[0-9A-Fa-f]{1,4}){1,7}|:)|(?:[A-Fa-f0-9]{1,4}:){7}:|:(:[A-Fa-f0-9]{1,4}){7})\\]:\\d+$|^(?:(?:(?:[A-Fa-f0-9]{1,4}:){6}|(?=(?:[A-Fa-f0-9]{0,4}:){0,6}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){0,5}|:)(?:(?::[0-9A-Fa-f]{1,4}){1,5}:|:)|::(?:[A-Fa-f0-9]{1,4}:){5})(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}|(?=(?:[A-Fa-f0-9]{0,4}:){0,7}[A-Fa-f0-9]{0,4}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){1,7}|:)(?:(:[0-9A-Fa-f]{1,4}){1,7}|:)|(?:[A-Fa-f0-9]{1,4}:){7}:|:(:[A-Fa-f0-9]{1,4}){7})$)")
string Host

enum HostEnvironment {
    VMWARE
    HYPER_V = "HYPER-V"
    EC2
    KVM
    OTHER
    SNOWBALL
}

@length(min: 1, max: 1024)
string HostEnvironmentId

list Hosts {
    member: Host
}

@range(min: 0, max: 23)
integer HourOfDay

@length(min: 7, max: 15)
@pattern("^((25[0-5]|(2[0-4]|1[0-9]|[1-9]|)[0-9])(\\.(?!$)|$)){4}")
string IPV4Address

@length(min: 1, max: 50)
string Initiator

list Initiators {
    member: Initiator
}

@error("client")
structure InternalServerError {
    message: string
    error: StorageGatewayError
}

@error("client")
structure InvalidGatewayRequestException {
    message: string
    error: StorageGatewayError
}

@length(min: 0, max: 1)
list IpAddressList {
    member: IPV4Address
}

@pattern("^(?:(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\/(?:[0-9]|[1-2][0-9]|3[0-2]))?$|^(?:(?:(?:[A-Fa-f0-9]{1,4}:){6}|(?=(?:[A-Fa-f0-9]{0,4}:){0,6}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){0,5}|:)(?:(?::[0-9A-Fa-f]{1,4}){1,5}:|:)|::(?:[A-Fa-f0-9]{1,4}:){5})(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}|(?=(?:[A-Fa-f0-9]{0,4}:){0,7}[A-Fa-f0-9]{0,4}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){1,7}|:)(?:(:[0-9A-Fa-f]{1,4}){1,7}|:)|(?:[A-Fa-f0-9]{1,4}:){7}:|:(:[A-Fa-f0-9]{1,4}){7})(?:\\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?$")
string Ipv4OrIpv6AddressCIDR

@length(min: 1, max: 255)
@pattern("[0-9a-z:.-]+")
string IqnName

structure JoinDomainInput {
    @required GatewayARN: GatewayARN
    @required DomainName: DomainName
    OrganizationalUnit: OrganizationalUnit
    DomainControllers: Hosts
    TimeoutInSeconds: TimeoutInSeconds
    @required UserName: DomainUserName
    @required Password: DomainUserPassword
}

structure JoinDomainOutput {
    GatewayARN: GatewayARN
    ActiveDirectoryStatus: ActiveDirectoryStatus
}

@length(min: 7, max: 2048)
@pattern("(^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\\S+)$)|(^alias/(\\S+)$)")
string KMSKey

@length(min: 1, max: 25)
string LastSoftwareUpdate

structure ListAutomaticTapeCreationPoliciesInput {
    GatewayARN: GatewayARN
}

structure ListAutomaticTapeCreationPoliciesOutput {
    AutomaticTapeCreationPolicyInfos: AutomaticTapeCreationPolicyInfos
}

structure ListCacheReportsInput {
    Marker: Marker
}

structure ListCacheReportsOutput {
    CacheReportList: CacheReportList
    Marker: Marker
}

structure ListFileSharesInput {
    GatewayARN: GatewayARN
    Limit: PositiveIntObject
    Marker: Marker
}

structure ListFileSharesOutput {
    Marker: Marker
    NextMarker: Marker
    FileShareInfoList: FileShareInfoList
}

structure ListFileSystemAssociationsInput {
    GatewayARN: GatewayARN
    Limit: PositiveIntObject
    Marker: Marker
}

structure ListFileSystemAssociationsOutput {
    Marker: Marker
    NextMarker: Marker
    FileSystemAssociationSummaryList: FileSystemAssociationSummaryList
}

structure ListGatewaysInput {
    Marker: Marker
    Limit: PositiveIntObject
}

structure ListGatewaysOutput {
    Gateways: Gateways
    Marker: Marker
}

structure ListLocalDisksInput {
    @required GatewayARN: GatewayARN
}

structure ListLocalDisksOutput {
    GatewayARN: GatewayARN
    Disks: Disks
}

structure ListTagsForResourceInput {
    @required ResourceARN: ResourceARN
    Marker: Marker
    Limit: PositiveIntObject
}

structure ListTagsForResourceOutput {
    ResourceARN: ResourceARN
    Marker: Marker
    Tags: Tags
}

structure ListTapePoolsInput {
    PoolARNs: PoolARNs
    Marker: Marker
    Limit: PositiveIntObject
}

structure ListTapePoolsOutput {
    PoolInfos: PoolInfos
    Marker: Marker
}

structure ListTapesInput {
    TapeARNs: TapeARNs
    Marker: Marker
    Limit: PositiveIntObject
}

structure ListTapesOutput {
    TapeInfos: TapeInfos
    Marker: Marker
}

structure ListVolumeInitiatorsInput {
    @required VolumeARN: VolumeARN
}

structure ListVolumeInitiatorsOutput {
    Initiators: Initiators
}

structure ListVolumeRecoveryPointsInput {
    @required GatewayARN: GatewayARN
}

structure ListVolumeRecoveryPointsOutput {
    GatewayARN: GatewayARN
    VolumeRecoveryPointInfos: VolumeRecoveryPointInfos
}

structure ListVolumesInput {
    GatewayARN: GatewayARN
    Marker: Marker
    Limit: PositiveIntObject
}

structure ListVolumesOutput {
    GatewayARN: GatewayARN
    Marker: Marker
    VolumeInfos: VolumeInfos
}

@length(min: 6, max: 512)
@pattern("^[ -~]+$")
@sensitive
string LocalConsolePassword

@length(min: 16, max: 1400)
string LocationARN

@length(min: 1, max: 2000)
string Marker

@length(min: 2, max: 50)
string MediumChangerType

@range(min: 1, max: 10)
integer MinimumNumTapes

@range(min: 0, max: 59)
integer MinuteOfHour

structure NFSFileShareDefaults {
    FileMode: PermissionMode
    DirectoryMode: PermissionMode
    GroupId: PermissionId
    OwnerId: PermissionId
}

structure NFSFileShareInfo {
    NFSFileShareDefaults: NFSFileShareDefaults
    FileShareARN: FileShareARN
    FileShareId: FileShareId
    FileShareStatus: FileShareStatus
    GatewayARN: GatewayARN
    EncryptionType: EncryptionType
    @deprecated KMSEncrypted: boolean
    KMSKey: KMSKey
    Path: Path
    Role: Role
    LocationARN: LocationARN
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ClientList: FileShareClientList
    Squash: Squash
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    Tags: Tags
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    VPCEndpointDNSName: DNSHostName
    BucketRegion: RegionId
    AuditDestinationARN: AuditDestinationARN
}

list NFSFileShareInfoList {
    member: NFSFileShareInfo
}

@sensitive
structure NetworkInterface {
    Ipv4Address: string
    MacAddress: string
    Ipv6Address: string
}

string NetworkInterfaceId

@length(min: 1, max: 25)
string NextUpdateAvailabilityDate

@length(min: 1, max: 2048)
string NotificationId

@length(min: 2, max: 100)
@pattern("^\\{[\\w\\s:\\{\\}\\[\\]\"]*}$")
string NotificationPolicy

structure NotifyWhenUploadedInput {
    @required FileShareARN: FileShareARN
}

structure NotifyWhenUploadedOutput {
    FileShareARN: FileShareARN
    NotificationId: NotificationId
}

@range(min: 1, max: 10)
integer NumTapesToCreate

enum ObjectACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    authenticated_read = "authenticated-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
    aws_exec_read = "aws-exec-read"
}

@length(min: 1, max: 1024)
string OrganizationalUnit

string Path

@range(min: 0, max: 4294967294)
long PermissionId

@length(min: 1, max: 4)
@pattern("^[0-7]{4}$")
string PermissionMode

@length(min: 50, max: 500)
string PoolARN

list PoolARNs {
    member: PoolARN
}

@length(min: 1, max: 100)
string PoolId

structure PoolInfo {
    PoolARN: PoolARN
    PoolName: PoolName
    StorageClass: TapeStorageClass
    RetentionLockType: RetentionLockType
    RetentionLockTimeInDays: RetentionLockTimeInDays
    PoolStatus: PoolStatus
}

list PoolInfos {
    member: PoolInfo
}

@length(min: 1, max: 100)
@pattern("^[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*$")
string PoolName

enum PoolStatus {
    ACTIVE
    DELETED
}

@range(min: 1)
integer PositiveIntObject

@range(min: 1, max: 24)
integer RecurrenceInHours

structure RefreshCacheInput {
    @required FileShareARN: FileShareARN
    FolderList: FolderList
    Recursive: Boolean
}

structure RefreshCacheOutput {
    FileShareARN: FileShareARN
    NotificationId: NotificationId
}

@length(min: 1, max: 25)
string RegionId

structure RemoveTagsFromResourceInput {
    @required ResourceARN: ResourceARN
    @required TagKeys: TagKeys
}

structure RemoveTagsFromResourceOutput {
    ResourceARN: ResourceARN
}

@range(min: 0, max: 100)
integer ReportCompletionPercent

structure ResetCacheInput {
    @required GatewayARN: GatewayARN
}

structure ResetCacheOutput {
    GatewayARN: GatewayARN
}

@length(min: 50, max: 500)
string ResourceARN

@range(min: 0, max: 36500)
integer RetentionLockTimeInDays

enum RetentionLockType {
    COMPLIANCE
    GOVERNANCE
    NONE
}

structure RetrieveTapeArchiveInput {
    @required TapeARN: TapeARN
    @required GatewayARN: GatewayARN
}

structure RetrieveTapeArchiveOutput {
    TapeARN: TapeARN
}

structure RetrieveTapeRecoveryPointInput {
    @required TapeARN: TapeARN
    @required GatewayARN: GatewayARN
}

structure RetrieveTapeRecoveryPointOutput {
    TapeARN: TapeARN
}

@length(min: 20, max: 2048)
@pattern("^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\\S+)$")
string Role

structure SMBFileShareInfo {
    FileShareARN: FileShareARN
    FileShareId: FileShareId
    FileShareStatus: FileShareStatus
    GatewayARN: GatewayARN
    EncryptionType: EncryptionType
    @deprecated KMSEncrypted: boolean
    KMSKey: KMSKey
    Path: Path
    Role: Role
    LocationARN: LocationARN
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    SMBACLEnabled: Boolean
    AccessBasedEnumeration: Boolean
    AdminUserList: UserList
    ValidUserList: UserList
    InvalidUserList: UserList
    AuditDestinationARN: AuditDestinationARN
    Authentication: Authentication
    CaseSensitivity: CaseSensitivity
    Tags: Tags
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    VPCEndpointDNSName: DNSHostName
    BucketRegion: RegionId
    OplocksEnabled: Boolean
}

list SMBFileShareInfoList {
    member: SMBFileShareInfo
}

@length(min: 6, max: 512)
@pattern("^[ -~]+$")
@sensitive
string SMBGuestPassword

structure SMBLocalGroups {
    GatewayAdmins: UserList
}

enum SMBSecurityStrategy {
    ClientSpecified
    MandatorySigning
    MandatoryEncryption
    MandatoryEncryptionNoAes128
}

@error("client")
structure ServiceUnavailableError {
    message: string
    error: StorageGatewayError
}

structure SetLocalConsolePasswordInput {
    @required GatewayARN: GatewayARN
    @required LocalConsolePassword: LocalConsolePassword
}

structure SetLocalConsolePasswordOutput {
    GatewayARN: GatewayARN
}

structure SetSMBGuestPasswordInput {
    @required GatewayARN: GatewayARN
    @required Password: SMBGuestPassword
}

structure SetSMBGuestPasswordOutput {
    GatewayARN: GatewayARN
}

structure ShutdownGatewayInput {
    @required GatewayARN: GatewayARN
}

structure ShutdownGatewayOutput {
    GatewayARN: GatewayARN
}

@length(min: 1, max: 255)
string SnapshotDescription

@pattern("\\Asnap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})\\z")
string SnapshotId

structure SoftwareUpdatePreferences {
    AutomaticUpdatePolicy: AutomaticUpdatePolicy
}

@length(min: 1, max: 25)
string SoftwareUpdatesEndDate

string SoftwareVersion

@length(min: 5, max: 15)
string Squash

structure StartAvailabilityMonitorTestInput {
    @required GatewayARN: GatewayARN
}

structure StartAvailabilityMonitorTestOutput {
    GatewayARN: GatewayARN
}

structure StartCacheReportInput {
    @required FileShareARN: FileShareARN
    @required Role: Role
    @required LocationARN: LocationARN
    @required BucketRegion: RegionId
    VPCEndpointDNSName: DNSHostName
    InclusionFilters: CacheReportFilterList
    ExclusionFilters: CacheReportFilterList
    @required ClientToken: ClientToken
    Tags: Tags
}

structure StartCacheReportOutput {
    CacheReportARN: CacheReportARN
}

structure StartGatewayInput {
    @required GatewayARN: GatewayARN
}

structure StartGatewayOutput {
    GatewayARN: GatewayARN
}

@length(min: 5, max: 50)
string StorageClass

structure StorageGatewayError {
    errorCode: ErrorCode
    errorDetails: errorDetails
}

structure StorediSCSIVolume {
    VolumeARN: VolumeARN
    VolumeId: VolumeId
    VolumeType: VolumeType
    VolumeStatus: VolumeStatus
    VolumeAttachmentStatus: VolumeAttachmentStatus
    VolumeSizeInBytes: long
    VolumeProgress: DoubleObject
    VolumeDiskId: DiskId
    SourceSnapshotId: SnapshotId
    PreservedExistingData: boolean
    VolumeiSCSIAttributes: VolumeiSCSIAttributes
    CreatedDate: CreatedDate
    VolumeUsedInBytes: VolumeUsedInBytes
    KMSKey: KMSKey
    TargetName: TargetName
}

list StorediSCSIVolumes {
    member: StorediSCSIVolume
}

list SupportedGatewayCapacities {
    member: GatewayCapacity
}

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

@length(max: 256)
string TagValue

list Tags {
    member: Tag
}

structure Tape {
    TapeARN: TapeARN
    TapeBarcode: TapeBarcode
    TapeCreatedDate: Time
    TapeSizeInBytes: TapeSize
    TapeStatus: TapeStatus
    VTLDevice: VTLDeviceARN
    Progress: DoubleObject
    TapeUsedInBytes: TapeUsage
    KMSKey: KMSKey
    PoolId: PoolId
    Worm: boolean
    RetentionStartDate: Time
    PoolEntryDate: Time
}

@length(min: 50, max: 500)
@pattern("arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):storagegateway:[a-z\\-0-9]+:[0-9]+:tape\\/[0-9A-Z]{5,16}$")
string TapeARN

list TapeARNs {
    member: TapeARN
}

structure TapeArchive {
    TapeARN: TapeARN
    TapeBarcode: TapeBarcode
    TapeCreatedDate: Time
    TapeSizeInBytes: TapeSize
    CompletionTime: Time
    RetrievedTo: GatewayARN
    TapeStatus: TapeArchiveStatus
    TapeUsedInBytes: TapeUsage
    KMSKey: KMSKey
    PoolId: PoolId
    Worm: boolean
    RetentionStartDate: Time
    PoolEntryDate: Time
}

string TapeArchiveStatus

list TapeArchives {
    member: TapeArchive
}

@length(min: 5, max: 16)
@pattern("^[A-Z0-9]*$")
string TapeBarcode

@length(min: 1, max: 4)
@pattern("^[A-Z]*$")
string TapeBarcodePrefix

@length(min: 2, max: 50)
string TapeDriveType

structure TapeInfo {
    TapeARN: TapeARN
    TapeBarcode: TapeBarcode
    TapeSizeInBytes: TapeSize
    TapeStatus: TapeStatus
    GatewayARN: GatewayARN
    PoolId: PoolId
    RetentionStartDate: Time
    PoolEntryDate: Time
}

list TapeInfos {
    member: TapeInfo
}

structure TapeRecoveryPointInfo {
    TapeARN: TapeARN
    TapeRecoveryPointTime: Time
    TapeSizeInBytes: TapeSize
    TapeStatus: TapeRecoveryPointStatus
}

list TapeRecoveryPointInfos {
    member: TapeRecoveryPointInfo
}

string TapeRecoveryPointStatus

long TapeSize

string TapeStatus

enum TapeStorageClass {
    DEEP_ARCHIVE
    GLACIER
}

long TapeUsage

list Tapes {
    member: Tape
}

@length(min: 50, max: 800)
string TargetARN

@length(min: 1, max: 200)
@pattern("^[-\\.;a-z0-9]+$")
string TargetName

timestamp Time

@range(min: 0, max: 3600)
integer TimeoutInSeconds

structure UpdateAutomaticTapeCreationPolicyInput {
    @required AutomaticTapeCreationRules: AutomaticTapeCreationRules
    @required GatewayARN: GatewayARN
}

structure UpdateAutomaticTapeCreationPolicyOutput {
    GatewayARN: GatewayARN
}

structure UpdateBandwidthRateLimitInput {
    @required GatewayARN: GatewayARN
    AverageUploadRateLimitInBitsPerSec: BandwidthUploadRateLimit
    AverageDownloadRateLimitInBitsPerSec: BandwidthDownloadRateLimit
}

structure UpdateBandwidthRateLimitOutput {
    GatewayARN: GatewayARN
}

structure UpdateBandwidthRateLimitScheduleInput {
    @required GatewayARN: GatewayARN
    @required BandwidthRateLimitIntervals: BandwidthRateLimitIntervals
}

structure UpdateBandwidthRateLimitScheduleOutput {
    GatewayARN: GatewayARN
}

structure UpdateChapCredentialsInput {
    @required TargetARN: TargetARN
    @required SecretToAuthenticateInitiator: ChapSecret
    @required InitiatorName: IqnName
    SecretToAuthenticateTarget: ChapSecret
}

structure UpdateChapCredentialsOutput {
    TargetARN: TargetARN
    InitiatorName: IqnName
}

structure UpdateFileSystemAssociationInput {
    @required FileSystemAssociationARN: FileSystemAssociationARN
    UserName: DomainUserName
    Password: DomainUserPassword
    AuditDestinationARN: AuditDestinationARN
    CacheAttributes: CacheAttributes
}

structure UpdateFileSystemAssociationOutput {
    FileSystemAssociationARN: FileSystemAssociationARN
}

structure UpdateGatewayInformationInput {
    @required GatewayARN: GatewayARN
    GatewayName: GatewayName
    GatewayTimezone: GatewayTimezone
    CloudWatchLogGroupARN: CloudWatchLogGroupARN
    GatewayCapacity: GatewayCapacity
}

structure UpdateGatewayInformationOutput {
    GatewayARN: GatewayARN
    GatewayName: string
}

structure UpdateGatewaySoftwareNowInput {
    @required GatewayARN: GatewayARN
}

structure UpdateGatewaySoftwareNowOutput {
    GatewayARN: GatewayARN
}

structure UpdateMaintenanceStartTimeInput {
    @required GatewayARN: GatewayARN
    HourOfDay: HourOfDay
    MinuteOfHour: MinuteOfHour
    DayOfWeek: DayOfWeek
    DayOfMonth: DayOfMonth
    SoftwareUpdatePreferences: SoftwareUpdatePreferences
}

structure UpdateMaintenanceStartTimeOutput {
    GatewayARN: GatewayARN
}

structure UpdateNFSFileShareInput {
    @required FileShareARN: FileShareARN
    EncryptionType: EncryptionType
    @deprecated KMSEncrypted: Boolean
    KMSKey: KMSKey
    NFSFileShareDefaults: NFSFileShareDefaults
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ClientList: FileShareClientList
    Squash: Squash
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    AuditDestinationARN: AuditDestinationARN
}

structure UpdateNFSFileShareOutput {
    FileShareARN: FileShareARN
}

structure UpdateSMBFileShareInput {
    @required FileShareARN: FileShareARN
    EncryptionType: EncryptionType
    @deprecated KMSEncrypted: Boolean
    KMSKey: KMSKey
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    SMBACLEnabled: Boolean
    AccessBasedEnumeration: Boolean
    AdminUserList: UserList
    ValidUserList: UserList
    InvalidUserList: UserList
    AuditDestinationARN: AuditDestinationARN
    CaseSensitivity: CaseSensitivity
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    OplocksEnabled: Boolean
}

structure UpdateSMBFileShareOutput {
    FileShareARN: FileShareARN
}

structure UpdateSMBFileShareVisibilityInput {
    @required GatewayARN: GatewayARN
    @required FileSharesVisible: Boolean
}

structure UpdateSMBFileShareVisibilityOutput {
    GatewayARN: GatewayARN
}

structure UpdateSMBLocalGroupsInput {
    @required GatewayARN: GatewayARN
    @required SMBLocalGroups: SMBLocalGroups
}

structure UpdateSMBLocalGroupsOutput {
    GatewayARN: GatewayARN
}

structure UpdateSMBSecurityStrategyInput {
    @required GatewayARN: GatewayARN
    @required SMBSecurityStrategy: SMBSecurityStrategy
}

structure UpdateSMBSecurityStrategyOutput {
    GatewayARN: GatewayARN
}

structure UpdateSnapshotScheduleInput {
    @required VolumeARN: VolumeARN
    @required StartAt: HourOfDay
    @required RecurrenceInHours: RecurrenceInHours
    Description: Description
    Tags: Tags
}

structure UpdateSnapshotScheduleOutput {
    VolumeARN: VolumeARN
}

structure UpdateVTLDeviceTypeInput {
    @required VTLDeviceARN: VTLDeviceARN
    @required DeviceType: DeviceType
}

structure UpdateVTLDeviceTypeOutput {
    VTLDeviceARN: VTLDeviceARN
}

@length(min: 0, max: 100)
list UserList {
    member: UserListUser
}

@length(min: 1, max: 64)
string UserListUser

structure VTLDevice {
    VTLDeviceARN: VTLDeviceARN
    VTLDeviceType: VTLDeviceType
    VTLDeviceVendor: VTLDeviceVendor
    VTLDeviceProductIdentifier: VTLDeviceProductIdentifier
    DeviceiSCSIAttributes: DeviceiSCSIAttributes
}

@length(min: 50, max: 500)
string VTLDeviceARN

list VTLDeviceARNs {
    member: VTLDeviceARN
}

string VTLDeviceProductIdentifier

string VTLDeviceType

string VTLDeviceVendor

list VTLDevices {
    member: VTLDevice
}

@length(min: 50, max: 500)
@pattern("arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):storagegateway:[a-z\\-0-9]+:[0-9]+:gateway\\/(.+)\\/volume\\/vol-(\\S+)")
string VolumeARN

list VolumeARNs {
    member: VolumeARN
}

@length(min: 3, max: 50)
string VolumeAttachmentStatus

@length(min: 12, max: 30)
string VolumeId

structure VolumeInfo {
    VolumeARN: VolumeARN
    VolumeId: VolumeId
    GatewayARN: GatewayARN
    GatewayId: GatewayId
    VolumeType: VolumeType
    VolumeSizeInBytes: long
    VolumeAttachmentStatus: VolumeAttachmentStatus
}

list VolumeInfos {
    member: VolumeInfo
}

structure VolumeRecoveryPointInfo {
    VolumeARN: VolumeARN
    VolumeSizeInBytes: long
    VolumeUsageInBytes: long
    VolumeRecoveryPointTime: string
}

list VolumeRecoveryPointInfos {
    member: VolumeRecoveryPointInfo
}

@length(min: 3, max: 50)
string VolumeStatus

@length(min: 3, max: 100)
string VolumeType

long VolumeUsedInBytes

structure VolumeiSCSIAttributes {
    TargetARN: TargetARN
    NetworkInterfaceId: NetworkInterfaceId
    NetworkInterfacePort: integer
    LunNumber: PositiveIntObject
    ChapEnabled: boolean
}

boolean boolean

double double

map errorDetails {
    key: string
    value: string
}

integer integer

long long

string string
