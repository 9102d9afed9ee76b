// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.meteringmarketplace

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Marketplace Metering", endpointPrefix: "metering.marketplace")
@sigv4(name: "aws-marketplace")
@awsJson1_1
@title("AWSMarketplace Metering")
service AWSMPMeteringService {
    version: "2016-01-14"
    operations: [
        BatchMeterUsage
        MeterUsage
        RegisterUsage
        ResolveCustomer
    ]
}

operation BatchMeterUsage {
    input: BatchMeterUsageRequest
    output: BatchMeterUsageResult
    errors: [
        DisabledApiException
        InternalServiceErrorException
        InvalidCustomerIdentifierException
        InvalidLicenseException
        InvalidProductCodeException
        InvalidTagException
        InvalidUsageAllocationsException
        InvalidUsageDimensionException
        ThrottlingException
        TimestampOutOfBoundsException
    ]
}

operation MeterUsage {
    input: MeterUsageRequest
    output: MeterUsageResult
    errors: [
        CustomerNotEntitledException
        DuplicateRequestException
        IdempotencyConflictException
        InternalServiceErrorException
        InvalidEndpointRegionException
        InvalidProductCodeException
        InvalidTagException
        InvalidUsageAllocationsException
        InvalidUsageDimensionException
        ThrottlingException
        TimestampOutOfBoundsException
    ]
}

operation RegisterUsage {
    input: RegisterUsageRequest
    output: RegisterUsageResult
    errors: [
        CustomerNotEntitledException
        DisabledApiException
        InternalServiceErrorException
        InvalidProductCodeException
        InvalidPublicKeyVersionException
        InvalidRegionException
        PlatformNotSupportedException
        ThrottlingException
    ]
}

operation ResolveCustomer {
    input: ResolveCustomerRequest
    output: ResolveCustomerResult
    errors: [
        DisabledApiException
        ExpiredTokenException
        InternalServiceErrorException
        InvalidTokenException
        ThrottlingException
    ]
}

@range(min: 0, max: 2147483647)
integer AllocatedUsageQuantity

structure BatchMeterUsageRequest {
    @required UsageRecords: UsageRecordList
    ProductCode: ProductCode
}

structure BatchMeterUsageResult {
    Results: UsageRecordResultList
    UnprocessedRecords: UsageRecordList
}

boolean Boolean

@length(min: 1, max: 64)
string ClientToken

@length(min: 1, max: 255)
@pattern("^[0-9]+$")
string CustomerAWSAccountId

@length(min: 0, max: 255)
@pattern("[\\s\\S]*")
string CustomerIdentifier

@error("client")
structure CustomerNotEntitledException {
    message: errorMessage
}

@error("client")
structure DisabledApiException {
    message: errorMessage
}

@error("client")
structure DuplicateRequestException {
    message: errorMessage
}

@error("client")
structure ExpiredTokenException {
    message: errorMessage
}

@error("client")
structure IdempotencyConflictException {
    message: errorMessage
}

@error("server")
structure InternalServiceErrorException {
    message: errorMessage
}

@error("client")
structure InvalidCustomerIdentifierException {
    message: errorMessage
}

@error("client")
structure InvalidEndpointRegionException {
    message: errorMessage
}

@error("client")
structure InvalidLicenseException {
    message: errorMessage
}

@error("client")
structure InvalidProductCodeException {
    message: errorMessage
}

@error("client")
structure InvalidPublicKeyVersionException {
    message: errorMessage
}

@error("client")
structure InvalidRegionException {
    message: errorMessage
}

@error("client")
structure InvalidTagException {
    message: errorMessage
}

@error("client")
structure InvalidTokenException {
    message: errorMessage
}

@error("client")
structure InvalidUsageAllocationsException {
    message: errorMessage
}

@error("client")
structure InvalidUsageDimensionException {
    message: errorMessage
}

@pattern("^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$")
string LicenseArn

structure MeterUsageRequest {
    @required ProductCode: ProductCode
    @required Timestamp: Timestamp
    @required UsageDimension: UsageDimension
    UsageQuantity: UsageQuantity
    DryRun: Boolean
    UsageAllocations: UsageAllocations
    @idempotencyToken ClientToken: ClientToken
}

structure MeterUsageResult {
    MeteringRecordId: String
}

@pattern("[\\s\\S]+")
string NonEmptyString

@length(max: 255)
@pattern("[\\s\\S]*")
string Nonce

@error("client")
structure PlatformNotSupportedException {
    message: errorMessage
}

@length(min: 0, max: 255)
@pattern("^[-a-zA-Z0-9/=:_.@]*$")
string ProductCode

structure RegisterUsageRequest {
    @required ProductCode: ProductCode
    @required PublicKeyVersion: VersionInteger
    Nonce: Nonce
}

structure RegisterUsageResult {
    PublicKeyRotationTimestamp: Timestamp
    Signature: NonEmptyString
}

structure ResolveCustomerRequest {
    @required RegistrationToken: NonEmptyString
}

structure ResolveCustomerResult {
    CustomerIdentifier: CustomerIdentifier
    ProductCode: ProductCode
    CustomerAWSAccountId: CustomerAWSAccountId
    LicenseArn: LicenseArn
}

string String

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 100)
@pattern("^[a-zA-Z0-9+ -=._:\\/@]+$")
string TagKey

@length(min: 1, max: 5)
list TagList {
    member: Tag
}

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9+ -=._:\\/@]+$")
string TagValue

@error("client")
structure ThrottlingException {
    message: errorMessage
}

timestamp Timestamp

@error("client")
structure TimestampOutOfBoundsException {
    message: errorMessage
}

structure UsageAllocation {
    @required AllocatedUsageQuantity: AllocatedUsageQuantity
    Tags: TagList
}

@length(min: 1, max: 2500)
list UsageAllocations {
    member: UsageAllocation
}

@length(min: 1, max: 255)
@pattern("[\\s\\S]+")
string UsageDimension

@range(min: 0, max: 2147483647)
integer UsageQuantity

structure UsageRecord {
    @required Timestamp: Timestamp
    CustomerIdentifier: CustomerIdentifier
    @required Dimension: UsageDimension
    Quantity: UsageQuantity
    UsageAllocations: UsageAllocations
    CustomerAWSAccountId: CustomerAWSAccountId
    LicenseArn: LicenseArn
}

@length(min: 0, max: 25)
list UsageRecordList {
    member: UsageRecord
}

structure UsageRecordResult {
    UsageRecord: UsageRecord
    MeteringRecordId: String
    Status: UsageRecordResultStatus
}

list UsageRecordResultList {
    member: UsageRecordResult
}

enum UsageRecordResultStatus {
    Success
    CustomerNotSubscribed
    DuplicateRecord
}

@range(min: 1)
integer VersionInteger

string errorMessage
