/* stream.h -- a connection's bytes, plain or through TLS. Non-blocking; one thread at a time. */
#ifndef NET_STREAM_H
#define NET_STREAM_H

#include "os/socket.h"

struct tls_session;

struct stream {
    int descriptor;
    struct tls_session *tls; /* NULL: plain */
};

/* *drained: nothing more can be read until the poller says so. */
enum io stream_read(struct stream *stream, void *p, size_t size, size_t *got, bool *drained);
/* Memory pieces in one call. more: further bytes follow at once. After IO_AGAIN the same bytes must be given
 * again. */
enum io stream_send(struct stream *stream, const struct iovec *pieces, size_t count, bool more, size_t *sent);
/* A range of a file; IO_END: the file is shorter. */
enum io stream_send_file(struct stream *stream, int file, uint64_t offset, size_t size, size_t *sent);
/* Says that no more will be sent. */
void stream_end_sending(struct stream *stream);
void stream_close(struct stream *stream);

#endif
