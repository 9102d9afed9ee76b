#include "base/json.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/data_directory.h"
#include "net/authority.h"
#include "os/file.h"

enum { KEY_FILE_MAX = 4096 };

struct credentials_options {
    str data;
    bool ca, json;
};

/* Garua makes it when it first starts on a directory. */
static ERR load_key(str directory, struct arena *arena, str *text)
{
    str path = arena_concat(arena, directory, S("/root-key"));
    struct err *err = file_load(path, KEY_FILE_MAX, arena, text);

    if (err && err->fault == &fault_missing)
        return err_make(&fault_missing, "there is no %.*s; 'garua up' makes it when it first starts",
                        STR_ARG(path));
    return err;
}

static ERR print_key(str directory, bool json, struct arena *arena)
{
    struct buf *out = buf_new(arena, KEY_FILE_MAX * 8);
    str text, id, secret;

    TRY(load_key(directory, arena, &text));
    id = str_cut(&text, '\n');
    secret = str_cut(&text, '\n');
    if (!id.n || !secret.n)
        return err_make(&fault_corrupt, "%.*s/root-key does not hold a key id and a secret",
                        STR_ARG(directory));
    if (!json)
        return cli_print(arena_printf(arena,
                                      "export AWS_ACCESS_KEY_ID=%.*s\nexport AWS_SECRET_ACCESS_KEY=%.*s\n",
                                      STR_ARG(id), STR_ARG(secret)));
    /* The form that the AWS tools read from a credential_process. */
    buf_add(out, S("{\"Version\":1,\"AccessKeyId\":"));
    json_write_string(out, id);
    buf_add(out, S(",\"SecretAccessKey\":"));
    json_write_string(out, secret);
    buf_add(out, S("}\n"));
    return cli_print(buf_str(out));
}

/* The server makes its authority when HTTPS is first used; whoever asks before that makes it here. */
static ERR print_certificate(str directory, struct arena *arena)
{
    struct authority *authority;
    struct err *err;
    str text;

    TRY(load_key(directory, arena, &text)); /* a data directory, and ours to read */
    TRY(authority_open(directory, &authority));
    err = authority_certificate(authority, arena, &text);
    authority_close(authority);
    return err ? err : cli_print(text);
}

static ERR run_credentials(struct invocation *invocation)
{
    const struct credentials_options *options = invocation->options;
    str directory;

    TRY(data_directory(options->data, invocation->arena, &directory));
    if (options->ca && options->json)
        return err_make(&fault_usage, "--ca prints a certificate: there is no JSON of it");
    if (options->ca)
        return print_certificate(directory, invocation->arena);
    return print_key(directory, options->json, invocation->arena);
}

static const struct option_row credentials_rows[] = {
    {"data", OPTION_TEXT, offsetof(struct credentials_options, data), "DIR",
     "the data directory of garua up ($XDG_DATA_HOME/garua)"},
    {"ca", OPTION_FLAG, offsetof(struct credentials_options, ca), NULL,
     "the certificate that HTTPS clients must trust, instead"},
    {"json", OPTION_FLAG, offsetof(struct credentials_options, json), NULL,
     "as the AWS tools' credential_process reads it"},
    {NULL},
};

const struct command command_credentials = {
    .name = "credentials",
    .arguments = "",
    .summary = "print the root user's access key, for: eval \"$(garua credentials)\"",
    .options = credentials_rows,
    .options_size = sizeof(struct credentials_options),
    .run = run_credentials,
};
