/* What Smithy's tests of restXml describe, and what S3 does. */
#include "gen/wiretest.h"
#include "test/unit.h"
#include "wire/exchange.h"
#include "wire/faults.h"
#include "wire/wire.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define NS " xmlns=\"https://wiretest.example/doc/2026-01-01/\""

static const void *xml(int operation, const char *body)
{
    const void *in = NULL;

    CHECK_OK(body_decode(&protocol_rest_xml, &wiretest_model, operation, str_of(body), &in));
    return in;
}

static void check_refused(int operation, const char *body)
{
    const void *in;

    if (!CHECK_FAULT(body_decode(&protocol_rest_xml, &wiretest_model, operation, str_of(body), &in),
                     &wire_malformed_xml))
        CHECK_STR(str_of(body), S("refused"));
}

TEST(rest_xml_scalars_are_read)
{
    const struct wiretest_ScalarsIO *in =
        xml(WIRETEST_OP_Scalars,
            "<?xml version='1.0'?>\n<ScalarsIO xmlns='http://any/'>\n  <String> a &lt;&#xD; </String>\n"
            "  <Blob>\n YmxvYg== </Blob><Boolean>true</Boolean><Integer> -5 </Integer><Double>NaN</Double>"
            "<Timestamp>2015-01-25T08:00:00.5Z</Timestamp><Unknown><x/></Unknown>"
            "<Nested><String/><x:Nested "
            "xmlns:x='urn:x'><x:Integer>7</x:Integer></x:Nested></Nested></ScalarsIO>");

    CHECK_STR(in->String, S(" a <\r "));
    CHECK_STR(in->Blob, S("blob"));
    CHECK(in->Boolean.v && in->Integer.v == -5 && in->Double.v != in->Double.v);
    CHECK_INT(in->Timestamp.ms, 1422172800500);
    CHECK_STR(in->Nested->String, S(""));
    CHECK_INT(in->Nested->Nested->Integer.v, 7);
}

TEST(rest_xml_collections_are_read)
{
    const struct wiretest_CollectionsIO *in =
        xml(WIRETEST_OP_Collections, "<X><Strings><member>a</member><member/></Strings><Integers/"
                                     "><Structures><Rule><Id>1</Id></Rule></Structures>"
                                     "<ListOfLists><member><member>q</member></member></"
                                     "ListOfLists><StringMap><entry><key>k</key><value>v</value>"
                                     "</entry><entry><value>w</value><key>k</key></entry></"
                                     "StringMap><MapOfMaps><entry><key>a</key><value><entry>"
                                     "<key>b</key><value>c</value></entry></value></entry></MapOfMaps></X>");
    const struct wiretest_XmlFeaturesIO *flat = xml(
        WIRETEST_OP_XmlFeatures,
        "<R Id='i' size='3' On='true' "
        "other='x'><Flat>a</Flat><Text>t</Text><Flat>b</Flat><FlatRule><Id>r</Id></FlatRule>"
        "<NotFlat><item>i</item></NotFlat><FlatMap><key>k</key><value>1</value></FlatMap><FlatMap><key>k</"
        "key>"
        "<value>2</value></FlatMap><Attribute><Name>n</Name><Setting>s</Setting></Attribute><NamedMap><entry>"
        "<Name>m</Name><Setting>t</Setting></entry></NamedMap>"
        "<Grantee xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
        "xsi:type='CanonicalUser'><ID>42</ID></Grantee></R>");

    CHECK(in->Strings.n == 2 && in->Integers.v && !in->Integers.n && !in->Times.v && in->StringMap.n == 1);
    CHECK_STR(in->Strings.v[1], S(""));
    CHECK_STR(in->Structures.v[0].Id, S("1"));
    CHECK_STR(in->ListOfLists.v[0].v[0], S("q"));
    CHECK_STR(in->StringMap.v[0].value, S("w"));
    CHECK_STR(in->MapOfMaps.v[0].value.v[0].value, S("c"));
    CHECK_STR(flat->Id, S("i"));
    CHECK(flat->Count.v == 3 && flat->On.v && flat->Flat.n == 2 && flat->FlatRules.n == 1 &&
          flat->FlatMap.n == 1);
    CHECK_STR(flat->Flat.v[1], S("b"));
    CHECK_STR(flat->FlatMap.v[0].value, S("2"));
    CHECK_STR(flat->NotFlat.v[0], S("i"));
    CHECK_STR(flat->NamedFlatMap.v[0].value, S("s"));
    CHECK_STR(flat->NamedMap.v[0].key, S("m"));
    CHECK_STR(flat->Grantee->Type, S("CanonicalUser"));
    CHECK_STR(flat->Grantee->ID, S("42"));
}

