/* multipart.h -- multipart uploads: the operations, and what they share.
 *
 * AWS: S3 user guide, "Amazon S3 multipart upload limits": 10,000 parts of 5 MiB (but for the last) to 5 GiB.
 * Every part's bytes are a sealed blob, so that completing an upload only writes rows.
 */
#ifndef S3_MULTIPART_H
#define S3_MULTIPART_H

#include "core/call.h"
#include "gen/s3.h"

enum { PART_NUMBER_MAX = 10000, PART_SIZE_MIN = 5 * 1024 * 1024 };

/* An upload in progress, and its parts. */
struct upload {
    struct s3_UploadRecord record;
    struct s3_ObjectRecord object; /* *record.Object */
};
ERR upload_open(struct call *call, int64_t bucket, str key, str id, struct upload *out);
str upload_id(struct call *call, const struct s3_UploadRecord *record);
/* The parts of an id; false when it is none. */
bool upload_read_id(struct call *call, str id, int64_t *sequence, str *nonce);
/* InvalidArgument unless 1..10000. */
ERR upload_check_number(struct call *call, struct opt_int number);
/* What the key names is being deleted: conditions on it no longer hold for uploads that began before. */
ERR upload_disturb(struct call *call, int64_t bucket, str key);
/* Removes an upload and lets go of its parts. */
ERR upload_drop(struct call *call, int64_t bucket, str key, int64_t sequence);
/* All of a bucket that is being deleted, and what is kept of completed ones. */
ERR upload_drop_all(struct call *call, int64_t bucket);

const struct s3_Initiator *upload_initiator(struct call *call, const struct s3_UploadRecord *record);

ERR s3_create_multipart_upload(struct call *call, const struct s3_CreateMultipartUploadRequest *in,
                               struct s3_CreateMultipartUploadOutput *out);
ERR s3_abort_multipart_upload(struct call *call, const struct s3_AbortMultipartUploadRequest *in,
                              struct s3_AbortMultipartUploadOutput *out);
/* multipart_part.c */
ERR s3_prepare_upload_part(struct call *call, const struct s3_UploadPartRequest *in,
                           struct s3_UploadPartOutput *out);
ERR s3_upload_part(struct call *call, const struct s3_UploadPartRequest *in, struct s3_UploadPartOutput *out);
ERR s3_prepare_upload_part_copy(struct call *call, const struct s3_UploadPartCopyRequest *in,
                                struct s3_UploadPartCopyOutput *out);
ERR s3_upload_part_copy(struct call *call, const struct s3_UploadPartCopyRequest *in,
                        struct s3_UploadPartCopyOutput *out);
/* multipart_complete.c */
ERR s3_complete_multipart_upload(struct call *call, const struct s3_CompleteMultipartUploadRequest *in,
                                 struct s3_CompleteMultipartUploadOutput *out);
/* multipart_list.c */
ERR s3_list_parts(struct call *call, const struct s3_ListPartsRequest *in, struct s3_ListPartsOutput *out);
ERR s3_list_multipart_uploads(struct call *call, const struct s3_ListMultipartUploadsRequest *in,
                              struct s3_ListMultipartUploadsOutput *out);

#endif
