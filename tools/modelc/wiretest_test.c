/* The tables that modelc makes, looked at through the test service; and the rules that every service's tables
 * keep. */
#include <stddef.h>

#include "gen/wiretest.h"
#include "test/unit.h"

extern const struct model *const models[];

static const struct shape *shape_at(uint32_t row)
{
    return &wiretest_model.shapes[row];
}

static const struct member *member_named(uint32_t row, str name)
{
    const struct shape *shape = shape_at(row);

    for (uint32_t i = 0; i < shape->count; i++) {
        if (str_eq(model_str(&wiretest_model, wiretest_model.members[shape->first + i].name), name))
            return &wiretest_model.members[shape->first + i];
    }
    unit_check_str(STR_NONE, name, "the member", __FILE__, __LINE__);
    return &wiretest_model.members[0];
}

#define TEXT(offset) model_str(&wiretest_model, (offset))
#define CHECK_TEXT(offset, want) CHECK_STR(TEXT(offset), S(want))

TEST(modelc_bindings)
{
    enum { IN = WIRETEST_SHAPE_BindingsInput };

    CHECK_INT(member_named(IN, S("Label"))->location, IN_LABEL);
    CHECK_TEXT(member_named(IN, S("Label"))->location_name, "Label");
    CHECK_INT(member_named(IN, S("Label"))->flags, MEMBER_REQUIRED);
    CHECK_INT(member_named(IN, S("QueryList"))->location, IN_QUERY);
    CHECK_TEXT(member_named(IN, S("QueryList"))->location_name, "l");
    CHECK_INT(member_named(IN, S("Metadata"))->location, IN_PREFIX_HEADERS);
    CHECK_TEXT(member_named(IN, S("Metadata"))->location_name, "X-Meta-");
    CHECK_INT(member_named(IN, S("HeaderTimeIso"))->time_format, TIME_DATE_TIME);
    CHECK_INT(member_named(IN, S("HeaderTime"))->time_format, TIME_DEFAULT);
    CHECK_INT(member_named(IN, S("HeaderJson"))->flags, MEMBER_BASE64_JSON);
    CHECK_INT(member_named(IN, S("Token"))->flags, MEMBER_IDEMPOTENCY_TOKEN);
    CHECK_INT(member_named(IN, S("Body"))->location, IN_BODY);
    CHECK_INT(member_named(IN, S("BodyNumber"))->offset, offsetof(struct wiretest_BindingsInput, BodyNumber));
    CHECK_INT(shape_at(IN)->size, sizeof(struct wiretest_BindingsInput));
    CHECK_INT(member_named(WIRETEST_SHAPE_GreedyLabelInput, S("Key"))->location, IN_GREEDY_LABEL);
    CHECK_INT(member_named(WIRETEST_SHAPE_GreedyLabelInput, S("Bucket"))->location, IN_LABEL);
    CHECK_INT(member_named(WIRETEST_SHAPE_QueryMapsInput, S("Rest"))->location, IN_QUERY_PARAMS);
    CHECK_INT(member_named(WIRETEST_SHAPE_ResponseCodeOutput, S("Status"))->location, IN_STATUS_CODE);
    CHECK_INT(member_named(WIRETEST_SHAPE_HostPrefixInput, S("Account"))->flags,
              MEMBER_REQUIRED | MEMBER_HOST_LABEL);
}

