#include "os/probe.h"

#include <sys/stat.h>

#include "os/file.h"
#include "test/unit.h"

TEST(probe_finds_what_every_linux_has)
{
    unsigned major = 0, minor = 0;
    uint64_t now, allowed;
    str release = probe_kernel(unit_arena(), &major, &minor);

    CHECK(major >= 3 && str_starts(release, arena_printf(unit_arena(), "%u.%u", major, minor)));
    CHECK(probe_processors() >= 1);
    CHECK(probe_filesystem(S("proc")) && !probe_filesystem(S("no-such-file-system")));
    probe_descriptors(&now, &allowed);
    CHECK(now > 0 && allowed >= now);
    CHECK(probe_device("/dev/null") && !probe_device("/dev/no-such-device"));
}

TEST(probe_looks_at_the_disk_below_a_directory_to_come)
{
    str directory = unit_directory();
    struct probe_disk disk = {0};

    REQUIRE_OK(probe_disk(arena_concat(unit_arena(), directory, S("/not/yet")), unit_arena(), &disk));
    CHECK(disk.writable && disk.total_bytes >= disk.free_bytes && disk.file_system.n);
}

TEST(probe_leaves_nothing_behind)
{
    str directory = unit_directory();
    struct probe_disk disk = {0};

    REQUIRE_OK(probe_disk(directory, unit_arena(), &disk));
    CHECK_OK(file_remove_directory(directory)); /* only an empty one can be */
}

TEST(probe_finds_programs)
{
    str directory = unit_directory();
    str folder = arena_concat(unit_arena(), directory, S("/15/bin"));
    str program = arena_concat(unit_arena(), folder, S("/no-such-program"));

    CHECK(str_ends(probe_program(S("sh"), STR_NONE, unit_arena()), S("/sh")));
    CHECK(!probe_program(S("no-such-program-at-all"), directory, unit_arena()).p);
    REQUIRE_OK(file_make_directories(folder));
    REQUIRE_OK(file_store(program, S("")));
    CHECK(!probe_program(S("no-such-program"), directory, unit_arena()).p);
    chmod(program.p, 0755);
    CHECK_STR(probe_program(S("no-such-program"), directory, unit_arena()), program);
}

TEST(probe_of_namespaces_changes_nothing_here)
{
    str before = S(""), after = S(""), controllers;

    CHECK_OK(file_load(S("/proc/self/mountinfo"), 1 << 20, unit_arena(), &before));
    probe_namespaces();
    probe_nftables();
    probe_cgroups(unit_arena(), &controllers);
    CHECK_OK(file_load(S("/proc/self/mountinfo"), 1 << 20, unit_arena(), &after));
    CHECK_STR(after, before);
}
