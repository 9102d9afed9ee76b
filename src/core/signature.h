/* signature.h -- what a call knows of its request's signature. */
#ifndef CORE_SIGNATURE_H
#define CORE_SIGNATURE_H

#include "core/sigv2.h"
#include "core/sigv4.h"

struct signature {
    struct sigv4 v4; /* scheme SIGV4_NONE when it has none */
    struct sigv2 v2; /* likewise */
    struct sigv4_verified verified;
    bool is_verified; /* verified is filled: the key was one that somebody issued */
};

#endif
