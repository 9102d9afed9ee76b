#include "store/rocks_api.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

enum { CACHE_SIZE = 32 * 1024 * 1024 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct rocks_api api;
static bool loaded;

struct function {
    const char *name;
    void **address;
};

/* A function pointer is filled through a void *, as dlsym(3) says POSIX requires to work. */
#define ROCKS_ROW(name) {#name, (void **)&api.name},

static const struct function functions[] = {ROCKS_FUNCTIONS(ROCKS_ROW)};

/* Distributions name the library by its version: 7.8 in Debian 12, 9 and later in newer ones. */
static void *open_library(void)
{
    enum { MAJOR_MIN = 7, MAJOR_MAX = 12, MINOR_MAX = 19 };
    void *library = dlopen("librocksdb.so.7.8", RTLD_NOW | RTLD_LOCAL);

    for (int major = MAJOR_MAX; !library && major >= MAJOR_MIN; major--) {
        for (int minor = MINOR_MAX; !library && minor >= 0; minor--) {
            char name[64];

            if (major == MAJOR_MIN && minor < 8)
                break;
            snprintf(name, sizeof name, "librocksdb.so.%d.%d", major, minor);
            library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
        }
    }
    return library;
}

static ERR load(void)
{
    void *library = open_library();

    if (!library)
        return err_make(
            &fault_missing,
            "RocksDB's library is not installed: on Debian 12 it is in the package librocksdb7.8");
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        *functions[i].address = dlsym(library, functions[i].name);
        if (!*functions[i].address) {
            struct err *err =
                err_make(&fault_missing, "RocksDB's library has no function %s", functions[i].name);

            dlclose(library);
            return err;
        }
    }
    api.cache = api.rocksdb_cache_create_lru(CACHE_SIZE);
    loaded = true;
    return NULL;
}

ERR rocks_api_get(const struct rocks_api **out)
{
    struct err *err = NULL;

    pthread_mutex_lock(&lock);
    if (!loaded)
        err = load();
    pthread_mutex_unlock(&lock);
    if (!err)
        *out = &api;
    return err;
}
