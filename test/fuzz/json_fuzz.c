/* JSON: the cursor and the tree agree, and what is written again reads as the same. */
#include <assert.h>

#include "base/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena CLEANUP(arena_done) = {0};
    str text = {(const char *)data, size}, raw;
    const struct json *json, *again;
    struct json_reader reader;
    struct buf *once = buf_new(&arena, 16 * 65536), *twice = buf_new(&arena, 16 * 65536);
    bool read = !json_parse(text, &arena, 64, &json);
    bool skipped = !json_open(&reader, text, &arena, 64) && !json_skip(&reader, &raw) && !json_close(&reader);

    assert(read == skipped);
    if (!read)
        return 0;
    json_write(once, json);
    assert(buf_ok(once) && !json_parse(buf_str(once), &arena, 64, &again));
    json_write(twice, again);
    assert(str_eq(buf_str(once), buf_str(twice)));
    return 0;
}
