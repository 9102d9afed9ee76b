#include "net/ca.h"

#include <arpa/inet.h>
#include <assert.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include "base/buf.h"

enum { DAY_S = 24 * 60 * 60, SERIAL_SIZE = 16, ALTERNATIVES_MAX = 32 * 1024, PEM_MAX = 64 * 1024 };

struct ca {
    X509 *certificate;
    EVP_PKEY *key, *leaf_key; /* one key for all leaves of a run: it never leaves memory */
};

static struct err *failed(const char *what)
{
    unsigned long code = ERR_get_error();
    const char *reason = code ? ERR_reason_error_string(code) : NULL;

    ERR_clear_error();
    return err_make(&fault_io, "%s: %s", what, reason ? reason : "OpenSSL refused");
}

static bool add_extension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509_EXTENSION *extension;
    bool added;

    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

static bool set_serial(X509 *certificate)
{
    unsigned char bytes[SERIAL_SIZE];
    BIGNUM *number;
    bool set;

    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = (unsigned char)((bytes[0] & 0x7f) | 0x40); /* positive, of one length */
    number = BN_bin2bn(bytes, sizeof bytes, NULL);
    set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

static bool set_times(X509 *certificate, int64_t now_ms, int64_t days)
{
    time_t now = (time_t)(now_ms / 1000);

    /* A day back, for clients whose clock is slow. */
    return X509_time_adj_ex(X509_getm_notBefore(certificate), -1, 0, &now) &&
           X509_time_adj_ex(X509_getm_notAfter(certificate), (int)days, 0, &now);
}

static bool set_name(X509_NAME *name, const char *common_name)
{
    return X509_NAME_add_entry_by_NID(name, NID_organizationName, MBSTRING_ASC,
                                      (const unsigned char *)"Garua", -1, -1, 0) &&
           X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, (const unsigned char *)common_name,
                                      -1, -1, 0);
}

