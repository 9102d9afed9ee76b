#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "core/shape.h"
#include "test/unit.h"
#include "tools/modelc/patterns.h"

extern const struct model *const models[];

TEST(modelc_patterns_become_pcre2)
{
    struct arena *arena = unit_arena();

    CHECK_STR(pattern_for_pcre2(arena, S("^[\\w+=,.@-]{1,64}$")), S("^[\\w+=,.@-]{1,64}$"));
    CHECK_STR(pattern_for_pcre2(arena, S("\\u0020\\uD800\\uDC00")), S("\\x{20}\\x{10000}"));
    CHECK_STR(pattern_for_pcre2(arena, S("\\uDBFF\\uDFFF")), S("\\x{10FFFF}"));
    CHECK_STR(pattern_for_pcre2(arena, S("\\p{Print}[\\p{Alnum}x]")), S("[[:print:]][[:alnum:]x]"));
    CHECK_STR(pattern_for_pcre2(arena, S("[\\w-_]x-y[a-z-_]")), S("[\\w\\-_]x-y[a-z-_]"));
    CHECK_STR(pattern_for_pcre2(arena, S("[]\\d-x][^]a]")), S("[]\\d\\-x][^]a]"));
    CHECK_STR(pattern_for_pcre2(arena, S("\\")), S("\\"));
    CHECK_STR(pattern_for_pcre2(arena, S("\\p{L")), S("\\p{L"));
    CHECK_STR(pattern_for_pcre2(arena, S("")), S(""));
}

static bool compiles(const char *regex, size_t size)
{
    PCRE2_SIZE at;
    int error;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)regex, size, PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED,
                                     &error, &at, NULL);

    pcre2_code_free(code);
    return code != NULL;
}

TEST(modelc_patterns_of_every_service_compile)
{
    for (const struct model *const *model = models; *model; model++) {
        for (uint32_t i = 1; i < (*model)->constraint_count; i++) {
            str regex = model_str(*model, (*model)->constraints[i].regex);

            if (!compiles(regex.p, regex.n))
                CHECK_STR(regex, S("a pattern that compiles"));
        }
    }
}
