/* shape.h -- the tables that describe a service.
 *
 * modelc turns NAME.smithy (the imported model), wire.smithy (what the wire needs and the import lacks),
 * errors.smithy (errors that AWS documents but its model doesn't list) and state.smithy (what the service
 * stores) into one struct model of plain numbers: no pointers inside, so that the tables of a hundred
 * services need no relocation and stay on disk until a request walks them. Decoding, validation, encoding,
 * routing, stored state and authorization all read these tables and nothing else.
 *
 * How a Smithy type looks in C (modelc writes the structs into build/gen/NAME.h; everything is optional):
 *
 *     String, Enum, BigInteger, BigDecimal       str                    absent: p == NULL
 *     Blob                                       str                    the bytes themselves, not base64
 *     Document                                   str                    its JSON text
 *     Boolean                                    struct opt_bool
 *     Byte, Short, Integer, Long, IntEnum        struct opt_int
 *     Float, Double                              struct opt_double
 *     Timestamp                                  struct opt_time
 *     List                                       struct NAME_X { T *v; size_t n; }, absent: v == NULL
 *     Map                                        the same of struct NAME_X_entry { str key; T value; }
 *     Structure, Union as a member               const struct NAME_X *  absent: NULL
 *     Structure, Union in a list or map          struct NAME_X          inline; @sparse: null is all absent
 *     streaming Blob                             struct body *          (core/body.h)
 *     event stream (streaming Union)             struct event_stream *  (core/body.h)
 *
 * A nested List or Map member is inline (struct NAME_X field). An empty list has v != NULL and n == 0.
 * Names are the model's own; a member whose name is a C keyword gets a trailing underscore. Unit becomes
 * struct NAME_Unit { char unused; }.
 */
#ifndef CORE_SHAPE_H
#define CORE_SHAPE_H

#include "base/opt.h"
#include "base/str.h"

enum shape_kind {
    SHAPE_STRUCTURE,
    SHAPE_UNION,
    SHAPE_LIST,
    SHAPE_MAP,
    SHAPE_STRING,
    SHAPE_ENUM,
    SHAPE_BLOB,
    SHAPE_DOCUMENT,
    SHAPE_BOOLEAN,
    SHAPE_BYTE,
    SHAPE_SHORT,
    SHAPE_INTEGER, /* IntEnum too */
    SHAPE_LONG,
    SHAPE_BIG_INTEGER,
    SHAPE_FLOAT,
    SHAPE_DOUBLE,
    SHAPE_BIG_DECIMAL,
    SHAPE_TIMESTAMP,
    SHAPE_KINDS
};

enum shape_flag {
    SHAPE_STREAMING = 1, /* a Blob or a Union that streams */
    SHAPE_SPARSE = 2,    /* a List or Map that may hold nulls */
    SHAPE_SENSITIVE = 4, /* never logged */
    SHAPE_ERROR = 8,     /* a Structure that is an error */
    SHAPE_FLATTENED =
        16, /* a List or Map flattened wherever it is used; the importer says it on members instead */
    SHAPE_REQUIRES_LENGTH = 32,
};

struct shape {
    uint32_t name;  /* text */
    uint8_t kind;   /* enum shape_kind */
    uint8_t flags;  /* enum shape_flag */
    uint16_t align; /* of the C value as an element, bytes */
    uint32_t size;  /* of the C value as an element (list elements, map values, the struct itself), bytes */
    /* Structure, Union: first row of members. List: its one member. Map: key, then value. Enum: first
     * row of values */
    uint32_t first;
    uint32_t count;                     /* how many rows from first */
    uint32_t constraint;                /* row of constraints, or 0 for none */
    uint32_t xml_name;                  /* text: @xmlName of the shape, or 0 */
    uint32_t xml_namespace, xml_prefix; /* text, or 0 */
    uint32_t entry_size;                /* Map: sizeof the entry. else 0 */
    uint32_t entry_offset;              /* Map: offsetof value in the entry */
};

enum member_location {
    IN_BODY,
    IN_HEADER,
    IN_PREFIX_HEADERS, /* wire_name is the prefix */
    IN_QUERY,
    IN_QUERY_PARAMS, /* a map of what no other member claimed */
    IN_LABEL,
    IN_GREEDY_LABEL,
    IN_PAYLOAD,
    IN_STATUS_CODE,
};

enum member_flag {
    MEMBER_REQUIRED = 1,
    MEMBER_FLATTENED = 2,
    MEMBER_XML_ATTRIBUTE = 4,
    MEMBER_IDEMPOTENCY_TOKEN = 8,
    MEMBER_EVENT_HEADER = 16,
    MEMBER_EVENT_PAYLOAD = 32,
    MEMBER_SENSITIVE = 64,
    MEMBER_BASE64_JSON =
        128, /* a String that is base64-encoded JSON in a header (@mediaType application/json) */
    MEMBER_HOST_LABEL = 256,
    MEMBER_BOX_DEFAULT = 512, /* a number with @default: the wire always carries it */
};

enum timestamp_format { TIME_DEFAULT, TIME_DATE_TIME, TIME_HTTP_DATE, TIME_EPOCH_SECONDS };

