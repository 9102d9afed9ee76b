/* banned.h -- functions that nobody calls: the compiler refuses their names.
 *
 * Given to every compilation with -include (see the Makefile). The system headers that declare them come
 * first; after that, naming one is an error. Use str, buf and arena (base/), and str_to_u64() for numbers.
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#pragma GCC poison strcpy strncpy stpcpy strcat strncat sprintf vsprintf strtok strtok_r atoi atol atoll atof
#pragma GCC poison gets scanf sscanf fscanf vscanf vsscanf vfscanf asctime ctime gmtime localtime
#pragma GCC poison tmpnam tempnam mktemp

#endif
