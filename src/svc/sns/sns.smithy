// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.sns

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "SNS", endpointPrefix: "sns")
@sigv4(name: "sns")
@awsQuery
@xmlNamespace(uri: "http://sns.amazonaws.com/doc/2010-03-31/")
@title("Amazon Simple Notification Service")
service SNS {
    version: "2010-03-31"
    operations: [
        AddPermission
        CheckIfPhoneNumberIsOptedOut
        ConfirmSubscription
        CreatePlatformApplication
        CreatePlatformEndpoint
        CreateSMSSandboxPhoneNumber
        CreateTopic
        DeleteEndpoint
        DeletePlatformApplication
        DeleteSMSSandboxPhoneNumber
        DeleteTopic
        GetDataProtectionPolicy
        GetEndpointAttributes
        GetPlatformApplicationAttributes
        GetSMSAttributes
        GetSMSSandboxAccountStatus
        GetSubscriptionAttributes
        GetTopicAttributes
        ListEndpointsByPlatformApplication
        ListOriginationNumbers
        ListPhoneNumbersOptedOut
        ListPlatformApplications
        ListSMSSandboxPhoneNumbers
        ListSubscriptions
        ListSubscriptionsByTopic
        ListTagsForResource
        ListTopics
        OptInPhoneNumber
        Publish
        PublishBatch
        PutDataProtectionPolicy
        RemovePermission
        SetEndpointAttributes
        SetPlatformApplicationAttributes
        SetSMSAttributes
        SetSubscriptionAttributes
        SetTopicAttributes
        Subscribe
        TagResource
        Unsubscribe
        UntagResource
        VerifySMSSandboxPhoneNumber
    ]
}

operation AddPermission {
    input: AddPermissionInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation CheckIfPhoneNumberIsOptedOut {
    input: CheckIfPhoneNumberIsOptedOutInput
    output: CheckIfPhoneNumberIsOptedOutResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ThrottledException
    ]
}

operation ConfirmSubscription {
    input: ConfirmSubscriptionInput
    output: ConfirmSubscriptionResponse
    errors: [
        AuthorizationErrorException
        FilterPolicyLimitExceededException
        InternalErrorException
        InvalidParameterException
        NotFoundException
        ReplayLimitExceededException
        SubscriptionLimitExceededException
    ]
}

operation CreatePlatformApplication {
    input: CreatePlatformApplicationInput
    output: CreatePlatformApplicationResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
    ]
}

operation CreatePlatformEndpoint {
    input: CreatePlatformEndpointInput
    output: CreateEndpointResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation CreateSMSSandboxPhoneNumber {
    input: CreateSMSSandboxPhoneNumberInput
    output: CreateSMSSandboxPhoneNumberResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        OptedOutException
        ThrottledException
        UserErrorException
    ]
}

operation CreateTopic {
    input: CreateTopicInput
    output: CreateTopicResponse
    errors: [
        AuthorizationErrorException
        ConcurrentAccessException
        InternalErrorException
        InvalidParameterException
        InvalidSecurityException
        StaleTagException
        TagLimitExceededException
        TagPolicyException
        TopicLimitExceededException
    ]
}

operation DeleteEndpoint {
    input: DeleteEndpointInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
    ]
}

operation DeletePlatformApplication {
    input: DeletePlatformApplicationInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
    ]
}

operation DeleteSMSSandboxPhoneNumber {
    input: DeleteSMSSandboxPhoneNumberInput
    output: DeleteSMSSandboxPhoneNumberResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottledException
        UserErrorException
    ]
}

operation DeleteTopic {
    input: DeleteTopicInput
    errors: [
        AuthorizationErrorException
        ConcurrentAccessException
        InternalErrorException
        InvalidParameterException
        InvalidStateException
        NotFoundException
        StaleTagException
        TagPolicyException
    ]
}

operation GetDataProtectionPolicy {
    input: GetDataProtectionPolicyInput
    output: GetDataProtectionPolicyResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        InvalidSecurityException
        NotFoundException
    ]
}

operation GetEndpointAttributes {
    input: GetEndpointAttributesInput
    output: GetEndpointAttributesResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation GetPlatformApplicationAttributes {
    input: GetPlatformApplicationAttributesInput
    output: GetPlatformApplicationAttributesResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation GetSMSAttributes {
    input: GetSMSAttributesInput
    output: GetSMSAttributesResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ThrottledException
    ]
}

operation GetSMSSandboxAccountStatus {
    input: GetSMSSandboxAccountStatusInput
    output: GetSMSSandboxAccountStatusResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        ThrottledException
    ]
}

