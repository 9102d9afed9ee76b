/* What machines, networks, disks and databases will need: nothing that is built yet, so nothing here is a
 * failure. */
#include "cli/doctor.h"
#include "os/probe.h"

enum { CGROUPS_1 = 1, CGROUPS_2 = 2 };

static void found(struct finding *out, bool there, str what, str missing, str fix)
{
    *out = there ? (struct finding){MARK_OK, what, STR_NONE} : (struct finding){MARK_WARN, missing, fix};
}

static void look_at_namespaces(const struct doctor *doctor, struct finding *out)
{
    (void)doctor;
    switch (probe_namespaces()) {
    case NAMESPACES_ROOT:
        out->what = S("can be made, as root");
        return;
    case NAMESPACES_USER:
        out->what = S("can be made, within a user namespace: no loop devices, limits only where delegated");
        return;
    case NAMESPACES_NONE:
        *out = (struct finding){
            MARK_WARN, S("can't be made"),
            S("run as root, or allow user namespaces: sysctl kernel.unprivileged_userns_clone=1, "
              "user.max_user_namespaces=15000")};
        return;
    }
}

static void look_at_overlay(const struct doctor *doctor, struct finding *out)
{
    (void)doctor;
    found(out, probe_filesystem(S("overlay")), S("the kernel has it"), S("the kernel doesn't know it"),
          S("modprobe overlay"));
}

static void look_at_nftables(const struct doctor *doctor, struct finding *out)
{
    (void)doctor;
    found(out, probe_nftables(), S("answers"), S("doesn't answer: security groups can't filter"),
          S("modprobe nf_tables, or a kernel with CONFIG_NF_TABLES"));
}

static void look_at_cgroups(const struct doctor *doctor, struct finding *out)
{
    str controllers;
    int versions = probe_cgroups(doctor->arena, &controllers);
    const char *shown = versions == CGROUPS_1   ? "version 1"
                        : versions == CGROUPS_2 ? "version 2"
                                                : "versions 1 and 2";

    out->what =
        arena_printf(doctor->arena, "%s%s%.*s", shown, controllers.n ? ": " : "", STR_ARG(controllers));
    if (versions == 0)
        *out = (struct finding){MARK_WARN, S("none are mounted: machines have no limits"),
                                S("mount -t cgroup2 none /sys/fs/cgroup")};
}

static void look_at_loop(const struct doctor *doctor, struct finding *out)
{
    (void)doctor;
    found(out, probe_device("/dev/loop-control"), S("/dev/loop-control may be used"),
          S("/dev/loop-control may not be used: disks can't be attached"), S("run as root; modprobe loop"));
}

static void look_at_tun(const struct doctor *doctor, struct finding *out)
{
    (void)doctor;
    found(out, probe_device("/dev/net/tun"), S("/dev/net/tun may be used"), S("/dev/net/tun may not be used"),
          S("modprobe tun; chmod 666 /dev/net/tun lets users have networks too"));
}

static void look_at_kvm(const struct doctor *doctor, struct finding *out)
{
    (void)doctor;
    found(out, probe_device("/dev/kvm"), S("/dev/kvm may be used"),
          S("/dev/kvm may not be used: disk-image AMIs run emulated, several times slower"),
          S("a machine with virtualization; your user in the group kvm"));
}

const struct check doctor_planes[] = {
    {"namespaces", look_at_namespaces},
    {"overlay", look_at_overlay},
    {"nftables", look_at_nftables},
    {"cgroups", look_at_cgroups},
    {"loop", look_at_loop},
    {"tun", look_at_tun},
    {"KVM", look_at_kvm},
    {NULL},
};

const struct helper doctor_helpers[] = {
    {"postgres", "/usr/lib/postgresql", "postgresql", "RDS and Aurora for PostgreSQL, Redshift"},
    {"mariadbd", "", "mariadb-server", "RDS and Aurora for MySQL, MariaDB"},
    {"qemu-system-x86_64", "", "qemu-system-x86", "AMIs that are disk images"},
    {"mke2fs", "", "e2fsprogs", "EBS volumes"},
    {"mksquashfs", "", "squashfs-tools", "AMIs"},
    {"git", "", "git", "CodeCommit, CodeBuild"},
    {"ffmpeg", "", "ffmpeg", "Elastic Transcoder"},
    {"espeak-ng", "", "espeak-ng", "Polly"},
    {"tesseract", "", "tesseract-ocr", "Rekognition's text"},
    {"puppet", "", "puppet-agent", "OpsWorks"},
    {"slirp4netns", "", "slirp4netns", "the outside, for networks of a user who isn't root"},
    {NULL},
};
