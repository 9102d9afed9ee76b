#include "svc/s3/walk.h"

#include "base/buf.h"
#include "store/key.h"
#include "store/kv.h"
#include "svc/s3/fail.h"

enum { PAGE_MAX = 1000 };

ERR walk_begin(struct walk *walk)
{
    struct arena *arena = walk->call->arena;
    str start = row_start_prefix(arena, walk->kind, walk->bucket, walk->prefix.p ? walk->prefix : S(""));

    TRY(kv_scan(walk->call->txn, start, key_end(arena, start), KV_ASCENDING, &walk->cursor));
    if (!walk->marker.n || str_cmp(walk->marker, walk->prefix) <= 0)
        return NULL;
    return kv_seek(walk->cursor, row_start_key(arena, walk->kind, walk->bucket, walk->marker));
}

void walk_end(struct walk *walk)
{
    kv_cursor_done(walk->cursor);
}

/* The part of key up to the first delimiter behind the prefix; absent when there is none. */
static str common_prefix(const struct walk *walk, str key)
{
    str rest = str_skip(key, walk->prefix.n);
    size_t at;

    if (!walk->delimiter.n)
        return STR_NONE;
    at = str_find(rest, walk->delimiter);
    return at == rest.n ? STR_NONE : str_take(key, walk->prefix.n + at + walk->delimiter.n);
}

/* What the row is; *passed when the walk goes on behind it. */
static ERR look(struct walk *walk, str row, str value, struct walked *out, bool *passed)
{
    struct call *call = walk->call;
    struct walked walked = {.found = true};
    str prefix;

    *passed = true;
    TRY(row_read(row, walk->kind, call->arena, &walked.key, &walked.number));
    if (walk->marker.n && !walk->marker_too && str_eq(walked.key, walk->marker))
        return NULL;
    if (walk->kind == ROW_OBJECTS) {
        value = arena_str(call->arena, value);
        TRY(row_decode(call, value, S3_SHAPE_ObjectRecord, &walked.object));
        if (walk->skip_markers && walked.object.DeleteMarker.v)
            return NULL;
    }
    walked.value = value;
    prefix = common_prefix(walk, walked.key);
    if (prefix.p) {
        str start = row_start_prefix(call->arena, walk->kind, walk->bucket, prefix);
        str end = key_end(call->arena, start);

        TRY(kv_seek(walk->cursor, end));
        if (walk->marker.n && str_starts(walk->marker, prefix))
            return NULL;
        walked.prefix = prefix;
    }
    *passed = false;
    *out = walked;
    return NULL;
}

ERR walk_next(struct walk *walk, struct walked *out)
{
    bool passed = true;

    *out = (struct walked){0};
    while (passed) {
        str row, value;
        bool found;

        TRY(kv_next(walk->cursor, &found, &row, &value));
        if (!found)
            return NULL;
        TRY(look(walk, row, value, out, &passed));
    }
    return NULL;
}

ERR walk_check_encoding(struct call *call, str encoding)
{
    if (!encoding.p || str_eq(encoding, S("url")))
        return NULL;
    return fail_argument(call, S("encoding-type"), encoding, "Invalid Encoding Method specified in Request");
}

str walk_shown(struct call *call, str encoding, str key)
{
    static const char digits[] = "0123456789ABCDEF";
    struct buf *out;

    if (!encoding.p || !key.p)
        return key;
    out = buf_new(call->arena, 3 * key.n + 1);
    for (size_t i = 0; i < key.n; i++) {
        unsigned char c = (unsigned char)key.p[i];

        if (char_is_alnum((char)c) || str_index(S("-_.*/"), (char)c) < 5) {
            buf_char(out, (char)c);
        } else if (c == ' ') {
            buf_char(out, '+');
        } else {
            buf_char(out, '%');
            buf_char(out, digits[c >> 4]);
            buf_char(out, digits[c & 15]);
        }
    }
    return buf_str(out);
}

ERR walk_page_size(struct call *call, struct opt_int asked, const char *name, size_t *out)
{
    if (asked.set && (asked.v < 0 || asked.v > INT32_MAX))
        return fail_argument(call, str_of(name), arena_printf(call->arena, "%lld", (long long)asked.v),
                             "Argument %s must be an integer between 0 and 2147483647", name);
    *out = asked.set && asked.v < PAGE_MAX ? (size_t)asked.v : PAGE_MAX;
    return NULL;
}