operation GetSubscriptionAttributes {
    input: GetSubscriptionAttributesInput
    output: GetSubscriptionAttributesResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation GetTopicAttributes {
    input: GetTopicAttributesInput
    output: GetTopicAttributesResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        InvalidSecurityException
        NotFoundException
    ]
}

operation ListEndpointsByPlatformApplication {
    input: ListEndpointsByPlatformApplicationInput
    output: ListEndpointsByPlatformApplicationResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation ListOriginationNumbers {
    input: ListOriginationNumbersRequest
    output: ListOriginationNumbersResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ThrottledException
        ValidationException
    ]
}

operation ListPhoneNumbersOptedOut {
    input: ListPhoneNumbersOptedOutInput
    output: ListPhoneNumbersOptedOutResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ThrottledException
    ]
}

operation ListPlatformApplications {
    input: ListPlatformApplicationsInput
    output: ListPlatformApplicationsResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
    ]
}

operation ListSMSSandboxPhoneNumbers {
    input: ListSMSSandboxPhoneNumbersInput
    output: ListSMSSandboxPhoneNumbersResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottledException
    ]
}

operation ListSubscriptions {
    input: ListSubscriptionsInput
    output: ListSubscriptionsResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
    ]
}

operation ListSubscriptionsByTopic {
    input: ListSubscriptionsByTopicInput
    output: ListSubscriptionsByTopicResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        AuthorizationErrorException
        ConcurrentAccessException
        InvalidParameterException
        ResourceNotFoundException
        TagPolicyException
    ]
}

operation ListTopics {
    input: ListTopicsInput
    output: ListTopicsResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
    ]
}

operation OptInPhoneNumber {
    input: OptInPhoneNumberInput
    output: OptInPhoneNumberResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ThrottledException
    ]
}

operation Publish {
    input: PublishInput
    output: PublishResponse
    errors: [
        AuthorizationErrorException
        EndpointDisabledException
        InternalErrorException
        InvalidParameterException
        InvalidParameterValueException
        InvalidSecurityException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        NotFoundException
        PlatformApplicationDisabledException
        ValidationException
    ]
}

operation PublishBatch {
    input: PublishBatchInput
    output: PublishBatchResponse
    errors: [
        AuthorizationErrorException
        BatchEntryIdsNotDistinctException
        BatchRequestTooLongException
        EmptyBatchRequestException
        EndpointDisabledException
        InternalErrorException
        InvalidBatchEntryIdException
        InvalidParameterException
        InvalidParameterValueException
        InvalidSecurityException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        NotFoundException
        PlatformApplicationDisabledException
        TooManyEntriesInBatchRequestException
        ValidationException
    ]
}

operation PutDataProtectionPolicy {
    input: PutDataProtectionPolicyInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        InvalidSecurityException
        NotFoundException
    ]
}

operation RemovePermission {
    input: RemovePermissionInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation SetEndpointAttributes {
    input: SetEndpointAttributesInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation SetPlatformApplicationAttributes {
    input: SetPlatformApplicationAttributesInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        NotFoundException
    ]
}

operation SetSMSAttributes {
    input: SetSMSAttributesInput
    output: SetSMSAttributesResponse
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ThrottledException
    ]
}

operation SetSubscriptionAttributes {
    input: SetSubscriptionAttributesInput
    errors: [
        AuthorizationErrorException
        FilterPolicyLimitExceededException
        InternalErrorException
        InvalidParameterException
        NotFoundException
        ReplayLimitExceededException
    ]
}

operation SetTopicAttributes {
    input: SetTopicAttributesInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        InvalidSecurityException
        NotFoundException
    ]
}

operation Subscribe {
    input: SubscribeInput
    output: SubscribeResponse
    errors: [
        AuthorizationErrorException
        FilterPolicyLimitExceededException
        InternalErrorException
        InvalidParameterException
        InvalidSecurityException
        NotFoundException
        ReplayLimitExceededException
        SubscriptionLimitExceededException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        AuthorizationErrorException
        ConcurrentAccessException
        InvalidParameterException
        ResourceNotFoundException
        StaleTagException
        TagLimitExceededException
        TagPolicyException
    ]
}

