/* Smithy text through the parser and, where it parses, through modelc's plan: whatever comes out are tables
 * or an error. */
#include "base/buf.h"
#include "tools/modelc/plan.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena CLEANUP(arena_done) = {0};
    struct plan plan = {.arena = &arena, .name = S("fuzz"), .prefix = S("fuzz"), .capital = S("FUZZ")};
    struct buf out CLEANUP(buf_done) = {0};

    if (size > 64 * 1024)
        return 0;
    if (smithy_parse(&arena, S("fuzz.smithy"), (str){(const char *)data, size}, &plan.model) ||
        plan_make(&plan))
        return 0;
    buf_init(&out, 16 * 1024 * 1024);
    emit_tables(&plan, &out);
    emit_header(&plan, &out);
    emit_layout(&plan, &out);
    return 0;
}
