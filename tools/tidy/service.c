/* Rules of services: src/svc. */
#include "tools/tidy/code.h"
#include "tools/tidy/rules.h"

static const char service_banned_names[] =
    /* memory: the call's arena */
    "malloc calloc realloc reallocarray free strdup strndup asprintf vasprintf aligned_alloc posix_memalign "
    "open_memstream getline mmap "
    /* the clock and randomness: the call gives both */
    "time clock clock_* gettimeofday sleep usleep nanosleep rand rand_r srand random srandom drand48 "
    "getrandom "
    "getentropy arc4random* RAND_* uuid_* "
    /* sockets, files, processes, threads: the layers below */
    "socket socketpair connect bind listen accept accept4 send sendto sendmsg recv recvfrom recvmsg poll "
    "ppoll "
    "select epoll_* getaddrinfo open openat fopen fdopen close read write pread pwrite unlink rename mkdir "
    "rmdir "
    "stat fstat lstat ioctl fork vfork exec* popen system kill signal sigaction pthread_* thrd_* mtx_* cnd_* "
    "call_once exit _exit abort getenv dlopen";

static bool is_service(const struct source *source)
{
    return str_starts(source->path, S("src/svc/")) && !source->is_test;
}

void rule_service_call(struct tidy *tidy, const struct source *source)
{
    for (size_t i = 0; i < source->code_count && is_service(source); i++) {
        if (is_call(source, i) && is_one_of(source->code[i].text, service_banned_names))
            report(tidy, source, source->code[i].line, "service-call",
                   "%.*s(): a service works through its call, its transaction and its plane",
                   STR_ARG(source->code[i].text));
    }
}

/* Whether a variable's declaration, from its first token to its `=` or `;`, lets the variable itself change.
 */
static bool is_mutable(const struct source *source, size_t first, size_t last)
{
    bool constant = false;

    for (size_t i = first; i <= last; i++) {
        const struct token *token = &source->code[i];

        if (token_is(token, "=") || token_is(token, ";") || token_is(token, "["))
            break;
        if (token_is(token, "const"))
            constant = true;
        if (token_is(token, "*"))
            constant = false; /* what it points at may be const; the pointer itself isn't yet */
        if (token_is(token, "{")) {
            while (i < last && !token_is(&source->code[i], "}"))
                i++;
        }
    }
    return !constant;
}

/* Whether a top-level declaration without a body declares a variable: not a prototype, a type or an
 * assertion. */
static bool is_variable(const struct source *source, struct declaration declaration)
{
    size_t words = 0, depth = 0;

    for (size_t i = declaration.first; i <= declaration.last; i++) {
        const struct token *token = &source->code[i];

        if (depth == 0 && (token_is(token, "=") || token_is(token, "[")))
            return true;
        if (depth == 0 && token_is(token, "("))
            return token_is(token_at(source->code, source->code_count, i + 1), "*");
        if (depth == 0 && token_is(token, "{") && words == 1)
            words = 2; /* a nameless type counts as if it had a name */
        depth += token_is(token, "{");
        depth -= token_is(token, "}") && depth > 0;
        words += depth == 0 && token->kind == TOKEN_WORD;
    }
    /* "struct name;" and "enum {...};" declare types; anything longer has a variable's name at its end. */
    return words > 2 || (words == 2 && !token_is(&source->code[declaration.first], "struct") &&
                         !token_is(&source->code[declaration.first], "union") &&
                         !token_is(&source->code[declaration.first], "enum"));
}

void rule_service_global(struct tidy *tidy, const struct source *source)
{
    struct declaration at;

    for (size_t i = 0; i < source->code_count && is_service(source); i = at.last + 1) {
        at = read_declaration(source, i);
        if (!at.is_function && is_variable(source, at) && is_mutable(source, at.first, at.last))
            report(tidy, source, source->code[at.first].line, "service-global",
                   "a variable of the file: what outlives a call is in the store");
        for (size_t j = at.first; at.is_function && j <= at.last; j++) {
            if (token_is(&source->code[j], "static") && j > at.first && is_mutable(source, j, at.last))
                report(tidy, source, source->code[j].line, "service-global",
                       "a static variable: what outlives a call is in the store");
        }
    }
}
