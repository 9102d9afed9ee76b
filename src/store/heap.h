/* heap.h -- memory that outlives any arena. For the files of store/ only. */
#ifndef STORE_HEAP_H
#define STORE_HEAP_H

#include "base/str.h"

/* Zeroed, never NULL; freed with free(). */
void *heap_alloc(size_t size) __attribute__((malloc, returns_nonnull));
/* Grown as by realloc(), never NULL; what is new is not zeroed. */
void *heap_grow(void *p, size_t size) __attribute__((returns_nonnull));
/* A NUL-ended copy. */
char *heap_cstr(str s) __attribute__((returns_nonnull));

#endif
