#include "base/good.h"
#include "test/unit.h"
#include "store/store.h"
