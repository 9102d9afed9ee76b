#include "core/authorize.h"

#include "core/faults.h"

static const struct policy_decider *registered;

void policy_register(const struct policy_decider *decider)
{
    registered = decider;
}

static bool is_refined(struct call *call)
{
    const char *member = call->row->info.refined_by;

    return member &&
           wire_registered()
               ->member_text(call->model, call->operation->input, call->in, str_of(member), call->arena)
               .p;
}

str authorize_action(struct call *call)
{
    const struct model *model = call->model;

    if (call->row && is_refined(call))
        return str_of(call->row->info.refined_action);
    if (call->row && call->row->info.action)
        return str_of(call->row->info.action);
    return arena_printf(call->arena, "%.*s:%s", STR_ARG(model_signing_name(model)),
                        model_text(model, call->operation->name));
}

static str value_of(struct call *call, str name)
{
    str text;

    if (str_eq(name, S("partition")))
        return call->partition;
    if (str_eq(name, S("region")))
        return call->region;
    if (str_eq(name, S("account")))
        return call->account;
    text = wire_registered()->member_text(call->model, call->operation->input, call->in, name, call->arena);
    return text.p ? text : S("*");
}

str authorize_resource(struct call *call)
{
    struct buf *arn = buf_new(call->arena, 4096);
    str rest = str_of(call->row && call->row->info.resource ? call->row->info.resource : "*");

    while (rest.p) {
        bool more = str_index(rest, '{') < rest.n;

        buf_add(arn, str_cut(&rest, '{'));
        if (more)
            buf_add(arn, value_of(call, str_cut(&rest, '}')));
    }
    return buf_str(arn);
}

static ERR decide_without_policies(struct call *call, str action, str resource)
{
    if (call->principal.kind == PRINCIPAL_ROOT || call->principal.kind == PRINCIPAL_SERVICE)
        return NULL;
    if (call->principal.kind == PRINCIPAL_ANONYMOUS)
        return fail(call, call_common(call, COMMON_ACCESS_DENIED), "Access Denied");
    return fail(call, call_common(call, COMMON_ACCESS_DENIED),
                "User: %.*s is not authorized to perform: %.*s on resource: \"%.*s\" because no "
                "identity-based policy "
                "allows the %.*s action",
                STR_ARG(call->principal.arn), STR_ARG(action), STR_ARG(resource), STR_ARG(action));
}

ERR authorize_also(struct call *call, str action, str resource)
{
    return registered ? registered->decide(call, action, resource)
                      : decide_without_policies(call, action, resource);
}

ERR authorize(struct call *call)
{
    call->resource = authorize_resource(call);
    if (call->row->info.traits & OP_AUTHORIZES)
        return NULL;
    return authorize_also(call, authorize_action(call), call->resource);
}
