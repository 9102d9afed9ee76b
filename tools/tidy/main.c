/* Checks the files it is given against STYLE.md's rules: `make lint`. Prints a line a finding; exits 1 when
 * there is one. */
#include "tools/tidy/rules.h"

#include <stdio.h>
#include <unistd.h>

static void (*const rules_of_text[])(struct tidy *, const struct source *) = {rule_todo};

static void (*const rules_of_c[])(struct tidy *, const struct source *) = {
    rule_file_length,
    rule_line_length,
    rule_todo,
    rule_header_comment,
    rule_dead_code,
    rule_layer,
    rule_umbrella,
    rule_macro_return,
    rule_paste,
    rule_errno,
    rule_function_length,
    rule_typedef,
    rule_banned,
    rule_service_call,
    rule_service_global,
    rule_error_convention,
};

void report(struct tidy *tidy, const struct source *source, unsigned line, const char *rule,
            const char *format, ...)
{
    va_list args;

    printf("%.*s:%u: %s: ", STR_ARG(source->path), line, rule);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    putchar('\n');
    tidy->findings++;
}

static bool check_file(struct tidy *tidy, const char *path)
{
    struct source source;

    if (!source_read(tidy->arena, path, &source)) {
        fprintf(stderr, "tidy: can't read %s\n", path);
        return false;
    }
    if (!source.is_c) {
        for (size_t i = 0; i < sizeof rules_of_text / sizeof *rules_of_text; i++)
            rules_of_text[i](tidy, &source);
        return true;
    }
    for (size_t i = 0; i < sizeof rules_of_c / sizeof *rules_of_c; i++)
        rules_of_c[i](tidy, &source);
    return true;
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct arena scratch = {0};
    struct tidy tidy = {.arena = &arena};
    bool readable = true;

    if (argc < 3 || chdir(argv[1]) != 0 || !layers_read(&tidy, "layers")) {
        fputs("usage: tidy ROOT FILE...   (ROOT holds the file `layers`; FILEs are relative to it)\n",
              stderr);
        return 2;
    }
    tidy.arena = &scratch;
    for (int i = 2; i < argc; i++) {
        readable = check_file(&tidy, argv[i]) && readable;
        arena_reset(&scratch);
    }
    if (tidy.findings)
        printf("%d files, %u findings\n", argc - 2, tidy.findings);
    arena_done(&scratch);
    arena_done(&arena);
    return tidy.findings || !readable;
}
