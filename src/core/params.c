#include "core/params.h"

#include "base/encode.h"

static size_t count_fields(str text)
{
    size_t n = text.n > 0;

    for (size_t i = 0; i < text.n; i++)
        n += text.p[i] == '&';
    return n;
}

ERR params_parse(str text, bool form, size_t max, struct arena *arena, const struct wire_param **out,
                 size_t *count)
{
    enum percent_plus plus = form ? PLUS_IS_SPACE : PLUS_STAYS;
    size_t fields = count_fields(text), n = 0;
    struct wire_param *params;

    if (fields > max)
        return err_make(&fault_limit, "more than %zu parameters", max);
    params = arena_new_array(arena, fields, struct wire_param);
    for (str rest = text.n ? text : STR_NONE; rest.p;) {
        str value = str_cut(&rest, '&');
        str name = str_cut(&value, '=');

        if (name.n == 0)
            continue;
        if (!value.p)
            value = S("");
        if (!percent_decode(arena, name, plus, &params[n].name) ||
            !percent_decode(arena, value, plus, &params[n].value))
            return err_make(&fault_syntax, "a parameter has a malformed percent-encoding");
        n++;
    }
    *out = params;
    *count = n;
    return NULL;
}

str params_get(const struct wire_param *params, size_t count, str name)
{
    for (size_t i = 0; i < count; i++) {
        if (str_eq(params[i].name, name))
            return params[i].value;
    }
    return STR_NONE;
}
