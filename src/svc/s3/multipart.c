#include "svc/s3/multipart.h"

#include <string.h>

#include "base/encode.h"
#include "core/authorize.h"

#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/attributes.h"
#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/content.h"
#include "svc/s3/fail.h"
#include "svc/s3/object.h"
#include "svc/s3/record.h"
#include "svc/s3/tagging.h"

enum { NONCE_SIZE = 28, ID_SIZE = 8 + NONCE_SIZE, ID_TEXT = 48 };

str upload_id(struct call *call, const struct s3_UploadRecord *record)
{
    unsigned char raw[ID_SIZE];

    for (unsigned i = 0; i < 8; i++)
        raw[i] = (unsigned char)((uint64_t)record->Sequence.v >> 8 * (7 - i));
    memcpy(raw + 8, record->Nonce.p, NONCE_SIZE);
    return base64url_of(call->arena, (str){(const char *)raw, sizeof(raw)});
}

bool upload_read_id(struct call *call, str id, int64_t *sequence, str *nonce)
{
    uint64_t number = 0;
    str raw;

    if (id.n != ID_TEXT || !base64url_decode(call->arena, id, &raw) || raw.n != ID_SIZE)
        return false;
    for (unsigned i = 0; i < 8; i++)
        number = number << 8 | (unsigned char)raw.p[i];
    if (number > INT64_MAX)
        return false;
    *sequence = (int64_t)number;
    *nonce = str_skip(raw, 8);
    return true;
}

ERR upload_open(struct call *call, int64_t bucket, str key, str id, struct upload *out)
{
    int64_t sequence;
    bool found;
    str nonce;

    *out = (struct upload){0};
    if (!upload_read_id(call, id, &sequence, &nonce))
        return fail_no_such_upload(call, id);
    TRY(row_get(call, row_upload(call->arena, bucket, key, sequence), S3_SHAPE_UploadRecord, &out->record,
                &found));
    if (!found || !str_eq(out->record.Nonce, nonce))
        return fail_no_such_upload(call, id);
    if (!out->record.Object)
        return err_make(&fault_corrupt, "S3: an upload without its object");
    out->object = *out->record.Object;
    return NULL;
}

ERR upload_check_number(struct call *call, struct opt_int number)
{
    if (number.set && number.v >= 1 && number.v <= PART_NUMBER_MAX)
        return NULL;
    return fail_argument(call, S("partNumber"), arena_printf(call->arena, "%lld", (long long)number.v),
                         "Part number must be an integer between 1 and %d, inclusive", PART_NUMBER_MAX);
}

ERR upload_disturb(struct call *call, int64_t bucket, str key)
{
    str start = row_start_key(call->arena, ROW_UPLOADS, bucket, key), row, value;
    struct kv_cursor *cursor;
    bool found;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    for (;;) {
        struct s3_UploadRecord record = {0};

        TRY(kv_next(cursor, &found, &row, &value));
        if (!found)
            break;
        TRY(row_decode(call, arena_str(call->arena, value), S3_SHAPE_UploadRecord, &record));
        if (record.Disturbed.v)
            continue;
        record.Disturbed = (struct opt_bool){true, true};
        TRY(row_put(call, arena_str(call->arena, row), S3_SHAPE_UploadRecord, &record));
    }
    kv_cursor_done(cursor);
    return NULL;
}

static ERR drop_parts(struct call *call, int64_t upload)
{
    str start = row_start_parts(call->arena, upload), row, value;
    struct kv_cursor *cursor;
    bool found;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    for (;;) {
        struct s3_PartRecord part = {0};

        TRY(kv_next(cursor, &found, &row, &value));
        if (!found)
            break;
        TRY(row_decode(call, value, S3_SHAPE_PartRecord, &part));
        TRY(extents_unref(call, &part.Extents));
        TRY(kv_delete(call->txn, arena_str(call->arena, row)));
    }
    kv_cursor_done(cursor);
    return NULL;
}

ERR upload_drop(struct call *call, int64_t bucket, str key, int64_t sequence)
{
    TRY(drop_parts(call, sequence));
    return kv_delete(call->txn, row_upload(call->arena, bucket, key, sequence));
}

ERR upload_drop_all(struct call *call, int64_t bucket)
{
    static const enum row_kind kinds[] = {ROW_UPLOADS, ROW_COMPLETED};
    struct kv_cursor *cursor;
    str row, value, key;
    int64_t sequence;
    bool found;

    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        str start = row_start(call->arena, kinds[i], bucket);

        TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
        for (;;) {
            TRY(kv_next(cursor, &found, &row, &value));
            if (!found)
                break;
            TRY(row_read(row, kinds[i], call->arena, &key, &sequence));
            if (kinds[i] == ROW_UPLOADS)
                TRY(drop_parts(call, sequence));
            TRY(kv_delete(call->txn, arena_str(call->arena, row)));
        }
        kv_cursor_done(cursor);
    }
    return NULL;
}

