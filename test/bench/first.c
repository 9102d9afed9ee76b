/* first.c -- how long a server takes from exec to its first answer.
 *
 *     first HOST:PORT COMMAND...
 *
 * Starts the command, and asks `GET /` again and again until anything that is HTTP comes back; prints the
 * milliseconds, then ends the command with SIGTERM and waits for it. The address must be free before.
 */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"

enum { TRY_US = 100, TRIES_MAX = 600 * 1000 };

extern char **environ;

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static bool resolve(const char *address, struct sockaddr_in *out)
{
    const char *colon = strrchr(address, ':');
    char host[64];
    uint64_t port;

    if (!colon || !str_to_u64(str_of(colon + 1), &port) || port > 65535)
        return false;
    snprintf(host, sizeof host, "%.*s", (int)(colon - address), address);
    *out = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    return inet_pton(AF_INET, host, &out->sin_addr) == 1;
}

/* Asks once; whether an answer came. */
static bool answers(const struct sockaddr_in *to, const char *address)
{
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    char request[256], answer[16];
    int n =
        snprintf(request, sizeof request, "GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n", address);
    bool good = connect(descriptor, (const struct sockaddr *)to, sizeof *to) == 0 &&
                send(descriptor, request, (size_t)n, MSG_NOSIGNAL) == n &&
                recv(descriptor, answer, sizeof answer, 0) > 8 && memcmp(answer, "HTTP/1.", 7) == 0;

    close(descriptor);
    return good;
}

/* Its own output goes nowhere, but for errors. */
static bool start(char **command, pid_t *child)
{
    posix_spawn_file_actions_t actions;
    bool good;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    good = posix_spawnp(child, command[0], &actions, NULL, command, environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    return good;
}

int main(int argc, char **argv)
{
    struct sockaddr_in to;
    double begun, took = -1;
    pid_t child;

    if (argc < 3 || !resolve(argv[1], &to)) {
        fputs("usage: first HOST:PORT COMMAND...\n", stderr);
        return 2;
    }
    begun = now_ms();
    if (!start(argv + 2, &child)) {
        perror(argv[2]);
        return 2;
    }
    for (int i = 0; i < TRIES_MAX && waitpid(child, NULL, WNOHANG) == 0; i++) {
        if (answers(&to, argv[1])) {
            took = now_ms() - begun;
            break;
        }
        usleep(TRY_US);
    }
    kill(child, SIGTERM);
    waitpid(child, NULL, 0);
    if (took < 0) {
        fputs("first: no answer\n", stderr);
        return 1;
    }
    printf("%.2f\n", took);
    return 0;
}
