#include "net/tls_names.h"

#include <assert.h>
#include <openssl/x509.h>
#include <pthread.h>

#include "os/clock.h"

struct entry {
    char name[CA_NAME_MAX + 1]; /* lower case; empty: none */
    struct ca_leaf leaf;
};

struct tls_names {
    struct tls_options options;
    pthread_mutex_t lock;
    struct ca_leaf usual;
    struct entry *entries; /* TLS_NAMES_MAX, made when first needed: a hash table, each name in one place */
};

void tls_names_free(struct tls_names *names)
{
    if (!names)
        return;
    for (size_t i = 0; names->entries && i < TLS_NAMES_MAX; i++)
        ca_leaf_done(&names->entries[i].leaf);
    ca_leaf_done(&names->usual);
    ca_free(names->options.ca);
    pthread_mutex_destroy(&names->lock);
    free(names->entries);
    free(names);
}

ERR tls_names_new(const struct tls_options *options, struct tls_names **out)
{
    struct tls_names *names = calloc(1, sizeof *names);
    struct err *err;

    if (!names)
        abort();
    names->options = *options;
    pthread_mutex_init(&names->lock, NULL);
    err = ca_issue(options->ca, options->names, options->name_count, clock_real_ms(), &names->usual);
    if (err) {
        tls_names_free(names);
        return err;
    }
    *out = names;
    return NULL;
}

/* RFC 6125, 6.4.3: a wildcard stands for one label. Many clients take none directly under a top-level
 * name. */
static bool matches(str pattern, str name)
{
    str parent = str_skip(pattern, 1);

    if (!str_starts(pattern, S("*.")))
        return str_eq_nocase(pattern, name);
    return str_rindex(parent, '.') > 0 && str_eq_nocase(parent, str_skip(name, str_index(name, '.')));
}

static bool is_usual(const struct tls_names *names, str name)
{
    for (size_t i = 0; i < names->options.name_count; i++) {
        if (matches(names->options.names[i], name))
            return true;
    }
    return false;
}

static bool is_ours(const struct tls_names *names, str name)
{
    if (!ca_is_name(name) || name.p[0] == '*')
        return false;
    for (size_t i = 0; i < names->options.suffix_count; i++) {
        str suffix = names->options.suffixes[i];

        if (name.n > suffix.n + 1 && name.p[name.n - suffix.n - 1] == '.' &&
            str_eq_nocase(str_skip(name, name.n - suffix.n), suffix))
            return true;
    }
    return false;
}

/* Where the name's certificate is or goes: another name's in the same place makes room. */
static ERR find_own(struct tls_names *names, str name, int64_t now_ms, struct ca_leaf **out)
{
    char lower[CA_NAME_MAX + 1];
    str key = {lower, name.n};
    struct entry *entry;

    assert(name.n <= CA_NAME_MAX);
    for (size_t i = 0; i < name.n; i++)
        lower[i] = char_lower(name.p[i]);
    lower[name.n] = '\0';
    if (!names->entries)
        names->entries = calloc(TLS_NAMES_MAX, sizeof *names->entries);
    if (!names->entries)
        abort();
    entry = &names->entries[str_hash(key, 0) % TLS_NAMES_MAX];
    if (!str_eq(str_of(entry->name), key)) {
        struct ca_leaf leaf;

        TRY(ca_issue(names->options.ca, &key, 1, now_ms, &leaf));
        ca_leaf_done(&entry->leaf);
        entry->leaf = leaf;
        memcpy(entry->name, lower, name.n + 1);
    }
    *out = &entry->leaf;
    return NULL;
}

static ERR find(struct tls_names *names, str name, struct ca_leaf **out)
{
    int64_t now_ms = clock_real_ms();
    const str *wanted = names->options.names;
    size_t count = names->options.name_count;

    *out = &names->usual;
    if (name.p && !is_usual(names, name) && is_ours(names, name)) {
        TRY(find_own(names, name, now_ms, out));
        wanted = &name;
        count = 1;
    }
    if (now_ms >= (*out)->renew_at_ms) {
        struct ca_leaf leaf;

        TRY(ca_issue(names->options.ca, wanted, count, now_ms, &leaf));
        ca_leaf_done(*out);
        **out = leaf;
    }
    return NULL;
}

ERR tls_names_find(struct tls_names *names, str name, struct ca_leaf *out)
{
    struct ca_leaf *found = NULL;
    struct err *err;

    pthread_mutex_lock(&names->lock);
    err = find(names, name, &found);
    if (!err) {
        X509_up_ref(found->certificate);
        EVP_PKEY_up_ref(found->key);
        *out = *found;
    }
    pthread_mutex_unlock(&names->lock);
    return err;
}
