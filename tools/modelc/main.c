/* modelc -- turns Smithy text into C: structs and tables.
 *
 *     modelc NAME FILE.smithy... OUT/NAME      writes OUT/NAME.h, OUT/NAME.c and OUT/NAME_layout.c
 *     modelc --services services.def OUT.c     writes the table of services
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
    char *bytes = arena_alloc(arena, SMITHY_TEXT_MAX + 1);
    size_t n;

    if (!file)
        return err_make(&fault_file, "%s: cannot be read", path);
    n = fread(bytes, 1, SMITHY_TEXT_MAX + 1, file);
    if (ferror(file) || n > SMITHY_TEXT_MAX)
        return err_make(&fault_file, "%s: cannot be read, or is too long", path);
    *out = (str){bytes, n};
    return NULL;
}

static ERR write_file(const char *path, const struct buf *text)
{
    FILE *file = fopen(path, "wb");
    bool ok;

    if (!buf_ok(text))
        return err_make(&fault_limit, "%s: more than %d bytes", path, (int)OUT_MAX);
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

static ERR list_services(struct arena *arena, const char *from, const char *to)
{
    struct buf out CLEANUP(buf_done) = {0};
    str text;

    buf_init(&out, OUT_MAX);
    TRY(read_file(arena, from, &text));
    TRY(emit_services(str_of(from), text, &out));
    return write_file(to, &out);
}

int main(int argc, char **argv)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct err *err;

    if (argc == 4 && strcmp(argv[1], "--services") == 0) {
        err = list_services(&arena, argv[2], argv[3]);
    } else if (argc >= 4 && argv[1][0] != '-') {
        err = compile(&arena, argv[1], argv + 2, argc - 3, argv[argc - 1]);
    } else {
        fputs("usage: modelc NAME FILE.smithy... OUT/NAME\n       modelc --services services.def OUT.c\n", stderr);
        return 2;
    }
    if (err)
        fprintf(stderr, "modelc: %.*s\n", STR_ARG(err->message));
    return err != NULL;
}
