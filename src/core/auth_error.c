#include "core/auth_error.h"

#include "base/buf.h"

/* How grave a problem is decides its code at all services but S3. */
enum kind { MISSING, INCOMPLETE, MISMATCH, TIME, UNKNOWN, TOKEN_INVALID, TOKEN_EXPIRED, KINDS };

struct kind_row {
    struct fault fault;
    const char *text; /* instead of the problem's own, or NULL */
};

#define NOT_VALID "AWS was not able to validate the provided access credentials"

/* AWS: each API reference's "Common Errors"; EC2: "Error codes for the Amazon EC2 API". */
static const struct kind_row kinds[KINDS][AUTH_FAMILIES] =
    {
        [MISSING] =
            {
                [AUTH_FAMILY_QUERY] = {{"MissingAuthenticationToken", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_EC2] = {{"MissingAuthenticationToken", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_JSON] = {{"MissingAuthenticationTokenException", 400, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_REST_JSON] = {{"MissingAuthenticationTokenException", 403, BLAME_CLIENT, 0},
                                           "Missing Authentication Token"},
            },
        [INCOMPLETE] =
            {
                [AUTH_FAMILY_QUERY] = {{"IncompleteSignature", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_EC2] = {{"IncompleteSignature", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_JSON] = {{"IncompleteSignatureException", 400, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_REST_JSON] = {{"IncompleteSignatureException", 403, BLAME_CLIENT, 0}, NULL},
            },
        [MISMATCH] =
            {
                [AUTH_FAMILY_QUERY] = {{"SignatureDoesNotMatch", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_EC2] = {{"AuthFailure", 401, BLAME_CLIENT, 0}, NOT_VALID},
                [AUTH_FAMILY_JSON] = {{"InvalidSignatureException", 400, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_REST_JSON] = {{"InvalidSignatureException", 403, BLAME_CLIENT, 0}, NULL},
            },
        [TIME] =
            {
                [AUTH_FAMILY_QUERY] = {{"SignatureDoesNotMatch", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_EC2] = {{"RequestExpired", 400, BLAME_CLIENT, 0}, "Request has expired."},
                [AUTH_FAMILY_JSON] = {{"InvalidSignatureException", 400, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_REST_JSON] = {{"InvalidSignatureException", 403, BLAME_CLIENT, 0}, NULL},
            },
        [UNKNOWN] =
            {
                [AUTH_FAMILY_QUERY] = {{"InvalidClientTokenId", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_EC2] = {{"AuthFailure", 401, BLAME_CLIENT, 0}, NOT_VALID},
                [AUTH_FAMILY_JSON] = {{"UnrecognizedClientException", 400, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_REST_JSON] = {{"UnrecognizedClientException", 403, BLAME_CLIENT, 0}, NULL},
            },
        [TOKEN_INVALID] =
            {
                [AUTH_FAMILY_QUERY] = {{"InvalidClientTokenId", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_EC2] = {{"AuthFailure", 401, BLAME_CLIENT, 0}, NOT_VALID},
                [AUTH_FAMILY_JSON] = {{"UnrecognizedClientException", 400, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_REST_JSON] = {{"UnrecognizedClientException", 403, BLAME_CLIENT, 0}, NULL},
            },
        [TOKEN_EXPIRED] =
            {
                [AUTH_FAMILY_QUERY] = {{"ExpiredToken", 403, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_EC2] = {{"RequestExpired", 400, BLAME_CLIENT, 0}, "Request has expired."},
                [AUTH_FAMILY_JSON] = {{"ExpiredTokenException", 400, BLAME_CLIENT, 0}, NULL},
                [AUTH_FAMILY_REST_JSON] = {{"ExpiredTokenException", 403, BLAME_CLIENT, 0}, NULL},
            },
};

#define S3_FAULT(name, code, status) static const struct fault name = {code, status, BLAME_CLIENT, 0}

/* AWS: S3 API reference, "Error responses". */
S3_FAULT(s3_access_denied, "AccessDenied", 403);
S3_FAULT(s3_argument, "InvalidArgument", 400);
S3_FAULT(s3_request, "InvalidRequest", 400);
S3_FAULT(s3_query, "AuthorizationQueryParametersError", 400);
S3_FAULT(s3_header, "AuthorizationHeaderMalformed", 400);
S3_FAULT(s3_skew, "RequestTimeTooSkewed", 403);
S3_FAULT(s3_content, "XAmzContentSHA256Mismatch", 400);
S3_FAULT(s3_unknown_key, "InvalidAccessKeyId", 403);
S3_FAULT(s3_mismatch, "SignatureDoesNotMatch", 403);
S3_FAULT(s3_token, "InvalidToken", 400);
S3_FAULT(s3_token_expired, "ExpiredToken", 400);
S3_FAULT(s3_cut, "IncompleteBody", 400);
S3_FAULT(s3_length, "MissingContentLength", 411);
S3_FAULT(s3_chunk, "InvalidChunkSizeError", 403);
S3_FAULT(s3_too_large, "EntityTooLarge", 400);
S3_FAULT(s3_trailer, "MalformedTrailerError", 400);

/* A NULL S3 fault: the credential is at fault, and the code and the beginning of the text say whether it
 * came in the header or in the query string. Texts as AWS's endpoints send them; {n} is the n-th argument. */
struct problem_row {
    enum kind kind;
    const char *text;
    const struct fault *s3;
    const char *s3_text;
    struct {
        const char *name, *value;
    } extras[6];
};

#define DATE_REQUIRED "AWS authentication requires a valid Date or x-amz-date header"
#define DATE_FORM                                                                                            \
    "Date must be in ISO-8601 'basic format'. Got '{0}'. See http://en.wikipedia.org/wiki/ISO_8601"
#define WRONG_DAY                                                                                            \
    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "             \
    "'{0}' != '{1}', from '{2}'."
#define SKEWED "The difference between the request time and the current time is too large."
#define SKEW_EXTRAS                                                                                          \
    {                                                                                                        \
        {"RequestTime", "{0}"}, {"ServerTime", "{4}"}, {"MaxAllowedSkewMilliseconds", "900000"},             \
    }
#define OLD "Signature expired: {0} is now earlier than {1} ({2} - {3})"
#define EARLY "Signature not yet current: {0} is still later than {1} ({2} + {3})"
#define HEADERS_UNSIGNED "There were headers present in the request which were not signed"
#define VERSION_4                                                                                            \
    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."
#define CONTENT_HASH                                                                                         \
    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "                    \
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, "                       \
    "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid " \
    "sha256 value."
#define MISMATCHES                                                                                           \
    "The request signature we calculated does not match the signature you provided. Check your "
#define TOKEN_IS_INVALID "The security token included in the request is invalid"
#define HASHED "(Hashed with SHA-256 and encoded with Base64) Authorization={1}"

static const struct problem_row problems[AUTH_PROBLEMS] = {
    [AUTH_MISSING] = {MISSING, "Request is missing Authentication Token", &s3_access_denied, "Access Denied"},
    [AUTH_TYPE] = {INCOMPLETE,
                   "Authorization header requires 'Credential' parameter. Authorization header requires "
                   "'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. " HASHED,
                   &s3_argument,
                   "Unsupported Authorization Type",
                   {{"ArgumentName", "Authorization"}, {"ArgumentValue", "{0}"}}},
    [AUTH_TWICE] =
        {INCOMPLETE,
         "Only one of the Authorization header and the X-Amz-Algorithm query parameter may be used.",
         &s3_argument,
         "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature "
         "query string parameter or the Authorization header should be specified",
         {{"ArgumentName", "Authorization"}, {"ArgumentValue", "{0}"}}},
    [AUTH_ALGORITHM] = {INCOMPLETE, "Unsupported AWS 'algorithm': '{0}' (only AWS4-HMAC-SHA256 for now). ",
                        &s3_request, VERSION_4},
    [AUTH_COMPONENTS] = {INCOMPLETE, "{0}" HASHED, &s3_header,
                         "The authorization header is malformed; the authorization header requires three "
                         "components: Credential, SignedHeaders, and Signature."},
    [AUTH_COMPONENT_MALFORMED] =
        {INCOMPLETE,
         "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and "
         "encoded with Base64): '{1}'.",
         &s3_header,
         "The authorization header is malformed; the authorization component \"{0}\" is malformed."},
    [AUTH_QUERY_PARAMETERS] =
        {INCOMPLETE, "{0}Re-examine the query-string parameters.", &s3_query,
         "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
         "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."},
    [AUTH_QUERY_ALGORITHM] =
        {INCOMPLETE, "Unsupported AWS 'algorithm': '{0}' (only AWS4-HMAC-SHA256 for now). ", &s3_query,
         "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\""},
    [AUTH_NO_DATE] = {INCOMPLETE,
                      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
                      &s3_access_denied, DATE_REQUIRED},
    [AUTH_DATE_FORM] = {INCOMPLETE, DATE_FORM, &s3_access_denied, DATE_REQUIRED},
    [AUTH_QUERY_DATE_FORM] = {INCOMPLETE, DATE_FORM, &s3_query,
                              "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""},
    [AUTH_CREDENTIAL_FORM] =
        {INCOMPLETE,
         "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got "
         "'{0}'",
         NULL,
         "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."},
    [AUTH_ACCESS_KEY_EMPTY] = {UNKNOWN, TOKEN_IS_INVALID ".", NULL,
                               "a non-empty Access Key (AKID) must be provided in the credential."},
    [AUTH_SCOPE_DAY_FORM] = {MISMATCH, WRONG_DAY, NULL,
                             "incorrect date format \"{0}\". This date in the credential must be in the "
                             "format \"yyyyMMdd\"."},
    [AUTH_SCOPE_DAY] = {MISMATCH, WRONG_DAY, NULL,
                        "Invalid credential date \"{0}\". This date is not the same as X-Amz-Date: \"{1}\"."},
    [AUTH_SCOPE_END] = {MISMATCH,
                        "Credential should be scoped with a valid terminator: 'aws4_request', not '{0}'.",
                        NULL, "incorrect terminal \"{0}\". This endpoint uses \"aws4_request\"."},
    [AUTH_SCOPE_SERVICE] = {MISMATCH, "Credential should be scoped to correct service: '{1}'.", NULL,
                            "incorrect service \"{0}\". This endpoint belongs to \"{1}\"."},
    [AUTH_SCOPE_REGION] = {MISMATCH,
                           "Credential should be scoped to a valid region, not '{0}'.",
                           NULL,
                           "the region '{0}' is wrong; expecting '{1}'",
                           {{"Region", "{1}"}}},
    [AUTH_HOST_UNSIGNED] = {MISMATCH,
                            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
                            &s3_access_denied,
                            HEADERS_UNSIGNED,
                            {{"HeadersNotSigned", "host"}}},
    [AUTH_HEADERS_UNSIGNED] =
        {MISMATCH, HEADERS_UNSIGNED, &s3_access_denied, HEADERS_UNSIGNED, {{"HeadersNotSigned", "{0}"}}},
    [AUTH_HEADER_ABSENT] = {MISMATCH,
                            "'{0}' is named as a SignedHeader, but it does not exist in the HTTP request",
                            &s3_mismatch, MISMATCHES "key and signing method."},
    [AUTH_EXPIRES_FORM] = {INCOMPLETE, "X-Amz-Expires should be a number", &s3_query,
                           "X-Amz-Expires should be a number"},
    [AUTH_EXPIRES_NEGATIVE] = {INCOMPLETE, "X-Amz-Expires must be non-negative", &s3_query,
                               "X-Amz-Expires must be non-negative"},
    [AUTH_EXPIRES_LONG] = {INCOMPLETE, "X-Amz-Expires must be less than 604800 seconds", &s3_query,
                           "X-Amz-Expires must be less than a week (in seconds); that is, the given "
                           "X-Amz-Expires must be less than 604800 seconds"},
    [AUTH_OLD] = {TIME, OLD, &s3_skew, SKEWED, SKEW_EXTRAS},
    [AUTH_EARLY] = {TIME, EARLY, &s3_skew, SKEWED, SKEW_EXTRAS},
    [AUTH_EXPIRED] = {TIME,
                      OLD,
                      &s3_access_denied,
                      "Request has expired",
                      {{"X-Amz-Expires", "{4}"}, {"Expires", "{5}"}, {"ServerTime", "{6}"}}},
    [AUTH_NOT_YET] = {TIME,
                      EARLY,
                      &s3_access_denied,
                      "Request is not yet valid",
                      {{"X-Amz-Date", "{4}"}, {"Expires", "{5}"}, {"ServerTime", "{6}"}}},
    [AUTH_NO_CONTENT_HASH] = {INCOMPLETE, "Missing required header for this request: x-amz-content-sha256",
                              &s3_request, "Missing required header for this request: x-amz-content-sha256"},
    [AUTH_CONTENT_HASH_FORM] = {INCOMPLETE,
                                CONTENT_HASH,
                                &s3_argument,
                                CONTENT_HASH,
                                {{"ArgumentName", "x-amz-content-sha256"}, {"ArgumentValue", "{0}"}}},
    [AUTH_CONTENT_MISMATCH] =
        {MISMATCH,
         "The value of 'x-amz-content-sha256' header does not match the calculated value.",
         &s3_content,
         "The provided 'x-amz-content-sha256' header does not match what was computed.",
         {{"ClientComputedContentSHA256", "{0}"}, {"S3ComputedContentSHA256", "{1}"}}},
    [AUTH_UNKNOWN_KEY] = {UNKNOWN,
                          TOKEN_IS_INVALID ".",
                          &s3_unknown_key,
                          "The AWS Access Key Id you provided does not exist in our records.",
                          {{"AWSAccessKeyId", "{0}"}}},
    [AUTH_MISMATCH] = {MISMATCH,
                       MISMATCHES
                       "AWS Secret Access Key and signing method. Consult the service "
                       "documentation for details.\n\nThe Canonical String for this request should "
                       "have been\n'{3}'\n\nThe String-to-Sign should have been\n'{1}'\n",
                       &s3_mismatch,
                       MISMATCHES "key and signing method.",
                       {{"AWSAccessKeyId", "{0}"},
                        {"StringToSign", "{1}"},
                        {"SignatureProvided", "{2}"},
                        {"StringToSignBytes", "{4}"},
                        {"CanonicalRequest", "{3}"},
                        {"CanonicalRequestBytes", "{5}"}}},
    [AUTH_TOKEN_INVALID] = {TOKEN_INVALID,
                            TOKEN_IS_INVALID ".",
                            &s3_token,
                            "The provided token is malformed or otherwise invalid.",
                            {{"Token-0", "{0}"}}},
    [AUTH_TOKEN_EXPIRED] = {TOKEN_EXPIRED,
                            "The security token included in the request is expired",
                            &s3_token_expired,
                            "The provided token has expired.",
                            {{"Token-0", "{0}"}}},
    [AUTH_V2_HEADER_FORM] = {INCOMPLETE,
                             "Unsupported AWS 'algorithm': 'AWS' (only AWS4-HMAC-SHA256 for now). ",
                             &s3_argument,
                             "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature",
                             {{"ArgumentName", "Authorization"}, {"ArgumentValue", "{0}"}}},
    [AUTH_V2_QUERY_PARAMETERS] =
        {MISSING, "Request is missing Authentication Token", &s3_access_denied,
         "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters"},
    [AUTH_V2_EXPIRES_FORM] = {INCOMPLETE, "Invalid date (should be seconds since epoch): {0}",
                              &s3_access_denied, "Invalid date (should be seconds since epoch): {0}"},
    [AUTH_V2_EXPIRED] = {TIME,
                         "Request has expired. Timestamp date is {0}.",
                         &s3_access_denied,
                         "Request has expired",
                         {{"Expires", "{0}"}, {"ServerTime", "{1}"}}},
    [AUTH_V2_REFUSED] = {INCOMPLETE, "Unsupported AWS 'algorithm': 'AWS' (only AWS4-HMAC-SHA256 for now). ",
                         &s3_request, VERSION_4},
    [AUTH_BODY_CUT] = {INCOMPLETE, "The request body terminated unexpectedly", &s3_cut,
                       "The request body terminated unexpectedly"},
    [AUTH_BODY_LENGTH] =
        {INCOMPLETE,
         "You did not provide the number of bytes specified by the Content-Length HTTP header",
         &s3_cut,
         "You did not provide the number of bytes specified by the Content-Length HTTP header",
         {{"NumberBytesExpected", "{0}"}, {"NumberBytesProvided", "{1}"}}},
    [AUTH_NO_LENGTH] = {INCOMPLETE, "You must provide the Content-Length HTTP header.", &s3_length,
                        "You must provide the Content-Length HTTP header."},
    [AUTH_CHUNK_SIZE] = {INCOMPLETE,
                         "Only the last chunk is allowed to have a size less than 8192 bytes",
                         &s3_chunk,
                         "Only the last chunk is allowed to have a size less than 8192 bytes",
                         {{"Chunk", "{0}"}, {"BadChunkSize", "{1}"}}},
    [AUTH_CHUNK_LIMIT] = {INCOMPLETE, "A chunk exceeds the maximum allowed size", &s3_too_large,
                          "Your proposed upload exceeds the maximum allowed size"},
    [AUTH_TRAILER] = {INCOMPLETE,
                      "The request contained trailing data that was not well-formed or did not conform to "
                      "our published schema.",
                      &s3_trailer,
                      "The request contained trailing data that was not well-formed or did not conform to "
                      "our published schema."},
};

const struct fault fault_auth = {"AuthenticationFailed", 403, BLAME_CLIENT, 0};

/* An error's texts are made of what the client sent, which the server has bounded. */
enum { TEXT_MAX = 1024 * 1024 };

static void add_text(struct buf *buf, const char *text, const struct auth_trouble *trouble)
{
    for (; *text; text++) {
        if (text[0] == '{' && text[1] >= '0' && text[1] < '0' + AUTH_ARGS && text[2] == '}') {
            buf_add(buf, trouble->args[text[1] - '0']);
            text += 2;
            continue;
        }
        buf_char(buf, *text);
    }
}

static str text_of(struct arena *arena, const char *before, const char *text,
                   const struct auth_trouble *trouble)
{
    struct buf buf;
    str made;

    buf_init(&buf, TEXT_MAX);
    add_text(&buf, before, trouble);
    add_text(&buf, text, trouble);
    made = arena_str(arena, buf_str(&buf));
    buf_done(&buf);
    return made;
}

struct err *auth_fail(struct arena *arena, const struct auth_trouble *trouble)
{
    struct auth_trouble *kept = arena_new(arena, struct auth_trouble);
    struct err *err = arena_new(arena, struct err);

    *kept = *trouble;
    for (size_t i = 0; i < AUTH_ARGS; i++)
        kept->args[i] = arena_str(arena, trouble->args[i]);
    *err = (struct err){.fault = &fault_auth,
                        .message = text_of(arena, "", problems[trouble->problem].text, kept),
                        .where = "authentication",
                        .detail = kept};
    return err;
}

/* An extra that is one argument, and that is absent, is left out. */
static bool says_something(const char *value, const struct auth_trouble *trouble)
{
    return value[0] != '{' || trouble->args[value[1] - '0'].p;
}

static void add_extras(struct arena *arena, const struct problem_row *row, const struct auth_trouble *trouble,
                       struct err *err)
{
    enum { MAX = sizeof row->extras / sizeof *row->extras };
    struct err_extra *extras = arena_new_array(arena, MAX, struct err_extra);

    for (size_t i = 0; i < MAX && row->extras[i].name; i++) {
        if (!says_something(row->extras[i].value, trouble))
            continue;
        extras[err->extra_count].name = str_of(row->extras[i].name);
        extras[err->extra_count++].value = text_of(arena, "", row->extras[i].value, trouble);
    }
    err->extras = extras;
}

struct err *auth_error(struct arena *arena, struct err *err, enum auth_family family)
{
    const struct auth_trouble *trouble = err->detail;
    const struct problem_row *row;
    const struct kind_row *kind;
    struct err *made;

    if (err->fault != &fault_auth)
        return err;
    row = &problems[trouble->problem];
    made = arena_new(arena, struct err);
    made->where = err->where;
    if (family != AUTH_FAMILY_S3) {
        kind = &kinds[row->kind][family];
        made->fault = &kind->fault;
        made->message = text_of(arena, "", kind->text ? kind->text : row->text, trouble);
        return made;
    }
    made->fault = row->s3 ? row->s3 : trouble->presigned ? &s3_query : &s3_header;
    made->message = text_of(arena,
                            row->s3              ? ""
                            : trouble->presigned ? "Error parsing the X-Amz-Credential parameter; "
                                                 : "The authorization header is malformed; ",
                            row->s3_text, trouble);
    add_extras(arena, row, trouble, made);
    return made;
}

enum auth_problem auth_problem_of(const struct err *err)
{
    return err->fault == &fault_auth ? ((const struct auth_trouble *)err->detail)->problem : AUTH_PROBLEMS;
}
