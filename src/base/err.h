/* err.h -- the one error convention.
 *
 * A function that can fail for a reason outside this program returns ERR: NULL is success, and on failure its
 * out-parameters are untouched. A fault is what went wrong (a constant row: an AWS error code, or one of the
 * faults of the layers below, declared here); an err is one occurrence of it.
 *
 * Who owns an err: err_make() puts it into a small ring that belongs to the thread, so that layers without an
 * arena can fail too. It is good until the thread has made ERR_RING more of them; whoever wants it for longer
 * (a call does) copies it into an arena with err_keep(). An err never crosses threads without err_keep().
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/str.h"

struct arena;

enum blame { BLAME_CLIENT, BLAME_SERVER };

struct fault {
    const char *code; /* as it goes on the wire */
    int http;         /* status */
    enum blame blame;
    uint32_t shape; /* the error's structure in its service's model (see core/shape.h), or 0 */
};

/* A further element of an error, for the protocols whose errors carry some that no model lists: S3's
 * <SignatureProvided>, <Region> and the like. */
struct err_extra {
    str name, value;
};

struct err {
    const struct fault *fault;
    str message;
    const char *where;              /* "file:line" of err_make(), for the log */
    const void *detail;             /* the error's own generated structure (fault->shape), or NULL */
    const struct err_extra *extras; /* or NULL; memory as detail's */
    size_t extra_count;
};

#define ERR __attribute__((warn_unused_result)) struct err *

#define TRY(call)                                                                                            \
    do {                                                                                                     \
        struct err *try_err = (call);                                                                        \
        if (try_err)                                                                                         \
            return try_err;                                                                                  \
    } while (0)

enum { ERR_RING = 16, ERR_MESSAGE_MAX = 1024 };

#define ERR_STRINGIFY(line) #line
#define ERR_LINE(line) ERR_STRINGIFY(line)
#define err_make(fault, ...) err_make_at((fault), __FILE__ ":" ERR_LINE(__LINE__), __VA_ARGS__)

/* Never returns NULL. A message longer than ERR_MESSAGE_MAX is cut. */
struct err *err_make_at(const struct fault *fault, const char *where, const char *format, ...)
    __attribute__((format(printf, 3, 4), returns_nonnull));

/* A copy whose struct and message live in the arena. detail is copied as the pointer it is. */
struct err *err_keep(struct arena *arena, const struct err *err);

/* What the layers below the services can report. Their codes never reach a client: a service that does not
 * translate one answers InternalFailure (wire does that), and the log gets where and why. */
extern const struct fault fault_io;       /* the system refused: a read, write, open, connect ... */
extern const struct fault fault_full;     /* no space left, or a quota */
extern const struct fault fault_corrupt;  /* stored bytes fail their checksum or make no sense */
extern const struct fault fault_missing;  /* what should be there is not */
extern const struct fault fault_conflict; /* the transaction lost; run it again */
extern const struct fault fault_busy;     /* held by someone else */
extern const struct fault fault_limit;    /* input past a bound */
extern const struct fault fault_syntax;   /* input that does not parse */
extern const struct fault fault_usage;    /* a command line that makes no sense */

#endif
