#include "net/stream.h"

enum io stream_read(struct stream *stream, void *p, size_t size, size_t *got, bool *drained)
{
    enum io io = socket_read(stream->descriptor, p, size, got);

    *drained = io == IO_AGAIN || (io == IO_DONE && *got < size);
    return io;
}

enum io stream_send(struct stream *stream, const struct iovec *pieces, size_t count, bool more, size_t *sent)
{
    return socket_send(stream->descriptor, pieces, count, more, sent);
}

enum io stream_send_file(struct stream *stream, int file, uint64_t offset, size_t size, size_t *sent)
{
    return socket_send_file(stream->descriptor, file, offset, size, sent);
}

void stream_end_sending(struct stream *stream)
{
    socket_end_sending(stream->descriptor);
}

void stream_close(struct stream *stream)
{
    socket_close(stream->descriptor);
}
