/* S3 through call_run(): what clients cannot see, which is above all that nothing is left behind. */
#include <string.h>

#include "base/encode.h"
#include "gen/s3.h"
#include "test/call_fixture.h"
#include "test/unit.h"

static void create_bucket(struct fixture *fixture, str name)
{
    struct s3_CreateBucketRequest in = {.Bucket = name};
    struct s3_CreateBucketOutput out;

    CHECK_OK(fixture_call(fixture, S3_OP_CreateBucket, &in, &out));
}

static void set_versioning(struct fixture *fixture, str bucket, str status)
{
    struct s3_VersioningConfiguration configuration = {.Status = status};
    struct s3_PutBucketVersioningRequest in = {.Bucket = bucket, .VersioningConfiguration = &configuration};
    struct s3_Unit out;

    CHECK_OK(fixture_call(fixture, S3_OP_PutBucketVersioning, &in, &out));
}

static str put(struct fixture *fixture, str bucket, str key, str bytes)
{
    struct s3_PutObjectRequest in = {.Bucket = bucket, .Key = key, .Body = fixture_body(fixture, bytes)};
    struct s3_PutObjectOutput out;

    CHECK_OK(fixture_call(fixture, S3_OP_PutObject, &in, &out));
    return out.VersionId;
}

static str get_version(struct fixture *fixture, str bucket, str key, str version)
{
    struct s3_GetObjectRequest in = {.Bucket = bucket, .Key = key, .VersionId = version};
    struct s3_GetObjectOutput out;

    if (!CHECK_OK(fixture_call(fixture, S3_OP_GetObject, &in, &out)))
        return STR_NONE;
    return fixture_bytes(out.Body);
}

static str get(struct fixture *fixture, str bucket, str key)
{
    return get_version(fixture, bucket, key, STR_NONE);
}

static str get_code(struct fixture *fixture, str bucket, str key, str version)
{
    struct s3_GetObjectRequest in = {.Bucket = bucket, .Key = key, .VersionId = version};
    struct s3_GetObjectOutput out;

    return fixture_code(fixture_call(fixture, S3_OP_GetObject, &in, &out));
}

static str delete_key(struct fixture *fixture, str bucket, str key, str version)
{
    struct s3_DeleteObjectRequest in = {.Bucket = bucket, .Key = key, .VersionId = version};
    struct s3_DeleteObjectOutput out;

    CHECK_OK(fixture_call(fixture, S3_OP_DeleteObject, &in, &out));
    return out.VersionId;
}

static str delete_bucket(struct fixture *fixture, str bucket)
{
    struct s3_DeleteBucketRequest in = {.Bucket = bucket};
    struct s3_Unit out;

    return fixture_code(fixture_call(fixture, S3_OP_DeleteBucket, &in, &out));
}

static str filled(size_t n, char c)
{
    char *bytes = arena_alloc(unit_arena(), n);

    memset(bytes, c, n);
    return (str){bytes, n};
}

/* Nothing that an object or upload could have left. */
static void check_empty(struct fixture *fixture)
{
    static const char *const kinds[] = {"b", "a", "o", "v", "n", "d", "l", "c", "u", "p", "e"};

    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
        if (!CHECK_INT(fixture_rows(fixture, str_of(kinds[i])), 0))
            unit_check_str(str_of(kinds[i]), S(""), "rows left of kind", __FILE__, __LINE__);
    CHECK_INT(fixture_blobs(fixture), 0);
}

TEST(s3_objects_leave_nothing)
{
    static const size_t sizes[] = {0, 1, BODY_MEMORY_MAX, BODY_MEMORY_MAX + 1, 300000};
    struct fixture fixture;

    fixture_open(&fixture, "s3");
    create_bucket(&fixture, S("bucket"));
    for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
        put(&fixture, S("bucket"), S("k"), filled(sizes[i], 'a'));
        CHECK_STR(get(&fixture, S("bucket"), S("k")), filled(sizes[i], 'a'));
        CHECK_INT(fixture_rows(&fixture, S("d")), sizes[i] && sizes[i] <= BODY_MEMORY_MAX);
        CHECK_INT(fixture_blobs(&fixture), sizes[i] > BODY_MEMORY_MAX);
    }
    CHECK_STR(delete_bucket(&fixture, S("bucket")), S("BucketNotEmpty"));
    delete_key(&fixture, S("bucket"), S("k"), STR_NONE);
    CHECK_STR(get_code(&fixture, S("bucket"), S("k"), STR_NONE), S("NoSuchKey"));
    CHECK_STR(delete_bucket(&fixture, S("bucket")), S(""));
    CHECK_STR(delete_bucket(&fixture, S("bucket")), S("NoSuchBucket"));
    check_empty(&fixture);
    fixture_close(&fixture);
}

