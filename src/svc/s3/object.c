#include "svc/s3/object.h"

#include <assert.h>
#include <string.h>

#include "base/encode.h"
#include "base/hash.h"
#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/bucket.h"
#include "svc/s3/content.h"
#include "svc/s3/fail.h"
#include "svc/s3/name.h"
#include "svc/s3/record.h"

enum { NONCE_SIZE = 16, VERSION_SIZE = 8 + NONCE_SIZE, VERSION_TEXT = 32 };

str etag_of_md5(struct arena *arena, str md5)
{
    return arena_printf(arena, "\"%.*s\"", STR_ARG(hex_of(arena, md5)));
}

str object_etag_bare(struct arena *arena, const struct s3_ObjectRecord *object)
{
    str hex = hex_of(arena, object->Md5);

    return object->PartsCount.set
               ? arena_printf(arena, "%.*s-%lld", STR_ARG(hex), (long long)object->PartsCount.v)
               : hex;
}

str object_etag(struct arena *arena, const struct s3_ObjectRecord *object)
{
    return arena_printf(arena, "\"%.*s\"", STR_ARG(object_etag_bare(arena, object)));
}

struct opt_time object_modified(const struct s3_ObjectRecord *object)
{
    return (struct opt_time){true, object->LastModified.ms / 1000 * 1000};
}

/* A version's id as bytes: its sequence, then its nonce. */
static void put_sequence(unsigned char raw[8], int64_t sequence)
{
    for (unsigned i = 0; i < 8; i++)
        raw[i] = (unsigned char)((uint64_t)sequence >> 8 * (7 - i));
}

/* The nonce ends with a checksum of all before it, so that an id which was never issued is known as such. */
static uint32_t id_checksum(const unsigned char raw[VERSION_SIZE])
{
    return crc32c_of((str){(const char *)raw, VERSION_SIZE - sizeof(uint32_t)}, 0);
}

static str new_nonce(struct call *call, int64_t sequence)
{
    unsigned char *raw = arena_alloc(call->arena, VERSION_SIZE);
    uint32_t checksum;

    put_sequence(raw, sequence);
    call_random_bytes(call, raw + 8, NONCE_SIZE - sizeof checksum);
    checksum = id_checksum(raw);
    memcpy(raw + VERSION_SIZE - sizeof checksum, &checksum, sizeof checksum);
    return (str){(const char *)raw + 8, NONCE_SIZE};
}

str object_version_id(struct call *call, const struct s3_ObjectRecord *object)
{
    unsigned char raw[VERSION_SIZE];

    if (!object->Nonce.p)
        return S("null");
    assert(object->Nonce.n == NONCE_SIZE);
    put_sequence(raw, object->Sequence.v);
    memcpy(raw + 8, object->Nonce.p, NONCE_SIZE);
    return base64url_of(call->arena, (str){(const char *)raw, sizeof(raw)});
}

str object_version_shown(struct call *call, const struct s3_BucketRecord *bucket,
                         const struct s3_ObjectRecord *object)
{
    return bucket_has_versions(bucket) ? object_version_id(call, object) : STR_NONE;
}

str object_version_made(struct call *call, const struct s3_ObjectRecord *object)
{
    return object->Nonce.p ? object_version_id(call, object) : STR_NONE;
}

str object_arn(struct call *call, str bucket, str key)
{
    return arena_printf(call->arena, "arn:%.*s:s3:::%.*s/%.*s", STR_ARG(call->partition), STR_ARG(bucket),
                        STR_ARG(key));
}

ERR object_check_key(struct call *call, str key)
{
    if (name_climbs_out(key))
        return fail_detail(call, &s3_InvalidURI, DETAIL(call, s3_InvalidURI, .URI = key),
                           "Couldn't parse the specified URI.");
    if (key.n <= KEY_MAX)
        return NULL;
    return fail_detail(
        call, &s3_KeyTooLongError,
        DETAIL(call, s3_KeyTooLongError, .Size = {true, (int64_t)key.n}, .MaxSizeAllowed = {true, KEY_MAX}),
        "Your key is too long");
}

