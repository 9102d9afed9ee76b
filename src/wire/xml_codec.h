/* xml_codec.h -- structures as XML elements, by table: rest-xml bodies, and the answers of query and EC2.
 *
 * Names are matched without their namespace prefixes, unknown elements and attributes are passed over, and of
 * elements that come twice where one is expected the last counts.
 */
#ifndef WIRE_XML_CODEC_H
#define WIRE_XML_CODEC_H

#include "base/date.h"
#include "base/xml.h"
#include "core/value.h"

/* Fills the structure (zeroed) from the element's attributes and children. */
ERR xml_read_structure(struct maker *maker, const struct shape *shape, enum members_wanted wanted,
                       const struct xml_node *node, void *structure);
/* A whole value in one element. */
ERR xml_read_value(struct maker *maker, const struct member *member, const struct xml_node *node, void *at);

struct xml_output {
    const struct model *model;
    struct buf *out;
    enum date_fraction fraction; /* of timestamps */
};

/* One element for a structure, with its namespace (the model's own for a root without one), attributes and
 * members. */
void xml_write_root(const struct xml_output *output, str name, const struct member *payload,
                    const struct shape *shape, enum members_wanted wanted, const void *structure);
/* The members as elements, without one around them. */
void xml_write_members(const struct xml_output *output, const struct shape *shape, enum members_wanted wanted,
                       const void *structure);
/* What is between a value's tags. */
void xml_write_value(const struct xml_output *output, const struct member *member, const void *at);
/* One member, present. */
void xml_write_member(const struct xml_output *output, const struct member *member, const void *at);

#endif
