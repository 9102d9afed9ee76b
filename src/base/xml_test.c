#include "base/xml.h"

#include <string.h>

#include "test/unit.h"

static ERR parse(str text, const struct xml_node **root)
{
    return xml_parse(text, unit_arena(), 64, root);
}

TEST(xml_builds_a_tree)
{
    const struct xml_node *root;

    REQUIRE_OK(parse(S("<?xml version=\"1.0\"?>\n<a xmlns='http://x/' p:k=\"v&amp;w\" xmlns:p='http://p/'>\n "
                       "<b> x &lt; <![CDATA[<y>]]>"
                       "&#xD; </b><p:c/><!-- c --><b>2</b></a>\n"),
                     &root));
    CHECK_STR(root->name, S("a"));
    CHECK_STR(root->space, S("http://x/"));
    CHECK_STR(root->text, S(""));
    CHECK_INT(root->child_count, 3);
    CHECK_STR(xml_attribute(root, S("k")), S("v&w"));
    CHECK_STR(root->attributes[0].prefix, S("p"));
    CHECK_STR(xml_attribute(root, S("none")), STR_NONE);
    CHECK_STR(root->first->text, S(" x < <y>\r "));
    CHECK_STR(xml_child(root, S("c"))->space, S("http://p/"));
    CHECK_STR(root->first->next->next->text, S("2"));
    CHECK(!xml_child(root, S("d")) && !xml_child(NULL, S("d")));
}

TEST(xml_reads_other_encodings)
{
    const struct xml_node *root;

    REQUIRE_OK(parse(S("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>"), &root));
    CHECK_STR(root->text, S("\xC3\xA9"));
}

TEST(xml_refuses_what_is_malformed_or_dangerous)
{
    static const char *const texts[] = {
        "",
        "text",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a b='1' b='2'/>",
        "<a>&undefined;</a>",
        "<p:a/>",
        "<a>\x01</a>",
        "<a>\xFF</a>",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "<a>&#0;</a>",
    };
    const struct xml_node *root;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!CHECK_FAULT(parse(str_of(texts[i]), &root), &fault_syntax))
            CHECK_STR(str_of(texts[i]), S("refused"));
    }
}

TEST(xml_has_limits)
{
    struct buf *deep = buf_new(unit_arena(), 10000), *wide = buf_new(unit_arena(), 10000);
    const struct xml_node *root;

    for (int i = 0; i < 65; i++)
        buf_add(deep, S("<a>"));
    CHECK_FAULT(parse(buf_str(deep), &root), &fault_limit);
    buf_add(wide, S("<a"));
    for (int i = 0; i < XML_ATTRIBUTES_MAX + 1; i++)
        buf_printf(wide, " a%d=''", i);
    buf_add(wide, S("/>"));
    CHECK_FAULT(parse(buf_str(wide), &root), &fault_limit);
}

TEST(xml_is_escaped_as_aws_does)
{
    struct buf *buf = buf_new(unit_arena(), 10000);

    xml_write_declaration(buf);
    xml_write_element(buf, S("a"), S("<&>\"'\r\n\x01\x1F \xC3\xA9\xFF"));
    buf_add(buf, S("<b"));
    xml_write_attribute(buf, S("xmlns"), S("\"\n"));
    buf_add(buf, S("/>"));
    CHECK_STR(buf_str(buf),
              S("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>&lt;&amp;&gt;&quot;'&#xD;\n&#x1;&#x1F; "
                "\xC3\xA9\xEF\xBF\xBD</a><b xmlns=\"&quot;&#xA;\"/>"));
}
