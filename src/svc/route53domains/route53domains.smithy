// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.route53domains

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Route 53 Domains", endpointPrefix: "route53domains")
@sigv4(name: "route53domains")
@awsJson1_1
@title("Amazon Route 53 Domains")
service Route53Domains_v20140515 {
    version: "2014-05-15"
    operations: [
        AcceptDomainTransferFromAnotherAwsAccount
        AssociateDelegationSignerToDomain
        CancelDomainTransferToAnotherAwsAccount
        CheckDomainAvailability
        CheckDomainTransferability
        DeleteDomain
        DeleteTagsForDomain
        DisableDomainAutoRenew
        DisableDomainTransferLock
        DisassociateDelegationSignerFromDomain
        EnableDomainAutoRenew
        EnableDomainTransferLock
        GetContactReachabilityStatus
        GetDomainDetail
        GetDomainSuggestions
        GetOperationDetail
        ListDomains
        ListOperations
        ListPrices
        ListTagsForDomain
        PushDomain
        RegisterDomain
        RejectDomainTransferFromAnotherAwsAccount
        RenewDomain
        ResendContactReachabilityEmail
        ResendOperationAuthorization
        RetrieveDomainAuthCode
        TransferDomain
        TransferDomainToAnotherAwsAccount
        UpdateDomainContact
        UpdateDomainContactPrivacy
        UpdateDomainNameservers
        UpdateTagsForDomain
        ViewBilling
    ]
}

