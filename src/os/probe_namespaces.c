/* Of probe.h: namespaces, control groups and nftables. Whatever could stay behind is tried in a child
 * process. */
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <sched.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/statfs.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "os/file.h"
#include "os/probe.h"

enum {
    ALL_NAMESPACES = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET,
    CONTROLLERS_MAX = 4096
};

/* Whether a child that runs attempt() ends well. It only makes system calls, so that forking beside threads
 * is safe. */
static bool child_can(bool (*attempt)(int flags), int flags)
{
    pid_t child = fork();
    int status = 1;

    if (child < 0)
        return false;
    if (child == 0)
        _exit(attempt(flags) ? 0 : 1);
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool try_unshare(int flags)
{
    return unshare(flags) == 0;
}

enum probe_namespaces probe_namespaces(void)
{
    if (child_can(try_unshare, ALL_NAMESPACES))
        return NAMESPACES_ROOT;
    return child_can(try_unshare, ALL_NAMESPACES | CLONE_NEWUSER) ? NAMESPACES_USER : NAMESPACES_NONE;
}

/* Asks for the rule set's generation, which every nftables answers. */
static bool ask_nftables(int netlink)
{
    struct {
        struct nlmsghdr header;
        struct nfgenmsg message;
    } request = {
        .header = {.nlmsg_len = sizeof request,
                   .nlmsg_type = NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_GETGEN,
                   .nlmsg_flags = NLM_F_REQUEST},
        .message = {.version = NFNETLINK_V0},
    };
    struct timeval patience = {.tv_sec = 1};
    char answer[1024];
    struct nlmsghdr header;
    ssize_t n;

    setsockopt(netlink, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (send(netlink, &request, sizeof request, 0) < 0)
        return false;
    n = recv(netlink, answer, sizeof answer, 0);
    if (n < (ssize_t)sizeof header)
        return false;
    memcpy(&header, answer, sizeof header);
    return header.nlmsg_type == (NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_NEWGEN);
}

static bool try_nftables(int flags)
{
    int netlink;
    bool answered;

    if (unshare(flags) != 0)
        return false;
    netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER);
    answered = netlink >= 0 && ask_nftables(netlink);
    if (netlink >= 0)
        close(netlink);
    return answered;
}

bool probe_nftables(void)
{
    return child_can(try_nftables, CLONE_NEWNET) || child_can(try_nftables, CLONE_NEWNET | CLONE_NEWUSER);
}

int probe_cgroups(struct arena *arena, str *controllers)
{
    struct statfs status;
    bool one = false, two = false;
    str text;

    *controllers = S("");
    if (statfs("/sys/fs/cgroup", &status) == 0 && status.f_type == CGROUP2_SUPER_MAGIC) {
        two = true;
        if (!file_load(S("/sys/fs/cgroup/cgroup.controllers"), CONTROLLERS_MAX, arena, &text))
            *controllers = str_take(text, str_index(text, '\n'));
    }
    if (statfs("/sys/fs/cgroup/unified", &status) == 0 && status.f_type == CGROUP2_SUPER_MAGIC)
        two = true;
    if (statfs("/sys/fs/cgroup/memory", &status) == 0 && status.f_type == CGROUP_SUPER_MAGIC)
        one = true;
    return one + 2 * two;
}
