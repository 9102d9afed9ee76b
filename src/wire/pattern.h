/* pattern.h -- the patterns of the models, on PCRE2.
 *
 * A pattern is compiled when it is first needed and kept for the life of the process; there are as many as
 * the models have, and PATTERNS_MAX of them are kept. Any thread. Matching has limits: a text that takes too
 * long doesn't match.
 */
#ifndef WIRE_PATTERN_H
#define WIRE_PATTERN_H

#include "base/str.h"

enum { PATTERNS_MAX = 4096 };

/* Whether the whole text matches. regex is a model's (struct constraint): its address names it. One that
 * can't be compiled matches everything. */
bool pattern_matches(const char *regex, str text);
/* For tests. */
bool pattern_compiles(const char *regex);

#endif
