#include "tools/smithy.h"

#include <string.h>

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_STRING, TOKEN_NUMBER, TOKEN_MARK };

struct token {
    enum token_kind kind;
    str text; /* a string's is unescaped */
    struct smithy_place place;
};

struct parser {
    struct arena *arena;
    str file, rest;
    unsigned line;
    const char *line_start;
    struct token token; /* the one to be looked at next */
    struct smithy_model *model;
    unsigned depth;
};

static const struct {
    const char *word;
    enum smithy_kind kind;
} keywords[] = {
    {"blob", SMITHY_BLOB},
    {"boolean", SMITHY_BOOLEAN},
    {"string", SMITHY_STRING},
    {"byte", SMITHY_BYTE},
    {"short", SMITHY_SHORT},
    {"integer", SMITHY_INTEGER},
    {"long", SMITHY_LONG},
    {"float", SMITHY_FLOAT},
    {"double", SMITHY_DOUBLE},
    {"bigInteger", SMITHY_BIG_INTEGER},
    {"bigDecimal", SMITHY_BIG_DECIMAL},
    {"timestamp", SMITHY_TIMESTAMP},
    {"document", SMITHY_DOCUMENT},
    {"enum", SMITHY_ENUM},
    {"intEnum", SMITHY_INT_ENUM},
    {"list", SMITHY_LIST},
    {"map", SMITHY_MAP},
    {"structure", SMITHY_STRUCTURE},
    {"union", SMITHY_UNION},
    {"operation", SMITHY_OPERATION},
    {"service", SMITHY_SERVICE},
};

static struct err *error_at(struct smithy_place place, const char *what, str word)
{
    return err_make(&fault_syntax, "%.*s:%u:%u: %s%s%.*s%s", STR_ARG(place.file), place.line, place.column,
                    what, word.p ? " '" : "", STR_ARG(str_take(word, 80)), word.p ? "'" : "");
}

/* ---- Lexer */

static struct smithy_place here(const struct parser *parser)
{
    return (struct smithy_place){parser->file, parser->line,
                                 (unsigned)(parser->rest.p - parser->line_start) + 1};
}

static char peek(const struct parser *parser, size_t ahead)
{
    return ahead < parser->rest.n ? parser->rest.p[ahead] : '\0';
}

static void advance(struct parser *parser, size_t n)
{
    for (size_t i = 0; i < n && i < parser->rest.n; i++) {
        if (parser->rest.p[i] == '\n') {
            parser->line++;
            parser->line_start = parser->rest.p + i + 1;
        }
    }
    parser->rest = str_skip(parser->rest, n);
}

/* Commas are blanks in Smithy. */
static void skip_blanks(struct parser *parser)
{
    while (parser->rest.n > 0) {
        char c = peek(parser, 0);

        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',')
            advance(parser, 1);
        else if (c == '/' && peek(parser, 1) == '/')
            advance(parser, str_index(parser->rest, '\n'));
        else
            return;
    }
}

static bool name_char(char c)
{
    return char_is_alnum(c) || c == '_';
}

/* A name, or a whole shape id: a.b.c#Name$member. */
static size_t name_length(str text)
{
    size_t n = 0;

    while (n < text.n &&
           (name_char(text.p[n]) || text.p[n] == '.' || text.p[n] == '#' || (text.p[n] == '$' && n > 0)))
        n++;
    return n;
}

static size_t number_length(str text)
{
    size_t n = 1;

    while (n < text.n &&
           (char_is_digit(text.p[n]) || text.p[n] == '.' || text.p[n] == 'e' || text.p[n] == 'E' ||
            ((text.p[n] == '-' || text.p[n] == '+') && (text.p[n - 1] == 'e' || text.p[n - 1] == 'E'))))
        n++;
    return n;
}

static size_t utf8_put(unsigned code, char *out)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    out[0] = (char)(0xE0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3F));
    out[2] = (char)(0x80 | (code & 0x3F));
    return 3;
}

