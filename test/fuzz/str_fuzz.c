/* Numbers and cuts: what was accepted reads back as the same number, and no cut loses a byte. */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    str text = {(const char *)data, size}, rest = text;
    char digits[32];
    int64_t number;
    double real;
    size_t total = 0;

    if (str_to_i64(text, &number)) {
        snprintf(digits, sizeof digits, "%" PRId64, number);
        assert(str_eq(text, str_of(digits)) || str_starts(text, S("0")) || str_starts(text, S("-0")));
    }
    str_to_double(text, &real);
    while (rest.p)
        total += str_cut(&rest, ',').n + (rest.p != NULL);
    assert(total == size);
    assert(str_trim(text).n <= size);
    return 0;
}