TEST(rest_xml_refuses_malformed_bodies)
{
    check_refused(WIRETEST_OP_Scalars, "<a>");
    check_refused(WIRETEST_OP_Scalars, "text");
    check_refused(WIRETEST_OP_Scalars, "{}");
    check_refused(WIRETEST_OP_Scalars, "<a><Integer>x</Integer></a>");
    check_refused(WIRETEST_OP_Scalars, "<a><Integer></Integer></a>");
    check_refused(WIRETEST_OP_Scalars, "<a><Integer>1.0</Integer></a>");
    check_refused(WIRETEST_OP_Scalars, "<a><Boolean>1</Boolean></a>");
    check_refused(WIRETEST_OP_Scalars, "<a><Timestamp>1</Timestamp></a>");
    check_refused(WIRETEST_OP_Scalars, "<a><Blob>*</Blob></a>");
    check_refused(WIRETEST_OP_Unions, "<a><Choice/></a>");
    check_refused(WIRETEST_OP_Unions, "<a><Choice><Text>a</Text><Number>1</Number></Choice></a>");
    check_refused(WIRETEST_OP_Collections, "<a><StringMap><entry><value>v</value></entry></StringMap></a>");
    check_refused(WIRETEST_OP_Scalars, "<!DOCTYPE a [<!ENTITY b 'c'>]><a><String>&b;</String></a>");
}

TEST(rest_xml_bad_bindings_are_bad_arguments)
{
    struct sent sent = {.query = {{S("n"), S("x")}}};
    const void *in;

    CHECK_FAULT(sent_decode(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_Bindings, &sent, &in),
                &wire_invalid_argument);
}

TEST(rest_xml_payloads)
{
    const struct wiretest_StructurePayloadIO *in =
        xml(WIRETEST_OP_StructurePayload,
            "<ConfigurationRoot><Name>n</Name><Rules><Rule><Id>x</Id></Rule></Rules>"
            "</ConfigurationRoot>");
    struct wiretest_Rule rules[] = {{.Id = S("x")}};
    struct wiretest_Configuration configuration = {.Name = S("n"), .Rules = {rules, 1}};
    struct wiretest_StructurePayloadIO out = {.Kind = S("k"), .Configuration = &configuration};
    struct wiretest_Choice choice = {.Named = S("x")};
    struct wiretest_UnionPayloadIO united = {.Choice = &choice};
    const struct wire_response *response =
        answered(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_StructurePayload, &out);

    CHECK_STR(in->Configuration->Name, S("n"));
    CHECK_STR(in->Configuration->Rules.v[0].Id, S("x"));
    CHECK_STR(header_of(response, S("X-Kind")), S("k"));
    CHECK_STR(header_of(response, S("Content-Type")), S("application/xml"));
    CHECK_STR(body_of(response),
              S(HEAD "<ConfigurationRoot xmlns=\"http://other.example/\"><Name>n</Name><Rules><Rule>"
                     "<Id>x</Id></Rule></Rules></ConfigurationRoot>"));
    CHECK_STR(body_of(answered(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_UnionPayload, &united)),
              S(HEAD "<Choice" NS "><renamed>x</renamed></Choice>"));
    out.Configuration = NULL;
    response = answered(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_StructurePayload, &out);
    CHECK(response->body->n == 0 && !header_of(response, S("Content-Type")).p);
}

