/* connect.h -- a stream socket to someone else. */
#ifndef OS_CONNECT_H
#define OS_CONNECT_H

#include "base/err.h"

/* Connects to "127.0.0.1:4566", "[::1]:80" or "name:port", trying each address that a name has, all within
 * timeout_ms. The descriptor is non-blocking and close-on-exec; it is used and closed with os/socket.h.
 * fault_missing when the name is not known or nobody listens there; fault_usage when it is no address and
 * port. */
ERR socket_connect(str address, int timeout_ms, int *out);

#endif
