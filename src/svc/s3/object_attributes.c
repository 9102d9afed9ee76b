#include "svc/s3/attributes.h"
#include "svc/s3/bucket.h"
#include "svc/s3/checksum.h"
#include "svc/s3/content.h"
#include "svc/s3/fail.h"
#include "svc/s3/grow.h"
#include "svc/s3/object.h"
#include "svc/s3/object_get.h"

enum { PARTS_MAX = 1000 /* a page */ };

enum attribute {
    ATTRIBUTE_ETAG = 1,
    ATTRIBUTE_CHECKSUM = 2,
    ATTRIBUTE_PARTS = 4,
    ATTRIBUTE_CLASS = 8,
    ATTRIBUTE_SIZE = 16,
};

static const struct {
    const char *name;
    enum attribute bit;
} attribute_names[] = {{"ETag", ATTRIBUTE_ETAG},
                       {"Checksum", ATTRIBUTE_CHECKSUM},
                       {"ObjectParts", ATTRIBUTE_PARTS},
                       {"StorageClass", ATTRIBUTE_CLASS},
                       {"ObjectSize", ATTRIBUTE_SIZE}};

static unsigned attribute_bit(str name)
{
    for (size_t i = 0; i < sizeof(attribute_names) / sizeof(*attribute_names); i++)
        if (str_eq(name, str_of(attribute_names[i].name)))
            return attribute_names[i].bit;
    return 0;
}

static ERR wanted_attributes(struct call *call, const struct s3_ObjectAttributesList *names, unsigned *out)
{
    unsigned bits = 0;

    if (!names->n)
        return fail_argument(
            call, S("x-amz-object-attributes"), STR_NONE,
            "The x-amz-object-attributes header specifying the attributes to be retrieved is either "
            "missing or empty");
    for (size_t i = 0; i < names->n; i++) {
        unsigned bit = attribute_bit(names->v[i]);

        if (!bit)
            return fail_argument(call, S("x-amz-object-attributes"), names->v[i],
                                 "Invalid attribute name specified.");
        bits |= bit;
    }
    *out = bits;
    return NULL;
}

static const struct s3_Checksum *checksum(struct call *call, const struct s3_ObjectRecord *object)
{
    struct s3_Checksum *out = arena_new(call->arena, struct s3_Checksum);

    /* Here a composite one stands without its number of parts. */
    CHECKSUM_SHOW(out, checksum_shown_part(call, object->ChecksumAlgorithm, object->Checksum));
    out->ChecksumType = object->ChecksumType;
    return out;
}

static ERR list_parts(struct call *call, const struct s3_ObjectRecord *object, int64_t after, int64_t max,
                      struct s3_GetObjectAttributesParts *out)
{
    int64_t number = after;
    struct layout_part part;
    bool found;

    for (;;) {
        struct s3_ObjectPart *shown;

        TRY(layout_part(call, object->Layout.v, number + 1, &part, &found));
        if (!found || (int64_t)out->Parts.n == max)
            break;
        number = part.number;
        shown = GROW(call->arena, &out->Parts);
        shown->PartNumber = (struct opt_int){true, number};
        shown->Size = part.part.Size;
        CHECKSUM_SHOW(shown, checksum_shown_part(call, object->ChecksumAlgorithm, part.part.Checksum));
    }
    out->IsTruncated = (struct opt_bool){true, found};
    out->MaxParts = (struct opt_int){true, max};
    out->PartNumberMarker = (struct opt_int){true, after};
    out->NextPartNumberMarker = (struct opt_int){true, out->Parts.n ? number : 0};
    return NULL;
}

static ERR parts(struct call *call, const struct s3_GetObjectAttributesRequest *in,
                 const struct s3_ObjectRecord *object, const struct s3_GetObjectAttributesParts **out)
{
    struct s3_GetObjectAttributesParts *parts = arena_new(call->arena, struct s3_GetObjectAttributesParts);
    int64_t max = in->MaxParts.set && in->MaxParts.v < PARTS_MAX ? in->MaxParts.v : PARTS_MAX;

    if (max < 0 || in->PartNumberMarker.v < 0)
        return fail_argument(call, max < 0 ? S("x-amz-max-parts") : S("x-amz-part-number-marker"), STR_NONE,
                             "Argument must be an integer between 0 and 2147483647");
    if (!object->PartsCount.set)
        return NULL;
    parts->TotalPartsCount = object->PartsCount;
    if (str_eq(object->ChecksumType, S("COMPOSITE"))) /* AWS: the parts of others are not told */
        TRY(list_parts(call, object, in->PartNumberMarker.v, max, parts));
    *out = parts;
    return NULL;
}

ERR s3_get_object_attributes(struct call *call, const struct s3_GetObjectAttributesRequest *in,
                             struct s3_GetObjectAttributesOutput *out)
{
    struct s3_BucketRecord bucket;
    struct object_found version;
    const struct s3_ObjectRecord *object = &version.object;
    unsigned wanted = 0;

    TRY(bucket_open(call, in->Bucket, in->ExpectedBucketOwner, &bucket));
    TRY(object_check_key(call, in->Key));
    TRY(attributes_check_customer(call, in->SSECustomerAlgorithm, in->SSECustomerKey, in->SSECustomerKeyMD5));
    TRY(wanted_attributes(call, &in->ObjectAttributes, &wanted));
    TRY(object_require(call, &bucket, in->Key, in->VersionId, "GET", &version));
    out->LastModified = object_modified(object);
    out->VersionId = object_version_shown(call, &bucket, object);
    if (wanted & ATTRIBUTE_ETAG)
        out->ETag = object_etag_bare(call->arena, object);
    if (wanted & ATTRIBUTE_CHECKSUM && object->Checksum.p)
        out->Checksum = checksum(call, object);
    if (wanted & ATTRIBUTE_CLASS)
        out->StorageClass = object->StorageClass;
    if (wanted & ATTRIBUTE_SIZE)
        out->ObjectSize = object->Size;
    return wanted & ATTRIBUTE_PARTS ? parts(call, in, object, &out->ObjectParts) : NULL;
}
