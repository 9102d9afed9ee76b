/* Random structures through every codec and back, for every shape of every service. */
#include "core/record.h"
#include "core/service.h"
#include "test/unit.h"
#include "wire/cbor_codec.h"
#include "wire/faults.h"
#include "wire/form.h"
#include "wire/form_write.h"
#include "wire/json_codec.h"
#include "wire/random_value.h"
#include "wire/rest_message.h"
#include "wire/xml_codec.h"

extern const struct model wiretest_model;

enum { BODY_MAX = 64 * 1024 * 1024 };

/* One codec: what it can say, and there and back. */
struct codec {
    const char *name;
    uint32_t protocols; /* of the services that speak it; 0: all */
    struct random_value can;
    ERR(*there_and_back)
    (const struct model *model, uint32_t shape, const void *in, struct arena *arena, void *out);
};

static bool try_shape(const struct codec *codec, const struct model *model, uint32_t row, uint64_t seed)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct random_value random = codec->can;
    const struct shape *shape = &model->shapes[row];
    void *in, *out;
    bool ok;

    random.model = model;
    random.arena = &arena;
    random.state = seed;
    random.depth_max = 3;
    random.chance = shape->count > 20 ? 30 : 70;
    in = random_structure(&random, shape);
    if (shape->kind == SHAPE_UNION && members_set(model, shape, in) != 1)
        return true;
    out = arena_alloc(&arena, shape->size);
    ok = CHECK_OK(codec->there_and_back(model, row, in, &arena, out)) &&
         CHECK(same_structure(model, shape, in, out));
    if (!ok)
        printf("    %s of %s %s, seed %llu\n", codec->name, model->name, model_text(model, shape->name),
               (unsigned long long)seed);
    return ok;
}

static unsigned try_model(const struct codec *codec, const struct model *model, unsigned times, uint64_t seed)
{
    unsigned failures = 0;

    for (uint32_t row = 1; row < model->shape_count && failures < 5; row++) {
        const struct shape *shape = &model->shapes[row];

        if (!is_structure(shape) || shape->flags & SHAPE_STREAMING)
            continue;
        for (unsigned i = 0; i < times; i++)
            failures += !try_shape(codec, model, row, seed + row + i * 1000003U);
    }
    return failures;
}

static void try_all(const struct codec *codec)
{
    uint64_t seed = unit_seed();
    unsigned failures = try_model(codec, &wiretest_model, 20, seed);

    for (unsigned i = 0; i < services_count && failures < 5; i++) {
        if (!codec->protocols || services[i].model->protocols & codec->protocols)
            failures += try_model(codec, services[i].model, 1, seed);
    }
}

static ERR by_record(const struct model *model, uint32_t shape, const void *in, struct arena *arena,
                     void *out)
{
    return record_decode(model, shape, record_encode(model, shape, in, arena), arena, out);
}

TEST(round_trip_record)
{
    static const struct codec codec = {.name = "record",
                                       .can = {.nulls = true,
                                               .empty = true,
                                               .controls = true,
                                               .documents = true,
                                               .fractions = true,
                                               .big = true},
                                       .there_and_back = by_record};

    try_all(&codec);
}

static ERR by_xml(const struct model *model, uint32_t shape, const void *in, struct arena *arena, void *out)
{
    struct buf *buf = buf_new(arena, BODY_MAX);
    struct xml_output output = {model, buf, DATE_FRACTION};
    const struct shape *row = &model->shapes[shape];
    const struct xml_node *root;
    struct maker maker;

    xml_write_declaration(buf);
    xml_write_root(&output, S("Root"), NULL, row, MEMBERS_ALL, in);
    TRY(xml_parse(buf_str(buf), arena, 128, &root));
    maker_init(&maker, model, arena, &wire_malformed_xml);
    return xml_read_structure(&maker, row, MEMBERS_ALL, root, out);
}

