#include "core/call.h"
#include "core/service.h"
#include "gen/sts.h"

/* AWS: needs no permission, and tells a principal who it is. */
static ERR get_caller_identity(struct call *call, const struct sts_GetCallerIdentityRequest *in,
                               struct sts_GetCallerIdentityResponse *out)
{
    (void)in;
    out->Account = call->principal.account;
    out->Arn = call->principal.arn;
    out->UserId = call->principal.id;
    return NULL;
}

static const struct sts_operations operations = {
    .GetCallerIdentity = {get_caller_identity, NULL, {.traits = OP_READS | OP_STATELESS | OP_NEVER_BLOCKS}},
};

const struct service sts_service = {
    .model = &sts_model,
    .operations = (const struct operation_row *)&operations,
    .global = true,
};
