/* Random writes, copies and deletions of versions against a model that is a list; then all are deleted. */
#include <string.h>

#include "gen/s3.h"
#include "test/call_fixture.h"
#include "test/unit.h"

enum { KEYS = 3, VERSIONS_MAX = 400, STEPS = 250 };

struct version {
    str id; /* "null" */
    str bytes;
    bool marker;
};

/* The versions of a key, oldest first. */
struct history {
    struct version v[VERSIONS_MAX];
    size_t n;
};

struct world {
    struct fixture fixture;
    struct history keys[KEYS];
    str versioning; /* absent: never set */
    uint64_t random;
};

static const str bucket = {"bucket", 6};

static unsigned pick(struct world *world, unsigned below)
{
    world->random = world->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(world->random >> 33) % below;
}

static str key_of(unsigned key)
{
    return arena_printf(unit_arena(), "dir/%c", 'a' + (int)key);
}

static void forget(struct history *history, size_t i)
{
    memmove(&history->v[i], &history->v[i + 1], (history->n - i - 1) * sizeof(*history->v));
    history->n--;
}

static void model_add(struct world *world, unsigned key, struct version version)
{
    struct history *history = &world->keys[key];

    if (str_eq(version.id, S("null")))
        for (size_t i = history->n; i-- > 0;)
            if (str_eq(history->v[i].id, S("null")))
                forget(history, i);
    history->v[history->n++] = version;
}

static str random_bytes(struct world *world)
{
    static const size_t sizes[] = {0, 5, 1000, BODY_MEMORY_MAX + 7};
    size_t n = sizes[pick(world, 4)];
    char *bytes = arena_alloc(unit_arena(), n);

    memset(bytes, 'a' + (int)pick(world, 26), n);
    return (str){bytes, n};
}

static str kept(str id)
{
    return id.p ? arena_str(unit_arena(), id) : S("null");
}

static void put(struct world *world, unsigned key)
{
    str bytes = random_bytes(world);
    struct s3_PutObjectRequest in = {
        .Bucket = bucket, .Key = key_of(key), .Body = fixture_body(&world->fixture, bytes)};
    struct s3_PutObjectOutput out;

    if (CHECK_OK(fixture_call(&world->fixture, S3_OP_PutObject, &in, &out)))
        model_add(world, key, (struct version){.id = kept(out.VersionId), .bytes = bytes});
}

static void copy(struct world *world, unsigned from, unsigned to)
{
    struct history *history = &world->keys[from];
    struct s3_CopyObjectRequest in = {
        .Bucket = bucket,
        .Key = key_of(to),
        .CopySource = arena_printf(unit_arena(), "%.*s/%.*s", STR_ARG(bucket), STR_ARG(key_of(from))),
        .MetadataDirective = S("REPLACE")};
    struct s3_CopyObjectOutput out;
    struct err *err = fixture_call(&world->fixture, S3_OP_CopyObject, &in, &out);

    if (!history->n || history->v[history->n - 1].marker) {
        CHECK_STR(fixture_code(err), S("NoSuchKey"));
        return;
    }
    if (CHECK_OK(err))
        model_add(world, to,
                  (struct version){.id = kept(out.VersionId), .bytes = history->v[history->n - 1].bytes});
}

static void delete_key(struct world *world, unsigned key)
{
    struct s3_DeleteObjectRequest in = {.Bucket = bucket, .Key = key_of(key)};
    struct s3_DeleteObjectOutput out;

    if (!CHECK_OK(fixture_call(&world->fixture, S3_OP_DeleteObject, &in, &out)))
        return;
    CHECK(out.DeleteMarker.v == (world->versioning.p != NULL));
    if (world->versioning.p)
        model_add(world, key, (struct version){.id = kept(out.VersionId), .marker = true});
    else
        world->keys[key].n = 0;
}

static void delete_version(struct world *world, unsigned key)
{
    struct history *history = &world->keys[key];
    struct s3_DeleteObjectRequest in = {.Bucket = bucket, .Key = key_of(key)};
    struct s3_DeleteObjectOutput out;
    unsigned i;

    if (!history->n)
        return;
    i = pick(world, (unsigned)history->n);
    in.VersionId = history->v[i].id;
    CHECK_OK(fixture_call(&world->fixture, S3_OP_DeleteObject, &in, &out));
    CHECK(out.DeleteMarker.v == history->v[i].marker);
    forget(history, i);
}