operation Unsubscribe {
    input: UnsubscribeInput
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        InvalidSecurityException
        NotFoundException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        AuthorizationErrorException
        ConcurrentAccessException
        InvalidParameterException
        ResourceNotFoundException
        StaleTagException
        TagLimitExceededException
        TagPolicyException
    ]
}

operation VerifySMSSandboxPhoneNumber {
    input: VerifySMSSandboxPhoneNumberInput
    output: VerifySMSSandboxPhoneNumberResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottledException
        VerificationException
    ]
}

list ActionsList {
    member: action
}

structure AddPermissionInput {
    @required TopicArn: topicARN
    @required Label: label
    @required AWSAccountId: DelegatesList
    @required ActionName: ActionsList
}

@length(min: 1, max: 1011)
string AmazonResourceName

@error("client")
@httpError(403)
@awsQueryError(code: "AuthorizationError", httpResponseCode: 403)
structure AuthorizationErrorException {
    message: string
}

@error("client")
@awsQueryError(code: "BatchEntryIdsNotDistinct", httpResponseCode: 400)
structure BatchEntryIdsNotDistinctException {
    message: string
}

@error("client")
@awsQueryError(code: "BatchRequestTooLong", httpResponseCode: 400)
structure BatchRequestTooLongException {
    message: string
}

structure BatchResultErrorEntry {
    @required Id: String
    @required Code: String
    Message: String
    @required SenderFault: boolean
}

list BatchResultErrorEntryList {
    member: BatchResultErrorEntry
}

blob Binary

structure CheckIfPhoneNumberIsOptedOutInput {
    @required phoneNumber: PhoneNumber
}

structure CheckIfPhoneNumberIsOptedOutResponse {
    isOptedOut: boolean
}

@error("client")
@awsQueryError(code: "ConcurrentAccess", httpResponseCode: 400)
structure ConcurrentAccessException {
    message: string
}

structure ConfirmSubscriptionInput {
    @required TopicArn: topicARN
    @required Token: token
    AuthenticateOnUnsubscribe: authenticateOnUnsubscribe
}

structure ConfirmSubscriptionResponse {
    SubscriptionArn: subscriptionARN
}

structure CreateEndpointResponse {
    EndpointArn: String
}

structure CreatePlatformApplicationInput {
    @required Name: String
    @required Platform: String
    @required Attributes: MapStringToString
}

structure CreatePlatformApplicationResponse {
    PlatformApplicationArn: String
}

structure CreatePlatformEndpointInput {
    @required PlatformApplicationArn: String
    @required Token: String
    CustomUserData: String
    Attributes: MapStringToString
}

structure CreateSMSSandboxPhoneNumberInput {
    @required PhoneNumber: PhoneNumberString
    LanguageCode: LanguageCodeString
}

structure CreateSMSSandboxPhoneNumberResult {}

structure CreateTopicInput {
    @required Name: topicName
    Attributes: TopicAttributesMap
    Tags: TagList
    DataProtectionPolicy: attributeValue
}

structure CreateTopicResponse {
    TopicArn: topicARN
}

list DelegatesList {
    member: delegate
}

structure DeleteEndpointInput {
    @required EndpointArn: String
}

structure DeletePlatformApplicationInput {
    @required PlatformApplicationArn: String
}

structure DeleteSMSSandboxPhoneNumberInput {
    @required PhoneNumber: PhoneNumberString
}

structure DeleteSMSSandboxPhoneNumberResult {}

structure DeleteTopicInput {
    @required TopicArn: topicARN
}

@error("client")
@awsQueryError(code: "EmptyBatchRequest", httpResponseCode: 400)
structure EmptyBatchRequestException {
    message: string
}

structure Endpoint {
    EndpointArn: String
    Attributes: MapStringToString
}

@error("client")
@awsQueryError(code: "EndpointDisabled", httpResponseCode: 400)
structure EndpointDisabledException {
    message: string
}

@error("client")
@httpError(403)
@awsQueryError(code: "FilterPolicyLimitExceeded", httpResponseCode: 403)
structure FilterPolicyLimitExceededException {
    message: string
}

structure GetDataProtectionPolicyInput {
    @required ResourceArn: topicARN
}

structure GetDataProtectionPolicyResponse {
    DataProtectionPolicy: attributeValue
}

