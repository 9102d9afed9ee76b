/* blob.h -- immutable bytes, too large to be a value.
 *
 * A blob is written once: staged, checksummed on the way, made durable by blob_seal(), and then referenced
 * by a transaction with blob_ref(). It is never changed. References are counted in the kv of the service
 * that holds them, in the same transaction as what refers to the blob, so that a crash can't separate them:
 * blob_unref() of the last one removes the file once the transaction is durable. A sealed blob that no
 * transaction came to reference is removed by blob_discard(), or after a crash by blob_collect(). Nothing
 * half-written is ever visible.
 *
 * Every 64 KiB of a blob carry a CRC-32C in its footer; readers verify before they give bytes out. Engines:
 * files (a directory a store), memory (memfd, for --memory), and a wrapper that injects faults.
 */
#ifndef STORE_BLOB_H
#define STORE_BLOB_H

#include "base/arena.h"
#include "base/err.h"
#include "store/kv.h"

struct blobs; /* a store of blobs */
struct blob_writer;
struct blob_reader;
struct blob_engine;

struct blob_id {
    unsigned char bytes[16]; /* random */
};

enum { BLOB_BLOCK_SIZE = 64 * 1024 };

extern const struct blob_engine blob_files;
extern const struct blob_engine blob_memory;

ERR blobs_open(const struct blob_engine *engine, str path, struct blobs **out);
void blobs_close(struct blobs *blobs);

/* Writing. Any one thread at a time. After an error only blob_abandon() is allowed. */
ERR blob_stage(struct blobs *blobs, struct blob_writer **out);
/* size_hint: what is expected in all, or 0; space is reserved for it where the file system can. */
ERR blob_reserve(struct blob_writer *writer, uint64_t size_hint);
ERR blob_write(struct blob_writer *writer, str bytes);
/* Durable when it returns; ends the writer, also on failure. */
ERR blob_seal(struct blob_writer *writer, struct blob_id *id, uint64_t *size);
void blob_abandon(struct blob_writer *writer);
/* Removes a sealed blob unless a committed transaction has referenced it since. For arena_defer()-like
 * clean-up after a call. */
void blob_discard(struct blobs *blobs, struct blob_id id);

/* References, inside a KV_WRITE transaction. The rows are in the kv's own key space under a reserved first
 * byte 0xFE. */
ERR blob_ref(struct blobs *blobs, struct kv_txn *txn, struct blob_id id);
ERR blob_unref(struct blobs *blobs, struct kv_txn *txn, struct blob_id id);

/* Reading. A reader keeps the bytes readable even if the blob is removed meanwhile. fault_missing,
 * fault_corrupt. */
ERR blob_open(struct blobs *blobs, struct blob_id id, struct blob_reader **out);
void blob_close(struct blob_reader *reader);
uint64_t blob_size(const struct blob_reader *reader);
/* Verified bytes into memory that the caller gives. offset + n must be within the blob. */
ERR blob_read(struct blob_reader *reader, uint64_t offset, char *into, size_t n);
/* For sendfile: the descriptor (the reader's; data starts at offset 0; -1 where an engine has none: then
 * blob_read()) and a check of the blocks that hold
 * [offset, offset + n); the caller checks a piece just before it sends it. */
int blob_descriptor(const struct blob_reader *reader);
ERR blob_verify(struct blob_reader *reader, uint64_t offset, uint64_t n);

/* Removes every blob that no row of kv references and that was sealed before the store was opened. Safe
 * beside live traffic. */
ERR blob_collect(struct blobs *blobs, struct kv *kv, uint64_t *removed);
/* Calls visit for every blob; for scrub and tests. */
ERR blob_each(struct blobs *blobs, ERR (*visit)(void *arg, struct blob_id id, uint64_t size), void *arg);

/* A store is shared by all services in one account space: one blobs a service, beside its kv. */

#endif