operation AcceptDomainTransferFromAnotherAwsAccount {
    input: AcceptDomainTransferFromAnotherAwsAccountRequest
    output: AcceptDomainTransferFromAnotherAwsAccountResponse
    errors: [
        DomainLimitExceeded
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation AssociateDelegationSignerToDomain {
    input: AssociateDelegationSignerToDomainRequest
    output: AssociateDelegationSignerToDomainResponse
    errors: [
        DnssecLimitExceeded
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation CancelDomainTransferToAnotherAwsAccount {
    input: CancelDomainTransferToAnotherAwsAccountRequest
    output: CancelDomainTransferToAnotherAwsAccountResponse
    errors: [
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation CheckDomainAvailability {
    input: CheckDomainAvailabilityRequest
    output: CheckDomainAvailabilityResponse
    errors: [
        InvalidInput
        TLDInMaintenance
        UnsupportedTLD
    ]
}

operation CheckDomainTransferability {
    input: CheckDomainTransferabilityRequest
    output: CheckDomainTransferabilityResponse
    errors: [
        InvalidInput
        TLDInMaintenance
        UnsupportedTLD
    ]
}

operation DeleteDomain {
    input: DeleteDomainRequest
    output: DeleteDomainResponse
    errors: [
        DuplicateRequest
        InvalidInput
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation DeleteTagsForDomain {
    input: DeleteTagsForDomainRequest
    output: DeleteTagsForDomainResponse
    errors: [
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation DisableDomainAutoRenew {
    input: DisableDomainAutoRenewRequest
    output: DisableDomainAutoRenewResponse
    errors: [
        InvalidInput
        UnsupportedTLD
    ]
}

operation DisableDomainTransferLock {
    input: DisableDomainTransferLockRequest
    output: DisableDomainTransferLockResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation DisassociateDelegationSignerFromDomain {
    input: DisassociateDelegationSignerFromDomainRequest
    output: DisassociateDelegationSignerFromDomainResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation EnableDomainAutoRenew {
    input: EnableDomainAutoRenewRequest
    output: EnableDomainAutoRenewResponse
    errors: [
        InvalidInput
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation EnableDomainTransferLock {
    input: EnableDomainTransferLockRequest
    output: EnableDomainTransferLockResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation GetContactReachabilityStatus {
    input: GetContactReachabilityStatusRequest
    output: GetContactReachabilityStatusResponse
    errors: [
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation GetDomainDetail {
    input: GetDomainDetailRequest
    output: GetDomainDetailResponse
    errors: [
        InvalidInput
        UnsupportedTLD
    ]
}

operation GetDomainSuggestions {
    input: GetDomainSuggestionsRequest
    output: GetDomainSuggestionsResponse
    errors: [
        InvalidInput
        TLDInMaintenance
        UnsupportedTLD
    ]
}

operation GetOperationDetail {
    input: GetOperationDetailRequest
    output: GetOperationDetailResponse
    errors: [
        InvalidInput
    ]
}

operation ListDomains {
    input: ListDomainsRequest
    output: ListDomainsResponse
    errors: [
        InvalidInput
    ]
}

operation ListOperations {
    input: ListOperationsRequest
    output: ListOperationsResponse
    errors: [
        InvalidInput
    ]
}

operation ListPrices {
    input: ListPricesRequest
    output: ListPricesResponse
    errors: [
        InvalidInput
        UnsupportedTLD
    ]
}

operation ListTagsForDomain {
    input: ListTagsForDomainRequest
    output: ListTagsForDomainResponse
    errors: [
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation PushDomain {
    input: PushDomainRequest
    errors: [
        InvalidInput
        OperationLimitExceeded
        TLDInMaintenance
        UnsupportedTLD
    ]
}

operation RegisterDomain {
    input: RegisterDomainRequest
    output: RegisterDomainResponse
    errors: [
        DomainLimitExceeded
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation RejectDomainTransferFromAnotherAwsAccount {
    input: RejectDomainTransferFromAnotherAwsAccountRequest
    output: RejectDomainTransferFromAnotherAwsAccountResponse
    errors: [
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation RenewDomain {
    input: RenewDomainRequest
    output: RenewDomainResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation ResendContactReachabilityEmail {
    input: ResendContactReachabilityEmailRequest
    output: ResendContactReachabilityEmailResponse
    errors: [
        InvalidInput
        OperationLimitExceeded
        TLDInMaintenance
        UnsupportedTLD
    ]
}

operation ResendOperationAuthorization {
    input: ResendOperationAuthorizationRequest
    errors: [
        InvalidInput
        TLDInMaintenance
    ]
}

operation RetrieveDomainAuthCode {
    input: RetrieveDomainAuthCodeRequest
    output: RetrieveDomainAuthCodeResponse
    errors: [
        InvalidInput
        TLDInMaintenance
        UnsupportedTLD
    ]
}

operation TransferDomain {
    input: TransferDomainRequest
    output: TransferDomainResponse
    errors: [
        DomainLimitExceeded
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation TransferDomainToAnotherAwsAccount {
    input: TransferDomainToAnotherAwsAccountRequest
    output: TransferDomainToAnotherAwsAccountResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation UpdateDomainContact {
    input: UpdateDomainContactRequest
    output: UpdateDomainContactResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation UpdateDomainContactPrivacy {
    input: UpdateDomainContactPrivacyRequest
    output: UpdateDomainContactPrivacyResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation UpdateDomainNameservers {
    input: UpdateDomainNameserversRequest
    output: UpdateDomainNameserversResponse
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation UpdateTagsForDomain {
    input: UpdateTagsForDomainRequest
    output: UpdateTagsForDomainResponse
    errors: [
        InvalidInput
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation ViewBilling {
    input: ViewBillingRequest
    output: ViewBillingResponse
    errors: [
        InvalidInput
    ]
}

structure AcceptDomainTransferFromAnotherAwsAccountRequest {
    @required DomainName: DomainName
    @required Password: Password
}

structure AcceptDomainTransferFromAnotherAwsAccountResponse {
    OperationId: OperationId
}

@length(min: 12, max: 12)
@pattern("^(\\d{12})$")
string AccountId

@length(max: 255)
@sensitive
string AddressLine

structure AssociateDelegationSignerToDomainRequest {
    @required DomainName: DomainName
    @required SigningAttributes: DnssecSigningAttributes
}

structure AssociateDelegationSignerToDomainResponse {
    OperationId: OperationId
}

structure BillingRecord {
    DomainName: DomainName
    Operation: OperationType
    InvoiceId: InvoiceId
    BillDate: Timestamp
    Price: Price
}

list BillingRecords {
    member: BillingRecord
}

boolean Boolean

structure CancelDomainTransferToAnotherAwsAccountRequest {
    @required DomainName: DomainName
}

structure CancelDomainTransferToAnotherAwsAccountResponse {
    OperationId: OperationId
}

structure CheckDomainAvailabilityRequest {
    @required DomainName: DomainName
    IdnLangCode: LangCode
}

structure CheckDomainAvailabilityResponse {
    Availability: DomainAvailability
}

structure CheckDomainTransferabilityRequest {
    @required DomainName: DomainName
    AuthCode: DomainAuthCode
}

structure CheckDomainTransferabilityResponse {
    Transferability: DomainTransferability
    Message: Message
}

@length(max: 255)
@sensitive
string City

structure Consent {
    @required MaxPrice: Price
    @required Currency: Currency
}

@sensitive
structure ContactDetail {
    FirstName: ContactName
    LastName: ContactName
    ContactType: ContactType
    OrganizationName: ContactName
    AddressLine1: AddressLine
    AddressLine2: AddressLine
    City: City
    State: State
    CountryCode: CountryCode
    ZipCode: ZipCode
    PhoneNumber: ContactNumber
    Email: Email
    Fax: ContactNumber
    ExtraParams: ExtraParamList
}

@length(max: 255)
@sensitive
string ContactName

@length(max: 30)
@sensitive
string ContactNumber

enum ContactType {
    PERSON
    COMPANY
    ASSOCIATION
    PUBLIC_BODY
    RESELLER
}

@sensitive
enum CountryCode {
    AC
    AD
    AE
    AF
    AG
    AI
    AL
    AM
    AN
    AO
    AQ
    AR
    AS
    AT
    AU
    AW
    AX
    AZ
    BA
    BB
    BD
    BE
    BF
    BG
    BH
    BI
    BJ
    BL
    BM
    BN
    BO
    BQ
    BR
    BS
    BT
    BV
    BW
    BY
    BZ
    CA
    CC
    CD
    CF
    CG
    CH
    CI
    CK
    CL
    CM
    CN
    CO
    CR
    CU
    CV
    CW
    CX
    CY
    CZ
    DE
    DJ
    DK
    DM
    DO
    DZ
    EC
    EE
    EG
    EH
    ER
    ES
    ET
    FI
    FJ
    FK
    FM
    FO
    FR
    GA
    GB
    GD
    GE
    GF
    GG
    GH
    GI
    GL
    GM
    GN
    GP
    GQ
    GR
    GS
    GT
    GU
    GW
    GY
    HK
    HM
    HN
    HR
    HT
    HU
    ID
    IE
    IL
    IM
    IN
    IO
    IQ
    IR
    IS
    IT
    JE
    JM
    JO
    JP
    KE
    KG
    KH
    KI
    KM
    KN
    KP
    KR
    KW
    KY
    KZ
    LA
    LB
    LC
    LI
    LK
    LR
    LS
    LT
    LU
    LV
    LY
    MA
    MC
    MD
    ME
    MF
    MG
    MH
    MK
    ML
    MM
    MN
    MO
    MP
    MQ
    MR
    MS
    MT
    MU
    MV
    MW
    MX
    MY
    MZ
    NA
    NC
    NE
    NF
    NG
    NI
    NL
    NO
    NP
    NR
    NU
    NZ
    OM
    PA
    PE
    PF
    PG
    PH
    PK
    PL
    PM
    PN
    PR
    PS
    PT
    PW
    PY
    QA
    RE
    RO
    RS
    RU
    RW
    SA
    SB
    SC
    SD
    SE
    SG
    SH
    SI
    SJ
    SK
    SL
    SM
    SN
    SO
    SR
    SS
    ST
    SV
    SX
    SY
    SZ
    TC
    TD
    TF
    TG
    TH
    TJ
    TK
    TL
    TM
    TN
    TO
    TP
    TR
    TT
    TV
    TW
    TZ
    UA
    UG
    US
    UY
    UZ
    VA
    VC
    VE
    VG
    VI
    VN
    VU
    WF
    WS
    YE
    YT
    ZA
    ZM
    ZW
}

@length(min: 3, max: 3)
string Currency

integer CurrentExpiryYear

string DNSSec

structure DeleteDomainRequest {
    @required DomainName: DomainName
}

structure DeleteDomainResponse {
    OperationId: OperationId
}

structure DeleteTagsForDomainRequest {
    @required DomainName: DomainName
    @required TagsToDelete: TagKeyList
}

structure DeleteTagsForDomainResponse {}

structure DisableDomainAutoRenewRequest {
    @required DomainName: DomainName
}

structure DisableDomainAutoRenewResponse {}

structure DisableDomainTransferLockRequest {
    @required DomainName: DomainName
}

structure DisableDomainTransferLockResponse {
    OperationId: OperationId
}

structure DisassociateDelegationSignerFromDomainRequest {
    @required DomainName: DomainName
    @required Id: String
}

structure DisassociateDelegationSignerFromDomainResponse {
    OperationId: OperationId
}

structure DnssecKey {
    Algorithm: NullableInteger
    Flags: NullableInteger
    PublicKey: DnssecPublicKey
    DigestType: NullableInteger
    Digest: String
    KeyTag: NullableInteger
    Id: String
}

list DnssecKeyList {
    member: DnssecKey
}

@error("client")
structure DnssecLimitExceeded {
    message: ErrorMessage
}

@length(max: 32768)
string DnssecPublicKey

structure DnssecSigningAttributes {
    Algorithm: NullableInteger
    Flags: NullableInteger
    PublicKey: DnssecPublicKey
}

@length(max: 1024)
@sensitive
string DomainAuthCode

enum DomainAvailability {
    AVAILABLE
    AVAILABLE_RESERVED
    AVAILABLE_PREORDER
    UNAVAILABLE
    UNAVAILABLE_PREMIUM
    UNAVAILABLE_RESTRICTED
    RESERVED
    DONT_KNOW
    INVALID_NAME_FOR_TLD
    PENDING
}

@error("client")
structure DomainLimitExceeded {
    message: ErrorMessage
}

@length(max: 255)
string DomainName

structure DomainPrice {
    Name: DomainPriceName
    RegistrationPrice: PriceWithCurrency
    TransferPrice: PriceWithCurrency
    RenewalPrice: PriceWithCurrency
    ChangeOwnershipPrice: PriceWithCurrency
    RestorationPrice: PriceWithCurrency
}

list DomainPriceList {
    member: DomainPrice
}

@length(min: 1, max: 255)
string DomainPriceName

string DomainStatus

list DomainStatusList {
    member: DomainStatus
}

structure DomainSuggestion {
    DomainName: DomainName
    Availability: String
}

list DomainSuggestionsList {
    member: DomainSuggestion
}

structure DomainSummary {
    DomainName: DomainName
    AutoRenew: Boolean
    TransferLock: Boolean
    Expiry: Timestamp
}

list DomainSummaryList {
    member: DomainSummary
}

structure DomainTransferability {
    Transferable: Transferable
}

@error("client")
structure DuplicateRequest {
    requestId: RequestId
    message: ErrorMessage
}

@range(min: 1, max: 10)
integer DurationInYears

@length(max: 254)
@sensitive
string Email

structure EnableDomainAutoRenewRequest {
    @required DomainName: DomainName
}

structure EnableDomainAutoRenewResponse {}

structure EnableDomainTransferLockRequest {
    @required DomainName: DomainName
}

structure EnableDomainTransferLockResponse {
    OperationId: OperationId
}

string ErrorMessage

structure ExtraParam {
    @required Name: ExtraParamName
    @required Value: ExtraParamValue
}

list ExtraParamList {
    member: ExtraParam
}

enum ExtraParamName {
    DUNS_NUMBER
    BRAND_NUMBER
    BIRTH_DEPARTMENT
    BIRTH_DATE_IN_YYYY_MM_DD
    BIRTH_COUNTRY
    BIRTH_CITY
    DOCUMENT_NUMBER
    AU_ID_NUMBER
    AU_ID_TYPE
    CA_LEGAL_TYPE
    CA_BUSINESS_ENTITY_TYPE
    CA_LEGAL_REPRESENTATIVE
    CA_LEGAL_REPRESENTATIVE_CAPACITY
    ES_IDENTIFICATION
    ES_IDENTIFICATION_TYPE
    ES_LEGAL_FORM
    FI_BUSINESS_NUMBER
    FI_ID_NUMBER
    FI_NATIONALITY
    FI_ORGANIZATION_TYPE
    IT_NATIONALITY
    IT_PIN
    IT_REGISTRANT_ENTITY_TYPE
    RU_PASSPORT_DATA
    SE_ID_NUMBER
    SG_ID_NUMBER
    VAT_NUMBER
    UK_CONTACT_TYPE
    UK_COMPANY_NUMBER
    EU_COUNTRY_OF_CITIZENSHIP
    AU_PRIORITY_TOKEN
    AU_ELIGIBILITY_TYPE
    AU_POLICY_REASON
    AU_REGISTRANT_NAME
}

@length(max: 2048)
@sensitive
string ExtraParamValue

@length(min: 0, max: 255)
@sensitive
string FIAuthKey

structure FilterCondition {
    @required Name: ListDomainsAttributeName
    @required Operator: Operator
    @required Values: Values
}

list FilterConditions {
    member: FilterCondition
}

structure GetContactReachabilityStatusRequest {
    domainName: DomainName
}

structure GetContactReachabilityStatusResponse {
    domainName: DomainName
    status: ReachabilityStatus
}

structure GetDomainDetailRequest {
    @required DomainName: DomainName
}

structure GetDomainDetailResponse {
    DomainName: DomainName
    Nameservers: NameserverList
    AutoRenew: Boolean
    AdminContact: ContactDetail
    RegistrantContact: ContactDetail
    TechContact: ContactDetail
    AdminPrivacy: Boolean
    RegistrantPrivacy: Boolean
    TechPrivacy: Boolean
    RegistrarName: RegistrarName
    WhoIsServer: RegistrarWhoIsServer
    RegistrarUrl: RegistrarUrl
    AbuseContactEmail: Email
    AbuseContactPhone: ContactNumber
    RegistryDomainId: RegistryDomainId
    CreationDate: Timestamp
    UpdatedDate: Timestamp
    ExpirationDate: Timestamp
    Reseller: Reseller
    DnsSec: DNSSec
    StatusList: DomainStatusList
    DnssecKeys: DnssecKeyList
    BillingContact: ContactDetail
    BillingPrivacy: Boolean
}

structure GetDomainSuggestionsRequest {
    @required DomainName: DomainName
    @required SuggestionCount: Integer
    @required OnlyAvailable: Boolean
}

structure GetDomainSuggestionsResponse {
    SuggestionsList: DomainSuggestionsList
}

structure GetOperationDetailRequest {
    @required OperationId: OperationId
}

structure GetOperationDetailResponse {
    OperationId: OperationId
    Status: OperationStatus
    Message: ErrorMessage
    DomainName: DomainName
    Type: OperationType
    SubmittedDate: Timestamp
    LastUpdatedDate: Timestamp
    StatusFlag: StatusFlag
}

@length(max: 45)
string GlueIp

list GlueIpList {
    member: GlueIp
}

@length(max: 255)
@pattern("[a-zA-Z0-9_\\-.]*")
string HostName

integer Integer

@error("client")
structure InvalidInput {
    message: ErrorMessage
}

string InvoiceId

@length(min: 1, max: 255)
string Label

@pattern("|[A-Za-z]{2,3}")
string LangCode

enum ListDomainsAttributeName {
    DomainName
    Expiry
}

structure ListDomainsRequest {
    FilterConditions: FilterConditions
    SortCondition: SortCondition
    Marker: PageMarker
    MaxItems: PageMaxItems
}

structure ListDomainsResponse {
    Domains: DomainSummaryList
    NextPageMarker: PageMarker
}

structure ListOperationsRequest {
    SubmittedSince: Timestamp
    Marker: PageMarker
    MaxItems: PageMaxItems
    Status: OperationStatusList
    Type: OperationTypeList
    SortBy: ListOperationsSortAttributeName
    SortOrder: SortOrder
}

structure ListOperationsResponse {
    Operations: OperationSummaryList
    NextPageMarker: PageMarker
}

enum ListOperationsSortAttributeName {
    SubmittedDate
}

@range(max: 1000)
integer ListPricesPageMaxItems

structure ListPricesRequest {
    Tld: TldName
    Marker: PageMarker
    MaxItems: ListPricesPageMaxItems
}

structure ListPricesResponse {
    Prices: DomainPriceList
    NextPageMarker: PageMarker
}

structure ListTagsForDomainRequest {
    @required DomainName: DomainName
}

structure ListTagsForDomainResponse {
    TagList: TagList
}

string Message

structure Nameserver {
    @required Name: HostName
    GlueIps: GlueIpList
}

list NameserverList {
    member: Nameserver
}

integer NullableInteger

@length(max: 255)
string OperationId

@error("client")
structure OperationLimitExceeded {
    message: ErrorMessage
}

enum OperationStatus {
    SUBMITTED
    IN_PROGRESS
    ERROR
    SUCCESSFUL
    FAILED
}

@length(max: 5)
list OperationStatusList {
    member: OperationStatus
}

structure OperationSummary {
    OperationId: OperationId
    Status: OperationStatus
    Type: OperationType
    SubmittedDate: Timestamp
    DomainName: DomainName
    Message: ErrorMessage
    StatusFlag: StatusFlag
    LastUpdatedDate: Timestamp
}

list OperationSummaryList {
    member: OperationSummary
}

enum OperationType {
    REGISTER_DOMAIN
    DELETE_DOMAIN
    TRANSFER_IN_DOMAIN
    UPDATE_DOMAIN_CONTACT
    UPDATE_NAMESERVER
    CHANGE_PRIVACY_PROTECTION
    DOMAIN_LOCK
    ENABLE_AUTORENEW
    DISABLE_AUTORENEW
    ADD_DNSSEC
    REMOVE_DNSSEC
    EXPIRE_DOMAIN
    TRANSFER_OUT_DOMAIN
    CHANGE_DOMAIN_OWNER
    RENEW_DOMAIN
    PUSH_DOMAIN
    INTERNAL_TRANSFER_OUT_DOMAIN
    INTERNAL_TRANSFER_IN_DOMAIN
    RELEASE_TO_GANDI
    TRANSFER_ON_RENEW
    RESTORE_DOMAIN
}

@length(max: 21)
list OperationTypeList {
    member: OperationType
}

enum Operator {
    LE
    GE
    BEGINS_WITH
}

@length(max: 4096)
string PageMarker

@range(max: 100)
integer PageMaxItems

@sensitive
string Password

@range(min: 0)
double Price

structure PriceWithCurrency {
    @required Price: Price
    @required Currency: Currency
}

structure PushDomainRequest {
    @required DomainName: DomainName
    @required Target: Label
}

enum ReachabilityStatus {
    PENDING
    DONE
    EXPIRED
}

structure RegisterDomainRequest {
    @required DomainName: DomainName
    IdnLangCode: LangCode
    @required DurationInYears: DurationInYears
    AutoRenew: Boolean
    @required AdminContact: ContactDetail
    @required RegistrantContact: ContactDetail
    @required TechContact: ContactDetail
    PrivacyProtectAdminContact: Boolean
    PrivacyProtectRegistrantContact: Boolean
    PrivacyProtectTechContact: Boolean
    BillingContact: ContactDetail
    PrivacyProtectBillingContact: Boolean
}

structure RegisterDomainResponse {
    OperationId: OperationId
}

string RegistrarName

string RegistrarUrl

string RegistrarWhoIsServer

string RegistryDomainId

structure RejectDomainTransferFromAnotherAwsAccountRequest {
    @required DomainName: DomainName
}

structure RejectDomainTransferFromAnotherAwsAccountResponse {
    OperationId: OperationId
}

structure RenewDomainRequest {
    @required DomainName: DomainName
    DurationInYears: DurationInYears
    @required CurrentExpiryYear: CurrentExpiryYear
}

structure RenewDomainResponse {
    OperationId: OperationId
}

string RequestId

string Reseller

structure ResendContactReachabilityEmailRequest {
    domainName: DomainName
}

structure ResendContactReachabilityEmailResponse {
    domainName: DomainName
    emailAddress: Email
    isAlreadyVerified: Boolean
}

structure ResendOperationAuthorizationRequest {
    @required OperationId: OperationId
}

structure RetrieveDomainAuthCodeRequest {
    @required DomainName: DomainName
}

structure RetrieveDomainAuthCodeResponse {
    AuthCode: DomainAuthCode
}

structure SortCondition {
    @required Name: ListDomainsAttributeName
    @required SortOrder: SortOrder
}

enum SortOrder {
    ASC
    DESC
}

@length(max: 255)
@sensitive
string State

enum StatusFlag {
    PENDING_ACCEPTANCE
    PENDING_CUSTOMER_ACTION
    PENDING_AUTHORIZATION
    PENDING_PAYMENT_VERIFICATION
    PENDING_SUPPORT_CASE
}

string String

@error("client")
structure TLDInMaintenance {
    message: ErrorMessage
    tld: TldName
}

@error("client")
structure TLDRulesViolation {
    message: ErrorMessage
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

timestamp Timestamp

@length(min: 2, max: 255)
string TldName

structure TransferDomainRequest {
    @required DomainName: DomainName
    IdnLangCode: LangCode
    DurationInYears: DurationInYears
    Nameservers: NameserverList
    AuthCode: DomainAuthCode
    AutoRenew: Boolean
    @required AdminContact: ContactDetail
    @required RegistrantContact: ContactDetail
    @required TechContact: ContactDetail
    PrivacyProtectAdminContact: Boolean
    PrivacyProtectRegistrantContact: Boolean
    PrivacyProtectTechContact: Boolean
    BillingContact: ContactDetail
    PrivacyProtectBillingContact: Boolean
}

structure TransferDomainResponse {
    OperationId: OperationId
}

structure TransferDomainToAnotherAwsAccountRequest {
    @required DomainName: DomainName
    @required AccountId: AccountId
}

structure TransferDomainToAnotherAwsAccountResponse {
    OperationId: OperationId
    Password: Password
}

enum Transferable {
    TRANSFERABLE
    UNTRANSFERABLE
    DONT_KNOW
    DOMAIN_IN_OWN_ACCOUNT
    DOMAIN_IN_ANOTHER_ACCOUNT
    PREMIUM_DOMAIN
}

@error("client")
structure UnsupportedTLD {
    message: ErrorMessage
}

structure UpdateDomainContactPrivacyRequest {
    @required DomainName: DomainName
    AdminPrivacy: Boolean
    RegistrantPrivacy: Boolean
    TechPrivacy: Boolean
    BillingPrivacy: Boolean
}

structure UpdateDomainContactPrivacyResponse {
    OperationId: OperationId
}

structure UpdateDomainContactRequest {
    @required DomainName: DomainName
    AdminContact: ContactDetail
    RegistrantContact: ContactDetail
    TechContact: ContactDetail
    Consent: Consent
    BillingContact: ContactDetail
}

structure UpdateDomainContactResponse {
    OperationId: OperationId
}

structure UpdateDomainNameserversRequest {
    @required DomainName: DomainName
    @deprecated FIAuthKey: FIAuthKey
    @required Nameservers: NameserverList
}

structure UpdateDomainNameserversResponse {
    OperationId: OperationId
}

structure UpdateTagsForDomainRequest {
    @required DomainName: DomainName
    TagsToUpdate: TagList
}

structure UpdateTagsForDomainResponse {}

@length(min: 1, max: 1024)
string Value

@length(min: 1, max: 1)
list Values {
    member: Value
}

structure ViewBillingRequest {
    Start: Timestamp
    End: Timestamp
    Marker: PageMarker
    MaxItems: PageMaxItems
}

structure ViewBillingResponse {
    NextPageMarker: PageMarker
    BillingRecords: BillingRecords
}

@length(max: 255)
@sensitive
string ZipCode
