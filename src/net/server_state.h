/* server_state.h -- what the parts of the server share. */
#ifndef NET_SERVER_STATE_H
#define NET_SERVER_STATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "net/server.h"
#include "os/socket.h"

struct loop;

enum { LOOPS_MAX = 4 };

struct server {
    struct server_options options; /* with the defaults filled in */
    struct server_handler handler;
    struct loop *loops[LOOPS_MAX];
    unsigned loop_count;
    int listener;
    char name[SOCKET_NAME_MAX];
    _Atomic size_t open;       /* connections */
    _Atomic size_t body_bytes; /* of bodies in memory */
    _Atomic bool paused;       /* a loop has stopped accepting */
    _Atomic bool stopping;
    _Atomic int64_t stop_at_ms; /* when what is still open is cut */
    _Atomic(struct tls_context *) tls;
    pthread_mutex_t tls_lock; /* held while the context is made */
};

#endif
