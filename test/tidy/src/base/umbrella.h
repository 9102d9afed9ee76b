/* umbrella.h -- everything at once. */
#ifndef BASE_UMBRELLA_H
#define BASE_UMBRELLA_H

#include "base/good.h"
#include "base/title.h"

#endif
