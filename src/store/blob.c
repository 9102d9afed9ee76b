/* Blobs: their format, reading and writing. References are in blob_ref.c. */
#include "store/blob.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "os/random.h"
#include "store/blob_front.h"
#include "store/heap.h"

/* A file: the bytes; a CRC-32C (little-endian) of each block; a trailer: magic, id, size, CRC of the table,
 * CRC of the trailer so far. */
enum { MAGIC_SIZE = 8, ID_AT = 8, SIZE_AT = 24, TABLE_CRC_AT = 32, CRC_AT = 36, TRAILER_SIZE = 40 };
static const char magic[MAGIC_SIZE] = {'g', 'a', 'r', 'u', 'a', 'b', '0', '1'};

/* Read with the trailer in one go: the whole table of blobs up to 63 MiB. */
enum { TAIL_SIZE = 4096 };

/* So much is read at once: few calls, and what was read is still in the processor's cache to be summed up. */
enum { RUN_SIZE = 8 * BLOB_BLOCK_SIZE };

/* Pieces smaller than this are gathered. */
enum { GATHER_SIZE = 32 * 1024 };

struct blob_writer {
    struct blobs *blobs;
    void *file;
    struct blob_id id;
    uint64_t size;
    uint32_t crc;    /* of the block so far */
    uint32_t *table; /* CRCs of whole blocks */
    size_t blocks, table_capacity;
    char *gathered;
    size_t gathered_n;
};

struct blob_reader {
    struct blobs *blobs;
    void *file;
    struct blob_id id;
    uint64_t size;
    uint32_t table_crc;
    unsigned char *table; /* encoded; NULL until it is needed */
};

static uint32_t crc32c(const void *p, size_t n, uint32_t before)
{
    return crc32c_of((str){p, n}, before);
}

static void put_le(unsigned char *to, uint64_t number, int bytes)
{
    for (int i = 0; i < bytes; i++)
        to[i] = (unsigned char)(number >> (8 * i));
}

static uint64_t get_le(const unsigned char *from, int bytes)
{
    uint64_t number = 0;

    for (int i = 0; i < bytes; i++)
        number |= (uint64_t)from[i] << (8 * i);
    return number;
}

static uint64_t blocks_of(uint64_t size)
{
    return (size + BLOB_BLOCK_SIZE - 1) / BLOB_BLOCK_SIZE;
}

uint64_t blob_size_in(uint64_t file_size)
{
    uint64_t rest = file_size > TRAILER_SIZE ? file_size - TRAILER_SIZE : 0;
    uint64_t blocks = (rest + BLOB_BLOCK_SIZE + 3) / (BLOB_BLOCK_SIZE + 4);

    return rest > 4 * blocks ? rest - 4 * blocks : 0;
}

ERR blob_stage(struct blobs *blobs, struct blob_writer **out)
{
    struct blob_writer *writer;
    void *file;

    TRY(blobs->engine->stage(blobs->store, &file));
    writer = heap_alloc(sizeof *writer);
    writer->blobs = blobs;
    writer->file = file;
    random_fill(writer->id.bytes, sizeof writer->id.bytes);
    *out = writer;
    return NULL;
}

ERR blob_reserve(struct blob_writer *writer, uint64_t size_hint)
{
    uint64_t size = size_hint + 4 * blocks_of(size_hint) + TRAILER_SIZE;

    if (size < size_hint)
        return err_make(&fault_limit, "a blob of %llu bytes", (unsigned long long)size_hint);
    return writer->blobs->engine->reserve(writer->file, size);
}

static void end_block(struct blob_writer *writer)
{
    if (writer->blocks == writer->table_capacity) {
        writer->table_capacity = writer->table_capacity ? 2 * writer->table_capacity : 64;
        writer->table = heap_grow(writer->table, writer->table_capacity * sizeof *writer->table);
    }
    writer->table[writer->blocks++] = writer->crc;
    writer->crc = 0;
}

static void sum_up(struct blob_writer *writer, str bytes)
{
    while (bytes.n) {
        size_t in_block = writer->size % BLOB_BLOCK_SIZE;
        size_t piece = BLOB_BLOCK_SIZE - in_block < bytes.n ? BLOB_BLOCK_SIZE - in_block : bytes.n;

        writer->crc = crc32c(bytes.p, piece, writer->crc);
        writer->size += piece;
        bytes = str_skip(bytes, piece);
        if (writer->size % BLOB_BLOCK_SIZE == 0)
            end_block(writer);
    }
}

static ERR flush_gathered(struct blob_writer *writer)
{
    str bytes = {writer->gathered, writer->gathered_n};

    writer->gathered_n = 0;
    return bytes.n ? writer->blobs->engine->append(writer->file, bytes) : NULL;
}

