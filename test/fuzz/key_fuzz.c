/* Keys read back: what is read is encoded to the same bytes again, and what is encoded is read. Input: a byte
 * that chooses the parts, two bits each, then the key. */
#include <assert.h>

#include "store/key.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PARTS_MAX = 4 };

/* Whether the part could be read; it is then added to `again`. */
static bool copy_part(unsigned kind, str *rest, struct arena *arena, struct key *again)
{
    uint64_t number;
    str text;

    if (kind == 0) {
        if (key_read_u64(rest, &number))
            return false;
        key_u64(again, number);
    } else if (kind == 1) {
        if (key_read_descending_u64(rest, &number))
            return false;
        key_descending_u64(again, number);
    } else {
        if (key_read_text(rest, arena, &text))
            return false;
        key_text(again, text);
    }
    return true;
}

static void read_back(unsigned parts, str bytes)
{
    struct arena arena = {0};
    struct key again;
    str rest = bytes;

    key_init(&again, &arena);
    for (unsigned i = 0; i < PARTS_MAX; i++) {
        str before = rest;

        if (!copy_part(parts >> (2 * i) & 3, &rest, &arena, &again)) {
            assert(rest.p == before.p && rest.n == before.n);
            break;
        }
        assert(str_eq(key_str(&again), str_take(bytes, bytes.n - rest.n)));
    }
    arena_done(&arena);
}

static void round_trip(str text)
{
    struct arena arena = {0};
    struct key key, start;
    str rest, back, end;

    key_init(&key, &arena);
    key_text(&key, text);
    key_init(&start, &arena);
    key_text_start(&start, str_take(text, text.n / 2));
    end = key_end(&arena, key_str(&start));
    assert(str_cmp(key_str(&start), key_str(&key)) < 0);
    assert(!end.p || str_cmp(key_str(&key), end) < 0);
    rest = key_str(&key);
    assert(!key_read_text(&rest, &arena, &back) && rest.n == 0 && str_eq(back, text));
    arena_done(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    str bytes;

    if (!size)
        return 0;
    bytes = (str){(const char *)data + 1, size - 1};
    read_back(data[0], bytes);
    round_trip(bytes);
    return 0;
}
