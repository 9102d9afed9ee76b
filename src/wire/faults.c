#include "wire/faults.h"

const struct fault wire_serialization = {"SerializationException", 400, BLAME_CLIENT, 0};
const struct fault wire_malformed_xml = {"MalformedXML", 400, BLAME_CLIENT, 0};
const struct fault wire_invalid_argument = {"InvalidArgument", 400, BLAME_CLIENT, 0};
const struct fault wire_malformed_input = {"MalformedInput", 400, BLAME_CLIENT, 0};
const struct fault wire_malformed_query_string = {"MalformedQueryString", 404, BLAME_CLIENT, 0};
const struct fault wire_invalid_parameter = {"InvalidParameterValue", 400, BLAME_CLIENT, 0};
const struct fault wire_unsupported_media_type = {"UnsupportedMediaTypeException", 415, BLAME_CLIENT, 0};
const struct fault wire_not_acceptable = {"NotAcceptableException", 406, BLAME_CLIENT, 0};
