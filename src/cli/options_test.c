#include "cli/options.h"

#include "test/unit.h"

struct thing_options {
    bool loud;
    str name;
    struct opt_int count;
};

static const struct option_row rows[] = {
    {"loud", OPTION_FLAG, offsetof(struct thing_options, loud), NULL, "say it"},
    {"name", OPTION_TEXT, offsetof(struct thing_options, name), "NAME", "whose"},
    {"count", OPTION_NUMBER, offsetof(struct thing_options, count), "N", "how often"},
    {NULL},
};

static const struct command thing = {
    .name = "thing",
    .arguments = "[A [B]]",
    .options = rows,
    .options_size = sizeof(struct thing_options),
    .arguments_max = 2,
};

static struct err *parse(const char *const *words, struct invocation *invocation, bool *help)
{
    int n = 0;

    while (words[n])
        n++;
    *invocation = (struct invocation){.arena = unit_arena()};
    return options_parse(&thing, n, (char *const *)(uintptr_t)words, invocation, help);
}

TEST(options_come_in_both_forms_and_in_any_place)
{
    static const char *const words[] = {"a", "--name=x=y", "--count", "3", "b", "--loud", NULL};
    const struct thing_options *options;
    struct invocation in;
    bool help;

    REQUIRE_OK(parse(words, &in, &help));
    options = in.options;
    CHECK(options->loud && !help);
    CHECK_STR(options->name, S("x=y"));
    CHECK(options->count.set && options->count.v == 3);
    CHECK_INT(in.argument_count, 2);
    CHECK_STR(in.arguments[1], S("b"));
}

TEST(options_not_given_are_absent)
{
    static const char *const words[] = {"--name", "", NULL};
    const struct thing_options *options;
    struct invocation in;
    bool help;

    REQUIRE_OK(parse(words, &in, &help));
    options = in.options;
    CHECK(!options->loud && !options->count.set);
    CHECK_STR(options->name, S(""));
}

TEST(options_end_at_two_dashes)
{
    static const char *const words[] = {"--", "--loud", "-", NULL};
    const struct thing_options *options;
    struct invocation in;
    bool help;

    REQUIRE_OK(parse(words, &in, &help));
    options = in.options;
    CHECK(!options->loud);
    CHECK_STR(in.arguments[0], S("--loud"));
    CHECK_STR(in.arguments[1], S("-"));
}

TEST(options_that_make_no_sense_are_named)
{
    static const struct {
        const char *const words[4];
        const char *message;
    } cases[] = {
        {{"--nmae", "x", NULL}, "thing has no option '--nmae'; did you mean '--name'?"},
        {{"--zzz=1", NULL}, "thing has no option '--zzz'"},
        {{"-x", NULL}, "thing has no option '-x'"},
        {{"--loud=yes", NULL}, "--loud takes no value"},
        {{"--name", NULL}, "--name takes a value: NAME"},
        {{"--count", "many", NULL}, "--count takes a number, not 'many'"},
        {{"--count=-1", NULL}, "--count takes a number, not '-1'"},
        {{"--count=99999999999", NULL}, "--count takes a number, not '99999999999'"},
        {{"a", "b", "c", NULL}, "thing takes no argument 'c'"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct invocation in;
        bool help;
        struct err *err = parse(cases[i].words, &in, &help);

        if (CHECK_FAULT(err, &fault_usage))
            CHECK_STR(err->message, str_of(cases[i].message));
    }
}

TEST(options_ask_for_help_before_anything_else)
{
    static const char *const words[] = {"--nonsense", "-h", NULL};
    static const char *const behind[] = {"--", "-h", NULL};
    struct invocation in;
    bool help;

    CHECK_OK(parse(words, &in, &help));
    CHECK(help);
    CHECK_OK(parse(behind, &in, &help));
    CHECK(!help);
}

TEST(options_nearest_word)
{
    static const char *const words[] = {"status", "reset", "up", NULL};

    CHECK_STR(nearest_word(S("stats"), words), S("status"));
    CHECK_STR(nearest_word(S("resett"), words), S("reset"));
    CHECK(!nearest_word(S("x"), words).p);
    CHECK(!nearest_word(S("something-very-long-that-is-not-a-word-at-all"), words).p);
}
