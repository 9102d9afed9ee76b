/* Something else. */
#ifndef BASE_TITLE_H
#define BASE_TITLE_H
enum { TITLE };
#endif
