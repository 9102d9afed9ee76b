#include "svc/s3/tagging.h"

#include "base/encode.h"
#include "svc/s3/bucket.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/object.h"
#include "svc/s3/record.h"

/* AWS: S3 user guide, "Categorizing your objects using tags"; characters, not bytes. */
enum { OBJECT_TAGS_MAX = 10, BUCKET_TAGS_MAX = 50, TAG_KEY_MAX = 128, TAG_VALUE_MAX = 256 };

static size_t characters(str s)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

/* Letters, digits and spaces of any script, and _ . : / = + - @ */
static bool allowed(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];

        if (!((unsigned char)c >= 0x80 || char_is_alnum(c) || str_index(S(" _.:/=+-@"), c) < 9))
            return false;
    }
    return true;
}

static ERR invalid_tag(struct call *call, str key, str value, const char *message)
{
    return fail_detail(call, &s3_InvalidTag, DETAIL(call, s3_InvalidTag, .TagKey = key, .TagValue = value),
                       "%s", message);
}

static ERR check_reserved(struct call *call, str key, enum tags_kind kind)
{
    if (!str_starts_nocase(key, S("aws:")))
        return NULL;
    switch (kind) {
    case TAGS_OBJECT:
        return invalid_tag(call, key, STR_NONE, "Your TagKey cannot be prefixed with aws:");
    case TAGS_BUCKET:
        return invalid_tag(call, key, STR_NONE, "System tags cannot be added/updated by requester");
    case TAGS_NEW_BUCKET:
        return invalid_tag(
            call, STR_NONE, STR_NONE,
            "User-defined tag keys can't start with \"aws:\". This prefix is reserved for system "
            "tags. Remove \"aws:\" from your tag keys and try again.");
    }
    return NULL;
}

static ERR check_tag(struct call *call, const struct s3_Tag *tag, enum tags_kind kind)
{
    size_t key = characters(tag->Key);

    if (!tag->Key.p || !tag->Value.p)
        return fail_malformed_xml(call);
    if (key < 1 || key > TAG_KEY_MAX || !allowed(tag->Key))
        return invalid_tag(call, tag->Key, STR_NONE, "The TagKey you have provided is invalid");
    if (characters(tag->Value) > TAG_VALUE_MAX || !allowed(tag->Value))
        return invalid_tag(call, tag->Key, tag->Value, "The TagValue you have provided is invalid");
    return check_reserved(call, tag->Key, kind);
}

ERR tagging_check(struct call *call, const struct s3_TagSet *tags, enum tags_kind kind)
{
    if (kind == TAGS_OBJECT && tags->n > OBJECT_TAGS_MAX)
        return fail(call, &s3_BadRequest, "Object tags cannot be greater than %d", OBJECT_TAGS_MAX);
    if (tags->n > BUCKET_TAGS_MAX)
        return fail(call, &s3_BadRequest, "Bucket tag count cannot be greater than %d", BUCKET_TAGS_MAX);
    for (size_t i = 0; i < tags->n; i++) {
        TRY(check_tag(call, &tags->v[i], kind));
        for (size_t j = 0; j < i; j++)
            if (str_eq(tags->v[i].Key, tags->v[j].Key))
                return invalid_tag(call, tags->v[i].Key, STR_NONE,
                                   "Cannot provide multiple Tags with the same key");
    }
    return NULL;
}

static bool parse_pair(struct call *call, str pair, struct s3_TagSet *out)
{
    str value = pair, key = str_cut(&value, '='), decoded_key, decoded_value = S("");

    if (value.p && str_index(value, '=') < value.n)
        return false;
    if (!percent_decode(call->arena, key, PLUS_IS_SPACE, &decoded_key) || !decoded_key.n)
        return false;
    if (value.p && !percent_decode(call->arena, value, PLUS_IS_SPACE, &decoded_value))
        return false;
    for (size_t i = 0; i < out->n; i++)
        if (str_eq(out->v[i].Key, decoded_key))
            return false;
    *GROW(call->arena, out) = (struct s3_Tag){decoded_key, decoded_value};
    return true;
}