static void change_versioning(struct world *world)
{
    struct s3_VersioningConfiguration wanted = {.Status = pick(world, 2) ? S("Enabled") : S("Suspended")};
    struct s3_PutBucketVersioningRequest in = {.Bucket = bucket, .VersioningConfiguration = &wanted};
    struct s3_Unit out;

    CHECK_OK(fixture_call(&world->fixture, S3_OP_PutBucketVersioning, &in, &out));
    world->versioning = wanted.Status;
}

static void check_current(struct world *world, unsigned key)
{
    struct history *history = &world->keys[key];
    struct s3_GetObjectRequest in = {.Bucket = bucket, .Key = key_of(key)};
    struct s3_GetObjectOutput out;
    struct err *err = fixture_call(&world->fixture, S3_OP_GetObject, &in, &out);

    if (!history->n || history->v[history->n - 1].marker)
        CHECK_STR(fixture_code(err), S("NoSuchKey"));
    else if (CHECK_OK(err))
        CHECK_STR(fixture_bytes(out.Body), history->v[history->n - 1].bytes);
}

static void check_version(struct world *world, unsigned key)
{
    struct history *history = &world->keys[key];
    struct s3_GetObjectRequest in = {.Bucket = bucket, .Key = key_of(key)};
    struct s3_GetObjectOutput out;
    struct version *version;
    struct err *err;

    if (!history->n)
        return;
    version = &history->v[pick(world, (unsigned)history->n)];
    in.VersionId = version->id;
    err = fixture_call(&world->fixture, S3_OP_GetObject, &in, &out);
    if (version->marker)
        CHECK_STR(fixture_code(err), S("MethodNotAllowed"));
    else if (CHECK_OK(err))
        CHECK_STR(fixture_bytes(out.Body), version->bytes);
}

/* Every page of the list, one entry after another, must be the model from its newest to its oldest. */
static void check_list(struct world *world)
{
    struct s3_ListObjectVersionsRequest in = {.Bucket = bucket, .MaxKeys = {true, 1 + pick(world, 4)}};
    struct s3_ListObjectVersionsOutput out;
    size_t versions = 0, markers = 0, want_versions = 0, want_markers = 0;

    for (unsigned pages = 0; pages < KEYS * VERSIONS_MAX; pages++) {
        if (!CHECK_OK(fixture_call(&world->fixture, S3_OP_ListObjectVersions, &in, &out)))
            return;
        versions += out.Versions.n;
        markers += out.DeleteMarkers.n;
        if (!out.IsTruncated.v)
            break;
        CHECK_INT(out.Versions.n + out.DeleteMarkers.n, in.MaxKeys.v);
        in.KeyMarker = out.NextKeyMarker;
        in.VersionIdMarker = out.NextVersionIdMarker;
    }
    for (unsigned key = 0; key < KEYS; key++)
        for (size_t i = 0; i < world->keys[key].n; i++)
            ++*(world->keys[key].v[i].marker ? &want_markers : &want_versions);
    CHECK_INT(versions, want_versions);
    CHECK_INT(markers, want_markers);
}

static void step(struct world *world)
{
    unsigned key = pick(world, KEYS);

    switch (pick(world, 10)) {
    case 0:
        change_versioning(world);
        break;
    case 1:
    case 2:
        delete_key(world, key);
        break;
    case 3:
    case 4:
    case 5:
        delete_version(world, key);
        break;
    case 6:
        copy(world, key, pick(world, KEYS));
        break;
    default:
        put(world, key);
        break;
    }
    check_current(world, pick(world, KEYS));
    check_version(world, pick(world, KEYS));
}

TEST(s3_random_versions)
{
    static const char *const kinds[] = {"b", "a", "o", "v", "n", "d"};
    struct world *world = arena_new(unit_arena(), struct world);
    struct s3_CreateBucketRequest create = {.Bucket = bucket};
    struct s3_DeleteBucketRequest remove = {.Bucket = bucket};
    struct s3_CreateBucketOutput created;
    struct s3_Unit removed;

    world->random = unit_seed();
    fixture_open(&world->fixture, "s3");
    CHECK_OK(fixture_call(&world->fixture, S3_OP_CreateBucket, &create, &created));
    for (unsigned i = 0; i < STEPS; i++) {
        step(world);
        if (i % 10 == 0)
            check_list(world);
    }
    for (unsigned key = 0; key < KEYS; key++)
        while (world->keys[key].n)
            delete_version(world, key);
    CHECK_OK(fixture_call(&world->fixture, S3_OP_DeleteBucket, &remove, &removed));
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
        CHECK_INT(fixture_rows(&world->fixture, str_of(kinds[i])), 0);
    CHECK_INT(fixture_blobs(&world->fixture), 0);
    fixture_close(&world->fixture);
}