ERR object_current(struct call *call, int64_t bucket, str key, struct s3_ObjectRecord *out, bool *found)
{
    *out = (struct s3_ObjectRecord){0};
    return row_get(call, row_object(call->arena, bucket, key), S3_SHAPE_ObjectRecord, out, found);
}

static ERR find_null(struct call *call, int64_t bucket, str key, struct object_found *out)
{
    int64_t sequence;

    TRY(row_get_number(call, row_null(call->arena, bucket, key), &sequence));
    if (!sequence)
        return NULL;
    return row_get(call, row_version(call->arena, bucket, key, sequence), S3_SHAPE_ObjectRecord, &out->object,
                   &out->found);
}

static ERR read_version_id(struct call *call, str version, int64_t *sequence, str *nonce)
{
    uint32_t checksum;
    uint64_t number;
    str raw;

    if (version.n != VERSION_TEXT || !base64url_decode(call->arena, version, &raw) || raw.n != VERSION_SIZE)
        return fail_argument(call, S("versionId"), version, "Invalid version id specified");
    memcpy(&checksum, raw.p + VERSION_SIZE - sizeof checksum, sizeof checksum);
    if (checksum != id_checksum((const unsigned char *)raw.p))
        return fail_argument(call, S("versionId"), version, "Invalid version id specified");
    TRY(key_read_u64(&raw, &number));
    *sequence = (int64_t)number;
    *nonce = raw;
    return NULL;
}

ERR object_version_place(struct call *call, str version, int64_t *sequence)
{
    str nonce;

    return read_version_id(call, version, sequence, &nonce);
}

static ERR find_by_id(struct call *call, int64_t bucket, str key, str version, struct object_found *out)
{
    int64_t sequence;
    str nonce;

    TRY(read_version_id(call, version, &sequence, &nonce));
    TRY(row_get(call, row_version(call->arena, bucket, key, sequence), S3_SHAPE_ObjectRecord, &out->object,
                &out->found));
    out->found = out->found && str_eq(out->object.Nonce, nonce);
    return NULL;
}

ERR object_version(struct call *call, const struct s3_BucketRecord *bucket, str key, str version,
                   struct object_found *out)
{
    bool null = str_eq(version, S("null"));

    *out = (struct object_found){0};
    if (version.p && !version.n)
        return fail_argument(call, S("versionId"), version, "Version id cannot be the empty string");
    if (version.p && !null && !bucket_has_versions(bucket))
        return fail_argument(call, S("versionId"), version, "Invalid version id specified");
    TRY(object_current(call, bucket->Id.v, key, &out->object, &out->found));
    if (!version.p || (out->found && str_eq(version, object_version_id(call, &out->object)))) {
        out->current = out->found;
        return NULL;
    }
    *out = (struct object_found){0};
    return null ? find_null(call, bucket->Id.v, key, out) : find_by_id(call, bucket->Id.v, key, version, out);
}

ERR object_is_marker(struct call *call, const struct s3_ObjectRecord *object, const char *method)
{
    return fail_detail(call, &s3_MethodNotAllowed,
                       DETAIL(call, s3_MethodNotAllowed, .Method = str_of(method),
                              .ResourceType = S("DeleteMarker"), .Allow = S("DELETE"),
                              .DeleteMarker = {true, true}, .VersionId = object_version_id(call, object),
                              .LastModified = object_modified(object)),
                       "The specified method is not allowed against this resource.");
}

ERR object_require(struct call *call, const struct s3_BucketRecord *bucket, str key, str version,
                   const char *method, struct object_found *out)
{
    TRY(object_version(call, bucket, key, version, out));
    if (!out->found)
        return version.p ? fail_no_such_version(call, key, version) : fail_no_such_key(call, key);
    if (!out->object.DeleteMarker.v)
        return NULL;
    if (version.p)
        return object_is_marker(call, &out->object, method);
    return fail_detail(call, &s3_NoSuchKey,
                       DETAIL(call, s3_NoSuchKey, .Key = key, .DeleteMarker = {true, true},
                              .VersionId = object_version_id(call, &out->object)),
                       "The specified key does not exist.");
}