TEST(modelc_names)
{
    enum { IN = WIRETEST_SHAPE_NamesIO, XML = WIRETEST_SHAPE_XmlFeaturesIO };

    CHECK_TEXT(member_named(IN, S("Json"))->json_name, "json-name");
    CHECK_TEXT(member_named(IN, S("Json"))->xml_name, "Json");
    CHECK_TEXT(member_named(IN, S("Xml"))->xml_name, "xmlname");
    CHECK_TEXT(member_named(IN, S("Xml"))->query_name, "Xmlname"); /* ec2's rule */
    CHECK_TEXT(member_named(IN, S("Ec2"))->query_name, "Ec2Both");
    CHECK_TEXT(member_named(IN, S("plain"))->query_name, "Plain");
    CHECK_TEXT(member_named(IN, S("default"))->name, "default");
    CHECK_INT(member_named(IN, S("int"))->offset, offsetof(struct wiretest_NamesIO, int_));
    CHECK_TEXT(shape_at(XML)->xml_name, "XmlFeaturesRoot");
    CHECK_TEXT(shape_at(XML)->xml_namespace, "http://root.example/");
    CHECK_INT(member_named(XML, S("Count"))->flags, MEMBER_XML_ATTRIBUTE);
    CHECK_INT(member_named(XML, S("FlatRules"))->flags, MEMBER_FLATTENED);
    CHECK_TEXT(member_named(XML, S("FlatRules"))->xml_name, "FlatRule");
    CHECK_TEXT(member_named(XML, S("Spaced"))->xml_prefix, "ns");
    CHECK_TEXT(member_named(WIRETEST_SHAPE_StructurePayloadIO, S("Configuration"))->xml_name,
               "ConfigurationRoot");
    CHECK_INT(member_named(WIRETEST_SHAPE_TimestampsIO, S("OnShape"))->time_format, TIME_HTTP_DATE);
    CHECK_INT(member_named(WIRETEST_SHAPE_TimestampsIO, S("MemberWins"))->time_format, TIME_EPOCH_SECONDS);
}

static const struct constraint *constraint_of(str name)
{
    const struct member *member = member_named(WIRETEST_SHAPE_ConstraintsInput, name);

    return &wiretest_model.constraints[shape_at(member->shape)->constraint];
}

TEST(modelc_constraints_and_defaults)
{
    const struct constraint *percent = constraint_of(S("Percent")), *name = constraint_of(S("Name"));

    CHECK(percent->is_range && percent->has_min && percent->has_max);
    CHECK_INT(percent->scale, 2);
    CHECK_INT(percent->min, 50);
    CHECK_INT(percent->max, 9975);
    CHECK(!name->is_range && name->min == 3 && name->max == 10);
    CHECK_TEXT(name->pattern, "^[a-z][a-z0-9-]*$");
    CHECK(constraint_of(S("AtMost"))->max == INT64_MAX && !constraint_of(S("AtMost"))->has_min);
    CHECK_INT(constraint_of(S("AtLeast"))->min, -5);
    CHECK_INT(member_named(WIRETEST_SHAPE_ConstraintsInput, S("Secret"))->flags, MEMBER_SENSITIVE);
    CHECK_INT(member_named(WIRETEST_SHAPE_DefaultsIO, S("Number"))->flags, MEMBER_BOX_DEFAULT);
    CHECK_INT(member_named(WIRETEST_SHAPE_DefaultsIO, S("FromShape"))->flags, MEMBER_BOX_DEFAULT);
    CHECK_INT(member_named(WIRETEST_SHAPE_DefaultsIO, S("Big"))->flags, 0);
    CHECK_INT(member_named(WIRETEST_SHAPE_DefaultsIO, S("Optional"))->flags, 0);
    CHECK_INT(member_named(WIRETEST_SHAPE_TagsIO, S("ByName"))->tag, 200);
}

TEST(modelc_operations)
{
    const struct operation *operations = wiretest_model.operations;
    const struct operation *streaming = &operations[WIRETEST_OP_Streaming];

    CHECK_INT(model_operation(&wiretest_model, S("XmlFeatures")), WIRETEST_OP_XmlFeatures);
    CHECK_TEXT(operations[WIRETEST_OP_Bindings].method, "PUT");
    CHECK_INT(operations[WIRETEST_OP_Bindings].status, 201);
    CHECK_INT(operations[WIRETEST_OP_Bindings].errors_count, 2); /* its own and the service's */
    CHECK_INT(streaming->flags, OP_REQUEST_STREAMS | OP_RESPONSE_STREAMS);
    CHECK_TEXT(wiretest_model.members[streaming->checksum_member].name, "Algorithm");
    CHECK_TEXT(wiretest_model.members[streaming->checksum_mode_member].name, "Mode");
    CHECK_INT(operations[WIRETEST_OP_EventsOut].flags, OP_EVENT_OUTPUT);
    CHECK_INT(operations[WIRETEST_OP_EventsIn].flags, OP_EVENT_INPUT);
    CHECK_INT(operations[WIRETEST_OP_Checksums].flags, OP_MD5_REQUIRED);
    CHECK_INT(operations[WIRETEST_OP_Unsigned].flags, OP_UNSIGNED_PAYLOAD | OP_NO_AUTH | OP_DEPRECATED);
    CHECK_INT(operations[WIRETEST_OP_Unwrapped].flags, OP_UNWRAPPED_OUTPUT);
    CHECK_TEXT(operations[WIRETEST_OP_HostPrefix].host_prefix, "{Account}.data-");
    CHECK_INT(operations[WIRETEST_OP_NoInputNoOutput].input, WIRETEST_SHAPE_Unit);
    CHECK_INT(wiretest_NotFound.http, 404);
    CHECK_INT(wiretest_NotFound.shape, WIRETEST_SHAPE_NotFound);
    CHECK_INT(wiretest_ServerFailure.blame, BLAME_SERVER);
    CHECK_TEXT(model_error(&wiretest_model, WIRETEST_SHAPE_NotFound)->query_code, "Wire.NotFound");
    CHECK_TEXT(wiretest_model.target_prefix, "WireTest_20260101");
}

