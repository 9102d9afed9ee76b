// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.web

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.protocols#httpChecksum
use aws.protocols#restXml

@service(sdkId: "Web", endpointPrefix: "web")
@sigv4(name: "web")
@restXml
@xmlNamespace(uri: "http://web.example/")
@title("Web")
service Web {
    version: "2020-01-01"
    operations: [
        PutRoot
        PutThing
    ]
}

@http(method: "PUT", uri: "/", code: 200)
operation PutRoot {
    input: PutRootRequest
}

@http(method: "PUT", uri: "/things/{ThingId}/{Key+}?x=1", code: 201)
@unsignedPayload
@httpChecksum(requestAlgorithmMember: "Algorithm", requestChecksumRequired: true)
operation PutThing {
    input: PutThingRequest
    output: PutThingOutput
}

blob Bytes

@xmlNamespace(uri: "http://xsi.example", prefix: "xsi")
structure Grantee {
    @xmlName("xsi:type") @xmlAttribute Type: String
}

list Grants {
    @xmlName("Grant") member: Grantee
}

integer Integer

map Map {
    key: String
    value: String
}

structure PutRootRequest {
    @httpPayload @xmlName("Settings") Settings: SettingsType
}

structure PutThingOutput {
    @httpResponseCode Status: Integer
    @httpPayload Body: StreamingBytes
}

@xmlName("PutThingRoot")
structure PutThingRequest {
    @required @httpLabel @hostLabel ThingId: String
    @httpLabel Key: String
    @httpHeader("x-algorithm") Algorithm: String
    @httpPrefixHeaders("x-meta-") Meta: Map
    @httpQuery("page") Page: String
    @httpQueryParams Rest: Map
    Grants: Grants
    @xmlName("SPECIAL") Special: Special
}

structure SettingsType {
    Raw: Bytes
}

structure Special {}

@streaming
blob StreamingBytes

string String
