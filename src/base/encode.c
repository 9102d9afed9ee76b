#include "base/encode.h"

#include <pthread.h>
#include <string.h>

static const char standard[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_safe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

enum { INVALID = 0xff };

/* The value of each digit, INVALID for what is none. */
static unsigned char standard_value[256], url_safe_value[256], hex_value[256];
static bool unreserved[256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void prepare(void)
{
    memset(standard_value, INVALID, sizeof standard_value);
    memset(url_safe_value, INVALID, sizeof url_safe_value);
    memset(hex_value, INVALID, sizeof hex_value);
    for (unsigned i = 0; i < 64; i++) {
        standard_value[(unsigned char)standard[i]] = (unsigned char)i;
        url_safe_value[(unsigned char)url_safe[i]] = (unsigned char)i;
    }
    for (unsigned i = 0; i < 16; i++) {
        hex_value[(unsigned char)"0123456789abcdef"[i]] = (unsigned char)i;
        hex_value[(unsigned char)"0123456789ABCDEF"[i]] = (unsigned char)i;
    }
    for (unsigned i = 0; i < 256; i++)
        unreserved[i] = char_is_alnum((char)i) || (i && strchr("-._~", (int)i));
}

static size_t base64_size(size_t n, bool padded)
{
    return padded ? (n + 2) / 3 * 4 : n / 3 * 4 + (n % 3 ? n % 3 + 1 : 0);
}

static void base64_put(char *out, str bytes, const char *digits, bool padded)
{
    const unsigned char *p = (const unsigned char *)bytes.p;
    size_t n = bytes.n;

    for (; n >= 3; n -= 3, p += 3) {
        uint32_t bits = (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];

        *out++ = digits[bits >> 18];
        *out++ = digits[bits >> 12 & 63];
        *out++ = digits[bits >> 6 & 63];
        *out++ = digits[bits & 63];
    }
    if (n) {
        uint32_t bits = (uint32_t)p[0] << 16 | (n == 2 ? (uint32_t)p[1] << 8 : 0);

        *out++ = digits[bits >> 18];
        *out++ = digits[bits >> 12 & 63];
        if (n == 2)
            *out++ = digits[bits >> 6 & 63];
        if (padded)
            memcpy(out, "==", 3 - n);
    }
}

/* text without padding. Each digit is looked up; bits that are set in none of them tell of a bad one. */
static bool base64_get(struct arena *arena, str text, const unsigned char *value, str *out)
{
    const unsigned char *p = (const unsigned char *)text.p;
    size_t n = text.n, rest = n % 4;
    unsigned char *start, *to;
    unsigned seen = 0;

    if (rest == 1)
        return false;
    start = to = arena_alloc(arena, n / 4 * 3 + 3);
    for (; n >= 4; n -= 4, p += 4) {
        unsigned a = value[p[0]], b = value[p[1]], c = value[p[2]], d = value[p[3]];

        seen |= a | b | c | d;
        *to++ = (unsigned char)(a << 2 | b >> 4);
        *to++ = (unsigned char)(b << 4 | c >> 2);
        *to++ = (unsigned char)(c << 6 | d);
    }
    if (rest) {
        unsigned a = value[p[0]], b = value[p[1]], c = rest == 3 ? value[p[2]] : 0;

        seen |= a | b | c;
        if (rest == 3 ? c & 3 : b & 15)
            return false;
        *to++ = (unsigned char)(a << 2 | b >> 4);
        if (rest == 3)
            *to++ = (unsigned char)(b << 4 | c >> 2);
    }
    if (seen > 63)
        return false;
    *out = (str){(const char *)start, (size_t)(to - start)};
    return true;
}

void base64_add(struct buf *buf, str bytes)
{
    size_t n = base64_size(bytes.n, true);
    char *room = buf_room(buf, n);

    if (!room)
        return;
    base64_put(room, bytes, standard, true);
    room[n] = '\0';
    buf->n += n;
}

str base64_of(struct arena *arena, str bytes)
{
    size_t n = base64_size(bytes.n, true);
    char *out = arena_alloc(arena, n + 1);

    base64_put(out, bytes, standard, true);
    return (str){out, n};
}

bool base64_decode(struct arena *arena, str text, str *out)
{
    pthread_once(&once, prepare);
    if (text.n % 4)
        return false;
    if (str_ends(text, S("==")))
        text.n -= 2;
    else if (str_ends(text, S("=")))
        text.n--;
    return base64_get(arena, text, standard_value, out);
}

void base64url_add(struct buf *buf, str bytes)
{
    size_t n = base64_size(bytes.n, false);
    char *room = buf_room(buf, n);

    if (!room)
        return;
    base64_put(room, bytes, url_safe, false);
    room[n] = '\0';
    buf->n += n;
}

str base64url_of(struct arena *arena, str bytes)
{
    size_t n = base64_size(bytes.n, false);
    char *out = arena_alloc(arena, n + 1);

    base64_put(out, bytes, url_safe, false);
    return (str){out, n};
}

bool base64url_decode(struct arena *arena, str text, str *out)
{
    pthread_once(&once, prepare);
    return base64_get(arena, text, url_safe_value, out);
}

void hex_put(char *out, str bytes)
{
    for (size_t i = 0; i < bytes.n; i++) {
        unsigned char byte = (unsigned char)bytes.p[i];

        out[2 * i] = "0123456789abcdef"[byte >> 4];
        out[2 * i + 1] = "0123456789abcdef"[byte & 15];
    }
}

void hex_add(struct buf *buf, str bytes)
{
    char *room = buf_room(buf, 2 * bytes.n);

    if (!room)
        return;
    hex_put(room, bytes);
    room[2 * bytes.n] = '\0';
    buf->n += 2 * bytes.n;
}

str hex_of(struct arena *arena, str bytes)
{
    char *out = arena_alloc(arena, 2 * bytes.n + 1);

    hex_put(out, bytes);
    return (str){out, 2 * bytes.n};
}

bool hex_decode(struct arena *arena, str text, str *out)
{
    unsigned char *bytes;
    unsigned seen = 0;

    pthread_once(&once, prepare);
    if (text.n % 2)
        return false;
    bytes = arena_alloc(arena, text.n / 2 + 1);
    for (size_t i = 0; i < text.n / 2; i++) {
        unsigned high = hex_value[(unsigned char)text.p[2 * i]];
        unsigned low = hex_value[(unsigned char)text.p[2 * i + 1]];

        seen |= high | low;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    if (seen > 15)
        return false;
    *out = (str){(const char *)bytes, text.n / 2};
    return true;
}

static bool stays(char c, enum percent_slash slash)
{
    return unreserved[(unsigned char)c] || (c == '/' && slash == SLASH_KEPT);
}

static size_t percent_put(char *out, str bytes, enum percent_slash slash)
{
    size_t n = 0;

    for (size_t i = 0; i < bytes.n; i++) {
        unsigned char byte = (unsigned char)bytes.p[i];

        if (stays(bytes.p[i], slash)) {
            out[n++] = bytes.p[i];
            continue;
        }
        out[n++] = '%';
        out[n++] = "0123456789ABCDEF"[byte >> 4];
        out[n++] = "0123456789ABCDEF"[byte & 15];
    }
    return n;
}

static size_t percent_size(str bytes, enum percent_slash slash)
{
    size_t n = bytes.n;

    pthread_once(&once, prepare);
    for (size_t i = 0; i < bytes.n; i++)
        n += stays(bytes.p[i], slash) ? 0 : 2;
    return n;
}

void percent_add(struct buf *buf, str bytes, enum percent_slash slash)
{
    char *room = buf_room(buf, percent_size(bytes, slash));

    if (!room)
        return;
    buf->n += percent_put(room, bytes, slash);
    buf->p[buf->n] = '\0';
}

str percent_of(struct arena *arena, str bytes, enum percent_slash slash)
{
    char *out = arena_alloc(arena, percent_size(bytes, slash) + 1);

    return (str){out, percent_put(out, bytes, slash)};
}

bool percent_decode(struct arena *arena, str text, enum percent_plus plus, str *out)
{
    char *bytes = arena_alloc(arena, text.n + 1);
    size_t n = 0;

    pthread_once(&once, prepare);
    for (size_t i = 0; i < text.n; i++) {
        unsigned high, low;

        if (text.p[i] != '%') {
            bytes[n++] = text.p[i] == '+' && plus == PLUS_IS_SPACE ? ' ' : text.p[i];
            continue;
        }
        if (text.n - i < 3)
            return false;
        high = hex_value[(unsigned char)text.p[i + 1]];
        low = hex_value[(unsigned char)text.p[i + 2]];
        if ((high | low) > 15)
            return false;
        bytes[n++] = (char)(high << 4 | low);
        i += 2;
    }
    *out = (str){bytes, n};
    return true;
}
