#include "core/admin_state.h"

#include <pthread.h>

#include "base/date.h"
#include "base/json.h"
#include "core/admin.h"
#include "core/clock.h"

enum { RESET_WAIT_MS = 10000, SCRIPTS_MAX = 256, ADVANCE_YEARS_MAX = 100 };

static pthread_mutex_t init_lock = PTHREAD_MUTEX_INITIALIZER;
static bool completed[INIT_STAGES];
static struct arena scripts_arena;
static struct script {
    enum init_stage stage;
    str name;
    bool successful;
} scripts[SCRIPTS_MAX];
static size_t script_count;

static const str stage_names[INIT_STAGES] = {
    [INIT_BOOT] = {"BOOT", 4},
    [INIT_START] = {"START", 5},
    [INIT_READY] = {"READY", 5},
    [INIT_SHUTDOWN] = {"SHUTDOWN", 8},
};

void admin_stage_completed(enum init_stage stage)
{
    pthread_mutex_lock(&init_lock);
    completed[stage] = true;
    pthread_mutex_unlock(&init_lock);
}

void admin_script_ran(enum init_stage stage, str name, bool successful)
{
    pthread_mutex_lock(&init_lock);
    if (script_count < SCRIPTS_MAX)
        scripts[script_count++] = (struct script){stage, arena_str(&scripts_arena, name), successful};
    pthread_mutex_unlock(&init_lock);
}

static void write_scripts(struct buf *out, int only)
{
    size_t n = 0;

    buf_add(out, S("\"scripts\":["));
    for (size_t i = 0; i < script_count; i++) {
        if (only >= 0 && scripts[i].stage != (enum init_stage)only)
            continue;
        buf_printf(out, "%s{\"stage\":\"%.*s\",\"name\":", n++ ? "," : "",
                   STR_ARG(stage_names[scripts[i].stage]));
        json_write_string(out, scripts[i].name);
        buf_printf(out, ",\"state\":\"%s\"}", scripts[i].successful ? "SUCCESSFUL" : "ERROR");
    }
    buf_add(out, S("]"));
}

ERR admin_write_init(str stage, struct buf *out)
{
    int only = -1;

    for (int i = 0; i < INIT_STAGES; i++) {
        if (stage.n && str_eq_nocase(str_skip(stage, 1), stage_names[i]))
            only = i;
    }
    pthread_mutex_lock(&init_lock);
    buf_add(out, S("{\"completed\":"));
    if (only >= 0) {
        buf_add(out, completed[only] ? S("true") : S("false"));
    } else {
        for (int i = 0; i < INIT_STAGES; i++)
            buf_printf(out, "%s\"%.*s\":%s", i ? "," : "{", STR_ARG(stage_names[i]),
                       completed[i] ? "true" : "false");
        buf_char(out, '}');
    }
    buf_char(out, ',');
    write_scripts(out, only);
    buf_add(out, S("}\n"));
    pthread_mutex_unlock(&init_lock);
    return NULL;
}

/* One transaction of a service's own reset, which knows what is an account's and a region's. */
static ERR reset_some(struct cloud *cloud, const struct service_row *service, const struct reset_wish *wish,
                      bool *more)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct call call = {.arena = &arena};
    struct kv *kv;
    struct err *err;

    TRY(cloud_kv(cloud, service, &kv));
    cloud_act_as(cloud, service, &call);
    TRY(kv_begin(kv, KV_WRITE, &arena, &call.txn));
    err = service->service->reset(&call, wish->account, wish->region, more);
    if (!err)
        return kv_commit(call.txn);
    kv_abort(call.txn);
    return err;
}

static ERR reset_part(struct cloud *cloud, const struct service_row *service, const struct reset_wish *wish)
{
    bool more = true;

    if (!service->service->reset)
        return err_make(&fault_usage, "%s can only be reset as a whole", service->name);
    while (more)
        TRY(reset_some(cloud, service, wish, &more));
    return NULL;
}

static ERR reset_service(struct cloud *cloud, const struct service_row *service,
                         const struct reset_wish *wish)
{
    struct err *err;

    if (!wish->account.p && !wish->region.p)
        return cloud_reset(cloud, service, RESET_WAIT_MS);
    if (!cloud_enter(cloud, service))
        return err_make(&fault_busy, "%s is being reset", service->name);
    err = reset_part(cloud, service, wish);
    cloud_leave(cloud, service);
    return err;
}

ERR admin_reset(struct cloud *cloud, const struct reset_wish *wish, unsigned *n)
{
    const struct service_row *only = wish->service.p ? service_by_name(wish->service) : NULL;
    unsigned count = 0;

    if (wish->service.p && (!only || !only->service))
        return err_make(&fault_usage, "there is no service %.*s to reset", STR_ARG(wish->service));
    for (unsigned i = 0; i < services_count; i++) {
        if (!services[i].service || (only && only != &services[i]) || !cloud_used(cloud, &services[i]))
            continue;
        TRY(reset_service(cloud, &services[i], wish));
        count++;
    }
    *n = count;
    return NULL;
}

ERR admin_clock(struct cloud *cloud, str advance_ms, struct buf *out)
{
    const uint64_t advance_max = (uint64_t)ADVANCE_YEARS_MAX * 366 * 24 * 3600 * 1000;
    uint64_t ms;

    (void)cloud;
    if (advance_ms.p) {
        if (!str_to_u64(advance_ms, &ms) || ms > advance_max)
            return err_make(&fault_usage, "advance_ms must be a number of milliseconds, at most %d years",
                            ADVANCE_YEARS_MAX);
        TRY(vclock_advance((int64_t)ms));
    }
    buf_add(out, S("{\"now\":\""));
    date_add_iso(out, vclock_now_ms(), DATE_MILLISECONDS);
    buf_printf(out, "\",\"now_ms\":%lld,\"offset_ms\":%lld}\n", (long long)vclock_now_ms(),
               (long long)vclock_offset_ms());
    return NULL;
}
