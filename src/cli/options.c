#include "cli/options.h"

#include <assert.h>
#include <string.h>

enum { WORD_MAX = 32, WORDS_MAX = 32, DISTANCE_MAX = 2 };

static size_t least(size_t a, size_t b, size_t c)
{
    size_t n = a < b ? a : b;

    return n < c ? n : c;
}

/* How many letters to add, drop or change: Levenshtein's distance. Both words are at most WORD_MAX long. */
static size_t distance(str a, str b)
{
    size_t row[WORD_MAX + 1];

    for (size_t j = 0; j <= b.n; j++)
        row[j] = j;
    for (size_t i = 0; i < a.n; i++) {
        size_t diagonal = row[0];

        row[0] = i + 1;
        for (size_t j = 0; j < b.n; j++) {
            size_t changed = diagonal + (a.p[i] != b.p[j]);

            diagonal = row[j + 1];
            row[j + 1] = least(changed, row[j] + 1, row[j + 1] + 1);
        }
    }
    return row[b.n];
}

str nearest_word(str word, const char *const *words)
{
    size_t nearest = DISTANCE_MAX + 1;
    str found = STR_NONE;

    for (size_t i = 0; words[i] && word.n <= WORD_MAX; i++) {
        str candidate = str_of(words[i]);
        size_t n = candidate.n <= WORD_MAX ? distance(word, candidate) : nearest;

        if (n < nearest && n < candidate.n) {
            nearest = n;
            found = candidate;
        }
    }
    return found;
}

static const struct option_row *find_option(const struct command *command, str name)
{
    for (const struct option_row *row = command->options; row && row->name; row++) {
        if (str_eq(str_of(row->name), name))
            return row;
    }
    return NULL;
}

static ERR unknown_option(const struct command *command, str given, str name)
{
    const char *names[WORDS_MAX + 1] = {0};
    size_t n = 0;
    str nearest;

    for (const struct option_row *row = command->options; row && row->name && n < WORDS_MAX; row++)
        names[n++] = row->name;
    nearest = nearest_word(name, names);
    if (nearest.p)
        return err_make(&fault_usage, "%s has no option '%.*s'; did you mean '--%.*s'?", command->name,
                        STR_ARG(given), STR_ARG(nearest));
    return err_make(&fault_usage, "%s has no option '%.*s'", command->name, STR_ARG(given));
}

static ERR set_option(const struct option_row *row, str value, void *options)
{
    char *at = (char *)options + row->offset;
    uint64_t number;

    switch (row->kind) {
    case OPTION_FLAG:
        *(bool *)at = true;
        return NULL;
    case OPTION_TEXT:
        *(str *)at = value;
        return NULL;
    case OPTION_NUMBER:
        if (!str_to_u64(value, &number) || number > INT32_MAX)
            return err_make(&fault_usage, "--%s takes a number, not '%.*s'", row->name, STR_ARG(value));
        *(struct opt_int *)at = (struct opt_int){true, (int64_t)number};
        return NULL;
    }
    return NULL;
}

/* Reads the option at argv[*i], and moves *i to its last word. */
static ERR take_option(const struct command *command, int argc, char *const *argv, int *i, void *options)
{
    str given = str_of(argv[*i]);
    size_t equals = str_index(given, '=');
    str name = str_skip(str_take(given, equals), 2);
    str value = equals < given.n ? str_skip(given, equals + 1) : STR_NONE;
    const struct option_row *row = str_starts(given, S("--")) ? find_option(command, name) : NULL;

    if (!row)
        return unknown_option(command, str_take(given, equals), name);
    if (row->kind == OPTION_FLAG && value.p)
        return err_make(&fault_usage, "--%s takes no value", row->name);
    if (row->kind != OPTION_FLAG && !value.p) {
        if (*i + 1 >= argc)
            return err_make(&fault_usage, "--%s takes a value: %s", row->name, row->value);
        value = str_of(argv[++*i]);
    }
    return set_option(row, value, options);
}

static bool asks_for_help(int argc, char *const *argv)
{
    for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return true;
    }
    return false;
}

ERR options_parse(const struct command *command, int argc, char *const *argv, struct invocation *invocation,
                  bool *help)
{
    void *options = arena_alloc(invocation->arena, command->options_size);
    str *arguments = arena_new_array(invocation->arena, (size_t)argc + 1, str);
    bool ended = false;
    size_t n = 0;

    assert(argc >= 0);
    *help = asks_for_help(argc, argv);
    for (int i = 0; i < argc && !*help; i++) {
        if (!ended && strcmp(argv[i], "--") == 0)
            ended = true;
        else if (!ended && argv[i][0] == '-' && argv[i][1])
            TRY(take_option(command, argc, argv, &i, options));
        else
            arguments[n++] = str_of(argv[i]);
    }
    if (n > command->arguments_max)
        return err_make(&fault_usage, "%s takes no argument '%.*s'", command->name,
                        STR_ARG(arguments[command->arguments_max]));
    invocation->options = options;
    invocation->arguments = arguments;
    invocation->argument_count = n;
    return NULL;
}
