/* CBOR: any bytes are passed over whole or refused; numbers that are read write as the same. */
#include <assert.h>

#include "base/cbor.h"
#include "wire/cbor_big.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct buf *buf = buf_new(&arena, 65536);
    struct cbor_reader reader;
    str bytes = {(const char *)data, size}, number, again;
    int64_t value, same;

    cbor_open(&reader, bytes, &arena, 64);
    if (!cbor_skip(&reader))
        assert(reader.at <= reader.end && reader.depth == 0);
    cbor_open(&reader, bytes, &arena, 64);
    if (!cbor_take_integer(&reader, &value)) {
        cbor_write_integer(buf, value);
        cbor_open(&reader, buf_str(buf), &arena, 64);
        assert(!cbor_take_integer(&reader, &same) && same == value);
    }
    buf_clear(buf);
    cbor_open(&reader, bytes, &arena, 64);
    if (!cbor_read_big(&reader, &number) && number.n < 100) {
        cbor_write_big(buf, number);
        cbor_open(&reader, buf_str(buf), &arena, 64);
        assert(!cbor_read_big(&reader, &again) && str_eq(number, again));
    }
    return 0;
}
