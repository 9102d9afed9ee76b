/* encode.h -- bytes as text: base64, hexadecimal, percent-encoding.
 *
 * Three forms each: _add() appends to a buf (and obeys its maximum), _of() gives a str of the arena,
 * _decode() reads back into the arena. Decoding is strict: one text for one sequence of bytes
 * (hexadecimal: either case), no blanks, no missing or superfluous padding, no stray bits; false when the
 * text is anything else, and *out is untouched. What is decoded is never longer than the text.
 */
#ifndef BASE_ENCODE_H
#define BASE_ENCODE_H

#include "base/arena.h"
#include "base/buf.h"

/* RFC 4648, 4: with padding. */
void base64_add(struct buf *buf, str bytes);
str base64_of(struct arena *arena, str bytes);
bool base64_decode(struct arena *arena, str text, str *out);

/* RFC 4648, 5: - and _ for + and /, without padding, as tokens have it. */
void base64url_add(struct buf *buf, str bytes);
str base64url_of(struct arena *arena, str bytes);
bool base64url_decode(struct arena *arena, str text, str *out);

/* Lower case. */
void hex_add(struct buf *buf, str bytes);
str hex_of(struct arena *arena, str bytes);
bool hex_decode(struct arena *arena, str text, str *out); /* either case */
void hex_put(char *out /* 2 * bytes.n, no NUL */, str bytes);

/* Percent-encoding as AWS has it: all but RFC 3986's unreserved bytes (A-Z a-z 0-9 - . _ ~) become %XX in
 * capitals. */
enum percent_slash { SLASH_ENCODED, SLASH_KEPT /* in paths */ };
void percent_add(struct buf *buf, str bytes, enum percent_slash slash);
str percent_of(struct arena *arena, str bytes, enum percent_slash slash);
/* Every %XX becomes its byte; a % without two hexadecimal digits is refused. Everything else stays, but
 * for '+' in the text of forms and queries of old, where it is a space. */
enum percent_plus { PLUS_STAYS, PLUS_IS_SPACE };
bool percent_decode(struct arena *arena, str text, enum percent_plus plus, str *out);

#endif
