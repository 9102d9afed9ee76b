#include "svc/s3/bucket.h"

#include "base/encode.h"
#include "base/hash.h"
#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/multipart.h"
#include "svc/s3/name.h"
#include "svc/s3/record.h"
#include "svc/s3/tagging.h"

enum { BUCKETS_MAX = 10000 /* an account's, AWS's default quota */, LIST_MAX = 10000 };

str owner_id(struct call *call, str account)
{
    unsigned char digest[32];

    hash_sha256(arena_concat(call->arena, S("canonical user of "), account), digest);
    return hex_of(call->arena, (str){(const char *)digest, sizeof(digest)});
}

const struct s3_Owner *owner_of(struct call *call, str account)
{
    struct s3_Owner *owner = arena_new(call->arena, struct s3_Owner);

    owner->ID = owner_id(call, account);
    return owner;
}

static ERR check_owner(struct call *call, const struct s3_BucketRecord *bucket, str expected)
{
    if (expected.p && !name_is_account(expected))
        return fail(call, &s3_InvalidBucketOwnerAWSAccountID,
                    "The value of the expected bucket owner parameter must be an AWS Account ID... [%.*s]",
                    STR_ARG(expected));
    if (!str_eq(bucket->Account, call->principal.account) ||
        (expected.p && !str_eq(expected, bucket->Account)))
        return fail_access_denied(call);
    return NULL;
}

static ERR find(struct call *call, str name, struct s3_BucketRecord *out)
{
    bool found;

    TRY(row_get(call, row_bucket(call->arena, name), S3_SHAPE_BucketRecord, out, &found));
    if (!found)
        return fail_detail(call, &s3_NoSuchBucket, DETAIL(call, s3_NoSuchBucket, .BucketName = name),
                           "The specified bucket does not exist");
    return NULL;
}

ERR bucket_open_anywhere(struct call *call, str name, str expected_owner, struct s3_BucketRecord *out)
{
    *out = (struct s3_BucketRecord){0};
    TRY(find(call, name, out));
    return check_owner(call, out, expected_owner);
}

ERR bucket_open(struct call *call, str name, str expected_owner, struct s3_BucketRecord *out)
{
    *out = (struct s3_BucketRecord){0};
    TRY(find(call, name, out));
    if (!str_eq(out->Region, call->region))
        return fail_detail(call, &s3_PermanentRedirect,
                           DETAIL(call, s3_PermanentRedirect,
                                  .Endpoint = arena_printf(call->arena, "%.*s.s3.%.*s.amazonaws.com",
                                                           STR_ARG(name), STR_ARG(out->Region)),
                                  .Bucket = name, .BucketRegion = out->Region),
                           "The bucket you are attempting to access must be addressed using the specified "
                           "endpoint. Please send all "
                           "future requests to this endpoint.");
    return check_owner(call, out, expected_owner);
}

static ERR illegal_location(struct call *call, str constraint)
{
    return fail(
        call, &s3_IllegalLocationConstraintException,
        "The %.*s location constraint is incompatible for the region specific endpoint this request was sent "
        "to.",
        STR_ARG(constraint));
}

/* AWS: the endpoint of us-east-1 makes buckets anywhere, every other one only in its own region. */
static ERR choose_region(struct call *call, const struct s3_CreateBucketConfiguration *configuration,
                         struct s3_BucketRecord *out)
{
    str constraint = configuration ? configuration->LocationConstraint : STR_NONE, region = constraint;
    bool first_region = str_eq(call->region, S("us-east-1"));

    if (!constraint.n) {
        if (!first_region)
            return illegal_location(call, S("unspecified"));
        out->Region = call->region;
        return NULL;
    }
    if (str_eq(constraint, S("EU"))) { /* as Ireland was called first */
        region = S("eu-west-1");
        out->Location = constraint;
    }
    if (first_region) {
        if (str_eq(region, call->region) || !name_is_region(region))
            return fail_detail(call, &s3_InvalidLocationConstraint,
                               DETAIL(call, s3_InvalidLocationConstraint, .LocationConstraint = constraint),
                               "The specified location-constraint is not valid");
    } else if (!str_eq(region, call->region)) {
        return illegal_location(call, constraint);
    }
    out->Region = region;
    return NULL;
}