/* ---- What holds for every service */

static bool text_fits(const struct model *model, uint32_t offset)
{
    return offset < model->text_size;
}

static bool member_fits(const struct model *model, const struct shape *owner, const struct member *member)
{
    bool in_struct = owner->kind == SHAPE_STRUCTURE || owner->kind == SHAPE_UNION;

    return member->name && text_fits(model, member->name) && member->shape < model->shape_count &&
           text_fits(model, member->json_name) && text_fits(model, member->xml_name) &&
           text_fits(model, member->query_name) && text_fits(model, member->location_name) &&
           member->tag > 0 && (!in_struct || member->offset < owner->size);
}

static bool shape_fits(const struct model *model, const struct shape *shape)
{
    uint32_t rows = shape->kind == SHAPE_ENUM ? model->enum_value_count : model->member_count;

    if (!shape->name || shape->kind >= SHAPE_KINDS || shape->size == 0 || shape->align == 0 ||
        shape->size % shape->align != 0 || shape->constraint >= model->constraint_count)
        return false;
    if (shape->first + shape->count > rows)
        return false;
    if (shape->kind == SHAPE_MAP && shape->entry_size < shape->entry_offset + 2)
        return false;
    for (uint32_t i = 0; shape->kind != SHAPE_ENUM && i < shape->count; i++) {
        if (!member_fits(model, shape, &model->members[shape->first + i]))
            return false;
    }
    return true;
}

static bool operation_fits(const struct model *model, uint32_t row)
{
    const struct operation *operation = &model->operations[row];
    bool rest = model->protocols & (PROTOCOL_REST_JSON | PROTOCOL_REST_XML);

    if (row > 0 && str_cmp(model_str(model, operation[-1].name), model_str(model, operation->name)) >= 0)
        return false;
    if (rest && (!operation->method || !operation->uri))
        return false;
    for (uint32_t i = 0; i < operation->errors_count; i++) {
        if (model->error_list[operation->errors_first + i] >= model->error_count)
            return false;
    }
    return operation->input < model->shape_count && operation->output < model->shape_count &&
           model->shapes[operation->input].kind == SHAPE_STRUCTURE && operation->status >= 200 &&
           model_operation(model, model_str(model, operation->name)) == row;
}

TEST(modelc_tables_of_every_service_are_sound)
{
    unsigned count = 0, operations = 0;

    for (const struct model *const *each = models; *each; each++, count++) {
        const struct model *model = *each;
        unsigned bad = 0;

        for (uint32_t i = 0; i < model->shape_count; i++)
            bad += !shape_fits(model, &model->shapes[i]);
        for (uint32_t i = 0; i < model->operation_count; i++)
            bad += !operation_fits(model, i);
        for (uint32_t i = 0; i < model->error_count; i++)
            bad +=
                !(model->shapes[model->errors[i].shape].flags & SHAPE_ERROR) || model->errors[i].http < 300;
        if (bad > 0)
            CHECK_STR(str_of(model->name), S("a service whose tables are sound"));
        operations += model->operation_count;
    }
    CHECK(count >= 87 && operations > 5900);
}
