/* duration.h -- lengths of time as people write and read them: "1h30m", "3 min 12 s". */
#ifndef CLI_DURATION_H
#define CLI_DURATION_H

#include "base/arena.h"

/* Numbers with units (ms, s, m, h, d, w), one after another: "90s", "1d12h". False when it is anything else,
 * zero, or longer than a thousand years. */
bool duration_parse(str text, int64_t *ms);

/* The two largest units: "5 d 3 h", "3 min 12 s", "0 s". */
str duration_text(struct arena *arena, int64_t ms);

#endif
