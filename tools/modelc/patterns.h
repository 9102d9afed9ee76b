/* patterns.h -- AWS's patterns in the words of PCRE2.
 *
 * The models' patterns are meant for Java: \uD800\uDC00 for U+10000, \p{Print} for ASCII's printable
 * characters, [\w-.] with a '-' for itself. AWS quotes them in its messages as they are, so the tables keep
 * both texts.
 */
#ifndef TOOLS_MODELC_PATTERNS_H
#define TOOLS_MODELC_PATTERNS_H

#include "base/arena.h"
#include "base/str.h"

/* What PCRE2 compiles with PCRE2_UTF; the pattern itself when nothing differs. */
str pattern_for_pcre2(struct arena *arena, str pattern);

#endif
