/* cloud.h -- the running program's state: where it keeps things, and the stores of its services.
 *
 * One per process, made by `garua up` (and by tests). A service's stores are opened when they are first
 * used, so that start-up and an idle program pay only for what is in use. Everything here may be called
 * from any thread.
 *
 * On disk, under the data directory: lock (who runs on it), root-key, ca.pem, ca-key.pem, clock, sequence,
 * and a folder a service with its kv and its blobs. With memory set nothing is written.
 */
#ifndef CORE_CLOUD_H
#define CORE_CLOUD_H

#include "base/arena.h"
#include "base/err.h"
#include "core/protocol.h"
#include "core/service.h"
#include "store/blob.h"
#include "store/kv.h"

struct sigv4_keys;
struct workers;

struct cloud_options {
    str directory; /* absent with memory */
    bool memory;
    str region;  /* the default one */
    str account; /* the default one: of unknown access keys */
    bool strict; /* accept no request without a verified signature */
    const struct wire *wire;
    struct workers *workers;
};

struct cloud {
    struct cloud_options options;
    struct arena arena;           /* process lifetime */
    str root_key_id, root_secret; /* of the default account, verified always */
    int64_t started_ms;           /* real time */
    struct sigv4_keys *signing_keys;
    struct cloud_private *private;
};

/* Creates the data directory as needed and takes its lock; fault_busy says who holds it. */
ERR cloud_open(const struct cloud_options *options, struct cloud **out);
void cloud_close(struct cloud *cloud);

/* Notes in the lock file where this program listens, for whoever finds the directory taken. */
ERR cloud_announce(struct cloud *cloud, str address);

/* A call holds a service's stores from cloud_enter() to cloud_leave(), on any threads; false while a reset
 * wants them gone. */
bool cloud_enter(struct cloud *cloud, const struct service_row *service);
void cloud_leave(struct cloud *cloud, const struct service_row *service);
/* The stores of a service that was entered, opened at first use. */
ERR cloud_kv(struct cloud *cloud, const struct service_row *service, struct kv **out);
ERR cloud_blobs(struct cloud *cloud, const struct service_row *service, struct blobs **out);

/* Makes a zeroed call, whose arena is set, one of the service itself: for jobs, and what the program does
 * of its own. The service's stores must be open. */
void cloud_act_as(struct cloud *cloud, const struct service_row *service, struct call *call);

/* Empties a service: lets no call in, waits for those inside (fault_busy after wait_ms), removes its
 * stores. They are made anew at the next use. */
ERR cloud_reset(struct cloud *cloud, const struct service_row *service, int64_t wait_ms);

/* Whether its stores are open: then getting at them takes no time. */
bool cloud_is_open(struct cloud *cloud, const struct service_row *service);

/* Whether the service has anything on disk (or, in memory, was used). */
bool cloud_used(struct cloud *cloud, const struct service_row *service);

/* Opens the stores that exist on disk, so that their jobs run and blobs left by a crash are collected. For
 * a thread after start-up. Goes on past a service that fails, and returns the first failure. */
ERR cloud_resume(struct cloud *cloud);

#endif
