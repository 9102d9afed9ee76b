// A service that nobody runs: one operation for every feature of the protocols, for the tests of modelc, the codecs and records.
// It speaks every protocol at once.
$version: "2.0"

namespace garua.wiretest

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.customizations#s3UnwrappedXmlOutput
use aws.protocols#awsJson1_0
use aws.protocols#awsJson1_1
use aws.protocols#awsQuery
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName
use aws.protocols#httpChecksum
use aws.protocols#restJson1
use aws.protocols#restXml
use garua#tag
use garua#targetPrefix
use smithy.protocols#rpcv2Cbor

@service(sdkId: "Wire Test", endpointPrefix: "wiretest")
@sigv4(name: "wiretest")
@rpcv2Cbor
@awsJson1_0
@awsJson1_1
@restJson1
@restXml
@awsQuery
@ec2Query
@awsQueryCompatible
@targetPrefix("WireTest_20260101")
@xmlNamespace(uri: "https://wiretest.example/doc/2026-01-01/")
@title("Wire Test Service")
service WireTest {
    version: "2026-01-01"
    operations: [
        Bindings
        BlobPayload
        Checksums
        Collections
        Constraints
        Defaults
        Documents
        DocumentPayload
        EmptyInputOutput
        EventsIn
        EventsOut
        Failing
        GreedyLabel
        HostPrefix
        Names
        NoInputNoOutput
        QueryMaps
        Recursion
        ResponseCode
        Scalars
        Sparse
        Streaming
        StringPayload
        StructurePayload
        Tags
        Timestamps
        Unions
        UnionPayload
        Unsigned
        Unwrapped
        XmlFeatures
    ]
    errors: [CommonError]
}

// Scalars of every kind in the body. ---------------------------------------------------------------------------------

@http(method: "POST", uri: "/scalars", code: 200)
operation Scalars { input: ScalarsIO, output: ScalarsIO }

structure ScalarsIO {
    String: String
    Blob: Blob
    Boolean: Boolean
    Byte: Byte
    Short: Short
    Integer: Integer
    Long: Long
    Float: Float
    Double: Double
    BigInteger: BigInteger
    BigDecimal: BigDecimal
    Timestamp: Timestamp
    Color: Color
    Size: Size
    Secret: Secret
    Nested: ScalarsIO
}

enum Color {
    RED
    GREEN = "green"
    @deprecated
    DARK_BLUE = "dark blue"
}

intEnum Size {
    SMALL = 1
    LARGE = 10
}

@sensitive
string Secret

// HTTP bindings. -----------------------------------------------------------------------------------------------------

@http(method: "PUT", uri: "/bindings/{Label}/{Number}/{Flag}/{When}?static=yes&flag", code: 201)
operation Bindings { input: BindingsInput, output: BindingsOutput, errors: [HeaderError] }

structure BindingsInput {
    @required @httpLabel Label: String
    @required @httpLabel Number: Long
    @required @httpLabel Flag: Boolean
    @required @httpLabel When: Timestamp
    @httpQuery("q") Query: String
    @httpQuery("n") QueryNumber: Integer
    @httpQuery("d") QueryDouble: Double
    @httpQuery("b") QueryBoolean: Boolean
    @httpQuery("t") QueryTime: Timestamp
    @httpQuery("e") QueryEnum: Color
    @httpQuery("l") QueryList: StringList
    @httpQuery("nl") QueryNumbers: IntegerList
    @httpHeader("X-String") HeaderString: String
    @httpHeader("X-Number") HeaderNumber: Integer
    @httpHeader("X-Double") HeaderDouble: Double
    @httpHeader("X-Flag") HeaderFlag: Boolean
    @httpHeader("X-Time") HeaderTime: Timestamp
    @httpHeader("X-Time-Iso") @timestampFormat("date-time") HeaderTimeIso: Timestamp
    @httpHeader("X-Time-Epoch") @timestampFormat("epoch-seconds") HeaderTimeEpoch: Timestamp
    @httpHeader("X-Enum") HeaderEnum: Color
    @httpHeader("X-List") HeaderList: StringList
    @httpHeader("X-Numbers") HeaderNumbers: IntegerList
    @httpHeader("X-Times") HeaderTimes: TimestampList
    @httpHeader("X-Json") HeaderJson: JsonText
    @httpHeader("X-Blob") HeaderBlob: Blob
    @httpPrefixHeaders("X-Meta-") Metadata: StringMap
    @httpHeader("X-Token") @idempotencyToken Token: String
    Body: String
    BodyNumber: Integer
}

