/* good.h -- compiles alone, and twice. */
#ifndef TIDY_GOOD_H
#define TIDY_GOOD_H

#include "base/str.h"

void take(str text);

#endif
