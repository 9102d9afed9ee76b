/* opt.h -- optional numbers. A member that was not sent has set == false; 0 and false are values. */
#ifndef BASE_OPT_H
#define BASE_OPT_H

#include <stdbool.h>
#include <stdint.h>

struct opt_bool {
    bool set, v;
};

struct opt_int {
    bool set;
    int64_t v;
};

struct opt_double {
    bool set;
    double v;
};

struct opt_time {
    bool set;
    int64_t ms; /* since 1970-01-01T00:00:00Z */
};

#endif
