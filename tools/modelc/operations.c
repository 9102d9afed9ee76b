/* Operations, errors and the service itself. */
#include "tools/modelc/plan.h"

#include <stdlib.h>

static bool to_u16(str text, uint16_t *out)
{
    uint64_t value;

    if (!str_to_u64(text, &value) || value > UINT16_MAX)
        return false;
    *out = (uint16_t)value;
    return true;
}

/* ---- Errors */

static ERR fill_error(struct plan *plan, const struct plan_shape *shape, struct plan_error *error)
{
    const struct smithy_trait *status = smithy_trait(shape->traits, S("httpError"));
    str query_code = trait_field(shape->traits, S("awsQueryError"), S("code"));
    bool xml = plan->out.protocol & (PROTOCOL_QUERY | PROTOCOL_EC2 | PROTOCOL_REST_XML);

    error->shape = shape;
    error->out.shape = shape->row;
    error->out.sender = str_eq(trait_text(shape->traits, S("error")), S("client"));
    error->out.http = error->out.sender ? 400 : 500;
    if (status && !(status->value && to_u16(status->value->text, &error->out.http)))
        return plan_error(status->place, "@httpError wants a status");
    error->out.query_code = texts_add(&plan->texts, query_code);
    error->out.code = texts_add(&plan->texts, xml && query_code.n ? query_code : shape->name);
    return NULL;
}

static ERR fill_errors(struct plan *plan)
{
    uint32_t count = 0;

    for (uint32_t row = 0; row < plan->shape_rows; row++)
        count += (plan->by_row[row]->out.flags & SHAPE_ERROR) != 0;
    plan->errors = arena_new_array(plan->arena, count, struct plan_error);
    for (uint32_t row = 0; row < plan->shape_rows; row++) {
        if (plan->by_row[row]->out.flags & SHAPE_ERROR)
            TRY(fill_error(plan, plan->by_row[row], &plan->errors[plan->error_count++]));
    }
    return NULL;
}

static ERR list_error(struct plan *plan, const struct smithy_node *node)
{
    for (uint32_t i = 0; i < plan->error_count; i++) {
        if (str_eq(plan->errors[i].shape->name, node->text)) {
            plan->error_list[plan->error_list_count++] = i;
            return NULL;
        }
    }
    return plan_error(node->place, "%.*s is not an error", STR_ARG(node->text));
}

/* ---- Operations */

/* "/{Bucket}/{Key+}": every label is a member of the input, and the greedy one is known by its '+'. */
static ERR bind_labels(struct plan *plan, const struct plan_operation *operation, str uri)
{
    while (uri.n > 0) {
        struct plan_member *member;
        str label;
        bool greedy;

        uri = str_skip(uri, str_index(uri, '{') + 1);
        if (uri.n == 0)
            break;
        label = str_cut(&uri, '}');
        greedy = str_ends(label, S("+"));
        label = str_take(label, label.n - greedy);
        member = plan_member_of(plan, operation->input, label);
        if (!member || (member->out.location != IN_LABEL && member->out.location != IN_GREEDY_LABEL))
            return plan_error(operation->source->place, "no label %.*s in the input of %.*s", STR_ARG(label),
                              STR_ARG(operation->source->name));
        if (greedy)
            member->out.location = IN_GREEDY_LABEL;
    }
    return NULL;
}

static uint16_t stream_flags(const struct plan *plan, const struct plan_shape *shape, uint16_t blob,
                             uint16_t events)
{
    uint16_t flags = 0;

    for (uint32_t i = 0; i < shape->out.count; i++) {
        const struct plan_shape *target = plan->members[shape->out.first + i].target;

        if (is_streaming(target))
            flags |= target->out.kind == SHAPE_UNION ? events : blob;
    }
    return flags;
}

static uint16_t operation_flags(const struct plan *plan, const struct plan_operation *operation)
{
    const struct smithy_trait *traits = operation->source->traits;
    const struct smithy_trait *auth = smithy_trait(traits, S("auth"));
    uint16_t flags = 0;

    if (has_trait(traits, S("httpChecksumRequired")) ||
        str_eq(trait_field(traits, S("httpChecksum"), S("requestChecksumRequired")), S("true")))
        flags |= OP_MD5_REQUIRED;
    if (has_trait(traits, S("optionalAuth")) || (auth && auth->value && !auth->value->items))
        flags |= OP_NO_AUTH;
    if (has_trait(traits, S("unsignedPayload")))
        flags |= OP_UNSIGNED_PAYLOAD;
    if (has_trait(traits, S("deprecated")))
        flags |= OP_DEPRECATED;
    if (has_trait(traits, S("s3UnwrappedXmlOutput")))
        flags |= OP_UNWRAPPED_OUTPUT;
    flags |= stream_flags(plan, operation->input, OP_REQUEST_STREAMS, OP_EVENT_INPUT);
    flags |= stream_flags(plan, operation->output, OP_RESPONSE_STREAMS, OP_EVENT_OUTPUT);
    return flags;
}