static bool fill_authority(X509 *certificate, EVP_PKEY *key, int64_t now_ms)
{
    X509_NAME *name = X509_get_subject_name(certificate);

    return X509_set_version(certificate, X509_VERSION_3) && set_serial(certificate) &&
           set_times(certificate, now_ms, CA_YEARS * 365) && set_name(name, "Garua local authority") &&
           X509_set_issuer_name(certificate, name) && X509_set_pubkey(certificate, key) &&
           add_extension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           add_extension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign") &&
           add_extension(certificate, certificate, NID_subject_key_identifier, "hash") &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

static str take_pem(BIO *bio, struct arena *arena)
{
    char *p;
    long n = BIO_get_mem_data(bio, &p);

    return arena_str(arena, (str){p, n > 0 ? (size_t)n : 0});
}

static ERR write_pem(X509 *certificate, EVP_PKEY *key, struct arena *arena, str out[2])
{
    BIO *first = BIO_new(BIO_s_mem()), *second = BIO_new(BIO_s_mem());
    bool written = first && second && PEM_write_bio_X509(first, certificate) &&
                   PEM_write_bio_PrivateKey(second, key, NULL, NULL, 0, NULL, NULL);

    if (written) {
        out[0] = take_pem(first, arena);
        out[1] = take_pem(second, arena);
    }
    BIO_free(first);
    BIO_free(second);
    return written ? NULL : failed("writing a certificate");
}

ERR ca_create(int64_t now_ms, struct arena *arena, str *certificate, str *key)
{
    EVP_PKEY *new_key = EVP_EC_gen("P-256");
    X509 *x509 = X509_new();
    str pem[2];
    struct err *err;

    if (new_key && x509 && fill_authority(x509, new_key, now_ms))
        err = write_pem(x509, new_key, arena, pem);
    else
        err = failed("making a certificate authority");
    X509_free(x509);
    EVP_PKEY_free(new_key);
    if (err)
        return err;
    *certificate = pem[0];
    *key = pem[1];
    return NULL;
}

static BIO *open_pem(str pem)
{
    return pem.n && pem.n <= PEM_MAX ? BIO_new_mem_buf(pem.p, (int)pem.n) : NULL;
}

ERR ca_load(str certificate, str key, struct ca **out)
{
    struct ca *ca = calloc(1, sizeof *ca);
    BIO *first = open_pem(certificate), *second = open_pem(key);
    bool good;

    if (!ca)
        abort();
    ca->certificate = first ? PEM_read_bio_X509(first, NULL, NULL, NULL) : NULL;
    ca->key = second ? PEM_read_bio_PrivateKey(second, NULL, NULL, NULL) : NULL;
    ca->leaf_key = EVP_EC_gen("P-256");
    good = ca->certificate && ca->key && ca->leaf_key &&
           X509_check_private_key(ca->certificate, ca->key) == 1 && X509_check_ca(ca->certificate) == 1;
    BIO_free(first);
    BIO_free(second);
    ERR_clear_error();
    if (!good) {
        ca_free(ca);
        return err_make(&fault_corrupt, "the certificate authority's certificate and key make no pair");
    }
    *out = ca;
    return NULL;
}

void ca_free(struct ca *ca)
{
    if (!ca)
        return;
    X509_free(ca->certificate);
    EVP_PKEY_free(ca->key);
    EVP_PKEY_free(ca->leaf_key);
    free(ca);
}

bool ca_is_fresh(const struct ca *ca, int64_t now_ms)
{
    time_t next_year = (time_t)(now_ms / 1000) + 365 * (time_t)DAY_S;

    return X509_cmp_time(X509_get0_notAfter(ca->certificate), &next_year) > 0;
}

bool ca_is_name(str name)
{
    str rest = str_starts(name, S("*.")) ? str_skip(name, 2) : name;

    if (name.n == 0 || name.n > CA_NAME_MAX)
        return false;
    while (rest.p) {
        str label = str_cut(&rest, '.');

        if (label.n == 0 || label.n > 63 || label.p[0] == '-' || label.p[label.n - 1] == '-')
            return false;
        for (size_t i = 0; i < label.n; i++) {
            if (!char_is_alnum(label.p[i]) && label.p[i] != '-' && label.p[i] != '_')
                return false;
        }
    }
    return true;
}

static bool is_address(str name)
{
    char text[INET6_ADDRSTRLEN] = {0};
    unsigned char address[16];

    if (name.n >= sizeof text)
        return false;
    memcpy(text, name.p, name.n);
    return inet_pton(AF_INET, text, address) == 1 || inet_pton(AF_INET6, text, address) == 1;
}

/* "DNS:a,IP:127.0.0.1": names are checked first, since this text has a syntax of its own. */
static ERR list_names(const str *names, size_t count, struct buf *out)
{
    for (size_t i = 0; i < count; i++) {
        bool address = is_address(names[i]);

        if (!address && !ca_is_name(names[i]))
            return err_make(&fault_usage, "%.*s: not a name for a certificate", STR_ARG(names[i]));
        buf_printf(out, "%s%s:%.*s", i ? "," : "", address ? "IP" : "DNS", STR_ARG(names[i]));
    }
    return buf_ok(out) ? NULL : err_make(&fault_limit, "too many names for a certificate");
}

static bool fill_leaf(X509 *certificate, const struct ca *ca, int64_t now_ms, const char *names)
{
    /* No common name: it may have 64 characters at most, and clients look at the alternative names only. */
    return X509_set_version(certificate, X509_VERSION_3) && set_serial(certificate) &&
           set_times(certificate, now_ms, CA_LEAF_DAYS) &&
           set_name(X509_get_subject_name(certificate), "Garua server") &&
           X509_set_issuer_name(certificate, X509_get_subject_name(ca->certificate)) &&
           X509_set_pubkey(certificate, ca->leaf_key) &&
           add_extension(certificate, ca->certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           add_extension(certificate, ca->certificate, NID_key_usage, "critical,digitalSignature") &&
           add_extension(certificate, ca->certificate, NID_ext_key_usage, "serverAuth") &&
           add_extension(certificate, ca->certificate, NID_authority_key_identifier, "keyid") &&
           add_extension(certificate, ca->certificate, NID_subject_alt_name, names) &&
           X509_sign(certificate, ca->key, EVP_sha256()) > 0;
}

ERR ca_issue(const struct ca *ca, const str *names, size_t name_count, int64_t now_ms, struct ca_leaf *out)
{
    struct buf text CLEANUP(buf_done);
    X509 *certificate;

    assert(name_count > 0 && name_count <= CA_NAMES_MAX);
    buf_init(&text, ALTERNATIVES_MAX);
    TRY(list_names(names, name_count, &text));
    certificate = X509_new();
    if (!certificate || !fill_leaf(certificate, ca, now_ms, text.p)) {
        X509_free(certificate);
        return failed("issuing a certificate");
    }
    EVP_PKEY_up_ref(ca->leaf_key);
    *out = (struct ca_leaf){.certificate = certificate,
                            .key = ca->leaf_key,
                            .renew_at_ms = now_ms + (int64_t)CA_LEAF_DAYS * DAY_S * 1000 / 3 * 2};
    return NULL;
}

void ca_leaf_done(struct ca_leaf *leaf)
{
    X509_free(leaf->certificate);
    EVP_PKEY_free(leaf->key);
    *leaf = (struct ca_leaf){0};
}
