#include "cli/data_directory.h"

#include "os/process.h"

ERR data_directory(str given, struct arena *arena, str *out)
{
    str base = process_environment("XDG_DATA_HOME"), home = process_environment("HOME");

    if (given.n) {
        *out = given;
        return NULL;
    }
    /* XDG Base Directory Specification: a relative path is to be ignored. */
    if (base.n && base.p[0] == '/')
        *out = arena_printf(arena, "%.*s/garua", STR_ARG(base));
    else if (home.n)
        *out = arena_printf(arena, "%.*s/.local/share/garua", STR_ARG(home));
    else
        return err_make(&fault_usage, "say --data DIR: neither XDG_DATA_HOME nor HOME is set");
    return NULL;
}
