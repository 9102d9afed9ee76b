#include "core/uri.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/encode.h"
#include "core/params.h"

enum { SEGMENTS_MAX = 24, DEMANDS_MAX = 16, MODELS_MAX = 256 };

enum segment_kind { LITERAL, LABEL, GREEDY };

struct segment {
    enum segment_kind kind;
    str text; /* the literal, or the label's name */
};

enum demand_kind { QUERY_LITERAL, QUERY_REQUIRED, HEADER_REQUIRED };

struct demand {
    enum demand_kind kind;
    str name, value; /* value: absent when being there is enough */
};

struct pattern {
    const struct operation *operation;
    str method;
    struct segment *segments;
    unsigned segment_count, literals;
    struct demand *demands;
    unsigned demand_count, query_literals;
};

struct patterns {
    const struct model *model;
    struct pattern *rows;
    size_t count;
};

static struct patterns *_Atomic compiled[MODELS_MAX];
static struct arena compiled_arena;
static pthread_mutex_t compiling = PTHREAD_MUTEX_INITIALIZER;

/* Takes the next segment off a path that has lost its leading slash. */
static str cut_segment(str *rest)
{
    return str_cut(rest, '/');
}

static unsigned count_segments(str path)
{
    unsigned n = 1;

    for (size_t i = 1; i < path.n; i++)
        n += path.p[i] == '/';
    return n;
}

static void compile_path(str path, struct pattern *pattern)
{
    str rest = str_skip(path, 1);

    pattern->segments = arena_new_array(&compiled_arena, count_segments(path), struct segment);
    while (rest.p && rest.n) {
        str text = cut_segment(&rest);
        struct segment *segment = &pattern->segments[pattern->segment_count++];

        assert(pattern->segment_count < SEGMENTS_MAX);
        if (text.n > 2 && text.p[0] == '{') {
            bool greedy = text.p[text.n - 2] == '+';

            *segment =
                (struct segment){greedy ? GREEDY : LABEL, str_take(str_skip(text, 1), text.n - 2 - greedy)};
        } else {
            *segment = (struct segment){LITERAL, text};
            pattern->literals++;
        }
    }
}

static void add_demand(struct pattern *pattern, struct demand demand)
{
    assert(pattern->demand_count < DEMANDS_MAX);
    pattern->demands[pattern->demand_count++] = demand;
    pattern->query_literals += demand.kind == QUERY_LITERAL;
}

static void compile_demands(const struct model *model, str query, struct pattern *pattern)
{
    const struct shape *input = &model->shapes[pattern->operation->input];

    for (str rest = query; rest.p && rest.n;) {
        str value = str_cut(&rest, '&');
        str name = str_cut(&value, '=');

        add_demand(pattern, (struct demand){QUERY_LITERAL, name, value});
    }
    for (uint32_t i = 0; i < input->count; i++) {
        const struct member *member = &model->members[input->first + i];
        str name = model_str(model, member->location_name);

        if (!(member->flags & MEMBER_REQUIRED) || pattern->demand_count == DEMANDS_MAX)
            continue;
        if (member->location == IN_QUERY)
            add_demand(pattern, (struct demand){QUERY_REQUIRED, name, STR_NONE});
        else if (member->location == IN_HEADER)
            add_demand(pattern, (struct demand){HEADER_REQUIRED, name, STR_NONE});
    }
}

static int literals_before(const struct pattern *a, const struct pattern *b)
{
    for (unsigned i = 0; i < a->segment_count && i < b->segment_count; i++) {
        if (a->segments[i].kind != b->segments[i].kind)
            return (int)a->segments[i].kind - (int)b->segments[i].kind;
    }
    return (int)b->segment_count - (int)a->segment_count;
}

static int more_demanding(const void *left, const void *right)
{
    const struct pattern *a = left, *b = right;
    int order = literals_before(a, b);

    if (order)
        return order;
    if (a->query_literals != b->query_literals)
        return (int)b->query_literals - (int)a->query_literals;
    if (a->demand_count != b->demand_count)
        return (int)b->demand_count - (int)a->demand_count;
    order = (a->operation->flags & OP_DEPRECATED) - (b->operation->flags & OP_DEPRECATED);
    return order ? order : (a->operation > b->operation) - (a->operation < b->operation);
}

static struct patterns *compile(const struct model *model)
{
    struct patterns *patterns = arena_new(&compiled_arena, struct patterns);

    patterns->model = model;
    patterns->rows = arena_new_array(&compiled_arena, model->operation_count, struct pattern);
    for (uint32_t i = 0; i < model->operation_count; i++) {
        const struct operation *operation = &model->operations[i];
        struct pattern *pattern = &patterns->rows[patterns->count];
        str query = model_str(model, operation->uri);
        str path;

        if (!operation->uri || !operation->method)
            continue;
        path = str_cut(&query, '?');
        patterns->count++;
        pattern->operation = operation;
        pattern->method = model_str(model, operation->method);
        pattern->demands = arena_new_array(&compiled_arena, DEMANDS_MAX, struct demand);
        compile_path(path, pattern);
        compile_demands(model, query, pattern);
    }
    qsort(patterns->rows, patterns->count, sizeof *patterns->rows, more_demanding);
    return patterns;
}

