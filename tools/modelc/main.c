/* modelc -- turns Smithy text into C: structs and tables.
 *
 *     modelc NAME FILE.smithy... OUT/NAME      writes OUT/NAME.h, OUT/NAME.c and OUT/NAME_layout.c
 *     modelc --services services.def OUT.c     writes the table of services
 *     modelc --models services.def OUT.c       writes a list of their models, for tests
 *
 * Nothing is written when something is wrong: the message is "file:line:column: what" and the status 1.
 */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "tools/modelc/plan.h"
#include "tools/modelc/services.h"

enum { OUT_MAX = 256 * 1024 * 1024 };

static const struct fault fault_file = {.code = "File", .http = 500, .blame = BLAME_SERVER};

static void close_file(FILE **file)
{
    if (*file)
        fclose(*file);
}

static ERR read_file(struct arena *arena, const char *path, str *out)
{
    FILE *file CLEANUP(close_file) = fopen(path, "rb");
    char *bytes;
    long n;

    if (!file || fseek(file, 0, SEEK_END) != 0 || (n = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) != 0)
        return err_make(&fault_file, "%s: cannot be read", path);
    if (n > SMITHY_TEXT_MAX)
        return err_make(&fault_limit, "%s: longer than %d bytes", path, (int)SMITHY_TEXT_MAX);
    bytes = arena_alloc(arena, (size_t)n);
    if (fread(bytes, 1, (size_t)n, file) != (size_t)n)
        return err_make(&fault_file, "%s: cannot be read", path);
    *out = (str){bytes, (size_t)n};
    return NULL;
}

/* Whether the file has this text already: then it keeps its time, and nothing that depends on it is compiled
 * again. */
static bool same_file(const char *path, const struct buf *text)
{
    FILE *file CLEANUP(close_file) = fopen(path, "rb");
    char piece[64 * 1024];
    size_t at = 0, n;

    if (!file)
        return false;
    while ((n = fread(piece, 1, sizeof piece, file)) > 0) {
        if (n > text->n - at || memcmp(piece, text->p + at, n) != 0)
            return false;
        at += n;
    }
    return at == text->n && !ferror(file);
}

static ERR write_file(const char *path, const struct buf *text)
{
    FILE *file;
    bool ok;

    if (!buf_ok(text))
        return err_make(&fault_limit, "%s: more than %d bytes", path, (int)OUT_MAX);
    if (same_file(path, text))
        return NULL;
    file = fopen(path, "wb");
    if (!file)
        return err_make(&fault_file, "%s: cannot be written", path);
    ok = fwrite(text->p, 1, text->n, file) == text->n;
    ok = fclose(file) == 0 && ok;
    return ok ? NULL : err_make(&fault_file, "%s: cannot be written", path);
}

/* Every byte that C does not allow in a name becomes '_'. */
static str prefix_of(struct arena *arena, str name, bool capital)
{
    char *p = arena_alloc(arena, name.n + 1);

    for (size_t i = 0; i < name.n; i++) {
        char c = char_is_alnum(name.p[i]) ? name.p[i] : '_';

        p[i] = capital ? char_upper(c) : c;
    }
    return (str){p, name.n};
}

static ERR emit(const struct plan *plan, void (*emitter)(const struct plan *, struct buf *), str path)
{
    struct buf out CLEANUP(buf_done) = {0};

    buf_init(&out, OUT_MAX);
    emitter(plan, &out);
    return write_file(arena_cstr(plan->arena, path), &out);
}

static ERR compile(struct arena *arena, const char *name, char **files, int count, const char *stem)
{
    struct plan plan = {.arena = arena, .name = str_of(name)};
    str out = str_of(stem);

    plan.prefix = prefix_of(arena, plan.name, false);
    plan.capital = prefix_of(arena, plan.name, true);
    for (int i = 0; i < count; i++) {
        str text;

        TRY(read_file(arena, files[i], &text));
        TRY(smithy_parse(arena, str_of(files[i]), text, &plan.model));
    }
    TRY(plan_make(&plan));
    TRY(emit(&plan, emit_tables, arena_concat(arena, out, S(".c"))));
    TRY(emit(&plan, emit_layout, arena_concat(arena, out, S("_layout.c"))));
    return emit(&plan, emit_header, arena_concat(arena, out, S(".h")));
}

static ERR list_services(struct arena *arena, char **argv)
{
    struct buf out CLEANUP(buf_done) = {0};
    str text;

    buf_init(&out, OUT_MAX);
    TRY(read_file(arena, argv[2], &text));
    if (strcmp(argv[1], "--services") == 0)
        TRY(emit_services(str_of(argv[2]), text, &out));
    else
        TRY(emit_models(str_of(argv[2]), text, &out));
    return write_file(argv[3], &out);
}

int main(int argc, char **argv)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct err *err;

    if (argc == 4 && (strcmp(argv[1], "--services") == 0 || strcmp(argv[1], "--models") == 0)) {
        err = list_services(&arena, argv);
    } else if (argc >= 4 && argv[1][0] != '-') {
        err = compile(&arena, argv[1], argv + 2, argc - 3, argv[argc - 1]);
    } else {
        fputs("usage: modelc NAME FILE.smithy... OUT/NAME\n       modelc --services|--models services.def "
              "OUT.c\n",
              stderr);
        return 2;
    }
    if (err)
        fprintf(stderr, "modelc: %.*s\n", STR_ARG(err->message));
    return err != NULL;
}
