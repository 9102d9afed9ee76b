// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.polly

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "Polly", endpointPrefix: "polly")
@sigv4(name: "polly")
@restJson1
@title("Amazon Polly")
service Polly {
    version: "2016-06-10"
    operations: [
        DeleteLexicon
        DescribeVoices
        GetLexicon
        GetSpeechSynthesisTask
        ListLexicons
        ListSpeechSynthesisTasks
        PutLexicon
        StartSpeechSynthesisStream
        StartSpeechSynthesisTask
        SynthesizeSpeech
    ]
}

@http(method: "DELETE", uri: "/v1/lexicons/{Name}", code: 200)
operation DeleteLexicon {
    input: DeleteLexiconInput
    output: DeleteLexiconOutput
    errors: [
        LexiconNotFoundException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/v1/voices", code: 200)
operation DescribeVoices {
    input: DescribeVoicesInput
    output: DescribeVoicesOutput
    errors: [
        InvalidNextTokenException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/v1/lexicons/{Name}", code: 200)
operation GetLexicon {
    input: GetLexiconInput
    output: GetLexiconOutput
    errors: [
        LexiconNotFoundException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/v1/synthesisTasks/{TaskId}", code: 200)
operation GetSpeechSynthesisTask {
    input: GetSpeechSynthesisTaskInput
    output: GetSpeechSynthesisTaskOutput
    errors: [
        InvalidTaskIdException
        ServiceFailureException
        SynthesisTaskNotFoundException
    ]
}

@http(method: "GET", uri: "/v1/lexicons", code: 200)
operation ListLexicons {
    input: ListLexiconsInput
    output: ListLexiconsOutput
    errors: [
        InvalidNextTokenException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/v1/synthesisTasks", code: 200)
operation ListSpeechSynthesisTasks {
    input: ListSpeechSynthesisTasksInput
    output: ListSpeechSynthesisTasksOutput
    errors: [
        InvalidNextTokenException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/v1/lexicons/{Name}", code: 200)
operation PutLexicon {
    input: PutLexiconInput
    output: PutLexiconOutput
    errors: [
        InvalidLexiconException
        LexiconSizeExceededException
        MaxLexemeLengthExceededException
        MaxLexiconsNumberExceededException
        ServiceFailureException
        UnsupportedPlsAlphabetException
        UnsupportedPlsLanguageException
    ]
}

@http(method: "POST", uri: "/v1/synthesisStream", code: 200)
operation StartSpeechSynthesisStream {
    input: StartSpeechSynthesisStreamInput
    output: StartSpeechSynthesisStreamOutput
    errors: [
        ServiceFailureException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/synthesisTasks", code: 200)
operation StartSpeechSynthesisTask {
    input: StartSpeechSynthesisTaskInput
    output: StartSpeechSynthesisTaskOutput
    errors: [
        EngineNotSupportedException
        InvalidS3BucketException
        InvalidS3KeyException
        InvalidSampleRateException
        InvalidSnsTopicArnException
        InvalidSsmlException
        LanguageNotSupportedException
        LexiconNotFoundException
        MarksNotSupportedForFormatException
        ServiceFailureException
        SsmlMarksNotSupportedForTextTypeException
        TextLengthExceededException
    ]
}

@http(method: "POST", uri: "/v1/speech", code: 200)
operation SynthesizeSpeech {
    input: SynthesizeSpeechInput
    output: SynthesizeSpeechOutput
    errors: [
        EngineNotSupportedException
        InvalidSampleRateException
        InvalidSsmlException
        LanguageNotSupportedException
        LexiconNotFoundException
        MarksNotSupportedForFormatException
        ServiceFailureException
        SsmlMarksNotSupportedForTextTypeException
        TextLengthExceededException
    ]
}

string Alphabet

blob AudioChunk

structure AudioEvent {
    @eventPayload AudioChunk: AudioChunk
}

@streaming
blob AudioStream

string AvailabilityErrorMessage

structure CloseStreamEvent {}

string ContentType

string CoralAvailabilityThrottledResource

string CoralAvailabilityThrottlingReason

timestamp DateTime

structure DeleteLexiconInput {
    @required @httpLabel Name: LexiconName
}

structure DeleteLexiconOutput {}

structure DescribeVoicesInput {
    @httpQuery("Engine") Engine: Engine
    @httpQuery("LanguageCode") LanguageCode: LanguageCode
    @httpQuery("IncludeAdditionalLanguageCodes") IncludeAdditionalLanguageCodes: IncludeAdditionalLanguageCodes
    @httpQuery("NextToken") NextToken: NextToken
}

structure DescribeVoicesOutput {
    Voices: VoiceList
    NextToken: NextToken
}

enum Engine {
    standard
    neural
    long_form = "long-form"
    generative
}

list EngineList {
    member: Engine
}

@error("client")
structure EngineNotSupportedException {
    message: ErrorMessage
}

string ErrorMessage

structure FlushStreamConfiguration {
    Force: Force
}

boolean Force

enum Gender {
    Female
    Male
}

structure GetLexiconInput {
    @required @httpLabel Name: LexiconName
}

structure GetLexiconOutput {
    Lexicon: Lexicon
    LexiconAttributes: LexiconAttributes
}

structure GetSpeechSynthesisTaskInput {
    @required @httpLabel TaskId: TaskId
}

structure GetSpeechSynthesisTaskOutput {
    SynthesisTask: SynthesisTask
}

boolean IncludeAdditionalLanguageCodes

@error("client")
structure InvalidLexiconException {
    message: ErrorMessage
}

@error("client")
structure InvalidNextTokenException {
    message: ErrorMessage
}

@error("client")
structure InvalidS3BucketException {
    message: ErrorMessage
}

@error("client")
structure InvalidS3KeyException {
    message: ErrorMessage
}

@error("client")
structure InvalidSampleRateException {
    message: ErrorMessage
}

@error("client")
structure InvalidSnsTopicArnException {
    message: ErrorMessage
}

@error("client")
structure InvalidSsmlException {
    message: ErrorMessage
}

@error("client")
structure InvalidTaskIdException {
    message: ErrorMessage
}

enum LanguageCode {
    arb
    cmn_CN = "cmn-CN"
    cy_GB = "cy-GB"
    da_DK = "da-DK"
    de_DE = "de-DE"
    en_AU = "en-AU"
    en_GB = "en-GB"
    en_GB_WLS = "en-GB-WLS"
    en_IN = "en-IN"
    en_US = "en-US"
    es_ES = "es-ES"
    es_MX = "es-MX"
    es_US = "es-US"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    is_IS = "is-IS"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    hi_IN = "hi-IN"
    ko_KR = "ko-KR"
    nb_NO = "nb-NO"
    nl_NL = "nl-NL"
    pl_PL = "pl-PL"
    pt_BR = "pt-BR"
    pt_PT = "pt-PT"
    ro_RO = "ro-RO"
    ru_RU = "ru-RU"
    sv_SE = "sv-SE"
    tr_TR = "tr-TR"
    en_NZ = "en-NZ"
    en_ZA = "en-ZA"
    ca_ES = "ca-ES"
    de_AT = "de-AT"
    yue_CN = "yue-CN"
    ar_AE = "ar-AE"
    fi_FI = "fi-FI"
    en_IE = "en-IE"
    nl_BE = "nl-BE"
    fr_BE = "fr-BE"
    cs_CZ = "cs-CZ"
    de_CH = "de-CH"
    en_SG = "en-SG"
}

list LanguageCodeList {
    member: LanguageCode
}

string LanguageName

@error("client")
structure LanguageNotSupportedException {
    message: ErrorMessage
}

timestamp LastModified

integer LexemesCount

structure Lexicon {
    Content: LexiconContent
    Name: LexiconName
}

string LexiconArn

structure LexiconAttributes {
    Alphabet: Alphabet
    LanguageCode: LanguageCode
    LastModified: LastModified
    LexiconArn: LexiconArn
    LexemesCount: LexemesCount
    Size: Size
}

@sensitive
string LexiconContent

structure LexiconDescription {
    Name: LexiconName
    Attributes: LexiconAttributes
}

list LexiconDescriptionList {
    member: LexiconDescription
}

@pattern("[0-9A-Za-z]{1,20}")
string LexiconName

@length(max: 5)
list LexiconNameList {
    member: LexiconName
}

@error("client")
@httpError(404)
structure LexiconNotFoundException {
    message: ErrorMessage
}

@error("client")
structure LexiconSizeExceededException {
    message: ErrorMessage
}

structure ListLexiconsInput {
    @httpQuery("NextToken") NextToken: NextToken
}

structure ListLexiconsOutput {
    Lexicons: LexiconDescriptionList
    NextToken: NextToken
}

structure ListSpeechSynthesisTasksInput {
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("Status") Status: TaskStatus
}

structure ListSpeechSynthesisTasksOutput {
    NextToken: NextToken
    SynthesisTasks: SynthesisTasks
}

@error("client")
structure MarksNotSupportedForFormatException {
    message: ErrorMessage
}

@error("client")
structure MaxLexemeLengthExceededException {
    message: ErrorMessage
}

@error("client")
structure MaxLexiconsNumberExceededException {
    message: ErrorMessage
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 0, max: 4096)
string NextToken

enum OutputFormat {
    json
    mp3
    ogg_opus
    ogg_vorbis
    pcm
    mulaw
    alaw
}

@pattern("^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string OutputS3BucketName

@pattern("^[0-9a-zA-Z\\/\\!\\-_\\.\\*\\'\\(\\):;\\$@=+\\,\\?&]{0,800}$")
string OutputS3KeyPrefix

string OutputUri

structure PutLexiconInput {
    @required @httpLabel Name: LexiconName
    @required Content: LexiconContent
}

structure PutLexiconOutput {}

enum QuotaCode {
    input_stream_inbound_event_timeout = "input-stream-inbound-event-timeout"
    input_stream_timeout = "input-stream-timeout"
}

integer RequestCharacters

string SampleRate

enum ServiceCode {
    polly
}

@error("server")
structure ServiceFailureException {
    message: ErrorMessage
}

@error("client")
@httpError(402)
structure ServiceQuotaExceededException {
    @required message: ErrorMessage
    @required quotaCode: QuotaCode
    @required serviceCode: ServiceCode
}

integer Size

@pattern("^arn:aws(-(cn|iso(-b)?|us-gov))?:sns:[a-z0-9_-]{1,50}:\\d{12}:[a-zA-Z0-9_-]{1,251}([a-zA-Z0-9_-]{0,5}|\\.fifo)$")
string SnsTopicArn

enum SpeechMarkType {
    sentence
    ssml
    viseme
    word
}

@length(max: 4)
list SpeechMarkTypeList {
    member: SpeechMarkType
}

@error("client")
structure SsmlMarksNotSupportedForTextTypeException {
    message: ErrorMessage
}

@streaming
union StartSpeechSynthesisStreamActionStream {
    TextEvent: TextEvent
    CloseStreamEvent: CloseStreamEvent
}

@streaming
union StartSpeechSynthesisStreamEventStream {
    AudioEvent: AudioEvent
    StreamClosedEvent: StreamClosedEvent
    ValidationException: ValidationException
    ServiceQuotaExceededException: ServiceQuotaExceededException
    ServiceFailureException: ServiceFailureException
    ThrottlingException: ThrottlingException
}

structure StartSpeechSynthesisStreamInput {
    @required @httpHeader("x-amzn-Engine") Engine: Engine
    @httpHeader("x-amzn-LanguageCode") LanguageCode: LanguageCode
    @httpHeader("x-amzn-LexiconNames") LexiconNames: LexiconNameList
    @required @httpHeader("x-amzn-OutputFormat") OutputFormat: OutputFormat
    @httpHeader("x-amzn-SampleRate") SampleRate: SampleRate
    @required @httpHeader("x-amzn-VoiceId") VoiceId: VoiceId
    @httpPayload ActionStream: StartSpeechSynthesisStreamActionStream
}

structure StartSpeechSynthesisStreamOutput {
    @httpPayload EventStream: StartSpeechSynthesisStreamEventStream
}

structure StartSpeechSynthesisTaskInput {
    Engine: Engine
    LanguageCode: LanguageCode
    LexiconNames: LexiconNameList
    @required OutputFormat: OutputFormat
    @required OutputS3BucketName: OutputS3BucketName
    OutputS3KeyPrefix: OutputS3KeyPrefix
    SampleRate: SampleRate
    SnsTopicArn: SnsTopicArn
    SpeechMarkTypes: SpeechMarkTypeList
    @required Text: Text
    TextType: TextType
    @required VoiceId: VoiceId
}

structure StartSpeechSynthesisTaskOutput {
    SynthesisTask: SynthesisTask
}

structure StreamClosedEvent {
    RequestCharacters: RequestCharacters
}

structure SynthesisTask {
    Engine: Engine
    TaskId: TaskId
    TaskStatus: TaskStatus
    TaskStatusReason: TaskStatusReason
    OutputUri: OutputUri
    CreationTime: DateTime
    RequestCharacters: RequestCharacters
    SnsTopicArn: SnsTopicArn
    LexiconNames: LexiconNameList
    OutputFormat: OutputFormat
    SampleRate: SampleRate
    SpeechMarkTypes: SpeechMarkTypeList
    TextType: TextType
    VoiceId: VoiceId
    LanguageCode: LanguageCode
}

@error("client")
structure SynthesisTaskNotFoundException {
    message: ErrorMessage
}

list SynthesisTasks {
    member: SynthesisTask
}

structure SynthesizeSpeechInput {
    Engine: Engine
    LanguageCode: LanguageCode
    LexiconNames: LexiconNameList
    @required OutputFormat: OutputFormat
    SampleRate: SampleRate
    SpeechMarkTypes: SpeechMarkTypeList
    @required Text: Text
    TextType: TextType
    @required VoiceId: VoiceId
}

structure SynthesizeSpeechOutput {
    @httpPayload AudioStream: AudioStream
    @httpHeader("Content-Type") ContentType: ContentType
    @httpHeader("x-amzn-RequestCharacters") RequestCharacters: RequestCharacters
}

@pattern("^[a-zA-Z0-9_-]{1,100}$")
string TaskId

enum TaskStatus {
    scheduled
    inProgress
    completed
    failed
}

string TaskStatusReason

string Text

structure TextEvent {
    @required Text: Text
    TextType: TextType
    FlushStreamConfiguration: FlushStreamConfiguration
}

@error("client")
structure TextLengthExceededException {
    message: ErrorMessage
}

enum TextType {
    ssml
    text
}

@error("client")
structure ThrottlingException {
    message: AvailabilityErrorMessage
    throttlingReasons: ThrottlingReasonList
}

structure ThrottlingReason {
    reason: CoralAvailabilityThrottlingReason
    resource: CoralAvailabilityThrottledResource
}

list ThrottlingReasonList {
    member: ThrottlingReason
}

@error("client")
structure UnsupportedPlsAlphabetException {
    message: ErrorMessage
}

@error("client")
structure UnsupportedPlsLanguageException {
    message: ErrorMessage
}

@error("client")
structure ValidationException {
    @required message: ErrorMessage
    @required reason: ValidationExceptionReason
    fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required name: ValidationExceptionFieldName
    @required message: ValidationExceptionFieldMessage
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

string ValidationExceptionFieldMessage

string ValidationExceptionFieldName

enum ValidationExceptionReason {
    unsupportedOperation
    fieldValidationFailed
    other
    invalidInboundEvent
}

structure Voice {
    Gender: Gender
    Id: VoiceId
    LanguageCode: LanguageCode
    LanguageName: LanguageName
    Name: VoiceName
    AdditionalLanguageCodes: LanguageCodeList
    SupportedEngines: EngineList
}

enum VoiceId {
    Aditi
    Amy
    Astrid
    Bianca
    Brian
    Camila
    Carla
    Carmen
    Celine
    Chantal
    Conchita
    Cristiano
    Dora
    Emma
    Enrique
    Ewa
    Filiz
    Gabrielle
    Geraint
    Giorgio
    Gwyneth
    Hans
    Ines
    Ivy
    Jacek
    Jan
    Joanna
    Joey
    Justin
    Karl
    Kendra
    Kevin
    Kimberly
    Lea
    Liv
    Lotte
    Lucia
    Lupe
    Mads
    Maja
    Marlene
    Mathieu
    Matthew
    Maxim
    Mia
    Miguel
    Mizuki
    Naja
    Nicole
    Olivia
    Penelope
    Raveena
    Ricardo
    Ruben
    Russell
    Salli
    Seoyeon
    Takumi
    Tatyana
    Vicki
    Vitoria
    Zeina
    Zhiyu
    Aria
    Ayanda
    Arlet
    Hannah
    Arthur
    Daniel
    Liam
    Pedro
    Kajal
    Hiujin
    Laura
    Elin
    Ida
    Suvi
    Ola
    Hala
    Andres
    Sergio
    Remi
    Adriano
    Thiago
    Ruth
    Stephen
    Kazuha
    Tomoko
    Niamh
    Sofie
    Lisa
    Isabelle
    Zayd
    Danielle
    Gregory
    Burcu
    Jitka
    Sabrina
    Jasmine
    Jihye
    Ambre
    Beatrice
    Florian
    Lennart
    Lorenzo
    Tiffany
}

list VoiceList {
    member: Voice
}

string VoiceName
