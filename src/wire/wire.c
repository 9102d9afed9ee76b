#include "wire/wire.h"

#include "base/encode.h"
#include "core/value.h"
#include "os/random.h"
#include "wire/scalar.h"
#include "wire/validate.h"

enum { TEXT_MAX = 64 * 1024 };

static str member_text(const struct model *model, uint32_t shape, const void *value, str name,
                       struct arena *arena)
{
    const struct shape *structure = &model->shapes[shape], *target;
    uint32_t hint = 0;
    const struct member *member =
        member_by_name(model, structure, offsetof(struct member, name), name, &hint);
    const void *at = member ? member_value(model, member, value) : NULL;
    struct buf text CLEANUP(buf_done) = {0};

    if (!at)
        return STR_NONE;
    target = shape_of(model, member);
    if (target->kind == SHAPE_STRING || target->kind == SHAPE_ENUM)
        return *(const str *)at;
    if (!is_scalar(target) || target->kind == SHAPE_BLOB || target->kind == SHAPE_DOCUMENT)
        return STR_NONE;
    buf_init(&text, TEXT_MAX);
    scalar_write(target, time_format_or(member, TIME_DATE_TIME), DATE_FRACTION, at, &text);
    return arena_str(arena, buf_str(&text));
}

/* RFC 9562, 5.4: version 4. */
static str uuid(struct arena *arena)
{
    unsigned char random[16];
    str hex;

    random_fill(random, sizeof random);
    random[6] = (unsigned char)((random[6] & 0x0F) | 0x40);
    random[8] = (unsigned char)((random[8] & 0x3F) | 0x80);
    hex = hex_of(arena, (str){(const char *)random, sizeof random});
    return arena_printf(arena, "%.8s-%.4s-%.4s-%.4s-%.12s", hex.p, hex.p + 8, hex.p + 12, hex.p + 16,
                        hex.p + 20);
}

static void fill_tokens(const struct model *model, const struct operation *operation, void *in,
                        struct arena *arena)
{
    const struct shape *shape = &model->shapes[operation->input];

    for (uint32_t i = 0; i < shape->count; i++) {
        const struct member *member = member_at(model, shape, i);
        str *token = (void *)((char *)in + member->offset);

        if (member->flags & MEMBER_IDEMPOTENCY_TOKEN && shape_of(model, member)->kind == SHAPE_STRING &&
            !token->p)
            *token = uuid(arena);
    }
}

static const struct protocol *const protocols[] = {&protocol_rest_xml, &protocol_rest_json, &protocol_json10,
                                                   &protocol_json11,   &protocol_query,     &protocol_ec2,
                                                   &protocol_rpc_cbor, &protocol_aws_cbor,  NULL};

const struct wire wire_api = {.protocols = protocols,
                              .validate = validate_input,
                              .member_text = member_text,
                              .fill_tokens = fill_tokens};
