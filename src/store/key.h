/* key.h -- keys made of parts, in an order that follows the parts.
 *
 * A key is a tuple: text parts, numbers, descending numbers (newest first). Bytewise order of the encoded
 * keys is the order of the tuples, and the keys that begin with given parts are one range. Text is escaped
 * (0x00 becomes 0x00 0xFF) and ended by 0x00 0x01, so that any bytes may be in it; numbers are 8 bytes,
 * big-endian.
 */
#ifndef STORE_KEY_H
#define STORE_KEY_H

#include "base/arena.h"
#include "base/err.h"

struct key {
    struct arena *arena;
    char *p;
    size_t n, capacity;
};

void key_init(struct key *key, struct arena *arena);
void key_text(struct key *key, str text);
void key_u64(struct key *key, uint64_t number);
void key_descending_u64(struct key *key, uint64_t number);
/* The key so far; it stays good when more parts are added. */
str key_str(const struct key *key);

/* Text that is not ended: the start of a range over the keys whose next text part begins with `start`. Only
 * as the last part. */
void key_text_start(struct key *key, str start);

/* The first key after all that begin with `prefix`: the end of their range. Absent when there is none. */
str key_end(struct arena *arena, str prefix);

/* Reading a key back: each takes its part off the front of *rest; fault_corrupt when it isn't there. */
ERR key_read_text(str *rest, struct arena *arena, str *out);
ERR key_read_u64(str *rest, uint64_t *out);
ERR key_read_descending_u64(str *rest, uint64_t *out);

#endif
