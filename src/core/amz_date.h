/* amz_date.h -- the dates that requests are signed with.
 *
 * All in milliseconds since 1970-01-01T00:00:00Z; years 1970 to 9999. Parsing is strict, and false leaves
 * *out untouched.
 */
#ifndef CORE_AMZ_DATE_H
#define CORE_AMZ_DATE_H

#include "base/arena.h"

enum { AMZ_DATE_SIZE = 16 }; /* "20150830T123600Z" */

/* ISO 8601's basic format, as in X-Amz-Date: "20150830T123600Z". */
bool amz_date_parse(str text, int64_t *out_ms);
str amz_date_of(struct arena *arena, int64_t ms);
/* Its extended format, as S3's errors have it: "2015-08-30T12:36:00Z". */
str amz_date_extended_of(struct arena *arena, int64_t ms);
/* RFC 9110, 5.6.7, the preferred form only: "Sun, 30 Aug 2015 12:36:00 GMT" (SDKs' "+0000" for GMT is
 * taken too). */
bool http_date_parse(str text, int64_t *out_ms);
/* "20150830": whether it is eight digits. */
bool amz_day_valid(str text);

#endif
