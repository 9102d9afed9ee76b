#include "cli/doctor.h"

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/data_directory.h"
#include "os/probe.h"
#include "os/terminal.h"

struct doctor_options {
    str data, listen;
};

static const char *mark_text(enum mark mark, bool colours)
{
    switch (mark) {
    case MARK_OK:
        return colours ? "\033[32mok  \033[0m" : "ok  ";
    case MARK_WARN:
        return colours ? "\033[33mwarn\033[0m" : "warn";
    case MARK_FAIL:
        return colours ? "\033[31mfail\033[0m" : "fail";
    }
    return "";
}

static void add_finding(struct buf *out, const char *name, const struct finding *finding)
{
    buf_printf(out, "  %s  %-19s %.*s\n", mark_text(finding->mark, terminal_colours()), name,
               STR_ARG(finding->what));
    if (finding->fix.n)
        buf_printf(out, "        %-19s -> %.*s\n", "", STR_ARG(finding->fix));
}

/* Whether all is well enough. */
static bool run_checks(const struct check *checks, const struct doctor *doctor, struct buf *out)
{
    bool fine = true;

    for (; checks->name; checks++) {
        struct finding finding = {.mark = MARK_OK, .what = S("")};

        checks->look(doctor, &finding);
        add_finding(out, checks->name, &finding);
        fine = fine && finding.mark != MARK_FAIL;
    }
    return fine;
}

static void look_for_helpers(const struct doctor *doctor, struct buf *out)
{
    for (const struct helper *helper = doctor_helpers; helper->name; helper++) {
        struct finding finding = {.mark = MARK_OK};

        finding.what = probe_program(str_of(helper->name), str_of(helper->extra), doctor->arena);
        if (!finding.what.p)
            finding =
                (struct finding){MARK_WARN, arena_printf(doctor->arena, "not installed: %s", helper->purpose),
                                 arena_printf(doctor->arena, "apt-get install %s", helper->package)};
        add_finding(out, helper->name, &finding);
    }
}

static ERR run_doctor(struct invocation *invocation)
{
    const struct doctor_options *options = invocation->options;
    struct doctor doctor = {.arena = invocation->arena,
                            .listen = options->listen.n ? options->listen : S("127.0.0.1:4566")};
    struct buf *out = buf_new(invocation->arena, CLI_TEXT_MAX);
    bool fine;

    TRY(data_directory(options->data, invocation->arena, &doctor.data));
    buf_add(out, S("To serve the AWS APIs:\n"));
    fine = run_checks(doctor_basics, &doctor, out);
    buf_printf(out, "\nFor machines, networks and disks (not built yet), as %s:\n",
               probe_is_root() ? "root" : "an ordinary user");
    run_checks(doctor_planes, &doctor, out);
    buf_add(out, S("\nPrograms that services will run (not built yet):\n"));
    look_for_helpers(&doctor, out);
    buf_add(out, fine ? S("\nEverything that is built can work here.\n")
                      : S("\nSomething that is built can't work here: see what failed above.\n"));
    invocation->status = fine ? 0 : 1;
    return cli_print(buf_str(out));
}

static const struct option_row doctor_rows[] = {
    {"data", OPTION_TEXT, offsetof(struct doctor_options, data), "DIR",
     "the data directory that garua up would use ($XDG_DATA_HOME/garua)"},
    {"listen", OPTION_TEXT, offsetof(struct doctor_options, listen), "ADDRESS:PORT",
     "where it would listen (127.0.0.1:4566)"},
    {NULL},
};

const struct command command_doctor = {
    .name = "doctor",
    .arguments = "",
    .summary = "say what this machine can do, and what to install or change",
    .options = doctor_rows,
    .options_size = sizeof(struct doctor_options),
    .run = run_doctor,
};
