/* needs_other.h -- a header that does not compile alone: str is not declared. */
#ifndef TIDY_NEEDS_OTHER_H
#define TIDY_NEEDS_OTHER_H

void take(str text);

#endif
