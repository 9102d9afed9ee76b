/* rocks_manifest.h -- damage in RocksDB's manifest that RocksDB takes for the end of a crash.
 *
 * The manifest is a log of records, each with its length and a checksum. A length that a flipped bit made
 * larger looks like a record that was being written when the process died: RocksDB drops it and what is
 * behind it without a word, and with it whole tables. But when a length that differs in one bit fits the
 * checksum, it was damage. Source: RocksDB wiki, "Write Ahead Log File Format" (the manifest has the same).
 */
#ifndef STORE_ROCKS_MANIFEST_H
#define STORE_ROCKS_MANIFEST_H

#include "base/err.h"

/* path: the store's directory. Success when there is none yet. fault_corrupt. */
ERR rocks_manifest_check(str path);

#endif
