#include "net/tls.h"

#include <assert.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <pthread.h>

#include "net/tls_names.h"

struct tls_context {
    SSL_CTX *ssl;
    struct tls_names *names;
};

static SSL *ssl_of(struct tls_session *session)
{
    return (SSL *)session;
}

/* RFC 7301, 3.2. */
static int choose_protocol(SSL *ssl, const unsigned char **out, unsigned char *out_size,
                           const unsigned char *in, unsigned in_size, void *arg)
{
    static const unsigned char ours[] = "\x08http/1.1\x08http/1.0";
    unsigned char *chosen;

    (void)ssl;
    (void)arg;
    if (SSL_select_next_proto(&chosen, out_size, ours, sizeof ours - 1, in, in_size) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

/* Before a certificate is needed: the one for the name that the client asks for. */
static int choose_certificate(SSL *ssl, void *arg)
{
    const struct tls_context *context = arg;
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    struct ca_leaf leaf;
    int chosen;

    if (tls_names_find(context->names, str_of(name), &leaf))
        return 0;
    chosen = SSL_use_cert_and_key(ssl, leaf.certificate, leaf.key, NULL, 1);
    ca_leaf_done(&leaf);
    return chosen;
}

static bool configure(SSL_CTX *ssl, struct tls_context *context)
{
    SSL_CTX_set_options(ssl, SSL_OP_ENABLE_KTLS | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                 SSL_OP_IGNORE_UNEXPECTED_EOF | SSL_OP_PRIORITIZE_CHACHA |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(ssl, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                              SSL_MODE_RELEASE_BUFFERS);
    /* Tickets resume sessions; a cache of our own would only cost memory. */
    SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(ssl, 1);
    SSL_CTX_set_alpn_select_cb(ssl, choose_protocol, NULL);
    SSL_CTX_set_cert_cb(ssl, choose_certificate, context);
    return SSL_CTX_set_min_proto_version(ssl, TLS1_2_VERSION) &&
           SSL_CTX_set_cipher_list(ssl, "ECDHE+AESGCM:ECDHE+CHACHA20");
}

ERR tls_context_new(const struct tls_options *options, struct tls_context **out)
{
    struct tls_context *context = calloc(1, sizeof *context);
    struct err *err;

    if (!context)
        abort();
    err = tls_names_new(options, &context->names);
    if (!err) {
        context->ssl = SSL_CTX_new(TLS_server_method());
        if (!context->ssl || !configure(context->ssl, context))
            err = err_make(&fault_io, "TLS can't be set up: %s", ERR_reason_error_string(ERR_get_error()));
    }
    if (err) {
        tls_context_free(context);
        return err;
    }
    *out = context;
    return NULL;
}

void tls_context_free(struct tls_context *context)
{
    if (!context)
        return;
    SSL_CTX_free(context->ssl);
    tls_names_free(context->names);
    free(context);
}

ERR tls_session_new(struct tls_context *context, int descriptor, struct tls_session **out)
{
    SSL *ssl = SSL_new(context->ssl);

    if (!ssl || !SSL_set_fd(ssl, descriptor)) {
        SSL_free(ssl);
        ERR_clear_error();
        return err_make(&fault_io, "no TLS session could be made");
    }
    SSL_set_accept_state(ssl);
    *out = (struct tls_session *)ssl;
    return NULL;
}

void tls_session_free(struct tls_session *session)
{
    SSL_free(ssl_of(session));
}

static enum io outcome(SSL *ssl, int result)
{
    switch (SSL_get_error(ssl, result)) {
    case SSL_ERROR_NONE:
        return IO_DONE;
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return IO_AGAIN;
    case SSL_ERROR_ZERO_RETURN:
        return IO_END;
    default:
        ERR_clear_error();
        return IO_BROKEN;
    }
}

enum io tls_handshake(struct tls_session *session)
{
    ERR_clear_error();
    return outcome(ssl_of(session), SSL_do_handshake(ssl_of(session)));
}

enum io tls_read(struct tls_session *session, void *p, size_t size, size_t *got)
{
    ERR_clear_error();
    return outcome(ssl_of(session), SSL_read_ex(ssl_of(session), p, size, got));
}

enum io tls_write(struct tls_session *session, const void *p, size_t size, size_t *sent)
{
    assert(size);
    ERR_clear_error();
    return outcome(ssl_of(session), SSL_write_ex(ssl_of(session), p, size, sent));
}

bool tls_sends_files(struct tls_session *session)
{
    return BIO_get_ktls_send(SSL_get_wbio(ssl_of(session)));
}

enum io tls_send_file(struct tls_session *session, int file, uint64_t offset, size_t size, size_t *sent)
{
    ossl_ssize_t n;

    ERR_clear_error();
    n = SSL_sendfile(ssl_of(session), file, (off_t)offset, size, 0);
    if (n < 0)
        return outcome(ssl_of(session), (int)n);
    *sent = (size_t)n;
    return n ? IO_DONE : IO_END;
}

void tls_end(struct tls_session *session)
{
    ERR_clear_error();
    if (SSL_is_init_finished(ssl_of(session)))
        SSL_shutdown(ssl_of(session));
    ERR_clear_error();
}
