/* wire.h -- the AWS protocols, as core wants them. */
#ifndef WIRE_WIRE_H
#define WIRE_WIRE_H

#include "core/protocol.h"

/* What main registers with wire_register(). */
extern const struct wire wire_api;

extern const struct protocol protocol_query, protocol_ec2, protocol_json10, protocol_json11,
    protocol_rest_json, protocol_rest_xml, protocol_rpc_cbor, protocol_aws_cbor;

#endif
