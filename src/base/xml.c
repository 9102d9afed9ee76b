#include "base/xml.h"

#include <assert.h>
#include <expat.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

static const char SEPARATOR =
    '\n'; /* between a name's namespace, local part and prefix; expat refuses it in a namespace */

struct open_element {
    struct xml_node *node;
    struct xml_node *last; /* its last child so far */
};

struct parse {
    XML_Parser parser;
    struct arena *arena;
    struct buf text; /* since the last tag */
    struct xml_node *root;
    struct open_element open[XML_DEPTH_MAX];
    unsigned depth, depth_max;
    size_t elements;
    str space; /* the last namespace seen: mostly the next one too */
    struct err *err;
};

static void stop(struct parse *parse, struct err *err)
{
    if (!parse->err)
        parse->err = err;
    XML_StopParser(parse->parser, XML_FALSE);
}

/* "namespace\nlocal\nprefix", "namespace\nlocal" or "local" */
static void split_name(struct parse *parse, const char *triplet, str *name, str *prefix, str *space)
{
    str rest = str_of(triplet);
    str first = str_cut(&rest, SEPARATOR);

    if (!rest.p) {
        *name = arena_str(parse->arena, first);
        return;
    }
    if (!parse->space.p || !str_eq(parse->space, first))
        parse->space = arena_str(parse->arena, first);
    *space = parse->space;
    *name = arena_str(parse->arena, str_cut(&rest, SEPARATOR));
    if (rest.p)
        *prefix = arena_str(parse->arena, rest);
}

static void add_attributes(struct parse *parse, struct xml_node *node, const char **pairs)
{
    size_t count = (size_t)XML_GetSpecifiedAttributeCount(parse->parser) / 2;
    struct xml_attribute *attributes;

    if (count > XML_ATTRIBUTES_MAX) {
        stop(parse, err_make(&fault_limit, "more than %d attributes", XML_ATTRIBUTES_MAX));
        return;
    }
    if (!count)
        return;
    attributes = arena_new_array(parse->arena, count, struct xml_attribute);
    for (size_t i = 0; i < count; i++) {
        split_name(parse, pairs[2 * i], &attributes[i].name, &attributes[i].prefix, &attributes[i].space);
        attributes[i].value = arena_str(parse->arena, str_of(pairs[2 * i + 1]));
    }
    node->attributes = attributes;
    node->attribute_count = count;
}

static void on_start(void *user, const char *name, const char **pairs)
{
    struct parse *parse = user;
    struct xml_node *node;

    if (parse->err)
        return;
    if (parse->depth == parse->depth_max) {
        stop(parse, err_make(&fault_limit, "nested more than %u deep", parse->depth_max));
        return;
    }
    if (parse->elements++ == XML_ELEMENTS_MAX) {
        stop(parse, err_make(&fault_limit, "more than %d elements", XML_ELEMENTS_MAX));
        return;
    }
    node = arena_new(parse->arena, struct xml_node);
    node->text = S("");
    split_name(parse, name, &node->name, &node->prefix, &node->space);
    add_attributes(parse, node, pairs);
    buf_clear(&parse->text);
    if (parse->depth) {
        struct open_element *parent = &parse->open[parse->depth - 1];

        if (parent->last)
            parent->last->next = node;
        else
            parent->node->first = node;
        parent->last = node;
        parent->node->child_count++;
    } else {
        parse->root = node;
    }
    parse->open[parse->depth++] = (struct open_element){.node = node};
}

static void on_end(void *user, const char *name)
{
    struct parse *parse = user;
    struct xml_node *node;

    (void)name;
    if (parse->err)
        return;
    assert(parse->depth > 0);
    node = parse->open[--parse->depth].node;
    if (!node->first && parse->text.n)
        node->text = arena_str(parse->arena, buf_str(&parse->text));
    buf_clear(&parse->text);
}

static void on_text(void *user, const char *text, int n)
{
    struct parse *parse = user;

    buf_add(&parse->text, (str){text, (size_t)n});
}

static void on_doctype(void *user, const char *name, const char *system_id, const char *public_id, int subset)
{
    (void)name;
    (void)system_id;
    (void)public_id;
    (void)subset;
    stop(user, err_make(&fault_syntax, "a document type is not allowed"));
}

static ERR run(struct parse *parse, str text)
{
    XML_Parser parser = parse->parser;

    if (text.n > INT32_MAX)
        return err_make(&fault_limit, "too large");
    if (XML_Parse(parser, text.n ? text.p : "", (int)text.n, 1) == XML_STATUS_OK && !parse->err)
        return NULL;
    if (parse->err)
        return parse->err;
    return err_make(&fault_syntax, "%s at line %lu", XML_ErrorString(XML_GetErrorCode(parser)),
                    (unsigned long)XML_GetCurrentLineNumber(parser));
}

