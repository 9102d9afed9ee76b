/* tls_names.h -- which certificate a client gets, by the name it asks for.
 *
 * One certificate has all the names that people usually use. A name under a known suffix that its wildcards
 * don't cover gets one of its own, made when first asked for and kept; there are at most TLS_NAMES_MAX of
 * them. Certificates are made anew before they end. Any thread.
 */
#ifndef NET_TLS_NAMES_H
#define NET_TLS_NAMES_H

#include "net/tls.h"

enum { TLS_NAMES_MAX = 256 };

struct tls_names;

ERR tls_names_new(const struct tls_options *options, struct tls_names **out);
void tls_names_free(struct tls_names *names);
/* name: absent when the client named none. The leaf is the caller's, to be let go with ca_leaf_done(). */
ERR tls_names_find(struct tls_names *names, str name, struct ca_leaf *out);

#endif
