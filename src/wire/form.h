/* form.h -- structures as form parameters, by table: the requests of query ("Foo.member.1.Bar=x") and EC2
 * ("Foo.1.Bar=x").
 *
 * Parameters are sorted by their segments, numbers as numbers, and then walked once beside the tables.
 * Unknown names are passed over; of a name that comes twice the last counts; gaps between numbers mean
 * nothing.
 */
#ifndef WIRE_FORM_H
#define WIRE_FORM_H

#include "core/protocol.h"
#include "core/value.h"

enum form_style { FORM_QUERY, FORM_EC2 };

/* maker->fault is that of malformed values. params stay as they are. */
ERR form_read(struct maker *maker, enum form_style style, const struct shape *shape,
              const struct wire_param *params, size_t count, void *structure);

#endif
