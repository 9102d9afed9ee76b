#include "test/bench/request.h"

#include <time.h>

#include "base/encode.h"

enum { KEPT_S = 60, PATH_MAX_SIZE = 512 };

struct kept {
    char *head;
    size_t n;
    time_t signed_s;
};

struct requests {
    struct request_options options;
    struct kept kept[REQUEST_CACHED_KEYS];
    struct hmac_key key;
    char day[16]; /* the key's */
    char head[REQUEST_HEAD_MAX];
};

struct requests *requests_new(const struct request_options *options)
{
    struct requests *requests = calloc(1, sizeof *requests);

    if (!requests)
        abort();
    requests->options = *options;
    return requests;
}

void requests_free(struct requests *requests)
{
    for (size_t i = 0; i < REQUEST_CACHED_KEYS; i++)
        free(requests->kept[i].head);
    free(requests);
}

/* AWS: IAM user guide, "Create a signed AWS API request", step 4. */
static void derive_key(struct requests *requests, const char *day)
{
    const struct request_options *options = &requests->options;
    char first[256];
    unsigned char key[32];

    snprintf(first, sizeof first, "AWS4%s", options->secret);
    hmac_sha256(str_of(first), str_of(day), key);
    hmac_sha256((str){(char *)key, 32}, str_of(options->region), key);
    hmac_sha256((str){(char *)key, 32}, S("s3"), key);
    hmac_sha256((str){(char *)key, 32}, S("aws4_request"), key);
    hmac_key_init(&requests->key, (str){(char *)key, 32});
    snprintf(requests->day, sizeof requests->day, "%s", day);
}

/* The headers that a signature adds, into out; returns their size. */
static size_t sign(struct requests *requests, const char *path, time_t now, char *out, size_t room)
{
    const struct request_options *options = &requests->options;
    char canonical[REQUEST_HEAD_MAX], text[512], stamp[24], day[16], hash[65] = "", signature[65] = "";
    unsigned char digest[32];
    struct tm utc;

    gmtime_r(&now, &utc);
    strftime(stamp, sizeof stamp, "%Y%m%dT%H%M%SZ", &utc);
    strftime(day, sizeof day, "%Y%m%d", &utc);
    if (strcmp(day, requests->day) != 0)
        derive_key(requests, day);
    snprintf(canonical, sizeof canonical,
             "%s\n%s\n%s\nhost:%s\nx-amz-content-sha256:%s\nx-amz-date:%s\n\n"
             "host;x-amz-content-sha256;x-amz-date\n%s",
             options->method, path, options->query, options->host, options->payload, stamp, options->payload);
    hash_sha256(str_of(canonical), digest);
    hex_put(hash, (str){(char *)digest, 32});
    snprintf(text, sizeof text, "AWS4-HMAC-SHA256\n%s\n%s/%s/s3/aws4_request\n%s", stamp, day,
             options->region, hash);
    hmac_key_sign(&requests->key, str_of(text), digest);
    hex_put(signature, (str){(char *)digest, 32});
    return (size_t)snprintf(out, room,
                            "x-amz-content-sha256: %s\r\nx-amz-date: %s\r\n"
                            "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s/%s/s3/aws4_request, "
                            "SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=%s\r\n",
                            options->payload, stamp, options->access_key, day, options->region, signature);
}

static size_t render(struct requests *requests, uint64_t key, time_t now)
{
    const struct request_options *options = &requests->options;
    char path[PATH_MAX_SIZE], *out = requests->head;
    size_t n;

    if (options->numbered)
        snprintf(path, sizeof path, "%s%08llu", options->path, (unsigned long long)key);
    else
        snprintf(path, sizeof path, "%s", options->path);
    n = (size_t)snprintf(out, REQUEST_HEAD_MAX, "%s %s%s%s HTTP/1.1\r\nHost: %s\r\n", options->method, path,
                         *options->query ? "?" : "", options->query, options->host);
    if (strcmp(options->method, "PUT") == 0)
        n += (size_t)snprintf(out + n, REQUEST_HEAD_MAX - n, "Content-Length: %llu\r\n",
                              (unsigned long long)options->size);
    if (options->access_key)
        n += sign(requests, path, now, out + n, REQUEST_HEAD_MAX - n);
    n += (size_t)snprintf(out + n, REQUEST_HEAD_MAX - n, "\r\n");
    if (n >= REQUEST_HEAD_MAX)
        abort();
    return n;
}

str requests_head(struct requests *requests, uint64_t key)
{
    time_t now = time(NULL);
    struct kept *kept;
    size_t n;

    if (key >= REQUEST_CACHED_KEYS)
        return (str){requests->head, render(requests, key, now)};
    kept = &requests->kept[key];
    if (kept->head && now - kept->signed_s < KEPT_S)
        return (str){kept->head, kept->n};
    n = render(requests, key, now);
    free(kept->head);
    *kept = (struct kept){malloc(n), n, now};
    if (!kept->head)
        abort();
    memcpy(kept->head, requests->head, n);
    return (str){kept->head, n};
}
