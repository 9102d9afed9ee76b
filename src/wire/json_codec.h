/* json_codec.h -- structures as JSON, by table: JSON 1.0 and 1.1, rest-json bodies, JSON events.
 *
 * Types are checked strictly (no number for a string, no null in a list that isn't sparse); unknown members
 * and nulls are passed over; of a member that comes twice the last counts.
 */
#ifndef WIRE_JSON_CODEC_H
#define WIRE_JSON_CODEC_H

#include "base/buf.h"
#include "core/value.h"

/* Whether @jsonName counts: in rest-json. In JSON 1.0 and 1.1 it does not. */
enum json_names { JSON_MODEL_NAMES, JSON_WIRE_NAMES };

/* An object into a structure (zeroed); a union's rule is checked. */
ERR json_read_structure(struct maker *maker, enum json_names names, const struct shape *shape,
                        enum members_wanted wanted, str text, void *structure);
/* Any value into a member's place. */
ERR json_read_member(struct maker *maker, enum json_names names, const struct member *member, str text,
                     void *at);

void json_write_structure(const struct model *model, enum json_names names, const struct shape *shape,
                          enum members_wanted wanted, const void *structure, struct buf *out);
void json_write_member(const struct model *model, enum json_names names, const struct member *member,
                       const void *at, struct buf *out);

#endif
