#include "store/key.h"

#include <assert.h>
#include <string.h>

/* In text 0x00 becomes 0x00 0xFF, and 0x00 0x01 ends it: so "a" sorts before "a\0" and that before "ab". */
enum { ESCAPE = 0x00, ESCAPED_ZERO = 0xff, END = 0x01 };

void key_init(struct key *key, struct arena *arena)
{
    *key = (struct key){.arena = arena};
}

/* Parts are added into the free room; when that is used up the bytes move, and what key_str() gave before
 * stays where it was. */
static char *room(struct key *key, size_t n)
{
    if (key->capacity - key->n < n) {
        size_t capacity = key->capacity ? 2 * key->capacity : 64;
        char *p;

        while (capacity - key->n < n)
            capacity *= 2;
        p = arena_alloc(key->arena, capacity);
        if (key->n)
            memcpy(p, key->p, key->n);
        key->p = p;
        key->capacity = capacity;
    }
    return key->p + key->n;
}

static char *add_escaped(struct key *key, str text)
{
    char *to = room(key, 2 * text.n + 2);

    while (text.n) {
        size_t plain = str_index(text, ESCAPE);

        memcpy(to, text.p, plain);
        to += plain;
        text = str_skip(text, plain);
        if (text.n) {
            *to++ = ESCAPE;
            *to++ = (char)ESCAPED_ZERO;
            text = str_skip(text, 1);
        }
    }
    return to;
}

void key_text(struct key *key, str text)
{
    char *end = add_escaped(key, text);

    *end++ = ESCAPE;
    *end++ = END;
    key->n = (size_t)(end - key->p);
}

void key_text_start(struct key *key, str start)
{
    char *end = add_escaped(key, start);

    key->n = (size_t)(end - key->p);
}

void key_u64(struct key *key, uint64_t number)
{
    char *to = room(key, 8);

    for (int i = 0; i < 8; i++)
        to[i] = (char)(number >> (56 - 8 * i));
    key->n += 8;
}

void key_descending_u64(struct key *key, uint64_t number)
{
    key_u64(key, ~number);
}

str key_str(const struct key *key)
{
    return (str){key->p ? key->p : "", key->n};
}

str key_end(struct arena *arena, str prefix)
{
    char *end;

    while (prefix.n && (unsigned char)prefix.p[prefix.n - 1] == 0xff)
        prefix.n--;
    if (!prefix.n)
        return STR_NONE;
    end = arena_alloc(arena, prefix.n);
    memcpy(end, prefix.p, prefix.n);
    end[prefix.n - 1]++;
    return (str){end, prefix.n};
}

/* The encoded length of the text at the front, with its end, and how many zeros are in it. False when it
 * isn't ended. */
static bool measure_text(str s, size_t *length, size_t *zeros)
{
    *length = 0;
    *zeros = 0;
    for (;;) {
        size_t plain = str_index(str_skip(s, *length), ESCAPE);

        *length += plain;
        if (s.n - *length < 2)
            return false;
        *length += 2;
        if ((unsigned char)s.p[*length - 1] == END)
            return true;
        if ((unsigned char)s.p[*length - 1] != ESCAPED_ZERO)
            return false;
        ++*zeros;
    }
}

ERR key_read_text(str *rest, struct arena *arena, str *out)
{
    size_t length, zeros, n = 0;
    char *text;

    if (!measure_text(*rest, &length, &zeros))
        return err_make(&fault_corrupt, "a key's text has no end");
    if (zeros) {
        text = arena_alloc(arena, length - 2 - zeros);
        for (size_t i = 0; i < length - 2; i++) {
            text[n++] = rest->p[i];
            if (rest->p[i] == ESCAPE)
                i++;
        }
        assert(n == length - 2 - zeros);
        *out = (str){text, n};
    } else {
        *out = arena_str(arena, str_take(*rest, length - 2));
    }
    *rest = str_skip(*rest, length);
    return NULL;
}

ERR key_read_u64(str *rest, uint64_t *out)
{
    uint64_t number = 0;

    if (rest->n < 8)
        return err_make(&fault_corrupt, "a key's number has %zu bytes", rest->n);
    for (int i = 0; i < 8; i++)
        number = number << 8 | (unsigned char)rest->p[i];
    *out = number;
    *rest = str_skip(*rest, 8);
    return NULL;
}

ERR key_read_descending_u64(str *rest, uint64_t *out)
{
    TRY(key_read_u64(rest, out));
    *out = ~*out;
    return NULL;
}
