/* init_scripts.h -- people's own scripts, run as the server starts and stops.
 *
 * Looked for in boot.d, start.d, ready.d and shutdown.d of $GARUA_INIT_DIR, else of DATA/init, else of
 * /etc/localstack/init. Files are run in the order of their names: .sh with sh, .py with python3, others
 * when they are executable. They get AWS_ENDPOINT_URL and the usual test credentials where none are set. A
 * script that fails is reported, and the next one runs.
 */
#ifndef CLI_INIT_SCRIPTS_H
#define CLI_INIT_SCRIPTS_H

#include "base/str.h"
#include "core/admin.h"

/* directory: the data directory, absent when there is none. */
void init_scripts_setup(str directory);
/* address: "127.0.0.1:4566", absent before there is one. Waits for the scripts. */
void init_scripts_run(enum init_stage stage, str address);

#endif
