/* kv.h -- ordered keys and values with transactions.
 *
 * One interface, several engines (SQLite for the control plane's small states, RocksDB for bulk data,
 * memory for --memory, and a wrapper that injects faults); nothing above knows which one it has. Keys are
 * bytes in memcmp order (store/key.h builds them), at most KV_KEY_MAX long; values at most KV_VALUE_MAX.
 *
 * Transactions. KV_READ sees one snapshot of what was durable when it began, and never waits. KV_WRITE
 * takes its turn: write transactions of one kv run one after another (first come, first served) on the
 * threads that began them, each seeing what the ones before it committed; kv_commit() lets the next one go
 * ahead and returns when its own changes are durable, so that many writers share one fsync (group commit).
 * Serializable. A commit that fails has changed nothing; every commit of a group whose fsync fails, fails.
 * Past one machine an engine may answer fault_conflict: whoever runs a transaction must be able to run it
 * again, so it has no effect but its transaction and its output.
 *
 * A thread must not begin a write transaction while it holds one of the same kv (asserted). Memory: what
 * kv_get() gives lives in the transaction's arena, until that is done; what kv_next() gives is good until
 * the next call on that cursor. Keys and values that are put are copied.
 */
#ifndef STORE_KV_H
#define STORE_KV_H

#include "base/arena.h"
#include "base/err.h"

struct kv;
struct kv_txn;
struct kv_cursor;
struct kv_engine;

enum { KV_KEY_MAX = 8 * 1024, KV_VALUE_MAX = 64 * 1024 * 1024 };

extern const struct kv_engine kv_sqlite; /* path: a file */
extern const struct kv_engine kv_rocks;  /* path: a directory */
extern const struct kv_engine kv_mem;    /* path: ignored; gone when closed */

enum kv_mode { KV_READ, KV_WRITE };
enum kv_order { KV_ASCENDING, KV_DESCENDING };

/* Opens or creates. The kv is closed with kv_close(), when no transaction is left. */
ERR kv_open(const struct kv_engine *engine, str path, struct kv **out);
void kv_close(struct kv *kv);

ERR kv_begin(struct kv *kv, enum kv_mode mode, struct arena *arena, struct kv_txn **out);
/* Ends the transaction whatever it returns. Of a KV_READ one it is the same as kv_abort(). */
ERR kv_commit(struct kv_txn *txn);
void kv_abort(struct kv_txn *txn);
/* Like kv_commit(), but waits for nothing but the other transactions' turns: done(arg, err) is called once,
 * when the changes are durable or have failed, on some other thread or before this returns. It must not
 * wait and not use the kv; err is good during the call. Until then the transaction's arena must live. So a
 * few threads can have many commits on their way. */
void kv_commit_then(struct kv_txn *txn, void (*done)(void *arg, struct err *err), void *arg);

/* *value is absent (p == NULL) when there is no such key. */
ERR kv_get(struct kv_txn *txn, str key, str *value);
ERR kv_put(struct kv_txn *txn, str key, str value);
ERR kv_delete(struct kv_txn *txn, str key); /* of a key that is not there: no error */

/* Rows with from <= key < to, in either order; an absent `to` means no bound. The cursor ends with its
 * transaction (or sooner, with kv_cursor_done()). The transaction's own writes are seen; writing while a
 * cursor is open is allowed, and whether the cursor sees those writes is not defined. */
ERR kv_scan(struct kv_txn *txn, str from, str to, enum kv_order order, struct kv_cursor **out);
/* *found says whether there was another row. key and value are good until the next call on this cursor. */
ERR kv_next(struct kv_cursor *cursor, bool *found, str *key, str *value);
/* Moves to the first row at or past key in the cursor's order (never outside its bounds). */
ERR kv_seek(struct kv_cursor *cursor, str key);
void kv_cursor_done(struct kv_cursor *cursor);

/* Runs action(arg) once the transaction's changes are durable, in the order given; never if it fails. On
 * the committing thread, or, of kv_commit_then(), before done() on the same thread as that. */
void kv_after_commit(struct kv_txn *txn, void (*action)(void *arg), void *arg);

/* Whether there is an action to run, which may take a while. */
bool kv_txn_acts(const struct kv_txn *txn);

enum kv_mode kv_txn_mode(const struct kv_txn *txn);
struct arena *kv_txn_arena(const struct kv_txn *txn);
struct kv *kv_txn_kv(const struct kv_txn *txn);

#endif
