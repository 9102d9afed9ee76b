/* receive.h -- the steps of a connection that take bytes in. */
#ifndef NET_RECEIVE_H
#define NET_RECEIVE_H

#include "net/conn.h"

enum step receive_first(struct conn *conn);
enum step receive_make_tls(struct conn *conn);
enum step receive_handshake(struct conn *conn);
enum step receive_head(struct conn *conn);
enum step receive_body(struct conn *conn);
enum step receive_pump(struct conn *conn);
enum step receive_skip(struct conn *conn);
enum step receive_linger(struct conn *conn);

#endif
