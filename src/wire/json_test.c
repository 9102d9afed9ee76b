/* What Smithy's tests of awsJson1_0 and awsJson1_1 describe. */
#include "gen/wiretest.h"
#include "core/faults.h"
#include "test/unit.h"
#include "wire/exchange.h"
#include "wire/faults.h"
#include "wire/wire.h"

static const void *json(int operation, const char *body)
{
    const void *in = NULL;

    CHECK_OK(body_decode(&protocol_json10, &wiretest_model, operation, str_of(body), &in));
    return in;
}

static void check_refused(int operation, const char *body)
{
    const void *in;

    if (!CHECK_FAULT(body_decode(&protocol_json11, &wiretest_model, operation, str_of(body), &in),
                     &wire_serialization))
        CHECK_STR(str_of(body), S("refused"));
}

TEST(json_rpc_scalars_are_read)
{
    const struct wiretest_ScalarsIO *in =
        json(WIRETEST_OP_Scalars,
             "{\"String\":\"\\u00e9\\n\",\"Blob\":\"YmxvYg==\",\"Boolean\":false,\"Byte\":5,\"Short\":-3,"
             "\"Integer\":1e2,"
             "\"Long\":-9223372036854775808,\"Float\":\"NaN\",\"Double\":\"-Infinity\",\"BigInteger\":"
             "123456789012345678901234,"
             "\"BigDecimal\":1.50,\"Timestamp\":1422172800.5,\"Color\":\"RED\",\"Size\":1.0,\"Secret\":null,"
             "\"Unknown\":{\"a\":[1,2]},\"Nested\":{\"String\":\"\",\"Nested\":{}}}");

    CHECK_STR(in->String, S("\xC3\xA9\n"));
    CHECK_STR(in->Blob, S("blob"));
    CHECK(in->Boolean.set && !in->Boolean.v && in->Byte.v == 5 && in->Short.v == -3 && in->Integer.v == 100);
    CHECK(in->Long.v == INT64_MIN && in->Float.v != in->Float.v && in->Double.v < -1e308);
    CHECK_STR(in->BigInteger, S("123456789012345678901234"));
    CHECK_STR(in->BigDecimal, S("1.50"));
    CHECK_INT(in->Timestamp.ms, 1422172800500);
    CHECK(in->Size.v == 1 && !in->Secret.p);
    CHECK_STR(in->Nested->String, S(""));
    CHECK(in->Nested->Nested && !in->Nested->Nested->String.p);
    CHECK(!((const struct wiretest_ScalarsIO *)json(WIRETEST_OP_Scalars, ""))->String.p);
    json(WIRETEST_OP_NoInputNoOutput, "{}");
}

TEST(json_rpc_ignores_json_names)
{
    const struct wiretest_NamesIO *in =
        json(WIRETEST_OP_Names, "{\"Json\":\"1\",\"json-name\":\"2\",\"Xml\":\"3\"}");
    struct wiretest_NamesIO out = {.Json = S("x"), .Xml = S("y"), .int_ = {true, 1}};

    CHECK_STR(in->Json, S("1"));
    CHECK_STR(in->Xml, S("3"));
    CHECK_STR(body_of(answered(&protocol_json11, &wiretest_model, WIRETEST_OP_Names, &out)),
              S("{\"Json\":\"x\",\"Xml\":\"y\",\"int\":1}"));
}

