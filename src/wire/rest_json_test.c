/* What Smithy's tests of restJson1 describe. */
#include "gen/wiretest.h"
#include "test/unit.h"
#include "wire/exchange.h"
#include "wire/faults.h"
#include "wire/rest.h"
#include "wire/wire.h"

#define LABELS                                                                                               \
    {                                                                                                        \
        {S("Label"), S("a/b c")}, {S("Number"), S("7")}, {S("Flag"), S("true")},                             \
        {                                                                                                    \
            S("When"), S("2015-01-25T08:00:00Z")                                                             \
        }                                                                                                    \
    }

static ERR decode(int operation, const struct sent *sent, const void **in)
{
    return sent_decode(&protocol_rest_json, &wiretest_model, operation, sent, in);
}

static void check_refused(int operation, const struct sent *sent, const struct fault *fault)
{
    const void *in;

    if (!CHECK_FAULT(decode(operation, sent, &in), fault))
        CHECK_STR(sent->headers[0].value.p ? sent->headers[0].value : sent->body, S("refused"));
}

TEST(rest_json_bindings_are_read)
{
    struct sent sent = {.labels = LABELS,
                        .query = {{S("q"), S("x y")},
                                  {S("n"), S("-3")},
                                  {S("d"), S("Infinity")},
                                  {S("b"), S("false")},
                                  {S("t"), S("2015-01-25T08:00:00Z")},
                                  {S("l"), S("1")},
                                  {S("l"), S("2,3")},
                                  {S("nl"), S("5")}},
                        .body = S("{\"Body\":\"text\",\"BodyNumber\":9,\"Label\":\"ignored\"}")};
    const struct wiretest_BindingsInput *in;
    const void *structure;

    REQUIRE_OK(decode(WIRETEST_OP_Bindings, &sent, &structure));
    in = structure;
    CHECK_STR(in->Label, S("a/b c"));
    CHECK(in->Number.v == 7 && in->Flag.v && in->When.ms == 1422172800000);
    CHECK_STR(in->Query, S("x y"));
    CHECK(in->QueryNumber.v == -3 && in->QueryDouble.v > 1e308 && in->QueryBoolean.set &&
          !in->QueryBoolean.v);
    CHECK(in->QueryTime.ms == 1422172800000 && in->QueryList.n == 2 && in->QueryNumbers.v[0].v == 5);
    CHECK_STR(in->QueryList.v[1], S("2,3"));
    CHECK_STR(in->Body, S("text"));
    CHECK(in->BodyNumber.v == 9 && !in->HeaderString.p && !in->Metadata.v && !in->HeaderList.v);
}

TEST(rest_json_headers_are_read)
{
    struct sent sent = {
        .labels = LABELS,
        .headers = {{S("x-string"), S(" a, b ")},
                    {S("X-TIME"), S("Sun, 25 Jan 2015 08:00:00 GMT")},
                    {S("x-time-epoch"), S("1422172800.5")},
                    {S("x-list"), S("a, \"b, \\\"c\\\"\" ,d")},
                    {S("x-list"), S("e")},
                    {S("x-times"), S("Sun, 25 Jan 2015 08:00:00 GMT, Mon, 26 Jan 2015 08:00:00 GMT")},
                    {S("x-json"), S("eyJhIjoxfQ==")},
                    {S("X-Meta-Some-Key"), S("v")}}};
    const struct wiretest_BindingsInput *in;
    const void *structure;

    REQUIRE_OK(decode(WIRETEST_OP_Bindings, &sent, &structure));
    in = structure;
    CHECK_STR(in->HeaderString, S("a, b"));
    CHECK(in->HeaderTime.ms == 1422172800000 && in->HeaderTimeEpoch.ms == 1422172800500);
    REQUIRE(in->HeaderList.n == 4);
    CHECK_STR(in->HeaderList.v[0], S("a"));
    CHECK_STR(in->HeaderList.v[1], S("b, \"c\""));
    CHECK_STR(in->HeaderList.v[2], S("d"));
    CHECK_STR(in->HeaderList.v[3], S("e"));
    REQUIRE(in->HeaderTimes.n == 2);
    CHECK_INT(in->HeaderTimes.v[1].ms, 1422259200000);
    CHECK_STR(in->HeaderJson, S("{\"a\":1}"));
    REQUIRE(in->Metadata.n == 1);
    CHECK_STR(in->Metadata.v[0].key, S("some-key"));
}