static ERR checksum_member(const struct plan *plan, const struct plan_operation *operation, str field,
                           uint32_t *out)
{
    str name = trait_field(operation->source->traits, S("httpChecksum"), field);
    const struct plan_member *member;

    if (!name.p)
        return NULL;
    member = plan_member_of(plan, operation->input, name);
    if (!member)
        return plan_error(operation->source->place, "no member %.*s in the input", STR_ARG(name));
    *out = (uint32_t)(member - plan->members);
    return NULL;
}

static ERR operation_shape(const struct plan *plan, const struct smithy_shape *source, str key,
                           struct plan_shape **out)
{
    const struct smithy_node *node = smithy_field(source->properties, key);

    *out = node ? plan_find(plan, node->text) : &plan->shapes[0];
    if ((*out)->out.kind != SHAPE_STRUCTURE)
        return plan_error(source->place, "the %.*s of %.*s must be a structure", STR_ARG(key),
                          STR_ARG(source->name));
    return NULL;
}

static ERR fill_http(struct plan *plan, struct plan_operation *operation)
{
    const struct smithy_trait *http = smithy_trait(operation->source->traits, S("http"));
    str uri = trait_field(operation->source->traits, S("http"), S("uri"));
    str code = trait_field(operation->source->traits, S("http"), S("code"));

    operation->out.status = 200;
    if (!http)
        return NULL;
    operation->out.method =
        texts_add(&plan->texts, trait_field(operation->source->traits, S("http"), S("method")));
    operation->out.uri = texts_add(&plan->texts, uri);
    if (!operation->out.method || !operation->out.uri || (code.p && !to_u16(code, &operation->out.status)))
        return plan_error(http->place, "@http wants a method and a uri, and code is a status");
    return bind_labels(plan, operation, uri);
}

static ERR fill_operation(struct plan *plan, const struct smithy_shape *source,
                          struct plan_operation *operation)
{
    const struct smithy_node *errors = smithy_field(source->properties, S("errors"));
    const struct smithy_node *common = smithy_field(plan->service->properties, S("errors"));

    operation->source = source;
    TRY(operation_shape(plan, source, S("input"), &operation->input));
    TRY(operation_shape(plan, source, S("output"), &operation->output));
    operation->out.name = texts_add(&plan->texts, source->name);
    operation->out.input = operation->input->row;
    operation->out.output = operation->output->row;
    operation->out.host_prefix =
        texts_add(&plan->texts, trait_field(source->traits, S("endpoint"), S("hostPrefix")));
    operation->out.flags = operation_flags(plan, operation);
    TRY(fill_http(plan, operation));
    TRY(checksum_member(plan, operation, S("requestAlgorithmMember"), &operation->out.checksum_member));
    TRY(checksum_member(plan, operation, S("requestValidationModeMember"),
                        &operation->out.checksum_mode_member));
    operation->out.errors_first = plan->error_list_count;
    for (errors = errors ? errors->items : NULL; errors; errors = errors->next)
        TRY(list_error(plan, errors));
    for (common = common ? common->items : NULL; common; common = common->next)
        TRY(list_error(plan, common));
    operation->out.errors_count = plan->error_list_count - operation->out.errors_first;
    return NULL;
}

static int by_operation_name(const void *left, const void *right)
{
    const struct smithy_shape *const *a = left, *const *b = right;

    return str_cmp((*a)->name, (*b)->name);
}

static size_t count_items(const struct smithy_node *node)
{
    size_t n = 0;

    for (const struct smithy_node *item = node ? node->items : NULL; item; item = item->next)
        n++;
    return n;
}

/* The service's list says which operations there are; each must be defined. */
static ERR collect_operations(struct plan *plan, const struct smithy_shape ***out, uint32_t *count)
{
    const struct smithy_node *listed = smithy_field(plan->service->properties, S("operations"));
    const struct smithy_shape **found =
        arena_new_array(plan->arena, count_items(listed), const struct smithy_shape *);
    uint32_t n = 0;

    for (const struct smithy_node *item = listed ? listed->items : NULL; item; item = item->next) {
        const struct smithy_shape *shape = plan->model.shapes;

        while (shape && (shape->kind != SMITHY_OPERATION || !str_eq(shape->name, item->text)))
            shape = shape->next;
        if (!shape)
            return plan_error(item->place, "there is no operation %.*s", STR_ARG(item->text));
        found[n++] = shape;
    }
    qsort(found, n, sizeof *found, by_operation_name);
    *out = found;
    *count = n;
    return NULL;
}

