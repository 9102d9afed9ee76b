/* unguarded.h -- a header that can't be included twice. */
enum { UNGUARDED };
