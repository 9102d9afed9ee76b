#include "wire/event.h"

#include "gen/wiretest.h"
#include "test/unit.h"
#include "wire/exchange.h"
#include "wire/faults.h"
#include "wire/wire.h"

/* The message without headers and payload that the specification's test vectors begin with. */
static const str empty_message = {"\x00\x00\x00\x10\x00\x00\x00\x00\x05\xC2\x48\xEB\x7D\x98\xC8\xFF", 16};

static ERR read_one(str bytes, struct event_message *message)
{
    bool complete = false;

    TRY(event_message_read(&bytes, unit_arena(), message, &complete));
    return complete ? NULL : err_make(&fault_missing, "incomplete");
}

TEST(eventstream_empty_message)
{
    struct buf *buf = buf_new(unit_arena(), 100);
    struct event_message message = {0};

    CHECK_OK(event_message_write(&message, buf));
    CHECK_STR(buf_str(buf), empty_message);
    CHECK_OK(read_one(empty_message, &message));
    CHECK(!message.header_count && !message.payload.n);
}

TEST(eventstream_headers_of_every_type)
{
    struct event_header headers[] = {
        {.name = S("true"), .type = EVENT_TRUE},
        {.name = S("false"), .type = EVENT_FALSE},
        {.name = S("byte"), .type = EVENT_BYTE, .number = -1},
        {.name = S("short"), .type = EVENT_SHORT, .number = -32768},
        {.name = S("integer"), .type = EVENT_INTEGER, .number = 2147483647},
        {.name = S("long"), .type = EVENT_LONG, .number = INT64_MIN},
        {.name = S("bytes"), .type = EVENT_BYTES, .bytes = S("\x00\xFF")},
        {.name = S("string"), .type = EVENT_STRING, .bytes = S("\xC3\xA9")},
        {.name = S("time"), .type = EVENT_TIMESTAMP, .number = 1422172800123},
        {.name = S("uuid"), .type = EVENT_UUID, .bytes = S("0123456789abcdef")},
    };
    struct event_message message = {.headers = headers, .header_count = 10, .payload = S("payload")}, again;
    struct buf *buf = buf_new(unit_arena(), 10000);

    REQUIRE_OK(event_message_write(&message, buf));
    REQUIRE_OK(read_one(buf_str(buf), &again));
    REQUIRE(again.header_count == 10);
    CHECK_STR(again.payload, S("payload"));
    for (size_t i = 0; i < 10; i++) {
        CHECK_STR(again.headers[i].name, headers[i].name);
        CHECK_INT(again.headers[i].type, headers[i].type);
        CHECK_INT(again.headers[i].number, headers[i].number);
        CHECK_STR(again.headers[i].bytes, headers[i].bytes);
    }
    CHECK(event_header(&again, S("time")) == &again.headers[8] && !event_header(&again, S("none")));
}

TEST(eventstream_refuses_damage)
{
    struct event_header header = {.name = S("a"), .type = EVENT_STRING, .bytes = S("b")};
    struct event_message message = {.headers = &header, .header_count = 1, .payload = S("p")}, again;
    struct buf *buf = buf_new(unit_arena(), 100);

    REQUIRE_OK(event_message_write(&message, buf));
    for (size_t i = 0; i < buf->n; i++) {
        buf->p[i] ^= 4;
        CHECK(read_one(buf_str(buf), &again));
        buf->p[i] ^= 4;
        CHECK_FAULT(read_one((str){buf->p, i}, &again), &fault_missing);
    }
    CHECK_OK(read_one(buf_str(buf), &again));
    header.name = STR_NONE;
    CHECK_FAULT(event_message_write(&message, buf), &fault_limit);
}

static const struct wiretest_Events *there_and_back(const struct protocol *protocol,
                                                    const struct wiretest_Events *event,
                                                    struct event_message *message)
{
    const struct operation *out = &wiretest_model.operations[WIRETEST_OP_EventsOut];
    const struct operation *in = &wiretest_model.operations[WIRETEST_OP_EventsIn];
    struct wiretest_Events *again = arena_new(unit_arena(), struct wiretest_Events);
    struct buf *buf = buf_new(unit_arena(), 100000);
    bool more = false;
    str bytes;

    CHECK_OK(protocol->encode_event(&wiretest_model, out, event, unit_arena(), buf));
    CHECK_OK(read_one(buf_str(buf), message));
    bytes = buf_str(buf);
    CHECK_OK(protocol->decode_event(&wiretest_model, in, &bytes, unit_arena(), again, &more));
    CHECK(more && !bytes.n);
    return again;
}

static str text_of(const struct event_message *message, str name)
{
    const struct event_header *header = event_header(message, name);

    return header ? header->bytes : STR_NONE;
}

