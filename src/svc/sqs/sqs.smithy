// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.sqs

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use aws.protocols#awsQuery
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError

@service(sdkId: "SQS", endpointPrefix: "sqs")
@sigv4(name: "sqs")
@awsJson1_0
@awsQuery
@awsQueryCompatible
@xmlNamespace(uri: "http://queue.amazonaws.com/doc/2012-11-05/")
@title("Amazon Simple Queue Service")
service AmazonSQS {
    version: "2012-11-05"
    operations: [
        AddPermission
        CancelMessageMoveTask
        ChangeMessageVisibility
        ChangeMessageVisibilityBatch
        CreateQueue
        DeleteMessage
        DeleteMessageBatch
        DeleteQueue
        GetQueueAttributes
        GetQueueUrl
        ListDeadLetterSourceQueues
        ListMessageMoveTasks
        ListQueueTags
        ListQueues
        PurgeQueue
        ReceiveMessage
        RemovePermission
        SendMessage
        SendMessageBatch
        SetQueueAttributes
        StartMessageMoveTask
        TagQueue
        UntagQueue
    ]
}

operation AddPermission {
    input: AddPermissionRequest
    errors: [
        InvalidAddress
        InvalidSecurity
        OverLimit
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation CancelMessageMoveTask {
    input: CancelMessageMoveTaskRequest
    output: CancelMessageMoveTaskResult
    errors: [
        InvalidAddress
        InvalidSecurity
        RequestThrottled
        ResourceNotFoundException
        UnsupportedOperation
    ]
}

operation ChangeMessageVisibility {
    input: ChangeMessageVisibilityRequest
    errors: [
        InvalidAddress
        InvalidSecurity
        MessageNotInflight
        QueueDoesNotExist
        ReceiptHandleIsInvalid
        RequestThrottled
        UnsupportedOperation
    ]
}

operation ChangeMessageVisibilityBatch {
    input: ChangeMessageVisibilityBatchRequest
    output: ChangeMessageVisibilityBatchResult
    errors: [
        BatchEntryIdsNotDistinct
        EmptyBatchRequest
        InvalidAddress
        InvalidBatchEntryId
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        TooManyEntriesInBatchRequest
        UnsupportedOperation
    ]
}

operation CreateQueue {
    input: CreateQueueRequest
    output: CreateQueueResult
    errors: [
        InvalidAddress
        InvalidAttributeName
        InvalidAttributeValue
        InvalidSecurity
        QueueDeletedRecently
        QueueNameExists
        RequestThrottled
        UnsupportedOperation
    ]
}

operation DeleteMessage {
    input: DeleteMessageRequest
    errors: [
        InvalidAddress
        InvalidIdFormat
        InvalidSecurity
        QueueDoesNotExist
        ReceiptHandleIsInvalid
        RequestThrottled
        UnsupportedOperation
    ]
}

operation DeleteMessageBatch {
    input: DeleteMessageBatchRequest
    output: DeleteMessageBatchResult
    errors: [
        BatchEntryIdsNotDistinct
        EmptyBatchRequest
        InvalidAddress
        InvalidBatchEntryId
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        TooManyEntriesInBatchRequest
        UnsupportedOperation
    ]
}

operation DeleteQueue {
    input: DeleteQueueRequest
    errors: [
        InvalidAddress
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation GetQueueAttributes {
    input: GetQueueAttributesRequest
    output: GetQueueAttributesResult
    errors: [
        InvalidAddress
        InvalidAttributeName
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation GetQueueUrl {
    input: GetQueueUrlRequest
    output: GetQueueUrlResult
    errors: [
        InvalidAddress
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation ListDeadLetterSourceQueues {
    input: ListDeadLetterSourceQueuesRequest
    output: ListDeadLetterSourceQueuesResult
    errors: [
        InvalidAddress
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation ListMessageMoveTasks {
    input: ListMessageMoveTasksRequest
    output: ListMessageMoveTasksResult
    errors: [
        InvalidAddress
        InvalidSecurity
        RequestThrottled
        ResourceNotFoundException
        UnsupportedOperation
    ]
}

operation ListQueueTags {
    input: ListQueueTagsRequest
    output: ListQueueTagsResult
    errors: [
        InvalidAddress
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation ListQueues {
    input: ListQueuesRequest
    output: ListQueuesResult
    errors: [
        InvalidAddress
        InvalidSecurity
        RequestThrottled
        UnsupportedOperation
    ]
}

operation PurgeQueue {
    input: PurgeQueueRequest
    errors: [
        InvalidAddress
        InvalidSecurity
        PurgeQueueInProgress
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation ReceiveMessage {
    input: ReceiveMessageRequest
    output: ReceiveMessageResult
    errors: [
        InvalidAddress
        InvalidSecurity
        KmsAccessDenied
        KmsDisabled
        KmsInvalidKeyUsage
        KmsInvalidState
        KmsNotFound
        KmsOptInRequired
        KmsThrottled
        OverLimit
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation RemovePermission {
    input: RemovePermissionRequest
    errors: [
        InvalidAddress
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation SendMessage {
    input: SendMessageRequest
    output: SendMessageResult
    errors: [
        InvalidAddress
        InvalidMessageContents
        InvalidSecurity
        KmsAccessDenied
        KmsDisabled
        KmsInvalidKeyUsage
        KmsInvalidState
        KmsNotFound
        KmsOptInRequired
        KmsThrottled
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation SendMessageBatch {
    input: SendMessageBatchRequest
    output: SendMessageBatchResult
    errors: [
        BatchEntryIdsNotDistinct
        BatchRequestTooLong
        EmptyBatchRequest
        InvalidAddress
        InvalidBatchEntryId
        InvalidSecurity
        KmsAccessDenied
        KmsDisabled
        KmsInvalidKeyUsage
        KmsInvalidState
        KmsNotFound
        KmsOptInRequired
        KmsThrottled
        QueueDoesNotExist
        RequestThrottled
        TooManyEntriesInBatchRequest
        UnsupportedOperation
    ]
}

operation SetQueueAttributes {
    input: SetQueueAttributesRequest
    errors: [
        InvalidAddress
        InvalidAttributeName
        InvalidAttributeValue
        InvalidSecurity
        OverLimit
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation StartMessageMoveTask {
    input: StartMessageMoveTaskRequest
    output: StartMessageMoveTaskResult
    errors: [
        InvalidAddress
        InvalidSecurity
        RequestThrottled
        ResourceNotFoundException
        UnsupportedOperation
    ]
}

operation TagQueue {
    input: TagQueueRequest
    errors: [
        InvalidAddress
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

operation UntagQueue {
    input: UntagQueueRequest
    errors: [
        InvalidAddress
        InvalidSecurity
        QueueDoesNotExist
        RequestThrottled
        UnsupportedOperation
    ]
}

list AWSAccountIdList {
    @xmlName("AWSAccountId") member: String
}

list ActionNameList {
    @xmlName("ActionName") member: String
}

structure AddPermissionRequest {
    @required QueueUrl: String
    @required Label: String
    @required @xmlFlattened @xmlName("AWSAccountId") AWSAccountIds: AWSAccountIdList
    @required @xmlFlattened @xmlName("ActionName") Actions: ActionNameList
}

list AttributeNameList {
    @xmlName("AttributeName") member: QueueAttributeName
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct", httpResponseCode: 400)
structure BatchEntryIdsNotDistinct {
    message: ExceptionMessage
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.BatchRequestTooLong", httpResponseCode: 400)
structure BatchRequestTooLong {
    message: ExceptionMessage
}

structure BatchResultErrorEntry {
    @required Id: String
    @required SenderFault: Boolean
    @required Code: String
    Message: String
}

list BatchResultErrorEntryList {
    @xmlName("BatchResultErrorEntry") member: BatchResultErrorEntry
}

blob Binary

list BinaryList {
    @xmlName("BinaryListValue") member: Binary
}

boolean Boolean

integer BoxedInteger

structure CancelMessageMoveTaskRequest {
    @required TaskHandle: String
}

structure CancelMessageMoveTaskResult {
    ApproximateNumberOfMessagesMoved: Long
}

structure ChangeMessageVisibilityBatchRequest {
    @required QueueUrl: String
    @required @xmlFlattened @xmlName("ChangeMessageVisibilityBatchRequestEntry") Entries: ChangeMessageVisibilityBatchRequestEntryList
}

structure ChangeMessageVisibilityBatchRequestEntry {
    @required Id: String
    @required ReceiptHandle: String
    VisibilityTimeout: NullableInteger
}

list ChangeMessageVisibilityBatchRequestEntryList {
    @xmlName("ChangeMessageVisibilityBatchRequestEntry") member: ChangeMessageVisibilityBatchRequestEntry
}

structure ChangeMessageVisibilityBatchResult {
    @required @xmlFlattened @xmlName("ChangeMessageVisibilityBatchResultEntry") Successful: ChangeMessageVisibilityBatchResultEntryList
    @required @xmlFlattened @xmlName("BatchResultErrorEntry") Failed: BatchResultErrorEntryList
}

structure ChangeMessageVisibilityBatchResultEntry {
    @required Id: String
}

list ChangeMessageVisibilityBatchResultEntryList {
    @xmlName("ChangeMessageVisibilityBatchResultEntry") member: ChangeMessageVisibilityBatchResultEntry
}

structure ChangeMessageVisibilityRequest {
    @required QueueUrl: String
    @required ReceiptHandle: String
    @required VisibilityTimeout: NullableInteger
}

structure CreateQueueRequest {
    @required QueueName: String
    @xmlFlattened @xmlName("Attribute") Attributes: QueueAttributeMap
    @xmlFlattened @xmlName("Tag") tags: TagMap
}

structure CreateQueueResult {
    QueueUrl: String
}

structure DeleteMessageBatchRequest {
    @required QueueUrl: String
    @required @xmlFlattened @xmlName("DeleteMessageBatchRequestEntry") Entries: DeleteMessageBatchRequestEntryList
}

structure DeleteMessageBatchRequestEntry {
    @required Id: String
    @required ReceiptHandle: String
}

list DeleteMessageBatchRequestEntryList {
    @xmlName("DeleteMessageBatchRequestEntry") member: DeleteMessageBatchRequestEntry
}

structure DeleteMessageBatchResult {
    @required @xmlFlattened @xmlName("DeleteMessageBatchResultEntry") Successful: DeleteMessageBatchResultEntryList
    @required @xmlFlattened @xmlName("BatchResultErrorEntry") Failed: BatchResultErrorEntryList
}

structure DeleteMessageBatchResultEntry {
    @required Id: String
}

list DeleteMessageBatchResultEntryList {
    @xmlName("DeleteMessageBatchResultEntry") member: DeleteMessageBatchResultEntry
}

structure DeleteMessageRequest {
    @required QueueUrl: String
    @required ReceiptHandle: String
}

structure DeleteQueueRequest {
    @required QueueUrl: String
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.EmptyBatchRequest", httpResponseCode: 400)
structure EmptyBatchRequest {
    message: ExceptionMessage
}

string ExceptionMessage

structure GetQueueAttributesRequest {
    @required QueueUrl: String
    @xmlFlattened @xmlName("AttributeName") AttributeNames: AttributeNameList
}

structure GetQueueAttributesResult {
    @xmlFlattened @xmlName("Attribute") Attributes: QueueAttributeMap
}

structure GetQueueUrlRequest {
    @required QueueName: String
    QueueOwnerAWSAccountId: String
}

structure GetQueueUrlResult {
    QueueUrl: String
}

@error("client")
structure InvalidAddress {
    message: ExceptionMessage
}

@error("client")
structure InvalidAttributeName {
    message: ExceptionMessage
}

@error("client")
structure InvalidAttributeValue {
    message: ExceptionMessage
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.InvalidBatchEntryId", httpResponseCode: 400)
structure InvalidBatchEntryId {
    message: ExceptionMessage
}

@error("client")
@deprecated
structure InvalidIdFormat {}

@error("client")
structure InvalidMessageContents {
    message: ExceptionMessage
}

@error("client")
structure InvalidSecurity {
    message: ExceptionMessage
}

@error("client")
structure KmsAccessDenied {
    message: ExceptionMessage
}

@error("client")
structure KmsDisabled {
    message: ExceptionMessage
}

@error("client")
structure KmsInvalidKeyUsage {
    message: ExceptionMessage
}

@error("client")
structure KmsInvalidState {
    message: ExceptionMessage
}

@error("client")
structure KmsNotFound {
    message: ExceptionMessage
}

@error("client")
structure KmsOptInRequired {
    message: ExceptionMessage
}

@error("client")
structure KmsThrottled {
    message: ExceptionMessage
}

structure ListDeadLetterSourceQueuesRequest {
    @required QueueUrl: String
    NextToken: Token
    MaxResults: BoxedInteger
}

structure ListDeadLetterSourceQueuesResult {
    @required @xmlFlattened @xmlName("QueueUrl") queueUrls: QueueUrlList
    NextToken: Token
}

structure ListMessageMoveTasksRequest {
    @required SourceArn: String
    MaxResults: NullableInteger
}

structure ListMessageMoveTasksResult {
    @xmlFlattened Results: ListMessageMoveTasksResultEntryList
}

structure ListMessageMoveTasksResultEntry {
    TaskHandle: String
    Status: String
    SourceArn: String
    DestinationArn: String
    MaxNumberOfMessagesPerSecond: NullableInteger
    ApproximateNumberOfMessagesMoved: Long
    ApproximateNumberOfMessagesToMove: NullableLong
    FailureReason: String
    StartedTimestamp: Long
}

list ListMessageMoveTasksResultEntryList {
    member: ListMessageMoveTasksResultEntry
}

structure ListQueueTagsRequest {
    @required QueueUrl: String
}

structure ListQueueTagsResult {
    @xmlFlattened @xmlName("Tag") Tags: TagMap
}

structure ListQueuesRequest {
    QueueNamePrefix: String
    NextToken: Token
    MaxResults: BoxedInteger
}

structure ListQueuesResult {
    @xmlFlattened @xmlName("QueueUrl") QueueUrls: QueueUrlList
    NextToken: Token
}

long Long

structure Message {
    MessageId: String
    ReceiptHandle: String
    MD5OfBody: String
    Body: String
    @xmlFlattened @xmlName("Attribute") Attributes: MessageSystemAttributeMap
    MD5OfMessageAttributes: String
    @xmlFlattened @xmlName("MessageAttribute") MessageAttributes: MessageBodyAttributeMap
}

string MessageAttributeName

list MessageAttributeNameList {
    @xmlName("MessageAttributeName") member: MessageAttributeName
}

structure MessageAttributeValue {
    StringValue: String
    BinaryValue: Binary
    @xmlFlattened @xmlName("StringListValue") StringListValues: StringList
    @xmlFlattened @xmlName("BinaryListValue") BinaryListValues: BinaryList
    @required DataType: String
}

map MessageBodyAttributeMap {
    @xmlName("Name") key: String
    @xmlName("Value") value: MessageAttributeValue
}

map MessageBodySystemAttributeMap {
    @xmlName("Name") key: MessageSystemAttributeNameForSends
    @xmlName("Value") value: MessageSystemAttributeValue
}

list MessageList {
    @xmlName("Message") member: Message
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.MessageNotInflight", httpResponseCode: 400)
structure MessageNotInflight {}

list MessageSystemAttributeList {
    member: MessageSystemAttributeName
}

map MessageSystemAttributeMap {
    @xmlName("Name") key: MessageSystemAttributeName
    @xmlName("Value") value: String
}

enum MessageSystemAttributeName {
    All
    SenderId
    SentTimestamp
    ApproximateReceiveCount
    ApproximateFirstReceiveTimestamp
    SequenceNumber
    MessageDeduplicationId
    MessageGroupId
    AWSTraceHeader
    DeadLetterQueueSourceArn
}

enum MessageSystemAttributeNameForSends {
    AWSTraceHeader
}

structure MessageSystemAttributeValue {
    StringValue: String
    BinaryValue: Binary
    @xmlFlattened @xmlName("StringListValue") StringListValues: StringList
    @xmlFlattened @xmlName("BinaryListValue") BinaryListValues: BinaryList
    @required DataType: String
}

integer NullableInteger

long NullableLong

@error("client")
@httpError(403)
@awsQueryError(code: "OverLimit", httpResponseCode: 403)
structure OverLimit {
    message: ExceptionMessage
}

@error("client")
@httpError(403)
@awsQueryError(code: "AWS.SimpleQueueService.PurgeQueueInProgress", httpResponseCode: 403)
structure PurgeQueueInProgress {
    message: ExceptionMessage
}

structure PurgeQueueRequest {
    @required QueueUrl: String
}

map QueueAttributeMap {
    @xmlName("Name") key: QueueAttributeName
    @xmlName("Value") value: String
}

enum QueueAttributeName {
    All
    Policy
    VisibilityTimeout
    MaximumMessageSize
    MessageRetentionPeriod
    ApproximateNumberOfMessages
    ApproximateNumberOfMessagesNotVisible
    CreatedTimestamp
    LastModifiedTimestamp
    QueueArn
    ApproximateNumberOfMessagesDelayed
    DelaySeconds
    ReceiveMessageWaitTimeSeconds
    RedrivePolicy
    FifoQueue
    ContentBasedDeduplication
    KmsMasterKeyId
    KmsDataKeyReusePeriodSeconds
    DeduplicationScope
    FifoThroughputLimit
    RedriveAllowPolicy
    SqsManagedSseEnabled
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.QueueDeletedRecently", httpResponseCode: 400)
structure QueueDeletedRecently {
    message: ExceptionMessage
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.NonExistentQueue", httpResponseCode: 400)
structure QueueDoesNotExist {
    message: ExceptionMessage
}

@error("client")
@awsQueryError(code: "QueueAlreadyExists", httpResponseCode: 400)
structure QueueNameExists {
    message: ExceptionMessage
}

list QueueUrlList {
    @xmlName("QueueUrl") member: String
}

@error("client")
structure ReceiptHandleIsInvalid {
    message: ExceptionMessage
}

structure ReceiveMessageRequest {
    @required QueueUrl: String
    @xmlFlattened @xmlName("AttributeName") @deprecated AttributeNames: AttributeNameList
    @xmlFlattened MessageSystemAttributeNames: MessageSystemAttributeList
    @xmlFlattened @xmlName("MessageAttributeName") MessageAttributeNames: MessageAttributeNameList
    MaxNumberOfMessages: NullableInteger
    VisibilityTimeout: NullableInteger
    WaitTimeSeconds: NullableInteger
    ReceiveRequestAttemptId: String
}

structure ReceiveMessageResult {
    @xmlFlattened @xmlName("Message") Messages: MessageList
}

structure RemovePermissionRequest {
    @required QueueUrl: String
    @required Label: String
}

@error("client")
structure RequestThrottled {
    message: ExceptionMessage
}

@error("client")
structure ResourceNotFoundException {
    message: ExceptionMessage
}

structure SendMessageBatchRequest {
    @required QueueUrl: String
    @required @xmlFlattened @xmlName("SendMessageBatchRequestEntry") Entries: SendMessageBatchRequestEntryList
}

structure SendMessageBatchRequestEntry {
    @required Id: String
    @required MessageBody: String
    DelaySeconds: NullableInteger
    @xmlFlattened @xmlName("MessageAttribute") MessageAttributes: MessageBodyAttributeMap
    @xmlFlattened @xmlName("MessageSystemAttribute") MessageSystemAttributes: MessageBodySystemAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}

list SendMessageBatchRequestEntryList {
    @xmlName("SendMessageBatchRequestEntry") member: SendMessageBatchRequestEntry
}

structure SendMessageBatchResult {
    @required @xmlFlattened @xmlName("SendMessageBatchResultEntry") Successful: SendMessageBatchResultEntryList
    @required @xmlFlattened @xmlName("BatchResultErrorEntry") Failed: BatchResultErrorEntryList
}

structure SendMessageBatchResultEntry {
    @required Id: String
    @required MessageId: String
    @required MD5OfMessageBody: String
    MD5OfMessageAttributes: String
    MD5OfMessageSystemAttributes: String
    SequenceNumber: String
}

list SendMessageBatchResultEntryList {
    @xmlName("SendMessageBatchResultEntry") member: SendMessageBatchResultEntry
}

structure SendMessageRequest {
    @required QueueUrl: String
    @required MessageBody: String
    DelaySeconds: NullableInteger
    @xmlFlattened @xmlName("MessageAttribute") MessageAttributes: MessageBodyAttributeMap
    @xmlFlattened @xmlName("MessageSystemAttribute") MessageSystemAttributes: MessageBodySystemAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}

structure SendMessageResult {
    MD5OfMessageBody: String
    MD5OfMessageAttributes: String
    MD5OfMessageSystemAttributes: String
    MessageId: String
    SequenceNumber: String
}

structure SetQueueAttributesRequest {
    @required QueueUrl: String
    @required @xmlFlattened @xmlName("Attribute") Attributes: QueueAttributeMap
}

structure StartMessageMoveTaskRequest {
    @required SourceArn: String
    DestinationArn: String
    MaxNumberOfMessagesPerSecond: NullableInteger
}

structure StartMessageMoveTaskResult {
    TaskHandle: String
}

string String

list StringList {
    @xmlName("StringListValue") member: String
}

string TagKey

list TagKeyList {
    @xmlName("TagKey") member: TagKey
}

map TagMap {
    @xmlName("Key") key: TagKey
    @xmlName("Value") value: TagValue
}

structure TagQueueRequest {
    @required QueueUrl: String
    @required @xmlFlattened @xmlName("Tag") Tags: TagMap
}

string TagValue

string Token

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest", httpResponseCode: 400)
structure TooManyEntriesInBatchRequest {
    message: ExceptionMessage
}

@error("client")
@awsQueryError(code: "AWS.SimpleQueueService.UnsupportedOperation", httpResponseCode: 400)
structure UnsupportedOperation {
    message: ExceptionMessage
}

structure UntagQueueRequest {
    @required QueueUrl: String
    @required @xmlFlattened @xmlName("TagKey") TagKeys: TagKeyList
}
