#include "svc/s3/attributes.h"

#include "base/buf.h"
#include "svc/s3/fail.h"
#include "svc/s3/tagging.h"

enum { METADATA_MAX = 2048, REDIRECT_MAX = 2048 /* bytes */ };

/* New buckets have no ACLs (BucketOwnerEnforced): only what says so anyway is accepted. */
static ERR check_acl(struct call *call, const struct write_request *request)
{
    bool granted = false;

    for (size_t i = 0; i < sizeof(request->grants) / sizeof(*request->grants); i++)
        granted |= request->grants[i].p != NULL;
    if (granted && request->acl.p)
        return fail_invalid_request(call, "Specifying both Canned ACLs and Header Grants is not allowed");
    if (granted || (request->acl.p && !str_eq(request->acl, S("private")) &&
                    !str_eq(request->acl, S("bucket-owner-full-control"))))
        return fail(call, &s3_AccessControlListNotSupported, "The bucket does not allow ACLs");
    return NULL;
}

ERR attributes_check_customer(struct call *call, str algorithm, str key, str key_md5)
{
    if (algorithm.p || key.p || key_md5.p)
        return fail_header(call, S("x-amz-server-side-encryption-customer-algorithm"), STR_NONE);
    return NULL;
}

ERR attributes_check(struct call *call, const struct write_request *request)
{
    TRY(check_acl(call, request));
    if (request->lock_mode.p || request->lock_hold.p || request->lock_until.set)
        return fail_invalid_request(call, "Bucket is missing Object Lock Configuration");
    /* Claiming encryption that is not there would be a lie. */
    if (request->encryption.p || request->kms_key.p || request->kms_context.p)
        return fail_header(call, S("x-amz-server-side-encryption"), STR_NONE);
    return attributes_check_customer(call, request->customer_algorithm, request->customer_key,
                                     request->customer_key_md5);
}

/* Metadata names are kept in lower case; all names and values together have a limit. */
static ERR set_metadata(struct call *call, const struct s3_Metadata *metadata, struct s3_Metadata *out)
{
    struct s3_Metadata copy = {arena_new_array(call->arena, metadata->n, struct s3_Metadata_entry),
                               metadata->n};
    size_t size = 0;

    for (size_t i = 0; i < metadata->n; i++) {
        const struct s3_Metadata_entry *entry = &metadata->v[i];
        char *name = arena_alloc(call->arena, entry->key.n);

        for (size_t j = 0; j < entry->key.n; j++)
            name[j] = char_lower(entry->key.p[j]);
        copy.v[i].key = (str){name, entry->key.n};
        copy.v[i].value = entry->value;
        size += entry->key.n + entry->value.n;
    }
    if (size > METADATA_MAX)
        return fail_detail(call, &s3_MetadataTooLarge,
                           DETAIL(call, s3_MetadataTooLarge, .Size = {true, (int64_t)size},
                                  .MaxSizeAllowed = {true, METADATA_MAX}),
                           "Your metadata headers exceed the maximum allowed metadata size");
    if (metadata->n)
        *out = copy;
    return NULL;
}

/* "aws-chunked" is how the request was sent, not how the object is encoded. */
static str without_chunked(struct call *call, str encoding)
{
    struct buf *rest;

    if (!str_has(encoding, S("aws-chunked")))
        return encoding;
    rest = buf_new(call->arena, encoding.n + 1);
    for (str fields = encoding; fields.p;) {
        str field = str_trim(str_cut(&fields, ','));

        if (!field.n || str_eq_nocase(field, S("aws-chunked")))
            continue;
        if (rest->n)
            buf_char(rest, ',');
        buf_add(rest, field);
    }
    return rest->n ? buf_str(rest) : STR_NONE;
}

static ERR check_redirect(struct call *call, str location)
{
    if (!location.p)
        return NULL;
    if (!str_starts(location, S("/")) && !str_starts(location, S("http://")) &&
        !str_starts(location, S("https://")))
        return fail(call, &s3_InvalidRedirectLocation,
                    "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.");
    if (location.n > REDIRECT_MAX)
        return fail(call, &s3_InvalidRedirectLocation,
                    "The length of website redirect location cannot exceed 2,048 characters.");
    return NULL;
}

static const char *const classes[] = {"STANDARD",   "REDUCED_REDUNDANCY",  "STANDARD_IA", "ONEZONE_IA",
                                      "GLACIER_IR", "INTELLIGENT_TIERING", "GLACIER",     "DEEP_ARCHIVE"};

ERR attributes_set_class(struct call *call, str storage_class, struct s3_ObjectRecord *object)
{
    object->StorageClass = S("STANDARD");
    if (!storage_class.p)
        return NULL;
    for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
        if (!str_eq(storage_class, str_of(classes[i])))
            continue;
        object->StorageClass = storage_class;
        return NULL;
    }
    return fail_detail(call, &s3_InvalidStorageClass,
                       DETAIL(call, s3_InvalidStorageClass, .StorageClassRequested = storage_class),
                       "The storage class you specified is not valid");
}

ERR attributes_set(struct call *call, const struct write_request *request, struct s3_ObjectRecord *object)
{
    TRY(check_redirect(call, request->redirect));
    TRY(set_metadata(call, &request->metadata, &object->Metadata));
    object->CacheControl = request->cache_control;
    object->ContentDisposition = request->content_disposition;
    object->ContentEncoding = without_chunked(call, request->content_encoding);
    object->ContentLanguage = request->content_language;
    object->ContentType = request->content_type.n ? request->content_type : S("binary/octet-stream");
    object->Expires = request->expires;
    object->WebsiteRedirectLocation = request->redirect;
    return NULL;
}

bool attributes_is_archived(const struct s3_ObjectRecord *object)
{
    return str_eq(object->StorageClass, S("GLACIER")) || str_eq(object->StorageClass, S("DEEP_ARCHIVE"));
}

ERR attributes_archived(struct call *call, const struct s3_ObjectRecord *object)
{
    return fail_detail(call, &s3_InvalidObjectState,
                       DETAIL(call, s3_InvalidObjectState, .StorageClass = object->StorageClass),
                       "The operation is not valid for the object's storage class");
}

str attributes_class_shown(const struct s3_ObjectRecord *object)
{
    return str_eq(object->StorageClass, S("STANDARD")) ? STR_NONE : object->StorageClass;
}