TEST(rest_json_refuses_malformed_bindings)
{
    static const struct http_header headers[] = {
        {{"X-Number", 8}, {"1.5", 3}},
        {{"X-Number", 8}, {"", 0}},
        {{"X-Number", 8}, {"2147483648", 10}},
        {{"X-Double", 8}, {"0x1", 3}},
        {{"X-Flag", 6}, {"tRUE", 4}},
        {{"X-Flag", 6}, {"1", 1}},
        {{"X-Time", 6}, {"1422172800", 10}},
        {{"X-Time-Iso", 10}, {"1", 1}},
        {{"X-Time-Epoch", 12}, {"x", 1}},
        {{"X-List", 6}, {"\"a", 2}},
        {{"X-List", 6}, {"\"a\"b", 4}},
        {{"X-Numbers", 9}, {"1, x", 4}},
        {{"X-Json", 6}, {"{}", 2}},
        {{"X-Blob", 6}, {"a", 1}},
    };
    static const struct wire_param query[] = {
        {{"n", 1}, {"x", 1}}, {{"n", 1}, {"", 0}},     {{"b", 1}, {"TRUE", 4}},
        {{"t", 1}, {"1", 1}}, {{"nl", 2}, {"1,2", 3}},
    };

    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        struct sent sent = {.labels = LABELS, .headers = {headers[i]}};

        check_refused(WIRETEST_OP_Bindings, &sent, &wire_serialization);
    }
    for (size_t i = 0; i < sizeof query / sizeof *query; i++) {
        struct sent sent = {.labels = LABELS, .query = {query[i]}};

        check_refused(WIRETEST_OP_Bindings, &sent, &wire_serialization);
    }
    check_refused(WIRETEST_OP_Bindings, &(struct sent){.labels = {{S("Number"), S("x")}}},
                  &wire_serialization);
    check_refused(WIRETEST_OP_Bindings, &(struct sent){.labels = {{S("When"), S("1422172800")}}},
                  &wire_serialization);
}

TEST(rest_json_maps_of_query_parameters)
{
    struct sent sent = {
        .query = {{S("known"), S("1")}, {S("a"), S("2")}, {S("a"), S("3")}, {S("X-Amz-Date"), S("4")}}};
    const struct wiretest_QueryMapsInput *in;
    const void *structure;

    REQUIRE_OK(decode(WIRETEST_OP_QueryMaps, &sent, &structure));
    in = structure;
    CHECK_STR(in->Known, S("1"));
    REQUIRE(in->Rest.n == 2);
    CHECK_STR(in->Rest.v[0].key, S("known"));
    CHECK(in->Rest.v[1].value.n == 2);
}

