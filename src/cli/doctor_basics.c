/* What serving the APIs needs. */
#include "cli/doctor.h"
#include "cli/remote.h"
#include "core/service.h"
#include "os/probe.h"
#include "os/socket.h"
#include "store/kv.h"
#include "store/rocks_api.h"

enum { KERNEL_MAJOR_MIN = 4, KERNEL_MINOR_MIN = 11, DESCRIPTORS_MIN = 1024, DESCRIPTORS_WANTED = 16384 };

static const uint64_t megabyte = 1000 * 1000;
static const uint64_t free_min_mb = 100, free_wanted_mb = 2000;

static void look_at_kernel(const struct doctor *doctor, struct finding *out)
{
    unsigned major, minor;
    str release = probe_kernel(doctor->arena, &major, &minor);

    out->what =
        arena_printf(doctor->arena, "Linux %.*s, %u processors", STR_ARG(release), probe_processors());
    if (major < KERNEL_MAJOR_MIN || (major == KERNEL_MAJOR_MIN && minor < KERNEL_MINOR_MIN)) {
        out->mark = MARK_FAIL;
        out->fix = S("Linux 4.11 or newer; 5.12 for machines with id-mapped disks");
    }
}

static void look_at_data(const struct doctor *doctor, struct finding *out)
{
    struct probe_disk disk;
    struct err *err = probe_disk(doctor->data, doctor->arena, &disk);

    if (err) {
        *out = (struct finding){MARK_FAIL, arena_str(doctor->arena, err->message),
                                S("--data with another directory")};
        return;
    }
    out->what = arena_printf(doctor->arena, "%.*s on %.*s", STR_ARG(doctor->data), STR_ARG(disk.file_system));
    if (!disk.writable) {
        out->mark = MARK_FAIL;
        out->fix = S("it may not be written: another --data, or its owner and mode");
    } else if (!disk.nameless) {
        out->mark = MARK_WARN;
        out->fix = S("this file system has no nameless files (O_TMPFILE): ext4, xfs, btrfs and tmpfs have");
    }
}

static void look_at_space(const struct doctor *doctor, struct finding *out)
{
    struct probe_disk disk = {0};
    uint64_t mb;

    if (probe_disk(doctor->data, doctor->arena, &disk))
        return;
    mb = disk.free_bytes / megabyte;
    out->what = arena_printf(doctor->arena, "%.1f GB free of %.1f GB", (double)mb / 1000,
                             (double)(disk.total_bytes / megabyte) / 1000);
    if (mb < free_wanted_mb) {
        out->mark = mb < free_min_mb ? MARK_FAIL : MARK_WARN;
        out->fix = S("make room, or --data on a larger disk");
    }
}

static void describe_holder(const struct doctor *doctor, struct finding *out)
{
    struct remote remote = {.address = doctor->listen, .arena = doctor->arena};
    const struct json *health;

    if (!remote_call(&remote, "GET", S("/_garua/health"), &health, NULL)) {
        out->what = arena_printf(doctor->arena, "garua %.*s runs at %.*s",
                                 STR_ARG(json_text(json_get(health, S("version")))), STR_ARG(doctor->listen));
        return;
    }
    out->mark = MARK_FAIL;
    out->what = arena_printf(doctor->arena, "another program listens at %.*s", STR_ARG(doctor->listen));
    out->fix = S("stop it, or use another port: garua up --listen 127.0.0.1:4567");
}

static void look_at_port(const struct doctor *doctor, struct finding *out)
{
    char name[SOCKET_NAME_MAX];
    int listener;
    struct err *err = socket_listen(doctor->listen, &listener, name);

    if (!err) {
        out->what = arena_printf(doctor->arena, "%.*s is free", STR_ARG(doctor->listen));
        socket_close(listener);
    } else if (err->fault == &fault_busy) {
        describe_holder(doctor, out);
    } else {
        *out = (struct finding){MARK_FAIL, arena_str(doctor->arena, err->message), S("another --listen")};
    }
}

static void look_at_descriptors(const struct doctor *doctor, struct finding *out)
{
    uint64_t now, allowed;

    probe_descriptors(&now, &allowed);
    out->what = arena_printf(doctor->arena, "%llu may be open at once", (unsigned long long)allowed);
    if (allowed < DESCRIPTORS_WANTED) {
        out->mark = allowed < DESCRIPTORS_MIN ? MARK_FAIL : MARK_WARN;
        out->fix = S("raise the hard limit (ulimit -Hn, LimitNOFILE=): each connection takes one");
    }
}

/* A failure only where a service that is built keeps its data there. */
static void look_at_rocksdb(const struct doctor *doctor, struct finding *out)
{
    const struct rocks_api *api;
    struct err *err = rocks_api_get(&api);

    (void)doctor;
    out->what = S("there, for bulk data");
    if (!err)
        return;
    *out = (struct finding){MARK_WARN, arena_str(doctor->arena, err->message),
                            S("apt-get install librocksdb7.8")};
    for (unsigned i = 0; i < services_count; i++) {
        if (services[i].service && services[i].engine == &kv_rocks)
            out->mark = MARK_FAIL;
    }
}

static void look_at_kernel_tls(const struct doctor *doctor, struct finding *out)
{
    (void)doctor;
    out->what = probe_kernel_tls() ? S("there: HTTPS sends files without copying")
                                   : S("not there: HTTPS copies what it sends");
}

const struct check doctor_basics[] = {
    {"kernel", look_at_kernel},
    {"data", look_at_data},
    {"space", look_at_space},
    {"port", look_at_port},
    {"descriptors", look_at_descriptors},
    {"RocksDB", look_at_rocksdb},
    {"kernel TLS", look_at_kernel_tls},
    {NULL},
};
