#include "core/route.h"

/* The suffixes that are ours. What stands before one names a service, a region, a bucket. */
static const str suffixes[] = {
    {".localhost.localstack.cloud", 27}, {".localhost", 10}, {".amazonaws.com", 14},
    {".amazonaws.com.cn", 17},           {".api.aws", 8},
};

static bool is_address(str host)
{
    bool dots = false;

    if (host.n && host.p[0] == '[')
        return host.p[host.n - 1] == ']';
    for (size_t i = 0; i < host.n; i++) {
        if (!char_is_digit(host.p[i]) && host.p[i] != '.')
            return false;
        dots |= host.p[i] == '.';
    }
    return dots;
}

/* "us-east-1", "us-gov-west-1": letters, then more, then a number. */
static bool is_region(str label)
{
    size_t dashes = 0;

    if (label.n < 9 || label.n > 16 || !char_is_digit(label.p[label.n - 1]))
        return false;
    for (size_t i = 0; i < label.n; i++) {
        if (label.p[i] == '-')
            dashes++;
        else if (!char_is_alnum(label.p[i]))
            return false;
    }
    return label.p[2] == '-' && dashes >= 2 && dashes <= 3;
}

static str without_port(str host)
{
    size_t colon = str_rindex(host, ':');

    if (host.n && host.p[0] == '[') {
        size_t end = str_index(host, ']');

        return str_take(host, end + 1);
    }
    return str_take(host, colon);
}

/* Takes the last label off *name. */
static str cut_last(str *name)
{
    size_t dot = str_rindex(*name, '.');
    str label = *name;

    if (dot == name->n) {
        *name = STR_NONE;
        return label;
    }
    label = str_skip(*name, dot + 1);
    name->n = dot;
    return label;
}

/* What stands before the suffix: [label.]service[.region], or service-region as S3 had it once. */
static void parse_labels(str name, struct host_name *out)
{
    str last = cut_last(&name);

    if (str_eq(last, S("dualstack")) && name.p)
        last = cut_last(&name);
    if (str_starts(last, S("s3-")) && is_region(str_skip(last, 3))) {
        out->region = str_skip(last, 3);
        last = str_take(last, 2);
    } else if (is_region(last)) {
        out->region = last;
        last = name.p ? cut_last(&name) : STR_NONE;
        if (str_eq(last, S("dualstack")) && name.p)
            last = cut_last(&name);
    }
    out->service = last;
    out->label = name;
}

struct host_name host_parse(str host)
{
    struct host_name out = {0};
    str name = without_port(host);

    if (name.n && name.p[name.n - 1] == '.')
        name.n--;
    if (is_address(name) || str_index(name, '.') == name.n) {
        /* An address can't be rebound to by a web page's name, and neither can a name without a dot. */
        out.known = name.n > 0;
        return out;
    }
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        if (name.n > suffixes[i].n && str_eq_nocase(str_skip(name, name.n - suffixes[i].n), suffixes[i])) {
            out.known = true;
            parse_labels(str_take(name, name.n - suffixes[i].n), &out);
            return out;
        }
    }
    out.known = str_eq_nocase(name, S("localhost.localstack.cloud")) ||
                str_eq_nocase(name, S("host.docker.internal"));
    return out;
}