/* The slot of a model: they are few, so the first that is free or its own. */
static const struct patterns *patterns_of(const struct model *model)
{
    for (size_t i = 0; i < MODELS_MAX; i++) {
        struct patterns *patterns = atomic_load_explicit(&compiled[i], memory_order_acquire);

        if (!patterns) {
            pthread_mutex_lock(&compiling);
            patterns = atomic_load(&compiled[i]);
            if (!patterns) {
                patterns = compile(model);
                atomic_store_explicit(&compiled[i], patterns, memory_order_release);
            }
            pthread_mutex_unlock(&compiling);
        }
        if (patterns->model == model)
            return patterns;
    }
    assert(!"more models than slots");
    return NULL;
}

/* Takes what a greedy label may have off *rest: all but as many segments as the pattern has behind it. */
static str cut_greedy(str *rest, unsigned behind)
{
    str text = *rest;

    *rest = STR_NONE;
    for (; behind > 0 && text.n > 0; behind--) {
        size_t slash = str_rindex(text, '/');

        if (slash == text.n)
            return STR_NONE;
        *rest = rest->p ? (str){text.p + slash + 1, rest->n + text.n - slash} : str_skip(text, slash + 1);
        text.n = slash;
    }
    return text;
}

/* Matches segment by segment; a trailing slash counts for nothing. The segments' texts go to labels unless
 * that is NULL. */
static bool path_matches(const struct pattern *pattern, str path, str *labels)
{
    str rest = path.n > 1 ? str_skip(path, 1) : STR_NONE;

    for (unsigned i = 0; i < pattern->segment_count; i++) {
        const struct segment *segment = &pattern->segments[i];
        str text;

        if (!rest.p)
            return false;
        text =
            segment->kind == GREEDY ? cut_greedy(&rest, pattern->segment_count - i - 1) : cut_segment(&rest);
        if (segment->kind == LITERAL ? !str_eq(text, segment->text) : text.n == 0)
            return false;
        if (labels)
            labels[i] = text;
    }
    return !rest.p || rest.n == 0;
}

static bool demand_met(const struct demand *demand, const struct http_request *request,
                       const struct wire_param *query, size_t query_count)
{
    str value;

    if (demand->kind == HEADER_REQUIRED)
        return http_header(request, demand->name).p;
    value = params_get(query, query_count, demand->name);
    return value.p && (!demand->value.p || str_eq(value, demand->value));
}

/* Whether what the uri spells out is there; *complete says whether what the input requires is, too. */
static bool demands_met(const struct pattern *pattern, const struct http_request *request,
                        const struct wire_param *query, size_t query_count, bool *complete)
{
    *complete = true;
    for (unsigned i = 0; i < pattern->demand_count; i++) {
        if (demand_met(&pattern->demands[i], request, query, query_count))
            continue;
        if (pattern->demands[i].kind == QUERY_LITERAL)
            return false;
        *complete = false;
    }
    return true;
}

/* Whether a later pattern is a better match. What the uri spells out in its query counts most: ?attributes
 * without the header that goes with it is still that operation. */
static bool improves(const struct pattern *found, const struct pattern *pattern, bool complete)
{
    if (!found)
        return true;
    if (found->query_literals > pattern->query_literals)
        return false;
    return complete || pattern->demand_count < found->demand_count;
}

bool uri_find(const struct model *model, const struct http_request *request, str path,
              const struct wire_param *query, size_t query_count, struct uri_match *out)
{
    const struct patterns *patterns = patterns_of(model);
    const struct pattern *found = NULL;
    bool found_complete = false, complete;

    for (size_t i = 0; i < patterns->count && !found_complete; i++) {
        const struct pattern *pattern = &patterns->rows[i];

        if (!str_eq(pattern->method, request->method) || !path_matches(pattern, path, NULL) ||
            !demands_met(pattern, request, query, query_count, &complete))
            continue;
        if (!improves(found, pattern, complete))
            break;
        found = pattern;
        found_complete = complete;
    }
    if (found)
        *out = (struct uri_match){found->operation, found->literals, found->demand_count, found_complete};
    return found;
}

ERR uri_labels(const struct model *model, const struct operation *operation, str path, struct arena *arena,
               const struct wire_param **out, size_t *count)
{
    const struct patterns *patterns = patterns_of(model);
    const struct pattern *pattern = patterns->rows;
    str texts[SEGMENTS_MAX] = {0};
    struct wire_param *labels = arena_new_array(arena, SEGMENTS_MAX, struct wire_param);
    size_t n = 0;

    while (pattern->operation != operation)
        pattern++;
    if (!path_matches(pattern, path, texts))
        return err_make(&fault_syntax, "the path does not match the operation's");
    for (unsigned i = 0; i < pattern->segment_count; i++) {
        if (pattern->segments[i].kind == LITERAL)
            continue;
        labels[n].name = pattern->segments[i].text;
        if (!percent_decode(arena, texts[i], PLUS_STAYS, &labels[n].value))
            return err_make(&fault_syntax, "the path has a malformed percent-encoding");
        n++;
    }
    *out = labels;
    *count = n;
    return NULL;
}