/* Small pieces are gathered, others go straight on. */
static ERR append(struct blob_writer *writer, str bytes)
{
    if (writer->gathered_n + bytes.n > GATHER_SIZE)
        TRY(flush_gathered(writer));
    if (bytes.n >= GATHER_SIZE)
        return writer->blobs->engine->append(writer->file, bytes);
    if (!writer->gathered)
        writer->gathered = heap_alloc(GATHER_SIZE);
    memcpy(writer->gathered + writer->gathered_n, bytes.p, bytes.n);
    writer->gathered_n += bytes.n;
    return NULL;
}

ERR blob_write(struct blob_writer *writer, str bytes)
{
    sum_up(writer, bytes);
    return append(writer, bytes);
}

static void writer_free(struct blob_writer *writer)
{
    free(writer->table);
    free(writer->gathered);
    free(writer);
}

static ERR write_footer(struct blob_writer *writer)
{
    unsigned char trailer[TRAILER_SIZE] = {0}, entry[4];
    uint32_t table_crc = 0;
    struct err *err = NULL;

    if (writer->size % BLOB_BLOCK_SIZE)
        end_block(writer);
    for (size_t i = 0; i < writer->blocks && !err; i++) {
        put_le(entry, writer->table[i], 4);
        table_crc = crc32c(entry, sizeof entry, table_crc);
        err = append(writer, (str){(char *)entry, sizeof entry});
    }
    memcpy(trailer, magic, MAGIC_SIZE);
    memcpy(trailer + ID_AT, writer->id.bytes, sizeof writer->id.bytes);
    put_le(trailer + SIZE_AT, writer->size, 8);
    put_le(trailer + TABLE_CRC_AT, table_crc, 4);
    put_le(trailer + CRC_AT, crc32c(trailer, CRC_AT, 0), 4);
    if (!err)
        err = append(writer, (str){(char *)trailer, TRAILER_SIZE});
    return err ? err : flush_gathered(writer);
}

ERR blob_seal(struct blob_writer *writer, struct blob_id *id, uint64_t *size)
{
    struct blobs *blobs = writer->blobs;
    struct err *err = write_footer(writer);

    if (err) {
        blob_abandon(writer);
        return err;
    }
    /* Known before it can be found, so that blob_collect() leaves it alone. */
    blob_set_state(blobs, writer->id, BLOB_FRESH);
    err = blobs->engine->publish(blobs->store, writer->file, writer->id);
    if (err) {
        blob_clear_state(blobs, writer->id);
    } else {
        *id = writer->id;
        *size = writer->size;
    }
    writer_free(writer);
    return err;
}

void blob_abandon(struct blob_writer *writer)
{
    if (!writer)
        return;
    writer->blobs->engine->drop(writer->blobs->store, writer->file);
    writer_free(writer);
}

/* Reading. */

static ERR corrupt(const struct blob_reader *reader, const char *what)
{
    char name[2 * sizeof reader->id.bytes + 1];

    blob_name(reader->id, name);
    return err_make(&fault_corrupt, "blob %s: %s", name, what);
}

/* Checks the trailer at the end of the tail, and takes the table if it is there whole. */
static ERR read_tail(struct blob_reader *reader, uint64_t file_size)
{
    unsigned char tail[TAIL_SIZE];
    size_t n = file_size < sizeof tail ? (size_t)file_size : sizeof tail;
    const unsigned char *trailer = tail + n - TRAILER_SIZE;
    uint64_t table_size;

    if (n < TRAILER_SIZE)
        return corrupt(reader, "too short");
    TRY(reader->blobs->engine->read(reader->file, file_size - n, (char *)tail, n));
    if (memcmp(trailer, magic, MAGIC_SIZE) != 0)
        return corrupt(reader, "no trailer, or of another version");
    if (get_le(trailer + CRC_AT, 4) != crc32c(trailer, CRC_AT, 0))
        return corrupt(reader, "the trailer's checksum is wrong");
    if (memcmp(trailer + ID_AT, reader->id.bytes, sizeof reader->id.bytes) != 0)
        return corrupt(reader, "the file is another blob's");
    reader->size = get_le(trailer + SIZE_AT, 8);
    reader->table_crc = (uint32_t)get_le(trailer + TABLE_CRC_AT, 4);
    table_size = 4 * blocks_of(reader->size);
    if (reader->size > file_size || file_size != reader->size + table_size + TRAILER_SIZE)
        return corrupt(reader, "the file's size is wrong");
    if (table_size > n - TRAILER_SIZE)
        return NULL;
    if (crc32c(trailer - table_size, table_size, 0) != reader->table_crc)
        return corrupt(reader, "the checksums' checksum is wrong");
    reader->table = heap_alloc(table_size + 1);
    memcpy(reader->table, trailer - table_size, table_size);
    return NULL;
}

static ERR need_table(struct blob_reader *reader)
{
    size_t size = (size_t)(4 * blocks_of(reader->size));
    unsigned char *table;
    struct err *err;

    if (reader->table)
        return NULL;
    table = heap_alloc(size + 1);
    err = reader->blobs->engine->read(reader->file, reader->size, (char *)table, size);
    if (!err && crc32c(table, size, 0) != reader->table_crc)
        err = corrupt(reader, "the checksums' checksum is wrong");
    if (err) {
        free(table);
        return err;
    }
    reader->table = table;
    return NULL;
}

