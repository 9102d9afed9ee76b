/* authorize.h -- may this principal do this? The hook for policies.
 *
 * Every operation passes here with its action and the ARN that its row names. Without a policy decider
 * (IAM registers one) the root of an account may do anything and nobody else anything.
 */
#ifndef CORE_AUTHORIZE_H
#define CORE_AUTHORIZE_H

#include "core/call.h"

struct policy_decider {
    /* NULL allows; else the AccessDenied of the call, with AWS's message. */
    ERR (*decide)(struct call *call, str action, str resource);
};

void policy_register(const struct policy_decider *decider);

/* "s3:GetObject": the row's action, or the service's prefix and the operation's name. In the call's arena. */
str authorize_action(struct call *call);
/* The row's ARN pattern with the call's values in place of {partition}, {region}, {account} and {Member}. */
str authorize_resource(struct call *call);

ERR authorize(struct call *call);
/* For handlers: one more thing that the call needs, such as reading the source of a copy. */
ERR authorize_also(struct call *call, str action, str resource);

#endif