TEST(round_trip_xml)
{
    static const struct codec codec = {.name = "xml",
                                       .protocols = PROTOCOL_REST_XML | PROTOCOL_QUERY | PROTOCOL_EC2,
                                       .can = {.fractions = true, .big = true},
                                       .there_and_back = by_xml};

    try_all(&codec);
}

static ERR by_form(const struct model *model, uint32_t shape, const void *in, struct arena *arena, void *out,
                   enum form_style style)
{
    const struct shape *row = &model->shapes[shape];
    const struct wire_param *params;
    struct maker maker;
    size_t count;

    form_write(model, style, row, in, arena, &params, &count);
    maker_init(&maker, model, arena, &wire_malformed_input);
    return form_read(&maker, style, row, params, count, out);
}

static ERR by_query(const struct model *model, uint32_t shape, const void *in, struct arena *arena, void *out)
{
    return by_form(model, shape, in, arena, out, FORM_QUERY);
}

static ERR by_ec2(const struct model *model, uint32_t shape, const void *in, struct arena *arena, void *out)
{
    return by_form(model, shape, in, arena, out, FORM_EC2);
}

TEST(round_trip_query)
{
    static const struct codec codec = {.name = "query",
                                       .protocols = PROTOCOL_QUERY,
                                       .can = {.controls = true, .fractions = true, .big = true},
                                       .there_and_back = by_query};

    try_all(&codec);
}

TEST(round_trip_ec2)
{
    static const struct codec codec = {.name = "ec2",
                                       .protocols = PROTOCOL_EC2,
                                       .can = {.controls = true, .fractions = true, .big = true},
                                       .there_and_back = by_ec2};

    try_all(&codec);
}

static ERR by_json(const struct model *model, uint32_t shape, const void *in, struct arena *arena, void *out,
                   enum json_names names)
{
    const struct shape *row = &model->shapes[shape];
    struct buf *buf = buf_new(arena, BODY_MAX);
    struct maker maker;

    json_write_structure(model, names, row, MEMBERS_ALL, in, buf);
    maker_init(&maker, model, arena, &wire_serialization);
    return json_read_structure(&maker, names, row, MEMBERS_ALL, buf_str(buf), out);
}

static ERR by_model_names(const struct model *model, uint32_t shape, const void *in, struct arena *arena,
                          void *out)
{
    return by_json(model, shape, in, arena, out, JSON_MODEL_NAMES);
}

static ERR by_wire_names(const struct model *model, uint32_t shape, const void *in, struct arena *arena,
                         void *out)
{
    return by_json(model, shape, in, arena, out, JSON_WIRE_NAMES);
}

TEST(round_trip_json)
{
    static const struct codec rpc = {.name = "json",
                                     .protocols = PROTOCOL_JSON10 | PROTOCOL_JSON11,
                                     .can = {.nulls = true,
                                             .empty = true,
                                             .controls = true,
                                             .documents = true,
                                             .fractions = true,
                                             .big = true},
                                     .there_and_back = by_model_names};
    static const struct codec rest = {.name = "rest-json body",
                                      .protocols = PROTOCOL_REST_JSON,
                                      .can = {.nulls = true,
                                              .empty = true,
                                              .controls = true,
                                              .documents = true,
                                              .fractions = true,
                                              .big = true},
                                      .there_and_back = by_wire_names};

    try_all(&rpc);
    try_all(&rest);
}

static ERR by_cbor(const struct model *model, uint32_t shape, const void *in, struct arena *arena, void *out,
                   enum cbor_style style)
{
    const struct shape *row = &model->shapes[shape];
    struct buf *buf = buf_new(arena, BODY_MAX);
    struct maker maker;

    cbor_write_structure(model, style, row, MEMBERS_ALL, in, buf);
    maker_init(&maker, model, arena, &wire_serialization);
    return cbor_read_structure(&maker, style, row, MEMBERS_ALL, buf_str(buf), out);
}

static ERR by_rpc_cbor(const struct model *model, uint32_t shape, const void *in, struct arena *arena,
                       void *out)
{
    return by_cbor(model, shape, in, arena, out, CBOR_RPC_V2);
}