TEST(json_rpc_collections)
{
    const struct wiretest_CollectionsIO *in =
        json(WIRETEST_OP_Collections,
             "{\"Strings\":[\"a\",\"\"],\"Integers\":[],\"StringMap\":{\"k\":\"v\",\"k\":\"w\"},"
             "\"StructureMap\":{},\"ListOfMaps\":[{\"a\":\"b\"},{}],\"Times\":[1,2.5]}");
    const struct wiretest_SparseIO *sparse =
        json(WIRETEST_OP_Sparse,
             "{\"Strings\":[null,\"a\",null],\"Rules\":[null,{\"Id\":\"x\"}],\"IntegerMap\":{\"a\":null}}");

    CHECK(in->Strings.n == 2 && in->Integers.v && !in->Integers.n && !in->Blobs.v && in->StructureMap.v);
    CHECK_INT(in->StringMap.n, 1);
    CHECK_STR(in->StringMap.v[0].value, S("w"));
    CHECK(in->ListOfMaps.n == 2 && in->ListOfMaps.v[1].v && in->Times.v[1].ms == 2500);
    CHECK(sparse->Strings.n == 3 && !sparse->Strings.v[0].p && sparse->Strings.v[1].p);
    CHECK(sparse->Rules.n == 2 && !sparse->Rules.v[0].Id.p && sparse->Rules.v[1].Id.p);
    CHECK(sparse->IntegerMap.n == 1 && !sparse->IntegerMap.v[0].value.set);
    CHECK_STR(
        body_of(answered(&protocol_json10, &wiretest_model, WIRETEST_OP_Sparse, sparse)),
        S("{\"Strings\":[null,\"a\",null],\"Rules\":[null,{\"Id\":\"x\"}],\"IntegerMap\":{\"a\":null}}"));
    CHECK_STR(body_of(answered(&protocol_json10, &wiretest_model, WIRETEST_OP_Collections, in)),
              S("{\"Strings\":[\"a\",\"\"],\"Integers\":[],\"Times\":[1,2.5],\"StringMap\":{\"k\":\"w\"},"
                "\"StructureMap\":{},\"ListOfMaps\":[{\"a\":\"b\"},{}]}"));
}

TEST(json_rpc_unions_have_one_member)
{
    const struct wiretest_UnionsIO *in =
        json(WIRETEST_OP_Unions, "{\"Choice\":{\"__type\":\"x\",\"Text\":null,\"Number\":1},\"Choices\":[{"
                                 "\"Nothing\":{}},{\"Choice\":{\"Text\":\"\"}}]}");

    CHECK(in->Choice->Number.v == 1 && !in->Choice->Text.p);
    CHECK(in->Choices.n == 2 && in->Choices.v[0].Nothing && in->Choices.v[1].Choice->Text.p);
    check_refused(WIRETEST_OP_Unions, "{\"Choice\":{}}");
    check_refused(WIRETEST_OP_Unions, "{\"Choice\":{\"Unknown\":1}}");
    check_refused(WIRETEST_OP_Unions, "{\"Choice\":{\"Text\":\"a\",\"Number\":1}}");
    check_refused(WIRETEST_OP_Unions, "{\"Choice\":[]}");
}

TEST(json_rpc_documents_are_kept)
{
    const struct wiretest_DocumentsIO *in =
        json(WIRETEST_OP_Documents, "{\"Value\": {\"a\": [1, null]} ,\"Values\":{\"x\":1.0,\"y\":null}}");

    CHECK_STR(in->Value, S("{\"a\": [1, null]}"));
    CHECK_STR(in->Values.v[0].value, S("1.0"));
    CHECK_STR(in->Values.v[1].value, S("null"));
    CHECK_STR(body_of(answered(&protocol_json11, &wiretest_model, WIRETEST_OP_Documents, in)),
              S("{\"Value\":{\"a\": [1, null]},\"Values\":{\"x\":1.0,\"y\":null}}"));
}

TEST(json_rpc_timestamps)
{
    const struct wiretest_TimestampsIO *in =
        json(WIRETEST_OP_Timestamps,
             "{\"Plain\":1,\"DateTime\":\"2015-01-25T08:00:00+01:00\",\"HttpDate\":\"Sun, 25 Jan 2015 "
             "08:00:00 GMT\",\"EpochSeconds\":1.5e3,\"OnShape\":\"Sun, 25 Jan 2015 08:00:00 GMT\","
             "\"MemberWins\":2,\"List\":[\"Sun, 25 Jan 2015 08:00:00 GMT\"]}");

    CHECK(in->Plain.ms == 1000 && in->DateTime.ms == 1422169200000 && in->HttpDate.ms == 1422172800000);
    CHECK(in->EpochSeconds.ms == 1500000 && in->OnShape.ms == 1422172800000 && in->MemberWins.ms == 2000);
    CHECK_STR(
        body_of(answered(&protocol_json11, &wiretest_model, WIRETEST_OP_Timestamps, in)),
        S("{\"Plain\":1,\"DateTime\":\"2015-01-25T07:00:00Z\",\"HttpDate\":\"Sun, 25 Jan 2015 08:00:00 GMT\","
          "\"EpochSeconds\":1500,\"OnShape\":\"Sun, 25 Jan 2015 08:00:00 GMT\",\"MemberWins\":2,"
          "\"List\":[\"Sun, 25 Jan 2015 08:00:00 GMT\"]}"));
    check_refused(WIRETEST_OP_Timestamps, "{\"Plain\":\"1\"}");
    check_refused(WIRETEST_OP_Timestamps, "{\"Plain\":\"2015-01-25T08:00:00Z\"}");
    check_refused(WIRETEST_OP_Timestamps, "{\"DateTime\":1422172800}");
    check_refused(WIRETEST_OP_Timestamps, "{\"HttpDate\":\"2015-01-25T08:00:00Z\"}");
    check_refused(WIRETEST_OP_Timestamps, "{\"EpochSeconds\":1e99}");
    check_refused(WIRETEST_OP_Timestamps, "{\"EpochSeconds\":\"NaN\"}");
}

