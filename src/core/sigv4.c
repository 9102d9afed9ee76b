#include "core/sigv4.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "core/amz_date.h"
#include "core/sigv4_canonical.h"

#define FAIL(arena, ...) auth_fail((arena), &(struct auth_trouble){__VA_ARGS__})

static bool is_signed(const struct sigv4 *sigv4, str name)
{
    for (str rest = sigv4->signed_headers; rest.p;) {
        if (str_eq_nocase(str_cut(&rest, ';'), name))
            return true;
    }
    return false;
}

/* S3 wants every x-amz-* header signed, but for the hash of the content, which the signature covers
 * anyway. */
static ERR check_amz_headers_signed(const struct sigv4 *sigv4, const struct http_request *request,
                                    struct arena *arena)
{
    str names = S("");

    for (size_t i = 0; i < request->header_count; i++) {
        str name = request->headers[i].name;

        if (!str_starts_nocase(name, S("x-amz-")) || str_eq_nocase(name, S("x-amz-content-sha256")) ||
            is_signed(sigv4, name))
            continue;
        names = arena_printf(arena, "%.*s%s%.*s", STR_ARG(names), names.n ? ", " : "", STR_ARG(name));
        if (names.n > 1024)
            break;
    }
    if (names.n == 0)
        return NULL;
    return FAIL(arena, .problem = AUTH_HEADERS_UNSIGNED, .args = {names});
}

static ERR check_headers_present(const struct sigv4 *sigv4, const struct http_request *request,
                                 struct arena *arena)
{
    for (str rest = sigv4->signed_headers; rest.p;) {
        str name = str_cut(&rest, ';');
        bool present = str_eq_nocase(name, S("host"));

        for (size_t i = 0; i < request->header_count && !present; i++)
            present = str_eq_nocase(request->headers[i].name, name);
        if (!present)
            return FAIL(arena, .problem = AUTH_HEADER_ABSENT, .args = {name});
    }
    return NULL;
}

static ERR check_day(const struct sigv4 *sigv4, struct arena *arena)
{
    str day = str_take(sigv4->timestamp, 8);

    if (str_eq(sigv4->day, day))
        return NULL;
    return FAIL(arena, .problem = amz_day_valid(sigv4->day) ? AUTH_SCOPE_DAY : AUTH_SCOPE_DAY_FORM,
                .presigned = sigv4->scheme == SIGV4_QUERY, .args = {sigv4->day, day, sigv4->timestamp});
}

ERR sigv4_check_scope(const struct sigv4 *sigv4, const struct http_request *request, struct arena *arena,
                      str service, str region)
{
    bool presigned = sigv4->scheme == SIGV4_QUERY, s3 = sigv4_is_s3(service);

    assert(sigv4->scheme == SIGV4_HEADER || presigned);
    TRY(check_day(sigv4, arena));
    if (!str_eq(sigv4->service, service))
        return FAIL(arena, .problem = AUTH_SCOPE_SERVICE, .presigned = presigned,
                    .args = {sigv4->service, service});
    if (region.p && !str_eq(sigv4->region, region))
        return FAIL(arena, .problem = AUTH_SCOPE_REGION, .presigned = presigned,
                    .args = {sigv4->region, region});
    if (!is_signed(sigv4, S("host")))
        return FAIL(arena, .problem = AUTH_HOST_UNSIGNED, .presigned = presigned);
    if (!s3)
        return check_headers_present(sigv4, request, arena);
    if (!sigv4->content_hash.p && !presigned)
        return FAIL(arena, .problem = AUTH_NO_CONTENT_HASH);
    return check_amz_headers_signed(sigv4, request, arena);
}

static str span(struct arena *arena, int64_t seconds)
{
    return seconds % 60 ? arena_printf(arena, "%lld sec.", (long long)seconds)
                        : arena_printf(arena, "%lld min.", (long long)(seconds / 60));
}

static ERR too_early(const struct sigv4 *sigv4, struct arena *arena, int64_t now_ms)
{
    bool presigned = sigv4->scheme == SIGV4_QUERY;
    str now = amz_date_extended_of(arena, now_ms);
    int64_t end_ms = sigv4->signed_ms + sigv4->expires_s * 1000;
    struct auth_trouble trouble = {
        .problem = presigned ? AUTH_NOT_YET : AUTH_EARLY,
        .presigned = presigned,
        .args = {sigv4->timestamp, amz_date_of(arena, now_ms + SIGV4_SKEW_MS), amz_date_of(arena, now_ms),
                 span(arena, SIGV4_SKEW_MS / 1000), now},
    };

    if (presigned) {
        trouble.args[4] = arena_printf(arena, "%lld", (long long)sigv4->signed_ms);
        trouble.args[5] = amz_date_extended_of(arena, end_ms);
        trouble.args[6] = now;
    }
    return auth_fail(arena, &trouble);
}