structure BindingsOutput {
    @httpHeader("X-String") HeaderString: String
    @httpHeader("X-Number") HeaderNumber: Integer
    @httpHeader("X-Double") HeaderDouble: Double
    @httpHeader("X-Flag") HeaderFlag: Boolean
    @httpHeader("X-Time") HeaderTime: Timestamp
    @httpHeader("X-Time-Iso") @timestampFormat("date-time") HeaderTimeIso: Timestamp
    @httpHeader("X-Time-Epoch") @timestampFormat("epoch-seconds") HeaderTimeEpoch: Timestamp
    @httpHeader("X-Enum") HeaderEnum: Color
    @httpHeader("X-List") HeaderList: StringList
    @httpHeader("X-Numbers") HeaderNumbers: IntegerList
    @httpHeader("X-Times") HeaderTimes: TimestampList
    @httpHeader("X-Json") HeaderJson: JsonText
    @httpHeader("X-Blob") HeaderBlob: Blob
    @httpPrefixHeaders("X-Meta-") Metadata: StringMap
    Body: String
}

@mediaType("application/json")
string JsonText

@http(method: "GET", uri: "/greedy/{Bucket}/{Key+}?list-type=2", code: 200)
operation GreedyLabel { input: GreedyLabelInput, output: GreedyLabelInputEcho }

structure GreedyLabelInput {
    @required @httpLabel Bucket: String
    @required @httpLabel Key: String
}

structure GreedyLabelInputEcho {
    Bucket: String
    Key: String
}

@http(method: "GET", uri: "/query-maps", code: 200)
operation QueryMaps { input: QueryMapsInput }

structure QueryMapsInput {
    @httpQuery("known") Known: String
    @httpQueryParams Rest: StringListMap
}

@http(method: "GET", uri: "/response-code", code: 200)
operation ResponseCode { output: ResponseCodeOutput }

structure ResponseCodeOutput {
    @httpResponseCode Status: Integer
    Text: String
}

@endpoint(hostPrefix: "{Account}.data-")
@http(method: "GET", uri: "/host", code: 200)
operation HostPrefix { input: HostPrefixInput }

structure HostPrefixInput {
    @required @hostLabel Account: String
}

@http(method: "POST", uri: "/empty", code: 200)
operation EmptyInputOutput { input: Empty, output: Empty }

structure Empty {}

@http(method: "POST", uri: "/nothing", code: 204)
operation NoInputNoOutput {}

// Payloads. ----------------------------------------------------------------------------------------------------------

@http(method: "POST", uri: "/payload/string", code: 200)
operation StringPayload { input: StringPayloadIO, output: StringPayloadIO }

structure StringPayloadIO {
    @httpHeader("X-Kind") Kind: String
    @httpPayload Text: String
}

@http(method: "POST", uri: "/payload/blob", code: 200)
operation BlobPayload { input: BlobPayloadIO, output: BlobPayloadIO }

structure BlobPayloadIO {
    @httpHeader("Content-Type") ContentType: String
    @httpPayload Bytes: Blob
}

@http(method: "POST", uri: "/payload/structure", code: 200)
operation StructurePayload { input: StructurePayloadIO, output: StructurePayloadIO }