TEST(rest_xml_answers)
{
    str strings[] = {S("a"), S("b")};
    struct wiretest_Rule rules[] = {{.Id = S("1"), .Days = {true, 2}}};
    struct wiretest_NamedMap_entry named[] = {{S("n"), S("s")}};
    struct wiretest_Grantee grantee = {.Type = S("Group"), .ID = S("42")};
    struct wiretest_XmlFeaturesIO out = {.Id = S("\"i\""),
                                         .Count = {true, 3},
                                         .Text = S("t&"),
                                         .Spaced = S("s"),
                                         .Grantee = &grantee,
                                         .Flat = {strings, 2},
                                         .FlatRules = {rules, 1},
                                         .NotFlat = {strings, 1},
                                         .NamedFlatMap = {named, 1},
                                         .NamedMap = {named, 1}};

    CHECK_STR(body_of(answered(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_XmlFeatures, &out)),
              S(HEAD
                "<XmlFeaturesRoot xmlns=\"http://root.example/\" Id=\"&quot;i&quot;\" "
                "size=\"3\"><Text>t&amp;</Text>"
                "<Spaced xmlns:ns=\"http://spaced.example/\">s</Spaced>"
                "<Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                "xsi:type=\"Group\"><ID>42</ID></Grantee>"
                "<Flat>a</Flat><Flat>b</Flat><FlatRule><Id>1</Id><Days>2</Days></FlatRule><NotFlat><item>a</"
                "item></NotFlat>"
                "<Attribute><Name>n</Name><Setting>s</Setting></Attribute>"
                "<NamedMap><entry><Name>n</Name><Setting>s</Setting></entry></NamedMap></XmlFeaturesRoot>"));
}

TEST(rest_xml_unwrapped_answers)
{
    struct wiretest_UnwrappedOutput out = {.LocationConstraint = S("eu-west-1")};

    CHECK_STR(body_of(answered(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_Unwrapped, &out)),
              S(HEAD "<LocationConstraint" NS ">eu-west-1</LocationConstraint>"));
    out.LocationConstraint = STR_NONE;
    CHECK_STR(body_of(answered(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_Unwrapped, &out)),
              S(HEAD "<LocationConstraint" NS "/>"));
}

TEST(rest_xml_errors)
{
    struct wiretest_NotFound detail = {.ResourceId = S("r-1")};
    struct err *err = err_make(&wiretest_NotFound, "No.");
    struct model unwrapped = wiretest_model;
    const struct wire_response *response;

    err->detail = &detail;
    response = refused(&protocol_rest_xml, &wiretest_model, err);
    CHECK_INT(response->status, 404);
    CHECK_STR(header_of(response, S("x-amzn-RequestId")), S("id-1"));
    CHECK_STR(body_of(response),
              S(HEAD "<ErrorResponse" NS "><Error><Type>Sender</Type><Code>Wire.NotFound</Code><Message>No."
                     "</Message><ResourceId>r-1</ResourceId></Error><RequestId>id-1</RequestId>"
                     "</ErrorResponse>"));
    unwrapped.s3_unwrapped = 1;
    response = refused(&protocol_rest_xml, &unwrapped, err);
    CHECK_STR(header_of(response, S("x-amz-request-id")), S("id-1"));
    CHECK(header_of(response, S("x-amz-id-2")).n > 20);
    CHECK(str_starts(body_of(response),
                     S(HEAD "<Error><Code>Wire.NotFound</Code><Message>No.</Message><ResourceId>r-1"
                            "</ResourceId><RequestId>id-1</RequestId><HostId>")));
}

TEST(rest_xml_s3_writes_milliseconds)
{
    struct wiretest_TimestampsIO out = {.Plain = {true, 1422172800000}};
    struct model unwrapped = wiretest_model;

    unwrapped.s3_unwrapped = 1;
    CHECK(str_has(body_of(answered(&protocol_rest_xml, &unwrapped, WIRETEST_OP_Timestamps, &out)),
                  S("<Plain>2015-01-25T08:00:00.000Z</Plain>")));
    CHECK(str_has(body_of(answered(&protocol_rest_xml, &wiretest_model, WIRETEST_OP_Timestamps, &out)),
                  S("<Plain>2015-01-25T08:00:00Z</Plain>")));
}
