/* TODO: later */
/* A comment may say TODOS and XXXX, and "mktemp XXXXXX". */
// FIXME
static const char text[] = "TODO";
/* return text; */
/*
 * if (x) {
 *     y();
 * }
 */
#if 0
#endif
/* Works as long as x is a (small) number; */
/* This one is two lines of code amid prose:
 *     y();
 */
