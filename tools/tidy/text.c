/* Rules of the text and of comments. */
#include "tools/tidy/rules.h"

#include <string.h>

enum { FILE_LINES_MAX = 800, LINE_COLUMNS_MAX = 110 };

void rule_file_length(struct tidy *tidy, const struct source *source)
{
    if (source->lines > FILE_LINES_MAX)
        report(tidy, source, source->lines, "file-length", "%u lines; at most %d", source->lines,
               FILE_LINES_MAX);
}

/* Characters, not bytes: continuation bytes of UTF-8 don't count. */
static unsigned columns(str line)
{
    unsigned n = 0;

    for (size_t i = 0; i < line.n; i++)
        n += ((unsigned char)line.p[i] & 0xC0) != 0x80;
    return n;
}

void rule_line_length(struct tidy *tidy, const struct source *source)
{
    str rest = source->text;

    for (unsigned number = 1; rest.p; number++) {
        unsigned n = columns(str_cut(&rest, '\n'));

        if (n > LINE_COLUMNS_MAX)
            report(tidy, source, number, "line-length", "%u columns; at most %d", n, LINE_COLUMNS_MAX);
    }
}

static bool is_word_char(char c)
{
    return char_is_alnum(c) || c == '_';
}

static bool has_word(str text, str word)
{
    for (size_t at = str_find(text, word); at < text.n; text = str_skip(text, at + word.n)) {
        at = str_find(text, word);
        if (at == text.n)
            return false;
        if ((at == 0 || !is_word_char(text.p[at - 1])) &&
            (at + word.n == text.n || !is_word_char(text.p[at + word.n])))
            return true;
    }
    return false;
}

static void report_todo(struct tidy *tidy, const struct source *source, str text, unsigned first_line)
{
    static const char *const words[] = {"TODO", "FIXME", "XXX"};
    str rest = text;

    for (unsigned line = first_line; rest.p; line++) {
        str here = str_cut(&rest, '\n');

        for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
            if (has_word(here, str_of(words[i])))
                report(tidy, source, line, "todo", "%s: do it, or open an issue", words[i]);
        }
    }
}

/* In C only comments count: a string may well hold such a word. */
void rule_todo(struct tidy *tidy, const struct source *source)
{
    if (!source->is_c) {
        report_todo(tidy, source, source->text, 1);
        return;
    }
    for (size_t i = 0; i < source->token_count; i++) {
        if (source->tokens[i].kind == TOKEN_COMMENT)
            report_todo(tidy, source, source->tokens[i].text, source->tokens[i].line);
    }
}

void rule_header_comment(struct tidy *tidy, const struct source *source)
{
    str name = str_skip(source->path, str_rindex(source->path, '/') + 1);
    str rest = source->text;
    str line = str_cut(&rest, '\n');
    str wanted = arena_concat(tidy->arena, arena_concat(tidy->arena, S("/* "), name), S(" -- "));

    if (source->is_header && (!str_starts(line, wanted) || line.n < wanted.n + 4))
        report(tidy, source, 1, "header-comment", "the first line must be: %.*swhat it is.", STR_ARG(wanted));
}

/* Three plain words one after another are prose. */
static bool is_prose(str line)
{
    unsigned words = 0;

    while (line.p && words < 3) {
        str word = str_cut(&line, ' ');
        bool plain = word.n > 0;

        for (size_t i = 0; i < word.n; i++)
            plain = plain && (char_is_alpha(word.p[i]) || (word.p[i] == ',' && i > 0));
        words = plain ? words + 1 : 0;
    }
    return words == 3;
}

static bool is_statement(str line)
{
    static const char *const starts[] = {"return", "break;",   "continue;", "goto ",
                                         "else",   "#include", "#define"};

    if (str_ends(line, S("{")) || str_eq(line, S("}")) || str_starts(line, S("} ")))
        return true;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (str_starts(line, str_of(starts[i])) && (line.p[0] == '#' || str_ends(line, S(";"))))
            return true;
    }
    return str_ends(line, S(";")) &&
           (str_has(line, S("(")) || str_has(line, S(" = ")) || str_has(line, S("++")));
}

/* A line of a statement that goes on. */
static bool is_continued(str line)
{
    return str_ends(line, S(",")) || str_ends(line, S("&&")) || str_ends(line, S("||")) ||
           str_ends(line, S(")"));
}

/* Whether every line of the comment is code, so that an example amid prose is not taken for dead code. */
static bool is_code(str comment)
{
    str rest = str_ends(comment, S("*/")) ? str_take(comment, comment.n - 2) : comment;
    bool found = false;

    for (rest = str_skip(rest, 2); rest.p;) {
        str line = str_trim(str_cut(&rest, '\n'));

        if (str_starts(line, S("*")))
            line = str_trim(str_skip(line, 1));
        if (line.n == 0)
            continue;
        if (is_prose(line) || (!is_statement(line) && !is_continued(line)))
            return false;
        found = found || is_statement(line);
    }
    return found;
}

void rule_dead_code(struct tidy *tidy, const struct source *source)
{
    for (size_t i = 0; i < source->token_count; i++) {
        const struct token *token = &source->tokens[i];
        const struct token *second = token_at(source->tokens, source->token_count, i + 1);
        const struct token *third = token_at(source->tokens, source->token_count, i + 2);

        if (token->kind == TOKEN_COMMENT && is_code(token->text))
            report(tidy, source, token->line, "dead-code", "commented-out code: git remembers it");
        if (token->directive && token_is(token, "#") && token_is(second, "if") && token_is(third, "0"))
            report(tidy, source, token->line, "dead-code", "#if 0: git remembers it");
    }
}