ERR xml_parse(str text, struct arena *arena, unsigned depth_max, const struct xml_node **root)
{
    struct parse parse;
    struct err *err;

    assert(depth_max <= XML_DEPTH_MAX);
    parse.parser = XML_ParserCreateNS(NULL, SEPARATOR);
    if (!parse.parser)
        abort();
    parse.arena = arena;
    parse.root = NULL;
    parse.depth = 0;
    parse.depth_max = depth_max;
    parse.elements = 0;
    parse.space = STR_NONE;
    parse.err = NULL;
    buf_init(&parse.text, text.n * 3); /* a byte of Latin-1 takes two, a character of UTF-16 three */
    XML_SetReturnNSTriplet(parse.parser, 1);
    XML_SetUserData(parse.parser, &parse);
    XML_SetElementHandler(parse.parser, on_start, on_end);
    XML_SetCharacterDataHandler(parse.parser, on_text);
    XML_SetStartDoctypeDeclHandler(parse.parser, on_doctype);
    err = run(&parse, text);
    XML_ParserFree(parse.parser);
    buf_done(&parse.text);
    if (err)
        return err;
    *root = parse.root;
    return NULL;
}

const struct xml_node *xml_child(const struct xml_node *node, str name)
{
    for (const struct xml_node *child = node ? node->first : NULL; child; child = child->next) {
        if (str_eq(child->name, name))
            return child;
    }
    return NULL;
}

str xml_attribute(const struct xml_node *node, str name)
{
    for (size_t i = 0; i < node->attribute_count; i++) {
        if (str_eq(node->attributes[i].name, name))
            return node->attributes[i].value;
    }
    return STR_NONE;
}

void xml_write_declaration(struct buf *out)
{
    buf_add(out, S("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
}

/* What stands for the byte c, absent when it stands for itself. */
static str escape_of(unsigned char c, char scratch[8])
{
    static const char hex[] = "0123456789ABCDEF";

    switch (c) {
    case '&':
        return S("&amp;");
    case '<':
        return S("&lt;");
    case '>':
        return S("&gt;");
    case '"':
        return S("&quot;");
    case '\r':
        return S("&#xD;");
    case '\t':
    case '\n':
        return STR_NONE;
    default:
        if (c >= 0x20)
            return STR_NONE;
        memcpy(scratch, "&#x", 3);
        scratch[3] = hex[c >> 4];
        scratch[4] = hex[c & 15];
        scratch[5] = ';';
        return c < 0x10 ? (memmove(scratch + 3, scratch + 4, 2), (str){scratch, 5}) : (str){scratch, 6};
    }
}

/* How many bytes from the beginning of text certainly need no escape. */
static size_t plain_size(str text)
{
    size_t n = 0;

    while (n < text.n) {
        unsigned char c = (unsigned char)text.p[n];

        if (c < 0x20 || c >= 0x80 || c == '&' || c == '<' || c == '>' || c == '"')
            break;
        n++;
    }
    return n;
}

static void write_escaped(struct buf *out, str text, bool attribute)
{
    const char *run = text.p;
    bool valid = utf8_valid(text);

    for (str rest = str_skip(text, plain_size(text)); rest.n; rest = str_skip(rest, plain_size(rest))) {
        unsigned char c = (unsigned char)rest.p[0];
        char scratch[8];
        str escape = escape_of(c, scratch), after = rest;
        size_t size = 1;
        uint32_t code;

        if (attribute && (c == '\n' || c == '\t')) /* a reader would make blanks of them */
            escape = c == '\n' ? S("&#xA;") : S("&#x9;");
        if (c >= 0x80 && !valid) {
            if (utf8_next(&after, &code))
                size = rest.n - after.n;
            else
                escape = S("\xEF\xBF\xBD");
        }
        if (escape.p) {
            buf_add(out, (str){run, (size_t)(rest.p - run)});
            buf_add(out, escape);
            run = rest.p + size;
        }
        rest = str_skip(rest, size);
    }
    if (text.n)
        buf_add(out, (str){run, (size_t)(text.p + text.n - run)});
}

void xml_write_text(struct buf *out, str text)
{
    write_escaped(out, text, false);
}

void xml_write_attribute(struct buf *out, str name, str value)
{
    buf_char(out, ' ');
    buf_add(out, name);
    buf_add(out, S("=\""));
    write_escaped(out, value, true);
    buf_char(out, '"');
}

void xml_write_open(struct buf *out, str name)
{
    buf_char(out, '<');
    buf_add(out, name);
    buf_char(out, '>');
}

void xml_write_close(struct buf *out, str name)
{
    buf_add(out, S("</"));
    buf_add(out, name);
    buf_char(out, '>');
}

void xml_write_element(struct buf *out, str name, str text)
{
    xml_write_open(out, name);
    xml_write_text(out, text);
    xml_write_close(out, name);
}