TEST(s3_buckets_belong_to_accounts)
{
    struct s3_HeadBucketRequest head = {.Bucket = S("bucket")};
    struct s3_CreateBucketRequest create = {.Bucket = S("bucket")};
    struct s3_ListBucketsRequest list = {0};
    struct s3_ListBucketsOutput listed;
    struct s3_HeadBucketOutput out;
    struct s3_CreateBucketOutput created;
    struct fixture fixture;

    fixture_open(&fixture, "s3");
    create_bucket(&fixture, S("bucket"));
    CHECK_OK(fixture_call(&fixture, S3_OP_HeadBucket, &head, &out));
    head.ExpectedBucketOwner = S("111111111111");
    CHECK_STR(fixture_code(fixture_call(&fixture, S3_OP_HeadBucket, &head, &out)), S("AccessDenied"));
    head.ExpectedBucketOwner = S("x");
    CHECK_STR(fixture_code(fixture_call(&fixture, S3_OP_HeadBucket, &head, &out)),
              S("InvalidBucketOwnerAWSAccountID"));
    head.ExpectedBucketOwner = STR_NONE;
    fixture.account = S("111111111111");
    CHECK_STR(fixture_code(fixture_call(&fixture, S3_OP_HeadBucket, &head, &out)), S("AccessDenied"));
    CHECK_STR(fixture_code(fixture_call(&fixture, S3_OP_CreateBucket, &create, &created)),
              S("BucketAlreadyExists"));
    CHECK_OK(fixture_call(&fixture, S3_OP_ListBuckets, &list, &listed));
    CHECK_INT(listed.Buckets.n, 0);
    fixture.account = S("000000000000");
    fixture.region = S("eu-west-1");
    CHECK_STR(fixture_code(fixture_call(&fixture, S3_OP_HeadBucket, &head, &out)), S("PermanentRedirect"));
    fixture_close(&fixture);
}

TEST(s3_versions_and_null_versions)
{
    struct fixture fixture;
    str bucket = S("bucket"), key = S("k"), first, second, marker;

    fixture_open(&fixture, "s3");
    create_bucket(&fixture, bucket);
    CHECK(!put(&fixture, bucket, key, S("null")).p);
    set_versioning(&fixture, bucket, S("Enabled"));
    first = put(&fixture, bucket, key, S("first"));
    second = put(&fixture, bucket, key, filled(100000, 's'));
    CHECK_INT(first.n, 32);
    CHECK_INT(fixture_rows(&fixture, S("v")), 2);
    CHECK_INT(fixture_rows(&fixture, S("n")), 1);
    CHECK_STR(get_version(&fixture, bucket, key, S("null")), S("null"));
    CHECK_STR(get_version(&fixture, bucket, key, first), S("first"));
    CHECK_STR(get(&fixture, bucket, key), filled(100000, 's'));
    marker = delete_key(&fixture, bucket, key, STR_NONE);
    CHECK_STR(get_code(&fixture, bucket, key, STR_NONE), S("NoSuchKey"));
    CHECK_STR(get_code(&fixture, bucket, key, marker), S("MethodNotAllowed"));
    CHECK_STR(get_code(&fixture, bucket, S("other"), first), S("NoSuchVersion"));
    CHECK_STR(get_code(&fixture, bucket, key, S("nonsense")), S("InvalidArgument"));
    set_versioning(&fixture, bucket, S("Suspended"));
    put(&fixture, bucket, key, S("new null")); /* takes the place of the null version far below */
    CHECK_INT(fixture_rows(&fixture, S("n")), 0);
    CHECK_STR(get_version(&fixture, bucket, key, S("null")), S("new null"));
    CHECK_STR(delete_key(&fixture, bucket, key, STR_NONE), S("null"));
    delete_key(&fixture, bucket, key, S("null"));
    CHECK_STR(get_code(&fixture, bucket, key, STR_NONE), S("NoSuchKey")); /* the marker is the newest again */
    delete_key(&fixture, bucket, key, marker);
    CHECK_STR(get(&fixture, bucket, key), filled(100000, 's'));
    CHECK_STR(delete_key(&fixture, bucket, key, second), second);
    CHECK_STR(get(&fixture, bucket, key), S("first"));
    delete_key(&fixture, bucket, key, first);
    delete_key(&fixture, bucket, key, first);
    CHECK_STR(delete_bucket(&fixture, bucket), S(""));
    check_empty(&fixture);
    fixture_close(&fixture);
}

