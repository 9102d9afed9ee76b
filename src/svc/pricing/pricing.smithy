// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.pricing

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Pricing", endpointPrefix: "api.pricing")
@sigv4(name: "pricing")
@awsJson1_1
@title("AWS Price List Service")
service AWSPriceListService {
    version: "2017-10-15"
    operations: [
        DescribeServices
        GetAttributeValues
        GetPriceListFileUrl
        GetProducts
        ListPriceLists
    ]
}

operation DescribeServices {
    input: DescribeServicesRequest
    output: DescribeServicesResponse
    errors: [
        AccessDeniedException
        ExpiredNextTokenException
        InternalErrorException
        InvalidNextTokenException
        InvalidParameterException
        NotFoundException
        ThrottlingException
    ]
}

operation GetAttributeValues {
    input: GetAttributeValuesRequest
    output: GetAttributeValuesResponse
    errors: [
        AccessDeniedException
        ExpiredNextTokenException
        InternalErrorException
        InvalidNextTokenException
        InvalidParameterException
        NotFoundException
        ThrottlingException
    ]
}

operation GetPriceListFileUrl {
    input: GetPriceListFileUrlRequest
    output: GetPriceListFileUrlResponse
    errors: [
        AccessDeniedException
        InternalErrorException
        InvalidParameterException
        NotFoundException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetProducts {
    input: GetProductsRequest
    output: GetProductsResponse
    errors: [
        AccessDeniedException
        ExpiredNextTokenException
        InternalErrorException
        InvalidNextTokenException
        InvalidParameterException
        NotFoundException
        ThrottlingException
    ]
}

operation ListPriceLists {
    input: ListPriceListsRequest
    output: ListPriceListsResponse
    errors: [
        AccessDeniedException
        ExpiredNextTokenException
        InternalErrorException
        InvalidNextTokenException
        InvalidParameterException
        NotFoundException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: errorMessage
}

list AttributeNameList {
    member: String
}

structure AttributeValue {
    Value: String
}

list AttributeValueList {
    member: AttributeValue
}

@pattern("[A-Z]{3}")
string CurrencyCode

@range(min: 1, max: 100)
integer DescribeServicesMaxResults

structure DescribeServicesRequest {
    ServiceCode: String
    FormatVersion: FormatVersion
    NextToken: String
    MaxResults: DescribeServicesMaxResults
}

structure DescribeServicesResponse {
    Services: ServiceList
    FormatVersion: FormatVersion
    NextToken: String
}

timestamp EffectiveDate

@error("client")
structure ExpiredNextTokenException {
    Message: errorMessage
}

@length(min: 1, max: 1024)
string Field

@length(min: 1, max: 255)
string FileFormat

list FileFormats {
    member: FileFormat
}

structure Filter {
    @required Type: FilterType
    @required Field: Field
    @required Value: Value
}

enum FilterType {
    TERM_MATCH
    EQUALS
    CONTAINS
    ANY_OF
    NONE_OF
}

@length(min: 0, max: 50)
list Filters {
    member: Filter
}

@length(min: 1, max: 32)
string FormatVersion

@range(min: 1, max: 10000)
integer GetAttributeValuesMaxResults

structure GetAttributeValuesRequest {
    @required ServiceCode: String
    @required AttributeName: String
    NextToken: String
    MaxResults: GetAttributeValuesMaxResults
}

structure GetAttributeValuesResponse {
    AttributeValues: AttributeValueList
    NextToken: String
}

structure GetPriceListFileUrlRequest {
    @required PriceListArn: PriceListArn
    @required FileFormat: FileFormat
}

structure GetPriceListFileUrlResponse {
    Url: String
}

@range(min: 1, max: 100)
integer GetProductsMaxResults

structure GetProductsRequest {
    @required ServiceCode: String
    Filters: Filters
    FormatVersion: FormatVersion
    NextToken: String
    MaxResults: GetProductsMaxResults
}

structure GetProductsResponse {
    FormatVersion: FormatVersion
    PriceList: PriceListJsonItems
    NextToken: String
}

@error("server")
structure InternalErrorException {
    Message: errorMessage
}

@error("client")
structure InvalidNextTokenException {
    Message: errorMessage
}

@error("client")
structure InvalidParameterException {
    Message: errorMessage
}

structure ListPriceListsRequest {
    @required ServiceCode: ServiceCode
    @required EffectiveDate: EffectiveDate
    RegionCode: RegionCode
    @required CurrencyCode: CurrencyCode
    NextToken: String
    MaxResults: MaxResults
}

structure ListPriceListsResponse {
    PriceLists: PriceLists
    NextToken: String
}

@range(min: 1, max: 100)
integer MaxResults

@error("client")
structure NotFoundException {
    Message: errorMessage
}

structure PriceList {
    PriceListArn: PriceListArn
    RegionCode: RegionCode
    CurrencyCode: CurrencyCode
    FileFormats: FileFormats
}

@length(min: 18, max: 2048)
@pattern("arn:[A-Za-z0-9][-.A-Za-z0-9]{0,62}:pricing:::price-list/[A-Za-z0-9+_/.-]{1,1023}")
string PriceListArn

list PriceListJsonItems {
    member: SynthesizedJsonPriceListJsonItem
}

list PriceLists {
    member: PriceList
}

@length(min: 1, max: 255)
string RegionCode

@error("client")
structure ResourceNotFoundException {
    Message: errorMessage
}

structure Service {
    @required ServiceCode: String
    AttributeNames: AttributeNameList
}

@length(min: 1, max: 32)
string ServiceCode

list ServiceList {
    member: Service
}

string String

string SynthesizedJsonPriceListJsonItem

@error("client")
structure ThrottlingException {
    Message: errorMessage
}

@length(min: 1, max: 1024)
string Value

string errorMessage
