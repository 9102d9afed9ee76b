#include "core/authenticate.h"

#include "core/call_private.h"
#include "core/clock.h"
#include "core/cloud.h"
#include "core/region.h"
#include "core/signature.h"

static const struct identity_source *registered;

void identity_register(const struct identity_source *source)
{
    registered = source;
}

ERR authenticate_parse(struct call *call)
{
    struct signature *signature = arena_new(call->arena, struct signature);

    call->private->signature = signature;
    TRY(sigv4_parse(call->request.http, call->arena, &signature->v4));
    if (signature->v4.scheme != SIGV4_NONE) {
        str partition = region_partition(signature->v4.region);

        call->region = signature->v4.region;
        if (partition.p)
            call->partition = partition;
        return NULL;
    }
    return sigv2_parse(call->request.http, call->arena, &signature->v2);
}

str authenticate_scope_service(const struct call *call)
{
    const struct signature *signature = call->private->signature;

    if (signature->v2.scheme != SIGV2_NONE)
        return S("s3");
    return signature->v4.scheme == SIGV4_NONE ? STR_NONE : signature->v4.service;
}

static str access_key_of(const struct signature *signature)
{
    return signature->v4.scheme != SIGV4_NONE ? signature->v4.access_key : signature->v2.access_key;
}

static bool is_account(str access_key)
{
    uint64_t number;

    return access_key.n == 12 && str_to_u64(access_key, &number);
}

static void be_root(struct call *call, str account, str access_key, bool verified)
{
    call->principal = (struct principal){.kind = PRINCIPAL_ROOT,
                                         .account = account,
                                         .arn = arena_printf(call->arena, "arn:%.*s:iam::%.*s:root",
                                                             STR_ARG(call->partition), STR_ARG(account)),
                                         .id = account,
                                         .access_key = access_key,
                                         .verified = verified};
}

/* Whose key is it, and what secret goes with it? *found is false when nobody issued it. */
static ERR find_credential(struct call *call, str access_key, bool *found, struct credential *out)
{
    const struct cloud *cloud = call->cloud;

    if (str_eq(access_key, cloud->root_key_id)) {
        be_root(call, cloud->options.account, access_key, true);
        *out = (struct credential){.secret = cloud->root_secret, .principal = call->principal};
        *found = true;
        return NULL;
    }
    *found = false;
    return registered ? registered->find(call->cloud, access_key, call->arena, found, out) : NULL;
}

static struct err *trouble(struct call *call, enum auth_problem problem, str argument)
{
    struct auth_trouble made = {.problem = problem, .args = {argument}};

    made.presigned = call->private->signature->v4.scheme == SIGV4_QUERY;
    return auth_fail(call->arena, &made);
}

static ERR check_token(struct call *call, const struct credential *credential)
{
    str token = call->private->signature->v4.token;

    if (!credential->session_token.p)
        return NULL;
    if (!token.p || !hash_secret_eq(token, credential->session_token))
        return trouble(call, AUTH_TOKEN_INVALID, token);
    if (credential->expires_ms && credential->expires_ms <= call->now_ms)
        return trouble(call, AUTH_TOKEN_EXPIRED, token);
    return NULL;
}

static str body_hash(struct call *call)
{
    unsigned char *hash = arena_alloc(call->arena, 32);

    hash_sha256(call->private->sent_body, hash);
    return (str){(const char *)hash, 32};
}

static ERR verify_v4(struct call *call, const struct credential *credential)
{
    struct signature *signature = call->private->signature;
    const struct sigv4 *v4 = &signature->v4;
    str hash = v4->payload == SIGV4_BODY_HASHED ? body_hash(call) : STR_NONE;

    TRY(check_token(call, credential));
    TRY(sigv4_verify(v4, call->request.http, call->arena, credential->secret, hash, call->cloud->signing_keys,
                     &signature->verified));
    signature->is_verified = true;
    return NULL;
}

/* Any region that AWS or this server's user has; who names another is told the default one, and some then use
 * it. */
static str expected_region(const struct call *call)
{
    str asked = call->private->signature->v4.region, own = call->cloud->options.region;

    return region_partition(asked).p || str_eq(asked, own) ? STR_NONE : own;
}

/* S3 looks at the time after the signature, all others before it. */
static ERR check_v4(struct call *call, const struct credential *credential, bool found)
{
    const struct sigv4 *v4 = &call->private->signature->v4;
    bool signature_first = call->model && call->model->s3_unwrapped;
    int64_t now_ms = vclock_now_since(v4->signed_ms);

    if (call->model)
        TRY(sigv4_check_scope(v4, call->request.http, call->arena, model_signing_name(call->model),
                              expected_region(call)));
    if (!signature_first)
        TRY(sigv4_check_time(v4, call->arena, now_ms));
    if (found)
        TRY(verify_v4(call, credential));
    return signature_first ? sigv4_check_time(v4, call->arena, now_ms) : NULL;
}

static ERR check_v2(struct call *call, const struct credential *credential, bool found)
{
    const struct sigv2 *v2 = &call->private->signature->v2;

    if (!call->model || !call->service->service || !call->service->service->virtual_hosts)
        return trouble(call, AUTH_V2_REFUSED, STR_NONE);
    if (found)
        TRY(sigv2_verify(v2, call->request.http, call->arena, host_parse(call->request.http->host).label,
                         credential->secret));
    return sigv2_check_time(v2, call->arena, vclock_now_since(v2->signed_ms));
}

static ERR be_anonymous(struct call *call)
{
    call->principal = (struct principal){.kind = PRINCIPAL_ANONYMOUS};
    call->account = call->cloud->options.account;
    if (call->operation && call->operation->flags & OP_NO_AUTH)
        return NULL;
    /* An unsigned request to S3 is somebody anonymous, and policies decide; elsewhere a signature is a
     * must. */
    return call->model && call->model->s3_unwrapped ? NULL : trouble(call, AUTH_MISSING, STR_NONE);
}

/* Bearer tokens and passwords are for operations that take no signature. */
static ERR without_signature(struct call *call)
{
    bool needless = call->operation && call->operation->flags & OP_NO_AUTH;

    if (call->private->signature->v4.scheme == SIGV4_OTHER && !needless)
        return sigv4_refuse_other(call->request.http, call->arena);
    return be_anonymous(call);
}

static bool is_signed(const struct signature *signature)
{
    return signature->v4.scheme == SIGV4_HEADER || signature->v4.scheme == SIGV4_QUERY ||
           signature->v2.scheme != SIGV2_NONE;
}

ERR authenticate(struct call *call)
{
    const struct signature *signature = call->private->signature;
    struct credential credential = {0};
    str access_key = access_key_of(signature);
    bool found;

    if (!is_signed(signature))
        return without_signature(call);
    TRY(find_credential(call, access_key, &found, &credential));
    if (!found && (call->cloud->options.strict || !call->request.http->loopback))
        return trouble(call, AUTH_UNKNOWN_KEY, access_key);
    if (signature->v4.scheme != SIGV4_NONE)
        TRY(check_v4(call, &credential, found));
    else
        TRY(check_v2(call, &credential, found));
    if (found)
        call->principal = credential.principal;
    else
        be_root(call, is_account(access_key) ? access_key : call->cloud->options.account, access_key, false);
    call->account = call->principal.account;
    return NULL;
}
