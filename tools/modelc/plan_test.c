#include <stddef.h>

#include "base/buf.h"
#include "test/unit.h"
#include "tools/modelc/plan.h"

#define SERVICE                                                                                              \
    "@awsJson1_0 @service(sdkId: \"T\", endpointPrefix: \"t\") service T_1 { version: \"1\", operations: "   \
    "[Op] }\n"

static struct err *plan_of(struct plan *plan, str model, str state)
{
    *plan = (struct plan){.arena = unit_arena(), .name = S("t"), .prefix = S("t"), .capital = S("T")};
    TRY(smithy_parse(plan->arena, S("t/t.smithy"), model, &plan->model));
    if (state.p)
        TRY(smithy_parse(plan->arena, S("t/state.smithy"), state, &plan->model));
    return plan_make(plan);
}

static str refused(str model)
{
    struct plan plan;
    struct err *err = plan_of(&plan, model, STR_NONE);

    return err ? err->message : S("(accepted)");
}

TEST(modelc_refuses_what_makes_no_sense)
{
    CHECK_STR(refused(S("structure A {}")), S("t: no service in its files"));
    CHECK_STR(refused(S(SERVICE)), S("t/t.smithy:1:96: there is no operation Op"));
    CHECK_STR(refused(S(SERVICE "operation Op { input: In }")), S("t/t.smithy:2:23: there is no shape In"));
    CHECK_STR(refused(S(SERVICE "operation Op { input: String }")),
              S("t/t.smithy:2:11: the input of Op must be a structure"));
    CHECK_STR(refused(S(SERVICE "operation Op {}\n@requird string X")),
              S("t/t.smithy:3:2: there is no trait @requird"));
    CHECK_STR(refused(S(SERVICE "operation Op {}\nstring X\nblob X")),
              S("t/t.smithy:4:6: X is defined twice"));
    CHECK_STR(refused(S(SERVICE "operation Op {}\napply Y @required")),
              S("t/t.smithy:3:7: there is no shape Y"));
    CHECK_STR(refused(S(SERVICE "operation Op {}\nstructure Y { A: String }\napply Y$B @required")),
              S("t/t.smithy:4:7: Y has no member B"));
    CHECK_STR(refused(S(SERVICE "@http(method: \"GET\", uri: \"/{A}\") operation Op {}")),
              S("t/t.smithy:2:45: no label A in the input of Op"));
    CHECK_STR(refused(S(SERVICE "operation Op { input: L }\nlist L { member: String }")),
              S("t/t.smithy:2:11: the input of Op must be a structure"));
    CHECK_STR(refused(S(SERVICE "operation Op { input := { L: L } }\nlist L { a: String, b: String }")),
              S("t/t.smithy:3:6: a list has a member, a map a key and a value"));
    CHECK_STR(refused(S(SERVICE "operation Op { input := { M: M } }\nmap M { key: Integer, value: String }")),
              S("t/t.smithy:3:5: a map's key must be a string"));
    CHECK_STR(refused(S(SERVICE "operation Op { input := { @length(min: 1) A: String } }")),
              S("t/t.smithy:2:43: put the constraint on the shape of A"));
    CHECK_STR(refused(S(SERVICE "operation Op { input := { A: R } }\n@range(max: 1e99) integer R")),
              S("t/t.smithy:3:13: a bound must be a short decimal number"));
    CHECK_STR(refused(S(SERVICE "operation Op { errors: [E] }\nstructure E {}")),
              S("t/t.smithy:2:25: E is not an error"));
}

/* What stands in state.smithy is numbered by place, what was imported by name, and both as long as the
 * program lives. */
TEST(modelc_tags_are_stable)
{
    struct plan plan;
    const struct plan_shape *record, *tag;

    REQUIRE_OK(plan_of(&plan,
                       S(SERVICE "operation Op { input: Tag }\nstructure Tag { Key: String, Value: String }"),
                       S("structure Record { A: String, @tag(9) B: Tag, C: Integer }")));
    record = plan_find(&plan, S("Record"));
    tag = plan_find(&plan, S("Tag"));
    CHECK_INT(plan_member_of(&plan, record, S("A"))->out.tag, 1);
    CHECK_INT(plan_member_of(&plan, record, S("B"))->out.tag, 9);
    CHECK_INT(plan_member_of(&plan, record, S("C"))->out.tag, 3);
    CHECK_INT(plan_member_of(&plan, tag, S("Key"))->out.tag, 7678805);
    CHECK_INT(plan_member_of(&plan, tag, S("Value"))->out.tag, 250071022);
    CHECK(str_has(refused(S(SERVICE "operation Op { input := { @tag(1) A: String, @tag(1) B: String } }")),
                  S("has the tag of another member")));
}

TEST(modelc_later_files_win)
{
    struct plan plan = {.arena = unit_arena(), .name = S("t"), .prefix = S("t"), .capital = S("T")};
    str model = S(SERVICE "operation Op { errors: [E] }\n@error(\"client\") structure E {}");
    str errors = S("@error(\"client\") @httpError(409) structure E { message: String }\n"
                   "@error(\"server\") structure Extra {}");

    REQUIRE_OK(smithy_parse(plan.arena, S("t.smithy"), model, &plan.model));
    REQUIRE_OK(smithy_parse(plan.arena, S("errors.smithy"), errors, &plan.model));
    REQUIRE_OK(plan_make(&plan));
    REQUIRE(plan.error_count == 2);
    CHECK_INT(plan.errors[0].out.http, 409);
    CHECK_INT(plan.errors[0].shape->out.count, 1);
    CHECK_STR(plan.errors[1].shape->name, S("Extra"));
    CHECK_INT(plan.errors[1].out.http, 500);
    CHECK_INT(plan.operations[0].out.errors_count, 1);
}

static str text_of(const struct plan *plan, void (*emit)(const struct plan *, struct buf *))
{
    struct buf *out = buf_new(unit_arena(), 1 << 20);

    emit(plan, out);
    return buf_str(out);
}

TEST(modelc_emits_names_that_c_takes)
{
    struct plan plan;
    str header, tables;

    REQUIRE_OK(plan_of(&plan,
                       S(SERVICE "operation Op { input := { default: String, Map: M } }\n"
                                 "map M { key: String, value: OpInput }\n"
                                 "@error(\"client\") @awsQueryError(code: \"a\\\"?\\\\\") structure E {}"),
                       STR_NONE));
    header = text_of(&plan, emit_header);
    tables = text_of(&plan, emit_tables);
    CHECK(str_has(header, S("    str default_;\n    struct t_M Map;\n")));
    CHECK(str_has(header, S("struct t_M_entry {\n    str key;\n    struct t_OpInput value;\n};\n")));
    CHECK(
        str_has(header, S("ERR (*run)(struct call *call, const struct t_OpInput *in, struct t_Unit *out);")));
    CHECK(str_has(tables, S("a\\042\\077\\134")));
    CHECK(!str_has(tables, S("a\"?")));
}