TEST(rest_json_names_and_payloads)
{
    struct sent names = {.body = S("{\"json-name\":\"1\",\"Json\":\"2\",\"Xml\":\"3\"}")};
    struct sent text = {.body = S("plain text"), .headers = {{S("content-type"), S("text/plain")}}};
    struct sent rule = {.body = S("{\"Name\":\"n\",\"Rules\":[{\"Id\":\"x\"}]}"),
                        .headers = {{S("X-Kind"), S("k")}}};
    struct sent document = {.body = S("[1,{\"a\":null}]")}, choice = {.body = S("{\"renamed\":\"x\"}")};
    const void *in;

    REQUIRE_OK(decode(WIRETEST_OP_Names, &names, &in));
    CHECK_STR(((const struct wiretest_NamesIO *)in)->Json, S("1"));
    CHECK_STR(((const struct wiretest_NamesIO *)in)->Xml, S("3"));
    REQUIRE_OK(decode(WIRETEST_OP_StringPayload, &text, &in));
    CHECK_STR(((const struct wiretest_StringPayloadIO *)in)->Text, S("plain text"));
    REQUIRE_OK(decode(WIRETEST_OP_StructurePayload, &rule, &in));
    CHECK_STR(((const struct wiretest_StructurePayloadIO *)in)->Configuration->Rules.v[0].Id, S("x"));
    CHECK_STR(((const struct wiretest_StructurePayloadIO *)in)->Kind, S("k"));
    REQUIRE_OK(decode(WIRETEST_OP_DocumentPayload, &document, &in));
    CHECK_STR(((const struct wiretest_DocumentPayloadIO *)in)->Value, S("[1,{\"a\":null}]"));
    REQUIRE_OK(decode(WIRETEST_OP_UnionPayload, &choice, &in));
    CHECK_STR(((const struct wiretest_UnionPayloadIO *)in)->Choice->Named, S("x"));
    check_refused(WIRETEST_OP_UnionPayload, &(struct sent){.body = S("{}")}, &wire_serialization);
    REQUIRE_OK(decode(WIRETEST_OP_UnionPayload, &(struct sent){0}, &in));
    CHECK(!((const struct wiretest_UnionPayloadIO *)in)->Choice);
}

TEST(rest_json_content_types)
{
    struct sent good = {.body = S("{}"),
                        .headers = {{S("content-type"), S("application/json; charset=utf-8")}}};
    struct sent bad = {.body = S("{}"), .headers = {{S("content-type"), S("application/xml")}}};
    struct sent blob = {.body = S("x"), .headers = {{S("content-type"), S("image/jpeg")}}};
    struct sent text = {.body = S("x"), .headers = {{S("content-type"), S("application/json")}}};
    struct sent accept = {.headers = {{S("accept"), S("text/html, application/*;q=0.5")}}};
    struct sent refuse = {.headers = {{S("accept"), S("application/hal+json")}}};
    const void *in;

    CHECK_OK(decode(WIRETEST_OP_Scalars, &good, &in));
    check_refused(WIRETEST_OP_Scalars, &bad, &wire_unsupported_media_type);
    CHECK_OK(decode(WIRETEST_OP_BlobPayload, &blob, &in));
    CHECK_STR(((const struct wiretest_BlobPayloadIO *)in)->ContentType, S("image/jpeg"));
    check_refused(WIRETEST_OP_StringPayload, &text, &wire_unsupported_media_type);
    CHECK_OK(decode(WIRETEST_OP_Scalars, &accept, &in));
    check_refused(WIRETEST_OP_Scalars, &refuse, &wire_not_acceptable);
    CHECK_OK(decode(WIRETEST_OP_StringPayload, &refuse, &in));
}

