/* limit.c -- the least that a durable PUT costs on this machine: one MD5 pass over the bytes and one fsynced
 * write of them.
 *
 *     limit DIRECTORY SIZE REPEATS
 *
 * Both in turn, as nothing can tell an ETag before the last byte has been hashed; a server that overlaps them
 * may beat this. Prints one line of JSON a repeat: seconds of each part and of both.
 */
#include <fcntl.h>
#include <unistd.h>

#include "base/hash.h"

enum { PERIOD = 1024 * 1024 };

static char bytes[PERIOD];

static double now_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double hash(uint64_t size)
{
    double begun = now_s();
    struct hasher *hasher = hasher_new(HASH_BIT(HASH_MD5));
    struct digests digests;

    for (; size; size -= size < PERIOD ? size : PERIOD)
        hasher_add(hasher, (str){bytes, size < PERIOD ? size : PERIOD});
    hasher_done(hasher, &digests);
    hasher_free(hasher);
    return now_s() - begun;
}

/* A file of its own, as an object is, and its name made durable too. */
static double store(const char *directory, uint64_t size)
{
    double begun = now_s();
    int folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int file = openat(folder, "limit.bytes", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    double seconds;

    if (folder < 0 || file < 0) {
        perror("limit: open");
        exit(2);
    }
    while (size) {
        ssize_t n = write(file, bytes, size < PERIOD ? size : PERIOD);

        if (n <= 0) {
            perror("limit: write");
            exit(2);
        }
        size -= (uint64_t)n;
    }
    if (fdatasync(file) != 0 || fsync(folder) != 0) {
        perror("limit: fsync");
        exit(2);
    }
    seconds = now_s() - begun;
    close(file);
    unlinkat(folder, "limit.bytes", 0);
    close(folder);
    return seconds;
}

int main(int argc, char **argv)
{
    uint64_t size, repeats;

    if (argc != 4 || !str_to_u64(str_of(argv[2]), &size) || !str_to_u64(str_of(argv[3]), &repeats)) {
        fputs("usage: limit DIRECTORY SIZE REPEATS\n", stderr);
        return 2;
    }
    for (size_t i = 0; i < PERIOD; i++)
        bytes[i] = (char)(i * 2654435761U >> 13);
    for (uint64_t i = 0; i < repeats; i++) {
        double md5 = hash(size), stored = store(argv[1], size);

        printf("{\"md5_s\": %.6f, \"store_s\": %.6f, \"seconds\": %.6f}\n", md5, stored, md5 + stored);
    }
    return 0;
}
