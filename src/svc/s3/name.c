#include "svc/s3/name.h"

static bool is_lower_or_digit(char c)
{
    return char_is_digit(c) || (c >= 'a' && c <= 'z');
}

static bool looks_like_address(str name)
{
    unsigned fields = 0;

    for (str rest = name; rest.p; fields++) {
        str field = str_cut(&rest, '.');

        if (field.n < 1 || field.n > 3)
            return false;
        for (size_t i = 0; i < field.n; i++)
            if (!char_is_digit(field.p[i]))
                return false;
    }
    return fields == 4;
}

static const char *const reserved_starts[] = {"xn--", "sthree-", "amzn-s3-demo-"};
static const char *const reserved_ends[] = {"-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"};

static bool is_reserved(str name)
{
    for (size_t i = 0; i < sizeof(reserved_starts) / sizeof(*reserved_starts); i++)
        if (str_starts(name, str_of(reserved_starts[i])))
            return true;
    for (size_t i = 0; i < sizeof(reserved_ends) / sizeof(*reserved_ends); i++)
        if (str_ends(name, str_of(reserved_ends[i])))
            return true;
    return false;
}

bool name_is_bucket(str name)
{
    char before = 'a';

    if (name.n < 3 || name.n > 63)
        return false;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];

        if (!is_lower_or_digit(c) && c != '.' && c != '-')
            return false;
        if ((c == '.' && !is_lower_or_digit(before)) || (c == '-' && before == '.'))
            return false; /* what is between dots begins and ends as the whole does */
        before = c;
    }
    return is_lower_or_digit(name.p[0]) && is_lower_or_digit(before) && !looks_like_address(name) &&
           !is_reserved(name);
}

bool name_is_region(str region)
{
    static const char *const areas[] = {"us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx", "cn", "eusc"};
    str rest = region, area = str_cut(&rest, '-'), last = STR_NONE;
    unsigned parts = 1;
    bool known = false;

    for (size_t i = 0; i < sizeof(areas) / sizeof(*areas); i++)
        known |= str_eq(area, str_of(areas[i]));
    for (; rest.p; parts++) {
        last = str_cut(&rest, '-');
        for (size_t i = 0; i < last.n; i++)
            if (!is_lower_or_digit(last.p[i]))
                return false;
        if (!last.n)
            return false;
    }
    return known && parts >= 3 && parts <= 4 && last.n == 1 && char_is_digit(last.p[0]);
}

bool name_climbs_out(str key)
{
    size_t depth = 0;

    if (!str_has(key, S("..")))
        return false;
    for (str rest = key; rest.p;) {
        str element = str_cut(&rest, '/');

        if (!str_eq(element, S("..")))
            depth++;
        else if (!depth--)
            return true;
    }
    return false;
}

bool name_is_account(str account)
{
    for (size_t i = 0; i < account.n; i++)
        if (!char_is_digit(account.p[i]))
            return false;
    return account.n == 12;
}
