#include "os/file.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "os/fault.h"
#include "test/unit.h"

static str in_directory(const char *name)
{
    return arena_printf(unit_arena(), "%.*s/%s", STR_ARG(unit_directory()), name);
}

static str load(str path)
{
    str bytes = S("(failed)");

    CHECK_OK(file_load(path, 1 << 20, unit_arena(), &bytes));
    return bytes;
}

TEST(file_open_modes)
{
    str path = in_directory("a");
    bool exists = true;
    int descriptor = -1;

    CHECK_FAULT(file_open(path, FILE_READ, &descriptor), &fault_missing);
    CHECK_FAULT(file_open(path, FILE_WRITE, &descriptor), &fault_missing);
    CHECK_OK(file_exists(path, &exists));
    CHECK(!exists && descriptor == -1);
    REQUIRE_OK(file_open(path, FILE_CREATE_NEW, &descriptor));
    CHECK_OK(file_write_at(descriptor, 0, S("abc")));
    file_close(descriptor);
    CHECK_FAULT(file_open(path, FILE_CREATE_NEW, &descriptor), &fault_busy);
    REQUIRE_OK(file_open(path, FILE_CREATE, &descriptor));
    CHECK_OK(file_write_at(descriptor, 1, S("x")));
    file_close(descriptor);
    CHECK_STR(load(path), S("axc"));
    CHECK_OK(file_exists(path, &exists));
    CHECK(exists);
}

TEST(file_messages_name_the_path_and_the_reason)
{
    int descriptor;
    struct err *err = file_open(in_directory("none/a"), FILE_READ, &descriptor);

    REQUIRE(err != NULL);
    CHECK_STR(err->message, arena_printf(unit_arena(), "open %.*s/none/a: No such file or directory",
                                         STR_ARG(unit_directory())));
    REQUIRE_OK(file_open(in_directory("b"), FILE_CREATE, &descriptor));
    file_close(descriptor);
    REQUIRE_OK(file_open(in_directory("b"), FILE_READ, &descriptor));
    err = file_write_at(descriptor, 0, S("x"));
    REQUIRE(err != NULL);
    CHECK_STR(err->message,
              arena_printf(unit_arena(), "write %.*s/b: Bad file descriptor", STR_ARG(unit_directory())));
    file_close(descriptor);
}

TEST(file_paths_that_are_none)
{
    char *longest = arena_alloc(unit_arena(), 5000);
    int descriptor;
    bool made;

    memset(longest, 'a', 5000);
    CHECK_FAULT(file_open((str){longest, 5000}, FILE_CREATE, &descriptor), &fault_io);
    CHECK_FAULT(file_open(S("/tmp/a\0b"), FILE_CREATE, &descriptor), &fault_io);
    CHECK_FAULT(file_make_directory((str){longest, 5000}, &made), &fault_io);
    CHECK_FAULT(file_remove(S("/tmp/a\0b")), &fault_io);
    CHECK_FAULT(file_make_directory(S("/tmp/a\0b"), &made), &fault_io);
}

TEST(file_reads_and_writes_at_offsets)
{
    char bytes[8];
    uint64_t size;
    size_t got;
    int descriptor;

    REQUIRE_OK(file_open(in_directory("a"), FILE_CREATE, &descriptor));
    CHECK_OK(file_write_at(descriptor, 3, S("defg")));
    CHECK_OK(file_size(descriptor, &size));
    CHECK_INT(size, 7);
    CHECK_OK(file_size_at(in_directory("a"), &size));
    CHECK_INT(size, 7);
    CHECK_OK(file_read_at(descriptor, 2, bytes, 8, &got));
    CHECK_STR(((str){bytes, got}), S("\0defg"));
    CHECK_OK(file_read_exactly(descriptor, 3, bytes, 4));
    CHECK_FAULT(file_read_exactly(descriptor, 3, bytes, 5), &fault_corrupt);
    CHECK_OK(file_truncate(descriptor, 4));
    CHECK_OK(file_reserve(descriptor, 4, 100000));
    CHECK_OK(file_size(descriptor, &size));
    CHECK_INT(size, 4);
    file_write_back(descriptor, 0, 4);
    CHECK_OK(file_sync(descriptor));
    file_close(descriptor);
    file_close(-1);
}

TEST(file_nameless_gets_a_name_later)
{
    int descriptor;
    struct err *err = file_open_nameless(unit_directory(), &descriptor);

    if (err) {
        CHECK_FAULT(err, &fault_usage);
        return;
    }
    CHECK_OK(file_write_at(descriptor, 0, S("abc")));
    CHECK_OK(file_link(descriptor, in_directory("named")));
    CHECK_FAULT(file_link(descriptor, in_directory("named")), &fault_busy);
    file_close(descriptor);
    CHECK_STR(load(in_directory("named")), S("abc"));
    CHECK_OK(file_rename(in_directory("named"), in_directory("other")));
    CHECK_FAULT(file_remove(in_directory("named")), &fault_missing);
    CHECK_OK(file_remove(in_directory("other")));
}

TEST(file_in_memory)
{
    char bytes[3];
    int descriptor, copy;

    REQUIRE_OK(file_open_memory("test", &descriptor));
    CHECK_OK(file_write_at(descriptor, 0, S("abc")));
    REQUIRE_OK(file_duplicate(descriptor, &copy));
    file_close(descriptor);
    CHECK_OK(file_read_exactly(copy, 0, bytes, 3));
    CHECK_STR(((str){bytes, 3}), S("abc"));
    file_close(copy);
}

