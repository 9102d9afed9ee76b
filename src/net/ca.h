/* ca.h -- a certificate authority of our own, and the certificates that it issues.
 *
 * PEM in, PEM out: who keeps the files is authority.h's. Keys are EC P-256. Times are real ones, whatever the
 * cloud's clock says, because TLS clients know only those. After ca_load() any thread may issue.
 */
#ifndef NET_CA_H
#define NET_CA_H

#include "base/arena.h"
#include "base/err.h"

struct ca;
struct x509_st;
struct evp_pkey_st;

enum { CA_YEARS = 10, CA_LEAF_DAYS = 90, CA_NAME_MAX = 253, CA_NAMES_MAX = 64 };

/* A new authority, as PEM. */
ERR ca_create(int64_t now_ms, struct arena *arena, str *certificate, str *key);
/* fault_corrupt when they make no sense or don't belong together. */
ERR ca_load(str certificate, str key, struct ca **out);
void ca_free(struct ca *ca);
/* Whether it is good for another year. */
bool ca_is_fresh(const struct ca *ca, int64_t now_ms);

/* A certificate and its key; reference-counted by OpenSSL. */
struct ca_leaf {
    struct x509_st *certificate;
    struct evp_pkey_st *key;
    int64_t renew_at_ms; /* when it should be made anew */
};

/* For a server of these names: DNS names, wildcards, IPv4 and IPv6 addresses. fault_usage when one is
 * none. */
ERR ca_issue(const struct ca *ca, const str *names, size_t name_count, int64_t now_ms, struct ca_leaf *out);
void ca_leaf_done(struct ca_leaf *leaf);

/* Letters, digits, hyphens, underscores and dots, a leading "*." allowed. */
bool ca_is_name(str name);

#endif
