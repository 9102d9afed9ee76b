/* tls.h -- TLS 1.2 and 1.3 on a non-blocking socket, by OpenSSL.
 *
 * A context is shared by all connections of a port and hands out certificates by the name that the client
 * asks for. A session is one connection's. Where the kernel can do TLS, it encrypts, and files are sent with
 * sendfile.
 */
#ifndef NET_TLS_H
#define NET_TLS_H

#include "net/ca.h"
#include "os/socket.h"

struct tls_context;
struct tls_session;

/* The arrays and what they point to must live as long as the context. */
struct tls_options {
    struct ca *ca;    /* taken over: freed with the context, also when that can't be made */
    const str *names; /* of the certificate that is given unless a name asks for another */
    size_t name_count;
    const str *suffixes; /* a name under one of these gets a certificate of its own when asked for */
    size_t suffix_count;
};

ERR tls_context_new(const struct tls_options *options, struct tls_context **out);
void tls_context_free(struct tls_context *context);

ERR tls_session_new(struct tls_context *context, int descriptor, struct tls_session **out);
void tls_session_free(struct tls_session *session);
/* IO_DONE: it is complete. */
enum io tls_handshake(struct tls_session *session);
enum io tls_read(struct tls_session *session, void *p, size_t size, size_t *got);
/* After IO_AGAIN the same bytes must be given again, at least as many. */
enum io tls_write(struct tls_session *session, const void *p, size_t size, size_t *sent);
/* Whether tls_send_file() works. */
bool tls_sends_files(struct tls_session *session);
enum io tls_send_file(struct tls_session *session, int file, uint64_t offset, size_t size, size_t *sent);
/* Says good-bye; doesn't wait for an answer. */
void tls_end(struct tls_session *session);

#endif
