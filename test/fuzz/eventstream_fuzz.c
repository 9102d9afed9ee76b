/* Event streams: a message that is read writes as the same bytes. */
#include <assert.h>

#include "wire/eventstream.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct buf *buf = buf_new(&arena, 2 * 65536);
    str bytes = {(const char *)data, size};
    bool complete = true;

    while (complete) {
        struct event_message message;
        str before = bytes;

        if (event_message_read(&bytes, &arena, &message, &complete) || !complete)
            return 0;
        buf_clear(buf);
        assert(!event_message_write(&message, buf));
        assert(str_eq(buf_str(buf), str_take(before, before.n - bytes.n)));
    }
    return 0;
}
