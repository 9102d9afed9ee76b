/* Random structures through every codec and back, for every shape of every service. */
#include "core/record.h"
#include "core/service.h"
#include "test/unit.h"
#include "wire/faults.h"
#include "wire/form.h"
#include "wire/form_write.h"
#include "wire/random_value.h"
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