static ERR too_late(const struct sigv4 *sigv4, struct arena *arena, int64_t now_ms, int64_t valid_s)
{
    bool presigned = sigv4->scheme == SIGV4_QUERY;
    str now = amz_date_extended_of(arena, now_ms);
    struct auth_trouble trouble = {
        .problem = presigned ? AUTH_EXPIRED : AUTH_OLD,
        .presigned = presigned,
        .args = {sigv4->timestamp, amz_date_of(arena, now_ms - valid_s * 1000), amz_date_of(arena, now_ms),
                 span(arena, valid_s), now},
    };

    if (presigned) {
        trouble.args[4] = arena_printf(arena, "%lld", (long long)valid_s);
        trouble.args[5] = amz_date_extended_of(arena, sigv4->signed_ms + valid_s * 1000);
        trouble.args[6] = now;
    }
    return auth_fail(arena, &trouble);
}

ERR sigv4_check_time(const struct sigv4 *sigv4, struct arena *arena, int64_t now_ms)
{
    int64_t valid_s = SIGV4_SKEW_MS / 1000;

    if (sigv4->expires_s >= 0)
        valid_s = sigv4->expires_s;
    if (sigv4->signed_ms > now_ms + SIGV4_SKEW_MS)
        return too_early(sigv4, arena, now_ms);
    if (now_ms > sigv4->signed_ms + valid_s * 1000 || valid_s == 0)
        return too_late(sigv4, arena, now_ms, valid_s);
    return NULL;
}

/* A direct-mapped table: who comes later takes the place. Stripes of it have a lock each. */
enum { TEXT_MAX = 192, STRIPES = 16 };

struct key_slot {
    size_t text_size; /* 0: free */
    char text[TEXT_MAX];
    struct hmac_key key;
};

struct sigv4_keys {
    pthread_mutex_t locks[STRIPES];
    struct key_slot slots[SIGV4_KEYS_MAX];
};

struct sigv4_keys *sigv4_keys_new(void)
{
    struct sigv4_keys *keys = calloc(1, sizeof *keys);

    if (!keys) {
        fputs("garua: out of memory\n", stderr);
        abort();
    }
    for (size_t i = 0; i < STRIPES; i++)
        pthread_mutex_init(&keys->locks[i], NULL);
    return keys;
}

void sigv4_keys_free(struct sigv4_keys *keys)
{
    if (!keys)
        return;
    for (size_t i = 0; i < STRIPES; i++)
        pthread_mutex_destroy(&keys->locks[i]);
    hash_wipe(keys, sizeof *keys);
    free(keys);
}

/* AWS: "Create a signed AWS API request", step 4. */
static void derive(const struct sigv4 *sigv4, str secret, struct hmac_key *out)
{
    char first[256];
    unsigned char digest[32];
    str key = {first, secret.n + 4}, step = {(const char *)digest, sizeof digest};

    assert(key.n <= sizeof first);
    memcpy(first, "AWS4", 4);
    memcpy(first + 4, secret.p, secret.n);
    hmac_sha256(key, sigv4->day, digest);
    hmac_sha256(step, sigv4->region, digest);
    hmac_sha256(step, sigv4->service, digest);
    hmac_sha256(step, S("aws4_request"), digest);
    hmac_key_init(out, step);
    hash_wipe(first, sizeof first);
    hash_wipe(digest, sizeof digest);
}

/* What a signing key is made of, each part with its size before it. False when that is too long to be
 * remembered. */
static bool key_text(const struct sigv4 *sigv4, str secret, char text[TEXT_MAX], size_t *size)
{
    const str parts[] = {secret, sigv4->day, sigv4->region, sigv4->service};
    size_t n = 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].n > 255 || n + 1 + parts[i].n > TEXT_MAX)
            return false;
        text[n++] = (char)parts[i].n;
        memcpy(text + n, parts[i].p, parts[i].n);
        n += parts[i].n;
    }
    *size = n;
    return true;
}

void sigv4_key(struct sigv4_keys *keys, const struct sigv4 *sigv4, str secret, struct hmac_key *out)
{
    char text[TEXT_MAX];
    size_t size, at;
    pthread_mutex_t *lock;
    struct key_slot *slot;
    bool found;

    if (!keys || !key_text(sigv4, secret, text, &size)) {
        derive(sigv4, secret, out);
        return;
    }
    at = str_hash((str){text, size}, 0) % SIGV4_KEYS_MAX;
    lock = &keys->locks[at % STRIPES];
    slot = &keys->slots[at];
    pthread_mutex_lock(lock);
    found = slot->text_size == size && memcmp(slot->text, text, size) == 0;
    if (found)
        *out = slot->key;
    pthread_mutex_unlock(lock);
    if (!found) {
        derive(sigv4, secret, out);
        pthread_mutex_lock(lock);
        slot->text_size = size;
        memcpy(slot->text, text, size);
        slot->key = *out;
        pthread_mutex_unlock(lock);
    }
    hash_wipe(text, size);
}

void sigv4_sign(const struct hmac_key *key, str text, char out[64])
{
    unsigned char digest[32];

    hmac_key_sign(key, text, digest);
    hex_put(out, (str){(const char *)digest, sizeof digest});
}

