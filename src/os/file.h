/* file.h -- files and directories.
 *
 * Every function that can fail returns ERR, and the message names the path and the system's reason. No
 * space and quotas are fault_full; what isn't there is fault_missing; what exists already, and a lock that
 * someone else holds, are fault_busy; all else is fault_io. EINTR and partial transfers are dealt with
 * here. Descriptors are opened close-on-exec. Paths longer than PATH_MAX or with a NUL fail. Any thread.
 * Every operation can be made to fail by a test (os/fault.h).
 */
#ifndef OS_FILE_H
#define OS_FILE_H

#include "base/arena.h"
#include "base/err.h"

enum file_mode {
    FILE_READ,      /* must exist */
    FILE_WRITE,     /* read and write; must exist */
    FILE_CREATE,    /* read and write; made when missing (0600) */
    FILE_CREATE_NEW /* read and write; fault_busy if it exists */
};

ERR file_open(str path, enum file_mode mode, int *descriptor);
ERR file_open_directory(str path, int *descriptor);
/* A nameless file in a directory: file_link() gives it a name, else it goes with its descriptor.
 * fault_usage where the file system has no such thing. */
ERR file_open_nameless(str directory, int *descriptor);
/* Memory that reads and maps like a file. */
ERR file_open_memory(const char *name, int *descriptor);
/* Another descriptor of the same open file. */
ERR file_duplicate(int descriptor, int *copy);
/* Raises the limit on open files as far as the system lets. */
void file_allow_many(void);
/* -1 is ignored. */
void file_close(int descriptor);

/* Gives a nameless file a name; fault_busy when the name is taken. Not durable until the directory is
 * synced. */
ERR file_link(int descriptor, str path);
ERR file_rename(str from, str to);
ERR file_remove(str path); /* fault_missing when it isn't there */
ERR file_exists(str path, bool *exists);

/* *got is less than n only at the end of the file. */
ERR file_read_at(int descriptor, uint64_t offset, char *into, size_t n, size_t *got);
/* All n bytes, or fault_corrupt. */
ERR file_read_exactly(int descriptor, uint64_t offset, char *into, size_t n);
ERR file_write_at(int descriptor, uint64_t offset, str bytes);
/* To what has no offsets: pipes, terminals. */
ERR file_write_stream(int descriptor, str bytes);
ERR file_size(int descriptor, uint64_t *size);
ERR file_size_at(str path, uint64_t *size);
ERR file_truncate(int descriptor, uint64_t size);

/* Reserves space behind the end without changing the size; success without effect where the file system
 * can't. */
ERR file_reserve(int descriptor, uint64_t offset, uint64_t size);
/* Data, and as much of the metadata as reading it back needs. */
ERR file_sync(int descriptor);
ERR file_sync_directory(str path);
/* A hint: begins writing a range to the disk. Never fails; file_sync() reports what went wrong. */
void file_write_back(int descriptor, uint64_t offset, uint64_t n);

/* Makes the directory and its parents as needed (0700), each durable. */
ERR file_make_directories(str path);
/* One directory; *made says whether it was missing. */
ERR file_make_directory(str path, bool *made);
ERR file_remove_directory(str path);
/* A directory and all in it; links are removed, not followed. */
ERR file_remove_tree(str path);
/* Calls visit with each entry's name but "." and ".."; stops at its first error and returns it. The order
 * is the system's. */
ERR file_list(str path, ERR (*visit)(void *arg, str name, bool is_directory), void *arg);

/* Takes the whole-file lock of an open descriptor, without waiting; it goes with the descriptor. */
ERR file_lock(int descriptor);

/* The whole of a small file, NUL-ended behind n; fault_limit when it is larger than max. */
ERR file_load(str path, size_t max, struct arena *arena, str *out);
/* Replaces a small file as a whole: what a crash leaves is the old or the new one. */
ERR file_store(str path, str bytes);

#endif
