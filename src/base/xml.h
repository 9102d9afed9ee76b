/* xml.h -- XML: a small tree from untrusted text, and a writer.
 *
 * The reader (on expat) checks well-formedness and namespaces, and refuses document types, so that there are
 * no entities but the five of XML itself. Nesting, attributes and elements have limits. The tree lives in the
 * arena. Errors are fault_syntax and fault_limit.
 */
#ifndef BASE_XML_H
#define BASE_XML_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

enum {
    XML_DEPTH_MAX = 128,
    XML_ATTRIBUTES_MAX = 64,   /* of one element */
    XML_ELEMENTS_MAX = 500000, /* of a document */
};

struct xml_attribute {
    str name, prefix, space; /* local name; prefix and namespace, absent when there are none */
    str value;
};

struct xml_node {
    str name, prefix, space;
    str text; /* what is between the tags; empty when there are child elements */
    const struct xml_attribute *attributes;
    size_t attribute_count;
    struct xml_node *first, *next; /* its first child; its next sibling */
    size_t child_count;
};

/* The root element. */
ERR xml_parse(str text, struct arena *arena, unsigned depth_max, const struct xml_node **root);
/* The first child of that local name, or NULL; node may be NULL. */
const struct xml_node *xml_child(const struct xml_node *node, str name);
/* The value of the attribute of that local name, or absent. */
str xml_attribute(const struct xml_node *node, str name);

/* <?xml version="1.0" encoding="UTF-8"?> and a newline, as AWS sends it. */
void xml_write_declaration(struct buf *out);
/* Escaped as AWS does: & < > " and carriage returns; control characters become references (which XML 1.0
 * parsers refuse, but that is what AWS sends); bytes that are not UTF-8 become U+FFFD. */
void xml_write_text(struct buf *out, str text);
/* A blank, the name, and the value in quotes. */
void xml_write_attribute(struct buf *out, str name, str value);
void xml_write_open(struct buf *out, str name);  /* <name> */
void xml_write_close(struct buf *out, str name); /* </name> */
/* <name>text</name> */
void xml_write_element(struct buf *out, str name, str text);

#endif