ERR tagging_parse(struct call *call, str header, struct s3_TagSet *out)
{
    struct s3_TagSet tags = {0};

    if (!header.n)
        return NULL;
    for (str rest = header; rest.p;) {
        str pair = str_cut(&rest, '&');

        if (!parse_pair(call, pair, &tags))
            return fail_argument(
                call, S("x-amz-tagging"), header,
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query "
                "parameters without tag name duplicates.");
    }
    TRY(tagging_check(call, &tags, TAGS_OBJECT));
    *out = tags;
    return NULL;
}

/* The version whose tags are meant; unlike elsewhere a delete marker is 405 even when it was not asked
 * for. */
static ERR open_version(struct call *call, const struct s3_BucketRecord *bucket, str key, str version,
                        const char *method, struct object_found *out)
{
    TRY(object_check_key(call, key));
    TRY(object_version(call, bucket, key, version, out));
    if (out->found && out->object.DeleteMarker.v)
        return object_is_marker(call, &out->object, method);
    return object_require(call, bucket, key, version, method, out);
}

ERR s3_put_object_tagging(struct call *call, const struct s3_PutObjectTaggingRequest *in,
                          struct s3_PutObjectTaggingOutput *out)
{
    struct s3_BucketRecord bucket;
    struct object_found version;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    if (!in->Tagging || !in->Tagging->TagSet.v)
        return fail_malformed_xml(call);
    TRY(tagging_check(call, &in->Tagging->TagSet, TAGS_OBJECT));
    TRY(open_version(call, &bucket, in->Key, in->VersionId, "PUT", &version));
    version.object.Tags = in->Tagging->TagSet;
    out->VersionId = object_version_shown(call, &bucket, &version.object);
    return object_rewrite(call, bucket.Id.v, in->Key, &version);
}

ERR s3_get_object_tagging(struct call *call, const struct s3_GetObjectTaggingRequest *in,
                          struct s3_GetObjectTaggingOutput *out)
{
    struct s3_BucketRecord bucket;
    struct object_found version;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(open_version(call, &bucket, in->Key, in->VersionId, "GET", &version));
    out->VersionId = object_version_shown(call, &bucket, &version.object);
    out->TagSet = version.object.Tags;
    if (!out->TagSet.v)
        out->TagSet.v = arena_alloc(call->arena, 0);
    return NULL;
}

ERR s3_delete_object_tagging(struct call *call, const struct s3_DeleteObjectTaggingRequest *in,
                             struct s3_DeleteObjectTaggingOutput *out)
{
    struct s3_BucketRecord bucket;
    struct object_found version;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(open_version(call, &bucket, in->Key, in->VersionId, "DELETE", &version));
    out->VersionId = object_version_shown(call, &bucket, &version.object);
    version.object.Tags = (struct s3_TagSet){0};
    return object_rewrite(call, bucket.Id.v, in->Key, &version);
}

ERR s3_put_bucket_tagging(struct call *call, const struct s3_PutBucketTaggingRequest *in, struct s3_Unit *out)
{
    struct s3_BucketRecord bucket;

    (void)out;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    if (!in->Tagging || !in->Tagging->TagSet.v)
        return fail_malformed_xml(call);
    TRY(tagging_check(call, &in->Tagging->TagSet, TAGS_BUCKET));
    bucket.Tags = in->Tagging->TagSet;
    call->status = 204; /* as AWS has it, whatever its model says */
    return row_put(call, row_bucket(call->arena, in->Bucket), S3_SHAPE_BucketRecord, &bucket);
}

ERR s3_get_bucket_tagging(struct call *call, const struct s3_GetBucketTaggingRequest *in,
                          struct s3_GetBucketTaggingOutput *out)
{
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    if (!bucket.Tags.n)
        return fail_detail(call, &s3_NoSuchTagSet, DETAIL(call, s3_NoSuchTagSet, .BucketName = in->Bucket),
                           "The TagSet does not exist");
    out->TagSet = bucket.Tags;
    return NULL;
}

ERR s3_delete_bucket_tagging(struct call *call, const struct s3_DeleteBucketTaggingRequest *in,
                             struct s3_Unit *out)
{
    struct s3_BucketRecord bucket;

    (void)out;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    bucket.Tags = (struct s3_TagSet){0};
    return row_put(call, row_bucket(call->arena, in->Bucket), S3_SHAPE_BucketRecord, &bucket);
}
