/* intake.h -- the steps of a connection that take bytes in. */
#ifndef NET_INTAKE_H
#define NET_INTAKE_H

#include "net/conn.h"

enum step intake_first(struct conn *conn);
enum step intake_make_tls(struct conn *conn);
enum step intake_handshake(struct conn *conn);
enum step intake_head(struct conn *conn);
enum step intake_body(struct conn *conn);
enum step intake_pump(struct conn *conn);
enum step intake_skip(struct conn *conn);
enum step intake_linger(struct conn *conn);

#endif
