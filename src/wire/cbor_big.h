/* cbor_big.h -- big integers and decimals in CBOR: RFC 8949, 3.4.3 and 3.4.4; as text they are decimal. */
#ifndef WIRE_CBOR_BIG_H
#define WIRE_CBOR_BIG_H

#include "base/cbor.h"

enum { BIG_BYTES_MAX = 64 }; /* of a magnitude */

/* An integer, a bignum or a decimal fraction, as decimal text in the reader's arena. */
ERR cbor_read_big(struct cbor_reader *reader, str *out);
/* The shortest of those that says the number; what is no number of at most BIG_BYTES_MAX bytes goes out as text. */
void cbor_write_big(struct buf *out, str number);

#endif
