#include "wire/validate.h"

#include "gen/wiretest.h"
#include "core/service.h"
#include "test/unit.h"
#include "wire/pattern.h"
#include "wire/wire.h"

#define ONE "1 validation error detected: "

static str check(const struct wiretest_ConstraintsInput *in, bool *missing)
{
    return validate_input(&wiretest_model, &wiretest_model.operations[WIRETEST_OP_Constraints], in,
                          unit_arena(), missing);
}

static void expect(struct wiretest_ConstraintsInput in, str message)
{
    bool missing;

    in.Required = S("r");
    CHECK_STR(check(&in, &missing), message);
}

TEST(validate_missing_members)
{
    struct wiretest_ConstraintsInput in = {0};
    struct wiretest_Rule rules[] = {{.Id = S("a")}, {.Days = {true, 1}}};
    bool missing = false;

    CHECK_STR(check(&in, &missing),
              S(ONE "Value null at 'required' failed to satisfy constraint: Member must not be null"));
    CHECK(missing);
    expect((struct wiretest_ConstraintsInput){.Rules = {rules, 2}},
           S(ONE "Value null at 'rules.2.member.id' failed to satisfy constraint: Member must not be null"));
    expect((struct wiretest_ConstraintsInput){.Rule = &rules[1]},
           S(ONE "Value null at 'rule.id' failed to satisfy constraint: Member must not be null"));
    in.Required = S("");
    CHECK_STR(check(&in, &missing), STR_NONE);
}

TEST(validate_lengths_and_patterns)
{
    str strings[] = {S("a"), S("b"), S("c")};
    struct wiretest_FewPairs_entry pairs[] = {{S("a"), S("1")}, {S("b"), S("2")}, {S("c"), S("3")}};
    bool missing = true;
    struct wiretest_ConstraintsInput in = {.Required = S("r"), .Name = S("-x")};

    expect((struct wiretest_ConstraintsInput){.Name = S("abcdefghijk")},
           S(ONE "Value 'abcdefghijk' at 'name' failed to satisfy constraint: Member must have length less "
                 "than or equal to 10"));
    CHECK_STR(check(&in, &missing), S("2 validation errors detected: Value '-x' at 'name' failed to satisfy "
                                      "constraint: Member must have length "
                                      "greater than or equal to 3; Value '-x' at 'name' failed to satisfy "
                                      "constraint: Member must satisfy regular "
                                      "expression pattern: ^[a-z][a-z0-9-]*$"));
    CHECK(!missing);
    expect((struct wiretest_ConstraintsInput){.Name = S("\xC3\xA9\xC3\xA9\xC3\xA9")},
           S(ONE "Value '\xC3\xA9\xC3\xA9\xC3\xA9' at 'name' failed to satisfy constraint: Member must "
                 "satisfy regular "
                 "expression pattern: ^[a-z][a-z0-9-]*$"));
    expect((struct wiretest_ConstraintsInput){.Bytes = S("12345")},
           S(ONE "Value 'java.nio.HeapByteBuffer[pos=0 lim=5 cap=5]' at 'bytes' failed to satisfy "
                 "constraint: Member must have "
                 "length less than or equal to 4"));
    expect((struct wiretest_ConstraintsInput){.Few = {strings, 3}},
           S(ONE "Value '[a, b, c]' at 'few' failed to satisfy constraint: Member must have length less than "
                 "or equal to 2"));
    expect((struct wiretest_ConstraintsInput){.Few = {strings, 0}},
           S(ONE "Value '[]' at 'few' failed to satisfy constraint: Member must have length greater than or "
                 "equal to 1"));
    expect((struct wiretest_ConstraintsInput){.Pairs = {pairs, 3}},
           S(ONE "Value '{a=1, b=2, c=3}' at 'pairs' failed to satisfy constraint: Member must have length "
                 "less than or equal "
                 "to 2"));
    expect((struct wiretest_ConstraintsInput){.Name = S("abc-1"), .Bytes = S("1"), .Few = {strings, 2}},
           STR_NONE);
}

TEST(validate_ranges)
{
    expect((struct wiretest_ConstraintsInput){.Port = {true, 0}},
           S(ONE "Value '0' at 'port' failed to satisfy constraint: Member must have value greater than or "
                 "equal to 1"));
    expect((struct wiretest_ConstraintsInput){.Port = {true, 65536}},
           S(ONE "Value '65536' at 'port' failed to satisfy constraint: Member must have value less than or "
                 "equal to 65535"));
    expect((struct wiretest_ConstraintsInput){.Percent = {true, 0.25}},
           S(ONE "Value '0.25' at 'percent' failed to satisfy constraint: Member must have value greater "
                 "than or equal to 0.5"));
    expect((struct wiretest_ConstraintsInput){.Percent = {true, 99.8}},
           S(ONE "Value '99.8' at 'percent' failed to satisfy constraint: Member must have value less than "
                 "or equal to 99.75"));
    expect((struct wiretest_ConstraintsInput){.AtLeast = {true, -6}},
           S(ONE "Value '-6' at 'atLeast' failed to satisfy constraint: Member must have value greater than "
                 "or equal to -5"));
    expect((struct wiretest_ConstraintsInput){.Port = {true, 65535},
                                              .Percent = {true, 99.75},
                                              .AtLeast = {true, -5},
                                              .AtMost = {true, INT64_MAX}},
           STR_NONE);
}

