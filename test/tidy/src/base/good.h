/* good.h -- a header with nothing wrong.
 *
 *     if (good(1)) { return; }   an example is not dead code
 */
#ifndef BASE_GOOD_H
#define BASE_GOOD_H

#include <stdbool.h>

/* Whether n is one; see also bad(). */
bool good(int n);

#endif
