/* Texts that decode encode again to the same text; bytes that are encoded decode to the same bytes. */
#include <assert.h>

#include "base/encode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    str in = {(const char *)data, size}, out;

    if (base64_decode(&arena, in, &out))
        assert(str_eq(base64_of(&arena, out), in));
    if (base64url_decode(&arena, in, &out))
        assert(str_eq(base64url_of(&arena, out), in));
    if (hex_decode(&arena, in, &out))
        assert(str_eq_nocase(hex_of(&arena, out), in));
    if (percent_decode(&arena, in, PLUS_STAYS, &out))
        assert(out.n <= in.n);
    assert(base64_decode(&arena, base64_of(&arena, in), &out) && str_eq(in, out));
    assert(base64url_decode(&arena, base64url_of(&arena, in), &out) && str_eq(in, out));
    assert(hex_decode(&arena, hex_of(&arena, in), &out) && str_eq(in, out));
    assert(percent_decode(&arena, percent_of(&arena, in, SLASH_KEPT), PLUS_IS_SPACE, &out) &&
           str_eq(in, out));
    arena_done(&arena);
    return 0;
}
