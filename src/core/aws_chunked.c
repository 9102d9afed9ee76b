#include "core/aws_chunked.h"

#include <assert.h>
#include <string.h>

#include "base/encode.h"
#include "core/sigv4_canonical.h"

enum {
    SIGNATURE_SIZE = 64,
    SIZE_DIGITS_MAX = 15, /* no overflow of an int64_t */
};

#define CHUNK_SIGNATURE ";chunk-signature="
#define TRAILER_SIGNATURE S("x-amz-trailer-signature")
#define FAIL(chunked, ...) auth_fail((chunked)->arena, &(struct auth_trouble){__VA_ARGS__})

enum state { CHUNK_LINE, DATA, DATA_END, TRAILERS, ENDED };

struct aws_chunked {
    struct arena *arena;
    const struct sigv4 *sigv4;
    const struct sigv4_verified *verified;
    struct http_sink sink;
    int64_t length, received; /* of the payload: announced, so far */
    str announced;            /* x-amz-trailer; absent when there is none */

    enum state state;
    struct buf *line;         /* of a line that is not complete yet */
    int64_t chunk_size, left; /* of the current chunk */
    uint64_t chunk_number;    /* from 1 */
    struct sha256 chunk_hash;
    char signature[SIGNATURE_SIZE]; /* what the current chunk says */
    char previous[SIGNATURE_SIZE];  /* of the chunk before, or of the request */

    struct http_header trailers[AWS_CHUNK_TRAILERS_MAX];
    size_t trailer_count, trailers_size;
    struct sha256 trailers_hash;
    bool trailer_signed;
};

static bool is_signed(const struct aws_chunked *chunked)
{
    return chunked->sigv4->payload != SIGV4_CHUNKS_UNSIGNED;
}

static bool may_have_trailers(const struct aws_chunked *chunked)
{
    return chunked->sigv4->payload != SIGV4_CHUNKS_SIGNED;
}

static struct err *cut(struct aws_chunked *chunked)
{
    return FAIL(chunked, .problem = AUTH_BODY_CUT);
}

static struct err *wrong_length(struct aws_chunked *chunked, int64_t came)
{
    return FAIL(chunked, .problem = AUTH_BODY_LENGTH,
                .args = {arena_printf(chunked->arena, "%lld", (long long)chunked->length),
                         arena_printf(chunked->arena, "%lld", (long long)came)});
}

static str header(const struct http_request *request, str name)
{
    for (size_t i = 0; i < request->header_count; i++) {
        if (str_eq_nocase(request->headers[i].name, name))
            return str_trim(request->headers[i].value);
    }
    return STR_NONE;
}

ERR aws_chunked_new(const struct http_request *request, const struct sigv4 *sigv4,
                    const struct sigv4_verified *verified, struct arena *arena, const struct http_sink *sink,
                    struct aws_chunked **out)
{
    struct aws_chunked *chunked = arena_new(arena, struct aws_chunked);

    assert(sigv4->payload >= SIGV4_CHUNKS_SIGNED && sink->write);
    chunked->arena = arena;
    chunked->sigv4 = sigv4;
    chunked->verified = verified;
    chunked->sink = *sink;
    chunked->announced = header(request, S("x-amz-trailer"));
    chunked->line = buf_new(arena, AWS_CHUNK_TRAILERS_SIZE_MAX);
    sha256_init(&chunked->trailers_hash);
    if (verified)
        memcpy(chunked->previous, verified->signature, SIGNATURE_SIZE);
    if (!str_to_i64(header(request, S("x-amz-decoded-content-length")), &chunked->length) ||
        chunked->length < 0)
        return FAIL(chunked, .problem = AUTH_NO_LENGTH);
    *out = chunked;
    return NULL;
}

/* Whether the signature of `kind` over these lines, which then becomes the previous one, is the one given. */
static ERR check_signature(struct aws_chunked *chunked, const char *kind, str empty_line, struct sha256 *hash,
                           str given)
{
    const struct sigv4_verified *verified = chunked->verified;
    unsigned char digest[32];
    char hex[SIGNATURE_SIZE], computed[SIGNATURE_SIZE];
    str text;

    if (!verified)
        return NULL;
    sha256_done(hash, digest);
    hex_put(hex, (str){(const char *)digest, sizeof digest});
    text = arena_printf(chunked->arena, "AWS4-HMAC-SHA256-%s\n%.*s\n%.*s\n%.64s\n%.*s%.64s", kind,
                        STR_ARG(chunked->sigv4->timestamp), STR_ARG(verified->scope), chunked->previous,
                        STR_ARG(empty_line), hex);
    sigv4_sign(&verified->key, text, computed);
    if (!hash_secret_eq((str){computed, SIGNATURE_SIZE}, given))
        return FAIL(chunked, .problem = AUTH_MISMATCH,
                    .args = {chunked->sigv4->access_key, text, given, STR_NONE,
                             sigv4_spaced_hex(chunked->arena, text)});
    memcpy(chunked->previous, computed, SIGNATURE_SIZE);
    return NULL;
}

