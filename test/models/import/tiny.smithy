// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.tiny

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use aws.protocols#awsQuery
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError
use garua#targetPrefix

@service(sdkId: "Tiny One", endpointPrefix: "tiny")
@sigv4(name: "tinysign")
@awsJson1_0
@awsQuery
@awsQueryCompatible
@targetPrefix("com.example.v1.Tiny_1")
@xmlNamespace(uri: "http://tiny.example/doc/")
@title("Tiny Service")
service Tiny_1 {
    version: "2024-02-02"
    operations: [
        Get
        Put
    ]
}

operation Get {
    output: GetResult
}

@auth([])
@endpoint(hostPrefix: "data-")
@deprecated
operation Put {
    input: PutRequest
    errors: [
        Broken
        Missing
    ]
}

document Any

@error("server")
structure Broken {}

union Choice {
    One: Name
}

@timestampFormat("date-time")
timestamp Date

structure GetResult {
    When: Date
    Choice: Choice
    Any: Any
    Ratio: Ratio
}

@length(min: 0, max: 10)
list ItemList {
    @xmlName("Item") member: Name
}

@error("client")
@httpError(404)
@awsQueryError(code: "Tiny.Missing", httpResponseCode: 404)
structure Missing {
    message: Name
}

@length(min: 1, max: 64)
@pattern("[\\w\"-]+")
@sensitive
string Name

structure PutRequest {
    @required Name: Name
    @xmlFlattened @xmlName("Tag") Tags: TagMap
    @xmlFlattened @xmlName("Item") Items: ItemList
    Added: ItemList
    @idempotencyToken Token: Name
    Kind: PutRequestKind
}

enum PutRequestKind {
    a_b = "a b"
    V_2nd = "2nd"
    A_B_2 = "A-B"
}

@range(min: 0.5, max: 1)
double Ratio

map TagMap {
    @xmlName("Key") key: Name
    value: Name
}
