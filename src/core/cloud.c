#include "core/cloud.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "base/buf.h"
#include "core/clock.h"
#include "core/job.h"
#include "core/sigv4.h"
#include "os/clock.h"
#include "os/file.h"
#include "os/process.h"
#include "os/random.h"

enum { KEY_FILE_MAX = 4096, LOCK_FILE_MAX = 4096 };

/* What is open of a service. */
struct stores {
    pthread_mutex_t lock;
    pthread_cond_t left;
    unsigned inside; /* calls that hold them */
    bool resetting;
    struct kv *kv;
    struct blobs *blobs;
    struct jobs *jobs; /* of kv */
    struct cloud *cloud;
    const struct service_row *service;
};

struct cloud_private {
    int lock;              /* descriptor of the lock file, or -1 */
    struct stores *stores; /* one a row of services */
};

static str path_of(const struct cloud *cloud, struct arena *arena, const char *name)
{
    return arena_printf(arena, "%.*s/%s", STR_ARG(cloud->options.directory), name);
}

/* The data directory belongs to one process at a time; the file says to which. */
static ERR take_lock(struct cloud *cloud)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str path = path_of(cloud, &scratch, "lock");
    struct err *err;
    str holder = S("");

    TRY(file_open(path, FILE_CREATE, &cloud->private->lock));
    err = file_lock(cloud->private->lock);
    if (!err)
        return NULL;
    if (err->fault != &fault_busy)
        return err;
    if (file_load(path, LOCK_FILE_MAX, &scratch, &holder))
        holder = S("");
    holder = str_take(holder, str_index(holder, '\n'));
    return err_make(&fault_busy, "%.*s is in use by another garua%s%.*s%s", STR_ARG(cloud->options.directory),
                    holder.n ? " (" : "", STR_ARG(holder), holder.n ? ")" : "");
}

ERR cloud_announce(struct cloud *cloud, str address)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str text = arena_printf(&scratch, "process %ld, listening on %.*s\n", process_id(), STR_ARG(address));

    if (cloud->private->lock < 0)
        return NULL;
    TRY(file_truncate(cloud->private->lock, 0));
    return file_write_at(cloud->private->lock, 0, text);
}

static void make_root_key(struct cloud *cloud)
{
    static const char base32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    unsigned char random[16 + 40];
    char id[21] = "AKIA", secret[41] = "";

    random_fill(random, sizeof random);
    for (size_t i = 0; i < 16; i++)
        id[4 + i] = base32[random[i] % 32];
    for (size_t i = 0; i < 40; i++)
        secret[i] = base64[random[16 + i] % 64];
    cloud->root_key_id = arena_str(&cloud->arena, str_of(id));
    cloud->root_secret = arena_str(&cloud->arena, str_of(secret));
}

/* Two lines, the id and the secret; made at the first start. file_store() keeps it to its owner (0600). */
static ERR load_root_key(struct cloud *cloud)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    str path, text;
    struct err *err;

    if (cloud->options.memory) {
        make_root_key(cloud);
        return NULL;
    }
    path = path_of(cloud, &scratch, "root-key");
    err = file_load(path, KEY_FILE_MAX, &scratch, &text);
    if (err && err->fault == &fault_missing) {
        make_root_key(cloud);
        text =
            arena_printf(&scratch, "%.*s\n%.*s\n", STR_ARG(cloud->root_key_id), STR_ARG(cloud->root_secret));
        return file_store(path, text);
    }
    if (err)
        return err;
    cloud->root_key_id = arena_str(&cloud->arena, str_cut(&text, '\n'));
    cloud->root_secret = text.p ? arena_str(&cloud->arena, str_cut(&text, '\n')) : STR_NONE;
    if (cloud->root_key_id.n < 16 || cloud->root_secret.n < 16)
        return err_make(&fault_corrupt, "%.*s does not hold a key id and a secret", STR_ARG(path));
    return NULL;
}

static ERR open_directory(struct cloud *cloud)
{
    if (cloud->options.memory)
        return NULL;
    TRY(file_make_directories(cloud->options.directory));
    return take_lock(cloud);
}