structure StructurePayloadIO {
    @httpHeader("X-Kind") Kind: String
    @httpPayload @xmlNamespace(uri: "http://other.example/") Configuration: Configuration
}

@xmlName("ConfigurationRoot")
structure Configuration {
    Name: String
    Rules: RuleList
}

list RuleList {
    @xmlName("Rule") member: Rule
}

structure Rule {
    @required Id: String
    Days: Integer
}

@http(method: "POST", uri: "/payload/union", code: 200)
operation UnionPayload { input: UnionPayloadIO, output: UnionPayloadIO }

structure UnionPayloadIO {
    @httpPayload Choice: Choice
}

@http(method: "POST", uri: "/payload/document", code: 200)
operation DocumentPayload { input: DocumentPayloadIO, output: DocumentPayloadIO }

structure DocumentPayloadIO {
    @httpPayload Value: Document
}

@httpChecksum(requestAlgorithmMember: "Algorithm", requestChecksumRequired: false, requestValidationModeMember: "Mode", responseAlgorithms: ["CRC32", "SHA256"])
@http(method: "PUT", uri: "/streaming/{Key+}", code: 200)
operation Streaming { input: StreamingInput, output: StreamingOutput }

structure StreamingInput {
    @required @httpLabel Key: String
    @httpHeader("x-amz-sdk-checksum-algorithm") Algorithm: String
    @httpHeader("x-amz-checksum-mode") Mode: String
    @httpHeader("Content-Length") Length: Long
    @httpPayload Body: Stream
}

structure StreamingOutput {
    @httpHeader("ETag") ETag: String
    @httpHeader("Content-Length") Length: Long
    @httpPayload Body: Stream
}

@streaming
@requiresLength
blob Stream

@httpChecksumRequired
@http(method: "POST", uri: "/checksums", code: 200)
operation Checksums { input: StringPayloadIO }

@unsignedPayload
@auth([])
@deprecated
@http(method: "POST", uri: "/unsigned", code: 200)
operation Unsigned { input: BlobPayloadIO }

// Lists, maps, unions, recursion. ------------------------------------------------------------------------------------

@http(method: "POST", uri: "/collections", code: 200)
operation Collections { input: CollectionsIO, output: CollectionsIO }

structure CollectionsIO {
    Strings: StringList
    Integers: IntegerList
    Booleans: BooleanList
    Times: TimestampList
    Blobs: BlobList
    Colors: ColorList
    Structures: RuleList
    ListOfLists: StringListList
    StringMap: StringMap
    IntegerMap: IntegerMap
    StructureMap: RuleMap
    ListMap: StringListMap
    MapOfMaps: MapOfMaps
    EnumMap: EnumMap
    ListOfMaps: ListOfMaps
}

list StringList { member: String }

list IntegerList { member: Integer }

list BooleanList { member: Boolean }

list TimestampList { member: Timestamp }

list BlobList { member: Blob }

list ColorList { member: Color }

list StringListList { member: StringList }

list ListOfMaps { member: StringMap }

map StringMap {
    key: String
    value: String
}

map IntegerMap {
    key: String
    value: Integer
}

map RuleMap {
    key: String
    value: Rule
}

map StringListMap {
    key: String
    value: StringList
}

map MapOfMaps {
    key: String
    value: StringMap
}

map EnumMap {
    key: Color
    value: Size
}

@http(method: "POST", uri: "/sparse", code: 200)
operation Sparse { input: SparseIO, output: SparseIO }

structure SparseIO {
    Strings: SparseStrings
    Rules: SparseRules
    StringMap: SparseStringMap
    IntegerMap: SparseIntegerMap
}

@sparse
list SparseStrings { member: String }

@sparse
list SparseRules { member: Rule }

@sparse
map SparseStringMap {
    key: String
    value: String
}

@sparse
map SparseIntegerMap {
    key: String
    value: Integer
}

@http(method: "POST", uri: "/unions", code: 200)
operation Unions { input: UnionsIO, output: UnionsIO }

