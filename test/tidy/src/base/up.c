#include "base/good.h"
#include "store/store.h"
#include "good.h"
#include "test/unit.h"
