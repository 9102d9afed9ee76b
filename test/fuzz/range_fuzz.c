/* Byte ranges: whatever is parsed lies within the object, and a copy's range does not wrap. */
#include <assert.h>
#include <string.h>

#include "svc/s3/range.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The first 8 bytes are the object's size. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct range range;
    uint64_t whole;
    str header;

    if (size < sizeof whole)
        return 0;
    memcpy(&whole, data, sizeof whole);
    header = (str){(const char *)data + sizeof whole, size - sizeof whole};
    if (range_parse(header, whole, &range) == RANGE_PART)
        assert(range.size && range.first < whole && range.size <= whole - range.first);
    if (range_parse_copy(header, &range))
        assert(range.size && range.first + range.size > range.first);
    return 0;
}
