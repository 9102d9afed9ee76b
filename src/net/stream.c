#include "net/stream.h"

#include <string.h>

#include "net/tls.h"
#include "os/file.h"

enum {
    RECORD = 16 * 1024,    /* what TLS sends at once */
    FILE_PIECE = 64 * 1024 /* read to be encrypted, where the kernel doesn't */
};

enum io stream_read(struct stream *stream, void *p, size_t size, size_t *got, bool *drained)
{
    enum io io =
        stream->tls ? tls_read(stream->tls, p, size, got) : socket_read(stream->descriptor, p, size, got);

    /* A read that brings less than was asked for has emptied the socket; one of TLS brings a record at
     * most. */
    *drained = io == IO_AGAIN || (io == IO_DONE && *got < size && !stream->tls);
    return io;
}

/* One record of TLS from the pieces' beginning. Not inlined: plain connections needn't pay for its buffer. */
__attribute__((noinline)) static enum io send_record(struct stream *stream, const struct iovec *pieces,
                                                     size_t count, size_t *sent)
{
    char record[RECORD];
    size_t n = 0;

    if (count == 1 || pieces[0].iov_len >= RECORD)
        return tls_write(stream->tls, pieces[0].iov_base, pieces[0].iov_len, sent);
    for (size_t i = 0; i < count && n < RECORD; i++) {
        size_t part = pieces[i].iov_len < RECORD - n ? pieces[i].iov_len : RECORD - n;

        memcpy(record + n, pieces[i].iov_base, part);
        n += part;
    }
    return tls_write(stream->tls, record, n, sent);
}

enum io stream_send(struct stream *stream, const struct iovec *pieces, size_t count, bool more, size_t *sent)
{
    if (stream->tls)
        return send_record(stream, pieces, count, sent);
    return socket_send(stream->descriptor, pieces, count, more, sent);
}

__attribute__((noinline)) static enum io encrypt_file(struct stream *stream, int file, uint64_t offset,
                                                      size_t size, size_t *sent)
{
    char bytes[FILE_PIECE];
    size_t got = 0;

    if (file_read_at(file, offset, bytes, size < sizeof bytes ? size : sizeof bytes, &got))
        return IO_BROKEN;
    return got ? tls_write(stream->tls, bytes, got, sent) : IO_END;
}

enum io stream_send_file(struct stream *stream, int file, uint64_t offset, size_t size, size_t *sent)
{
    if (!stream->tls)
        return socket_send_file(stream->descriptor, file, offset, size, sent);
    if (tls_sends_files(stream->tls))
        return tls_send_file(stream->tls, file, offset, size, sent);
    return encrypt_file(stream, file, offset, size, sent);
}

void stream_end_sending(struct stream *stream)
{
    if (stream->tls)
        tls_end(stream->tls);
    socket_end_sending(stream->descriptor);
}

void stream_close(struct stream *stream)
{
    if (stream->tls) {
        tls_end(stream->tls);
        tls_session_free(stream->tls);
    }
    socket_close(stream->descriptor);
}
