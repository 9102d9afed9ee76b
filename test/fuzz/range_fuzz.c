/* S3's ranges: what is answered lies within the object and is never empty. Input: eight bytes of size, then
 * the header. */
#include <assert.h>
#include <string.h>

#include "svc/s3/range.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint64_t object;
    struct range range = {0};
    str header;

    if (size < sizeof object)
        return 0;
    memcpy(&object, data, sizeof object);
    object %= UINT64_C(50) * 1024 * 1024 * 1024 * 1024;
    header = (str){(const char *)data + sizeof object, size - sizeof object};
    if (range_parse(header, object, &range) == RANGE_PART) {
        assert(range.size > 0 && range.first < object);
        assert(range.size <= object - range.first);
    }
    if (range_parse_copy(header, &range))
        assert(range.size > 0 && range.first + range.size > range.first);
    return 0;
}