static ERR by_aws_cbor(const struct model *model, uint32_t shape, const void *in, struct arena *arena,
                       void *out)
{
    return by_cbor(model, shape, in, arena, out, CBOR_AWS_1_1);
}

TEST(round_trip_cbor)
{
    static const struct codec rpc = {
        .name = "smithy-rpc-v2-cbor",
        .can = {.nulls = true, .empty = true, .controls = true, .fractions = true, .big = true},
        .there_and_back = by_rpc_cbor};
    static const struct codec aws = {
        .name = "aws-cbor-1.1",
        .protocols = PROTOCOL_JSON11,
        .can = {.nulls = true, .empty = true, .controls = true, .fractions = true, .big = true},
        .there_and_back = by_aws_cbor};

    try_all(&rpc);
    try_all(&aws);
}

/* ---- Whole messages of the REST protocols ---- */

static ERR by_rest(const struct rest_format *format, const struct model *model, const struct shape *shape,
                   void *in, struct arena *arena, void *out)
{
    const struct member *payload = rest_payload(model, shape);
    struct buf *body = buf_new(arena, BODY_MAX);
    struct http_request http = {0};
    struct wire_request request = {.http = &http};
    struct rest_parts parts;
    str content_type;

    rest_write(format, model, shape, in, arena, &parts, body, &content_type);
    if (payload && !body->n && shape_of(model, payload)->kind >= SHAPE_STRING &&
        !(shape_of(model, payload)->flags & SHAPE_STREAMING)) /* an empty payload is an absent one */
        *(str *)((char *)in + payload->offset) = STR_NONE;
    http.headers = parts.headers;
    http.header_count = parts.header_count;
    request.query = parts.query;
    request.query_count = parts.query_count;
    request.labels = parts.labels;
    request.label_count = parts.label_count;
    request.body = buf_str(body);
    return rest_read(format, model, shape, &request, parts.status, arena, out);
}

static bool has_query_map(const struct model *model, const struct shape *shape)
{
    for (uint32_t i = 0; i < shape->count; i++) {
        if (member_at(model, shape, i)->location == IN_QUERY_PARAMS)
            return true;
    }
    return false;
}

static unsigned try_message(const struct rest_format *format, const struct model *model, uint32_t row,
                            uint64_t seed)
{
    struct arena arena CLEANUP(arena_done) = {0};
    const struct shape *shape = &model->shapes[row];
    struct random_value random = {.model = model,
                                  .arena = &arena,
                                  .state = seed,
                                  .depth_max = 3,
                                  .chance = 60,
                                  .bound_only_here = true,
                                  .empty = format == &rest_json_format,
                                  .nulls = format == &rest_json_format,
                                  .documents = format == &rest_json_format};
    void *in = random_structure(&random, shape), *out = arena_alloc(&arena, shape->size);

    if (has_query_map(model, shape))
        return 0;
    if (CHECK_OK(by_rest(format, model, shape, in, &arena, out)) &&
        CHECK(same_structure(model, shape, in, out)))
        return 0;
    printf("    %s of %s %s, seed %llu\n", format->content_type, model->name, model_text(model, shape->name),
           (unsigned long long)seed);
    return 1;
}

static void try_messages(const struct rest_format *format)
{
    uint64_t seed = unit_seed();
    unsigned failures = 0;

    for (unsigned s = 0; s <= services_count && failures < 5; s++) {
        const struct model *model = s < services_count ? services[s].model : &wiretest_model;

        if (!(model->protocols & format->bit))
            continue;
        for (uint32_t i = 0; i < model->operation_count && failures < 5; i++) {
            failures += try_message(format, model, model->operations[i].input, seed + i);
            failures += try_message(format, model, model->operations[i].output, seed + i);
        }
    }
}

TEST(round_trip_rest_messages)
{
    try_messages(&rest_json_format);
    try_messages(&rest_xml_format);
}