structure GetEndpointAttributesInput {
    @required EndpointArn: String
}

structure GetEndpointAttributesResponse {
    Attributes: MapStringToString
}

structure GetPlatformApplicationAttributesInput {
    @required PlatformApplicationArn: String
}

structure GetPlatformApplicationAttributesResponse {
    Attributes: MapStringToString
}

structure GetSMSAttributesInput {
    attributes: ListString
}

structure GetSMSAttributesResponse {
    attributes: MapStringToString
}

structure GetSMSSandboxAccountStatusInput {}

structure GetSMSSandboxAccountStatusResult {
    @required IsInSandbox: boolean
}

structure GetSubscriptionAttributesInput {
    @required SubscriptionArn: subscriptionARN
}

structure GetSubscriptionAttributesResponse {
    Attributes: SubscriptionAttributesMap
}

structure GetTopicAttributesInput {
    @required TopicArn: topicARN
}

structure GetTopicAttributesResponse {
    Attributes: TopicAttributesMap
}

@error("server")
@awsQueryError(code: "InternalError", httpResponseCode: 500)
structure InternalErrorException {
    message: string
}

@error("client")
@awsQueryError(code: "InvalidBatchEntryId", httpResponseCode: 400)
structure InvalidBatchEntryIdException {
    message: string
}

@error("client")
@awsQueryError(code: "InvalidParameter", httpResponseCode: 400)
structure InvalidParameterException {
    message: string
}

@error("client")
@awsQueryError(code: "ParameterValueInvalid", httpResponseCode: 400)
structure InvalidParameterValueException {
    message: string
}

@error("client")
@httpError(403)
@awsQueryError(code: "InvalidSecurity", httpResponseCode: 403)
structure InvalidSecurityException {
    message: string
}

@error("client")
@awsQueryError(code: "InvalidState", httpResponseCode: 400)
structure InvalidStateException {
    message: string
}

@length(max: 2)
@pattern("^[A-Za-z]{2}$")
string Iso2CountryCode

@error("client")
@awsQueryError(code: "KMSAccessDenied", httpResponseCode: 400)
structure KMSAccessDeniedException {
    message: string
}

@error("client")
@awsQueryError(code: "KMSDisabled", httpResponseCode: 400)
structure KMSDisabledException {
    message: string
}

@error("client")
@awsQueryError(code: "KMSInvalidState", httpResponseCode: 400)
structure KMSInvalidStateException {
    message: string
}

@error("client")
@awsQueryError(code: "KMSNotFound", httpResponseCode: 400)
structure KMSNotFoundException {
    message: string
}

@error("client")
@httpError(403)
@awsQueryError(code: "KMSOptInRequired", httpResponseCode: 403)
structure KMSOptInRequired {
    message: string
}

@error("client")
@awsQueryError(code: "KMSThrottling", httpResponseCode: 400)
structure KMSThrottlingException {
    message: string
}

enum LanguageCodeString {
    en_US = "en-US"
    en_GB = "en-GB"
    es_419 = "es-419"
    es_ES = "es-ES"
    de_DE = "de-DE"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    pt_BR = "pt-BR"
    kr_KR = "kr-KR"
    zh_CN = "zh-CN"
    zh_TW = "zh-TW"
}

structure ListEndpointsByPlatformApplicationInput {
    @required PlatformApplicationArn: String
    NextToken: String
}

structure ListEndpointsByPlatformApplicationResponse {
    Endpoints: ListOfEndpoints
    NextToken: String
}

list ListOfEndpoints {
    member: Endpoint
}

list ListOfPlatformApplications {
    member: PlatformApplication
}

structure ListOriginationNumbersRequest {
    NextToken: nextToken
    MaxResults: MaxItemsListOriginationNumbers
}

structure ListOriginationNumbersResult {
    NextToken: nextToken
    PhoneNumbers: PhoneNumberInformationList
}

structure ListPhoneNumbersOptedOutInput {
    nextToken: string
}

structure ListPhoneNumbersOptedOutResponse {
    phoneNumbers: PhoneNumberList
    nextToken: string
}

structure ListPlatformApplicationsInput {
    NextToken: String
}

structure ListPlatformApplicationsResponse {
    PlatformApplications: ListOfPlatformApplications
    NextToken: String
}

