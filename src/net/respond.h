/* respond.h -- the steps of a connection that call the handler and give bytes out. */
#ifndef NET_RESPOND_H
#define NET_RESPOND_H

#include "net/conn.h"
#include "net/exchange.h"

/* Calls the handler with a complete request. */
enum step respond_request(struct conn *conn);
/* Writes the answer's head. */
enum step respond_answer(struct conn *conn);
enum step respond_send(struct conn *conn);

/* The server's own refusal of a malformed request. */
enum step respond_refuse(struct conn *conn, int status);
/* Lets go of an exchange that gets no answer (any more), or has got it. */
void respond_finish(struct conn *conn, bool sent);

#endif