static str begin_upload(struct fixture *fixture, str bucket, str key)
{
    struct s3_CreateMultipartUploadRequest in = {.Bucket = bucket, .Key = key};
    struct s3_CreateMultipartUploadOutput out;

    CHECK_OK(fixture_call(fixture, S3_OP_CreateMultipartUpload, &in, &out));
    return out.UploadId;
}

static str upload_part(struct fixture *fixture, const struct s3_UploadPartRequest *part, str bytes)
{
    struct s3_UploadPartRequest in = *part;
    struct s3_UploadPartOutput out;

    in.Body = fixture_body(fixture, bytes);
    if (!CHECK_OK(fixture_call(fixture, S3_OP_UploadPart, &in, &out)))
        return STR_NONE;
    return out.ETag;
}

static str complete(struct fixture *fixture, str upload, struct s3_CompletedPart *parts, size_t n)
{
    struct s3_CompletedMultipartUpload list = {.Parts = {parts, n}};
    struct s3_CompleteMultipartUploadRequest in = {
        .Bucket = S("bucket"), .Key = S("k"), .UploadId = upload, .MultipartUpload = &list};
    struct s3_CompleteMultipartUploadOutput out;
    struct err *err = fixture_call(fixture, S3_OP_CompleteMultipartUpload, &in, &out);

    return err ? fixture_code(err) : out.ETag;
}

enum { PART_MIN = 5 * 1024 * 1024 };

TEST(s3_multipart_moves_no_bytes)
{
    struct s3_GetObjectRequest range = {
        .Bucket = S("bucket"), .Key = S("k"), .Range = S("bytes=5242879-5242881")};
    struct s3_CopyObjectRequest copy = {.Bucket = S("bucket"), .Key = S("c"), .CopySource = S("bucket/k")};
    struct s3_UploadPartRequest part = {.Bucket = S("bucket"), .Key = S("k")};
    struct s3_CompletedPart parts[2] = {{.PartNumber = {true, 2}}, {.PartNumber = {true, 7}}};
    struct s3_GetObjectOutput got;
    struct s3_CopyObjectOutput copied;
    struct fixture fixture;
    str etag;

    fixture_open(&fixture, "s3");
    create_bucket(&fixture, S("bucket"));
    part.UploadId = begin_upload(&fixture, S("bucket"), S("k"));
    part.PartNumber = (struct opt_int){true, 9}; /* not in the list: goes when the upload is completed */
    upload_part(&fixture, &part, S("unused"));
    part.PartNumber.v = 7;
    upload_part(&fixture, &part, S("overwritten"));
    CHECK_INT(fixture_blobs(&fixture), 2);
    parts[1].ETag = upload_part(&fixture, &part, S("tail"));
    part.PartNumber.v = 2;
    parts[0].ETag = upload_part(&fixture, &part, filled(PART_MIN, 'p'));
    etag = complete(&fixture, part.UploadId, parts, 2);
    CHECK(str_ends(etag, S("-2\"")));
    CHECK_INT(fixture_blobs(&fixture), 2);
    CHECK_INT(fixture_rows(&fixture, S("p")), 0);
    CHECK_INT(fixture_rows(&fixture, S("l")), 2);
    CHECK_STR(complete(&fixture, part.UploadId, parts, 2), etag); /* once more */
    CHECK_STR(complete(&fixture, part.UploadId, parts, 1), S("NoSuchUpload"));
    CHECK_OK(fixture_call(&fixture, S3_OP_GetObject, &range, &got));
    CHECK_INT(fixture.status, 206);
    CHECK_STR(fixture_bytes(got.Body), S("pta"));

    CHECK_OK(fixture_call(&fixture, S3_OP_CopyObject, &copy, &copied));
    CHECK_INT(fixture_blobs(&fixture), 2);
    CHECK_INT(copied.CopyObjectResult->ETag.n, 34); /* a copy is no multipart object */
    delete_key(&fixture, S("bucket"), S("k"), STR_NONE);
    CHECK_INT(get(&fixture, S("bucket"), S("c")).n, PART_MIN + 4);
    delete_key(&fixture, S("bucket"), S("c"), STR_NONE);
    CHECK_INT(fixture_blobs(&fixture), 0);
    begin_upload(&fixture, S("bucket"), S("abandoned"));
    CHECK_STR(delete_bucket(&fixture, S("bucket")), S(""));
    check_empty(&fixture);
    fixture_close(&fixture);
}