structure UnionsIO {
    Choice: Choice
    Choices: ChoiceList
}

union Choice {
    Text: String
    Number: Integer
    Flag: Boolean
    Bytes: Blob
    When: Timestamp
    Rule: Rule
    Strings: StringList
    Map: StringMap
    Nothing: Empty
    @jsonName("renamed") @xmlName("renamed") Named: String
    Choice: Choice
}

list ChoiceList { member: Choice }

@http(method: "POST", uri: "/recursion", code: 200)
operation Recursion { input: RecursionIO, output: RecursionIO }

structure RecursionIO {
    Tree: Tree
}

structure Tree {
    Value: String
    Left: Tree
    Children: TreeList
    ByName: TreeMap
}

list TreeList { member: Tree }

map TreeMap {
    key: String
    value: Tree
}

@http(method: "POST", uri: "/documents", code: 200)
operation Documents { input: DocumentsIO, output: DocumentsIO }

structure DocumentsIO {
    Value: Document
    Values: DocumentMap
}

map DocumentMap {
    key: String
    value: Document
}

// Names, attributes, namespaces, formats. ----------------------------------------------------------------------------

@http(method: "POST", uri: "/names", code: 200)
operation Names { input: NamesIO, output: NamesIO }

structure NamesIO {
    plain: String
    @jsonName("json-name") Json: String
    @xmlName("xmlname") Xml: String
    @xmlName("both") @ec2QueryName("Ec2Both") Ec2: String
    @ec2QueryName("OnlyEc2") OnlyEc2: String
    @xmlName("item") Renamed: RenamedList
    @ec2QueryName("Ids") @xmlName("idSet") Identifiers: RenamedList
    default: String
    int: Integer
    errno: Boolean
}

list RenamedList {
    @xmlName("item") member: String
}

@xmlName("XmlFeaturesRoot")
@xmlNamespace(uri: "http://root.example/")
structure XmlFeaturesIO {
    @xmlAttribute Id: String
    @xmlAttribute @xmlName("size") Count: Integer
    @xmlAttribute On: Boolean
    Text: String
    @xmlNamespace(uri: "http://spaced.example/", prefix: "ns") Spaced: SpacedText
    Grantee: Grantee
    @xmlFlattened Flat: StringList
    @xmlFlattened @xmlName("FlatRule") FlatRules: RuleList
    NotFlat: RenamedList
    @xmlFlattened FlatMap: StringMap
    @xmlFlattened @xmlName("Attribute") NamedFlatMap: NamedMap
    NamedMap: NamedMap
}

string SpacedText

@xmlNamespace(uri: "http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi")
structure Grantee {
    @required @xmlAttribute @xmlName("xsi:type") Type: String
    ID: String
}

map NamedMap {
    @xmlName("Name") key: String
    @xmlName("Setting") value: String
}

@http(method: "POST", uri: "/xml-features", code: 200)
operation XmlFeatures { input: XmlFeaturesIO, output: XmlFeaturesIO }

@s3UnwrappedXmlOutput
@http(method: "GET", uri: "/unwrapped", code: 200)
operation Unwrapped { output: UnwrappedOutput }

structure UnwrappedOutput {
    LocationConstraint: String
}

@http(method: "POST", uri: "/timestamps", code: 200)
operation Timestamps { input: TimestampsIO, output: TimestampsIO }

structure TimestampsIO {
    Plain: Timestamp
    @timestampFormat("date-time") DateTime: Timestamp
    @timestampFormat("http-date") HttpDate: Timestamp
    @timestampFormat("epoch-seconds") EpochSeconds: Timestamp
    OnShape: HttpDateShape
    @timestampFormat("epoch-seconds") MemberWins: HttpDateShape
    List: HttpDateList
}

@timestampFormat("http-date")
timestamp HttpDateShape

list HttpDateList { member: HttpDateShape }

// Constraints and defaults. ------------------------------------------------------------------------------------------