static ERR note_name(void *arg, str name, bool is_directory)
{
    str *names = arg;

    *names =
        arena_printf(unit_arena(), "%.*s%.*s%s ", STR_ARG(*names), STR_ARG(name), is_directory ? "/" : "");
    return str_eq(name, S("stop")) ? err_make(&fault_limit, "stop") : NULL;
}

TEST(file_directories)
{
    str names = S("");
    bool made = false;
    int descriptor;

    CHECK_OK(file_make_directories(in_directory("x/y/z/")));
    CHECK_OK(file_make_directories(in_directory("x/y/z")));
    CHECK_OK(file_make_directory(in_directory("x/w"), &made));
    CHECK(made);
    CHECK_OK(file_make_directory(in_directory("x/w"), &made));
    CHECK(!made);
    CHECK_OK(file_remove_directory(in_directory("x/w")));
    CHECK_FAULT(file_remove_directory(in_directory("x/w")), &fault_missing);
    CHECK_OK(file_store(in_directory("x/f"), S("1")));
    CHECK_OK(file_list(in_directory("x"), note_name, &names));
    CHECK(str_eq(names, S("y/ f ")) || str_eq(names, S("f y/ ")));
    CHECK_OK(file_store(in_directory("x/stop"), S("1")));
    CHECK_FAULT(file_list(in_directory("x"), note_name, &names), &fault_limit);
    CHECK_FAULT(file_list(in_directory("none"), note_name, &names), &fault_missing);
    CHECK_FAULT(file_make_directories(in_directory("x/f/g")), &fault_missing);
    CHECK_OK(file_open_directory(in_directory("x"), &descriptor));
    file_close(descriptor);
    CHECK_FAULT(file_open_directory(in_directory("x/f"), &descriptor), &fault_missing);
    CHECK_OK(file_sync_directory(in_directory("x")));
}

TEST(file_lock_is_one_holders)
{
    int first, second;

    REQUIRE_OK(file_open(in_directory("lock"), FILE_CREATE, &first));
    REQUIRE_OK(file_open(in_directory("lock"), FILE_CREATE, &second));
    CHECK_OK(file_lock(first));
    CHECK_FAULT(file_lock(second), &fault_busy);
    file_close(first);
    CHECK_OK(file_lock(second));
    file_close(second);
}

TEST(file_load_has_a_limit)
{
    str bytes = S("untouched");

    REQUIRE_OK(file_store(in_directory("a"), S("12345")));
    CHECK_FAULT(file_load(in_directory("a"), 4, unit_arena(), &bytes), &fault_limit);
    CHECK_STR(bytes, S("untouched"));
    CHECK_OK(file_load(in_directory("a"), 5, unit_arena(), &bytes));
    CHECK_STR(bytes, S("12345"));
    CHECK_OK(file_load(S("/proc/self/status"), 64 * 1024, unit_arena(), &bytes));
    CHECK(str_starts(bytes, S("Name:")));
}

TEST(file_store_is_all_or_nothing)
{
    str path = in_directory("state"), names;
    bool struck = true;

    REQUIRE_OK(file_store(path, S("old")));
    for (uint64_t n = 1; struck; n++) {
        static const enum fault_effect effects[] = {FAULT_REFUSE, FAULT_FULL, FAULT_SHORT};

        for (unsigned i = 0; i < 3; i++) {
            struct err *err;

            fault_arm((struct fault_plan){.at = n, .effect = effects[i]});
            err = file_store(path, S("new"));
            struck = fault_disarm();
            CHECK(struck == (err != NULL));
            if (err)
                CHECK(err->fault == &fault_io || err->fault == &fault_full);
            /* Only the directory's sync comes after the new one is in place. */
            CHECK(str_eq(load(path), S("new")) || (err && str_eq(load(path), S("old"))));
            CHECK_OK(file_store(path, S("old")));
        }
        REQUIRE(n < 50);
    }
    names = S("");
    CHECK_OK(file_list(unit_directory(), note_name, &names));
    CHECK_STR(names, S("state "));
}

TEST(fault_flips_one_bit_of_a_read)
{
    char bytes[4];
    int descriptor;

    REQUIRE_OK(file_open(in_directory("a"), FILE_CREATE, &descriptor));
    CHECK_OK(file_write_at(descriptor, 0, S("\0\0\0\0")));
    fault_arm((struct fault_plan){.at = 2, .about = FAULT_BIT(FAULT_READ), .effect = FAULT_FLIP});
    CHECK_OK(file_read_exactly(descriptor, 0, bytes, 4));
    CHECK(memcmp(bytes, "\0\0\0\0", 4) == 0);
    CHECK_OK(file_read_exactly(descriptor, 0, bytes, 4));
    CHECK(fault_disarm());
    CHECK(memcmp(bytes, "\0\0\0\0", 4) != 0);
    CHECK_OK(file_read_exactly(descriptor, 0, bytes, 4));
    CHECK(memcmp(bytes, "\0\0\0\0", 4) == 0);
    file_close(descriptor);
}

TEST(fault_lasting_strikes_again_and_again)
{
    int descriptor;

    fault_arm((struct fault_plan){.at = 1, .effect = FAULT_REFUSE, .lasting = true});
    CHECK_FAULT(file_open(in_directory("a"), FILE_CREATE, &descriptor), &fault_io);
    CHECK_FAULT(file_open(in_directory("a"), FILE_CREATE, &descriptor), &fault_io);
    CHECK(fault_disarm());
    CHECK_OK(file_open(in_directory("a"), FILE_CREATE, &descriptor));
    file_close(descriptor);
}
