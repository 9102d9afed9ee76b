#include "base/utf8.h"

#include <assert.h>
#include <string.h>

static const uint64_t HIGH_BITS = 0x8080808080808080U;

/* Bytes of the character at p, of which n > 0 are readable; 0 when malformed. RFC 3629, 4. */
static size_t character_size(const unsigned char *p, size_t n)
{
    if (p[0] < 0x80)
        return 1;
    if (p[0] < 0xC2 || p[0] > 0xF4)
        return 0;
    if (n < 2 || (p[1] & 0xC0) != 0x80)
        return 0;
    if (p[0] < 0xE0)
        return 2;
    if (n < 3 || (p[2] & 0xC0) != 0x80)
        return 0;
    if (p[0] < 0xF0)
        return (p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F) ? 0 : 3;
    if (n < 4 || (p[3] & 0xC0) != 0x80)
        return 0;
    return (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F) ? 0 : 4;
}

bool utf8_valid(str s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    size_t at = 0;

    while (at < s.n) {
        uint64_t eight;
        size_t size;

        if (s.n - at >= sizeof eight) {
            memcpy(&eight, p + at, sizeof eight);
            if (!(eight & HIGH_BITS)) {
                at += sizeof eight;
                continue;
            }
        }
        size = character_size(p + at, s.n - at);
        if (!size)
            return false;
        at += size;
    }
    return true;
}

size_t utf8_length(str s)
{
    size_t count = 0;

    for (size_t i = 0; i < s.n; i++)
        count += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return count;
}

bool utf8_next(str *rest, uint32_t *code)
{
    const unsigned char *p = (const unsigned char *)rest->p;
    size_t size = rest->n ? character_size(p, rest->n) : 0;

    if (!size)
        return false;
    if (size == 1)
        *code = p[0];
    else if (size == 2)
        *code = (p[0] & 0x1FU) << 6 | (p[1] & 0x3FU);
    else if (size == 3)
        *code = (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
    else
        *code = (p[0] & 0x07U) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
    *rest = str_skip(*rest, size);
    return true;
}

size_t utf8_put(char out[4], uint32_t code)
{
    assert(code <= 0x10FFFF);
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}
