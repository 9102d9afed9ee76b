/* The engine in a directory: PATH/ab/cdef... for the blob abcdef..., the first byte of the id being the
 * folder, so that 256 folders share the blobs and a folder is made, durably, only when its first blob
 * comes. A staged blob has no name, or one under PATH/staged where the file system has no nameless files. */
#include <assert.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "os/file.h"
#include "store/blob_front.h"
#include "store/heap.h"

enum {
    FOLDERS = 256,
    /* Written bytes are sent to the disk in such pieces while more come, so that the sync at the end finds
     * little left. */
    WRITE_BACK_SIZE = 1024 * 1024,
    PATH_SIZE = 4096
};

struct files {
    char *path;
    atomic_bool no_nameless;
    atomic_bool folder_made[FOLDERS];
    atomic_ullong staged; /* number of the next staging name */
};

struct file {
    int descriptor;
    uint64_t end, sent;
    char *staged; /* its path, or NULL when it has no name */
};

struct path {
    char text[PATH_SIZE];
    size_t n;
};

static str path_str(const struct path *path)
{
    return (str){path->text, path->n};
}

static void path_add(struct path *path, str s)
{
    assert(path->n + s.n < sizeof path->text);
    memcpy(path->text + path->n, s.p, s.n);
    path->n += s.n;
    path->text[path->n] = '\0';
}

/* PATH/ab */
static void folder_path(const struct files *files, unsigned folder, struct path *path)
{
    static const char digits[] = "0123456789abcdef";
    char name[3] = {'/', digits[folder >> 4], digits[folder & 15]};

    path->n = 0;
    path_add(path, str_of(files->path));
    path_add(path, (str){name, sizeof name});
}

static void blob_path(const struct files *files, struct blob_id id, struct path *path)
{
    char name[BLOB_NAME_SIZE];

    blob_name(id, name);
    folder_path(files, id.bytes[0], path);
    path_add(path, S("/"));
    path_add(path, str_skip(str_of(name), 2));
}

static void staging_path(const struct files *files, struct path *path)
{
    path->n = 0;
    path_add(path, str_of(files->path));
    path_add(path, S("/staged"));
}

static ERR remove_staged(void *arg, str name, bool is_directory)
{
    struct files *files = arg;
    struct path path;

    if (is_directory)
        return NULL;
    staging_path(files, &path);
    path_add(&path, S("/"));
    path_add(&path, name);
    return file_remove(path_str(&path));
}

/* What a crash left half-written. */
static ERR clean_staging(struct files *files)
{
    struct path path;
    bool exists;

    staging_path(files, &path);
    TRY(file_exists(path_str(&path), &exists));
    return exists ? file_list(path_str(&path), remove_staged, files) : NULL;
}

static void files_close(void *store)
{
    struct files *files = store;

    free(files->path);
    free(files);
}

static ERR files_open(str path, void **store)
{
    struct files *files;
    struct err *err;

    if (path.n > PATH_SIZE / 2)
        return err_make(&fault_limit, "a path of %zu bytes is too long", path.n);
    TRY(file_make_directories(path));
    files = heap_alloc(sizeof *files);
    files->path = heap_cstr(path);
    err = clean_staging(files);
    if (err) {
        files_close(files);
        return err;
    }
    *store = files;
    return NULL;
}

static struct file *file_new(int descriptor)
{
    struct file *file = heap_alloc(sizeof *file);

    file->descriptor = descriptor;
    return file;
}

static ERR stage_named(struct files *files, struct file **out)
{
    struct path path;
    char name[32];
    int descriptor;

    staging_path(files, &path);
    TRY(file_make_directories(path_str(&path)));
    snprintf(name, sizeof name, "/%llu", (unsigned long long)atomic_fetch_add(&files->staged, 1));
    path_add(&path, str_of(name));
    TRY(file_open(path_str(&path), FILE_CREATE_NEW, &descriptor));
    *out = file_new(descriptor);
    (*out)->staged = heap_cstr(path_str(&path));
    return NULL;
}

static ERR files_stage(void *store, void **out)
{
    struct files *files = store;
    struct file *file;
    int descriptor;

    if (!atomic_load(&files->no_nameless)) {
        struct err *err = file_open_nameless(str_of(files->path), &descriptor);

        if (!err) {
            *out = file_new(descriptor);
            return NULL;
        }
        if (err->fault != &fault_usage)
            return err;
        atomic_store(&files->no_nameless, true);
    }
    TRY(stage_named(files, &file));
    *out = file;
    return NULL;
}

static ERR files_reserve(void *arg, uint64_t size)
{
    struct file *file = arg;

    return size > file->end ? file_reserve(file->descriptor, file->end, size - file->end) : NULL;
}