ERR cloud_open(const struct cloud_options *options, struct cloud **out)
{
    struct cloud *cloud = calloc(1, sizeof *cloud);
    struct err *err;

    assert(cloud && options->wire && (options->memory || options->directory.n));
    cloud->options = *options;
    cloud->options.directory = arena_str(&cloud->arena, options->directory);
    cloud->options.region = arena_str(&cloud->arena, options->region);
    cloud->options.account = arena_str(&cloud->arena, options->account);
    cloud->signing_keys = sigv4_keys_new();
    cloud->started_ms = clock_real_ms();
    cloud->private = arena_new(&cloud->arena, struct cloud_private);
    cloud->private->lock = -1;
    cloud->private->stores = arena_new_array(&cloud->arena, services_count, struct stores);
    for (unsigned i = 0; i < services_count; i++) {
        struct stores *stores = &cloud->private->stores[i];

        stores->cloud = cloud;
        stores->service = &services[i];
        pthread_mutex_init(&stores->lock, NULL);
        pthread_cond_init(&stores->left, NULL);
    }
    wire_register(options->wire);
    err = open_directory(cloud);
    if (!err)
        err = load_root_key(cloud);
    if (err) {
        cloud_close(cloud);
        return err;
    }
    *out = cloud;
    return NULL;
}

/* Nobody is inside, and nobody gets in. Without the lock: a job that still runs may want it. */
static void close_stores(struct stores *stores)
{
    jobs_close(stores->jobs);
    stores->jobs = NULL;
    if (stores->kv)
        kv_close(stores->kv);
    if (stores->blobs)
        blobs_close(stores->blobs);
    stores->kv = NULL;
    stores->blobs = NULL;
}

void cloud_close(struct cloud *cloud)
{
    for (unsigned i = 0; i < services_count; i++) {
        struct stores *stores = &cloud->private->stores[i];

        close_stores(stores);
        pthread_mutex_destroy(&stores->lock);
        pthread_cond_destroy(&stores->left);
    }
    sigv4_keys_free(cloud->signing_keys);
    file_close(cloud->private->lock);
    arena_done(&cloud->arena);
    free(cloud);
}

static struct stores *stores_of(struct cloud *cloud, const struct service_row *service)
{
    assert(service >= services && service < services + services_count);
    return &cloud->private->stores[service - services];
}

bool cloud_enter(struct cloud *cloud, const struct service_row *service)
{
    struct stores *stores = stores_of(cloud, service);
    bool entered;

    pthread_mutex_lock(&stores->lock);
    entered = !stores->resetting;
    stores->inside += entered;
    pthread_mutex_unlock(&stores->lock);
    return entered;
}

void cloud_leave(struct cloud *cloud, const struct service_row *service)
{
    struct stores *stores = stores_of(cloud, service);

    pthread_mutex_lock(&stores->lock);
    assert(stores->inside > 0);
    stores->inside--;
    if (stores->resetting && stores->inside == 0)
        pthread_cond_broadcast(&stores->left);
    pthread_mutex_unlock(&stores->lock);
}

static str service_path(struct cloud *cloud, const struct service_row *service, struct arena *arena,
                        const char *name)
{
    return arena_printf(arena, "%.*s/%s%s%s", STR_ARG(cloud->options.directory), service->name,
                        *name ? "/" : "", name);
}

void cloud_act_as(struct cloud *cloud, const struct service_row *service, struct call *call)
{
    call->cloud = cloud;
    call->service = service;
    call->model = service->model;
    call->partition = S("aws");
    call->now_ms = vclock_now_ms();
    call->blobs = stores_of(cloud, service)->blobs;
    call->principal.kind = PRINCIPAL_SERVICE;
    call->principal.arn = arena_printf(call->arena, "arn:aws:iam::aws:service/%s", service->name);
}

static void begin_job(void *user, struct call *call)
{
    const struct stores *stores = user;

    cloud_act_as(stores->cloud, stores->service, call);
}

static ERR open_jobs(struct stores *stores, struct kv *kv)
{
    struct jobs_options options = {.kv = kv,
                                   .kinds = stores->service->service ? stores->service->service->jobs : NULL,
                                   .workers = stores->cloud->options.workers,
                                   .begin = begin_job,
                                   .user = stores};

    /* Tests of stores alone have no workers. */
    return options.workers ? jobs_open(&options, &stores->jobs) : NULL;
}

static ERR open_kv(struct cloud *cloud, const struct service_row *service, struct kv **out)
{
    struct arena scratch CLEANUP(arena_done) = {0};

    if (cloud->options.memory)
        return kv_open(&kv_mem, S(""), out);
    TRY(file_make_directories(service_path(cloud, service, &scratch, "")));
    return kv_open(service->engine, service_path(cloud, service, &scratch, "kv"), out);
}

static ERR open_blobs(struct cloud *cloud, const struct service_row *service, struct stores *stores)
{
    struct arena scratch CLEANUP(arena_done) = {0};

    if (cloud->options.memory)
        return blobs_open(&blob_memory, S(""), &stores->blobs);
    TRY(file_make_directories(service_path(cloud, service, &scratch, "")));
    return blobs_open(&blob_files, service_path(cloud, service, &scratch, "blobs"), &stores->blobs);
}