TEST(validate_enums_and_elements)
{
    str colors[] = {S("RED"), S("red")}, names[] = {S("abc"), S("x")};
    struct wiretest_ShortNameMap_entry keys[] = {{S("x"), {true, 1}}}, values[] = {{S("abc"), {true, 0}}};

    expect((struct wiretest_ConstraintsInput){.Color = S("blue")},
           S(ONE "Value 'blue' at 'color' failed to satisfy constraint: Member must satisfy enum value set: "
                 "[RED, green, dark "
                 "blue]"));
    expect((struct wiretest_ConstraintsInput){.Colors = {colors, 2}},
           S(ONE "Value '[RED, red]' at 'colors' failed to satisfy constraint: Member must satisfy "
                 "constraint: [Member must "
                 "satisfy enum value set: [RED, green, dark blue]]"));
    expect((struct wiretest_ConstraintsInput){.Names = {names, 2}},
           S(ONE "Value '[abc, x]' at 'names' failed to satisfy constraint: Member must satisfy constraint: "
                 "[Member must have "
                 "length less than or equal to 10, Member must have length greater than or equal to 3, "
                 "Member must satisfy "
                 "regular expression pattern: ^[a-z][a-z0-9-]*$]"));
    expect((struct wiretest_ConstraintsInput){.ByName = {keys, 1}},
           S(ONE "Value '{x=1}' at 'byName' failed to satisfy constraint: Map keys must satisfy constraint: "
                 "[Member must have "
                 "length less than or equal to 10, Member must have length greater than or equal to 3, "
                 "Member must satisfy "
                 "regular expression pattern: ^[a-z][a-z0-9-]*$]"));
    expect((struct wiretest_ConstraintsInput){.ByName = {values, 1}},
           S(ONE "Value '{abc=0}' at 'byName' failed to satisfy constraint: Map value must satisfy "
                 "constraint: [Member must have "
                 "value less than or equal to 65535, Member must have value greater than or equal to 1]"));
}

TEST(validate_hides_secrets)
{
    expect((struct wiretest_ConstraintsInput){.Secret = S("hush")},
           S(ONE "Value at 'secret' failed to satisfy constraint: Member must have length greater than or "
                 "equal to 8"));
}

TEST(validate_ec2_has_its_own_words)
{
    struct wiretest_Rule rules[] = {{.Id = S("a")}, {.Days = {true, 1}}};
    struct wiretest_ConstraintsInput in = {.Rules = {rules, 2}, .Required = S("r")};
    struct wiretest_ConstraintsInput bad = {.Required = S("r"), .Port = {true, 0}, .Color = S("x")};
    struct model model = wiretest_model;
    bool missing = false;

    model.protocol = PROTOCOL_EC2;
    CHECK_STR(validate_input(&model, &model.operations[WIRETEST_OP_Constraints], &in, unit_arena(), &missing),
              S("The request must contain the parameter Rules.2.Id"));
    CHECK(missing);
    CHECK_STR(
        validate_input(&model, &model.operations[WIRETEST_OP_Constraints], &bad, unit_arena(), &missing),
        S("Value (0) for parameter Port is invalid. Member must have value greater than or equal to 1"));
    CHECK(!missing);
}

TEST(validate_messages_have_a_limit)
{
    struct wiretest_Rule *rules = arena_new_array(unit_arena(), 5000, struct wiretest_Rule);
    struct wiretest_ConstraintsInput in = {.Required = S("r"), .Rules = {rules, 5000}};
    bool missing;
    str message = check(&in, &missing);

    CHECK(str_starts(message, S("100 validation errors detected: ")) && message.n < 64 * 1024);
}

TEST(pattern_of_every_model_compiles)
{
    unsigned count = 0;

    for (unsigned i = 0; i < services_count; i++) {
        const struct model *model = services[i].model;

        for (uint32_t row = 1; row < model->constraint_count; row++) {
            const char *regex = model_text(model, model->constraints[row].regex);

            if (!model->constraints[row].regex)
                continue;
            count++;
            if (!CHECK(pattern_compiles(regex)))
                CHECK_STR(str_of(regex), str_of(model->name));
        }
    }
    CHECK(count > 1000);
}

TEST(pattern_matches_whole_texts_within_limits)
{
    static const char digits[] = "[0-9]+", evil[] = "(a+)+b", words[] = "^(.)+$", broken[] = "(";
    char *text = arena_alloc(unit_arena(), 20000);

    for (size_t i = 0; i < 20000; i++)
        text[i] = 'a';
    CHECK(pattern_matches(digits, S("123")) && !pattern_matches(digits, S("a123")) &&
          !pattern_matches(digits, S("123a")));
    CHECK(!pattern_matches(evil, (str){text, 40}));
    CHECK(pattern_matches(words, (str){text, 20000}));
    CHECK(pattern_matches(broken, S("x")) && !pattern_compiles(broken));
}

TEST(wire_member_text_and_tokens)
{
    struct wiretest_ConstraintsInput in = {.Required = S("r"), .Port = {true, 80}};
    const struct operation *operation = &wiretest_model.operations[WIRETEST_OP_Constraints];

    CHECK_STR(wire_api.member_text(&wiretest_model, operation->input, &in, S("Required"), unit_arena()),
              S("r"));
    CHECK_STR(wire_api.member_text(&wiretest_model, operation->input, &in, S("Port"), unit_arena()), S("80"));
    CHECK_STR(wire_api.member_text(&wiretest_model, operation->input, &in, S("Name"), unit_arena()),
              STR_NONE);
    CHECK_STR(wire_api.member_text(&wiretest_model, operation->input, &in, S("Rules"), unit_arena()),
              STR_NONE);
    CHECK_STR(wire_api.member_text(&wiretest_model, operation->input, &in, S("None"), unit_arena()),
              STR_NONE);
    wire_api.fill_tokens(&wiretest_model, operation, &in, unit_arena());
    CHECK_INT(in.Token.n, 36);
    CHECK(in.Token.p[14] == '4');
    in.Token = S("mine");
    wire_api.fill_tokens(&wiretest_model, operation, &in, unit_arena());
    CHECK_STR(in.Token, S("mine"));
}
