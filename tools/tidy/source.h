/* source.h -- a source file, read and cut into tokens.
 *
 * The lexer knows as much of C as the rules need: comments, strings, preprocessor lines. It never fails: what
 * it doesn't understand becomes single-character tokens. Everything lives in the arena given.
 */
#ifndef TOOLS_TIDY_SOURCE_H
#define TOOLS_TIDY_SOURCE_H

#include "base/arena.h"

enum token_kind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_STRING, TOKEN_CHARACTER, TOKEN_MARK, TOKEN_COMMENT };

struct token {
    enum token_kind kind;
    str text;
    unsigned line;
    unsigned directive; /* 0, or the number of the preprocessor line it belongs to, from 1 */
};

struct source {
    str path; /* from the root of the tree: "src/base/str.c" */
    str text;
    unsigned lines;
    struct token *tokens; /* all, in order */
    size_t token_count;
    struct token *code; /* without comments and preprocessor lines */
    size_t code_count;
    bool is_c, is_header, is_test;
};

/* False when the file can't be read. */
bool source_read(struct arena *arena, const char *path, struct source *out);

/* A token that isn't there (past either end) is an empty mark. */
const struct token *token_at(const struct token *tokens, size_t count, size_t i);
bool token_is(const struct token *token, const char *text);

#endif
