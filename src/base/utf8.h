/* utf8.h -- text as characters: checking, counting, reading and writing UTF-8.
 *
 * Strict (RFC 3629): no overlong forms, no surrogates, nothing past U+10FFFF. Pure functions, any thread.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/str.h"

bool utf8_valid(str s);
/* Characters (code points). Of bytes that are not valid UTF-8 it counts those that are not continuation
 * bytes. */
size_t utf8_length(str s);
/* Takes one character off *rest. False, with *rest untouched, when it is empty or malformed there. */
bool utf8_next(str *rest, uint32_t *code);
/* Writes one character and returns its bytes; code must be at most U+10FFFF. */
size_t utf8_put(char out[4], uint32_t code);

#endif
