// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.snowball

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use smithy.protocols#rpcv2Cbor

@service(sdkId: "Snowball", endpointPrefix: "snowball")
@sigv4(name: "snowball")
@rpcv2Cbor
@awsJson1_1
@title("Amazon Import/Export Snowball")
service AWSIESnowballJobManagementService {
    version: "2016-06-30"
    operations: [
        CancelCluster
        CancelJob
        CreateAddress
        CreateCluster
        CreateJob
        CreateLongTermPricing
        CreateReturnShippingLabel
        DescribeAddress
        DescribeAddresses
        DescribeCluster
        DescribeJob
        DescribeReturnShippingLabel
        GetJobManifest
        GetJobUnlockCode
        GetSnowballUsage
        GetSoftwareUpdates
        ListClusterJobs
        ListClusters
        ListCompatibleImages
        ListJobs
        ListLongTermPricing
        ListPickupLocations
        ListServiceVersions
        UpdateCluster
        UpdateJob
        UpdateJobShipmentState
        UpdateLongTermPricing
    ]
}

operation CancelCluster {
    input: CancelClusterRequest
    output: CancelClusterResult
    errors: [
        InvalidJobStateException
        InvalidResourceException
        KMSRequestFailedException
    ]
}

operation CancelJob {
    input: CancelJobRequest
    output: CancelJobResult
    errors: [
        InvalidJobStateException
        InvalidResourceException
        KMSRequestFailedException
    ]
}

operation CreateAddress {
    input: CreateAddressRequest
    output: CreateAddressResult
    errors: [
        InvalidAddressException
        UnsupportedAddressException
    ]
}

operation CreateCluster {
    input: CreateClusterRequest
    output: CreateClusterResult
    errors: [
        Ec2RequestFailedException
        InvalidInputCombinationException
        InvalidResourceException
        KMSRequestFailedException
    ]
}

operation CreateJob {
    input: CreateJobRequest
    output: CreateJobResult
    errors: [
        ClusterLimitExceededException
        Ec2RequestFailedException
        InvalidInputCombinationException
        InvalidResourceException
        KMSRequestFailedException
    ]
}

operation CreateLongTermPricing {
    input: CreateLongTermPricingRequest
    output: CreateLongTermPricingResult
    errors: [
        InvalidResourceException
    ]
}

operation CreateReturnShippingLabel {
    input: CreateReturnShippingLabelRequest
    output: CreateReturnShippingLabelResult
    errors: [
        ConflictException
        InvalidInputCombinationException
        InvalidJobStateException
        InvalidResourceException
        ReturnShippingLabelAlreadyExistsException
    ]
}

operation DescribeAddress {
    input: DescribeAddressRequest
    output: DescribeAddressResult
    errors: [
        InvalidResourceException
    ]
}

operation DescribeAddresses {
    input: DescribeAddressesRequest
    output: DescribeAddressesResult
    errors: [
        InvalidNextTokenException
        InvalidResourceException
    ]
}

operation DescribeCluster {
    input: DescribeClusterRequest
    output: DescribeClusterResult
    errors: [
        InvalidResourceException
    ]
}

operation DescribeJob {
    input: DescribeJobRequest
    output: DescribeJobResult
    errors: [
        InvalidResourceException
    ]
}

operation DescribeReturnShippingLabel {
    input: DescribeReturnShippingLabelRequest
    output: DescribeReturnShippingLabelResult
    errors: [
        ConflictException
        InvalidJobStateException
        InvalidResourceException
    ]
}

operation GetJobManifest {
    input: GetJobManifestRequest
    output: GetJobManifestResult
    errors: [
        InvalidJobStateException
        InvalidResourceException
    ]
}

operation GetJobUnlockCode {
    input: GetJobUnlockCodeRequest
    output: GetJobUnlockCodeResult
    errors: [
        InvalidJobStateException
        InvalidResourceException
    ]
}

operation GetSnowballUsage {
    input: GetSnowballUsageRequest
    output: GetSnowballUsageResult
}

operation GetSoftwareUpdates {
    input: GetSoftwareUpdatesRequest
    output: GetSoftwareUpdatesResult
    errors: [
        InvalidJobStateException
        InvalidResourceException
    ]
}