structure ListSMSSandboxPhoneNumbersInput {
    NextToken: nextToken
    MaxResults: MaxItems
}

structure ListSMSSandboxPhoneNumbersResult {
    @required PhoneNumbers: SMSSandboxPhoneNumberList
    NextToken: string
}

list ListString {
    member: String
}

structure ListSubscriptionsByTopicInput {
    @required TopicArn: topicARN
    NextToken: nextToken
}

structure ListSubscriptionsByTopicResponse {
    Subscriptions: SubscriptionsList
    NextToken: nextToken
}

structure ListSubscriptionsInput {
    NextToken: nextToken
}

structure ListSubscriptionsResponse {
    Subscriptions: SubscriptionsList
    NextToken: nextToken
}

structure ListTagsForResourceRequest {
    @required ResourceArn: AmazonResourceName
}

structure ListTagsForResourceResponse {
    Tags: TagList
}

structure ListTopicsInput {
    NextToken: nextToken
}

structure ListTopicsResponse {
    Topics: TopicsList
    NextToken: nextToken
}

map MapStringToString {
    key: String
    value: String
}

@range(min: 1, max: 100)
integer MaxItems

@range(min: 1, max: 30)
integer MaxItemsListOriginationNumbers

map MessageAttributeMap {
    @xmlName("Name") key: String
    @xmlName("Value") value: MessageAttributeValue
}

structure MessageAttributeValue {
    @required DataType: String
    StringValue: String
    BinaryValue: Binary
}

@error("client")
@httpError(404)
@awsQueryError(code: "NotFound", httpResponseCode: 404)
structure NotFoundException {
    message: string
}

enum NumberCapability {
    SMS
    MMS
    VOICE
}

list NumberCapabilityList {
    member: NumberCapability
}

@length(min: 5, max: 8)
@pattern("^[0-9]+$")
string OTPCode

structure OptInPhoneNumberInput {
    @required phoneNumber: PhoneNumber
}

structure OptInPhoneNumberResponse {}

@error("client")
@awsQueryError(code: "OptedOut", httpResponseCode: 400)
structure OptedOutException {
    message: string
}

@sensitive
string PhoneNumber

structure PhoneNumberInformation {
    CreatedAt: Timestamp
    PhoneNumber: PhoneNumber
    Status: String
    Iso2CountryCode: Iso2CountryCode
    RouteType: RouteType
    NumberCapabilities: NumberCapabilityList
}

list PhoneNumberInformationList {
    member: PhoneNumberInformation
}

list PhoneNumberList {
    member: PhoneNumber
}

@length(max: 20)
@pattern("^(\\+[0-9]{8,}|[0-9]{0,9})$")
@sensitive
string PhoneNumberString

structure PlatformApplication {
    PlatformApplicationArn: String
    Attributes: MapStringToString
}

@error("client")
@awsQueryError(code: "PlatformApplicationDisabled", httpResponseCode: 400)
structure PlatformApplicationDisabledException {
    message: string
}

structure PublishBatchInput {
    @required TopicArn: topicARN
    @required PublishBatchRequestEntries: PublishBatchRequestEntryList
}

structure PublishBatchRequestEntry {
    @required Id: String
    @required Message: message
    Subject: subject
    MessageStructure: messageStructure
    MessageAttributes: MessageAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}

list PublishBatchRequestEntryList {
    member: PublishBatchRequestEntry
}

structure PublishBatchResponse {
    Successful: PublishBatchResultEntryList
    Failed: BatchResultErrorEntryList
}

structure PublishBatchResultEntry {
    Id: String
    MessageId: messageId
    SequenceNumber: String
}

list PublishBatchResultEntryList {
    member: PublishBatchResultEntry
}

structure PublishInput {
    TopicArn: topicARN
    TargetArn: String
    PhoneNumber: PhoneNumber
    @required Message: message
    Subject: subject
    MessageStructure: messageStructure
    MessageAttributes: MessageAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}

structure PublishResponse {
    MessageId: messageId
    SequenceNumber: String
}

structure PutDataProtectionPolicyInput {
    @required ResourceArn: topicARN
    @required DataProtectionPolicy: attributeValue
}

structure RemovePermissionInput {
    @required TopicArn: topicARN
    @required Label: label
}