/* The classes of restJson1's "Malformed..." tests. */
TEST(json_rpc_refuses_malformed_bodies)
{
    static const char *const bodies[] = {
        "[]",
        "null",
        "1",
        "{",
        "{\"String\":\"a\"",
        "{\"String\":\"a\"}}",
        "{\"String\" \"a\"}",
        "{\"String\":\"a\",}",
        "{\"String\":1}",
        "{\"String\":true}",
        "{\"String\":[]}",
        "{\"String\":{}}",
        "{\"Boolean\":\"true\"}",
        "{\"Boolean\":1}",
        "{\"Boolean\":tru}",
        "{\"Boolean\":[true]}",
        "{\"Integer\":\"1\"}",
        "{\"Integer\":1.5}",
        "{\"Integer\":true}",
        "{\"Integer\":0x10}",
        "{\"Integer\":2147483648}",
        "{\"Integer\":NaN}",
        "{\"Integer\":\"NaN\"}",
        "{\"Byte\":128}",
        "{\"Byte\":-129}",
        "{\"Short\":32768}",
        "{\"Long\":9223372036854775808}",
        "{\"Long\":1e19}",
        "{\"Float\":\"1.5\"}",
        "{\"Double\":\"Infinite\"}",
        "{\"Double\":1e999}",
        "{\"Double\":true}",
        "{\"Blob\":\"a\"}",
        "{\"Blob\":\"YQ\"}",
        "{\"Blob\":\"Y Q=\"}",
        "{\"Blob\":[1]}",
        "{\"Nested\":[]}",
        "{\"Nested\":\"{}\"}",
        "{\"BigInteger\":\"1\"}",
    };
    const void *in;

    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
        check_refused(WIRETEST_OP_Scalars, bodies[i]);
    check_refused(WIRETEST_OP_Collections, "{\"Strings\":{}}");
    check_refused(WIRETEST_OP_Collections, "{\"Strings\":[1]}");
    check_refused(WIRETEST_OP_Collections, "{\"Strings\":[null]}");
    check_refused(WIRETEST_OP_Collections, "{\"Strings\":\"a\"}");
    check_refused(WIRETEST_OP_Collections, "{\"StringMap\":[]}");
    check_refused(WIRETEST_OP_Collections, "{\"StringMap\":{\"a\":null}}");
    check_refused(WIRETEST_OP_Collections, "{\"StringMap\":{null:\"a\"}}");
    CHECK_FAULT(
        body_decode(&protocol_json10, &wiretest_model, WIRETEST_OP_Scalars, S("{\"String\":\"\xFF\"}"), &in),
        &wire_serialization);
}

TEST(json_rpc_limits)
{
    struct buf *deep = buf_new(unit_arena(), 1 << 20), *wide = buf_new(unit_arena(), 1 << 22);
    const void *in;

    for (int i = 0; i < WIRE_DEPTH_MAX; i++)
        buf_add(deep, S("{\"Nested\":"));
    buf_add(deep, S("{}"));
    CHECK_FAULT(body_decode(&protocol_json10, &wiretest_model, WIRETEST_OP_Scalars, buf_str(deep), &in),
                &wire_serialization);
    buf_add(wide, S("{\"Strings\":[\"\""));
    for (int i = 0; i < WIRE_ELEMENTS_MAX; i++)
        buf_add(wide, S(",\"\""));
    buf_add(wide, S("]}"));
    CHECK_FAULT(body_decode(&protocol_json10, &wiretest_model, WIRETEST_OP_Collections, buf_str(wide), &in),
                &wire_serialization);
}