/* What of a new bucket is refused until it is built, or because new buckets have no ACLs. */
static ERR check_create(struct call *call, const struct s3_CreateBucketRequest *in)
{
    const struct s3_CreateBucketConfiguration *configuration = in->CreateBucketConfiguration;

    if (!name_is_bucket(in->Bucket))
        return fail_detail(call, &s3_InvalidBucketName,
                           DETAIL(call, s3_InvalidBucketName, .BucketName = in->Bucket),
                           "The specified bucket is not valid.");
    if (in->ObjectOwnership.p && !str_eq(in->ObjectOwnership, S("BucketOwnerEnforced"))) {
        if (str_eq(in->ObjectOwnership, S("BucketOwnerPreferred")) ||
            str_eq(in->ObjectOwnership, S("ObjectWriter")))
            return fail_header(call, S("x-amz-object-ownership"), STR_NONE);
        return fail_argument(call, S("x-amz-object-ownership"), STR_NONE,
                             "Invalid x-amz-object-ownership header: %.*s", STR_ARG(in->ObjectOwnership));
    }
    if ((in->ACL.p && !str_eq(in->ACL, S("private"))) || in->GrantFullControl.p || in->GrantRead.p ||
        in->GrantReadACP.p || in->GrantWrite.p || in->GrantWriteACP.p)
        return fail(call, &s3_InvalidBucketAclWithObjectOwnership,
                    "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting");
    if (in->ObjectLockEnabledForBucket.v)
        return fail_header(call, S("x-amz-bucket-object-lock-enabled"), STR_NONE);
    if (in->BucketNamespace.p && !str_eq(in->BucketNamespace, S("global")))
        return fail_header(call, S("x-amz-bucket-namespace"), STR_NONE);
    if (configuration && (configuration->Location || configuration->Bucket)) /* directory buckets */
        return fail(call, &s3_NotImplemented, "Directory buckets are not built");
    return configuration && configuration->Tags.n ? tagging_check(call, &configuration->Tags, TAGS_NEW_BUCKET)
                                                  : NULL;
}

static ERR already_there(struct call *call, const struct s3_CreateBucketRequest *in,
                         const struct s3_BucketRecord *there, str region)
{
    bool tagged = in->CreateBucketConfiguration && in->CreateBucketConfiguration->Tags.n;

    if (!str_eq(there->Account, call->principal.account))
        return fail_detail(
            call, &s3_BucketAlreadyExists, DETAIL(call, s3_BucketAlreadyExists, .BucketName = in->Bucket),
            "The requested bucket name is not available. The bucket namespace is shared by all users "
            "of the system. Please select a different name and try again.");
    /* AWS: for legacy compatibility us-east-1 answers 200 to its own bucket's owner. */
    if (!tagged && str_eq(region, S("us-east-1")) && str_eq(there->Region, region))
        return NULL;
    return fail_detail(call, &s3_BucketAlreadyOwnedByYou,
                       DETAIL(call, s3_BucketAlreadyOwnedByYou, .BucketName = in->Bucket),
                       "Your previous request to create the named bucket succeeded and you already own it.");
}

static ERR check_quota(struct call *call)
{
    str start = row_account(call->arena, call->principal.account, STR_NONE), key, value;
    struct kv_cursor *cursor;
    unsigned count = 0;
    bool found = true;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    while (found && count < BUCKETS_MAX) {
        TRY(kv_next(cursor, &found, &key, &value));
        count += found;
    }
    kv_cursor_done(cursor);
    return count < BUCKETS_MAX
               ? NULL
               : fail(call, &s3_TooManyBuckets, "You have attempted to create more buckets than allowed");
}

static str bucket_arn(struct call *call, str name)
{
    return arena_printf(call->arena, "arn:%.*s:s3:::%.*s", STR_ARG(call->partition), STR_ARG(name));
}

ERR s3_create_bucket(struct call *call, const struct s3_CreateBucketRequest *in,
                     struct s3_CreateBucketOutput *out)
{
    struct s3_BucketRecord there = {0}, bucket = {.Name = in->Bucket, .Account = call->principal.account};
    bool found;

    if (!call->principal.account.p)
        return fail_access_denied(call);
    TRY(check_create(call, in));
    TRY(choose_region(call, in->CreateBucketConfiguration, &bucket));
    out->BucketArn = bucket_arn(call, in->Bucket);
    out->Location = str_eq(bucket.Region, S("us-east-1"))
                        ? arena_printf(call->arena, "/%.*s", STR_ARG(in->Bucket))
                        : arena_printf(call->arena, "http://%.*s.s3.amazonaws.com/", STR_ARG(in->Bucket));
    TRY(row_get(call, row_bucket(call->arena, in->Bucket), S3_SHAPE_BucketRecord, &there, &found));
    if (found)
        return already_there(call, in, &there, bucket.Region);
    TRY(check_quota(call));
    bucket.Id = (struct opt_int){true, (int64_t)call_sequence(call)};
    bucket.Created = (struct opt_time){true, call->now_ms};
    if (in->CreateBucketConfiguration)
        bucket.Tags = in->CreateBucketConfiguration->Tags;
    TRY(row_put(call, row_bucket(call->arena, in->Bucket), S3_SHAPE_BucketRecord, &bucket));
    return kv_put(call->txn, row_account(call->arena, bucket.Account, in->Bucket), S(""));
}

static ERR is_range_empty(struct call *call, str start, bool *empty)
{
    struct kv_cursor *cursor;
    str key, value;
    bool found;

    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    TRY(kv_next(cursor, &found, &key, &value));
    kv_cursor_done(cursor);
    *empty = !found;
    return NULL;
}