@error("client")
@httpError(403)
@awsQueryError(code: "ReplayLimitExceeded", httpResponseCode: 403)
structure ReplayLimitExceededException {
    message: string
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFound", httpResponseCode: 404)
structure ResourceNotFoundException {
    message: string
}

enum RouteType {
    Transactional
    Promotional
    Premium
}

structure SMSSandboxPhoneNumber {
    PhoneNumber: PhoneNumberString
    Status: SMSSandboxPhoneNumberVerificationStatus
}

list SMSSandboxPhoneNumberList {
    member: SMSSandboxPhoneNumber
}

enum SMSSandboxPhoneNumberVerificationStatus {
    Pending
    Verified
}

structure SetEndpointAttributesInput {
    @required EndpointArn: String
    @required Attributes: MapStringToString
}

structure SetPlatformApplicationAttributesInput {
    @required PlatformApplicationArn: String
    @required Attributes: MapStringToString
}

structure SetSMSAttributesInput {
    @required attributes: MapStringToString
}

structure SetSMSAttributesResponse {}

structure SetSubscriptionAttributesInput {
    @required SubscriptionArn: subscriptionARN
    @required AttributeName: attributeName
    AttributeValue: attributeValue
}

structure SetTopicAttributesInput {
    @required TopicArn: topicARN
    @required AttributeName: attributeName
    AttributeValue: attributeValue
}

@error("client")
@awsQueryError(code: "StaleTag", httpResponseCode: 400)
structure StaleTagException {
    message: string
}

string String

structure SubscribeInput {
    @required TopicArn: topicARN
    @required Protocol: protocol
    Endpoint: endpoint
    Attributes: SubscriptionAttributesMap
    ReturnSubscriptionArn: boolean
}

structure SubscribeResponse {
    SubscriptionArn: subscriptionARN
}

structure Subscription {
    SubscriptionArn: subscriptionARN
    Owner: account
    Protocol: protocol
    Endpoint: endpoint
    TopicArn: topicARN
}

map SubscriptionAttributesMap {
    key: attributeName
    value: attributeValue
}

@error("client")
@httpError(403)
@awsQueryError(code: "SubscriptionLimitExceeded", httpResponseCode: 403)
structure SubscriptionLimitExceededException {
    message: string
}

list SubscriptionsList {
    member: Subscription
}

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

@error("client")
@awsQueryError(code: "TagLimitExceeded", httpResponseCode: 400)
structure TagLimitExceededException {
    message: string
}

list TagList {
    member: Tag
}

@error("client")
@awsQueryError(code: "TagPolicy", httpResponseCode: 400)
structure TagPolicyException {
    message: string
}

structure TagResourceRequest {
    @required ResourceArn: AmazonResourceName
    @required Tags: TagList
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@error("client")
@httpError(429)
@awsQueryError(code: "Throttled", httpResponseCode: 429)
structure ThrottledException {
    message: string
}

timestamp Timestamp

@error("client")
@awsQueryError(code: "TooManyEntriesInBatchRequest", httpResponseCode: 400)
structure TooManyEntriesInBatchRequestException {
    message: string
}

structure Topic {
    TopicArn: topicARN
}

map TopicAttributesMap {
    key: attributeName
    value: attributeValue
}

@error("client")
@httpError(403)
@awsQueryError(code: "TopicLimitExceeded", httpResponseCode: 403)
structure TopicLimitExceededException {
    message: string
}

list TopicsList {
    member: Topic
}

structure UnsubscribeInput {
    @required SubscriptionArn: subscriptionARN
}

structure UntagResourceRequest {
    @required ResourceArn: AmazonResourceName
    @required TagKeys: TagKeyList
}

structure UntagResourceResponse {}

@error("client")
@awsQueryError(code: "UserError", httpResponseCode: 400)
structure UserErrorException {
    message: string
}

@error("client")
@awsQueryError(code: "ValidationException", httpResponseCode: 400)
structure ValidationException {
    @required Message: string
}

@error("client")
structure VerificationException {
    @required Message: string
    @required Status: string
}

structure VerifySMSSandboxPhoneNumberInput {
    @required PhoneNumber: PhoneNumberString
    @required OneTimePassword: OTPCode
}

structure VerifySMSSandboxPhoneNumberResult {}

string account

string action

string attributeName

string attributeValue

string authenticateOnUnsubscribe

boolean boolean

string delegate

string endpoint

string label

string message

string messageId

string messageStructure

string nextToken

string protocol

string string

string subject

string subscriptionARN

string token

string topicARN

string topicName