TEST(event_members_are_types)
{
    struct wiretest_RecordsEvent records = {.Payload = S("\x00"
                                                         "a,b\n")};
    struct wiretest_Rule rule = {.Id = S("r")};
    struct wiretest_StatsEvent stats = {
        .Sequence = {true, 7}, .At = {true, 1422172800123}, .Final = {true, true}, .Details = &rule};
    struct wiretest_TextEvent text = {.Kind = S("k"), .Text = S("t"), .Number = {true, 1}};
    struct wiretest_ContinuationEvent cont = {0};
    struct wiretest_Events event = {.Records = &records};
    const struct wiretest_Events *again;
    struct event_message message;

    again = there_and_back(&protocol_rest_xml, &event, &message);
    CHECK_STR(text_of(&message, S(":message-type")), S("event"));
    CHECK_STR(text_of(&message, S(":event-type")), S("Records"));
    CHECK_STR(text_of(&message, S(":content-type")), S("application/octet-stream"));
    CHECK_STR(message.payload, records.Payload);
    CHECK_STR(again->Records->Payload, records.Payload);
    event = (struct wiretest_Events){.Stats = &stats};
    again = there_and_back(&protocol_rest_json, &event, &message);
    CHECK_STR(message.payload, S("{\"Id\":\"r\"}"));
    CHECK(again->Stats->Sequence.v == 7 && again->Stats->At.ms == 1422172800123 && again->Stats->Final.v);
    CHECK_STR(again->Stats->Details->Id, S("r"));
    again = there_and_back(&protocol_rest_xml, &event, &message);
    CHECK(str_ends(message.payload, S("<Id>r</Id></Rule>")));
    CHECK_STR(again->Stats->Details->Id, S("r"));
    event = (struct wiretest_Events){.Text = &text};
    again = there_and_back(&protocol_rpc_cbor, &event, &message);
    CHECK_STR(text_of(&message, S(":content-type")), S("application/cbor"));
    CHECK_STR(text_of(&message, S("Kind")), S("k"));
    CHECK_STR(message.payload, S("\xBF\x64Text\x61t\x66Number\x01\xFF"));
    CHECK_STR(again->Text->Text, S("t"));
    CHECK_STR(again->Text->Kind, S("k"));
    event = (struct wiretest_Events){.Cont = &cont};
    again = there_and_back(&protocol_json11, &event, &message);
    CHECK(again->Cont && !message.payload.n && message.header_count == 2);
}

TEST(event_errors_are_exceptions)
{
    struct wiretest_CommonError error = {.message = S("Oh.")};
    struct wiretest_Events event = {.Failure = &error};
    struct event_message message;

    CHECK_STR(there_and_back(&protocol_json10, &event, &message)->Failure->message, S("Oh."));
    CHECK_STR(text_of(&message, S(":message-type")), S("exception"));
    CHECK_STR(text_of(&message, S(":exception-type")), S("Failure"));
    CHECK_STR(message.payload, S("{\"message\":\"Oh.\"}"));
}

TEST(event_streams_begin_in_the_answer)
{
    struct event_stream *const stream = (void *)"";
    struct wiretest_EventsOutOutput out = {.Stream = S("s"), .Events = stream};
    const struct wire_response *response =
        answered(&protocol_rest_json, &wiretest_model, WIRETEST_OP_EventsOut, &out);
    struct event_message message;

    CHECK(response->events == stream && response->body->n == 0);
    CHECK_STR(header_of(response, S("X-Stream")), S("s"));
    CHECK_STR(header_of(response, S("Content-Type")), S("application/vnd.amazon.eventstream"));
    response = answered(&protocol_json11, &wiretest_model, WIRETEST_OP_EventsOut, &out);
    CHECK(response->events == stream);
    REQUIRE_OK(read_one(body_of(response), &message));
    CHECK_STR(text_of(&message, S(":event-type")), S("initial-response"));
    CHECK_STR(message.payload, S("{\"Stream\":\"s\"}"));
    response = answered(&protocol_rpc_cbor, &wiretest_model, WIRETEST_OP_EventsOut, &out);
    REQUIRE_OK(read_one(body_of(response), &message));
    CHECK_STR(text_of(&message, S(":content-type")), S("application/cbor"));
}

TEST(events_of_unknown_types_are_passed_over)
{
    const struct operation *in = &wiretest_model.operations[WIRETEST_OP_EventsIn];
    struct event_header unknown = {.name = S(":event-type"), .type = EVENT_STRING, .bytes = S("Unknown")};
    struct event_header known = {.name = S(":event-type"), .type = EVENT_STRING, .bytes = S("Text")};
    struct event_header bad = {.name = S(":event-type"), .type = EVENT_LONG};
    struct event_message first = {.headers = &unknown, .header_count = 1};
    struct event_message second = {.headers = &known, .header_count = 1, .payload = S("{\"Text\":\"t\"}")};
    struct event_message third = {.headers = &bad, .header_count = 1};
    struct wiretest_Events event = {0};
    struct buf *buf = buf_new(unit_arena(), 1000);
    bool more = false;
    str bytes;

    REQUIRE_OK(event_message_write(&first, buf));
    REQUIRE_OK(event_message_write(&second, buf));
    REQUIRE_OK(event_message_write(&third, buf));
    bytes = buf_str(buf);
    CHECK_OK(protocol_rest_json.decode_event(&wiretest_model, in, &bytes, unit_arena(), &event, &more));
    CHECK(more && event.Text);
    CHECK_FAULT(protocol_rest_json.decode_event(&wiretest_model, in, &bytes, unit_arena(), &event, &more),
                &wire_serialization);
    bytes = STR_NONE;
    CHECK_OK(protocol_rest_json.decode_event(&wiretest_model, in, &bytes, unit_arena(), &event, &more));
    CHECK(!more);
}
