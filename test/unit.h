/* unit.h -- the unit tests' harness.
 *
 *     TEST(str_cut_leaves_the_rest) { CHECK(str_eq(...)); CHECK_STR(got, S("want")); CHECK_OK(f()); }
 *
 * A test lives beside the code it tests, in NAME_test.c, and is found by its name: `make test T=str` runs the
 * tests whose file or name contains "str". A failed CHECK is reported and the test goes on; REQUIRE ends it.
 * Each test gets a scratch directory of its own on request, removed afterwards. The only header with token
 * pasting.
 */
#ifndef TEST_UNIT_H
#define TEST_UNIT_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct unit_test {
    const char *name, *file;
    void (*run)(void);
    struct unit_test *next;
};

void unit_add(struct unit_test *test);
bool unit_check(bool ok, const char *what, const char *file, int line);
bool unit_check_str(str got, str want, const char *what, const char *file, int line);
bool unit_check_ok(const struct err *err, const char *what, const char *file, int line);
bool unit_check_fault(const struct err *err, const struct fault *fault, const char *what, const char *file,
                      int line);
bool unit_check_int(long long got, long long want, const char *what, const char *file, int line);
/* An arena that goes with the running test. */
struct arena *unit_arena(void);
/* An empty directory that goes with the running test. NUL-ended path. */
str unit_directory(void);
/* A seed for random tests: SEED=n from the environment or a fresh one; printed when the test fails. */
uint64_t unit_seed(void);

#define TEST(id)                                                                                             \
    static void test_##id(void);                                                                             \
    __attribute__((constructor)) static void add_##id(void)                                                  \
    {                                                                                                        \
        static struct unit_test test = {.name = #id, .file = __FILE__, .run = test_##id};                    \
        unit_add(&test);                                                                                     \
    }                                                                                                        \
    static void test_##id(void)

#define CHECK(condition) unit_check((condition), #condition, __FILE__, __LINE__)
#define CHECK_STR(got, want) unit_check_str((got), (want), #got, __FILE__, __LINE__)
#define CHECK_INT(got, want) unit_check_int((long long)(got), (long long)(want), #got, __FILE__, __LINE__)
#define CHECK_OK(call) unit_check_ok((call), #call, __FILE__, __LINE__)
#define CHECK_FAULT(call, fault) unit_check_fault((call), (fault), #call, __FILE__, __LINE__)
#define REQUIRE(condition)                                                                                   \
    do {                                                                                                     \
        if (!CHECK(condition))                                                                               \
            return;                                                                                          \
    } while (0)
#define REQUIRE_OK(call)                                                                                     \
    do {                                                                                                     \
        if (!CHECK_OK(call))                                                                                 \
            return;                                                                                          \
    } while (0)

#endif