const struct s3_Initiator *upload_initiator(struct call *call, const struct s3_UploadRecord *record)
{
    struct s3_Initiator *initiator = arena_new(call->arena, struct s3_Initiator);

    initiator->ID = record->Initiator;
    return initiator;
}

/* Which checksum the object will have. AWS: SHA and the like can only be composite, CRC64NVME only of the
 * whole. */
static ERR choose_checksum(struct call *call, str name, str type, struct s3_ObjectRecord *object)
{
    enum hash_algorithm algorithm = CHECKSUM_DEFAULT;
    bool full;

    if (name.p && !checksum_algorithm(name, &algorithm))
        return fail_invalid_request(
            call, "Checksum algorithm provided is unsupported. Please try again with any of "
                  "the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]");
    if (type.p && !name.p)
        return fail_invalid_request(
            call,
            "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
    if (type.p && !str_eq(type, S("COMPOSITE")) && !str_eq(type, S("FULL_OBJECT")))
        return fail_invalid_request(call, "Value for x-amz-checksum-type header is invalid.");
    full = type.p ? str_eq(type, S("FULL_OBJECT")) : !checksum_can_be_composite(algorithm);
    if (full ? !checksum_can_be_full(algorithm) : !checksum_can_be_composite(algorithm))
        return fail_invalid_request(call,
                                    "The %.*s checksum type cannot be used with the %.*s checksum algorithm.",
                                    STR_ARG(type), STR_ARG(checksum_lower(call->arena, algorithm)));
    object->ChecksumAlgorithm = hash_name(algorithm);
    object->ChecksumType = full ? S("FULL_OBJECT") : S("COMPOSITE");
    object->ChecksumAsked = (struct opt_bool){name.p != NULL, name.p != NULL};
    return NULL;
}

ERR s3_create_multipart_upload(struct call *call, const struct s3_CreateMultipartUploadRequest *in,
                               struct s3_CreateMultipartUploadOutput *out)
{
    struct write_request request = WRITE_REQUEST(in);
    struct s3_ObjectRecord object = {0};
    struct s3_UploadRecord record = {.Object = &object, .Initiated = {true, call->now_ms}};
    char *nonce = arena_alloc(call->arena, NONCE_SIZE);
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(object_check_key(call, in->Key));
    TRY(attributes_check(call, &request));
    TRY(attributes_set_class(call, request.storage_class, &object));
    TRY(attributes_set(call, &request, &object));
    if (request.tagging.p)
        TRY(authorize_also(call, S("s3:PutObjectTagging"), call->resource));
    TRY(tagging_parse(call, request.tagging, &object.Tags));
    TRY(choose_checksum(call, in->ChecksumAlgorithm, in->ChecksumType, &object));
    call_random_bytes(call, nonce, NONCE_SIZE);
    record.Nonce = (str){nonce, NONCE_SIZE};
    record.Sequence = (struct opt_int){true, (int64_t)call_sequence(call)};
    record.Initiator = call->principal.kind == PRINCIPAL_ROOT ? owner_id(call, call->principal.account)
                                                              : call->principal.arn;
    TRY(row_put(call, row_upload(call->arena, bucket.Id.v, in->Key, record.Sequence.v), S3_SHAPE_UploadRecord,
                &record));
    out->Bucket = in->Bucket;
    out->Key = in->Key;
    out->UploadId = upload_id(call, &record);
    if (object.ChecksumAsked.v) {
        out->ChecksumAlgorithm = object.ChecksumAlgorithm;
        out->ChecksumType = object.ChecksumType;
    }
    return NULL;
}

ERR s3_abort_multipart_upload(struct call *call, const struct s3_AbortMultipartUploadRequest *in,
                              struct s3_AbortMultipartUploadOutput *out)
{
    struct s3_BucketRecord bucket;
    struct upload upload;

    (void)out;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    if (in->IfMatchInitiatedTime.set) /* directory buckets only */
        return fail_header(call, S("x-amz-if-match-initiated-time"), STR_NONE);
    TRY(upload_open(call, bucket.Id.v, in->Key, in->UploadId, &upload));
    return upload_drop(call, bucket.Id.v, in->Key, upload.record.Sequence.v);
}
