/* up.h -- runs the server until it is told to stop. */
#ifndef CLI_UP_H
#define CLI_UP_H

#include "base/err.h"
#include "os/log.h"

struct up_options {
    str listen;    /* "127.0.0.1:4566" */
    str directory; /* the data directory; ignored with memory */
    bool memory;
    str region, account;
    bool strict, quiet;
    enum log_format log;
    int ready_fd; /* gets "host:port\n" when the server is ready; -1: none */
};

/* Returns when SIGTERM or SIGINT came and everything is stored and closed. */
ERR up(const struct up_options *options);

#endif
