/* What Smithy's tests of rpcv2Cbor describe, and Kinesis' CBOR. */
#include <math.h>

#include "gen/wiretest.h"
#include "test/unit.h"
#include "wire/exchange.h"
#include "wire/faults.h"
#include "wire/wire.h"

static ERR decode(int operation, str body, const void **in)
{
    return body_decode(&protocol_rpc_cbor, &wiretest_model, operation, body, in);
}

static void check_refused(int operation, str body)
{
    const void *in;

    CHECK_FAULT(decode(operation, body, &in), &wire_serialization);
}

TEST(rpc_cbor_scalars_are_read)
{
    const struct wiretest_ScalarsIO *in;
    const void *structure;

    REQUIRE_OK(decode(WIRETEST_OP_Scalars,
                      S("\xBF"
                        "\x66String\x61"
                        "a"
                        "\x64"
                        "Blob\x42\x01\x02"
                        "\x67"
                        "Boolean\xF5"
                        "\x64"
                        "Byte\x24"
                        "\x67Integer\x19\x01\x00"
                        "\x64Long\x3B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                        "\x65"
                        "Float\xF9\x3E\x00"
                        "\x66"
                        "Double\x05"
                        "\x6A"
                        "BigInteger\xC2\x49\x01\x00\x00\x00\x00\x00\x00\x00\x00"
                        "\x6A"
                        "BigDecimal\xC4\x82\x21\x19\x6A\xB3"
                        "\x69Timestamp\xC1\xFB\x41\xD4\x52\xD9\xE0\x20\x00\x00"
                        "\x67Unknown\xA1\x01\x02"
                        "\x66Secret\xF6"
                        "\x66Nested\xA1\x66String\x7F\x61x\x61y\xFF"
                        "\xFF"),
                      &structure));
    in = structure;
    CHECK_STR(in->String, S("a"));
    CHECK_STR(in->Blob, S("\x01\x02"));
    CHECK(in->Boolean.v && in->Byte.v == -5 && in->Integer.v == 256 && in->Long.v == INT64_MIN);
    CHECK(in->Float.v == 1.5 && in->Double.v == 5);
    CHECK_STR(in->BigInteger, S("18446744073709551616"));
    CHECK_STR(in->BigDecimal, S("273.15"));
    CHECK_INT(in->Timestamp.ms, 1363896192500);
    CHECK(!in->Secret.p);
    CHECK_STR(in->Nested->String, S("xy"));
    CHECK_OK(decode(WIRETEST_OP_Scalars, S(""), &structure));
    CHECK_OK(decode(WIRETEST_OP_Scalars, S("\xA0"), &structure));
}

TEST(rpc_cbor_collections_are_read)
{
    const struct wiretest_SparseIO *sparse;
    const struct wiretest_CollectionsIO *in;
    const void *structure;

    REQUIRE_OK(decode(WIRETEST_OP_Sparse,
                      S("\xA2\x67Strings\x82\xF6\x61"
                        "a"
                        "\x6AIntegerMap\xA1\x61k\xF6"),
                      &structure));
    sparse = structure;
    CHECK(sparse->Strings.n == 2 && !sparse->Strings.v[0].p && sparse->IntegerMap.n == 1);
    REQUIRE_OK(decode(WIRETEST_OP_Collections,
                      S("\xA3\x67Strings\x9F\x61"
                        "a\xFF"
                        "\x68Integers\x80"
                        "\x69StringMap\xA2\x61k\x61v\x61k\x61w"),
                      &structure));
    in = structure;
    CHECK(in->Strings.n == 1 && in->Integers.v && !in->Integers.n && in->StringMap.n == 1);
    CHECK_STR(in->StringMap.v[0].value, S("w"));
}

