/* cbor_codec.h -- structures as CBOR, by table: smithy-rpc-v2-cbor, and the AWS-CBOR 1.1 that Kinesis'
 * clients speak.
 *
 * They differ in timestamps: tagged seconds (whole or not) in the first, tagged milliseconds in the second.
 */
#ifndef WIRE_CBOR_CODEC_H
#define WIRE_CBOR_CODEC_H

#include "base/buf.h"
#include "core/value.h"

enum cbor_style { CBOR_RPC_V2, CBOR_AWS_1_1 };

/* A map into a structure (zeroed); a union's rule is checked. */
ERR cbor_read_structure(struct maker *maker, enum cbor_style style, const struct shape *shape,
                        enum members_wanted wanted, str bytes, void *structure);
void cbor_write_structure(const struct model *model, enum cbor_style style, const struct shape *shape,
                          enum members_wanted wanted, const void *structure, struct buf *out);
/* The members of an error's structure, or a single member, within a map that the caller began. */
void cbor_write_member(const struct model *model, enum cbor_style style, const struct member *member,
                       const void *at, struct buf *out);

#endif
