/* record.h -- S3's rows: their keys, and reading and writing them.
 *
 * One kv holds everything. The first part of a key says what the row is:
 *
 *     b name                 BucketRecord     a bucket, found by its name alone: names are global
 *     a account name         empty            an account's buckets, in order
 *     o bucket key           ObjectRecord     the newest version of a key: what GET reads and lists scan
 *     v bucket key sequence  ObjectRecord     its older versions, newest first; where there was versioning
 *     n bucket key           sequence         where in v the null version of a key is, when it isn't in o
 *     d data                 bytes            an object of at most BODY_MEMORY_MAX bytes; one owner a row
 *     l layout number        PartRecord       the parts of a completed multipart object, with their offsets
 *     c layout               count            how many versions share a layout, when it is more than one
 *     u bucket key sequence  UploadRecord     a multipart upload in progress
 *     p upload number        PartRecord       its parts; upload is the sequence
 *     e bucket upload        CompletedRecord  an upload that was completed, for a day
 *
 * A key that has any version has a row o, which is its newest one or its delete marker. So a GET is three
 * reads (b, o, d) and a PUT without versioning two reads (b, o) and two writes (o, d), whatever else the
 * bucket holds; and a list never reads the bytes of objects.
 */
#ifndef S3_RECORD_H
#define S3_RECORD_H

#include "base/arena.h"
#include "core/call.h"
#include "gen/s3.h"

str row_bucket(struct arena *arena, str name);
/* An absent name: the start of the range of all of the account's. */
str row_account(struct arena *arena, str account, str name);
str row_object(struct arena *arena, int64_t bucket, str key);
str row_version(struct arena *arena, int64_t bucket, str key, int64_t sequence);
str row_null(struct arena *arena, int64_t bucket, str key);
str row_data(struct arena *arena, int64_t data);
str row_layout_part(struct arena *arena, int64_t layout, int64_t number);
str row_layout_count(struct arena *arena, int64_t layout);
str row_upload(struct arena *arena, int64_t bucket, str key, int64_t sequence);
str row_part(struct arena *arena, int64_t upload, int64_t number);
str row_completed(struct arena *arena, int64_t bucket, int64_t upload);

/* The starts of ranges: of a bucket's objects, versions, uploads; of a key's versions. */
enum row_kind { ROW_OBJECTS = 'o', ROW_VERSIONS = 'v', ROW_UPLOADS = 'u', ROW_COMPLETED = 'e' };
str row_start(struct arena *arena, enum row_kind kind, int64_t bucket);
/* Of all buckets. */
str row_start_buckets(struct arena *arena);
/* The same, of the keys that begin with prefix. */
str row_start_prefix(struct arena *arena, enum row_kind kind, int64_t bucket, str prefix);
/* Of one key's versions or uploads. */
str row_start_key(struct arena *arena, enum row_kind kind, int64_t bucket, str key);
/* Of an upload's parts, of a layout's. */
str row_start_parts(struct arena *arena, int64_t upload);
str row_start_layout(struct arena *arena, int64_t layout);

/* A row of one of the kinds above back: its key, in the arena, and the number behind it, if any. */
ERR row_read(str row, enum row_kind kind, struct arena *arena, str *key, int64_t *number);
/* The number of a part's row, of an upload or a layout. */
ERR row_read_number(str row, int64_t *number);

/* The record that a row holds, untouched when there is none. Strings live as long as the call. shape is
 * S3_SHAPE_...Record. */
ERR row_get(struct call *call, str row, uint32_t shape, void *record, bool *found);
ERR row_put(struct call *call, str row, uint32_t shape, const void *record);
ERR row_decode(struct call *call, str value, uint32_t shape, void *record);
/* A row that holds a number; 0 when there is none. */
ERR row_get_number(struct call *call, str row, int64_t *number);
ERR row_put_number(struct call *call, str row, int64_t number);

#endif
