// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.lexv2runtime

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.protocols#restJson1

@service(sdkId: "Lex Runtime V2", endpointPrefix: "runtime-v2-lex")
@sigv4(name: "lex")
@restJson1
@title("Amazon Lex Runtime V2")
service LexRuntimeV2 {
    version: "2020-08-07"
    operations: [
        DeleteSession
        GetSession
        PutSession
        RecognizeText
        RecognizeUtterance
        StartConversation
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}", code: 200)
operation DeleteSession {
    input: DeleteSessionRequest
    output: DeleteSessionResponse
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}", code: 200)
operation GetSession {
    input: GetSessionRequest
    output: GetSessionResponse
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}", code: 200)
operation PutSession {
    input: PutSessionRequest
    output: PutSessionResponse
    errors: [
        AccessDeniedException
        BadGatewayException
        ConflictException
        DependencyFailedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/text", code: 200)
operation RecognizeText {
    input: RecognizeTextRequest
    output: RecognizeTextResponse
    errors: [
        AccessDeniedException
        BadGatewayException
        ConflictException
        DependencyFailedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/utterance", code: 200)
@unsignedPayload
operation RecognizeUtterance {
    input: RecognizeUtteranceRequest
    output: RecognizeUtteranceResponse
    errors: [
        AccessDeniedException
        BadGatewayException
        ConflictException
        DependencyFailedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/conversation", code: 200)
operation StartConversation {
    input: StartConversationRequest
    output: StartConversationResponse
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@error("client")
@httpError(403)
structure AccessDeniedException {
    @required message: String
}

structure ActiveContext {
    @required name: ActiveContextName
    @required timeToLive: ActiveContextTimeToLive
    @required contextAttributes: ActiveContextParametersMap
}

@length(min: 1, max: 100)
@pattern("^([A-Za-z0-9]_?)+$")
string ActiveContextName

@length(min: 0, max: 10)
map ActiveContextParametersMap {
    key: ParameterName
    value: Text
}

structure ActiveContextTimeToLive {
    @required timeToLiveInSeconds: ActiveContextTimeToLiveInSeconds
    @required turnsToLive: ActiveContextTurnsToLive
}

@range(min: 5, max: 86400)
integer ActiveContextTimeToLiveInSeconds

@range(min: 1, max: 20)
integer ActiveContextTurnsToLive

@length(min: 0, max: 20)
list ActiveContextsList {
    member: ActiveContext
}

@length(min: 1, max: 250)
string AttachmentTitle

@length(min: 1, max: 250)
string AttachmentUrl

blob AudioChunk

structure AudioInputEvent {
    audioChunk: AudioChunk
    @required contentType: NonEmptyString
    eventId: EventId
    clientTimestampMillis: EpochMillis
}

structure AudioResponseEvent {
    audioChunk: AudioChunk
    contentType: NonEmptyString
    eventId: EventId
}

@error("server")
@httpError(502)
structure BadGatewayException {
    @required message: String
}

@streaming
blob BlobStream

boolean Boolean

string BotAliasIdentifier

@length(min: 10, max: 10)
@pattern("^[0-9a-zA-Z]+$")
string BotIdentifier

structure Button {
    @required text: ButtonText
    @required value: ButtonValue
}

@length(min: 1, max: 50)
string ButtonText

@length(min: 1, max: 50)
string ButtonValue

@length(min: 0, max: 5)
list ButtonsList {
    member: Button
}

structure ConfidenceScore {
    score: Double
}

structure ConfigurationEvent {
    requestAttributes: StringMap
    @required responseContentType: NonEmptyString
    sessionState: SessionState
    welcomeMessages: Messages
    disablePlayback: Boolean
    eventId: EventId
    clientTimestampMillis: EpochMillis
}

enum ConfirmationState {
    Confirmed
    Denied
    None
}

@error("client")
@httpError(409)
structure ConflictException {
    @required message: String
}

enum ConversationMode {
    AUDIO
    TEXT
}

structure DTMFInputEvent {
    @required inputCharacter: DTMFRegex
    eventId: EventId
    clientTimestampMillis: EpochMillis
}

@length(min: 1, max: 1)
@pattern("^[A-D0-9#*]{1}$")
@sensitive
string DTMFRegex

structure DeleteSessionRequest {
    @required @httpLabel botId: BotIdentifier
    @required @httpLabel botAliasId: BotAliasIdentifier
    @required @httpLabel localeId: LocaleId
    @required @httpLabel sessionId: SessionId
}

structure DeleteSessionResponse {
    botId: BotIdentifier
    botAliasId: BotAliasIdentifier
    localeId: LocaleId
    sessionId: SessionId
}

@error("client")
@httpError(424)
structure DependencyFailedException {
    @required message: String
}

structure DialogAction {
    @required type: DialogActionType
    slotToElicit: NonEmptyString
    slotElicitationStyle: StyleType
    subSlotToElicit: ElicitSubSlot
}

enum DialogActionType {
    Close
    ConfirmIntent
    Delegate
    ElicitIntent
    ElicitSlot
    None
}

structure DisconnectionEvent {
    eventId: EventId
    clientTimestampMillis: EpochMillis
}

double Double

structure ElicitSubSlot {
    @required name: NonEmptyString
    subSlotToElicit: ElicitSubSlot
}

long EpochMillis

@length(min: 2, max: 100)
@pattern("[0-9a-zA-Z._:-]+")
string EventId

structure GetSessionRequest {
    @required @httpLabel botId: BotIdentifier
    @required @httpLabel botAliasId: BotAliasIdentifier
    @required @httpLabel localeId: LocaleId
    @required @httpLabel sessionId: SessionId
}

structure GetSessionResponse {
    sessionId: NonEmptyString
    messages: Messages
    interpretations: Interpretations
    sessionState: SessionState
}

structure HeartbeatEvent {
    eventId: EventId
}

structure ImageResponseCard {
    @required title: AttachmentTitle
    subtitle: AttachmentTitle
    imageUrl: AttachmentUrl
    buttons: ButtonsList
}

enum InputMode {
    Text
    Speech
    DTMF
}

structure Intent {
    @required name: NonEmptyString
    slots: Slots
    state: IntentState
    confirmationState: ConfirmationState
}

structure IntentResultEvent {
    inputMode: InputMode
    interpretations: Interpretations
    sessionState: SessionState
    requestAttributes: StringMap
    sessionId: SessionId
    eventId: EventId
    recognizedBotMember: RecognizedBotMember
}

enum IntentState {
    Failed
    Fulfilled
    InProgress
    ReadyForFulfillment
    Waiting
    FulfillmentInProgress
}

@error("server")
structure InternalServerException {
    @required message: String
}

structure Interpretation {
    nluConfidence: ConfidenceScore
    sentimentResponse: SentimentResponse
    intent: Intent
    interpretationSource: InterpretationSource
}

enum InterpretationSource {
    Bedrock
    Lex
}

@length(max: 5)
list Interpretations {
    member: Interpretation
}

@length(min: 1)
string LocaleId

structure Message {
    content: Text
    @required contentType: MessageContentType
    imageResponseCard: ImageResponseCard
}

enum MessageContentType {
    CustomPayload
    ImageResponseCard
    PlainText
    SSML
}

@length(max: 10)
list Messages {
    member: Message
}

@length(min: 1, max: 100)
@pattern("^([0-9a-zA-Z][_-]?)+$")
string Name

@length(min: 1)
string NonEmptyString

@length(min: 1, max: 100)
string ParameterName

structure PlaybackCompletionEvent {
    eventId: EventId
    clientTimestampMillis: EpochMillis
}

structure PlaybackInterruptionEvent {
    eventReason: PlaybackInterruptionReason
    causedByEventId: EventId
    eventId: EventId
}

enum PlaybackInterruptionReason {
    DTMF_START_DETECTED
    TEXT_DETECTED
    VOICE_START_DETECTED
}

structure PutSessionRequest {
    @required @httpLabel botId: BotIdentifier
    @required @httpLabel botAliasId: BotAliasIdentifier
    @required @httpLabel localeId: LocaleId
    @required @httpLabel sessionId: SessionId
    messages: Messages
    @required sessionState: SessionState
    requestAttributes: StringMap
    @httpHeader("ResponseContentType") responseContentType: NonEmptyString
}

structure PutSessionResponse {
    @httpHeader("Content-Type") contentType: NonEmptyString
    @httpHeader("x-amz-lex-messages") messages: NonEmptyString
    @httpHeader("x-amz-lex-session-state") sessionState: NonEmptyString
    @httpHeader("x-amz-lex-request-attributes") requestAttributes: NonEmptyString
    @httpHeader("x-amz-lex-session-id") sessionId: SessionId
    @httpPayload audioStream: BlobStream
}

structure RecognizeTextRequest {
    @required @httpLabel botId: BotIdentifier
    @required @httpLabel botAliasId: BotAliasIdentifier
    @required @httpLabel localeId: LocaleId
    @required @httpLabel sessionId: SessionId
    @required text: Text
    sessionState: SessionState
    requestAttributes: StringMap
}

structure RecognizeTextResponse {
    messages: Messages
    sessionState: SessionState
    interpretations: Interpretations
    requestAttributes: StringMap
    sessionId: SessionId
    recognizedBotMember: RecognizedBotMember
}

structure RecognizeUtteranceRequest {
    @required @httpLabel botId: BotIdentifier
    @required @httpLabel botAliasId: BotAliasIdentifier
    @required @httpLabel localeId: LocaleId
    @required @httpLabel sessionId: SessionId
    @httpHeader("x-amz-lex-session-state") sessionState: SensitiveNonEmptyString
    @httpHeader("x-amz-lex-request-attributes") requestAttributes: SensitiveNonEmptyString
    @required @httpHeader("Content-Type") requestContentType: NonEmptyString
    @httpHeader("Response-Content-Type") responseContentType: NonEmptyString
    @httpPayload inputStream: BlobStream
}

structure RecognizeUtteranceResponse {
    @httpHeader("x-amz-lex-input-mode") inputMode: NonEmptyString
    @httpHeader("Content-Type") contentType: NonEmptyString
    @httpHeader("x-amz-lex-messages") messages: NonEmptyString
    @httpHeader("x-amz-lex-interpretations") interpretations: NonEmptyString
    @httpHeader("x-amz-lex-session-state") sessionState: NonEmptyString
    @httpHeader("x-amz-lex-request-attributes") requestAttributes: NonEmptyString
    @httpHeader("x-amz-lex-session-id") sessionId: SessionId
    @httpHeader("x-amz-lex-input-transcript") inputTranscript: NonEmptyString
    @httpPayload audioStream: BlobStream
    @httpHeader("x-amz-lex-recognized-bot-member") recognizedBotMember: NonEmptyString
}

structure RecognizedBotMember {
    @required botId: BotIdentifier
    botName: Name
}

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    @required message: String
}

structure RuntimeHintDetails {
    runtimeHintValues: RuntimeHintValuesList
    subSlotHints: SlotHintsSlotMap
}

@length(min: 1, max: 140)
string RuntimeHintPhrase

structure RuntimeHintValue {
    @required phrase: RuntimeHintPhrase
}

@length(min: 1, max: 100)
list RuntimeHintValuesList {
    member: RuntimeHintValue
}

structure RuntimeHints {
    slotHints: SlotHintsIntentMap
}

@sensitive
string SensitiveNonEmptyString

structure SentimentResponse {
    sentiment: SentimentType
    sentimentScore: SentimentScore
}

structure SentimentScore {
    positive: Double
    negative: Double
    neutral: Double
    mixed: Double
}

enum SentimentType {
    MIXED
    NEGATIVE
    NEUTRAL
    POSITIVE
}

@length(min: 2, max: 100)
@pattern("[0-9a-zA-Z._:-]+")
string SessionId

structure SessionState {
    dialogAction: DialogAction
    intent: Intent
    activeContexts: ActiveContextsList
    sessionAttributes: StringMap
    originatingRequestId: NonEmptyString
    runtimeHints: RuntimeHints
}

enum Shape {
    Scalar
    List
    Composite
}

structure Slot {
    value: Value
    shape: Shape
    values: Values
    subSlots: Slots
}

map SlotHintsIntentMap {
    key: Name
    value: SlotHintsSlotMap
}

map SlotHintsSlotMap {
    key: Name
    value: RuntimeHintDetails
}

map Slots {
    key: NonEmptyString
    value: Slot
}

structure StartConversationRequest {
    @required @httpLabel botId: BotIdentifier
    @required @httpLabel botAliasId: BotAliasIdentifier
    @required @httpLabel localeId: LocaleId
    @required @httpLabel sessionId: SessionId
    @httpHeader("x-amz-lex-conversation-mode") conversationMode: ConversationMode
    @required @httpPayload requestEventStream: StartConversationRequestEventStream
}

@streaming
union StartConversationRequestEventStream {
    ConfigurationEvent: ConfigurationEvent
    AudioInputEvent: AudioInputEvent
    DTMFInputEvent: DTMFInputEvent
    TextInputEvent: TextInputEvent
    PlaybackCompletionEvent: PlaybackCompletionEvent
    DisconnectionEvent: DisconnectionEvent
}

structure StartConversationResponse {
    @httpPayload responseEventStream: StartConversationResponseEventStream
}

@streaming
union StartConversationResponseEventStream {
    PlaybackInterruptionEvent: PlaybackInterruptionEvent
    TranscriptEvent: TranscriptEvent
    IntentResultEvent: IntentResultEvent
    TextResponseEvent: TextResponseEvent
    AudioResponseEvent: AudioResponseEvent
    HeartbeatEvent: HeartbeatEvent
    AccessDeniedException: AccessDeniedException
    ResourceNotFoundException: ResourceNotFoundException
    ValidationException: ValidationException
    ThrottlingException: ThrottlingException
    InternalServerException: InternalServerException
    ConflictException: ConflictException
    DependencyFailedException: DependencyFailedException
    BadGatewayException: BadGatewayException
}

string String

list StringList {
    member: NonEmptyString
}

map StringMap {
    key: NonEmptyString
    value: String
}

enum StyleType {
    Default
    SpellByLetter
    SpellByWord
}

@length(min: 1, max: 1024)
@sensitive
string Text

structure TextInputEvent {
    @required text: Text
    eventId: EventId
    clientTimestampMillis: EpochMillis
}

structure TextResponseEvent {
    messages: Messages
    eventId: EventId
}

@error("client")
@httpError(429)
structure ThrottlingException {
    @required message: String
}

structure TranscriptEvent {
    transcript: String
    eventId: EventId
}

@error("client")
structure ValidationException {
    @required message: String
}

structure Value {
    originalValue: NonEmptyString
    @required interpretedValue: NonEmptyString
    resolvedValues: StringList
}

list Values {
    member: Slot
}
