/* admin.h -- the program's own endpoints, under /_garua/ and (as people's tools know them) /_localstack/.
 *
 * Whoever may connect may read them; what changes something is for loopback only. Answers are JSON but for
 * the metrics.
 */
#ifndef CORE_ADMIN_H
#define CORE_ADMIN_H

#include "core/stages.h"

extern const struct own_endpoints admin_endpoints;

/* The stages of starting and stopping, as /_localstack/init shows them. Strings must be literals. */
enum init_stage { INIT_BOOT, INIT_START, INIT_READY, INIT_SHUTDOWN, INIT_STAGES };

void admin_stage_completed(enum init_stage stage);
/* A script that was run in a stage: "SUCCESSFUL" or "ERROR". The name is copied. */
void admin_script_ran(enum init_stage stage, str name, bool successful);

/* Upward: what /_garua/health shows of the server. */
void admin_set_server(const struct server *server);

#endif