ERR s3_delete_bucket(struct call *call, const struct s3_DeleteBucketRequest *in, struct s3_Unit *out)
{
    struct s3_BucketRecord bucket;
    bool empty;

    (void)out;
    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(is_range_empty(call, row_start(call->arena, ROW_OBJECTS, bucket.Id.v), &empty));
    if (!empty)
        return fail_detail(
            call, &s3_BucketNotEmpty, DETAIL(call, s3_BucketNotEmpty, .BucketName = in->Bucket), "%s",
            bucket_has_versions(&bucket)
                ? "The bucket you tried to delete is not empty. You must delete all versions in the "
                  "bucket."
                : "The bucket you tried to delete is not empty");
    TRY(upload_drop_all(call, bucket.Id.v));
    TRY(kv_delete(call->txn, row_account(call->arena, bucket.Account, in->Bucket)));
    return kv_delete(call->txn, row_bucket(call->arena, in->Bucket));
}

ERR s3_head_bucket(struct call *call, const struct s3_HeadBucketRequest *in, struct s3_HeadBucketOutput *out)
{
    struct s3_BucketRecord bucket;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    out->BucketArn = bucket_arn(call, in->Bucket);
    out->BucketRegion = bucket.Region;
    out->AccessPointAlias = (struct opt_bool){true, false};
    return NULL;
}

ERR s3_get_bucket_location(struct call *call, const struct s3_GetBucketLocationRequest *in,
                           struct s3_GetBucketLocationOutput *out)
{
    struct s3_BucketRecord bucket;

    TRY(bucket_open_anywhere(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    if (!str_eq(bucket.Region, S("us-east-1"))) /* there AWS answers an empty element */
        out->LocationConstraint = bucket.Location.p ? bucket.Location : bucket.Region;
    return NULL;
}

static ERR check_list(struct call *call, const struct s3_ListBucketsRequest *in, str *after)
{
    if (in->MaxBuckets.set && (in->MaxBuckets.v < 1 || in->MaxBuckets.v > LIST_MAX))
        return fail_argument(call, S("max-buckets"),
                             arena_printf(call->arena, "%lld", (long long)in->MaxBuckets.v),
                             "Argument max-buckets must be an integer between 1 and %d", LIST_MAX);
    if (in->BucketRegion.p && !name_is_region(in->BucketRegion))
        return fail_argument(call, S("bucket-region"), STR_NONE,
                             "Argument value %.*s is not a valid AWS Region", STR_ARG(in->BucketRegion));
    if (in->ContinuationToken.n && !base64url_decode(call->arena, in->ContinuationToken, after))
        return fail_argument(call, S("continuation-token"), STR_NONE,
                             "The continuation token provided is incorrect");
    return NULL;
}

/* Adds the bucket whose row of the account this is, when it matches. */
static ERR list_one(struct call *call, const struct s3_ListBucketsRequest *in, str name,
                    struct s3_ListBucketsOutput *out)
{
    struct s3_BucketRecord bucket = {0};
    bool found, paged = in->MaxBuckets.set || in->ContinuationToken.p || in->BucketRegion.p || in->Prefix.p;

    TRY(row_get(call, row_bucket(call->arena, name), S3_SHAPE_BucketRecord, &bucket, &found));
    if (!found || (in->BucketRegion.p && !str_eq(in->BucketRegion, bucket.Region)))
        return NULL;
    *GROW(call->arena, &out->Buckets) = (struct s3_Bucket){
        .Name = name,
        .CreationDate = {true, bucket.Created.ms / 1000 * 1000},
        .BucketRegion = paged ? bucket.Region : STR_NONE,
        .BucketArn = bucket_arn(call, name),
    };
    return NULL;
}

ERR s3_list_buckets(struct call *call, const struct s3_ListBucketsRequest *in,
                    struct s3_ListBucketsOutput *out)
{
    size_t max = in->MaxBuckets.set ? (size_t)in->MaxBuckets.v : LIST_MAX;
    str account = call->principal.account, after = STR_NONE, name = STR_NONE, start, row, value, tag, owner;
    struct kv_cursor *cursor;
    bool found = true;

    if (!account.p)
        return fail_access_denied(call);
    TRY(check_list(call, in, &after));
    start = row_account(call->arena, account, STR_NONE);
    TRY(kv_scan(call->txn, start, key_end(call->arena, start), KV_ASCENDING, &cursor));
    if (after.p || in->Prefix.n)
        TRY(kv_seek(cursor,
                    row_account(call->arena, account, str_cmp(after, in->Prefix) > 0 ? after : in->Prefix)));
    for (;;) {
        str last = name;

        TRY(kv_next(cursor, &found, &row, &value));
        if (!found)
            break;
        row = arena_str(call->arena, row);
        TRY(key_read_text(&row, call->arena, &tag));
        TRY(key_read_text(&row, call->arena, &owner));
        TRY(key_read_text(&row, call->arena, &name));
        if (after.p && str_eq(name, after))
            continue;
        if (!str_starts(name, in->Prefix))
            break;
        if (out->Buckets.n == max) {
            out->ContinuationToken = base64url_of(call->arena, last);
            break;
        }
        TRY(list_one(call, in, name, out));
    }
    kv_cursor_done(cursor);
    if (!out->Buckets.v)
        out->Buckets.v = arena_alloc(call->arena, 0); /* the list is there, though empty */
    out->Owner = owner_of(call, account);
    out->Prefix = in->Prefix;
    return NULL;
}