TEST(rest_json_answers)
{
    str list[] = {S("a"), S("b, c"), S("d\"e")};
    struct opt_time times[] = {{true, 1422172800000}, {true, 1422259200000}};
    struct wiretest_StringMap_entry entries[] = {{S("key"), S("v")}};
    struct wiretest_BindingsOutput out = {.HeaderString = S("s"),
                                          .HeaderFlag = {true, false},
                                          .HeaderTime = {true, 1422172800000},
                                          .HeaderTimeIso = {true, 1422172800000},
                                          .HeaderList = {list, 3},
                                          .HeaderTimes = {times, 2},
                                          .HeaderJson = S("{\"a\":1}"),
                                          .Metadata = {entries, 1},
                                          .Body = S("b")};
    const struct wire_response *response =
        answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_Bindings, &out);

    CHECK_INT(response->status, 201);
    CHECK_STR(header_of(response, S("Content-Type")), S("application/json"));
    CHECK_STR(header_of(response, S("X-String")), S("s"));
    CHECK_STR(header_of(response, S("X-Number")), STR_NONE);
    CHECK_STR(header_of(response, S("X-Flag")), S("false"));
    CHECK_STR(header_of(response, S("X-Time")), S("Sun, 25 Jan 2015 08:00:00 GMT"));
    CHECK_STR(header_of(response, S("X-Time-Iso")), S("2015-01-25T08:00:00Z"));
    CHECK_STR(header_of(response, S("X-List")), S("a, \"b, c\", \"d\\\"e\""));
    CHECK_STR(header_of(response, S("X-Times")),
              S("Sun, 25 Jan 2015 08:00:00 GMT, Mon, 26 Jan 2015 08:00:00 GMT"));
    CHECK_STR(header_of(response, S("X-Json")), S("eyJhIjoxfQ=="));
    CHECK_STR(header_of(response, S("X-Meta-key")), S("v"));
    CHECK_STR(body_of(response), S("{\"Body\":\"b\"}"));
}

TEST(rest_json_answers_with_payloads_and_codes)
{
    struct wiretest_ResponseCodeOutput code = {.Status = {true, 206}, .Text = S("t")};
    struct wiretest_BlobPayloadIO blob = {.Bytes = S("\x00\xFF"), .ContentType = S("image/png")};
    struct wiretest_StringPayloadIO text = {.Text = S("plain")};
    struct wiretest_NamesIO names = {.Json = S("x")};
    struct body stream = {.size = 3};
    struct wiretest_StreamingOutput streaming = {.Body = &stream, .ETag = S("\"e\"")};
    const struct wire_response *response =
        answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_ResponseCode, &code);

    CHECK_INT(response->status, 206);
    CHECK_STR(body_of(response), S("{\"Text\":\"t\"}"));
    response = answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_BlobPayload, &blob);
    CHECK_STR(header_of(response, S("Content-Type")), S("image/png"));
    CHECK_STR(body_of(response), S("\x00\xFF"));
    response = answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_StringPayload, &text);
    CHECK_STR(header_of(response, S("Content-Type")), S("text/plain"));
    response = answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_Names, &names);
    CHECK_STR(body_of(response), S("{\"json-name\":\"x\"}"));
    response = answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_Streaming, &streaming);
    CHECK(response->stream == &stream && response->body->n == 0);
    CHECK_STR(header_of(response, S("Content-Type")), S("application/octet-stream"));
    response = answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_NoInputNoOutput, &names);
    CHECK_INT(response->status, 204);
    CHECK(response->body->n == 0 && !header_of(response, S("Content-Type")).p);
}

TEST(rest_json_errors)
{
    struct wiretest_HeaderError detail = {.RetryAfterSeconds = {true, 30}};
    struct wiretest_NamedError named = {.Field = S("f")};
    struct err *err = err_make(&wiretest_HeaderError, "Slow.");
    const struct wire_response *response;

    err->detail = &detail;
    response = refused(&protocol_rest_json, &wiretest_model, err);
    CHECK_INT(response->status, 429);
    CHECK_STR(header_of(response, S("x-amzn-ErrorType")), S("HeaderError"));
    CHECK_STR(header_of(response, S("Retry-After")), S("30"));
    CHECK_STR(body_of(response), S("{\"message\":\"Slow.\"}"));
    err = err_make(&wiretest_NamedError, "Named.");
    err->detail = &named;
    CHECK_STR(body_of(refused(&protocol_rest_json, &wiretest_model, err)),
              S("{\"renamed\":\"f\",\"message\":\"Named.\"}"));
    response = refused(&protocol_rest_json, &wiretest_model, err_make(&wire_unsupported_media_type, "No."));
    CHECK_INT(response->status, 415);
    CHECK_STR(header_of(response, S("x-amzn-ErrorType")), S("UnsupportedMediaTypeException"));
}
