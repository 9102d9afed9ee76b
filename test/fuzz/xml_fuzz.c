/* XML: any text gives a tree within its limits or an error; text that is written reads as the same. */
#include <assert.h>

#include "base/utf8.h"
#include "base/xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void visit(const struct xml_node *node, unsigned depth)
{
    size_t children = 0;

    assert(depth < 64 && node->attribute_count <= XML_ATTRIBUTES_MAX);
    for (const struct xml_node *child = node->first; child; child = child->next, children++)
        visit(child, depth + 1);
    assert(children == node->child_count && (!children || !node->text.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena CLEANUP(arena_done) = {0};
    str text = {(const char *)data, size};
    struct buf *buf = buf_new(&arena, 16 * 65536);
    const struct xml_node *root;
    bool plain = utf8_valid(text);

    if (!xml_parse(text, &arena, 64, &root))
        visit(root, 0);
    for (size_t i = 0; i < size && plain; i++)
        plain = data[i] >= 0x20 && data[i] != 0xEF; /* U+FFFE and U+FFFF are no characters of XML */
    if (!plain)
        return 0;
    xml_write_element(buf, S("a"), text);
    assert(!xml_parse(buf_str(buf), &arena, 64, &root) && str_eq(root->text, text));
    return 0;
}
