/* process.h -- this process and others. */
#ifndef OS_PROCESS_H
#define OS_PROCESS_H

#include "base/arena.h"
#include "base/err.h"

long process_id(void);
/* Resident memory of this process in bytes, 0 where the system does not tell. */
uint64_t process_resident_size(void);
/* The value of an environment variable, absent when it isn't set. */
str process_environment(const char *name);

/* Runs a program to its end with this process's environment and the given variables ("NAME=value",
 * NULL-ended); its standard input is empty, its outputs are ours. *status is its exit status, or 128 + the
 * signal that ended it. */
ERR process_run(const char *const *arguments, const char *const *variables, int *status);

#endif
