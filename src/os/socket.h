/* socket.h -- stream sockets: made, accepted, read and written without blocking.
 *
 * Every descriptor from here is non-blocking and close-on-exec. Nothing here raises SIGPIPE once
 * socket_prepare_process() ran. Any thread; one at a time a descriptor and direction.
 */
#ifndef OS_SOCKET_H
#define OS_SOCKET_H

#include <sys/uio.h>

#include "base/err.h"

enum io {
    IO_DONE,  /* some bytes went */
    IO_AGAIN, /* none can go now */
    IO_END,   /* the peer has ended its side */
    IO_BROKEN /* it failed for good */
};

enum { SOCKET_HOST_MAX = 46, SOCKET_NAME_MAX = SOCKET_HOST_MAX + 9 };

struct socket_peer {
    char host[SOCKET_HOST_MAX]; /* "127.0.0.1", "::1" */
    uint16_t port;
    bool loopback;
};

/* Ignores SIGPIPE and raises the limit of open descriptors to what is allowed; returns that limit. */
size_t socket_prepare_process(void);

/* Listens on "127.0.0.1:4566", "[::1]:0", "0.0.0.0:80"; port 0 is any. name gets what was bound in the same
 * form. */
ERR socket_listen(str address, int *out, char name[SOCKET_NAME_MAX]);

enum socket_accepted {
    SOCKET_ACCEPTED,
    SOCKET_ACCEPT_NONE, /* nobody waits */
    SOCKET_ACCEPT_FULL  /* no descriptors or memory: try again later */
};
enum socket_accepted socket_accept(int listener, int *out, struct socket_peer *peer);

enum io socket_read(int descriptor, void *p, size_t size, size_t *got);
/* more: further bytes follow at once, so that the kernel may wait for them before it sends a packet. */
enum io socket_send(int descriptor, const struct iovec *pieces, size_t count, bool more, size_t *sent);
/* IO_END: the file is shorter than that. */
enum io socket_send_file(int descriptor, int file, uint64_t offset, size_t size, size_t *sent);
/* Waits until it can be read (or written); false when that took longer. */
bool socket_wait(int descriptor, bool to_write, int timeout_ms);
/* Whether bytes wait, and the first of them. */
enum io socket_peek(int descriptor, unsigned char *first);
void socket_end_sending(int descriptor);
void socket_end_both(int descriptor);
void socket_close(int descriptor);

#endif
