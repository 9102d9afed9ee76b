/* random.h -- entropy. */
#ifndef OS_RANDOM_H
#define OS_RANDOM_H

#include <stddef.h>
#include <stdint.h>

/* Bytes fit for keys and tokens, from the kernel. Any thread. The process ends if the kernel has none to
 * give. */
void random_fill(void *into, size_t n);
uint64_t random_u64(void);

/* From now on a sequence that depends on nothing but the seed, so that a simulation can be run again; with
 * seed 0 the kernel's again. Never in a real server. */
void random_simulate(uint64_t seed);

#endif