static ERR check_chunk(struct aws_chunked *chunked)
{
    /* The hash of nothing stands for headers that chunks don't have. */
    static const char empty[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n";

    if (!is_signed(chunked))
        return NULL;
    return check_signature(chunked, "PAYLOAD", (str){empty, sizeof empty - 1}, &chunked->chunk_hash,
                           (str){chunked->signature, SIGNATURE_SIZE});
}

static bool parse_size(str text, int64_t *out)
{
    int64_t size = 0;

    if (text.n == 0 || text.n > SIZE_DIGITS_MAX)
        return false;
    for (size_t i = 0; i < text.n; i++) {
        char c = char_lower(text.p[i]);

        if (!char_is_digit(c) && !(c >= 'a' && c <= 'f'))
            return false;
        size = size << 4 | (char_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    *out = size;
    return true;
}

static bool parse_signature(str text, char out[SIGNATURE_SIZE])
{
    if (!str_starts(text, S(CHUNK_SIGNATURE)))
        return false;
    text = str_skip(text, sizeof CHUNK_SIGNATURE - 1);
    if (text.n != SIGNATURE_SIZE)
        return false;
    for (size_t i = 0; i < SIGNATURE_SIZE; i++)
        out[i] = char_lower(text.p[i]);
    return true;
}

/* "10000;chunk-signature=..." */
static ERR begin_chunk(struct aws_chunked *chunked, str line)
{
    str digits = str_take(line, str_index(line, ';')), extension = str_skip(line, digits.n);
    int64_t before = chunked->chunk_size, size;

    if (!parse_size(digits, &size))
        return cut(chunked);
    if (is_signed(chunked) ? !parse_signature(extension, chunked->signature) : extension.n != 0)
        return cut(chunked);
    chunked->chunk_number++;
    if (size && chunked->chunk_number > 1 && before < AWS_CHUNK_SIZE_MIN)
        return FAIL(chunked, .problem = AUTH_CHUNK_SIZE,
                    .args = {arena_printf(chunked->arena, "%llu", (unsigned long long)chunked->chunk_number),
                             arena_printf(chunked->arena, "%lld", (long long)before)});
    if (size > chunked->length - chunked->received)
        return wrong_length(chunked, chunked->received + size);
    chunked->chunk_size = chunked->left = size;
    sha256_init(&chunked->chunk_hash);
    chunked->state = size ? DATA : TRAILERS;
    return size ? NULL : check_chunk(chunked);
}

static bool is_announced(const struct aws_chunked *chunked, str name)
{
    for (str rest = chunked->announced; rest.p;) {
        if (str_eq_nocase(str_trim(str_cut(&rest, ',')), name))
            return true;
    }
    return false;
}

/* Trailers may end in a newline of their own before the CRLF, as AWS's example has it. */
static ERR take_trailer(struct aws_chunked *chunked, str line)
{
    str name, value;
    char *lower;

    if (str_ends(line, S("\n")))
        line.n--;
    name = str_cut(&line, ':');
    value = str_trim(line);
    name = str_trim(name);
    if (!line.p || name.n == 0 || chunked->trailer_signed)
        return FAIL(chunked, .problem = AUTH_TRAILER);
    if (str_eq_nocase(name, TRAILER_SIGNATURE)) {
        if (!is_signed(chunked))
            return FAIL(chunked, .problem = AUTH_TRAILER);
        chunked->trailer_signed = true;
        return check_signature(chunked, "TRAILER", S(""), &chunked->trailers_hash, value);
    }
    if (!is_announced(chunked, name) || aws_chunked_trailer(chunked, name).p ||
        chunked->trailer_count == AWS_CHUNK_TRAILERS_MAX)
        return FAIL(chunked, .problem = AUTH_TRAILER);
    lower = arena_alloc(chunked->arena, name.n + 1);
    for (size_t i = 0; i < name.n; i++)
        lower[i] = char_lower(name.p[i]);
    name.p = lower;
    sha256_add(&chunked->trailers_hash, name);
    sha256_add(&chunked->trailers_hash, S(":"));
    sha256_add(&chunked->trailers_hash, value);
    sha256_add(&chunked->trailers_hash, S("\n"));
    chunked->trailers[chunked->trailer_count++] =
        (struct http_header){name, arena_str(chunked->arena, value)};
    return NULL;
}

/* Every announced trailer came, and the signature when there must be one. */
static ERR end_trailers(struct aws_chunked *chunked)
{
    for (str rest = chunked->announced; rest.p;) {
        str name = str_trim(str_cut(&rest, ','));

        if (name.n && !aws_chunked_trailer(chunked, name).p)
            return FAIL(chunked, .problem = AUTH_TRAILER);
    }
    if (chunked->sigv4->payload == SIGV4_CHUNKS_SIGNED_TRAILER && !chunked->trailer_signed)
        return FAIL(chunked, .problem = AUTH_TRAILER);
    chunked->state = ENDED;
    return NULL;
}

static ERR trailer_line(struct aws_chunked *chunked, str line)
{
    chunked->trailers_size += line.n + 2;
    if (chunked->trailers_size > AWS_CHUNK_TRAILERS_SIZE_MAX)
        return FAIL(chunked, .problem = AUTH_TRAILER);
    if (line.n == 0)
        return end_trailers(chunked);
    if (!may_have_trailers(chunked))
        return cut(chunked);
    return take_trailer(chunked, line);
}

/* Cuts a line that ends in CRLF off the front of *bytes; what is not complete is kept for the next time,
 * and *complete is false. */
static ERR next_line(struct aws_chunked *chunked, str *bytes, bool *complete, str *line)
{
    size_t max = chunked->state == TRAILERS ? AWS_CHUNK_TRAILERS_SIZE_MAX : 128;
    size_t scan = 0;

    for (;;) {
        size_t at = scan + str_index(str_skip(*bytes, scan), '\n');
        bool found = at < bytes->n;
        str piece = str_take(*bytes, found ? at + 1 : at);
        bool crlf = found && (at ? bytes->p[at - 1] == '\r'
                                 : chunked->line->n && chunked->line->p[chunked->line->n - 1] == '\r');

        if (chunked->line->n + piece.n > max)
            return chunked->state == TRAILERS ? FAIL(chunked, .problem = AUTH_TRAILER) : cut(chunked);
        if (found && !crlf) {
            scan = at + 1;
            continue;
        }
        buf_add(chunked->line, piece);
        *bytes = str_skip(*bytes, piece.n);
        *complete = crlf;
        *line = str_take(buf_str(chunked->line), crlf ? chunked->line->n - 2 : 0);
        return NULL;
    }
}

static ERR feed_line(struct aws_chunked *chunked, str *bytes)
{
    bool complete;
    str line;

    TRY(next_line(chunked, bytes, &complete, &line));
    if (!complete)
        return NULL;
    if (chunked->state == TRAILERS)
        TRY(trailer_line(chunked, line));
    else if (chunked->state == CHUNK_LINE)
        TRY(begin_chunk(chunked, line));
    else if (line.n)
        return cut(chunked); /* DATA_END: nothing between a chunk's bytes and the CRLF */
    else
        chunked->state = CHUNK_LINE;
    buf_clear(chunked->line);
    return NULL;
}

static ERR feed_data(struct aws_chunked *chunked, str *bytes)
{
    str piece = str_take(*bytes, (size_t)chunked->left);

    if (chunked->verified && is_signed(chunked))
        sha256_add(&chunked->chunk_hash, piece);
    TRY(chunked->sink.write(chunked->sink.arg, piece));
    *bytes = str_skip(*bytes, piece.n);
    chunked->received += (int64_t)piece.n;
    chunked->left -= (int64_t)piece.n;
    if (chunked->left)
        return NULL;
    chunked->state = DATA_END;
    return check_chunk(chunked);
}

ERR aws_chunked_feed(struct aws_chunked *chunked, str bytes)
{
    while (bytes.n) {
        if (chunked->state == ENDED)
            return cut(chunked);
        if (chunked->state == DATA)
            TRY(feed_data(chunked, &bytes));
        else
            TRY(feed_line(chunked, &bytes));
    }
    return NULL;
}

ERR aws_chunked_end(struct aws_chunked *chunked)
{
    if (chunked->state != ENDED)
        return cut(chunked);
    if (chunked->received != chunked->length)
        return wrong_length(chunked, chunked->received);
    return NULL;
}

int64_t aws_chunked_length(const struct aws_chunked *chunked)
{
    return chunked->length;
}

str aws_chunked_trailer(const struct aws_chunked *chunked, str name)
{
    for (size_t i = 0; i < chunked->trailer_count; i++) {
        if (str_eq_nocase(chunked->trailers[i].name, name))
            return chunked->trailers[i].value;
    }
    return STR_NONE;
}

size_t aws_chunked_trailers(const struct aws_chunked *chunked, const struct http_header **out)
{
    *out = chunked->trailers;
    return chunked->trailer_count;
}