static bool hex4(str text, unsigned *out)
{
    unsigned value = 0;

    if (text.n < 4)
        return false;
    for (size_t i = 0; i < 4; i++) {
        char c = char_lower(text.p[i]);

        if (!char_is_digit(c) && (c < 'a' || c > 'f'))
            return false;
        value = value * 16 + (unsigned)(char_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    *out = value;
    return true;
}

/* One escape, behind its backslash: how many bytes of it were read, 0 when it is wrong. A surrogate half is
 * wrong too: patterns and names have none. */
static size_t unescape_one(str text, char *out, size_t *made)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    const char *found = text.n > 0 && text.p[0] ? strchr(from, text.p[0]) : NULL;
    unsigned code;

    if (found) {
        out[0] = to[found - from];
        *made = 1;
        return 1;
    }
    if (text.n > 0 && text.p[0] == '\n') { /* a text block's line that goes on */
        *made = 0;
        return 1;
    }
    if (text.n == 0 || text.p[0] != 'u' || !hex4(str_skip(text, 1), &code) ||
        (code >= 0xD800 && code < 0xE000) || code == 0)
        return 0;
    *made = utf8_put(code, out);
    return 5;
}

static ERR unescape(struct parser *parser, struct smithy_place place, str raw, str *out)
{
    char *p, *end;

    if (str_index(raw, '\\') == raw.n) {
        *out = raw;
        return NULL;
    }
    p = end = arena_alloc(parser->arena, raw.n + 1);
    while (raw.n > 0) {
        size_t made = 1, used = 1;

        if (raw.p[0] == '\\') {
            used = unescape_one(str_skip(raw, 1), end, &made);
            if (used == 0)
                return error_at(place, "wrong escape in a string", STR_NONE);
            used++;
        } else {
            *end = raw.p[0];
        }
        end += made;
        raw = str_skip(raw, used);
    }
    *out = (str){p, (size_t)(end - p)};
    return NULL;
}

/* A text block without the indentation that its lines have in common, and without its first, empty line. */
static str undent(struct parser *parser, str raw)
{
    size_t indent = SIZE_MAX, n = 0;
    char *p = arena_alloc(parser->arena, raw.n + 1);
    str rest, line;

    str_cut(&raw, '\n');
    for (rest = raw; rest.p;) {
        line = str_cut(&rest, '\n');
        size_t blanks = 0;
        while (blanks < line.n && line.p[blanks] == ' ')
            blanks++;
        if ((blanks < line.n || !rest.p) && blanks < indent)
            indent = blanks;
    }
    for (rest = raw; rest.p;) {
        line = str_skip(str_cut(&rest, '\n'), indent);
        if (line.n > 0)
            memcpy(p + n, line.p, line.n);
        n += line.n;
        if (rest.p)
            p[n++] = '\n';
    }
    return (str){p, n};
}

static ERR lex_string(struct parser *parser)
{
    bool block = str_starts(parser->rest, S("\"\"\""));
    size_t quotes = block ? 3 : 1, n = quotes;
    str text = parser->rest, raw;

    while (n < text.n) {
        if (text.p[n] == '\\')
            n++;
        else if (text.p[n] == '"' && (!block || str_starts(str_skip(text, n), S("\"\"\""))))
            break;
        else if (text.p[n] == '\0')
            return error_at(parser->token.place, "a NUL in a string", STR_NONE);
        n++;
    }
    if (n >= text.n)
        return error_at(parser->token.place, "a string without an end", STR_NONE);
    raw = str_take(str_skip(text, quotes), n - quotes);
    if (block)
        raw = undent(parser, raw);
    TRY(unescape(parser, parser->token.place, raw, &parser->token.text));
    parser->token.kind = TOKEN_STRING;
    advance(parser, n + quotes);
    return NULL;
}

static ERR next(struct parser *parser)
{
    struct token *token = &parser->token;
    size_t n = 1;
    char c;

    skip_blanks(parser);
    c = peek(parser, 0);
    token->place = here(parser);
    if (parser->rest.n == 0) {
        *token = (struct token){TOKEN_END, S("the end of the file"), token->place};
        return NULL;
    }
    if (c == '"')
        return lex_string(parser);
    if (char_is_alpha(c) || c == '_') {
        token->kind = TOKEN_NAME;
        n = name_length(parser->rest);
    } else if (char_is_digit(c) || (c == '-' && char_is_digit(peek(parser, 1)))) {
        token->kind = TOKEN_NUMBER;
        n = number_length(parser->rest);
    } else if (c != '\0' && strchr("@{}[]():=$", c)) {
        token->kind = TOKEN_MARK;
    } else {
        return error_at(token->place, "unexpected character", str_take(parser->rest, 1));
    }
    token->text = str_take(parser->rest, n);
    advance(parser, n);
    return NULL;
}

static bool at(const struct parser *parser, char mark)
{
    return parser->token.kind == TOKEN_MARK && parser->token.text.p[0] == mark;
}

static bool at_word(const struct parser *parser, str word)
{
    return parser->token.kind == TOKEN_NAME && str_eq(parser->token.text, word);
}

static struct err *unexpected(const struct parser *parser, const char *wanted)
{
    return err_make(&fault_syntax, "%.*s:%u:%u: expected %s, not '%.*s'", STR_ARG(parser->file),
                    parser->token.place.line, parser->token.place.column, wanted,
                    STR_ARG(str_take(parser->token.text, 80)));
}

static ERR expect(struct parser *parser, char mark)
{
    char wanted[] = {'\'', mark, '\'', '\0'};

    if (!at(parser, mark))
        return unexpected(parser, wanted);
    return next(parser);
}

/* a.b.c#Name as Name. */
static str without_namespace(str id)
{
    size_t hash = str_index(id, '#');

    return hash < id.n ? str_skip(id, hash + 1) : id;
}

/* A shape id without its namespace; what is left of "a.b.c" is all of it. */
static ERR parse_id(struct parser *parser, const char *what, str *out)
{
    if (parser->token.kind != TOKEN_NAME)
        return unexpected(parser, what);
    *out = without_namespace(parser->token.text);
    return next(parser);
}

/* What becomes a name in C: nothing but letters, digits and '_'. */
static ERR parse_name(struct parser *parser, const char *what, str *out)
{
    str name = without_namespace(parser->token.text);

    if (parser->token.kind != TOKEN_NAME || name.n == 0)
        return unexpected(parser, what);
    for (size_t i = 0; i < name.n; i++) {
        if (!name_char(name.p[i]))
            return unexpected(parser, what);
    }
    *out = name;
    return next(parser);
}

/* ---- Node values */

static ERR parse_node(struct parser *parser, struct smithy_node **out);

/* key: value, until the mark, which is consumed. */
static ERR parse_fields(struct parser *parser, char end, struct smithy_node **out)
{
    struct smithy_node **last = out;

    *last = NULL;
    while (!at(parser, end)) {
        str key = parser->token.text;

        if (parser->token.kind != TOKEN_NAME && parser->token.kind != TOKEN_STRING)
            return unexpected(parser, "a key");
        TRY(next(parser));
        TRY(expect(parser, ':'));
        TRY(parse_node(parser, last));
        (*last)->key = key;
        last = &(*last)->next;
    }
    return next(parser);
}

static ERR parse_items(struct parser *parser, struct smithy_node **out)
{
    struct smithy_node **last = out;

    *last = NULL;
    while (!at(parser, ']')) {
        TRY(parse_node(parser, last));
        last = &(*last)->next;
    }
    return next(parser);
}

static ERR parse_scalar(struct parser *parser, struct smithy_node *node)
{
    node->text = parser->token.text;
    switch (parser->token.kind) {
    case TOKEN_STRING:
        node->kind = NODE_STRING;
        break;
    case TOKEN_NUMBER:
        node->kind = NODE_NUMBER;
        break;
    case TOKEN_NAME:
        node->kind = at_word(parser, S("null"))                                  ? NODE_NULL
                     : at_word(parser, S("true")) || at_word(parser, S("false")) ? NODE_BOOL
                                                                                 : NODE_ID;
        if (node->kind == NODE_ID)
            node->text = without_namespace(node->text);
        break;
    case TOKEN_MARK:
    case TOKEN_END:
        return unexpected(parser, "a value");
    }
    return next(parser);
}

static ERR parse_node(struct parser *parser, struct smithy_node **out)
{
    struct smithy_node *node = arena_new(parser->arena, struct smithy_node);

    node->place = parser->token.place;
    *out = node;
    if (!at(parser, '{') && !at(parser, '['))
        return parse_scalar(parser, node);
    if (parser->depth >= SMITHY_DEPTH_MAX)
        return error_at(node->place, "values are nested too deeply", STR_NONE);
    node->kind = at(parser, '{') ? NODE_OBJECT : NODE_ARRAY;
    parser->depth++;
    TRY(next(parser));
    if (node->kind == NODE_OBJECT)
        TRY(parse_fields(parser, '}', &node->items));
    else
        TRY(parse_items(parser, &node->items));
    parser->depth--;
    return NULL;
}

/* ---- Traits */

/* Whether what is inside @trait( ... ) is "key: value" pairs: a name or string with a colon behind it. */
static ERR trait_has_fields(struct parser *parser, bool *out)
{
    struct parser ahead = *parser;

    *out = false;
    if (parser->token.kind != TOKEN_NAME && parser->token.kind != TOKEN_STRING)
        return NULL;
    TRY(next(&ahead));
    *out = at(&ahead, ':');
    return NULL;
}

static ERR parse_trait_value(struct parser *parser, struct smithy_node **out)
{
    bool fields;

    if (at(parser, ')')) {
        *out = NULL;
        return next(parser);
    }
    TRY(trait_has_fields(parser, &fields));
    if (!fields) {
        TRY(parse_node(parser, out));
        return expect(parser, ')');
    }
    *out = arena_new(parser->arena, struct smithy_node);
    (*out)->kind = NODE_OBJECT;
    (*out)->place = parser->token.place;
    return parse_fields(parser, ')', &(*out)->items);
}

static ERR parse_traits(struct parser *parser, struct smithy_trait **out)
{
    struct smithy_trait **last = out;

    *last = NULL;
    while (at(parser, '@')) {
        struct smithy_trait *trait = arena_new(parser->arena, struct smithy_trait);

        TRY(next(parser));
        trait->place = parser->token.place;
        TRY(parse_name(parser, "a trait's name", &trait->name));
        if (at(parser, '(')) {
            TRY(next(parser));
            TRY(parse_trait_value(parser, &trait->value));
        }
        *last = trait;
        last = &trait->next;
    }
    return NULL;
}

/* ---- Shapes */

static struct smithy_shape *add_shape(struct parser *parser, enum smithy_kind kind, str name,
                                      struct smithy_place place)
{
    struct smithy_shape *shape = arena_new(parser->arena, struct smithy_shape);
    struct smithy_model *model = parser->model;

    *shape = (struct smithy_shape){.kind = kind, .name = name, .place = place, .source = model->sources};
    if (model->last)
        model->last->next = shape;
    else
        model->shapes = shape;
    model->last = shape;
    return shape;
}

static ERR parse_member(struct parser *parser, struct smithy_shape *shape, struct smithy_member *member)
{
    bool is_enum = shape->kind == SMITHY_ENUM || shape->kind == SMITHY_INT_ENUM;

    TRY(parse_traits(parser, &member->traits));
    member->place = parser->token.place;
    TRY(parse_name(parser, "a member's name", &member->name));
    if (!is_enum) {
        TRY(expect(parser, ':'));
        TRY(parse_name(parser, "a shape's name", &member->target));
    }
    if (at(parser, '=')) {
        TRY(next(parser));
        TRY(parse_node(parser, &member->value));
    }
    return NULL;
}

static ERR parse_members(struct parser *parser, struct smithy_shape *shape)
{
    struct smithy_member **last = &shape->members;

    TRY(expect(parser, '{'));
    while (!at(parser, '}')) {
        struct smithy_member *member = arena_new(parser->arena, struct smithy_member);

        TRY(parse_member(parser, shape, member));
        *last = member;
        last = &member->next;
    }
    return next(parser);
}

/* input := @traits { ... }: a structure named after its operation. */
static ERR parse_inline(struct parser *parser, const struct smithy_shape *operation, str key,
                        struct smithy_node *node)
{
    str suffix = str_eq(key, S("input")) ? S("Input") : S("Output");
    str name = arena_concat(parser->arena, operation->name, suffix);
    struct smithy_shape *shape = add_shape(parser, SMITHY_STRUCTURE, name, parser->token.place);

    *node = (struct smithy_node){.kind = NODE_ID, .text = name, .place = parser->token.place};
    TRY(parse_traits(parser, &shape->traits));
    return parse_members(parser, shape);
}

static ERR parse_property(struct parser *parser, struct smithy_shape *shape, struct smithy_node **out)
{
    str key = parser->token.text;

    if (parser->token.kind != TOKEN_NAME)
        return unexpected(parser, "a property's name");
    TRY(next(parser));
    TRY(expect(parser, ':'));
    if (at(parser, '=')) {
        if (!str_eq(key, S("input")) && !str_eq(key, S("output")))
            return unexpected(parser, "a value");
        TRY(next(parser));
        *out = arena_new(parser->arena, struct smithy_node);
        TRY(parse_inline(parser, shape, key, *out));
    } else {
        TRY(parse_node(parser, out));
    }
    (*out)->key = key;
    return NULL;
}

static ERR parse_properties(struct parser *parser, struct smithy_shape *shape)
{
    struct smithy_node *object = arena_new(parser->arena, struct smithy_node);
    struct smithy_node **last = &object->items;

    object->kind = NODE_OBJECT;
    object->place = parser->token.place;
    shape->properties = object;
    TRY(expect(parser, '{'));
    while (!at(parser, '}')) {
        TRY(parse_property(parser, shape, last));
        last = &(*last)->next;
    }
    return next(parser);
}

static ERR parse_shape(struct parser *parser, enum smithy_kind kind, struct smithy_trait *traits)
{
    struct smithy_shape *shape;
    struct smithy_place place;
    str name;

    TRY(next(parser));
    place = parser->token.place;
    TRY(parse_name(parser, "a shape's name", &name));
    shape = add_shape(parser, kind, name, place);
    shape->traits = traits;
    if (kind < SMITHY_ENUM)
        return NULL;
    if (kind == SMITHY_OPERATION || kind == SMITHY_SERVICE)
        return parse_properties(parser, shape);
    return parse_members(parser, shape);
}

/* ---- Statements */

static ERR parse_apply(struct parser *parser)
{
    struct smithy_apply *apply = arena_new(parser->arena, struct smithy_apply);
    struct smithy_model *model = parser->model;
    str id;

    TRY(next(parser));
    apply->place = parser->token.place;
    TRY(parse_id(parser, "a shape's name", &id));
    apply->shape = str_cut(&id, '$');
    apply->member = id;
    if (at(parser, '{')) {
        TRY(next(parser));
        TRY(parse_traits(parser, &apply->traits));
        TRY(expect(parser, '}'));
    } else {
        TRY(parse_traits(parser, &apply->traits));
    }
    if (!apply->traits)
        return unexpected(parser, "a trait");
    if (model->last_apply)
        model->last_apply->next = apply;
    else
        model->applies = apply;
    model->last_apply = apply;
    return NULL;
}

/* $version: "2.0" */
static ERR parse_control(struct parser *parser)
{
    struct smithy_node *value;
    str name;

    TRY(next(parser));
    TRY(parse_name(parser, "a control statement's name", &name));
    TRY(expect(parser, ':'));
    TRY(parse_node(parser, &value));
    if (str_eq(name, S("version")) && !str_starts(value->text, S("2")))
        return error_at(value->place, "only Smithy 2 is read, not", value->text);
    return NULL;
}

static ERR parse_metadata(struct parser *parser)
{
    struct smithy_node *value;

    TRY(next(parser));
    if (parser->token.kind != TOKEN_NAME && parser->token.kind != TOKEN_STRING)
        return unexpected(parser, "a key");
    TRY(next(parser));
    TRY(expect(parser, '='));
    return parse_node(parser, &value);
}

static ERR parse_statement(struct parser *parser)
{
    struct smithy_trait *traits;
    str ignored;

    if (at(parser, '$'))
        return parse_control(parser);
    if (at_word(parser, S("metadata")))
        return parse_metadata(parser);
    if (at_word(parser, S("namespace")) || at_word(parser, S("use"))) {
        TRY(next(parser));
        return parse_id(parser, "a name", &ignored);
    }
    if (at_word(parser, S("apply")))
        return parse_apply(parser);
    TRY(parse_traits(parser, &traits));
    for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++) {
        if (at_word(parser, str_of(keywords[i].word)))
            return parse_shape(parser, keywords[i].kind, traits);
    }
    return unexpected(parser, "a statement");
}

ERR smithy_parse(struct arena *arena, str file, str text, struct smithy_model *model)
{
    struct parser parser = {
        .arena = arena, .file = file, .rest = text, .line = 1, .line_start = text.p, .model = model};

    if (text.n > SMITHY_TEXT_MAX)
        return err_make(&fault_limit, "%.*s: longer than %d bytes", STR_ARG(file), (int)SMITHY_TEXT_MAX);
    TRY(next(&parser));
    while (parser.token.kind != TOKEN_END)
        TRY(parse_statement(&parser));
    model->sources++;
    return NULL;
}

const struct smithy_trait *smithy_trait(const struct smithy_trait *traits, str name)
{
    for (; traits; traits = traits->next) {
        if (str_eq(traits->name, name))
            return traits;
    }
    return NULL;
}

const struct smithy_node *smithy_field(const struct smithy_node *object, str key)
{
    const struct smithy_node *item = object && object->kind == NODE_OBJECT ? object->items : NULL;

    for (; item; item = item->next) {
        if (str_eq(item->key, key))
            return item;
    }
    return NULL;
}