static ERR put_version(struct call *call, int64_t bucket, str key, const struct s3_ObjectRecord *object)
{
    TRY(row_put(call, row_version(call->arena, bucket, key, object->Sequence.v), S3_SHAPE_ObjectRecord,
                object));
    return object->Nonce.p ? NULL
                           : row_put_number(call, row_null(call->arena, bucket, key), object->Sequence.v);
}

static ERR delete_version(struct call *call, int64_t bucket, str key, const struct s3_ObjectRecord *object)
{
    TRY(kv_delete(call->txn, row_version(call->arena, bucket, key, object->Sequence.v)));
    return object->Nonce.p ? NULL : kv_delete(call->txn, row_null(call->arena, bucket, key));
}

/* A new null version takes the place of the one there is, wherever that is. */
static ERR replace_null(struct call *call, const struct s3_BucketRecord *bucket, str key,
                        const struct s3_ObjectRecord *current)
{
    struct object_found older = {0};

    if (current && !current->Nonce.p)
        return content_release(call, current);
    if (!bucket_has_versions(bucket))
        return NULL;
    TRY(find_null(call, bucket->Id.v, key, &older));
    if (!older.found)
        return NULL;
    TRY(content_release(call, &older.object));
    return delete_version(call, bucket->Id.v, key, &older.object);
}

ERR object_insert(struct call *call, const struct s3_BucketRecord *bucket, str key,
                  struct s3_ObjectRecord *object, const struct s3_ObjectRecord *current)
{
    bool versioned = str_eq(bucket->Versioning, S("Enabled"));

    object->Sequence = (struct opt_int){true, (int64_t)call_sequence(call)};
    object->Nonce = versioned ? new_nonce(call, object->Sequence.v) : STR_NONE;
    if (!versioned)
        TRY(replace_null(call, bucket, key, current));
    if (current && (versioned || current->Nonce.p))
        TRY(put_version(call, bucket->Id.v, key, current));
    return row_put(call, row_object(call->arena, bucket->Id.v, key), S3_SHAPE_ObjectRecord, object);
}

/* The newest version was removed: the next one takes its place, if there is one. */
static ERR promote(struct call *call, const struct s3_BucketRecord *bucket, str key)
{
    str start = row_start_key(call->arena, ROW_VERSIONS, bucket->Id.v, key), row, value;
    struct s3_ObjectRecord next = {0};
    struct kv_cursor *cursor;
    bool found;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    TRY(kv_next(cursor, &found, &row, &value));
    if (found)
        TRY(row_decode(call, arena_str(call->arena, value), S3_SHAPE_ObjectRecord, &next));
    kv_cursor_done(cursor);
    if (!found)
        return kv_delete(call->txn, row_object(call->arena, bucket->Id.v, key));
    TRY(delete_version(call, bucket->Id.v, key, &next));
    return row_put(call, row_object(call->arena, bucket->Id.v, key), S3_SHAPE_ObjectRecord, &next);
}

ERR object_remove(struct call *call, const struct s3_BucketRecord *bucket, str key,
                  const struct object_found *version)
{
    assert(version->found);
    TRY(content_release(call, &version->object));
    if (!version->current)
        return delete_version(call, bucket->Id.v, key, &version->object);
    if (bucket_has_versions(bucket))
        return promote(call, bucket, key);
    return kv_delete(call->txn, row_object(call->arena, bucket->Id.v, key));
}

ERR object_rewrite(struct call *call, int64_t bucket, str key, const struct object_found *version)
{
    str row = version->current ? row_object(call->arena, bucket, key)
                               : row_version(call->arena, bucket, key, version->object.Sequence.v);

    return row_put(call, row, S3_SHAPE_ObjectRecord, &version->object);
}