ERR blob_open(struct blobs *blobs, struct blob_id id, struct blob_reader **out)
{
    struct blob_reader *reader;
    uint64_t file_size;
    struct err *err;
    void *file;

    TRY(blobs->engine->find(blobs->store, id, &file, &file_size));
    reader = heap_alloc(sizeof *reader);
    reader->blobs = blobs;
    reader->file = file;
    reader->id = id;
    err = read_tail(reader, file_size);
    if (err) {
        blob_close(reader);
        return err;
    }
    *out = reader;
    return NULL;
}

void blob_close(struct blob_reader *reader)
{
    if (!reader)
        return;
    reader->blobs->engine->release(reader->blobs->store, reader->file);
    free(reader->table);
    free(reader);
}

uint64_t blob_size(const struct blob_reader *reader)
{
    return reader->size;
}

int blob_descriptor(const struct blob_reader *reader)
{
    return reader->blobs->engine->descriptor(reader->file);
}

static size_t block_size(const struct blob_reader *reader, uint64_t block)
{
    uint64_t rest = reader->size - block * BLOB_BLOCK_SIZE;

    return rest < BLOB_BLOCK_SIZE ? (size_t)rest : BLOB_BLOCK_SIZE;
}

/* Whole blocks, at most RUN_SIZE bytes: read at once and checked. */
static ERR read_run(struct blob_reader *reader, uint64_t offset, char *into, size_t n)
{
    assert(offset % BLOB_BLOCK_SIZE == 0 && (n % BLOB_BLOCK_SIZE == 0 || offset + n == reader->size));
    TRY(reader->blobs->engine->read(reader->file, offset, into, n));
    while (n) {
        uint64_t block = offset / BLOB_BLOCK_SIZE;
        size_t size = block_size(reader, block);

        if (crc32c(into, size, 0) != get_le(reader->table + 4 * block, 4))
            return corrupt(reader, "bytes on disk are not what was written: a block's checksum is wrong");
        into += size;
        offset += size;
        n -= size;
    }
    return NULL;
}

/* How much of n bytes, which begin at a block, is whole blocks and can be read at once; 0: not one. */
static size_t run_size(const struct blob_reader *reader, uint64_t offset, size_t n)
{
    if (n >= RUN_SIZE)
        return RUN_SIZE;
    return offset + n == reader->size ? n : n - n % BLOB_BLOCK_SIZE;
}

/* The part of a block that is wanted; the whole of it is read into `scratch` and checked. */
static ERR read_part(struct blob_reader *reader, uint64_t offset, char *into, size_t n, char *scratch)
{
    size_t in_block = offset % BLOB_BLOCK_SIZE;

    TRY(read_run(reader, offset - in_block, scratch, block_size(reader, offset / BLOB_BLOCK_SIZE)));
    memcpy(into, scratch + in_block, n);
    return NULL;
}

static ERR read_blocks(struct blob_reader *reader, uint64_t offset, char *into, size_t n, char *scratch)
{
    while (n) {
        size_t in_block = offset % BLOB_BLOCK_SIZE, piece = in_block ? 0 : run_size(reader, offset, n);

        if (piece) {
            TRY(read_run(reader, offset, into, piece));
        } else {
            piece = BLOB_BLOCK_SIZE - in_block < n ? BLOB_BLOCK_SIZE - in_block : n;
            TRY(read_part(reader, offset, into, piece, scratch));
        }
        into += piece;
        offset += piece;
        n -= piece;
    }
    return NULL;
}

ERR blob_read(struct blob_reader *reader, uint64_t offset, char *into, size_t n)
{
    struct err *err;
    char *scratch;

    assert(offset <= reader->size && n <= reader->size - offset);
    TRY(need_table(reader));
    scratch = heap_grow(NULL, BLOB_BLOCK_SIZE);
    err = read_blocks(reader, offset, into, n, scratch);
    free(scratch);
    return err;
}

ERR blob_verify(struct blob_reader *reader, uint64_t offset, uint64_t n)
{
    uint64_t at = offset - offset % BLOB_BLOCK_SIZE, end = offset + n;
    struct err *err = NULL;
    char *scratch;

    assert(offset <= reader->size && n <= reader->size - offset);
    TRY(need_table(reader));
    /* To the end of the block that holds the last byte. */
    end += (BLOB_BLOCK_SIZE - end % BLOB_BLOCK_SIZE) % BLOB_BLOCK_SIZE;
    if (end > reader->size)
        end = reader->size;
    if (!n || at >= end)
        return NULL;
    scratch = heap_grow(NULL, end - at < RUN_SIZE ? (size_t)(end - at) : RUN_SIZE);
    while (at < end && !err) {
        size_t piece = end - at < RUN_SIZE ? (size_t)(end - at) : RUN_SIZE;

        err = read_run(reader, at, scratch, piece);
        at += piece;
    }
    free(scratch);
    return err;
}
