#include "test/unit.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static struct unit_test *tests;
static struct arena arena;
static char directory[64];
static uint64_t seed;
static unsigned failures;

void unit_add(struct unit_test *test)
{
    struct unit_test **at = &tests;

    while (*at && (strcmp((*at)->file, test->file) < 0 ||
                   (strcmp((*at)->file, test->file) == 0 && strcmp((*at)->name, test->name) < 0)))
        at = &(*at)->next;
    test->next = *at;
    *at = test;
}

bool unit_check(bool ok, const char *what, const char *file, int line)
{
    if (!ok) {
        failures++;
        printf("%s:%d: failed: %s\n", file, line, what);
    }
    return ok;
}

bool unit_check_str(str got, str want, const char *what, const char *file, int line)
{
    bool ok = str_eq(got, want) && !got.p == !want.p;

    if (!unit_check(ok, what, file, line))
        printf("    got  \"%.*s\"%s\n    want \"%.*s\"%s\n", STR_ARG(got), got.p ? "" : " (absent)",
               STR_ARG(want), want.p ? "" : " (absent)");
    return ok;
}

bool unit_check_ok(const struct err *err, const char *what, const char *file, int line)
{
    if (!unit_check(!err, what, file, line))
        printf("    %s: %.*s (%s)\n", err->fault->code, STR_ARG(err->message), err->where);
    return !err;
}

bool unit_check_fault(const struct err *err, const struct fault *fault, const char *what, const char *file,
                      int line)
{
    bool ok = err && err->fault == fault;

    if (!unit_check(ok, what, file, line))
        printf("    got %s, want %s\n", err ? err->fault->code : "success", fault->code);
    return ok;
}

bool unit_check_int(long long got, long long want, const char *what, const char *file, int line)
{
    if (!unit_check(got == want, what, file, line))
        printf("    got %lld, want %lld\n", got, want);
    return got == want;
}

struct arena *unit_arena(void)
{
    return &arena;
}

str unit_directory(void)
{
    if (!directory[0]) {
        snprintf(directory, sizeof directory, "/tmp/garua-unit-XXXXXX");
        if (!mkdtemp(directory)) {
            perror("mkdtemp");
            exit(1);
        }
    }
    return str_of(directory);
}

uint64_t unit_seed(void)
{
    const char *given = getenv("SEED");
    struct timespec now;

    if (!seed) {
        clock_gettime(CLOCK_REALTIME, &now);
        if (!given || !str_to_u64(str_of(given), &seed))
            seed = (uint64_t)now.tv_sec * 1000003 + (uint64_t)now.tv_nsec;
    }
    return seed;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *ftw)
{
    (void)status;
    (void)type;
    (void)ftw;
    return remove(path);
}

/* Whether the test passed. */
static bool run_test(struct unit_test *test)
{
    failures = 0;
    test->run();
    arena_done(&arena);
    if (directory[0]) {
        nftw(directory, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
        directory[0] = '\0';
    }
    if (failures && seed)
        printf("    SEED=%llu\n", (unsigned long long)seed);
    seed = 0;
    return failures == 0;
}

int main(int argc, char **argv)
{
    const char *filter = argc > 1 ? argv[1] : "";
    unsigned passed = 0, failed = 0;

    setvbuf(stdout, NULL, _IOLBF, 0);
    for (struct unit_test *test = tests; test; test = test->next) {
        if (!strstr(test->name, filter) && !strstr(test->file, filter))
            continue;
        if (run_test(test)) {
            passed++;
        } else {
            failed++;
            printf("FAILED %s (%s)\n", test->name, test->file);
        }
    }
    printf("%u passed, %u failed, 0 skipped\n", passed, failed);
    return failed || !passed;
}