TEST(rpc_cbor_refuses_malformed_bodies)
{
    struct sent type = {.body = S("\xA0"), .headers = {{S("Content-Type"), S("application/json")}}};
    const void *in;

    check_refused(WIRETEST_OP_Scalars, S("\x80"));
    check_refused(WIRETEST_OP_Scalars, S("{}"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1"));
    check_refused(WIRETEST_OP_Scalars, S("\xA0\xA0"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x01\x02"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x66String\x01"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x66String\x41"
                                         "a"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x64"
                                         "Blob\x61"
                                         "a"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x64"
                                         "Byte\x18\x80"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x67Integer\xF9\x3E\x00"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x67Integer\x61"
                                         "1"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x67"
                                         "Boolean\x01"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x69Timestamp\x01"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x69Timestamp\xC0\x01"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x69Timestamp\xC1\xF9\x7E\x00"));
    check_refused(WIRETEST_OP_Scalars, S("\xA1\x6A"
                                         "BigDecimal\xC4\x82\x3A\x7F\xFF\xFF\xFF\x01"));
    check_refused(WIRETEST_OP_Collections, S("\xA1\x67Strings\x81\xF6"));
    check_refused(WIRETEST_OP_Unions, S("\xA1\x66"
                                        "Choice\xA0"));
    CHECK_FAULT(sent_decode(&protocol_rpc_cbor, &wiretest_model, WIRETEST_OP_Scalars, &type, &in),
                &wire_unsupported_media_type);
}

TEST(rpc_cbor_answers)
{
    struct wiretest_ScalarsIO out = {.String = S("a"),
                                     .Float = {true, 1.5},
                                     .BigInteger = S("-18446744073709551617"),
                                     .BigDecimal = S("273.15"),
                                     .Timestamp = {true, 1000}};
    const struct wire_response *response =
        answered(&protocol_rpc_cbor, &wiretest_model, WIRETEST_OP_Scalars, &out);

    CHECK_STR(header_of(response, S("Smithy-Protocol")), S("rpc-v2-cbor"));
    CHECK_STR(header_of(response, S("Content-Type")), S("application/cbor"));
    CHECK_STR(body_of(response), S("\xBF\x66String\x61"
                                   "a\x65"
                                   "Float\xFA\x3F\xC0\x00\x00"
                                   "\x6A"
                                   "BigInteger\xC3\x49\x01\x00\x00\x00\x00\x00\x00\x00\x00"
                                   "\x6A"
                                   "BigDecimal\xC4\x82\x21\x19\x6A\xB3\x69Timestamp\xC1\x01\xFF"));
    response = answered(&protocol_rpc_cbor, &wiretest_model, WIRETEST_OP_EmptyInputOutput, &out);
    CHECK_STR(body_of(response), S("\xBF\xFF"));
    response = answered(&protocol_rpc_cbor, &wiretest_model, WIRETEST_OP_NoInputNoOutput, &out);
    CHECK(response->body->n == 0 && !header_of(response, S("Content-Type")).p);
    CHECK_STR(header_of(response, S("Smithy-Protocol")), S("rpc-v2-cbor"));
}

TEST(rpc_cbor_errors)
{
    const struct wire_response *response =
        refused(&protocol_rpc_cbor, &wiretest_model, err_make(&wiretest_NotFound, "No."));

    CHECK_INT(response->status, 404);
    CHECK_STR(header_of(response, S("x-amzn-query-error")), S("Wire.NotFound;Sender"));
    CHECK_STR(body_of(response), S("\xBF\x66__type\x78\x29"
                                   "com.amazonaws.wiretest.v20260101#NotFound\x67message\x63No.\xFF"));
}

TEST(aws_cbor_times_are_milliseconds)
{
    struct wiretest_ScalarsIO out = {.Timestamp = {true, 1500}};
    const struct wiretest_ScalarsIO *in;
    const struct wire_response *response =
        answered(&protocol_aws_cbor, &wiretest_model, WIRETEST_OP_Scalars, &out);
    const void *structure;

    CHECK_STR(header_of(response, S("Content-Type")), S("application/x-amz-cbor-1.1"));
    CHECK_STR(body_of(response), S("\xBF\x69Timestamp\xC1\x19\x05\xDC\xFF"));
    REQUIRE_OK(
        body_decode(&protocol_aws_cbor, &wiretest_model, WIRETEST_OP_Scalars, body_of(response), &structure));
    in = structure;
    CHECK_INT(in->Timestamp.ms, 1500);
    response = refused(&protocol_aws_cbor, &wiretest_model, err_make(&wiretest_NotFound, "No."));
    CHECK(str_has(body_of(response), S("\x66__type\x68NotFound")));
}
