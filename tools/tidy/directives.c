/* Rules of preprocessor lines: includes and macros. */
#include "tools/tidy/rules.h"

#include <stdio.h>

enum { LAYERS_MAX = 64 };

bool layers_read(struct tidy *tidy, const char *path)
{
    struct source file;
    struct layer *layers = arena_new_array(tidy->arena, LAYERS_MAX, struct layer);
    str rest;

    if (!source_read(tidy->arena, path, &file))
        return false;
    tidy->layers = layers;
    for (rest = file.text; rest.p && tidy->layer_count < LAYERS_MAX;) {
        str line = str_cut(&rest, '\n');
        str folder = str_cut(&line, ':');

        if (!line.p || str_starts(folder, S("#")))
            continue;
        line = arena_printf(tidy->arena, " %.*s ", STR_ARG(str_trim(line)));
        layers[tidy->layer_count++] = (struct layer){.folder = folder, .may_include = line};
    }
    return true;
}

/* The folder that a file counts as: src/os/file.c is "os", src/main.c is "main", test/unit.c is "test". */
static str folder_of(str path)
{
    str rest = str_starts(path, S("src/")) ? str_skip(path, 4) : path;
    str first = str_cut(&rest, '/');

    return rest.p ? first : S("main");
}

/* The service that a file or an include belongs to; absent when it is none's own: src/svc/services.c. */
static str service_of(str path)
{
    str rest = str_starts(path, S("src/")) ? str_skip(path, 4) : path;
    str service;

    if (!str_starts(rest, S("svc/")))
        return STR_NONE;
    rest = str_skip(rest, 4);
    service = str_cut(&rest, '/');
    return rest.p ? service : STR_NONE;
}

static bool has_folder(struct tidy *tidy, str folders, str folder)
{
    return str_has(folders, S(" * ")) ||
           str_has(folders, arena_printf(tidy->arena, " %.*s ", STR_ARG(folder)));
}

static bool may_include(struct tidy *tidy, const struct source *source, str folder, bool *known)
{
    str own = folder_of(source->path);

    *known = false;
    for (size_t i = 0; i < tidy->layer_count; i++) {
        if (!str_eq(tidy->layers[i].folder, own))
            continue;
        *known = true;
        if (str_eq(folder, own) || has_folder(tidy, tidy->layers[i].may_include, folder))
            return true;
    }
    return source->is_test && (str_eq(folder, S("test")) || str_eq(folder, S("gen")));
}

static void check_include(struct tidy *tidy, const struct source *source, unsigned line, str included)
{
    str folder = str_take(included, str_index(included, '/'));
    str own = service_of(source->path), other = service_of(included);
    bool known;

    if (folder.n == included.n) {
        report(tidy, source, line, "layer", "\"%.*s\": say the folder too", STR_ARG(included));
    } else if (!may_include(tidy, source, folder, &known)) {
        report(tidy, source, line, "layer", "%.*s/ may not include %.*s/%s", STR_ARG(folder_of(source->path)),
               STR_ARG(folder), known ? "" : ": it is not in the file `layers`");
    } else if (own.p && other.p && !str_eq(own, other)) {
        report(tidy, source, line, "layer", "service %.*s may not include service %.*s: call it",
               STR_ARG(own), STR_ARG(other));
    }
}

/* The word of the preprocessor line that begins at token i. */
static const struct token *directive_name(const struct source *source, size_t i)
{
    const struct token *hash = &source->tokens[i];
    bool begins = hash->directive && token_is(hash, "#") &&
                  (i == 0 || source->tokens[i - 1].directive != hash->directive);

    return token_at(source->tokens, source->token_count, begins ? i + 1 : source->token_count);
}

void rule_layer(struct tidy *tidy, const struct source *source)
{
    for (size_t i = 0; i < source->token_count; i++) {
        const struct token *file = token_at(source->tokens, source->token_count, i + 2);

        if (token_is(directive_name(source, i), "include") && file->kind == TOKEN_STRING && file->text.n > 2)
            check_include(tidy, source, file->line, str_take(str_skip(file->text, 1), file->text.n - 2));
    }
}

/* Whether the header holds nothing but includes and its guard. */
void rule_umbrella(struct tidy *tidy, const struct source *source)
{
    unsigned includes = 0, defines = 0, others = 0;

    for (size_t i = 0; i < source->token_count; i++) {
        const struct token *name = directive_name(source, i);

        includes += token_is(name, "include");
        defines += token_is(name, "define");
        others += token_is(name, "pragma") && !token_is(&name[1], "once");
    }
    if (source->is_header && includes && source->code_count == 0 && defines <= 1 && others == 0)
        report(tidy, source, 1, "umbrella", "a header that only includes others: include what you use");
}

static bool may_return(const struct source *source, str macro)
{
    return (str_eq(macro, S("TRY")) && str_eq(source->path, S("src/base/err.h"))) ||
           str_eq(source->path, S("test/unit.h"));
}

void rule_macro_return(struct tidy *tidy, const struct source *source)
{
    for (size_t i = 0; i < source->token_count; i++) {
        const struct token *macro = token_at(source->tokens, source->token_count, i + 2);

        if (!token_is(directive_name(source, i), "define") || may_return(source, macro->text))
            continue;
        for (size_t j = i + 3; j < source->token_count; j++) {
            const struct token *token = &source->tokens[j];

            if (token->directive != macro->directive)
                break;
            if (token_is(token, "return"))
                report(tidy, source, token->line, "macro-return", "%.*s returns: only TRY may",
                       STR_ARG(macro->text));
        }
    }
}

void rule_paste(struct tidy *tidy, const struct source *source)
{
    if (str_eq(source->path, S("test/unit.h")))
        return;
    for (size_t i = 0; i < source->token_count; i++) {
        if (source->tokens[i].directive && token_is(&source->tokens[i], "##"))
            report(tidy, source, source->tokens[i].line, "paste",
                   "token pasting makes names that grep can't find");
    }
}
