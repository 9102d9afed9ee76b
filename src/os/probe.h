/* probe.h -- what this machine can do. Nothing here changes anything that lasts; each probe takes
 * milliseconds. */
#ifndef OS_PROBE_H
#define OS_PROBE_H

#include "base/arena.h"
#include "base/err.h"

/* "6.1.0-18-amd64"; and its first two numbers. */
str probe_kernel(struct arena *arena, unsigned *major, unsigned *minor);
bool probe_is_root(void);
unsigned probe_processors(void);

/* Whether the kernel knows the file system: /proc/filesystems names it. */
bool probe_filesystem(str name);
/* Whether this process may read and write a file or device. */
bool probe_device(const char *path);

enum probe_namespaces { NAMESPACES_NONE, NAMESPACES_USER /* within a user namespace */, NAMESPACES_ROOT };
/* Whether new mount, process, host name, IPC and network namespaces can be had, tried by a child process. */
enum probe_namespaces probe_namespaces(void);
/* Whether nftables answers in a network namespace of our own. */
bool probe_nftables(void);
/* Which version of control groups is mounted: 0, 1, 2, or 3 for both; and the controllers of version 2, "cpu
 * memory pids". */
int probe_cgroups(struct arena *arena, str *controllers);
/* Whether the kernel can do TLS. */
bool probe_kernel_tls(void);

/* Of open descriptors. */
void probe_descriptors(uint64_t *now, uint64_t *allowed);

struct probe_disk {
    str file_system; /* "ext4", or "0x..." */
    uint64_t free_bytes, total_bytes;
    bool writable, nameless /* O_TMPFILE and linking it */;
};
/* Of the directory, or of the nearest directory above it that exists. */
ERR probe_disk(str path, struct arena *arena, struct probe_disk *out);

/* Where a program is: in PATH, the system's folders, or the extra ones ("/usr/lib/postgresql" looks below its
 * subfolders' bin). Absent when nowhere. */
str probe_program(str name, str extra, struct arena *arena);

#endif
