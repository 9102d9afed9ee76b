/* authority.h -- the data directory's certificate authority, and TLS with certificates of it.
 *
 * ca-key.pem (0600) holds the authority's key and certificate: one file, so that they always belong together.
 * ca.pem is a copy of the certificate, for clients to trust. Both are made when first needed, not at
 * start-up, and anew in the authority's last year.
 */
#ifndef NET_AUTHORITY_H
#define NET_AUTHORITY_H

#include "base/arena.h"
#include "base/err.h"

struct authority;
struct tls_context;

/* directory absent: in memory only. Touches no file yet. */
ERR authority_open(str directory, struct authority **out);
/* Frees the context too: no connection may use it any more. */
void authority_close(struct authority *authority);
/* Another name (or address) for the usual certificate, before authority_tls(). */
ERR authority_add_name(struct authority *authority, str name);
/* Any thread; the context is the authority's. */
ERR authority_tls(struct authority *authority, struct tls_context **out);
/* The authority's certificate, PEM; made when there is none yet. */
ERR authority_certificate(struct authority *authority, struct arena *arena, str *out);

#endif
