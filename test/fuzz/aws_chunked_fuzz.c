/* Chunked bodies: however they are cut into pieces, the same comes out. Input: two bytes that choose the
 * mode and the size of the pieces, then the body. */
#include <assert.h>
#include <string.h>

#include "core/aws_chunked.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct outcome {
    struct hasher *hasher;
    int64_t size;
    enum auth_problem problem;
};

static ERR receive(void *arg, str bytes)
{
    struct outcome *outcome = arg;

    assert(bytes.n);
    hasher_add(outcome->hasher, bytes);
    outcome->size += (int64_t)bytes.n;
    return NULL;
}

static struct err *decode(uint8_t mode, str body, size_t step, struct arena *arena, struct outcome *outcome)
{
    static const struct http_header headers[] = {{{"x-amz-decoded-content-length", 28}, {"20000", 5}},
                                                 {{"x-amz-trailer", 13}, {"a, b", 4}}};
    struct http_request request = {.headers = headers, .header_count = mode & 4 ? 2 : 1};
    struct sigv4 sigv4 = {.payload = SIGV4_CHUNKS_SIGNED + mode % 3, .timestamp = S("20130524T000000Z")};
    struct sigv4_verified verified = {.scope = S("scope")};
    struct http_sink sink = {receive, outcome};
    struct aws_chunked *chunked;

    hmac_key_init(&verified.key, S("key"));
    TRY(aws_chunked_new(&request, &sigv4, mode & 8 ? &verified : NULL, arena, &sink, &chunked));
    for (; body.n; body = str_skip(body, step))
        TRY(aws_chunked_feed(chunked, str_take(body, step)));
    return aws_chunked_end(chunked);
}

static void run(uint8_t mode, str body, size_t step, struct outcome *outcome, struct digests *digests)
{
    struct arena arena = {0};
    struct err *err;

    *outcome = (struct outcome){.hasher = hasher_new(HASH_BIT(HASH_CRC64NVME)), .problem = AUTH_PROBLEMS};
    err = decode(mode, body, step, &arena, outcome);
    if (err)
        outcome->problem = auth_problem_of(err);
    hasher_done(outcome->hasher, digests);
    hasher_free(outcome->hasher);
    arena_done(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct outcome whole, pieces;
    struct digests whole_digests, pieces_digests;
    str body;

    if (size < 2)
        return 0;
    body = (str){(const char *)data + 2, size - 2};
    run(data[0], body, size, &whole, &whole_digests);
    run(data[0], body, data[1] % 67 + 1, &pieces, &pieces_digests);
    assert(whole.problem == pieces.problem && whole.size == pieces.size);
    assert(whole.size <= 20000 && (whole.problem != AUTH_PROBLEMS || whole.size == 20000));
    assert(str_eq(digest_str(&whole_digests, HASH_CRC64NVME), digest_str(&pieces_digests, HASH_CRC64NVME)));
    return 0;
}