static ERR fill_operations(struct plan *plan)
{
    const struct smithy_shape **sources = NULL;
    size_t errors = 0, common = count_items(smithy_field(plan->service->properties, S("errors")));

    TRY(collect_operations(plan, &sources, &plan->operation_count));
    plan->operations = arena_new_array(plan->arena, plan->operation_count, struct plan_operation);
    for (uint32_t i = 0; i < plan->operation_count; i++)
        errors += count_items(smithy_field(sources[i]->properties, S("errors"))) + common;
    plan->error_list = arena_new_array(plan->arena, errors, uint32_t);
    for (uint32_t i = 0; i < plan->operation_count; i++) {
        if (i > 0 && str_eq(sources[i]->name, sources[i - 1]->name))
            return plan_error(sources[i]->place, "%.*s is listed twice", STR_ARG(sources[i]->name));
        TRY(fill_operation(plan, sources[i], &plan->operations[i]));
    }
    return NULL;
}

/* ---- The service */

static ERR find_protocols(struct plan *plan)
{
    static const struct {
        const char *trait;
        enum protocol_bit bit;
    } protocols[] = {
        {"awsQuery", PROTOCOL_QUERY},     {"ec2Query", PROTOCOL_EC2},        {"awsJson1_0", PROTOCOL_JSON10},
        {"awsJson1_1", PROTOCOL_JSON11},  {"restJson1", PROTOCOL_REST_JSON}, {"restXml", PROTOCOL_REST_XML},
        {"rpcv2Cbor", PROTOCOL_RPC_CBOR},
    };

    for (const struct smithy_trait *trait = plan->service->traits; trait; trait = trait->next) {
        for (size_t i = 0; i < sizeof protocols / sizeof protocols[0]; i++) {
            if (!str_eq(trait->name, str_of(protocols[i].trait)))
                continue;
            plan->out.protocols |= protocols[i].bit;
            if (!plan->out.protocol)
                plan->out.protocol = protocols[i].bit;
        }
    }
    plan->is_ec2 = plan->out.protocols & PROTOCOL_EC2;
    return plan->out.protocol ? NULL : plan_error(plan->service->place, "the service has no protocol");
}

static void fill_service(struct plan *plan)
{
    const struct smithy_trait *traits = plan->service->traits;
    const struct smithy_node *version = smithy_field(plan->service->properties, S("version"));
    str target = trait_text(traits, S("targetPrefix")),
        endpoint = trait_field(traits, S("service"), S("endpointPrefix"));
    str signing = trait_field(traits, S("sigv4"), S("name"));
    struct texts *texts = &plan->texts;
    struct model *out = &plan->out;

    out->service_name = texts_add(texts, plan->service->name);
    out->sdk_id = texts_add(texts, trait_field(traits, S("service"), S("sdkId")));
    out->endpoint_prefix = texts_add(texts, endpoint);
    out->signing_name = texts_add(texts, signing.p ? signing : endpoint);
    if (out->protocols & (PROTOCOL_JSON10 | PROTOCOL_JSON11))
        out->target_prefix = texts_add(texts, target.p ? target : plan->service->name);
    out->api_version = texts_add(texts, version ? version->text : STR_NONE);
    out->xml_namespace = texts_add(texts, trait_field(traits, S("xmlNamespace"), S("uri")));
    out->full_name = texts_add(texts, trait_text(traits, S("title")));
    out->s3_unwrapped = str_eq(trait_field(traits, S("restXml"), S("noErrorWrapping")), S("true"));
    out->query_compatible = has_trait(traits, S("awsQueryCompatible"));
}

ERR plan_operations(struct plan *plan)
{
    TRY(fill_errors(plan));
    TRY(fill_operations(plan));
    fill_service(plan);
    return NULL;
}

ERR plan_make(struct plan *plan)
{
    texts_init(&plan->texts, plan->arena);
    TRY(plan_traits(plan));
    TRY(plan_shapes(plan));
    TRY(find_protocols(plan));
    TRY(plan_members(plan));
    TRY(plan_operations(plan));
    texts_place(&plan->texts);
    return NULL;
}