TEST(s3_part_copies_share_blobs)
{
    struct s3_UploadPartCopyRequest in = {.Bucket = S("bucket"),
                                          .Key = S("k"),
                                          .PartNumber = {true, 1},
                                          .CopySource = S("/bucket/from%20here"),
                                          .CopySourceRange = S("bytes=3-99998")};
    struct s3_CompletedPart parts[1] = {{.PartNumber = {true, 1}}};
    struct s3_UploadPartCopyOutput out;
    struct fixture fixture;

    fixture_open(&fixture, "s3");
    create_bucket(&fixture, S("bucket"));
    put(&fixture, S("bucket"), S("from here"), filled(100000, 'x'));
    in.UploadId = begin_upload(&fixture, S("bucket"), S("k"));
    CHECK_OK(fixture_call(&fixture, S3_OP_UploadPartCopy, &in, &out));
    CHECK_INT(fixture_blobs(&fixture), 1);
    parts[0].ETag = out.CopyPartResult->ETag;
    delete_key(&fixture, S("bucket"), S("from here"), STR_NONE);
    CHECK(str_ends(complete(&fixture, in.UploadId, parts, 1), S("-1\"")));
    CHECK_STR(get(&fixture, S("bucket"), S("k")), filled(99996, 'x'));
    delete_key(&fixture, S("bucket"), S("k"), STR_NONE);
    CHECK_STR(delete_bucket(&fixture, S("bucket")), S(""));
    check_empty(&fixture);
    fixture_close(&fixture);
}

static size_t list_all(struct fixture *fixture, str prefix, str delimiter, int64_t page, size_t *prefixes)
{
    struct s3_ListObjectsV2Request in = {
        .Bucket = S("bucket"), .Prefix = prefix, .Delimiter = delimiter, .MaxKeys = {true, page}};
    struct s3_ListObjectsV2Output out;
    size_t keys = 0;

    *prefixes = 0;
    for (unsigned pages = 0; pages < 1000; pages++) {
        if (!CHECK_OK(fixture_call(fixture, S3_OP_ListObjectsV2, &in, &out)))
            break;
        keys += out.Contents.n;
        *prefixes += out.CommonPrefixes.n;
        CHECK_INT(out.KeyCount.v, out.Contents.n + out.CommonPrefixes.n);
        if (!out.IsTruncated.v)
            break;
        CHECK_INT(out.KeyCount.v, page);
        in.ContinuationToken = out.NextContinuationToken;
    }
    return keys;
}

TEST(s3_lists_in_pages)
{
    struct fixture fixture;
    size_t prefixes;

    fixture_open(&fixture, "s3");
    create_bucket(&fixture, S("bucket"));
    for (unsigned i = 0; i < 60; i++)
        put(&fixture, S("bucket"), arena_printf(unit_arena(), "d%u/%u", i % 7, i), S("x"));
    put(&fixture, S("bucket"), S("d"), S("x"));
    put(&fixture, S("bucket"), S("\xff"), S("x"));
    for (int64_t page = 1; page < 9; page++) {
        CHECK_INT(list_all(&fixture, STR_NONE, STR_NONE, page, &prefixes), 62);
        CHECK_INT(list_all(&fixture, STR_NONE, S("/"), page, &prefixes), 2);
        CHECK_INT(prefixes, 7);
        CHECK_INT(list_all(&fixture, S("d3/"), S("/"), page, &prefixes), 9);
        CHECK_INT(list_all(&fixture, S("d3"), S("/"), page, &prefixes), 0);
        CHECK_INT(prefixes, 1);
    }
    CHECK_INT(list_all(&fixture, S("\xff"), S("/"), 5, &prefixes), 1);
    fixture_close(&fixture);
}

static str delete_if(struct fixture *fixture, str key, str etag)
{
    struct s3_DeleteObjectRequest in = {.Bucket = S("bucket"), .Key = key, .IfMatch = etag};
    struct s3_DeleteObjectOutput out;

    return fixture_code(fixture_call(fixture, S3_OP_DeleteObject, &in, &out));
}

TEST(s3_conditional_deletes)
{
    struct fixture fixture;

    fixture_open(&fixture, "s3");
    create_bucket(&fixture, S("bucket"));
    CHECK_STR(delete_if(&fixture, S("k"), S("*")), S("NoSuchKey"));
    put(&fixture, S("bucket"), S("k"), S("x"));
    CHECK_STR(delete_if(&fixture, S("k"), S("\"other\"")), S("PreconditionFailed"));
    CHECK_STR(delete_if(&fixture, S("k"), S("\"9dd4e461268c8034f5c8564e155c67a6\"")), S(""));
    put(&fixture, S("bucket"), S("k"), S("x"));
    set_versioning(&fixture, S("bucket"), S("Enabled"));
    CHECK_STR(delete_if(&fixture, S("k"), S("*")), S(""));
    CHECK_STR(delete_if(&fixture, S("k"), S("*")), S("PreconditionFailed"));
    fixture_close(&fixture);
}
