/* code.h -- what the rules of code share: declarations, calls, lists of names. */
#ifndef TOOLS_TIDY_CODE_H
#define TOOLS_TIDY_CODE_H

#include "tools/tidy/source.h"

/* Top-level code is a run of declarations. One ends at a `;` outside braces, or at the brace that ends a
 * function's body. */
struct declaration {
    size_t first, last; /* tokens of source->code */
    bool is_function;   /* it has a body */
};

/* Reads the declaration that begins at token i. What lies in braces, brackets or parentheses is passed over.
 */
struct declaration read_declaration(const struct source *source, size_t i);

/* Whether the token is the name of a function that is called or declared (not a member). */
bool is_call(const struct source *source, size_t i);

/* Whether word is among the names, which stand between spaces. A name that ends in '*' is all that begins so.
 */
bool is_one_of(str word, const char *names);

#endif
