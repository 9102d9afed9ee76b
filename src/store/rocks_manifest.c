#include "store/rocks_manifest.h"

#include "base/arena.h"
#include "base/hash.h"
#include "os/file.h"

enum { BLOCK = 32 * 1024, HEADER = 7, MANIFEST_MAX = 64 * 1024 * 1024, CURRENT_MAX = 256 };

static uint32_t little_endian(str bytes, unsigned n)
{
    uint32_t value = 0;

    for (unsigned i = 0; i < n; i++)
        value |= (uint32_t)(unsigned char)bytes.p[i] << 8 * i;
    return value;
}

/* The checksum is of the type and what follows it, rotated and moved. */
static bool fits(str record, size_t length)
{
    uint32_t crc = crc32c_of((str){record.p + 6, 1 + length}, 0);

    return little_endian(record, 4) == ((crc >> 15) | (crc << 17)) + 0xa282ead8U;
}

/* record: from a header to the end of the file or its block, less than the header's length says. */
static bool length_is_damaged(str record)
{
    uint32_t length = little_endian(str_skip(record, 4), 2);

    for (unsigned bit = 0; bit < 16; bit++) {
        size_t other = length ^ (1U << bit);

        if (HEADER + other <= record.n && fits(record, other))
            return true;
    }
    return false;
}

static bool is_damaged(str manifest)
{
    for (size_t at = 0; at + HEADER <= manifest.n;) {
        size_t left_in_block = BLOCK - at % BLOCK;
        str record = str_take(str_skip(manifest, at), left_in_block);
        size_t size;

        if (left_in_block < HEADER) {
            at += left_in_block;
            continue;
        }
        size = HEADER + little_endian(str_skip(record, 4), 2);
        if (size > record.n)
            return length_is_damaged(record);
        at += size;
    }
    return false;
}

ERR rocks_manifest_check(str path)
{
    struct arena arena CLEANUP(arena_done) = {0};
    str current, manifest;
    struct err *err =
        file_load(arena_printf(&arena, "%.*s/CURRENT", STR_ARG(path)), CURRENT_MAX, &arena, &current);

    if (err)
        return err->fault == &fault_missing ? NULL : err;
    current = str_take(current, str_index(current, '\n'));
    err = file_load(arena_printf(&arena, "%.*s/%.*s", STR_ARG(path), STR_ARG(current)), MANIFEST_MAX, &arena,
                    &manifest);
    /* RocksDB itself says what it misses, and one that large is left to it. */
    if (err)
        return err->fault == &fault_missing || err->fault == &fault_limit ? NULL : err;
    if (is_damaged(manifest))
        return err_make(&fault_corrupt, "%.*s/%.*s is damaged: the length of a record is wrong",
                        STR_ARG(path), STR_ARG(current));
    return NULL;
}