struct member {
    uint32_t name;       /* text: the model's */
    uint32_t shape;      /* row of shapes */
    uint32_t offset;     /* in the C struct, bytes */
    uint16_t flags;      /* enum member_flag */
    uint8_t location;    /* enum member_location */
    uint8_t time_format; /* enum timestamp_format */
    uint32_t json_name;  /* text: @jsonName, else name */
    uint32_t xml_name;   /* text: @xmlName, else name ("member", "key", "value" in lists and maps) */
    /* text: @ec2QueryName or the ec2 rule (xml_name capitalised); for query: the same as xml_name */
    uint32_t query_name;
    uint32_t location_name;             /* text: header, query or label name; prefix; 0 in the body */
    uint32_t xml_namespace, xml_prefix; /* text, or 0 */
    uint32_t tag; /* the member's number in stored records: its place in state.smithy, or @tag; from 1 */
};

/* Lengths count characters for strings, elements for lists and maps, bytes for blobs. */
struct constraint {
    uint8_t has_min, has_max;
    uint8_t is_range; /* else length */
    uint8_t scale;    /* of a range: its bounds are min and max divided by 10 to the power of this */
    uint32_t pattern; /* text as AWS's messages quote it, or 0 */
    uint32_t regex;   /* text: the same for PCRE2 (PCRE2_UTF, anchored at both ends) */
    int64_t min, max;
};

enum operation_flag {
    OP_MD5_REQUIRED = 1,     /* @httpChecksumRequired */
    OP_NO_AUTH = 2,          /* auth none: may come unsigned */
    OP_REQUEST_STREAMS = 4,  /* the input has a streaming payload */
    OP_RESPONSE_STREAMS = 8, /* the output has one */
    OP_EVENT_INPUT = 16,     /* the input is an event stream */
    OP_EVENT_OUTPUT = 32,
    OP_UNSIGNED_PAYLOAD = 64,
    OP_DEPRECATED = 128,
    OP_UNWRAPPED_OUTPUT = 256, /* @s3UnwrappedXmlOutput: the output's one member is the root element */
};

struct operation {
    uint32_t name;          /* text */
    uint32_t input, output; /* rows of shapes */
    uint32_t errors_first;  /* row of error_list: the shapes of the errors it declares */
    uint32_t errors_count;
    uint32_t method;               /* text: HTTP method, or 0 when not REST */
    uint32_t uri;                  /* text: "/{Bucket}/{Key+}?x=y", or 0 */
    uint32_t host_prefix;          /* text, or 0 */
    uint32_t checksum_member;      /* row of members: the input's requestAlgorithmMember, or 0 */
    uint32_t checksum_mode_member; /* row of members: requestValidationModeMember, or 0 */
    uint16_t status;               /* HTTP status of success, 200 unless the model says otherwise */
    uint16_t flags;                /* enum operation_flag */
};

struct error_row {
    uint32_t shape; /* its structure */
    uint32_t code;  /* text: as it goes on the wire in the preferred protocol */
    /* text: @awsQueryError's code, as the query protocol and x-amzn-query-error have it; or 0: code */
    uint32_t query_code;
    uint16_t http;
    uint16_t sender; /* 1: the client's fault */
};

enum protocol_bit {
    PROTOCOL_QUERY = 1,
    PROTOCOL_EC2 = 2,
    PROTOCOL_JSON10 = 4,
    PROTOCOL_JSON11 = 8,
    PROTOCOL_REST_JSON = 16,
    PROTOCOL_REST_XML = 32,
    PROTOCOL_RPC_CBOR = 64,
    PROTOCOL_AWS_CBOR =
        128, /* JSON 1.1's operations in CBOR (Content-Type: application/x-amz-cbor-1.1); in no model */
};

struct model {
    const char *name;             /* "s3": the folder, and the first part of every generated name */
    const char *text;             /* all names, NUL-ended, one after another; offset 0 is the empty string */
    const struct shape *shapes;   /* row 0 is Unit */
    const struct member *members; /* row 0 is unused */
    const uint32_t *enum_values;  /* text */
    const struct constraint *constraints; /* row 0 is unused */
    const struct operation *operations;   /* in the order of enum NAME_operation, sorted by name */
    const struct error_row *errors;       /* every error, sorted by shape name */
    const uint32_t *error_list;           /* rows of errors, for operations */
    uint32_t text_size;
    uint32_t shape_count, member_count, enum_value_count, constraint_count, operation_count, error_count,
        error_list_count;
    uint32_t protocols; /* enum protocol_bit, all that its models ever listed */
    uint32_t protocol;  /* the preferred one */
    /* Text offsets, 0 when the model has none. */
    uint32_t service_name; /* the service shape's name, as in /service/NAME/operation/X */
    uint32_t sdk_id, endpoint_prefix, signing_name, target_prefix, api_version, xml_namespace, full_name;
    uint32_t s3_unwrapped;     /* not 0: rest-xml without <ErrorResponse> (@restXml noErrorWrapping) */
    uint32_t query_compatible; /* not 0: @awsQueryCompatible */
};

/* A NUL-ended text of the model. */
static inline const char *model_text(const struct model *model, uint32_t offset)
{
    return model->text + offset;
}

str model_str(const struct model *model, uint32_t offset);
/* The name that credentials are scoped to: its own, or else its endpoint's. */
str model_signing_name(const struct model *model);

/* The row of the operation of that name (binary search); operation_count when there is none. */
uint32_t model_operation(const struct model *model, str name);
/* The row of errors whose structure is shape, or NULL. */
const struct error_row *model_error(const struct model *model, uint32_t shape);

#endif
