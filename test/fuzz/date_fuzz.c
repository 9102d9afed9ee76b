/* Dates: what is read is within the range, and its text reads as the same moment. */
#include <assert.h>

#include "base/arena.h"
#include "base/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bool (*const parsers[])(str text, int64_t * ms) = {date_parse_iso, date_parse_http, date_parse_epoch};
    struct buf buf CLEANUP(buf_done) = {0};
    str text = {(const char *)data, size};
    int64_t ms, again;

    buf_init(&buf, 100);
    for (size_t i = 0; i < 3; i++) {
        if (!parsers[i](text, &ms))
            continue;
        assert(ms >= DATE_MIN_MS && ms <= DATE_MAX_MS);
        buf_clear(&buf);
        date_add_iso(&buf, ms, DATE_FRACTION);
        assert(date_parse_iso(buf_str(&buf), &again) && again == ms);
        buf_clear(&buf);
        date_add_epoch(&buf, ms);
        assert(date_parse_epoch(buf_str(&buf), &again) && again == ms);
    }
    return 0;
}
