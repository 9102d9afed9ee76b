/* data_directory.h -- where the data is when nobody said: $XDG_DATA_HOME/garua, else ~/.local/share/garua. */
#ifndef CLI_DATA_DIRECTORY_H
#define CLI_DATA_DIRECTORY_H

#include "base/arena.h"
#include "base/err.h"

/* given: what --data said; absent: the default. fault_usage when there is no home directory either. */
ERR data_directory(str given, struct arena *arena, str *out);

#endif
