#include "net/authority.h"

#include <pthread.h>
#include <stdlib.h>

#include "net/tls.h"
#include "os/clock.h"
#include "os/file.h"

enum { PEM_MAX = 64 * 1024 };

static const str usual_names[] = {
    {"localhost", 9},
    {"127.0.0.1", 9},
    {"::1", 3},
    {"*.localhost", 11},
    {"*.s3.localhost", 14},
    {"*.s3.us-east-1.localhost", 24},
    {"localhost.localstack.cloud", 26},
    {"*.localhost.localstack.cloud", 28},
    {"*.s3.localhost.localstack.cloud", 31},
    {"*.amazonaws.com", 15},
    {"*.us-east-1.amazonaws.com", 25},
    {"*.s3.amazonaws.com", 18},
    {"*.s3.us-east-1.amazonaws.com", 28},
};

static const str suffixes[] = {
    {"localhost", 9},
    {"localhost.localstack.cloud", 26},
    {"amazonaws.com", 13},
    {"amazonaws.com.cn", 16},
    {"api.aws", 7},
    {"on.aws", 6},
    {"cloudfront.net", 14},
    {"elasticbeanstalk.com", 20},
    {"awsglobalaccelerator.com", 24},
};

enum { USUAL = sizeof usual_names / sizeof *usual_names, SUFFIXES = sizeof suffixes / sizeof *suffixes };

struct authority {
    struct arena arena; /* guarded by the lock, as all the rest */
    pthread_mutex_t lock;
    str directory;
    str certificate, key; /* PEM; absent until needed */
    str names[CA_NAMES_MAX];
    size_t name_count;
    struct tls_context *tls;
};

ERR authority_open(str directory, struct authority **out)
{
    struct authority *authority = calloc(1, sizeof *authority);

    if (!authority)
        abort();
    pthread_mutex_init(&authority->lock, NULL);
    authority->directory = arena_str(&authority->arena, directory);
    for (size_t i = 0; i < USUAL; i++)
        authority->names[authority->name_count++] = usual_names[i];
    *out = authority;
    return NULL;
}

void authority_close(struct authority *authority)
{
    if (!authority)
        return;
    tls_context_free(authority->tls);
    pthread_mutex_destroy(&authority->lock);
    arena_done(&authority->arena);
    free(authority);
}

ERR authority_add_name(struct authority *authority, str name)
{
    if (authority->name_count == CA_NAMES_MAX)
        return err_make(&fault_limit, "more than %d names for one certificate", CA_NAMES_MAX);
    authority->names[authority->name_count++] = arena_str(&authority->arena, name);
    return NULL;
}

static str path(struct authority *authority, const char *name)
{
    return arena_printf(&authority->arena, "%.*s/%s", STR_ARG(authority->directory), name);
}

static void use(struct authority *authority, str key, str certificate)
{
    authority->key = key;
    authority->certificate = certificate;
}

/* What ca-key.pem holds; fault_missing when there is none, or when it ends too soon to be kept. */
static ERR load(struct authority *authority)
{
    str both, key;
    size_t second;
    struct ca *ca;
    bool fresh;

    TRY(file_load(path(authority, "ca-key.pem"), PEM_MAX, &authority->arena, &both));
    second = str_find(both, S("-----BEGIN CERTIFICATE"));
    key = str_take(both, second);
    if (ca_load(str_skip(both, second), key, &ca))
        return err_make(&fault_corrupt,
                        "%.*s/ca-key.pem is damaged: restore it, or remove it to get a new authority",
                        STR_ARG(authority->directory));
    fresh = ca_is_fresh(ca, clock_real_ms());
    ca_free(ca);
    if (!fresh)
        return err_make(&fault_missing, "the certificate authority ends soon");
    use(authority, key, str_skip(both, second));
    return NULL;
}

static ERR make(struct authority *authority)
{
    str certificate, key;

    TRY(ca_create(clock_real_ms(), &authority->arena, &certificate, &key));
    if (authority->directory.p)
        TRY(file_store(path(authority, "ca-key.pem"), arena_concat(&authority->arena, key, certificate)));
    use(authority, key, certificate);
    return NULL;
}

/* The copy for clients; it may be missing after a crash, or be an older one. */
static ERR publish(struct authority *authority)
{
    str published;
    struct err *err = file_load(path(authority, "ca.pem"), PEM_MAX, &authority->arena, &published);

    if (!err && str_eq(published, authority->certificate))
        return NULL;
    return file_store(path(authority, "ca.pem"), authority->certificate);
}

/* Called with the lock. */
static ERR need(struct authority *authority)
{
    struct err *err;

    if (authority->certificate.p)
        return NULL;
    if (!authority->directory.p)
        return make(authority);
    err = load(authority);
    if (err && err->fault == &fault_missing)
        err = make(authority);
    return err ? err : publish(authority);
}

static ERR make_context(struct authority *authority)
{
    struct tls_options options = {.names = authority->names,
                                  .name_count = authority->name_count,
                                  .suffixes = suffixes,
                                  .suffix_count = SUFFIXES};

    TRY(need(authority));
    TRY(ca_load(authority->certificate, authority->key, &options.ca));
    return tls_context_new(&options, &authority->tls);
}

ERR authority_tls(struct authority *authority, struct tls_context **out)
{
    struct err *err = NULL;

    pthread_mutex_lock(&authority->lock);
    if (!authority->tls)
        err = make_context(authority);
    if (!err)
        *out = authority->tls;
    pthread_mutex_unlock(&authority->lock);
    return err;
}

ERR authority_certificate(struct authority *authority, struct arena *arena, str *out)
{
    struct err *err;

    pthread_mutex_lock(&authority->lock);
    err = need(authority);
    if (!err)
        *out = arena_str(arena, authority->certificate);
    pthread_mutex_unlock(&authority->lock);
    return err;
}