static str payload_line(const struct sigv4 *sigv4, struct arena *arena, str body_hash)
{
    unsigned char digest[32];

    if (sigv4->content_hash.p)
        return sigv4->content_hash;
    if (sigv4->payload == SIGV4_UNSIGNED)
        return S("UNSIGNED-PAYLOAD");
    if (body_hash.p)
        return hex_of(arena, body_hash);
    hash_sha256(S(""), digest);
    return hex_of(arena, (str){(const char *)digest, sizeof digest});
}

static str string_to_sign(const struct sigv4 *sigv4, struct arena *arena, str scope, str canonical)
{
    const str parts[] = {S("AWS4-HMAC-SHA256\n"), sigv4->timestamp, S("\n"), scope, S("\n")};
    unsigned char digest[32];
    char *text = arena_alloc(arena, 17 + AMZ_DATE_SIZE + 1 + scope.n + 1 + 64);
    size_t n = 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        memcpy(text + n, parts[i].p, parts[i].n);
        n += parts[i].n;
    }
    hash_sha256(canonical, digest);
    hex_put(text + n, (str){(const char *)digest, sizeof digest});
    return (str){text, n + 64};
}

static str scope_of(const struct sigv4 *sigv4, struct arena *arena)
{
    const str parts[] = {sigv4->day, S("/"), sigv4->region, S("/"), sigv4->service, S("/aws4_request")};
    char *text = arena_alloc(arena, sigv4->day.n + sigv4->region.n + sigv4->service.n + 16);
    size_t n = 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        memcpy(text + n, parts[i].p, parts[i].n);
        n += parts[i].n;
    }
    return (str){text, n};
}

str sigv4_spaced_hex(struct arena *arena, str bytes)
{
    char *out = arena_alloc(arena, 3 * bytes.n + 1);

    for (size_t i = 0; i < bytes.n; i++) {
        hex_put(out + 3 * i, str_take(str_skip(bytes, i), 1));
        out[3 * i + 2] = ' ';
    }
    return (str){out, bytes.n ? 3 * bytes.n - 1 : 0};
}

static bool signature_matches(const struct hmac_key *key, struct arena *arena, str text, str given)
{
    unsigned char digest[32];
    str bytes;

    hmac_key_sign(key, text, digest);
    return given.n == 64 && hex_decode(arena, given, &bytes) &&
           hash_secret_eq((str){(const char *)digest, sizeof digest}, bytes);
}

/* Whether a variant can differ from the first at all. */
static bool variant_applies(const struct sigv4 *sigv4, const struct http_request *request, unsigned variant)
{
    bool port = str_ends(request->host, S(":80")) || str_ends(request->host, S(":443"));

    if ((variant & CANONICAL_NO_PORT) && !port)
        return false;
    return !(variant & CANONICAL_NO_TOKEN) || (sigv4->scheme == SIGV4_QUERY && sigv4->token.p);
}

ERR sigv4_verify(const struct sigv4 *sigv4, const struct http_request *request, struct arena *arena,
                 str secret, str body_hash, struct sigv4_keys *keys, struct sigv4_verified *out)
{
    str payload = payload_line(sigv4, arena, body_hash), scope = scope_of(sigv4, arena);
    str first_canonical = STR_NONE, first_text = STR_NONE;
    struct sigv4_verified verified = {.scope = scope};

    assert(sigv4->scheme == SIGV4_HEADER || sigv4->scheme == SIGV4_QUERY);
    assert(secret.p && (!body_hash.p || body_hash.n == 32));
    sigv4_key(keys, sigv4, secret, &verified.key);
    for (unsigned variant = 0; variant < CANONICAL_VARIANTS; variant++) {
        str canonical, text;

        if (!variant_applies(sigv4, request, variant))
            continue;
        canonical = sigv4_canonical(sigv4, request, arena, payload, variant);
        text = string_to_sign(sigv4, arena, scope, canonical);
        if (signature_matches(&verified.key, arena, text, sigv4->signature)) {
            for (size_t i = 0; i < 64; i++)
                verified.signature[i] = char_lower(sigv4->signature.p[i]);
            *out = verified;
            return NULL;
        }
        if (variant == 0) {
            first_canonical = canonical;
            first_text = text;
        }
    }
    return FAIL(arena, .problem = AUTH_MISMATCH, .presigned = sigv4->scheme == SIGV4_QUERY,
                .args = {sigv4->access_key, first_text, str_take(sigv4->signature, 256), first_canonical,
                         sigv4_spaced_hex(arena, first_text), sigv4_spaced_hex(arena, first_canonical)});
}

ERR sigv4_check_body(const struct sigv4 *sigv4, struct arena *arena, str body_hash)
{
    str ours = hex_of(arena, body_hash);

    if (sigv4->payload != SIGV4_HASH_GIVEN || hash_secret_eq(sigv4->content_hash, ours))
        return NULL;
    return FAIL(arena, .problem = AUTH_CONTENT_MISMATCH, .args = {sigv4->content_hash, ours});
}