@http(method: "POST", uri: "/constraints", code: 200)
operation Constraints { input: ConstraintsInput }

structure ConstraintsInput {
    @required Required: String
    Name: ShortName
    Bytes: ShortBlob
    Few: FewStrings
    Pairs: FewPairs
    Percent: Percent
    Port: Port
    AtLeast: AtLeast
    AtMost: AtMost
    Color: Color
    Colors: ColorList
    Names: ShortNameList
    ByName: ShortNameMap
    Rules: RuleList
    Rule: Rule
    Secret: SecretName
    @idempotencyToken Token: String
}

@length(min: 3, max: 10)
@pattern("^[a-z][a-z0-9-]*$")
string ShortName

@sensitive
@length(min: 8)
string SecretName

@length(min: 1, max: 4)
blob ShortBlob

@length(min: 1, max: 2)
list FewStrings { member: String }

@length(max: 2)
map FewPairs {
    key: String
    value: String
}

@range(min: 0.5, max: 99.75)
double Percent

@range(min: 1, max: 65535)
integer Port

@range(min: -5)
long AtLeast

@range(max: 9223372036854775807)
long AtMost

list ShortNameList { member: ShortName }

map ShortNameMap {
    key: ShortName
    value: Port
}

@http(method: "POST", uri: "/defaults", code: 200)
operation Defaults { input: DefaultsIO, output: DefaultsIO }

structure DefaultsIO {
    Number: Integer = 0
    Flag: Boolean = false
    Big: Long = null
    FromShape: Zero
    Optional: Integer
}

@default(0)
integer Zero

// Event streams. -----------------------------------------------------------------------------------------------------

@http(method: "POST", uri: "/events-out", code: 200)
operation EventsOut { input: EventsOutInput, output: EventsOutOutput }

structure EventsOutInput {
    Expression: String
}

structure EventsOutOutput {
    @httpHeader("X-Stream") Stream: String
    @httpPayload Events: Events
}

@http(method: "POST", uri: "/events-in", code: 200)
operation EventsIn { input: EventsInInput }

structure EventsInInput {
    @httpPayload Events: Events
}

@streaming
union Events {
    Records: RecordsEvent
    Stats: StatsEvent
    Text: TextEvent
    Cont: ContinuationEvent
    Failure: CommonError
}

structure RecordsEvent {
    @eventPayload Payload: Blob
}

structure StatsEvent {
    @eventHeader Sequence: Long
    @eventHeader At: Timestamp
    @eventHeader Final: Boolean
    @eventPayload Details: Rule
}

structure TextEvent {
    @eventHeader Kind: String
    Text: String
    Number: Integer
}

structure ContinuationEvent {}

// Errors. ------------------------------------------------------------------------------------------------------------

@http(method: "POST", uri: "/failing", code: 200)
operation Failing { input: Empty, output: Empty, errors: [NotFound, ServerFailure, NamedError, HeaderError] }

@error("client")
@httpError(404)
@awsQueryError(code: "Wire.NotFound", httpResponseCode: 404)
structure NotFound {
    message: String
    ResourceId: String
    Rule: Rule
}

@error("server")
structure ServerFailure {
    Message: String
}

@error("client")
structure NamedError {
    @jsonName("renamed") @xmlName("Renamed") Field: String
    Strings: StringList
}

@error("client")
@httpError(429)
structure HeaderError {
    message: String
    @httpHeader("Retry-After") RetryAfterSeconds: Integer
}

@error("client")
structure CommonError {
    message: String
}

// Structures with tags, as a state.smithy has them. ------------------------------------------------------------------

@http(method: "POST", uri: "/tags", code: 200)
operation Tags { input: TagsIO, output: TagsIO }

structure TagsIO {
    @tag(3) Third: String
    @tag(1) First: Integer
    @tag(7) Record: TagsIO
    @tag(16) Rules: RuleList
    @tag(200) ByName: RuleMap
}
