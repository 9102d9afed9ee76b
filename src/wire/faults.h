/* faults.h -- what is wrong with a request before its operation sees it, in each protocol's words. */
#ifndef WIRE_FAULTS_H
#define WIRE_FAULTS_H

#include "base/err.h"

extern const struct fault wire_serialization;    /* SerializationException: JSON, CBOR */
extern const struct fault wire_malformed_xml;    /* MalformedXML: a body of rest-xml */
extern const struct fault wire_invalid_argument; /* InvalidArgument: a header or parameter of rest-xml */
extern const struct fault wire_malformed_input;  /* MalformedInput: query */
extern const struct fault wire_malformed_query_string; /* MalformedQueryString: query, EC2 */
extern const struct fault wire_invalid_parameter;      /* InvalidParameterValue: EC2 */
extern const struct fault
    wire_unsupported_media_type;               /* UnsupportedMediaTypeException, 415: rest-json, CBOR */
extern const struct fault wire_not_acceptable; /* NotAcceptableException, 406: rest-json */

#endif
