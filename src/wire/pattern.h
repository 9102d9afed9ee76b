/* pattern.h -- the patterns of the models, on PCRE2.
 *
 * A model's pattern is in the syntax of Java or ECMAScript. It is translated and compiled when it is first needed and kept for the
 * life of the process; there are as many as the models have, bounded by PATTERNS_MAX. Any thread. Matching has limits: a text
 * that takes too long doesn't match.
 */
#ifndef WIRE_PATTERN_H
#define WIRE_PATTERN_H

#include "base/str.h"

enum { PATTERNS_MAX = 4096 };

/* pattern is a model's text: its address names it. A pattern that can't be compiled matches everything. */
bool pattern_matches(const char *pattern, str text);
/* For tests: whether it compiles. */
bool pattern_compiles(const char *pattern);

#endif
