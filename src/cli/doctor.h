/* doctor.h -- checks of this machine, as rows of tables; src/cli/doctor.c runs them. */
#ifndef CLI_DOCTOR_H
#define CLI_DOCTOR_H

#include "base/arena.h"

enum mark { MARK_OK, MARK_WARN, MARK_FAIL };

struct finding {
    enum mark mark; /* FAIL: something that is built cannot work */
    str what;
    str fix; /* what to install or change; absent when nothing need be */
};

struct doctor {
    struct arena *arena;
    str data, listen;
};

struct check {
    const char *name;
    void (*look)(const struct doctor *doctor, struct finding *out);
};

/* A program that services run, where it is installed. */
struct helper {
    const char *name, *extra; /* extra: another folder to look in, or "" */
    const char *package, *purpose;
};

/* What serving needs, what machines and networks will need; each ends with a NULL name. */
extern const struct check doctor_basics[];
extern const struct check doctor_planes[];
extern const struct helper doctor_helpers[];

#endif