TEST(json_rpc_answers)
{
    struct wiretest_ScalarsIO out = {.String = S("\"\\\n\x01"),
                                     .Float = {true, 0.1f},
                                     .Double = {true, 1e300},
                                     .Timestamp = {true, 1422172800123},
                                     .Blob = S("")};
    struct wiretest_DefaultsIO defaults = {0};
    const struct wire_response *response =
        answered(&protocol_json10, &wiretest_model, WIRETEST_OP_Scalars, &out);

    CHECK_STR(header_of(response, S("Content-Type")), S("application/x-amz-json-1.0"));
    CHECK_STR(header_of(response, S("x-amzn-RequestId")), S("id-1"));
    CHECK_STR(body_of(response),
              S("{\"String\":\"\\\"\\\\\\n\\u0001\",\"Blob\":\"\",\"Float\":0.1,\"Double\":1e+300,"
                "\"Timestamp\":1422172800.123}"));
    response = answered(&protocol_json11, &wiretest_model, WIRETEST_OP_NoInputNoOutput, &out);
    CHECK_STR(header_of(response, S("Content-Type")), S("application/x-amz-json-1.1"));
    CHECK_STR(body_of(response), S("{}"));
    CHECK_STR(body_of(answered(&protocol_json11, &wiretest_model, WIRETEST_OP_Defaults, &defaults)),
              S("{\"Number\":0,\"Flag\":false,\"FromShape\":0}"));
}

TEST(json_rpc_errors_of_other_services_show_their_code)
{
    static const struct fault other = {"Elsewhere", 400, BLAME_CLIENT, 1};
    static const struct fault beyond = {"Beyond", 400, BLAME_CLIENT, 1000000};

    CHECK_STR(body_of(refused(&protocol_json11, &wiretest_model, err_make(&other, "x"))),
              S("{\"__type\":\"Elsewhere\",\"message\":\"x\"}"));
    CHECK_STR(body_of(refused(&protocol_json11, &wiretest_model, err_make(&beyond, "x"))),
              S("{\"__type\":\"Beyond\",\"message\":\"x\"}"));
}

TEST(json_rpc_errors)
{
    struct wiretest_NotFound detail = {.ResourceId = S("r-1")};
    struct err *err = err_make(&wiretest_NotFound, "No \"such\" thing.");
    const struct wire_response *response;

    err->detail = &detail;
    response = refused(&protocol_json10, &wiretest_model, err);
    CHECK_INT(response->status, 404);
    CHECK_STR(header_of(response, S("x-amzn-query-error")), S("Wire.NotFound;Sender"));
    CHECK_STR(body_of(response),
              S("{\"__type\":\"com.amazonaws.wiretest.v20260101#NotFound\",\"message\":\"No \\\"such\\\" "
                "thing.\",\"ResourceId\":\"r-1\"}"));
    response = refused(&protocol_json11, &wiretest_model, err_make(&wiretest_ServerFailure, "Oh."));
    CHECK_INT(response->status, 500);
    CHECK_STR(body_of(response), S("{\"__type\":\"ServerFailure\",\"Message\":\"Oh.\"}"));
    CHECK_STR(header_of(response, S("x-amzn-query-error")), S("ServerFailure;Receiver"));
    response = refused(&protocol_json11, &wiretest_model, err_make(&wire_serialization, "Bad."));
    CHECK_STR(body_of(response), S("{\"__type\":\"SerializationException\",\"message\":\"Bad.\"}"));
    response = refused(&protocol_json10, &wiretest_model, err_make(&wire_serialization, "Bad."));
    CHECK_STR(body_of(response),
              S("{\"__type\":\"com.amazon.coral.service#SerializationException\",\"message\":\"Bad.\"}"));
    response = refused(&protocol_json10, NULL, err_make(&fault_corrupt, "the secret"));
    CHECK_INT(response->status, 500);
    CHECK(!str_has(body_of(response), S("secret")));
}