operation ListClusterJobs {
    input: ListClusterJobsRequest
    output: ListClusterJobsResult
    errors: [
        InvalidNextTokenException
        InvalidResourceException
    ]
}

operation ListClusters {
    input: ListClustersRequest
    output: ListClustersResult
    errors: [
        InvalidNextTokenException
    ]
}

operation ListCompatibleImages {
    input: ListCompatibleImagesRequest
    output: ListCompatibleImagesResult
    errors: [
        Ec2RequestFailedException
        InvalidNextTokenException
    ]
}

operation ListJobs {
    input: ListJobsRequest
    output: ListJobsResult
    errors: [
        InvalidNextTokenException
    ]
}

operation ListLongTermPricing {
    input: ListLongTermPricingRequest
    output: ListLongTermPricingResult
    errors: [
        InvalidNextTokenException
        InvalidResourceException
    ]
}

operation ListPickupLocations {
    input: ListPickupLocationsRequest
    output: ListPickupLocationsResult
    errors: [
        InvalidResourceException
    ]
}

operation ListServiceVersions {
    input: ListServiceVersionsRequest
    output: ListServiceVersionsResult
    errors: [
        InvalidNextTokenException
        InvalidResourceException
    ]
}

operation UpdateCluster {
    input: UpdateClusterRequest
    output: UpdateClusterResult
    errors: [
        Ec2RequestFailedException
        InvalidInputCombinationException
        InvalidJobStateException
        InvalidResourceException
        KMSRequestFailedException
    ]
}

operation UpdateJob {
    input: UpdateJobRequest
    output: UpdateJobResult
    errors: [
        ClusterLimitExceededException
        Ec2RequestFailedException
        InvalidInputCombinationException
        InvalidJobStateException
        InvalidResourceException
        KMSRequestFailedException
    ]
}

operation UpdateJobShipmentState {
    input: UpdateJobShipmentStateRequest
    output: UpdateJobShipmentStateResult
    errors: [
        InvalidJobStateException
        InvalidResourceException
    ]
}

operation UpdateLongTermPricing {
    input: UpdateLongTermPricingRequest
    output: UpdateLongTermPricingResult
    errors: [
        InvalidResourceException
    ]
}

structure Address {
    AddressId: AddressId
    Name: String
    Company: String
    Street1: String
    Street2: String
    Street3: String
    City: String
    StateOrProvince: String
    PrefectureOrDistrict: String
    Landmark: String
    Country: String
    PostalCode: String
    PhoneNumber: String
    IsRestricted: Boolean
    Type: AddressType
}

