/* Traits that nobody knows are misspelt. */
#include "tools/modelc/plan.h"

/* What the tables are made from. */
static const char *const used[] = {
    "auth",
    "awsJson1_0",
    "awsJson1_1",
    "awsQuery",
    "awsQueryCompatible",
    "awsQueryError",
    "default",
    "deprecated",
    "ec2Query",
    "ec2QueryName",
    "endpoint",
    "error",
    "eventHeader",
    "eventPayload",
    "hostLabel",
    "http",
    "httpChecksum",
    "httpChecksumRequired",
    "httpError",
    "httpHeader",
    "httpLabel",
    "httpPayload",
    "httpPrefixHeaders",
    "httpQuery",
    "httpQueryParams",
    "httpResponseCode",
    "idempotencyToken",
    "jsonName",
    "length",
    "mediaType",
    "optionalAuth",
    "pattern",
    "range",
    "required",
    "requiresLength",
    "restJson1",
    "restXml",
    "rpcv2Cbor",
    "s3UnwrappedXmlOutput",
    "sensitive",
    "service",
    "sigv4",
    "sparse",
    "streaming",
    "tag",
    "targetPrefix",
    "timestampFormat",
    "title",
    "unsignedPayload",
    "xmlAttribute",
    "xmlFlattened",
    "xmlName",
    "xmlNamespace",
};

/* What may be said and changes nothing here. */
static const char *const ignored[] = {
    "documentation", "idempotent", "input",    "internal",    "output",
    "paginated",     "private",    "readonly", "recommended", "requestCompression",
    "retryable",     "since",      "tags",     "uniqueItems", "unstable",
};

static bool is_known(str name)
{
    for (size_t i = 0; i < sizeof used / sizeof used[0]; i++) {
        if (str_eq(name, str_of(used[i])))
            return true;
    }
    for (size_t i = 0; i < sizeof ignored / sizeof ignored[0]; i++) {
        if (str_eq(name, str_of(ignored[i])))
            return true;
    }
    return false;
}

static ERR check(const struct smithy_trait *traits)
{
    for (; traits; traits = traits->next) {
        if (!is_known(traits->name))
            return plan_error(traits->place, "there is no trait @%.*s", STR_ARG(traits->name));
    }
    return NULL;
}

ERR plan_traits(const struct plan *plan)
{
    for (const struct smithy_shape *shape = plan->model.shapes; shape; shape = shape->next) {
        TRY(check(shape->traits));
        for (const struct smithy_member *member = shape->members; member; member = member->next)
            TRY(check(member->traits));
    }
    for (const struct smithy_apply *apply = plan->model.applies; apply; apply = apply->next)
        TRY(check(apply->traits));
    return NULL;
}
