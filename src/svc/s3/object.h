/* object.h -- the versions of a key: finding one, making a new one, removing one.
 *
 * Everything that changes objects goes through here, so that rows o, v and n (record.h) and the bytes'
 * references agree.
 */
#ifndef S3_OBJECT_H
#define S3_OBJECT_H

#include "core/call.h"
#include "gen/s3.h"

/* As headers show it: "\"d41d8cd9...\"", or "\"...-3\"" of a multipart object. */
str object_etag(struct arena *arena, const struct s3_ObjectRecord *object);
/* The same without quotes. */
str object_etag_bare(struct arena *arena, const struct s3_ObjectRecord *object);
/* A part's. */
str etag_of_md5(struct arena *arena, str md5);
/* Whole seconds, as S3 shows it. */
struct opt_time object_modified(const struct s3_ObjectRecord *object);
/* 32 characters, or "null". */
str object_version_id(struct call *call, const struct s3_ObjectRecord *object);
/* The sequence that an id stands for. InvalidArgument when it is no id. */
ERR object_version_place(struct call *call, str version, int64_t *sequence);
/* As answers show it: absent in a bucket that never had versioning. */
str object_version_shown(struct call *call, const struct s3_BucketRecord *bucket,
                         const struct s3_ObjectRecord *object);
/* As answers show the one that they made: AWS does not name a null version there. */
str object_version_made(struct call *call, const struct s3_ObjectRecord *object);

/* The newest version, which may be a delete marker. */
ERR object_current(struct call *call, int64_t bucket, str key, struct s3_ObjectRecord *out, bool *found);

/* One version of a key. */
struct object_found {
    struct s3_ObjectRecord object;
    bool found;
    bool current;
};
/* By its id; an absent id is the newest one. InvalidArgument when the id is none at all, or
 * the bucket never had versions. */
ERR object_version(struct call *call, const struct s3_BucketRecord *bucket, str key, str version,
                   struct object_found *out);
/* For an operation that needs an object: NoSuchKey, NoSuchVersion, and for a delete marker NoSuchKey or,
 * asked for by its id, MethodNotAllowed, with their headers. method: "GET". */
ERR object_require(struct call *call, const struct s3_BucketRecord *bucket, str key, str version,
                   const char *method, struct object_found *out);
/* 405: the version is a delete marker. */
ERR object_is_marker(struct call *call, const struct s3_ObjectRecord *object, const char *method);

/* Makes object, whose Sequence and Nonce are set here, the newest version of its key. current is what
 * object_current() found, or NULL; what the new version replaces for good is let go. */
ERR object_insert(struct call *call, const struct s3_BucketRecord *bucket, str key,
                  struct s3_ObjectRecord *object, const struct s3_ObjectRecord *current);
/* "arn:aws:s3:::bucket/key". */
str object_arn(struct call *call, str bucket, str key);
/* Removes one version for good. */
ERR object_remove(struct call *call, const struct s3_BucketRecord *bucket, str key,
                  const struct object_found *version);
/* Writes a found version back where it was, its tags changed. */
ERR object_rewrite(struct call *call, int64_t bucket, str key, const struct object_found *version);

/* KeyTooLongError, InvalidURI. */
ERR object_check_key(struct call *call, str key);

#endif