static ERR files_append(void *arg, str bytes)
{
    struct file *file = arg;

    TRY(file_write_at(file->descriptor, file->end, bytes));
    file->end += bytes.n;
    if (file->end - file->sent >= WRITE_BACK_SIZE) {
        file_write_back(file->descriptor, file->sent, file->end - file->sent);
        file->sent = file->end;
    }
    return NULL;
}

static void file_free(struct file *file)
{
    file_close(file->descriptor);
    free(file->staged);
    free(file);
}

static void files_drop(void *store, void *arg)
{
    struct file *file = arg;
    struct err *err = NULL;

    (void)store;
    if (file->staged)
        err = file_remove(str_of(file->staged));
    (void)err; /* else at the next start */
    file_free(file);
}

static ERR need_folder(struct files *files, unsigned folder)
{
    struct path path;
    bool made;

    if (atomic_load(&files->folder_made[folder]))
        return NULL;
    folder_path(files, folder, &path);
    TRY(file_make_directory(path_str(&path), &made));
    /* Also when it was there: a crash may have come between its making and this. */
    TRY(file_sync_directory(str_of(files->path)));
    atomic_store(&files->folder_made[folder], true);
    return NULL;
}

static ERR give_name(struct files *files, struct file *file, struct blob_id id)
{
    struct path folder, path;
    struct err *err;

    TRY(need_folder(files, id.bytes[0]));
    folder_path(files, id.bytes[0], &folder);
    blob_path(files, id, &path);
    TRY(file_sync(file->descriptor));
    if (file->staged)
        TRY(file_rename(str_of(file->staged), path_str(&path)));
    else
        TRY(file_link(file->descriptor, path_str(&path)));
    free(file->staged);
    file->staged = NULL;
    err = file_sync_directory(path_str(&folder));
    if (err) {
        struct err *ignored = file_remove(path_str(&path));

        (void)ignored;
    }
    return err;
}

static ERR files_publish(void *store, void *arg, struct blob_id id)
{
    struct err *err = give_name(store, arg, id);

    files_drop(store, arg);
    return err;
}

static ERR files_find(void *store, struct blob_id id, void **out, uint64_t *size)
{
    struct path path;
    struct err *err;
    int descriptor;

    blob_path(store, id, &path);
    TRY(file_open(path_str(&path), FILE_READ, &descriptor));
    err = file_size(descriptor, size);
    if (err) {
        file_close(descriptor);
        return err;
    }
    *out = file_new(descriptor);
    return NULL;
}

static ERR files_read(void *arg, uint64_t offset, char *into, size_t n)
{
    struct file *file = arg;

    return file_read_exactly(file->descriptor, offset, into, n);
}

static int files_descriptor(void *arg)
{
    struct file *file = arg;

    return file->descriptor;
}

static void files_release(void *store, void *file)
{
    (void)store;
    file_free(file);
}

static ERR files_remove(void *store, struct blob_id id)
{
    struct path path;

    blob_path(store, id, &path);
    return file_remove(path_str(&path));
}

struct listing {
    struct files *files;
    ERR (*visit)(void *arg, struct blob_id id, uint64_t size);
    void *arg;
    char folder[2];
};

static ERR visit_blob(void *arg, str name, bool is_directory)
{
    struct listing *listing = arg;
    char full[BLOB_NAME_SIZE] = {listing->folder[0], listing->folder[1]};
    struct blob_id id;
    struct path path;
    uint64_t size;
    struct err *err;

    if (is_directory || name.n != BLOB_NAME_SIZE - 3)
        return NULL;
    memcpy(full + 2, name.p, name.n);
    if (!blob_id_of(str_of(full), &id))
        return NULL;
    blob_path(listing->files, id, &path);
    err = file_size_at(path_str(&path), &size);
    if (err && err->fault == &fault_missing)
        return NULL; /* removed meanwhile */
    return err ? err : listing->visit(listing->arg, id, blob_size_in(size));
}

static ERR visit_folder(void *arg, str name, bool is_directory)
{
    struct listing *listing = arg;
    struct path path = {.n = 0};

    if (!is_directory || name.n != sizeof listing->folder)
        return NULL;
    memcpy(listing->folder, name.p, name.n);
    path_add(&path, str_of(listing->files->path));
    path_add(&path, S("/"));
    path_add(&path, name);
    return file_list(path_str(&path), visit_blob, listing);
}

static ERR files_each(void *store, ERR (*visit)(void *arg, struct blob_id id, uint64_t size), void *arg)
{
    struct files *files = store;
    struct listing listing = {.files = files, .visit = visit, .arg = arg};

    return file_list(str_of(files->path), visit_folder, &listing);
}

const struct blob_engine blob_files = {
    .name = "files",
    .open = files_open,
    .close = files_close,
    .stage = files_stage,
    .reserve = files_reserve,
    .append = files_append,
    .publish = files_publish,
    .drop = files_drop,
    .find = files_find,
    .read = files_read,
    .descriptor = files_descriptor,
    .release = files_release,
    .remove = files_remove,
    .each = files_each,
};
