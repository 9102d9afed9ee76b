#include "tools/tidy/source.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { FILE_SIZE_MAX = 16 * 1024 * 1024 };

struct lexer {
    str text;
    size_t at;
    unsigned line;
    unsigned directive, directives; /* the one we are in, or 0; how many there were */
    bool line_is_blank;             /* nothing but blanks so far on this line */
};

static char peek(const struct lexer *lexer, size_t ahead)
{
    return lexer->at + ahead < lexer->text.n ? lexer->text.p[lexer->at + ahead] : '\0';
}

static bool is_word(char c)
{
    return char_is_alnum(c) || c == '_' || (unsigned char)c >= 0x80;
}

/* Past blanks and line ends; a line end ends the preprocessor line unless a backslash stands before it. */
static void skip_blanks(struct lexer *lexer)
{
    for (; lexer->at < lexer->text.n; lexer->at++) {
        char c = peek(lexer, 0);

        if (c == '\\' && peek(lexer, 1) == '\n') {
            lexer->at++;
            lexer->line++;
        } else if (c == '\n') {
            lexer->line++;
            lexer->directive = 0;
            lexer->line_is_blank = true;
        } else if (c != ' ' && c != '\t' && c != '\r' && c != '\f') {
            return;
        }
    }
}

/* Moves to the end of a string or character constant: the quote that ends it, or the line's end. */
static void skip_quoted(struct lexer *lexer, char quote)
{
    for (lexer->at++; lexer->at < lexer->text.n; lexer->at++) {
        char c = peek(lexer, 0);

        if (c == '\n')
            return;
        if (c == '\\' && peek(lexer, 1)) {
            lexer->at++;
            lexer->line += peek(lexer, 0) == '\n';
        } else if (c == quote) {
            lexer->at++;
            return;
        }
    }
}

static void skip_comment(struct lexer *lexer)
{
    bool block = peek(lexer, 1) == '*';

    for (lexer->at += 2; lexer->at < lexer->text.n; lexer->at++) {
        char c = peek(lexer, 0);

        if (block && c == '*' && peek(lexer, 1) == '/') {
            lexer->at += 2;
            return;
        }
        if (c == '\n' && !block)
            return;
        lexer->line += c == '\n';
    }
}

static enum token_kind skip_token(struct lexer *lexer)
{
    char c = peek(lexer, 0), next = peek(lexer, 1);

    if (c == '/' && (next == '*' || next == '/')) {
        skip_comment(lexer);
        return TOKEN_COMMENT;
    }
    if (c == '"' || c == '\'') {
        skip_quoted(lexer, c);
        return c == '"' ? TOKEN_STRING : TOKEN_CHARACTER;
    }
    if (is_word(c)) {
        while (is_word(peek(lexer, 0)))
            lexer->at++;
        return char_is_digit(c) ? TOKEN_NUMBER : TOKEN_WORD;
    }
    if ((c == '-' && next == '>') || (c == '#' && next == '#') || (next == '=' && strchr("=!<>+-*/%&|^", c)))
        lexer->at++;
    lexer->at++;
    return TOKEN_MARK;
}

static void next_token(struct lexer *lexer, struct token *token)
{
    size_t start = lexer->at;

    if (peek(lexer, 0) == '#' && lexer->line_is_blank)
        lexer->directive = ++lexer->directives;
    token->line = lexer->line;
    token->directive = lexer->directive;
    token->kind = skip_token(lexer);
    token->text = (str){lexer->text.p + start, lexer->at - start};
    if (token->kind != TOKEN_COMMENT)
        lexer->line_is_blank = false;
    assert(token->text.n > 0);
}

static void cut_tokens(struct arena *arena, struct source *source)
{
    struct lexer lexer = {.text = source->text, .line = 1, .line_is_blank = true};

    /* A token is at least a byte long. */
    source->tokens = arena_new_array(arena, source->text.n, struct token);
    source->code = arena_new_array(arena, source->text.n, struct token);
    for (skip_blanks(&lexer); lexer.at < lexer.text.n; skip_blanks(&lexer)) {
        struct token *token = &source->tokens[source->token_count++];

        next_token(&lexer, token);
        if (token->kind != TOKEN_COMMENT && !token->directive)
            source->code[source->code_count++] = *token;
    }
}

static bool read_text(struct arena *arena, const char *path, str *out)
{
    FILE *file = fopen(path, "re");
    long size = -1;

    if (file && fseek(file, 0, SEEK_END) == 0)
        size = ftell(file);
    if (size >= 0 && size <= FILE_SIZE_MAX) {
        char *text = arena_alloc(arena, (size_t)size);

        rewind(file);
        *out = (str){text, fread(text, 1, (size_t)size, file)};
    }
    if (file)
        fclose(file);
    return size >= 0 && size <= FILE_SIZE_MAX;
}

bool source_read(struct arena *arena, const char *path, struct source *out)
{
    str name = str_of(path), text;

    if (!read_text(arena, path, &text))
        return false;
    *out = (struct source){.path = name, .text = text};
    for (size_t i = 0; i < out->text.n; i++)
        out->lines += text.p[i] == '\n';
    out->is_header = str_ends(name, S(".h"));
    out->is_c = out->is_header || str_ends(name, S(".c"));
    out->is_test = str_ends(name, S("_test.c")) || str_starts(name, S("test/"));
    if (out->is_c)
        cut_tokens(arena, out);
    return true;
}

const struct token *token_at(const struct token *tokens, size_t count, size_t i)
{
    static const struct token none = {.kind = TOKEN_MARK, .text = {"", 0}};

    return i < count ? &tokens[i] : &none;
}

bool token_is(const struct token *token, const char *text)
{
    return str_eq(token->text, str_of(text));
}
