/* What Smithy's tests of awsQuery and ec2Query describe, and what AWS's query services do. */
#include "gen/wiretest.h"
#include "core/faults.h"
#include "test/unit.h"
#include "wire/exchange.h"
#include "wire/faults.h"
#include "wire/wire.h"

#define NS " xmlns=\"https://wiretest.example/doc/2026-01-01/\""
#define QUERY_END "<ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata>"
#define EC2_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

static const void *query(int operation, const char *form)
{
    const void *in = NULL;

    CHECK_OK(body_decode(&protocol_query, &wiretest_model, operation, str_of(form), &in));
    return in;
}

static const void *ec2(int operation, const char *form)
{
    const void *in = NULL;

    CHECK_OK(body_decode(&protocol_ec2, &wiretest_model, operation, str_of(form), &in));
    return in;
}

static void check_refused(int operation, const char *form, const struct fault *fault)
{
    const void *in;

    if (!CHECK_FAULT(body_decode(&protocol_query, &wiretest_model, operation, str_of(form), &in), fault))
        CHECK_STR(str_of(form), S("refused"));
}

TEST(query_scalars_are_read)
{
    const struct wiretest_ScalarsIO *in = query(
        WIRETEST_OP_Scalars,
        "Action=Scalars&Version=2026-01-01&String=a+b%26c&Blob=YmxvYg%3D%3D&Boolean=true&Byte=-128&Short="
        "32767"
        "&Integer=-5&Long=9223372036854775807&Float=1.5&Double=-Infinity&Timestamp=2015-01-25T08%3A00%3A00Z"
        "&Color=green&Size=10&Nested.String=%C3%A9&Nested.Nested.Integer=7&Unknown=1&Nested.Unknown.1=x");

    CHECK_STR(in->String, S("a b&c"));
    CHECK_STR(in->Blob, S("blob"));
    CHECK(in->Boolean.set && in->Boolean.v && in->Byte.v == -128 && in->Short.v == 32767 &&
          in->Integer.v == -5);
    CHECK(in->Long.v == INT64_MAX && in->Float.v == 1.5 && in->Double.v < -1e308);
    CHECK_INT(in->Timestamp.ms, 1422172800000);
    CHECK_STR(in->Color, S("green"));
    CHECK_INT(in->Size.v, 10);
    CHECK_STR(in->Nested->String, S("\xC3\xA9"));
    CHECK_INT(in->Nested->Nested->Integer.v, 7);
    CHECK(!in->Secret.p && !in->Nested->Nested->Nested);
}

TEST(query_lists_maps_and_names)
{
    const struct wiretest_CollectionsIO *in =
        query(WIRETEST_OP_Collections,
              "Strings.member.10=c&Strings.member.2=b&Strings.member.1=a&Integers=&Structures.Rule.1.Id=x"
              "&Structures.Rule.1.Days=3&ListOfLists.member.1.member.1=q&StringMap.entry.1.key=k"
              "&StringMap.entry.1.value=v&StringMap.entry.2.key=k&StringMap.entry.2.value=w"
              "&StructureMap.entry.1.value.Days=4&StructureMap.entry.1.key=r");
    const struct wiretest_NamesIO *names =
        query(WIRETEST_OP_Names,
              "xmlname=1&both=2&Json=3&OnlyEc2=4&item.item.1=5&idSet.item.1=6&default=7&errno=true");
    const struct wiretest_XmlFeaturesIO *flat = query(
        WIRETEST_OP_XmlFeatures, "Flat.1=a&Flat.2=b&FlatRule.1.Id=r&Attribute.1.Name=n&Attribute.1.Setting=s"
                                 "&NamedMap.entry.1.Name=n&NamedMap.entry.1.Setting=t&NotFlat.item.1=i");

    CHECK_INT(in->Strings.n, 3);
    CHECK_STR(in->Strings.v[0], S("a"));
    CHECK_STR(in->Strings.v[1], S("b"));
    CHECK_STR(in->Strings.v[2], S("c"));
    CHECK(in->Integers.v && in->Integers.n == 0 && !in->Booleans.v);
    CHECK_STR(in->Structures.v[0].Id, S("x"));
    CHECK_INT(in->Structures.v[0].Days.v, 3);
    CHECK_STR(in->ListOfLists.v[0].v[0], S("q"));
    CHECK_INT(in->StringMap.n, 1);
    CHECK_STR(in->StringMap.v[0].value, S("w"));
    CHECK_INT(in->StructureMap.v[0].value.Days.v, 4);
    CHECK_STR(names->Xml, S("1"));
    CHECK_STR(names->Ec2, S("2"));
    CHECK_STR(names->Json, S("3"));
    CHECK_STR(names->OnlyEc2, S("4"));
    CHECK_STR(names->Renamed.v[0], S("5"));
    CHECK_STR(names->Identifiers.v[0], S("6"));
    CHECK_STR(names->default_, S("7"));
    CHECK(names->errno_.v);
    CHECK(flat->Flat.n == 2 && flat->FlatRules.n == 1 && flat->NamedFlatMap.n == 1);
    CHECK_STR(flat->NamedFlatMap.v[0].value, S("s"));
    CHECK_STR(flat->NamedMap.v[0].value, S("t"));
    CHECK_STR(flat->NotFlat.v[0], S("i"));
}

