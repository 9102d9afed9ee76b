/* blob_bench.c -- how fast blobs are: blob_bench [DIRECTORY].
 *
 * Durable blobs of several sizes by 1 and 16 threads, beside a plain file written and synced; reading and
 * verifying what is in memory.
 */
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "store/blob.h"

enum { PIECE = 256 * 1024, THREADS_MAX = 16 };

struct job {
    struct blobs *blobs;
    atomic_long *left;
    size_t size;
    struct blob_id id;
};

static char piece_bytes[PIECE];

static double now_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void must(const struct err *err)
{
    if (err) {
        fprintf(stderr, "%s: %.*s (%s)\n", err->fault->code, STR_ARG(err->message), err->where);
        exit(1);
    }
}

static void write_one(struct job *job)
{
    struct blob_writer *writer;
    uint64_t size;

    must(blob_stage(job->blobs, &writer));
    must(blob_reserve(writer, job->size));
    for (size_t left = job->size; left;) {
        size_t n = left < PIECE ? left : PIECE;

        must(blob_write(writer, (str){piece_bytes, n}));
        left -= n;
    }
    must(blob_seal(writer, &job->id, &size));
}

static void *work(void *arg)
{
    struct job *job = arg;

    while (atomic_fetch_sub(job->left, 1) > 0)
        write_one(job);
    return NULL;
}

static struct blob_id write_many(struct blobs *blobs, size_t size, unsigned threads, long count)
{
    pthread_t thread[THREADS_MAX];
    struct job jobs[THREADS_MAX];
    atomic_long left = count;
    double start = now_s(), seconds;

    for (unsigned i = 0; i < threads; i++) {
        jobs[i] = (struct job){.blobs = blobs, .left = &left, .size = size};
        pthread_create(&thread[i], NULL, work, &jobs[i]);
    }
    for (unsigned i = 0; i < threads; i++)
        pthread_join(thread[i], NULL);
    seconds = now_s() - start;
    printf("durable blobs of %6zu KiB, %2u threads: %8.0f /s %8.0f MB/s\n", size / 1024, threads,
           (double)count / seconds, (double)count * (double)size / 1e6 / seconds);
    return jobs[0].id;
}

static void plain_file(const char *directory, size_t size, long count)
{
    double start = now_s(), seconds;
    char path[600];

    for (long i = 0; i < count; i++) {
        int file;

        snprintf(path, sizeof path, "%s/plain-%ld", directory, i);
        file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
        for (size_t left = size; left; left -= left < PIECE ? left : PIECE) {
            if (write(file, piece_bytes, left < PIECE ? left : PIECE) < 0)
                perror("write");
        }
        if (fdatasync(file) != 0)
            perror("fdatasync");
        close(file);
    }
    seconds = now_s() - start;
    printf("plain files of   %6zu KiB, written and synced: %.0f /s %.0f MB/s\n", size / 1024,
           (double)count / seconds, (double)count * (double)size / 1e6 / seconds);
}

static void read_back(struct blobs *blobs, struct blob_id id)
{
    struct blob_reader *reader;
    double start = now_s();
    uint64_t total = 0;
    char *into = malloc(PIECE);

    while (now_s() - start < 0.5) {
        must(blob_open(blobs, id, &reader));
        must(blob_verify(reader, 0, blob_size(reader)));
        total += blob_size(reader);
        blob_close(reader);
    }
    printf("verify: %.1f GB/s\n", (double)total / 1e9 / (now_s() - start));
    start = now_s();
    total = 0;
    while (now_s() - start < 0.5) {
        must(blob_open(blobs, id, &reader));
        for (uint64_t at = 0; at + PIECE <= blob_size(reader); at += PIECE)
            must(blob_read(reader, at, into, PIECE));
        total += blob_size(reader);
        blob_close(reader);
    }
    printf("read, verified: %.1f GB/s\n", (double)total / 1e9 / (now_s() - start));
    free(into);
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *ftw)
{
    (void)status;
    (void)type;
    (void)ftw;
    return remove(path);
}

int main(int argc, char **argv)
{
    struct blobs *blobs;
    struct blob_id id;
    char directory[512];

    snprintf(directory, sizeof directory, "%s/blob_bench-XXXXXX", argc > 1 ? argv[1] : "/tmp");
    if (!mkdtemp(directory))
        return 1;
    for (size_t i = 0; i < PIECE; i++)
        piece_bytes[i] = (char)(i * 2654435761U >> 11);
    must(blobs_open(&blob_files, str_of(directory), &blobs));
    write_many(blobs, 64 * 1024, 1, 600);
    write_many(blobs, 64 * 1024, 1, 600);
    write_many(blobs, 64 * 1024, 16, 2000);
    plain_file(directory, 64 * 1024, 600);
    write_many(blobs, 1024 * 1024, 1, 200);
    write_many(blobs, 1024 * 1024, 16, 400);
    plain_file(directory, 1024 * 1024, 200);
    id = write_many(blobs, 64 * 1024 * 1024, 1, 8);
    plain_file(directory, 64 * 1024 * 1024, 8);
    read_back(blobs, id);
    blobs_close(blobs);
    nftw(directory, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    return 0;
}
