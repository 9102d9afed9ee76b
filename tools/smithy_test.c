#include "tools/smithy.h"

#include "test/unit.h"

static struct smithy_shape *parsed(str text, struct smithy_model *model)
{
    *model = (struct smithy_model){0};
    return CHECK_OK(smithy_parse(unit_arena(), S("t.smithy"), text, model)) ? model->shapes : NULL;
}

/* The message of a text that must not parse. */
static str refused(str text)
{
    struct smithy_model model = {0};
    struct err *err = smithy_parse(unit_arena(), S("t.smithy"), text, &model);

    return err && err->fault == &fault_syntax ? err->message : S("(accepted)");
}

TEST(smithy_reads_shapes_members_and_traits)
{
    struct smithy_model model;
    struct smithy_shape *shape =
        parsed(S("$version: \"2\"\nnamespace a.b\nuse c.d#e\n"
                 "@length(min: 1, max: 5) @c.d#sensitive string Name\n"
                 "structure S { @required @httpHeader(\"X\") A: a.b#Name, B: Integer = 3 }"),
               &model);

    REQUIRE(shape && shape->next);
    CHECK_INT(shape->kind, SMITHY_STRING);
    CHECK_STR(shape->name, S("Name"));
    CHECK_STR(smithy_field(smithy_trait(shape->traits, S("length"))->value, S("max"))->text, S("5"));
    CHECK(smithy_trait(shape->traits, S("sensitive")) && !smithy_trait(shape->traits, S("required")));
    shape = shape->next;
    REQUIRE(shape->members && shape->members->next);
    CHECK_STR(shape->members->target, S("Name"));
    CHECK_STR(smithy_trait(shape->members->traits, S("httpHeader"))->value->text, S("X"));
    CHECK_STR(shape->members->next->value->text, S("3"));
    CHECK(!shape->members->next->next);
}

TEST(smithy_reads_operations_and_inline_structures)
{
    struct smithy_model model;
    struct smithy_shape *shape =
        parsed(S("operation Op { input := @xmlName(\"R\") { A: String }, errors: [E F] }"), &model);

    REQUIRE(shape && shape->next);
    CHECK_STR(smithy_field(shape->properties, S("input"))->text, S("OpInput"));
    CHECK_STR(smithy_field(shape->properties, S("errors"))->items->next->text, S("F"));
    CHECK_STR(shape->next->name, S("OpInput"));
    CHECK_STR(shape->next->members->name, S("A"));
    CHECK(smithy_trait(shape->next->traits, S("xmlName")));
}

TEST(smithy_reads_apply)
{
    struct smithy_model model;

    parsed(S("apply a#S @required\napply S$M { @xmlName(\"x\") @sensitive }"), &model);
    REQUIRE(model.applies && model.applies->next);
    CHECK_STR(model.applies->shape, S("S"));
    CHECK(!model.applies->member.p);
    CHECK_STR(model.applies->next->member, S("M"));
    CHECK(smithy_trait(model.applies->next->traits, S("sensitive")));
}

static str value_of(str text)
{
    struct smithy_model model;
    const struct smithy_shape *shape =
        parsed(arena_printf(unit_arena(), "@t(%.*s) string X", STR_ARG(text)), &model);

    return shape && shape->traits && shape->traits->value ? shape->traits->value->text : STR_NONE;
}

TEST(smithy_reads_strings)
{
    CHECK_STR(value_of(S("\"a\\\"b\\\\c\\n\\u00e9\\u20AC\"")), S("a\"b\\c\n\xC3\xA9\xE2\x82\xAC"));
    CHECK_STR(value_of(S("\"\"")), S(""));
    CHECK_STR(value_of(S("\"\"\"\n    one\n      two\n    \"\"\"")), S("one\n  two\n"));
    CHECK_STR(value_of(S("-1.5e-7")), S("-1.5e-7"));
    CHECK_STR(value_of(S("a.b#C")), S("C"));
}

TEST(smithy_says_where_it_failed)
{
    CHECK_STR(refused(S("string")), S("t.smithy:1:7: expected a shape's name, not 'the end of the file'"));
    CHECK_STR(refused(S("\n  structure S {\n    A String\n  }")),
              S("t.smithy:3:7: expected ':', not 'String'"));
    CHECK_STR(refused(S("string \"x\"")), S("t.smithy:1:8: expected a shape's name, not 'x'"));
    CHECK_STR(refused(S("@a(\"x string X")), S("t.smithy:1:4: a string without an end"));
    CHECK_STR(refused(S("@a(\"\\q\") string X")), S("t.smithy:1:4: wrong escape in a string"));
    CHECK_STR(refused(S("@a(\"\\uD800\") string X")), S("t.smithy:1:4: wrong escape in a string"));
    CHECK_STR(refused(S("string X ;")), S("t.smithy:1:10: unexpected character ';'"));
    CHECK_STR(refused(S("resource X {}")), S("t.smithy:1:1: expected a statement, not 'resource'"));
    CHECK_STR(refused(S("$version: \"1.0\"")), S("t.smithy:1:11: only Smithy 2 is read, not '1.0'"));
    CHECK_STR(refused(S("structure a.b {}")), S("t.smithy:1:11: expected a shape's name, not 'a.b'"));
    CHECK_STR(refused(S("apply X")), S("t.smithy:1:8: expected a trait, not 'the end of the file'"));
}

TEST(smithy_bounds_nesting)
{
    char open[SMITHY_DEPTH_MAX + 1];

    for (size_t i = 0; i < sizeof open; i++)
        open[i] = '[';
    CHECK(str_ends(refused(arena_concat(unit_arena(), S("@a("), (str){open, sizeof open})),
                   S("values are nested too deeply")));
    CHECK(str_ends(refused(arena_concat(unit_arena(), S("@a("), (str){open, sizeof open - 1})),
                   S("expected a value, not 'the end of the file'")));
}

/* Every text that stops in the middle is refused or read, and nothing is read behind its end (the sanitizers
 * look). */
TEST(smithy_survives_every_cut)
{
    str text =
        S("$version: \"2\"\nnamespace a\n@t(a: [1, {b: \"\\u0041\"}], c: null)\nunion U { @x A: B = true }\n"
          "apply U$A @y(\"\"\"\n  z\n  \"\"\")\nenum E { A = \"b\" }\noperation O { input := { A: B } }");

    for (size_t n = 0; n <= text.n; n++) {
        str cut = arena_str(unit_arena(), str_take(text, n));
        struct smithy_model model = {0};
        struct err *err = smithy_parse(unit_arena(), S("t.smithy"), cut, &model);

        CHECK(!err || err->fault == &fault_syntax);
    }
}