TEST(query_takes_the_query_string_too)
{
    struct sent sent = {.query = {{S("Action"), S("Scalars")}, {S("String"), S("q")}, {S("Integer"), S("1")}},
                        .body = S("Integer=2")};
    const void *in;
    const struct wiretest_ScalarsIO *scalars;

    REQUIRE_OK(sent_decode(&protocol_query, &wiretest_model, WIRETEST_OP_Scalars, &sent, &in));
    scalars = in;
    CHECK_STR(scalars->String, S("q"));
    CHECK_INT(scalars->Integer.v, 2);
}

TEST(query_refuses_malformed_values)
{
    check_refused(WIRETEST_OP_Scalars, "Integer=abc", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Integer=2147483648", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Integer=1.5", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Byte=128", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Boolean=yes", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Double=0x10", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Timestamp=1422172800", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Blob=a", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "Nested=x", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "String.member.1=x", &wire_malformed_input);
    check_refused(WIRETEST_OP_Collections, "Strings=x", &wire_malformed_input);
    check_refused(WIRETEST_OP_Collections, "StringMap.entry.1.value=v", &wire_malformed_input);
    check_refused(WIRETEST_OP_Unions, "Choice.Text=a&Choice.Number=1", &wire_malformed_input);
    check_refused(WIRETEST_OP_Scalars, "String=%zz", &wire_malformed_query_string);
    check_refused(WIRETEST_OP_Scalars, "String=%FF", &wire_malformed_query_string);
}

TEST(query_nesting_has_a_limit)
{
    struct buf *form = buf_new(unit_arena(), 1 << 20);

    for (int i = 0; i < 10000; i++)
        buf_add(form, S("Nested."));
    buf_add(form, S("String=x"));
    check_refused(WIRETEST_OP_Scalars, buf_str(form).p, &wire_malformed_input);
}

TEST(query_answers)
{
    struct wiretest_ScalarsIO out = {.String = S("<&>"),
                                     .Boolean = {true, false},
                                     .Integer = {true, 3},
                                     .Double = {true, 0.5},
                                     .Blob = S("blob"),
                                     .Timestamp = {true, 1422172800123}};
    const struct wire_response *response =
        answered(&protocol_query, &wiretest_model, WIRETEST_OP_Scalars, &out);

    CHECK_INT(response->status, 200);
    CHECK_STR(header_of(response, S("Content-Type")), S("text/xml"));
    CHECK_STR(header_of(response, S("x-amzn-RequestId")), S("id-1"));
    CHECK_STR(
        body_of(response),
        S("<ScalarsResponse" NS
          "><ScalarsResult><String>&lt;&amp;&gt;</String><Blob>YmxvYg==</Blob><Boolean>false"
          "</Boolean><Integer>3</Integer><Double>0.5</Double><Timestamp>2015-01-25T08:00:00.123Z</Timestamp>"
          "</ScalarsResult>" QUERY_END "</ScalarsResponse>"));
    response = answered(&protocol_query, &wiretest_model, WIRETEST_OP_NoInputNoOutput, &out);
    CHECK_STR(body_of(response), S("<NoInputNoOutputResponse" NS ">" QUERY_END "</NoInputNoOutputResponse>"));
    response = answered(&protocol_query, &wiretest_model, WIRETEST_OP_EmptyInputOutput, &out);
    CHECK_STR(body_of(response),
              S("<EmptyInputOutputResponse" NS "><EmptyInputOutputResult></EmptyInputOutputResult>" QUERY_END
                "</EmptyInputOutputResponse>"));
}

TEST(query_answers_with_collections)
{
    str strings[] = {S("a"), S("")};
    struct wiretest_Rule rules[] = {{.Id = S("1")}, {.Id = S("2"), .Days = {true, 2}}};
    struct wiretest_StringMap_entry entries[] = {{S("k"), S("v")}};
    struct wiretest_CollectionsIO out = {
        .Strings = {strings, 2}, .Structures = {rules, 2}, .StringMap = {entries, 1}};
    struct wiretest_XmlFeaturesIO flat = {
        .Flat = {strings, 2}, .FlatRules = {rules, 1}, .FlatMap = {entries, 1}};

    CHECK_STR(
        body_of(answered(&protocol_query, &wiretest_model, WIRETEST_OP_Collections, &out)),
        S("<CollectionsResponse" NS
          "><CollectionsResult><Strings><member>a</member><member></member></Strings>"
          "<Structures><Rule><Id>1</Id></Rule><Rule><Id>2</Id><Days>2</Days></Rule></Structures>"
          "<StringMap><entry><key>k</key><value>v</value></entry></StringMap></CollectionsResult>" QUERY_END
          "</CollectionsResponse>"));
    CHECK_STR(body_of(answered(&protocol_query, &wiretest_model, WIRETEST_OP_XmlFeatures, &flat)),
              S("<XmlFeaturesResponse" NS
                "><XmlFeaturesResult><Flat>a</Flat><Flat></Flat><FlatRule><Id>1</Id></FlatRule>"
                "<FlatMap><key>k</key><value>v</value></FlatMap></XmlFeaturesResult>" QUERY_END
                "</XmlFeaturesResponse>"));
}

TEST(query_errors)
{
    struct wiretest_NotFound detail = {.ResourceId = S("r-1")};
    struct err *err = err_make(&wiretest_NotFound, "No <such> thing.");
    const struct wire_response *response;

    err->detail = &detail;
    response = refused(&protocol_query, &wiretest_model, err);
    CHECK_INT(response->status, 404);
    CHECK_STR(body_of(response),
              S("<ErrorResponse" NS "><Error><Type>Sender</Type><Code>Wire.NotFound</Code><Message>No "
                "&lt;such&gt; thing.</Message><ResourceId>r-1</ResourceId></Error><RequestId>id-1"
                "</RequestId></ErrorResponse>"));
    response = refused(&protocol_query, &wiretest_model, err_make(&fault_io, "the secret path"));
    CHECK_INT(response->status, 500);
    CHECK_STR(body_of(response),
              S("<ErrorResponse" NS "><Error><Type>Receiver</Type><Code>InternalFailure</Code><Message>We "
                "encountered an internal error. Please try again.</Message></Error><RequestId>id-1"
                "</RequestId></ErrorResponse>"));
}

TEST(ec2_requests)
{
    const struct wiretest_NamesIO *names =
        ec2(WIRETEST_OP_Names, "Xmlname=1&Ec2Both=2&Json=3&OnlyEc2=4&Item.1=5&Ids.2=7&Ids.1=6&Plain=8");
    const struct wiretest_CollectionsIO *lists =
        ec2(WIRETEST_OP_Collections, "Strings.1=a&Structures.1.Id=x&Integers=");

    CHECK_STR(names->Xml, S("1"));
    CHECK_STR(names->Ec2, S("2"));
    CHECK_STR(names->Json, S("3"));
    CHECK_STR(names->OnlyEc2, S("4"));
    CHECK_STR(names->Renamed.v[0], S("5"));
    CHECK_STR(names->Identifiers.v[1], S("7"));
    CHECK_STR(names->plain, S("8"));
    CHECK_STR(lists->Strings.v[0], S("a"));
    CHECK_STR(lists->Structures.v[0].Id, S("x"));
    CHECK(lists->Integers.v && !lists->Integers.n);
}

TEST(ec2_answers_and_errors)
{
    str items[] = {S("i-1")};
    struct wiretest_NamesIO out = {.Xml = S("x"), .Ec2 = S("y"), .Identifiers = {items, 1}};
    struct wiretest_TimestampsIO times = {.Plain = {true, 1422172800000}};
    const struct wire_response *response = answered(&protocol_ec2, &wiretest_model, WIRETEST_OP_Names, &out);

    CHECK_STR(header_of(response, S("content-type")), S("text/xml;charset=UTF-8"));
    CHECK_STR(body_of(response),
              S(EC2_HEAD "<NamesResponse" NS "><requestId>id-1</requestId><xmlname>x</xmlname>"
                         "<both>y</both><idSet><item>i-1</item></idSet></NamesResponse>"));
    response = answered(&protocol_ec2, &wiretest_model, WIRETEST_OP_Timestamps, &times);
    CHECK(str_has(body_of(response), S("<Plain>2015-01-25T08:00:00.000Z</Plain>")));
    response = answered(&protocol_ec2, &wiretest_model, WIRETEST_OP_NoInputNoOutput, &out);
    CHECK(str_has(body_of(response), S("<requestId>id-1</requestId><return>true</return>")));
    response = refused(&protocol_ec2, &wiretest_model,
                       err_make(common_fault(COMMON_ACCESS_DENIED, PROTOCOL_EC2), "No."));
    CHECK_INT(response->status, 403);
    CHECK_STR(body_of(response),
              S(EC2_HEAD "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>No."
                         "</Message></Error></Errors><RequestID>id-1</RequestID></Response>"));
}