/* Under the lock. A service that keeps blobs has them open before its jobs run. */
static ERR open_both(struct cloud *cloud, const struct service_row *service, struct stores *stores)
{
    struct kv *kv;
    struct err *err;

    if (service->service && service->service->blobs && !stores->blobs)
        TRY(open_blobs(cloud, service, stores));
    TRY(open_kv(cloud, service, &kv));
    err = open_jobs(stores, kv);
    if (err)
        kv_close(kv);
    else
        __atomic_store_n(&stores->kv, kv, __ATOMIC_RELEASE);
    return err;
}

ERR cloud_kv(struct cloud *cloud, const struct service_row *service, struct kv **out)
{
    struct stores *stores = stores_of(cloud, service);
    struct err *err = NULL;

    *out = __atomic_load_n(&stores->kv, __ATOMIC_ACQUIRE);
    if (*out)
        return NULL;
    pthread_mutex_lock(&stores->lock);
    if (!stores->kv)
        err = open_both(cloud, service, stores);
    *out = stores->kv;
    pthread_mutex_unlock(&stores->lock);
    return err;
}

ERR cloud_blobs(struct cloud *cloud, const struct service_row *service, struct blobs **out)
{
    struct stores *stores = stores_of(cloud, service);
    struct err *err = NULL;

    *out = __atomic_load_n(&stores->blobs, __ATOMIC_ACQUIRE);
    if (*out)
        return NULL;
    pthread_mutex_lock(&stores->lock);
    if (!stores->blobs)
        err = open_blobs(cloud, service, stores);
    *out = stores->blobs;
    pthread_mutex_unlock(&stores->lock);
    return err;
}

bool cloud_is_open(struct cloud *cloud, const struct service_row *service)
{
    return __atomic_load_n(&stores_of(cloud, service)->kv, __ATOMIC_ACQUIRE);
}

bool cloud_used(struct cloud *cloud, const struct service_row *service)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    struct stores *stores = stores_of(cloud, service);
    bool exists = false;

    if (__atomic_load_n(&stores->kv, __ATOMIC_ACQUIRE) || cloud->options.memory)
        return stores->kv;
    return !file_exists(service_path(cloud, service, &scratch, "kv"), &exists) && exists;
}

/* Under the lock: waits until nobody is inside. */
static bool wait_until_left(struct stores *stores, int64_t wait_ms)
{
    int64_t until_ms = clock_real_ms() + wait_ms;
    struct timespec until = {.tv_sec = until_ms / 1000, .tv_nsec = until_ms % 1000 * 1000000};

    while (stores->inside > 0) {
        if (pthread_cond_timedwait(&stores->left, &stores->lock, &until))
            return stores->inside == 0;
    }
    return true;
}

ERR cloud_reset(struct cloud *cloud, const struct service_row *service, int64_t wait_ms)
{
    struct arena scratch CLEANUP(arena_done) = {0};
    struct stores *stores = stores_of(cloud, service);
    struct err *err = NULL;
    bool used = cloud_used(cloud, service);

    pthread_mutex_lock(&stores->lock);
    stores->resetting = true;
    if (!wait_until_left(stores, wait_ms)) {
        err = err_make(&fault_busy, "%s still has %u calls running", service->name, stores->inside);
    } else {
        pthread_mutex_unlock(&stores->lock);
        close_stores(stores);
        pthread_mutex_lock(&stores->lock);
        if (used && !cloud->options.memory)
            err = file_remove_tree(service_path(cloud, service, &scratch, ""));
    }
    stores->resetting = false;
    pthread_mutex_unlock(&stores->lock);
    return err;
}

/* The stores of one service: blobs that a crash left without a reference are collected. */
static ERR resume_service(struct cloud *cloud, const struct service_row *service)
{
    uint64_t removed;
    struct kv *kv;
    struct blobs *blobs;

    TRY(cloud_kv(cloud, service, &kv));
    if (!service->service->blobs)
        return NULL;
    TRY(cloud_blobs(cloud, service, &blobs));
    return blob_collect(blobs, kv, &removed);
}

ERR cloud_resume(struct cloud *cloud)
{
    struct err *first = NULL;

    for (unsigned i = 0; i < services_count; i++) {
        struct err *err;

        if (!services[i].service || !cloud_used(cloud, &services[i]))
            continue;
        if (!cloud_enter(cloud, &services[i]))
            continue;
        err = resume_service(cloud, &services[i]);
        cloud_leave(cloud, &services[i]);
        if (err && !first)
            first = err;
    }
    return first;
}
