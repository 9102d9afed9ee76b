/* attributes.h -- what comes with an object's bytes: system headers, user metadata, storage class, tags;
 * and what is refused.
 *
 * PutObject, CreateMultipartUpload and CopyObject take the same headers; WRITE_REQUEST() gathers them from
 * any of the three inputs.
 */
#ifndef S3_ATTRIBUTES_H
#define S3_ATTRIBUTES_H

#include "core/call.h"
#include "gen/s3.h"

struct write_request {
    str cache_control, content_disposition, content_encoding, content_language, content_type, expires,
        redirect;
    struct s3_Metadata metadata;
    str storage_class, tagging;
    str acl, grants[4];
    str encryption, customer_algorithm, customer_key, customer_key_md5, kms_key, kms_context;
    str lock_mode, lock_hold;
    struct opt_time lock_until;
};

#define WRITE_REQUEST(in)                                                                                    \
    ((struct write_request){                                                                                 \
        .cache_control = (in)->CacheControl,                                                                 \
        .content_disposition = (in)->ContentDisposition,                                                     \
        .content_encoding = (in)->ContentEncoding,                                                           \
        .content_language = (in)->ContentLanguage,                                                           \
        .content_type = (in)->ContentType,                                                                   \
        .expires = (in)->Expires,                                                                            \
        .redirect = (in)->WebsiteRedirectLocation,                                                           \
        .metadata = (in)->Metadata,                                                                          \
        .storage_class = (in)->StorageClass,                                                                 \
        .tagging = (in)->Tagging,                                                                            \
        .acl = (in)->ACL,                                                                                    \
        .grants = {(in)->GrantFullControl, (in)->GrantRead, (in)->GrantReadACP, (in)->GrantWriteACP},        \
        .encryption = (in)->ServerSideEncryption,                                                            \
        .customer_algorithm = (in)->SSECustomerAlgorithm,                                                    \
        .customer_key = (in)->SSECustomerKey,                                                                \
        .customer_key_md5 = (in)->SSECustomerKeyMD5,                                                         \
        .kms_key = (in)->SSEKMSKeyId,                                                                        \
        .kms_context = (in)->SSEKMSEncryptionContext,                                                        \
        .lock_mode = (in)->ObjectLockMode,                                                                   \
        .lock_hold = (in)->ObjectLockLegalHoldStatus,                                                        \
        .lock_until = (in)->ObjectLockRetainUntilDate,                                                       \
    })

/* What has to do with access, locks and encryption: allowed only where it changes nothing. */
ERR attributes_check(struct call *call, const struct write_request *request);
/* The headers and metadata into an object's record. */
ERR attributes_set(struct call *call, const struct write_request *request, struct s3_ObjectRecord *object);
/* Storage class and tags; those come apart from the headers in a copy. */
ERR attributes_set_class(struct call *call, str storage_class, struct s3_ObjectRecord *object);

/* SSE-C headers of an operation that reads: 501 until there is encryption. */
ERR attributes_check_customer(struct call *call, str algorithm, str key, str key_md5);

/* From the archive an object can only be read when it was restored. */
bool attributes_is_archived(const struct s3_ObjectRecord *object);
ERR attributes_archived(struct call *call, const struct s3_ObjectRecord *object);

/* As headers show a class: absent for STANDARD. */
str attributes_class_shown(const struct s3_ObjectRecord *object);

#endif
