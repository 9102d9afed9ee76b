/* Rules of code. */
#include "tools/tidy/code.h"
#include "tools/tidy/rules.h"

enum { FUNCTION_LINES_MAX = 60 };

struct declaration read_declaration(const struct source *source, size_t i)
{
    struct declaration out = {.first = i};
    unsigned depth = 0;
    bool body = false, assigned = false;

    for (; i < source->code_count; i++) {
        const struct token *token = &source->code[i];

        out.last = i;
        if (depth == 0 && token_is(token, "="))
            assigned = true;
        if (depth == 0 && token_is(token, "{") && i > out.first)
            body = !assigned && token_is(&source->code[i - 1], ")");
        depth += token_is(token, "{") || token_is(token, "(") || token_is(token, "[");
        if ((token_is(token, "}") || token_is(token, ")") || token_is(token, "]")) && depth > 0)
            depth--;
        if (depth == 0 && body && token_is(token, "}")) {
            out.is_function = true;
            return out;
        }
        if (depth == 0 && token_is(token, ";"))
            return out;
    }
    return out;
}

void rule_function_length(struct tidy *tidy, const struct source *source)
{
    for (size_t i = 0; i < source->code_count;) {
        struct declaration declaration = read_declaration(source, i);
        unsigned lines = source->code[declaration.last].line - source->code[declaration.first].line + 1;

        if (declaration.is_function && lines > FUNCTION_LINES_MAX)
            report(tidy, source, source->code[declaration.first].line, "function-length",
                   "%u lines; at most %d", lines, FUNCTION_LINES_MAX);
        i = declaration.last + 1;
    }
}

bool is_call(const struct source *source, size_t i)
{
    const struct token *before = i > 0 ? &source->code[i - 1] : token_at(source->code, 0, 0);

    return source->code[i].kind == TOKEN_WORD && !token_is(before, ".") && !token_is(before, "->") &&
           token_is(token_at(source->code, source->code_count, i + 1), "(");
}

bool is_one_of(str word, const char *names)
{
    str rest = str_of(names);

    while (rest.p) {
        str name = str_cut(&rest, ' ');

        if (str_ends(name, S("*")) ? str_starts(word, str_take(name, name.n - 1)) : str_eq(word, name))
            return word.n > 0;
    }
    return false;
}

static const char errno_names[] = "errno strerror strerror_r perror";

static const char banned_names[] =
    "strcpy strncpy stpcpy strcat strncat sprintf vsprintf strtok strtok_r atoi atol atoll atof gets alloca "
    "scanf sscanf fscanf vscanf vsscanf vfscanf asctime ctime gmtime localtime tmpnam tempnam mktemp "
    "setjmp longjmp";

void rule_errno(struct tidy *tidy, const struct source *source)
{
    if (!str_starts(source->path, S("src/")) || str_starts(source->path, S("src/os/")))
        return;
    for (size_t i = 0; i < source->code_count; i++) {
        bool member = i > 0 && (token_is(&source->code[i - 1], ".") || token_is(&source->code[i - 1], "->"));

        if (is_one_of(source->code[i].text, errno_names) && !member)
            report(tidy, source, source->code[i].line, "errno", "%.*s does not leave src/os",
                   STR_ARG(source->code[i].text));
    }
}

void rule_typedef(struct tidy *tidy, const struct source *source)
{
    if (str_eq(source->path, S("src/base/str.h")))
        return;
    for (size_t i = 0; i < source->code_count; i++) {
        if (token_is(&source->code[i], "typedef"))
            report(tidy, source, source->code[i].line, "typedef", "the only typedef is str");
    }
}

/* src/base/banned.h makes most of these compile errors; here they have a line in the list of findings too. */
void rule_banned(struct tidy *tidy, const struct source *source)
{
    for (size_t i = 0; i < source->code_count; i++) {
        if (is_call(source, i) && is_one_of(source->code[i].text, banned_names))
            report(tidy, source, source->code[i].line, "banned", "%.*s", STR_ARG(source->code[i].text));
    }
}

/* Whether the `return` at token i gives this constant, with this sign ("" or "-"). */
static bool returns(const struct source *source, size_t i, const char *sign, const char *value)
{
    bool negative = token_is(token_at(source->code, source->code_count, i + 1), "-");
    size_t at = i + 1 + negative;

    return negative == (*sign == '-') && token_is(token_at(source->code, source->code_count, at), value) &&
           token_is(token_at(source->code, source->code_count, at + 1), ";");
}

/* return -errno, return -EINVAL */
static bool returns_errno(const struct source *source, size_t i)
{
    const struct token *value = token_at(source->code, source->code_count, i + 2);

    return token_is(token_at(source->code, source->code_count, i + 1), "-") && value->kind == TOKEN_WORD &&
           (token_is(value, "errno") || value->text.p[0] == 'E');
}

/* Where a function says "failed" by -1 and has nothing else to say than 0; or the number of no token. -1
 * beside other values is an answer: no such row, no time-out. */
static size_t returns_minus_one(const struct source *source, struct declaration function)
{
    size_t found = source->code_count;

    for (size_t i = function.first; i <= function.last; i++) {
        if (!token_is(&source->code[i], "return"))
            continue;
        if (returns(source, i, "-", "1"))
            found = found < i ? found : i;
        else if (!returns(source, i, "", "0"))
            return source->code_count;
    }
    return found;
}

/* A function that can fail returns ERR: not -1, not a negative errno. src/os speaks to the system, which does
 * both. */
void rule_error_convention(struct tidy *tidy, const struct source *source)
{
    struct declaration at;
    bool free =
        !str_starts(source->path, S("src/")) || str_starts(source->path, S("src/os/")) || source->is_test;

    for (size_t i = 0; i < source->code_count && !free; i = at.last + 1) {
        size_t found;

        at = read_declaration(source, i);
        found = at.is_function ? returns_minus_one(source, at) : source->code_count;
        for (size_t j = at.first; at.is_function && j <= at.last; j++) {
            if (j == found || (token_is(&source->code[j], "return") && returns_errno(source, j)))
                report(tidy, source, source->code[j].line, "error-convention",
                       "a fallible function returns ERR");
        }
    }
}