@length(min: 40, max: 40)
@pattern("ADID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string AddressId

list AddressList {
    member: Address
}

enum AddressType {
    CUST_PICKUP
    AWS_SHIP
}

@length(min: 12, max: 21)
@pattern("(ami-[0-9a-f]{8})|(ami-[0-9a-f]{17})")
string AmiId

boolean Boolean

structure CancelClusterRequest {
    @required ClusterId: ClusterId
}

structure CancelClusterResult {}

structure CancelJobRequest {
    @required JobId: JobId
}

structure CancelJobResult {}

@length(min: 39, max: 39)
@pattern("CID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ClusterId

@error("client")
structure ClusterLimitExceededException {
    Message: String
}

structure ClusterListEntry {
    ClusterId: String
    ClusterState: ClusterState
    CreationDate: Timestamp
    Description: String
}

list ClusterListEntryList {
    member: ClusterListEntry
}

structure ClusterMetadata {
    ClusterId: String
    Description: String
    KmsKeyARN: KmsKeyARN
    RoleARN: RoleARN
    ClusterState: ClusterState
    JobType: JobType
    SnowballType: SnowballType
    CreationDate: Timestamp
    Resources: JobResource
    AddressId: AddressId
    ShippingOption: ShippingOption
    Notification: Notification
    ForwardingAddressId: AddressId
    TaxDocuments: TaxDocuments
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
}

enum ClusterState {
    AwaitingQuorum
    Pending
    InUse
    Complete
    Cancelled
}

structure CompatibleImage {
    AmiId: String
    Name: String
}

list CompatibleImageList {
    member: CompatibleImage
}

@error("client")
structure ConflictException {
    ConflictResource: String
    Message: String
}

structure CreateAddressRequest {
    @required Address: Address
}

structure CreateAddressResult {
    AddressId: String
}

structure CreateClusterRequest {
    @required JobType: JobType
    Resources: JobResource
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
    Description: String
    @required AddressId: AddressId
    KmsKeyARN: KmsKeyARN
    RoleARN: RoleARN
    @required SnowballType: SnowballType
    @required ShippingOption: ShippingOption
    Notification: Notification
    ForwardingAddressId: AddressId
    TaxDocuments: TaxDocuments
    RemoteManagement: RemoteManagement
    InitialClusterSize: InitialClusterSize
    ForceCreateJobs: Boolean
    LongTermPricingIds: LongTermPricingIdList
    SnowballCapacityPreference: SnowballCapacity
}

structure CreateClusterResult {
    ClusterId: ClusterId
    JobListEntries: JobListEntryList
}

structure CreateJobRequest {
    JobType: JobType
    Resources: JobResource
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
    Description: String
    AddressId: AddressId
    KmsKeyARN: KmsKeyARN
    RoleARN: RoleARN
    SnowballCapacityPreference: SnowballCapacity
    ShippingOption: ShippingOption
    Notification: Notification
    ClusterId: ClusterId
    SnowballType: SnowballType
    ForwardingAddressId: AddressId
    TaxDocuments: TaxDocuments
    DeviceConfiguration: DeviceConfiguration
    RemoteManagement: RemoteManagement
    LongTermPricingId: LongTermPricingId
    ImpactLevel: ImpactLevel
    PickupDetails: PickupDetails
}

structure CreateJobResult {
    JobId: JobId
}

structure CreateLongTermPricingRequest {
    @required LongTermPricingType: LongTermPricingType
    IsLongTermPricingAutoRenew: JavaBoolean
    @required SnowballType: SnowballType
}

structure CreateLongTermPricingResult {
    LongTermPricingId: LongTermPricingId
}

structure CreateReturnShippingLabelRequest {
    @required JobId: JobId
    ShippingOption: ShippingOption
}

structure CreateReturnShippingLabelResult {
    Status: ShippingLabelStatus
}

structure DataTransfer {
    BytesTransferred: Long
    ObjectsTransferred: Long
    TotalBytes: Long
    TotalObjects: Long
}

structure DependentService {
    ServiceName: ServiceName
    ServiceVersion: ServiceVersion
}

list DependentServiceList {
    member: DependentService
}

structure DescribeAddressRequest {
    @required AddressId: AddressId
}

structure DescribeAddressResult {
    Address: Address
}

structure DescribeAddressesRequest {
    MaxResults: ListLimit
    NextToken: String
}

structure DescribeAddressesResult {
    Addresses: AddressList
    NextToken: String
}

structure DescribeClusterRequest {
    @required ClusterId: ClusterId
}

structure DescribeClusterResult {
    ClusterMetadata: ClusterMetadata
}

structure DescribeJobRequest {
    @required JobId: JobId
}

structure DescribeJobResult {
    JobMetadata: JobMetadata
    SubJobMetadata: JobMetadataList
}

structure DescribeReturnShippingLabelRequest {
    @required JobId: JobId
}

structure DescribeReturnShippingLabelResult {
    Status: ShippingLabelStatus
    ExpirationDate: Timestamp
    ReturnShippingLabelURI: String
}

structure DeviceConfiguration {
    SnowconeDeviceConfiguration: SnowconeDeviceConfiguration
}

@length(min: 40, max: 40)
@pattern("DPID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string DevicePickupId

enum DeviceServiceName {
    NFS_ON_DEVICE_SERVICE
    S3_ON_DEVICE_SERVICE
}

structure EKSOnDeviceServiceConfiguration {
    KubernetesVersion: String
    EKSAnywhereVersion: String
}

structure Ec2AmiResource {
    @required AmiId: AmiId
    SnowballAmiId: String
}

list Ec2AmiResourceList {
    member: Ec2AmiResource
}

@error("client")
structure Ec2RequestFailedException {
    Message: String
}

@length(min: 3, max: 320)
@pattern("^(?=.{3,100}$).+@.+[.].+$")
@sensitive
string Email

structure EventTriggerDefinition {
    EventResourceARN: ResourceARN
}

list EventTriggerDefinitionList {
    member: EventTriggerDefinition
}

@length(min: 15, max: 15)
@pattern("\\d{2}[A-Z]{5}\\d{4}[A-Z]{1}[A-Z\\d]{1}[Z]{1}[A-Z\\d]{1}")
string GSTIN

structure GetJobManifestRequest {
    @required JobId: JobId
}

structure GetJobManifestResult {
    ManifestURI: String
}

structure GetJobUnlockCodeRequest {
    @required JobId: JobId
}

structure GetJobUnlockCodeResult {
    UnlockCode: String
}

structure GetSnowballUsageRequest {}

structure GetSnowballUsageResult {
    SnowballLimit: Integer
    SnowballsInUse: Integer
}

structure GetSoftwareUpdatesRequest {
    @required JobId: JobId
}

structure GetSoftwareUpdatesResult {
    UpdatesURI: String
}

structure INDTaxDocuments {
    GSTIN: GSTIN
}

enum ImpactLevel {
    IL2
    IL4
    IL5
    IL6
    IL99
}

@range(min: 0, max: 16)
integer InitialClusterSize

integer Integer

@error("client")
structure InvalidAddressException {
    Message: String
}

@error("client")
structure InvalidInputCombinationException {
    Message: String
}

@error("client")
structure InvalidJobStateException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidResourceException {
    Message: String
    ResourceType: String
}

boolean JavaBoolean

@length(min: 39, max: 39)
@pattern("(M|J)ID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string JobId

structure JobListEntry {
    JobId: String
    JobState: JobState
    IsMaster: Boolean
    JobType: JobType
    SnowballType: SnowballType
    CreationDate: Timestamp
    Description: String
}

list JobListEntryList {
    member: JobListEntry
}

structure JobLogs {
    JobCompletionReportURI: String
    JobSuccessLogURI: String
    JobFailureLogURI: String
}

structure JobMetadata {
    JobId: String
    JobState: JobState
    JobType: JobType
    SnowballType: SnowballType
    CreationDate: Timestamp
    Resources: JobResource
    Description: String
    KmsKeyARN: KmsKeyARN
    RoleARN: RoleARN
    AddressId: AddressId
    ShippingDetails: ShippingDetails
    SnowballCapacityPreference: SnowballCapacity
    Notification: Notification
    DataTransferProgress: DataTransfer
    JobLogInfo: JobLogs
    ClusterId: String
    ForwardingAddressId: AddressId
    TaxDocuments: TaxDocuments
    DeviceConfiguration: DeviceConfiguration
    RemoteManagement: RemoteManagement
    LongTermPricingId: LongTermPricingId
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
    ImpactLevel: ImpactLevel
    PickupDetails: PickupDetails
    SnowballId: String
}

list JobMetadataList {
    member: JobMetadata
}

structure JobResource {
    S3Resources: S3ResourceList
    LambdaResources: LambdaResourceList
    Ec2AmiResources: Ec2AmiResourceList
}

enum JobState {
    New
    PreparingAppliance
    PreparingShipment
    InTransitToCustomer
    WithCustomer
    InTransitToAWS
    WithAWSSortingFacility
    WithAWS
    InProgress
    Complete
    Cancelled
    Listing
    Pending
}

list JobStateList {
    member: JobState
}

enum JobType {
    IMPORT
    EXPORT
    LOCAL_USE
}

@error("client")
structure KMSRequestFailedException {
    Message: String
}

structure KeyRange {
    BeginMarker: String
    EndMarker: String
}

@length(max: 255)
@pattern("arn:aws.*:kms:.*:[0-9]{12}:key/.*")
string KmsKeyARN

structure LambdaResource {
    LambdaArn: ResourceARN
    EventTriggers: EventTriggerDefinitionList
}

list LambdaResourceList {
    member: LambdaResource
}

structure ListClusterJobsRequest {
    @required ClusterId: ClusterId
    MaxResults: ListLimit
    NextToken: String
}

structure ListClusterJobsResult {
    JobListEntries: JobListEntryList
    NextToken: String
}

structure ListClustersRequest {
    MaxResults: ListLimit
    NextToken: String
}

structure ListClustersResult {
    ClusterListEntries: ClusterListEntryList
    NextToken: String
}

structure ListCompatibleImagesRequest {
    MaxResults: ListLimit
    NextToken: String
}

structure ListCompatibleImagesResult {
    CompatibleImages: CompatibleImageList
    NextToken: String
}

structure ListJobsRequest {
    MaxResults: ListLimit
    NextToken: String
}

structure ListJobsResult {
    JobListEntries: JobListEntryList
    NextToken: String
}

@range(min: 0, max: 100)
integer ListLimit

structure ListLongTermPricingRequest {
    MaxResults: ListLimit
    NextToken: String
}

structure ListLongTermPricingResult {
    LongTermPricingEntries: LongTermPricingEntryList
    NextToken: String
}

structure ListPickupLocationsRequest {
    MaxResults: ListLimit
    NextToken: String
}

structure ListPickupLocationsResult {
    Addresses: AddressList
    NextToken: String
}

structure ListServiceVersionsRequest {
    @required ServiceName: ServiceName
    DependentServices: DependentServiceList
    MaxResults: ListLimit
    NextToken: String
}

structure ListServiceVersionsResult {
    @required ServiceVersions: ServiceVersionList
    @required ServiceName: ServiceName
    DependentServices: DependentServiceList
    NextToken: String
}

long Long

list LongTermPricingAssociatedJobIdList {
    member: JobId
}

list LongTermPricingEntryList {
    member: LongTermPricingListEntry
}

@length(min: 41, max: 41)
@pattern("LTPID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string LongTermPricingId

list LongTermPricingIdList {
    member: LongTermPricingId
}

structure LongTermPricingListEntry {
    LongTermPricingId: LongTermPricingId
    LongTermPricingEndDate: Timestamp
    LongTermPricingStartDate: Timestamp
    LongTermPricingType: LongTermPricingType
    CurrentActiveJob: JobId
    ReplacementJob: JobId
    IsLongTermPricingAutoRenew: JavaBoolean
    LongTermPricingStatus: String
    SnowballType: SnowballType
    JobIds: LongTermPricingAssociatedJobIdList
}

enum LongTermPricingType {
    OneYear
    ThreeYear
    OneMonth
}

structure NFSOnDeviceServiceConfiguration {
    StorageLimit: StorageLimit
    StorageUnit: StorageUnit
}

@range(min: 1, max: 4)
integer NodeFaultTolerance

structure Notification {
    SnsTopicARN: SnsTopicARN
    JobStatesToNotify: JobStateList
    NotifyAll: Boolean
    DevicePickupSnsTopicARN: SnsTopicARN
}

structure OnDeviceServiceConfiguration {
    NFSOnDeviceService: NFSOnDeviceServiceConfiguration
    TGWOnDeviceService: TGWOnDeviceServiceConfiguration
    EKSOnDeviceService: EKSOnDeviceServiceConfiguration
    S3OnDeviceService: S3OnDeviceServiceConfiguration
}

@length(min: 7, max: 30)
@pattern("^\\s*(?:\\+?(\\d{1,3}))?[-. (]*(\\d{3})[-. )]*(\\d{3})[-. ]*(\\d{4})(?: *x(\\d+))?\\s*$")
@sensitive
string PhoneNumber

structure PickupDetails {
    Name: String
    PhoneNumber: PhoneNumber
    Email: Email
    IdentificationNumber: String
    IdentificationExpirationDate: Timestamp
    IdentificationIssuingOrg: String
    DevicePickupId: DevicePickupId
}

enum RemoteManagement {
    INSTALLED_ONLY
    INSTALLED_AUTOSTART
    NOT_INSTALLED
}

@length(max: 255)
@pattern("arn:aws.*:*")
string ResourceARN

@error("client")
structure ReturnShippingLabelAlreadyExistsException {
    Message: String
}

@length(max: 255)
@pattern("arn:aws.*:iam::[0-9]{12}:role/.*")
string RoleARN

structure S3OnDeviceServiceConfiguration {
    StorageLimit: S3StorageLimit
    StorageUnit: StorageUnit
    ServiceSize: ServiceSize
    FaultTolerance: NodeFaultTolerance
}

structure S3Resource {
    BucketArn: ResourceARN
    KeyRange: KeyRange
    TargetOnDeviceServices: TargetOnDeviceServiceList
}

list S3ResourceList {
    member: S3Resource
}

@range(min: 0)
double S3StorageLimit

enum ServiceName {
    KUBERNETES
    EKS_ANYWHERE
}

@range(min: 3, max: 16)
integer ServiceSize

structure ServiceVersion {
    Version: String
}

list ServiceVersionList {
    member: ServiceVersion
}

structure Shipment {
    Status: String
    TrackingNumber: String
}

enum ShipmentState {
    RECEIVED
    RETURNED
}

structure ShippingDetails {
    ShippingOption: ShippingOption
    InboundShipment: Shipment
    OutboundShipment: Shipment
}

enum ShippingLabelStatus {
    InProgress
    TimedOut
    Succeeded
    Failed
}

enum ShippingOption {
    SECOND_DAY
    NEXT_DAY
    EXPRESS
    STANDARD
}

enum SnowballCapacity {
    T50
    T80
    T100
    T42
    T98
    T8
    T14
    T32
    NoPreference
    T240
    T13
}

enum SnowballType {
    STANDARD
    EDGE
    EDGE_C
    EDGE_CG
    EDGE_S
    SNC1_HDD
    SNC1_SSD
    V3_5C
    V3_5S
    RACK_5U_C
}

structure SnowconeDeviceConfiguration {
    WirelessConnection: WirelessConnection
}

@length(max: 255)
@pattern("arn:aws.*:sns:.*:[0-9]{12}:.*")
string SnsTopicARN

@range(min: 0)
integer StorageLimit

enum StorageUnit {
    TB
}

@length(min: 1, max: 1024)
@pattern(".*")
string String

structure TGWOnDeviceServiceConfiguration {
    StorageLimit: StorageLimit
    StorageUnit: StorageUnit
}

structure TargetOnDeviceService {
    ServiceName: DeviceServiceName
    TransferOption: TransferOption
}

list TargetOnDeviceServiceList {
    member: TargetOnDeviceService
}

structure TaxDocuments {
    IND: INDTaxDocuments
}

timestamp Timestamp

enum TransferOption {
    IMPORT
    EXPORT
    LOCAL_USE
}

@error("client")
structure UnsupportedAddressException {
    Message: String
}

structure UpdateClusterRequest {
    @required ClusterId: ClusterId
    RoleARN: RoleARN
    Description: String
    Resources: JobResource
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
    AddressId: AddressId
    ShippingOption: ShippingOption
    Notification: Notification
    ForwardingAddressId: AddressId
}

structure UpdateClusterResult {}

structure UpdateJobRequest {
    @required JobId: JobId
    RoleARN: RoleARN
    Notification: Notification
    Resources: JobResource
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
    AddressId: AddressId
    ShippingOption: ShippingOption
    Description: String
    SnowballCapacityPreference: SnowballCapacity
    ForwardingAddressId: AddressId
    PickupDetails: PickupDetails
}

structure UpdateJobResult {}

structure UpdateJobShipmentStateRequest {
    @required JobId: JobId
    @required ShipmentState: ShipmentState
}

structure UpdateJobShipmentStateResult {}

structure UpdateLongTermPricingRequest {
    @required LongTermPricingId: LongTermPricingId
    ReplacementJob: JobId
    IsLongTermPricingAutoRenew: JavaBoolean
}

structure UpdateLongTermPricingResult {}

structure WirelessConnection {
    IsWifiEnabled: Boolean
}
