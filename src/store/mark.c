#include "store/mark.h"

#include <stddef.h>

#include "base/hash.h"
#include "os/file.h"

struct record {
    uint64_t store, number;
    uint32_t crc; /* of both */
    uint32_t unused;
};

static uint32_t crc_of(const struct record *record)
{
    return crc32c_of((str){(const char *)record, offsetof(struct record, crc)}, 0);
}

ERR mark_open(str path, uint64_t store, struct mark *mark)
{
    struct record record = {0};
    struct err *err;
    int descriptor;
    size_t got;

    TRY(file_open(path, FILE_CREATE, &descriptor));
    err = file_read_at(descriptor, 0, (char *)&record, sizeof record, &got);
    if (err) {
        file_close(descriptor);
        return err;
    }
    *mark = (struct mark){descriptor, store, 0};
    if (got == sizeof record && record.crc == crc_of(&record) && record.store == store)
        mark->number = record.number;
    return NULL;
}

void mark_close(struct mark *mark)
{
    file_close(mark->descriptor);
    mark->descriptor = -1;
}

ERR mark_check(const struct mark *mark, str path, uint64_t found)
{
    if (found >= mark->number)
        return NULL;
    return err_make(&fault_corrupt,
                    "the log ends at %llu where %llu had been acknowledged, so it is damaged: restore the "
                    "store, or remove %.*s to go on with what is left",
                    (unsigned long long)found, (unsigned long long)mark->number, STR_ARG(path));
}

void mark_set(struct mark *mark, uint64_t number)
{
    struct record record = {.store = mark->store, .number = number};
    struct err *err;

    record.crc = crc_of(&record);
    err = file_write_at(mark->descriptor, 0, (str){(const char *)&record, sizeof record});
    if (!err)
        mark->number = number;
}
